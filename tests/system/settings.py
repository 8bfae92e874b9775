"""Settings and the DNS plan: what is set is what the engines do, what the ports say and what the plan tells."""
import json
import os
import smtplib
import subprocess
import tempfile

import machine
import postroomtest
from machine import run
from mailclient import message
from postroomtest import ANNA, ANNAS, BEN, SystemTest, program


class Settings(SystemTest):

    def test_list(self):
        settings = {setting['key']: setting for setting in self.instance.do('setting', 'list')}
        self.assertLessEqual({'server.name', 'server.publicAddresses', 'mail.accountTypes', 'mail.messageSizeLimit'},
                             set(settings))
        for setting in settings.values():
            self.assertLessEqual({'key', 'type', 'value', 'default', 'help'}, set(setting))
        self.assertEqual(settings['mail.accountTypes']['value'], ['imap', 'pop3'])
        self.assertEqual(settings['mail.messageSizeLimit']['value'], 25 << 20)

    def test_without_pop3(self):
        before = self.instance.generation()
        changed = self.instance.do('setting', 'set', 'mail.accountTypes', 'imap')
        self.assertEqual(changed, {'outcome': 'applied', 'generation': self.instance.generation()})
        self.assertGreater(changed['generation'], before)
        self.assertEqual(self.instance.open_protocols(), ['http', 'https', 'imap', 'imaps', 'smtp', 'submission', 'submissions'])
        self.assertEqual([port['protocol'] for port in self.instance.do('status')['ports']
                          if port['protocol'].startswith('pop3')], [])
        records = {record['name']: record for record in self.instance.do('dns', 'plan', 'example.test')['records']
                   if record['type'] == 'SRV'}
        for service in ('_pop3s', '_pop3'):
            self.assertEqual(records[f'{service}._tcp.example.test.']['data'], '0 0 0 .',
                             'RFC 6186: the service is not offered')
        self.assertIn('mail.example.test.', records['_imaps._tcp.example.test.']['data'])
        self.assertEqual(self.instance.do('setting', 'set', 'mail.accountTypes', 'imap')['outcome'], 'unchanged')

        self.instance.do('setting', 'set', 'mail.accountTypes', 'pop3')
        self.assertEqual(self.instance.open_protocols(), ['http', 'https', 'pop3', 'pop3s', 'smtp', 'submission', 'submissions'])
        self.mail.pop3(ANNA, ANNAS).quit()
        self.assertEqual(self.instance.add_mailbox('pia@example.test', 'Drei-Kiesel im Bach')['login'], 'verified')

        self.instance.do('setting', 'set', 'mail.accountTypes', 'pop3, imap')
        self.assertEqual(self.instance.open_protocols(), sorted(machine.STANDARD_PORTS))
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))

    def test_open_sessions_outlive_a_change(self):
        session = self.mail.imap(ANNA, ANNAS)
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '30MiB')
        self.assertEqual(session.noop()[0], 'OK')
        session.logout()
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '25MiB')

    def test_history_says_who_and_going_back_can_be_looked_at(self):
        before = self.instance.generation()
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '30MiB')
        history = self.instance.do('config', 'history')
        self.assertTrue(all('uid ' in one['madeBy'] for one in history), history)
        preview = self.instance.do('config', 'preview', '--generation', str(before))
        self.assertEqual([(change['key'], change['after']) for change in preview['settings']], [('mail.messageSizeLimit', '25MiB')])
        self.assertIn('-message_size_limit = 31457280', ''.join(file['diff'] for file in preview['files']))
        self.assert_refused(self.instance.ask('config', 'preview', '--generation', '9999'), 'not-found', field='generation')
        self.assertEqual(self.instance.do('config', 'rollback', str(before))['outcome'], 'applied')
        self.assertEqual(self.instance.do('config', 'preview', '--generation', str(before))['settings'], [])

    def test_a_change_that_is_told_to_stop(self):
        """Whenever it is told: it stops and nothing was changed, or it is carried to its end."""
        self.assertEqual(self.instance.do('config', 'cancel'), {'underWay': False})
        ends = set()
        for size in ('31MiB', '32MiB', '33MiB'):
            before = self.instance.generation()
            changing = subprocess.Popen([program('postroomctl'), '--json', '--instance', self.instance.directory, 'setting', 'set', 'mail.messageSizeLimit', size],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            told = False
            while changing.poll() is None and not told:
                told = self.instance.do('config', 'cancel')['underWay']
            reply = json.loads(changing.communicate(timeout=60)[0])
            stopped = reply.get('error', {}).get('code') == 'cancelled'
            self.assertTrue(stopped or reply.get('outcome') == 'applied', reply)
            self.assertEqual(self.instance.generation() > before, not stopped)
            self.assertEqual(self.instance.problems(), [])
            ends.add('stopped' if stopped else 'carried out')
        print('changes that were told to stop:', ', '.join(sorted(ends)))
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '25MiB')

    def test_what_an_engine_wrote_last(self):
        self.assertEqual(self.instance.do('service', 'words', 'rspamd').keys(), {'words'})
        self.assertEqual(self.instance.ask('service', 'words').status, 2)
        self.assertEqual(self.instance.ask('service', 'words', 'sendmail').status, 1)

    def test_message_size_limit(self):
        self.assertEqual(self.instance.do('setting', 'set', 'mail.messageSizeLimit', '1MiB')['outcome'], 'applied')
        for protocol in ('smtp', 'submission', 'submissions'):
            with self.mail.smtp(protocol) as smtp:
                self.assertEqual(smtp.esmtp_features['size'], str(1 << 20), protocol)
        large = 'x' * 70 + '\r\n'
        mail = message(ANNA, BEN)
        mail.set_content(large * 15000)
        with self.mail.submission(ANNA, ANNAS) as smtp:
            with self.assertRaises(smtplib.SMTPException) as refused:
                smtp.send_message(mail)
        self.assertEqual(refused.exception.smtp_code, 552)
        # Without a word about its size, too.
        with self.mail.smtp() as smtp:
            smtp.mail('out@elsewhere.test')
            smtp.rcpt(BEN)
            self.assertEqual(smtp.data(mail.as_bytes())[0], 552)
        mail = message(ANNA, BEN)
        mail.set_content(large * 13000)
        with self.mail.submission(ANNA, ANNAS) as smtp:
            smtp.send_message(mail)
        self.assert_arrives(mail['Subject'])
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '25MiB')

    def test_several_are_one_change(self):
        before = self.instance.generation()
        pairs = ('mail.messageSizeLimit', '30MiB', 'password.minimumLength', '14')
        told = self.instance.do('setting', 'set', *pairs, '--preview')
        self.assertEqual([change['key'] for change in told['settings']], ['mail.messageSizeLimit', 'password.minimumLength'])
        self.assertEqual(self.instance.do('setting', 'set', *pairs), {'outcome': 'applied', 'generation': before + 1})
        said = self.instance.ask('setting', 'set', 'mail.messageSizeLimit', '31MiB', 'password.minimumLength', '7')
        self.assert_refused(said, 'number-out-of-range', field='also[0].value')
        said = self.instance.ask('setting', 'set', 'mail.messageSizeLimit', '31MiB', 'password.minimumLength')
        self.assertEqual(said.status, 2)
        settings = {setting['key']: setting['value'] for setting in self.instance.do('setting', 'list')}
        self.assertEqual((settings['mail.messageSizeLimit'], settings['password.minimumLength']), (30 << 20, 14))
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '25MiB', 'password.minimumLength', '12')

    def test_password_length(self):
        self.instance.do('setting', 'set', 'password.minimumLength', '20')
        said = self.instance.ask('mailbox', 'password', BEN, '--password-stdin', stdin='nur neunzehn lang.\n')
        self.assert_refused(said, 'text-too-short', '20', field='password')
        self.instance.do('setting', 'set', 'password.minimumLength', '12')

    def test_server_name(self):
        """Another name means another certificate, served at once on every port."""
        self.instance.do('setting', 'set', 'server.name', 'post.example.test')
        self.assertEqual(self.instance.do('status')['certificates'][0]['names'][0], 'post.example.test')
        client = postroomtest.MailClient(self.instance, 'post.example.test')
        self.assertTrue(client.may_log_in(ANNA, ANNAS))
        client.pop3(ANNA, ANNAS).quit()
        for protocol in ('submission', 'submissions'):
            client.submission(ANNA, ANNAS, protocol).quit()
        self.instance.do('setting', 'set', 'server.name', 'mail.example.test')
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))

    def test_later(self):
        generation = self.instance.generation()
        noted = self.instance.do('setting', 'set', 'mail.messageSizeLimit', '2MiB', '--later')
        self.assertEqual(noted['outcome'], 'recorded')
        self.assertEqual(self.instance.generation(), generation)
        said = self.instance.ask('check')
        self.assertIn('config.applied', [finding['id'] for finding in said.value
                                         if finding['verdict'] in ('warning', 'fail')])
        self.assertEqual(self.instance.do('config', 'apply')['outcome'], 'applied')
        with self.mail.smtp() as smtp:
            self.assertEqual(smtp.esmtp_features['size'], str(2 << 20))
        self.assertEqual(self.instance.do('config', 'apply')['outcome'], 'unchanged')
        self.assertEqual(self.instance.do('setting', 'set', 'mail.messageSizeLimit', '25MiB')['outcome'], 'applied')

    def test_rollback(self):
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '25MiB')
        former = self.instance.generation()
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '31MiB')
        self.instance.do('setting', 'set', 'mail.accountTypes', 'imap')
        history = self.instance.do('config', 'history')
        self.assertEqual([one['number'] for one in history if one['current']], [self.instance.generation()])
        self.assertEqual([one['number'] for one in history], sorted((one['number'] for one in history), reverse=True))
        back = self.instance.do('config', 'rollback', str(former))
        self.assertEqual(back, {'outcome': 'applied', 'generation': self.instance.generation()})
        with self.mail.smtp() as smtp:
            self.assertEqual(smtp.esmtp_features['size'], str(25 << 20))
        self.assertEqual(self.instance.open_protocols(), sorted(machine.STANDARD_PORTS))
        self.assert_refused(self.instance.ask('config', 'rollback', '9999'), 'not-found')
        self.assert_refused(self.instance.ask('config', 'rollback', 'x'), 'number-malformed', field='generation')
        self.assertEqual(self.instance.do('audit', 'list', '--limit', '1')[0]['method'], 'config.rollback')
        self.assertIsNone(self.instance.do('audit', 'verify')['firstWrong'])

    def test_ten_generations_are_kept(self):
        for number in range(12):
            self.instance.do('setting', 'set', 'mail.messageSizeLimit', f'{40 + number}MiB')
        kept = sorted(int(name) for name in os.listdir(self.instance.path('generations')))
        self.assertEqual(len(kept), 10)
        self.assertEqual(kept[-1], self.instance.generation())


class Dns(SystemTest):
    account_types = ('imap',)

    def test_plan(self):
        plan = self.instance.do('dns', 'plan', 'example.test')
        self.assertEqual(plan['domain'], 'example.test')
        for record in plan['records']:
            self.assertEqual(set(record), {'name', 'type', 'ttl', 'data', 'necessity', 'reason', 'own'})
            self.assertIsNone(record['own'])
            self.assertTrue(record['name'].endswith('.'))
            self.assertIn(record['necessity'], ('required', 'recommended', 'optional'))
            self.assertTrue(record['reason'].endswith('.'))
        found = {(record['name'], record['type']): record for record in plan['records']}
        self.assertEqual(found['mail.example.test.', 'A']['data'], '127.0.0.1')
        self.assertEqual(found['example.test.', 'MX']['data'], '10 mail.example.test.')
        self.assertTrue(found['example.test.', 'TXT']['data'].startswith('"v=spf1 '))
        self.assertTrue(found['_dmarc.example.test.', 'TXT']['data'].startswith('"v=DMARC1;'))
        self.assertTrue(found['_submissions._tcp.example.test.',
                              'SRV']['data'].endswith(f' {self.instance.port("submissions")} mail.example.test.'))

    def test_exported_zones_load(self):
        for domain in ('example.test', 'second.test', 'xn--bcher-kva.test'):
            if domain != 'example.test':
                self.instance.do('domain', 'add', domain)
            exported = self.instance.ctl('dns', 'export', domain, '--format', 'bind')
            self.assertEqual(exported.status, 0, exported)
            self.assertEqual(self.instance.do('dns', 'export', domain, '--format', 'bind')['text'], exported.out)
            with tempfile.NamedTemporaryFile('w', suffix='.zone') as zone:
                zone.write(exported.out)
                zone.flush()
                checked = run('/usr/bin/named-checkzone', '-i', 'local', domain, zone.name)
            self.assertEqual(checked.returncode, 0, checked.stdout.decode() + exported.out)
            self.assertIn(b'OK', checked.stdout)

    def test_unknown_domain_and_format(self):
        self.assert_refused(self.instance.ask('dns', 'plan', 'elsewhere.test'), 'not-found', 'elsewhere.test',
                            field='domain')
        said = self.instance.ask('dns', 'export', 'example.test', '--format', 'punchcard')
        self.assertIn(said.status, (1, 2))
        self.assertIn('bind', said.error['message'])


if __name__ == '__main__':
    postroomtest.main()

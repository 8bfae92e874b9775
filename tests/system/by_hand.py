"""What a change would do, and files that somebody changed by hand: seen, told, kept or put back, and never overwritten
unasked."""
import os
import time

import machine
import postroomtest
from machine import run
from postroomtest import ANNA, ANNAS, BEN, SystemTest

FILE = 'postfix/main.cf'


class ByHand(SystemTest):

    def edit(self, name, text):
        with open(self.instance.path('current', name), 'a') as file:
            file.write(text)

    def findings(self):
        return {finding['subject']: finding for finding in self.instance.ask('check').value if finding['id'] == 'config.drift'}

    def printed(self, parameter):
        return run('/usr/sbin/postconf', '-c', self.instance.path('current/postfix'), '-h', parameter).stdout.decode().strip()

    def tearDown(self):
        self.instance.do('config', 'restore')
        self.assertEqual(self.instance.do('config', 'drift'), [])
        super().tearDown()

    def test_preview_is_what_happens(self):
        before = self.instance.configuration()
        for words in (['setting', 'set', 'mail.messageSizeLimit', '41MiB', '--preview'],
                      ['config', 'preview', '--key', 'mail.messageSizeLimit', '--value', '41MiB']):
            preview = self.instance.do(*words)
            self.assertEqual(preview['settings'], [{'key': 'mail.messageSizeLimit', 'before': '25MiB', 'after': '41MiB'}])
            self.assertEqual({one['engine']: one['action'] for one in preview['engines']}, {'postfix': 'reload', 'dovecot': 'nothing', 'rspamd': 'nothing', 'nginx': 'nothing', 'named': 'nothing'})
            self.assertIn('\n-message_size_limit = 26214400\n+message_size_limit = 42991616\n', preview['files'][0]['diff'])
        said = self.instance.ctl('setting', 'set', 'mail.messageSizeLimit', '41MiB', '--preview')
        self.assertEqual(said.status, 0, said)
        for words in ('mail.messageSizeLimit: 25MiB → 41MiB', '+message_size_limit = 42991616', 'postfix reads its configuration again'):
            self.assertIn(words, said.out)
        self.assertEqual(before, self.instance.configuration(), 'nothing was changed by looking')
        self.assertEqual(self.instance.ctl('config', 'preview').out, 'Nothing would be changed.\n')
        # Only noted: then applying has something to do, and it is this.
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '41MiB', '--later')
        noted = self.instance.do('config', 'preview')
        self.assertEqual(noted, preview)
        former = self.instance.path('generations', str(self.instance.generation()))
        self.instance.do('config', 'apply')
        differing = run('/usr/bin/diff', '-rq', '--exclude=*.json', former, os.path.realpath(self.instance.path('current'))).stdout.decode()
        self.assertEqual(len(differing.splitlines()), len(preview['files']), differing)
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '25MiB')

    def test_a_preview_shows_no_secret(self):
        """Another name brings another certificate and key: that they differ is all that is said."""
        with open(self.instance.path('current/postfix/tls/chain.pem')) as file:
            key = file.read().split('PRIVATE KEY-----\n')[1][:60]
        said = self.instance.ask('config', 'preview', '--key', 'server.name', '--value', 'other.example.test')
        self.assertEqual(said.status, 0, said)
        self.assertNotIn('PRIVATE KEY', said.out)
        self.assertNotIn(key, said.out)
        secret = {one['path']: one for one in said.value['files'] if one['secret']}
        self.assertIn('postfix/tls/chain.pem', secret)
        self.assertEqual({one['diff'] for one in secret.values()}, {''})
        self.assertIn('other.example.test', said.value['certificate']['after']['names'])
        self.edit('postfix/tls/chain.pem', '# mine\n')
        said = self.instance.ask('config', 'drift')
        self.assertEqual([(one['path'], one['state'], one['diff']) for one in said.value], [('postfix/tls/chain.pem', 'changed', '')])

    def test_a_preview_that_cannot_be(self):
        for words, code in ((['--key', 'mail.colour', '--value', 'blue'], 'not-found'), (['--key', 'mail.accountTypes', '--value', 'fax'],
                            'choice-unknown'), (['--key', 'mail.accountTypes'], 'protocol-missing-member')):
            self.assert_refused(self.instance.ask('config', 'preview', *words), code)

    def test_found_and_told(self):
        self.assertEqual(self.findings()['']['verdict'], 'pass')
        with self.instance.service() as service:
            service.call('session.subscribe')
            self.edit(FILE, 'biff = yes\n')
            began = time.monotonic()
            while service.read().get('params', {}).get('kind') != 'engine':
                pass  # the connection gives up after a minute
            machine.say(f'    found by itself after {time.monotonic() - began:.1f} s')
        found = self.findings()[FILE]
        self.assertEqual((found['verdict'], found['seen'], found['owner']), ('warning', 'changed', 'you'))
        drift = self.instance.do('config', 'drift')
        self.assertEqual([(one['path'], one['engine'], one['state']) for one in drift], [(FILE, 'postfix', 'changed')])
        self.assertIn('\n+biff = yes\n', drift[0]['diff'])
        self.assertIn('+biff = yes', self.instance.ctl('config', 'drift').out)

    def test_never_overwritten_unasked(self):
        self.edit(FILE, 'biff = yes\n')
        before = self.instance.configuration()
        for words in (['setting', 'set', 'mail.messageSizeLimit', '42MiB'], ['setting', 'set', 'mail.accountTypes', 'imap'], ['config', 'apply']):
            self.assert_refused(self.instance.ask(*words), 'changed-by-hand', FILE, 'config adopt', 'config restore')
        self.assertEqual(before, self.instance.configuration())
        shown = {one['path']: one['losesHandMade'] for one in self.instance.do('config', 'preview')['files']}
        self.assertEqual(shown, {FILE: True})
        self.assertEqual(self.instance.do('config', 'apply', '--lose-hand-made')['outcome'], 'applied')
        self.assertEqual(self.printed('biff'), 'no')

    def test_restored(self):
        before = self.instance.generation()
        self.edit(FILE, 'biff = yes\n')
        os.remove(self.instance.path('current/dovecot/sql.conf'))
        os.chmod(self.instance.path('current/postfix/tls/chain.pem'), 0o644)
        self.assertEqual({name: found['seen'] for name, found in self.findings().items()},
                         {FILE: 'changed', 'dovecot/sql.conf': 'missing', 'postfix/tls/chain.pem': 'permissions'})
        self.assertEqual(self.instance.ask('check').status, 3)
        pids = self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')
        self.assertEqual(self.instance.do('config', 'restore')['outcome'], 'applied')
        self.assertEqual(pids, (self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')), 'a reload was enough')
        self.assertEqual(self.instance.ask('check').status, 0)
        self.assertEqual(self.printed('biff'), 'no')
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
        self.assertEqual(self.instance.do('audit', 'list', '--limit', '1')[0]['method'], 'config.restore')
        # The hand-made one is in nobody's way, and not lost.
        with open(self.instance.path('generations', str(before), FILE)) as file:
            self.assertTrue(file.read().endswith('biff = yes\n'))
        self.assertEqual(self.instance.do('config', 'restore')['outcome'], 'unchanged')

    def test_adopted(self):
        with open(self.instance.path('current', FILE)) as file:
            text = file.read()
        with open(self.instance.path('current', FILE), 'w') as file:
            file.write(text.replace('smtpd_banner = $myhostname ESMTP', 'smtpd_banner = $myhostname ESMTP Taubenpost'))
        self.assertEqual(self.instance.do('config', 'adopt')['outcome'], 'applied')
        self.assertEqual(self.instance.do('audit', 'list', '--limit', '1')[0]['method'], 'config.adopt')
        self.assertEqual(self.findings()[FILE]['verdict'], 'pass')

        def banner():
            with self.mail.smtp() as smtp:
                smtp.close()
                return smtp.connect('127.0.0.1', self.instance.port('smtp'))[1]
        self.assertIn(b'Taubenpost', banner(), 'the engine runs with it')
        # It goes along where its text would be the same, also over a restart of everything.
        self.assertEqual(self.instance.do('config', 'apply')['outcome'], 'unchanged')
        self.assertEqual(self.instance.do('setting', 'set', 'mail.accountTypes', 'imap')['outcome'], 'applied')
        self.instance.do('instance', 'stop')
        self.instance.start()
        self.assertIn(b'Taubenpost', banner())
        # And is not lost unasked by a change that generates it otherwise.
        self.assert_refused(self.instance.ask('setting', 'set', 'mail.messageSizeLimit', '43MiB'), 'changed-by-hand')
        preview = self.instance.do('config', 'preview', '--key', 'mail.messageSizeLimit', '--value', '43MiB')
        self.assertEqual([one['path'] for one in preview['files'] if one['losesHandMade']], [FILE])
        self.instance.do('setting', 'set', 'mail.accountTypes', 'imap,pop3')
        self.instance.do('config', 'restore')
        self.assertNotIn(b'Taubenpost', banner())

    def test_an_adoption_that_the_engine_refuses(self):
        for name, text in ((FILE, 'bif = yes\n'), ('dovecot/dovecot.conf', 'no such line\n'), ('postfix/master.cf', 'smtp inet too few\n')):
            with self.subTest(name):
                self.edit(name, text)
                before = self.instance.configuration()
                self.assert_refused(self.instance.ask('config', 'adopt'), 'engine-refused', name.split('/')[0])
                self.assertEqual(before, self.instance.configuration(), 'it lies there as before')
                self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
                self.assertEqual(self.instance.do('config', 'restore')['outcome'], 'applied')
                subject = self.mail.send(ANNA, ANNAS, BEN)
                self.assert_arrives(subject)


if __name__ == '__main__':
    postroomtest.main()

"""From nothing to a message read: create, start, set up, send with swaks, read with curl and with Python's own clients."""
import email
import email.policy
import json
import os
import poplib
import unittest

import machine
import postroomtest
from machine import run
from postroomtest import ANNA, ANNAS, BEN, BENS, ENGINES, Instance, SystemTest


class Spine(SystemTest):

    @classmethod
    def prepare(cls):
        cls.instance.start()

    def test_1_before_the_set_up(self):
        status = self.instance.do('status')
        self.assertEqual(status['generation'], 0)
        self.assertEqual([engine['state'] for engine in status['engines']], ['not-configured'] * len(ENGINES))
        self.assertEqual(status['ports'], [])
        self.assertEqual(self.instance.open_protocols(), [])
        shown = self.instance.do('instance', 'status')
        self.assertEqual((shown['state'], shown['practice'], shown['portOffset'], shown['listen']),
                         ('running', True, self.instance.offset, '127.0.0.1'))
        self.assertEqual(shown['practiceCa'], self.instance.authority)
        said = self.instance.ask('check')
        self.assertEqual(said.status, 3, 'a set-up that is not done is a finding that fails')
        self.assertIn('setup.identity', [finding['id'] for finding in said.value if finding['verdict'] == 'fail'])

    def test_2_set_up(self):
        done = self.instance.set_up()
        self.assertTrue(done['finished'], done)
        self.assertEqual(done['generatedPasswords'], [])
        self.assertEqual([finding['id'] for finding in done['findings'] if finding['verdict'] == 'fail'], [])
        self.assertEqual(self.instance.open_protocols(), sorted(machine.STANDARD_PORTS))

    def test_3_set_up_again_goes_on(self):
        before = self.instance.configuration(), self.instance.people()
        self.assertTrue(self.instance.set_up()['finished'])
        self.assertEqual(before, (self.instance.configuration(), self.instance.people()))

    def test_4_status_page(self):
        status = self.instance.do('status')
        self.assertEqual(sorted(engine['name'] for engine in status['engines']), sorted(ENGINES))
        for engine in status['engines']:
            self.assertEqual(set(engine), {'name', 'state', 'pid', 'version', 'uptimeSeconds'})
            self.assertEqual((engine['state'], engine['pid']), ('running', self.instance.pid_of(engine['name'])))
        self.assertEqual({port['protocol']: (port['port'], port['listening']) for port in status['ports']},
                         {name: (self.instance.port(name), True) for name in machine.STANDARD_PORTS} | {'dns': (53 + self.instance.offset, True)})
        self.assertEqual(set(status['queue']), {'active', 'deferred', 'hold', 'oldestSeconds', 'more'})
        self.assertEqual(set(status['findings']), {'fail', 'warning', 'unknown', 'pass', 'accepted'})
        self.assertEqual(status['findings']['fail'], 0)
        names = [f'{name}.example.test' for name in ('autoconfig', 'autodiscover', 'imap', 'mail', 'mta-sts', 'pop', 'smtp', 'ua-auto-config')]
        self.assertEqual(sorted(status['certificates'][0]['names']), sorted(names + ['example.test']))
        self.assertIn('mail.example.test', self.instance.ctl('status').out)

    def test_5_check(self):
        said = self.instance.ask('check')
        self.assertEqual(said.status, 0, said)
        for finding in said.value:
            self.assertLessEqual({'id', 'verdict', 'subject', 'what', 'expected', 'seen', 'owner', 'fix'}, set(finding))
            self.assertIn(finding['verdict'], ('warning', 'unknown', 'pass', 'not-applicable'))

    def test_6_swaks_587_then_curl_imaps(self):
        sent = self.mail.swaks('submission', ANNA, ANNAS, ANNA, BEN, '--header', 'Subject: through 587')
        self.assertEqual(sent.returncode, 0, sent.stdout.decode())
        self.assert_arrives('through 587')
        read = self.mail.curl('imaps', BEN, BENS, 'INBOX;MAILINDEX=1')
        self.assertEqual(read.returncode, 0, read.stderr.decode())
        self.assertIn(b'Subject: through 587', read.stdout)
        self.assertIn(b'Received: from client.test', read.stdout)

    def test_7_swaks_465_then_curl_pop3s(self):
        sent = self.mail.swaks('submissions', BEN, BENS, BEN, ANNA, '--header', 'Subject: through 465')
        self.assertEqual(sent.returncode, 0, sent.stdout.decode())
        self.assert_arrives('through 465', ANNA, ANNAS)
        read = self.mail.curl('pop3s', ANNA, ANNAS, '1')
        self.assertEqual(read.returncode, 0, read.stderr.decode())
        self.assertIn(b'Subject: through 465', read.stdout)

    def test_8_from_another_server(self):
        """Port 25, encrypted by STARTTLS and in clear, as other mail servers come."""
        for encrypted in (False, True):
            with self.mail.smtp() as smtp:
                if encrypted:
                    smtp.starttls(context=self.mail.tls)
                smtp.sendmail('stranger@elsewhere.test', [BEN], f'Subject: from elsewhere {encrypted}\r\n\r\nHello\r\n')
            self.assert_arrives(f'from elsewhere {encrypted}')

    def test_9_every_way_to_read(self):
        subject = self.mail.send(ANNA, ANNAS, BEN)
        self.assert_arrives(subject)
        for protocol in ('imap', 'imaps'):
            imap = self.mail.imap(BEN, BENS, protocol)
            imap.select('INBOX', readonly=True)
            found = imap.search(None, 'HEADER', 'Subject', f'"{subject}"')[1][0].split()
            self.assertEqual(len(found), 1, protocol)
            imap.logout()
        for protocol in ('pop3', 'pop3s'):
            pop3 = self.mail.pop3(BEN, BENS, protocol)
            last = pop3.stat()[0]
            self.assertIn(f'Subject: {subject}'.encode(), pop3.retr(last)[1])
            pop3.quit()

    def test_a_umlauts_and_attachments_come_through(self):
        text = 'Grüße — ' + 'ein langer Absatz, der umbrochen wird. ' * 40
        self.assert_arrives(self.mail.send(ANNA, ANNAS, BEN, text))
        imap = self.mail.imap(BEN, BENS)
        imap.select('INBOX', readonly=True)
        number = imap.search(None, 'ALL')[1][0].split()[-1].decode()
        got = email.message_from_bytes(imap.fetch(number, '(BODY.PEEK[])')[1][0][1], policy=email.policy.default)
        self.assertEqual(' '.join(got.get_content().split()), ' '.join(text.split()))
        imap.logout()

    def test_b_stop_and_start(self):
        before = self.instance.people()
        self.assertEqual(self.instance.do('instance', 'stop')['state'], 'stopped')
        self.assertEqual(self.instance.do('instance', 'status')['state'], 'stopped')
        self.assertEqual(self.instance.do('instance', 'stop')['changed'], False)
        self.assertEqual(self.instance.open_protocols(), [])
        self.instance.start()
        self.assertEqual(self.instance.people(), before)
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))


class FirstSteps(unittest.TestCase):
    """What a person does before there is anything."""

    def test_a_practice_instance_chooses_its_ports(self):
        directory = f'{postroomtest.INSTANCES}{os.getpid()}-own'
        instance = Instance(directory, 0)
        self.addCleanup(instance.remove)
        made = run(postroomtest.program('postroomctl'), '--json', 'instance', 'create', directory, '--practice')
        self.assertEqual(made.returncode, 0, made)
        instance.offset = json.loads(made.stdout)['portOffset']
        self.assertIn(instance.offset, range(20000, 29000, 1000))
        # As the wizard's questions in a terminal: empty lines take the guesses.
        instance.start()
        said = instance.ctl('setup', stdin='anna@example.test\n\n\n\n\n')
        self.assertEqual(said.status, 0, said)
        found = [line.split()[1] for line in said.out.splitlines() if line.strip().startswith('Password:')]
        self.assertEqual(len(found), 1, said)
        self.assertTrue(instance.mail.may_log_in(ANNA, found[0]))
        self.assertEqual(instance.open_protocols(), ['http', 'https', 'imap', 'imaps', 'smtp', 'submission', 'submissions'])
        self.assertRaises(OSError, poplib.POP3, '127.0.0.1', instance.port('pop3'))

    def test_removed_means_gone(self):
        instance = Instance.create()
        self.addCleanup(instance.remove)
        instance.start()
        self.assertEqual(instance.ctl('--json', 'instance', 'remove').status, 2, 'nobody is there to be asked')
        self.assertTrue(os.path.exists(instance.path('instance.json')))
        self.assertEqual(instance.do('instance', 'remove', '--yes')['state'], 'removed')
        self.assertFalse(os.path.lexists(instance.directory))
        self.assertEqual(machine.processes_of(instance.directory), [])


if __name__ == '__main__':
    postroomtest.main()

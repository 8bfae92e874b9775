"""What went through: every message and every login once, whoever is killed and whichever log is rotated in between."""
import os
import signal
import smtplib

import postroomtest
from machine import Missed, wait_for
from mailclient import message
from postroomtest import ANNA, ANNAS, BEN, Programs, SystemTest

STRANGER = 'x@elsewhere.example'


class Traffic(SystemTest):

    def counted(self):
        return self.instance.do('traffic', 'show')['sum']

    def setUp(self):
        wait_for(lambda: self.instance.pid_of('helper'), 10 * Programs.patience, 'the helper')
        self.instance.await_counts(ANNA, ANNAS)
        self.before = self.counted()

    def assert_more(self, **expected):
        """So much more than at the beginning, and a moment later not yet more."""
        def more():
            now = self.counted()
            return {name: now[name] - self.before[name] for name in now}
        wanted = {name: expected.get(name, 0) for name in ('in', 'out', 'refused', 'logins', 'failedLogins')}
        try:
            wait_for(lambda: more() == wanted, 20 * Programs.patience, 'the counts')
        except Missed:
            self.assertEqual(more(), wanted)
        self.mail.subjects(ANNA, ANNAS)  # one login more, and nothing else
        wanted['logins'] += 1
        wait_for(lambda: more()['logins'] == wanted['logins'], 20 * Programs.patience, 'one login more')
        self.assertEqual(more(), wanted)

    def arrive(self, *recipients):
        with self.mail.smtp() as smtp:
            return smtp.sendmail(STRANGER, recipients, message(STRANGER, ANNA).as_bytes())

    def test_1_the_set_up_is_not_traffic(self):
        self.assertEqual((self.before['in'], self.before['out'], self.before['refused']), (0, 0, 0))

    def test_2_each_once(self):
        self.arrive(ANNA)
        self.arrive(ANNA, BEN)                          # one message, however many it is for
        self.arrive(ANNA, 'nobody@example.test')        # one recipient of it is refused
        with self.assertRaises(smtplib.SMTPRecipientsRefused):
            self.arrive('y@other.example')
        self.mail.send(ANNA, ANNAS, BEN)                # within the house: out, and not in
        with self.assertRaises(smtplib.SMTPAuthenticationError):  # which tries PLAIN and then LOGIN
            self.mail.send(ANNA, 'wrong', BEN)
        with self.mail.submission(ANNA, ANNAS) as smtp:  # the filter refuses the whole message
            with self.assertRaises(smtplib.SMTPDataError):
                smtp.sendmail(ANNA, [BEN], message(BEN, BEN).as_bytes())
        self.assert_more(**{'in': 3, 'out': 1, 'refused': 3, 'failedLogins': 2})
        status = self.instance.do('status')
        self.assertGreaterEqual(status['today']['in'], 3)

    def test_3_a_killed_helper(self):
        for _ in range(3):
            self.arrive(ANNA)
            os.kill(self.instance.pid_of('helper'), signal.SIGKILL)
            self.arrive(BEN)
            self.instance.start()
        self.assert_more(**{'in': 6})

    def test_4_rotation(self):
        self.arrive(ANNA)
        log = self.instance.path('log/postfix.log')
        os.rename(log, log + '.1')
        os.close(os.open(log, os.O_CREAT | os.O_WRONLY, 0o640))
        self.arrive(ANNA)
        self.instance.do('service', 'reload', 'postfix')
        self.arrive(ANNA)
        self.assert_more(**{'in': 3})

    def test_5_a_killed_service(self):
        self.arrive(ANNA)
        before = self.instance.pid_of('postroomd')
        os.kill(before, signal.SIGKILL)
        self.arrive(ANNA)
        wait_for(lambda: self.instance.pid_of('postroomd') not in (None, before), 20 * Programs.patience, 'a new postroomd')
        wait_for(lambda: self.instance.ask('status').status == 0, 20 * Programs.patience, 'its answer')
        self.assert_more(**{'in': 2})

    def test_6_accepted(self):
        self.instance.do('service', 'stop', 'rspamd')
        self.addCleanup(self.instance.do, 'service', 'start', 'rspamd')
        self.assertEqual(self.instance.ask('check').status, 3)
        until = self.instance.do('traffic', 'show', '--hours', '1')['to'][:4]
        accepted = self.instance.do('check', 'accept', 'engine.rspamd', '--reason', 'on purpose', '--until', until + '-12-31')
        self.assertEqual([finding['accepted']['reason'] for finding in accepted], ['on purpose'])
        findings = self.instance.do('status')['findings']
        self.assertEqual(findings['accepted'], 1)
        self.instance.do('check', 'unaccept', 'engine.rspamd')
        self.assert_refused(self.instance.ask('check', 'unaccept', 'engine.rspamd'), 'not-found', field='id')


if __name__ == '__main__':
    postroomtest.main()

"""Domains and mailboxes: each change counts at once for whoever logs in or sends, and undoes cleanly."""
import concurrent.futures
import imaplib
import os
import smtplib

import postroomtest
from machine import wait_for
from mailclient import message, quoted
from postroomtest import ANNA, ANNAS, BEN, SystemTest

PASSWORD = 'Ein-Kiesel im Bach 9'


class Mailboxes(SystemTest):

    def test_added_and_logged_in_at_once(self):
        added = self.instance.add_mailbox('cora@example.test', PASSWORD, '--name', 'Cora', '--quota', '2GiB')
        self.assertTrue(self.mail.may_log_in('cora@example.test', PASSWORD))
        self.assertEqual((added['login'], added['finding'], added['name'], added['quota'], added['suspended']),
                         ('verified', None, 'Cora', 2 << 30, False))
        subject = self.mail.send(ANNA, ANNAS, 'cora@example.test')
        self.assert_arrives(subject, 'cora@example.test', PASSWORD)

    def test_generated_password(self):
        said = self.instance.do('mailbox', 'add', 'dora@example.test', '--generate')
        self.assertRegex(said['password'], r'^([a-zA-Z0-9]{4}-){3}[a-zA-Z0-9]{4}$')
        self.assertTrue(self.mail.may_log_in('dora@example.test', said['password']))
        self.assertNotIn('password', self.instance.do('mailbox', 'show', 'dora@example.test'))

    def test_password_from_a_file(self):
        path = self.instance.answers_file('unused')
        with open(path, 'w') as file:
            file.write(PASSWORD + '\r\nsecond line\n')
        self.instance.do('mailbox', 'add', 'emil@example.test', '--password-file', path)
        self.assertTrue(self.mail.may_log_in('emil@example.test', PASSWORD))

    def test_new_password(self):
        self.instance.add_mailbox('fritz@example.test', PASSWORD)
        done = self.instance.do('mailbox', 'password', 'fritz@example.test', '--password-stdin',
                                stdin='Zwei-Kiesel im Bach\n')
        self.assertEqual(done['login'], 'verified')
        self.assertTrue(self.mail.may_log_in('fritz@example.test', 'Zwei-Kiesel im Bach'))
        self.assertFalse(self.mail.may_log_in('fritz@example.test', PASSWORD))

    def test_login_name_in_any_case(self):
        for login in ('Anna@Example.Test', 'ANNA@EXAMPLE.TEST', 'ANNA'):
            self.assertTrue(self.mail.may_log_in(login, ANNAS), login)
        self.assertFalse(self.mail.may_log_in(ANNA, ANNAS.upper()), 'a password is not folded')
        with self.mail.submission('Anna@Example.Test', ANNAS) as smtp:
            self.assertEqual(smtp.mail(ANNA)[0], 250)
            self.assertEqual(smtp.rcpt('BEN@EXAMPLE.test')[0], 250)

    def test_bare_name_while_it_is_unambiguous(self):
        self.instance.add_mailbox('gerd@example.test', PASSWORD)
        self.assertTrue(self.mail.may_log_in('gerd', PASSWORD))
        # Logged in by the bare name one is the full address, for sending too.
        with self.mail.submission('gerd', PASSWORD) as smtp:
            self.assertEqual(smtp.mail('gerd@example.test')[0], 250)
            self.assertEqual(smtp.rcpt(BEN)[0], 250)
        self.instance.do('domain', 'add', 'second.test')
        self.instance.add_mailbox('gerd@second.test', PASSWORD + ' zwei')
        for password in (PASSWORD, PASSWORD + ' zwei'):
            self.assertFalse(self.mail.may_log_in('gerd', password))
        self.assertTrue(self.mail.may_log_in('gerd@example.test', PASSWORD))
        self.assertTrue(self.mail.may_log_in('gerd@second.test', PASSWORD + ' zwei'))
        self.instance.do('mailbox', 'remove', 'gerd@second.test', '--erase-mail')
        self.assertTrue(self.mail.may_log_in('gerd', PASSWORD))
        self.instance.do('domain', 'remove', 'second.test')

    def test_suspended_and_resumed(self):
        self.instance.add_mailbox('hans@example.test', PASSWORD)
        session = self.mail.imap('hans@example.test', PASSWORD)
        self.assertTrue(self.instance.do('mailbox', 'suspend', 'hans@example.test')['suspended'])
        for protocol in ('imap', 'imaps'):
            self.assertFalse(self.mail.may_log_in('hans@example.test', PASSWORD, protocol))
        with self.assertRaises(smtplib.SMTPAuthenticationError) as refused:
            self.mail.submission('hans@example.test', PASSWORD)
        self.assertEqual(refused.exception.smtp_code, 535)

        def was_ended():
            try:
                session.noop()
                return False
            except (imaplib.IMAP4.abort, OSError):
                return True
        wait_for(was_ended, self.within(5), 'the open session is ended')
        session.shutdown()
        with self.mail.smtp() as smtp:
            mail = message('out@elsewhere.test', 'hans@example.test')
            smtp.send_message(mail, 'out@elsewhere.test', ['hans@example.test'])
        self.assertFalse(self.instance.do('mailbox', 'resume', 'hans@example.test')['suspended'])
        self.assert_arrives(mail['Subject'], 'hans@example.test', PASSWORD)

    def test_removed_with_its_mail(self):
        self.instance.add_mailbox('ida@example.test', PASSWORD)
        self.assert_arrives(self.mail.send(ANNA, ANNAS, 'ida@example.test'), 'ida@example.test', PASSWORD)
        folder = self.instance.path('mail/example.test/ida')
        self.assertTrue(os.path.isdir(folder))
        removed = self.instance.do('mailbox', 'remove', 'ida@example.test', '--erase-mail')
        self.assertEqual((removed['address'], removed['mail'], removed['messages']), ('ida@example.test', 'erase', 1))
        self.assertFalse(os.path.lexists(folder))
        self.assertFalse(self.mail.may_log_in('ida@example.test', PASSWORD))
        with self.mail.smtp() as smtp:
            smtp.mail('out@elsewhere.test')
            self.assertEqual(smtp.rcpt('ida@example.test')[0], 550)

    def test_removed_and_its_mail_kept(self):
        self.instance.add_mailbox('jana@example.test', PASSWORD)
        subject = self.mail.send(ANNA, ANNAS, 'jana@example.test')
        self.assert_arrives(subject, 'jana@example.test', PASSWORD)
        self.instance.do('mailbox', 'remove', 'jana@example.test', '--keep-mail')
        self.assertFalse(self.mail.may_log_in('jana@example.test', PASSWORD))
        self.instance.add_mailbox('jana@example.test', PASSWORD)
        self.assertIn(subject, self.mail.subjects('jana@example.test', PASSWORD))

    def test_full_mailbox(self):
        self.instance.add_mailbox('karl@example.test', PASSWORD, '--quota', '20KiB')
        self.assert_arrives(self.mail.send(ANNA, ANNAS, 'karl@example.test'), 'karl@example.test', PASSWORD)
        with self.mail.submission(ANNA, ANNAS) as smtp:
            smtp.mail(ANNA, ['SIZE=30000'])
            code, words = smtp.rcpt('karl@example.test')
        self.assertEqual((code, b'The mailbox is full' in words), (452, True))
        mailbox = self.instance.do('mailbox', 'show', 'karl@example.test')
        self.instance.do('mailbox', 'set', 'karl@example.test', '--quota', '0')
        self.assertIsNone(self.instance.do('mailbox', 'show', 'karl@example.test')['quota'])
        self.assertEqual(mailbox['quota'], 20 << 10)
        self.assert_arrives(self.mail.send(ANNA, ANNAS, 'karl@example.test', 'x' * 30000), 'karl@example.test', PASSWORD)
        self.assertEqual(self.instance.do('mailbox', 'measure', 'karl@example.test')['messages'], 2)

    def test_labels_behind_a_plus(self):
        with self.mail.smtp() as smtp:
            mail = message('shop@elsewhere.test', 'ben+shop@example.test')
            smtp.send_message(mail)
        self.assert_arrives(mail['Subject'])

    def test_verify(self):
        done = self.instance.do('mailbox', 'verify', ANNA, '--password-stdin', stdin=ANNAS)
        self.assertEqual(done['verdict'], 'pass')
        self.assertEqual(sorted(finding['id'] for finding in done['findings'] if finding['id'].startswith('login.')),
                         sorted(f'login.{name}' for name in ('imap', 'imaps', 'pop3', 'pop3s', 'submission', 'submissions')))
        said = self.instance.ask('mailbox', 'verify', ANNA, '--password-stdin', stdin='not the password')
        self.assertEqual(said.status, 3, said)
        self.assertEqual({finding['verdict'] for finding in said.value['findings'] if finding['id'].startswith('login.')},
                         {'fail'})
        self.assertIn('login.not-tried', [finding['id'] for finding in self.instance.do('mailbox', 'verify',
            ANNA)['findings']])

    def test_domains(self):
        added = self.instance.do('domain', 'add', 'Bücher.test')
        self.assertEqual((added['name'], added['mailboxes']), ('xn--bcher-kva.test', 0))
        self.instance.add_mailbox('leo@bücher.test', PASSWORD)
        self.assertTrue(self.mail.may_log_in('leo@xn--bcher-kva.test', PASSWORD))
        self.assertEqual(self.instance.do('domain', 'show', 'bücher.test')['mailboxes'], 1)
        self.assert_refused(self.instance.ask('domain', 'remove', 'bücher.test'), 'not-empty', '1')
        self.assert_refused(self.instance.ask('domain', 'add', 'bücher.test'), 'already-exists', field='domain')
        self.assert_refused(self.instance.ask('domain', 'remove', 'example.test'), 'in-use', ANNA)
        self.instance.do('mailbox', 'remove', 'leo@bücher.test', '--erase-mail')
        with self.mail.smtp() as smtp:
            smtp.mail('out@elsewhere.test')
            self.assertEqual(smtp.rcpt('leo@xn--bcher-kva.test')[0], 550)
        self.instance.do('domain', 'remove', 'bücher.test')
        with self.mail.smtp() as smtp:
            smtp.mail('out@elsewhere.test')
            self.assertEqual(smtp.rcpt('leo@xn--bcher-kva.test')[0], 554)
        self.assertEqual([domain['name'] for domain in self.instance.do('domain', 'list')], ['example.test'])

    def test_list_by_pages_and_filter(self):
        self.instance.do('domain', 'add', 'pages.test')
        addresses = sorted(f'p{number:02}@pages.test' for number in range(11))
        for address in addresses:
            self.instance.add_mailbox(address, PASSWORD, '--name', 'Straße 7' if address.startswith('p03') else 'Page')
        seen, after = [], None
        for _ in range(20):
            page = self.instance.do('mailbox', 'list', '--domain', 'pages.test', '--limit', 4,
                                    *(['--after', after] if after else []))
            self.assertLessEqual(len(page['mailboxes']), 4)
            seen += [mailbox['address'] for mailbox in page['mailboxes']]
            after = page['next']
            if after is None:
                break
        self.assertEqual(seen, addresses)
        for text, expected in (('p03', ['p03@pages.test']), ('STRA', ['p03@pages.test']), ('straße 7', ['p03@pages.test']),
                               ('p0', addresses[:10]),
                               ('nobody at all', []), ('@pages.test', addresses)):
            page = self.instance.do('mailbox', 'list', '--filter', text)
            self.assertEqual([mailbox['address'] for mailbox in page['mailboxes']], expected, text)
        for address in addresses:
            self.instance.do('mailbox', 'remove', address, '--erase-mail')
        self.instance.do('domain', 'remove', 'pages.test')

    def test_open_sessions_hear_of_changes(self):
        """Two consoles stay true: who subscribed hears what another one changed."""
        with self.instance.service() as other:
            other.call('session.subscribe')
            self.instance.add_mailbox('mia@example.test', PASSWORD)
            heard = other.read()
            self.assertEqual((heard['method'], heard['params']), ('changed',
                                                                  {'kind': 'mailbox', 'subject': 'mia@example.test'}))


class Login(SystemTest):
    """Who may log in is the row's business, and failing costs the same for everybody."""
    account_types = ('imap',)

    def test_wrong_and_unknown_are_refused_alike(self):
        logins = (BEN, 'nobody@example.test', 'nobody', 'ben@elsewhere.test', "x' OR '1'='1", "' UNION SELECT 1, 'x' --",
                  '%', '%u', '*', '"', 'ben@example.test\\',
                  'ben@example.test ', '$ben', 'ben%example.test')

        def answer(login):
            imap = imaplib.IMAP4_SSL('mail.example.test', self.instance.port('imaps'), ssl_context=self.mail.tls)
            try:
                imap.login(quoted(login), 'no such password')
                return 'logged in'
            except imaplib.IMAP4.error as error:
                return str(error)
            finally:
                imap.shutdown()

        with concurrent.futures.ThreadPoolExecutor(len(logins)) as pool:
            for login, said in zip(logins, pool.map(answer, logins)):
                self.assertEqual(said, "b'[AUTHENTICATIONFAILED] Authentication failed.'", login)


if __name__ == '__main__':
    postroomtest.main()

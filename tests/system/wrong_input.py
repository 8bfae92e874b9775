"""Wrong input: each is refused with words that say what to do, and nothing is half-done."""
import json

import postroomtest
from machine import run
from postroomtest import ANNA, ANNAS, BEN, SystemTest, program

PASSWORD = 'Ein-Kiesel im Bach 9'


class WrongValues(SystemTest):
    account_types = ('imap',)

    def setUp(self):
        self.before = self.instance.configuration(), self.instance.people(), self.instance.stored('SELECT count(*) FROM audit')

    def assert_nothing_done(self):
        self.assertEqual(self.before, (self.instance.configuration(), self.instance.people(),
                                       self.instance.stored('SELECT count(*) FROM audit')))

    def test_addresses(self):
        for address, code in (('user@bad_domain', 'character-not-allowed'),
                              ('user@bad_domain.test', 'character-not-allowed'), ('user', 'address-no-at'),
                              ('@example.test', 'address-no-at'),
                              ('user@', 'address-no-at'), ('user@one', 'domain-one-label'), ('a@b@example.test', None),
                              ('us er@example.test', 'character-not-allowed'),
                              ('user@example.test\n', 'character-not-allowed'),
                              ('user\nx@example.test', 'character-not-allowed'),
                              ('user@example.test\nrelayhost=x', 'character-not-allowed'),
                              ('üser@example.test', 'local-part-not-ascii'), ('user+x@example.test', 'local-part-plus'),
                              ('.user@example.test', 'local-part-dots'), ('u..r@example.test', 'local-part-dots'),
                              ('user.@example.test', 'local-part-dots'),
                              ("o'neil@example.test", 'character-not-allowed'),
                              ('a/b@example.test', 'character-not-allowed'), ('../x@example.test', None),
                              ('x' * 65 + '@example.test', 'text-too-long'), ('user@[127.0.0.1]', None),
                              ('user@127.0.0.1', 'domain-is-address'),
                              ('user@localhost', None), ('user@x.invalid', 'domain-reserved'),
                              ('user@-x.test', 'domain-hyphen'), ('user@a..test', 'domain-label-empty'),
                              ('user@' + 'x' * 64 + '.test', 'domain-label-too-long'), ('user@xn--a.test', None),
                              ('user@ex\u00adample.test', None),
                              ('user@example\u2024test', None), ('%u@example.test', 'character-not-allowed'),
                              ('$x@example.test', 'character-not-allowed'),
                              ('', None), ('user@elsewhere.test', 'domain-not-served')):
            with self.subTest(address):
                said = self.instance.ask('mailbox', 'add', '--password-stdin', '--', address, stdin=PASSWORD)
                self.assertEqual(said.status, 1, said)
                self.assertEqual(said.error['field'], 'address', said)
                if code:
                    self.assertEqual(said.error['code'], code, said)
        self.assert_nothing_done()

    def test_the_sentence_names_what_is_wrong(self):
        said = self.instance.ask('mailbox', 'add', 'user@bad_domain', '--password-stdin', stdin=PASSWORD)
        self.assertIn('bad_domain', said.error['message'])
        self.assertIn('U+005F LOW LINE', said.error['message'])
        said = self.instance.ask('mailbox', 'add', 'user', '--password-stdin', stdin=PASSWORD)
        self.assertIn('example.org', said.error['message'])
        said = self.instance.ask('mailbox', 'add', 'a\nb@example.test', '--password-stdin', stdin=PASSWORD)
        self.assertIn('U+000A', said.error['message'])
        self.assertNotIn('\n', said.error['message'], 'a newline is named, not repeated')
        said = self.instance.ask('mailbox', 'add', 'user@elsewhere.test', '--password-stdin', stdin=PASSWORD)
        self.assertIn('postroomctl domain add elsewhere.test', said.error['message'])

    def test_names(self):
        for name in ('two\nlines', 'tab\there', 'bell\x07', 'turned \u202e around', 'line\u2028separator', 'x' * 129,
                     'tag\U000e0041', 'del\x7f', 'c1\x85'):
            with self.subTest(name):
                said = self.instance.ask('mailbox', 'add', 'cora@example.test', '--password-stdin', '--name', name,
                                         stdin=PASSWORD)
                self.assertEqual((said.status, said.error['field']), (1, 'name'), said)
                said = self.instance.ask('mailbox', 'set', ANNA, '--name', name)
                self.assertEqual((said.status, said.error['field']), (1, 'name'), said)
        self.assert_nothing_done()

    def test_domains(self):
        for domain in ('bad_domain', 'a_b.test', 'x', '', '.test', 'a..test', 'x\n.test', 'x.test\n', 'test.', '127.0.0.1',
                       '[::1]', 'localhost', 'a.localhost', 'a.onion', '-a.test', 'a-.test',
                       'ab--c.test', 'xn--zz.test', 'x' * 64 + '.test', '.'.join(['abcdefgh'] * 30), 'ex ample.test',
                       '*.test', '🙂.test', 'a/b.test', "a'b.test", '%d.test', '$x.test'):
            with self.subTest(domain):
                said = self.instance.ask('domain', 'add', '--', domain)
                self.assertEqual((said.status, said.error['field']), (1, 'domain'), said)
        self.assert_nothing_done()

    def test_passwords(self):
        for password, code in (('zu-kurz', 'text-too-short'), ('passwordpassword', 'password-common'),
                               ('cora@example.test', 'password-is-address'),
                               ('with\ttab and more', 'character-not-allowed'), ('x' * 257, 'text-too-long'),
                               ('', 'text-empty'), ('with \x1b escape', 'character-not-allowed')):
            with self.subTest(password):
                said = self.instance.ask('mailbox', 'add', 'cora@example.test', '--password-stdin', stdin=password + '\n')
                self.assertEqual((said.status, said.error['field'], said.error['code']), (1, 'password', code), said)
                if password:
                    self.assertNotIn(password, said.out, 'a password is not repeated')
        said = self.instance.ask('mailbox', 'add', 'cora@example.test', '--password-stdin',
                                 stdin=b'\xff\xfe not UTF-8 \xff\n')
        self.assertEqual((said.status, said.error['field']), (1, 'password'), said)
        said = self.instance.ask('mailbox', 'add', 'cora@example.test', '--password-file', '/nonexistent')
        self.assertEqual((said.status, said.error['field']), (1, 'password'), said)
        self.assert_nothing_done()

    def test_settings(self):
        self.assert_refused(self.instance.ask('setting', 'set', 'no.such', 'x'), 'not-found', 'no.such', field='key')
        for key, value in (('mail.messageSizeLimit', '0'), ('mail.messageSizeLimit', '-1'), ('mail.messageSizeLimit', '1e9'),
                           ('mail.messageSizeLimit', '25 Megs'), ('mail.messageSizeLimit', ''),
                           ('mail.messageSizeLimit', '2GiB'), ('mail.messageSizeLimit', '99999999999999999999'),
                           ('mail.messageSizeLimit', '25MiB\nrelayhost = x'),
                           ('mail.accountTypes', ''), ('mail.accountTypes', 'smtp'), ('mail.accountTypes', 'imap;pop3'),
                           ('mail.accountTypes', 'imap,,pop3'), ('mail.mtaSts', ''), ('mail.mtaSts', 'on'),
                           ('mail.dmarcPolicy', 'on'), ('mail.logo', 'logo.svg'), ('certificate.authorities', 'letsencrypt'),
                           ('dns.resolvers', 'dns.example.test'), ('dns.resolvers', '1.1.1.1;x'), ('dns.blocklists', 'bl.example.test'), ('registration.directory', 'data.iana.org'), ('registration.directory', ''),
                           ('server.name', 'mail'), ('server.name', '127.0.0.1'), ('server.name', 'mail.example.test\n'),
                           ('server.name', 'mail.example.test; x'), ('server.name', ''),
                           ('server.publicAddresses', '127.0.0.256'), ('server.publicAddresses', '127.1'),
                           ('server.publicAddresses', '010.0.0.1'), ('server.publicAddresses', '::ffff:1.2.3.4'),
                           ('password.minimumLength', '7'), ('password.minimumLength', '65'),
                           ('password.minimumLength', '+12'), ('password.minimumLength', '１２'),
                           ('admin.address', 'anna'), ('admin.address', 'anna@elsewhere.test'), ('admin.address', '')):
            with self.subTest(key=key, value=value):
                said = self.instance.ask('setting', 'set', '--', key, value)
                self.assertEqual((said.status, said.error['field']), (1, 'value'), said)
        self.assert_nothing_done()

    def test_numbers_in_options(self):
        for limit in ('0', '-1', '1001', 'x', '', '1.5', '1e2', ' 5', '99999999999999999999'):
            said = self.instance.ask('mailbox', 'list', f'--limit={limit}')
            self.assertEqual((said.status, said.error['field']), (1, 'limit'), said)
            said = self.instance.ask('domain', 'list', f'--limit={limit}')
            self.assertEqual((said.status, said.error['field']), (1, 'limit'), said)
        for quota in ('x', '-1', '1e3', '1.5GiB ', '99999999999TiB', ''):
            said = self.instance.ask('mailbox', 'add', 'cora@example.test', '--password-stdin', f'--quota={quota}',
                                     stdin=PASSWORD)
            self.assertEqual((said.status, said.error['field']), (1, 'quota'), said)
        self.assertEqual(self.instance.ask('mailbox', 'list', '--after', 'nothing').error['field'], 'after')
        self.assert_nothing_done()

    def test_twice_and_stale(self):
        self.assert_refused(self.instance.ask('mailbox', 'add', ANNA, '--password-stdin', stdin=PASSWORD), 'already-exists',
                            ANNA, field='address')
        self.assert_refused(self.instance.ask('domain', 'add', 'EXAMPLE.test'), 'already-exists', field='domain')
        for words in (['mailbox', 'set', ANNA, '--name', 'x', '--revision', '0'],
                      ['mailbox', 'set', ANNA, '--name', 'x', '--revision', '99999'],
                      ['setting', 'set', 'mail.messageSizeLimit', '30MiB', '--revision', '99999']):
            self.assert_refused(self.instance.ask(*words), 'conflict')
        self.assert_refused(self.instance.ask('mailbox', 'password', 'nobody@example.test', '--password-stdin',
                                              stdin=PASSWORD), 'not-found')
        for verb in ('suspend', 'resume', 'show', 'measure', 'verify'):
            self.assert_refused(self.instance.ask('mailbox', verb, 'nobody@example.test'), 'not-found')
        self.assert_refused(self.instance.ask('mailbox', 'remove', 'nobody@example.test', '--erase-mail'), 'not-found')
        self.assert_refused(self.instance.ask('domain', 'remove', 'elsewhere.test'), 'not-found')
        self.assert_refused(self.instance.ask('domain', 'remove', 'example.test'), 'in-use')
        self.assert_nothing_done()

    def test_answers_file(self):
        good = {'adminAddress': ANNA, 'serverName': 'mail.example.test'}
        for answers in ('', '{', '[]', 'null', json.dumps({**good, 'unknown': 1}), json.dumps({'adminAddress': ANNA}),
                        json.dumps({**good, 'adminAddress': 'anna'}),
                        json.dumps({**good, 'serverName': 7}), json.dumps({**good, 'accountTypes': ['smtp']}),
                        json.dumps({**good, 'mailboxes': [{'name': 'x'}]}),
                        json.dumps({**good, 'publicAddresses': ['x']}),
                        json.dumps(good)[:-1] + ',"serverName":"other.example.test"}'):
            with self.subTest(answers):
                path = self.instance.answers_file({})
                with open(path, 'w') as file:
                    file.write(answers)
                said = self.instance.ask('setup', '--answers', path)
                self.assertEqual(said.status, 1, said)
        self.assertEqual(self.instance.ask('setup', '--answers', '/nonexistent').error['field'], 'answers')
        self.assert_nothing_done()


class WrongMail(SystemTest):
    """What a mail program is told, and its code."""

    def test_wrong_password(self):
        sent = self.mail.swaks('submission', ANNA, 'not the password', ANNA, BEN)
        self.assertNotEqual(sent.returncode, 0)
        self.assertIn(b'535 5.7.8', sent.stdout)
        read = self.mail.curl('imaps', ANNA, 'not the password')
        self.assertEqual(read.returncode, 67, read)
        read = self.mail.curl('pop3s', ANNA, 'not the password')
        self.assertEqual(read.returncode, 67, read)

    def test_relay(self):
        sent = run('/usr/bin/swaks', '--server', '127.0.0.1', '--port', self.instance.port('smtp'), '--from',
                   'x@elsewhere.test', '--to', 'y@other.test')
        self.assertIn(b'554 5.7.1 <y@other.test>: Relay access denied', sent.stdout)
        self.assertNotEqual(sent.returncode, 0)

    def test_foreign_sender(self):
        for sender in (BEN, 'anna@elsewhere.test', 'nobody@example.test'):
            sent = self.mail.swaks('submission', ANNA, ANNAS, sender, BEN)
            self.assertNotEqual(sent.returncode, 0)
            self.assertIn(f'553 5.7.1 <{sender}>: Sender address rejected: not owned by user {ANNA}'.encode(), sent.stdout)

    def test_without_login_on_submission(self):
        for protocol in ('submission', 'submissions'):
            with self.mail.smtp(protocol) as smtp:
                if protocol == 'submission':
                    smtp.starttls(context=self.mail.tls)
                    smtp.ehlo()
                smtp.mail(ANNA)
                self.assertEqual(smtp.rcpt(BEN)[0], 554, protocol)

    def test_out_of_practice(self):
        """A practice server sends nothing out; whoever tries is told so at once."""
        with self.mail.submission(ANNA, ANNAS) as smtp:
            smtp.mail(ANNA)
            code, words = smtp.rcpt('someone@elsewhere.test')
        self.assertIn(code, (550, 554, 250))
        if code == 250:
            with self.mail.submission(ANNA, ANNAS) as smtp:
                smtp.sendmail(ANNA, ['someone@elsewhere.test'], 'Subject: out\r\n\r\nx\r\n')
            postroomtest.wait_for(lambda: any('Undelivered' in subject for subject in self.mail.subjects(ANNA, ANNAS)),
                                  self.within(20), 'the notice that it was not sent')


if __name__ == '__main__':
    postroomtest.main()

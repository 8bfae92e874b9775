"""What a stranger from the Internet must not get: no password in clear, no smuggled message, no open relay."""
import base64
import concurrent.futures
import smtplib
import socket
import ssl
import warnings

import postroomtest
from mailclient import message
from machine import wait_for
from postroomtest import ANNA, ANNAS, BEN, BENS, SystemTest

ELSEWHERE = '127.0.0.2'


class Talk:
    """A raw conversation: octets out, octets in."""

    def __init__(self, port, tls=None, seconds=30, source='127.0.0.1'):
        self.socket = socket.create_connection(('127.0.0.1', port), timeout=seconds, source_address=(source, 0))
        if tls:
            self.socket = tls.wrap_socket(self.socket, server_hostname='mail.example.test')
        self.pending = b''

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def say(self, data):
        self.socket.sendall(data)

    def line(self):
        while b'\n' not in self.pending:
            part = self.socket.recv(65536)
            if not part:
                return self.pending
            self.pending += part
        line, self.pending = self.pending.split(b'\n', 1)
        return line.rstrip(b'\r')

    def reply(self):
        """A whole SMTP reply: its code and its words. (0, b'') when the other side closed."""
        words = []
        while True:
            line = self.line()
            if not line:
                return 0, b'\n'.join(words)
            words.append(line[4:])
            if line[3:4] != b'-':
                return int(line[:3]), b'\n'.join(words)

    def ask(self, data):
        self.say(data + b'\r\n')
        return self.reply()

    def rest(self):
        got = self.pending
        try:
            while True:
                part = self.socket.recv(65536)
                if not part:
                    return got
                got += part
        except (OSError, ssl.SSLError):
            return got


class Encryption(SystemTest):

    def test_no_login_before_encryption(self):
        for protocol in ('smtp', 'submission'):
            with self.mail.smtp(protocol) as smtp:
                self.assertNotIn('auth', smtp.esmtp_features, protocol)
                self.assertIn('starttls', smtp.esmtp_features, protocol)
                self.assertIn(smtp.docmd('AUTH', 'PLAIN AGFubmEAeA==')[0], (502, 503, 530, 538), protocol)
        with self.mail.smtp() as smtp:
            smtp.starttls(context=self.mail.tls)
            smtp.ehlo()
            self.assertNotIn('auth', smtp.esmtp_features, 'port 25 is for other servers, nobody logs in there')
        with self.mail.smtp('submission') as smtp:
            self.assertEqual(smtp.mail(ANNA)[0], 530)
            smtp.starttls(context=self.mail.tls)
            smtp.ehlo()
            self.assertEqual(set(smtp.esmtp_features['auth'].split()), {'PLAIN', 'LOGIN'})
        # From another address than the server's own, which alone Dovecot takes for safe.
        with Talk(self.instance.port('imap'), source=ELSEWHERE) as talk:
            greeting = talk.line()
            self.assertIn(b'LOGINDISABLED', greeting)
            self.assertIn(b'STARTTLS', greeting)
            self.assertNotIn(b'AUTH=', greeting)
            for command in (f'a LOGIN {ANNA} "{ANNAS}"'.encode(), b'a AUTHENTICATE PLAIN',
                            b'a AUTHENTICATE PLAIN AGFubmEAeA=='):
                talk.say(command + b'\r\n')
                while not (line := talk.line()).startswith(b'a '):
                    self.assertTrue(line.startswith(b'* '), line)
                self.assertTrue(line.startswith(b'a NO [PRIVACYREQUIRED]'), line)
        with Talk(self.instance.port('pop3'), source=ELSEWHERE) as talk:
            talk.line()
            talk.say(b'CAPA\r\n')
            capabilities = []
            while (line := talk.line()) != b'.':
                capabilities.append(line)
            self.assertIn(b'STLS', capabilities)
            self.assertFalse([line for line in capabilities if line.startswith((b'SASL PLAIN', b'USER'))], capabilities)
            for command in (b'USER ' + ANNA.encode(), b'AUTH PLAIN AGFubmEAeA=='):
                talk.say(command + b'\r\n')
                self.assertTrue(talk.line().startswith(b'-ERR [AUTH]'))

    def test_no_password_in_clear_from_this_machine_either(self):
        """Dovecot takes a client of the server's own address for safe; whoever else uses this machine might listen."""
        with Talk(self.instance.port('imap')) as talk:
            talk.line()
            talk.say(f'a LOGIN {ANNA} "{ANNAS}"\r\n'.encode())
            while not (line := talk.line()).startswith(b'a '):
                pass
            self.assertTrue(line.startswith(b'a NO '), line)
        with Talk(self.instance.port('pop3')) as talk:
            talk.line()
            talk.say(f'USER {ANNA}\r\nPASS {ANNAS}\r\n'.encode())
            self.assertTrue(any(talk.line().startswith(b'-ERR') for _ in range(2)))

    def test_tls_versions_and_ciphers(self):
        for protocol in ('submissions', 'imaps', 'pop3s'):
            for version, allowed in ((ssl.TLSVersion.TLSv1, False), (ssl.TLSVersion.TLSv1_1, False),
                                     (ssl.TLSVersion.TLSv1_2, True), (ssl.TLSVersion.TLSv1_3, True)):
                with self.subTest(protocol=protocol, version=version.name):
                    self.assertEqual(self.handshake(protocol, version, 'ALL:@SECLEVEL=0'), allowed)
            for ciphers, allowed in (('ECDHE+AESGCM', True), ('ECDHE+CHACHA20', True), ('AES128-SHA:AES256-SHA', False),
                                     ('ECDHE-ECDSA-AES128-SHA256:ECDHE-ECDSA-AES256-SHA', False),
                                     ('kRSA:@SECLEVEL=0', False), ('aNULL:@SECLEVEL=0', False),
                                     ('DHE:!ECDHE:@SECLEVEL=0', False)):
                with self.subTest(protocol=protocol, ciphers=ciphers):
                    self.assertEqual(self.handshake(protocol, ssl.TLSVersion.TLSv1_2, ciphers), allowed)

    def test_old_tls_after_starttls(self):
        old = self.context(ssl.TLSVersion.TLSv1_1, 'ALL:@SECLEVEL=0')
        for protocol in ('smtp', 'submission'):
            smtp = self.mail.smtp(protocol)
            with self.assertRaises((ssl.SSLError, OSError)):
                smtp.starttls(context=old)
            smtp.close()
        for protocol, command in (('imap', b'a STARTTLS\r\n'), ('pop3', b'STLS\r\n')):
            with Talk(self.instance.port(protocol)) as talk:
                talk.line()
                talk.say(command)
                talk.line()
                with self.assertRaises((ssl.SSLError, OSError)):
                    old.wrap_socket(talk.socket, server_hostname='mail.example.test')

    def context(self, version, ciphers):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(self.instance.authority)
        context.check_hostname = False
        with warnings.catch_warnings():
            warnings.simplefilter('ignore', DeprecationWarning)
            context.minimum_version = context.maximum_version = version
        context.set_ciphers(ciphers)
        return context

    def handshake(self, protocol, version, ciphers):
        try:
            with Talk(self.instance.port(protocol), self.context(version, ciphers)):
                return True
        except (ssl.SSLError, ConnectionError):
            return False

    def test_nothing_said_before_starttls_counts(self):
        """Commands sent in clear together with STARTTLS must not be carried out inside it (CVE-2011-0411)."""
        for protocol in ('smtp', 'submission'):
            with Talk(self.instance.port(protocol)) as talk:
                talk.reply()
                talk.ask(b'EHLO client.test')
                talk.say(b'STARTTLS\r\nMAIL FROM:<evil@elsewhere.test>\r\nRCPT TO:<ben@example.test>\r\n')
                code = talk.reply()[0]
                if code == 220:
                    talk.pending = b''
                    talk.socket = self.context(ssl.TLSVersion.TLSv1_2, 'ECDHE').wrap_socket(talk.socket,
                        server_hostname='mail.example.test')
                    code, _ = talk.ask(b'EHLO client.test')
                    self.assertEqual((code, talk.ask(b'DATA')[0]), (250, 503), protocol)
                else:
                    self.assertGreaterEqual(code, 500, protocol)
        for protocol, command, injected, ready in (('imap', b'a STARTTLS\r\n', b'b NOOP\r\n', b'a OK'),
                                                   ('pop3', b'STLS\r\n', b'CAPA\r\n', b'+OK')):
            with Talk(self.instance.port(protocol)) as talk:
                talk.line()
                talk.say(command + injected)
                if talk.line().startswith(ready):
                    self.assertEqual(talk.pending, b'', protocol)
                    try:
                        secured = self.context(ssl.TLSVersion.TLSv1_2, 'ECDHE').wrap_socket(talk.socket,
                            server_hostname='mail.example.test')
                    except (ssl.SSLError, OSError):
                        continue
                    secured.settimeout(1)
                    with self.assertRaises((TimeoutError, ssl.SSLError),
                                           msg=f'{protocol}: nothing answers what was said in clear'):
                        secured.recv(100)
                    secured.close()


# What somewhere might be taken for the end of a message, and is not (SMTP smuggling, CVE-2023-51764).
FALSE_ENDS = {'LF.LF': b'\n.\n', 'LF.CRLF': b'\n.\r\n', 'CRLF.LF': b'\r\n.\n', 'CR.CR': b'\r.\r', 'CR.CRLF': b'\r.\r\n',
              'CRLF.CR': b'\r\n.\r', 'CR.LF': b'\r.\n', 'LF.CR': b'\n.\r',
              'LFLF.LFLF': b'\n\n.\n\n', 'CRLF.NUL.CRLF': b'\r\n\x00.\r\n', 'CRLF..CRLF': b'\r\n..\r\n',
              'NUL': b'\r\n.\x00\r\n', 'VT': b'\r\n.\x0b\r\n', 'CRCRLF': b'\r\r\n.\r\r\n'}


class Smuggling(SystemTest):

    def test_one_message_stays_one(self):
        for number, (name, end) in enumerate(FALSE_ENDS.items()):
            for protocol in ('smtp', 'submissions'):
                with self.subTest(end=name, protocol=protocol):
                    self.smuggle(number, name, end, protocol)

    def smuggle(self, number, name, end, protocol):
        sender = 'out@elsewhere.test' if protocol == 'smtp' else ANNA
        outer, inner = f'outer {number} {protocol}', f'inner {number} {protocol}'
        smuggled = (b'MAIL FROM:<admin@example.test>\r\nRCPT TO:<ben@example.test>\r\nDATA\r\n'
                    b'From: admin@example.test\r\nSubject: ' + inner.encode() + b'\r\n\r\nsmuggled\r\n.\r\n')
        with Talk(self.instance.port(protocol), self.mail.tls if protocol == 'submissions' else None) as talk:
            talk.reply()
            talk.ask(b'EHLO client.test')
            if protocol == 'submissions':

                self.assertEqual(talk.ask(b'AUTH PLAIN ' + base64.b64encode(f'\0{ANNA}\0{ANNAS}'.encode()))[0], 235)
            self.assertEqual(talk.ask(f'MAIL FROM:<{sender}>'.encode())[0], 250)
            self.assertEqual(talk.ask(b'RCPT TO:<ben@example.test>')[0], 250)
            self.assertEqual(talk.ask(b'DATA')[0], 354)
            talk.say(f'From: {sender}\r\nSubject: {outer}\r\n\r\nbefore'.encode() + end + smuggled)
            # Refused, or taken as one message whose text all of it is; then whatever commands are left over.
            accepted = talk.reply()[0] == 250
            talk.say(b'QUIT\r\n')
            talk.rest()
        marker = self.mail.send(ANNA, ANNAS, BEN)
        self.assert_arrives(marker)
        subjects = self.mail.subjects(BEN, BENS)
        self.assertNotIn(inner, subjects, f'{name}: a second message was smuggled in')
        if accepted:
            self.assert_arrives(outer)

    def test_the_text_comes_through_whole(self):
        mail = message(ANNA, BEN, 'first\n.\n..\n...\n. dot\nlast')
        with self.mail.submission(ANNA, ANNAS) as smtp:
            smtp.send_message(mail)
        self.assert_arrives(mail['Subject'])
        imap = self.mail.imap(BEN, BENS)
        imap.select('INBOX', readonly=True)
        number = imap.search(None, 'HEADER', 'Subject', f'"{mail["Subject"]}"')[1][0].decode()
        text = imap.fetch(number, '(BODY.PEEK[TEXT])')[1][0][1]
        imap.logout()
        self.assertEqual(text.replace(b'\r\n', b'\n').strip(), b'first\n.\n..\n...\n. dot\nlast')


class Relay(SystemTest):
    """Nobody who did not log in gets mail out to elsewhere, however the address is written."""

    RECIPIENTS = ['<victim@elsewhere.test>', 'victim@elsewhere.test', '<victim@[198.51.100.7]>', '<"victim@elsewhere.test">',
                  '<"victim@elsewhere.test"@example.test>',
                  '<victim%elsewhere.test@example.test>', '<victim%elsewhere.test>', '<"victim%elsewhere.test">',
                  '<elsewhere.test!victim@example.test>', '<elsewhere.test!victim>',
                  '<@example.test:victim@elsewhere.test>', '<@mail.example.test:victim@elsewhere.test>',
                  '<victim@elsewhere.test@example.test>', '<victim@elsewhere.test@mail.example.test>',
                  '<victim%elsewhere.test@mail.example.test>', '<victim%elsewhere.test@[127.0.0.1]>', '<victim@localhost>',
                  '<root@localhost>', '<root@mail.example.test>', '<root>',
                  '<postmaster@elsewhere.test>', '<"ben"@elsewhere.test>', '<ben@example.test@elsewhere.test>',
                  '<victim@ELSEWHERE.test.>', '<|/bin/sh@example.test>', '</etc/passwd@example.test>',
                  '<:include:/etc/passwd@example.test>', '<root@127.0.0.1>', '<root@[127.0.0.1]>', '<ben@xn--example.test>',
                  '<victim@sub.example.test>', '<"ben@example.test victim@elsewhere.test">']
    SENDERS = ['<>', '<stranger@elsewhere.test>', '<anna@example.test>', '<ben@example.test>', '<root@mail.example.test>',
               '<victim@elsewhere.test>', '<root@localhost>', '<anna@[127.0.0.1]>']

    def test_matrix(self):
        self.assertGreaterEqual(len(self.RECIPIENTS), 19)
        # A server gives up on who makes many errors, so each conversation is short.
        pairs = [(sender, recipient) for sender in self.SENDERS for recipient in self.RECIPIENTS]
        parts = [pairs[start:start + 8] for start in range(0, len(pairs), 8)]

        def conversation(part, encrypted):
            with self.mail.smtp() as smtp:
                if encrypted:
                    smtp.starttls(context=self.mail.tls)
                    smtp.ehlo()
                for sender, recipient in part:
                    smtp.docmd('RSET')
                    code, words = smtp.docmd('MAIL', f'FROM:{sender}')
                    if code == 250:
                        code, words = smtp.docmd('RCPT', f'TO:{recipient}')
                    yield f'{sender} → {recipient}', code, words

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            for encrypted in (False, True):
                for answers in pool.map(lambda part, encrypted=encrypted: list(conversation(part, encrypted)), parts):
                    for pair, code, words in answers:
                        self.assertNotEqual(code, 421, f'{pair}: not tried')
                        self.assertIn(code // 100, (4, 5), f'{pair}: {code} {words}')
                        # Not only because a practice server sends nothing anywhere.
                        self.assertNotIn(b'practice server', words, pair)

    def test_logged_in_one_sends_as_oneself(self):
        senders = [BEN, 'root@mail.example.test', 'anna@elsewhere.test', '', 'Anna@example.test.', 'anna+x@example.test',
                   '"anna"@example.test', 'anna@EXAMPLE.test']
        allowed = {'Anna@example.test.', 'anna+x@example.test', '"anna"@example.test', 'anna@EXAMPLE.test', ''}
        with self.mail.submission(ANNA, ANNAS) as smtp:
            for sender in senders:
                smtp.docmd('RSET')
                code = smtp.docmd('MAIL', f'FROM:<{sender}>')[0]
                if code == 250:
                    code = smtp.docmd('RCPT', f'TO:<{BEN}>')[0]
                if sender not in allowed:
                    self.assertEqual(code, 553, sender)

    def test_unknown_people(self):
        with self.mail.smtp() as smtp:
            for recipient in ('nobody@example.test', 'postroom@example.test', 'root@example.test', 'anna.ben@example.test',
                              "an'na@example.test", '%@example.test', '_nna@example.test',
                              "' OR '1'='1@example.test"):
                smtp.docmd('RSET')
                smtp.docmd('MAIL', 'FROM:<out@elsewhere.test>')
                code, words = smtp.docmd('RCPT', f'TO:<{recipient}>')
                self.assertIn(code, (550, 501, 553, 554), recipient)
                self.assertNotIn(b'sqlite', words)
            smtp.docmd('RSET')
            smtp.docmd('MAIL', 'FROM:<out@elsewhere.test>')
            self.assertEqual(smtp.docmd('RCPT', f'TO:<{BEN}>')[0], 250)

    def test_who_is_here_is_not_told(self):
        with self.mail.smtp() as smtp:
            self.assertEqual(smtp.docmd('VRFY', BEN)[0], smtp.docmd('VRFY', 'nobody@example.test')[0])
            self.assertEqual(smtp.docmd('VRFY', BEN)[0], 502)
            self.assertIn(smtp.docmd('EXPN', BEN)[0], (500, 502))
            self.assertNotIn('vrfy', smtp.esmtp_features)
            self.assertNotIn('etrn', smtp.esmtp_features)
        banner = smtplib.SMTP('127.0.0.1', self.instance.port('smtp'))
        self.assertNotRegex(str(banner.docmd('NOOP')), 'Postfix|Debian')
        banner.quit()

    def test_the_banner_tells_no_version(self):
        with Talk(self.instance.port('smtp')) as talk:
            self.assertEqual(talk.line(), b'220 mail.example.test ESMTP')

    def test_talking_out_of_turn(self):
        """Before the greeting, or all at once before EHLO was answered: that is how spam is sent."""
        for talk_all in (b'EHLO client.test\r\nMAIL FROM:<out@elsewhere.test>\r\nRCPT TO:<ben@example.test>\r\nDATA\r\n',
                         b'MAIL FROM:<out@elsewhere.test>\r\nRCPT TO:<ben@example.test>\r\nDATA\r\nSubject: x\r\n\r\nx\r\n.\r\nQUIT\r\n'):
            with Talk(self.instance.port('smtp')) as talk:
                talk.say(talk_all)
                said = talk.rest() if b'QUIT' in talk_all else b''.join(talk.line() + b'\n' for _ in range(2))
                self.assertNotIn(b'354 ', said)

    def test_http_is_not_smtp(self):
        """A web page that makes a browser talk to port 25 gets nowhere."""
        for words in (b'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
                      b'POST / HTTP/1.1\r\nHost: x\r\n\r\nMAIL FROM:<a@elsewhere.test>\r\n'):
            with Talk(self.instance.port('smtp')) as talk:
                talk.reply()
                talk.say(words)
                self.assertNotIn(b'250 2.1.0', talk.rest())


class Load(SystemTest):
    account_types = ('imap',)

    def test_many_wrong_passwords_keep_nobody_out(self):
        """Practice: all come from one address; the right password goes through beside fifty wrong ones."""
        with concurrent.futures.ThreadPoolExecutor(20) as pool:
            wrong = [pool.submit(self.mail.may_log_in, ANNA, f'wrong {number}') for number in range(40)]
            for _ in range(3):
                self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
            self.assertEqual([attempt.result() for attempt in wrong], [False] * 40)

    def test_many_at_once(self):
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            subjects = list(pool.map(lambda number: self.mail.send(ANNA, ANNAS, BEN), range(16)))
        wait_for(lambda: set(subjects) <= set(self.mail.subjects(BEN, BENS)), self.within(30), 'all of them arrive')


if __name__ == '__main__':
    postroomtest.main()

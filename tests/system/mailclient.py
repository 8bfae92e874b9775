"""Mail programs: swaks and curl, which nobody here wrote, and Python's own libraries.

Names that end in ".test" lead to this machine, so that certificates are checked against the server's name.
"""
import email.message
import imaplib
import poplib
import smtplib
import socket
import ssl
import uuid

from machine import run

_getaddrinfo = socket.getaddrinfo


def _to_this_machine(host, *arguments, **named):
    return _getaddrinfo('127.0.0.1' if isinstance(host, str) and host.endswith('.test') else host, *arguments, **named)


socket.getaddrinfo = _to_this_machine
SECONDS = 30


def trust(authority):
    """Trusts one authority and nothing else, and checks names."""
    return ssl.create_default_context(cafile=authority)


def message(sender, recipient, text='Hello', subject=None):
    mail = email.message.EmailMessage()
    mail['From'] = sender
    mail['To'] = recipient
    mail['Subject'] = subject or f'test {uuid.uuid4().hex}'
    mail['Message-ID'] = f'<{uuid.uuid4().hex}@client.test>'
    mail.set_content(text)
    return mail


def quoted(text):
    """RFC 3501: imaplib quotes passwords and no names."""
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


class MailClient:
    """A person's mail program, set up for one instance."""

    def __init__(self, instance, server='mail.example.test'):
        self.instance = instance
        self.server = server

    def port(self, protocol):
        return self.instance.port(protocol)

    @property
    def tls(self):
        return trust(self.instance.authority)

    # -- sending

    def smtp(self, protocol='smtp'):
        """An SMTP conversation, greeted and not yet encrypted where that is done by STARTTLS."""
        if protocol == 'submissions':
            smtp = smtplib.SMTP_SSL(self.server, self.port(protocol), 'client.test', timeout=SECONDS, context=self.tls)
        else:
            smtp = smtplib.SMTP(self.server, self.port(protocol), 'client.test', timeout=SECONDS)
        smtp.ehlo()
        return smtp

    def submission(self, login, password, protocol='submission'):
        smtp = self.smtp(protocol)
        try:
            if protocol == 'submission':
                smtp.starttls(context=self.tls)
                smtp.ehlo()
            smtp.login(login, password)
        except BaseException:
            smtp.close()
            raise
        return smtp

    def send(self, sender, password, recipient, text='Hello', protocol='submission', login=None):
        """Sends one message and returns its subject."""
        mail = message(sender, recipient, text)
        with self.submission(login or sender, password, protocol) as smtp:
            smtp.send_message(mail)
        return mail['Subject']

    def swaks(self, protocol, login, password, sender, recipient, *more):
        """swaks with TLS and AUTH; the answer is the finished program with its transcript."""
        tls = '--tls-on-connect' if protocol == 'submissions' else '--tls'
        return run('/usr/bin/swaks', '--server', '127.0.0.1', '--port', self.port(protocol), tls, '--tls-verify',
                   '--tls-ca-path', self.instance.authority,
                   '--tls-sni', self.server, '--ehlo', 'client.test', '--auth', 'PLAIN', '--auth-user', login,
                   '--auth-password', password,
                   '--from', sender, '--to', recipient, *more)

    # -- reading

    def curl(self, scheme, login, password, path='', *more):
        """curl, which checks certificate and name: `scheme` is imaps, pop3s, imap, pop3 or smtp."""
        return run('/usr/bin/curl', '--silent', '--show-error', '--max-time', SECONDS, '--cacert', self.instance.authority,
                   '--resolve',
                   f'{self.server}:{self.port(scheme)}:127.0.0.1', '--user', f'{login}:{password}',
                   *(['--ssl-reqd'] if not scheme.endswith('s') else []), *more,
                   f'{scheme}://{self.server}:{self.port(scheme)}/{path}')

    def imap(self, login, password, protocol='imaps'):
        """A session that is logged in."""
        if protocol == 'imaps':
            imap = imaplib.IMAP4_SSL(self.server, self.port(protocol), ssl_context=self.tls, timeout=SECONDS)
        else:
            imap = imaplib.IMAP4(self.server, self.port(protocol), timeout=SECONDS)
            imap.starttls(self.tls)
        imap._encoding = 'utf-8'  # else no password but of ASCII could be tried
        try:
            imap.login(quoted(login), password)
        except BaseException:
            imap.shutdown()
            raise
        return imap

    def pop3(self, login, password, protocol='pop3s'):
        if protocol == 'pop3s':
            pop3 = poplib.POP3_SSL(self.server, self.port(protocol), context=self.tls, timeout=SECONDS)
        else:
            pop3 = poplib.POP3(self.server, self.port(protocol), timeout=SECONDS)
            pop3.stls(self.tls)
        try:
            pop3.user(login)
            pop3.pass_(password)
        except BaseException:
            pop3.close()
            raise
        return pop3

    def may_log_in(self, login, password, protocol='imaps'):
        """True or False; anything but a refusal of the password is an error."""
        try:
            self.imap(login, password, protocol).logout()
        except imaplib.IMAP4.error as error:
            if b'AUTHENTICATIONFAILED' in str(error).encode():
                return False
            raise
        return True

    def subjects(self, login, password):
        imap = self.imap(login, password)
        try:
            imap.select('INBOX', readonly=True)
            numbers = imap.search(None, 'ALL')[1][0].split()
            if not numbers:
                return []
            parts = imap.fetch(b','.join(numbers).decode(), '(BODY.PEEK[HEADER.FIELDS (SUBJECT)])')[1]
            return [part[1].decode().split(':', 1)[1].strip() for part in parts if isinstance(part, tuple)]
        finally:
            imap.logout()

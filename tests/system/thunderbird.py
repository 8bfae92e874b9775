"""Thunderbird, driven as a person drives it: an address and a password are all that is typed, the rest is found.

The instance has the standard ports, in a network of its own that has nothing else. Thunderbird is told one thing: to trust the
instance's authority, as it trusts a public one.
"""
import os
import re
import shutil
import tempfile
import uuid

import desktop
import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, ANNAS, BEN, BENS, Instance, SystemTest

NAMES = [before + 'example.test' for before in ('', 'mail.', 'autoconfig.', 'autodiscover.')]
# What would only want the Internet or interrupt a first start; nothing of the set-up of accounts, nothing about certificates.
PREFERENCES = {'accessibility.force_disabled': '-1', 'ui.prefersReducedMotion': '1', 'app.update.enabled': 'false',
               'datareporting.healthreport.uploadEnabled': 'false', 'datareporting.policy.dataSubmissionEnabled': 'false',
               'extensions.update.enabled': 'false', 'mail.inappnotifications.enabled': 'false', 'mail.shell.checkDefaultClient': 'false',
               'mailnews.start_page.enabled': 'false', 'mailnews.start_page_override.mstone': '"ignore"',
               'network.captive-portal-service.enabled': 'false', 'network.connectivity-service.enabled': 'false',
               'toolkit.telemetry.enabled': 'false'}
SECONDS = 60  # for what a person waits for, on a machine that does much else


class Thunderbird(SystemTest):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.mkdtemp(prefix='postroom-thunderbird-', dir='/var/tmp')
        cls.addClassCleanup(shutil.rmtree, cls.home)
        desktop.own_network(NAMES, cls.home)
        cls.instance = Instance.create(offset=0)
        cls.addClassCleanup(cls.instance.remove)
        cls.prepare()
        cls.mail = cls.instance.mail
        cls.first = cls.mail.send(BEN, BENS, ANNA, 'It waits in the inbox.')
        cls.desktop = desktop.Desktop(cls.home)
        cls.addClassCleanup(cls.desktop.end)
        cls.start_with_a_fresh_profile()
        cls.found = cls.set_the_account_up()

    @classmethod
    def start_with_a_fresh_profile(cls):
        cls.profile = os.path.join(cls.home, 'profile')
        os.mkdir(cls.profile, mode=0o700)
        for words in (['-N', '--empty-password'], ['-A', '-n', 'authority', '-t', 'C,,', '-i', cls.instance.authority]):
            said = run('/usr/bin/certutil', '-d', 'sql:' + cls.profile, *words)
            assert said.returncode == 0, said
        with open(os.path.join(cls.profile, 'user.js'), 'w') as file:
            file.writelines(f'user_pref("{name}", {value});\n' for name, value in PREFERENCES.items())
        cls.desktop.start('/usr/bin/thunderbird', '-profile', cls.profile)

    @classmethod
    def set_the_account_up(cls):
        """What a person does, and the words of the page on which Thunderbird says what it has found."""
        person = cls.desktop
        person.await_thing('entry', 'Email address', SECONDS)
        person.await_window('Mozilla Thunderbird', SECONDS)
        person.click('entry', 'Full name', SECONDS)
        person.press('ctrl+a')
        person.type('Anna Winter')
        person.click('entry', 'Email address', SECONDS)
        person.type(ANNA)
        person.click('push button', 'Continue', SECONDS)
        person.await_thing('paragraph', 'mail.example.test', SECONDS)
        found = person.words()
        person.click('push button', 'Continue', SECONDS)
        person.click('password text', 'Password', SECONDS)
        person.type(ANNAS)
        person.click('push button', 'Continue', SECONDS)
        person.click('push button', 'Finish', SECONDS)
        person.click('tree item', 'Inbox', SECONDS)
        return found

    def preferences(self):
        """What Thunderbird has noted, by the part of the name that has no number of its own."""
        with open(os.path.join(self.profile, 'prefs.js')) as file:
            noted = re.findall(r'^user_pref\("(.*?)", (.*)\);$', file.read(), re.M)
        return {name: value.strip('"') for name, value in noted}

    def account(self):
        noted = self.preferences()
        server = noted.get('mail.account.account1.server')
        smtp = noted.get('mail.smtp.defaultserver')
        return ([noted.get(f'mail.server.{server}.{name}') for name in ('type', 'hostname', 'port', 'socketType', 'userName')],
                [noted.get(f'mail.smtpserver.{smtp}.{name}') for name in ('hostname', 'port', 'try_ssl', 'authMethod', 'username')])

    def requests(self):
        """(scheme, host, request, path, status) of what nginx was asked."""
        return [tuple(line.split()[2:7]) for line in self.instance.log('nginx-access.log').splitlines() if len(line.split()) == 8]

    def test_the_settings_came_from_the_published_file(self):
        requests = self.requests()
        for host in ('autoconfig.example.test', 'example.test'):
            self.assertIn(('https', host, 'GET', '/example.test/autoconfig.xml', '200'), requests)
        for words in ('imap', 'smtp', 'mail.example.test', '993', '465', ANNA, 'SSL/TLS', 'Normal Password'):
            self.assertIn(words, self.found)

    def test_the_account_is_encrypted_and_named_by_the_address(self):
        encrypted, password = '3', '3'  # nsMsgSocketType.SSL, nsMsgAuthMethod.passwordCleartext
        expected = (['imap', 'mail.example.test', '993', encrypted, ANNA], ['mail.example.test', '465', encrypted, password, ANNA])
        wait_for(lambda: None not in sum(self.account(), []), SECONDS, 'the account in prefs.js')
        self.assertEqual(self.account(), expected)

    def test_no_question_is_asked(self):
        """Even after the search for address books and calendars, which may end in windows about certificates."""
        for host in ('example.test', 'mail.example.test'):
            for last in (('PROPFIND', '/.well-known/carddav'), ('PUT', '/')):
                wait_for(lambda: ('https', host, *last, '404') in self.requests(), SECONDS, f'{last} at {host}')
        self.desktop.await_thing('tree item', 'Inbox', SECONDS)
        questions = [title for title in self.desktop.titles if not re.search(r'Mozilla Thunderbird$|^Write: |^Sending Message - ', title)]
        self.assertEqual(questions, [])
        self.assertEqual([words for words in self.desktop.words() if 'ecurity Exception' in words], [])
        self.assertFalse(os.path.exists(os.path.join(self.profile, 'cert_override.txt')))

    def test_mail_is_read(self):
        self.desktop.await_window('Inbox', SECONDS)
        self.desktop.click('table row', self.first, SECONDS)
        self.desktop.await_words('It waits in the inbox.', SECONDS)

    def test_the_folders_are_the_servers(self):
        """Each folder once: Thunderbird knows them by their special use and makes none of its own beside them."""
        folders = [re.split(r'[,(]', words)[0].strip() for kind, words, _ in self.desktop.things() if kind == 'tree item' and words]
        self.assertEqual(folders[:folders.index('Local Folders')], [ANNA, 'Inbox', 'Drafts', 'Sent', 'Spam', 'Trash'])

    def test_mail_is_sent_and_answered(self):
        person = self.desktop
        subject = f'A question {uuid.uuid4().hex}'
        person.await_window('Inbox', SECONDS)
        person.click('push button', 'New Message', SECONDS)
        person.await_window('Write:', SECONDS)
        person.click('entry', 'To', SECONDS)
        person.type(BEN + ',')
        person.press('Tab')
        person.type(subject)
        person.await_window('Write: ' + subject, SECONDS)
        person.press('Tab')
        person.type('Does this arrive?')
        person.click('push button', 'Send', SECONDS)
        self.assert_arrives(subject)
        wait_for(lambda: subject in self.sent(), SECONDS, 'the copy in Anna’s folder of sent mail')
        wait_for(lambda: not any(title.startswith('Write:') for title in person.windows().values()), SECONDS, 'the window closes')

        answer = self.mail.send(BEN, BENS, ANNA, 'It does.')
        person.await_window('Inbox', SECONDS)
        person.click('table row', answer, SECONDS)
        person.await_words('It does.', SECONDS)

    def sent(self):
        imap = self.mail.imap(ANNA, ANNAS)
        try:
            imap.select('Sent', readonly=True)
            numbers = imap.search(None, 'ALL')[1][0].split()
            return ''.join(imap.fetch(number, '(BODY.PEEK[HEADER])')[1][0][1].decode() for number in numbers)
        finally:
            imap.logout()


if __name__ == '__main__':
    postroomtest.main(desktop.PROGRAMS + ('/usr/bin/thunderbird', '/usr/bin/certutil'))

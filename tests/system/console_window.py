"""The console, driven as a person drives it: what stands on the screen is read as a screen reader does, and there are only a keyboard and
a mouse. One person goes through all of it, from a server that is not set up yet."""
import os
import shutil
import tempfile

import desktop
import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, BEN, Instance, SystemTest

SECONDS = 60  # for what a person waits for, on a machine that does much else
CONTROLS = ('push button', 'text', 'password text', 'check box', 'radio button', 'combo box', 'table', 'list', 'list item', 'menu item', 'toggle button',
            'spin button', 'tree', 'slider', 'page tab')
HOSTILE = '<b>Eve</b> &lt;&amp; "x"'


class ConsoleWindow(SystemTest):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.mkdtemp(prefix='postroom-console-', dir='/var/tmp')
        cls.addClassCleanup(shutil.rmtree, cls.home)
        desktop.own_network(['mail.example.test'], cls.home)
        cls.instance = Instance.create()
        cls.addClassCleanup(cls.instance.remove)
        cls.instance.start()
        cls.mail = cls.instance.mail
        cls.desktop = desktop.Desktop(cls.home)
        cls.addClassCleanup(cls.show_a_crash)  # when it has ended
        cls.addClassCleanup(cls.desktop.end)
        cls.desktop.environment.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1', QT_QPA_PLATFORM='xcb')
        cls.desktop.start(postroomtest.program('postroom'), '--instance', cls.instance.directory)
        cls.set_up_by_the_wizard()

    @classmethod
    def show_a_crash(cls):
        with open(os.path.join(cls.home, 'desktop.log'), errors='replace') as file:
            log = file.read()
        at = log.find('Sanitizer')
        assert at < 0, log[at - 200:at + 6000]

    @classmethod
    def fill(cls, role, words, text):
        cls.desktop.click(role, words, SECONDS)
        cls.desktop.press('ctrl+a')
        cls.desktop.type(text)

    @classmethod
    def set_up_by_the_wizard(cls):
        person = cls.desktop
        person.await_window('Set up this server', SECONDS)
        cls.fill('text', 'Your e-mail address', ANNA)
        person.click('push button', 'Next: set up the server', SECONDS)
        person.await_thing('check box', 'POP3', SECONDS)
        person.click('check box', 'POP3', SECONDS)
        person.click('push button', 'Next: offer these accounts', SECONDS)
        person.click('push button', 'Generate', SECONDS)
        person.click('push button', 'Add mailbox', SECONDS)
        shown = person.await_thing('text', f'Password of {ANNA}', SECONDS)
        cls.annas = person.atspi.Text.get_text(shown, 0, -1)
        person.click('push button', 'Next', SECONDS)
        person.await_words('Not needed on this computer', SECONDS)
        person.click('push button', 'Next', SECONDS)
        person.click('push button', 'Send the message', SECONDS)
        person.await_words('It came back: out and in again work', SECONDS)
        person.click('push button', 'Close', SECONDS)

    def setUp(self):
        self.back()

    def back(self):
        """To the window itself, when what was open over it is closed: no window manager gives it the keys again."""
        wait_for(lambda: [title for title in self.desktop.windows().values() if not title.startswith('Postroom')] == [], SECONDS, 'nothing else is open')
        self.desktop.await_window('Postroom – ', SECONDS)

    def nameless(self):
        return [(role, thing.get_description()) for role, name, thing in self.desktop.things() if role in CONTROLS and not name.strip()]

    def focused(self):
        """The control that has the keys; lists and tables say it of their chosen row as well."""
        state = self.desktop.atspi.StateType.FOCUSED
        return [(role, name) for role, name, thing in self.desktop.things() if thing.get_state_set().contains(state)
                and role not in ('list item', 'table cell')][-1:]

    def text_of(self, name):
        return next((self.desktop.atspi.Text.get_text(thing, 0, -1) for _, words, thing in self.desktop.things() if words == name), '')

    def open_page(self, title):
        person = self.desktop
        person.click('list item', title, SECONDS)
        chosen = person.atspi.StateType.SELECTED
        wait_for(lambda: person.find('list item', title).get_state_set().contains(chosen), SECONDS, f'{title} is chosen')
        # Its title stands over it, as no other page's does.
        wait_for(lambda: ('label', title) in [(role, words) for role, words, _ in person.things()] or title == 'Overview', SECONDS, f'the page {title}')

    def test_the_wizard_led_to_a_working_mailbox(self):
        self.assertRegex(self.annas, '^[a-z0-9A-Z]{4}(-[a-z0-9A-Z]{4}){3}$')
        self.assertTrue(self.mail.may_log_in(ANNA, self.annas))
        self.assertEqual(self.instance.ask('check').status, 0)

    def test_a_mailbox_from_its_first_day_to_its_last(self):
        person = self.desktop
        self.open_page('Mailboxes')
        person.press('ctrl+n')
        person.await_window('Add a mailbox', SECONDS)
        self.fill('text', 'Address', BEN)
        self.fill('text', "Person's name", HOSTILE)
        self.fill('password text', 'Password', 'Sieben-Kiesel im Bach')
        person.click('push button', 'Add mailbox', SECONDS)
        person.await_thing('table cell', BEN, SECONDS)
        person.await_thing('table cell', HOSTILE, SECONDS)  # as it was typed
        self.assertTrue(self.mail.may_log_in(BEN, 'Sieben-Kiesel im Bach'))

        self.back()
        person.press('ctrl+f')
        person.type('ben@')
        wait_for(lambda: not person.find('table cell', ANNA), SECONDS, 'only what was typed is found')
        person.click('table cell', BEN, SECONDS)
        person.press('Return')
        person.await_window('Edit a mailbox', SECONDS)
        self.fill('text', 'Most space', '2 GiB')
        person.click('push button', 'Save changes', SECONDS)
        wait_for(lambda: self.instance.do('mailbox', 'show', BEN)['quota'] == 2 << 30, SECONDS, 'the space is changed')

        self.back()
        person.click('push button', 'Suspend', SECONDS)
        wait_for(lambda: self.instance.do('mailbox', 'show', BEN)['suspended'], SECONDS, 'ben is suspended')
        self.assertFalse(self.mail.may_log_in(BEN, 'Sieben-Kiesel im Bach'))
        person.click('push button', 'Resume', SECONDS)
        wait_for(lambda: not self.instance.do('mailbox', 'show', BEN)['suspended'], SECONDS, 'ben is back')

        person.click('push button', 'Remove…', SECONDS)
        person.await_window('Remove a mailbox', SECONDS)
        person.click('push button', 'Remove and erase its mail', SECONDS)
        wait_for(lambda: self.instance.ask('mailbox', 'show', BEN).status == 1, SECONDS, 'ben is removed')
        self.back()
        person.press('ctrl+f', 'ctrl+a', 'Delete')
        person.await_thing('table cell', ANNA, SECONDS)

    def test_a_zone_is_exported(self):
        person = self.desktop
        path = os.path.join(self.home, 'example.test.zone')
        self.open_page('DNS')
        person.click('push button', 'Export…', SECONDS)
        person.click('menu item', 'Zone file, for most providers and servers…', SECONDS)
        person.await_window('Export the DNS records', SECONDS)
        person.await_thing('text', 'File name', SECONDS)
        person.press('ctrl+a')
        person.type(path)
        person.press('Return')
        wait_for(lambda: os.path.exists(path), SECONDS, 'the file')
        said = run('/usr/bin/named-checkzone', '-k', 'ignore', 'example.test', path)
        self.assertIn(b'IN: loaded' if said.returncode else b'OK', said.stdout + said.stderr, said)

    def test_no_control_is_nameless(self):
        pages = [name.split(',')[0] for role, name, thing in self.desktop.things() if role == 'list item' and thing.get_parent().get_name() == 'Pages' and name != '–']
        self.assertEqual(len(pages), 11)
        for page in pages:
            self.open_page(page)
            with self.subTest(page):
                self.assertEqual(self.nameless(), [])

    def test_tab_goes_round(self):
        """The keyboard reaches every control of a page and comes back to where it began."""
        person = self.desktop
        self.open_page('Mailboxes')
        person.press('Tab')
        seen = []
        for _ in range(40):
            focused = self.focused()
            self.assertTrue(focused, f'nothing has the keys after {seen}')
            if seen and focused == seen[0]:
                break
            self.assertNotIn(focused, seen, 'Tab is caught')
            seen.append(focused)
            person.press('Tab')
        else:
            self.fail(f'Tab never came back: {seen}')
        names = [name for one in seen for _, name in one]
        for wanted in ('Pages', 'Filter mailboxes', 'Add mailbox…', 'Mailboxes'):
            self.assertTrue(wanted in names, names)

    def test_find_anything(self):
        person = self.desktop
        person.press('ctrl+k')
        person.await_window('Find anything', SECONDS)
        person.type('certif')
        person.press('Return')
        self.back()
        person.await_thing('push button', 'Look what every port serves', SECONDS)

    def test_help_opens_the_manual_of_the_place(self):
        person = self.desktop
        self.open_page('Aliases')
        person.press('F1')
        person.await_window('Manual', SECONDS)
        wait_for(lambda: 'An alias is an address without a mailbox of its own' in self.text_of('Text of the manual'), SECONDS, 'the page about aliases')
        person.press('Escape')
        self.back()

    def test_z_another_language_and_look(self):
        person = self.desktop
        self.open_page('Settings')
        person.click('page tab', 'This console', SECONDS)
        person.press('alt+o')
        person.type('Dark')
        person.press('alt+l')
        person.type('Deutsch')
        person.await_thing('list item', 'Postfächer', SECONDS)
        with open(os.path.join(self.home, '.config/postroom/postroom.conf')) as file:
            self.assertIn('theme=dark', file.read())
        self.back()
        person.click('list item', 'Postfächer', SECONDS)
        person.await_thing('push button', 'Postfach anlegen …', SECONDS)
        self.assertEqual(self.nameless(), [])


if __name__ == '__main__':
    postroomtest.main(desktop.PROGRAMS)

"""The console, driven as a person drives it: what stands on the screen is read as a screen reader does, and there are only a keyboard and
a mouse. One person goes through all of it, from a server that is not set up yet."""
import os
import socket
import time

import desktop
import postroomtest
from console import SECONDS, ConsoleTest
from machine import run, wait_for
from postroomtest import ANNA, BEN, Instance

HOSTILE = '<b>Eve</b> &lt;&amp; "x"'


class ConsoleWindow(ConsoleTest):
    @classmethod
    def prepare(cls):
        cls.instance.start()

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.set_up_by_the_wizard()

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
        person.click('push button', 'Publish the DNS records', SECONDS)
        person.click('push button', 'Show changes', SECONDS)
        person.click('push button', 'Publish', SECONDS)
        person.await_words('The world sees every record', SECONDS)
        person.click('push button', 'Next', SECONDS)
        person.click('push button', 'Send the message', SECONDS)
        person.await_words('It came back: out and in again work', SECONDS)
        person.click('push button', 'Close', SECONDS)

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
        wait_for(lambda: self.has(person.find('push button', 'Export…'), 'ENABLED'), SECONDS, 'the plan is here')
        person.press('alt+x')
        time.sleep(1)  # Qt shows a popup's window to nobody but the X server
        person.press('z')
        person.await_window('Export the DNS records', SECONDS)
        person.await_thing('text', 'File name', SECONDS)
        person.press('ctrl+a')
        person.type(path)
        person.press('Return')
        wait_for(lambda: os.path.exists(path), SECONDS, 'the file')
        said = run('/usr/bin/named-checkzone', '-k', 'ignore', 'example.test', path)
        self.assertIn(b'IN: loaded' if said.returncode else b'OK', said.stdout + said.stderr, said)

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

    def test_a_setting_is_broken_and_repaired(self):
        person = self.desktop

        def kept(key):
            return next(setting['value'] for setting in self.instance.do('setting', 'list') if setting['key'] == key)

        # What cannot be is said beside its field while it is typed, and nothing can be done with it.
        self.open_page('Settings')
        before, generation = kept('mail.messageSizeLimit'), self.instance.generation()
        self.fill('text', 'Largest message', 'banana')
        said = '“banana” is not a size. Write it like 500MiB or 2GiB.'
        words = person.await_thing('label', said, SECONDS)
        field = person.find('text', 'Largest message')
        self.assertEqual(field.get_description(), said, 'a screen reader says it with the field')
        self.assertEqual(self.focused(), [('text', 'Largest message')])
        (left, top, _, height), (words_left, words_top, *_) = person.box(field), person.box(words)
        self.assertTrue(0 <= words_left - left < 40 and 0 <= words_top - top - height < 60, (person.box(field), person.box(words)))
        for button in ('Apply now', 'Record for later'):
            self.assertFalse(self.has(person.find('push button', button), 'ENABLED'), button)
        self.assertEqual((kept('mail.messageSizeLimit'), self.instance.generation()), (before, generation))
        self.fill('text', 'Largest message', '30 MiB')
        wait_for(lambda: not person.find('label', said), SECONDS, 'the words are gone')
        person.press('alt+w')
        wait_for(lambda: kept('mail.messageSizeLimit') in ('30MiB', 30 << 20, str(30 << 20)), SECONDS, 'the size is changed')
        wait_for(lambda: self.instance.generation() == generation + 1, SECONDS, 'a new generation')
        with self.mail.smtp() as smtp:
            self.assertEqual(smtp.esmtp_features['size'], str(30 << 20))

        # What only the server can know is refused by it, and said at the same place.
        self.fill('text', 'Your address', 'anna@elsewhere.example')
        person.press('alt+w')
        refused = wait_for(lambda: next((words for role, words, _ in person.things() if role == 'label' and 'elsewhere.example' in words), ''), SECONDS, 'the refusal')
        self.assertEqual(person.find('text', 'Your address').get_description(), refused)
        self.assertEqual(self.focused(), [('text', 'Your address')])
        self.assertEqual(kept('admin.address'), ANNA)
        self.fill('text', 'Your address', ANNA)
        wait_for(lambda: not person.find('label', refused), SECONDS, 'the words are gone')

        # What is right and cannot be done: another program has the port. The server goes back, and the window keeps what was wanted.
        types = kept('mail.accountTypes')
        person.click('check box', 'POP3', SECONDS)
        person.press('alt+w')
        wait_for(lambda: 'pop3' not in kept('mail.accountTypes'), SECONDS, 'POP3 is switched off')
        generation = self.instance.generation()
        with socket.socket() as another:
            another.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            another.bind(('127.0.0.1', self.instance.port('pop3')))
            another.listen()
            person.click('check box', 'POP3', SECONDS)
            person.press('alt+w')
            person.await_words(f'Port {self.instance.port("pop3")} is taken by another program: python3 (pid {os.getpid()}). Nothing was changed.', SECONDS)
            self.assertTrue(self.has(person.find('check box', 'POP3'), 'CHECKED'), 'what was wanted stays')
            self.assertNotIn('pop3', kept('mail.accountTypes'))
            self.assertEqual(self.instance.generation(), generation)
        person.press('alt+w')
        wait_for(lambda: kept('mail.accountTypes') == types, SECONDS, 'POP3 is back')
        self.assertTrue(self.mail.may_log_in(ANNA, self.annas))

    def test_two_servers(self):
        person = self.desktop
        other = Instance.create()
        self.addCleanup(other.remove)
        other.start()
        other.set_up()
        name = 'Zweite <b>&lt;'

        def servers():
            """name → whether it is the one that is shown."""
            return {words.split(':')[0]: self.has(thing, 'CHECKED') for role, words, thing in person.things() if role == 'check box' and ': ' in words}

        person.press('alt+s', 'o')
        person.await_window('Connect to a mail service', SECONDS)
        wait_for(lambda: self.focused() == [('text', 'Server')], SECONDS, 'the keys are in the first field')
        person.type(other.directory)
        person.press('Tab')
        person.type(name)
        person.press('Return')
        self.back()
        person.await_window(f'Postroom – {name} (practice)', SECONDS)
        wait_for(lambda: servers() == {'mail.example.test': False, name: True}, SECONDS, 'both are in the line')
        person.await_words('connected', SECONDS)

        # Something in each, and in none of them what was done in the other.
        def add(address):
            person.press('ctrl+3')
            wait_for(lambda: self.has(person.find('list item', 'Mailboxes'), 'SELECTED'), SECONDS, 'the page Mailboxes')
            person.await_thing('table cell', ANNA, SECONDS)
            person.press('ctrl+n')
            person.await_window('Add a mailbox', SECONDS)
            self.fill('text', 'Address', address)
            self.fill('password text', 'Password', 'Sieben-Kiesel im Bach')
            person.click('push button', 'Add mailbox', SECONDS)
            person.await_thing('table cell', address, SECONDS)
            self.back()
        add('there@example.test')
        person.press('ctrl+Next')
        person.await_window('Postroom – mail.example.test', SECONDS)
        self.assertEqual(servers(), {'mail.example.test': True, name: False})
        add('here@example.test')
        self.assertIsNone(person.find('table cell', 'there@example.test'))
        for instance, there, not_there in ((self.instance, 'here', 'there'), (other, 'there', 'here')):
            self.assertEqual(instance.do('mailbox', 'show', f'{there}@example.test')['address'], f'{there}@example.test')
            self.assertEqual(instance.ask('mailbox', 'show', f'{not_there}@example.test').status, 1)
        # The line tells of the one that is not shown, and leads there.
        other.do('service', 'stop', 'nginx')
        person.await_thing('check box', f'{name}: nginx is stopped', SECONDS)
        person.click('check box', name, SECONDS)
        person.await_window(f'Postroom – {name}', SECONDS)
        person.await_thing('table cell', 'there@example.test', SECONDS)

        person.press('alt+s', 'm')
        person.await_window('Servers', SECONDS)
        person.click('list item', name, SECONDS)
        person.press('alt+f')
        person.await_window('Forget a server', SECONDS)
        person.await_words(f'Forget {name}?', SECONDS)
        person.press('alt+f')
        person.await_window('Servers', SECONDS)
        wait_for(lambda: not person.find('list item', name), SECONDS, 'it is forgotten')
        person.press('Escape')
        self.back()
        person.await_window('Postroom – mail.example.test', SECONDS)
        self.assertEqual(servers(), {}, 'one server needs no line')
        self.assertEqual(other.ask('mailbox', 'show', 'there@example.test').status, 0, 'it is only not shown any more')
        self.instance.do('mailbox', 'remove', 'here@example.test', '--erase-mail', '--yes')

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

"""Every page of the console: it can be reached, read and left by whoever has only a keyboard, or only a screen reader."""
import desktop
import postroomtest
from console import PAGES, SECONDS, ConsoleTest
from machine import wait_for

FEWEST_COLOURS = 60  # of a page with letters on it; a blank one has a few


class ConsoleWalk(ConsoleTest):

    def test_the_pages_are_these(self):
        names = [name.split(',')[0] for role, name, thing in self.desktop.things() if role == 'list item' and thing.get_parent().get_name() == 'Pages' and name != '–']
        self.assertEqual(tuple(names), PAGES)

    def test_no_control_is_nameless_and_no_page_blank(self):
        for page in PAGES:
            self.open_page(page)
            with self.subTest(page):
                wait_for(lambda: self.desktop.colours(*self.page_box()) >= FEWEST_COLOURS, 10, f'something on the page {page}')
                self.desktop.keep_picture(f'walk-{page}')
                self.assertEqual(self.nameless(), [])

    def steps(self, key, most=60):
        """Where the keys are after each press, until they are where they were first."""
        seen = []
        for _ in range(most):
            self.desktop.press(key)
            focused = self.focused()
            self.assertEqual(len(focused), 1, f'one control has the keys after {seen}: {focused}')
            self.assertTrue(focused[0][1].strip(), f'{focused} has no name')
            if seen and focused == seen[0]:
                return [one for step in seen for one in step]
            self.assertNotIn(focused, seen, f'{key} is caught')
            seen.append(focused)
        return self.fail(f'{key} never came back: {seen}')

    def assert_keys_go_round(self, *wanted):
        forth = self.steps('Tab')
        back = self.steps('shift+Tab')  # the first of them is the one before
        self.assertEqual([back[-1], *reversed(back[:-1])], forth, 'the same way back')
        names = [name for _, name in forth]
        self.assertEqual([name for name in wanted if name not in names], [], names)

    def test_tab_goes_round_on_every_page(self):
        wanted = {'Mailboxes': ('Pages', 'Filter mailboxes', 'Add mailbox…', 'Mailboxes'), 'Settings': ('Pages', 'Server name', 'Largest message', 'POP3', 'Shortest password')}
        for page in PAGES:
            self.open_page(page)
            with self.subTest(page):
                self.assert_keys_go_round(*wanted.get(page, ['Pages']))

    def test_tab_goes_round_in_dialogs(self):
        person = self.desktop
        for page, key, title, wanted in (('Mailboxes', 'ctrl+n', 'Add a mailbox', ('Address', 'Password', 'Cancel')), ('Domains', 'ctrl+n', 'Add a domain', ('Domain', 'Cancel')),
                                         ('Aliases', 'ctrl+n', 'Add an alias', ('Address', 'Goes to', 'Cancel')), ('Overview', 'ctrl+k', 'Find anything', ('Find',)),
                                         ('Overview', 'F1', 'Manual', ('Text of the manual',))):
            with self.subTest(title):
                self.open_page(page)
                person.press(key)
                person.await_window(title, SECONDS)
                try:
                    wait_for(self.focused, SECONDS, 'the keys are in it')
                    person.keep_picture(f'dialog-{title}')
                    self.assertEqual(self.nameless(), [])
                    self.assert_keys_go_round(*wanted)
                finally:
                    person.press('Escape')
                    self.back()

    def test_what_dns_was_found_to_say(self):
        person = self.desktop
        self.open_page('DNS')
        wait_for(lambda: [word for word in person.words() if word.startswith('Looked at')], SECONDS, 'a look at DNS')
        person.press('alt+i')
        person.await_window('What was found in the DNS of example.test', SECONDS)
        try:
            wait_for(self.focused, SECONDS, 'the keys are in it')
            person.keep_picture('dialog-dns-findings')
            self.assertEqual(self.nameless(), [])
            self.assert_keys_go_round('Close')
            self.assertIn('checks pass', ' '.join(person.words()))
        finally:
            person.press('Escape')
            self.back()


if __name__ == '__main__':
    postroomtest.main(desktop.PROGRAMS)

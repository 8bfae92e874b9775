"""Names that look like something else: each stands as it is written wherever it is shown, and pushes nothing out of the window."""
import desktop
import postroomtest
from console import PAGES, SECONDS, ConsoleTest
from machine import wait_for
from postroomtest import ANNA

NAMES = {'bold': '<b>x</b>', 'entity': '&lt;', 'image': '<img src=x> & "q" \'s\'', 'keys': '&Save && go', 'arrow': '\u200fאבג abc', 'long': 'L' + 'ä' * 126 + 'Z',
         'emoji': '👩\u200d👩\u200d👧🐉 Drache', 'percent': '%1 %n \\n {0}'}
REASON = '<b>x</b> &lt; 🐉 \u200fאבג %1 ' + 'R' * 128


class ConsoleNames(ConsoleTest):
    @classmethod
    def prepare(cls):
        super().prepare()
        for who, name in NAMES.items():
            cls.instance.add_mailbox(f'{who}@example.test', 'Sieben-Kiesel im Bach', '--name', name)
        cls.instance.do('alias', 'add', 'a&lt@example.test', '--to', "o'x&amp{z}`|~@elsewhere.test," + ANNA)
        cls.instance.do('alias', 'add', 'l' * 64 + '@example.test', '--to', 'x' * 60 + '@' + 'y' * 60 + '.test')
        cls.instance.do('service', 'stop', 'rspamd')
        until = cls.instance.do('traffic', 'show', '--hours', '1')['to'][:4]
        cls.instance.do('check', 'accept', 'engine.rspamd', '--reason', REASON, '--until', until + '-12-31')

    def tearDown(self):
        pass  # Rspamd is stopped on purpose

    def assert_fits(self, what):
        """Whatever is read stands inside the window, and what is looked through is not pushed aside."""
        person = self.desktop
        left, top, width, _ = person.box(next(thing for role, _, thing in person.things() if role == 'frame'))
        for role, name, thing in person.things():
            if role in ('label', 'push button', 'table', 'text'):
                its_left, _, its_width, _ = person.box(thing)
                self.assertTrue(left <= its_left and its_left + its_width <= left + width, f'{what}: {role} {name[:60]!r} from {its_left} to {its_left + its_width}')
            if role == 'table':
                self.assertGreater(person.box(thing)[2], width // 5, f'{what}: {name}')

    def assert_literal(self, what):
        for words in self.desktop.words():
            for wrong in ('&lt;b', '&amp;', '&quot;', '&#'):
                self.assertNotIn(wrong, words, what)

    def find_mailbox(self, address):
        person = self.desktop
        person.press('ctrl+f', 'ctrl+a')
        person.type(address)
        wait_for(lambda: not person.find('table cell', ANNA), SECONDS, 'only what was typed is found')
        person.click('table cell', address, SECONDS)

    def test_what_is_refused(self):
        """What would turn around or hide what stands beside it."""
        for name in ('\u202eabc', 'a\u2066b', 'a\tb', 'x' * 129):
            said = self.instance.ask('mailbox', 'add', 'refused@example.test', '--password-stdin', '--name', name, stdin='Sieben-Kiesel im Bach\n')
            self.assertEqual((said.status, said.error['field']), (1, 'name'), said)

    def test_in_the_list_and_in_its_pane(self):
        person = self.desktop
        self.open_page('Mailboxes')
        cells = [name for role, name, _ in person.things() if role == 'table cell']
        for who, name in NAMES.items():
            self.assertEqual(cells[cells.index(f'{who}@example.test') + 1], name)
        for who, name in NAMES.items():
            with self.subTest(name):
                self.find_mailbox(f'{who}@example.test')
                person.await_thing('label', f'{who}@example.test', SECONDS)
                wait_for(lambda: name in [words for role, words, _ in person.things() if role == 'label'], SECONDS, 'the name in the pane')
                self.assert_fits(name)
                self.assert_literal(name)
                person.keep_picture(f'name-{who}')
        person.press('ctrl+f', 'ctrl+a', 'Delete')

    def test_in_dialogs(self):
        person = self.desktop
        self.open_page('Mailboxes')
        for who, name in NAMES.items():
            with self.subTest(name):
                self.find_mailbox(f'{who}@example.test')
                person.press('Return')
                person.await_window('Edit a mailbox', SECONDS)
                wait_for(lambda: self.text_of("Person's name") == name, SECONDS, 'the name to be edited')
                person.press('Escape')
                self.back()
        for button, title in (('Remove…', 'Remove a mailbox'), ('New password…', 'New password'), ('Mail programs', '')):
            person.click('push button', button, SECONDS)
            if title:
                person.await_window(title, SECONDS)
            else:
                person.await_words('Save set-up file…', SECONDS)
            self.assert_literal(title)
            person.press('Escape')
            self.back()
        self.open_page('Mailboxes')
        person.press('ctrl+f', 'ctrl+a', 'Delete')

    def test_in_what_is_found(self):
        person = self.desktop
        person.press('ctrl+k')
        person.await_window('Find anything', SECONDS)
        for who, name in NAMES.items():
            person.press('ctrl+a')
            person.type(f'{who}@')
            person.await_thing('table cell', f'{who}@example.test – {name}, Mailbox', SECONDS)
        for words in ('<b>', '&lt;'):
            person.press('ctrl+a')
            person.type(words)
            wait_for(lambda: [name for role, name, _ in person.things() if role == 'table cell' and words in name and name.endswith('Mailbox')], SECONDS, 'found by it')
        person.press('Escape')
        self.back()

    def test_on_every_page(self):
        person = self.desktop
        for page in PAGES:
            self.open_page(page)
            with self.subTest(page):
                if page == 'Overview':
                    person.click('check box', '1 accepted', SECONDS)
                    wait_for(lambda: [words for role, words, _ in person.things() if role == 'label' and words.endswith(': ' + REASON)], SECONDS, 'the reason')
                if page == 'Aliases':
                    cells = [name for role, name, _ in person.things() if role == 'table cell']
                    self.assertIn('a&lt@example.test', cells)
                    person.click('table cell', 'l' * 64 + '@example.test', SECONDS)
                    person.await_thing('label', 'x' * 60 + '@' + 'y' * 60 + '.test', SECONDS)
                if page == 'Audit':
                    person.click('table cell', 'engine.rspamd', SECONDS)
                    wait_for(lambda: [words for role, words, _ in person.things() if role == 'label' and f'reason: {REASON}\n' in words], SECONDS, 'the reason')
                    self.assert_fits(page)
                    person.click('table cell', 'image@example.test', SECONDS)
                    wait_for(lambda: [words for role, words, _ in person.things() if role == 'label' and f'name: {NAMES["image"]}\n' in words], SECONDS, 'the name')
                self.assert_fits(page)
                self.assert_literal(page)
                person.keep_picture(f'names-{page}')


if __name__ == '__main__':
    postroomtest.main(desktop.PROGRAMS)

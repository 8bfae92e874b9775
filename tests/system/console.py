"""What the tests of the console's window share: a server, a desktop with the window on it, and the ways about it."""
import os
import shutil
import tempfile

import desktop
import postroomtest
from machine import wait_for
from postroomtest import Instance, SystemTest

SECONDS = 60  # for what a person waits for, on a machine that does much else
CONTROLS = ('push button', 'text', 'password text', 'check box', 'radio button', 'combo box', 'table', 'list', 'list item', 'menu item', 'toggle button',
            'spin button', 'tree', 'slider', 'page tab')
PAGES = ('Overview', 'Domains', 'Mailboxes', 'Aliases', 'DNS', 'Client set-up', 'Certificates', 'Services', 'Configuration', 'Settings', 'Audit')


class ConsoleTest(SystemTest):
    """With a server that is set up, where a class does not do that in its own way."""

    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.mkdtemp(prefix='postroom-console-', dir='/var/tmp')
        cls.addClassCleanup(shutil.rmtree, cls.home)
        desktop.own_network(['mail.example.test'], cls.home)
        cls.instance = Instance.create()
        cls.addClassCleanup(cls.instance.remove)
        cls.prepare()
        cls.mail = cls.instance.mail
        cls.desktop = desktop.Desktop(cls.home)
        cls.addClassCleanup(cls.show_a_crash)  # when it has ended
        cls.addClassCleanup(cls.desktop.end)
        cls.desktop.environment.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1', QT_QPA_PLATFORM='xcb')
        cls.console = cls.desktop.start(postroomtest.program('postroom'), '--instance', cls.instance.directory)

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

    def setUp(self):
        self.back()

    def back(self):
        """To the window itself, when what was open over it is closed: no window manager gives it the keys again."""
        wait_for(lambda: [title for title in self.desktop.windows().values() if not title.startswith('Postroom')] == [], SECONDS, 'nothing else is open')
        self.desktop.await_window('Postroom – ', SECONDS)

    def has(self, thing, state):
        return thing.get_state_set().contains(getattr(self.desktop.atspi.StateType, state))

    def nameless(self):
        """What can be used and what can have the keys."""
        return [(role, thing.get_description()) for role, name, thing in self.desktop.things()
                if not name.strip() and (role in CONTROLS or role != 'table cell' and self.has(thing, 'FOCUSABLE'))]

    def focused(self):
        """The control that has the keys; lists, tables and tabs say it of their chosen item as well."""
        return [(role, name) for role, name, thing in self.desktop.things(closed=('list', 'table', 'menu bar', 'page tab list')) if self.has(thing, 'FOCUSED')]

    def text_of(self, name):
        return next((self.desktop.text(thing) for _, words, thing in self.desktop.things() if words == name and 'Text' in thing.get_interfaces()), '')

    def open_page(self, title):
        person = self.desktop
        person.click('list item', title, SECONDS)
        wait_for(lambda: self.has(person.find('list item', title), 'SELECTED'), SECONDS, f'{title} is chosen')
        # Its title stands over it, as no other page's does.
        wait_for(lambda: ('label', title) in [(role, words) for role, words, _ in person.things()] or title == 'Overview', SECONDS, f'the page {title}')

    def page_box(self):
        """Where a page is: beside the list of pages."""
        left, top, width, height = self.desktop.box(self.desktop.find('list', 'Pages'))
        window = next(thing for role, _, thing in self.desktop.things() if role == 'frame')
        return left + width + 2, top, self.desktop.box(window)[2] - width - 2, height

"""The service is slow, or gone: the window goes on answering, says what is, and loses nothing that was typed."""
import os
import signal
import time

import desktop
import machine
import postroomtest
from console import PAGES, SECONDS, ConsoleTest
from machine import wait_for
from postroomtest import ANNA, BEN, Programs

LONGEST_GAP = 0.1  # which a person does not notice
LONGEST_GAP_SANITIZED = 0.2
LOST = 'The management service does not answer. Mail does not need it to go on.'


def longest_gap():
    return LONGEST_GAP_SANITIZED if Programs.sanitized else LONGEST_GAP


class ConsoleAway(ConsoleTest):

    def stop(self, who):
        pid = self.instance.pid_of(who)
        os.kill(pid, signal.SIGSTOP)
        self.addCleanup(machine.kill, pid, signal.SIGCONT)
        return pid

    def assert_answers(self, what, action):
        """The hands do something; meanwhile the window answers at once, however long the service takes."""
        gap = self.desktop.longest_gap_while(action, self.console)
        machine.say(f'{what}: the longest gap was {gap * 1000:.0f} ms')
        self.assertLess(gap, longest_gap(), what)

    def use(self, what):
        """All of the window, without waiting for any answer."""
        person = self.desktop
        self.assert_answers(f'{what}, changing pages', lambda: [(person.press(f'ctrl+{number}'), time.sleep(0.3)) for number in range(1, 10)])
        person.press('ctrl+3')
        self.assert_answers(f'{what}, filtering', lambda: (person.press('ctrl+f', 'ctrl+a'), person.type('ben@example')))
        self.assertEqual(self.text_of('Filter mailboxes'), 'ben@example')
        person.press('ctrl+k')
        person.await_window('Find anything', SECONDS)
        self.assert_answers(f'{what}, finding', lambda: person.type('anna@example'))
        self.assertEqual(self.text_of('Find'), 'anna@example')
        person.press('Escape')
        self.back()

    def type_a_setting(self):
        self.open_page('Settings')
        self.fill('text', 'Largest message', '31 MiB')
        self.desktop.await_words('1 change is not applied yet.', SECONDS)

    def assert_the_setting_is_still_there(self):
        self.open_page('Settings')
        self.assertEqual(self.text_of('Largest message'), '31 MiB')
        self.desktop.click('push button', 'Discard changes', SECONDS)
        self.desktop.await_words('No changes.', SECONDS)

    def keys_until_they_are_seen(self, text):
        """Seconds from a key to its letter on the screen, for each."""
        person = self.desktop
        box = person.box(person.find('text', 'Filter mailboxes'))
        taken = []
        for letter in text:
            before, began = person.picture(*box), time.monotonic()
            person.hands('key', letter)
            wait_for(lambda: person.picture(*box) != before, 10, f'the letter {letter}')
            taken.append(time.monotonic() - began)
            time.sleep(0.05)
        return taken

    def test_1_a_service_that_is_there(self):
        """So that the figures of the others can be compared; and what they are measured with sees a window that does not answer."""
        self.open_page('Mailboxes')
        self.use('there')

        def stand_still():
            os.kill(self.console.pid, signal.SIGSTOP)
            time.sleep(0.5)
            os.kill(self.console.pid, signal.SIGCONT)
        self.assertGreater(self.desktop.longest_gap_while(stand_still, self.console), 0.45)

    def test_2_a_slow_service(self):
        person = self.desktop
        for page in PAGES:  # each has been read once
            self.open_page(page)
        self.type_a_setting()
        self.open_page('Mailboxes')
        service = self.stop('postroomd')
        self.use('slow')
        person.press('ctrl+f', 'ctrl+a', 'Delete')
        taken = self.keys_until_they_are_seen('ben')
        machine.say(f'slow, from a key to its letter: at most {max(taken) * 1000:.0f} ms')
        self.assertLess(max(taken), longest_gap() + 0.1)  # to start the program that presses the key
        os.kill(service, signal.SIGCONT)
        wait_for(lambda: 'connected' in person.words(), SECONDS, 'it is there again')
        person.await_thing('table cell', BEN, SECONDS)
        wait_for(lambda: not person.find('table cell', ANNA), SECONDS, 'what was typed is what is found')
        self.assertEqual(self.text_of('Filter mailboxes'), 'ben')
        self.assertFalse(any(LOST in words for words in person.words()))
        person.press('ctrl+f', 'ctrl+a', 'Delete')
        person.await_thing('table cell', ANNA, SECONDS)
        self.assert_the_setting_is_still_there()

    def test_3_a_service_that_is_gone(self):
        person = self.desktop
        self.type_a_setting()
        self.open_page('Mailboxes')
        helper = self.stop('helper')  # which would start it again at once
        os.kill(self.instance.pid_of('postroomd'), signal.SIGKILL)
        person.await_words(LOST, SECONDS)
        person.await_words('not connected', SECONDS)
        self.assertTrue(self.mail.may_log_in(ANNA, postroomtest.ANNAS), 'as the words say')
        self.use('gone')
        person.press('ctrl+f', 'ctrl+a', 'Delete')
        person.keep_picture('gone')
        person.click('push button', 'Add mailbox…', SECONDS)
        person.await_window('Add a mailbox', SECONDS)
        self.fill('text', 'Address', 'typed@example.test')
        self.fill('password text', 'Password', 'Sieben-Kiesel im Bach')
        os.kill(helper, signal.SIGCONT)
        wait_for(lambda: not any(LOST in words for words in person.words()), SECONDS, 'the words go by themselves')
        wait_for(lambda: 'connected' in person.words(), SECONDS, 'it is there again')
        person.click('push button', 'Add mailbox', SECONDS)
        person.await_thing('table cell', 'typed@example.test', SECONDS)
        self.back()
        person.await_thing('table cell', ANNA, SECONDS)
        self.instance.add_mailbox('new@example.test', 'Sieben-Kiesel im Bach')
        person.await_thing('table cell', 'new@example.test', SECONDS)
        self.assert_the_setting_is_still_there()


if __name__ == '__main__':
    postroomtest.main(desktop.PROGRAMS)

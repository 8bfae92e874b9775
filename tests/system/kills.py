"""Killed at each step of a change, killed at random under load, and killed all at once: nothing that was answered with
success is lost, and afterwards it is one configuration, whole."""
import ctypes
import os
import random
import select
import signal
import smtplib
import struct
import subprocess
import threading
import time
import unittest

import machine
import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, ANNAS, BEN, BENS, Instance, SystemTest, program

EVERYBODY = ('helper', 'postroomd', 'postfix', 'dovecot')
KILLS = 2000 if os.environ.get('POSTROOM_TEST_TIER') == 'long' else 100


class Watcher:
    """What happens to the files of some folders, as it happens (inotify)."""
    CREATED, DELETED, MOVED = 0x100, 0x200, 0x80

    def __init__(self, *folders):
        self.libc = ctypes.CDLL(None, use_errno=True)
        self.descriptor = self.libc.inotify_init1(0o4000 | 0o2000000)
        assert self.descriptor >= 0
        self.names = {}
        for folder in folders:
            number = self.libc.inotify_add_watch(self.descriptor, folder.encode(), self.CREATED | self.DELETED | self.MOVED)
            assert number >= 0, folder
            self.names[number] = os.path.basename(folder)

    def events(self, seconds):
        """(folder, what, name) of everything from now on, until nothing more can be expected."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if not select.select([self.descriptor], [], [], 0.05)[0]:
                yield None
                continue
            data = os.read(self.descriptor, 65536)
            while data:
                number, mask, _, length = struct.unpack_from('iIII', data)
                yield self.names[number], mask & 0x380, data[16:16 + length].rstrip(b'\0').decode()
                data = data[16 + length:]

    def close(self):
        os.close(self.descriptor)


class AtEachStep(SystemTest):
    """The helper, killed when it has just begun a step. The moment is seen from outside: by what it does to its files."""
    # name → (folder, event, file, what the journal says by then)
    STEPS = {
        'a change is noted': ('journal', Watcher.MOVED, 'apply.json', 'staging'),
        'the first folder is made': ('generations', Watcher.CREATED, None, None),
        'the swap is noted': ('journal', Watcher.MOVED, 'apply.json', 'swapping'),
        'the new link is made': ('', Watcher.CREATED, 'current.new', None),
        'it is swapped': ('', Watcher.MOVED, 'current', None),
        'the journal is cleared': ('journal', Watcher.DELETED, 'apply.json', None),
    }
    RETURNING = ('journal', Watcher.MOVED, 'apply.json', 'returning')

    def step_of_the_journal(self):
        try:
            with open(self.instance.path('journal/apply.json')) as file:
                return file.read()
        except FileNotFoundError:
            return ''

    def change_killed_at(self, step, key, value, before_kill=lambda: None):
        """What postroomctl said, and whether the moment came."""
        folder, event, name, note = step
        helper = self.instance.pid_of('helper')
        folders = {'journal': self.instance.path('journal'), 'generations': self.instance.path('generations'), '': self.instance.directory}
        watcher = Watcher(folders[folder])
        changing = subprocess.Popen([program('postroomctl'), '--json', '--instance', self.instance.directory, 'setting', 'set', key, value],
                                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        came = False
        try:
            for seen in watcher.events(60):
                if seen is None:
                    if changing.poll() is not None:
                        break
                    continue
                if seen[1] != event or (name and seen[2] != name) or (note and f'"{note}"' not in self.step_of_the_journal()):
                    continue
                machine.kill(helper, signal.SIGSTOP)
                before_kill()
                machine.kill(helper)
                came = True
                break
        finally:
            watcher.close()
        said = changing.communicate(timeout=120)[0].decode()
        return changing.returncode, said, came

    def settings(self):
        return {setting['key']: setting['value'] for setting in self.instance.do('setting', 'list')}

    def is_whole(self):
        return self.instance.ask('service', 'status').status == 0 and not self.instance.problems()

    def assert_whole_after(self, before, key, status):
        self.instance.start()
        wait_for(self.is_whole, self.within(5), 'a state that is whole')
        now = self.settings()
        changed = {name for name in now if now[name] != before[name]}
        self.assertLessEqual(changed, {key})
        if status == 0:
            self.assertEqual(changed, {key}, 'what was answered with success is kept')
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
        return bool(changed)

    def test_a_change_is_whole_or_not_made(self):
        size = 30
        for name, step in self.STEPS.items():
            for key in ('mail.messageSizeLimit', 'mail.accountTypes'):
                with self.subTest(name, key=key):
                    before = self.settings()
                    size += 1
                    value = f'{size}MiB' if key == 'mail.messageSizeLimit' else 'imap' if 'pop3' in before[key] else 'imap,pop3'
                    status, said, came = self.change_killed_at(step, key, value)
                    self.assertTrue(came, f'the moment was not seen: {said}')
                    is_new = self.assert_whole_after(before, key, status)
                    machine.say(f'    killed when {name}: {"the new" if is_new else "the former"} configuration')

    def test_on_the_way_back(self):
        """A master that is held still takes no new configuration, so the change is taken back; killed while it is."""
        self.instance.do('setting', 'set', 'mail.accountTypes', 'imap')
        before = self.settings()
        dovecot = self.instance.pid_of('dovecot')
        os.kill(dovecot, signal.SIGSTOP)
        try:
            status, said, came = self.change_killed_at(self.RETURNING, 'mail.accountTypes', 'imap,pop3')
        finally:
            os.kill(dovecot, signal.SIGCONT)
        self.assertTrue(came, said)
        self.assertEqual(status, 1, said)
        self.assertFalse(self.assert_whole_after(before, 'mail.accountTypes', status), 'it was on the way back')


class Load:
    """Mail is sent and domains are added, as fast as one person may, until told to stop; what was answered with success is
    remembered."""

    def __init__(self, instance):
        self.instance = instance
        self.sent, self.added = [], []
        self.stopping = threading.Event()
        self.threads = [threading.Thread(target=self.add, args=(name,)) for name in 'xyz'] + [threading.Thread(target=self.send, args=(name,)) for name in 'abc']

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        for thread in self.threads:
            thread.join()

    def send(self, name):
        number = 0
        while not self.stopping.wait(0.7):  # all together within what one client address may do
            number += 1
            try:
                with smtplib.SMTP('127.0.0.1', self.instance.port('smtp'), 'client.test', timeout=20) as smtp:
                    smtp.sendmail('out@elsewhere.test', [BEN], f'Subject: storm {name}{number}\r\n\r\nx\r\n')
                    self.sent.append(f'storm {name}{number}')  # 250
            except (OSError, smtplib.SMTPException):
                pass  # not taken, so not promised

    def add(self, name):
        number = 0
        while not self.stopping.wait(0.1):
            try:
                with self.instance.service() as service:
                    answer = True
                    while answer and not self.stopping.wait(0.05):
                        number += 1
                        answer = service.ask('domain.add', domain=f'storm-{name}{number}.test')
                        if answer and 'result' in answer:
                            self.added.append(f'storm-{name}{number}.test')
            except (OSError, AssertionError):
                pass


class Storm(SystemTest):
    """Killed at random, one or several at once, while mail comes in and an admin works."""

    def test_nothing_is_lost(self):
        seed = int(os.environ.get('POSTROOM_TEST_SEED', random.SystemRandom().randrange(1 << 30)))
        machine.say(f'    POSTROOM_TEST_SEED={seed}')
        chance = random.Random(seed)
        kills, slowest = 0, 0.0
        with Load(self.instance) as load:
            while kills < KILLS:
                time.sleep(chance.uniform(0, 0.5))
                victims = chance.sample(EVERYBODY, chance.choice((1, 1, 2, 3, 4)))
                killed = {name: self.instance.pid_of(name) for name in victims}
                for name in victims:
                    if killed[name]:
                        machine.kill(killed[name])
                        kills += 1
                    time.sleep(chance.choice((0, 0, chance.uniform(0, 0.1))))
                slowest = max(slowest, self.bring_back(killed))
        machine.say(f'    {kills} kills, {len(load.sent)} messages taken, {len(load.added)} domains added, back after {slowest:.2f} s at most')
        self.assertGreater(len(load.sent), kills // 10, 'there was mail to lose')
        self.assertGreater(len(load.added), kills // 10, 'there were writes to lose')
        there = {row[0] for row in self.instance.stored('SELECT name FROM domain')}
        self.assertEqual(set(load.added) - there, set(), 'acknowledged, and lost')
        for database in ('store/postroom.db', 'lookup/lookup.db'):
            self.assertEqual(self.instance.stored('PRAGMA integrity_check', database=database), [('ok',)])
        self.assert_all_arrive(set(load.sent))
        self.assertEqual(self.instance.do('audit', 'verify').get('firstWrong'), None)

    def bring_back(self, killed):
        """The helper by hand, as its service manager would; the rest comes by itself. How long it took."""
        began = time.monotonic()
        if killed.get('helper'):
            self.instance.start()

        def is_back():
            pids = {name: self.instance.pid_of(name) for name in EVERYBODY}
            return all(pid and pid != killed.get(name) for name, pid in pids.items()) \
                and self.instance.open_protocols() == sorted(machine.STANDARD_PORTS) and self.answers()
        try:
            wait_for(is_back, self.within(2), f'back after {killed}')
        except machine.Missed as missed:
            pids = {name: self.instance.pid_of(name) for name in EVERYBODY}
            closed = {name: refusal for name in machine.STANDARD_PORTS if (refusal := machine.refusal(self.instance.port(name)))}
            log = '\n'.join(self.instance.log('helper.log').splitlines()[-20:])
            raise machine.Missed(f'{missed}: {pids}, shut: {closed}, the service answers: {self.answers()}, the helper says\n{log}') from missed
        took = time.monotonic() - began
        for name in ('postfix', 'dovecot'):
            if killed.get(name):
                self.instance.do('service', 'start', name)  # five ends in ten minutes, and it would be left stopped
        return took

    def answers(self):
        try:
            with self.instance.service() as service:
                return 'result' in (service.ask('service.status') or {})
        except (OSError, AssertionError):
            return False

    def assert_all_arrive(self, wanted):
        def is_there():
            # The time of the next try is the file's; it comes now.
            for folder, _, files in os.walk(self.instance.path('engines/postfix/queue/deferred')):
                for name in files:
                    try:
                        os.utime(os.path.join(folder, name), (0, 0))
                    except FileNotFoundError:
                        pass
            run('/usr/sbin/postqueue', '-c', self.instance.path('current/postfix'), '-f')
            time.sleep(0.5)
            return not wanted - set(self.mail.subjects(BEN, BENS))
        try:
            wait_for(is_there, 60 * postroomtest.Programs.patience, 'every message that was taken')
        except machine.Missed:
            missing = wanted - set(self.mail.subjects(BEN, BENS))
            self.fail(f'taken, and neither in the mailbox nor delivered from the queue: {sorted(missing)}')


class HardReboot(unittest.TestCase):
    """The machine loses its power, comes up, and the helper is there before the service: engines do not wait for ever, and
    read what was written last."""

    def test_engines_before_the_service(self):
        instance = Instance.create()
        self.addCleanup(instance.remove)
        instance.start()
        instance.set_up()
        instance.add_mailbox('late@example.test', 'Acht-Kiesel im Bach')
        # All at once: nobody tidies up behind anybody.
        for pid in machine.processes_of(instance.directory):
            machine.kill(pid, signal.SIGSTOP)
        machine.end_all(instance.directory)
        self.assertEqual(instance.open_protocols(), [])
        self.assertGreater(os.path.getsize(instance.path('lookup/lookup.db-wal')), 0, 'what was written last is only there')
        shared = instance.path('lookup/lookup.db-shm')
        self.assertGreater(os.path.getsize(shared), 0)
        with open(shared, 'r+b') as file:
            file.write(os.urandom(os.path.getsize(shared)))
        helper = subprocess.Popen([program('postroom-helper'), '--instance', instance.directory, '--without-postroomd', 'run'],
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self.addCleanup(helper.wait)
        self.addCleanup(helper.kill)
        wait_for(lambda: instance.open_protocols() == sorted(machine.STANDARD_PORTS), 30 * postroomtest.Programs.patience, 'the engines without the service')
        self.assertIsNone(instance.pid_of('postroomd'))
        self.assertTrue(instance.mail.may_log_in('late@example.test', 'Acht-Kiesel im Bach'))
        subject = instance.mail.send(ANNA, ANNAS, 'late@example.test')
        wait_for(lambda: subject in instance.mail.subjects('late@example.test', 'Acht-Kiesel im Bach'), 20 * postroomtest.Programs.patience,
                 'mail arrives')
        # And the service comes late.
        pids = instance.pid_of('postfix'), instance.pid_of('dovecot')
        service = subprocess.Popen(['/usr/bin/setpriv', '--reuid', 'postroom', '--regid', 'postroom', '--init-groups', program('postroomd'),
                                    '--instance', instance.directory], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, start_new_session=True)
        self.addCleanup(service.wait)
        self.addCleanup(service.kill)
        wait_for(lambda: instance.ask('service', 'status').status == 0, 10 * postroomtest.Programs.patience, 'the service answers')
        self.assertEqual(instance.problems(), [])
        self.assertEqual(pids, (instance.pid_of('postfix'), instance.pid_of('dovecot')))
        self.assertEqual(instance.add_mailbox('later@example.test', 'Acht-Kiesel im Bach')['login'], 'verified')


if __name__ == '__main__':
    postroomtest.main()

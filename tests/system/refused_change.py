"""A change of the configuration that cannot be made: the refusal says why, and everything is as it was, byte for byte."""
import contextlib
import os
import socket
import subprocess
import tempfile
import time
import unittest

import machine
import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, ANNAS, Instance, Programs, SystemTest, program


class Foreign:
    """A program that is not ours and listens on a port of ours."""

    def __init__(self, port):
        code = 'import socket,sys; s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); ' \
               's.bind(("127.0.0.1", int(sys.argv[1]))); s.listen(); print("ready", flush=True); sys.stdin.read()'
        self.process = subprocess.Popen([machine.PYTHON, '-I', '-c', code, str(port)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        assert self.process.stdout.readline() == b'ready\n', f'port {port} is not free'
        with open(f'/proc/{self.process.pid}/comm') as file:
            self.name = file.read().strip()

    def end(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


class PortTaken(SystemTest):
    account_types = ('imap',)

    def test_setting(self):
        for protocol in ('pop3', 'pop3s'):
            with self.subTest(protocol):
                foreign = Foreign(self.instance.port(protocol))
                self.addCleanup(lambda process=foreign.process: process.poll() is None and process.kill())
                before = self.instance.configuration(), self.instance.people()
                pids = self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')
                said = self.instance.ask('setting', 'set', 'mail.accountTypes', 'imap,pop3')
                self.assert_refused(said, 'port-taken', str(self.instance.port(protocol)), foreign.name,
                                    str(foreign.process.pid))
                self.assertEqual(before, (self.instance.configuration(), self.instance.people()))
                self.assertEqual(pids, (self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')))
                self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
                foreign.end()
        self.assertEqual(self.instance.do('setting', 'set', 'mail.accountTypes', 'imap,pop3')['outcome'], 'applied')
        self.instance.do('setting', 'set', 'mail.accountTypes', 'imap')

    def test_start(self):
        """A port that is lost while the instance is stopped: the rest runs, the finding names who has it, and it heals."""
        self.instance.do('instance', 'stop')
        foreign = Foreign(self.instance.port('imaps'))
        try:
            before = self.instance.configuration()
            self.instance.ask('instance', 'start', seconds=180)
            self.assertEqual(before, self.instance.configuration())
            wait_for(lambda: self.instance.ask('status').status == 0, self.within(10), 'the service answers')
            failing = {finding['id']: finding for finding in self.instance.ask('check').value
                       if finding['verdict'] == 'fail'}
            self.assertIn('engine.dovecot', failing)
            self.assertIsNotNone(self.instance.pid_of('postfix'), 'the other engine runs')
        finally:
            foreign.end()
        self.instance.do('service', 'start', 'dovecot')
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))


class PortTakenAtSetUp(unittest.TestCase):
    """Before there is anything, nothing is there afterwards."""

    def test_set_up(self):
        for protocol in ('smtp', 'submissions', 'imap'):
            with self.subTest(protocol):
                instance = Instance.create()
                self.addCleanup(instance.remove)
                instance.start()
                before = instance.configuration(), instance.people()
                foreign = Foreign(instance.port(protocol))
                try:
                    said = instance.ask('setup', '--answers', instance.answers_file({'adminAddress': ANNA,
                        'serverName': 'mail.example.test'}))
                    self.assertEqual((said.status, said.error['code']), (1, 'port-taken'), said)
                    for word in (str(instance.port(protocol)), foreign.name, str(foreign.process.pid)):
                        self.assertIn(word, said.error['message'])
                    self.assertEqual(before, (instance.configuration(), instance.people()))
                    self.assertEqual(instance.open_protocols(), [protocol])
                    self.assertEqual(os.listdir(instance.path('generations')), [])
                finally:
                    foreign.end()
                self.assertTrue(instance.set_up()['finished'], 'and then it goes on')
                self.assertEqual(instance.problems(), [])
                instance.remove()

    def test_create(self):
        with socket.socket() as taken:
            offset = machine.take_offset()
            self.addCleanup(machine.give_offset_back, offset)
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            taken.bind(('127.0.0.1', 587 + offset))
            taken.listen()
            directory = f'{postroomtest.INSTANCES}{os.getpid()}-taken'
            # Made by hand for ports that something else has now: it may stop before the instance starts, so it is allowed
            # or refused, but never half-made.
            made = run(program('postroomctl'), '--json', 'instance', 'create', directory, '--practice', '--port-offset',
                       offset)
            self.addCleanup(run, program('postroomctl'), 'instance', 'remove', directory, '--yes')
            self.assertEqual(made.returncode == 0, os.path.exists(directory), made)


@contextlib.contextmanager
def mounted(source, place):
    """For us and whoever we start, `source` is what lies at `place`."""
    made = run('/bin/mount', '--bind', source, place)
    assert made.returncode == 0, made
    try:
        yield
    finally:
        gone = run('/bin/umount', place)
        assert gone.returncode == 0, gone


def setUpModule():
    machine.own_mounts()


class EngineMissing(unittest.TestCase):
    """Simulated without removing a package."""

    def without(self, folder, *names):
        copy = tempfile.mkdtemp(prefix='postroom-test-', dir='/var/tmp')
        self.addCleanup(machine.remove_tree, copy)
        os.chmod(copy, 0o755)
        copied = run('/bin/cp', '-a', folder + '/.', copy)
        self.assertEqual(copied.returncode, 0, copied)
        for name in names:
            os.remove(os.path.join(copy, name))
        return mounted(copy, folder)

    def assert_set_up_is_refused(self, instance, *words):
        before = instance.configuration(), instance.people()
        said = instance.ask('setup', '--answers', instance.answers_file({'adminAddress': ANNA, 'serverName': 'mail.example.test'}))
        self.assertEqual(said.status, 1, said)
        for word in words:
            self.assertIn(word, said.error['message'], said)
        self.assertEqual(before, (instance.configuration(), instance.people()))
        self.assertEqual(instance.open_protocols(), [])
        return said

    def new_instance(self):
        instance = Instance.create()
        self.addCleanup(instance.remove)
        instance.start()
        return instance

    def assert_goes_on_when_it_is_there(self, instance):
        self.assertTrue(instance.set_up()['finished'])
        self.assertEqual(instance.problems(), [])
        instance.remove()

    def test_a_program(self):
        for name in ('dovecot', 'postfix'):
            with self.subTest(name):
                instance = self.new_instance()
                with self.without('/usr/sbin', name):
                    states = {found['name']: found['state'] for found in instance.do('service', 'status')}
                    self.assertEqual(states[name], 'not-installed')
                    said = self.assert_set_up_is_refused(instance, name, f'apt-get install {name}')
                    self.assertEqual(said.error['code'], 'engine-not-installed')
                self.assert_goes_on_when_it_is_there(instance)

    def test_a_part_of_one(self):
        """Packages that extend an engine: nothing is half-done, and the words say what was missed."""
        for folder, names, word in (('/usr/lib/dovecot', ('imap', 'imap-login'), 'imap'),
                                    ('/usr/lib/dovecot', ('lmtp',), 'lmtp'),
                                    ('/usr/lib/dovecot', ('modules/auth/libdriver_sqlite.so', 'modules/libdriver_sqlite.so'),
                                     'sqlite'), ('/etc/postfix', ('dynamicmaps.cf',), 'postfix-sqlite')):
            with self.subTest(names):
                instance = self.new_instance()
                with self.without(folder, *names):
                    self.assert_set_up_is_refused(instance, word)
                self.assert_goes_on_when_it_is_there(instance)


class EngineRefuses(SystemTest):
    """An engine's own checker says no, or the new configuration does not answer: back to the former one, whole."""
    account_types = ('imap',)

    def instead(self, path, text):
        """Another program in the place of one."""
        descriptor, other = tempfile.mkstemp(prefix='postroom-test-', dir='/run')
        with open(descriptor, 'w') as file:
            file.write(text)
        os.chmod(other, 0o755)
        self.addCleanup(os.remove, other)
        return mounted(other, path)

    def assert_comes_back(self, refusing, code, *words):
        before = self.instance.configuration(), self.instance.people()
        pids = self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')
        with refusing:
            said = self.instance.ask('setting', 'set', 'mail.accountTypes', 'imap,pop3')
        self.assert_refused(said, code, *words)
        self.assertEqual(before, (self.instance.configuration(), self.instance.people()))
        self.assertEqual(pids, (self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')))
        self.assertEqual(self.instance.problems(), [])
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
        self.assertEqual(self.instance.do('setting', 'set', 'mail.accountTypes', 'imap,pop3')['outcome'], 'applied')
        self.instance.do('setting', 'set', 'mail.accountTypes', 'imap')

    def test_a_checker_says_no(self):
        self.assert_comes_back(self.instead('/usr/bin/doveconf', '#!/bin/sh\necho "doveconf: Fatal: this line is refused for a test" >&2\n'
                                                                 'exit 89\n'),
                               'engine-refused', 'dovecot', 'this line is refused for a test')

    def test_rspamd_says_no(self):
        """A line of the packaged configuration, which every instance builds on, that nobody can read."""
        instance = Instance.create()
        self.addCleanup(instance.remove)
        instance.start()
        before = instance.configuration(), instance.people()
        with self.instead('/etc/rspamd/actions.conf', 'actions { reject = 15\n'):
            said = instance.ask('setup', '--answers', instance.answers_file({'adminAddress': ANNA, 'serverName': 'mail.example.test'}))
        self.assert_refused(said, 'engine-refused', 'rspamd', 'actions.conf')
        self.assertEqual(before, (instance.configuration(), instance.people()))
        self.assertEqual(instance.open_protocols(), [])
        self.assertTrue(instance.set_up()['finished'], 'and then it goes on')
        self.assertEqual(instance.problems(), [])

    def test_rspamd_that_does_not_start(self):
        """Content when it was asked, it ends at once: the engines that were started before it are stopped again."""
        instance = Instance.create()
        self.addCleanup(instance.remove)
        instance.start()
        before = instance.configuration(), instance.people()
        with self.instead('/usr/bin/rspamd', '#!/bin/sh\necho "main: cannot bind: for a test" >&2\nexit 1\n'):
            said = instance.ask('setup', '--answers', instance.answers_file({'adminAddress': ANNA, 'serverName': 'mail.example.test'}))
        self.assert_refused(said, 'engine-start-failed', 'rspamd')
        self.assertEqual(before, (instance.configuration(), instance.people()))
        self.assertEqual(instance.open_protocols(), [])
        self.assertTrue(instance.set_up()['finished'], 'and then it goes on')
        self.assertEqual(instance.problems(), [])

    def test_a_reload_that_does_nothing(self):
        """doveadm answers 0 and the engine goes on with what it had; the probe of the new port finds out."""
        self.assert_comes_back(self.instead('/usr/bin/doveadm', '#!/bin/sh\nexit 0\n'), 'probe-failed', 'pop3')

    def test_a_port_that_says_nothing(self):
        """Connections are taken and no greeting comes: it is waited for, not for ever, and the former one is back."""
        before = self.instance.configuration()
        with self.instead('/usr/lib/dovecot/pop3-login', '#!/usr/bin/python3 -I\nimport time\ntime.sleep(15)\n'):
            began = time.monotonic()
            said = self.instance.ask('setting', 'set', 'mail.accountTypes', 'imap,pop3')
            self.assertLess(time.monotonic() - began, self.within(8))
        self.assert_refused(said, 'probe-failed', 'pop3', 'greeting')
        self.assertEqual(before, self.instance.configuration())
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
        # That program does not hear Dovecot, so its port is open until it ends by itself.
        wait_for(lambda: not {'pop3', 'pop3s'} & set(self.instance.open_protocols()), 40, 'the silent program has ended')

    def test_mail_does_not_arrive(self):
        """Every port answers as it should and every login works; only that what is sent gets nowhere."""
        probe = self.instance.path('mail/probe.invalid/postroom/Maildir/new')
        self.assertTrue(os.path.isdir(probe), 'it was tried before')
        run('/usr/bin/chattr', '+i', probe)
        self.addCleanup(run, '/usr/bin/chattr', '-i', probe)
        before = self.instance.configuration()
        said = self.instance.ask('setting', 'set', 'mail.messageSizeLimit', '33MiB')
        self.assert_refused(said, 'probe-failed', 'postfix', 'has not arrived')
        self.assertEqual(before, self.instance.configuration())
        run('/usr/bin/chattr', '-i', probe)
        self.assertEqual(self.instance.do('setting', 'set', 'mail.messageSizeLimit', '33MiB')['outcome'], 'applied')

    def test_mail_is_not_signed(self):
        """A rule changed by hand that the engine likes as well, and that signs nothing: it is not kept."""
        rule = self.instance.path('current/rspamd/rspamd.local.lua')
        with open(rule) as file:
            text = file.read()
        self.assertIn('if not sign(task,', text)
        with open(rule, 'w') as file:
            file.write(text.replace('if not sign(task,', 'if task and false and not sign(task,'))
        before = self.instance.configuration()
        try:
            self.assert_refused(self.instance.ask('config', 'adopt'), 'probe-failed', 'rspamd', 'no signature')
            self.assertEqual(before, self.instance.configuration())
        finally:
            # Rspamd may have read the rule as it lay; now it reads ours.
            self.assertEqual(self.instance.do('config', 'restore')['outcome'], 'applied')

    def test_the_mailbox_is_made_good(self):
        """Whatever became of what it logs in and signs with."""
        for name in ('mailbox.json', 'users', 'keys.json'):
            with open(self.instance.path('engines/probe', name), 'w') as file:
                file.write('[]\n')
        self.assertEqual(self.instance.do('setting', 'set', 'mail.messageSizeLimit', '34MiB')['outcome'], 'applied')

    def test_the_mailbox_that_tries_is_nobodys(self):
        """No message from elsewhere is taken for it, nobody sends as it, it is in no list, and nothing of it stays."""
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '35MiB')
        address = 'postroom@probe.invalid'
        with self.mail.smtp() as smtp:
            smtp.mail('someone@elsewhere.test')
            code, words = smtp.rcpt(address)
        self.assertEqual((code, words[:5]), (554, b'5.7.1'), words)
        with self.mail.submission(ANNA, ANNAS) as smtp:
            smtp.mail(address)
            code, words = smtp.rcpt(ANNA)
            self.assertEqual(code, 553, words)
            smtp.rset()
            smtp.mail(ANNA)
            code, words = smtp.rcpt(address)
            self.assertEqual(code, 554, words)
        self.assertNotIn('probe', str(self.instance.do('mailbox', 'list')) + str(self.instance.do('domain', 'list')))
        mail = [name for _, _, files in os.walk(self.instance.path('mail/probe.invalid')) for name in files if ',S=' in name]
        self.assertEqual(mail, [])
        self.assertFalse(self.mail.may_log_in(address, ''))

    def test_a_user_is_missing(self):
        """The one that an engine runs its listeners as, or its deliveries: taken away from the machine."""
        with open('/etc/passwd') as file:
            everybody = file.readlines()
        for user in ('dovenull', 'postroom-mail'):
            with self.subTest(user):
                descriptor, other = tempfile.mkstemp(prefix='postroom-test-', dir='/run')
                self.addCleanup(os.remove, other)
                with open(descriptor, 'w') as file:
                    file.writelines(line for line in everybody if not line.startswith(user + ':'))
                os.chmod(other, 0o644)
                before = self.instance.configuration()
                with mounted(other, '/etc/passwd'):
                    said = self.instance.ask('setting', 'set', 'mail.accountTypes', 'imap,pop3')
                    self.assertEqual(said.status, 1, said)
                    self.assertIn(said.error['code'], ('engine-refused', 'engine-start-failed', 'probe-failed'), said)
                self.assertEqual(before, self.instance.configuration())
                self.assertEqual(self.instance.problems(), [])
                self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))

    def test_a_map_is_missing(self):
        """The file that every map asks: without it no address would be known."""
        before = self.instance.configuration()
        lookup = self.instance.path('lookup')
        empty = tempfile.mkdtemp(prefix='postroom-test-', dir='/run')
        self.addCleanup(os.rmdir, empty)
        with mounted(empty, lookup):
            said = self.instance.ask('setting', 'set', 'mail.messageSizeLimit', '32MiB')
            self.assert_refused(said, 'engine-refused', 'postfix', 'unable to open database')
        self.assertEqual(before, self.instance.configuration())
        self.assertEqual(self.instance.problems(), [])

    def test_an_erasure_that_takes_long(self):
        """While the mail of one is erased, engines are watched over and changes are made."""
        self.instance.add_mailbox('gone@example.test', 'Sieben-Kiesel im Bach')
        with self.instead('/usr/bin/rm', '#!/bin/sh\nsleep 20\nexec /usr/bin/unlink /nonexistent\n'):
            erasing = subprocess.Popen([program('postroomctl'), '--instance', self.instance.directory, 'mailbox', 'remove',
                                        'gone@example.test', '--erase-mail'], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            self.addCleanup(erasing.stdout.close)
            self.addCleanup(erasing.wait)
            self.addCleanup(erasing.kill)

            def is_at_work():
                folder = self.instance.path('mail') + '/'
                return any(words[0] == '/bin/sh' and folder in ' '.join(words) for _, _, _, words in machine.processes())

            wait_for(lambda: erasing.poll() is not None or is_at_work(), self.within(5), 'it is being erased')
            if erasing.poll() is not None:
                self.fail(erasing.stdout.read().decode())
            killed = self.instance.pid_of('dovecot')
            machine.kill(killed)
            wait_for(lambda: self.instance.pid_of('dovecot') not in (None, killed), self.within(3), 'dovecot is back')
            self.assertEqual(self.instance.do('setting', 'set', 'mail.messageSizeLimit', '31MiB')['outcome'], 'applied')
            self.assertIsNone(erasing.poll(), 'it took that long')
            erasing.wait(40 * Programs.patience)
        self.assertNotEqual(erasing.returncode, 0, 'that mail is left does not go unsaid')
        # Nobody inherits it; the next who wants the address has it erased first.
        self.assert_refused(self.instance.ask('mailbox', 'add', 'gone@example.test', '--generate'), 'busy')
        wait_for(lambda: self.instance.ask('mailbox', 'add', 'gone@example.test', '--generate').status == 0, self.within(5),
                 'the mail is erased, and the address free')

    def test_a_stop_does_not_wait_for_an_erasure(self):
        """It ends with the helper, and is made up for at the next start."""
        self.instance.add_mailbox('gone@example.test', 'Sieben-Kiesel im Bach')
        folder = self.instance.path('mail/example.test/gone')
        subject = self.mail.send(ANNA, ANNAS, 'gone@example.test')
        self.assert_arrives(subject, 'gone@example.test', 'Sieben-Kiesel im Bach')

        def at_work():
            return [pid for pid, _, _, words in machine.processes() if words[0].endswith('python3') and folder in words]

        with self.instead('/usr/bin/rm', '#!/usr/bin/python3 -I\nimport time\ntime.sleep(120)\n'):
            erasing = subprocess.Popen([program('postroomctl'), '--instance', self.instance.directory, 'mailbox', 'remove',
                                        'gone@example.test', '--erase-mail'], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            self.addCleanup(erasing.wait)
            self.addCleanup(erasing.kill)
            wait_for(at_work, self.within(5), 'it is being erased')
            began = time.monotonic()
            self.instance.do('instance', 'stop')
            self.assertLess(time.monotonic() - began, self.within(8))
            self.assertEqual(at_work(), [])
            self.assertNotEqual(erasing.wait(self.within(5)), 0, 'that mail is left does not go unsaid')
        self.assertTrue(os.path.exists(folder))
        self.instance.start()
        wait_for(lambda: not os.path.exists(folder), self.within(10), 'the mail is erased after all')

    def test_a_disk_without_room(self):
        """The generations on a file system that is full: refused with that reason, and nothing changed."""
        place = f'/run/postroom-test-full.{os.getpid()}'
        os.mkdir(place)
        self.addCleanup(os.rmdir, place)
        made = run('/bin/mount', '-t', 'tmpfs', '-o', 'size=1m,mode=0755', 'tmpfs', place)
        self.assertEqual(made.returncode, 0, made)
        self.addCleanup(run, '/bin/umount', place)
        copied = run('/bin/cp', '-a', self.instance.path('generations') + '/.', place)
        self.assertEqual(copied.returncode, 0, copied)
        with open(os.path.join(place, 'filler'), 'wb', buffering=0) as file, contextlib.suppress(OSError):
            while file.write(b'x' * 512):
                pass
        before = self.instance.configuration(), self.instance.people()
        with mounted(place, self.instance.path('generations')):
            said = self.instance.ask('setting', 'set', 'mail.messageSizeLimit', '30MiB')
        self.assert_refused(said, 'disk-full', self.instance.directory)
        self.assertEqual(before, (self.instance.configuration(), self.instance.people()))
        self.assertEqual(self.instance.do('setting', 'set', 'mail.messageSizeLimit', '30MiB')['outcome'], 'applied')


if __name__ == '__main__':
    postroomtest.main()

"""A change of the configuration that cannot be made: the refusal says why, and everything is as it was, byte for byte."""
import contextlib
import os
import socket
import subprocess
import tempfile
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


# The helper in a mount namespace of its own, in which the folder of a program is a copy without it.
WITHOUT = '''
set -e
mount --make-rprivate /
copy=$1 folder=$2
shift 2
cp -a "$folder/." "$copy"
while [ "$1" != -- ]; do rm -r "$copy"/$1; shift; done
shift
mount --bind "$copy" "$folder"
exec "$@"
'''
INSTEAD = '''
set -e
mount --make-rprivate /
mount --bind "$1" "$2"
shift 2
exec "$@"
'''


class HelperElsewhere(unittest.TestCase):
    """A helper that sees another machine than we do."""

    def setUp(self):
        super().setUp()
        # Programs are known by their path in /proc, which is another one across mount namespaces where "/" is no mount.
        with open('/proc/self/mountinfo') as mounts:
            if not any(line.split()[4] == '/' for line in mounts):
                self.skipTest(postroomtest.IN_CHROOT)

    def helper(self, instance, script, *words):
        old = instance.pid_of('helper')
        if old:
            machine.kill(old)
            wait_for(lambda: instance.pid_of('helper') is None, 10, 'the helper ends')
        process = subprocess.Popen(['/usr/bin/unshare', '-m', '/bin/sh', '-c', script, 'sh', *words,
                                    program('postroom-helper'), '--instance', instance.directory, 'run'],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        wait_for(lambda: instance.pid_of('helper') == process.pid and instance.ask('service', 'status').status == 0,
                 20 * Programs.patience, 'the helper that sees another machine serves')
        return process


class EngineMissing(HelperElsewhere):
    """Simulated without removing a package."""

    def instance_without(self, folder, *names):
        instance = Instance.create()
        self.addCleanup(instance.remove)
        copy = tempfile.mkdtemp(prefix='postroom-test-', dir='/var/tmp')
        self.addCleanup(machine.remove_tree, copy)
        os.chmod(copy, 0o755)
        return instance, self.helper(instance, WITHOUT, copy, folder, *names, '--')

    def assert_goes_on_when_it_is_there(self, instance, process):
        process.kill()
        process.wait()
        instance.start()
        self.assertTrue(instance.set_up()['finished'])
        self.assertEqual(instance.problems(), [])
        instance.remove()

    def test_a_program(self):
        for name in ('dovecot', 'postfix'):
            with self.subTest(name):
                instance, process = self.instance_without('/usr/sbin', name)
                states = {found['name']: found['state'] for found in instance.do('service', 'status')}
                self.assertEqual(states[name], 'not-installed')
                before = instance.configuration(), instance.people()
                said = instance.ask('setup', '--answers', instance.answers_file({'adminAddress': ANNA,
                    'serverName': 'mail.example.test'}))
                self.assertEqual((said.status, said.error['code']), (1, 'engine-not-installed'), said)
                self.assertIn(name, said.error['message'])
                self.assertIn(f'apt-get install {name}', said.error['message'])
                self.assertEqual(before, (instance.configuration(), instance.people()))
                self.assertEqual(instance.open_protocols(), [])
                self.assert_goes_on_when_it_is_there(instance, process)

    def test_a_part_of_one(self):
        """Packages that extend an engine: nothing is half-done, and the words say what was missed."""
        for folder, names, word in (('/usr/lib/dovecot', ('imap', 'imap-login'), 'imap'),
                                    ('/usr/lib/dovecot', ('lmtp',), 'lmtp'),
                                    ('/usr/lib/dovecot', ('modules/auth/libdriver_sqlite.so', 'modules/libdriver_sqlite.so'),
                                     'sqlite'), ('/etc/postfix', ('dynamicmaps.cf',), 'postfix-sqlite')):
            with self.subTest(names):
                instance, process = self.instance_without(folder, *names)
                before = instance.configuration(), instance.people()
                said = instance.ask('setup', '--answers', instance.answers_file({'adminAddress': ANNA,
                    'serverName': 'mail.example.test'}))
                self.assertEqual(said.status, 1, said)
                self.assertIn(word, said.error['message'], said)
                self.assertEqual(before, (instance.configuration(), instance.people()))
                self.assertEqual(instance.open_protocols(), [])
                self.assert_goes_on_when_it_is_there(instance, process)


class EngineRefuses(SystemTest, HelperElsewhere):
    """An engine's own checker says no, or the new configuration does not answer: back to the former one, whole."""
    account_types = ('imap',)

    def instead(self, name, path, text):
        """A helper that sees another program in the place of one."""
        other = f'/run/postroom-test-{name}.{os.getpid()}'
        with open(other, 'w') as file:
            file.write(text)
        os.chmod(other, 0o755)
        self.addCleanup(os.remove, other)
        process = self.helper(self.instance, INSTEAD, other, path)

        def normal_again():
            process.kill()
            process.wait()
            self.instance.start()
        return normal_again

    def assert_comes_back(self, normal_again, code, *words):
        try:
            before = self.instance.configuration(), self.instance.people()
            pids = self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')
            said = self.instance.ask('setting', 'set', 'mail.accountTypes', 'imap,pop3')
            self.assert_refused(said, code, *words)
            self.assertEqual(before, (self.instance.configuration(), self.instance.people()))
            self.assertEqual(pids, (self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')))
            self.assertEqual(self.instance.problems(), [])
            self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
        finally:
            normal_again()
        self.assertEqual(self.instance.do('setting', 'set', 'mail.accountTypes', 'imap,pop3')['outcome'], 'applied')
        self.instance.do('setting', 'set', 'mail.accountTypes', 'imap')

    def test_a_checker_says_no(self):
        normal_again = self.instead('refusing', '/usr/bin/doveconf',
                                    '#!/bin/sh\necho "doveconf: Fatal: this line is refused for a test" >&2\nexit 89\n')
        self.assert_comes_back(normal_again, 'engine-refused', 'dovecot', 'this line is refused for a test')

    def test_a_reload_that_does_nothing(self):
        """doveadm answers 0 and the engine goes on with what it had; the probe of the new port finds out."""
        normal_again = self.instead('idle', '/usr/bin/doveadm', '#!/bin/sh\nexit 0\n')
        self.assert_comes_back(normal_again, 'probe-failed', 'pop3')

    def test_an_erasure_that_takes_long(self):
        """While the mail of one is erased, engines are watched over and changes are made."""
        normal_again = self.instead('slow', '/usr/bin/rm', '#!/bin/sh\nsleep 20\nexec /usr/bin/unlink /nonexistent\n')
        try:
            self.instance.add_mailbox('gone@example.test', 'Sieben-Kiesel im Bach')
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
        finally:
            normal_again()

    def test_a_disk_without_room(self):
        """The generations on a file system that is full: refused with that reason, and nothing changed."""
        place = f'/run/postroom-test-full.{os.getpid()}'
        os.mkdir(place)
        self.addCleanup(os.rmdir, place)
        mounted = run('/bin/mount', '-t', 'tmpfs', '-o', 'size=1m,mode=0755', 'tmpfs', place)
        self.assertEqual(mounted.returncode, 0, mounted)
        self.addCleanup(run, '/bin/umount', place)
        copied = run('/bin/cp', '-a', self.instance.path('generations') + '/.', place)
        self.assertEqual(copied.returncode, 0, copied)
        with open(os.path.join(place, 'filler'), 'wb', buffering=0) as file, contextlib.suppress(OSError):
            while file.write(b'x' * 512):
                pass
        before = self.instance.configuration(), self.instance.people()
        helper = self.instance.pid_of('helper')
        entered = run('/usr/bin/nsenter', '-t', helper, '-m', '/bin/mount', '--bind', place,
                      self.instance.path('generations'))
        self.assertEqual(entered.returncode, 0, entered)
        try:
            said = self.instance.ask('setting', 'set', 'mail.messageSizeLimit', '30MiB')
            self.assert_refused(said, 'disk-full', self.instance.directory)
        finally:
            run('/bin/umount', self.instance.path('generations'))
        self.assertEqual(before, (self.instance.configuration(), self.instance.people()))
        self.assertEqual(self.instance.do('setting', 'set', 'mail.messageSizeLimit', '30MiB')['outcome'], 'applied')


if __name__ == '__main__':
    postroomtest.main()

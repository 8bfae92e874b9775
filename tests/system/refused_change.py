"""A change of the configuration that cannot be made: the refusal says why, and everything is as it was, byte for byte."""
import os
import shutil
import socket
import subprocess
import unittest

import machine
import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, ANNAS, Instance, SystemTest, program


class Foreign:
    """A program that is not ours and listens on a port of ours."""

    def __init__(self, port):
        code = 'import socket,sys; s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); ' \
               's.bind(("127.0.0.1", int(sys.argv[1]))); s.listen(); print("ready", flush=True); sys.stdin.read()'
        self.process = subprocess.Popen([machine.PYTHON, '-I', '-c', code, str(port)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
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
                self.assert_refused(said, 'port-taken', str(self.instance.port(protocol)), foreign.name, str(foreign.process.pid))
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
            failing = {finding['id']: finding for finding in self.instance.ask('check').value if finding['verdict'] == 'fail'}
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
                    said = instance.ask('setup', '--answers', instance.answers_file({'adminAddress': ANNA, 'serverName': 'mail.example.test'}))
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
            taken.bind(('127.0.0.1', 587 + offset))
            taken.listen()
            directory = f'{postroomtest.INSTANCES}{os.getpid()}-taken'
            # Made by hand for ports that something else has now: it may stop before the instance starts, so it is allowed
            # or refused, but never half-made.
            made = run(program('postroomctl'), '--json', 'instance', 'create', directory, '--practice', '--port-offset', offset)
            self.addCleanup(run, program('postroomctl'), 'instance', 'remove', directory, '--yes')
            self.assertEqual(made.returncode == 0, os.path.exists(directory), made)


# Inside a mount namespace of its own, in which one program is not there, the helper runs as always.
WITHOUT = '''
set -e
mount --make-rprivate /
mount --bind "$1" "$2"
shift 2
exec "$@"
'''


class EngineMissing(unittest.TestCase):
    """Simulated without removing a package: the helper sees a file that cannot be executed in the place of the program."""

    def helper_without(self, instance, path):
        hole = f'/run/postroom-test-hole.{os.getpid()}'
        with open(hole, 'w'):
            pass
        self.addCleanup(lambda: os.path.exists(hole) and os.remove(hole))
        log = open(os.devnull, 'w')
        self.addCleanup(log.close)
        process = subprocess.Popen(['/usr/bin/unshare', '-m', '/bin/sh', '-c', WITHOUT, 'without', hole, path, program('postroom-helper'), '--instance', instance.directory, 'run'],
                                   stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        wait_for(lambda: instance.pid_of('helper') == process.pid and instance.ask('service', 'status').status == 0, 20 * postroomtest.Programs.patience, 'the helper without an engine serves')
        return process

    def test_set_up(self):
        for path, engine, package in (('/usr/sbin/dovecot', 'dovecot', 'dovecot-core'), ('/usr/lib/postfix/sbin/master', 'postfix', 'postfix')):
            with self.subTest(engine):
                instance = Instance.create()
                self.addCleanup(instance.remove)
                process = self.helper_without(instance, path)
                states = {found['name']: found['state'] for found in instance.do('service', 'status')['engines']} if False else \
                    {found['name']: found['state'] for found in instance.do('service', 'status')}
                self.assertEqual(states[engine], 'not-installed')
                before = instance.configuration(), instance.people()
                said = instance.ask('setup', '--answers', instance.answers_file({'adminAddress': ANNA, 'serverName': 'mail.example.test'}))
                self.assertEqual((said.status, said.error['code']), (1, 'engine-not-installed'), said)
                self.assertIn(engine, said.error['message'])
                self.assertIn(f'apt-get install {package}', said.error['message'])
                self.assertEqual(before, (instance.configuration(), instance.people()))
                self.assertEqual(instance.open_protocols(), [])
                process.kill()
                process.wait()
                # Installed meanwhile, it goes on.
                instance.start()
                self.assertTrue(instance.set_up()['finished'])
                self.assertEqual(instance.problems(), [])
                instance.remove()


class EngineRefuses(SystemTest):
    """An engine's own checker says no, or the new configuration does not answer: back to the former one, whole."""
    account_types = ('imap',)

    def test_a_checker_that_refuses(self):
        """Simulated with a checker that always says no, in a mount namespace of the helper."""
        refusing = f'/run/postroom-test-refusing.{os.getpid()}'
        with open(refusing, 'w') as file:
            file.write('#!/bin/sh\necho "doveconf: Fatal: this line is refused for a test" >&2\nexit 89\n')
        os.chmod(refusing, 0o755)
        self.addCleanup(os.remove, refusing)
        machine.kill(self.instance.pid_of('helper'))
        wait_for(lambda: self.instance.pid_of('helper') is None, self.within(5), 'the helper ends')
        process = subprocess.Popen(['/usr/bin/unshare', '-m', '/bin/sh', '-c', WITHOUT, 'without', refusing, '/usr/bin/doveconf', program('postroom-helper'), '--instance',
                                    self.instance.directory, 'run'], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for(lambda: self.instance.pid_of('helper') == process.pid and self.instance.ask('service', 'status').status == 0, self.within(10), 'that helper serves')
            before = self.instance.configuration(), self.instance.people()
            pids = self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')
            said = self.instance.ask('setting', 'set', 'mail.accountTypes', 'imap,pop3')
            self.assert_refused(said, 'engine-refused', 'dovecot', 'this line is refused for a test')
            self.assertEqual(before, (self.instance.configuration(), self.instance.people()))
            self.assertEqual(pids, (self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')))
        finally:
            process.kill()
            process.wait()
        self.instance.start()
        self.assertEqual(self.instance.do('setting', 'set', 'mail.accountTypes', 'imap,pop3')['outcome'], 'applied')
        self.instance.do('setting', 'set', 'mail.accountTypes', 'imap')

    def test_a_disk_without_room(self):
        """The generations on a file system that is full: refused with that reason, and nothing changed."""
        place = f'/run/postroom-test-full.{os.getpid()}'
        os.mkdir(place)
        self.addCleanup(os.rmdir, place)
        mounted = run('/bin/mount', '-t', 'tmpfs', '-o', 'size=64k,mode=0755', 'tmpfs', place)
        self.assertEqual(mounted.returncode, 0, mounted)
        self.addCleanup(run, '/bin/umount', place)
        shutil.copytree(self.instance.path('generations'), place, dirs_exist_ok=True, symlinks=True)
        for folder, _, files in os.walk(self.instance.path('generations')):
            for name in files + ['.']:
                source = os.path.join(folder, name)
                about = os.stat(source)
                os.chown(os.path.join(place, os.path.relpath(source, self.instance.path('generations'))), about.st_uid, about.st_gid)
        with open(os.path.join(place, 'filler'), 'wb') as file:
            try:
                while True:
                    file.write(b'x' * 1024)
                    file.flush()
            except OSError:
                pass
        before = self.instance.configuration(), self.instance.people()
        helper = self.instance.pid_of('helper')
        entered = run('/usr/bin/nsenter', '-t', helper, '-m', '/bin/mount', '--bind', place, self.instance.path('generations'))
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

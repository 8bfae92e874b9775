"""The operations over standard input and output, and the command line of another computer. What is called ssh here runs its
command on this computer, through a shell, as a server gives it to one."""
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time

import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, SystemTest, program

SSH = """#!/bin/sh
printf '%s\\n' "$@" > {folder}/given
while [ "$1" != -- ]; do shift; done
shift 2
exec sh -c "$*"
"""


def request(number, method, **params):
    return json.dumps({'jsonrpc': '2.0', 'id': number, 'method': method, 'params': params}).encode() + b'\n'


HELLO = request(1, 'hello', protocol=1, client='tests')


class Bridge(SystemTest):
    account_types = ('imap',)

    @classmethod
    def prepare(cls):
        super().prepare()
        cls.folder = tempfile.mkdtemp(prefix='prt-ssh-')
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        os.chmod(cls.folder, 0o755)
        cls.path = f'{cls.folder}:{os.path.dirname(program("postroomctl"))}:/usr/bin:/bin'
        cls.ssh_does(SSH.format(folder=cls.folder))

    @classmethod
    def ssh_does(cls, text):
        path = os.path.join(cls.folder, 'ssh')
        with open(path + '.new', 'w') as file:
            file.write(text)
        os.chmod(path + '.new', 0o755)
        os.rename(path + '.new', path)

    def bridge(self, stdin, *words, **named):
        return run(program('postroomctl'), '--instance', self.instance.directory, 'bridge', *words, stdin=stdin, **named)

    def remotely(self, *words, host='anna@mail.example.test', instance=True, **named):
        options = ['--instance', self.instance.directory] if instance else []
        return run(program('postroomctl'), '--json', '--host', host, *options, *words, env={'PATH': self.path}, **named)

    def open_bridge(self):
        bridge = subprocess.Popen([program('postroomctl'), '--instance', self.instance.directory, 'bridge'], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE)

        def end():
            bridge.kill()
            bridge.wait()
            for pipe in (bridge.stdin, bridge.stdout, bridge.stderr):
                try:
                    pipe.close()
                except OSError:
                    pass  # what was to be flushed has nobody to go to

        self.addCleanup(end)
        bridge.stdin.write(HELLO)
        bridge.stdin.flush()
        self.assertIn('result', json.loads(bridge.stdout.readline()))
        return bridge

    def test_says_the_operations(self):
        said = self.bridge(HELLO + request(2, 'status'))
        self.assertEqual((said.returncode, said.stderr), (0, b''), said)
        hello, status = [json.loads(line) for line in said.stdout.splitlines()]
        self.assertEqual(hello['result']['serverName'], 'mail.example.test')
        self.assertEqual((status['id'], status['result']['mailboxes']), (2, 2))

    def test_ends_when_either_side_ends(self):
        bridge = self.open_bridge()
        bridge.stdin.close()
        self.assertEqual(bridge.wait(10), 0)
        bridge = self.open_bridge()
        bridge.stdout.close()
        self.assertEqual(bridge.wait(10), 0)
        bridge = self.open_bridge()
        os.kill(self.instance.pid_of('postroomd'), signal.SIGKILL)
        self.assertEqual(bridge.wait(10), 0)
        self.assertEqual(bridge.stderr.read(), b'')
        wait_for(lambda: self.instance.ask('status').status == 0, self.within(20), 'postroomd to be back')

    def test_memory_is_bounded(self):
        """A reader that takes nothing makes it wait, not grow."""
        def memory():
            with open(f'/proc/{bridge.pid}/status') as file:
                return [int(line.split()[1]) for line in file if line.startswith('VmRSS')]

        bridge = self.open_bridge()
        before = memory()[0]
        line = request(7, 'setting.list')
        deadline = time.monotonic() + 3
        os.set_blocking(bridge.stdin.fileno(), False)
        while time.monotonic() < deadline:
            try:
                os.write(bridge.stdin.fileno(), line)
            except BlockingIOError:
                time.sleep(0.01)
            except BrokenPipeError:
                break
        for after in memory():  # none where it has ended: the service closes on who takes no answers
            self.assertLess(after - before, 4096, 'KiB more')

    def test_the_service_judges_who_comes(self):
        said = self.bridge(HELLO, user='nobody')
        self.assertEqual(json.loads(said.stdout.splitlines()[0])['error']['data']['code'], 'forbidden', said)

    def test_its_own_words_are_no_answer(self):
        for words, sentence in ((['more'], b'too many'), (['--host', 'anna@b.test'], b'--host')):
            said = self.bridge(HELLO, *words)
            self.assertEqual((said.returncode, said.stdout), (2, b''), said)
            self.assertIn(sentence, said.stderr)
        said = run(program('postroomctl'), '--json', '--instance', '/var/lib/prt-nowhere', 'bridge', stdin=HELLO)
        self.assertEqual((said.returncode, said.stdout), (1, b''), said)
        self.assertIn(b'/var/lib/prt-nowhere', said.stderr)

    def test_the_verbs_of_another_computer(self):
        here = self.instance.do('status')
        said = self.remotely('status')
        self.assertEqual((said.returncode, said.stderr), (0, b''), said)
        there = json.loads(said.stdout)
        self.assertEqual((there['serverName'], there['generation']), (here['serverName'], here['generation']))
        with open(os.path.join(self.folder, 'given')) as file:
            given = file.read().splitlines()
        self.assertEqual(given[given.index('--'):], ['--', 'anna@mail.example.test', 'postroomctl', '--instance', self.instance.directory, 'bridge'])
        self.assertIn('BatchMode=yes', given)
        said = self.remotely('mailbox', 'show', ANNA, host=f'anna@mail.example.test:2222{self.instance.directory}', instance=False)
        self.assertEqual(json.loads(said.stdout)['address'], ANNA)
        with open(os.path.join(self.folder, 'given')) as file:
            given = file.read().splitlines()
        self.assertEqual(given[given.index('-p') + 1], '2222')
        said = self.remotely('mailbox', 'add', 'cleo@example.test', '--password-stdin', stdin='Regenbogen ueber dem Tal 9\n')
        self.assertEqual(json.loads(said.stdout)['login'], 'verified', said)
        said = self.remotely('mailbox', 'show', 'nobody@example.test')
        self.assertEqual((said.returncode, json.loads(said.stdout)['error']['code']), (1, 'not-found'))

    def test_what_ssh_says_is_said(self):
        self.ssh_does('#!/bin/sh\necho "anna@mail.example.test: Permission denied (publickey)." >&2\nexit 255\n')
        self.addCleanup(self.ssh_does, SSH.format(folder=self.folder))
        said = self.remotely('status')
        error = json.loads(said.stdout)['error']
        self.assertEqual((said.returncode, error['code'], error['subject']), (1, 'remote-unreachable', f'anna@mail.example.test{self.instance.directory}'))
        self.assertIn('Permission denied (publickey).', error['message'])
        self.assertIn('ssh-copy-id anna@mail.example.test', error['message'])

    def test_no_postroom_there(self):
        self.ssh_does('#!/bin/sh\nexec sh -c "no-such-postroomctl bridge"\n')
        self.addCleanup(self.ssh_does, SSH.format(folder=self.folder))
        error = json.loads(self.remotely('status').stdout)['error']
        self.assertIn('not seem to be installed', error['message'])

    def test_strange_hosts_reach_nobody(self):
        self.ssh_does(f'#!/bin/sh\ntouch {self.folder}/reached\n')
        self.addCleanup(self.ssh_does, SSH.format(folder=self.folder))
        for host in ('-oProxyCommand=touch /tmp/x', 'anna@-oProxyCommand=x', '', '@', 'a b', 'a;b', '$(id)', 'a\nb', 'anna@', '/var/lib/postroom', 'unix:/run/x',
                     'a:0', 'a:99999', 'a:22:33', '[::1', 'a/tmp/x', 'a/var/lib/x;y', 'ann\u00e9@b', 'x' * 300):
            with self.subTest(host):
                said = self.remotely('status', host=host, instance=False)
                self.assertEqual(said.returncode, 1, said)
                self.assertEqual(json.loads(said.stdout)['error']['field'], 'host', said)
        self.assertFalse(os.path.exists(os.path.join(self.folder, 'reached')))

    def test_what_is_roots_there(self):
        for verb in ('start', 'stop', 'remove', 'status'):
            said = self.remotely('instance', verb)
            error = json.loads(said.stdout)['error']
            self.assertEqual((said.returncode, error['code']), (1, 'unsupported'), said)
            self.assertIn(f'ssh -t anna@mail.example.test sudo postroomctl --instance {self.instance.directory} instance {verb}', error['message'])


if __name__ == '__main__':
    postroomtest.main()

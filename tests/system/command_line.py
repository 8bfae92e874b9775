"""The command line as scripts rely on it: exit statuses, one JSON value, help everywhere, and who may do what."""
import json
import pwd

import machine
import postroomtest
from machine import run, run_python
from postroomtest import ANNA, ANNAS, SystemTest, program

OPERATOR = 'prt-operator'


class CommandLine(SystemTest):
    account_types = ('imap',)

    def test_wrong_usage_is_2(self):
        for words in ([], ['no-such-group'], ['mailbox'], ['mailbox', 'no-such-verb'],
                      ['mailbox', 'list', '--no-such-option'], ['mailbox', 'show'],
                      ['mailbox', 'show', ANNA, 'more'], ['mailbox', 'list', '--limit'], ['mailbox', 'remove', ANNA],
                      ['setting', 'set', 'server.name'],
                      ['mailbox', 'remove', ANNA, '--keep-mail', '--erase-mail'],
                      ['mailbox', 'add', 'x@example.test', '--generate', '--password-stdin'],
                      ['instance', 'create'], ['status', 'more'], ['mailbox', 'list', 'more'], ['setup', '--answers'],
                      ['setup', 'more']):
            with self.subTest(words):
                said = self.instance.ask(*words)
                self.assertEqual((said.status, said.error['code'], said.err), (2, 'usage', ''), said)
                said = self.instance.ctl(*words)
                self.assertEqual((said.status, said.out), (2, ''), said)
                self.assertNotEqual(said.err, '')

    def test_help_everywhere(self):
        overview = self.instance.ctl('--help')
        self.assertEqual(overview.status, 0)
        verbs = [line.split('  ')[1].split() for line in overview.out.splitlines() if line.startswith('  ')]
        self.assertGreater(len(verbs), 20)
        for words in verbs:
            said = self.instance.ctl(*words, '--help')
            self.assertEqual(said.status, 0, said)
            self.assertIn(' '.join(words), said.out)
            self.assertIn('--json', said.out)
        self.assertTrue(self.instance.ctl('--version').out.startswith('postroomctl '))

    def test_the_words_of_a_refusal(self):
        said = self.instance.ctl('mailbox', 'show', 'nobody@example.test')
        self.assertEqual((said.status, said.out), (1, ''))
        self.assertIn('nobody@example.test', said.err)
        self.assert_refused(self.instance.ask('mailbox', 'show', 'nobody@example.test'), 'not-found', 'nobody@example.test')

    def test_a_terminal_is_not_driven_by_data(self):
        """Control characters and marks that turn text around are shown as codes, in errors too."""
        said = self.instance.ctl('mailbox', 'show', 'x\x1b[31m\u202e@example.test')
        self.assertEqual(said.status, 1)
        for character in '\x1b\u202e':
            self.assertNotIn(character, said.err)

    def test_json_through_a_pipe_that_closes(self):
        said = run('/bin/sh', '-c', 'exec "$0" --instance "$1" --json check | head -c 1', program('postroomctl'),
                   self.instance.directory)
        self.assertEqual((said.stdout, said.stderr), (b'[', b''))

    def test_another_user_is_told_to_use_sudo(self):
        said = self.instance.ctl('--json', 'instance', 'create', '/var/lib/prt-stranger', '--practice', user='nobody')
        self.assertEqual((said.status, said.error['code']), (1, 'needs-root'), said)
        self.assertIn(f'sudo {program("postroomctl")}', said.error['message'])
        self.assertIn('instance create /var/lib/prt-stranger --practice', said.error['message'])
        for verb in ('start', 'stop'):
            said = self.instance.ctl('--json', 'instance', verb, user='nobody')
            self.assertEqual((said.status, said.error['code']), (1, 'needs-root'), said)
        said = self.instance.ctl('--json', 'instance', 'remove', '--yes', user='nobody')
        self.assertEqual((said.status, said.error['code']), (1, 'needs-root'), said)

    def test_a_stranger_may_not_operate(self):
        for words in (['status'], ['mailbox', 'list'], ['setting', 'set', 'mail.messageSizeLimit', '1MiB'],
                      ['mailbox', 'remove', ANNA, '--erase-mail']):
            said = self.instance.ctl('--json', *words, user='nobody')
            self.assertEqual((said.status, said.error['code']), (1, 'forbidden'), said)
            self.assertIn('postroom-admin', said.error['message'])
        self.assertEqual(self.instance.ctl('--json', 'instance', 'status', user='nobody').value['state'], 'unknown')

    def test_members_of_the_group_may(self):
        made = run('/usr/sbin/useradd', '--system', '--no-create-home', '--shell', '/usr/sbin/nologin', '--groups',
                   'postroom-admin', OPERATOR)
        self.assertEqual(made.returncode, 0, made)
        self.addCleanup(run, '/usr/sbin/userdel', OPERATOR)
        self.assertEqual(self.instance.ctl('--json', 'status', user=OPERATOR).status, 0)
        # Asked at each connection: whoever leaves the group is out at once.
        left = run('/usr/bin/gpasswd', '--delete', OPERATOR, 'postroom-admin')
        self.assertEqual(left.returncode, 0, left)
        self.assertEqual(self.instance.ctl('--json', 'status', user=OPERATOR).error['code'], 'forbidden')

    def test_who_created_it_through_sudo_may(self):
        directory = f'{self.instance.directory}b'
        nobody = pwd.getpwnam('nobody').pw_uid
        other = postroomtest.Instance(directory, machine.take_offset())
        self.addCleanup(other.remove)
        made = run(program('postroomctl'), '--json', 'instance', 'create', directory, '--practice', '--port-offset',
                   other.offset, env={'SUDO_UID': str(nobody)})
        self.assertEqual(json.loads(made.stdout)['admittedUids'], [nobody], made)
        other.start()
        self.assertEqual(other.ctl('--json', 'status', user='nobody').status, 0)
        # The authority's certificate is what mail programs of that person are told to trust.
        shown = other.ctl('--json', 'instance', 'status', user='nobody').value
        read = run_python('import sys; sys.stdout.write(open(sys.argv[1]).read())', shown['practiceCa'], user='nobody')
        self.assertIn(b'BEGIN CERTIFICATE', read.stdout, read)

    def test_secrets_are_not_in_the_words(self):
        for words in (['mailbox', 'add', 'x@example.test', '--password', ANNAS], ['mailbox', 'password', ANNA, ANNAS]):
            self.assertEqual(self.instance.ask(*words).status, 2)

    def test_no_instance(self):
        for directory in ('/var/lib/prt-nowhere', '/var/lib'):
            for words in (['status'], ['mailbox', 'list']):
                said = run(program('postroomctl'), '--json', '--instance', directory, *words)
                self.assertEqual((said.returncode, json.loads(said.stdout)['error']['code']), (1, 'no-instance'), said)
        stopped = postroomtest.Instance.create()
        self.addCleanup(stopped.remove)
        said = stopped.ask('mailbox', 'list')
        self.assertEqual((said.status, said.error['code']), (1, 'service-unreachable'), said)
        self.assertIn('sudo postroomctl', said.error['message'])
        for directory in ('relative', '/tmp/instance', '/root/instance', '/home/x', '/var/lib/../../tmp/x',
                          '/var/lib/' + 'x' * 60, '/var/lib/a b', '/var/lib/x\ny', '', '/'):
            said = run(program('postroomctl'), '--json', 'instance', 'create', directory, '--practice')
            self.assertEqual(said.returncode, 1, (directory, said))
            self.assertEqual(json.loads(said.stdout)['error']['field'], 'directory', said)


if __name__ == '__main__':
    postroomtest.main()

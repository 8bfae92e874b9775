"""Two practice instances beside each other, and one that is told its ports: none is in the other's way."""
import json
import os
import pwd
import smtplib
import unittest

import machine
import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, Instance, program


class TwoInstances(unittest.TestCase):

    def create(self, name, *options):
        directory = f'{postroomtest.INSTANCES}{os.getpid()}-{name}'
        instance = Instance(directory, 0)
        self.addCleanup(instance.remove)
        made = run(program('postroomctl'), '--json', 'instance', 'create', directory, '--practice', *options)
        self.assertEqual(made.returncode, 0, made)
        instance.offset = json.loads(made.stdout)['portOffset']
        return instance

    def test_side_by_side(self):
        one, two = self.create('one'), self.create('two')
        self.assertNotEqual(one.offset, two.offset, 'not even when neither runs')
        passwords = {one: 'Erste-Instanz im Tal', two: 'Zweite-Instanz im Tal'}
        for instance in (one, two):
            instance.start()
            instance.do('setup', '--answers', instance.answers_file({'adminAddress': ANNA, 'serverName': 'mail.example.test',
                                                                     'accountTypes': ['imap', 'pop3'],
                                                                     'mailboxes': [{'address': ANNA,
                                                                         'password': passwords[instance]}]}))
        for instance, other in ((one, two), (two, one)):
            self.assertEqual(instance.open_protocols(), sorted(machine.STANDARD_PORTS))
            self.assertEqual(instance.ask('check').status, 0)
            self.assertTrue(instance.mail.may_log_in(ANNA, passwords[instance]))
            self.assertFalse(instance.mail.may_log_in(ANNA, passwords[other]))
            # Each has its own authority: the other's certificates mean nothing to it.
            client = postroomtest.MailClient(other)
            client.instance = type('Mixed', (), {'authority': instance.authority, 'port': staticmethod(other.port)})
            with self.assertRaises(OSError):
                client.imap(ANNA, passwords[other])
        subject = one.mail.send(ANNA, passwords[one], ANNA)
        machine.wait_for(lambda: subject in one.mail.subjects(ANNA, passwords[one]), 20 * postroomtest.Programs.patience,
                         'mail in the one')
        self.assertEqual(two.mail.subjects(ANNA, passwords[two]), [], 'and not in the other')
        # What is done to one leaves the other alone.
        pids = two.pid_of('postfix'), two.pid_of('dovecot'), two.pid_of('helper'), two.pid_of('postroomd')
        one.do('setting', 'set', 'mail.accountTypes', 'imap')
        one.do('service', 'restart')
        one.do('instance', 'stop')
        one.do('instance', 'remove', '--yes')
        self.assertEqual(pids, (two.pid_of('postfix'), two.pid_of('dovecot'), two.pid_of('helper'), two.pid_of('postroomd')))
        self.assertEqual(two.problems(), [])
        self.assertTrue(two.mail.may_log_in(ANNA, passwords[two]))

    def test_they_exchange_mail(self):
        """Each brings mail for the other's domains there: those that it serves now, and those that come later."""
        one, two = self.create('eleven'), self.create('twelve')
        people = {one: 'anna@one.test', two: 'ben@two.test'}
        programs = {instance: postroomtest.MailClient(instance, 'mail.' + address.split('@')[1]) for instance, address in people.items()}
        for instance, address in people.items():
            instance.start()
            instance.do('setup', '--answers', instance.answers_file({'adminAddress': address, 'serverName': 'mail.' + address.split('@')[1],
                                                                     'mailboxes': [{'address': address, 'password': 'Ein Kiesel im Bach'}]}))
        self.assertIn('practice server', self.refused(programs[one], people[one], people[two]))
        for instance, other in ((one, two), (two, one)):
            peer = instance.do('instance', 'peer', other.directory)
            self.assertEqual((peer['directory'], peer['domains'], peer['connected']), (other.directory, 1, True))
        for instance, other in ((one, two), (two, one)):
            subject = programs[instance].send(people[instance], 'Ein Kiesel im Bach', people[other])
            wait_for(lambda: subject in programs[other].subjects(people[other], 'Ein Kiesel im Bach'), 20 * postroomtest.Programs.patience,
                     'mail of the other')
        two.do('domain', 'add', 'late.test')
        two.do('alias', 'add', 'info@late.test', '--to', people[two])
        wait_for(lambda: one.do('instance', 'peer', two.directory)['domains'] == 2, 5 * postroomtest.Programs.patience, 'it is heard of')
        subject = programs[one].send(people[one], 'Ein Kiesel im Bach', 'info@late.test')
        wait_for(lambda: subject in programs[two].subjects(people[two], 'Ein Kiesel im Bach'), 20 * postroomtest.Programs.patience, 'mail for the later')
        # Away for a while: what is sent waits, and is there when it is back.
        two.do('instance', 'stop')
        subject = programs[one].send(people[one], 'Ein Kiesel im Bach', people[two])
        two.start()
        run('/usr/sbin/postqueue', '-c', one.path('current/postfix'), '-f')
        wait_for(lambda: subject in programs[two].subjects(people[two], 'Ein Kiesel im Bach'), 60 * postroomtest.Programs.patience, 'mail that waited')
        # A domain that is served here stays here, whoever serves it too.
        one.do('domain', 'add', 'late.test')
        one.do('alias', 'add', 'info@late.test', '--to', people[one])
        subject = programs[one].send(people[one], 'Ein Kiesel im Bach', 'info@late.test')
        wait_for(lambda: subject in programs[one].subjects(people[one], 'Ein Kiesel im Bach'), 20 * postroomtest.Programs.patience, 'mail that stays')
        one.do('instance', 'peer', two.directory, '--remove')
        self.assertIn('practice server', self.refused(programs[one], people[one], people[two]))
        for instance in people:
            self.assertEqual(instance.problems(), [])
        said = one.ask('instance', 'peer', one.path('nothing'))
        self.assertEqual((said.status, said.error['code'], said.error['field']), (1, 'no-instance', 'directory'), said)

    def refused(self, program, sender, recipient):
        """What a message is told that would go nowhere."""
        with self.assertRaises(smtplib.SMTPRecipientsRefused) as refusal:
            program.send(sender, 'Ein Kiesel im Bach', recipient)
        return str(refusal.exception)

    def test_a_pid_that_is_the_neighbours_now(self):
        """Numbers come round again: what one instance noted before a crash may be a process of the other today."""
        one, two = self.create('eight'), self.create('nine')
        for instance in (one, two):
            instance.start()
            instance.set_up(mailboxes=False)
        one.do('instance', 'stop')
        everybody = ('postfix', 'dovecot', 'helper', 'postroomd')
        pids = [two.pid_of(name) for name in everybody]
        self.assertNotIn(None, pids)

        # Helper and service are known by locks, which no crash leaves; what is read are the engines' own files.
        def plant():
            for path, pid in zip(('engines/postfix/queue/pid/master.pid', 'engines/dovecot/base/master.pid'), pids):
                with open(one.path(path), 'w') as file:
                    file.write(f'{pid}\n')
        plant()
        self.assertFalse(one.do('instance', 'stop')['changed'])
        one.start()
        wait_for(lambda: None not in [one.pid_of(name) for name in everybody], 20 * postroomtest.Programs.patience,
                 'everything of the one runs')
        self.assertEqual(set(pids) & {one.pid_of(name) for name in everybody}, set())
        self.assertEqual(one.ask('check').status, 0)
        self.assertEqual(one.problems(), [])
        one.do('instance', 'stop')
        plant()
        one.do('instance', 'remove', '--yes')
        self.assertEqual(pids, [two.pid_of(name) for name in everybody])

    def test_a_place_that_a_user_may_change(self):
        folder = f'{postroomtest.INSTANCES}{os.getpid()}-10'
        os.mkdir(folder)
        self.addCleanup(machine.remove_tree, folder)
        for owner, mode in ((pwd.getpwnam('nobody').pw_uid, 0o755), (0, 0o777)):
            os.chown(folder, owner, 0)
            os.chmod(folder, mode)
            said = run(program('postroomctl'), '--json', 'instance', 'create', folder + '/mail', '--practice')
            self.assertEqual(json.loads(said.stdout)['error']['code'], 'path-not-allowed', said)
            self.assertEqual(os.listdir(folder), [])
        # Given away after it was made: root does nothing there any more.
        os.chmod(folder, 0o755)
        made = run(program('postroomctl'), '--json', 'instance', 'create', folder + '/mail', '--practice')
        self.assertEqual(made.returncode, 0, made)
        os.chown(folder, pwd.getpwnam('nobody').pw_uid, 0)
        for words in (['start'], ['stop'], ['remove', '--yes']):
            said = run(program('postroomctl'), '--json', 'instance', *words, folder + '/mail')
            self.assertEqual(json.loads(said.stdout)['error']['code'], 'path-not-allowed', said)
        self.assertTrue(os.path.exists(folder + '/mail/instance.json'))

    def test_the_distribution_is_not_touched(self):
        def system():
            return {path: machine.describe_tree(path) for path in ('/etc/postfix', '/etc/dovecot', '/var/lib/postfix',
                                                                   '/var/spool/postfix/pid') if os.path.isdir(path)}
        before = system()
        instance = self.create('three')
        instance.start()
        instance.set_up()
        instance.remove()
        self.assertEqual(before, system())

    def test_ports_and_address_that_are_told(self):
        offset = machine.take_offset()
        self.addCleanup(machine.give_offset_back, offset)
        instance = self.create('four', '--port-offset', str(offset), '--listen', '::1')
        self.assertEqual(instance.offset, offset)
        instance.start()
        instance.set_up(mailboxes=False)
        self.assertEqual(instance.open_protocols(), [], 'nothing on 127.0.0.1')
        self.assertEqual(instance.ask('check').status, 0)
        listening = {port['protocol']: port['listening'] for port in instance.do('status')['ports']}
        self.assertEqual(set(listening.values()), {True})
        for words in (['--port-offset', '60001'], ['--port-offset', '-1'], ['--port-offset', 'x'],
                      ['--listen', '127.0.0.256'], ['--listen', 'localhost']):
            directory = f'{postroomtest.INSTANCES}{os.getpid()}-five'
            made = run(program('postroomctl'), '--json', 'instance', 'create', directory, '--practice', *words)
            self.assertIn(made.returncode, (1, 2), made)
            self.assertFalse(os.path.lexists(directory), 'nothing half-made')

    def test_twice_in_one_place(self):
        instance = self.create('six')
        again = run(program('postroomctl'), '--json', 'instance', 'create', instance.directory, '--practice')
        self.assertEqual((again.returncode, json.loads(again.stdout)['error']['code']), (1, 'already-exists'), again)
        # A folder that holds something else is left alone.
        folder = f'{postroomtest.INSTANCES}{os.getpid()}-7'
        os.mkdir(folder)
        self.addCleanup(machine.remove_tree, folder)
        with open(folder + '/mine', 'w'):
            pass
        said = run(program('postroomctl'), '--json', 'instance', 'create', folder, '--practice')
        self.assertEqual((said.returncode, os.listdir(folder)), (1, ['mine']), said)
        said = run(program('postroomctl'), '--json', 'instance', 'remove', folder, '--yes')
        self.assertEqual((said.returncode, os.listdir(folder)), (1, ['mine']), 'no instance is there, so nothing is removed')


if __name__ == '__main__':
    postroomtest.main()

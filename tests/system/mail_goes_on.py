"""Mail goes on, whatever is killed; and after any kill the state is that of one generation, whole."""
import contextlib
import os
import random
import shutil
import signal
import subprocess
import threading
import time
import unittest

import machine
import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, ANNAS, BEN, BENS, ENGINES, Instance, SystemTest, program

# Every round is a kill at another moment of a change.
ROUNDS = 200 if os.environ.get('POSTROOM_TEST_TIER') == 'long' else 20


class Kills(SystemTest):

    def tearDown(self):
        self.instance.start()
        wait_for(lambda: self.instance.ask('status').status == 0, self.within(10), 'the service answers again')
        super().tearDown()

    def kill(self, *who):
        pids = [self.instance.pid_of(name) for name in who]
        self.assertNotIn(None, pids, who)
        for pid in pids:
            machine.kill(pid)
        return pids

    def engines(self):
        return {name: self.instance.pid_of(name) for name in ENGINES}

    def assert_mail_flows(self):
        subject = self.mail.send(ANNA, ANNAS, BEN)
        self.assert_arrives(subject)

    def test_kill_the_service(self):
        engines = self.engines()
        for _ in range(3):
            killed = self.kill('postroomd')[0]
            self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
            wait_for(lambda killed=killed: self.instance.pid_of('postroomd') not in (None, killed)
                     and self.instance.ask('service', 'status').status == 0, self.within(2), 'the service is back')
        self.assert_mail_flows()
        self.assertEqual(engines, self.engines())

    def test_mail_while_the_service_is_dead(self):
        """The helper, which would start it again at once, is held still meanwhile."""
        helper = self.instance.pid_of('helper')
        os.kill(helper, signal.SIGSTOP)
        try:
            self.kill('postroomd')
            self.assert_mail_flows()
            self.mail.pop3(BEN, BENS).quit()
            self.assertFalse(self.mail.may_log_in(ANNA, 'not ' + ANNAS))
            self.assertIsNone(self.instance.pid_of('postroomd'), 'it was dead all the while')
        finally:
            os.kill(helper, signal.SIGCONT)

    def test_kill_the_helper(self):
        engines = self.engines()
        self.kill('helper')
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
        self.assert_mail_flows()
        # What needs no root goes on, and what does is refused with words and nothing half-done.
        added = self.instance.add_mailbox('nele@example.test', 'Vier-Kiesel im Bach')
        self.assertEqual(added['login'], 'verified')
        before = self.instance.configuration()
        self.assert_refused(self.instance.ask('setting', 'set', 'mail.messageSizeLimit', '33MiB'), 'helper-unreachable')
        self.assertEqual(before, self.instance.configuration())
        self.assert_refused(self.instance.ask('mailbox', 'remove', 'nele@example.test', '--erase-mail'),
                            'helper-unreachable')
        self.assertTrue(self.mail.may_log_in('nele@example.test', 'Vier-Kiesel im Bach'))
        self.assertEqual(self.instance.ask('check').status, 3)
        self.instance.start()
        self.assertEqual(engines, self.engines(), 'the running engines were adopted')
        self.instance.do('mailbox', 'remove', 'nele@example.test', '--erase-mail')
        self.assertEqual(self.instance.do('setting', 'set', 'mail.messageSizeLimit', '33MiB')['outcome'], 'applied')

    def test_kill_both(self):
        engines = self.engines()
        self.kill('helper', 'postroomd')
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
        self.assert_mail_flows()
        self.instance.start()
        self.assertEqual(engines, self.engines())

    def test_kill_an_engine(self):
        for name in ENGINES:
            with self.subTest(name):
                self.instance.do('service', 'restart', name)
                killed = self.kill(name)[0]
                wait_for(lambda name=name, killed=killed: self.instance.pid_of(name) not in (None, killed), self.within(3),
                         f'{name} is back')
                wait_for(lambda: self.instance.open_protocols() == sorted(machine.STANDARD_PORTS), self.within(3),
                         'every port answers')
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
        self.assert_mail_flows()

    def test_kill_everything(self):
        self.kill('postroomd', 'helper', *ENGINES)
        # nginx's workers go on serving without their master, until the next start ends them.
        wait_for(lambda: set(self.instance.open_protocols()) <= {'http', 'https'}, self.within(10), 'no mail server listens')
        before = self.instance.people()
        began = time.monotonic()
        self.instance.start()
        machine.say(f'    started again after a hard stop in {time.monotonic() - began:.2f} s')
        wait_for(lambda: self.instance.open_protocols() == sorted(machine.STANDARD_PORTS), self.within(3),
                 'every port answers')
        self.assertEqual(before, self.instance.people())
        self.assert_mail_flows()

    def test_queued_mail_is_not_lost(self):
        """Taken while nobody delivers, delivered when somebody does; killed twice in between."""
        self.instance.do('service', 'stop', 'dovecot')
        with self.mail.smtp() as smtp:
            smtp.sendmail('out@elsewhere.test', [BEN], 'Subject: patient\r\n\r\nx\r\n')
        self.kill('postfix')
        wait_for(lambda: self.instance.pid_of('postfix'), self.within(5), 'postfix is back')
        self.kill('postroomd', 'helper')
        self.instance.start()
        self.assertIsNone(self.instance.pid_of('dovecot'), 'stopped on purpose, it stays so')
        queue = self.instance.do('status')['queue']
        self.assertEqual(queue['active'] + queue['deferred'], 1)
        self.instance.do('service', 'start', 'dovecot')
        self.instance.do('service', 'restart', 'postfix')

        def is_there():
            # The time of its next try is the file's; it comes now. Where Postfix was killed while it took the message to
            # hand, it leaves it alone for a while, in the folder of new ones.
            for queue in ('incoming', 'deferred'):
                for folder, _, files in os.walk(self.instance.path('engines/postfix/queue', queue)):
                    for name in files:
                        with contextlib.suppress(FileNotFoundError):
                            os.utime(os.path.join(folder, name), (0, 0))
            run('/usr/sbin/postqueue', '-c', self.instance.path('current/postfix'), '-f')
            return 'patient' in self.mail.subjects(BEN, BENS)
        wait_for(is_there, 20 * postroomtest.Programs.patience, 'what waited is there')

    def test_stopped_stays_stopped(self):
        self.instance.do('service', 'stop', 'postfix')
        self.assertIsNone(self.instance.pid_of('postfix'))
        self.assertEqual({engine['name']: engine['state'] for engine in self.instance.do('service', 'status')},
                         {'postfix': 'stopped', 'dovecot': 'running', 'rspamd': 'running', 'nginx': 'running', 'named': 'running'})
        self.kill('helper')
        self.instance.start()
        self.assertIsNone(self.instance.pid_of('postfix'))
        self.instance.do('instance', 'stop')
        self.instance.start()
        self.assertIsNone(self.instance.pid_of('postfix'))
        self.assertIsNotNone(self.instance.pid_of('dovecot'))
        # A change of the configuration does not start it either.
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '34MiB')
        self.assertIsNone(self.instance.pid_of('postfix'))
        self.instance.do('service', 'start', 'postfix')
        with self.mail.smtp() as smtp:
            self.assertEqual(smtp.esmtp_features['size'], str(34 << 20))

    def test_crashing_again_and_again(self):
        """Five ends in ten minutes: left stopped, and a finding that says so; started by hand, or by a change of the
        configuration, it is forgiven."""
        for forgives in (('service', 'start', 'postfix'), ('setting', 'set', 'mail.messageSizeLimit', '35MiB')):
            with self.subTest(forgives[0]):
                self.crash_again_and_again(forgives)

    def crash_again_and_again(self, forgives):
        def end_it():
            pid = self.instance.pid_of('postfix')
            if pid:
                machine.kill(pid)
            states = {engine['name']: engine['state'] for engine in self.instance.do('service', 'status')}
            return states['postfix'] == 'failed'
        wait_for(end_it, 60 * postroomtest.Programs.patience, 'the supervisor gives up')
        failing = [finding['id'] for finding in self.instance.ask('check').value if finding['verdict'] == 'fail']
        self.assertIn('engine.postfix', failing)
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS), 'the other one is not touched')
        self.instance.do(*forgives)
        wait_for(lambda: machine.answers(self.instance.port('smtp')), self.within(3), 'port 25 answers')
        self.assertEqual(self.instance.ask('check').status, 0)
        killed = self.kill('postfix')[0]
        wait_for(lambda: self.instance.pid_of('postfix') not in (None, killed), self.within(3), 'it is back at once')

    def test_stop_leaves_nothing(self):
        self.instance.do('instance', 'stop')
        self.assertEqual(machine.processes_of(self.instance.directory), [])
        self.assertEqual(self.instance.open_protocols(), [])
        with open('/proc/net/unix') as file:
            self.assertEqual([line for line in file if self.instance.directory + '/' in line], [])
        self.assertEqual([name for name in (self.instance.path('run/admin/admin.sock'),
                                            self.instance.path('run/helper/helper.sock')) if os.path.lexists(name)], [])
        self.instance.start()

    def test_start_while_it_runs_and_two_at_once(self):
        engines, helper, service = self.engines(), self.instance.pid_of('helper'), self.instance.pid_of('postroomd')
        self.assertFalse(self.instance.do('instance', 'start')['changed'])
        self.assertEqual((engines, helper, service), (self.engines(), self.instance.pid_of('helper'),
                                                      self.instance.pid_of('postroomd')))
        self.instance.do('instance', 'stop')
        both = [subprocess.Popen([program('postroomctl'), '--instance', self.instance.directory, 'instance', 'start'],
                                 stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL) for _ in range(2)]
        self.assertEqual([process.wait(60 * postroomtest.Programs.patience) for process in both], [0, 0])
        for name in ('postroom-helper', 'postroomd'):
            found = [pid for pid, path, _, words in machine.processes() if path == program(name)
                     and self.instance.directory in words]
            self.assertEqual(len(found), 1, name)

    def test_terminated_politely(self):
        """SIGTERM, as a service manager stops them: the engines stay."""
        engines = self.engines()
        for who in ('helper', 'postroomd'):
            pid = self.instance.pid_of(who)
            os.kill(pid, signal.SIGTERM)
            wait_for(lambda pid=pid: not machine.is_alive(pid), self.within(5), f'{who} ends')
        self.assertEqual(engines, self.engines())
        self.assert_mail_flows()


class KilledInTheMiddle(SystemTest):
    """The helper, killed at random moments of a change: afterwards it is the former configuration or the new one."""

    def test_a_change_is_whole_or_not_made(self):
        seed = int(os.environ.get('POSTROOM_TEST_SEED', random.SystemRandom().randrange(1 << 30)))
        machine.say(f'    POSTROOM_TEST_SEED={seed}')
        chance = random.Random(seed)
        # Once undisturbed, to know how long it takes.
        began = time.monotonic()
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '50MiB')
        takes = time.monotonic() - began
        counts = {'former': 0, 'new': 0}
        broken = []
        for number in range(ROUNDS):
            before = self.settings()
            key, value = chance.choice([('mail.messageSizeLimit', f'{51 + number}MiB'),
                                        ('mail.accountTypes', 'imap' if 'pop3' in before['mail.accountTypes']
                                         else 'imap,pop3'),
                                        ('server.name', f'{chance.choice(["mail", "post", "mx"])}{number}.example.test')])
            moment = chance.uniform(0, takes * 1.2)
            helper = self.instance.pid_of('helper')
            timer = threading.Timer(moment, machine.kill, [helper])
            timer.start()
            said = self.instance.ask('setting', 'set', key, value)
            timer.join()
            wait_for(lambda helper=helper: not machine.is_alive(helper), 5, 'the helper is dead')
            self.assertIn(said.status, (0, 1), said)
            self.instance.start()
            try:
                wait_for(self.is_whole, self.within(5), 'a state that is whole')
            except machine.Missed:
                if len(broken) == 5:
                    break
                broken.append(f'round {number}, killed after {moment:.3f} s: {said}' + '\n'.join(self.instance.problems()))
                self.instance.ask('config', 'apply')
                continue
            now = self.settings()
            changed = {name for name in now if now[name] != before[name]}
            self.assertLessEqual(changed, {key})
            if said.status == 0:
                self.assertEqual(changed, {key}, 'what was answered with success is kept')
            counts['new' if changed else 'former'] += 1
            self.assertTrue(postroomtest.MailClient(self.instance, now['server.name']).may_log_in(ANNA, ANNAS))
        machine.say(f'    {counts["former"]} times the former configuration, {counts["new"]} times the new one, {len(broken)} times neither')
        self.instance.do('setting', 'set', 'server.name', 'mail.example.test')
        self.assertEqual(broken, [])

    def settings(self):
        return {setting['key']: setting['value'] for setting in self.instance.do('setting', 'list')}

    def is_whole(self):
        return self.instance.ask('service', 'status').status == 0 and not self.instance.problems()

    def test_the_service_killed_during_a_change(self):
        broken = []
        for number in range(6):
            service = wait_for(lambda: self.instance.ask('service', 'status').status == 0
                               and self.instance.pid_of('postroomd'), self.within(10), 'the service is back')
            timer = threading.Timer(0.1 + number * 0.2, machine.kill, [service])
            timer.start()
            said = self.instance.ask('setting', 'set', 'mail.messageSizeLimit', f'{80 + number}MiB')
            timer.join()
            try:
                wait_for(self.is_whole, self.within(8), 'a state that is whole')
            except machine.Missed:
                if len(broken) == 2:
                    break
                broken.append(f'round {number}: {said}' + '\n'.join(self.instance.problems()))
                self.instance.ask('config', 'apply')
        self.assertEqual(broken, [])

    def test_people_added_under_kills(self):
        """What was answered with success is there, in the store and for the engines, and nothing else is."""
        added = []
        stop = threading.Event()

        def kill_now_and_then():
            while not stop.wait(0.7):
                pid = self.instance.pid_of('postroomd')
                if pid:
                    machine.kill(pid)

        killer = threading.Thread(target=kill_now_and_then)
        killer.start()
        try:
            for number in range(40):
                said = self.instance.ask('mailbox', 'add', f'k{number}@example.test', '--password-stdin',
                                         stdin='Fuenf-Kiesel im Bach')
                if said.status == 0:
                    added.append(f'k{number}@example.test')
        finally:
            stop.set()
            killer.join()
        wait_for(lambda: self.instance.ask('service', 'status').status == 0, self.within(70), 'the service is back')
        there = {row[0] for row in self.instance.stored('SELECT address FROM mailbox')}
        self.assertLessEqual(set(added), there)
        self.assertEqual(self.instance.stored('PRAGMA integrity_check'), [('ok',)])
        if added:
            self.assertTrue(self.mail.may_log_in(added[-1], 'Fuenf-Kiesel im Bach'))


class DamagedGeneration(SystemTest):
    """What is in use was damaged on the disk: it is told, and the next change puts it right."""

    def damage(self, name, content):
        path = self.instance.path('current', name)
        os.remove(path)
        if content is not None:
            with open(path, 'w') as file:
                file.write(content)

    def test_the_next_change_puts_it_right(self):
        for name, content in (('postfix/main.cf', None), ('dovecot/dovecot.conf', 'mine\n'), ('manifest.json', None),
                              ('manifest.json', '{"snapshot": {"settings": {"later": 1}}, "files": []}\n')):
            with self.subTest(name=name, content=content):
                number = self.instance.generation()
                self.damage(name, content)
                self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
                self.assertEqual(self.instance.ask('service', 'status').status, 0)
                if name == 'manifest.json':
                    told = [finding['seen'] for finding in self.instance.ask('check').value
                            if finding['id'] == 'engine.problem']
                    self.assertEqual([f'configuration {number} ' in words for words in told], [True], told)
                heal = ['config', 'apply'] + (['--lose-hand-made'] if content == 'mine\n' else [])
                self.assertEqual(self.instance.do(*heal)['outcome'], 'applied')
                self.assertGreater(self.instance.generation(), number)
                self.assertEqual(self.instance.problems(), [])
                self.assertEqual(self.instance.ask('check').status, 0)

    def test_a_helper_that_starts_on_it(self):
        self.damage('manifest.json', None)
        machine.kill(self.instance.pid_of('helper'))
        self.instance.start()
        self.assertEqual(self.instance.ask('service', 'status').status, 0)
        self.assertEqual(self.instance.do('setting', 'set', 'mail.messageSizeLimit', '44MiB')['outcome'], 'applied')


class KilledCreation(unittest.TestCase):
    """instance create and instance remove, killed at any moment: either word finishes it."""

    def helper(self, command, directory):
        return [program('postroom-helper'), '--instance', directory, '--practice', command]

    def killed(self, command, directory, moment):
        process = subprocess.Popen(self.helper(command, directory), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.kill()
        process.wait()

    def test_either_word_finishes_it(self):
        instance = Instance(f'{postroomtest.INSTANCES}{os.getpid()}-killed', 0)
        self.addCleanup(instance.remove)
        directory = instance.directory

        def run(command):
            return machine.run(*self.helper(command, directory))

        def is_left():
            return os.path.lexists(directory) and os.listdir(directory) != []

        took = {}
        for command in ('create', 'remove'):
            began = time.monotonic()
            self.assertEqual(run(command).returncode, 0)
            took[command] = time.monotonic() - began
        for number in range(12):
            with self.subTest(number):
                moment = took['create'] * (number + 1) / 12
                self.killed('create', directory, moment)
                whole = os.path.exists(instance.path('instance.json'))
                if number % 2:
                    self.assertEqual(run('create').returncode, 1 if whole else 0)
                if is_left():
                    removed = run('remove')
                    self.assertEqual(removed.returncode, 0, removed)
                    self.assertFalse(os.path.lexists(directory))
                # And the same for a removal.
                self.assertEqual(run('create').returncode, 0)
                self.killed('remove', directory, took['remove'] * (number + 1) / 12)
                whole = os.path.exists(instance.path('instance.json'))
                if number % 2:
                    self.assertEqual(run('create').returncode, 1 if whole else 0)
                if is_left():
                    removed = run('remove')
                    self.assertEqual(removed.returncode, 0, removed)
                self.assertFalse(is_left())


    def test_a_start_heals_a_half_prepared_one(self):
        """Its folders are made and named, and the service was killed while it made the databases and the authority."""
        for gone in (('store', 'lookup', 'run/admin'), ('lookup', 'run/admin'), ('store/keys',)):
            with self.subTest(gone):
                instance = Instance.create()
                self.addCleanup(instance.remove)
                for name in gone:
                    for left in os.listdir(instance.path(name)):
                        shutil.rmtree(instance.path(name, left), ignore_errors=True)
                        if os.path.lexists(instance.path(name, left)):
                            os.remove(instance.path(name, left))
                instance.start()
                instance.set_up()
                self.assertEqual(instance.problems(), [])
                self.assertTrue(instance.mail.may_log_in(ANNA, ANNAS))
                instance.remove()


class EnginesFirst(unittest.TestCase):
    """Mail does not wait for the service: with its store unreadable the engines start all the same."""

    def test_without_the_store(self):
        instance = Instance.create()
        self.addCleanup(instance.remove)
        instance.start()
        instance.set_up()
        instance.do('instance', 'stop')
        os.rename(instance.path('store/postroom.db'), instance.path('store/postroom.db.away'))
        with open(instance.path('store/postroom.db'), 'wb') as file:
            file.write(b'this is no database' * 1000)
        starting = subprocess.Popen([program('postroomctl'), '--instance', instance.directory, 'instance', 'start'],
                                    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for(lambda: instance.open_protocols() == sorted(machine.STANDARD_PORTS),
                     30 * postroomtest.Programs.patience, 'the engines without the service')
            self.assertTrue(instance.mail.may_log_in(ANNA, ANNAS))
            subject = instance.mail.send(ANNA, ANNAS, BEN)
            wait_for(lambda: subject in instance.mail.subjects(BEN, BENS), 20 * postroomtest.Programs.patience,
                     'mail arrives')
        finally:
            starting.kill()
            starting.wait()
        instance.ask('instance', 'stop')
        os.replace(instance.path('store/postroom.db.away'), instance.path('store/postroom.db'))
        instance.start()
        self.assertEqual(instance.problems(), [])


class ProgramsReplaced(unittest.TestCase):
    """A new version is installed under the running one, as packages and installers do: by another file of the same name."""

    def test_stop_and_start_find_the_old_ones(self):
        instance = Instance.create()
        self.addCleanup(instance.remove)
        instance.start()
        instance.set_up()
        old = {name: instance.pid_of(name) for name in ('helper', 'postroomd')}
        for name in postroomtest.PROGRAMS:
            shutil.copy(program(name), program(name) + '.new')
            os.replace(program(name) + '.new', program(name))
        self.assertTrue(machine.link(f'/proc/{old["helper"]}/exe').endswith(' (deleted)'))
        instance.do('instance', 'stop')
        left = [name for name, pid in old.items() if machine.is_alive(pid)]
        for pid in old.values():
            machine.kill(pid)
        self.assertEqual(left, [], 'the old programs still run')
        instance.start()
        self.assertEqual(instance.problems(), [])
        self.assertTrue(instance.mail.may_log_in(ANNA, ANNAS))


if __name__ == '__main__':
    postroomtest.main()

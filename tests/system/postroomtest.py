"""Fixture of the system tests: the installed programs, practice instances that always go away again, and the rule that
holds after every test.

POSTROOM_PREFIX  where the programs are installed (bin/ below it), or
POSTROOM_BIN     the folder of freshly built programs, which are then installed below /opt: user postroom cannot enter a checkout.
"""
import contextlib
import json
import os
import re
import shutil
import sqlite3
import sys
import time
import unittest

import machine
from machine import run, wait_for
from mailclient import MailClient
from wire import Connection

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAMS = ('postroomctl', 'postroomd', 'postroom-helper')
SKIPPED = 77
ENGINES = ('postfix', 'dovecot', 'nginx', 'rspamd', 'named')
INSTANCES = '/var/lib/prt-'
PREFIXES = '/opt/postroom-test-'
ANNA, ANNAS = 'anna@example.test', 'Sonnenblume-47 am Fluss'
BEN, BENS = 'ben@example.test', 'Regen,Tee&Kuchen=gut'


class Programs:
    """Where the three programs are, and how patient one has to be with them."""
    folder = ''
    prefix = ''
    patience = 1.0
    sanitized = False

    @classmethod
    def install(cls):
        if os.environ.get('POSTROOM_PREFIX'):
            cls.folder = os.path.join(os.environ['POSTROOM_PREFIX'], 'bin')
        else:
            cls.prefix = PREFIXES + str(os.getpid())
            cls.folder = cls.prefix + '/bin'
            os.makedirs(cls.folder, mode=0o755)
            for name in PROGRAMS:
                shutil.copy(os.path.join(os.environ['POSTROOM_BIN'], name), cls.folder)
                os.chmod(os.path.join(cls.folder, name), 0o755)
        with open(os.path.join(cls.folder, 'postroom-helper'), 'rb') as file:
            # Sanitizers slow a start down; the figures that a person feels are those of tests/bench, with a release.
            cls.sanitized = b'__asan_init' in file.read()
        cls.patience = 4.0 if cls.sanitized else 2.0

    @classmethod
    def remove(cls):
        if cls.prefix:
            machine.end_all(cls.prefix)
            machine.remove_tree(cls.prefix)


def program(name):
    return os.path.join(Programs.folder, name)


def octets(text):
    """A size as it is stored: "25MiB", "1536"."""
    number, unit = re.fullmatch(r'(\d+)([KMGT]iB)?', text).groups()
    return int(number) << {None: 0, 'KiB': 10, 'MiB': 20, 'GiB': 30, 'TiB': 40}[unit]


class Said:
    """What postroomctl said: its status, its words, and with --json its one value."""

    def __init__(self, finished, words):
        self.status = finished.returncode
        self.out = finished.stdout.decode()
        self.err = finished.stderr.decode()
        self.words = words

    @property
    def value(self):
        return json.loads(self.out)

    @property
    def error(self):
        return self.value['error']

    def __repr__(self):
        return f'{" ".join(self.words)} → {self.status}\n{self.out}{self.err}'


class Instance:
    """One instance on this machine."""
    count = 0
    all = []

    def __init__(self, directory, offset):
        self.directory = directory
        self.offset = offset
        Instance.all.append(self)

    @classmethod
    def create(cls, *options, offset=None, practice=True):
        """Not for practice: only where the caller is alone in a network of its own."""
        Instance.count += 1
        directory = f'{INSTANCES}{os.getpid()}-{Instance.count}'
        offset = machine.take_offset() if offset is None else offset
        instance = cls(directory, offset)
        kind = ['--practice'] if practice else []
        said = instance.ctl('instance', 'create', directory, *kind, '--port-offset', offset, *options)
        assert said.status == 0, said
        return instance

    @classmethod
    def remove_all(cls):
        for instance in list(cls.all):
            instance.remove()

    def path(self, *parts):
        return os.path.join(self.directory, *parts)

    def port(self, protocol):
        return machine.STANDARD_PORTS[protocol] + self.offset

    @property
    def authority(self):
        return self.path('run/admin/practice-ca.pem')

    @property
    def mail(self):
        return MailClient(self)

    # -- the command line

    def ctl(self, *words, user=None, stdin=None, seconds=120):
        """postroomctl as a person uses it."""
        words = [str(word) for word in words]
        return Said(run(program('postroomctl'), '--instance', self.directory, *words, user=user, stdin=stdin,
                        seconds=seconds), words)

    def ask(self, *words, **named):
        """The same with --json: standard output is exactly one JSON value."""
        said = self.ctl('--json', *words, **named)
        said.value  # raises where it is not
        return said

    def do(self, *words, **named):
        """What must succeed; the value of the reply."""
        said = self.ask(*words, **named)
        assert said.status == 0, said
        return said.value

    def start(self):
        return self.do('instance', 'start')

    def set_up(self, types=('imap', 'pop3'), mailboxes=True, address=ANNA):
        answers = {'adminAddress': address, 'serverName': 'mail.' + address.split('@')[1], 'publicAddresses': ['127.0.0.1'],
                   'accountTypes': list(types)}
        if mailboxes:
            answers['mailboxes'] = [{'address': ANNA, 'name': 'Anna', 'password': ANNAS}, {'address': BEN, 'password': BENS}]
        return self.do('setup', '--answers', self.answers_file(answers))

    def answers_file(self, answers):
        path = f'/tmp/answers-{os.path.basename(self.directory)}.json'
        with open(path, 'w') as file:
            json.dump(answers, file)
        return path

    def add_mailbox(self, address, password, *options):
        return self.do('mailbox', 'add', address, '--password-stdin', *options, stdin=password + '\n')

    def service(self):
        """A connection to the service, greeted."""
        connection = Connection(self.path('run/admin/admin.sock'))
        try:
            connection.hello()
        except BaseException:
            connection.socket.close()
            raise
        return connection

    # -- what is seen from outside

    def pid_of(self, who):
        if who in ('helper', 'postroomd'):
            wanted = program('postroom-helper' if who == 'helper' else 'postroomd')
            found = [pid for pid, path, _, words in machine.processes() if path == wanted and self.directory in words
                     and ('run' in words or who == 'postroomd')]
            return found[0] if found else None
        files = {'postfix': 'engines/postfix/queue/pid/master.pid', 'dovecot': 'engines/dovecot/base/master.pid',
                 'nginx': 'engines/nginx/nginx.pid', 'rspamd': 'engines/rspamd/rspamd.pid', 'named': 'engines/named/data/named.pid'}
        masters = {'postfix': '/usr/lib/postfix/sbin/master', 'dovecot': '/usr/sbin/dovecot', 'nginx': '/usr/sbin/nginx',
                   'rspamd': '/usr/bin/rspamd', 'named': '/usr/sbin/named'}
        try:
            with open(self.path(files[who])) as file:
                pid = int(file.read())
        except (OSError, ValueError):
            return None
        return pid if machine.link(f'/proc/{pid}/exe') == masters[who] and machine.is_alive(pid) else None

    def generation(self):
        try:
            return int(os.readlink(self.path('current')).split('/')[1])
        except FileNotFoundError:
            return 0

    def open_protocols(self):
        return sorted(name for name in machine.STANDARD_PORTS if machine.answers(self.port(name)))

    def open_protocols_after_all(self, expected):
        """A port that is shut at one moment of a busy machine, and open within the time of a start, is told and not counted."""
        closed = {name: refusal for name in expected if (refusal := machine.refusal(self.port(name)))}
        if closed:
            machine.say(f'    shut at first: {closed}, Postfix is {self.pid_of("postfix")}')
            with contextlib.suppress(machine.Missed):
                wait_for(lambda: self.open_protocols() == expected, 3 * Programs.patience, 'every port answers')
        return self.open_protocols()

    def stored(self, query, *values, database='store/postroom.db'):
        """Rows of a database, read beside the service."""
        connection = sqlite3.connect(f'file:{self.path(database)}?mode=ro', uri=True, timeout=10)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def configuration(self):
        """All that a refused change of the configuration must leave byte for byte as it was."""
        def counts(path):
            return path == 'current' or path.startswith(('generations', 'instance.json', 'journal/apply', 'journal/stopped'))
        return {'files': machine.describe_tree(self.directory, counts),
                'settings': self.stored('SELECT key, value FROM setting ORDER BY key'),
                'revision': self.stored('SELECT settings_revision FROM meta')}

    def people(self):
        """All that a refused change of domains and mailboxes must leave as it was."""
        return {'domains': self.stored('SELECT name, alias_of, catch_all, revision FROM domain ORDER BY name'),
                'mailboxes': self.stored('SELECT address, name, quota, suspended, imap, pop3, sending, password, revision FROM mailbox ORDER BY address'),
                'aliases': self.stored('SELECT address, revision, destination FROM alias JOIN alias_target ON alias_id = id ORDER BY 1, 3'),
                'lookup': self.stored('SELECT * FROM domain ORDER BY name', database='lookup/lookup.db')
                + self.stored('SELECT * FROM mailbox ORDER BY address', database='lookup/lookup.db')
                + self.stored('SELECT * FROM alias ORDER BY address, destination', database='lookup/lookup.db')}

    def signing(self):
        """Name of each file in Rspamd's folder → the selectors in it."""
        found = {}
        for name in os.listdir(self.path('lookup/dkim')):
            with open(self.path('lookup/dkim', name)) as file:
                found[name] = {key['selector'] for key in json.load(file)}
        return found

    def log(self, name):
        try:
            with open(self.path('log', name), errors='replace') as file:
                return file.read()
        except FileNotFoundError:
            return ''

    def await_counts(self, address, password):
        """Until all that went through is counted. The counts follow the logs every few seconds and are kept as soon as there is something to count:
        so there is one login more, and they are waited for until they have that."""
        about = os.stat(self.path('log/postfix.log'))
        ends = {'postfix': (about.st_ino, about.st_size)}
        login = f'Login: user=<{address}>'.encode()

        def logins():
            with open(self.path('log/dovecot.log'), 'rb') as file:
                text = file.read()
                ends['dovecot'] = os.fstat(file.fileno()).st_ino, text.rfind(login)
            return text.count(login)

        before = logins()
        self.mail.subjects(address, password)
        wait_for(lambda: logins() > before, 10 * Programs.patience, 'the login in the log')

        def are_counted():
            if not os.path.exists(self.path('journal/traffic.json')):
                return False  # nothing was, so far
            with open(self.path('journal/traffic.json')) as file:
                kept = json.load(file)
            for log in kept['logs']:
                inode, end = ends[log['engine']]
                if log['position']['file'] != inode or log['position']['offset'] < end:
                    return False
            sums = self.do('traffic', 'show')['sum']
            return all(sum(hour[name] for hour in kept['meter']['hours']) == sums[name] for name in sums)
        wait_for(are_counted, 20 * Programs.patience, 'what came before is counted')

    # -- the rule that holds after everything

    def problems(self):
        """What breaks the rule: store = lookup.db = current generation = what the engines print = what answers. Empty: nothing does."""
        found = []

        def compare(what, one, other):
            if one != other:
                found.append(f'{what}: {one!r} is not {other!r}')

        left = [name for name in os.listdir(self.path('journal')) if name not in ('helper.lock', 'stopped.json', 'traffic.json')]
        compare('what is left in the journal', left, [])
        compare('lookup.db and store, mailboxes',
                self.stored('SELECT address, quota_bytes, active, imap, pop3, sending, password FROM mailbox ORDER BY address',
                            database='lookup/lookup.db'),
                self.stored("SELECT address, quota, 1 - suspended, imap, pop3, sending, '{ARGON2ID}' || password FROM mailbox ORDER BY address"))
        compare('lookup.db and store, domains',
                self.stored('SELECT name, alias_of, catch_all FROM domain ORDER BY name', database='lookup/lookup.db'),
                self.stored('SELECT name, (SELECT main.name FROM domain AS main WHERE main.id = domain.alias_of), catch_all FROM domain WHERE service IS NULL ORDER BY name'))
        compare('lookup.db and store, aliases',
                self.stored('SELECT address, destination FROM alias ORDER BY address, destination', database='lookup/lookup.db'),
                self.stored('SELECT address, destination FROM alias JOIN alias_target ON alias_id = id ORDER BY address, destination'))
        compare('lookup.db and store, change', self.stored('SELECT store_id, change FROM meta', database='lookup/lookup.db'),
                self.stored('SELECT store_id, change FROM meta'))
        if self.generation() == 0:
            return found
        compare('generations', str(self.generation()) in os.listdir(self.path('generations')), True)
        with open(self.path('current/manifest.json')) as file:
            manifest = json.load(file)
        for entry in manifest['files']:
            compare(entry['path'], machine.describe_path(self.path('current', entry['path']))[4], entry['sha256'])
        settings = manifest['snapshot']['settings']
        stored = dict(self.stored('SELECT key, value FROM setting'))
        compare('server name', stored.get('server.name'), settings['serverName'])
        compare('account types', stored.get('mail.accountTypes', 'imap'), ','.join(settings['accountTypes']))
        compare('message size limit', octets(stored.get('mail.messageSizeLimit', '25MiB')), settings['messageSizeLimit'])
        compare('encryption policy', stored.get('mail.mtaSts', 'testing'), settings['mtaSts'])
        compare('policy on forged mail', stored.get('mail.dmarcPolicy', 'none'), settings['dmarcPolicy'])
        compare('public DNS servers', stored.get('dns.resolvers', '1.1.1.1,8.8.8.8,9.9.9.9'), ','.join(settings['resolvers']) or 'none')
        compare('lists of senders', stored['dns.blocklists'].replace('none', '') if 'dns.blocklists' in stored else 'all', ','.join(settings['blocklists']) if 'dns.blocklists' in stored else 'all')
        compare('directory of registries', stored.get('registration.directory', 'https://data.iana.org/rdap/dns.json'), settings['registrationDirectory'])
        compare('password length', int(stored.get('password.minimumLength', 12)), settings['passwordMinimumLength'])

        active = {}
        for domain, selector in self.stored("SELECT name, selector FROM dkim_key JOIN domain ON domain.id = domain_id WHERE state = 'active'"):
            active.setdefault(domain + '.json', set()).add(selector)
        compare('what signs, as Rspamd finds it', self.signing(), active)
        printed = run('/usr/sbin/postconf', '-c', self.path('current/postfix'), '-n').stdout.decode()
        printed = dict(line.split(' = ', 1) for line in printed.splitlines() if ' = ' in line)
        compare('postconf, myhostname', printed.get('myhostname'), settings['serverName'])
        compare('postconf, message_size_limit', printed.get('message_size_limit'), str(settings['messageSizeLimit']))
        services = run('/usr/sbin/postconf', '-c', self.path('current/postfix'), '-M').stdout.decode()
        expected = sorted(self.port(name) for name in ('smtp', 'submission', 'submissions'))
        compare('postconf, ports', sorted(int(port) for port in re.findall(r'^\S*?(\d+)\s+inet ', services, re.M)), expected)
        printed = run('/usr/bin/doveconf', '-c', self.path('current/dovecot/dovecot.conf'), '-h',
                      'protocols').stdout.decode()
        compare('doveconf, protocols', sorted(set(printed.split()) - {'lmtp'}), sorted(settings['accountTypes']))
        printed = run('/usr/sbin/nginx', '-p', self.path('current/nginx'), '-c', self.path('current/nginx/nginx.conf'), '-e', 'stderr', '-T')
        expected = {f'{self.port(name)}' for name in ('http', 'https')}
        compare('nginx, ports', set(re.findall(r'^listen \S*?(\d+)(?: ssl)?;', printed.stdout.decode(), re.M)), expected)
        domains = [row[0] for row in self.stored('SELECT name FROM domain WHERE service IS NULL ORDER BY name')]
        above = settings['serverName'].split('.', 1)[1]
        compare('www and store, domains', sorted(os.listdir(self.path('www'))), sorted({*domains, *([above] if '.' in above else [])}))
        if self.pid_of('postfix') and self.pid_of('dovecot') and self.pid_of('nginx'):
            expected = [name for name in machine.STANDARD_PORTS if name.rstrip('s') not in ('imap', 'pop3')
                        or name.rstrip('s') in settings['accountTypes']]
            compare('ports that answer', self.open_protocols_after_all(sorted(expected)), sorted(expected))
            with self.mail.smtp() as smtp:
                compare('size limit as told by port 25', smtp.esmtp_features.get('size'), str(settings['messageSizeLimit']))
        for name in ('helper.log', 'postroomd.log'):
            for line in self.log(name).splitlines():
                if 'Sanitizer' in line or 'runtime error' in line or 'ASSERT' in line:
                    found.append(f'{name}: {line}')
        return found

    # -- the end

    def remove(self):
        """Whatever state it is in: nothing runs and nothing is left."""
        if self in Instance.all:
            Instance.all.remove(self)
        if os.path.exists(self.path('instance.json')):
            run(program('postroomctl'), 'instance', 'remove', self.directory, '--yes', seconds=60)
        machine.end_all(self.directory)
        if os.path.lexists(self.directory):
            machine.remove_tree(self.directory)
        machine.give_offset_back(self.offset)
        answers = f'/tmp/answers-{os.path.basename(self.directory)}.json'
        if os.path.exists(answers):
            os.remove(answers)


class SystemTest(unittest.TestCase):
    """A test class with one instance, set up with Anna's and Ben's mailboxes, shared by its tests."""
    account_types = ('imap', 'pop3')
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.instance = Instance.create()
        cls.addClassCleanup(cls.instance.remove)
        cls.prepare()
        cls.mail = cls.instance.mail

    @classmethod
    def prepare(cls):
        cls.instance.start()
        cls.instance.set_up(cls.account_types)

    def tearDown(self):
        if self.instance in Instance.all and self.instance.pid_of('postroomd'):
            self.assertEqual(self.instance.problems(), [],
                             'the rule: store = lookup.db = generation = what the engines print')

    # -- asserting

    def assert_refused(self, said, code, *words, field=None):
        """Exit 1, the code, and a sentence that has these words in it."""
        self.assertEqual(said.status, 1, said)
        error = said.error
        self.assertEqual(error['code'], code, said)
        if field is not None:
            self.assertEqual(error['field'], field, said)
        for word in words:
            self.assertIn(word, error['message'], said)

    def assert_unchanged(self, before, after):
        self.assertEqual(before, after)

    def assert_arrives(self, subject, login=BEN, password=BENS):
        wait_for(lambda: subject in self.mail.subjects(login, password), 20 * Programs.patience,
                 f'the message “{subject}” in the inbox of {login}')

    def within(self, seconds):
        """A figure of the specification, stretched for the machine that runs the tests."""
        return seconds * Programs.patience


# ---- running ----

def _missing(more=()):
    if os.geteuid() != 0:
        return 'the system tests start real mail servers and need root'
    wanted = ['/usr/sbin/postfix', '/usr/sbin/dovecot', '/usr/sbin/nginx', '/usr/lib/dovecot/imap', '/usr/lib/dovecot/pop3',
              '/usr/lib/dovecot/lmtp', '/usr/bin/rspamd', '/usr/bin/swaks', '/usr/bin/curl',
              '/usr/bin/setpriv', *more]
    missing = [path for path in wanted if not os.path.exists(path)]
    if missing:
        return f'these programs are not installed: {" ".join(missing)}'
    if not os.environ.get('POSTROOM_PREFIX') and not os.environ.get('POSTROOM_BIN'):
        return 'POSTROOM_BIN names no folder of built programs'
    return None


def _clear_dead_runs():
    """What a test that was killed has left."""
    for base in (INSTANCES, PREFIXES):
        for name in os.listdir(os.path.dirname(base)):
            path = os.path.join(os.path.dirname(base), name)
            found = re.fullmatch(re.escape(base) + r'(\d+)(-\d+)?', path)
            if found and not machine.is_alive(int(found[1])):
                machine.end_all(path)
                machine.remove_tree(path)


def prepare_machine():
    missing = _missing()
    assert not missing, missing
    _clear_dead_runs()
    made = run('/bin/sh', os.path.join(ROOT, 'installer/users'))
    assert made.returncode == 0, made.stderr.decode()
    Programs.install()


def clean_machine():
    try:
        Instance.remove_all()
    finally:
        Programs.remove()


def main(programs=()):
    """Runs the tests of a file, which may want more programs than every file does."""
    missing = _missing(programs)
    if missing:
        print(missing)
        # Whoever runs all tests wants them run, not skipped.
        sys.exit(1 if os.environ.get('POSTROOM_TEST_TIER') else SKIPPED)
    machine.end_on_signals()
    began = time.monotonic()
    outcome = None
    try:
        prepare_machine()
        outcome = unittest.main(module='__main__', verbosity=2, exit=False).result
    finally:
        clean_machine()
    if outcome.testsRun == 0 or outcome.skipped:
        print(f'{outcome.testsRun} tests were run, {len(outcome.skipped)} skipped: all of them are wanted')
        sys.exit(1)
    machine.say(f'{time.monotonic() - began:.1f} s in all')
    sys.exit(0 if outcome.wasSuccessful() else 1)

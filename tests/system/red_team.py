"""Code of an attacker's own, running as user postroom: it owns the service and its data, and not one byte that root or an
engine reads as configuration."""
import grp
import json
import os
import pwd
import stat
import subprocess
import tempfile
import unittest

import machine
import postroomtest
from machine import run, run_python, wait_for
from postroomtest import ANNA, ANNAS, Instance, Programs, SystemTest, program

# Tries, on every path below the folders given, all that changes something, and undoes what succeeded. Prints what did.
TRY_EVERYTHING = r'''
import errno, json, os, sys
changed = []

def attempt(what, path, action):
    try:
        action()
        changed.append([what, path])
    except OSError as error:
        if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ETXTBSY, errno.ENOENT, errno.ENXIO, errno.ENOTDIR, errno.ELOOP):
            changed.append([f'{what}: {error}', path])

def open_for_writing(path):
    os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC))

def rename_there_and_back(path):
    os.rename(path, path + '.redteam')
    os.rename(path + '.redteam', path)

def make_and_remove(folder):
    os.close(os.open(folder + '/.redteam', os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    os.unlink(folder + '/.redteam')

def link_and_remove(folder):
    os.symlink('/etc', folder + '/.redteam-link')
    os.unlink(folder + '/.redteam-link')

def touch(path):
    about = os.lstat(path)
    os.chmod(path, about.st_mode & 0o7777)

def look(path):
    folder = os.path.isdir(path) and not os.path.islink(path)
    if folder:
        attempt('makes a file in', path, lambda: make_and_remove(path))
        attempt('makes a link in', path, lambda: link_and_remove(path))
    elif not os.path.islink(path):
        attempt('writes', path, lambda: open_for_writing(path))
    attempt('renames', path, lambda: rename_there_and_back(path))
    if not os.path.islink(path):
        attempt('changes the mode of', path, lambda: touch(path))
    if folder:
        try:
            names = os.listdir(path)
        except OSError:
            return
        for name in names:
            look(os.path.join(path, name))

for root in sys.argv[1:]:
    look(root)
print(json.dumps(changed))
'''

ASK_THE_HELPER = '''
import sys
calls = json.loads(sys.stdin.read())
answers = []
with Connection(sys.argv[1]) as connection:
    connection.hello()
    for method, params in calls:
        answers.append(connection.ask(method, **params))
print(json.dumps(answers))
'''

OWN = ('store', 'lookup', 'www', 'run/admin')


def certificate(folder, *, expired=False, names='DNS:mail.example.test'):
    """A certificate and its key, made with openssl: (chain, key)."""
    def openssl(*words):
        made = run('/usr/bin/openssl', *words, directory=folder)
        assert made.returncode == 0, made
        return made.stdout.decode()

    openssl('req', '-new', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=redteam',
            '-addext', f'subjectAltName={names}', '-keyout', 'key.pem', '-out', 'request.pem')
    when = ['-startdate', '20240101000000Z', '-enddate', '20240201000000Z'] if expired else ['-days', '30']
    with open(f'{folder}/ca.cnf', 'w') as file:
        file.write('[ca]\ndefault_ca=d\n[d]\ndatabase=index\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=p\ncopy_extensions=copy\n[p]\ncommonName=supplied\n')
    with open(f'{folder}/index', 'w'):
        pass
    openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', '-selfsign', '-keyfile', 'key.pem', '-in', 'request.pem', '-out',
            'chain.pem', *when)
    with open(f'{folder}/chain.pem') as chain, open(f'{folder}/key.pem') as key:
        return chain.read(), key.read()


class RedTeam(SystemTest):

    def test_1_owners_and_modes(self):
        """The table of the architecture, path by path."""
        rows = {'': ('root', 'root', 0o755), 'instance.json': ('root', 'root', 0o644),
                'store': ('postroom', 'postroom', 0o700), 'store/keys': ('postroom', 'postroom', 0o700),
                'lookup': ('postroom', 'postroom-lookup', 0o2751), 'lookup/dkim': ('postroom', '_rspamd', 0o2750), 'www': ('postroom', 'www-data', 0o2750),
                'generations': ('root', 'root', 0o755), 'journal': ('root', 'root', 0o700),
                'engines': ('root', 'root', 0o755), 'mail': ('postroom-mail', 'postroom-mail', 0o700),
                'run': ('root', 'root', 0o755), 'run/admin': ('postroom', 'postroom', 0o755),
                'run/admin/admin.sock': ('postroom', 'postroom', 0o666),
                'run/admin/practice-ca.pem': ('postroom', 'postroom', 0o644), 'run/helper': ('root', 'postroom', 0o750),
                'log': ('root', 'adm', 0o750), 'engines/postfix': ('root', 'root', 0o755),
                'engines/postfix/data': ('postfix', 'postfix', 0o700), 'engines/dovecot': ('root', 'root', 0o755),
                'engines/rspamd': ('root', 'root', 0o755), 'engines/rspamd/patterns': ('root', 'root', 0o755),
                'engines/rspamd/data': ('_rspamd', '_rspamd', 0o700),
                'engines/rspamd/milter.sock': ('postfix', 'postfix', 0o600), 'engines/rspamd/rspamd.pid': ('root', 'root', 0o644)}
        for name in os.listdir(self.instance.path('lookup')):
            if name.startswith('lookup.db'):
                rows[f'lookup/{name}'] = ('postroom', 'postroom-lookup', 0o640)
        for name in os.listdir(self.instance.path('lookup/dkim')):
            rows[f'lookup/dkim/{name}'] = ('postroom', '_rspamd', 0o640)
        for name in os.listdir(self.instance.path('store')):
            if name.startswith('postroom.db'):
                rows[f'store/{name}'] = ('postroom', 'postroom', 0o600)
        for name in os.listdir(self.instance.path('store/keys')):
            rows[f'store/keys/{name}'] = ('postroom', 'postroom', 0o600)
        number = os.readlink(self.instance.path('current'))
        groups = {'postfix': 'postfix', 'dovecot': 'dovecot', 'nginx': 'www-data', 'rspamd': '_rspamd'}
        with open(self.instance.path('current/manifest.json')) as file:
            manifest = json.load(file)
        for entry in manifest['files']:
            secret = entry['access'] != 'world'
            rows[f'{number}/{entry["path"]}'] = ('root', groups[entry['engine']] if secret else 'root', 0o640 if secret else 0o644)
        for engine in ('postfix', 'dovecot', 'nginx'):
            rows[f'{number}/{engine}/tls'] = ('root', groups[engine], 0o750)
        wrong = []
        for name, (owner, group, mode) in rows.items():
            about = os.lstat(self.instance.path(name) if name else self.instance.directory)
            seen = (pwd.getpwuid(about.st_uid).pw_name, grp.getgrgid(about.st_gid).gr_name, stat.S_IMODE(about.st_mode))
            if seen != (owner, group, mode):
                wrong.append(f'{name or "."}: {seen[0]}:{seen[1]} {seen[2]:o} instead of {owner}:{group} {mode:o}')
        self.assertEqual(wrong, [])
        self.assertEqual(os.lstat(self.instance.path('current')).st_uid, 0)
        # Secrets are in no file that everybody may read.
        for folder, _, files in os.walk(self.instance.directory):
            for name in files:
                path = os.path.join(folder, name)
                about = os.lstat(path)
                if stat.S_ISREG(about.st_mode) and about.st_mode & 0o004:
                    with open(path, 'rb') as file:
                        self.assertNotIn(b'PRIVATE KEY', file.read(), path)
                    self.assertFalse(about.st_mode & 0o022, path)

    def test_nothing_of_root_or_an_engine_can_be_changed(self):
        places = [self.instance.directory, Programs.folder, '/etc/postfix', '/etc/dovecot', '/usr/lib/postfix',
                  '/usr/lib/dovecot', '/usr/sbin/postfix', '/usr/sbin/dovecot',
                  '/usr/bin/doveconf', '/usr/bin/doveadm']
        before = self.instance.configuration()
        tried = run_python(TRY_EVERYTHING, *places, user='postroom', seconds=120)
        self.assertEqual(tried.returncode, 0, tried)
        changed = json.loads(tried.stdout)
        own = tuple(self.instance.path(name) + '/' for name in OWN)
        folders = tuple(self.instance.path(name) for name in OWN)
        outside = [entry for entry in changed if not entry[1].startswith(own)
                   and not (entry[1] in folders and entry[0].startswith(('makes', 'changes the mode')))
                   # Everybody may connect to these; their files stay where they are.
                   and not (entry[0] == 'writes' and stat.S_ISSOCK(os.lstat(entry[1]).st_mode))]
        self.assertEqual(outside, [])
        self.assertIn(['makes a file in', self.instance.path('store')], changed,
                      'what is its own it can change: the attempt was a real one')
        self.assertEqual(before, self.instance.configuration())

    def test_secrets_of_others_cannot_be_read(self):
        read = run_python('''
import os, sys
for folder, folders, files in os.walk(sys.argv[1]):
    for name in files:
        try:
            with open(os.path.join(folder, name), "rb") as file: print(os.path.join(folder, name))
        except OSError: pass
''', self.instance.directory, user='nobody').stdout.decode().split()
        closed = tuple(self.instance.path(name) + '/' for name in ('store', 'lookup', 'mail', 'log', 'journal'))
        self.assertEqual([path for path in read if path.startswith(closed)], [])
        self.assertIn(self.instance.path('instance.json'), read)
        for user in ('postroom-web', 'postroom-mail', 'nobody'):
            for name in ('store/postroom.db', 'store/keys', 'lookup/lookup.db', 'current/postfix/tls/chain.pem',
                         'current/dovecot/tls/key.pem'):
                said = run('/bin/ls', '-R', self.instance.path(name), user=user)
                opened = run('/usr/bin/head', '-c', '1', self.instance.path(name), user=user)
                self.assertNotEqual(opened.returncode, 0, f'{user}: {name} {said}')

    def test_the_service_is_nobody_special(self):
        """No capability, not root, in no group of an engine."""
        with open(f'/proc/{self.instance.pid_of("postroomd")}/status') as file:
            status = dict(line.rstrip('\n').split(':\t', 1) for line in file if ':\t' in line)
        postroom = pwd.getpwnam('postroom')
        self.assertEqual(set(status['Uid'].split()), {str(postroom.pw_uid)})
        self.assertEqual(set(status['Gid'].split()), {str(postroom.pw_gid)})
        for name in ('CapInh', 'CapPrm', 'CapEff', 'CapAmb'):
            self.assertEqual(int(status[name], 16), 0, name)
        groups = {grp.getgrgid(int(number)).gr_name for number in status['Groups'].split()}
        self.assertLessEqual(groups, {'postroom'})
        # And the helper keeps nothing open below a folder of that user.
        helper = self.instance.pid_of('helper')
        held = [machine.link(f'/proc/{helper}/fd/{number}') for number in os.listdir(f'/proc/{helper}/fd')]
        self.assertEqual([path for path in held if path.startswith(tuple(self.instance.path(name) for name in OWN))], [])

    def test_only_postroom_reaches_the_helper(self):
        socket_path = self.instance.path('run/helper/helper.sock')
        connect = 'import socket, sys; s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1])'
        for user in ('nobody', 'postroom-web', 'postroom-mail', 'postfix', 'dovecot', 'www-data'):
            self.assertIn(b'PermissionError', run_python(connect, socket_path, user=user).stderr, user)
        self.assertEqual(run_python(connect, socket_path, user='postroom').returncode, 0)
        self.assertEqual(self.instance.ask('service', 'status').status, 0)

    def test_a_stranger_with_the_service_s_lock(self):
        """The lock lies in a folder of user postroom: who holds it is ended by root only where it is the service."""
        hold = 'import fcntl, sys; f = open(sys.argv[1], "a"); fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB); ' \
               'print("held", flush=True); sys.stdin.read()'
        self.instance.do('instance', 'stop')
        postroom = pwd.getpwnam('postroom')
        stranger = subprocess.Popen([machine.PYTHON, '-I', '-c', hold, self.instance.path('store/lock')], stdin=subprocess.PIPE,
                                    stdout=subprocess.PIPE, user=postroom.pw_uid, group=postroom.pw_gid, extra_groups=[])
        try:
            self.assertEqual(stranger.stdout.readline(), b'held\n')
            self.assertFalse(self.instance.do('instance', 'stop')['changed'])
            self.assertIsNone(stranger.poll(), 'it was left alone')
        finally:
            stranger.kill()
            stranger.wait()
            stranger.stdin.close()
            stranger.stdout.close()
        # What cannot even be opened keeps nobody waiting.
        lock = self.instance.path('store/lock')
        self.assertEqual(run('/bin/sh', '-c', 'rm -f "$1" && mkfifo "$1"', 'sh', lock, user='postroom').returncode, 0)
        self.assertFalse(self.instance.do('instance', 'stop', seconds=20)['changed'])
        os.remove(lock)
        self.instance.start()

    # -- the helper's verbs

    def ask_the_helper(self, calls, seconds=120):
        with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'wire.py')) as file:
            code = file.read() + ASK_THE_HELPER
        said = run_python(code, self.instance.path('run/helper/helper.sock'), user='postroom', stdin=json.dumps(calls),
                          seconds=seconds)
        self.assertEqual(said.returncode, 0, said)
        return json.loads(said.stdout)

    def good_snapshot(self):
        with open(self.instance.path('current/manifest.json')) as file:
            return json.load(file)['snapshot']

    def apply(self, chain, key, **settings):
        snapshot = self.good_snapshot()
        snapshot['settings'].update(settings)
        return ['helper.apply', {'snapshot': snapshot, 'certificateChain': chain, 'certificateKey': key}]

    def assert_all_refused(self, calls):
        before = self.instance.configuration()
        pids = self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')
        for call, answer in zip(calls, self.ask_the_helper(calls)):
            with self.subTest(str(call)[:300]):
                self.assertIsNotNone(answer, 'the helper closed the connection')
                self.assertIn('error', answer)
        self.assertEqual(before, self.instance.configuration())
        self.assertEqual(pids, (self.instance.pid_of('postfix'), self.instance.pid_of('dovecot')))

    def test_hostile_settings(self):
        with tempfile.TemporaryDirectory() as folder:
            chain, key = certificate(folder)
        calls = [self.apply(chain, key, **settings) for settings in (
            {'serverName': 'mail.example.test\nrelayhost = [198.51.100.7]'}, {'serverName': '../../etc/passwd'},
                                                                     {'serverName': '/etc/passwd'},
                                                                     {'serverName': '$(id).test'},
            {'serverName': 'a"; ssl = no; x = "b.test'}, {'serverName': 'x\x00y.test'}, {'serverName': 'mail.example.test '},
                                                                     {'serverName': ''}, {'serverName': 7},
            {'serverName': '<tls/key.pem'}, {'serverName': '%u.test'}, {'serverName': '@host_name@'}, {'serverName': None},
            {'adminAddress': 'a@b.test\nx'}, {'adminAddress': '|/bin/sh'}, {'publicAddresses': ['127.0.0.1\n']},
                                                                     {'publicAddresses': '127.0.0.1'},
                                                                     {'publicAddresses': ['0x7f.1']},
            {'accountTypes': []}, {'accountTypes': ['imap', 'sieve']}, {'accountTypes': ['imap\nlisten = *']},
                                                                     {'accountTypes': 'imap'},
            {'messageSizeLimit': 0}, {'messageSizeLimit': -1}, {'messageSizeLimit': 1 << 40},
                                                                     {'messageSizeLimit': '1\nmynetworks = 0.0.0.0/0'},
                                                                     {'messageSizeLimit': 1.5},
            {'passwordMinimumLength': 0}, {'passwordMinimumLength': 10 ** 12}, {'no such': 1})]
        without = self.apply(chain, key)
        del without[1]['snapshot']['settings']['accountTypes']
        bare = self.apply(chain, key)
        del bare[1]['certificateKey']
        more = self.apply(chain, key)
        more[1]['template'] = '/tmp/x'
        self.assert_all_refused(calls + [bare, more])

    def test_hostile_certificates(self):
        with tempfile.TemporaryDirectory() as folder:
            chain, key = certificate(folder)
            other_chain, other_key = certificate(folder)
            expired, expired_key = certificate(folder, expired=True)
            encrypted = run('/usr/bin/openssl', 'pkcs8', '-topk8', '-passout', 'pass:secret', '-in',
                            f'{folder}/key.pem').stdout.decode()
            with open(f'{folder}/first.pem', 'w') as file:
                file.write(other_chain)
            der = run('/usr/bin/openssl', 'x509', '-outform', 'DER', '-in', f'{folder}/first.pem').stdout.decode('latin-1')
        self.assert_all_refused([self.apply(*pair) for pair in (
            ('', ''), ('', key), (chain, ''), ('/etc/passwd', '/etc/shadow'), ('file:///etc/passwd', key),
                                                                (chain, other_key), (other_chain, key),
                                                                (expired, expired_key),
            (key, chain), (key, key), (chain.replace('M', 'N'), key), (chain[:-40], key), (der, key), (chain, encrypted),
                                                                ('-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n',
                                                                 key),
            ('x' * 2_000_000, key), (chain, 'y' * 2_000_000))])

    def test_text_beside_a_certificate_is_not_written(self):
        """What is written is what was parsed; text around it does not reach a file that an engine reads."""
        with tempfile.TemporaryDirectory() as folder:
            chain, key = certificate(folder,
                                     names='DNS:mail.example.test,DNS:imap.example.test,DNS:pop.example.test,DNS:smtp.example.test')
        evil = 'relayhost = [198.51.100.7]\nssl = no\n'
        calls = [self.apply(evil + chain + evil, evil + key + evil)]
        generation = self.instance.generation()
        answer = self.ask_the_helper(calls)[0]
        try:
            for folder, _, files in os.walk(self.instance.path('generations')):
                for name in files:
                    with open(os.path.join(folder, name), errors='replace') as file:
                        self.assertNotIn('198.51.100.7', file.read(), os.path.join(folder, name))
        finally:
            if 'result' in answer and self.instance.generation() != generation:
                self.assertEqual(self.instance.do('config', 'apply')['outcome'], 'applied', 'the true certificate is back')

    def test_hostile_names(self):
        calls = []
        for address in ('../../../etc@example.test', '..@example.test', '/etc/passwd', 'a/b@example.test',
                        '-rf@example.test', '--help', '*', '*@*', '-A', 'anna@example.test\n-A', 'anna@../..',
                        '', 'anna', '.@example.test', '%@example.test', 'anna@example.test/../..', 7, None,
                        ['anna@example.test']):
            for verb in ('eraseMail', 'measureMail', 'endSessions'):
                calls.append([f'helper.{verb}', {'address': address}])
        for action, engine in (('run', 'postfix'), ('start', '../postfix'), ('start', 'sh'), ('start', '/bin/sh'),
                               ('stop;id', None), ('', ''), (None, None), (['start'], 'postfix')):
            calls.append(['helper.control', {'action': action, 'engine': engine}])
        calls += [[method, {}] for method in ('helper.run', 'helper.exec', 'helper.write', 'apply', 'helper.Apply', 'helper',
                                              '', 'instance.remove', 'mailbox.add')]
        self.assert_all_refused(calls)
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))

    def test_a_giant_message(self):
        helper = self.instance.pid_of('helper')

        def memory():
            with open(f'/proc/{helper}/status') as file:
                return int(next(line for line in file if line.startswith('VmHWM')).split()[1])

        before = memory()
        code = '''
import socket, sys
s = socket.socket(socket.AF_UNIX); s.settimeout(60); s.connect(sys.argv[1])
part = b"x" * (1 << 20)
sent = 0
try:
    for _ in range(200):
        s.sendall(part); sent += 1
    print("took everything")
except (BrokenPipeError, ConnectionResetError):
    print("closed")
'''
        said = run_python(code, self.instance.path('run/helper/helper.sock'), user='postroom', seconds=120)
        self.assertEqual(said.stdout, b'closed\n', said)
        self.assertLess(memory() - before, 300 * 1024 * Programs.patience)
        self.assertEqual(self.instance.pid_of('helper'), helper, 'the helper goes on')
        self.assertEqual(self.instance.ask('service', 'status').status, 0)

    def test_the_service_can_be_a_lie(self):
        """A false postroomd may refuse service, and no more: root's own commands do not hang on it or do what it says."""
        before = self.instance.configuration()
        false = subprocess.Popen(['/usr/bin/setpriv', '--reuid', 'postroom', '--regid', 'postroom', '--init-groups',
                                  machine.PYTHON, '-I', '-c', '''
import os, socket, sys
path = sys.argv[1]
os.rename(path, path + ".true")
s = socket.socket(socket.AF_UNIX); s.bind(path); os.chmod(path, 0o666); s.listen(8)
print("ready", flush=True)
while True:
    c, _ = s.accept(); c.sendall(b'\\x1b[31m{"jsonrpc":"2.0","id":1,"result":{"protocol":1,"version":"\\x1b]0;x\\x07","serverName":"","practice":true}}\\n' * 3)
''', self.instance.path('run/admin/admin.sock')], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        try:
            self.assertEqual(false.stdout.readline(), b'ready\n')
            said = self.instance.ctl('status', seconds=30)
            self.assertNotEqual(said.status, 0)
            self.assertNotIn('\x1b', said.out + said.err)
        finally:
            false.kill()
            false.wait()
            false.stdout.close()
            os.rename(self.instance.path('run/admin/admin.sock.true'), self.instance.path('run/admin/admin.sock'))
        self.assertEqual(before, self.instance.configuration())


class PlantedLinks(unittest.TestCase):
    """Links in the folders of user postroom do not make root write, chown or remove anything elsewhere."""

    def setUp(self):
        self.instance = Instance.create()
        self.addCleanup(self.instance.remove)
        self.instance.start()
        self.instance.set_up(('imap',))
        self.target = tempfile.mkdtemp(prefix='postroom-test-target-', dir='/var/tmp')
        self.addCleanup(machine.remove_tree, self.target)
        os.chmod(self.target, 0o755)
        os.mkdir(self.target + '/folder')
        for name in ('file', 'folder/file'):
            with open(os.path.join(self.target, name), 'w') as file:
                file.write('of root')

    def as_postroom(self, script, *words):
        done = run('/bin/sh', '-euc', script, 'sh', *words, user='postroom')
        self.assertEqual(done.returncode, 0, done)

    def plant(self, name, target):
        self.as_postroom('if [ -e "$1" ] && ! [ -e "$1.kept" ]; then mv "$1" "$1.kept"; fi; ln -s "$2" "$1"',
                         self.instance.path(name), os.path.join(self.target, target))

    def take_away(self, name):
        self.as_postroom('rm -f "$1"; if [ -e "$1.kept" ]; then mv "$1.kept" "$1"; fi', self.instance.path(name))

    QUICK = ('run/admin/practice-ca.pem', 'www/acme', 'www/public.json', 'store/new', 'store/backups', 'lookup/dkim',
             'www/example.test', 'run/admin/admin.sock',
             'run/admin/admin.sock.new', 'run/admin/practice-ca.pem.new')

    def test_over_stop_and_start(self):
        before = machine.describe_tree(self.target), self.instance.configuration()
        for names, target in ((self.QUICK, 'file'), (self.QUICK, 'folder'), (self.QUICK, 'absent'),
                              (('store/lock',), 'file'), (('store/keys',), 'folder'),
                              (('store/postroom.db', 'lookup/lookup.db-shm'), 'absent'),
                              (('lookup/lookup.db', 'store/postroom.db-wal'), 'absent')):
            with self.subTest(names=names, target=target):
                self.instance.do('instance', 'stop')
                for name in names:
                    self.plant(name, target)
                # It may well not start like that, so nobody waits until it gives up; what counts is what it does elsewhere.
                starting = subprocess.Popen([program('postroomctl'), '--instance', self.instance.directory, 'instance',
                                             'start'], stdin=subprocess.DEVNULL,
                                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                log = len(self.instance.log('postroomd.log'))
                wait_for(lambda: starting.poll() is not None or len(self.instance.log('postroomd.log')) > log,
                         30 * Programs.patience, 'the service begins or says why not')
                self.instance.ask('instance', 'status')
                self.assertEqual(before[0], machine.describe_tree(self.target))
                starting.kill()
                starting.wait()
                self.instance.do('instance', 'stop')
                self.assertEqual(before[0], machine.describe_tree(self.target))
                for name in names:
                    self.take_away(name)
        self.instance.start()
        wait_for(lambda: self.instance.ask('status').status == 0, 20, 'the service answers again')
        self.assertEqual(before[1], self.instance.configuration())
        self.assertTrue(self.instance.mail.may_log_in(ANNA, ANNAS))

    def test_remove(self):
        before = machine.describe_tree(self.target)
        for name in ('www/acme', 'store/elsewhere', 'lookup/dkim'):
            self.plant(name, 'folder')
        self.assertEqual(self.instance.do('instance', 'remove', '--yes')['state'], 'removed')
        self.assertEqual(before, machine.describe_tree(self.target))
        self.assertFalse(os.path.lexists(self.instance.directory))


if __name__ == '__main__':
    postroomtest.main()

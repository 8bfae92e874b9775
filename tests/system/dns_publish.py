"""The records of a domain are brought into zones of real name servers that take changes: BIND, plain and signed, Knot DNS and PowerDNS.
What others entered there stays; what is refused changes nothing; a service killed meanwhile knows its own records again.
"""
import os
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import threading
import time

import dns.message
import dns.query
import dns.rdatatype
import dns.zone

import machine
import postroomtest
from machine import run, wait_for
from postroomtest import Programs, SystemTest

FOREIGN = '''$TTL 300
@ SOA ns.example.test. admin.example.test. 1 3600 600 86400 60
@ NS ns.example.test.
@ TXT "somebody-site-verification=1"
@ TXT "a \\\\ \\" ; \\010update delete example.test."
@ CAA 0 issue "letsencrypt.org"
@ MX 90 backup.other.test.
ns A 127.0.0.1
www A 192.0.2.80
* A 192.0.2.9
'''


API_SECRET = 'canary-7QxUmtSk4wP'


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


class NameServer:
    """One process that serves zones on a port of its own and takes changes by a key."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix='prt-dns-')
        self.port = free_port()
        self.address = f'127.0.0.1:{self.port}'
        self.process = None
        self.key = self.make_key('pubkey')

    def make_key(self, name, algorithm='hmac-sha256', file=None):
        path = os.path.join(self.folder, file or name + '.key')
        made = run('/usr/sbin/tsig-keygen', '-a', algorithm, name)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), 'wb') as out:
            out.write(made.stdout)
        return path

    def secret(self):
        with open(self.key) as file:
            return file.read().split('secret "')[1].split('"')[0]

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, 'w') as file:
            file.write(text)
        return path

    def start(self, *words):
        with open(os.path.join(self.folder, 'log'), 'ab') as log:
            self.process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        wait_for(lambda: machine.answers(self.port), 20, 'the name server')

    def records(self, zone='example.test'):
        """All of a zone but its SOA and what signs it."""
        found = set()
        for name, ttl, rdata in dns.zone.from_xfr(dns.query.xfr('127.0.0.1', zone, port=self.port, lifetime=10)).iterate_rdatas():
            kind = dns.rdatatype.to_text(rdata.rdtype)
            if kind not in ('SOA', 'RRSIG', 'NSEC', 'NSEC3', 'NSEC3PARAM', 'DNSKEY', 'CDS', 'CDNSKEY', 'TYPE65534'):
                found.add((str(name), ttl, kind, rdata.to_text()))
        return found

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait(20)
            self.process = None

    def remove(self):
        self.stop()
        shutil.rmtree(self.folder)


class Bind(NameServer):
    program = '/usr/sbin/named'

    def serve(self, zone=FOREIGN, more=''):
        self.stop()
        for name in os.listdir(self.folder):
            if name.startswith(('zone', 'K')):
                os.unlink(os.path.join(self.folder, name))
        self.write('zone', zone)
        self.write('zone.readonly', zone.replace('example.test', 'readonly.test'))
        self.start(self.program, '-g', '-c', self.write('named.conf', f'''
include "{self.key}";
options {{ directory "{self.folder}"; listen-on port {self.port} {{ 127.0.0.1; }}; listen-on-v6 {{ none; }}; pid-file "{self.folder}/pid";
  session-keyfile "{self.folder}/session"; recursion no; dnssec-validation no; allow-transfer {{ 127.0.0.1; }}; }};
controls {{ }};
zone "example.test" {{ type primary; file "zone"; update-policy {{ grant pubkey zonesub ANY; }}; {more} }};
zone "readonly.test" {{ type primary; file "zone.readonly"; }};
'''))
        wait_for(lambda: run('/usr/bin/dig', '+short', f'-p{self.port}', '@127.0.0.1', 'example.test', 'SOA').stdout, 20, 'the zone')


class Knot(NameServer):
    program = '/usr/sbin/knotd'

    def serve(self, zone=FOREIGN):
        self.stop()
        self.write('zone', zone)
        self.start(self.program, '-c', self.write('knot.conf', f'''
server:
    listen: 127.0.0.1@{self.port}
    rundir: "{self.folder}"
database:
    storage: "{self.folder}"
key:
  - id: pubkey
    algorithm: hmac-sha256
    secret: {self.secret()}
acl:
  - id: update
    key: pubkey
    action: update
  - id: transfer
    address: 127.0.0.1
    action: transfer
zone:
  - domain: example.test
    storage: "{self.folder}"
    file: zone
    acl: [update, transfer]
    zonefile-sync: -1
    zonefile-load: difference-no-serial
    journal-content: all
'''))
        wait_for(lambda: run('/usr/bin/dig', '+short', f'-p{self.port}', '@127.0.0.1', 'example.test', 'SOA').stdout, 20, 'the zone')


class PowerDns(NameServer):
    """It takes changes by its HTTP API, and by messages too."""
    program = '/usr/sbin/pdns_server'

    def __init__(self):
        super().__init__()
        self.api = free_port()
        self.url = f'http://127.0.0.1:{self.api}'

    def tool(self, *words):
        done = run('/usr/bin/pdnsutil', '--config-dir=' + self.folder, *words)
        if done.returncode != 0:
            raise AssertionError(done)

    def serve(self, zone=FOREIGN):
        self.stop()
        database = os.path.join(self.folder, 'zones.db')
        if os.path.exists(database):
            os.unlink(database)
        with open('/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql') as schema, sqlite3.connect(database) as made:
            made.executescript(schema.read())
        made.close()
        self.write('pdns.conf', f'''launch=gsqlite3
gsqlite3-database={database}
local-address=127.0.0.1
local-port={self.port}
api=yes
api-key={API_SECRET}
webserver=yes
webserver-address=127.0.0.1
webserver-port={self.api}
webserver-allow-from=127.0.0.1
socket-dir={self.folder}
cache-ttl=0
query-cache-ttl=0
negquery-cache-ttl=0
zone-cache-refresh-interval=0
allow-axfr-ips=127.0.0.1
dnsupdate=yes
allow-dnsupdate-from=127.0.0.1
daemon=no
guardian=no
write-pid=no
''')
        self.tool('load-zone', 'example.test', self.write('zone', zone))
        self.tool('import-tsig-key', 'pubkey', 'hmac-sha256', self.secret())
        self.tool('set-meta', 'example.test', 'TSIG-ALLOW-DNSUPDATE', 'pubkey')
        self.start(self.program, '--config-dir=' + self.folder)
        wait_for(lambda: machine.answers(self.api), 20, 'the API')


class LongTexts:
    """Own records as long as they may be, at names that are out of the ordinary."""
    names = {'l' * 63: 'l' * 63, 'bücher': 'xn--bcher-kva'}
    text = ('v=x; "quoted" back\\slash, $ORIGIN @ ( ) ä € %{d} ' * 100).encode()[:3990].decode(errors='ignore')
    text += 'x' * (4000 - len(text.encode()))

    def add_long_texts(self):
        for name in self.names:
            self.instance.do('dns', 'record', 'add', 'example.test', name, 'TXT', self.text)
            self.addCleanup(self.instance.do, 'dns', 'record', 'remove', 'example.test', name, 'TXT')

    def assert_long_texts(self, server):
        for name in self.names.values():
            answer = dns.query.tcp(dns.message.make_query(f'{name}.example.test', 'TXT'), '127.0.0.1', port=server.port, timeout=10)
            self.assertEqual([b''.join(record.strings) for found in answer.answer for record in found if record.rdtype == dns.rdatatype.TXT], [self.text.encode()])


class DnsPublish(LongTexts, SystemTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.bind = Bind()
        cls.addClassCleanup(cls.bind.remove)

    def publish(self, *options, server=None, domain='example.test', key=None, address=None):
        server = server or self.bind
        return self.instance.ask('dns', 'publish', domain, '--server', address or server.address, '--key-file', key or server.key, *options)

    def published(self, *options, **named):
        said = self.publish(*options, **named)
        self.assertEqual(said.status, 0, said)
        self.assertTrue(said.value['published'], said)
        return said.value

    def facts(self, domain='example.test'):
        return self.instance.stored('SELECT published_record.name, type, data, sure FROM published_record JOIN domain ON domain.id = domain_id WHERE domain.name = ? ORDER BY 1, 2, 3',
                                    domain)

    def forget(self):
        """Each test begins with a zone of others, and nothing published: rows go as for a domain that is new."""
        connection = sqlite3.connect(self.instance.path('store/postroom.db'), timeout=10)
        connection.execute('DELETE FROM published_record')
        connection.commit()
        connection.close()

    def assert_green(self, server):
        said = self.instance.ask('dns', 'check', 'example.test', '--server', server.address)
        self.assertEqual((said.status, {one['verdict'] for one in said.value['records']}), (0, {'pass'}), said)

    def assert_everything(self, server):
        """Published once and twice; what others entered stays, and all that is planned is there."""
        before = server.records()
        dry = self.publish('--dry-run', server=server)
        self.assertEqual((dry.status, dry.value['published']), (0, False))
        self.assertEqual(server.records(), before)
        done = self.published(server=server)
        self.assertEqual(done['changes'], dry.value['changes'])
        self.assertEqual(set(done), {'domain', 'zone', 'server', 'changes', 'conflicts', 'merged', 'elsewhere', 'byHand', 'published', 'serial'})
        self.assertEqual((done['domain'], done['zone'], done['server']), ('example.test', 'example.test.', server.address))
        self.assertGreater(done['serial'], 1)
        self.assertEqual({change['action'] for change in done['changes']}, {'add'})
        planned = {(one['name'], one['type']) for one in self.instance.do('dns', 'plan', 'example.test')['records']}
        self.assertEqual({(one['name'], one['type']) for one in done['changes']}, planned)
        after = server.records()
        self.assertLessEqual(before, after)
        self.assertEqual(len(after - before), len(done['changes']))
        again = self.published(server=server)
        self.assertEqual((again['changes'], server.records()), ([], after))
        self.assertEqual(again['serial'], done['serial'])
        self.assertEqual([row[3] for row in self.facts()], [1] * len(done['changes']))

    def test_01_bind(self):
        self.forget()
        self.bind.serve()
        self.assert_everything(self.bind)
        self.bind.serve(FOREIGN.replace('@ MX 90 backup.other.test.\n', '').replace('* A 192.0.2.9\n', ''))
        self.forget()
        self.published()
        self.assert_green(self.bind)

    def test_02_bind_that_signs(self):
        self.forget()
        self.bind.serve(FOREIGN.replace('@ MX 90 backup.other.test.\n', ''), 'dnssec-policy default; inline-signing yes;')
        self.assert_everything(self.bind)
        self.assert_green(self.bind)

    def test_03_knot(self):
        self.forget()
        knot = Knot()
        self.addCleanup(knot.remove)
        knot.serve()
        self.assert_everything(knot)
        self.change_plan()
        self.assert_refused(self.publish(server=knot, key=self.bind.key), 'dns-key-refused')
        self.published(server=knot)

    def test_03_powerdns(self):
        self.forget()
        power = PowerDns()
        self.addCleanup(power.remove)
        power.serve(FOREIGN.replace('@ MX 90 backup.other.test.\n', ''))
        self.assert_everything(power)
        self.assert_green(power)
        self.change_plan()
        before = power.records()
        self.assert_refused(self.publish(server=power, key=self.bind.make_key('pubkey', file='secret.key')), 'dns-key-refused')
        self.assertEqual(power.records(), before)
        self.published(server=power)

    def test_03_long_texts_and_names(self):
        self.add_long_texts()
        for server in (self.bind, Knot(), PowerDns()):
            with self.subTest(server.program):
                self.forget()
                if server is not self.bind:
                    self.addCleanup(server.remove)
                server.serve(FOREIGN.replace('@ MX 90 backup.other.test.\n', '').replace('* A 192.0.2.9\n', ''))
                self.published(server=server)
                self.assert_long_texts(server)
                self.assertEqual(self.published(server=server)['changes'], [])
                self.assert_green(server)

    def change_plan(self):
        """Signing keys that are changed make another plan."""
        self.instance.do('domain', 'dkim', 'rotate', 'example.test')

    def test_04_what_is_planned_no_longer_goes(self):
        self.forget()
        self.bind.serve()
        self.published()
        self.change_plan()
        self.published()
        former = {one['selector'] for one in self.instance.do('domain', 'dkim', 'list', 'example.test')['keys'] if one['state'] == 'retiring'}
        self.instance.do('domain', 'dkim', 'retire', 'example.test')
        done = self.published()
        self.assertEqual({(one['action'], one['name'].split('.')[0]) for one in done['changes']}, {('remove', name) for name in former})
        self.assertFalse([name for name, *_ in self.bind.records() if name.split('.')[0] in former])
        self.assertEqual(self.published()['changes'], [])

    def test_04_own_records_too(self):
        """A wildcard is there where it stands itself; what leads to other servers is for the admin to enter."""
        self.forget()
        self.bind.serve(FOREIGN.replace('* A 192.0.2.9\n', ''))
        for name, kind, data in (('*', 'TXT', 'everywhere'), ('shop', 'NS', 'ns.other.test.')):
            self.instance.do('dns', 'record', 'add', 'example.test', name, kind, data)
        try:
            done = self.published()
            self.assertIn(('shop.example.test.', 'NS'), {(one['name'], one['type']) for one in done['elsewhere']})
            changes = {(one['name'], one['type'], one['data']) for one in done['changes']}
            self.assertIn(('*.example.test.', 'TXT', '"everywhere"'), changes)
            self.assertEqual(self.published()['changes'], [])
            said = self.instance.ask('dns', 'check', 'example.test', '--server', self.bind.address).value
            self.assertEqual([one['verdict'] for one in said['records'] if one['name'].startswith('*')], ['pass'])
        finally:
            for name, kind in (('*', 'TXT'), ('shop', 'NS')):
                self.instance.do('dns', 'record', 'remove', 'example.test', name, kind)
        self.assertEqual([(one['action'], one['name']) for one in self.published()['changes']], [('remove', '*.example.test.')])

    def test_05_an_spf_record_of_others(self):
        self.forget()
        self.bind.serve(FOREIGN + '@ TXT "v=spf1 include:_spf.other.test ip4:192.0.2.1 ~all"\n')
        before = self.bind.records()
        refused = self.publish()
        self.assertEqual((refused.status, refused.value['published']), (1, False))
        conflict = refused.value['conflicts'][0]
        self.assertEqual((conflict['kind'], conflict['name'], conflict['way'], conflict['merged'], conflict['lookups']),
                         ('spf', 'example.test.', 'merge-spf', '"v=spf1 include:_spf.other.test ip4:192.0.2.1 mx ~all"', 2))
        self.assertEqual((self.bind.records(), self.facts()), (before, []))
        words = self.instance.ctl('dns', 'publish', 'example.test', '--server', self.bind.address, '--dry-run')
        self.assertEqual(words.status, 1)
        self.assertIn('--merge-spf', words.out)
        self.published('--merge-spf')
        self.assertEqual([data for _, _, kind, data in self.bind.records() if kind == 'TXT' and data.startswith('"v=spf1 inc')],
                         ['"v=spf1 include:_spf.other.test ip4:192.0.2.1 mx ~all"'])
        self.assertEqual(self.published()['changes'], [])

    def test_06_what_is_in_the_way(self):
        self.forget()
        self.bind.serve(FOREIGN + '@ MX 5 mx.other.test.\nautoconfig CNAME cpanel.other.test.\nautodiscover A 192.0.2.7\n')
        before = self.bind.records()
        refused = self.publish()
        self.assertEqual({(one['kind'], one['name']) for one in refused.value['conflicts']},
                         {('mail-exchanger', 'example.test.'), ('alias-there', 'autoconfig.example.test.'), ('other-data', 'autodiscover.example.test.')})
        self.assertEqual((refused.status, self.bind.records(), self.facts()), (1, before, []))
        done = self.published('--replace')
        gone = {(one['name'], one['data']) for one in done['changes'] if one['action'] == 'remove'}
        self.assertEqual(gone, {('example.test.', '5 mx.other.test.'), ('autoconfig.example.test.', 'cpanel.other.test.'), ('autodiscover.example.test.', '192.0.2.7')})
        self.assertIn(('@', 300, 'MX', '90 backup.other.test.'), self.bind.records())
        self.assertEqual(self.published()['changes'], [])

    def test_07_refused_changes_nothing(self):
        self.forget()
        self.bind.serve()
        before, audit = self.bind.records(), self.instance.stored('SELECT count(*) FROM audit')
        with open(self.bind.key) as file:
            text = file.read()
        keys = {'unknown': self.bind.make_key('another'), 'other secret': self.bind.make_key('pubkey', file='secret.key'),
                'other algorithm': self.bind.make_key('pubkey', 'hmac-sha512', file='algorithm.key')}
        for title, key in keys.items():
            with self.subTest(title):
                self.assert_refused(self.publish(key=key), 'dns-key-refused', 'nothing was published')
        for title, content, code in (('weak algorithm', text.replace('hmac-sha256', 'hmac-md5'), 'choice-unknown'), ('no key', 'zone "x" {};\n', 'text-malformed'),
                                     ('commands in it', text.replace('=";', '=\nsend";'), 'text-malformed')):
            with self.subTest(title):
                path = self.bind.write('bad.key', content)
                os.chmod(path, 0o600)
                self.assert_refused(self.publish(key=path), code, field='keyFile')
        with self.subTest('readable for everybody'):
            path = self.bind.write('open.key', text)
            os.chmod(path, 0o644)
            self.assert_refused(self.publish(key=path), 'file-exposed', 'chmod 600', field='keyFile')
        with self.subTest('no such file'):
            self.assert_refused(self.publish(key='/nonexistent'), 'file-failed', field='keyFile')
        with self.subTest('a domain that is not served'):
            self.assert_refused(self.publish(domain='example.net'), 'not-found', field='domain')
        with self.subTest('no key named'):
            said = self.instance.ctl('dns', 'publish', 'example.test', '--server', self.bind.address)
            self.assertEqual(said.status, 2, said)
        self.assertEqual((self.bind.records(), self.facts(), self.instance.stored('SELECT count(*) FROM audit')), (before, [], audit))

    def test_08_a_zone_that_takes_nothing(self):
        self.bind.serve()
        self.instance.do('domain', 'add', 'readonly.test')
        before = self.bind.records('readonly.test')
        self.assert_refused(self.publish(domain='readonly.test'), 'dns-update-refused', 'update-policy')
        self.assertEqual(self.bind.records('readonly.test'), before)
        self.instance.do('domain', 'add', 'nowhere.test')
        self.assert_refused(self.publish(domain='nowhere.test'), 'dns-zone-unknown', field='server')

    def test_09_a_dead_server(self):
        began = time.monotonic()
        self.assert_refused(self.publish(address=f'127.0.0.1:{free_port()}'), 'dns-no-answer', field='server')
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
            silent.bind(('127.0.0.1', 0))
            self.assert_refused(self.publish(address=f'127.0.0.1:{silent.getsockname()[1]}'), 'dns-no-answer', field='server')
        self.assertLess(time.monotonic() - began, 15)

    def test_10_the_zone_begins_above_the_domain(self):
        self.forget()
        self.bind.serve()
        self.instance.do('domain', 'add', 'team.example.test')
        done = self.published(domain='team.example.test')
        self.assertEqual(done['zone'], 'example.test.')
        self.assertIn(('team', 3600, 'MX', '10 mail'), {(name, ttl, kind, data.split('.')[0]) for name, ttl, kind, data in self.bind.records()})
        self.assertEqual(self.published(domain='team.example.test')['changes'], [])

    def test_11_the_secret_is_seen_nowhere(self):
        self.forget()
        self.bind.serve()
        secret, seen, programs, ended = self.bind.secret().encode(), [], set(), threading.Event()

        def watch():
            while not ended.is_set():
                for pid in filter(str.isdigit, os.listdir('/proc')):
                    programs.add(machine.link(f'/proc/{pid}/exe'))
                    for part in ('cmdline', 'environ'):
                        try:
                            with open(f'/proc/{pid}/{part}', 'rb') as file:
                                if secret in file.read():
                                    seen.append((pid, part))
                        except OSError:
                            pass

        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            self.published()
        finally:
            ended.set()
            watcher.join()
        self.assertEqual(seen, [])
        self.assertIn('/usr/bin/nsupdate', programs)  # it would have been found
        for folder, _, files in os.walk(self.instance.directory):
            for name in files:
                path = os.path.join(folder, name)
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, 'rb') as file:
                        self.assertNotIn(secret, file.read(), path)

    def test_12_killed_meanwhile(self):
        """At any moment of a publication: all of it is in the zone or none, and the next one brings it to its end and knows what is its own."""
        cut_off = 0
        for delay in (0, 0.02, 0.05, 0.1, 0.2, 0.4):
            with self.subTest(delay):
                self.forget()
                self.bind.serve()
                before = self.bind.records()
                service = self.instance.pid_of('postroomd')
                begun = subprocess.Popen([postroomtest.program('postroomctl'), '--instance', self.instance.directory, 'dns', 'publish', 'example.test', '--server', self.bind.address,
                                          '--key-file', self.bind.key], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                # From the moment on that something was noted.
                try:
                    wait_for(lambda: self.facts() or begun.poll() is not None, 20 * Programs.patience, 'the beginning')
                    time.sleep(delay)
                    machine.kill(service)
                    begun.wait(60)
                finally:
                    begun.kill()
                wait_for(lambda: self.instance.ctl('status').status == 0, 30 * Programs.patience, 'the service again')
                time.sleep(0.5)  # what nsupdate still sends is there
                cut_off += any(row[3] == 0 for row in self.facts())
                planned = len(self.instance.do('dns', 'plan', 'example.test')['records'])
                self.assertIn(len(self.bind.records() - before), (0, planned))
                self.published()
                self.assertEqual(len(self.bind.records() - before), planned)
                self.assertEqual([row[3] for row in self.facts()], [1] * planned)
                self.assertEqual(self.published()['changes'], [])
                self.assertIsNone(self.instance.do('audit', 'verify').get('firstWrong'))
        self.assertGreater(cut_off, 0)


if __name__ == '__main__':
    postroomtest.main(('/usr/sbin/named', '/usr/sbin/knotd', '/usr/sbin/pdns_server', '/usr/bin/pdnsutil', '/usr/bin/nsupdate', '/usr/sbin/tsig-keygen'))

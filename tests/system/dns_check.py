"""What DNS says beside what it should say: a real name server on loopback serves the zone that `dns export` made, whole and
then with one record after the other damaged. Each is found, and nothing else.
"""
import os
import re
import shutil
import socket
import subprocess
import tempfile

import postroomtest
from machine import wait_for
from postroomtest import SystemTest


class NameServer:
    """nsd with one zone, on a port of its own, or on the usual one of an address in a network of the test's own."""

    def __init__(self, domain, ip=None):
        self.folder = tempfile.mkdtemp(prefix='prt-dns-')
        self.domain = domain
        self.ip = ip or '127.0.0.1'
        self.port = 53
        if ip is None:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
                probe.bind(('127.0.0.1', 0))
                self.port = probe.getsockname()[1]
        self.address = f'{self.ip}:{self.port}'
        self.process = None

    def serve(self, zone):
        self.stop()
        path = os.path.join(self.folder, 'zone')
        with open(path, 'w') as file:
            file.write(zone)
        config = os.path.join(self.folder, 'nsd.conf')
        with open(config, 'w') as file:
            file.write(f'server:\n  ip-address: {self.ip}@{self.port}\n  username: ""\n  zonesdir: "{self.folder}"\n  database: ""\n'
                       f'  pidfile: ""\n  zonelistfile: "{self.folder}/list"\n  xfrdfile: "{self.folder}/xfrd"\n  xfrdir: "{self.folder}"\n'
                       '  hide-version: yes\n  server-count: 1\nremote-control:\n  control-enable: no\n'
                       f'zone:\n  name: {self.domain}\n  zonefile: "{path}"\n')
        self.process = subprocess.Popen(['/usr/sbin/nsd', '-d', '-c', config], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def remove(self):
        self.stop()
        shutil.rmtree(self.folder)


class DnsCheck(SystemTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = NameServer('example.test')
        cls.addClassCleanup(cls.server.remove)
        cls.zone = cls.instance.do('dns', 'export', 'example.test')['text']

    def serve(self, zone):
        self.server.serve(zone)
        wait_for(lambda: self.lookup('example.test', 'SOA')['outcome'] == 'records', 20, 'the name server')

    def lookup(self, name, kind):
        return self.instance.ask('dns', 'lookup', name, kind, '--server', self.server.address).value

    def check(self, status):
        said = self.instance.ask('dns', 'check', 'example.test', '--server', self.server.address)
        self.assertEqual(said.status, status, said)
        return said.value

    def test_1_without_a_server_nothing_is_asked(self):
        said = self.instance.do('dns', 'check', 'example.test')
        self.assertEqual([finding['id'] for finding in said['findings']], ['dns.not-needed'])
        self.assertEqual({record['verdict'] for record in said['records']}, {'not-applicable'})
        self.assertEqual(set(said), {'domain', 'at', 'records', 'findings'})

    def test_2_as_exported_everything_passes(self):
        self.serve(self.zone)
        said = self.check(0)
        self.assertEqual([finding['id'] for finding in said['findings']], ['dns.records'])
        self.assertEqual({record['verdict'] for record in said['records']}, {'pass'})
        planned = {(record['name'], record['type']) for record in self.instance.do('dns', 'plan', 'example.test')['records']}
        self.assertEqual({(record['name'], record['type']) for record in said['records']}, planned)
        for record in said['records']:
            self.assertEqual(set(record), {'name', 'type', 'expected', 'seen', 'verdict'})
            self.assertEqual(record['seen'][0]['server'], self.server.address)
        answer = self.lookup('_DMARC.example.test', 'TXT')
        self.assertEqual((answer['outcome'], answer['ttl']), ('records', 3600))
        self.assertEqual(self.lookup('nobody.example.test', 'A')['outcome'], 'no-name')
        self.assertEqual(self.lookup('example.test', 'CAA')['outcome'], 'no-data')
        self.assertEqual(self.lookup('example.org', 'A')['outcome'], 'refused')

    def test_3_each_damage_is_found_and_nothing_else(self):
        def without(pattern):
            return re.sub(pattern, '', self.zone, flags=re.M)

        def instead(pattern, other):
            return re.sub(pattern, other, self.zone, flags=re.M)

        damages = {
            'the address is missing': (without(r'^mail +\d+ IN A .*\n'), 'mail.example.test. A', 'dns.missing', 'fail'),
            'the address is another': (instead(r'(IN A +)127\.0\.0\.1', r'\g<1>192.0.2.1'), 'mail.example.test. A', 'dns.differs', 'fail'),
            'no mail exchanger': (without(r'^@ +\d+ IN MX .*\n'), 'example.test. MX', 'dns.missing', 'fail'),
            'another mail exchanger first': (instead(r'^(@ +\d+ IN MX +)10 .*$', r'\g<0>\n\g<1>5 mx.other.test.'), 'example.test. MX', 'dns.differs', 'fail'),
            'two SPF records': (instead(r'^(@ +\d+ IN TXT +)"v=spf1.*$', r'\g<0>\n\g<1>"v=spf1 a -all"'), 'example.test. TXT', 'spf.two-records', 'fail'),
            'SPF without this server': (instead(r'^(@ +\d+ IN TXT +)"v=spf1 mx', r'\g<1>"v=spf1 ip4:192.0.2.1'), 'example.test. TXT', 'spf.server-missing', 'fail'),
            'no DMARC': (without(r'^_dmarc .*\n'), '_dmarc.example.test. TXT', 'dns.missing', 'warning'),
            'a service on another port': (instead(r'^(_imaps\._tcp .*SRV +\d+ \d+) \d+', r'\g<1> 1'), '_imaps._tcp.example.test. SRV', 'dns.differs', 'warning'),
            'a set-up name is missing': (without(r'^autoconfig .*\n'), 'autoconfig.example.test. CNAME', 'dns.missing', 'warning'),
        }
        for title, (zone, subject, identifier, verdict) in damages.items():
            with self.subTest(title):
                self.assertNotEqual(zone, self.zone)
                self.serve(zone)
                said = self.check(3 if verdict == 'fail' else 0)
                self.assertEqual([(one['id'], one['subject'], one['verdict'], one['owner']) for one in said['findings']],
                                 [(identifier, subject, verdict, 'dns-provider')])
                wrong = [f'{one["name"]} {one["type"]}' for one in said['records'] if one['verdict'] != 'pass']
                self.assertEqual(wrong, [subject])

    def test_4_what_is_wider_or_written_otherwise_is_right(self):
        zone = self.zone.replace('"v=spf1 mx -all"', '"v=spf1 include:_spf.other.test" " mx ~all"')
        zone = zone.replace('mail.example.test.', 'MAIL.Example.TEST.') + '@ 3600 IN TXT "somebody-site-verification=1"\n'
        self.serve(zone)
        self.assertEqual([finding['id'] for finding in self.check(0)['findings']], ['dns.records'])

    def test_5_a_damaged_key_is_found(self):
        self.serve(re.sub(r'(p=[A-Za-z0-9+/]{20})[A-Za-z0-9+/]', r'\1=', self.zone, count=1))
        self.assertEqual([finding['id'] for finding in self.check(3)['findings']], ['dkim.key-differs'])

    def test_6_a_dead_server_is_no_fault_of_the_domain(self):
        self.server.stop()
        said = self.check(0)
        self.assertEqual([(one['id'], one['verdict'], one['seen']) for one in said['findings']], [('dns.no-answer', 'unknown', 'unreachable')])
        self.assertEqual({record['verdict'] for record in said['records']}, {'unknown'})

    def test_7_wrong_words(self):
        for words, code in ((['nobody.example.net'], 'not-found'), (['example.test', '--server', 'dns.example.net'], 'ip-malformed'),
                            (['example.test', '--server', '127.0.0.1:0'], 'number-out-of-range')):
            with self.subTest(words):
                said = self.instance.ask('dns', 'check', *words)
                self.assertEqual((said.status, said.error['code']), (1, code))


if __name__ == '__main__':
    postroomtest.main(('/usr/sbin/nsd',))

"""The zone above is asked too, in a network of its own: 127.0.0.1 is whom this machine asks and knows both zones, one address
has the zone above, one the domain's. They agree or not about servers and addresses, and the domain is signed well, badly, or
not for long any more.
"""
import datetime
import os
import re
import tempfile

import postroomtest
from machine import run
from nameserver import DOMAIN, NamesTest

MACHINE, ABOVE, OWN = '127.0.0.1', '127.0.0.2', '127.0.0.3'
SOA = '@ 3600 IN SOA ns.nic.test. admin.nic.test. 1 7200 900 1209600 300\n'


class Key:
    """Signs a zone; `ds` is its record in the zone above."""

    def __init__(self, folder):
        self.folder = folder
        self.path = os.path.join(folder, run('/usr/bin/dnssec-keygen', '-q', '-K', folder, '-a', 'ECDSAP256SHA256', '-f', 'KSK', DOMAIN).stdout.decode().strip())
        with open(self.path + '.key') as file:
            self.record = file.read()
        self.ds = run('/usr/bin/dnssec-dsfromkey', '-2', self.path + '.key').stdout.decode()

    def sign(self, text, before, left):
        """From so many days before now until so many days after."""
        path = os.path.join(self.folder, 'unsigned')
        with open(path, 'w') as file:
            file.write(text + self.record)
        now = datetime.datetime.now(datetime.timezone.utc)
        moments = [(now + datetime.timedelta(days=days)).strftime('%Y%m%d%H%M%S') for days in (-before, left)]
        signed = run('/usr/bin/dnssec-signzone', '-q', '-z', '-P', '-s', moments[0], '-e', moments[1], '-o', DOMAIN, '-f', path + '.signed', path, self.path)
        assert signed.returncode == 0, signed
        with open(path + '.signed') as file:
            return file.read()


class DnsParent(NamesTest):
    addresses = (MACHINE, ABOVE, OWN)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.zone = cls.exported.replace('ns.invalid.', 'ns1.example.test.') + f'ns1 3600 IN A {OWN}\n'
        cls.key = Key(cls.home)

    def found(self, more='', server='NS1.example.test.', glue=OWN, zone=None, status=0):
        above = '$ORIGIN test.\n' + SOA + f'@ 3600 IN NS ns.nic.test.\nns.nic 3600 IN A {ABOVE}\nexample 3600 IN NS {server}\nns1.example 3600 IN A {glue}\n' + more
        own = zone or self.zone
        self.servers[MACHINE].serve({'test': above, DOMAIN: own})
        self.servers[ABOVE].serve({'test': above})
        self.servers[OWN].serve({DOMAIN: own})
        said = self.instance.ask('dns', 'check', DOMAIN)
        self.assertEqual(said.status, status, said)
        self.findings = {one['id']: one for one in said.value['findings']}
        return [(one['id'], one['verdict']) for one in said.value['findings'] if one['id'].startswith(('dns.parent', 'dnssec.'))]

    def test_1_they_agree(self):
        self.assertEqual(self.found(), [('dnssec.none', 'not-applicable')])
        self.assertIn('dns.records', self.findings)

    def test_2_another_server(self):
        self.assertEqual(self.found(server='ns2.example.test.', more=f'ns2.example 3600 IN A {OWN}\n'), [('dns.parent-servers', 'warning'), ('dnssec.none', 'not-applicable')])
        finding = self.findings['dns.parent-servers']
        self.assertEqual((finding['owner'], finding['expected'], finding['seen']), ('registrar', 'ns1.example.test.', 'ns2.example.test.'))

    def test_3_another_address(self):
        self.assertEqual(self.found(glue='127.0.0.9'), [('dns.parent-address', 'warning'), ('dnssec.none', 'not-applicable')])
        finding = self.findings['dns.parent-address']
        self.assertEqual((finding['subject'], finding['expected'], finding['seen']), ('ns1.example.test.', OWN, '127.0.0.9'))

    def test_4_signed(self):
        self.assertEqual(self.found(more=self.key.ds, zone=self.key.sign(self.zone, 5, 25)), [('dnssec.valid', 'pass')])

    def test_5_signed_and_not_renewed(self):
        self.assertEqual(self.found(more=self.key.ds, zone=self.key.sign(self.zone, 27, 3)), [('dnssec.expiring', 'warning')])
        day = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=3)
        self.assertIn(day.strftime('%Y-%m-%d'), self.findings['dnssec.expiring']['seen'])

    def test_6_signed_badly(self):
        other = Key(tempfile.mkdtemp(dir=self.home))
        for case, more, zone, why in (('by another key', other.ds, self.key.sign(self.zone, 5, 25), 'none fits'),
                                      ('not at all', self.key.ds, self.zone, 'DNSKEY: none'),
                                      ('ended', self.key.ds, self.key.sign(self.zone, 30, -1), 'expired'),
                                      ('changed since', self.key.ds, re.sub(r'10 mail\.example\.test\.', '11 mail.example.test.', self.key.sign(self.zone, 5, 25)), 'MX: Bogus')):
            with self.subTest(case):
                self.assertEqual(self.found(more=more, zone=zone, status=3), [('dnssec.broken', 'fail')])
                self.assertIn(why, self.findings['dnssec.broken']['seen'])

    def test_7_the_zone_above_is_silent(self):
        self.found(server='ns2.example.test.', more=f'ns2.example 3600 IN A {OWN}\n')
        self.servers[ABOVE].stop()
        said = self.instance.do('dns', 'check', DOMAIN)
        self.assertEqual([one['id'] for one in said['findings'] if one['id'].startswith(('dns.parent', 'dnssec.'))], [])

    def test_8_one_server_has_both(self):
        both = '$ORIGIN test.\n' + SOA + f'@ 3600 IN NS ns.nic.test.\nns.nic 3600 IN A {OWN}\nexample 3600 IN NS ns9.former.test.\n'
        for address in (MACHINE, OWN):
            self.servers[address].serve({'test': both, DOMAIN: self.zone})
        said = self.instance.do('dns', 'check', DOMAIN)
        self.assertEqual([one['id'] for one in said['findings'] if one['id'].startswith(('dns.parent', 'dnssec.'))], ['dnssec.none'])

    def test_9_who_looks_at_tlsa(self):
        """Nobody does where the zone above has no DS record, signatures or not: then nothing is wrong that keeps mail away."""
        record = '_25._tcp.mail.example.test. TLSA'
        pattern = r'^(_25\._tcp\.mail +\d+ IN TLSA +3 1 1 )[0-9a-f]{64}'
        without, other = re.sub(pattern + r'.*\n', '', self.zone, flags=re.M), re.sub(pattern, r'\g<1>' + 64 * 'b', self.zone, flags=re.M)
        self.assertEqual(len({self.zone, without, other}), 3)
        for case, ds, sign, security, missing, wrong in (('unsigned', '', False, 'dnssec.none', 'not-applicable', 'warning'),
                                                         ('signed, and nobody trusts it', '', True, 'dnssec.none', 'not-applicable', 'warning'),
                                                         ('signed', self.key.ds, True, 'dnssec.valid', 'warning', 'fail')):
            for zone, status, expected in ((self.zone, 0, []), (without, 0, [('dns.missing', missing)]), (other, 3 if wrong == 'fail' else 0, [('tlsa.other-key', wrong)])):
                with self.subTest(case, expected=expected):
                    found = self.found(more=ds, zone=self.key.sign(zone, 5, 25) if sign else zone, status=status)
                    self.assertEqual([identifier for identifier, _ in found], [security])
                    self.assertEqual([(one['id'], one['verdict']) for one in self.findings.values() if one['subject'] == record], expected)


if __name__ == '__main__':
    postroomtest.main(('/usr/sbin/nsd', '/usr/bin/dnssec-signzone'))

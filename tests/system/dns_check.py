"""What DNS says beside what it should say: a real name server on loopback serves the zone that `dns export` made, whole and
then with one record after the other damaged. Each is found, and nothing else.
"""
import datetime
import hashlib
import os
import re
import subprocess
import tempfile

import postroomtest
from machine import wait_for
from nameserver import NameServer
from postroomtest import SystemTest


class DnsCheck(SystemTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = NameServer()
        cls.addClassCleanup(cls.server.remove)
        cls.zone = cls.instance.do('dns', 'export', 'example.test')['text']

    def serve(self, zone):
        self.server.serve({'example.test': zone})

    beside = None  # what comes of a damage besides, instead of a good policy

    def lookup(self, name, kind):
        return self.instance.ask('dns', 'lookup', name, kind, '--server', self.server.address).value

    def check(self, status):
        said = self.instance.ask('dns', 'check', 'example.test', '--server', self.server.address)
        self.assertEqual(said.status, status, said)
        # The policy is fetched (mta_sts.py) and the services are visited all the same, whatever DNS says of them.
        value = said.value
        if self.beside:
            self.assertIn(self.beside, [finding['id'] for finding in value['findings']], said)
        value['findings'] = [finding for finding in value['findings'] if finding['id'] != self.beside]
        for well in ('mta-sts.served', 'target.answers') if not self.beside else ('target.answers',):
            self.assertIn(well, [finding['id'] for finding in value['findings']], said)
            value['findings'] = [finding for finding in value['findings'] if finding['id'] != well]
        # What signs with keys that are in DNS is good, whatever else is wrong.
        value['findings'] = [finding for finding in value['findings'] if (finding['id'], finding['verdict']) != ('dkim.signature', 'pass')]
        return value

    def test_1_without_a_server_its_own_is_asked(self):
        said = self.instance.do('dns', 'check', 'example.test')
        self.assertEqual(sorted((finding['id'], finding['verdict']) for finding in said['findings']),
                         [('blocklist.address', 'not-applicable'), ('dkim.signature', 'pass'), ('dns.parent', 'not-applicable'), ('dns.records', 'pass'), ('mta-sts.served', 'pass'), ('registration.not-asked', 'not-applicable'), ('target.answers', 'pass'), ('target.round-trip', 'not-applicable')])
        self.assertEqual({record['verdict'] for record in said['records']}, {'pass'})
        self.assertEqual({seen['server'] for record in said['records'] for seen in record['seen']}, {f'127.0.0.1:{53 + self.instance.offset}'})
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
            'the policy has another id': (instead(r'(v=STSv1; id=)\w+', r'\g<1>former'), '_mta-sts.example.test. TXT', 'mta-sts.stale', 'warning'),
            'another certificate than is shown': (instead(rf'^(_{self.instance.port("smtp")}\._tcp\.mail .*TLSA +3 1 1 )[0-9a-f]+', r'\g<1>' + 64 * 'b'),
                                                  f'_{self.instance.port("smtp")}._tcp.mail.example.test. TLSA', 'tlsa.other-key', 'warning'),
            'a set-up name is missing': (without(r'^autoconfig .*\n'), 'autoconfig.example.test. CNAME', 'dns.missing', 'warning'),
        }
        for title, (zone, subject, identifier, verdict) in damages.items():
            with self.subTest(title):
                self.assertNotEqual(zone, self.zone)
                self.serve(zone)
                self.beside = 'mta-sts.mx-unlisted' if title == 'another mail exchanger first' else None
                said = self.check(3 if verdict == 'fail' else 0)
                self.assertEqual([(one['id'], one['subject'], one['verdict'], one['owner']) for one in said['findings']],
                                 [(identifier, subject, verdict, 'dns-provider')])
                wrong = [f'{one["name"]} {one["type"]}' for one in said['records'] if one['verdict'] != 'pass']
                self.assertEqual(wrong, [subject])
        self.beside = None

    def test_4_what_is_wider_or_written_otherwise_is_right(self):
        zone = self.zone.replace('"v=spf1 mx -all"', '"v=spf1 include:_spf.other.test" " mx ~all"')
        zone = zone.replace('mail.example.test.', 'MAIL.Example.TEST.') + '@ 3600 IN TXT "somebody-site-verification=1"\n'
        self.serve(zone)
        self.assertEqual([finding['id'] for finding in self.check(0)['findings']], ['dns.records'])

    def test_4a_the_key_that_is_shown_is_the_one_that_is_named(self):
        shown = subprocess.run(['openssl', 's_client', '-connect', f'127.0.0.1:{self.instance.port("smtp")}', '-starttls', 'smtp', '-servername', 'mail.example.test'],
                               stdin=subprocess.DEVNULL, capture_output=True, timeout=20).stdout
        key = subprocess.run(['openssl', 'x509', '-noout', '-pubkey'], input=shown, capture_output=True, check=True).stdout
        der = subprocess.run(['openssl', 'pkey', '-pubin', '-outform', 'DER'], input=key, capture_output=True, check=True).stdout
        planned = {record['data'] for record in self.instance.do('dns', 'plan', 'example.test')['records'] if record['type'] == 'TLSA'}
        self.assertEqual(planned, {'3 1 1 ' + hashlib.sha256(der).hexdigest()})

    def test_4b_who_may_issue(self):
        self.instance.do('setting', 'set', 'certificate.authorities', 'letsencrypt.org')
        try:
            self.serve(self.instance.do('dns', 'export', 'example.test')['text'])
            self.assertEqual([finding['id'] for finding in self.check(0)['findings']], ['dns.records'])
            self.serve(self.zone + '@ 3600 IN CAA 0 issue "ca.test"\n')  # above the server's name
            self.assertEqual([(one['id'], one['subject'], one['verdict']) for one in self.check(3)['findings']],
                             [('caa.forbids', 'mail.example.test. CAA', 'fail')])
        finally:
            self.instance.do('setting', 'set', 'certificate.authorities', '')

    def test_4c_a_firmer_policy_and_a_logo(self):
        self.instance.do('setting', 'set', 'mail.dmarcPolicy', 'reject')
        self.instance.do('setting', 'set', 'mail.logo', 'https://www.example.test/logo.svg')
        try:
            self.serve(self.zone)  # as it was before
            self.assertEqual({(one['id'], one['subject']) for one in self.check(0)['findings']},
                             {('dmarc.weaker', '_dmarc.example.test. TXT'), ('dns.missing', 'default._bimi.example.test. TXT')})
            self.serve(self.instance.do('dns', 'export', 'example.test')['text'])
            self.assertEqual([finding['id'] for finding in self.check(0)['findings']], ['dns.records'])
        finally:
            self.instance.do('setting', 'set', 'mail.dmarcPolicy', 'none')
            self.instance.do('setting', 'set', 'mail.logo', '')

    def test_4d_spf_of_the_old_type(self):
        for data, verdict in (('"v=spf1 mx -all"', 'pass'), ('"v=spf1 ip4:192.0.2.1 -all"', 'warning')):
            self.serve(self.zone + f'@ 3600 IN SPF {data}\n')
            self.assertEqual([(one['id'], one['verdict']) for one in self.check(0)['findings']], [('spf.obsolete-type', verdict)])

    def test_4e_what_is_known_is_accepted(self):
        subject = '_dmarc.example.test. TXT'
        self.serve(re.sub(r'^_dmarc .*\n', '', self.zone, flags=re.M))

        def accepted():
            return next(one['accepted'] for one in self.check(0)['findings'] if one['subject'] == subject)
        self.assertIsNone(accepted())
        day = (datetime.date.today() + datetime.timedelta(days=7)).isoformat()
        self.instance.do('check', 'accept', 'dns.missing', subject, '--reason', 'it comes next week', '--until', day)
        self.assertEqual((accepted()['reason'], accepted()['until']), ('it comes next week', day))
        self.serve(re.sub(r'^(_dmarc .*)p=none', r'\g<1>p=nobody', self.zone, flags=re.M))
        self.assertEqual([one['accepted'] for one in self.check(0)['findings']], [None])  # it was for what was seen then
        self.serve(re.sub(r'^_dmarc .*\n', '', self.zone, flags=re.M))
        self.instance.do('check', 'unaccept', 'dns.missing', subject)
        self.assertIsNone(accepted())
        self.serve(self.zone)
        self.check(0)
        self.assert_refused(self.instance.ask('check', 'accept', 'dns.missing', subject, '--reason', 'x', '--until', day), 'not-found', field='id')

    def test_4f_mail_exchangers_of_others(self):
        """What they lead to is looked at where this server is asked for it: in practice within the domain."""
        self.beside = 'mta-sts.mx-unlisted'
        with_backup = re.sub(r'^(@ +\d+ IN MX +)10 .*$', r'\g<0>\n\g<1>20 backup.example.test.', self.zone, flags=re.M)
        for records, found in (('backup 3600 IN A 192.0.2.80\n', None), ('backup 3600 IN CNAME mail.example.test.\n', 'mx.alias'), ('', 'mx.no-address')):
            with self.subTest(found):
                self.serve(with_backup + records)
                self.assertEqual([(one['id'], one['subject'], one['verdict']) for one in self.check(0)['findings']],
                                 [('dns.more', 'example.test. MX', 'warning')] + ([(found, 'backup.example.test.', 'warning')] if found else []))
        self.serve(with_backup.replace('backup.example.test.', '192.0.2.80.'))
        self.assertEqual([(one['id'], one['subject']) for one in self.check(0)['findings']], [('dns.more', 'example.test. MX'), ('mx.address', '192.0.2.80.')])

    def test_4g_spf_by_mail_exchangers_that_lead_elsewhere(self):
        self.beside = 'mta-sts.mx-unlisted'
        self.serve(re.sub(r'^(@ +\d+ IN MX +)10 .*$', r'\g<1>10 other.example.test.', self.zone, flags=re.M) + 'other 3600 IN A 192.0.2.80\n')
        self.assertEqual({(one['id'], one['subject'], one['verdict']) for one in self.check(3)['findings']},
                         {('dns.differs', 'example.test. MX', 'fail'), ('spf.mx-elsewhere', 'example.test. TXT', 'fail')})

    def test_4h_times_to_live(self):
        for seconds, found in ((300, ['dns.records']), (86400, ['dns.records']), (86401, ['dns.ttl']), (30, ['dns.ttl'])):
            with self.subTest(seconds):
                self.serve(re.sub(r'^(@ +)\d+( IN MX )', rf'\g<1>{seconds}\g<2>', self.zone, flags=re.M))
                findings = self.check(0)['findings']
                self.assertEqual([one['id'] for one in findings], found)
                if found == ['dns.ttl']:
                    self.assertEqual((findings[0]['verdict'], findings[0]['subject'], findings[0]['seen']), ('warning', 'example.test', f'example.test. MX {seconds} ({self.server.address})'))

    def test_5_a_damaged_key_is_found(self):
        self.serve(re.sub(r'(p=[A-Za-z0-9+/]{20})[A-Za-z0-9+/]', r'\1=', self.zone, count=1))
        self.assertEqual([finding['id'] for finding in self.check(3)['findings']], ['dkim.key-differs'])

    def test_6_a_dead_server_is_no_fault_of_the_domain(self):
        self.server.stop()
        said = self.check(0)
        self.assertEqual([(one['id'], one['verdict'], one['seen']) for one in said['findings']], [('dns.no-answer', 'unknown', 'unreachable')])
        self.assertEqual({record['verdict'] for record in said['records']}, {'unknown'})

    def test_7_records_of_ones_own(self):
        """Added, planned, exported, served and looked at; an SPF of one's own is no second one."""
        def record(*words):
            return self.instance.ask('dns', 'record', *words)

        self.assertEqual(self.instance.do('dns', 'record', 'list', 'example.test'), {'records': []})
        before = len(self.instance.do('dns', 'plan', 'example.test')['records'])
        strange = 'quote " backslash \\ semicolon ; $INCLUDE /etc/passwd ( ü'
        added = [record('add', 'example.test', '@', 'TXT', strange, '--ttl', '600', '--note', 'strange; "words"').value,
                 record('add', 'example.test', '--preset', 'google', '--value', 'abc-_123').value,
                 record('add', 'example.test', '*.shop', 'A', '192.0.2.80').value,
                 record('add', 'example.test', '@', 'MX', '20', 'mx.example.net').value,
                 record('add', 'example.test', '--name', 'büro', '--type', 'CNAME', '--data', 'bücher.example').value,
                 record('add', 'example.test', '@', 'TXT', 'v=spf1 include:_spf.example.net ~all').value,
                 record('add', 'example.test', '_dmarc', 'TXT', 'v=DMARC1; p=quarantine').value]
        self.assertEqual([(one['name'], one['type'], one['data']) for one in added],
                         [('example.test.', 'TXT', '"quote \\" backslash \\\\ semicolon ; $INCLUDE /etc/passwd ( \\195\\188"'),
                          ('example.test.', 'TXT', '"google-site-verification=abc-_123"'), ('*.shop.example.test.', 'A', '192.0.2.80'),
                          ('example.test.', 'MX', '20 mx.example.net.'), ('xn--bro-hoa.example.test.', 'CNAME', 'xn--bcher-kva.example.'),
                          ('example.test.', 'TXT', '"v=spf1 include:_spf.example.net ~all"'), ('_dmarc.example.test.', 'TXT', '"v=DMARC1; p=quarantine"')])
        self.assertEqual(len(self.instance.do('dns', 'record', 'list', 'example.test')['records']), 7)

        records = self.instance.do('dns', 'plan', 'example.test')['records']
        self.assertEqual(len(records), before + 5)
        self.assertEqual([one['data'] for one in records if 'v=spf1' in one['data'] and one['name'] == 'example.test.'],
                         ['"v=spf1 include:_spf.example.net mx ~all"'])
        self.assertEqual([one['data'] for one in records if 'DMARC1' in one['data']], ['"v=DMARC1; p=quarantine"'])
        self.assertEqual({(one['necessity'], one['own'] is not None) for one in records}, {('required', False), ('required', True), ('recommended', False),
                                                                                         ('recommended', True), ('optional', False), ('optional', True)})
        self.assertEqual([one['reason'] for one in records if one['ttl'] == 600 and 'quote' in one['data']],
                         ['strange; "words"'])

        zone = self.instance.do('dns', 'export', 'example.test')['text']
        with tempfile.NamedTemporaryFile('w', suffix='.zone') as file:
            file.write(zone)
            file.flush()
            read = subprocess.run(['/usr/bin/named-checkzone', '-i', 'local', '-D', 'example.test', file.name], capture_output=True, text=True)
        self.assertEqual(read.returncode, 0, read.stdout + read.stderr)
        self.assertNotIn('TTL', read.stderr)
        self.assertIn('google-site-verification=abc-_123', read.stdout)
        self.serve(zone)
        self.assertEqual([finding['id'] for finding in self.check(0)['findings']], ['dns.records'])
        self.serve(zone.replace('"google-site-verification=abc-_123"', '"something else"'))
        self.assertEqual([(one['id'], one['verdict'], one['expected'].count('google')) for one in self.check(0)['findings']], [('dns.missing', 'warning', 1)])

        entries = [one for one in self.instance.do('audit', 'list') if one['method'] == 'record.add']
        self.assertEqual(len(entries), 7)
        self.assertEqual(record('remove', 'example.test', '@', 'TXT').error['code'], 'text-empty')
        self.assertEqual(record('remove', 'example.test', '@', 'TXT', 'google-site-verification=abc-_123').value['data'], '"google-site-verification=abc-_123"')
        for one in added:
            if 'google' not in one['data']:
                self.assertEqual(record('remove', 'example.test', one['name'], one['type'], one['data']).value, one)
        self.assertEqual(self.instance.do('dns', 'record', 'list', 'example.test'), {'records': []})
        self.assertEqual(self.instance.do('dns', 'export', 'example.test')['text'], self.zone)

    def test_8_records_that_are_refused(self):
        refusals = [
            (['@', 'CNAME', 'www.example.net'], 'record-in-the-way', 'name'),
            (['mail', 'CNAME', 'www.example.net'], 'record-in-the-way', 'name'),
            (['www.example.net.', 'A', '192.0.2.1'], 'name-not-in-domain', 'name'),
            (['a b', 'A', '192.0.2.1'], 'character-not-allowed', 'name'),
            (['www\n@', 'A', '192.0.2.1'], 'character-not-allowed', 'name'),
            (['a' * 64, 'A', '192.0.2.1'], 'domain-label-too-long', 'name'),
            (['www', 'A', '192.0.2'], 'ip-malformed', 'data'),
            (['www', 'MX', '65546', 'mx.example.net'], 'number-out-of-range', 'data'),
            (['www', 'TXT', 'a\n@ 60 IN NS evil.'], 'character-not-allowed', 'data'),
            (['www', 'TXT', '"a\\010b"'], 'character-not-allowed', 'data'),
            (['www', 'TXT', '"left open'], 'text-malformed', 'data'),
            (['www', 'TXT', 'x' * 4001], 'text-too-long', 'data'),
            (['www', 'SOA', 'x'], 'choice-unknown', 'type'),
            (['www', 'TXT', 'x', '--ttl', '59'], 'number-out-of-range', 'ttl'),
            (['www', 'TXT', 'x', '--note', 'y' * 201], 'text-too-long', 'note'),
            (['@', 'TXT', 'v=spf1 ' + ' '.join(f'include:s{i}.test' for i in range(10)) + ' -all'], 'spf-lookups', 'data'),
            (['@', 'TXT', 'v=spf1 mx -all'], 'already-exists', 'data'),
            (['_dmarc', 'TXT', 'v=DMARC1'], 'text-malformed', 'data'),
            (['@', 'MX', '10 mail'], 'already-exists', 'data'),
        ]
        for words, code, field in refusals:
            with self.subTest(words[:3]):
                said = self.instance.ask('dns', 'record', 'add', 'example.test', *words)
                self.assertEqual((said.status, said.error['code'], said.error['field']), (1, code, field))
        self.assertEqual(self.instance.ask('dns', 'record', 'add', 'example.test', 'www').status, 2)
        self.assertEqual(self.instance.ask('dns', 'record', 'add', 'example.test', '--preset', 'nobody', '--value', 'x').error['code'], 'choice-unknown')
        self.assertEqual(self.instance.ask('dns', 'record', 'remove', 'example.test', 'www', 'A').error['code'], 'not-found')
        self.assertEqual(self.instance.do('dns', 'record', 'list', 'example.test'), {'records': []})

    def test_9_wrong_words(self):
        for words, code in ((['nobody.example.net'], 'not-found'), (['example.test', '--server', 'dns.example.net'], 'ip-malformed'),
                            (['example.test', '--server', '127.0.0.1:0'], 'number-out-of-range')):
            with self.subTest(words):
                said = self.instance.ask('dns', 'check', *words)
                self.assertEqual((said.status, said.error['code']), (1, code))

    def targets(self, status=0):
        """What comes of the visits: id, verdict, and the service or name."""
        said = self.instance.ask('dns', 'check', 'example.test')
        self.assertEqual(said.status, status, said)
        found = [(one['id'], one['verdict'], one['subject'].split()[0]) for one in said.value['findings'] if one['id'].startswith('target.')]
        self.assertEqual(found.pop(), ('target.round-trip', 'not-applicable', 'mail.example.test'), 'in practice no address leads back')
        return found

    def damage(self, file, change):
        """By hand, in the configuration that is in use, until the test's end."""
        path = self.instance.path('current/postfix', file)
        with open(path) as there:
            text = there.read()
        changed = change(text)
        self.assertNotEqual(changed, text)
        with open(path, 'w') as there:
            there.write(changed)
        self.instance.do('service', 'restart', 'postfix')

    def repair(self):
        self.instance.do('config', 'restore')
        wait_for(lambda: self.targets() == [('target.answers', 'pass', 'mail.example.test')], 20, 'it answers as before')

    def test_a_a_service_that_is_not_reached_is_unknown(self):
        self.instance.do('service', 'stop', 'postfix')
        try:
            self.assertEqual(self.targets(), [('target.unreachable', 'unknown', 'mail.example.test')])
        finally:
            self.instance.do('service', 'start', 'postfix')
        wait_for(lambda: self.targets() == [('target.answers', 'pass', 'mail.example.test')], 20, 'it answers as before')

    def test_b_another_greeting(self):
        self.damage('main.cf', lambda text: text.replace('smtpd_banner = $myhostname', 'smtpd_banner = other.example.test'))
        self.assertEqual(self.targets(), [('target.name', 'warning', 'smtp')])
        self.repair()

    def test_c_no_encryption(self):
        self.damage('main.cf', lambda text: text.replace('smtpd_tls_security_level = may', 'smtpd_tls_security_level = none'))
        self.assertIn(('target.no-starttls', 'warning', 'smtp'), self.targets())
        self.repair()

    def test_d_a_certificate_for_another_name(self):
        with tempfile.TemporaryDirectory() as folder:
            key, chain = os.path.join(folder, 'key'), os.path.join(folder, 'chain')
            subprocess.run(['/usr/bin/openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', chain, '-days', '2', '-subj', '/CN=other',
                            '-addext', 'subjectAltName=DNS:other.test'], check=True, capture_output=True)
            with open(key) as one, open(chain) as other:
                pair = one.read() + other.read()
        self.damage('tls/chain.pem', lambda _: pair)
        # DNS names the former key, so whoever minds that (DANE) brings no mail: 3.
        self.assertEqual(sorted(self.targets(3)), [('target.other-name', 'warning', service) for service in ('smtp', 'submission', 'submissions')] + [('target.tlsa', 'fail', 'smtp')])
        self.repair()


if __name__ == '__main__':
    postroomtest.main(('/usr/sbin/nsd',))

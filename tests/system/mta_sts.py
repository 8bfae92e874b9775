"""The MTA-STS policy of each domain as other servers fetch it, by curl from the real nginx, beside what DNS is to tell of it."""
import hashlib
import os
import re

import postroomtest
from machine import run, wait_for
from nameserver import NameServer
from postroomtest import SystemTest

PATH = '/.well-known/mta-sts.txt'
TESTING = 'version: STSv1\r\nmode: testing\r\nmx: mail.example.test\r\nmax_age: 86400\r\n'
ENFORCE = TESTING.replace('testing', 'enforce').replace('86400', '1209600')
DOMAINS = ('example.test', 'shop.test')


class MtaSts(SystemTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.instance.do('domain', 'add', 'shop.test')

    def fetch(self, host, path=PATH, scheme='https'):
        """Status, type and body, as who trusts the instance's authority gets them for that name."""
        port = self.instance.port(scheme)
        said = run('/usr/bin/curl', '--silent', '--show-error', '--cacert', self.instance.authority, '--connect-to', f'{host}:{port}:127.0.0.1:{port}',
                   '--write-out', '\\n%{http_code} %{content_type}', f'{scheme}://{host}:{port}{path}')
        self.assertEqual(said.returncode, 0, said.stderr.decode())
        body, _, facts = said.stdout.decode().rpartition('\n')
        status, _, kind = facts.partition(' ')
        return int(status), kind, body

    def policy(self, domain):
        status, kind, body = self.fetch(f'mta-sts.{domain}')
        return body if (status, kind) == (200, 'text/plain') else status

    def planned(self, domain):
        """What the plan has of it: the id, and where the host leads."""
        records = {(one['name'], one['type']): one['data'] for one in self.instance.do('dns', 'plan', domain)['records']}
        told = records.get((f'_mta-sts.{domain}.', 'TXT'))
        return told and re.fullmatch(r'"v=STSv1; id=([A-Za-z0-9]{1,32});"', told)[1], records.get((f'mta-sts.{domain}.', 'CNAME'))

    def set_mode(self, mode, expected):
        self.instance.do('setting', 'set', 'mail.mtaSts', mode)
        for domain in DOMAINS:
            wait_for(lambda: self.policy(domain) == expected, self.within(2), f'{domain}: {mode}')

    def finding(self, domain):
        self.instance.do('dns', 'publish', domain)
        said = self.instance.ask('dns', 'check', domain)
        found = next((one for one in said.value['findings'] if one['id'].startswith('mta-sts.')), None)
        self.assertEqual(said.status, 3 if found and found['verdict'] == 'fail' else 0)
        return found

    def test_1_from_the_beginning_it_only_asks_for_reports(self):
        for domain in DOMAINS:
            self.assertEqual(self.policy(domain), TESTING)
            self.assertEqual(self.planned(domain), (hashlib.sha256(TESTING.encode()).hexdigest()[:32], 'mail.example.test.'))
            found = self.finding(domain)
            self.assertEqual((found['id'], found['verdict'], found['subject']), ('mta-sts.served', 'pass', f'mta-sts.{domain}'))

    def test_2_nowhere_else(self):
        for host, path, scheme in (('mta-sts.example.test', PATH, 'http'), ('example.test', PATH, 'https'), ('mail.example.test', PATH, 'https'),
                                   ('autoconfig.example.test', PATH, 'https'), ('mta-sts.example.test', '/mta-sts.txt', 'https'),
                                   ('mta-sts.example.test', '/', 'https'), ('mta-sts.example.test', '/example.test/mta-sts.txt', 'https')):
            with self.subTest(host=host, path=path, scheme=scheme):
                status, _, body = self.fetch(host, path, scheme)
                self.assertEqual(status, 404)
                self.assertNotIn('STSv1', body)

    def test_3_the_id_changes_with_the_policy_and_with_nothing_else(self):
        before = self.planned('example.test')
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '30MiB')
        self.instance.do('setting', 'set', 'mail.mtaSts', 'testing')
        self.assertEqual(self.planned('example.test'), before)
        self.set_mode('enforce', ENFORCE)
        after = self.planned('example.test')
        self.assertEqual(after, (hashlib.sha256(ENFORCE.encode()).hexdigest()[:32], before[1]))
        self.assertNotEqual(after[0], before[0])
        self.set_mode('testing', TESTING)
        self.assertEqual(self.planned('example.test'), before)

    def test_4_with_a_mail_exchanger_of_ones_own(self):
        before = self.planned('shop.test')
        self.instance.do('dns', 'record', 'add', 'shop.test', '@', 'MX', '20', 'backup.example.net')
        self.assertEqual(self.policy('shop.test'), TESTING.replace('mx: ', 'mx: backup.example.net\r\nmx: '))
        self.assertEqual(self.policy('example.test'), TESTING)
        self.assertNotEqual(self.planned('shop.test'), before)
        self.assertEqual(self.finding('shop.test')['id'], 'mta-sts.served')
        self.instance.do('dns', 'record', 'remove', 'shop.test', '@', 'MX')
        self.assertEqual((self.policy('shop.test'), self.planned('shop.test')), (TESTING, before))

    def test_5_what_is_served_is_looked_at(self):
        file = self.instance.path('www/shop.test/mta-sts.txt')
        owner = os.stat(file)
        damages = {'mta-sts.mx-missing': ('fail', ENFORCE.replace('mail.', 'mx.')), 'mta-sts.mx-more': ('warning', TESTING.replace('mx: ', 'mx: other.test\r\nmx: ')),
                   'mta-sts.differs': ('warning', ENFORCE), 'mta-sts.malformed': ('warning', 'version: STSv1\r\n'), 'mta-sts.answer': ('warning', None)}
        for identifier, (verdict, text) in damages.items():
            with self.subTest(identifier):
                if text is None:
                    os.remove(file)
                else:
                    with open(file, 'w', newline='') as there:
                        there.write(text)
                found = self.finding('shop.test')
                self.assertEqual((found['id'], found['verdict']), (identifier, verdict))
        self.instance.do('config', 'apply')  # as the finding says
        wait_for(lambda: self.policy('shop.test') == TESTING, self.within(2), 'the policy is back')
        self.assertEqual(os.stat(file).st_gid, owner.st_gid)
        self.instance.do('service', 'stop', 'nginx')
        try:
            found = self.finding('shop.test')
            self.assertEqual((found['id'], found['verdict'], found['seen']), ('mta-sts.unreachable', 'warning', 'service-unreachable'))
        finally:
            self.instance.do('service', 'start', 'nginx')

    def test_5a_beside_the_mail_exchangers_in_dns(self):
        """What others compare with the policy is what DNS names."""
        exported = self.instance.do('dns', 'export', 'shop.test')['text']
        server = NameServer()
        self.addCleanup(server.remove)
        line = re.search(r'^@ +\d+ IN MX .*\n', exported, flags=re.M)[0]

        def found(zone):
            server.serve({'shop.test': zone})
            said = self.instance.ask('dns', 'check', 'shop.test', '--server', server.address).value
            found = next(one for one in said['findings'] if one['subject'] == 'mta-sts.shop.test')  # and not of the record
            return found['id'], found['verdict'], found['seen'].split(' — ')[0]

        self.assertEqual(found(exported)[:2], ('mta-sts.served', 'pass'))
        more = line + line.replace('10 mail.example.test.', '20 mx.other.test.')
        self.assertNotEqual(more, line + line)
        self.assertEqual(found(exported.replace(line, more)), ('mta-sts.mx-unlisted', 'warning', 'mx.other.test'))
        self.set_mode('enforce', ENFORCE)
        self.assertEqual(found(exported.replace(line, more)), ('mta-sts.mx-unlisted', 'fail', 'mx.other.test'))
        self.set_mode('testing', TESTING)
        self.instance.do('dns', 'record', 'add', 'shop.test', '@', 'MX', '20', 'backup.example.net')
        self.addCleanup(self.instance.do, 'dns', 'record', 'remove', 'shop.test', '@', 'MX')
        self.assertEqual(found(exported), ('mta-sts.mx-not-in-dns', 'warning', 'backup.example.net'))

    def test_6_off(self):
        self.set_mode('off', 404)
        for domain in DOMAINS:
            self.assertEqual(self.planned(domain), (None, None))
            self.assertIsNone(self.finding(domain))
        self.set_mode('testing', TESTING)

    def test_7_a_domain_that_came_while_it_was_off(self):
        """Its certificate gets the name when the policy comes."""
        self.set_mode('off', 404)
        self.instance.do('domain', 'add', 'late.test')
        self.assertNotIn('mta-sts.late.test', [one['name'] for one in self.instance.do('certificate', 'probe', '--domain', 'late.test')])
        self.set_mode('testing', TESTING)
        self.assertEqual(self.policy('late.test'), TESTING)  # verified
        self.assertEqual(self.planned('late.test')[1], 'mail.example.test.')
        self.instance.do('domain', 'remove', 'late.test')


if __name__ == '__main__':
    postroomtest.main(('/usr/bin/curl', '/usr/sbin/nsd'))

"""Domains whose mail lives elsewhere, or nowhere: their DNS is planned, exported, served by a real name server and judged;
their mail is not this server's.
"""
import os
import re

import postroomtest
from nameserver import NameServer
from postroomtest import ANNA, ANNAS, SystemTest

PARKED, CLOUD = 'parked.test', 'cloud.test'


class ExternalDomains(SystemTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.instance.do('domain', 'add', PARKED, '--kind', 'external', '--service', 'none')
        cls.instance.do('domain', 'add', CLOUD, '--kind', 'external', '--service', 'microsoft365', '--tenant', 'contoso')
        cls.server = NameServer()
        cls.addClassCleanup(cls.server.remove)
        cls.zones = {name: cls.instance.do('dns', 'export', name)['text'] for name in (PARKED, CLOUD)}

    def findings(self, domain, status=0):
        said = self.instance.ask('dns', 'check', domain, '--server', self.server.address)
        self.assertEqual(said.status, status, said)
        return [(finding['id'], finding['verdict']) for finding in said.value['findings']]

    def refused(self, code, *words, stdin=None):
        said = self.instance.ask(*words, stdin=stdin)
        self.assertNotEqual(said.status, 0, said)
        self.assertEqual(said.error['code'], code, said)

    def test_1_it_says_where_the_mail_lives(self):
        shown = self.instance.do('domain', 'show', CLOUD)
        self.assertEqual((shown['kind'], shown['external']['service'], shown['external']['tenant']), ('external', 'microsoft365', 'contoso'))
        self.assertEqual(self.instance.do('domain', 'show', 'example.test')['kind'], 'local')

    def test_2_planned_as_the_service_wants_it(self):
        def planned(domain):
            return {(one['name'], one['type'], one['data']) for one in self.instance.do('dns', 'plan', domain)['records']}

        self.assertLessEqual({('cloud.test.', 'MX', '0 cloud-test.mail.protection.outlook.com.'),
                              ('selector1._domainkey.cloud.test.', 'CNAME', 'selector1-cloud-test._domainkey.contoso.onmicrosoft.com.')}, planned(CLOUD))
        self.assertLessEqual({('parked.test.', 'MX', '0 .'), ('parked.test.', 'TXT', '"v=spf1 -all"')}, planned(PARKED))
        for domain in (PARKED, CLOUD):
            self.assertFalse({kind for _, kind, _ in planned(domain)} & {'SRV', 'PTR', 'A', 'AAAA'})

    def test_3_as_exported_everything_passes(self):
        self.server.serve(self.zones)
        for domain in (PARKED, CLOUD):
            self.assertEqual(self.findings(domain), [('dns.records', 'pass')])

    def test_4_faults_are_found(self):
        def damaged(domain, pattern, other):
            zone, number = re.subn(pattern, other, self.zones[domain], flags=re.M)
            self.assertEqual(number, 1, self.zones[domain])
            return {**self.zones, domain: zone}

        faults = {
            'mail for no mail': (PARKED, r'(IN MX +)0 \.$', r'\g<1>10 mail.example.test.', 'mx.not-null', 'fail'),
            'a sender of no mail': (PARKED, r'"v=spf1 -all"', '"v=spf1 mx -all"', 'spf.not-empty', 'fail'),
            'forged mail is not refused': (PARKED, r'p=reject', 'p=none', 'dmarc.weak', 'warning'),
            'mail comes here': (CLOUD, r'cloud-test\.mail\.protection\.outlook\.com\.', 'mail.example.test.', 'mx.elsewhere', 'fail'),
            'SPF without the service': (CLOUD, r'include:spf\.protection\.outlook\.com', 'mx', 'spf.service-missing', 'fail'),
            'Outlook is led elsewhere': (CLOUD, r'autodiscover\.outlook\.com\.', 'mail.example.test.', 'dns.differs', 'warning'),
        }
        for title, (domain, pattern, other, identifier, verdict) in faults.items():
            with self.subTest(title):
                self.server.serve(damaged(domain, pattern, other))
                self.assertEqual(self.findings(domain, 3 if verdict == 'fail' else 0), [(identifier, verdict)])
        with self.subTest('another exchanger of the same service'):
            self.server.serve(damaged(CLOUD, r'cloud-test\.mail\.protection\.outlook\.com\.', 'cloud-test.r-v1.mx.microsoft.'))
            self.assertEqual(self.findings(CLOUD), [('dns.records', 'pass')])

    def test_5_nothing_of_it_lives_here(self):
        for domain in (PARKED, CLOUD):
            self.refused('domain-not-served', 'mailbox', 'add', f'ann@{domain}', '--password-stdin', stdin=ANNAS + '\n')
            self.refused('domain-not-served', 'alias', 'add', f'info@{domain}', '--to', ANNA)
            self.refused('domain-not-served', 'domain', 'set', domain, '--catch-all', ANNA)
            self.refused('domain-not-served', 'certificate', 'request', domain)

    def test_6_postfix_takes_no_mail_for_it(self):
        with self.mail.smtp() as smtp:
            smtp.mail('stranger@elsewhere.test')
            self.assertEqual(smtp.rcpt(ANNA)[0], 250)
            for domain in (PARKED, CLOUD):
                for local in ('ann', 'postmaster'):
                    code, words = smtp.rcpt(f'{local}@{domain}')
                    self.assertEqual(code, 554, words)  # and not 454, with which senders would try for days
                    self.assertIn(b'elay access denied', words)

    def test_7_from_one_kind_to_the_other(self):
        self.instance.do('domain', 'set', PARKED, '--kind', 'local')
        self.assertIn('SRV', {one['type'] for one in self.instance.do('dns', 'plan', PARKED)['records']})
        with self.mail.smtp() as smtp:
            smtp.mail('stranger@elsewhere.test')
            self.assertEqual(smtp.rcpt(f'postmaster@{PARKED}')[0], 250)
        self.instance.do('domain', 'set', PARKED, '--service', 'none')
        self.server.serve(self.zones)
        self.assertEqual(self.findings(PARKED), [('dns.records', 'pass')])
        self.assertNotIn(PARKED + '.json', self.instance.signing())
        self.assertFalse(os.path.exists(self.instance.path('www', PARKED)))


if __name__ == '__main__':
    postroomtest.main(('/usr/sbin/nsd',))

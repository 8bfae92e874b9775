"""A practice instance's own DNS: BIND, as it stands on this machine, with a signed zone for each domain. What is published there is
what any resolver sees; keys, kills and restarts are tried as strangers and accidents do it.
"""
import json
import os
import signal

import dns.flags
import dns.message
import dns.name
import dns.query
import dns.rcode
import dns.rdatatype
import dns.zone

import postroomtest
from machine import run, wait_for
from postroomtest import Programs, SystemTest


class PracticeDns(SystemTest):

    @property
    def port(self):
        return 53 + self.instance.offset

    def ask(self, name, kind, port=None, tcp=False):
        asked = dns.message.make_query(name, kind, want_dnssec=True)
        asked.flags &= ~dns.flags.RD
        return (dns.query.tcp if tcp else dns.query.udp)(asked, '127.0.0.1', port=port or self.port, timeout=5)

    def data(self, name, kind):
        answer = self.ask(name, kind, tcp=True)
        wanted = dns.rdatatype.from_text(kind)
        return sorted(str(one) for found in answer.answer if found.rdtype == wanted for one in found)

    def update(self, zone, changes, *more):
        return run('/usr/bin/nsupdate', '-v', *more, stdin=f'server 127.0.0.1 {self.port}\nzone {zone}.\n{changes}\nsend\n').returncode

    def time_to_live(self, name, kind):
        return next(found.ttl for found in self.ask(name, kind, tcp=True).answer if found.rdtype == dns.rdatatype.from_text(kind))

    def carries(self, zone):
        return bool(self.data(zone, 'SOA'))

    def verdicts(self, domain='example.test'):
        check = self.instance.ask('dns', 'check', domain)
        own = domain.encode('idna').decode() + '.'
        return check.status, {one['verdict'] for one in check.value['records'] if one['name'].endswith(own)}  # one may belong into the zone of the admin's address

    def step(self):
        return next(one for one in self.instance.ask('check').value if one['id'] == 'setup.dns')['verdict']

    def test_1_set_up_means_published(self):
        self.assertEqual(self.data('example.test', 'MX'), ['10 mail.example.test.'])
        self.assertIn('"v=spf1 mx -all"', self.data('example.test', 'TXT'))
        answer = self.ask('mail.example.test', 'A')
        self.assertTrue(answer.flags & dns.flags.AA)
        self.assertEqual([str(one) for found in answer.answer for one in found if found.rdtype == dns.rdatatype.A], ['127.0.0.1'])
        signed = self.ask('example.test', 'MX', tcp=True)
        self.assertTrue(any(found.rdtype == dns.rdatatype.RRSIG for found in signed.answer), signed)
        self.assertTrue(self.data('example.test', 'DNSKEY'))
        self.assertEqual(self.verdicts(), (0, {'pass'}))
        self.assertEqual(self.step(), 'pass')

    def test_2_it_is_an_engine_like_any_other(self):
        engine = next(one for one in self.instance.do('status')['engines'] if one['name'] == 'named')
        self.assertEqual((engine['state'], engine['pid']), ('running', self.instance.pid_of('named')))
        self.assertRegex(engine['version'], r'^9\.\d+\.\d+')
        ports = {one['protocol']: one for one in self.instance.do('status')['ports']}
        self.assertEqual((ports['dns']['port'], ports['dns']['listening']), (self.port, True))
        self.assertIn('running', self.instance.log('named.log'))

    def test_3_a_domain_comes_and_goes(self):
        self.instance.do('domain', 'add', 'bücher.test')
        zone = 'xn--bcher-kva.test'
        wait_for(lambda: self.carries(zone), self.within(5), 'the zone of a new domain')
        self.assertEqual(self.verdicts('bücher.test')[0], 3)
        dry = self.instance.do('dns', 'publish', 'bücher.test', '--dry-run')
        self.assertGreater(len(dry['changes']), 5)
        self.assertEqual(self.data(zone, 'MX'), [])
        done = self.instance.do('dns', 'publish', 'bücher.test')
        self.assertTrue(done['published'])
        self.assertEqual(self.data(zone, 'MX'), ['10 mail.example.test.'])
        self.assertEqual(self.verdicts('bücher.test'), (0, {'pass'}))
        self.assertEqual(self.instance.do('dns', 'publish', 'bücher.test')['changes'], [])
        seen = self.instance.do('dns', 'propagation', 'bücher.test')
        self.assertTrue(seen['done'], seen)
        self.instance.do('domain', 'remove', 'bücher.test')
        wait_for(lambda: self.ask(zone, 'SOA').rcode() == dns.rcode.REFUSED, self.within(5), 'the zone goes with its domain')
        wait_for(lambda: not [name for name in os.listdir(self.instance.path('engines/named/data')) if zone in name], self.within(5), 'and all its files')

    def test_4_only_its_key_opens_it(self):
        change = 'update add stranger.example.test. 60 A 192.0.2.1'
        self.assertNotEqual(self.update('example.test', change), 0)
        self.assertEqual(self.data('stranger.example.test', 'A'), [])
        key = self.instance.path('engines/named/publish.key')
        self.assertEqual(os.stat(key).st_mode & 0o777, 0o640)
        self.assertEqual(self.update('example.test', 'update add other.example.test. 60 TXT "theirs"', '-k', key), 0)
        wait_for(lambda: self.data('other.example.test', 'TXT') == ['"theirs"'], self.within(10), 'a change by the key')
        self.assertEqual(self.instance.do('dns', 'publish', 'example.test')['changes'], [])
        with self.assertRaises(Exception):
            list(dns.query.xfr('127.0.0.1', 'example.test', port=self.port, timeout=5))
        for name in ('update.key', 'control.key', 'publish.key'):
            with open(self.instance.path('engines/named', name)) as file:
                secret = file.read().split('secret "')[1].split('"')[0]
            said = run('/bin/grep', '-rlF', '--', secret, self.instance.path('log'), self.instance.path('store'), self.instance.path('generations'), self.instance.path('www'))
            self.assertEqual(said.stdout, b'')

    def test_5_killed_it_comes_again_with_all_it_had(self):
        before = self.data('example.test', 'TXT')
        pid = self.instance.pid_of('named')
        os.kill(pid, signal.SIGKILL)
        wait_for(lambda: self.instance.pid_of('named') not in (None, pid), self.within(10), 'another named')
        wait_for(lambda: self.answers(), self.within(10), 'its answers')
        self.assertEqual(self.data('example.test', 'TXT'), before)
        self.assertEqual(self.verdicts(), (0, {'pass'}))

    def answers(self):
        try:
            return self.carries('example.test')
        except Exception:
            return False

    def test_6_stopped_it_is_unknown_and_never_a_fault_of_the_domain(self):
        self.instance.do('service', 'stop', 'named')
        status, verdicts = self.verdicts()
        self.assertEqual((status, verdicts), (0, {'unknown'}))
        self.assert_refused(self.instance.ask('dns', 'publish', 'example.test'), 'dns-no-answer')
        self.instance.do('service', 'start', 'named')
        wait_for(self.answers, self.within(10), 'its answers')
        self.assertEqual(self.verdicts(), (0, {'pass'}))

    def test_7_what_happened_meanwhile_is_made_good(self):
        self.instance.do('service', 'stop', 'named')
        self.instance.do('domain', 'add', 'late.test')
        self.instance.do('service', 'start', 'named')
        self.assertTrue(self.instance.do('dns', 'publish', 'late.test')['published'])
        self.instance.do('instance', 'stop')
        self.instance.start()
        wait_for(self.answers, self.within(10), 'its answers')
        self.assertEqual(self.verdicts('late.test'), (0, {'pass'}))
        self.instance.do('domain', 'remove', 'late.test')

    def test_8_it_asks_nobody(self):
        """Of names that are not its own it says nothing, and so is of no use to others."""
        answer = self.ask('example.org', 'A')
        self.assertEqual(answer.rcode(), dns.rcode.REFUSED)
        self.assertFalse(answer.flags & dns.flags.RA)

    def test_9_mail_moves_here_step_by_step(self):
        domain = 'moved.test'
        self.instance.do('domain', 'add', domain)
        wait_for(lambda: self.carries(domain), self.within(5), 'its zone')
        former = [f'update add {domain}. 86400 MX 10 mx1.former.test.', f'update add {domain}. 86400 MX 20 mx2.former.test.',
                  f'update add {domain}. 3600 TXT "v=spf1 include:spf.former.test ~all"', f'update add {domain}. 3600 TXT "site=1"',
                  f'update add autodiscover.{domain}. 3600 CNAME autodiscover.former.test.']
        self.assertEqual(self.update(domain, '\n'.join(former), '-k', self.instance.path('engines/named/publish.key')), 0)
        wait_for(lambda: len(self.data(domain, 'MX')) == 2, self.within(10), 'where mail lives today')

        def plan():
            return self.instance.do('dns', 'cutover', domain)

        def carry_out(step):
            self.assertTrue(self.instance.do('dns', 'publish', domain, '--step', step)['published'])

        first = plan()
        self.assertEqual(first['elsewhere'], ['mx1.former.test.', 'mx2.former.test.'])
        self.assertEqual([step['phase'] for step in first['steps']], ['lower', 'parallel', 'switch', 'settle'])
        self.assertFalse(any(step['done'] for step in first['steps']))
        self.assertIn('mx1.former.test', self.instance.ctl('dns', 'cutover', domain).out)
        self.assert_refused_publication(domain)
        carry_out('lower')
        self.assertEqual(self.time_to_live(domain, 'MX'), 300)
        self.assertEqual(len(self.data(domain, 'MX')), 2)
        carry_out('parallel')
        spf = [text for text in self.data(domain, 'TXT') if 'spf1' in text]
        self.assertEqual(len(spf), 1)
        self.assertIn('include:spf.former.test', spf[0])
        self.assertIn('a:mail.example.test', spf[0])  # what MX says is somebody else still
        self.assertEqual(len(self.data(domain, 'MX')), 2)
        steps = {step['phase']: step for step in plan()['steps']}
        self.assertEqual((steps['lower']['done'], steps['parallel']['done'], steps['switch']['done']), (True, True, False))
        self.assertIsNotNone(steps['switch']['earliest'])  # others remember for a day
        carry_out('switch')
        self.assertEqual(self.data(domain, 'MX'), ['10 mail.example.test.'])
        self.assertEqual(self.time_to_live(domain, 'MX'), 300)
        after = plan()
        self.assertEqual(after['elsewhere'], [])
        self.assertIsNotNone(after['keepUntil'])
        carry_out('settle')
        self.assertEqual(self.time_to_live(domain, 'MX'), 3600)
        self.assertTrue(all(step['done'] for step in plan()['steps']))
        self.assertIn('"site=1"', self.data(domain, 'TXT'))
        self.assertEqual(self.verdicts(domain), (0, {'pass'}))
        self.instance.do('domain', 'remove', domain)

    def signing_keys(self, domain):
        return {key['selector']: key for key in self.instance.do('domain', 'dkim', 'list', domain)['keys']}

    def text_behind(self, domain, selector):
        """As a resolver finds it for receivers: the domain's zone says where to go on, and what it is asked for there is in the other."""
        first = self.ask(f'{selector}._domainkey.{domain}', 'TXT', tcp=True)
        ends = [str(one) for found in first.answer if found.rdtype == dns.rdatatype.CNAME for one in found]
        self.assertEqual(len(ends), 1, first)
        answer = self.ask(ends[0], 'TXT', tcp=True)
        return ''.join(text.decode() for found in answer.answer if found.rdtype == dns.rdatatype.TXT for one in found for text in one.strings)

    def test_keys_change_and_the_domains_zone_does_not(self):
        domain = 'alias.test'
        self.instance.do('domain', 'add', domain, '--dkim', 'alias')
        wait_for(lambda: self.carries(domain), self.within(5), 'its zone')
        self.assertTrue(self.instance.do('dns', 'publish', domain)['published'])
        self.assertEqual(self.data(f'rsa1._domainkey.{domain}', 'CNAME'), [f'rsa1.{domain}._domainkey.mail.example.test.'])
        self.assertEqual(set(self.signing_keys(domain)), {'rsa1', 'ed1', 'rsa2', 'ed2'})

        def all_resolve():
            return all(self.text_behind(domain, selector) == key['record'] for selector, key in self.signing_keys(domain).items())
        wait_for(all_resolve, self.within(10), "its keys, in the zone of the server's name")
        self.assertEqual(self.verdicts(domain), (0, {'pass'}))
        with open(self.instance.path('lookup/dkim', f'{domain}.json')) as file:
            self.assertEqual([one['selector'] for one in json.load(file)], ['rsa1', 'ed1'])

        def zone():
            names = [f'{slot}._domainkey.{domain}' for slot in ('rsa1', 'rsa2', 'rsa3', 'ed1', 'ed2', 'ed3')]
            return self.data(domain, 'SOA'), [self.data(name, 'CNAME') for name in names]
        before = zone()
        for signing in ('rsa2', 'rsa3', 'rsa1', 'rsa2'):
            self.instance.do('domain', 'dkim', 'rotate', domain)
            self.assertEqual(self.signing_keys(domain)[signing]['state'], 'active')
            wait_for(all_resolve, self.within(10), 'its new keys')
            self.assert_refused(self.instance.ask('domain', 'dkim', 'rotate', domain), 'no-free-selector')
            self.instance.do('domain', 'dkim', 'retire', domain)
            self.assertEqual(len(self.signing_keys(domain)), 4)
        former = ({'rsa1', 'rsa2', 'rsa3'} - set(self.signing_keys(domain))).pop()
        wait_for(lambda: self.text_behind(domain, former) == '', self.within(10), 'the former key is gone')
        self.assertEqual(self.instance.do('dns', 'publish', domain)['changes'], [])
        self.assertEqual(self.instance.do('dns', 'publish', 'example.test')['changes'], [])
        self.assertEqual(zone(), before)
        self.assertEqual(self.verdicts(domain), (0, {'pass'}))
        self.assertEqual(self.verdicts(), (0, {'pass'}))
        # A key that somebody took away there is missed, and named where it should be.
        lost = f'rsa2.{domain}._domainkey.mail.example.test.'
        self.assertEqual(self.update('example.test', f'update delete {lost} TXT', '-k', self.instance.path('engines/named/publish.key')), 0)
        wait_for(lambda: self.text_behind(domain, 'rsa2') == '', self.within(10), 'the key is away')
        found = self.instance.ask('dns', 'check', domain).value['findings']
        self.assertIn(('dkim.alias-without-key', lost + ' TXT'), [(one['id'], one['subject']) for one in found])
        self.assertTrue(self.instance.do('dns', 'publish', 'example.test')['published'])
        wait_for(all_resolve, self.within(10), 'it is back')

        self.assert_refused(self.instance.ask('domain', 'set', 'example.test', '--dkim', 'alias'), 'server-name-within')
        # Aliases of others lead below the server's name.
        self.assert_refused(self.instance.ask('setting', 'set', 'server.name', 'mail2.example.test'), 'server-name-has-keys', domain, field='value')
        self.instance.do('domain', 'remove', domain)
        wait_for(lambda: not self.data(f'rsa1.{domain}._domainkey.mail.example.test', 'TXT'), self.within(10), 'its keys go with it')
        self.assertEqual(self.verdicts(), (0, {'pass'}))

    def assert_refused_publication(self, domain):
        said = self.instance.ask('dns', 'publish', domain)
        self.assertEqual(said.status, 1)
        self.assertIn('mail-exchanger', [one['kind'] for one in said.value['conflicts']])


if __name__ == '__main__':
    postroomtest.main(programs=['/usr/sbin/named', '/usr/sbin/rndc', '/usr/bin/nsupdate'])

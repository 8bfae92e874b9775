"""Each name server of the domain's zone is asked by itself: in a network of its own, where 127.0.0.1 is whom this machine asks
and three other addresses are the zone's servers, real ones, that agree, differ, know nothing, or are dead.
"""
import datetime
import os
import re
import subprocess
import time

import postroomtest
from machine import wait_for
from nameserver import DOMAIN, NamesTest, Swallowers
from postroomtest import program

MACHINE, FIRST, SECOND, THIRD, PUBLIC = '127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'
REAL = 'example.org'  # one that could be registered
SERVICES = (25, 465, 587, 143, 993, 110, 995, 443)
SOA = '@ 3600 IN SOA ns.invalid. hostmaster.invalid. 1 7200 900 1209600 60\n@ 3600 IN NS ns.invalid.\n'
USUAL = '1.1.1.1,8.8.8.8,9.9.9.9'


class DnsServers(NamesTest):
    addresses = (MACHINE, FIRST, SECOND, THIRD, PUBLIC)

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.zone = cls.served_by(cls.exported)

    @staticmethod
    def served_by(exported):
        """The zone with its three servers."""
        zone = exported.replace('ns.invalid.', 'ns1.example.test.', 1).replace('NS    ns.invalid.', '\n'.join(
            ['NS    ns1.example.test.'] + [f'@ 3600 IN NS ns{number}.example.test.' for number in (2, 3)]))
        for number, address in enumerate((FIRST, SECOND, THIRD), 1):
            zone += f'ns{number} 3600 IN A {address}\n'
        return zone

    def serve(self, zones, otherwise=None):
        """Another zone at some addresses; None: nobody listens there."""
        for address, server in self.servers.items():
            zone = zones.get(address, otherwise or self.zone)
            if zone is None:
                server.stop()
                continue
            server.serve({DOMAIN: zone})

    def check(self, status=0):
        said = self.instance.ask('dns', 'check', DOMAIN)
        self.assertEqual(said.status, status, said)
        return said.value

    def found(self, said):
        """But for the policy and the services, which others do not trust on a server with a certificate of its own."""
        return [(one['id'], one['verdict'], one['subject']) for one in said['findings'] if not one['id'].startswith(('mta-sts.', 'target.', 'blocklist.', 'dkim.signature', 'registration.'))]

    def test_1_all_agree(self):
        self.serve({})
        said = self.check()
        self.assertEqual([(one['verdict'], one['subject']) for one in said['findings'] if one['id'] == 'mta-sts.certificate'],
                         [('warning', 'mta-sts.example.test')])
        self.assertEqual(self.found(said), [('dns.records', 'pass', DOMAIN)])
        mx = next(one for one in said['records'] if one['type'] == 'MX')
        self.assertEqual([(seen['server'], seen['name']) for seen in mx['seen']],
                         [('127.0.0.1', ''), (FIRST, 'ns1.example.test.'), (SECOND, 'ns2.example.test.'), (THIRD, 'ns3.example.test.')])

    def test_2_one_of_them_has_an_old_zone(self):
        self.serve({SECOND: re.sub(r'^@ +\d+ IN MX .*\n', '', self.zone, flags=re.M)})
        said = self.check(3)
        self.assertEqual(self.found(said), [('dns.missing', 'fail', 'example.test. MX')])
        self.assertIn('ns2.example.test. (127.0.0.3)', said['findings'][0]['seen'])

    def test_3_who_remembers_is_late(self):
        self.serve({'127.0.0.1': re.sub(r'^(@ +\d+ IN MX +).*$', r'\g<1>10 mx.former.test.', self.zone, flags=re.M)})
        said = self.check()
        self.assertEqual(self.found(said), [('dns.spreading', 'warning', 'example.test. MX')])
        mx = next(one for one in said['records'] if one['type'] == 'MX')
        self.assertEqual((mx['verdict'], mx['seen'][0]['ttl'], mx['seen'][0]['data']), ('warning', 3600, ['10 mx.former.test.']))

    def spread(self, *more):
        said = self.instance.do('dns', 'propagation', DOMAIN, *more)
        mx = next(one for one in said['records'] if one['type'] == 'MX')
        return said, mx, [(seen['server'], seen['state']) for seen in mx['seen']]

    def test_3_who_sees_it_already(self):
        mx_line = r'^(@ +\d+ IN MX +).*$'
        self.serve({'127.0.0.1': re.sub(mx_line, r'\g<1>10 mx.former.test.', self.zone, flags=re.M)})
        said, mx, states = self.spread('--resolver', '127.0.0.1')
        self.assertEqual(states, [(FIRST, 'new'), (SECOND, 'new'), (THIRD, 'new'), ('127.0.0.1', 'old')])
        self.assertEqual((mx['published'], mx['done'], said['done'], mx['by']), (True, False, False, said['by']))
        left = datetime.datetime.fromisoformat(said['by']) - datetime.datetime.fromisoformat(said['at'])
        self.assertEqual(left.total_seconds(), 3600)
        # What one of the zone's servers has not is asked of nobody else.
        self.serve({SECOND: re.sub(mx_line, '', self.zone, flags=re.M)})
        said, mx, states = self.spread('--resolver', '127.0.0.1')
        self.assertEqual(states, [(FIRST, 'new'), (SECOND, 'nothing'), (THIRD, 'new')])
        self.assertEqual((mx['published'], mx['by'], said['done']), (False, None, False))
        # What nobody has is nobody's for as long as the zone's SOA record says.
        self.serve({'127.0.0.1': re.sub(mx_line, '', self.zone, flags=re.M)})
        said, mx, states = self.spread('--resolver', '127.0.0.1')
        self.assertEqual(states[-1], ('127.0.0.1', 'nothing'))
        left = datetime.datetime.fromisoformat(said['by']) - datetime.datetime.fromisoformat(said['at'])
        self.assertEqual(left.total_seconds(), 3600)
        # By itself it asks whom this machine asks, and servers that cannot be reached from here.
        self.serve({})
        self.instance.do('setting', 'set', 'dns.resolvers', USUAL)
        said, mx, states = self.spread()
        self.instance.do('setting', 'set', 'dns.resolvers', 'none')
        self.assertEqual(states, [(FIRST, 'new'), (SECOND, 'new'), (THIRD, 'new'), ('127.0.0.1', 'new'), ('1.1.1.1', 'unknown'), ('8.8.8.8', 'unknown'), ('9.9.9.9', 'unknown')])
        self.assertTrue(said['done'])
        self.assertIn('Every record is seen everywhere that was asked.', self.instance.ctl('dns', 'propagation', DOMAIN).out)

    def test_3_whom_else_is_a_setting(self):
        self.serve({})
        for chosen, expected in (('none', []), ('127.0.0.4, 127.0.0.9', [(THIRD, 'new'), ('127.0.0.9', 'unknown')])):
            with self.subTest(chosen):
                self.instance.do('setting', 'set', 'dns.resolvers', chosen)
                said, mx, states = self.spread()
                self.assertEqual(states[3:], [('127.0.0.1', 'new')] + expected)
        self.instance.do('setting', 'set', 'dns.resolvers', 'none')

    def test_3_what_public_servers_say(self):
        def seen_at(said, kind):
            return [seen['server'] for one in said['records'] if one['type'] == kind and one['name'] in (DOMAIN + '.', '_dmarc.' + DOMAIN + '.') for seen in one['seen']]

        self.instance.do('setting', 'set', 'dns.resolvers', f'{PUBLIC},127.0.0.9')
        try:
            old = re.sub(r'^(@ +\d+ IN MX +).*$', r'\g<1>10 mx.former.test.', self.zone, flags=re.M)
            self.serve({PUBLIC: old})
            said = self.check()
            self.assertEqual(self.found(said), [('dns.spreading', 'warning', 'example.test. MX'), ('dns.no-answer', 'unknown', '127.0.0.9'), ('dns.records', 'pass', DOMAIN)])
            self.assertIn(f'10 mx.former.test. ({PUBLIC})', said['findings'][0]['seen'])
            self.assertEqual(seen_at(said, 'MX')[-2:], [PUBLIC, '127.0.0.9'])
            # What one of the domain's own servers does not have is asked of nobody else.
            self.serve({PUBLIC: old, SECOND: re.sub(r'^@ +\d+ IN MX .*\n', '', self.zone, flags=re.M)})
            said = self.check(3)
            self.assertEqual(self.found(said), [('dns.missing', 'fail', 'example.test. MX'), ('dns.no-answer', 'unknown', '127.0.0.9')])
            self.assertNotIn(PUBLIC, seen_at(said, 'MX'))
        finally:
            self.instance.do('setting', 'set', 'dns.resolvers', 'none')

    def test_3_whose_form_it_is(self):
        self.serve({})
        said = self.instance.do('dns', 'form', DOMAIN)
        self.assertEqual((said['provider'], said['recognised'], said['zone'], said['records']), (None, False, 'example.test.', []))
        self.assertIn('Cloudflare', said['providers'])
        self.serve({}, self.zone + '@ 3600 IN NS ada.ns.cloudflare.com.\n')
        said = self.instance.do('dns', 'form', DOMAIN)
        self.assertEqual((said['provider'], said['recognised']), ('Cloudflare', True))
        mx = next(one for one in said['records'] if one['type'] == 'MX')
        self.assertEqual([(one['part'], one['text']) for one in mx['inputs']], [('name', '@'), ('type', 'MX'), ('priority', '10'), ('value', 'mail.example.test')])
        said = self.instance.do('dns', 'form', DOMAIN, '--provider', 'amazon route 53')
        self.assertEqual((said['provider'], said['recognised']), ('Amazon Route 53', False))
        self.assert_refused(self.instance.ask('dns', 'form', DOMAIN, '--provider', 'Nobody'), 'choice-unknown', 'Cloudflare', field='provider')

    def test_3_lists_of_senders_of_spam(self):
        def listed(expected, **zones):
            head = '@ 3600 IN SOA ns.invalid. hostmaster.invalid. 1 7200 900 1209600 60\n@ 3600 IN NS ns.invalid.\n'
            self.servers[MACHINE].serve({DOMAIN: self.zone, **{name.replace('_', '.'): head + more for name, more in zones.items()}})
            said = self.instance.ask('dns', 'check', DOMAIN).value
            self.assertEqual([(one['verdict'], one['subject']) for one in said['findings'] if one['id'] == 'blocklist.address'], expected)
            return next(one for one in said['findings'] if one['id'] == 'blocklist.address')

        self.serve({})
        self.assertIn('no public address', listed([('not-applicable', '')])['what'])
        self.instance.do('setting', 'set', 'server.publicAddresses', '203.0.114.25', 'dns.blocklists', 'zen.spamhaus.org,bl.spamcop.net')
        try:
            zen, spamcop = 'zen.spamhaus.org', 'bl.spamcop.net'
            found = listed([('fail', zen), ('pass', spamcop)], zen_spamhaus_org='25.114.0.203 60 IN A 127.0.0.4\n', bl_spamcop_net='')
            self.assertIn('203.0.114.25', found['what'])
            self.assertIn('https://check.spamhaus.org/', found['fix'])
            listed([('pass', zen), ('pass', spamcop)], zen_spamhaus_org='26.114.0.203 60 IN A 127.0.0.4\n', bl_spamcop_net='')
            found = listed([('unknown', zen), ('pass', spamcop)], zen_spamhaus_org='25.114.0.203 60 IN A 127.255.255.254\n', bl_spamcop_net='')
            self.assertIn('public DNS servers', found['what'])
            listed([('unknown', zen), ('unknown', spamcop)])  # nobody knows the lists here
            self.instance.do('setting', 'set', 'dns.blocklists', 'none')
            self.assertIn('dns.blocklists', listed([('not-applicable', '')])['what'])
        finally:
            self.instance.do('setting', 'set', 'server.publicAddresses', '127.0.0.1', 'dns.blocklists', 'zen.spamhaus.org,bl.spamcop.net,b.barracudacentral.org,dnsbl.dronebl.org')

    def test_4_one_knows_nothing_of_the_domain(self):
        other = '$ORIGIN other.test.\n@ 3600 IN SOA ns.other.test. hostmaster.other.test. 1 7200 900 1209600 3600\n@ 3600 IN NS ns.other.test.\n'
        self.serve({})
        self.servers[THIRD].serve({'other.test': other})
        self.assertEqual(self.found(self.check()), [('dns.lame-server', 'warning', f'ns3.example.test. ({THIRD})')])

    def test_5_one_is_dead(self):
        self.serve({})
        self.servers[FIRST].stop()
        self.assertEqual(self.found(self.check()), [('dns.no-answer', 'unknown', f'ns1.example.test. ({FIRST})')])

    def test_6_one_has_no_address(self):
        self.serve({}, re.sub(r'^ns3 .*\n', '', self.zone, flags=re.M))
        self.assertEqual(self.found(self.check()), [('dns.server-without-address', 'warning', 'ns3.example.test.')])

    def test_7_nobody_answers(self):
        for server in self.servers.values():
            server.stop()
        said = self.check()
        self.assertEqual({one['verdict'] for one in said['records']}, {'unknown'})
        self.assertNotIn('fail', {one['verdict'] for one in said['findings']})

    def test_8_what_spf_points_to_is_followed(self):
        zone = self.zone.replace('"v=spf1 mx -all"', '"v=spf1 include:_spf.example.test -all"')
        self.assertNotEqual(zone, self.zone)
        for there, finding in ((['v=spf1 a:mail.example.test -all'], ('dns.records', 'pass', DOMAIN)),
                               (['v=spf1 ip4:198.51.100.1 -all'], ('spf.server-missing', 'fail', 'example.test. TXT')),
                               (['v=spf1 include:_spf.example.test -all'], ('spf.lookups', 'fail', 'example.test. TXT')),
                               (['v=spf1 a -all', 'v=spf1 mx -all'], ('spf.points-nowhere', 'fail', 'example.test. TXT')),
                               ([], ('spf.points-nowhere', 'fail', 'example.test. TXT'))):
            with self.subTest(there):
                self.serve({}, zone + ''.join(f'_spf 3600 IN TXT "{text}"\n' for text in there))
                self.assertEqual(self.found(self.check(0 if finding[1] == 'pass' else 3)), [finding])

    def set_addresses(self, *addresses):
        """And the zone as it is planned then."""
        self.instance.do('setting', 'set', 'server.publicAddresses', ','.join(addresses))
        return self.served_by(self.instance.do('dns', 'export', DOMAIN)['text'])

    def test_9_each_address_leads_back(self):
        """PTR, greeting and address of each, by IPv4 and by IPv6."""
        four, six = '1.0.0.127.in-addr.arpa', '.'.join('1' + 31 * '0') + '.ip6.arpa'
        public = 'e.f.0.0.0.2.6.2.ip6.arpa'

        def round_trips(domain, zone, back):
            zones = {name: SOA + ''.join(f'@ 3600 IN PTR {host}\n' for host in hosts) for name, hosts in back.items()}
            self.servers[MACHINE].serve({DOMAIN: zone, **zones})
            said = self.instance.ask('dns', 'check', domain).value['findings']
            return [(one['verdict'], one['subject'], one['owner']) for one in said if one['id'] == 'target.round-trip'], {(one['id'], one['subject']) for one in said}

        mail, other = ['mail.example.test.'], ['other.example.test.']
        self.serve({})
        try:
            zone = self.set_addresses('127.0.0.1', '::1')
            for address in (FIRST, SECOND, THIRD):
                self.servers[address].serve({DOMAIN: zone})
            good = [('pass', '127.0.0.1', 'you'), ('pass', '::1', 'you')]
            self.assertEqual(round_trips(DOMAIN, zone, {four: mail, six: mail})[0], good)
            self.assertEqual(round_trips(DOMAIN, zone, {four: mail, six: other + mail})[0], good)
            self.assertEqual(round_trips(DOMAIN, zone, {four: mail, six: other})[0], [('warning', '::1', 'ip-provider'), good[0]])
            self.assertEqual(round_trips(DOMAIN, zone, {four: other, six: other})[0], [('warning', '127.0.0.1', 'ip-provider'), ('warning', '::1', 'ip-provider')])
            # The other domains of the server need the same; the name is in another zone than theirs.
            self.instance.do('domain', 'add', 'shop.test')
            self.assertEqual(round_trips('shop.test', zone, {four: mail, six: mail})[0], good)
            elsewhere = re.sub(r'^(mail +\d+ IN AAAA +)::1', r'\g<1>fd00::99', zone, flags=re.M)
            self.assertNotEqual(elsewhere, zone)
            self.assertEqual(round_trips('shop.test', elsewhere, {four: mail, six: mail})[0], [('warning', '::1', 'dns-provider'), good[0]])
            # Of a public address it keeps mail from being taken; where its record is planned, that is said of the record.
            zone = self.set_addresses('127.0.0.1', '2620:fe::25')
            self.assertEqual(round_trips('shop.test', zone, {four: mail, public: []})[0], [('fail', '2620:fe::25', 'ip-provider'), good[0]])
            for address in (FIRST, SECOND, THIRD):
                self.servers[address].serve({DOMAIN: zone})
            trips, all_said = round_trips(DOMAIN, zone, {four: mail, public: []})
            self.assertEqual(trips, good[:1])
            self.assertIn(('dns.missing', '5.2.' + 18 * '0.' + '0.0.0.0.' + public + '. PTR'), all_said)
        finally:
            self.instance.do('domain', 'remove', 'shop.test')
            self.set_addresses('127.0.0.1')

    def swallowed(self, *addresses):
        """The services give way to ones that say nothing, and a registry does the same; what remains to be asked is DNS."""
        before = next(one['value'] for one in self.instance.do('setting', 'list') if one['key'] == 'registration.directory')
        self.addCleanup(self.instance.do, 'setting', 'set', 'registration.directory', before, 'server.publicAddresses', '127.0.0.1')
        self.instance.do('setting', 'set', 'registration.directory', f'https://rdap.{REAL}/{self._testMethodName}.json', 'server.publicAddresses', ','.join(('127.0.0.1', *addresses)))
        self.instance.do('domain', 'add', REAL)
        self.addCleanup(self.instance.do, 'domain', 'remove', REAL)
        self.instance.do('certificate', 'request', REAL)  # for the name of its policy
        for engine in ('postfix', 'dovecot', 'nginx'):
            self.instance.do('service', 'stop', engine)
            self.addCleanup(self.instance.do, 'service', 'start', engine)
        swallowers = Swallowers([('0.0.0.0', port) for port in SERVICES])
        self.addCleanup(swallowers.remove)
        zone = self.instance.do('dns', 'export', REAL)['text'].replace('ns.invalid.', f'ns1.{REAL}.') + f'ns1 3600 IN A {FIRST}\nrdap 3600 IN A 127.0.0.1\n'
        for address in (MACHINE, FIRST):
            self.servers[address].serve({DOMAIN: self.zone, REAL: zone})
        return swallowers

    def timed(self, domain):
        began = time.monotonic()
        said = self.instance.ask('dns', 'check', domain)
        self.assertLess(time.monotonic() - began, 15)
        self.assertEqual(said.status, 0, said)
        return said.value

    def test_a_whoever_swallows_everything_is_unknown_in_time(self):
        swallowers = self.swallowed()
        said = self.timed(REAL)
        verdicts = {one['id']: one['verdict'] for one in said['findings']}
        self.assertEqual({name: verdicts.get(name) for name in ('target.unreachable', 'mta-sts.unreachable', 'registration.unknown')},
                         {'target.unreachable': 'unknown', 'mta-sts.unreachable': 'unknown', 'registration.unknown': 'unknown'})
        self.assertEqual(swallowers.guests(), 0)
        # DNS, too.
        for server in self.servers.values():
            server.stop()
        names = Swallowers(names=self.addresses)
        self.addCleanup(names.remove)
        said = self.timed(REAL)
        self.assertGreater(names.questions(), 0)
        self.assertEqual({one['verdict'] for one in said['records']}, {'unknown'})
        self.assertLessEqual({one['verdict'] for one in said['findings']}, {'unknown', 'not-applicable'})

    def killed(self, ready, what):
        """Whoever asks for a check is killed as soon as it is under way."""
        words = [program('postroomctl'), '--instance', self.instance.directory, 'dns', 'check', REAL]
        client = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for(ready, 20, what)
        finally:
            client.kill()
            client.wait(20)

    def busy(self):
        """Seconds of processor time of the service."""
        with open(f'/proc/{self.instance.pid_of("postroomd")}/stat') as file:
            return sum(int(one) for one in file.read().rsplit(')', 1)[1].split()[11:13]) / os.sysconf('SC_CLK_TCK')

    def test_b_who_is_gone_wants_nothing_more(self):
        swallowers = self.swallowed('203.0.114.25')
        # The registry is asked beside the look at DNS; then come the policy and what the records lead to.
        self.killed(lambda: swallowers.guests() >= 1, 'the registry is asked')
        wait_for(lambda: swallowers.guests() == 0, 1, 'the registry is asked no more')
        self.killed(lambda: swallowers.guests() >= 8, 'visits are under way')
        wait_for(lambda: swallowers.guests() == 0, 1, 'nobody is visited any more')
        # DNS, and lists of senders of spam with it.
        for server in self.servers.values():
            server.stop()
        names = Swallowers(names=self.addresses)
        self.addCleanup(names.remove)
        asked = ('25.114.0.203', REAL)  # on a list of senders of spam, and the domain
        self.killed(lambda: names.questions(*asked) > 0, 'DNS is asked')
        time.sleep(1)
        names.questions()
        before = self.busy()
        time.sleep(3)  # longer than anybody waits for an answer before he asks again
        self.assertEqual((names.questions(*asked), swallowers.guests()), (0, 0))
        self.assertLess(self.busy() - before, 0.2)


if __name__ == '__main__':
    postroomtest.main(('/usr/sbin/nsd',))

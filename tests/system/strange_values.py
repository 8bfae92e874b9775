"""Every kind of text that an admin can give, at its strangest. What is accepted comes back unchanged from the own parser of each
program that reads it, and nothing else differs there; what is refused leaves every octet as it was.

The values are in strange.py, who reads them in readers.py; here are the places where the two meet.
"""
import base64
import collections
import concurrent.futures
import imaplib
import itertools
import os
import poplib
import re
import tempfile
import time
import xml.etree.ElementTree as xml

import dns.rdatatype

import machine
import postroomtest
from hardening import Talk
from identity import OUTSIDE, IdentityTest
from machine import wait_for
from mailclient import message
from postroomtest import ANNA, ANNAS, BEN, BENS, Instance, Programs, program
from readers import (DRIVES_A_TERMINAL, certificate_names, certificate_shown, difference, doveadm_user, elements, engines_read, fingerprint_of, json_of,
                     make_certificate, postfix_finds, record, said, seen_on_a_terminal, zones)
from set_up_files import PLACES, Web
from signing import SigningTest
from strange import (ALIASES, CANARY, CERTIFIED, DESTINATIONS, DOMAINS, FLAGS, HOSTS, ISSUER, LOCAL_PARTS, LONGEST, MAPPED_DESTINATIONS,
                     NAMES, NO_HOSTS, PASSWORDS, QUOTAS, READ_AS, REFUSED, SETTINGS, STANDS_FOR, long_domain, pairs)
from wire import Connection


class StrangeValues(IdentityTest, SigningTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.web = Web(cls.instance)
        cls.pool = concurrent.futures.ThreadPoolExecutor(6)
        cls.addClassCleanup(cls.pool.shutdown)
        cls.before = engines_read(cls.instance)
        cls.masters = {engine: cls.instance.pid_of(engine) for engine in postroomtest.ENGINES}
        cls.first_record = cls.instance.do('audit', 'list', '--limit', 1)[0]['seq'] + 1
        cls.fill()

    @classmethod
    def fill(cls):
        """All that is accepted, at once, and what is kept of it."""
        do = cls.instance.do
        for given, kept, _ in DOMAINS[:len(CERTIFIED)]:
            assert do('domain', 'add', given)['name'] == kept, given
        others = DOMAINS[len(CERTIFIED):]
        for (_, kept, _), added in zip(others, cls.pool.map(lambda domain: do('domain', 'add', domain[0], '--no-certificate'), others)):
            assert added['name'] == kept, added
        for domain, main in STANDS_FOR.items():
            do('domain', 'add', domain, '--alias-of', main, '--no-certificate')
        do('domain', 'add', LONGEST.split('@')[1], '--no-certificate')
        cls.domains = ['example.test', *(kept for _, kept, _ in DOMAINS), LONGEST.split('@')[1]]

        addresses = [(f'{local}@example.test', f'{local.lower()}@example.test') for local in LOCAL_PARTS]
        addresses += [(f'o_-.0@{given}', f'o_-.0@{kept}') for given, kept, _ in DOMAINS] + [(LONGEST, LONGEST)]
        assert len(addresses) >= max(len(NAMES), len(QUOTAS), len(PASSWORDS)), 'every value has its mailbox'
        people = list(zip(addresses, itertools.cycle(pairs(NAMES)), itertools.cycle(QUOTAS), itertools.cycle(PASSWORDS)))
        cls.people = {address[1]: (name[1], quota[1], password) for address, name, quota, password in people}
        added = cls.pool.map(lambda one: cls.instance.add_mailbox(one[0][0], one[3], f'--name={one[1][0]}', f'--quota={one[2][0]}'), people)
        for mailbox in added:
            assert mailbox['login'] == 'verified', mailbox

        cls.aliases = {f'{name}@example.test': [BEN, *DESTINATIONS] for name in ALIASES}
        cls.aliases['to-case-@example.test'] = ['case@example.test', *MAPPED_DESTINATIONS.values()]
        given = {kept: target for target, kept in MAPPED_DESTINATIONS.items()}
        for address, targets in cls.aliases.items():
            do('alias', 'add', address, '--to', *(given.get(target, target) for target in targets))
        cls.catch_alls = dict(zip((kept for _, kept, _ in DOMAINS), [*cls.aliases, *DESTINATIONS][::2]))
        for domain, target in cls.catch_alls.items():
            do('domain', 'set', domain, '--catch-all', target)
        # The addresses that a domain must have, and those of alias domains with where they lead.
        cls.required = [f'{name}@{domain}' for name in ('abuse', 'postmaster') for domain in cls.domains]
        cls.standing = {f'{address.split("@")[0]}@{domain}': address for domain, main in STANDS_FOR.items()
                        for address in [*cls.people, *cls.required] if address.endswith('@' + main)}

    # -- the engines' files and data

    def test_engines_configuration(self):
        """Domains, mailboxes and aliases are in none of their files; the names of a certificate are."""
        labels = ('', 'autoconfig.', 'autodiscover.', 'imap.', 'mta-sts.', 'pop.', 'smtp.', 'ua-auto-config.')
        names = [f'{label}{domain}' for domain in CERTIFIED for label in labels if len(label + domain) <= 253]
        self.assertEqual(difference(self.before, engines_read(self.instance)), self.expected_for(names, CERTIFIED[0]))
        file = self.instance.path(f'current/postfix/tls/{CERTIFIED[0]}.pem')
        self.assertEqual(postfix_finds(self.instance, 'tls/names', [*names, *self.domains], 'texthash'), {name: [file] for name in names})

    def expected_for(self, names, file):
        """What engines read of a further certificate."""
        expected = {('nginx', f'{name} {file};'): '1' for name in names}
        for name in names:
            expected['dovecot', f'local_name {name}/ssl_cert'] = f'<tls/{file}.pem'
            expected['dovecot', f'local_name {name}/ssl_key'] = '# hidden, use -P to show it'
        return expected

    def test_postfix_maps(self):
        people = {address: [address] for address in (ANNA, BEN, *self.people)}
        domains = {domain: [domain] for domain in (*self.domains, *STANDS_FOR)}
        aliases = {**self.aliases, **{address: [ANNA] for address in self.required}}
        standing = {address: [main] for address, main in self.standing.items()}
        owners = {**people, **{address: [target for target in targets if target in people] for address, targets in aliases.items()}}
        catch_alls = {**self.catch_alls, **{domain: self.catch_alls[main] for domain, main in STANDS_FOR.items()}}
        nobody = ["x' OR '1'='1@example.test", "' UNION SELECT 1 --", "'", '"', '%s', '%u@%d', '%', '_nna@example.test', '*@example.test', '@',
                  'a@b@example.test', 'example.test.', '@elsewhere.test', 'elsewhere.test', *DESTINATIONS]
        keys = list(dict.fromkeys([*people, *aliases, *standing, *domains, *(f'@{domain}' for domain in domains), *nobody]))
        expected = {'domains': domains, 'mailboxes': people, 'aliases': {**people, **aliases, **standing},
                    'senders': {**owners, **{address: owners[main] for address, main in self.standing.items()}},
                    'catchalls': {f'@{domain}': [target] for domain, target in catch_alls.items()},
                    'logins': {key: ['REJECT this mailbox may not send'] for key in keys if key not in people}}
        for name, found in expected.items():
            with self.subTest(map=name):
                self.assertEqual(postfix_finds(self.instance, f'sql/{name}.cf', keys), {key: sorted(values) for key, values in found.items()})

    def test_dovecot_users(self):
        self.assertEqual(set(doveadm_user(self.instance, '*')), {ANNA, BEN, *self.people})
        for address, (_, quota, _) in self.people.items():
            local, domain = address.split('@')
            expected = {'uid': 'postroom-mail', 'gid': 'postroom-mail', 'home': self.instance.path('mail', domain, local),
                        'mail': 'maildir:~/Maildir', **({'quota_rule': f'*:bytes={quota}'} if quota else {})}
            printed = dict(line.split('\t') for line in doveadm_user(self.instance, address)[1:])
            self.assertEqual({name: value for name, value in printed.items() if name}, expected, address)
        self.assertLessEqual(self.mail_folders(), {ANNA, BEN, 'postroom@probe.invalid', *self.people}, 'no folder but those of mailboxes')

    def mail_folders(self):
        root = self.instance.path('mail')
        return {f'{name}@{domain}' for domain in os.listdir(root) for name in os.listdir(os.path.join(root, domain))}

    def test_erasing_takes_one_folder(self):
        before = self.instance.people(), self.mail_folders()
        for address in ('_-_@example.test', '00@example.test', 'a.-b@example.test', 'x' * 63 + '@example.test'):
            self.instance.add_mailbox(address, ANNAS)
            self.mail.subjects(address, ANNAS)
            self.assertEqual(self.mail_folders() - before[1], {address})
            self.instance.do('mailbox', 'remove', address, '--erase-mail')
            self.assertEqual((self.instance.people(), self.mail_folders()), before, address)

    # -- logging in and sending

    def lets_in(self, address, password):
        """On each way on which a password is written otherwise: whether it lets in who gives these very octets."""
        def coded(*parts):
            return base64.b64encode('\0'.join(parts).encode()).decode()

        def plain_imap():
            session = imaplib.IMAP4_SSL('mail.example.test', self.instance.port('imaps'), ssl_context=self.mail.tls)
            try:
                session.authenticate('PLAIN', lambda _: f'\0{address}\0{password}'.encode())
                return True
            except imaplib.IMAP4.error:
                return False
            finally:
                session.shutdown()

        def user_pop3():
            try:
                self.mail.pop3(address, password).quit()
                return True
            except poplib.error_proto:
                return False

        def smtp(*lines):
            with self.mail.smtp('submissions') as session:
                return [session.docmd(line)[0] for line in lines][-1] == 235

        return {'IMAP LOGIN': self.mail.may_log_in(address, password), 'IMAP PLAIN': plain_imap(), 'POP3 USER': user_pop3(),
                'SMTP PLAIN': smtp('AUTH PLAIN ' + coded('', address, password)),
                'SMTP LOGIN': smtp('AUTH LOGIN', coded(address), coded(password))}

    def test_logins(self):
        """Each password by each protocol, and not without its last character."""
        people = [(address, password) for address, (_, _, password) in list(self.people.items())[:len(PASSWORDS)]]
        with concurrent.futures.ThreadPoolExecutor(len(people)) as pool:  # a refusal takes its time
            shorter = pool.map(lambda who: self.mail.may_log_in(who[0], who[1][:-1]), people)
            for (address, password), ways, may in zip(people, self.pool.map(lambda who: self.lets_in(*who), people), shorter):
                with self.subTest(address=address, password=password):
                    self.assertEqual((ways, may), (dict.fromkeys(ways, True), False))

    def test_passwords_of_several_forms(self):
        """What a keyboard may make in another form (RFC 8265) is refused, and nobody gets in with either form."""
        def tried(address, password):
            answer = self.set_password(address, password)
            return answer.value.get('login'), answer.status == 0 and self.mail.may_log_in(address, password)
        passwords = ('a no-break\u00a0space', 'an ideographic\u3000space', 'Gru\u0308n ist die Heide', 'a \u212aelvin sign')
        people = list(self.people)[:len(passwords)]
        answers = dict(zip(passwords, self.pool.map(tried, people, passwords)))
        for password, answer in answers.items():
            with self.subTest(password=ascii(password)):
                self.assertEqual(answer, (None, False))
        self.assertFalse(self.mail.may_log_in(people[2], 'Gr\u00fcn ist die Heide'))
        for address in people:
            self.set_password(address, self.people[address][2])

    def test_sending_and_signing(self):
        """From each domain: as oneself, and signed so that others can check it. (In the longest a key's record can have no name.)"""
        domains = [domain for domain in self.domains[1:] if len(domain) + len('rsa-01234567._domainkey.') <= 253]
        senders = [LONGEST if LONGEST.endswith('@' + domain) else 'o_-.0@' + domain for domain in domains]
        records = {}
        for domain in domains:
            records.update(self.published(domain))
        for domain, sender, subject in zip(domains, senders, self.pool.map(self.send, senders)):
            with self.subTest(sender=sender):
                raw = self.message_with(subject, ANNA, ANNAS)
                self.assertEqual(self.signatures_of(raw, records), self.expected(self.selectors(domain), domain))

    def send(self, address):
        mail = message(address, ANNA)
        with self.mail.smtp('submissions') as session:
            session.docmd('AUTH PLAIN ' + base64.b64encode(f'\0{address}\0{self.people[address][2]}'.encode()).decode())
            session.sendmail(address, [ANNA], mail.as_string())
        return mail['Subject']

    def test_signing_keys_as_rspamd_reads_them(self):
        for domain in self.domains:
            with open(self.instance.path('lookup/dkim', domain + '.json')) as file:
                selectors = {key['selector'] for key in json_of(file.read())}
            listed = self.selectors(domain)
            self.assertEqual(selectors, {listed['active', algorithm] for algorithm in ('rsa', 'ed25519')}, domain)
        self.assertEqual(set(os.listdir(self.instance.path('lookup/dkim'))), {f'{domain}.json' for domain in (*self.domains, *STANDS_FOR)})

    def test_aliases_by_smtp(self):
        """Each takes mail and may be sent as by its direct target; each target elsewhere is one address to Postfix, too."""
        with self.mail.submission(BEN, BENS) as session:
            for address, targets in self.aliases.items():
                self.assertEqual(self.answer(address)[0], 250, address)
                session.rset()
                self.assertEqual((session.mail(address)[0], session.rcpt(ANNA)[0]), (250, 250 if BEN in targets else 553), address)
        for alias in (f'{ALIASES[0]}@example.test', 'to-case-@example.test'):
            mail = message(OUTSIDE, alias)
            with self.mail.smtp() as smtp:
                smtp.send_message(mail, OUTSIDE, [alias])
            for target in self.aliases[alias]:
                wait_for(lambda: f'to=<{target}>, orig_to=<{alias}>' in self.instance.log('postfix.log'), self.within(10),
                         f'the copy to {target}')

    # -- what people and scripts are shown

    def listed(self, *words):
        return json_of(self.instance.ctl('--json', *words).out)

    def test_json(self):
        mailboxes = {one['address']: (one['name'], one['quota']) for one in self.listed('mailbox', 'list', '--limit', 1000)['mailboxes']}
        self.assertEqual(mailboxes, {ANNA: ('Anna', None), BEN: ('', None),
                                     **{address: (name, quota) for address, (name, quota, _) in self.people.items()}})
        domains = {one['name']: (one['aliasOf'], one['catchAll']) for one in self.listed('domain', 'list')}
        self.assertEqual(domains, {**{domain: (None, self.catch_alls.get(domain)) for domain in self.domains},
                                   **{domain: (main, None) for domain, main in STANDS_FOR.items()}})
        aliases = {one['address']: sorted(one['to']) for one in self.listed('alias', 'list', '--limit', 1000)['aliases']}
        self.assertEqual(aliases, {**{address: sorted(targets) for address, targets in self.aliases.items()},
                                   **{address: [ANNA] for address in self.required}})
        for (given, kept, _), domain in zip(DOMAINS, self.pool.map(lambda domain: self.listed('domain', 'show', domain[0]), DOMAINS)):
            self.assertEqual(domain['name'], kept, given)
        for address in list(self.people)[::9]:
            settings = self.listed('client', 'settings', address)
            self.assertEqual({server['username'] for server in (*settings['incoming'], settings['outgoing'])}, {address})

    def test_what_is_shown_can_be_given(self):
        self.addCleanup(self.instance.do, 'mailbox', 'set', ANNA, '--quota=0')
        for given, kept in QUOTAS:
            shown = self.instance.do('mailbox', 'set', ANNA, f'--quota={given}')['quota']
            again = self.instance.ask('mailbox', 'set', ANNA, f'--quota={shown or 0}')
            with self.subTest(quota=given, shown=shown):
                self.assertEqual((shown, again.status, again.value.get('quota')), (kept, 0, kept), again)

    def test_a_name_with_a_mark_of_byte_order(self):
        """It is kept as it was given, or refused."""
        self.addCleanup(self.instance.do, 'mailbox', 'set', ANNA, '--name=Anna')
        answer = self.instance.ask('mailbox', 'set', ANNA, '--name=\ufeffAnna')
        if answer.status == 0:
            self.assertEqual(answer.value['name'], '\ufeffAnna')

    def test_audit(self):
        """A record for each change, with the values as they are kept."""
        records = [one for one in self.instance.do('audit', 'list', '--limit', 1000) if one['seq'] >= self.first_record]
        found = {}
        for one in reversed(records):
            found.setdefault((one['method'], one['object']), one['after'])  # later ones are those of other tests
        domains = {domain: {'name': domain} for domain in self.domains[1:]}
        domains.update({domain: {'name': domain, 'aliasOf': main} for domain, main in STANDS_FOR.items()})
        expected = {'mailbox.add': {address: {'name': name, 'quota': quota} for address, (name, quota, _) in self.people.items()},
                    'alias.add': {address: {'to': targets} for address, targets in self.aliases.items()},
                    'domain.add': domains, 'domain.set': {domain: {'catchAll': target} for domain, target in self.catch_alls.items()},
                    'certificate.request': {domain: {} for domain in CERTIFIED}}
        for method, objects in expected.items():
            self.assertEqual({name: found.get((method, name)) for name in objects}, objects, method)
        self.assertIsNone(self.instance.do('audit', 'verify')['firstWrong'])

    def test_filters_are_text(self):
        names = {ANNA: 'Anna', BEN: '', **{address: name for address, (name, _, _) in self.people.items()}}
        texts = (*(name for _, name in pairs(NAMES) if name), '_', '%', '%%', 'a OR b', '"a" NEAR "b"', 'NOT', 'address:x', '^a', "'", '"',
                 '""', '(', 'a*')
        answers = self.pool.map(lambda text: self.instance.do('mailbox', 'list', '--limit', 1000, f'--filter={text}'), texts)
        for text, answer in zip(texts, answers):
            expected = {address for address in names if address.startswith(text)}
            if len(text) > 2:
                text = text.casefold()
                expected = {address for address, name in names.items() if text in address or text in name.casefold()}
            with self.subTest(filter=text):
                self.assertEqual({one['address'] for one in answer['mailboxes']}, expected)

    def on_a_terminal(self, *words):
        lines = seen_on_a_terminal(program('postroomctl'), '--instance', self.instance.directory, *words)
        self.assertIsNone(DRIVES_A_TERMINAL.search('\n'.join(lines)), words)
        return lines

    def test_terminal(self):
        """A line for each thing and the value in it; nothing that drives the terminal."""
        shown = {kept: shown for _, kept, shown in DOMAINS}

        def people_see(address):
            local, domain = address.split('@')
            return f'{local}@{shown.get(domain, domain)}'
        tables = {('mailbox', 'list', '--limit', '1000'): [(people_see(address), name) for address, (name, _, _) in self.people.items()]
                  + [(ANNA,), (BEN,)],
                  ('domain', 'list'): [(shown.get(domain, domain),) for domain in (*self.domains, *STANDS_FOR)],
                  ('alias', 'list', '--limit', '1000'): [(people_see(address),) for address in (*self.aliases, *self.required)]}
        for words, rows in tables.items():
            lines = self.on_a_terminal(*words)[1:]
            self.assertEqual(len(lines), len(rows), words)
            for first, *more in rows:
                self.assertTrue([line for line in lines if line.startswith(first + '  ') and all(value in line for value in more)],
                                f'{first} {more} in {words}')
        pages = {('mailbox', 'show', address): [f'Address:  {people_see(address)}', f'Name:     {name}']
                 for address, (name, _, _) in list(self.people.items())[::3]}
        pages.update({('alias', 'show', address): [f'Alias:    {people_see(address)}'] for address in list(self.aliases)[::3]})
        pages.update({('domain', 'show', domain): [f'Domain:     {shown[domain]}'] for domain in self.catch_alls})
        pages.update({words: [] for words in (('domain', 'dkim', 'list', CERTIFIED[0]), ('dns', 'plan', CERTIFIED[0]), ('status',),
                                              ('audit', 'list', '--limit', '1000'), ('certificate', 'list'), ('setting', 'list'))})
        for (words, begin), lines in zip(pages.items(), self.pool.map(lambda words: self.on_a_terminal(*words), pages)):
            self.assertEqual(lines[:len(begin)], begin)
            if words[:2] == ('alias', 'show'):
                self.assertEqual(len(lines), 1 + len(self.aliases[words[2]]), words)

    def test_terminal_and_marks_of_direction(self):
        self.addCleanup(self.instance.do, 'mailbox', 'set', ANNA, '--name=Anna')
        for mark in '\u200e\u200f\u061c':
            with self.subTest(mark=ascii(mark)):
                self.assertEqual(self.instance.do('mailbox', 'set', ANNA, f'--name=a{mark}b')['name'], f'a{mark}b')
                self.assertEqual(self.on_a_terminal('mailbox', 'show', ANNA)[1], f'Name:     a\\u{{{ord(mark):x}}}b')

    # -- DNS

    def zone_of(self, domain):
        """The records of a domain's zone, which are to its readers those of the plan, and no others."""
        exported = self.instance.do('dns', 'export', domain)['text']
        self.assertEqual(self.instance.ctl('dns', 'export', domain).out, exported, domain)
        plan = [record(one['name'], one['ttl'], one['type'], one['data']) for one in self.instance.do('dns', 'plan', domain)['records']]
        own = [record(domain + '.', 3600, 'SOA', 'ns.invalid. hostmaster.invalid. 1 7200 900 1209600 3600'),
               record(domain + '.', 3600, 'NS', 'ns.invalid.')]
        expected = {one for one in (*own, *plan) if one[0].is_subdomain(own[0][0])}
        for reader, found in zip(('BIND', 'dnspython'), zones(domain, exported)):
            self.assertEqual(found, expected, f'{domain}, as {reader} reads it')
        return expected

    def test_zones(self):
        for domain, read in [(domain, self.pool.submit(self.zone_of, domain)) for domain in self.domains]:
            with self.subTest(domain=domain):
                read.result()

    def test_plans_do_not_contradict_each_other(self):
        """Records of domains within one another can stand in one zone; beside a CNAME is nothing there (RFC 1034 §3.6.2)."""
        self.add_for_this_test('imap.example.test')
        types = collections.defaultdict(set)
        for domain in ('example.test', 'imap.example.test'):
            for one in self.instance.do('dns', 'plan', domain)['records']:
                types[one['name']].add(one['type'])
        self.assertEqual({name: of for name, of in types.items() if 'CNAME' in of and len(of) > 1}, {})

    def add_for_this_test(self, domain):
        self.instance.do('domain', 'add', domain, '--no-certificate')
        self.addCleanup(self.instance.do, 'domain', 'remove', domain)

    def test_the_longest_domains(self):
        """One of up to 253 octets is taken, or refused for what it is, and not for what the database makes of it."""
        for octets in (243, 244, 253):
            with self.subTest(octets=octets):
                answer = self.instance.ask('domain', 'add', long_domain(octets), '--no-certificate')
                if answer.status == 0:
                    self.instance.do('domain', 'remove', long_domain(octets))
                else:
                    self.assert_refused(answer, 'text-too-long', field='domain')

    # -- set-up files

    def test_set_up_files(self):
        """The same from the command line and from nginx, XML to two parsers, and different only in what names the domain."""
        plain = elements(self.instance.do('client', 'file', ANNA)['text'])
        with tempfile.NamedTemporaryFile('w', suffix='.xml') as file:
            for given, kept, shown in DOMAINS:
                text = self.instance.do('client', 'file', 'x@' + given)['text']
                self.assertEqual(self.instance.ctl('client', 'file', 'x@' + given).out, text, given)
                domain = '/clientConfig/emailProvider'
                self.assertEqual(difference(plain, elements(text)), {
                    domain: ({'id': kept}, ''), f'{domain}/domain': ({}, kept),
                    f'{domain}/displayName': ({}, shown if len(shown) <= 60 else kept[:60]),
                    f'{domain}/displayShortName': ({}, shown if len(shown) <= 20 else kept[:20])}, given)
                file.seek(0)
                file.truncate()
                file.write(text)
                file.flush()
                self.assertEqual(said('/usr/bin/xmllint', '--nonet', '--xpath', 'string(//emailProvider/@id)', file.name).strip(), kept)
                for place in PLACES:
                    time.sleep(0.02)  # nginx lets one address ask some twenty times at once
                    status, _, body = self.web.get(place.format(kept), verified=kept in CERTIFIED)
                    self.assertEqual((status, body.decode()), (200, text), place.format(kept))

    def test_a_domain_called_autoconfig(self):
        """Wherever a mail program looks for the file of its domain it finds that one."""
        for domain in ('autoconfig.example.test', 'autoconfig.other.test', 'autoconfig.test'):
            self.add_for_this_test(domain)
            for place in PLACES:
                with self.subTest(place=place.format(domain)):
                    status, _, body = self.web.get(place.format(domain), verified=False)
                    self.assertEqual(status, 200)
                    self.assertEqual(xml.fromstring(body).find('emailProvider').get('id'), domain)

    # -- certificates

    def import_certificate(self, names, issuer='Another authority'):
        """Its fingerprint. It goes again with the test."""
        with tempfile.TemporaryDirectory() as folder:
            chain, key = make_certificate(folder, names, issuer)
            self.instance.do('certificate', 'import', '--chain', chain, '--key', key)
            with open(chain, 'rb') as file:
                fingerprint = fingerprint_of(file.read())
        self.addCleanup(self.instance.do, 'certificate', 'remove', fingerprint)
        return fingerprint

    def test_names_in_a_certificate(self):
        """Hosts are shown it; its other names reach no engine, and its issuer drives no terminal."""
        before = engines_read(self.instance)
        imported = self.import_certificate([*HOSTS, *NO_HOSTS], ISSUER)
        hosts = [name.lower() for name in HOSTS]
        self.assertEqual(difference(before, engines_read(self.instance)), self.expected_for(hosts, hosts[0]))
        keys = [name.removeprefix('*') for name in hosts]
        asked = [*keys, *(name for name in NO_HOSTS if '\n' not in name)]
        file = self.instance.path(f'current/postfix/tls/{hosts[0]}.pem')
        self.assertEqual(postfix_finds(self.instance, 'tls/names', asked, 'texthash'), {key: [file] for key in keys})
        names = [name.lower() for name in (*HOSTS, *NO_HOSTS)]
        listed = {one['fingerprint']: one for one in self.listed('certificate', 'list')}[imported]
        self.assertEqual((listed['names'], listed['issuer'], listed['inUse']), (names, ISSUER, True))
        self.assertEqual(self.instance.do('audit', 'list', '--limit', 1)[0]['after'], {'names': names})
        self.assertIn('  From:         Evil\\x0a\\x1b[31m <b>x</b> \\u{202e}\\x01', self.on_a_terminal('certificate', 'list'))

    def test_a_certificate_is_shown_for_every_name_it_covers(self):
        names = ('new.example.test', 'imap.example.test', 'autoconfig.example.test')
        imported = self.import_certificate(names)
        for name in names:
            with self.subTest(name=name):
                self.assertEqual(certificate_shown(self.instance, name), imported)

    # -- settings

    def test_settings(self):
        """Each row is a configuration. In the engines' own words it differs from the plain one in what holds one of its values alone."""
        plain = {one['key']: one['value'] for one in self.listed('setting', 'list')}
        before, certificates = engines_read(self.instance), self.names_of_certificates()
        try:
            for row in zip(*SETTINGS.values()):
                given, kept = ({key: value[which] for key, value in zip(SETTINGS, row)} for which in (0, 1))
                with self.subTest(**given):
                    self.set_all(given)
                    shown = {one['key']: one['value'] for one in self.listed('setting', 'list')}
                    self.assertEqual(difference(plain, shown), difference(plain, {**plain, **kept}))
                    expected = {where: str(kept[key]) for key, places in READ_AS.items() for where in places}
                    # Which certificate shows a name moves with the server's name and the admin's domain.
                    expected.update(difference(certificates, self.names_of_certificates()))
                    self.assertEqual(difference(before, engines_read(self.instance)), expected)
                    self.assertEqual(self.instance.problems(), [])
                    self.says_so(kept['server.name'], kept['mail.messageSizeLimit'])
                    self.dns_says_so(kept['server.name'], kept['server.publicAddresses'], kept['admin.address'])
                    self.password_length_is(kept['password.minimumLength'])
        finally:
            self.set_all({key: ','.join(value) if isinstance(value, list) else value for key, value in plain.items() if key in SETTINGS})
            self.set_password('case@example.test', self.people['case@example.test'][2])

    def names_of_certificates(self):
        """What engines must read of the certificates that lie there, by what OpenSSL reads in them."""
        folder = self.instance.path('current/dovecot/tls')
        expected, shown = {}, set(certificate_names(os.path.join(folder, 'fullchain.pem')))
        for file in sorted(name for name in os.listdir(folder) if name.endswith('.pem') and name not in ('fullchain.pem', 'key.pem')):
            names = [name for name in certificate_names(os.path.join(folder, file)) if name not in shown]
            shown.update(names)
            expected.update(self.expected_for(names, file.removesuffix('.pem')))
        return expected

    def set_all(self, values):
        for key, value in values.items():
            self.instance.do('setting', 'set', '--later', '--', key, value)
        self.instance.do('config', 'apply')

    def set_password(self, address, password):
        return self.instance.ask('mailbox', 'password', address, '--password-stdin', stdin=password + '\n')

    def says_so(self, name, limit):
        """Port 25, the status with the certificate, and the set-up files."""
        with Talk(self.instance.port('smtp')) as talk:
            self.assertEqual(talk.line().decode(), f'220 {name} ESMTP')
        with self.mail.smtp() as session:
            self.assertEqual(session.esmtp_features['size'], str(limit))
        status = self.instance.do('status')
        self.assertEqual(status['serverName'], name)
        self.assertIn(name, status['certificates'][0]['names'])
        for domain in ('example.test', CERTIFIED[0]):
            found = elements(self.web.get(PLACES[1].format(domain), verified=False)[2])
            self.assertEqual({text for where, (_, text) in found.items() if where.endswith('/hostname')}, {name}, domain)

    def dns_says_so(self, server, addresses, admin):
        for domain in {'example.test', server, LONGEST.split('@')[1]} & set(self.domains):
            found = collections.defaultdict(set)
            for name, _, rdata in self.zone_of(domain):
                found[dns.rdatatype.to_text(rdata.rdtype)].add((name.to_text(True), rdata))
            targets = {rdata.exchange for _, rdata in found['MX']} | {rdata.target for _, rdata in found['SRV'] | found['CNAME']}
            self.assertEqual({target.to_text(True) for target in targets}, {server}, domain)
            expected = {(server, address) for address in addresses if f'.{server}'.endswith('.' + domain)}
            self.assertEqual({(name, rdata.address) for name, rdata in found['A'] | found['AAAA']}, expected, domain)
            dmarc = [b''.join(rdata.strings).decode() for name, rdata in found['TXT'] if name == '_dmarc.' + domain]
            self.assertEqual(dmarc, [f'v=DMARC1; p=none; rua=mailto:{admin}'], domain)

    def password_length_is(self, least):
        password = ''.join(chr(ord('a') + number * 7 % 26) for number in range(least))
        self.assert_refused(self.set_password('case@example.test', password[1:]), 'text-too-short', str(least), field='password')
        self.assertEqual(self.set_password('case@example.test', password).value['login'], 'verified')

    def test_admin_of_another_domain(self):
        """Names that have a certificate and records in DNS keep them; that he wants the reports is said in his domain, for all."""
        def consents(domain):
            return [one['name'] for one in self.instance.do('dns', 'plan', domain)['records'] if '._report.' in one['name']]

        def seen():
            ports = self.instance.do('certificate', 'probe', '--domain', 'example.test')
            names = {one['name'] for one in ports if one['verdict'] == 'pass'}
            return names, {one['name'] for one in self.instance.do('dns', 'plan', 'example.test')['records']}
        before = seen()
        self.instance.do('setting', 'set', 'admin.address', f'o_-.0@{CERTIFIED[0]}')
        after = seen()
        said = consents(CERTIFIED[0])
        self.instance.do('setting', 'set', 'admin.address', ANNA)
        consent = '*._report._dmarc.example.test.'
        self.assertEqual(after, (before[0], before[1] - {consent}))
        self.assertEqual((said, consents(CERTIFIED[0])), ([f'*._report._dmarc.{CERTIFIED[0]}.'], []))

    def test_noted_for_later(self):
        """The answer names the configuration that is in use."""
        answer = self.instance.do('setting', 'set', 'mail.messageSizeLimit', '26MiB', '--later')
        self.instance.do('setting', 'set', 'mail.messageSizeLimit', '25MiB', '--later')
        self.assertEqual(answer, {'outcome': 'recorded', 'generation': self.instance.generation()})

    def test_instance_at_a_strange_place(self):
        """Folder and address of an instance are in every engine's files, and so is what the answers of the set-up say."""
        parent = f'{postroomtest.INSTANCES}{os.getpid()}-place'
        os.makedirs(parent, mode=0o755)
        self.addCleanup(machine.remove_tree, parent)
        other = Instance(f'{parent}/-_.A..b--'.ljust(60, 'z'), machine.take_offset())
        self.addCleanup(other.remove)
        other.do('instance', 'create', other.directory, '--practice', '--port-offset', other.offset, '--listen', '::1')
        other.start()
        other.set_up(mailboxes=False, address='_@BÜCHER.Test')

        def plain(reading, instance, address):
            known = [(instance.directory, 'DIR'), (instance.do('instance', 'status')['id'][:8], 'ID'), (f'[{address}]', 'ADDRESS'),
                     (address, 'ADDRESS'), *((str(instance.port(protocol)), protocol) for protocol in machine.STANDARD_PORTS)]

            def replaced(text):
                for value, word in known:
                    text = text.replace(value, word)
                return text
            # Rspamd's own defaults name both loopback addresses.
            return {(engine, replaced(where)): replaced(text) for (engine, where), text in reading.items()
                    if engine != 'rspamd' or instance.directory in text}
        name = 'mail.xn--bcher-kva.test'
        self.assertEqual(difference(plain(self.before, self.instance, '127.0.0.1'), plain(engines_read(other), other, '::1')),
                         {('postfix', 'myhostname'): name, ('dovecot', 'hostname'): name, ('postfix', 'inet_protocols'): 'all'})
        self.assertEqual(other.ask('check').status, 0)

    # -- what is refused

    def octets_kept(self):
        """Of the store, of lookup.db and of the configuration in use. (SQLite notes who reads in files of their own.)"""
        files = [self.instance.path(database + suffix) for database in ('store/postroom.db', 'lookup/lookup.db') for suffix in ('', '-wal')]
        return [machine.describe_path(file) for file in files if os.path.exists(file)], os.readlink(self.instance.path('current'))

    def test_refused(self):
        self.instance.await_counts(ANNA, ANNAS)  # which are written too
        before, configuration = self.octets_kept(), self.instance.configuration()
        for places, values in REFUSED:
            turns = itertools.cycle(values)
            for words, field in places.items():
                tried = values if words == next(iter(places)) else [next(turns), next(turns)]
                is_option = words[-1].startswith('--') and words[-1] not in FLAGS
                given = [[*words[:-1], f'{words[-1]}={value}'] if is_option else [*words, '--', value] for value in tried]
                for value, answer in zip(tried, self.pool.map(lambda words: self.instance.ask(*words, stdin=ANNAS + '\n'), given)):
                    with self.subTest(value=value, place=' '.join(words)):
                        self.assertIn(answer.status, (1, 2), answer)
                        self.assertEqual(answer.error['field'], field, answer)
                        self.assertIsNone(DRIVES_A_TERMINAL.search(answer.error['message']), answer)
                self.assertEqual(self.octets_kept(), before, f'after {words} with {tried}')
        self.assertEqual(self.instance.configuration(), configuration)

    # -- after all of it

    def test_z_logs(self):
        """A line for each record, whatever was said."""
        for client in ('two\n2026-01-01T00:00:00.000Z info postroom.store: lines', '\x1b[31m', '\u202e', 'x' * 100000):
            with Connection(self.instance.path('run/admin/admin.sock')) as connection:
                connection.ask('hello', protocol=1, client=client)
                connection.send(client.encode() + b'\n')
                connection.read_line()
        ours = re.compile(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (debug|info|warning|critical|fatal) \S+: .')
        theirs = re.compile(r'[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d .')
        for name, form in (('postroomd.log', ours), ('helper.log', ours), ('postfix.log', theirs), ('dovecot.log', theirs)):
            for line in self.instance.log(name).splitlines():
                self.assertRegex(line, form, name)
                self.assertLessEqual(len(line.encode()), 8300, name)
                self.assertIsNone(DRIVES_A_TERMINAL.search(line), name)

    def test_z_nothing_was_carried_out(self):
        self.assertFalse(os.path.exists(CANARY))
        self.assertEqual({engine: self.instance.pid_of(engine) for engine in postroomtest.ENGINES}, self.masters, 'none was started again')
        known = ('/usr/lib/postfix/sbin/', '/usr/lib/dovecot/', '/usr/sbin/dovecot', '/usr/sbin/nginx', '/usr/sbin/named', '/usr/bin/rspamd', Programs.folder + '/')
        running = {machine.link(f'/proc/{pid}/exe') for pid in machine.processes_of(self.instance.directory)}
        self.assertEqual([path for path in running if path and not path.startswith(known)], [])


if __name__ == '__main__':
    postroomtest.main(('/usr/bin/named-checkzone', '/usr/bin/xmllint', '/usr/bin/rspamadm', '/usr/bin/openssl'))

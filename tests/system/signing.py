"""Rspamd beside Postfix: what people send says truly who sends it and is signed, or it does not leave.

Signatures are checked by python3-dkim, with the records that `postroomctl dns plan` tells to publish.
"""
import email
import os
import re
import smtplib

import dkim

import machine
import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, ANNAS, BEN, BENS, SystemTest


class SigningTest(SystemTest):

    def published(self, domain='example.test'):
        """name → text of the TXT records of the plan, as DNS would give them."""
        texts = {}
        for record in self.instance.do('dns', 'plan', domain)['records']:
            if record['type'] == 'TXT':
                texts[record['name']] = ''.join(re.findall(r'"([^"]*)"', record['data']))
        return texts

    def message_with(self, subject, login=BEN, password=BENS):
        self.assert_arrives(subject, login, password)
        imap = self.mail.imap(login, password)
        try:
            imap.select('INBOX', readonly=True)
            number = imap.search(None, 'HEADER', 'Subject', f'"{subject}"')[1][0].split()[-1].decode()
            return imap.fetch(number, '(BODY.PEEK[])')[1][0][1]
        finally:
            imap.logout()

    def signatures_of(self, raw, records):
        """(algorithm, domain, selector) of each signature; every one must be good."""
        found = []
        headers = [value for name, value in email.message_from_bytes(raw).items() if name.lower() == 'dkim-signature']
        for index, value in enumerate(headers):
            tags = dict(re.sub(r'\s', '', tag).split('=', 1) for tag in value.split(';') if tag.strip())
            good = dkim.DKIM(raw).verify(index, dnsfunc=lambda name, timeout=5: records.get(name.decode(), '').encode())
            self.assertTrue(good, value)
            found.append((tags['a'], tags['d'], tags['s']))
        return sorted(found)

    def selectors(self, domain='example.test'):
        keys = self.instance.do('domain', 'dkim', 'list', domain)['keys']
        return {(key['state'], key['algorithm']): key['selector'] for key in keys}

    def expected(self, selectors, domain='example.test'):
        return [('ed25519-sha256', domain, selectors['active', 'ed25519']), ('rsa-sha256', domain, selectors['active', 'rsa'])]


class Signing(SigningTest):

    def raw(self, headers, sender=ANNA, recipient=BEN, login=ANNA, password=ANNAS):
        """The answer to a message with exactly these headers: (code, words)."""
        with self.mail.submission(login, password) as smtp:
            smtp.mail(sender)
            smtp.rcpt(recipient)
            smtp.putcmd('data')
            self.assertEqual(smtp.getreply()[0], 354)
            smtp.send(headers.replace('\n', '\r\n').encode() + b'\r\n\r\nHello\r\n.\r\n')
            code, words = smtp.getreply()
            return code, words.decode()

    def test_1_two_signatures_that_others_can_check(self):
        for protocol in ('submission', 'submissions'):
            with self.subTest(protocol=protocol):
                sent = self.mail.swaks(protocol, ANNA, ANNAS, ANNA, BEN, '--header', f'Subject: signed on {protocol}')
                self.assertEqual(sent.returncode, 0, sent.stdout.decode())
                raw = self.message_with(f'signed on {protocol}')
                self.assertEqual(self.signatures_of(raw, self.published()), self.expected(self.selectors()))
                with self.assertRaises(AssertionError, msg='a message that was changed is not good'):
                    self.signatures_of(raw.replace(b'Subject: signed', b'Subject: Signed'), self.published())

    def test_2_no_signature_on_what_others_send(self):
        with self.mail.smtp() as smtp:
            smtp.sendmail('stranger@elsewhere.test', [BEN], f'From: {ANNA}\r\nSubject: not ours\r\n\r\nHello\r\n')
        self.assertEqual(self.signatures_of(self.message_with('not ours'), {}), [])

    OWN = ('From: anna@example.test', 'From: <anna@example.test>', 'From: Anna <ANNA@Example.Test>', 'From: Anna\n <anna@example.test>',
           'From:\n\tanna@example.test', 'From: "Muster, Anna (neu)" <anna@example.test>',
           'From: =?utf-8?q?Anna_M=C3=BCller?= <anna@example.test>', 'From: anna@example.test (Anna <x@elsewhere.test>)',
           'From: "boss@elsewhere.test \\" <y@z>" <anna@example.test>', 'From: Anna <anna+news@example.test>',
           'From: Anna <anna@example.test>\nSender: anna@example.test', 'from: anna@example.test',
           'From: anna@example.test\nSubject: From: ben@example.test')

    def test_3_own_address_in_whatever_form(self):
        for headers in self.OWN:
            with self.subTest(headers=headers):
                code, words = self.raw(headers + '\nSubject: own address\nTo: ben@example.test')
                self.assertEqual(code, 250, words)

    def test_3_what_postfix_makes_plain(self):
        """Old forms of the own address are rewritten before anybody judges them: what leaves is the plain one, and signed."""
        for number, form in enumerate(('<@ben.example.test:anna@example.test>', '"anna"@example.test', 'anna@example.test.')):
            with self.subTest(form=form):
                code, words = self.raw(f'From: {form}\nSubject: old form {number}\nTo: ben@example.test')
                self.assertEqual(code, 250, words)
                raw = self.message_with(f'old form {number}')
                self.assertEqual(email.message_from_bytes(raw).get_all('From'), ['<anna@example.test>' if '<' in form else 'anna@example.test'])
                self.assertEqual(self.signatures_of(raw, self.published()), self.expected(self.selectors()))

    FOREIGN = ('From: ben@example.test', 'From: Anna <ben@example.test>', 'From: anna@example.test <ben@example.test>',
               'From: "anna@example.test" <ben@example.test>', 'From: <ben@example.test> (anna@example.test)',
               'From: ben@example.test (<anna@example.test>)', 'From: (anna@example.test) ben@example.test',
               'From: "<anna@example.test>" <ben@example.test>', 'From: "a\\\\\\" <anna@example.test>" <ben@example.test>',
               'From: anna@example.test\nFrom: ben@example.test', 'From: ben@example.test\nFrom: anna@example.test',
               'From: anna@example.test\nFROM : ben@example.test', 'From: anna@example.test, ben@example.test',
               'From: ben@example.test, anna@example.test', 'From: Team: anna@example.test;', 'From: Team: ben@example.test, anna@example.test;',
               'From: <ben@example.test> <anna@example.test>', 'From: <anna@example.test> <ben@example.test>',
               'From: =?utf-8?q?anna=40example.test?= <ben@example.test>', 'From: <@anna.example.test:ben@example.test>',
               'From: =?utf-8?q?anna=40example.test?=', 'From: Anna\n <ben@example.test>', 'From: "ben"@example.test',
               'From: anna@example.test(\n <ben@example.test>', 'From: "anna@example.test <ben@example.test>', 'From: anna', 'From:',
               'From: anna@example.test\nSender: ben@example.test', 'From: ben@example.test\nSender: anna@example.test',
               'From: anna@example.test@elsewhere.test', 'From: ben@example.test.', 'From: anna@xample.test',
               'From: anna\\@example.test <anna@example.test>', 'From: ann\u0430@example.test')

    def test_4_a_foreign_address_is_refused(self):
        for headers in self.FOREIGN:
            with self.subTest(headers=headers):
                code, words = self.raw(headers + '\nSubject: forged\nTo: ben@example.test')
                self.assertEqual(code, 554, words)
                self.assertIn('5.7.1', words)
        self.assertNotIn('forged', self.mail.subjects(BEN, BENS))

    def test_5_a_key_is_published_before_it_signs(self):
        before, published = self.selectors(), self.published()
        self.assertEqual(set(before), {(state, algorithm) for state in ('active', 'next') for algorithm in ('rsa', 'ed25519')})
        old = self.message_with(self.mail.send(ANNA, ANNAS, BEN))
        reply = self.instance.do('domain', 'dkim', 'rotate', 'example.test')
        after = self.selectors()
        for algorithm in ('rsa', 'ed25519'):
            self.assertEqual(after['active', algorithm], before['next', algorithm])
            self.assertEqual(after['retiring', algorithm], before['active', algorithm])
            self.assertNotIn(after['next', algorithm], before.values())
        new = self.message_with(self.mail.send(ANNA, ANNAS, BEN))
        self.assertEqual(self.signatures_of(new, published), self.expected(after), 'what was published before is enough')
        self.assertEqual(self.signatures_of(old, self.published()), self.expected(before), 'and mail on its way stays good')

        self.assert_refused(self.instance.ask('domain', 'dkim', 'rotate', 'example.test', '--revision', reply['revision'] - 1), 'conflict')
        self.assert_refused(self.instance.ask('domain', 'dkim', 'retire', 'example.test', '--selector', after['active', 'rsa']), 'in-use')
        self.instance.do('domain', 'dkim', 'retire', 'example.test')
        self.assertEqual(set(self.selectors()), set(before))
        self.assertNotIn(before['active', 'rsa'] + '._domainkey.example.test.', self.published())
        self.assert_refused(self.instance.ask('domain', 'dkim', 'retire', 'example.test'), 'not-found')
        methods = [record['method'] for record in self.instance.do('audit', 'list', '--limit', '2')]
        self.assertEqual(methods, ['dkim.retire', 'dkim.rotate'])

    def test_6_nothing_leaves_unsigned(self):
        self.instance.do('service', 'stop', 'rspamd')
        for protocol in ('submission', 'submissions'):
            with self.assertRaises(smtplib.SMTPException) as refused:
                self.mail.send(ANNA, ANNAS, BEN, protocol=protocol)
            words = str(refused.exception)
            self.assertRegex(words, r'\b4[0-9][0-9]\b')
        with self.mail.smtp() as smtp:
            smtp.sendmail('stranger@elsewhere.test', [BEN], 'Subject: while it is away\r\n\r\nHello\r\n')
        self.assert_arrives('while it is away')
        said = self.instance.ask('check')
        self.assertEqual(said.status, 3, said)
        self.assertIn('engine.rspamd', [finding['id'] for finding in said.value if finding['verdict'] == 'fail'])
        self.instance.do('service', 'start', 'rspamd')
        raw = self.message_with(self.mail.send(ANNA, ANNAS, BEN))
        self.assertEqual(self.signatures_of(raw, self.published()), self.expected(self.selectors()))

    def test_6_the_servers_own_notices_are_signed(self):
        """Delivery fails after the message was taken: Ben has less room than its size, which nobody announced."""
        self.instance.do('mailbox', 'set', BEN, '--quota', '1MiB')
        with self.mail.submission(ANNA, ANNAS) as smtp:
            smtp.mail(ANNA)
            smtp.rcpt(BEN)
            self.assertEqual(smtp.data(f'From: {ANNA}\r\nSubject: too large\r\n\r\n' + ('x' * 70 + '\r\n') * 30000)[0], 250)
        self.instance.do('mailbox', 'set', BEN, '--quota', '0')
        raw = self.message_with('Undelivered Mail Returned to Sender', ANNA, ANNAS)
        self.assertEqual(self.signatures_of(raw, self.published()), self.expected(self.selectors()))
        self.assertIn('@mail.example.test', email.message_from_bytes(raw)['From'])

    def test_7_killed_it_comes_back(self):
        killed = self.instance.pid_of('rspamd')
        machine.kill(killed)
        wait_for(lambda: self.instance.pid_of('rspamd') not in (None, killed), self.within(5), 'rspamd is back')
        wait_for(lambda: self.may_send(), self.within(5), 'and what people send is taken again')
        raw = self.message_with(self.mail.send(ANNA, ANNAS, BEN))
        self.assertEqual(self.signatures_of(raw, self.published()), self.expected(self.selectors()))

    def may_send(self):
        try:
            self.mail.send(ANNA, ANNAS, BEN)
        except smtplib.SMTPException as refused:
            self.assertRegex(str(refused), r'\b4[0-9][0-9]\b', 'for the time being, and never for good')
            return False
        return True

    def test_8_a_new_domain_signs_at_once(self):
        self.instance.do('domain', 'add', 'second.test')
        self.instance.add_mailbox('zoe@second.test', ANNAS)
        raw = self.message_with(self.mail.send('zoe@second.test', ANNAS, BEN))
        self.assertEqual(self.signatures_of(raw, self.published('second.test')), self.expected(self.selectors('second.test'), 'second.test'))
        # Without its keys nothing of it is taken, and a look at the server brings them back from the store.
        file = self.instance.path('lookup/dkim/second.test.json')
        os.remove(file)
        code, words = self.raw('From: zoe@second.test', 'zoe@second.test', BEN, 'zoe@second.test', ANNAS)
        self.assertEqual(code, 451, words)
        self.assertEqual(self.instance.ask('check').status, 0)
        wait_for(lambda: os.path.exists(file), self.within(5), 'the keys are back')
        self.assertEqual(self.raw('From: zoe@second.test', 'zoe@second.test', BEN, 'zoe@second.test', ANNAS)[0], 250)
        self.instance.do('mailbox', 'remove', 'zoe@second.test', '--erase-mail')
        self.instance.do('domain', 'remove', 'second.test')
        self.assertFalse(os.path.exists(file))

    def test_9_the_zone_is_one(self):
        text = self.instance.do('dns', 'export', 'example.test')['text']
        for selector in self.selectors().values():
            self.assertIn(f'{selector}._domainkey', text)
        zone = self.instance.path('example.test.zone')
        with open(zone, 'w') as file:
            file.write(text)
        try:
            checked = run('/usr/bin/named-checkzone', 'example.test', zone)
            self.assertEqual(checked.returncode, 0, checked)
        finally:
            os.remove(zone)

    def test_a_keys_are_for_rspamd_alone(self):
        secret = next(iter(self.instance.signing()))
        for user, may in (('_rspamd', True), ('postfix', False), ('dovecot', False), ('nobody', False), ('www-data', False)):
            done = run('/usr/bin/cat', self.instance.path('lookup/dkim', secret), user=user)
            self.assertEqual(done.returncode == 0, may, f'{user} reads what signs: {done.stderr}')
        done = run('/usr/bin/cat', self.instance.path('lookup/lookup.db'), user='_rspamd')
        self.assertNotEqual(done.returncode, 0, 'and Rspamd reads no password hashes')


if __name__ == '__main__':
    postroomtest.main()

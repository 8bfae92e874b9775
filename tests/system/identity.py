"""Who somebody is: aliases, catch-all addresses, alias domains, and what a mailbox may be used for, with real mail."""
import imaplib
import poplib
import smtplib

import postroomtest
from machine import wait_for
from mailclient import message
from postroomtest import ANNA, ANNAS, BEN, BENS, SystemTest

PASSWORD = 'Drei-Kiesel im Bach 7'
OUTSIDE = 'out@elsewhere.test'


class IdentityTest(SystemTest):

    def answer(self, recipient, sender=OUTSIDE):
        """What port 25 says to a recipient."""
        with self.mail.smtp() as smtp:
            smtp.mail(sender)
            return smtp.rcpt(recipient)

    def arrives_from_outside(self, recipient, login=BEN, password=BENS):
        mail = message(OUTSIDE, recipient)
        with self.mail.smtp() as smtp:
            smtp.send_message(mail, OUTSIDE, [recipient])
        self.assert_arrives(mail['Subject'], login, password)
        return mail['Subject']

    def may_send_as(self, sender, login=BEN, password=BENS):
        with self.mail.submission(login, password) as smtp:
            code, words = smtp.mail(sender)
            if code == 250:
                code, words = smtp.rcpt(ANNA)
        if code == 553:
            self.assertIn(b'not owned by user ' + login.encode(), words)
        else:
            self.assertEqual(code, 250, words)
        return code == 250


class Aliases(IdentityTest):

    def test_one_target(self):
        self.assertEqual(self.answer('info@example.test')[0], 550)
        added = self.instance.do('alias', 'add', 'Info@Example.test', '--to', BEN)
        self.assertEqual((added['address'], added['to']), ('info@example.test', [BEN]))
        self.arrives_from_outside('INFO@example.test')
        self.arrives_from_outside('info+shop@example.test')
        self.assertTrue(self.may_send_as('info@example.test'))
        self.assertFalse(self.may_send_as('info@example.test', ANNA, ANNAS))
        self.instance.do('alias', 'set', 'info@example.test', '--to', ANNA)
        self.arrives_from_outside('info@example.test', ANNA, ANNAS)
        self.assertFalse(self.may_send_as('info@example.test'))
        self.instance.do('alias', 'remove', 'info@example.test')
        self.assertEqual(self.answer('info@example.test')[0], 550)
        self.assertFalse(self.may_send_as('info@example.test', ANNA, ANNAS))

    def test_many_targets_and_a_chain(self):
        self.instance.do('alias', 'add', 'team@example.test', '--to', f'{BEN},{ANNA}')
        self.instance.do('alias', 'add', 'all@example.test', '--to', 'team@example.test', BEN)
        subject = self.arrives_from_outside('all@example.test')
        self.assert_arrives(subject, ANNA, ANNAS)
        self.assertTrue(self.may_send_as('team@example.test'))
        self.assertTrue(self.may_send_as('team@example.test', ANNA, ANNAS))
        self.assertFalse(self.may_send_as('all@example.test', ANNA, ANNAS), 'she is no direct target')
        self.assert_refused(self.instance.ask('alias', 'set', 'team@example.test', '--to', 'all@example.test'), 'alias-loop', field='to')
        self.assert_refused(self.instance.ask('alias', 'add', 'self@example.test', '--to', 'self+x@example.test'), 'not-found', field='to')
        for alias in ('all', 'team'):
            self.instance.do('alias', 'remove', alias + '@example.test')

    def test_an_address_elsewhere(self):
        self.instance.do('alias', 'add', 'away@example.test', '--to', "O'Brien@elsewhere.test", BEN)
        self.assertEqual(self.instance.do('alias', 'show', 'away@example.test')['to'], ["O'Brien@elsewhere.test", BEN])
        self.arrives_from_outside('away@example.test')
        # A practice server sends nothing anywhere, and says so.
        wait_for(lambda: [line for line in self.instance.log('postfix.log').splitlines()
                          if "to=<O'Brien@elsewhere.test>, orig_to=<away@example.test>" in line and 'practice server' in line],
                 self.within(10), 'the copy that goes elsewhere')
        self.instance.do('alias', 'remove', 'away@example.test')

    def test_a_hundred_targets(self):
        targets = [f'{"n" * 60}{number:03}@{"a" * 60}.{"b" * 60}.test' for number in range(99)] + [BEN]
        self.assert_refused(self.instance.ask('alias', 'add', 'list@example.test', '--to', *targets, OUTSIDE), 'limit-reached', '100')
        self.instance.do('alias', 'add', 'list@example.test', '--to', *targets)
        self.arrives_from_outside('list@example.test')
        self.assertEqual(sorted(self.instance.do('alias', 'show', 'list@example.test')['to']), sorted(targets))
        self.instance.do('alias', 'remove', 'list@example.test')

    def test_alias_or_mailbox(self):
        self.assert_refused(self.instance.ask('alias', 'add', BEN, '--to', ANNA), 'already-exists', BEN, field='address')
        self.instance.do('alias', 'add', 'both@example.test', '--to', ANNA)
        self.assert_refused(self.instance.ask('mailbox', 'add', 'both@example.test', '--password-stdin', stdin=PASSWORD),
                            'already-exists', field='address')
        self.assert_refused(self.instance.ask('alias', 'add', 'both@example.test', '--to', ANNA), 'already-exists', field='address')
        self.assert_refused(self.instance.ask('alias', 'add', 'x@elsewhere.test', '--to', ANNA), 'domain-not-served', field='address')
        for target, code in (('nobody@example.test', 'not-found'), ('ben%elsewhere.test@example.test', 'character-not-allowed'),
                             ('|id@elsewhere.test', 'character-not-allowed'), ('/etc/passwd@elsewhere.test', 'character-not-allowed'),
                             (':include:x@elsewhere.test', 'character-not-allowed'), ('"a b"@elsewhere.test', 'character-not-allowed')):
            self.assert_refused(self.instance.ask('alias', 'set', 'both@example.test', '--to', target), code, field='to')
        self.assertEqual(self.instance.ask('alias', 'add', 'nowhere@example.test').status, 2)
        self.instance.do('alias', 'remove', 'both@example.test')

    def test_a_target_that_is_gone(self):
        """Mail that nobody gets is refused, and not taken and bounced."""
        self.instance.add_mailbox('nils@example.test', PASSWORD)
        self.instance.do('alias', 'add', 'sales@example.test', '--to', 'nils@example.test', BEN)
        self.instance.do('alias', 'add', 'nils.n@example.test', '--to', 'nils+n@example.test')
        self.arrives_from_outside('nils.n@example.test', 'nils@example.test', PASSWORD)
        self.instance.do('mailbox', 'remove', 'nils@example.test', '--erase-mail')
        self.assertEqual(self.answer('nils.n@example.test')[0], 550)
        self.arrives_from_outside('sales@example.test')
        for alias in ('nils.n', 'sales'):
            self.instance.do('alias', 'remove', alias + '@example.test')

    def test_pages_and_filter(self):
        self.instance.do('domain', 'add', 'pages.test')
        names = sorted(f'p{number:02}' for number in range(7))
        for name in names:
            self.instance.do('alias', 'add', name + '@pages.test', '--to', BEN if name == 'p03' else ANNA)
        seen, after = [], None
        while True:
            page = self.instance.do('alias', 'list', '--domain', 'pages.test', '--limit', 4, *(['--after', after] if after else []))
            seen += [alias['address'] for alias in page['aliases']]
            after = page['next']
            if after is None:
                break
        self.assertEqual(seen, sorted([name + '@pages.test' for name in names] + ['abuse@pages.test', 'postmaster@pages.test']))
        page = self.instance.do('alias', 'list', '--domain', 'pages.test', '--filter', 'BEN@')
        self.assertEqual([alias['address'] for alias in page['aliases']], ['p03@pages.test'])
        self.assert_refused(self.instance.ask('domain', 'remove', 'pages.test'), 'not-empty', '7')
        for name in names:
            self.instance.do('alias', 'remove', name + '@pages.test')
        self.instance.do('domain', 'remove', 'pages.test')

    def test_two_edit_one_alias(self):
        first = self.instance.do('alias', 'add', 'edit@example.test', '--to', BEN)
        self.instance.do('alias', 'set', 'edit@example.test', '--to', ANNA, '--revision', first['revision'])
        self.assert_refused(self.instance.ask('alias', 'set', 'edit@example.test', '--to', BEN, '--revision', first['revision']), 'conflict')
        self.assertEqual(self.instance.do('alias', 'show', 'edit@example.test')['to'], [ANNA])
        self.instance.do('alias', 'remove', 'edit@example.test')


class Domains(IdentityTest):

    def test_catch_all(self):
        self.instance.add_mailbox('olga@example.test', PASSWORD)
        self.instance.do('alias', 'add', 'known@example.test', '--to', ANNA)
        self.assertEqual(self.answer('stranger@example.test')[0], 550)
        self.assertEqual(self.instance.do('domain', 'set', 'example.test', '--catch-all', 'Ben@example.test')['catchAll'], BEN)
        caught = self.arrives_from_outside('stranger@example.test')
        self.arrives_from_outside('stranger+x@example.test')
        # What is for a mailbox or an alias is not for the catch-all.
        own = [self.arrives_from_outside('olga@example.test', 'olga@example.test', PASSWORD),
               self.arrives_from_outside('olga+x@example.test', 'olga@example.test', PASSWORD),
               self.arrives_from_outside('known@example.test', ANNA, ANNAS)]
        subjects = self.mail.subjects(BEN, BENS)
        self.assertIn(caught, subjects)
        for subject in own:
            self.assertNotIn(subject, subjects)
        # Its owner is not everybody.
        for stranger in ('stranger@example.test', 'olga@example.test', 'known@example.test', '@example.test', 'x+y@example.test'):
            with self.mail.submission(BEN, BENS) as smtp:
                code = smtp.mail(stranger)[0]
                self.assertIn(code if code != 250 else smtp.rcpt(ANNA)[0], (501, 553), stranger)
        self.assert_refused(self.instance.ask('domain', 'set', 'example.test', '--catch-all', 'nobody@example.test'), 'not-found', field='catchAll')
        # One whose mailbox is gone catches nothing.
        self.instance.do('domain', 'set', 'example.test', '--catch-all', 'olga@example.test')
        self.assertEqual(self.answer('stranger@example.test')[0], 250)
        self.instance.do('mailbox', 'remove', 'olga@example.test', '--erase-mail')
        self.assertEqual(self.answer('stranger@example.test')[0], 550)
        self.assertIsNone(self.instance.do('domain', 'set', 'example.test', '--catch-all', 'none')['catchAll'])
        self.assertEqual(self.answer('stranger@example.test')[0], 550)
        self.instance.do('alias', 'remove', 'known@example.test')

    def test_alias_domain(self):
        added = self.instance.do('domain', 'add', 'second.test', '--alias-of', 'example.test')
        self.assertEqual((added['aliasOf'], added['aliases']), ('example.test', 0))
        self.instance.do('alias', 'add', 'desk@example.test', '--to', BEN)
        for address in ('ben@second.test', 'ben+x@second.test', 'desk@second.test'):
            self.arrives_from_outside(address)
        self.arrives_from_outside('postmaster@second.test', ANNA, ANNAS)
        self.assertEqual(self.answer('stranger@second.test')[0], 550)
        # A mail program takes the address for the user name.
        self.assertTrue(self.mail.may_log_in('Ben@second.test', BENS))
        self.assertFalse(self.mail.may_log_in('ben@second.test', ANNAS))
        self.assertFalse(self.mail.may_log_in('desk@second.test', BENS))
        for sender in ('ben@second.test', 'desk@second.test'):
            self.assertTrue(self.may_send_as(sender), sender)
        for sender in ('anna@second.test', 'stranger@second.test'):
            self.assertFalse(self.may_send_as(sender), sender)
        self.instance.do('domain', 'set', 'example.test', '--catch-all', BEN)
        self.arrives_from_outside('stranger@second.test')
        self.arrives_from_outside('anna@second.test', ANNA, ANNAS)
        self.assertFalse(self.may_send_as('stranger@second.test'))
        self.instance.do('domain', 'set', 'example.test', '--catch-all', 'none')
        # It has nothing of its own, and no chain is made.
        self.assert_refused(self.instance.ask('alias', 'add', 'x@second.test', '--to', BEN), 'domain-is-alias', 'example.test')
        self.assert_refused(self.instance.ask('mailbox', 'add', 'x@second.test', '--password-stdin', stdin=PASSWORD), 'domain-is-alias')
        self.assert_refused(self.instance.ask('domain', 'add', 'third.test', '--alias-of', 'second.test'), 'domain-is-alias', field='aliasOf')
        self.assert_refused(self.instance.ask('domain', 'set', 'second.test', '--catch-all', BEN), 'domain-is-alias', field='catchAll')
        self.assert_refused(self.instance.ask('domain', 'set', 'example.test', '--alias-of', 'second.test'), 'not-empty')
        # An alias that is led there leads to the domain itself.
        self.assertEqual(self.instance.do('alias', 'set', 'desk@example.test', '--to', 'BEN@second.test')['to'], [BEN])
        # On its own again it has the addresses that a domain must have, and none else.
        self.assertEqual(self.instance.do('domain', 'set', 'second.test', '--alias-of', 'none')['aliases'], 2)
        self.assertEqual(self.answer('ben@second.test')[0], 550)
        self.arrives_from_outside('abuse@second.test', ANNA, ANNAS)
        self.assertEqual(self.instance.do('domain', 'set', 'second.test', '--alias-of', 'example.test')['aliasOf'], 'example.test')
        self.instance.do('domain', 'remove', 'second.test')
        self.assertEqual(self.answer('ben@second.test')[0], 554)
        self.instance.do('alias', 'remove', 'desk@example.test')

    def test_addresses_that_must_exist(self):
        self.instance.do('domain', 'add', 'third.test')
        for domain in ('example.test', 'third.test'):
            for name in ('postmaster', 'abuse'):
                self.arrives_from_outside(f'{name}@{domain}', ANNA, ANNAS)
                self.assert_refused(self.instance.ask('alias', 'remove', f'{name}@{domain}'), 'address-required')
        self.instance.do('alias', 'set', 'postmaster@third.test', '--to', BEN)
        self.arrives_from_outside('postmaster@third.test')
        # A mailbox takes its place, and leaves it again.
        self.instance.add_mailbox('abuse@third.test', PASSWORD)
        self.arrives_from_outside('abuse@third.test', 'abuse@third.test', PASSWORD)
        self.instance.do('mailbox', 'remove', 'abuse@third.test', '--erase-mail')
        self.arrives_from_outside('abuse@third.test', ANNA, ANNAS)
        # They follow another admin, but for what was led elsewhere.
        self.instance.do('setting', 'set', 'admin.address', BEN)
        self.arrives_from_outside('abuse@third.test')
        self.arrives_from_outside('postmaster@example.test')
        self.instance.do('setting', 'set', 'admin.address', ANNA)
        self.assertEqual(self.instance.do('alias', 'show', 'postmaster@example.test')['to'], [ANNA])
        self.instance.do('domain', 'remove', 'third.test')
        self.assertEqual(self.answer('postmaster@third.test')[0], 554)


class Uses(IdentityTest):

    def ends(self, session):
        def was_ended():
            try:
                session.noop()
                return False
            except (imaplib.IMAP4.abort, poplib.error_proto, OSError):
                return True
        wait_for(was_ended, self.within(5), 'the open session is ended')

    def refused(self, attempt, *errors):
        with self.assertRaises(errors):
            attempt()

    def test_imap_and_pop3(self):
        self.instance.add_mailbox('rosa@example.test', PASSWORD)
        rosa = ('rosa@example.test', PASSWORD)
        session = self.mail.imap(*rosa)
        self.assertEqual(self.instance.do('mailbox', 'set', rosa[0], '--imap', 'off')['imap'], False)
        self.ends(session)
        for protocol in ('imap', 'imaps'):
            self.assertFalse(self.mail.may_log_in(*rosa, protocol))
        self.mail.pop3(*rosa).quit()
        self.mail.submission(*rosa).quit()
        self.arrives_nowhere_by_imap(rosa)
        session = self.mail.pop3(*rosa)
        self.instance.do('mailbox', 'set', rosa[0], '--imap', 'on', '--pop3', 'off')
        self.ends(session)
        self.refused(lambda: self.mail.pop3(*rosa), poplib.error_proto)
        self.assertTrue(self.mail.may_log_in(*rosa))
        done = self.instance.do('mailbox', 'verify', rosa[0], '--password-stdin', stdin=PASSWORD)
        self.assertEqual({finding['id']: finding['verdict'] for finding in done['findings'] if finding['id'].startswith('login.')},
                         {'login.imap': 'pass', 'login.imaps': 'pass', 'login.pop3': 'not-applicable', 'login.pop3s': 'not-applicable',
                          'login.submission': 'pass', 'login.submissions': 'pass'})

    def arrives_nowhere_by_imap(self, rosa):
        said = self.instance.do('mailbox', 'password', rosa[0], '--password-stdin', stdin=PASSWORD)
        self.assertEqual((said['login'], said['imap']), ('verified', False), 'by POP3')

    def test_sending(self):
        self.instance.add_mailbox('sven@example.test', PASSWORD)
        self.instance.do('alias', 'add', 'svens@example.test', '--to', 'sven@example.test')
        open_session = self.mail.submission('sven@example.test', PASSWORD)
        self.instance.do('mailbox', 'set', 'sven@example.test', '--sending', 'off')
        for sender in ('sven@example.test', 'svens@example.test', ''):
            open_session.rset()
            code = open_session.mail(sender)[0]
            self.assertIn(code if code != 250 else open_session.rcpt(BEN)[0], (553, 554), f'“{sender}” in a session that was open before')
        open_session.close()
        for protocol in ('submission', 'submissions'):
            self.refused(lambda: self.mail.submission('sven@example.test', PASSWORD, protocol), smtplib.SMTPAuthenticationError)
        self.assertTrue(self.mail.may_log_in('sven@example.test', PASSWORD))
        self.arrives_from_outside('svens@example.test', 'sven@example.test', PASSWORD)
        self.instance.do('mailbox', 'set', 'sven@example.test', '--sending', 'on')
        self.assertTrue(self.may_send_as('svens@example.test', 'sven@example.test', PASSWORD))
        self.instance.do('alias', 'remove', 'svens@example.test')

    def test_suspended_with_an_open_smtp_session(self):
        for word, address in (('suspend', 'tina@example.test'), ('remove', 'udo@example.test')):
            self.instance.add_mailbox(address, PASSWORD)
            smtp = self.mail.submission(address, PASSWORD)
            self.assertEqual((smtp.mail(address)[0], smtp.rcpt(BEN)[0]), (250, 250))
            smtp.rset()
            self.instance.do('mailbox', word, address, *(['--erase-mail'] if word == 'remove' else []))
            for sender in (address, ''):
                smtp.rset()
                code = smtp.mail(sender)[0]
                self.assertIn(code if code != 250 else smtp.rcpt(BEN)[0], (553, 554), f'{word}, “{sender}”')
            smtp.close()
        self.instance.do('mailbox', 'resume', 'tina@example.test')
        self.assertTrue(self.may_send_as('tina@example.test', 'tina@example.test', PASSWORD))

    def test_what_a_mailbox_holds(self):
        self.instance.add_mailbox('vera@example.test', PASSWORD, '--quota', '1MiB')
        empty = self.instance.do('mailbox', 'show', 'vera@example.test')
        self.assertEqual((empty['messages'], empty['used']), (0, 0))
        self.arrives_from_outside('vera@example.test', 'vera@example.test', PASSWORD)
        full = self.instance.do('mailbox', 'show', 'vera@example.test')
        self.assertEqual((full['messages'], full['quota']), (1, 1 << 20))
        self.assertGreater(full['used'], 100)
        self.assertIn('1 message', self.instance.ctl('mailbox', 'show', 'vera@example.test').out)
        removed = self.instance.do('mailbox', 'remove', 'vera@example.test', '--erase-mail')
        self.assertEqual((removed['messages'], removed['used']), (1, full['used']))

    def test_over_quota_without_an_announced_size(self):
        self.instance.add_mailbox('wim@example.test', PASSWORD, '--quota', '4KiB')
        mail = message(BEN, 'wim@example.test', 'x' * 9000)
        with self.mail.submission(BEN, BENS) as smtp:
            smtp.docmd('MAIL', f'FROM:<{BEN}>')
            self.assertEqual(smtp.rcpt('wim@example.test')[0], 250)
            self.assertEqual(smtp.data(mail.as_bytes())[0], 250)
        wait_for(lambda: 'to=<wim@example.test>' in self.instance.log('postfix.log') and '552 5.2.2' in self.instance.log('postfix.log'),
                 self.within(10), 'LMTP refuses it')


if __name__ == '__main__':
    postroomtest.main()

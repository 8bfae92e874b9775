"""One real message of the server out and back: signed as any, followed through Postfix's log to the inbox, and its answer
seen. Nothing else can be sent by it, and by nobody else.
"""
import email
import re

import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, ANNAS, BEN, BENS, Programs
from signing import SigningTest


class TestMail(SigningTest):

    def follow(self, identifier):
        return self.instance.do('mail', 'follow', identifier)

    def until(self, identifier, condition, what):
        wait_for(lambda: condition(self.follow(identifier)), 20 * Programs.patience, what)
        return self.follow(identifier)

    def test_1_to_oneself_out_and_back(self):
        sent = self.instance.do('mail', 'test', ANNA)
        self.assertEqual((sent['from'], sent['to'], sent['answered']), (ANNA, ANNA, False))
        back = self.until(sent['id'], lambda test: test['answered'], 'the message in the inbox')
        self.assertTrue(back['inInbox'])
        self.assertEqual(back['trace']['fate'], 'delivered')
        self.assertRegex(back['trace']['queueId'], r'^[0-9A-Za-z]{10,}$')
        self.assertIn('Saved', back['trace']['answer'])
        raw = self.message_with('Test message from mail.example.test', ANNA, ANNAS)
        self.assertEqual(self.signatures_of(raw, self.published()), self.expected(self.selectors()))
        headers = email.message_from_bytes(raw)
        self.assertEqual((headers['From'], headers['To']), (f'<{ANNA}>', f'<{ANNA}>'))
        self.assertEqual(headers['Message-ID'], f'<postroom-test-{sent["id"]}@mail.example.test>')
        step = [finding for finding in self.instance.ask('check').value if finding['id'] == 'setup.test']
        self.assertEqual([finding['verdict'] for finding in step], ['pass'])

    def test_2_the_answer_of_another_is_seen(self):
        sent = self.instance.do('mail', 'test', BEN, '--from', ANNA)
        there = self.until(sent['id'], lambda test: test['inInbox'], "the message in Ben's inbox")
        self.assertFalse(there['answered'])
        self.assertEqual([finding['verdict'] for finding in self.instance.ask('check').value if finding['id'] == 'setup.test'], ['unknown'])
        answer = f'From: <{BEN}>\r\nTo: <{ANNA}>\r\nSubject: Re: Test\r\nIn-Reply-To: <postroom-test-{sent["id"]}@mail.example.test>\r\n\r\nYes\r\n'
        with self.mail.submission(BEN, BENS) as smtp:
            smtp.sendmail(BEN, [ANNA], answer)
        self.until(sent['id'], lambda test: test['answered'], "Ben's answer")

    def test_3_a_refusal_is_told_in_its_own_words(self):
        sent = self.instance.do('mail', 'test', 'ben@elsewhere.example')
        seen = self.until(sent['id'], lambda test: test['trace']['fate'] == 'refused', 'the refusal')
        self.assertIn('practice server', seen['trace']['answer'])
        self.assertIsNone(seen['inInbox'])
        said = self.instance.ctl('mail', 'follow', sent['id'])
        self.assertIn('practice server', said.out)

    def test_4_nothing_leaves_unsigned(self):
        self.instance.do('service', 'stop', 'rspamd')
        try:
            before = len(self.instance.log('postfix.log'))
            sent = self.instance.do('mail', 'test', BEN)
            wait_for(lambda: 'milter-reject: CONNECT' in self.instance.log('postfix.log')[before:], 20 * Programs.patience, 'nobody to sign it')
            self.assertFalse(self.follow(sent['id'])['inInbox'])
        finally:
            self.instance.do('service', 'start', 'rspamd')
        # It waits to be handed in again; that is asked once a minute.
        wait_for(lambda: self.follow(sent['id'])['inInbox'], 100, 'the message when it can be signed')

    def test_5_only_root_hands_in_mail(self):
        folder = self.instance.path('current/postfix')
        for user in ('nobody', 'postroom'):
            with self.subTest(user):
                said = run('/usr/sbin/sendmail', '-C', folder, '-i', '-f', ANNA, '--', BEN, user=user, stdin='Subject: forged\n\nx\n')
                self.assertNotEqual(said.returncode, 0)
        self.assertNotIn('forged', self.mail.subjects(BEN, BENS))

    def test_6_wrong_input(self):
        for words, code, field in ((['test', 'a@b.example,c@d.example'], None, 'to'), (['test', '-x@b.example'], None, None), (['test', '|sh@b.example'], None, 'to'),
                                   (['test', BEN, '--from', 'boss@elsewhere.example'], 'not-found', 'from'),
                                   (['follow', '0' * 32], 'not-found', 'id'), (['follow', '../x'], 'text-malformed', 'id')):
            with self.subTest(words):
                said = self.instance.ask('mail', *words)
                self.assertIn(said.status, (1, 2), said)
                if code:
                    self.assertEqual(said.error['code'], code)
                if field:
                    self.assertEqual(said.error['field'], field)

    def test_7_not_more_than_ten_in_ten_minutes(self):
        for _ in range(12):
            said = self.instance.ask('mail', 'test', ANNA)
            if said.status != 0:
                break
        self.assertEqual(said.error['code'], 'limit-reached')
        records = [record for record in self.instance.do('audit', 'list') if record['method'] == 'mail.test']
        self.assertEqual(records[0]['result'], 'limit-reached')
        self.assertEqual(len([record for record in records if record['result'] == 'ok']), 10)


if __name__ == '__main__':
    postroomtest.main()

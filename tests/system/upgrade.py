"""An instance that an older version made, and databases that are not as they should be: the next start copes."""
import os
import sqlite3
import unittest

import postroomtest
from machine import wait_for
from postroomtest import ANNA, ANNAS, SystemTest


class Upgrade(SystemTest):

    def change(self, database, script):
        connection = sqlite3.connect(self.instance.path(database))
        connection.executescript(script)
        connection.close()

    def test_a_store_of_the_first_schema(self):
        self.instance.do('instance', 'stop')
        settings = self.instance.stored('SELECT key, value FROM setting ORDER BY key')
        # What later scripts made is taken away again.
        self.change('store/postroom.db', '''DROP INDEX dkim_key_slot; ALTER TABLE domain DROP COLUMN dkim; DROP TABLE cutover; DROP TRIGGER domain_added_external; DROP TRIGGER domain_becomes_external; DROP TRIGGER mailbox_served; DROP TRIGGER alias_served; DROP TRIGGER dkim_key_served; DROP INDEX domain_external;
            ALTER TABLE domain DROP COLUMN exchangers; ALTER TABLE domain DROP COLUMN tenant; ALTER TABLE domain DROP COLUMN senders; ALTER TABLE domain DROP COLUMN service;
            DROP INDEX mailbox_by_name; DROP INDEX mailbox_by_quota; DROP INDEX mailbox_by_created; DROP INDEX mailbox_by_state;
            DROP INDEX domain_by_created; DROP INDEX domain_by_mailboxes; DROP INDEX audit_by_generation; DROP TABLE own_record; DROP TABLE published_record; DROP TABLE acceptance; DROP TABLE traffic; DROP TABLE peer; DROP TABLE dkim_key; DROP TABLE alias_text; DROP TABLE alias_target; DROP TABLE alias; DROP TRIGGER mailbox_or_alias;
            DROP TRIGGER domain_is_alias; DROP INDEX domain_alias_of;
            ALTER TABLE domain DROP COLUMN aliases; ALTER TABLE domain DROP COLUMN alias_of; ALTER TABLE domain DROP COLUMN catch_all;
            ALTER TABLE mailbox DROP COLUMN imap; ALTER TABLE mailbox DROP COLUMN pop3; ALTER TABLE mailbox DROP COLUMN sending;
            ALTER TABLE meta DROP COLUMN aliases; DROP TABLE erasure; ALTER TABLE meta DROP COLUMN applied_generation; PRAGMA user_version = 1;''')
        self.change('lookup/lookup.db', '''DROP VIEW taking_all; DROP VIEW leading; DROP TABLE route; DROP TABLE alias; ALTER TABLE domain DROP COLUMN catch_all_target; ALTER TABLE domain DROP COLUMN catch_all;
            ALTER TABLE domain DROP COLUMN alias_of; ALTER TABLE mailbox DROP COLUMN imap; ALTER TABLE mailbox DROP COLUMN pop3;
            ALTER TABLE mailbox DROP COLUMN sending; PRAGMA user_version = 1;''')
        self.instance.start()
        # The addresses that every domain must have came with the start.
        self.assertEqual([(alias['address'], alias['to']) for alias in self.instance.do('alias', 'list')['aliases']],
                         [('abuse@example.test', [ANNA]), ('postmaster@example.test', [ANNA])])
        self.assertEqual(self.instance.stored('SELECT key, value FROM setting ORDER BY key'), settings)
        copy = self.instance.path('store/backups/schema-1.db')
        self.assertEqual(os.stat(copy).st_mode & 0o777, 0o600)
        self.assertTrue(self.mail.may_log_in(ANNA, ANNAS))
        # A domain from before there were signing keys gets its own.
        self.assertEqual(len(self.instance.do('domain', 'dkim', 'list', 'example.test')['keys']), 4)
        self.mail.send(ANNA, ANNAS, ANNA)

    def test_a_damaged_lookup_database(self):
        """It is made from the store, so it is made anew, and engines that run read the new one."""
        pid = self.instance.pid_of('postroomd')
        with open(self.instance.path('lookup/lookup.db'), 'r+b') as file:
            file.write(b'\0' * 4096)
        os.kill(pid, 9)
        wait_for(lambda: self.instance.pid_of('postroomd') not in (None, pid) and self.instance.ask('service', 'status').status == 0,
                 self.within(5), 'the service is back')
        self.assertEqual(self.instance.stored('PRAGMA integrity_check', database='lookup/lookup.db'), [('ok',)])
        wait_for(lambda: self.mail.may_log_in(ANNA, ANNAS), self.within(5), 'the engines read the new one')
        self.instance.add_mailbox('nora@example.test', 'Sechs-Kiesel im Bach')
        self.assertTrue(self.mail.may_log_in('nora@example.test', 'Sechs-Kiesel im Bach'))

    def test_a_damaged_store(self):
        """Mail goes on, and the words say which file it is."""
        self.instance.do('instance', 'stop')
        path = self.instance.path('store/postroom.db')
        with open(path, 'rb') as file:
            whole = file.read()
        with open(path, 'r+b') as file:
            file.write(b'\0' * 4096)
        said = self.instance.ask('instance', 'start', seconds=60)
        self.assertEqual(said.status, 1)
        self.assertIn('postroomd.log', said.error['message'])
        self.assertIn('postroom.db', self.instance.log('postroomd.log'))
        wait_for(lambda: self.mail.may_log_in(ANNA, ANNAS), self.within(15), 'mail goes on')
        self.instance.do('instance', 'stop')
        with open(path, 'r+b') as file:
            file.write(whole)
        self.instance.start()


if __name__ == '__main__':
    postroomtest.main()

"""The records of a domain are brought to a DNS provider through lexicon: a real PowerDNS by its HTTP API. What others entered
there stays; the credentials are in one file and nowhere else; what was cut off in the middle is completed by publishing again.
"""
import os
import socket
import sqlite3
import stat
import subprocess
import threading
import time

import machine
import postroomtest
from dns_publish import API_SECRET as SECRET
from dns_publish import FOREIGN, LongTexts, PowerDns, free_port
from machine import wait_for
from postroomtest import Programs, SystemTest

# What lexicon has no word for is left alone; a record that leads elsewhere first would be in the way.
ZONE = FOREIGN.replace('@ MX 90 backup.other.test.\n', '')


class DnsProvider(LongTexts, SystemTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.power = PowerDns()
        cls.addClassCleanup(cls.power.remove)
        cls.kept = cls.instance.path('store/keys/dns-powerdns.credentials')

    def setUp(self):
        super().setUp()
        self.forget()
        self.power.serve(ZONE)
        self.keep()

    def credentials(self, secret=SECRET, url=None, mode=0o600, more=''):
        path = os.path.join(self.power.folder, 'credentials')
        if os.path.exists(path):
            os.unlink(path)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), 'w') as file:
            file.write(f'# the API\nLEXICON_POWERDNS_AUTH_TOKEN={secret}\npdns_server={url or self.power.url}\n{more}')
        os.chmod(path, mode)
        return path

    def keep(self, **named):
        return self.instance.do('dns', 'account', 'set', 'powerdns', '--credentials-file', self.credentials(**named))

    def publish(self, *options):
        return self.instance.ask('dns', 'publish', 'example.test', '--provider', 'powerdns', *options)

    def published(self, *options):
        said = self.publish(*options)
        self.assertEqual(said.status, 0, said)
        self.assertTrue(said.value['published'], said)
        return said.value

    def facts(self):
        return self.instance.stored('SELECT name, type, data, sure FROM published_record ORDER BY 1, 2, 3')

    def forget(self):
        connection = sqlite3.connect(self.instance.path('store/postroom.db'), timeout=10)
        connection.execute('DELETE FROM published_record')
        connection.commit()
        connection.close()

    def assert_green(self):
        said = self.instance.ask('dns', 'check', 'example.test', '--server', self.power.address)
        # TLSA is what lexicon cannot hold.
        self.assertEqual((said.status, {one['verdict'] for one in said.value['records'] if one['type'] != 'TLSA'}), (0, {'pass'}), said)

    def test_01_everything(self):
        before = self.power.records()
        dry = self.publish('--dry-run')
        self.assertEqual((dry.status, dry.value['published'], dry.value['server']), (0, False, 'powerdns'), dry)
        self.assertEqual((self.power.records(), self.facts()), (before, []))
        done = self.published()
        self.assertEqual((done['changes'], done['zone']), (dry.value['changes'], 'example.test.'))
        planned = {(one['name'], one['type']) for one in self.instance.do('dns', 'plan', 'example.test')['records']}
        self.assertEqual({(one['name'], one['type']) for one in done['changes'] + done['byHand'] + done['elsewhere']}, planned)
        after = self.power.records()
        self.assertLessEqual(before, after)
        self.assertEqual(len(after - before), len(done['changes']))
        again = self.published()
        self.assertEqual((again['changes'], self.power.records()), ([], after))
        self.assertEqual([row[3] for row in self.facts()], [1] * len(done['changes']))
        self.assert_green()
        words = self.instance.ctl('dns', 'publish', 'example.test', '--provider', 'powerdns')
        self.assertIn('example.test.', words.out)

    def test_01_long_texts_and_names(self):
        self.add_long_texts()
        self.published()
        self.assert_long_texts(self.power)
        self.assertEqual(self.published()['changes'], [])
        self.assert_green()

    def test_02_what_is_planned_no_longer_goes(self):
        self.published()
        self.instance.do('domain', 'dkim', 'rotate', 'example.test')
        self.published()
        former = {one['selector'] for one in self.instance.do('domain', 'dkim', 'list', 'example.test')['keys'] if one['state'] == 'retiring'}
        self.instance.do('domain', 'dkim', 'retire', 'example.test')
        done = self.published()
        self.assertEqual({(one['action'], one['name'].split('.')[0]) for one in done['changes']}, {('remove', name) for name in former})
        self.assertFalse([name for name, *_ in self.power.records() if name.split('.')[0] in former])
        self.assertEqual(self.published()['changes'], [])

    def test_03_an_spf_record_of_others(self):
        self.power.serve(ZONE + '@ TXT "v=spf1 include:_spf.other.test ~all"\n')
        before = self.power.records()
        refused = self.publish()
        self.assertEqual((refused.status, refused.value['conflicts'][0]['kind'], self.power.records()), (1, 'spf', before))
        self.published('--merge-spf')
        self.assertEqual([data for name, _, kind, data in self.power.records() if (name, kind) == ('@', 'TXT') and 'v=spf1' in data], ['"v=spf1 include:_spf.other.test mx ~all"'])
        self.assertEqual(self.published()['changes'], [])

    def test_04_types_that_lexicon_cannot_hold(self):
        self.instance.do('dns', 'record', 'add', 'example.test', '@', 'CAA', '0 iodef "mailto:root@example.test"')
        try:
            done = self.published()
            self.assertIn(('example.test.', 'CAA'), {(one['name'], one['type']) for one in done['byHand']})
            self.assertNotIn('CAA', {one['type'] for one in done['changes']})
            self.power.tool('add-record', 'example.test', '@', 'CAA', '300', '0 iodef "mailto:root@example.test"')
            self.assertEqual([one for one in self.published()['byHand'] if one['type'] == 'CAA'], [])
        finally:
            self.instance.do('dns', 'record', 'remove', 'example.test', '@', 'CAA')

    def test_05_refused_changes_nothing(self):
        before = self.power.records()
        self.keep(secret='wrong-' + SECRET)
        self.assert_refused(self.publish(), 'dns-account-refused', 'powerdns')
        self.keep(url=f'http://127.0.0.1:{free_port()}')
        self.assert_refused(self.publish(), 'dns-provider-failed')
        self.keep(url=self.power.url.replace('http:', 'nonsense:'))
        self.assert_refused(self.publish(), 'dns-provider-failed')
        self.instance.do('dns', 'account', 'remove', 'powerdns')
        self.assertFalse(os.path.exists(self.kept))
        self.assert_refused(self.publish(), 'dns-account-missing', 'dns account set')
        self.assertEqual((self.power.records(), self.facts()), (before, []))
        for words in (('--provider', 'auto'), ('--provider', '../powerdns'), ('--provider', '--help'), ('--provider', 'PowerDNS')):
            with self.subTest(words):
                self.assertNotEqual(self.instance.ctl('dns', 'publish', 'example.test', *words, '--dry-run').status, 0)
        both = self.instance.ctl('dns', 'publish', 'example.test', '--provider', 'powerdns', '--server', self.power.address, '--dry-run')
        self.assertEqual(both.status, 2, both)

    def test_06_accounts(self):
        listed = self.instance.do('dns', 'account', 'list')
        self.assertEqual(listed['accounts'], [{'provider': 'powerdns', 'options': ['auth_token', 'pdns_server']}])
        self.assertIn('cloudflare', {one['provider'] for one in listed['providers']})
        about = os.stat(self.kept)
        self.assertEqual((stat.S_IMODE(about.st_mode), about.st_uid), (0o600, os.stat(self.instance.path('store')).st_uid))
        ask = ('dns', 'account', 'set', 'powerdns', '--credentials-file')
        self.assert_refused(self.instance.ask(*ask, self.credentials(mode=0o644)), 'file-exposed')
        self.assert_refused(self.instance.ask(*ask, self.credentials(more='output=JSON\n')), 'choice-unknown')
        self.assert_refused(self.instance.ask(*ask, self.credentials(more=SECRET + '\n')), 'text-malformed')
        said = self.instance.ctl(*ask, self.credentials(more=SECRET + '\n'))
        self.assertNotIn(SECRET, said.out + said.err)
        with open(self.credentials(secret='from-' + SECRET), 'rb') as file:
            done = subprocess.run([postroomtest.program('postroomctl'), '--instance', self.instance.directory, 'dns', 'account', 'set', 'powerdns'],
                                  stdin=file, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
        self.assertEqual(done.returncode, 0, done)
        with open(self.kept) as file:
            self.assertIn('auth_token=from-' + SECRET, file.read())

    def test_07_the_secret_is_nowhere_else(self):
        seen, programs, ended = [], set(), threading.Event()

        def watch():
            while not ended.is_set():
                for pid in filter(str.isdigit, os.listdir('/proc')):
                    for part in ('cmdline', 'environ'):
                        try:
                            with open(f'/proc/{pid}/{part}', 'rb') as file:
                                text = file.read()
                        except OSError:
                            continue
                        if b'lexicon.providers' in text:
                            programs.add(pid)
                        if SECRET.encode() in text:
                            seen.append((pid, part))

        watcher = threading.Thread(target=watch)
        watcher.start()
        try:
            self.published()
            self.keep(secret='wrong-' + SECRET)
            self.publish()
        finally:
            ended.set()
            watcher.join()
        self.assertEqual(seen, [])
        self.assertTrue(programs)  # it would have been found
        for folder, _, files in os.walk(self.instance.directory):
            for name in files:
                path = os.path.join(folder, name)
                if path != self.kept and os.path.isfile(path) and not os.path.islink(path):
                    with open(path, 'rb') as file:
                        self.assertNotIn(SECRET.encode(), file.read(), path)

    def children(self):
        found = []
        for pid in filter(str.isdigit, os.listdir('/proc')):
            try:
                with open(f'/proc/{pid}/cmdline', 'rb') as file:
                    if b'lexicon.providers' in file.read():
                        found.append(pid)
            except OSError:
                pass
        return found

    def test_08_whoever_asked_goes_away(self):
        with socket.create_server(('127.0.0.1', 0)) as silent:
            self.keep(url=f'http://127.0.0.1:{silent.getsockname()[1]}')
            asking = subprocess.Popen([postroomtest.program('postroomctl'), '--instance', self.instance.directory, 'dns', 'publish', 'example.test', '--provider', 'powerdns'],
                                      stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                wait_for(self.children, 20 * Programs.patience, 'lexicon')
            finally:
                asking.kill()
                asking.wait(20)
            wait_for(lambda: not self.children(), 5 * Programs.patience, 'its end')
        self.keep()
        self.published()

    def test_09_killed_meanwhile(self):
        """At any moment of a publication: the next one brings it to its end and knows what is its own."""
        cut_off = 0
        for delay in (0, 0.1, 0.3, 0.6):
            with self.subTest(delay):
                self.forget()
                self.power.serve(ZONE)
                before = self.power.records()
                service = self.instance.pid_of('postroomd')
                begun = subprocess.Popen([postroomtest.program('postroomctl'), '--instance', self.instance.directory, 'dns', 'publish', 'example.test', '--provider', 'powerdns'],
                                         stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                # From the moment on that something was noted.
                try:
                    wait_for(lambda: self.facts() or begun.poll() is not None, 20 * Programs.patience, 'the beginning')
                    time.sleep(delay)
                    machine.kill(service)
                    begun.wait(60)
                finally:
                    begun.kill()
                wait_for(lambda: self.instance.ctl('status').status == 0, 30 * Programs.patience, 'the service again')
                cut_off += any(row[3] == 0 for row in self.facts())
                wait_for(lambda: not self.children(), 30 * Programs.patience, 'what lexicon still does')
                done = self.published()
                planned = len(self.instance.do('dns', 'plan', 'example.test')['records']) - len(done['byHand']) - len(done['elsewhere'])
                self.assertEqual(len(self.power.records() - before), planned)
                self.assertEqual([row[3] for row in self.facts()], [1] * planned)
                self.assertEqual(self.published()['changes'], [])
                self.assertIsNone(self.instance.do('audit', 'verify').get('firstWrong'))
        self.assertGreater(cut_off, 0)
        self.assert_green()


if __name__ == '__main__':
    postroomtest.main(('/usr/sbin/pdns_server', '/usr/bin/pdnsutil', '/usr/bin/lexicon'))

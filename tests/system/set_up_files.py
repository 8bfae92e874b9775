"""The files by which mail programs set themselves up, as they fetch them: nginx, its certificates and its limits."""
import base64
import concurrent.futures
import hashlib
import http.client
import json
import os
import re
import socket
import ssl
import time
import unittest
import xml.etree.ElementTree as xml

import machine
import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, SystemTest

PACC = 'https://ua-auto-config.{}/.well-known/user-agent-configuration.json'
PLACES = ('https://autoconfig.{}/mail/config-v1.1.xml', 'https://{}/.well-known/autoconfig/mail/config-v1.1.xml')


class Web:
    """What a client of an instance sees, whatever DNS says: every name leads to it."""

    def __init__(self, instance):
        self.instance = instance

    def context(self):
        return ssl.create_default_context(cafile=self.instance.authority)

    def get(self, url, method='GET', body=None, headers=None, verified=True):
        scheme, host, path = re.fullmatch(r'(https?)://([^/]*)(/.*)', url).groups()
        connection = socket.create_connection(('127.0.0.1', self.instance.port(scheme)), timeout=10)
        if scheme == 'https':
            context = self.context()
            if not verified:
                context.check_hostname = False
                context.verify_mode = ssl.CERT_NONE
            connection = context.wrap_socket(connection, server_hostname=host)
        client = http.client.HTTPConnection(host)
        client.sock = connection
        try:
            client.request(method, path, body, headers or {})
            reply = client.getresponse()
            return reply.status, dict((name.lower(), value) for name, value in reply.getheaders()), reply.read()
        finally:
            client.close()

    def raw(self, octets, seconds=5):
        """The first octets of the answer to what is no good HTTP."""
        with socket.create_connection(('127.0.0.1', self.instance.port('http')), timeout=seconds) as connection:
            connection.sendall(octets)
            answer = b''
            try:
                while len(answer) < 4096:
                    more = connection.recv(4096)
                    if not more:
                        break
                    answer += more
            except (TimeoutError, ConnectionResetError):
                pass  # what came before counts
            return answer


class SetUpFiles(SystemTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.web = Web(cls.instance)

    def servers(self, text):
        provider = xml.fromstring(text).find('emailProvider')
        found = []
        for server in provider.findall('incomingServer') + provider.findall('outgoingServer'):
            found.append((server.get('type'), server.findtext('hostname'), int(server.findtext('port')), server.findtext('socketType')))
        return provider.get('id'), found

    def test_every_place_of_the_first_domain(self):
        expected = ('example.test', [('imap', 'mail.example.test', self.instance.port('imaps'), 'SSL'),
                                     ('pop3', 'mail.example.test', self.instance.port('pop3s'), 'SSL'),
                                     ('smtp', 'mail.example.test', self.instance.port('submissions'), 'SSL')])
        for place in PLACES:
            for query in ('', '?emailaddress=anna%40example.test', '?emailaddress=nobody%40example.test'):
                with self.subTest(place=place, query=query):
                    status, headers, body = self.web.get(place.format('example.test') + query)
                    self.assertEqual(status, 200)
                    self.assertEqual(headers['content-type'], 'text/xml; charset=utf-8')
                    self.assertEqual(headers['x-content-type-options'], 'nosniff')
                    self.assertFalse({'set-cookie', 'www-authenticate'} & set(headers))
                    self.assertEqual(self.servers(body), expected)
                    self.assertEqual(body.decode(), self.instance.do('client', 'file', ANNA, '--format', 'autoconfig')['text'])

    def planned_digest(self, domain):
        """What DNS is to tell of the domain's PACC file, and where its host leads."""
        records = {(one['name'], one['type']): one['data'] for one in self.instance.do('dns', 'plan', domain)['records']}
        told = records.get((f'_ua-auto-config.{domain}.', 'TXT'))
        return told and re.fullmatch(r'"v=UAAC1; a=sha256; d=([A-Za-z0-9+/]{43}=)"', told)[1], records.get((f'ua-auto-config.{domain}.', 'CNAME'))

    def assert_pacc(self, domain, protocols):
        status, headers, body = self.web.get(PACC.format(domain))
        self.assertEqual((status, headers['content-type']), (200, 'application/json'))
        file = json.loads(body)
        self.assertEqual(file['protocols'], {name: {'host': 'mail.example.test'} for name in protocols})
        self.assertEqual((file['authentication'], file['info']['provider']['name']), ({'password': True}, domain))
        self.assertEqual(body.decode(), self.instance.do('client', 'file', f'anna@{domain}', '--format', 'pacc')['text'])
        self.assertEqual(self.planned_digest(domain), (base64.b64encode(hashlib.sha256(body).digest()).decode(), 'mail.example.test.'))

    def test_pacc_has_the_digest_that_dns_tells(self):
        """As a program checks it, before it believes the file: to the octet."""
        self.assert_pacc('example.test', ('imap', 'pop3', 'submit'))
        self.instance.do('domain', 'add', 'digest.test')
        self.assert_pacc('digest.test', ('imap', 'pop3', 'submit'))
        self.instance.do('setting', 'set', 'mail.accountTypes', 'imap')
        try:
            wait_for(lambda: b'pop3' not in self.web.get(PACC.format('digest.test'))[2] + self.web.get(PACC.format('example.test'))[2], self.within(2),
                     'the files say IMAP alone')
            for domain in ('example.test', 'digest.test'):
                self.assert_pacc(domain, ('imap', 'submit'))
        finally:
            self.instance.do('setting', 'set', 'mail.accountTypes', 'imap,pop3')
        self.instance.do('dns', 'publish', 'digest.test')
        check = self.instance.ask('dns', 'check', 'digest.test').value
        self.assertEqual({one['verdict'] for one in check['records'] if 'ua-auto-config' in one['name']}, {'pass'})
        self.instance.do('domain', 'remove', 'digest.test')
        self.assertEqual(self.web.get(PACC.format('digest.test'), verified=False)[0], 404)
        self.instance.do('config', 'apply')

    def test_pacc_is_nowhere_else(self):
        path = '/.well-known/user-agent-configuration.json'
        for url in (PACC.format('example.test').replace('https', 'http'), 'https://example.test' + path, 'https://mail.example.test' + path,
                    'https://autoconfig.example.test' + path, 'https://mta-sts.example.test' + path, PACC.format('nobody.test'),
                    'https://ua-auto-config.example.test/', 'https://ua-auto-config.example.test/user-agent-configuration.json',
                    'https://ua-auto-config.example.test/mail/config-v1.1.xml', 'https://ua-auto-config.example.test/.well-known/mta-sts.txt'):
            with self.subTest(url=url):
                status, _, body = self.web.get(url, verified=False)
                self.assertEqual(status, 404)
                self.assertNotIn(b'protocols', body)

    def test_http_leads_to_https(self):
        for place in PLACES:
            url = place.format('example.test') + '?emailaddress=a%40example.test'
            status, headers, _ = self.web.get(url.replace('https:', 'http:'))
            self.assertEqual(status, 301)
            there = url.replace('.test/', f'.test:{self.instance.port("https")}/')
            self.assertEqual(headers['location'], there)

    def test_nothing_else_is_there(self):
        for url in ('https://autoconfig.example.test/', 'https://autoconfig.example.test/mail/', 'https://example.test/index.html',
                    'https://autoconfig.example.test/mail/config-v1.1.xml/', 'https://autoconfig.example.test/autoconfig.xml',
                    'https://autoconfig.example.test/example.test/autoconfig.xml', 'http://example.test/', 'https://mail.example.test/',
                    'https://autoconfig.example.test/..%2fexample.test/autoconfig.xml', 'https://autoconfig.nowhere.test/mail/config-v1.1.xml',
                    'http://autoconfig.nowhere.test/mail/config-v1.1.xml', 'https://127.0.0.1/mail/config-v1.1.xml'):
            with self.subTest(url=url):
                status, headers, body = self.web.get(url, verified=False)
                self.assertIn(status, (400, 404))
                self.assertNotIn(b'clientConfig', body)

    def test_what_thunderbird_tries_after_the_login(self):
        """It looks for address books, and even writes; that must end quickly and look like no attack."""
        for method, path in (('PROPFIND', '/.well-known/carddav'), ('PROPFIND', '/'), ('HEAD', '/'), ('PUT', '/'), ('OPTIONS', '/')):
            began = time.monotonic()
            status, headers, _ = self.web.get('https://mail.example.test' + path, method)
            self.assertIn(status, (404, 405))
            self.assertNotIn('www-authenticate', headers)
            self.assertLess(time.monotonic() - began, self.within(0.5))

    def test_a_domain_comes_and_goes_without_a_reload(self):
        master = self.instance.pid_of('nginx')
        generation = self.instance.generation()
        url = 'https://autoconfig.later.test/mail/config-v1.1.xml'
        self.assertEqual(self.web.get(url, verified=False)[0], 404)
        self.instance.do('domain', 'add', 'later.test', '--no-certificate')
        status, _, body = self.web.get(url, verified=False)
        self.assertEqual((status, self.servers(body)[0]), (200, 'later.test'))
        self.instance.do('domain', 'remove', 'later.test')
        self.assertEqual(self.web.get(url, verified=False)[0], 404)
        self.assertEqual((self.instance.pid_of('nginx'), self.instance.generation()), (master, generation))

    def test_each_domain_has_its_certificate(self):
        """Taken with the domain from the authority of the practice instance, shown by every engine to who asks for its names."""
        self.instance.do('domain', 'add', 'shop.test')
        self.assertEqual(self.servers(self.web.get(PLACES[0].format('shop.test'))[2])[0], 'shop.test')  # verified
        self.assertEqual(self.servers(self.web.get(PLACES[1].format('shop.test'))[2])[0], 'shop.test')
        ports = self.instance.do('certificate', 'probe', '--domain', 'shop.test')
        self.assertEqual({one['name'] for one in ports}, {'shop.test'} | {f'{name}.shop.test' for name in ('autoconfig', 'autodiscover', 'imap', 'mta-sts', 'pop', 'smtp', 'ua-auto-config')})
        self.assertEqual({one['verdict'] for one in ports}, {'pass'})
        for protocol in ('imaps', 'pop3s', 'submissions', 'https'):  # and as OpenSSL sees it
            shown = run('/usr/bin/openssl', 's_client', '-connect', f'127.0.0.1:{self.instance.port(protocol)}', '-servername', 'imap.shop.test',
                        '-verify_hostname', 'imap.shop.test', '-CAfile', self.instance.authority, '-verify_return_error', stdin='')
            self.assertIn(b'Verify return code: 0 (ok)', shown.stdout, protocol)
        self.assertTrue([record for record in self.instance.do('dns', 'plan', 'shop.test')['records'] if record['name'] == 'autoconfig.shop.test.'])
        self.instance.do('domain', 'remove', 'shop.test')
        self.instance.do('config', 'apply')  # the names go with the next configuration
        self.assertEqual(self.instance.do('certificate', 'probe', '--domain', 'shop.test'), [])

    def test_a_long_name(self):
        """As long as a domain can be whose names still exist: in every engine's files, and as their names."""
        domain = '.'.join(('a' * 60, 'b' * 60, 'c' * 60, 'd' * 47, 'test'))
        self.instance.do('domain', 'add', domain)
        ports = self.instance.do('certificate', 'probe', '--domain', domain)
        self.assertEqual({one['verdict'] for one in ports}, {'pass'})
        self.assertIn('autodiscover.' + domain, {one['name'] for one in ports})
        self.instance.do('domain', 'remove', domain)
        self.instance.do('config', 'apply')

    def test_the_files_follow_the_settings(self):
        place = PLACES[0].format('example.test')
        self.instance.do('setting', 'set', 'mail.accountTypes', 'pop3')
        wait_for(lambda: [one[0] for one in self.servers(self.web.get(place)[2])[1]] == ['pop3', 'smtp'], self.within(2), 'the file says POP3')
        self.instance.do('setting', 'set', 'mail.accountTypes', 'imap,pop3')
        wait_for(lambda: [one[0] for one in self.servers(self.web.get(place)[2])[1]] == ['imap', 'pop3', 'smtp'], self.within(2), 'the file says both')

    def test_what_was_damaged_while_nobody_looked(self):
        folder = self.instance.path('www')
        self.instance.ask('instance', 'stop')
        os.remove(os.path.join(folder, 'example.test/autoconfig.xml'))
        os.makedirs(os.path.join(folder, 'gone.test'))
        self.instance.start()
        wait_for(lambda: self.web.get(PLACES[0].format('example.test'))[0] == 200, self.within(2), 'the file is there again')
        wait_for(lambda: not os.path.exists(os.path.join(folder, 'gone.test')), self.within(2), 'the folder of no domain is gone')

    def test_a_link_in_place_of_a_file(self):
        """User postroom could put one there; what nginx alone may read must not come out."""
        self.instance.do('domain', 'add', 'link.test')
        file = self.instance.path('www/link.test/autoconfig.xml')
        os.remove(file)
        os.symlink(self.instance.path('current/nginx/tls/server.pem'), file)
        try:
            status, _, body = self.web.get('https://autoconfig.link.test/mail/config-v1.1.xml', verified=False)
            self.assertNotEqual(status, 200)
            self.assertNotIn(b'PRIVATE KEY', body)
        finally:
            self.instance.do('domain', 'remove', 'link.test')

    def test_mail_set_up_without_the_service(self):
        self.addCleanup(self.instance.start)
        for name in ('postroomd', 'helper'):
            machine.kill(self.instance.pid_of(name))
        self.assertEqual(self.web.get(PLACES[0].format('example.test'))[0], 200)

    def test_requests_that_are_none(self):
        good = b'Host: autoconfig.example.test\r\n\r\n'
        vectors = {b'GET / HTTP/1.1\r\n\r\n': b'400', b'GET /' + b'a' * 9000 + b' HTTP/1.1\r\n' + good: b'414', b'\x16\x03\x01\x02\x00\x01': b'400',
                   b'GET / HTTP/1.1\r\nX: ' + b'a' * 9000 + b'\r\n' + good: b'400', b'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n': b'400',
                   b'GET /%00 HTTP/1.1\r\n' + good: b'400', b'BREW / HTTP/1.1\r\nHost: ../../etc\r\n\r\n': b'400',
                   b'POST /mail/config-v1.1.xml HTTP/1.1\r\nContent-Length: 99999999\r\n' + good: b'4'}
        for request, expected in vectors.items():
            with self.subTest(request=request[:40]):
                answer = self.web.raw(request)
                self.assertTrue(answer.startswith(b'HTTP/1.1 ' + expected), answer[:200])

    def test_many_slow_clients(self):
        slow = []
        try:
            for _ in range(200):
                connection = socket.create_connection(('127.0.0.1', self.instance.port('http')), timeout=10)
                connection.sendall(b'GET / HTTP/1.1\r\nHost: autoconfig.exa')
                slow.append(connection)
            took = []
            for _ in range(10):
                began = time.monotonic()
                self.assertEqual(self.web.get(PLACES[0].format('example.test'))[0], 200)
                took.append(time.monotonic() - began)
            self.assertLess(sorted(took)[5], self.within(0.2))
        finally:
            for connection in slow:
                connection.close()

    def test_too_many_requests(self):
        self.addCleanup(time.sleep, 3)  # the others are let in again
        with concurrent.futures.ThreadPoolExecutor(30) as pool:
            answers = list(pool.map(lambda _: self.web.get(PLACES[0].format('example.test'))[0], range(200)))
        self.assertEqual(set(answers), {200, 429})

    def test_the_log_keeps_no_address(self):
        self.web.get(PLACES[0].format('example.test') + '?emailaddress=somebody%40example.test')
        wait_for(lambda: 'config-v1.1.xml' in self.instance.log('nginx-access.log') or 'autoconfig.xml' in self.instance.log('nginx-access.log'), 5,
                 'the request in the log')
        self.assertNotIn('somebody', self.instance.log('nginx-access.log') + self.instance.log('nginx.log'))


if __name__ == '__main__':
    postroomtest.main()

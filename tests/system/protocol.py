"""admin.sock under people and programs that do not keep to the rules: refused, closed, and others notice nothing."""
import concurrent.futures
import json
import os
import socket
import time

import machine
import postroomtest
from machine import run_python, wait_for
from postroomtest import ANNA, SystemTest
from wire import Connection

LINE = 1 << 20  # the longest that is read

# As another user: connect, say nothing, and show what comes.
LISTEN = '''
import socket, sys
s = socket.socket(socket.AF_UNIX); s.settimeout(20); s.connect(sys.argv[1])
got = b""
while True:
    part = s.recv(65536)
    if not part: break
    got += part
sys.stdout.buffer.write(got)
'''


class Protocol(SystemTest):
    account_types = ('imap',)

    @property
    def path(self):
        return self.instance.path('run/admin/admin.sock')

    def connect(self):
        connection = Connection(self.path, 20 * postroomtest.Programs.patience)
        self.addCleanup(connection.socket.close)
        return connection

    def tearDown(self):
        # Whatever was done to one connection, the next one is served.
        def served():
            try:
                with self.instance.service() as other:
                    return other.call('mailbox.show', address=ANNA)['address'] == ANNA
            except (AssertionError, OSError):
                return False  # connections just closed still count for a moment
        wait_for(served, self.within(2), 'the next one is served')
        super().tearDown()

    def test_a_stranger_is_refused_before_a_byte_is_read(self):
        heard = run_python(LISTEN, self.path, user='nobody')
        self.assertEqual(heard.returncode, 0, heard)
        answer = json.loads(heard.stdout)
        self.assertEqual((answer['id'], answer['error']['data']['code']), (None, 'forbidden'))
        for user in ('postroom-mail', 'postroom-web', 'postfix', 'dovecot'):
            heard = run_python(LISTEN, self.path, user=user)
            self.assertEqual(json.loads(heard.stdout)['error']['data']['code'], 'forbidden', user)

    def test_hello_first(self):
        connection = self.connect()
        answer = connection.ask('mailbox.list')
        self.assertEqual(answer['error']['data']['code'], 'protocol-version')
        self.assertEqual(connection.ask('hello', protocol=999, client='x')['error']['data']['code'], 'protocol-version')
        self.assertEqual(connection.ask('mailbox.list')['error']['data']['code'], 'protocol-version',
                         'a refused hello is none')
        connection.hello()
        self.assertEqual(len(connection.call('mailbox.list')['mailboxes']), 2)

    def test_lines_that_are_no_request(self):
        connection = self.connect()
        connection.hello()
        for line, number in ((b'', -32700), (b'{', -32700), (b'nonsense', -32700), (b'[]', -32700), (b'7', -32700),
                             (b'"x"', -32700), (b'null', -32700), (b'\xff\xfe', -32700),
                             (b'\xef\xbb\xbf{"jsonrpc":"2.0","id":1,"method":"session.ping"}', -32700),
                             (b'{"jsonrpc":"2.0","id":1,"method":"session.ping"} x', -32700),
                             (b'[{"jsonrpc":"2.0","id":1,"method":"session.ping"}]', -32700),
                             (b'{"jsonrpc":"1.0","id":1,"method":"session.ping"}', -32700),
                             (b'{"jsonrpc":"2.0","id":1,"method":7}', -32700), (b'{"jsonrpc":"2.0","id":1}', -32700),
                             (b'{"jsonrpc":"2.0","id":{},"method":"session.ping"}', -32700),
                             (b'{"jsonrpc":"2.0","id":1.5,"method":"session.ping"}', -32700),
                             (b'{"jsonrpc":"2.0","id":9007199254740993,"method":"session.ping"}', -32700),
                             (b'{"jsonrpc":"2.0","id":"' + b'x' * 65 + b'","method":"session.ping"}', -32700),
                             (b'{"jsonrpc":"2.0","id":1,"method":"session.ping","params":[]}', -32700),
                             (b'{"jsonrpc":"2.0","id":1,"method":"session.ping","more":1}', -32602),
                             (b'{"jsonrpc":"2.0","id":1,"method":"session.ping","params":{"x":1}}', -32602),
                             (b'{"jsonrpc":"2.0","id":1,"method":"no.such"}', -32601),
                             (b'{"jsonrpc":"2.0","id":1,"method":"mailbox.show","params":{}}', -32602),
                             (b'{"jsonrpc":"2.0","id":1,"id":2,"method":"session.ping"}', -32700),
                             (b'{"jsonrpc":"2.0","id":1,"method":"mailbox.show","params":{"address":"anna@example.test","address":"ben@example.test"}}', -32700),
                             (b'{"jsonrpc":"2.0","id":1,"method":"mailbox.show","params":{"address":7}}', None),
                             (b'{"jsonrpc":"2.0","id":1,"method":"mailbox.show","params":{"address":"anna@example.test\\u0000"}}', None),
                             (b'{"jsonrpc":"2.0","id":1,"method":"mailbox.show","params":{"address":"\\ud800"}}', None),
                             (b'{"a":' * 200 + b'1' + b'}' * 200, -32005),
                             (b'{"jsonrpc":"2.0","id":1,"method":"hello","params":{"protocol":1e99,"client":""}}', None)):
            with self.subTest(line[:80]):
                connection.send(line + b'\n')
                answer = connection.read()
                self.assertIsNotNone(answer, 'the session goes on')
                self.assertIn('error', answer)
                if number is not None:
                    self.assertEqual(answer['error']['code'], number, answer)
                for word in ('SELECT', '/var/lib', '/work', 'QJson'):
                    self.assertNotIn(word, answer['error']['message'])
        self.assertEqual(connection.call('session.ping'), {})

    def test_lines_are_lines(self):
        connection = self.connect()
        connection.hello()
        # In pieces, with CRLF, and two at once.
        for part in (b'{"jsonrpc":"2.0",', b'"id":71,"method":"session', b'.ping"}\r',
                     b'\n{"jsonrpc":"2.0","id":72,"method":"session.ping"}\n'):
            connection.send(part)
        self.assertEqual(sorted(connection.read()['id'] for _ in range(2)), [71, 72])
        # The last line without its end, as the connection ends, is none.
        before = self.instance.people()
        connection.send(b'{"jsonrpc":"2.0","id":73,"method":"domain.add","params":{"domain":"cut.test"}}')
        connection.socket.shutdown(socket.SHUT_WR)
        while connection.read_line() is not None:
            pass
        self.assertEqual(before, self.instance.people())

    def test_a_line_too_long_closes(self):
        connection = self.connect()
        connection.hello()
        with self.assertRaises((BrokenPipeError, ConnectionResetError, AssertionError)):
            for _ in range(8):
                connection.send(b'x' * LINE)
            self.assertIsNone(connection.read())
            raise BrokenPipeError
        connection = self.connect()
        connection.hello()
        head, tail = b'{"jsonrpc":"2.0","id":9,"method":"session.ping","params":{"x":"', b'"}}\n'
        connection.send(head + b'y' * (LINE - len(head) - len(tail) - 1) + tail)
        self.assertIn('error', connection.read())

    def test_memory_is_bounded(self):
        def memory():
            with open(f'/proc/{self.instance.pid_of("postroomd")}/status') as file:
                return int(next(line for line in file if line.startswith('VmRSS')).split()[1])
        self.connect().hello()
        before = memory()
        held = []
        for _ in range(8 * 4):
            connection = socket.socket(socket.AF_UNIX)
            self.addCleanup(connection.close)
            connection.settimeout(5)
            connection.connect(self.path)
            held.append(connection)
            try:
                connection.sendall(b'{"' + b'z' * (LINE - 100))
            except OSError:
                pass
        after = memory()
        for connection in held:
            connection.close()
        self.assertLess(after - before, 64 * 1024 * postroomtest.Programs.patience)

    def test_too_many_connections_of_one_process(self):
        held = [self.connect() for _ in range(12)]
        outcomes = []
        for connection in held:
            try:
                connection.send(json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'hello',
                                            'params': {'protocol': 1, 'client': 'x'}}).encode() + b'\n')
                answer = connection.read()
            except ConnectionError:
                answer = None
            outcomes.append('result' in answer if answer else False)
        self.assertEqual(outcomes, [True] * 8 + [False] * 4)
        # Another process is not kept out by them, and they give way when they go.
        self.assertEqual(self.instance.do('mailbox', 'show', ANNA)['address'], ANNA)
        for connection in held:
            connection.socket.close()

        def served():
            with Connection(self.path) as connection:
                return 'result' in (connection.ask('hello', protocol=1, client='x') or {})
        wait_for(served, self.within(5), 'a new connection of the same process')

    def test_a_begun_line_must_end(self):
        connection = self.connect()
        connection.hello()
        connection.send(b'{"jsonrpc"')
        began = time.monotonic()
        self.assertIsNone(connection.read_line())
        self.assertGreater(time.monotonic() - began, 5)

    def test_a_burst(self):
        """Over the limit calls are refused and not queued without end; afterwards it goes on."""
        connection = self.connect()
        connection.hello()
        for number in range(3000):
            connection.send(b'{"jsonrpc":"2.0","id":%d,"method":"session.ping"}\n' % (1000 + number))
        answers = [connection.read() for _ in range(3000)]
        refused = [answer for answer in answers if 'error' in answer]
        self.assertTrue(all(answer['error']['data']['code'] == 'limit-reached' for answer in refused))
        self.assertEqual({answer['error']['code'] for answer in refused} - {-32005}, set())
        wait_for(lambda: 'result' in connection.ask('session.ping'), self.within(5), 'the budget is there again')

    def test_lost_updates(self):
        """Two edit the same mailbox a thousand times, as fast as they can: each edit is made or refused, none is lost."""
        each = 500
        before = self.instance.do('audit', 'list', '--limit', '1')[0]['seq']
        made, refused = [], []

        def edit(who):
            with self.instance.service() as service:
                revision = service.call('mailbox.show', address=ANNA)['revision']
                for number in range(each):
                    answer = service.ask('mailbox.set', address=ANNA, revision=revision, name=f'{who} {number}')
                    if 'result' in answer:
                        made.append(f'{who} {number}')
                        revision = answer['result']['revision']
                    else:
                        self.assertEqual(answer['error']['data']['code'], 'conflict', answer)
                        refused.append(f'{who} {number}')
                        # The refusal brings the current value, whose revision the next edit names.
                        revision = json.loads(answer['error']['data']['detail'])['revision']

        with concurrent.futures.ThreadPoolExecutor() as both:
            for done in [both.submit(edit, who) for who in ('first', 'second')]:
                done.result()
        self.assertEqual(len(made) + len(refused), 2 * each)
        self.assertGreater(len(refused), 0, 'they were in each other\'s way')
        newest = self.instance.do('audit', 'list', '--limit', '1')[0]
        self.assertEqual(newest['seq'] - before, len(made), 'a record for each that was made')
        name = self.instance.do('mailbox', 'show', ANNA)['name']
        self.assertIn(name, made)
        self.assertEqual(name, newest['after']['name'], 'the last that was made holds')
        machine.say(f'{2 * each} edits of one mailbox by two: {len(made)} made, {len(refused)} refused')

    def test_secrets_stay_inside(self):
        canary = 'Kanarienvogel-im-Bergwerk-7'
        self.instance.add_mailbox('canary@example.test', canary)
        self.instance.ask('mailbox', 'verify', 'canary@example.test', '--password-stdin', stdin=canary)
        self.instance.ask('mailbox', 'add', ANNA, '--password-stdin', stdin=canary)
        wanted = canary.encode()
        found = []
        for folder, _, files in os.walk(self.instance.directory):
            for name in files:
                path = os.path.join(folder, name)
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, 'rb') as file:
                        if wanted in file.read():
                            found.append(path)
        self.assertEqual(found, [])
        listed = json.dumps(self.instance.do('mailbox', 'list')) + json.dumps(self.instance.do('mailbox', 'show',
            'canary@example.test'))
        self.assertNotIn('argon2', listed)


if __name__ == '__main__':
    postroomtest.main()

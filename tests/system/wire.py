"""The service's socket as a program of a few lines sees it: JSON, one message a line."""
import json
import socket


class Connection:
    """One connection. What comes is read line by line; None says that the other side closed."""

    def __init__(self, path, seconds=60):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(seconds)
        try:
            self.socket.connect(path)
        except OSError:
            self.socket.close()
            raise
        self.pending = b''
        self.last_id = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)

    def read_line(self):
        while b'\n' not in self.pending:
            try:
                part = self.socket.recv(65536)
            except ConnectionError:
                return None
            if not part:
                return None
            self.pending += part
        line, self.pending = self.pending.split(b'\n', 1)
        return line

    def read(self):
        line = self.read_line()
        return None if line is None else json.loads(line)

    def ask(self, method, **params):
        """The whole answer: {"result": …} or {"error": …}."""
        self.last_id += 1
        self.send(json.dumps({'jsonrpc': '2.0', 'id': self.last_id, 'method': method, 'params': params}).encode() + b'\n')
        while True:
            answer = self.read()
            if answer is None or answer.get('id') == self.last_id:
                return answer

    def hello(self):
        answer = self.ask('hello', protocol=1, client='tests')
        if answer is None or 'result' not in answer:
            raise AssertionError(f'hello was refused: {answer}')
        return answer['result']

    def call(self, method, **params):
        answer = self.ask(method, **params)
        if answer is None or 'result' not in answer:
            raise AssertionError(f'{method} was refused: {answer}')
        return answer['result']

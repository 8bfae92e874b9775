"""Real name servers for the tests, and an instance that is alone with them."""
import os
import shutil
import socket
import subprocess
import tempfile

import desktop
from machine import run, wait_for
from postroomtest import Instance, SystemTest

DOMAIN = 'example.test'


class NameServer:
    """nsd with any zones, on a port of its own, or on the usual one of an address in a network of the test's own."""

    def __init__(self, ip=None):
        self.folder = tempfile.mkdtemp(prefix='prt-dns-')
        self.ip = ip or '127.0.0.1'
        self.port = 53
        if ip is None:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
                probe.bind(('127.0.0.1', 0))
                self.port = probe.getsockname()[1]
        self.address = f'{self.ip}:{self.port}'
        self.process = None

    def serve(self, zones):
        """Name → text of the zone. They are answered for when this returns."""
        self.stop()
        config = os.path.join(self.folder, 'nsd.conf')
        with open(config, 'w') as file:
            file.write(f'server:\n  ip-address: {self.ip}@{self.port}\n  username: ""\n  zonesdir: "{self.folder}"\n  database: ""\n  pidfile: ""\n'
                       f'  zonelistfile: "{self.folder}/list"\n  xfrdfile: "{self.folder}/xfrd"\n  xfrdir: "{self.folder}"\n  hide-version: yes\n  server-count: 1\n'
                       'remote-control:\n  control-enable: no\n')
            for name, text in zones.items():
                with open(os.path.join(self.folder, name), 'w') as zone:
                    zone.write(text)
                file.write(f'zone:\n  name: {name}\n  zonefile: "{name}"\n')
        self.process = subprocess.Popen(['/usr/sbin/nsd', '-d', '-c', config], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for name in zones:
            wait_for(lambda name=name: b' ' in run('/usr/bin/dig', '+short', '+tries=1', '+time=1', '-p', str(self.port), '@' + self.ip, name, 'SOA').stdout.split(b';')[0],
                     20, f'{name} at {self.address}')

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def remove(self):
        self.stop()
        shutil.rmtree(self.folder)


class Swallowers:
    """Servers that let everybody in and never say a word: TCP at some ports of an address, UDP and TCP at port 53 of others."""

    def __init__(self, services=(), names=()):
        """`services`: (address, port)."""
        self.listening, self.datagrams = [], []
        self.ports = {port for _, port in services}
        for address, port in [*services, *((name, 53) for name in names)]:
            listener = socket.create_server((address, port), backlog=128)  # nobody takes what the kernel has let in
            self.listening.append(listener)
        for address in names:
            one = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            one.bind((address, 53))
            one.setblocking(False)
            self.datagrams.append(one)

    def guests(self):
        """How many are connected to a service, as the system counts them at their end."""
        with open('/proc/self/net/tcp') as file:
            lines = [line.split() for line in file.readlines()[1:]]
        return sum(1 for words in lines if words[3] == '01' and int(words[2].split(':')[1], 16) in self.ports)

    def questions(self, *names):
        """How many came since this was asked last; only those below the names, where there are any: a mail server asks much by itself."""
        wanted = [b''.join(bytes([len(label)]) + label.encode() for label in name.split('.')) for name in names]
        count = 0
        for one in self.datagrams:
            while True:
                try:
                    packet = one.recv(4096).lower()
                except BlockingIOError:
                    break
                count += not names or any(name in packet for name in wanted)
        return count

    def remove(self):
        for one in self.listening + self.datagrams:
            one.close()


class NamesTest(SystemTest):
    """With an instance that is none for practice, in a network where name servers stand at the addresses of the class."""
    addresses = ()

    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.mkdtemp(prefix='postroom-names-', dir='/var/tmp')
        cls.addClassCleanup(shutil.rmtree, cls.home)
        desktop.own_network([], cls.home)
        cls.instance = Instance.create(offset=0, practice=False)
        cls.addClassCleanup(cls.instance.remove)
        cls.prepare()
        cls.instance.do('setting', 'set', 'dns.resolvers', 'none')  # nobody out there is reached
        cls.mail = cls.instance.mail
        cls.exported = cls.instance.do('dns', 'export', DOMAIN)['text']
        cls.servers = {address: NameServer(address) for address in cls.addresses}
        for server in cls.servers.values():
            cls.addClassCleanup(server.remove)

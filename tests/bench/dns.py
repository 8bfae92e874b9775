"""How fast DNS is asked: our checks of many domains beside dnsperf with the same questions, of the same server, in turn.

The server is nsd on loopback; then the same through a forwarder that gives each answer back 20 ms later. A check is what
`dns check` does: twenty records of a domain and a name that cannot exist, each answer compared with the plan. All of it
runs before whatever else the machine does; what it does all the same touches both alike.
"""
import argparse
import json
import os
import re
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

LEAST_OF_DNSPERF = 0.5
DELAY = 20  # milliseconds
MOST_OF_A_DOMAIN = 3 * DELAY + 20
MOST_KIB = 64 * 1024
WORDS = {'dnsperf': 'dnsperf -q 512', 'look': 'whole checks of domains', 'ask': 'plain questions', 'future': 'the same by futures'}


def free_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


def cpu_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Bench:

    def __init__(self, folder, domains, bench):
        self.folder, self.domains, self.bench = folder, domains, bench
        self.server, self.far = free_port(), free_port()
        self.running = []

    def begin(self):
        subprocess.run([os.path.join(self.bench, 'bench_dns'), 'write', self.folder, str(self.domains)], check=True)
        config = os.path.join(self.folder, 'nsd.conf')
        with open(config, 'w') as file:
            file.write(f'server:\n  ip-address: 127.0.0.1@{self.server}\n  username: ""\n  zonesdir: "{self.folder}"\n  database: ""\n'
                       f'  pidfile: ""\n  zonelistfile: "{self.folder}/list"\n  xfrdfile: "{self.folder}/xfrd"\n  xfrdir: "{self.folder}"\n'
                       f'  server-count: 1\n  rrl-ratelimit: 0\nremote-control:\n  control-enable: no\ninclude: "{self.folder}/zones.conf"\n')
        for words in (['/usr/sbin/nsd', '-d', '-c', config], [os.path.join(self.bench, 'bench_delay'), str(self.far), str(self.server), str(DELAY)]):
            self.running.append(subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        end = time.monotonic() + 120
        while self.ours('one', self.server, 1, must=False) is None:
            if time.monotonic() > end:
                raise SystemExit('the name server does not answer')
            time.sleep(0.5)

    def end(self):
        for process in self.running:
            process.terminate()
            process.wait(20)

    def ours(self, how, port, domains=None, must=True):
        said = subprocess.run([os.path.join(self.bench, 'bench_dns'), how, f'127.0.0.1:{port}', str(domains or self.domains)],
                              capture_output=True, text=True)
        if said.returncode != 0:
            if must:
                raise SystemExit(f'bench_dns {how}: {said.stdout} {said.stderr}')
            return None
        return json.loads(said.stdout)

    def dnsperf(self, port):
        said = subprocess.run(['dnsperf', '-s', '127.0.0.1', '-p', str(port), '-d', os.path.join(self.folder, 'questions'), '-q', '512', '-n', '1', '-e', '-b', '1024'],
                              capture_output=True, text=True, check=True).stdout
        lost = int(re.search(r'Queries lost: +(\d+)', said).group(1))
        return float(re.search(r'Queries per second: +([0-9.]+)', said).group(1)), lost


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--domains', type=int, default=10000)
    parser.add_argument('--rounds', type=int, default=3)
    wanted = parser.parse_args()
    os.nice(-15)
    folder = tempfile.mkdtemp(prefix='prb-dns-')
    bench = Bench(folder, wanted.domains, os.environ['POSTROOM_BIN'])
    good = True
    try:
        bench.begin()
        for title, port in (('nsd on loopback', bench.server), (f'answers after {DELAY} ms', bench.far)):
            figures = {how: [] for how in WORDS}
            cpu = {how: [] for how in WORDS}
            most = ports = 0
            for _ in range(wanted.rounds):
                for how in WORDS:
                    before = cpu_seconds()
                    if how == 'dnsperf':
                        rate, lost = bench.dnsperf(port)
                        asked = wanted.domains * 20 - lost
                    else:
                        said = bench.ours(how, port)
                        rate, asked = said['perSecond'], said['lookups']
                        most, ports = max(most, said['kib']), max(ports, said['ports'])
                    figures[how].append(rate)
                    cpu[how].append((cpu_seconds() - before) / asked * 1e6)
            whole = statistics.median(figures['dnsperf'])
            print(f'{title}: {wanted.domains} domains of 20 records, median of {wanted.rounds}; dnsperf lost {lost}')
            for how, words in WORDS.items():
                rate = statistics.median(figures[how])
                print(f'  {words:26} {rate:8.0f} look-ups a second   {rate / whole:5.2f}   {statistics.median(cpu[how]):5.1f} us of processor each')
            print(f'  memory beyond the start    {most / 1024:8.1f} MiB at most; {ports} ports')
            good = good and statistics.median(figures['look']) >= LEAST_OF_DNSPERF * whole and most <= MOST_KIB
        one = bench.ours('one', bench.far, min(100, wanted.domains))
        print(f'one domain after the other, answers after {DELAY} ms: {one["seconds"] * 1000 / min(100, wanted.domains):.1f} ms each, the longest {one["longestMs"]:.1f} ms'
              f' (at most {MOST_OF_A_DOMAIN})')
        good = good and one['longestMs'] <= MOST_OF_A_DOMAIN
    finally:
        bench.end()
        shutil.rmtree(folder)
    print('Within what is asked.' if good else 'NOT within what is asked.')
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())

"""How soon a new mailbox can be used, and how soon an instance answers; both with few mailboxes and with many.

The figure that counts: from the reply of `mailbox.add` to IMAPS `OK` of a second client, beyond what the same login
costs for a mailbox that has been there all the time (that is Dovecot's own check of the hash, and TLS). Both are
measured in turn, in one run, so that what else the machine does touches both alike.
"""
import argparse
import os
import shutil
import statistics
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'system'))

import machine
import postroomtest
from machine import run, wait_for
from postroomtest import ANNA, ANNAS, Instance, Programs

MOST_BEYOND = 0.100  # seconds
MOST_START = 3.0
PASSWORD = 'Kieselstein-Bank 12 am Bach'


def milliseconds(values):
    ordered = sorted(values)
    return f'median {statistics.median(ordered) * 1000:6.1f} ms   p95 {ordered[int(len(ordered) * 0.95) - 1] * 1000:6.1f} ms   most {ordered[-1] * 1000:6.1f} ms'


def login_seconds(instance, login, password):
    began = time.perf_counter()
    session = instance.mail.imap(login, password)
    took = time.perf_counter() - began
    session.logout()
    return took


def measure_logins(instance, rounds, prefix):
    known, new, added, checked = [], [], [], []
    with instance.service() as service:
        for number in range(rounds):
            known.append(login_seconds(instance, ANNA, ANNAS))
            address = f'{prefix}{number}@example.test'
            began = time.perf_counter()
            reply = service.call('mailbox.add', address=address, password=PASSWORD)
            added.append(time.perf_counter() - began)
            assert reply['login'] == 'verified', reply
            new.append(login_seconds(instance, address, PASSWORD))
            began = time.perf_counter()
            tested = run('/usr/bin/doveadm', '-c', instance.path('current/dovecot/dovecot.conf'), 'auth', 'test', '-x',
                         'service=smtp', ANNA, ANNAS)
            checked.append(time.perf_counter() - began)
            assert tested.returncode == 0, tested
    return {'known': known, 'new': new, 'added': added, 'checked': checked}


def measure_domains(instance, rounds, prefix):
    """A domain is data: with its keys, addresses and files it is served when the reply comes, and nothing is reloaded."""
    added = []
    generation = instance.generation()
    with instance.service() as service:
        for number in range(rounds):
            began = time.perf_counter()
            service.call('domain.add', domain=f'{prefix}{number}.test')
            added.append(time.perf_counter() - began)
    assert instance.generation() == generation, 'a domain made a configuration'
    return added


def measure_start(instance, rounds):
    took = []
    for _ in range(rounds):
        instance.do('instance', 'stop')
        began = time.perf_counter()
        instance.start()
        wait_for(lambda: instance.open_protocols() == sorted(machine.STANDARD_PORTS), 60, 'every port answers')
        took.append(time.perf_counter() - began)
    return took


def fill(instance, filler, count):
    instance.do('instance', 'stop')
    began = time.perf_counter()
    filled = run(filler, instance.directory, 'bench.test', count, ANNA, user='postroom', seconds=1800)
    assert filled.returncode == 0, filled
    machine.say(f'filled with {count:,} mailboxes, aliases and domains each in {time.perf_counter() - began:.1f} s')
    print(filled.stdout.decode(), end='')
    instance.start()


def measure(arguments):
    filler = os.path.join(Programs.folder, 'bench_fill')
    if not os.path.exists(filler):
        shutil.copy(os.path.join(os.environ['POSTROOM_BIN'], 'bench_fill'), filler)
    instance = Instance.create()
    instance.start()
    instance.set_up()
    for number in range(8):
        instance.add_mailbox(f'few{number}@example.test', PASSWORD)
    figures = {}
    for count in (10, arguments.mailboxes):
        if count > 10:
            fill(instance, filler, count)
        login_seconds(instance, ANNA, ANNAS)  # the first after a start wakes processes
        figures[count] = measure_logins(instance, arguments.rounds, f'n{count}x')
        figures[count]['domains'] = measure_domains(instance, arguments.rounds, f'n{count}x')
        figures[count]['start'] = measure_start(instance, arguments.starts)
    return figures


def show(figures, arguments):
    good = True
    print(f'\n{arguments.rounds} rounds each, one after the other, on {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n')
    for title, key in (('IMAPS login of a mailbox that was there', 'known'),
                       ('IMAPS login from the reply of mailbox.add', 'new'),
                       ('mailbox.add itself, with its own trial login', 'added'),
                       ('domain.add, with new signing keys', 'domains'),
                       ("Dovecot's own check: doveadm auth test", 'checked')):
        print(title)
        for count, figure in figures.items():
            print(f'  {count:>9,} mailboxes   {milliseconds(figure[key])}')
    print('Beyond the login of a mailbox that was there (at most 100 ms)')
    for count, figure in figures.items():
        beyond = statistics.median(figure['new']) - statistics.median(figure['known'])
        worst = sorted(new - known for new, known in zip(figure['new'], figure['known']))[int(arguments.rounds * 0.95) - 1]
        good = good and beyond <= MOST_BEYOND
        print(f'  {count:>9,} mailboxes   median {beyond * 1000:6.1f} ms   p95 {worst * 1000:6.1f} ms   {"good" if beyond <= MOST_BEYOND else "TOO SLOW"}')
    print('Warm start of the instance to all ports answering (at most 3 s)')
    for count, figure in figures.items():
        good = good and statistics.median(figure['start']) <= MOST_START
        print(f'  {count:>9,} mailboxes   ' + '   '.join(f'{seconds:.2f} s' for seconds in figure['start']))
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--mailboxes', type=int, default=100000, help='the larger number of mailboxes')
    parser.add_argument('--rounds', type=int, default=40)
    parser.add_argument('--starts', type=int, default=3)
    arguments = parser.parse_args()
    machine.end_on_signals()
    try:
        postroomtest.prepare_machine()
        good = show(measure(arguments), arguments)
    finally:
        postroomtest.clean_machine()
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())

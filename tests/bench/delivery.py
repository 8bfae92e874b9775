"""How many messages a second reach their mailboxes through port 25, beside a pair of Postfix and Dovecot set up by hand.

Three contestants take the same messages in turn, round after round, so that what else the machine does touches all
alike: the pair (handmade.py), an instance whose Rspamd is stopped, and an instance with its filter. The time is that
from the first connection until the last message is in a mailbox. What counts is the ratio within each round.

A stopped Rspamd costs a refused connection and a line in the log for each session, which is too little to be seen here.
smtp-source, which comes with Postfix, speaks no TLS: all of it is plain text.
"""
import argparse
import collections
import os
import statistics
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'system'))

import machine
import postroomtest
from handmade import Handmade
from machine import run, wait_for
from postroomtest import Instance

LEAST = {'without filter': 0.85, 'with filter': 0.50}  # of what the pair does
DOMAIN = 'example.test'
PASSWORD = 'Kieselstein-Bank 12 am Bach'
SOURCE = '/usr/sbin/smtp-source'
IN_A_ROW = 10  # messages to one mailbox before the next one has its turn
SECONDS = 600

Contestant = collections.namedtuple('Contestant', 'name directory queue port')
Delivery = collections.namedtuple('Delivery', 'rate cost')  # messages a second; seconds of a processor for each


def message():
    """Some 4 KiB as a person would write them: a filter has words to look at."""
    sentence = 'We met at the bridge and walked along the river until the rain began, then had tea.\n'
    return ('From: Carla <carla@sender.test>\nTo: Friends <friends@example.test>\nSubject: The walk on Sunday\n'
            'Date: Tue, 24 Nov 2026 10:00:00 +0000\nMessage-ID: <walk@sender.test>\nMIME-Version: 1.0\n'
            'Content-Type: text/plain; charset=utf-8\n\n' + sentence * 46)


# ---- the contestants ----

def make_contestants(handmade, names):
    without, filtered = Instance.create(), Instance.create()
    for instance in (without, filtered):
        instance.start()
        instance.set_up()
        for name in names:
            instance.add_mailbox(f'{name}@{DOMAIN}', PASSWORD)
    without.do('service', 'stop', 'rspamd')
    handmade.start(DOMAIN, names, certificates=filtered)
    found = [Contestant('by hand', handmade.directory, handmade.path('queue'), handmade.port)]
    for name, instance in (('without filter', without), ('with filter', filtered)):
        found.append(Contestant(name, instance.directory, instance.path('engines/postfix/queue'), instance.port('smtp')))
    return found


def processor_seconds(contestant):
    """What its processes have used so far, and their children that ended."""
    used = 0
    for pid in machine.processes_of(contestant.directory):
        try:
            with open(f'/proc/{pid}/stat') as file:
                used += sum(int(number) for number in file.read().rsplit(')', 1)[1].split()[11:15])
        except OSError:
            pass  # ended meanwhile
    return used / os.sysconf('SC_CLK_TCK')


def settle(contestants):
    """Waits until none of them is busy with itself any more: Rspamd compiles patterns after its first start."""
    def is_quiet():
        before = [processor_seconds(contestant) for contestant in contestants]
        time.sleep(1)
        return all(abs(processor_seconds(contestant) - used) < 0.05 for contestant, used in zip(contestants, before))

    wait_for(is_quiet, 120, 'the contestants are at rest')


# ---- sending and counting ----

def arrived(contestant, names):
    """Messages in the mailboxes; nobody reads, so all of them are new."""
    count = 0
    for name in names:
        try:
            count += len(os.listdir(os.path.join(contestant.directory, 'mail', DOMAIN, name, 'Maildir/new')))
        except FileNotFoundError:
            pass  # made by the first delivery
    return count


def is_queue_empty(contestant):
    return not any(files for folder in ('incoming', 'active', 'deferred')
                   for _, _, files in os.walk(os.path.join(contestant.queue, folder)))


def send(contestant, names, arguments, text, failed):
    """One of the parallel senders: its mailboxes in turn, until each has had its messages, or anything fails."""
    left = dict.fromkeys(names, arguments.messages // arguments.mailboxes)
    while any(left.values()):
        for name in names:
            count = min(IN_A_ROW, left[name])
            left[name] -= count
            if count and not failed:
                sent = run(SOURCE, '-4', *(['-d'] if arguments.keep else []), '-m', count, '-F', text, '-M', 'client.test',
                           '-f', 'carla@sender.test', '-t', f'{name}@{DOMAIN}', f'127.0.0.1:{contestant.port}', seconds=SECONDS)
                assert sent.returncode == 0, sent


def deliver(contestant, names, arguments, text):
    """Sends all messages and waits until the last one is in a mailbox."""
    wanted = arrived(contestant, names) + arguments.messages
    used = processor_seconds(contestant)
    failed = []

    def sender(mine):
        try:
            send(contestant, mine, arguments, text, failed)
        except BaseException as error:  # said by the one who waits
            failed.append(error)

    began = time.perf_counter()
    senders = [threading.Thread(target=sender, args=(names[number::arguments.sessions],)) for number in range(arguments.sessions)]
    for thread in senders:
        thread.start()
    try:
        for thread in senders:
            thread.join()
    except BaseException as error:  # a signal
        failed.append(error)
    if failed:
        raise failed[0]
    wait_for(lambda: arrived(contestant, names) >= wanted, SECONDS, f'all messages in the mailboxes of "{contestant.name}"')
    took = time.perf_counter() - began
    wait_for(lambda: is_queue_empty(contestant), 20, f'an empty queue of "{contestant.name}"')
    assert arrived(contestant, names) == wanted, 'every message once'
    return Delivery(arguments.messages / took, (processor_seconds(contestant) - used) / arguments.messages)


def measure(arguments):
    names = [f'box{number}' for number in range(1, arguments.mailboxes + 1)]
    handmade = Handmade()
    try:
        with tempfile.NamedTemporaryFile('w', prefix='postroom-bench-') as text:
            text.write(message())
            text.flush()
            contestants = make_contestants(handmade, names)
            for contestant in contestants:  # the first messages wake processes and make mailboxes
                deliver(contestant, names, arguments, text.name)
            rounds = []
            for number in range(1, arguments.rounds + 1):
                settle(contestants)
                rounds.append([deliver(contestant, names, arguments, text.name) for contestant in contestants])
                machine.say(f'round {number} of {arguments.rounds} is measured')
            return contestants, rounds
    finally:
        handmade.remove()


# ---- the figures ----

def line(name, values, form):
    return f'  {name:<15}' + ''.join(f'{value:{form}}' for value in (*values, statistics.median(values)))


def show(contestants, rounds, arguments):
    print(f'\n{arguments.messages} messages of {len(message())} octets to {arguments.mailboxes} mailboxes by {arguments.sessions} sessions '
          + f'at a time, {IN_A_ROW if arguments.keep else 1} in each, on {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n')
    deliveries = list(zip(contestants, zip(*rounds)))  # (contestant, what it did in each round)
    print('Messages a second' + ''.join(f'{"round " + str(number + 1):>10}' for number in range(len(rounds))) + '    median')
    for contestant, done in deliveries:
        print(line(contestant.name, [delivery.rate for delivery in done], '10.1f'))
    print('Processor time of a message, in ms')
    for contestant, done in deliveries:
        print(line(contestant.name, [delivery.cost * 1000 for delivery in done], '10.1f'))
    print('Messages a second, of what the pair does in the same round')
    good = True
    for contestant, done in deliveries[1:]:
        ratios = [delivery.rate / by_hand.rate for delivery, by_hand in zip(done, deliveries[0][1])]
        enough = statistics.median(ratios) >= LEAST[contestant.name]
        good = good and enough
        print(line(contestant.name, ratios, '10.2f') + f'   at least {LEAST[contestant.name]:.2f}: {"good" if enough else "TOO SLOW"}')
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--messages', type=int, default=1000, help='in each measurement')
    parser.add_argument('--mailboxes', type=int, default=20)
    parser.add_argument('--sessions', type=int, default=4, help='at a time')
    parser.add_argument('--keep', action='store_true', help=f'{IN_A_ROW} messages in a session, not one')
    parser.add_argument('--rounds', type=int, default=5)
    arguments = parser.parse_args()
    if arguments.messages % arguments.mailboxes:
        parser.error('each mailbox gets as many messages as any other')
    assert os.path.exists(SOURCE), f'{SOURCE} is not installed: it comes with the package postfix'
    machine.end_on_signals()
    try:
        postroomtest.prepare_machine()
        good = show(*measure(arguments), arguments)
    finally:
        postroomtest.clean_machine()
    return 0 if good else 1


if __name__ == '__main__':
    sys.exit(main())

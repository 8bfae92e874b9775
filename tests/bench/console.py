"""How soon the console shows, filters, sorts and jumps in a list of very many mailboxes, and the memory it takes for it.

The window itself is measured, without a screen, against a real service; bench_console says what is good.
"""
import argparse
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'system'))

import machine
import postroomtest
from machine import run
from postroomtest import ANNA, Instance, Programs

# Every key is timed: one letter finds nearly all, the whole finds many, few, one and none.
FILTERS = ('maria keller', 'bench.test', 'anna', 'b77', '654321', 'xyzzy')


def measure(arguments):
    filler = os.path.join(Programs.folder, 'bench_fill')
    if not os.path.exists(filler):
        shutil.copy(os.path.join(os.environ['POSTROOM_BIN'], 'bench_fill'), filler)
    instance = Instance.create()
    instance.start()
    instance.set_up()
    instance.do('instance', 'stop')
    filled = run(filler, instance.directory, 'bench.test', arguments.mailboxes, ANNA, 'mailbox', user='postroom', seconds=3600)
    assert filled.returncode == 0, filled
    print(filled.stdout.decode(), end='')
    instance.start()
    print(f'on {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}', flush=True)
    return subprocess.run([os.path.join(os.environ['POSTROOM_BIN'], 'bench_console'), instance.path('run/admin/admin.sock'), *FILTERS],
                          check=False).returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--mailboxes', type=int, default=1000000)
    arguments = parser.parse_args()
    machine.end_on_signals()
    try:
        postroomtest.prepare_machine()
        return measure(arguments)
    finally:
        postroomtest.clean_machine()


if __name__ == '__main__':
    sys.exit(main())

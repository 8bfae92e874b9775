"""How long a zone of many records takes to be exported, beside how long nsd-checkzone takes to read it."""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

MOST_OF_CHECKZONE = 0.5


def main():
    words = argparse.ArgumentParser()
    words.add_argument('--records', type=int, default=200_000)
    words.add_argument('--rounds', type=int, default=5)
    wanted = words.parse_args()
    program = os.path.join(os.environ['POSTROOM_BIN'], 'bench_export')
    ours, theirs = [], []
    with tempfile.TemporaryDirectory(prefix='prt-export-') as folder:
        path = os.path.join(folder, 'zone')
        for _ in range(wanted.rounds):
            ours.append(json.loads(subprocess.run([program, path, str(wanted.records)], check=True, capture_output=True).stdout)['milliseconds'])
            began = time.monotonic()
            subprocess.run(['/usr/sbin/nsd-checkzone', 'bench.test', path], check=True, stdout=subprocess.DEVNULL)
            theirs.append(1000 * (time.monotonic() - began))
    one, other = statistics.median(ours), statistics.median(theirs)
    print(f'{wanted.records} records, {wanted.rounds} rounds: exported in {one:.0f} ms, read by nsd-checkzone in {other:.0f} ms: {one / other:.2f} (at most {MOST_OF_CHECKZONE})')
    sys.exit(0 if one <= MOST_OF_CHECKZONE * other else 1)


if __name__ == '__main__':
    main()

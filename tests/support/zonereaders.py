"""Reads octoDNS YAML or CSV from standard input, and writes the records as JSON: [[name, type, ttl, fields], …]."""
import csv
import io
import json
import re
import sys

import yaml


class Ordered(yaml.SafeLoader):
    """Keys must stand in natural order, once each, as octoDNS wants them."""

    def mapping(self, node):
        pairs = self.construct_pairs(node, deep=True)
        keys = [key for key, _ in pairs]

        def natural(key):
            return [int(part) if part.isdigit() else part for part in re.split('([0-9]+)', str(key))]

        if keys != sorted(keys, key=natural) or len(set(keys)) != len(keys):
            raise ValueError(f'keys out of order: {keys}')
        return dict(pairs)


Ordered.add_constructor('tag:yaml.org,2002:map', Ordered.mapping)


def octodns(text, zone):
    fields = {'MX': ('preference', 'exchange'), 'SRV': ('priority', 'weight', 'port', 'target'), 'CAA': ('flags', 'tag', 'value'),
              'TLSA': ('certificate_usage', 'selector', 'matching_type', 'certificate_association_data')}
    for owner, entries in yaml.load(text, Ordered).items():
        if len({entry['type'] for entry in entries}) != len(entries):
            raise ValueError(f'two entries of one type: {owner}')
        for entry in entries:
            kind = entry['type']
            for value in entry['values'] if 'values' in entry else [entry['value']]:
                if kind == 'TXT' and re.search(r'(^|[^\\]);|\\\\;|"', value):
                    raise ValueError(f'octoDNS would not take {value}')
                data = [str(value[key]) for key in fields[kind]] if kind in fields else [value.replace('\\;', ';')]
                yield [f'{owner}.{zone}' if owner else zone, kind, entry['ttl'], data]


def table(text):
    rows = list(csv.reader(io.StringIO(text, newline=''), strict=True))
    if rows[0] != ['name', 'type', 'ttl', 'data', 'necessity', 'reason']:
        raise ValueError(rows[0])
    for row in rows[1:]:
        if len(row) != 6 or any(re.match('[=+@\t\r-]', cell) for cell in row):
            raise ValueError(row)
        yield [row[0], row[1], int(row[2]), [row[3]]]


said = sys.stdin.buffer.read().decode()
json.dump(list(table(said) if sys.argv[1] == 'csv' else octodns(said, sys.argv[2])), sys.stdout)

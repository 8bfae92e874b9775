"""What programs read in that which Postroom writes, told by their own parsers, and what a person sees of it on a terminal."""
import collections
import json
import os
import re
import subprocess
import tempfile
import xml.etree.ElementTree as xml

import dns.name
import dns.rdata
import dns.zone

from machine import run

# C0, DEL, C1, the separators of lines and paragraphs, and the marks that turn text around (Unicode's Bidi_Control).
DRIVES_A_TERMINAL = re.compile('[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def said(*words, stdin=None):
    done = run(*words, stdin=stdin)
    assert done.returncode == 0, done
    return done.stdout.decode()


# ---- the engines' configuration: (engine, parameter) → its text ----

def postfix_reads(instance):
    config = instance.path('current/postfix')
    for option, kind in (('-n', 'postfix'), ('-P', 'postfix service')):
        for line in said('/usr/sbin/postconf', '-c', config, option).splitlines():
            name, value = line.split(' =', 1)
            yield (kind, name), value.strip()
    for line in said('/usr/sbin/postconf', '-c', config, '-M').splitlines():
        name, kind, *rest = line.split()
        yield ('postfix service', f'{name}/{kind}'), ' '.join(rest)


def dovecot_reads(instance):
    inside = []
    for line in said('/usr/bin/doveconf', '-n', '-c', instance.path('current/dovecot/dovecot.conf')).splitlines():
        line = line.strip()
        if line.endswith('{'):
            inside.append(line[:-1].strip())
        elif line == '}':
            inside.pop()
        elif line and not line.startswith('#'):
            name, value = line.split('=', 1)
            yield ('dovecot', '/'.join([*inside, name.strip()])), value.strip()


def nginx_reads(instance):
    config = instance.path('current/nginx')
    printed = said('/usr/sbin/nginx', '-p', config, '-c', config + '/nginx.conf', '-e', 'stderr', '-T')
    lines = [line.strip() for line in printed.splitlines()]
    for line, count in collections.Counter(line for line in lines if line and not line.startswith('#')).items():
        yield ('nginx', line), str(count)


def rspamd_reads(instance):
    def flat(value, where):
        if isinstance(value, (dict, list)) and value:
            for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
                yield from flat(inner, f'{where}/{key}')
        else:
            yield ('rspamd', where), json.dumps(value)
    home = instance.path('engines/rspamd')
    folders = {'LOCAL_CONFDIR': instance.path('current/rspamd'), 'RUNDIR': home, 'DBDIR': home + '/data', 'LOGDIR': instance.path('log')}
    options = [f'--var={name}={path}' for name, path in folders.items()]
    return flat(json.loads(said('/usr/bin/rspamadm', *options, 'configdump', '-j', '-c', '/etc/rspamd/rspamd.conf')), '')


def engines_read(instance):
    """All of the configuration in use."""
    return {where: text for reads in (postfix_reads, dovecot_reads, nginx_reads, rspamd_reads) for where, text in reads(instance)}


def difference(before, after):
    """Where two readings differ → what stands there afterwards."""
    return {where: after.get(where) for where in before.keys() | after.keys() if before.get(where) != after.get(where)}


# ---- the engines' data ----

def postfix_finds(instance, name, keys, kind='sqlite'):
    """In one of its maps, in one go: key → values."""
    config = instance.path('current/postfix')
    done = run('/usr/sbin/postmap', '-c', config, '-q', '-', f'{kind}:{config}/{name}', stdin='\n'.join(keys) + '\n')
    assert done.stderr == b'', done
    return {key: sorted(values.split(',')) for key, values in (line.split('\t', 1) for line in done.stdout.decode().splitlines())}


def doveadm_user(instance, who):
    return said('/usr/bin/doveadm', '-c', instance.path('current/dovecot/dovecot.conf'), 'user', who).splitlines()


def zones(domain, text):
    """The records of a zone file, (name, TTL, data): as BIND loads it, and as dnspython does."""
    with tempfile.NamedTemporaryFile('w', suffix='.zone') as file:
        file.write(text)
        file.flush()
        loaded = run('/usr/bin/named-checkzone', '-i', 'local', '-q', '-D', '-o', '-', domain, file.name)
    assert (loaded.returncode, loaded.stderr) == (0, b''), f'{loaded}\n{text}'
    return [set(dns.zone.from_text(one, domain, relativize=False).iterate_rdatas()) for one in (loaded.stdout.decode(), text)]


def record(name, ttl, kind, data):
    """A record in the form of zones()."""
    return dns.name.from_text(name), ttl, dns.rdata.from_text('IN', kind, data, relativize=False)


def elements(text):
    """Path of each element of an XML file → its attributes and text."""
    found = {}

    def walk(element, where):
        where += f'/{element.tag}' + (f'({element.get("type")})' if element.get('type') else '')
        assert where not in found, where
        found[where] = (element.attrib, (element.text or '').strip())
        for inner in element:
            walk(inner, where)
    walk(xml.fromstring(text), '')
    return found


# ---- certificates ----

def fingerprint_of(pem):
    """Of the first certificate in a text."""
    return said('/usr/bin/openssl', 'x509', '-noout', '-fingerprint', '-sha256', stdin=pem).split('=')[1].strip().replace(':', '').lower()


def certificate_names(file):
    """Of the first certificate in a file."""
    printed = said('/usr/bin/openssl', 'x509', '-in', file, '-noout', '-ext', 'subjectAltName')
    return re.findall(r'DNS:([^,\s]+)', printed)


def certificate_shown(instance, name):
    """The fingerprint of what IMAP shows to who asks for a name."""
    return fingerprint_of(run('/usr/bin/openssl', 's_client', '-connect', f'127.0.0.1:{instance.port("imaps")}', '-servername', name).stdout)


def make_certificate(folder, names, issuer):
    """One that no authority known here has signed: the files with its chain and its key."""
    def written(text):  # as OpenSSL's configuration has it
        return re.sub(r'[\\$;#"]', r'\\\g<0>', text).replace('\n', '\\n')
    conf, chain, key = (os.path.join(folder, name) for name in ('conf', 'chain', 'key'))
    with open(conf, 'w') as file:
        file.write('[req]\nutf8=yes\nprompt=no\nstring_mask=utf8only\ndistinguished_name=dn\nx509_extensions=ext\n'
                   f'[dn]\nCN={written(issuer)}\n[ext]\nsubjectAltName=@alt\n[alt]\n')
        file.writelines(f'DNS.{number}={written(name)}\n' for number, name in enumerate(names))
    said('/usr/bin/openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '30', '-utf8',
         '-config', conf, '-keyout', key, '-out', chain)
    return chain, key


# ---- people and scripts ----

def json_of(text):
    """JSON in which no name stands twice."""
    def single(members):
        assert len(dict(members)) == len(members), members
        return dict(members)
    return json.loads(text, object_pairs_hook=single)


def seen_on_a_terminal(*words):
    """The lines that a program writes to one; it must end well."""
    ours, theirs = os.openpty()
    started = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, cwd='/',
                               env={'PATH': '/usr/bin:/bin', 'LC_ALL': 'C.UTF-8', 'HOME': '/nonexistent'})
    os.close(theirs)
    octets = b''
    try:
        while part := os.read(ours, 65536):
            octets += part
    except OSError:
        pass  # so does a terminal say that nobody holds its other end any more
    os.close(ours)
    assert started.wait(60) == 0, (words, octets)
    return octets.decode().replace('\r\n', '\n').splitlines()

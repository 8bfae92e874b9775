"""Values at their strangest, of each kind of text that an admin can give: those that are accepted, and those that are refused."""
import os

from postroomtest import ANNA, BEN

# Whoever takes one of these values for a command makes this file.
CANARY = f'/run/prt-{os.getpid()}'
LONG = 'x' * 63


def long_domain(octets):
    """A domain of so many octets, in labels as long as can be."""
    labels, left = [], octets - len('.test')
    while left > 0:
        labels.append('abcdefg'[len(labels)] * min(left, 63))
        left -= 64
    return '.'.join(labels) + '.test'


def pairs(values):
    """What is given, and what is kept of it: the same, where nothing else is said."""
    return [value if isinstance(value, tuple) else (value, value) for value in values]


# As it is given, as it is kept, and as people see it. The first two have a certificate for their names.
DOMAINS = (
    ('BÜCHER.Test.', 'xn--bcher-kva.test', 'bücher.test'),
    (long_domain(240), long_domain(240), long_domain(240)),  # 253 octets with "autodiscover." before it
    (LONG + '.test', LONG + '.test', LONG + '.test'),
    ('1.2.3.test', '1.2.3.test', '1.2.3.test'),
    ('例え.テスト', 'xn--r8jz45g.xn--zckzah', '例え.テスト (xn--r8jz45g.xn--zckzah)'),
    ('شبكة.test', 'xn--ngbc5azd.test', 'شبكة.test'),
    ('نامه\u200cای.test', 'xn--mgba3gch31f060k.test', 'نامه\u200cای.test'),
    ('faß.test', 'xn--fa-hia.test', 'faß.test'),
    ('l·l.test', 'xn--ll-0ea.test', 'l·l.test'),
    ('ﬁ．test', 'fi.test', 'fi.test'),
    ('xn--80ak6aa92e.test', 'xn--80ak6aa92e.test', 'аррӏе.test (xn--80ak6aa92e.test)'),
    ('default.0x7f.a--b.test', 'default.0x7f.a--b.test', 'default.0x7f.a--b.test'),
)
CERTIFIED = [kept for _, kept, _ in DOMAINS[:2]]
STANDS_FOR = {'none.select.test': 'xn--bcher-kva.test', '0.test': '1.2.3.test'}

LOCAL_PARTS = ('CaSe', '_', '0', 'a-', 'a.-b_', '__proto__', '1e5', '007', 'null', 'select', 'root', 'cur', 'dovecot.index', 'none',
               'x' * 64)
LONGEST = 'y' * 64 + '@' + long_domain(189)  # 254 octets

NAMES = ('<b>x</b>', '&lt;&amp;', '<img src=file:///etc/passwd>', '%s %{user} %n %L1 %1', '$x ${x} $(id) `id`', '@x@ @host_name@ {{x}}',
         '%EMAILADDRESS%', '"quoted" it\'s', 'back\\slash\\', '\\"\\\\', '=1+1', '-1', '@SUM(A1)', '--json', '#x', 'a;b,c|d',
         "'); DROP TABLE mailbox; --", '[a-z]*', '🙂👨\u200d👩\u200d👧', '🙂' * 128, 'é Ünïcode 山田太郎', 'نور علی', 'אבג 123 (x)',
         '\u0301combining', 'a\u00a0b\u2003c', '', f'$(touch {CANARY})`touch {CANARY}`;touch {CANARY}', ('  blanks\u3000', 'blanks'))
QUOTAS = (('1', 1), ('1KiB', 1 << 10), ('4096TiB', 1 << 52), ('0', None), ('007', 7), ('1 gb', 1 << 30),
          ('999999999999999', 10 ** 15 - 1))
PASSWORDS = ('"quoted" and \'single\'', 'per%cent %u %d %{user} here', 'dol$lar ${x} $(id) `id`', 'back\\slash\\\\es', ' blank at both ends ',
             'Straße — 山田 🙂', '{PLAIN}not-a-scheme', '{ARGON2ID}$argon2id$x', '#hash; and=more:colons', 'x' * 255 + 'y', '🙂' * 256,
             "' OR '1'='1' --", '\u0301combining\u200dfirst', 'a mark \u200e and one more \u200f', '\ufeffa mark of byte order',
             'full：width！１２', '<b>&amp;</b>\\n\\0', f'`touch {CANARY}`;$(touch {CANARY})')

ALIASES = ("o'brien", 'a&b', 'x=y', 'u~z', 'user+tag', "_'+&=~", '0.-.~', 'and', "or'1'='1", "0'" + '&' * 62)
DESTINATIONS = [f'{name}@elsewhere.test' for name in (
    "o'brien", 'a&b', 'x=y', 'u~z', 'user+tag', "or'1'='1", '~z', 'A/b', "x'--", 'a{b}c', '$1', '%s', '%u%d', 'a`id`', '#x', 'a|b', '?*',
    '^a$', '=1', '+1', '!a', '_' * 64, f'a`touch${{IFS}}{CANARY}`')]
MAPPED_DESTINATIONS = {"O'Brien@BÜCHER.Example.": "O'Brien@xn--bcher-kva.example"}

# A column for each setting, a row for each configuration: what is given, and what it is in JSON.
SETTINGS = {
    'server.name': ((long_domain(253), long_domain(253)), (f'{LONG.upper()}.Example.Test.', f'{LONG}.example.test'),
                    ('例え.テスト', 'xn--r8jz45g.xn--zckzah')),
    'mail.messageSizeLimit': (('1MiB', 1 << 20), ('1 g', 1 << 30), ('1048577', (1 << 20) + 1)),
    'server.publicAddresses': (('', []), ('2001:DB8:0:0:0:0:0:1, 192.0.2.255', ['2001:db8::1', '192.0.2.255']),
                               ('::1,64:ff9b::192.0.2.1,::1', ['::1', '64:ff9b::c000:201'])),
    'password.minimumLength': (('8', 8), ('64', 64), ('012', 12)),
    'admin.address': ((LONGEST, LONGEST), ('CASE@example.test', 'case@example.test'), ('_@Example.Test.', '_@example.test')),
}
# Where a setting stands in what the engines read; the others are in none of their files.
READ_AS = {'server.name': (('postfix', 'myhostname'), ('dovecot', 'hostname')),
           'mail.messageSizeLimit': (('postfix', 'message_size_limit'),)}

# Names in a certificate that somebody else has made: hosts, and others. And its issuer.
HOSTS = ('upper.Example.TEST', '*.w.example.test', f'{LONG}.example.test', '1.2.example.test', 'xn--bcher-kva.example.test',
         'default.example.test', 'imap.elsewhere.test')
NO_HOSTS = ('a.example.test; include /etc/passwd', 'b.example.test"', 'c.example.test }', '$host.example.test',
            'd.example.test\nrelayhost = x', '%u.example.test', '*', '*.test', '*.*.example.test', 'dot.example.test.', '.lead.example.test',
            'hash.example.test#x', 'e.example.test\\', '_srv.example.test', '<b>.example.test')
ISSUER = 'Evil\n\x1b[31m <b>x</b> \u202e\x01'

# Each of these values is refused in the first of these places, and in the others too, where they take turns. The field is named.
FLAGS = ('--password-stdin', '--erase-mail')  # options without a value
REFUSED = (
    ({('domain', 'add'): 'domain', ('domain', 'add', 'new.test', '--alias-of'): 'aliasOf', ('domain', 'show'): 'domain',
      ('domain', 'remove'): 'domain', ('domain', 'set', 'example.test', '--alias-of'): 'aliasOf', ('domain', 'list', '--after'): 'after',
      ('domain', 'dkim', 'list'): 'domain', ('domain', 'dkim', 'rotate'): 'domain', ('domain', 'dkim', 'retire'): 'domain',
      ('dns', 'plan'): 'domain', ('dns', 'export'): 'domain', ('certificate', 'request'): 'domain',
      ('certificate', 'probe', '--domain'): 'domain', ('check', '--domain'): 'domain', ('mailbox', 'list', '--domain'): 'domain',
      ('alias', 'list', '--domain'): 'domain', ('setting', 'set', 'server.name'): 'value'},
     ('', 'a_b.test', 'x.test\nrelayhost=x', '-x.test')),
    ({('mailbox', 'add', '--password-stdin'): 'address', ('mailbox', 'password', '--password-stdin'): 'address',
      ('mailbox', 'remove', '--erase-mail'): 'address', ('mailbox', 'list', '--after'): 'after',
      **{('mailbox', verb): 'address' for verb in ('show', 'measure', 'verify', 'suspend', 'resume')},
      ('client', 'settings'): 'address', ('client', 'file'): 'address', ('setting', 'set', 'admin.address'): 'value'},
     ('', "o'neil@example.test", 'a@example.test\n', '-a@example.test', LONGEST.replace('@', 'y@'))),
    ({('alias', 'add', '--to', BEN): 'address', ('alias', 'show'): 'address', ('alias', 'remove'): 'address',
      ('alias', 'list', '--after'): 'after'},
     ('', "'a@example.test", '=1@example.test', 'a|b@example.test', 'a@example.test\n', 'x' * 65 + '@example.test', 'ä@example.test')),
    ({('alias', 'add', 'new@example.test', '--to'): 'to', ('alias', 'set', 'postmaster@example.test', '--to'): 'to',
      ('domain', 'set', 'example.test', '--catch-all'): 'catchAll'},
     ('|id@elsewhere.test', '/x@elsewhere.test', '-x@elsewhere.test', ':include:/x@elsewhere.test', '"a b"@elsewhere.test',
      'a\n@elsewhere.test', 'a%b@example.test', 'a!b@example.test', 'ä@elsewhere.test', 'x' * 65 + '@elsewhere.test', '<a@elsewhere.test>')),
    ({('mailbox', 'add', 'new@example.test', '--password-stdin', '--name'): 'name', ('mailbox', 'set', ANNA, '--name'): 'name'},
     ('a\nb', '\u202e', '\x1b[31m', '\u2028', 'x' * 129, '\U000e0041', '\ufffe', '\x7f', '\x85')),
    ({('mailbox', 'add', 'new@example.test', '--password-stdin', '--quota'): 'quota', ('mailbox', 'set', ANNA, '--quota'): 'quota'},
     ('', '-1', '1e3', '1.5GiB', '4097TiB', '１', '1KiB\n', '0x10', '9' * 30)),
    ({('setting', 'set', 'mail.messageSizeLimit'): 'value'}, ('1048575', '1073741825', '1MiB\n', '-1', '')),
    ({('setting', 'set', 'server.publicAddresses'): 'value'},
     ('::ffff:192.0.2.1', 'fe80::1%lo', '192.0.2.01', '192.0.2', '0xc0.0.2.1', '192.0.2.1/32', '[::1]', '::1,', '::1\n', 'localhost',
      '192.0.2.1;x')),
    ({('setting', 'set', 'password.minimumLength'): 'value'}, ('7', '65', '', '0x10', '１２', '8\n')),
    ({('setting', 'set', 'mail.mtaSts'): 'value'}, ('', 'none', 'Enforce', 'testing\n', 'off,testing')),
    ({('setting', 'set', 'mail.dmarcPolicy'): 'value'}, ('', 'off', 'Reject', 'none\n', 'none,reject')),
    ({('setting', 'set', 'mail.logo'): 'value', ('setting', 'set', 'mail.logoCertificate'): 'value'},
     ('http://a.example.test/l.svg', 'https://a.example.test/l.svg; a=x', 'https://a.example.test/"', 'https://a.example.test/l.svg\n', '/l.svg', 'https:')),
    ({('setting', 'set', 'certificate.authorities'): 'value'}, (';', 'ca', '0 issue "ca.test"', 'ca.test,,ca.test', 'ca.test;x=y', 'ca.test\n')),
    ({('setting', 'set', 'dns.resolvers'): 'value'}, ('::1%lo', '192.0.2.1:0', '192.0.2.1\n', 'none,192.0.2.1', '192.0.2.1 192.0.2.2')),
    ({('setting', 'set', 'dns.blocklists'): 'value'}, ('example.test', 'zen.spamhaus.org\n', 'zen.spamhaus.org;x', 'ZEN.spamhaus.org')),
    ({('setting', 'set', 'registration.directory'): 'value'}, ('', 'http://a.example.test/dns.json', 'https://a.example.test/d.json\n', 'none\n', 'NONE', 'none,none', 'https://[::1]/', 'file:///etc/passwd')),
    ({('setting', 'set', 'mail.accountTypes'): 'value'}, ('', 'IMAP', 'imap\n', 'imap pop3', 'imap,,pop3')),
    ({**{(group, 'list', '--limit'): 'limit' for group in ('mailbox', 'alias', 'domain', 'audit')}, ('audit', 'list', '--before'): 'before',
      ('config', 'rollback'): 'generation', ('mailbox', 'set', ANNA, '--name=x', '--revision'): 'revision'},
     ('-1', '', '1e3', '１', '9' * 30, '1\n')),
    ({('certificate', 'remove'): 'fingerprint', ('domain', 'dkim', 'retire', 'example.test', '--selector'): 'selector'},
     ('', '%', "' OR 1=1 --", 'ä', '*')),
    ({('client', 'file', ANNA, '--format'): 'format', ('dns', 'export', 'example.test', '--format'): 'format',
      **{('mailbox', 'set', ANNA, f'--{use}'): use for use in ('imap', 'pop3', 'sending')}},
     ('', 'BIND', 'on\n', '../x', '1')),
)

"""A mail server as an expert sets one up on Debian by hand: Postfix with compiled maps, Dovecot with a passwd-file.

It is what Postroom's own engines are measured against, so what both must do is the same: durability at each program's
default, the same TLS, one Maildir for each address, a log of its own. What an expert would leave out is left out: no
filter, no database, no question about space before a message is taken.
"""
import os
import shutil
import signal
import subprocess

import machine
import postroomtest
from machine import run, wait_for

MAIN = '''compatibility_level = 3.6
queue_directory = {directory}/queue
data_directory = {directory}/data
maillog_file = {directory}/log/postfix.log
maillog_file_prefixes = {directory}/log
myhostname = mail.{domain}
smtpd_banner = $myhostname ESMTP
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
biff = no
append_dot_mydomain = no
recipient_delimiter = +
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
virtual_mailbox_domains = hash:$config_directory/domains
virtual_mailbox_maps = hash:$config_directory/mailboxes
virtual_alias_maps = hash:$config_directory/aliases
virtual_transport = lmtp:unix:{directory}/dovecot/base/lmtp-postfix
smtpd_helo_required = yes
disable_vrfy_command = yes
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination
smtpd_sasl_type = dovecot
smtpd_sasl_path = {directory}/dovecot/base/auth-postfix
smtpd_tls_chain_files = $config_directory/chain.pem
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_protocols = >=TLSv1.2
smtpd_tls_mandatory_protocols = >=TLSv1.2
smtpd_tls_ciphers = high
smtpd_tls_mandatory_ciphers = high
tls_high_cipherlist = ECDHE+AESGCM:ECDHE+CHACHA20
smtpd_tls_loglevel = 1
smtpd_tls_received_header = yes
smtp_tls_security_level = may

# Mail comes from this machine here; it is treated as any other's, and no DNS is asked (as in practice).
mynetworks =
local_header_rewrite_clients = permit_sasl_authenticated
smtpd_peername_lookup = no
smtp_dns_support_level = disabled
'''

DOVECOT = '''base_dir = {directory}/dovecot/base
state_dir = {directory}/dovecot/state
log_path = {directory}/log/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
auth_username_format = %Lu
passdb {{
  driver = passwd-file
  args = {directory}/dovecot/users
}}
userdb {{
  driver = passwd-file
  args = {directory}/dovecot/users
}}
ssl = required
ssl_cert = <{directory}/dovecot/fullchain.pem
ssl_key = <{directory}/dovecot/key.pem
ssl_min_protocol = TLSv1.2
ssl_cipher_list = ECDHE+AESGCM:ECDHE+CHACHA20
mail_home = {directory}/mail/%d/%n
mail_location = maildir:~/Maildir
mail_uid = mail
mail_gid = mail
first_valid_uid = 1
recipient_delimiter = +
namespace inbox {{
  inbox = yes
}}
service imap-login {{
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service auth {{
  unix_listener auth-postfix {{
    mode = 0600
    user = postfix
    group = postfix
  }}
}}
service lmtp {{
  unix_listener lmtp-postfix {{
    mode = 0600
    user = postfix
    group = postfix
  }}
}}
'''


class Handmade:
    """The pair in a folder of its own, which has mail where an instance has it: DIR/mail/DOMAIN/NAME/Maildir."""

    def __init__(self):
        # Among the instances' folders, so that the next run takes away what a killed one has left.
        self.directory = f'{postroomtest.INSTANCES}{os.getpid()}-0'
        self.offset = machine.take_offset()
        self.port = machine.STANDARD_PORTS['smtp'] + self.offset
        self.dovecot = None

    def path(self, *parts):
        return os.path.join(self.directory, *parts)

    def write(self, text, *parts):
        with open(self.path(*parts), 'w') as file:
            file.write(text)

    def start(self, domain, names, certificates):
        """Serves these names of a domain, with the certificate of an instance."""
        for folder in ('postfix', 'data', 'queue', 'dovecot/base', 'dovecot/state', 'log', 'mail'):
            os.makedirs(self.path(folder), mode=0o755)
        shutil.chown(self.path('data'), 'postfix')
        shutil.chown(self.path('mail'), 'mail', 'mail')
        for source, target in (('postfix/tls/chain.pem', 'postfix/chain.pem'), ('dovecot/tls/key.pem', 'dovecot/key.pem'),
                               ('dovecot/tls/fullchain.pem', 'dovecot/fullchain.pem')):
            shutil.copy(certificates.path('current', source), self.path(target))  # with its mode: a key stays one
        addresses = [f'{name}@{domain}' for name in names]
        self.write(MAIN.format(directory=self.directory, domain=domain), 'postfix/main.cf')
        self.write(self.services(), 'postfix/master.cf')
        self.map('domains', [domain])
        self.map('mailboxes', addresses)
        self.map('aliases', [f'postmaster@{domain}', f'abuse@{domain}'], addresses[0])
        self.write(''.join(f'{address}:{{CRYPT}}!::::::\n' for address in addresses), 'dovecot/users')
        self.write(DOVECOT.format(directory=self.directory, imaps=machine.STANDARD_PORTS['imaps'] + self.offset), 'dovecot/dovecot.conf')
        self.must('/usr/bin/doveconf', '-n', '-c', self.path('dovecot/dovecot.conf'))
        # Not as a daemon of its own making: that keeps our pipes open.
        self.dovecot = subprocess.Popen(['/usr/sbin/dovecot', '-F', '-c', self.path('dovecot/dovecot.conf')], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self.must('/usr/sbin/postfix', '-c', self.path('postfix'), 'start')
        wait_for(lambda: machine.answers(self.port) and os.path.exists(self.path('dovecot/base/lmtp-postfix')), 20,
                 'the pair that was set up by hand answers')

    def services(self):
        """Debian's own master.cf, with our port and without its chroot, for which its start script copies files."""
        with open('/usr/share/postfix/master.cf.dist') as file:
            lines = [line.split() for line in file if line.strip() and line[0] not in '# ']
        for words in lines:
            words[4] = 'n'
            if words[:2] == ['smtp', 'inet']:
                words[0] = f'127.0.0.1:{self.port}'
        return ''.join(' '.join(words) + '\n' for words in lines if words[7] != 'pipe')

    def map(self, name, keys, value='ok'):
        self.write(''.join(f'{key} {value}\n' for key in keys), 'postfix', name)
        self.must('/usr/sbin/postmap', '-c', self.path('postfix'), 'hash:' + self.path('postfix', name))

    def must(self, *words):
        done = run(*words)
        assert done.returncode == 0, done

    def remove(self):
        for pid in machine.processes_of(self.directory):
            machine.kill(pid, signal.SIGTERM)
        machine.end_all(self.directory)
        if self.dovecot:
            self.dovecot.wait(10)
        if os.path.lexists(self.directory):
            machine.remove_tree(self.directory)
        machine.give_offset_back(self.offset)

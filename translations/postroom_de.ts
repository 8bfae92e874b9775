<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Api</name>
    <message>
        <source>The mail domain, like example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind: a zone file as most DNS servers and providers read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only names that contain this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at most, 1 to 1000; unset: 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only names after this one in the alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if this is still its revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mailboxes whose address or name contains this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mailboxes of this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses after this one in the alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full address, like ann@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most space for mail, like 2GiB; unset: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision this change was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most space for mail, like 2GiB; 0: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the mail: keep or erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox&apos;s password, to try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what concerns this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, stop, restart or reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postfix or dovecot; unset: all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting&apos;s key, as `setting list` shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its new value; several separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only record it; the next change applies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if this is still the settings&apos; revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own e-mail address, like anna@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server&apos;s name, like mail.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses under which the Internet reaches this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imap, pop3 or both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>This mail program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail program is just starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail program is stopped, so its part of the mail service does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: postroomctl service start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail program ended by itself five times within ten minutes and was left stopped, so its part of the mail service does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log file, put right what it says, and start it: postroomctl service start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail program is not installed, so the mail service cannot run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with apt-get install, then start it: postroomctl service start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail program waits for the set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port does not answer as a mail program needs it, so mail programs that use it cannot connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the engines first; when they run, look into their log files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port answers, encrypted, with the right certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate before the set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has ended, so mail programs refuse to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate ends soon. Mail programs refuse to connect after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the configuration again, which renews it: postroomctl config apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice server has a certificate of its own authority. Mail programs that know this authority trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from this server&apos;s own authority, so mail programs warn or refuse to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a certificate of a public authority before people connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from a public authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice server is reached from this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known under which addresses the Internet reaches this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known under which addresses the Internet reaches this server, so the DNS plan cannot name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them: postroomctl setting set server.publicAddresses ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail programs does not answer. Mail goes on, but nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: sudo postroomctl instance start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail programs answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong while the mail programs were watched over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details and into the log files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail programs run with the settings as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings were changed but not applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply them: postroomctl config apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has a name, and its first domain is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no name yet, so no mail service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say your e-mail address and this server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is decided how mail programs fetch mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not decided yet how mail programs fetch mail. Until then IMAP is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose IMAP, POP3 or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a mailbox on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no mailbox on this server yet, so nobody reads what is sent to its postmaster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mailbox for your own address, and for everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was set up was tried and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is answered, but something does not work yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions before are not all answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the findings that fail, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the questions before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login with address and password works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this password here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password for the mailbox, and see that it is not suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login could not be tried here, so a mail program cannot make one either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the engines and ports first: postroomctl check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes mail for this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take mail for this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox is suspended: nobody can log in or send, but mail arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox exists and may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be used again: postroomctl mailbox resume ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login was tried, because no password was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password to try a real login on every protocol: --password-stdin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>One word too many: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR is missing: the folder of the new instance. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance %1 is made. Start it: postroomctl --instance %1 instance start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:       %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind:         %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice, on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for real mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on:   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port offset:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State:        %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yours to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the instance %1? Its domains, mailboxes, passwords, keys and all mail in it are erased for good.
Type the folder&apos;s name to remove it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing erases everything in it. Say --yes where nobody can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance %1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance&apos;s folder; else the one that --instance names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new instance (as root)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole world on this computer, for learning and tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to every standard port; practice chooses a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address to listen on; practice: 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start everything of an instance (as root)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop everything of an instance (as root)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance %1 is stopped. No mail is taken until it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an instance lies, how it is reached, whether it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop an instance and erase it with all its mail (as root)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance&apos;s folder; else $POSTROOM_INSTANCE, else /var/lib/postroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print exactly one JSON value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postroomctl — runs a mail service from the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: postroomctl [--instance DIR] [--json] GROUP VERB [SUBJECT] [--option VALUE …]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options of a verb: postroomctl GROUP VERB --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with 0: done; 1: refused or failed, and nothing half-done; 2: wrong usage; 3: checked, and a finding fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verb is missing. See postroomctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes with one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1”. See postroomctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In DNS:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added:      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended: no login, no sending; mail still arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login:    tried and works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login:    not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login:    tried, and does not work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name yet: run “postroomctl setup”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, configuration %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: %1 on their way, %2 waiting for another try, %3 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: %1 — %2 left, from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: %1 fail, %2 warnings, %3 unknown, %4 pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are: postroomctl check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The mail service runs with configuration %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Nothing had to be changed; configuration %1 stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. It takes effect with the next change that is applied, or now: postroomctl config apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password from the first line of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a password and print it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password in one way only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same password twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Use --password-stdin, --password-file or --generate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking everything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two questions, then the mail service starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own e-mail address on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the mail service …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How may mail programs fetch mail? IMAP keeps the mail on the server, the same on every device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 downloads it to one device and usually deletes it on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imap, pop3 or imap,pop3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mailbox? An empty line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mailbox:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox %1 is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Password: %1   (shown only now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up was done already. Everything was tried again and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up is done: people can log in with address and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up is not done yet. Run “postroomctl setup” again when the findings above are put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json nobody is asked: say --answers FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the mail service, question by question; again: goes on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answers from a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: %1   (shown only now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domains served here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain. Add one: postroomctl domain add example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve mail for a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop serving a domain that has no mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not served here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox. Add one: postroomctl mailbox add ann@example.org --generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a mailbox&apos;s name or quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a mailbox; say what becomes of its mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the mail on the server; a new mailbox of the same address gets it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the mail for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what becomes of the mail: --keep-mail or --erase-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed and its mail erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed; its mail stays on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a mailbox: with its password a real login on every protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes, a page at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mailbox and try its login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password and try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login and no sending; mail still arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a suspended mailbox be used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much mail a mailbox holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mail service on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings, worst first; ends with 3 when one fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mail programs are doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all mail programs, or one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all mail programs, or one, until they are started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and start all mail programs, or one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them read their configuration again; open sessions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings with their values and meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting and apply it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply what was only noted (--later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS records a domain needs, each with its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a file for a DNS server or provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The console of a Postroom mail service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the mail service; default: $POSTROOM_INSTANCE, else %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at this page: overview, domains, mailboxes or dns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>This may not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may not be empty. Possible: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short: at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not read as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not read as it should; expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that is not allowed here: %1. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a character that is not allowed here: %2. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is only one word. A full name has at least two parts, like example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has two dots in a row, or begins with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of “%1” is longer than the 63 characters that DNS permits between two dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” a hyphen stands where DNS does not permit it: at the beginning or end of a part, or as third and fourth character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” reads as a network address. A name is needed here, like example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot have mail: names that end in “%2” are reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid international domain name: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 before the @. Many mail servers cannot deliver to such addresses (SMTPUTF8 is not supported); use letters a–z, digits, dot, hyphen and underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a plus sign before the @. It separates a person&apos;s own labels: mail to ann+shop@… reaches ann@… without being set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the @ of “%1” a dot stands at the beginning, at the end or beside another dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a full address. It looks like ann@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is on the lists that attackers try first. Choose another, or let one be generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password may not be the address or the part before its @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 500MiB or 2GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address. It looks like 192.0.2.10 or 2001:db8::10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile, so nothing was changed. Look at it again, then repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” still has %2 mailboxes, so it was not removed. Remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up has not been done yet. Run “postroomctl setup”, or open the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain “%1” is not set up on this server. Add it first: postroomctl domain add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the password of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not operate this mail service. Root may, and members of the group postroom-admin, and who created the instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only root may do this. Repeat it with sudo:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know the operation “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation has no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than permitted (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program and the mail service speak different versions (%1). Bring both to the same release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command line was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The management service (postroomd) does not answer. Mail itself goes on. Start it: sudo postroomctl instance start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The management service (postroomd) does not answer at %1. Mail itself goes on. Start it: sudo postroomctl instance start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed, so nothing was changed. Install it: sudo apt-get install %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused its new configuration, so nothing was changed. Its own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not start. Its own words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so nothing was changed. Stop that program, or move the instance to other ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2. Nothing was changed. Stop that program, or move the instance to other ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new configuration was tried and %1 did not answer as it should, so the former configuration is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder “%1” could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make room on the file system of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be read or written, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged. Mail goes on with the last good configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is being carried out. Repeat this when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot hold an instance (%2). Use a folder like /var/lib/postroom: absolute, short, without links, and not below /tmp, /root or a home.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>Says under which address other servers and mail programs reach this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets other servers check the name by which this server greets them and sends its notices of failed delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server, whose address stands in the zone of its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server, once its address is known: set the server&apos;s public addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that mail from this domain comes from this server and from nowhere else; large providers refuse mail without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what other servers do with mail that only claims to come from this domain, for now nothing; large providers expect this record of whoever sends much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks other servers to report mail that only claims to come from this domain, and for now to refuse none; large providers expect this record of whoever sends much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells mail programs that this service is not offered here, so that they do not try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets mail programs find server and port by themselves from the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs that look nothing up guess this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Writing the new configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying the new configuration ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the new configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the new configuration in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it take effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the former configuration back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The name of this server, like mail.example.org. Mail programs and other servers connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own e-mail address on this server. Reports about the mail service go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses under which the Internet reaches this server, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How mail programs may fetch mail. IMAP keeps it on the server; POP3 downloads it and usually deletes it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest message that is sent or accepted, attachments included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest characters that a mailbox&apos;s password may have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a length of time, like &quot;4 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::AccountTypesForm</name>
    <message>
        <source>&amp;IMAP: mail stays on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;POP3: mail is downloaded, then usually deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, laptop and desktop show the same folders. A lost device loses no mail, and a backup of the server holds everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program fetches new mail to one device and deletes it from the server. The only copy is then on that device. For old programs, or where mail must not stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both, each person&apos;s mail program decides. Say IMAP to those who ask: one POP3 program can empty a mailbox that others read by IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With POP3 alone, a phone and a computer cannot share one mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right for nearly everybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::AccountTypesStep</name>
    <message>
        <source>Where does people&apos;s mail live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decides which kinds of account mail programs can set up. It can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: offer these accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::CredentialCard</name>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login with this password was tried and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login with this password was tried and did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login with this password was tried and did not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login was tried: nothing to log in to is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::DnsPage</name>
    <message>
        <source>DNS records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;omain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain yet. With the first domain, its DNS records appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records belong at your DNS provider, or on your own DNS server. Required ones first: without them no mail arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS tells the world where a domain&apos;s mail goes and who may send in its name. This page lists the records that this server needs, each with its reason. Copy them into your DNS provider&apos;s form, or export a zone file and send it to whoever runs your DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a zone file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainForm</name>
    <message>
        <source>&amp;Domain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands after the @ of its addresses, like example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainModel</name>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain yet. A domain is what stands after the @ of your addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its &amp;mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its DNS &amp;records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domains whose mail this server keeps. Adding one makes the server accept its mail; what the world must know of it stands on the page DNS. A domain can be removed when it has no mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln mailboxes. Remove them first, so that no mail goes unnoticed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This server will then refuse mail to its addresses. It has no mailboxes, so no mail is lost. Records at your DNS provider stay until you remove them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::FailureCard</name>
    <message>
        <source>This could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::FindingCard</name>
    <message>
        <source>About:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the check:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom changes this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your DNS provider can change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the set-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the set-up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::FinishStep</name>
    <message>
        <source>Does it all work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom now tries everything as a mail program would: it connects, logs in, sends a message and reads it. Nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can now enter address and password into their mail programs. So that mail from the world arrives, publish the records of the page DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These work:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::HandOverDialog</name>
    <message>
        <source>Give these two to the person. The password is shown only now; afterwards nobody can read it, only set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::IdentityForm</name>
    <message>
        <source>Your e-mail &amp;address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this server. Its domain becomes the first mail domain; reports about the service go to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server&apos;s na&amp;me:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs and other mail servers connect to this name. Usual is “mail.” before your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;Internet addresses:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas. Empty: taken from this computer&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::IdentityStep</name>
    <message>
        <source>Who are you, and what is this server called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From these two, Postroom makes the first mail domain, the certificate and the settings of every mail program. Next sets the mail engines up with them and tries them; this takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: set up the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::ListPage</name>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, more as you scroll</source>
        <extracomment>How many rows of how many are shown below a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxForm</name>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address, like ann@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person&apos;s &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Most space:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 500 MiB or 2 GiB. Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxesPage</name>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add mailbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox yet. A mailbox is an address and a password with which a person reads and sends mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most space:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who have mail here. With the full address and the password any mail program finds the rest. A suspended mailbox goes on receiving, but nobody can log in or send with it. Removing asks whether the mail stays on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended: mail still arrives, nobody can log in or send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1. Programs that have the old password stop working until they are given the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail is being counted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove, &amp;keep its mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove and &amp;erase its mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can log in to it any more. How much mail it holds could not be told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can log in to it any more. It holds no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody can log in to it any more. Its %Ln messages (%1) stay on the server, or are erased now and cannot be brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed; its mail is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its mail were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxesStep</name>
    <message>
        <source>Who gets a mailbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address and a password are all that a person needs. Begin with your own; more can be added now or at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up this server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Postroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The management service does not answer. Mail itself goes on. What you see may be old; this window tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no configuration yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the mail service, then this window shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postroom %1, the console of your mail service (version there: %2).
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Postroom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::OverviewPage</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ended on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: ends in %Ln days, on %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This server is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is not flowing: %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need putting right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail is flowing. %Ln things want your attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mail is flowing, and nothing wants your attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail is flowing, and what wants your attention, the worst first. Each card says what is true, what it means for the mail, who can change it and how. “Details” shows what was expected and what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks pass</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that do not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domains: %1, mailboxes: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::PasswordField</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only now: copy it or write it down. The clipboard forgets it after a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::PasswordForm</name>
    <message>
        <source>&amp;New password:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::SetupWizard</name>
    <message>
        <source>You and this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: close and continue another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, findings: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::StateStack</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::StepList</name>
    <message>
        <source>Steps of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postroom::ui::UnreachablePage</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail service answers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer has Postroom&apos;s mail service, start it in a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try Postroom first, with real mail programs but only inside this computer, run this in the folder of its source code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window also tries by itself every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail service cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

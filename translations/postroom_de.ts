<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Accents</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>Acceptance</name>
    <message>
        <source>Accept a finding</source>
        <translation>Einen Befund hinnehmen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Hinnehmen</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>%1 says: there is no such name.</source>
        <translation>%1 sagt: Diesen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 says: the name is there, and has no record of this type.</source>
        <translation>%1 sagt: Den Namen gibt es, aber er hat keinen Eintrag dieser Art.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so nothing is known.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet; darum ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 refuses to answer, so nothing is known.</source>
        <translation>%1 verweigert die Antwort; darum ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 failed to find out, so nothing is known.</source>
        <translation>%1 konnte es nicht herausfinden; darum ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, so nothing is known.</source>
        <translation>%1 ist nicht erreichbar; darum ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The mail domain, like example.org</source>
        <translation>Die Maildomain, etwa example.org</translation>
    </message>
    <message>
        <source>Only names that contain this text</source>
        <translation>Nur Namen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>How many at most, 1 to 1000; unset: 200</source>
        <translation>Wie viele höchstens, 1 bis 1000; ohne Angabe: 200</translation>
    </message>
    <message>
        <source>Only if this is still its revision</source>
        <translation>Nur wenn dies noch ihre Revision ist</translation>
    </message>
    <message>
        <source>Only mailboxes of this domain</source>
        <translation>Nur Postfächer dieser Domain</translation>
    </message>
    <message>
        <source>Full address, like ann@example.org</source>
        <translation>Ganze Adresse, etwa ann@example.org</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Der Name der Person</translation>
    </message>
    <message>
        <source>Most space for mail, like 2GiB; unset: no limit</source>
        <translation>Speicher höchstens, etwa 2GiB; ohne Angabe: keine Grenze</translation>
    </message>
    <message>
        <source>The revision this change was made from</source>
        <translation>Die Revision, von der diese Änderung ausgeht</translation>
    </message>
    <message>
        <source>Most space for mail, like 2GiB; 0: no limit</source>
        <translation>Speicher höchstens, etwa 2GiB; 0: keine Grenze</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>Das neue Passwort</translation>
    </message>
    <message>
        <source>What becomes of the mail: keep or erase</source>
        <translation>Was aus der Mail wird: keep (behalten) oder erase (löschen)</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password, to try it</source>
        <translation>Das Passwort des Postfachs, um es zu probieren</translation>
    </message>
    <message>
        <source>Only what concerns this domain</source>
        <translation>Nur was diese Domain betrifft</translation>
    </message>
    <message>
        <source>start, stop, restart or reload</source>
        <translation>start, stop, restart oder reload</translation>
    </message>
    <message>
        <source>postfix or dovecot; unset: all of them</source>
        <translation>postfix oder dovecot; ohne Angabe: alle</translation>
    </message>
    <message>
        <source>The setting&apos;s key, as `setting list` shows it</source>
        <translation>Der Schlüssel der Einstellung, wie `setting list` ihn zeigt</translation>
    </message>
    <message>
        <source>Its new value; several separated by commas</source>
        <translation>Ihr neuer Wert; mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Only record it; the next change applies it</source>
        <translation>Nur vormerken; die nächste Änderung wendet es an</translation>
    </message>
    <message>
        <source>Only if this is still the settings&apos; revision</source>
        <translation>Nur wenn dies noch die Revision der Einstellungen ist</translation>
    </message>
    <message>
        <source>Your own e-mail address, like anna@example.org</source>
        <translation>Ihre eigene E-Mail-Adresse, etwa anna@example.org</translation>
    </message>
    <message>
        <source>This server&apos;s name, like mail.example.org</source>
        <translation>Der Name dieses Servers, etwa mail.example.org</translation>
    </message>
    <message>
        <source>The addresses under which the Internet reaches this server</source>
        <translation>Die Adressen, unter denen das Internet diesen Server erreicht</translation>
    </message>
    <message>
        <source>imap, pop3 or both</source>
        <translation>imap, pop3 oder beide</translation>
    </message>
    <message>
        <source>At most this many, 1–1000; default 200</source>
        <translation>Höchstens so viele, 1–1000; ohne Angabe 200</translation>
    </message>
    <message>
        <source>Only records with a smaller number: the next page</source>
        <translation>Nur Einträge mit kleinerer Nummer: die nächste Seite</translation>
    </message>
    <message>
        <source>Its number, as `config history` shows it</source>
        <translation>Ihre Nummer, wie `config history` sie zeigt</translation>
    </message>
    <message>
        <source>Only aliases that have this text in their address or in where they lead</source>
        <translation>Nur Alias-Adressen, die diesen Text in ihrer Adresse oder in ihrem Ziel haben</translation>
    </message>
    <message>
        <source>Only aliases of this domain</source>
        <translation>Nur Alias-Adressen dieser Domain</translation>
    </message>
    <message>
        <source>The alias, like info@example.org</source>
        <translation>Die Alias-Adresse, etwa info@example.org</translation>
    </message>
    <message>
        <source>Where its mail goes: one address or up to 100, here or elsewhere</source>
        <translation>Wohin ihre Mail geht: eine Adresse oder bis zu 100, hier oder anderswo</translation>
    </message>
    <message>
        <source>Where its mail goes from now on: one address or up to 100, here or elsewhere</source>
        <translation>Wohin ihre Mail von nun an geht: eine Adresse oder bis zu 100, hier oder anderswo</translation>
    </message>
    <message>
        <source>Only names in this domain; unset: the server&apos;s and the admin&apos;s domain&apos;s, and one of each further certificate</source>
        <translation>Nur Namen in dieser Domain; ohne Angabe: die des Servers und der Domain des Admins, und je einer aus jedem weiteren Zertifikat</translation>
    </message>
    <message>
        <source>Of an imported certificate, as certificate list shows it; its beginning is enough where only one begins so</source>
        <translation>Der eines importierten Zertifikats, wie certificate list ihn zeigt; sein Anfang genügt, wo nur einer so beginnt</translation>
    </message>
    <message>
        <source>The e-mail address, like anna@example.org</source>
        <translation>Die E-Mail-Adresse, etwa anna@example.org</translation>
    </message>
    <message>
        <source>Only this key; unset: all that sign no more</source>
        <translation>Nur diesen Schlüssel; ohne Angabe: alle, die nicht mehr signieren</translation>
    </message>
    <message>
        <source>The domain that it stands for: every address of the one is that of the other</source>
        <translation>Die Domain, für die sie steht: Jede Adresse der einen ist auch die der anderen</translation>
    </message>
    <message>
        <source>Who gets mail for addresses that do not exist, or none: it is refused</source>
        <translation>Wer Mail für Adressen bekommt, die es nicht gibt, oder none: Sie wird abgewiesen</translation>
    </message>
    <message>
        <source>The domain that it stands for, or none: it has addresses of its own</source>
        <translation>Die Domain, für die sie steht, oder none: Sie hat eigene Adressen</translation>
    </message>
    <message>
        <source>Reading mail by IMAP: on or off</source>
        <translation>Mail über IMAP lesen: on (an) oder off (aus)</translation>
    </message>
    <message>
        <source>Fetching mail by POP3: on or off</source>
        <translation>Mail über POP3 abholen: on (an) oder off (aus)</translation>
    </message>
    <message>
        <source>Sending mail: on or off</source>
        <translation>Mail senden: on (an) oder off (aus)</translation>
    </message>
    <message>
        <source>Also where it overwrites what was changed in a file by hand</source>
        <translation>Auch wo es überschreibt, was in einer Datei von Hand geändert wurde</translation>
    </message>
    <message>
        <source>As if this setting were changed, too</source>
        <translation>Als würde auch diese Einstellung geändert</translation>
    </message>
    <message>
        <source>To this value</source>
        <translation>Auf diesen Wert</translation>
    </message>
    <message>
        <source>The certificate and those that lead to its root, PEM</source>
        <translation>Das Zertifikat und die, die zu seinem Stammzertifikat führen, PEM</translation>
    </message>
    <message>
        <source>Its private key, PEM, without a password</source>
        <translation>Sein privater Schlüssel, PEM, ohne Passwort</translation>
    </message>
    <message>
        <source>All of it in one file (.p12, .pfx), Base64</source>
        <translation>Alles in einer Datei (.p12, .pfx), Base64</translation>
    </message>
    <message>
        <source>The password of that file</source>
        <translation>Das Passwort dieser Datei</translation>
    </message>
    <message>
        <source>The other practice instance&apos;s folder</source>
        <translation>Ordner der anderen Übungsinstanz</translation>
    </message>
    <message>
        <source>Only what comes after this one</source>
        <translation>Nur was nach diesem kommt</translation>
    </message>
    <message>
        <source>By what they are sorted: address or created; unset: address</source>
        <translation>Wonach sie sortiert sind: address oder created; ohne Angabe: address</translation>
    </message>
    <message>
        <source>In which direction: ascending or descending</source>
        <translation>In welcher Richtung: ascending (aufsteigend) oder descending (absteigend)</translation>
    </message>
    <message>
        <source>How many to leave out</source>
        <translation>Wie viele auszulassen sind</translation>
    </message>
    <message>
        <source>The finding&apos;s name, like disk.space</source>
        <translation>Der Name des Befunds, etwa disk.space</translation>
    </message>
    <message>
        <source>Only about this; unset: all of that name</source>
        <translation>Nur hierzu; ohne Angabe: alle dieses Namens</translation>
    </message>
    <message>
        <source>Why it can stay as it is</source>
        <translation>Warum es so bleiben kann</translation>
    </message>
    <message>
        <source>The last day, like 2027-03-01; at most a year ahead</source>
        <translation>Der letzte Tag, etwa 2027-03-01; höchstens ein Jahr voraus</translation>
    </message>
    <message>
        <source>Only if this is what is seen</source>
        <translation>Nur wenn es dies ist, was gesehen wird</translation>
    </message>
    <message>
        <source>The name, like _dmarc.example.org</source>
        <translation>Der Name, etwa _dmarc.example.org</translation>
    </message>
    <message>
        <source>Which DNS server is asked, ADDRESS or ADDRESS:PORT; unset: the one that this machine asks</source>
        <translation>Welcher DNS-Server gefragt wird, ADRESSE oder ADRESSE:PORT; ohne Angabe: der, den dieser Rechner fragt</translation>
    </message>
    <message>
        <source>Which DNS servers are asked, ADDRESS or ADDRESS:PORT; unset: the domain&apos;s own, and the one that this machine asks</source>
        <translation>Welche DNS-Server gefragt werden, ADRESSE oder ADRESSE:PORT; ohne Angabe: die der Domain und der, den dieser Rechner fragt</translation>
    </message>
    <message>
        <source>By what they are sorted: name, created or mailboxes; unset: name</source>
        <translation>Wonach sie sortiert sind: name, created oder mailboxes; ohne Angabe: name</translation>
    </message>
    <message>
        <source>Only mailboxes whose address or name contains this text; @example.org: those of that domain</source>
        <translation>Nur Postfächer, deren Adresse oder Name diesen Text enthält; @example.org: die jener Domain</translation>
    </message>
    <message>
        <source>By what they are sorted: address, name, quota, created or state; unset: address</source>
        <translation>Wonach sie sortiert sind: address, name, quota, created oder state; ohne Angabe: address</translation>
    </message>
    <message>
        <source>postfix, dovecot, rspamd or nginx</source>
        <translation>postfix, dovecot, rspamd oder nginx</translation>
    </message>
    <message>
        <source>Further settings with their values, changed together with it</source>
        <translation>Weitere Einstellungen mit ihren Werten, zusammen mit ihr geändert</translation>
    </message>
    <message>
        <source>As if gone back to the configuration of this number</source>
        <translation>Als würde zur Konfiguration mit dieser Nummer zurückgekehrt</translation>
    </message>
    <message>
        <source>Who gets the test message: one address, anywhere</source>
        <translation>Wer die Testnachricht bekommt: eine Adresse, irgendwo</translation>
    </message>
    <message>
        <source>From which mailbox; unset: the admin&apos;s</source>
        <translation>Aus welchem Postfach; ohne Angabe: dem des Admins</translation>
    </message>
    <message>
        <source>The id that mail.test said</source>
        <translation>Die Kennung, die mail.test genannt hat</translation>
    </message>
    <message>
        <source>How many hours up to now, 1–2160; default 24</source>
        <translation>Wie viele Stunden bis jetzt, 1–2160; ohne Angabe 24</translation>
    </message>
    <message>
        <source>bind: a zone file as most DNS servers and providers read it; relative: lines for a zone file that is there already; csv: a table; cloudflare, route53, octodns, terraform, tinydns, nsupdate: what these read</source>
        <translation>bind: eine Zonendatei, wie die meisten DNS-Server und Anbieter sie lesen; relative: Zeilen für eine Zonendatei, die es schon gibt; csv: eine Tabelle; cloudflare, route53, octodns, terraform, tinydns, nsupdate: was diese lesen</translation>
    </message>
    <message>
        <source>The record&apos;s name: @ for the domain itself, www or *.shop below it, or a whole name in the domain</source>
        <translation>Der Name des Eintrags: @ für die Domain selbst, www oder *.shop darunter, oder ein ganzer Name in der Domain</translation>
    </message>
    <message>
        <source>TXT, CNAME, A, AAAA, MX, SRV, CAA, NS, TLSA or PTR</source>
        <translation>TXT, CNAME, A, AAAA, MX, SRV, CAA, NS, TLSA oder PTR</translation>
    </message>
    <message>
        <source>What it says, as a zone file has it; a text may stand without quotes</source>
        <translation>Was er sagt, wie es in einer Zonendatei steht; ein Text darf ohne Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>For how many seconds others may remember it, 60 to 604800; unset: 3600</source>
        <translation>Wie viele Sekunden andere ihn sich merken dürfen, 60 bis 604800; ohne Angabe: 3600</translation>
    </message>
    <message>
        <source>What it is for, in your words, up to 200 characters</source>
        <translation>Wofür er ist, in Ihren Worten, bis zu 200 Zeichen</translation>
    </message>
    <message>
        <source>What it says; needed where there are several of that name and type</source>
        <translation>Was er sagt; nötig, wo es mehrere mit diesem Namen und dieser Art gibt</translation>
    </message>
    <message>
        <source>The key by which that server knows who may change the zone; a dry run does without</source>
        <translation>Der Schlüssel, an dem dieser Server erkennt, wer die Zone ändern darf; ein Probelauf braucht keinen</translation>
    </message>
    <message>
        <source>Only shows what would be changed</source>
        <translation>Zeigt nur, was geändert würde</translation>
    </message>
    <message>
        <source>Adds this server to an SPF record of somebody else&apos;s</source>
        <translation>Nimmt diesen Server in einen SPF-Eintrag anderer auf</translation>
    </message>
    <message>
        <source>Removes records of others that are in the way</source>
        <translation>Entfernt Einträge anderer, die im Weg stehen</translation>
    </message>
    <message>
        <source>Which DNS servers count as the zone&apos;s own, ADDRESS or ADDRESS:PORT; unset: those that DNS names</source>
        <translation>Welche DNS-Server als die der Zone gelten, ADRESSE oder ADRESSE:PORT; ohne Angabe: die, die im DNS stehen</translation>
    </message>
    <message>
        <source>Which DNS servers are asked beside them, ADDRESS or ADDRESS:PORT; unset: the one that this machine asks, and large public ones</source>
        <translation>Welche DNS-Server außer ihnen gefragt werden, ADRESSE oder ADRESSE:PORT; ohne Angabe: der, den dieser Rechner fragt, und große öffentliche</translation>
    </message>
    <message>
        <source>Whose form, like Cloudflare; unset: of the provider whose name servers the domain has</source>
        <translation>Wessen Formular, etwa Cloudflare; ohne Angabe: das des Anbieters, dessen Nameserver die Domain hat</translation>
    </message>
    <message>
        <source>Which DNS server of the zone is asked, ADDRESS or ADDRESS:PORT; unset: the first that DNS names</source>
        <translation>Welcher DNS-Server der Zone gefragt wird, ADRESSE oder ADRESSE:PORT; ohne Angabe: der erste, den das DNS nennt</translation>
    </message>
    <message>
        <source>The DNS server where the zone is changed, ADDRESS or ADDRESS:PORT; unset: in practice the server&apos;s own</source>
        <translation>Der DNS-Server, auf dem die Zone geändert wird, ADRESSE oder ADRESSE:PORT; ohne Angabe: zur Übung der des Servers selbst</translation>
    </message>
    <message>
        <source>Only this step of the move that dns cutover plans: lower, parallel, switch or settle</source>
        <translation>Nur diesen Schritt des Umzugs, den dns cutover plant: lower, parallel, switch oder settle</translation>
    </message>
    <message>
        <source>Whether its mail is served here, or lives elsewhere and only its DNS is planned here: local or external; unset: local, or external with a service</source>
        <translation>Ob ihre Mail hier bedient wird oder anderswo liegt und hier nur ihr DNS geplant wird: local oder external; ohne Angabe: local, mit einem Dienst external</translation>
    </message>
    <message>
        <source>Where the mail of an external domain lives: microsoft365, google, exchange, other, or none: it has no mail</source>
        <translation>Wo die Mail einer externen Domain liegt: microsoft365, google, exchange, other, oder none: Sie hat keine Mail</translation>
    </message>
    <message>
        <source>The servers that take its mail there, like 10:mail.example.net,20:backup.example.net</source>
        <translation>Die Server, die ihre Mail dort annehmen, etwa 10:mail.example.net,20:backup.example.net</translation>
    </message>
    <message>
        <source>What its tenant of Microsoft 365 is called, like contoso of contoso.onmicrosoft.com</source>
        <translation>Wie ihr Mandant bei Microsoft 365 heißt, etwa contoso von contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Who sends its mail there, as words of an SPF record, like mx or include:spf.example.net</source>
        <translation>Wer ihre Mail dort sendet, in Worten eines SPF-Eintrags, etwa mx oder include:spf.example.net</translation>
    </message>
    <message>
        <source>Whether its mail is served here, or lives elsewhere and only its DNS is planned here: local or external</source>
        <translation>Ob ihre Mail hier bedient wird oder anderswo liegt und hier nur ihr DNS geplant wird: local oder external</translation>
    </message>
    <message>
        <source>The servers that take its mail there, like 10:mail.example.net,20:backup.example.net; or none: those of the service</source>
        <translation>Die Server, die ihre Mail dort annehmen, etwa 10:mail.example.net,20:backup.example.net; oder none: die des Dienstes</translation>
    </message>
    <message>
        <source>What its tenant of Microsoft 365 is called, like contoso of contoso.onmicrosoft.com; or none</source>
        <translation>Wie ihr Mandant bei Microsoft 365 heißt, etwa contoso von contoso.onmicrosoft.com; oder none</translation>
    </message>
    <message>
        <source>Who sends its mail there, as words of an SPF record, like mx or include:spf.example.net; or none: its mail exchangers</source>
        <translation>Wer ihre Mail dort sendet, in Worten eines SPF-Eintrags, etwa mx oder include:spf.example.net; oder none: ihre Mailserver</translation>
    </message>
    <message>
        <source>A, AAAA, MX, TXT, CNAME, SRV, NS, SOA, PTR, CAA, TLSA, DS, DNSKEY or SPF</source>
        <translation>A, AAAA, MX, TXT, CNAME, SRV, NS, SOA, PTR, CAA, TLSA, DS, DNSKEY oder SPF</translation>
    </message>
    <message>
        <source>The DNS provider, by lexicon&apos;s name for it, like cloudflare</source>
        <translation>Der DNS-Anbieter, wie lexicon ihn nennt, etwa cloudflare</translation>
    </message>
    <message>
        <source>What it wants to know of whoever changes a zone, by lexicon&apos;s names</source>
        <translation>Was er von dem wissen will, der eine Zone ändert, unter den Namen von lexicon</translation>
    </message>
    <message>
        <source>The DNS provider where the zone is changed instead, by lexicon&apos;s name for it, like cloudflare</source>
        <translation>Der DNS-Anbieter, bei dem die Zone stattdessen geändert wird, wie lexicon ihn nennt, etwa cloudflare</translation>
    </message>
    <message>
        <source>At which DNS provider the steps will be carried out, by lexicon&apos;s name for it: what it cannot take is left out</source>
        <translation>Bei welchem DNS-Anbieter die Schritte ausgeführt werden, mit lexicons Namen für ihn: was er nicht nimmt, bleibt weg</translation>
    </message>
    <message>
        <source>autoconfig: for Thunderbird, K-9 Mail, Evolution, KMail and others; pacc: for mail programs that know PACC</source>
        <translation>autoconfig: für Thunderbird, K-9 Mail, Evolution, KMail und andere; pacc: für Mailprogramme, die PACC kennen</translation>
    </message>
    <message>
        <source>What its DNS has for its signing keys: each key, or aliases that never change and lead into the zone of the server&apos;s name: key or alias; unset: key</source>
        <translation>Was ihr DNS für ihre Signaturschlüssel hat: jeden Schlüssel, oder Aliasse, die sich nie ändern und in die Zone des Servernamens führen: key oder alias; ohne Angabe: key</translation>
    </message>
    <message>
        <source>What its DNS has for its signing keys: each key, or aliases that never change and lead into the zone of the server&apos;s name: key or alias; the next change of keys completes it</source>
        <translation>Was ihr DNS für ihre Signaturschlüssel hat: jeden Schlüssel, oder Aliasse, die sich nie ändern und in die Zone des Servernamens führen: key oder alias; der nächste Wechsel der Schlüssel schließt es ab</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Angehalten; es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused.</source>
        <translation>
            <numerusform>%Ln wurde abgelehnt.</numerusform>
            <numerusform>%Ln wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were left as they are.</source>
        <translation>Die übrigen blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>The list was changed by somebody meanwhile, so nothing was done. Choose again.</source>
        <translation>Jemand hat die Liste inzwischen geändert, darum wurde nichts getan. Wählen Sie neu.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Wait a moment and check again.</source>
        <translation>Warten Sie einen Moment und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Start it: postroomctl service start</source>
        <translation>Starten Sie es: postroomctl service start</translation>
    </message>
    <message>
        <source>Look at its log file, put right what it says, and start it: postroomctl service start</source>
        <translation>Sehen Sie in seine Protokolldatei, beheben Sie, was dort steht, und starten Sie es: postroomctl service start</translation>
    </message>
    <message>
        <source>Install it with apt-get install, then start it: postroomctl service start</source>
        <translation>Installieren Sie es mit apt-get install und starten Sie es dann: postroomctl service start</translation>
    </message>
    <message>
        <source>This port does not answer as a mail program needs it, so mail programs that use it cannot connect.</source>
        <translation>Dieser Port antwortet nicht so, wie ein Mailprogramm es braucht; Mailprogramme, die ihn benutzen, kommen nicht durch.</translation>
    </message>
    <message>
        <source>Look at the engines first; when they run, look into their log files.</source>
        <translation>Sehen Sie zuerst nach den Serverprogrammen; wenn sie laufen, in ihre Protokolldateien.</translation>
    </message>
    <message>
        <source>This port answers, encrypted, with the right certificate.</source>
        <translation>Dieser Port antwortet, verschlüsselt und mit dem richtigen Zertifikat.</translation>
    </message>
    <message>
        <source>There is no certificate before the set-up.</source>
        <translation>Vor der Einrichtung gibt es kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate has ended, so mail programs refuse to connect.</source>
        <translation>Das Zertifikat ist abgelaufen; Mailprogramme verweigern die Verbindung.</translation>
    </message>
    <message>
        <source>The certificate ends soon. Mail programs refuse to connect after that.</source>
        <translation>Das Zertifikat läuft bald ab. Danach verweigern Mailprogramme die Verbindung.</translation>
    </message>
    <message>
        <source>The certificate is valid for a while.</source>
        <translation>Das Zertifikat gilt noch eine Weile.</translation>
    </message>
    <message>
        <source>Apply the configuration again, which renews it: postroomctl config apply</source>
        <translation>Wenden Sie die Konfiguration erneut an, das erneuert es: postroomctl config apply</translation>
    </message>
    <message>
        <source>A practice server has a certificate of its own authority. Mail programs that know this authority trust it.</source>
        <translation>Ein Übungsserver hat ein Zertifikat seiner eigenen Zertifizierungsstelle. Mailprogramme, die diese Zertifizierungsstelle kennen, vertrauen ihm.</translation>
    </message>
    <message>
        <source>The certificate comes from this server&apos;s own authority, so mail programs warn or refuse to connect.</source>
        <translation>Das Zertifikat kommt von der eigenen Zertifizierungsstelle dieses Servers; Mailprogramme warnen oder verweigern die Verbindung.</translation>
    </message>
    <message>
        <source>A practice server is reached from this computer only.</source>
        <translation>Ein Übungsserver ist nur von diesem Rechner aus erreichbar.</translation>
    </message>
    <message>
        <source>It is known under which addresses the Internet reaches this server.</source>
        <translation>Es ist bekannt, unter welchen Adressen das Internet diesen Server erreicht.</translation>
    </message>
    <message>
        <source>It is not known under which addresses the Internet reaches this server, so the DNS plan cannot name them.</source>
        <translation>Es ist nicht bekannt, unter welchen Adressen das Internet diesen Server erreicht; der DNS-Plan kann sie nicht nennen.</translation>
    </message>
    <message>
        <source>Set them: postroomctl setting set server.publicAddresses ADDRESS</source>
        <translation>Setzen Sie sie: postroomctl setting set server.publicAddresses ADRESSE</translation>
    </message>
    <message>
        <source>Start it: sudo postroomctl instance start</source>
        <translation>Starten Sie ihn: sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>Look at the details and into the log files.</source>
        <translation>Sehen Sie sich die Einzelheiten und die Protokolldateien an.</translation>
    </message>
    <message>
        <source>Settings were changed but not applied yet.</source>
        <translation>Einstellungen wurden geändert, aber noch nicht angewandt.</translation>
    </message>
    <message>
        <source>Apply them: postroomctl config apply</source>
        <translation>Wenden Sie sie an: postroomctl config apply</translation>
    </message>
    <message>
        <source>This server has a name, and its first domain is served.</source>
        <translation>Dieser Server hat einen Namen und bedient seine erste Domain.</translation>
    </message>
    <message>
        <source>This server has no name yet, so no mail service runs.</source>
        <translation>Dieser Server hat noch keinen Namen; es läuft kein Maildienst.</translation>
    </message>
    <message>
        <source>Say your e-mail address and this server&apos;s name.</source>
        <translation>Nennen Sie Ihre E-Mail-Adresse und den Namen dieses Servers.</translation>
    </message>
    <message>
        <source>It is decided how mail programs fetch mail.</source>
        <translation>Es ist entschieden, wie Mailprogramme Mail abholen.</translation>
    </message>
    <message>
        <source>It is not decided yet how mail programs fetch mail. Until then IMAP is offered.</source>
        <translation>Es ist noch nicht entschieden, wie Mailprogramme Mail abholen. Bis dahin wird IMAP angeboten.</translation>
    </message>
    <message>
        <source>Choose IMAP, POP3 or both.</source>
        <translation>Wählen Sie IMAP, POP3 oder beide.</translation>
    </message>
    <message>
        <source>You have a mailbox on this server.</source>
        <translation>Sie haben ein Postfach auf diesem Server.</translation>
    </message>
    <message>
        <source>You have no mailbox on this server yet, so nobody reads what is sent to its postmaster.</source>
        <translation>Sie haben noch kein Postfach auf diesem Server; niemand liest, was an seinen Postmaster geht.</translation>
    </message>
    <message>
        <source>Add a mailbox for your own address, and for everybody else.</source>
        <translation>Legen Sie ein Postfach für Ihre eigene Adresse an, und für alle anderen.</translation>
    </message>
    <message>
        <source>Everything that was set up was tried and works.</source>
        <translation>Alles Eingerichtete wurde ausprobiert und funktioniert.</translation>
    </message>
    <message>
        <source>Everything is answered, but something does not work yet.</source>
        <translation>Alles ist beantwortet, aber etwas funktioniert noch nicht.</translation>
    </message>
    <message>
        <source>The questions before are not all answered yet.</source>
        <translation>Die Fragen davor sind noch nicht alle beantwortet.</translation>
    </message>
    <message>
        <source>Look at the findings that fail, then check again.</source>
        <translation>Sehen Sie sich die fehlschlagenden Befunde an und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Answer the questions before.</source>
        <translation>Beantworten Sie die Fragen davor.</translation>
    </message>
    <message>
        <source>A login with address and password works here.</source>
        <translation>Eine Anmeldung mit Adresse und Passwort funktioniert hier.</translation>
    </message>
    <message>
        <source>The server refuses this password here.</source>
        <translation>Der Server weist dieses Passwort hier ab.</translation>
    </message>
    <message>
        <source>Set a new password for the mailbox, and see that it is not suspended.</source>
        <translation>Setzen Sie ein neues Passwort für das Postfach und sehen Sie nach, dass es nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>A login could not be tried here, so a mail program cannot make one either.</source>
        <translation>Eine Anmeldung konnte hier nicht probiert werden; ein Mailprogramm kann es also auch nicht.</translation>
    </message>
    <message>
        <source>Look at the engines and ports first: postroomctl check</source>
        <translation>Sehen Sie zuerst nach Serverprogrammen und Ports: postroomctl check</translation>
    </message>
    <message>
        <source>The server takes mail for this address.</source>
        <translation>Der Server nimmt Mail für diese Adresse an.</translation>
    </message>
    <message>
        <source>The server does not take mail for this address.</source>
        <translation>Der Server nimmt keine Mail für diese Adresse an.</translation>
    </message>
    <message>
        <source>The mailbox is suspended: nobody can log in or send, but mail arrives.</source>
        <translation>Das Postfach ist gesperrt: Niemand kann sich anmelden oder senden, aber Mail kommt an.</translation>
    </message>
    <message>
        <source>The mailbox exists and may be used.</source>
        <translation>Das Postfach besteht und darf benutzt werden.</translation>
    </message>
    <message>
        <source>Let it be used again: postroomctl mailbox resume ADDRESS</source>
        <translation>Geben Sie es wieder frei: postroomctl mailbox resume ADRESSE</translation>
    </message>
    <message>
        <source>No login was tried, because no password was given.</source>
        <translation>Es wurde keine Anmeldung probiert, weil kein Passwort angegeben war.</translation>
    </message>
    <message>
        <source>Give the password to try a real login on every protocol: --password-stdin</source>
        <translation>Geben Sie das Passwort an, um eine echte Anmeldung über jedes Protokoll zu probieren: --password-stdin</translation>
    </message>
    <message>
        <source>Make room on the disk; then it is made up for within seconds. The log file of postroomd says more.</source>
        <translation>Schaffen Sie Platz auf der Festplatte; dann wird es in Sekunden nachgeholt. Die Protokolldatei von postroomd sagt mehr.</translation>
    </message>
    <message>
        <source>This mail server program runs.</source>
        <translation>Dieses Mailserver-Programm läuft.</translation>
    </message>
    <message>
        <source>This mail server program is just starting.</source>
        <translation>Dieses Mailserver-Programm startet gerade.</translation>
    </message>
    <message>
        <source>This mail server program is stopped, so its part of the mail service does not work.</source>
        <translation>Dieses Mailserver-Programm ist angehalten; sein Teil des Maildienstes arbeitet nicht.</translation>
    </message>
    <message>
        <source>This mail server program ended by itself five times within ten minutes and was left stopped, so its part of the mail service does not work.</source>
        <translation>Dieses Mailserver-Programm endete in zehn Minuten fünfmal von selbst und blieb darum angehalten; sein Teil des Maildienstes arbeitet nicht.</translation>
    </message>
    <message>
        <source>This mail server program is not installed, so the mail service cannot run.</source>
        <translation>Dieses Mailserver-Programm ist nicht installiert; der Maildienst kann nicht laufen.</translation>
    </message>
    <message>
        <source>This mail server program waits for the set-up.</source>
        <translation>Dieses Mailserver-Programm wartet auf die Einrichtung.</translation>
    </message>
    <message>
        <source>This port answers.</source>
        <translation>Dieser Port antwortet.</translation>
    </message>
    <message>
        <source>Every domain has the keys that sign its mail.</source>
        <translation>Jede Domain hat die Schlüssel, die ihre Mail signieren.</translation>
    </message>
    <message>
        <source>The keys that sign the mail of a domain are missing or cannot be read, so what people send from it is not taken.</source>
        <translation>Die Schlüssel, die die Mail einer Domain signieren, fehlen oder sind nicht lesbar; was Leute von ihr aus senden, wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Until it has one of a public authority: let mail programs trust this server&apos;s own, the file run/admin/practice-ca.pem in its folder.</source>
        <translation>Bis er eines von einer öffentlichen Zertifizierungsstelle hat: Lassen Sie Mailprogramme der eigenen Zertifizierungsstelle dieses Servers vertrauen, der Datei run/admin/practice-ca.pem in seinem Ordner.</translation>
    </message>
    <message>
        <source>Look at it: postroomctl config drift. Keep it: postroomctl config adopt. Or put the generated file back: postroomctl config restore</source>
        <translation>Sehen Sie sich die Änderung an: postroomctl config drift. Behalten Sie sie: postroomctl config adopt. Oder setzen Sie die erzeugte Datei wieder ein: postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs was changed by hand. It counts from their next start on, and no change of the configuration overwrites it unasked.</source>
        <translation>Diese Datei der Mailserver-Programme wurde von Hand geändert. Sie gilt ab deren nächstem Start, und keine Änderung der Konfiguration überschreibt sie ungefragt.</translation>
    </message>
    <message>
        <source>This file of the mail server programs is missing, so they may not start again.</source>
        <translation>Diese Datei der Mailserver-Programme fehlt; vielleicht starten sie nicht wieder.</translation>
    </message>
    <message>
        <source>Put the generated file back: postroomctl config restore</source>
        <translation>Setzen Sie die erzeugte Datei wieder ein: postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs has another owner or mode than it was made with, so others may read or change it, or its program may not read it.</source>
        <translation>Diese Datei der Mailserver-Programme hat einen anderen Eigentümer oder andere Zugriffsrechte als bei ihrer Erzeugung; andere können sie vielleicht lesen oder ändern, oder ihr Programm kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Put them right: postroomctl config restore</source>
        <translation>Stellen Sie beides wieder richtig: postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs is kept as somebody changed it by hand.</source>
        <translation>Diese Datei der Mailserver-Programme bleibt so, wie jemand sie von Hand geändert hat.</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs does not answer. Mail does not need it to go on, but nothing can be changed.</source>
        <translation>Der Teil von Postroom, der die Mailserver-Programme betreibt, antwortet nicht. Mail braucht ihn nicht, um weiterzulaufen, aber nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs answers.</source>
        <translation>Der Teil von Postroom, der die Mailserver-Programme betreibt, antwortet.</translation>
    </message>
    <message>
        <source>The mail server programs know every domain, mailbox and password as they are now.</source>
        <translation>Die Mailserver-Programme kennen alle Domains, Postfächer und Passwörter, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>A change of domains, mailboxes or passwords has not reached the mail server programs: the file they read cannot be written.</source>
        <translation>Eine Änderung an Domains, Postfächern oder Passwörtern ist bei den Mailserver-Programmen nicht angekommen: Die Datei, die sie lesen, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The files by which mail programs set themselves up are as they should be.</source>
        <translation>Die Dateien, mit denen Mailprogramme sich selbst einrichten, sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>The files by which mail programs set themselves up cannot be written, so people may have to type server names.</source>
        <translation>Die Dateien, mit denen Mailprogramme sich selbst einrichten, können nicht geschrieben werden; Leute müssen vielleicht Servernamen eintippen.</translation>
    </message>
    <message>
        <source>Something went wrong while the mail server programs were watched over.</source>
        <translation>Beim Überwachen der Mailserver-Programme ging etwas schief.</translation>
    </message>
    <message>
        <source>The mail server programs run with the settings as they are.</source>
        <translation>Die Mailserver-Programme laufen mit den geltenden Einstellungen.</translation>
    </message>
    <message>
        <source>Every file of the mail server programs is as it was generated.</source>
        <translation>Jede Datei der Mailserver-Programme ist, wie sie erzeugt wurde.</translation>
    </message>
    <message>
        <source>This mailbox may not be used here: it is switched off.</source>
        <translation>Dieses Postfach darf hier nicht benutzt werden: Das ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on: postroomctl mailbox set ADDRESS --imap on, --pop3 on or --sending on</source>
        <translation>Schalten Sie es ein: postroomctl mailbox set ADRESSE --imap on, --pop3 on oder --sending on</translation>
    </message>
    <message>
        <source>Get a new one from its authority and import it: postroomctl certificate import</source>
        <translation>Holen Sie bei der Zertifizierungsstelle ein neues und lesen Sie es ein: postroomctl certificate import</translation>
    </message>
    <message>
        <source>The certificate comes from an authority outside this server.</source>
        <translation>Das Zertifikat kommt von einer Zertifizierungsstelle außerhalb dieses Servers.</translation>
    </message>
    <message>
        <source>Delete what is not needed on this file system, or give the server a larger disk.</source>
        <translation>Löschen Sie, was auf diesem Dateisystem nicht gebraucht wird, oder geben Sie dem Server eine größere Festplatte.</translation>
    </message>
    <message>
        <source>The disk that mail is kept on is full, or nearly. When no room is left, no mail is accepted and nothing can be changed.</source>
        <translation>Die Festplatte, auf der die Mail liegt, ist voll oder fast voll. Wenn kein Platz mehr ist, wird keine Mail angenommen, und nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>The disk that mail is kept on is getting full. When no room is left, no mail can be accepted.</source>
        <translation>Die Festplatte, auf der die Mail liegt, wird voll. Wenn kein Platz mehr ist, kann keine Mail angenommen werden.</translation>
    </message>
    <message>
        <source>The disk that mail is kept on has room.</source>
        <translation>Die Festplatte, auf der die Mail liegt, hat Platz.</translation>
    </message>
    <message>
        <source>DNS has every record that this domain needs.</source>
        <translation>Im DNS stehen alle Einträge, die diese Domain braucht.</translation>
    </message>
    <message>
        <source>Records that this domain needs are missing in DNS or wrong, so mail from the world does not arrive or what people send is refused.</source>
        <translation>Einträge, die diese Domain braucht, fehlen im DNS oder sind falsch; Mail aus der Welt kommt nicht an, oder was Leute senden, wird abgewiesen.</translation>
    </message>
    <message>
        <source>Mail works, but records that make it better are missing in DNS.</source>
        <translation>Mail läuft, aber im DNS fehlen Einträge, mit denen sie besser läuft.</translation>
    </message>
    <message>
        <source>It is not known yet whether DNS has the records that this domain needs.</source>
        <translation>Es ist noch nicht bekannt, ob im DNS die Einträge stehen, die diese Domain braucht.</translation>
    </message>
    <message>
        <source>Publish the records of the page DNS, then look: postroomctl dns check</source>
        <translation>Veröffentlichen Sie die Einträge der Seite DNS und sehen Sie dann nach: postroomctl dns check</translation>
    </message>
    <message>
        <source>No test message was sent since the management service started.</source>
        <translation>Seit dem Start des Verwaltungsdienstes wurde keine Testnachricht gesendet.</translation>
    </message>
    <message>
        <source>A test message went out and came back.</source>
        <translation>Eine Testnachricht ging hinaus und kam zurück.</translation>
    </message>
    <message>
        <source>The last test message was refused.</source>
        <translation>Die letzte Testnachricht wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Look at the answer of the other server, put right what it says, and send another one: postroomctl mail test</source>
        <translation>Sehen Sie sich die Antwort des anderen Servers an, beheben Sie, was dort steht, und senden Sie eine neue: postroomctl mail test</translation>
    </message>
    <message>
        <source>The last test message waits: the other server does not take it now.</source>
        <translation>Die letzte Testnachricht wartet: Der andere Server nimmt sie jetzt nicht an.</translation>
    </message>
    <message>
        <source>Look at the answer of the other server. It is tried again by itself.</source>
        <translation>Sehen Sie sich die Antwort des anderen Servers an. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The last test message was sent, and no answer to it has arrived yet.</source>
        <translation>Die letzte Testnachricht wurde gesendet, und es ist noch keine Antwort darauf angekommen.</translation>
    </message>
    <message>
        <source>Answer it from the other address, or send another one: postroomctl mail test</source>
        <translation>Antworten Sie darauf von der anderen Adresse aus, oder senden Sie eine neue: postroomctl mail test</translation>
    </message>
    <message>
        <source>This record is not in DNS.</source>
        <translation>Dieser Eintrag steht nicht im DNS.</translation>
    </message>
    <message>
        <source>Add it at your DNS provider, as it stands on the page DNS.</source>
        <translation>Fügen Sie ihn bei Ihrem DNS-Anbieter hinzu, wie er auf der Seite DNS steht.</translation>
    </message>
    <message>
        <source>DNS says something else than this server needs.</source>
        <translation>Im DNS steht etwas anderes, als dieser Server braucht.</translation>
    </message>
    <message>
        <source>Change it at your DNS provider to what stands on the page DNS.</source>
        <translation>Ändern Sie es bei Ihrem DNS-Anbieter in das, was auf der Seite DNS steht.</translation>
    </message>
    <message>
        <source>Beside the record that this server needs, DNS has others of the same kind, so mail or mail programs may go elsewhere.</source>
        <translation>Neben dem Eintrag, den dieser Server braucht, stehen im DNS weitere derselben Art; Mail oder Mailprogramme gehen vielleicht anderswohin.</translation>
    </message>
    <message>
        <source>Remove the others at your DNS provider, unless you know what they are for.</source>
        <translation>Entfernen Sie die übrigen bei Ihrem DNS-Anbieter, außer Sie wissen, wozu sie da sind.</translation>
    </message>
    <message>
        <source>The mail exchanger stands in DNS with another priority. Mail arrives all the same while it is the only one.</source>
        <translation>Der Mailserver (MX) steht im DNS mit einer anderen Priorität. Mail kommt trotzdem an, solange er der einzige ist.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Whoever wants it to agree writes the priority of the page DNS.</source>
        <translation>Es muss nichts getan werden. Wer es gleich haben möchte, trägt die Priorität der Seite DNS ein.</translation>
    </message>
    <message>
        <source>There are two SPF records at this name. Receivers treat this as an error and may refuse the mail.</source>
        <translation>Unter diesem Namen stehen zwei SPF-Einträge. Empfänger behandeln das als Fehler und weisen die Mail vielleicht ab.</translation>
    </message>
    <message>
        <source>Keep one at your DNS provider: put what the others allow into it, and remove them.</source>
        <translation>Behalten Sie bei Ihrem DNS-Anbieter einen: Nehmen Sie in ihn auf, was die anderen erlauben, und entfernen Sie diese.</translation>
    </message>
    <message>
        <source>The SPF record lets every computer in the world send mail of this domain.</source>
        <translation>Der SPF-Eintrag lässt jeden Rechner der Welt Mail dieser Domain senden.</translation>
    </message>
    <message>
        <source>Add this server to it at your DNS provider: the first word behind v=spf1 on the page DNS.</source>
        <translation>Nehmen Sie diesen Server bei Ihrem DNS-Anbieter in ihn auf: das erste Wort hinter v=spf1 auf der Seite DNS.</translation>
    </message>
    <message>
        <source>The SPF record does not let this server send mail of this domain, so receivers may refuse it.</source>
        <translation>Der SPF-Eintrag lässt diesen Server keine Mail dieser Domain senden; Empfänger weisen sie vielleicht ab.</translation>
    </message>
    <message>
        <source>The SPF record has a word that nobody knows. Receivers treat this as an error and may refuse the mail.</source>
        <translation>Im SPF-Eintrag steht ein Wort, das niemand kennt. Empfänger behandeln das als Fehler und weisen die Mail vielleicht ab.</translation>
    </message>
    <message>
        <source>There are two DMARC records at this name, so receivers follow none of them.</source>
        <translation>Unter diesem Namen stehen zwei DMARC-Einträge; Empfänger befolgen keinen davon.</translation>
    </message>
    <message>
        <source>Keep one at your DNS provider, and remove the others.</source>
        <translation>Behalten Sie bei Ihrem DNS-Anbieter einen und entfernen Sie die übrigen.</translation>
    </message>
    <message>
        <source>DNS has another key than the one that signs mail, so receivers take the signature for a forgery.</source>
        <translation>Im DNS steht ein anderer Schlüssel als der, der die Mail signiert; Empfänger halten die Signatur für gefälscht.</translation>
    </message>
    <message>
        <source>Change it at your DNS provider to what stands on the page DNS, whole and without line breaks.</source>
        <translation>Ändern Sie ihn bei Ihrem DNS-Anbieter in das, was auf der Seite DNS steht, ganz und ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>This DNS server answers for names that do not exist, so nothing it says can be trusted.</source>
        <translation>Dieser DNS-Server antwortet auch für Namen, die es nicht gibt; nichts, was er sagt, ist verlässlich.</translation>
    </message>
    <message>
        <source>Let this machine ask another DNS server (/etc/resolv.conf), then look again.</source>
        <translation>Lassen Sie diesen Rechner einen anderen DNS-Server fragen (/etc/resolv.conf) und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>This DNS server gave no answer to some questions, so what DNS says is not known. The domain may be in order.</source>
        <translation>Dieser DNS-Server hat auf einige Fragen nicht geantwortet; was im DNS steht, ist darum nicht bekannt. Vielleicht ist die Domain in Ordnung.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, look whether this machine reaches the server.</source>
        <translation>Sehen Sie in einer Minute erneut nach. Bleibt es so, sehen Sie nach, ob dieser Rechner den Server erreicht.</translation>
    </message>
    <message>
        <source>A practice server is reached from this computer only, so no public DNS knows it, and none has to.</source>
        <translation>Ein Übungsserver ist nur von diesem Rechner aus erreichbar; das öffentliche DNS kennt ihn nicht und muss es auch nicht.</translation>
    </message>
    <message>
        <source>The name servers of the domain have this record; the DNS server that this machine asks still remembers what was there before.</source>
        <translation>Die Nameserver der Domain haben diesen Eintrag; der DNS-Server, den dieser Rechner fragt, erinnert sich noch an den früheren Stand.</translation>
    </message>
    <message>
        <source>Nothing has to be done; it is seen everywhere when the time to live of the former answer has passed.</source>
        <translation>Es ist nichts zu tun; er ist überall zu sehen, sobald die Gültigkeit der früheren Antwort abgelaufen ist.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this address, mostly the provider of the server, to enter it; many have a field for it, called reverse DNS.</source>
        <translation>Bitten Sie den, von dem Sie diese Adresse haben, meist den Anbieter des Servers, ihn einzutragen; viele haben dafür ein Feld namens „Reverse DNS“.</translation>
    </message>
    <message>
        <source>No name server answers for this domain: it is not registered, or its name servers are not entered yet.</source>
        <translation>Kein Nameserver antwortet für diese Domain: Sie ist nicht registriert, oder ihre Nameserver sind noch nicht eingetragen.</translation>
    </message>
    <message>
        <source>Register the domain, or enter the name servers of your DNS provider at the registrar.</source>
        <translation>Registrieren Sie die Domain, oder tragen Sie beim Registrar die Nameserver Ihres DNS-Anbieters ein.</translation>
    </message>
    <message>
        <source>This name server is named for the domain, but has no address, so nobody can ask it.</source>
        <translation>Dieser Nameserver ist für die Domain genannt, hat aber keine Adresse; daher kann ihn niemand fragen.</translation>
    </message>
    <message>
        <source>Ask your DNS provider which name servers the domain should have, and enter these at the registrar.</source>
        <translation>Fragen Sie Ihren DNS-Anbieter, welche Nameserver die Domain haben soll, und tragen Sie diese beim Registrar ein.</translation>
    </message>
    <message>
        <source>This name server is named for the domain, but does not know it, so others get no answer from it.</source>
        <translation>Dieser Nameserver ist für die Domain genannt, kennt sie aber nicht; daher bekommen andere von ihm keine Antwort.</translation>
    </message>
    <message>
        <source>Mail for this domain goes first to a mail exchanger of your own records, and comes to this server only from there.</source>
        <translation>Mail für diese Domain geht zuerst an einen Mailserver aus Ihren eigenen Einträgen und kommt nur von dort zu diesem Server.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that one passes mail on to this server. Else remove that record, or give it a higher number than this server has.</source>
        <translation>Wenn jener die Mail an diesen Server weitergibt, ist nichts zu tun. Sonst entfernen Sie jenen Eintrag, oder geben Sie ihm eine höhere Zahl, als dieser Server hat.</translation>
    </message>
    <message>
        <source>The name servers of the domain have every record; others see them when the time to live of their former answers has passed.</source>
        <translation>Die Nameserver der Domain haben jeden Eintrag; andere sehen sie, sobald die Gültigkeit ihrer früheren Antworten abgelaufen ist.</translation>
    </message>
    <message>
        <source>Wait, then look again: postroomctl dns check</source>
        <translation>Warten Sie, dann sehen Sie noch einmal nach: postroomctl dns check</translation>
    </message>
    <message>
        <source>The name of this server is an alias in DNS. A mail exchanger must not be one, so some servers do not bring mail.</source>
        <translation>Der Name dieses Servers ist im DNS ein Alias. Ein Mailserver (MX) darf keiner sein; manche Server bringen deshalb keine Mail.</translation>
    </message>
    <message>
        <source>Remove the alias (CNAME) at your DNS provider, and add the addresses as they stand on the page DNS.</source>
        <translation>Entfernen Sie den Alias (CNAME) bei Ihrem DNS-Anbieter und tragen Sie die Adressen so ein, wie sie auf der Seite DNS stehen.</translation>
    </message>
    <message>
        <source>The alias leads to another name than planned; whether that is this server is not known.</source>
        <translation>Der Alias führt zu einem anderen Namen als geplant; ob das dieser Server ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, change it at your DNS provider to what stands on the page DNS.</source>
        <translation>Sehen Sie in einer Minute noch einmal nach. Bleibt es so, ändern Sie ihn bei Ihrem DNS-Anbieter in das, was auf der Seite DNS steht.</translation>
    </message>
    <message>
        <source>The SPF record asks for more look-ups than receivers make: ten in all with the records that it points to, two of them for names that are not there. Receivers treat more as an error.</source>
        <translation>Der SPF-Eintrag verlangt mehr Abfragen, als Empfänger machen: zehn insgesamt, mit den Einträgen, auf die er verweist, davon zwei nach Namen, die es nicht gibt. Mehr behandeln Empfänger als Fehler.</translation>
    </message>
    <message>
        <source>Take names out of it at your DNS provider that send no mail of this domain any more, or write their addresses instead.</source>
        <translation>Nehmen Sie bei Ihrem DNS-Anbieter Namen heraus, die keine Mail dieser Domain mehr senden, oder schreiben Sie statt ihrer die Adressen hinein.</translation>
    </message>
    <message>
        <source>The SPF record points to a record that is not there or cannot be read. Receivers treat this as an error.</source>
        <translation>Der SPF-Eintrag verweist auf einen Eintrag, den es nicht gibt oder den niemand lesen kann. Empfänger behandeln das als Fehler.</translation>
    </message>
    <message>
        <source>Take the name that has no SPF record out of it at your DNS provider.</source>
        <translation>Nehmen Sie bei Ihrem DNS-Anbieter den Namen heraus, der keinen SPF-Eintrag hat.</translation>
    </message>
    <message>
        <source>The SPF record points to other records; whether they allow this server is not known.</source>
        <translation>Der SPF-Eintrag verweist auf andere Einträge; ob diese den Server hier erlauben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The DMARC record does not begin with its version and a policy, so receivers do not follow it.</source>
        <translation>Der DMARC-Eintrag beginnt nicht mit seiner Version und einer Richtlinie; Empfänger befolgen ihn nicht.</translation>
    </message>
    <message>
        <source>DNS has an empty key here, which says that the key is not valid any more, so receivers take the signature for a forgery.</source>
        <translation>Im DNS steht hier ein leerer Schlüssel; er besagt, dass der Schlüssel nicht mehr gilt. Empfänger halten die Signatur deshalb für eine Fälschung.</translation>
    </message>
    <message>
        <source>DNS has the key that signs mail, but other words beside it by which receivers do not use it.</source>
        <translation>Im DNS steht der Schlüssel, der Mail signiert, aber daneben stehen Wörter, wegen derer Empfänger ihn nicht benutzen.</translation>
    </message>
    <message>
        <source>The key is marked as a trial (t=y), so receivers may treat mail signed with it as if it were not signed.</source>
        <translation>Der Schlüssel ist als Versuch gekennzeichnet (t=y); Empfänger dürfen Mail mit seiner Signatur behandeln, als wäre sie nicht signiert.</translation>
    </message>
    <message>
        <source>This DNS server gave no answer to some questions. Others answered them, and what they said is what counts here.</source>
        <translation>Dieser DNS-Server hat auf manche Fragen nicht geantwortet. Andere haben sie beantwortet, und was sie sagen, gilt hier.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is not answered as a text at its place, so other servers do not take it. What leads elsewhere is not followed.</source>
        <translation>Die MTA-STS-Richtlinie kommt an ihrem Ort nicht als Text, also nehmen andere Server sie nicht an. Einer Weiterleitung folgen sie nicht.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served is none that other servers understand, so they do not take it.</source>
        <translation>Die MTA-STS-Richtlinie, die ausgeliefert wird, verstehen andere Server nicht, also nehmen sie sie nicht an.</translation>
    </message>
    <message>
        <source>Let the name lead to this server, as it stands on the page DNS. If it does, apply the configuration: postroomctl config apply</source>
        <translation>Lassen Sie den Namen zu diesem Server führen, wie es auf der Seite DNS steht. Tut er das schon, wenden Sie die Konfiguration an: postroomctl config apply</translation>
    </message>
    <message>
        <source>The certificate that is shown for this name is none that other servers trust, so they do not take the MTA-STS policy.</source>
        <translation>Dem Zertifikat, das für diesen Namen gezeigt wird, vertrauen andere Server nicht, also nehmen sie die MTA-STS-Richtlinie nicht an.</translation>
    </message>
    <message>
        <source>Import one of a public authority that has this name: postroomctl certificate import</source>
        <translation>Importieren Sie eines einer öffentlichen Stelle, das diesen Namen hat: postroomctl certificate import</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served is larger than other servers read, so they do not take it.</source>
        <translation>Die MTA-STS-Richtlinie, die ausgeliefert wird, ist größer, als andere Server lesen, also nehmen sie sie nicht an.</translation>
    </message>
    <message>
        <source>The MTA-STS policy cannot be fetched yet; no other server looks for it before the records of the page DNS are published.</source>
        <translation>Die MTA-STS-Richtlinie lässt sich noch nicht abrufen; kein anderer Server sucht sie, bevor die Einträge der Seite DNS veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Publish the records of the page DNS, then look again.</source>
        <translation>Veröffentlichen Sie die Einträge der Seite DNS und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>DNS tells other servers of an MTA-STS policy, and it cannot be fetched, so mail comes without its protection.</source>
        <translation>DNS weist andere Server auf eine MTA-STS-Richtlinie hin, und sie lässt sich nicht abrufen; Mail kommt also ohne ihren Schutz.</translation>
    </message>
    <message>
        <source>Look whether this server is reached from the Internet by HTTPS (port 443).</source>
        <translation>Sehen Sie nach, ob dieser Server aus dem Internet über HTTPS (Port 443) erreichbar ist.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served does not list every mail exchanger of the domain, so other servers bring no mail there.</source>
        <translation>Die MTA-STS-Richtlinie, die ausgeliefert wird, nennt nicht jeden Mailserver (MX) der Domain, also bringen andere Server keine Mail dorthin.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served does not list every mail exchanger of the domain, so other servers report mail that goes there.</source>
        <translation>Die MTA-STS-Richtlinie, die ausgeliefert wird, nennt nicht jeden Mailserver (MX) der Domain, also melden andere Server Mail, die dorthin geht.</translation>
    </message>
    <message>
        <source>Other servers can fetch the domain&apos;s MTA-STS policy, and it says what it should.</source>
        <translation>Andere Server können die MTA-STS-Richtlinie der Domain abrufen, und sie sagt, was sie soll.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served also lists servers that are no mail exchangers of the domain.</source>
        <translation>Die MTA-STS-Richtlinie, die ausgeliefert wird, nennt auch Server, die keine Mailserver (MX) der Domain sind.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served is another than this server&apos;s, so mail is not protected as it is set.</source>
        <translation>Die MTA-STS-Richtlinie, die ausgeliefert wird, ist eine andere als die dieses Servers, also ist Mail nicht so geschützt, wie es eingestellt ist.</translation>
    </message>
    <message>
        <source>Other servers are told to bring mail only where they trust the certificate, and they do not trust this server&apos;s own authority, so those that follow it bring none.</source>
        <translation>Andere Server sollen Mail nur dorthin bringen, wo sie dem Zertifikat vertrauen; der eigenen Stelle dieses Servers vertrauen sie nicht, also bringt keine, wer sich daran hält.</translation>
    </message>
    <message>
        <source>Import a certificate of a public authority (postroomctl certificate import), or let them only report: postroomctl setting set mail.mtaSts testing</source>
        <translation>Importieren Sie ein Zertifikat einer öffentlichen Stelle (postroomctl certificate import), oder lassen Sie nur melden: postroomctl setting set mail.mtaSts testing</translation>
    </message>
    <message>
        <source>There are two MTA-STS records at this name, so other servers follow none of them.</source>
        <translation>Unter diesem Namen stehen zwei MTA-STS-Einträge, also richten sich andere Server nach keinem.</translation>
    </message>
    <message>
        <source>Keep the one of the page DNS at your DNS provider, and remove the others.</source>
        <translation>Behalten Sie bei Ihrem DNS-Anbieter den der Seite DNS, und entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>The MTA-STS record has no id that other servers take, so they do not look for a policy.</source>
        <translation>Der MTA-STS-Eintrag hat keine Kennung, die andere Server annehmen, also suchen sie keine Richtlinie.</translation>
    </message>
    <message>
        <source>The MTA-STS record has the id of another policy than this server has now, so servers that know a former one go on with it.</source>
        <translation>Der MTA-STS-Eintrag hat die Kennung einer anderen Richtlinie, als dieser Server jetzt hat; Server, die eine frühere kennen, bleiben also bei ihr.</translation>
    </message>
    <message>
        <source>The zone above names other name servers for this domain than the domain&apos;s own servers do, so some may ask a wrong one.</source>
        <translation>Die übergeordnete Zone nennt für diese Domain andere Nameserver als deren eigene Server, sodass manche einen falschen fragen können.</translation>
    </message>
    <message>
        <source>Enter at the registrar the name servers that your DNS provider gave you. If they stand there, ask the provider to correct the NS records of the domain.</source>
        <translation>Tragen Sie beim Registrar die Nameserver ein, die Ihr DNS-Anbieter Ihnen genannt hat. Wenn sie dort stehen, bitten Sie den Anbieter, die NS-Einträge der Domain zu berichtigen.</translation>
    </message>
    <message>
        <source>The zone above gives another address of this name server than the domain&apos;s own servers do, so some may not reach it.</source>
        <translation>Die übergeordnete Zone nennt für diesen Nameserver eine andere Adresse als die eigenen Server der Domain, sodass manche ihn nicht erreichen können.</translation>
    </message>
    <message>
        <source>Correct the address of this name server at the registrar, where it is often called glue record or host.</source>
        <translation>Berichtigen Sie die Adresse dieses Nameservers beim Registrar; sie heißt dort oft Glue Record oder Host.</translation>
    </message>
    <message>
        <source>The domain is not signed with DNSSEC. Mail works without it.</source>
        <translation>Die Domain ist nicht mit DNSSEC signiert. Mail funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>The domain is signed with DNSSEC, and its signatures do not fit. For servers that look at them the domain is not there, so they bring no mail.</source>
        <translation>Die Domain ist mit DNSSEC signiert, und ihre Signaturen passen nicht. Für Server, die darauf achten, gibt es die Domain nicht; sie bringen keine Mail.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to put the signatures right, or which DS record the registrar should have. If the domain shall not be signed, remove the DS record at the registrar.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Signaturen richtigzustellen, oder fragen Sie ihn, welchen DS-Eintrag der Registrar haben soll. Wenn die Domain nicht signiert sein soll, entfernen Sie den DS-Eintrag beim Registrar.</translation>
    </message>
    <message>
        <source>The domain is signed with DNSSEC; whether its signatures are good is not known.</source>
        <translation>Die Domain ist mit DNSSEC signiert; ob ihre Signaturen gut sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, look whether this machine reaches the name servers of the domain.</source>
        <translation>Sehen Sie in einer Minute noch einmal nach. Wenn es so bleibt, prüfen Sie, ob dieser Rechner die Nameserver der Domain erreicht.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of the domain end soon and were not renewed in time. When they have ended, many servers bring no mail.</source>
        <translation>Die DNSSEC-Signaturen der Domain laufen bald ab und wurden nicht rechtzeitig erneuert. Wenn sie abgelaufen sind, bringen viele Server keine Mail.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to renew the signatures before that day.</source>
        <translation>Bitten Sie Ihren DNS-Anbieter, die Signaturen vor diesem Tag zu erneuern.</translation>
    </message>
    <message>
        <source>The domain is signed with DNSSEC, and its signatures fit what the zone above says.</source>
        <translation>Die Domain ist mit DNSSEC signiert, und ihre Signaturen passen zu dem, was die übergeordnete Zone sagt.</translation>
    </message>
    <message>
        <source>See whether another program or device answers at this address, and whether the configuration was changed by hand: postroomctl config drift</source>
        <translation>Sehen Sie nach, ob ein anderes Programm oder Gerät unter dieser Adresse antwortet und ob die Konfiguration von Hand geändert wurde: postroomctl config drift</translation>
    </message>
    <message>
        <source>No encrypted connection comes about here.</source>
        <translation>Hier kommt keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>No encryption is offered here, so other servers bring mail in the clear, or not at all.</source>
        <translation>Hier wird keine Verschlüsselung angeboten; andere Server bringen Mails deshalb unverschlüsselt oder gar nicht.</translation>
    </message>
    <message>
        <source>No encryption is offered here, so mail programs that the record leads here do not log in.</source>
        <translation>Hier wird keine Verschlüsselung angeboten; Mailprogramme, die der Eintrag hierher führt, melden sich deshalb nicht an.</translation>
    </message>
    <message>
        <source>What answers here does not greet as a mail server that takes mail, so other servers cannot bring any.</source>
        <translation>Was hier antwortet, grüßt nicht wie ein Mailserver, der Mails annimmt; andere Server können deshalb keine bringen.</translation>
    </message>
    <message>
        <source>What answers here does not greet as the service that the record promises, so mail programs cannot use it.</source>
        <translation>Was hier antwortet, grüßt nicht wie der Dienst, den der Eintrag verspricht; Mailprogramme können ihn deshalb nicht benutzen.</translation>
    </message>
    <message>
        <source>The certificate that is shown here does not have the name that the record leads to, so mail programs warn, and other servers that look at it bring no mail.</source>
        <translation>Das Zertifikat, das hier gezeigt wird, hat den Namen nicht, zu dem der Eintrag führt; Mailprogramme warnen deshalb, und andere Server, die darauf achten, bringen keine Mails.</translation>
    </message>
    <message>
        <source>The certificate that is shown here is none that others trust, so mail programs warn, and other servers that look at it bring no mail.</source>
        <translation>Dem Zertifikat, das hier gezeigt wird, trauen andere nicht; Mailprogramme warnen deshalb, und andere Server, die darauf achten, bringen keine Mails.</translation>
    </message>
    <message>
        <source>Address, reverse name and greeting belong together, as large providers want it.</source>
        <translation>Adresse, umgekehrter Name und Begrüßung gehören zusammen, wie große Anbieter es wollen.</translation>
    </message>
    <message>
        <source>The server greets by another name than its address leads back to, which makes large providers distrust its mail.</source>
        <translation>Der Server grüßt mit einem anderen Namen als dem, zu dem seine Adresse zurückführt; große Anbieter misstrauen deshalb seinen Mails.</translation>
    </message>
    <message>
        <source>The server greets by another name than the one that the record leads to, which makes other servers distrust its mail.</source>
        <translation>Der Server grüßt mit einem anderen Namen als dem, zu dem der Eintrag führt; andere Server misstrauen deshalb seinen Mails.</translation>
    </message>
    <message>
        <source>These services are not reached from this machine. Behind a router that says nothing of whether others reach them.</source>
        <translation>Diese Dienste sind von diesem Rechner aus nicht zu erreichen. Hinter einem Router sagt das nichts darüber, ob andere sie erreichen.</translation>
    </message>
    <message>
        <source>Look whether the services run (postroomctl check), then try from a computer elsewhere.</source>
        <translation>Sehen Sie nach, ob die Dienste laufen (postroomctl check), und versuchen Sie es dann von einem Rechner anderswo.</translation>
    </message>
    <message>
        <source>What the records lead to answers as it should. Its certificate is this server&apos;s own authority&apos;s; for others only one of a public authority would count.</source>
        <translation>Wozu die Einträge führen, das antwortet, wie es soll. Das Zertifikat stammt von der eigenen Stelle dieses Servers; für andere würde nur eines einer öffentlichen Stelle zählen.</translation>
    </message>
    <message>
        <source>What the records lead to answers as it should.</source>
        <translation>Wozu die Einträge führen, das antwortet, wie es soll.</translation>
    </message>
    <message>
        <source>Mail for this domain does not go to where it is said to live, but to another server.</source>
        <translation>Mail für diese Domain geht nicht dorthin, wo sie liegen soll, sondern an einen anderen Server.</translation>
    </message>
    <message>
        <source>Change it at your DNS provider to what stands on the page DNS; or, if the mail lives there now, change the domain on the page Domains.</source>
        <translation>Ändern Sie ihn bei Ihrem DNS-Anbieter auf das, was auf der Seite DNS steht; oder, wenn die Mail jetzt dort liegt, die Domain auf der Seite Domains.</translation>
    </message>
    <message>
        <source>DNS names a mail exchanger for a domain that is said to have no mail, so mail for it goes there.</source>
        <translation>Das DNS nennt einen Mailserver für eine Domain, die keine Mail haben soll; also geht Mail für sie dorthin.</translation>
    </message>
    <message>
        <source>Remove it at your DNS provider, and add what stands on the page DNS; or, if the domain has mail, change it on the page Domains.</source>
        <translation>Entfernen Sie ihn bei Ihrem DNS-Anbieter und fügen Sie hinzu, was auf der Seite DNS steht; oder, wenn die Domain Mail hat, ändern Sie sie auf der Seite Domains.</translation>
    </message>
    <message>
        <source>The SPF record does not name the servers where the mail of this domain lives, so receivers may refuse what they send.</source>
        <translation>Der SPF-Eintrag nennt die Server nicht, auf denen die Mail dieser Domain liegt; Empfänger können also abweisen, was sie senden.</translation>
    </message>
    <message>
        <source>Add to it at your DNS provider what stands between v=spf1 and all on the page DNS.</source>
        <translation>Fügen Sie bei Ihrem DNS-Anbieter hinzu, was auf der Seite DNS zwischen v=spf1 und all steht.</translation>
    </message>
    <message>
        <source>The SPF record lets somebody send mail of a domain that is said to have none.</source>
        <translation>Der SPF-Eintrag lässt jemanden Mail einer Domain senden, die keine haben soll.</translation>
    </message>
    <message>
        <source>The DMARC record does not ask receivers to refuse forged mail, though this domain is said to have no mail.</source>
        <translation>Der DMARC-Eintrag bittet Empfänger nicht, gefälschte Mail abzuweisen, obwohl diese Domain keine Mail haben soll.</translation>
    </message>
    <message>
        <source>DNS has a key for the signatures of a domain that is said to have no mail.</source>
        <translation>Das DNS hat einen Schlüssel für Signaturen einer Domain, die keine Mail haben soll.</translation>
    </message>
    <message>
        <source>DNS says something else than is planned for this domain.</source>
        <translation>Das DNS sagt etwas anderes, als für diese Domain geplant ist.</translation>
    </message>
    <message>
        <source>Beside the planned record, DNS has others of the same kind, so mail may go elsewhere.</source>
        <translation>Neben dem geplanten Eintrag hat das DNS andere der gleichen Art, so dass Mail anderswohin gehen kann.</translation>
    </message>
    <message>
        <source>Mail for this domain goes first to a mail exchanger of your own records, and comes to where it lives only from there.</source>
        <translation>Mail für diese Domain geht zuerst an einen Mailserver aus Ihren eigenen Einträgen und kommt erst von dort dorthin, wo sie liegt.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that one passes mail on. Else remove that record, or give it a higher number than the others have.</source>
        <translation>Nichts ist zu tun, wenn jener die Mail weitergibt. Sonst entfernen Sie den Eintrag oder geben ihm eine höhere Zahl, als die anderen haben.</translation>
    </message>
    <message>
        <source>The certificate that is shown here is not the one that DNS names (TLSA). Where the zone is signed, whoever looks at it does not connect, and brings no mail.</source>
        <translation>Das Zertifikat, das hier gezeigt wird, ist nicht das, welches DNS nennt (TLSA). Wo die Zone signiert ist, verbindet sich nicht, wer darauf achtet, und bringt keine Mail.</translation>
    </message>
    <message>
        <source>There are two records of a logo at this name, so mail programs show none.</source>
        <translation>Unter diesem Namen stehen zwei Einträge für ein Logo; Mailprogramme zeigen deshalb keines.</translation>
    </message>
    <message>
        <source>The record of the logo names no address on the web that begins with https, so mail programs show none.</source>
        <translation>Der Eintrag für das Logo nennt keine Adresse im Web, die mit https beginnt; Mailprogramme zeigen deshalb keines.</translation>
    </message>
    <message>
        <source>This name has no CAA record, and what a name above it says was not answered, so whether your authority may issue certificates for it is not known.</source>
        <translation>Dieser Name hat keinen CAA-Eintrag, und was ein Name darüber sagt, wurde nicht beantwortet; ob Ihre Stelle Zertifikate dafür ausstellen darf, ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation>Sehen Sie in einer Minute noch einmal nach.</translation>
    </message>
    <message>
        <source>DNS does not let your authority issue certificates for this server&apos;s name (CAA), so it will not get its next one.</source>
        <translation>DNS lässt Ihre Stelle keine Zertifikate für den Namen dieses Servers ausstellen (CAA); er wird sein nächstes deshalb nicht bekommen.</translation>
    </message>
    <message>
        <source>Add the record as it stands on the page DNS at your DNS provider, beside those that are there.</source>
        <translation>Fügen Sie bei Ihrem DNS-Anbieter den Eintrag hinzu, wie er auf der Seite DNS steht, neben denen, die es dort gibt.</translation>
    </message>
    <message>
        <source>DNS also has a record of the type SPF, which receivers do not read any more. It says the same as the one that they read, so it does no harm.</source>
        <translation>DNS hat auch einen Eintrag vom Typ SPF, den Empfänger nicht mehr lesen. Er sagt dasselbe wie der, den sie lesen, und schadet deshalb nicht.</translation>
    </message>
    <message>
        <source>DNS also has a record of the type SPF, which receivers do not read any more. It says something else than the one that they read (TXT), and misleads whoever looks at it.</source>
        <translation>DNS hat auch einen Eintrag vom Typ SPF, den Empfänger nicht mehr lesen. Er sagt etwas anderes als der, den sie lesen (TXT), und führt in die Irre, wer ihn ansieht.</translation>
    </message>
    <message>
        <source>Remove the record of the type SPF at your DNS provider, and leave the one of the type TXT.</source>
        <translation>Entfernen Sie bei Ihrem DNS-Anbieter den Eintrag vom Typ SPF und lassen Sie den vom Typ TXT.</translation>
    </message>
    <message>
        <source>The DMARC record asks less of other servers than your settings say: they do not keep away mail that only claims to come from this domain.</source>
        <translation>Der DMARC-Eintrag verlangt von anderen Servern weniger, als Ihre Einstellungen sagen: Sie halten Mail nicht fern, die nur vorgibt, von dieser Domain zu kommen.</translation>
    </message>
    <message>
        <source>DNS names another certificate or key (TLSA) than this server shows. Where the zone is signed, servers that look at it bring no mail.</source>
        <translation>DNS nennt ein anderes Zertifikat oder einen anderen Schlüssel (TLSA), als dieser Server zeigt. Wo die Zone signiert ist, bringen Server, die darauf achten, keine Mail.</translation>
    </message>
    <message>
        <source>DNS names another certificate or key (TLSA) than this server shows, so whoever looks at it and finds the zone signed does not connect.</source>
        <translation>DNS nennt ein anderes Zertifikat oder einen anderen Schlüssel (TLSA), als dieser Server zeigt; wer darauf achtet und die Zone signiert findet, verbindet sich deshalb nicht.</translation>
    </message>
    <message>
        <source>DNS has a TLSA record here with numbers or a digest that nobody can use, so it protects nothing.</source>
        <translation>DNS hat hier einen TLSA-Eintrag mit Zahlen oder einer Prüfsumme, mit denen niemand etwas anfangen kann; er schützt deshalb nichts.</translation>
    </message>
    <message>
        <source>%1 does not know the list that was asked, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>%1 kennt die gefragte Liste nicht, deshalb ist unbekannt, ob die Adressen dieses Servers darauf stehen.</translation>
    </message>
    <message>
        <source>%1 gives no answer to public DNS servers, and this machine asks one, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>%1 antwortet öffentlichen DNS-Servern nicht, und dieser Rechner fragt einen solchen, deshalb ist unbekannt, ob die Adressen dieses Servers darauf stehen.</translation>
    </message>
    <message>
        <source>%1 was asked too often by the DNS server of this machine and gives no answer, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>%1 wurde vom DNS-Server dieses Rechners zu oft gefragt und antwortet nicht, deshalb ist unbekannt, ob die Adressen dieses Servers darauf stehen.</translation>
    </message>
    <message>
        <source>Look there by hand: %1. To have it looked up here, let this machine ask a DNS server of its own, like unbound.</source>
        <translation>Sehen Sie dort von Hand nach: %1. Damit hier nachgesehen werden kann, lassen Sie diesen Rechner einen eigenen DNS-Server fragen, etwa unbound.</translation>
    </message>
    <message>
        <source>%1 is on the list %2, so many mail servers refuse mail from this server.</source>
        <translation>%1 steht auf der Liste %2, deshalb weisen viele Mailserver Mail von diesem Server ab.</translation>
    </message>
    <message>
        <source>Find out why before you ask to be taken off: whether somebody sends spam through this server, or the address had another owner before. Then: %1</source>
        <translation>Finden Sie den Grund heraus, bevor Sie um Streichung bitten: ob jemand über diesen Server Spam sendet oder ob die Adresse vorher jemand anderem gehörte. Dann: %1</translation>
    </message>
    <message>
        <source>What came back for the list %1 is none of its codes, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>Was für die Liste %1 zurückkam, ist keiner ihrer Codes, deshalb ist unbekannt, ob die Adressen dieses Servers darauf stehen.</translation>
    </message>
    <message>
        <source>The list %1 did not answer, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>Die Liste %1 hat nicht geantwortet, deshalb ist unbekannt, ob die Adressen dieses Servers darauf stehen.</translation>
    </message>
    <message>
        <source>This server&apos;s addresses are not on the list %1.</source>
        <translation>Die Adressen dieses Servers stehen nicht auf der Liste %1.</translation>
    </message>
    <message>
        <source>A practice server sends nothing to others, so no list of senders of spam was asked for it.</source>
        <translation>Ein Übungsserver sendet nichts an andere, deshalb wurde keine Liste von Spam-Absendern nach ihm gefragt.</translation>
    </message>
    <message>
        <source>This server has no public address, so no list of senders of spam was asked for it.</source>
        <translation>Dieser Server hat keine öffentliche Adresse, deshalb wurde keine Liste von Spam-Absendern nach ihm gefragt.</translation>
    </message>
    <message>
        <source>No list of senders of spam was asked, since the setting dns.blocklists turns them off.</source>
        <translation>Es wurde keine Liste von Spam-Absendern gefragt, denn die Einstellung dns.blocklists schaltet sie ab.</translation>
    </message>
    <message>
        <source>A message signed with the key that this server holds is not found good with the key in DNS, though both should be one.</source>
        <translation>Eine Nachricht, die mit dem Schlüssel dieses Servers signiert ist, wird mit dem Schlüssel im DNS nicht für gut befunden, obwohl beide zusammengehören sollten.</translation>
    </message>
    <message>
        <source>Let new keys be made (dkim rotate, twice), publish them, and look again.</source>
        <translation>Lassen Sie neue Schlüssel machen (dkim rotate, zweimal), veröffentlichen Sie sie, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>A message signed with the keys of this domain is found good with the keys that DNS has.</source>
        <translation>Eine Nachricht, die mit den Schlüsseln dieser Domain signiert ist, wird mit den Schlüsseln im DNS für gut befunden.</translation>
    </message>
    <message>
        <source>The name servers of the domain have this record; a DNS server that people elsewhere ask still remembers what was there before.</source>
        <translation>Die Nameserver der Domain haben diesen Eintrag; ein DNS-Server, den Leute anderswo fragen, erinnert sich noch an das, was vorher da war.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, name other DNS servers in the setting dns.resolvers, or none.</source>
        <translation>Sehen Sie in einer Minute noch einmal nach. Bleibt es so, nennen Sie in der Einstellung dns.resolvers andere DNS-Server oder none.</translation>
    </message>
    <message>
        <source>The SPF record points to other records; whether they name the servers where the mail of this domain lives is not known.</source>
        <translation>Der SPF-Eintrag verweist auf andere Einträge; ob sie die Server nennen, bei denen die Mail dieser Domain liegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, add to it at your DNS provider what stands between v=spf1 and all on the page DNS.</source>
        <translation>Sehen Sie in einer Minute noch einmal nach. Bleibt es so, fügen Sie beim DNS-Anbieter hinzu, was auf der Seite DNS zwischen v=spf1 und all steht.</translation>
    </message>
    <message>
        <source>The domain is not signed with DNSSEC, so nobody looks for this record, and it is not needed.</source>
        <translation>Die Domain ist nicht mit DNSSEC signiert; darum sucht niemand diesen Eintrag, und er wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>The record has the digest of other settings than this server offers now, so mail programs that know PACC do not believe what they find.</source>
        <translation>Der Eintrag hat die Prüfsumme anderer Einstellungen, als dieser Server jetzt anbietet; Mailprogramme, die PACC kennen, glauben also nicht, was sie finden.</translation>
    </message>
    <message>
        <source>These public DNS servers answer for names that do not exist, so nothing they say can be trusted.</source>
        <translation>Diese öffentlichen DNS-Server antworten für Namen, die es nicht gibt; darum ist nichts verlässlich, was sie sagen.</translation>
    </message>
    <message>
        <source>These public DNS servers gave no answer to some questions, so what people see who ask them is not known. The domain may be in order.</source>
        <translation>Diese öffentlichen DNS-Server haben auf manche Fragen nicht geantwortet; was Leute sehen, die sie fragen, ist nicht bekannt. Die Domain kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>The alias leads where it should, but no key is there, so receivers cannot verify what is signed with it.</source>
        <translation>Der Alias führt, wohin er soll, aber dort ist kein Schlüssel, sodass Empfänger nicht prüfen können, was damit signiert ist.</translation>
    </message>
    <message>
        <source>Publish the records of the domain that this server&apos;s name lies in.</source>
        <translation>Veröffentlichen Sie die Einträge der Domain, in der der Name dieses Servers liegt.</translation>
    </message>
    <message>
        <source>The registration of the domain has ended, and the domain is being deleted. It is out of DNS, so no mail comes, and soon somebody else can have it.</source>
        <translation>Die Registrierung der Domain ist abgelaufen, und die Domain wird gelöscht. Sie steht nicht mehr im DNS, also kommt keine Mail, und bald kann jemand anders sie haben.</translation>
    </message>
    <message>
        <source>Ask your registrar at once whether it can still be restored.</source>
        <translation>Fragen Sie sofort Ihren Registrar, ob sie noch wiederhergestellt werden kann.</translation>
    </message>
    <message>
        <source>The registration of the domain is on hold. That keeps the domain out of DNS, so no mail comes.</source>
        <translation>Die Registrierung der Domain ist gesperrt. Das hält die Domain aus dem DNS heraus, also kommt keine Mail.</translation>
    </message>
    <message>
        <source>Ask your registrar why. Often a bill is not paid, or an e-mail address was not confirmed.</source>
        <translation>Fragen Sie Ihren Registrar nach dem Grund. Oft ist eine Rechnung nicht bezahlt oder eine E-Mail-Adresse nicht bestätigt.</translation>
    </message>
    <message>
        <source>The domain is registered. Until when is nothing that its registry tells.</source>
        <translation>Die Domain ist registriert. Bis wann, sagt ihre Registrierungsstelle nicht.</translation>
    </message>
    <message>
        <source>The registration of the domain has ended. As soon as the domain is taken out of DNS, no mail comes any more, and later somebody else can have it.</source>
        <translation>Die Registrierung der Domain ist abgelaufen. Sobald die Domain aus dem DNS genommen wird, kommt keine Mail mehr, und später kann jemand anders sie haben.</translation>
    </message>
    <message>
        <source>Renew it at the registrar at once.</source>
        <translation>Verlängern Sie sie sofort beim Registrar.</translation>
    </message>
    <message>
        <source>The registration of the domain ends within thirty days. Without a renewal no mail comes after that.</source>
        <translation>Die Registrierung der Domain endet innerhalb von dreißig Tagen. Wird sie nicht verlängert, kommt danach keine Mail mehr.</translation>
    </message>
    <message>
        <source>Renew it at the registrar. If that happens by itself, look there whether it still can: a card may have ended, too.</source>
        <translation>Verlängern Sie sie beim Registrar. Wenn das von selbst geschieht, sehen Sie dort nach, ob es noch geht: Auch eine Karte kann abgelaufen sein.</translation>
    </message>
    <message>
        <source>The domain is registered, and for more than thirty days from now.</source>
        <translation>Die Domain ist registriert, und das noch länger als dreißig Tage.</translation>
    </message>
    <message>
        <source>What the registry answered cannot be read, so it is not known when the registration of the domain ends.</source>
        <translation>Was die Registrierungsstelle geantwortet hat, ist nicht zu lesen; wann die Registrierung der Domain endet, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>The registry does not know this domain, so it is not known when its registration ends.</source>
        <translation>Die Registrierungsstelle kennt diese Domain nicht; wann ihre Registrierung endet, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Look at the registrar whether the domain is registered.</source>
        <translation>Sehen Sie beim Registrar nach, ob die Domain registriert ist.</translation>
    </message>
    <message>
        <source>The registry gives no answer now, often because it was asked too much, so it is not known when the registration of the domain ends.</source>
        <translation>Die Registrierungsstelle gibt jetzt keine Antwort, oft weil sie zu viel gefragt wurde; wann die Registrierung der Domain endet, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Look again in an hour, or at the registrar.</source>
        <translation>Sehen Sie in einer Stunde noch einmal nach, oder beim Registrar.</translation>
    </message>
    <message>
        <source>The registry answered with another domain, so it is not known when the registration of this one ends.</source>
        <translation>Die Registrierungsstelle hat mit einer anderen Domain geantwortet; wann die Registrierung dieser endet, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>The directory of registries was not had, so it is not known when the registration of the domain ends.</source>
        <translation>Das Verzeichnis der Registrierungsstellen war nicht zu bekommen; wann die Registrierung der Domain endet, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Look whether this server reaches the address in the setting registration.directory by HTTPS; the word none turns this off.</source>
        <translation>Sehen Sie nach, ob dieser Server die Adresse in der Einstellung registration.directory mit HTTPS erreicht; das Wort none schaltet dies ab.</translation>
    </message>
    <message>
        <source>The registry does not answer, so it is not known when the registration of the domain ends.</source>
        <translation>Die Registrierungsstelle antwortet nicht; wann die Registrierung der Domain endet, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Look at the registrar until when the domain is registered.</source>
        <translation>Sehen Sie beim Registrar nach, bis wann die Domain registriert ist.</translation>
    </message>
    <message>
        <source>The domains of a practice server are registered nowhere, so no registry was asked until when.</source>
        <translation>Die Domains eines Übungsservers sind nirgends registriert; also wurde keine Registrierungsstelle gefragt, bis wann.</translation>
    </message>
    <message>
        <source>Below this top-level domain nobody registers names, so no registry was asked.</source>
        <translation>Unter dieser Top-Level-Domain registriert niemand Namen; also wurde keine Registrierungsstelle gefragt.</translation>
    </message>
    <message>
        <source>No registry was asked when the registration of the domain ends, since the setting registration.directory turns it off.</source>
        <translation>Es wurde keine Registrierungsstelle gefragt, wann die Registrierung der Domain endet, denn die Einstellung registration.directory schaltet das ab.</translation>
    </message>
    <message>
        <source>The registry of this top-level domain answers no such question by HTTPS, so it is not known when the registration of the domain ends.</source>
        <translation>Die Registrierungsstelle dieser Top-Level-Domain beantwortet solche Fragen nicht über HTTPS; wann die Registrierung der Domain endet, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>The alias of this signing key is right; whether the key stands where it leads is not known.</source>
        <translation>Der Alias dieses Signaturschlüssels stimmt; ob der Schlüssel dort steht, wohin er führt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The MTA-STS policy was not fetched; no other server looks for it before the records of the page DNS are published.</source>
        <translation>Die MTA-STS-Richtlinie wurde nicht abgerufen; kein anderer Server sucht sie, bevor die Einträge der Seite DNS veröffentlicht sind.</translation>
    </message>
    <message>
        <source>The MTA-STS policy did not come in time, so it is not known whether other servers get it.</source>
        <translation>Die MTA-STS-Richtlinie kam nicht rechtzeitig; ob andere Server sie bekommen, ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>DNS names a mail exchanger that the MTA-STS policy does not list, so other servers bring no mail there.</source>
        <translation>DNS nennt einen Mailserver, den die MTA-STS-Richtlinie nicht aufführt; andere Server bringen deshalb dorthin keine Mail.</translation>
    </message>
    <message>
        <source>DNS names a mail exchanger that the MTA-STS policy does not list, so other servers report mail that goes there.</source>
        <translation>DNS nennt einen Mailserver, den die MTA-STS-Richtlinie nicht aufführt; andere Server melden deshalb Mail, die dorthin geht.</translation>
    </message>
    <message>
        <source>Remove it at your DNS provider, or enter it as one of your own records on the page DNS; the policy lists it then.</source>
        <translation>Entfernen Sie ihn bei Ihrem DNS-Anbieter, oder tragen Sie ihn auf der Seite DNS als eigenen Eintrag ein; dann führt die Richtlinie ihn auf.</translation>
    </message>
    <message>
        <source>The MTA-STS policy lists a server that DNS does not name as a mail exchanger of the domain.</source>
        <translation>Die MTA-STS-Richtlinie führt einen Server auf, den DNS nicht als Mailserver der Domain nennt.</translation>
    </message>
    <message>
        <source>Publish the mail exchangers of the page DNS, or remove the one of your own that is no longer meant.</source>
        <translation>Veröffentlichen Sie die Mailserver der Seite DNS, oder entfernen Sie den eigenen, der nicht mehr gemeint ist.</translation>
    </message>
    <message>
        <source>The zones of a practice server are known to this computer only, so no zone above leads to their name servers, and none was asked.</source>
        <translation>Die Zonen eines Übungsservers kennt nur dieser Rechner; keine Zone darüber führt deshalb zu ihren Nameservern, und keine wurde gefragt.</translation>
    </message>
    <message>
        <source>A practice server is reached from this computer only, so its address leads back to no name (PTR), and nobody looks for one.</source>
        <translation>Ein Übungsserver wird nur von diesem Rechner aus erreicht; seine Adresse führt deshalb zu keinem Namen zurück (PTR), und niemand sucht einen.</translation>
    </message>
    <message>
        <source>The address leads back to the server&apos;s name, but the name does not lead to the address, so large providers refuse mail that comes from there.</source>
        <translation>Die Adresse führt zum Namen des Servers zurück, der Name aber nicht zur Adresse; große Anbieter lehnen deshalb Mail ab, die von dort kommt.</translation>
    </message>
    <message>
        <source>Add the address to the server&apos;s public addresses if it is one of them, and publish the records of the page DNS.</source>
        <translation>Nehmen Sie die Adresse in die öffentlichen Adressen des Servers auf, wenn sie eine davon ist, und veröffentlichen Sie die Einträge der Seite DNS.</translation>
    </message>
    <message>
        <source>Nobody answers where this address leads back to (PTR), so it is not known whether large providers take mail that comes from there.</source>
        <translation>Niemand antwortet, wohin diese Adresse zurückführt (PTR); ob große Anbieter Mail annehmen, die von dort kommt, ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>This address leads back to no name (PTR), so large providers refuse mail that comes from there.</source>
        <translation>Diese Adresse führt zu keinem Namen zurück (PTR); große Anbieter lehnen deshalb Mail ab, die von dort kommt.</translation>
    </message>
    <message>
        <source>This address leads back to another name (PTR) than the one by which the server greets, so large providers distrust mail that comes from there, or refuse it.</source>
        <translation>Diese Adresse führt zu einem anderen Namen zurück (PTR) als dem, mit dem der Server grüßt; große Anbieter misstrauen deshalb Mail, die von dort kommt, oder lehnen sie ab.</translation>
    </message>
    <message>
        <source>A mail exchanger of the domain is written as an address. Only a name can stand there, so other servers bring no mail to it.</source>
        <translation>Ein Mailserver (MX) der Domain ist als Adresse eingetragen. Dort kann nur ein Name stehen; andere Server bringen ihm keine Mail.</translation>
    </message>
    <message>
        <source>Write the name of that server in its place at your DNS provider, or remove it.</source>
        <translation>Schreiben Sie bei Ihrem DNS-Anbieter stattdessen den Namen dieses Servers, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>The name of a mail exchanger of the domain is an alias in DNS. A mail exchanger must not be one, so some servers do not bring mail to it.</source>
        <translation>Der Name eines Mailservers (MX) der Domain ist im DNS ein Alias. Ein Mailserver darf keiner sein; manche Server bringen ihm keine Mail.</translation>
    </message>
    <message>
        <source>Write at your DNS provider the name that the alias leads to in its place.</source>
        <translation>Schreiben Sie bei Ihrem DNS-Anbieter stattdessen den Namen, zu dem der Alias führt.</translation>
    </message>
    <message>
        <source>Nobody answered whether a mail exchanger of the domain has an address, so whether it takes mail is not known.</source>
        <translation>Niemand hat geantwortet, ob ein Mailserver (MX) der Domain eine Adresse hat; ob er Mail annimmt, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>The name of a mail exchanger of the domain has no address in DNS, so other servers bring no mail to it.</source>
        <translation>Der Name eines Mailservers (MX) der Domain hat im DNS keine Adresse; andere Server bringen ihm keine Mail.</translation>
    </message>
    <message>
        <source>Ask whoever runs that server for its right name, and write that in its place at your DNS provider, or remove it.</source>
        <translation>Fragen Sie, wer diesen Server betreibt, nach dem richtigen Namen und schreiben Sie ihn bei Ihrem DNS-Anbieter an dessen Stelle, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>The SPF record lets the mail exchangers of the domain send, and DNS names others than this server, so receivers may refuse what this server sends.</source>
        <translation>Der SPF-Eintrag lässt die Mailserver (MX) der Domain senden, und das DNS nennt andere als diesen Server; Empfänger können daher ablehnen, was dieser Server sendet.</translation>
    </message>
    <message>
        <source>Let the mail exchanger (MX) lead to this server at your DNS provider, as it stands on the page DNS; or, if it shall lead elsewhere, add this server to the SPF record by its name, with the word a: before it.</source>
        <translation>Lassen Sie den Mailserver-Eintrag (MX) bei Ihrem DNS-Anbieter zu diesem Server führen, wie es auf der Seite DNS steht; oder nehmen Sie, wenn er anderswohin führen soll, diesen Server mit seinem Namen in den SPF-Eintrag auf, mit dem Wort a: davor.</translation>
    </message>
    <message>
        <source>Records of the domain have a time to live of more than a day, so that others go on for long with what was there before a change, or of less than a minute, so that they ask again for each message.</source>
        <translation>Einträge der Domain sind länger als einen Tag gültig, sodass andere nach einer Änderung lange beim Früheren bleiben, oder kürzer als eine Minute, sodass sie für jede Nachricht neu fragen.</translation>
    </message>
    <message>
        <source>Set the time to live (TTL) of these records to an hour, 3600 seconds, at your DNS provider.</source>
        <translation>Setzen Sie die Gültigkeit (TTL) dieser Einträge bei Ihrem DNS-Anbieter auf eine Stunde, 3600 Sekunden.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>One word too many: %1</source>
        <translation>Ein Wort zu viel: %1</translation>
    </message>
    <message>
        <source>DIR is missing: the folder of the new instance. See --help.</source>
        <translation>DIR fehlt: der Ordner der neuen Instanz. Siehe --help.</translation>
    </message>
    <message>
        <source>The instance %1 is made. Start it: postroomctl --instance %1 instance start</source>
        <translation>Die Instanz %1 ist angelegt. Starten Sie sie: postroomctl --instance %1 instance start</translation>
    </message>
    <message>
        <source>Folder:       %1</source>
        <translation>Ordner:       %1</translation>
    </message>
    <message>
        <source>Kind:         %1</source>
        <translation>Art:          %1</translation>
    </message>
    <message>
        <source>practice, on this computer only</source>
        <translation>Übung, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>for real mail</source>
        <translation>für echte Mail</translation>
    </message>
    <message>
        <source>Listens on:   %1</source>
        <translation>Lauscht an:   %1</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>jeder Adresse</translation>
    </message>
    <message>
        <source>Port offset:  %1</source>
        <translation>Portversatz:  %1</translation>
    </message>
    <message>
        <source>Authority:    %1</source>
        <translation>Zert.-Stelle: %1</translation>
    </message>
    <message>
        <source>State:        %1</source>
        <translation>Zustand:      %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>not yours to ask</source>
        <translation>nicht für Sie zu erfragen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Remove the instance %1? Its domains, mailboxes, passwords, keys and all mail in it are erased for good.
Type the folder&apos;s name to remove it: </source>
        <translation>Die Instanz %1 entfernen? Ihre Domains, Postfächer, Passwörter, Schlüssel und alle Mail darin werden für immer gelöscht.
Tippen Sie den Namen des Ordners, um sie zu entfernen: </translation>
    </message>
    <message>
        <source>Removing erases everything in it. Say --yes where nobody can be asked.</source>
        <translation>Das Entfernen löscht alles darin. Sagen Sie --yes, wo niemand gefragt werden kann.</translation>
    </message>
    <message>
        <source>The instance %1 is removed.</source>
        <translation>Die Instanz %1 ist entfernt.</translation>
    </message>
    <message>
        <source>The instance&apos;s folder; else the one that --instance names</source>
        <translation>Der Ordner der Instanz; sonst der, den --instance nennt</translation>
    </message>
    <message>
        <source>Make a new instance (as root)</source>
        <translation>Eine neue Instanz anlegen (als root)</translation>
    </message>
    <message>
        <source>A whole world on this computer, for learning and tests.</source>
        <translation>Eine ganze Welt auf diesem Rechner, zum Lernen und Probieren.</translation>
    </message>
    <message>
        <source>Added to every standard port; practice chooses a free one.</source>
        <translation>Wird zu jedem üblichen Port gezählt; die Übung wählt einen freien.</translation>
    </message>
    <message>
        <source>The address to listen on; practice: 127.0.0.1.</source>
        <translation>Die Adresse, an der gelauscht wird; Übung: 127.0.0.1.</translation>
    </message>
    <message>
        <source>Start everything of an instance (as root)</source>
        <translation>Alles einer Instanz starten (als root)</translation>
    </message>
    <message>
        <source>The instance %1 runs.</source>
        <translation>Die Instanz %1 läuft.</translation>
    </message>
    <message>
        <source>Stop everything of an instance (as root)</source>
        <translation>Alles einer Instanz anhalten (als root)</translation>
    </message>
    <message>
        <source>The instance %1 is stopped. No mail is taken until it is started again.</source>
        <translation>Die Instanz %1 ist angehalten. Bis sie wieder gestartet wird, wird keine Mail angenommen.</translation>
    </message>
    <message>
        <source>Where an instance lies, how it is reached, whether it runs</source>
        <translation>Wo eine Instanz liegt, wie man sie erreicht, ob sie läuft</translation>
    </message>
    <message>
        <source>Stop an instance and erase it with all its mail (as root)</source>
        <translation>Eine Instanz anhalten und mit all ihrer Mail löschen (als root)</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht fragen.</translation>
    </message>
    <message>
        <source>The instance&apos;s folder; else $POSTROOM_INSTANCE, else /var/lib/postroom.</source>
        <translation>Der Ordner der Instanz; sonst $POSTROOM_INSTANCE, sonst /var/lib/postroom.</translation>
    </message>
    <message>
        <source>Print exactly one JSON value.</source>
        <translation>Genau einen JSON-Wert ausgeben.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Fassung zeigen.</translation>
    </message>
    <message>
        <source>postroomctl — runs a mail service from the command line</source>
        <translation>postroomctl — betreibt einen Maildienst von der Befehlszeile</translation>
    </message>
    <message>
        <source>The options of a verb: postroomctl GROUP VERB --help</source>
        <translation>Die Optionen eines Verbs: postroomctl GRUPPE VERB --help</translation>
    </message>
    <message>
        <source>A verb is missing. See postroomctl --help.</source>
        <translation>Ein Verb fehlt. Siehe postroomctl --help.</translation>
    </message>
    <message>
        <source>“%1” goes with one of: %2.</source>
        <translation>„%1“ gehört zu einem von: %2.</translation>
    </message>
    <message>
        <source>There is no “%1”. See postroomctl --help.</source>
        <translation>Es gibt kein „%1“. Siehe postroomctl --help.</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>waits for the set-up</source>
        <translation>wartet auf die Einrichtung</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>am Starten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>Domain:     %1</source>
        <translation>Domain:     %1</translation>
    </message>
    <message>
        <source>In DNS:     %1</source>
        <translation>Im DNS:     %1</translation>
    </message>
    <message>
        <source>Mailboxes:  %1</source>
        <translation>Postfächer: %1</translation>
    </message>
    <message>
        <source>Added:      %1</source>
        <translation>Angelegt:   %1</translation>
    </message>
    <message>
        <source>Address:  %1</source>
        <translation>Adresse:  %1</translation>
    </message>
    <message>
        <source>Name:     %1</source>
        <translation>Name:     %1</translation>
    </message>
    <message>
        <source>Quota:    %1</source>
        <translation>Platz:    %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>State:    %1</source>
        <translation>Zustand:  %1</translation>
    </message>
    <message>
        <source>suspended: no login, no sending; mail still arrives</source>
        <translation>gesperrt: kein Anmelden, kein Senden; Mail kommt weiter an</translation>
    </message>
    <message>
        <source>active</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Login:    tried and works</source>
        <translation>Anmeldung: probiert und funktioniert</translation>
    </message>
    <message>
        <source>Login:    not possible now</source>
        <translation>Anmeldung: zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>Login:    tried, and does not work yet</source>
        <translation>Anmeldung: probiert und geht noch nicht</translation>
    </message>
    <message>
        <source>(no name yet: run “postroomctl setup”)</source>
        <translation>(noch kein Name: rufen Sie „postroomctl setup“ auf)</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>%1, %2, configuration %3</source>
        <translation>%1, %2, Konfiguration %3</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n Postfach</numerusform>
            <numerusform>%n Postfächer</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Queue: %1 on their way, %2 waiting for another try, %3 held</source>
        <translation>Warteschlange: %1 unterwegs, %2 warten auf einen neuen Versuch, %3 zurückgehalten</translation>
    </message>
    <message>
        <source>Certificate: %1 — %2 left, from %3</source>
        <translation>Zertifikat: %1 — noch %2, von %3</translation>
    </message>
    <message>
        <source>Findings: %1 fail, %2 warnings, %3 unknown, %4 pass</source>
        <translation>Befunde: %1 Fehler, %2 Warnungen, %3 unbekannt, %4 in Ordnung</translation>
    </message>
    <message>
        <source>What they are: postroomctl check</source>
        <translation>Welche das sind: postroomctl check</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>DNS-Einträge für %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>Done. The mail service runs with configuration %1.</source>
        <translation>Fertig. Der Maildienst läuft mit Konfiguration %1.</translation>
    </message>
    <message>
        <source>Done. Nothing had to be changed; configuration %1 stays in use.</source>
        <translation>Fertig. Es war nichts zu ändern; Konfiguration %1 bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Noted. It takes effect with the next change that is applied, or now: postroomctl config apply</source>
        <translation>Vorgemerkt. Es gilt ab der nächsten angewandten Änderung, oder jetzt: postroomctl config apply</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Serverprogramm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Das Passwort aus der ersten Zeile der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Read the password from the first line of a file.</source>
        <translation>Das Passwort aus der ersten Zeile einer Datei lesen.</translation>
    </message>
    <message>
        <source>Make a password and print it once.</source>
        <translation>Ein Passwort erzeugen und einmal ausgeben.</translation>
    </message>
    <message>
        <source>Give the password in one way only.</source>
        <translation>Geben Sie das Passwort nur auf eine Art an.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dasselbe: </translation>
    </message>
    <message>
        <source>the same password twice</source>
        <translation>zweimal dasselbe Passwort</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Use --password-stdin, --password-file or --generate.</source>
        <translation>Es gibt kein Terminal, um nach dem Passwort zu fragen. Nehmen Sie --password-stdin, --password-file oder --generate.</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>das Terminal</translation>
    </message>
    <message>
        <source>Checking everything …</source>
        <translation>Alles wird geprüft …</translation>
    </message>
    <message>
        <source>Two questions, then the mail service starts.</source>
        <translation>Zwei Fragen, dann startet der Maildienst.</translation>
    </message>
    <message>
        <source>Your own e-mail address on this server</source>
        <translation>Ihre eigene E-Mail-Adresse auf diesem Server</translation>
    </message>
    <message>
        <source>This server&apos;s name</source>
        <translation>Der Name dieses Servers</translation>
    </message>
    <message>
        <source>Setting up the mail service …</source>
        <translation>Der Maildienst wird eingerichtet …</translation>
    </message>
    <message>
        <source>How may mail programs fetch mail? IMAP keeps the mail on the server, the same on every device.</source>
        <translation>Wie dürfen Mailprogramme Mail abholen? IMAP lässt die Mail auf dem Server, auf jedem Gerät dieselbe.</translation>
    </message>
    <message>
        <source>POP3 downloads it to one device and usually deletes it on the server.</source>
        <translation>POP3 lädt sie auf ein Gerät und löscht sie meist auf dem Server.</translation>
    </message>
    <message>
        <source>imap, pop3 or imap,pop3</source>
        <translation>imap, pop3 oder imap,pop3</translation>
    </message>
    <message>
        <source>Another mailbox? An empty line ends.</source>
        <translation>Noch ein Postfach? Eine leere Zeile beendet.</translation>
    </message>
    <message>
        <source>Your mailbox:</source>
        <translation>Ihr Postfach:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mailbox %1 is made.</source>
        <translation>Postfach %1 ist angelegt.</translation>
    </message>
    <message>
        <source>  Password: %1   (shown only now)</source>
        <translation>  Passwort: %1   (nur jetzt zu sehen)</translation>
    </message>
    <message>
        <source>The set-up was done already. Everything was tried again and works.</source>
        <translation>Die Einrichtung war schon fertig. Alles wurde noch einmal probiert und funktioniert.</translation>
    </message>
    <message>
        <source>The set-up is done: people can log in with address and password.</source>
        <translation>Die Einrichtung ist fertig: Die Leute können sich mit Adresse und Passwort anmelden.</translation>
    </message>
    <message>
        <source>The set-up is not done yet. Run “postroomctl setup” again when the findings above are put right.</source>
        <translation>Die Einrichtung ist noch nicht fertig. Rufen Sie „postroomctl setup“ wieder auf, wenn die Befunde oben in Ordnung gebracht sind.</translation>
    </message>
    <message>
        <source>With --json nobody is asked: say --answers FILE.</source>
        <translation>Mit --json wird niemand gefragt: Sagen Sie --answers DATEI.</translation>
    </message>
    <message>
        <source>Set up the mail service, question by question; again: goes on where it stopped</source>
        <translation>Den Maildienst einrichten, Frage für Frage; erneut: macht weiter, wo es aufhörte</translation>
    </message>
    <message>
        <source>Take the answers from a JSON file.</source>
        <translation>Die Antworten aus einer JSON-Datei nehmen.</translation>
    </message>
    <message>
        <source>Password: %1   (shown only now)</source>
        <translation>Passwort: %1   (nur jetzt zu sehen)</translation>
    </message>
    <message>
        <source>The domains served here</source>
        <translation>Die hier bedienten Domains</translation>
    </message>
    <message>
        <source>No domain. Add one: postroomctl domain add example.org</source>
        <translation>Keine Domain. Legen Sie eine an: postroomctl domain add example.org</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>One domain</source>
        <translation>Eine Domain</translation>
    </message>
    <message>
        <source>Stop serving a domain that has no mailboxes</source>
        <translation>Eine Domain ohne Postfächer nicht mehr bedienen</translation>
    </message>
    <message>
        <source>%1 is not served here any more.</source>
        <translation>%1 wird hier nicht mehr bedient.</translation>
    </message>
    <message>
        <source>No mailbox. Add one: postroomctl mailbox add ann@example.org --generate</source>
        <translation>Kein Postfach. Legen Sie eines an: postroomctl mailbox add ann@example.org --generate</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Es gibt mehr: --after %1</translation>
    </message>
    <message>
        <source>Remove a mailbox; say what becomes of its mail</source>
        <translation>Ein Postfach entfernen; sagen, was aus seiner Mail wird</translation>
    </message>
    <message>
        <source>Leave the mail on the server; a new mailbox of the same address gets it back.</source>
        <translation>Die Mail auf dem Server lassen; ein neues Postfach derselben Adresse bekommt sie zurück.</translation>
    </message>
    <message>
        <source>Erase the mail for good.</source>
        <translation>Die Mail für immer löschen.</translation>
    </message>
    <message>
        <source>Say what becomes of the mail: --keep-mail or --erase-mail.</source>
        <translation>Sagen Sie, was aus der Mail wird: --keep-mail oder --erase-mail.</translation>
    </message>
    <message>
        <source>%1 is removed and its mail erased.</source>
        <translation>%1 ist entfernt und die Mail gelöscht.</translation>
    </message>
    <message>
        <source>%1 is removed; its mail stays on the server.</source>
        <translation>%1 ist entfernt; die Mail bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>Try a mailbox: with its password a real login on every protocol</source>
        <translation>Ein Postfach probieren: mit seinem Passwort eine echte Anmeldung über jedes Protokoll</translation>
    </message>
    <message>
        <source>Mailboxes, a page at a time</source>
        <translation>Postfächer, seitenweise</translation>
    </message>
    <message>
        <source>Add a mailbox and try its login</source>
        <translation>Ein Postfach anlegen und die Anmeldung probieren</translation>
    </message>
    <message>
        <source>Set a new password and try it</source>
        <translation>Ein neues Passwort setzen und probieren</translation>
    </message>
    <message>
        <source>No login and no sending; mail still arrives</source>
        <translation>Kein Anmelden und kein Senden; Mail kommt weiter an</translation>
    </message>
    <message>
        <source>Let a suspended mailbox be used again</source>
        <translation>Ein gesperrtes Postfach wieder freigeben</translation>
    </message>
    <message>
        <source>How much mail a mailbox holds</source>
        <translation>Wie viel Mail in einem Postfach ist</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail service on one page</source>
        <translation>Der Maildienst auf einer Seite</translation>
    </message>
    <message>
        <source>All findings, worst first; ends with 3 when one fails</source>
        <translation>Alle Befunde, die schlimmsten zuerst; endet mit 3, wenn einer fehlschlägt</translation>
    </message>
    <message>
        <source>Let them read their configuration again; open sessions stay</source>
        <translation>Sie ihre Konfiguration neu lesen lassen; offene Sitzungen bleiben</translation>
    </message>
    <message>
        <source>All settings with their values and meaning</source>
        <translation>Alle Einstellungen mit Wert und Bedeutung</translation>
    </message>
    <message>
        <source>Change a setting and apply it</source>
        <translation>Eine Einstellung ändern und anwenden</translation>
    </message>
    <message>
        <source>Apply what was only noted (--later)</source>
        <translation>Anwenden, was nur vorgemerkt war (--later)</translation>
    </message>
    <message>
        <source>The DNS records a domain needs, each with its reason</source>
        <translation>Die DNS-Einträge, die eine Domain braucht, jeder mit seinem Grund</translation>
    </message>
    <message>
        <source>The same as a file for a DNS server or provider</source>
        <translation>Dasselbe als Datei für einen DNS-Server oder Anbieter</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>Es gibt weitere: --before %1</translation>
    </message>
    <message>
        <source>The log was tampered with: record %1 is not as it was written, or is missing. All before it are in order.</source>
        <translation>Das Protokoll wurde verändert: Eintrag %1 ist nicht, wie er geschrieben wurde, oder fehlt. Alle davor sind in Ordnung.</translation>
    </message>
    <message>
        <source>All %1 records are as they were written.</source>
        <translation>Alle %1 Einträge sind, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>What was changed, by whom and when; newest first</source>
        <translation>Was geändert wurde, von wem und wann; das Neueste zuerst</translation>
    </message>
    <message>
        <source>Whether the log is as it was written; ends with 3 when it is not</source>
        <translation>Ob das Protokoll ist, wie es geschrieben wurde; endet mit 3, wenn nicht</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing was applied yet. Run “postroomctl setup”.</source>
        <translation>Es wurde noch nichts angewendet. Führen Sie „postroomctl setup“ aus.</translation>
    </message>
    <message>
        <source>(none before it is kept)</source>
        <translation>(keine frühere ist aufbewahrt)</translation>
    </message>
    <message>
        <source>(certificate)</source>
        <translation>(Zertifikat)</translation>
    </message>
    <message>
        <source>(not readable any more)</source>
        <translation>(nicht mehr lesbar)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>What changed with it</source>
        <translation>Was sich damit änderte</translation>
    </message>
    <message>
        <source>The last ten configurations, newest first, and what changed with each</source>
        <translation>Die letzten zehn Konfigurationen, die neueste zuerst, und was sich mit jeder änderte</translation>
    </message>
    <message>
        <source>Apply the settings of a former configuration again</source>
        <translation>Die Einstellungen einer früheren Konfiguration wieder anwenden</translation>
    </message>
    <message>
        <source>No alias. Add one: postroomctl alias add info@example.org --to ann@example.org</source>
        <translation>Keine Alias-Adresse. Legen Sie eine an: postroomctl alias add info@example.org --to ann@example.org</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias-Adresse</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Let mail for an address go to others</source>
        <translation>Mail an eine Adresse zu anderen gehen lassen</translation>
    </message>
    <message>
        <source>Say where its mail goes: --to ADDRESS</source>
        <translation>Sagen Sie, wohin ihre Mail geht: --to ADRESSE</translation>
    </message>
    <message>
        <source>Aliases, a page at a time</source>
        <translation>Alias-Adressen, seitenweise</translation>
    </message>
    <message>
        <source>One alias</source>
        <translation>Eine Alias-Adresse</translation>
    </message>
    <message>
        <source>Lead an alias elsewhere</source>
        <translation>Eine Alias-Adresse anderswohin führen</translation>
    </message>
    <message>
        <source>Remove an alias</source>
        <translation>Eine Alias-Adresse entfernen</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Give --chain FILE and --key FILE, or --pkcs12 FILE.</source>
        <translation>Geben Sie --chain DATEI und --key DATEI an, oder --pkcs12 DATEI.</translation>
    </message>
    <message>
        <source>Use a certificate that you have: PEM files, or a PKCS#12 file</source>
        <translation>Ein Zertifikat benutzen, das Sie haben: PEM-Dateien oder eine PKCS#12-Datei</translation>
    </message>
    <message>
        <source>The certificate and those that lead to its root, PEM.</source>
        <translation>Das Zertifikat und die, die zu seiner Wurzel führen, als PEM.</translation>
    </message>
    <message>
        <source>Its private key, PEM, without a password.</source>
        <translation>Sein privater Schlüssel, als PEM, ohne Passwort.</translation>
    </message>
    <message>
        <source>All of it in one file (.p12, .pfx).</source>
        <translation>Alles in einer Datei (.p12, .pfx).</translation>
    </message>
    <message>
        <source>The certificates of this server, and how long each is good</source>
        <translation>Die Zertifikate dieses Servers, und wie lange jedes gilt</translation>
    </message>
    <message>
        <source>What every port serves now, against what it should; ends with 3 when one is wrong</source>
        <translation>Was jeder Port jetzt vorzeigt, verglichen mit dem, was er soll; endet mit 3, wenn einer falsch ist</translation>
    </message>
    <message>
        <source>A certificate of this server&apos;s own authority for a domain&apos;s names</source>
        <translation>Ein Zertifikat der eigenen Zertifizierungsstelle dieses Servers für die Namen einer Domain</translation>
    </message>
    <message>
        <source>Use an imported certificate no more</source>
        <translation>Ein importiertes Zertifikat nicht mehr benutzen</translation>
    </message>
    <message>
        <source>In practice: no certificate for its names now.</source>
        <translation>Zur Übung: jetzt kein Zertifikat für ihre Namen.</translation>
    </message>
    <message>
        <source>The domain is served, but its names have no certificate yet: %1</source>
        <translation>Die Domain wird bedient, aber ihre Namen haben noch kein Zertifikat: %1</translation>
    </message>
    <message>
        <source>Try again: postroomctl certificate request %1</source>
        <translation>Versuchen Sie es erneut: postroomctl certificate request %1</translation>
    </message>
    <message>
        <source>(not known: the one before is not readable any more)</source>
        <translation>(nicht bekannt: die vorige ist nicht mehr lesbar)</translation>
    </message>
    <message>
        <source>goes on as it is</source>
        <translation>läuft unverändert weiter</translation>
    </message>
    <message>
        <source>is started</source>
        <translation>wird gestartet</translation>
    </message>
    <message>
        <source>reads its configuration again; open sessions stay</source>
        <translation>liest seine Konfiguration neu; offene Sitzungen bleiben</translation>
    </message>
    <message>
        <source>is stopped and started; open sessions end</source>
        <translation>wird angehalten und gestartet; offene Sitzungen enden</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 ist neu</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 ändert sich</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 entfällt</translation>
    </message>
    <message>
        <source>%1 (secret, not shown)</source>
        <translation>%1 (geheim, nicht gezeigt)</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>Es würde nichts geändert.</translation>
    </message>
    <message>
        <source>Another certificate: %1, until %2</source>
        <translation>Ein anderes Zertifikat: %1, bis %2</translation>
    </message>
    <message>
        <source>What was changed in it by hand would be lost, so it is refused until that is kept or put back: postroomctl config drift</source>
        <translation>Was darin von Hand geändert wurde, ginge verloren; darum wird es abgelehnt, bis das behalten oder zurückgesetzt ist: postroomctl config drift</translation>
    </message>
    <message>
        <source>%1 was changed by hand</source>
        <translation>%1 wurde von Hand geändert</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 has another owner or mode</source>
        <translation>%1 hat einen anderen Eigentümer oder andere Zugriffsrechte</translation>
    </message>
    <message>
        <source>%1 is kept as it was changed by hand</source>
        <translation>%1 bleibt, wie es von Hand geändert wurde</translation>
    </message>
    <message>
        <source>Every file is as it was generated.</source>
        <translation>Jede Datei ist, wie sie erzeugt wurde.</translation>
    </message>
    <message>
        <source>It is secret, so it is not shown.</source>
        <translation>Sie ist geheim, darum wird sie nicht gezeigt.</translation>
    </message>
    <message>
        <source>Only show what the change would do.</source>
        <translation>Nur zeigen, was die Änderung tun würde.</translation>
    </message>
    <message>
        <source>What applying would do, as words and as differences of files</source>
        <translation>Was das Anwenden tun würde, in Worten und als Unterschiede der Dateien</translation>
    </message>
    <message>
        <source>What was changed by hand in the files of the mail server programs</source>
        <translation>Was in den Dateien der Mailserver-Programme von Hand geändert wurde</translation>
    </message>
    <message>
        <source>Keep what was changed by hand, until the file would be generated otherwise</source>
        <translation>Behalten, was von Hand geändert wurde, bis die Datei anders erzeugt würde</translation>
    </message>
    <message>
        <source>Put the generated files back in place of what was changed by hand</source>
        <translation>Die erzeugten Dateien wieder einsetzen, wo von Hand etwas geändert wurde</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>signs next</source>
        <translation>signiert als nächster</translation>
    </message>
    <message>
        <source>signed before</source>
        <translation>signierte früher</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>Im DNS</translation>
    </message>
    <message>
        <source>The keys that sign a domain&apos;s mail</source>
        <translation>Die Schlüssel, die die Mail einer Domain signieren</translation>
    </message>
    <message>
        <source>Sign with the next keys, which DNS has already; make new next ones</source>
        <translation>Mit den nächsten Schlüsseln signieren, die das DNS schon hat; neue nächste erzeugen</translation>
    </message>
    <message>
        <source>Remove keys that sign no more, some days after a rotation</source>
        <translation>Schlüssel entfernen, die nicht mehr signieren, einige Tage nach einem Wechsel</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>something answers at its SMTP port, but its management service (postroomd) does not</source>
        <translation>an seinem SMTP-Port antwortet etwas, aber sein Verwaltungsdienst (postroomd) nicht</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>zurzeit nicht bekannt</translation>
    </message>
    <message>
        <source>One mailbox, and how much mail it holds</source>
        <translation>Ein Postfach, und wie viel Mail darin ist</translation>
    </message>
    <message>
        <source>Mail:     %1</source>
        <translation>Mail:     %1</translation>
    </message>
    <message>
        <source>The mail of %1 is erased for good: %2.</source>
        <translation>Die Mail von %1 wird für immer gelöscht: %2.</translation>
    </message>
    <message>
        <source>Type the address to go on: </source>
        <translation>Tippen Sie die Adresse, um fortzufahren: </translation>
    </message>
    <message>
        <source>Change a mailbox&apos;s name, quota or uses</source>
        <translation>Name, Platz oder erlaubten Gebrauch eines Postfachs ändern</translation>
    </message>
    <message>
        <source>Ends with 0: done; 1: refused or failed, and the sentence says what holds; 2: wrong usage; 3: checked, and a finding fails.</source>
        <translation>Endet mit 0: getan; 1: abgelehnt oder gescheitert, und der Satz sagt, was gilt; 2: falscher Aufruf; 3: geprüft, und ein Befund schlägt fehl.</translation>
    </message>
    <message>
        <source>Stands for: %1</source>
        <translation>Steht für:  %1</translation>
    </message>
    <message>
        <source>Aliases:    %1</source>
        <translation>Alias-Adr.: %1</translation>
    </message>
    <message>
        <source>Catch-all:  %1</source>
        <translation>Sammeladr.: %1</translation>
    </message>
    <message>
        <source>none: mail for nobody is refused</source>
        <translation>keine: Mail an Adressen, die es nicht gibt, wird abgewiesen</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Off:      %1</source>
        <translation>Aus:      %1</translation>
    </message>
    <message>
        <source>Alias:    %1</source>
        <translation>Alias:    %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Führt zu: %1</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Eingang (IMAP)</translation>
    </message>
    <message>
        <source>Incoming (POP3)</source>
        <translation>Eingang (POP3)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Ausgang (SMTP)</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Way to log in: normal password.</source>
        <translation>Art der Anmeldung: Passwort, normal.</translation>
    </message>
    <message>
        <source>From:         %1</source>
        <translation>Von:          %1</translation>
    </message>
    <message>
        <source>%1 (this server&apos;s own authority)</source>
        <translation>%1 (die eigene Zertifizierungsstelle dieses Servers)</translation>
    </message>
    <message>
        <source>Valid until:  %1 (%2 day(s) left)</source>
        <translation>Gültig bis:   %1 (Tage übrig: %2)</translation>
    </message>
    <message>
        <source>Key:          %1</source>
        <translation>Schlüssel:    %1</translation>
    </message>
    <message>
        <source>Chain:        %1</source>
        <translation>Kette:        %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Usable:       %1</source>
        <translation>Verwendbar:   %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>In use:       %1</source>
        <translation>In Gebrauch:  %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>Fingerabdr.:  %1</translation>
    </message>
    <message>
        <source>serves %1, not %2</source>
        <translation>zeigt %1 vor, nicht %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>What the mail server programs are doing</source>
        <translation>Was die Mailserver-Programme tun</translation>
    </message>
    <message>
        <source>Start all mail server programs, or one</source>
        <translation>Alle Mailserver-Programme starten, oder eines</translation>
    </message>
    <message>
        <source>Stop all mail server programs, or one, until they are started again</source>
        <translation>Alle Mailserver-Programme anhalten, oder eines, bis sie wieder gestartet werden</translation>
    </message>
    <message>
        <source>Stop and start all mail server programs, or one</source>
        <translation>Alle Mailserver-Programme anhalten und starten, oder eines</translation>
    </message>
    <message>
        <source>What to type into a mail program for an address</source>
        <translation>Was für eine Adresse in ein Mailprogramm einzutippen ist</translation>
    </message>
    <message>
        <source>The file by which a mail program sets itself up</source>
        <translation>Die Datei, mit der ein Mailprogramm sich selbst einrichtet</translation>
    </message>
    <message>
        <source>Mail goes to no other practice instance. Join one: sudo postroomctl instance peer DIR</source>
        <translation>E-Mail geht an keine andere Übungsinstanz. Eine verbinden: sudo postroomctl instance peer ORDNER</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Mail for the domains of %1 does not go there any more.</source>
        <translation>E-Mail für die Domains von %1 geht nicht mehr dorthin.</translation>
    </message>
    <message>
        <source>Mail for the domains that %1 serves goes there (%2 now). For the way back: postroomctl --instance %1 instance peer %3</source>
        <translation>E-Mail für die Domains, die %1 bedient, geht dorthin (jetzt %2). Für den Rückweg: postroomctl --instance %1 instance peer %3</translation>
    </message>
    <message>
        <source>Bring mail for another practice instance&apos;s domains there (as root)</source>
        <translation>E-Mail für die Domains einer anderen Übungsinstanz dorthin bringen (als root)</translation>
    </message>
    <message>
        <source>The other practice instance&apos;s folder; without it, list them</source>
        <translation>Ordner der anderen Übungsinstanz; ohne ihn werden sie aufgezählt</translation>
    </message>
    <message>
        <source>Not any more.</source>
        <translation>Nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is missing. See --help.</source>
        <translation>%1 fehlt. Siehe --help.</translation>
    </message>
    <message>
        <source>The operations over standard input and output, for consoles on other computers</source>
        <translation>Die Vorgänge über Standardein- und -ausgabe, für Konsolen auf anderen Rechnern</translation>
    </message>
    <message>
        <source>Live with a finding until a day, as long as the same is seen</source>
        <translation>Einen Befund bis zu einem Tag hinnehmen, solange dasselbe gesehen wird</translation>
    </message>
    <message>
        <source>Have it want attention again</source>
        <translation>Ihn wieder Aufmerksamkeit verlangen lassen</translation>
    </message>
    <message>
        <source>The change was told to stop. It says itself whether it did: what is in place already is carried to its end.</source>
        <translation>Die Änderung soll anhalten. Ob sie es tut, sagt sie selbst: Was schon eingesetzt ist, wird zu Ende geführt.</translation>
    </message>
    <message>
        <source>No change is being carried out.</source>
        <translation>Es wird keine Änderung ausgeführt.</translation>
    </message>
    <message>
        <source>The value of %1 is missing. See --help.</source>
        <translation>Der Wert von %1 fehlt. Siehe --help.</translation>
    </message>
    <message>
        <source>Further settings with their values, changed together with it</source>
        <translation>Weitere Einstellungen mit ihren Werten, zusammen mit ihr geändert</translation>
    </message>
    <message>
        <source>Stop the change that is being carried out, if nothing was put in place yet</source>
        <translation>Die Änderung anhalten, die gerade ausgeführt wird, wenn noch nichts eingesetzt ist</translation>
    </message>
    <message>
        <source>Work on another computer, over ssh: [USER@]SERVER[:PORT].</source>
        <translation>Auf einem anderen Rechner arbeiten, über ssh: [USER@]SERVER[:PORT].</translation>
    </message>
    <message>
        <source>Usage: postroomctl [--instance DIR] [--host USER@SERVER] [--json] GROUP VERB [SUBJECT] [--option VALUE …]</source>
        <translation>Aufruf: postroomctl [--instance DIR] [--host USER@SERVER] [--json] GRUPPE VERB [GEGENSTAND] [--option WERT …]</translation>
    </message>
    <message>
        <source>--host does not go with this verb: it is what --host runs on the other computer.</source>
        <translation>--host passt nicht zu diesem Verb: Es ist das, was --host auf dem anderen Rechner aufruft.</translation>
    </message>
    <message>
        <source>it is root&apos;s on that computer. Say it there: ssh -t %1 sudo postroomctl%2 %3</source>
        <translation>auf jenem Rechner darf das nur root. Sagen Sie es dort: ssh -t %1 sudo postroomctl%2 %3</translation>
    </message>
    <message>
        <source>There are more: not all were counted.</source>
        <translation>Es gibt mehr: Nicht alle wurden gezählt.</translation>
    </message>
    <message>
        <source>The oldest of them waits for %1</source>
        <translation>Die älteste davon wartet schon %1</translation>
    </message>
    <message>
        <source>Today: %1 in, %2 out, %3 refused; logins: %4, refused: %5</source>
        <translation>Heute: %1 herein, %2 hinaus, %3 abgewiesen; Anmeldungen: %4, abgewiesen: %5</translation>
    </message>
    <message>
        <source>Disk: %1 free of %2</source>
        <translation>Festplatte: %1 frei von %2</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Hingenommen: %1</translation>
    </message>
    <message>
        <source>Accepted until %1: %2</source>
        <translation>Hingenommen bis %1: %2</translation>
    </message>
    <message>
        <source>See for yourself: %1</source>
        <translation>Selbst nachsehen: %1</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Im DNS wird nachgesehen …</translation>
    </message>
    <message>
        <source>The records to publish: postroomctl dns plan %1</source>
        <translation>Die Einträge zum Veröffentlichen: postroomctl dns plan %1</translation>
    </message>
    <message>
        <source>Look again? An empty line goes on; the records can be published later</source>
        <translation>Erneut nachsehen? Eine leere Zeile macht weiter; die Einträge lassen sich später veröffentlichen</translation>
    </message>
    <message>
        <source>A test message shows whether mail gets out and back. To whom? “no” leaves it out.</source>
        <translation>Eine Testnachricht zeigt, ob Mail hinausgeht und zurückkommt. An wen? „no“ lässt sie aus.</translation>
    </message>
    <message>
        <source>Sent. What becomes of it: postroomctl mail follow %1</source>
        <translation>Gesendet. Was daraus wird: postroomctl mail follow %1</translation>
    </message>
    <message>
        <source>The first line must name the columns: address, and any of name, quota, password. “%1” is none of them, or there twice.</source>
        <translation>Die erste Zeile muss die Spalten nennen: address und beliebige von name, quota, password. „%1“ ist keine davon oder steht zweimal da.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be called address.</source>
        <translation>Die erste Zeile muss die Spalten nennen, und eine davon muss address heißen.</translation>
    </message>
    <message>
        <source>can be added</source>
        <translation>kann angelegt werden</translation>
    </message>
    <message>
        <source>added</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>Line %1: %2: %3</source>
        <translation>Zeile %1: %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) can be added</source>
        <translation>
            <numerusform>%n Postfach kann angelegt werden</numerusform>
            <numerusform>%n Postfächer können angelegt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) added</source>
        <translation>
            <numerusform>%n Postfach angelegt</numerusform>
            <numerusform>%n Postfächer angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailboxes as a table (CSV)</source>
        <translation>Postfächer als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Only mailboxes whose address or name contains this text.</source>
        <translation>Nur Postfächer, deren Adresse oder Name diesen Text enthält.</translation>
    </message>
    <message>
        <source>Into this file instead of standard output.</source>
        <translation>In diese Datei statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Say into which file: --output FILE</source>
        <translation>Sagen Sie, in welche Datei: --output DATEI</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) written to %1.</source>
        <translation>
            <numerusform>%n Postfach nach %1 geschrieben.</numerusform>
            <numerusform>%n Postfächer nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the mailboxes of a table (CSV): address, name, quota, password</source>
        <translation>Die Postfächer einer Tabelle (CSV) anlegen: address, name, quota, password</translation>
    </message>
    <message>
        <source>The table, UTF-8; its first line names the columns</source>
        <translation>Die Tabelle, UTF-8; ihre erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>Say what would come of it, and add nothing.</source>
        <translation>Sagen, was dabei herauskäme, und nichts anlegen.</translation>
    </message>
    <message>
        <source>Say which file.</source>
        <translation>Sagen Sie, welche Datei.</translation>
    </message>
    <message>
        <source>handed to Postfix</source>
        <translation>an Postfix übergeben</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>waiting: the other server does not take it now</source>
        <translation>wartet: Der andere Server nimmt sie jetzt nicht an</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>Test message: %1</source>
        <translation>Testnachr.:   %1</translation>
    </message>
    <message>
        <source>From, to:     %1, %2</source>
        <translation>Von, an:      %1, %2</translation>
    </message>
    <message>
        <source>Answer:       %1: %2</source>
        <translation>Antwort:      %1: %2</translation>
    </message>
    <message>
        <source>In the inbox: %1</source>
        <translation>Posteingang:  %1</translation>
    </message>
    <message>
        <source>Came back:    %1</source>
        <translation>Kam zurück:   %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>What becomes of it: postroomctl mail follow %1</source>
        <translation>Was daraus wird: postroomctl mail follow %1</translation>
    </message>
    <message>
        <source>Send one real message of a fixed text, to see whether mail gets out</source>
        <translation>Eine echte Nachricht mit festem Text senden, um zu sehen, ob Mail hinausgeht</translation>
    </message>
    <message>
        <source>What became of it, and whether it came back</source>
        <translation>Was daraus wurde, und ob sie zurückkam</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Herein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Refused logins</source>
        <translation>Abgewiesene Anmeldungen</translation>
    </message>
    <message>
        <source>Messages in, out and refused, and logins, hour by hour</source>
        <translation>Nachrichten herein, hinaus und abgewiesen, und Anmeldungen, Stunde für Stunde</translation>
    </message>
    <message>
        <source>Its log says nothing of the kind.</source>
        <translation>Sein Protokoll sagt nichts dergleichen.</translation>
    </message>
    <message>
        <source>What a mail server program wrote last about why it does not run</source>
        <translation>Was ein Mailserver-Programm zuletzt darüber schrieb, warum es nicht läuft</translation>
    </message>
    <message>
        <source>Whether DNS has these records; ends with 3 when one that is required is not as it should be</source>
        <translation>Ob das DNS diese Einträge hat; endet mit 3, wenn ein nötiger nicht ist, wie er sein soll</translation>
    </message>
    <message>
        <source>What DNS says to one question</source>
        <translation>Was das DNS auf eine Frage sagt</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>No record of your own. Add one: postroomctl dns record add example.org @ TXT &quot;some text&quot;</source>
        <translation>Kein eigener Eintrag. Fügen Sie einen hinzu: postroomctl dns record add example.org @ TXT &quot;ein Text&quot;</translation>
    </message>
    <message>
        <source>Name, type and data, where they are not given as options</source>
        <translation>Name, Art und Wert, wo sie nicht als Optionen stehen</translation>
    </message>
    <message>
        <source>For whom it proves that the domain is yours, instead of name, type and data: %1</source>
        <translation>Wem er beweist, dass die Domain Ihnen gehört, anstelle von Name, Art und Wert: %1</translation>
    </message>
    <message>
        <source>With --preset: what they show you</source>
        <translation>Mit --preset: was man Ihnen dort zeigt</translation>
    </message>
    <message>
        <source>The records of your own in a domain, beside those that mail needs</source>
        <translation>Ihre eigenen Einträge in einer Domain, neben denen, die Mail braucht</translation>
    </message>
    <message>
        <source>Add a record of your own, like what proves to somebody that the domain is yours</source>
        <translation>Einen eigenen Eintrag hinzufügen, etwa einen, der jemandem beweist, dass die Domain Ihnen gehört</translation>
    </message>
    <message>
        <source>It is part of the plan now. It works once it stands in DNS: postroomctl dns plan, dns export, dns check</source>
        <translation>Er gehört jetzt zum Plan. Er wirkt, sobald er im DNS steht: postroomctl dns plan, dns export, dns check</translation>
    </message>
    <message>
        <source>Remove a record of your own</source>
        <translation>Einen eigenen Eintrag entfernen</translation>
    </message>
    <message>
        <source>It is no longer part of the plan. Where it stands in DNS, take it out there.</source>
        <translation>Er gehört nicht mehr zum Plan. Wo er im DNS steht, nehmen Sie ihn dort heraus.</translation>
    </message>
    <message>
        <source>  That record, with %1 of 10 look-ups: --%2</source>
        <translation>  Dieser Eintrag, mit %1 von 10 Abfragen: --%2</translation>
    </message>
    <message>
        <source>  So that it goes: --%1</source>
        <translation>  Damit es wegfällt: --%1</translation>
    </message>
    <message>
        <source>Nothing was published: what is said above stands in the way.</source>
        <translation>Es wurde nichts veröffentlicht: Was oben steht, ist im Weg.</translation>
    </message>
    <message>
        <source>Nothing had to be changed: the zone %1 on %2 has all of it.</source>
        <translation>Es war nichts zu ändern: Die Zone %1 auf %2 hat alles.</translation>
    </message>
    <message>
        <source>Published in the zone %1 on %2, serial %3.</source>
        <translation>Veröffentlicht in der Zone %1 auf %2, Seriennummer %3.</translation>
    </message>
    <message>
        <source>Nothing would be changed: the zone %1 on %2 has all of it.</source>
        <translation>Es würde nichts geändert: Die Zone %1 auf %2 hat alles.</translation>
    </message>
    <message>
        <source>This would be changed in the zone %1 on %2. Nothing was changed yet.</source>
        <translation>Das würde in der Zone %1 auf %2 geändert. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say which key permits the change: --key-file FILE. With --dry-run none is needed.</source>
        <translation>Nennen Sie den Schlüssel, der die Änderung erlaubt: --key-file DATEI. Mit --dry-run braucht es keinen.</translation>
    </message>
    <message>
        <source>The key that permits it, as tsig-keygen prints it; readable for you alone.</source>
        <translation>Der Schlüssel, der es erlaubt, wie tsig-keygen ihn ausgibt; nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er ist</translation>
    </message>
    <message>
        <source>Who sees these records already: the domain&apos;s own name servers, then others</source>
        <translation>Wer diese Einträge schon sieht: die Nameserver der Domain, dann andere</translation>
    </message>
    <message>
        <source>The provider was not recognised by the name servers of the domain. Name it: --provider NAME, one of: %1</source>
        <translation>Der Anbieter war an den Nameservern der Domain nicht zu erkennen. Nennen Sie ihn: --provider NAME, einer von: %1</translation>
    </message>
    <message>
        <source>As the form of %1 wants it, in the zone %2 (its form was read on %3):</source>
        <translation>So, wie das Formular von %1 es will, in der Zone %2 (das Formular wurde am %3 gelesen):</translation>
    </message>
    <message>
        <source>(leave empty)</source>
        <translation>(leer lassen)</translation>
    </message>
    <message>
        <source>These records field by field, as your DNS provider&apos;s form wants them</source>
        <translation>Diese Einträge Feld für Feld, wie das Formular Ihres DNS-Anbieters sie will</translation>
    </message>
    <message>
        <source>Publishing the DNS records in this practice server&apos;s own DNS …</source>
        <translation>Die DNS-Einträge werden im eigenen DNS dieses Übungsservers veröffentlicht …</translation>
    </message>
    <message>
        <source>The steps by which a domain&apos;s mail moves here, each with its earliest time</source>
        <translation>Die Schritte, in denen die Post einer Domain hierher umzieht, jeder mit seiner frühesten Zeit</translation>
    </message>
    <message>
        <source>Serve mail for a domain, or manage the DNS of one whose mail lives elsewhere</source>
        <translation>Mail einer Domain bedienen, oder das DNS einer Domain verwalten, deren Mail anderswo liegt</translation>
    </message>
    <message>
        <source>elsewhere: %1</source>
        <translation>anderswo: %1</translation>
    </message>
    <message>
        <source>Mail:       %1</source>
        <translation>Mail:       %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>elsewhere (%1); only its DNS is managed here</source>
        <translation>anderswo (%1); nur ihr DNS wird hier verwaltet</translation>
    </message>
    <message>
        <source>Exchangers: %1</source>
        <translation>Mailserver: %1</translation>
    </message>
    <message>
        <source>Tenant:     %1</source>
        <translation>Mandant:    %1</translation>
    </message>
    <message>
        <source>Senders:    %1</source>
        <translation>Absender:   %1</translation>
    </message>
    <message>
        <source>No credentials are kept. Give them: postroomctl dns account set PROVIDER --credentials-file FILE</source>
        <translation>Es sind keine Zugangsdaten aufbewahrt. Geben Sie sie an: postroomctl dns account set PROVIDER --credentials-file FILE</translation>
    </message>
    <message>
        <source>Providers that lexicon can reach, and what they may be told:</source>
        <translation>Anbieter, die lexicon erreicht, und was ihnen gesagt werden kann:</translation>
    </message>
    <message>
        <source>Keep what permits changes at a DNS provider, read from a file, from standard input or asked for on the terminal</source>
        <translation>Aufbewahren, was Änderungen bei einem DNS-Anbieter erlaubt; gelesen aus einer Datei, von der Standardeingabe oder am Terminal erfragt</translation>
    </message>
    <message>
        <source>Lines OPTION=VALUE by lexicon&apos;s names, like auth_token=…; readable for you alone.</source>
        <translation>Zeilen OPTION=VALUE mit den Namen von lexicon, etwa auth_token=…; nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The credentials for %1 are kept: %2. See what they are good for: postroomctl dns publish DOMAIN --provider %1 --dry-run</source>
        <translation>Die Zugangsdaten für %1 sind aufbewahrt: %2. Sehen Sie, was sie bewirken: postroomctl dns publish DOMAIN --provider %1 --dry-run</translation>
    </message>
    <message>
        <source>For which DNS providers credentials are kept, and which there are</source>
        <translation>Für welche DNS-Anbieter Zugangsdaten aufbewahrt sind, und welche es gibt</translation>
    </message>
    <message>
        <source>Forget the credentials for a DNS provider</source>
        <translation>Die Zugangsdaten für einen DNS-Anbieter vergessen</translation>
    </message>
    <message>
        <source>The credentials for %1 are forgotten here. They hold until you withdraw them there.</source>
        <translation>Die Zugangsdaten für %1 sind hier vergessen. Sie gelten, bis Sie sie dort widerrufen.</translation>
    </message>
    <message>
        <source>Published in the zone %1 at %2.</source>
        <translation>Veröffentlicht in der Zone %1 bei %2.</translation>
    </message>
    <message>
        <source>Say where: on your own DNS server, --server ADDRESS[:PORT], or at a DNS provider, --provider NAME.</source>
        <translation>Sagen Sie, wo: auf dem eigenen DNS-Server, --server ADDRESS[:PORT], oder bei einem DNS-Anbieter, --provider NAME.</translation>
    </message>
    <message>
        <source>A provider takes no key file. Give its credentials once: postroomctl dns account set NAME.</source>
        <translation>Ein Anbieter nimmt keine Schlüsseldatei. Geben Sie seine Zugangsdaten einmal an: postroomctl dns account set NAME.</translation>
    </message>
    <message>
        <source>Bring these records into the zone, on your own DNS server (RFC 2136 with TSIG) or at a DNS provider (through lexicon)</source>
        <translation>Diese Einträge in die Zone bringen, auf dem eigenen DNS-Server (RFC 2136 mit TSIG) oder bei einem DNS-Anbieter (durch lexicon)</translation>
    </message>
    <message>
        <source>Change a domain&apos;s catch-all or what its DNS has for its keys, let it stand for another, or say where its mail lives</source>
        <translation>Die Sammeladresse einer Domain ändern oder was ihr DNS für ihre Schlüssel hat, sie für eine andere stehen lassen oder sagen, wo ihre Mail liegt</translation>
    </message>
    <message>
        <source>Keys:       aliases in its DNS lead to them, in the zone of the server&apos;s name</source>
        <translation>Schlüssel:  Aliasse in ihrem DNS führen zu ihnen, in die Zone des Servernamens</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Danach: %1</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Verschlüsselung:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Authentication:</source>
        <translation>Art der Anmeldung:</translation>
    </message>
    <message>
        <source>normal password</source>
        <translation>Passwort, normal</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Eingang (IMAP)</translation>
    </message>
    <message>
        <source>Incoming (POP3)</source>
        <translation>Eingang (POP3)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Ausgang (SMTP)</translation>
    </message>
    <message>
        <source>Settings for a mail program</source>
        <translation>Einstellungen für ein Mailprogramm</translation>
    </message>
    <message>
        <source>E-mail address:</source>
        <translation>E-Mail-Adresse:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>the one you were given for this address</source>
        <translation>das, das Sie für diese Adresse bekommen haben</translation>
    </message>
    <message>
        <source>For incoming mail choose one of the two; IMAP, unless you have a reason.</source>
        <translation>Wählen Sie für eingehende Mail eines von beiden; IMAP, wenn nichts dagegen spricht.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Copy the command %1</source>
        <translation>Den Befehl %1 kopieren</translation>
    </message>
</context>
<context>
    <name>ConfigWords</name>
    <message>
        <source>%1 is started.</source>
        <translation>%1 wird gestartet.</translation>
    </message>
    <message>
        <source>%1 reads its configuration again; open sessions stay.</source>
        <translation>%1 liest seine Konfiguration neu; offene Sitzungen bleiben.</translation>
    </message>
    <message>
        <source>%1 is stopped and started; open sessions end.</source>
        <translation>%1 wird angehalten und gestartet; offene Sitzungen enden.</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 ist neu</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 ändert sich</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 entfällt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A setting, its value before and after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Another certificate is shown: that of %1, good until %2.</source>
        <translation>Es wird ein anderes Zertifikat gezeigt: das von %1, gültig bis %2.</translation>
    </message>
    <message>
        <source>%1 (secret, not shown)</source>
        <translation>%1 (geheim, nicht gezeigt)</translation>
    </message>
    <message>
        <source>%1 was changed by hand</source>
        <translation>%1 wurde von Hand geändert</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 has another owner or mode</source>
        <translation>%1 hat einen anderen Eigentümer oder andere Zugriffsrechte</translation>
    </message>
    <message>
        <source>%1 is kept as it was changed by hand</source>
        <translation>%1 bleibt, wie es von Hand geändert wurde</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Open at this page: %1.</source>
        <translation>Bei dieser Seite öffnen: %1.</translation>
    </message>
    <message>
        <source>The console of Postroom mail services.</source>
        <translation>Die Konsole der Postroom-Maildienste.</translation>
    </message>
    <message>
        <source>Show the mail service in this folder; may be said several times.</source>
        <translation>Den Maildienst in diesem Ordner zeigen; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Show the mail service of another computer, over ssh: [USER@]SERVER[:PORT][/DIR]; may be said several times.</source>
        <translation>Den Maildienst eines anderen Rechners zeigen, über ssh: [USER@]SERVER[:PORT][/DIR]; darf mehrmals angegeben werden.</translation>
    </message>
</context>
<context>
    <name>Cutover</name>
    <message>
        <source>Lower the time to live of what will change to five minutes, so that the move can be seen, and taken back, within minutes.</source>
        <translation>Die Lebensdauer dessen, was sich ändern wird, auf fünf Minuten senken, damit der Umzug binnen Minuten zu sehen ist und sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Add what harms nothing while mail still goes elsewhere: keys, policies, and this server in the SPF record that is there.</source>
        <translation>Hinzufügen, was nichts stört, solange die Post noch woandershin geht: Schlüssel, Richtlinien, und diesen Server im vorhandenen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>Lead mail and mail programs here. Before that, every mailbox exists here, and people have their new settings.</source>
        <translation>Post und Mailprogramme hierher führen. Vorher besteht jedes Postfach hier, und die Leute haben ihre neuen Einstellungen.</translation>
    </message>
    <message>
        <source>Give the records their usual time to live again.</source>
        <translation>Den Einträgen wieder ihre übliche Lebensdauer geben.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nicht vor %1</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>No mail of this domain goes elsewhere first, so nothing has to move: publish its records.</source>
        <translation>Keine Post dieser Domain geht zuerst woandershin, also muss nichts umziehen: Veröffentlichen Sie ihre Einträge.</translation>
    </message>
    <message>
        <source>Mail for this domain comes here now.</source>
        <translation>Die Post dieser Domain kommt jetzt hierher.</translation>
    </message>
    <message>
        <source>Mail for this domain lives at %1 today.</source>
        <translation>Die Post dieser Domain liegt heute bei %1.</translation>
    </message>
    <message>
        <source>Keep the former service until %1 at least, and fetch what still arrives there: other servers may remember it, or try a waiting message again.</source>
        <translation>Behalten Sie den bisherigen Dienst mindestens bis %1 und holen Sie ab, was dort noch ankommt: Andere Server erinnern sich womöglich noch an ihn oder versuchen es mit einer wartenden Nachricht noch einmal.</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>This may not be empty.</source>
        <translation>Das darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This may not be empty. Possible: %1.</source>
        <translation>Das darf nicht leer sein. Möglich: %1.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is too short: at least %1 characters.</source>
        <translation>Das ist zu kurz: mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This does not read as it should.</source>
        <translation>Das liest sich nicht so, wie es soll.</translation>
    </message>
    <message>
        <source>This does not read as it should; expected: %1.</source>
        <translation>Das liest sich nicht so, wie es soll; erwartet: %1.</translation>
    </message>
    <message>
        <source>A character that is not allowed here: %1. Take it out.</source>
        <translation>Ein Zeichen, das hier nicht erlaubt ist: %1. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” has a character that is not allowed here: %2. Take it out.</source>
        <translation>„%1“ hat ein Zeichen, das hier nicht erlaubt ist: %2. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” is only one word. A full name has at least two parts, like example.org.</source>
        <translation>„%1“ ist nur ein Wort. Ein vollständiger Name hat mindestens zwei Teile, etwa example.org.</translation>
    </message>
    <message>
        <source>“%1” has two dots in a row, or begins with one.</source>
        <translation>„%1“ hat zwei Punkte hintereinander oder beginnt mit einem.</translation>
    </message>
    <message>
        <source>A part of “%1” is longer than the 63 characters that DNS permits between two dots.</source>
        <translation>Ein Teil von „%1“ ist länger als die 63 Zeichen, die DNS zwischen zwei Punkten erlaubt.</translation>
    </message>
    <message>
        <source>In “%1” a hyphen stands where DNS does not permit it: at the beginning or end of a part, or as third and fourth character.</source>
        <translation>In „%1“ steht ein Bindestrich, wo DNS ihn nicht erlaubt: am Anfang oder Ende eines Teils oder als drittes und viertes Zeichen.</translation>
    </message>
    <message>
        <source>“%1” reads as a network address. A name is needed here, like example.org.</source>
        <translation>„%1“ liest sich wie eine Netzadresse. Hier wird ein Name gebraucht, etwa example.org.</translation>
    </message>
    <message>
        <source>“%1” cannot have mail: names that end in “%2” are reserved.</source>
        <translation>„%1“ kann keine Mail haben: Namen auf „%2“ sind reserviert.</translation>
    </message>
    <message>
        <source>“%1” is not a valid international domain name: %2.</source>
        <translation>„%1“ ist kein gültiger internationaler Domainname: %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 before the @. Many mail servers cannot deliver to such addresses (SMTPUTF8 is not supported); use letters a–z, digits, dot, hyphen and underscore.</source>
        <translation>„%1“ hat %2 vor dem @. Viele Mailserver können an solche Adressen nicht zustellen (SMTPUTF8 wird nicht unterstützt); nehmen Sie Buchstaben a–z, Ziffern, Punkt, Bindestrich und Unterstrich.</translation>
    </message>
    <message>
        <source>“%1” has a plus sign before the @. It separates a person&apos;s own labels: mail to ann+shop@… reaches ann@… without being set up.</source>
        <translation>„%1“ hat ein Pluszeichen vor dem @. Es trennt eigene Zusätze einer Person ab: Mail an ann+laden@… erreicht ann@…, ohne dass man etwas einrichtet.</translation>
    </message>
    <message>
        <source>Before the @ of “%1” a dot stands at the beginning, at the end or beside another dot.</source>
        <translation>Vor dem @ von „%1“ steht ein Punkt am Anfang, am Ende oder neben einem anderen Punkt.</translation>
    </message>
    <message>
        <source>“%1” is not a full address. It looks like ann@example.org.</source>
        <translation>„%1“ ist keine vollständige Adresse. Sie sieht aus wie ann@example.org.</translation>
    </message>
    <message>
        <source>This password is on the lists that attackers try first. Choose another, or let one be generated.</source>
        <translation>Dieses Passwort steht auf den Listen, die Angreifer zuerst probieren. Wählen Sie ein anderes, oder lassen Sie eines erzeugen.</translation>
    </message>
    <message>
        <source>The password may not be the address or the part before its @.</source>
        <translation>Das Passwort darf nicht die Adresse oder der Teil vor ihrem @ sein.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Allowed: %2.</source>
        <translation>„%1“ ist keine ganze Zahl. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>%1 is out of range. Allowed: %2.</source>
        <translation>%1 liegt außerhalb des Bereichs. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 500MiB or 2GiB.</source>
        <translation>„%1“ ist keine Größe. Schreiben Sie sie wie 500MiB oder 2GiB.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>„%1“ gehört nicht zur Auswahl: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. It looks like 192.0.2.10 or 2001:db8::10.</source>
        <translation>„%1“ ist keine IP-Adresse. Sie sieht aus wie 192.0.2.10 oder 2001:db8::10.</translation>
    </message>
    <message>
        <source>“%1” does not exist here.</source>
        <translation>„%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile, so nothing was changed. Look at it again, then repeat the change.</source>
        <translation>Jemand anders hat „%1“ inzwischen geändert, darum wurde nichts geändert. Sehen Sie es sich noch einmal an und wiederholen Sie dann die Änderung.</translation>
    </message>
    <message>
        <source>The set-up has not been done yet. Run “postroomctl setup”, or open the console.</source>
        <translation>Die Einrichtung steht noch aus. Rufen Sie „postroomctl setup“ auf, oder öffnen Sie die Konsole.</translation>
    </message>
    <message>
        <source>The domain “%1” is not set up on this server. Add it first: postroomctl domain add %1</source>
        <translation>Die Domain „%1“ ist auf diesem Server nicht eingerichtet. Legen Sie sie zuerst an: postroomctl domain add %1</translation>
    </message>
    <message>
        <source>%1 is not possible here: %2</source>
        <translation>%1 geht hier nicht: %2</translation>
    </message>
    <message>
        <source>The server refused the password of “%1”.</source>
        <translation>Der Server hat das Passwort von „%1“ abgewiesen.</translation>
    </message>
    <message>
        <source>You may not operate this mail service. Root may, and members of the group postroom-admin, and who created the instance.</source>
        <translation>Sie dürfen diesen Maildienst nicht bedienen. Das dürfen root, die Mitglieder der Gruppe postroom-admin und wer die Instanz angelegt hat.</translation>
    </message>
    <message>
        <source>Only root may do this. Repeat it with sudo:
%1</source>
        <translation>Das darf nur root. Wiederholen Sie es mit sudo:
%1</translation>
    </message>
    <message>
        <source>The message was not understood.</source>
        <translation>Die Nachricht wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The service does not know the operation “%1”.</source>
        <translation>Der Dienst kennt den Vorgang „%1“ nicht.</translation>
    </message>
    <message>
        <source>The operation has no field “%1”.</source>
        <translation>Der Vorgang hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The message is larger than permitted (%1).</source>
        <translation>Die Nachricht ist größer als erlaubt (%1).</translation>
    </message>
    <message>
        <source>This program and the mail service speak different versions (%1). Bring both to the same release.</source>
        <translation>Dieses Programm und der Maildienst sprechen verschiedene Fassungen (%1). Bringen Sie beide auf denselben Stand.</translation>
    </message>
    <message>
        <source>This command line was not understood.</source>
        <translation>Diese Befehlszeile wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>%1 is not installed, so nothing was changed. Install it: sudo apt-get install %2</source>
        <translation>%1 ist nicht installiert, darum wurde nichts geändert. Installieren Sie es: sudo apt-get install %2</translation>
    </message>
    <message>
        <source>%1 refused its new configuration, so nothing was changed. Its own words:</source>
        <translation>%1 hat seine neue Konfiguration abgelehnt, darum wurde nichts geändert. Seine eigenen Worte:</translation>
    </message>
    <message>
        <source>%1 did not start. Its own words:</source>
        <translation>%1 ist nicht gestartet. Seine eigenen Worte:</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so nothing was changed. Stop that program, or move the instance to other ports.</source>
        <translation>Port %1 ist von einem anderen Programm belegt, darum wurde nichts geändert. Halten Sie jenes Programm an, oder legen Sie die Instanz auf andere Ports.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2. Nothing was changed. Stop that program, or move the instance to other ports.</source>
        <translation>Port %1 ist von einem anderen Programm belegt: %2. Es wurde nichts geändert. Halten Sie jenes Programm an, oder legen Sie die Instanz auf andere Ports.</translation>
    </message>
    <message>
        <source>The new configuration was tried and %1 did not answer as it should, so the former configuration is back.</source>
        <translation>Die neue Konfiguration wurde ausprobiert, und %1 antwortete nicht wie es soll; darum gilt wieder die frühere.</translation>
    </message>
    <message>
        <source>The file or folder “%1” could not be used.</source>
        <translation>Die Datei oder der Ordner „%1“ konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make room on the file system of %1.</source>
        <translation>Die Platte ist voll, darum wurde nichts geändert. Schaffen Sie Platz auf dem Dateisystem von %1.</translation>
    </message>
    <message>
        <source>The database could not be read or written, so nothing was changed.</source>
        <translation>Die Datenbank konnte nicht gelesen oder geschrieben werden, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Mail goes on with the last good configuration.</source>
        <translation>Die Datenbank %1 ist beschädigt. Mail läuft mit der letzten guten Konfiguration weiter.</translation>
    </message>
    <message>
        <source>The program %1 failed.</source>
        <translation>Das Programm %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made.</source>
        <translation>Die verschlüsselte Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Auf Ihren Wunsch angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another change is being carried out. Repeat this when it has ended.</source>
        <translation>Eine andere Änderung wird gerade ausgeführt. Wiederholen Sie dies, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>Eine Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>“%1” cannot hold an instance (%2). Use a folder like /var/lib/postroom: absolute, short, without links, and not below /tmp, /root or a home.</source>
        <translation>„%1“ kann keine Instanz aufnehmen (%2). Nehmen Sie einen Ordner wie /var/lib/postroom: absolut, kurz, ohne Verweise und nicht unter /tmp, /root oder einem Heimatordner.</translation>
    </message>
    <message>
        <source>There is no mail service at %1. Make one: sudo postroomctl instance create %1</source>
        <translation>In %1 gibt es keinen Maildienst. Legen Sie einen an: sudo postroomctl instance create %1</translation>
    </message>
    <message>
        <source>The change failed, and the former configuration could not be put back whole. Look at what fails (postroomctl check) and apply once more (postroomctl config apply). What was said:</source>
        <translation>Die Änderung ist gescheitert, und die vorige Konfiguration konnte nicht ganz wiederhergestellt werden. Sehen Sie nach, was nicht stimmt (postroomctl check), und wenden Sie sie noch einmal an (postroomctl config apply). Gesagt wurde:</translation>
    </message>
    <message>
        <source>“%1” still has %2 mailboxes or aliases, so nothing was changed. Remove them first.</source>
        <translation>„%1“ hat noch Postfächer oder Alias-Adressen (%2), darum wurde nichts geändert. Entfernen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>“%1” is needed, so nothing was changed: %2 belongs to it.</source>
        <translation>„%1“ wird gebraucht, darum wurde nichts geändert: %2 gehört dazu.</translation>
    </message>
    <message>
        <source>“%1” only stands for the domain %2: its addresses are those of %2. Make the change there.</source>
        <translation>„%1“ steht nur für die Domain %2: Ihre Adressen sind die von %2. Machen Sie die Änderung dort.</translation>
    </message>
    <message>
        <source>Mail for “%1” would come back to it and never arrive, so nothing was changed.</source>
        <translation>Mail an „%1“ käme dorthin zurück und nie an, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” must exist: other servers write to it about trouble with the domain. It can be led elsewhere: postroomctl alias set %1 --to ADDRESS</source>
        <translation>„%1“ muss es geben: Andere Server schreiben dorthin, wenn mit der Domain etwas nicht stimmt. Die Adresse lässt sich anderswohin führen: postroomctl alias set %1 --to ADRESSE</translation>
    </message>
    <message>
        <source>The management service (postroomd) does not answer. Mail does not need it to go on. Start it: sudo postroomctl instance start</source>
        <translation>Der Verwaltungsdienst (postroomd) antwortet nicht. Mail braucht ihn nicht, um weiterzulaufen. Starten Sie ihn: sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>The management service (postroomd) does not answer at %1. Mail does not need it to go on. Start it: %2</source>
        <translation>Der Verwaltungsdienst (postroomd) antwortet nicht an %1. Mail braucht ihn nicht, um weiterzulaufen. Starten Sie ihn: %2</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs (postroom-helper) does not answer, so nothing was changed. Mail does not need it to go on. Start it: sudo postroomctl instance start</source>
        <translation>Der Teil von Postroom, der die Mailserver-Programme betreibt (postroom-helper), antwortet nicht; darum wurde nichts geändert. Mail braucht ihn nicht, um weiterzulaufen. Starten Sie ihn: sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs (postroom-helper) ended during this change. It finishes the change or takes it back when it is started again: sudo postroomctl instance start. Then look what holds: postroomctl setting list</source>
        <translation>Der Teil von Postroom, der die Mailserver-Programme betreibt (postroom-helper), endete während dieser Änderung. Er schließt sie ab oder nimmt sie zurück, sobald er wieder gestartet wird: sudo postroomctl instance start. Sehen Sie dann nach, was gilt: postroomctl setting list</translation>
    </message>
    <message>
        <source>The mail server programs run with the change, but it could not be noted. It is noted as soon as that is possible. Is the disk full?</source>
        <translation>Die Mailserver-Programme laufen mit der Änderung, aber sie konnte nicht vermerkt werden. Das wird nachgeholt, sobald es möglich ist. Ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>“%1” is removed. Its mail is still there; it is erased as soon as that is possible, and until then nobody can get this address.</source>
        <translation>„%1“ ist entfernt. Die Mail ist noch da; sie wird gelöscht, sobald es möglich ist, und bis dahin kann niemand diese Adresse bekommen.</translation>
    </message>
    <message>
        <source>“%1” was changed by hand, and this change of the configuration would overwrite it, so nothing was changed. Look at it: postroomctl config drift. Then keep it (postroomctl config adopt) or put the generated file back (postroomctl config restore), and repeat the change.</source>
        <translation>„%1“ wurde von Hand geändert, und diese Änderung der Konfiguration würde das überschreiben; darum wurde nichts geändert. Sehen Sie es sich an: postroomctl config drift. Behalten Sie es dann (postroomctl config adopt), oder setzen Sie die erzeugte Datei wieder ein (postroomctl config restore), und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be read. Is it the right file, and the right password where it has one?</source>
        <translation>Das Zertifikat oder sein Schlüssel ist nicht lesbar. Ist es die richtige Datei, und das richtige Passwort, falls sie eines hat?</translation>
    </message>
    <message>
        <source>This private key belongs to another certificate. Take the key that this certificate was asked for with.</source>
        <translation>Dieser private Schlüssel gehört zu einem anderen Zertifikat. Nehmen Sie den Schlüssel, mit dem dieses Zertifikat beantragt wurde.</translation>
    </message>
    <message>
        <source>The chain of this certificate leads to no authority that mail programs know. Take the file that has the certificates in between too, often called fullchain; for an authority of your own, add its root.</source>
        <translation>Die Kette dieses Zertifikats führt zu keiner Zertifizierungsstelle, die Mailprogramme kennen. Nehmen Sie die Datei, die auch die Zwischenzertifikate enthält, oft „fullchain“ genannt; bei einer eigenen Zertifizierungsstelle fügen Sie deren Wurzel hinzu.</translation>
    </message>
    <message>
        <source>This certificate is not valid today, so mail programs would refuse to connect. Take a current one.</source>
        <translation>Dieses Zertifikat ist heute nicht gültig, Mailprogramme würden die Verbindung ablehnen. Nehmen Sie ein aktuelles.</translation>
    </message>
    <message>
        <source>This certificate or its key is too weak, so mail programs may refuse it. Ask for one with an RSA key of 2048 bits or more, or with an EC key.</source>
        <translation>Dieses Zertifikat oder sein Schlüssel ist zu schwach, Mailprogramme können es ablehnen. Beantragen Sie eines mit einem RSA-Schlüssel ab 2048 Bit oder einem EC-Schlüssel.</translation>
    </message>
    <message>
        <source>No name of this certificate is one of this server, so nobody would be shown it. Its names: %1</source>
        <translation>Kein Name dieses Zertifikats ist einer dieses Servers, es würde also niemandem gezeigt. Seine Namen: %1</translation>
    </message>
    <message>
        <source>That computer does not let you in without a password; put your key there: ssh-copy-id %1</source>
        <translation>Jener Rechner lässt Sie nicht ohne Passwort ein; legen Sie Ihren Schlüssel dort ab: ssh-copy-id %1</translation>
    </message>
    <message>
        <source>It is not known yet, or its key is another than before; connect once in a terminal and compare the key: ssh %1</source>
        <translation>Er ist noch nicht bekannt, oder sein Schlüssel ist ein anderer als zuvor; verbinden Sie sich einmal in einem Terminal und vergleichen Sie den Schlüssel: ssh %1</translation>
    </message>
    <message>
        <source>There is no computer of that name; look how it is spelled, and whether this computer has a network.</source>
        <translation>Es gibt keinen Rechner dieses Namens; sehen Sie nach, wie er geschrieben wird und ob dieser Rechner Netz hat.</translation>
    </message>
    <message>
        <source>Postroom does not seem to be installed there: its program postroomctl was not found.</source>
        <translation>Postroom scheint dort nicht installiert zu sein: Sein Programm postroomctl wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Look whether that computer runs, and whether ssh is reached there at this port.</source>
        <translation>Sehen Sie nach, ob jener Rechner läuft und ob ssh dort an diesem Port erreichbar ist.</translation>
    </message>
    <message>
        <source>Try it in a terminal: ssh %1 postroomctl%2 status</source>
        <translation>Probieren Sie es in einem Terminal: ssh %1 postroomctl%2 status</translation>
    </message>
    <message>
        <source>There is no connection to the mail service on %1. Mail does not need it to go on.</source>
        <translation>Es gibt keine Verbindung zum Maildienst auf %1. Mail braucht sie nicht, um weiterzulaufen.</translation>
    </message>
    <message>
        <source>the other computer</source>
        <translation>dem anderen Rechner</translation>
    </message>
    <message>
        <source>“%1” lies outside the domain %2, so its records stand in another zone.</source>
        <translation>„%1“ liegt außerhalb der Domain %2, also stehen seine Einträge in einer anderen Zone.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, which is a domain of this server with a plan of its own. Add the record there.</source>
        <translation>„%1“ gehört zu %2, einer Domain dieses Servers mit eigenem Plan. Fügen Sie den Eintrag dort hinzu.</translation>
    </message>
    <message>
        <source>“%1” cannot be added: at this name stands %2, and one of the two must be the only record at its name.</source>
        <translation>„%1“ kann nicht hinzugefügt werden: Unter diesem Namen steht %2, und einer der beiden muss der einzige Eintrag unter seinem Namen sein.</translation>
    </message>
    <message>
        <source>This SPF record makes receivers look up %1 other records, and they follow at most %2 before they take it for an error. Take out what is not needed.</source>
        <translation>Dieser SPF-Eintrag lässt Empfänger %1 weitere Einträge nachschlagen; sie folgen höchstens %2 und halten ihn sonst für einen Fehler. Nehmen Sie heraus, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The DNS server %1 did not answer, so nothing was published. Look whether it runs, and whether this server reaches it there, by TCP too.</source>
        <translation>Der DNS-Server %1 hat nicht geantwortet, deshalb wurde nichts veröffentlicht. Sehen Sie nach, ob er läuft und ob dieser Server ihn dort erreicht, auch über TCP.</translation>
    </message>
    <message>
        <source>The DNS server %2 has no zone with “%1”, or only a copy of it, so nothing was published. Name the server where the zone is changed, its primary.</source>
        <translation>Der DNS-Server %2 hat keine Zone mit „%1“ oder nur eine Kopie davon, deshalb wurde nichts veröffentlicht. Nennen Sie den Server, auf dem die Zone geändert wird, ihren primären.</translation>
    </message>
    <message>
        <source>The DNS server does not accept the key “%1”, so nothing was published. Name, algorithm and secret must be the same there; take the file from which the server has its key.</source>
        <translation>Der DNS-Server nimmt den Schlüssel „%1“ nicht an, deshalb wurde nichts veröffentlicht. Name, Algorithmus und Geheimnis müssen dort dieselben sein; nehmen Sie die Datei, aus der der Server seinen Schlüssel hat.</translation>
    </message>
    <message>
        <source>The clocks of this server and of the DNS server %1 differ by more than five minutes, so nothing was published. Set the one that is wrong.</source>
        <translation>Die Uhren dieses Servers und des DNS-Servers %1 gehen mehr als fünf Minuten auseinander, deshalb wurde nichts veröffentlicht. Stellen Sie die, die falsch geht.</translation>
    </message>
    <message>
        <source>The DNS server %1 refuses these changes, so nothing was published. Permit them there for this key, in BIND by update-policy { grant KEY zonesub ANY; }; in the zone. Some also refuse an MX record to a name without an address; its log says which it is.</source>
        <translation>Der DNS-Server %1 lehnt diese Änderungen ab, deshalb wurde nichts veröffentlicht. Erlauben Sie sie dort für diesen Schlüssel, bei BIND mit update-policy { grant KEY zonesub ANY; }; in der Zone. Manche lehnen auch einen MX-Eintrag ab, der zu einem Namen ohne Adresse führt; was es ist, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>The DNS server %1 could not make these changes, so nothing was published. Its log says why.</source>
        <translation>Der DNS-Server %1 konnte diese Änderungen nicht machen, deshalb wurde nichts veröffentlicht. Sein Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Somebody else changed the zone “%1” meanwhile, so nothing was published. Look at the changes again, then publish.</source>
        <translation>Jemand anderes hat die Zone „%1“ inzwischen geändert, deshalb wurde nichts veröffentlicht. Sehen Sie sich die Änderungen noch einmal an und veröffentlichen Sie dann.</translation>
    </message>
    <message>
        <source>The DNS server %1 did not say whether it took the changes. Look at what is left to change (postroomctl dns publish … --dry-run), then publish again.</source>
        <translation>Der DNS-Server %1 hat nicht gesagt, ob er die Änderungen angenommen hat. Sehen Sie nach, was noch zu ändern ist (postroomctl dns publish … --dry-run), und veröffentlichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The DNS server %2 took the changes, but does not serve this as it was told: %1. Its log may say why. Look at what is left to change, then publish again.</source>
        <translation>Der DNS-Server %2 hat die Änderungen angenommen, sagt aber dies nicht so, wie es ihm aufgetragen wurde: %1. Sein Protokoll sagt vielleicht, warum. Sehen Sie nach, was noch zu ändern ist, und veröffentlichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Anybody on this computer can read the secret in “%1”, so it was not used. Make it yours alone: chmod 600 %1</source>
        <translation>Alle auf diesem Computer können das Geheimnis in „%1“ lesen, deshalb wurde es nicht benutzt. Machen Sie die Datei nur für sich lesbar: chmod 600 %1</translation>
    </message>
    <message>
        <source>Mail for “%1” does not live on this server (%2): only its DNS is managed here. To have it here: postroomctl domain set %1 --kind local</source>
        <translation>Mail für „%1“ liegt nicht auf diesem Server (%2): Nur ihr DNS wird hier verwaltet. Damit sie hier liegt: postroomctl domain set %1 --kind local</translation>
    </message>
    <message>
        <source>Postroom knows no credentials for the DNS provider %1, so nothing was published. Give them: postroomctl dns account set %1</source>
        <translation>Postroom kennt keine Zugangsdaten für den DNS-Anbieter %1, deshalb wurde nichts veröffentlicht. Geben Sie sie an: postroomctl dns account set %1</translation>
    </message>
    <message>
        <source>The DNS provider %1 does not accept the credentials, so nothing was published. Look there whether they still hold and may change this zone, then give them again: postroomctl dns account set %1</source>
        <translation>Der DNS-Anbieter %1 nimmt die Zugangsdaten nicht an, deshalb wurde nichts veröffentlicht. Sehen Sie dort nach, ob sie noch gelten und diese Zone ändern dürfen, und geben Sie sie dann noch einmal an: postroomctl dns account set %1</translation>
    </message>
    <message>
        <source>Changes could not be made at the DNS provider %1, so nothing was published. Try again later; until then the records can be entered by hand.</source>
        <translation>Beim DNS-Anbieter %1 ließen sich keine Änderungen machen, deshalb wurde nichts veröffentlicht. Versuchen Sie es später noch einmal; bis dahin lassen sich die Einträge von Hand eintragen.</translation>
    </message>
    <message>
        <source>The name of this server, %2, lies in “%1” itself, where an alias would save no change. Nothing was changed.</source>
        <translation>Der Name dieses Servers, %2, liegt selbst in „%1“, wo ein Alias keine Änderung ersparen würde. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The former signing keys of “%1” still stand where its aliases lead, so there is no room for new ones. Remove them first: postroomctl domain dkim retire %1</source>
        <translation>Wohin die Aliasse von „%1“ führen, stehen noch frühere Signaturschlüssel, sodass für neue kein Platz ist. Entfernen Sie diese zuerst: postroomctl domain dkim retire %1</translation>
    </message>
    <message>
        <source>The name of this server, %1, lies in no domain whose mail lives here, so there is no zone of yours for the keys. Add that domain first, or leave the keys in the domain&apos;s own DNS.</source>
        <translation>Der Name dieses Servers, %1, liegt in keiner Domain, deren Mail hier liegt; es gibt also keine eigene Zone für die Schlüssel. Fügen Sie diese Domain zuerst hinzu, oder lassen Sie die Schlüssel im DNS der Domain selbst.</translation>
    </message>
    <message>
        <source>Only some of the changes were made at %1. Publish again: what is there already is not done twice. What is refused there has to be entered by hand.</source>
        <translation>Bei %1 wurden nur manche der Änderungen gemacht. Veröffentlichen Sie noch einmal: Was schon da ist, wird nicht zweimal getan. Was dort abgelehnt wird, muss von Hand eingetragen werden.</translation>
    </message>
    <message>
        <source>The signing keys of %2 stand below “%1” in DNS, where aliases lead to them, so it stays as it is. To change that, first: postroomctl domain set %2 --dkim key, then change its keys and remove the former ones.</source>
        <translation>Die Signaturschlüssel von %2 stehen im DNS unter „%1“, wohin Aliasse führen; darum bleibt das, wie es ist. Um es zu ändern, zuerst: postroomctl domain set %2 --dkim key, dann die Schlüssel wechseln und die früheren entfernen.</translation>
    </message>
</context>
<context>
    <name>DkimWords</name>
    <message>
        <source>each key</source>
        <translation>jeder Schlüssel</translation>
    </message>
    <message>
        <source>aliases that lead to them</source>
        <translation>Aliasse, die zu ihnen führen</translation>
    </message>
    <message>
        <source>Before it sends mail, publish the records of the domain that this server&apos;s name lies in: its signing keys stand there.</source>
        <translation>Bevor sie Mail sendet, veröffentlichen Sie die Einträge der Domain, in der der Name dieses Servers liegt: Dort stehen ihre Signaturschlüssel.</translation>
    </message>
    <message>
        <source>Publish the DNS records of %1, where its next signing keys stand. When they are in DNS, a change of its signing keys completes it.</source>
        <translation>Veröffentlichen Sie die DNS-Einträge von %1, wo ihre nächsten Signaturschlüssel stehen. Wenn sie im DNS sind, schließt ein Wechsel ihrer Signaturschlüssel es ab.</translation>
    </message>
    <message>
        <source>Publish the DNS records of %1; those of the domain that this server&apos;s name lies in, where the keys are, follow by themselves once they were published. When both are in DNS, a change of its signing keys completes it.</source>
        <translation>Veröffentlichen Sie die DNS-Einträge von %1; die der Domain, in der der Name dieses Servers liegt, wo die Schlüssel sind, folgen von selbst, sobald sie einmal veröffentlicht wurden. Wenn beide im DNS sind, schließt ein Wechsel ihrer Signaturschlüssel es ab.</translation>
    </message>
    <message>
        <source>Publish the DNS records of the domain that this server&apos;s name lies in, where the keys are, and those of %1. When both are in DNS, a change of its signing keys completes it.</source>
        <translation>Veröffentlichen Sie die DNS-Einträge der Domain, in der der Name dieses Servers liegt, wo die Schlüssel sind, und die von %1. Wenn beide im DNS sind, schließt ein Wechsel ihrer Signaturschlüssel es ab.</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>Says under which address other servers and mail programs reach this server.</source>
        <translation>Sagt, unter welcher Adresse andere Server und Mailprogramme diesen Server erreichen.</translation>
    </message>
    <message>
        <source>Lets other servers check the name by which this server greets them and sends its notices of failed delivery.</source>
        <translation>Lässt andere Server den Namen prüfen, mit dem dieser Server sie grüßt und Unzustellbarkeitsmeldungen sendet.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server.</source>
        <translation>Bringt die Mail für diese Domain zu diesem Server.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server, whose address stands in the zone of its own name.</source>
        <translation>Bringt die Mail für diese Domain zu diesem Server, dessen Adresse in der Zone seines eigenen Namens steht.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server, once its address is known: set the server&apos;s public addresses.</source>
        <translation>Bringt die Mail für diese Domain zu diesem Server, sobald dessen Adresse bekannt ist: Setzen Sie die öffentlichen Adressen des Servers.</translation>
    </message>
    <message>
        <source>Says that mail from this domain comes from this server and from nowhere else; large providers refuse mail without it.</source>
        <translation>Sagt, dass Mail dieser Domain von diesem Server kommt und von nirgends sonst; große Anbieter weisen Mail ohne diesen Eintrag ab.</translation>
    </message>
    <message>
        <source>Says what other servers do with mail that only claims to come from this domain, for now nothing; large providers expect this record of whoever sends much.</source>
        <translation>Sagt, was andere Server mit Mail tun, die nur vorgibt, von dieser Domain zu kommen, vorerst nichts; große Anbieter erwarten diesen Eintrag von allen, die viel senden.</translation>
    </message>
    <message>
        <source>Asks other servers to report mail that only claims to come from this domain, and for now to refuse none; large providers expect this record of whoever sends much.</source>
        <translation>Bittet andere Server, Mail zu melden, die nur vorgibt, von dieser Domain zu kommen, und vorerst keine abzuweisen; große Anbieter erwarten diesen Eintrag von allen, die viel senden.</translation>
    </message>
    <message>
        <source>Tells mail programs that this service is not offered here, so that they do not try it.</source>
        <translation>Sagt Mailprogrammen, dass dieser Dienst hier nicht angeboten wird, damit sie ihn nicht probieren.</translation>
    </message>
    <message>
        <source>Lets mail programs find server and port by themselves from the e-mail address.</source>
        <translation>Lässt Mailprogramme Server und Port aus der E-Mail-Adresse selbst finden.</translation>
    </message>
    <message>
        <source>Mail programs that look nothing up guess this name.</source>
        <translation>Mailprogramme, die nichts nachschlagen, raten diesen Namen.</translation>
    </message>
    <message>
        <source>Lets other servers check the signature of mail from this domain; large providers refuse mail without it.</source>
        <translation>Lässt andere Server die Signatur der Mail dieser Domain prüfen; große Anbieter weisen Mail ohne diesen Eintrag ab.</translation>
    </message>
    <message>
        <source>Lets other servers check the second, more modern signature of mail from this domain.</source>
        <translation>Lässt andere Server die zweite, modernere Signatur der Mail dieser Domain prüfen.</translation>
    </message>
    <message>
        <source>The key that will sign mail from this domain next, known to other servers before it does.</source>
        <translation>Der Schlüssel, der Mail dieser Domain als nächster signieren wird; andere Server kennen ihn, bevor er es tut.</translation>
    </message>
    <message>
        <source>Lets other servers check mail that is still on its way with a signature of the former key; until that key is retired.</source>
        <translation>Lässt andere Server Mail prüfen, die noch mit einer Signatur des früheren Schlüssels unterwegs ist; bis jener Schlüssel entfernt wird.</translation>
    </message>
    <message>
        <source>Lets mail programs find all their settings by themselves from the e-mail address.</source>
        <translation>Lässt Mailprogramme alle ihre Einstellungen aus der E-Mail-Adresse selbst finden.</translation>
    </message>
    <message>
        <source>Outlook looks here for its settings.</source>
        <translation>Outlook sucht hier nach seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Leads from the address back to the name by which this server greets, without which large providers refuse mail; whoever gave you the address enters it, not your DNS provider.</source>
        <translation>Führt von der Adresse zurück zu dem Namen, mit dem dieser Server grüßt; ohne ihn lehnen große Anbieter Mail ab. Ihn trägt ein, von wem Sie die Adresse haben, nicht Ihr DNS-Anbieter.</translation>
    </message>
    <message>
        <source>Says in the zone of your address&apos;s domain that reports on this domain may be sent there.</source>
        <translation>Sagt in der Zone der Domain Ihrer Adresse, dass Berichte über diese Domain dorthin gesendet werden dürfen.</translation>
    </message>
    <message>
        <source>Asks other servers to report when they cannot bring mail to this server over an encrypted connection.</source>
        <translation>Bittet andere Server zu melden, wenn sie Mail nicht über eine verschlüsselte Verbindung zu diesem Server bringen können.</translation>
    </message>
    <message>
        <source>Says what other servers do with mail that only claims to come from this domain, in the words of your own record.</source>
        <translation>Sagt mit den Worten Ihres eigenen Eintrags, was andere Server mit Mail tun, die nur vorgibt, von dieser Domain zu kommen.</translation>
    </message>
    <message>
        <source>Asks other servers to report when they cannot bring mail to this server over an encrypted connection, in the words of your own record.</source>
        <translation>Bittet andere Server mit den Worten Ihres eigenen Eintrags, zu melden, wenn sie Mail nicht verschlüsselt zu diesem Server bringen können.</translation>
    </message>
    <message>
        <source>Says which servers send mail of this name: this one, and those of your own record; large providers refuse mail without it.</source>
        <translation>Sagt, welche Server Mail dieses Namens senden: dieser und die Ihres eigenen Eintrags; große Anbieter lehnen Mail ohne ihn ab.</translation>
    </message>
    <message>
        <source>A record of your own.</source>
        <translation>Ein eigener Eintrag.</translation>
    </message>
    <message>
        <source>Tells other servers of a policy that says how mail for this domain has to be brought, in the words of your own record.</source>
        <translation>Weist andere Server auf eine Richtlinie hin, die sagt, wie Mail für diese Domain gebracht werden muss, in den Worten Ihres eigenen Eintrags.</translation>
    </message>
    <message>
        <source>Other servers fetch here the policy that says how mail for this domain has to be brought (MTA-STS).</source>
        <translation>Andere Server rufen hier die Richtlinie ab, die sagt, wie Mail für diese Domain gebracht werden muss (MTA-STS).</translation>
    </message>
    <message>
        <source>Tells other servers to bring mail only over a connection that is encrypted to this very server, and by its id when that policy has changed.</source>
        <translation>Sagt anderen Servern, dass sie Mail nur über eine Verbindung bringen sollen, die bis zu eben diesem Server verschlüsselt ist, und durch seine Kennung, wann sich diese Richtlinie geändert hat.</translation>
    </message>
    <message>
        <source>Tells other servers to report when they cannot bring mail over a connection that is encrypted to this very server, and by its id when that policy has changed.</source>
        <translation>Bittet andere Server um Meldung, wenn sie Mail nicht über eine Verbindung bringen können, die bis zu eben diesem Server verschlüsselt ist, und sagt durch seine Kennung, wann sich diese Richtlinie geändert hat.</translation>
    </message>
    <message>
        <source>Outlook looks here for its settings, and is led to the service where the mail lives.</source>
        <translation>Outlook sucht hier seine Einstellungen und wird zu dem Dienst geführt, bei dem die Mail liegt.</translation>
    </message>
    <message>
        <source>Says that this domain takes no mail, so that other servers give it back at once instead of trying for days.</source>
        <translation>Sagt, dass diese Domain keine Mail annimmt, damit andere Server sie gleich zurückgeben, statt es tagelang zu versuchen.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to where it lives.</source>
        <translation>Bringt die Mail für diese Domain dorthin, wo sie liegt.</translation>
    </message>
    <message>
        <source>Says that nobody sends mail of this domain, so that forged mail is refused.</source>
        <translation>Sagt, dass niemand Mail dieser Domain sendet, damit gefälschte abgewiesen wird.</translation>
    </message>
    <message>
        <source>Says that mail from this domain comes from where its mail lives and from nowhere else; large providers refuse mail without it.</source>
        <translation>Sagt, dass Mail dieser Domain von dort kommt, wo ihre Mail liegt, und von nirgends sonst; große Anbieter weisen Mail ohne ihn ab.</translation>
    </message>
    <message>
        <source>Says that there is no key with which mail from this domain is signed, so that every signature in its name is a forgery.</source>
        <translation>Sagt, dass es keinen Schlüssel gibt, mit dem Mail dieser Domain signiert wird, so dass jede Signatur in ihrem Namen eine Fälschung ist.</translation>
    </message>
    <message>
        <source>Leads other servers to a key with which the service signs mail from this domain.</source>
        <translation>Führt andere Server zu einem Schlüssel, mit dem der Dienst Mail dieser Domain signiert.</translation>
    </message>
    <message>
        <source>Says which servers send mail of this name: those where its mail lives, and those of your own record; large providers refuse mail without it.</source>
        <translation>Sagt, welche Server Mail dieses Namens senden: die, auf denen seine Mail liegt, und die Ihres eigenen Eintrags; große Anbieter weisen Mail ohne ihn ab.</translation>
    </message>
    <message>
        <source>Asks other servers to refuse mail that claims to come from this domain, which sends none.</source>
        <translation>Bittet andere Server, Mail abzuweisen, die vorgibt, von dieser Domain zu kommen; sie sendet keine.</translation>
    </message>
    <message>
        <source>Lets mail programs show your logo beside mail from this domain, which counts only with a DMARC policy of quarantine or reject.</source>
        <translation>Lässt Mailprogramme Ihr Logo neben Mail von dieser Domain zeigen; das zählt nur mit einer DMARC-Richtlinie quarantine oder reject.</translation>
    </message>
    <message>
        <source>Lets this authority issue certificates for this server&apos;s name, and none that is not named here.</source>
        <translation>Lässt diese Stelle Zertifikate für den Namen dieses Servers ausstellen, und keine, die hier nicht genannt ist.</translation>
    </message>
    <message>
        <source>Tells authorities whom to write to when somebody asks for a certificate that they may not issue.</source>
        <translation>Sagt den Stellen, wem sie schreiben sollen, wenn jemand ein Zertifikat verlangt, das sie nicht ausstellen dürfen.</translation>
    </message>
    <message>
        <source>Lets mail programs show a logo beside mail from this domain, in the words of your own record.</source>
        <translation>Lässt Mailprogramme neben Mail von dieser Domain ein Logo zeigen, mit den Worten Ihres eigenen Eintrags.</translation>
    </message>
    <message>
        <source>Asks other servers to put mail that only claims to come from this domain where spam is; large providers expect this record of whoever sends much.</source>
        <translation>Bittet andere Server, Mail, die nur vorgibt, von dieser Domain zu kommen, zum Spam zu legen; große Anbieter erwarten diesen Eintrag von allen, die viel senden.</translation>
    </message>
    <message>
        <source>Asks other servers to refuse mail that only claims to come from this domain; large providers expect this record of whoever sends much.</source>
        <translation>Bittet andere Server, Mail abzuweisen, die nur vorgibt, von dieser Domain zu kommen; große Anbieter erwarten diesen Eintrag von allen, die viel senden.</translation>
    </message>
    <message>
        <source>Leads Outlook to its settings where it does not find the name autodiscover.</source>
        <translation>Führt Outlook zu seinen Einstellungen, wo es den Namen autodiscover nicht findet.</translation>
    </message>
    <message>
        <source>Lets other servers that ask for it (DANE) make sure that they bring mail to this very server, which counts only where the zone is signed with DNSSEC.</source>
        <translation>Lässt andere Server, die danach fragen (DANE), sichergehen, dass sie Mail zu eben diesem Server bringen; das zählt nur, wo die Zone mit DNSSEC signiert ist.</translation>
    </message>
    <message>
        <source>Says the same of the certificate shown to mail programs that fetch their settings here, which counts only where the zone is signed with DNSSEC.</source>
        <translation>Sagt dasselbe von dem Zertifikat, das Mailprogramme sehen, die hier ihre Einstellungen holen; das zählt nur, wo die Zone mit DNSSEC signiert ist.</translation>
    </message>
    <message>
        <source>Mail programs that know PACC look here for their settings.</source>
        <translation>Mailprogramme, die PACC kennen, suchen hier nach ihren Einstellungen.</translation>
    </message>
    <message>
        <source>Tells mail programs that know PACC by its digest which settings are this server&apos;s; it changes with the account types and the server&apos;s name.</source>
        <translation>Sagt Mailprogrammen, die PACC kennen, durch seine Prüfsumme, welche Einstellungen die dieses Servers sind; sie ändert sich mit den Kontotypen und dem Namen des Servers.</translation>
    </message>
    <message>
        <source>Says that reports on your other domains may be sent to your address in this one.</source>
        <translation>Sagt, dass Berichte über Ihre anderen Domains an Ihre Adresse in dieser geschickt werden dürfen.</translation>
    </message>
    <message>
        <source>Leads to a key that will sign mail from this domain later, so that this zone need not change for it.</source>
        <translation>Führt zu einem Schlüssel, der Mail dieser Domain später signieren wird, damit sich diese Zone dafür nicht ändern muss.</translation>
    </message>
    <message>
        <source>A key that signs mail from another domain, whose own zone leads here by an alias.</source>
        <translation>Ein Schlüssel, der Mail einer anderen Domain signiert, deren eigene Zone mit einem Alias hierher führt.</translation>
    </message>
    <message>
        <source>A key that will sign mail from another domain next, whose own zone leads here by an alias.</source>
        <translation>Ein Schlüssel, der als nächster Mail einer anderen Domain signieren wird, deren eigene Zone mit einem Alias hierher führt.</translation>
    </message>
    <message>
        <source>A former key of another domain, whose own zone leads here by an alias; until that key is retired.</source>
        <translation>Ein früherer Schlüssel einer anderen Domain, deren eigene Zone mit einem Alias hierher führt; bis dieser Schlüssel entfernt wird.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>An address without a mailbox of its own: what is sent to it goes on to one or more others.</source>
        <translation>Eine Adresse ohne eigenes Postfach: Was an sie gesendet wird, geht an eine oder mehrere andere.</translation>
    </message>
    <message>
        <source>autoconfig</source>
        <translation>Autoconfig</translation>
    </message>
    <message>
        <source>A small file on the web from which a mail program reads server names and ports, so that the person types only address and password.</source>
        <translation>Eine kleine Datei im Web, aus der ein Mailprogramm Servernamen und Ports liest, so dass die Person nur Adresse und Passwort eintippt.</translation>
    </message>
    <message>
        <source>catch-all</source>
        <translation>Sammeladresse (Catch-all)</translation>
    </message>
    <message>
        <source>One mailbox that gets whatever is sent to addresses of the domain that do not exist. It also gets much spam.</source>
        <translation>Ein Postfach, das bekommt, was an Adressen der Domain gesendet wird, die es nicht gibt. Es bekommt auch viel Spam.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The proof that a server is the one whose name it bears. Mail programs refuse to connect, or warn, without a good one.</source>
        <translation>Der Beweis, dass ein Server der ist, dessen Namen er trägt. Ohne ein gutes verweigern Mailprogramme die Verbindung, oder sie warnen.</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>A signature on each message that is sent. The key to check it is in DNS, so receivers see that the message comes from this domain and was not changed.</source>
        <translation>Eine Signatur an jeder Nachricht, die gesendet wird. Der Schlüssel, um sie zu prüfen, steht im DNS; so sehen Empfänger, dass die Nachricht von dieser Domain kommt und nicht verändert wurde.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>What receivers shall do with mail in this domain&apos;s name that neither SPF nor DKIM vouches for: deliver, put aside or refuse it.</source>
        <translation>Was Empfänger mit Mail im Namen dieser Domain tun sollen, für die weder SPF noch DKIM bürgt: zustellen, beiseitelegen oder abweisen.</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>A way to read mail: it stays on the server, and every device shows the same folders.</source>
        <translation>Eine Art, Mail zu lesen: Sie bleibt auf dem Server, und jedes Gerät zeigt dieselben Ordner.</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>The DNS record that says to which server mail for this domain is brought.</source>
        <translation>Der DNS-Eintrag, der sagt, zu welchem Server Mail für diese Domain gebracht wird.</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>An older way to read mail: the program fetches it to one device and usually deletes it on the server.</source>
        <translation>Eine ältere Art, Mail zu lesen: Das Programm holt sie auf ein Gerät und löscht sie meist auf dem Server.</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>The most space that the mail of a mailbox may take. When it is full, new mail goes back to its sender.</source>
        <translation>Der Speicher, den die Mail eines Postfachs höchstens belegen darf. Ist er voll, geht neue Mail an ihren Absender zurück.</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>The way mail is sent: from the mail program to this server, and from server to server.</source>
        <translation>Die Art, wie Mail gesendet wird: vom Mailprogramm zu diesem Server und von Server zu Server.</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>The list of computers allowed to send mail for this domain.</source>
        <translation>Die Liste der Rechner, die für diese Domain Mail senden dürfen.</translation>
    </message>
    <message>
        <source>SRV</source>
        <translation>SRV</translation>
    </message>
    <message>
        <source>DNS records from which some mail programs read server name and port.</source>
        <translation>DNS-Einträge, aus denen manche Mailprogramme Servernamen und Port lesen.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The encryption between mail program and server. With SSL/TLS it begins at once; with STARTTLS the program asks for it first.</source>
        <translation>Die Verschlüsselung zwischen Mailprogramm und Server. Mit SSL/TLS beginnt sie sofort; mit STARTTLS fragt das Programm zuerst danach.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>something fails</source>
        <translation>etwas funktioniert nicht</translation>
    </message>
    <message>
        <source>something wants your attention</source>
        <translation>etwas braucht Ihre Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Writing the new configuration</source>
        <translation>Die neue Konfiguration wird geschrieben</translation>
    </message>
    <message>
        <source>Laying the new configuration ready</source>
        <translation>Die neue Konfiguration wird bereitgelegt</translation>
    </message>
    <message>
        <source>Checking the new configuration</source>
        <translation>Die neue Konfiguration wird geprüft</translation>
    </message>
    <message>
        <source>Putting the new configuration in place</source>
        <translation>Die neue Konfiguration wird eingesetzt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Making it take effect</source>
        <translation>Wird wirksam gemacht</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <source>Putting the former configuration back</source>
        <translation>Die frühere Konfiguration wird wieder eingesetzt</translation>
    </message>
</context>
<context>
    <name>MailPlace</name>
    <message>
        <source>on this server</source>
        <translation>auf diesem Server</translation>
    </message>
    <message>
        <source>at Microsoft 365</source>
        <translation>bei Microsoft 365</translation>
    </message>
    <message>
        <source>at Google Workspace</source>
        <translation>bei Google Workspace</translation>
    </message>
    <message>
        <source>on an Exchange server of your own</source>
        <translation>auf einem eigenen Exchange-Server</translation>
    </message>
    <message>
        <source>at another provider</source>
        <translation>bei einem anderen Anbieter</translation>
    </message>
    <message>
        <source>nowhere: it has no mail</source>
        <translation>nirgends: Sie hat keine Mail</translation>
    </message>
</context>
<context>
    <name>MailPrograms</name>
    <message>
        <source>Enter name and address, then the password. The settings are found.</source>
        <translation>Name und Adresse eingeben, dann das Passwort. Die Einstellungen werden gefunden.</translation>
    </message>
    <message>
        <source>Enter name and address, choose “Configure manually”, and enter what stands above.</source>
        <translation>Name und Adresse eingeben, „Manuell einrichten“ wählen und eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Enter the address, then the password. The settings are found.</source>
        <translation>Die Adresse eingeben, dann das Passwort. Die Einstellungen werden gefunden.</translation>
    </message>
    <message>
        <source>Enter the address, choose the manual set-up, and enter what stands above.</source>
        <translation>Die Adresse eingeben, die manuelle Einrichtung wählen und eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Enter the address, tick “Let me set up my account manually”, choose IMAP or POP, and enter what stands above.</source>
        <translation>Die Adresse eingeben, „Ich möchte mein Konto manuell einrichten“ ankreuzen, IMAP oder POP wählen und eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Enter the address, choose IMAP, and enter what stands above. Microsoft fetches the mail for this program, so the server must be reachable from the Internet.</source>
        <translation>Die Adresse eingeben, IMAP wählen und eingeben, was oben steht. Microsoft holt die Mail für dieses Programm ab; der Server muss also aus dem Internet erreichbar sein.</translation>
    </message>
    <message>
        <source>Open the set-up file on the Mac and confirm it in the System Settings under Device Management; then enter the password.</source>
        <translation>Die Einrichtungsdatei auf dem Mac öffnen und in den Systemeinstellungen unter „Geräteverwaltung“ bestätigen; dann das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Add an “Other Mail Account” with name, address and password. Where it asks for servers, enter what stands above.</source>
        <translation>Einen „Anderen Mail-Account“ mit Name, Adresse und Passwort hinzufügen. Wo nach Servern gefragt wird, eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Add an “Other Mail Account” and enter what stands above.</source>
        <translation>Einen „Anderen Mail-Account“ hinzufügen und eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Open the set-up file on the device and confirm it in the Settings under “Profile Downloaded”; then enter the password.</source>
        <translation>Die Einrichtungsdatei auf dem Gerät öffnen und in den Einstellungen unter „Profil geladen“ bestätigen; dann das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Add a mail account of the kind “Other” with name, address and password. Where it asks for servers, enter what stands above.</source>
        <translation>Ein Mailkonto der Art „Andere“ mit Name, Adresse und Passwort hinzufügen. Wo nach Servern gefragt wird, eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Add a mail account of the kind “Other” and enter what stands above.</source>
        <translation>Ein Mailkonto der Art „Andere“ hinzufügen und eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Add an account of the kind “Other” and choose IMAP or POP3. It offers server names: put what stands above in their place.</source>
        <translation>Ein Konto der Art „Andere“ hinzufügen und IMAP oder POP3 wählen. Es schlägt Servernamen vor: Stattdessen eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Add an account of the kind “Other”, choose IMAP or POP3, and enter what stands above.</source>
        <translation>Ein Konto der Art „Andere“ hinzufügen, IMAP oder POP3 wählen und eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Enter name and address. The settings are found; give the password when it asks.</source>
        <translation>Name und Adresse eingeben. Die Einstellungen werden gefunden; das Passwort angeben, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Enter name and address. Servers and ports are found; give the password when it asks.</source>
        <translation>Name und Adresse eingeben. Server und Ports werden gefunden; das Passwort angeben, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Enter name and address, then go on and enter what stands above.</source>
        <translation>Name und Adresse eingeben, dann weitergehen und eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Enter name, address and password in the account assistant. The settings are found.</source>
        <translation>Name, Adresse und Passwort im Konto-Assistenten eingeben. Die Einstellungen werden gefunden.</translation>
    </message>
    <message>
        <source>Choose the manual set-up in the account assistant and enter what stands above.</source>
        <translation>Im Konto-Assistenten die manuelle Einrichtung wählen und eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Choose “Other”, enter name and address, then the password. The settings are found.</source>
        <translation>„Andere“ wählen, Name und Adresse eingeben, dann das Passwort. Die Einstellungen werden gefunden.</translation>
    </message>
    <message>
        <source>This program reads mail by IMAP only.</source>
        <translation>Dieses Programm liest Mail nur über IMAP.</translation>
    </message>
    <message>
        <source>Press “Auto-configure” in the account assistant, and put the whole address in place of the user name.</source>
        <translation>Im Konto-Assistenten „Automatisch konfigurieren“ drücken und statt des Benutzernamens die ganze Adresse eingeben.</translation>
    </message>
    <message>
        <source>Enter what stands above in the account assistant.</source>
        <translation>Im Konto-Assistenten eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Choose the quick set-up and enter name, address and password. The settings are found.</source>
        <translation>Die schnelle Einrichtung wählen und Name, Adresse und Passwort eingeben. Die Einstellungen werden gefunden.</translation>
    </message>
    <message>
        <source>Choose the manual set-up and enter what stands above.</source>
        <translation>Die manuelle Einrichtung wählen und eingeben, was oben steht.</translation>
    </message>
    <message>
        <source>Enter address and password of an existing account. The settings are found.</source>
        <translation>Adresse und Passwort eines bestehenden Kontos eingeben. Die Einstellungen werden gefunden.</translation>
    </message>
    <message>
        <source>This program needs IMAP.</source>
        <translation>Dieses Programm braucht IMAP.</translation>
    </message>
</context>
<context>
    <name>OwnRecords</name>
    <message>
        <source>Add a record</source>
        <translation>Einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add record</source>
        <translation>Eintrag &amp;hinzufügen</translation>
    </message>
    <message>
        <source>A record of %1 that mail does not need. It becomes part of the plan and of every export; it works once it stands in DNS.</source>
        <translation>Ein Eintrag von %1, den Mail nicht braucht. Er wird Teil des Plans und jedes Exports; er wirkt, sobald er im DNS steht.</translation>
    </message>
    <message>
        <source>Remove a record</source>
        <translation>Einen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove your record %1?</source>
        <translation>Ihren Eintrag %1 entfernen?</translation>
    </message>
    <message>
        <source>It goes out of the plan and of every export. In DNS it stays until it is taken out there; whoever then looks for it, like a service to which it proves that the domain is yours, finds nothing.</source>
        <translation>Er kommt aus dem Plan und aus jedem Export. Im DNS bleibt er, bis er dort herausgenommen wird; wer dann danach sucht, etwa ein Dienst, dem er beweist, dass die Domain Ihnen gehört, findet nichts.</translation>
    </message>
    <message>
        <source>&amp;Keep record</source>
        <translation>Eintrag &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove record</source>
        <translation>Eintrag &amp;entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>This record belongs to another zone and cannot be entered here.</source>
        <translation>Dieser Eintrag gehört in eine andere Zone und kann hier nicht eingetragen werden.</translation>
    </message>
    <message>
        <source>This provider&apos;s form has no records of this type.</source>
        <translation>Das Formular dieses Anbieters kennt keine Einträge dieser Art.</translation>
    </message>
    <message>
        <source>The text is longer than this provider&apos;s form takes; look there for a way to enter the zone as text.</source>
        <translation>Der Text ist länger, als das Formular dieses Anbieters annimmt; suchen Sie dort nach einem Weg, die Zone als Text einzugeben.</translation>
    </message>
    <message>
        <source>This provider&apos;s form takes such a record for the zone&apos;s own name only.</source>
        <translation>Das Formular dieses Anbieters nimmt einen solchen Eintrag nur für den Namen der Zone selbst an.</translation>
    </message>
    <message>
        <source>How this provider&apos;s form wants such a record is not known; enter what the zone file has.</source>
        <translation>Wie das Formular dieses Anbieters einen solchen Eintrag will, ist nicht bekannt; tragen Sie ein, was die Zonendatei hat.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>%1 is an alias (CNAME) that somebody else made, and nothing may stand beside an alias. It would have to go.</source>
        <translation>%1 ist ein Alias (CNAME), den jemand anderes angelegt hat, und neben einem Alias darf nichts stehen. Er müsste wegfallen.</translation>
    </message>
    <message>
        <source>%1 has records of somebody else, and beside them no alias (CNAME) may stand. They would have to go.</source>
        <translation>%1 hat Einträge anderer, und neben ihnen darf kein Alias (CNAME) stehen. Sie müssten wegfallen.</translation>
    </message>
    <message>
        <source>%1 leads to other addresses too, so mail and mail programs may go to another machine. Those would have to go.</source>
        <translation>%1 führt auch zu anderen Adressen, so dass Mail und Mailprogramme zu einem anderen Computer gelangen können. Diese müssten wegfallen.</translation>
    </message>
    <message>
        <source>%1 leads mail programs to another server. That would have to go.</source>
        <translation>%1 führt Mailprogramme zu einem anderen Server. Das müsste wegfallen.</translation>
    </message>
    <message>
        <source>%1 has an SPF record of somebody else that cannot be read, so mail may be refused already. It would have to go.</source>
        <translation>%1 hat einen SPF-Eintrag anderer, der nicht lesbar ist, so dass Mail vielleicht schon jetzt abgewiesen wird. Er müsste wegfallen.</translation>
    </message>
    <message>
        <source>%1 has several DMARC records, or one that names no policy, so receivers follow none. They would have to go.</source>
        <translation>%1 hat mehrere DMARC-Einträge oder einen, der keine Richtlinie nennt, so dass Empfänger keinem folgen. Sie müssten wegfallen.</translation>
    </message>
    <message>
        <source>%1 has several TLS-RPT records, or one that names no receiver. They would have to go.</source>
        <translation>%1 hat mehrere TLS-RPT-Einträge oder einen, der keinen Empfänger nennt. Sie müssten wegfallen.</translation>
    </message>
    <message>
        <source>These are not in the zone %1 and have to be entered elsewhere:</source>
        <translation>Diese gehören nicht in die Zone %1 und müssen anderswo eingetragen werden:</translation>
    </message>
    <message>
        <source>%1 has an MTA-STS record of somebody else, which tells of another policy than this server&apos;s, and with two of them other servers follow none. It would have to go.</source>
        <translation>%1 hat einen fremden MTA-STS-Eintrag, der auf eine andere Richtlinie als die dieses Servers hinweist, und von zweien beachten andere Server keinen. Er müsste wegfallen.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to another mail server first, or to it as often as to the planned one. That would have to go; if it is still in use, do not publish yet.</source>
        <translation>Mail für %1 geht zuerst an einen anderen Mailserver oder an ihn ebenso oft wie an den geplanten. Dieser Eintrag müsste wegfallen; wird jener Server noch benutzt, veröffentlichen Sie noch nicht.</translation>
    </message>
    <message>
        <source>%1 has an SPF record of somebody else, and a second one would make both invalid. One record can do for both: it keeps every word of theirs and adds what is planned.</source>
        <translation>%1 hat einen SPF-Eintrag anderer, und ein zweiter würde beide ungültig machen. Ein Eintrag kann beidem dienen: Er behält jedes Wort von jenem und nimmt auf, was geplant ist.</translation>
    </message>
    <message>
        <source>%1 has an SPF record of somebody else. With what is planned in it, it would cost %2 look-ups, and only ten are permitted. Shorten it at your DNS provider; or it would have to go, and then only those may send who are planned.</source>
        <translation>%1 hat einen SPF-Eintrag anderer. Mit dem Geplanten darin würde er %2 Abfragen kosten, und nur zehn sind erlaubt. Kürzen Sie ihn bei Ihrem DNS-Anbieter; sonst müsste er wegfallen, und dann dürfen nur die Geplanten senden.</translation>
    </message>
    <message>
        <source>%1 has an SPF record that lets somebody send mail of a domain that is said to have none. It would have to go.</source>
        <translation>%1 hat einen SPF-Eintrag, der jemanden Mail einer Domain senden lässt, die keine haben soll. Er müsste wegfallen.</translation>
    </message>
    <message>
        <source>%1 has another signing key than the planned one, so receivers would take good signatures for forgeries. It would have to go.</source>
        <translation>%1 hat einen anderen Signaturschlüssel als den geplanten, so dass Empfänger gute Signaturen für Fälschungen hielten. Er müsste wegfallen.</translation>
    </message>
    <message>
        <source>lexicon cannot bring records of these types to %1; enter them there by hand:</source>
        <translation>Einträge dieser Typen kann lexicon nicht zu %1 bringen; tragen Sie sie dort von Hand ein:</translation>
    </message>
    <message>
        <source>%1 has a DMARC record that asks receivers to do less against forged mail than is planned. It would have to go.</source>
        <translation>%1 hat einen DMARC-Eintrag, der von Empfängern weniger gegen gefälschte Mail verlangt als geplant. Er müsste weichen.</translation>
    </message>
    <message>
        <source>More than two names in the SPF record for %1 are gone, and receivers take that for an error of the whole. Take them out of it at your DNS provider.</source>
        <translation>Mehr als zwei Namen im SPF-Eintrag für %1 gibt es nicht mehr, und Empfänger halten dann den ganzen Eintrag für fehlerhaft. Nehmen Sie sie bei Ihrem DNS-Anbieter heraus.</translation>
    </message>
    <message>
        <source>With it the texts at %1 have %2 octets, and more than %3 may not reach every receiver. Make the SPF record shorter, or remove texts that nobody needs.</source>
        <translation>Mit ihm haben die Texte bei %1 %2 Oktette, und mehr als %3 erreichen vielleicht nicht jeden Empfänger. Kürzen Sie den SPF-Eintrag, oder entfernen Sie Texte, die niemand braucht.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>What was refused</source>
        <translation>Was abgelehnt wurde</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The name of this server, like mail.example.org. Mail programs and other servers connect to it.</source>
        <translation>Der Name dieses Servers, etwa mail.example.org. Mailprogramme und andere Server verbinden sich mit ihm.</translation>
    </message>
    <message>
        <source>Your own e-mail address on this server. Reports about the mail service go there.</source>
        <translation>Ihre eigene E-Mail-Adresse auf diesem Server. Berichte über den Maildienst gehen dorthin.</translation>
    </message>
    <message>
        <source>The addresses under which the Internet reaches this server, separated by commas.</source>
        <translation>Die Adressen, unter denen das Internet diesen Server erreicht, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>How mail programs may fetch mail. IMAP keeps it on the server; POP3 downloads it and usually deletes it here.</source>
        <translation>Wie Mailprogramme Mail abholen dürfen. IMAP lässt sie auf dem Server; POP3 lädt sie herunter und löscht sie hier meist.</translation>
    </message>
    <message>
        <source>The largest message that is sent or accepted, attachments included.</source>
        <translation>Die größte Nachricht, die gesendet oder angenommen wird, Anhänge eingeschlossen.</translation>
    </message>
    <message>
        <source>The fewest characters that a mailbox&apos;s password may have.</source>
        <translation>Wie viele Zeichen das Passwort eines Postfachs mindestens hat.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>&amp;Internet addresses:</source>
        <translation>&amp;Internetadressen:</translation>
    </message>
    <message>
        <source>&amp;Fetching mail:</source>
        <translation>Mail abh&amp;olen:</translation>
    </message>
    <message>
        <source>&amp;Largest message:</source>
        <translation>&amp;Größte Nachricht:</translation>
    </message>
    <message>
        <source>Name and addresses</source>
        <translation>Name und Adressen</translation>
    </message>
    <message>
        <source>You, its admin</source>
        <translation>Sie, der Admin</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Server &amp;name:</source>
        <translation>Server&amp;name:</translation>
    </message>
    <message>
        <source>Your &amp;address:</source>
        <translation>Ihre Ad&amp;resse:</translation>
    </message>
    <message>
        <source>Shor&amp;test password:</source>
        <translation>Kür&amp;zestes Passwort:</translation>
    </message>
    <message>
        <source>Whether other servers must bring mail over a connection that is encrypted to this very server (MTA-STS). Testing: they only report where that fails. Enforce: mail that cannot be brought so does not come.</source>
        <translation>Ob andere Server Mail über eine Verbindung bringen müssen, die bis zu eben diesem Server verschlüsselt ist (MTA-STS). testing: Sie melden nur, wo das misslingt. enforce: Mail, die nicht so gebracht werden kann, kommt nicht.</translation>
    </message>
    <message>
        <source>Encr&amp;yption on the way here:</source>
        <translation>Verschlüssel&amp;ung auf dem Weg hierher:</translation>
    </message>
    <message>
        <source>What other servers do with mail that only claims to come from your domains (DMARC). None: they only report it. Begin there, and go on when the reports name nothing of your own any more.</source>
        <translation>Was andere Server mit Mail tun, die nur vorgibt, von Ihren Domains zu kommen (DMARC). None: Sie melden sie nur. Beginnen Sie damit, und gehen Sie weiter, wenn in den Meldungen nichts Eigenes mehr steht.</translation>
    </message>
    <message>
        <source>Where your logo is, an SVG picture that some mail programs show beside mail from your domains (BIMI). It counts only where mail that is not yours is put aside or refused.</source>
        <translation>Wo Ihr Logo liegt, ein SVG-Bild, das manche Mailprogramme neben Mail von Ihren Domains zeigen (BIMI). Es zählt nur, wo Mail, die nicht von Ihnen ist, beiseitegelegt oder abgewiesen wird.</translation>
    </message>
    <message>
        <source>Where the certificate is that says that the logo is yours (VMC or CMC). Some mail programs show no logo without one.</source>
        <translation>Wo das Zertifikat liegt, das sagt, dass das Logo Ihres ist (VMC oder CMC). Manche Mailprogramme zeigen ohne ein solches kein Logo.</translation>
    </message>
    <message>
        <source>Who may issue certificates for this server&apos;s name (CAA), separated by commas, like letsencrypt.org. Behind ;accounturi= the one account there that may ask for them. Empty: anybody may.</source>
        <translation>Wer Zertifikate für den Namen dieses Servers ausstellen darf (CAA), mit Kommas getrennt, etwa letsencrypt.org. Hinter ;accounturi= das eine Konto dort, das sie verlangen darf. Leer: jede Stelle darf.</translation>
    </message>
    <message>
        <source>&amp;Mail that is not yours:</source>
        <translation>Mail, &amp;die nicht von Ihnen ist:</translation>
    </message>
    <message>
        <source>Lo&amp;go:</source>
        <translation>&amp;Logo:</translation>
    </message>
    <message>
        <source>&amp;Certificate of the logo:</source>
        <translation>Zerti&amp;fikat des Logos:</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthorities:</source>
        <translation>Zertifizierungsst&amp;ellen:</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>The lists of senders of spam that are asked whether this server&apos;s public addresses are on them, separated by commas, or none.</source>
        <translation>Die Listen von Spam-Absendern, die gefragt werden, ob die öffentlichen Adressen dieses Servers darauf stehen, durch Kommas getrennt, oder none.</translation>
    </message>
    <message>
        <source>Pu&amp;blic DNS servers:</source>
        <translation>Öffentli&amp;che DNS-Server:</translation>
    </message>
    <message>
        <source>Lists of spammers as&amp;ked:</source>
        <translation>Gefragte S&amp;pam-Listen:</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>The public DNS servers that are asked what others see of your domains, separated by commas, or none. They hear which names this server looks at.</source>
        <translation>Die öffentlichen DNS-Server, die gefragt werden, was andere von Ihren Domains sehen, durch Kommas getrennt, oder none. Sie erfahren, nach welchen Namen dieser Server sieht.</translation>
    </message>
    <message>
        <source>Where this server finds out which registry to ask when a domain&apos;s registration ends (RDAP), or none. The registry hears which domain it is asked about.</source>
        <translation>Wo dieser Server erfährt, welche Registrierungsstelle er fragen kann, wann die Registrierung einer Domain endet (RDAP), oder none. Die Registrierungsstelle erfährt, nach welcher Domain gefragt wird.</translation>
    </message>
    <message>
        <source>Directory &amp;of registries:</source>
        <translation>Verzeichnis der Registrierungss&amp;tellen:</translation>
    </message>
    <message>
        <source>Registration of domains</source>
        <translation>Registrierung der Domains</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Published; not yet at %1, by %2 at the latest</source>
        <translation>Veröffentlicht; noch nicht bei %1, spätestens %2</translation>
    </message>
    <message>
        <source>Not known: nobody said anything</source>
        <translation>Nicht bekannt: Niemand hat etwas gesagt</translation>
    </message>
    <message>
        <source>Not yet at %1</source>
        <translation>Noch nicht bei %1</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Every record is seen everywhere that was asked.</source>
        <translation>Jeder Eintrag ist überall zu sehen, wo gefragt wurde.</translation>
    </message>
    <message>
        <source>What is published is seen everywhere that was asked by %1 at the latest; nothing has to be done for that.</source>
        <translation>Was veröffentlicht ist, sehen spätestens %1 alle, die gefragt wurden; dafür ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are not at every name server of the domain yet, so nobody else was asked for them: publish them, or wait until those servers have them.</source>
        <translation>
            <numerusform>%Ln Eintrag ist noch nicht bei jedem Nameserver der Domain, deshalb wurde sonst niemand danach gefragt: Veröffentlichen Sie ihn, oder warten Sie, bis diese Server ihn haben.</numerusform>
            <numerusform>%Ln Einträge sind noch nicht bei jedem Nameserver der Domain, deshalb wurde sonst niemand danach gefragt: Veröffentlichen Sie sie, oder warten Sie, bis diese Server sie haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records nothing is known: no name server of the domain answered. Look again in a minute.</source>
        <translation>
            <numerusform>Von %Ln Eintrag ist nichts bekannt: Kein Nameserver der Domain hat geantwortet. Sehen Sie in einer Minute noch einmal nach.</numerusform>
            <numerusform>Von %Ln Einträgen ist nichts bekannt: Kein Nameserver der Domain hat geantwortet. Sehen Sie in einer Minute noch einmal nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: has it</source>
        <translation>%1: hat ihn</translation>
    </message>
    <message>
        <source>%1: still says %2</source>
        <translation>%1: sagt noch %2</translation>
    </message>
    <message>
        <source>%1: has nothing</source>
        <translation>%1: hat nichts</translation>
    </message>
    <message>
        <source>%1: said nothing that counts</source>
        <translation>%1: hat nichts gesagt, was zählt</translation>
    </message>
    <message>
        <source>Nobody was asked: this practice server has no DNS server of its own yet. Name one to follow the records there.</source>
        <translation>Niemand wurde gefragt: Dieser Übungsserver hat noch keinen eigenen DNS-Server. Nennen Sie einen, um den Einträgen dort zu folgen.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>In the last 24 hours %1 messages came in, %2 went out, and %3 were refused.</source>
        <translation>In den letzten 24 Stunden kamen %1 Nachrichten herein, %2 gingen hinaus, und %3 wurden abgewiesen.</translation>
    </message>
    <message>
        <source>In the last 7 days %1 messages came in, %2 went out, and %3 were refused.</source>
        <translation>In den letzten 7 Tagen kamen %1 Nachrichten herein, %2 gingen hinaus, und %3 wurden abgewiesen.</translation>
    </message>
    <message>
        <source>In the last 30 days %1 messages came in, %2 went out, and %3 were refused.</source>
        <translation>In den letzten 30 Tagen kamen %1 Nachrichten herein, %2 gingen hinaus, und %3 wurden abgewiesen.</translation>
    </message>
    <message>
        <source>The busiest hour had %1, from %2.</source>
        <extracomment>%1 is a number of messages, %2 an hour or a day</extracomment>
        <translation>Die meisten waren es in der Stunde ab %2: %1.</translation>
    </message>
    <message>
        <source>The busiest six hours had %1, from %2.</source>
        <translation>Die meisten waren es in den sechs Stunden ab %2: %1.</translation>
    </message>
    <message>
        <source>The busiest day had %1, on %2.</source>
        <translation>Die meisten waren es am %2: %1.</translation>
    </message>
    <message>
        <source>People logged in %1 times to read mail; %2 passwords were refused.</source>
        <translation>Um Mail zu lesen, meldeten sich Leute %1-mal an; abgewiesene Passwörter: %2.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Fails</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a length of time, like &quot;4 min&quot;</extracomment>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Submission</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>Submission (TLS)</source>
        <translation>Submission (TLS)</translation>
    </message>
    <message>
        <source>%1 is not set up yet</source>
        <extracomment>%1 is a mail program, like Postfix; the text stands in a list and after “Mail is not flowing:”</extracomment>
        <translation>%1 ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 startet gerade</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 ist in Betrieb</translation>
    </message>
    <message>
        <source>%1 keeps failing</source>
        <translation>%1 fällt immer wieder aus</translation>
    </message>
    <message>
        <source>a message through the server</source>
        <translation>eine Nachricht durch den Server</translation>
    </message>
</context>
<context>
    <name>ZoneExport</name>
    <message>
        <source>&amp;Zone file, for most providers and servers…</source>
        <translation>&amp;Zonendatei, für die meisten Anbieter und Server …</translation>
    </message>
    <message>
        <source>&amp;Lines for a zone file of your own…</source>
        <translation>Zei&amp;len für eine eigene Zonendatei …</translation>
    </message>
    <message>
        <source>For &amp;Cloudflare…</source>
        <translation>Für &amp;Cloudflare …</translation>
    </message>
    <message>
        <source>For &amp;Amazon Route 53…</source>
        <translation>Für &amp;Amazon Route 53 …</translation>
    </message>
    <message>
        <source>For &amp;octoDNS…</source>
        <translation>Für &amp;octoDNS …</translation>
    </message>
    <message>
        <source>For &amp;Terraform…</source>
        <translation>Für &amp;Terraform …</translation>
    </message>
    <message>
        <source>For t&amp;inydns…</source>
        <translation>Für t&amp;inydns …</translation>
    </message>
    <message>
        <source>For &amp;nsupdate…</source>
        <translation>Für &amp;nsupdate …</translation>
    </message>
    <message>
        <source>Table for a &amp;spreadsheet (CSV)…</source>
        <translation>Tabelle für eine Tabellenkalkulation (C&amp;SV) …</translation>
    </message>
    <message>
        <source>Export the DNS records</source>
        <translation>DNS-Einträge exportieren</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AcceptForm</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>Why it can stay as it is. It is shown with the finding and kept in the audit log.</source>
        <translation>Warum es so bleiben kann. Er wird beim Befund gezeigt und im Protokoll aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Until the end of:</source>
        <translation>&amp;Bis einschließlich:</translation>
    </message>
    <message>
        <source>Then it comes back by itself; earlier, when something else is seen.</source>
        <translation>Dann kommt er von selbst wieder; früher, wenn etwas anderes gesehen wird.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AccountTypesForm</name>
    <message>
        <source>&amp;IMAP: mail stays on the server</source>
        <translation>&amp;IMAP: Mail bleibt auf dem Server</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is downloaded, then usually deleted here</source>
        <translation>&amp;POP3: Mail wird heruntergeladen und hier dann meist gelöscht</translation>
    </message>
    <message>
        <source>Phone, laptop and desktop show the same folders. A lost device loses no mail, and a backup of the server holds everything.</source>
        <translation>Telefon, Laptop und Arbeitsplatz zeigen dieselben Ordner. Mit einem verlorenen Gerät geht keine Mail verloren, und eine Sicherung des Servers enthält alles.</translation>
    </message>
    <message>
        <source>The mail program fetches new mail to one device and deletes it from the server. The only copy is then on that device. For old programs, or where mail must not stay here.</source>
        <translation>Das Mailprogramm holt neue Mail auf ein Gerät und löscht sie vom Server. Die einzige Kopie liegt dann auf jenem Gerät. Für alte Programme, oder wo Mail nicht hier bleiben darf.</translation>
    </message>
    <message>
        <source>With both, each person&apos;s mail program decides. Say IMAP to those who ask: one POP3 program can empty a mailbox that others read by IMAP.</source>
        <translation>Mit beiden entscheidet das Mailprogramm jeder Person. Sagen Sie denen, die fragen, IMAP: Ein POP3-Programm kann ein Postfach leeren, das andere über IMAP lesen.</translation>
    </message>
    <message>
        <source>With POP3 alone, a phone and a computer cannot share one mailbox.</source>
        <translation>Mit POP3 allein können Telefon und Rechner sich kein Postfach teilen.</translation>
    </message>
    <message>
        <source>This is right for nearly everybody.</source>
        <translation>Das ist für fast alle richtig.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AccountTypesStep</name>
    <message>
        <source>Where does people&apos;s mail live?</source>
        <translation>Wo liegt die Mail der Leute?</translation>
    </message>
    <message>
        <source>This decides which kinds of account mail programs can set up. It can be changed later.</source>
        <translation>Davon hängt ab, welche Arten von Konto Mailprogramme einrichten können. Es lässt sich später ändern.</translation>
    </message>
    <message>
        <source>&amp;Next: offer these accounts</source>
        <translation>&amp;Weiter: diese Konten anbieten</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AliasForm</name>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>The whole address, like info@example.org.</source>
        <translation>Die vollständige Adresse, etwa info@example.org.</translation>
    </message>
    <message>
        <source>&amp;Goes to:</source>
        <translation>&amp;Geht an:</translation>
    </message>
    <message>
        <source>One address a line, here or elsewhere. Who has a mailbox here may also send as the alias.</source>
        <translation>Eine Adresse je Zeile, hier oder anderswo. Wer hier ein Postfach hat, darf auch unter dem Alias senden.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AliasModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Its mail goes to</source>
        <translation>Mail geht an</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AliasesPage</name>
    <message>
        <source>Aliases</source>
        <translation>Alias-Adressen</translation>
    </message>
    <message>
        <source>Filter aliases</source>
        <translation>Alias-Adressen filtern</translation>
    </message>
    <message>
        <source>&amp;Add alias…</source>
        <translation>A&amp;lias hinzufügen…</translation>
    </message>
    <message>
        <source>No alias yet. An alias is an address without a mailbox: its mail goes to others.</source>
        <translation>Noch kein Alias. Ein Alias ist eine Adresse ohne Postfach: Seine Mail geht an andere Adressen.</translation>
    </message>
    <message>
        <source>No alias contains “%1”.</source>
        <translation>Kein Alias enthält „%1“.</translation>
    </message>
    <message>
        <source>Goes to:</source>
        <translation>Geht an:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Seit:</translation>
    </message>
    <message>
        <source>Removal:</source>
        <translation>Entfernen:</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Alias hinzufügen</translation>
    </message>
    <message>
        <source>Add a&amp;lias</source>
        <translation>Alias hin&amp;zufügen</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>not possible: every domain must have it</source>
        <translation>nicht möglich: Jede Domain muss diese Adresse haben</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Edit an alias</source>
        <translation>Alias bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Remove an alias</source>
        <translation>Eine Alias-Adresse entfernen</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Every domain must have it: other servers write to it about trouble with the domain. It can be led to somebody else.</source>
        <translation>Jede Domain muss diese Adresse haben: Andere Server schreiben bei Problemen mit der Domain dorthin. Sie kann zu jemand anderem umgeleitet werden.</translation>
    </message>
    <message>
        <source>&amp;Lead it elsewhere</source>
        <translation>&amp;Umleiten</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Mail to it is then refused, unless the domain has a catch-all address. What has arrived stays where it is.</source>
        <translation>Mail an diese Adresse wird dann abgewiesen, sofern die Domain keine Sammeladresse (Catch-all) hat. Was bereits angekommen ist, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>&amp;Keep alias</source>
        <translation>Alias behal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Remove alias</source>
        <translation>Alias entfer&amp;nen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln aliases chosen</source>
        <translation>
            <numerusform>Mehr als %Ln Alias-Adresse ausgewählt</numerusform>
            <numerusform>Mehr als %Ln Alias-Adressen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aliases chosen</source>
        <translation>
            <numerusform>%Ln Alias-Adresse ausgewählt</numerusform>
            <numerusform>%Ln Alias-Adressen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove more than %Ln aliases?</source>
        <translation>
            <numerusform>Mehr als %Ln Alias-Adresse entfernen?</numerusform>
            <numerusform>Mehr als %Ln Alias-Adressen entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln aliases?</source>
        <translation>
            <numerusform>%Ln Alias-Adresse entfernen?</numerusform>
            <numerusform>%Ln Alias-Adressen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove aliases</source>
        <translation>Alias-Adressen entfernen</translation>
    </message>
    <message>
        <source>Mail to them is then refused, unless the domain has a catch-all address. What has arrived stays where it is. Those that every domain must have stay.</source>
        <translation>Mail an diese Adressen wird dann abgewiesen, sofern die Domain keine Sammeladresse (Catch-all) hat. Was bereits angekommen ist, bleibt, wo es ist. Die Adressen, die jede Domain haben muss, bleiben.</translation>
    </message>
    <message>
        <source>&amp;Keep aliases</source>
        <translation>Alias-Adressen behal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Remove aliases</source>
        <translation>Alias-Adressen entfer&amp;nen</translation>
    </message>
    <message>
        <source>Removing aliases</source>
        <translation>Alias-Adressen werden entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln aliases were removed.</source>
        <translation>
            <numerusform>%Ln Alias-Adresse wurde entfernt.</numerusform>
            <numerusform>%Ln Alias-Adressen wurden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::AuditModel</name>
    <message>
        <source>Address and server name set</source>
        <translation>Adresse und Servername gesetzt</translation>
    </message>
    <message>
        <source>Account types chosen</source>
        <translation>Kontotypen gewählt</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Configuration applied</source>
        <translation>Konfiguration angewandt</translation>
    </message>
    <message>
        <source>Went back to a configuration</source>
        <translation>Zu einer Konfiguration zurückgekehrt</translation>
    </message>
    <message>
        <source>Generated files put back</source>
        <translation>Erzeugte Dateien zurückgelegt</translation>
    </message>
    <message>
        <source>Changes by hand kept</source>
        <translation>Änderungen von Hand behalten</translation>
    </message>
    <message>
        <source>Settings taken over from the machine</source>
        <translation>Einstellungen vom Rechner übernommen</translation>
    </message>
    <message>
        <source>Configuration brought up to date</source>
        <translation>Konfiguration aktualisiert</translation>
    </message>
    <message>
        <source>Domain added</source>
        <translation>Domain hinzugefügt</translation>
    </message>
    <message>
        <source>Domain changed</source>
        <translation>Domain geändert</translation>
    </message>
    <message>
        <source>Domain removed</source>
        <translation>Domain entfernt</translation>
    </message>
    <message>
        <source>Mailbox added</source>
        <translation>Postfach hinzugefügt</translation>
    </message>
    <message>
        <source>Mailbox changed</source>
        <translation>Postfach geändert</translation>
    </message>
    <message>
        <source>New password set</source>
        <translation>Neues Passwort gesetzt</translation>
    </message>
    <message>
        <source>Mailbox suspended</source>
        <translation>Postfach gesperrt</translation>
    </message>
    <message>
        <source>Mailbox resumed</source>
        <translation>Postfach freigegeben</translation>
    </message>
    <message>
        <source>Mailbox removed</source>
        <translation>Postfach entfernt</translation>
    </message>
    <message>
        <source>Alias added</source>
        <translation>Alias hinzugefügt</translation>
    </message>
    <message>
        <source>Alias changed</source>
        <translation>Alias geändert</translation>
    </message>
    <message>
        <source>Alias removed</source>
        <translation>Alias entfernt</translation>
    </message>
    <message>
        <source>Certificate imported</source>
        <translation>Zertifikat importiert</translation>
    </message>
    <message>
        <source>Certificate made</source>
        <translation>Zertifikat ausgestellt</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>Zertifikat erneuert</translation>
    </message>
    <message>
        <source>Certificate removed</source>
        <translation>Zertifikat entfernt</translation>
    </message>
    <message>
        <source>Signing keys changed</source>
        <translation>Signaturschlüssel gewechselt</translation>
    </message>
    <message>
        <source>Former signing keys removed</source>
        <translation>Frühere Signaturschlüssel entfernt</translation>
    </message>
    <message>
        <source>Service started or stopped</source>
        <translation>Dienst gestartet oder angehalten</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Befund hingenommen</translation>
    </message>
    <message>
        <source>Finding accepted no longer</source>
        <translation>Befund nicht mehr hingenommen</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <translation>Testnachricht gesendet</translation>
    </message>
    <message>
        <source>Practice instance joined</source>
        <translation>Übungsinstanz verbunden</translation>
    </message>
    <message>
        <source>Practice instance left</source>
        <translation>Übungsinstanz getrennt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>DNS record added</source>
        <translation>DNS-Eintrag hinzugefügt</translation>
    </message>
    <message>
        <source>DNS record removed</source>
        <translation>DNS-Eintrag entfernt</translation>
    </message>
    <message>
        <source>DNS records published</source>
        <translation>DNS-Einträge veröffentlicht</translation>
    </message>
    <message>
        <source>Credentials of a DNS provider kept</source>
        <translation>Zugangsdaten eines DNS-Anbieters aufbewahrt</translation>
    </message>
    <message>
        <source>Credentials of a DNS provider forgotten</source>
        <translation>Zugangsdaten eines DNS-Anbieters vergessen</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Whatever is changed, from this window or elsewhere, is written here and stays.</source>
        <translation>Noch wurde nichts geändert. Was immer geändert wird, in diesem Fenster oder anderswo, steht dann hier und bleibt.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Wann:</translation>
    </message>
    <message>
        <source>To what:</source>
        <translation>Woran:</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Wer:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Ergebnis:</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Konfiguration:</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Nachher:</translation>
    </message>
    <message>
        <source>&amp;Check the log</source>
        <translation>Protokoll &amp;prüfen</translation>
    </message>
    <message>
        <source>the whole service</source>
        <translation>der ganze Dienst</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>nicht berührt</translation>
    </message>
    <message>
        <source>Checking every record…</source>
        <translation>Jeder Eintrag wird geprüft …</translation>
    </message>
    <message>
        <source>The log was tampered with: record %1 is not as it was written, or is missing. All before it are in order.</source>
        <translation>Das Protokoll wurde verändert: Eintrag %1 ist nicht, wie er geschrieben wurde, oder fehlt. Alle davor sind in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln records are as they were written.</source>
        <translation>
            <numerusform>%Ln Eintrag ist, wie er geschrieben wurde.</numerusform>
            <numerusform>Alle %Ln Einträge sind, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::BulkBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is being done to many, how many are done, of how many</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 so far. No file would be written.</source>
        <extracomment>“Suspending mailboxes: 12 of 4,000 so far. …”</extracomment>
        <translation>Bisher %1. Es würde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 so far. The others would be left as they are.</source>
        <translation>Bisher %1. Die übrigen blieben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CertificateForm</name>
    <message>
        <source>It is too large to be a certificate.</source>
        <translation>Die Datei ist zu groß für ein Zertifikat.</translation>
    </message>
    <message>
        <source>Certificate and key in &amp;two files (PEM)</source>
        <translation>Zertifikat und Schlüssel in &amp;zwei Dateien (PEM)</translation>
    </message>
    <message>
        <source>&amp;Both in one file (PKCS#12)</source>
        <translation>&amp;Beides in einer Datei (PKCS#12)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s file</source>
        <translation>Datei mit dem Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file</source>
        <translation>Datei mit dem Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the file with certificate and key</source>
        <translation>Datei mit Zertifikat und Schlüssel auswählen</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>C&amp;ertificate:</source>
        <translation>Ze&amp;rtifikat:</translation>
    </message>
    <message>
        <source>With those that lead to its root, its own first. Often called fullchain.pem.</source>
        <translation>Mit denen, die zu seinem Stammzertifikat führen, das eigene zuerst. Heißt oft fullchain.pem.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>Its private key, without a password. Often called privkey.pem.</source>
        <translation>Sein privater Schlüssel, ohne Passwort. Heißt oft privkey.pem.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Ends in .p12 or .pfx.</source>
        <translation>Endet auf .p12 oder .pfx.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>That of the file; empty where it has none.</source>
        <translation>Das der Datei; leer, wenn sie keines hat.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CertificateModel</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Still good for</source>
        <translation>Noch gültig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>weniger als ein Tag</translation>
    </message>
    <message>
        <source>in use, not usable</source>
        <translation>in Gebrauch, nicht verwendbar</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>in use, chain incomplete</source>
        <translation>in Gebrauch, Kette unvollständig</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <translation>Kette unvollständig</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>kept, not in use</source>
        <translation>aufbewahrt, nicht in Gebrauch</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CertificatesPage</name>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>Names, and the number of those that are not said</extracomment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Filter certificates</source>
        <translation>Zertifikate filtern</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>No certificate yet. The set-up makes the first one; if you have one already, it can be imported.</source>
        <translation>Noch kein Zertifikat. Die Einrichtung erstellt das erste; wenn Sie bereits eines haben, kann es importiert werden.</translation>
    </message>
    <message>
        <source>No certificate contains “%1”.</source>
        <translation>Kein Zertifikat enthält „%1“.</translation>
    </message>
    <message>
        <source>Names:</source>
        <translation>Namen:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Aussteller:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Good:</source>
        <translation>Gültig:</translation>
    </message>
    <message>
        <source>Chain:</source>
        <translation>Kette:</translation>
    </message>
    <message>
        <source>Usable:</source>
        <translation>Verwendbar:</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation>Verwendung:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Fingerabdruck:</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Import a certificate</source>
        <translation>Zertifikat importieren</translation>
    </message>
    <message>
        <source>&amp;Import certificate</source>
        <translation>Zertifikat i&amp;mportieren</translation>
    </message>
    <message>
        <source>The server checks it, uses it for every name that it covers, and tries every port. If one does not answer as it should, all stays as it was.</source>
        <translation>Der Server prüft es, verwendet es für jeden Namen, den es abdeckt, und probiert jeden Port aus. Antwortet einer nicht wie vorgesehen, bleibt alles, wie es war.</translation>
    </message>
    <message>
        <source>The certificate was imported and is in use.</source>
        <translation>Das Zertifikat wurde importiert und ist in Gebrauch.</translation>
    </message>
    <message>
        <source>%1, this server&apos;s own authority, which renews it</source>
        <translation>%1, die eigene Zertifizierungsstelle dieses Servers, die es erneuert</translation>
    </message>
    <message>
        <source>%1, imported</source>
        <translation>%1, importiert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>incomplete: mail programs cannot follow it to a root that they know</source>
        <translation>unvollständig: E-Mail-Programme können sie nicht bis zu einem Stammzertifikat verfolgen, das sie kennen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no: key, dates or strength do not permit it</source>
        <translation>nein: Schlüssel, Gültigkeitsdauer oder Stärke lassen es nicht zu</translation>
    </message>
    <message>
        <source>shown to who asks for its names</source>
        <translation>wird gezeigt, wenn nach seinen Namen gefragt wird</translation>
    </message>
    <message>
        <source>kept, but not shown to anybody</source>
        <translation>aufbewahrt, wird aber niemandem gezeigt</translation>
    </message>
    <message>
        <source>Remove a certificate</source>
        <translation>Zertifikat entfernen</translation>
    </message>
    <message>
        <source>Remove the certificate of %1?</source>
        <translation>Zertifikat von %1 entfernen?</translation>
    </message>
    <message>
        <source>Certificate and key are erased on the server. The files that you imported stay where they are.</source>
        <translation>Zertifikat und Schlüssel werden auf dem Server gelöscht. Die Dateien, die Sie importiert haben, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Keep certificate</source>
        <translation>Zertifikat &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove certificate</source>
        <translation>Zertifikat en&amp;tfernen</translation>
    </message>
    <message>
        <source>Removing the certificate; every port is tried without it…</source>
        <translation>Das Zertifikat wird entfernt; jeder Port wird ohne es ausprobiert…</translation>
    </message>
    <message>
        <source>The certificate was removed.</source>
        <translation>Das Zertifikat wurde entfernt.</translation>
    </message>
    <message>
        <source>It is not in use, so nothing changes for mail programs.</source>
        <translation>Es ist nicht in Gebrauch, für E-Mail-Programme ändert sich also nichts.</translation>
    </message>
    <message>
        <source>%1: served with the certificate from %2, still good for %3.</source>
        <extracomment>Names, an authority, a length of time like &quot;89 days&quot;</extracomment>
        <translation>%1: Hierfür dient dann das Zertifikat von %2, noch %3 gültig.</translation>
    </message>
    <message>
        <source>%1: no other certificate here covers this, so mail programs that ask for it are shown one for another name and warn.</source>
        <translation>%1: Kein anderes Zertifikat hier deckt dies ab. E-Mail-Programme, die danach fragen, bekommen daher eines für einen anderen Namen und warnen.</translation>
    </message>
    <message>
        <source>Look &amp;what every port serves</source>
        <translation>Nachsehen, &amp;was jeder Port zeigt</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ChangesDialog</name>
    <message>
        <source>Nothing would be changed.</source>
        <translation>Es würde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ChangesView</name>
    <message>
        <source>Files that change</source>
        <translation>Dateien, die sich ändern</translation>
    </message>
    <message>
        <source>What was changed in this file by hand would be lost.</source>
        <translation>Was in dieser Datei von Hand geändert wurde, ginge verloren.</translation>
    </message>
    <message>
        <source>There is no difference to show: its text is secret, or it is missing, or only its owner or mode differs.</source>
        <translation>Es gibt keinen Unterschied zu zeigen: Der Text ist geheim, oder die Datei fehlt, oder nur Eigentümer oder Zugriffsrechte sind anders.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ClientsPage</name>
    <message>
        <source>For Thunderbird and its like (autoconfig)</source>
        <translation>Für Thunderbird und dergleichen (autoconfig)</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Mailprogramme</translation>
    </message>
    <message>
        <source>Client set-up</source>
        <translation>Mailprogramme</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Postfach:</translation>
    </message>
    <message>
        <source>No mailbox yet. With the first mailbox, what its person types into a mail program appears here.</source>
        <translation>Noch kein Postfach. Mit dem ersten Postfach erscheint hier, was seine Person in ein Mailprogramm eintippt.</translation>
    </message>
    <message>
        <source>Add mail&amp;box…</source>
        <translation>Postfach an&amp;legen …</translation>
    </message>
    <message>
        <source>E-mail address:</source>
        <translation>E-Mail-Adresse:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>The mailbox&apos;s own. Nobody can read it; a new one can be given on the page Mailboxes.</source>
        <translation>Das des Postfachs. Niemand kann es lesen; ein neues lässt sich auf der Seite Postfächer setzen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copy: %1, server</source>
        <extracomment>%1 is “Incoming (IMAP)” or the like</extracomment>
        <translation>Kopieren: %1, Server</translation>
    </message>
    <message>
        <source>Copy: %1, port</source>
        <translation>Kopieren: %1, Port</translation>
    </message>
    <message>
        <source>Copy: %1, encryption</source>
        <translation>Kopieren: %1, Verschlüsselung</translation>
    </message>
    <message>
        <source>Copy &amp;all as text</source>
        <translation>Alles als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy all as text, for a mail to the person</source>
        <translation>Alles als Text kopieren, für eine Mail an die Person</translation>
    </message>
    <message>
        <source>Save set-up &amp;file…</source>
        <translation>Ein&amp;richtungsdatei speichern …</translation>
    </message>
    <message>
        <source>This is practice: nothing outside this computer finds this server. The table says how it would be in earnest, with the records of the page DNS published.</source>
        <translation>Dies ist Übung: Nichts außerhalb dieses Rechners findet diesen Server. Die Tabelle sagt, wie es im Ernst wäre, wenn die Einträge der Seite DNS veröffentlicht sind.</translation>
    </message>
    <message>
        <source>What finds its settings by itself needs the records of the page DNS to be published.</source>
        <translation>Was seine Einstellungen von selbst findet, braucht dazu die veröffentlichten Einträge der Seite DNS.</translation>
    </message>
    <message>
        <source>Save a set-up file</source>
        <translation>Eine Einrichtungsdatei speichern</translation>
    </message>
    <message>
        <source>For mail programs that know PACC</source>
        <translation>Für Mailprogramme, die PACC kennen</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConfigurationPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: what is missing, or has another owner or mode, is put right.</source>
        <translation>Nichts geht verloren: Was fehlt oder einen anderen Eigentümer oder andere Zugriffsrechte hat, wird richtiggestellt.</translation>
    </message>
    <message>
        <source>What was changed by hand is lost, also what was kept on purpose: %1. Copy it first if you want it again.</source>
        <translation>Was von Hand geändert wurde, geht verloren, auch was mit Absicht behalten wurde: %1. Kopieren Sie es zuerst, wenn Sie es wiederhaben möchten.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Nothing was applied yet. The set-up makes the first configuration.</source>
        <translation>Es wurde noch nichts angewandt. Die Einrichtung macht die erste Konfiguration.</translation>
    </message>
    <message>
        <source>Configurations that are kept</source>
        <translation>Aufbewahrte Konfigurationen</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Erstellt:</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Wer:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Geändert:</translation>
    </message>
    <message>
        <source>Against now:</source>
        <translation>Gegenüber jetzt:</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Jetzt anwenden</translation>
    </message>
    <message>
        <source>Show &amp;what would change…</source>
        <translation>Zeigen, &amp;was sich ändern würde …</translation>
    </message>
    <message>
        <source>Show what was &amp;changed…</source>
        <translation>Änderungen zei&amp;gen …</translation>
    </message>
    <message>
        <source>&amp;Keep what was changed…</source>
        <translation>Änderungen behal&amp;ten …</translation>
    </message>
    <message>
        <source>&amp;Put the generated files back…</source>
        <translation>&amp;Erzeugte Dateien wieder einsetzen …</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>unbekannter Zeit</translation>
    </message>
    <message>
        <source>Generation %1 is in use since %2, made by %3.</source>
        <translation>Generation %1 ist seit %2 in Gebrauch, erstellt von %3.</translation>
    </message>
    <message>
        <source>Generation %1 is in use since %2.</source>
        <translation>Generation %1 ist seit %2 in Gebrauch.</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation>Noch nicht in Gebrauch</translation>
    </message>
    <message>
        <source>This was noted and waits to be applied:</source>
        <translation>Dies wurde vorgemerkt und wartet darauf, angewandt zu werden:</translation>
    </message>
    <message>
        <source>Kept as changed by hand</source>
        <translation>Wie von Hand geändert behalten</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Von Hand geändert</translation>
    </message>
    <message>
        <source>Generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>nicht mehr bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>kept, not in use</source>
        <translation>aufbewahrt, nicht in Gebrauch</translation>
    </message>
    <message>
        <source>not readable any more, so it cannot be gone back to</source>
        <translation>nicht mehr lesbar, darum ist keine Rückkehr dorthin möglich</translation>
    </message>
    <message>
        <source>the same settings</source>
        <translation>dieselben Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Go back to generation %1…</source>
        <translation>Zu Generation %1 &amp;zurückkehren …</translation>
    </message>
    <message>
        <source>Generation %1 is in use.</source>
        <translation>Generation %1 ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Nothing had to be changed; generation %1 stays in use.</source>
        <translation>Es war nichts zu ändern; Generation %1 bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Apply what was noted</source>
        <translation>Vorgemerktes anwenden</translation>
    </message>
    <message>
        <source>Apply this now?</source>
        <translation>Dies jetzt anwenden?</translation>
    </message>
    <message>
        <source>It is checked and tried on every port. If something does not work, all stays as it is.</source>
        <translation>Es wird geprüft und an jedem Port ausprobiert. Wenn etwas nicht funktioniert, bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Apply, &amp;lose what was changed by hand</source>
        <translation>Anwenden, von Hand Geändertes &amp;verlieren</translation>
    </message>
    <message>
        <source>What was changed by hand in the files of the mail server programs</source>
        <translation>Was in den Dateien der Mailserver-Programme von Hand geändert wurde</translation>
    </message>
    <message>
        <source>The differences lead from what Postroom generated (−) to what is there now (+).</source>
        <translation>Die Unterschiede führen von dem, was Postroom erzeugt hat (−), zu dem, was jetzt da ist (+).</translation>
    </message>
    <message>
        <source>Keep what was changed by hand</source>
        <translation>Behalten, was von Hand geändert wurde</translation>
    </message>
    <message>
        <source>Keep what was changed by hand?</source>
        <translation>Behalten, was von Hand geändert wurde?</translation>
    </message>
    <message>
        <source>Nothing is lost. The files are checked and tried like any other change; what is missing or has another owner or mode is put right. They stay as they are until a change of the settings writes them otherwise, which is refused until you say that it may.</source>
        <translation>Nichts geht verloren. Die Dateien werden geprüft und ausprobiert wie jede andere Änderung; was fehlt oder einen anderen Eigentümer oder andere Zugriffsrechte hat, wird richtiggestellt. Sie bleiben, wie sie sind, bis eine Änderung der Einstellungen sie anders schreiben würde; das wird abgelehnt, bis Sie es erlauben.</translation>
    </message>
    <message>
        <source>&amp;Keep what was changed</source>
        <translation>Änderungen behal&amp;ten</translation>
    </message>
    <message>
        <source>Put the generated files back</source>
        <translation>Die erzeugten Dateien wieder einsetzen</translation>
    </message>
    <message>
        <source>Put the generated files back?</source>
        <translation>Die erzeugten Dateien wieder einsetzen?</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>Wieder &amp;einsetzen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Go back to generation %1?</source>
        <translation>Zu Generation %1 zurückkehren?</translation>
    </message>
    <message>
        <source>Its settings become those in use, as a new generation, so that the one of now can be gone back to. Domains, mailboxes, aliases and mail are not touched.</source>
        <translation>Ihre Einstellungen kommen in Gebrauch, als eine neue Generation, so dass auch zur jetzigen zurückgekehrt werden kann. Domains, Postfächer, Alias-Adressen und Mail werden nicht berührt.</translation>
    </message>
    <message>
        <source>&amp;Go back to generation %1</source>
        <translation>Zu Generation %1 &amp;zurückkehren</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConflictPane</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>What only they changed is theirs now: %1.</source>
        <translation>Was nur jemand anders geändert hat, ist nun übernommen: %1.</translation>
    </message>
    <message>
        <source>What you changed stays. Look at it, and save once more.</source>
        <translation>Was Sie geändert haben, bleibt. Sehen Sie es sich an und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>This you both changed. Choose, or write something else above; then save once more.</source>
        <translation>Dies haben Sie beide geändert. Wählen Sie, oder schreiben Sie oben etwas anderes; speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Von jemand anderem</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConnectDialog</name>
    <message>
        <source>Connect to a mail service</source>
        <translation>Mit einem Maildienst verbinden</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Hier ausprobieren</translation>
    </message>
    <message>
        <source>This makes a whole mail world inside this computer: real mail programs, and nothing that others could reach. Type into a terminal:</source>
        <translation>Dies macht eine ganze Mailwelt in diesem Rechner: echte Mailserver-Programme, und nichts, was andere erreichen könnten. Tippen Sie in ein Terminal:</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Diesen Rechner einrichten</translation>
    </message>
    <message>
        <source>This makes the mail service that real mail comes to; it wants a computer that is always on and reached from the Internet. Type into a terminal:</source>
        <translation>Dies macht den Maildienst, zu dem echte Mail kommt; er braucht einen Rechner, der immer läuft und aus dem Internet erreichbar ist. Tippen Sie in ein Terminal:</translation>
    </message>
    <message>
        <source>Where is your mail service?</source>
        <translation>Wo ist Ihr Maildienst?</translation>
    </message>
    <message>
        <source>&amp;Try it here</source>
        <translation>&amp;Hier ausprobieren</translation>
    </message>
    <message>
        <source>A practice server inside this computer, with everything a real one has; nothing leaves it.</source>
        <translation>Ein Übungsserver in diesem Rechner, mit allem, was ein echter hat; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Set &amp;up this computer</source>
        <translation>Diesen Rechner &amp;einrichten</translation>
    </message>
    <message>
        <source>It becomes the mail server of your domain.</source>
        <translation>Er wird der Mailserver Ihrer Domain.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>Mit einem &amp;Server verbinden</translation>
    </message>
    <message>
        <source>One that runs elsewhere already; it is reached over ssh.</source>
        <translation>Einer, der anderswo schon läuft; er wird über ssh erreicht.</translation>
    </message>
    <message>
        <source>This goes on by itself as soon as it is there.</source>
        <translation>Es geht von selbst weiter, sobald er da ist.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>ssh must let you in without a password; Postroom asks for none and keeps none. You need to be root there, or a member of the group postroom-admin.</source>
        <translation>ssh muss Sie ohne Passwort einlassen; Postroom fragt nach keinem und bewahrt keines auf. Sie müssen dort root sein oder Mitglied der Gruppe postroom-admin.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>A mail service of this computer.</source>
        <translation>Ein Maildienst dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConsoleForm</name>
    <message>
        <source>Tell new failures on the des&amp;ktop</source>
        <translation>Neue Fehler auf dem Des&amp;ktop melden</translation>
    </message>
    <message>
        <source>Ask before closing with chan&amp;ges that are not applied</source>
        <translation>Vor dem Schließen &amp;fragen, wenn Änderungen noch nicht angewandt sind</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>The window is made anew in it at once.</source>
        <translation>Das Fenster wird damit sofort neu aufgebaut.</translation>
    </message>
    <message>
        <source>L&amp;ook:</source>
        <translation>A&amp;ussehen:</translation>
    </message>
    <message>
        <source>&amp;News:</source>
        <translation>Mel&amp;dungen:</translation>
    </message>
    <message>
        <source>When something begins to fail, once.</source>
        <translation>Wenn etwas zu versagen beginnt, einmal.</translation>
    </message>
    <message>
        <source>&amp;Closing:</source>
        <translation>Sch&amp;ließen:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CredentialCard</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the password of %1</source>
        <translation>Das Passwort von %1 kopieren</translation>
    </message>
    <message>
        <source>A login with this password was tried and works.</source>
        <translation>Eine Anmeldung mit diesem Passwort wurde probiert und funktioniert.</translation>
    </message>
    <message>
        <source>A login with this password was tried and did not work.</source>
        <translation>Eine Anmeldung mit diesem Passwort wurde probiert und ging nicht.</translation>
    </message>
    <message>
        <source>A login with this password was tried and did not work: %1</source>
        <translation>Eine Anmeldung mit diesem Passwort wurde probiert und ging nicht: %1</translation>
    </message>
    <message>
        <source>No login was tried: nothing to log in to is running.</source>
        <translation>Es wurde keine Anmeldung probiert: Nichts, woran man sich anmelden könnte, läuft.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CutoverDialog</name>
    <message>
        <source>The steps of the move</source>
        <translation>Die Schritte des Umzugs</translation>
    </message>
    <message>
        <source>Move the mail of %1 here</source>
        <translation>Die Post von %1 hierher umziehen</translation>
    </message>
    <message>
        <source>What the step changes</source>
        <translation>Was der Schritt ändert</translation>
    </message>
    <message>
        <source>Carry &amp;out this step</source>
        <translation>Diesen Schritt &amp;ausführen</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Es wird nachgesehen, was DNS sagt …</translation>
    </message>
    <message>
        <source>Changed on %1, serial %2.</source>
        <translation>Geändert auf %1, Seriennummer %2.</translation>
    </message>
    <message>
        <source>Changed at %1.</source>
        <translation>Geändert bei %1.</translation>
    </message>
    <message>
        <source>To carry it out here, choose the key&apos;s file in the window before.</source>
        <translation>Um ihn hier auszuführen, wählen Sie im Fenster davor die Datei mit dem Schlüssel.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CutoverModel</name>
    <message>
        <source>1. Lower the time to live</source>
        <translation>1. Lebensdauer senken</translation>
    </message>
    <message>
        <source>2. Prepare beside it</source>
        <translation>2. Daneben vorbereiten</translation>
    </message>
    <message>
        <source>3. Switch</source>
        <translation>3. Umschalten</translation>
    </message>
    <message>
        <source>4. Raise the time to live</source>
        <translation>4. Lebensdauer erhöhen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DiffView</name>
    <message>
        <source>Difference of the file</source>
        <translation>Unterschied der Datei</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DkimDialog</name>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Signing keys of %1</source>
        <translation>Signaturschlüssel von %1</translation>
    </message>
    <message>
        <source>Every message from this domain is signed (DKIM), so that receivers know that it is yours and unchanged. They find the public half of each key in DNS. The next keys stand there before they sign.</source>
        <translation>Jede Nachricht dieser Domain wird signiert (DKIM), damit Empfänger wissen, dass sie von Ihnen ist und nicht verändert wurde. Die öffentliche Hälfte jedes Schlüssels finden sie im DNS. Die nächsten Schlüssel stehen dort, bevor sie signieren.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Schlüssel &amp;wechseln …</translation>
    </message>
    <message>
        <source>&amp;Remove former keys…</source>
        <translation>&amp;Frühere Schlüssel entfernen …</translation>
    </message>
    <message>
        <source>Name in DNS:</source>
        <translation>Name im DNS:</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Den Namen kopieren</translation>
    </message>
    <message>
        <source>TXT record:</source>
        <translation>TXT-Eintrag:</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Den Eintrag kopieren</translation>
    </message>
    <message>
        <source>Change the signing keys</source>
        <translation>Die Signaturschlüssel wechseln</translation>
    </message>
    <message>
        <source>Sign with the next keys from now on?</source>
        <translation>Von jetzt an mit den nächsten Schlüsseln signieren?</translation>
    </message>
    <message>
        <source>These records must stand in DNS already, or receivers cannot verify what you send and may take it for forged:
%1
New next keys are made, whose records are to be added. Leave the records of the present keys where they are for a week: mail that is under way needs them.</source>
        <translation>Diese Einträge müssen schon im DNS stehen; sonst können Empfänger nicht prüfen, was Sie senden, und halten es vielleicht für gefälscht:
%1
Es werden neue nächste Schlüssel erzeugt, deren Einträge hinzuzufügen sind. Lassen Sie die Einträge der jetzigen Schlüssel eine Woche lang, wo sie sind: Mail, die unterwegs ist, braucht sie.</translation>
    </message>
    <message>
        <source>&amp;Keep the present keys</source>
        <translation>Die &amp;jetzigen Schlüssel behalten</translation>
    </message>
    <message>
        <source>C&amp;hange keys now</source>
        <translation>Schlüssel jetzt we&amp;chseln</translation>
    </message>
    <message>
        <source>The next message is signed with the new keys. Add the records of the keys that sign next.</source>
        <translation>Die nächste Nachricht wird mit den neuen Schlüsseln signiert. Fügen Sie die Einträge der Schlüssel hinzu, die als nächste signieren.</translation>
    </message>
    <message>
        <source>They signed until %1. Mail that they signed may still be under way, and could then not be verified: wait until a week has passed.</source>
        <translation>Sie haben bis %1 signiert. Mail, die sie signiert haben, ist vielleicht noch unterwegs und ließe sich dann nicht prüfen: Warten Sie, bis eine Woche vergangen ist.</translation>
    </message>
    <message>
        <source>They signed until %1; what they signed has arrived by now.</source>
        <translation>Sie haben bis %1 signiert; was sie signiert haben, ist inzwischen angekommen.</translation>
    </message>
    <message>
        <source>They cannot be brought back. Afterwards remove their records at your DNS provider:
%1</source>
        <translation>Sie lassen sich nicht zurückholen. Entfernen Sie danach ihre Einträge bei Ihrem DNS-Anbieter:
%1</translation>
    </message>
    <message>
        <source>Remove former signing keys</source>
        <translation>Frühere Signaturschlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the keys that sign no more?</source>
        <translation>Die Schlüssel entfernen, die nicht mehr signieren?</translation>
    </message>
    <message>
        <source>&amp;Keep former keys</source>
        <translation>Frühere Schlüssel &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove former keys</source>
        <translation>Frühere Schlüssel &amp;entfernen</translation>
    </message>
    <message>
        <source>The former keys were removed.</source>
        <translation>Die früheren Schlüssel wurden entfernt.</translation>
    </message>
    <message>
        <source>The next message is signed with the new keys. Publish the zone of this server&apos;s name again.</source>
        <translation>Die nächste Nachricht wird mit den neuen Schlüsseln signiert. Veröffentlichen Sie die Zone des Namens dieses Servers wieder.</translation>
    </message>
    <message>
        <source>These aliases must stand in DNS already, and lead to their keys in the zone of this server&apos;s name, or receivers cannot verify what you send and may take it for forged:
%1
New next keys are made: publish that zone again, nothing else. Leave the records of the present keys where they are for a week: mail that is under way needs them.</source>
        <translation>Diese Aliasse müssen schon im DNS stehen und zu ihren Schlüsseln in der Zone des Namens dieses Servers führen, sonst können Empfänger nicht prüfen, was Sie senden, und halten es vielleicht für gefälscht:
%1
Neue nächste Schlüssel werden gemacht: Veröffentlichen Sie diese Zone noch einmal, sonst nichts. Lassen Sie die Einträge der jetzigen Schlüssel eine Woche lang, wo sie sind: Mail, die unterwegs ist, braucht sie.</translation>
    </message>
    <message>
        <source>They cannot be brought back. Afterwards publish the zone of this server&apos;s name again; the aliases stay while later keys use them.</source>
        <translation>Sie können nicht zurückgeholt werden. Veröffentlichen Sie danach die Zone des Namens dieses Servers noch einmal; die Aliasse bleiben, solange spätere Schlüssel sie benutzen.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DkimModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>signs next</source>
        <translation>signiert als nächster</translation>
    </message>
    <message>
        <source>signed before</source>
        <translation>signierte früher</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DnsFindingsDialog</name>
    <message>
        <source>What was found in the DNS of %1</source>
        <translation>Was im DNS von %1 gefunden wurde</translation>
    </message>
    <message>
        <source>Looked at %1. What is about a record stands below the table, too.</source>
        <translation>Nachgesehen am %1. Was einen Eintrag betrifft, steht auch unter der Tabelle.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DnsPage</name>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>D&amp;omain:</source>
        <translation>D&amp;omain:</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Alle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all records</source>
        <translation>Alle Einträge kopieren</translation>
    </message>
    <message>
        <source>No domain yet. With the first domain, its DNS records appear here.</source>
        <translation>Noch keine Domain. Mit der ersten Domain erscheinen hier ihre DNS-Einträge.</translation>
    </message>
    <message>
        <source>These records belong at your DNS provider, or on your own DNS server. Required ones first: without them no mail arrives.</source>
        <translation>Diese Einträge gehören zu Ihrem DNS-Anbieter oder auf Ihren eigenen DNS-Server. Die nötigen zuerst: Ohne sie kommt keine Mail an.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Add &amp;domain…</source>
        <translation>&amp;Domain anlegen …</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Add re&amp;cord…</source>
        <translation>E&amp;intrag hinzufügen …</translation>
    </message>
    <message>
        <source>%1 was added to the plan.</source>
        <translation>%1 wurde zum Plan hinzugefügt.</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>Verö&amp;ffentlichen …</translation>
    </message>
    <message>
        <source>&amp;Who sees it…</source>
        <translation>&amp;Wer sieht es …</translation>
    </message>
    <message>
        <source>F&amp;indings…</source>
        <translation>Bef&amp;unde …</translation>
    </message>
    <message>
        <source>F&amp;indings (%1)…</source>
        <translation>Bef&amp;unde (%1) …</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DnsStep</name>
    <message>
        <source>Does the world know where your mail goes?</source>
        <translation>Weiß die Welt, wohin Ihre Mail geht?</translation>
    </message>
    <message>
        <source>Put these records in at your DNS provider, one after the other. Each turns green here when the world sees it; that takes minutes, sometimes hours, and need not be waited for.</source>
        <translation>Tragen Sie diese Einträge bei Ihrem DNS-Anbieter ein, einen nach dem anderen. Jeder wird hier grün, sobald die Welt ihn sieht; das dauert Minuten, manchmal Stunden, und Sie müssen nicht darauf warten.</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>Look n&amp;ow</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
    <message>
        <source>This domain needs no records.</source>
        <translation>Diese Domain braucht keine Einträge.</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Alle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all records</source>
        <translation>Alle Einträge kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The world sees every record</source>
        <translation>Die Welt sieht jeden Eintrag</translation>
    </message>
    <message>
        <source>Not needed on this computer</source>
        <translation>Auf diesem Rechner nicht nötig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Records without which mail does not work are still missing or wrong</source>
        <translation>Einträge, ohne die Mail nicht funktioniert, fehlen noch oder sind falsch</translation>
    </message>
    <message>
        <source>Mail works; some records are still missing or differ</source>
        <translation>Mail funktioniert; einige Einträge fehlen noch oder weichen ab</translation>
    </message>
    <message>
        <source>Export the DNS records</source>
        <translation>DNS-Einträge exportieren</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>Verö&amp;ffentlichen …</translation>
    </message>
    <message>
        <source>Publish the DNS records</source>
        <translation>Die DNS-Einträge veröffentlichen</translation>
    </message>
    <message>
        <source>This practice server has a DNS of its own, in the place of the world&apos;s. “Publish…” writes the records there, and each turns green here; in earnest they belong at your DNS provider.</source>
        <translation>Dieser Übungsserver hat ein eigenes DNS, anstelle dessen der Welt. „Veröffentlichen …“ schreibt die Einträge dorthin, und jeder wird hier grün; im Ernst gehören sie zu Ihrem DNS-Anbieter.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainForm</name>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Domain:</translation>
    </message>
    <message>
        <source>What stands after the @ of its addresses, like example.org.</source>
        <translation>Was hinter dem @ ihrer Adressen steht, etwa example.org.</translation>
    </message>
    <message>
        <source>Ca&amp;tch-all:</source>
        <translation>Sa&amp;mmeladresse:</translation>
    </message>
    <message>
        <source>Who gets mail for addresses that do not exist, like anna@example.org. Empty: it is refused.</source>
        <translation>Wer Mail für Adressen bekommt, die es nicht gibt, etwa anna@example.org. Leer: Sie wird abgewiesen.</translation>
    </message>
    <message>
        <source>Stands &amp;for:</source>
        <translation>Steht &amp;für:</translation>
    </message>
    <message>
        <source>Another domain of this server whose addresses are then those of this one, too. Empty: it has addresses of its own.</source>
        <translation>Eine andere Domain dieses Servers, deren Adressen dann auch die dieser Domain sind. Leer: Sie hat eigene Adressen.</translation>
    </message>
    <message>
        <source>Its &amp;mail lives:</source>
        <translation>I&amp;hre Mail liegt:</translation>
    </message>
    <message>
        <source>Of a domain whose mail lives elsewhere, or nowhere, only the DNS is managed here.</source>
        <translation>Von einer Domain, deren Mail anderswo oder nirgends liegt, wird hier nur das DNS verwaltet.</translation>
    </message>
    <message>
        <source>Mail e&amp;xchangers:</source>
        <translation>Mailser&amp;ver:</translation>
    </message>
    <message>
        <source>The servers that take its mail, each with its priority, like 10:mail.example.net,20:backup.example.net. Microsoft 365 has one for everybody: leave it empty unless you were shown another.</source>
        <translation>Die Server, die ihre Mail annehmen, jeder mit seiner Priorität, etwa 10:mail.example.net,20:backup.example.net. Microsoft 365 hat einen für alle: Lassen Sie das Feld leer, wenn Ihnen kein anderer gezeigt wurde.</translation>
    </message>
    <message>
        <source>T&amp;enant:</source>
        <translation>Mandan&amp;t:</translation>
    </message>
    <message>
        <source>Like contoso of contoso.onmicrosoft.com; from it follow the records of its signing keys. Empty: they are not planned.</source>
        <translation>Etwa contoso von contoso.onmicrosoft.com; daraus folgen die Einträge seiner Signaturschlüssel. Leer: Sie werden nicht geplant.</translation>
    </message>
    <message>
        <source>Se&amp;nders:</source>
        <translation>Abse&amp;nder:</translation>
    </message>
    <message>
        <source>Who sends its mail, as words of an SPF record, like mx include:spf.example.net. Empty: its mail exchangers.</source>
        <translation>Wer ihre Mail sendet, in Worten eines SPF-Eintrags, etwa mx include:spf.example.net. Leer: ihre Mailserver.</translation>
    </message>
    <message>
        <source>With this go its addresses abuse@ and postmaster@ and its signing keys here, which cannot be brought back.</source>
        <translation>Damit gehen ihre Adressen abuse@ und postmaster@ und ihre Signaturschlüssel hier verloren; sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Signing &amp;keys in its DNS:</source>
        <translation>Si&amp;gnaturschlüssel in ihrem DNS:</translation>
    </message>
    <message>
        <source>With aliases (CNAME) its DNS is edited once: keys are then changed in the zone of this server&apos;s name alone.</source>
        <translation>Mit Aliassen (CNAME) wird ihr DNS nur einmal bearbeitet: Schlüssel werden dann allein in der Zone des Namens dieses Servers gewechselt.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainModel</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Its mail lives</source>
        <translation>Ihre Mail liegt</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Filter domains</source>
        <translation>Domains filtern</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>&amp;Domain anlegen …</translation>
    </message>
    <message>
        <source>No domain yet. A domain is what stands after the @ of your addresses.</source>
        <translation>Noch keine Domain. Eine Domain ist, was hinter dem @ Ihrer Adressen steht.</translation>
    </message>
    <message>
        <source>No domain contains “%1”.</source>
        <translation>Keine Domain enthält „%1“.</translation>
    </message>
    <message>
        <source>Mailboxes:</source>
        <translation>Postfächer:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Seit:</translation>
    </message>
    <message>
        <source>Show its &amp;mailboxes</source>
        <translation>Ihre &amp;Postfächer zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Eine Domain anlegen</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>Domain an&amp;legen</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Remove a domain</source>
        <translation>Eine Domain entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>&amp;Keep domain</source>
        <translation>Domain &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove domain</source>
        <translation>Domain &amp;entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Show its DNS re&amp;cords</source>
        <translation>Ihre D&amp;NS-Einträge zeigen</translation>
    </message>
    <message>
        <source>Make a certi&amp;ficate</source>
        <translation>Zerti&amp;fikat erstellen</translation>
    </message>
    <message>
        <source>Its certificate is being made…</source>
        <translation>Das Zertifikat dafür wird erstellt…</translation>
    </message>
    <message>
        <source>Its names have a certificate.</source>
        <translation>Die Namen der Domain haben ein Zertifikat.</translation>
    </message>
    <message>
        <source>Mail programs warn about %1 until its names have a certificate, which could not be made: %2 Choose the domain and “Make a certificate” to try again.</source>
        <translation>E-Mail-Programme warnen vor %1, bis die Namen der Domain ein Zertifikat haben. Es konnte nicht erstellt werden: %2 Wählen Sie die Domain und „Zertifikat erstellen“, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Aliases:</source>
        <translation>Alias-Adressen:</translation>
    </message>
    <message>
        <source>Catch-all:</source>
        <translation>Sammeladresse:</translation>
    </message>
    <message>
        <source>Stands for:</source>
        <translation>Steht für:</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Bea&amp;rbeiten …</translation>
    </message>
    <message>
        <source>Signing &amp;keys…</source>
        <translation>Si&amp;gnaturschlüssel …</translation>
    </message>
    <message>
        <source>Show its a&amp;liases</source>
        <translation>Ihre A&amp;lias-Adressen zeigen</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Edit a domain</source>
        <translation>Eine Domain bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>none: mail for addresses that do not exist is refused</source>
        <translation>keine: Mail an Adressen, die es nicht gibt, wird abgewiesen</translation>
    </message>
    <message>
        <source>%1: its addresses are those of that domain</source>
        <translation>%1: Ihre Adressen sind die jener Domain</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln domains chosen</source>
        <translation>
            <numerusform>Mehr als %Ln Domain ausgewählt</numerusform>
            <numerusform>Mehr als %Ln Domains ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domains chosen</source>
        <translation>
            <numerusform>%Ln Domain ausgewählt</numerusform>
            <numerusform>%Ln Domains ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove more than %Ln domains?</source>
        <translation>
            <numerusform>Mehr als %Ln Domain entfernen?</numerusform>
            <numerusform>Mehr als %Ln Domains entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln domains?</source>
        <translation>
            <numerusform>%Ln Domain entfernen?</numerusform>
            <numerusform>%Ln Domains entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove domains</source>
        <translation>Domains entfernen</translation>
    </message>
    <message>
        <source>This server will then refuse mail to their addresses. A domain that has mailboxes or aliases of its own stays, so no mail is lost. Records at your DNS provider stay until you remove them there.</source>
        <translation>Dieser Server weist dann Mail an ihre Adressen ab. Eine Domain, die Postfächer oder eigene Alias-Adressen hat, bleibt; es geht also keine Mail verloren. Einträge bei Ihrem DNS-Anbieter bleiben, bis Sie sie dort entfernen.</translation>
    </message>
    <message>
        <source>&amp;Keep domains</source>
        <translation>Domains &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove domains</source>
        <translation>Domains &amp;entfernen</translation>
    </message>
    <message>
        <source>Removing domains</source>
        <translation>Domains werden entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln domains were removed.</source>
        <translation>
            <numerusform>%Ln Domain wurde entfernt.</numerusform>
            <numerusform>%Ln Domains wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln mailboxes.</source>
        <translation>
            <numerusform>Sie hat noch %Ln Postfach.</numerusform>
            <numerusform>Sie hat noch %Ln Postfächer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln aliases.</source>
        <translation>
            <numerusform>Sie hat noch %Ln Alias-Adresse.</numerusform>
            <numerusform>Sie hat noch %Ln Alias-Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them first, so that no mail goes unnoticed; for each mailbox you are asked whether its mail is kept or erased.</source>
        <translation>Entfernen Sie sie zuerst, damit keine Mail unbemerkt verschwindet; bei jedem Postfach werden Sie gefragt, ob seine Mail behalten oder gelöscht wird.</translation>
    </message>
    <message>
        <source>This server will then refuse mail to its addresses.</source>
        <translation>Dieser Server weist dann Mail an ihre Adressen ab.</translation>
    </message>
    <message>
        <source>The addresses of %1, for which it stands, stay as they are.</source>
        <translation>Die Adressen von %1, für die sie steht, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>With it go its addresses abuse@ and postmaster@ and its signing keys, which cannot be brought back.</source>
        <translation>Mit ihr gehen ihre Adressen abuse@ und postmaster@ und ihre Signaturschlüssel; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 gets no more mail for its addresses.</source>
        <translation>%1 bekommt keine Mail mehr, die an Adressen dieser Domain geht.</translation>
    </message>
    <message>
        <source>Its mail lives:</source>
        <translation>Ihre Mail liegt:</translation>
    </message>
    <message>
        <source>Mail exchangers:</source>
        <translation>Mailserver:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Mandant:</translation>
    </message>
    <message>
        <source>Senders:</source>
        <translation>Absender:</translation>
    </message>
    <message>
        <source>Records at your DNS provider stay until you remove them there.</source>
        <translation>Einträge bei Ihrem DNS-Anbieter bleiben, bis Sie sie dort entfernen.</translation>
    </message>
    <message>
        <source>Its mail does not live here, so nothing changes for it. Its records of your own are forgotten here.</source>
        <translation>Ihre Mail liegt nicht hier, für sie ändert sich also nichts. Ihre eigenen Einträge für sie werden hier vergessen.</translation>
    </message>
    <message>
        <source>It has no mailboxes, so no mail is lost.</source>
        <translation>Sie hat keine Postfächer, also geht keine Mail verloren.</translation>
    </message>
    <message>
        <source>Keys in its DNS:</source>
        <translation>Schlüssel in ihrem DNS:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::EngineModel</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>being tried…</source>
        <translation>wird probiert …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>takes and sends mail</source>
        <translation>nimmt Mail an und sendet sie</translation>
    </message>
    <message>
        <source>mailboxes and passwords</source>
        <translation>Postfächer und Passwörter</translation>
    </message>
    <message>
        <source>signs mail, marks spam</source>
        <translation>signiert Mail, kennzeichnet Spam</translation>
    </message>
    <message>
        <source>serves set-up files to mail programs</source>
        <translation>gibt die Dateien aus, mit denen Mailprogramme sich selbst einrichten</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>am Starten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>keeps failing</source>
        <translation>fällt immer wieder aus</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>wird gestartet …</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird angehalten …</translation>
    </message>
    <message>
        <source>restarting…</source>
        <translation>wird neu gestartet …</translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>wird neu geladen …</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>all %1 answer</source>
        <translation>alle %1 antworten</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>none of %1 answers</source>
        <translation>keiner von %1 antwortet</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>%1 von %2 antworten</translation>
    </message>
    <message>
        <source>Nobody can send, receive or read mail until they are started again. Mail from outside waits at its senders&apos; servers, which try again for some days. They stay stopped after a restart of the computer.</source>
        <translation>Niemand kann Mail senden, empfangen oder lesen, bis sie wieder gestartet werden. Mail von außen wartet auf den Servern der Absender; diese versuchen es einige Tage lang wieder. Sie bleiben auch nach einem Neustart des Rechners angehalten.</translation>
    </message>
    <message>
        <source>Nobody can send or receive mail until Postfix is started again. Mail from outside waits at its senders&apos; servers, which try again for some days. It stays stopped after a restart of the computer.</source>
        <translation>Niemand kann Mail senden oder empfangen, bis Postfix wieder gestartet wird. Mail von außen wartet auf den Servern der Absender; diese versuchen es einige Tage lang wieder. Es bleibt auch nach einem Neustart des Rechners angehalten.</translation>
    </message>
    <message>
        <source>Nobody can read mail, and nobody can log in to send any, until Dovecot is started again. Mail that arrives waits in the queue. It stays stopped after a restart of the computer.</source>
        <translation>Niemand kann Mail lesen, und niemand kann sich anmelden, um welche zu senden, bis Dovecot wieder gestartet wird. Mail, die ankommt, wartet in der Warteschlange. Es bleibt auch nach einem Neustart des Rechners angehalten.</translation>
    </message>
    <message>
        <source>Nothing that people send is taken until Rspamd is started again, for nothing leaves unsigned: their mail programs are told to try again later. Mail from outside still arrives, but spam is not marked. It stays stopped after a restart of the computer.</source>
        <translation>Was Ihre Leute senden, wird nicht angenommen, bis Rspamd wieder gestartet wird, denn nichts geht ohne Signatur hinaus: Ihren Mailprogrammen wird gesagt, dass sie es später wieder versuchen sollen. Mail von außen kommt weiter an, Spam wird aber nicht gekennzeichnet. Es bleibt auch nach einem Neustart des Rechners angehalten.</translation>
    </message>
    <message>
        <source>Mail programs cannot set themselves up until nginx is started again. Mail goes on as before. It stays stopped after a restart of the computer.</source>
        <translation>Mailprogramme können sich nicht selbst einrichten, bis nginx wieder gestartet wird. Mail läuft weiter wie bisher. Es bleibt auch nach einem Neustart des Rechners angehalten.</translation>
    </message>
    <message>
        <source>answers as the DNS of this practice server</source>
        <translation>antwortet als DNS dieses Übungsservers</translation>
    </message>
    <message>
        <source>Nobody answers for this practice server&apos;s domains in DNS until BIND is started again, and nothing can be published. Mail goes on as before. It stays stopped after a restart of the computer.</source>
        <translation>Niemand antwortet im DNS für die Domains dieses Übungsservers, bis BIND wieder gestartet wird, und nichts kann veröffentlicht werden. Die Post läuft weiter. Es bleibt auch nach einem Neustart des Rechners angehalten.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Explained</name>
    <message>
        <source>What these words mean:</source>
        <extracomment>Before words like SPF, which say what they mean when the pointer rests on them</extracomment>
        <translation>Was diese Wörter bedeuten:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FailureCard</name>
    <message>
        <source>This could not be read</source>
        <translation>Das konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Finder</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A page, a setting, a domain, a mailbox, something to do</source>
        <translation>Eine Seite, eine Einstellung, eine Domain, ein Postfach, etwas zu tun</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Nothing has these words in it.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FinderModel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias-Adresse</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FindingCard</name>
    <message>
        <source>Expected:</source>
        <translation>Erwartet:</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Gesehen:</translation>
    </message>
    <message>
        <source>Name of the check:</source>
        <translation>Name der Prüfung:</translation>
    </message>
    <message>
        <source>You can change this</source>
        <translation>Das können Sie ändern</translation>
    </message>
    <message>
        <source>Postroom changes this</source>
        <translation>Das ändert Postroom</translation>
    </message>
    <message>
        <source>Your DNS provider can change this</source>
        <translation>Das kann Ihr DNS-Anbieter ändern</translation>
    </message>
    <message>
        <source>Continue the set-up…</source>
        <translation>Einrichtung fortsetzen …</translation>
    </message>
    <message>
        <source>Continue the set-up: %1</source>
        <translation>Einrichtung fortsetzen: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>In its own words:</source>
        <translation>In eigenen Worten:</translation>
    </message>
    <message>
        <source>See for yourself:</source>
        <translation>Selbst nachsehen:</translation>
    </message>
    <message>
        <source>Seen since:</source>
        <translation>Gesehen seit:</translation>
    </message>
    <message>
        <source>Accepted until %1 by %2: %3</source>
        <extracomment>%1 is a date, %2 who decided it, %3 why</extracomment>
        <translation>Hingenommen bis %1 von %2: %3</translation>
    </message>
    <message>
        <source>Accept no longer</source>
        <translation>Nicht länger hinnehmen</translation>
    </message>
    <message>
        <source>Accept until…</source>
        <translation>Hinnehmen bis …</translation>
    </message>
    <message>
        <source>Accept no longer: %1</source>
        <translation>Nicht länger hinnehmen: %1</translation>
    </message>
    <message>
        <source>Accept until…: %1</source>
        <translation>Hinnehmen bis …: %1</translation>
    </message>
    <message>
        <source>You can change this at the registrar of the domain</source>
        <translation>Sie können das beim Registrar der Domain ändern</translation>
    </message>
    <message>
        <source>The provider of the IP address can change this</source>
        <translation>Der Anbieter der IP-Adresse kann das ändern</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FindingList</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln hingenommen</numerusform>
            <numerusform>%Ln hingenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks pass</source>
        <translation>
            <numerusform>%Ln Prüfung ist in Ordnung</numerusform>
            <numerusform>%Ln Prüfungen sind in Ordnung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::FinishStep</name>
    <message>
        <source>Does it all work?</source>
        <translation>Funktioniert alles?</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>Die Einrichtung ist fertig</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfungen fanden</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>Alles &amp;prüfen</translation>
    </message>
    <message>
        <source>These work:</source>
        <translation>Das funktioniert:</translation>
    </message>
    <message>
        <source>Postroom now looks at every mail engine, port and certificate as a mail program would see them. Nothing is changed by it.</source>
        <translation>Postroom sieht nun nach jedem Serverprogramm, jedem Port und jedem Zertifikat so, wie ein Mailprogramm sie sieht. Dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>People can now enter address and password into their mail programs. What is left: to see a message go out and come back.</source>
        <translation>Die Leute können nun Adresse und Passwort in ihre Mailprogramme eintragen. Was noch bleibt: zu sehen, wie eine Nachricht hinausgeht und zurückkommt.</translation>
    </message>
    <message>
        <source>&amp;Next: a test message</source>
        <translation>&amp;Weiter: eine Testnachricht</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FleetLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A server and how it is: “mail.example.org: Postfix is stopped”</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All servers, the worst first</source>
        <translation>Alle Server, der schlimmste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::HandOverDialog</name>
    <message>
        <source>Give these two to the person. The password is shown only now; afterwards nobody can read it, only set a new one.</source>
        <translation>Geben Sie der Person diese beiden. Das Passwort wird nur jetzt gezeigt; danach kann niemand es lesen, nur ein neues setzen.</translation>
    </message>
    <message>
        <source>&amp;Forget password</source>
        <translation>Passwort &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>postroom::ui::HistoryModel</name>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What changed with it</source>
        <translation>Was sich damit änderte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <translation>nicht mehr lesbar</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>die erste</translation>
    </message>
    <message>
        <source>none before it is kept</source>
        <translation>keine davor ist aufbewahrt</translation>
    </message>
    <message>
        <source>not known: the one before is not readable any more</source>
        <translation>unbekannt: Die davor ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>no setting: certificate or files</source>
        <translation>keine Einstellung: Zertifikat oder Dateien</translation>
    </message>
</context>
<context>
    <name>postroom::ui::IdentityForm</name>
    <message>
        <source>Your e-mail &amp;address:</source>
        <translation>Ihre E-Mail-&amp;Adresse:</translation>
    </message>
    <message>
        <source>On this server. Its domain becomes the first mail domain; reports about the service go to you.</source>
        <translation>Auf diesem Server. Ihre Domain wird die erste Maildomain; Berichte über den Dienst gehen an Sie.</translation>
    </message>
    <message>
        <source>This server&apos;s na&amp;me:</source>
        <translation>Na&amp;me dieses Servers:</translation>
    </message>
    <message>
        <source>Mail programs and other mail servers connect to this name. Usual is “mail.” before your domain.</source>
        <translation>Mailprogramme und andere Mailserver verbinden sich mit diesem Namen. Üblich ist „mail.“ vor Ihrer Domain.</translation>
    </message>
    <message>
        <source>Its &amp;Internet addresses:</source>
        <translation>Seine &amp;Internetadressen:</translation>
    </message>
    <message>
        <source>Separated by commas. Empty: taken from this computer&apos;s network.</source>
        <translation>Durch Kommas getrennt. Leer: aus dem Netz dieses Rechners genommen.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::IdentityStep</name>
    <message>
        <source>Who are you, and what is this server called?</source>
        <translation>Wer sind Sie, und wie heißt dieser Server?</translation>
    </message>
    <message>
        <source>From these two, Postroom makes the first mail domain, the certificate and the settings of every mail program. Next sets the mail engines up with them and tries them; this takes some seconds.</source>
        <translation>Aus diesen beiden macht Postroom die erste Maildomain, das Zertifikat und die Einstellungen jedes Mailprogramms. „Weiter“ richtet damit die Serverprogramme ein und probiert sie aus; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>&amp;Next: set up the server</source>
        <translation>&amp;Weiter: den Server einrichten</translation>
    </message>
</context>
<context>
    <name>postroom::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>S&amp;top this change</source>
        <translation>Diese &amp;Änderung anhalten</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ListPage</name>
    <message>
        <source>%1 of %2, more as you scroll</source>
        <extracomment>How many rows of how many are shown below a list</extracomment>
        <translation>%1 von %2, mehr beim Blättern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln insgesamt</numerusform>
            <numerusform>%Ln insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>That is possible for up to %1 rows, or for all of them (Ctrl+A).</source>
        <translation>Das geht für bis zu %1 Zeilen oder für alle (Strg+A).</translation>
    </message>
    <message>
        <source>Something else is still being done.</source>
        <translation>Etwas anderes ist noch in Arbeit.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were taken back.</source>
        <translation>
            <numerusform>%Ln Änderung wurde rückgängig gemacht.</numerusform>
            <numerusform>%Ln Änderungen wurden rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>What was refused…</source>
        <translation>Was abgelehnt wurde …</translation>
    </message>
    <message>
        <source>The first %1 of more. Type more of it to find fewer.</source>
        <translation>Die ersten %1 von mehr. Tippen Sie mehr davon ein, um weniger zu finden.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::LookupDialog</name>
    <message>
        <source>Ask DNS</source>
        <translation>DNS fragen</translation>
    </message>
    <message>
        <source>What DNS says</source>
        <translation>Was DNS sagt</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Es wird nachgesehen, was DNS sagt …</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Sagt %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::LookupForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>DNS &amp;server:</source>
        <translation>DNS-&amp;Server:</translation>
    </message>
    <message>
        <source>ADDRESS or ADDRESS:PORT. Empty: the one that the mail server asks.</source>
        <translation>ADRESSE oder ADRESSE:PORT. Leer: der, den der Mailserver fragt.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailProgramModel</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>with the file</source>
        <translation>mit der Datei</translation>
    </message>
    <message>
        <source>servers and ports</source>
        <translation>Server und Ports</translation>
    </message>
    <message>
        <source>perhaps, it guesses</source>
        <translation>vielleicht, es rät</translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation>Mailprogramm</translation>
    </message>
    <message>
        <source>Finds the settings</source>
        <translation>Findet die Einstellungen</translation>
    </message>
    <message>
        <source>What the person does</source>
        <translation>Was die Person tut</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxForm</name>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>The whole address, like ann@example.org.</source>
        <translation>Die ganze Adresse, etwa ann@example.org.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Most space:</source>
        <translation>Speicher &amp;höchstens:</translation>
    </message>
    <message>
        <source>Like 500 MiB or 2 GiB. Empty: no limit.</source>
        <translation>Etwa 500 MiB oder 2 GiB. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>P&amp;erson&apos;s name:</source>
        <translation>&amp;Name der Person:</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>&amp;Used for:</source>
        <translation>&amp;Benutzt für:</translation>
    </message>
    <message>
        <source>Whoever is logged in by what you switch off is shown out.</source>
        <translation>Wer über das angemeldet ist, was Sie abschalten, wird abgemeldet.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Most space</source>
        <translation>Speicher max.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxPicker</name>
    <message>
        <source>Find a mailbox</source>
        <translation>Ein Postfach suchen</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Type an address or a name</source>
        <translation>Eine Adresse oder einen Namen eintippen</translation>
    </message>
    <message>
        <source>Mailboxes that contain what is typed</source>
        <translation>Postfächer, die das Eingetippte enthalten</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxesPage</name>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Filter mailboxes</source>
        <translation>Postfächer filtern</translation>
    </message>
    <message>
        <source>&amp;Add mailbox…</source>
        <translation>&amp;Postfach anlegen …</translation>
    </message>
    <message>
        <source>No mailbox yet. A mailbox is an address and a password with which a person reads and sends mail.</source>
        <translation>Noch kein Postfach. Ein Postfach ist eine Adresse und ein Passwort, mit denen eine Person Mail liest und sendet.</translation>
    </message>
    <message>
        <source>No mailbox contains “%1”.</source>
        <translation>Kein Postfach enthält „%1“.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Most space:</source>
        <translation>Speicher höchstens:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Seit:</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Neues Pass&amp;wort …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Ein Postfach anlegen</translation>
    </message>
    <message>
        <source>The new mailbox</source>
        <translation>Das neue Postfach</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>suspended: mail still arrives, nobody can log in or send</source>
        <translation>gesperrt: Mail kommt weiter an, niemand kann sich anmelden oder senden</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Edit a mailbox</source>
        <translation>Ein Postfach bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>For %1. Programs that have the old password stop working until they are given the new one.</source>
        <translation>Für %1. Programme, die das alte Passwort haben, funktionieren nicht mehr, bis sie das neue bekommen.</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>Das neue Passwort</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 hat ein neues Passwort.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1 ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Remove a mailbox</source>
        <translation>Ein Postfach entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its mail is being counted…</source>
        <translation>Die Mail darin wird gezählt …</translation>
    </message>
    <message>
        <source>Remove, &amp;keep its mail</source>
        <translation>Entfernen, Mail &amp;behalten</translation>
    </message>
    <message>
        <source>Remove and &amp;erase its mail</source>
        <translation>Entfernen und Mail &amp;löschen</translation>
    </message>
    <message>
        <source>Nobody can log in to it any more. How much mail it holds could not be told: %1</source>
        <translation>Niemand kann sich dann noch anmelden. Wie viel Mail darin ist, ließ sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>Nobody can log in to it any more. It holds no mail.</source>
        <translation>Niemand kann sich dann noch anmelden. Es enthält keine Mail.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can log in to it any more. Its %Ln messages (%1) stay on the server, or are erased now and cannot be brought back.</source>
        <translation>
            <numerusform>Niemand kann sich dann noch anmelden. Die %Ln Nachricht darin (%1) bleibt auf dem Server, oder sie wird jetzt gelöscht; das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Niemand kann sich dann noch anmelden. Die %Ln Nachrichten darin (%1) bleiben auf dem Server, oder sie werden jetzt gelöscht; das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed; its mail is kept.</source>
        <translation>%1 wurde entfernt; die Mail ist noch da.</translation>
    </message>
    <message>
        <source>%1 and its mail were removed.</source>
        <translation>%1 und die Mail darin wurden entfernt.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Bea&amp;rbeiten …</translation>
    </message>
    <message>
        <source>S&amp;uspend</source>
        <translation>Sperre&amp;n</translation>
    </message>
    <message>
        <source>Add mail&amp;box</source>
        <translation>Postfach an&amp;legen</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Freigebe&amp;n</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>Passwort &amp;ändern</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>nothing; mail still arrives</source>
        <translation>nichts; Mail kommt weiter an</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Benutzt für:</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Most s&amp;pace…</source>
        <translation>Spe&amp;icher höchstens …</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln mailboxes chosen</source>
        <translation>
            <numerusform>Mehr als %Ln Postfach ausgewählt</numerusform>
            <numerusform>Mehr als %Ln Postfächer ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes chosen</source>
        <translation>
            <numerusform>%Ln Postfach ausgewählt</numerusform>
            <numerusform>%Ln Postfächer ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspending mailboxes</source>
        <translation>Postfächer werden gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are suspended.</source>
        <translation>
            <numerusform>%Ln Postfach ist gesperrt.</numerusform>
            <numerusform>%Ln Postfächer sind gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resuming mailboxes</source>
        <translation>Postfächer werden freigegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are in use.</source>
        <translation>
            <numerusform>%Ln Postfach ist in Gebrauch.</numerusform>
            <numerusform>%Ln Postfächer sind in Gebrauch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most space</source>
        <translation>Speicher höchstens</translation>
    </message>
    <message>
        <source>&amp;Set most space</source>
        <translation>Grenze &amp;setzen</translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln mailboxes that are chosen.</source>
        <translation>
            <numerusform>Für das %Ln Postfach, das ausgewählt ist.</numerusform>
            <numerusform>Für die %Ln Postfächer, die ausgewählt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the most space</source>
        <translation>Die Grenze wird gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes have this limit.</source>
        <translation>
            <numerusform>%Ln Postfach hat diese Grenze.</numerusform>
            <numerusform>%Ln Postfächer haben diese Grenze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove more than %Ln mailboxes?</source>
        <translation>
            <numerusform>Mehr als %Ln Postfach entfernen?</numerusform>
            <numerusform>Mehr als %Ln Postfächer entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln mailboxes?</source>
        <translation>
            <numerusform>%Ln Postfach entfernen?</numerusform>
            <numerusform>%Ln Postfächer entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove mailboxes</source>
        <translation>Postfächer entfernen</translation>
    </message>
    <message>
        <source>Nobody can log in to them any more. All their mail stays on the server, or is erased now and cannot be brought back.</source>
        <translation>Niemand kann sich dann noch daran anmelden. Alle Mail darin bleibt auf dem Server, oder sie wird jetzt gelöscht; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Postfächer &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove, keep mail</source>
        <translation>&amp;Entfernen, Mail behalten</translation>
    </message>
    <message>
        <source>Remove, &amp;erase mail</source>
        <translation>Entfernen und Mail &amp;löschen</translation>
    </message>
    <message>
        <source>Removing mailboxes</source>
        <translation>Postfächer werden entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes were removed; their mail is kept.</source>
        <translation>
            <numerusform>%Ln Postfach wurde entfernt; die Mail ist noch da.</numerusform>
            <numerusform>%Ln Postfächer wurden entfernt; die Mail ist noch da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes and their mail were removed.</source>
        <translation>
            <numerusform>%Ln Postfach und die Mail darin wurden entfernt.</numerusform>
            <numerusform>%Ln Postfächer und die Mail darin wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation>Enthält:</translation>
    </message>
    <message>
        <source>Mail progra&amp;ms</source>
        <translation>&amp;Mailprogramme</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>no mail</source>
        <translation>keine Mail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1</source>
        <translation>
            <numerusform>%Ln Nachricht, %1</numerusform>
            <numerusform>%Ln Nachrichten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 % of the space</source>
        <extracomment>“1,204 messages, 312 MiB: 15 % of the space”</extracomment>
        <translation>%1: %2 % des Platzes</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxesStep</name>
    <message>
        <source>Who gets a mailbox?</source>
        <translation>Wer bekommt ein Postfach?</translation>
    </message>
    <message>
        <source>An address and a password are all that a person needs. Begin with your own; more can be added now or at any time.</source>
        <translation>Eine Adresse und ein Passwort sind alles, was eine Person braucht. Beginnen Sie mit Ihrem eigenen; weitere lassen sich jetzt oder jederzeit anlegen.</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Add mail&amp;box</source>
        <translation>Postfach an&amp;legen</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Postroom</source>
        <translation>Postroom</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Set &amp;up this server…</source>
        <translation>Diesen Server &amp;einrichten …</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Anlegen …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Close the details</source>
        <translation>Einzelheiten &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Postroom</source>
        <translation>Ü&amp;ber Postroom</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>Postroom – %1</source>
        <translation>Postroom – %1</translation>
    </message>
    <message>
        <source>Postroom %1, the console of your mail service (version there: %2).
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Postroom %1, die Konsole Ihres Maildienstes (Fassung dort: %2).
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>About Postroom</source>
        <translation>Über Postroom</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias-Adressen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Connect to a mail service…</source>
        <translation>Mit einem Maildienst verbinden …</translation>
    </message>
    <message>
        <source>No mail service is shown here yet</source>
        <translation>Hier wird noch kein Maildienst gezeigt</translation>
    </message>
    <message>
        <source>Close Postroom</source>
        <translation>Postroom schließen</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>C&amp;onnect to a server…</source>
        <translation>Mit einem Server &amp;verbinden …</translation>
    </message>
    <message>
        <source>&amp;Manage servers…</source>
        <translation>Server ver&amp;walten …</translation>
    </message>
    <message>
        <source>&amp;Next server</source>
        <translation>&amp;Nächster Server</translation>
    </message>
    <message>
        <source>&amp;Previous server</source>
        <translation>V&amp;origer Server</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>Überall &amp;suchen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>Mit einem Server &amp;verbinden …</translation>
    </message>
    <message>
        <source>Client set-up</source>
        <translation>Mailprogramme</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close the window all the same?</source>
        <translation>Das Fenster trotzdem schließen?</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Text des Handbuchs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
</context>
<context>
    <name>postroom::ui::OverviewFacts</name>
    <message>
        <source>%1: ended on %2</source>
        <translation>%1: abgelaufen am %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: ends in %Ln days, on %2</source>
        <translation>
            <numerusform>%1: läuft in %Ln Tag ab, am %2</numerusform>
            <numerusform>%1: läuft in %Ln Tagen ab, am %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out, %3 refused</source>
        <extracomment>messages: %1 came in, %2 went out, %3 were refused</extracomment>
        <translation>%1 herein, %2 hinaus, %3 abgewiesen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>more than %1 waiting</source>
        <translation>mehr als %1 wartend</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 zurückgehalten</translation>
    </message>
    <message>
        <source>oldest at least %1</source>
        <translation>älteste mindestens %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>älteste %1</translation>
    </message>
    <message>
        <source>%1 % used, %2 free</source>
        <translation>%1 % belegt, %2 frei</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>domains: %1, mailboxes: %2</source>
        <translation>Domains: %1, Postfächer: %2</translation>
    </message>
    <message>
        <source>Messages of today, hour by hour</source>
        <translation>Nachrichten von heute, Stunde für Stunde</translation>
    </message>
    <message>
        <source>%1: all running</source>
        <translation>%1: alle in Betrieb</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>in Betrieb: %1</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Serverprogramme</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>these do not answer: %1</source>
        <translation>diese antworten nicht: %1</translation>
    </message>
    <message>
        <source>all %1 answer</source>
        <translation>alle %1 antworten</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
</context>
<context>
    <name>postroom::ui::OverviewPage</name>
    <message>
        <source>This server is not set up yet.</source>
        <translation>Dieser Server ist noch nicht eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need putting right.</source>
        <translation>
            <numerusform>%Ln Sache ist in Ordnung zu bringen.</numerusform>
            <numerusform>%Ln Sachen sind in Ordnung zu bringen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail is flowing. %Ln things want your attention.</source>
        <translation>
            <numerusform>Mail läuft. %Ln Sache braucht Ihre Aufmerksamkeit.</numerusform>
            <numerusform>Mail läuft. %Ln Sachen brauchen Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail is flowing, and nothing wants your attention.</source>
        <translation>Mail läuft, und nichts braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Mail is not flowing: %1.</source>
        <translation>Mail läuft nicht: %1.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PasswordField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Das Passwort kopieren</translation>
    </message>
    <message>
        <source>Shown only now: copy it or write it down. The clipboard forgets it after a minute.</source>
        <translation>Nur jetzt zu sehen: Kopieren Sie es, oder schreiben Sie es auf. Die Zwischenablage vergisst es nach einer Minute.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Das Passwort zeigen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Generate a password</source>
        <translation>Ein Passwort erzeugen</translation>
    </message>
    <message>
        <source>Weak: it is among the first that are guessed. Some words that do not belong together are better.</source>
        <translation>Schwach: Es gehört zu den ersten, die jemand rät. Einige Wörter, die nicht zusammengehören, sind besser.</translation>
    </message>
    <message>
        <source>Fair: who tries long enough may guess it.</source>
        <translation>Mäßig: Wer es lange genug versucht, kann es erraten.</translation>
    </message>
    <message>
        <source>Good: nobody guesses it by trying to log in.</source>
        <translation>Gut: Durch Anmeldeversuche errät es niemand.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Sehr stark.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PasswordForm</name>
    <message>
        <source>&amp;New password:</source>
        <translation>&amp;Neues Passwort:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PublicationModel</name>
    <message>
        <source>comes</source>
        <translation>kommt dazu</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>steht im Weg</translation>
    </message>
    <message>
        <source>would do for both</source>
        <translation>würde beidem dienen</translation>
    </message>
    <message>
        <source>belongs elsewhere</source>
        <translation>gehört anderswohin</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PublishDialog</name>
    <message>
        <source>What becomes of each record</source>
        <translation>Was aus jedem Eintrag wird</translation>
    </message>
    <message>
        <source>Publish the records of %1</source>
        <translation>Die Einträge von %1 veröffentlichen</translation>
    </message>
    <message>
        <source>S&amp;how changes</source>
        <translation>Änderungen &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>Verö&amp;ffentlichen</translation>
    </message>
    <message>
        <source>Published on %1, serial %2. Other DNS servers show it as soon as what they remember has run out.</source>
        <translation>Auf %1 veröffentlicht, Seriennummer %2. Andere DNS-Server zeigen es, sobald abgelaufen ist, was sie sich gemerkt haben.</translation>
    </message>
    <message>
        <source>As long as this is so, nothing is published. Above you can say what may be done about it.</source>
        <translation>Solange das so ist, wird nichts veröffentlicht. Oben können Sie sagen, was damit geschehen darf.</translation>
    </message>
    <message>
        <source>The zone %1 has all of it already: there is nothing to publish.</source>
        <translation>Die Zone %1 hat schon alles: Es gibt nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>This is changed in the zone %1, and nothing else:</source>
        <translation>Das wird in der Zone %1 geändert, und sonst nichts:</translation>
    </message>
    <message>
        <source>&amp;Move the mail here…</source>
        <translation>Die Post &amp;hierher umziehen …</translation>
    </message>
    <message>
        <source>Writes the records into the zone, on a DNS server of yours such as BIND, Knot DNS or PowerDNS, all of them or none, or at a DNS provider, one after the other. What others entered there stays.</source>
        <translation>Schreibt die Einträge in die Zone: auf einem eigenen DNS-Server wie BIND, Knot DNS oder PowerDNS alle oder keinen, oder bei einem DNS-Anbieter einen nach dem anderen. Was andere dort eingetragen haben, bleibt.</translation>
    </message>
    <message>
        <source>Published at %1. Other DNS servers show it as soon as what they remember has run out.</source>
        <translation>Veröffentlicht bei %1. Andere DNS-Server zeigen es, sobald abgelaufen ist, was sie sich gemerkt haben.</translation>
    </message>
    <message>
        <source>Types that this provider cannot be brought by lexicon are shown as “by hand”: enter them there.</source>
        <translation>Typen, die lexicon diesem Anbieter nicht bringen kann, stehen unter „von Hand“: Tragen Sie sie dort ein.</translation>
    </message>
    <message>
        <source>&amp;Forget the credentials…</source>
        <translation>Zugangsdaten &amp;vergessen …</translation>
    </message>
    <message>
        <source>Forget credentials</source>
        <translation>Zugangsdaten vergessen</translation>
    </message>
    <message>
        <source>Forget the credentials for %1?</source>
        <translation>Die Zugangsdaten für %1 vergessen?</translation>
    </message>
    <message>
        <source>The server cannot publish there any more until you enter them again. They hold until you withdraw them in the provider&apos;s account.</source>
        <translation>Der Server kann dort nichts mehr veröffentlichen, bis Sie sie wieder eingeben. Sie gelten, bis Sie sie im Konto beim Anbieter zurückziehen.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>Ver&amp;gessen</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PublishForm</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file</source>
        <translation>Die Datei des Schlüssels auswählen</translation>
    </message>
    <message>
        <source>Keys (*.key *.conf);;All files (*)</source>
        <translation>Schlüssel (*.key *.conf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Add this server to the SPF record that is there</source>
        <translation>Diesen &amp;Server in den vorhandenen SPF-Eintrag aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Remove the records that are in the way</source>
        <translation>Die Einträge &amp;entfernen, die im Weg stehen</translation>
    </message>
    <message>
        <source>DNS &amp;server:</source>
        <translation>&amp;DNS-Server:</translation>
    </message>
    <message>
        <source>The one where the zone is changed, its primary: ADDRESS or ADDRESS:PORT, as seen from the mail server.</source>
        <translation>Der, auf dem die Zone geändert wird, ihr primärer: ADRESSE oder ADRESSE:PORT, vom Mailserver aus gesehen.</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Schl&amp;üsseldatei:</translation>
    </message>
    <message>
        <source>On this computer: the key by which that server knows who may change the zone, as tsig-keygen prints it.</source>
        <translation>Auf diesem Computer: der Schlüssel, an dem jener Server erkennt, wer die Zone ändern darf, wie tsig-keygen ihn ausgibt.</translation>
    </message>
    <message>
        <source>the practice server&apos;s own</source>
        <translation>der des Übungsservers selbst</translation>
    </message>
    <message>
        <source>On a DNS server of my own</source>
        <translation>Auf einem eigenen DNS-Server</translation>
    </message>
    <message>
        <source>At a DNS provider</source>
        <translation>Bei einem DNS-Anbieter</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Wo:</translation>
    </message>
    <message>
        <source>DNS pr&amp;ovider:</source>
        <translation>DNS-An&amp;bieter:</translation>
    </message>
    <message>
        <source>By lexicon&apos;s name for it.</source>
        <translation>Wie lexicon ihn nennt.</translation>
    </message>
    <message>
        <source>&amp;Credentials:</source>
        <translation>Zu&amp;gangsdaten:</translation>
    </message>
    <message>
        <source>Made in the provider&apos;s account, for programs. They are kept on the mail server. Empty: those that it keeps already.</source>
        <translation>Im Konto des Anbieters für Programme angelegt. Sie werden auf dem Mailserver aufbewahrt. Leer: die, die er schon aufbewahrt.</translation>
    </message>
    <message>
        <source>By lexicon&apos;s name for it. The records of a practice server lead to this computer alone: only into a zone that nobody else uses.</source>
        <translation>Mit dem Namen, den lexicon dafür hat. Die Einträge eines Übungsservers führen nur zu diesem Computer: nur in eine Zone, die sonst niemand benutzt.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::QuotaForm</name>
    <message>
        <source>&amp;Most space:</source>
        <translation>Speicher &amp;höchstens:</translation>
    </message>
    <message>
        <source>Like 500 MiB or 2 GiB. Empty: no limit.</source>
        <translation>Etwa 500 MiB oder 2 GiB. Leer: keine Grenze.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordDetails</name>
    <message>
        <source>In DNS:</source>
        <translation>Im DNS:</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Den Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Den Wert kopieren</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Wozu:</translation>
    </message>
    <message>
        <source>As&amp;k DNS…</source>
        <translation>DNS fra&amp;gen …</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>Befeh&amp;l kopieren</translation>
    </message>
    <message>
        <source>As &amp;typed at:</source>
        <translation>So ein&amp;tragen bei:</translation>
    </message>
    <message>
        <source>Zone file</source>
        <translation>Zonendatei</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (Ihrer)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>leave this field empty</source>
        <translation>dieses Feld leer lassen</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordForm</name>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Proves to %1 that the domain is yours</source>
        <translation>Beweist %1, dass die Domain Ihnen gehört</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>What &amp;for:</source>
        <translation>&amp;Wofür:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>@ for the domain itself, www or *.shop below it.</source>
        <translation>@ für die Domain selbst, www oder *.shop darunter.</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>Wer&amp;t:</translation>
    </message>
    <message>
        <source>Re&amp;membered for:</source>
        <translation>Ge&amp;merkt für:</translation>
    </message>
    <message>
        <source>For how long others may remember it (TTL).</source>
        <translation>Wie lange andere ihn sich merken dürfen (TTL).</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;otiz:</translation>
    </message>
    <message>
        <source>What it is for, in your words; it stands beside the record in the plan. It may be empty.</source>
        <translation>Wofür er ist, in Ihren Worten; es steht im Plan neben dem Eintrag. Darf leer sein.</translation>
    </message>
    <message>
        <source>Paste what %1 shows you: a text that begins with %2</source>
        <translation>Fügen Sie ein, was %1 Ihnen zeigt: einen Text, der mit %2 beginnt</translation>
    </message>
    <message>
        <source>A text, as it was given to you.</source>
        <translation>Ein Text, wie man ihn Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>An address, like %1</source>
        <translation>Eine Adresse, wie %1</translation>
    </message>
    <message>
        <source>A number and a server, like %1</source>
        <translation>Eine Zahl und ein Server, wie %1</translation>
    </message>
    <message>
        <source>Priority, weight, port and server, like %1</source>
        <translation>Priorität, Gewicht, Port und Server, wie %1</translation>
    </message>
    <message>
        <source>Who may issue certificates, like %1</source>
        <translation>Wer Zertifikate ausstellen darf, wie %1</translation>
    </message>
    <message>
        <source>Three numbers and a digest, like %1</source>
        <translation>Drei Zahlen und eine Prüfsumme, wie %1</translation>
    </message>
    <message>
        <source>A name, like %1</source>
        <translation>Ein Name, wie %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>%1 refuses to answer</source>
        <translation>%1 verweigert die Antwort</translation>
    </message>
    <message>
        <source>%1 failed to find out</source>
        <translation>%1 konnte es nicht herausfinden</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>Im DNS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>%1, with your own</source>
        <translation>%1, mit eigenem</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordWatch</name>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Es wird nachgesehen, was das DNS sagt …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 of %3 records are in DNS as they should be.</source>
        <translation>Nachgesehen um %1: %2 von %3 Einträgen sind im DNS, wie sie sein sollen.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RefusalCard</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SearchEdit</name>
    <message>
        <source>Empty this line</source>
        <translation>Diese Zeile leeren</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServedModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A port&apos;s number and what it speaks: &quot;993 (IMAPS)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>the certificate that it should</source>
        <translation>das richtige Zertifikat</translation>
    </message>
    <message>
        <source>another certificate than it should; mail programs may warn</source>
        <translation>ein anderes Zertifikat als vorgesehen; E-Mail-Programme warnen womöglich</translation>
    </message>
    <message>
        <source>none that could be read</source>
        <translation>keines, das sich lesen ließ</translation>
    </message>
    <message>
        <source>nobody knows: it did not answer</source>
        <translation>unbekannt: Der Port hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Every port shows the certificate that it should.</source>
        <translation>Jeder Port zeigt das richtige Zertifikat.</translation>
    </message>
    <message>
        <source>%1 of %2 answers show the certificate that they should. The others come first.</source>
        <translation>%1 von %2 Antworten zeigen das richtige Zertifikat. Die übrigen stehen zuerst.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServedPorts</name>
    <message>
        <source>What every port serves</source>
        <translation>Was jeder Port zeigt</translation>
    </message>
    <message>
        <source>No port is open that serves a certificate.</source>
        <translation>Es ist kein Port offen, der ein Zertifikat zeigt.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>Asking every port, as a mail program would. One that does not answer takes some seconds.</source>
        <translation>Jeder Port wird gefragt, wie es ein E-Mail-Programm täte. Einer, der nicht antwortet, braucht einige Sekunden.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServerBar</name>
    <message>
        <source>(practice)</source>
        <translation>(Übung)</translation>
    </message>
    <message>
        <source>Server %1: %2. Choose another</source>
        <extracomment>%1 is a server, %2 how it is: “fine”, “Postfix is stopped”</extracomment>
        <translation>Server %1: %2. Einen anderen wählen</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>No server. Connect to one</source>
        <translation>Kein Server. Mit einem verbinden</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServerForm</name>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>You and the server, as for ssh; also with a port (anna@mail.example.org:2222) or with an instance&apos;s folder behind it. A folder alone is an instance on this computer.</source>
        <translation>Sie und der Server, wie bei ssh; auch mit einem Port (anna@mail.example.org:2222) oder mit dem Ordner einer Instanz dahinter. Ein Ordner allein ist eine Instanz auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>As you call it; without one, as it calls itself.</source>
        <translation>Wie Sie ihn nennen; ohne Angabe, wie er sich selbst nennt.</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>The line above its pages, so that you see where you are.</source>
        <translation>Die Linie über seinen Seiten, damit Sie sehen, wo Sie sind.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServerView</name>
    <message>
        <source>The management service does not answer. Mail does not need it to go on.</source>
        <translation>Der Verwaltungsdienst antwortet nicht. Mail braucht ihn nicht, um weiterzulaufen.</translation>
    </message>
    <message>
        <source>What you see may be old; this window tries again by itself.</source>
        <translation>Was Sie sehen, kann veraltet sein; dieses Fenster versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>no configuration yet</source>
        <translation>noch keine Konfiguration</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>last check %1</source>
        <translation>zuletzt geprüft %1</translation>
    </message>
    <message>
        <source>Settings of the server were changed and neither applied nor recorded. That would be forgotten; mail goes on as it is.</source>
        <translation>Einstellungen des Servers wurden geändert und weder angewandt noch vorgemerkt. Diese Änderungen gingen verloren; Mail läuft weiter, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServersDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten …</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit the server</source>
        <translation>Den Server bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Forget a server</source>
        <translation>Einen Server vergessen</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>This console does not show it any more. The server itself, its mail and its settings stay as they are.</source>
        <translation>Diese Konsole zeigt ihn nicht mehr. Der Server selbst, seine Mail und seine Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Forget the server</source>
        <translation>Den Server &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep the server</source>
        <translation>Den Server &amp;behalten</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServicesPage</name>
    <message>
        <source>%1 was started.</source>
        <translation>%1 wurde gestartet.</translation>
    </message>
    <message>
        <source>All were started.</source>
        <translation>Alle wurden gestartet.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 wurde angehalten.</translation>
    </message>
    <message>
        <source>All were stopped.</source>
        <translation>Alle wurden angehalten.</translation>
    </message>
    <message>
        <source>%1 was restarted.</source>
        <translation>%1 wurde neu gestartet.</translation>
    </message>
    <message>
        <source>All were restarted.</source>
        <translation>Alle wurden neu gestartet.</translation>
    </message>
    <message>
        <source>%1 has read its configuration again.</source>
        <translation>%1 hat seine Konfiguration neu gelesen.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>No mail server program is known here.</source>
        <translation>Hier ist kein Mailserver-Programm bekannt.</translation>
    </message>
    <message>
        <source>Mail server programs</source>
        <translation>Mailserver-Programme</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Does:</source>
        <translation>Tut:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Fassung:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Gestartet:</translation>
    </message>
    <message>
        <source>Ports:</source>
        <translation>Ports:</translation>
    </message>
    <message>
        <source>Last words:</source>
        <translation>Letzte Worte:</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>Alle s&amp;tarten</translation>
    </message>
    <message>
        <source>Sto&amp;p all…</source>
        <translation>A&amp;lle anhalten …</translation>
    </message>
    <message>
        <source>Restart al&amp;l</source>
        <translation>Alle ne&amp;u starten</translation>
    </message>
    <message>
        <source>%1: answers</source>
        <extracomment>A port and its protocol, like &quot;25 SMTP&quot;</extracomment>
        <translation>%1: antwortet</translation>
    </message>
    <message>
        <source>%1: does not answer</source>
        <translation>%1: antwortet nicht</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>keine eigenen</translation>
    </message>
    <message>
        <source>S&amp;tart %1</source>
        <translation>%1 sta&amp;rten</translation>
    </message>
    <message>
        <source>St&amp;op %1…</source>
        <translation>%1 anhalt&amp;en …</translation>
    </message>
    <message>
        <source>&amp;Restart %1</source>
        <translation>%1 &amp;neu starten</translation>
    </message>
    <message>
        <source>Reloa&amp;d %1</source>
        <translation>%1 neu la&amp;den</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Einen Dienst anhalten</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 anhalten?</translation>
    </message>
    <message>
        <source>Stop all mail server programs?</source>
        <translation>Alle Mailserver-Programme anhalten?</translation>
    </message>
    <message>
        <source>&amp;Keep %1 running</source>
        <translation>%1 &amp;weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Keep them running</source>
        <translation>Alle &amp;weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stop %1</source>
        <translation>%1 &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Alle anhalten</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SettingEdit</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SettingsForm</name>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Vorgabe: %2.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SettingsPage</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>&amp;Record for later</source>
        <translation>Für später vor&amp;merken</translation>
    </message>
    <message>
        <source>Apply no&amp;w</source>
        <translation>&amp;Jetzt anwenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
    </message>
    <message>
        <source>Settings of this server</source>
        <translation>Einstellungen dieses Servers</translation>
    </message>
    <message>
        <source>Settings of this console</source>
        <translation>Einstellungen dieser Konsole</translation>
    </message>
    <message>
        <source>Applied: the server runs with it, as generation %1.</source>
        <translation>Angewandt: Der Server läuft damit, als Generation %1.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es musste nichts geändert werden.</translation>
    </message>
    <message>
        <source>Recorded. It takes effect with the next change that is applied, or with “Apply now”.</source>
        <translation>Vorgemerkt. Es gilt mit der nächsten Änderung, die angewandt wird, oder mit „Jetzt anwenden“.</translation>
    </message>
    <message>
        <source>Recorded and not in use yet: %1</source>
        <translation>Vorgemerkt und noch nicht in Gebrauch: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not applied yet.</source>
        <translation>
            <numerusform>%Ln Änderung ist noch nicht angewandt.</numerusform>
            <numerusform>%Ln Änderungen sind noch nicht angewandt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Keine Änderungen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Was getan würde</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SetupWizard</name>
    <message>
        <source>You and this server</source>
        <translation>Sie und dieser Server</translation>
    </message>
    <message>
        <source>Kinds of account</source>
        <translation>Arten von Konto</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Set up this server</source>
        <translation>Diesen Server einrichten</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Later: close and continue another time</source>
        <translation>Später: schließen und ein andermal fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Nothing is left to set up.</source>
        <translation>Es ist nichts mehr einzurichten.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, findings: %2</source>
        <translation>%1, Befunde: %2</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SpreadDialog</name>
    <message>
        <source>Who sees each record</source>
        <translation>Wer jeden Eintrag sieht</translation>
    </message>
    <message>
        <source>Who sees the records of %1</source>
        <translation>Wer die Einträge von %1 sieht</translation>
    </message>
    <message>
        <source>First the name servers of the domain are asked. What all of them have, others are asked for: DNS servers that many people use, which remember for a while what was there before. Nothing is wrong while they do.</source>
        <translation>Zuerst werden die Nameserver der Domain gefragt. Wovon alle wissen, danach werden andere gefragt: DNS-Server, die viele Leute benutzen und die sich eine Weile merken, was vorher da war. Solange sie das tun, ist nichts falsch.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Es wird nachgesehen, was DNS sagt …</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Nachgesehen um %1.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SpreadModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er ist</translation>
    </message>
</context>
<context>
    <name>postroom::ui::StateStack</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>postroom::ui::StepList</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Schritte der Einrichtung</translation>
    </message>
    <message>
        <source>%1
done</source>
        <translation>%1
fertig</translation>
    </message>
    <message>
        <source>%1
now</source>
        <translation>%1
jetzt</translation>
    </message>
    <message>
        <source>%1
later</source>
        <translation>%1
später</translation>
    </message>
    <message>
        <source>%1
open</source>
        <translation>%1
offen</translation>
    </message>
</context>
<context>
    <name>postroom::ui::TestMailModel</name>
    <message>
        <source>It is handed to the server</source>
        <translation>Sie wird dem Server übergeben</translation>
    </message>
    <message>
        <source>The server took it and sends it</source>
        <translation>Der Server hat sie angenommen und sendet sie</translation>
    </message>
    <message>
        <source>It came back: out and in again work</source>
        <translation>Sie ist zurückgekommen: Hinaus und wieder herein funktioniert</translation>
    </message>
    <message>
        <source>The answer has arrived: out and back work</source>
        <translation>Die Antwort ist angekommen: Hinaus und zurück funktioniert</translation>
    </message>
    <message>
        <source>It is not in the mailbox yet</source>
        <translation>Sie ist noch nicht im Postfach</translation>
    </message>
    <message>
        <source>No answer has arrived yet. Answer the message from %1.</source>
        <translation>Es ist noch keine Antwort angekommen. Antworten Sie von %1 aus auf die Nachricht.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Sie wurde abgewiesen</translation>
    </message>
    <message>
        <source>It waits: the other server does not take it now. It is tried again by itself.</source>
        <translation>Sie wartet: Der andere Server nimmt sie jetzt nicht an. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>It lies in the mailbox of %1</source>
        <translation>Sie liegt im Postfach von %1</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>Sie ist zugestellt</translation>
    </message>
    <message>
        <source>The other server took it</source>
        <translation>Der andere Server hat sie angenommen</translation>
    </message>
</context>
<context>
    <name>postroom::ui::TestMailStep</name>
    <message>
        <source>Does a message get out and back?</source>
        <translation>Kommt eine Nachricht hinaus und zurück?</translation>
    </message>
    <message>
        <source>The server sends one real message from your mailbox and sees what becomes of it. Answer it, and the answer is seen, too. This can be left out, or done again later.</source>
        <translation>Der Server sendet eine echte Nachricht von Ihrem Postfach und sieht, was aus ihr wird. Antworten Sie darauf, dann wird auch die Antwort gesehen. Das lässt sich auslassen oder später wiederholen.</translation>
    </message>
    <message>
        <source>&amp;Send the message</source>
        <translation>Nachricht sen&amp;den</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>A&amp;n:</translation>
    </message>
    <message>
        <source>Who gets the test message</source>
        <translation>Wer die Testnachricht bekommt</translation>
    </message>
    <message>
        <source>Your own mail program</source>
        <translation>Ihr eigenes Mailprogramm</translation>
    </message>
    <message>
        <source>Most find all this by themselves from address and password. Where one asks, this is what it wants to know.</source>
        <translation>Die meisten finden all das aus Adresse und Passwort von selbst. Wo eines fragt, ist dies, was es wissen möchte.</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Send another</source>
        <translation>Noch eine sen&amp;den</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port, with SSL/TLS</source>
        <translation>Port, mit SSL/TLS</translation>
    </message>
    <message>
        <source>Port, with STARTTLS</source>
        <translation>Port, mit STARTTLS</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>postroom::ui::TrafficPanel</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>in</source>
        <translation>herein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>hinaus</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>zugelassen</translation>
    </message>
    <message>
        <source>password refused</source>
        <translation>Passwort abgewiesen</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>&amp;Traffic:</source>
        <translation>Mail&amp;verkehr:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Tray</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiterer.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Postroom</source>
        <translation>Postroom ö&amp;ffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>postroom::ui::UnreachablePage</name>
    <message>
        <source>No mail service answers here</source>
        <translation>Hier antwortet kein Maildienst</translation>
    </message>
    <message>
        <source>If this computer has Postroom&apos;s mail service, start it in a terminal:</source>
        <translation>Wenn dieser Rechner den Maildienst von Postroom hat, starten Sie ihn in einem Terminal:</translation>
    </message>
    <message>
        <source>To try Postroom first, with real mail programs but only inside this computer, run this in the folder of its source code:</source>
        <translation>Um Postroom erst auszuprobieren, mit echten Mailserver-Programmen, aber nur in diesem Rechner, rufen Sie dies im Ordner seines Quelltextes auf:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>This window also tries by itself every few seconds.</source>
        <translation>Dieses Fenster versucht es auch von selbst alle paar Sekunden.</translation>
    </message>
    <message>
        <source>The mail service cannot be used</source>
        <translation>Der Maildienst ist nicht benutzbar</translation>
    </message>
    <message>
        <source>Tried: %1. %2</source>
        <translation>Versucht: %1. %2</translation>
    </message>
    <message>
        <source>No connection to this server</source>
        <translation>Keine Verbindung zu diesem Server</translation>
    </message>
</context>
<context>
    <name>postroom::ui::WindowKeeper</name>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Wait until this has ended?</source>
        <translation>Warten, bis dies zu Ende ist?</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and this would end: %1</source>
        <translation>Das Fenster entsteht in der anderen Sprache neu, und dies würde abgebrochen: %1</translation>
    </message>
    <message>
        <source>&amp;Wait for its end</source>
        <translation>Das Ende &amp;abwarten</translation>
    </message>
    <message>
        <source>Change &amp;language now</source>
        <translation>Sprache &amp;jetzt wechseln</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Accents</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>Acceptance</name>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>%1 says: there is no such name.</source>
        <translation>%1 dit&#xa0;: ce nom n’existe pas.</translation>
    </message>
    <message>
        <source>%1 says: the name is there, and has no record of this type.</source>
        <translation>%1 dit&#xa0;: le nom existe, et n’a pas d’enregistrement de ce type.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so nothing is known.</source>
        <translation>%1 n’a pas répondu à temps, donc on ne sait rien.</translation>
    </message>
    <message>
        <source>%1 refuses to answer, so nothing is known.</source>
        <translation>%1 refuse de répondre, donc on ne sait rien.</translation>
    </message>
    <message>
        <source>%1 failed to find out, so nothing is known.</source>
        <translation>%1 n’a pas pu trouver la réponse, donc on ne sait rien.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, so nothing is known.</source>
        <translation>%1 est injoignable, donc on ne sait rien.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The mail domain, like example.org</source>
        <translation>Le domaine de courrier, comme example.org</translation>
    </message>
    <message>
        <source>Only names that contain this text</source>
        <translation>Seulement les noms qui contiennent ce texte</translation>
    </message>
    <message>
        <source>How many at most, 1 to 1000; unset: 200</source>
        <translation>Combien au plus, de 1 à 1000&#xa0;; par défaut&#xa0;: 200</translation>
    </message>
    <message>
        <source>Only if this is still its revision</source>
        <translation>Seulement si c’est encore sa révision</translation>
    </message>
    <message>
        <source>Only mailboxes of this domain</source>
        <translation>Seulement les boîtes de ce domaine</translation>
    </message>
    <message>
        <source>Full address, like ann@example.org</source>
        <translation>Adresse complète, comme ann@example.org</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Premier mot de passe</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Le nom de la personne</translation>
    </message>
    <message>
        <source>Most space for mail, like 2GiB; unset: no limit</source>
        <translation>Place maximale pour le courrier, comme 2GiB&#xa0;; par défaut&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>The revision this change was made from</source>
        <translation>La révision d’où part cette modification</translation>
    </message>
    <message>
        <source>Most space for mail, like 2GiB; 0: no limit</source>
        <translation>Place maximale pour le courrier, comme 2GiB&#xa0;; 0&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>Le nouveau mot de passe</translation>
    </message>
    <message>
        <source>What becomes of the mail: keep or erase</source>
        <translation>Ce que devient le courrier&#xa0;: keep (le garder) ou erase (l’effacer)</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password, to try it</source>
        <translation>Le mot de passe de la boîte, pour l’essayer</translation>
    </message>
    <message>
        <source>Only what concerns this domain</source>
        <translation>Seulement ce qui concerne ce domaine</translation>
    </message>
    <message>
        <source>start, stop, restart or reload</source>
        <translation>start, stop, restart ou reload</translation>
    </message>
    <message>
        <source>postfix or dovecot; unset: all of them</source>
        <translation>postfix ou dovecot&#xa0;; par défaut&#xa0;: tous</translation>
    </message>
    <message>
        <source>The setting&apos;s key, as `setting list` shows it</source>
        <translation>La clé du réglage, telle que la montre `setting list`</translation>
    </message>
    <message>
        <source>Its new value; several separated by commas</source>
        <translation>Sa nouvelle valeur&#xa0;; s’il y en a plusieurs, séparées par des virgules</translation>
    </message>
    <message>
        <source>Only record it; the next change applies it</source>
        <translation>Seulement le noter&#xa0;; la prochaine modification l’applique</translation>
    </message>
    <message>
        <source>Only if this is still the settings&apos; revision</source>
        <translation>Seulement si c’est encore la révision des réglages</translation>
    </message>
    <message>
        <source>Your own e-mail address, like anna@example.org</source>
        <translation>Votre propre adresse, comme anna@example.org</translation>
    </message>
    <message>
        <source>This server&apos;s name, like mail.example.org</source>
        <translation>Le nom de ce serveur, comme mail.example.org</translation>
    </message>
    <message>
        <source>The addresses under which the Internet reaches this server</source>
        <translation>Les adresses auxquelles Internet joint ce serveur</translation>
    </message>
    <message>
        <source>imap, pop3 or both</source>
        <translation>imap, pop3 ou les deux</translation>
    </message>
    <message>
        <source>At most this many, 1–1000; default 200</source>
        <translation>Autant au plus, 1–1000&#xa0;; par défaut 200</translation>
    </message>
    <message>
        <source>Only records with a smaller number: the next page</source>
        <translation>Seulement les entrées d’un numéro plus petit&#xa0;: la page suivante</translation>
    </message>
    <message>
        <source>Its number, as `config history` shows it</source>
        <translation>Son numéro, tel que le montre `config history`</translation>
    </message>
    <message>
        <source>Only aliases that have this text in their address or in where they lead</source>
        <translation>Seulement les alias dont l’adresse ou un destinataire contient ce texte</translation>
    </message>
    <message>
        <source>Only aliases of this domain</source>
        <translation>Seulement les alias de ce domaine</translation>
    </message>
    <message>
        <source>The alias, like info@example.org</source>
        <translation>L’alias, comme info@example.org</translation>
    </message>
    <message>
        <source>Where its mail goes: one address or up to 100, here or elsewhere</source>
        <translation>Où va son courrier&#xa0;: une adresse ou jusqu’à 100, ici ou ailleurs</translation>
    </message>
    <message>
        <source>Where its mail goes from now on: one address or up to 100, here or elsewhere</source>
        <translation>Où va désormais son courrier&#xa0;: une adresse ou jusqu’à 100, ici ou ailleurs</translation>
    </message>
    <message>
        <source>Only names in this domain; unset: the server&apos;s and the admin&apos;s domain&apos;s, and one of each further certificate</source>
        <translation>Seulement les noms de ce domaine&#xa0;; par défaut&#xa0;: ceux du serveur et du domaine de l’administrateur, et un de chaque autre certificat</translation>
    </message>
    <message>
        <source>Of an imported certificate, as certificate list shows it; its beginning is enough where only one begins so</source>
        <translation>Celle d’un certificat importé, telle que la montre certificate list&#xa0;; son début suffit si une seule commence ainsi</translation>
    </message>
    <message>
        <source>The e-mail address, like anna@example.org</source>
        <translation>L’adresse, comme anna@example.org</translation>
    </message>
    <message>
        <source>Only this key; unset: all that sign no more</source>
        <translation>Seulement cette clé&#xa0;; par défaut&#xa0;: toutes celles qui ne signent plus</translation>
    </message>
    <message>
        <source>The domain that it stands for: every address of the one is that of the other</source>
        <translation>Le domaine qu’il représente&#xa0;: chaque adresse de l’un est aussi celle de l’autre</translation>
    </message>
    <message>
        <source>Who gets mail for addresses that do not exist, or none: it is refused</source>
        <translation>Qui reçoit le courrier pour les adresses qui n’existent pas, ou none&#xa0;: il est refusé</translation>
    </message>
    <message>
        <source>The domain that it stands for, or none: it has addresses of its own</source>
        <translation>Le domaine qu’il représente, ou none&#xa0;: il a ses propres adresses</translation>
    </message>
    <message>
        <source>Reading mail by IMAP: on or off</source>
        <translation>Lire le courrier par IMAP&#xa0;: on (oui) ou off (non)</translation>
    </message>
    <message>
        <source>Fetching mail by POP3: on or off</source>
        <translation>Relever le courrier par POP3&#xa0;: on (oui) ou off (non)</translation>
    </message>
    <message>
        <source>Sending mail: on or off</source>
        <translation>Envoyer du courrier&#xa0;: on (oui) ou off (non)</translation>
    </message>
    <message>
        <source>Also where it overwrites what was changed in a file by hand</source>
        <translation>Même là où cela écrase ce qui a été modifié à la main dans un fichier</translation>
    </message>
    <message>
        <source>As if this setting were changed, too</source>
        <translation>Comme si ce réglage était changé aussi</translation>
    </message>
    <message>
        <source>To this value</source>
        <translation>Avec cette valeur</translation>
    </message>
    <message>
        <source>The certificate and those that lead to its root, PEM</source>
        <translation>Le certificat et ceux qui mènent à sa racine, PEM</translation>
    </message>
    <message>
        <source>Its private key, PEM, without a password</source>
        <translation>Sa clé privée, PEM, sans mot de passe</translation>
    </message>
    <message>
        <source>All of it in one file (.p12, .pfx), Base64</source>
        <translation>Le tout dans un seul fichier (.p12, .pfx), Base64</translation>
    </message>
    <message>
        <source>The password of that file</source>
        <translation>Le mot de passe de ce fichier</translation>
    </message>
    <message>
        <source>The other practice instance&apos;s folder</source>
        <translation>Dossier de l’autre instance d’exercice</translation>
    </message>
    <message>
        <source>Only what comes after this one</source>
        <translation>Seulement ce qui vient après celui-ci</translation>
    </message>
    <message>
        <source>By what they are sorted: address or created; unset: address</source>
        <translation>Selon quoi ils sont triés&#xa0;: address ou created&#xa0;; par défaut&#xa0;: address</translation>
    </message>
    <message>
        <source>In which direction: ascending or descending</source>
        <translation>Dans quel sens&#xa0;: ascending (croissant) ou descending (décroissant)</translation>
    </message>
    <message>
        <source>How many to leave out</source>
        <translation>Combien en laisser de côté</translation>
    </message>
    <message>
        <source>The finding&apos;s name, like disk.space</source>
        <translation>Le nom du constat, comme disk.space</translation>
    </message>
    <message>
        <source>Only about this; unset: all of that name</source>
        <translation>Seulement à ce sujet&#xa0;; par défaut&#xa0;: tous ceux de ce nom</translation>
    </message>
    <message>
        <source>Why it can stay as it is</source>
        <translation>Pourquoi cela peut rester ainsi</translation>
    </message>
    <message>
        <source>The last day, like 2027-03-01; at most a year ahead</source>
        <translation>Le dernier jour, comme 2027-03-01&#xa0;; au plus un an à l’avance</translation>
    </message>
    <message>
        <source>Only if this is what is seen</source>
        <translation>Seulement si c’est ce qui est vu</translation>
    </message>
    <message>
        <source>The name, like _dmarc.example.org</source>
        <translation>Le nom, comme _dmarc.example.org</translation>
    </message>
    <message>
        <source>Which DNS server is asked, ADDRESS or ADDRESS:PORT; unset: the one that this machine asks</source>
        <translation>Quel serveur DNS est interrogé, ADRESSE ou ADRESSE:PORT&#xa0;; par défaut&#xa0;: celui qu’interroge cette machine</translation>
    </message>
    <message>
        <source>Which DNS servers are asked, ADDRESS or ADDRESS:PORT; unset: the domain&apos;s own, and the one that this machine asks</source>
        <translation>Quels serveurs DNS sont interrogés, ADRESSE ou ADRESSE:PORT&#xa0;; par défaut&#xa0;: ceux du domaine et celui qu’interroge cette machine</translation>
    </message>
    <message>
        <source>By what they are sorted: name, created or mailboxes; unset: name</source>
        <translation>Selon quoi ils sont triés&#xa0;: name, created ou mailboxes&#xa0;; par défaut&#xa0;: name</translation>
    </message>
    <message>
        <source>Only mailboxes whose address or name contains this text; @example.org: those of that domain</source>
        <translation>Seulement les boîtes dont l’adresse ou le nom contient ce texte&#xa0;; @example.org&#xa0;: celles de ce domaine</translation>
    </message>
    <message>
        <source>By what they are sorted: address, name, quota, created or state; unset: address</source>
        <translation>Selon quoi elles sont triées&#xa0;: address, name, quota, created ou state&#xa0;; par défaut&#xa0;: address</translation>
    </message>
    <message>
        <source>postfix, dovecot, rspamd or nginx</source>
        <translation>postfix, dovecot, rspamd ou nginx</translation>
    </message>
    <message>
        <source>Further settings with their values, changed together with it</source>
        <translation>D’autres réglages avec leurs valeurs, changés en même temps</translation>
    </message>
    <message>
        <source>As if gone back to the configuration of this number</source>
        <translation>Comme en cas de retour à la configuration de ce numéro</translation>
    </message>
    <message>
        <source>Who gets the test message: one address, anywhere</source>
        <translation>Qui reçoit le message d’essai&#xa0;: une adresse, n’importe où</translation>
    </message>
    <message>
        <source>From which mailbox; unset: the admin&apos;s</source>
        <translation>Depuis quelle boîte&#xa0;; par défaut&#xa0;: celle de l’administrateur</translation>
    </message>
    <message>
        <source>The id that mail.test said</source>
        <translation>L’identifiant qu’a donné mail.test</translation>
    </message>
    <message>
        <source>How many hours up to now, 1–2160; default 24</source>
        <translation>Combien d’heures jusqu’à maintenant, 1–2160&#xa0;; par défaut 24</translation>
    </message>
    <message>
        <source>bind: a zone file as most DNS servers and providers read it; relative: lines for a zone file that is there already; csv: a table; cloudflare, route53, octodns, terraform, tinydns, nsupdate: what these read</source>
        <translation>bind&#xa0;: un fichier de zone que lisent la plupart des serveurs et fournisseurs DNS&#xa0;; relative&#xa0;: des lignes pour un fichier de zone qui existe déjà&#xa0;; csv&#xa0;: un tableau&#xa0;; cloudflare, route53, octodns, terraform, tinydns, nsupdate&#xa0;: ce que ceux-ci lisent</translation>
    </message>
    <message>
        <source>The record&apos;s name: @ for the domain itself, www or *.shop below it, or a whole name in the domain</source>
        <translation>Le nom de l’enregistrement&#xa0;: @ pour le domaine lui-même, www ou *.shop au-dessous, ou un nom entier du domaine</translation>
    </message>
    <message>
        <source>TXT, CNAME, A, AAAA, MX, SRV, CAA, NS, TLSA or PTR</source>
        <translation>TXT, CNAME, A, AAAA, MX, SRV, CAA, NS, TLSA ou PTR</translation>
    </message>
    <message>
        <source>What it says, as a zone file has it; a text may stand without quotes</source>
        <translation>Ce qu’il dit, comme dans un fichier de zone&#xa0;; un texte peut être sans guillemets</translation>
    </message>
    <message>
        <source>For how many seconds others may remember it, 60 to 604800; unset: 3600</source>
        <translation>Pendant combien de secondes d’autres peuvent le garder en mémoire, de 60 à 604800&#xa0;; sans indication&#xa0;: 3600</translation>
    </message>
    <message>
        <source>What it is for, in your words, up to 200 characters</source>
        <translation>À quoi il sert, dans vos mots, jusqu’à 200 caractères</translation>
    </message>
    <message>
        <source>What it says; needed where there are several of that name and type</source>
        <translation>Ce qu’il dit&#xa0;; nécessaire s’il y en a plusieurs de ce nom et de ce type</translation>
    </message>
    <message>
        <source>The key by which that server knows who may change the zone; a dry run does without</source>
        <translation>La clé par laquelle ce serveur sait qui peut modifier la zone ; un essai s’en passe</translation>
    </message>
    <message>
        <source>Only shows what would be changed</source>
        <translation>Montre seulement ce qui serait modifié</translation>
    </message>
    <message>
        <source>Adds this server to an SPF record of somebody else&apos;s</source>
        <translation>Ajoute ce serveur à un enregistrement SPF de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Removes records of others that are in the way</source>
        <translation>Supprime les enregistrements d’autres qui font obstacle</translation>
    </message>
    <message>
        <source>Which DNS servers count as the zone&apos;s own, ADDRESS or ADDRESS:PORT; unset: those that DNS names</source>
        <translation>Quels serveurs DNS comptent comme ceux de la zone, ADRESSE ou ADRESSE:PORT&#xa0;; sans indication&#xa0;: ceux que nomme le DNS</translation>
    </message>
    <message>
        <source>Which DNS servers are asked beside them, ADDRESS or ADDRESS:PORT; unset: the one that this machine asks, and large public ones</source>
        <translation>Quels serveurs DNS sont interrogés en plus, ADRESSE ou ADRESSE:PORT&#xa0;; sans indication&#xa0;: celui qu’interroge cette machine, et de grands serveurs publics</translation>
    </message>
    <message>
        <source>Whose form, like Cloudflare; unset: of the provider whose name servers the domain has</source>
        <translation>Le formulaire de qui, par exemple Cloudflare&#xa0;; sans indication&#xa0;: du fournisseur dont le domaine a les serveurs de noms</translation>
    </message>
    <message>
        <source>Which DNS server of the zone is asked, ADDRESS or ADDRESS:PORT; unset: the first that DNS names</source>
        <translation>Quel serveur DNS de la zone est interrogé, ADRESSE ou ADRESSE:PORT&#xa0;; par défaut&#xa0;: le premier que nomme le DNS</translation>
    </message>
    <message>
        <source>The DNS server where the zone is changed, ADDRESS or ADDRESS:PORT; unset: in practice the server&apos;s own</source>
        <translation>Le serveur DNS où la zone est modifiée, ADRESSE ou ADRESSE:PORT&#xa0;; par défaut&#xa0;: en exercice, celui du serveur lui-même</translation>
    </message>
    <message>
        <source>Only this step of the move that dns cutover plans: lower, parallel, switch or settle</source>
        <translation>Seulement cette étape du déménagement que prévoit dns cutover&#xa0;: lower, parallel, switch ou settle</translation>
    </message>
    <message>
        <source>Whether its mail is served here, or lives elsewhere and only its DNS is planned here: local or external; unset: local, or external with a service</source>
        <translation>Si son courrier est servi ici, ou se trouve ailleurs et que seul son DNS est prévu ici&#xa0;: local ou external&#xa0;; sans indication&#xa0;: local, ou external avec un service</translation>
    </message>
    <message>
        <source>Where the mail of an external domain lives: microsoft365, google, exchange, other, or none: it has no mail</source>
        <translation>Où se trouve le courrier d’un domaine externe&#xa0;: microsoft365, google, exchange, other, ou none&#xa0;: il n’a pas de courrier</translation>
    </message>
    <message>
        <source>The servers that take its mail there, like 10:mail.example.net,20:backup.example.net</source>
        <translation>Les serveurs qui y reçoivent son courrier, comme 10:mail.example.net,20:backup.example.net</translation>
    </message>
    <message>
        <source>What its tenant of Microsoft 365 is called, like contoso of contoso.onmicrosoft.com</source>
        <translation>Le nom de son locataire Microsoft 365, comme contoso de contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Who sends its mail there, as words of an SPF record, like mx or include:spf.example.net</source>
        <translation>Qui y envoie son courrier, en mots d’un enregistrement SPF, comme mx ou include:spf.example.net</translation>
    </message>
    <message>
        <source>Whether its mail is served here, or lives elsewhere and only its DNS is planned here: local or external</source>
        <translation>Si son courrier est servi ici, ou se trouve ailleurs et que seul son DNS est prévu ici&#xa0;: local ou external</translation>
    </message>
    <message>
        <source>The servers that take its mail there, like 10:mail.example.net,20:backup.example.net; or none: those of the service</source>
        <translation>Les serveurs qui y reçoivent son courrier, comme 10:mail.example.net,20:backup.example.net&#xa0;; ou none&#xa0;: ceux du service</translation>
    </message>
    <message>
        <source>What its tenant of Microsoft 365 is called, like contoso of contoso.onmicrosoft.com; or none</source>
        <translation>Le nom de son locataire Microsoft 365, comme contoso de contoso.onmicrosoft.com&#xa0;; ou none</translation>
    </message>
    <message>
        <source>Who sends its mail there, as words of an SPF record, like mx or include:spf.example.net; or none: its mail exchangers</source>
        <translation>Qui y envoie son courrier, en mots d’un enregistrement SPF, comme mx ou include:spf.example.net&#xa0;; ou none&#xa0;: ses serveurs de courrier</translation>
    </message>
    <message>
        <source>A, AAAA, MX, TXT, CNAME, SRV, NS, SOA, PTR, CAA, TLSA, DS, DNSKEY or SPF</source>
        <translation>A, AAAA, MX, TXT, CNAME, SRV, NS, SOA, PTR, CAA, TLSA, DS, DNSKEY ou SPF</translation>
    </message>
    <message>
        <source>The DNS provider, by lexicon&apos;s name for it, like cloudflare</source>
        <translation>Le fournisseur DNS, par le nom que lexicon lui donne, comme cloudflare</translation>
    </message>
    <message>
        <source>What it wants to know of whoever changes a zone, by lexicon&apos;s names</source>
        <translation>Ce qu’il veut savoir de qui modifie une zone, sous les noms de lexicon</translation>
    </message>
    <message>
        <source>The DNS provider where the zone is changed instead, by lexicon&apos;s name for it, like cloudflare</source>
        <translation>Le fournisseur DNS où la zone est modifiée à la place, par le nom que lexicon lui donne, comme cloudflare</translation>
    </message>
    <message>
        <source>At which DNS provider the steps will be carried out, by lexicon&apos;s name for it: what it cannot take is left out</source>
        <translation>Chez quel fournisseur DNS les étapes seront exécutées, par le nom que lui donne lexicon&#xa0;: ce qu’il ne peut pas prendre est omis</translation>
    </message>
    <message>
        <source>autoconfig: for Thunderbird, K-9 Mail, Evolution, KMail and others; pacc: for mail programs that know PACC</source>
        <translation>autoconfig&#xa0;: pour Thunderbird, K-9 Mail, Evolution, KMail et d’autres&#xa0;; pacc&#xa0;: pour les logiciels de courrier qui connaissent PACC</translation>
    </message>
    <message>
        <source>What its DNS has for its signing keys: each key, or aliases that never change and lead into the zone of the server&apos;s name: key or alias; unset: key</source>
        <translation>Ce que son DNS a pour ses clés de signature&#xa0;: chaque clé, ou des alias qui ne changent jamais et mènent dans la zone du nom du serveur&#xa0;: key ou alias&#xa0;; sans indication&#xa0;: key</translation>
    </message>
    <message>
        <source>What its DNS has for its signing keys: each key, or aliases that never change and lead into the zone of the server&apos;s name: key or alias; the next change of keys completes it</source>
        <translation>Ce que son DNS a pour ses clés de signature&#xa0;: chaque clé, ou des alias qui ne changent jamais et mènent dans la zone du nom du serveur&#xa0;: key ou alias&#xa0;; le prochain changement de clés l’achève</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Arrêté&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused.</source>
        <translation>
            <numerusform>Il y a eu %Ln refus.</numerusform>
            <numerusform>Il y a eu %Ln refus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were left as they are.</source>
        <translation>Le reste a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The list was changed by somebody meanwhile, so nothing was done. Choose again.</source>
        <translation>Quelqu’un a modifié la liste entre-temps, donc rien n’a été fait. Refaites votre choix.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Wait a moment and check again.</source>
        <translation>Attendez un instant et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Start it: postroomctl service start</source>
        <translation>Démarrez-le&#xa0;: postroomctl service start</translation>
    </message>
    <message>
        <source>Look at its log file, put right what it says, and start it: postroomctl service start</source>
        <translation>Regardez son journal, corrigez ce qu’il dit, puis démarrez-le&#xa0;: postroomctl service start</translation>
    </message>
    <message>
        <source>Install it with apt-get install, then start it: postroomctl service start</source>
        <translation>Installez-le avec apt-get install, puis démarrez-le&#xa0;: postroomctl service start</translation>
    </message>
    <message>
        <source>This port does not answer as a mail program needs it, so mail programs that use it cannot connect.</source>
        <translation>Ce port ne répond pas comme il le faut à un logiciel de courrier&#xa0;; ceux qui l’utilisent ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>Look at the engines first; when they run, look into their log files.</source>
        <translation>Regardez d’abord les programmes du serveur&#xa0;; s’ils fonctionnent, regardez leurs journaux.</translation>
    </message>
    <message>
        <source>This port answers, encrypted, with the right certificate.</source>
        <translation>Ce port répond, chiffré, avec le bon certificat.</translation>
    </message>
    <message>
        <source>There is no certificate before the set-up.</source>
        <translation>Il n’y a pas de certificat avant la mise en service.</translation>
    </message>
    <message>
        <source>The certificate has ended, so mail programs refuse to connect.</source>
        <translation>Le certificat a expiré&#xa0;; les logiciels de courrier refusent de se connecter.</translation>
    </message>
    <message>
        <source>The certificate ends soon. Mail programs refuse to connect after that.</source>
        <translation>Le certificat expire bientôt. Ensuite les logiciels de courrier refuseront de se connecter.</translation>
    </message>
    <message>
        <source>The certificate is valid for a while.</source>
        <translation>Le certificat est valable encore un moment.</translation>
    </message>
    <message>
        <source>Apply the configuration again, which renews it: postroomctl config apply</source>
        <translation>Appliquez à nouveau la configuration, ce qui le renouvelle&#xa0;: postroomctl config apply</translation>
    </message>
    <message>
        <source>A practice server has a certificate of its own authority. Mail programs that know this authority trust it.</source>
        <translation>Un serveur d’exercice a un certificat de sa propre autorité. Les logiciels de courrier qui la connaissent lui font confiance.</translation>
    </message>
    <message>
        <source>The certificate comes from this server&apos;s own authority, so mail programs warn or refuse to connect.</source>
        <translation>Le certificat vient de la propre autorité de ce serveur&#xa0;; les logiciels de courrier avertissent ou refusent de se connecter.</translation>
    </message>
    <message>
        <source>A practice server is reached from this computer only.</source>
        <translation>Un serveur d’exercice n’est joignable que depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>It is known under which addresses the Internet reaches this server.</source>
        <translation>On sait à quelles adresses Internet joint ce serveur.</translation>
    </message>
    <message>
        <source>It is not known under which addresses the Internet reaches this server, so the DNS plan cannot name them.</source>
        <translation>On ne sait pas à quelles adresses Internet joint ce serveur&#xa0;; le plan DNS ne peut pas les nommer.</translation>
    </message>
    <message>
        <source>Set them: postroomctl setting set server.publicAddresses ADDRESS</source>
        <translation>Indiquez-les&#xa0;: postroomctl setting set server.publicAddresses ADRESSE</translation>
    </message>
    <message>
        <source>Start it: sudo postroomctl instance start</source>
        <translation>Démarrez-la&#xa0;: sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>Look at the details and into the log files.</source>
        <translation>Regardez les détails et les journaux.</translation>
    </message>
    <message>
        <source>Settings were changed but not applied yet.</source>
        <translation>Des réglages ont été changés mais pas encore appliqués.</translation>
    </message>
    <message>
        <source>Apply them: postroomctl config apply</source>
        <translation>Appliquez-les&#xa0;: postroomctl config apply</translation>
    </message>
    <message>
        <source>This server has a name, and its first domain is served.</source>
        <translation>Ce serveur a un nom, et son premier domaine est servi.</translation>
    </message>
    <message>
        <source>This server has no name yet, so no mail service runs.</source>
        <translation>Ce serveur n’a pas encore de nom&#xa0;; aucun service de courrier ne fonctionne.</translation>
    </message>
    <message>
        <source>Say your e-mail address and this server&apos;s name.</source>
        <translation>Indiquez votre adresse et le nom de ce serveur.</translation>
    </message>
    <message>
        <source>It is decided how mail programs fetch mail.</source>
        <translation>La façon dont les logiciels relèvent le courrier est choisie.</translation>
    </message>
    <message>
        <source>It is not decided yet how mail programs fetch mail. Until then IMAP is offered.</source>
        <translation>La façon dont les logiciels relèvent le courrier n’est pas encore choisie. D’ici là, IMAP est proposé.</translation>
    </message>
    <message>
        <source>Choose IMAP, POP3 or both.</source>
        <translation>Choisissez IMAP, POP3 ou les deux.</translation>
    </message>
    <message>
        <source>You have a mailbox on this server.</source>
        <translation>Vous avez une boîte sur ce serveur.</translation>
    </message>
    <message>
        <source>You have no mailbox on this server yet, so nobody reads what is sent to its postmaster.</source>
        <translation>Vous n’avez pas encore de boîte sur ce serveur&#xa0;; personne ne lit ce qu’on envoie à son postmaster.</translation>
    </message>
    <message>
        <source>Add a mailbox for your own address, and for everybody else.</source>
        <translation>Ajoutez une boîte pour votre propre adresse, et pour toutes les autres personnes.</translation>
    </message>
    <message>
        <source>Everything that was set up was tried and works.</source>
        <translation>Tout ce qui a été mis en service a été essayé et fonctionne.</translation>
    </message>
    <message>
        <source>Everything is answered, but something does not work yet.</source>
        <translation>Toutes les questions ont une réponse, mais quelque chose ne fonctionne pas encore.</translation>
    </message>
    <message>
        <source>The questions before are not all answered yet.</source>
        <translation>Les questions précédentes n’ont pas encore toutes une réponse.</translation>
    </message>
    <message>
        <source>Look at the findings that fail, then check again.</source>
        <translation>Regardez les constats en échec, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Answer the questions before.</source>
        <translation>Répondez aux questions précédentes.</translation>
    </message>
    <message>
        <source>A login with address and password works here.</source>
        <translation>Une connexion avec adresse et mot de passe fonctionne ici.</translation>
    </message>
    <message>
        <source>The server refuses this password here.</source>
        <translation>Le serveur refuse ce mot de passe ici.</translation>
    </message>
    <message>
        <source>Set a new password for the mailbox, and see that it is not suspended.</source>
        <translation>Donnez un nouveau mot de passe à la boîte, et vérifiez qu’elle n’est pas suspendue.</translation>
    </message>
    <message>
        <source>A login could not be tried here, so a mail program cannot make one either.</source>
        <translation>Une connexion n’a pas pu être essayée ici&#xa0;; un logiciel de courrier ne le peut donc pas non plus.</translation>
    </message>
    <message>
        <source>Look at the engines and ports first: postroomctl check</source>
        <translation>Regardez d’abord les programmes du serveur et les ports&#xa0;: postroomctl check</translation>
    </message>
    <message>
        <source>The server takes mail for this address.</source>
        <translation>Le serveur accepte du courrier pour cette adresse.</translation>
    </message>
    <message>
        <source>The server does not take mail for this address.</source>
        <translation>Le serveur n’accepte pas de courrier pour cette adresse.</translation>
    </message>
    <message>
        <source>The mailbox is suspended: nobody can log in or send, but mail arrives.</source>
        <translation>La boîte est suspendue&#xa0;: personne ne peut se connecter ni envoyer, mais le courrier arrive.</translation>
    </message>
    <message>
        <source>The mailbox exists and may be used.</source>
        <translation>La boîte existe et peut servir.</translation>
    </message>
    <message>
        <source>Let it be used again: postroomctl mailbox resume ADDRESS</source>
        <translation>Rendez-la à nouveau utilisable&#xa0;: postroomctl mailbox resume ADRESSE</translation>
    </message>
    <message>
        <source>No login was tried, because no password was given.</source>
        <translation>Aucune connexion n’a été essayée, faute de mot de passe.</translation>
    </message>
    <message>
        <source>Give the password to try a real login on every protocol: --password-stdin</source>
        <translation>Donnez le mot de passe pour essayer une vraie connexion sur chaque protocole&#xa0;: --password-stdin</translation>
    </message>
    <message>
        <source>Make room on the disk; then it is made up for within seconds. The log file of postroomd says more.</source>
        <translation>Libérez de la place sur le disque&#xa0;; le changement est alors rattrapé en quelques secondes. Le journal de postroomd en dit plus.</translation>
    </message>
    <message>
        <source>This mail server program runs.</source>
        <translation>Ce programme du serveur de courrier fonctionne.</translation>
    </message>
    <message>
        <source>This mail server program is just starting.</source>
        <translation>Ce programme du serveur de courrier est en train de démarrer.</translation>
    </message>
    <message>
        <source>This mail server program is stopped, so its part of the mail service does not work.</source>
        <translation>Ce programme du serveur de courrier est arrêté&#xa0;; sa part du service de courrier ne fonctionne pas.</translation>
    </message>
    <message>
        <source>This mail server program ended by itself five times within ten minutes and was left stopped, so its part of the mail service does not work.</source>
        <translation>Ce programme du serveur de courrier s’est arrêté de lui-même cinq fois en dix minutes et a été laissé à l’arrêt&#xa0;; sa part du service de courrier ne fonctionne pas.</translation>
    </message>
    <message>
        <source>This mail server program is not installed, so the mail service cannot run.</source>
        <translation>Ce programme du serveur de courrier n’est pas installé&#xa0;; le service de courrier ne peut pas fonctionner.</translation>
    </message>
    <message>
        <source>This mail server program waits for the set-up.</source>
        <translation>Ce programme du serveur de courrier attend la mise en service.</translation>
    </message>
    <message>
        <source>This port answers.</source>
        <translation>Ce port répond.</translation>
    </message>
    <message>
        <source>Every domain has the keys that sign its mail.</source>
        <translation>Chaque domaine a les clés qui signent son courrier.</translation>
    </message>
    <message>
        <source>The keys that sign the mail of a domain are missing or cannot be read, so what people send from it is not taken.</source>
        <translation>Les clés qui signent le courrier d’un domaine manquent ou sont illisibles&#xa0;; ce qu’on envoie depuis ce domaine n’est pas accepté.</translation>
    </message>
    <message>
        <source>Until it has one of a public authority: let mail programs trust this server&apos;s own, the file run/admin/practice-ca.pem in its folder.</source>
        <translation>Tant qu’il n’en a pas d’une autorité publique&#xa0;: faites en sorte que les logiciels de courrier fassent confiance à l’autorité de ce serveur, le fichier run/admin/practice-ca.pem dans son dossier.</translation>
    </message>
    <message>
        <source>Look at it: postroomctl config drift. Keep it: postroomctl config adopt. Or put the generated file back: postroomctl config restore</source>
        <translation>Regardez la modification&#xa0;: postroomctl config drift. Gardez-la&#xa0;: postroomctl config adopt. Ou remettez le fichier généré&#xa0;: postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs was changed by hand. It counts from their next start on, and no change of the configuration overwrites it unasked.</source>
        <translation>Ce fichier des programmes du serveur de courrier a été modifié à la main. Il compte dès leur prochain démarrage, et aucun changement de la configuration ne l’écrase sans qu’on le demande.</translation>
    </message>
    <message>
        <source>This file of the mail server programs is missing, so they may not start again.</source>
        <translation>Ce fichier des programmes du serveur de courrier manque&#xa0;; ils pourraient ne pas redémarrer.</translation>
    </message>
    <message>
        <source>Put the generated file back: postroomctl config restore</source>
        <translation>Remettez le fichier généré&#xa0;: postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs has another owner or mode than it was made with, so others may read or change it, or its program may not read it.</source>
        <translation>Ce fichier des programmes du serveur de courrier n’a plus le propriétaire ou les droits d’accès de sa création&#xa0;; d’autres peuvent peut-être le lire ou le modifier, ou son programme ne peut peut-être pas le lire.</translation>
    </message>
    <message>
        <source>Put them right: postroomctl config restore</source>
        <translation>Rétablissez-les&#xa0;: postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs is kept as somebody changed it by hand.</source>
        <translation>Ce fichier des programmes du serveur de courrier est gardé tel que quelqu’un l’a modifié à la main.</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs does not answer. Mail does not need it to go on, but nothing can be changed.</source>
        <translation>La partie de Postroom qui gère les programmes du serveur de courrier ne répond pas. Le courrier n’a pas besoin d’elle pour circuler, mais rien ne peut être changé.</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs answers.</source>
        <translation>La partie de Postroom qui gère les programmes du serveur de courrier répond.</translation>
    </message>
    <message>
        <source>The mail server programs know every domain, mailbox and password as they are now.</source>
        <translation>Les programmes du serveur de courrier connaissent chaque domaine, boîte et mot de passe dans leur état actuel.</translation>
    </message>
    <message>
        <source>A change of domains, mailboxes or passwords has not reached the mail server programs: the file they read cannot be written.</source>
        <translation>Un changement de domaines, de boîtes ou de mots de passe n’est pas parvenu aux programmes du serveur de courrier&#xa0;: le fichier qu’ils lisent ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The files by which mail programs set themselves up are as they should be.</source>
        <translation>Les fichiers par lesquels les logiciels de courrier se configurent seuls sont comme il faut.</translation>
    </message>
    <message>
        <source>The files by which mail programs set themselves up cannot be written, so people may have to type server names.</source>
        <translation>Les fichiers par lesquels les logiciels de courrier se configurent seuls ne peuvent pas être écrits&#xa0;; il faudra peut-être saisir les noms de serveur à la main.</translation>
    </message>
    <message>
        <source>Something went wrong while the mail server programs were watched over.</source>
        <translation>Quelque chose a échoué pendant la surveillance des programmes du serveur de courrier.</translation>
    </message>
    <message>
        <source>The mail server programs run with the settings as they are.</source>
        <translation>Les programmes du serveur de courrier fonctionnent avec les réglages actuels.</translation>
    </message>
    <message>
        <source>Every file of the mail server programs is as it was generated.</source>
        <translation>Chaque fichier des programmes du serveur de courrier est tel qu’il a été généré.</translation>
    </message>
    <message>
        <source>This mailbox may not be used here: it is switched off.</source>
        <translation>Cette boîte ne peut pas servir ici&#xa0;: cet usage est désactivé.</translation>
    </message>
    <message>
        <source>Switch it on: postroomctl mailbox set ADDRESS --imap on, --pop3 on or --sending on</source>
        <translation>Activez-le&#xa0;: postroomctl mailbox set ADRESSE --imap on, --pop3 on ou --sending on</translation>
    </message>
    <message>
        <source>Get a new one from its authority and import it: postroomctl certificate import</source>
        <translation>Obtenez-en un nouveau auprès de son autorité de certification et importez-le&#xa0;: postroomctl certificate import</translation>
    </message>
    <message>
        <source>The certificate comes from an authority outside this server.</source>
        <translation>Le certificat vient d’une autorité de certification extérieure à ce serveur.</translation>
    </message>
    <message>
        <source>Delete what is not needed on this file system, or give the server a larger disk.</source>
        <translation>Supprimez ce qui n’est pas nécessaire sur ce système de fichiers, ou donnez au serveur un disque plus grand.</translation>
    </message>
    <message>
        <source>The disk that mail is kept on is full, or nearly. When no room is left, no mail is accepted and nothing can be changed.</source>
        <translation>Le disque où se trouve le courrier est plein, ou presque. Quand il n’y a plus de place, aucun courrier n’est accepté et rien ne peut être changé.</translation>
    </message>
    <message>
        <source>The disk that mail is kept on is getting full. When no room is left, no mail can be accepted.</source>
        <translation>Le disque où se trouve le courrier se remplit. Quand il n’y aura plus de place, aucun courrier ne pourra être accepté.</translation>
    </message>
    <message>
        <source>The disk that mail is kept on has room.</source>
        <translation>Le disque où se trouve le courrier a de la place.</translation>
    </message>
    <message>
        <source>DNS has every record that this domain needs.</source>
        <translation>Le DNS a tous les enregistrements qu’il faut à ce domaine.</translation>
    </message>
    <message>
        <source>Records that this domain needs are missing in DNS or wrong, so mail from the world does not arrive or what people send is refused.</source>
        <translation>Des enregistrements qu’il faut à ce domaine manquent dans le DNS ou sont faux&#xa0;; le courrier du monde n’arrive pas, ou ce qu’on envoie est refusé.</translation>
    </message>
    <message>
        <source>Mail works, but records that make it better are missing in DNS.</source>
        <translation>Le courrier fonctionne, mais des enregistrements qui l’améliorent manquent dans le DNS.</translation>
    </message>
    <message>
        <source>It is not known yet whether DNS has the records that this domain needs.</source>
        <translation>On ne sait pas encore si le DNS a les enregistrements qu’il faut à ce domaine.</translation>
    </message>
    <message>
        <source>Publish the records of the page DNS, then look: postroomctl dns check</source>
        <translation>Publiez les enregistrements de la page DNS, puis vérifiez&#xa0;: postroomctl dns check</translation>
    </message>
    <message>
        <source>No test message was sent since the management service started.</source>
        <translation>Aucun message d’essai n’a été envoyé depuis le démarrage du service de gestion.</translation>
    </message>
    <message>
        <source>A test message went out and came back.</source>
        <translation>Un message d’essai est parti et revenu.</translation>
    </message>
    <message>
        <source>The last test message was refused.</source>
        <translation>Le dernier message d’essai a été refusé.</translation>
    </message>
    <message>
        <source>Look at the answer of the other server, put right what it says, and send another one: postroomctl mail test</source>
        <translation>Regardez la réponse de l’autre serveur, corrigez ce qu’elle dit, et envoyez-en un autre&#xa0;: postroomctl mail test</translation>
    </message>
    <message>
        <source>The last test message waits: the other server does not take it now.</source>
        <translation>Le dernier message d’essai attend&#xa0;: l’autre serveur ne l’accepte pas pour l’instant.</translation>
    </message>
    <message>
        <source>Look at the answer of the other server. It is tried again by itself.</source>
        <translation>Regardez la réponse de l’autre serveur. L’envoi est réessayé de lui-même.</translation>
    </message>
    <message>
        <source>The last test message was sent, and no answer to it has arrived yet.</source>
        <translation>Le dernier message d’essai a été envoyé, et aucune réponse n’est encore arrivée.</translation>
    </message>
    <message>
        <source>Answer it from the other address, or send another one: postroomctl mail test</source>
        <translation>Répondez-y depuis l’autre adresse, ou envoyez-en un autre&#xa0;: postroomctl mail test</translation>
    </message>
    <message>
        <source>This record is not in DNS.</source>
        <translation>Cet enregistrement n’est pas dans le DNS.</translation>
    </message>
    <message>
        <source>Add it at your DNS provider, as it stands on the page DNS.</source>
        <translation>Ajoutez-le chez votre fournisseur DNS, tel qu’il figure sur la page DNS.</translation>
    </message>
    <message>
        <source>DNS says something else than this server needs.</source>
        <translation>Le DNS dit autre chose que ce qu’il faut à ce serveur.</translation>
    </message>
    <message>
        <source>Change it at your DNS provider to what stands on the page DNS.</source>
        <translation>Remplacez-le chez votre fournisseur DNS par ce qui figure sur la page DNS.</translation>
    </message>
    <message>
        <source>Beside the record that this server needs, DNS has others of the same kind, so mail or mail programs may go elsewhere.</source>
        <translation>À côté de l’enregistrement qu’il faut à ce serveur, le DNS en a d’autres du même type&#xa0;; le courrier ou les logiciels de courrier peuvent donc aller ailleurs.</translation>
    </message>
    <message>
        <source>Remove the others at your DNS provider, unless you know what they are for.</source>
        <translation>Supprimez les autres chez votre fournisseur DNS, sauf si vous savez à quoi ils servent.</translation>
    </message>
    <message>
        <source>The mail exchanger stands in DNS with another priority. Mail arrives all the same while it is the only one.</source>
        <translation>Le serveur de courrier (MX) figure dans le DNS avec une autre priorité. Le courrier arrive quand même tant qu’il est le seul.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Whoever wants it to agree writes the priority of the page DNS.</source>
        <translation>Il n’y a rien à faire. Pour que les deux concordent, inscrivez la priorité de la page DNS.</translation>
    </message>
    <message>
        <source>There are two SPF records at this name. Receivers treat this as an error and may refuse the mail.</source>
        <translation>Il y a deux enregistrements SPF à ce nom. Les destinataires considèrent cela comme une erreur et peuvent refuser le courrier.</translation>
    </message>
    <message>
        <source>Keep one at your DNS provider: put what the others allow into it, and remove them.</source>
        <translation>Gardez-en un seul chez votre fournisseur DNS&#xa0;: ajoutez-y ce que les autres permettent, et supprimez ceux-ci.</translation>
    </message>
    <message>
        <source>The SPF record lets every computer in the world send mail of this domain.</source>
        <translation>L’enregistrement SPF permet à tous les ordinateurs du monde d’envoyer du courrier de ce domaine.</translation>
    </message>
    <message>
        <source>Add this server to it at your DNS provider: the first word behind v=spf1 on the page DNS.</source>
        <translation>Ajoutez-y ce serveur chez votre fournisseur DNS&#xa0;: le premier mot après v=spf1 sur la page DNS.</translation>
    </message>
    <message>
        <source>The SPF record does not let this server send mail of this domain, so receivers may refuse it.</source>
        <translation>L’enregistrement SPF ne permet pas à ce serveur d’envoyer du courrier de ce domaine&#xa0;; les destinataires peuvent donc le refuser.</translation>
    </message>
    <message>
        <source>The SPF record has a word that nobody knows. Receivers treat this as an error and may refuse the mail.</source>
        <translation>L’enregistrement SPF contient un mot que personne ne connaît. Les destinataires considèrent cela comme une erreur et peuvent refuser le courrier.</translation>
    </message>
    <message>
        <source>There are two DMARC records at this name, so receivers follow none of them.</source>
        <translation>Il y a deux enregistrements DMARC à ce nom&#xa0;; les destinataires n’en suivent donc aucun.</translation>
    </message>
    <message>
        <source>Keep one at your DNS provider, and remove the others.</source>
        <translation>Gardez-en un seul chez votre fournisseur DNS, et supprimez les autres.</translation>
    </message>
    <message>
        <source>DNS has another key than the one that signs mail, so receivers take the signature for a forgery.</source>
        <translation>Le DNS a une autre clé que celle qui signe le courrier&#xa0;; les destinataires prennent donc la signature pour un faux.</translation>
    </message>
    <message>
        <source>Change it at your DNS provider to what stands on the page DNS, whole and without line breaks.</source>
        <translation>Remplacez-la chez votre fournisseur DNS par ce qui figure sur la page DNS, en entier et sans retour à la ligne.</translation>
    </message>
    <message>
        <source>This DNS server answers for names that do not exist, so nothing it says can be trusted.</source>
        <translation>Ce serveur DNS répond pour des noms qui n’existent pas&#xa0;; on ne peut donc se fier à rien de ce qu’il dit.</translation>
    </message>
    <message>
        <source>Let this machine ask another DNS server (/etc/resolv.conf), then look again.</source>
        <translation>Faites en sorte que cette machine interroge un autre serveur DNS (/etc/resolv.conf), puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>This DNS server gave no answer to some questions, so what DNS says is not known. The domain may be in order.</source>
        <translation>Ce serveur DNS n’a pas répondu à certaines questions&#xa0;; on ne sait donc pas ce que dit le DNS. Le domaine est peut-être en ordre.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, look whether this machine reaches the server.</source>
        <translation>Vérifiez à nouveau dans une minute. Si cela ne change pas, regardez si cette machine atteint le serveur.</translation>
    </message>
    <message>
        <source>A practice server is reached from this computer only, so no public DNS knows it, and none has to.</source>
        <translation>Un serveur d’exercice n’est joignable que depuis cet ordinateur&#xa0;; aucun DNS public ne le connaît, et aucun n’en a besoin.</translation>
    </message>
    <message>
        <source>The name servers of the domain have this record; the DNS server that this machine asks still remembers what was there before.</source>
        <translation>Les serveurs de noms du domaine ont cet enregistrement&#xa0;; le serveur DNS qu’interroge cette machine se souvient encore de ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>Nothing has to be done; it is seen everywhere when the time to live of the former answer has passed.</source>
        <translation>Il n’y a rien à faire&#xa0;; il sera vu partout dès que la durée de vie de la réponse précédente sera écoulée.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this address, mostly the provider of the server, to enter it; many have a field for it, called reverse DNS.</source>
        <translation>Demandez à celui qui vous a donné cette adresse, le plus souvent l’hébergeur du serveur, de le saisir&#xa0;; beaucoup ont un champ pour cela, appelé «&#xa0;DNS inverse&#xa0;».</translation>
    </message>
    <message>
        <source>No name server answers for this domain: it is not registered, or its name servers are not entered yet.</source>
        <translation>Aucun serveur de noms ne répond pour ce domaine&#xa0;: il n’est pas enregistré, ou ses serveurs de noms ne sont pas encore inscrits.</translation>
    </message>
    <message>
        <source>Register the domain, or enter the name servers of your DNS provider at the registrar.</source>
        <translation>Enregistrez le domaine, ou inscrivez auprès du bureau d’enregistrement les serveurs de noms de votre fournisseur DNS.</translation>
    </message>
    <message>
        <source>This name server is named for the domain, but has no address, so nobody can ask it.</source>
        <translation>Ce serveur de noms est indiqué pour le domaine, mais n’a pas d’adresse&#xa0;; personne ne peut donc l’interroger.</translation>
    </message>
    <message>
        <source>Ask your DNS provider which name servers the domain should have, and enter these at the registrar.</source>
        <translation>Demandez à votre fournisseur DNS quels serveurs de noms le domaine doit avoir, et inscrivez-les auprès du bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>This name server is named for the domain, but does not know it, so others get no answer from it.</source>
        <translation>Ce serveur de noms est indiqué pour le domaine, mais ne le connaît pas&#xa0;; les autres n’obtiennent donc aucune réponse de lui.</translation>
    </message>
    <message>
        <source>Mail for this domain goes first to a mail exchanger of your own records, and comes to this server only from there.</source>
        <translation>Le courrier de ce domaine va d’abord à un serveur de vos propres enregistrements, et n’arrive à ce serveur que de là.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that one passes mail on to this server. Else remove that record, or give it a higher number than this server has.</source>
        <translation>Si celui-là transmet le courrier à ce serveur, il n’y a rien à faire. Sinon, supprimez cet enregistrement, ou donnez-lui un nombre plus élevé que celui de ce serveur.</translation>
    </message>
    <message>
        <source>The name servers of the domain have every record; others see them when the time to live of their former answers has passed.</source>
        <translation>Les serveurs de noms du domaine ont tous les enregistrements&#xa0;; les autres les voient dès que la durée de vie de leurs réponses précédentes est écoulée.</translation>
    </message>
    <message>
        <source>Wait, then look again: postroomctl dns check</source>
        <translation>Attendez, puis vérifiez de nouveau&#xa0;: postroomctl dns check</translation>
    </message>
    <message>
        <source>The name of this server is an alias in DNS. A mail exchanger must not be one, so some servers do not bring mail.</source>
        <translation>Le nom de ce serveur est un alias dans le DNS. Un serveur de courrier (MX) ne doit pas en être un ; certains serveurs n’apportent donc pas le courrier.</translation>
    </message>
    <message>
        <source>Remove the alias (CNAME) at your DNS provider, and add the addresses as they stand on the page DNS.</source>
        <translation>Supprimez l’alias (CNAME) chez votre fournisseur DNS et ajoutez les adresses telles qu’elles figurent sur la page DNS.</translation>
    </message>
    <message>
        <source>The alias leads to another name than planned; whether that is this server is not known.</source>
        <translation>L’alias mène à un autre nom que prévu ; on ne sait pas si c’est ce serveur.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, change it at your DNS provider to what stands on the page DNS.</source>
        <translation>Regardez à nouveau dans une minute. Si rien ne change, remplacez-le chez votre fournisseur DNS par ce qui figure sur la page DNS.</translation>
    </message>
    <message>
        <source>The SPF record asks for more look-ups than receivers make: ten in all with the records that it points to, two of them for names that are not there. Receivers treat more as an error.</source>
        <translation>L’enregistrement SPF demande plus de recherches que les destinataires n’en font : dix en tout avec les enregistrements auxquels il renvoie, dont deux pour des noms qui n’existent pas. Au-delà, ils y voient une erreur.</translation>
    </message>
    <message>
        <source>Take names out of it at your DNS provider that send no mail of this domain any more, or write their addresses instead.</source>
        <translation>Retirez-en chez votre fournisseur DNS les noms qui n’envoient plus de courrier de ce domaine, ou écrivez leurs adresses à la place.</translation>
    </message>
    <message>
        <source>The SPF record points to a record that is not there or cannot be read. Receivers treat this as an error.</source>
        <translation>L’enregistrement SPF renvoie à un enregistrement qui n’existe pas ou que l’on ne peut pas lire. Les destinataires y voient une erreur.</translation>
    </message>
    <message>
        <source>Take the name that has no SPF record out of it at your DNS provider.</source>
        <translation>Retirez-en chez votre fournisseur DNS le nom qui n’a pas d’enregistrement SPF.</translation>
    </message>
    <message>
        <source>The SPF record points to other records; whether they allow this server is not known.</source>
        <translation>L’enregistrement SPF renvoie à d’autres enregistrements ; on ne sait pas s’ils autorisent ce serveur.</translation>
    </message>
    <message>
        <source>The DMARC record does not begin with its version and a policy, so receivers do not follow it.</source>
        <translation>L’enregistrement DMARC ne commence pas par sa version et une politique ; les destinataires ne le suivent donc pas.</translation>
    </message>
    <message>
        <source>DNS has an empty key here, which says that the key is not valid any more, so receivers take the signature for a forgery.</source>
        <translation>Le DNS a ici une clé vide, ce qui dit que la clé n’est plus valable ; les destinataires prennent donc la signature pour une falsification.</translation>
    </message>
    <message>
        <source>DNS has the key that signs mail, but other words beside it by which receivers do not use it.</source>
        <translation>Le DNS a la clé qui signe le courrier, mais à côté d’elle d’autres mots à cause desquels les destinataires ne s’en servent pas.</translation>
    </message>
    <message>
        <source>The key is marked as a trial (t=y), so receivers may treat mail signed with it as if it were not signed.</source>
        <translation>La clé est marquée comme un essai (t=y) ; les destinataires peuvent traiter le courrier signé avec elle comme s’il n’était pas signé.</translation>
    </message>
    <message>
        <source>This DNS server gave no answer to some questions. Others answered them, and what they said is what counts here.</source>
        <translation>Ce serveur DNS n’a pas répondu à certaines questions. D’autres y ont répondu, et c’est ce qu’ils disent qui compte ici.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is not answered as a text at its place, so other servers do not take it. What leads elsewhere is not followed.</source>
        <translation>La politique MTA-STS n’est pas servie comme un texte à sa place, donc les autres serveurs ne la prennent pas. Ce qui mène ailleurs n’est pas suivi.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served is none that other servers understand, so they do not take it.</source>
        <translation>La politique MTA-STS qui est servie n’est pas de celles que les autres serveurs comprennent, donc ils ne la prennent pas.</translation>
    </message>
    <message>
        <source>Let the name lead to this server, as it stands on the page DNS. If it does, apply the configuration: postroomctl config apply</source>
        <translation>Faites mener ce nom à ce serveur, comme il est écrit à la page DNS. S’il y mène déjà, appliquez la configuration&#xa0;: postroomctl config apply</translation>
    </message>
    <message>
        <source>The certificate that is shown for this name is none that other servers trust, so they do not take the MTA-STS policy.</source>
        <translation>Le certificat présenté pour ce nom n’est pas de ceux auxquels les autres serveurs se fient, donc ils ne prennent pas la politique MTA-STS.</translation>
    </message>
    <message>
        <source>Import one of a public authority that has this name: postroomctl certificate import</source>
        <translation>Importez-en un d’une autorité publique qui porte ce nom&#xa0;: postroomctl certificate import</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served is larger than other servers read, so they do not take it.</source>
        <translation>La politique MTA-STS qui est servie est plus grande que ce que lisent les autres serveurs, donc ils ne la prennent pas.</translation>
    </message>
    <message>
        <source>The MTA-STS policy cannot be fetched yet; no other server looks for it before the records of the page DNS are published.</source>
        <translation>La politique MTA-STS ne peut pas encore être obtenue&#xa0;; aucun autre serveur ne la cherche avant que les enregistrements de la page DNS soient publiés.</translation>
    </message>
    <message>
        <source>Publish the records of the page DNS, then look again.</source>
        <translation>Publiez les enregistrements de la page DNS, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>DNS tells other servers of an MTA-STS policy, and it cannot be fetched, so mail comes without its protection.</source>
        <translation>Le DNS annonce aux autres serveurs une politique MTA-STS, et elle ne peut pas être obtenue&#xa0;; le courrier arrive donc sans sa protection.</translation>
    </message>
    <message>
        <source>Look whether this server is reached from the Internet by HTTPS (port 443).</source>
        <translation>Vérifiez que ce serveur est joignable depuis Internet par HTTPS (port 443).</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served does not list every mail exchanger of the domain, so other servers bring no mail there.</source>
        <translation>La politique MTA-STS qui est servie ne nomme pas tous les serveurs de courrier (MX) du domaine, donc les autres serveurs n’y apportent pas de courrier.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served does not list every mail exchanger of the domain, so other servers report mail that goes there.</source>
        <translation>La politique MTA-STS qui est servie ne nomme pas tous les serveurs de courrier (MX) du domaine, donc les autres serveurs signalent le courrier qui y va.</translation>
    </message>
    <message>
        <source>Other servers can fetch the domain&apos;s MTA-STS policy, and it says what it should.</source>
        <translation>Les autres serveurs peuvent obtenir la politique MTA-STS du domaine, et elle dit ce qu’elle doit.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served also lists servers that are no mail exchangers of the domain.</source>
        <translation>La politique MTA-STS qui est servie nomme aussi des serveurs qui ne sont pas des serveurs de courrier (MX) du domaine.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served is another than this server&apos;s, so mail is not protected as it is set.</source>
        <translation>La politique MTA-STS qui est servie n’est pas celle de ce serveur, donc le courrier n’est pas protégé comme c’est réglé.</translation>
    </message>
    <message>
        <source>Other servers are told to bring mail only where they trust the certificate, and they do not trust this server&apos;s own authority, so those that follow it bring none.</source>
        <translation>Les autres serveurs doivent n’apporter le courrier que là où ils se fient au certificat&#xa0;; ils ne se fient pas à la propre autorité de ce serveur, donc ceux qui s’y tiennent n’en apportent pas.</translation>
    </message>
    <message>
        <source>Import a certificate of a public authority (postroomctl certificate import), or let them only report: postroomctl setting set mail.mtaSts testing</source>
        <translation>Importez un certificat d’une autorité publique (postroomctl certificate import), ou ne demandez que des rapports&#xa0;: postroomctl setting set mail.mtaSts testing</translation>
    </message>
    <message>
        <source>There are two MTA-STS records at this name, so other servers follow none of them.</source>
        <translation>Il y a deux enregistrements MTA-STS à ce nom, donc les autres serveurs n’en suivent aucun.</translation>
    </message>
    <message>
        <source>Keep the one of the page DNS at your DNS provider, and remove the others.</source>
        <translation>Gardez chez votre fournisseur DNS celui de la page DNS, et supprimez les autres.</translation>
    </message>
    <message>
        <source>The MTA-STS record has no id that other servers take, so they do not look for a policy.</source>
        <translation>L’enregistrement MTA-STS n’a pas d’identifiant que les autres serveurs acceptent, donc ils ne cherchent pas de politique.</translation>
    </message>
    <message>
        <source>The MTA-STS record has the id of another policy than this server has now, so servers that know a former one go on with it.</source>
        <translation>L’enregistrement MTA-STS porte l’identifiant d’une autre politique que celle que ce serveur a maintenant, donc les serveurs qui en connaissent une ancienne la gardent.</translation>
    </message>
    <message>
        <source>The zone above names other name servers for this domain than the domain&apos;s own servers do, so some may ask a wrong one.</source>
        <translation>La zone parente nomme pour ce domaine d’autres serveurs de noms que les propres serveurs du domaine ; certains peuvent donc en interroger un mauvais.</translation>
    </message>
    <message>
        <source>Enter at the registrar the name servers that your DNS provider gave you. If they stand there, ask the provider to correct the NS records of the domain.</source>
        <translation>Inscrivez auprès du bureau d’enregistrement les serveurs de noms que votre fournisseur DNS vous a donnés. S’ils y figurent, demandez au fournisseur de corriger les enregistrements NS du domaine.</translation>
    </message>
    <message>
        <source>The zone above gives another address of this name server than the domain&apos;s own servers do, so some may not reach it.</source>
        <translation>La zone parente donne à ce serveur de noms une autre adresse que les propres serveurs du domaine ; certains peuvent donc ne pas le joindre.</translation>
    </message>
    <message>
        <source>Correct the address of this name server at the registrar, where it is often called glue record or host.</source>
        <translation>Corrigez l’adresse de ce serveur de noms auprès du bureau d’enregistrement, où elle s’appelle souvent glue record ou hôte.</translation>
    </message>
    <message>
        <source>The domain is not signed with DNSSEC. Mail works without it.</source>
        <translation>Le domaine n’est pas signé avec DNSSEC. Le courrier fonctionne aussi sans.</translation>
    </message>
    <message>
        <source>The domain is signed with DNSSEC, and its signatures do not fit. For servers that look at them the domain is not there, so they bring no mail.</source>
        <translation>Le domaine est signé avec DNSSEC, et ses signatures ne concordent pas. Pour les serveurs qui les regardent, le domaine n’existe pas ; ils n’apportent donc pas de courrier.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to put the signatures right, or which DS record the registrar should have. If the domain shall not be signed, remove the DS record at the registrar.</source>
        <translation>Demandez à votre fournisseur DNS de corriger les signatures, ou quel enregistrement DS le bureau d’enregistrement doit avoir. Si le domaine ne doit pas être signé, retirez l’enregistrement DS auprès du bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>The domain is signed with DNSSEC; whether its signatures are good is not known.</source>
        <translation>Le domaine est signé avec DNSSEC ; on ne sait pas si ses signatures sont bonnes.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, look whether this machine reaches the name servers of the domain.</source>
        <translation>Vérifiez de nouveau dans une minute. Si cela persiste, regardez si cette machine joint les serveurs de noms du domaine.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of the domain end soon and were not renewed in time. When they have ended, many servers bring no mail.</source>
        <translation>Les signatures DNSSEC du domaine expirent bientôt et n’ont pas été renouvelées à temps. Quand elles auront expiré, beaucoup de serveurs n’apporteront plus de courrier.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to renew the signatures before that day.</source>
        <translation>Demandez à votre fournisseur DNS de renouveler les signatures avant ce jour.</translation>
    </message>
    <message>
        <source>The domain is signed with DNSSEC, and its signatures fit what the zone above says.</source>
        <translation>Le domaine est signé avec DNSSEC, et ses signatures concordent avec ce que dit la zone parente.</translation>
    </message>
    <message>
        <source>See whether another program or device answers at this address, and whether the configuration was changed by hand: postroomctl config drift</source>
        <translation>Regardez si un autre programme ou appareil répond à cette adresse, et si la configuration a été modifiée à la main : postroomctl config drift</translation>
    </message>
    <message>
        <source>No encrypted connection comes about here.</source>
        <translation>Aucune connexion chiffrée ne s&apos;établit ici.</translation>
    </message>
    <message>
        <source>No encryption is offered here, so other servers bring mail in the clear, or not at all.</source>
        <translation>Aucun chiffrement n&apos;est proposé ici ; les autres serveurs apportent donc le courrier en clair, ou pas du tout.</translation>
    </message>
    <message>
        <source>No encryption is offered here, so mail programs that the record leads here do not log in.</source>
        <translation>Aucun chiffrement n&apos;est proposé ici ; les logiciels de courrier que l&apos;enregistrement mène ici ne se connectent donc pas.</translation>
    </message>
    <message>
        <source>What answers here does not greet as a mail server that takes mail, so other servers cannot bring any.</source>
        <translation>Ce qui répond ici n&apos;accueille pas comme un serveur qui prend du courrier ; les autres serveurs ne peuvent donc pas en apporter.</translation>
    </message>
    <message>
        <source>What answers here does not greet as the service that the record promises, so mail programs cannot use it.</source>
        <translation>Ce qui répond ici n&apos;accueille pas comme le service que l&apos;enregistrement promet ; les logiciels de courrier ne peuvent donc pas l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The certificate that is shown here does not have the name that the record leads to, so mail programs warn, and other servers that look at it bring no mail.</source>
        <translation>Le certificat montré ici n&apos;a pas le nom auquel l&apos;enregistrement mène ; les logiciels de courrier avertissent donc, et les autres serveurs qui y regardent n&apos;apportent pas de courrier.</translation>
    </message>
    <message>
        <source>The certificate that is shown here is none that others trust, so mail programs warn, and other servers that look at it bring no mail.</source>
        <translation>Le certificat montré ici n&apos;a pas la confiance des autres ; les logiciels de courrier avertissent donc, et les autres serveurs qui y regardent n&apos;apportent pas de courrier.</translation>
    </message>
    <message>
        <source>Address, reverse name and greeting belong together, as large providers want it.</source>
        <translation>Adresse, nom inverse et accueil vont ensemble, comme le veulent les grands fournisseurs.</translation>
    </message>
    <message>
        <source>The server greets by another name than its address leads back to, which makes large providers distrust its mail.</source>
        <translation>Le serveur accueille sous un autre nom que celui auquel son adresse renvoie ; les grands fournisseurs se méfient donc de son courrier.</translation>
    </message>
    <message>
        <source>The server greets by another name than the one that the record leads to, which makes other servers distrust its mail.</source>
        <translation>Le serveur accueille sous un autre nom que celui auquel l&apos;enregistrement mène ; les autres serveurs se méfient donc de son courrier.</translation>
    </message>
    <message>
        <source>These services are not reached from this machine. Behind a router that says nothing of whether others reach them.</source>
        <translation>Ces services ne sont pas joignables depuis cet ordinateur. Derrière un routeur, cela ne dit rien de ce que d&apos;autres atteignent.</translation>
    </message>
    <message>
        <source>Look whether the services run (postroomctl check), then try from a computer elsewhere.</source>
        <translation>Regardez si les services tournent (postroomctl check), puis essayez depuis un ordinateur ailleurs.</translation>
    </message>
    <message>
        <source>What the records lead to answers as it should. Its certificate is this server&apos;s own authority&apos;s; for others only one of a public authority would count.</source>
        <translation>Ce à quoi les enregistrements mènent répond comme il faut. Son certificat vient de l&apos;autorité propre à ce serveur ; pour les autres, seul un certificat d&apos;une autorité publique compterait.</translation>
    </message>
    <message>
        <source>What the records lead to answers as it should.</source>
        <translation>Ce à quoi les enregistrements mènent répond comme il faut.</translation>
    </message>
    <message>
        <source>Mail for this domain does not go to where it is said to live, but to another server.</source>
        <translation>Le courrier de ce domaine ne va pas là où il est censé se trouver, mais à un autre serveur.</translation>
    </message>
    <message>
        <source>Change it at your DNS provider to what stands on the page DNS; or, if the mail lives there now, change the domain on the page Domains.</source>
        <translation>Remplacez-le chez votre fournisseur DNS par ce qui figure à la page DNS&#xa0;; ou, si le courrier s’y trouve désormais, modifiez le domaine à la page Domaines.</translation>
    </message>
    <message>
        <source>DNS names a mail exchanger for a domain that is said to have no mail, so mail for it goes there.</source>
        <translation>Le DNS nomme un serveur de courrier pour un domaine censé ne pas avoir de courrier&#xa0;; son courrier y va donc.</translation>
    </message>
    <message>
        <source>Remove it at your DNS provider, and add what stands on the page DNS; or, if the domain has mail, change it on the page Domains.</source>
        <translation>Supprimez-le chez votre fournisseur DNS et ajoutez ce qui figure à la page DNS&#xa0;; ou, si le domaine a du courrier, modifiez-le à la page Domaines.</translation>
    </message>
    <message>
        <source>The SPF record does not name the servers where the mail of this domain lives, so receivers may refuse what they send.</source>
        <translation>L’enregistrement SPF ne nomme pas les serveurs où se trouve le courrier de ce domaine&#xa0;; les destinataires peuvent donc refuser ce qu’ils envoient.</translation>
    </message>
    <message>
        <source>Add to it at your DNS provider what stands between v=spf1 and all on the page DNS.</source>
        <translation>Ajoutez-y chez votre fournisseur DNS ce qui figure à la page DNS entre v=spf1 et all.</translation>
    </message>
    <message>
        <source>The SPF record lets somebody send mail of a domain that is said to have none.</source>
        <translation>L’enregistrement SPF laisse quelqu’un envoyer du courrier d’un domaine censé ne pas en avoir.</translation>
    </message>
    <message>
        <source>The DMARC record does not ask receivers to refuse forged mail, though this domain is said to have no mail.</source>
        <translation>L’enregistrement DMARC ne demande pas aux destinataires de refuser le courrier falsifié, alors que ce domaine est censé ne pas avoir de courrier.</translation>
    </message>
    <message>
        <source>DNS has a key for the signatures of a domain that is said to have no mail.</source>
        <translation>Le DNS a une clé pour les signatures d’un domaine censé ne pas avoir de courrier.</translation>
    </message>
    <message>
        <source>DNS says something else than is planned for this domain.</source>
        <translation>Le DNS dit autre chose que ce qui est prévu pour ce domaine.</translation>
    </message>
    <message>
        <source>Beside the planned record, DNS has others of the same kind, so mail may go elsewhere.</source>
        <translation>À côté de l’enregistrement prévu, le DNS en a d’autres du même genre&#xa0;; le courrier peut donc aller ailleurs.</translation>
    </message>
    <message>
        <source>Mail for this domain goes first to a mail exchanger of your own records, and comes to where it lives only from there.</source>
        <translation>Le courrier de ce domaine va d’abord à un serveur de vos propres enregistrements, et n’arrive que de là où il se trouve.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that one passes mail on. Else remove that record, or give it a higher number than the others have.</source>
        <translation>Il n’y a rien à faire si celui-ci transmet le courrier. Sinon, supprimez cet enregistrement ou donnez-lui un nombre plus grand que celui des autres.</translation>
    </message>
    <message>
        <source>The certificate that is shown here is not the one that DNS names (TLSA). Where the zone is signed, whoever looks at it does not connect, and brings no mail.</source>
        <translation>Le certificat montré ici n’est pas celui que le DNS nomme (TLSA). Là où la zone est signée, qui y regarde ne se connecte pas et n’apporte pas de courrier.</translation>
    </message>
    <message>
        <source>There are two records of a logo at this name, so mail programs show none.</source>
        <translation>Il y a deux enregistrements de logo à ce nom&#xa0;; les logiciels de courrier n’en montrent donc aucun.</translation>
    </message>
    <message>
        <source>The record of the logo names no address on the web that begins with https, so mail programs show none.</source>
        <translation>L’enregistrement du logo ne nomme pas d’adresse sur le web qui commence par https&#xa0;; les logiciels de courrier n’en montrent donc aucun.</translation>
    </message>
    <message>
        <source>This name has no CAA record, and what a name above it says was not answered, so whether your authority may issue certificates for it is not known.</source>
        <translation>Ce nom n’a pas d’enregistrement CAA, et la question sur un nom au-dessus de lui est restée sans réponse&#xa0;; on ne sait donc pas si votre autorité peut émettre des certificats pour lui.</translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation>Regardez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>DNS does not let your authority issue certificates for this server&apos;s name (CAA), so it will not get its next one.</source>
        <translation>Le DNS ne laisse pas votre autorité émettre de certificats pour le nom de ce serveur (CAA)&#xa0;; il n’obtiendra donc pas le prochain.</translation>
    </message>
    <message>
        <source>Add the record as it stands on the page DNS at your DNS provider, beside those that are there.</source>
        <translation>Ajoutez chez votre fournisseur DNS l’enregistrement tel qu’il figure sur la page DNS, à côté de ceux qui y sont.</translation>
    </message>
    <message>
        <source>DNS also has a record of the type SPF, which receivers do not read any more. It says the same as the one that they read, so it does no harm.</source>
        <translation>Le DNS a aussi un enregistrement de type SPF, que les destinataires ne lisent plus. Il dit la même chose que celui qu’ils lisent, et ne nuit donc pas.</translation>
    </message>
    <message>
        <source>DNS also has a record of the type SPF, which receivers do not read any more. It says something else than the one that they read (TXT), and misleads whoever looks at it.</source>
        <translation>Le DNS a aussi un enregistrement de type SPF, que les destinataires ne lisent plus. Il dit autre chose que celui qu’ils lisent (TXT), et trompe qui le regarde.</translation>
    </message>
    <message>
        <source>Remove the record of the type SPF at your DNS provider, and leave the one of the type TXT.</source>
        <translation>Supprimez chez votre fournisseur DNS l’enregistrement de type SPF, et laissez celui de type TXT.</translation>
    </message>
    <message>
        <source>The DMARC record asks less of other servers than your settings say: they do not keep away mail that only claims to come from this domain.</source>
        <translation>L’enregistrement DMARC demande moins aux autres serveurs que ne le disent vos réglages&#xa0;: ils n’écartent pas le courrier qui prétend seulement venir de ce domaine.</translation>
    </message>
    <message>
        <source>DNS names another certificate or key (TLSA) than this server shows. Where the zone is signed, servers that look at it bring no mail.</source>
        <translation>Le DNS nomme un autre certificat ou une autre clé (TLSA) que ce que montre ce serveur. Là où la zone est signée, les serveurs qui y regardent n’apportent pas de courrier.</translation>
    </message>
    <message>
        <source>DNS names another certificate or key (TLSA) than this server shows, so whoever looks at it and finds the zone signed does not connect.</source>
        <translation>Le DNS nomme un autre certificat ou une autre clé (TLSA) que ce que montre ce serveur&#xa0;; qui y regarde et trouve la zone signée ne se connecte donc pas.</translation>
    </message>
    <message>
        <source>DNS has a TLSA record here with numbers or a digest that nobody can use, so it protects nothing.</source>
        <translation>Le DNS a ici un enregistrement TLSA dont personne ne peut utiliser les nombres ou l’empreinte&#xa0;; il ne protège donc rien.</translation>
    </message>
    <message>
        <source>%1 does not know the list that was asked, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>%1 ne connaît pas la liste interrogée, on ignore donc si les adresses de ce serveur y figurent.</translation>
    </message>
    <message>
        <source>%1 gives no answer to public DNS servers, and this machine asks one, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>%1 ne répond pas aux serveurs DNS publics, et cette machine en interroge un, on ignore donc si les adresses de ce serveur y figurent.</translation>
    </message>
    <message>
        <source>%1 was asked too often by the DNS server of this machine and gives no answer, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>%1 a été interrogé trop souvent par le serveur DNS de cette machine et ne répond pas, on ignore donc si les adresses de ce serveur y figurent.</translation>
    </message>
    <message>
        <source>Look there by hand: %1. To have it looked up here, let this machine ask a DNS server of its own, like unbound.</source>
        <translation>Regardez-y à la main&#xa0;: %1. Pour que ce soit vérifié ici, faites interroger à cette machine un serveur DNS à elle, comme unbound.</translation>
    </message>
    <message>
        <source>%1 is on the list %2, so many mail servers refuse mail from this server.</source>
        <translation>%1 figure sur la liste %2, de nombreux serveurs refusent donc le courrier de ce serveur.</translation>
    </message>
    <message>
        <source>Find out why before you ask to be taken off: whether somebody sends spam through this server, or the address had another owner before. Then: %1</source>
        <translation>Cherchez pourquoi avant de demander le retrait&#xa0;: si quelqu’un envoie du spam par ce serveur, ou si l’adresse avait un autre titulaire auparavant. Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>What came back for the list %1 is none of its codes, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>Ce qui est revenu pour la liste %1 n’est aucun de ses codes, on ignore donc si les adresses de ce serveur y figurent.</translation>
    </message>
    <message>
        <source>The list %1 did not answer, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>La liste %1 n’a pas répondu, on ignore donc si les adresses de ce serveur y figurent.</translation>
    </message>
    <message>
        <source>This server&apos;s addresses are not on the list %1.</source>
        <translation>Les adresses de ce serveur ne figurent pas sur la liste %1.</translation>
    </message>
    <message>
        <source>A practice server sends nothing to others, so no list of senders of spam was asked for it.</source>
        <translation>Un serveur d’exercice n’envoie rien à d’autres, aucune liste d’expéditeurs de spam n’a donc été interrogée à son sujet.</translation>
    </message>
    <message>
        <source>This server has no public address, so no list of senders of spam was asked for it.</source>
        <translation>Ce serveur n’a pas d’adresse publique, aucune liste d’expéditeurs de spam n’a donc été interrogée à son sujet.</translation>
    </message>
    <message>
        <source>No list of senders of spam was asked, since the setting dns.blocklists turns them off.</source>
        <translation>Aucune liste d’expéditeurs de spam n’a été interrogée, car le réglage dns.blocklists les désactive.</translation>
    </message>
    <message>
        <source>A message signed with the key that this server holds is not found good with the key in DNS, though both should be one.</source>
        <translation>Un message signé avec la clé que garde ce serveur n’est pas jugé bon avec la clé qui est dans le DNS, alors que les deux devraient aller ensemble.</translation>
    </message>
    <message>
        <source>Let new keys be made (dkim rotate, twice), publish them, and look again.</source>
        <translation>Faites faire de nouvelles clés (dkim rotate, deux fois), publiez-les, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>A message signed with the keys of this domain is found good with the keys that DNS has.</source>
        <translation>Un message signé avec les clés de ce domaine est jugé bon avec les clés qui sont dans le DNS.</translation>
    </message>
    <message>
        <source>The name servers of the domain have this record; a DNS server that people elsewhere ask still remembers what was there before.</source>
        <translation>Les serveurs de noms du domaine ont cet enregistrement&#xa0;; un serveur DNS qu’on interroge ailleurs se souvient encore de ce qui était là avant.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, name other DNS servers in the setting dns.resolvers, or none.</source>
        <translation>Vérifiez de nouveau dans une minute. Si cela reste ainsi, nommez d’autres serveurs DNS dans le réglage dns.resolvers, ou none.</translation>
    </message>
    <message>
        <source>The SPF record points to other records; whether they name the servers where the mail of this domain lives is not known.</source>
        <translation>L’enregistrement SPF renvoie à d’autres enregistrements&#xa0;; on ne sait pas s’ils nomment les serveurs où se trouve le courrier de ce domaine.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, add to it at your DNS provider what stands between v=spf1 and all on the page DNS.</source>
        <translation>Vérifiez de nouveau dans une minute. Si cela reste ainsi, ajoutez-y chez votre fournisseur DNS ce qui se trouve entre v=spf1 et all sur la page DNS.</translation>
    </message>
    <message>
        <source>The domain is not signed with DNSSEC, so nobody looks for this record, and it is not needed.</source>
        <translation>Le domaine n’est pas signé avec DNSSEC&#xa0;; personne ne cherche donc cet enregistrement, et il n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The record has the digest of other settings than this server offers now, so mail programs that know PACC do not believe what they find.</source>
        <translation>L’enregistrement porte l’empreinte d’autres réglages que ceux que ce serveur propose maintenant&#xa0;; les logiciels de courrier qui connaissent PACC ne croient donc pas ce qu’ils trouvent.</translation>
    </message>
    <message>
        <source>These public DNS servers answer for names that do not exist, so nothing they say can be trusted.</source>
        <translation>Ces serveurs DNS publics répondent pour des noms qui n’existent pas&#xa0;; rien de ce qu’ils disent n’est donc fiable.</translation>
    </message>
    <message>
        <source>These public DNS servers gave no answer to some questions, so what people see who ask them is not known. The domain may be in order.</source>
        <translation>Ces serveurs DNS publics n’ont pas répondu à certaines questions&#xa0;; on ne sait donc pas ce que voient ceux qui les interrogent. Le domaine peut être en ordre.</translation>
    </message>
    <message>
        <source>The alias leads where it should, but no key is there, so receivers cannot verify what is signed with it.</source>
        <translation>L’alias mène où il doit, mais aucune clé ne s’y trouve, et les destinataires ne peuvent pas vérifier ce qui est signé avec elle.</translation>
    </message>
    <message>
        <source>Publish the records of the domain that this server&apos;s name lies in.</source>
        <translation>Publiez les enregistrements du domaine où se trouve le nom de ce serveur.</translation>
    </message>
    <message>
        <source>The registration of the domain has ended, and the domain is being deleted. It is out of DNS, so no mail comes, and soon somebody else can have it.</source>
        <translation>L’enregistrement du domaine a expiré, et le domaine est en cours de suppression. Il n’est plus dans le DNS, donc aucun courrier n’arrive, et bientôt quelqu’un d’autre pourra le prendre.</translation>
    </message>
    <message>
        <source>Ask your registrar at once whether it can still be restored.</source>
        <translation>Demandez tout de suite à votre bureau d’enregistrement s’il peut encore être rétabli.</translation>
    </message>
    <message>
        <source>The registration of the domain is on hold. That keeps the domain out of DNS, so no mail comes.</source>
        <translation>L’enregistrement du domaine est suspendu. Cela tient le domaine hors du DNS, donc aucun courrier n’arrive.</translation>
    </message>
    <message>
        <source>Ask your registrar why. Often a bill is not paid, or an e-mail address was not confirmed.</source>
        <translation>Demandez-en la raison à votre bureau d’enregistrement. Souvent une facture n’est pas payée, ou une adresse électronique n’a pas été confirmée.</translation>
    </message>
    <message>
        <source>The domain is registered. Until when is nothing that its registry tells.</source>
        <translation>Le domaine est enregistré. Jusqu’à quand, son registre ne le dit pas.</translation>
    </message>
    <message>
        <source>The registration of the domain has ended. As soon as the domain is taken out of DNS, no mail comes any more, and later somebody else can have it.</source>
        <translation>L’enregistrement du domaine a expiré. Dès que le domaine sera retiré du DNS, plus aucun courrier n’arrivera, et plus tard quelqu’un d’autre pourra le prendre.</translation>
    </message>
    <message>
        <source>Renew it at the registrar at once.</source>
        <translation>Renouvelez-le tout de suite auprès du bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>The registration of the domain ends within thirty days. Without a renewal no mail comes after that.</source>
        <translation>L’enregistrement du domaine expire dans moins de trente jours. Sans renouvellement, plus aucun courrier n’arrivera ensuite.</translation>
    </message>
    <message>
        <source>Renew it at the registrar. If that happens by itself, look there whether it still can: a card may have ended, too.</source>
        <translation>Renouvelez-le auprès du bureau d’enregistrement. Si cela se fait tout seul, vérifiez-y que c’est encore possible&#xa0;: une carte peut avoir expiré, elle aussi.</translation>
    </message>
    <message>
        <source>The domain is registered, and for more than thirty days from now.</source>
        <translation>Le domaine est enregistré, et pour plus de trente jours encore.</translation>
    </message>
    <message>
        <source>What the registry answered cannot be read, so it is not known when the registration of the domain ends.</source>
        <translation>La réponse du registre est illisible&#xa0;; on ne sait donc pas quand l’enregistrement du domaine expire.</translation>
    </message>
    <message>
        <source>The registry does not know this domain, so it is not known when its registration ends.</source>
        <translation>Le registre ne connaît pas ce domaine&#xa0;; on ne sait donc pas quand son enregistrement expire.</translation>
    </message>
    <message>
        <source>Look at the registrar whether the domain is registered.</source>
        <translation>Vérifiez auprès du bureau d’enregistrement que le domaine est enregistré.</translation>
    </message>
    <message>
        <source>The registry gives no answer now, often because it was asked too much, so it is not known when the registration of the domain ends.</source>
        <translation>Le registre ne donne pas de réponse pour l’instant, souvent parce qu’on l’a trop interrogé&#xa0;; on ne sait donc pas quand l’enregistrement du domaine expire.</translation>
    </message>
    <message>
        <source>Look again in an hour, or at the registrar.</source>
        <translation>Vérifiez de nouveau dans une heure, ou auprès du bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>The registry answered with another domain, so it is not known when the registration of this one ends.</source>
        <translation>Le registre a répondu par un autre domaine&#xa0;; on ne sait donc pas quand l’enregistrement de celui-ci expire.</translation>
    </message>
    <message>
        <source>The directory of registries was not had, so it is not known when the registration of the domain ends.</source>
        <translation>L’annuaire des registres n’a pas pu être obtenu&#xa0;; on ne sait donc pas quand l’enregistrement du domaine expire.</translation>
    </message>
    <message>
        <source>Look whether this server reaches the address in the setting registration.directory by HTTPS; the word none turns this off.</source>
        <translation>Vérifiez que ce serveur atteint par HTTPS l’adresse du réglage registration.directory&#xa0;; le mot none désactive cela.</translation>
    </message>
    <message>
        <source>The registry does not answer, so it is not known when the registration of the domain ends.</source>
        <translation>Le registre ne répond pas&#xa0;; on ne sait donc pas quand l’enregistrement du domaine expire.</translation>
    </message>
    <message>
        <source>Look at the registrar until when the domain is registered.</source>
        <translation>Vérifiez auprès du bureau d’enregistrement jusqu’à quand le domaine est enregistré.</translation>
    </message>
    <message>
        <source>The domains of a practice server are registered nowhere, so no registry was asked until when.</source>
        <translation>Les domaines d’un serveur d’exercice ne sont enregistrés nulle part&#xa0;; aucun registre n’a donc été interrogé.</translation>
    </message>
    <message>
        <source>Below this top-level domain nobody registers names, so no registry was asked.</source>
        <translation>Sous ce domaine de premier niveau personne n’enregistre de noms&#xa0;; aucun registre n’a donc été interrogé.</translation>
    </message>
    <message>
        <source>No registry was asked when the registration of the domain ends, since the setting registration.directory turns it off.</source>
        <translation>Aucun registre n’a été interrogé sur l’expiration de l’enregistrement du domaine, car le réglage registration.directory le désactive.</translation>
    </message>
    <message>
        <source>The registry of this top-level domain answers no such question by HTTPS, so it is not known when the registration of the domain ends.</source>
        <translation>Le registre de ce domaine de premier niveau ne répond pas à cette question par HTTPS&#xa0;; on ne sait donc pas quand l’enregistrement du domaine expire.</translation>
    </message>
    <message>
        <source>The alias of this signing key is right; whether the key stands where it leads is not known.</source>
        <translation>L’alias de cette clé de signature est juste&#xa0;; on ne sait pas si la clé se trouve là où il mène.</translation>
    </message>
    <message>
        <source>The MTA-STS policy was not fetched; no other server looks for it before the records of the page DNS are published.</source>
        <translation>La politique MTA-STS n’a pas été récupérée&#xa0;; aucun autre serveur ne la cherche avant que les enregistrements de la page DNS soient publiés.</translation>
    </message>
    <message>
        <source>The MTA-STS policy did not come in time, so it is not known whether other servers get it.</source>
        <translation>La politique MTA-STS n’est pas venue à temps ; on ne sait donc pas si les autres serveurs l’obtiennent.</translation>
    </message>
    <message>
        <source>DNS names a mail exchanger that the MTA-STS policy does not list, so other servers bring no mail there.</source>
        <translation>Le DNS nomme un serveur de courrier que la politique MTA-STS n’énumère pas ; les autres serveurs n’y apportent donc pas de courrier.</translation>
    </message>
    <message>
        <source>DNS names a mail exchanger that the MTA-STS policy does not list, so other servers report mail that goes there.</source>
        <translation>Le DNS nomme un serveur de courrier que la politique MTA-STS n’énumère pas ; les autres serveurs signalent donc le courrier qui y va.</translation>
    </message>
    <message>
        <source>Remove it at your DNS provider, or enter it as one of your own records on the page DNS; the policy lists it then.</source>
        <translation>Supprimez-le chez votre fournisseur DNS, ou saisissez-le comme enregistrement à vous à la page DNS ; la politique l’énumère alors.</translation>
    </message>
    <message>
        <source>The MTA-STS policy lists a server that DNS does not name as a mail exchanger of the domain.</source>
        <translation>La politique MTA-STS énumère un serveur que le DNS ne nomme pas comme serveur de courrier du domaine.</translation>
    </message>
    <message>
        <source>Publish the mail exchangers of the page DNS, or remove the one of your own that is no longer meant.</source>
        <translation>Publiez les serveurs de courrier de la page DNS, ou supprimez celui à vous qui n’est plus voulu.</translation>
    </message>
    <message>
        <source>The zones of a practice server are known to this computer only, so no zone above leads to their name servers, and none was asked.</source>
        <translation>Les zones d’un serveur d’exercice ne sont connues que de cet ordinateur ; aucune zone au-dessus ne mène donc à leurs serveurs de noms, et aucune n’a été interrogée.</translation>
    </message>
    <message>
        <source>A practice server is reached from this computer only, so its address leads back to no name (PTR), and nobody looks for one.</source>
        <translation>Un serveur d’exercice n’est atteint que depuis cet ordinateur ; son adresse ne ramène donc à aucun nom (PTR), et personne n’en cherche.</translation>
    </message>
    <message>
        <source>The address leads back to the server&apos;s name, but the name does not lead to the address, so large providers refuse mail that comes from there.</source>
        <translation>L’adresse ramène au nom du serveur, mais le nom ne mène pas à l’adresse ; les grands fournisseurs refusent donc le courrier qui en vient.</translation>
    </message>
    <message>
        <source>Add the address to the server&apos;s public addresses if it is one of them, and publish the records of the page DNS.</source>
        <translation>Ajoutez l’adresse aux adresses publiques du serveur si elle en est une, et publiez les enregistrements de la page DNS.</translation>
    </message>
    <message>
        <source>Nobody answers where this address leads back to (PTR), so it is not known whether large providers take mail that comes from there.</source>
        <translation>Personne ne répond où cette adresse ramène (PTR) ; on ne sait donc pas si les grands fournisseurs acceptent le courrier qui en vient.</translation>
    </message>
    <message>
        <source>This address leads back to no name (PTR), so large providers refuse mail that comes from there.</source>
        <translation>Cette adresse ne ramène à aucun nom (PTR) ; les grands fournisseurs refusent donc le courrier qui en vient.</translation>
    </message>
    <message>
        <source>This address leads back to another name (PTR) than the one by which the server greets, so large providers distrust mail that comes from there, or refuse it.</source>
        <translation>Cette adresse ramène à un autre nom (PTR) que celui par lequel le serveur se présente ; les grands fournisseurs se méfient donc du courrier qui en vient, ou le refusent.</translation>
    </message>
    <message>
        <source>A mail exchanger of the domain is written as an address. Only a name can stand there, so other servers bring no mail to it.</source>
        <translation>Un serveur de courrier (MX) du domaine est inscrit sous forme d’adresse. Seul un nom peut figurer là ; les autres serveurs ne lui apportent pas de courrier.</translation>
    </message>
    <message>
        <source>Write the name of that server in its place at your DNS provider, or remove it.</source>
        <translation>Inscrivez à sa place le nom de ce serveur chez votre fournisseur DNS, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The name of a mail exchanger of the domain is an alias in DNS. A mail exchanger must not be one, so some servers do not bring mail to it.</source>
        <translation>Le nom d’un serveur de courrier (MX) du domaine est un alias dans le DNS. Un serveur de courrier ne doit pas en être un ; certains serveurs ne lui apportent pas de courrier.</translation>
    </message>
    <message>
        <source>Write at your DNS provider the name that the alias leads to in its place.</source>
        <translation>Inscrivez à sa place, chez votre fournisseur DNS, le nom auquel mène l’alias.</translation>
    </message>
    <message>
        <source>Nobody answered whether a mail exchanger of the domain has an address, so whether it takes mail is not known.</source>
        <translation>Personne n’a répondu si un serveur de courrier (MX) du domaine a une adresse ; on ne sait donc pas s’il prend du courrier.</translation>
    </message>
    <message>
        <source>The name of a mail exchanger of the domain has no address in DNS, so other servers bring no mail to it.</source>
        <translation>Le nom d’un serveur de courrier (MX) du domaine n’a pas d’adresse dans le DNS ; les autres serveurs ne lui apportent pas de courrier.</translation>
    </message>
    <message>
        <source>Ask whoever runs that server for its right name, and write that in its place at your DNS provider, or remove it.</source>
        <translation>Demandez à qui gère ce serveur son vrai nom et inscrivez-le à sa place chez votre fournisseur DNS, ou supprimez l’enregistrement.</translation>
    </message>
    <message>
        <source>The SPF record lets the mail exchangers of the domain send, and DNS names others than this server, so receivers may refuse what this server sends.</source>
        <translation>L’enregistrement SPF laisse envoyer les serveurs de courrier (MX) du domaine, et le DNS en nomme d’autres que ce serveur ; les destinataires peuvent donc refuser ce qu’il envoie.</translation>
    </message>
    <message>
        <source>Let the mail exchanger (MX) lead to this server at your DNS provider, as it stands on the page DNS; or, if it shall lead elsewhere, add this server to the SPF record by its name, with the word a: before it.</source>
        <translation>Faites mener l’enregistrement MX à ce serveur chez votre fournisseur DNS, comme il figure sur la page DNS ; ou, s’il doit mener ailleurs, ajoutez ce serveur à l’enregistrement SPF par son nom, précédé du mot a:.</translation>
    </message>
    <message>
        <source>Records of the domain have a time to live of more than a day, so that others go on for long with what was there before a change, or of less than a minute, so that they ask again for each message.</source>
        <translation>Des enregistrements du domaine ont une durée de vie de plus d’un jour, si bien qu’après un changement les autres en restent longtemps à l’ancien état, ou de moins d’une minute, si bien qu’ils redemandent à chaque message.</translation>
    </message>
    <message>
        <source>Set the time to live (TTL) of these records to an hour, 3600 seconds, at your DNS provider.</source>
        <translation>Donnez à ces enregistrements, chez votre fournisseur DNS, une durée de vie (TTL) d’une heure, 3600 secondes.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>One word too many: %1</source>
        <translation>Un mot de trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>DIR is missing: the folder of the new instance. See --help.</source>
        <translation>Il manque DIR&#xa0;: le dossier de la nouvelle instance. Consultez --help.</translation>
    </message>
    <message>
        <source>The instance %1 is made. Start it: postroomctl --instance %1 instance start</source>
        <translation>L’instance %1 est créée. Démarrez-la&#xa0;: postroomctl --instance %1 instance start</translation>
    </message>
    <message>
        <source>Folder:       %1</source>
        <translation>Dossier&#xa0;:             %1</translation>
    </message>
    <message>
        <source>Kind:         %1</source>
        <translation>Type&#xa0;:                %1</translation>
    </message>
    <message>
        <source>practice, on this computer only</source>
        <translation>exercice, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>for real mail</source>
        <translation>pour du vrai courrier</translation>
    </message>
    <message>
        <source>Listens on:   %1</source>
        <translation>Écoute sur&#xa0;:          %1</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>toutes les adresses</translation>
    </message>
    <message>
        <source>Port offset:  %1</source>
        <translation>Décalage des ports&#xa0;:  %1</translation>
    </message>
    <message>
        <source>Authority:    %1</source>
        <translation>Autorité&#xa0;:            %1</translation>
    </message>
    <message>
        <source>State:        %1</source>
        <translation>État&#xa0;:                %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>not yours to ask</source>
        <translation>vous n’avez pas le droit de le demander</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Remove the instance %1? Its domains, mailboxes, passwords, keys and all mail in it are erased for good.
Type the folder&apos;s name to remove it: </source>
        <translation>Supprimer l’instance %1&#xa0;? Ses domaines, boîtes, mots de passe et clés, et tout le courrier qu’elle contient, sont effacés définitivement.
Tapez le nom du dossier pour la supprimer&#xa0;: </translation>
    </message>
    <message>
        <source>Removing erases everything in it. Say --yes where nobody can be asked.</source>
        <translation>La suppression efface tout ce qu’elle contient. Indiquez --yes là où personne ne peut répondre.</translation>
    </message>
    <message>
        <source>The instance %1 is removed.</source>
        <translation>L’instance %1 est supprimée.</translation>
    </message>
    <message>
        <source>The instance&apos;s folder; else the one that --instance names</source>
        <translation>Le dossier de l’instance&#xa0;; sinon celui que nomme --instance</translation>
    </message>
    <message>
        <source>Make a new instance (as root)</source>
        <translation>Créer une nouvelle instance (en tant que root)</translation>
    </message>
    <message>
        <source>A whole world on this computer, for learning and tests.</source>
        <translation>Tout un monde sur cet ordinateur, pour apprendre et essayer.</translation>
    </message>
    <message>
        <source>Added to every standard port; practice chooses a free one.</source>
        <translation>Ajouté à chaque port habituel&#xa0;; l’exercice en choisit un libre.</translation>
    </message>
    <message>
        <source>The address to listen on; practice: 127.0.0.1.</source>
        <translation>L’adresse sur laquelle écouter&#xa0;; exercice&#xa0;: 127.0.0.1.</translation>
    </message>
    <message>
        <source>Start everything of an instance (as root)</source>
        <translation>Démarrer tout ce qui compose une instance (en tant que root)</translation>
    </message>
    <message>
        <source>The instance %1 runs.</source>
        <translation>L’instance %1 est en marche.</translation>
    </message>
    <message>
        <source>Stop everything of an instance (as root)</source>
        <translation>Arrêter tout ce qui compose une instance (en tant que root)</translation>
    </message>
    <message>
        <source>The instance %1 is stopped. No mail is taken until it is started again.</source>
        <translation>L’instance %1 est arrêtée. Aucun courrier n’est accepté tant qu’elle n’est pas redémarrée.</translation>
    </message>
    <message>
        <source>Where an instance lies, how it is reached, whether it runs</source>
        <translation>Où se trouve une instance, comment la joindre, et si elle est en marche</translation>
    </message>
    <message>
        <source>Stop an instance and erase it with all its mail (as root)</source>
        <translation>Arrêter une instance et l’effacer avec tout son courrier (en tant que root)</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne rien demander.</translation>
    </message>
    <message>
        <source>The instance&apos;s folder; else $POSTROOM_INSTANCE, else /var/lib/postroom.</source>
        <translation>Le dossier de l’instance&#xa0;; sinon $POSTROOM_INSTANCE, sinon /var/lib/postroom.</translation>
    </message>
    <message>
        <source>Print exactly one JSON value.</source>
        <translation>Afficher exactement une valeur JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>postroomctl — runs a mail service from the command line</source>
        <translation>postroomctl — gère un service de courrier depuis la ligne de commande</translation>
    </message>
    <message>
        <source>The options of a verb: postroomctl GROUP VERB --help</source>
        <translation>Les options d’un verbe&#xa0;: postroomctl GROUPE VERBE --help</translation>
    </message>
    <message>
        <source>A verb is missing. See postroomctl --help.</source>
        <translation>Il manque un verbe. Consultez postroomctl --help.</translation>
    </message>
    <message>
        <source>“%1” goes with one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» va avec l’un de ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no “%1”. See postroomctl --help.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas. Consultez postroomctl --help.</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>waits for the set-up</source>
        <translation>attend la mise en service</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en démarrage</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(non défini)</translation>
    </message>
    <message>
        <source>Domain:     %1</source>
        <translation>Domaine&#xa0;:              %1</translation>
    </message>
    <message>
        <source>In DNS:     %1</source>
        <translation>Dans le DNS&#xa0;:          %1</translation>
    </message>
    <message>
        <source>Mailboxes:  %1</source>
        <translation>Boîtes&#xa0;:               %1</translation>
    </message>
    <message>
        <source>Added:      %1</source>
        <translation>Ajouté&#xa0;:               %1</translation>
    </message>
    <message>
        <source>Address:  %1</source>
        <translation>Adresse&#xa0;:    %1</translation>
    </message>
    <message>
        <source>Name:     %1</source>
        <translation>Nom&#xa0;:        %1</translation>
    </message>
    <message>
        <source>Quota:    %1</source>
        <translation>Place&#xa0;:      %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>State:    %1</source>
        <translation>État&#xa0;:       %1</translation>
    </message>
    <message>
        <source>suspended: no login, no sending; mail still arrives</source>
        <translation>suspendue&#xa0;: ni connexion ni envoi&#xa0;; le courrier arrive toujours</translation>
    </message>
    <message>
        <source>active</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>Login:    tried and works</source>
        <translation>Connexion&#xa0;:  essayée, fonctionne</translation>
    </message>
    <message>
        <source>Login:    not possible now</source>
        <translation>Connexion&#xa0;:  impossible pour l’instant</translation>
    </message>
    <message>
        <source>Login:    tried, and does not work yet</source>
        <translation>Connexion&#xa0;:  essayée, ne fonctionne pas encore</translation>
    </message>
    <message>
        <source>(no name yet: run “postroomctl setup”)</source>
        <translation>(pas encore de nom&#xa0;: lancez «&#xa0;postroomctl setup&#xa0;»)</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (exercice)</translation>
    </message>
    <message>
        <source>%1, %2, configuration %3</source>
        <translation>%1, %2, configuration&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domaine</numerusform>
            <numerusform>%n domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n boîte</numerusform>
            <numerusform>%n boîtes</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Queue: %1 on their way, %2 waiting for another try, %3 held</source>
        <translation>File d’attente&#xa0;: %1 en route, %2 en attente d’un nouvel essai, %3 retenus</translation>
    </message>
    <message>
        <source>Certificate: %1 — %2 left, from %3</source>
        <translation>Certificat&#xa0;: %1 — encore %2, émis par %3</translation>
    </message>
    <message>
        <source>Findings: %1 fail, %2 warnings, %3 unknown, %4 pass</source>
        <translation>Constats — échec&#xa0;: %1, avertissement&#xa0;: %2, inconnu&#xa0;: %3, en ordre&#xa0;: %4</translation>
    </message>
    <message>
        <source>What they are: postroomctl check</source>
        <translation>Pour les voir&#xa0;: postroomctl check</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>Enregistrements DNS de %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>conseillé</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Done. The mail service runs with configuration %1.</source>
        <translation>C’est fait. Le service de courrier fonctionne avec la configuration %1.</translation>
    </message>
    <message>
        <source>Done. Nothing had to be changed; configuration %1 stays in use.</source>
        <translation>C’est fait. Il n’y avait rien à changer&#xa0;; la configuration %1 reste en service.</translation>
    </message>
    <message>
        <source>Noted. It takes effect with the next change that is applied, or now: postroomctl config apply</source>
        <translation>C’est noté. Cela prend effet avec la prochaine modification appliquée, ou tout de suite&#xa0;: postroomctl config apply</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Lire le mot de passe dans la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Read the password from the first line of a file.</source>
        <translation>Lire le mot de passe dans la première ligne d’un fichier.</translation>
    </message>
    <message>
        <source>Make a password and print it once.</source>
        <translation>Générer un mot de passe et l’afficher une fois.</translation>
    </message>
    <message>
        <source>Give the password in one way only.</source>
        <translation>Donnez le mot de passe d’une seule façon.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Le même encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>the same password twice</source>
        <translation>deux fois le même mot de passe</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Use --password-stdin, --password-file or --generate.</source>
        <translation>Il n’y a pas de terminal où demander le mot de passe. Utilisez --password-stdin, --password-file ou --generate.</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>le terminal</translation>
    </message>
    <message>
        <source>Checking everything …</source>
        <translation>Vérification complète…</translation>
    </message>
    <message>
        <source>Two questions, then the mail service starts.</source>
        <translation>Deux questions, puis le service de courrier démarre.</translation>
    </message>
    <message>
        <source>Your own e-mail address on this server</source>
        <translation>Votre propre adresse sur ce serveur</translation>
    </message>
    <message>
        <source>This server&apos;s name</source>
        <translation>Le nom de ce serveur</translation>
    </message>
    <message>
        <source>Setting up the mail service …</source>
        <translation>Mise en service du courrier…</translation>
    </message>
    <message>
        <source>How may mail programs fetch mail? IMAP keeps the mail on the server, the same on every device.</source>
        <translation>Comment les logiciels de courrier peuvent-ils relever le courrier&#xa0;? IMAP le garde sur le serveur, le même sur chaque appareil.</translation>
    </message>
    <message>
        <source>POP3 downloads it to one device and usually deletes it on the server.</source>
        <translation>POP3 le télécharge sur un appareil et l’efface en général du serveur.</translation>
    </message>
    <message>
        <source>imap, pop3 or imap,pop3</source>
        <translation>imap, pop3 ou imap,pop3</translation>
    </message>
    <message>
        <source>Another mailbox? An empty line ends.</source>
        <translation>Une autre boîte&#xa0;? Une ligne vide termine.</translation>
    </message>
    <message>
        <source>Your mailbox:</source>
        <translation>Votre boîte&#xa0;:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mailbox %1 is made.</source>
        <translation>La boîte %1 est créée.</translation>
    </message>
    <message>
        <source>  Password: %1   (shown only now)</source>
        <translation>  Mot de passe&#xa0;: %1   (montré seulement maintenant)</translation>
    </message>
    <message>
        <source>The set-up was done already. Everything was tried again and works.</source>
        <translation>La mise en service était déjà faite. Tout a été essayé à nouveau et fonctionne.</translation>
    </message>
    <message>
        <source>The set-up is done: people can log in with address and password.</source>
        <translation>La mise en service est faite&#xa0;: chacun peut se connecter avec adresse et mot de passe.</translation>
    </message>
    <message>
        <source>The set-up is not done yet. Run “postroomctl setup” again when the findings above are put right.</source>
        <translation>La mise en service n’est pas encore faite. Relancez «&#xa0;postroomctl setup&#xa0;» quand les constats ci-dessus sont corrigés.</translation>
    </message>
    <message>
        <source>With --json nobody is asked: say --answers FILE.</source>
        <translation>Avec --json, aucune question n’est posée&#xa0;: indiquez --answers FICHIER.</translation>
    </message>
    <message>
        <source>Set up the mail service, question by question; again: goes on where it stopped</source>
        <translation>Mettre le serveur en service, question par question&#xa0;; relancé&#xa0;: continue là où cela s’était arrêté</translation>
    </message>
    <message>
        <source>Take the answers from a JSON file.</source>
        <translation>Prendre les réponses dans un fichier JSON.</translation>
    </message>
    <message>
        <source>Password: %1   (shown only now)</source>
        <translation>Mot de passe&#xa0;: %1   (montré seulement maintenant)</translation>
    </message>
    <message>
        <source>The domains served here</source>
        <translation>Les domaines servis ici</translation>
    </message>
    <message>
        <source>No domain. Add one: postroomctl domain add example.org</source>
        <translation>Aucun domaine. Ajoutez-en un&#xa0;: postroomctl domain add example.org</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>One domain</source>
        <translation>Un domaine</translation>
    </message>
    <message>
        <source>Stop serving a domain that has no mailboxes</source>
        <translation>Ne plus servir un domaine qui n’a pas de boîtes</translation>
    </message>
    <message>
        <source>%1 is not served here any more.</source>
        <translation>%1 n’est plus servi ici.</translation>
    </message>
    <message>
        <source>No mailbox. Add one: postroomctl mailbox add ann@example.org --generate</source>
        <translation>Aucune boîte. Ajoutez-en une&#xa0;: postroomctl mailbox add ann@example.org --generate</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Il y en a d’autres&#xa0;: --after %1</translation>
    </message>
    <message>
        <source>Remove a mailbox; say what becomes of its mail</source>
        <translation>Supprimer une boîte&#xa0;; dire ce que devient son courrier</translation>
    </message>
    <message>
        <source>Leave the mail on the server; a new mailbox of the same address gets it back.</source>
        <translation>Laisser le courrier sur le serveur&#xa0;; une nouvelle boîte de la même adresse le retrouve.</translation>
    </message>
    <message>
        <source>Erase the mail for good.</source>
        <translation>Effacer le courrier définitivement.</translation>
    </message>
    <message>
        <source>Say what becomes of the mail: --keep-mail or --erase-mail.</source>
        <translation>Indiquez ce que devient le courrier&#xa0;: --keep-mail ou --erase-mail.</translation>
    </message>
    <message>
        <source>%1 is removed and its mail erased.</source>
        <translation>%1 est supprimée et son courrier effacé.</translation>
    </message>
    <message>
        <source>%1 is removed; its mail stays on the server.</source>
        <translation>%1 est supprimée&#xa0;; son courrier reste sur le serveur.</translation>
    </message>
    <message>
        <source>Try a mailbox: with its password a real login on every protocol</source>
        <translation>Essayer une boîte&#xa0;: avec son mot de passe, une vraie connexion sur chaque protocole</translation>
    </message>
    <message>
        <source>Mailboxes, a page at a time</source>
        <translation>Les boîtes, page par page</translation>
    </message>
    <message>
        <source>Add a mailbox and try its login</source>
        <translation>Ajouter une boîte et essayer la connexion</translation>
    </message>
    <message>
        <source>Set a new password and try it</source>
        <translation>Définir un nouveau mot de passe et l’essayer</translation>
    </message>
    <message>
        <source>No login and no sending; mail still arrives</source>
        <translation>Ni connexion ni envoi&#xa0;; le courrier arrive toujours</translation>
    </message>
    <message>
        <source>Let a suspended mailbox be used again</source>
        <translation>Rétablir une boîte suspendue</translation>
    </message>
    <message>
        <source>How much mail a mailbox holds</source>
        <translation>Combien de courrier contient une boîte</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail service on one page</source>
        <translation>Le service de courrier en une page</translation>
    </message>
    <message>
        <source>All findings, worst first; ends with 3 when one fails</source>
        <translation>Tous les constats, le pire d’abord&#xa0;; se termine avec le code 3 si l’un est en échec</translation>
    </message>
    <message>
        <source>Let them read their configuration again; open sessions stay</source>
        <translation>Leur faire relire leur configuration&#xa0;; les sessions ouvertes restent</translation>
    </message>
    <message>
        <source>All settings with their values and meaning</source>
        <translation>Tous les réglages, avec leur valeur et leur signification</translation>
    </message>
    <message>
        <source>Change a setting and apply it</source>
        <translation>Changer un réglage et l’appliquer</translation>
    </message>
    <message>
        <source>Apply what was only noted (--later)</source>
        <translation>Appliquer ce qui était seulement noté (--later)</translation>
    </message>
    <message>
        <source>The DNS records a domain needs, each with its reason</source>
        <translation>Les enregistrements DNS qu’il faut à un domaine, chacun avec sa raison</translation>
    </message>
    <message>
        <source>The same as a file for a DNS server or provider</source>
        <translation>La même chose en fichier, pour un serveur ou un fournisseur DNS</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>Il y en a d’autres&#xa0;: --before %1</translation>
    </message>
    <message>
        <source>The log was tampered with: record %1 is not as it was written, or is missing. All before it are in order.</source>
        <translation>Le journal a été altéré&#xa0;: l’entrée %1 n’est pas telle qu’elle a été écrite, ou manque. Toutes celles d’avant sont en ordre.</translation>
    </message>
    <message>
        <source>All %1 records are as they were written.</source>
        <translation>Les entrées (%1) sont toutes telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>What was changed, by whom and when; newest first</source>
        <translation>Ce qui a été modifié, par qui et quand&#xa0;; le plus récent d’abord</translation>
    </message>
    <message>
        <source>Whether the log is as it was written; ends with 3 when it is not</source>
        <translation>Si le journal est tel qu’il a été écrit&#xa0;; sinon, se termine avec le code 3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing was applied yet. Run “postroomctl setup”.</source>
        <translation>Rien n’a encore été appliqué. Lancez «&#xa0;postroomctl setup&#xa0;».</translation>
    </message>
    <message>
        <source>(none before it is kept)</source>
        <translation>(aucune plus ancienne n’est conservée)</translation>
    </message>
    <message>
        <source>(certificate)</source>
        <translation>(certificat)</translation>
    </message>
    <message>
        <source>(not readable any more)</source>
        <translation>(n’est plus lisible)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>What changed with it</source>
        <translation>Ce qui a changé avec elle</translation>
    </message>
    <message>
        <source>The last ten configurations, newest first, and what changed with each</source>
        <translation>Les dix dernières configurations, la plus récente d’abord, et ce qui a changé avec chacune</translation>
    </message>
    <message>
        <source>Apply the settings of a former configuration again</source>
        <translation>Appliquer à nouveau les réglages d’une ancienne configuration</translation>
    </message>
    <message>
        <source>No alias. Add one: postroomctl alias add info@example.org --to ann@example.org</source>
        <translation>Aucun alias. Ajoutez-en un&#xa0;: postroomctl alias add info@example.org --to ann@example.org</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Let mail for an address go to others</source>
        <translation>Faire aller le courrier d’une adresse à d’autres</translation>
    </message>
    <message>
        <source>Say where its mail goes: --to ADDRESS</source>
        <translation>Indiquez où va son courrier&#xa0;: --to ADRESSE</translation>
    </message>
    <message>
        <source>Aliases, a page at a time</source>
        <translation>Les alias, page par page</translation>
    </message>
    <message>
        <source>One alias</source>
        <translation>Un alias</translation>
    </message>
    <message>
        <source>Lead an alias elsewhere</source>
        <translation>Rediriger un alias ailleurs</translation>
    </message>
    <message>
        <source>Remove an alias</source>
        <translation>Supprimer un alias</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>Give --chain FILE and --key FILE, or --pkcs12 FILE.</source>
        <translation>Indiquez --chain FICHIER et --key FICHIER, ou --pkcs12 FICHIER.</translation>
    </message>
    <message>
        <source>Use a certificate that you have: PEM files, or a PKCS#12 file</source>
        <translation>Utiliser un certificat que vous avez&#xa0;: fichiers PEM, ou un fichier PKCS#12</translation>
    </message>
    <message>
        <source>The certificate and those that lead to its root, PEM.</source>
        <translation>Le certificat et ceux qui mènent à sa racine, PEM.</translation>
    </message>
    <message>
        <source>Its private key, PEM, without a password.</source>
        <translation>Sa clé privée, PEM, sans mot de passe.</translation>
    </message>
    <message>
        <source>All of it in one file (.p12, .pfx).</source>
        <translation>Le tout dans un seul fichier (.p12, .pfx).</translation>
    </message>
    <message>
        <source>The certificates of this server, and how long each is good</source>
        <translation>Les certificats de ce serveur, et combien de temps chacun est valable</translation>
    </message>
    <message>
        <source>What every port serves now, against what it should; ends with 3 when one is wrong</source>
        <translation>Ce que présente chaque port, comparé à ce qu’il devrait&#xa0;; se termine avec le code 3 si l’un est faux</translation>
    </message>
    <message>
        <source>A certificate of this server&apos;s own authority for a domain&apos;s names</source>
        <translation>Un certificat de la propre autorité de ce serveur pour les noms d’un domaine</translation>
    </message>
    <message>
        <source>Use an imported certificate no more</source>
        <translation>Ne plus utiliser un certificat importé</translation>
    </message>
    <message>
        <source>In practice: no certificate for its names now.</source>
        <translation>En exercice&#xa0;: pas de certificat pour ses noms maintenant.</translation>
    </message>
    <message>
        <source>The domain is served, but its names have no certificate yet: %1</source>
        <translation>Le domaine est servi, mais ses noms n’ont pas encore de certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again: postroomctl certificate request %1</source>
        <translation>Réessayez&#xa0;: postroomctl certificate request %1</translation>
    </message>
    <message>
        <source>(not known: the one before is not readable any more)</source>
        <translation>(inconnu&#xa0;: la précédente n’est plus lisible)</translation>
    </message>
    <message>
        <source>goes on as it is</source>
        <translation>continue tel quel</translation>
    </message>
    <message>
        <source>is started</source>
        <translation>est démarré</translation>
    </message>
    <message>
        <source>reads its configuration again; open sessions stay</source>
        <translation>relit sa configuration&#xa0;; les sessions ouvertes restent</translation>
    </message>
    <message>
        <source>is stopped and started; open sessions end</source>
        <translation>est arrêté puis démarré&#xa0;; les sessions ouvertes prennent fin</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 est nouveau</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 change</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 disparaît</translation>
    </message>
    <message>
        <source>%1 (secret, not shown)</source>
        <translation>%1 (secret, non montré)</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>Rien ne serait changé.</translation>
    </message>
    <message>
        <source>Another certificate: %1, until %2</source>
        <translation>Un autre certificat&#xa0;: %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>What was changed in it by hand would be lost, so it is refused until that is kept or put back: postroomctl config drift</source>
        <translation>Ce qui y a été modifié à la main serait perdu&#xa0;; c’est donc refusé tant que ce n’est ni gardé ni remis comme avant&#xa0;: postroomctl config drift</translation>
    </message>
    <message>
        <source>%1 was changed by hand</source>
        <translation>%1 a été modifié à la main</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 has another owner or mode</source>
        <translation>%1 a un autre propriétaire ou d’autres droits d’accès</translation>
    </message>
    <message>
        <source>%1 is kept as it was changed by hand</source>
        <translation>%1 est gardé tel qu’il a été modifié à la main</translation>
    </message>
    <message>
        <source>Every file is as it was generated.</source>
        <translation>Chaque fichier est tel qu’il a été généré.</translation>
    </message>
    <message>
        <source>It is secret, so it is not shown.</source>
        <translation>Il est secret, donc il n’est pas montré.</translation>
    </message>
    <message>
        <source>Only show what the change would do.</source>
        <translation>Seulement montrer ce que ferait la modification.</translation>
    </message>
    <message>
        <source>What applying would do, as words and as differences of files</source>
        <translation>Ce qui changerait en appliquant, en mots et en différences de fichiers</translation>
    </message>
    <message>
        <source>What was changed by hand in the files of the mail server programs</source>
        <translation>Ce qui a été modifié à la main dans les fichiers des programmes du serveur de courrier</translation>
    </message>
    <message>
        <source>Keep what was changed by hand, until the file would be generated otherwise</source>
        <translation>Garder ce qui a été modifié à la main, jusqu’à ce que le fichier soit généré autrement</translation>
    </message>
    <message>
        <source>Put the generated files back in place of what was changed by hand</source>
        <translation>Remettre les fichiers générés à la place de ce qui a été modifié à la main</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>signs next</source>
        <translation>signera ensuite</translation>
    </message>
    <message>
        <source>signed before</source>
        <translation>signait avant</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Sélecteur</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>Dans le DNS</translation>
    </message>
    <message>
        <source>The keys that sign a domain&apos;s mail</source>
        <translation>Les clés qui signent le courrier d’un domaine</translation>
    </message>
    <message>
        <source>Sign with the next keys, which DNS has already; make new next ones</source>
        <translation>Signer avec les clés suivantes, que le DNS a déjà&#xa0;; en créer de nouvelles pour la suite</translation>
    </message>
    <message>
        <source>Remove keys that sign no more, some days after a rotation</source>
        <translation>Supprimer les clés qui ne signent plus, quelques jours après un changement de clés</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>something answers at its SMTP port, but its management service (postroomd) does not</source>
        <translation>quelque chose répond à son port SMTP, mais son service de gestion (postroomd) ne répond pas</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>inconnu pour l’instant</translation>
    </message>
    <message>
        <source>One mailbox, and how much mail it holds</source>
        <translation>Une boîte, et combien de courrier elle contient</translation>
    </message>
    <message>
        <source>Mail:     %1</source>
        <translation>Courrier&#xa0;:   %1</translation>
    </message>
    <message>
        <source>The mail of %1 is erased for good: %2.</source>
        <translation>Le courrier de %1 est effacé définitivement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Type the address to go on: </source>
        <translation>Tapez l’adresse pour continuer&#xa0;: </translation>
    </message>
    <message>
        <source>Change a mailbox&apos;s name, quota or uses</source>
        <translation>Changer le nom, la place ou les usages d’une boîte</translation>
    </message>
    <message>
        <source>Ends with 0: done; 1: refused or failed, and the sentence says what holds; 2: wrong usage; 3: checked, and a finding fails.</source>
        <translation>Se termine avec le code 0&#xa0;: fait&#xa0;; 1&#xa0;: refus ou échec, et la phrase dit ce qui est en vigueur&#xa0;; 2&#xa0;: commande mal formée&#xa0;; 3&#xa0;: vérifié, et un constat est en échec.</translation>
    </message>
    <message>
        <source>Stands for: %1</source>
        <translation>Représente&#xa0;:           %1</translation>
    </message>
    <message>
        <source>Aliases:    %1</source>
        <translation>Alias&#xa0;:                %1</translation>
    </message>
    <message>
        <source>Catch-all:  %1</source>
        <translation>Adresse collectrice&#xa0;:  %1</translation>
    </message>
    <message>
        <source>none: mail for nobody is refused</source>
        <translation>aucune&#xa0;: le courrier pour les adresses qui n’existent pas est refusé</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>Off:      %1</source>
        <translation>Désactivé&#xa0;:  %1</translation>
    </message>
    <message>
        <source>Alias:    %1</source>
        <translation>Alias&#xa0;:         %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Destinataire&#xa0;:  %1</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Réception (IMAP)</translation>
    </message>
    <message>
        <source>Incoming (POP3)</source>
        <translation>Réception (POP3)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Envoi (SMTP)</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Way to log in: normal password.</source>
        <translation>Méthode d’authentification&#xa0;: mot de passe normal.</translation>
    </message>
    <message>
        <source>From:         %1</source>
        <translation>Émis par&#xa0;:          %1</translation>
    </message>
    <message>
        <source>%1 (this server&apos;s own authority)</source>
        <translation>%1 (la propre autorité de ce serveur)</translation>
    </message>
    <message>
        <source>Valid until:  %1 (%2 day(s) left)</source>
        <translation>Valable jusqu’au&#xa0;:  %1 (jours restants&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Key:          %1</source>
        <translation>Clé&#xa0;:               %1</translation>
    </message>
    <message>
        <source>Chain:        %1</source>
        <translation>Chaîne&#xa0;:            %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplète</translation>
    </message>
    <message>
        <source>Usable:       %1</source>
        <translation>Utilisable&#xa0;:        %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>In use:       %1</source>
        <translation>Utilisé&#xa0;:           %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>Empreinte&#xa0;:         %1</translation>
    </message>
    <message>
        <source>serves %1, not %2</source>
        <translation>présente %1, pas %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>What the mail server programs are doing</source>
        <translation>Ce que font les programmes du serveur de courrier</translation>
    </message>
    <message>
        <source>Start all mail server programs, or one</source>
        <translation>Démarrer tous les programmes du serveur de courrier, ou un seul</translation>
    </message>
    <message>
        <source>Stop all mail server programs, or one, until they are started again</source>
        <translation>Arrêter tous les programmes du serveur de courrier, ou un seul, jusqu’à ce qu’on les redémarre</translation>
    </message>
    <message>
        <source>Stop and start all mail server programs, or one</source>
        <translation>Arrêter puis démarrer tous les programmes du serveur de courrier, ou un seul</translation>
    </message>
    <message>
        <source>What to type into a mail program for an address</source>
        <translation>Ce qu’il faut saisir dans un logiciel de courrier pour une adresse</translation>
    </message>
    <message>
        <source>The file by which a mail program sets itself up</source>
        <translation>Le fichier avec lequel un logiciel de courrier se configure seul</translation>
    </message>
    <message>
        <source>Mail goes to no other practice instance. Join one: sudo postroomctl instance peer DIR</source>
        <translation>Le courrier ne va vers aucune autre instance d’exercice. Pour en relier une&#xa0;: sudo postroomctl instance peer DOSSIER</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Mail for the domains of %1 does not go there any more.</source>
        <translation>Le courrier pour les domaines de %1 n’y va plus.</translation>
    </message>
    <message>
        <source>Mail for the domains that %1 serves goes there (%2 now). For the way back: postroomctl --instance %1 instance peer %3</source>
        <translation>Le courrier pour les domaines que sert %1 y est remis (%2 pour l’instant). Pour le retour&#xa0;: postroomctl --instance %1 instance peer %3</translation>
    </message>
    <message>
        <source>Bring mail for another practice instance&apos;s domains there (as root)</source>
        <translation>Remettre à une autre instance d’exercice le courrier pour ses domaines (en tant que root)</translation>
    </message>
    <message>
        <source>The other practice instance&apos;s folder; without it, list them</source>
        <translation>Dossier de l’autre instance d’exercice&#xa0;; sans lui, en donner la liste</translation>
    </message>
    <message>
        <source>Not any more.</source>
        <translation>Ne plus le faire.</translation>
    </message>
    <message>
        <source>%1 is missing. See --help.</source>
        <translation>Il manque %1. Consultez --help.</translation>
    </message>
    <message>
        <source>The operations over standard input and output, for consoles on other computers</source>
        <translation>Les opérations par l’entrée et la sortie standard, pour les consoles d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Live with a finding until a day, as long as the same is seen</source>
        <translation>Accepter un constat jusqu’à un certain jour, tant que ce qui est vu reste le même</translation>
    </message>
    <message>
        <source>Have it want attention again</source>
        <translation>Lui faire à nouveau demander votre attention</translation>
    </message>
    <message>
        <source>The change was told to stop. It says itself whether it did: what is in place already is carried to its end.</source>
        <translation>La modification a reçu l’ordre de s’arrêter. Elle dit elle-même si elle l’a fait&#xa0;: ce qui est déjà en place est mené à son terme.</translation>
    </message>
    <message>
        <source>No change is being carried out.</source>
        <translation>Aucune modification n’est en cours.</translation>
    </message>
    <message>
        <source>The value of %1 is missing. See --help.</source>
        <translation>Il manque la valeur de %1. Consultez --help.</translation>
    </message>
    <message>
        <source>Further settings with their values, changed together with it</source>
        <translation>D’autres réglages avec leurs valeurs, changés en même temps</translation>
    </message>
    <message>
        <source>Stop the change that is being carried out, if nothing was put in place yet</source>
        <translation>Arrêter la modification en cours, si rien n’a encore été mis en place</translation>
    </message>
    <message>
        <source>Work on another computer, over ssh: [USER@]SERVER[:PORT].</source>
        <translation>Travailler sur un autre ordinateur, par ssh&#xa0;: [USER@]SERVER[:PORT].</translation>
    </message>
    <message>
        <source>Usage: postroomctl [--instance DIR] [--host USER@SERVER] [--json] GROUP VERB [SUBJECT] [--option VALUE …]</source>
        <translation>Utilisation&#xa0;: postroomctl [--instance DIR] [--host USER@SERVER] [--json] GROUPE VERBE [OBJET] [--option VALEUR …]</translation>
    </message>
    <message>
        <source>--host does not go with this verb: it is what --host runs on the other computer.</source>
        <translation>--host ne va pas avec ce verbe&#xa0;: c’est celui que --host lance sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>it is root&apos;s on that computer. Say it there: ssh -t %1 sudo postroomctl%2 %3</source>
        <translation>c’est l’affaire de root sur cet ordinateur-là. Lancez-le là-bas&#xa0;: ssh -t %1 sudo postroomctl%2 %3</translation>
    </message>
    <message>
        <source>There are more: not all were counted.</source>
        <translation>Il y en a d’autres&#xa0;: tous n’ont pas été comptés.</translation>
    </message>
    <message>
        <source>The oldest of them waits for %1</source>
        <translation>Le plus ancien attend depuis %1</translation>
    </message>
    <message>
        <source>Today: %1 in, %2 out, %3 refused; logins: %4, refused: %5</source>
        <translation>Aujourd’hui — reçus&#xa0;: %1, envoyés&#xa0;: %2, refusés&#xa0;: %3&#xa0;; connexions&#xa0;: %4, refusées&#xa0;: %5</translation>
    </message>
    <message>
        <source>Disk: %1 free of %2</source>
        <translation>Disque&#xa0;: %1 libres sur %2</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accepted until %1: %2</source>
        <translation>Accepté jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>See for yourself: %1</source>
        <translation>Pour le voir vous-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Consultation du DNS…</translation>
    </message>
    <message>
        <source>The records to publish: postroomctl dns plan %1</source>
        <translation>Les enregistrements à publier&#xa0;: postroomctl dns plan %1</translation>
    </message>
    <message>
        <source>Look again? An empty line goes on; the records can be published later</source>
        <translation>Vérifier à nouveau&#xa0;? Une ligne vide continue&#xa0;; les enregistrements peuvent être publiés plus tard</translation>
    </message>
    <message>
        <source>A test message shows whether mail gets out and back. To whom? “no” leaves it out.</source>
        <translation>Un message d’essai montre si le courrier part et revient. À qui l’envoyer&#xa0;? «&#xa0;non&#xa0;» saute cette étape.</translation>
    </message>
    <message>
        <source>Sent. What becomes of it: postroomctl mail follow %1</source>
        <translation>Envoyé. Pour voir ce qu’il devient&#xa0;: postroomctl mail follow %1</translation>
    </message>
    <message>
        <source>The first line must name the columns: address, and any of name, quota, password. “%1” is none of them, or there twice.</source>
        <translation>La première ligne doit nommer les colonnes&#xa0;: address, et au choix name, quota, password. «&#xa0;%1&#xa0;» n’en fait pas partie, ou y figure deux fois.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be called address.</source>
        <translation>La première ligne doit nommer les colonnes, et l’une d’elles doit s’appeler address.</translation>
    </message>
    <message>
        <source>can be added</source>
        <translation>peut être ajoutée</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>Line %1: %2: %3</source>
        <translation>Ligne %1&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) can be added</source>
        <translation>
            <numerusform>%n boîte peut être ajoutée</numerusform>
            <numerusform>%n boîtes peuvent être ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) added</source>
        <translation>
            <numerusform>%n boîte ajoutée</numerusform>
            <numerusform>%n boîtes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#xa0;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailboxes as a table (CSV)</source>
        <translation>Les boîtes sous forme de tableau (CSV)</translation>
    </message>
    <message>
        <source>Only mailboxes whose address or name contains this text.</source>
        <translation>Seulement les boîtes dont l’adresse ou le nom contient ce texte.</translation>
    </message>
    <message>
        <source>Into this file instead of standard output.</source>
        <translation>Dans ce fichier au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>Say into which file: --output FILE</source>
        <translation>Indiquez dans quel fichier&#xa0;: --output FICHIER</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) written to %1.</source>
        <translation>
            <numerusform>%n boîte écrite dans %1.</numerusform>
            <numerusform>%n boîtes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the mailboxes of a table (CSV): address, name, quota, password</source>
        <translation>Ajouter les boîtes d’un tableau (CSV)&#xa0;: address, name, quota, password</translation>
    </message>
    <message>
        <source>The table, UTF-8; its first line names the columns</source>
        <translation>Le tableau, en UTF-8&#xa0;; sa première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Say what would come of it, and add nothing.</source>
        <translation>Dire ce qui en résulterait, et ne rien ajouter.</translation>
    </message>
    <message>
        <source>Say which file.</source>
        <translation>Indiquez quel fichier.</translation>
    </message>
    <message>
        <source>handed to Postfix</source>
        <translation>confié à Postfix</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>dans la file d’attente</translation>
    </message>
    <message>
        <source>waiting: the other server does not take it now</source>
        <translation>en attente&#xa0;: l’autre serveur ne l’accepte pas pour l’instant</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>Test message: %1</source>
        <translation>Message d’essai&#xa0;:     %1</translation>
    </message>
    <message>
        <source>From, to:     %1, %2</source>
        <translation>De, à&#xa0;:               %1, %2</translation>
    </message>
    <message>
        <source>Answer:       %1: %2</source>
        <translation>Réponse&#xa0;:             %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the inbox: %1</source>
        <translation>Dans la boîte&#xa0;:       %1</translation>
    </message>
    <message>
        <source>Came back:    %1</source>
        <translation>Revenu&#xa0;:              %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>What becomes of it: postroomctl mail follow %1</source>
        <translation>Pour voir ce qu’il devient&#xa0;: postroomctl mail follow %1</translation>
    </message>
    <message>
        <source>Send one real message of a fixed text, to see whether mail gets out</source>
        <translation>Envoyer un vrai message d’un texte fixe, pour voir si le courrier part</translation>
    </message>
    <message>
        <source>What became of it, and whether it came back</source>
        <translation>Ce qu’il est devenu, et s’il est revenu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Refused logins</source>
        <translation>Connexions refusées</translation>
    </message>
    <message>
        <source>Messages in, out and refused, and logins, hour by hour</source>
        <translation>Messages reçus, envoyés et refusés, et connexions, heure par heure</translation>
    </message>
    <message>
        <source>Its log says nothing of the kind.</source>
        <translation>Son journal n’en dit rien.</translation>
    </message>
    <message>
        <source>What a mail server program wrote last about why it does not run</source>
        <translation>Ce qu’un programme du serveur de courrier a écrit en dernier sur la raison pour laquelle il ne fonctionne pas</translation>
    </message>
    <message>
        <source>Whether DNS has these records; ends with 3 when one that is required is not as it should be</source>
        <translation>Si le DNS a ces enregistrements&#xa0;; se termine avec le code 3 si l’un des nécessaires n’est pas comme il faut</translation>
    </message>
    <message>
        <source>What DNS says to one question</source>
        <translation>Ce que répond le DNS à une seule question</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>No record of your own. Add one: postroomctl dns record add example.org @ TXT &quot;some text&quot;</source>
        <translation>Aucun enregistrement à vous. Ajoutez-en un&#xa0;: postroomctl dns record add example.org @ TXT &quot;un texte&quot;</translation>
    </message>
    <message>
        <source>Name, type and data, where they are not given as options</source>
        <translation>Nom, type et valeur, s’ils ne sont pas donnés en options</translation>
    </message>
    <message>
        <source>For whom it proves that the domain is yours, instead of name, type and data: %1</source>
        <translation>À qui il prouve que le domaine est à vous, à la place du nom, du type et de la valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>With --preset: what they show you</source>
        <translation>Avec --preset&#xa0;: ce qu’ils vous montrent</translation>
    </message>
    <message>
        <source>The records of your own in a domain, beside those that mail needs</source>
        <translation>Vos propres enregistrements dans un domaine, à côté de ceux dont le courrier a besoin</translation>
    </message>
    <message>
        <source>Add a record of your own, like what proves to somebody that the domain is yours</source>
        <translation>Ajouter un enregistrement à vous, comme celui qui prouve à quelqu’un que le domaine est à vous</translation>
    </message>
    <message>
        <source>It is part of the plan now. It works once it stands in DNS: postroomctl dns plan, dns export, dns check</source>
        <translation>Il fait maintenant partie du plan. Il agit dès qu’il se trouve dans le DNS&#xa0;: postroomctl dns plan, dns export, dns check</translation>
    </message>
    <message>
        <source>Remove a record of your own</source>
        <translation>Supprimer un enregistrement à vous</translation>
    </message>
    <message>
        <source>It is no longer part of the plan. Where it stands in DNS, take it out there.</source>
        <translation>Il ne fait plus partie du plan. S’il se trouve dans le DNS, retirez-le là.</translation>
    </message>
    <message>
        <source>  That record, with %1 of 10 look-ups: --%2</source>
        <translation>  Cet enregistrement, avec %1 requêtes sur 10 : --%2</translation>
    </message>
    <message>
        <source>  So that it goes: --%1</source>
        <translation>  Pour qu’il parte : --%1</translation>
    </message>
    <message>
        <source>Nothing was published: what is said above stands in the way.</source>
        <translation>Rien n’a été publié : ce qui est dit plus haut fait obstacle.</translation>
    </message>
    <message>
        <source>Nothing had to be changed: the zone %1 on %2 has all of it.</source>
        <translation>Rien n’était à modifier : la zone %1 sur %2 a tout.</translation>
    </message>
    <message>
        <source>Published in the zone %1 on %2, serial %3.</source>
        <translation>Publié dans la zone %1 sur %2, numéro de série %3.</translation>
    </message>
    <message>
        <source>Nothing would be changed: the zone %1 on %2 has all of it.</source>
        <translation>Rien ne serait modifié : la zone %1 sur %2 a tout.</translation>
    </message>
    <message>
        <source>This would be changed in the zone %1 on %2. Nothing was changed yet.</source>
        <translation>Voilà ce qui serait modifié dans la zone %1 sur %2. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Say which key permits the change: --key-file FILE. With --dry-run none is needed.</source>
        <translation>Indiquez la clé qui permet la modification : --key-file FICHIER. Avec --dry-run il n’en faut pas.</translation>
    </message>
    <message>
        <source>The key that permits it, as tsig-keygen prints it; readable for you alone.</source>
        <translation>La clé qui le permet, telle que tsig-keygen l’écrit ; lisible par vous seul.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il est</translation>
    </message>
    <message>
        <source>Who sees these records already: the domain&apos;s own name servers, then others</source>
        <translation>Qui voit déjà ces enregistrements&#xa0;: les serveurs de noms du domaine, puis d’autres</translation>
    </message>
    <message>
        <source>The provider was not recognised by the name servers of the domain. Name it: --provider NAME, one of: %1</source>
        <translation>Le fournisseur n’a pas été reconnu aux serveurs de noms du domaine. Nommez-le&#xa0;: --provider NOM, un parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the form of %1 wants it, in the zone %2 (its form was read on %3):</source>
        <translation>Tel que le veut le formulaire de %1, dans la zone %2 (formulaire lu le %3)&#xa0;:</translation>
    </message>
    <message>
        <source>(leave empty)</source>
        <translation>(laisser vide)</translation>
    </message>
    <message>
        <source>These records field by field, as your DNS provider&apos;s form wants them</source>
        <translation>Ces enregistrements champ par champ, comme le veut le formulaire de votre fournisseur DNS</translation>
    </message>
    <message>
        <source>Publishing the DNS records in this practice server&apos;s own DNS …</source>
        <translation>Publication des enregistrements DNS dans le DNS de ce serveur d’exercice…</translation>
    </message>
    <message>
        <source>The steps by which a domain&apos;s mail moves here, each with its earliest time</source>
        <translation>Les étapes par lesquelles le courrier d’un domaine vient ici, chacune avec son heure au plus tôt</translation>
    </message>
    <message>
        <source>Serve mail for a domain, or manage the DNS of one whose mail lives elsewhere</source>
        <translation>Servir le courrier d’un domaine, ou gérer le DNS d’un domaine dont le courrier est ailleurs</translation>
    </message>
    <message>
        <source>elsewhere: %1</source>
        <translation>ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mail:       %1</source>
        <translation>Courrier&#xa0;:  %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>elsewhere (%1); only its DNS is managed here</source>
        <translation>ailleurs (%1)&#xa0;; seul son DNS est géré ici</translation>
    </message>
    <message>
        <source>Exchangers: %1</source>
        <translation>Serveurs&#xa0;:  %1</translation>
    </message>
    <message>
        <source>Tenant:     %1</source>
        <translation>Locataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Senders:    %1</source>
        <translation>Émetteurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>No credentials are kept. Give them: postroomctl dns account set PROVIDER --credentials-file FILE</source>
        <translation>Aucun identifiant n’est gardé. Donnez-les&#xa0;: postroomctl dns account set PROVIDER --credentials-file FILE</translation>
    </message>
    <message>
        <source>Providers that lexicon can reach, and what they may be told:</source>
        <translation>Les fournisseurs que lexicon peut joindre, et ce qui peut leur être dit&#xa0;:</translation>
    </message>
    <message>
        <source>Keep what permits changes at a DNS provider, read from a file, from standard input or asked for on the terminal</source>
        <translation>Garder ce qui permet les modifications chez un fournisseur DNS, lu d’un fichier, de l’entrée standard ou demandé au terminal</translation>
    </message>
    <message>
        <source>Lines OPTION=VALUE by lexicon&apos;s names, like auth_token=…; readable for you alone.</source>
        <translation>Des lignes OPTION=VALUE avec les noms de lexicon, comme auth_token=…&#xa0;; lisible par vous seul.</translation>
    </message>
    <message>
        <source>The credentials for %1 are kept: %2. See what they are good for: postroomctl dns publish DOMAIN --provider %1 --dry-run</source>
        <translation>Les identifiants pour %1 sont gardés&#xa0;: %2. Voyez ce qu’ils permettent&#xa0;: postroomctl dns publish DOMAIN --provider %1 --dry-run</translation>
    </message>
    <message>
        <source>For which DNS providers credentials are kept, and which there are</source>
        <translation>Pour quels fournisseurs DNS des identifiants sont gardés, et lesquels existent</translation>
    </message>
    <message>
        <source>Forget the credentials for a DNS provider</source>
        <translation>Oublier les identifiants d’un fournisseur DNS</translation>
    </message>
    <message>
        <source>The credentials for %1 are forgotten here. They hold until you withdraw them there.</source>
        <translation>Les identifiants pour %1 sont oubliés ici. Ils restent valables jusqu’à ce que vous les révoquiez là-bas.</translation>
    </message>
    <message>
        <source>Published in the zone %1 at %2.</source>
        <translation>Publié dans la zone %1 chez %2.</translation>
    </message>
    <message>
        <source>Say where: on your own DNS server, --server ADDRESS[:PORT], or at a DNS provider, --provider NAME.</source>
        <translation>Dites où&#xa0;: sur votre propre serveur DNS, --server ADDRESS[:PORT], ou chez un fournisseur DNS, --provider NAME.</translation>
    </message>
    <message>
        <source>A provider takes no key file. Give its credentials once: postroomctl dns account set NAME.</source>
        <translation>Un fournisseur ne prend pas de fichier de clé. Donnez ses identifiants une fois&#xa0;: postroomctl dns account set NAME.</translation>
    </message>
    <message>
        <source>Bring these records into the zone, on your own DNS server (RFC 2136 with TSIG) or at a DNS provider (through lexicon)</source>
        <translation>Mettre ces enregistrements dans la zone, sur votre propre serveur DNS (RFC 2136 avec TSIG) ou chez un fournisseur DNS (par lexicon)</translation>
    </message>
    <message>
        <source>Change a domain&apos;s catch-all or what its DNS has for its keys, let it stand for another, or say where its mail lives</source>
        <translation>Changer l’adresse collectrice d’un domaine ou ce que son DNS a pour ses clés, lui faire représenter un autre domaine, ou dire où se trouve son courrier</translation>
    </message>
    <message>
        <source>Keys:       aliases in its DNS lead to them, in the zone of the server&apos;s name</source>
        <translation>Clés&#xa0;:      des alias dans son DNS y mènent, dans la zone du nom du serveur</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Server:</source>
        <translation>Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port&#xa0;:</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Chiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Authentication:</source>
        <translation>Authentification&#xa0;:</translation>
    </message>
    <message>
        <source>normal password</source>
        <translation>mot de passe normal</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Réception (IMAP)</translation>
    </message>
    <message>
        <source>Incoming (POP3)</source>
        <translation>Réception (POP3)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Envoi (SMTP)</translation>
    </message>
    <message>
        <source>Settings for a mail program</source>
        <translation>Réglages pour un logiciel de courrier</translation>
    </message>
    <message>
        <source>E-mail address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>the one you were given for this address</source>
        <translation>celui que vous avez reçu pour cette adresse</translation>
    </message>
    <message>
        <source>For incoming mail choose one of the two; IMAP, unless you have a reason.</source>
        <translation>Pour la réception, choisissez l’un des deux&#xa0;; IMAP, sauf si vous avez une raison.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Copy the command %1</source>
        <translation>Copier la commande %1</translation>
    </message>
</context>
<context>
    <name>ConfigWords</name>
    <message>
        <source>%1 is started.</source>
        <translation>%1 est démarré.</translation>
    </message>
    <message>
        <source>%1 reads its configuration again; open sessions stay.</source>
        <translation>%1 relit sa configuration&#xa0;; les sessions ouvertes restent.</translation>
    </message>
    <message>
        <source>%1 is stopped and started; open sessions end.</source>
        <translation>%1 est arrêté puis démarré&#xa0;; les sessions ouvertes prennent fin.</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 est nouveau</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 change</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 disparaît</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A setting, its value before and after</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Another certificate is shown: that of %1, good until %2.</source>
        <translation>Un autre certificat est présenté&#xa0;: celui de %1, valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 (secret, not shown)</source>
        <translation>%1 (secret, non montré)</translation>
    </message>
    <message>
        <source>%1 was changed by hand</source>
        <translation>%1 a été modifié à la main</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 has another owner or mode</source>
        <translation>%1 a un autre propriétaire ou d’autres droits d’accès</translation>
    </message>
    <message>
        <source>%1 is kept as it was changed by hand</source>
        <translation>%1 est gardé tel qu’il a été modifié à la main</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Open at this page: %1.</source>
        <translation>Ouvrir à cette page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The console of Postroom mail services.</source>
        <translation>La console des services de courrier Postroom.</translation>
    </message>
    <message>
        <source>Show the mail service in this folder; may be said several times.</source>
        <translation>Montrer le service de courrier de ce dossier&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Show the mail service of another computer, over ssh: [USER@]SERVER[:PORT][/DIR]; may be said several times.</source>
        <translation>Montrer le service de courrier d’un autre ordinateur, par ssh&#xa0;: [USER@]SERVER[:PORT][/DIR]&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
</context>
<context>
    <name>Cutover</name>
    <message>
        <source>Lower the time to live of what will change to five minutes, so that the move can be seen, and taken back, within minutes.</source>
        <translation>Abaisser à cinq minutes la durée de vie de ce qui va changer, pour que le déménagement se voie, et puisse être annulé, en quelques minutes.</translation>
    </message>
    <message>
        <source>Add what harms nothing while mail still goes elsewhere: keys, policies, and this server in the SPF record that is there.</source>
        <translation>Ajouter ce qui ne gêne rien tant que le courrier va encore ailleurs&#xa0;: des clés, des règles, et ce serveur dans l’enregistrement SPF existant.</translation>
    </message>
    <message>
        <source>Lead mail and mail programs here. Before that, every mailbox exists here, and people have their new settings.</source>
        <translation>Diriger ici le courrier et les logiciels de courrier. Avant cela, chaque boîte existe ici, et chacun a ses nouveaux réglages.</translation>
    </message>
    <message>
        <source>Give the records their usual time to live again.</source>
        <translation>Rendre aux enregistrements leur durée de vie habituelle.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Pas avant %1</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Dès maintenant</translation>
    </message>
    <message>
        <source>No mail of this domain goes elsewhere first, so nothing has to move: publish its records.</source>
        <translation>Aucun courrier de ce domaine ne va d’abord ailleurs, rien n’a donc à déménager&#xa0;: publiez ses enregistrements.</translation>
    </message>
    <message>
        <source>Mail for this domain comes here now.</source>
        <translation>Le courrier de ce domaine arrive maintenant ici.</translation>
    </message>
    <message>
        <source>Mail for this domain lives at %1 today.</source>
        <translation>Le courrier de ce domaine se trouve aujourd’hui chez %1.</translation>
    </message>
    <message>
        <source>Keep the former service until %1 at least, and fetch what still arrives there: other servers may remember it, or try a waiting message again.</source>
        <translation>Gardez l’ancien service au moins jusqu’au %1, et relevez ce qui y arrive encore&#xa0;: d’autres serveurs peuvent s’en souvenir, ou réessayer avec un message en attente.</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>This may not be empty.</source>
        <translation>Ceci ne peut pas être vide.</translation>
    </message>
    <message>
        <source>This may not be empty. Possible: %1.</source>
        <translation>Ceci ne peut pas être vide. Possible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>C’est trop long&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This is too short: at least %1 characters.</source>
        <translation>C’est trop court&#xa0;: au moins %1 caractères.</translation>
    </message>
    <message>
        <source>This does not read as it should.</source>
        <translation>Ceci n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>This does not read as it should; expected: %1.</source>
        <translation>Ceci n’a pas la bonne forme&#xa0;; attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A character that is not allowed here: %1. Take it out.</source>
        <translation>Un caractère interdit ici&#xa0;: %1. Enlevez-le.</translation>
    </message>
    <message>
        <source>“%1” has a character that is not allowed here: %2. Take it out.</source>
        <translation>«&#xa0;%1&#xa0;» contient un caractère interdit ici&#xa0;: %2. Enlevez-le.</translation>
    </message>
    <message>
        <source>“%1” is only one word. A full name has at least two parts, like example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est qu’un mot. Un nom complet a au moins deux parties, comme example.org.</translation>
    </message>
    <message>
        <source>“%1” has two dots in a row, or begins with one.</source>
        <translation>«&#xa0;%1&#xa0;» a deux points de suite, ou commence par un point.</translation>
    </message>
    <message>
        <source>A part of “%1” is longer than the 63 characters that DNS permits between two dots.</source>
        <translation>Une partie de «&#xa0;%1&#xa0;» dépasse les 63 caractères que le DNS permet entre deux points.</translation>
    </message>
    <message>
        <source>In “%1” a hyphen stands where DNS does not permit it: at the beginning or end of a part, or as third and fourth character.</source>
        <translation>Dans «&#xa0;%1&#xa0;», un trait d’union se trouve là où le DNS ne le permet pas&#xa0;: au début ou à la fin d’une partie, ou en troisième et quatrième position.</translation>
    </message>
    <message>
        <source>“%1” reads as a network address. A name is needed here, like example.org.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une adresse réseau. Il faut un nom ici, comme example.org.</translation>
    </message>
    <message>
        <source>“%1” cannot have mail: names that end in “%2” are reserved.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas avoir de courrier&#xa0;: les noms en «&#xa0;%2&#xa0;» sont réservés.</translation>
    </message>
    <message>
        <source>“%1” is not a valid international domain name: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de domaine international valable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 before the @. Many mail servers cannot deliver to such addresses (SMTPUTF8 is not supported); use letters a–z, digits, dot, hyphen and underscore.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 avant l’@. Beaucoup de serveurs ne peuvent pas livrer à de telles adresses (SMTPUTF8 n’est pas pris en charge)&#xa0;; utilisez les lettres a–z, les chiffres, le point, le trait d’union et le tiret bas.</translation>
    </message>
    <message>
        <source>“%1” has a plus sign before the @. It separates a person&apos;s own labels: mail to ann+shop@… reaches ann@… without being set up.</source>
        <translation>«&#xa0;%1&#xa0;» a un signe plus avant l’@. Il sépare les étiquettes propres à une personne&#xa0;: le courrier à ann+achats@… arrive à ann@… sans rien configurer.</translation>
    </message>
    <message>
        <source>Before the @ of “%1” a dot stands at the beginning, at the end or beside another dot.</source>
        <translation>Avant l’@ de «&#xa0;%1&#xa0;», un point se trouve au début, à la fin ou à côté d’un autre point.</translation>
    </message>
    <message>
        <source>“%1” is not a full address. It looks like ann@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse complète. Il en faut une comme ann@example.org.</translation>
    </message>
    <message>
        <source>This password is on the lists that attackers try first. Choose another, or let one be generated.</source>
        <translation>Ce mot de passe figure sur les listes que les attaquants essaient d’abord. Choisissez-en un autre, ou faites-en générer un.</translation>
    </message>
    <message>
        <source>The password may not be the address or the part before its @.</source>
        <translation>Le mot de passe ne peut être ni l’adresse ni ce qui précède son @.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Allowed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier. Permis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 est hors des limites.</translation>
    </message>
    <message>
        <source>%1 is out of range. Allowed: %2.</source>
        <translation>%1 est hors des limites. Permis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 500MiB or 2GiB.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille. Écrivez-la comme 500MiB ou 2GiB.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un des choix&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. It looks like 192.0.2.10 or 2001:db8::10.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP. Il en faut une comme 192.0.2.10 ou 2001:db8::10.</translation>
    </message>
    <message>
        <source>“%1” does not exist here.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile, so nothing was changed. Look at it again, then repeat the change.</source>
        <translation>Quelqu’un d’autre a modifié «&#xa0;%1&#xa0;» entre-temps, donc rien n’a été changé. Regardez à nouveau, puis refaites la modification.</translation>
    </message>
    <message>
        <source>The set-up has not been done yet. Run “postroomctl setup”, or open the console.</source>
        <translation>La mise en service n’est pas encore faite. Lancez «&#xa0;postroomctl setup&#xa0;», ou ouvrez la console.</translation>
    </message>
    <message>
        <source>The domain “%1” is not set up on this server. Add it first: postroomctl domain add %1</source>
        <translation>Le domaine «&#xa0;%1&#xa0;» n’est pas configuré sur ce serveur. Ajoutez-le d’abord&#xa0;: postroomctl domain add %1</translation>
    </message>
    <message>
        <source>%1 is not possible here: %2</source>
        <translation>%1 n’est pas possible ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server refused the password of “%1”.</source>
        <translation>Le serveur a refusé le mot de passe de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You may not operate this mail service. Root may, and members of the group postroom-admin, and who created the instance.</source>
        <translation>Vous n’avez pas le droit de gérer ce service de courrier. Root, les membres du groupe postroom-admin et la personne qui a créé l’instance ont ce droit.</translation>
    </message>
    <message>
        <source>Only root may do this. Repeat it with sudo:
%1</source>
        <translation>Seul root peut le faire. Recommencez avec sudo&#xa0;:
%1</translation>
    </message>
    <message>
        <source>The message was not understood.</source>
        <translation>Le message n’a pas été compris.</translation>
    </message>
    <message>
        <source>The service does not know the operation “%1”.</source>
        <translation>Le service ne connaît pas l’opération «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The operation has no field “%1”.</source>
        <translation>L’opération n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The message is larger than permitted (%1).</source>
        <translation>Le message dépasse la taille permise (%1).</translation>
    </message>
    <message>
        <source>This program and the mail service speak different versions (%1). Bring both to the same release.</source>
        <translation>Ce programme et le service de courrier ne parlent pas la même version (%1). Mettez les deux à la même version.</translation>
    </message>
    <message>
        <source>This command line was not understood.</source>
        <translation>Cette ligne de commande n’a pas été comprise.</translation>
    </message>
    <message>
        <source>%1 is not installed, so nothing was changed. Install it: sudo apt-get install %2</source>
        <translation>%1 n’est pas installé, donc rien n’a été changé. Installez-le&#xa0;: sudo apt-get install %2</translation>
    </message>
    <message>
        <source>%1 refused its new configuration, so nothing was changed. Its own words:</source>
        <translation>%1 a refusé sa nouvelle configuration, donc rien n’a été changé. Voici ce qu’il dit&#xa0;:</translation>
    </message>
    <message>
        <source>%1 did not start. Its own words:</source>
        <translation>%1 n’a pas démarré. Voici ce qu’il dit&#xa0;:</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so nothing was changed. Stop that program, or move the instance to other ports.</source>
        <translation>Le port %1 est pris par un autre programme, donc rien n’a été changé. Arrêtez ce programme, ou placez l’instance sur d’autres ports.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2. Nothing was changed. Stop that program, or move the instance to other ports.</source>
        <translation>Le port %1 est pris par un autre programme&#xa0;: %2. Rien n’a été changé. Arrêtez ce programme, ou placez l’instance sur d’autres ports.</translation>
    </message>
    <message>
        <source>The new configuration was tried and %1 did not answer as it should, so the former configuration is back.</source>
        <translation>La nouvelle configuration a été essayée et %1 n’a pas répondu comme il faut&#xa0;; l’ancienne est donc revenue.</translation>
    </message>
    <message>
        <source>The file or folder “%1” could not be used.</source>
        <translation>Le fichier ou dossier «&#xa0;%1&#xa0;» n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make room on the file system of %1.</source>
        <translation>Le disque est plein, donc rien n’a été changé. Libérez de la place sur le système de fichiers de %1.</translation>
    </message>
    <message>
        <source>The database could not be read or written, so nothing was changed.</source>
        <translation>La base de données n’a pas pu être lue ou écrite, donc rien n’a été changé.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Mail goes on with the last good configuration.</source>
        <translation>La base de données %1 est abîmée. Le courrier continue avec la dernière bonne configuration.</translation>
    </message>
    <message>
        <source>The program %1 failed.</source>
        <translation>Le programme %1 a échoué.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made.</source>
        <translation>La connexion chiffrée à %1 n’a pas pu se faire.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Arrêté comme vous l’avez demandé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Another change is being carried out. Repeat this when it has ended.</source>
        <translation>Une autre modification est en cours. Recommencez quand elle sera finie.</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>Une limite est atteinte.</translation>
    </message>
    <message>
        <source>“%1” cannot hold an instance (%2). Use a folder like /var/lib/postroom: absolute, short, without links, and not below /tmp, /root or a home.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas contenir d’instance (%2). Prenez un dossier comme /var/lib/postroom&#xa0;: absolu, court, sans liens, et hors de /tmp, de /root et des dossiers personnels.</translation>
    </message>
    <message>
        <source>There is no mail service at %1. Make one: sudo postroomctl instance create %1</source>
        <translation>Il n’y a pas de service de courrier dans %1. Créez-en un&#xa0;: sudo postroomctl instance create %1</translation>
    </message>
    <message>
        <source>The change failed, and the former configuration could not be put back whole. Look at what fails (postroomctl check) and apply once more (postroomctl config apply). What was said:</source>
        <translation>Le changement a échoué, et la configuration précédente n’a pas pu être entièrement rétablie. Regardez ce qui ne va pas (postroomctl check) et appliquez-la encore une fois (postroomctl config apply). Ce qui a été dit&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” still has %2 mailboxes or aliases, so nothing was changed. Remove them first.</source>
        <translation>«&#xa0;%1&#xa0;» a encore des boîtes ou des alias (%2), donc rien n’a été changé. Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>“%1” is needed, so nothing was changed: %2 belongs to it.</source>
        <translation>«&#xa0;%1&#xa0;» est nécessaire, donc rien n’a été changé&#xa0;: %2 en fait partie.</translation>
    </message>
    <message>
        <source>“%1” only stands for the domain %2: its addresses are those of %2. Make the change there.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait que représenter le domaine %2&#xa0;: ses adresses sont celles de %2. Faites le changement là-bas.</translation>
    </message>
    <message>
        <source>Mail for “%1” would come back to it and never arrive, so nothing was changed.</source>
        <translation>Le courrier pour «&#xa0;%1&#xa0;» y reviendrait sans jamais arriver, donc rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” must exist: other servers write to it about trouble with the domain. It can be led elsewhere: postroomctl alias set %1 --to ADDRESS</source>
        <translation>«&#xa0;%1&#xa0;» doit exister&#xa0;: d’autres serveurs y signalent les problèmes du domaine. On peut faire suivre son courrier ailleurs&#xa0;: postroomctl alias set %1 --to ADRESSE</translation>
    </message>
    <message>
        <source>The management service (postroomd) does not answer. Mail does not need it to go on. Start it: sudo postroomctl instance start</source>
        <translation>Le service de gestion (postroomd) ne répond pas. Le courrier n’a pas besoin de lui pour circuler. Démarrez-le&#xa0;: sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>The management service (postroomd) does not answer at %1. Mail does not need it to go on. Start it: %2</source>
        <translation>Le service de gestion (postroomd) ne répond pas à %1. Le courrier n’a pas besoin de lui pour circuler. Démarrez-le&#xa0;: %2</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs (postroom-helper) does not answer, so nothing was changed. Mail does not need it to go on. Start it: sudo postroomctl instance start</source>
        <translation>La partie de Postroom qui gère les programmes du serveur de courrier (postroom-helper) ne répond pas, donc rien n’a été changé. Le courrier n’a pas besoin d’elle pour circuler. Démarrez-la&#xa0;: sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs (postroom-helper) ended during this change. It finishes the change or takes it back when it is started again: sudo postroomctl instance start. Then look what holds: postroomctl setting list</source>
        <translation>La partie de Postroom qui gère les programmes du serveur de courrier (postroom-helper) s’est arrêtée pendant ce changement. Elle le termine ou l’annule quand on la redémarre&#xa0;: sudo postroomctl instance start. Regardez ensuite ce qui est en vigueur&#xa0;: postroomctl setting list</translation>
    </message>
    <message>
        <source>The mail server programs run with the change, but it could not be noted. It is noted as soon as that is possible. Is the disk full?</source>
        <translation>Les programmes du serveur de courrier fonctionnent avec le changement, mais il n’a pas pu être noté. Il le sera dès que possible. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is removed. Its mail is still there; it is erased as soon as that is possible, and until then nobody can get this address.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée. Son courrier est encore là&#xa0;; il sera effacé dès que possible, et d’ici là personne ne peut obtenir cette adresse.</translation>
    </message>
    <message>
        <source>“%1” was changed by hand, and this change of the configuration would overwrite it, so nothing was changed. Look at it: postroomctl config drift. Then keep it (postroomctl config adopt) or put the generated file back (postroomctl config restore), and repeat the change.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié à la main, et ce changement de la configuration l’écraserait, donc rien n’a été changé. Regardez ce qui a été modifié&#xa0;: postroomctl config drift. Gardez-le ensuite (postroomctl config adopt) ou remettez le fichier généré (postroomctl config restore), puis refaites le changement.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be read. Is it the right file, and the right password where it has one?</source>
        <translation>Le certificat ou sa clé est illisible. Est-ce le bon fichier, et le bon mot de passe s’il en a un&#xa0;?</translation>
    </message>
    <message>
        <source>This private key belongs to another certificate. Take the key that this certificate was asked for with.</source>
        <translation>Cette clé privée appartient à un autre certificat. Prenez la clé avec laquelle ce certificat a été demandé.</translation>
    </message>
    <message>
        <source>The chain of this certificate leads to no authority that mail programs know. Take the file that has the certificates in between too, often called fullchain; for an authority of your own, add its root.</source>
        <translation>La chaîne de ce certificat ne mène à aucune autorité de certification que les logiciels de courrier connaissent. Prenez le fichier qui contient aussi les certificats intermédiaires, souvent nommé «&#xa0;fullchain&#xa0;»&#xa0;; pour une autorité à vous, ajoutez sa racine.</translation>
    </message>
    <message>
        <source>This certificate is not valid today, so mail programs would refuse to connect. Take a current one.</source>
        <translation>Ce certificat n’est pas valable aujourd’hui&#xa0;; les logiciels de courrier refuseraient de se connecter. Prenez-en un actuel.</translation>
    </message>
    <message>
        <source>This certificate or its key is too weak, so mail programs may refuse it. Ask for one with an RSA key of 2048 bits or more, or with an EC key.</source>
        <translation>Ce certificat ou sa clé est trop faible&#xa0;; les logiciels de courrier peuvent le refuser. Demandez-en un avec une clé RSA d’au moins 2048 bits ou une clé EC.</translation>
    </message>
    <message>
        <source>No name of this certificate is one of this server, so nobody would be shown it. Its names: %1</source>
        <translation>Aucun nom de ce certificat n’est un nom de ce serveur, il ne serait donc montré à personne. Ses noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>That computer does not let you in without a password; put your key there: ssh-copy-id %1</source>
        <translation>L’autre ordinateur ne vous laisse pas entrer sans mot de passe&#xa0;; mettez-y votre clé&#xa0;: ssh-copy-id %1</translation>
    </message>
    <message>
        <source>It is not known yet, or its key is another than before; connect once in a terminal and compare the key: ssh %1</source>
        <translation>L’autre ordinateur n’est pas encore connu, ou sa clé n’est plus la même&#xa0;; connectez-vous une fois dans un terminal et comparez la clé&#xa0;: ssh %1</translation>
    </message>
    <message>
        <source>There is no computer of that name; look how it is spelled, and whether this computer has a network.</source>
        <translation>Aucun ordinateur ne porte ce nom&#xa0;; regardez comment il s’écrit, et si cet ordinateur-ci a un réseau.</translation>
    </message>
    <message>
        <source>Postroom does not seem to be installed there: its program postroomctl was not found.</source>
        <translation>Postroom ne semble pas installé là-bas&#xa0;: son programme postroomctl n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>Look whether that computer runs, and whether ssh is reached there at this port.</source>
        <translation>Regardez si l’autre ordinateur est en marche, et si ssh y est joignable à ce port.</translation>
    </message>
    <message>
        <source>Try it in a terminal: ssh %1 postroomctl%2 status</source>
        <translation>Essayez dans un terminal&#xa0;: ssh %1 postroomctl%2 status</translation>
    </message>
    <message>
        <source>There is no connection to the mail service on %1. Mail does not need it to go on.</source>
        <translation>Il n’y a pas de connexion au service de courrier sur %1. Le courrier n’a pas besoin d’elle pour circuler.</translation>
    </message>
    <message>
        <source>the other computer</source>
        <translation>l’autre ordinateur</translation>
    </message>
    <message>
        <source>“%1” lies outside the domain %2, so its records stand in another zone.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve hors du domaine %2&#xa0;; ses enregistrements sont donc dans une autre zone.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, which is a domain of this server with a plan of its own. Add the record there.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à %2, un domaine de ce serveur avec son propre plan. Ajoutez l’enregistrement là.</translation>
    </message>
    <message>
        <source>“%1” cannot be added: at this name stands %2, and one of the two must be the only record at its name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ajouté&#xa0;: à ce nom se trouve %2, et l’un des deux doit être le seul enregistrement à son nom.</translation>
    </message>
    <message>
        <source>This SPF record makes receivers look up %1 other records, and they follow at most %2 before they take it for an error. Take out what is not needed.</source>
        <translation>Cet enregistrement SPF fait consulter %1 autres enregistrements aux destinataires, qui en suivent au plus %2 avant de le prendre pour une erreur. Retirez ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The DNS server %1 did not answer, so nothing was published. Look whether it runs, and whether this server reaches it there, by TCP too.</source>
        <translation>Le serveur DNS %1 n’a pas répondu, rien n’a donc été publié. Vérifiez qu’il fonctionne et que ce serveur l’atteint à cet endroit, par TCP aussi.</translation>
    </message>
    <message>
        <source>The DNS server %2 has no zone with “%1”, or only a copy of it, so nothing was published. Name the server where the zone is changed, its primary.</source>
        <translation>Le serveur DNS %2 n’a pas de zone avec « %1 », ou seulement une copie, rien n’a donc été publié. Indiquez le serveur où la zone est modifiée, son serveur primaire.</translation>
    </message>
    <message>
        <source>The DNS server does not accept the key “%1”, so nothing was published. Name, algorithm and secret must be the same there; take the file from which the server has its key.</source>
        <translation>Le serveur DNS n’accepte pas la clé « %1 », rien n’a donc été publié. Le nom, l’algorithme et le secret doivent y être les mêmes ; prenez le fichier d’où le serveur a sa clé.</translation>
    </message>
    <message>
        <source>The clocks of this server and of the DNS server %1 differ by more than five minutes, so nothing was published. Set the one that is wrong.</source>
        <translation>Les horloges de ce serveur et du serveur DNS %1 diffèrent de plus de cinq minutes, rien n’a donc été publié. Réglez celle qui est fausse.</translation>
    </message>
    <message>
        <source>The DNS server %1 refuses these changes, so nothing was published. Permit them there for this key, in BIND by update-policy { grant KEY zonesub ANY; }; in the zone. Some also refuse an MX record to a name without an address; its log says which it is.</source>
        <translation>Le serveur DNS %1 refuse ces changements, donc rien n’a été publié. Permettez-les là-bas pour cette clé, dans BIND par update-policy { grant KEY zonesub ANY; }; dans la zone. Certains refusent aussi un enregistrement MX vers un nom sans adresse ; son journal dit ce qu’il en est.</translation>
    </message>
    <message>
        <source>The DNS server %1 could not make these changes, so nothing was published. Its log says why.</source>
        <translation>Le serveur DNS %1 n’a pas pu faire ces modifications, rien n’a donc été publié. Son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Somebody else changed the zone “%1” meanwhile, so nothing was published. Look at the changes again, then publish.</source>
        <translation>Quelqu’un d’autre a modifié la zone « %1 » entre-temps, rien n’a donc été publié. Regardez de nouveau les modifications, puis publiez.</translation>
    </message>
    <message>
        <source>The DNS server %1 did not say whether it took the changes. Look at what is left to change (postroomctl dns publish … --dry-run), then publish again.</source>
        <translation>Le serveur DNS %1 n’a pas dit s’il a pris les modifications. Regardez ce qui reste à modifier (postroomctl dns publish … --dry-run), puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>The DNS server %2 took the changes, but does not serve this as it was told: %1. Its log may say why. Look at what is left to change, then publish again.</source>
        <translation>Le serveur DNS %2 a pris les modifications, mais ne sert pas ceci comme demandé : %1. Son journal dit peut-être pourquoi. Regardez ce qui reste à modifier, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Anybody on this computer can read the secret in “%1”, so it was not used. Make it yours alone: chmod 600 %1</source>
        <translation>N’importe qui sur cet ordinateur peut lire le secret dans « %1 », il n’a donc pas été utilisé. Réservez-vous ce fichier : chmod 600 %1</translation>
    </message>
    <message>
        <source>Mail for “%1” does not live on this server (%2): only its DNS is managed here. To have it here: postroomctl domain set %1 --kind local</source>
        <translation>Le courrier de «&#xa0;%1&#xa0;» ne se trouve pas sur ce serveur (%2)&#xa0;: seul son DNS est géré ici. Pour l’avoir ici&#xa0;: postroomctl domain set %1 --kind local</translation>
    </message>
    <message>
        <source>Postroom knows no credentials for the DNS provider %1, so nothing was published. Give them: postroomctl dns account set %1</source>
        <translation>Postroom ne connaît pas d’identifiants pour le fournisseur DNS %1, rien n’a donc été publié. Donnez-les&#xa0;: postroomctl dns account set %1</translation>
    </message>
    <message>
        <source>The DNS provider %1 does not accept the credentials, so nothing was published. Look there whether they still hold and may change this zone, then give them again: postroomctl dns account set %1</source>
        <translation>Le fournisseur DNS %1 n’accepte pas les identifiants, rien n’a donc été publié. Vérifiez chez lui s’ils sont encore valables et peuvent modifier cette zone, puis donnez-les de nouveau&#xa0;: postroomctl dns account set %1</translation>
    </message>
    <message>
        <source>Changes could not be made at the DNS provider %1, so nothing was published. Try again later; until then the records can be entered by hand.</source>
        <translation>Les modifications n’ont pas pu être faites chez le fournisseur DNS %1, rien n’a donc été publié. Réessayez plus tard&#xa0;; d’ici là, les enregistrements peuvent être saisis à la main.</translation>
    </message>
    <message>
        <source>The name of this server, %2, lies in “%1” itself, where an alias would save no change. Nothing was changed.</source>
        <translation>Le nom de ce serveur, %2, se trouve lui-même dans «&#xa0;%1&#xa0;», où un alias n’épargnerait aucune modification. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The former signing keys of “%1” still stand where its aliases lead, so there is no room for new ones. Remove them first: postroomctl domain dkim retire %1</source>
        <translation>Les anciennes clés de signature de «&#xa0;%1&#xa0;» se trouvent encore là où mènent ses alias, et il n’y a pas de place pour de nouvelles. Supprimez-les d’abord&#xa0;: postroomctl domain dkim retire %1</translation>
    </message>
    <message>
        <source>The name of this server, %1, lies in no domain whose mail lives here, so there is no zone of yours for the keys. Add that domain first, or leave the keys in the domain&apos;s own DNS.</source>
        <translation>Le nom de ce serveur, %1, n’est dans aucun domaine dont le courrier est ici&#xa0;; il n’y a donc pas de zone à vous pour les clés. Ajoutez d’abord ce domaine, ou laissez les clés dans le DNS du domaine lui-même.</translation>
    </message>
    <message>
        <source>Only some of the changes were made at %1. Publish again: what is there already is not done twice. What is refused there has to be entered by hand.</source>
        <translation>Chez %1, seules certaines modifications ont été faites. Publiez de nouveau&#xa0;: ce qui est déjà là n’est pas fait deux fois. Ce qui y est refusé doit être saisi à la main.</translation>
    </message>
    <message>
        <source>The signing keys of %2 stand below “%1” in DNS, where aliases lead to them, so it stays as it is. To change that, first: postroomctl domain set %2 --dkim key, then change its keys and remove the former ones.</source>
        <translation>Les clés de signature de %2 se trouvent dans le DNS sous «&#xa0;%1&#xa0;», où mènent des alias&#xa0;; cela reste donc tel quel. Pour le changer, d’abord&#xa0;: postroomctl domain set %2 --dkim key, puis changez ses clés et retirez les anciennes.</translation>
    </message>
</context>
<context>
    <name>DkimWords</name>
    <message>
        <source>each key</source>
        <translation>chaque clé</translation>
    </message>
    <message>
        <source>aliases that lead to them</source>
        <translation>des alias qui y mènent</translation>
    </message>
    <message>
        <source>Before it sends mail, publish the records of the domain that this server&apos;s name lies in: its signing keys stand there.</source>
        <translation>Avant qu’il n’envoie du courrier, publiez les enregistrements du domaine où se trouve le nom de ce serveur&#xa0;: ses clés de signature s’y trouvent.</translation>
    </message>
    <message>
        <source>Publish the DNS records of %1, where its next signing keys stand. When they are in DNS, a change of its signing keys completes it.</source>
        <translation>Publiez les enregistrements DNS de %1, où se trouvent ses prochaines clés de signature. Quand ils sont dans le DNS, un changement de ses clés de signature achève le tout.</translation>
    </message>
    <message>
        <source>Publish the DNS records of %1; those of the domain that this server&apos;s name lies in, where the keys are, follow by themselves once they were published. When both are in DNS, a change of its signing keys completes it.</source>
        <translation>Publiez les enregistrements DNS de %1&#xa0;; ceux du domaine où se trouve le nom de ce serveur, là où sont les clés, suivent d’eux-mêmes une fois qu’ils ont été publiés. Quand les deux sont dans le DNS, un changement de ses clés de signature achève le tout.</translation>
    </message>
    <message>
        <source>Publish the DNS records of the domain that this server&apos;s name lies in, where the keys are, and those of %1. When both are in DNS, a change of its signing keys completes it.</source>
        <translation>Publiez les enregistrements DNS du domaine où se trouve le nom de ce serveur, là où sont les clés, et ceux de %1. Quand les deux sont dans le DNS, un changement de ses clés de signature achève le tout.</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>Says under which address other servers and mail programs reach this server.</source>
        <translation>Dit à quelle adresse les autres serveurs et les logiciels de courrier joignent ce serveur.</translation>
    </message>
    <message>
        <source>Lets other servers check the name by which this server greets them and sends its notices of failed delivery.</source>
        <translation>Permet aux autres serveurs de vérifier le nom sous lequel ce serveur les salue et envoie ses avis d’échec.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server.</source>
        <translation>Amène le courrier de ce domaine à ce serveur.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server, whose address stands in the zone of its own name.</source>
        <translation>Amène le courrier de ce domaine à ce serveur, dont l’adresse se trouve dans la zone de son propre nom.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server, once its address is known: set the server&apos;s public addresses.</source>
        <translation>Amène le courrier de ce domaine à ce serveur, dès que son adresse est connue&#xa0;: indiquez les adresses publiques du serveur.</translation>
    </message>
    <message>
        <source>Says that mail from this domain comes from this server and from nowhere else; large providers refuse mail without it.</source>
        <translation>Dit que le courrier de ce domaine vient de ce serveur et de nulle part ailleurs&#xa0;; sans lui, les grands fournisseurs refusent le courrier.</translation>
    </message>
    <message>
        <source>Says what other servers do with mail that only claims to come from this domain, for now nothing; large providers expect this record of whoever sends much.</source>
        <translation>Dit ce que les autres serveurs font du courrier qui prétend seulement venir de ce domaine, pour l’instant rien&#xa0;; les grands fournisseurs attendent cet enregistrement de qui envoie beaucoup.</translation>
    </message>
    <message>
        <source>Asks other servers to report mail that only claims to come from this domain, and for now to refuse none; large providers expect this record of whoever sends much.</source>
        <translation>Demande aux autres serveurs de signaler le courrier qui prétend seulement venir de ce domaine, et pour l’instant de n’en refuser aucun&#xa0;; les grands fournisseurs attendent cet enregistrement de qui envoie beaucoup.</translation>
    </message>
    <message>
        <source>Tells mail programs that this service is not offered here, so that they do not try it.</source>
        <translation>Dit aux logiciels de courrier que ce service n’est pas proposé ici, pour qu’ils ne l’essaient pas.</translation>
    </message>
    <message>
        <source>Lets mail programs find server and port by themselves from the e-mail address.</source>
        <translation>Permet aux logiciels de courrier de trouver seuls serveur et port à partir de l’adresse.</translation>
    </message>
    <message>
        <source>Mail programs that look nothing up guess this name.</source>
        <translation>Les logiciels de courrier qui ne consultent rien devinent ce nom.</translation>
    </message>
    <message>
        <source>Lets other servers check the signature of mail from this domain; large providers refuse mail without it.</source>
        <translation>Permet aux autres serveurs de vérifier la signature du courrier de ce domaine&#xa0;; sans elle, les grands fournisseurs refusent le courrier.</translation>
    </message>
    <message>
        <source>Lets other servers check the second, more modern signature of mail from this domain.</source>
        <translation>Permet aux autres serveurs de vérifier la seconde signature, plus moderne, du courrier de ce domaine.</translation>
    </message>
    <message>
        <source>The key that will sign mail from this domain next, known to other servers before it does.</source>
        <translation>La prochaine clé qui signera le courrier de ce domaine&#xa0;; les autres serveurs la connaissent avant qu’elle ne serve.</translation>
    </message>
    <message>
        <source>Lets other servers check mail that is still on its way with a signature of the former key; until that key is retired.</source>
        <translation>Permet aux autres serveurs de vérifier le courrier encore en route avec une signature de l’ancienne clé, jusqu’au retrait de celle-ci.</translation>
    </message>
    <message>
        <source>Lets mail programs find all their settings by themselves from the e-mail address.</source>
        <translation>Permet aux logiciels de courrier de trouver seuls tous leurs réglages à partir de l’adresse.</translation>
    </message>
    <message>
        <source>Outlook looks here for its settings.</source>
        <translation>Outlook cherche ici ses réglages.</translation>
    </message>
    <message>
        <source>Leads from the address back to the name by which this server greets, without which large providers refuse mail; whoever gave you the address enters it, not your DNS provider.</source>
        <translation>Mène de l’adresse au nom par lequel ce serveur se présente, sans quoi les grands fournisseurs refusent le courrier&#xa0;; c’est celui qui vous a donné l’adresse qui le saisit, pas votre fournisseur DNS.</translation>
    </message>
    <message>
        <source>Says in the zone of your address&apos;s domain that reports on this domain may be sent there.</source>
        <translation>Dit dans la zone du domaine de votre adresse que les rapports sur ce domaine peuvent y être envoyés.</translation>
    </message>
    <message>
        <source>Asks other servers to report when they cannot bring mail to this server over an encrypted connection.</source>
        <translation>Demande aux autres serveurs de signaler quand ils ne peuvent pas apporter de courrier à ce serveur par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Says what other servers do with mail that only claims to come from this domain, in the words of your own record.</source>
        <translation>Dit, dans les mots de votre propre enregistrement, ce que d’autres serveurs font du courrier qui prétend seulement venir de ce domaine.</translation>
    </message>
    <message>
        <source>Asks other servers to report when they cannot bring mail to this server over an encrypted connection, in the words of your own record.</source>
        <translation>Demande aux autres serveurs, dans les mots de votre propre enregistrement, de signaler quand ils ne peuvent pas apporter le courrier à ce serveur par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Says which servers send mail of this name: this one, and those of your own record; large providers refuse mail without it.</source>
        <translation>Dit quels serveurs envoient le courrier de ce nom&#xa0;: celui-ci et ceux de votre propre enregistrement&#xa0;; les grands fournisseurs refusent le courrier sans lui.</translation>
    </message>
    <message>
        <source>A record of your own.</source>
        <translation>Un enregistrement à vous.</translation>
    </message>
    <message>
        <source>Tells other servers of a policy that says how mail for this domain has to be brought, in the words of your own record.</source>
        <translation>Annonce aux autres serveurs une politique qui dit comment le courrier de ce domaine doit être apporté, dans les termes de votre propre enregistrement.</translation>
    </message>
    <message>
        <source>Other servers fetch here the policy that says how mail for this domain has to be brought (MTA-STS).</source>
        <translation>Les autres serveurs y obtiennent la politique qui dit comment le courrier de ce domaine doit être apporté (MTA-STS).</translation>
    </message>
    <message>
        <source>Tells other servers to bring mail only over a connection that is encrypted to this very server, and by its id when that policy has changed.</source>
        <translation>Dit aux autres serveurs de n’apporter le courrier que par une connexion chiffrée jusqu’à ce serveur même, et par son identifiant quand cette politique a changé.</translation>
    </message>
    <message>
        <source>Tells other servers to report when they cannot bring mail over a connection that is encrypted to this very server, and by its id when that policy has changed.</source>
        <translation>Demande aux autres serveurs de signaler quand ils ne peuvent pas apporter le courrier par une connexion chiffrée jusqu’à ce serveur même, et dit par son identifiant quand cette politique a changé.</translation>
    </message>
    <message>
        <source>Outlook looks here for its settings, and is led to the service where the mail lives.</source>
        <translation>Outlook y cherche ses réglages, et il est mené au service où se trouve le courrier.</translation>
    </message>
    <message>
        <source>Says that this domain takes no mail, so that other servers give it back at once instead of trying for days.</source>
        <translation>Dit que ce domaine ne reçoit pas de courrier, pour que les autres serveurs le rendent aussitôt au lieu d’essayer pendant des jours.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to where it lives.</source>
        <translation>Amène le courrier de ce domaine là où il se trouve.</translation>
    </message>
    <message>
        <source>Says that nobody sends mail of this domain, so that forged mail is refused.</source>
        <translation>Dit que personne n’envoie de courrier de ce domaine, pour que le courrier falsifié soit refusé.</translation>
    </message>
    <message>
        <source>Says that mail from this domain comes from where its mail lives and from nowhere else; large providers refuse mail without it.</source>
        <translation>Dit que le courrier de ce domaine vient de là où il se trouve et de nulle part ailleurs&#xa0;; les grands fournisseurs refusent le courrier sans lui.</translation>
    </message>
    <message>
        <source>Says that there is no key with which mail from this domain is signed, so that every signature in its name is a forgery.</source>
        <translation>Dit qu’il n’y a pas de clé avec laquelle le courrier de ce domaine est signé, si bien que toute signature à son nom est un faux.</translation>
    </message>
    <message>
        <source>Leads other servers to a key with which the service signs mail from this domain.</source>
        <translation>Mène les autres serveurs à une clé avec laquelle le service signe le courrier de ce domaine.</translation>
    </message>
    <message>
        <source>Says which servers send mail of this name: those where its mail lives, and those of your own record; large providers refuse mail without it.</source>
        <translation>Dit quels serveurs envoient le courrier de ce nom&#xa0;: ceux où il se trouve, et ceux de votre propre enregistrement&#xa0;; les grands fournisseurs refusent le courrier sans lui.</translation>
    </message>
    <message>
        <source>Asks other servers to refuse mail that claims to come from this domain, which sends none.</source>
        <translation>Demande aux autres serveurs de refuser le courrier qui prétend venir de ce domaine, qui n’en envoie pas.</translation>
    </message>
    <message>
        <source>Lets mail programs show your logo beside mail from this domain, which counts only with a DMARC policy of quarantine or reject.</source>
        <translation>Permet aux logiciels de courrier de montrer votre logo à côté du courrier de ce domaine, ce qui ne compte qu’avec une politique DMARC quarantine ou reject.</translation>
    </message>
    <message>
        <source>Lets this authority issue certificates for this server&apos;s name, and none that is not named here.</source>
        <translation>Laisse cette autorité émettre des certificats pour le nom de ce serveur, et aucune qui ne soit pas nommée ici.</translation>
    </message>
    <message>
        <source>Tells authorities whom to write to when somebody asks for a certificate that they may not issue.</source>
        <translation>Dit aux autorités à qui écrire quand quelqu’un demande un certificat qu’elles n’ont pas le droit d’émettre.</translation>
    </message>
    <message>
        <source>Lets mail programs show a logo beside mail from this domain, in the words of your own record.</source>
        <translation>Permet aux logiciels de courrier de montrer un logo à côté du courrier de ce domaine, dans les termes de votre propre enregistrement.</translation>
    </message>
    <message>
        <source>Asks other servers to put mail that only claims to come from this domain where spam is; large providers expect this record of whoever sends much.</source>
        <translation>Demande aux autres serveurs de mettre avec les indésirables le courrier qui prétend seulement venir de ce domaine&#xa0;; les grands fournisseurs attendent cet enregistrement de qui envoie beaucoup.</translation>
    </message>
    <message>
        <source>Asks other servers to refuse mail that only claims to come from this domain; large providers expect this record of whoever sends much.</source>
        <translation>Demande aux autres serveurs de refuser le courrier qui prétend seulement venir de ce domaine&#xa0;; les grands fournisseurs attendent cet enregistrement de qui envoie beaucoup.</translation>
    </message>
    <message>
        <source>Leads Outlook to its settings where it does not find the name autodiscover.</source>
        <translation>Mène Outlook à ses réglages là où il ne trouve pas le nom autodiscover.</translation>
    </message>
    <message>
        <source>Lets other servers that ask for it (DANE) make sure that they bring mail to this very server, which counts only where the zone is signed with DNSSEC.</source>
        <translation>Permet aux autres serveurs qui le demandent (DANE) de s’assurer qu’ils apportent le courrier à ce serveur même, ce qui ne compte que là où la zone est signée avec DNSSEC.</translation>
    </message>
    <message>
        <source>Says the same of the certificate shown to mail programs that fetch their settings here, which counts only where the zone is signed with DNSSEC.</source>
        <translation>Dit la même chose du certificat montré aux logiciels de courrier qui cherchent ici leurs réglages, ce qui ne compte que là où la zone est signée avec DNSSEC.</translation>
    </message>
    <message>
        <source>Mail programs that know PACC look here for their settings.</source>
        <translation>Les logiciels de courrier qui connaissent PACC cherchent ici leurs réglages.</translation>
    </message>
    <message>
        <source>Tells mail programs that know PACC by its digest which settings are this server&apos;s; it changes with the account types and the server&apos;s name.</source>
        <translation>Dit aux logiciels de courrier qui connaissent PACC, par son empreinte, quels réglages sont ceux de ce serveur&#xa0;; elle change avec les types de compte et le nom du serveur.</translation>
    </message>
    <message>
        <source>Says that reports on your other domains may be sent to your address in this one.</source>
        <translation>Dit que les rapports sur vos autres domaines peuvent être envoyés à votre adresse dans celui-ci.</translation>
    </message>
    <message>
        <source>Leads to a key that will sign mail from this domain later, so that this zone need not change for it.</source>
        <translation>Mène à une clé qui signera plus tard le courrier de ce domaine, pour que cette zone n’ait pas à changer.</translation>
    </message>
    <message>
        <source>A key that signs mail from another domain, whose own zone leads here by an alias.</source>
        <translation>Une clé qui signe le courrier d’un autre domaine, dont la zone mène ici par un alias.</translation>
    </message>
    <message>
        <source>A key that will sign mail from another domain next, whose own zone leads here by an alias.</source>
        <translation>Une clé qui signera ensuite le courrier d’un autre domaine, dont la zone mène ici par un alias.</translation>
    </message>
    <message>
        <source>A former key of another domain, whose own zone leads here by an alias; until that key is retired.</source>
        <translation>Une ancienne clé d’un autre domaine, dont la zone mène ici par un alias&#xa0;; jusqu’à ce que cette clé soit supprimée.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>An address without a mailbox of its own: what is sent to it goes on to one or more others.</source>
        <translation>Une adresse sans boîte à elle&#xa0;: ce qui lui est envoyé est remis à une ou plusieurs autres adresses.</translation>
    </message>
    <message>
        <source>autoconfig</source>
        <translation>autoconfig</translation>
    </message>
    <message>
        <source>A small file on the web from which a mail program reads server names and ports, so that the person types only address and password.</source>
        <translation>Un petit fichier sur le Web où un logiciel de courrier lit les noms de serveur et les ports&#xa0;; la personne ne saisit qu’adresse et mot de passe.</translation>
    </message>
    <message>
        <source>catch-all</source>
        <translation>adresse collectrice (catch-all)</translation>
    </message>
    <message>
        <source>One mailbox that gets whatever is sent to addresses of the domain that do not exist. It also gets much spam.</source>
        <translation>Une boîte qui reçoit tout ce qui est envoyé aux adresses du domaine qui n’existent pas. Elle reçoit aussi beaucoup de courrier indésirable.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>The proof that a server is the one whose name it bears. Mail programs refuse to connect, or warn, without a good one.</source>
        <translation>La preuve qu’un serveur est bien celui dont il porte le nom. Sans un bon certificat, les logiciels de courrier refusent de se connecter, ou avertissent.</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>A signature on each message that is sent. The key to check it is in DNS, so receivers see that the message comes from this domain and was not changed.</source>
        <translation>Une signature sur chaque message envoyé. La clé qui permet de la vérifier est dans le DNS&#xa0;; les destinataires voient ainsi que le message vient de ce domaine et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>What receivers shall do with mail in this domain&apos;s name that neither SPF nor DKIM vouches for: deliver, put aside or refuse it.</source>
        <translation>Ce que les destinataires doivent faire du courrier au nom de ce domaine dont ni SPF ni DKIM ne se portent garants&#xa0;: le remettre, le mettre de côté ou le refuser.</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>A way to read mail: it stays on the server, and every device shows the same folders.</source>
        <translation>Une façon de lire le courrier&#xa0;: il reste sur le serveur, et chaque appareil montre les mêmes dossiers.</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>The DNS record that says to which server mail for this domain is brought.</source>
        <translation>L’enregistrement DNS qui dit à quel serveur est remis le courrier de ce domaine.</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>An older way to read mail: the program fetches it to one device and usually deletes it on the server.</source>
        <translation>Une façon plus ancienne de lire le courrier&#xa0;: le logiciel le relève sur un seul appareil et l’efface en général du serveur.</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>place maximale (quota)</translation>
    </message>
    <message>
        <source>The most space that the mail of a mailbox may take. When it is full, new mail goes back to its sender.</source>
        <translation>La place que le courrier d’une boîte peut prendre au plus. Quand elle est pleine, le nouveau courrier retourne à l’expéditeur.</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>The way mail is sent: from the mail program to this server, and from server to server.</source>
        <translation>La façon dont le courrier est envoyé&#xa0;: du logiciel de courrier à ce serveur, et de serveur à serveur.</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>The list of computers allowed to send mail for this domain.</source>
        <translation>La liste des ordinateurs qui peuvent envoyer du courrier pour ce domaine.</translation>
    </message>
    <message>
        <source>SRV</source>
        <translation>SRV</translation>
    </message>
    <message>
        <source>DNS records from which some mail programs read server name and port.</source>
        <translation>Des enregistrements DNS où certains logiciels de courrier lisent le nom du serveur et le port.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The encryption between mail program and server. With SSL/TLS it begins at once; with STARTTLS the program asks for it first.</source>
        <translation>Le chiffrement entre logiciel de courrier et serveur. Avec SSL/TLS, il commence aussitôt&#xa0;; avec STARTTLS, le logiciel le demande d’abord.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>pas encore mis en service</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>something fails</source>
        <translation>quelque chose est en échec</translation>
    </message>
    <message>
        <source>something wants your attention</source>
        <translation>quelque chose demande votre attention</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Writing the new configuration</source>
        <translation>Écriture de la nouvelle configuration</translation>
    </message>
    <message>
        <source>Laying the new configuration ready</source>
        <translation>Préparation de la nouvelle configuration</translation>
    </message>
    <message>
        <source>Checking the new configuration</source>
        <translation>Vérification de la nouvelle configuration</translation>
    </message>
    <message>
        <source>Putting the new configuration in place</source>
        <translation>Mise en place de la nouvelle configuration</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Making it take effect</source>
        <translation>Prise d’effet</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Putting the former configuration back</source>
        <translation>Retour à l’ancienne configuration</translation>
    </message>
</context>
<context>
    <name>MailPlace</name>
    <message>
        <source>on this server</source>
        <translation>sur ce serveur</translation>
    </message>
    <message>
        <source>at Microsoft 365</source>
        <translation>chez Microsoft 365</translation>
    </message>
    <message>
        <source>at Google Workspace</source>
        <translation>chez Google Workspace</translation>
    </message>
    <message>
        <source>on an Exchange server of your own</source>
        <translation>sur un serveur Exchange à vous</translation>
    </message>
    <message>
        <source>at another provider</source>
        <translation>chez un autre fournisseur</translation>
    </message>
    <message>
        <source>nowhere: it has no mail</source>
        <translation>nulle part&#xa0;: il n’a pas de courrier</translation>
    </message>
</context>
<context>
    <name>MailPrograms</name>
    <message>
        <source>Enter name and address, then the password. The settings are found.</source>
        <translation>Saisissez le nom et l’adresse, puis le mot de passe. Les réglages sont trouvés.</translation>
    </message>
    <message>
        <source>Enter name and address, choose “Configure manually”, and enter what stands above.</source>
        <translation>Saisissez le nom et l’adresse, choisissez «&#xa0;Configurer manuellement&#xa0;», puis saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Enter the address, then the password. The settings are found.</source>
        <translation>Saisissez l’adresse, puis le mot de passe. Les réglages sont trouvés.</translation>
    </message>
    <message>
        <source>Enter the address, choose the manual set-up, and enter what stands above.</source>
        <translation>Saisissez l’adresse, choisissez la configuration manuelle, puis saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Enter the address, tick “Let me set up my account manually”, choose IMAP or POP, and enter what stands above.</source>
        <translation>Saisissez l’adresse, cochez «&#xa0;Me permettre de configurer manuellement mon compte&#xa0;», choisissez IMAP ou POP, puis saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Enter the address, choose IMAP, and enter what stands above. Microsoft fetches the mail for this program, so the server must be reachable from the Internet.</source>
        <translation>Saisissez l’adresse, choisissez IMAP, puis saisissez ce qui figure ci-dessus. Microsoft relève le courrier pour ce logiciel&#xa0;; le serveur doit donc être joignable depuis Internet.</translation>
    </message>
    <message>
        <source>Open the set-up file on the Mac and confirm it in the System Settings under Device Management; then enter the password.</source>
        <translation>Ouvrez le fichier de configuration sur le Mac et confirmez-le dans les Réglages Système, sous Gestion des appareils&#xa0;; saisissez ensuite le mot de passe.</translation>
    </message>
    <message>
        <source>Add an “Other Mail Account” with name, address and password. Where it asks for servers, enter what stands above.</source>
        <translation>Ajoutez un «&#xa0;Autre compte Mail&#xa0;» avec nom, adresse et mot de passe. Là où il demande les serveurs, saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Add an “Other Mail Account” and enter what stands above.</source>
        <translation>Ajoutez un «&#xa0;Autre compte Mail&#xa0;» et saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Open the set-up file on the device and confirm it in the Settings under “Profile Downloaded”; then enter the password.</source>
        <translation>Ouvrez le fichier de configuration sur l’appareil et confirmez-le dans les Réglages, sous «&#xa0;Profil téléchargé&#xa0;»&#xa0;; saisissez ensuite le mot de passe.</translation>
    </message>
    <message>
        <source>Add a mail account of the kind “Other” with name, address and password. Where it asks for servers, enter what stands above.</source>
        <translation>Ajoutez un compte Mail du type «&#xa0;Autre&#xa0;» avec nom, adresse et mot de passe. Là où il demande les serveurs, saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Add a mail account of the kind “Other” and enter what stands above.</source>
        <translation>Ajoutez un compte Mail du type «&#xa0;Autre&#xa0;» et saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Add an account of the kind “Other” and choose IMAP or POP3. It offers server names: put what stands above in their place.</source>
        <translation>Ajoutez un compte du type «&#xa0;Autre&#xa0;» et choisissez IMAP ou POP3. Des noms de serveur sont proposés&#xa0;: mettez à leur place ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Add an account of the kind “Other”, choose IMAP or POP3, and enter what stands above.</source>
        <translation>Ajoutez un compte du type «&#xa0;Autre&#xa0;», choisissez IMAP ou POP3, puis saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Enter name and address. The settings are found; give the password when it asks.</source>
        <translation>Saisissez le nom et l’adresse. Les réglages sont trouvés&#xa0;; donnez le mot de passe quand il est demandé.</translation>
    </message>
    <message>
        <source>Enter name and address. Servers and ports are found; give the password when it asks.</source>
        <translation>Saisissez le nom et l’adresse. Les serveurs et les ports sont trouvés&#xa0;; donnez le mot de passe quand il est demandé.</translation>
    </message>
    <message>
        <source>Enter name and address, then go on and enter what stands above.</source>
        <translation>Saisissez le nom et l’adresse, continuez, puis saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Enter name, address and password in the account assistant. The settings are found.</source>
        <translation>Saisissez le nom, l’adresse et le mot de passe dans l’assistant de compte. Les réglages sont trouvés.</translation>
    </message>
    <message>
        <source>Choose the manual set-up in the account assistant and enter what stands above.</source>
        <translation>Choisissez la configuration manuelle dans l’assistant de compte et saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Choose “Other”, enter name and address, then the password. The settings are found.</source>
        <translation>Choisissez «&#xa0;Autre&#xa0;», saisissez le nom et l’adresse, puis le mot de passe. Les réglages sont trouvés.</translation>
    </message>
    <message>
        <source>This program reads mail by IMAP only.</source>
        <translation>Ce logiciel ne lit le courrier que par IMAP.</translation>
    </message>
    <message>
        <source>Press “Auto-configure” in the account assistant, and put the whole address in place of the user name.</source>
        <translation>Cliquez sur «&#xa0;Auto-configurer&#xa0;» dans l’assistant de compte, et mettez l’adresse complète à la place du nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter what stands above in the account assistant.</source>
        <translation>Saisissez ce qui figure ci-dessus dans l’assistant de compte.</translation>
    </message>
    <message>
        <source>Choose the quick set-up and enter name, address and password. The settings are found.</source>
        <translation>Choisissez la configuration rapide et saisissez le nom, l’adresse et le mot de passe. Les réglages sont trouvés.</translation>
    </message>
    <message>
        <source>Choose the manual set-up and enter what stands above.</source>
        <translation>Choisissez la configuration manuelle et saisissez ce qui figure ci-dessus.</translation>
    </message>
    <message>
        <source>Enter address and password of an existing account. The settings are found.</source>
        <translation>Saisissez l’adresse et le mot de passe d’un compte existant. Les réglages sont trouvés.</translation>
    </message>
    <message>
        <source>This program needs IMAP.</source>
        <translation>Ce logiciel a besoin d’IMAP.</translation>
    </message>
</context>
<context>
    <name>OwnRecords</name>
    <message>
        <source>Add a record</source>
        <translation>Ajouter un enregistrement</translation>
    </message>
    <message>
        <source>&amp;Add record</source>
        <translation>A&amp;jouter l’enregistrement</translation>
    </message>
    <message>
        <source>A record of %1 that mail does not need. It becomes part of the plan and of every export; it works once it stands in DNS.</source>
        <translation>Un enregistrement de %1 dont le courrier n’a pas besoin. Il entre dans le plan et dans chaque exportation&#xa0;; il agit dès qu’il se trouve dans le DNS.</translation>
    </message>
    <message>
        <source>Remove a record</source>
        <translation>Supprimer un enregistrement</translation>
    </message>
    <message>
        <source>Remove your record %1?</source>
        <translation>Supprimer votre enregistrement %1&#xa0;?</translation>
    </message>
    <message>
        <source>It goes out of the plan and of every export. In DNS it stays until it is taken out there; whoever then looks for it, like a service to which it proves that the domain is yours, finds nothing.</source>
        <translation>Il sort du plan et de chaque exportation. Dans le DNS il reste jusqu’à ce qu’il y soit retiré&#xa0;; qui le cherche alors, comme un service à qui il prouve que le domaine est à vous, ne trouve rien.</translation>
    </message>
    <message>
        <source>&amp;Keep record</source>
        <translation>&amp;Garder l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Remove record</source>
        <translation>&amp;Supprimer l’enregistrement</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>This record belongs to another zone and cannot be entered here.</source>
        <translation>Cet enregistrement appartient à une autre zone et ne peut être saisi ici.</translation>
    </message>
    <message>
        <source>This provider&apos;s form has no records of this type.</source>
        <translation>Le formulaire de ce fournisseur n’a pas d’enregistrements de ce type.</translation>
    </message>
    <message>
        <source>The text is longer than this provider&apos;s form takes; look there for a way to enter the zone as text.</source>
        <translation>Le texte est plus long que ce qu’accepte le formulaire de ce fournisseur&#xa0;; cherchez-y un moyen de saisir la zone comme texte.</translation>
    </message>
    <message>
        <source>This provider&apos;s form takes such a record for the zone&apos;s own name only.</source>
        <translation>Le formulaire de ce fournisseur n’accepte un tel enregistrement que pour le nom de la zone elle-même.</translation>
    </message>
    <message>
        <source>How this provider&apos;s form wants such a record is not known; enter what the zone file has.</source>
        <translation>On ne sait pas comment le formulaire de ce fournisseur veut un tel enregistrement&#xa0;; saisissez ce qu’a le fichier de zone.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>%1 is an alias (CNAME) that somebody else made, and nothing may stand beside an alias. It would have to go.</source>
        <translation>%1 est un alias (CNAME) fait par quelqu’un d’autre, et rien ne peut se trouver à côté d’un alias. Il devrait partir.</translation>
    </message>
    <message>
        <source>%1 has records of somebody else, and beside them no alias (CNAME) may stand. They would have to go.</source>
        <translation>%1 a des enregistrements de quelqu’un d’autre, à côté desquels aucun alias (CNAME) ne peut se trouver. Ils devraient partir.</translation>
    </message>
    <message>
        <source>%1 leads to other addresses too, so mail and mail programs may go to another machine. Those would have to go.</source>
        <translation>%1 mène aussi à d’autres adresses, si bien que le courrier et les logiciels de courrier peuvent aller à une autre machine. Celles-ci devraient partir.</translation>
    </message>
    <message>
        <source>%1 leads mail programs to another server. That would have to go.</source>
        <translation>%1 mène les logiciels de courrier à un autre serveur. Cela devrait partir.</translation>
    </message>
    <message>
        <source>%1 has an SPF record of somebody else that cannot be read, so mail may be refused already. It would have to go.</source>
        <translation>%1 a un enregistrement SPF de quelqu’un d’autre qui ne peut pas être lu, si bien que du courrier est peut-être déjà refusé. Il devrait partir.</translation>
    </message>
    <message>
        <source>%1 has several DMARC records, or one that names no policy, so receivers follow none. They would have to go.</source>
        <translation>%1 a plusieurs enregistrements DMARC, ou un qui ne nomme aucune règle, si bien que les destinataires n’en suivent aucun. Ils devraient partir.</translation>
    </message>
    <message>
        <source>%1 has several TLS-RPT records, or one that names no receiver. They would have to go.</source>
        <translation>%1 a plusieurs enregistrements TLS-RPT, ou un qui ne nomme aucun destinataire. Ils devraient partir.</translation>
    </message>
    <message>
        <source>These are not in the zone %1 and have to be entered elsewhere:</source>
        <translation>Ceux-ci ne sont pas dans la zone %1 et doivent être saisis ailleurs :</translation>
    </message>
    <message>
        <source>%1 has an MTA-STS record of somebody else, which tells of another policy than this server&apos;s, and with two of them other servers follow none. It would have to go.</source>
        <translation>%1 a un enregistrement MTA-STS de quelqu’un d’autre, qui annonce une autre politique que celle de ce serveur, et de deux les autres serveurs n’en suivent aucun. Il devrait partir.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to another mail server first, or to it as often as to the planned one. That would have to go; if it is still in use, do not publish yet.</source>
        <translation>Le courrier pour %1 va d’abord à un autre serveur de courrier, ou aussi souvent à lui qu’à celui qui est prévu. Cet enregistrement devrait partir&#xa0;; si ce serveur sert encore, ne publiez pas encore.</translation>
    </message>
    <message>
        <source>%1 has an SPF record of somebody else, and a second one would make both invalid. One record can do for both: it keeps every word of theirs and adds what is planned.</source>
        <translation>%1 a un enregistrement SPF de quelqu’un d’autre, et un second rendrait les deux invalides. Un seul peut servir aux deux&#xa0;: il garde chacun de ses mots et ajoute ce qui est prévu.</translation>
    </message>
    <message>
        <source>%1 has an SPF record of somebody else. With what is planned in it, it would cost %2 look-ups, and only ten are permitted. Shorten it at your DNS provider; or it would have to go, and then only those may send who are planned.</source>
        <translation>%1 a un enregistrement SPF de quelqu’un d’autre. Avec ce qui est prévu, il coûterait %2 requêtes, et dix seulement sont permises. Raccourcissez-le chez votre fournisseur DNS&#xa0;; sinon il devrait partir, et seuls ceux qui sont prévus pourraient alors envoyer.</translation>
    </message>
    <message>
        <source>%1 has an SPF record that lets somebody send mail of a domain that is said to have none. It would have to go.</source>
        <translation>%1 a un enregistrement SPF qui laisse quelqu’un envoyer du courrier d’un domaine censé ne pas en avoir. Il devrait partir.</translation>
    </message>
    <message>
        <source>%1 has another signing key than the planned one, so receivers would take good signatures for forgeries. It would have to go.</source>
        <translation>%1 a une autre clé de signature que celle qui est prévue, si bien que les destinataires prendraient de bonnes signatures pour des faux. Elle devrait partir.</translation>
    </message>
    <message>
        <source>lexicon cannot bring records of these types to %1; enter them there by hand:</source>
        <translation>lexicon ne peut pas porter d’enregistrements de ces types chez %1&#xa0;; saisissez-les-y à la main&#xa0;:</translation>
    </message>
    <message>
        <source>%1 has a DMARC record that asks receivers to do less against forged mail than is planned. It would have to go.</source>
        <translation>%1 a un enregistrement DMARC qui demande aux destinataires d’en faire moins contre le courrier falsifié que ce qui est prévu. Il devrait disparaître.</translation>
    </message>
    <message>
        <source>More than two names in the SPF record for %1 are gone, and receivers take that for an error of the whole. Take them out of it at your DNS provider.</source>
        <translation>Plus de deux noms dans l’enregistrement SPF de %1 n’existent plus, et les destinataires tiennent alors l’ensemble pour une erreur. Retirez-les chez votre fournisseur DNS.</translation>
    </message>
    <message>
        <source>With it the texts at %1 have %2 octets, and more than %3 may not reach every receiver. Make the SPF record shorter, or remove texts that nobody needs.</source>
        <translation>Avec lui, les textes de %1 ont %2 octets, et plus de %3 peuvent ne pas parvenir à tous les destinataires. Raccourcissez l’enregistrement SPF, ou supprimez les textes dont personne n’a besoin.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>What was refused</source>
        <translation>Ce qui a été refusé</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The name of this server, like mail.example.org. Mail programs and other servers connect to it.</source>
        <translation>Le nom de ce serveur, comme mail.example.org. Les logiciels de courrier et les autres serveurs s’y connectent.</translation>
    </message>
    <message>
        <source>Your own e-mail address on this server. Reports about the mail service go there.</source>
        <translation>Votre propre adresse sur ce serveur. Les rapports sur le service de courrier y arrivent.</translation>
    </message>
    <message>
        <source>The addresses under which the Internet reaches this server, separated by commas.</source>
        <translation>Les adresses auxquelles Internet joint ce serveur, séparées par des virgules.</translation>
    </message>
    <message>
        <source>How mail programs may fetch mail. IMAP keeps it on the server; POP3 downloads it and usually deletes it here.</source>
        <translation>Comment les logiciels de courrier peuvent relever le courrier. IMAP le garde sur le serveur&#xa0;; POP3 le télécharge et l’efface en général ici.</translation>
    </message>
    <message>
        <source>The largest message that is sent or accepted, attachments included.</source>
        <translation>Le plus grand message envoyé ou accepté, pièces jointes comprises.</translation>
    </message>
    <message>
        <source>The fewest characters that a mailbox&apos;s password may have.</source>
        <translation>Le nombre minimal de caractères du mot de passe d’une boîte.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>&amp;Internet addresses:</source>
        <translation>Adresses Inte&amp;rnet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Fetching mail:</source>
        <translation>Re&amp;lève du courrier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Largest message:</source>
        <translation>Plus &amp;grand message&#xa0;:</translation>
    </message>
    <message>
        <source>Name and addresses</source>
        <translation>Nom et adresses</translation>
    </message>
    <message>
        <source>You, its admin</source>
        <translation>Vous, l’administrateur</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Server &amp;name:</source>
        <translation>N&amp;om du serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Your &amp;address:</source>
        <translation>Votre a&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Shor&amp;test password:</source>
        <translation>Mot de passe le plus &amp;court&#xa0;:</translation>
    </message>
    <message>
        <source>Whether other servers must bring mail over a connection that is encrypted to this very server (MTA-STS). Testing: they only report where that fails. Enforce: mail that cannot be brought so does not come.</source>
        <translation>Si les autres serveurs doivent apporter le courrier par une connexion chiffrée jusqu’à ce serveur même (MTA-STS). testing&#xa0;: ils signalent seulement où cela échoue. enforce&#xa0;: le courrier qui ne peut pas être apporté ainsi n’arrive pas.</translation>
    </message>
    <message>
        <source>Encr&amp;yption on the way here:</source>
        <translation>C&amp;hiffrement à l’arrivée&#xa0;:</translation>
    </message>
    <message>
        <source>What other servers do with mail that only claims to come from your domains (DMARC). None: they only report it. Begin there, and go on when the reports name nothing of your own any more.</source>
        <translation>Ce que les autres serveurs font du courrier qui prétend seulement venir de vos domaines (DMARC). None&#xa0;: ils le signalent seulement. Commencez par là, et continuez quand les rapports ne nomment plus rien qui soit à vous.</translation>
    </message>
    <message>
        <source>Where your logo is, an SVG picture that some mail programs show beside mail from your domains (BIMI). It counts only where mail that is not yours is put aside or refused.</source>
        <translation>Où se trouve votre logo, une image SVG que certains logiciels de courrier montrent à côté du courrier de vos domaines (BIMI). Il ne compte que là où le courrier qui n’est pas de vous est mis de côté ou refusé.</translation>
    </message>
    <message>
        <source>Where the certificate is that says that the logo is yours (VMC or CMC). Some mail programs show no logo without one.</source>
        <translation>Où se trouve le certificat qui dit que le logo est le vôtre (VMC ou CMC). Sans lui, certains logiciels de courrier ne montrent pas de logo.</translation>
    </message>
    <message>
        <source>Who may issue certificates for this server&apos;s name (CAA), separated by commas, like letsencrypt.org. Behind ;accounturi= the one account there that may ask for them. Empty: anybody may.</source>
        <translation>Qui peut émettre des certificats pour le nom de ce serveur (CAA), séparés par des virgules, comme letsencrypt.org. Derrière ;accounturi= le seul compte qui peut y en demander. Vide&#xa0;: n’importe qui.</translation>
    </message>
    <message>
        <source>&amp;Mail that is not yours:</source>
        <translation>Courrier &amp;qui n’est pas de vous&#xa0;:</translation>
    </message>
    <message>
        <source>Lo&amp;go:</source>
        <translation>Logot&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Certificate of the logo:</source>
        <translation>Certi&amp;ficat du logotype&#xa0;:</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthorities:</source>
        <translation>A&amp;utorités de certification&#xa0;:</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>The lists of senders of spam that are asked whether this server&apos;s public addresses are on them, separated by commas, or none.</source>
        <translation>Les listes d’expéditeurs de spam interrogées pour savoir si les adresses publiques de ce serveur y figurent, séparées par des virgules, ou none.</translation>
    </message>
    <message>
        <source>Pu&amp;blic DNS servers:</source>
        <translation>Ser&amp;veurs DNS publics&#xa0;:</translation>
    </message>
    <message>
        <source>Lists of spammers as&amp;ked:</source>
        <translation>Lis&amp;tes de spam interrogées&#xa0;:</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>The public DNS servers that are asked what others see of your domains, separated by commas, or none. They hear which names this server looks at.</source>
        <translation>Les serveurs DNS publics auxquels on demande ce que les autres voient de vos domaines, séparés par des virgules, ou none. Ils apprennent quels noms ce serveur regarde.</translation>
    </message>
    <message>
        <source>Where this server finds out which registry to ask when a domain&apos;s registration ends (RDAP), or none. The registry hears which domain it is asked about.</source>
        <translation>Où ce serveur apprend à quel registre demander quand l’enregistrement d’un domaine expire (RDAP), ou none. Le registre apprend de quel domaine il s’agit.</translation>
    </message>
    <message>
        <source>Directory &amp;of registries:</source>
        <translation>Annuair&amp;e des registres&#xa0;:</translation>
    </message>
    <message>
        <source>Registration of domains</source>
        <translation>Enregistrement des domaines</translation>
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
        <translation>Partout</translation>
    </message>
    <message>
        <source>Published; not yet at %1, by %2 at the latest</source>
        <translation>Publié&#xa0;; pas encore chez %1, au plus tard à %2</translation>
    </message>
    <message>
        <source>Not known: nobody said anything</source>
        <translation>Inconnu&#xa0;: personne n’a rien dit</translation>
    </message>
    <message>
        <source>Not yet at %1</source>
        <translation>Pas encore chez %1</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Pas publié</translation>
    </message>
    <message>
        <source>Every record is seen everywhere that was asked.</source>
        <translation>Chaque enregistrement est vu partout où l’on a demandé.</translation>
    </message>
    <message>
        <source>What is published is seen everywhere that was asked by %1 at the latest; nothing has to be done for that.</source>
        <translation>Ce qui est publié sera vu partout où l’on a demandé au plus tard à %1&#xa0;; il n’y a rien à faire pour cela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are not at every name server of the domain yet, so nobody else was asked for them: publish them, or wait until those servers have them.</source>
        <translation>
            <numerusform>%Ln enregistrement n’est pas encore chez chaque serveur de noms du domaine, personne d’autre n’a donc été interrogé&#xa0;: publiez-le, ou attendez que ces serveurs l’aient.</numerusform>
            <numerusform>%Ln enregistrements ne sont pas encore chez chaque serveur de noms du domaine, personne d’autre n’a donc été interrogé&#xa0;: publiez-les, ou attendez que ces serveurs les aient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records nothing is known: no name server of the domain answered. Look again in a minute.</source>
        <translation>
            <numerusform>De %Ln enregistrement on ne sait rien&#xa0;: aucun serveur de noms du domaine n’a répondu. Vérifiez de nouveau dans une minute.</numerusform>
            <numerusform>De %Ln enregistrements on ne sait rien&#xa0;: aucun serveur de noms du domaine n’a répondu. Vérifiez de nouveau dans une minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: has it</source>
        <translation>%1&#xa0;: l’a</translation>
    </message>
    <message>
        <source>%1: still says %2</source>
        <translation>%1&#xa0;: dit encore %2</translation>
    </message>
    <message>
        <source>%1: has nothing</source>
        <translation>%1&#xa0;: n’a rien</translation>
    </message>
    <message>
        <source>%1: said nothing that counts</source>
        <translation>%1&#xa0;: n’a rien dit qui compte</translation>
    </message>
    <message>
        <source>Nobody was asked: this practice server has no DNS server of its own yet. Name one to follow the records there.</source>
        <translation>Personne n’a été interrogé&#xa0;: ce serveur d’exercice n’a pas encore de serveur DNS à lui. Nommez-en un pour y suivre les enregistrements.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>In the last 24 hours %1 messages came in, %2 went out, and %3 were refused.</source>
        <translation>Ces dernières 24 heures, messages reçus&#xa0;: %1, envoyés&#xa0;: %2, refusés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>In the last 7 days %1 messages came in, %2 went out, and %3 were refused.</source>
        <translation>Ces 7 derniers jours, messages reçus&#xa0;: %1, envoyés&#xa0;: %2, refusés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>In the last 30 days %1 messages came in, %2 went out, and %3 were refused.</source>
        <translation>Ces 30 derniers jours, messages reçus&#xa0;: %1, envoyés&#xa0;: %2, refusés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The busiest hour had %1, from %2.</source>
        <extracomment>%1 is a number of messages, %2 an hour or a day</extracomment>
        <translation>L’heure la plus chargée, à partir de %2, en a compté %1.</translation>
    </message>
    <message>
        <source>The busiest six hours had %1, from %2.</source>
        <translation>Les six heures les plus chargées, à partir du %2, en ont compté %1.</translation>
    </message>
    <message>
        <source>The busiest day had %1, on %2.</source>
        <translation>Le jour le plus chargé, le %2, en a compté %1.</translation>
    </message>
    <message>
        <source>People logged in %1 times to read mail; %2 passwords were refused.</source>
        <translation>Connexions pour lire le courrier&#xa0;: %1&#xa0;; mots de passe refusés&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Fails</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a length of time, like &quot;4 min&quot;</extracomment>
        <translation>il y a %1</translation>
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
        <translation>%1 n’est pas encore configuré</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 n’est pas installé</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est arrêté</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 démarre</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 est en marche</translation>
    </message>
    <message>
        <source>%1 keeps failing</source>
        <translation>%1 tombe sans cesse en panne</translation>
    </message>
    <message>
        <source>a message through the server</source>
        <translation>un message à travers le serveur</translation>
    </message>
</context>
<context>
    <name>ZoneExport</name>
    <message>
        <source>&amp;Zone file, for most providers and servers…</source>
        <translation>Fichier de &amp;zone, pour la plupart des fournisseurs et serveurs…</translation>
    </message>
    <message>
        <source>&amp;Lines for a zone file of your own…</source>
        <translation>&amp;Lignes pour un fichier de zone à vous…</translation>
    </message>
    <message>
        <source>For &amp;Cloudflare…</source>
        <translation>Pour &amp;Cloudflare…</translation>
    </message>
    <message>
        <source>For &amp;Amazon Route 53…</source>
        <translation>Pour &amp;Amazon Route 53…</translation>
    </message>
    <message>
        <source>For &amp;octoDNS…</source>
        <translation>Pour &amp;octoDNS…</translation>
    </message>
    <message>
        <source>For &amp;Terraform…</source>
        <translation>Pour &amp;Terraform…</translation>
    </message>
    <message>
        <source>For t&amp;inydns…</source>
        <translation>Pour t&amp;inydns…</translation>
    </message>
    <message>
        <source>For &amp;nsupdate…</source>
        <translation>Pour &amp;nsupdate…</translation>
    </message>
    <message>
        <source>Table for a &amp;spreadsheet (CSV)…</source>
        <translation>Tableau pour un tableu&amp;r (CSV)…</translation>
    </message>
    <message>
        <source>Export the DNS records</source>
        <translation>Exporter les enregistrements DNS</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AcceptForm</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison&#xa0;:</translation>
    </message>
    <message>
        <source>Why it can stay as it is. It is shown with the finding and kept in the audit log.</source>
        <translation>Pourquoi cela peut rester ainsi. C’est montré avec le constat et gardé dans le journal.</translation>
    </message>
    <message>
        <source>&amp;Until the end of:</source>
        <translation>&amp;Jusqu’à la fin du&#xa0;:</translation>
    </message>
    <message>
        <source>Then it comes back by itself; earlier, when something else is seen.</source>
        <translation>Ensuite il revient de lui-même&#xa0;; plus tôt, si ce qui est vu change.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AccountTypesForm</name>
    <message>
        <source>&amp;IMAP: mail stays on the server</source>
        <translation>&amp;IMAP&#xa0;: le courrier reste sur le serveur</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is downloaded, then usually deleted here</source>
        <translation>&amp;POP3&#xa0;: le courrier est téléchargé, puis en général effacé ici</translation>
    </message>
    <message>
        <source>Phone, laptop and desktop show the same folders. A lost device loses no mail, and a backup of the server holds everything.</source>
        <translation>Téléphone, portable et poste de bureau montrent les mêmes dossiers. Un appareil perdu ne perd aucun courrier, et une sauvegarde du serveur contient tout.</translation>
    </message>
    <message>
        <source>The mail program fetches new mail to one device and deletes it from the server. The only copy is then on that device. For old programs, or where mail must not stay here.</source>
        <translation>Le logiciel relève le nouveau courrier sur un appareil et l’efface du serveur. La seule copie est alors sur cet appareil. Pour les vieux logiciels, ou si le courrier ne doit pas rester ici.</translation>
    </message>
    <message>
        <source>With both, each person&apos;s mail program decides. Say IMAP to those who ask: one POP3 program can empty a mailbox that others read by IMAP.</source>
        <translation>Avec les deux, le logiciel de chacun décide. Répondez IMAP à qui demande&#xa0;: un seul logiciel POP3 peut vider une boîte que d’autres lisent par IMAP.</translation>
    </message>
    <message>
        <source>With POP3 alone, a phone and a computer cannot share one mailbox.</source>
        <translation>Avec POP3 seul, un téléphone et un ordinateur ne peuvent pas partager une boîte.</translation>
    </message>
    <message>
        <source>This is right for nearly everybody.</source>
        <translation>C’est le bon choix pour presque tout le monde.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AccountTypesStep</name>
    <message>
        <source>Where does people&apos;s mail live?</source>
        <translation>Où le courrier est-il gardé&#xa0;?</translation>
    </message>
    <message>
        <source>This decides which kinds of account mail programs can set up. It can be changed later.</source>
        <translation>Cela décide des types de compte que les logiciels peuvent configurer. On peut le changer plus tard.</translation>
    </message>
    <message>
        <source>&amp;Next: offer these accounts</source>
        <translation>&amp;Suivant&#xa0;: proposer ces comptes</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AliasForm</name>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>The whole address, like info@example.org.</source>
        <translation>L’adresse complète, comme info@example.org.</translation>
    </message>
    <message>
        <source>&amp;Goes to:</source>
        <translation>&amp;Destinataires&#xa0;:</translation>
    </message>
    <message>
        <source>One address a line, here or elsewhere. Who has a mailbox here may also send as the alias.</source>
        <translation>Une adresse par ligne, ici ou ailleurs. Les personnes qui ont une boîte ici peuvent aussi envoyer sous le nom de l’alias.</translation>
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
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AliasesPage</name>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Filter aliases</source>
        <translation>Filtrer les alias</translation>
    </message>
    <message>
        <source>&amp;Add alias…</source>
        <translation>A&amp;jouter un alias…</translation>
    </message>
    <message>
        <source>No alias yet. An alias is an address without a mailbox: its mail goes to others.</source>
        <translation>Pas encore d’alias. Un alias est une adresse sans boîte&#xa0;: son courrier est remis à d’autres adresses.</translation>
    </message>
    <message>
        <source>No alias contains “%1”.</source>
        <translation>Aucun alias ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Goes to:</source>
        <translation>Destinataires&#xa0;:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Removal:</source>
        <translation>Suppression&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Supp&amp;rimer…</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Ajouter un alias</translation>
    </message>
    <message>
        <source>Add a&amp;lias</source>
        <translation>Ajouter l’a&amp;lias</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>not possible: every domain must have it</source>
        <translation>impossible&#xa0;: chaque domaine doit l’avoir</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Edit an alias</source>
        <translation>Modifier un alias</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>Remove an alias</source>
        <translation>Supprimer un alias</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Every domain must have it: other servers write to it about trouble with the domain. It can be led to somebody else.</source>
        <translation>Chaque domaine doit l’avoir&#xa0;: les autres serveurs y signalent les problèmes concernant le domaine. Vous pouvez le rediriger vers quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>&amp;Lead it elsewhere</source>
        <translation>&amp;Rediriger ailleurs</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Mail to it is then refused, unless the domain has a catch-all address. What has arrived stays where it is.</source>
        <translation>Le courrier qui lui est adressé sera alors refusé, sauf si le domaine a une adresse collectrice (catch-all). Les messages déjà arrivés restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Keep alias</source>
        <translation>&amp;Garder l’alias</translation>
    </message>
    <message>
        <source>&amp;Remove alias</source>
        <translation>Supprimer l’a&amp;lias</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln aliases chosen</source>
        <translation>
            <numerusform>Plus de %Ln alias choisi</numerusform>
            <numerusform>Plus de %Ln alias choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aliases chosen</source>
        <translation>
            <numerusform>%Ln alias choisi</numerusform>
            <numerusform>%Ln alias choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove more than %Ln aliases?</source>
        <translation>
            <numerusform>Supprimer plus de %Ln alias&#xa0;?</numerusform>
            <numerusform>Supprimer plus de %Ln alias&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln aliases?</source>
        <translation>
            <numerusform>Supprimer %Ln alias&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln alias&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove aliases</source>
        <translation>Supprimer des alias</translation>
    </message>
    <message>
        <source>Mail to them is then refused, unless the domain has a catch-all address. What has arrived stays where it is. Those that every domain must have stay.</source>
        <translation>Le courrier qui leur est adressé sera alors refusé, sauf si le domaine a une adresse collectrice (catch-all). Les messages déjà arrivés restent où ils sont. Les alias que chaque domaine doit avoir restent.</translation>
    </message>
    <message>
        <source>&amp;Keep aliases</source>
        <translation>&amp;Garder les alias</translation>
    </message>
    <message>
        <source>&amp;Remove aliases</source>
        <translation>Supprimer les a&amp;lias</translation>
    </message>
    <message>
        <source>Removing aliases</source>
        <translation>Suppression des alias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln aliases were removed.</source>
        <translation>
            <numerusform>%Ln alias a été supprimé.</numerusform>
            <numerusform>%Ln alias ont été supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::AuditModel</name>
    <message>
        <source>Address and server name set</source>
        <translation>Adresse et nom du serveur définis</translation>
    </message>
    <message>
        <source>Account types chosen</source>
        <translation>Types de compte choisis</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Configuration applied</source>
        <translation>Configuration appliquée</translation>
    </message>
    <message>
        <source>Went back to a configuration</source>
        <translation>Retour à une configuration</translation>
    </message>
    <message>
        <source>Generated files put back</source>
        <translation>Fichiers générés remis en place</translation>
    </message>
    <message>
        <source>Changes by hand kept</source>
        <translation>Modifications à la main gardées</translation>
    </message>
    <message>
        <source>Settings taken over from the machine</source>
        <translation>Réglages repris de la machine</translation>
    </message>
    <message>
        <source>Configuration brought up to date</source>
        <translation>Configuration mise à jour</translation>
    </message>
    <message>
        <source>Domain added</source>
        <translation>Domaine ajouté</translation>
    </message>
    <message>
        <source>Domain changed</source>
        <translation>Domaine modifié</translation>
    </message>
    <message>
        <source>Domain removed</source>
        <translation>Domaine supprimé</translation>
    </message>
    <message>
        <source>Mailbox added</source>
        <translation>Boîte ajoutée</translation>
    </message>
    <message>
        <source>Mailbox changed</source>
        <translation>Boîte modifiée</translation>
    </message>
    <message>
        <source>New password set</source>
        <translation>Nouveau mot de passe défini</translation>
    </message>
    <message>
        <source>Mailbox suspended</source>
        <translation>Boîte suspendue</translation>
    </message>
    <message>
        <source>Mailbox resumed</source>
        <translation>Boîte rétablie</translation>
    </message>
    <message>
        <source>Mailbox removed</source>
        <translation>Boîte supprimée</translation>
    </message>
    <message>
        <source>Alias added</source>
        <translation>Alias ajouté</translation>
    </message>
    <message>
        <source>Alias changed</source>
        <translation>Alias modifié</translation>
    </message>
    <message>
        <source>Alias removed</source>
        <translation>Alias supprimé</translation>
    </message>
    <message>
        <source>Certificate imported</source>
        <translation>Certificat importé</translation>
    </message>
    <message>
        <source>Certificate made</source>
        <translation>Certificat créé</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>Certificat renouvelé</translation>
    </message>
    <message>
        <source>Certificate removed</source>
        <translation>Certificat supprimé</translation>
    </message>
    <message>
        <source>Signing keys changed</source>
        <translation>Clés de signature changées</translation>
    </message>
    <message>
        <source>Former signing keys removed</source>
        <translation>Anciennes clés de signature supprimées</translation>
    </message>
    <message>
        <source>Service started or stopped</source>
        <translation>Service démarré ou arrêté</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Constat accepté</translation>
    </message>
    <message>
        <source>Finding accepted no longer</source>
        <translation>Constat n’est plus accepté</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <translation>Message d’essai envoyé</translation>
    </message>
    <message>
        <source>Practice instance joined</source>
        <translation>Instance d’exercice reliée</translation>
    </message>
    <message>
        <source>Practice instance left</source>
        <translation>Instance d’exercice détachée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>DNS record added</source>
        <translation>Enregistrement DNS ajouté</translation>
    </message>
    <message>
        <source>DNS record removed</source>
        <translation>Enregistrement DNS supprimé</translation>
    </message>
    <message>
        <source>DNS records published</source>
        <translation>Enregistrements DNS publiés</translation>
    </message>
    <message>
        <source>Credentials of a DNS provider kept</source>
        <translation>Identifiants d’un fournisseur DNS conservés</translation>
    </message>
    <message>
        <source>Credentials of a DNS provider forgotten</source>
        <translation>Identifiants d’un fournisseur DNS oubliés</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Whatever is changed, from this window or elsewhere, is written here and stays.</source>
        <translation>Rien n’a encore été modifié. Tout ce qui est modifié, depuis cette fenêtre ou ailleurs, est inscrit ici et y reste.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Quand&#xa0;:</translation>
    </message>
    <message>
        <source>To what:</source>
        <translation>Sur quoi&#xa0;:</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Qui&#xa0;:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Résultat&#xa0;:</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuration&#xa0;:</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant&#xa0;:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Après&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Check the log</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>the whole service</source>
        <translation>tout le service</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>Checking every record…</source>
        <translation>Vérification de chaque entrée…</translation>
    </message>
    <message>
        <source>The log was tampered with: record %1 is not as it was written, or is missing. All before it are in order.</source>
        <translation>Le journal a été altéré&#xa0;: l’entrée %1 n’est pas telle qu’elle a été écrite, ou manque. Toutes celles d’avant sont en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln records are as they were written.</source>
        <translation>
            <numerusform>%Ln entrée est telle qu’elle a été écrite.</numerusform>
            <numerusform>Les %Ln entrées sont telles qu’elles ont été écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::BulkBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is being done to many, how many are done, of how many</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 so far. No file would be written.</source>
        <extracomment>“Suspending mailboxes: 12 of 4,000 so far. …”</extracomment>
        <translation>%1 jusqu’ici. Aucun fichier ne serait écrit.</translation>
    </message>
    <message>
        <source>%1 so far. The others would be left as they are.</source>
        <translation>%1 jusqu’ici. Le reste serait laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CertificateForm</name>
    <message>
        <source>It is too large to be a certificate.</source>
        <translation>Le fichier est trop volumineux pour être un certificat.</translation>
    </message>
    <message>
        <source>Certificate and key in &amp;two files (PEM)</source>
        <translation>Certificat et clé dans &amp;deux fichiers (PEM)</translation>
    </message>
    <message>
        <source>&amp;Both in one file (PKCS#12)</source>
        <translation>&amp;Les deux dans un seul fichier (PKCS#12)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s file</source>
        <translation>Choisir le fichier du certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file</source>
        <translation>Choisir le fichier de la clé</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the file with certificate and key</source>
        <translation>Choisir le fichier contenant le certificat et la clé</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>C&amp;ertificate:</source>
        <translation>Cer&amp;tificat&#xa0;:</translation>
    </message>
    <message>
        <source>With those that lead to its root, its own first. Often called fullchain.pem.</source>
        <translation>Avec ceux qui mènent à sa racine, le sien en premier. Souvent nommé fullchain.pem.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clé&#xa0;:</translation>
    </message>
    <message>
        <source>Its private key, without a password. Often called privkey.pem.</source>
        <translation>Sa clé privée, sans mot de passe. Souvent nommée privkey.pem.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Ends in .p12 or .pfx.</source>
        <translation>Se termine par .p12 ou .pfx.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>That of the file; empty where it has none.</source>
        <translation>Celui du fichier&#xa0;; laissez vide s’il n’en a pas.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CertificateModel</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Still good for</source>
        <translation>Encore valable</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>moins d’un jour</translation>
    </message>
    <message>
        <source>in use, not usable</source>
        <translation>utilisé, mais inutilisable</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>in use, chain incomplete</source>
        <translation>utilisé, chaîne incomplète</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <translation>chaîne incomplète</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>kept, not in use</source>
        <translation>conservé, non utilisé</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CertificatesPage</name>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>Names, and the number of those that are not said</extracomment>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Filter certificates</source>
        <translation>Filtrer les certificats</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>No certificate yet. The set-up makes the first one; if you have one already, it can be imported.</source>
        <translation>Pas encore de certificat. La mise en service crée le premier&#xa0;; si vous en avez déjà un, vous pouvez l’importer.</translation>
    </message>
    <message>
        <source>No certificate contains “%1”.</source>
        <translation>Aucun certificat ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Names:</source>
        <translation>Noms&#xa0;:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Émis par&#xa0;:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clé&#xa0;:</translation>
    </message>
    <message>
        <source>Good:</source>
        <translation>Valable&#xa0;:</translation>
    </message>
    <message>
        <source>Chain:</source>
        <translation>Chaîne&#xa0;:</translation>
    </message>
    <message>
        <source>Usable:</source>
        <translation>Utilisable&#xa0;:</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Supp&amp;rimer…</translation>
    </message>
    <message>
        <source>Import a certificate</source>
        <translation>Importer un certificat</translation>
    </message>
    <message>
        <source>&amp;Import certificate</source>
        <translation>&amp;Importer le certificat</translation>
    </message>
    <message>
        <source>The server checks it, uses it for every name that it covers, and tries every port. If one does not answer as it should, all stays as it was.</source>
        <translation>Le serveur le vérifie, l’utilise pour chaque nom qu’il couvre et essaie chaque port. Si l’un d’eux ne répond pas comme il le devrait, tout reste comme avant.</translation>
    </message>
    <message>
        <source>The certificate was imported and is in use.</source>
        <translation>Le certificat a été importé et est utilisé.</translation>
    </message>
    <message>
        <source>%1, this server&apos;s own authority, which renews it</source>
        <translation>%1, l’autorité de certification propre à ce serveur, qui le renouvelle</translation>
    </message>
    <message>
        <source>%1, imported</source>
        <translation>%1, importé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>incomplete: mail programs cannot follow it to a root that they know</source>
        <translation>incomplète&#xa0;: les logiciels de courrier ne peuvent pas la suivre jusqu’à une racine qu’ils connaissent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no: key, dates or strength do not permit it</source>
        <translation>non&#xa0;: la clé, les dates ou la robustesse ne le permettent pas</translation>
    </message>
    <message>
        <source>shown to who asks for its names</source>
        <translation>présenté à qui demande ses noms</translation>
    </message>
    <message>
        <source>kept, but not shown to anybody</source>
        <translation>conservé, mais présenté à personne</translation>
    </message>
    <message>
        <source>Remove a certificate</source>
        <translation>Supprimer un certificat</translation>
    </message>
    <message>
        <source>Remove the certificate of %1?</source>
        <translation>Supprimer le certificat de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Certificate and key are erased on the server. The files that you imported stay where they are.</source>
        <translation>Le certificat et la clé sont effacés du serveur. Les fichiers que vous avez importés restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Keep certificate</source>
        <translation>&amp;Garder le certificat</translation>
    </message>
    <message>
        <source>&amp;Remove certificate</source>
        <translation>Supp&amp;rimer le certificat</translation>
    </message>
    <message>
        <source>Removing the certificate; every port is tried without it…</source>
        <translation>Suppression du certificat&#xa0;; chaque port est essayé sans lui…</translation>
    </message>
    <message>
        <source>The certificate was removed.</source>
        <translation>Le certificat a été supprimé.</translation>
    </message>
    <message>
        <source>It is not in use, so nothing changes for mail programs.</source>
        <translation>Il n’est pas utilisé&#xa0;: rien ne change pour les logiciels de courrier.</translation>
    </message>
    <message>
        <source>%1: served with the certificate from %2, still good for %3.</source>
        <extracomment>Names, an authority, a length of time like &quot;89 days&quot;</extracomment>
        <translation>%1&#xa0;: présenté avec le certificat émis par %2, encore valable %3.</translation>
    </message>
    <message>
        <source>%1: no other certificate here covers this, so mail programs that ask for it are shown one for another name and warn.</source>
        <translation>%1&#xa0;: aucun autre certificat ne couvre cela ici&#xa0;; les logiciels de courrier qui le demandent en reçoivent donc un établi pour un autre nom et affichent un avertissement.</translation>
    </message>
    <message>
        <source>Look &amp;what every port serves</source>
        <translation>&amp;Voir ce que présente chaque port</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ChangesDialog</name>
    <message>
        <source>Nothing would be changed.</source>
        <translation>Rien ne serait changé.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ChangesView</name>
    <message>
        <source>Files that change</source>
        <translation>Fichiers qui changent</translation>
    </message>
    <message>
        <source>What was changed in this file by hand would be lost.</source>
        <translation>Ce qui a été modifié à la main dans ce fichier serait perdu.</translation>
    </message>
    <message>
        <source>There is no difference to show: its text is secret, or it is missing, or only its owner or mode differs.</source>
        <translation>Il n’y a pas de différence à montrer&#xa0;: son texte est secret, ou il manque, ou seuls son propriétaire ou ses droits d’accès diffèrent.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ClientsPage</name>
    <message>
        <source>For Thunderbird and its like (autoconfig)</source>
        <translation>Pour Thunderbird et ses semblables (autoconfig)</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Logiciels de courrier</translation>
    </message>
    <message>
        <source>Client set-up</source>
        <translation>Logiciels de courrier</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>B&amp;oîte&#xa0;:</translation>
    </message>
    <message>
        <source>No mailbox yet. With the first mailbox, what its person types into a mail program appears here.</source>
        <translation>Pas encore de boîte. Avec la première, ce que sa personne saisit dans un logiciel de courrier apparaîtra ici.</translation>
    </message>
    <message>
        <source>Add mail&amp;box…</source>
        <translation>Ajouter une &amp;boîte…</translation>
    </message>
    <message>
        <source>E-mail address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>The mailbox&apos;s own. Nobody can read it; a new one can be given on the page Mailboxes.</source>
        <translation>Celui de la boîte. Personne ne peut le lire&#xa0;; la page Boîtes permet d’en mettre un nouveau.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy: %1, server</source>
        <extracomment>%1 is “Incoming (IMAP)” or the like</extracomment>
        <translation>Copier&#xa0;: %1, serveur</translation>
    </message>
    <message>
        <source>Copy: %1, port</source>
        <translation>Copier&#xa0;: %1, port</translation>
    </message>
    <message>
        <source>Copy: %1, encryption</source>
        <translation>Copier&#xa0;: %1, chiffrement</translation>
    </message>
    <message>
        <source>Copy &amp;all as text</source>
        <translation>&amp;Tout copier sous forme de texte</translation>
    </message>
    <message>
        <source>Copy all as text, for a mail to the person</source>
        <translation>Tout copier sous forme de texte, pour un message à la personne</translation>
    </message>
    <message>
        <source>Save set-up &amp;file…</source>
        <translation>Enregistrer le &amp;fichier de configuration…</translation>
    </message>
    <message>
        <source>This is practice: nothing outside this computer finds this server. The table says how it would be in earnest, with the records of the page DNS published.</source>
        <translation>Ceci est un exercice&#xa0;: rien en dehors de cet ordinateur ne trouve ce serveur. Le tableau dit comment ce serait en vrai, avec les enregistrements de la page DNS publiés.</translation>
    </message>
    <message>
        <source>What finds its settings by itself needs the records of the page DNS to be published.</source>
        <translation>Pour qu’un logiciel trouve seul ses réglages, les enregistrements de la page DNS doivent être publiés.</translation>
    </message>
    <message>
        <source>Save a set-up file</source>
        <translation>Enregistrer un fichier de configuration</translation>
    </message>
    <message>
        <source>For mail programs that know PACC</source>
        <translation>Pour les logiciels de courrier qui connaissent PACC</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConfigurationPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: what is missing, or has another owner or mode, is put right.</source>
        <translation>Rien n’est perdu&#xa0;: ce qui manque, ou a un autre propriétaire ou d’autres droits d’accès, est rétabli.</translation>
    </message>
    <message>
        <source>What was changed by hand is lost, also what was kept on purpose: %1. Copy it first if you want it again.</source>
        <translation>Ce qui a été modifié à la main est perdu, même ce qui a été gardé exprès&#xa0;: %1. Copiez-le d’abord si vous voulez le retrouver.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Nothing was applied yet. The set-up makes the first configuration.</source>
        <translation>Rien n’a encore été appliqué. La mise en service crée la première configuration.</translation>
    </message>
    <message>
        <source>Configurations that are kept</source>
        <translation>Configurations conservées</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Créée&#xa0;:</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Qui&#xa0;:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Ce qui a changé&#xa0;:</translation>
    </message>
    <message>
        <source>Against now:</source>
        <translation>Par rapport à maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>A&amp;ppliquer maintenant</translation>
    </message>
    <message>
        <source>Show &amp;what would change…</source>
        <translation>Voir ce qui &amp;changerait…</translation>
    </message>
    <message>
        <source>Show what was &amp;changed…</source>
        <translation>Voir les &amp;modifications…</translation>
    </message>
    <message>
        <source>&amp;Keep what was changed…</source>
        <translation>&amp;Garder les modifications…</translation>
    </message>
    <message>
        <source>&amp;Put the generated files back…</source>
        <translation>&amp;Remettre les fichiers générés…</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>une date inconnue</translation>
    </message>
    <message>
        <source>Generation %1 is in use since %2, made by %3.</source>
        <translation>Génération en service&#xa0;: %1, depuis %2, créée par %3.</translation>
    </message>
    <message>
        <source>Generation %1 is in use since %2.</source>
        <translation>Génération en service&#xa0;: %1, depuis %2.</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation>Pas encore en service</translation>
    </message>
    <message>
        <source>This was noted and waits to be applied:</source>
        <translation>Ceci a été noté et attend d’être appliqué&#xa0;:</translation>
    </message>
    <message>
        <source>Kept as changed by hand</source>
        <translation>Gardé tel que modifié à la main</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Modifié à la main</translation>
    </message>
    <message>
        <source>Generation %1</source>
        <translation>Génération %1</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>n’est plus connu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>kept, not in use</source>
        <translation>conservée, pas en service</translation>
    </message>
    <message>
        <source>not readable any more, so it cannot be gone back to</source>
        <translation>n’est plus lisible&#xa0;; on ne peut donc pas y revenir</translation>
    </message>
    <message>
        <source>the same settings</source>
        <translation>les mêmes réglages</translation>
    </message>
    <message>
        <source>&amp;Go back to generation %1…</source>
        <translation>Re&amp;venir à la génération %1…</translation>
    </message>
    <message>
        <source>Generation %1 is in use.</source>
        <translation>La génération %1 est en service.</translation>
    </message>
    <message>
        <source>Nothing had to be changed; generation %1 stays in use.</source>
        <translation>Il n’y avait rien à changer&#xa0;; la génération %1 reste en service.</translation>
    </message>
    <message>
        <source>Apply what was noted</source>
        <translation>Appliquer ce qui a été noté</translation>
    </message>
    <message>
        <source>Apply this now?</source>
        <translation>Appliquer ceci maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>It is checked and tried on every port. If something does not work, all stays as it is.</source>
        <translation>C’est vérifié et essayé sur chaque port. Si quelque chose ne fonctionne pas, tout reste tel quel.</translation>
    </message>
    <message>
        <source>Apply, &amp;lose what was changed by hand</source>
        <translation>Appliquer, per&amp;dre ce qui a été modifié à la main</translation>
    </message>
    <message>
        <source>What was changed by hand in the files of the mail server programs</source>
        <translation>Ce qui a été modifié à la main dans les fichiers des programmes du serveur de courrier</translation>
    </message>
    <message>
        <source>The differences lead from what Postroom generated (−) to what is there now (+).</source>
        <translation>Les différences vont de ce que Postroom a généré (−) à ce qui s’y trouve maintenant (+).</translation>
    </message>
    <message>
        <source>Keep what was changed by hand</source>
        <translation>Garder ce qui a été modifié à la main</translation>
    </message>
    <message>
        <source>Keep what was changed by hand?</source>
        <translation>Garder ce qui a été modifié à la main&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is lost. The files are checked and tried like any other change; what is missing or has another owner or mode is put right. They stay as they are until a change of the settings writes them otherwise, which is refused until you say that it may.</source>
        <translation>Rien n’est perdu. Les fichiers sont vérifiés et essayés comme lors de toute autre modification&#xa0;; ce qui manque ou a un autre propriétaire ou d’autres droits d’accès est rétabli. Ils restent tels qu’ils sont jusqu’à ce qu’une modification des réglages les écrive autrement, ce qui est refusé tant que vous ne l’avez pas permis.</translation>
    </message>
    <message>
        <source>&amp;Keep what was changed</source>
        <translation>&amp;Garder les modifications</translation>
    </message>
    <message>
        <source>Put the generated files back</source>
        <translation>Remettre les fichiers générés</translation>
    </message>
    <message>
        <source>Put the generated files back?</source>
        <translation>Remettre les fichiers générés&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>&amp;Remettre ces fichiers</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Go back to generation %1?</source>
        <translation>Revenir à la génération %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its settings become those in use, as a new generation, so that the one of now can be gone back to. Domains, mailboxes, aliases and mail are not touched.</source>
        <translation>Ses réglages redeviennent ceux en service, sous forme d’une nouvelle génération&#xa0;; on peut donc revenir à celle de maintenant. Les domaines, les boîtes, les alias et le courrier ne sont pas touchés.</translation>
    </message>
    <message>
        <source>&amp;Go back to generation %1</source>
        <translation>Re&amp;venir à la génération %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConflictPane</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Modifié entre-temps par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>What only they changed is theirs now: %1.</source>
        <translation>Ce que l’autre personne a seule modifié est repris d’elle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you changed stays. Look at it, and save once more.</source>
        <translation>Ce que vous avez modifié reste. Regardez-le, et enregistrez encore une fois.</translation>
    </message>
    <message>
        <source>This you both changed. Choose, or write something else above; then save once more.</source>
        <translation>Vous avez tous deux modifié ceci. Choisissez, ou écrivez autre chose plus haut&#xa0;; enregistrez ensuite encore une fois.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>De vous</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>De l’autre personne</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConnectDialog</name>
    <message>
        <source>Connect to a mail service</source>
        <translation>Se connecter à un service de courrier</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Essayer ici</translation>
    </message>
    <message>
        <source>This makes a whole mail world inside this computer: real mail programs, and nothing that others could reach. Type into a terminal:</source>
        <translation>Cela crée tout un monde de courrier dans cet ordinateur&#xa0;: de vrais programmes de serveur de courrier, et rien que d’autres puissent joindre. Tapez dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Mettre cet ordinateur en service</translation>
    </message>
    <message>
        <source>This makes the mail service that real mail comes to; it wants a computer that is always on and reached from the Internet. Type into a terminal:</source>
        <translation>Cela crée le service de courrier auquel arrive le vrai courrier&#xa0;; il lui faut un ordinateur toujours allumé et joignable depuis Internet. Tapez dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>Where is your mail service?</source>
        <translation>Où est votre service de courrier&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Try it here</source>
        <translation>&amp;Essayer ici</translation>
    </message>
    <message>
        <source>A practice server inside this computer, with everything a real one has; nothing leaves it.</source>
        <translation>Un serveur d’exercice dans cet ordinateur, avec tout ce qu’a un vrai&#xa0;; rien n’en sort.</translation>
    </message>
    <message>
        <source>Set &amp;up this computer</source>
        <translation>&amp;Mettre cet ordinateur en service</translation>
    </message>
    <message>
        <source>It becomes the mail server of your domain.</source>
        <translation>Il devient le serveur de courrier de votre domaine.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>&amp;Se connecter à un serveur</translation>
    </message>
    <message>
        <source>One that runs elsewhere already; it is reached over ssh.</source>
        <translation>Un serveur qui fonctionne déjà ailleurs&#xa0;; il est joint par ssh.</translation>
    </message>
    <message>
        <source>This goes on by itself as soon as it is there.</source>
        <translation>La suite se fait d’elle-même dès qu’il est là.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>ssh must let you in without a password; Postroom asks for none and keeps none. You need to be root there, or a member of the group postroom-admin.</source>
        <translation>ssh doit vous laisser entrer sans mot de passe&#xa0;; Postroom n’en demande aucun et n’en garde aucun. Là-bas, il faut que vous soyez root, ou membre du groupe postroom-admin.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>A mail service of this computer.</source>
        <translation>Un service de courrier de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConsoleForm</name>
    <message>
        <source>Tell new failures on the des&amp;ktop</source>
        <translation>Signaler les nouveaux éc&amp;hecs sur le bureau</translation>
    </message>
    <message>
        <source>Ask before closing with chan&amp;ges that are not applied</source>
        <translation>Demander avant de fermer avec des mo&amp;difications non appliquées</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>The window is made anew in it at once.</source>
        <translation>La fenêtre est aussitôt recréée dans cette langue.</translation>
    </message>
    <message>
        <source>L&amp;ook:</source>
        <translation>Appa&amp;rence&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;News:</source>
        <translation>No&amp;uveautés&#xa0;:</translation>
    </message>
    <message>
        <source>When something begins to fail, once.</source>
        <translation>Quand quelque chose commence à échouer, une seule fois.</translation>
    </message>
    <message>
        <source>&amp;Closing:</source>
        <translation>&amp;Fermeture&#xa0;:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CredentialCard</name>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the password of %1</source>
        <translation>Copier le mot de passe de %1</translation>
    </message>
    <message>
        <source>A login with this password was tried and works.</source>
        <translation>Une connexion avec ce mot de passe a été essayée et fonctionne.</translation>
    </message>
    <message>
        <source>A login with this password was tried and did not work.</source>
        <translation>Une connexion avec ce mot de passe a été essayée et n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>A login with this password was tried and did not work: %1</source>
        <translation>Une connexion avec ce mot de passe a été essayée et n’a pas fonctionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>No login was tried: nothing to log in to is running.</source>
        <translation>Aucune connexion n’a été essayée&#xa0;: rien à quoi se connecter ne fonctionne.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CutoverDialog</name>
    <message>
        <source>The steps of the move</source>
        <translation>Les étapes du déménagement</translation>
    </message>
    <message>
        <source>Move the mail of %1 here</source>
        <translation>Faire venir ici le courrier de %1</translation>
    </message>
    <message>
        <source>What the step changes</source>
        <translation>Ce que change l’étape</translation>
    </message>
    <message>
        <source>Carry &amp;out this step</source>
        <translation>&amp;Exécuter cette étape</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Vérification de ce que dit le DNS…</translation>
    </message>
    <message>
        <source>Changed on %1, serial %2.</source>
        <translation>Modifié sur %1, numéro de série %2.</translation>
    </message>
    <message>
        <source>Changed at %1.</source>
        <translation>Modifié chez %1.</translation>
    </message>
    <message>
        <source>To carry it out here, choose the key&apos;s file in the window before.</source>
        <translation>Pour l’exécuter ici, choisissez le fichier de clé dans la fenêtre précédente.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CutoverModel</name>
    <message>
        <source>1. Lower the time to live</source>
        <translation>1. Abaisser la durée de vie</translation>
    </message>
    <message>
        <source>2. Prepare beside it</source>
        <translation>2. Préparer à côté</translation>
    </message>
    <message>
        <source>3. Switch</source>
        <translation>3. Basculer</translation>
    </message>
    <message>
        <source>4. Raise the time to live</source>
        <translation>4. Relever la durée de vie</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DiffView</name>
    <message>
        <source>Difference of the file</source>
        <translation>Différence du fichier</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DkimDialog</name>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Signing keys of %1</source>
        <translation>Clés de signature de %1</translation>
    </message>
    <message>
        <source>Every message from this domain is signed (DKIM), so that receivers know that it is yours and unchanged. They find the public half of each key in DNS. The next keys stand there before they sign.</source>
        <translation>Chaque message de ce domaine est signé (DKIM), pour que les destinataires sachent qu’il vient de vous et n’a pas été modifié. Ils trouvent la moitié publique de chaque clé dans le DNS. Les clés suivantes s’y trouvent avant de signer.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>C&amp;hanger les clés…</translation>
    </message>
    <message>
        <source>&amp;Remove former keys…</source>
        <translation>Supp&amp;rimer les anciennes clés…</translation>
    </message>
    <message>
        <source>Name in DNS:</source>
        <translation>Nom dans le DNS&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>TXT record:</source>
        <translation>Enregistrement TXT&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copier l’enregistrement</translation>
    </message>
    <message>
        <source>Change the signing keys</source>
        <translation>Changer les clés de signature</translation>
    </message>
    <message>
        <source>Sign with the next keys from now on?</source>
        <translation>Signer désormais avec les clés suivantes&#xa0;?</translation>
    </message>
    <message>
        <source>These records must stand in DNS already, or receivers cannot verify what you send and may take it for forged:
%1
New next keys are made, whose records are to be added. Leave the records of the present keys where they are for a week: mail that is under way needs them.</source>
        <translation>Ces enregistrements doivent déjà être dans le DNS, sinon les destinataires ne peuvent pas vérifier ce que vous envoyez et peuvent le prendre pour un faux&#xa0;:
%1
De nouvelles clés sont créées pour la suite&#xa0;; leurs enregistrements sont à ajouter. Laissez ceux des clés actuelles où ils sont pendant une semaine&#xa0;: le courrier encore en route en a besoin.</translation>
    </message>
    <message>
        <source>&amp;Keep the present keys</source>
        <translation>&amp;Garder les clés actuelles</translation>
    </message>
    <message>
        <source>C&amp;hange keys now</source>
        <translation>C&amp;hanger les clés maintenant</translation>
    </message>
    <message>
        <source>The next message is signed with the new keys. Add the records of the keys that sign next.</source>
        <translation>Le prochain message est signé avec les nouvelles clés. Ajoutez les enregistrements des clés qui signeront ensuite.</translation>
    </message>
    <message>
        <source>They signed until %1. Mail that they signed may still be under way, and could then not be verified: wait until a week has passed.</source>
        <translation>Elles ont signé jusqu’au %1. Du courrier qu’elles ont signé est peut-être encore en route et ne pourrait alors plus être vérifié&#xa0;: attendez qu’une semaine soit passée.</translation>
    </message>
    <message>
        <source>They signed until %1; what they signed has arrived by now.</source>
        <translation>Elles ont signé jusqu’au %1&#xa0;; ce qu’elles ont signé est arrivé entre-temps.</translation>
    </message>
    <message>
        <source>They cannot be brought back. Afterwards remove their records at your DNS provider:
%1</source>
        <translation>Elles ne peuvent pas être récupérées. Supprimez ensuite leurs enregistrements chez votre fournisseur DNS&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Remove former signing keys</source>
        <translation>Supprimer les anciennes clés de signature</translation>
    </message>
    <message>
        <source>Remove the keys that sign no more?</source>
        <translation>Supprimer les clés qui ne signent plus&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep former keys</source>
        <translation>&amp;Garder les anciennes clés</translation>
    </message>
    <message>
        <source>&amp;Remove former keys</source>
        <translation>Supp&amp;rimer les anciennes clés</translation>
    </message>
    <message>
        <source>The former keys were removed.</source>
        <translation>Les anciennes clés ont été supprimées.</translation>
    </message>
    <message>
        <source>The next message is signed with the new keys. Publish the zone of this server&apos;s name again.</source>
        <translation>Le prochain message est signé avec les nouvelles clés. Publiez à nouveau la zone du nom de ce serveur.</translation>
    </message>
    <message>
        <source>These aliases must stand in DNS already, and lead to their keys in the zone of this server&apos;s name, or receivers cannot verify what you send and may take it for forged:
%1
New next keys are made: publish that zone again, nothing else. Leave the records of the present keys where they are for a week: mail that is under way needs them.</source>
        <translation>Ces alias doivent déjà être dans le DNS et mener à leurs clés dans la zone du nom de ce serveur, sinon les destinataires ne peuvent pas vérifier ce que vous envoyez et le prennent peut-être pour un faux&#xa0;:
%1
De nouvelles clés suivantes sont faites&#xa0;: publiez de nouveau cette zone, rien d’autre. Laissez une semaine les enregistrements des clés actuelles où ils sont&#xa0;: le courrier en chemin en a besoin.</translation>
    </message>
    <message>
        <source>They cannot be brought back. Afterwards publish the zone of this server&apos;s name again; the aliases stay while later keys use them.</source>
        <translation>Elles ne peuvent pas être récupérées. Ensuite, publiez de nouveau la zone du nom de ce serveur&#xa0;; les alias restent tant que des clés suivantes les utilisent.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DkimModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>signs next</source>
        <translation>signera ensuite</translation>
    </message>
    <message>
        <source>signed before</source>
        <translation>signait avant</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DnsFindingsDialog</name>
    <message>
        <source>What was found in the DNS of %1</source>
        <translation>Ce qui a été trouvé dans le DNS de %1</translation>
    </message>
    <message>
        <source>Looked at %1. What is about a record stands below the table, too.</source>
        <translation>Vérifié le %1. Ce qui concerne un enregistrement se trouve aussi sous le tableau.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DnsPage</name>
    <message>
        <source>DNS records</source>
        <translation>Enregistrements DNS</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>D&amp;omain:</source>
        <translation>D&amp;omaine&#xa0;:</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copy all records</source>
        <translation>Copier tous les enregistrements</translation>
    </message>
    <message>
        <source>No domain yet. With the first domain, its DNS records appear here.</source>
        <translation>Pas encore de domaine. Avec le premier, ses enregistrements DNS apparaîtront ici.</translation>
    </message>
    <message>
        <source>These records belong at your DNS provider, or on your own DNS server. Required ones first: without them no mail arrives.</source>
        <translation>Ces enregistrements vont chez votre fournisseur DNS, ou sur votre propre serveur DNS. D’abord les nécessaires&#xa0;: sans eux, aucun courrier n’arrive.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Add &amp;domain…</source>
        <translation>Ajouter un &amp;domaine…</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>Add re&amp;cord…</source>
        <translation>A&amp;jouter un enregistrement…</translation>
    </message>
    <message>
        <source>%1 was added to the plan.</source>
        <translation>%1 a été ajouté au plan.</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>P&amp;ublier…</translation>
    </message>
    <message>
        <source>&amp;Who sees it…</source>
        <translation>&amp;Qui le voit…</translation>
    </message>
    <message>
        <source>F&amp;indings…</source>
        <translation>Co&amp;nstats…</translation>
    </message>
    <message>
        <source>F&amp;indings (%1)…</source>
        <translation>Co&amp;nstats (%1)…</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DnsStep</name>
    <message>
        <source>Does the world know where your mail goes?</source>
        <translation>Le monde sait-il où va votre courrier&#xa0;?</translation>
    </message>
    <message>
        <source>Put these records in at your DNS provider, one after the other. Each turns green here when the world sees it; that takes minutes, sometimes hours, and need not be waited for.</source>
        <translation>Saisissez ces enregistrements chez votre fournisseur DNS, l’un après l’autre. Chacun passe au vert ici quand le monde le voit&#xa0;; cela prend des minutes, parfois des heures, et vous n’avez pas à attendre.</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>Enregistrements DNS</translation>
    </message>
    <message>
        <source>Look n&amp;ow</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>This domain needs no records.</source>
        <translation>Il ne faut aucun enregistrement à ce domaine.</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>Copy all records</source>
        <translation>Copier tous les enregistrements</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The world sees every record</source>
        <translation>Le monde voit chaque enregistrement</translation>
    </message>
    <message>
        <source>Not needed on this computer</source>
        <translation>Pas nécessaire sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Records without which mail does not work are still missing or wrong</source>
        <translation>Des enregistrements sans lesquels le courrier ne fonctionne pas manquent encore ou sont faux</translation>
    </message>
    <message>
        <source>Mail works; some records are still missing or differ</source>
        <translation>Le courrier fonctionne&#xa0;; quelques enregistrements manquent encore ou diffèrent</translation>
    </message>
    <message>
        <source>Export the DNS records</source>
        <translation>Exporter les enregistrements DNS</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>Publish the DNS records</source>
        <translation>Publier les enregistrements DNS</translation>
    </message>
    <message>
        <source>This practice server has a DNS of its own, in the place of the world&apos;s. “Publish…” writes the records there, and each turns green here; in earnest they belong at your DNS provider.</source>
        <translation>Ce serveur d’exercice a son propre DNS, à la place de celui du monde. «&#xa0;Publier…&#xa0;» y inscrit les enregistrements, et chacun passe ici au vert&#xa0;; pour de vrai, leur place est chez votre fournisseur DNS.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainForm</name>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Domaine&#xa0;:</translation>
    </message>
    <message>
        <source>What stands after the @ of its addresses, like example.org.</source>
        <translation>Ce qui suit l’@ de ses adresses, comme example.org.</translation>
    </message>
    <message>
        <source>Ca&amp;tch-all:</source>
        <translation>Adresse &amp;collectrice&#xa0;:</translation>
    </message>
    <message>
        <source>Who gets mail for addresses that do not exist, like anna@example.org. Empty: it is refused.</source>
        <translation>Qui reçoit le courrier pour les adresses qui n’existent pas, comme anna@example.org. Vide&#xa0;: il est refusé.</translation>
    </message>
    <message>
        <source>Stands &amp;for:</source>
        <translation>&amp;Représente&#xa0;:</translation>
    </message>
    <message>
        <source>Another domain of this server whose addresses are then those of this one, too. Empty: it has addresses of its own.</source>
        <translation>Un autre domaine de ce serveur, dont les adresses sont alors aussi celles de celui-ci. Vide&#xa0;: il a ses propres adresses.</translation>
    </message>
    <message>
        <source>Its &amp;mail lives:</source>
        <translation>Son courrier se &amp;trouve&#xa0;:</translation>
    </message>
    <message>
        <source>Of a domain whose mail lives elsewhere, or nowhere, only the DNS is managed here.</source>
        <translation>D’un domaine dont le courrier est ailleurs, ou nulle part, seul le DNS est géré ici.</translation>
    </message>
    <message>
        <source>Mail e&amp;xchangers:</source>
        <translation>Serveurs de co&amp;urrier&#xa0;:</translation>
    </message>
    <message>
        <source>The servers that take its mail, each with its priority, like 10:mail.example.net,20:backup.example.net. Microsoft 365 has one for everybody: leave it empty unless you were shown another.</source>
        <translation>Les serveurs qui reçoivent son courrier, chacun avec sa priorité, comme 10:mail.example.net,20:backup.example.net. Microsoft 365 en a un pour tous&#xa0;: laissez ce champ vide si l’on ne vous en a pas montré un autre.</translation>
    </message>
    <message>
        <source>T&amp;enant:</source>
        <translation>&amp;Locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Like contoso of contoso.onmicrosoft.com; from it follow the records of its signing keys. Empty: they are not planned.</source>
        <translation>Comme contoso de contoso.onmicrosoft.com&#xa0;; il en découle les enregistrements de ses clés de signature. Vide&#xa0;: ils ne sont pas prévus.</translation>
    </message>
    <message>
        <source>Se&amp;nders:</source>
        <translation>É&amp;metteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Who sends its mail, as words of an SPF record, like mx include:spf.example.net. Empty: its mail exchangers.</source>
        <translation>Qui envoie son courrier, en mots d’un enregistrement SPF, comme mx include:spf.example.net. Vide&#xa0;: ses serveurs de courrier.</translation>
    </message>
    <message>
        <source>With this go its addresses abuse@ and postmaster@ and its signing keys here, which cannot be brought back.</source>
        <translation>Avec cela disparaissent ici ses adresses abuse@ et postmaster@ et ses clés de signature, qui ne peuvent pas être récupérées.</translation>
    </message>
    <message>
        <source>Signing &amp;keys in its DNS:</source>
        <translation>Clés de &amp;signature dans son DNS&#xa0;:</translation>
    </message>
    <message>
        <source>With aliases (CNAME) its DNS is edited once: keys are then changed in the zone of this server&apos;s name alone.</source>
        <translation>Avec des alias (CNAME), son DNS est modifié une seule fois&#xa0;: les clés sont ensuite changées dans la seule zone du nom de ce serveur.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainModel</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Its mail lives</source>
        <translation>Son courrier se trouve</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Filter domains</source>
        <translation>Filtrer les domaines</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>Ajouter un &amp;domaine…</translation>
    </message>
    <message>
        <source>No domain yet. A domain is what stands after the @ of your addresses.</source>
        <translation>Pas encore de domaine. Un domaine est ce qui suit l’@ de vos adresses.</translation>
    </message>
    <message>
        <source>No domain contains “%1”.</source>
        <translation>Aucun domaine ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Mailboxes:</source>
        <translation>Boîtes&#xa0;:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Show its &amp;mailboxes</source>
        <translation>Voir ses &amp;boîtes</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Supp&amp;rimer…</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>&amp;Ajouter le domaine</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>Remove a domain</source>
        <translation>Supprimer un domaine</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep domain</source>
        <translation>&amp;Garder le domaine</translation>
    </message>
    <message>
        <source>&amp;Remove domain</source>
        <translation>Supp&amp;rimer le domaine</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Show its DNS re&amp;cords</source>
        <translation>Voir ses enregistrements D&amp;NS</translation>
    </message>
    <message>
        <source>Make a certi&amp;ficate</source>
        <translation>Créer un certi&amp;ficat</translation>
    </message>
    <message>
        <source>Its certificate is being made…</source>
        <translation>Son certificat est en cours de création…</translation>
    </message>
    <message>
        <source>Its names have a certificate.</source>
        <translation>Ses noms ont un certificat.</translation>
    </message>
    <message>
        <source>Mail programs warn about %1 until its names have a certificate, which could not be made: %2 Choose the domain and “Make a certificate” to try again.</source>
        <translation>Les logiciels de courrier affichent un avertissement pour %1 tant que ses noms n’ont pas de certificat, et celui-ci n’a pas pu être créé&#xa0;: %2 Choisissez le domaine puis «&#xa0;Créer un certificat&#xa0;» pour réessayer.</translation>
    </message>
    <message>
        <source>Aliases:</source>
        <translation>Alias&#xa0;:</translation>
    </message>
    <message>
        <source>Catch-all:</source>
        <translation>Adresse collectrice&#xa0;:</translation>
    </message>
    <message>
        <source>Stands for:</source>
        <translation>Représente&#xa0;:</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Signing &amp;keys…</source>
        <translation>&amp;Clés de signature…</translation>
    </message>
    <message>
        <source>Show its a&amp;liases</source>
        <translation>Voir ses a&amp;lias</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Edit a domain</source>
        <translation>Modifier un domaine</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message>
        <source>none: mail for addresses that do not exist is refused</source>
        <translation>aucune&#xa0;: le courrier pour les adresses qui n’existent pas est refusé</translation>
    </message>
    <message>
        <source>%1: its addresses are those of that domain</source>
        <translation>%1&#xa0;: ses adresses sont celles de ce domaine</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln domains chosen</source>
        <translation>
            <numerusform>Plus de %Ln domaine choisi</numerusform>
            <numerusform>Plus de %Ln domaines choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domains chosen</source>
        <translation>
            <numerusform>%Ln domaine choisi</numerusform>
            <numerusform>%Ln domaines choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove more than %Ln domains?</source>
        <translation>
            <numerusform>Supprimer plus de %Ln domaine&#xa0;?</numerusform>
            <numerusform>Supprimer plus de %Ln domaines&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln domains?</source>
        <translation>
            <numerusform>Supprimer %Ln domaine&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln domaines&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove domains</source>
        <translation>Supprimer des domaines</translation>
    </message>
    <message>
        <source>This server will then refuse mail to their addresses. A domain that has mailboxes or aliases of its own stays, so no mail is lost. Records at your DNS provider stay until you remove them there.</source>
        <translation>Ce serveur refusera alors le courrier à leurs adresses. Un domaine qui a des boîtes ou des alias à lui reste, donc aucun courrier n’est perdu. Les enregistrements chez votre fournisseur DNS restent jusqu’à ce que vous les y supprimiez.</translation>
    </message>
    <message>
        <source>&amp;Keep domains</source>
        <translation>&amp;Garder les domaines</translation>
    </message>
    <message>
        <source>&amp;Remove domains</source>
        <translation>Supp&amp;rimer les domaines</translation>
    </message>
    <message>
        <source>Removing domains</source>
        <translation>Suppression des domaines</translation>
    </message>
    <message numerus="yes">
        <source>%Ln domains were removed.</source>
        <translation>
            <numerusform>%Ln domaine a été supprimé.</numerusform>
            <numerusform>%Ln domaines ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln mailboxes.</source>
        <translation>
            <numerusform>Il a encore %Ln boîte.</numerusform>
            <numerusform>Il a encore %Ln boîtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln aliases.</source>
        <translation>
            <numerusform>Il a encore %Ln alias.</numerusform>
            <numerusform>Il a encore %Ln alias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them first, so that no mail goes unnoticed; for each mailbox you are asked whether its mail is kept or erased.</source>
        <translation>Supprimez-les d’abord, pour qu’aucun courrier ne passe inaperçu&#xa0;; pour chaque boîte, vous choisissez si son courrier est gardé ou effacé.</translation>
    </message>
    <message>
        <source>This server will then refuse mail to its addresses.</source>
        <translation>Ce serveur refusera alors le courrier à ses adresses.</translation>
    </message>
    <message>
        <source>The addresses of %1, for which it stands, stay as they are.</source>
        <translation>Les adresses de %1, qu’il représente, restent telles qu’elles sont.</translation>
    </message>
    <message>
        <source>With it go its addresses abuse@ and postmaster@ and its signing keys, which cannot be brought back.</source>
        <translation>Ses adresses abuse@ et postmaster@ et ses clés de signature disparaissent avec lui, sans retour.</translation>
    </message>
    <message>
        <source>%1 gets no more mail for its addresses.</source>
        <translation>%1 ne reçoit plus de courrier pour ses adresses.</translation>
    </message>
    <message>
        <source>Its mail lives:</source>
        <translation>Son courrier se trouve&#xa0;:</translation>
    </message>
    <message>
        <source>Mail exchangers:</source>
        <translation>Serveurs de courrier&#xa0;:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Locataire&#xa0;:</translation>
    </message>
    <message>
        <source>Senders:</source>
        <translation>Émetteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Records at your DNS provider stay until you remove them there.</source>
        <translation>Les enregistrements chez votre fournisseur DNS restent jusqu’à ce que vous les y supprimiez.</translation>
    </message>
    <message>
        <source>Its mail does not live here, so nothing changes for it. Its records of your own are forgotten here.</source>
        <translation>Son courrier n’est pas ici&#xa0;; rien ne change donc pour lui. Les enregistrements à vous sont oubliés ici.</translation>
    </message>
    <message>
        <source>It has no mailboxes, so no mail is lost.</source>
        <translation>Il n’a pas de boîtes&#xa0;; aucun courrier n’est donc perdu.</translation>
    </message>
    <message>
        <source>Keys in its DNS:</source>
        <translation>Clés dans son DNS&#xa0;:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::EngineModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>being tried…</source>
        <translation>essai en cours…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>takes and sends mail</source>
        <translation>accepte et envoie le courrier</translation>
    </message>
    <message>
        <source>mailboxes and passwords</source>
        <translation>boîtes et mots de passe</translation>
    </message>
    <message>
        <source>signs mail, marks spam</source>
        <translation>signe le courrier, marque l’indésirable</translation>
    </message>
    <message>
        <source>serves set-up files to mail programs</source>
        <translation>donne leurs réglages aux logiciels</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en démarrage</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>keeps failing</source>
        <translation>pannes répétées</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>démarrage…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>restarting…</source>
        <translation>redémarrage…</translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>rechargement…</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>all %1 answer</source>
        <translation>les %1 répondent</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>none of %1 answers</source>
        <translation>aucun des %1 ne répond</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>%1 sur %2 répondent</translation>
    </message>
    <message>
        <source>Nobody can send, receive or read mail until they are started again. Mail from outside waits at its senders&apos; servers, which try again for some days. They stay stopped after a restart of the computer.</source>
        <translation>Personne ne pourra envoyer, recevoir ni lire du courrier tant qu’ils ne sont pas redémarrés. Le courrier de l’extérieur attend sur les serveurs de ses expéditeurs, qui réessaient pendant quelques jours. Ils restent arrêtés même si l’ordinateur redémarre.</translation>
    </message>
    <message>
        <source>Nobody can send or receive mail until Postfix is started again. Mail from outside waits at its senders&apos; servers, which try again for some days. It stays stopped after a restart of the computer.</source>
        <translation>Personne ne pourra envoyer ni recevoir du courrier tant que Postfix n’est pas redémarré. Le courrier de l’extérieur attend sur les serveurs de ses expéditeurs, qui réessaient pendant quelques jours. Il reste arrêté même si l’ordinateur redémarre.</translation>
    </message>
    <message>
        <source>Nobody can read mail, and nobody can log in to send any, until Dovecot is started again. Mail that arrives waits in the queue. It stays stopped after a restart of the computer.</source>
        <translation>Personne ne pourra lire du courrier, ni se connecter pour en envoyer, tant que Dovecot n’est pas redémarré. Le courrier qui arrive attend dans la file d’attente. Il reste arrêté même si l’ordinateur redémarre.</translation>
    </message>
    <message>
        <source>Nothing that people send is taken until Rspamd is started again, for nothing leaves unsigned: their mail programs are told to try again later. Mail from outside still arrives, but spam is not marked. It stays stopped after a restart of the computer.</source>
        <translation>Rien de ce qu’on envoie n’est accepté tant que Rspamd n’est pas redémarré, car rien ne part sans signature&#xa0;: les logiciels de courrier sont invités à réessayer plus tard. Le courrier de l’extérieur arrive toujours, mais l’indésirable n’est pas marqué. Il reste arrêté même si l’ordinateur redémarre.</translation>
    </message>
    <message>
        <source>Mail programs cannot set themselves up until nginx is started again. Mail goes on as before. It stays stopped after a restart of the computer.</source>
        <translation>Les logiciels de courrier ne pourront pas se configurer seuls tant que nginx n’est pas redémarré. Le courrier circule comme avant. Il reste arrêté même si l’ordinateur redémarre.</translation>
    </message>
    <message>
        <source>answers as the DNS of this practice server</source>
        <translation>répond comme DNS de ce serveur d’exercice</translation>
    </message>
    <message>
        <source>Nobody answers for this practice server&apos;s domains in DNS until BIND is started again, and nothing can be published. Mail goes on as before. It stays stopped after a restart of the computer.</source>
        <translation>Personne ne répond plus dans le DNS pour les domaines de ce serveur d’exercice jusqu’à ce que BIND soit redémarré, et rien ne peut être publié. Le courrier continue comme avant. Il reste arrêté après un redémarrage de l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Explained</name>
    <message>
        <source>What these words mean:</source>
        <extracomment>Before words like SPF, which say what they mean when the pointer rests on them</extracomment>
        <translation>Ce que ces mots veulent dire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FailureCard</name>
    <message>
        <source>This could not be read</source>
        <translation>Ceci n’a pas pu être lu</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Finder</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>A page, a setting, a domain, a mailbox, something to do</source>
        <translation>Une page, un réglage, un domaine, une boîte, une action</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Nothing has these words in it.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FinderModel</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FindingCard</name>
    <message>
        <source>Expected:</source>
        <translation>Attendu&#xa0;:</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Vu&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the check:</source>
        <translation>Nom de la vérification&#xa0;:</translation>
    </message>
    <message>
        <source>You can change this</source>
        <translation>Vous pouvez le changer</translation>
    </message>
    <message>
        <source>Postroom changes this</source>
        <translation>Postroom s’en charge</translation>
    </message>
    <message>
        <source>Your DNS provider can change this</source>
        <translation>Votre fournisseur DNS peut le changer</translation>
    </message>
    <message>
        <source>Continue the set-up…</source>
        <translation>Continuer la mise en service…</translation>
    </message>
    <message>
        <source>Continue the set-up: %1</source>
        <translation>Continuer la mise en service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>In its own words:</source>
        <translation>Ce que dit le programme&#xa0;:</translation>
    </message>
    <message>
        <source>See for yourself:</source>
        <translation>Pour le voir vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>Seen since:</source>
        <translation>Vu depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Accepted until %1 by %2: %3</source>
        <extracomment>%1 is a date, %2 who decided it, %3 why</extracomment>
        <translation>Accepté jusqu’au %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Accept no longer</source>
        <translation>Ne plus accepter</translation>
    </message>
    <message>
        <source>Accept until…</source>
        <translation>Accepter jusqu’au…</translation>
    </message>
    <message>
        <source>Accept no longer: %1</source>
        <translation>Ne plus accepter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept until…: %1</source>
        <translation>Accepter jusqu’au…&#xa0;: %1</translation>
    </message>
    <message>
        <source>You can change this at the registrar of the domain</source>
        <translation>Vous pouvez changer cela auprès du bureau d’enregistrement du domaine</translation>
    </message>
    <message>
        <source>The provider of the IP address can change this</source>
        <translation>Le fournisseur de l’adresse IP peut changer cela</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FindingList</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepté</numerusform>
            <numerusform>%Ln acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks pass</source>
        <translation>
            <numerusform>%Ln vérification en ordre</numerusform>
            <numerusform>%Ln vérifications en ordre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::FinishStep</name>
    <message>
        <source>Does it all work?</source>
        <translation>Est-ce que tout fonctionne&#xa0;?</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>La mise en service est terminée</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les vérifications ont trouvé</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>Tout &amp;vérifier</translation>
    </message>
    <message>
        <source>These work:</source>
        <translation>Ceci fonctionne&#xa0;:</translation>
    </message>
    <message>
        <source>Postroom now looks at every mail engine, port and certificate as a mail program would see them. Nothing is changed by it.</source>
        <translation>Postroom regarde maintenant chaque programme du serveur, port et certificat comme les verrait un logiciel de courrier. Rien n’est changé.</translation>
    </message>
    <message>
        <source>People can now enter address and password into their mail programs. What is left: to see a message go out and come back.</source>
        <translation>Chacun peut maintenant saisir adresse et mot de passe dans son logiciel de courrier. Il reste à voir un message partir et revenir.</translation>
    </message>
    <message>
        <source>&amp;Next: a test message</source>
        <translation>&amp;Suivant&#xa0;: un message d’essai</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FleetLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A server and how it is: “mail.example.org: Postfix is stopped”</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All servers, the worst first</source>
        <translation>Tous les serveurs, le pire d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::HandOverDialog</name>
    <message>
        <source>Give these two to the person. The password is shown only now; afterwards nobody can read it, only set a new one.</source>
        <translation>Donnez ces deux choses à la personne. Le mot de passe n’est montré que maintenant&#xa0;; ensuite personne ne peut le lire, seulement en mettre un nouveau.</translation>
    </message>
    <message>
        <source>&amp;Forget password</source>
        <translation>&amp;Oublier le mot de passe</translation>
    </message>
</context>
<context>
    <name>postroom::ui::HistoryModel</name>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What changed with it</source>
        <translation>Ce qui a changé avec elle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <translation>n’est plus lisible</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>none before it is kept</source>
        <translation>aucune d’avant n’est conservée</translation>
    </message>
    <message>
        <source>not known: the one before is not readable any more</source>
        <translation>inconnu&#xa0;: la précédente n’est plus lisible</translation>
    </message>
    <message>
        <source>no setting: certificate or files</source>
        <translation>aucun réglage&#xa0;: certificat ou fichiers</translation>
    </message>
</context>
<context>
    <name>postroom::ui::IdentityForm</name>
    <message>
        <source>Your e-mail &amp;address:</source>
        <translation>Votre &amp;adresse&#xa0;:</translation>
    </message>
    <message>
        <source>On this server. Its domain becomes the first mail domain; reports about the service go to you.</source>
        <translation>Sur ce serveur. Son domaine devient le premier domaine de courrier&#xa0;; les rapports sur le service vous arrivent.</translation>
    </message>
    <message>
        <source>This server&apos;s na&amp;me:</source>
        <translation>No&amp;m de ce serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Mail programs and other mail servers connect to this name. Usual is “mail.” before your domain.</source>
        <translation>Les logiciels et les autres serveurs se connectent à ce nom. C’est d’habitude «&#xa0;mail.&#xa0;» devant votre domaine.</translation>
    </message>
    <message>
        <source>Its &amp;Internet addresses:</source>
        <translation>Ses adresses &amp;Internet&#xa0;:</translation>
    </message>
    <message>
        <source>Separated by commas. Empty: taken from this computer&apos;s network.</source>
        <translation>Séparées par des virgules. Vide&#xa0;: prises du réseau de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::IdentityStep</name>
    <message>
        <source>Who are you, and what is this server called?</source>
        <translation>Qui êtes-vous, et comment s’appelle ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>From these two, Postroom makes the first mail domain, the certificate and the settings of every mail program. Next sets the mail engines up with them and tries them; this takes some seconds.</source>
        <translation>De ces deux réponses, Postroom tire le premier domaine, le certificat et les réglages de chaque logiciel. «&#xa0;Suivant&#xa0;» configure avec elles les programmes du serveur et les essaie&#xa0;; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>&amp;Next: set up the server</source>
        <translation>&amp;Suivant&#xa0;: mettre le serveur en service</translation>
    </message>
</context>
<context>
    <name>postroom::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>S&amp;top this change</source>
        <translation>Arrêter cette m&amp;odification</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ListPage</name>
    <message>
        <source>%1 of %2, more as you scroll</source>
        <extracomment>How many rows of how many are shown below a list</extracomment>
        <translation>%1 sur %2, la suite en défilant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln en tout</numerusform>
            <numerusform>%Ln en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Tout montrer</translation>
    </message>
    <message>
        <source>That is possible for up to %1 rows, or for all of them (Ctrl+A).</source>
        <translation>C’est possible pour %1 lignes au plus, ou pour toutes (Ctrl+A).</translation>
    </message>
    <message>
        <source>Something else is still being done.</source>
        <translation>Une autre opération est encore en cours.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Annulation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were taken back.</source>
        <translation>
            <numerusform>%Ln modification a été annulée.</numerusform>
            <numerusform>%Ln modifications ont été annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was refused…</source>
        <translation>Ce qui a été refusé…</translation>
    </message>
    <message>
        <source>The first %1 of more. Type more of it to find fewer.</source>
        <translation>Les %1 premières lignes&#xa0;; il y en a d’autres. Tapez davantage pour en trouver moins.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::LookupDialog</name>
    <message>
        <source>Ask DNS</source>
        <translation>Interroger le DNS</translation>
    </message>
    <message>
        <source>What DNS says</source>
        <translation>Ce que dit le DNS</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Vérification de ce que dit le DNS…</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Dit par %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::LookupForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>DNS &amp;server:</source>
        <translation>&amp;Serveur DNS&#xa0;:</translation>
    </message>
    <message>
        <source>ADDRESS or ADDRESS:PORT. Empty: the one that the mail server asks.</source>
        <translation>ADRESSE ou ADRESSE:PORT. Vide&#xa0;: celui qu’interroge le serveur de messagerie.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailProgramModel</name>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>with the file</source>
        <translation>avec le fichier</translation>
    </message>
    <message>
        <source>servers and ports</source>
        <translation>serveurs et ports</translation>
    </message>
    <message>
        <source>perhaps, it guesses</source>
        <translation>peut-être, il devine</translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation>Logiciel de courrier</translation>
    </message>
    <message>
        <source>Finds the settings</source>
        <translation>Trouve les réglages</translation>
    </message>
    <message>
        <source>What the person does</source>
        <translation>Ce que fait la personne</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxForm</name>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>The whole address, like ann@example.org.</source>
        <translation>L’adresse complète, comme ann@example.org.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Most space:</source>
        <translation>&amp;Place maximale&#xa0;:</translation>
    </message>
    <message>
        <source>Like 500 MiB or 2 GiB. Empty: no limit.</source>
        <translation>Comme 500 MiB ou 2 GiB. Vide&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>P&amp;erson&apos;s name:</source>
        <translation>&amp;Nom de la personne&#xa0;:</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>&amp;Used for:</source>
        <translation>&amp;Utilisée pour&#xa0;:</translation>
    </message>
    <message>
        <source>Whoever is logged in by what you switch off is shown out.</source>
        <translation>Toute personne connectée par ce que vous désactivez est déconnectée.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Most space</source>
        <translation>Place maximale</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxPicker</name>
    <message>
        <source>Find a mailbox</source>
        <translation>Chercher une boîte</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Type an address or a name</source>
        <translation>Tapez une adresse ou un nom</translation>
    </message>
    <message>
        <source>Mailboxes that contain what is typed</source>
        <translation>Boîtes qui contiennent ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxesPage</name>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Filter mailboxes</source>
        <translation>Filtrer les boîtes</translation>
    </message>
    <message>
        <source>&amp;Add mailbox…</source>
        <translation>Ajouter une &amp;boîte…</translation>
    </message>
    <message>
        <source>No mailbox yet. A mailbox is an address and a password with which a person reads and sends mail.</source>
        <translation>Pas encore de boîte. Une boîte est une adresse et un mot de passe avec lesquels une personne lit et envoie du courrier.</translation>
    </message>
    <message>
        <source>No mailbox contains “%1”.</source>
        <translation>Aucune boîte ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Most space:</source>
        <translation>Place maximale&#xa0;:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis&#xa0;:</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Nouveau mot de &amp;passe…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Supp&amp;rimer…</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Ajouter une boîte</translation>
    </message>
    <message>
        <source>The new mailbox</source>
        <translation>La nouvelle boîte</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajoutée.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>suspended: mail still arrives, nobody can log in or send</source>
        <translation>suspendue&#xa0;: le courrier arrive, personne ne peut se connecter ni envoyer</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>Edit a mailbox</source>
        <translation>Modifier une boîte</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifiée.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>For %1. Programs that have the old password stop working until they are given the new one.</source>
        <translation>Pour %1. Les logiciels qui ont l’ancien mot de passe cessent de fonctionner jusqu’à ce qu’on leur donne le nouveau.</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>Le nouveau mot de passe</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 est suspendue.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1 est de nouveau en service.</translation>
    </message>
    <message>
        <source>Remove a mailbox</source>
        <translation>Supprimer une boîte</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its mail is being counted…</source>
        <translation>Comptage de son courrier…</translation>
    </message>
    <message>
        <source>Remove, &amp;keep its mail</source>
        <translation>Supprimer, &amp;garder son courrier</translation>
    </message>
    <message>
        <source>Remove and &amp;erase its mail</source>
        <translation>Supprimer et &amp;effacer son courrier</translation>
    </message>
    <message>
        <source>Nobody can log in to it any more. How much mail it holds could not be told: %1</source>
        <translation>Personne ne pourra plus s’y connecter. On n’a pas pu dire combien de courrier elle contient&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody can log in to it any more. It holds no mail.</source>
        <translation>Personne ne pourra plus s’y connecter. Elle ne contient pas de courrier.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can log in to it any more. Its %Ln messages (%1) stay on the server, or are erased now and cannot be brought back.</source>
        <translation>
            <numerusform>Personne ne pourra plus s’y connecter. Son message (%Ln, %1) reste sur le serveur, ou est effacé maintenant sans retour.</numerusform>
            <numerusform>Personne ne pourra plus s’y connecter. Ses %Ln messages (%1) restent sur le serveur, ou sont effacés maintenant sans retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed; its mail is kept.</source>
        <translation>%1 a été supprimée&#xa0;; son courrier est gardé.</translation>
    </message>
    <message>
        <source>%1 and its mail were removed.</source>
        <translation>%1 et son courrier ont été supprimés.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>S&amp;uspend</source>
        <translation>S&amp;uspendre</translation>
    </message>
    <message>
        <source>Add mail&amp;box</source>
        <translation>Ajouter la &amp;boîte</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rétab&amp;lir</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>C&amp;hanger le mot de passe</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>nothing; mail still arrives</source>
        <translation>rien&#xa0;; le courrier arrive toujours</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Utilisée pour&#xa0;:</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rétab&amp;lir</translation>
    </message>
    <message>
        <source>Most s&amp;pace…</source>
        <translation>&amp;Place maximale…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln mailboxes chosen</source>
        <translation>
            <numerusform>Plus de %Ln boîte choisie</numerusform>
            <numerusform>Plus de %Ln boîtes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes chosen</source>
        <translation>
            <numerusform>%Ln boîte choisie</numerusform>
            <numerusform>%Ln boîtes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspending mailboxes</source>
        <translation>Suspension des boîtes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are suspended.</source>
        <translation>
            <numerusform>%Ln boîte est suspendue.</numerusform>
            <numerusform>%Ln boîtes sont suspendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resuming mailboxes</source>
        <translation>Rétablissement des boîtes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are in use.</source>
        <translation>
            <numerusform>%Ln boîte est en service.</numerusform>
            <numerusform>%Ln boîtes sont en service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most space</source>
        <translation>Place maximale</translation>
    </message>
    <message>
        <source>&amp;Set most space</source>
        <translation>&amp;Fixer la place maximale</translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln mailboxes that are chosen.</source>
        <translation>
            <numerusform>Pour la boîte choisie (%Ln).</numerusform>
            <numerusform>Pour les %Ln boîtes choisies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the most space</source>
        <translation>Réglage de la place maximale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes have this limit.</source>
        <translation>
            <numerusform>%Ln boîte a cette limite.</numerusform>
            <numerusform>%Ln boîtes ont cette limite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove more than %Ln mailboxes?</source>
        <translation>
            <numerusform>Supprimer plus de %Ln boîte&#xa0;?</numerusform>
            <numerusform>Supprimer plus de %Ln boîtes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln mailboxes?</source>
        <translation>
            <numerusform>Supprimer %Ln boîte&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln boîtes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove mailboxes</source>
        <translation>Supprimer des boîtes</translation>
    </message>
    <message>
        <source>Nobody can log in to them any more. All their mail stays on the server, or is erased now and cannot be brought back.</source>
        <translation>Personne ne pourra plus s’y connecter. Tout leur courrier reste sur le serveur, ou est effacé maintenant sans retour.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Les &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Remove, keep mail</source>
        <translation>Supp&amp;rimer, garder le courrier</translation>
    </message>
    <message>
        <source>Remove, &amp;erase mail</source>
        <translation>Supprimer, &amp;effacer le courrier</translation>
    </message>
    <message>
        <source>Removing mailboxes</source>
        <translation>Suppression des boîtes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes were removed; their mail is kept.</source>
        <translation>
            <numerusform>%Ln boîte a été supprimée&#xa0;; son courrier est gardé.</numerusform>
            <numerusform>%Ln boîtes ont été supprimées&#xa0;; leur courrier est gardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes and their mail were removed.</source>
        <translation>
            <numerusform>%Ln boîte et son courrier ont été supprimés.</numerusform>
            <numerusform>%Ln boîtes et leur courrier ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation>Contient&#xa0;:</translation>
    </message>
    <message>
        <source>Mail progra&amp;ms</source>
        <translation>Logiciels de c&amp;ourrier</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>comptage en cours…</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>no mail</source>
        <translation>pas de courrier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1</source>
        <translation>
            <numerusform>%Ln message, %1</numerusform>
            <numerusform>%Ln messages, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 % of the space</source>
        <extracomment>“1,204 messages, 312 MiB: 15 % of the space”</extracomment>
        <translation>%1&#xa0;: %2&#xa0;% de la place</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxesStep</name>
    <message>
        <source>Who gets a mailbox?</source>
        <translation>Qui reçoit une boîte&#xa0;?</translation>
    </message>
    <message>
        <source>An address and a password are all that a person needs. Begin with your own; more can be added now or at any time.</source>
        <translation>Une adresse et un mot de passe suffisent à chacun. Commencez par la vôtre&#xa0;; d’autres peuvent s’ajouter maintenant ou à tout moment.</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Add mail&amp;box</source>
        <translation>Ajouter la &amp;boîte</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Set &amp;up this server…</source>
        <translation>&amp;Mettre ce serveur en service…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Close the details</source>
        <translation>&amp;Fermer les détails</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Postroom</source>
        <translation>À &amp;propos de Postroom</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (exercice)</translation>
    </message>
    <message>
        <source>Postroom – %1</source>
        <translation>Postroom – %1</translation>
    </message>
    <message>
        <source>Postroom %1, the console of your mail service (version there: %2).
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Postroom %1, la console de votre service de courrier (version là-bas&#xa0;: %2).
Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>About Postroom</source>
        <translation>À propos de Postroom</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Connect to a mail service…</source>
        <translation>Se connecter à un service de courrier…</translation>
    </message>
    <message>
        <source>No mail service is shown here yet</source>
        <translation>Aucun service de courrier n’est encore montré ici</translation>
    </message>
    <message>
        <source>Close Postroom</source>
        <translation>Fermer Postroom</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>C&amp;onnect to a server…</source>
        <translation>Se c&amp;onnecter à un serveur…</translation>
    </message>
    <message>
        <source>&amp;Manage servers…</source>
        <translation>&amp;Gérer les serveurs…</translation>
    </message>
    <message>
        <source>&amp;Next server</source>
        <translation>Serveur &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous server</source>
        <translation>Serveur &amp;précédent</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>C&amp;hercher partout…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>Se &amp;connecter à un serveur…</translation>
    </message>
    <message>
        <source>Client set-up</source>
        <translation>Logiciels de courrier</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close the window all the same?</source>
        <translation>Fermer la fenêtre quand même&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texte du manuel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>postroom::ui::OverviewFacts</name>
    <message>
        <source>%1: ended on %2</source>
        <translation>%1&#xa0;: expiré le %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: ends in %Ln days, on %2</source>
        <translation>
            <numerusform>%1&#xa0;: expire dans %Ln jour, le %2</numerusform>
            <numerusform>%1&#xa0;: expire dans %Ln jours, le %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out, %3 refused</source>
        <extracomment>messages: %1 came in, %2 went out, %3 were refused</extracomment>
        <translation>%1 reçus, %2 envoyés, %3 refusés</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>more than %1 waiting</source>
        <translation>plus de %1 en attente</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 retenus</translation>
    </message>
    <message>
        <source>oldest at least %1</source>
        <translation>le plus ancien&#xa0;: au moins %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>le plus ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 % used, %2 free</source>
        <translation>%1&#xa0;% utilisés, %2 libres</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>domains: %1, mailboxes: %2</source>
        <translation>domaines&#xa0;: %1, boîtes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Messages of today, hour by hour</source>
        <translation>Messages du jour, heure par heure</translation>
    </message>
    <message>
        <source>%1: all running</source>
        <translation>%1&#xa0;: tous en marche</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>en marche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Programmes du serveur</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>these do not answer: %1</source>
        <translation>ceux-ci ne répondent pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>all %1 answer</source>
        <translation>les %1 répondent</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
</context>
<context>
    <name>postroom::ui::OverviewPage</name>
    <message>
        <source>This server is not set up yet.</source>
        <translation>Ce serveur n’a pas encore été mis en service.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need putting right.</source>
        <translation>
            <numerusform>%Ln chose est à corriger.</numerusform>
            <numerusform>%Ln choses sont à corriger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail is flowing. %Ln things want your attention.</source>
        <translation>
            <numerusform>Le courrier circule. %Ln chose demande votre attention.</numerusform>
            <numerusform>Le courrier circule. %Ln choses demandent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail is flowing, and nothing wants your attention.</source>
        <translation>Le courrier circule, et rien ne demande votre attention.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Mail is not flowing: %1.</source>
        <translation>Le courrier ne circule pas&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PasswordField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Shown only now: copy it or write it down. The clipboard forgets it after a minute.</source>
        <translation>Montré seulement maintenant&#xa0;: copiez-le ou notez-le. Le presse-papiers l’oublie après une minute.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>Generate a password</source>
        <translation>Générer un mot de passe</translation>
    </message>
    <message>
        <source>Weak: it is among the first that are guessed. Some words that do not belong together are better.</source>
        <translation>Faible&#xa0;: il est parmi les premiers qu’on devine. Quelques mots sans rapport entre eux valent mieux.</translation>
    </message>
    <message>
        <source>Fair: who tries long enough may guess it.</source>
        <translation>Moyen&#xa0;: qui essaie assez longtemps peut le deviner.</translation>
    </message>
    <message>
        <source>Good: nobody guesses it by trying to log in.</source>
        <translation>Bon&#xa0;: personne ne le devine en essayant de se connecter.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Très fort.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PasswordForm</name>
    <message>
        <source>&amp;New password:</source>
        <translation>&amp;Nouveau mot de passe&#xa0;:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PublicationModel</name>
    <message>
        <source>comes</source>
        <translation>vient</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>part</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>fait obstacle</translation>
    </message>
    <message>
        <source>would do for both</source>
        <translation>servirait aux deux</translation>
    </message>
    <message>
        <source>belongs elsewhere</source>
        <translation>va ailleurs</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PublishDialog</name>
    <message>
        <source>What becomes of each record</source>
        <translation>Ce que devient chaque enregistrement</translation>
    </message>
    <message>
        <source>Publish the records of %1</source>
        <translation>Publier les enregistrements de %1</translation>
    </message>
    <message>
        <source>S&amp;how changes</source>
        <translation>&amp;Montrer les modifications</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Published on %1, serial %2. Other DNS servers show it as soon as what they remember has run out.</source>
        <translation>Publié sur %1, numéro de série %2. Les autres serveurs DNS le montrent dès que ce dont ils se souviennent a expiré.</translation>
    </message>
    <message>
        <source>As long as this is so, nothing is published. Above you can say what may be done about it.</source>
        <translation>Tant que c’est le cas, rien n’est publié. Plus haut vous pouvez dire ce qui peut être fait.</translation>
    </message>
    <message>
        <source>The zone %1 has all of it already: there is nothing to publish.</source>
        <translation>La zone %1 a déjà tout : il n’y a rien à publier.</translation>
    </message>
    <message>
        <source>This is changed in the zone %1, and nothing else:</source>
        <translation>Ceci est modifié dans la zone %1, et rien d’autre :</translation>
    </message>
    <message>
        <source>&amp;Move the mail here…</source>
        <translation>Faire venir le courrier &amp;ici…</translation>
    </message>
    <message>
        <source>Writes the records into the zone, on a DNS server of yours such as BIND, Knot DNS or PowerDNS, all of them or none, or at a DNS provider, one after the other. What others entered there stays.</source>
        <translation>Écrit les enregistrements dans la zone&#xa0;: sur un serveur DNS à vous comme BIND, Knot DNS ou PowerDNS, tous ou aucun, ou chez un fournisseur DNS, l’un après l’autre. Ce que d’autres y ont saisi reste.</translation>
    </message>
    <message>
        <source>Published at %1. Other DNS servers show it as soon as what they remember has run out.</source>
        <translation>Publié chez %1. Les autres serveurs DNS le montrent dès que ce dont ils se souviennent a expiré.</translation>
    </message>
    <message>
        <source>Types that this provider cannot be brought by lexicon are shown as “by hand”: enter them there.</source>
        <translation>Les types que lexicon ne peut pas porter à ce fournisseur sont montrés «&#xa0;à la main&#xa0;»&#xa0;: saisissez-les là-bas.</translation>
    </message>
    <message>
        <source>&amp;Forget the credentials…</source>
        <translation>Oub&amp;lier les identifiants…</translation>
    </message>
    <message>
        <source>Forget credentials</source>
        <translation>Oublier les identifiants</translation>
    </message>
    <message>
        <source>Forget the credentials for %1?</source>
        <translation>Oublier les identifiants pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>The server cannot publish there any more until you enter them again. They hold until you withdraw them in the provider&apos;s account.</source>
        <translation>Le serveur ne peut plus rien y publier tant que vous ne les saisissez pas de nouveau. Ils restent valables jusqu’à ce que vous les retiriez dans le compte du fournisseur.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>Ou&amp;blier</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PublishForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file</source>
        <translation>Choisir le fichier de la clé</translation>
    </message>
    <message>
        <source>Keys (*.key *.conf);;All files (*)</source>
        <translation>Clés (*.key *.conf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Add this server to the SPF record that is there</source>
        <translation>&amp;Ajouter ce serveur à l’enregistrement SPF existant</translation>
    </message>
    <message>
        <source>&amp;Remove the records that are in the way</source>
        <translation>S&amp;upprimer les enregistrements qui font obstacle</translation>
    </message>
    <message>
        <source>DNS &amp;server:</source>
        <translation>&amp;Serveur DNS :</translation>
    </message>
    <message>
        <source>The one where the zone is changed, its primary: ADDRESS or ADDRESS:PORT, as seen from the mail server.</source>
        <translation>Celui où la zone est modifiée, son serveur primaire : ADRESSE ou ADRESSE:PORT, vu depuis le serveur de courrier.</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Fichier de &amp;clé :</translation>
    </message>
    <message>
        <source>On this computer: the key by which that server knows who may change the zone, as tsig-keygen prints it.</source>
        <translation>Sur cet ordinateur : la clé par laquelle ce serveur sait qui peut modifier la zone, telle que tsig-keygen l’écrit.</translation>
    </message>
    <message>
        <source>the practice server&apos;s own</source>
        <translation>celui du serveur d’exercice</translation>
    </message>
    <message>
        <source>On a DNS server of my own</source>
        <translation>Sur un serveur DNS à moi</translation>
    </message>
    <message>
        <source>At a DNS provider</source>
        <translation>Chez un fournisseur DNS</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Où&#xa0;:</translation>
    </message>
    <message>
        <source>DNS pr&amp;ovider:</source>
        <translation>Four&amp;nisseur DNS&#xa0;:</translation>
    </message>
    <message>
        <source>By lexicon&apos;s name for it.</source>
        <translation>Par le nom que lexicon lui donne.</translation>
    </message>
    <message>
        <source>&amp;Credentials:</source>
        <translation>Iden&amp;tifiants&#xa0;:</translation>
    </message>
    <message>
        <source>Made in the provider&apos;s account, for programs. They are kept on the mail server. Empty: those that it keeps already.</source>
        <translation>Créés dans le compte du fournisseur, pour les programmes. Ils sont gardés sur le serveur de messagerie. Vide&#xa0;: ceux qu’il garde déjà.</translation>
    </message>
    <message>
        <source>By lexicon&apos;s name for it. The records of a practice server lead to this computer alone: only into a zone that nobody else uses.</source>
        <translation>Par le nom que lexicon lui donne. Les enregistrements d’un serveur d’exercice ne mènent qu’à cet ordinateur&#xa0;: seulement dans une zone que personne d’autre n’utilise.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::QuotaForm</name>
    <message>
        <source>&amp;Most space:</source>
        <translation>&amp;Place maximale&#xa0;:</translation>
    </message>
    <message>
        <source>Like 500 MiB or 2 GiB. Empty: no limit.</source>
        <translation>Comme 500 MiB ou 2 GiB. Vide&#xa0;: sans limite.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordDetails</name>
    <message>
        <source>In DNS:</source>
        <translation>Dans le DNS&#xa0;:</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi&#xa0;:</translation>
    </message>
    <message>
        <source>As&amp;k DNS…</source>
        <translation>Inte&amp;rroger le DNS…</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>Copier la co&amp;mmande</translation>
    </message>
    <message>
        <source>As &amp;typed at:</source>
        <translation>À saisir c&amp;hez&#xa0;:</translation>
    </message>
    <message>
        <source>Zone file</source>
        <translation>Fichier de zone</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (le vôtre)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>leave this field empty</source>
        <translation>laisser ce champ vide</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordForm</name>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Proves to %1 that the domain is yours</source>
        <translation>Prouve à %1 que le domaine est à vous</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>What &amp;for:</source>
        <translation>&amp;Pour quoi&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>@ for the domain itself, www or *.shop below it.</source>
        <translation>@ pour le domaine lui-même, www ou *.shop au-dessous.</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>Re&amp;membered for:</source>
        <translation>&amp;Mémorisé pendant&#xa0;:</translation>
    </message>
    <message>
        <source>For how long others may remember it (TTL).</source>
        <translation>Combien de temps d’autres peuvent le garder en mémoire (TTL).</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ote&#xa0;:</translation>
    </message>
    <message>
        <source>What it is for, in your words; it stands beside the record in the plan. It may be empty.</source>
        <translation>À quoi il sert, dans vos mots&#xa0;; c’est à côté de l’enregistrement dans le plan. Peut rester vide.</translation>
    </message>
    <message>
        <source>Paste what %1 shows you: a text that begins with %2</source>
        <translation>Collez ce que %1 vous montre&#xa0;: un texte qui commence par %2</translation>
    </message>
    <message>
        <source>A text, as it was given to you.</source>
        <translation>Un texte, tel qu’on vous l’a donné.</translation>
    </message>
    <message>
        <source>An address, like %1</source>
        <translation>Une adresse, comme %1</translation>
    </message>
    <message>
        <source>A number and a server, like %1</source>
        <translation>Un nombre et un serveur, comme %1</translation>
    </message>
    <message>
        <source>Priority, weight, port and server, like %1</source>
        <translation>Priorité, poids, port et serveur, comme %1</translation>
    </message>
    <message>
        <source>Who may issue certificates, like %1</source>
        <translation>Qui peut délivrer des certificats, comme %1</translation>
    </message>
    <message>
        <source>Three numbers and a digest, like %1</source>
        <translation>Trois nombres et une empreinte, comme %1</translation>
    </message>
    <message>
        <source>A name, like %1</source>
        <translation>Un nom, comme %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>conseillé</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>%1 refuses to answer</source>
        <translation>%1 refuse de répondre</translation>
    </message>
    <message>
        <source>%1 failed to find out</source>
        <translation>%1 n’a pas pu le savoir</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>Dans le DNS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>%1, with your own</source>
        <translation>%1, avec le vôtre</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordWatch</name>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Consultation du DNS…</translation>
    </message>
    <message>
        <source>Looked at %1: %2 of %3 records are in DNS as they should be.</source>
        <translation>Vérifié à %1&#xa0;: %2 enregistrements sur %3 sont dans le DNS comme il faut.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RefusalCard</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SearchEdit</name>
    <message>
        <source>Empty this line</source>
        <translation>Vider cette ligne</translation>
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
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Nom demandé</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>the certificate that it should</source>
        <translation>le certificat attendu</translation>
    </message>
    <message>
        <source>another certificate than it should; mail programs may warn</source>
        <translation>un autre certificat que celui attendu&#xa0;; les logiciels de courrier peuvent afficher un avertissement</translation>
    </message>
    <message>
        <source>none that could be read</source>
        <translation>aucun certificat lisible</translation>
    </message>
    <message>
        <source>nobody knows: it did not answer</source>
        <translation>inconnu&#xa0;: le port n’a pas répondu</translation>
    </message>
    <message>
        <source>Every port shows the certificate that it should.</source>
        <translation>Chaque port présente le certificat attendu.</translation>
    </message>
    <message>
        <source>%1 of %2 answers show the certificate that they should. The others come first.</source>
        <translation>Réponses présentant le certificat attendu&#xa0;: %1 sur %2. Les autres sont affichées en premier.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServedPorts</name>
    <message>
        <source>What every port serves</source>
        <translation>Ce que présente chaque port</translation>
    </message>
    <message>
        <source>No port is open that serves a certificate.</source>
        <translation>Aucun port ouvert ne présente de certificat.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Asking every port, as a mail program would. One that does not answer takes some seconds.</source>
        <translation>Interrogation de chaque port, comme le ferait un logiciel de courrier. Un port qui ne répond pas prend quelques secondes.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServerBar</name>
    <message>
        <source>(practice)</source>
        <translation>(exercice)</translation>
    </message>
    <message>
        <source>Server %1: %2. Choose another</source>
        <extracomment>%1 is a server, %2 how it is: “fine”, “Postfix is stopped”</extracomment>
        <translation>Serveur %1&#xa0;: %2. En choisir un autre</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>No server. Connect to one</source>
        <translation>Aucun serveur. Se connecter à un serveur</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServerForm</name>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>You and the server, as for ssh; also with a port (anna@mail.example.org:2222) or with an instance&apos;s folder behind it. A folder alone is an instance on this computer.</source>
        <translation>Vous et le serveur, comme pour ssh&#xa0;; aussi avec un port (anna@mail.example.org:2222) ou suivi du dossier d’une instance. Un dossier seul est une instance sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>As you call it; without one, as it calls itself.</source>
        <translation>Comme vous l’appelez&#xa0;; sans nom, comme il s’appelle lui-même.</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>Cou&amp;leur&#xa0;:</translation>
    </message>
    <message>
        <source>The line above its pages, so that you see where you are.</source>
        <translation>La ligne au-dessus de ses pages, pour que vous voyiez où vous êtes.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServerView</name>
    <message>
        <source>The management service does not answer. Mail does not need it to go on.</source>
        <translation>Le service de gestion ne répond pas. Le courrier n’a pas besoin de lui pour circuler.</translation>
    </message>
    <message>
        <source>What you see may be old; this window tries again by itself.</source>
        <translation>Ce que vous voyez peut être ancien&#xa0;; cette fenêtre réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>no configuration yet</source>
        <translation>pas encore de configuration</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>génération %1</translation>
    </message>
    <message>
        <source>last check %1</source>
        <translation>vérifié %1</translation>
    </message>
    <message>
        <source>Settings of the server were changed and neither applied nor recorded. That would be forgotten; mail goes on as it is.</source>
        <translation>Des réglages du serveur ont été modifiés, mais ni appliqués ni notés. Ils seraient oubliés&#xa0;; le courrier continue comme avant.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServersDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit the server</source>
        <translation>Modifier le serveur</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Forget a server</source>
        <translation>Oublier un serveur</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#xa0;?</translation>
    </message>
    <message>
        <source>This console does not show it any more. The server itself, its mail and its settings stay as they are.</source>
        <translation>Cette console ne le montre plus. Le serveur lui-même, son courrier et ses réglages restent tels qu’ils sont.</translation>
    </message>
    <message>
        <source>&amp;Forget the server</source>
        <translation>Ou&amp;blier le serveur</translation>
    </message>
    <message>
        <source>&amp;Keep the server</source>
        <translation>&amp;Garder le serveur</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServicesPage</name>
    <message>
        <source>%1 was started.</source>
        <translation>%1 a été démarré.</translation>
    </message>
    <message>
        <source>All were started.</source>
        <translation>Tous ont été démarrés.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>%1 a été arrêté.</translation>
    </message>
    <message>
        <source>All were stopped.</source>
        <translation>Tous ont été arrêtés.</translation>
    </message>
    <message>
        <source>%1 was restarted.</source>
        <translation>%1 a été redémarré.</translation>
    </message>
    <message>
        <source>All were restarted.</source>
        <translation>Tous ont été redémarrés.</translation>
    </message>
    <message>
        <source>%1 has read its configuration again.</source>
        <translation>%1 a relu sa configuration.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No mail server program is known here.</source>
        <translation>Aucun programme du serveur de courrier n’est connu ici.</translation>
    </message>
    <message>
        <source>Mail server programs</source>
        <translation>Programmes du serveur de courrier</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Does:</source>
        <translation>Fait&#xa0;:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version&#xa0;:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Démarré&#xa0;:</translation>
    </message>
    <message>
        <source>Ports:</source>
        <translation>Ports&#xa0;:</translation>
    </message>
    <message>
        <source>Last words:</source>
        <translation>Derniers messages&#xa0;:</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Tout démarrer</translation>
    </message>
    <message>
        <source>Sto&amp;p all…</source>
        <translation>T&amp;out arrêter…</translation>
    </message>
    <message>
        <source>Restart al&amp;l</source>
        <translation>To&amp;ut redémarrer</translation>
    </message>
    <message>
        <source>%1: answers</source>
        <extracomment>A port and its protocol, like &quot;25 SMTP&quot;</extracomment>
        <translation>%1&#xa0;: répond</translation>
    </message>
    <message>
        <source>%1: does not answer</source>
        <translation>%1&#xa0;: ne répond pas</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>aucun à lui</translation>
    </message>
    <message>
        <source>S&amp;tart %1</source>
        <translation>&amp;Démarrer %1</translation>
    </message>
    <message>
        <source>St&amp;op %1…</source>
        <translation>A&amp;rrêter %1…</translation>
    </message>
    <message>
        <source>&amp;Restart %1</source>
        <translation>Redé&amp;marrer %1</translation>
    </message>
    <message>
        <source>Reloa&amp;d %1</source>
        <translation>Re&amp;charger %1</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Arrêter un service</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>Arrêter %1&#xa0;?</translation>
    </message>
    <message>
        <source>Stop all mail server programs?</source>
        <translation>Arrêter tous les programmes du serveur de courrier&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep %1 running</source>
        <translation>&amp;Garder %1 en marche</translation>
    </message>
    <message>
        <source>&amp;Keep them running</source>
        <translation>Les &amp;garder en marche</translation>
    </message>
    <message>
        <source>&amp;Stop %1</source>
        <translation>&amp;Arrêter %1</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Tout &amp;arrêter</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SettingEdit</name>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SettingsForm</name>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Valeur par défaut&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SettingsPage</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Prévisualiser…</translation>
    </message>
    <message>
        <source>&amp;Record for later</source>
        <translation>&amp;Noter pour plus tard</translation>
    </message>
    <message>
        <source>Apply no&amp;w</source>
        <translation>Appliquer &amp;maintenant</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des réglages</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>Settings of this server</source>
        <translation>Réglages de ce serveur</translation>
    </message>
    <message>
        <source>Settings of this console</source>
        <translation>Réglages de cette console</translation>
    </message>
    <message>
        <source>Applied: the server runs with it, as generation %1.</source>
        <translation>Appliqué&#xa0;: le serveur fonctionne avec, c’est la génération %1.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Il n’y avait rien à changer.</translation>
    </message>
    <message>
        <source>Recorded. It takes effect with the next change that is applied, or with “Apply now”.</source>
        <translation>Noté. Cela prend effet avec la prochaine modification appliquée, ou avec «&#xa0;Appliquer maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>Recorded and not in use yet: %1</source>
        <translation>Noté et pas encore en service&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not applied yet.</source>
        <translation>
            <numerusform>%Ln modification n’est pas encore appliquée.</numerusform>
            <numerusform>%Ln modifications ne sont pas encore appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Aucune modification.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Ce qui serait fait</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SetupWizard</name>
    <message>
        <source>You and this server</source>
        <translation>Vous et ce serveur</translation>
    </message>
    <message>
        <source>Kinds of account</source>
        <translation>Types de compte</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Set up this server</source>
        <translation>Mettre ce serveur en service</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Later: close and continue another time</source>
        <translation>Plus tard&#xa0;: fermer et continuer une autre fois</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Nothing is left to set up.</source>
        <translation>Il ne reste rien à faire pour la mise en service.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Message d’essai</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tout vérifier</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, findings: %2</source>
        <translation>%1, constats&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SpreadDialog</name>
    <message>
        <source>Who sees each record</source>
        <translation>Qui voit chaque enregistrement</translation>
    </message>
    <message>
        <source>Who sees the records of %1</source>
        <translation>Qui voit les enregistrements de %1</translation>
    </message>
    <message>
        <source>First the name servers of the domain are asked. What all of them have, others are asked for: DNS servers that many people use, which remember for a while what was there before. Nothing is wrong while they do.</source>
        <translation>Les serveurs de noms du domaine sont interrogés d’abord. Ce que tous possèdent est demandé à d’autres&#xa0;: des serveurs DNS que beaucoup utilisent et qui se souviennent quelque temps de ce qu’il y avait avant. Rien n’est faux pendant ce temps.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Vérifier &amp;maintenant</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Vérification de ce que dit le DNS…</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Vérifié à %1.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SpreadModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il est</translation>
    </message>
</context>
<context>
    <name>postroom::ui::StateStack</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>postroom::ui::StepList</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Étapes de la mise en service</translation>
    </message>
    <message>
        <source>%1
done</source>
        <translation>%1
fait</translation>
    </message>
    <message>
        <source>%1
now</source>
        <translation>%1
maintenant</translation>
    </message>
    <message>
        <source>%1
later</source>
        <translation>%1
plus tard</translation>
    </message>
    <message>
        <source>%1
open</source>
        <translation>%1
à faire</translation>
    </message>
</context>
<context>
    <name>postroom::ui::TestMailModel</name>
    <message>
        <source>It is handed to the server</source>
        <translation>Il est remis au serveur</translation>
    </message>
    <message>
        <source>The server took it and sends it</source>
        <translation>Le serveur l’a accepté et l’envoie</translation>
    </message>
    <message>
        <source>It came back: out and in again work</source>
        <translation>Il est revenu&#xa0;: l’aller et le retour fonctionnent</translation>
    </message>
    <message>
        <source>The answer has arrived: out and back work</source>
        <translation>La réponse est arrivée&#xa0;: l’aller et le retour fonctionnent</translation>
    </message>
    <message>
        <source>It is not in the mailbox yet</source>
        <translation>Il n’est pas encore dans la boîte</translation>
    </message>
    <message>
        <source>No answer has arrived yet. Answer the message from %1.</source>
        <translation>Aucune réponse n’est encore arrivée. Répondez au message depuis %1.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Il a été refusé</translation>
    </message>
    <message>
        <source>It waits: the other server does not take it now. It is tried again by itself.</source>
        <translation>Il attend&#xa0;: l’autre serveur ne l’accepte pas maintenant. L’envoi est réessayé de lui-même.</translation>
    </message>
    <message>
        <source>It lies in the mailbox of %1</source>
        <translation>Il est dans la boîte de %1</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>The other server took it</source>
        <translation>L’autre serveur l’a accepté</translation>
    </message>
</context>
<context>
    <name>postroom::ui::TestMailStep</name>
    <message>
        <source>Does a message get out and back?</source>
        <translation>Un message peut-il partir et revenir&#xa0;?</translation>
    </message>
    <message>
        <source>The server sends one real message from your mailbox and sees what becomes of it. Answer it, and the answer is seen, too. This can be left out, or done again later.</source>
        <translation>Le serveur envoie un vrai message depuis votre boîte et regarde ce qu’il devient. Répondez-y, et la réponse est vue aussi. Vous pouvez sauter cette étape, ou la refaire plus tard.</translation>
    </message>
    <message>
        <source>&amp;Send the message</source>
        <translation>&amp;Envoyer le message</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Destinataire&#xa0;:</translation>
    </message>
    <message>
        <source>Who gets the test message</source>
        <translation>Qui reçoit le message d’essai</translation>
    </message>
    <message>
        <source>Your own mail program</source>
        <translation>Votre propre logiciel de courrier</translation>
    </message>
    <message>
        <source>Most find all this by themselves from address and password. Where one asks, this is what it wants to know.</source>
        <translation>La plupart trouvent seuls tout cela à partir de l’adresse et du mot de passe. Si l’un d’eux pose des questions, voici ce qu’il veut savoir.</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Message d’essai</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Send another</source>
        <translation>&amp;Envoyer un autre message</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port, with SSL/TLS</source>
        <translation>Port, avec SSL/TLS</translation>
    </message>
    <message>
        <source>Port, with STARTTLS</source>
        <translation>Port, avec STARTTLS</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
</context>
<context>
    <name>postroom::ui::TrafficPanel</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>in</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>out</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>acceptées</translation>
    </message>
    <message>
        <source>password refused</source>
        <translation>mot de passe refusé</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>&amp;Traffic:</source>
        <translation>&amp;Trafic&#xa0;:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Tray</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Postroom</source>
        <translation>&amp;Ouvrir Postroom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>postroom::ui::UnreachablePage</name>
    <message>
        <source>No mail service answers here</source>
        <translation>Aucun service de courrier ne répond ici</translation>
    </message>
    <message>
        <source>If this computer has Postroom&apos;s mail service, start it in a terminal:</source>
        <translation>Si cet ordinateur a le service de courrier de Postroom, démarrez-le dans un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>To try Postroom first, with real mail programs but only inside this computer, run this in the folder of its source code:</source>
        <translation>Pour d’abord essayer Postroom, avec de vrais programmes de serveur de courrier mais seulement dans cet ordinateur, lancez ceci dans le dossier de ses sources&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>This window also tries by itself every few seconds.</source>
        <translation>Cette fenêtre réessaie aussi d’elle-même à quelques secondes d’intervalle.</translation>
    </message>
    <message>
        <source>The mail service cannot be used</source>
        <translation>Le service de courrier est inutilisable</translation>
    </message>
    <message>
        <source>Tried: %1. %2</source>
        <translation>Essayé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>No connection to this server</source>
        <translation>Aucune connexion à ce serveur</translation>
    </message>
</context>
<context>
    <name>postroom::ui::WindowKeeper</name>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Wait until this has ended?</source>
        <translation>Attendre que ce soit terminé&#xa0;?</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and this would end: %1</source>
        <translation>La fenêtre est recréée dans l’autre langue, et ceci serait interrompu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Wait for its end</source>
        <translation>&amp;Attendre la fin</translation>
    </message>
    <message>
        <source>Change &amp;language now</source>
        <translation>Changer de &amp;langue maintenant</translation>
    </message>
</context>
</TS>

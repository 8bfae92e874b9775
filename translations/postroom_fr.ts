<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
        <translation>Le nouveau mot de passe</translation>
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
    <message>
        <source>At most this many, 1–1000; default 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records with a smaller number: the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number, as `config history` shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only aliases that have this text in their address or in where they lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only aliases of this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias, like info@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its mail goes: one address or up to 100, here or elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its mail goes from now on: one address or up to 100, here or elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only names in this domain; unset: the server&apos;s and the admin&apos;s domain&apos;s, and one of each further certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an imported certificate, as certificate list shows it; its beginning is enough where only one begins so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address, like anna@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autoconfig: for Thunderbird, K-9 Mail, Evolution, KMail and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this key; unset: all that sign no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain that it stands for: every address of the one is that of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets mail for addresses that do not exist, or none: it is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain that it stands for, or none: it has addresses of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading mail by IMAP: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching mail by POP3: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending mail: on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where it overwrites what was changed in a file by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if this setting were changed, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate and those that lead to its root, PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private key, PEM, without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it in one file (.p12, .pfx), Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other practice instance&apos;s folder</source>
        <translation>Dossier de l’autre instance d’exercice</translation>
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
        <translation>Démarrez-le : postroomctl service start</translation>
    </message>
    <message>
        <source>Look at its log file, put right what it says, and start it: postroomctl service start</source>
        <translation>Regardez son journal, corrigez ce qu’il dit, puis démarrez-le : postroomctl service start</translation>
    </message>
    <message>
        <source>Install it with apt-get install, then start it: postroomctl service start</source>
        <translation>Installez-le avec apt-get install, puis démarrez-le : postroomctl service start</translation>
    </message>
    <message>
        <source>This port does not answer as a mail program needs it, so mail programs that use it cannot connect.</source>
        <translation>Ce port ne répond pas comme il le faut à un logiciel de courrier ; ceux qui l’utilisent ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>Look at the engines first; when they run, look into their log files.</source>
        <translation>Regardez d’abord les programmes du serveur ; s’ils fonctionnent, regardez leurs journaux.</translation>
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
        <translation>Le certificat a expiré ; les logiciels de courrier refusent de se connecter.</translation>
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
        <translation>Appliquez à nouveau la configuration, ce qui le renouvelle : postroomctl config apply</translation>
    </message>
    <message>
        <source>A practice server has a certificate of its own authority. Mail programs that know this authority trust it.</source>
        <translation>Un serveur d’exercice a un certificat de sa propre autorité. Les logiciels de courrier qui la connaissent lui font confiance.</translation>
    </message>
    <message>
        <source>The certificate comes from this server&apos;s own authority, so mail programs warn or refuse to connect.</source>
        <translation>Le certificat vient de la propre autorité de ce serveur ; les logiciels de courrier avertissent ou refusent de se connecter.</translation>
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
        <translation>On ne sait pas à quelles adresses Internet joint ce serveur ; le plan DNS ne peut pas les nommer.</translation>
    </message>
    <message>
        <source>Set them: postroomctl setting set server.publicAddresses ADDRESS</source>
        <translation>Indiquez-les : postroomctl setting set server.publicAddresses ADRESSE</translation>
    </message>
    <message>
        <source>Start it: sudo postroomctl instance start</source>
        <translation>Démarrez-la : sudo postroomctl instance start</translation>
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
        <translation>Appliquez-les : postroomctl config apply</translation>
    </message>
    <message>
        <source>This server has a name, and its first domain is served.</source>
        <translation>Ce serveur a un nom, et son premier domaine est servi.</translation>
    </message>
    <message>
        <source>This server has no name yet, so no mail service runs.</source>
        <translation>Ce serveur n’a pas encore de nom ; aucun service de courrier ne fonctionne.</translation>
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
        <translation>Vous n’avez pas encore de boîte sur ce serveur ; personne ne lit ce qu’on envoie à son postmaster.</translation>
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
        <translation>Tout est répondu, mais quelque chose ne fonctionne pas encore.</translation>
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
        <translation>Une connexion n’a pas pu être essayée ici ; un logiciel de courrier ne le peut donc pas non plus.</translation>
    </message>
    <message>
        <source>Look at the engines and ports first: postroomctl check</source>
        <translation>Regardez d’abord les programmes du serveur et les ports : postroomctl check</translation>
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
        <translation>La boîte est suspendue : personne ne peut se connecter ni envoyer, mais le courrier arrive.</translation>
    </message>
    <message>
        <source>The mailbox exists and may be used.</source>
        <translation>La boîte existe et peut servir.</translation>
    </message>
    <message>
        <source>Let it be used again: postroomctl mailbox resume ADDRESS</source>
        <translation>Rendez-la à nouveau utilisable : postroomctl mailbox resume ADRESSE</translation>
    </message>
    <message>
        <source>No login was tried, because no password was given.</source>
        <translation>Aucune connexion n’a été essayée, faute de mot de passe.</translation>
    </message>
    <message>
        <source>Give the password to try a real login on every protocol: --password-stdin</source>
        <translation>Donnez le mot de passe pour essayer une vraie connexion sur chaque protocole : --password-stdin</translation>
    </message>
    <message>
        <source>Make room on the disk; then it is made up for within seconds. The log file of postroomd says more.</source>
        <translation>Libérez de la place sur le disque ; le changement est alors rattrapé en quelques secondes. Le journal de postroomd en dit plus.</translation>
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
        <translation>Ce programme du serveur de courrier est arrêté ; sa part du service de courrier ne fonctionne pas.</translation>
    </message>
    <message>
        <source>This mail server program ended by itself five times within ten minutes and was left stopped, so its part of the mail service does not work.</source>
        <translation>Ce programme du serveur de courrier s’est arrêté de lui-même cinq fois en dix minutes et a été laissé à l’arrêt ; sa part du service de courrier ne fonctionne pas.</translation>
    </message>
    <message>
        <source>This mail server program is not installed, so the mail service cannot run.</source>
        <translation>Ce programme du serveur de courrier n’est pas installé ; le service de courrier ne peut pas fonctionner.</translation>
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
        <translation>Les clés qui signent le courrier d’un domaine manquent ou sont illisibles ; ce qu’on envoie depuis ce domaine n’est pas accepté.</translation>
    </message>
    <message>
        <source>Until it has one of a public authority: let mail programs trust this server&apos;s own, the file run/admin/practice-ca.pem in its folder.</source>
        <translation>Tant qu’il n’en a pas d’une autorité publique : faites en sorte que les logiciels de courrier fassent confiance à l’autorité de ce serveur, le fichier run/admin/practice-ca.pem dans son dossier.</translation>
    </message>
    <message>
        <source>Look at it: postroomctl config drift. Keep it: postroomctl config adopt. Or put the generated file back: postroomctl config restore</source>
        <translation>Regardez la modification : postroomctl config drift. Gardez-la : postroomctl config adopt. Ou remettez le fichier généré : postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs was changed by hand. It counts from their next start on, and no change of the configuration overwrites it unasked.</source>
        <translation>Ce fichier des programmes du serveur de courrier a été modifié à la main. Il compte dès leur prochain démarrage, et aucun changement de la configuration ne l’écrase sans demande.</translation>
    </message>
    <message>
        <source>This file of the mail server programs is missing, so they may not start again.</source>
        <translation>Ce fichier des programmes du serveur de courrier manque ; ils pourraient ne pas redémarrer.</translation>
    </message>
    <message>
        <source>Put the generated file back: postroomctl config restore</source>
        <translation>Remettez le fichier généré : postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs has another owner or mode than it was made with, so others may read or change it, or its program may not read it.</source>
        <translation>Ce fichier des programmes du serveur de courrier n’a plus le propriétaire ou les droits d’accès de sa création ; d’autres peuvent peut-être le lire ou le modifier, ou son programme ne peut peut-être pas le lire.</translation>
    </message>
    <message>
        <source>Put them right: postroomctl config restore</source>
        <translation>Rétablissez-les : postroomctl config restore</translation>
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
        <translation>Un changement de domaines, de boîtes ou de mots de passe n’est pas parvenu aux programmes du serveur de courrier : le fichier qu’ils lisent ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The files by which mail programs set themselves up are as they should be.</source>
        <translation>Les fichiers par lesquels les logiciels de courrier se configurent seuls sont comme il faut.</translation>
    </message>
    <message>
        <source>The files by which mail programs set themselves up cannot be written, so people may have to type server names.</source>
        <translation>Les fichiers par lesquels les logiciels de courrier se configurent seuls ne peuvent pas être écrits ; il faudra peut-être saisir les noms de serveur à la main.</translation>
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
        <translation>Cette boîte ne peut pas servir ici : cet usage est désactivé.</translation>
    </message>
    <message>
        <source>Switch it on: postroomctl mailbox set ADDRESS --imap on, --pop3 on or --sending on</source>
        <translation>Activez-le : postroomctl mailbox set ADRESSE --imap on, --pop3 on ou --sending on</translation>
    </message>
    <message>
        <source>Get a new one from its authority and import it: postroomctl certificate import</source>
        <translation>Obtenez-en un nouveau auprès de son autorité de certification et importez-le : postroomctl certificate import</translation>
    </message>
    <message>
        <source>The certificate comes from an authority outside this server.</source>
        <translation>Le certificat vient d&apos;une autorité de certification extérieure à ce serveur.</translation>
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
        <translation>en marche</translation>
    </message>
    <message>
        <source>not yours to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
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
        <translation type="unfinished">inconnu</translation>
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
        <translation>absent</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en démarrage</translation>
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
        <translation>sans limite</translation>
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
        <translation>%1 (exercice)</translation>
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
        <translation type="unfinished">Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Depuis</translation>
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
        <translation>Valeur</translation>
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
        <translation>Adresse</translation>
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
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes</translation>
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
        <translation>suspendue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was tampered with: record %1 is not as it was written, or is missing. All before it are in order.</source>
        <translation>Le journal a été altéré : l’entrée %1 n’est pas telle qu’elle a été écrite, ou manque. Toutes celles d’avant sont en ordre.</translation>
    </message>
    <message>
        <source>All %1 records are as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed, by whom and when; newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the log is as it was written; ends with 3 when it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was applied yet. Run “postroomctl setup”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none before it is kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(certificate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not readable any more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished">en service</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ten configurations, newest first, and what changed with each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the settings of a former configuration again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alias. Add one: postroomctl alias add info@example.org --to ann@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let mail for an address go to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where its mail goes: --to ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases, a page at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead an alias elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an alias</source>
        <translation type="unfinished">Supprimer un alias</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --chain FILE and --key FILE, or --pkcs12 FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a certificate that you have: PEM files, or a PKCS#12 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate and those that lead to its root, PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private key, PEM, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it in one file (.p12, .pfx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates of this server, and how long each is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every port serves now, against what it should; ends with 3 when one is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of this server&apos;s own authority for a domain&apos;s names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an imported certificate no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice: no certificate for its names now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is served, but its names have no certificate yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: postroomctl certificate request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not known: the one before is not readable any more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads its configuration again; open sessions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is stopped and started; open sessions end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (secret, not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another certificate: %1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed in it by hand would be lost, so it is refused until that is kept or put back: postroomctl config drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another owner or mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept as it was changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is as it was generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is secret, so it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show what the change would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What applying would do, as words and as differences of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed by hand in the files of the mail server programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was changed by hand, until the file would be generated otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the generated files back in place of what was changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that sign a domain&apos;s mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with the next keys, which DNS has already; make new next ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove keys that sign no more, some days after a rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a domain&apos;s catch-all, or let it stand for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something answers at its SMTP port, but its management service (postroomd) does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mailbox, and how much mail it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail of %1 is erased for good: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address to go on: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a mailbox&apos;s name, quota or uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with 0: done; 1: refused or failed, and the sentence says what holds; 2: wrong usage; 3: checked, and a finding fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch-all:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: mail for nobody is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>Off:      %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming (POP3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to log in: normal password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From:         %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this server&apos;s own authority)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until:  %1 (%2 day(s) left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key:          %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain:        %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">complète</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable:       %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use:       %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mail server programs are doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all mail server programs, or one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all mail server programs, or one, until they are started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and start all mail server programs, or one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to type into a mail program for an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file by which a mail program sets itself up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes to no other practice instance. Join one: sudo postroomctl instance peer DIR</source>
        <translation>Le courrier ne va vers aucune autre instance d’exercice. Pour en relier une : sudo postroomctl instance peer DOSSIER</translation>
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
        <translation>Le courrier pour les domaines que sert %1 y va (%2 pour l’instant). Pour le retour : postroomctl --instance %1 instance peer %3</translation>
    </message>
    <message>
        <source>Bring mail for another practice instance&apos;s domains there (as root)</source>
        <translation>Porter le courrier pour les domaines d’une autre instance d’exercice là-bas (en tant que root)</translation>
    </message>
    <message>
        <source>The other practice instance&apos;s folder; without it, list them</source>
        <translation>Dossier de l’autre instance d’exercice ; sans lui, elles sont énumérées</translation>
    </message>
    <message>
        <source>Not any more.</source>
        <translation>Ne plus le faire.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The console of a Postroom mail service.</source>
        <translation>La console d’un service de courrier Postroom.</translation>
    </message>
    <message>
        <source>The folder of the mail service; default: $POSTROOM_INSTANCE, else %1.</source>
        <translation>Le dossier du service de courrier ; par défaut : $POSTROOM_INSTANCE, sinon %1.</translation>
    </message>
    <message>
        <source>Open at this page: overview, domains, mailboxes or dns.</source>
        <translation>Ouvrir à cette page : overview, domains, mailboxes ou dns.</translation>
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
        <translation>Ceci ne peut pas être vide. Possible : %1.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>C’est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This is too short: at least %1 characters.</source>
        <translation>C’est trop court : au moins %1 caractères.</translation>
    </message>
    <message>
        <source>This does not read as it should.</source>
        <translation>Cela ne se lit pas comme il faut.</translation>
    </message>
    <message>
        <source>This does not read as it should; expected: %1.</source>
        <translation>Cela ne se lit pas comme il faut ; attendu : %1.</translation>
    </message>
    <message>
        <source>A character that is not allowed here: %1. Take it out.</source>
        <translation>Un caractère interdit ici : %1. Enlevez-le.</translation>
    </message>
    <message>
        <source>“%1” has a character that is not allowed here: %2. Take it out.</source>
        <translation>« %1 » contient un caractère interdit ici : %2. Enlevez-le.</translation>
    </message>
    <message>
        <source>“%1” is only one word. A full name has at least two parts, like example.org.</source>
        <translation>« %1 » n’est qu’un mot. Un nom complet a au moins deux parties, comme example.org.</translation>
    </message>
    <message>
        <source>“%1” has two dots in a row, or begins with one.</source>
        <translation>« %1 » a deux points de suite, ou commence par un point.</translation>
    </message>
    <message>
        <source>A part of “%1” is longer than the 63 characters that DNS permits between two dots.</source>
        <translation>Une partie de « %1 » dépasse les 63 caractères que DNS permet entre deux points.</translation>
    </message>
    <message>
        <source>In “%1” a hyphen stands where DNS does not permit it: at the beginning or end of a part, or as third and fourth character.</source>
        <translation>Dans « %1 », un trait d’union se trouve là où DNS ne le permet pas : au début ou à la fin d’une partie, ou en troisième et quatrième position.</translation>
    </message>
    <message>
        <source>“%1” reads as a network address. A name is needed here, like example.org.</source>
        <translation>« %1 » se lit comme une adresse réseau. Il faut un nom ici, comme example.org.</translation>
    </message>
    <message>
        <source>“%1” cannot have mail: names that end in “%2” are reserved.</source>
        <translation>« %1 » ne peut pas avoir de courrier : les noms en « %2 » sont réservés.</translation>
    </message>
    <message>
        <source>“%1” is not a valid international domain name: %2.</source>
        <translation>« %1 » n’est pas un nom de domaine international valable : %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 before the @. Many mail servers cannot deliver to such addresses (SMTPUTF8 is not supported); use letters a–z, digits, dot, hyphen and underscore.</source>
        <translation>« %1 » a %2 avant l’@. Beaucoup de serveurs ne peuvent pas livrer à de telles adresses (SMTPUTF8 n’est pas pris en charge) ; utilisez les lettres a–z, les chiffres, le point, le trait d’union et le tiret bas.</translation>
    </message>
    <message>
        <source>“%1” has a plus sign before the @. It separates a person&apos;s own labels: mail to ann+shop@… reaches ann@… without being set up.</source>
        <translation>« %1 » a un signe plus avant l’@. Il sépare les étiquettes propres à une personne : le courrier à ann+achats@… arrive à ann@… sans rien configurer.</translation>
    </message>
    <message>
        <source>Before the @ of “%1” a dot stands at the beginning, at the end or beside another dot.</source>
        <translation>Avant l’@ de « %1 », un point se trouve au début, à la fin ou à côté d’un autre point.</translation>
    </message>
    <message>
        <source>“%1” is not a full address. It looks like ann@example.org.</source>
        <translation>« %1 » n’est pas une adresse complète. Elle ressemble à ann@example.org.</translation>
    </message>
    <message>
        <source>This password is on the lists that attackers try first. Choose another, or let one be generated.</source>
        <translation>Ce mot de passe figure sur les listes que les attaquants essaient d’abord. Choisissez-en un autre, ou faites-en produire un.</translation>
    </message>
    <message>
        <source>The password may not be the address or the part before its @.</source>
        <translation>Le mot de passe ne peut être ni l’adresse ni ce qui précède son @.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Allowed: %2.</source>
        <translation>« %1 » n’est pas un nombre entier. Permis : %2.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 est hors des limites.</translation>
    </message>
    <message>
        <source>%1 is out of range. Allowed: %2.</source>
        <translation>%1 est hors des limites. Permis : %2.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 500MiB or 2GiB.</source>
        <translation>« %1 » n’est pas une taille. Écrivez-la comme 500MiB ou 2GiB.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>« %1 » n’est pas un des choix : %2.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. It looks like 192.0.2.10 or 2001:db8::10.</source>
        <translation>« %1 » n’est pas une adresse IP. Elle ressemble à 192.0.2.10 ou 2001:db8::10.</translation>
    </message>
    <message>
        <source>“%1” does not exist here.</source>
        <translation>« %1 » n’existe pas ici.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile, so nothing was changed. Look at it again, then repeat the change.</source>
        <translation>Quelqu’un d’autre a modifié « %1 » entre-temps, donc rien n’a été changé. Regardez à nouveau, puis refaites la modification.</translation>
    </message>
    <message>
        <source>The set-up has not been done yet. Run “postroomctl setup”, or open the console.</source>
        <translation>La mise en service n’est pas encore faite. Lancez « postroomctl setup », ou ouvrez la console.</translation>
    </message>
    <message>
        <source>The domain “%1” is not set up on this server. Add it first: postroomctl domain add %1</source>
        <translation>Le domaine « %1 » n’est pas configuré sur ce serveur. Ajoutez-le d’abord : postroomctl domain add %1</translation>
    </message>
    <message>
        <source>%1 is not possible here: %2</source>
        <translation>%1 n’est pas possible ici : %2</translation>
    </message>
    <message>
        <source>The server refused the password of “%1”.</source>
        <translation>Le serveur a refusé le mot de passe de « %1 ».</translation>
    </message>
    <message>
        <source>You may not operate this mail service. Root may, and members of the group postroom-admin, and who created the instance.</source>
        <translation>Vous n’avez pas le droit de gérer ce service de courrier. Root l’a, ainsi que les membres du groupe postroom-admin et qui a créé l’instance.</translation>
    </message>
    <message>
        <source>Only root may do this. Repeat it with sudo:
%1</source>
        <translation>Seul root peut le faire. Recommencez avec sudo :
%1</translation>
    </message>
    <message>
        <source>The message was not understood.</source>
        <translation>Le message n’a pas été compris.</translation>
    </message>
    <message>
        <source>The service does not know the operation “%1”.</source>
        <translation>Le service ne connaît pas l’opération « %1 ».</translation>
    </message>
    <message>
        <source>The operation has no field “%1”.</source>
        <translation>L’opération n’a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Le champ « %1 » manque.</translation>
    </message>
    <message>
        <source>The message is larger than permitted (%1).</source>
        <translation>Le message dépasse la taille permise (%1).</translation>
    </message>
    <message>
        <source>This program and the mail service speak different versions (%1). Bring both to the same release.</source>
        <translation>Ce programme et le service de courrier ne parlent pas la même version (%1). Mettez les deux à la même.</translation>
    </message>
    <message>
        <source>This command line was not understood.</source>
        <translation>Cette ligne de commande n’a pas été comprise.</translation>
    </message>
    <message>
        <source>%1 is not installed, so nothing was changed. Install it: sudo apt-get install %2</source>
        <translation>%1 n’est pas installé, donc rien n’a été changé. Installez-le : sudo apt-get install %2</translation>
    </message>
    <message>
        <source>%1 refused its new configuration, so nothing was changed. Its own words:</source>
        <translation>%1 a refusé sa nouvelle configuration, donc rien n’a été changé. Voici ce qu’il dit :</translation>
    </message>
    <message>
        <source>%1 did not start. Its own words:</source>
        <translation>%1 n’a pas démarré. Voici ce qu’il dit :</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so nothing was changed. Stop that program, or move the instance to other ports.</source>
        <translation>Le port %1 est pris par un autre programme, donc rien n’a été changé. Arrêtez ce programme, ou placez l’instance sur d’autres ports.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2. Nothing was changed. Stop that program, or move the instance to other ports.</source>
        <translation>Le port %1 est pris par un autre programme : %2. Rien n’a été changé. Arrêtez ce programme, ou placez l’instance sur d’autres ports.</translation>
    </message>
    <message>
        <source>The new configuration was tried and %1 did not answer as it should, so the former configuration is back.</source>
        <translation>La nouvelle configuration a été essayée et %1 n’a pas répondu comme il faut ; l’ancienne est donc revenue.</translation>
    </message>
    <message>
        <source>The file or folder “%1” could not be used.</source>
        <translation>Le fichier ou dossier « %1 » n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make room on the file system of %1.</source>
        <translation>Le disque est plein, donc rien n’a été changé. Faites de la place sur le système de fichiers de %1.</translation>
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
        <translation>« %1 » ne peut pas contenir d’instance (%2). Prenez un dossier comme /var/lib/postroom : absolu, court, sans liens, et hors de /tmp, de /root et des dossiers personnels.</translation>
    </message>
    <message>
        <source>There is no mail service at %1. Make one: sudo postroomctl instance create %1</source>
        <translation>Il n’y a pas de service de courrier dans %1. Créez-en un : sudo postroomctl instance create %1</translation>
    </message>
    <message>
        <source>The change failed, and the former configuration could not be put back whole. Look at what fails (postroomctl check) and apply once more (postroomctl config apply). What was said:</source>
        <translation>Le changement a échoué, et la configuration précédente n’a pas pu être entièrement rétablie. Regardez ce qui ne va pas (postroomctl check) et appliquez-la encore une fois (postroomctl config apply). Ce qui a été dit :</translation>
    </message>
    <message>
        <source>“%1” still has %2 mailboxes or aliases, so nothing was changed. Remove them first.</source>
        <translation>« %1 » a encore des boîtes ou des alias (%2), donc rien n’a été changé. Retirez-les d’abord.</translation>
    </message>
    <message>
        <source>“%1” is needed, so nothing was changed: %2 belongs to it.</source>
        <translation>« %1 » est nécessaire, donc rien n’a été changé : %2 en fait partie.</translation>
    </message>
    <message>
        <source>“%1” only stands for the domain %2: its addresses are those of %2. Make the change there.</source>
        <translation>« %1 » ne fait que représenter le domaine %2 : ses adresses sont celles de %2. Faites le changement là-bas.</translation>
    </message>
    <message>
        <source>Mail for “%1” would come back to it and never arrive, so nothing was changed.</source>
        <translation>Le courrier pour « %1 » y reviendrait sans jamais arriver, donc rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” must exist: other servers write to it about trouble with the domain. It can be led elsewhere: postroomctl alias set %1 --to ADDRESS</source>
        <translation>« %1 » doit exister : d’autres serveurs y signalent les problèmes du domaine. On peut faire suivre son courrier ailleurs : postroomctl alias set %1 --to ADRESSE</translation>
    </message>
    <message>
        <source>The management service (postroomd) does not answer. Mail does not need it to go on. Start it: sudo postroomctl instance start</source>
        <translation>Le service de gestion (postroomd) ne répond pas. Le courrier n’a pas besoin de lui pour circuler. Démarrez-le : sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>The management service (postroomd) does not answer at %1. Mail does not need it to go on. Start it: sudo postroomctl instance start</source>
        <translation>Le service de gestion (postroomd) ne répond pas à %1. Le courrier n’a pas besoin de lui pour circuler. Démarrez-le : sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs (postroom-helper) does not answer, so nothing was changed. Mail does not need it to go on. Start it: sudo postroomctl instance start</source>
        <translation>La partie de Postroom qui gère les programmes du serveur de courrier (postroom-helper) ne répond pas, donc rien n’a été changé. Le courrier n’a pas besoin d’elle pour circuler. Démarrez-la : sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs (postroom-helper) ended during this change. It finishes the change or takes it back when it is started again: sudo postroomctl instance start. Then look what holds: postroomctl setting list</source>
        <translation>La partie de Postroom qui gère les programmes du serveur de courrier (postroom-helper) s’est arrêtée pendant ce changement. Elle le termine ou l’annule quand on la redémarre : sudo postroomctl instance start. Regardez ensuite ce qui vaut : postroomctl setting list</translation>
    </message>
    <message>
        <source>The mail server programs run with the change, but it could not be noted. It is noted as soon as that is possible. Is the disk full?</source>
        <translation>Les programmes du serveur de courrier fonctionnent avec le changement, mais il n’a pas pu être noté. Il le sera dès que possible. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>“%1” is removed. Its mail is still there; it is erased as soon as that is possible, and until then nobody can get this address.</source>
        <translation>« %1 » est retirée. Son courrier est encore là ; il est effacé dès que possible, et d’ici là personne ne peut recevoir cette adresse.</translation>
    </message>
    <message>
        <source>“%1” was changed by hand, and this change of the configuration would overwrite it, so nothing was changed. Look at it: postroomctl config drift. Then keep it (postroomctl config adopt) or put the generated file back (postroomctl config restore), and repeat the change.</source>
        <translation>« %1 » a été modifié à la main, et ce changement de la configuration l’écraserait, donc rien n’a été changé. Regardez ce qui a été modifié : postroomctl config drift. Gardez-le ensuite (postroomctl config adopt) ou remettez le fichier généré (postroomctl config restore), puis refaites le changement.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be read. Is it the right file, and the right password where it has one?</source>
        <translation>Le certificat ou sa clé est illisible. Est-ce le bon fichier, et le bon mot de passe s&apos;il en a un ?</translation>
    </message>
    <message>
        <source>This private key belongs to another certificate. Take the key that this certificate was asked for with.</source>
        <translation>Cette clé privée appartient à un autre certificat. Prenez la clé avec laquelle ce certificat a été demandé.</translation>
    </message>
    <message>
        <source>The chain of this certificate leads to no authority that mail programs know. Take the file that has the certificates in between too, often called fullchain; for an authority of your own, add its root.</source>
        <translation>La chaîne de ce certificat ne mène à aucune autorité de certification que les programmes de messagerie connaissent. Prenez le fichier qui contient aussi les certificats intermédiaires, souvent nommé « fullchain » ; pour une autorité à vous, ajoutez sa racine.</translation>
    </message>
    <message>
        <source>This certificate is not valid today, so mail programs would refuse to connect. Take a current one.</source>
        <translation>Ce certificat n&apos;est pas valable aujourd&apos;hui, les programmes de messagerie refuseraient de se connecter. Prenez-en un actuel.</translation>
    </message>
    <message>
        <source>This certificate or its key is too weak, so mail programs may refuse it. Ask for one with an RSA key of 2048 bits or more, or with an EC key.</source>
        <translation>Ce certificat ou sa clé est trop faible, les programmes de messagerie peuvent le refuser. Demandez-en un avec une clé RSA d&apos;au moins 2048 bits ou une clé EC.</translation>
    </message>
    <message>
        <source>No name of this certificate is one of this server, so nobody would be shown it. Its names: %1</source>
        <translation>Aucun nom de ce certificat n&apos;est un nom de ce serveur, il ne serait donc montré à personne. Ses noms : %1</translation>
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
        <translation>Amène le courrier de ce domaine à ce serveur, dès que son adresse est connue : indiquez les adresses publiques du serveur.</translation>
    </message>
    <message>
        <source>Says that mail from this domain comes from this server and from nowhere else; large providers refuse mail without it.</source>
        <translation>Dit que le courrier de ce domaine vient de ce serveur et de nulle part ailleurs ; sans lui, les grands fournisseurs refusent le courrier.</translation>
    </message>
    <message>
        <source>Says what other servers do with mail that only claims to come from this domain, for now nothing; large providers expect this record of whoever sends much.</source>
        <translation>Dit ce que les autres serveurs font du courrier qui prétend seulement venir de ce domaine, pour l’instant rien ; les grands fournisseurs attendent cet enregistrement de qui envoie beaucoup.</translation>
    </message>
    <message>
        <source>Asks other servers to report mail that only claims to come from this domain, and for now to refuse none; large providers expect this record of whoever sends much.</source>
        <translation>Demande aux autres serveurs de signaler le courrier qui prétend seulement venir de ce domaine, et pour l’instant de n’en refuser aucun ; les grands fournisseurs attendent cet enregistrement de qui envoie beaucoup.</translation>
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
        <translation>Les logiciels de courrier qui ne cherchent rien devinent ce nom.</translation>
    </message>
    <message>
        <source>Lets other servers check the signature of mail from this domain; large providers refuse mail without it.</source>
        <translation>Permet aux autres serveurs de vérifier la signature du courrier de ce domaine ; sans elle, les grands fournisseurs refusent le courrier.</translation>
    </message>
    <message>
        <source>Lets other servers check the second, more modern signature of mail from this domain.</source>
        <translation>Permet aux autres serveurs de vérifier la seconde signature, plus moderne, du courrier de ce domaine.</translation>
    </message>
    <message>
        <source>The key that will sign mail from this domain next, known to other servers before it does.</source>
        <translation>La prochaine clé qui signera le courrier de ce domaine ; les autres serveurs la connaissent avant qu’elle ne serve.</translation>
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
    <name>postroom::ui::AccountTypesForm</name>
    <message>
        <source>&amp;IMAP: mail stays on the server</source>
        <translation>&amp;IMAP : le courrier reste sur le serveur</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is downloaded, then usually deleted here</source>
        <translation>&amp;POP3 : le courrier est téléchargé, puis en général effacé ici</translation>
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
        <translation>Avec les deux, le logiciel de chacun décide. Répondez IMAP à qui demande : un seul logiciel POP3 peut vider une boîte que d’autres lisent par IMAP.</translation>
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
        <translation>Où réside le courrier des gens ?</translation>
    </message>
    <message>
        <source>This decides which kinds of account mail programs can set up. It can be changed later.</source>
        <translation>Cela décide des types de compte que les logiciels peuvent configurer. On peut le changer plus tard.</translation>
    </message>
    <message>
        <source>&amp;Next: offer these accounts</source>
        <translation>&amp;Suivant : proposer ces comptes</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AliasForm</name>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>The whole address, like info@example.org.</source>
        <translation>L&apos;adresse complète, par exemple info@example.org.</translation>
    </message>
    <message>
        <source>&amp;Goes to:</source>
        <translation>&amp;Destinataires :</translation>
    </message>
    <message>
        <source>One address a line, here or elsewhere. Who has a mailbox here may also send as the alias.</source>
        <translation>Une adresse par ligne, ici ou ailleurs. Les personnes qui ont une boîte aux lettres ici peuvent aussi envoyer sous le nom de l&apos;alias.</translation>
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
        <translation>Aucun alias pour l&apos;instant. Un alias est une adresse sans boîte aux lettres : son courrier est remis à d&apos;autres adresses.</translation>
    </message>
    <message>
        <source>No alias contains “%1”.</source>
        <translation>Aucun alias ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Goes to:</source>
        <translation>Destinataires :</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis :</translation>
    </message>
    <message>
        <source>Removal:</source>
        <translation>Suppression :</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Addresses without a mailbox, whose mail goes to one or more others, here or elsewhere. Each domain has abuse@ and postmaster@: other servers write there about trouble, so they can be led elsewhere but not removed.</source>
        <translation>Adresses sans boîte aux lettres, dont le courrier est remis à une ou plusieurs autres adresses, ici ou ailleurs. Chaque domaine a abuse@ et postmaster@ : les autres serveurs y signalent les problèmes ; vous pouvez donc les rediriger ailleurs, mais pas les supprimer.</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Ajouter un alias</translation>
    </message>
    <message>
        <source>Add a&amp;lias</source>
        <translation>&amp;Ajouter l&apos;alias</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>not possible: every domain must have it</source>
        <translation>impossible : chaque domaine doit l&apos;avoir</translation>
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
        <translation>Chaque domaine doit l&apos;avoir : les autres serveurs y signalent les problèmes concernant le domaine. Vous pouvez le rediriger vers quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>&amp;Lead it elsewhere</source>
        <translation>&amp;Rediriger ailleurs</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Mail to it is then refused, unless the domain has a catch-all address. What has arrived stays where it is.</source>
        <translation>Le courrier qui lui est adressé sera alors refusé, sauf si le domaine a une adresse collectrice (catch-all). Les messages déjà arrivés restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Keep alias</source>
        <translation>&amp;Conserver l&apos;alias</translation>
    </message>
    <message>
        <source>&amp;Remove alias</source>
        <translation>Supprimer l&apos;a&amp;lias</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
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
        <translation>Certificat établi</translation>
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
        <translation>Quand :</translation>
    </message>
    <message>
        <source>To what:</source>
        <translation>Sur quoi :</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Qui :</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Résultat :</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuration :</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant :</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Après :</translation>
    </message>
    <message>
        <source>&amp;Check the log</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>Everything that was changed, newest first: what, to what, by whom, and how it was before. Passwords and keys are in none of it. Each record holds a fingerprint of the one before it, so that a record that was edited or taken out is found by checking the log.</source>
        <translation>Tout ce qui a été modifié, le plus récent d’abord : quoi, sur quoi, par qui, et comment c’était avant. Aucun mot de passe ni aucune clé n’y figure. Chaque entrée contient une empreinte de la précédente, de sorte qu’une entrée modifiée ou retirée se remarque en vérifiant le journal.</translation>
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
        <translation>Le journal a été altéré : l’entrée %1 n’est pas telle qu’elle a été écrite, ou manque. Toutes celles d’avant sont en ordre.</translation>
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
        <translation>Cer&amp;tificat :</translation>
    </message>
    <message>
        <source>With those that lead to its root, its own first. Often called fullchain.pem.</source>
        <translation>Avec ceux qui mènent à sa racine, le sien en premier. Souvent nommé fullchain.pem.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clé :</translation>
    </message>
    <message>
        <source>Its private key, without a password. Often called privkey.pem.</source>
        <translation>Sa clé privée, sans mot de passe. Souvent nommée privkey.pem.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>Ends in .p12 or .pfx.</source>
        <translation>Se termine par .p12 ou .pfx.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>That of the file; empty where it has none.</source>
        <translation>Celui du fichier ; laissez vide s&apos;il n&apos;en a pas.</translation>
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
        <translation>moins d&apos;un jour</translation>
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
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>No certificate yet. The set-up makes the first one; if you have one already, it can be imported.</source>
        <translation>Aucun certificat pour l&apos;instant. La mise en service crée le premier ; si vous en avez déjà un, vous pouvez l&apos;importer.</translation>
    </message>
    <message>
        <source>No certificate contains “%1”.</source>
        <translation>Aucun certificat ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Names:</source>
        <translation>Noms :</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Émis par :</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clé :</translation>
    </message>
    <message>
        <source>Good:</source>
        <translation>Valable :</translation>
    </message>
    <message>
        <source>Chain:</source>
        <translation>Chaîne :</translation>
    </message>
    <message>
        <source>Usable:</source>
        <translation>Utilisable :</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation>Utilisation :</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Empreinte :</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Look what every port serves</source>
        <translation>&amp;Voir ce que présente chaque port</translation>
    </message>
    <message>
        <source>A certificate proves to mail programs that they talk to your server and not to somebody who pretends to be it. Each is good for the names in it and until its last day. One that you bought or got elsewhere can be imported; it is then shown for every name it covers.</source>
        <translation>Un certificat prouve aux logiciels de messagerie qu&apos;ils communiquent bien avec votre serveur et non avec quelqu&apos;un qui se fait passer pour lui. Chacun est valable pour les noms qu&apos;il contient et jusqu&apos;à son dernier jour. Vous pouvez importer un certificat acheté ou obtenu ailleurs ; il est alors présenté pour chaque nom qu&apos;il couvre.</translation>
    </message>
    <message>
        <source>Import a certificate</source>
        <translation>Importer un certificat</translation>
    </message>
    <message>
        <source>&amp;Import certificate</source>
        <translation>Importer le &amp;certificat</translation>
    </message>
    <message>
        <source>The server checks it, uses it for every name that it covers, and tries every port. If one does not answer as it should, all stays as it was.</source>
        <translation>Le serveur le vérifie, l&apos;utilise pour chaque nom qu&apos;il couvre et essaie chaque port. Si l&apos;un d&apos;eux ne répond pas comme il le devrait, tout reste comme avant.</translation>
    </message>
    <message>
        <source>The certificate was imported and is in use.</source>
        <translation>Le certificat a été importé et est utilisé.</translation>
    </message>
    <message>
        <source>%1, this server&apos;s own authority, which renews it</source>
        <translation>%1, l&apos;autorité de certification propre à ce serveur, qui le renouvelle</translation>
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
        <translation>incomplète : les logiciels de messagerie ne peuvent pas la suivre jusqu&apos;à une racine qu&apos;ils connaissent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no: key, dates or strength do not permit it</source>
        <translation>non : la clé, les dates ou la robustesse ne le permettent pas</translation>
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
        <translation>Supprimer le certificat de %1 ?</translation>
    </message>
    <message>
        <source>Certificate and key are erased on the server. The files that you imported stay where they are.</source>
        <translation>Le certificat et la clé sont effacés du serveur. Les fichiers que vous avez importés restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Keep certificate</source>
        <translation>C&amp;onserver le certificat</translation>
    </message>
    <message>
        <source>&amp;Remove certificate</source>
        <translation>Su&amp;pprimer le certificat</translation>
    </message>
    <message>
        <source>Removing the certificate; every port is tried without it…</source>
        <translation>Suppression du certificat ; chaque port est essayé sans lui…</translation>
    </message>
    <message>
        <source>The certificate was removed.</source>
        <translation>Le certificat a été supprimé.</translation>
    </message>
    <message>
        <source>It is not in use, so nothing changes for mail programs.</source>
        <translation>Il n&apos;est pas utilisé : rien ne change pour les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>%1: served with the certificate from %2, still good for %3.</source>
        <extracomment>Names, an authority, a length of time like &quot;89 days&quot;</extracomment>
        <translation>%1 : présenté avec le certificat émis par %2, encore valable %3.</translation>
    </message>
    <message>
        <source>%1: no other certificate here covers this, so mail programs that ask for it are shown one for another name and warn.</source>
        <translation>%1 : aucun autre certificat ne couvre cela ici ; les logiciels de messagerie qui le demandent en reçoivent donc un établi pour un autre nom et affichent un avertissement.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>Une connexion avec ce mot de passe a été essayée et n’a pas marché.</translation>
    </message>
    <message>
        <source>A login with this password was tried and did not work: %1</source>
        <translation>Une connexion avec ce mot de passe a été essayée et n’a pas marché : %1</translation>
    </message>
    <message>
        <source>No login was tried: nothing to log in to is running.</source>
        <translation>Aucune connexion n’a été essayée : rien à quoi se connecter ne fonctionne.</translation>
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
        <translation>D&amp;omaine :</translation>
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
        <translation>Ces enregistrements vont chez votre fournisseur DNS, ou sur votre propre serveur DNS. D’abord les nécessaires : sans eux, aucun courrier n’arrive.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>Valeur :</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi :</translation>
    </message>
    <message>
        <source>DNS tells the world where a domain&apos;s mail goes and who may send in its name. This page lists the records that this server needs, each with its reason. Copy them into your DNS provider&apos;s form, or export a zone file and send it to whoever runs your DNS.</source>
        <translation>DNS dit au monde où va le courrier d’un domaine et qui peut envoyer en son nom. Cette page donne les enregistrements qu’il faut à ce serveur, chacun avec sa raison. Copiez-les dans le formulaire de votre fournisseur DNS, ou exportez un fichier de zone et envoyez-le à qui gère votre DNS.</translation>
    </message>
    <message>
        <source>Export a zone file</source>
        <translation>Exporter un fichier de zone</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Add &amp;domain…</source>
        <translation>Ajouter un &amp;domaine…</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainForm</name>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Domaine :</translation>
    </message>
    <message>
        <source>What stands after the @ of its addresses, like example.org.</source>
        <translation>Ce qui suit l’@ de ses adresses, comme example.org.</translation>
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
        <translation>Aucun domaine ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Mailboxes:</source>
        <translation>Boîtes :</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis :</translation>
    </message>
    <message>
        <source>Show its &amp;mailboxes</source>
        <translation>Voir ses &amp;boîtes</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>The domains whose mail this server keeps. Adding one makes the server accept its mail; what the world must know of it stands on the page DNS. A domain can be removed when it has no mailboxes.</source>
        <translation>Les domaines dont ce serveur garde le courrier. En ajouter un fait accepter son courrier ; ce que le monde doit en savoir est sur la page DNS. Un domaine se retire quand il n’a plus de boîtes.</translation>
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
        <translation>Retirer un domaine</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln mailboxes. Remove them first, so that no mail goes unnoticed.</source>
        <translation>
            <numerusform>Il a encore %Ln boîte. Retirez-la d’abord, pour qu’aucun courrier ne passe inaperçu.</numerusform>
            <numerusform>Il a encore %Ln boîtes. Retirez-les d’abord, pour qu’aucun courrier ne passe inaperçu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server will then refuse mail to its addresses. It has no mailboxes, so no mail is lost. Records at your DNS provider stay until you remove them there.</source>
        <translation>Ce serveur refusera alors le courrier à ses adresses. Il n’a pas de boîtes, donc aucun courrier n’est perdu. Les enregistrements chez votre fournisseur DNS restent jusqu’à ce que vous les y retiriez.</translation>
    </message>
    <message>
        <source>&amp;Keep domain</source>
        <translation>&amp;Garder le domaine</translation>
    </message>
    <message>
        <source>&amp;Remove domain</source>
        <translation>&amp;Retirer le domaine</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été retiré.</translation>
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
        <translation>Les logiciels de messagerie affichent un avertissement pour %1 tant que ses noms n&apos;ont pas de certificat, et celui-ci n&apos;a pas pu être créé : %2 Choisissez le domaine puis « Créer un certificat » pour réessayer.</translation>
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
    <name>postroom::ui::FindingCard</name>
    <message>
        <source>Expected:</source>
        <translation>Attendu :</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Vu :</translation>
    </message>
    <message>
        <source>Name of the check:</source>
        <translation>Nom de la vérification :</translation>
    </message>
    <message>
        <source>You can change this</source>
        <translation>Vous pouvez le changer</translation>
    </message>
    <message>
        <source>Postroom changes this</source>
        <translation>Postroom le change</translation>
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
        <translation>Continuer la mise en service : %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails : %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FinishStep</name>
    <message>
        <source>Does it all work?</source>
        <translation>Est-ce que tout fonctionne ?</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>La mise en service est finie</translation>
    </message>
    <message>
        <source>People can now enter address and password into their mail programs. So that mail from the world arrives, publish the records of the page DNS.</source>
        <translation>Chacun peut maintenant saisir adresse et mot de passe dans son logiciel. Pour que le courrier du monde arrive, publiez les enregistrements de la page DNS.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les vérifications ont trouvé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>Tout &amp;vérifier</translation>
    </message>
    <message>
        <source>These work:</source>
        <translation>Ceci fonctionne :</translation>
    </message>
    <message>
        <source>Postroom now looks at every mail engine, port and certificate as a mail program would see them. Nothing is changed by it.</source>
        <translation>Postroom regarde maintenant chaque programme du serveur, port et certificat comme les verrait un logiciel de courrier. Rien n’est changé.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Form</name>
    <message>
        <source>Theirs: empty</source>
        <translation>De l’autre personne : vide</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>De l’autre personne : %1</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Reprendre cela</translation>
    </message>
</context>
<context>
    <name>postroom::ui::HandOverDialog</name>
    <message>
        <source>Give these two to the person. The password is shown only now; afterwards nobody can read it, only set a new one.</source>
        <translation>Donnez ces deux choses à la personne. Le mot de passe n’est montré que maintenant ; ensuite personne ne peut le lire, seulement en mettre un nouveau.</translation>
    </message>
    <message>
        <source>&amp;Forget password</source>
        <translation>&amp;Oublier le mot de passe</translation>
    </message>
</context>
<context>
    <name>postroom::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>postroom::ui::IdentityForm</name>
    <message>
        <source>Your e-mail &amp;address:</source>
        <translation>Votre &amp;adresse :</translation>
    </message>
    <message>
        <source>On this server. Its domain becomes the first mail domain; reports about the service go to you.</source>
        <translation>Sur ce serveur. Son domaine devient le premier domaine de courrier ; les rapports sur le service vous arrivent.</translation>
    </message>
    <message>
        <source>This server&apos;s na&amp;me:</source>
        <translation>No&amp;m de ce serveur :</translation>
    </message>
    <message>
        <source>Mail programs and other mail servers connect to this name. Usual is “mail.” before your domain.</source>
        <translation>Les logiciels et les autres serveurs se connectent à ce nom. D’habitude « mail. » devant votre domaine.</translation>
    </message>
    <message>
        <source>Its &amp;Internet addresses:</source>
        <translation>Ses adresses &amp;Internet :</translation>
    </message>
    <message>
        <source>Separated by commas. Empty: taken from this computer&apos;s network.</source>
        <translation>Séparées par des virgules. Vide : prises du réseau de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::IdentityStep</name>
    <message>
        <source>Who are you, and what is this server called?</source>
        <translation>Qui êtes-vous, et comment s’appelle ce serveur ?</translation>
    </message>
    <message>
        <source>From these two, Postroom makes the first mail domain, the certificate and the settings of every mail program. Next sets the mail engines up with them and tries them; this takes some seconds.</source>
        <translation>De ces deux réponses, Postroom tire le premier domaine, le certificat et les réglages de chaque logiciel. « Suivant » configure avec elles les programmes du serveur et les essaie ; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>&amp;Next: set up the server</source>
        <translation>&amp;Suivant : mettre le serveur en service</translation>
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
        <translation>Demande au service…</translation>
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
</context>
<context>
    <name>postroom::ui::MailboxForm</name>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>The whole address, like ann@example.org.</source>
        <translation>L’adresse entière, comme ann@example.org.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>&amp;Most space:</source>
        <translation>&amp;Place maximale :</translation>
    </message>
    <message>
        <source>Like 500 MiB or 2 GiB. Empty: no limit.</source>
        <translation>Comme 500 MiB ou 2 GiB. Vide : sans limite.</translation>
    </message>
    <message>
        <source>P&amp;erson&apos;s name:</source>
        <translation>&amp;Nom de la personne :</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>&amp;Used for:</source>
        <translation>&amp;Utilisée pour :</translation>
    </message>
    <message>
        <source>Whoever is logged in by what you switch off is shown out.</source>
        <translation>Qui est connecté par ce que vous désactivez est déconnecté.</translation>
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
        <translation>Aucune boîte ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Most space:</source>
        <translation>Place maximale :</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État :</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis :</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Nouveau mot de &amp;passe…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>The people who have mail here. With the full address and the password any mail program finds the rest. A suspended mailbox goes on receiving, but nobody can log in or send with it. Removing asks whether the mail stays on the server.</source>
        <translation>Les personnes qui ont leur courrier ici. Avec l’adresse entière et le mot de passe, tout logiciel trouve le reste. Une boîte suspendue continue de recevoir, mais personne ne peut s’y connecter ni envoyer. En retirant une boîte, on choisit si son courrier reste sur le serveur.</translation>
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
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>suspended: mail still arrives, nobody can log in or send</source>
        <translation>suspendue : le courrier arrive, personne ne peut se connecter ni envoyer</translation>
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
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
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
        <translation>Retirer une boîte</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>Its mail is being counted…</source>
        <translation>Son courrier est en train d’être compté…</translation>
    </message>
    <message>
        <source>Remove, &amp;keep its mail</source>
        <translation>Retirer, &amp;garder son courrier</translation>
    </message>
    <message>
        <source>Remove and &amp;erase its mail</source>
        <translation>Retirer et &amp;effacer son courrier</translation>
    </message>
    <message>
        <source>Nobody can log in to it any more. How much mail it holds could not be told: %1</source>
        <translation>Personne ne pourra plus s’y connecter. On n’a pas pu dire combien de courrier elle contient : %1</translation>
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
        <translation>%1 a été retirée ; son courrier est gardé.</translation>
    </message>
    <message>
        <source>%1 and its mail were removed.</source>
        <translation>%1 et son courrier ont été retirés.</translation>
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
        <translation>rien ; le courrier arrive toujours</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Utilisée pour :</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxesStep</name>
    <message>
        <source>Who gets a mailbox?</source>
        <translation>Qui reçoit une boîte ?</translation>
    </message>
    <message>
        <source>An address and a password are all that a person needs. Begin with your own; more can be added now or at any time.</source>
        <translation>Une adresse et un mot de passe suffisent à chacun. Commencez par la vôtre ; d’autres peuvent s’ajouter maintenant ou à tout moment.</translation>
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
        <translation>&amp;Retirer…</translation>
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
        <source>New server</source>
        <translation>Nouveau serveur</translation>
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
        <source>Start the mail service, then this window shows it.</source>
        <translation>Démarrez le service de courrier, cette fenêtre le montrera.</translation>
    </message>
    <message>
        <source>Postroom %1, the console of your mail service (version there: %2).
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Postroom %1, la console de votre service de courrier (version là-bas : %2).
Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>About Postroom</source>
        <translation>À propos de Postroom</translation>
    </message>
    <message>
        <source>The management service does not answer. Mail does not need it to go on.</source>
        <translation>Le service de gestion ne répond pas. Le courrier n’a pas besoin de lui pour circuler.</translation>
    </message>
    <message>
        <source>What you see may be old; this window tries again by itself.</source>
        <translation>Ce que vous voyez peut être ancien ; cette fenêtre réessaie d’elle-même.</translation>
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
</context>
<context>
    <name>postroom::ui::OverviewPage</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
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
        <source>%1: ended on %2</source>
        <translation>%1 : expiré le %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: ends in %Ln days, on %2</source>
        <translation>
            <numerusform>%1 : expire dans %Ln jour, le %2</numerusform>
            <numerusform>%1 : expire dans %Ln jours, le %2</numerusform>
        </translation>
    </message>
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
        <source>Whether mail is flowing, and what wants your attention, the worst first. Each card says what is true, what it means for the mail, who can change it and how. “Details” shows what was expected and what was seen.</source>
        <translation>Si le courrier circule, et ce qui demande votre attention, le pire d’abord. Chaque fiche dit ce qui est, ce que cela signifie pour le courrier, qui peut le changer et comment. « Détails » montre ce qui était attendu et ce qui a été vu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks pass</source>
        <translation>
            <numerusform>%Ln vérification en ordre</numerusform>
            <numerusform>%Ln vérifications en ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (depuis %2)</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Programmes du serveur</translation>
    </message>
    <message>
        <source>Ports that do not answer</source>
        <translation>Ports qui ne répondent pas</translation>
    </message>
    <message>
        <source>Ports that answer</source>
        <translation>Ports qui répondent</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>domains: %1, mailboxes: %2</source>
        <translation>domaines : %1, boîtes : %2</translation>
    </message>
    <message>
        <source>Mail is not flowing: %1.</source>
        <translation>Le courrier ne circule pas : %1.</translation>
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
        <translation>Montré seulement maintenant : copiez-le ou notez-le. Le presse-papiers l’oublie après une minute.</translation>
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
        <translation>P&amp;roduire</translation>
    </message>
    <message>
        <source>Generate a password</source>
        <translation>Produire un mot de passe</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PasswordForm</name>
    <message>
        <source>&amp;New password:</source>
        <translation>&amp;Nouveau mot de passe :</translation>
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
        <translation>un autre certificat que celui attendu ; les logiciels de messagerie peuvent afficher un avertissement</translation>
    </message>
    <message>
        <source>none that could be read</source>
        <translation>aucun certificat lisible</translation>
    </message>
    <message>
        <source>nobody knows: it did not answer</source>
        <translation>inconnu : le port n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>Every port shows the certificate that it should.</source>
        <translation>Chaque port présente le certificat attendu.</translation>
    </message>
    <message>
        <source>%1 of %2 answers show the certificate that they should. The others come first.</source>
        <translation>Réponses présentant le certificat attendu : %1 sur %2. Les autres sont affichées en premier.</translation>
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
        <translation>Interrogation de chaque port, comme le ferait un logiciel de messagerie. Un port qui ne répond pas prend quelques secondes.</translation>
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
        <source>Check and finish</source>
        <translation>Vérifier et finir</translation>
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
        <translation>Plus tard : fermer et continuer une autre fois</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Nothing is left to set up.</source>
        <translation>Il ne reste rien à faire pour la mise en service.</translation>
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
        <translation>%1, constats : %2</translation>
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
</context>
<context>
    <name>postroom::ui::UnreachablePage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Copier la commande %1</translation>
    </message>
    <message>
        <source>No mail service answers here</source>
        <translation>Aucun service de courrier ne répond ici</translation>
    </message>
    <message>
        <source>If this computer has Postroom&apos;s mail service, start it in a terminal:</source>
        <translation>Si cet ordinateur a le service de courrier de Postroom, démarrez-le dans un terminal :</translation>
    </message>
    <message>
        <source>To try Postroom first, with real mail programs but only inside this computer, run this in the folder of its source code:</source>
        <translation>Pour d’abord essayer Postroom, avec de vrais programmes de serveur de courrier mais seulement dans cet ordinateur, lancez ceci dans le dossier de ses sources :</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>This window also tries by itself every few seconds.</source>
        <translation>Cette fenêtre réessaie aussi d’elle-même toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>The mail service cannot be used</source>
        <translation>Le service de courrier est inutilisable</translation>
    </message>
    <message>
        <source>Tried: %1. %2</source>
        <translation>Essayé : %1. %2</translation>
    </message>
</context>
</TS>

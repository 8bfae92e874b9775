<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Accents</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>Acceptance</name>
    <message>
        <source>Accept a finding</source>
        <translation>Aceptar un resultado</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>%1 says: there is no such name.</source>
        <translation>%1 dice: ese nombre no existe.</translation>
    </message>
    <message>
        <source>%1 says: the name is there, and has no record of this type.</source>
        <translation>%1 dice: el nombre existe, y no tiene ningún registro de este tipo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so nothing is known.</source>
        <translation>%1 no respondió a tiempo, así que no se sabe nada.</translation>
    </message>
    <message>
        <source>%1 refuses to answer, so nothing is known.</source>
        <translation>%1 se niega a responder, así que no se sabe nada.</translation>
    </message>
    <message>
        <source>%1 failed to find out, so nothing is known.</source>
        <translation>%1 no consiguió averiguarlo, así que no se sabe nada.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, so nothing is known.</source>
        <translation>No se llega a %1, así que no se sabe nada.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The mail domain, like example.org</source>
        <translation>El dominio de correo, como example.org</translation>
    </message>
    <message>
        <source>Only names that contain this text</source>
        <translation>Solo los nombres que contienen este texto</translation>
    </message>
    <message>
        <source>How many at most, 1 to 1000; unset: 200</source>
        <translation>Cuántos como máximo, de 1 a 1000; por omisión: 200</translation>
    </message>
    <message>
        <source>Only if this is still its revision</source>
        <translation>Solo si esta sigue siendo su revisión</translation>
    </message>
    <message>
        <source>Only mailboxes of this domain</source>
        <translation>Solo los buzones de este dominio</translation>
    </message>
    <message>
        <source>Full address, like ann@example.org</source>
        <translation>Dirección completa, como ann@example.org</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Primera contraseña</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>El nombre de la persona</translation>
    </message>
    <message>
        <source>Most space for mail, like 2GiB; unset: no limit</source>
        <translation>Espacio máximo para el correo, como 2GiB; por omisión: sin límite</translation>
    </message>
    <message>
        <source>The revision this change was made from</source>
        <translation>La revisión de la que parte este cambio</translation>
    </message>
    <message>
        <source>Most space for mail, like 2GiB; 0: no limit</source>
        <translation>Espacio máximo para el correo, como 2GiB; 0: sin límite</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>La contraseña nueva</translation>
    </message>
    <message>
        <source>What becomes of the mail: keep or erase</source>
        <translation>Qué pasa con el correo: keep (conservarlo) o erase (borrarlo)</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password, to try it</source>
        <translation>La contraseña del buzón, para probarla</translation>
    </message>
    <message>
        <source>Only what concerns this domain</source>
        <translation>Solo lo que atañe a este dominio</translation>
    </message>
    <message>
        <source>start, stop, restart or reload</source>
        <translation>start, stop, restart o reload</translation>
    </message>
    <message>
        <source>postfix or dovecot; unset: all of them</source>
        <translation>postfix o dovecot; por omisión: todos</translation>
    </message>
    <message>
        <source>The setting&apos;s key, as `setting list` shows it</source>
        <translation>La clave del ajuste, tal como la muestra `setting list`</translation>
    </message>
    <message>
        <source>Its new value; several separated by commas</source>
        <translation>Su valor nuevo; si son varios, separados por comas</translation>
    </message>
    <message>
        <source>Only record it; the next change applies it</source>
        <translation>Solo anotarlo; el próximo cambio lo aplica</translation>
    </message>
    <message>
        <source>Only if this is still the settings&apos; revision</source>
        <translation>Solo si esta sigue siendo la revisión de los ajustes</translation>
    </message>
    <message>
        <source>Your own e-mail address, like anna@example.org</source>
        <translation>Su propia dirección, como anna@example.org</translation>
    </message>
    <message>
        <source>This server&apos;s name, like mail.example.org</source>
        <translation>El nombre de este servidor, como mail.example.org</translation>
    </message>
    <message>
        <source>The addresses under which the Internet reaches this server</source>
        <translation>Las direcciones en que alcanza Internet a este servidor</translation>
    </message>
    <message>
        <source>imap, pop3 or both</source>
        <translation>imap, pop3 o ambos</translation>
    </message>
    <message>
        <source>At most this many, 1–1000; default 200</source>
        <translation>Esta cantidad como máximo, 1–1000; por omisión 200</translation>
    </message>
    <message>
        <source>Only records with a smaller number: the next page</source>
        <translation>Solo las anotaciones de número menor: la página siguiente</translation>
    </message>
    <message>
        <source>Its number, as `config history` shows it</source>
        <translation>Su número, tal como lo muestra `config history`</translation>
    </message>
    <message>
        <source>Only aliases that have this text in their address or in where they lead</source>
        <translation>Solo los alias cuya dirección o destino contiene este texto</translation>
    </message>
    <message>
        <source>Only aliases of this domain</source>
        <translation>Solo los alias de este dominio</translation>
    </message>
    <message>
        <source>The alias, like info@example.org</source>
        <translation>El alias, como info@example.org</translation>
    </message>
    <message>
        <source>Where its mail goes: one address or up to 100, here or elsewhere</source>
        <translation>Adónde va su correo: una dirección o hasta 100, de este servidor o de otro</translation>
    </message>
    <message>
        <source>Where its mail goes from now on: one address or up to 100, here or elsewhere</source>
        <translation>Adónde va su correo desde ahora: una dirección o hasta 100, de este servidor o de otro</translation>
    </message>
    <message>
        <source>Only names in this domain; unset: the server&apos;s and the admin&apos;s domain&apos;s, and one of each further certificate</source>
        <translation>Solo los nombres de este dominio; por omisión: los del servidor y los del dominio del administrador, y uno de cada otro certificado</translation>
    </message>
    <message>
        <source>Of an imported certificate, as certificate list shows it; its beginning is enough where only one begins so</source>
        <translation>La de un certificado importado, tal como la muestra certificate list; basta el principio si solo una empieza así</translation>
    </message>
    <message>
        <source>The e-mail address, like anna@example.org</source>
        <translation>La dirección, como anna@example.org</translation>
    </message>
    <message>
        <source>Only this key; unset: all that sign no more</source>
        <translation>Solo esta clave; por omisión: todas las que ya no firman</translation>
    </message>
    <message>
        <source>The domain that it stands for: every address of the one is that of the other</source>
        <translation>El dominio al que representa: cada dirección de uno es también la del otro</translation>
    </message>
    <message>
        <source>Who gets mail for addresses that do not exist, or none: it is refused</source>
        <translation>Quién recibe el correo para las direcciones que no existen, o none: se rechaza</translation>
    </message>
    <message>
        <source>The domain that it stands for, or none: it has addresses of its own</source>
        <translation>El dominio al que representa, o none: tiene direcciones propias</translation>
    </message>
    <message>
        <source>Reading mail by IMAP: on or off</source>
        <translation>Leer el correo por IMAP: on (sí) u off (no)</translation>
    </message>
    <message>
        <source>Fetching mail by POP3: on or off</source>
        <translation>Recoger el correo por POP3: on (sí) u off (no)</translation>
    </message>
    <message>
        <source>Sending mail: on or off</source>
        <translation>Enviar correo: on (sí) u off (no)</translation>
    </message>
    <message>
        <source>Also where it overwrites what was changed in a file by hand</source>
        <translation>También donde sobrescribe lo que se cambió a mano en un archivo</translation>
    </message>
    <message>
        <source>As if this setting were changed, too</source>
        <translation>Como si se cambiara también este ajuste</translation>
    </message>
    <message>
        <source>To this value</source>
        <translation>Con este valor</translation>
    </message>
    <message>
        <source>The certificate and those that lead to its root, PEM</source>
        <translation>El certificado y los que llevan hasta su raíz, PEM</translation>
    </message>
    <message>
        <source>Its private key, PEM, without a password</source>
        <translation>Su clave privada, PEM, sin contraseña</translation>
    </message>
    <message>
        <source>All of it in one file (.p12, .pfx), Base64</source>
        <translation>Todo en un solo archivo (.p12, .pfx), Base64</translation>
    </message>
    <message>
        <source>The password of that file</source>
        <translation>La contraseña de ese archivo</translation>
    </message>
    <message>
        <source>The other practice instance&apos;s folder</source>
        <translation>Carpeta de la otra instancia de práctica</translation>
    </message>
    <message>
        <source>Only what comes after this one</source>
        <translation>Solo lo que sigue a este</translation>
    </message>
    <message>
        <source>By what they are sorted: address or created; unset: address</source>
        <translation>Por qué se ordenan: address (dirección) o created (fecha de creación); por omisión: address</translation>
    </message>
    <message>
        <source>In which direction: ascending or descending</source>
        <translation>En qué sentido: ascending (ascendente) o descending (descendente)</translation>
    </message>
    <message>
        <source>How many to leave out</source>
        <translation>Cuántos se omiten</translation>
    </message>
    <message>
        <source>The finding&apos;s name, like disk.space</source>
        <translation>El nombre del resultado, como disk.space</translation>
    </message>
    <message>
        <source>Only about this; unset: all of that name</source>
        <translation>Solo sobre esto; por omisión: todos los de ese nombre</translation>
    </message>
    <message>
        <source>Why it can stay as it is</source>
        <translation>Por qué puede quedarse como está</translation>
    </message>
    <message>
        <source>The last day, like 2027-03-01; at most a year ahead</source>
        <translation>El último día, como 2027-03-01; un año por delante como máximo</translation>
    </message>
    <message>
        <source>Only if this is what is seen</source>
        <translation>Solo si es esto lo que se ve</translation>
    </message>
    <message>
        <source>The name, like _dmarc.example.org</source>
        <translation>El nombre, como _dmarc.example.org</translation>
    </message>
    <message>
        <source>Which DNS server is asked, ADDRESS or ADDRESS:PORT; unset: the one that this machine asks</source>
        <translation>A qué servidor DNS se pregunta, DIRECCIÓN o DIRECCIÓN:PUERTO; por omisión: al que pregunta este ordenador</translation>
    </message>
    <message>
        <source>Which DNS servers are asked, ADDRESS or ADDRESS:PORT; unset: the domain&apos;s own, and the one that this machine asks</source>
        <translation>A qué servidores DNS se pregunta, DIRECCIÓN o DIRECCIÓN:PUERTO; por omisión: a los del dominio y al que pregunta este ordenador</translation>
    </message>
    <message>
        <source>By what they are sorted: name, created or mailboxes; unset: name</source>
        <translation>Por qué se ordenan: name (nombre), created (fecha de creación) o mailboxes (buzones); por omisión: name</translation>
    </message>
    <message>
        <source>Only mailboxes whose address or name contains this text; @example.org: those of that domain</source>
        <translation>Solo los buzones cuya dirección o nombre contiene este texto; @example.org: los de ese dominio</translation>
    </message>
    <message>
        <source>By what they are sorted: address, name, quota, created or state; unset: address</source>
        <translation>Por qué se ordenan: address (dirección), name (nombre), quota (espacio), created (fecha de creación) o state (estado); por omisión: address</translation>
    </message>
    <message>
        <source>postfix, dovecot, rspamd or nginx</source>
        <translation>postfix, dovecot, rspamd o nginx</translation>
    </message>
    <message>
        <source>Further settings with their values, changed together with it</source>
        <translation>Otros ajustes con sus valores, que se cambian junto con él</translation>
    </message>
    <message>
        <source>As if gone back to the configuration of this number</source>
        <translation>Como si se volviera a la configuración de este número</translation>
    </message>
    <message>
        <source>Who gets the test message: one address, anywhere</source>
        <translation>Quién recibe el mensaje de prueba: una dirección, en cualquier sitio</translation>
    </message>
    <message>
        <source>From which mailbox; unset: the admin&apos;s</source>
        <translation>Desde qué buzón; por omisión: el del administrador</translation>
    </message>
    <message>
        <source>The id that mail.test said</source>
        <translation>El identificador que dio mail.test</translation>
    </message>
    <message>
        <source>How many hours up to now, 1–2160; default 24</source>
        <translation>Cuántas horas hasta ahora, 1–2160; por omisión 24</translation>
    </message>
    <message>
        <source>bind: a zone file as most DNS servers and providers read it; relative: lines for a zone file that is there already; csv: a table; cloudflare, route53, octodns, terraform, tinydns, nsupdate: what these read</source>
        <translation>bind: un archivo de zona que lee la mayoría de los servidores y proveedores de DNS; relative: líneas para un archivo de zona que ya existe; csv: una tabla; cloudflare, route53, octodns, terraform, tinydns, nsupdate: lo que leen estos</translation>
    </message>
    <message>
        <source>The record&apos;s name: @ for the domain itself, www or *.shop below it, or a whole name in the domain</source>
        <translation>El nombre del registro: @ para el dominio mismo, www o *.shop debajo de él, o un nombre entero del dominio</translation>
    </message>
    <message>
        <source>TXT, CNAME, A, AAAA, MX, SRV, CAA, NS, TLSA or PTR</source>
        <translation>TXT, CNAME, A, AAAA, MX, SRV, CAA, NS, TLSA o PTR</translation>
    </message>
    <message>
        <source>What it says, as a zone file has it; a text may stand without quotes</source>
        <translation>Lo que dice, como está en un archivo de zona; un texto puede ir sin comillas</translation>
    </message>
    <message>
        <source>For how many seconds others may remember it, 60 to 604800; unset: 3600</source>
        <translation>Cuántos segundos pueden recordarlo otros, de 60 a 604800; sin indicar: 3600</translation>
    </message>
    <message>
        <source>What it is for, in your words, up to 200 characters</source>
        <translation>Para qué es, con sus palabras, hasta 200 caracteres</translation>
    </message>
    <message>
        <source>What it says; needed where there are several of that name and type</source>
        <translation>Lo que dice; necesario donde hay varios de ese nombre y tipo</translation>
    </message>
    <message>
        <source>The key by which that server knows who may change the zone; a dry run does without</source>
        <translation>La clave por la que ese servidor sabe quién puede cambiar la zona; un ensayo no la necesita</translation>
    </message>
    <message>
        <source>Only shows what would be changed</source>
        <translation>Solo muestra lo que se cambiaría</translation>
    </message>
    <message>
        <source>Adds this server to an SPF record of somebody else&apos;s</source>
        <translation>Añade este servidor a un registro SPF de otros</translation>
    </message>
    <message>
        <source>Removes records of others that are in the way</source>
        <translation>Elimina registros de otros que estorban</translation>
    </message>
    <message>
        <source>Which DNS servers count as the zone&apos;s own, ADDRESS or ADDRESS:PORT; unset: those that DNS names</source>
        <translation>Qué servidores DNS cuentan como los de la zona, DIRECCIÓN o DIRECCIÓN:PUERTO; sin indicar: los que nombra el DNS</translation>
    </message>
    <message>
        <source>Which DNS servers are asked beside them, ADDRESS or ADDRESS:PORT; unset: the one that this machine asks, and large public ones</source>
        <translation>A qué servidores DNS se pregunta además, DIRECCIÓN o DIRECCIÓN:PUERTO; sin indicar: al que pregunta este ordenador y a grandes servidores públicos</translation>
    </message>
    <message>
        <source>Whose form, like Cloudflare; unset: of the provider whose name servers the domain has</source>
        <translation>De quién es el formulario, como Cloudflare; sin indicar: del proveedor cuyos servidores de nombres tiene el dominio</translation>
    </message>
    <message>
        <source>Which DNS server of the zone is asked, ADDRESS or ADDRESS:PORT; unset: the first that DNS names</source>
        <translation>A qué servidor DNS de la zona se pregunta, DIRECCIÓN o DIRECCIÓN:PUERTO; por omisión: al primero que nombra el DNS</translation>
    </message>
    <message>
        <source>The DNS server where the zone is changed, ADDRESS or ADDRESS:PORT; unset: in practice the server&apos;s own</source>
        <translation>El servidor DNS en el que se cambia la zona, DIRECCIÓN o DIRECCIÓN:PUERTO; por omisión: en práctica, el del propio servidor</translation>
    </message>
    <message>
        <source>Only this step of the move that dns cutover plans: lower, parallel, switch or settle</source>
        <translation>Solo este paso de la mudanza que planea dns cutover: lower, parallel, switch o settle</translation>
    </message>
    <message>
        <source>Whether its mail is served here, or lives elsewhere and only its DNS is planned here: local or external; unset: local, or external with a service</source>
        <translation>Si su correo se atiende aquí, o está en otro lugar y aquí solo se planea su DNS: local o external; sin indicar: local, o external con un servicio</translation>
    </message>
    <message>
        <source>Where the mail of an external domain lives: microsoft365, google, exchange, other, or none: it has no mail</source>
        <translation>Dónde está el correo de un dominio externo: microsoft365, google, exchange, other, o none: no tiene correo</translation>
    </message>
    <message>
        <source>The servers that take its mail there, like 10:mail.example.net,20:backup.example.net</source>
        <translation>Los servidores que reciben allí su correo, como 10:mail.example.net,20:backup.example.net</translation>
    </message>
    <message>
        <source>What its tenant of Microsoft 365 is called, like contoso of contoso.onmicrosoft.com</source>
        <translation>Cómo se llama su inquilino de Microsoft 365, como contoso de contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Who sends its mail there, as words of an SPF record, like mx or include:spf.example.net</source>
        <translation>Quién envía allí su correo, en palabras de un registro SPF, como mx o include:spf.example.net</translation>
    </message>
    <message>
        <source>Whether its mail is served here, or lives elsewhere and only its DNS is planned here: local or external</source>
        <translation>Si su correo se atiende aquí, o está en otro lugar y aquí solo se planea su DNS: local o external</translation>
    </message>
    <message>
        <source>The servers that take its mail there, like 10:mail.example.net,20:backup.example.net; or none: those of the service</source>
        <translation>Los servidores que reciben allí su correo, como 10:mail.example.net,20:backup.example.net; o none: los del servicio</translation>
    </message>
    <message>
        <source>What its tenant of Microsoft 365 is called, like contoso of contoso.onmicrosoft.com; or none</source>
        <translation>Cómo se llama su inquilino de Microsoft 365, como contoso de contoso.onmicrosoft.com; o none</translation>
    </message>
    <message>
        <source>Who sends its mail there, as words of an SPF record, like mx or include:spf.example.net; or none: its mail exchangers</source>
        <translation>Quién envía allí su correo, en palabras de un registro SPF, como mx o include:spf.example.net; o none: sus servidores de correo</translation>
    </message>
    <message>
        <source>A, AAAA, MX, TXT, CNAME, SRV, NS, SOA, PTR, CAA, TLSA, DS, DNSKEY or SPF</source>
        <translation>A, AAAA, MX, TXT, CNAME, SRV, NS, SOA, PTR, CAA, TLSA, DS, DNSKEY o SPF</translation>
    </message>
    <message>
        <source>The DNS provider, by lexicon&apos;s name for it, like cloudflare</source>
        <translation>El proveedor de DNS, por el nombre que le da lexicon, como cloudflare</translation>
    </message>
    <message>
        <source>What it wants to know of whoever changes a zone, by lexicon&apos;s names</source>
        <translation>Lo que quiere saber de quien cambia una zona, con los nombres de lexicon</translation>
    </message>
    <message>
        <source>The DNS provider where the zone is changed instead, by lexicon&apos;s name for it, like cloudflare</source>
        <translation>El proveedor de DNS donde se cambia la zona en su lugar, por el nombre que le da lexicon, como cloudflare</translation>
    </message>
    <message>
        <source>At which DNS provider the steps will be carried out, by lexicon&apos;s name for it: what it cannot take is left out</source>
        <translation>En qué proveedor DNS se ejecutarán los pasos, con el nombre que le da lexicon: lo que no puede tomar se omite</translation>
    </message>
    <message>
        <source>autoconfig: for Thunderbird, K-9 Mail, Evolution, KMail and others; pacc: for mail programs that know PACC</source>
        <translation>autoconfig: para Thunderbird, K-9 Mail, Evolution, KMail y otros; pacc: para programas de correo que conocen PACC</translation>
    </message>
    <message>
        <source>What its DNS has for its signing keys: each key, or aliases that never change and lead into the zone of the server&apos;s name: key or alias; unset: key</source>
        <translation>Lo que su DNS tiene para sus claves de firma: cada clave, o alias que no cambian nunca y llevan a la zona del nombre del servidor: key o alias; sin indicar: key</translation>
    </message>
    <message>
        <source>What its DNS has for its signing keys: each key, or aliases that never change and lead into the zone of the server&apos;s name: key or alias; the next change of keys completes it</source>
        <translation>Lo que su DNS tiene para sus claves de firma: cada clave, o alias que no cambian nunca y llevan a la zona del nombre del servidor: key o alias; el próximo cambio de claves lo completa</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Detenido; no se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused.</source>
        <translation>
            <numerusform>Se rechazó %Ln.</numerusform>
            <numerusform>Se rechazaron %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were left as they are.</source>
        <translation>Los demás se dejaron como están.</translation>
    </message>
    <message>
        <source>The list was changed by somebody meanwhile, so nothing was done. Choose again.</source>
        <translation>Alguien cambió la lista entretanto, así que no se hizo nada. Elija de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Wait a moment and check again.</source>
        <translation>Espere un momento y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Start it: postroomctl service start</source>
        <translation>Inícielo: postroomctl service start</translation>
    </message>
    <message>
        <source>Look at its log file, put right what it says, and start it: postroomctl service start</source>
        <translation>Mire su registro, arregle lo que indica e inícielo: postroomctl service start</translation>
    </message>
    <message>
        <source>Install it with apt-get install, then start it: postroomctl service start</source>
        <translation>Instálelo con apt-get install y luego inícielo: postroomctl service start</translation>
    </message>
    <message>
        <source>This port does not answer as a mail program needs it, so mail programs that use it cannot connect.</source>
        <translation>Este puerto no responde como un programa de correo necesita; los que lo usan no pueden conectar.</translation>
    </message>
    <message>
        <source>Look at the engines first; when they run, look into their log files.</source>
        <translation>Mire primero los programas del servidor; si funcionan, mire sus registros.</translation>
    </message>
    <message>
        <source>This port answers, encrypted, with the right certificate.</source>
        <translation>Este puerto responde, cifrado, con el certificado correcto.</translation>
    </message>
    <message>
        <source>There is no certificate before the set-up.</source>
        <translation>Antes de la puesta en marcha no hay certificado.</translation>
    </message>
    <message>
        <source>The certificate has ended, so mail programs refuse to connect.</source>
        <translation>El certificado ha caducado; los programas de correo se niegan a conectar.</translation>
    </message>
    <message>
        <source>The certificate ends soon. Mail programs refuse to connect after that.</source>
        <translation>El certificado caduca pronto. Después los programas de correo se negarán a conectar.</translation>
    </message>
    <message>
        <source>The certificate is valid for a while.</source>
        <translation>El certificado es válido todavía un tiempo.</translation>
    </message>
    <message>
        <source>Apply the configuration again, which renews it: postroomctl config apply</source>
        <translation>Aplique de nuevo la configuración, lo que lo renueva: postroomctl config apply</translation>
    </message>
    <message>
        <source>A practice server has a certificate of its own authority. Mail programs that know this authority trust it.</source>
        <translation>Un servidor de práctica tiene un certificado de su propia autoridad. Los programas que la conocen confían en él.</translation>
    </message>
    <message>
        <source>The certificate comes from this server&apos;s own authority, so mail programs warn or refuse to connect.</source>
        <translation>El certificado viene de la propia autoridad de este servidor; los programas de correo avisan o se niegan a conectar.</translation>
    </message>
    <message>
        <source>A practice server is reached from this computer only.</source>
        <translation>A un servidor de práctica solo se llega desde este ordenador.</translation>
    </message>
    <message>
        <source>It is known under which addresses the Internet reaches this server.</source>
        <translation>Se sabe en qué direcciones alcanza Internet a este servidor.</translation>
    </message>
    <message>
        <source>It is not known under which addresses the Internet reaches this server, so the DNS plan cannot name them.</source>
        <translation>No se sabe en qué direcciones alcanza Internet a este servidor; el plan DNS no puede nombrarlas.</translation>
    </message>
    <message>
        <source>Set them: postroomctl setting set server.publicAddresses ADDRESS</source>
        <translation>Indíquelas: postroomctl setting set server.publicAddresses DIRECCIÓN</translation>
    </message>
    <message>
        <source>Start it: sudo postroomctl instance start</source>
        <translation>Iníciela: sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>Look at the details and into the log files.</source>
        <translation>Mire los detalles y los registros.</translation>
    </message>
    <message>
        <source>Settings were changed but not applied yet.</source>
        <translation>Se cambiaron ajustes, pero aún no se aplicaron.</translation>
    </message>
    <message>
        <source>Apply them: postroomctl config apply</source>
        <translation>Aplíquelos: postroomctl config apply</translation>
    </message>
    <message>
        <source>This server has a name, and its first domain is served.</source>
        <translation>Este servidor tiene nombre y atiende su primer dominio.</translation>
    </message>
    <message>
        <source>This server has no name yet, so no mail service runs.</source>
        <translation>Este servidor aún no tiene nombre; no funciona ningún servicio de correo.</translation>
    </message>
    <message>
        <source>Say your e-mail address and this server&apos;s name.</source>
        <translation>Indique su dirección y el nombre de este servidor.</translation>
    </message>
    <message>
        <source>It is decided how mail programs fetch mail.</source>
        <translation>Está decidido cómo recogen el correo los programas.</translation>
    </message>
    <message>
        <source>It is not decided yet how mail programs fetch mail. Until then IMAP is offered.</source>
        <translation>Aún no está decidido cómo recogen el correo los programas. Hasta entonces se ofrece IMAP.</translation>
    </message>
    <message>
        <source>Choose IMAP, POP3 or both.</source>
        <translation>Elija IMAP, POP3 o ambos.</translation>
    </message>
    <message>
        <source>You have a mailbox on this server.</source>
        <translation>Usted tiene un buzón en este servidor.</translation>
    </message>
    <message>
        <source>You have no mailbox on this server yet, so nobody reads what is sent to its postmaster.</source>
        <translation>Usted aún no tiene buzón en este servidor; nadie lee lo que se envía a su postmaster.</translation>
    </message>
    <message>
        <source>Add a mailbox for your own address, and for everybody else.</source>
        <translation>Añada un buzón para su propia dirección, y para todos los demás.</translation>
    </message>
    <message>
        <source>Everything that was set up was tried and works.</source>
        <translation>Todo lo que se puso en marcha se probó y funciona.</translation>
    </message>
    <message>
        <source>Everything is answered, but something does not work yet.</source>
        <translation>Todo está contestado, pero algo aún no funciona.</translation>
    </message>
    <message>
        <source>The questions before are not all answered yet.</source>
        <translation>Las preguntas anteriores aún no están todas contestadas.</translation>
    </message>
    <message>
        <source>Look at the findings that fail, then check again.</source>
        <translation>Mire los resultados que fallan y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Answer the questions before.</source>
        <translation>Conteste las preguntas anteriores.</translation>
    </message>
    <message>
        <source>A login with address and password works here.</source>
        <translation>Aquí funciona un acceso con dirección y contraseña.</translation>
    </message>
    <message>
        <source>The server refuses this password here.</source>
        <translation>El servidor rechaza aquí esta contraseña.</translation>
    </message>
    <message>
        <source>Set a new password for the mailbox, and see that it is not suspended.</source>
        <translation>Ponga una contraseña nueva al buzón y compruebe que no esté suspendido.</translation>
    </message>
    <message>
        <source>A login could not be tried here, so a mail program cannot make one either.</source>
        <translation>Aquí no se pudo probar un acceso; un programa de correo tampoco puede.</translation>
    </message>
    <message>
        <source>Look at the engines and ports first: postroomctl check</source>
        <translation>Mire primero los programas del servidor y los puertos: postroomctl check</translation>
    </message>
    <message>
        <source>The server takes mail for this address.</source>
        <translation>El servidor acepta correo para esta dirección.</translation>
    </message>
    <message>
        <source>The server does not take mail for this address.</source>
        <translation>El servidor no acepta correo para esta dirección.</translation>
    </message>
    <message>
        <source>The mailbox is suspended: nobody can log in or send, but mail arrives.</source>
        <translation>El buzón está suspendido: nadie puede entrar ni enviar, pero el correo llega.</translation>
    </message>
    <message>
        <source>The mailbox exists and may be used.</source>
        <translation>El buzón existe y se puede usar.</translation>
    </message>
    <message>
        <source>Let it be used again: postroomctl mailbox resume ADDRESS</source>
        <translation>Permita usarlo de nuevo: postroomctl mailbox resume DIRECCIÓN</translation>
    </message>
    <message>
        <source>No login was tried, because no password was given.</source>
        <translation>No se probó ningún acceso, porque no se indicó la contraseña.</translation>
    </message>
    <message>
        <source>Give the password to try a real login on every protocol: --password-stdin</source>
        <translation>Indique la contraseña para probar un acceso real en cada protocolo: --password-stdin</translation>
    </message>
    <message>
        <source>Make room on the disk; then it is made up for within seconds. The log file of postroomd says more.</source>
        <translation>Libere espacio en el disco; entonces el cambio se recupera en pocos segundos. El registro de postroomd dice más.</translation>
    </message>
    <message>
        <source>This mail server program runs.</source>
        <translation>Este programa del servidor de correo funciona.</translation>
    </message>
    <message>
        <source>This mail server program is just starting.</source>
        <translation>Este programa del servidor de correo se está iniciando.</translation>
    </message>
    <message>
        <source>This mail server program is stopped, so its part of the mail service does not work.</source>
        <translation>Este programa del servidor de correo está parado; su parte del servicio de correo no funciona.</translation>
    </message>
    <message>
        <source>This mail server program ended by itself five times within ten minutes and was left stopped, so its part of the mail service does not work.</source>
        <translation>Este programa del servidor de correo terminó por sí solo cinco veces en diez minutos y se dejó parado; su parte del servicio de correo no funciona.</translation>
    </message>
    <message>
        <source>This mail server program is not installed, so the mail service cannot run.</source>
        <translation>Este programa del servidor de correo no está instalado; el servicio de correo no puede funcionar.</translation>
    </message>
    <message>
        <source>This mail server program waits for the set-up.</source>
        <translation>Este programa del servidor de correo espera la puesta en marcha.</translation>
    </message>
    <message>
        <source>This port answers.</source>
        <translation>Este puerto responde.</translation>
    </message>
    <message>
        <source>Every domain has the keys that sign its mail.</source>
        <translation>Cada dominio tiene las claves que firman su correo.</translation>
    </message>
    <message>
        <source>The keys that sign the mail of a domain are missing or cannot be read, so what people send from it is not taken.</source>
        <translation>Las claves que firman el correo de un dominio faltan o no se pueden leer; no se acepta lo que se envía desde él.</translation>
    </message>
    <message>
        <source>Until it has one of a public authority: let mail programs trust this server&apos;s own, the file run/admin/practice-ca.pem in its folder.</source>
        <translation>Mientras no tenga uno de una autoridad pública: haga que los programas de correo confíen en la autoridad de este servidor, el archivo run/admin/practice-ca.pem de su carpeta.</translation>
    </message>
    <message>
        <source>Look at it: postroomctl config drift. Keep it: postroomctl config adopt. Or put the generated file back: postroomctl config restore</source>
        <translation>Mire el cambio: postroomctl config drift. Consérvelo: postroomctl config adopt. O reponga el archivo generado: postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs was changed by hand. It counts from their next start on, and no change of the configuration overwrites it unasked.</source>
        <translation>Este archivo de los programas del servidor de correo se cambió a mano. Vale desde que se inicien la próxima vez, y ningún cambio de la configuración lo sobrescribe sin que se pida.</translation>
    </message>
    <message>
        <source>This file of the mail server programs is missing, so they may not start again.</source>
        <translation>Falta este archivo de los programas del servidor de correo; puede que no vuelvan a iniciarse.</translation>
    </message>
    <message>
        <source>Put the generated file back: postroomctl config restore</source>
        <translation>Reponga el archivo generado: postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs has another owner or mode than it was made with, so others may read or change it, or its program may not read it.</source>
        <translation>Este archivo de los programas del servidor de correo tiene otro propietario u otros permisos que cuando se generó; puede que otros lo lean o lo cambien, o que su programa no pueda leerlo.</translation>
    </message>
    <message>
        <source>Put them right: postroomctl config restore</source>
        <translation>Corríjalos: postroomctl config restore</translation>
    </message>
    <message>
        <source>This file of the mail server programs is kept as somebody changed it by hand.</source>
        <translation>Este archivo de los programas del servidor de correo se conserva tal como alguien lo cambió a mano.</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs does not answer. Mail does not need it to go on, but nothing can be changed.</source>
        <translation>La parte de Postroom que gestiona los programas del servidor de correo no responde. El correo no la necesita para funcionar, pero no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs answers.</source>
        <translation>La parte de Postroom que gestiona los programas del servidor de correo responde.</translation>
    </message>
    <message>
        <source>The mail server programs know every domain, mailbox and password as they are now.</source>
        <translation>Los programas del servidor de correo conocen todos los dominios, buzones y contraseñas tal como están ahora.</translation>
    </message>
    <message>
        <source>A change of domains, mailboxes or passwords has not reached the mail server programs: the file they read cannot be written.</source>
        <translation>Un cambio de dominios, buzones o contraseñas no ha llegado a los programas del servidor de correo: el archivo que leen no se puede escribir.</translation>
    </message>
    <message>
        <source>The files by which mail programs set themselves up are as they should be.</source>
        <translation>Los archivos con los que los programas de correo se configuran solos están como deben.</translation>
    </message>
    <message>
        <source>The files by which mail programs set themselves up cannot be written, so people may have to type server names.</source>
        <translation>Los archivos con los que los programas de correo se configuran solos no se pueden escribir; puede que haya que escribir a mano los nombres de servidor.</translation>
    </message>
    <message>
        <source>Something went wrong while the mail server programs were watched over.</source>
        <translation>Algo falló al vigilar los programas del servidor de correo.</translation>
    </message>
    <message>
        <source>The mail server programs run with the settings as they are.</source>
        <translation>Los programas del servidor de correo funcionan con los ajustes actuales.</translation>
    </message>
    <message>
        <source>Every file of the mail server programs is as it was generated.</source>
        <translation>Cada archivo de los programas del servidor de correo está tal como se generó.</translation>
    </message>
    <message>
        <source>This mailbox may not be used here: it is switched off.</source>
        <translation>Este buzón no se puede usar aquí: este uso está desactivado.</translation>
    </message>
    <message>
        <source>Switch it on: postroomctl mailbox set ADDRESS --imap on, --pop3 on or --sending on</source>
        <translation>Actívelo: postroomctl mailbox set DIRECCIÓN --imap on, --pop3 on o --sending on</translation>
    </message>
    <message>
        <source>Get a new one from its authority and import it: postroomctl certificate import</source>
        <translation>Obtenga uno nuevo de su autoridad de certificación e impórtelo: postroomctl certificate import</translation>
    </message>
    <message>
        <source>The certificate comes from an authority outside this server.</source>
        <translation>El certificado viene de una autoridad de certificación ajena a este servidor.</translation>
    </message>
    <message>
        <source>Delete what is not needed on this file system, or give the server a larger disk.</source>
        <translation>Borre lo que no haga falta en este sistema de archivos, o dé al servidor un disco más grande.</translation>
    </message>
    <message>
        <source>The disk that mail is kept on is full, or nearly. When no room is left, no mail is accepted and nothing can be changed.</source>
        <translation>El disco donde se guarda el correo está lleno, o casi. Cuando no queda espacio, no se acepta correo ni se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The disk that mail is kept on is getting full. When no room is left, no mail can be accepted.</source>
        <translation>El disco donde se guarda el correo se está llenando. Cuando no queda espacio, no se puede aceptar correo.</translation>
    </message>
    <message>
        <source>The disk that mail is kept on has room.</source>
        <translation>El disco donde se guarda el correo tiene espacio.</translation>
    </message>
    <message>
        <source>DNS has every record that this domain needs.</source>
        <translation>El DNS tiene todos los registros que este dominio necesita.</translation>
    </message>
    <message>
        <source>Records that this domain needs are missing in DNS or wrong, so mail from the world does not arrive or what people send is refused.</source>
        <translation>Faltan en el DNS registros que este dominio necesita, o están mal; no llega el correo del mundo o se rechaza lo que envía la gente.</translation>
    </message>
    <message>
        <source>Mail works, but records that make it better are missing in DNS.</source>
        <translation>El correo funciona, pero faltan en el DNS registros que lo mejoran.</translation>
    </message>
    <message>
        <source>It is not known yet whether DNS has the records that this domain needs.</source>
        <translation>Aún no se sabe si el DNS tiene los registros que este dominio necesita.</translation>
    </message>
    <message>
        <source>Publish the records of the page DNS, then look: postroomctl dns check</source>
        <translation>Publique los registros de la página DNS y compruébelos después: postroomctl dns check</translation>
    </message>
    <message>
        <source>No test message was sent since the management service started.</source>
        <translation>No se ha enviado ningún mensaje de prueba desde que se inició el servicio de gestión.</translation>
    </message>
    <message>
        <source>A test message went out and came back.</source>
        <translation>Un mensaje de prueba salió y volvió.</translation>
    </message>
    <message>
        <source>The last test message was refused.</source>
        <translation>El último mensaje de prueba fue rechazado.</translation>
    </message>
    <message>
        <source>Look at the answer of the other server, put right what it says, and send another one: postroomctl mail test</source>
        <translation>Mire la respuesta del otro servidor, arregle lo que indica y envíe otro: postroomctl mail test</translation>
    </message>
    <message>
        <source>The last test message waits: the other server does not take it now.</source>
        <translation>El último mensaje de prueba espera: el otro servidor no lo acepta por ahora.</translation>
    </message>
    <message>
        <source>Look at the answer of the other server. It is tried again by itself.</source>
        <translation>Mire la respuesta del otro servidor. Se vuelve a intentar sin que usted haga nada.</translation>
    </message>
    <message>
        <source>The last test message was sent, and no answer to it has arrived yet.</source>
        <translation>El último mensaje de prueba se envió, y aún no ha llegado ninguna respuesta.</translation>
    </message>
    <message>
        <source>Answer it from the other address, or send another one: postroomctl mail test</source>
        <translation>Respóndalo desde la otra dirección, o envíe otro: postroomctl mail test</translation>
    </message>
    <message>
        <source>This record is not in DNS.</source>
        <translation>Este registro no está en el DNS.</translation>
    </message>
    <message>
        <source>Add it at your DNS provider, as it stands on the page DNS.</source>
        <translation>Añádalo en su proveedor de DNS, tal como está en la página DNS.</translation>
    </message>
    <message>
        <source>DNS says something else than this server needs.</source>
        <translation>El DNS dice algo distinto de lo que este servidor necesita.</translation>
    </message>
    <message>
        <source>Change it at your DNS provider to what stands on the page DNS.</source>
        <translation>Cámbielo en su proveedor de DNS por lo que está en la página DNS.</translation>
    </message>
    <message>
        <source>Beside the record that this server needs, DNS has others of the same kind, so mail or mail programs may go elsewhere.</source>
        <translation>Además del registro que este servidor necesita, el DNS tiene otros del mismo tipo; el correo o los programas de correo pueden ir a otro sitio.</translation>
    </message>
    <message>
        <source>Remove the others at your DNS provider, unless you know what they are for.</source>
        <translation>Quite los otros en su proveedor de DNS, salvo que sepa para qué son.</translation>
    </message>
    <message>
        <source>The mail exchanger stands in DNS with another priority. Mail arrives all the same while it is the only one.</source>
        <translation>El servidor que recibe el correo (MX) está en el DNS con otra prioridad. El correo llega igual mientras sea el único.</translation>
    </message>
    <message>
        <source>Nothing has to be done. Whoever wants it to agree writes the priority of the page DNS.</source>
        <translation>No hay que hacer nada. Quien quiera que coincida escribe la prioridad de la página DNS.</translation>
    </message>
    <message>
        <source>There are two SPF records at this name. Receivers treat this as an error and may refuse the mail.</source>
        <translation>Hay dos registros SPF con este nombre. Los demás servidores lo tratan como un error y pueden rechazar el correo.</translation>
    </message>
    <message>
        <source>Keep one at your DNS provider: put what the others allow into it, and remove them.</source>
        <translation>Deje uno en su proveedor de DNS: ponga en él lo que permiten los otros, y quítelos.</translation>
    </message>
    <message>
        <source>The SPF record lets every computer in the world send mail of this domain.</source>
        <translation>El registro SPF permite que cualquier ordenador del mundo envíe correo de este dominio.</translation>
    </message>
    <message>
        <source>Add this server to it at your DNS provider: the first word behind v=spf1 on the page DNS.</source>
        <translation>Añada este servidor al registro en su proveedor de DNS: la primera palabra después de v=spf1 en la página DNS.</translation>
    </message>
    <message>
        <source>The SPF record does not let this server send mail of this domain, so receivers may refuse it.</source>
        <translation>El registro SPF no permite que este servidor envíe correo de este dominio; los demás servidores pueden rechazarlo.</translation>
    </message>
    <message>
        <source>The SPF record has a word that nobody knows. Receivers treat this as an error and may refuse the mail.</source>
        <translation>El registro SPF tiene una palabra que nadie conoce. Los demás servidores lo tratan como un error y pueden rechazar el correo.</translation>
    </message>
    <message>
        <source>There are two DMARC records at this name, so receivers follow none of them.</source>
        <translation>Hay dos registros DMARC con este nombre; los demás servidores no siguen ninguno.</translation>
    </message>
    <message>
        <source>Keep one at your DNS provider, and remove the others.</source>
        <translation>Deje uno en su proveedor de DNS, y quite los otros.</translation>
    </message>
    <message>
        <source>DNS has another key than the one that signs mail, so receivers take the signature for a forgery.</source>
        <translation>El DNS tiene una clave distinta de la que firma el correo; los demás servidores toman la firma por falsa.</translation>
    </message>
    <message>
        <source>Change it at your DNS provider to what stands on the page DNS, whole and without line breaks.</source>
        <translation>Cámbiela en su proveedor de DNS por lo que está en la página DNS, completo y sin saltos de línea.</translation>
    </message>
    <message>
        <source>This DNS server answers for names that do not exist, so nothing it says can be trusted.</source>
        <translation>Este servidor DNS responde por nombres que no existen; no se puede confiar en nada de lo que dice.</translation>
    </message>
    <message>
        <source>Let this machine ask another DNS server (/etc/resolv.conf), then look again.</source>
        <translation>Haga que este ordenador pregunte a otro servidor DNS (/etc/resolv.conf) y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This DNS server gave no answer to some questions, so what DNS says is not known. The domain may be in order.</source>
        <translation>Este servidor DNS no respondió a algunas preguntas; no se sabe qué dice el DNS. Puede que el dominio esté en orden.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, look whether this machine reaches the server.</source>
        <translation>Compruebe de nuevo dentro de un minuto. Si sigue igual, mire si este ordenador llega al servidor.</translation>
    </message>
    <message>
        <source>A practice server is reached from this computer only, so no public DNS knows it, and none has to.</source>
        <translation>A un servidor de práctica solo se llega desde este ordenador; ningún DNS público lo conoce, ni hace falta.</translation>
    </message>
    <message>
        <source>The name servers of the domain have this record; the DNS server that this machine asks still remembers what was there before.</source>
        <translation>Los servidores de nombres del dominio tienen este registro; el servidor DNS al que pregunta este ordenador aún recuerda lo que había antes.</translation>
    </message>
    <message>
        <source>Nothing has to be done; it is seen everywhere when the time to live of the former answer has passed.</source>
        <translation>No hay que hacer nada; se verá en todas partes cuando haya pasado el tiempo de vida de la respuesta anterior.</translation>
    </message>
    <message>
        <source>Ask whoever gave you this address, mostly the provider of the server, to enter it; many have a field for it, called reverse DNS.</source>
        <translation>Pida a quien le dio esta dirección, casi siempre el proveedor del servidor, que lo introduzca; muchos tienen un campo para ello llamado «DNS inverso».</translation>
    </message>
    <message>
        <source>No name server answers for this domain: it is not registered, or its name servers are not entered yet.</source>
        <translation>Ningún servidor de nombres responde por este dominio: no está registrado, o aún no se han indicado sus servidores de nombres.</translation>
    </message>
    <message>
        <source>Register the domain, or enter the name servers of your DNS provider at the registrar.</source>
        <translation>Registre el dominio, o indique en el registrador los servidores de nombres de su proveedor de DNS.</translation>
    </message>
    <message>
        <source>This name server is named for the domain, but has no address, so nobody can ask it.</source>
        <translation>Este servidor de nombres figura para el dominio, pero no tiene dirección, así que nadie puede preguntarle.</translation>
    </message>
    <message>
        <source>Ask your DNS provider which name servers the domain should have, and enter these at the registrar.</source>
        <translation>Pregunte a su proveedor de DNS qué servidores de nombres debe tener el dominio e indíquelos en el registrador.</translation>
    </message>
    <message>
        <source>This name server is named for the domain, but does not know it, so others get no answer from it.</source>
        <translation>Este servidor de nombres figura para el dominio, pero no lo conoce, así que los demás no obtienen respuesta de él.</translation>
    </message>
    <message>
        <source>Mail for this domain goes first to a mail exchanger of your own records, and comes to this server only from there.</source>
        <translation>El correo para este dominio va primero a un servidor de sus propios registros, y solo desde allí llega a este servidor.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that one passes mail on to this server. Else remove that record, or give it a higher number than this server has.</source>
        <translation>Si aquel pasa el correo a este servidor, no hay que hacer nada. Si no, quite aquel registro, o dele un número más alto que el de este servidor.</translation>
    </message>
    <message>
        <source>The name servers of the domain have every record; others see them when the time to live of their former answers has passed.</source>
        <translation>Los servidores de nombres del dominio tienen todos los registros; los demás los ven cuando haya pasado el tiempo de vida de sus respuestas anteriores.</translation>
    </message>
    <message>
        <source>Wait, then look again: postroomctl dns check</source>
        <translation>Espere y compruebe de nuevo: postroomctl dns check</translation>
    </message>
    <message>
        <source>The name of this server is an alias in DNS. A mail exchanger must not be one, so some servers do not bring mail.</source>
        <translation>El nombre de este servidor es un alias en el DNS. Un servidor que recibe correo (MX) no debe serlo, así que algunos servidores no traen el correo.</translation>
    </message>
    <message>
        <source>Remove the alias (CNAME) at your DNS provider, and add the addresses as they stand on the page DNS.</source>
        <translation>Quite el alias (CNAME) en su proveedor de DNS y añada las direcciones tal como figuran en la página DNS.</translation>
    </message>
    <message>
        <source>The alias leads to another name than planned; whether that is this server is not known.</source>
        <translation>El alias lleva a otro nombre que el planeado; no se sabe si es este servidor.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, change it at your DNS provider to what stands on the page DNS.</source>
        <translation>Mire otra vez dentro de un minuto. Si sigue así, cámbielo en su proveedor de DNS por lo que figura en la página DNS.</translation>
    </message>
    <message>
        <source>The SPF record asks for more look-ups than receivers make: ten in all with the records that it points to, two of them for names that are not there. Receivers treat more as an error.</source>
        <translation>El registro SPF pide más consultas de las que hacen los receptores: diez en total con los registros a los que remite, dos de ellas por nombres que no existen. Los receptores tratan más como un error.</translation>
    </message>
    <message>
        <source>Take names out of it at your DNS provider that send no mail of this domain any more, or write their addresses instead.</source>
        <translation>Quite de él en su proveedor de DNS los nombres que ya no envían correo de este dominio, o escriba sus direcciones en su lugar.</translation>
    </message>
    <message>
        <source>The SPF record points to a record that is not there or cannot be read. Receivers treat this as an error.</source>
        <translation>El registro SPF remite a un registro que no existe o que no se puede leer. Los receptores lo tratan como un error.</translation>
    </message>
    <message>
        <source>Take the name that has no SPF record out of it at your DNS provider.</source>
        <translation>Quite de él en su proveedor de DNS el nombre que no tiene registro SPF.</translation>
    </message>
    <message>
        <source>The SPF record points to other records; whether they allow this server is not known.</source>
        <translation>El registro SPF remite a otros registros; no se sabe si permiten este servidor.</translation>
    </message>
    <message>
        <source>The DMARC record does not begin with its version and a policy, so receivers do not follow it.</source>
        <translation>El registro DMARC no empieza por su versión y una política, así que los receptores no lo siguen.</translation>
    </message>
    <message>
        <source>DNS has an empty key here, which says that the key is not valid any more, so receivers take the signature for a forgery.</source>
        <translation>El DNS tiene aquí una clave vacía, que dice que la clave ya no vale, así que los receptores toman la firma por una falsificación.</translation>
    </message>
    <message>
        <source>DNS has the key that signs mail, but other words beside it by which receivers do not use it.</source>
        <translation>El DNS tiene la clave que firma el correo, pero junto a ella otras palabras por las que los receptores no la usan.</translation>
    </message>
    <message>
        <source>The key is marked as a trial (t=y), so receivers may treat mail signed with it as if it were not signed.</source>
        <translation>La clave está marcada como prueba (t=y), así que los receptores pueden tratar el correo firmado con ella como si no estuviera firmado.</translation>
    </message>
    <message>
        <source>This DNS server gave no answer to some questions. Others answered them, and what they said is what counts here.</source>
        <translation>Este servidor DNS no respondió a algunas preguntas. Otros las respondieron, y lo que dijeron es lo que cuenta aquí.</translation>
    </message>
    <message>
        <source>The MTA-STS policy is not answered as a text at its place, so other servers do not take it. What leads elsewhere is not followed.</source>
        <translation>La política MTA-STS no se entrega como texto en su sitio, así que los demás servidores no la toman. Lo que lleva a otra parte no se sigue.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served is none that other servers understand, so they do not take it.</source>
        <translation>La política MTA-STS que se entrega no es una que los demás servidores entiendan, así que no la toman.</translation>
    </message>
    <message>
        <source>Let the name lead to this server, as it stands on the page DNS. If it does, apply the configuration: postroomctl config apply</source>
        <translation>Haga que el nombre lleve a este servidor, como figura en la página DNS. Si ya lo hace, aplique la configuración: postroomctl config apply</translation>
    </message>
    <message>
        <source>The certificate that is shown for this name is none that other servers trust, so they do not take the MTA-STS policy.</source>
        <translation>El certificado que se muestra para este nombre no es uno en el que confíen los demás servidores, así que no toman la política MTA-STS.</translation>
    </message>
    <message>
        <source>Import one of a public authority that has this name: postroomctl certificate import</source>
        <translation>Importe uno de una autoridad pública que tenga este nombre: postroomctl certificate import</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served is larger than other servers read, so they do not take it.</source>
        <translation>La política MTA-STS que se entrega es más grande de lo que leen los demás servidores, así que no la toman.</translation>
    </message>
    <message>
        <source>The MTA-STS policy cannot be fetched yet; no other server looks for it before the records of the page DNS are published.</source>
        <translation>La política MTA-STS todavía no se puede descargar; ningún otro servidor la busca antes de que se publiquen los registros de la página DNS.</translation>
    </message>
    <message>
        <source>Publish the records of the page DNS, then look again.</source>
        <translation>Publique los registros de la página DNS y compruébelo otra vez.</translation>
    </message>
    <message>
        <source>DNS tells other servers of an MTA-STS policy, and it cannot be fetched, so mail comes without its protection.</source>
        <translation>El DNS anuncia a los demás servidores una política MTA-STS, y no se puede descargar, así que el correo llega sin su protección.</translation>
    </message>
    <message>
        <source>Look whether this server is reached from the Internet by HTTPS (port 443).</source>
        <translation>Compruebe si se llega a este servidor desde Internet por HTTPS (puerto 443).</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served does not list every mail exchanger of the domain, so other servers bring no mail there.</source>
        <translation>La política MTA-STS que se entrega no nombra todos los servidores de correo (MX) del dominio, así que los demás servidores no llevan correo allí.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served does not list every mail exchanger of the domain, so other servers report mail that goes there.</source>
        <translation>La política MTA-STS que se entrega no nombra todos los servidores de correo (MX) del dominio, así que los demás servidores avisan del correo que va allí.</translation>
    </message>
    <message>
        <source>Other servers can fetch the domain&apos;s MTA-STS policy, and it says what it should.</source>
        <translation>Los demás servidores pueden descargar la política MTA-STS del dominio, y dice lo que debe.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served also lists servers that are no mail exchangers of the domain.</source>
        <translation>La política MTA-STS que se entrega nombra también servidores que no son servidores de correo (MX) del dominio.</translation>
    </message>
    <message>
        <source>The MTA-STS policy that is served is another than this server&apos;s, so mail is not protected as it is set.</source>
        <translation>La política MTA-STS que se entrega no es la de este servidor, así que el correo no está protegido como se ha ajustado.</translation>
    </message>
    <message>
        <source>Other servers are told to bring mail only where they trust the certificate, and they do not trust this server&apos;s own authority, so those that follow it bring none.</source>
        <translation>A los demás servidores se les dice que traigan correo solo adonde confíen en el certificado; no confían en la autoridad propia de este servidor, así que los que lo cumplen no traen ninguno.</translation>
    </message>
    <message>
        <source>Import a certificate of a public authority (postroomctl certificate import), or let them only report: postroomctl setting set mail.mtaSts testing</source>
        <translation>Importe un certificado de una autoridad pública (postroomctl certificate import) o pida solo avisos: postroomctl setting set mail.mtaSts testing</translation>
    </message>
    <message>
        <source>There are two MTA-STS records at this name, so other servers follow none of them.</source>
        <translation>Hay dos registros MTA-STS en este nombre, así que los demás servidores no siguen ninguno.</translation>
    </message>
    <message>
        <source>Keep the one of the page DNS at your DNS provider, and remove the others.</source>
        <translation>Conserve en su proveedor de DNS el de la página DNS y quite los demás.</translation>
    </message>
    <message>
        <source>The MTA-STS record has no id that other servers take, so they do not look for a policy.</source>
        <translation>El registro MTA-STS no tiene un identificador que los demás servidores acepten, así que no buscan ninguna política.</translation>
    </message>
    <message>
        <source>The MTA-STS record has the id of another policy than this server has now, so servers that know a former one go on with it.</source>
        <translation>El registro MTA-STS tiene el identificador de otra política que la que este servidor tiene ahora, así que los servidores que conocen una anterior siguen con ella.</translation>
    </message>
    <message>
        <source>The zone above names other name servers for this domain than the domain&apos;s own servers do, so some may ask a wrong one.</source>
        <translation>La zona superior nombra para este dominio otros servidores de nombres que los propios servidores del dominio, así que algunos pueden preguntar a uno equivocado.</translation>
    </message>
    <message>
        <source>Enter at the registrar the name servers that your DNS provider gave you. If they stand there, ask the provider to correct the NS records of the domain.</source>
        <translation>Indique en el registrador los servidores de nombres que le dio su proveedor de DNS. Si ya están allí, pida al proveedor que corrija los registros NS del dominio.</translation>
    </message>
    <message>
        <source>The zone above gives another address of this name server than the domain&apos;s own servers do, so some may not reach it.</source>
        <translation>La zona superior da a este servidor de nombres otra dirección que los propios servidores del dominio, así que algunos pueden no alcanzarlo.</translation>
    </message>
    <message>
        <source>Correct the address of this name server at the registrar, where it is often called glue record or host.</source>
        <translation>Corrija la dirección de este servidor de nombres en el registrador, donde suele llamarse glue record o host.</translation>
    </message>
    <message>
        <source>The domain is not signed with DNSSEC. Mail works without it.</source>
        <translation>El dominio no está firmado con DNSSEC. El correo funciona también sin ello.</translation>
    </message>
    <message>
        <source>The domain is signed with DNSSEC, and its signatures do not fit. For servers that look at them the domain is not there, so they bring no mail.</source>
        <translation>El dominio está firmado con DNSSEC y sus firmas no concuerdan. Para los servidores que las miran el dominio no existe, así que no traen correo.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to put the signatures right, or which DS record the registrar should have. If the domain shall not be signed, remove the DS record at the registrar.</source>
        <translation>Pida a su proveedor de DNS que corrija las firmas, o pregúntele qué registro DS debe tener el registrador. Si el dominio no debe estar firmado, quite el registro DS en el registrador.</translation>
    </message>
    <message>
        <source>The domain is signed with DNSSEC; whether its signatures are good is not known.</source>
        <translation>El dominio está firmado con DNSSEC; no se sabe si sus firmas son buenas.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, look whether this machine reaches the name servers of the domain.</source>
        <translation>Vuelva a comprobar en un minuto. Si sigue igual, mire si este ordenador alcanza los servidores de nombres del dominio.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of the domain end soon and were not renewed in time. When they have ended, many servers bring no mail.</source>
        <translation>Las firmas DNSSEC del dominio caducan pronto y no se renovaron a tiempo. Cuando hayan caducado, muchos servidores no traerán correo.</translation>
    </message>
    <message>
        <source>Ask your DNS provider to renew the signatures before that day.</source>
        <translation>Pida a su proveedor de DNS que renueve las firmas antes de ese día.</translation>
    </message>
    <message>
        <source>The domain is signed with DNSSEC, and its signatures fit what the zone above says.</source>
        <translation>El dominio está firmado con DNSSEC y sus firmas concuerdan con lo que dice la zona superior.</translation>
    </message>
    <message>
        <source>See whether another program or device answers at this address, and whether the configuration was changed by hand: postroomctl config drift</source>
        <translation>Mire si otro programa o aparato responde en esta dirección y si la configuración se cambió a mano: postroomctl config drift</translation>
    </message>
    <message>
        <source>No encrypted connection comes about here.</source>
        <translation>Aquí no se establece ninguna conexión cifrada.</translation>
    </message>
    <message>
        <source>No encryption is offered here, so other servers bring mail in the clear, or not at all.</source>
        <translation>Aquí no se ofrece cifrado, así que otros servidores traen el correo sin cifrar o no lo traen.</translation>
    </message>
    <message>
        <source>No encryption is offered here, so mail programs that the record leads here do not log in.</source>
        <translation>Aquí no se ofrece cifrado, así que los programas de correo que el registro trae aquí no inician sesión.</translation>
    </message>
    <message>
        <source>What answers here does not greet as a mail server that takes mail, so other servers cannot bring any.</source>
        <translation>Lo que responde aquí no saluda como un servidor que acepta correo, así que otros servidores no pueden traerlo.</translation>
    </message>
    <message>
        <source>What answers here does not greet as the service that the record promises, so mail programs cannot use it.</source>
        <translation>Lo que responde aquí no saluda como el servicio que el registro promete, así que los programas de correo no pueden usarlo.</translation>
    </message>
    <message>
        <source>The certificate that is shown here does not have the name that the record leads to, so mail programs warn, and other servers that look at it bring no mail.</source>
        <translation>El certificado que se muestra aquí no tiene el nombre al que lleva el registro, así que los programas de correo avisan y otros servidores que se fijan en él no traen correo.</translation>
    </message>
    <message>
        <source>The certificate that is shown here is none that others trust, so mail programs warn, and other servers that look at it bring no mail.</source>
        <translation>En el certificado que se muestra aquí otros no confían, así que los programas de correo avisan y otros servidores que se fijan en él no traen correo.</translation>
    </message>
    <message>
        <source>Address, reverse name and greeting belong together, as large providers want it.</source>
        <translation>Dirección, nombre inverso y saludo van juntos, como quieren los grandes proveedores.</translation>
    </message>
    <message>
        <source>The server greets by another name than its address leads back to, which makes large providers distrust its mail.</source>
        <translation>El servidor saluda con otro nombre que aquel al que su dirección remite, por lo que los grandes proveedores desconfían de su correo.</translation>
    </message>
    <message>
        <source>The server greets by another name than the one that the record leads to, which makes other servers distrust its mail.</source>
        <translation>El servidor saluda con otro nombre que aquel al que lleva el registro, por lo que otros servidores desconfían de su correo.</translation>
    </message>
    <message>
        <source>These services are not reached from this machine. Behind a router that says nothing of whether others reach them.</source>
        <translation>Estos servicios no se alcanzan desde este equipo. Detrás de un router eso no dice nada sobre si otros los alcanzan.</translation>
    </message>
    <message>
        <source>Look whether the services run (postroomctl check), then try from a computer elsewhere.</source>
        <translation>Mire si los servicios funcionan (postroomctl check) y pruebe después desde un equipo en otro lugar.</translation>
    </message>
    <message>
        <source>What the records lead to answers as it should. Its certificate is this server&apos;s own authority&apos;s; for others only one of a public authority would count.</source>
        <translation>Aquello a lo que llevan los registros responde como debe. Su certificado es de la autoridad propia de este servidor; para otros solo contaría uno de una autoridad pública.</translation>
    </message>
    <message>
        <source>What the records lead to answers as it should.</source>
        <translation>Aquello a lo que llevan los registros responde como debe.</translation>
    </message>
    <message>
        <source>Mail for this domain does not go to where it is said to live, but to another server.</source>
        <translation>El correo de este dominio no va a donde se dice que está, sino a otro servidor.</translation>
    </message>
    <message>
        <source>Change it at your DNS provider to what stands on the page DNS; or, if the mail lives there now, change the domain on the page Domains.</source>
        <translation>Cámbielo en su proveedor de DNS por lo que figura en la página DNS; o, si el correo está ahora allí, cambie el dominio en la página Dominios.</translation>
    </message>
    <message>
        <source>DNS names a mail exchanger for a domain that is said to have no mail, so mail for it goes there.</source>
        <translation>El DNS nombra un servidor de correo para un dominio que se dice que no tiene correo, así que su correo va allí.</translation>
    </message>
    <message>
        <source>Remove it at your DNS provider, and add what stands on the page DNS; or, if the domain has mail, change it on the page Domains.</source>
        <translation>Quítelo en su proveedor de DNS y añada lo que figura en la página DNS; o, si el dominio tiene correo, cámbielo en la página Dominios.</translation>
    </message>
    <message>
        <source>The SPF record does not name the servers where the mail of this domain lives, so receivers may refuse what they send.</source>
        <translation>El registro SPF no nombra los servidores donde está el correo de este dominio, así que los receptores pueden rechazar lo que envían.</translation>
    </message>
    <message>
        <source>Add to it at your DNS provider what stands between v=spf1 and all on the page DNS.</source>
        <translation>Añádale en su proveedor de DNS lo que en la página DNS figura entre v=spf1 y all.</translation>
    </message>
    <message>
        <source>The SPF record lets somebody send mail of a domain that is said to have none.</source>
        <translation>El registro SPF deja que alguien envíe correo de un dominio que se dice que no lo tiene.</translation>
    </message>
    <message>
        <source>The DMARC record does not ask receivers to refuse forged mail, though this domain is said to have no mail.</source>
        <translation>El registro DMARC no pide a los receptores que rechacen el correo falsificado, aunque se dice que este dominio no tiene correo.</translation>
    </message>
    <message>
        <source>DNS has a key for the signatures of a domain that is said to have no mail.</source>
        <translation>El DNS tiene una clave para las firmas de un dominio que se dice que no tiene correo.</translation>
    </message>
    <message>
        <source>DNS says something else than is planned for this domain.</source>
        <translation>El DNS dice algo distinto de lo planeado para este dominio.</translation>
    </message>
    <message>
        <source>Beside the planned record, DNS has others of the same kind, so mail may go elsewhere.</source>
        <translation>Junto al registro planeado, el DNS tiene otros del mismo tipo, así que el correo puede ir a otro lugar.</translation>
    </message>
    <message>
        <source>Mail for this domain goes first to a mail exchanger of your own records, and comes to where it lives only from there.</source>
        <translation>El correo de este dominio va primero a un servidor de sus propios registros, y solo desde allí llega a donde está.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that one passes mail on. Else remove that record, or give it a higher number than the others have.</source>
        <translation>No hay que hacer nada si aquel pasa el correo. Si no, quite ese registro o dele un número mayor que el de los demás.</translation>
    </message>
    <message>
        <source>The certificate that is shown here is not the one that DNS names (TLSA). Where the zone is signed, whoever looks at it does not connect, and brings no mail.</source>
        <translation>El certificado que se muestra aquí no es el que nombra el DNS (TLSA). Donde la zona está firmada, quien se fija en él no se conecta ni trae correo.</translation>
    </message>
    <message>
        <source>There are two records of a logo at this name, so mail programs show none.</source>
        <translation>Hay dos registros de un logotipo con este nombre, así que los programas de correo no muestran ninguno.</translation>
    </message>
    <message>
        <source>The record of the logo names no address on the web that begins with https, so mail programs show none.</source>
        <translation>El registro del logotipo no nombra una dirección web que empiece por https, así que los programas de correo no muestran ninguno.</translation>
    </message>
    <message>
        <source>This name has no CAA record, and what a name above it says was not answered, so whether your authority may issue certificates for it is not known.</source>
        <translation>Este nombre no tiene registro CAA, y no se obtuvo respuesta de un nombre superior, así que no se sabe si su autoridad puede emitir certificados para él.</translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation>Mire otra vez dentro de un minuto.</translation>
    </message>
    <message>
        <source>DNS does not let your authority issue certificates for this server&apos;s name (CAA), so it will not get its next one.</source>
        <translation>El DNS no deja que su autoridad emita certificados para el nombre de este servidor (CAA), así que no obtendrá el siguiente.</translation>
    </message>
    <message>
        <source>Add the record as it stands on the page DNS at your DNS provider, beside those that are there.</source>
        <translation>Añada en su proveedor de DNS el registro tal como está en la página DNS, junto a los que ya hay.</translation>
    </message>
    <message>
        <source>DNS also has a record of the type SPF, which receivers do not read any more. It says the same as the one that they read, so it does no harm.</source>
        <translation>El DNS tiene también un registro de tipo SPF, que los receptores ya no leen. Dice lo mismo que el que leen, así que no hace daño.</translation>
    </message>
    <message>
        <source>DNS also has a record of the type SPF, which receivers do not read any more. It says something else than the one that they read (TXT), and misleads whoever looks at it.</source>
        <translation>El DNS tiene también un registro de tipo SPF, que los receptores ya no leen. Dice otra cosa que el que leen (TXT), y confunde a quien lo mira.</translation>
    </message>
    <message>
        <source>Remove the record of the type SPF at your DNS provider, and leave the one of the type TXT.</source>
        <translation>Quite en su proveedor de DNS el registro de tipo SPF, y deje el de tipo TXT.</translation>
    </message>
    <message>
        <source>The DMARC record asks less of other servers than your settings say: they do not keep away mail that only claims to come from this domain.</source>
        <translation>El registro DMARC pide a los demás servidores menos de lo que dicen sus ajustes: no apartan el correo que solo afirma venir de este dominio.</translation>
    </message>
    <message>
        <source>DNS names another certificate or key (TLSA) than this server shows. Where the zone is signed, servers that look at it bring no mail.</source>
        <translation>El DNS nombra otro certificado u otra clave (TLSA) que los que muestra este servidor. Donde la zona está firmada, los servidores que se fijan en ello no traen correo.</translation>
    </message>
    <message>
        <source>DNS names another certificate or key (TLSA) than this server shows, so whoever looks at it and finds the zone signed does not connect.</source>
        <translation>El DNS nombra otro certificado u otra clave (TLSA) que los que muestra este servidor, así que quien se fija en ello y encuentra firmada la zona no se conecta.</translation>
    </message>
    <message>
        <source>DNS has a TLSA record here with numbers or a digest that nobody can use, so it protects nothing.</source>
        <translation>El DNS tiene aquí un registro TLSA con números o un resumen que nadie puede usar, así que no protege nada.</translation>
    </message>
    <message>
        <source>%1 does not know the list that was asked, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>%1 no conoce la lista por la que se preguntó, así que no se sabe si las direcciones de este servidor están en ella.</translation>
    </message>
    <message>
        <source>%1 gives no answer to public DNS servers, and this machine asks one, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>%1 no contesta a los servidores DNS públicos, y este ordenador pregunta a uno, así que no se sabe si las direcciones de este servidor están en ella.</translation>
    </message>
    <message>
        <source>%1 was asked too often by the DNS server of this machine and gives no answer, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>El servidor DNS de este ordenador preguntó demasiado a %1, que no contesta, así que no se sabe si las direcciones de este servidor están en ella.</translation>
    </message>
    <message>
        <source>Look there by hand: %1. To have it looked up here, let this machine ask a DNS server of its own, like unbound.</source>
        <translation>Mírelo allí a mano: %1. Para que se mire aquí, haga que este ordenador pregunte a un servidor DNS propio, como unbound.</translation>
    </message>
    <message>
        <source>%1 is on the list %2, so many mail servers refuse mail from this server.</source>
        <translation>%1 está en la lista %2, así que muchos servidores rechazan el correo de este servidor.</translation>
    </message>
    <message>
        <source>Find out why before you ask to be taken off: whether somebody sends spam through this server, or the address had another owner before. Then: %1</source>
        <translation>Averigüe por qué antes de pedir que la quiten: si alguien envía spam a través de este servidor o si la dirección tuvo antes otro dueño. Después: %1</translation>
    </message>
    <message>
        <source>What came back for the list %1 is none of its codes, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>Lo que llegó de la lista %1 no es ninguno de sus códigos, así que no se sabe si las direcciones de este servidor están en ella.</translation>
    </message>
    <message>
        <source>The list %1 did not answer, so it is not known whether this server&apos;s addresses are on it.</source>
        <translation>La lista %1 no contestó, así que no se sabe si las direcciones de este servidor están en ella.</translation>
    </message>
    <message>
        <source>This server&apos;s addresses are not on the list %1.</source>
        <translation>Las direcciones de este servidor no están en la lista %1.</translation>
    </message>
    <message>
        <source>A practice server sends nothing to others, so no list of senders of spam was asked for it.</source>
        <translation>Un servidor de práctica no envía nada a otros, así que no se preguntó por él a ninguna lista de remitentes de spam.</translation>
    </message>
    <message>
        <source>This server has no public address, so no list of senders of spam was asked for it.</source>
        <translation>Este servidor no tiene dirección pública, así que no se preguntó por él a ninguna lista de remitentes de spam.</translation>
    </message>
    <message>
        <source>No list of senders of spam was asked, since the setting dns.blocklists turns them off.</source>
        <translation>No se preguntó a ninguna lista de remitentes de spam, porque el ajuste dns.blocklists las desactiva.</translation>
    </message>
    <message>
        <source>A message signed with the key that this server holds is not found good with the key in DNS, though both should be one.</source>
        <translation>Un mensaje firmado con la clave que guarda este servidor no se da por bueno con la clave que está en el DNS, aunque ambas deberían ser una.</translation>
    </message>
    <message>
        <source>Let new keys be made (dkim rotate, twice), publish them, and look again.</source>
        <translation>Haga crear claves nuevas (dkim rotate, dos veces), publíquelas y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>A message signed with the keys of this domain is found good with the keys that DNS has.</source>
        <translation>Un mensaje firmado con las claves de este dominio se da por bueno con las claves que tiene el DNS.</translation>
    </message>
    <message>
        <source>The name servers of the domain have this record; a DNS server that people elsewhere ask still remembers what was there before.</source>
        <translation>Los servidores de nombres del dominio tienen este registro; un servidor DNS al que se pregunta en otros sitios todavía recuerda lo que había antes.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, name other DNS servers in the setting dns.resolvers, or none.</source>
        <translation>Compruebe de nuevo dentro de un minuto. Si sigue así, nombre otros servidores DNS en el ajuste dns.resolvers, o none.</translation>
    </message>
    <message>
        <source>The SPF record points to other records; whether they name the servers where the mail of this domain lives is not known.</source>
        <translation>El registro SPF remite a otros registros; no se sabe si nombran los servidores donde está el correo de este dominio.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays so, add to it at your DNS provider what stands between v=spf1 and all on the page DNS.</source>
        <translation>Compruebe de nuevo dentro de un minuto. Si sigue así, añada en su proveedor de DNS lo que está entre v=spf1 y all en la página DNS.</translation>
    </message>
    <message>
        <source>The domain is not signed with DNSSEC, so nobody looks for this record, and it is not needed.</source>
        <translation>El dominio no está firmado con DNSSEC, así que nadie busca este registro y no hace falta.</translation>
    </message>
    <message>
        <source>The record has the digest of other settings than this server offers now, so mail programs that know PACC do not believe what they find.</source>
        <translation>El registro tiene la huella de otros ajustes que los que este servidor ofrece ahora, así que los programas de correo que conocen PACC no creen lo que encuentran.</translation>
    </message>
    <message>
        <source>These public DNS servers answer for names that do not exist, so nothing they say can be trusted.</source>
        <translation>Estos servidores DNS públicos responden por nombres que no existen, así que no se puede confiar en nada de lo que dicen.</translation>
    </message>
    <message>
        <source>These public DNS servers gave no answer to some questions, so what people see who ask them is not known. The domain may be in order.</source>
        <translation>Estos servidores DNS públicos no respondieron a algunas preguntas, así que no se sabe qué ven quienes les preguntan. El dominio puede estar en orden.</translation>
    </message>
    <message>
        <source>The alias leads where it should, but no key is there, so receivers cannot verify what is signed with it.</source>
        <translation>El alias lleva adonde debe, pero allí no hay ninguna clave, así que los destinatarios no pueden comprobar lo que se firma con ella.</translation>
    </message>
    <message>
        <source>Publish the records of the domain that this server&apos;s name lies in.</source>
        <translation>Publique los registros del dominio en el que está el nombre de este servidor.</translation>
    </message>
    <message>
        <source>The registration of the domain has ended, and the domain is being deleted. It is out of DNS, so no mail comes, and soon somebody else can have it.</source>
        <translation>La inscripción del dominio ha vencido y el dominio se está borrando. Ya no está en DNS, así que no llega correo, y pronto podrá tenerlo otra persona.</translation>
    </message>
    <message>
        <source>Ask your registrar at once whether it can still be restored.</source>
        <translation>Pregunte enseguida a su registrador si aún se puede recuperar.</translation>
    </message>
    <message>
        <source>The registration of the domain is on hold. That keeps the domain out of DNS, so no mail comes.</source>
        <translation>La inscripción del dominio está suspendida. Eso mantiene el dominio fuera de DNS, así que no llega correo.</translation>
    </message>
    <message>
        <source>Ask your registrar why. Often a bill is not paid, or an e-mail address was not confirmed.</source>
        <translation>Pregunte el motivo a su registrador. A menudo hay una factura sin pagar o una dirección de correo sin confirmar.</translation>
    </message>
    <message>
        <source>The domain is registered. Until when is nothing that its registry tells.</source>
        <translation>El dominio está registrado. Hasta cuándo, su registro no lo dice.</translation>
    </message>
    <message>
        <source>The registration of the domain has ended. As soon as the domain is taken out of DNS, no mail comes any more, and later somebody else can have it.</source>
        <translation>La inscripción del dominio ha vencido. En cuanto se quite el dominio de DNS ya no llegará correo, y más tarde podrá tenerlo otra persona.</translation>
    </message>
    <message>
        <source>Renew it at the registrar at once.</source>
        <translation>Renuévelo enseguida en el registrador.</translation>
    </message>
    <message>
        <source>The registration of the domain ends within thirty days. Without a renewal no mail comes after that.</source>
        <translation>La inscripción del dominio vence en menos de treinta días. Si no se renueva, después no llegará correo.</translation>
    </message>
    <message>
        <source>Renew it at the registrar. If that happens by itself, look there whether it still can: a card may have ended, too.</source>
        <translation>Renuévelo en el registrador. Si se hace solo, compruebe allí que todavía puede hacerse: también puede haber caducado una tarjeta.</translation>
    </message>
    <message>
        <source>The domain is registered, and for more than thirty days from now.</source>
        <translation>El dominio está registrado, y por más de treinta días todavía.</translation>
    </message>
    <message>
        <source>What the registry answered cannot be read, so it is not known when the registration of the domain ends.</source>
        <translation>Lo que respondió el registro no se puede leer, así que no se sabe cuándo vence la inscripción del dominio.</translation>
    </message>
    <message>
        <source>The registry does not know this domain, so it is not known when its registration ends.</source>
        <translation>El registro no conoce este dominio, así que no se sabe cuándo vence su inscripción.</translation>
    </message>
    <message>
        <source>Look at the registrar whether the domain is registered.</source>
        <translation>Compruebe en el registrador si el dominio está registrado.</translation>
    </message>
    <message>
        <source>The registry gives no answer now, often because it was asked too much, so it is not known when the registration of the domain ends.</source>
        <translation>El registro no da respuesta ahora, a menudo porque se le preguntó demasiado, así que no se sabe cuándo vence la inscripción del dominio.</translation>
    </message>
    <message>
        <source>Look again in an hour, or at the registrar.</source>
        <translation>Compruébelo de nuevo dentro de una hora, o en el registrador.</translation>
    </message>
    <message>
        <source>The registry answered with another domain, so it is not known when the registration of this one ends.</source>
        <translation>El registro respondió con otro dominio, así que no se sabe cuándo vence la inscripción de este.</translation>
    </message>
    <message>
        <source>The directory of registries was not had, so it is not known when the registration of the domain ends.</source>
        <translation>No se pudo obtener el directorio de registros de dominios, así que no se sabe cuándo vence la inscripción del dominio.</translation>
    </message>
    <message>
        <source>Look whether this server reaches the address in the setting registration.directory by HTTPS; the word none turns this off.</source>
        <translation>Compruebe si este servidor alcanza por HTTPS la dirección del ajuste registration.directory; la palabra none lo desactiva.</translation>
    </message>
    <message>
        <source>The registry does not answer, so it is not known when the registration of the domain ends.</source>
        <translation>El registro no responde, así que no se sabe cuándo vence la inscripción del dominio.</translation>
    </message>
    <message>
        <source>Look at the registrar until when the domain is registered.</source>
        <translation>Compruebe en el registrador hasta cuándo está registrado el dominio.</translation>
    </message>
    <message>
        <source>The domains of a practice server are registered nowhere, so no registry was asked until when.</source>
        <translation>Los dominios de un servidor de práctica no están registrados en ninguna parte, así que no se preguntó a ningún registro.</translation>
    </message>
    <message>
        <source>Below this top-level domain nobody registers names, so no registry was asked.</source>
        <translation>Bajo este dominio de primer nivel nadie registra nombres, así que no se preguntó a ningún registro.</translation>
    </message>
    <message>
        <source>No registry was asked when the registration of the domain ends, since the setting registration.directory turns it off.</source>
        <translation>No se preguntó a ningún registro cuándo vence la inscripción del dominio, porque el ajuste registration.directory lo desactiva.</translation>
    </message>
    <message>
        <source>The registry of this top-level domain answers no such question by HTTPS, so it is not known when the registration of the domain ends.</source>
        <translation>El registro de este dominio de primer nivel no responde a esta pregunta por HTTPS, así que no se sabe cuándo vence la inscripción del dominio.</translation>
    </message>
    <message>
        <source>The alias of this signing key is right; whether the key stands where it leads is not known.</source>
        <translation>El alias de esta clave de firma es correcto; no se sabe si la clave está donde lleva.</translation>
    </message>
    <message>
        <source>The MTA-STS policy was not fetched; no other server looks for it before the records of the page DNS are published.</source>
        <translation>La política MTA-STS no se descargó; ningún otro servidor la busca antes de que se publiquen los registros de la página DNS.</translation>
    </message>
    <message>
        <source>The MTA-STS policy did not come in time, so it is not known whether other servers get it.</source>
        <translation>La política MTA-STS no llegó a tiempo, así que no se sabe si los demás servidores la obtienen.</translation>
    </message>
    <message>
        <source>DNS names a mail exchanger that the MTA-STS policy does not list, so other servers bring no mail there.</source>
        <translation>El DNS nombra un servidor de correo que la política MTA-STS no enumera, así que los demás servidores no llevan correo allí.</translation>
    </message>
    <message>
        <source>DNS names a mail exchanger that the MTA-STS policy does not list, so other servers report mail that goes there.</source>
        <translation>El DNS nombra un servidor de correo que la política MTA-STS no enumera, así que los demás servidores informan del correo que va allí.</translation>
    </message>
    <message>
        <source>Remove it at your DNS provider, or enter it as one of your own records on the page DNS; the policy lists it then.</source>
        <translation>Quítelo en su proveedor de DNS, o introdúzcalo como registro propio en la página DNS; entonces la política lo enumera.</translation>
    </message>
    <message>
        <source>The MTA-STS policy lists a server that DNS does not name as a mail exchanger of the domain.</source>
        <translation>La política MTA-STS enumera un servidor que el DNS no nombra como servidor de correo del dominio.</translation>
    </message>
    <message>
        <source>Publish the mail exchangers of the page DNS, or remove the one of your own that is no longer meant.</source>
        <translation>Publique los servidores de correo de la página DNS, o quite el propio que ya no se quiere.</translation>
    </message>
    <message>
        <source>The zones of a practice server are known to this computer only, so no zone above leads to their name servers, and none was asked.</source>
        <translation>Las zonas de un servidor de práctica solo las conoce este equipo; por eso ninguna zona superior lleva a sus servidores de nombres, y no se preguntó a ninguna.</translation>
    </message>
    <message>
        <source>A practice server is reached from this computer only, so its address leads back to no name (PTR), and nobody looks for one.</source>
        <translation>A un servidor de práctica solo se llega desde este equipo; por eso su dirección no lleva de vuelta a ningún nombre (PTR), y nadie lo busca.</translation>
    </message>
    <message>
        <source>The address leads back to the server&apos;s name, but the name does not lead to the address, so large providers refuse mail that comes from there.</source>
        <translation>La dirección lleva de vuelta al nombre del servidor, pero el nombre no lleva a la dirección, así que los grandes proveedores rechazan el correo que viene de allí.</translation>
    </message>
    <message>
        <source>Add the address to the server&apos;s public addresses if it is one of them, and publish the records of the page DNS.</source>
        <translation>Añada la dirección a las direcciones públicas del servidor si es una de ellas, y publique los registros de la página DNS.</translation>
    </message>
    <message>
        <source>Nobody answers where this address leads back to (PTR), so it is not known whether large providers take mail that comes from there.</source>
        <translation>Nadie responde adónde lleva de vuelta esta dirección (PTR), así que no se sabe si los grandes proveedores aceptan el correo que viene de allí.</translation>
    </message>
    <message>
        <source>This address leads back to no name (PTR), so large providers refuse mail that comes from there.</source>
        <translation>Esta dirección no lleva de vuelta a ningún nombre (PTR), así que los grandes proveedores rechazan el correo que viene de allí.</translation>
    </message>
    <message>
        <source>This address leads back to another name (PTR) than the one by which the server greets, so large providers distrust mail that comes from there, or refuse it.</source>
        <translation>Esta dirección lleva de vuelta a otro nombre (PTR) que aquel con el que saluda el servidor, así que los grandes proveedores desconfían del correo que viene de allí, o lo rechazan.</translation>
    </message>
    <message>
        <source>A mail exchanger of the domain is written as an address. Only a name can stand there, so other servers bring no mail to it.</source>
        <translation>Un servidor que recibe el correo (MX) del dominio está escrito como dirección. Ahí solo puede haber un nombre; los demás servidores no le llevan correo.</translation>
    </message>
    <message>
        <source>Write the name of that server in its place at your DNS provider, or remove it.</source>
        <translation>Escriba en su lugar el nombre de ese servidor en su proveedor de DNS, o quítelo.</translation>
    </message>
    <message>
        <source>The name of a mail exchanger of the domain is an alias in DNS. A mail exchanger must not be one, so some servers do not bring mail to it.</source>
        <translation>El nombre de un servidor que recibe el correo (MX) del dominio es un alias en el DNS. No debe serlo; algunos servidores no le llevan correo.</translation>
    </message>
    <message>
        <source>Write at your DNS provider the name that the alias leads to in its place.</source>
        <translation>Escriba en su lugar, en su proveedor de DNS, el nombre al que lleva el alias.</translation>
    </message>
    <message>
        <source>Nobody answered whether a mail exchanger of the domain has an address, so whether it takes mail is not known.</source>
        <translation>Nadie respondió si un servidor que recibe el correo (MX) del dominio tiene dirección; no se sabe si acepta correo.</translation>
    </message>
    <message>
        <source>The name of a mail exchanger of the domain has no address in DNS, so other servers bring no mail to it.</source>
        <translation>El nombre de un servidor que recibe el correo (MX) del dominio no tiene dirección en el DNS; los demás servidores no le llevan correo.</translation>
    </message>
    <message>
        <source>Ask whoever runs that server for its right name, and write that in its place at your DNS provider, or remove it.</source>
        <translation>Pregunte a quien lleva ese servidor su nombre correcto y escríbalo en su lugar en su proveedor de DNS, o quite el registro.</translation>
    </message>
    <message>
        <source>The SPF record lets the mail exchangers of the domain send, and DNS names others than this server, so receivers may refuse what this server sends.</source>
        <translation>El registro SPF deja enviar a los servidores que reciben el correo (MX) del dominio, y el DNS nombra a otros y no a este servidor; los destinatarios pueden rechazar lo que este envía.</translation>
    </message>
    <message>
        <source>Let the mail exchanger (MX) lead to this server at your DNS provider, as it stands on the page DNS; or, if it shall lead elsewhere, add this server to the SPF record by its name, with the word a: before it.</source>
        <translation>Haga que el registro MX lleve a este servidor en su proveedor de DNS, como está en la página DNS; o, si debe llevar a otro sitio, añada este servidor al registro SPF por su nombre, con la palabra a: delante.</translation>
    </message>
    <message>
        <source>Records of the domain have a time to live of more than a day, so that others go on for long with what was there before a change, or of less than a minute, so that they ask again for each message.</source>
        <translation>Hay registros del dominio con un tiempo de vida de más de un día, de modo que tras un cambio los demás siguen mucho tiempo con lo anterior, o de menos de un minuto, de modo que vuelven a preguntar con cada mensaje.</translation>
    </message>
    <message>
        <source>Set the time to live (TTL) of these records to an hour, 3600 seconds, at your DNS provider.</source>
        <translation>Ponga el tiempo de vida (TTL) de estos registros en su proveedor de DNS a una hora, 3600 segundos.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>One word too many: %1</source>
        <translation>Sobra una palabra: %1</translation>
    </message>
    <message>
        <source>DIR is missing: the folder of the new instance. See --help.</source>
        <translation>Falta DIR: la carpeta de la instancia nueva. Consulte --help.</translation>
    </message>
    <message>
        <source>The instance %1 is made. Start it: postroomctl --instance %1 instance start</source>
        <translation>Se ha creado la instancia %1. Iníciela: postroomctl --instance %1 instance start</translation>
    </message>
    <message>
        <source>Folder:       %1</source>
        <translation>Carpeta:              %1</translation>
    </message>
    <message>
        <source>Kind:         %1</source>
        <translation>Tipo:                 %1</translation>
    </message>
    <message>
        <source>practice, on this computer only</source>
        <translation>práctica, solo en este ordenador</translation>
    </message>
    <message>
        <source>for real mail</source>
        <translation>para correo real</translation>
    </message>
    <message>
        <source>Listens on:   %1</source>
        <translation>Escucha en:           %1</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <source>Port offset:  %1</source>
        <translation>Desfase de puertos:   %1</translation>
    </message>
    <message>
        <source>Authority:    %1</source>
        <translation>Autoridad:            %1</translation>
    </message>
    <message>
        <source>State:        %1</source>
        <translation>Estado:               %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>not yours to ask</source>
        <translation>usted no puede consultarlo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Remove the instance %1? Its domains, mailboxes, passwords, keys and all mail in it are erased for good.
Type the folder&apos;s name to remove it: </source>
        <translation>¿Quitar la instancia %1? Sus dominios, buzones, contraseñas y claves, y todo el correo que contiene, se borran para siempre.
Escriba el nombre de la carpeta para quitarla: </translation>
    </message>
    <message>
        <source>Removing erases everything in it. Say --yes where nobody can be asked.</source>
        <translation>Al quitarla se borra todo lo que contiene. Indique --yes donde nadie pueda responder.</translation>
    </message>
    <message>
        <source>The instance %1 is removed.</source>
        <translation>Se ha quitado la instancia %1.</translation>
    </message>
    <message>
        <source>The instance&apos;s folder; else the one that --instance names</source>
        <translation>La carpeta de la instancia; si no, la que nombra --instance</translation>
    </message>
    <message>
        <source>Make a new instance (as root)</source>
        <translation>Crear una instancia nueva (como root)</translation>
    </message>
    <message>
        <source>A whole world on this computer, for learning and tests.</source>
        <translation>Todo un mundo en este ordenador, para aprender y probar.</translation>
    </message>
    <message>
        <source>Added to every standard port; practice chooses a free one.</source>
        <translation>Se suma a cada puerto habitual; la práctica elige uno libre.</translation>
    </message>
    <message>
        <source>The address to listen on; practice: 127.0.0.1.</source>
        <translation>La dirección en la que escuchar; práctica: 127.0.0.1.</translation>
    </message>
    <message>
        <source>Start everything of an instance (as root)</source>
        <translation>Iniciar todo lo que compone una instancia (como root)</translation>
    </message>
    <message>
        <source>The instance %1 runs.</source>
        <translation>La instancia %1 está en marcha.</translation>
    </message>
    <message>
        <source>Stop everything of an instance (as root)</source>
        <translation>Parar todo lo que compone una instancia (como root)</translation>
    </message>
    <message>
        <source>The instance %1 is stopped. No mail is taken until it is started again.</source>
        <translation>La instancia %1 está parada. No se acepta correo hasta que se vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Where an instance lies, how it is reached, whether it runs</source>
        <translation>Dónde está una instancia, cómo se llega a ella y si está en marcha</translation>
    </message>
    <message>
        <source>Stop an instance and erase it with all its mail (as root)</source>
        <translation>Parar una instancia y borrarla con todo su correo (como root)</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>The instance&apos;s folder; else $POSTROOM_INSTANCE, else /var/lib/postroom.</source>
        <translation>La carpeta de la instancia; si no, $POSTROOM_INSTANCE; si no, /var/lib/postroom.</translation>
    </message>
    <message>
        <source>Print exactly one JSON value.</source>
        <translation>Mostrar exactamente un valor JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>postroomctl — runs a mail service from the command line</source>
        <translation>postroomctl — gestiona un servicio de correo desde la línea de órdenes</translation>
    </message>
    <message>
        <source>The options of a verb: postroomctl GROUP VERB --help</source>
        <translation>Las opciones de un verbo: postroomctl GRUPO VERBO --help</translation>
    </message>
    <message>
        <source>A verb is missing. See postroomctl --help.</source>
        <translation>Falta un verbo. Consulte postroomctl --help.</translation>
    </message>
    <message>
        <source>“%1” goes with one of: %2.</source>
        <translation>«%1» va con una de estas palabras: %2.</translation>
    </message>
    <message>
        <source>There is no “%1”. See postroomctl --help.</source>
        <translation>«%1» no existe. Consulte postroomctl --help.</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLA</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>waits for the set-up</source>
        <translation>espera la puesta en marcha</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>(sin establecer)</translation>
    </message>
    <message>
        <source>Domain:     %1</source>
        <translation>Dominio:            %1</translation>
    </message>
    <message>
        <source>In DNS:     %1</source>
        <translation>En el DNS:          %1</translation>
    </message>
    <message>
        <source>Mailboxes:  %1</source>
        <translation>Buzones:            %1</translation>
    </message>
    <message>
        <source>Added:      %1</source>
        <translation>Añadido:            %1</translation>
    </message>
    <message>
        <source>Address:  %1</source>
        <translation>Dirección:    %1</translation>
    </message>
    <message>
        <source>Name:     %1</source>
        <translation>Nombre:       %1</translation>
    </message>
    <message>
        <source>Quota:    %1</source>
        <translation>Espacio:      %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>State:    %1</source>
        <translation>Estado:       %1</translation>
    </message>
    <message>
        <source>suspended: no login, no sending; mail still arrives</source>
        <translation>suspendido: ni acceso ni envío; el correo sigue llegando</translation>
    </message>
    <message>
        <source>active</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Login:    tried and works</source>
        <translation>Acceso:       probado, y funciona</translation>
    </message>
    <message>
        <source>Login:    not possible now</source>
        <translation>Acceso:       no es posible por ahora</translation>
    </message>
    <message>
        <source>Login:    tried, and does not work yet</source>
        <translation>Acceso:       probado, y aún no funciona</translation>
    </message>
    <message>
        <source>(no name yet: run “postroomctl setup”)</source>
        <translation>(aún sin nombre: ejecute «postroomctl setup»)</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>%1, %2, configuration %3</source>
        <translation>%1, %2, configuración: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n dominio</numerusform>
            <numerusform>%n dominios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n buzón</numerusform>
            <numerusform>%n buzones</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Queue: %1 on their way, %2 waiting for another try, %3 held</source>
        <translation>Cola: %1 en camino, %2 en espera de otro intento, %3 retenidos</translation>
    </message>
    <message>
        <source>Certificate: %1 — %2 left, from %3</source>
        <translation>Certificado: %1 — válido aún por %2, emitido por %3</translation>
    </message>
    <message>
        <source>Findings: %1 fail, %2 warnings, %3 unknown, %4 pass</source>
        <translation>Resultados — falla: %1, aviso: %2, desconocido: %3, en orden: %4</translation>
    </message>
    <message>
        <source>What they are: postroomctl check</source>
        <translation>Para verlos: postroomctl check</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>Registros DNS de %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Done. The mail service runs with configuration %1.</source>
        <translation>Hecho. El servicio de correo funciona con la configuración %1.</translation>
    </message>
    <message>
        <source>Done. Nothing had to be changed; configuration %1 stays in use.</source>
        <translation>Hecho. No hubo que cambiar nada; la configuración %1 sigue en uso.</translation>
    </message>
    <message>
        <source>Noted. It takes effect with the next change that is applied, or now: postroomctl config apply</source>
        <translation>Anotado. Tiene efecto con el próximo cambio que se aplique, o ahora mismo: postroomctl config apply</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (por omisión)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Read the password from the first line of standard input.</source>
        <translation>Leer la contraseña de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Read the password from the first line of a file.</source>
        <translation>Leer la contraseña de la primera línea de un archivo.</translation>
    </message>
    <message>
        <source>Make a password and print it once.</source>
        <translation>Generar una contraseña y mostrarla una vez.</translation>
    </message>
    <message>
        <source>Give the password in one way only.</source>
        <translation>Indique la contraseña de una sola manera.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>la entrada estándar</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>the same password twice</source>
        <translation>dos veces la misma contraseña</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password. Use --password-stdin, --password-file or --generate.</source>
        <translation>No hay terminal donde preguntar la contraseña. Use --password-stdin, --password-file o --generate.</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>el terminal</translation>
    </message>
    <message>
        <source>Checking everything …</source>
        <translation>Comprobando todo…</translation>
    </message>
    <message>
        <source>Two questions, then the mail service starts.</source>
        <translation>Dos preguntas, y el servicio de correo se inicia.</translation>
    </message>
    <message>
        <source>Your own e-mail address on this server</source>
        <translation>Su propia dirección en este servidor</translation>
    </message>
    <message>
        <source>This server&apos;s name</source>
        <translation>El nombre de este servidor</translation>
    </message>
    <message>
        <source>Setting up the mail service …</source>
        <translation>Poniendo en marcha el servicio de correo…</translation>
    </message>
    <message>
        <source>How may mail programs fetch mail? IMAP keeps the mail on the server, the same on every device.</source>
        <translation>¿Cómo pueden recoger el correo los programas? IMAP lo deja en el servidor, el mismo en cada aparato.</translation>
    </message>
    <message>
        <source>POP3 downloads it to one device and usually deletes it on the server.</source>
        <translation>POP3 lo descarga en un aparato y suele borrarlo del servidor.</translation>
    </message>
    <message>
        <source>imap, pop3 or imap,pop3</source>
        <translation>imap, pop3 o imap,pop3</translation>
    </message>
    <message>
        <source>Another mailbox? An empty line ends.</source>
        <translation>¿Otro buzón? Una línea vacía termina.</translation>
    </message>
    <message>
        <source>Your mailbox:</source>
        <translation>Su buzón:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Mailbox %1 is made.</source>
        <translation>Se ha creado el buzón %1.</translation>
    </message>
    <message>
        <source>  Password: %1   (shown only now)</source>
        <translation>  Contraseña: %1   (se muestra solo ahora)</translation>
    </message>
    <message>
        <source>The set-up was done already. Everything was tried again and works.</source>
        <translation>La puesta en marcha ya estaba hecha. Todo se probó de nuevo y funciona.</translation>
    </message>
    <message>
        <source>The set-up is done: people can log in with address and password.</source>
        <translation>La puesta en marcha está hecha: se puede entrar con dirección y contraseña.</translation>
    </message>
    <message>
        <source>The set-up is not done yet. Run “postroomctl setup” again when the findings above are put right.</source>
        <translation>La puesta en marcha aún no está hecha. Ejecute de nuevo «postroomctl setup» cuando esté arreglado lo que falla arriba.</translation>
    </message>
    <message>
        <source>With --json nobody is asked: say --answers FILE.</source>
        <translation>Con --json no se hace ninguna pregunta: indique --answers ARCHIVO.</translation>
    </message>
    <message>
        <source>Set up the mail service, question by question; again: goes on where it stopped</source>
        <translation>Poner en marcha el servidor, pregunta a pregunta; al repetirlo: sigue donde se quedó</translation>
    </message>
    <message>
        <source>Take the answers from a JSON file.</source>
        <translation>Tomar las respuestas de un archivo JSON.</translation>
    </message>
    <message>
        <source>Password: %1   (shown only now)</source>
        <translation>Contraseña: %1   (se muestra solo ahora)</translation>
    </message>
    <message>
        <source>The domains served here</source>
        <translation>Los dominios que se atienden aquí</translation>
    </message>
    <message>
        <source>No domain. Add one: postroomctl domain add example.org</source>
        <translation>Ningún dominio. Añada uno: postroomctl domain add example.org</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>One domain</source>
        <translation>Un dominio</translation>
    </message>
    <message>
        <source>Stop serving a domain that has no mailboxes</source>
        <translation>Dejar de atender un dominio que no tiene buzones</translation>
    </message>
    <message>
        <source>%1 is not served here any more.</source>
        <translation>%1 ya no se atiende aquí.</translation>
    </message>
    <message>
        <source>No mailbox. Add one: postroomctl mailbox add ann@example.org --generate</source>
        <translation>Ningún buzón. Añada uno: postroomctl mailbox add ann@example.org --generate</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Hay más: --after %1</translation>
    </message>
    <message>
        <source>Remove a mailbox; say what becomes of its mail</source>
        <translation>Quitar un buzón; decir qué pasa con su correo</translation>
    </message>
    <message>
        <source>Leave the mail on the server; a new mailbox of the same address gets it back.</source>
        <translation>Dejar el correo en el servidor; un buzón nuevo con la misma dirección lo recupera.</translation>
    </message>
    <message>
        <source>Erase the mail for good.</source>
        <translation>Borrar el correo para siempre.</translation>
    </message>
    <message>
        <source>Say what becomes of the mail: --keep-mail or --erase-mail.</source>
        <translation>Indique qué pasa con el correo: --keep-mail o --erase-mail.</translation>
    </message>
    <message>
        <source>%1 is removed and its mail erased.</source>
        <translation>Se ha quitado %1 y se ha borrado su correo.</translation>
    </message>
    <message>
        <source>%1 is removed; its mail stays on the server.</source>
        <translation>Se ha quitado %1; su correo se queda en el servidor.</translation>
    </message>
    <message>
        <source>Try a mailbox: with its password a real login on every protocol</source>
        <translation>Probar un buzón: con su contraseña, un acceso real en cada protocolo</translation>
    </message>
    <message>
        <source>Mailboxes, a page at a time</source>
        <translation>Los buzones, página a página</translation>
    </message>
    <message>
        <source>Add a mailbox and try its login</source>
        <translation>Añadir un buzón y probar el acceso</translation>
    </message>
    <message>
        <source>Set a new password and try it</source>
        <translation>Poner una contraseña nueva y probarla</translation>
    </message>
    <message>
        <source>No login and no sending; mail still arrives</source>
        <translation>Ni acceso ni envío; el correo sigue llegando</translation>
    </message>
    <message>
        <source>Let a suspended mailbox be used again</source>
        <translation>Reactivar un buzón suspendido</translation>
    </message>
    <message>
        <source>How much mail a mailbox holds</source>
        <translation>Cuánto correo contiene un buzón</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail service on one page</source>
        <translation>El servicio de correo en una página</translation>
    </message>
    <message>
        <source>All findings, worst first; ends with 3 when one fails</source>
        <translation>Todos los resultados, lo peor primero; termina con el código 3 si alguno falla</translation>
    </message>
    <message>
        <source>Let them read their configuration again; open sessions stay</source>
        <translation>Hacer que vuelvan a leer su configuración; las sesiones abiertas siguen</translation>
    </message>
    <message>
        <source>All settings with their values and meaning</source>
        <translation>Todos los ajustes, con su valor y su significado</translation>
    </message>
    <message>
        <source>Change a setting and apply it</source>
        <translation>Cambiar un ajuste y aplicarlo</translation>
    </message>
    <message>
        <source>Apply what was only noted (--later)</source>
        <translation>Aplicar lo que solo estaba anotado (--later)</translation>
    </message>
    <message>
        <source>The DNS records a domain needs, each with its reason</source>
        <translation>Los registros DNS que un dominio necesita, cada uno con su razón</translation>
    </message>
    <message>
        <source>The same as a file for a DNS server or provider</source>
        <translation>Lo mismo en un archivo, para un servidor o un proveedor de DNS</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En qué</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>There are more: --before %1</source>
        <translation>Hay más: --before %1</translation>
    </message>
    <message>
        <source>The log was tampered with: record %1 is not as it was written, or is missing. All before it are in order.</source>
        <translation>El registro ha sido alterado: la anotación %1 no está como se escribió, o falta. Todas las anteriores están en orden.</translation>
    </message>
    <message>
        <source>All %1 records are as they were written.</source>
        <translation>Las anotaciones (%1) están todas como se escribieron.</translation>
    </message>
    <message>
        <source>What was changed, by whom and when; newest first</source>
        <translation>Qué se ha cambiado, quién y cuándo; lo más reciente primero</translation>
    </message>
    <message>
        <source>Whether the log is as it was written; ends with 3 when it is not</source>
        <translation>Si el registro está como se escribió; si no, termina con el código 3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing was applied yet. Run “postroomctl setup”.</source>
        <translation>Todavía no se ha aplicado nada. Ejecute «postroomctl setup».</translation>
    </message>
    <message>
        <source>(none before it is kept)</source>
        <translation>(no se conserva ninguna anterior)</translation>
    </message>
    <message>
        <source>(certificate)</source>
        <translation>(certificado)</translation>
    </message>
    <message>
        <source>(not readable any more)</source>
        <translation>(ya no se puede leer)</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>What changed with it</source>
        <translation>Qué cambió con ella</translation>
    </message>
    <message>
        <source>The last ten configurations, newest first, and what changed with each</source>
        <translation>Las diez últimas configuraciones, la más reciente primero, y qué cambió con cada una</translation>
    </message>
    <message>
        <source>Apply the settings of a former configuration again</source>
        <translation>Aplicar de nuevo los ajustes de una configuración anterior</translation>
    </message>
    <message>
        <source>No alias. Add one: postroomctl alias add info@example.org --to ann@example.org</source>
        <translation>Ningún alias. Añada uno: postroomctl alias add info@example.org --to ann@example.org</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Se entrega a</translation>
    </message>
    <message>
        <source>Let mail for an address go to others</source>
        <translation>Hacer que el correo de una dirección se entregue a otras</translation>
    </message>
    <message>
        <source>Say where its mail goes: --to ADDRESS</source>
        <translation>Indique adónde va su correo: --to DIRECCIÓN</translation>
    </message>
    <message>
        <source>Aliases, a page at a time</source>
        <translation>Los alias, página a página</translation>
    </message>
    <message>
        <source>One alias</source>
        <translation>Un alias</translation>
    </message>
    <message>
        <source>Lead an alias elsewhere</source>
        <translation>Dirigir un alias a otro destino</translation>
    </message>
    <message>
        <source>Remove an alias</source>
        <translation>Quitar un alias</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Se ha quitado %1.</translation>
    </message>
    <message>
        <source>Give --chain FILE and --key FILE, or --pkcs12 FILE.</source>
        <translation>Indique --chain ARCHIVO y --key ARCHIVO, o --pkcs12 ARCHIVO.</translation>
    </message>
    <message>
        <source>Use a certificate that you have: PEM files, or a PKCS#12 file</source>
        <translation>Usar un certificado que usted tiene: archivos PEM, o un archivo PKCS#12</translation>
    </message>
    <message>
        <source>The certificate and those that lead to its root, PEM.</source>
        <translation>El certificado y los que llevan hasta su raíz, PEM.</translation>
    </message>
    <message>
        <source>Its private key, PEM, without a password.</source>
        <translation>Su clave privada, PEM, sin contraseña.</translation>
    </message>
    <message>
        <source>All of it in one file (.p12, .pfx).</source>
        <translation>Todo en un solo archivo (.p12, .pfx).</translation>
    </message>
    <message>
        <source>The certificates of this server, and how long each is good</source>
        <translation>Los certificados de este servidor, y por cuánto tiempo vale cada uno</translation>
    </message>
    <message>
        <source>What every port serves now, against what it should; ends with 3 when one is wrong</source>
        <translation>Qué muestra ahora cada puerto, comparado con lo que debe; termina con el código 3 si alguno está mal</translation>
    </message>
    <message>
        <source>A certificate of this server&apos;s own authority for a domain&apos;s names</source>
        <translation>Un certificado de la propia autoridad de este servidor para los nombres de un dominio</translation>
    </message>
    <message>
        <source>Use an imported certificate no more</source>
        <translation>No usar más un certificado importado</translation>
    </message>
    <message>
        <source>In practice: no certificate for its names now.</source>
        <translation>En práctica: ahora ningún certificado para sus nombres.</translation>
    </message>
    <message>
        <source>The domain is served, but its names have no certificate yet: %1</source>
        <translation>El dominio se atiende, pero sus nombres aún no tienen certificado: %1</translation>
    </message>
    <message>
        <source>Try again: postroomctl certificate request %1</source>
        <translation>Inténtelo de nuevo: postroomctl certificate request %1</translation>
    </message>
    <message>
        <source>(not known: the one before is not readable any more)</source>
        <translation>(no se sabe: la anterior ya no se puede leer)</translation>
    </message>
    <message>
        <source>goes on as it is</source>
        <translation>sigue como está</translation>
    </message>
    <message>
        <source>is started</source>
        <translation>se inicia</translation>
    </message>
    <message>
        <source>reads its configuration again; open sessions stay</source>
        <translation>vuelve a leer su configuración; las sesiones abiertas siguen</translation>
    </message>
    <message>
        <source>is stopped and started; open sessions end</source>
        <translation>se para y se inicia; las sesiones abiertas terminan</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 es nuevo</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambia</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 desaparece</translation>
    </message>
    <message>
        <source>%1 (secret, not shown)</source>
        <translation>%1 (secreto, no se muestra)</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>No se cambiaría nada.</translation>
    </message>
    <message>
        <source>Another certificate: %1, until %2</source>
        <translation>Otro certificado: %1, hasta %2</translation>
    </message>
    <message>
        <source>What was changed in it by hand would be lost, so it is refused until that is kept or put back: postroomctl config drift</source>
        <translation>Lo que se cambió en él a mano se perdería; por eso se rechaza hasta que eso se conserve o se reponga el archivo generado: postroomctl config drift</translation>
    </message>
    <message>
        <source>%1 was changed by hand</source>
        <translation>%1 se cambió a mano</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>%1 has another owner or mode</source>
        <translation>%1 tiene otro propietario u otros permisos</translation>
    </message>
    <message>
        <source>%1 is kept as it was changed by hand</source>
        <translation>%1 se conserva tal como se cambió a mano</translation>
    </message>
    <message>
        <source>Every file is as it was generated.</source>
        <translation>Cada archivo está tal como se generó.</translation>
    </message>
    <message>
        <source>It is secret, so it is not shown.</source>
        <translation>Es secreto, así que no se muestra.</translation>
    </message>
    <message>
        <source>Only show what the change would do.</source>
        <translation>Solo mostrar qué haría el cambio.</translation>
    </message>
    <message>
        <source>What applying would do, as words and as differences of files</source>
        <translation>Qué cambiaría al aplicar, en palabras y como diferencias de archivos</translation>
    </message>
    <message>
        <source>What was changed by hand in the files of the mail server programs</source>
        <translation>Qué se cambió a mano en los archivos de los programas del servidor de correo</translation>
    </message>
    <message>
        <source>Keep what was changed by hand, until the file would be generated otherwise</source>
        <translation>Conservar lo que se cambió a mano, hasta que el archivo se genere de otra forma</translation>
    </message>
    <message>
        <source>Put the generated files back in place of what was changed by hand</source>
        <translation>Reponer los archivos generados en lugar de lo que se cambió a mano</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>signs next</source>
        <translation>firmará después</translation>
    </message>
    <message>
        <source>signed before</source>
        <translation>firmaba antes</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selector</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>En el DNS</translation>
    </message>
    <message>
        <source>The keys that sign a domain&apos;s mail</source>
        <translation>Las claves que firman el correo de un dominio</translation>
    </message>
    <message>
        <source>Sign with the next keys, which DNS has already; make new next ones</source>
        <translation>Firmar con las claves siguientes, que el DNS ya tiene; crear otras nuevas para después</translation>
    </message>
    <message>
        <source>Remove keys that sign no more, some days after a rotation</source>
        <translation>Quitar las claves que ya no firman, unos días después de un cambio de claves</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>something answers at its SMTP port, but its management service (postroomd) does not</source>
        <translation>algo responde en su puerto SMTP, pero su servicio de gestión (postroomd) no responde</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>desconocido por ahora</translation>
    </message>
    <message>
        <source>One mailbox, and how much mail it holds</source>
        <translation>Un buzón, y cuánto correo contiene</translation>
    </message>
    <message>
        <source>Mail:     %1</source>
        <translation>Correo:       %1</translation>
    </message>
    <message>
        <source>The mail of %1 is erased for good: %2.</source>
        <translation>El correo de %1 se borra para siempre: %2.</translation>
    </message>
    <message>
        <source>Type the address to go on: </source>
        <translation>Escriba la dirección para continuar: </translation>
    </message>
    <message>
        <source>Change a mailbox&apos;s name, quota or uses</source>
        <translation>Cambiar el nombre, el espacio o los usos de un buzón</translation>
    </message>
    <message>
        <source>Ends with 0: done; 1: refused or failed, and the sentence says what holds; 2: wrong usage; 3: checked, and a finding fails.</source>
        <translation>Termina con el código 0: hecho; 1: rechazo o fallo, y la frase dice qué está en vigor; 2: orden mal formada; 3: comprobado, y algún resultado falla.</translation>
    </message>
    <message>
        <source>Stands for: %1</source>
        <translation>Representa a:       %1</translation>
    </message>
    <message>
        <source>Aliases:    %1</source>
        <translation>Alias:              %1</translation>
    </message>
    <message>
        <source>Catch-all:  %1</source>
        <translation>Dirección comodín:  %1</translation>
    </message>
    <message>
        <source>none: mail for nobody is refused</source>
        <translation>ninguna: se rechaza el correo para las direcciones que no existen</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>Off:      %1</source>
        <translation>Desactivado:  %1</translation>
    </message>
    <message>
        <source>Alias:    %1</source>
        <translation>Alias:         %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Se entrega a:  %1</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Recepción (IMAP)</translation>
    </message>
    <message>
        <source>Incoming (POP3)</source>
        <translation>Recepción (POP3)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Envío (SMTP)</translation>
    </message>
    <message>
        <source>SSL/TLS</source>
        <translation>SSL/TLS</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Way to log in: normal password.</source>
        <translation>Método de autenticación: contraseña normal.</translation>
    </message>
    <message>
        <source>From:         %1</source>
        <translation>Emisor:          %1</translation>
    </message>
    <message>
        <source>%1 (this server&apos;s own authority)</source>
        <translation>%1 (la propia autoridad de este servidor)</translation>
    </message>
    <message>
        <source>Valid until:  %1 (%2 day(s) left)</source>
        <translation>Válido hasta:    %1 (días restantes: %2)</translation>
    </message>
    <message>
        <source>Key:          %1</source>
        <translation>Clave:           %1</translation>
    </message>
    <message>
        <source>Chain:        %1</source>
        <translation>Cadena:          %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>Usable:       %1</source>
        <translation>Utilizable:      %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>In use:       %1</source>
        <translation>En uso:          %1</translation>
    </message>
    <message>
        <source>Fingerprint:  %1</source>
        <translation>Huella digital:  %1</translation>
    </message>
    <message>
        <source>serves %1, not %2</source>
        <translation>muestra %1, no %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>What the mail server programs are doing</source>
        <translation>Qué hacen los programas del servidor de correo</translation>
    </message>
    <message>
        <source>Start all mail server programs, or one</source>
        <translation>Iniciar todos los programas del servidor de correo, o uno</translation>
    </message>
    <message>
        <source>Stop all mail server programs, or one, until they are started again</source>
        <translation>Parar todos los programas del servidor de correo, o uno, hasta que se vuelvan a iniciar</translation>
    </message>
    <message>
        <source>Stop and start all mail server programs, or one</source>
        <translation>Parar e iniciar todos los programas del servidor de correo, o uno</translation>
    </message>
    <message>
        <source>What to type into a mail program for an address</source>
        <translation>Qué hay que escribir en un programa de correo para una dirección</translation>
    </message>
    <message>
        <source>The file by which a mail program sets itself up</source>
        <translation>El archivo con el que un programa de correo se configura solo</translation>
    </message>
    <message>
        <source>Mail goes to no other practice instance. Join one: sudo postroomctl instance peer DIR</source>
        <translation>El correo no va a ninguna otra instancia de práctica. Para unir una: sudo postroomctl instance peer CARPETA</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Mail for the domains of %1 does not go there any more.</source>
        <translation>El correo para los dominios de %1 ya no va allí.</translation>
    </message>
    <message>
        <source>Mail for the domains that %1 serves goes there (%2 now). For the way back: postroomctl --instance %1 instance peer %3</source>
        <translation>El correo para los dominios que atiende %1 se lleva allí (%2 por ahora). Para la vuelta: postroomctl --instance %1 instance peer %3</translation>
    </message>
    <message>
        <source>Bring mail for another practice instance&apos;s domains there (as root)</source>
        <translation>Llevar a otra instancia de práctica el correo para sus dominios (como root)</translation>
    </message>
    <message>
        <source>The other practice instance&apos;s folder; without it, list them</source>
        <translation>Carpeta de la otra instancia de práctica; sin ella, mostrar la lista</translation>
    </message>
    <message>
        <source>Not any more.</source>
        <translation>Dejar de hacerlo.</translation>
    </message>
    <message>
        <source>%1 is missing. See --help.</source>
        <translation>Falta %1. Consulte --help.</translation>
    </message>
    <message>
        <source>The operations over standard input and output, for consoles on other computers</source>
        <translation>Las operaciones por la entrada y la salida estándar, para consolas de otros ordenadores</translation>
    </message>
    <message>
        <source>Live with a finding until a day, as long as the same is seen</source>
        <translation>Aceptar un resultado hasta un día, mientras se vea lo mismo</translation>
    </message>
    <message>
        <source>Have it want attention again</source>
        <translation>Hacer que vuelva a pedir atención</translation>
    </message>
    <message>
        <source>The change was told to stop. It says itself whether it did: what is in place already is carried to its end.</source>
        <translation>Se ha pedido al cambio que pare. Él mismo dice si lo hizo: lo que ya está en su sitio se lleva hasta el final.</translation>
    </message>
    <message>
        <source>No change is being carried out.</source>
        <translation>No se está haciendo ningún cambio.</translation>
    </message>
    <message>
        <source>The value of %1 is missing. See --help.</source>
        <translation>Falta el valor de %1. Consulte --help.</translation>
    </message>
    <message>
        <source>Further settings with their values, changed together with it</source>
        <translation>Otros ajustes con sus valores, que se cambian junto con él</translation>
    </message>
    <message>
        <source>Stop the change that is being carried out, if nothing was put in place yet</source>
        <translation>Parar el cambio que se está haciendo, si todavía no se ha puesto nada en su sitio</translation>
    </message>
    <message>
        <source>Work on another computer, over ssh: [USER@]SERVER[:PORT].</source>
        <translation>Trabajar en otro ordenador, por ssh: [USUARIO@]SERVIDOR[:PUERTO].</translation>
    </message>
    <message>
        <source>Usage: postroomctl [--instance DIR] [--host USER@SERVER] [--json] GROUP VERB [SUBJECT] [--option VALUE …]</source>
        <translation>Uso: postroomctl [--instance DIR] [--host USUARIO@SERVIDOR] [--json] GRUPO VERBO [OBJETO] [--option VALOR …]</translation>
    </message>
    <message>
        <source>--host does not go with this verb: it is what --host runs on the other computer.</source>
        <translation>--host no va con este verbo: es lo que --host ejecuta en el otro ordenador.</translation>
    </message>
    <message>
        <source>it is root&apos;s on that computer. Say it there: ssh -t %1 sudo postroomctl%2 %3</source>
        <translation>allí le corresponde a root. Ejecútelo en ese ordenador: ssh -t %1 sudo postroomctl%2 %3</translation>
    </message>
    <message>
        <source>There are more: not all were counted.</source>
        <translation>Hay más: no se contaron todos.</translation>
    </message>
    <message>
        <source>The oldest of them waits for %1</source>
        <translation>El más antiguo espera desde hace %1</translation>
    </message>
    <message>
        <source>Today: %1 in, %2 out, %3 refused; logins: %4, refused: %5</source>
        <translation>Hoy: recibidos %1, enviados %2, rechazados %3; accesos %4, rechazados %5</translation>
    </message>
    <message>
        <source>Disk: %1 free of %2</source>
        <translation>Disco: %1 libres de %2</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>Accepted until %1: %2</source>
        <translation>Aceptado hasta %1: %2</translation>
    </message>
    <message>
        <source>See for yourself: %1</source>
        <translation>Para verlo usted mismo: %1</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Mirando qué dice el DNS…</translation>
    </message>
    <message>
        <source>The records to publish: postroomctl dns plan %1</source>
        <translation>Los registros que hay que publicar: postroomctl dns plan %1</translation>
    </message>
    <message>
        <source>Look again? An empty line goes on; the records can be published later</source>
        <translation>¿Comprobar de nuevo? Una línea vacía continúa; los registros se pueden publicar más tarde</translation>
    </message>
    <message>
        <source>A test message shows whether mail gets out and back. To whom? “no” leaves it out.</source>
        <translation>Un mensaje de prueba muestra si el correo sale y vuelve. ¿A quién? «no» lo omite.</translation>
    </message>
    <message>
        <source>Sent. What becomes of it: postroomctl mail follow %1</source>
        <translation>Enviado. Para ver qué pasa con él: postroomctl mail follow %1</translation>
    </message>
    <message>
        <source>The first line must name the columns: address, and any of name, quota, password. “%1” is none of them, or there twice.</source>
        <translation>La primera línea debe nombrar las columnas: address y, si se quiere, name, quota, password. «%1» no es ninguna de ellas, o está dos veces.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and one of them must be called address.</source>
        <translation>La primera línea debe nombrar las columnas, y una de ellas debe llamarse address.</translation>
    </message>
    <message>
        <source>can be added</source>
        <translation>se puede añadir</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>Line %1: %2: %3</source>
        <translation>Línea %1: %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) can be added</source>
        <translation>
            <numerusform>se puede añadir %n buzón</numerusform>
            <numerusform>se pueden añadir %n buzones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) added</source>
        <translation>
            <numerusform>%n buzón añadido</numerusform>
            <numerusform>%n buzones añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Mailboxes as a table (CSV)</source>
        <translation>Los buzones como tabla (CSV)</translation>
    </message>
    <message>
        <source>Only mailboxes whose address or name contains this text.</source>
        <translation>Solo los buzones cuya dirección o nombre contiene este texto.</translation>
    </message>
    <message>
        <source>Into this file instead of standard output.</source>
        <translation>En este archivo en lugar de la salida estándar.</translation>
    </message>
    <message>
        <source>Say into which file: --output FILE</source>
        <translation>Indique en qué archivo: --output ARCHIVO</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) written to %1.</source>
        <translation>
            <numerusform>%n buzón escrito en %1.</numerusform>
            <numerusform>%n buzones escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the mailboxes of a table (CSV): address, name, quota, password</source>
        <translation>Añadir los buzones de una tabla (CSV): address, name, quota, password</translation>
    </message>
    <message>
        <source>The table, UTF-8; its first line names the columns</source>
        <translation>La tabla, UTF-8; su primera línea nombra las columnas</translation>
    </message>
    <message>
        <source>Say what would come of it, and add nothing.</source>
        <translation>Decir qué resultaría, y no añadir nada.</translation>
    </message>
    <message>
        <source>Say which file.</source>
        <translation>Indique qué archivo.</translation>
    </message>
    <message>
        <source>handed to Postfix</source>
        <translation>entregado a Postfix</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>waiting: the other server does not take it now</source>
        <translation>en espera: el otro servidor no lo acepta por ahora</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>Test message: %1</source>
        <translation>Mensaje de prueba:    %1</translation>
    </message>
    <message>
        <source>From, to:     %1, %2</source>
        <translation>De, a:                %1, %2</translation>
    </message>
    <message>
        <source>Answer:       %1: %2</source>
        <translation>Respuesta:            %1: %2</translation>
    </message>
    <message>
        <source>In the inbox: %1</source>
        <translation>En la bandeja:        %1</translation>
    </message>
    <message>
        <source>Came back:    %1</source>
        <translation>Ha vuelto:            %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>What becomes of it: postroomctl mail follow %1</source>
        <translation>Para ver qué pasa con él: postroomctl mail follow %1</translation>
    </message>
    <message>
        <source>Send one real message of a fixed text, to see whether mail gets out</source>
        <translation>Enviar un mensaje real con un texto fijo, para ver si el correo sale</translation>
    </message>
    <message>
        <source>What became of it, and whether it came back</source>
        <translation>Qué pasó con él, y si volvió</translation>
    </message>
    <message>
        <source>all</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Refused logins</source>
        <translation>Accesos rechazados</translation>
    </message>
    <message>
        <source>Messages in, out and refused, and logins, hour by hour</source>
        <translation>Mensajes recibidos, enviados y rechazados, y accesos, hora a hora</translation>
    </message>
    <message>
        <source>Its log says nothing of the kind.</source>
        <translation>Su registro no dice nada parecido.</translation>
    </message>
    <message>
        <source>What a mail server program wrote last about why it does not run</source>
        <translation>Qué escribió por último un programa del servidor de correo sobre por qué no funciona</translation>
    </message>
    <message>
        <source>Whether DNS has these records; ends with 3 when one that is required is not as it should be</source>
        <translation>Si el DNS tiene estos registros; termina con el código 3 si uno necesario no está como debe</translation>
    </message>
    <message>
        <source>What DNS says to one question</source>
        <translation>Qué dice el DNS a una pregunta</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>No record of your own. Add one: postroomctl dns record add example.org @ TXT &quot;some text&quot;</source>
        <translation>Ningún registro propio. Añada uno: postroomctl dns record add example.org @ TXT &quot;un texto&quot;</translation>
    </message>
    <message>
        <source>Name, type and data, where they are not given as options</source>
        <translation>Nombre, tipo y valor, donde no se dan como opciones</translation>
    </message>
    <message>
        <source>For whom it proves that the domain is yours, instead of name, type and data: %1</source>
        <translation>A quién demuestra que el dominio es suyo, en lugar de nombre, tipo y valor: %1</translation>
    </message>
    <message>
        <source>With --preset: what they show you</source>
        <translation>Con --preset: lo que le muestran</translation>
    </message>
    <message>
        <source>The records of your own in a domain, beside those that mail needs</source>
        <translation>Sus propios registros en un dominio, junto a los que necesita el correo</translation>
    </message>
    <message>
        <source>Add a record of your own, like what proves to somebody that the domain is yours</source>
        <translation>Añadir un registro propio, como el que demuestra a alguien que el dominio es suyo</translation>
    </message>
    <message>
        <source>It is part of the plan now. It works once it stands in DNS: postroomctl dns plan, dns export, dns check</source>
        <translation>Ahora forma parte del plan. Funciona en cuanto esté en el DNS: postroomctl dns plan, dns export, dns check</translation>
    </message>
    <message>
        <source>Remove a record of your own</source>
        <translation>Quitar un registro propio</translation>
    </message>
    <message>
        <source>It is no longer part of the plan. Where it stands in DNS, take it out there.</source>
        <translation>Ya no forma parte del plan. Donde esté en el DNS, quítelo allí.</translation>
    </message>
    <message>
        <source>  That record, with %1 of 10 look-ups: --%2</source>
        <translation>  Ese registro, con %1 de 10 consultas: --%2</translation>
    </message>
    <message>
        <source>  So that it goes: --%1</source>
        <translation>  Para que se vaya: --%1</translation>
    </message>
    <message>
        <source>Nothing was published: what is said above stands in the way.</source>
        <translation>No se publicó nada: lo dicho arriba estorba.</translation>
    </message>
    <message>
        <source>Nothing had to be changed: the zone %1 on %2 has all of it.</source>
        <translation>No había nada que cambiar: la zona %1 en %2 lo tiene todo.</translation>
    </message>
    <message>
        <source>Published in the zone %1 on %2, serial %3.</source>
        <translation>Publicado en la zona %1 en %2, número de serie %3.</translation>
    </message>
    <message>
        <source>Nothing would be changed: the zone %1 on %2 has all of it.</source>
        <translation>No se cambiaría nada: la zona %1 en %2 lo tiene todo.</translation>
    </message>
    <message>
        <source>This would be changed in the zone %1 on %2. Nothing was changed yet.</source>
        <translation>Esto se cambiaría en la zona %1 en %2. Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Say which key permits the change: --key-file FILE. With --dry-run none is needed.</source>
        <translation>Indique la clave que permite el cambio: --key-file ARCHIVO. Con --dry-run no hace falta ninguna.</translation>
    </message>
    <message>
        <source>The key that permits it, as tsig-keygen prints it; readable for you alone.</source>
        <translation>La clave que lo permite, tal como la escribe tsig-keygen; legible solo para usted.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Who sees these records already: the domain&apos;s own name servers, then others</source>
        <translation>Quién ve ya estos registros: los servidores de nombres del dominio, luego otros</translation>
    </message>
    <message>
        <source>The provider was not recognised by the name servers of the domain. Name it: --provider NAME, one of: %1</source>
        <translation>No se reconoció al proveedor por los servidores de nombres del dominio. Nómbrelo: --provider NOMBRE, uno de: %1</translation>
    </message>
    <message>
        <source>As the form of %1 wants it, in the zone %2 (its form was read on %3):</source>
        <translation>Tal como lo quiere el formulario de %1, en la zona %2 (formulario leído el %3):</translation>
    </message>
    <message>
        <source>(leave empty)</source>
        <translation>(dejar vacío)</translation>
    </message>
    <message>
        <source>These records field by field, as your DNS provider&apos;s form wants them</source>
        <translation>Estos registros campo por campo, como los quiere el formulario de su proveedor de DNS</translation>
    </message>
    <message>
        <source>Publishing the DNS records in this practice server&apos;s own DNS …</source>
        <translation>Publicando los registros DNS en el DNS de este servidor de práctica…</translation>
    </message>
    <message>
        <source>The steps by which a domain&apos;s mail moves here, each with its earliest time</source>
        <translation>Los pasos con los que el correo de un dominio viene aquí, cada uno con su hora más temprana</translation>
    </message>
    <message>
        <source>Serve mail for a domain, or manage the DNS of one whose mail lives elsewhere</source>
        <translation>Atender el correo de un dominio, o gestionar el DNS de uno cuyo correo está en otro lugar</translation>
    </message>
    <message>
        <source>elsewhere: %1</source>
        <translation>en otro lugar: %1</translation>
    </message>
    <message>
        <source>Mail:       %1</source>
        <translation>Correo:     %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>elsewhere (%1); only its DNS is managed here</source>
        <translation>en otro lugar (%1); aquí solo se gestiona su DNS</translation>
    </message>
    <message>
        <source>Exchangers: %1</source>
        <translation>Servidores: %1</translation>
    </message>
    <message>
        <source>Tenant:     %1</source>
        <translation>Inquilino:  %1</translation>
    </message>
    <message>
        <source>Senders:    %1</source>
        <translation>Emisores:   %1</translation>
    </message>
    <message>
        <source>No credentials are kept. Give them: postroomctl dns account set PROVIDER --credentials-file FILE</source>
        <translation>No hay credenciales guardadas. Indíquelas: postroomctl dns account set PROVIDER --credentials-file FILE</translation>
    </message>
    <message>
        <source>Providers that lexicon can reach, and what they may be told:</source>
        <translation>Proveedores a los que llega lexicon y lo que se les puede decir:</translation>
    </message>
    <message>
        <source>Keep what permits changes at a DNS provider, read from a file, from standard input or asked for on the terminal</source>
        <translation>Guardar lo que permite cambios en un proveedor de DNS, leído de un archivo, de la entrada estándar o preguntado en el terminal</translation>
    </message>
    <message>
        <source>Lines OPTION=VALUE by lexicon&apos;s names, like auth_token=…; readable for you alone.</source>
        <translation>Líneas OPTION=VALUE con los nombres de lexicon, como auth_token=…; legible solo para usted.</translation>
    </message>
    <message>
        <source>The credentials for %1 are kept: %2. See what they are good for: postroomctl dns publish DOMAIN --provider %1 --dry-run</source>
        <translation>Las credenciales de %1 están guardadas: %2. Vea para qué sirven: postroomctl dns publish DOMAIN --provider %1 --dry-run</translation>
    </message>
    <message>
        <source>For which DNS providers credentials are kept, and which there are</source>
        <translation>De qué proveedores de DNS hay credenciales guardadas, y cuáles existen</translation>
    </message>
    <message>
        <source>Forget the credentials for a DNS provider</source>
        <translation>Olvidar las credenciales de un proveedor de DNS</translation>
    </message>
    <message>
        <source>The credentials for %1 are forgotten here. They hold until you withdraw them there.</source>
        <translation>Las credenciales de %1 están olvidadas aquí. Siguen valiendo hasta que las revoque allí.</translation>
    </message>
    <message>
        <source>Published in the zone %1 at %2.</source>
        <translation>Publicado en la zona %1 en %2.</translation>
    </message>
    <message>
        <source>Say where: on your own DNS server, --server ADDRESS[:PORT], or at a DNS provider, --provider NAME.</source>
        <translation>Diga dónde: en su propio servidor DNS, --server ADDRESS[:PORT], o en un proveedor de DNS, --provider NAME.</translation>
    </message>
    <message>
        <source>A provider takes no key file. Give its credentials once: postroomctl dns account set NAME.</source>
        <translation>Un proveedor no admite archivo de clave. Indique sus credenciales una vez: postroomctl dns account set NAME.</translation>
    </message>
    <message>
        <source>Bring these records into the zone, on your own DNS server (RFC 2136 with TSIG) or at a DNS provider (through lexicon)</source>
        <translation>Llevar estos registros a la zona, en su propio servidor DNS (RFC 2136 con TSIG) o en un proveedor de DNS (mediante lexicon)</translation>
    </message>
    <message>
        <source>Change a domain&apos;s catch-all or what its DNS has for its keys, let it stand for another, or say where its mail lives</source>
        <translation>Cambiar la dirección comodín de un dominio o lo que su DNS tiene para sus claves, hacer que represente a otro o decir dónde está su correo</translation>
    </message>
    <message>
        <source>Keys:       aliases in its DNS lead to them, in the zone of the server&apos;s name</source>
        <translation>Claves:     alias en su DNS llevan a ellas, en la zona del nombre del servidor</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Puerto:</translation>
    </message>
    <message>
        <source>Encryption:</source>
        <translation>Cifrado:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Authentication:</source>
        <translation>Autenticación:</translation>
    </message>
    <message>
        <source>normal password</source>
        <translation>contraseña normal</translation>
    </message>
    <message>
        <source>Incoming (IMAP)</source>
        <translation>Recepción (IMAP)</translation>
    </message>
    <message>
        <source>Incoming (POP3)</source>
        <translation>Recepción (POP3)</translation>
    </message>
    <message>
        <source>Outgoing (SMTP)</source>
        <translation>Envío (SMTP)</translation>
    </message>
    <message>
        <source>Settings for a mail program</source>
        <translation>Ajustes para un programa de correo</translation>
    </message>
    <message>
        <source>E-mail address:</source>
        <translation>Dirección de correo:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>the one you were given for this address</source>
        <translation>la que le dieron para esta dirección</translation>
    </message>
    <message>
        <source>For incoming mail choose one of the two; IMAP, unless you have a reason.</source>
        <translation>Para la recepción elija una de las dos; IMAP, salvo que tenga un motivo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Copy the command %1</source>
        <translation>Copiar la orden %1</translation>
    </message>
</context>
<context>
    <name>ConfigWords</name>
    <message>
        <source>%1 is started.</source>
        <translation>%1 se inicia.</translation>
    </message>
    <message>
        <source>%1 reads its configuration again; open sessions stay.</source>
        <translation>%1 vuelve a leer su configuración; las sesiones abiertas siguen.</translation>
    </message>
    <message>
        <source>%1 is stopped and started; open sessions end.</source>
        <translation>%1 se para y se inicia; las sesiones abiertas terminan.</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 es nuevo</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambia</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 desaparece</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin establecer</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A setting, its value before and after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Another certificate is shown: that of %1, good until %2.</source>
        <translation>Se muestra otro certificado: el de %1, válido hasta %2.</translation>
    </message>
    <message>
        <source>%1 (secret, not shown)</source>
        <translation>%1 (secreto, no se muestra)</translation>
    </message>
    <message>
        <source>%1 was changed by hand</source>
        <translation>%1 se cambió a mano</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>%1 has another owner or mode</source>
        <translation>%1 tiene otro propietario u otros permisos</translation>
    </message>
    <message>
        <source>%1 is kept as it was changed by hand</source>
        <translation>%1 se conserva tal como se cambió a mano</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Open at this page: %1.</source>
        <translation>Abrir en esta página: %1.</translation>
    </message>
    <message>
        <source>The console of Postroom mail services.</source>
        <translation>La consola de los servicios de correo Postroom.</translation>
    </message>
    <message>
        <source>Show the mail service in this folder; may be said several times.</source>
        <translation>Mostrar el servicio de correo de esta carpeta; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Show the mail service of another computer, over ssh: [USER@]SERVER[:PORT][/DIR]; may be said several times.</source>
        <translation>Mostrar el servicio de correo de otro ordenador, por ssh: [USUARIO@]SERVIDOR[:PUERTO][/DIR]; se puede indicar varias veces.</translation>
    </message>
</context>
<context>
    <name>Cutover</name>
    <message>
        <source>Lower the time to live of what will change to five minutes, so that the move can be seen, and taken back, within minutes.</source>
        <translation>Bajar a cinco minutos el tiempo de vida de lo que va a cambiar, para que la mudanza se vea, y se pueda deshacer, en minutos.</translation>
    </message>
    <message>
        <source>Add what harms nothing while mail still goes elsewhere: keys, policies, and this server in the SPF record that is there.</source>
        <translation>Añadir lo que no estorba mientras el correo aún va a otra parte: claves, políticas, y este servidor en el registro SPF que ya hay.</translation>
    </message>
    <message>
        <source>Lead mail and mail programs here. Before that, every mailbox exists here, and people have their new settings.</source>
        <translation>Dirigir aquí el correo y los programas de correo. Antes, cada buzón existe aquí y la gente tiene sus ajustes nuevos.</translation>
    </message>
    <message>
        <source>Give the records their usual time to live again.</source>
        <translation>Devolver a los registros su tiempo de vida habitual.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>No antes de %1</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>No mail of this domain goes elsewhere first, so nothing has to move: publish its records.</source>
        <translation>Ningún correo de este dominio va antes a otra parte, así que no hay nada que mudar: publique sus registros.</translation>
    </message>
    <message>
        <source>Mail for this domain comes here now.</source>
        <translation>El correo de este dominio llega ahora aquí.</translation>
    </message>
    <message>
        <source>Mail for this domain lives at %1 today.</source>
        <translation>El correo de este dominio está hoy en %1.</translation>
    </message>
    <message>
        <source>Keep the former service until %1 at least, and fetch what still arrives there: other servers may remember it, or try a waiting message again.</source>
        <translation>Conserve el servicio anterior al menos hasta %1 y recoja lo que aún llegue allí: otros servidores pueden recordarlo, o reintentar un mensaje en espera.</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>This may not be empty.</source>
        <translation>Esto no puede estar vacío.</translation>
    </message>
    <message>
        <source>This may not be empty. Possible: %1.</source>
        <translation>Esto no puede estar vacío. Posible: %1.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Es demasiado largo: %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This is too short: at least %1 characters.</source>
        <translation>Es demasiado corto: al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>This does not read as it should.</source>
        <translation>Esto no tiene la forma correcta.</translation>
    </message>
    <message>
        <source>This does not read as it should; expected: %1.</source>
        <translation>Esto no tiene la forma correcta; se esperaba: %1.</translation>
    </message>
    <message>
        <source>A character that is not allowed here: %1. Take it out.</source>
        <translation>Un carácter que aquí no se permite: %1. Quítelo.</translation>
    </message>
    <message>
        <source>“%1” has a character that is not allowed here: %2. Take it out.</source>
        <translation>«%1» tiene un carácter que aquí no se permite: %2. Quítelo.</translation>
    </message>
    <message>
        <source>“%1” is only one word. A full name has at least two parts, like example.org.</source>
        <translation>«%1» es una sola palabra. Un nombre completo tiene al menos dos partes, como example.org.</translation>
    </message>
    <message>
        <source>“%1” has two dots in a row, or begins with one.</source>
        <translation>«%1» tiene dos puntos seguidos, o empieza con uno.</translation>
    </message>
    <message>
        <source>A part of “%1” is longer than the 63 characters that DNS permits between two dots.</source>
        <translation>Una parte de «%1» supera los 63 caracteres que el DNS permite entre dos puntos.</translation>
    </message>
    <message>
        <source>In “%1” a hyphen stands where DNS does not permit it: at the beginning or end of a part, or as third and fourth character.</source>
        <translation>En «%1» hay un guion donde el DNS no lo permite: al principio o al final de una parte, o como tercer y cuarto carácter.</translation>
    </message>
    <message>
        <source>“%1” reads as a network address. A name is needed here, like example.org.</source>
        <translation>«%1» parece una dirección de red. Aquí hace falta un nombre, como example.org.</translation>
    </message>
    <message>
        <source>“%1” cannot have mail: names that end in “%2” are reserved.</source>
        <translation>«%1» no puede tener correo: los nombres que acaban en «%2» están reservados.</translation>
    </message>
    <message>
        <source>“%1” is not a valid international domain name: %2.</source>
        <translation>«%1» no es un nombre de dominio internacional válido: %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 before the @. Many mail servers cannot deliver to such addresses (SMTPUTF8 is not supported); use letters a–z, digits, dot, hyphen and underscore.</source>
        <translation>«%1» tiene %2 antes de la @. Muchos servidores no pueden entregar a esas direcciones (SMTPUTF8 no se admite); use letras a–z, cifras, punto, guion y guion bajo.</translation>
    </message>
    <message>
        <source>“%1” has a plus sign before the @. It separates a person&apos;s own labels: mail to ann+shop@… reaches ann@… without being set up.</source>
        <translation>«%1» tiene un signo más antes de la @. Separa las etiquetas propias de una persona: el correo a ann+tienda@… llega a ann@… sin configurar nada.</translation>
    </message>
    <message>
        <source>Before the @ of “%1” a dot stands at the beginning, at the end or beside another dot.</source>
        <translation>Antes de la @ de «%1» hay un punto al principio, al final o junto a otro punto.</translation>
    </message>
    <message>
        <source>“%1” is not a full address. It looks like ann@example.org.</source>
        <translation>«%1» no es una dirección completa. Hace falta una como ann@example.org.</translation>
    </message>
    <message>
        <source>This password is on the lists that attackers try first. Choose another, or let one be generated.</source>
        <translation>Esta contraseña está en las listas que los atacantes prueban primero. Elija otra, o haga que se genere una.</translation>
    </message>
    <message>
        <source>The password may not be the address or the part before its @.</source>
        <translation>La contraseña no puede ser la dirección ni la parte antes de su @.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Allowed: %2.</source>
        <translation>«%1» no es un número entero. Se permite: %2.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 está fuera de los límites.</translation>
    </message>
    <message>
        <source>%1 is out of range. Allowed: %2.</source>
        <translation>%1 está fuera de los límites. Se permite: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 500MiB or 2GiB.</source>
        <translation>«%1» no es un tamaño. Escríbalo como 500MiB o 2GiB.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>«%1» no es ninguna de las opciones: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. It looks like 192.0.2.10 or 2001:db8::10.</source>
        <translation>«%1» no es una dirección IP. Hace falta una como 192.0.2.10 o 2001:db8::10.</translation>
    </message>
    <message>
        <source>“%1” does not exist here.</source>
        <translation>«%1» no existe aquí.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile, so nothing was changed. Look at it again, then repeat the change.</source>
        <translation>Otra persona cambió «%1» entretanto, así que no se cambió nada. Mírelo de nuevo y repita el cambio.</translation>
    </message>
    <message>
        <source>The set-up has not been done yet. Run “postroomctl setup”, or open the console.</source>
        <translation>La puesta en marcha aún no está hecha. Ejecute «postroomctl setup», o abra la consola.</translation>
    </message>
    <message>
        <source>The domain “%1” is not set up on this server. Add it first: postroomctl domain add %1</source>
        <translation>El dominio «%1» no está configurado en este servidor. Añádalo primero: postroomctl domain add %1</translation>
    </message>
    <message>
        <source>%1 is not possible here: %2</source>
        <translation>%1 no es posible aquí: %2</translation>
    </message>
    <message>
        <source>The server refused the password of “%1”.</source>
        <translation>El servidor rechazó la contraseña de «%1».</translation>
    </message>
    <message>
        <source>You may not operate this mail service. Root may, and members of the group postroom-admin, and who created the instance.</source>
        <translation>Usted no puede gestionar este servicio de correo. Pueden hacerlo root, los miembros del grupo postroom-admin y quien creó la instancia.</translation>
    </message>
    <message>
        <source>Only root may do this. Repeat it with sudo:
%1</source>
        <translation>Solo root puede hacerlo. Repítalo con sudo:
%1</translation>
    </message>
    <message>
        <source>The message was not understood.</source>
        <translation>El mensaje no se entendió.</translation>
    </message>
    <message>
        <source>The service does not know the operation “%1”.</source>
        <translation>El servicio no conoce la operación «%1».</translation>
    </message>
    <message>
        <source>The operation has no field “%1”.</source>
        <translation>La operación no tiene el campo «%1».</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Falta el campo «%1».</translation>
    </message>
    <message>
        <source>The message is larger than permitted (%1).</source>
        <translation>El mensaje supera lo permitido (%1).</translation>
    </message>
    <message>
        <source>This program and the mail service speak different versions (%1). Bring both to the same release.</source>
        <translation>Este programa y el servicio de correo hablan versiones distintas (%1). Ponga ambos en la misma versión.</translation>
    </message>
    <message>
        <source>This command line was not understood.</source>
        <translation>Esta línea de órdenes no se entendió.</translation>
    </message>
    <message>
        <source>%1 is not installed, so nothing was changed. Install it: sudo apt-get install %2</source>
        <translation>%1 no está instalado, así que no se cambió nada. Instálelo: sudo apt-get install %2</translation>
    </message>
    <message>
        <source>%1 refused its new configuration, so nothing was changed. Its own words:</source>
        <translation>%1 rechazó su nueva configuración, así que no se cambió nada. Sus propias palabras:</translation>
    </message>
    <message>
        <source>%1 did not start. Its own words:</source>
        <translation>%1 no se inició. Sus propias palabras:</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program, so nothing was changed. Stop that program, or move the instance to other ports.</source>
        <translation>El puerto %1 lo ocupa otro programa, así que no se cambió nada. Pare ese programa, o lleve la instancia a otros puertos.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: %2. Nothing was changed. Stop that program, or move the instance to other ports.</source>
        <translation>El puerto %1 lo ocupa otro programa: %2. No se cambió nada. Pare ese programa, o lleve la instancia a otros puertos.</translation>
    </message>
    <message>
        <source>The new configuration was tried and %1 did not answer as it should, so the former configuration is back.</source>
        <translation>La nueva configuración se probó y %1 no respondió como debía, así que ha vuelto la anterior.</translation>
    </message>
    <message>
        <source>The file or folder “%1” could not be used.</source>
        <translation>El archivo o la carpeta «%1» no se pudo usar.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make room on the file system of %1.</source>
        <translation>El disco está lleno, así que no se cambió nada. Libere espacio en el sistema de archivos de %1.</translation>
    </message>
    <message>
        <source>The database could not be read or written, so nothing was changed.</source>
        <translation>La base de datos no se pudo leer o escribir, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Mail goes on with the last good configuration.</source>
        <translation>La base de datos %1 está dañada. El correo continúa con la última configuración buena.</translation>
    </message>
    <message>
        <source>The program %1 failed.</source>
        <translation>El programa %1 falló.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made.</source>
        <translation>No se pudo hacer la conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing was changed.</source>
        <translation>Parado como usted pidió. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another change is being carried out. Repeat this when it has ended.</source>
        <translation>Se está haciendo otro cambio. Repita esto cuando termine.</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>Se alcanzó un límite.</translation>
    </message>
    <message>
        <source>“%1” cannot hold an instance (%2). Use a folder like /var/lib/postroom: absolute, short, without links, and not below /tmp, /root or a home.</source>
        <translation>«%1» no puede contener una instancia (%2). Use una carpeta como /var/lib/postroom: absoluta, corta, sin enlaces, y fuera de /tmp, /root y las carpetas personales.</translation>
    </message>
    <message>
        <source>There is no mail service at %1. Make one: sudo postroomctl instance create %1</source>
        <translation>No hay servicio de correo en %1. Cree uno: sudo postroomctl instance create %1</translation>
    </message>
    <message>
        <source>The change failed, and the former configuration could not be put back whole. Look at what fails (postroomctl check) and apply once more (postroomctl config apply). What was said:</source>
        <translation>El cambio ha fallado y la configuración anterior no se pudo restablecer por completo. Mire qué falla (postroomctl check) y aplíquela una vez más (postroomctl config apply). Lo que se dijo:</translation>
    </message>
    <message>
        <source>“%1” still has %2 mailboxes or aliases, so nothing was changed. Remove them first.</source>
        <translation>«%1» aún tiene buzones o alias (%2), así que no se cambió nada. Quítelos primero.</translation>
    </message>
    <message>
        <source>“%1” is needed, so nothing was changed: %2 belongs to it.</source>
        <translation>«%1» hace falta, así que no se cambió nada: %2 forma parte de él.</translation>
    </message>
    <message>
        <source>“%1” only stands for the domain %2: its addresses are those of %2. Make the change there.</source>
        <translation>«%1» solo representa al dominio %2: sus direcciones son las de %2. Haga el cambio allí.</translation>
    </message>
    <message>
        <source>Mail for “%1” would come back to it and never arrive, so nothing was changed.</source>
        <translation>El correo para «%1» volvería allí y no llegaría nunca, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” must exist: other servers write to it about trouble with the domain. It can be led elsewhere: postroomctl alias set %1 --to ADDRESS</source>
        <translation>«%1» debe existir: otros servidores escriben allí cuando hay problemas con el dominio. Su correo se puede llevar a otro sitio: postroomctl alias set %1 --to DIRECCIÓN</translation>
    </message>
    <message>
        <source>The management service (postroomd) does not answer. Mail does not need it to go on. Start it: sudo postroomctl instance start</source>
        <translation>El servicio de gestión (postroomd) no responde. El correo no lo necesita para funcionar. Inícielo: sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>The management service (postroomd) does not answer at %1. Mail does not need it to go on. Start it: %2</source>
        <translation>El servicio de gestión (postroomd) no responde en %1. El correo no lo necesita para funcionar. Inícielo: %2</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs (postroom-helper) does not answer, so nothing was changed. Mail does not need it to go on. Start it: sudo postroomctl instance start</source>
        <translation>La parte de Postroom que gestiona los programas del servidor de correo (postroom-helper) no responde, así que no se cambió nada. El correo no la necesita para funcionar. Iníciela: sudo postroomctl instance start</translation>
    </message>
    <message>
        <source>The part of Postroom that runs the mail server programs (postroom-helper) ended during this change. It finishes the change or takes it back when it is started again: sudo postroomctl instance start. Then look what holds: postroomctl setting list</source>
        <translation>La parte de Postroom que gestiona los programas del servidor de correo (postroom-helper) terminó durante este cambio. Lo completa o lo deshace cuando se vuelve a iniciar: sudo postroomctl instance start. Mire después qué está en vigor: postroomctl setting list</translation>
    </message>
    <message>
        <source>The mail server programs run with the change, but it could not be noted. It is noted as soon as that is possible. Is the disk full?</source>
        <translation>Los programas del servidor de correo funcionan con el cambio, pero no se pudo anotar. Se anotará en cuanto sea posible. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>“%1” is removed. Its mail is still there; it is erased as soon as that is possible, and until then nobody can get this address.</source>
        <translation>Se ha quitado «%1». Su correo sigue ahí; se borrará en cuanto sea posible, y hasta entonces nadie puede obtener esta dirección.</translation>
    </message>
    <message>
        <source>“%1” was changed by hand, and this change of the configuration would overwrite it, so nothing was changed. Look at it: postroomctl config drift. Then keep it (postroomctl config adopt) or put the generated file back (postroomctl config restore), and repeat the change.</source>
        <translation>«%1» se cambió a mano, y este cambio de la configuración lo sobrescribiría, así que no se cambió nada. Mire lo cambiado: postroomctl config drift. Después consérvelo (postroomctl config adopt) o reponga el archivo generado (postroomctl config restore), y repita el cambio.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be read. Is it the right file, and the right password where it has one?</source>
        <translation>No se puede leer el certificado o su clave. ¿Es el archivo correcto, y la contraseña correcta si la tiene?</translation>
    </message>
    <message>
        <source>This private key belongs to another certificate. Take the key that this certificate was asked for with.</source>
        <translation>Esta clave privada pertenece a otro certificado. Use la clave con la que se solicitó este certificado.</translation>
    </message>
    <message>
        <source>The chain of this certificate leads to no authority that mail programs know. Take the file that has the certificates in between too, often called fullchain; for an authority of your own, add its root.</source>
        <translation>La cadena de este certificado no lleva a ninguna autoridad de certificación que los programas de correo conozcan. Use el archivo que contiene también los certificados intermedios, a menudo llamado «fullchain»; si la autoridad es suya, añada su raíz.</translation>
    </message>
    <message>
        <source>This certificate is not valid today, so mail programs would refuse to connect. Take a current one.</source>
        <translation>Este certificado no es válido hoy, y los programas de correo rechazarían la conexión. Use uno vigente.</translation>
    </message>
    <message>
        <source>This certificate or its key is too weak, so mail programs may refuse it. Ask for one with an RSA key of 2048 bits or more, or with an EC key.</source>
        <translation>Este certificado o su clave es demasiado débil, y los programas de correo pueden rechazarlo. Solicite uno con una clave RSA de 2048 bits o más, o con una clave EC.</translation>
    </message>
    <message>
        <source>No name of this certificate is one of this server, so nobody would be shown it. Its names: %1</source>
        <translation>Ningún nombre de este certificado es de este servidor, así que no se mostraría a nadie. Sus nombres: %1</translation>
    </message>
    <message>
        <source>That computer does not let you in without a password; put your key there: ssh-copy-id %1</source>
        <translation>Ese ordenador no le deja entrar sin contraseña; ponga allí su clave: ssh-copy-id %1</translation>
    </message>
    <message>
        <source>It is not known yet, or its key is another than before; connect once in a terminal and compare the key: ssh %1</source>
        <translation>Ese ordenador aún no se conoce, o su clave no es la de antes; conecte una vez en un terminal y compare la clave: ssh %1</translation>
    </message>
    <message>
        <source>There is no computer of that name; look how it is spelled, and whether this computer has a network.</source>
        <translation>No hay ningún ordenador con ese nombre; mire si está bien escrito, y si este ordenador tiene red.</translation>
    </message>
    <message>
        <source>Postroom does not seem to be installed there: its program postroomctl was not found.</source>
        <translation>Parece que Postroom no está instalado allí: no se encontró su programa postroomctl.</translation>
    </message>
    <message>
        <source>Look whether that computer runs, and whether ssh is reached there at this port.</source>
        <translation>Mire si ese ordenador está en marcha, y si allí se llega a ssh por este puerto.</translation>
    </message>
    <message>
        <source>Try it in a terminal: ssh %1 postroomctl%2 status</source>
        <translation>Pruébelo en un terminal: ssh %1 postroomctl%2 status</translation>
    </message>
    <message>
        <source>There is no connection to the mail service on %1. Mail does not need it to go on.</source>
        <translation>No hay conexión con el servicio de correo en %1. El correo no la necesita para funcionar.</translation>
    </message>
    <message>
        <source>the other computer</source>
        <translation>el otro ordenador</translation>
    </message>
    <message>
        <source>“%1” lies outside the domain %2, so its records stand in another zone.</source>
        <translation>«%1» está fuera del dominio %2, así que sus registros están en otra zona.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, which is a domain of this server with a plan of its own. Add the record there.</source>
        <translation>«%1» pertenece a %2, que es un dominio de este servidor con un plan propio. Añada el registro allí.</translation>
    </message>
    <message>
        <source>“%1” cannot be added: at this name stands %2, and one of the two must be the only record at its name.</source>
        <translation>«%1» no se puede añadir: en este nombre está %2, y uno de los dos tiene que ser el único registro de su nombre.</translation>
    </message>
    <message>
        <source>This SPF record makes receivers look up %1 other records, and they follow at most %2 before they take it for an error. Take out what is not needed.</source>
        <translation>Este registro SPF hace que los destinatarios consulten %1 registros más, y siguen como mucho %2 antes de tomarlo por un error. Quite lo que no haga falta.</translation>
    </message>
    <message>
        <source>The DNS server %1 did not answer, so nothing was published. Look whether it runs, and whether this server reaches it there, by TCP too.</source>
        <translation>El servidor DNS %1 no respondió, así que no se publicó nada. Compruebe si funciona y si este servidor lo alcanza ahí, también por TCP.</translation>
    </message>
    <message>
        <source>The DNS server %2 has no zone with “%1”, or only a copy of it, so nothing was published. Name the server where the zone is changed, its primary.</source>
        <translation>El servidor DNS %2 no tiene ninguna zona con «%1», o solo una copia, así que no se publicó nada. Indique el servidor en el que se cambia la zona, su primario.</translation>
    </message>
    <message>
        <source>The DNS server does not accept the key “%1”, so nothing was published. Name, algorithm and secret must be the same there; take the file from which the server has its key.</source>
        <translation>El servidor DNS no acepta la clave «%1», así que no se publicó nada. El nombre, el algoritmo y el secreto deben ser los mismos allí; use el archivo del que el servidor tiene su clave.</translation>
    </message>
    <message>
        <source>The clocks of this server and of the DNS server %1 differ by more than five minutes, so nothing was published. Set the one that is wrong.</source>
        <translation>Los relojes de este servidor y del servidor DNS %1 difieren en más de cinco minutos, así que no se publicó nada. Ponga en hora el que esté mal.</translation>
    </message>
    <message>
        <source>The DNS server %1 refuses these changes, so nothing was published. Permit them there for this key, in BIND by update-policy { grant KEY zonesub ANY; }; in the zone. Some also refuse an MX record to a name without an address; its log says which it is.</source>
        <translation>El servidor DNS %1 rechaza estos cambios, así que no se publicó nada. Permítalos allí para esta clave, en BIND con update-policy { grant KEY zonesub ANY; }; en la zona. Algunos rechazan también un registro MX hacia un nombre sin dirección; su registro dice cuál es.</translation>
    </message>
    <message>
        <source>The DNS server %1 could not make these changes, so nothing was published. Its log says why.</source>
        <translation>El servidor DNS %1 no pudo hacer estos cambios, así que no se publicó nada. Su registro dice por qué.</translation>
    </message>
    <message>
        <source>Somebody else changed the zone “%1” meanwhile, so nothing was published. Look at the changes again, then publish.</source>
        <translation>Otra persona cambió la zona «%1» entretanto, así que no se publicó nada. Vuelva a mirar los cambios y luego publique.</translation>
    </message>
    <message>
        <source>The DNS server %1 did not say whether it took the changes. Look at what is left to change (postroomctl dns publish … --dry-run), then publish again.</source>
        <translation>El servidor DNS %1 no dijo si aceptó los cambios. Mire lo que queda por cambiar (postroomctl dns publish … --dry-run) y vuelva a publicar.</translation>
    </message>
    <message>
        <source>The DNS server %2 took the changes, but does not serve this as it was told: %1. Its log may say why. Look at what is left to change, then publish again.</source>
        <translation>El servidor DNS %2 aceptó los cambios, pero no sirve esto como se le dijo: %1. Quizá su registro diga por qué. Mire lo que queda por cambiar y vuelva a publicar.</translation>
    </message>
    <message>
        <source>Anybody on this computer can read the secret in “%1”, so it was not used. Make it yours alone: chmod 600 %1</source>
        <translation>Cualquiera en este ordenador puede leer el secreto de «%1», así que no se usó. Haga que solo usted pueda leerlo: chmod 600 %1</translation>
    </message>
    <message>
        <source>Mail for “%1” does not live on this server (%2): only its DNS is managed here. To have it here: postroomctl domain set %1 --kind local</source>
        <translation>El correo de «%1» no está en este servidor (%2): aquí solo se gestiona su DNS. Para tenerlo aquí: postroomctl domain set %1 --kind local</translation>
    </message>
    <message>
        <source>Postroom knows no credentials for the DNS provider %1, so nothing was published. Give them: postroomctl dns account set %1</source>
        <translation>Postroom no conoce credenciales del proveedor de DNS %1, así que no se publicó nada. Indíquelas: postroomctl dns account set %1</translation>
    </message>
    <message>
        <source>The DNS provider %1 does not accept the credentials, so nothing was published. Look there whether they still hold and may change this zone, then give them again: postroomctl dns account set %1</source>
        <translation>El proveedor de DNS %1 no acepta las credenciales, así que no se publicó nada. Mire allí si aún valen y pueden cambiar esta zona, y vuelva a indicarlas: postroomctl dns account set %1</translation>
    </message>
    <message>
        <source>Changes could not be made at the DNS provider %1, so nothing was published. Try again later; until then the records can be entered by hand.</source>
        <translation>No se pudieron hacer cambios en el proveedor de DNS %1, así que no se publicó nada. Inténtelo más tarde; mientras tanto los registros se pueden introducir a mano.</translation>
    </message>
    <message>
        <source>The name of this server, %2, lies in “%1” itself, where an alias would save no change. Nothing was changed.</source>
        <translation>El nombre de este servidor, %2, está en el propio «%1», donde un alias no ahorraría ningún cambio. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The former signing keys of “%1” still stand where its aliases lead, so there is no room for new ones. Remove them first: postroomctl domain dkim retire %1</source>
        <translation>Las claves de firma anteriores de «%1» siguen adonde llevan sus alias, así que no hay sitio para otras nuevas. Quítelas antes: postroomctl domain dkim retire %1</translation>
    </message>
    <message>
        <source>The name of this server, %1, lies in no domain whose mail lives here, so there is no zone of yours for the keys. Add that domain first, or leave the keys in the domain&apos;s own DNS.</source>
        <translation>El nombre de este servidor, %1, no está en ningún dominio cuyo correo esté aquí, así que no hay zona suya para las claves. Añada antes ese dominio, o deje las claves en el DNS del propio dominio.</translation>
    </message>
    <message>
        <source>Only some of the changes were made at %1. Publish again: what is there already is not done twice. What is refused there has to be entered by hand.</source>
        <translation>En %1 solo se hicieron algunos de los cambios. Publique de nuevo: lo que ya está no se hace dos veces. Lo que allí se rechaza hay que introducirlo a mano.</translation>
    </message>
    <message>
        <source>The signing keys of %2 stand below “%1” in DNS, where aliases lead to them, so it stays as it is. To change that, first: postroomctl domain set %2 --dkim key, then change its keys and remove the former ones.</source>
        <translation>Las claves de firma de %2 están en el DNS bajo «%1», adonde llevan alias, así que eso queda como está. Para cambiarlo, primero: postroomctl domain set %2 --dkim key, luego cambie sus claves y quite las anteriores.</translation>
    </message>
</context>
<context>
    <name>DkimWords</name>
    <message>
        <source>each key</source>
        <translation>cada clave</translation>
    </message>
    <message>
        <source>aliases that lead to them</source>
        <translation>alias que llevan a ellas</translation>
    </message>
    <message>
        <source>Before it sends mail, publish the records of the domain that this server&apos;s name lies in: its signing keys stand there.</source>
        <translation>Antes de que envíe correo, publique los registros del dominio en el que está el nombre de este servidor: allí están sus claves de firma.</translation>
    </message>
    <message>
        <source>Publish the DNS records of %1, where its next signing keys stand. When they are in DNS, a change of its signing keys completes it.</source>
        <translation>Publique los registros DNS de %1, donde están sus próximas claves de firma. Cuando estén en el DNS, un cambio de sus claves de firma lo completa.</translation>
    </message>
    <message>
        <source>Publish the DNS records of %1; those of the domain that this server&apos;s name lies in, where the keys are, follow by themselves once they were published. When both are in DNS, a change of its signing keys completes it.</source>
        <translation>Publique los registros DNS de %1; los del dominio en el que está el nombre de este servidor, donde están las claves, siguen por sí solos una vez publicados. Cuando ambos estén en el DNS, un cambio de sus claves de firma lo completa.</translation>
    </message>
    <message>
        <source>Publish the DNS records of the domain that this server&apos;s name lies in, where the keys are, and those of %1. When both are in DNS, a change of its signing keys completes it.</source>
        <translation>Publique los registros DNS del dominio en el que está el nombre de este servidor, donde están las claves, y los de %1. Cuando ambos estén en el DNS, un cambio de sus claves de firma lo completa.</translation>
    </message>
</context>
<context>
    <name>Dns</name>
    <message>
        <source>Says under which address other servers and mail programs reach this server.</source>
        <translation>Dice en qué dirección alcanzan otros servidores y programas a este servidor.</translation>
    </message>
    <message>
        <source>Lets other servers check the name by which this server greets them and sends its notices of failed delivery.</source>
        <translation>Permite a otros servidores comprobar el nombre con que este servidor saluda y envía sus avisos de entrega fallida.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server.</source>
        <translation>Trae el correo de este dominio a este servidor.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server, whose address stands in the zone of its own name.</source>
        <translation>Trae el correo de este dominio a este servidor, cuya dirección está en la zona de su propio nombre.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to this server, once its address is known: set the server&apos;s public addresses.</source>
        <translation>Trae el correo de este dominio a este servidor en cuanto se conozca su dirección: indique las direcciones públicas del servidor.</translation>
    </message>
    <message>
        <source>Says that mail from this domain comes from this server and from nowhere else; large providers refuse mail without it.</source>
        <translation>Dice que el correo de este dominio viene de este servidor y de ningún otro sitio; sin él, los grandes proveedores rechazan el correo.</translation>
    </message>
    <message>
        <source>Says what other servers do with mail that only claims to come from this domain, for now nothing; large providers expect this record of whoever sends much.</source>
        <translation>Dice qué hacen otros servidores con el correo que solo afirma venir de este dominio, por ahora nada; los grandes proveedores esperan este registro de quien envía mucho.</translation>
    </message>
    <message>
        <source>Asks other servers to report mail that only claims to come from this domain, and for now to refuse none; large providers expect this record of whoever sends much.</source>
        <translation>Pide a otros servidores que informen del correo que solo afirma venir de este dominio, y por ahora que no rechacen ninguno; los grandes proveedores esperan este registro de quien envía mucho.</translation>
    </message>
    <message>
        <source>Tells mail programs that this service is not offered here, so that they do not try it.</source>
        <translation>Dice a los programas de correo que este servicio no se ofrece aquí, para que no lo prueben.</translation>
    </message>
    <message>
        <source>Lets mail programs find server and port by themselves from the e-mail address.</source>
        <translation>Permite a los programas de correo encontrar solos servidor y puerto a partir de la dirección.</translation>
    </message>
    <message>
        <source>Mail programs that look nothing up guess this name.</source>
        <translation>Los programas de correo que no consultan nada adivinan este nombre.</translation>
    </message>
    <message>
        <source>Lets other servers check the signature of mail from this domain; large providers refuse mail without it.</source>
        <translation>Permite a otros servidores comprobar la firma del correo de este dominio; sin ella, los grandes proveedores rechazan el correo.</translation>
    </message>
    <message>
        <source>Lets other servers check the second, more modern signature of mail from this domain.</source>
        <translation>Permite a otros servidores comprobar la segunda firma, más moderna, del correo de este dominio.</translation>
    </message>
    <message>
        <source>The key that will sign mail from this domain next, known to other servers before it does.</source>
        <translation>La próxima clave que firmará el correo de este dominio; otros servidores la conocen antes de que se use.</translation>
    </message>
    <message>
        <source>Lets other servers check mail that is still on its way with a signature of the former key; until that key is retired.</source>
        <translation>Permite a otros servidores comprobar el correo que aún está en camino con una firma de la clave anterior, hasta que esa clave se retire.</translation>
    </message>
    <message>
        <source>Lets mail programs find all their settings by themselves from the e-mail address.</source>
        <translation>Permite a los programas de correo encontrar solos todos sus ajustes a partir de la dirección.</translation>
    </message>
    <message>
        <source>Outlook looks here for its settings.</source>
        <translation>Outlook busca aquí sus ajustes.</translation>
    </message>
    <message>
        <source>Leads from the address back to the name by which this server greets, without which large providers refuse mail; whoever gave you the address enters it, not your DNS provider.</source>
        <translation>Lleva de la dirección al nombre con el que este servidor saluda, sin lo cual los grandes proveedores rechazan el correo; lo introduce quien le dio la dirección, no su proveedor de DNS.</translation>
    </message>
    <message>
        <source>Says in the zone of your address&apos;s domain that reports on this domain may be sent there.</source>
        <translation>Dice en la zona del dominio de su dirección que allí se pueden enviar los informes sobre este dominio.</translation>
    </message>
    <message>
        <source>Asks other servers to report when they cannot bring mail to this server over an encrypted connection.</source>
        <translation>Pide a otros servidores que avisen cuando no puedan traer correo a este servidor por una conexión cifrada.</translation>
    </message>
    <message>
        <source>Says what other servers do with mail that only claims to come from this domain, in the words of your own record.</source>
        <translation>Dice, con las palabras de su propio registro, qué hacen otros servidores con el correo que solo afirma venir de este dominio.</translation>
    </message>
    <message>
        <source>Asks other servers to report when they cannot bring mail to this server over an encrypted connection, in the words of your own record.</source>
        <translation>Pide a otros servidores, con las palabras de su propio registro, que avisen cuando no pueden llevar correo a este servidor por una conexión cifrada.</translation>
    </message>
    <message>
        <source>Says which servers send mail of this name: this one, and those of your own record; large providers refuse mail without it.</source>
        <translation>Dice qué servidores envían correo de este nombre: este y los de su propio registro; los grandes proveedores rechazan el correo sin él.</translation>
    </message>
    <message>
        <source>A record of your own.</source>
        <translation>Un registro propio.</translation>
    </message>
    <message>
        <source>Tells other servers of a policy that says how mail for this domain has to be brought, in the words of your own record.</source>
        <translation>Anuncia a los demás servidores una política que dice cómo hay que traer el correo de este dominio, con las palabras de su propio registro.</translation>
    </message>
    <message>
        <source>Other servers fetch here the policy that says how mail for this domain has to be brought (MTA-STS).</source>
        <translation>Los demás servidores descargan aquí la política que dice cómo hay que traer el correo de este dominio (MTA-STS).</translation>
    </message>
    <message>
        <source>Tells other servers to bring mail only over a connection that is encrypted to this very server, and by its id when that policy has changed.</source>
        <translation>Dice a los demás servidores que traigan el correo solo por una conexión cifrada hasta este mismo servidor, y por su identificador cuándo ha cambiado esa política.</translation>
    </message>
    <message>
        <source>Tells other servers to report when they cannot bring mail over a connection that is encrypted to this very server, and by its id when that policy has changed.</source>
        <translation>Pide a los demás servidores que avisen cuando no puedan traer el correo por una conexión cifrada hasta este mismo servidor, y dice por su identificador cuándo ha cambiado esa política.</translation>
    </message>
    <message>
        <source>Outlook looks here for its settings, and is led to the service where the mail lives.</source>
        <translation>Outlook busca aquí su configuración, y se le lleva al servicio donde está el correo.</translation>
    </message>
    <message>
        <source>Says that this domain takes no mail, so that other servers give it back at once instead of trying for days.</source>
        <translation>Dice que este dominio no recibe correo, para que otros servidores lo devuelvan enseguida en vez de intentarlo durante días.</translation>
    </message>
    <message>
        <source>Brings the mail for this domain to where it lives.</source>
        <translation>Lleva el correo de este dominio a donde está.</translation>
    </message>
    <message>
        <source>Says that nobody sends mail of this domain, so that forged mail is refused.</source>
        <translation>Dice que nadie envía correo de este dominio, para que se rechace el falsificado.</translation>
    </message>
    <message>
        <source>Says that mail from this domain comes from where its mail lives and from nowhere else; large providers refuse mail without it.</source>
        <translation>Dice que el correo de este dominio viene de donde está y de ningún otro lugar; los grandes proveedores rechazan el correo sin él.</translation>
    </message>
    <message>
        <source>Says that there is no key with which mail from this domain is signed, so that every signature in its name is a forgery.</source>
        <translation>Dice que no hay clave con la que se firme el correo de este dominio, de modo que toda firma en su nombre es falsa.</translation>
    </message>
    <message>
        <source>Leads other servers to a key with which the service signs mail from this domain.</source>
        <translation>Lleva a otros servidores a una clave con la que el servicio firma el correo de este dominio.</translation>
    </message>
    <message>
        <source>Says which servers send mail of this name: those where its mail lives, and those of your own record; large providers refuse mail without it.</source>
        <translation>Dice qué servidores envían correo de este nombre: los de donde está su correo, y los de su propio registro; los grandes proveedores rechazan el correo sin él.</translation>
    </message>
    <message>
        <source>Asks other servers to refuse mail that claims to come from this domain, which sends none.</source>
        <translation>Pide a otros servidores que rechacen el correo que dice venir de este dominio, que no envía ninguno.</translation>
    </message>
    <message>
        <source>Lets mail programs show your logo beside mail from this domain, which counts only with a DMARC policy of quarantine or reject.</source>
        <translation>Permite que los programas de correo muestren su logotipo junto al correo de este dominio, lo que solo cuenta con una política DMARC quarantine o reject.</translation>
    </message>
    <message>
        <source>Lets this authority issue certificates for this server&apos;s name, and none that is not named here.</source>
        <translation>Deja que esta autoridad emita certificados para el nombre de este servidor, y ninguna que no se nombre aquí.</translation>
    </message>
    <message>
        <source>Tells authorities whom to write to when somebody asks for a certificate that they may not issue.</source>
        <translation>Dice a las autoridades a quién escribir cuando alguien pide un certificado que no pueden emitir.</translation>
    </message>
    <message>
        <source>Lets mail programs show a logo beside mail from this domain, in the words of your own record.</source>
        <translation>Permite que los programas de correo muestren un logotipo junto al correo de este dominio, con las palabras de su propio registro.</translation>
    </message>
    <message>
        <source>Asks other servers to put mail that only claims to come from this domain where spam is; large providers expect this record of whoever sends much.</source>
        <translation>Pide a otros servidores que pongan con el correo no deseado el que solo afirma venir de este dominio; los grandes proveedores esperan este registro de quien envía mucho.</translation>
    </message>
    <message>
        <source>Asks other servers to refuse mail that only claims to come from this domain; large providers expect this record of whoever sends much.</source>
        <translation>Pide a otros servidores que rechacen el correo que solo afirma venir de este dominio; los grandes proveedores esperan este registro de quien envía mucho.</translation>
    </message>
    <message>
        <source>Leads Outlook to its settings where it does not find the name autodiscover.</source>
        <translation>Lleva a Outlook a sus ajustes donde no encuentra el nombre autodiscover.</translation>
    </message>
    <message>
        <source>Lets other servers that ask for it (DANE) make sure that they bring mail to this very server, which counts only where the zone is signed with DNSSEC.</source>
        <translation>Permite que otros servidores que lo preguntan (DANE) se aseguren de que traen el correo a este mismo servidor, lo que solo cuenta donde la zona está firmada con DNSSEC.</translation>
    </message>
    <message>
        <source>Says the same of the certificate shown to mail programs that fetch their settings here, which counts only where the zone is signed with DNSSEC.</source>
        <translation>Dice lo mismo del certificado que se muestra a los programas de correo que descargan aquí sus ajustes, lo que solo cuenta donde la zona está firmada con DNSSEC.</translation>
    </message>
    <message>
        <source>Mail programs that know PACC look here for their settings.</source>
        <translation>Los programas de correo que conocen PACC buscan aquí sus ajustes.</translation>
    </message>
    <message>
        <source>Tells mail programs that know PACC by its digest which settings are this server&apos;s; it changes with the account types and the server&apos;s name.</source>
        <translation>Dice a los programas de correo que conocen PACC, por su huella, qué ajustes son los de este servidor; cambia con los tipos de cuenta y el nombre del servidor.</translation>
    </message>
    <message>
        <source>Says that reports on your other domains may be sent to your address in this one.</source>
        <translation>Dice que los informes sobre sus otros dominios pueden enviarse a su dirección en este.</translation>
    </message>
    <message>
        <source>Leads to a key that will sign mail from this domain later, so that this zone need not change for it.</source>
        <translation>Lleva a una clave que firmará más adelante el correo de este dominio, para que esta zona no tenga que cambiar por ella.</translation>
    </message>
    <message>
        <source>A key that signs mail from another domain, whose own zone leads here by an alias.</source>
        <translation>Una clave que firma el correo de otro dominio, cuya propia zona lleva aquí con un alias.</translation>
    </message>
    <message>
        <source>A key that will sign mail from another domain next, whose own zone leads here by an alias.</source>
        <translation>Una clave que firmará a continuación el correo de otro dominio, cuya propia zona lleva aquí con un alias.</translation>
    </message>
    <message>
        <source>A former key of another domain, whose own zone leads here by an alias; until that key is retired.</source>
        <translation>Una clave anterior de otro dominio, cuya propia zona lleva aquí con un alias; hasta que se quite esa clave.</translation>
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
        <translation>Una dirección sin buzón propio: lo que se le envía se entrega a una o varias más.</translation>
    </message>
    <message>
        <source>autoconfig</source>
        <translation>autoconfig</translation>
    </message>
    <message>
        <source>A small file on the web from which a mail program reads server names and ports, so that the person types only address and password.</source>
        <translation>Un archivo pequeño en la web del que un programa de correo lee nombres de servidor y puertos; así la persona escribe solo dirección y contraseña.</translation>
    </message>
    <message>
        <source>catch-all</source>
        <translation>dirección comodín</translation>
    </message>
    <message>
        <source>One mailbox that gets whatever is sent to addresses of the domain that do not exist. It also gets much spam.</source>
        <translation>Un buzón que recibe todo lo que se envía a direcciones del dominio que no existen (catch-all). También recibe mucho correo no deseado.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>The proof that a server is the one whose name it bears. Mail programs refuse to connect, or warn, without a good one.</source>
        <translation>La prueba de que un servidor es aquel cuyo nombre lleva. Sin uno bueno, los programas de correo se niegan a conectar o muestran un aviso.</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>A signature on each message that is sent. The key to check it is in DNS, so receivers see that the message comes from this domain and was not changed.</source>
        <translation>Una firma en cada mensaje que se envía. La clave para comprobarla está en el DNS; así quien lo recibe ve que el mensaje viene de este dominio y que no se ha cambiado.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>What receivers shall do with mail in this domain&apos;s name that neither SPF nor DKIM vouches for: deliver, put aside or refuse it.</source>
        <translation>Qué deben hacer los demás servidores con el correo en nombre de este dominio que ni SPF ni DKIM avalan: entregarlo, apartarlo o rechazarlo.</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>A way to read mail: it stays on the server, and every device shows the same folders.</source>
        <translation>Una forma de leer el correo: se queda en el servidor, y cada aparato muestra las mismas carpetas.</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>The DNS record that says to which server mail for this domain is brought.</source>
        <translation>El registro DNS que dice a qué servidor se lleva el correo de este dominio.</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>An older way to read mail: the program fetches it to one device and usually deletes it on the server.</source>
        <translation>Una forma más antigua de leer el correo: el programa lo descarga en un aparato y suele borrarlo del servidor.</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>espacio máximo</translation>
    </message>
    <message>
        <source>The most space that the mail of a mailbox may take. When it is full, new mail goes back to its sender.</source>
        <translation>Lo más que puede ocupar el correo de un buzón (cuota). Cuando está lleno, el correo nuevo se devuelve a su remitente.</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>The way mail is sent: from the mail program to this server, and from server to server.</source>
        <translation>La forma en que se envía el correo: del programa de correo a este servidor, y de servidor a servidor.</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>The list of computers allowed to send mail for this domain.</source>
        <translation>La lista de los ordenadores que pueden enviar correo de este dominio.</translation>
    </message>
    <message>
        <source>SRV</source>
        <translation>SRV</translation>
    </message>
    <message>
        <source>DNS records from which some mail programs read server name and port.</source>
        <translation>Registros DNS de los que algunos programas de correo leen nombre de servidor y puerto.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The encryption between mail program and server. With SSL/TLS it begins at once; with STARTTLS the program asks for it first.</source>
        <translation>El cifrado entre programa de correo y servidor. Con SSL/TLS empieza enseguida; con STARTTLS el programa lo pide antes.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation>aún sin poner en marcha</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>something fails</source>
        <translation>algo falla</translation>
    </message>
    <message>
        <source>something wants your attention</source>
        <translation>algo pide su atención</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Writing the new configuration</source>
        <translation>Escribiendo la nueva configuración</translation>
    </message>
    <message>
        <source>Laying the new configuration ready</source>
        <translation>Preparando la nueva configuración</translation>
    </message>
    <message>
        <source>Checking the new configuration</source>
        <translation>Comprobando la nueva configuración</translation>
    </message>
    <message>
        <source>Putting the new configuration in place</source>
        <translation>Poniendo en su sitio la nueva configuración</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Making it take effect</source>
        <translation>Haciéndola efectiva</translation>
    </message>
    <message>
        <source>Trying it</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Putting the former configuration back</source>
        <translation>Reponiendo la configuración anterior</translation>
    </message>
</context>
<context>
    <name>MailPlace</name>
    <message>
        <source>on this server</source>
        <translation>en este servidor</translation>
    </message>
    <message>
        <source>at Microsoft 365</source>
        <translation>en Microsoft 365</translation>
    </message>
    <message>
        <source>at Google Workspace</source>
        <translation>en Google Workspace</translation>
    </message>
    <message>
        <source>on an Exchange server of your own</source>
        <translation>en un servidor Exchange propio</translation>
    </message>
    <message>
        <source>at another provider</source>
        <translation>con otro proveedor</translation>
    </message>
    <message>
        <source>nowhere: it has no mail</source>
        <translation>en ninguna parte: no tiene correo</translation>
    </message>
</context>
<context>
    <name>MailPrograms</name>
    <message>
        <source>Enter name and address, then the password. The settings are found.</source>
        <translation>Introduzca nombre y dirección, y después la contraseña. Los ajustes se encuentran solos.</translation>
    </message>
    <message>
        <source>Enter name and address, choose “Configure manually”, and enter what stands above.</source>
        <translation>Introduzca nombre y dirección, elija «Configurar manualmente» e introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Enter the address, then the password. The settings are found.</source>
        <translation>Introduzca la dirección, y después la contraseña. Los ajustes se encuentran solos.</translation>
    </message>
    <message>
        <source>Enter the address, choose the manual set-up, and enter what stands above.</source>
        <translation>Introduzca la dirección, elija la configuración manual e introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Enter the address, tick “Let me set up my account manually”, choose IMAP or POP, and enter what stands above.</source>
        <translation>Introduzca la dirección, marque «Permitirme configurar mi cuenta manualmente», elija IMAP o POP e introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Enter the address, choose IMAP, and enter what stands above. Microsoft fetches the mail for this program, so the server must be reachable from the Internet.</source>
        <translation>Introduzca la dirección, elija IMAP e introduzca lo que está arriba. Microsoft recoge el correo para este programa, así que se debe poder llegar al servidor desde Internet.</translation>
    </message>
    <message>
        <source>Open the set-up file on the Mac and confirm it in the System Settings under Device Management; then enter the password.</source>
        <translation>Abra el archivo de configuración en el Mac y confírmelo en los Ajustes del Sistema, en «Gestión de dispositivos»; introduzca después la contraseña.</translation>
    </message>
    <message>
        <source>Add an “Other Mail Account” with name, address and password. Where it asks for servers, enter what stands above.</source>
        <translation>Añada una «Otra cuenta de Mail» con nombre, dirección y contraseña. Donde pregunte por los servidores, introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Add an “Other Mail Account” and enter what stands above.</source>
        <translation>Añada una «Otra cuenta de Mail» e introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Open the set-up file on the device and confirm it in the Settings under “Profile Downloaded”; then enter the password.</source>
        <translation>Abra el archivo de configuración en el aparato y confírmelo en Ajustes, en «Perfil descargado»; introduzca después la contraseña.</translation>
    </message>
    <message>
        <source>Add a mail account of the kind “Other” with name, address and password. Where it asks for servers, enter what stands above.</source>
        <translation>Añada una cuenta de correo del tipo «Otra» con nombre, dirección y contraseña. Donde pregunte por los servidores, introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Add a mail account of the kind “Other” and enter what stands above.</source>
        <translation>Añada una cuenta de correo del tipo «Otra» e introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Add an account of the kind “Other” and choose IMAP or POP3. It offers server names: put what stands above in their place.</source>
        <translation>Añada una cuenta del tipo «Otra» y elija IMAP o POP3. Propone nombres de servidor: ponga en su lugar lo que está arriba.</translation>
    </message>
    <message>
        <source>Add an account of the kind “Other”, choose IMAP or POP3, and enter what stands above.</source>
        <translation>Añada una cuenta del tipo «Otra», elija IMAP o POP3 e introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Enter name and address. The settings are found; give the password when it asks.</source>
        <translation>Introduzca nombre y dirección. Los ajustes se encuentran solos; dé la contraseña cuando la pida.</translation>
    </message>
    <message>
        <source>Enter name and address. Servers and ports are found; give the password when it asks.</source>
        <translation>Introduzca nombre y dirección. Servidores y puertos se encuentran solos; dé la contraseña cuando la pida.</translation>
    </message>
    <message>
        <source>Enter name and address, then go on and enter what stands above.</source>
        <translation>Introduzca nombre y dirección; continúe e introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Enter name, address and password in the account assistant. The settings are found.</source>
        <translation>Introduzca nombre, dirección y contraseña en el asistente de cuentas. Los ajustes se encuentran solos.</translation>
    </message>
    <message>
        <source>Choose the manual set-up in the account assistant and enter what stands above.</source>
        <translation>Elija la configuración manual en el asistente de cuentas e introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Choose “Other”, enter name and address, then the password. The settings are found.</source>
        <translation>Elija «Otro», introduzca nombre y dirección, y después la contraseña. Los ajustes se encuentran solos.</translation>
    </message>
    <message>
        <source>This program reads mail by IMAP only.</source>
        <translation>Este programa lee el correo solo por IMAP.</translation>
    </message>
    <message>
        <source>Press “Auto-configure” in the account assistant, and put the whole address in place of the user name.</source>
        <translation>Pulse «Autoconfigurar» en el asistente de cuentas, y ponga la dirección completa en lugar del nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter what stands above in the account assistant.</source>
        <translation>Introduzca lo que está arriba en el asistente de cuentas.</translation>
    </message>
    <message>
        <source>Choose the quick set-up and enter name, address and password. The settings are found.</source>
        <translation>Elija la configuración rápida e introduzca nombre, dirección y contraseña. Los ajustes se encuentran solos.</translation>
    </message>
    <message>
        <source>Choose the manual set-up and enter what stands above.</source>
        <translation>Elija la configuración manual e introduzca lo que está arriba.</translation>
    </message>
    <message>
        <source>Enter address and password of an existing account. The settings are found.</source>
        <translation>Introduzca dirección y contraseña de una cuenta que ya existe. Los ajustes se encuentran solos.</translation>
    </message>
    <message>
        <source>This program needs IMAP.</source>
        <translation>Este programa necesita IMAP.</translation>
    </message>
</context>
<context>
    <name>OwnRecords</name>
    <message>
        <source>Add a record</source>
        <translation>Añadir un registro</translation>
    </message>
    <message>
        <source>&amp;Add record</source>
        <translation>Añadir re&amp;gistro</translation>
    </message>
    <message>
        <source>A record of %1 that mail does not need. It becomes part of the plan and of every export; it works once it stands in DNS.</source>
        <translation>Un registro de %1 que el correo no necesita. Pasa a formar parte del plan y de cada exportación; funciona en cuanto esté en el DNS.</translation>
    </message>
    <message>
        <source>Remove a record</source>
        <translation>Quitar un registro</translation>
    </message>
    <message>
        <source>Remove your record %1?</source>
        <translation>¿Quitar su registro %1?</translation>
    </message>
    <message>
        <source>It goes out of the plan and of every export. In DNS it stays until it is taken out there; whoever then looks for it, like a service to which it proves that the domain is yours, finds nothing.</source>
        <translation>Sale del plan y de cada exportación. En el DNS se queda hasta que se quite allí; quien lo busque entonces, como un servicio al que demuestra que el dominio es suyo, no encuentra nada.</translation>
    </message>
    <message>
        <source>&amp;Keep record</source>
        <translation>Co&amp;nservar registro</translation>
    </message>
    <message>
        <source>&amp;Remove record</source>
        <translation>&amp;Quitar registro</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 se ha quitado.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>This record belongs to another zone and cannot be entered here.</source>
        <translation>Este registro pertenece a otra zona y no se puede introducir aquí.</translation>
    </message>
    <message>
        <source>This provider&apos;s form has no records of this type.</source>
        <translation>El formulario de este proveedor no tiene registros de este tipo.</translation>
    </message>
    <message>
        <source>The text is longer than this provider&apos;s form takes; look there for a way to enter the zone as text.</source>
        <translation>El texto es más largo de lo que admite el formulario de este proveedor; busque allí una forma de introducir la zona como texto.</translation>
    </message>
    <message>
        <source>This provider&apos;s form takes such a record for the zone&apos;s own name only.</source>
        <translation>El formulario de este proveedor solo admite un registro así para el propio nombre de la zona.</translation>
    </message>
    <message>
        <source>How this provider&apos;s form wants such a record is not known; enter what the zone file has.</source>
        <translation>No se sabe cómo quiere un registro así el formulario de este proveedor; introduzca lo que tiene el archivo de zona.</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>%1 is an alias (CNAME) that somebody else made, and nothing may stand beside an alias. It would have to go.</source>
        <translation>%1 es un alias (CNAME) que hizo otra persona, y junto a un alias no puede haber nada. Tendría que irse.</translation>
    </message>
    <message>
        <source>%1 has records of somebody else, and beside them no alias (CNAME) may stand. They would have to go.</source>
        <translation>%1 tiene registros de otros, y junto a ellos no puede haber un alias (CNAME). Tendrían que irse.</translation>
    </message>
    <message>
        <source>%1 leads to other addresses too, so mail and mail programs may go to another machine. Those would have to go.</source>
        <translation>%1 lleva también a otras direcciones, así que el correo y los programas de correo pueden ir a otra máquina. Esas tendrían que irse.</translation>
    </message>
    <message>
        <source>%1 leads mail programs to another server. That would have to go.</source>
        <translation>%1 lleva los programas de correo a otro servidor. Eso tendría que irse.</translation>
    </message>
    <message>
        <source>%1 has an SPF record of somebody else that cannot be read, so mail may be refused already. It would have to go.</source>
        <translation>%1 tiene un registro SPF de otros que no se puede leer, así que quizá ya se rechace correo. Tendría que irse.</translation>
    </message>
    <message>
        <source>%1 has several DMARC records, or one that names no policy, so receivers follow none. They would have to go.</source>
        <translation>%1 tiene varios registros DMARC, o uno que no indica ninguna política, así que los receptores no siguen ninguno. Tendrían que irse.</translation>
    </message>
    <message>
        <source>%1 has several TLS-RPT records, or one that names no receiver. They would have to go.</source>
        <translation>%1 tiene varios registros TLS-RPT, o uno que no indica ningún receptor. Tendrían que irse.</translation>
    </message>
    <message>
        <source>These are not in the zone %1 and have to be entered elsewhere:</source>
        <translation>Estos no están en la zona %1 y hay que introducirlos en otra parte:</translation>
    </message>
    <message>
        <source>%1 has an MTA-STS record of somebody else, which tells of another policy than this server&apos;s, and with two of them other servers follow none. It would have to go.</source>
        <translation>%1 tiene un registro MTA-STS de otra persona, que anuncia otra política que la de este servidor, y si hay dos los demás servidores no siguen ninguno. Tendría que quitarse.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to another mail server first, or to it as often as to the planned one. That would have to go; if it is still in use, do not publish yet.</source>
        <translation>El correo para %1 va primero a otro servidor de correo, o a él tan a menudo como al planeado. Ese registro tendría que irse; si aún se usa, no publique todavía.</translation>
    </message>
    <message>
        <source>%1 has an SPF record of somebody else, and a second one would make both invalid. One record can do for both: it keeps every word of theirs and adds what is planned.</source>
        <translation>%1 tiene un registro SPF de otros, y un segundo haría inválidos los dos. Un registro puede servir para ambos: conserva cada una de sus palabras y añade lo planeado.</translation>
    </message>
    <message>
        <source>%1 has an SPF record of somebody else. With what is planned in it, it would cost %2 look-ups, and only ten are permitted. Shorten it at your DNS provider; or it would have to go, and then only those may send who are planned.</source>
        <translation>%1 tiene un registro SPF de otros. Con lo planeado costaría %2 consultas, y solo se permiten diez. Acórtelo en su proveedor de DNS; si no, tendría que irse, y entonces solo podrían enviar los planeados.</translation>
    </message>
    <message>
        <source>%1 has an SPF record that lets somebody send mail of a domain that is said to have none. It would have to go.</source>
        <translation>%1 tiene un registro SPF que deja que alguien envíe correo de un dominio que se dice que no lo tiene. Tendría que irse.</translation>
    </message>
    <message>
        <source>%1 has another signing key than the planned one, so receivers would take good signatures for forgeries. It would have to go.</source>
        <translation>%1 tiene otra clave de firma que la planeada, así que los receptores tomarían firmas buenas por falsificaciones. Tendría que irse.</translation>
    </message>
    <message>
        <source>lexicon cannot bring records of these types to %1; enter them there by hand:</source>
        <translation>lexicon no puede llevar a %1 registros de estos tipos; introdúzcalos allí a mano:</translation>
    </message>
    <message>
        <source>%1 has a DMARC record that asks receivers to do less against forged mail than is planned. It would have to go.</source>
        <translation>%1 tiene un registro DMARC que pide a los receptores menos contra el correo falsificado de lo planeado. Tendría que desaparecer.</translation>
    </message>
    <message>
        <source>More than two names in the SPF record for %1 are gone, and receivers take that for an error of the whole. Take them out of it at your DNS provider.</source>
        <translation>Más de dos nombres del registro SPF de %1 ya no existen, y los receptores lo toman por un error de todo el registro. Quítelos en su proveedor de DNS.</translation>
    </message>
    <message>
        <source>With it the texts at %1 have %2 octets, and more than %3 may not reach every receiver. Make the SPF record shorter, or remove texts that nobody needs.</source>
        <translation>Con él, los textos de %1 tienen %2 octetos, y más de %3 pueden no llegar a todos los receptores. Acorte el registro SPF o quite los textos que nadie necesita.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>What was refused</source>
        <translation>Qué se rechazó</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The name of this server, like mail.example.org. Mail programs and other servers connect to it.</source>
        <translation>El nombre de este servidor, como mail.example.org. Los programas de correo y otros servidores conectan con él.</translation>
    </message>
    <message>
        <source>Your own e-mail address on this server. Reports about the mail service go there.</source>
        <translation>Su propia dirección en este servidor. Allí llegan los informes sobre el servicio de correo.</translation>
    </message>
    <message>
        <source>The addresses under which the Internet reaches this server, separated by commas.</source>
        <translation>Las direcciones en que alcanza Internet a este servidor, separadas por comas.</translation>
    </message>
    <message>
        <source>How mail programs may fetch mail. IMAP keeps it on the server; POP3 downloads it and usually deletes it here.</source>
        <translation>Cómo pueden recoger el correo los programas. IMAP lo deja en el servidor; POP3 lo descarga y suele borrarlo aquí.</translation>
    </message>
    <message>
        <source>The largest message that is sent or accepted, attachments included.</source>
        <translation>El mensaje más grande que se envía o se acepta, archivos adjuntos incluidos.</translation>
    </message>
    <message>
        <source>The fewest characters that a mailbox&apos;s password may have.</source>
        <translation>El número mínimo de caracteres de la contraseña de un buzón.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>&amp;Internet addresses:</source>
        <translation>Direcciones de &amp;Internet:</translation>
    </message>
    <message>
        <source>&amp;Fetching mail:</source>
        <translation>Reco&amp;gida del correo:</translation>
    </message>
    <message>
        <source>&amp;Largest message:</source>
        <translation>Mensa&amp;je más grande:</translation>
    </message>
    <message>
        <source>Name and addresses</source>
        <translation>Nombre y direcciones</translation>
    </message>
    <message>
        <source>You, its admin</source>
        <translation>Usted, que lo administra</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Server &amp;name:</source>
        <translation>&amp;Nombre del servidor:</translation>
    </message>
    <message>
        <source>Your &amp;address:</source>
        <translation>Su di&amp;rección:</translation>
    </message>
    <message>
        <source>Shor&amp;test password:</source>
        <translation>&amp;Contraseña más corta:</translation>
    </message>
    <message>
        <source>Whether other servers must bring mail over a connection that is encrypted to this very server (MTA-STS). Testing: they only report where that fails. Enforce: mail that cannot be brought so does not come.</source>
        <translation>Si los demás servidores deben traer el correo por una conexión cifrada hasta este mismo servidor (MTA-STS). testing: solo avisan de dónde falla. enforce: el correo que no se puede traer así no llega.</translation>
    </message>
    <message>
        <source>Encr&amp;yption on the way here:</source>
        <translation>Ci&amp;frado de camino hacia aquí:</translation>
    </message>
    <message>
        <source>What other servers do with mail that only claims to come from your domains (DMARC). None: they only report it. Begin there, and go on when the reports name nothing of your own any more.</source>
        <translation>Qué hacen otros servidores con el correo que solo afirma venir de sus dominios (DMARC). None: solo informan de él. Empiece así, y siga cuando los informes ya no nombren nada suyo.</translation>
    </message>
    <message>
        <source>Where your logo is, an SVG picture that some mail programs show beside mail from your domains (BIMI). It counts only where mail that is not yours is put aside or refused.</source>
        <translation>Dónde está su logotipo, una imagen SVG que algunos programas de correo muestran junto al correo de sus dominios (BIMI). Solo cuenta donde el correo que no es suyo se aparta o se rechaza.</translation>
    </message>
    <message>
        <source>Where the certificate is that says that the logo is yours (VMC or CMC). Some mail programs show no logo without one.</source>
        <translation>Dónde está el certificado que dice que el logotipo es suyo (VMC o CMC). Sin él, algunos programas de correo no muestran ningún logotipo.</translation>
    </message>
    <message>
        <source>Who may issue certificates for this server&apos;s name (CAA), separated by commas, like letsencrypt.org. Behind ;accounturi= the one account there that may ask for them. Empty: anybody may.</source>
        <translation>Quién puede emitir certificados para el nombre de este servidor (CAA), separados por comas, como letsencrypt.org. Tras ;accounturi= la única cuenta de allí que puede pedirlos. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>&amp;Mail that is not yours:</source>
        <translation>Correo que no es s&amp;uyo:</translation>
    </message>
    <message>
        <source>Lo&amp;go:</source>
        <translation>&amp;Logotipo:</translation>
    </message>
    <message>
        <source>&amp;Certificate of the logo:</source>
        <translation>Certificad&amp;o del logotipo:</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthorities:</source>
        <translation>&amp;Autoridades de certificación:</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>The lists of senders of spam that are asked whether this server&apos;s public addresses are on them, separated by commas, or none.</source>
        <translation>Las listas de remitentes de spam a las que se pregunta si las direcciones públicas de este servidor están en ellas, separadas por comas, o none.</translation>
    </message>
    <message>
        <source>Pu&amp;blic DNS servers:</source>
        <translation>Servidores DNS pú&amp;blicos:</translation>
    </message>
    <message>
        <source>Lists of spammers as&amp;ked:</source>
        <translation>Listas de spa&amp;m consultadas:</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>The public DNS servers that are asked what others see of your domains, separated by commas, or none. They hear which names this server looks at.</source>
        <translation>Los servidores DNS públicos a los que se pregunta qué ven otros de sus dominios, separados por comas, o none. Se enteran de qué nombres mira este servidor.</translation>
    </message>
    <message>
        <source>Where this server finds out which registry to ask when a domain&apos;s registration ends (RDAP), or none. The registry hears which domain it is asked about.</source>
        <translation>Dónde averigua este servidor a qué registro preguntar cuándo vence la inscripción de un dominio (RDAP), o none. El registro sabe por qué dominio se pregunta.</translation>
    </message>
    <message>
        <source>Directory &amp;of registries:</source>
        <translation>&amp;Directorio de registros de dominios:</translation>
    </message>
    <message>
        <source>Registration of domains</source>
        <translation>Registro de los dominios</translation>
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
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Published; not yet at %1, by %2 at the latest</source>
        <translation>Publicado; aún no en %1, a más tardar %2</translation>
    </message>
    <message>
        <source>Not known: nobody said anything</source>
        <translation>No se sabe: nadie dijo nada</translation>
    </message>
    <message>
        <source>Not yet at %1</source>
        <translation>Aún no en %1</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>No publicado</translation>
    </message>
    <message>
        <source>Every record is seen everywhere that was asked.</source>
        <translation>Cada registro se ve en todas partes donde se preguntó.</translation>
    </message>
    <message>
        <source>What is published is seen everywhere that was asked by %1 at the latest; nothing has to be done for that.</source>
        <translation>Lo publicado se verá a más tardar %1 en todas partes donde se preguntó; no hay que hacer nada para ello.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are not at every name server of the domain yet, so nobody else was asked for them: publish them, or wait until those servers have them.</source>
        <translation>
            <numerusform>%Ln registro no está aún en cada servidor de nombres del dominio, por eso no se preguntó a nadie más: publíquelo, o espere a que esos servidores lo tengan.</numerusform>
            <numerusform>%Ln registros no están aún en cada servidor de nombres del dominio, por eso no se preguntó a nadie más: publíquelos, o espere a que esos servidores los tengan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records nothing is known: no name server of the domain answered. Look again in a minute.</source>
        <translation>
            <numerusform>De %Ln registro no se sabe nada: ningún servidor de nombres del dominio respondió. Compruébelo de nuevo dentro de un minuto.</numerusform>
            <numerusform>De %Ln registros no se sabe nada: ningún servidor de nombres del dominio respondió. Compruébelo de nuevo dentro de un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: has it</source>
        <translation>%1: lo tiene</translation>
    </message>
    <message>
        <source>%1: still says %2</source>
        <translation>%1: aún dice %2</translation>
    </message>
    <message>
        <source>%1: has nothing</source>
        <translation>%1: no tiene nada</translation>
    </message>
    <message>
        <source>%1: said nothing that counts</source>
        <translation>%1: no dijo nada que cuente</translation>
    </message>
    <message>
        <source>Nobody was asked: this practice server has no DNS server of its own yet. Name one to follow the records there.</source>
        <translation>No se preguntó a nadie: este servidor de práctica aún no tiene servidor DNS propio. Nombre uno para seguir allí los registros.</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>In the last 24 hours %1 messages came in, %2 went out, and %3 were refused.</source>
        <translation>En las últimas 24 horas hubo %1 mensajes recibidos, %2 enviados y %3 rechazados.</translation>
    </message>
    <message>
        <source>In the last 7 days %1 messages came in, %2 went out, and %3 were refused.</source>
        <translation>En los últimos 7 días hubo %1 mensajes recibidos, %2 enviados y %3 rechazados.</translation>
    </message>
    <message>
        <source>In the last 30 days %1 messages came in, %2 went out, and %3 were refused.</source>
        <translation>En los últimos 30 días hubo %1 mensajes recibidos, %2 enviados y %3 rechazados.</translation>
    </message>
    <message>
        <source>The busiest hour had %1, from %2.</source>
        <extracomment>%1 is a number of messages, %2 an hour or a day</extracomment>
        <translation>La hora de más correo (desde %2) tuvo %1.</translation>
    </message>
    <message>
        <source>The busiest six hours had %1, from %2.</source>
        <translation>Las seis horas de más correo (desde %2) tuvieron %1.</translation>
    </message>
    <message>
        <source>The busiest day had %1, on %2.</source>
        <translation>El día de más correo (%2) tuvo %1.</translation>
    </message>
    <message>
        <source>People logged in %1 times to read mail; %2 passwords were refused.</source>
        <translation>Se accedió %1 veces para leer correo; se rechazaron %2 contraseñas.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1 is a length of time, like &quot;4 min&quot;</extracomment>
        <translation>hace %1</translation>
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
        <translation>%1 aún no está configurado</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 no está instalado</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está parado</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 se está iniciando</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 está en marcha</translation>
    </message>
    <message>
        <source>%1 keeps failing</source>
        <translation>%1 falla una y otra vez</translation>
    </message>
    <message>
        <source>a message through the server</source>
        <translation>un mensaje a través del servidor</translation>
    </message>
</context>
<context>
    <name>ZoneExport</name>
    <message>
        <source>&amp;Zone file, for most providers and servers…</source>
        <translation>Archivo de &amp;zona, para la mayoría de proveedores y servidores…</translation>
    </message>
    <message>
        <source>&amp;Lines for a zone file of your own…</source>
        <translation>&amp;Líneas para un archivo de zona propio…</translation>
    </message>
    <message>
        <source>For &amp;Cloudflare…</source>
        <translation>Para &amp;Cloudflare…</translation>
    </message>
    <message>
        <source>For &amp;Amazon Route 53…</source>
        <translation>Para &amp;Amazon Route 53…</translation>
    </message>
    <message>
        <source>For &amp;octoDNS…</source>
        <translation>Para &amp;octoDNS…</translation>
    </message>
    <message>
        <source>For &amp;Terraform…</source>
        <translation>Para &amp;Terraform…</translation>
    </message>
    <message>
        <source>For t&amp;inydns…</source>
        <translation>Para t&amp;inydns…</translation>
    </message>
    <message>
        <source>For &amp;nsupdate…</source>
        <translation>Para &amp;nsupdate…</translation>
    </message>
    <message>
        <source>Table for a &amp;spreadsheet (CSV)…</source>
        <translation>Tabla para una &amp;hoja de cálculo (CSV)…</translation>
    </message>
    <message>
        <source>Export the DNS records</source>
        <translation>Exportar los registros DNS</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AcceptForm</name>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>Why it can stay as it is. It is shown with the finding and kept in the audit log.</source>
        <translation>Por qué puede quedarse como está. Se muestra con el resultado y se conserva en el registro.</translation>
    </message>
    <message>
        <source>&amp;Until the end of:</source>
        <translation>&amp;Hasta el final de:</translation>
    </message>
    <message>
        <source>Then it comes back by itself; earlier, when something else is seen.</source>
        <translation>Después vuelve por sí solo; antes, si se ve otra cosa.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AccountTypesForm</name>
    <message>
        <source>&amp;IMAP: mail stays on the server</source>
        <translation>&amp;IMAP: el correo se queda en el servidor</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is downloaded, then usually deleted here</source>
        <translation>&amp;POP3: el correo se descarga y luego suele borrarse aquí</translation>
    </message>
    <message>
        <source>Phone, laptop and desktop show the same folders. A lost device loses no mail, and a backup of the server holds everything.</source>
        <translation>Teléfono, portátil y escritorio muestran las mismas carpetas. Con un aparato perdido no se pierde correo, y una copia del servidor lo contiene todo.</translation>
    </message>
    <message>
        <source>The mail program fetches new mail to one device and deletes it from the server. The only copy is then on that device. For old programs, or where mail must not stay here.</source>
        <translation>El programa recoge el correo nuevo en un aparato y lo borra del servidor. La única copia está entonces en ese aparato. Para programas antiguos, o donde el correo no debe quedarse aquí.</translation>
    </message>
    <message>
        <source>With both, each person&apos;s mail program decides. Say IMAP to those who ask: one POP3 program can empty a mailbox that others read by IMAP.</source>
        <translation>Con ambos decide el programa de cada persona. Diga IMAP a quien pregunte: un solo programa POP3 puede vaciar un buzón que otros leen por IMAP.</translation>
    </message>
    <message>
        <source>With POP3 alone, a phone and a computer cannot share one mailbox.</source>
        <translation>Solo con POP3, un teléfono y un ordenador no pueden compartir un buzón.</translation>
    </message>
    <message>
        <source>This is right for nearly everybody.</source>
        <translation>Es lo correcto para casi todo el mundo.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AccountTypesStep</name>
    <message>
        <source>Where does people&apos;s mail live?</source>
        <translation>¿Dónde se guarda el correo?</translation>
    </message>
    <message>
        <source>This decides which kinds of account mail programs can set up. It can be changed later.</source>
        <translation>De esto depende qué tipos de cuenta pueden configurar los programas. Se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>&amp;Next: offer these accounts</source>
        <translation>&amp;Siguiente: ofrecer estas cuentas</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AliasForm</name>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>The whole address, like info@example.org.</source>
        <translation>La dirección completa, como info@example.org.</translation>
    </message>
    <message>
        <source>&amp;Goes to:</source>
        <translation>&amp;Entregar a:</translation>
    </message>
    <message>
        <source>One address a line, here or elsewhere. Who has a mailbox here may also send as the alias.</source>
        <translation>Una dirección por línea, de este servidor o de otro. Quien tenga un buzón aquí también podrá enviar con el alias.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AliasModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Its mail goes to</source>
        <translation>Se entrega a</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
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
        <translation>Filtrar alias</translation>
    </message>
    <message>
        <source>&amp;Add alias…</source>
        <translation>&amp;Añadir alias…</translation>
    </message>
    <message>
        <source>No alias yet. An alias is an address without a mailbox: its mail goes to others.</source>
        <translation>Aún no hay ningún alias. Un alias es una dirección sin buzón: su correo se entrega a otras direcciones.</translation>
    </message>
    <message>
        <source>No alias contains “%1”.</source>
        <translation>Ningún alias contiene «%1».</translation>
    </message>
    <message>
        <source>Goes to:</source>
        <translation>Se entrega a:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>Removal:</source>
        <translation>Eliminación:</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Añadir un alias</translation>
    </message>
    <message>
        <source>Add a&amp;lias</source>
        <translation>Añadir a&amp;lias</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se ha añadido %1.</translation>
    </message>
    <message>
        <source>not possible: every domain must have it</source>
        <translation>no es posible: todos los dominios deben tenerlo</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>Edit an alias</source>
        <translation>Editar un alias</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Se ha modificado %1.</translation>
    </message>
    <message>
        <source>Remove an alias</source>
        <translation>Quitar un alias</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede quitar %1.</translation>
    </message>
    <message>
        <source>Every domain must have it: other servers write to it about trouble with the domain. It can be led to somebody else.</source>
        <translation>Todos los dominios deben tenerlo: otros servidores escriben a esta dirección cuando hay problemas con el dominio. Se puede dirigir a otra persona.</translation>
    </message>
    <message>
        <source>&amp;Lead it elsewhere</source>
        <translation>&amp;Dirigirlo a otro destino</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Mail to it is then refused, unless the domain has a catch-all address. What has arrived stays where it is.</source>
        <translation>A partir de entonces se rechazará el correo que se le envíe, salvo que el dominio tenga una dirección comodín (catch-all). Lo que ya ha llegado se queda donde está.</translation>
    </message>
    <message>
        <source>&amp;Keep alias</source>
        <translation>&amp;Conservar alias</translation>
    </message>
    <message>
        <source>&amp;Remove alias</source>
        <translation>Qui&amp;tar alias</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se ha quitado %1.</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exportar como &amp;CSV…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln aliases chosen</source>
        <translation>
            <numerusform>Más de %Ln alias elegido</numerusform>
            <numerusform>Más de %Ln alias elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aliases chosen</source>
        <translation>
            <numerusform>%Ln alias elegido</numerusform>
            <numerusform>%Ln alias elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove more than %Ln aliases?</source>
        <translation>
            <numerusform>¿Quitar más de %Ln alias?</numerusform>
            <numerusform>¿Quitar más de %Ln alias?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln aliases?</source>
        <translation>
            <numerusform>¿Quitar %Ln alias?</numerusform>
            <numerusform>¿Quitar %Ln alias?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove aliases</source>
        <translation>Quitar alias</translation>
    </message>
    <message>
        <source>Mail to them is then refused, unless the domain has a catch-all address. What has arrived stays where it is. Those that every domain must have stay.</source>
        <translation>A partir de entonces se rechazará el correo que se les envíe, salvo que el dominio tenga una dirección comodín (catch-all). Lo que ya ha llegado se queda donde está. Los que todos los dominios deben tener se quedan.</translation>
    </message>
    <message>
        <source>&amp;Keep aliases</source>
        <translation>&amp;Conservar alias</translation>
    </message>
    <message>
        <source>&amp;Remove aliases</source>
        <translation>Qui&amp;tar alias</translation>
    </message>
    <message>
        <source>Removing aliases</source>
        <translation>Quitando alias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln aliases were removed.</source>
        <translation>
            <numerusform>Se ha quitado %Ln alias.</numerusform>
            <numerusform>Se han quitado %Ln alias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::AuditModel</name>
    <message>
        <source>Address and server name set</source>
        <translation>Dirección y nombre del servidor establecidos</translation>
    </message>
    <message>
        <source>Account types chosen</source>
        <translation>Tipos de cuenta elegidos</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste modificado</translation>
    </message>
    <message>
        <source>Configuration applied</source>
        <translation>Configuración aplicada</translation>
    </message>
    <message>
        <source>Went back to a configuration</source>
        <translation>Vuelta a una configuración</translation>
    </message>
    <message>
        <source>Generated files put back</source>
        <translation>Archivos generados repuestos</translation>
    </message>
    <message>
        <source>Changes by hand kept</source>
        <translation>Cambios a mano conservados</translation>
    </message>
    <message>
        <source>Settings taken over from the machine</source>
        <translation>Ajustes tomados de la máquina</translation>
    </message>
    <message>
        <source>Configuration brought up to date</source>
        <translation>Configuración actualizada</translation>
    </message>
    <message>
        <source>Domain added</source>
        <translation>Dominio añadido</translation>
    </message>
    <message>
        <source>Domain changed</source>
        <translation>Dominio modificado</translation>
    </message>
    <message>
        <source>Domain removed</source>
        <translation>Dominio quitado</translation>
    </message>
    <message>
        <source>Mailbox added</source>
        <translation>Buzón añadido</translation>
    </message>
    <message>
        <source>Mailbox changed</source>
        <translation>Buzón modificado</translation>
    </message>
    <message>
        <source>New password set</source>
        <translation>Contraseña nueva establecida</translation>
    </message>
    <message>
        <source>Mailbox suspended</source>
        <translation>Buzón suspendido</translation>
    </message>
    <message>
        <source>Mailbox resumed</source>
        <translation>Buzón reactivado</translation>
    </message>
    <message>
        <source>Mailbox removed</source>
        <translation>Buzón quitado</translation>
    </message>
    <message>
        <source>Alias added</source>
        <translation>Alias añadido</translation>
    </message>
    <message>
        <source>Alias changed</source>
        <translation>Alias modificado</translation>
    </message>
    <message>
        <source>Alias removed</source>
        <translation>Alias quitado</translation>
    </message>
    <message>
        <source>Certificate imported</source>
        <translation>Certificado importado</translation>
    </message>
    <message>
        <source>Certificate made</source>
        <translation>Certificado creado</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>Certificado renovado</translation>
    </message>
    <message>
        <source>Certificate removed</source>
        <translation>Certificado quitado</translation>
    </message>
    <message>
        <source>Signing keys changed</source>
        <translation>Claves de firma cambiadas</translation>
    </message>
    <message>
        <source>Former signing keys removed</source>
        <translation>Claves de firma anteriores quitadas</translation>
    </message>
    <message>
        <source>Service started or stopped</source>
        <translation>Servicio iniciado o parado</translation>
    </message>
    <message>
        <source>Finding accepted</source>
        <translation>Hallazgo aceptado</translation>
    </message>
    <message>
        <source>Finding accepted no longer</source>
        <translation>Hallazgo ya no aceptado</translation>
    </message>
    <message>
        <source>Test message sent</source>
        <translation>Mensaje de prueba enviado</translation>
    </message>
    <message>
        <source>Practice instance joined</source>
        <translation>Instancia de práctica unida</translation>
    </message>
    <message>
        <source>Practice instance left</source>
        <translation>Instancia de práctica separada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>En qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>DNS record added</source>
        <translation>Registro DNS añadido</translation>
    </message>
    <message>
        <source>DNS record removed</source>
        <translation>Registro DNS quitado</translation>
    </message>
    <message>
        <source>DNS records published</source>
        <translation>Registros DNS publicados</translation>
    </message>
    <message>
        <source>Credentials of a DNS provider kept</source>
        <translation>Credenciales de un proveedor DNS guardadas</translation>
    </message>
    <message>
        <source>Credentials of a DNS provider forgotten</source>
        <translation>Credenciales de un proveedor DNS olvidadas</translation>
    </message>
</context>
<context>
    <name>postroom::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Whatever is changed, from this window or elsewhere, is written here and stays.</source>
        <translation>Todavía no se ha cambiado nada. Todo lo que se cambie, desde esta ventana o desde otro sitio, queda escrito aquí y permanece.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Cuándo:</translation>
    </message>
    <message>
        <source>To what:</source>
        <translation>En qué:</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Quién:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Resultado:</translation>
    </message>
    <message>
        <source>Configuration:</source>
        <translation>Configuración:</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Después:</translation>
    </message>
    <message>
        <source>&amp;Check the log</source>
        <translation>&amp;Comprobar el registro</translation>
    </message>
    <message>
        <source>the whole service</source>
        <translation>todo el servicio</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>Checking every record…</source>
        <translation>Comprobando cada anotación…</translation>
    </message>
    <message>
        <source>The log was tampered with: record %1 is not as it was written, or is missing. All before it are in order.</source>
        <translation>El registro ha sido alterado: la anotación %1 no está como se escribió, o falta. Todas las anteriores están en orden.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln records are as they were written.</source>
        <translation>
            <numerusform>%Ln anotación está como se escribió.</numerusform>
            <numerusform>Las %Ln anotaciones están como se escribieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::BulkBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is being done to many, how many are done, of how many</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 so far. No file would be written.</source>
        <extracomment>“Suspending mailboxes: 12 of 4,000 so far. …”</extracomment>
        <translation>%1 hasta ahora. No se escribiría ningún archivo.</translation>
    </message>
    <message>
        <source>%1 so far. The others would be left as they are.</source>
        <translation>%1 hasta ahora. Los demás se dejarían como están.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CertificateForm</name>
    <message>
        <source>It is too large to be a certificate.</source>
        <translation>Es demasiado grande para ser un certificado.</translation>
    </message>
    <message>
        <source>Certificate and key in &amp;two files (PEM)</source>
        <translation>Certificado y clave en &amp;dos archivos (PEM)</translation>
    </message>
    <message>
        <source>&amp;Both in one file (PKCS#12)</source>
        <translation>Am&amp;bos en un solo archivo (PKCS#12)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s file</source>
        <translation>Elegir el archivo del certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file</source>
        <translation>Elegir el archivo de la clave</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Claves (*.pem *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the file with certificate and key</source>
        <translation>Elegir el archivo con el certificado y la clave</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12 (*.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>C&amp;ertificate:</source>
        <translation>C&amp;ertificado:</translation>
    </message>
    <message>
        <source>With those that lead to its root, its own first. Often called fullchain.pem.</source>
        <translation>Con los que llevan hasta su raíz; el propio, en primer lugar. Suele llamarse fullchain.pem.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>C&amp;lave:</translation>
    </message>
    <message>
        <source>Its private key, without a password. Often called privkey.pem.</source>
        <translation>Su clave privada, sin contraseña. Suele llamarse privkey.pem.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>Ends in .p12 or .pfx.</source>
        <translation>Termina en .p12 o .pfx.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>That of the file; empty where it has none.</source>
        <translation>La del archivo; déjela vacía si no tiene.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CertificateModel</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Still good for</source>
        <translation>Le queda</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message>
        <source>in use, not usable</source>
        <translation>en uso, no utilizable</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>in use, chain incomplete</source>
        <translation>en uso, cadena incompleta</translation>
    </message>
    <message>
        <source>chain incomplete</source>
        <translation>cadena incompleta</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>kept, not in use</source>
        <translation>guardado, sin usar</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CertificatesPage</name>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>Names, and the number of those that are not said</extracomment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Filter certificates</source>
        <translation>Filtrar certificados</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>No certificate yet. The set-up makes the first one; if you have one already, it can be imported.</source>
        <translation>Aún no hay ningún certificado. La puesta en marcha crea el primero; si ya tiene uno, puede importarlo.</translation>
    </message>
    <message>
        <source>No certificate contains “%1”.</source>
        <translation>Ningún certificado contiene «%1».</translation>
    </message>
    <message>
        <source>Names:</source>
        <translation>Nombres:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Emisor:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Clave:</translation>
    </message>
    <message>
        <source>Good:</source>
        <translation>Validez:</translation>
    </message>
    <message>
        <source>Chain:</source>
        <translation>Cadena:</translation>
    </message>
    <message>
        <source>Usable:</source>
        <translation>Utilizable:</translation>
    </message>
    <message>
        <source>Use:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Huella digital:</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Import a certificate</source>
        <translation>Importar un certificado</translation>
    </message>
    <message>
        <source>&amp;Import certificate</source>
        <translation>Im&amp;portar certificado</translation>
    </message>
    <message>
        <source>The server checks it, uses it for every name that it covers, and tries every port. If one does not answer as it should, all stays as it was.</source>
        <translation>El servidor lo comprueba, lo usa para todos los nombres que cubre y prueba todos los puertos. Si alguno no responde como debe, todo queda como estaba.</translation>
    </message>
    <message>
        <source>The certificate was imported and is in use.</source>
        <translation>El certificado se ha importado y está en uso.</translation>
    </message>
    <message>
        <source>%1, this server&apos;s own authority, which renews it</source>
        <translation>%1, la autoridad de certificación propia de este servidor, que lo renueva</translation>
    </message>
    <message>
        <source>%1, imported</source>
        <translation>%1, importado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>incomplete: mail programs cannot follow it to a root that they know</source>
        <translation>incompleta: los programas de correo no pueden seguirla hasta una raíz que conozcan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no: key, dates or strength do not permit it</source>
        <translation>no: la clave, las fechas o el nivel de seguridad no lo permiten</translation>
    </message>
    <message>
        <source>shown to who asks for its names</source>
        <translation>se muestra a quien pide sus nombres</translation>
    </message>
    <message>
        <source>kept, but not shown to anybody</source>
        <translation>guardado, pero no se muestra a nadie</translation>
    </message>
    <message>
        <source>Remove a certificate</source>
        <translation>Quitar un certificado</translation>
    </message>
    <message>
        <source>Remove the certificate of %1?</source>
        <translation>¿Quitar el certificado de %1?</translation>
    </message>
    <message>
        <source>Certificate and key are erased on the server. The files that you imported stay where they are.</source>
        <translation>El certificado y la clave se borran del servidor. Los archivos que importó se quedan donde están.</translation>
    </message>
    <message>
        <source>&amp;Keep certificate</source>
        <translation>&amp;Conservar certificado</translation>
    </message>
    <message>
        <source>&amp;Remove certificate</source>
        <translation>Qui&amp;tar certificado</translation>
    </message>
    <message>
        <source>Removing the certificate; every port is tried without it…</source>
        <translation>Quitando el certificado; se prueban todos los puertos sin él…</translation>
    </message>
    <message>
        <source>The certificate was removed.</source>
        <translation>Se ha quitado el certificado.</translation>
    </message>
    <message>
        <source>It is not in use, so nothing changes for mail programs.</source>
        <translation>No está en uso, así que nada cambia para los programas de correo.</translation>
    </message>
    <message>
        <source>%1: served with the certificate from %2, still good for %3.</source>
        <extracomment>Names, an authority, a length of time like &quot;89 days&quot;</extracomment>
        <translation>%1: se atiende con el certificado emitido por %2, válido aún por %3.</translation>
    </message>
    <message>
        <source>%1: no other certificate here covers this, so mail programs that ask for it are shown one for another name and warn.</source>
        <translation>%1: ningún otro certificado de este servidor lo cubre, así que los programas de correo que lo pidan recibirán uno de otro nombre y mostrarán un aviso.</translation>
    </message>
    <message>
        <source>Look &amp;what every port serves</source>
        <translation>Ver qué muestra cada puert&amp;o</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ChangesDialog</name>
    <message>
        <source>Nothing would be changed.</source>
        <translation>No se cambiaría nada.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ChangesView</name>
    <message>
        <source>Files that change</source>
        <translation>Archivos que cambian</translation>
    </message>
    <message>
        <source>What was changed in this file by hand would be lost.</source>
        <translation>Lo que se cambió a mano en este archivo se perdería.</translation>
    </message>
    <message>
        <source>There is no difference to show: its text is secret, or it is missing, or only its owner or mode differs.</source>
        <translation>No hay diferencia que mostrar: su texto es secreto, o el archivo falta, o solo cambian su propietario o sus permisos.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ClientsPage</name>
    <message>
        <source>For Thunderbird and its like (autoconfig)</source>
        <translation>Para Thunderbird y otros parecidos (autoconfig)</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Programas de correo</translation>
    </message>
    <message>
        <source>Client set-up</source>
        <translation>Programas de correo</translation>
    </message>
    <message>
        <source>&amp;Mailbox:</source>
        <translation>&amp;Buzón:</translation>
    </message>
    <message>
        <source>No mailbox yet. With the first mailbox, what its person types into a mail program appears here.</source>
        <translation>Aún no hay ningún buzón. Con el primero aparecerá aquí lo que la persona escribe en un programa de correo.</translation>
    </message>
    <message>
        <source>Add mail&amp;box…</source>
        <translation>&amp;Añadir buzón…</translation>
    </message>
    <message>
        <source>E-mail address:</source>
        <translation>Dirección de correo:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Nombre de usuario:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>The mailbox&apos;s own. Nobody can read it; a new one can be given on the page Mailboxes.</source>
        <translation>La del buzón. Nadie puede leerla; se puede poner otra en la página Buzones.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copy: %1, server</source>
        <extracomment>%1 is “Incoming (IMAP)” or the like</extracomment>
        <translation>Copiar: %1, servidor</translation>
    </message>
    <message>
        <source>Copy: %1, port</source>
        <translation>Copiar: %1, puerto</translation>
    </message>
    <message>
        <source>Copy: %1, encryption</source>
        <translation>Copiar: %1, cifrado</translation>
    </message>
    <message>
        <source>Copy &amp;all as text</source>
        <translation>Copiar &amp;todo como texto</translation>
    </message>
    <message>
        <source>Copy all as text, for a mail to the person</source>
        <translation>Copiar todo como texto, para un mensaje a la persona</translation>
    </message>
    <message>
        <source>Save set-up &amp;file…</source>
        <translation>&amp;Guardar archivo de configuración…</translation>
    </message>
    <message>
        <source>This is practice: nothing outside this computer finds this server. The table says how it would be in earnest, with the records of the page DNS published.</source>
        <translation>Esto es práctica: nada fuera de este ordenador encuentra este servidor. La tabla dice cómo sería en serio, con los registros de la página DNS publicados.</translation>
    </message>
    <message>
        <source>What finds its settings by itself needs the records of the page DNS to be published.</source>
        <translation>Lo que encuentra sus ajustes por sí solo necesita que los registros de la página DNS estén publicados.</translation>
    </message>
    <message>
        <source>Save a set-up file</source>
        <translation>Guardar un archivo de configuración</translation>
    </message>
    <message>
        <source>For mail programs that know PACC</source>
        <translation>Para programas de correo que conocen PACC</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConfigurationPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost: what is missing, or has another owner or mode, is put right.</source>
        <translation>No se pierde nada: lo que falta, o tiene otro propietario u otros permisos, se corrige.</translation>
    </message>
    <message>
        <source>What was changed by hand is lost, also what was kept on purpose: %1. Copy it first if you want it again.</source>
        <translation>Lo que se cambió a mano se pierde, también lo que se conservó a propósito: %1. Cópielo antes si quiere volver a tenerlo.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Nothing was applied yet. The set-up makes the first configuration.</source>
        <translation>Todavía no se ha aplicado nada. La puesta en marcha crea la primera configuración.</translation>
    </message>
    <message>
        <source>Configurations that are kept</source>
        <translation>Configuraciones que se conservan</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Creada:</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Quién:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Cambiado:</translation>
    </message>
    <message>
        <source>Against now:</source>
        <translation>Respecto a ahora:</translation>
    </message>
    <message>
        <source>&amp;Apply now</source>
        <translation>&amp;Aplicar ahora</translation>
    </message>
    <message>
        <source>Show &amp;what would change…</source>
        <translation>Ver qué ca&amp;mbiaría…</translation>
    </message>
    <message>
        <source>Show what was &amp;changed…</source>
        <translation>Ver &amp;lo cambiado…</translation>
    </message>
    <message>
        <source>&amp;Keep what was changed…</source>
        <translation>&amp;Conservar lo cambiado…</translation>
    </message>
    <message>
        <source>&amp;Put the generated files back…</source>
        <translation>&amp;Reponer los archivos generados…</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>una fecha desconocida</translation>
    </message>
    <message>
        <source>Generation %1 is in use since %2, made by %3.</source>
        <translation>La generación %1 está en uso desde %2, creada por %3.</translation>
    </message>
    <message>
        <source>Generation %1 is in use since %2.</source>
        <translation>La generación %1 está en uso desde %2.</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <translation>Aún sin usar</translation>
    </message>
    <message>
        <source>This was noted and waits to be applied:</source>
        <translation>Esto se anotó y espera a que se aplique:</translation>
    </message>
    <message>
        <source>Kept as changed by hand</source>
        <translation>Conservado tal como se cambió a mano</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Cambiado a mano</translation>
    </message>
    <message>
        <source>Generation %1</source>
        <translation>Generación %1</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>ya no se sabe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>kept, not in use</source>
        <translation>guardada, sin usar</translation>
    </message>
    <message>
        <source>not readable any more, so it cannot be gone back to</source>
        <translation>ya no se puede leer, así que no se puede volver a ella</translation>
    </message>
    <message>
        <source>the same settings</source>
        <translation>los mismos ajustes</translation>
    </message>
    <message>
        <source>&amp;Go back to generation %1…</source>
        <translation>Volver a la &amp;generación %1…</translation>
    </message>
    <message>
        <source>Generation %1 is in use.</source>
        <translation>La generación %1 está en uso.</translation>
    </message>
    <message>
        <source>Nothing had to be changed; generation %1 stays in use.</source>
        <translation>No hubo que cambiar nada; la generación %1 sigue en uso.</translation>
    </message>
    <message>
        <source>Apply what was noted</source>
        <translation>Aplicar lo anotado</translation>
    </message>
    <message>
        <source>Apply this now?</source>
        <translation>¿Aplicar esto ahora?</translation>
    </message>
    <message>
        <source>It is checked and tried on every port. If something does not work, all stays as it is.</source>
        <translation>Se comprueba y se prueba en todos los puertos. Si algo no funciona, todo queda como está.</translation>
    </message>
    <message>
        <source>Apply, &amp;lose what was changed by hand</source>
        <translation>Aplicar y &amp;perder lo cambiado a mano</translation>
    </message>
    <message>
        <source>What was changed by hand in the files of the mail server programs</source>
        <translation>Qué se cambió a mano en los archivos de los programas del servidor de correo</translation>
    </message>
    <message>
        <source>The differences lead from what Postroom generated (−) to what is there now (+).</source>
        <translation>Las diferencias van de lo que Postroom generó (−) a lo que hay ahora (+).</translation>
    </message>
    <message>
        <source>Keep what was changed by hand</source>
        <translation>Conservar lo cambiado a mano</translation>
    </message>
    <message>
        <source>Keep what was changed by hand?</source>
        <translation>¿Conservar lo cambiado a mano?</translation>
    </message>
    <message>
        <source>Nothing is lost. The files are checked and tried like any other change; what is missing or has another owner or mode is put right. They stay as they are until a change of the settings writes them otherwise, which is refused until you say that it may.</source>
        <translation>No se pierde nada. Los archivos se comprueban y se prueban como en cualquier otro cambio; lo que falta o tiene otro propietario u otros permisos se corrige. Se quedan como están hasta que un cambio de los ajustes los escriba de otra forma, lo que se rechaza hasta que usted diga que puede hacerse.</translation>
    </message>
    <message>
        <source>&amp;Keep what was changed</source>
        <translation>Co&amp;nservar lo cambiado</translation>
    </message>
    <message>
        <source>Put the generated files back</source>
        <translation>Reponer los archivos generados</translation>
    </message>
    <message>
        <source>Put the generated files back?</source>
        <translation>¿Reponer los archivos generados?</translation>
    </message>
    <message>
        <source>&amp;Put them back</source>
        <translation>R&amp;eponerlos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to generation %1?</source>
        <translation>¿Volver a la generación %1?</translation>
    </message>
    <message>
        <source>Its settings become those in use, as a new generation, so that the one of now can be gone back to. Domains, mailboxes, aliases and mail are not touched.</source>
        <translation>Sus ajustes pasan a ser los que están en uso, como una generación nueva, para que se pueda volver a la de ahora. Los dominios, los buzones, los alias y el correo no se tocan.</translation>
    </message>
    <message>
        <source>&amp;Go back to generation %1</source>
        <translation>&amp;Volver a la generación %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConflictPane</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Otra persona lo cambió entretanto</translation>
    </message>
    <message>
        <source>What only they changed is theirs now: %1.</source>
        <translation>Lo que solo cambió la otra persona queda como ella lo puso: %1.</translation>
    </message>
    <message>
        <source>What you changed stays. Look at it, and save once more.</source>
        <translation>Lo que usted cambió sigue aquí. Mírelo y guarde una vez más.</translation>
    </message>
    <message>
        <source>This you both changed. Choose, or write something else above; then save once more.</source>
        <translation>Esto lo cambiaron usted y la otra persona. Elija, o escriba otra cosa arriba; después guarde una vez más.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>De usted</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>De la otra persona</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConnectDialog</name>
    <message>
        <source>Connect to a mail service</source>
        <translation>Conectar con un servicio de correo</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Probarlo aquí</translation>
    </message>
    <message>
        <source>This makes a whole mail world inside this computer: real mail programs, and nothing that others could reach. Type into a terminal:</source>
        <translation>Esto crea todo un mundo de correo dentro de este ordenador: programas reales de servidor de correo, y nada a lo que otros puedan llegar. Escriba en un terminal:</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Preparar este ordenador</translation>
    </message>
    <message>
        <source>This makes the mail service that real mail comes to; it wants a computer that is always on and reached from the Internet. Type into a terminal:</source>
        <translation>Esto crea el servicio de correo al que llega el correo real; necesita un ordenador siempre encendido y al que se llegue desde Internet. Escriba en un terminal:</translation>
    </message>
    <message>
        <source>Where is your mail service?</source>
        <translation>¿Dónde está su servicio de correo?</translation>
    </message>
    <message>
        <source>&amp;Try it here</source>
        <translation>&amp;Probarlo aquí</translation>
    </message>
    <message>
        <source>A practice server inside this computer, with everything a real one has; nothing leaves it.</source>
        <translation>Un servidor de práctica dentro de este ordenador, con todo lo que tiene uno real; nada sale de él.</translation>
    </message>
    <message>
        <source>Set &amp;up this computer</source>
        <translation>Pr&amp;eparar este ordenador</translation>
    </message>
    <message>
        <source>It becomes the mail server of your domain.</source>
        <translation>Será el servidor de correo de su dominio.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>&amp;Conectar con un servidor</translation>
    </message>
    <message>
        <source>One that runs elsewhere already; it is reached over ssh.</source>
        <translation>Uno que ya funciona en otro sitio; se llega a él por ssh.</translation>
    </message>
    <message>
        <source>This goes on by itself as soon as it is there.</source>
        <translation>Esto continúa por sí solo en cuanto exista.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>ssh must let you in without a password; Postroom asks for none and keeps none. You need to be root there, or a member of the group postroom-admin.</source>
        <translation>ssh debe dejarle entrar sin contraseña; Postroom no pide ninguna ni la guarda. Allí debe usted ser root, o pertenecer al grupo postroom-admin.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>A mail service of this computer.</source>
        <translation>Un servicio de correo de este ordenador.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ConsoleForm</name>
    <message>
        <source>Tell new failures on the des&amp;ktop</source>
        <translation>Anunciar fallos nuevos en el escri&amp;torio</translation>
    </message>
    <message>
        <source>Ask before closing with chan&amp;ges that are not applied</source>
        <translation>Preguntar antes de cerrar con ca&amp;mbios sin aplicar</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>The window is made anew in it at once.</source>
        <translation>La ventana se rehace enseguida en ese idioma.</translation>
    </message>
    <message>
        <source>L&amp;ook:</source>
        <translation>&amp;Aspecto:</translation>
    </message>
    <message>
        <source>&amp;News:</source>
        <translation>&amp;Novedades:</translation>
    </message>
    <message>
        <source>When something begins to fail, once.</source>
        <translation>Cuando algo empieza a fallar, una sola vez.</translation>
    </message>
    <message>
        <source>&amp;Closing:</source>
        <translation>Al &amp;cerrar:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CredentialCard</name>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the password of %1</source>
        <translation>Copiar la contraseña de %1</translation>
    </message>
    <message>
        <source>A login with this password was tried and works.</source>
        <translation>Se probó un acceso con esta contraseña y funciona.</translation>
    </message>
    <message>
        <source>A login with this password was tried and did not work.</source>
        <translation>Se probó un acceso con esta contraseña y no funcionó.</translation>
    </message>
    <message>
        <source>A login with this password was tried and did not work: %1</source>
        <translation>Se probó un acceso con esta contraseña y no funcionó: %1</translation>
    </message>
    <message>
        <source>No login was tried: nothing to log in to is running.</source>
        <translation>No se probó ningún acceso: no funciona nada a lo que acceder.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CutoverDialog</name>
    <message>
        <source>The steps of the move</source>
        <translation>Los pasos de la mudanza</translation>
    </message>
    <message>
        <source>Move the mail of %1 here</source>
        <translation>Traer aquí el correo de %1</translation>
    </message>
    <message>
        <source>What the step changes</source>
        <translation>Lo que cambia el paso</translation>
    </message>
    <message>
        <source>Carry &amp;out this step</source>
        <translation>&amp;Ejecutar este paso</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Mirar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Se comprueba qué dice el DNS…</translation>
    </message>
    <message>
        <source>Changed on %1, serial %2.</source>
        <translation>Cambiado en %1, número de serie %2.</translation>
    </message>
    <message>
        <source>Changed at %1.</source>
        <translation>Cambiado en %1.</translation>
    </message>
    <message>
        <source>To carry it out here, choose the key&apos;s file in the window before.</source>
        <translation>Para ejecutarlo aquí, elija el archivo de la clave en la ventana anterior.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::CutoverModel</name>
    <message>
        <source>1. Lower the time to live</source>
        <translation>1. Bajar el tiempo de vida</translation>
    </message>
    <message>
        <source>2. Prepare beside it</source>
        <translation>2. Preparar al lado</translation>
    </message>
    <message>
        <source>3. Switch</source>
        <translation>3. Cambiar</translation>
    </message>
    <message>
        <source>4. Raise the time to live</source>
        <translation>4. Subir el tiempo de vida</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DiffView</name>
    <message>
        <source>Difference of the file</source>
        <translation>Diferencia del archivo</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DkimDialog</name>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Signing keys of %1</source>
        <translation>Claves de firma de %1</translation>
    </message>
    <message>
        <source>Every message from this domain is signed (DKIM), so that receivers know that it is yours and unchanged. They find the public half of each key in DNS. The next keys stand there before they sign.</source>
        <translation>Cada mensaje de este dominio va firmado (DKIM), para que quien lo recibe sepa que es suyo y que no se ha cambiado. La mitad pública de cada clave está en el DNS. Las claves siguientes están ahí antes de firmar.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>C&amp;ambiar claves…</translation>
    </message>
    <message>
        <source>&amp;Remove former keys…</source>
        <translation>&amp;Quitar claves anteriores…</translation>
    </message>
    <message>
        <source>Name in DNS:</source>
        <translation>Nombre en el DNS:</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>TXT record:</source>
        <translation>Registro TXT:</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Change the signing keys</source>
        <translation>Cambiar las claves de firma</translation>
    </message>
    <message>
        <source>Sign with the next keys from now on?</source>
        <translation>¿Firmar desde ahora con las claves siguientes?</translation>
    </message>
    <message>
        <source>These records must stand in DNS already, or receivers cannot verify what you send and may take it for forged:
%1
New next keys are made, whose records are to be added. Leave the records of the present keys where they are for a week: mail that is under way needs them.</source>
        <translation>Estos registros ya deben estar en el DNS; si no, quien reciba su correo no podrá comprobarlo y puede tomarlo por falso:
%1
Se crean otras claves siguientes, cuyos registros hay que añadir. Deje una semana donde están los registros de las claves actuales: el correo que está en camino los necesita.</translation>
    </message>
    <message>
        <source>&amp;Keep the present keys</source>
        <translation>&amp;Conservar las claves actuales</translation>
    </message>
    <message>
        <source>C&amp;hange keys now</source>
        <translation>C&amp;ambiar claves ahora</translation>
    </message>
    <message>
        <source>The next message is signed with the new keys. Add the records of the keys that sign next.</source>
        <translation>El próximo mensaje se firma con las claves nuevas. Añada los registros de las claves que firmarán después.</translation>
    </message>
    <message>
        <source>They signed until %1. Mail that they signed may still be under way, and could then not be verified: wait until a week has passed.</source>
        <translation>Firmaron hasta el %1. Puede que aún esté en camino correo que firmaron, y entonces no se podría comprobar: espere a que pase una semana.</translation>
    </message>
    <message>
        <source>They signed until %1; what they signed has arrived by now.</source>
        <translation>Firmaron hasta el %1; lo que firmaron ya ha llegado.</translation>
    </message>
    <message>
        <source>They cannot be brought back. Afterwards remove their records at your DNS provider:
%1</source>
        <translation>No se pueden recuperar. Quite después sus registros en su proveedor de DNS:
%1</translation>
    </message>
    <message>
        <source>Remove former signing keys</source>
        <translation>Quitar claves de firma anteriores</translation>
    </message>
    <message>
        <source>Remove the keys that sign no more?</source>
        <translation>¿Quitar las claves que ya no firman?</translation>
    </message>
    <message>
        <source>&amp;Keep former keys</source>
        <translation>&amp;Conservar claves anteriores</translation>
    </message>
    <message>
        <source>&amp;Remove former keys</source>
        <translation>&amp;Quitar claves anteriores</translation>
    </message>
    <message>
        <source>The former keys were removed.</source>
        <translation>Se han quitado las claves anteriores.</translation>
    </message>
    <message>
        <source>The next message is signed with the new keys. Publish the zone of this server&apos;s name again.</source>
        <translation>El próximo mensaje se firma con las claves nuevas. Vuelva a publicar la zona del nombre de este servidor.</translation>
    </message>
    <message>
        <source>These aliases must stand in DNS already, and lead to their keys in the zone of this server&apos;s name, or receivers cannot verify what you send and may take it for forged:
%1
New next keys are made: publish that zone again, nothing else. Leave the records of the present keys where they are for a week: mail that is under way needs them.</source>
        <translation>Estos alias ya deben estar en el DNS y llevar a sus claves en la zona del nombre de este servidor; si no, los receptores no pueden verificar lo que usted envía y quizá lo tomen por falso:
%1
Se crean nuevas claves siguientes: publique de nuevo esa zona, nada más. Deje una semana los registros de las claves actuales donde están: el correo en camino los necesita.</translation>
    </message>
    <message>
        <source>They cannot be brought back. Afterwards publish the zone of this server&apos;s name again; the aliases stay while later keys use them.</source>
        <translation>No se pueden recuperar. Después publique de nuevo la zona del nombre de este servidor; los alias se quedan mientras los usen claves posteriores.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DkimModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>signs next</source>
        <translation>firmará después</translation>
    </message>
    <message>
        <source>signed before</source>
        <translation>firmaba antes</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DnsFindingsDialog</name>
    <message>
        <source>What was found in the DNS of %1</source>
        <translation>Lo que se encontró en el DNS de %1</translation>
    </message>
    <message>
        <source>Looked at %1. What is about a record stands below the table, too.</source>
        <translation>Comprobado el %1. Lo que es de un registro está también debajo de la tabla.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DnsPage</name>
    <message>
        <source>DNS records</source>
        <translation>Registros DNS</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>D&amp;omain:</source>
        <translation>D&amp;ominio:</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Copy all records</source>
        <translation>Copiar todos los registros</translation>
    </message>
    <message>
        <source>No domain yet. With the first domain, its DNS records appear here.</source>
        <translation>Aún no hay ningún dominio. Con el primero aparecerán aquí sus registros DNS.</translation>
    </message>
    <message>
        <source>These records belong at your DNS provider, or on your own DNS server. Required ones first: without them no mail arrives.</source>
        <translation>Estos registros van en su proveedor de DNS, o en su propio servidor DNS. Primero los necesarios: sin ellos no llega correo.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Add &amp;domain…</source>
        <translation>Añadir &amp;dominio…</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Add re&amp;cord…</source>
        <translation>Añadir re&amp;gistro…</translation>
    </message>
    <message>
        <source>%1 was added to the plan.</source>
        <translation>%1 se ha añadido al plan.</translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation>P&amp;ublicar…</translation>
    </message>
    <message>
        <source>&amp;Who sees it…</source>
        <translation>Qu&amp;ién lo ve…</translation>
    </message>
    <message>
        <source>F&amp;indings…</source>
        <translation>&amp;Resultados…</translation>
    </message>
    <message>
        <source>F&amp;indings (%1)…</source>
        <translation>&amp;Resultados (%1)…</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DnsStep</name>
    <message>
        <source>Does the world know where your mail goes?</source>
        <translation>¿Sabe el mundo adónde va su correo?</translation>
    </message>
    <message>
        <source>Put these records in at your DNS provider, one after the other. Each turns green here when the world sees it; that takes minutes, sometimes hours, and need not be waited for.</source>
        <translation>Introduzca estos registros en su proveedor de DNS, uno tras otro. Cada uno se pone aquí en verde cuando el mundo lo ve; eso tarda minutos, a veces horas, y no hace falta esperarlo.</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>Registros DNS</translation>
    </message>
    <message>
        <source>Look n&amp;ow</source>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>This domain needs no records.</source>
        <translation>Este dominio no necesita registros.</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>C&amp;opiar todo</translation>
    </message>
    <message>
        <source>Copy all records</source>
        <translation>Copiar todos los registros</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The world sees every record</source>
        <translation>El mundo ve todos los registros</translation>
    </message>
    <message>
        <source>Not needed on this computer</source>
        <translation>No hace falta en este ordenador</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Records without which mail does not work are still missing or wrong</source>
        <translation>Aún faltan registros sin los que el correo no funciona, o están mal</translation>
    </message>
    <message>
        <source>Mail works; some records are still missing or differ</source>
        <translation>El correo funciona; algunos registros aún faltan o son distintos</translation>
    </message>
    <message>
        <source>Export the DNS records</source>
        <translation>Exportar los registros DNS</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>Publish the DNS records</source>
        <translation>Publicar los registros DNS</translation>
    </message>
    <message>
        <source>This practice server has a DNS of its own, in the place of the world&apos;s. “Publish…” writes the records there, and each turns green here; in earnest they belong at your DNS provider.</source>
        <translation>Este servidor de práctica tiene su propio DNS, en lugar del del mundo. «Publicar…» escribe allí los registros, y cada uno se pone aquí en verde; en serio, su sitio está en su proveedor de DNS.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainForm</name>
    <message>
        <source>&amp;Domain:</source>
        <translation>&amp;Dominio:</translation>
    </message>
    <message>
        <source>What stands after the @ of its addresses, like example.org.</source>
        <translation>Lo que sigue a la @ de sus direcciones, como example.org.</translation>
    </message>
    <message>
        <source>Ca&amp;tch-all:</source>
        <translation>Dirección co&amp;modín:</translation>
    </message>
    <message>
        <source>Who gets mail for addresses that do not exist, like anna@example.org. Empty: it is refused.</source>
        <translation>Quién recibe el correo para direcciones que no existen, como anna@example.org. Vacío: se rechaza.</translation>
    </message>
    <message>
        <source>Stands &amp;for:</source>
        <translation>&amp;Representa a:</translation>
    </message>
    <message>
        <source>Another domain of this server whose addresses are then those of this one, too. Empty: it has addresses of its own.</source>
        <translation>Otro dominio de este servidor cuyas direcciones son entonces también las de este. Vacío: tiene direcciones propias.</translation>
    </message>
    <message>
        <source>Its &amp;mail lives:</source>
        <translation>Su correo es&amp;tá:</translation>
    </message>
    <message>
        <source>Of a domain whose mail lives elsewhere, or nowhere, only the DNS is managed here.</source>
        <translation>De un dominio cuyo correo está en otro lugar, o en ninguno, aquí solo se gestiona el DNS.</translation>
    </message>
    <message>
        <source>Mail e&amp;xchangers:</source>
        <translation>Ser&amp;vidores de correo:</translation>
    </message>
    <message>
        <source>The servers that take its mail, each with its priority, like 10:mail.example.net,20:backup.example.net. Microsoft 365 has one for everybody: leave it empty unless you were shown another.</source>
        <translation>Los servidores que reciben su correo, cada uno con su prioridad, como 10:mail.example.net,20:backup.example.net. Microsoft 365 tiene uno para todos: déjelo vacío si no se le mostró otro.</translation>
    </message>
    <message>
        <source>T&amp;enant:</source>
        <translation>&amp;Inquilino:</translation>
    </message>
    <message>
        <source>Like contoso of contoso.onmicrosoft.com; from it follow the records of its signing keys. Empty: they are not planned.</source>
        <translation>Como contoso de contoso.onmicrosoft.com; de él se siguen los registros de sus claves de firma. Vacío: no se planean.</translation>
    </message>
    <message>
        <source>Se&amp;nders:</source>
        <translation>Emi&amp;sores:</translation>
    </message>
    <message>
        <source>Who sends its mail, as words of an SPF record, like mx include:spf.example.net. Empty: its mail exchangers.</source>
        <translation>Quién envía su correo, en palabras de un registro SPF, como mx include:spf.example.net. Vacío: sus servidores de correo.</translation>
    </message>
    <message>
        <source>With this go its addresses abuse@ and postmaster@ and its signing keys here, which cannot be brought back.</source>
        <translation>Con esto se pierden aquí sus direcciones abuse@ y postmaster@ y sus claves de firma, que no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Signing &amp;keys in its DNS:</source>
        <translation>C&amp;laves de firma en su DNS:</translation>
    </message>
    <message>
        <source>With aliases (CNAME) its DNS is edited once: keys are then changed in the zone of this server&apos;s name alone.</source>
        <translation>Con alias (CNAME), su DNS se modifica una sola vez: las claves se cambian después solo en la zona del nombre de este servidor.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainModel</name>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Its mail lives</source>
        <translation>Su correo está</translation>
    </message>
</context>
<context>
    <name>postroom::ui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Filter domains</source>
        <translation>Filtrar dominios</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>&amp;Añadir dominio…</translation>
    </message>
    <message>
        <source>No domain yet. A domain is what stands after the @ of your addresses.</source>
        <translation>Aún no hay ningún dominio. Un dominio es lo que sigue a la @ de sus direcciones.</translation>
    </message>
    <message>
        <source>No domain contains “%1”.</source>
        <translation>Ningún dominio contiene «%1».</translation>
    </message>
    <message>
        <source>Mailboxes:</source>
        <translation>Buzones:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>Show its &amp;mailboxes</source>
        <translation>Ver sus &amp;buzones</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Añadir un dominio</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>&amp;Añadir dominio</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se ha añadido %1.</translation>
    </message>
    <message>
        <source>Remove a domain</source>
        <translation>Quitar un dominio</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>&amp;Keep domain</source>
        <translation>&amp;Conservar dominio</translation>
    </message>
    <message>
        <source>&amp;Remove domain</source>
        <translation>&amp;Quitar dominio</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se ha quitado %1.</translation>
    </message>
    <message>
        <source>Show its DNS re&amp;cords</source>
        <translation>Ver sus registros &amp;DNS</translation>
    </message>
    <message>
        <source>Make a certi&amp;ficate</source>
        <translation>Crear un certi&amp;ficado</translation>
    </message>
    <message>
        <source>Its certificate is being made…</source>
        <translation>Se está creando su certificado…</translation>
    </message>
    <message>
        <source>Its names have a certificate.</source>
        <translation>Sus nombres tienen certificado.</translation>
    </message>
    <message>
        <source>Mail programs warn about %1 until its names have a certificate, which could not be made: %2 Choose the domain and “Make a certificate” to try again.</source>
        <translation>Los programas de correo mostrarán avisos sobre %1 hasta que sus nombres tengan un certificado, que no se ha podido crear: %2 Elija el dominio y «Crear un certificado» para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Aliases:</source>
        <translation>Alias:</translation>
    </message>
    <message>
        <source>Catch-all:</source>
        <translation>Dirección comodín:</translation>
    </message>
    <message>
        <source>Stands for:</source>
        <translation>Representa a:</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>Signing &amp;keys…</source>
        <translation>&amp;Claves de firma…</translation>
    </message>
    <message>
        <source>Show its a&amp;liases</source>
        <translation>Ver sus a&amp;lias</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exportar como &amp;CSV…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Edit a domain</source>
        <translation>Editar un dominio</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Se ha modificado %1.</translation>
    </message>
    <message>
        <source>none: mail for addresses that do not exist is refused</source>
        <translation>ninguna: se rechaza el correo para las direcciones que no existen</translation>
    </message>
    <message>
        <source>%1: its addresses are those of that domain</source>
        <translation>%1: sus direcciones son las de ese dominio</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln domains chosen</source>
        <translation>
            <numerusform>Más de %Ln dominio elegido</numerusform>
            <numerusform>Más de %Ln dominios elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domains chosen</source>
        <translation>
            <numerusform>%Ln dominio elegido</numerusform>
            <numerusform>%Ln dominios elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove more than %Ln domains?</source>
        <translation>
            <numerusform>¿Quitar más de %Ln dominio?</numerusform>
            <numerusform>¿Quitar más de %Ln dominios?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln domains?</source>
        <translation>
            <numerusform>¿Quitar %Ln dominio?</numerusform>
            <numerusform>¿Quitar %Ln dominios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove domains</source>
        <translation>Quitar dominios</translation>
    </message>
    <message>
        <source>This server will then refuse mail to their addresses. A domain that has mailboxes or aliases of its own stays, so no mail is lost. Records at your DNS provider stay until you remove them there.</source>
        <translation>Este servidor rechazará entonces el correo a sus direcciones. Un dominio que tiene buzones o alias propios se queda, así que no se pierde correo. Los registros en su proveedor de DNS siguen hasta que los quite allí.</translation>
    </message>
    <message>
        <source>&amp;Keep domains</source>
        <translation>&amp;Conservar dominios</translation>
    </message>
    <message>
        <source>&amp;Remove domains</source>
        <translation>&amp;Quitar dominios</translation>
    </message>
    <message>
        <source>Removing domains</source>
        <translation>Quitando dominios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln domains were removed.</source>
        <translation>
            <numerusform>Se ha quitado %Ln dominio.</numerusform>
            <numerusform>Se han quitado %Ln dominios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln mailboxes.</source>
        <translation>
            <numerusform>Aún tiene %Ln buzón.</numerusform>
            <numerusform>Aún tiene %Ln buzones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It still has %Ln aliases.</source>
        <translation>
            <numerusform>Aún tiene %Ln alias.</numerusform>
            <numerusform>Aún tiene %Ln alias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them first, so that no mail goes unnoticed; for each mailbox you are asked whether its mail is kept or erased.</source>
        <translation>Quítelos primero, para que ningún correo pase inadvertido; para cada buzón se pregunta si su correo se conserva o se borra.</translation>
    </message>
    <message>
        <source>This server will then refuse mail to its addresses.</source>
        <translation>Este servidor rechazará entonces el correo a sus direcciones.</translation>
    </message>
    <message>
        <source>The addresses of %1, for which it stands, stay as they are.</source>
        <translation>Las direcciones de %1, al que representa, se quedan como están.</translation>
    </message>
    <message>
        <source>With it go its addresses abuse@ and postmaster@ and its signing keys, which cannot be brought back.</source>
        <translation>Con él desaparecen sus direcciones abuse@ y postmaster@ y sus claves de firma, que no se pueden recuperar.</translation>
    </message>
    <message>
        <source>%1 gets no more mail for its addresses.</source>
        <translation>%1 ya no recibe correo para sus direcciones.</translation>
    </message>
    <message>
        <source>Its mail lives:</source>
        <translation>Su correo está:</translation>
    </message>
    <message>
        <source>Mail exchangers:</source>
        <translation>Servidores de correo:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Inquilino:</translation>
    </message>
    <message>
        <source>Senders:</source>
        <translation>Emisores:</translation>
    </message>
    <message>
        <source>Records at your DNS provider stay until you remove them there.</source>
        <translation>Los registros de su proveedor de DNS se quedan hasta que usted los quite allí.</translation>
    </message>
    <message>
        <source>Its mail does not live here, so nothing changes for it. Its records of your own are forgotten here.</source>
        <translation>Su correo no está aquí, así que nada cambia para él. Sus registros propios se olvidan aquí.</translation>
    </message>
    <message>
        <source>It has no mailboxes, so no mail is lost.</source>
        <translation>No tiene buzones, así que no se pierde correo.</translation>
    </message>
    <message>
        <source>Keys in its DNS:</source>
        <translation>Claves en su DNS:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::EngineModel</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>being tried…</source>
        <translation>probando…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>takes and sends mail</source>
        <translation>recibe y envía correo</translation>
    </message>
    <message>
        <source>mailboxes and passwords</source>
        <translation>buzones y contraseñas</translation>
    </message>
    <message>
        <source>signs mail, marks spam</source>
        <translation>firma el correo, marca el no deseado</translation>
    </message>
    <message>
        <source>serves set-up files to mail programs</source>
        <translation>entrega sus ajustes a los programas de correo</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>keeps failing</source>
        <translation>sigue fallando</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>iniciándose…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>parándose…</translation>
    </message>
    <message>
        <source>restarting…</source>
        <translation>reiniciándose…</translation>
    </message>
    <message>
        <source>reloading…</source>
        <translation>recargándose…</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>all %1 answer</source>
        <translation>responden los %1</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>none of %1 answers</source>
        <translation>ninguno de %1 responde</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>responden %1 de %2</translation>
    </message>
    <message>
        <source>Nobody can send, receive or read mail until they are started again. Mail from outside waits at its senders&apos; servers, which try again for some days. They stay stopped after a restart of the computer.</source>
        <translation>Nadie puede enviar, recibir ni leer correo hasta que se vuelvan a iniciar. El correo de fuera espera en los servidores de sus remitentes, que lo intentan de nuevo durante unos días. Siguen parados aunque se reinicie el ordenador.</translation>
    </message>
    <message>
        <source>Nobody can send or receive mail until Postfix is started again. Mail from outside waits at its senders&apos; servers, which try again for some days. It stays stopped after a restart of the computer.</source>
        <translation>Nadie puede enviar ni recibir correo hasta que Postfix se vuelva a iniciar. El correo de fuera espera en los servidores de sus remitentes, que lo intentan de nuevo durante unos días. Sigue parado aunque se reinicie el ordenador.</translation>
    </message>
    <message>
        <source>Nobody can read mail, and nobody can log in to send any, until Dovecot is started again. Mail that arrives waits in the queue. It stays stopped after a restart of the computer.</source>
        <translation>Nadie puede leer correo, ni entrar para enviarlo, hasta que Dovecot se vuelva a iniciar. El correo que llega espera en la cola. Sigue parado aunque se reinicie el ordenador.</translation>
    </message>
    <message>
        <source>Nothing that people send is taken until Rspamd is started again, for nothing leaves unsigned: their mail programs are told to try again later. Mail from outside still arrives, but spam is not marked. It stays stopped after a restart of the computer.</source>
        <translation>No se acepta nada de lo que envía la gente hasta que Rspamd se vuelva a iniciar, porque nada sale sin firma: se dice a los programas de correo que lo intenten más tarde. El correo de fuera sigue llegando, pero no se marca el no deseado. Sigue parado aunque se reinicie el ordenador.</translation>
    </message>
    <message>
        <source>Mail programs cannot set themselves up until nginx is started again. Mail goes on as before. It stays stopped after a restart of the computer.</source>
        <translation>Los programas de correo no pueden configurarse solos hasta que nginx se vuelva a iniciar. El correo continúa como antes. Sigue parado aunque se reinicie el ordenador.</translation>
    </message>
    <message>
        <source>answers as the DNS of this practice server</source>
        <translation>responde como DNS de este servidor de práctica</translation>
    </message>
    <message>
        <source>Nobody answers for this practice server&apos;s domains in DNS until BIND is started again, and nothing can be published. Mail goes on as before. It stays stopped after a restart of the computer.</source>
        <translation>Nadie responde en el DNS por los dominios de este servidor de práctica hasta que BIND se inicie de nuevo, y no se puede publicar nada. El correo sigue como antes. Sigue detenido tras reiniciar el ordenador.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Explained</name>
    <message>
        <source>What these words mean:</source>
        <extracomment>Before words like SPF, which say what they mean when the pointer rests on them</extracomment>
        <translation>Qué significan estas palabras:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FailureCard</name>
    <message>
        <source>This could not be read</source>
        <translation>Esto no se pudo leer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Finder</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A page, a setting, a domain, a mailbox, something to do</source>
        <translation>Una página, un ajuste, un dominio, un buzón, algo que hacer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Nothing has these words in it.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FinderModel</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
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
        <translation>Esperado:</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Visto:</translation>
    </message>
    <message>
        <source>Name of the check:</source>
        <translation>Nombre de la comprobación:</translation>
    </message>
    <message>
        <source>You can change this</source>
        <translation>Usted puede cambiarlo</translation>
    </message>
    <message>
        <source>Postroom changes this</source>
        <translation>Postroom se encarga de esto</translation>
    </message>
    <message>
        <source>Your DNS provider can change this</source>
        <translation>Su proveedor de DNS puede cambiarlo</translation>
    </message>
    <message>
        <source>Continue the set-up…</source>
        <translation>Continuar la puesta en marcha…</translation>
    </message>
    <message>
        <source>Continue the set-up: %1</source>
        <translation>Continuar la puesta en marcha: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>In its own words:</source>
        <translation>Sus propias palabras:</translation>
    </message>
    <message>
        <source>See for yourself:</source>
        <translation>Para comprobarlo:</translation>
    </message>
    <message>
        <source>Seen since:</source>
        <translation>Visto desde:</translation>
    </message>
    <message>
        <source>Accepted until %1 by %2: %3</source>
        <extracomment>%1 is a date, %2 who decided it, %3 why</extracomment>
        <translation>Aceptado hasta el %1 por %2: %3</translation>
    </message>
    <message>
        <source>Accept no longer</source>
        <translation>Dejar de aceptar</translation>
    </message>
    <message>
        <source>Accept until…</source>
        <translation>Aceptar hasta…</translation>
    </message>
    <message>
        <source>Accept no longer: %1</source>
        <translation>Dejar de aceptar: %1</translation>
    </message>
    <message>
        <source>Accept until…: %1</source>
        <translation>Aceptar hasta…: %1</translation>
    </message>
    <message>
        <source>You can change this at the registrar of the domain</source>
        <translation>Puede cambiarlo en el registrador del dominio</translation>
    </message>
    <message>
        <source>The provider of the IP address can change this</source>
        <translation>El proveedor de la dirección IP puede cambiarlo</translation>
    </message>
</context>
<context>
    <name>postroom::ui::FindingList</name>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln aceptado</numerusform>
            <numerusform>%Ln aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks pass</source>
        <translation>
            <numerusform>%Ln comprobación en orden</numerusform>
            <numerusform>%Ln comprobaciones en orden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::FinishStep</name>
    <message>
        <source>Does it all work?</source>
        <translation>¿Funciona todo?</translation>
    </message>
    <message>
        <source>The set-up is finished</source>
        <translation>La puesta en marcha está terminada</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Qué hallaron las comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Comprobar todo</translation>
    </message>
    <message>
        <source>These work:</source>
        <translation>Esto funciona:</translation>
    </message>
    <message>
        <source>Postroom now looks at every mail engine, port and certificate as a mail program would see them. Nothing is changed by it.</source>
        <translation>Postroom mira ahora cada programa del servidor, puerto y certificado como los vería un programa de correo. No se cambia nada.</translation>
    </message>
    <message>
        <source>People can now enter address and password into their mail programs. What is left: to see a message go out and come back.</source>
        <translation>La gente ya puede escribir su dirección y su contraseña en sus programas de correo. Lo que queda: ver que un mensaje sale y vuelve.</translation>
    </message>
    <message>
        <source>&amp;Next: a test message</source>
        <translation>&amp;Siguiente: un mensaje de prueba</translation>
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
        <translation>Todos los servidores, el peor primero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postroom::ui::HandOverDialog</name>
    <message>
        <source>Give these two to the person. The password is shown only now; afterwards nobody can read it, only set a new one.</source>
        <translation>Dé estas dos cosas a la persona. La contraseña se muestra solo ahora; después nadie puede leerla, solo poner otra.</translation>
    </message>
    <message>
        <source>&amp;Forget password</source>
        <translation>&amp;Olvidar contraseña</translation>
    </message>
</context>
<context>
    <name>postroom::ui::HistoryModel</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What changed with it</source>
        <translation>Qué cambió con ella</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not readable any more</source>
        <translation>ya no se puede leer</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>none before it is kept</source>
        <translation>no se conserva ninguna anterior</translation>
    </message>
    <message>
        <source>not known: the one before is not readable any more</source>
        <translation>no se sabe: la anterior ya no se puede leer</translation>
    </message>
    <message>
        <source>no setting: certificate or files</source>
        <translation>ningún ajuste: certificado o archivos</translation>
    </message>
</context>
<context>
    <name>postroom::ui::IdentityForm</name>
    <message>
        <source>Your e-mail &amp;address:</source>
        <translation>Su &amp;dirección:</translation>
    </message>
    <message>
        <source>On this server. Its domain becomes the first mail domain; reports about the service go to you.</source>
        <translation>En este servidor. Su dominio será el primer dominio de correo; los informes del servicio le llegan a usted.</translation>
    </message>
    <message>
        <source>This server&apos;s na&amp;me:</source>
        <translation>No&amp;mbre de este servidor:</translation>
    </message>
    <message>
        <source>Mail programs and other mail servers connect to this name. Usual is “mail.” before your domain.</source>
        <translation>Los programas y otros servidores conectan con este nombre. Lo usual es «mail.» delante de su dominio.</translation>
    </message>
    <message>
        <source>Its &amp;Internet addresses:</source>
        <translation>Sus direcciones de &amp;Internet:</translation>
    </message>
    <message>
        <source>Separated by commas. Empty: taken from this computer&apos;s network.</source>
        <translation>Separadas por comas. Vacío: se toman de la red de este ordenador.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::IdentityStep</name>
    <message>
        <source>Who are you, and what is this server called?</source>
        <translation>¿Quién es usted y cómo se llama este servidor?</translation>
    </message>
    <message>
        <source>From these two, Postroom makes the first mail domain, the certificate and the settings of every mail program. Next sets the mail engines up with them and tries them; this takes some seconds.</source>
        <translation>Con estas dos respuestas, Postroom crea el primer dominio, el certificado y los ajustes de cada programa. «Siguiente» configura con ellas los programas del servidor y los prueba; tarda unos segundos.</translation>
    </message>
    <message>
        <source>&amp;Next: set up the server</source>
        <translation>&amp;Siguiente: poner en marcha el servidor</translation>
    </message>
</context>
<context>
    <name>postroom::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>S&amp;top this change</source>
        <translation>Parar este ca&amp;mbio</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ListPage</name>
    <message>
        <source>%1 of %2, more as you scroll</source>
        <extracomment>How many rows of how many are shown below a list</extracomment>
        <translation>%1 de %2, más al desplazarse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln en total</numerusform>
            <numerusform>%Ln en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>That is possible for up to %1 rows, or for all of them (Ctrl+A).</source>
        <translation>Es posible con un máximo de %1 filas, o con todas (Ctrl+A).</translation>
    </message>
    <message>
        <source>Something else is still being done.</source>
        <translation>Aún se está haciendo otra cosa.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Deshaciendo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were taken back.</source>
        <translation>
            <numerusform>Se ha deshecho %Ln cambio.</numerusform>
            <numerusform>Se han deshecho %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %Ln fila en %1.</numerusform>
            <numerusform>Se han escrito %Ln filas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What was refused…</source>
        <translation>Ver lo rechazado…</translation>
    </message>
    <message>
        <source>The first %1 of more. Type more of it to find fewer.</source>
        <translation>Los primeros %1, y hay más. Escriba algo más para encontrar menos.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::LookupDialog</name>
    <message>
        <source>Ask DNS</source>
        <translation>Preguntar al DNS</translation>
    </message>
    <message>
        <source>What DNS says</source>
        <translation>Qué dice el DNS</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Se comprueba qué dice el DNS…</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Lo dice %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::LookupForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>DNS &amp;server:</source>
        <translation>&amp;Servidor DNS:</translation>
    </message>
    <message>
        <source>ADDRESS or ADDRESS:PORT. Empty: the one that the mail server asks.</source>
        <translation>DIRECCIÓN o DIRECCIÓN:PUERTO. Vacío: al que pregunta el servidor de correo.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailProgramModel</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>with the file</source>
        <translation>con el archivo</translation>
    </message>
    <message>
        <source>servers and ports</source>
        <translation>servidores y puertos</translation>
    </message>
    <message>
        <source>perhaps, it guesses</source>
        <translation>quizá, adivina</translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation>Programa de correo</translation>
    </message>
    <message>
        <source>Finds the settings</source>
        <translation>Encuentra los ajustes</translation>
    </message>
    <message>
        <source>What the person does</source>
        <translation>Qué hace la persona</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxForm</name>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>The whole address, like ann@example.org.</source>
        <translation>La dirección completa, como ann@example.org.</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Most space:</source>
        <translation>&amp;Espacio máximo:</translation>
    </message>
    <message>
        <source>Like 500 MiB or 2 GiB. Empty: no limit.</source>
        <translation>Como 500 MiB o 2 GiB. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>P&amp;erson&apos;s name:</source>
        <translation>&amp;Nombre de la persona:</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>&amp;Used for:</source>
        <translation>&amp;Usado para:</translation>
    </message>
    <message>
        <source>Whoever is logged in by what you switch off is shown out.</source>
        <translation>Quien esté conectado por lo que desactive será desconectado.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Most space</source>
        <translation>Espacio máx.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxPicker</name>
    <message>
        <source>Find a mailbox</source>
        <translation>Buscar un buzón</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Type an address or a name</source>
        <translation>Escriba una dirección o un nombre</translation>
    </message>
    <message>
        <source>Mailboxes that contain what is typed</source>
        <translation>Buzones que contienen lo escrito</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxesPage</name>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Filter mailboxes</source>
        <translation>Filtrar buzones</translation>
    </message>
    <message>
        <source>&amp;Add mailbox…</source>
        <translation>&amp;Añadir buzón…</translation>
    </message>
    <message>
        <source>No mailbox yet. A mailbox is an address and a password with which a person reads and sends mail.</source>
        <translation>Aún no hay ningún buzón. Un buzón es una dirección y una contraseña con las que una persona lee y envía correo.</translation>
    </message>
    <message>
        <source>No mailbox contains “%1”.</source>
        <translation>Ningún buzón contiene «%1».</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Most space:</source>
        <translation>Espacio máximo:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Nueva &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Añadir un buzón</translation>
    </message>
    <message>
        <source>The new mailbox</source>
        <translation>El buzón nuevo</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se ha añadido %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>suspended: mail still arrives, nobody can log in or send</source>
        <translation>suspendido: el correo llega, nadie puede entrar ni enviar</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Edit a mailbox</source>
        <translation>Editar un buzón</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Se ha modificado %1.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>For %1. Programs that have the old password stop working until they are given the new one.</source>
        <translation>Para %1. Los programas con la contraseña antigua dejan de funcionar hasta que reciban la nueva.</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>La contraseña nueva</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 tiene una contraseña nueva.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 está suspendido.</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>%1 vuelve a estar en uso.</translation>
    </message>
    <message>
        <source>Remove a mailbox</source>
        <translation>Quitar un buzón</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its mail is being counted…</source>
        <translation>Se está contando su correo…</translation>
    </message>
    <message>
        <source>Remove, &amp;keep its mail</source>
        <translation>Quitar, &amp;conservar su correo</translation>
    </message>
    <message>
        <source>Remove and &amp;erase its mail</source>
        <translation>Quitar y &amp;borrar su correo</translation>
    </message>
    <message>
        <source>Nobody can log in to it any more. How much mail it holds could not be told: %1</source>
        <translation>Nadie podrá entrar ya en él. No se pudo saber cuánto correo contiene: %1</translation>
    </message>
    <message>
        <source>Nobody can log in to it any more. It holds no mail.</source>
        <translation>Nadie podrá entrar ya en él. No contiene correo.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can log in to it any more. Its %Ln messages (%1) stay on the server, or are erased now and cannot be brought back.</source>
        <translation>
            <numerusform>Nadie podrá entrar ya en él. Su mensaje (%Ln, %1) se queda en el servidor, o se borra ahora sin vuelta atrás.</numerusform>
            <numerusform>Nadie podrá entrar ya en él. Sus %Ln mensajes (%1) se quedan en el servidor, o se borran ahora sin vuelta atrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed; its mail is kept.</source>
        <translation>Se ha quitado %1; su correo se conserva.</translation>
    </message>
    <message>
        <source>%1 and its mail were removed.</source>
        <translation>Se han quitado %1 y su correo.</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>S&amp;uspend</source>
        <translation>S&amp;uspender</translation>
    </message>
    <message>
        <source>Add mail&amp;box</source>
        <translation>Añadir &amp;buzón</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>React&amp;ivar</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>C&amp;ambiar contraseña</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>nothing; mail still arrives</source>
        <translation>nada; el correo sigue llegando</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Usado para:</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>React&amp;ivar</translation>
    </message>
    <message>
        <source>Most s&amp;pace…</source>
        <translation>Es&amp;pacio máximo…</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exportar como &amp;CSV…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln mailboxes chosen</source>
        <translation>
            <numerusform>Más de %Ln buzón elegido</numerusform>
            <numerusform>Más de %Ln buzones elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes chosen</source>
        <translation>
            <numerusform>%Ln buzón elegido</numerusform>
            <numerusform>%Ln buzones elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspending mailboxes</source>
        <translation>Suspendiendo buzones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are suspended.</source>
        <translation>
            <numerusform>%Ln buzón está suspendido.</numerusform>
            <numerusform>%Ln buzones están suspendidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resuming mailboxes</source>
        <translation>Reactivando buzones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are in use.</source>
        <translation>
            <numerusform>%Ln buzón está en uso.</numerusform>
            <numerusform>%Ln buzones están en uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most space</source>
        <translation>Espacio máximo</translation>
    </message>
    <message>
        <source>&amp;Set most space</source>
        <translation>&amp;Fijar espacio máximo</translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln mailboxes that are chosen.</source>
        <translation>
            <numerusform>Para el buzón elegido (%Ln).</numerusform>
            <numerusform>Para los %Ln buzones elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the most space</source>
        <translation>Fijando el espacio máximo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes have this limit.</source>
        <translation>
            <numerusform>%Ln buzón tiene este límite.</numerusform>
            <numerusform>%Ln buzones tienen este límite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove more than %Ln mailboxes?</source>
        <translation>
            <numerusform>¿Quitar más de %Ln buzón?</numerusform>
            <numerusform>¿Quitar más de %Ln buzones?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln mailboxes?</source>
        <translation>
            <numerusform>¿Quitar %Ln buzón?</numerusform>
            <numerusform>¿Quitar %Ln buzones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove mailboxes</source>
        <translation>Quitar buzones</translation>
    </message>
    <message>
        <source>Nobody can log in to them any more. All their mail stays on the server, or is erased now and cannot be brought back.</source>
        <translation>Nadie podrá entrar ya en ellos. Todo su correo se queda en el servidor, o se borra ahora sin vuelta atrás.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservar buzones</translation>
    </message>
    <message>
        <source>&amp;Remove, keep mail</source>
        <translation>&amp;Quitar, conservar su correo</translation>
    </message>
    <message>
        <source>Remove, &amp;erase mail</source>
        <translation>Quitar y &amp;borrar su correo</translation>
    </message>
    <message>
        <source>Removing mailboxes</source>
        <translation>Quitando buzones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes were removed; their mail is kept.</source>
        <translation>
            <numerusform>Se ha quitado %Ln buzón; su correo se conserva.</numerusform>
            <numerusform>Se han quitado %Ln buzones; su correo se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes and their mail were removed.</source>
        <translation>
            <numerusform>Se han quitado %Ln buzón y su correo.</numerusform>
            <numerusform>Se han quitado %Ln buzones y su correo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation>Contiene:</translation>
    </message>
    <message>
        <source>Mail progra&amp;ms</source>
        <translation>&amp;Programas de correo</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>desconocido: %1</translation>
    </message>
    <message>
        <source>no mail</source>
        <translation>ningún correo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1</source>
        <translation>
            <numerusform>%Ln mensaje, %1</numerusform>
            <numerusform>%Ln mensajes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 % of the space</source>
        <extracomment>“1,204 messages, 312 MiB: 15 % of the space”</extracomment>
        <translation>%1: %2 % del espacio</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MailboxesStep</name>
    <message>
        <source>Who gets a mailbox?</source>
        <translation>¿Quién recibe un buzón?</translation>
    </message>
    <message>
        <source>An address and a password are all that a person needs. Begin with your own; more can be added now or at any time.</source>
        <translation>Una dirección y una contraseña son todo lo que una persona necesita. Empiece por el suyo; se pueden añadir más ahora o cuando quiera.</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Add mail&amp;box</source>
        <translation>Añadir &amp;buzón</translation>
    </message>
</context>
<context>
    <name>postroom::ui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
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
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Set &amp;up this server…</source>
        <translation>&amp;Poner en marcha este servidor…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Close the details</source>
        <translation>&amp;Cerrar los detalles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Postroom</source>
        <translation>&amp;Acerca de Postroom</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>Postroom – %1</source>
        <translation>Postroom – %1</translation>
    </message>
    <message>
        <source>Postroom %1, the console of your mail service (version there: %2).
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Postroom %1, la consola de su servicio de correo (versión allí: %2).
Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>About Postroom</source>
        <translation>Acerca de Postroom</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Connect to a mail service…</source>
        <translation>Conectar con un servicio de correo…</translation>
    </message>
    <message>
        <source>No mail service is shown here yet</source>
        <translation>Aquí aún no se muestra ningún servicio de correo</translation>
    </message>
    <message>
        <source>Close Postroom</source>
        <translation>Cerrar Postroom</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>C&amp;onnect to a server…</source>
        <translation>C&amp;onectar con un servidor…</translation>
    </message>
    <message>
        <source>&amp;Manage servers…</source>
        <translation>&amp;Gestionar servidores…</translation>
    </message>
    <message>
        <source>&amp;Next server</source>
        <translation>Servidor siguien&amp;te</translation>
    </message>
    <message>
        <source>&amp;Previous server</source>
        <translation>Servidor &amp;anterior</translation>
    </message>
    <message>
        <source>Find an&amp;ything…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Conectar con un servidor…</translation>
    </message>
    <message>
        <source>Client set-up</source>
        <translation>Programas de correo</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close the window all the same?</source>
        <translation>¿Cerrar la ventana de todos modos?</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>Texto del manual</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Hace</translation>
    </message>
</context>
<context>
    <name>postroom::ui::OverviewFacts</name>
    <message>
        <source>%1: ended on %2</source>
        <translation>%1: caducó el %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: ends in %Ln days, on %2</source>
        <translation>
            <numerusform>%1: caduca en %Ln día, el %2</numerusform>
            <numerusform>%1: caduca en %Ln días, el %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in, %2 out, %3 refused</source>
        <extracomment>messages: %1 came in, %2 went out, %3 were refused</extracomment>
        <translation>%1 recibidos, %2 enviados, %3 rechazados</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>more than %1 waiting</source>
        <translation>más de %1 en espera</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 retenidos</translation>
    </message>
    <message>
        <source>oldest at least %1</source>
        <translation>el más antiguo, hace al menos %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>el más antiguo, hace %1</translation>
    </message>
    <message>
        <source>%1 % used, %2 free</source>
        <translation>%1 % ocupado, %2 libres</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>domains: %1, mailboxes: %2</source>
        <translation>dominios: %1, buzones: %2</translation>
    </message>
    <message>
        <source>Messages of today, hour by hour</source>
        <translation>Mensajes de hoy, hora a hora</translation>
    </message>
    <message>
        <source>%1: all running</source>
        <translation>%1: todos en marcha</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>en marcha: %1</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Programas del servidor</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>these do not answer: %1</source>
        <translation>estos no responden: %1</translation>
    </message>
    <message>
        <source>all %1 answer</source>
        <translation>responden los %1</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
</context>
<context>
    <name>postroom::ui::OverviewPage</name>
    <message>
        <source>This server is not set up yet.</source>
        <translation>Este servidor aún no se ha puesto en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need putting right.</source>
        <translation>
            <numerusform>Hay %Ln cosa que arreglar.</numerusform>
            <numerusform>Hay %Ln cosas que arreglar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail is flowing. %Ln things want your attention.</source>
        <translation>
            <numerusform>El correo fluye. %Ln cosa pide su atención.</numerusform>
            <numerusform>El correo fluye. %Ln cosas piden su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail is flowing, and nothing wants your attention.</source>
        <translation>El correo fluye, y nada pide su atención.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Mail is not flowing: %1.</source>
        <translation>El correo no fluye: %1.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PasswordField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Shown only now: copy it or write it down. The clipboard forgets it after a minute.</source>
        <translation>Se muestra solo ahora: cópiela o anótela. El portapapeles la olvida al cabo de un minuto.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Generate a password</source>
        <translation>Generar una contraseña</translation>
    </message>
    <message>
        <source>Weak: it is among the first that are guessed. Some words that do not belong together are better.</source>
        <translation>Débil: está entre las primeras que se adivinan. Son mejores unas cuantas palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Fair: who tries long enough may guess it.</source>
        <translation>Aceptable: quien lo intente bastante tiempo puede adivinarla.</translation>
    </message>
    <message>
        <source>Good: nobody guesses it by trying to log in.</source>
        <translation>Buena: nadie la adivina probando a entrar.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muy fuerte.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PasswordForm</name>
    <message>
        <source>&amp;New password:</source>
        <translation>Contraseña &amp;nueva:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PublicationModel</name>
    <message>
        <source>comes</source>
        <translation>llega</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>se va</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>estorba</translation>
    </message>
    <message>
        <source>would do for both</source>
        <translation>serviría para ambos</translation>
    </message>
    <message>
        <source>belongs elsewhere</source>
        <translation>va en otra parte</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de él</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PublishDialog</name>
    <message>
        <source>What becomes of each record</source>
        <translation>Qué será de cada registro</translation>
    </message>
    <message>
        <source>Publish the records of %1</source>
        <translation>Publicar los registros de %1</translation>
    </message>
    <message>
        <source>S&amp;how changes</source>
        <translation>&amp;Mostrar los cambios</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Published on %1, serial %2. Other DNS servers show it as soon as what they remember has run out.</source>
        <translation>Publicado en %1, número de serie %2. Los demás servidores DNS lo muestran en cuanto caduca lo que recuerdan.</translation>
    </message>
    <message>
        <source>As long as this is so, nothing is published. Above you can say what may be done about it.</source>
        <translation>Mientras sea así, no se publica nada. Arriba puede decir qué se puede hacer con ello.</translation>
    </message>
    <message>
        <source>The zone %1 has all of it already: there is nothing to publish.</source>
        <translation>La zona %1 ya lo tiene todo: no hay nada que publicar.</translation>
    </message>
    <message>
        <source>This is changed in the zone %1, and nothing else:</source>
        <translation>Esto se cambia en la zona %1, y nada más:</translation>
    </message>
    <message>
        <source>&amp;Move the mail here…</source>
        <translation>&amp;Traer el correo aquí…</translation>
    </message>
    <message>
        <source>Writes the records into the zone, on a DNS server of yours such as BIND, Knot DNS or PowerDNS, all of them or none, or at a DNS provider, one after the other. What others entered there stays.</source>
        <translation>Escribe los registros en la zona: en un servidor DNS suyo como BIND, Knot DNS o PowerDNS, todos o ninguno, o en un proveedor de DNS, uno tras otro. Lo que otros introdujeron allí se queda.</translation>
    </message>
    <message>
        <source>Published at %1. Other DNS servers show it as soon as what they remember has run out.</source>
        <translation>Publicado en %1. Los demás servidores DNS lo muestran en cuanto caduca lo que recuerdan.</translation>
    </message>
    <message>
        <source>Types that this provider cannot be brought by lexicon are shown as “by hand”: enter them there.</source>
        <translation>Los tipos que lexicon no puede llevar a este proveedor se muestran como «a mano»: introdúzcalos allí.</translation>
    </message>
    <message>
        <source>&amp;Forget the credentials…</source>
        <translation>&amp;Olvidar las credenciales…</translation>
    </message>
    <message>
        <source>Forget credentials</source>
        <translation>Olvidar las credenciales</translation>
    </message>
    <message>
        <source>Forget the credentials for %1?</source>
        <translation>¿Olvidar las credenciales de %1?</translation>
    </message>
    <message>
        <source>The server cannot publish there any more until you enter them again. They hold until you withdraw them in the provider&apos;s account.</source>
        <translation>El servidor no puede publicar allí hasta que las introduzca de nuevo. Siguen valiendo hasta que las retire en la cuenta del proveedor.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>O&amp;lvidar</translation>
    </message>
</context>
<context>
    <name>postroom::ui::PublishForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file</source>
        <translation>Elegir el archivo de la clave</translation>
    </message>
    <message>
        <source>Keys (*.key *.conf);;All files (*)</source>
        <translation>Claves (*.key *.conf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Add this server to the SPF record that is there</source>
        <translation>&amp;Añadir este servidor al registro SPF existente</translation>
    </message>
    <message>
        <source>&amp;Remove the records that are in the way</source>
        <translation>&amp;Eliminar los registros que estorban</translation>
    </message>
    <message>
        <source>DNS &amp;server:</source>
        <translation>&amp;Servidor DNS:</translation>
    </message>
    <message>
        <source>The one where the zone is changed, its primary: ADDRESS or ADDRESS:PORT, as seen from the mail server.</source>
        <translation>Aquel en el que se cambia la zona, su primario: DIRECCIÓN o DIRECCIÓN:PUERTO, visto desde el servidor de correo.</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Archivo de c&amp;lave:</translation>
    </message>
    <message>
        <source>On this computer: the key by which that server knows who may change the zone, as tsig-keygen prints it.</source>
        <translation>En este ordenador: la clave por la que ese servidor sabe quién puede cambiar la zona, tal como la escribe tsig-keygen.</translation>
    </message>
    <message>
        <source>the practice server&apos;s own</source>
        <translation>el del servidor de práctica</translation>
    </message>
    <message>
        <source>On a DNS server of my own</source>
        <translation>En un servidor DNS propio</translation>
    </message>
    <message>
        <source>At a DNS provider</source>
        <translation>En un proveedor de DNS</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>D&amp;ónde:</translation>
    </message>
    <message>
        <source>DNS pr&amp;ovider:</source>
        <translation>Pro&amp;veedor de DNS:</translation>
    </message>
    <message>
        <source>By lexicon&apos;s name for it.</source>
        <translation>Por el nombre que le da lexicon.</translation>
    </message>
    <message>
        <source>&amp;Credentials:</source>
        <translation>Cre&amp;denciales:</translation>
    </message>
    <message>
        <source>Made in the provider&apos;s account, for programs. They are kept on the mail server. Empty: those that it keeps already.</source>
        <translation>Creadas en la cuenta del proveedor, para programas. Se guardan en el servidor de correo. Vacío: las que ya guarda.</translation>
    </message>
    <message>
        <source>By lexicon&apos;s name for it. The records of a practice server lead to this computer alone: only into a zone that nobody else uses.</source>
        <translation>Con el nombre que le da lexicon. Los registros de un servidor de práctica llevan solo a este ordenador: solo en una zona que nadie más use.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::QuotaForm</name>
    <message>
        <source>&amp;Most space:</source>
        <translation>&amp;Espacio máximo:</translation>
    </message>
    <message>
        <source>Like 500 MiB or 2 GiB. Empty: no limit.</source>
        <translation>Como 500 MiB o 2 GiB. Vacío: sin límite.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordDetails</name>
    <message>
        <source>In DNS:</source>
        <translation>En el DNS:</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Para qué:</translation>
    </message>
    <message>
        <source>As&amp;k DNS…</source>
        <translation>Preguntar al &amp;DNS…</translation>
    </message>
    <message>
        <source>Copy co&amp;mmand</source>
        <translation>&amp;Copiar orden</translation>
    </message>
    <message>
        <source>As &amp;typed at:</source>
        <translation>Se escri&amp;be en:</translation>
    </message>
    <message>
        <source>Zone file</source>
        <translation>Archivo de zona</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (el suyo)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>leave this field empty</source>
        <translation>dejar este campo vacío</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordForm</name>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Proves to %1 that the domain is yours</source>
        <translation>Demuestra a %1 que el dominio es suyo</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>What &amp;for:</source>
        <translation>&amp;Para qué:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>@ for the domain itself, www or *.shop below it.</source>
        <translation>@ para el dominio mismo, www o *.shop debajo de él.</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valor:</translation>
    </message>
    <message>
        <source>Re&amp;membered for:</source>
        <translation>&amp;Recordado durante:</translation>
    </message>
    <message>
        <source>For how long others may remember it (TTL).</source>
        <translation>Cuánto tiempo pueden recordarlo otros (TTL).</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ota:</translation>
    </message>
    <message>
        <source>What it is for, in your words; it stands beside the record in the plan. It may be empty.</source>
        <translation>Para qué es, con sus palabras; está junto al registro en el plan. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Paste what %1 shows you: a text that begins with %2</source>
        <translation>Pegue lo que %1 le muestra: un texto que empieza por %2</translation>
    </message>
    <message>
        <source>A text, as it was given to you.</source>
        <translation>Un texto, tal como se lo dieron.</translation>
    </message>
    <message>
        <source>An address, like %1</source>
        <translation>Una dirección, como %1</translation>
    </message>
    <message>
        <source>A number and a server, like %1</source>
        <translation>Un número y un servidor, como %1</translation>
    </message>
    <message>
        <source>Priority, weight, port and server, like %1</source>
        <translation>Prioridad, peso, puerto y servidor, como %1</translation>
    </message>
    <message>
        <source>Who may issue certificates, like %1</source>
        <translation>Quién puede emitir certificados, como %1</translation>
    </message>
    <message>
        <source>Three numbers and a digest, like %1</source>
        <translation>Tres números y un resumen, como %1</translation>
    </message>
    <message>
        <source>A name, like %1</source>
        <translation>Un nombre, como %1</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>required</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>%1 refuses to answer</source>
        <translation>%1 se niega a responder</translation>
    </message>
    <message>
        <source>%1 failed to find out</source>
        <translation>%1 no pudo averiguarlo</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>no se llega a %1</translation>
    </message>
    <message>
        <source>In DNS</source>
        <translation>En el DNS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>%1, with your own</source>
        <translation>%1, con el propio</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RecordWatch</name>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Mirando qué dice el DNS…</translation>
    </message>
    <message>
        <source>Looked at %1: %2 of %3 records are in DNS as they should be.</source>
        <translation>Comprobado a las %1: %2 de %3 registros están en el DNS como deben.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::RefusalCard</name>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SearchEdit</name>
    <message>
        <source>Empty this line</source>
        <translation>Vaciar este campo</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Nombre pedido</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>the certificate that it should</source>
        <translation>el certificado que debe</translation>
    </message>
    <message>
        <source>another certificate than it should; mail programs may warn</source>
        <translation>un certificado distinto del que debe; los programas de correo pueden mostrar un aviso</translation>
    </message>
    <message>
        <source>none that could be read</source>
        <translation>ninguno que se haya podido leer</translation>
    </message>
    <message>
        <source>nobody knows: it did not answer</source>
        <translation>no se sabe: no ha respondido</translation>
    </message>
    <message>
        <source>Every port shows the certificate that it should.</source>
        <translation>Todos los puertos muestran el certificado que deben.</translation>
    </message>
    <message>
        <source>%1 of %2 answers show the certificate that they should. The others come first.</source>
        <translation>%1 de %2 respuestas muestran el certificado que deben. Las demás aparecen primero.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServedPorts</name>
    <message>
        <source>What every port serves</source>
        <translation>Qué muestra cada puerto</translation>
    </message>
    <message>
        <source>No port is open that serves a certificate.</source>
        <translation>No hay abierto ningún puerto que muestre un certificado.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>Asking every port, as a mail program would. One that does not answer takes some seconds.</source>
        <translation>Consultando todos los puertos, como lo haría un programa de correo. Uno que no responda tarda unos segundos.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServerBar</name>
    <message>
        <source>(practice)</source>
        <translation>(práctica)</translation>
    </message>
    <message>
        <source>Server %1: %2. Choose another</source>
        <extracomment>%1 is a server, %2 how it is: “fine”, “Postfix is stopped”</extracomment>
        <translation>Servidor %1: %2. Elegir otro</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Ningún servidor</translation>
    </message>
    <message>
        <source>No server. Connect to one</source>
        <translation>Ningún servidor. Conectar con uno</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServerForm</name>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>You and the server, as for ssh; also with a port (anna@mail.example.org:2222) or with an instance&apos;s folder behind it. A folder alone is an instance on this computer.</source>
        <translation>Usted y el servidor, como para ssh; también con un puerto (anna@mail.example.org:2222) o con la carpeta de una instancia detrás. Una carpeta sola es una instancia en este ordenador.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;mbre:</translation>
    </message>
    <message>
        <source>As you call it; without one, as it calls itself.</source>
        <translation>Como usted lo llame; si no, como se llama él mismo.</translation>
    </message>
    <message>
        <source>Co&amp;lour:</source>
        <translation>Co&amp;lor:</translation>
    </message>
    <message>
        <source>The line above its pages, so that you see where you are.</source>
        <translation>La línea encima de sus páginas, para que se vea dónde está usted.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServerView</name>
    <message>
        <source>The management service does not answer. Mail does not need it to go on.</source>
        <translation>El servicio de gestión no responde. El correo no lo necesita para funcionar.</translation>
    </message>
    <message>
        <source>What you see may be old; this window tries again by itself.</source>
        <translation>Lo que ve puede ser antiguo; esta ventana lo reintenta sola.</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Servidor nuevo</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no configuration yet</source>
        <translation>aún sin configuración</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>generación %1</translation>
    </message>
    <message>
        <source>last check %1</source>
        <translation>comprobado %1</translation>
    </message>
    <message>
        <source>Settings of the server were changed and neither applied nor recorded. That would be forgotten; mail goes on as it is.</source>
        <translation>Se cambiaron ajustes del servidor sin aplicarlos ni anotarlos. Esos cambios se olvidarían; el correo sigue como está.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServersDialog</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit the server</source>
        <translation>Editar el servidor</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Forget a server</source>
        <translation>Olvidar un servidor</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar %1?</translation>
    </message>
    <message>
        <source>This console does not show it any more. The server itself, its mail and its settings stay as they are.</source>
        <translation>Esta consola deja de mostrarlo. El servidor mismo, su correo y sus ajustes se quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Forget the server</source>
        <translation>&amp;Olvidar el servidor</translation>
    </message>
    <message>
        <source>&amp;Keep the server</source>
        <translation>&amp;Conservar el servidor</translation>
    </message>
</context>
<context>
    <name>postroom::ui::ServicesPage</name>
    <message>
        <source>%1 was started.</source>
        <translation>Se ha iniciado %1.</translation>
    </message>
    <message>
        <source>All were started.</source>
        <translation>Se han iniciado todos.</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <translation>Se ha parado %1.</translation>
    </message>
    <message>
        <source>All were stopped.</source>
        <translation>Se han parado todos.</translation>
    </message>
    <message>
        <source>%1 was restarted.</source>
        <translation>Se ha reiniciado %1.</translation>
    </message>
    <message>
        <source>All were restarted.</source>
        <translation>Se han reiniciado todos.</translation>
    </message>
    <message>
        <source>%1 has read its configuration again.</source>
        <translation>%1 ha vuelto a leer su configuración.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>No mail server program is known here.</source>
        <translation>Aquí no se conoce ningún programa del servidor de correo.</translation>
    </message>
    <message>
        <source>Mail server programs</source>
        <translation>Programas del servidor de correo</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Does:</source>
        <translation>Hace:</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Iniciado:</translation>
    </message>
    <message>
        <source>Ports:</source>
        <translation>Puertos:</translation>
    </message>
    <message>
        <source>Last words:</source>
        <translation>Lo último que dijo:</translation>
    </message>
    <message>
        <source>Start &amp;all</source>
        <translation>&amp;Iniciar todos</translation>
    </message>
    <message>
        <source>Sto&amp;p all…</source>
        <translation>&amp;Parar todos…</translation>
    </message>
    <message>
        <source>Restart al&amp;l</source>
        <translation>&amp;Reiniciar todos</translation>
    </message>
    <message>
        <source>%1: answers</source>
        <extracomment>A port and its protocol, like &quot;25 SMTP&quot;</extracomment>
        <translation>%1: responde</translation>
    </message>
    <message>
        <source>%1: does not answer</source>
        <translation>%1: no responde</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>ninguno propio</translation>
    </message>
    <message>
        <source>S&amp;tart %1</source>
        <translation>I&amp;niciar %1</translation>
    </message>
    <message>
        <source>St&amp;op %1…</source>
        <translation>Par&amp;ar %1…</translation>
    </message>
    <message>
        <source>&amp;Restart %1</source>
        <translation>Reini&amp;ciar %1</translation>
    </message>
    <message>
        <source>Reloa&amp;d %1</source>
        <translation>Recar&amp;gar %1</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Parar un servicio</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>¿Parar %1?</translation>
    </message>
    <message>
        <source>Stop all mail server programs?</source>
        <translation>¿Parar todos los programas del servidor de correo?</translation>
    </message>
    <message>
        <source>&amp;Keep %1 running</source>
        <translation>&amp;Dejar %1 en marcha</translation>
    </message>
    <message>
        <source>&amp;Keep them running</source>
        <translation>&amp;Dejarlos en marcha</translation>
    </message>
    <message>
        <source>&amp;Stop %1</source>
        <translation>&amp;Parar %1</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Parar todos</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SettingEdit</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor por omisión</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor por omisión: %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SettingsForm</name>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Por omisión: %2.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SettingsPage</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Descar&amp;tar cambios</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>Ver &amp;qué cambiaría…</translation>
    </message>
    <message>
        <source>&amp;Record for later</source>
        <translation>Anotar &amp;para más tarde</translation>
    </message>
    <message>
        <source>Apply no&amp;w</source>
        <translation>Aplicar a&amp;hora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Settings of this server</source>
        <translation>Ajustes de este servidor</translation>
    </message>
    <message>
        <source>Settings of this console</source>
        <translation>Ajustes de esta consola</translation>
    </message>
    <message>
        <source>Applied: the server runs with it, as generation %1.</source>
        <translation>Aplicado: el servidor funciona así, como generación %1.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>No hubo que cambiar nada.</translation>
    </message>
    <message>
        <source>Recorded. It takes effect with the next change that is applied, or with “Apply now”.</source>
        <translation>Anotado. Tiene efecto con el próximo cambio que se aplique, o con «Aplicar ahora».</translation>
    </message>
    <message>
        <source>Recorded and not in use yet: %1</source>
        <translation>Anotado y aún sin usar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not applied yet.</source>
        <translation>
            <numerusform>Aún no se ha aplicado %Ln cambio.</numerusform>
            <numerusform>Aún no se han aplicado %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Ningún cambio.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Qué se haría</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SetupWizard</name>
    <message>
        <source>You and this server</source>
        <translation>Usted y este servidor</translation>
    </message>
    <message>
        <source>Kinds of account</source>
        <translation>Tipos de cuenta</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Set up this server</source>
        <translation>Poner en marcha este servidor</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>Later: close and continue another time</source>
        <translation>Más tarde: cerrar y continuar en otro momento</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Nothing is left to set up.</source>
        <translation>No queda nada por hacer en la puesta en marcha.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Comprobar todo</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1, findings: %2</source>
        <translation>%1, resultados: %2</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SpreadDialog</name>
    <message>
        <source>Who sees each record</source>
        <translation>Quién ve cada registro</translation>
    </message>
    <message>
        <source>Who sees the records of %1</source>
        <translation>Quién ve los registros de %1</translation>
    </message>
    <message>
        <source>First the name servers of the domain are asked. What all of them have, others are asked for: DNS servers that many people use, which remember for a while what was there before. Nothing is wrong while they do.</source>
        <translation>Primero se pregunta a los servidores de nombres del dominio. Lo que todos tienen se pregunta a otros: servidores DNS que usa mucha gente y que recuerdan un tiempo lo que había antes. Mientras tanto nada está mal.</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>Looking what DNS says …</source>
        <translation>Se comprueba qué dice el DNS…</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Comprobado a las %1.</translation>
    </message>
</context>
<context>
    <name>postroom::ui::SpreadModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
</context>
<context>
    <name>postroom::ui::StateStack</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>postroom::ui::StepList</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Pasos de la puesta en marcha</translation>
    </message>
    <message>
        <source>%1
done</source>
        <translation>%1
hecho</translation>
    </message>
    <message>
        <source>%1
now</source>
        <translation>%1
ahora</translation>
    </message>
    <message>
        <source>%1
later</source>
        <translation>%1
más tarde</translation>
    </message>
    <message>
        <source>%1
open</source>
        <translation>%1
pendiente</translation>
    </message>
</context>
<context>
    <name>postroom::ui::TestMailModel</name>
    <message>
        <source>It is handed to the server</source>
        <translation>Está entregado al servidor</translation>
    </message>
    <message>
        <source>The server took it and sends it</source>
        <translation>El servidor lo aceptó y lo envía</translation>
    </message>
    <message>
        <source>It came back: out and in again work</source>
        <translation>Ha vuelto: la salida y la entrada funcionan</translation>
    </message>
    <message>
        <source>The answer has arrived: out and back work</source>
        <translation>La respuesta ha llegado: la ida y la vuelta funcionan</translation>
    </message>
    <message>
        <source>It is not in the mailbox yet</source>
        <translation>Aún no está en el buzón</translation>
    </message>
    <message>
        <source>No answer has arrived yet. Answer the message from %1.</source>
        <translation>Aún no ha llegado ninguna respuesta. Responda al mensaje desde %1.</translation>
    </message>
    <message>
        <source>It was refused</source>
        <translation>Se ha rechazado</translation>
    </message>
    <message>
        <source>It waits: the other server does not take it now. It is tried again by itself.</source>
        <translation>Espera: el otro servidor no lo acepta por ahora. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>It lies in the mailbox of %1</source>
        <translation>Está en el buzón de %1</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>Está entregado</translation>
    </message>
    <message>
        <source>The other server took it</source>
        <translation>El otro servidor lo aceptó</translation>
    </message>
</context>
<context>
    <name>postroom::ui::TestMailStep</name>
    <message>
        <source>Does a message get out and back?</source>
        <translation>¿Sale y vuelve un mensaje?</translation>
    </message>
    <message>
        <source>The server sends one real message from your mailbox and sees what becomes of it. Answer it, and the answer is seen, too. This can be left out, or done again later.</source>
        <translation>El servidor envía un mensaje real desde su buzón y mira qué pasa con él. Respóndalo, y también se verá la respuesta. Esto se puede dejar, o repetir más tarde.</translation>
    </message>
    <message>
        <source>&amp;Send the message</source>
        <translation>&amp;Enviar el mensaje</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>Who gets the test message</source>
        <translation>Quién recibe el mensaje de prueba</translation>
    </message>
    <message>
        <source>Your own mail program</source>
        <translation>Su propio programa de correo</translation>
    </message>
    <message>
        <source>Most find all this by themselves from address and password. Where one asks, this is what it wants to know.</source>
        <translation>La mayoría encuentra todo esto sola a partir de la dirección y la contraseña. Si uno pregunta, esto es lo que quiere saber.</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Send another</source>
        <translation>&amp;Enviar otro</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port, with SSL/TLS</source>
        <translation>Puerto, con SSL/TLS</translation>
    </message>
    <message>
        <source>Port, with STARTTLS</source>
        <translation>Puerto, con STARTTLS</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
</context>
<context>
    <name>postroom::ui::TrafficPanel</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>in</source>
        <translation>recibidos</translation>
    </message>
    <message>
        <source>out</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>permitidos</translation>
    </message>
    <message>
        <source>password refused</source>
        <translation>contraseña rechazada</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>&amp;Traffic:</source>
        <translation>&amp;Tráfico:</translation>
    </message>
</context>
<context>
    <name>postroom::ui::Tray</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Postroom</source>
        <translation>&amp;Abrir Postroom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>postroom::ui::UnreachablePage</name>
    <message>
        <source>No mail service answers here</source>
        <translation>Aquí no responde ningún servicio de correo</translation>
    </message>
    <message>
        <source>If this computer has Postroom&apos;s mail service, start it in a terminal:</source>
        <translation>Si este ordenador tiene el servicio de correo de Postroom, inícielo en un terminal:</translation>
    </message>
    <message>
        <source>To try Postroom first, with real mail programs but only inside this computer, run this in the folder of its source code:</source>
        <translation>Para probar antes Postroom, con programas reales de servidor de correo pero solo dentro de este ordenador, ejecute esto en la carpeta de su código fuente:</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>This window also tries by itself every few seconds.</source>
        <translation>Esta ventana también lo intenta sola cada pocos segundos.</translation>
    </message>
    <message>
        <source>The mail service cannot be used</source>
        <translation>El servicio de correo no se puede usar</translation>
    </message>
    <message>
        <source>Tried: %1. %2</source>
        <translation>Probado: %1. %2</translation>
    </message>
    <message>
        <source>No connection to this server</source>
        <translation>Sin conexión con este servidor</translation>
    </message>
</context>
<context>
    <name>postroom::ui::WindowKeeper</name>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Wait until this has ended?</source>
        <translation>¿Esperar a que esto termine?</translation>
    </message>
    <message>
        <source>The window is made anew in the other language, and this would end: %1</source>
        <translation>La ventana se crea de nuevo en el otro idioma y esto se interrumpiría: %1</translation>
    </message>
    <message>
        <source>&amp;Wait for its end</source>
        <translation>&amp;Esperar al final</translation>
    </message>
    <message>
        <source>Change &amp;language now</source>
        <translation>Cambiar de &amp;idioma ahora</translation>
    </message>
</context>
</TS>

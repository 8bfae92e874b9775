#include "core/api/describe.h"

#include "core/base/character.h"
#include "core/base/json.h"
#include "core/model/serveraddress.h"

#include <QCoreApplication>

namespace postroom::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Describe)
};

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : sentence + QLatin1Char('\n') + detail;
}

// How the service is started that should answer at a socket.
QString howToStart(const QString &socket)
{
    const QLatin1StringView ending("/run/admin/admin.sock");
    const QString instance = socket.endsWith(ending) ? QStringLiteral(" --instance ") + socket.chopped(ending.size()) : QString();
    return QStringLiteral("sudo postroomctl%1 instance start").arg(instance);
}

// What to do, by what ssh said. Its words are not translated.
QString wayOut(const QString &subject, const QString &said)
{
    const Result<ServerAddress> address = ServerAddress::parse(subject);
    const QString port = address && address->port() != 0 ? QStringLiteral("-p %1 ").arg(address->port()) : QString();
    const QString login = port + (address ? address->login() : subject);
    const QString instance = address && !address->directory().isEmpty() ? QStringLiteral(" --instance ") + address->directory() : QString();
    const auto has = [&said](const char *words) { return said.contains(QLatin1StringView(words), Qt::CaseInsensitive); };
    if (has("permission denied"))
        return Tr::tr("That computer does not let you in without a password; put your key there: ssh-copy-id %1").arg(login);
    if (has("host key verification failed") || has("host identification has changed"))
        return Tr::tr("It is not known yet, or its key is another than before; connect once in a terminal and compare the key: ssh %1").arg(login);
    if (has("could not resolve"))
        return Tr::tr("There is no computer of that name; look how it is spelled, and whether this computer has a network.");
    if (has("command not found") || has("no such file or directory") || has("not found"))
        return Tr::tr("Postroom does not seem to be installed there: its program postroomctl was not found.");
    if (has("connection refused") || has("timed out") || has("no route to host") || has("not responding"))
        return Tr::tr("Look whether that computer runs, and whether ssh is reached there at this port.");
    return Tr::tr("Try it in a terminal: ssh %1 postroomctl%2 status").arg(login, instance);
}

} // namespace

QString describe(const Error &error)
{
    const QString subject = escapedControls(error.subject);
    const QString &detail = error.detail;
    switch (error.code) {
    case ErrorCode::TextEmpty:
        return detail.isEmpty() ? Tr::tr("This may not be empty.") : Tr::tr("This may not be empty. Possible: %1.").arg(detail);
    case ErrorCode::TextTooLong: return Tr::tr("This is too long: at most %1 characters.").arg(detail);
    case ErrorCode::TextTooShort: return Tr::tr("This is too short: at least %1 characters.").arg(detail);
    case ErrorCode::TextMalformed:
        return detail.isEmpty() ? Tr::tr("This does not read as it should.") : Tr::tr("This does not read as it should; expected: %1.").arg(detail);
    case ErrorCode::CharacterNotAllowed:
        return subject.isEmpty() ? Tr::tr("A character that is not allowed here: %1. Take it out.").arg(detail)
                                 : Tr::tr("“%1” has a character that is not allowed here: %2. Take it out.").arg(subject, detail);
    case ErrorCode::DomainOneLabel:
        return Tr::tr("“%1” is only one word. A full name has at least two parts, like example.org.").arg(subject);
    case ErrorCode::DomainLabelEmpty: return Tr::tr("“%1” has two dots in a row, or begins with one.").arg(subject);
    case ErrorCode::DomainLabelTooLong:
        return Tr::tr("A part of “%1” is longer than the 63 characters that DNS permits between two dots.").arg(subject);
    case ErrorCode::DomainHyphen:
        return Tr::tr("In “%1” a hyphen stands where DNS does not permit it: at the beginning or end of a part, or as third and fourth character.").arg(subject);
    case ErrorCode::DomainIsAddress: return Tr::tr("“%1” reads as a network address. A name is needed here, like example.org.").arg(subject);
    case ErrorCode::DomainReserved: return Tr::tr("“%1” cannot have mail: names that end in “%2” are reserved.").arg(subject, detail);
    case ErrorCode::DomainBadIdn: return Tr::tr("“%1” is not a valid international domain name: %2.").arg(subject, detail);
    case ErrorCode::LocalPartNotAscii:
        return Tr::tr("“%1” has %2 before the @. Many mail servers cannot deliver to such addresses (SMTPUTF8 is not supported); use letters a–z, digits, dot, hyphen and underscore.").arg(subject, detail);
    case ErrorCode::LocalPartPlus:
        return Tr::tr("“%1” has a plus sign before the @. It separates a person's own labels: mail to ann+shop@… reaches ann@… without being set up.").arg(subject);
    case ErrorCode::LocalPartDots: return Tr::tr("Before the @ of “%1” a dot stands at the beginning, at the end or beside another dot.").arg(subject);
    case ErrorCode::AddressNoAt: return Tr::tr("“%1” is not a full address. It looks like ann@example.org.").arg(subject);
    case ErrorCode::PasswordCommon: return Tr::tr("This password is on the lists that attackers try first. Choose another, or let one be generated.");
    case ErrorCode::PasswordIsAddress: return Tr::tr("The password may not be the address or the part before its @.");
    case ErrorCode::NumberMalformed: return Tr::tr("“%1” is not a whole number. Allowed: %2.").arg(subject, detail);
    case ErrorCode::NumberOutOfRange:
        return detail.isEmpty() ? Tr::tr("%1 is out of range.").arg(subject) : Tr::tr("%1 is out of range. Allowed: %2.").arg(subject, detail);
    case ErrorCode::SizeMalformed: return Tr::tr("“%1” is not a size. Write it like 500MiB or 2GiB.").arg(subject);
    case ErrorCode::ChoiceUnknown: return Tr::tr("“%1” is none of the choices: %2.").arg(subject, detail);
    case ErrorCode::IpMalformed: return Tr::tr("“%1” is not an IP address. It looks like 192.0.2.10 or 2001:db8::10.").arg(subject);
    case ErrorCode::NotFound: return Tr::tr("“%1” does not exist here.").arg(subject);
    case ErrorCode::AlreadyExists: return Tr::tr("“%1” exists already.").arg(subject);
    case ErrorCode::Conflict: return Tr::tr("Somebody else changed “%1” meanwhile, so nothing was changed. Look at it again, then repeat the change.").arg(subject);
    case ErrorCode::NotEmpty: return Tr::tr("“%1” still has %2 mailboxes or aliases, so nothing was changed. Remove them first.").arg(subject, detail);
    case ErrorCode::InUse: return Tr::tr("“%1” is needed, so nothing was changed: %2 belongs to it.").arg(subject, detail);
    case ErrorCode::ServerNameHasKeys:
        return Tr::tr("The signing keys of %2 stand below “%1” in DNS, where aliases lead to them, so it stays as it is. To change that, first: postroomctl domain set %2 --dkim key, then change its keys and remove the former ones.").arg(subject, detail);
    case ErrorCode::ServerNameWithin:
        return Tr::tr("The name of this server, %2, lies in “%1” itself, where an alias would save no change. Nothing was changed.").arg(subject, detail);
    case ErrorCode::NoFreeSelector:
        return Tr::tr("The former signing keys of “%1” still stand where its aliases lead, so there is no room for new ones. Remove them first: postroomctl domain dkim retire %1").arg(subject);
    case ErrorCode::NoZoneForKeys:
        return Tr::tr("The name of this server, %1, lies in no domain whose mail lives here, so there is no zone of yours for the keys. Add that domain first, or leave the keys in the domain's own DNS.").arg(subject);
    case ErrorCode::NoInstance: return Tr::tr("There is no mail service at %1. Make one: sudo postroomctl instance create %1").arg(subject);
    case ErrorCode::NotSetUp: return Tr::tr("The set-up has not been done yet. Run “postroomctl setup”, or open the console.");
    case ErrorCode::DomainNotServed:
        if (!detail.isEmpty())
            return Tr::tr("Mail for “%1” does not live on this server (%2): only its DNS is managed here. To have it here: postroomctl domain set %1 --kind local").arg(subject, detail);
        return Tr::tr("The domain “%1” is not set up on this server. Add it first: postroomctl domain add %1").arg(subject);
    case ErrorCode::DomainIsAlias:
        return Tr::tr("“%1” only stands for the domain %2: its addresses are those of %2. Make the change there.").arg(subject, detail);
    case ErrorCode::AliasLoop: return Tr::tr("Mail for “%1” would come back to it and never arrive, so nothing was changed.").arg(subject);
    case ErrorCode::AddressRequired:
        return Tr::tr("“%1” must exist: other servers write to it about trouble with the domain. It can be led elsewhere: postroomctl alias set %1 --to ADDRESS").arg(subject);
    case ErrorCode::NameNotInDomain: return Tr::tr("“%1” lies outside the domain %2, so its records stand in another zone.").arg(subject, detail);
    case ErrorCode::NameOfOtherDomain: return Tr::tr("“%1” belongs to %2, which is a domain of this server with a plan of its own. Add the record there.").arg(subject, detail);
    case ErrorCode::RecordInTheWay:
        return Tr::tr("“%1” cannot be added: at this name stands %2, and one of the two must be the only record at its name.").arg(subject, detail);
    case ErrorCode::SpfLookups:
        return Tr::tr("This SPF record makes receivers look up %1 other records, and they follow at most %2 before they take it for an error. Take out what is not needed.").arg(subject, detail);
    case ErrorCode::Unsupported: return Tr::tr("%1 is not possible here: %2").arg(subject, detail);
    case ErrorCode::WrongPassword: return Tr::tr("The server refused the password of “%1”.").arg(subject);
    case ErrorCode::Forbidden:
        return Tr::tr("You may not operate this mail service. Root may, and members of the group postroom-admin, and who created the instance.");
    case ErrorCode::NeedsRoot: return Tr::tr("Only root may do this. Repeat it with sudo:\n%1").arg(detail);
    case ErrorCode::ProtocolMalformed: return withDetail(Tr::tr("The message was not understood."), detail);
    case ErrorCode::ProtocolUnknownMethod: return Tr::tr("The service does not know the operation “%1”.").arg(subject);
    case ErrorCode::ProtocolUnknownMember: return Tr::tr("The operation has no field “%1”.").arg(subject);
    case ErrorCode::ProtocolMissingMember: return Tr::tr("The field “%1” is missing.").arg(subject);
    case ErrorCode::ProtocolTooLarge: return Tr::tr("The message is larger than permitted (%1).").arg(detail);
    case ErrorCode::ProtocolVersion:
        return Tr::tr("This program and the mail service speak different versions (%1). Bring both to the same release.").arg(detail);
    case ErrorCode::Usage: return withDetail(Tr::tr("This command line was not understood."), detail);
    case ErrorCode::ServiceUnreachable:
        return subject.isEmpty()
            ? Tr::tr("The management service (postroomd) does not answer. Mail does not need it to go on. Start it: sudo postroomctl instance start")
            : withDetail(Tr::tr("The management service (postroomd) does not answer at %1. Mail does not need it to go on. Start it: %2").arg(subject, howToStart(subject)), detail);
    case ErrorCode::RemoteUnreachable:
        return withDetail(Tr::tr("There is no connection to the mail service on %1. Mail does not need it to go on.").arg(subject.isEmpty() ? Tr::tr("the other computer") : subject) + QLatin1Char('\n')
                              + wayOut(subject, detail),
                          detail);
    case ErrorCode::HelperUnreachable:
        return Tr::tr("The part of Postroom that runs the mail server programs (postroom-helper) does not answer, so nothing was changed. Mail does not need it to go on. Start it: sudo postroomctl instance start");
    case ErrorCode::OutcomeUnknown:
        if (!detail.isEmpty())
            return withDetail(Tr::tr("The change failed, and the former configuration could not be put back whole. Look at what fails (postroomctl check) and apply once more (postroomctl config apply). What was said:"), detail);
        return Tr::tr("The part of Postroom that runs the mail server programs (postroom-helper) ended during this change. It finishes the change or takes it back when it is started again: sudo postroomctl instance start. Then look what holds: postroomctl setting list");
    case ErrorCode::ChangeNotNoted:
        return withDetail(Tr::tr("The mail server programs run with the change, but it could not be noted. It is noted as soon as that is possible. Is the disk full?"), detail);
    case ErrorCode::MailNotErased:
        return withDetail(Tr::tr("“%1” is removed. Its mail is still there; it is erased as soon as that is possible, and until then nobody can get this address.").arg(subject), detail);
    case ErrorCode::EngineNotInstalled:
        return Tr::tr("%1 is not installed, so nothing was changed. Install it: sudo apt-get install %2").arg(subject, detail);
    case ErrorCode::EngineRefused: return withDetail(Tr::tr("%1 refused its new configuration, so nothing was changed. Its own words:").arg(subject), detail);
    case ErrorCode::EngineStartFailed: return withDetail(Tr::tr("%1 did not start. Its own words:").arg(subject), detail);
    case ErrorCode::PortTaken:
        return detail.isEmpty() ? Tr::tr("Port %1 is taken by another program, so nothing was changed. Stop that program, or move the instance to other ports.").arg(subject)
                                : Tr::tr("Port %1 is taken by another program: %2. Nothing was changed. Stop that program, or move the instance to other ports.").arg(subject, detail);
    case ErrorCode::ProbeFailed:
        return withDetail(Tr::tr("The new configuration was tried and %1 did not answer as it should, so the former configuration is back.").arg(subject), detail);
    case ErrorCode::ChangedByHand:
        return Tr::tr("“%1” was changed by hand, and this change of the configuration would overwrite it, so nothing was changed. Look at it: postroomctl config drift. Then keep it (postroomctl config adopt) or put the generated file back (postroomctl config restore), and repeat the change.").arg(subject);
    case ErrorCode::FileFailed: return withDetail(Tr::tr("The file or folder “%1” could not be used.").arg(subject), detail);
    case ErrorCode::DiskFull: return Tr::tr("The disk is full, so nothing was changed. Make room on the file system of %1.").arg(subject);
    case ErrorCode::StoreFailed: return withDetail(Tr::tr("The database could not be read or written, so nothing was changed."), detail);
    case ErrorCode::StoreDamaged: return withDetail(Tr::tr("The database %1 is damaged. Mail goes on with the last good configuration.").arg(subject), detail);
    case ErrorCode::ProcessFailed: return withDetail(Tr::tr("The program %1 failed.").arg(subject), detail);
    case ErrorCode::TlsFailed: return withDetail(Tr::tr("The encrypted connection to %1 could not be made.").arg(subject), detail);
    case ErrorCode::CertificateInvalid:
        return withDetail(Tr::tr("The certificate or its key cannot be read. Is it the right file, and the right password where it has one?"), subject.isEmpty() ? detail : subject + u' ' + detail);
    case ErrorCode::CertificateKeyOther:
        return withDetail(Tr::tr("This private key belongs to another certificate. Take the key that this certificate was asked for with."), detail);
    case ErrorCode::CertificateIncomplete:
        return withDetail(Tr::tr("The chain of this certificate leads to no authority that mail programs know. Take the file that has the certificates in between too, often called fullchain; for an authority of your own, add its root."), detail);
    case ErrorCode::CertificateNotValidNow:
        return withDetail(Tr::tr("This certificate is not valid today, so mail programs would refuse to connect. Take a current one."), detail);
    case ErrorCode::CertificateWeak:
        return withDetail(Tr::tr("This certificate or its key is too weak, so mail programs may refuse it. Ask for one with an RSA key of 2048 bits or more, or with an EC key."), detail);
    case ErrorCode::CertificateForNobody:
        return Tr::tr("No name of this certificate is one of this server, so nobody would be shown it. Its names: %1").arg(subject);
    case ErrorCode::DnsNoAnswer:
        return withDetail(Tr::tr("The DNS server %1 did not answer, so nothing was published. Look whether it runs, and whether this server reaches it there, by TCP too.").arg(subject), detail);
    case ErrorCode::DnsZoneUnknown:
        return Tr::tr("The DNS server %2 has no zone with “%1”, or only a copy of it, so nothing was published. Name the server where the zone is changed, its primary.").arg(subject, detail);
    case ErrorCode::DnsKeyRefused:
        return withDetail(Tr::tr("The DNS server does not accept the key “%1”, so nothing was published. Name, algorithm and secret must be the same there; take the file from which the server has its key.").arg(subject), detail);
    case ErrorCode::DnsClockDiffers:
        return withDetail(Tr::tr("The clocks of this server and of the DNS server %1 differ by more than five minutes, so nothing was published. Set the one that is wrong.").arg(subject), detail);
    case ErrorCode::DnsUpdateRefused:
        return withDetail(Tr::tr("The DNS server %1 refuses these changes, so nothing was published. Permit them there for this key, in BIND by update-policy { grant KEY zonesub ANY; }; in the zone. Some also refuse an MX record to a name without an address; its log says which it is.").arg(subject), detail);
    case ErrorCode::DnsUpdateFailed:
        return withDetail(Tr::tr("The DNS server %1 could not make these changes, so nothing was published. Its log says why.").arg(subject), detail);
    case ErrorCode::DnsZoneChanged:
        return withDetail(Tr::tr("Somebody else changed the zone “%1” meanwhile, so nothing was published. Look at the changes again, then publish.").arg(subject), detail);
    case ErrorCode::DnsOutcomeUnknown:
        return withDetail(Tr::tr("The DNS server %1 did not say whether it took the changes. Look at what is left to change (postroomctl dns publish … --dry-run), then publish again.").arg(subject), detail);
    case ErrorCode::DnsNotSeen:
        return Tr::tr("The DNS server %2 took the changes, but does not serve this as it was told: %1. Its log may say why. Look at what is left to change, then publish again.").arg(subject, detail);
    case ErrorCode::DnsAccountMissing:
        return Tr::tr("Postroom knows no credentials for the DNS provider %1, so nothing was published. Give them: postroomctl dns account set %1").arg(subject);
    case ErrorCode::DnsAccountRefused:
        return withDetail(Tr::tr("The DNS provider %1 does not accept the credentials, so nothing was published. Look there whether they still hold and may change this zone, then give them again: postroomctl dns account set %1").arg(subject), detail);
    case ErrorCode::DnsProviderFailed:
        return withDetail(Tr::tr("Changes could not be made at the DNS provider %1, so nothing was published. Try again later; until then the records can be entered by hand.").arg(subject), detail);
    case ErrorCode::DnsPartlyPublished:
        return withDetail(Tr::tr("Only some of the changes were made at %1. Publish again: what is there already is not done twice. What is refused there has to be entered by hand.").arg(subject), detail);
    case ErrorCode::FileExposed:
        return Tr::tr("Anybody on this computer can read the secret in “%1”, so it was not used. Make it yours alone: chmod 600 %1").arg(subject);
    case ErrorCode::TimedOut: return withDetail(Tr::tr("%1 did not answer in time.").arg(subject.isEmpty() ? Tr::tr("The service") : subject), detail);
    case ErrorCode::Cancelled: return Tr::tr("Stopped as you asked. Nothing was changed.");
    case ErrorCode::Busy: return Tr::tr("Another change is being carried out. Repeat this when it has ended.");
    case ErrorCode::LimitReached: return withDetail(Tr::tr("A limit was reached."), detail);
    case ErrorCode::PathNotAllowed:
        return Tr::tr("“%1” cannot hold an instance (%2). Use a folder like /var/lib/postroom: absolute, short, without links, and not below /tmp, /root or a home.").arg(subject, detail);
    }
    return {};
}

} // namespace postroom::api

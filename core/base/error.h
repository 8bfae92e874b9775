#pragma once

#include <QString>

namespace postroom {

// Why something was refused or failed. The code and its facts cross the wire; each program words them with
// describe() (core/api/describe.h), whose switch has no default: a new code without a sentence does not compile.
enum class ErrorCode {
    // The shape of a value (detail: the offending character, or the allowed range or choices)
    TextEmpty,
    TextTooLong,
    TextTooShort,
    TextMalformed, // not UTF-8, unpaired surrogate, or not what this field takes
    CharacterNotAllowed,
    DomainOneLabel,
    DomainLabelEmpty,
    DomainLabelTooLong,
    DomainHyphen,
    DomainIsAddress,
    DomainReserved,
    DomainBadIdn, // detail: libidn2's words
    LocalPartNotAscii,
    LocalPartPlus,
    LocalPartDots,
    AddressNoAt,
    PasswordCommon,
    PasswordIsAddress,
    NumberMalformed,
    NumberOutOfRange,
    SizeMalformed,
    ChoiceUnknown,
    IpMalformed,
    // What was asked cannot be had as things are
    NotFound,
    AlreadyExists,
    Conflict, // the revision named is not the current one; detail: the current value as JSON
    NotEmpty,
    InUse, // detail: by what
    NoInstance, // subject: the folder where there is none
    NotSetUp, // the set-up question named by `field` is not answered yet
    DomainNotServed, // detail: the service where its mail lives, of one that is here for its DNS alone
    DomainIsAlias, // detail: of which domain
    AliasLoop, // mail for the subject would come back to it
    AddressRequired, // every domain must have it
    NameNotInDomain, // detail: the domain
    NameOfOtherDomain, // detail: the domain, served here too, whose plan has what stands there
    RecordInTheWay, // detail: what stands at the name, beside which this one cannot stand
    SpfLookups, // subject: how many; detail: how many are followed
    Unsupported,
    WrongPassword,
    // Who asks
    Forbidden,
    NeedsRoot,
    // Words on the wire or command line
    ProtocolMalformed,
    ProtocolUnknownMethod,
    ProtocolUnknownMember,
    ProtocolMissingMember,
    ProtocolTooLarge,
    ProtocolVersion,
    Usage,
    // The machine
    ServiceUnreachable, // postroomd does not answer, or a mail port
    RemoteUnreachable, // subject: the other computer; detail: what ssh, or the program there, said
    HelperUnreachable, // the helper does not answer: nothing was changed
    OutcomeUnknown, // a change was cut off, or could not be taken back whole (then with both reasons in detail)
    ChangeNotNoted, // the machine runs with the change; the store could not be written
    MailNotErased, // the mailbox is removed, its mail is still there; detail: why
    EngineNotInstalled,
    EngineRefused, // its checker refused the new configuration; detail: the engine's own words
    EngineStartFailed,
    PortTaken, // subject: the port; detail: who holds it, where that can be told
    ProbeFailed, // subject: what was probed; detail: the step and what was seen
    ChangedByHand, // subject: the first file of the configuration in use that was
    FileFailed,
    DiskFull,
    StoreFailed,
    StoreDamaged,
    ProcessFailed,
    TlsFailed,
    CertificateInvalid, // no certificate, or none that can be read; detail: OpenSSL's words, as of the next four
    CertificateKeyOther, // the private key is another certificate's
    CertificateIncomplete, // its chain leads to no root that anybody knows
    CertificateNotValidNow, // it has ended, or not begun
    CertificateWeak, // its key or a signature
    CertificateForNobody, // subject: its names, none of which is this server's
    DnsNoAnswer, // subject: the DNS server; detail: what came of the question
    DnsZoneUnknown, // subject: the domain, in whose zone the server has no say; detail: the server
    DnsKeyRefused, // subject: the key's name; detail: the server's words, as of the next four
    DnsClockDiffers, // subject: the server
    DnsUpdateRefused, // subject: the server
    DnsUpdateFailed, // subject: the server
    DnsZoneChanged, // subject: the zone, which is not what was seen of it a moment ago
    DnsOutcomeUnknown, // subject: the server, which did not say whether it took the changes
    DnsNotSeen, // subject: a record that the server took and does not serve; detail: the server
    DnsAccountMissing, // subject: the DNS provider, of whom no credentials are kept
    DnsAccountRefused, // subject: the provider, which does not accept them; detail: its words, as of the next two
    DnsProviderFailed, // subject: the provider, where nothing was changed
    DnsPartlyPublished, // subject: the provider, where some changes were made
    FileExposed, // subject: a file with a secret that anybody on this computer can read
    TimedOut,
    Cancelled,
    Busy,
    LimitReached,
    PathNotAllowed,
    // Signing keys that the DNS of a domain has by aliases
    ServerNameHasKeys, // subject: the server's name, or the domain that it lies in; detail: a domain whose keys stand below it
    ServerNameWithin, // subject: a domain that the server's name lies in; detail: that name
    NoFreeSelector, // subject: a domain whose former keys have what its aliases lead to
    NoZoneForKeys, // subject: the server's name, which lies in no domain served here
};

// Facts, not a sentence. `subject` is what it is about (an address, an engine), `field` the operation's field that it
// belongs to, `detail` the engine's or library's own words, shown as they are.
struct Error
{
    ErrorCode code = ErrorCode::ProtocolMalformed;
    QString subject = {};
    QString field = {};
    QString detail = {};

    friend bool operator==(const Error &, const Error &) = default;
};

// The stable name of a code on the wire: "domain-one-label".
QString errorCodeName(ErrorCode code);
// The code of that name; ProtocolMalformed for a name this version does not know.
ErrorCode errorCodeFromName(const QString &name);

// The same facts, said of another field or subject.
Error withField(Error error, const QString &field);
Error withSubject(Error error, const QString &subject);

} // namespace postroom

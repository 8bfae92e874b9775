#include "core/base/error.h"

#include <array>

namespace postroom {

namespace {

struct CodeName
{
    ErrorCode code;
    const char *name;
};

constexpr std::array codeNames{
    CodeName{ErrorCode::TextEmpty, "text-empty"},
    CodeName{ErrorCode::TextTooLong, "text-too-long"},
    CodeName{ErrorCode::TextTooShort, "text-too-short"},
    CodeName{ErrorCode::TextMalformed, "text-malformed"},
    CodeName{ErrorCode::CharacterNotAllowed, "character-not-allowed"},
    CodeName{ErrorCode::DomainOneLabel, "domain-one-label"},
    CodeName{ErrorCode::DomainLabelEmpty, "domain-label-empty"},
    CodeName{ErrorCode::DomainLabelTooLong, "domain-label-too-long"},
    CodeName{ErrorCode::DomainHyphen, "domain-hyphen"},
    CodeName{ErrorCode::DomainIsAddress, "domain-is-address"},
    CodeName{ErrorCode::DomainReserved, "domain-reserved"},
    CodeName{ErrorCode::DomainBadIdn, "domain-bad-idn"},
    CodeName{ErrorCode::LocalPartNotAscii, "local-part-not-ascii"},
    CodeName{ErrorCode::LocalPartPlus, "local-part-plus"},
    CodeName{ErrorCode::LocalPartDots, "local-part-dots"},
    CodeName{ErrorCode::AddressNoAt, "address-no-at"},
    CodeName{ErrorCode::PasswordCommon, "password-common"},
    CodeName{ErrorCode::PasswordIsAddress, "password-is-address"},
    CodeName{ErrorCode::NumberMalformed, "number-malformed"},
    CodeName{ErrorCode::NumberOutOfRange, "number-out-of-range"},
    CodeName{ErrorCode::SizeMalformed, "size-malformed"},
    CodeName{ErrorCode::ChoiceUnknown, "choice-unknown"},
    CodeName{ErrorCode::IpMalformed, "ip-malformed"},
    CodeName{ErrorCode::NotFound, "not-found"},
    CodeName{ErrorCode::AlreadyExists, "already-exists"},
    CodeName{ErrorCode::Conflict, "conflict"},
    CodeName{ErrorCode::NotEmpty, "not-empty"},
    CodeName{ErrorCode::InUse, "in-use"},
    CodeName{ErrorCode::NoInstance, "no-instance"},
    CodeName{ErrorCode::NotSetUp, "not-set-up"},
    CodeName{ErrorCode::DomainNotServed, "domain-not-served"},
    CodeName{ErrorCode::DomainIsAlias, "domain-is-alias"},
    CodeName{ErrorCode::AliasLoop, "alias-loop"},
    CodeName{ErrorCode::AddressRequired, "address-required"},
    CodeName{ErrorCode::NameNotInDomain, "name-not-in-domain"},
    CodeName{ErrorCode::NameOfOtherDomain, "name-of-other-domain"},
    CodeName{ErrorCode::RecordInTheWay, "record-in-the-way"},
    CodeName{ErrorCode::SpfLookups, "spf-lookups"},
    CodeName{ErrorCode::Unsupported, "unsupported"},
    CodeName{ErrorCode::WrongPassword, "wrong-password"},
    CodeName{ErrorCode::Forbidden, "forbidden"},
    CodeName{ErrorCode::NeedsRoot, "needs-root"},
    CodeName{ErrorCode::ProtocolMalformed, "protocol-malformed"},
    CodeName{ErrorCode::ProtocolUnknownMethod, "protocol-unknown-method"},
    CodeName{ErrorCode::ProtocolUnknownMember, "protocol-unknown-member"},
    CodeName{ErrorCode::ProtocolMissingMember, "protocol-missing-member"},
    CodeName{ErrorCode::ProtocolTooLarge, "protocol-too-large"},
    CodeName{ErrorCode::ProtocolVersion, "protocol-version"},
    CodeName{ErrorCode::Usage, "usage"},
    CodeName{ErrorCode::ServiceUnreachable, "service-unreachable"},
    CodeName{ErrorCode::RemoteUnreachable, "remote-unreachable"},
    CodeName{ErrorCode::HelperUnreachable, "helper-unreachable"},
    CodeName{ErrorCode::OutcomeUnknown, "outcome-unknown"},
    CodeName{ErrorCode::ChangeNotNoted, "change-not-noted"},
    CodeName{ErrorCode::MailNotErased, "mail-not-erased"},
    CodeName{ErrorCode::EngineNotInstalled, "engine-not-installed"},
    CodeName{ErrorCode::EngineRefused, "engine-refused"},
    CodeName{ErrorCode::EngineStartFailed, "engine-start-failed"},
    CodeName{ErrorCode::PortTaken, "port-taken"},
    CodeName{ErrorCode::ProbeFailed, "probe-failed"},
    CodeName{ErrorCode::ChangedByHand, "changed-by-hand"},
    CodeName{ErrorCode::FileFailed, "file-failed"},
    CodeName{ErrorCode::DiskFull, "disk-full"},
    CodeName{ErrorCode::StoreFailed, "store-failed"},
    CodeName{ErrorCode::StoreDamaged, "store-damaged"},
    CodeName{ErrorCode::ProcessFailed, "process-failed"},
    CodeName{ErrorCode::TlsFailed, "tls-failed"},
    CodeName{ErrorCode::CertificateInvalid, "certificate-invalid"},
    CodeName{ErrorCode::CertificateKeyOther, "certificate-key-other"},
    CodeName{ErrorCode::CertificateIncomplete, "certificate-incomplete"},
    CodeName{ErrorCode::CertificateNotValidNow, "certificate-not-valid-now"},
    CodeName{ErrorCode::CertificateWeak, "certificate-weak"},
    CodeName{ErrorCode::CertificateForNobody, "certificate-for-nobody"},
    CodeName{ErrorCode::DnsNoAnswer, "dns-no-answer"},
    CodeName{ErrorCode::DnsZoneUnknown, "dns-zone-unknown"},
    CodeName{ErrorCode::DnsKeyRefused, "dns-key-refused"},
    CodeName{ErrorCode::DnsClockDiffers, "dns-clock-differs"},
    CodeName{ErrorCode::DnsUpdateRefused, "dns-update-refused"},
    CodeName{ErrorCode::DnsUpdateFailed, "dns-update-failed"},
    CodeName{ErrorCode::DnsZoneChanged, "dns-zone-changed"},
    CodeName{ErrorCode::DnsOutcomeUnknown, "dns-outcome-unknown"},
    CodeName{ErrorCode::DnsNotSeen, "dns-not-seen"},
    CodeName{ErrorCode::DnsAccountMissing, "dns-account-missing"},
    CodeName{ErrorCode::DnsAccountRefused, "dns-account-refused"},
    CodeName{ErrorCode::DnsProviderFailed, "dns-provider-failed"},
    CodeName{ErrorCode::DnsPartlyPublished, "dns-partly-published"},
    CodeName{ErrorCode::FileExposed, "file-exposed"},
    CodeName{ErrorCode::TimedOut, "timed-out"},
    CodeName{ErrorCode::Cancelled, "cancelled"},
    CodeName{ErrorCode::Busy, "busy"},
    CodeName{ErrorCode::LimitReached, "limit-reached"},
    CodeName{ErrorCode::PathNotAllowed, "path-not-allowed"},
    CodeName{ErrorCode::ServerNameHasKeys, "server-name-has-keys"},
    CodeName{ErrorCode::ServerNameWithin, "server-name-within"},
    CodeName{ErrorCode::NoFreeSelector, "no-free-selector"},
    CodeName{ErrorCode::NoZoneForKeys, "no-zone-for-keys"},
};

// One name per code, in the enum's order: errorCodeName() indexes by it.
constexpr bool inOrder()
{
    for (std::size_t i = 0; i < codeNames.size(); ++i) {
        if (codeNames[i].code != static_cast<ErrorCode>(i))
            return false;
    }
    return codeNames.size() == static_cast<std::size_t>(ErrorCode::NoZoneForKeys) + 1;
}
static_assert(inOrder());

} // namespace

QString errorCodeName(ErrorCode code)
{
    return QString::fromLatin1(codeNames[static_cast<std::size_t>(code)].name);
}

ErrorCode errorCodeFromName(const QString &name)
{
    for (const CodeName &entry : codeNames) {
        if (name == QLatin1StringView(entry.name))
            return entry.code;
    }
    return ErrorCode::ProtocolMalformed;
}

Error withField(Error error, const QString &field)
{
    error.field = field;
    return error;
}

Error withSubject(Error error, const QString &subject)
{
    error.subject = subject;
    return error;
}

} // namespace postroom

#include "core/dns/mtasts.h"

#include "core/dns/exchanger.h"

#include <QCryptographicHash>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86400;
// A policy that is only tried is soon forgotten; one that protects has to outlive an attack (RFC 8461 §3.2: weeks).
constexpr qint64 testedFor = day;
constexpr qint64 enforcedFor = 14 * day;
constexpr qint64 longestAge = 31557600; // RFC 8461 §3.2: a year

const char *modeWord(MtaStsMode mode)
{
    switch (mode) {
    case MtaStsMode::Off: return "none";
    case MtaStsMode::Testing: return "testing";
    case MtaStsMode::Enforce: return "enforce";
    }
    return "";
}

std::optional<MtaStsMode> modeOf(const QByteArray &word)
{
    for (const MtaStsMode mode : {MtaStsMode::Off, MtaStsMode::Testing, MtaStsMode::Enforce}) {
        if (word == modeWord(mode))
            return mode;
    }
    return std::nullopt;
}

Error malformed(const QByteArray &what)
{
    return Error{ErrorCode::TextMalformed, {}, {}, QString::fromLatin1(what.left(100))};
}

std::optional<qint64> ageOf(const QByteArray &digits)
{
    const bool isNumber = !digits.isEmpty() && digits.size() <= 10 && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 age = isNumber ? digits.toLongLong() : -1;
    return age >= 0 && age <= longestAge ? std::optional(age) : std::nullopt;
}

// A-labels (RFC 8461 §3.2): what is not ASCII names nobody.
std::optional<QString> patternOf(const QByteArray &text)
{
    if (std::any_of(text.begin(), text.end(), [](char c) { return c < 0x20 || c > 0x7e; }))
        return std::nullopt;
    const bool isWild = text.startsWith("*.");
    const Result<DomainName> host = DomainName::parse(QString::fromLatin1(isWild ? text.mid(2) : text));
    if (!host)
        return std::nullopt;
    return (isWild ? u"*."_s : QString()) + host->toString();
}

void inOrder(QStringList &names)
{
    names.sort();
    names.removeDuplicates();
}

} // namespace

QByteArray MtaStsPolicy::text() const
{
    QByteArray text = "version: STSv1\r\nmode: "_ba + modeWord(mode) + "\r\n";
    for (const QString &name : mx)
        text += "mx: " + name.toLatin1() + "\r\n";
    return text + "max_age: " + QByteArray::number(maxAge) + "\r\n";
}

QString MtaStsPolicy::id() const
{
    return QString::fromLatin1(QCryptographicHash::hash(text(), QCryptographicHash::Sha256).toHex().left(32));
}

Result<MtaStsPolicy> MtaStsPolicy::parse(QByteArrayView text)
{
    if (text.size() > largest)
        return Error{ErrorCode::TextTooLong, {}, {}, QString::number(largest)};
    MtaStsPolicy policy;
    std::optional<MtaStsMode> mode;
    std::optional<qint64> age;
    bool isVersioned = false;
    // RFC 8461 §3.2: of a key that stands twice the first holds, but for mx; unknown ones are passed over.
    for (const QByteArray &whole : text.toByteArray().split('\n')) {
        const QByteArray line = whole.trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return malformed(line);
        const QByteArray key = line.left(colon).trimmed();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (key == "version") {
            if (value != "STSv1")
                return malformed(line);
            isVersioned = true;
        } else if (key == "mode" && !mode) {
            mode = modeOf(value);
            if (!mode)
                return malformed(line);
        } else if (key == "max_age" && !age) {
            age = ageOf(value);
            if (!age)
                return malformed(line);
        } else if (key == "mx") {
            const std::optional<QString> pattern = patternOf(value);
            if (!pattern)
                return malformed(line);
            policy.mx.append(*pattern);
        }
    }
    if (!isVersioned || !mode || !age)
        return malformed(!isVersioned ? "version" : !mode ? "mode" : "max_age");
    if (policy.mx.isEmpty() && *mode != MtaStsMode::Off)
        return malformed("mx");
    policy.mode = *mode;
    policy.maxAge = *age;
    inOrder(policy.mx);
    return policy;
}

std::optional<MtaStsPolicy> mtaStsPolicy(const DomainName &domain, const Settings &settings, const QList<OwnRecord> &own)
{
    const MtaStsMode mode = settings.mtaSts.value_or(MtaStsMode::Off);
    if (mode == MtaStsMode::Off || !settings.serverName)
        return std::nullopt;
    MtaStsPolicy policy{mode, {settings.serverName->toString()}, mode == MtaStsMode::Enforce ? enforcedFor : testedFor};
    for (const OwnRecord &record : own) {
        if (record.type != DnsType::Mx || record.name != domain.toString() + u'.')
            continue;
        // A null MX ("0 .") names nobody.
        if (const Result<DomainName> host = DomainName::parse(hostOf(record.data).chopped(1)))
            policy.mx.append(host->toString());
    }
    inOrder(policy.mx);
    return policy;
}

DomainName mtaStsHost(const DomainName &domain)
{
    return domain.child("mta-sts"_L1);
}

QString mtaStsRecordName(const DomainName &domain)
{
    return u"_mta-sts."_s + domain.toString() + u'.';
}

bool isMtaStsRecord(const QByteArray &text)
{
    return text.startsWith("v=STSv1;");
}

QByteArray mtaStsId(const QByteArray &text)
{
    if (!isMtaStsRecord(text))
        return {};
    for (const QByteArray &part : text.split(';')) {
        const QByteArray field = part.trimmed();
        if (!field.startsWith("id="))
            continue;
        const QByteArray id = field.mid(3);
        const bool isGood = !id.isEmpty() && id.size() <= 32
            && std::all_of(id.begin(), id.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
        return isGood ? id : QByteArray();
    }
    return {};
}

} // namespace postroom

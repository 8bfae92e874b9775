#include "core/dns/tlsa.h"

#include "core/dns/rdata.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

QByteArray matched(int matching, const QByteArray &selected)
{
    switch (matching) {
    case 1: return QCryptographicHash::hash(selected, QCryptographicHash::Sha256);
    case 2: return QCryptographicHash::hash(selected, QCryptographicHash::Sha512);
    default: return selected;
    }
}

bool isOfMail(const QString &name)
{
    return name.startsWith(u"_25."_s);
}

// RFC 7672 §3.1.3: usages 0 and 1 mean nothing between mail servers.
bool counts(const Tlsa &record, const QString &name)
{
    return record.isUsable() && (record.usage >= 2 || !isOfMail(name));
}

} // namespace

std::optional<Tlsa> Tlsa::parse(const QString &data)
{
    const QStringList words = data.simplified().split(u' ');
    if (words.size() < 4)
        return std::nullopt;
    std::array<int, 3> numbers{};
    for (size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = words[static_cast<qsizetype>(i)].toInt(&isNumber);
        if (!isNumber || numbers[i] < 0 || numbers[i] > 255)
            return std::nullopt;
    }
    return Tlsa{numbers[0], numbers[1], numbers[2], QByteArray::fromHex(words.mid(3).join(QString()).toLatin1())};
}

bool Tlsa::isUsable() const
{
    const bool hasSize = matching == 0 ? !data.isEmpty() : data.size() == (matching == 1 ? 32 : 64);
    return usage <= 3 && selector <= 1 && matching <= 2 && hasSize;
}

bool Tlsa::matches(const QList<CertificateBytes> &chain) const
{
    const auto isMeant = [this](const CertificateBytes &one) {
        const QByteArray &selected = selector == 0 ? one.certificate : one.publicKey;
        return !selected.isEmpty() && matched(matching, selected) == data;
    };
    if (!isUsable() || chain.isEmpty())
        return false;
    const bool isAuthority = usage == 0 || usage == 2; // which must be among what is shown (RFC 7671 §5.2.1)
    return isAuthority ? std::any_of(chain.begin() + 1, chain.end(), isMeant) : isMeant(chain.first());
}

QString tlsaName(quint16 port, const DomainName &server)
{
    return u"_%1._tcp.%2."_s.arg(port).arg(server.toString());
}

QList<DnsRecord> tlsaRecords(const DomainName &server, const Instance &instance, const QList<CertificateBytes> &chain)
{
    if (chain.isEmpty() || chain.first().publicKey.isEmpty())
        return {};
    DnsRecord record;
    record.type = u"TLSA"_s;
    record.data = u"3 1 1 "_s + QString::fromLatin1(matched(1, chain.first().publicKey).toHex());
    record.necessity = Necessity::Optional;
    QList<DnsRecord> records;
    record.name = tlsaName(instance.portOf(Protocol::Smtp), server);
    record.reason = Plan::tr("Lets other servers that ask for it (DANE) make sure that they bring mail to this very server, which counts only where the zone is signed with DNSSEC.");
    records.append(record);
    record.name = tlsaName(instance.portOf(Protocol::Https), server);
    record.reason = Plan::tr("Says the same of the certificate shown to mail programs that fetch their settings here, which counts only where the zone is signed with DNSSEC.");
    records.append(record);
    return records;
}

Flaw judgeTlsa(const QString &name, const QStringList &expected, const QStringList &seen, const QList<CertificateBytes> &chain)
{
    if (seen.isEmpty())
        return missing();
    bool isRight = false;
    bool isAnyUsable = false;
    bool areAllUsable = true;
    for (const QString &one : seen) {
        const std::optional<Tlsa> record = Tlsa::parse(one);
        const bool isUsable = record && counts(*record, name);
        isAnyUsable = isAnyUsable || isUsable;
        areAllUsable = areAllUsable && isUsable;
        isRight = isRight || (isUsable && (record->matches(chain) || contains(DnsType::Tlsa, expected, one)));
    }
    const QString fix = Tr::tr("Change it at your DNS provider to what stands on the page DNS.");
    if (isAnyUsable && !isRight) {
        Flaw flaw{u"tlsa.other-key"_s, Verdict::Fail,
                  isOfMail(name) ? Tr::tr("DNS names another certificate or key (TLSA) than this server shows. Where the zone is signed, servers that look at it bring no mail.")
                                 : Tr::tr("DNS names another certificate or key (TLSA) than this server shows, so whoever looks at it and finds the zone signed does not connect."),
                  fix};
        flaw.isHarm = isOfMail(name);
        return flaw;
    }
    if (!areAllUsable)
        return {u"tlsa.unusable"_s, Verdict::Warning, Tr::tr("DNS has a TLSA record here with numbers or a digest that nobody can use, so it protects nothing."), fix};
    return {};
}

void easeTlsa(DnsCheck &unsignedZone)
{
    const auto eased = [](Verdict verdict, bool isThere) { return verdict > Verdict::Warning ? verdict : isThere ? Verdict::Warning : Verdict::NotApplicable; };
    for (DnsRecordCheck &record : unsignedZone.records) {
        if (record.type == u"TLSA")
            record.verdict = eased(record.verdict, std::any_of(record.seen.begin(), record.seen.end(), [](const DnsSeen &seen) { return !seen.data.isEmpty(); }));
    }
    for (Finding &finding : unsignedZone.findings) {
        if (!finding.subject.endsWith(u" TLSA"))
            continue;
        finding.verdict = eased(finding.verdict, finding.id != missing().id);
        if (finding.verdict != Verdict::NotApplicable)
            continue;
        finding.what = Tr::tr("The domain is not signed with DNSSEC, so nobody looks for this record, and it is not needed.");
        finding.fix.clear();
    }
}

} // namespace postroom

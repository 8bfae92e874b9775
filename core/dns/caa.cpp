#include "core/dns/caa.h"

#include "core/dns/txtdata.h"

#include <QCoreApplication>

#include <algorithm>

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

// RFC 8659 §4.1
struct Property
{
    int flags = 0;
    QByteArray tag; // in lower case
    QByteArray value;

    bool isCritical() const { return flags & 128; }
};

Property propertyOf(const QString &data)
{
    const QString text = data.trimmed();
    return {text.section(u' ', 0, 0, QString::SectionSkipEmpty).toInt(), text.section(u' ', 1, 1, QString::SectionSkipEmpty).toLower().toLatin1(),
            txtOctets(text.section(u' ', 2, -1, QString::SectionSkipEmpty))};
}

// RFC 8659 §4.2, RFC 8657 §3: "letsencrypt.org; accounturi=https://…"
struct Issuer
{
    QByteArray domain; // empty: nobody
    QByteArray account; // empty: any
};

Issuer issuerOf(const QByteArray &value)
{
    const QList<QByteArray> parts = value.split(';');
    Issuer issuer{parts.first().trimmed().toLower(), {}};
    for (const QByteArray &part : parts.mid(1)) {
        const QByteArray parameter = part.trimmed();
        if (parameter.toLower().startsWith("accounturi="))
            issuer.account = parameter.mid(11);
    }
    return issuer;
}

bool mayIssue(const QList<Property> &set, const Issuer &wanted)
{
    bool isBound = false; // without "issue" the set says nothing of usual certificates
    bool isNamed = false;
    for (const Property &property : set) {
        if (property.tag != "issue")
            continue;
        const Issuer issuer = issuerOf(property.value);
        isBound = true;
        isNamed = isNamed || (issuer.domain == wanted.domain && (issuer.account.isEmpty() || issuer.account == wanted.account));
    }
    return !isBound || isNamed;
}

bool isUnknown(const Property &property)
{
    return property.tag != "issue" && property.tag != "issuewild" && property.tag != "iodef" && property.tag != "issuemail" && property.tag != "contactemail" && property.tag != "contactphone";
}

} // namespace

QList<DnsRecord> caaRecords(const DomainName &server, const Settings &settings)
{
    QList<DnsRecord> records;
    DnsRecord record;
    record.name = server.toString() + u'.';
    record.type = u"CAA"_s;
    record.necessity = Necessity::Optional;
    const QList<CertificateAuthority> authorities = settings.certificateAuthorities.value_or(QList<CertificateAuthority>());
    for (const CertificateAuthority &authority : authorities) {
        record.data = u"0 issue \"%1\""_s.arg(authority.issueValue());
        record.reason = Plan::tr("Lets this authority issue certificates for this server's name, and none that is not named here.");
        records.append(record);
    }
    if (!records.isEmpty() && settings.adminAddress) {
        record.data = u"0 iodef \"mailto:%1\""_s.arg(settings.adminAddress->toString());
        record.reason = Plan::tr("Tells authorities whom to write to when somebody asks for a certificate that they may not issue.");
        records.append(record);
    }
    return records;
}

QStringList caaParents(const QString &name)
{
    QStringList parents;
    for (QString above = name.section(u'.', 1); above.size() > 1; above = above.section(u'.', 1))
        parents.append(above);
    return parents;
}

EffectiveCaa effectiveCaa(const QString &name, const QStringList &own, const QMap<std::pair<QString, DnsType>, DnsAnswer> &above)
{
    if (!own.isEmpty())
        return {own};
    for (const QString &parent : caaParents(name)) {
        const auto answer = above.constFind({parent, DnsType::Caa});
        if (answer == above.constEnd())
            continue; // nobody may be asked
        if (!isAnswer(answer->outcome))
            return {{}, false};
        if (!answer->data.isEmpty())
            return {answer->data};
    }
    return {};
}

Flaw judgeCaa(const QStringList &expected, const EffectiveCaa &effective)
{
    if (!effective.isKnown)
        return {u"caa.unknown"_s, Verdict::Unknown, Tr::tr("This name has no CAA record, and what a name above it says was not answered, so whether your authority may issue certificates for it is not known."),
                Tr::tr("Look again in a minute.")};
    if (effective.data.isEmpty())
        return missing();
    QList<Property> set;
    for (const QString &one : effective.data)
        set.append(propertyOf(one));
    // What an authority does not understand and must not overlook keeps it from issuing (RFC 8659 §4.1).
    bool isForbidden = std::any_of(set.begin(), set.end(), [](const Property &property) { return property.isCritical() && isUnknown(property); });
    bool isNamed = false;
    for (const QString &one : expected) {
        const Property property = propertyOf(one);
        if (property.tag == "issue") {
            isForbidden = isForbidden || !mayIssue(set, issuerOf(property.value));
            isNamed = true;
        }
    }
    if (isForbidden && isNamed) {
        Flaw flaw{u"caa.forbids"_s, Verdict::Fail, Tr::tr("DNS does not let your authority issue certificates for this server's name (CAA), so it will not get its next one."),
                  Tr::tr("Add the record as it stands on the page DNS at your DNS provider, beside those that are there.")};
        flaw.isHarm = true;
        return flaw;
    }
    const bool isBound = std::any_of(set.begin(), set.end(), [](const Property &property) { return property.tag == "issue"; });
    return isNamed && !isBound ? missing() : Flaw{};
}

} // namespace postroom

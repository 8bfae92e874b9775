#include "core/dns/ownrecords.h"

#include "core/base/json.h"
#include "core/dns/bimi.h"
#include "core/dns/dkimalias.h"
#include "core/dns/dmarc.h"
#include "core/dns/exchanger.h"
#include "core/dns/mtasts.h"
#include "core/dns/recorddata.h"
#include "core/dns/spf.h"
#include "core/dns/spfmerge.h"
#include "core/dns/txtdata.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

// The texts of which a name has one.
enum class Sole { None,
                  Spf,
                  Dmarc,
                  TlsReports,
                  MtaSts,
                  Logo,
                  DkimKey };

bool begins(const QByteArray &text, const char *beginning)
{
    return text.left(static_cast<qsizetype>(qstrlen(beginning))).toLower() == beginning;
}

Sole soleOf(const QString &name, const QString &type, const QString &data)
{
    if (type != u"TXT")
        return Sole::None;
    const QByteArray text = txtOctets(data);
    if (begins(text, "v=spf1"))
        return Sole::Spf;
    if (name.startsWith(u"_dmarc."))
        return Sole::Dmarc;
    if (name.startsWith(u"_smtp._tls."))
        return Sole::TlsReports;
    if (name.startsWith(u"_mta-sts.") && begins(text, "v=stsv1"))
        return Sole::MtaSts;
    if (name.startsWith(u"default._bimi.") && begins(text, "v=bimi1"))
        return Sole::Logo;
    return isKeyName(name) ? Sole::DkimKey : Sole::None;
}

bool isNullMx(const QString &type, const QString &data)
{
    return type == u"MX" && hostOf(data) == u".";
}

QString shown(const QString &name, const QString &type, const QString &data)
{
    const QString whole = name + u' ' + type + u' ' + data;
    return whole.size() <= 200 ? whole : whole.left(199) + u'…';
}

Result<void> checkText(Sole sole, const QString &data)
{
    const QByteArray text = txtOctets(data);
    switch (sole) {
    case Sole::Spf: {
        if (!isSpf(text))
            return Error{ErrorCode::TextMalformed, QString::fromLatin1(text.left(100)), u"data"_s, u"v=spf1 include:_spf.example.net ~all"_s};
        const Result<int> lookups = spfOwnLookups(text);
        if (!lookups)
            return lookups.error();
        if (*lookups > mostSpfLookups)
            return Error{ErrorCode::SpfLookups, QString::number(*lookups), u"data"_s, QString::number(mostSpfLookups)};
        return success();
    }
    case Sole::Dmarc: return checkDmarc(text);
    case Sole::TlsReports:
        // RFC 8460 §3
        return begins(text, "v=tlsrptv1;") && text.contains("rua=")
            ? success()
            : Result<void>(Error{ErrorCode::TextMalformed, QString::fromLatin1(text.left(100)), u"data"_s, u"v=TLSRPTv1; rua=mailto:postmaster@example.org"_s});
    case Sole::MtaSts:
        return !mtaStsId(text).isEmpty() ? success()
                                         : Result<void>(Error{ErrorCode::TextMalformed, QString::fromLatin1(text.left(100)), u"data"_s, u"v=STSv1; id=20260101000000;"_s});
    case Sole::Logo:
        return judgeBimi({data}).id.isEmpty() ? success()
                                              : Result<void>(Error{ErrorCode::TextMalformed, QString::fromLatin1(text.left(100)), u"data"_s, u"v=BIMI1; l=https://www.example.org/logo.svg"_s});
    case Sole::DkimKey:
    case Sole::None: break;
    }
    return success();
}

// Beside one record of the plan at the same name.
Result<void> mayStandBeside(const DnsRecord &there, const OwnRecord &record)
{
    const QString type = wordOf(record.type);
    const QString wanted = shown(record.name, type, record.data);
    const auto isThere = [&](const QString &data) { return there.type == type && isSameData(type, data, record.data); };
    if (isThere(there.data) || (there.own && isThere(*there.own)))
        return Error{ErrorCode::AlreadyExists, wanted, u"data"_s, {}};
    const bool isAlias = record.type == DnsType::Cname || there.type == u"CNAME";
    const bool isNull = there.type == type && (isNullMx(type, record.data) || isNullMx(there.type, there.data));
    if (isAlias || isNull)
        return Error{ErrorCode::RecordInTheWay, record.name + u' ' + type, isNull ? u"data"_s : u"name"_s, shown(there.name, there.type, there.data)};
    const Sole sole = soleOf(record.name, type, record.data);
    if (sole == Sole::None || sole != soleOf(there.name, there.type, there.data))
        return success();
    if (there.own || sole == Sole::DkimKey)
        return Error{ErrorCode::AlreadyExists, shown(there.name, there.type, there.own.value_or(there.data)), u"data"_s, {}};
    return sole == Sole::Spf ? checkText(sole, txtData(foldedSpf(txtOctets(record.data), txtOctets(there.data)))) : success();
}

QString replacedReason(Sole sole)
{
    if (sole == Sole::Dmarc)
        return Tr::tr("Says what other servers do with mail that only claims to come from this domain, in the words of your own record.");
    if (sole == Sole::Logo)
        return Tr::tr("Lets mail programs show a logo beside mail from this domain, in the words of your own record.");
    if (sole == Sole::MtaSts)
        return Tr::tr("Tells other servers of a policy that says how mail for this domain has to be brought, in the words of your own record.");
    return Tr::tr("Asks other servers to report when they cannot bring mail to this server over an encrypted connection, in the words of your own record.");
}

// Into a planned record, where there is one that is as good as it; false: nowhere.
bool joins(DnsRecord &planned, const OwnRecord &record, bool isElsewhere)
{
    const QString type = wordOf(record.type);
    if (planned.name != record.name || planned.type != type || planned.own)
        return false;
    if (isSameData(type, planned.data, record.data)) {
        planned.own = record.data;
        return true;
    }
    const Sole sole = soleOf(record.name, type, record.data);
    if (sole == Sole::None || sole == Sole::DkimKey || sole != soleOf(planned.name, planned.type, planned.data))
        return false;
    if (sole == Sole::Spf) {
        planned.data = txtData(foldedSpf(txtOctets(record.data), txtOctets(planned.data)));
        planned.reason = isElsewhere ? Tr::tr("Says which servers send mail of this name: those where its mail lives, and those of your own record; large providers refuse mail without it.")
                                     : Tr::tr("Says which servers send mail of this name: this one, and those of your own record; large providers refuse mail without it.");
    } else {
        planned.data = record.data;
        planned.reason = replacedReason(sole);
    }
    planned.ttl = record.ttl;
    planned.own = record.data;
    return true;
}

// Makes room for it; false where mail needs what stands there.
bool makesRoom(DnsPlan &plan, const OwnRecord &record)
{
    const auto isInTheWay = [&record](const DnsRecord &there) {
        return there.name == record.name && (record.type == DnsType::Cname || there.type == u"CNAME");
    };
    const auto mustStay = [&](const DnsRecord &there) { return isInTheWay(there) && (there.necessity == Necessity::Required || there.own); };
    if (std::any_of(plan.records.begin(), plan.records.end(), mustStay))
        return false;
    plan.records.removeIf(isInTheWay);
    return true;
}

void levelTtls(DnsPlan &plan)
{
    QMap<std::pair<QString, QString>, qint64> shortest;
    for (const DnsRecord &record : std::as_const(plan.records)) {
        const std::pair key{record.name, record.type};
        shortest.insert(key, qMin(record.ttl, shortest.value(key, record.ttl)));
    }
    for (DnsRecord &record : plan.records)
        record.ttl = shortest.value({record.name, record.type});
}

} // namespace

Result<OwnRecord> ownRecord(const DomainName &domain, const RecordName &name, DnsType type, qint64 ttl, const QString &data, const RecordNote &note)
{
    const Result<QString> absolute = name.in(domain);
    if (!absolute)
        return withField(absolute.error(), u"name"_s);
    const Result<DnsType> itsType = OwnRecord::allowed(type);
    if (!itsType)
        return itsType.error();
    const Result<qint64> itsTtl = OwnRecord::allowedTtl(ttl);
    if (!itsTtl)
        return itsTtl.error();
    const Result<QString> itsData = recordData(type, data, domain);
    if (!itsData)
        return itsData.error();
    return OwnRecord{*absolute, type, ttl, *itsData, note, {}};
}

Result<void> mayJoin(const DnsPlan &plan, const OwnRecord &record)
{
    if (const auto read = checkText(soleOf(record.name, wordOf(record.type), record.data), record.data); !read)
        return read;
    for (const DnsRecord &there : plan.records) {
        if (there.name != record.name)
            continue;
        if (const auto stands = mayStandBeside(there, record); !stands)
            return stands;
    }
    return success();
}

void addOwnRecords(DnsPlan &plan, QList<OwnRecord> records)
{
    const auto key = [](const OwnRecord &record) { return std::tuple(record.name, wordOf(record.type), record.data); };
    std::sort(records.begin(), records.end(), [&key](const OwnRecord &l, const OwnRecord &r) { return key(l) < key(r); });
    for (const OwnRecord &record : std::as_const(records)) {
        if (std::any_of(plan.records.begin(), plan.records.end(), [&](DnsRecord &planned) { return joins(planned, record, plan.service.has_value()); }) || !makesRoom(plan, record))
            continue;
        const QString reason = record.note.toString().isEmpty() ? Tr::tr("A record of your own.") : record.note.toString();
        plan.records.append(DnsRecord{record.name, wordOf(record.type), record.ttl, record.data, Necessity::Optional, reason, record.data});
    }
    levelTtls(plan);
}

bool isSameData(const QString &type, const QString &one, const QString &other)
{
    return type == u"TXT" ? txtOctets(one) == txtOctets(other) : one == other;
}

} // namespace postroom

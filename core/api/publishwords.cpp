#include "core/api/publishwords.h"

#include <QCoreApplication>

namespace postroom::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostVoids = 2; // RFC 7208 §4.6.4
constexpr qint64 mostOctets = 450; // RFC 7208 §3.4

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Publish)
};

} // namespace

QString describe(const RecordConflict &conflict)
{
    const QString &name = conflict.name;
    switch (conflict.kind) {
    case ConflictKind::AliasThere:
        return Tr::tr("%1 is an alias (CNAME) that somebody else made, and nothing may stand beside an alias. It would have to go.").arg(name);
    case ConflictKind::OtherData: return Tr::tr("%1 has records of somebody else, and beside them no alias (CNAME) may stand. They would have to go.").arg(name);
    case ConflictKind::Addresses:
        return Tr::tr("%1 leads to other addresses too, so mail and mail programs may go to another machine. Those would have to go.").arg(name);
    case ConflictKind::MailExchanger:
        return Tr::tr("Mail for %1 goes to another mail server first, or to it as often as to the planned one. That would have to go; if it is still in use, do not publish yet.").arg(name);
    case ConflictKind::Service: return Tr::tr("%1 leads mail programs to another server. That would have to go.").arg(name);
    case ConflictKind::Spf: {
        const QString sentence = Tr::tr("%1 has an SPF record of somebody else, and a second one would make both invalid. One record can do for both: it keeps every word of theirs and adds what is planned.").arg(name);
        const QString costs = describeMerged(conflict);
        return costs.isEmpty() ? sentence : sentence + u' ' + costs;
    }
    case ConflictKind::SpfBroken:
        return conflict.lookups ? Tr::tr("%1 has an SPF record of somebody else. With what is planned in it, it would cost %2 look-ups, and only ten are permitted. Shorten it at your DNS provider; or it would have to go, and then only those may send who are planned.").arg(name).arg(*conflict.lookups)
                                : Tr::tr("%1 has an SPF record of somebody else that cannot be read, so mail may be refused already. It would have to go.").arg(name);
    case ConflictKind::SpfOfNobody: return Tr::tr("%1 has an SPF record that lets somebody send mail of a domain that is said to have none. It would have to go.").arg(name);
    case ConflictKind::DmarcWeak: return Tr::tr("%1 has a DMARC record that asks receivers to do less against forged mail than is planned. It would have to go.").arg(name);
    case ConflictKind::Dmarc: return Tr::tr("%1 has several DMARC records, or one that names no policy, so receivers follow none. They would have to go.").arg(name);
    case ConflictKind::TlsReports: return Tr::tr("%1 has several TLS-RPT records, or one that names no receiver. They would have to go.").arg(name);
    case ConflictKind::MtaSts: return Tr::tr("%1 has an MTA-STS record of somebody else, which tells of another policy than this server's, and with two of them other servers follow none. It would have to go.").arg(name);
    case ConflictKind::SigningKey: return Tr::tr("%1 has another signing key than the planned one, so receivers would take good signatures for forgeries. It would have to go.").arg(name);
    }
    return {};
}

QString describeMerged(const RecordConflict &conflict)
{
    QStringList sentences;
    if (conflict.voids > mostVoids)
        sentences.append(Tr::tr("More than two names in the SPF record for %1 are gone, and receivers take that for an error of the whole. Take them out of it at your DNS provider.").arg(conflict.name));
    if (conflict.octets > mostOctets)
        sentences.append(Tr::tr("With it the texts at %1 have %2 octets, and more than %3 may not reach every receiver. Make the SPF record shorter, or remove texts that nobody needs.").arg(conflict.name).arg(*conflict.octets).arg(mostOctets));
    return sentences.join(u' ');
}

QString describeElsewhere(const Publication &publication)
{
    if (publication.elsewhere.isEmpty())
        return {};
    QString zone = publication.zone;
    if (zone.size() > 1)
        zone.chop(1);
    return Tr::tr("These are not in the zone %1 and have to be entered elsewhere:").arg(zone);
}

QString describeByHand(const Publication &publication)
{
    if (publication.byHand.isEmpty())
        return {};
    return Tr::tr("lexicon cannot bring records of these types to %1; enter them there by hand:").arg(publication.server);
}

bool isAnotherZoneNow(ErrorCode code)
{
    return code == ErrorCode::DnsZoneChanged || code == ErrorCode::DnsOutcomeUnknown || code == ErrorCode::DnsNotSeen || code == ErrorCode::DnsPartlyPublished;
}

} // namespace postroom::api

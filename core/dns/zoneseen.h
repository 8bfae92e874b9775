#pragma once

#include "core/model/dnsanswer.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace postroom {

using RecordSetKey = std::pair<QString, DnsType>; // absolute name, type

// The records of one name and type on a server.
struct RecordSet
{
    QStringList data; // presentation form, as it came
    qint64 ttl = 0;
    bool isWild = false; // it says the same of a name that nobody made: of a wildcard (RFC 4592), most likely
};

// What a server has of a zone, as far as it was asked. Every set that was asked for is there, empty ones too.
struct ZoneSeen
{
    QString zone; // its apex, absolute
    qint64 serial = 0;
    QMap<RecordSetKey, RecordSet> sets;
    QSet<QString> notHere; // names below a cut: in another zone
    QMap<QString, QByteArray> spf = {}; // SPF records that those of the zone point to, by name without the final dot
    QMap<RecordSetKey, DnsAnswer> answers = {}; // to what receivers of its SPF records ask

    bool contains(const QString &name) const { return name == zone || name.endsWith(u'.' + zone) || zone == u"."; }
};

} // namespace postroom

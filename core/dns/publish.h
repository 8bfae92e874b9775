#pragma once

#include "core/dns/zoneseen.h"
#include "core/model/ipaddress.h"
#include "core/model/publication.h"

namespace postroom {

// What somebody said may be done about what is in the way.
struct PublishChoice
{
    bool mergesSpf = false;
    bool replaces = false;
};

struct PublishInput
{
    DnsPlan plan;
    QList<PublishedRecord> published; // earlier, by us
    ZoneSeen seen;
    QString server; // ours, without the final dot
    QList<IpAddress> addresses; // of ours
    PublishChoice choice;
};

// What must be so at the server for the changes to be right (RFC 2136 §2.4). Without data: there is no such set.
struct Prerequisite
{
    enum class Kind { SetIsThis,
                      NoSet,
                      NoName };

    Kind kind = Kind::NoSet;
    QString name;
    DnsType type = DnsType::A;
    QStringList data = {};

    friend bool operator==(const Prerequisite &, const Prerequisite &) = default;
};

struct PublishSteps
{
    QList<RecordChange> changes; // removals first
    QList<RecordConflict> conflicts;
    QList<RecordConflict> merged; // those that a record for both gets over
    QList<DnsRecord> elsewhere;
    QList<Prerequisite> prerequisites; // of every name that is changed: all that was seen there
    QList<RecordChange> ours; // of what is added: what is ours alone, and not merged with another's
};

bool isSame(const RecordChange &one, const RecordChange &other); // but for the time to live

// What has to be looked at in the zone for that: the sets of the plan, and what we put there before.
QList<RecordSetKey> keysOf(const DnsPlan &plan, const QList<PublishedRecord> &published);

// How a zone comes to say what is planned: compared are the plan, what the server has, and what we put there before.
// What we put there and no longer plan goes; what others put there stays, beside ours where it may, and else it is a
// conflict. Never a second SPF, DMARC or MTA-STS record. Pure. Publishing and planning again makes no change.
PublishSteps planPublication(const PublishInput &input);

} // namespace postroom

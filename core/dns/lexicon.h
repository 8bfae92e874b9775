#pragma once

#include "core/dns/publish.h"
#include "core/dns/zoneseen.h"
#include "core/model/dnsaccount.h"

namespace postroom {

// The words between us and lexicon, which brings changes to a DNS provider (resources/dns/lexicon.py says them to it). Pure.

// What a provider has of a zone, and how it writes what it has: so it must be told what goes.
struct ProviderZone
{
    ZoneSeen seen;
    QMap<std::pair<RecordSetKey, QString>, QString> written; // by the data as seen
};

// The types that lexicon can hold.
bool lexiconTakes(DnsType type);

// The program, as Python reads it.
QString lexiconScript();

// Its first line, with what is secret; to be wiped.
QByteArray lexiconOptions(const DnsAccount &account);

// To read the zone in which the domain lies: its own, or the next above that the provider has.
QByteArray lexiconReading(const DnsProvider &provider, const QString &domain);

// To make these changes in a zone that was read, one after the other.
QByteArray lexiconChanges(const DnsProvider &provider, const ProviderZone &zone, const QList<RecordChange> &changes);

// What came of it. Errors are of the provider; `account` has what must not stand in one. `wanted`: what is looked for.
Result<ProviderZone> lexiconZone(const QByteArray &said, const DnsAccount &account, const QList<RecordSetKey> &wanted);
Result<void> lexiconOutcome(const QByteArray &said, const DnsAccount &account, const QList<RecordChange> &changes);

} // namespace postroom

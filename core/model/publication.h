#pragma once

#include "core/model/dnsanswer.h"
#include "core/model/dnsrecord.h"

#include <QDateTime>

namespace postroom {

enum class RecordAction { Add,
                          Remove };

template<>
struct EnumWords<RecordAction>
{
    static constexpr std::pair<RecordAction, const char *> words[] = {{RecordAction::Add, "add"}, {RecordAction::Remove, "remove"}};
};

// One record that comes into a zone or goes. One that is there already and is added gets another time to live.
struct RecordChange
{
    RecordAction action = RecordAction::Add;
    QString name; // absolute, with the trailing dot
    DnsType type = DnsType::A;
    qint64 ttl = 0;
    QString data; // presentation form

    friend bool operator==(const RecordChange &, const RecordChange &) = default;

    static void fields(auto &self, auto &&visit)
    {
        visit("action", self.action);
        visit("name", self.name);
        visit("type", self.type);
        visit("ttl", self.ttl);
        visit("data", self.data);
    }
};

// What stands in the zone, is not ours, and is in the way.
enum class ConflictKind { AliasThere, // the name is an alias; nothing can stand beside it
                          OtherData, // where an alias is needed
                          Addresses, // the server's name leads to other machines too
                          MailExchanger, // mail goes elsewhere before it comes here
                          Service, // mail programs are led elsewhere
                          Spf, // a second record would make both invalid
                          SpfBroken, // or cannot take another word
                          SpfOfNobody, // somebody may send, of a domain that has no mail
                          Dmarc,
                          DmarcWeak, // forged mail is not refused, of a domain that has no mail
                          TlsReports,
                          MtaSts, // they tell of another policy
                          SigningKey };

template<>
struct EnumWords<ConflictKind>
{
    static constexpr std::pair<ConflictKind, const char *> words[] = {{ConflictKind::AliasThere, "alias-there"}, {ConflictKind::OtherData, "other-data"}, {ConflictKind::Addresses, "addresses"}, {ConflictKind::MailExchanger, "mail-exchanger"}, {ConflictKind::Service, "service"}, {ConflictKind::Spf, "spf"}, {ConflictKind::SpfBroken, "spf-broken"}, {ConflictKind::SpfOfNobody, "spf-of-nobody"}, {ConflictKind::Dmarc, "dmarc"}, {ConflictKind::DmarcWeak, "dmarc-weak"}, {ConflictKind::TlsReports, "tls-reports"}, {ConflictKind::MtaSts, "mta-sts"}, {ConflictKind::SigningKey, "signing-key"}};
};

// How it is got over, when somebody says so.
enum class ConflictWay { MergeSpf,
                         Replace };

template<>
struct EnumWords<ConflictWay>
{
    static constexpr std::pair<ConflictWay, const char *> words[] = {{ConflictWay::MergeSpf, "merge-spf"}, {ConflictWay::Replace, "replace"}};
};

struct RecordConflict
{
    ConflictKind kind = ConflictKind::AliasThere;
    QString name;
    DnsType type = DnsType::A; // of what is planned
    ConflictWay way = ConflictWay::Replace;
    QStringList planned;
    QStringList seen; // "TYPE data"
    std::optional<QString> merged; // the record that would do for both
    std::optional<qint64> lookups; // that such an SPF record costs, as far as known; ten are permitted
    std::optional<qint64> voids = {}; // of them, for what is not there; two are permitted
    std::optional<qint64> octets = {}; // of all texts at its name then; 450 surely fit into an answer

    static void fields(auto &self, auto &&visit)
    {
        visit("kind", self.kind);
        visit("name", self.name);
        visit("type", self.type);
        visit("way", self.way);
        visit("planned", self.planned);
        visit("seen", self.seen);
        visit("merged", self.merged);
        visit("lookups", self.lookups);
        visit("voids", self.voids);
        visit("octets", self.octets);
    }
};

// What becomes of a domain's plan on a DNS server.
struct Publication
{
    QString domain;
    QString zone; // absolute
    QString server; // or the provider
    QList<RecordChange> changes; // removals first
    QList<RecordConflict> conflicts; // with any of them nothing is published
    QList<RecordConflict> merged = {}; // those that a record for both got over
    QList<DnsRecord> elsewhere; // planned, and in no zone of this server, or leading out of it (NS)
    QList<DnsRecord> byHand = {}; // planned, of types that this way of publishing does not take
    bool published = false; // the zone has all of it now
    qint64 serial = 0; // of the zone, as it was seen last; 0: it was not shown

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain);
        visit("zone", self.zone);
        visit("server", self.server);
        visit("changes", self.changes);
        visit("conflicts", self.conflicts);
        visit("merged", self.merged);
        visit("elsewhere", self.elsewhere);
        visit("byHand", self.byHand);
        visit("published", self.published);
        visit("serial", self.serial);
    }
};

// A record that this server put into DNS.
struct PublishedRecord
{
    QString name; // absolute
    DnsType type = DnsType::A;
    qint64 ttl = 0;
    QString data;
    QString server;
    QDateTime at;
    bool isSure = true; // false: it was on its way when the service was cut off

    friend bool operator==(const PublishedRecord &, const PublishedRecord &) = default;
};

} // namespace postroom

#pragma once

#include "core/dns/resolver.h"
#include "core/model/dnsrecord.h"

#include <QMap>
#include <QObject>
#include <QPromise>

#include <map>

namespace postroom::test {

// DNS in memory: says what a test put in, and otherwise that there is no such name. It can fail as a whole, lie, or keep
// everybody waiting.
class FakeResolver : public Resolver
{
public:
    using Zone = QMap<std::pair<QString, DnsType>, QStringList>; // by absolute name
    Zone zone;
    QMap<QString, Zone> at; // what a server has of its own, by its address; it is authoritative
    QMap<QString, QList<DnsEntry>> referral; // what a server says, by its address, of whom to ask in its stead for NS records
    QMap<std::pair<QString, DnsType>, QStringList> signatures; // of the data at a name
    QMap<std::pair<QString, DnsType>, qint64> ttl; // of the data at a name, where it is another than 3600
    QString owner; // not empty: the zone that says so where something is not there
    DnsOutcome whole = DnsOutcome::Records; // anything else: every answer is this
    QStringList everything; // not empty: the data of every answer, whatever is asked
    QStringList silent; // servers that are never heard of
    bool holds = false; // nothing is answered before release()

    QStringList asked; // "example.org. MX"
    qsizetype mostAtOnce = 0;
    qsizetype dropped = 0;

    void add(const QString &name, DnsType type, const QString &data) { zone[{name, type}].append(data); }
    void publish(const DnsPlan &plan); // as it stands there
    void release();

    DnsTicket ask(const DnsQuestion &question, Taker taker) override;
    void drop(DnsTicket ticket) override;
    QFuture<DnsAnswer> ask(const DnsQuestion &question) override;

private:
    struct Waiting
    {
        DnsQuestion question;
        Taker taker;
    };
    DnsAnswer answerTo(const DnsQuestion &question) const;
    void answer(DnsTicket ticket);

    QObject m_here; // what it does later ends with it
    DnsTicket m_lastTicket = 0;
    std::map<DnsTicket, Waiting> m_waiting;
};

} // namespace postroom::test

#pragma once

#include "core/dns/resolver.h"
#include "core/model/dnsrecord.h"

#include <QMap>
#include <QPromise>

namespace postroom::test {

// DNS in memory: says what a test put in, and otherwise that there is no such name. It can fail as a whole, lie, or keep
// everybody waiting.
class FakeResolver : public Resolver
{
public:
    QMap<std::pair<QString, DnsType>, QStringList> zone; // by absolute name
    DnsOutcome whole = DnsOutcome::Records; // anything else: every answer is this
    QStringList everything; // not empty: the data of every answer, whatever is asked
    bool holds = false; // nothing is answered before release()

    QStringList asked; // "example.org. MX"
    qsizetype mostAtOnce = 0;

    void add(const QString &name, DnsType type, const QString &data) { zone[{name, type}].append(data); }
    void publish(const DnsPlan &plan); // as it stands there
    void release();

    QFuture<DnsAnswer> ask(const DnsQuestion &question) override;

private:
    DnsAnswer answerTo(const DnsQuestion &question) const;

    std::vector<std::pair<DnsQuestion, std::shared_ptr<QPromise<DnsAnswer>>>> m_waiting;
};

} // namespace postroom::test

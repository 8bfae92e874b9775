#pragma once

#include "core/dns/lexicon.h"
#include "core/host/host.h"

#include <QFuture>
#include <QThreadPool>

namespace postroom {

// A DNS provider, through lexicon: a child that has the credentials from its standard input and from nowhere else. It is killed
// when it takes too long and when `stop` says so.
class ProviderLink
{
public:
    static constexpr auto program = "/usr/bin/python3";
    static constexpr std::chrono::seconds patience{60}; // to read a zone, and once for all changes
    static constexpr std::chrono::seconds patienceEach{10}; // for each change besides
    static constexpr std::chrono::minutes mostPatience{10};

    // `host` runs the program, in a thread of `pool`.
    ProviderLink(Host &host, QThreadPool &pool) : m_host(host), m_pool(pool) {}

    QFuture<Result<ProviderZone>> look(const DnsAccount &account, const QString &domain, const QList<RecordSetKey> &wanted, const std::stop_token &stop);
    // DnsPartlyPublished and DnsOutcomeUnknown: some of it may be done.
    QFuture<Result<void>> change(const DnsAccount &account, const ProviderZone &zone, const QList<RecordChange> &changes, const std::stop_token &stop);

private:
    static Result<QByteArray> run(Host &host, const DnsAccount &account, const QByteArray &job, std::chrono::milliseconds limit, const std::stop_token &stop);

    Host &m_host;
    QThreadPool &m_pool;
};

} // namespace postroom

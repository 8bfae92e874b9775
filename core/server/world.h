#pragma once

#include "core/checks/facts.h"
#include "core/host/mailprobe.h"
#include "core/server/certificates.h"
#include "core/server/clientfiles.h"
#include "core/server/dkimkeeper.h"
#include "core/server/helperlink.h"
#include "core/server/stores.h"

#include <QDeadlineTimer>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace postroom {

// Gathers the facts that checks judge: what the store says, what the helper says, and what each port shows when
// somebody really connects.
class World : public QObject
{
    Q_OBJECT

public:
    World(const Instance &instance, const InstancePaths &paths, Stores &stores, Certificates &certificates, const ClientFiles &files, HelperLink &helper,
          DkimKeeper &keys, QObject *parent = nullptr);
    ~World() override;

    struct Seen
    {
        Facts facts;
        api::QueueCounts queue;
    };

    // Waits for the probes that are under way.
    void end();
    // Never fails: what cannot be learned is a fact too.
    QFuture<Seen> look();
    // What the helper says now.
    QFuture<Result<api::helper::Status::Reply>> status() { return m_helper.ask(api::helper::Status{}); }
    // What each port serves, all asked at once; in their order.
    QFuture<QList<Result<QString>>> probe(const QList<ProbeTarget> &targets);
    // What each shows, in their order, to who trusts the system's authorities and the instance's own; all visited at once, five seconds
    // each at the most, and all over at `end`. When the session is gone, so are the connections, and the errors are Cancelled.
    QFuture<QList<Result<PortView>>> visit(const QList<ProbeTarget> &targets, const QDeadlineTimer &end, QObject *session);
    // The certificate of the instance's own authority, PEM; empty where it cannot be read.
    QByteArray practiceCa() const;
    const Instance &instance() const { return m_instance; }

    // What others looked at, for as long as this process lives.
    bool noteDns(const DnsCheck &check); // true: it says something else than the one before
    void noteTest(const TestMail &test) { m_test = test; }

private:
    Facts known() const;

    Instance m_instance;
    InstancePaths m_paths;
    Stores &m_stores;
    Certificates &m_certificates;
    const ClientFiles &m_files;
    HelperLink &m_helper;
    DkimKeeper &m_keys;
    QThreadPool m_pool;
    QThreadPool m_visitors; // of whom each waits for one port
    std::shared_ptr<std::atomic_bool> m_isEnding = std::make_shared<std::atomic_bool>(false);
    std::optional<DnsCheck> m_dns; // of the admin's domain, as it was looked last
    std::optional<TestMail> m_test;
};

// What the machine's interfaces say of its own addresses: global ones, or the instance's own in practice.
QList<IpAddress> guessPublicAddresses(const Instance &instance);

} // namespace postroom

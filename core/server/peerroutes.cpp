#include "core/server/peerroutes.h"

#include "core/api/operations/domains.h"
#include "core/api/operations/session.h"
#include "core/host/instancefile.h"
#include "core/host/realhost.h"

#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.peers")

constexpr qint64 pageSize = 1000;

// Where it takes mail, as Postfix's transport(5) has it.
Result<QString> nextHopOf(const InstancePaths &peer)
{
    RealHost host;
    const Result<Instance> instance = readInstanceFile(host, peer);
    if (!instance)
        return instance.error().code == ErrorCode::NoInstance ? withField(instance.error(), u"directory"_s) : instance.error();
    if (!instance->practice || !instance->listen)
        return Error{ErrorCode::Unsupported, peer.directory(), u"directory"_s, u"practice"_s};
    const QString address = instance->listen->toString();
    return u"smtp:[%1]:%2"_s.arg(address).arg(instance->portOf(Protocol::Smtp));
}

} // namespace

PeerRoutes::PeerRoutes(InstancePaths peer, Lookup &lookup, QObject *parent) : QObject(parent), m_peer(std::move(peer)), m_lookup(lookup)
{
    m_again.setSingleShot(true);
    m_again.setInterval(std::chrono::seconds(2));
    connect(&m_again, &QTimer::timeout, this, &PeerRoutes::follow);
    m_ping.setInterval(std::chrono::minutes(1));
    connect(&m_ping, &QTimer::timeout, this, [this] {
        if (m_client)
            m_client->call(api::Ping{}).then(this, [](const Result<api::Ping::Reply> &) {}); // a loss is told by disconnected()
    });
    m_ping.start();
}

QFuture<Result<void>> PeerRoutes::read()
{
    m_first.emplace();
    m_first->start();
    QFuture<Result<void>> future = m_first->future();
    follow();
    return future;
}

void PeerRoutes::follow()
{
    const Result<QString> nextHop = nextHopOf(m_peer);
    if (!nextHop)
        return end(nextHop.error());
    m_nextHop = *nextHop;
    m_read.clear();
    m_client = std::make_unique<api::Client>();
    connect(m_client.get(), &api::Client::disconnected, this, [this](const Error &why) { end(why); }, Qt::QueuedConnection);
    connect(m_client.get(), &api::Client::notified, this, [this](const QString &method, const QJsonObject &params) {
        const Result<api::Changed> change = fromJson<api::Changed>(params);
        if (method != QLatin1StringView(api::Changed::name) || !change || change->kind != u"domain")
            return;
        if (change->subject.isEmpty())
            end(Error{ErrorCode::Cancelled, {}, {}, {}}); // more than one: read all anew
        else
            look(change->subject);
    });
    m_client->connectToSocket(m_peer.adminSocket());
    m_client->call(api::Hello{api::protocolVersion, u"postroomd "_s + QStringLiteral(POSTROOM_VERSION)}).then(this, [](const Result<api::Hello::Reply> &) {});
    m_client->call(api::Subscribe{}).then(this, [this](const Result<api::Subscribe::Reply> &reply) {
        if (reply)
            readPage({});
    });
}

void PeerRoutes::end(const Result<void> &outcome)
{
    if (m_client)
        m_client.release()->deleteLater(); // it may be what calls
    m_again.start();
    answer(outcome);
}

// Last in whatever calls it: who asked may let go of this object.
void PeerRoutes::answer(const Result<void> &outcome)
{
    if (!m_first)
        return;
    QPromise<Result<void>> first = std::move(*m_first);
    m_first.reset();
    first.addResult(outcome);
    first.finish();
}

void PeerRoutes::readPage(const std::optional<DomainName> &after)
{
    if (!m_client)
        return;
    m_client->call(api::ListDomains{{}, pageSize, after}).then(this, [this](const Result<api::ListDomains::Reply> &page) {
        if (!page)
            return end(page.error());
        for (const Domain &domain : page->domains) {
            if (!domain.external)
                m_read.append(domain.name);
        }
        if (page->next)
            return readPage(page->next);
        const auto kept = m_lookup.setRoutes(m_peer.directory(), m_nextHop, m_read);
        m_read.clear();
        if (!kept)
            return end(kept);
        qCInfo(log) << "mail for the domains of" << m_peer.directory() << "goes to" << m_nextHop;
        answer(success());
    });
}

void PeerRoutes::look(const QString &domain)
{
    const Result<DomainName> name = DomainName::parse(domain);
    if (!name || !m_client)
        return;
    m_client->call(api::ShowDomain{*name}).then(this, [this, name](const Result<Domain> &shown) {
        if (!shown && shown.error().code != ErrorCode::NotFound)
            return;
        const bool isServed = shown && !shown->external;
        const auto kept = isServed ? m_lookup.putRoute(m_peer.directory(), m_nextHop, *name) : m_lookup.dropRoute(m_peer.directory(), *name);
        if (!kept)
            end(kept);
    });
}

} // namespace postroom

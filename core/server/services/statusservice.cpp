#include "core/server/services/statusservice.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

api::FindingCounts countsOf(const QList<Finding> &findings)
{
    api::FindingCounts counts;
    qint64 accepted = 0;
    for (const Finding &finding : findings) {
        if (finding.accepted) {
            ++accepted;
            continue;
        }
        switch (finding.verdict) {
        case Verdict::Fail: ++counts.fail; break;
        case Verdict::Warning: ++counts.warning; break;
        case Verdict::Unknown: ++counts.unknown; break;
        case Verdict::Pass: ++counts.pass; break;
        case Verdict::NotApplicable: break;
        }
    }
    counts.accepted = accepted;
    return counts;
}

} // namespace

StatusService::StatusService(Stores &stores, World &world, FindingBook &book, const TrafficService &traffic, HelperLink &helper, Changed changed,
                             QObject *parent)
    : QObject(parent), m_stores(stores), m_world(world), m_book(book), m_traffic(traffic), m_helper(helper), m_changed(std::move(changed))
{
}

QFuture<Result<api::Status::Reply>> StatusService::status()
{
    return m_world.look().then(this, [this](const World::Seen &seen) { return statusOf(seen); });
}

Result<api::Status::Reply> StatusService::statusOf(const World::Seen &seen)
{
    const Facts &facts = seen.facts;
    api::Status::Reply reply;
    reply.serverName = facts.settings.serverName ? facts.settings.serverName->toString() : QString();
    reply.practice = facts.instance.practice;
    reply.generation = facts.generation;
    reply.engines = facts.engines;
    for (const PortFact &port : facts.ports)
        reply.ports.append(PortStatus{port.port, port.protocol, !port.problem || port.problem->code != ErrorCode::ServiceUnreachable});
    reply.queue = seen.queue;
    if (facts.certificate)
        reply.certificates.append(api::CertificateStatus{facts.certificate->names, facts.certificate->issuer, facts.certificate->notAfter,
                                                         facts.now.daysTo(facts.certificate->notAfter)});
    reply.findings = countsOf(m_book.judged(facts));
    reply.domains = m_stores.domains.count().value_or(0);
    reply.mailboxes = facts.mailboxes;
    reply.disk = facts.disk;
    if (const Result<TrafficCounts> today = m_traffic.today())
        reply.today = *today;
    return reply;
}

QFuture<Result<api::ServiceReply>> StatusService::serviceStatus()
{
    // Not while it is still finishing an interrupted change: what it says now may not be what holds.
    if (!m_helper.isConnected())
        return QtFuture::makeReadyFuture(Result<api::ServiceReply>(Error{ErrorCode::HelperUnreachable, {}, {}, {}}));
    return m_helper.ask(api::helper::Status{}).then(this, [](const Result<api::helper::Status::Reply> &reply) -> Result<api::ServiceReply> {
        if (!reply)
            return reply.error();
        return api::ServiceReply{reply->engines};
    });
}

QFuture<Result<api::EngineWords::Reply>> StatusService::words(const api::EngineWords &wanted)
{
    return m_helper.ask(api::helper::LastWords{wanted.engine});
}

QFuture<Result<api::ServiceReply>> StatusService::control(const api::ControlService &wanted, const api::Caller &caller)
{
    if (!m_helper.isConnected())
        return QtFuture::makeReadyFuture(Result<api::ServiceReply>(Error{ErrorCode::HelperUnreachable, {}, {}, {}}));
    return m_helper.call(api::helper::Control{wanted.action, wanted.engine})
        .then(this, [this, wanted, caller](const Result<api::ServiceReply> &reply) -> Result<api::ServiceReply> {
            const QString object = wanted.engine ? wordOf(*wanted.engine) : QString();
            AuditEntry entry = auditOf(caller, api::ControlService::name, object, {}, {{u"action"_s, wordOf(wanted.action)}});
            if (!reply)
                entry.result = errorCodeName(reply.error().code);
            // The engines have done it already; that it could not be noted is said, as a change without its entry.
            const Result<bool> noted = m_stores.change<bool>(entry, [] { return Result<bool>(true); });
            m_changed(u"engine"_s, object);
            if (reply && !noted)
                return noted.error();
            return reply;
        });
}

} // namespace postroom

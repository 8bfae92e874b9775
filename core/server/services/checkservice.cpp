#include "core/server/services/checkservice.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isMeant(const Finding &finding, const QString &id, const std::optional<QString> &subject)
{
    return finding.id == id && (!subject || finding.subject == *subject);
}

} // namespace

CheckService::CheckService(Stores &stores, World &world, FindingBook &book, Changed changed, QObject *parent)
    : QObject(parent), m_stores(stores), m_world(world), m_book(book), m_changed(std::move(changed))
{
}

QFuture<Result<api::Check::Reply>> CheckService::check(const api::Check &wanted)
{
    if (wanted.domain) {
        if (const Result<Domain> domain = m_stores.domains.byName(*wanted.domain); !domain)
            return QtFuture::makeReadyFuture(Result<api::Check::Reply>(withField(domain.error(), u"domain"_s)));
    }
    return m_world.look().then(this, [this](const World::Seen &seen) -> Result<api::Check::Reply> { return api::Check::Reply{m_book.judged(seen.facts)}; });
}

QFuture<Result<api::AcceptReply>> CheckService::accept(const api::AcceptFinding &wanted, const api::Caller &caller)
{
    const QDate today = QDate::currentDate();
    if (wanted.until.date() < today || wanted.until.date() > today.addYears(1))
        return QtFuture::makeReadyFuture(Result<api::AcceptReply>(
            Error{ErrorCode::NumberOutOfRange, wanted.until.toString(), u"until"_s,
                  u"%1–%2"_s.arg(today.toString(Qt::ISODate), today.addYears(1).toString(Qt::ISODate))}));
    return m_world.look().then(this, [this, wanted, caller](const World::Seen &seen) { return acceptNow(wanted, caller, seen.facts); });
}

Result<api::AcceptReply> CheckService::acceptNow(const api::AcceptFinding &wanted, const api::Caller &caller, const Facts &facts)
{
    const QList<Finding> findings = m_book.judged(facts) + m_book.ofDns(facts.now);
    QList<Finding> meant;
    for (const Finding &finding : findings) {
        if (isMeant(finding, wanted.id, wanted.subject) && wantsAttention(finding) && (!wanted.seen || finding.seen == *wanted.seen))
            meant.append(finding);
    }
    if (meant.isEmpty())
        return Error{ErrorCode::NotFound, wanted.id, u"id"_s, {}};
    if (meant.first().step)
        return Error{ErrorCode::Unsupported, wanted.id, u"id"_s, u"the set-up"_s};
    AuditEntry entry = auditOf(caller, api::AcceptFinding::name, wanted.id, {},
                               {{u"subject"_s, wanted.subject ? QJsonValue(*wanted.subject) : QJsonValue()},
                                {u"reason"_s, wanted.reason.toString()},
                                {u"until"_s, wanted.until.toString()}});
    const Acceptance acceptance{wanted.reason, wanted.until, entry.actor, entry.at};
    const Result<bool> done = m_stores.change<bool>(entry, [&]() -> Result<bool> {
        if (const auto removed = m_stores.acceptances.removeEnded(QDate::currentDate()); !removed)
            return removed.error();
        for (Finding &finding : meant) {
            if (const auto put = m_stores.acceptances.put({finding.id, finding.subject, finding.seen, finding.verdict, acceptance}); !put)
                return put.error();
            finding.accepted = acceptance;
        }
        return true;
    });
    if (!done)
        return done.error();
    m_changed(u"finding"_s, wanted.id);
    return api::AcceptReply{meant};
}

QFuture<Result<api::AcceptReply>> CheckService::unaccept(const api::UnacceptFinding &wanted, const api::Caller &caller)
{
    const QJsonObject before{{u"subject"_s, wanted.subject ? QJsonValue(*wanted.subject) : QJsonValue()}, {u"accepted"_s, true}};
    const QJsonObject after{{u"subject"_s, before.value(u"subject")}, {u"accepted"_s, false}};
    const Result<bool> done = m_stores.change<bool>(auditOf(caller, api::UnacceptFinding::name, wanted.id, before, after), [&]() -> Result<bool> {
        const Result<qint64> removed = m_stores.acceptances.remove(wanted.id, wanted.subject);
        if (!removed)
            return removed.error();
        return *removed > 0 ? Result<bool>(true) : Result<bool>(Error{ErrorCode::NotFound, wanted.id, u"id"_s, {}});
    });
    if (!done)
        return QtFuture::makeReadyFuture(Result<api::AcceptReply>(done.error()));
    m_changed(u"finding"_s, wanted.id);
    return m_world.look().then(this, [this, wanted](const World::Seen &seen) -> Result<api::AcceptReply> {
        api::AcceptReply reply;
        const QList<Finding> findings = m_book.judged(seen.facts) + m_book.ofDns(seen.facts.now);
        for (const Finding &finding : findings) {
            if (isMeant(finding, wanted.id, wanted.subject))
                reply.findings.append(finding);
        }
        return reply;
    });
}

} // namespace postroom

#include "core/server/services/domainservice.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<api::ListDomains::Reply> DomainService::list(const api::ListDomains &wanted) const
{
    const Result<qint64> limit = pageLimit(wanted.limit);
    if (!limit)
        return limit.error();
    const Result<DomainPage> page = m_stores.domains.list(wanted.filter.value_or(QString()), *limit, wanted.after);
    if (!page)
        return page.error();
    return api::ListDomains::Reply{page->domains, page->next, page->total};
}

Result<Domain> DomainService::show(const api::ShowDomain &wanted) const
{
    return m_stores.domains.byName(wanted.domain);
}

QFuture<Result<Domain>> DomainService::add(const api::AddDomain &wanted, const api::Caller &caller)
{
    const AuditEntry entry = auditOf(caller, api::AddDomain::name, wanted.domain.toString(), {}, {{u"name"_s, wanted.domain.toString()}});
    const Result<Domain> added =
        m_stores.change<Domain>(entry, [&] { return m_stores.domains.add(wanted.domain, QDateTime::currentDateTimeUtc()); });
    if (!added)
        return QtFuture::makeReadyFuture(Result<Domain>(withField(added.error(), u"domain"_s)));
    m_stores.published(m_stores.lookup.publishDomain(added->name, added->revision));
    m_files.publish(added->name);
    m_changed(u"domain"_s, added->name.toString());
    // The answer waits for the keys that sign its mail, so that the DNS plan has them. Without them it is added all the same.
    return m_dkim.complete(added->name).then([added](const Result<void> &) { return added; });
}

Result<api::RemoveDomain::Reply> DomainService::remove(const api::RemoveDomain &wanted, const api::Caller &caller)
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    // Its names are in the certificate, and the admin's address is the postmaster's.
    if (settings->adminAddress && settings->adminAddress->domain() == wanted.domain)
        return Error{ErrorCode::InUse, wanted.domain.toString(), u"domain"_s, settings->adminAddress->toString()};
    const AuditEntry entry = auditOf(caller, api::RemoveDomain::name, wanted.domain.toString());
    const Result<qint64> change = m_stores.change<qint64>(entry, [&]() -> Result<qint64> {
        if (const auto removed = m_stores.domains.remove(wanted.domain, wanted.revision); !removed)
            return removed.error();
        return changeMark(m_stores.database).and_then([](const ChangeMark &mark) { return Result<qint64>(mark.change); });
    });
    if (!change)
        return withField(change.error(), u"domain"_s);
    m_stores.published(m_stores.lookup.removeDomain(wanted.domain, *change));
    m_files.remove(wanted.domain);
    m_dkim.publish(wanted.domain);
    m_changed(u"domain"_s, wanted.domain.toString());
    return api::RemoveDomain::Reply{wanted.domain};
}

} // namespace postroom

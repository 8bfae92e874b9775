#include "core/server/services/aliasservice.h"

#include "core/server/rolealiases.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<api::ListAliases::Reply> AliasService::list(const api::ListAliases &wanted) const
{
    const Result<qint64> limit = pageLimit(wanted.limit);
    if (!limit)
        return limit.error();
    const Result<Listing<AliasSort>> listing = listingOf<AliasSort>(wanted);
    if (!listing)
        return listing.error();
    const Result<AliasPage> page = m_stores.aliases.list(wanted.filter.value_or(QString()), wanted.domain, *limit, wanted.after, *listing);
    if (!page)
        return page.error();
    return api::ListAliases::Reply{page->aliases, page->next, page->total};
}

Result<Alias> AliasService::show(const api::ShowAlias &wanted) const
{
    return m_stores.aliases.byAddress(wanted.address);
}

Result<Alias> AliasService::add(const api::AddAlias &wanted, const api::Caller &caller)
{
    const Result<QList<Destination>> targets = targetsFrom(wanted.to);
    if (!targets)
        return targets.error();
    const AuditEntry entry = auditOf(caller, api::AddAlias::name, wanted.address.toString(), {}, {{u"to"_s, toJson(*targets)}});
    const Result<Alias> added = m_stores.change<Alias>(
        entry, [&] { return m_stores.aliases.add(wanted.address, *targets, QDateTime::currentDateTimeUtc()); });
    if (added)
        publish(*added);
    return added;
}

Result<Alias> AliasService::set(const api::SetAlias &wanted, const api::Caller &caller)
{
    const Result<Alias> before = m_stores.aliases.byAddress(wanted.address);
    if (!before)
        return before;
    const Result<QList<Destination>> targets = targetsFrom(wanted.to);
    if (!targets)
        return targets.error();
    if (before->revision == wanted.revision && before->targets == *targets)
        return before; // as it is wished already: nothing changes, and nothing is noted
    const AuditEntry entry = auditOf(caller, api::SetAlias::name, wanted.address.toString(), {{u"to"_s, toJson(before->targets)}}, {{u"to"_s, toJson(*targets)}});
    const Result<Alias> changed = m_stores.change<Alias>(entry, [&] { return m_stores.aliases.set(wanted.address, wanted.revision, *targets); });
    if (changed)
        publish(*changed);
    return changed;
}

Result<api::RemoveAlias::Reply> AliasService::remove(const api::RemoveAlias &wanted, const api::Caller &caller)
{
    const Result<Alias> before = m_stores.aliases.byAddress(wanted.address);
    if (!before)
        return before.error();
    if (Alias::isRequired(wanted.address.localPart()))
        return Error{ErrorCode::AddressRequired, wanted.address.toString(), u"address"_s, {}};
    const AuditEntry entry = auditOf(caller, api::RemoveAlias::name, wanted.address.toString(), {{u"to"_s, toJson(before->targets)}});
    const Result<qint64> change = m_stores.change<qint64>(entry, [&]() -> Result<qint64> {
        if (const auto removed = m_stores.aliases.remove(wanted.address, wanted.revision); !removed)
            return removed.error();
        return changeMark(m_stores.database).and_then([](const ChangeMark &mark) { return Result<qint64>(mark.change); });
    });
    if (!change)
        return change.error();
    m_stores.published(m_stores.lookup.removeAlias(wanted.address, *change));
    m_changed(u"alias"_s, wanted.address.toString());
    return api::RemoveAlias::Reply{wanted.address};
}

Result<QList<Destination>> AliasService::targetsFrom(const QList<Destination> &wanted) const
{
    // More could not be kept, and each of them costs a look into the store.
    if (wanted.size() > Alias::mostTargets)
        return Error{ErrorCode::LimitReached, {}, u"to"_s, QString::number(Alias::mostTargets)};
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    QList<Destination> targets;
    for (const Destination &one : wanted) {
        // The set-up asks for the admin's address before there is a mailbox of it.
        const bool isAdmin = settings->adminAddress && one == Destination::of(*settings->adminAddress);
        const Result<Destination> target = isAdmin ? Result<Destination>(one) : existing(m_stores, one);
        if (!target)
            return withField(target.error(), u"to"_s);
        targets.append(*target);
    }
    return targets;
}

void AliasService::publish(const Alias &alias)
{
    m_stores.published(m_stores.lookup.publishAlias(alias, alias.revision));
    m_changed(u"alias"_s, alias.address.toString());
}

} // namespace postroom

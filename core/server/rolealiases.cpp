#include "core/server/rolealiases.h"

#include "core/base/character.h"

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

Result<Destination> served(const Stores &stores, const Destination &destination)
{
    const Result<Domain> domain = stores.domains.byName(destination.domain());
    if (!domain)
        return domain.error().code == ErrorCode::NotFound ? Result<Destination>(destination) : Result<Destination>(domain.error());
    if (domain->external)
        return destination;
    for (const char16_t route : {u'%', u'!'}) {
        if (destination.localPart().contains(route))
            return Error{ErrorCode::CharacterNotAllowed, destination.toString(), {}, characterName(route)};
    }
    return destination.servedBy(domain->aliasOf.value_or(domain->name));
}

Result<Destination> existing(const Stores &stores, const Destination &destination)
{
    const Result<Destination> here = served(stores, destination);
    if (!here)
        return here;
    const Result<Domain> domain = stores.domains.byName(here->domain());
    if (!domain)
        return domain.error().code == ErrorCode::NotFound ? here : Result<Destination>(domain.error());
    if (domain->external)
        return here; // who is there is not known
    const Result<bool> leads = stores.aliases.leadsSomewhere(*here);
    if (!leads)
        return leads.error();
    return *leads ? here : Error{ErrorCode::NotFound, here->toString(), {}, {}};
}

Result<qint64> keepRequiredAliases(Stores &stores, const std::optional<Address> &former, const Address &admin)
{
    qint64 changed = 0;
    if (former && *former != admin) {
        const Result<qint64> redirected = stores.aliases.redirectRequired(*former, admin);
        if (!redirected)
            return redirected;
        changed += *redirected;
    }
    const Result<QList<DomainName>> lacking = stores.aliases.domainsLackingRequired(admin);
    if (!lacking)
        return lacking.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const DomainName &domain : *lacking) {
        const Result<QList<Alias>> added = stores.aliases.addRequired(domain, admin, now);
        if (!added)
            return added.error();
        changed += added->size();
    }
    return changed;
}

Result<void> completeRequiredAliases(Stores &stores, const Address &admin)
{
    const Result<QList<DomainName>> lacking = stores.aliases.domainsLackingRequired(admin);
    if (!lacking || lacking->isEmpty())
        return lacking ? success() : Result<void>(lacking.error());
    QStringList names;
    for (const DomainName &name : *lacking)
        names.append(name.toString());
    const AuditEntry entry = auditOf(api::Caller{qint64(::geteuid()), 0, api::Access::Admin}, "domain.complete", {}, {},
                                     {{u"domains"_s, QJsonArray::fromStringList(names)}, {u"to"_s, admin.toString()}});
    const Result<qint64> kept = stores.change<qint64>(entry, [&] { return keepRequiredAliases(stores, {}, admin); });
    if (!kept)
        return kept.error();
    stores.lookup.setBehind();
    return stores.repairLookup();
}

} // namespace postroom

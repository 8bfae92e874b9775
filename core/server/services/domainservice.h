#pragma once

#include "core/api/operations/domains.h"
#include "core/server/clientfiles.h"
#include "core/server/dkimkeeper.h"

namespace postroom {

// The verbs of `domain`.
class DomainService
{
public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    DomainService(Stores &stores, ClientFiles &files, DkimKeeper &dkim, Changed changed)
        : m_stores(stores), m_files(files), m_dkim(dkim), m_changed(std::move(changed))
    {
    }

    Result<api::ListDomains::Reply> list(const api::ListDomains &wanted) const;
    Result<Domain> show(const api::ShowDomain &wanted) const;
    QFuture<Result<Domain>> add(const api::AddDomain &wanted, const api::Caller &caller);
    Result<Domain> set(const api::SetDomain &wanted, const api::Caller &caller);
    Result<api::RemoveDomain::Reply> remove(const api::RemoveDomain &wanted, const api::Caller &caller);

private:
    Result<Domain> complete(const DomainName &name); // adds the addresses that it must have; AliasLoop for one that leads mail in a circle
    Result<void> dropRequired(const DomainName &domain);
    Result<void> dropServed(const DomainName &domain); // with them the keys that signed its mail
    Result<void> mayBecomeExternal(const DomainName &domain) const; // InUse, ServerNameHasKeys
    // Whether aliases of its signing keys would lead somewhere: NotSetUp without a name of the server, NoZoneForKeys where that lies in
    // no domain served here, ServerNameWithin where it lies in this one, TextTooLong.
    Result<void> mayHaveAliases(const DomainName &domain) const;
    void publish(const DomainName &name); // the domain, and the addresses that it must have

    Stores &m_stores;
    ClientFiles &m_files;
    DkimKeeper &m_dkim;
    Changed m_changed;
};

} // namespace postroom

#pragma once

#include "core/api/operations/aliases.h"
#include "core/server/stores.h"

namespace postroom {

// The verbs of `alias`.
class AliasService
{
public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    AliasService(Stores &stores, Changed changed) : m_stores(stores), m_changed(std::move(changed)) {}

    Result<api::ListAliases::Reply> list(const api::ListAliases &wanted) const;
    Result<Alias> show(const api::ShowAlias &wanted) const;
    Result<Alias> add(const api::AddAlias &wanted, const api::Caller &caller);
    Result<Alias> set(const api::SetAlias &wanted, const api::Caller &caller);
    Result<api::RemoveAlias::Reply> remove(const api::RemoveAlias &wanted, const api::Caller &caller);

private:
    // The targets as this server reads them; what is here must exist, but for the admin's own address.
    Result<QList<Destination>> targetsFrom(const QList<Destination> &wanted) const;
    void publish(const Alias &alias);

    Stores &m_stores;
    Changed m_changed;
};

} // namespace postroom

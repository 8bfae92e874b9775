#pragma once

#include "core/api/operations/setup.h"
#include "core/server/configuration.h"
#include "core/server/world.h"

namespace postroom {

// The verbs of `setup`: the wizard's steps as findings, and the operations that answer them.
class SetupService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    SetupService(Stores &stores, Configuration &configuration, DkimKeeper &keys, World &world, Changed changed, QObject *parent = nullptr);

    QFuture<Result<api::SetupState::Reply>> state();
    QFuture<Result<api::ConfigReply>> identity(const api::SetupIdentity &wanted, const api::Caller &caller);
    QFuture<Result<api::ConfigReply>> accountTypes(const api::SetupAccountTypes &wanted, const api::Caller &caller);
    QFuture<Result<api::SetupFinish::Reply>> finish();

private:
    Result<void> keepIdentity(const Settings &settings);

    Stores &m_stores;
    Configuration &m_configuration;
    DkimKeeper &m_keys;
    World &m_world;
    Changed m_changed;
};

} // namespace postroom

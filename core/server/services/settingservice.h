#pragma once

#include "core/server/configuration.h"

namespace postroom {

// The verbs of `setting` and `config`.
class SettingService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    SettingService(Stores &stores, Configuration &configuration, Changed changed, QObject *parent = nullptr)
        : QObject(parent), m_stores(stores), m_configuration(configuration), m_changed(std::move(changed))
    {
    }

    Result<api::ListSettings::Reply> list() const;
    QFuture<Result<api::ConfigReply>> set(const api::SetSetting &wanted, const api::Caller &caller);
    QFuture<Result<api::ConfigReply>> apply(const api::ApplyConfig &wanted, const api::Caller &caller);
    QFuture<Result<ConfigPreview>> preview(const api::PreviewConfig &wanted);
    QFuture<Result<api::ConfigDrift::Reply>> drift();
    QFuture<Result<api::ConfigReply>> restore(const api::Caller &caller);
    QFuture<Result<api::ConfigReply>> adopt(const api::Caller &caller);
    QFuture<Result<api::ConfigHistory::Reply>> history();
    QFuture<Result<api::CancelJob::Reply>> cancel();
    QFuture<Result<api::ConfigReply>> rollback(const api::RollbackConfig &wanted, const api::Caller &caller);

private:
    // `current` with these settings changed; NotFound, or what is wrong with a value, at the operation's field of it.
    Result<Settings> changed(const Settings &current, const QList<api::SettingValue> &values) const;
    QFuture<Result<api::ConfigReply>> announced(QFuture<Result<api::ConfigReply>> reply);
    Result<void> domainIsServed(const Settings &settings) const; // the admin's; DomainNotServed
    QFuture<Result<KnownGeneration>> formerOf(qint64 number); // one whose settings are known; NotFound
    QFuture<Result<api::ConfigReply>> goBackTo(const KnownGeneration &former, const api::Caller &caller);

    Stores &m_stores;
    Configuration &m_configuration;
    Changed m_changed;
};

} // namespace postroom

#pragma once

#include "core/api/operations/mailboxes.h"
#include "core/host/reach.h"
#include "core/model/settings.h"

#include <QFuture>
#include <QThreadPool>

namespace postroom {

// Real logins over loopback, as mail programs make them, in worker threads.
class LoginVerifier
{
public:
    explicit LoginVerifier(const Instance &instance) : m_instance(instance) { m_pool.setMaxThreadCount(4); }
    ~LoginVerifier() { m_pool.waitForDone(); }

    struct Shown
    {
        api::Login login = api::Login::NotVerified;
        std::optional<Finding> finding;
    };

    // One login on the first protocol that the account types offer; two seconds at the most.
    QFuture<Shown> verifyQuickly(const Settings &settings, const QByteArray &practiceCa, const Address &address, const Secret &password);
    // Every protocol that is offered, or without a password that mail is taken for the address.
    QFuture<QList<Finding>> verifyAll(const Settings &settings, const QByteArray &practiceCa, const Mailbox &mailbox,
                                      const std::optional<Secret> &password);

private:
    Instance m_instance;
    QThreadPool m_pool;
};

} // namespace postroom

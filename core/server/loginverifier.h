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

    // The first protocol for reading that the account types offer and the mailbox may use; unset: there is none.
    static std::optional<Protocol> quickProtocol(const Settings &settings, const Mailbox &mailbox);
    // One login by it; two seconds at the most.
    QFuture<Shown> verifyQuickly(const Settings &settings, const QByteArray &practiceCa, const Mailbox &mailbox, const Secret &password);
    // Every protocol that is offered, or without a password that mail is taken for the address.
    QFuture<QList<Finding>> verifyAll(const Settings &settings, const QByteArray &practiceCa, const Mailbox &mailbox,
                                      const std::optional<Secret> &password);

private:
    Instance m_instance;
    QThreadPool m_pool;
};

} // namespace postroom

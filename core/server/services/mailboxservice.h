#pragma once

#include "core/api/operations/mailboxes.h"
#include "core/server/helperlink.h"
#include "core/server/loginverifier.h"
#include "core/server/passwordhasher.h"
#include "core/server/stores.h"
#include "core/server/world.h"

namespace postroom {

// The verbs of `mailbox`.
class MailboxService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    MailboxService(Stores &stores, World &world, HelperLink &helper, Changed changed, QObject *parent = nullptr);

    Result<api::ListMailboxes::Reply> list(const api::ListMailboxes &wanted) const;
    Result<Mailbox> show(const api::ShowMailbox &wanted) const;
    QFuture<Result<api::MailboxAndLogin>> add(const api::AddMailbox &wanted, const api::Caller &caller);
    QFuture<Result<Mailbox>> set(const api::SetMailbox &wanted, const api::Caller &caller);
    QFuture<Result<api::MailboxAndLogin>> setPassword(const api::SetPassword &wanted, const api::Caller &caller);
    QFuture<Result<Mailbox>> suspend(const api::SuspendMailbox &wanted, const api::Caller &caller);
    Result<Mailbox> resume(const api::ResumeMailbox &wanted, const api::Caller &caller);
    QFuture<Result<api::MeasureMailbox::Reply>> measure(const api::MeasureMailbox &wanted);
    QFuture<Result<api::RemoveMailbox::Reply>> remove(const api::RemoveMailbox &wanted, const api::Caller &caller);
    QFuture<Result<api::VerifyMailbox::Reply>> verify(const api::VerifyMailbox &wanted);

private:
    QFuture<Result<api::MailboxAndLogin>> addHashed(const api::AddMailbox &wanted, const Secret &password, const Result<QByteArray> &hash,
                                                    const api::Caller &caller);
    QFuture<Result<api::MailboxAndLogin>> setHashed(const Address &address, const Secret &password, const Result<QByteArray> &hash,
                                                    const api::Caller &caller);
    QFuture<Result<api::MailboxAndLogin>> withLogin(const Mailbox &mailbox, const Secret &password);
    QFuture<Result<Mailbox>> withSessionsEnded(const Mailbox &mailbox);
    Result<Mailbox> setSuspended(const Address &address, bool suspended, const char *method, const api::Caller &caller);
    // What engines read follows a change; `hash` is asked of the store.
    void publish(const Mailbox &mailbox);
    // Erases the mail of a removed mailbox that is in m_erasing, and forgets it when that is done.
    QFuture<Result<api::helper::Nothing>> erase(const Address &address);
    // What is left over, in order: from when somebody was killed, or it failed.
    void eraseLeftovers(const std::optional<Address> &after = {});

    Stores &m_stores;
    World &m_world;
    HelperLink &m_helper;
    Changed m_changed;
    QList<Address> m_erasing; // somebody is at it: nobody else may be, who would erase a new mailbox's mail later on
    PasswordHasher m_hasher;
    LoginVerifier m_verifier;
};

} // namespace postroom

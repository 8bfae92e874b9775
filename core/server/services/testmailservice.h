#pragma once

#include "core/api/operations/testmail.h"
#include "core/server/helperlink.h"
#include "core/server/stores.h"
#include "core/server/world.h"

namespace postroom {

// The verbs of `mail`: one real message out, and back.
class TestMailService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    TestMailService(Stores &stores, World &world, HelperLink &helper, Changed changed, QObject *parent = nullptr)
        : QObject(parent), m_stores(stores), m_world(world), m_helper(helper), m_changed(std::move(changed))
    {
    }

    QFuture<Result<TestMail>> send(const api::SendTestMail &wanted, const api::Caller &caller);
    QFuture<Result<TestMail>> follow(const api::FollowTestMail &wanted);

private:
    Result<Address> senderOf(const api::SendTestMail &wanted) const;
    std::optional<Address> inboxOf(const Destination &to) const; // of a mailbox that is here

    Stores &m_stores;
    World &m_world;
    HelperLink &m_helper;
    Changed m_changed;
    QList<TestMail> m_tests; // newest first
};

} // namespace postroom

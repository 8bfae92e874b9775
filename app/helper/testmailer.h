#pragma once

#include "core/api/operations/helper.h"
#include "core/host/host.h"
#include "core/model/instance.h"

#include <stop_token>

namespace postroom {

// Sends the one test message that there is, and looks what became of it. Whoever may ask for it chooses two addresses
// and no word of the text; it goes the way of all mail, through the instance's own queue, and is signed as any.
class TestMailer
{
public:
    static constexpr std::chrono::minutes span{10};
    static constexpr qsizetype mostInSpan = 10;

    TestMailer(Host &host, const InstancePaths &paths) : m_host(host), m_paths(paths) {}

    // LimitReached: too many in the last minutes. Counts, so it is asked once for each message.
    Result<void> admit();
    Result<api::helper::Nothing> send(const api::helper::SendTest &wanted, const DomainName &server) const;
    // Reads no more than the end of the log, and of mailboxes only what came lately.
    Result<api::helper::FollowTest::Reply> follow(const api::helper::FollowTest &wanted, std::stop_token stop) const;

private:
    Result<bool> hasMail(const Address &mailbox, const QString &header, const TestMailId &id, std::stop_token stop) const;
    Result<QByteArray> endOfLog(std::stop_token stop) const;

    Host &m_host;
    InstancePaths m_paths;
    QList<std::chrono::milliseconds> m_sent; // when
};

// With lines that end in LF, as sendmail(1) reads them.
QByteArray testMessage(const TestMailId &id, const Address &from, const Destination &to, const DomainName &server, const QDateTime &now);

} // namespace postroom

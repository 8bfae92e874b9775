#include "app/helper/testmailer.h"

#include "core/engines/postfix/postfixtrace.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 logRead = 8 * 1024 * 1024; // some fifty thousand lines: minutes of a busy server, weeks of a small one
}

Result<void> TestMailer::admit()
{
    const auto now = m_host.elapsed();
    m_sent.removeIf([now](std::chrono::milliseconds at) { return now - at > span; });
    if (m_sent.size() >= mostInSpan)
        return Error{ErrorCode::LimitReached, {}, {}, u"%1 / %2 min"_s.arg(mostInSpan).arg(span.count())};
    m_sent.append(now);
    return success();
}

Result<api::helper::Nothing> TestMailer::send(const api::helper::SendTest &wanted, const DomainName &server) const
{
    Command command{u"/usr/sbin/sendmail"_s,
                    {u"-C"_s, m_paths.current() + u"/postfix"_s, u"-i"_s, u"-f"_s, wanted.from.toString(), u"--"_s, wanted.to.toString()}};
    command.input = testMessage(wanted.id, wanted.from, wanted.to, server, m_host.now());
    const Result<Finished> sent = m_host.run(command);
    if (!sent)
        return sent.error();
    if (sent->exitCode != 0)
        return Error{ErrorCode::ProcessFailed, u"sendmail"_s, {}, QString::fromUtf8(sent->err).trimmed()};
    return api::helper::Nothing{};
}

Result<api::helper::FollowTest::Reply> TestMailer::follow(const api::helper::FollowTest &wanted, std::stop_token stop) const
{
    const Result<QByteArray> log = endOfLog(stop);
    if (!log)
        return log.error();
    api::helper::FollowTest::Reply reply;
    reply.trace = traceMessage(*log, wanted.id.localPart().toLatin1() + '@');
    if (wanted.inbox) {
        const Result<bool> arrived = hasMail(*wanted.inbox, u"Message-ID"_s, wanted.id, stop);
        if (!arrived)
            return arrived.error();
        reply.inInbox = *arrived;
    }
    const Result<bool> answered = hasMail(wanted.from, u"In-Reply-To"_s, wanted.id, stop);
    if (!answered)
        return answered.error();
    reply.answered = *answered;
    return reply;
}

Result<bool> TestMailer::hasMail(const Address &mailbox, const QString &header, const TestMailId &id, std::stop_token stop) const
{
    const Result<Finished> found = m_host.run(Command{u"/usr/bin/doveadm"_s,
                                                      {u"-c"_s, m_paths.current() + u"/dovecot/dovecot.conf"_s, u"search"_s, u"-u"_s, mailbox.toString(),
                                                       u"savedsince"_s, u"2days"_s, u"header"_s, header, id.localPart() + u'@'},
                                                      std::chrono::seconds(20),
                                                      {},
                                                      u"/"_s,
                                                      std::move(stop)});
    if (!found)
        return found.error();
    if (found->exitCode != 0)
        return Error{ErrorCode::ProcessFailed, u"doveadm search"_s, {}, QString::fromUtf8(found->err).trimmed()};
    return !found->out.trimmed().isEmpty();
}

Result<QByteArray> TestMailer::endOfLog(std::stop_token stop) const
{
    const QString file = m_paths.log() + u"/postfix.log"_s;
    if (!m_host.exists(file))
        return QByteArray();
    const Result<Finished> read = m_host.run(Command{u"/usr/bin/tail"_s, {u"--bytes="_s + QString::number(logRead), u"--"_s, file}, std::chrono::seconds(20), {}, u"/"_s, std::move(stop)});
    if (!read)
        return read.error();
    if (read->exitCode != 0)
        return Error{ErrorCode::FileFailed, file, {}, QString::fromUtf8(read->err).trimmed()};
    return read->out;
}

QByteArray testMessage(const TestMailId &id, const Address &from, const Destination &to, const DomainName &server, const QDateTime &now)
{
    const QByteArray name = server.toString().toLatin1();
    return "From: <" + from.toString().toLatin1() + ">\nTo: <" + to.toString().toLatin1() + ">\nSubject: Test message from " + name +
           "\nDate: " + now.toString(Qt::RFC2822Date).toLatin1() + "\nMessage-ID: <" + id.localPart().toLatin1() + '@' + name +
           ">\nMIME-Version: 1.0\nContent-Type: text/plain; charset=us-ascii\n\n"
           "The mail server " +
           name + " sent this message to see whether mail gets out and back.\n\n"
                  "Answer it, and the server's admin sees the answer arrive. Nothing has to be\nwritten, and nothing else has to be done.\n";
}

} // namespace postroom

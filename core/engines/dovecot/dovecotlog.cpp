#include "core/engines/dovecot/dovecotlog.h"

#include "core/model/probeaddress.h"

namespace postroom {

namespace {

constexpr qint64 mostAttempts = 1000; // of one session; Dovecot ends it long before

} // namespace

std::optional<LogEvent> dovecotLogEvent(QByteArrayView line)
{
    const QByteArrayView rest = afterLogTime(line);
    const qsizetype end = rest.indexOf(": Info: ");
    if (end < 0 || !(rest.startsWith("imap-login: ") || rest.startsWith("pop3-login: ")))
        return std::nullopt;
    const QByteArrayView words = rest.sliced(end + 8);
    // What the client calls itself stands behind "user=<".
    const qsizetype user = words.indexOf(": user=<");
    if (user < 0)
        return std::nullopt;
    if (words.startsWith("Login: user=<")) {
        const QByteArray probe = QByteArray("<") + probeAddress.data() + ">,";
        return words.sliced(user + 7).startsWith(probe) ? std::nullopt : std::optional(LogEvent{LogEvent::Kind::LoggedIn});
    }
    // "Disconnected: Connection closed (auth failed, 2 attempts in 4 secs): user=<…"
    const QByteArrayView how = words.first(user);
    static constexpr QByteArrayView before = "(auth failed, ";
    const qsizetype failed = how.indexOf(before);
    const qsizetype behind = how.indexOf(" attempts in ", failed);
    if (!how.startsWith("Disconnected") || failed < 0 || behind < 0)
        return std::nullopt;
    bool ok = false;
    const qint64 times = how.sliced(failed + before.size(), behind - failed - before.size()).toByteArray().toLongLong(&ok);
    if (!ok || times < 1)
        return std::nullopt;
    return LogEvent{LogEvent::Kind::LoginFailed, {}, LogEvent::From::Server, qMin(times, mostAttempts)};
}

} // namespace postroom

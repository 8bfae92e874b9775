#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace postroom {

// What one line of an engine's log says about the traffic (core/model/traffic.h says what is counted). A message is told by
// two lines: who brought it, and that it was taken; they have its queue id in common.
struct LogEvent
{
    enum class Kind {
        Brought, // somebody brings a message; not taken yet
        Taken, // it is in the queue
        RefusedWhole, // it is not, for what is in it
        Refused, // a recipient, sender or connection was
        LoggedIn,
        LoginFailed,
    };
    enum class From { Server, // on port 25
                      Login,
                      Probe }; // of the mailbox by which configurations are tried

    Kind kind = Kind::Refused;
    QByteArray queueId = {}; // of Brought, Taken and RefusedWhole
    From from = From::Server; // of Brought
    qint64 times = 1;

    friend bool operator==(const LogEvent &, const LogEvent &) = default;
};

// "Nov 26 01:07:20 " at the beginning of a line, as both Postfix and Dovecot write it: local time, without a year. It is the
// latest such moment that is no more than a day after `now`. Unset: the line does not begin with a time.
std::optional<QDateTime> logTime(QByteArrayView line, const QDateTime &now);

// A line without its time; empty where it has none.
QByteArrayView afterLogTime(QByteArrayView line);

} // namespace postroom

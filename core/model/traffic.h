#pragma once

#include "core/base/json.h"

#include <QDateTime>

namespace postroom {

// What went through the server in some length of time. Each message and each try to log in is counted in one place:
//
// - in: a message that port 25 took. Once, however many it is for; what was taken and then refused is not in.
// - out: a message taken from somebody who logged in to send it, whoever it is for. What an alias leads elsewhere came in
//   and is not out; what the server writes itself (returned mail) is neither.
// - refused: each recipient, sender or connection that Postfix refused for good, and each message that it refused whole
//   for what is in it. “Not now” (4xx) does not count: the same message comes again.
// - logins: sessions that began with the right password, of IMAP and POP3. Whoever logs in to send is seen in `out`.
// - failedLogins: refused passwords, of IMAP, POP3 and sending.
//
// The mailbox by which configurations are tried is in none of them.
struct TrafficCounts
{
    qint64 in = 0;
    qint64 out = 0;
    qint64 refused = 0;
    qint64 logins = 0;
    qint64 failedLogins = 0;

    bool isEmpty() const { return *this == TrafficCounts(); }
    TrafficCounts &operator+=(const TrafficCounts &more)
    {
        in += more.in;
        out += more.out;
        refused += more.refused;
        logins += more.logins;
        failedLogins += more.failedLogins;
        return *this;
    }
    friend bool operator==(const TrafficCounts &, const TrafficCounts &) = default;

    static void fields(auto &self, auto &&visit)
    {
        visit("in", self.in);
        visit("out", self.out);
        visit("refused", self.refused);
        visit("logins", self.logins);
        visit("failedLogins", self.failedLogins);
    }
};

struct TrafficHour
{
    QDateTime at; // its beginning, UTC
    TrafficCounts counts;

    friend bool operator==(const TrafficHour &, const TrafficHour &) = default;

    static void fields(auto &self, auto &&visit)
    {
        visit("at", self.at);
        TrafficCounts::fields(self.counts, visit); // beside the time, not below it
    }
};

// The beginning of the hour, UTC.
inline QDateTime hourOf(const QDateTime &time)
{
    const qint64 seconds = time.toSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch(seconds - seconds % 3600, Qt::UTC);
}

} // namespace postroom

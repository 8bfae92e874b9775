#pragma once

#include "core/dns/recordcheck.h"
#include "core/dns/resolver.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace postroom {

struct LookInput
{
    DnsPlan plan;
    QString server; // this server's name
    QList<IpAddress> addresses; // and its own
    QList<DnsServer> servers; // to be asked; empty: whom this machine asks
};

// One look at DNS for all records of a plan: a few questions at once, and an end at the deadline, when what has not come
// counts as not answered. Deletes itself when it has ended, or was cancelled: then its future is cancelled.
class RecordLook : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualDeadline{15};
    static constexpr qsizetype inFlight = 8;

    RecordLook(Resolver &resolver, const LookInput &input, std::chrono::milliseconds deadline = usualDeadline, QObject *parent = nullptr);

    QFuture<DnsCheck> begin();
    void cancel() { deleteLater(); }

private:
    struct Asked
    {
        DnsQuestion question;
        qsizetype witness = 0;
    };
    void askMore();
    void take(const Asked &asked, const DnsAnswer &answer);
    void end();

    Resolver &m_resolver;
    LookInput m_input;
    QPromise<DnsCheck> m_promise;
    QTimer m_deadline;
    QList<Asked> m_waiting;
    QList<Asked> m_asked; // without an answer yet
    QList<DnsWitness> m_witnesses;
    QString m_nobody; // a name that cannot exist
    bool m_isOver = false;
};

} // namespace postroom

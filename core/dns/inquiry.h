#pragma once

#include "core/dns/resolver.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace postroom {

// Some questions at once, answered in their order when all of them are, or at the deadline, when what has not come counts as timed
// out. Deletes itself when it has ended, or was cancelled: then its future is cancelled. What it asked is dropped with it.
class Inquiry : public QObject
{
    Q_OBJECT

public:
    Inquiry(Resolver &resolver, const QList<DnsQuestion> &questions, std::chrono::milliseconds deadline, QObject *parent = nullptr);
    ~Inquiry() override;

    QFuture<QList<DnsAnswer>> begin();
    void cancel();

private:
    void dropAll();
    void end();

    Resolver &m_resolver;
    QList<DnsQuestion> m_questions;
    QList<DnsAnswer> m_answers; // in their order
    QList<DnsTicket> m_tickets; // likewise; 0: answered
    qsizetype m_left = 0;
    QPromise<QList<DnsAnswer>> m_promise;
    QTimer m_deadline;
    bool m_isOver = false;
};

// It ends with `session`, where there is one.
QFuture<QList<DnsAnswer>> inquire(Resolver &resolver, const QList<DnsQuestion> &questions, std::chrono::milliseconds deadline, QObject *session, QObject *parent);

} // namespace postroom

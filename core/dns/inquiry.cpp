#include "core/dns/inquiry.h"

#include <utility>

namespace postroom {

Inquiry::Inquiry(Resolver &resolver, const QList<DnsQuestion> &questions, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_questions(questions), m_left(questions.size())
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(qMax(deadline, std::chrono::milliseconds(0)));
    connect(&m_deadline, &QTimer::timeout, this, &Inquiry::end);
}

Inquiry::~Inquiry()
{
    dropAll();
}

QFuture<QList<DnsAnswer>> Inquiry::begin()
{
    const QFuture<QList<DnsAnswer>> future = m_promise.future();
    m_deadline.start();
    for (const DnsQuestion &question : std::as_const(m_questions)) {
        DnsAnswer nothing;
        nothing.name = question.name.absolute();
        nothing.type = question.type;
        m_answers.append(nothing);
        const qsizetype index = m_tickets.size();
        m_tickets.append(m_resolver.ask(question, [this, index](const DnsAnswer &answer) {
            m_tickets[index] = 0;
            m_answers[index] = answer;
            if (--m_left == 0)
                end();
        }));
    }
    if (m_left == 0)
        end();
    return future;
}

void Inquiry::cancel()
{
    dropAll();
    deleteLater();
}

void Inquiry::dropAll()
{
    for (const DnsTicket ticket : std::exchange(m_tickets, {})) {
        if (ticket != 0)
            m_resolver.drop(ticket);
    }
}

void Inquiry::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    dropAll();
    m_promise.addResult(m_answers);
    m_promise.finish();
    deleteLater();
}

QFuture<QList<DnsAnswer>> inquire(Resolver &resolver, const QList<DnsQuestion> &questions, std::chrono::milliseconds deadline, QObject *session, QObject *parent)
{
    auto *inquiry = new Inquiry(resolver, questions, deadline, parent);
    if (session)
        QObject::connect(session, &QObject::destroyed, inquiry, &Inquiry::cancel);
    return inquiry->begin();
}

} // namespace postroom

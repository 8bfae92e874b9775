#include "tests/support/fakeresolver.h"

#include "core/base/json.h"

namespace postroom::test {

void FakeResolver::publish(const DnsPlan &plan)
{
    for (const DnsRecord &record : plan.records)
        add(record.name, fromWord<DnsType>(record.type).value_or(DnsType::Txt), record.data);
}

DnsTicket FakeResolver::ask(const DnsQuestion &question, Taker taker)
{
    asked.append(question.name.absolute() + u' ' + wordOf(question.type));
    const DnsTicket ticket = ++m_lastTicket;
    m_waiting.emplace(ticket, Waiting{question, std::move(taker)});
    mostAtOnce = qMax(mostAtOnce, static_cast<qsizetype>(m_waiting.size()));
    if (!holds)
        QMetaObject::invokeMethod(
            &m_here, [this, ticket] { answer(ticket); }, Qt::QueuedConnection);
    return ticket;
}

void FakeResolver::drop(DnsTicket ticket)
{
    dropped += static_cast<qsizetype>(m_waiting.erase(ticket));
}

QFuture<DnsAnswer> FakeResolver::ask(const DnsQuestion &question)
{
    const auto promise = std::make_shared<QPromise<DnsAnswer>>();
    promise->start();
    const QFuture<DnsAnswer> future = promise->future();
    ask(question, [promise](const DnsAnswer &answer) {
        promise->addResult(answer);
        promise->finish();
    });
    return future;
}

void FakeResolver::release()
{
    holds = false;
    while (!m_waiting.empty())
        answer(m_waiting.begin()->first);
}

void FakeResolver::answer(DnsTicket ticket)
{
    auto waiting = m_waiting.extract(ticket);
    if (!waiting.empty())
        waiting.mapped().taker(answerTo(waiting.mapped().question));
}

DnsAnswer FakeResolver::answerTo(const DnsQuestion &question) const
{
    DnsAnswer answer;
    answer.name = question.name.absolute();
    answer.type = question.type;
    answer.server = question.server ? question.server->toString() : QStringLiteral("192.0.2.53");
    answer.ttl = ttl.value({answer.name, answer.type}, 3600);
    answer.isAuthoritative = at.contains(answer.server);
    const Zone &its = answer.isAuthoritative ? *at.constFind(answer.server) : zone;
    answer.data = everything.isEmpty() ? its.value({answer.name, question.type}) : everything;
    if (answer.data.isEmpty() && question.wantsReferral && !owner.isEmpty())
        answer.authority.append(DnsEntry{owner, DnsType::Soa, 3600, QStringLiteral("ns.example. hostmaster.example. 1 7200 900 1209600 300")});
    if (question.wantsSignatures)
        answer.signatures = signatures.value({answer.name, question.type});
    const bool isThere = std::any_of(its.keyBegin(), its.keyEnd(), [&answer](const auto &key) { return key.first == answer.name; });
    answer.outcome = !answer.data.isEmpty() ? DnsOutcome::Records : isThere ? DnsOutcome::NoData
                                                                            : DnsOutcome::NoName;
    if (question.type == DnsType::Ns && question.wantsReferral && referral.contains(answer.server)) {
        answer.outcome = DnsOutcome::Refused; // it has none itself
        answer.isAuthoritative = false;
        for (const DnsEntry &entry : referral.value(answer.server))
            (entry.type == DnsType::Ns ? answer.authority : answer.additional).append(entry);
    }
    if (whole != DnsOutcome::Records || silent.contains(answer.server)) {
        answer.outcome = silent.contains(answer.server) ? DnsOutcome::TimedOut : whole;
        answer.data.clear();
    }
    return answer;
}

} // namespace postroom::test

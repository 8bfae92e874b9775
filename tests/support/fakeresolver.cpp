#include "tests/support/fakeresolver.h"

#include "core/base/json.h"

namespace postroom::test {

void FakeResolver::publish(const DnsPlan &plan)
{
    for (const DnsRecord &record : plan.records)
        add(record.name, fromWord<DnsType>(record.type).value_or(DnsType::Txt), record.data);
}

QFuture<DnsAnswer> FakeResolver::ask(const DnsQuestion &question)
{
    asked.append(question.name.absolute() + u' ' + wordOf(question.type));
    auto promise = std::make_shared<QPromise<DnsAnswer>>();
    promise->start();
    const QFuture<DnsAnswer> future = promise->future();
    if (holds) {
        m_waiting.emplace_back(question, promise);
        mostAtOnce = qMax(mostAtOnce, static_cast<qsizetype>(m_waiting.size()));
    } else {
        promise->addResult(answerTo(question));
        promise->finish();
    }
    return future;
}

void FakeResolver::release()
{
    holds = false;
    for (const auto &[question, promise] : std::exchange(m_waiting, {})) {
        promise->addResult(answerTo(question));
        promise->finish();
    }
}

DnsAnswer FakeResolver::answerTo(const DnsQuestion &question) const
{
    DnsAnswer answer;
    answer.name = question.name.absolute();
    answer.type = question.type;
    answer.server = question.server ? question.server->toString() : QStringLiteral("192.0.2.53");
    answer.ttl = 3600;
    answer.data = everything.isEmpty() ? zone.value({answer.name, question.type}) : everything;
    const bool isThere = std::any_of(zone.keyBegin(), zone.keyEnd(), [&answer](const auto &key) { return key.first == answer.name; });
    answer.outcome = !answer.data.isEmpty() ? DnsOutcome::Records : isThere ? DnsOutcome::NoData
                                                                            : DnsOutcome::NoName;
    if (whole != DnsOutcome::Records) {
        answer.outcome = whole;
        answer.data.clear();
    }
    return answer;
}

} // namespace postroom::test

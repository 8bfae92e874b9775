#include "core/dns/recordlook.h"

#include "core/base/json.h"

#include <QFutureWatcher>
#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

RecordLook::RecordLook(Resolver &resolver, const LookInput &input, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent),
      m_resolver(resolver),
      m_input(input),
      m_nobody(u"postroom-"_s + QUuid::createUuid().toString(QUuid::Id128) + u".invalid."_s) // RFC 6761 §6.4
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, &RecordLook::end);

    const qsizetype servers = qMax<qsizetype>(1, m_input.servers.size());
    for (qsizetype i = 0; i < servers; ++i) {
        const std::optional<DnsServer> server = m_input.servers.isEmpty() ? std::nullopt : std::optional(m_input.servers[i]);
        m_witnesses.append(DnsWitness{server ? server->toString() : QString(), false, {}});
        const auto add = [&](const QString &name, DnsType type) {
            const Result<DnsName> parsed = DnsName::parse(name);
            const bool isKnown = std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Asked &one) {
                return one.witness == i && one.question.type == type && one.question.name.absolute() == name;
            });
            if (parsed && !isKnown)
                m_waiting.append(Asked{DnsQuestion{*parsed, type, server}, i});
        };
        add(m_nobody, DnsType::A);
        const QString zone = m_input.plan.domain + u'.';
        for (const DnsRecord &record : m_input.plan.records) {
            // Servers that were named are taken for the domain's own: they know nothing of other zones.
            if (server && record.name != zone && !record.name.endsWith(u'.' + zone))
                continue;
            add(record.name, fromWord<DnsType>(record.type).value_or(DnsType::Txt));
            if (record.type == u"CNAME") {
                add(record.name, DnsType::A);
                add(record.name, DnsType::Aaaa);
            }
        }
    }
}

QFuture<DnsCheck> RecordLook::begin()
{
    m_deadline.start();
    const QFuture<DnsCheck> future = m_promise.future();
    askMore();
    return future;
}

void RecordLook::askMore()
{
    while (!m_waiting.isEmpty() && m_asked.size() < inFlight) {
        const Asked asked = m_waiting.takeFirst();
        m_asked.append(asked);
        // A watcher of ours: what comes after us is heard by nobody.
        auto *wait = new QFutureWatcher<DnsAnswer>(this);
        connect(wait, &QFutureWatcherBase::finished, this, [this, wait, asked] {
            wait->deleteLater();
            const QFuture<DnsAnswer> future = wait->future();
            if (future.resultCount() > 0)
                take(asked, future.result());
        });
        wait->setFuture(m_resolver.ask(asked.question));
    }
    if (m_asked.isEmpty())
        end();
}

void RecordLook::take(const Asked &asked, const DnsAnswer &answer)
{
    m_asked.removeIf([&asked](const Asked &one) {
        return one.witness == asked.witness && one.question.type == asked.question.type && one.question.name == asked.question.name;
    });
    DnsWitness &witness = m_witnesses[asked.witness];
    if (m_input.servers.isEmpty() && witness.server.isEmpty())
        witness.server = answer.server;
    const QString name = asked.question.name.absolute();
    if (name == m_nobody)
        witness.isLying = answer.outcome == DnsOutcome::Records;
    else
        witness.answers.insert({name, asked.question.type}, answer);
    askMore();
}

void RecordLook::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    for (const Asked &asked : m_asked + m_waiting) {
        DnsAnswer nothing; // timed out
        nothing.name = asked.question.name.absolute();
        nothing.type = asked.question.type;
        if (nothing.name != m_nobody)
            m_witnesses[asked.witness].answers.insert({nothing.name, nothing.type}, nothing);
    }
    DnsCheck check = judgeRecords(m_input.plan, m_input.server, m_input.addresses, m_witnesses);
    check.at = QDateTime::currentDateTimeUtc();
    m_promise.addResult(check);
    m_promise.finish();
    deleteLater();
}

} // namespace postroom

#include "core/dns/recordlook.h"

#include "core/base/json.h"

#include <QUuid>

#include <set>
#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

QList<LookAt> ownersOf(const Delegation &delegation)
{
    QList<LookAt> owners;
    for (const ZoneServer &server : delegation.servers)
        owners.append(LookAt{server.address, server.name});
    return owners;
}

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

    for (const LookAt &at : std::as_const(m_input.whom))
        addWitness(at);
}

void RecordLook::addWitness(const LookAt &at)
{
    const qsizetype i = m_witnesses.size();
    m_witnesses.append(DnsWitness{at.server ? at.server->toString() : QString(), false, {}, at.name});
    std::set<std::pair<QString, DnsType>> known;
    const auto add = [&](const QString &asked, DnsType type) {
        const Result<DnsName> parsed = DnsName::parse(asked);
        if (!parsed || !known.insert({asked, type}).second)
            return;
        m_asked.push_back(Asked{DnsQuestion{*parsed, type, at.server, at.name.isEmpty()}, i});
    };
    add(m_nobody, DnsType::A);
    const QString zone = m_input.plan.domain + u'.';
    for (const DnsRecord &record : m_input.plan.records) {
        // The domain's own servers, and those that were named, which are taken for such, know nothing of other zones.
        if (at.server && record.name != zone && !record.name.endsWith(u'.' + zone))
            continue;
        add(record.name, fromWord<DnsType>(record.type).value_or(DnsType::Txt));
        if (record.type == u"CNAME") {
            add(record.name, DnsType::A);
            add(record.name, DnsType::Aaaa);
        }
    }
}

RecordLook::~RecordLook()
{
    dropAll();
}

QFuture<DnsCheck> RecordLook::begin()
{
    m_deadline.start();
    const QFuture<DnsCheck> future = m_promise.future();
    m_left = m_asked.size();
    for (size_t i = 0; i < m_asked.size(); ++i)
        m_asked[i].ticket = m_resolver.ask(m_asked[i].question, [this, i](const DnsAnswer &answer) { take(i, answer); });
    return future;
}

void RecordLook::cancel()
{
    dropAll();
    deleteLater();
}

void RecordLook::dropAll()
{
    for (Asked &asked : m_asked) {
        if (asked.ticket != 0)
            m_resolver.drop(std::exchange(asked.ticket, 0));
    }
}

void RecordLook::take(size_t index, const DnsAnswer &answer)
{
    Asked &asked = m_asked[index];
    asked.ticket = 0;
    DnsWitness &witness = m_witnesses[asked.witness];
    if (witness.server.isEmpty())
        witness.server = answer.server;
    if (answer.name == m_nobody)
        witness.isLying = answer.outcome == DnsOutcome::Records;
    else
        witness.answers.insert({answer.name, answer.type}, answer);
    if (--m_left == 0)
        end();
}

void RecordLook::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    for (const Asked &asked : m_asked) {
        if (asked.ticket == 0)
            continue;
        DnsAnswer nothing; // timed out
        nothing.name = asked.question.name.absolute();
        nothing.type = asked.question.type;
        if (nothing.name != m_nobody)
            m_witnesses[asked.witness].answers.insert({nothing.name, nothing.type}, nothing);
    }
    dropAll();
    const bool isMachines = !m_input.whom.isEmpty() && !m_input.whom.first().server;
    if (isMachines && m_witnesses.first().isLying) {
        m_witnesses.removeIf([](const DnsWitness &witness) { return witness.isOwner(); }); // whom it named
        m_input.delegation = {};
    }
    DnsCheck check = judgeRecords(m_input.plan, m_input.server, m_input.addresses, m_witnesses, m_input.delegation);
    check.at = QDateTime::currentDateTimeUtc();
    m_promise.addResult(check);
    m_promise.finish();
    deleteLater();
}

} // namespace postroom

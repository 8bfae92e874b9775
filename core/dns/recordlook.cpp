#include "core/dns/recordlook.h"

#include <QUuid>

#include <algorithm>
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
    const auto add = [&](const QString &asked, DnsType type) {
        if (const Result<DnsName> parsed = DnsName::parse(asked))
            m_asked.push_back(Asked{DnsQuestion{*parsed, type, at.server, at.name.isEmpty()}, i});
    };
    add(m_nobody, DnsType::A);
    const QString zone = m_input.plan.domain + u'.';
    for (const auto &[asked, type] : questionsOf(m_input.plan)) {
        // The domain's own servers, and those that were named, which are taken for such, know nothing of other zones.
        if (!at.server || asked == zone || asked.endsWith(u'.' + zone))
            add(asked, type);
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
        ask(i);
    return future;
}

void RecordLook::ask(size_t index)
{
    m_asked[index].ticket = m_resolver.ask(m_asked[index].question, [this, index](const DnsAnswer &answer) { take(index, answer); });
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
    if (asked.witness < 0) {
        m_pointed.insert({answer.name, answer.type}, answer);
    } else {
        DnsWitness &witness = m_witnesses[asked.witness];
        if (witness.server.isEmpty())
            witness.server = answer.server;
        if (answer.name == m_nobody)
            witness.isLying = answer.outcome == DnsOutcome::Records;
        else
            witness.answers.insert({answer.name, answer.type}, answer);
    }
    if (--m_left == 0)
        askFurther();
}

// What SPF records and aliases point to, then what those point to; nothing more is the end. Names of the domain are asked of whom
// the look was told to ask. What nobody is asked for stays unknown.
void RecordLook::askFurther()
{
    const size_t before = m_asked.size();
    const QString zone = m_input.plan.domain + u'.';
    const auto named = std::find_if(m_input.whom.begin(), m_input.whom.end(), [](const LookAt &at) { return at.server && at.name.isEmpty(); });
    for (const auto &[asked, type] : furtherQuestions(m_input.plan, m_input.server, m_input.addresses, m_witnesses, m_pointed, m_input.keys)) {
        const bool isInZone = asked == zone || asked.endsWith(u'.' + zone);
        const std::optional<DnsServer> server = isInZone && named != m_input.whom.end() ? named->server : m_input.keys.contains(asked) ? m_input.home : std::nullopt;
        const Result<DnsName> parsed = DnsName::parse(asked);
        if (!parsed || m_pointed.size() >= mostPointed || !(server || m_input.asksOthers))
            continue;
        m_pointed.insert({asked, type}, DnsAnswer()); // timed out, until it is answered
        m_asked.push_back(Asked{DnsQuestion{*parsed, type, server}, -1});
    }
    m_left = m_asked.size() - before;
    for (size_t i = before; i < before + m_left; ++i)
        ask(i);
    if (m_left == 0)
        end();
}

void RecordLook::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    for (const Asked &asked : m_asked) {
        if (asked.ticket == 0 || asked.witness < 0)
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
    DnsCheck check = judgeRecords(m_input.plan, m_input.server, m_input.addresses, m_witnesses, m_input.delegation, m_pointed, m_input.chain, m_input.keys);
    check.at = QDateTime::currentDateTimeUtc();
    m_promise.addResult(check);
    m_promise.finish();
    deleteLater();
}

} // namespace postroom

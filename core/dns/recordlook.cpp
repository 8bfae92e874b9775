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

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &RecordLook::loseThePatience);

    for (const LookAt &at : std::as_const(m_input.whom))
        addWitness(at);
}

bool RecordLook::isInZone(const QString &asked) const
{
    const QString zone = m_input.plan.domain + u'.';
    return asked == zone || asked.endsWith(u'.' + zone);
}

bool RecordLook::isAliasedKey(const QString &asked) const
{
    return std::any_of(m_input.plan.aliasedKeys.begin(), m_input.plan.aliasedKeys.end(), [&asked](const DnsRecord &key) { return key.name == asked; });
}

void RecordLook::add(qsizetype witness, const QString &asked, DnsType type)
{
    const LookAt &at = m_input.whom[witness];
    if (const Result<DnsName> parsed = DnsName::parse(asked))
        m_asked.push_back(Asked{DnsQuestion{*parsed, type, at.server, at.name.isEmpty()}, witness});
}

void RecordLook::addWitness(const LookAt &at)
{
    const qsizetype i = m_witnesses.size();
    m_witnesses.append(DnsWitness{at.server ? at.server->toString() : QString(), false, {}, at.name, at.remembers && at.server});
    add(i, m_nobody, DnsType::A);
    for (const auto &[asked, type] : questionsOf(m_input.plan)) {
        // The domain's own servers, and those that were named, which are taken for such, know nothing of other zones.
        if (isInZone(asked) ? !at.remembers : !at.server)
            add(i, asked, type);
    }
}

RecordLook::~RecordLook()
{
    dropAll();
}

QFuture<DnsCheck> RecordLook::begin()
{
    m_deadline.start();
    m_patience.start();
    const QFuture<DnsCheck> future = m_promise.future();
    askFrom(0);
    return future;
}

void RecordLook::askFrom(size_t first)
{
    const size_t end = m_asked.size();
    m_left += end - first;
    for (size_t i = first; i < end; ++i)
        ask(i);
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
        goOn();
}

void RecordLook::goOn()
{
    if (!m_isLater)
        askThoseWhoRemember();
    askFurther(); // beside those, so that it costs no more time
}

void RecordLook::askThoseWhoRemember()
{
    m_isLater = true;
    if (std::none_of(m_input.whom.begin(), m_input.whom.end(), [](const LookAt &at) { return at.remembers; }))
        return;
    m_patience.start();
    const bool isKnown = std::any_of(m_witnesses.begin(), m_witnesses.end(), [this](const DnsWitness &witness) {
        return std::any_of(witness.answers.begin(), witness.answers.end(), [&](const DnsAnswer &answer) { return isInZone(answer.name) && witness.knows(answer); });
    });
    const size_t before = m_asked.size();
    const auto questions = questionsOf(isKnown ? publishedPart(m_input.plan, judge()) : m_input.plan);
    for (qsizetype i = 0; i < m_input.whom.size(); ++i) {
        const LookAt &at = m_input.whom[i];
        for (const auto &[asked, type] : questions) {
            if (at.remembers && isInZone(asked) && (isKnown || !at.server))
                add(i, asked, type);
        }
    }
    askFrom(before);
}

// Who is slow is waited for no longer: the others are asked beside, and public servers count as not answering.
void RecordLook::loseThePatience()
{
    if (!m_isLater) {
        askThoseWhoRemember();
    } else {
        for (Asked &asked : m_asked) {
            if (asked.ticket != 0 && asked.witness >= 0 && m_witnesses[asked.witness].isPublic) {
                giveUp(asked);
                --m_left;
            }
        }
    }
    if (m_left == 0)
        goOn();
}

// As timed out.
void RecordLook::giveUp(Asked &asked)
{
    m_resolver.drop(std::exchange(asked.ticket, 0));
    if (asked.witness < 0)
        return;
    DnsAnswer nothing;
    nothing.name = asked.question.name.absolute();
    nothing.type = asked.question.type;
    if (nothing.name != m_nobody)
        m_witnesses[asked.witness].answers.insert({nothing.name, nothing.type}, nothing);
}

DnsCheck RecordLook::judge() const
{
    return judgeRecords(m_input.plan, m_input.server, m_input.addresses, m_witnesses, m_input.delegation, m_pointed, m_input.chain);
}

// What SPF records and aliases point to, then what those point to; nothing more is the end. Names of the domain are asked of whom
// the look was told to ask. What nobody is asked for stays unknown.
void RecordLook::askFurther()
{
    const size_t before = m_asked.size();
    const auto named = std::find_if(m_input.whom.begin(), m_input.whom.end(), [](const LookAt &at) { return at.server && at.name.isEmpty() && !at.remembers; });
    for (const auto &[asked, type] : furtherQuestions(m_input.plan, m_input.server, m_input.addresses, m_witnesses, m_pointed)) {
        const std::optional<DnsServer> server = isInZone(asked) && named != m_input.whom.end() ? named->server : isAliasedKey(asked) ? m_input.home : std::nullopt;
        const Result<DnsName> parsed = DnsName::parse(asked);
        if (!parsed || m_pointed.size() >= mostPointed || !(server || m_input.asksOthers))
            continue;
        m_pointed.insert({asked, type}, DnsAnswer()); // timed out, until it is answered
        m_asked.push_back(Asked{DnsQuestion{*parsed, type, server}, -1});
    }
    askFrom(before);
    if (m_left == 0)
        end();
}

void RecordLook::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    m_patience.stop();
    for (Asked &asked : m_asked) {
        if (asked.ticket != 0)
            giveUp(asked);
    }
    const bool isMachines = !m_input.whom.isEmpty() && !m_input.whom.first().server;
    if (isMachines && m_witnesses.first().isLying) {
        m_witnesses.removeIf([](const DnsWitness &witness) { return witness.isOwner(); }); // whom it named
        m_input.delegation = {};
    }
    DnsCheck check = judge();
    check.at = QDateTime::currentDateTimeUtc();
    m_promise.addResult(check);
    m_promise.finish();
    deleteLater();
}

} // namespace postroom

#include "core/dns/zonelook.h"

#include "core/base/json.h"
#include "core/dns/spf.h"
#include "core/dns/txtdata.h"

#include <QFutureWatcher>
#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds forEach{5}; // question more, a few of which are on their way

bool isWildcard(const QString &name)
{
    return name.startsWith(u"*.");
}

QString parentOf(const QString &name)
{
    return name.section(u'.', 1);
}

} // namespace

ZoneLook::ZoneLook(Resolver &resolver, const ZoneLookInput &input, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent), m_resolver(resolver), m_input(input), m_nobody(u"postroom-"_s + QUuid::createUuid().toString(QUuid::Id128) + u'.')
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_isComplete)
            endWithSpf();
        else
            fail(Error{ErrorCode::DnsNoAnswer, m_input.server.toString(), {}, wordOf(DnsOutcome::TimedOut)});
    });
}

ZoneLook::~ZoneLook()
{
    if (m_isOver)
        return;
    m_promise.addResult(Result<ZoneSeen>(Error{ErrorCode::Cancelled, {}, {}, {}}));
    m_promise.finish();
}

QFuture<Result<ZoneSeen>> ZoneLook::begin()
{
    m_deadline.start();
    const QFuture<Result<ZoneSeen>> future = m_promise.future();
    askForApex(m_input.domain + u'.');
    return future;
}

void ZoneLook::ask(const DnsQuestion &question, const std::function<void(const DnsAnswer &)> &take)
{
    auto *wait = new QFutureWatcher<DnsAnswer>(this);
    connect(wait, &QFutureWatcherBase::finished, this, [this, wait, take] {
        wait->deleteLater();
        const QFuture<DnsAnswer> future = wait->future();
        if (!m_isOver && future.resultCount() > 0)
            take(future.result());
    });
    wait->setFuture(m_resolver.ask(question));
}

// A zone begins where there is an SOA record (RFC 1034 §4.2).
void ZoneLook::askForApex(const QString &name)
{
    const Result<DnsName> parsed = DnsName::parse(name);
    if (!parsed)
        return fail(Error{ErrorCode::DnsZoneUnknown, m_input.domain, {}, m_input.server.toString()});
    ask(DnsQuestion{*parsed, DnsType::Soa, m_input.server}, [this, name](const DnsAnswer &answer) {
        switch (answer.outcome) {
        case DnsOutcome::Records:
            m_seen.zone = name;
            m_seen.serial = answer.data.first().section(u' ', 2, 2).toLongLong();
            listQuestions();
            m_deadline.start(m_deadline.intervalAsDuration() + forEach * m_waiting.size());
            return askMore();
        case DnsOutcome::NoName:
        case DnsOutcome::NoData:
        case DnsOutcome::Refused: return askForApex(parentOf(name));
        case DnsOutcome::TimedOut:
        case DnsOutcome::ServerFailed:
        case DnsOutcome::Unreachable: return fail(Error{ErrorCode::DnsNoAnswer, m_input.server.toString(), {}, wordOf(answer.outcome)});
        }
    });
}

void ZoneLook::listQuestions()
{
    const auto add = [this](const QString &name, DnsType type) {
        if (DnsName::parse(name) && m_listed.insert({name, type}).second)
            m_waiting.append({name, type});
    };
    for (const auto &[name, type] : std::as_const(m_input.wanted)) {
        if (!m_seen.contains(name))
            continue;
        QList<DnsType> types{DnsType::Cname, type};
        if (type == DnsType::Cname)
            types = {DnsType::Cname, DnsType::A, DnsType::Aaaa, DnsType::Mx, DnsType::Txt, DnsType::Srv, DnsType::Ns, DnsType::Caa, DnsType::Tlsa};
        // A wildcard is there where it stands itself.
        const QString sibling = name == m_seen.zone || isWildcard(name) ? QString() : m_nobody + parentOf(name);
        for (const DnsType one : types) {
            add(name, one);
            if (!sibling.isEmpty())
                add(sibling, one);
        }
        // Whether it lies in a zone below, which begins between here and there.
        for (QString above = name; above != m_seen.zone && !above.isEmpty(); above = parentOf(above)) {
            add(above, DnsType::Soa);
            add(above, DnsType::Cname);
        }
    }
}

void ZoneLook::askMore()
{
    while (!m_waiting.isEmpty() && m_open < inFlight) {
        const RecordSetKey key = m_waiting.takeFirst();
        ++m_open;
        ask(DnsQuestion{DnsName::parse(key.first).value(), key.second, m_input.server}, [this](const DnsAnswer &answer) { takeSet(answer); });
    }
    if (m_open == 0 && m_waiting.isEmpty())
        judge();
}

void ZoneLook::takeSet(const DnsAnswer &answer)
{
    --m_open;
    // Refused: it knows nothing of that name, so it is another server's.
    if (!isAnswer(answer.outcome) && answer.outcome != DnsOutcome::Refused)
        return fail(Error{ErrorCode::DnsNoAnswer, m_input.server.toString(), {}, wordOf(answer.outcome)});
    m_answers.insert({answer.name, answer.type}, answer);
    askMore();
}

void ZoneLook::judge()
{
    const auto dataOf = [this](const QString &name, DnsType type) { return m_answers.value({name, type}).data; };
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
        const auto &[name, type] = it.key();
        for (QString above = name; above != m_seen.zone && !above.isEmpty(); above = parentOf(above)) {
            // At the end of an alias there may be the apex of any zone.
            const bool isApex = !dataOf(above, DnsType::Soa).isEmpty() && dataOf(above, DnsType::Cname).isEmpty();
            const bool isDelegated = m_answers.contains({above, DnsType::Soa}) && m_answers.value({above, DnsType::Soa}).outcome == DnsOutcome::Refused;
            if (isApex || isDelegated || it->outcome == DnsOutcome::Refused)
                m_seen.notHere.insert(name);
        }
    }
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
        const auto &[name, type] = it.key();
        if (name.startsWith(m_nobody) || type == DnsType::Soa || m_seen.notHere.contains(name))
            continue;
        RecordSet set{it->data, it->ttl, false};
        const QStringList alias = dataOf(name, DnsType::Cname);
        if (type != DnsType::Cname && !alias.isEmpty())
            set.data.clear(); // they are those of the alias's end
        if (name != m_seen.zone && !isWildcard(name)) {
            const QString sibling = m_nobody + parentOf(name);
            QStringList theirs = dataOf(sibling, type);
            QStringList its = set.data;
            theirs.sort();
            its.sort();
            set.isWild = !its.isEmpty() && its == theirs;
        }
        m_seen.sets.insert(it.key(), set);
    }
    findSpf();
}

void ZoneLook::findSpf()
{
    m_isComplete = true;
    for (auto it = m_seen.sets.begin(); it != m_seen.sets.end(); ++it) {
        for (const QString &data : std::as_const(it->data)) {
            if (const QByteArray text = txtOctets(data); it.key().second == DnsType::Txt && isSpf(text))
                m_spf.append({it.key().first.chopped(1), text});
        }
    }
    followSpf();
}

// Each answer may lead to more questions. What nobody answers is not counted, and no reason to fail.
void ZoneLook::followSpf()
{
    for (const auto &[name, text] : std::as_const(m_spf)) {
        const QList<RecordSetKey> questions = spfQuestions(text, SpfSubject{name, m_input.mailServer, {}, false}, m_answers);
        for (const RecordSetKey &key : questions) {
            const Result<DnsName> parsed = DnsName::parse(key.first);
            const bool isHere = m_seen.contains(key.first);
            if (m_open >= inFlight || !parsed || m_asked.size() >= std::size_t(mostSpfQuestions) || !(isHere || m_input.followsSpf) || !m_asked.insert(key).second)
                continue;
            ++m_open;
            ask(DnsQuestion{*parsed, key.second, isHere ? std::optional(m_input.server) : std::nullopt}, [this, key](const DnsAnswer &answer) {
                --m_open;
                m_answers.insert(key, answer);
                followSpf();
            });
        }
    }
    if (m_open == 0)
        endWithSpf();
}

void ZoneLook::endWithSpf()
{
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it) {
        for (const QString &data : std::as_const(it->data)) {
            if (const QByteArray text = txtOctets(data); it.key().second == DnsType::Txt && isSpf(text))
                m_seen.spf.insert(it.key().first.chopped(1), text);
        }
    }
    m_seen.answers = m_answers;
    end(m_seen);
}

void ZoneLook::fail(const Error &error)
{
    end(error);
}

void ZoneLook::end(const Result<ZoneSeen> &result)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace postroom

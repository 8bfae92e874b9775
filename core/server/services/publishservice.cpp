#include "core/server/services/publishservice.h"

#include "core/dns/cutover.h"
#include "core/dns/dkimalias.h"
#include "core/dns/rdata.h"
#include "core/dns/txtdata.h"
#include "core/dns/updatescript.h"
#include "core/dns/zonelook.h"

#include <QLoggingCategory>
#include <QtConcurrent>

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.server")

constexpr std::chrono::seconds patience{10}; // with a server that takes the message and says nothing
constexpr std::chrono::milliseconds betweenLooks{500}; // a server that signs shows changes a moment later
constexpr std::chrono::seconds afterTheStart{20}; // what the end of the former run left undone
constexpr int mostLooks = 10;
constexpr int mostLooksAtProvider = 3; // each costs a few of its questions

QFuture<Result<Publication>> ready(const Result<Publication> &result)
{
    return QtFuture::makeReadyFuture(result);
}

QJsonArray linesOf(const QList<RecordChange> &changes, RecordAction action)
{
    QJsonArray lines;
    for (const RecordChange &change : changes) {
        if (change.action == action)
            lines.append(u"%1 %2 %3 %4"_s.arg(change.name, QString::number(change.ttl), wordOf(change.type), change.data));
    }
    return lines;
}

bool showsAll(const ZoneSeen &seen, const QList<RecordChange> &changes, QString *missing)
{
    for (const RecordChange &change : changes) {
        const bool isThere = contains(change.type, seen.sets.value({change.name, change.type}).data, change.data);
        if (isThere == (change.action == RecordAction::Add))
            continue;
        *missing = change.name + u' ' + wordOf(change.type);
        return false;
    }
    return true;
}

// What was there besides and no longer is: lexicon rewrites a whole set for one record at some providers.
bool keepsOthers(const ZoneSeen &after, const ZoneSeen &before, const QList<RecordChange> &changes, QString *missing)
{
    for (const RecordChange &change : changes) {
        const RecordSetKey key{change.name, change.type};
        const QStringList there = before.sets.value(key).isWild ? QStringList() : before.sets.value(key).data;
        for (const QString &data : there) {
            const bool isRemoved = std::any_of(changes.begin(), changes.end(), [&](const RecordChange &one) { return one.action == RecordAction::Remove && RecordSetKey{one.name, one.type} == key && one.data == data; });
            if (isRemoved || contains(key.second, after.sets.value(key).data, data))
                continue;
            *missing = key.first + u' ' + wordOf(key.second) + u' ' + data;
            return false;
        }
    }
    return true;
}

// Takes out of the plan what lexicon cannot hold; what of it is not there yet is somebody's to enter.
QList<DnsRecord> takeByHand(PublishInput &input)
{
    QList<DnsRecord> missing;
    const auto isByHand = [](const QString &type) {
        const Result<DnsType> known = fromWord<DnsType>(type);
        return !known || !lexiconTakes(*known);
    };
    for (const DnsRecord &record : std::as_const(input.plan.records)) {
        const Result<DnsType> type = fromWord<DnsType>(record.type);
        const bool isThere = type && contains(*type, input.seen.sets.value({record.name, *type}).data, record.data);
        if (isByHand(record.type) && input.seen.contains(record.name) && !isThere)
            missing.append(record);
    }
    input.plan.records.removeIf([&](const DnsRecord &record) { return isByHand(record.type) && input.seen.contains(record.name); });
    input.published.removeIf([](const PublishedRecord &record) { return !lexiconTakes(record.type); });
    return missing;
}

// In a thread of the pool.
Result<void> sendOne(Host &host, const QByteArray &message, const UpdateInput &update, const TsigKey &key, const std::stop_token &stop)
{
    Command command;
    command.program = QString::fromLatin1(PublishService::program);
    // By TCP, so that an answer is the server's and the message may be long.
    command.arguments = {u"-v"_s, u"-t"_s, QString::number(patience.count())};
    command.limit = patience + std::chrono::seconds(2);
    command.stop = stop;
    command.input = keyLine(key);
    command.input += message;
    const Result<Finished> finished = host.run(command);
    wipe(command.input);
    if (finished)
        return updateOutcome(finished->exitCode, finished->err + finished->out, update, key);
    if (finished.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::EngineNotInstalled, u"nsupdate"_s, {}, u"bind9-dnsutils"_s};
    if (finished.error().code == ErrorCode::ProcessFailed)
        return Error{ErrorCode::ProcessFailed, command.program, {}, {}}; // its words may quote what it read
    return Error{ErrorCode::DnsOutcomeUnknown, update.server.toString(), {}, {}};
}

} // namespace

// One publication on its way.
struct PublishService::Run
{
    explicit Run(const std::stop_token &end) : stopsAtEnd(end, Stop{stop}) {}

    struct Stop
    {
        std::stop_source source;
        void operator()() { source.request_stop(); }
    };

    std::stop_source stop; // of a look at a provider: also when whoever asked is gone
    std::stop_callback<Stop> stopsAtEnd;
    DnsAccount account; // at a provider
    ProviderZone provider; // as it was seen there last
    api::PublishDns wanted;
    api::Caller caller;
    DnsServer server;
    std::optional<TsigKey> key;
    DnsPlan plan;
    Settings settings;
    QList<PublishedRecord> published; // before
    QList<PublishedRecord> intended; // of what is added, what was not noted before
    ZoneSeen seen;
    PublishSteps steps;
    Publication reply;
    Result<void> outcome; // of the program
    int looks = 0;

    QString whom() const { return wanted.provider ? wanted.provider->toString() : server.toString(); }
    QString mailServer() const { return settings.serverName ? settings.serverName->toString() : QString(); }
    int mostLooks() const { return wanted.provider ? mostLooksAtProvider : postroom::mostLooks; }
};

PublishService::PublishService(Stores &stores, DnsService &dns, World &world, PracticeZones &zones, Resolver &resolver, Host &host, const DnsAccounts &accounts, Changed changed,
                               QObject *parent)
    : QObject(parent), m_stores(stores), m_dns(dns), m_world(world), m_zones(zones), m_resolver(resolver), m_host(host), m_accounts(accounts), m_changed(std::move(changed)), m_provider(host, m_pool)
{
    m_follow.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, &PublishService::followKeys);
}

void PublishService::end()
{
    m_stop.request_stop();
    qDeleteAll(findChildren<ZoneLook *>());
    m_pool.waitForDone();
}

QFuture<Result<Publication>> PublishService::publish(const api::PublishDns &wanted, const api::Caller &caller)
{
    const QString domain = wanted.domain.toString();
    if (m_busy.contains(domain))
        return ready(Error{ErrorCode::Busy, domain, {}, {}});
    auto run = std::make_shared<Run>(m_stop.get_token());
    run->wanted = wanted;
    run->caller = caller;
    if (const auto filled = fillIn(run); !filled)
        return ready(filled.error());
    if (wanted.provider && caller.session)
        connect(caller.session, &QObject::destroyed, this, [stop = run->stop]() mutable { stop.request_stop(); });
    m_busy.append(domain);
    return m_dns.plan(api::PlanDns{wanted.domain})
        .then(this,
              [this, run](const Result<DnsPlan> &planned) {
                  if (!planned)
                      return ready(planned.error());
                  run->plan = *planned;
                  if (run->wanted.step && planned->service)
                      return ready(Error{ErrorCode::DomainNotServed, run->plan.domain, u"domain"_s, wordOf(*planned->service)});
                  return run->wanted.server || run->wanted.provider ? begin(run) : beginAtOwn(run);
              })
        .unwrap()
        .then(this, [this, run, domain](const Result<Publication> &result) {
            m_busy.removeAll(domain);
            return result;
        });
}

void PublishService::watch(const DkimKeeper &keys, const Configuration &configuration)
{
    connect(&keys, &DkimKeeper::completed, this, &PublishService::followKeys);
    connect(&configuration, &Configuration::noted, this, &PublishService::followKeys); // the server may have another name
    m_follow.start(afterTheStart);
}

void PublishService::followKeys()
{
    if (!m_zones.server())
        return;
    const Result<std::optional<DomainName>> behind = zoneBehind();
    if (!behind || !*behind)
        return;
    const api::Caller ourselves{qint64(::geteuid()), 0, api::Access::Admin};
    api::PublishDns again;
    again.domain = **behind;
    publish(again, ourselves).then(this, [this, zone = **behind](const Result<Publication> &result) {
        if (!result && result.error().code == ErrorCode::Busy)
            m_follow.start(betweenLooks); // what is on its way was planned before
        else if (result && !result->conflicts.isEmpty())
            qCWarning(log) << "the zone of" << zone.toString() << "was not published again:" << result->conflicts.first().name << "is in the way";
        else if (!result)
            qCWarning(log) << "the zone of" << zone.toString() << "was not published again:" << errorCodeName(result.error().code) << result.error().detail;
    });
}

Result<std::optional<DomainName>> PublishService::zoneBehind() const
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    const Result<std::optional<DomainName>> zone = settings->serverName ? m_stores.domains.servedAround(*settings->serverName) : std::optional<DomainName>();
    if (!zone || !*zone)
        return zone;
    const Result<QList<PublishedRecord>> published = m_stores.publications.ofDomain(**zone);
    const Result<QList<AliasedKey>> keys = m_stores.dkim.aliasedKeys();
    if (!published || !keys)
        return published ? keys.error() : published.error();
    if (published->isEmpty())
        return std::optional<DomainName>();
    QSet<std::pair<QString, QByteArray>> there;
    for (const PublishedRecord &record : *published) {
        if (record.type == DnsType::Txt && isKeyAliasTarget(record.name, *settings->serverName))
            there.insert({record.name, txtOctets(record.data)});
    }
    QSet<std::pair<QString, QByteArray>> wanted;
    for (const AliasedKey &one : *keys) {
        if (const std::optional<QString> target = keyAliasTarget(one.key.selector, one.domain, *settings->serverName))
            wanted.insert({*target, one.key.record.toLatin1()});
    }
    return there == wanted ? std::optional<DomainName>() : *zone;
}

Result<void> PublishService::fillIn(const Held &run) const
{
    if (run->wanted.provider) {
        const Result<DnsAccount> account = m_accounts.of(*run->wanted.provider);
        if (!account)
            return account.error();
        run->account = *account;
        return success();
    }
    if (run->wanted.server) {
        run->server = *run->wanted.server;
        run->key = run->wanted.key;
        return success();
    }
    const std::optional<DnsServer> own = m_zones.server();
    if (!own)
        return Error{ErrorCode::ProtocolMissingMember, u"server"_s, u"server"_s, {}};
    const Result<TsigKey> key = m_zones.key();
    if (!key)
        return key.error();
    run->server = *own;
    run->key = *key;
    return success();
}

PublishService::Reply PublishService::beginAtOwn(const Held &run)
{
    // What hindered that, the look at the server will say in the words of DNS.
    return m_zones.carry(run->wanted.domain).then(this, [this, run](const Result<void> &) { return begin(run); }).unwrap();
}

PublishService::Reply PublishService::begin(const Held &run)
{
    const Result<Settings> settings = m_stores.settings.load();
    const Result<QList<PublishedRecord>> published = m_stores.publications.ofDomain(run->wanted.domain);
    if (!settings || !published)
        return ready(settings ? published.error() : settings.error());
    run->settings = *settings;
    run->published = *published;
    return look(run, keysOf(run->plan, run->published), run->stop.get_token())
        .then(this,
              [this, run](const Result<ZoneSeen> &seen) {
                  if (!seen)
                      return ready(run->wanted.provider ? seen.error() : withField(seen.error(), u"server"_s));
                  run->seen = *seen;
                  return decide(run);
              })
        .unwrap();
}

QFuture<Result<ZoneSeen>> PublishService::look(const Held &run, const QList<RecordSetKey> &wanted, const std::stop_token &stop)
{
    if (run->wanted.provider) {
        return m_provider.look(run->account, run->wanted.domain.toString(), wanted, stop).then(this, [run](const Result<ProviderZone> &zone) -> Result<ZoneSeen> {
            if (!zone)
                return zone.error();
            run->provider = *zone;
            return zone->seen;
        });
    }
    // What was merged needs no second judgement.
    const bool followsSpf = run->looks == 0 && !m_world.instance().practice;
    auto *look = new ZoneLook(m_resolver, ZoneLookInput{run->server, run->wanted.domain.toString(), wanted, run->mailServer(), followsSpf}, ZoneLook::usualDeadline, this);
    return look->begin();
}

PublishService::Reply PublishService::decide(const Held &run)
{
    const PublishChoice choice{run->wanted.mergeSpf.value_or(false), run->wanted.replace.value_or(false)};
    PublishInput input{run->plan, run->published, run->seen, run->mailServer(), run->settings.publicAddresses, choice};
    const QList<DnsRecord> byHand = run->wanted.provider ? takeByHand(input) : QList<DnsRecord>();
    run->steps = run->wanted.step ? cutoverSteps(input, *run->wanted.step) : planPublication(input);
    const PublishSteps &steps = run->steps;
    run->reply = Publication{run->plan.domain, run->seen.zone, run->whom(), steps.changes, steps.conflicts, steps.merged, steps.elsewhere, byHand, false, run->seen.serial};
    if (run->wanted.dryRun.value_or(false) || !steps.conflicts.isEmpty())
        return ready(run->reply);
    if (!steps.changes.isEmpty())
        return send(run);
    run->reply.published = true;
    // A publication that was cut off is ours all the same; here somebody hears of it.
    const bool isCutOff = std::any_of(run->published.begin(), run->published.end(), [](const PublishedRecord &one) { return !one.isSure; });
    return ready(isCutOff ? finish(run) : Result<Publication>(run->reply));
}

PublishService::Reply PublishService::send(const Held &run)
{
    return run->wanted.provider ? sendToProvider(run) : sendByUpdate(run);
}

PublishService::Reply PublishService::sendToProvider(const Held &run)
{
    if (const auto intended = intend(run); !intended)
        return ready(intended.error());
    return m_provider.change(run->account, run->provider, run->steps.changes, m_stop.get_token())
        .then(this, [this, run](const Result<void> &outcome) { return take(run, outcome); })
        .unwrap();
}

PublishService::Reply PublishService::sendByUpdate(const Held &run)
{
    const UpdateInput update{run->server, run->seen.zone, run->steps.prerequisites, run->steps.changes};
    const Result<QByteArrayList> messages = messagesOf(update);
    if (!messages)
        return ready(messages.error());
    // A step of a move is made at once: of half of it nobody could tell what is left.
    if (run->wanted.step && messages->size() > 1)
        return ready(Error{ErrorCode::LimitReached, update.zone, {}, u"64 KiB"_s});
    if (const auto intended = intend(run); !intended)
        return ready(intended.error());
    const auto work = [&host = m_host, stop = m_stop.get_token(), update, key = *run->key, messages = *messages]() -> Result<void> {
        for (qsizetype i = 0; i < messages.size(); ++i) {
            const Result<void> sent = sendOne(host, messages[i], update, key, stop);
            if (!sent)
                return i == 0 ? sent : Result<void>(Error{ErrorCode::DnsPartlyPublished, update.server.toString(), {}, errorCodeName(sent.error().code)});
        }
        return success();
    };
    return QtConcurrent::run(&m_pool, work)
        .then(this, [this, run](const Result<void> &outcome) { return take(run, outcome); })
        .unwrap();
}

PublishService::Reply PublishService::take(const Held &run, const Result<void> &outcome)
{
    run->outcome = outcome;
    if (outcome || outcome.error().code == ErrorCode::DnsOutcomeUnknown || outcome.error().code == ErrorCode::DnsPartlyPublished)
        return lookAgain(run);
    forget(run);
    return ready(outcome.error());
}

PublishService::Reply PublishService::lookAgain(const Held &run)
{
    ++run->looks;
    QList<RecordSetKey> changed;
    for (const RecordChange &change : run->steps.changes)
        changed.append({change.name, change.type});
    // What was sent is followed to its end, whoever goes away.
    return look(run, changed, m_stop.get_token()).then(this, [this, run](const Result<ZoneSeen> &seen) { return judge(run, seen); }).unwrap();
}

PublishService::Reply PublishService::judge(const Held &run, const Result<ZoneSeen> &seen)
{
    QString missing;
    const bool isDone = seen && showsAll(*seen, run->steps.changes, &missing) && (!run->wanted.provider || keepsOthers(*seen, run->seen, run->steps.changes, &missing));
    if (isDone) {
        run->reply.published = true;
        run->reply.serial = seen->serial;
        return ready(finish(run));
    }
    if (seen && run->outcome && run->looks < run->mostLooks()) {
        auto promise = std::make_shared<QPromise<Result<Publication>>>();
        promise->start();
        QTimer::singleShot(betweenLooks, this, [this, run, promise] {
            lookAgain(run).then(this, [promise](const Result<Publication> &result) {
                promise->addResult(result);
                promise->finish();
            });
        });
        return promise->future();
    }
    if (!run->outcome) { // what is on its way stays noted, for it may have come there
        if (seen && run->outcome.error().code == ErrorCode::DnsPartlyPublished)
            noteWhatIsThere(run, *seen);
        return ready(run->outcome.error());
    }
    run->reply.published = true;
    const Result<Publication> finished = finish(run);
    if (finished && seen)
        return ready(Error{ErrorCode::DnsNotSeen, missing, {}, run->whom()});
    return ready(finished);
}

// Of a publication that was cut off.
void PublishService::noteWhatIsThere(const Held &run, const ZoneSeen &seen)
{
    const auto isMissing = [&seen](const RecordChange &change) {
        QString missing;
        return !showsAll(seen, {change}, &missing);
    };
    run->steps.changes.removeIf(isMissing);
    run->steps.ours.removeIf(isMissing);
    if (run->steps.changes.isEmpty())
        return;
    if (const auto noted = note(run); !noted)
        qCWarning(log) << "what was published of" << run->plan.domain << "is not noted:" << noted.error().detail;
    m_changed(u"dns"_s, run->plan.domain);
}

// It is done; only to be noted. Where that fails the next publication makes up for it, for what was on its way stays noted.
Result<Publication> PublishService::finish(const Held &run)
{
    const Result<void> noted = note(run);
    m_changed(u"dns"_s, run->plan.domain);
    if (!noted)
        return Error{ErrorCode::ChangeNotNoted, run->plan.domain, {}, noted.error().detail};
    if (!run->wanted.server && !run->wanted.provider)
        m_dns.check(api::CheckDns{run->wanted.domain, {}}, api::Caller{}); // nobody remembers former answers: the set-up may be told at once
    return run->reply;
}

Result<void> PublishService::intend(const Held &run)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const RecordChange &change : run->steps.ours) {
        const bool isKnown = std::any_of(run->published.begin(), run->published.end(), [&change](const PublishedRecord &one) {
            return one.name == change.name && one.type == change.type && one.data == change.data;
        });
        if (!isKnown)
            run->intended.append(PublishedRecord{change.name, change.type, change.ttl, change.data, run->whom(), now, false});
    }
    Result<Transaction> transaction = Transaction::begin(m_stores.database);
    if (!transaction)
        return transaction.error();
    if (const auto put = m_stores.publications.put(run->wanted.domain, run->intended); !put)
        return put;
    return transaction->commit();
}

// Refused: what was intended is not there. Should it stay noted all the same, it is looked for in vain next time.
void PublishService::forget(const Held &run)
{
    Result<Transaction> transaction = Transaction::begin(m_stores.database);
    if (transaction && m_stores.publications.remove(run->wanted.domain, run->intended))
        (void)transaction->commit().has_value();
}

Result<void> PublishService::note(const Held &run)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString server = run->whom();
    QList<PublishedRecord> gone;
    QList<PublishedRecord> there;
    for (const PublishedRecord &one : run->published) {
        const bool isRemoved = std::any_of(run->steps.changes.begin(), run->steps.changes.end(), [&one](const RecordChange &change) {
            return change.action == RecordAction::Remove && change.name == one.name && change.type == one.type && saysTheSame(one.type, change.data, one.data);
        });
        if (isRemoved)
            gone.append(one);
        else if (!one.isSure)
            there.append(PublishedRecord{one.name, one.type, one.ttl, one.data, server, now, true});
    }
    for (const RecordChange &change : run->steps.ours)
        there.append(PublishedRecord{change.name, change.type, change.ttl, change.data, server, now, true});
    QJsonObject before{{u"records"_s, linesOf(run->steps.changes, RecordAction::Remove)}};
    QJsonObject after{{u"records"_s, linesOf(run->steps.changes, RecordAction::Add)}, {u"zone"_s, run->seen.zone}, {u"server"_s, server}};
    const AuditEntry entry = auditOf(run->caller, api::PublishDns::name, run->plan.domain, before, after);
    const Result<bool> noted = m_stores.change<bool>(entry, [&]() -> Result<bool> {
        if (const auto removed = m_stores.publications.remove(run->wanted.domain, gone); !removed)
            return removed.error();
        const auto put = m_stores.publications.put(run->wanted.domain, there);
        return put ? Result<bool>(true) : Result<bool>(put.error());
    });
    return noted ? success() : Result<void>(noted.error());
}

} // namespace postroom

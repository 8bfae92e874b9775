#include "core/server/dkimkeeper.h"

#include "core/certs/certificate.h"
#include "core/certs/dkimkeys.h"

#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.server")

constexpr qint64 stepSize = 50; // others are served in between

Result<QList<NewDkimKey>> makeAll(const QList<DkimAlgorithm> &algorithms)
{
    QList<NewDkimKey> made;
    for (const DkimAlgorithm algorithm : algorithms) {
        const Result<NewDkimKey> key = makeDkimKey(algorithm);
        if (!key)
            return key.error();
        made.append(*key);
    }
    return made;
}

} // namespace

DkimKeeper::DkimKeeper(Stores &stores, const InstancePaths &paths, QObject *parent) : QObject(parent), m_stores(stores), m_folder(paths)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_timer, &QTimer::timeout, this, &DkimKeeper::lookAfter);
    m_timer.start(std::chrono::seconds(5));
    QMetaObject::invokeMethod(this, &DkimKeeper::lookAfter, Qt::QueuedConnection);
}

DkimKeeper::~DkimKeeper()
{
    m_pool.waitForDone();
}

QFuture<Result<void>> DkimKeeper::complete(const DomainName &domain)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (const auto making = m_making.find(domain.toString()); making != m_making.end()) {
        making->append(promise);
        return promise->future();
    }
    const Result<QList<Wanted>> wanted = missing(domain);
    if (!wanted || wanted->isEmpty())
        return QtFuture::makeReadyFuture(wanted ? success() : Result<void>(wanted.error()));
    QList<DkimAlgorithm> algorithms;
    for (const Wanted &one : *wanted)
        algorithms.append(one.algorithm);
    m_making.insert(domain.toString(), {promise});
    make(algorithms).then(this, [this, domain, wanted = *wanted](const Result<QList<NewDkimKey>> &made) {
        const auto waiting = m_making.take(domain.toString());
        const Result<void> kept = keep(domain, wanted, made);
        for (const auto &one : waiting) {
            one->addResult(kept);
            one->finish();
        }
    });
    return promise->future();
}

QFuture<Result<QList<NewDkimKey>>> DkimKeeper::makePair()
{
    return make({DkimAlgorithm::Rsa, DkimAlgorithm::Ed25519});
}

QFuture<Result<QList<NewDkimKey>>> DkimKeeper::make(const QList<DkimAlgorithm> &algorithms)
{
    auto promise = std::make_shared<QPromise<Result<QList<NewDkimKey>>>>();
    promise->start();
    m_pool.start([promise, algorithms] {
        promise->addResult(makeAll(algorithms));
        releaseThread();
        promise->finish();
    });
    return promise->future();
}

Result<void> DkimKeeper::add(const DomainName &domain, const NewDkimKey &key, DkimState state, const QDateTime &now)
{
    const Result<Domain> there = m_stores.domains.byName(domain);
    if (!there)
        return there.error();
    if (there->dkim == DkimRecords::Key)
        return m_stores.dkim.add(domain, key, state, now);
    const Result<QString> slot = slotFor(domain, key.algorithm);
    if (!slot)
        return slot.error();
    NewDkimKey named = key;
    named.selector = *slot;
    return m_stores.dkim.add(domain, named, state, now);
}

Result<QString> DkimKeeper::slotFor(const DomainName &domain, DkimAlgorithm algorithm) const
{
    const Result<QList<DkimKey>> keys = m_stores.dkim.keysOf(domain);
    if (!keys)
        return keys.error();
    const std::optional<QString> slot = freeDkimSlot(algorithm, *keys);
    return slot ? Result<QString>(*slot) : Error{ErrorCode::NoFreeSelector, domain.toString(), u"selector"_s, {}};
}

Result<QList<DkimRenaming>> DkimKeeper::renamingsFor(const DomainName &domain, DkimRecords records) const
{
    const Result<QList<DkimKey>> keys = m_stores.dkim.keysOf(domain);
    if (!keys)
        return keys.error();
    QList<DkimRenaming> renamings;
    for (const DkimKey &key : *keys) {
        if (key.state != DkimState::Next || isDkimSlot(key.selector) == (records == DkimRecords::Alias))
            continue;
        const Result<QString> selector = records == DkimRecords::Alias ? slotFor(domain, key.algorithm) : Result<QString>(digestSelector(key));
        if (!selector)
            return selector.error();
        renamings.append({key.selector, *selector});
    }
    return renamings;
}

Result<QList<DkimKeeper::Wanted>> DkimKeeper::missing(const DomainName &domain) const
{
    const Result<Domain> there = m_stores.domains.byName(domain);
    const Result<QList<DkimKey>> keys = m_stores.dkim.keysOf(domain);
    if (!there || !keys)
        return there ? keys.error() : there.error();
    if (there->external)
        return QList<Wanted>(); // its mail is signed where it is sent
    QList<Wanted> wanted;
    for (const DkimState state : {DkimState::Active, DkimState::Next}) {
        for (const DkimAlgorithm algorithm : {DkimAlgorithm::Rsa, DkimAlgorithm::Ed25519}) {
            const auto is = [&](const DkimKey &key) { return key.state == state && key.algorithm == algorithm; };
            if (std::none_of(keys->begin(), keys->end(), is))
                wanted.append(Wanted{algorithm, state});
        }
    }
    return wanted;
}

Result<void> DkimKeeper::keep(const DomainName &domain, const QList<Wanted> &wanted, const Result<QList<NewDkimKey>> &made)
{
    const auto failed = [this, &domain](const Error &why) {
        qCCritical(log) << "no signing keys for" << domain.toString() << errorCodeName(why.code) << why.detail;
        m_problem = why;
        m_unlooked = true;
        return why;
    };
    if (!made)
        return failed(made.error());
    Result<Transaction> transaction = Transaction::begin(m_stores.database);
    if (!transaction)
        return failed(transaction.error());
    if (const Result<Domain> there = m_stores.domains.servedByName(domain); !there && there.error().code == ErrorCode::DomainNotServed)
        return success(); // its mail lives elsewhere since
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Result<void> added = add(domain, made->at(i), wanted[i].state, now);
        if (!added && added.error().code == ErrorCode::NotFound)
            return added; // the domain was removed meanwhile
        if (!added)
            return failed(added.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed.error());
    m_problem.reset();
    publish(domain);
    emit completed(domain);
    return success();
}

void DkimKeeper::publish(const DomainName &domain)
{
    const Result<QList<DkimSigner>> signers = m_stores.dkim.signersOf(domain);
    const Result<void> put = !signers ? Result<void>(signers.error()) : m_folder.isThere() ? m_folder.put(domain, *signers) : success();
    if (put && m_folder.isThere())
        return;
    m_behind = true;
    if (!put)
        qCCritical(log) << "what signs for" << domain.toString() << "could not be written:" << errorCodeName(put.error().code) << put.error().detail;
}

Result<void> DkimKeeper::mend()
{
    if (!m_making.isEmpty())
        return success(); // in a moment
    if (m_problem)
        return *m_problem;
    const Result<std::optional<DomainName>> without = m_stores.dkim.nextWithout({});
    if (!without)
        return without.error();
    if (*without) {
        m_unlooked = true;
        return Error{ErrorCode::NotFound, (**without).toString(), {}, {}};
    }
    const Result<qsizetype> files = m_folder.count();
    const Result<qint64> domains = m_stores.domains.countServed();
    if (!files || !domains)
        return files ? domains.error() : files.error();
    m_behind = m_behind || *files != *domains; // somebody took files away
    if (m_walk)
        return success();
    if (m_folderProblem)
        return *m_folderProblem;
    if (m_behind)
        beginWalk();
    return success();
}

void DkimKeeper::lookAfter()
{
    if (m_making.isEmpty() && std::exchange(m_unlooked, false))
        completeAfter({});
    if (m_behind && !m_walk && m_folder.isThere())
        beginWalk();
}

// One domain after the other, so that whoever asks for one in between waits for one.
void DkimKeeper::completeAfter(const QString &domain)
{
    const Result<std::optional<DomainName>> next = m_stores.dkim.nextWithout(domain);
    if (!next)
        m_unlooked = true; // tried again in a moment
    if (!next || !*next)
        return;
    const QString name = (**next).toString();
    complete(**next).then(this, [this, name](const Result<void> &) { completeAfter(name); });
}

void DkimKeeper::beginWalk()
{
    m_walk = Walk();
    QMetaObject::invokeMethod(this, &DkimKeeper::walkOn, Qt::QueuedConnection);
}

void DkimKeeper::walkOn()
{
    const Result<bool> goesOn = walkStep();
    if (goesOn && *goesOn) {
        QMetaObject::invokeMethod(this, &DkimKeeper::walkOn, Qt::QueuedConnection);
        return;
    }
    m_walk.reset();
    m_behind = !goesOn;
    m_folderProblem = goesOn ? std::nullopt : std::optional(goesOn.error());
    if (!goesOn)
        qCCritical(log) << "the signing keys could not be written:" << errorCodeName(goesOn.error().code) << goesOn.error().detail;
}

Result<bool> DkimKeeper::walkStep()
{
    const Result<QStringList> names = m_stores.domains.servedNamesAfter(m_walk->last, stepSize);
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        const Result<DomainName> domain = DomainName::parse(name);
        const Result<QList<DkimSigner>> signers = domain ? m_stores.dkim.signersOf(*domain) : Result<QList<DkimSigner>>(domain.error());
        const Result<void> put = signers ? m_folder.put(*domain, *signers) : Result<void>(signers.error());
        if (!put)
            return put.error();
        m_walk->seen.insert(name);
        m_walk->last = name;
    }
    if (names->size() == stepSize)
        return true;
    const Result<void> cleaned = removeStrangers();
    return cleaned ? Result<bool>(false) : Result<bool>(cleaned.error());
}

// A domain that was added behind the walk is none of them.
Result<void> DkimKeeper::removeStrangers()
{
    const Result<QStringList> files = m_folder.files();
    if (!files)
        return files.error();
    for (const QString &file : *files) {
        const Result<DomainName> domain = DkimFolder::domainOf(file);
        if (domain && (m_walk->seen.contains(domain->toString()) || m_stores.domains.servedByName(*domain)))
            continue;
        if (const auto gone = m_folder.remove(file); !gone)
            return gone;
    }
    return success();
}

} // namespace postroom

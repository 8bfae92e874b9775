#pragma once

#include "core/server/dkimfolder.h"
#include "core/server/stores.h"

#include <QFuture>
#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace postroom {

// A key that gets another selector.
struct DkimRenaming
{
    QString from;
    QString to;
};

// Sees to it that every domain whose mail is served here has its signing keys, two that sign and two that are published ahead, and that Rspamd
// has what signs. Keys are made in a thread of their own (RSA takes a tenth of a second); the first ones of a domain
// are part of adding it and leave no audit entry beside it.
class DkimKeeper : public QObject
{
    Q_OBJECT

public:
    DkimKeeper(Stores &stores, const InstancePaths &paths, QObject *parent = nullptr);
    ~DkimKeeper() override;

    // Ready when the domain has all its keys; made now where it has not.
    QFuture<Result<void>> complete(const DomainName &domain);
    // A new pair, which the store does not know yet.
    QFuture<Result<QList<NewDkimKey>>> makePair();
    // Gives a key to its domain, at a selector as the domain's DNS has them. Inside a Transaction of the caller.
    // NoFreeSelector where it has aliases, and former keys are still at all that are not needed otherwise.
    Result<void> add(const DomainName &domain, const NewDkimKey &key, DkimState state, const QDateTime &now);
    // What the keys that wait are called instead where the domain's DNS is to have them so; those that sign, or did, stay where
    // receivers look for them. NoFreeSelector.
    Result<QList<DkimRenaming>> renamingsFor(const DomainName &domain, DkimRecords records) const;
    // What signs has changed, or the domain is gone. A failure is not the caller's: it is tried again.
    void publish(const DomainName &domain);

    // Every domain has its keys, and Rspamd's folder holds them; what can be put right is begun. Otherwise what hinders.
    Result<void> mend();
    // Waits for keys that are being made.
    void end() { m_pool.waitForDone(); }

signals:
    void completed(const postroom::DomainName &domain); // it has keys that it had not

private:
    struct Wanted
    {
        DkimAlgorithm algorithm;
        DkimState state;
    };

    void lookAfter(); // now and then
    void completeAfter(const QString &domain);
    Result<QList<Wanted>> missing(const DomainName &domain) const;
    Result<QString> slotFor(const DomainName &domain, DkimAlgorithm algorithm) const;
    QFuture<Result<QList<NewDkimKey>>> make(const QList<DkimAlgorithm> &algorithms);
    Result<void> keep(const DomainName &domain, const QList<Wanted> &wanted, const Result<QList<NewDkimKey>> &made);

    // Makes the folder what the store says, some domains at a time.
    void beginWalk();
    void walkOn();
    Result<bool> walkStep(); // whether there is more
    Result<void> removeStrangers();

    struct Walk
    {
        QString last;
        QSet<QString> seen;
    };

    Stores &m_stores;
    DkimFolder m_folder;
    QThreadPool m_pool;
    QTimer m_timer;
    // Whose keys are being made, and who waits for them: each with a future of its own, since one goes on once only.
    QHash<QString, QList<std::shared_ptr<QPromise<Result<void>>>>> m_making;
    bool m_unlooked = true; // there may be domains without all their keys
    bool m_behind = true; // the folder may not be what the store says
    std::optional<Walk> m_walk;
    std::optional<Error> m_problem; // of making keys
    std::optional<Error> m_folderProblem;
};

} // namespace postroom

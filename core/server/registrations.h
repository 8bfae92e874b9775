#pragma once

#include "core/checks/registrationcheck.h"
#include "core/host/webfetch.h"
#include "core/model/ornone.h"

#include <QDeadlineTimer>
#include <QMap>

#include <functional>
#include <memory>
#include <vector>

namespace postroom {

// Asks registries until when domains are registered (RDAP): first the directory, whom to ask, then that one. What was heard is
// kept for a while, so that many looks ask once; the same look that is under way is shared, and a registry that refused is left
// in peace for all domains. Each look is answered within the limit, with a finding whatever happened; only where everything ends it is
// not, or where the session that asked is gone. What nobody waits for any more is not fetched to its end.
class Registrations : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    static constexpr std::chrono::seconds usualLimit{5};
    static constexpr int mostRedirects = 3; // of one fetch
    // How long what was heard is kept.
    static constexpr std::chrono::hours directoryKept{24};
    static constexpr std::chrono::hours answerKept{6};
    static constexpr std::chrono::minutes refusalKept{10};
    static constexpr std::chrono::minutes failureKept{1};

    // Without `fetch` it fetches for real, and without `clock` time is as it is.
    explicit Registrations(Fetch fetch = {}, Clock clock = {}, std::chrono::milliseconds limit = usualLimit, QObject *parent = nullptr);

    // `session`: who asked; nullptr: nobody, it is looked all the same.
    QFuture<Finding> look(const DomainName &domain, const OrNone<HttpsUrl> &directory, QObject *session = nullptr);
    // What is under way ends without an answer.
    void end();

private:
    using Heard = std::optional<RegistrationSeen>; // unset: nobody is there to be asked
    struct Kept
    {
        RegistrationSeen heard;
        QDateTime until;
    };
    // A directory as it was fetched from its place; whoever waits for it goes on with it, whatever is set meanwhile.
    struct Directory
    {
        using Taker = std::function<void(const Directory &)>;
        using Waiting = std::pair<QString, Taker>; // the look's key

        HttpsUrl place;
        std::optional<RegistryDirectory> list;
        QDateTime next; // before then it is not fetched again
        QString words; // why there is none
        std::vector<Waiting> waiting; // for what is fetched now
    };
    // One look: the names that are still to be asked for, and by when.
    struct Look
    {
        QString key;
        DomainName domain;
        QDeadlineTimer deadline;
        std::optional<RegistryDirectory::Registry> registry = {};
        QList<DomainName> names = {};
    };

    // Somebody who waits for a look; the connection to the session ends with it.
    struct Asking
    {
        QPromise<Finding> promise;
        QObject watch;
    };
    void withDirectory(const std::shared_ptr<Directory> &directory, const QString &key, const Directory::Taker &take);
    void fetchDirectory(const std::shared_ptr<Directory> &directory);
    void takeDirectory(Directory &directory, const Result<WebAnswer> &answer) const;
    void begin(Look look, const Directory &directory);
    void askNext(const Look &look);
    void take(Look look, const RegistrationSeen &seen);
    void finish(const Look &look, const Heard &heard);
    void drop(const QString &key, const Asking *asking, const std::shared_ptr<Directory> &directory);
    Finding judged(const DomainName &domain, const Heard &heard) const;
    // `under` keeps what is under way, so that it can be dropped.
    QFuture<Result<WebAnswer>> fetch(const HttpsUrl &place, const QByteArray &type, qsizetype largest, const QDeadlineTimer &deadline, const QString &under, int redirects = mostRedirects);

    Fetch m_fetch;
    Clock m_clock;
    std::chrono::milliseconds m_limit;
    std::shared_ptr<Directory> m_directory; // at the place that was set last; null: nobody asked yet
    QMap<QString, Kept> m_kept; // by directory and domain
    QMap<QString, Kept> m_refusals; // by the registry's server
    QMap<QString, std::vector<std::shared_ptr<Asking>>> m_asked; // of looks under way, likewise
    QMap<QString, QFuture<Result<WebAnswer>>> m_fetches; // under way, by a look's key or the directory's place
};

} // namespace postroom

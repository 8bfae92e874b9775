#pragma once

#include "core/api/client.h"
#include "core/api/operations/helper.h"
#include "core/api/operations/session.h"
#include "core/api/socketserver.h"
#include "core/server/dispatcher.h"
#include "tests/support/fakehost.h"
#include "tests/support/fakeresolver.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>

namespace postroom::test {

using namespace Qt::StringLiterals;

// The root helper as postroomd sees it, without root and without engines: it says that it has done what it was told,
// or refuses what a test names.
class ScriptedHelper
{
public:
    explicit ScriptedHelper(const InstancePaths &paths);

    void listen();
    void goAway() { m_server.reset(); }
    void tellDrift() { m_server->notify(QString::fromLatin1(api::helper::DriftChanged::name), {}); }

    void tellTraffic() { m_server->notify(QString::fromLatin1(api::helper::TrafficChanged::name), {}); }
    void tellStatus(bool engines) { m_server->notify(QString::fromLatin1(api::helper::StatusChanged::name), {{u"engines"_s, engines}}); }

    api::helper::Status::Reply status; // an apply makes its generation and settings what they are
    api::helper::MeasureMail::Reply measured{3, ByteSize(4096)};
    QList<TrafficHour> traffic; // tellTraffic() has it taken over
    QHash<QString, Error> refusals; // by the verb's name
    QList<KnownGeneration> generations; // newest first; an apply adds its own
    QStringList calls; // names of verbs, with the address where there is one
    std::optional<api::helper::Apply> applied; // the last one that was not refused
    std::optional<api::helper::Preview> previewed; // likewise
    api::helper::FollowTest::Reply followed; // of any test message
    std::optional<api::helper::SendTest> sentTest;
    QList<DomainName> zones; // that the practice DNS server carries
    bool holdsApply = false; // an apply is not answered before release(), or with Cancelled before cancel
    QString words; // an engine's last
    void release();
    qsizetype held() const { return static_cast<qsizetype>(m_held.size()); } // how many applies wait for that

private:
    void stopHeld();
    std::optional<Error> refusal(const QString &verb, const QString &about = {});
    Result<api::ConfigReply> apply(const api::helper::Apply &wanted);
    Result<api::ConfigReply> changeFiles(const char *verb);

    QString m_socket;
    api::OperationTable m_operations;
    std::unique_ptr<api::SocketServer> m_server;
    std::vector<std::pair<api::helper::Apply, std::shared_ptr<QPromise<Result<api::ConfigReply>>>>> m_held;
};

// The real postroomd but for its process: stores on temporary files, certificates, dispatcher and socket, with a
// scripted helper; and a client of it that has subscribed.
class TestDaemon
{
public:
    enum class For { Practice,
                     World };

    explicit TestDaemon(For whom = For::Practice);
    ~TestDaemon();

    const InstancePaths &paths() const { return m_paths; }
    const Instance &instance() const { return m_instance; }
    ScriptedHelper &helper() { return *m_helper; }
    FakeResolver &dns() { return m_dns; }
    FakeHost &host() { return m_host; } // runs the programs
    std::optional<Result<WebAnswer>> web; // what is fetched from web servers; unset: what nginx would answer
    Stores &stores() { return *m_stores; }
    Dispatcher &dispatcher() { return *m_dispatcher; }
    QString socketPath() const { return m_paths.adminSocket(); }
    bool helperIsConnected() const { return m_link->isConnected(); }

    // Through the socket, as a console; the caller is whoever runs the test.
    template<typename Operation>
    Result<typename Operation::Reply> call(const Operation &operation)
    {
        return waitFor(m_client->call(operation));
    }
    template<typename Operation>
    auto callLater(const Operation &operation)
    {
        return m_client->call(operation);
    }
    template<typename T>
    static Result<T> waitFor(const QFuture<Result<T>> &future)
    {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        return future.isFinished() ? future.result() : Result<T>(Error{ErrorCode::TimedOut, {}, {}, u"the test daemon"_s});
    }
    // Without the socket, as another caller and with any parameters.
    Result<QJsonValue> callAs(api::Access access, const QString &method, const QJsonObject &params = {});

    QStringList changes; // "mailbox ann@example.test", as the client heard of them
    // Answers the set-up's first question: example.test is served by mail.example.test, anna@ is the admin.
    Result<api::ConfigReply> setUp();
    Result<api::MailboxAndLogin> addMailbox(const QString &address, const QString &password = u"correct horse battery 7"_s);
    // All of the audit log, as text, and how many records it has.
    QString auditText();
    qint64 auditRecords();
    void layZoneKey() const; // as if the practice instance's DNS server had been started
    // Every octet that lies below the instance.
    QByteArray allFiles() const;

private:
    Result<WebAnswer> served(const WebTarget &target) const;

    QTemporaryDir m_folder;
    InstancePaths m_paths;
    Instance m_instance;
    FakeResolver m_dns;
    FakeHost m_host;
    std::unique_ptr<ScriptedHelper> m_helper;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Lookup> m_lookup;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<HelperLink> m_link;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<api::SocketServer> m_server;
    std::unique_ptr<api::Client> m_client;
};

} // namespace postroom::test

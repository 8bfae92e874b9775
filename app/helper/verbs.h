#pragma once

#include "app/helper/testmailer.h"
#include "app/helper/trafficcounter.h"
#include "core/api/operations/helper.h"
#include "core/api/operations/session.h"
#include "core/api/operationtable.h"
#include "core/apply/applier.h"
#include "core/apply/supervisor.h"

#include <QPromise>
#include <QThreadPool>
#include <QTimer>

namespace postroom {

// The helper's closed list of verbs. What touches engines is carried out one after the other in a single worker thread;
// work on the mail of a mailbox, which may take minutes, in threads of its own.
class Verbs : public QObject
{
    Q_OBJECT

public:
    Verbs(Host &host, const InstancePaths &paths, const Instance &instance, QObject *parent = nullptr);
    ~Verbs() override;

    void serveOn(api::OperationTable &operations);
    // Engines may start: the first time finishes an interrupted change and starts them. Ends when no change is under way.
    QFuture<Result<api::helper::Nothing>> lookupIsReady();
    bool isReady() const { return m_ready; }
    Supervisor &supervisor() { return m_supervisor; }

signals:
    void progressed(const postroom::api::JobProgress &progress);
    void driftChanged();
    void trafficChanged();
    void statusChanged(const postroom::api::helper::StatusChanged &change);

private:
    // Runs `work` in the worker, with the supervisor looking away meanwhile.
    template<typename Reply>
    QFuture<Result<Reply>> inWorker(std::function<Result<Reply>()> work);
    void forgive(const std::optional<Engine> &engine); // unset: every one

    QFuture<Result<api::ConfigReply>> apply(const api::helper::Apply &wanted);
    QFuture<Result<api::ConfigReply>> change(std::function<Result<Applied>(const Applier::Progress &progress)> work);
    void lookForDrift();
    void lookForChanges(); // of engines and queue, by themselves
    QFuture<Result<api::helper::Nothing>> sendTest(const api::helper::SendTest &wanted);
    QFuture<Result<api::ServiceReply>> control(const api::helper::Control &wanted);
    void startAll(); // in the worker
    Result<api::helper::Nothing> controlNow(const api::helper::Control &wanted); // in the worker
    Result<api::helper::Status::Reply> statusNow();
    QList<EngineStatus> engines(); // in our thread, as the supervisor

    Host &m_host;
    InstancePaths m_paths;
    Instance m_instance;
    WantedStates m_wanted;
    QThreadPool m_pool;
    QThreadPool m_mailPool;
    std::stop_source m_mailWork; // ends with us, however much mail is left
    std::stop_source m_change; // the one that is under way, or was
    Supervisor m_supervisor;
    ProbeMailbox m_probeMailbox;
    Applier m_applier;
    EngineControl m_control;
    TestMailer m_testMailer;
    bool m_ready = false;
    QList<HandMade> m_handMade; // as last looked, without differences
    QTimer m_driftTimer;
    TrafficCounter m_traffic;
    QJsonValue m_seenEngines; // when last looked
    QJsonValue m_seenQueue;
    QTimer m_lookTimer;
};

} // namespace postroom

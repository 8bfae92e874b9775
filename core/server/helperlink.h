#pragma once

#include "core/api/client.h"
#include "core/api/operations/helper.h"
#include "core/api/operations/session.h"
#include "core/model/instance.h"

#include <QTimer>

namespace postroom {

// postroomd's connection to the root helper, made again whenever it is lost. As soon as it stands it tells the helper
// that lookup.db can be read, waits until an interrupted change has ended there, and says what is in use.
class HelperLink : public QObject
{
    Q_OBJECT

public:
    explicit HelperLink(const InstancePaths &paths, QObject *parent = nullptr);

    bool isConnected() const { return m_greeted; }
    // What is in use is asked again, and told by met().
    void meetAgain();
    // Ends the connection for good: whoever waits is answered now.
    void end();

    // HelperUnreachable: it was not asked. OutcomeUnknown: it was, and the connection was lost before it answered.
    template<typename Verb>
    QFuture<Result<typename Verb::Reply>> call(const Verb &verb)
    {
        using Reply = Result<typename Verb::Reply>;
        const bool wasSent = m_client.isConnected();
        return m_client.call(verb).then([wasSent](const Reply &reply) {
            const bool isGone = !reply && reply.error().code == ErrorCode::ServiceUnreachable;
            return isGone ? Reply(Error{wasSent ? ErrorCode::OutcomeUnknown : ErrorCode::HelperUnreachable, {}, {}, {}}) : reply;
        });
    }

    // A question: nothing is changed by it, so nothing is unknown when it is not answered.
    template<typename Verb>
    QFuture<Result<typename Verb::Reply>> ask(const Verb &verb)
    {
        using Reply = Result<typename Verb::Reply>;
        return call(verb).then([](const Reply &reply) {
            const bool isLost = !reply && reply.error().code == ErrorCode::OutcomeUnknown;
            return isLost ? Reply(Error{ErrorCode::HelperUnreachable, {}, {}, {}}) : reply;
        });
    }

signals:
    void progressed(const postroom::api::JobProgress &progress);
    void driftChanged(); // other files than before are not as they were generated
    void trafficChanged();
    void statusChanged(const postroom::api::helper::StatusChanged &change);
    // At each meeting before isConnected() holds, and after meetAgain(): whoever hears it brings itself up to date.
    void met(const postroom::api::helper::Status::Reply &inUse);

private:
    void connectNow();
    void greet();
    void sayLookupReady();
    void askWhatIsInUse();

    QString m_socket;
    QTimer m_again; // outlives the client, whose end starts it
    QTimer m_askAgain;
    api::Client m_client;
    bool m_greeted = false;
};

} // namespace postroom

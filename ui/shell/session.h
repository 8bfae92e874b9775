#pragma once

#include "core/api/client.h"
#include "core/api/operations/session.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace postroom::ui {

// The console's one session with a postroomd, here or over ssh: greets, subscribes, keeps it awake, and comes back by itself
// after a loss, waiting 0.5 s at first and 5 s at most. An ssh of it ends with it.
//
//     m_session.call(op, this, [this](const Result<Mailbox> &reply) { … });
//
// The answer is given once, and only while its context lives: a reply, an error, or TimedOut at the deadline.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State { Connecting,
                       Connected,
                       Unreachable };

    explicit Session(const ServerAddress &address, QObject *parent = nullptr);
    explicit Session(const QString &socketPath, QObject *parent = nullptr) : Session(ServerAddress::ofSocket(socketPath), parent) {}

    void start();
    void retryNow();

    State state() const { return m_state; }
    const Error &lastError() const { return m_lastError; } // why it is Unreachable
    const api::Hello::Reply &server() const { return m_server; }
    const ServerAddress &address() const { return m_address; }

    static constexpr std::chrono::seconds usualDeadline{30};
    static constexpr std::chrono::minutes longDeadline{5}; // for changes of the configuration, which are tried whole

    template<typename Operation, typename Answered>
    void call(const Operation &operation, QObject *context, Answered answered, std::chrono::milliseconds deadline = usualDeadline)
    {
        using Reply = Result<typename Operation::Reply>;
        // Not future.then(context, …): in Qt 6.4 that asserts when the context is gone before the reply comes.
        auto waiting = std::make_shared<std::function<void(const Reply &)>>(
            [guard = QPointer<QObject>(context), answered = std::move(answered)](const Reply &reply) {
                if (guard)
                    answered(reply);
            });
        const auto answerOnce = [waiting](const Reply &reply) {
            if (const auto once = std::exchange(*waiting, nullptr))
                once(reply);
        };
        auto *timer = new QTimer(context);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, context, [answerOnce, timer] {
            timer->deleteLater();
            answerOnce(Error{ErrorCode::TimedOut, {}, {}, {}});
        });
        timer->start(deadline);
        m_client.call(operation).then([answerOnce, guard = QPointer<QTimer>(timer)](const Reply &reply) {
            delete guard.data();
            answerOnce(reply);
        });
    }

signals:
    void stateChanged();
    // Somebody changed an object of this kind; an empty subject means more than one.
    void changed(const QString &kind, const QString &subject);
    void progressed(const postroom::api::JobProgress &progress);

private:
    void connectNow();
    void greet();
    void greeted(const Result<api::Hello::Reply> &reply);
    void lose(const Error &why);
    void setState(State state);
    void receive(const QString &method, const QJsonObject &params);

    ServerAddress m_address;
    api::Client m_client;
    State m_state = State::Connecting;
    Error m_lastError;
    api::Hello::Reply m_server;
    QTimer m_retry;
    QTimer m_ping;
    std::chrono::milliseconds m_wait;
    QObject m_own; // of the session's own calls; goes first, so that nothing is answered to a session that is going
};

} // namespace postroom::ui

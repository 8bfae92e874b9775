#pragma once

#include "core/api/access.h"
#include "core/base/json.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>

#include <functional>

namespace postroom::api {

// Who calls: told by the kernel (SO_PEERCRED), never by the caller.
struct Caller
{
    qint64 uid = -1;
    qint64 pid = 0;
    Access mostAccess = Access::Viewer;
    QObject *session = nullptr; // whose end makes a long look pointless; the table sets it
};

// The operations a server carries out, by name. A handler takes the operation (and, if it likes, the Caller) and
// returns Result<Reply>, or QFuture<Result<Reply>> where it must wait.
class OperationTable
{
public:
    using Answer = std::function<void(const Result<QJsonValue> &)>;

    template<typename Operation, typename Handler>
    void serve(Handler handler)
    {
        static_assert(std::is_same_v<const Access, decltype(Operation::access)>, "every operation says who may call it");
        m_entries.insert(QString::fromLatin1(Operation::name),
                         Entry{Operation::access, [handler = std::move(handler)](const QJsonObject &params, const Caller &caller, QObject *context,
                                                                                 const Answer &answer) {
                                   const Result<Operation> operation = fromJson<Operation>(params);
                                   if (!operation)
                                       return answer(operation.error());
                                   if constexpr (std::is_invocable_v<Handler, const Operation &, const Caller &>)
                                       deliver<typename Operation::Reply>(handler(*operation, caller), context, answer);
                                   else
                                       deliver<typename Operation::Reply>(handler(*operation), context, answer);
                               }});
    }

    // Answers once, perhaps later; not at all when `context` is gone by then.
    void call(const QString &method, const QJsonObject &params, const Caller &caller, QObject *context, const Answer &answer) const;

    QStringList names() const { return m_entries.keys(); }

private:
    struct Entry
    {
        Access access;
        std::function<void(const QJsonObject &, const Caller &, QObject *, const Answer &)> run;
    };

    template<typename Reply>
    static void deliver(const Result<Reply> &reply, QObject *, const Answer &answer)
    {
        answer(reply.and_then([](const Reply &value) { return Result<QJsonValue>(toJson(value)); }));
    }

    template<typename Reply>
    static void deliver(const QFuture<Result<Reply>> &reply, QObject *context, const Answer &answer)
    {
        // Not reply.then(context, …): Qt 6.4 insists there that the context outlives the wait, and sessions end any time.
        auto *wait = new QFutureWatcher<Result<Reply>>(context);
        QObject::connect(wait, &QFutureWatcherBase::finished, context, [wait, context, answer] {
            wait->deleteLater();
            const QFuture<Result<Reply>> future = wait->future();
            deliver<Reply>(future.resultCount() > 0 ? future.result() : Result<Reply>(Error{ErrorCode::Cancelled, {}, {}, {}}), context, answer);
        });
        wait->setFuture(reply);
    }

    QHash<QString, Entry> m_entries;
};

} // namespace postroom::api

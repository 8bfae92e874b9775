#pragma once

#include "core/api/client.h"
#include "core/api/operations/session.h"
#include "core/model/serveraddress.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QFutureWatcher>

namespace postroom::cli {

// How a program ends (product contract).
enum class Exit { Done = 0, Failed = 1, Usage = 2, FindingsFail = 3 };

enum class Format { Text, Json };

// What every verb has at hand: the instance, the way to its service (here, or on another computer), and how to print.
class Context
{
public:
    Context(QString directory, Format format, std::optional<ServerAddress> remote = {})
        : m_directory(std::move(directory)), m_format(format), m_remote(std::move(remote))
    {
    }

    Format format() const { return m_format; }
    const QString &directory() const { return m_directory; }
    Result<InstancePaths> paths() const { return InstancePaths::parse(m_directory); }

    // Calls an operation of postroomd, connecting at the first call.
    template<typename Operation>
    Result<typename Operation::Reply> call(const Operation &operation)
    {
        if (const auto opened = open(); !opened)
            return opened.error();
        return waitFor(m_client->call(operation));
    }

    bool isPractice() const { return m_isPractice; } // known after the first call

    template<typename T>
    static Result<T> waitFor(const QFuture<Result<T>> &future)
    {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        return future.result();
    }

private:
    Result<void> open();

    QString m_directory;
    Format m_format;
    std::optional<ServerAddress> m_remote;
    bool m_isPractice = false;
    std::unique_ptr<api::Client> m_client;
};

} // namespace postroom::cli

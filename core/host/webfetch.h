#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QSslCertificate>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace postroom {

// A file of a web server, by HTTPS.
struct WebTarget
{
    QString host; // for SNI, the certificate check and the request
    QString path; // "/.well-known/…", as a URL has it, with its query
    std::optional<QHostAddress> address = {}; // unset: as DNS says
    quint16 port = 443;
    QList<QSslCertificate> anchors = {}; // trusted roots; empty: the system's
    QByteArray accept = {}; // the type of content that is wanted; empty: any
};

struct WebAnswer
{
    int status = 0;
    QString type; // of the content, with its parameters
    QString location; // where it leads, which is not followed
    QByteArray body;

    friend bool operator==(const WebAnswer &, const WebAnswer &) = default;
};

// In place of a fetch for real.
using Fetch = std::function<QFuture<Result<WebAnswer>>(const WebTarget &target, qsizetype largest, std::chrono::milliseconds limit)>;

// One file fetched from somebody who may be hostile: TLS 1.2 at least with a certificate that is trusted and names the
// host, nothing followed, nothing remembered, no more than `largest` octets read and an end after `limit`. The error is ServiceUnreachable
// (no such host, or nobody listens), TimedOut, TlsFailed, TextTooLong or ProbeFailed, with the library's words in
// `detail`. Deletes itself when it has ended, or was cancelled, itself or its future: then its future is cancelled.
class WebFetch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualLimit{10};

    WebFetch(const WebTarget &target, qsizetype largest, std::chrono::milliseconds limit = usualLimit, QObject *parent = nullptr);
    ~WebFetch() override;

    QFuture<Result<WebAnswer>> begin();
    void cancel();

private:
    void take();
    void end(const Result<WebAnswer> &outcome);
    Result<WebAnswer> outcome() const;

    WebTarget m_target;
    qsizetype m_largest;
    QNetworkAccessManager m_network; // of its own: no connection, cookie or login is shared
    QNetworkReply *m_reply = nullptr; // the manager's
    QByteArray m_body;
    QStringList m_tlsProblems;
    QPromise<Result<WebAnswer>> m_promise;
    QFutureWatcher<Result<WebAnswer>> m_watcher;
    QTimer m_deadline;
    bool m_isOver = false;
};

} // namespace postroom

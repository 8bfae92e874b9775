#include "core/host/webfetch.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest requestOf(const WebTarget &target)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(target.address ? target.address->toString() : target.host);
    if (target.port != 443)
        url.setPort(target.port);
    const qsizetype query = target.path.indexOf(u'?');
    url.setPath(query < 0 ? target.path : target.path.left(query), QUrl::TolerantMode);
    if (query >= 0)
        url.setQuery(target.path.mid(query + 1), QUrl::TolerantMode);
    QNetworkRequest request(url);
    if (target.address) {
        request.setPeerVerifyName(target.host); // and its SNI
        request.setRawHeader("Host", target.host.toLatin1());
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!target.anchors.isEmpty())
        tls.setCaCertificates(target.anchors);
    request.setSslConfiguration(tls);
    request.setRawHeader("Accept-Encoding", "identity"); // what is small on the way may be large afterwards
    request.setRawHeader("User-Agent", "Postroom");
    if (!target.accept.isEmpty())
        request.setRawHeader("Accept", target.accept);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace

WebFetch::WebFetch(const WebTarget &target, qsizetype largest, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_target(target), m_largest(largest)
{
    m_promise.start();
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(limit);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(Error{ErrorCode::TimedOut, m_target.host, {}, {}}); });
}

WebFetch::~WebFetch()
{
    if (m_reply)
        m_reply->disconnect(this);
}

QFuture<Result<WebAnswer>> WebFetch::begin()
{
    m_deadline.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &WebFetch::cancel);
    m_watcher.setFuture(m_promise.future());
    m_reply = m_network.get(requestOf(m_target));
    m_reply->setReadBufferSize(m_largest + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &WebFetch::take);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsProblems.append(error.errorString());
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        take();
        end(outcome());
    });
    return m_promise.future();
}

void WebFetch::cancel()
{
    m_isOver = true;
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort(); // at once, and not when somebody deletes this
    }
    deleteLater();
}

void WebFetch::take()
{
    if (m_isOver)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_largest)
        end(Error{ErrorCode::TextTooLong, m_target.host, {}, QString::number(m_largest)});
}

Result<WebAnswer> WebFetch::outcome() const
{
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const auto failed = [this](ErrorCode code, const QString &words) { return Error{code, m_target.host, {}, words.left(500)}; };
    // An answer is one whatever its status, which counts as an error there; what is broken off is none.
    if (status.isValid() && (status.toInt() != 200 || m_reply->error() == QNetworkReply::NoError)) {
        return WebAnswer{status.toInt(), m_reply->header(QNetworkRequest::ContentTypeHeader).toString().left(200),
                         QString::fromLatin1(m_reply->rawHeader("Location")).left(500), m_body};
    }
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError: // no way there
    case QNetworkReply::NetworkSessionFailedError: return failed(ErrorCode::ServiceUnreachable, m_reply->errorString());
    case QNetworkReply::TimeoutError: return failed(ErrorCode::TimedOut, m_reply->errorString());
    case QNetworkReply::SslHandshakeFailedError:
        return failed(ErrorCode::TlsFailed, m_tlsProblems.isEmpty() ? m_reply->errorString() : m_tlsProblems.join(u", "_s));
    default: return failed(ErrorCode::ProbeFailed, m_reply->errorString());
    }
}

void WebFetch::end(const Result<WebAnswer> &outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    m_promise.addResult(outcome);
    m_promise.finish();
    deleteLater();
}

} // namespace postroom

#include "core/api/lineconnection.h"

#include <QLocalSocket>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace postroom::api {

using namespace Qt::StringLiterals;

LineConnection::LineConnection(std::unique_ptr<QIODevice> device, qsizetype lineLimit, QObject *parent)
    : QObject(parent), m_device(std::move(device)), m_longestLine(lineLimit)
{
    m_lineTimer.setSingleShot(true);
    m_lineTimer.setInterval(std::chrono::seconds(10));
    connect(&m_lineTimer, &QTimer::timeout, this, [this] { close(Error{ErrorCode::TimedOut, {}, {}, u"line"_s}); });
    connect(m_device.get(), &QIODevice::readyRead, this, &LineConnection::read);
    connect(m_device.get(), &QIODevice::aboutToClose, this, [this] { close(Error{ErrorCode::ServiceUnreachable, {}, {}, {}}); });
    if (auto *socket = qobject_cast<QLocalSocket *>(m_device.get())) {
        connect(socket, &QLocalSocket::disconnected, this, [this, alive = QPointer(this)] {
            read(); // what arrived together with the end
            if (alive)
                close(Error{ErrorCode::ServiceUnreachable, {}, {}, {}});
        });
        socket->setReadBufferSize(256 * 1024);
    }
    connect(m_device.get(), &QIODevice::bytesWritten, this, [this] {
        if (m_finishing && m_device->bytesToWrite() == 0)
            m_device->close();
    });
}

LineConnection::~LineConnection()
{
    m_closed = true; // no signal from a half-destroyed object
    disconnect(m_device.get(), nullptr, this, nullptr);
}

void LineConnection::send(const QByteArray &line)
{
    if (m_closed)
        return;
    if (m_device->write(line) != line.size())
        return close(Error{ErrorCode::ServiceUnreachable, {}, {}, m_device->errorString()});
    if (m_mostUnsent > 0 && m_device->bytesToWrite() > m_mostUnsent)
        close(Error{ErrorCode::LimitReached, {}, {}, u"unsent"_s});
}

void LineConnection::finish()
{
    m_finishing = true;
    if (m_device->bytesToWrite() == 0)
        m_device->close();
}

void LineConnection::read()
{
    while (!m_closed && !m_finishing && m_device->bytesAvailable() > 0) {
        // No more than there is, because QIODevice allocates what it may read; the one more is for its NUL.
        const qsizetype most = std::min<qsizetype>(m_longestLine - m_begun.size(), m_device->bytesAvailable());
        const QByteArray part = m_device->readLine(most + 1);
        if (part.isEmpty())
            break;
        m_begun += part;
        if (!m_begun.endsWith('\n')) {
            if (m_begun.size() >= m_longestLine)
                return close(Error{ErrorCode::ProtocolTooLarge, {}, {}, u"line"_s});
            continue;
        }
        QByteArray line = std::exchange(m_begun, {});
        line.chop(line.endsWith("\r\n") ? 2 : 1);
        m_lineTimer.stop();
        const QPointer<LineConnection> alive(this);
        emit lineReceived(line);
        if (!alive)
            return;
    }
    if (m_begun.isEmpty())
        m_lineTimer.stop();
    else if (!m_lineTimer.isActive())
        m_lineTimer.start();
}

void LineConnection::close(const Error &why)
{
    if (m_closed)
        return;
    m_closed = true;
    m_lineTimer.stop();
    m_device->close();
    emit closed(why); // last: who hears it may delete us
}

} // namespace postroom::api

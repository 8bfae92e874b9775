#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace postroom::api {

// Lines over any QIODevice: a socket, or standard input and output behind ssh. Stops reading at the limit; it never
// buffers a longer line. A begun line must end within ten seconds. Owns the device. Whoever hears a signal of it may
// delete it there and then.
class LineConnection : public QObject
{
    Q_OBJECT

public:
    LineConnection(std::unique_ptr<QIODevice> device, qsizetype lineLimit, QObject *parent = nullptr);
    ~LineConnection() override;

    QIODevice &device() { return *m_device; }
    // `line` ends with LF. Closes with LimitReached when more than `mostUnsent` octets wait to be sent, and with
    // ServiceUnreachable when the device does not take it.
    void send(const QByteArray &line);
    void setMostUnsent(qint64 octets) { m_mostUnsent = octets; }
    // How long a begun line may take to end.
    void setLineDeadline(std::chrono::milliseconds deadline) { m_lineTimer.setInterval(deadline); }
    // Closes when all that was sent is written.
    void finish();

signals:
    void lineReceived(const QByteArray &line); // without LF (or CRLF)
    // No more lines will come. Emitted once.
    void closed(const postroom::Error &why);

private:
    void read();
    void close(const Error &why);

    std::unique_ptr<QIODevice> m_device;
    qsizetype m_longestLine;
    qint64 m_mostUnsent = 0; // 0: no limit
    QByteArray m_begun;
    QTimer m_lineTimer;
    bool m_closed = false;
    bool m_finishing = false;
};

} // namespace postroom::api

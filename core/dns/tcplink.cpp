#include "core/dns/tcplink.h"

#include <QtEndian>

#include <utility>

namespace postroom {

namespace {

constexpr qint64 longestAnswer = 2 + 65535;

} // namespace

TcpLink::TcpLink(const DnsServer &server, Chance &chance, QObject *parent) : QObject(parent), m_chance(chance)
{
    m_socket.setReadBufferSize(longestAnswer);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.write(std::exchange(m_unsent, {}));
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &TcpLink::read);
    // Not out of the socket's own signal: it may be deleted then.
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TcpLink::end, Qt::QueuedConnection);
    m_socket.connectToHost(server.address().host(), server.port());
}

void TcpLink::ask(void *question, const std::function<QByteArray(quint16 id)> &write)
{
    quint16 id = m_chance.number();
    while (!m_questions.try_emplace(id, question).second)
        id = m_chance.number();
    const QByteArray packet = write(id);
    const quint16 size = qToBigEndian(static_cast<quint16>(packet.size()));
    const QByteArray framed = QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + packet;
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.write(framed);
    else
        m_unsent += framed;
}

void TcpLink::drop(void *question)
{
    std::erase_if(m_questions, [question](const auto &one) { return one.second == question; });
}

void TcpLink::leave()
{
    m_isOver = true;
    m_questions.clear();
    m_socket.disconnect(this);
    m_socket.abort();
}

void TcpLink::read()
{
    while (m_socket.bytesAvailable() > 0) {
        m_received += m_socket.read(longestAnswer - m_received.size());
        qsizetype at = 0;
        while (m_received.size() - at >= 2) {
            const auto size = qFromBigEndian<quint16>(m_received.constData() + at);
            if (m_received.size() - at - 2 < size)
                break;
            const QByteArrayView packet = QByteArrayView(m_received).sliced(at + 2, size);
            at += 2 + size;
            if (packet.size() < 2)
                continue;
            const auto id = qFromBigEndian<quint16>(packet.data());
            const auto question = m_questions.find(id);
            if (question == m_questions.end())
                continue;
            m_hasAnswered = true;
            void *const asked = question->second;
            m_questions.erase(question);
            received(asked, id, packet);
        }
        m_received.remove(0, at);
    }
    wasRead();
}

void TcpLink::end()
{
    if (std::exchange(m_isOver, true))
        return;
    ended(m_hasAnswered);
}

} // namespace postroom

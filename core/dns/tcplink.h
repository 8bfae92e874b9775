#pragma once

#include "core/dns/chance.h"
#include "core/model/dnsserver.h"

#include <QTcpSocket>

#include <functional>
#include <unordered_map>

namespace postroom {

// One connection to a server for all questions whose answers did not fit into a datagram: one behind the other without
// waiting, answered in any order (RFC 7766 §6.2.1.1, §7). It takes at most `most` at a time and holds one answer.
class TcpLink : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t most = 64;

    TcpLink(const DnsServer &server, Chance &chance, QObject *parent = nullptr);

    bool hasRoom() const { return !m_isOver && m_questions.size() < most; }
    bool isIdle() const { return m_questions.empty(); }

    // `write` makes the packet of an id.
    void ask(void *question, const std::function<QByteArray(quint16 id)> &write);
    void drop(void *question);
    void leave(); // nothing is told any more

    std::function<void(void *question, quint16 id, QByteArrayView packet)> received;
    std::function<void()> wasRead; // after some of them; the last thing done
    // The connection is over, with what was not answered yet; before that it had answered something, or nothing. The last thing done.
    std::function<void(bool hasAnswered)> ended;

private:
    void read();
    void end();

    Chance &m_chance;
    QTcpSocket m_socket;
    QByteArray m_unsent; // before the connection stands
    QByteArray m_received;
    std::unordered_map<quint16, void *> m_questions; // by id
    bool m_hasAnswered = false;
    bool m_isOver = false;
};

} // namespace postroom

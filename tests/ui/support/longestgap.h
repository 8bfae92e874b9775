#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

namespace postroom::test {

// How long the event loop was away at most while this lives: nothing that a person does is answered meanwhile. The time in which
// this thread could have run and another program had the processor is not the console's, and does not count.
class LongestGap
{
public:
    LongestGap()
    {
        begin();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_timer.start(1);
    }

    // What a person may be kept waiting; the sanitizers make everything some three times as slow.
#ifdef __SANITIZE_ADDRESS__
    static constexpr qint64 most = 300;
#else
    static constexpr qint64 most = 100;
#endif

    qint64 milliseconds()
    {
        note();
        return m_longest;
    }
    void begin() // what came before does not count
    {
        m_clock.start();
        m_queued = queued();
        m_longest = 0;
    }

private:
    void note()
    {
        const qint64 before = std::exchange(m_queued, queued());
        m_longest = qMax(m_longest, m_clock.restart() - (m_queued - before));
    }
    static qint64 queued() // ms that this thread has waited for a processor
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() / 1000000 : 0;
    }

    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_queued = 0;
    qint64 m_longest = 0;
};

} // namespace postroom::test

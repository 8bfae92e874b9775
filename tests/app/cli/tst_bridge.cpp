#include "app/cli/bridge.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <csignal>
#include <future>
#include <sys/socket.h>
#include <unistd.h>

using namespace postroom;
using namespace postroom::cli;
using namespace Qt::StringLiterals;

// The bridge between two pipes, as ssh gives them, and a socket whose other end is the test's.
class TestBridge : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ::signal(SIGPIPE, SIG_IGN); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QCOMPARE(::pipe(m_in.data()), 0);
        QCOMPARE(::pipe(m_out.data()), 0);
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, m_socket.data()), 0);
        m_bridge = std::async(std::launch::async, [in = m_in[0], out = m_out[1], socket = m_socket[0]] { return copyBothWays(in, out, socket).has_value(); });
    }
    void cleanup()
    {
        for (int *end : {&m_in[1], &m_out[0], &m_socket[1]})
            shut(*end);
        QVERIFY(m_bridge.valid() && m_bridge.get());
        for (int *end : {&m_in[0], &m_out[1], &m_socket[0]})
            shut(*end);
    }

    void copiesBothWays()
    {
        QCOMPARE(::write(m_in[1], "asked\n", 6), 6);
        QCOMPARE(readFrom(m_socket[1], 6), "asked\n");
        QCOMPARE(::write(m_socket[1], "told\n", 5), 5);
        QCOMPARE(readFrom(m_out[0], 5), "told\n");
    }

    void anyOctetsAndMuchOfThem()
    {
        QByteArray much;
        for (int i = 0; i < 3 * 1024 * 1024; ++i)
            much.append(static_cast<char>(i * 7 + i / 251));
        auto sent = std::async(std::launch::async, [&much, to = m_in[1]] { return writeAll(to, much); });
        auto told = std::async(std::launch::async, [&much, to = m_socket[1]] { return writeAll(to, much); }); // at the same time
        auto heard = std::async(std::launch::async, [size = much.size(), from = m_out[0]] { return readFrom(from, size); });
        QCOMPARE(readFrom(m_socket[1], much.size()) == much, true);
        QVERIFY(sent.get() && told.get());
        QCOMPARE(heard.get() == much, true);
    }

    void theServiceEnds()
    {
        QCOMPARE(::write(m_socket[1], "last\n", 5), 5);
        shut(m_socket[1]);
        QCOMPARE(m_bridge.wait_for(std::chrono::seconds(5)), std::future_status::ready);
        QCOMPARE(readFrom(m_out[0], 5), "last\n"); // what came with the end
    }

    void theInputEnds()
    {
        QCOMPARE(::write(m_in[1], "bye\n", 4), 4);
        shut(m_in[1]);
        QCOMPARE(readFrom(m_socket[1], 4), "bye\n");
        QCOMPARE(::write(m_socket[1], "bye\n", 4), 4); // what was asked is answered still
        std::array<char, 1> nothing;
        QCOMPARE(::read(m_socket[1], nothing.data(), 1), 0); // when nothing more is said, the service hears of it
        shut(m_socket[1]);
        QCOMPARE(m_bridge.wait_for(std::chrono::seconds(5)), std::future_status::ready);
        QCOMPARE(readFrom(m_out[0], 4), "bye\n");
    }

    // A service that refuses who comes says why, and reads nothing.
    void theServiceSaysWhyAndCloses()
    {
        QCOMPARE(::write(m_socket[1], "no\n", 3), 3);
        ::shutdown(m_socket[1], SHUT_RD);
        QCOMPARE(::write(m_in[1], "asked\n", 6), 6);
        QCOMPARE(readFrom(m_out[0], 3), "no\n");
        shut(m_socket[1]);
        QCOMPARE(m_bridge.wait_for(std::chrono::seconds(5)), std::future_status::ready);
    }

    void nobodyReadsAnyMore()
    {
        shut(m_out[0]);
        QCOMPARE(m_bridge.wait_for(std::chrono::seconds(5)), std::future_status::ready);
    }

    void nobodyReadsAndMuchWaits()
    {
        auto told = std::async(std::launch::async, [to = m_socket[1]] { return writeAll(to, QByteArray(2 * 1024 * 1024, 'x')); });
        QCOMPARE(told.wait_for(std::chrono::milliseconds(300)), std::future_status::timeout); // it is not all taken: memory is bounded
        shut(m_out[0]);
        QCOMPARE(m_bridge.wait_for(std::chrono::seconds(5)), std::future_status::ready);
        ::shutdown(m_socket[0], SHUT_RDWR);
        told.wait();
    }

private:
    static void shut(int &descriptor)
    {
        if (descriptor >= 0)
            ::close(std::exchange(descriptor, -1));
    }
    static bool writeAll(int to, const QByteArray &data)
    {
        qsizetype done = 0;
        while (done < data.size()) {
            const ssize_t size = ::write(to, data.constData() + done, static_cast<std::size_t>(data.size() - done));
            if (size < 0)
                return false;
            done += size;
        }
        return true;
    }
    static QByteArray readFrom(int from, qsizetype size)
    {
        QByteArray data(size, Qt::Uninitialized);
        qsizetype done = 0;
        while (done < size) {
            const ssize_t part = ::read(from, data.data() + done, static_cast<std::size_t>(size - done));
            if (part <= 0)
                break;
            done += part;
        }
        return data.left(done);
    }

    std::array<int, 2> m_in{-1, -1};
    std::array<int, 2> m_out{-1, -1};
    std::array<int, 2> m_socket{-1, -1};
    std::future<bool> m_bridge;
};

QTEST_GUILESS_MAIN(TestBridge)
#include "tst_bridge.moc"

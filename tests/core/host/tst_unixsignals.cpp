#include "core/host/unixsignals.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace postroom;

class TestUnixSignals : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asksToEnd_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void asksToEnd()
    {
        QFETCH(int, number);
        const UnixSignals watched;
        const QSignalSpy asked(&watched, &UnixSignals::asked);
        QCOMPARE(::raise(number), 0); // to this thread: another one of the test's own would not have it blocked
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toInt(), number);
    }

    // A peer that went away is an error of write(), not our end.
    void brokenPipeIsNoEnd()
    {
        const UnixSignals watched;
        int ends[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
        ::close(ends[1]);
        QCOMPARE(::write(ends[0], "x", 1), -1);
        QCOMPARE(errno, EPIPE);
        ::close(ends[0]);
    }
};

QTEST_GUILESS_MAIN(TestUnixSignals)
#include "tst_unixsignals.moc"

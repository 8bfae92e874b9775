#include "core/api/lineconnection.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::api;

namespace {

// The far end of a line, in memory: what is fed can be read, what is written is kept.
class FakeDevice : public QIODevice
{
public:
    FakeDevice() { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }

    void feed(const QByteArray &octets)
    {
        m_waiting += octets;
        emit readyRead();
    }
    qsizetype unread() const { return m_waiting.size(); }
    QByteArray written() const { return m_written; }
    void stall() { m_stalled = true; }
    void failWrites() { m_failing = true; }
    void drain()
    {
        const qint64 size = m_unsent;
        m_unsent = 0;
        emit bytesWritten(size);
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_waiting.size() + QIODevice::bytesAvailable(); }
    qint64 bytesToWrite() const override { return m_unsent; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_waiting.size());
        std::copy_n(m_waiting.constData(), size, data);
        m_waiting.remove(0, size);
        return size;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_failing)
            return -1;
        m_written.append(data, size);
        if (m_stalled)
            m_unsent += size;
        return size;
    }

private:
    QByteArray m_waiting;
    QByteArray m_written;
    qint64 m_unsent = 0;
    bool m_stalled = false;
    bool m_failing = false;
};

// A connection over such a device, and what it said.
struct Line
{
    explicit Line(qsizetype limit = 64)
    {
        auto made = std::make_unique<FakeDevice>();
        device = made.get();
        connection = std::make_unique<LineConnection>(std::move(made), limit);
        QObject::connect(connection.get(), &LineConnection::lineReceived, connection.get(), [this](const QByteArray &line) { lines.append(line); });
        QObject::connect(connection.get(), &LineConnection::closed, connection.get(), [this](const Error &why) { closed.append(why); });
    }
    QString ended() const { return closed.size() == 1 ? errorCodeName(closed[0].code) + u' ' + closed[0].detail : QString(); }

    FakeDevice *device;
    std::unique_ptr<LineConnection> connection;
    QList<QByteArray> lines;
    QList<Error> closed;
};

} // namespace

class TestLineConnection : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void splits_data();
    void splits();
    void lineInPieces();
    void limit_data();
    void limit();
    void neverBuffersALongerLine();
    void longLineInPieces();
    void halfALineTimesOut();
    void wholeLinesDoNotTimeOut();
    void writes();
    void closesWhenTooMuchWaits();
    void closesWhenNothingIsTaken();
    void finishesWhenAllIsSent();
    void saysOnceThatItIsClosed();
    void mayBeDeletedByItsListener_data();
    void mayBeDeletedByItsListener();
};

void TestLineConnection::splits_data()
{
    QTest::addColumn<QByteArray>("fed");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::newRow("one") << QByteArray("a\n") << QList<QByteArray>{"a"};
    QTest::newRow("two at once") << QByteArray("a\nb\n") << QList<QByteArray>{"a", "b"};
    QTest::newRow("carriage return before the newline") << QByteArray("a\r\n") << QList<QByteArray>{"a"};
    QTest::newRow("two carriage returns") << QByteArray("a\r\r\n") << QList<QByteArray>{"a\r"};
    QTest::newRow("carriage return inside") << QByteArray("a\rb\n") << QList<QByteArray>{"a\rb"};
    QTest::newRow("empty line") << QByteArray("\n") << QList<QByteArray>{""};
    QTest::newRow("NUL inside") << QByteArray("a\0b\n", 4) << QList<QByteArray>{QByteArray("a\0b", 3)};
    QTest::newRow("half a line") << QByteArray("a\nb") << QList<QByteArray>{"a"};
}

void TestLineConnection::splits()
{
    QFETCH(QByteArray, fed);
    QFETCH(QList<QByteArray>, lines);
    Line line;
    line.device->feed(fed);
    QCOMPARE(line.lines, lines);
    QVERIFY(line.closed.isEmpty());
}

void TestLineConnection::lineInPieces()
{
    Line line;
    for (const char c : {'a', 'b', '\r', '\n', 'c'})
        line.device->feed(QByteArray(1, c));
    QCOMPARE(line.lines, QList<QByteArray>{"ab"});
    line.device->feed("\n");
    QCOMPARE(line.lines, (QList<QByteArray>{"ab", "c"}));
}

void TestLineConnection::limit_data()
{
    QTest::addColumn<QByteArray>("fed");
    QTest::addColumn<QString>("ended"); // empty: it goes on
    QTest::newRow("as long as permitted, newline included") << QByteArray(63, 'a') + '\n'
                                                            << QString();
    QTest::newRow("one longer") << QByteArray(64, 'a') + '\n'
                                << u"protocol-too-large line"_s;
    QTest::newRow("many of them in a row") << (QByteArray(63, 'a') + '\n').repeated(50) << QString();
    QTest::newRow("the second one is longer") << "a\n" + QByteArray(64, 'a') + '\n'
                                              << u"protocol-too-large line"_s;
    QTest::newRow("as long as permitted without an end") << QByteArray(63, 'a') << QString();
    QTest::newRow("the limit without an end") << QByteArray(64, 'a') << u"protocol-too-large line"_s;
}

void TestLineConnection::limit()
{
    QFETCH(QByteArray, fed);
    QFETCH(QString, ended);
    Line line;
    line.device->feed(fed);
    QCOMPARE(line.ended(), ended);
    QCOMPARE(line.device->isOpen(), ended.isEmpty());
}

void TestLineConnection::neverBuffersALongerLine()
{
    Line line;
    line.device->feed(QByteArray(10000, 'a'));
    QCOMPARE(line.ended(), u"protocol-too-large line"_s);
    QCOMPARE(line.device->unread(), 10000 - 64); // the rest was left where it was
    QVERIFY(line.lines.isEmpty());
}

void TestLineConnection::longLineInPieces()
{
    Line line;
    for (int i = 0; i < 63; ++i)
        line.device->feed("a");
    QVERIFY(line.closed.isEmpty());
    line.device->feed("a");
    QCOMPARE(line.ended(), u"protocol-too-large line"_s);
    line.device->feed("\nb\n"); // too late
    QVERIFY(line.lines.isEmpty());
}

void TestLineConnection::halfALineTimesOut()
{
    Line line;
    line.connection->setLineDeadline(std::chrono::milliseconds(0));
    line.device->feed("a\nhalf");
    QTRY_COMPARE(line.ended(), u"timed-out line"_s);
    QCOMPARE(line.lines, QList<QByteArray>{"a"});
    QVERIFY(!line.device->isOpen());
}

void TestLineConnection::wholeLinesDoNotTimeOut()
{
    Line line;
    line.connection->setLineDeadline(std::chrono::milliseconds(0));
    line.device->feed("ha");
    line.device->feed("lf\n");
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QVERIFY(line.closed.isEmpty());
}

void TestLineConnection::writes()
{
    Line line;
    line.connection->send("a\n");
    line.connection->send("b\n");
    QCOMPARE(line.device->written(), QByteArray("a\nb\n"));
}

void TestLineConnection::closesWhenTooMuchWaits()
{
    Line line;
    line.connection->setMostUnsent(100);
    line.device->stall();
    line.connection->send(QByteArray(99, 'a') + '\n');
    QVERIFY(line.closed.isEmpty());
    line.connection->send("\n");
    QCOMPARE(line.ended(), u"limit-reached unsent"_s);
    line.connection->send("more\n"); // is dropped, without a word
    QCOMPARE(line.device->written().size(), 101);
}

void TestLineConnection::closesWhenNothingIsTaken()
{
    Line line;
    line.device->failWrites();
    line.connection->send("a\n");
    QCOMPARE(line.closed.size(), 1);
    QCOMPARE(line.closed[0].code, ErrorCode::ServiceUnreachable);
}

void TestLineConnection::finishesWhenAllIsSent()
{
    Line line;
    line.device->stall();
    line.connection->send("last words\n");
    line.connection->finish();
    QVERIFY(line.device->isOpen());
    line.device->feed("ignored\n");
    QVERIFY(line.lines.isEmpty());
    line.device->drain();
    QVERIFY(!line.device->isOpen());
    QCOMPARE(line.ended(), u"service-unreachable "_s);
}

void TestLineConnection::saysOnceThatItIsClosed()
{
    Line line;
    line.device->close();
    QCOMPARE(line.ended(), u"service-unreachable "_s);
    line.device->close();
    line.connection->finish();
    QCOMPARE(line.closed.size(), 1);
}

void TestLineConnection::mayBeDeletedByItsListener_data()
{
    QTest::addColumn<QByteArray>("fed");
    QTest::newRow("at a line") << QByteArray("a\nb\nc");
    QTest::newRow("at the end") << QByteArray(64, 'a');
}

void TestLineConnection::mayBeDeletedByItsListener()
{
    QFETCH(QByteArray, fed);
    Line line;
    int heard = 0;
    const auto goes = [&line, &heard] {
        ++heard;
        line.connection.reset();
    };
    connect(line.connection.get(), &LineConnection::lineReceived, this, goes);
    connect(line.connection.get(), &LineConnection::closed, this, goes);
    const QPointer<FakeDevice> device(line.device);
    line.device->feed(fed);
    QCOMPARE(heard, 1);
    QVERIFY(!device);
}

QTEST_GUILESS_MAIN(TestLineConnection)
#include "tst_lineconnection.moc"

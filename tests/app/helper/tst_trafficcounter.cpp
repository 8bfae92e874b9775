#include "app/helper/queuecounts.h"
#include "app/helper/trafficcounter.h"
#include "core/host/realhost.h"
#include "tests/support/instancefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

QByteArray stamp()
{
    static const QDateTime now = QDateTime::currentDateTime();
    return QLocale::c().toString(now, u"MMM dd HH:mm:ss "_s).toLatin1();
}

} // namespace

// From lines in log files to hours, over kills.
class TestTrafficCounter : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>(test::instanceFolder());
        m_paths = InstancePaths::parse(m_folder->path()).value();
        QVERIFY(QDir().mkpath(m_paths.log()) && QDir().mkpath(m_paths.journal()));
    }

    void counted()
    {
        message("4jZdgY1W3SzG5TT");
        write(u"dovecot.log"_s, "imap-login: Info: Login: user=<anna@example.test>, method=PLAIN");
        TrafficCounter counter(m_host, m_paths);
        QSignalSpy changed(&counter, &TrafficCounter::changed);
        counter.readOn();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(sum(counter), (TrafficCounts{1, 0, 0, 1, 0}));
        counter.readOn(); // nothing new
        QTest::qWait(20);
        QCOMPARE(changed.count(), 1);
    }

    // Killed at any moment: what was not kept is read again, what was is not.
    void goesOnAfterAKill()
    {
        message("4jZdgY1W3SzG5TT");
        {
            TrafficCounter counter(m_host, m_paths);
            QSignalSpy changed(&counter, &TrafficCounter::changed);
            counter.readOn();
            QTRY_COMPARE(changed.count(), 1);
            message("4jZdgb5Nb1zG5ZJ"); // came after it was kept
        }
        for (int kills = 0; kills < 3; ++kills) {
            TrafficCounter counter(m_host, m_paths);
            QSignalSpy changed(&counter, &TrafficCounter::changed);
            counter.readOn();
            QTRY_COMPARE(sum(counter).in, 2);
            QTest::qWait(20);
            QCOMPARE(changed.count(), kills == 0 ? 1 : 0);
        }
    }

    // Between a message's two lines, too, and when one of them was kept.
    void goesOnInsideAMessage()
    {
        write(u"postfix.log"_s, "mail postroom-1/smtpd[1]: NOQUEUE: reject: RCPT from x[1]: 550 no");
        write(u"postfix.log"_s, "mail postroom-1/submission/smtpd[1]: 4jZdgY1W3SzG5TT: client=x[1], sasl_username=anna@example.test");
        {
            TrafficCounter counter(m_host, m_paths);
            counter.readOn();
            QTRY_COMPARE(sum(counter).refused, 1);
            QTRY_VERIFY(QFile::exists(m_paths.journal() + u"/traffic.json"_s));
        }
        write(u"postfix.log"_s, "mail postroom-1/qmgr[1]: 4jZdgY1W3SzG5TT: from=<anna@example.test>, size=1, nrcpt=1 (queue active)");
        TrafficCounter counter(m_host, m_paths);
        counter.readOn();
        QTRY_COMPARE(sum(counter), (TrafficCounts{0, 1, 1, 0, 0}));
    }

    void damagedFileBeginsAnew()
    {
        QFile file(m_paths.journal() + u"/traffic.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        message("4jZdgY1W3SzG5TT");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot read.*traffic.json"_s));
        TrafficCounter counter(m_host, m_paths);
        counter.readOn();
        QTRY_COMPARE(sum(counter).in, 1);
    }

    void muchIsReadInPieces()
    {
        for (int i = 0; i < 3000; ++i)
            message(QByteArray("4jZdgY") + QByteArray::number(100000 + i) + "z1");
        TrafficCounter counter(m_host, m_paths);
        counter.readOn();
        QVERIFY(sum(counter).in < 3000);
        QTRY_COMPARE(sum(counter).in, 3000);
    }

    void queueIsCountedUpToABound()
    {
        const QDateTime now(QDate(2026, 11, 26), QTime(1, 10, 21), Qt::UTC);
        const QString queue = m_paths.engine(Engine::Postfix) + u"/queue/"_s;
        QCOMPARE(toJson(countQueue(m_paths, now)), toJson(api::QueueCounts{}));
        for (const char *folder : {"incoming", "active", "deferred/4", "hold"})
            QVERIFY(QDir().mkpath(queue + QString::fromLatin1(folder)));
        touch(queue + u"active/4jZdgb5Nb1zG5ZJ"_s);
        touch(queue + u"deferred/4/4jZdgY1W3SzG5TT"_s); // at 01:07:21
        const api::QueueCounts few = countQueue(m_paths, now);
        QCOMPARE(few.active, 1);
        QCOMPARE(few.deferred, 1);
        QCOMPARE(few.oldestSeconds, std::optional<qint64>(180));
        QVERIFY(!few.more);
        for (int i = 0; i < 1200; ++i)
            touch(queue + u"deferred/4/4jZdgZ%1z1"_s.arg(i, 4, 10, QChar(u'0')));
        const api::QueueCounts many = countQueue(m_paths, now);
        QCOMPARE(many.deferred, 1000);
        QCOMPARE(many.more, std::optional(true));
    }

private:
    static TrafficCounts sum(const TrafficCounter &counter)
    {
        TrafficCounts all;
        const QList<TrafficHour> hours = counter.hours();
        for (const TrafficHour &hour : hours)
            all += hour.counts;
        return all;
    }
    void write(const QString &name, const QByteArray &words)
    {
        QFile file(m_paths.log() + u'/' + name);
        QVERIFY(file.open(QIODevice::Append));
        file.write(stamp() + words + '\n');
    }
    void message(const QByteArray &id)
    {
        write(u"postfix.log"_s, "mail postroom-1/smtpd[1]: " + id + ": client=unknown[127.0.0.1]");
        write(u"postfix.log"_s, "mail postroom-1/qmgr[1]: " + id + ": from=<x@elsewhere.example>, size=1, nrcpt=1 (queue active)");
    }
    static void touch(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    RealHost m_host;
    std::unique_ptr<QTemporaryDir> m_folder;
    InstancePaths m_paths;
};

QTEST_GUILESS_MAIN(TestTrafficCounter)
#include "tst_trafficcounter.moc"

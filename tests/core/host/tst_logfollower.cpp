#include "core/host/logfollower.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestLogFollower : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"postfix.log"_s);
    }

    void wholeLinesOnce()
    {
        LogFollower log(m_path, {});
        QCOMPARE(log.read(), QByteArray()); // not there yet
        append("one\ntw");
        QCOMPARE(log.read(), "one\n");
        QCOMPARE(log.read(), QByteArray());
        append("o\nthree\n");
        QCOMPARE(log.read(), "two\nthree\n");
        QCOMPARE(log.read(), QByteArray());
    }

    void inPieces()
    {
        append("one\ntwo\nthree\n");
        LogFollower log(m_path, {});
        QCOMPARE(log.read(9), "one\ntwo\n");
        QCOMPARE(log.read(9), "three\n");
    }

    // A line that never ends is passed over, and what follows it is read.
    void endlessLine()
    {
        append(QByteArray(40, 'x') + "\nnext\n");
        LogFollower log(m_path, {});
        QByteArray all;
        for (int i = 0; i < 10; ++i)
            all += log.read(16);
        QVERIFY(all.endsWith("\nnext\n"));
        QVERIFY(all.size() < 30);
    }

    void goesOnAfterAnother()
    {
        append("one\n");
        LogFollower first(m_path, {});
        QCOMPARE(first.read(), "one\n");
        append("two\n");
        LogFollower second(m_path, first.position());
        QCOMPARE(second.read(), "two\n");
    }

    // logrotate renames and creates; the writer adds to the old file until it is told.
    void rotated()
    {
        append("one\n");
        LogFollower log(m_path, {});
        QCOMPARE(log.read(), "one\n");
        rotate();
        append("late\n", u".1"_s);
        QCOMPARE(log.read(), "late\n");
        append("new\n");
        append("later\n", u".1"_s);
        QByteArray all = log.read();
        all += log.read();
        QCOMPARE(all, "later\nnew\n");
        append("newer\n");
        QCOMPARE(log.read(), "newer\n");
    }

    void rotatedWhileNobodyRead()
    {
        append("one\n");
        LogFollower first(m_path, {});
        QCOMPARE(first.read(), "one\n");
        append("two\n");
        rotate();
        append("three\n");
        LogFollower second(m_path, first.position());
        QByteArray all = second.read();
        all += second.read();
        QCOMPARE(all, "two\nthree\n");
    }

    void formerFileIsGone()
    {
        append("one\n");
        LogFollower first(m_path, {});
        QCOMPARE(first.read(), "one\n");
        rotate();
        QVERIFY(QFile::rename(m_path + u".1"_s, m_path + u".2"_s));
        append("two\n");
        LogFollower second(m_path, first.position());
        QCOMPARE(second.read(), "two\n");
    }

    void truncated()
    {
        append("one\ntwo\n");
        LogFollower log(m_path, {});
        QCOMPARE(log.read(), "one\ntwo\n");
        QVERIFY(QFile::resize(m_path, 0));
        append("new\n");
        QCOMPARE(log.read(), "new\n");
    }

    void linkIsNotFollowed()
    {
        append("secret\n", u".other"_s);
        QVERIFY(QFile::link(m_path + u".other"_s, m_path));
        QCOMPARE(LogFollower(m_path, {}).read(), QByteArray());
    }

private:
    void append(const QByteArray &text, const QString &suffix = {})
    {
        QFile file(m_path + suffix);
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(text), text.size());
    }
    void rotate()
    {
        QVERIFY(QFile::rename(m_path, m_path + u".1"_s));
        append({});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestLogFollower)
#include "tst_logfollower.moc"

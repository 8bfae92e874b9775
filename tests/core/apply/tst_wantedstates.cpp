#include "tests/core/apply/machine.h"

using namespace postroom;
using namespace postroom::test;

class TestWantedStates : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void outlivesTheHelper()
    {
        Machine machine;
        {
            WantedStates wanted(machine.host, machine.paths);
            QVERIFY(!wanted.isStopped(Engine::Postfix));
            QVERIFY(wanted.setStopped(Engine::Dovecot, true));
            QVERIFY(wanted.isStopped(Engine::Dovecot));
        }
        WantedStates again(machine.host, machine.paths);
        QVERIFY(again.isStopped(Engine::Dovecot));
        QVERIFY(!again.isStopped(Engine::Postfix));
        QVERIFY(again.setStopped(Engine::Dovecot, false));
        QVERIFY(!WantedStates(machine.host, machine.paths).isStopped(Engine::Dovecot));
        QCOMPARE(machine.host.nodes.value(machine.paths.journal() + u"/stopped.json"_s).mode, 0600u);
    }

    // What could not be noted did not happen: the supervisor goes on with what the next helper will read.
    void notNotedIsNotStopped_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("to stop") << false;
        QTest::newRow("to start") << true;
    }
    void notNotedIsNotStopped()
    {
        QFETCH(bool, before);
        Machine machine;
        WantedStates wanted(machine.host, machine.paths);
        QVERIFY(wanted.setStopped(Engine::Postfix, before));
        machine.host.forget();
        machine.host.failAt(1, Error{ErrorCode::DiskFull, {}, {}, {}});
        QCOMPARE(wanted.setStopped(Engine::Postfix, !before).error().code, ErrorCode::DiskFull);
        QCOMPARE(wanted.isStopped(Engine::Postfix), before);
        QCOMPARE(WantedStates(machine.host, machine.paths).isStopped(Engine::Postfix), before);
    }

    // Mail that flows is the safer guess.
    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("half") << QByteArray("[\"post");
        QTest::newRow("unknown engine") << QByteArray("[\"sendmail\"]");
        QTest::newRow("no list") << QByteArray("{}");
    }
    void unreadable()
    {
        QFETCH(QByteArray, content);
        Machine machine;
        machine.host.addFile(machine.paths.journal() + u"/stopped.json"_s, content);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^cannot read .*stopped.json"_s));
        const WantedStates wanted(machine.host, machine.paths);
        QVERIFY(!wanted.isStopped(Engine::Postfix));
        QVERIFY(!wanted.isStopped(Engine::Dovecot));
    }
};

QTEST_GUILESS_MAIN(TestWantedStates)
#include "tst_wantedstates.moc"

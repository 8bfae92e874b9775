#include "tests/core/apply/machine.h"

using namespace postroom;
using namespace postroom::test;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writtenAndRead_data()
    {
        QTest::addColumn<ApplyStep>("step");
        QTest::newRow("staging") << ApplyStep::Staging;
        QTest::newRow("swapping") << ApplyStep::Swapping;
        QTest::newRow("returning") << ApplyStep::Returning;
    }
    void writtenAndRead()
    {
        QFETCH(ApplyStep, step);
        Machine machine;
        Journal journal(machine.host, machine.paths);
        QVERIFY(!journal.read().value().has_value());
        QVERIFY(journal.write({step, 7, 9}));
        const auto entry = Journal(machine.host, machine.paths).read();
        QVERIFY(entry && *entry);
        QCOMPARE((**entry).step, step);
        QCOMPARE((**entry).former, 7);
        QCOMPARE((**entry).target, 9);
        const auto file = machine.host.nodes.value(machine.paths.journal() + u"/apply.json"_s);
        QCOMPARE(file.mode, 0600u);
        QCOMPARE(file.owner, (Owner{0, 0}));
        QVERIFY(journal.clear());
        QVERIFY(!journal.read().value().has_value());
        QVERIFY(journal.clear()); // there is none: fine
    }

    void killedInTheMiddleOfAWrite()
    {
        Machine machine;
        machine.host.addFile(machine.paths.journal() + u"/apply.json.new"_s, "{\"step\":\"stag");
        QVERIFY(Journal(machine.host, machine.paths).sweep());
        QVERIFY(!machine.host.exists(machine.paths.journal() + u"/apply.json.new"_s));
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("half") << QByteArray("{\"step\":\"stag");
        QTest::newRow("unknown step") << QByteArray("{\"step\":\"dancing\",\"former\":1,\"target\":2}");
        QTest::newRow("member missing") << QByteArray("{\"step\":\"staging\",\"former\":1}");
    }
    void unreadable()
    {
        QFETCH(QByteArray, content);
        Machine machine;
        machine.host.addFile(machine.paths.journal() + u"/apply.json"_s, content);
        const auto entry = Journal(machine.host, machine.paths).read();
        QVERIFY(!entry);
        QCOMPARE(entry.error().subject, machine.paths.journal() + u"/apply.json"_s);
    }
    void linkIsNotFollowed()
    {
        Machine machine;
        machine.host.addFile(u"/etc/other"_s, "{\"step\":\"staging\",\"former\":1,\"target\":2}");
        machine.host.addLink(machine.paths.journal() + u"/apply.json"_s, u"/etc/other"_s);
        QVERIFY(!Journal(machine.host, machine.paths).read());
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"

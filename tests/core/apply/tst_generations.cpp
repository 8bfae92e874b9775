#include "tests/core/apply/machine.h"
#include "tests/support/quietlog.h"

using namespace postroom;
using namespace postroom::test;

class TestGenerations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noneYet();
    void strangeLink_data();
    void strangeLink();
    void staged();
    void known();
    void unfinishedOneIsReplaced();
    void notReadable_data();
    void notReadable();
    void nextNumber();
    void pruned();
    void currentIsNeverPruned();
    void refusedOnesArePruned();

private:
    Generation generation(qint64 number) const;

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Generations> m_generations;
};

void TestGenerations::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_machine = std::make_unique<Machine>();
    m_generations = std::make_unique<Generations>(m_machine->host, m_machine->paths);
}

Generation TestGenerations::generation(qint64 number) const
{
    const RenderInput input = m_machine->input();
    return Generation{number, input.snapshot, planFiles(input).value()};
}

void TestGenerations::noneYet()
{
    QCOMPARE(m_generations->current().value(), 0);
    QCOMPARE(m_generations->nextNumber().value(), 1);
}

void TestGenerations::strangeLink_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("elsewhere") << u"/etc/postfix"_s;
    QTest::newRow("absolute") << u"/srv/p/generations/1"_s;
    QTest::newRow("a name") << u"generations/one"_s;
    QTest::newRow("leading zero") << u"generations/01"_s;
    QTest::newRow("below one") << u"generations/1/postfix"_s;
}

void TestGenerations::strangeLink()
{
    QFETCH(QString, target);
    m_machine->host.addLink(m_machine->paths.current(), target);
    const auto current = m_generations->current();
    QVERIFY(!current);
    QCOMPARE(current.error().code, ErrorCode::FileFailed);
    QCOMPARE(current.error().detail, target);
    QVERIFY(!m_generations->nextNumber());
}

void TestGenerations::known()
{
    QVERIFY(m_generations->known()->isEmpty());
    for (const qint64 number : {1, 2, 3})
        QVERIFY(m_generations->stage(generation(number)));
    QVERIFY(m_generations->makeCurrent(2));
    m_machine->host.addFile(m_machine->paths.generation(1) + u"/manifest.json"_s, "{");
    const QList<KnownGeneration> known = m_generations->known().value();
    QCOMPARE(known.size(), 2); // the third was never in use
    QCOMPARE(known[0].number, 2); // newest first
    QVERIFY(known[0].current && !known[1].current);
    QCOMPARE(known[0].madeAt, std::optional(m_machine->host.now()));
    QCOMPARE(toJson(known[0].settings.value()), toJson(generation(2).snapshot->settings));
    QVERIFY(!known[1].settings); // not readable any more, and still shown
}

void TestGenerations::staged()
{
    const Generation wanted = generation(3);
    QVERIFY(m_generations->stage(wanted));
    QCOMPARE(m_generations->current().value(), 0); // not in use by that
    const auto read = m_generations->read(3);
    QVERIFY(read);
    QCOMPARE(read->files, wanted.files);
    QCOMPARE(toJson(read->snapshot), toJson(wanted.snapshot));
    QCOMPARE(toJson(m_generations->snapshotOf(3).value()), toJson(wanted.snapshot));
    // Every folder is synced, the one above last.
    const QStringList synced = m_machine->host.callsWith(u"syncFolder"_s);
    QVERIFY(synced.contains(u"syncFolder /srv/p/generations/3/postfix/tls"_s));
    QCOMPARE(synced.last(), u"syncFolder /srv/p/generations"_s);
    QVERIFY(m_generations->makeCurrent(3));
    QCOMPARE(m_generations->current().value(), 3);
    QVERIFY(m_generations->makeCurrent(0));
    QCOMPARE(m_generations->current().value(), 0);
    QVERIFY(m_generations->discard(3));
    QCOMPARE(m_machine->generations(), QStringList());
}

void TestGenerations::unfinishedOneIsReplaced()
{
    m_machine->host.addFile(m_machine->paths.generation(1) + u"/postfix/left.cf"_s, "left");
    QVERIFY(m_generations->stage(generation(1)));
    QVERIFY(!m_machine->generation(1).contains(u"postfix/left.cf"_s));
}

void TestGenerations::notReadable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // null: removed
    QTest::newRow("no manifest") << u"manifest.json"_s << QByteArray();
    QTest::newRow("half a manifest") << u"manifest.json"_s << QByteArray("{\"snapshot\":");
    QTest::newRow("unknown member") << u"manifest.json"_s << QByteArray("{\"snapshot\":{},\"files\":[],\"more\":1}");
    QTest::newRow("a file is missing") << u"postfix/main.cf"_s << QByteArray();
    QTest::newRow("a file was changed by hand") << u"postfix/main.cf"_s << QByteArray("other");
}

void TestGenerations::notReadable()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QVERIFY(m_generations->stage(generation(1)));
    const QString path = m_machine->paths.generation(1) + u'/' + file;
    m_machine->host.nodes.remove(path);
    if (!content.isNull())
        m_machine->host.addFile(path, content);
    QVERIFY(!m_generations->read(1));
    // What is left of it is what nobody touched.
    const QuietLog quiet;
    const Generation left = m_generations->readWhatIsLeft(1);
    QCOMPARE(left.number, 1);
    QCOMPARE(left.snapshot.has_value(), file != u"manifest.json");
    QList<ConfigFile> expected = left.snapshot ? generation(1).files : QList<ConfigFile>();
    expected.removeIf([&file](const ConfigFile &one) { return one.path == file; });
    QCOMPARE(left.files, expected);
}

void TestGenerations::nextNumber()
{
    for (const qint64 number : {2, 10, 9})
        QVERIFY(m_generations->stage(generation(number)));
    m_machine->host.addFolder(m_machine->paths.generations() + u"/notes"_s); // somebody's
    QCOMPARE(m_generations->nextNumber().value(), 11);
    // One that was taken away by hand while in use is not used again.
    m_machine->host.addLink(m_machine->paths.current(), u"generations/12"_s);
    QCOMPARE(m_generations->nextNumber().value(), 13);
}

void TestGenerations::pruned()
{
    for (qint64 number = 1; number <= 12; ++number)
        QVERIFY(m_generations->stage(generation(number)));
    m_machine->host.addFolder(m_machine->paths.generations() + u"/notes"_s);
    QVERIFY(m_generations->prune(11, 12));
    QVERIFY(m_machine->generations().contains(u"notes"_s));
    QVERIFY(!m_machine->generations().contains(u"1"_s));
    QVERIFY(!m_machine->generations().contains(u"2"_s));
    QCOMPARE(m_machine->generations().size(), 11);
}

void TestGenerations::currentIsNeverPruned()
{
    for (qint64 number = 1; number <= 12; ++number)
        QVERIFY(m_generations->stage(generation(number)));
    QVERIFY(m_generations->prune(0, 1));
    QVERIFY(m_machine->generations().contains(u"1"_s));
    QVERIFY(!m_machine->generations().contains(u"2"_s));
}

// One that was refused and could not be removed then: no history shows it, and the next change takes it away.
void TestGenerations::refusedOnesArePruned()
{
    for (const qint64 number : {1, 2, 3, 4})
        QVERIFY(m_generations->stage(generation(number)));
    QVERIFY(m_generations->prune(1, 4));
    QCOMPARE(m_machine->generations(), (QStringList{u"1"_s, u"4"_s}));
}

QTEST_GUILESS_MAIN(TestGenerations)
#include "tst_generations.moc"

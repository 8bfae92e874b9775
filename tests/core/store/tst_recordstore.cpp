#include "core/store/recordstore.h"

#include "core/base/json.h"
#include "tests/core/store/storefixture.h"

using namespace postroom;
using namespace postroom::test;

class TestRecordStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void addedListedRemoved();
    void refused();
    void atMost();
    void goneWithTheDomain();
    void anOlderStore();
    void schemaRefuses_data();
    void schemaRefuses();

private:
    static OwnRecord record(const QString &name, DnsType type, const QString &data, const QString &note = {})
    {
        return OwnRecord{name, type, 600, data, RecordNote::parse(note).value(), someTime};
    }
    static Result<void> add(OpenStore &store, const QString &domain, const OwnRecord &one)
    {
        return store.change([&] { return RecordStore(*store).add(domainName(domain), one); });
    }
    static QList<OwnRecord> recordsOf(OpenStore &store, const QString &domain) { return RecordStore(*store).recordsOf(domainName(domain)).value(); }
};

void TestRecordStore::addedListedRemoved()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    QVERIFY(store.addDomain(u"other.test"_s));
    const OwnRecord www = record(u"www.example.test."_s, DnsType::A, u"192.0.2.1"_s);
    const OwnRecord proof = record(u"example.test."_s, DnsType::Txt, u"\"MS=ms1\""_s, u"für Microsoft"_s);
    const OwnRecord other = record(u"example.test."_s, DnsType::Txt, u"\"a\\\\\\\"b\""_s);
    for (const OwnRecord &one : {www, proof, other})
        QVERIFY(add(store, u"example.test"_s, one));
    store.open(); // a restart
    QCOMPARE(recordsOf(store, u"example.test"_s), (QList<OwnRecord>{proof, other, www}));
    QVERIFY(recordsOf(store, u"other.test"_s).isEmpty());
    QVERIFY(recordsOf(store, u"unknown.test"_s).isEmpty());
    const auto remove = [&](const QString &domain, const OwnRecord &one) { return store.change([&] { return RecordStore(*store).remove(domainName(domain), one); }); };
    QCOMPARE(remove(u"other.test"_s, proof).error().code, ErrorCode::NotFound);
    QVERIFY(remove(u"example.test"_s, proof));
    QCOMPARE(remove(u"example.test"_s, proof).error().code, ErrorCode::NotFound);
    QCOMPARE(recordsOf(store, u"example.test"_s), (QList<OwnRecord>{other, www}));
}

void TestRecordStore::refused()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    const OwnRecord www = record(u"www.example.test."_s, DnsType::A, u"192.0.2.1"_s);
    QVERIFY(add(store, u"example.test"_s, www));
    QCOMPARE(add(store, u"example.test"_s, www).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(add(store, u"unknown.test"_s, www).error().code, ErrorCode::NotFound);
    QCOMPARE(recordsOf(store, u"example.test"_s).size(), 1);
}

void TestRecordStore::atMost()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    QVERIFY(store.addDomain(u"other.test"_s));
    QVERIFY(store.change([&]() -> Result<void> {
        for (qsizetype i = 0; i < OwnRecord::most; ++i) {
            if (const auto added = RecordStore(*store).add(domainName(u"example.test"_s), record(u"h%1.example.test."_s.arg(i), DnsType::A, u"192.0.2.1"_s)); !added)
                return added;
        }
        return success();
    }));
    const OwnRecord more = record(u"more.example.test."_s, DnsType::A, u"192.0.2.1"_s);
    QCOMPARE(add(store, u"example.test"_s, more).error().code, ErrorCode::LimitReached);
    QVERIFY(add(store, u"other.test"_s, record(u"other.test."_s, DnsType::A, u"192.0.2.1"_s)));
}

void TestRecordStore::goneWithTheDomain()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    QVERIFY(add(store, u"example.test"_s, record(u"www.example.test."_s, DnsType::A, u"192.0.2.1"_s)));
    QVERIFY(store.change([&] { return DomainStore(*store).remove(domainName(u"example.test"_s)); }));
    QCOMPARE(onlyRow(*store, u"SELECT count(*) FROM own_record"_s).at(0).toInt(), 0);
}

// A store from before there were own records gets them, and what it has stays.
void TestRecordStore::anOlderStore()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    QVERIFY((*store).execute("DROP TABLE own_record; DROP TABLE cutover; DROP INDEX dkim_key_slot; ALTER TABLE domain DROP COLUMN dkim; "
                             "DROP TRIGGER domain_added_external; DROP TRIGGER domain_becomes_external; DROP TRIGGER mailbox_served; DROP TRIGGER alias_served; DROP TRIGGER dkim_key_served; DROP INDEX domain_external; "
                             "ALTER TABLE domain DROP COLUMN exchangers; ALTER TABLE domain DROP COLUMN tenant; ALTER TABLE domain DROP COLUMN senders; ALTER TABLE domain DROP COLUMN service; PRAGMA user_version = 11"));
    store.open();
    QVERIFY(add(store, u"example.test"_s, record(u"www.example.test."_s, DnsType::A, u"192.0.2.1"_s)));
    QCOMPARE(recordsOf(store, u"example.test"_s).size(), 1);
}

void TestRecordStore::schemaRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("ttl");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("taken");
    const QString name = u"*._a-1.example.test."_s;
    const QString data = u"\"x\""_s;
    QTest::newRow("as it should be") << name << u"TXT"_s << 60 << data << u"ü"_s << true;
    QTest::newRow("name without its dot") << u"example.test"_s << u"TXT"_s << 60 << data << QString() << false;
    QTest::newRow("name in capitals") << u"Example.test."_s << u"TXT"_s << 60 << data << QString() << false;
    QTest::newRow("name with a newline") << u"a\nb.test."_s << u"TXT"_s << 60 << data << QString() << false;
    QTest::newRow("SOA") << name << u"SOA"_s << 60 << data << QString() << false;
    QTest::newRow("too short") << name << u"TXT"_s << 59 << data << QString() << false;
    QTest::newRow("too long") << name << u"TXT"_s << 604801 << data << QString() << false;
    QTest::newRow("data with a newline") << name << u"TXT"_s << 60 << u"\"a\nb\""_s << QString() << false;
    QTest::newRow("data that is not ASCII") << name << u"TXT"_s << 60 << u"\"ü\""_s << QString() << false;
    QTest::newRow("no data") << name << u"TXT"_s << 60 << u""_s << QString() << false;
    QTest::newRow("long note") << name << u"TXT"_s << 60 << data << QString(201, u'x') << false;
}

void TestRecordStore::schemaRefuses()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(int, ttl);
    QFETCH(QString, data);
    QFETCH(QString, note);
    OpenStore store;
    QVERIFY(store.addDomain(u"example.test"_s));
    const auto added = (*store).run(u"INSERT INTO own_record (domain_id, name, type, ttl, data, note, created_at) VALUES ((SELECT id FROM domain), ?, ?, ?, ?, ?, 0)"_s,
                                    {name, type, ttl, data, note.isNull() ? u""_s : note});
    QTEST(added.has_value(), "taken");
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"

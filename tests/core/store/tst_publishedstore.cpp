#include "core/store/publishedstore.h"

#include "tests/core/store/storefixture.h"

using namespace postroom;
using namespace postroom::test;

class TestPublishedStore : public QObject
{
    Q_OBJECT

private slots:
    void kept();
    void goneWithTheDomain();
    void schemaRefuses_data();
    void schemaRefuses();

private:
    static PublishedRecord record(const QString &name, DnsType type, const QString &data, bool isSure = true)
    {
        return {name, type, 3600, data, u"192.0.2.53"_s, someTime, isSure};
    }
};

void TestPublishedStore::kept()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s) && store.addDomain(u"example.net"_s));
    PublishedStore published(*store);
    const PublishedRecord mx = record(u"example.org."_s, DnsType::Mx, u"10 mail.example.org."_s, false);
    const PublishedRecord txt = record(u"example.org."_s, DnsType::Txt, u"\"a\\\"b ; c\""_s);
    QVERIFY(store.change([&] { return published.put(domainName(u"example.org"_s), {txt, mx}); }));
    QCOMPARE(published.ofDomain(domainName(u"example.org"_s)).value(), (QList<PublishedRecord>{mx, txt}));
    QCOMPARE(published.ofDomain(domainName(u"example.net"_s))->size(), 0);
    PublishedRecord sure = mx;
    sure.isSure = true;
    sure.ttl = 60;
    QVERIFY(store.change([&] { return published.put(domainName(u"example.org"_s), {sure}); }));
    QCOMPARE(published.ofDomain(domainName(u"example.org"_s)).value(), (QList<PublishedRecord>{sure, txt}));
    QVERIFY(store.change([&] { return published.remove(domainName(u"example.org"_s), {txt, record(u"x.example.org."_s, DnsType::A, u"192.0.2.1"_s)}); }));
    QCOMPARE(published.ofDomain(domainName(u"example.org"_s)).value(), QList<PublishedRecord>{sure});
    QCOMPARE(store.change([&] { return published.put(domainName(u"example.com"_s), {txt}); }).error().code, ErrorCode::NotFound);
}

void TestPublishedStore::goneWithTheDomain()
{
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    QVERIFY(store.change([&] { return PublishedStore(*store).put(domainName(u"example.org"_s), {record(u"example.org."_s, DnsType::A, u"192.0.2.1"_s)}); }));
    QVERIFY(store.change([&] { return DomainStore(*store).remove(domainName(u"example.org"_s)); }));
    QCOMPARE(onlyRow(*store, u"SELECT count(*) FROM published_record"_s).first().toInt(), 0);
}

void TestPublishedStore::schemaRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("data");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("a record") << u"_dmarc.example.org."_s << u"TXT"_s << u"\"v=DMARC1\""_s << true;
    QTest::newRow("name without its dot") << u"example.org"_s << u"TXT"_s << u"x"_s << false;
    QTest::newRow("upper case") << u"Example.org."_s << u"TXT"_s << u"x"_s << false;
    QTest::newRow("newline in the name") << u"a\n.org."_s << u"TXT"_s << u"x"_s << false;
    QTest::newRow("the zone's own") << u"example.org."_s << u"SOA"_s << u"x"_s << false;
    QTest::newRow("its name servers") << u"example.org."_s << u"NS"_s << u"x."_s << false;
    QTest::newRow("no data") << u"example.org."_s << u"TXT"_s << QString() << false;
    QTest::newRow("newline in the data") << u"example.org."_s << u"TXT"_s << u"x\nsend"_s << false;
}

void TestPublishedStore::schemaRefuses()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QString, data);
    OpenStore store;
    QVERIFY(store.addDomain(u"example.org"_s));
    const auto added = (*store).run(u"INSERT INTO published_record (domain_id, name, type, data, ttl, server, at, sure) VALUES (1, ?, ?, ?, 60, 'x', 0, 1)"_s, {name, type, data});
    QTEST(added.has_value(), "accepted");
}

QTEST_GUILESS_MAIN(TestPublishedStore)
#include "tst_publishedstore.moc"

#include "core/dns/wireformat.h"

#include "core/base/json.h"
#include "tests/support/dnspacket.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(DnsOutcome)

static const QByteArray address("\xc0\x00\x02\x19", 4);

class TestWireFormat : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asks();
    void asksForMore();
    void reads_data();
    void reads();
    void outcome_data();
    void outcome();
    void followsAliases();
    void aliasesInACircle();
    void takesNothingElse_data();
    void takesNothingElse();
    void isTruncated();
    void saysWhoseTheZoneIs();
    void readsAReferral();
    void readsSignatures();

private:
    DnsQuestion question(DnsType type = DnsType::A) const { return {DnsName::parse(u"Example.org").value(), type, {}}; }
};

void TestWireFormat::asks()
{
    const QByteArray query = queryPacket(question(DnsType::Mx), 0x1234);
    QCOMPARE(query.left(2), QByteArray("\x12\x34"));
    QCOMPARE(query[2], '\x01'); // recursion desired
    QCOMPARE(query.mid(12, 13 + 4), wireName(u"example.org"_s) + number16(15) + number16(1));
    QVERIFY(query.contains(number16(41) + number16(1232))); // OPT
}

void TestWireFormat::asksForMore()
{
    DnsQuestion asked = question();
    asked.wantsRecursion = false;
    asked.wantsSignatures = true;
    const QByteArray query = queryPacket(asked, 1);
    QCOMPARE(query[2], '\0');
    QVERIFY(query.endsWith(number16(41) + number16(1232) + number16(0) + number16(0x8000) + number16(0)));
    asked.name = {};
    QCOMPARE(queryPacket(asked, 1).mid(12, 5), QByteArray(1, '\0') + number16(1) + number16(1)); // of the root
    QVERIFY(queryPacket(question(), 1).endsWith(number16(41) + number16(1232) + number16(0) + number16(0) + number16(0)));
}

void TestWireFormat::reads_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QString>("data");
    QTest::newRow("A") << u"A"_s << 1 << QByteArray("\xc0\x00\x02\x19", 4) << u"192.0.2.25"_s;
    QTest::newRow("AAAA") << u"AAAA"_s << 28 << QByteArray::fromHex("20010db8000000000000000000000025") << u"2001:db8::25"_s;
    QTest::newRow("MX") << u"MX"_s << 15 << number16(10) + wireName(u"mail.example.org"_s) << u"10 mail.example.org."_s;
    QTest::newRow("TXT") << u"TXT"_s << 16 << QByteArray("\x03"
                                                         "a\"b"
                                                         "\x01"
                                                         "\xff")
                         << u"\"a\\\"b\" \"\\255\""_s;
    QTest::newRow("TXT with a tab") << u"TXT"_s << 16 << QByteArray("\x03" "a\tb", 4) << u"\"a\\009b\""_s;
    QTest::newRow("SRV") << u"SRV"_s << 33 << number16(0) + number16(1) + number16(993) + wireName(u"mail.example.org"_s) << u"0 1 993 mail.example.org."_s;
    QTest::newRow("SOA") << u"SOA"_s << 6 << wireName(u"ns.test"_s) + wireName(u"host.test"_s) + number16(0) + number16(7) + number16(0) + number16(2) + number16(0) + number16(3) + number16(0) + number16(4) + number16(0) + number16(5)
                         << u"ns.test. host.test. 7 2 3 4 5"_s;
    QTest::newRow("MX at the root") << u"MX"_s << 15 << number16(0) + QByteArray(1, '\0') << u"0 ."_s;
    QTest::newRow("strange octets in a name") << u"CNAME"_s << 5 << QByteArray("\x06" "a.b c\xff" "\x04" "test" "\0", 13) << u"a\\.b\\032c\\255.test."_s;
    QTest::newRow("CNAME") << u"CNAME"_s << 5 << wireName(u"Mail.Example.org"_s) << u"Mail.Example.org."_s;
}

void TestWireFormat::reads()
{
    QFETCH(QString, type);
    QFETCH(int, number);
    QFETCH(QByteArray, wire);
    QFETCH(QString, data);
    const DnsQuestion asked = question(*fromWord<DnsType>(type));
    const auto read = readPacket(response(queryPacket(asked, 7), recursionAvailable, {record(number, wire)}), asked, 7);
    QVERIFY(read);
    QCOMPARE(read->answer.outcome, DnsOutcome::Records);
    QCOMPARE(read->answer.data, QStringList{data});
    QCOMPARE(read->answer.ttl, 300);
    QVERIFY(!read->isTruncated);
}

void TestWireFormat::outcome_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<DnsOutcome>("outcome");
    QTest::newRow("nothing of this type") << recursionAvailable << DnsOutcome::NoData;
    QTest::newRow("nothing, says who owns it") << authoritative << DnsOutcome::NoData;
    QTest::newRow("nothing, says who knows nothing") << 0 << DnsOutcome::Refused;
    QTest::newRow("no such name") << (recursionAvailable | 3) << DnsOutcome::NoName;
    QTest::newRow("refused") << 5 << DnsOutcome::Refused;
    QTest::newRow("failed") << (recursionAvailable | 2) << DnsOutcome::ServerFailed;
    QTest::newRow("not understood") << 1 << DnsOutcome::ServerFailed;
}

void TestWireFormat::outcome()
{
    QFETCH(int, flags);
    const auto read = readPacket(response(queryPacket(question(), 7), flags), question(), 7);
    QVERIFY(read);
    QTEST(read->answer.outcome, "outcome");
    QVERIFY(read->answer.data.isEmpty());
}

void TestWireFormat::followsAliases()
{
    const QList<QByteArray> records{record(5, wireName(u"b.test"_s)), record(1, QByteArray("\x0a\x00\x00\x01", 4), wireName(u"other.test"_s)),
                                    record(1, QByteArray("\xc0\x00\x02\x19", 4), wireName(u"B.test"_s), 60)};
    const auto read = readPacket(response(queryPacket(question(), 7), recursionAvailable, records), question(), 7);
    QCOMPARE(read->answer.data, QStringList{u"192.0.2.25"_s}); // not what stands at another name
    QCOMPARE(read->answer.ttl, 60);
    const auto alias = readPacket(response(queryPacket(question(DnsType::Cname), 7), recursionAvailable, records), question(DnsType::Cname), 7);
    QCOMPARE(alias->answer.data, QStringList{u"b.test."_s});
}

void TestWireFormat::aliasesInACircle()
{
    const QList<QByteArray> records{record(5, wireName(u"b.test"_s)), record(5, wireName(u"example.org"_s), wireName(u"b.test"_s))};
    const auto read = readPacket(response(queryPacket(question(), 7), recursionAvailable, records), question(), 7);
    QCOMPARE(read->answer.outcome, DnsOutcome::NoData);
}

void TestWireFormat::takesNothingElse_data()
{
    QTest::addColumn<QByteArray>("packet");
    const QByteArray query = queryPacket(question(), 7);
    const QByteArray good = response(query, recursionAvailable, {record(1, QByteArray("\xc0\x00\x02\x19", 4))});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the question itself") << query;
    QTest::newRow("another id") << QByteArray("\x00\x08", 2) + good.mid(2);
    QTest::newRow("another name") << QByteArray(good).replace("example", "exbmple");
    QTest::newRow("another type") << QByteArray(good).replace(wireName(u"example.org"_s) + number16(1), wireName(u"example.org"_s) + number16(16));
    QTest::newRow("no question") << good.left(4) + number16(0) + number16(0) + number16(0) + number16(0);
    QTest::newRow("cut off") << good.chopped(2);
    QTest::newRow("a name that points to itself") << response(query, recursionAvailable, {record(5, QByteArray("\xc0\x29", 2))}).chopped(0).left(41) + QByteArray("\xc0\x29", 2);
}

void TestWireFormat::takesNothingElse()
{
    QFETCH(QByteArray, packet);
    QVERIFY(!readPacket(packet, question(), 7));
}

void TestWireFormat::isTruncated()
{
    const auto read = readPacket(response(queryPacket(question(), 7), truncated | recursionAvailable), question(), 7);
    QVERIFY(read && read->isTruncated);
}

void TestWireFormat::saysWhoseTheZoneIs()
{
    const QByteArray query = queryPacket(question(), 7);
    QVERIFY(readPacket(response(query, authoritative, {record(1, QByteArray("\xc0\x00\x02\x19", 4))}), question(), 7)->answer.isAuthoritative);
    QVERIFY(!readPacket(response(query, recursionAvailable, {record(1, QByteArray("\xc0\x00\x02\x19", 4))}), question(), 7)->answer.isAuthoritative);
}

void TestWireFormat::readsAReferral()
{
    DnsQuestion asked = question();
    asked.wantsRecursion = false;
    const QByteArray query = queryPacket(asked, 7);
    const QByteArray packet = response(query, 0).replace(6, 6, number16(0) + number16(2) + number16(2))
        + record(2, wireName(u"ns1.example.org"_s)) + record(2, wireName(u"ns2.test"_s), wireName(u"Example.org"_s), 60)
        + record(1, address, wireName(u"ns1.example.org"_s)) + record(28, QByteArray::fromHex("20010db8000000000000000000000053"), wireName(u"ns1.example.org"_s));
    QVERIFY(readPacket(packet, asked, 7)->answer.authority.isEmpty()); // unless asked for
    asked.wantsReferral = true;
    const DnsAnswer answer = readPacket(packet, asked, 7)->answer;
    QCOMPARE(answer.outcome, DnsOutcome::Refused); // it does not know
    QVERIFY(!answer.isAuthoritative);
    const QList<DnsEntry> authority{{u"example.org."_s, DnsType::Ns, 300, u"ns1.example.org."_s}, {u"Example.org."_s, DnsType::Ns, 60, u"ns2.test."_s}};
    const QList<DnsEntry> additional{{u"ns1.example.org."_s, DnsType::A, 300, u"192.0.2.25"_s}, {u"ns1.example.org."_s, DnsType::Aaaa, 300, u"2001:db8::53"_s}};
    QVERIFY(answer.authority == authority);
    QVERIFY(answer.additional == additional);
}

void TestWireFormat::readsSignatures()
{
    DnsQuestion asked = question(DnsType::Mx);
    asked.wantsRecursion = false;
    const auto signature = [](int covered) {
        return number16(covered) + QByteArray::fromHex("0d02" "00000e10" "69299b80" "69022080" "0001") + wireName(u"example.org"_s) + QByteArray(3, '\0');
    };
    const QList<QByteArray> records{record(15, number16(10) + wireName(u"mail.example.org"_s)), record(46, signature(15)), record(46, signature(1)),
                                    record(46, signature(15), wireName(u"other.org"_s))};
    const QByteArray packet = response(queryPacket(asked, 7), authoritative, records);
    QVERIFY(readPacket(packet, asked, 7)->answer.signatures.isEmpty()); // unless asked for
    asked.wantsSignatures = true;
    const DnsAnswer answer = readPacket(packet, asked, 7)->answer;
    QCOMPARE(answer.data, QStringList{u"10 mail.example.org."_s});
    QCOMPARE(answer.signatures, QStringList{u"MX 13 2 3600 20251128125424 20251029141112 1 example.org. AAAA"_s});
}

QTEST_GUILESS_MAIN(TestWireFormat)
#include "tst_wireformat.moc"

#include "core/dns/ownrecords.h"

#include "core/base/json.h"
#include "core/dns/exports.h"
#include "core/dns/recordcheck.h"
#include "core/dns/recorddata.h"
#include "core/dns/txtdata.h"
#include "tests/core/dns/planinput.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::test;

Q_DECLARE_METATYPE(Verdict)

namespace {

DnsPlanInput input()
{
    DnsPlanInput all = planInput(u"example.org"_s, u"mail.example.org"_s, u"imap,pop3"_s, u"192.0.2.25"_s, u"mail.example.org,autoconfig.example.org,mta-sts.example.org"_s);
    all.settings.adminAddress = Address::parse(u"ann@example.org").value();
    all.dkimKeys = {DkimKey{u"rsa-1"_s, DkimAlgorithm::Rsa, DkimState::Active, {}, u"v=DKIM1; k=rsa; p=AA=="_s}};
    return all;
}

OwnRecord own(const QString &name, const QString &type, const QString &data, qint64 ttl = 3600, const QString &note = {})
{
    return ownRecord(domainName(u"example.org"_s), RecordName::parse(name).value(), *fromWord<DnsType>(type), ttl, data, RecordNote::parse(note).value()).value();
}

DnsPlan planWith(const QList<OwnRecord> &records)
{
    DnsPlanInput all = input();
    all.ownRecords = records;
    return planDns(all);
}

QList<DnsRecord> at(const DnsPlan &plan, const QString &name, const QString &type)
{
    QList<DnsRecord> found = plan.records;
    found.removeIf([&](const DnsRecord &one) { return one.name != name || one.type != type; });
    return found;
}

// What DNS says when everything is published as planned.
DnsWitness published(const DnsPlan &plan)
{
    DnsWitness witness{u"192.0.2.53"_s, false, {}};
    for (const DnsRecord &record : plan.records) {
        DnsAnswer &answer = witness.answers[{record.name, *fromWord<DnsType>(record.type)}];
        answer.outcome = DnsOutcome::Records;
        answer.data.append(record.data);
    }
    return witness;
}

} // namespace

class TestOwnRecords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void stableAndBehindThePlanned();
    void spfIsFolded_data();
    void spfIsFolded();
    void dmarcTakesThePlaceOfOurs();
    void refused_data();
    void refused();
    void whatMayStandBeside_data();
    void whatMayStandBeside();
    void oneTtlForASet();
    void thePlanChangedSince();
    void zoneIsRead();
    void checked_data();
    void checked();
    void everythingPublishedPasses();
};

void TestOwnRecords::stableAndBehindThePlanned()
{
    const DnsPlan bare = planWith({});
    for (const DnsRecord &record : bare.records)
        QVERIFY(!record.own);
    const QList<OwnRecord> records{own(u"www"_s, u"A"_s, u"192.0.2.80"_s), own(u"@"_s, u"TXT"_s, u"z"_s, 600, u"For Zed"_s), own(u"@"_s, u"TXT"_s, u"a"_s), own(u"@"_s, u"CAA"_s, u"0 issue \"ca.example.net\""_s)};
    const DnsPlan plan = planWith(records);
    QCOMPARE(plan.records.size(), bare.records.size() + 4);
    QStringList last;
    for (const DnsRecord &record : plan.records.mid(bare.records.size())) {
        QCOMPARE(record.own, std::optional(record.data));
        QCOMPARE(record.necessity, Necessity::Optional);
        last.append(record.name + u' ' + record.type + u' ' + record.data + u' ' + record.reason);
    }
    QCOMPARE(last, (QStringList{u"example.org. CAA 0 issue \"ca.example.net\" A record of your own."_s, u"example.org. TXT \"a\" A record of your own."_s,
                                u"example.org. TXT \"z\" For Zed"_s, u"www.example.org. A 192.0.2.80 A record of your own."_s}));
    QCOMPARE(toJson(planWith({records[3], records[1], records[0], records[2]})), toJson(plan));
}

void TestOwnRecords::spfIsFolded_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("folded");
    QTest::newRow("an include") << u"v=spf1 include:_spf.google.com ~all"_s << u"v=spf1 include:_spf.google.com mx ~all"_s;
    QTest::newRow("in strings") << u"\"v=spf1 inc\" \"lude:x.test -all\""_s << u"v=spf1 include:x.test mx -all"_s;
    QTest::newRow("ours is there") << u"v=spf1 mx include:x.test -all"_s << u"v=spf1 include:x.test mx -all"_s;
    QTest::newRow("ours with a sign") << u"v=spf1 +mx ip4:192.0.2.0/24 ?all"_s << u"v=spf1 ip4:192.0.2.0/24 mx ?all"_s;
    QTest::newRow("ours is refused") << u"v=spf1 -mx include:x.test -all"_s << u"v=spf1 include:x.test mx -all"_s;
    QTest::newRow("another's mail exchanger") << u"v=spf1 mx:x.test -all"_s << u"v=spf1 mx:x.test mx -all"_s;
    QTest::newRow("no all") << u"v=spf1 include:x.test"_s << u"v=spf1 include:x.test mx -all"_s;
    QTest::newRow("nothing but all") << u"v=spf1 ~all"_s << u"v=spf1 mx ~all"_s;
    QTest::newRow("redirected") << u"v=spf1 redirect=_spf.x.test"_s << u"v=spf1 mx redirect=_spf.x.test"_s;
    QTest::newRow("redirected behind an include") << u"v=spf1 include:y.test redirect=_spf.x.test"_s << u"v=spf1 include:y.test mx redirect=_spf.x.test"_s;
    QTest::newRow("redirected beside all: nobody follows it") << u"v=spf1 redirect=_spf.x.test include:y.test -all"_s << u"v=spf1 mx include:y.test -all"_s;
    QTest::newRow("behind all nothing is read") << u"v=spf1 include:x.test -all include:y.test ~all"_s << u"v=spf1 include:x.test mx -all"_s;
    QTest::newRow("who is refused comes behind us") << u"v=spf1 include:x.test -ip4:192.0.2.25 include:y.test -all"_s << u"v=spf1 include:x.test mx -ip4:192.0.2.25 include:y.test -all"_s;
    QTest::newRow("an explanation") << u"v=spf1 include:x.test -all exp=why.x.test"_s << u"v=spf1 include:x.test mx exp=why.x.test -all"_s;
    QTest::newRow("everybody") << u"v=spf1 +all"_s << u"v=spf1 mx +all"_s;
}

void TestOwnRecords::spfIsFolded()
{
    QFETCH(QString, own);
    const OwnRecord record = ::own(u"@"_s, u"TXT"_s, own, 600);
    QVERIFY(mayJoin(planWith({}), record));
    const DnsPlan plan = planWith({record});
    const QList<DnsRecord> texts = at(plan, u"example.org."_s, u"TXT"_s);
    QCOMPARE(texts.size(), 1);
    QTEST(QString::fromLatin1(txtOctets(texts.first().data)), "folded");
    QCOMPARE(texts.first().own, std::optional(record.data));
    QCOMPARE(texts.first().necessity, Necessity::Required);
    QCOMPARE(texts.first().ttl, 600);
    QCOMPARE(planWith({record}).records.size(), planWith({}).records.size());
    // The server's own name has one too.
    const OwnRecord host = ::own(u"mail"_s, u"TXT"_s, u"v=spf1 ip4:198.51.100.1 -all"_s);
    QCOMPARE(at(planWith({host}), u"mail.example.org."_s, u"TXT"_s).first().data, u"\"v=spf1 ip4:198.51.100.1 a -all\""_s);
}

void TestOwnRecords::dmarcTakesThePlaceOfOurs()
{
    const QList<OwnRecord> records{own(u"_dmarc"_s, u"TXT"_s, u"v=DMARC1; p=reject"_s), own(u"_smtp._tls"_s, u"TXT"_s, u"v=TLSRPTv1; rua=mailto:x@y.test"_s), own(u"_mta-sts"_s, u"TXT"_s, u"v=STSv1; id=mine;"_s)};
    for (const OwnRecord &record : records)
        QVERIFY(mayJoin(planWith({}), record));
    const DnsPlan plan = planWith(records);
    QCOMPARE(plan.records.size(), planWith({}).records.size());
    const DnsRecord dmarc = at(plan, u"_dmarc.example.org."_s, u"TXT"_s).first();
    QCOMPARE(dmarc.data, u"\"v=DMARC1; p=reject\""_s);
    QCOMPARE(dmarc.own, std::optional(dmarc.data));
    QVERIFY(dmarc.reason.endsWith(u"in the words of your own record."));
    QCOMPARE(at(plan, u"_smtp._tls.example.org."_s, u"TXT"_s).first().data, u"\"v=TLSRPTv1; rua=mailto:x@y.test\""_s);
    QCOMPARE(at(plan, u"_mta-sts.example.org."_s, u"TXT"_s).first().data, u"\"v=STSv1; id=mine;\""_s);
}

void TestOwnRecords::refused_data()
{
    QTest::addColumn<QList<QStringList>>("there"); // own ones: name, type, data
    QTest::addColumn<QStringList>("record");
    QTest::addColumn<QString>("refusal"); // code and field
    const auto row = [](const char *title, const QList<QStringList> &there, const QStringList &record, const QString &refusal) { QTest::newRow(title) << there << record << refusal; };
    const QString beside = u"record-in-the-way name"_s;
    const QString twice = u"already-exists data"_s;
    row("alias of the domain", {}, {u"@"_s, u"CNAME"_s, u"x.test"_s}, beside);
    row("alias beside the server's address", {}, {u"mail"_s, u"CNAME"_s, u"x.test"_s}, beside);
    row("beside a planned alias", {}, {u"autoconfig"_s, u"A"_s, u"192.0.2.1"_s}, beside);
    row("another alias beside a planned one", {}, {u"autoconfig"_s, u"CNAME"_s, u"x.test"_s}, beside);
    row("a planned alias", {}, {u"autoconfig"_s, u"CNAME"_s, u"mail"_s}, twice);
    row("beside an own alias", {{u"www"_s, u"CNAME"_s, u"x.test"_s}}, {u"www"_s, u"TXT"_s, u"x"_s}, beside);
    row("alias beside an own one", {{u"www"_s, u"A"_s, u"192.0.2.1"_s}}, {u"www"_s, u"CNAME"_s, u"x.test"_s}, beside);
    row("two aliases", {{u"www"_s, u"CNAME"_s, u"x.test"_s}}, {u"www"_s, u"CNAME"_s, u"y.test"_s}, beside);
    row("as planned: MX", {}, {u"@"_s, u"MX"_s, u"10 mail"_s}, twice);
    row("as planned: SPF", {}, {u"@"_s, u"TXT"_s, u"v=spf1 mx -all"_s}, twice);
    row("as planned, in strings", {}, {u"@"_s, u"TXT"_s, u"\"v=spf1 \" \"mx -all\""_s}, twice);
    row("own one twice", {{u"@"_s, u"TXT"_s, u"x"_s}}, {u"@"_s, u"TXT"_s, u"\"x\""_s}, twice);
    row("second SPF", {{u"@"_s, u"TXT"_s, u"v=spf1 include:x.test -all"_s}}, {u"@"_s, u"TXT"_s, u"v=spf1 include:y.test -all"_s}, twice);
    row("second SPF where none is planned", {{u"shop"_s, u"TXT"_s, u"v=spf1 include:x.test -all"_s}}, {u"shop"_s, u"TXT"_s, u"v=spf1 -all"_s}, twice);
    row("second DMARC", {{u"_dmarc"_s, u"TXT"_s, u"v=DMARC1; p=reject"_s}}, {u"_dmarc"_s, u"TXT"_s, u"v=DMARC1; p=none"_s}, twice);
    row("DMARC without a policy", {}, {u"_dmarc"_s, u"TXT"_s, u"v=DMARC1"_s}, u"text-malformed data"_s);
    row("something else where DMARC is", {}, {u"_dmarc.shop"_s, u"TXT"_s, u"hello"_s}, u"text-malformed data"_s);
    row("reports without an address", {}, {u"_smtp._tls"_s, u"TXT"_s, u"v=TLSRPTv1"_s}, u"text-malformed data"_s);
    row("a policy's record without an id", {}, {u"_mta-sts"_s, u"TXT"_s, u"v=STSv1;"_s}, u"text-malformed data"_s);
    row("second record of a policy", {{u"_mta-sts"_s, u"TXT"_s, u"v=STSv1; id=1;"_s}}, {u"_mta-sts"_s, u"TXT"_s, u"v=STSv1; id=2;"_s}, twice);
    row("a second key at a selector", {}, {u"rsa-1._domainkey"_s, u"TXT"_s, u"v=DKIM1; k=rsa; p=BB=="_s}, twice);
    row("SPF with an unknown word", {}, {u"@"_s, u"TXT"_s, u"v=spf1 ipv4:192.0.2.1 -all"_s}, u"text-malformed data"_s);
    row("SPF with half a network", {}, {u"shop"_s, u"TXT"_s, u"v=spf1 ip4:192.0.2 -all"_s}, u"text-malformed data"_s);
    row("SPF with a network of the other kind", {}, {u"shop"_s, u"TXT"_s, u"v=spf1 ip4:2001:db8::/32 -all"_s}, u"text-malformed data"_s);
    row("SPF that includes nothing", {}, {u"shop"_s, u"TXT"_s, u"v=spf1 include: -all"_s}, u"text-malformed data"_s);
    row("not quite SPF", {}, {u"@"_s, u"TXT"_s, u"v=spf1;include:x.test"_s}, u"text-malformed data"_s);
    QString ten;
    for (int i = 0; i < 10; ++i)
        ten += u" include:s%1.test"_s.arg(i);
    row("eleven look-ups, one of them ours", {}, {u"@"_s, u"TXT"_s, u"v=spf1"_s + ten + u" -all"_s}, u"spf-lookups data"_s);
    row("eleven look-ups by itself", {}, {u"shop"_s, u"TXT"_s, u"v=spf1"_s + ten + u" a -all"_s}, u"spf-lookups data"_s);
    row("no mail, beside our mail exchanger", {}, {u"@"_s, u"MX"_s, u"0 ."_s}, u"record-in-the-way data"_s);
    row("a mail exchanger beside no mail", {{u"shop"_s, u"MX"_s, u"0 ."_s}}, {u"shop"_s, u"MX"_s, u"10 x.test"_s}, u"record-in-the-way data"_s);
}

void TestOwnRecords::refused()
{
    QFETCH(QList<QStringList>, there);
    QFETCH(QStringList, record);
    QList<OwnRecord> records;
    for (const QStringList &one : there)
        records.append(own(one[0], one[1], one[2]));
    const Result<void> joins = mayJoin(planWith(records), own(record[0], record[1], record[2]));
    QVERIFY(!joins);
    QTEST(errorCodeName(joins.error().code) + u' ' + joins.error().field, "refusal");
    if (joins.error().code == ErrorCode::RecordInTheWay)
        QVERIFY(!joins.error().detail.isEmpty());
    if (joins.error().code == ErrorCode::SpfLookups)
        QCOMPARE(joins.error().subject, u"11"_s);
}

void TestOwnRecords::whatMayStandBeside_data()
{
    QTest::addColumn<QStringList>("record");
    QTest::newRow("proof beside SPF") << QStringList{u"@"_s, u"TXT"_s, u"MS=ms12345678"_s};
    QTest::newRow("backup mail exchanger") << QStringList{u"@"_s, u"MX"_s, u"20 mx.x.test"_s};
    QTest::newRow("filter before us") << QStringList{u"@"_s, u"MX"_s, u"5 mx.x.test"_s};
    QTest::newRow("second address of the server") << QStringList{u"mail"_s, u"A"_s, u"192.0.2.26"_s};
    QTest::newRow("somebody else's key") << QStringList{u"k1._domainkey"_s, u"TXT"_s, u"v=DKIM1; k=rsa; p=BB=="_s};
    QTest::newRow("somebody else's key as an alias") << QStringList{u"k1._domainkey"_s, u"CNAME"_s, u"k1.x.test"_s};
    QTest::newRow("SPF of a host") << QStringList{u"shop"_s, u"TXT"_s, u"v=spf1 include:x.test -all"_s};
    QTest::newRow("ten look-ups") << QStringList{u"@"_s, u"TXT"_s, u"v=spf1 include:1.t include:2.t include:3.t include:4.t include:5.t include:6.t include:7.t include:8.t include:9.t -all"_s};
    QTest::newRow("any name") << QStringList{u"*"_s, u"A"_s, u"192.0.2.1"_s};
    QTest::newRow("who may issue certificates") << QStringList{u"@"_s, u"CAA"_s, u"0 issue \"letsencrypt.org\""_s};
}

void TestOwnRecords::whatMayStandBeside()
{
    QFETCH(QStringList, record);
    const OwnRecord one = own(record[0], record[1], record[2]);
    const auto joins = mayJoin(planWith({}), one);
    QVERIFY2(joins, joins ? "" : qPrintable(errorCodeName(joins.error().code)));
    QCOMPARE(mayJoin(planWith({one}), one).error().code, ErrorCode::AlreadyExists);
}

void TestOwnRecords::oneTtlForASet()
{
    const DnsPlan plan = planWith({own(u"@"_s, u"MX"_s, u"20 mx.x.test"_s, 600), own(u"www"_s, u"A"_s, u"192.0.2.1"_s, 7200), own(u"www"_s, u"A"_s, u"192.0.2.2"_s, 300)});
    for (const DnsRecord &record : plan.records)
        QCOMPARE(record.ttl, record.type == u"MX" ? 600 : record.name == u"www.example.org." ? 300 : 3600);
}

// What was taken may have got a planned record beside it since.
void TestOwnRecords::thePlanChangedSince()
{
    const DnsPlan alias = planWith({own(u"autoconfig"_s, u"A"_s, u"192.0.2.1"_s)});
    QVERIFY(at(alias, u"autoconfig.example.org."_s, u"CNAME"_s).isEmpty());
    QCOMPARE(at(alias, u"autoconfig.example.org."_s, u"A"_s).size(), 1);
    const DnsPlan needed = planWith({own(u"mail"_s, u"CNAME"_s, u"x.test"_s)});
    QVERIFY(at(needed, u"mail.example.org."_s, u"CNAME"_s).isEmpty());
    QCOMPARE(at(needed, u"mail.example.org."_s, u"A"_s).size(), 1);
    const DnsPlan same = planWith({own(u"@"_s, u"MX"_s, u"10 mail"_s)});
    QCOMPARE(at(same, u"example.org."_s, u"MX"_s).size(), 1);
    QVERIFY(at(same, u"example.org."_s, u"MX"_s).first().own);
}

// Accepted, rendered, and read by a name server's own reader: the same records.
void TestOwnRecords::zoneIsRead()
{
    if (QStandardPaths::findExecutable(u"named-checkzone"_s, {u"/usr/bin"_s, u"/usr/sbin"_s}).isEmpty())
        QSKIP("named-checkzone (bind9-utils) is not installed");
    QByteArray printable;
    for (char c = ' '; c < 0x7f; ++c)
        printable.append(c);
    const QList<OwnRecord> records{own(u"@"_s, u"TXT"_s, u"x"_s + QString::fromLatin1(printable), 600, u"; $INCLUDE /etc/passwd \"ü"_s),
                                   own(u"@"_s, u"TXT"_s, QString(4000, u'\\')),
                                   own(u"@"_s, u"TXT"_s, u"v=spf1 include:x.test ~all"_s),
                                   own(u"*.shop"_s, u"A"_s, u"192.0.2.1"_s),
                                   own(u"büro"_s, u"CNAME"_s, u"bücher.example"_s),
                                   own(u"@"_s, u"CAA"_s, u"0 issue \"ca.example.net; a=\\\"1\\\"\""_s),
                                   own(u"_25._tcp.mail"_s, u"TLSA"_s, u"3 1 1 "_s + QString(64, u'a')),
                                   own(u"_sip._tcp"_s, u"SRV"_s, u"0 5 5060 sip.x.test"_s),
                                   own(u"sub"_s, u"NS"_s, u"ns.x.test"_s),
                                   own(u"9"_s, u"PTR"_s, u"host.x.test"_s),
                                   own(u"@"_s, u"MX"_s, u"20 mx.x.test"_s),
                                   own(u"www"_s, u"AAAA"_s, u"2001:db8::1"_s)};
    const DnsPlan plan = planWith(records);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"zone"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exportZone(ZoneFormat::Bind, domainName(u"example.org"_s), plan.records).text.toUtf8());
    file.close();
    QProcess checker;
    checker.start(u"named-checkzone"_s, {u"-i"_s, u"local"_s, u"-s"_s, u"full"_s, u"-o"_s, folder.filePath(u"read"_s), u"example.org"_s, file.fileName()});
    QVERIFY(checker.waitForFinished());
    QVERIFY2(checker.exitCode() == 0, checker.readAll().constData());
    QFile read(folder.filePath(u"read"_s));
    QVERIFY(read.open(QIODevice::ReadOnly));
    QList<std::tuple<QString, QString, QString>> seen;
    const QStringList lines = QString::fromUtf8(read.readAll()).split(u'\n', Qt::SkipEmptyParts);
    static const QRegularExpression form(u"^(\\S+)\\s+\\d+\\s+IN\\s+(\\S+)\\s+(.*)$"_s);
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = form.match(line);
        QVERIFY2(match.hasMatch(), qUtf8Printable(line));
        const Result<DnsType> type = fromWord<DnsType>(match.captured(2));
        const Result<QString> data = *type == DnsType::Soa ? Result<QString>(match.captured(3)) : recordData(*type, match.captured(3), domainName(u"example.org"_s));
        QVERIFY2(data, qUtf8Printable(line));
        seen.append({match.captured(1), match.captured(2), *data});
    }
    QList<DnsRecord> inTheZone = plan.records;
    inTheZone.removeIf([](const DnsRecord &record) { return !record.name.endsWith(u"example.org."); });
    QCOMPARE(seen.size(), inTheZone.size() + 2); // SOA and NS
    for (const DnsRecord &record : std::as_const(inTheZone))
        QVERIFY2(seen.contains(std::tuple(record.name, record.type, record.data)), qUtf8Printable(record.name + record.type + record.data));
}

void TestOwnRecords::checked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("seen");
    QTest::addColumn<QString>("id"); // of the one finding
    const QString proof = u"\"MS=ms1\""_s;
    const QString spf = u"\"v=spf1 include:x.test mx ~all\""_s;
    QTest::newRow("the proof is missing") << u"example.org."_s << u"TXT"_s << QStringList{spf} << u"dns.missing"_s;
    QTest::newRow("SPF without what is included") << u"example.org."_s << u"TXT"_s << QStringList{proof, u"\"v=spf1 mx ~all\""_s} << u"dns.differs"_s;
    QTest::newRow("SPF with more") << u"example.org."_s << u"TXT"_s << QStringList{proof, u"\"v=spf1 mx include:x.test include:y.test ~all\""_s} << QString();
    QTest::newRow("another policy") << u"_dmarc.example.org."_s << u"TXT"_s << QStringList{u"\"v=DMARC1; p=none\""_s} << u"dns.differs"_s;
    QTest::newRow("the alias leads elsewhere") << u"www.example.org."_s << u"CNAME"_s << QStringList{u"y.test."_s} << u"dns.missing"_s;
    QTest::newRow("a foreign address beside the own") << u"shop.example.org."_s << u"A"_s << QStringList{u"192.0.2.80"_s, u"192.0.2.81"_s} << QString();
}

void TestOwnRecords::checked()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QStringList, seen);
    QFETCH(QString, id);
    const DnsPlan plan = planWith({own(u"@"_s, u"TXT"_s, u"MS=ms1"_s), own(u"@"_s, u"TXT"_s, u"v=spf1 include:x.test ~all"_s), own(u"_dmarc"_s, u"TXT"_s, u"v=DMARC1; p=reject"_s),
                                   own(u"www"_s, u"CNAME"_s, u"x.test"_s), own(u"shop"_s, u"A"_s, u"192.0.2.80"_s)});
    DnsWitness witness = published(plan);
    witness.answers[{name, *fromWord<DnsType>(type)}].data = seen;
    const DnsCheck check = judgeRecords(plan, u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25")}, {witness});
    QCOMPARE(check.findings.size(), 1);
    QCOMPARE(check.findings.first().id, id.isEmpty() ? u"dns.records"_s : id);
    QCOMPARE(check.findings.first().verdict, id.isEmpty() ? Verdict::Pass : Verdict::Warning);
    if (!id.isEmpty())
        QCOMPARE(check.findings.first().subject, name + u' ' + type);
}

void TestOwnRecords::everythingPublishedPasses()
{
    const auto idsOf = [](const DnsPlan &plan) {
        QStringList ids;
        for (const Finding &finding : judgeRecords(plan, u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25")}, {published(plan)}).findings)
            ids.append(finding.id + u' ' + wordOf(finding.verdict));
        return ids;
    };
    QCOMPARE(idsOf(planWith({own(u"@"_s, u"MX"_s, u"20 mx.x.test"_s), own(u"mail"_s, u"A"_s, u"192.0.2.26"_s), own(u"@"_s, u"NS"_s, u"ns.x.test"_s), own(u"@"_s, u"CAA"_s, u"0 issue \"x.test\""_s)})),
             QStringList{u"dns.records pass"_s});
    QCOMPARE(idsOf(planWith({own(u"@"_s, u"MX"_s, u"10 mx.x.test"_s)})), QStringList{u"mx.own-first warning"_s});
}

QTEST_GUILESS_MAIN(TestOwnRecords)
#include "tst_ownrecords.moc"

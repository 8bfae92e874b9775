#include "core/dns/exports.h"

#include "core/base/json.h"
#include "core/dns/txtdata.h"
#include "tests/core/dns/planinput.h"
#include "tests/support/zonereaders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

#include <arpa/inet.h>

using namespace postroom;
using namespace postroom::test;

// Every format of a plan: as it is written, and as the format's own reader finds it again.
class TestExports : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void golden_data() { formats(); }
    void golden();
    void hostileRecordsComeBack_data() { formats(); }
    void hostileRecordsComeBack();
    void anUpdatedServerHasThem();
    void plansComeBack_data() { formats(); }
    void plansComeBack();
    void whatIsLeftOutIsSaid_data() { formats(); }
    void whatIsLeftOutIsSaid();
    void whatNoServerTakesIsNoRecord();
    void nothingIsNothing_data() { formats(); }
    void nothingIsNothing();
    void longSetsGoInBatches();
    void sharedTextsAreNotReplaced();
    void nothingIsDeleted();
    void templatesAreText();
    void keysAreInNaturalOrder();

private:
    static void formats();
};

namespace {

const QByteArray zone = "example.org";

DnsRecord record(const QString &name, const QString &type, const QString &data, qint64 ttl = 3600)
{
    return DnsRecord{name, type, ttl, data, Necessity::Optional, u"Test."_s};
}

// A record and how readers show it.
struct Case
{
    DnsRecord record;
    QString name; // as shown
    QString shown; // data
};

QString hexAddress(const QString &address)
{
    char octets[16];
    inet_pton(AF_INET6, address.toLatin1().constData(), octets);
    return QString::fromLatin1(QByteArray(octets, 16).toHex());
}

Reading read(ZoneFormat format, const QByteArray &text)
{
    const QByteArray head = "$ORIGIN example.org.\n@ 3600 IN SOA ns.invalid. hostmaster.invalid. 1 7200 900 1209600 3600\n@ 3600 IN NS ns.invalid.\n";
    switch (format) {
    case ZoneFormat::Bind: return readMasterFile(zone, text);
    case ZoneFormat::Relative:
    case ZoneFormat::Cloudflare: return readMasterFile(zone, head + text);
    case ZoneFormat::Route53: return readRoute53(text);
    case ZoneFormat::Octodns: return readOctodns(zone, text);
    case ZoneFormat::Terraform: return readTerraform(text);
    case ZoneFormat::Tinydns: return readTinydns(text);
    case ZoneFormat::Nsupdate: return readNsupdate(text);
    case ZoneFormat::Csv: return readTable(text);
    }
    return {};
}

QString readerOf(ZoneFormat format)
{
    switch (format) {
    case ZoneFormat::Bind:
    case ZoneFormat::Relative:
    case ZoneFormat::Cloudflare: return u"named-checkzone"_s;
    case ZoneFormat::Octodns:
    case ZoneFormat::Csv: return u"python3"_s;
    case ZoneFormat::Tinydns: return u"tinydns-data"_s;
    case ZoneFormat::Route53:
    case ZoneFormat::Terraform:
    case ZoneFormat::Nsupdate: break;
    }
    return u"true"_s;
}

bool canHold(ZoneFormat format, const QString &type)
{
    return format != ZoneFormat::Terraform || (type != u"CAA" && type != u"TLSA");
}

// What a reader should find.
QStringList expected(ZoneFormat format, const QList<Case> &cases)
{
    QStringList all;
    for (const Case &one : cases) {
        if (!canHold(format, one.record.type))
            continue;
        const bool isWire = format == ZoneFormat::Tinydns && one.record.type == u"AAAA";
        all.append(u"%1 %2 %3 %4"_s.arg(one.name, one.record.type, QString::number(one.record.ttl), isWire ? hexAddress(one.shown) : one.shown));
    }
    std::sort(all.begin(), all.end());
    return all;
}

// Names and texts of hostile octets, and of the longest kinds.
class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    QList<Case> cases(int count)
    {
        QList<Case> all;
        for (int i = 0; i < count; ++i)
            all.append(one(i));
        return all;
    }

private:
    int below(int end) { return m_random.bounded(end); }

    QByteArray octets(int most)
    {
        static const QByteArray nasty = "\"\\;:$%{}()'#@`,= \n\r\t\0\x7f\x80\xff<>&|*"_ba;
        QByteArray text;
        const int size = below(most + 1);
        for (int i = 0; i < size; ++i)
            text += below(2) ? nasty[below(static_cast<int>(nasty.size()))] : static_cast<char>(below(256));
        return text;
    }

    // In presentation form, in one of its spellings.
    QByteArray label(int number)
    {
        static const QList<QByteArray> usual{"*", "_dmarc", "_imaps._tcp", "xn--mller-kva", "mail", "9"};
        const QByteArray distinct = "n" + QByteArray::number(number);
        if (below(3) == 0)
            return usual[below(static_cast<int>(usual.size()))] + '.' + distinct;
        if (below(6) == 0)
            return distinct + QByteArray(63 - distinct.size(), 'x');
        QByteArray text = distinct;
        for (const char octet : octets(8)) {
            const bool isPlain = (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9');
            text += isPlain ? QByteArray(1, octet) : u"\\%1"_s.arg(static_cast<unsigned char>(octet), 3, 10, QLatin1Char('0')).toLatin1();
        }
        return text;
    }

    Case one(int number)
    {
        const qint64 ttl = 60 + below(100000);
        const QByteArray name = label(number) + ".example.org.";
        const QByteArray target = below(4) == 0 ? QByteArray("mail.example.com.") : below(4) == 0 ? QByteArray("example.org.") : label(below(100)) + ".example.org.";
        const QString shownTarget = shownName(target);
        const auto made = [&](const QString &type, const QString &data, const QString &shown) {
            return Case{record(QString::fromLatin1(name), type, data, ttl), shownName(name), shown};
        };
        switch (below(9)) {
        case 0: return made(u"A"_s, u"192.0.2.%1"_s.arg(number % 256), u"192.0.2.%1"_s.arg(number % 256));
        case 1: {
            const QString address = u"2001:db8::%1"_s.arg(number + 1, 0, 16);
            return made(u"AAAA"_s, address, address);
        }
        case 2: {
            const QString preference = QString::number(below(65536));
            return made(u"MX"_s, preference + u' ' + QString::fromLatin1(target), preference + u' ' + shownTarget);
        }
        case 3: {
            const QString numbers = u"%1 %2 %3"_s.arg(below(65536)).arg(below(65536)).arg(below(65536));
            return made(u"SRV"_s, numbers + u' ' + QString::fromLatin1(target), numbers + u' ' + shownTarget);
        }
        case 4: return made(u"CNAME"_s, QString::fromLatin1(target), shownTarget);
        case 5: {
            const QByteArray value = octets(200);
            return made(u"CAA"_s, u"0 issue "_s + txtData(value), u"0 issue "_s + shownText(value));
        }
        case 6: {
            const QString hash = QString::fromLatin1(octets(16).toHex() + "00");
            return made(u"TLSA"_s, u"3 1 1 "_s + hash, u"3 1 1 "_s + hash);
        }
        default: {
            const QByteArray text = octets(below(8) == 0 ? 4000 : below(2) ? 300 : 40) + (below(9) == 0 ? QByteArray(4000, 'x') : QByteArray());
            return made(u"TXT"_s, txtData(text), shownText(text));
        }
        }
    }

    QRandomGenerator m_random;
};

} // namespace

void TestExports::formats()
{
    QTest::addColumn<ZoneFormat>("format");
    for (const auto &known : EnumWords<ZoneFormat>::words)
        QTest::newRow(known.second) << known.first;
}

// A plan with everything a plan has, and types that the admin's own records may have.
void TestExports::golden()
{
    QFETCH(ZoneFormat, format);
    DnsPlanInput input = planInput(u"example.org"_s, u"mail.example.org"_s, u"imap"_s, u"192.0.2.25,2001:db8::25"_s, u"autoconfig.example.org,mail.example.org,mta-sts.example.org,ua-auto-config.example.org"_s);
    input.paccDigest = "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";
    QList<DnsRecord> records = planDns(input).records;
    records.append(record(u"k1._domainkey.example.org."_s, u"TXT"_s, txtData("v=DKIM1; k=rsa; p=" + QByteArray(392, 'A'))));
    records.append(record(u"*.example.org."_s, u"TXT"_s, txtData("50% \"off\" \\ ${now} %{if} it's")));
    records.append(record(u"example.org."_s, u"CAA"_s, u"0 issue \"ca.example.net; validationmethods=dns-01\""_s));
    records.append(record(u"_25._tcp.mail.example.org."_s, u"TLSA"_s, u"3 1 1 0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"_s));
    records.append(record(u"mail.example.com."_s, u"A"_s, u"192.0.2.26"_s));
    const ZoneFile file = exportZone(format, input.domain, records);
    const QString path = QStringLiteral(POSTROOM_SOURCE_DIR) + u"/tests/golden/dns/exports/"_s + file.name;
    QFile golden(path);
    if (qEnvironmentVariableIsSet("POSTROOM_WRITE_GOLDEN")) { // then look at the difference before committing it
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(file.text.toUtf8());
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qUtf8Printable(path));
    QCOMPARE(file.text, QString::fromUtf8(golden.readAll()));
}

void TestExports::hostileRecordsComeBack()
{
    QFETCH(ZoneFormat, format);
    if (!hasProgram(readerOf(format)))
        QSKIP("the format's reader is not installed");
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        const QList<Case> cases = Generator(seed).cases(300);
        QList<DnsRecord> records;
        for (const Case &one : cases)
            records.append(one.record);
        const ZoneFile file = exportZone(format, domainName(QString::fromLatin1(zone)), records);
        const Reading reading = read(format, file.text.toUtf8());
        QVERIFY2(reading.failure.isEmpty(), qUtf8Printable(reading.failure));
        const QStringList wanted = expected(format, cases);
        for (const QString &one : wanted)
            QVERIFY2(reading.records.contains(one), qUtf8Printable(one));
        QCOMPARE(reading.records, wanted);
    }
}

// A name server that is told of them has these, and what it had before.
void TestExports::anUpdatedServerHasThem()
{
    if (!hasProgram(u"named"_s) || !hasProgram(u"nsupdate"_s) || !hasProgram(u"dig"_s))
        QSKIP("named (bind9) and nsupdate (bind9-dnsutils) are not installed");
    const QByteArray before = "$TTL 60\n@ 3600 IN SOA ns.invalid. hostmaster.invalid. 1 7200 900 1209600 3600\n@ 3600 IN NS ns.invalid.\n"
                              "@ 3600 IN TXT \"site-verification=1\"\nwww 60 IN A 192.0.2.99\n";
    QList<Case> cases = Generator(5).cases(600);
    cases.append(Case{record(u"example.org."_s, u"TXT"_s, txtData("v=spf1 mx -all")), u"example.org."_s, shownText("v=spf1 mx -all")});
    QList<DnsRecord> records;
    for (const Case &one : std::as_const(cases))
        records.append(one.record);
    const QByteArray script = exportZone(ZoneFormat::Nsupdate, domainName(QString::fromLatin1(zone)), records).text.toUtf8();
    const Reading reading = updateServer(zone, before, script);
    QVERIFY2(reading.failure.isEmpty(), qUtf8Printable(reading.failure));
    QStringList wanted = expected(ZoneFormat::Nsupdate, cases);
    wanted.append(u"example.org. TXT 3600 "_s + shownText("site-verification=1"));
    wanted.append(u"www.example.org. A 60 192.0.2.99"_s);
    wanted.sort();
    QCOMPARE(reading.records, wanted);
}

// What the plans of real domains look like, several records a name among them.
void TestExports::plansComeBack()
{
    QFETCH(ZoneFormat, format);
    if (!hasProgram(readerOf(format)))
        QSKIP("the format's reader is not installed");
    DnsPlanInput input = planInput(u"example.org"_s, u"example.org"_s, u"imap"_s, u"192.0.2.25,192.0.2.26,2001:db8::25"_s, u"autoconfig.example.org"_s);
    QList<DnsRecord> records = planDns(input).records;
    records.removeIf([](const DnsRecord &one) { return !one.name.endsWith(u"example.org."); }); // formats differ in what they do with those
    const QByteArray text = exportZone(format, input.domain, records).text.toUtf8();
    const Reading reading = read(format, text);
    QVERIFY2(reading.failure.isEmpty(), qUtf8Printable(reading.failure));
    const Reading bind = read(ZoneFormat::Bind, exportZone(ZoneFormat::Bind, input.domain, records).text.toUtf8());
    QCOMPARE(bind.records.size(), records.size());
    if (format == ZoneFormat::Bind && hasProgram(u"ldns-read-zone"_s)) { // it prints names of strange octets without escapes
        const Reading second = readMasterFileWithLdns(text);
        QVERIFY2(second.failure.isEmpty(), qUtf8Printable(second.failure));
        QCOMPARE(second.records, bind.records);
    }
    QStringList wanted = bind.records;
    if (format == ZoneFormat::Tinydns)
        wanted.replaceInStrings(u"2001:db8::25"_s, hexAddress(u"2001:db8::25"_s));
    wanted.sort();
    QCOMPARE(reading.records, wanted);
}

void TestExports::whatIsLeftOutIsSaid()
{
    QFETCH(ZoneFormat, format);
    const QList<DnsRecord> records{record(u"example.org."_s, u"MX"_s, u"10 mail.example.com."_s), record(u"mail.example.com."_s, u"A"_s, u"192.0.2.1"_s),
                                   record(u"notexample.org."_s, u"CNAME"_s, u"example.org."_s), record(u"a\\.example.org."_s, u"A"_s, u"192.0.2.2"_s)};
    const QString text = exportZone(format, domainName(u"example.org"_s), records).text;
    const QStringList lines = text.split(u'\n');
    for (const QString &name : {u"mail.example.com. "_s, u"notexample.org. "_s, u"a\\046example.org. "_s}) {
        if (format == ZoneFormat::Csv) {
            QVERIFY2(text.contains(u'\n' + name.trimmed() + u','), qUtf8Printable(text));
            continue;
        }
        if (format == ZoneFormat::Route53) {
            const QJsonObject batch = QJsonDocument::fromJson(text.toUtf8()).object();
            QVERIFY2(batch.value(u"Comment").toString().contains(name.trimmed() + u' '), qUtf8Printable(text));
            QCOMPARE(batch.value(u"Changes").toArray().size(), 1);
            continue;
        }
        const QStringList about = lines.filter(name).filter(QRegularExpression(u"192|CNAME"_s));
        QCOMPARE(about.size(), 1);
        QVERIFY2(about.first().startsWith(u'#') || about.first().startsWith(u';'), qUtf8Printable(about.first()));
    }
}

void TestExports::whatNoServerTakesIsNoRecord()
{
    const QString longLabel(64, u'x');
    const QList<DnsRecord> records{
        record(longLabel + u".example.org."_s, u"A"_s, u"192.0.2.1"_s),
        record(u"a..example.org."_s, u"A"_s, u"192.0.2.1"_s),
        record(u""_s, u"A"_s, u"192.0.2.1"_s),
        record(QStringList(5, QString(60, u'x')).join(u'.') + u".example.org."_s, u"A"_s, u"192.0.2.1"_s),
        record(u"a.example.org."_s, u"A"_s, u"192.0.2.256"_s),
        record(u"a.example.org."_s, u"A"_s, u"192.0.2.1 192.0.2.2"_s),
        record(u"a.example.org."_s, u"AAAA"_s, u"192.0.2.1"_s),
        record(u"a.example.org."_s, u"MX"_s, u"10"_s),
        record(u"a.example.org."_s, u"MX"_s, u"70000 mail.example.org."_s),
        record(u"a.example.org."_s, u"MX"_s, u"10 mail.example.org. ; b"_s),
        record(u"a.example.org."_s, u"SRV"_s, u"1 2 -3 mail.example.org."_s),
        record(u"a.example.org."_s, u"TXT"_s, u"\"open"_s),
        record(u"a.example.org."_s, u"TXT"_s, u"open\\"_s),
        record(u"a.example.org."_s, u"TXT"_s, u" "_s),
        record(u"a.example.org."_s, u"CAA"_s, u"0 is-sue \"x\""_s),
        record(u"a.example.org."_s, u"TLSA"_s, u"3 1 1 abc"_s),
        record(u"example.org."_s, u"SOA"_s, u"a. b. 1 2 3 4 5"_s),
        record(u"a.example.org."_s, u"A\n$INCLUDE x"_s, u"192.0.2.1"_s),
    };
    for (const DnsRecord &one : records) {
        for (const auto &known : EnumWords<ZoneFormat>::words) {
            if (known.first == ZoneFormat::Octodns || known.first == ZoneFormat::Csv || !hasProgram(readerOf(known.first)))
                continue;
            const QString text = exportZone(known.first, domainName(u"example.org"_s), {one}).text;
            const Reading reading = read(known.first, text.toUtf8());
            QVERIFY2(reading.failure.isEmpty() && reading.records.isEmpty(), qUtf8Printable(text));
        }
    }
}

void TestExports::nothingIsNothing()
{
    QFETCH(ZoneFormat, format);
    if (!hasProgram(readerOf(format)))
        QSKIP("the format's reader is not installed");
    const Reading reading = read(format, exportZone(format, domainName(u"example.org"_s), {}).text.toUtf8());
    QVERIFY2(reading.failure.isEmpty(), qUtf8Printable(reading.failure));
    QCOMPARE(reading.records, QStringList());
}

void TestExports::longSetsGoInBatches()
{
    QList<DnsRecord> records;
    for (int i = 0; i < 1200; ++i)
        records.append(record(u"n%1.example.org."_s.arg(i), u"TXT"_s, txtData(QByteArray(100, 'x'))));
    const QByteArray text = exportZone(ZoneFormat::Route53, domainName(u"example.org"_s), records).text.toUtf8();
    const QJsonArray batches = QJsonDocument::fromJson(text).array();
    QCOMPARE(batches.size(), 8); // of 156 texts of 102 characters, 16,000 in all
    const Reading reading = readRoute53(text);
    QCOMPARE(reading.failure, QString());
    QCOMPARE(reading.records.size(), 1200);
    const QString script = exportZone(ZoneFormat::Nsupdate, domainName(u"example.org"_s), records).text;
    QCOMPARE(script.count(u"\nsend\n"_s), script.count(u"\nzone example.org.\n"_s));
    QVERIFY(script.count(u"\nsend\n"_s) > 1);
}

void TestExports::sharedTextsAreNotReplaced()
{
    const QList<DnsRecord> records{record(u"example.org."_s, u"TXT"_s, u"\"v=spf1 mx -all\""_s), record(u"example.org."_s, u"MX"_s, u"10 mail.example.org."_s),
                                   record(u"_dmarc.example.org."_s, u"TXT"_s, u"\"v=DMARC1; p=none\""_s)};
    const QJsonObject batch = QJsonDocument::fromJson(exportZone(ZoneFormat::Route53, domainName(u"example.org"_s), records).text.toUtf8()).object();
    QStringList actions;
    for (const QJsonValue &change : batch.value(u"Changes").toArray())
        actions.append(change[u"Action"].toString());
    QCOMPARE(actions, (QStringList{u"CREATE"_s, u"UPSERT"_s, u"UPSERT"_s}));
}

void TestExports::nothingIsDeleted()
{
    const QList<DnsRecord> records{record(u"example.org."_s, u"TXT"_s, u"\"v=spf1 mx -all\""_s)};
    const QString script = exportZone(ZoneFormat::Nsupdate, domainName(u"example.org"_s), records).text;
    for (const QString &line : script.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(line.startsWith(u';') || line.startsWith(u"zone ") || line.startsWith(u"update add ") || line == u"send", qUtf8Printable(line));
}

void TestExports::templatesAreText()
{
    const QList<DnsRecord> records{record(u"a.example.org."_s, u"TXT"_s, txtData("${a} %{b} $${c} %%{d} $$ $e"))};
    const QString text = exportZone(ZoneFormat::Terraform, domainName(u"example.org"_s), records).text;
    QVERIFY2(text.contains(u"[\"$${a} %%{b} \\u0024\\u0024{c} \\u0025\\u0025{d} $$ $e\"]"), qUtf8Printable(text));
}

void TestExports::keysAreInNaturalOrder()
{
    QList<DnsRecord> records;
    for (const QString &name : {u"a10."_s, u"b."_s, u"a9."_s, u"a-1."_s, u""_s, u"10."_s, u"9."_s, u"_dmarc."_s, u"*."_s, u"a09b."_s, u"a9b2."_s, u"ab."_s, u"a."_s})
        records.append(record(name + u"example.org."_s, u"TXT"_s, u"\"x\""_s));
    const QString text = exportZone(ZoneFormat::Octodns, domainName(u"example.org"_s), records).text;
    QStringList keys;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'\''))
            keys.append(line.chopped(1));
    }
    QCOMPARE(keys, (QStringList{u"''"_s, u"'9'"_s, u"'10'"_s, u"'*'"_s, u"'_dmarc'"_s, u"'a'"_s, u"'a9'"_s, u"'a09b'"_s, u"'a9b2'"_s, u"'a10'"_s, u"'a-1'"_s, u"'ab'"_s, u"'b'"_s}));
    if (hasProgram(u"python3"_s)) {
        const Reading reading = readOctodns(zone, text.toUtf8());
        QVERIFY2(reading.failure.isEmpty(), qUtf8Printable(reading.failure));
    }
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"

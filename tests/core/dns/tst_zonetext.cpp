#include "tests/core/dns/planinput.h"

#include "core/dns/exports.h"
#include "core/dns/txtdata.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace postroom;
using namespace postroom::test;

class TestZoneText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void golden_data();
    void golden();
    void strangeValues();
    void recordsOfOtherZonesAreComments();
    void nothingBeginsALine();
};

namespace {

struct Checked
{
    int exitCode = -1;
    QString messages;
    QStringList records; // the zone as the checker read it, "name ttl IN type data", tabs and blanks made one
};

// The name server's own reader. `-i local`: it asks no resolver for names outside the zone.
Checked check(const DomainName &domain, const QString &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"zone"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text.toUtf8());
    file.close();
    QProcess checker;
    checker.start(u"named-checkzone"_s, {u"-i"_s, u"local"_s, u"-s"_s, u"full"_s, u"-o"_s, folder.filePath(u"read"_s), domain.toString(), file.fileName()});
    Checked checked;
    if (!checker.waitForFinished())
        return checked;
    checked.exitCode = checker.exitCode();
    checked.messages = QString::fromUtf8(checker.readAllStandardOutput() + checker.readAllStandardError());
    QFile read(folder.filePath(u"read"_s));
    if (!read.open(QIODevice::ReadOnly))
        return checked;
    const QStringList lines = QString::fromUtf8(read.readAll()).split(u'\n', Qt::SkipEmptyParts);
    static const QRegularExpression blanks(u"[ \\t]+"_s);
    for (const QString &line : lines)
        checked.records.append(QString(line).replace(blanks, u" "_s));
    return checked;
}

QString recordLine(const DnsRecord &record)
{
    return u"%1 %2 IN %3 %4"_s.arg(record.name, QString::number(record.ttl), record.type, record.data);
}

} // namespace

void TestZoneText::golden_data()
{
    QTest::addColumn<DnsPlanInput>("input");
    QTest::addColumn<bool>("complete"); // false where the server's address is not known yet
    const QString names = u"mail.example.org,imap.example.org,pop.example.org,smtp.example.org"_s;
    QTest::newRow("imap_only") << planInput(u"example.org"_s, u"mail.example.org"_s) << true;
    QTest::newRow("pop3_only_ipv6") << planInput(u"example.org"_s, u"mail.example.org"_s, u"pop3"_s, u"2001:db8::25"_s) << true;
    QTest::newRow("server_outside") << planInput(u"example.org"_s, u"mail.example.com"_s) << true;
    QTest::newRow("server_is_domain") << planInput(u"example.org"_s, u"example.org"_s) << true;
    QTest::newRow("no_public_address") << planInput(u"example.org"_s, u"mail.example.org"_s, u"imap"_s, QString()) << false;
    QTest::newRow("idn") << planInput(u"müller.example"_s, u"post.müller.example"_s, u"imap,pop3"_s, u"192.0.2.25,2001:db8::25"_s) << true;
    DnsPlanInput full = planInput(u"example.org"_s, u"mail.example.org"_s, u"imap,pop3"_s, u"192.0.2.25,2001:db8::25"_s, names);
    full.instance.portOffset = 30000;
    full.settings.adminAddress = Address::parse(u"ann@example.org").value();
    QTest::newRow("practice_all") << full << true;
}

void TestZoneText::golden()
{
    QFETCH(DnsPlanInput, input);
    QFETCH(bool, complete);
    const DnsPlan plan = planDns(input);
    const QString text = exportZone(ZoneFormat::Bind, input.domain, plan.records).text;
    const QString path = QStringLiteral(POSTROOM_SOURCE_DIR) + u"/tests/golden/dns/"_s + QString::fromUtf8(QTest::currentDataTag()) + u".zone"_s;
    QFile golden(path);
    if (qEnvironmentVariableIsSet("POSTROOM_WRITE_GOLDEN")) { // then look at the difference before committing it
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text.toUtf8());
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qUtf8Printable(path));
    QCOMPARE(text, QString::fromUtf8(golden.readAll()));

    if (QStandardPaths::findExecutable(u"named-checkzone"_s, {u"/usr/bin"_s, u"/usr/sbin"_s}).isEmpty())
        QSKIP("named-checkzone (bind9-utils) is not installed");
    const Checked checked = check(input.domain, text);
    QCOMPARE(checked.exitCode, 0);
    const QStringList said = checked.messages.split(u'\n').filter(input.domain.toString());
    QVERIFY2((said.size() == 1) == complete, qUtf8Printable(checked.messages)); // "loaded serial 1" and no more
    QList<DnsRecord> inside = plan.records;
    inside.removeIf([&plan](const DnsRecord &record) { return !record.name.endsWith(plan.domain + u'.'); });
    for (const DnsRecord &record : std::as_const(inside))
        QVERIFY2(checked.records.contains(recordLine(record)), qUtf8Printable(recordLine(record) + u'\n' + checked.records.join(u'\n')));
    QCOMPARE(checked.records.size(), inside.size() + 2); // SOA and NS
}

void TestZoneText::strangeValues()
{
    const DomainName domain = domainName(u"example.org"_s);
    QList<DnsRecord> records;
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all.append(static_cast<char>(octet));
    for (const QByteArray &octets : {QByteArray("\"; $INCLUDE /etc/passwd"), QByteArray("a\n@ 1 IN NS evil.\n"), QByteArray("\\"),
                                     QByteArray(600, '"'), all})
        records.append(DnsRecord{u"example.org."_s, u"TXT"_s, 3600, txtData(octets), Necessity::Optional, u"Test."_s});
    const QString text = exportZone(ZoneFormat::Bind, domain, records).text;
    if (QStandardPaths::findExecutable(u"named-checkzone"_s, {u"/usr/bin"_s, u"/usr/sbin"_s}).isEmpty())
        QSKIP("named-checkzone (bind9-utils) is not installed");
    const Checked checked = check(domain, text);
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(checked.records.size(), records.size() + 2);
    for (const DnsRecord &record : records) {
        // The checker may write an octet that needs no escape as it is, and the other way round.
        const QString seen = recordLine(record);
        QVERIFY2(checked.records.contains(seen.simplified()) || checked.records.contains(seen), qUtf8Printable(seen + checked.records.join(u'\n')));
    }
}

void TestZoneText::recordsOfOtherZonesAreComments()
{
    const QList<DnsRecord> records{{u"example.org."_s, u"MX"_s, 3600, u"10 mail.example.com."_s, Necessity::Required, u"Mail."_s},
                                   {u"mail.example.com."_s, u"A"_s, 3600, u"192.0.2.1"_s, Necessity::Required, u"Host."_s},
                                   {u"notexample.org."_s, u"A"_s, 3600, u"192.0.2.2"_s, Necessity::Required, u"Other."_s}};
    const QString text = exportZone(ZoneFormat::Bind, domainName(u"example.org"_s), records).text;
    QVERIFY(text.contains(u"\n; mail.example.com.        3600 IN A     192.0.2.1\n"));
    QVERIFY(text.contains(u"\n; notexample.org.          3600 IN A     192.0.2.2\n"));
    QVERIFY(text.contains(u"\n@                        3600 IN MX    10 mail.example.com.\n"));
}

void TestZoneText::nothingBeginsALine()
{
    const QList<DnsRecord> records{{u"example.org."_s, u"TXT"_s, 60, u"\"a\n$INCLUDE x\""_s, Necessity::Optional, u"One.\n@ 60 IN NS evil."_s}};
    const QString text = exportZone(ZoneFormat::Bind, domainName(u"example.org"_s), records).text;
    QVERIFY(text.contains(u"60 IN TXT   \"a\\010$INCLUDE x\"\n"));
    QVERIFY(text.contains(u"; optional: One. @ 60 IN NS evil.\n"));
}

QTEST_GUILESS_MAIN(TestZoneText)
#include "tst_zonetext.moc"

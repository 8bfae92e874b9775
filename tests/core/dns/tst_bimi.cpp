#include "core/dns/bimi.h"

#include "core/dns/txtdata.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestBimi : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void planned();
    void judged_data();
    void judged();
};

void TestBimi::planned()
{
    const DomainName domain = DomainName::parse(u"example.org").value();
    Settings settings;
    settings.logoCertificate = HttpsUrl::parse(u"https://www.example.org/logo.pem").value();
    QVERIFY(bimiRecords(domain, settings).isEmpty());
    settings.logo = HttpsUrl::parse(u"https://www.example.org/logo.svg").value();
    const DnsRecord both = bimiRecords(domain, settings).value(0);
    QCOMPARE(both.name + u' ' + both.type + u' ' + both.data, u"default._bimi.example.org. TXT \"v=BIMI1; l=https://www.example.org/logo.svg; a=https://www.example.org/logo.pem\""_s);
    QVERIFY(both.necessity == Necessity::Optional && both.reason.contains(u"quarantine or reject"));
    settings.logoCertificate.reset();
    QCOMPARE(bimiRecords(domain, settings).first().data, u"\"v=BIMI1; l=https://www.example.org/logo.svg\""_s);
}

void TestBimi::judged_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *title, const QStringList &texts, const char *id) { QTest::newRow(title) << texts << QString::fromLatin1(id); };
    row("none", {}, "dns.missing");
    row("something else", {u"v=spf1 -all"_s}, "dns.missing");
    row("another logo, beside something else", {u"v=spf1 -all"_s, u"v=BIMI1;l=https://other.test/l.svg;a=;avp=brand"_s}, "");
    row("that there is to be none", {u"v=BIMI1; l=; a=;"_s}, "");
    row("no encryption", {u"v=BIMI1; l=http://other.test/l.svg"_s}, "bimi.invalid");
    row("no encryption for the certificate", {u"v=BIMI1; l=https://other.test/l.svg; a=http://other.test/l.pem"_s}, "bimi.invalid");
    row("no logo", {u"v=BIMI1; a=https://other.test/l.pem"_s}, "bimi.invalid");
    row("version in small letters", {u"v=bimi1; l=https://other.test/l.svg"_s}, "bimi.invalid");
    row("two", {u"v=BIMI1; l=https://other.test/l.svg"_s, u"v=BIMI1; l=https://other.test/m.svg"_s}, "bimi.two-records");
}

void TestBimi::judged()
{
    QFETCH(QStringList, texts);
    QStringList seen;
    for (const QString &text : texts)
        seen.append(txtData(text.toLatin1()));
    QTEST(judgeBimi(seen).id, "id");
}

QTEST_GUILESS_MAIN(TestBimi)
#include "tst_bimi.moc"

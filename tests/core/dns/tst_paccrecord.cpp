#include "core/dns/paccrecord.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestPaccRecord : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void digest_data();
    void digest();
};

namespace {

const QByteArray someDigest = "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";

} // namespace

void TestPaccRecord::names()
{
    const DomainName domain = DomainName::parse(u"example.org").value();
    QCOMPARE(paccHost(domain).toString(), u"ua-auto-config.example.org"_s);
    QCOMPARE(paccRecordName(domain), u"_ua-auto-config.example.org."_s);
    QCOMPARE(paccRecord(someDigest), "v=UAAC1; a=sha256; d=" + someDigest);
}

void TestPaccRecord::digest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<QByteArray>("digest");
    const auto row = [](const char *title, const QByteArray &text, bool isOne, const QByteArray &digest = {}) { QTest::newRow(title) << text << isOne << digest; };
    row("ours", paccRecord(someDigest), true, someDigest);
    row("in another order, with more", "v=UAAC1;x=y;d=" + someDigest + " ; a=sha256;", true, someDigest);
    row("another hash", "v=UAAC1; a=sha512; d=" + someDigest, true);
    row("no hash", "v=UAAC1; d=" + someDigest, true);
    row("no digest", "v=UAAC1; a=sha256"_ba, true);
    row("cut off", "v=UAAC1; a=sha256; d=" + someDigest.first(20), true);
    row("with a stranger in it", "v=UAAC1; a=sha256; d=" + QByteArray(someDigest).replace('+', '*'), true);
    row("another version", "v=UAAC12; a=sha256; d=" + someDigest, false);
    row("the version is not first", "a=sha256; v=UAAC1; d=" + someDigest, false);
    row("another kind", "v=spf1 -all"_ba, false);
    row("nothing", ""_ba, false);
}

void TestPaccRecord::digest()
{
    QFETCH(QByteArray, text);
    QTEST(isPaccRecord(text), "isOne");
    QTEST(paccRecordDigest(text), "digest");
}

QTEST_APPLESS_MAIN(TestPaccRecord)
#include "tst_paccrecord.moc"

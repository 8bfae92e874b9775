#include "core/dns/txtdata.h"

#include <QRegularExpression>
#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestTxtData : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void data_data();
    void data();
    void asOthersWriteIt();
};

void TestTxtData::data_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("v=spf1 mx -all") << u"\"v=spf1 mx -all\""_s;
    QTest::newRow("semicolon stays") << QByteArray("a; b") << u"\"a; b\""_s;
    QTest::newRow("empty is one empty string") << QByteArray() << u"\"\""_s;
    QTest::newRow("quote and backslash") << QByteArray(R"(a"b\c)") << uR"("a\"b\\c")"_s;
    QTest::newRow("newline") << QByteArray("a\nb") << u"\"a\\010b\""_s;
    QTest::newRow("NUL, DEL and beyond ASCII") << QByteArray("\0\x7f\xc3\xa4", 4) << u"\"\\000\\127\\195\\164\""_s;
    QTest::newRow("255 octets are one string") << QByteArray(255, 'a') << u'"' + QString(255, u'a') + u'"';
    QTest::newRow("256 octets are two") << QByteArray(256, 'a') << u'"' + QString(255, u'a') + u"\" \"a\""_s;
    QTest::newRow("split before escaping") << QByteArray(255, '"') << u'"' + u"\\\""_s.repeated(255) + u'"';
    QTest::newRow("no split inside an escape")
        << QByteArray(254, 'a') + "\"b" << u'"' + QString(254, u'a') + u"\\\"\" \"b\""_s;
}

void TestTxtData::data()
{
    QFETCH(QByteArray, octets);
    QTEST(txtData(octets), "expected");
    QCOMPARE(txtOctets(txtData(octets)), octets);
}

void TestTxtData::asOthersWriteIt()
{
    QCOMPARE(txtOctets(u"v=spf1"_s), "v=spf1"); // without quotes
    QCOMPARE(txtOctets(u"\"a\"\"b\"   \"c d\""_s), "abc d");
    QCOMPARE(txtOctets(u"\"\\a\\300\\\""_s), "a300\""); // no octet has this number; a backslash at the end
}

QTEST_GUILESS_MAIN(TestTxtData)
#include "tst_txtdata.moc"

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
}

QTEST_GUILESS_MAIN(TestTxtData)
#include "tst_txtdata.moc"

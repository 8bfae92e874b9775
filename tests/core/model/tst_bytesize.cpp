#include "core/model/bytesize.h"
#include "tests/core/model/outcome.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestByteSize : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parse_data();
    void parse();
    void shortestText_data();
    void shortestText();
    void json_data();
    void json();
    void nullIsNotZero();
    void forPeople();
};

void TestByteSize::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // -1: refused as no size, -2: out of range
    QTest::newRow("bytes") << u"26214400"_s << qint64(26214400);
    QTest::newRow("bytes with B") << u"100B"_s << qint64(100);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("KiB") << u"512KiB"_s << qint64(512 * 1024);
    QTest::newRow("MiB") << u"25MiB"_s << qint64(25 * 1024 * 1024);
    QTest::newRow("one blank") << u"25 MiB"_s << qint64(25 * 1024 * 1024);
    QTest::newRow("MB is binary too") << u"25MB"_s << qint64(25 * 1024 * 1024);
    QTest::newRow("letter alone") << u"2G"_s << (qint64(2) << 30);
    QTest::newRow("small letters") << u"2gib"_s << (qint64(2) << 30);
    QTest::newRow("TiB") << u"1TiB"_s << (qint64(1) << 40);
    QTest::newRow("most") << u"4096TiB"_s << (qint64(1) << 52);
    QTest::newRow("most in bytes") << u"4503599627370496"_s << (qint64(1) << 52);
    QTest::newRow("one byte beyond") << u"4503599627370497"_s << qint64(-2);
    QTest::newRow("more than any number") << u"9999999999999999999"_s << qint64(-1);
    QTest::newRow("one unit beyond") << u"4097TiB"_s << qint64(-2);
    QTest::newRow("would overflow 64 bits") << u"999999999999999TiB"_s << qint64(-2);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("unit alone") << u"MiB"_s << qint64(-1);
    QTest::newRow("negative") << u"-1"_s << qint64(-1);
    QTest::newRow("plus") << u"+1"_s << qint64(-1);
    QTest::newRow("fraction") << u"1.5GiB"_s << qint64(-1);
    QTest::newRow("exponent") << u"1e6"_s << qint64(-1);
    QTest::newRow("hexadecimal") << u"0x10"_s << qint64(-1);
    QTest::newRow("thousands") << u"1,000"_s << qint64(-1);
    QTest::newRow("two blanks") << u"1  MiB"_s << qint64(-1);
    QTest::newRow("blank before") << u" 1MiB"_s << qint64(-1);
    QTest::newRow("trailing newline") << u"1MiB\n"_s << qint64(-1);
    QTest::newRow("unknown unit") << u"1PiB"_s << qint64(-1);
    QTest::newRow("bits") << u"1Mbit"_s << qint64(-1);
    QTest::newRow("i without B") << u"1Mi"_s << qint64(-1);
    QTest::newRow("Arabic digits") << u"١MiB"_s << qint64(-1);
    QTest::newRow("fullwidth digit") << u"１MiB"_s << qint64(-1);
    QTest::newRow("Kelvin sign for K") << u"1\u212a"_s << qint64(-1);
}

void TestByteSize::parse()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const Result<ByteSize> size = ByteSize::parse(text);
    if (bytes < 0) {
        QCOMPARE(outcome(size), bytes == -1 ? u"!size-malformed"_s : u"!number-out-of-range"_s);
        QCOMPARE(size.error().subject, text);
        return;
    }
    QVERIFY2(size, qPrintable(outcome(size)));
    QCOMPARE(size->bytes(), bytes);
    const Result<ByteSize> again = ByteSize::parse(size->toString());
    QVERIFY(again);
    QVERIFY(*again == *size);
}

void TestByteSize::shortestText_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0"_s;
    QTest::newRow("no whole unit") << qint64(1000) << u"1000"_s;
    QTest::newRow("KiB") << qint64(1024) << u"1KiB"_s;
    QTest::newRow("one and a half MiB") << qint64(1536 * 1024) << u"1536KiB"_s;
    QTest::newRow("GiB") << (qint64(3) << 30) << u"3GiB"_s;
    QTest::newRow("nothing above TiB") << (qint64(1) << 52) << u"4096TiB"_s;
}

void TestByteSize::shortestText()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(ByteSize(bytes).toString(), text);
}

void TestByteSize::json_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("number") << QJsonValue(1024) << u"1KiB"_s;
    QTest::newRow("text") << QJsonValue(u"1KiB"_s) << u"1KiB"_s;
    QTest::newRow("zero") << QJsonValue(0) << u"0"_s;
    QTest::newRow("most") << QJsonValue(qint64(1) << 52) << u"4096TiB"_s;
    QTest::newRow("more") << QJsonValue((qint64(1) << 52) + 1) << u"!number-out-of-range"_s;
    QTest::newRow("negative") << QJsonValue(-1) << u"!number-out-of-range"_s;
    QTest::newRow("fraction") << QJsonValue(0.5) << u"!text-malformed"_s;
    QTest::newRow("flag") << QJsonValue(true) << u"!text-malformed"_s;
    QTest::newRow("null") << QJsonValue() << u"!text-malformed"_s;
    QTest::newRow("text that is no size") << QJsonValue(u"much"_s) << u"!size-malformed"_s;
}

void TestByteSize::json()
{
    QFETCH(QJsonValue, json);
    QFETCH(QString, expected);
    const Result<ByteSize> size = fromJson<ByteSize>(json, u"quota"_s);
    QCOMPARE(outcome(size), expected);
    if (size)
        QVERIFY(*fromJson<ByteSize>(toJson(*size)) == *size);
    else
        QCOMPARE(size.error().field, u"quota"_s);
}

void TestByteSize::nullIsNotZero()
{
    QVERIFY(ByteSize().isNull());
    QVERIFY(!ByteSize(0).isNull());
    QCOMPARE(toJson(ByteSize()), QJsonValue());
    QCOMPARE(toJson(ByteSize(0)), QJsonValue(0));
}

void TestByteSize::forPeople()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(ByteSize(1288490189).toHuman(), u"1.2 GiB"_s);
    QCOMPARE(ByteSize(0).toHuman(), u"0 bytes"_s);
}

QTEST_APPLESS_MAIN(TestByteSize)
#include "tst_bytesize.moc"

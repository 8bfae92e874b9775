#include "core/base/csv.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void lines_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QStringList &cells, const QByteArray &expected) { QTest::newRow(name) << cells << expected; };
        row("plain", {u"a"_s, u"b c"_s, QString()}, "a,b c,\r\n");
        row("comma", {u"a,b"_s}, "\"a,b\"\r\n");
        row("quotation marks", {u"say \"yes\""_s}, "\"say \"\"yes\"\"\"\r\n");
        row("line break", {u"a\nb"_s, u"a\r\nb"_s}, "\"a\nb\",\"a\r\nb\"\r\n");
        row("UTF-8", {u"bücher 張"_s}, "b\xC3\xBC"
                                       "cher \xE5\xBC\xB5\r\n");
        row("formula", {u"=1+1"_s, u"+49"_s, u"-1"_s, u"@SUM(A1)"_s}, "'=1+1,'+49,'-1,'@SUM(A1)\r\n");
        row("formula behind a tab or CR", {u"\t=1"_s, u"\r=1"_s}, "'\t=1,\"'\r=1\"\r\n");
        row("formula that needs quotation marks", {u"=HYPERLINK(\"x\",\"y\")"_s}, "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
        row("sign inside", {u"a=b"_s, u"a@b"_s}, "a=b,a@b\r\n");
    }
    void lines()
    {
        QFETCH(QStringList, cells);
        QFETCH(QByteArray, expected);
        QCOMPARE(csvLine(cells), expected);
        // And back.
        const Result<QList<CsvRecord>> records = readCsv("x\r\n" + expected);
        QVERIFY(records);
        QStringList back;
        for (const QString &cell : records->last().cells)
            back.append(withoutGuard(cell));
        QCOMPARE(back, cells);
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // cells with |, records with /
        QTest::newRow("byte order mark, LF, no end") << QByteArray("\xEF\xBB\xBF"
                                                                   "a,b\nc,d")
                                                     << u"1:a|b/2:c|d"_s;
        QTest::newRow("empty lines") << QByteArray("a\r\n\r\n\r\nb\r\n") << u"1:a/4:b"_s;
        QTest::newRow("empty cells") << QByteArray(",\n\"\"\n") << u"1:|/2:"_s;
        QTest::newRow("lines in a cell") << QByteArray("\"a\n\nb\",c\nd\n") << u"1:a\n\nb|c/4:d"_s;
        QTest::newRow("comma in a cell") << QByteArray("\"a,\"\"b\"\"\",c\n") << u"1:a,\"b\"|c"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("open quotation mark") << QByteArray("a\n\"b\nc\n") << u"wrong 2"_s;
        QTest::newRow("text behind a quotation mark") << QByteArray("\"a\"b\n") << u"wrong 1"_s;
        QTest::newRow("quotation mark inside") << QByteArray("a\"b\n") << u"wrong 1"_s;
        QTest::newRow("not UTF-8") << QByteArray("a\xFF\n") << u"wrong UTF-8"_s;
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const Result<QList<CsvRecord>> records = readCsv(text);
        if (!records) {
            QCOMPARE(u"wrong "_s + records.error().detail, expected);
            return;
        }
        QStringList read;
        for (const CsvRecord &record : *records)
            read.append(QString::number(record.line) + u':' + record.cells.join(u'|'));
        QCOMPARE(read.join(u'/'), expected);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"

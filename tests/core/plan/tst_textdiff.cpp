#include "core/plan/textdiff.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestTextDiff : public QObject
{
    Q_OBJECT

private slots:
    void differences_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("hunks"); // without the head
        QTest::newRow("none") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << QString();
        QTest::newRow("one line") << QByteArray("a\nb\nc\n") << QByteArray("a\nx\nc\n") << u"@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"_s;
        QTest::newRow("a line more at the end") << QByteArray("a\n") << QByteArray("a\nb\n") << u"@@ -1,1 +1,2 @@\n a\n+b\n"_s;
        QTest::newRow("a few lines around") << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\n") << QByteArray("1\n2\n3\n4\nx\n6\n7\n8\n9\n")
                                            << u"@@ -2,8 +2,8 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n 9\n"_s;
        QTest::newRow("only the end of the last line") << QByteArray("a\n") << QByteArray("a") << u"@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n"_s;
        QTest::newRow("new") << QByteArray() << QByteArray("a\n") << u"@@ -1,0 +1,1 @@\n+a\n"_s;
        QTest::newRow("emptied") << QByteArray("a\n") << QByteArray() << u"@@ -1,1 +1,0 @@\n-a\n"_s;
    }
    void differences()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, hunks);
        QCOMPARE(unifiedDiff(u"postfix/main.cf"_s, before, after), hunks.isEmpty() ? QString() : u"--- a/postfix/main.cf\n+++ b/postfix/main.cf\n"_s + hunks);
    }
    // Two files that have nothing in common, longer than any that is generated.
    void largeOnes()
    {
        QByteArray before;
        QByteArray after;
        for (int i = 0; i < 1500; ++i) {
            before += "before " + QByteArray::number(i) + '\n';
            after += "after " + QByteArray::number(i) + '\n';
        }
        QCOMPARE(unifiedDiff(u"x"_s, before, after).count(u"\n-before"_s), 1500);
    }
};

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"

#include "core/dns/mastertext.h"

#include <QRegularExpression>
#include <QtTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestMasterText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void names_data();
    void names();
    void words_data();
    void words();
    void text();
};

void TestMasterText::names_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("canonical"); // null: no name
    QTest::addColumn<QByteArray>("wire");
    const QByteArray longest(63, 'x');
    QTest::newRow("usual") << "_dmarc.Example.ORG."_ba << "_dmarc.example.org."_ba << "\6_dmarc\7example\3org\0"_ba;
    QTest::newRow("without the final dot") << "*.example.org"_ba << "*.example.org."_ba << "\1*\7example\3org\0"_ba;
    QTest::newRow("the root") << "."_ba << "."_ba << QByteArray(1, '\0');
    QTest::newRow("a dot within a label") << "a\\.b.c."_ba << "a\\046b.c."_ba << "\3a.b\1c\0"_ba;
    QTest::newRow("escapes of what needs none") << "\\065\\b."_ba << "ab."_ba << "\2ab\0"_ba;
    QTest::newRow("blank, at, dollar, octets") << "a b@$\xff\\000."_ba << "a\\032b\\064\\036\\255\\000."_ba << "\7a b@$\xff\0\0"_ba;
    QTest::newRow("the longest label") << QByteArray(longest + '.') << QByteArray(longest + '.') << QByteArray('\x3f' + longest + '\0');
    QTest::newRow("a longer one") << QByteArray(longest + "x.") << QByteArray() << QByteArray();
    QTest::newRow("an empty label") << "a..b."_ba << QByteArray() << QByteArray();
    QTest::newRow("a dot in front") << ".a."_ba << QByteArray() << QByteArray();
    QTest::newRow("nothing") << QByteArray("") << QByteArray() << QByteArray();
    QTest::newRow("256 octets") << QByteArray(longest + '.' + longest + '.' + longest + '.' + longest) << QByteArray() << QByteArray();
}

void TestMasterText::names()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, canonical);
    QFETCH(QByteArray, wire);
    const std::optional<QByteArray> name = canonicalName(given);
    QCOMPARE(name.has_value(), !canonical.isNull());
    if (!name)
        return;
    QCOMPARE(*name, canonical);
    QCOMPARE(wireName(*name), wire);
    QCOMPARE(canonicalName(*name).value(), canonical);
}

void TestMasterText::words_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QStringList>("found"); // quoted ones in quotation marks; empty: refused
    QTest::newRow("numbers and a name") << "10 \t mail.example.org."_ba << QStringList{u"10"_s, u"mail.example.org."_s};
    QTest::newRow("strings") << R"("a b" "" "c\"d")"_ba << QStringList{u"\"a b\""_s, u"\"\""_s, u"\"c\"d\""_s};
    QTest::newRow("strings without a gap") << R"("a""b"c)"_ba << QStringList{u"\"a\""_s, u"\"b\""_s, u"c"_s};
    QTest::newRow("an escaped blank") << R"(a\ b c)"_ba << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("a number beyond an octet") << R"("\999\255")"_ba << QStringList{u"\"999\u00ff\""_s};
    QTest::newRow("no other quotation mark") << R"("a)"_ba << QStringList();
    QTest::newRow("an escape of nothing") << R"(a\)"_ba << QStringList();
}

void TestMasterText::words()
{
    QFETCH(QByteArray, data);
    QFETCH(QStringList, found);
    const auto words = masterWords(data);
    QCOMPARE(words.has_value(), !found.isEmpty());
    QStringList shown;
    for (const MasterWord &word : words.value_or(MasterWords())) {
        const QString octets = QString::fromLatin1(octetsOf(word));
        shown.append(word.isQuoted ? u'"' + octets + u'"' : octets);
    }
    QCOMPARE(shown, found);
}

void TestMasterText::text()
{
    QCOMPARE(quotedText("a\"b\\c\n\xff;"), R"("a\"b\\c\010\255;")"_ba);
    QCOMPARE(unquotedText("a\\.b\\046;( \"\n\\"), R"(a\.b\046\059\040\032\034\010\092)"_ba);
    QCOMPARE(onOneLine(u"One.\n@ 60 IN NS evil.\u2028\u202e \u00e9"_s), "One. @ 60 IN NS evil. \u00e9"_ba);
}

QTEST_APPLESS_MAIN(TestMasterText)
#include "tst_mastertext.moc"

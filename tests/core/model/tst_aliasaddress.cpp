#include "core/model/aliasaddress.h"
#include "tests/core/model/outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestAliasAddress : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parse_data();
    void parse();
    void everyMailboxIsOne();
    void shownWithUnicodeDomain();
};

void TestAliasAddress::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"info@example.org"_s << u"info@example.org"_s;
    QTest::newRow("folds case") << u"O'Brien@Example.ORG"_s << u"o'brien@example.org"_s;
    QTest::newRow("every mark") << u"a+'&=~@example.org"_s << u"a+'&=~@example.org"_s;
    QTest::newRow("a mark after a dot") << u"a.+b@example.org"_s << u"a.+b@example.org"_s;
    QTest::newRow("with a tag") << u"user+tag@example.org"_s << u"user+tag@example.org"_s;
    QTest::newRow("first underscore") << u"_x@example.org"_s << u"_x@example.org"_s;
    QTest::newRow("reads as SQL") << u"or'1'='1@example.org"_s << u"or'1'='1@example.org"_s;
    QTest::newRow("of 64") << QString(64, u'x') + u"@example.org"_s << QString(64, u'x') + u"@example.org"_s;
    for (const QChar mark : u"+'&=~-"_s)
        QTest::newRow(qPrintable(u"first "_s + mark)) << mark + u"x@example.org"_s << u"!character-not-allowed"_s;
    for (const QChar other : u" \"%!#$*/?^`{|}(),:;<>[]\\"_s)
        QTest::newRow(qPrintable(u"inside "_s + other)) << u"x"_s + other + u"x@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("of 65") << QString(65, u'x') + u"@example.org"_s << u"!text-too-long"_s;
    QTest::newRow("two dots") << u"a..b@example.org"_s << u"!local-part-dots"_s;
    QTest::newRow("trailing dot") << u"a.@example.org"_s << u"!local-part-dots"_s;
    QTest::newRow("newline smuggled") << u"info@example.org\nrelayhost=x"_s << u"!character-not-allowed"_s;
    QTest::newRow("NUL") << u"in"_s + QChar(0) + u"fo@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("not ASCII") << u"büro@example.org"_s << u"!local-part-not-ascii"_s;
    QTest::newRow("the sign of a catch-all") << u"@example.org"_s << u"!address-no-at"_s;
    QTest::newRow("empty") << QString() << u"!text-empty"_s;
    QTest::newRow("no domain") << u"info"_s << u"!address-no-at"_s;
}

void TestAliasAddress::parse()
{
    QFETCH(QString, text);
    const Result<AliasAddress> address = AliasAddress::parse(text);
    QTEST(outcome(address), "expected");
    if (address)
        QCOMPARE(AliasAddress::parse(address->toString()).value(), *address);
}

void TestAliasAddress::everyMailboxIsOne()
{
    const Address mailbox = Address::parse(u"_a-1.b@example.org").value();
    QCOMPARE(AliasAddress::of(mailbox), AliasAddress::parse(mailbox.toString()).value());
    QVERIFY(AliasAddress().isNull() && AliasAddress().toString().isEmpty());
}

void TestAliasAddress::shownWithUnicodeDomain()
{
    QCOMPARE(AliasAddress::parse(u"info@bücher.example")->toString(), u"info@xn--bcher-kva.example"_s);
    QCOMPARE(AliasAddress::parse(u"info@bücher.example")->toUnicode(), u"info@bücher.example"_s);
}

QTEST_APPLESS_MAIN(TestAliasAddress)
#include "tst_aliasaddress.moc"

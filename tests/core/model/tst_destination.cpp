#include "core/model/destination.h"
#include "core/model/ornone.h"
#include "tests/core/model/outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestDestination : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parse_data();
    void parse();
    void withoutTag_data();
    void withoutTag();
    void servedHere();
    void orNone();
};

void TestDestination::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"ann@example.org"_s << u"ann@example.org"_s;
    QTest::newRow("case is the other server's matter") << u"Ann.Lee@Example.ORG"_s << u"Ann.Lee@example.org"_s;
    QTest::newRow("all of atext") << u"a!#$%&'*+-/=?^_`{|}~z@example.org"_s << u"a!#$%&'*+-/=?^_`{|}~z@example.org"_s;
    QTest::newRow("first tilde") << u"~z@example.org"_s << u"~z@example.org"_s;
    QTest::newRow("first plus") << u"+z@example.org"_s << u"+z@example.org"_s;
    QTest::newRow("international domain") << u"ann@bücher.example"_s << u"ann@xn--bcher-kva.example"_s;
    QTest::newRow("first hyphen, an option to a program") << u"-oann@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("first slash, a file to Postfix") << u"/etc/passwd@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("pipe, a command to Postfix") << u"|id@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("quoted pipe") << u"\"|id\"@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("include") << u":include:x@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("quoted string") << u"\"ann lee\"@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("two of them") << u"ann@example.org,ben@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("with a name") << u"Ann <ann@example.org>"_s << u"!character-not-allowed"_s;
    QTest::newRow("comment") << u"ann(x)@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("newline") << u"ann@example.org\n"_s << u"!character-not-allowed"_s;
    QTest::newRow("NUL") << u"an"_s + QChar(0) + u"n@example.org"_s << u"!character-not-allowed"_s;
    QTest::newRow("not ASCII") << u"jürgen@example.org"_s << u"!local-part-not-ascii"_s;
    QTest::newRow("two dots") << u"a..b@example.org"_s << u"!local-part-dots"_s;
    QTest::newRow("first dot") << u".a@example.org"_s << u"!local-part-dots"_s;
    QTest::newRow("of 65") << QString(65, u'x') + u"@example.org"_s << u"!text-too-long"_s;
    QTest::newRow("an address of numbers") << u"ann@[192.0.2.1]"_s << u"!domain-is-address"_s;
    QTest::newRow("no domain") << u"root"_s << u"!address-no-at"_s;
    QTest::newRow("empty") << QString() << u"!text-empty"_s;
}

void TestDestination::parse()
{
    QFETCH(QString, text);
    const Result<Destination> destination = Destination::parse(text);
    QTEST(outcome(destination), "expected");
    if (destination)
        QCOMPARE(Destination::parse(destination->toString()).value(), *destination);
}

void TestDestination::withoutTag_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"ann@example.org"_s << u"ann@example.org"_s;
    QTest::newRow("one") << u"ann+shop@example.org"_s << u"ann@example.org"_s;
    QTest::newRow("two: the first counts") << u"ann+shop+x@example.org"_s << u"ann@example.org"_s;
    QTest::newRow("empty") << u"ann+@example.org"_s << u"ann@example.org"_s;
    QTest::newRow("behind a dot, where nothing would be left that is an address") << u"an.+shop@example.org"_s << u"an.+shop@example.org"_s;
    QTest::newRow("nothing before it") << u"+shop@example.org"_s << u"+shop@example.org"_s;
}

void TestDestination::withoutTag()
{
    QFETCH(QString, text);
    QTEST(Destination::parse(text)->withoutTag().toString(), "expected");
}

void TestDestination::servedHere()
{
    const DomainName main = DomainName::parse(u"example.org").value();
    QCOMPARE(Destination::parse(u"Ann+Shop@second.org")->servedBy(main).toString(), u"ann+shop@example.org"_s);
    const Address ann = Address::parse(u"ann@example.org").value();
    QCOMPARE(Destination::of(ann), Destination::parse(u"ann@example.org").value());
}

void TestDestination::orNone()
{
    QVERIFY(!OrNone<Destination>::parse(u"none")->value());
    QCOMPARE(OrNone<Destination>::parse(u"none")->toString(), u"none"_s);
    QCOMPARE(OrNone<Destination>::parse(u"ann@example.org")->value()->toString(), u"ann@example.org"_s);
    QCOMPARE(outcome(OrNone<Destination>::parse(u"None")), u"!address-no-at"_s);
    QCOMPARE(outcome(OrNone<Destination>::parse(u"")), u"!text-empty"_s);
}

QTEST_APPLESS_MAIN(TestDestination)
#include "tst_destination.moc"

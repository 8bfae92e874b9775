#include "core/dns/spf.h"
#include "core/dns/spfterm.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SpfVerdict)

namespace {

const SpfSubject us{u"example.org"_s, u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25"), *IpAddress::parse(u"2001:db8::25")}, true};

} // namespace

class TestSpf : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void judge_data();
    void judge();
    void known_data();
    void known();
    void wellFormed_data();
    void wellFormed();
    void questions();
    void isOne();
};

void TestSpf::judge_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SpfVerdict>("verdict");
    QTest::newRow("as planned") << QByteArray("v=spf1 mx -all") << SpfVerdict::Allows;
    QTest::newRow("in capitals") << QByteArray("V=SPF1 MX -ALL") << SpfVerdict::Allows;
    QTest::newRow("softer") << QByteArray("v=spf1 mx ~all") << SpfVerdict::Allows;
    QTest::newRow("wider") << QByteArray("v=spf1 include:_spf.other.test mx -all") << SpfVerdict::Allows;
    QTest::newRow("by our name") << QByteArray("v=spf1 a:mail.example.org. -all") << SpfVerdict::Allows;
    QTest::newRow("by our mail exchanger's domain") << QByteArray("v=spf1 mx:example.org -all") << SpfVerdict::Allows;
    QTest::newRow("by both addresses") << QByteArray("v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all") << SpfVerdict::Allows;
    QTest::newRow("by one address of two") << QByteArray("v=spf1 ip4:192.0.2.25 -all") << SpfVerdict::Refuses;
    QTest::newRow("another network") << QByteArray("v=spf1 ip4:198.51.100.0/24 ip6:2001:db9::/32 -all") << SpfVerdict::Refuses;
    QTest::newRow("ours is refused") << QByteArray("v=spf1 -mx -all") << SpfVerdict::Refuses;
    QTest::newRow("nobody") << QByteArray("v=spf1 -all") << SpfVerdict::Refuses;
    QTest::newRow("us and everybody") << QByteArray("v=spf1 mx +all") << SpfVerdict::AllowsEverybody;
    QTest::newRow("nobody, and us behind it") << QByteArray("v=spf1 -all mx") << SpfVerdict::Refuses;
    QTest::newRow("everybody, and us behind it") << QByteArray("v=spf1 +all a:mail.example.org") << SpfVerdict::AllowsEverybody;
    QTest::newRow("the domain's own address") << QByteArray("v=spf1 a -all") << SpfVerdict::Elsewhere;
    QTest::newRow("everybody") << QByteArray("v=spf1 +all") << SpfVerdict::AllowsEverybody;
    QTest::newRow("somewhere else") << QByteArray("v=spf1 include:_spf.other.test -all") << SpfVerdict::Elsewhere;
    QTest::newRow("redirected") << QByteArray("v=spf1 redirect=_spf.other.test") << SpfVerdict::Elsewhere;
    QTest::newRow("another's name") << QByteArray("v=spf1 a:www.other.test -all") << SpfVerdict::Elsewhere;
    QTest::newRow("a word nobody knows") << QByteArray("v=spf1 mx ipv4:192.0.2.25 -all") << SpfVerdict::Invalid;
    QTest::newRow("unknown modifier") << QByteArray("v=spf1 mx x-note=1 -all") << SpfVerdict::Allows;
}

void TestSpf::judge()
{
    QFETCH(QByteArray, text);
    QTEST(judgeSpf(text, us), "verdict");
}

namespace {

SpfAnswers world()
{
    SpfAnswers answers;
    const auto add = [&answers](const QString &name, DnsType type, const QStringList &data) {
        DnsAnswer answer;
        answer.outcome = data.isEmpty() ? DnsOutcome::NoName : DnsOutcome::Records;
        answer.data = data;
        answers.insert({name, type}, answer);
    };
    add(u"ours.test."_s, DnsType::Txt, {u"\"MS=1\""_s, u"\"v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/64 -all\""_s});
    add(u"others.test."_s, DnsType::Txt, {u"\"v=spf1 ip4:198.51.100.1 a:www.test -all\""_s});
    add(u"all.test."_s, DnsType::Txt, {u"\"v=spf1 +all\""_s});
    add(u"circle.test."_s, DnsType::Txt, {u"\"v=spf1 include:circle.test\""_s});
    add(u"broken.test."_s, DnsType::Txt, {u"\"v=spf1 mx al\""_s});
    add(u"gone.test."_s, DnsType::Txt, {});
    add(u"www.test."_s, DnsType::A, {u"198.51.100.2"_s});
    add(u"www.test."_s, DnsType::Aaaa, {u"2001:db8:1::2"_s});
    add(u"near.test."_s, DnsType::A, {u"192.0.2.30"_s});
    add(u"near.test."_s, DnsType::Aaaa, {u"2001:db8::30"_s});
    add(u"mx.test."_s, DnsType::Mx, {u"10 near.test."_s});
    for (const QString &name : {u"no1.test."_s, u"no2.test."_s, u"no3.test."_s}) {
        add(name, DnsType::A, {});
        add(name, DnsType::Aaaa, {});
    }
    return answers;
}

} // namespace

// RFC 7208 §4.6.4, §5: for us, and for a sender that nothing is about.
void TestSpf::known_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SpfVerdict>("verdict");
    QTest::addColumn<SpfVerdict>("others");
    const auto row = [](const char *title, const char *text, SpfVerdict verdict, SpfVerdict others = SpfVerdict::Refuses) { QTest::newRow(title) << QByteArray(text) << verdict << others; };
    using enum SpfVerdict;
    row("included", "v=spf1 include:ours.test -all", Allows);
    row("included, but not us", "v=spf1 include:others.test -all", Refuses);
    row("redirected", "v=spf1 redirect=ours.test.", Allows);
    row("excluded by a record", "v=spf1 -include:ours.test mx -all", Refuses);
    row("not asked yet", "v=spf1 include:later.test -all", Elsewhere);
    row("refused perhaps", "v=spf1 -include:later.test mx -all", Elsewhere);
    row("a neighbour's network", "v=spf1 a:near.test/24//64 -all", Allows);
    row("a neighbour", "v=spf1 a:near.test -all", Refuses);
    row("a mail exchanger's network", "v=spf1 mx:mx.test/27//64 -all", Allows);
    row("everybody by a record", "v=spf1 include:all.test -all", AllowsEverybody, Allows);
    row("every address", "v=spf1 mx ip4:0.0.0.0/0 -all", AllowsEverybody, Allows);
    row("a circle", "v=spf1 include:circle.test -all", TooManyLookups, TooManyLookups);
    row("a circle behind us", "v=spf1 mx include:circle.test -all", Allows, TooManyLookups);
    row("a record that is not there", "v=spf1 include:gone.test mx -all", PointsNowhere, PointsNowhere);
    row("a record that is broken", "v=spf1 redirect=broken.test", PointsNowhere, PointsNowhere);
    row("ten look-ups", "v=spf1 a:www.test a:www.test a:www.test a:www.test a:www.test a:www.test a:www.test a:www.test a:www.test mx -all", Allows);
    row("eleven look-ups", "v=spf1 a:www.test a:www.test a:www.test a:www.test a:www.test a:www.test a:www.test a:www.test a:www.test a:www.test mx -all", TooManyLookups, TooManyLookups);
    row("two for nothing", "v=spf1 a:no1.test a:no2.test mx -all", Allows);
    row("three for nothing", "v=spf1 a:no1.test a:no2.test a:no3.test mx -all", TooManyLookups, TooManyLookups);
}

void TestSpf::known()
{
    QFETCH(QByteArray, text);
    QTEST(judgeSpf(text, us, world()), "verdict");
    QTEST(judgeSpfForOthers(text, us, world()), "others");
}

void TestSpf::wellFormed_data()
{
    QTest::addColumn<bool>("isGood");
    for (const char *word : {"all", "-ALL", "a", "a/24", "a//64", "a/24//64", "a:x.test", "a:x.test/0", "A:_x.test./24//128", "mx", "mx:%{d}/24", "ptr", "ptr:x.test", "ip4:192.0.2.1", "ip4:0.0.0.0/0", "ip6:::", "ip6:::ffff:192.0.2.1/128",
                             "include:_spf.x.test", "include:%{ir}.%{v}._spf.%{d2}", "exists:%{l1r+-}.%%.x.test", "?include:x.test.", "exp=x.test", "redirect=%{d}", "x=", "x.y-z_1=/a:b"})
        QTest::newRow(word) << true;
    for (const char *word : {"al", "all:", "all/8", "a:", "a/", "a/33", "a/024", "a//129", "a/24/64", "a:x", "a:1.2.3.4", "mx:", "mx:/24", "ptr:", "ip4", "ip4:", "ip4:1.2.3", "ip4:1.2.3.4/", "ip4:1.2.3.4/33", "ip4:1.2.3.4//24", "ip4:::1", "ip6:1.2.3.4", "ip6:::1/129", "ip6:fe80::1%1", "include", "include:", "include:x",
                             "include:x.test/24", "exists:%{x}.test", "exists:%{d.test", "exists:%.test", "redirect=", "redirect=x", "-redirect=x.test", "exp=", "=x", "1=x", "~", "a:b c", "a:\t.test"})
        QTest::newRow(word) << false;
}

void TestSpf::wellFormed()
{
    QFETCH(bool, isGood);
    QCOMPARE(SpfTerm::of(QString::fromLatin1(QTest::currentDataTag())).isWellFormed(), isGood);
}

void TestSpf::questions()
{
    using Key = std::pair<QString, DnsType>;
    const QByteArray text = "v=spf1 mx a:mail.example.org include:Ours.test include:%{d}.x.test a ip4:192.0.2.1 mx:mx.test redirect=late.test -all";
    QCOMPARE(spfQuestions(text, us, {}), (QList<Key>{{u"ours.test."_s, DnsType::Txt}, {u"example.org."_s, DnsType::A}, {u"example.org."_s, DnsType::Aaaa}, {u"mx.test."_s, DnsType::Mx}, {u"late.test."_s, DnsType::Txt}}));
    QCOMPARE(spfQuestions("v=spf1 include:others.test mx:mx.test include:circle.test -all", us, world()), QList<Key>());
    QCOMPARE(spfQuestions("v=spf1 mx -all", us, {}), QList<Key>());
}

void TestSpf::isOne()
{
    QVERIFY(isSpf("v=spf1"));
    QVERIFY(isSpf("V=spf1 -all"));
    QVERIFY(!isSpf("v=spf10 -all"));
    QVERIFY(!isSpf("spf1"));
}

QTEST_GUILESS_MAIN(TestSpf)
#include "tst_spf.moc"

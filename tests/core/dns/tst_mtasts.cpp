#include "core/dns/mtasts.h"

#include "tests/core/dns/planinput.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

namespace {

Settings settingsWith(const QString &mode, const QString &server = u"mail.example.org"_s)
{
    Settings settings;
    settings.serverName = domainName(server);
    settings.mtaSts = *fromWord<MtaStsMode>(mode);
    return settings;
}

OwnRecord exchanger(const QString &name, const QString &data)
{
    return OwnRecord{name, DnsType::Mx, 3600, data, {}, {}};
}

MtaStsPolicy policyOf(const Settings &settings, const QList<OwnRecord> &own = {})
{
    return mtaStsPolicy(domainName(u"example.org"_s), settings, own).value();
}

} // namespace

class TestMtaSts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void file_data();
    void file();
    void none();
    void idFollowsThePolicy();
    void comesBack();
    void parse_data();
    void parse();
    void record_data();
    void record();
};

void TestMtaSts::file_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QList<OwnRecord>>("own");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("testing: for a day") << u"testing"_s << QList<OwnRecord>() << "version: STSv1\r\nmode: testing\r\nmx: mail.example.org\r\nmax_age: 86400\r\n"_ba;
    QTest::newRow("enforce: for two weeks") << u"enforce"_s << QList<OwnRecord>() << "version: STSv1\r\nmode: enforce\r\nmx: mail.example.org\r\nmax_age: 1209600\r\n"_ba;
    QTest::newRow("the admin's own mail exchangers, too")
        << u"enforce"_s
        << QList<OwnRecord>{exchanger(u"example.org."_s, u"20 backup.example.net."_s), exchanger(u"shop.example.org."_s, u"10 mx.shop.test."_s),
                            OwnRecord{u"example.org."_s, DnsType::Txt, 3600, u"\"x\""_s, {}, {}}}
        << "version: STSv1\r\nmode: enforce\r\nmx: backup.example.net\r\nmx: mail.example.org\r\nmax_age: 1209600\r\n"_ba;
    QTest::newRow("each once, and nobody is none")
        << u"testing"_s << QList<OwnRecord>{exchanger(u"example.org."_s, u"20 mail.example.org."_s), exchanger(u"example.org."_s, u"0 ."_s)}
        << "version: STSv1\r\nmode: testing\r\nmx: mail.example.org\r\nmax_age: 86400\r\n"_ba;
}

void TestMtaSts::file()
{
    QFETCH(QString, mode);
    QFETCH(QList<OwnRecord>, own);
    QTEST(policyOf(settingsWith(mode), own).text(), "text");
}

void TestMtaSts::none()
{
    QVERIFY(!mtaStsPolicy(domainName(u"example.org"_s), settingsWith(u"off"_s), {}));
    QVERIFY(!mtaStsPolicy(domainName(u"example.org"_s), Settings(), {})); // no name yet
}

// RFC 8461 §3.1: senders fetch it again for another id, and for nothing else before its time.
void TestMtaSts::idFollowsThePolicy()
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9]{1,32}\\z"_s);
    const OwnRecord one = exchanger(u"example.org."_s, u"20 a.example.net."_s);
    const OwnRecord other = exchanger(u"example.org."_s, u"30 b.example.net."_s);
    const QList<MtaStsPolicy> different{policyOf(settingsWith(u"testing"_s)), policyOf(settingsWith(u"enforce"_s)), policyOf(settingsWith(u"enforce"_s, u"mx.example.org"_s)),
                                        policyOf(settingsWith(u"enforce"_s), {one}), policyOf(settingsWith(u"enforce"_s), {one, other})};
    QSet<QString> ids;
    for (const MtaStsPolicy &policy : different) {
        QVERIFY(form.match(policy.id()).hasMatch());
        ids.insert(policy.id());
    }
    QCOMPARE(ids.size(), different.size());
    Settings more = settingsWith(u"enforce"_s);
    more.passwordMinimumLength = 20;
    QCOMPARE(policyOf(more).id(), policyOf(settingsWith(u"enforce"_s)).id());
    const OwnRecord later = exchanger(u"example.org."_s, u"40 a.example.net."_s);
    QCOMPARE(policyOf(settingsWith(u"enforce"_s), {other, later}).id(), policyOf(settingsWith(u"enforce"_s), {one, other}).id());
}

void TestMtaSts::comesBack()
{
    for (const QString &mode : {u"testing"_s, u"enforce"_s}) {
        const MtaStsPolicy policy = policyOf(settingsWith(mode), {exchanger(u"example.org."_s, u"20 a.example.net."_s)});
        QCOMPARE(MtaStsPolicy::parse(policy.text()).value(), policy);
    }
}

void TestMtaSts::parse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // "mode mx,mx age", or "!code detail"
    const auto row = [](const char *title, const QByteArray &text, const QString &expected) { QTest::newRow(title) << text << expected; };
    row("lines of LF, the last one open", "version: STSv1\nmode: enforce\nmx: *.Example.com\nmx: b.test\nmax_age: 604800", u"enforce *.example.com,b.test 604800"_s);
    row("no blanks", "version:STSv1\r\nmode:testing\r\nmx:b.test\r\nmax_age:0\r\n", u"testing b.test 0"_s);
    row("none needs no host", "version: STSv1\nmode: none\nmax_age: 86400\n", u"off  86400"_s);
    row("unknown words", "version: STSv1\nmode: testing\ncolour: blue\nmx: b.test\nmax_age: 1\n\n", u"testing b.test 1"_s);
    row("of two, the first", "version: STSv1\nmode: testing\nmode: enforce\nmx: b.test\nmax_age: 1\nmax_age: 2\n", u"testing b.test 1"_s);
    row("empty", "", u"!text-malformed version"_s);
    row("a page", "<html>\n", u"!text-malformed <html>"_s);
    row("another version", "version: STSv2\nmode: none\nmax_age: 1\n", u"!text-malformed version: STSv2"_s);
    row("no mode", "version: STSv1\nmx: b.test\nmax_age: 1\n", u"!text-malformed mode"_s);
    row("unknown mode", "version: STSv1\nmode: off\nmx: b.test\nmax_age: 1\n", u"!text-malformed mode: off"_s);
    row("no age", "version: STSv1\nmode: testing\nmx: b.test\n", u"!text-malformed max_age"_s);
    row("more than a year", "version: STSv1\nmode: testing\nmx: b.test\nmax_age: 31557601\n", u"!text-malformed max_age: 31557601"_s);
    row("age with a sign", "version: STSv1\nmode: testing\nmx: b.test\nmax_age: +1\n", u"!text-malformed max_age: +1"_s);
    row("no host", "version: STSv1\nmode: enforce\nmax_age: 1\n", u"!text-malformed mx"_s);
    row("no name", "version: STSv1\nmode: enforce\nmx: *\nmax_age: 1\n", u"!text-malformed mx: *"_s);
    row("a name in letters", "version: STSv1\nmode: enforce\nmx: b\xfc" "cher.test\nmax_age: 1\n", u"!text-malformed mx: bücher.test"_s);
    row("too large", QByteArray(MtaStsPolicy::largest + 1, '\n'), u"!text-too-long 65536"_s);
}

void TestMtaSts::parse()
{
    QFETCH(QByteArray, text);
    const Result<MtaStsPolicy> policy = MtaStsPolicy::parse(text);
    QTEST(policy ? u"%1 %2 %3"_s.arg(wordOf(policy->mode), policy->mx.join(u',')).arg(policy->maxAge) : u'!' + errorCodeName(policy.error().code) + u' ' + policy.error().detail,
          "expected");
}

void TestMtaSts::record_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("usual") << "v=STSv1; id=20160831085700Z;"_ba << "20160831085700Z"_ba;
    QTest::newRow("without the end, with more") << "v=STSv1;x=y;id=a1"_ba << "a1"_ba;
    QTest::newRow("32") << "v=STSv1; id="_ba + QByteArray(32, 'a') << QByteArray(32, 'a');
    QTest::newRow("33") << "v=STSv1; id="_ba + QByteArray(33, 'a') << QByteArray();
    QTest::newRow("no id") << "v=STSv1;"_ba << QByteArray();
    QTest::newRow("empty") << "v=STSv1; id=;"_ba << QByteArray();
    QTest::newRow("other letters") << "v=STSv1; id=a_b;"_ba << QByteArray();
    QTest::newRow("another version") << "v=STSv12; id=a;"_ba << QByteArray();
    QTest::newRow("another kind") << "v=spf1 -all"_ba << QByteArray();
}

void TestMtaSts::record()
{
    QFETCH(QByteArray, text);
    QTEST(mtaStsId(text), "id");
}

QTEST_GUILESS_MAIN(TestMtaSts)
#include "tst_mtasts.moc"

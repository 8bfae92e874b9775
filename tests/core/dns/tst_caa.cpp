#include "core/dns/caa.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Verdict)

class TestCaa : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void planned();
    void climbs_data();
    void climbs();
    void judged_data();
    void judged();
};

void TestCaa::planned()
{
    const DomainName server = DomainName::parse(u"mail.example.org").value();
    Settings settings;
    settings.adminAddress = Address::parse(u"ann@example.org").value();
    QVERIFY(caaRecords(server, settings).isEmpty()); // anybody may, and nobody needs to be told
    QVERIFY(settingRule(u"certificate.authorities"_s)->read(settings, u"letsencrypt.org;accounturi=https://acme.test/1, buypass.com"_s));
    QStringList lines;
    for (const DnsRecord &record : caaRecords(server, settings)) {
        lines.append(record.name + u' ' + record.type + u' ' + record.data);
        QCOMPARE(record.necessity, Necessity::Optional);
        QVERIFY(record.reason.endsWith(u'.') && record.reason.count(u". "_s) == 0);
    }
    QCOMPARE(lines, (QStringList{u"mail.example.org. CAA 0 issue \"letsencrypt.org; accounturi=https://acme.test/1\""_s,
                                 u"mail.example.org. CAA 0 issue \"buypass.com\""_s, u"mail.example.org. CAA 0 iodef \"mailto:ann@example.org\""_s}));
    settings.adminAddress.reset();
    QCOMPARE(caaRecords(server, settings).size(), 2);
}

// The nearest set that there is counts, whole, and alone (RFC 8659 §3).
void TestCaa::climbs_data()
{
    QTest::addColumn<QStringList>("own");
    QTest::addColumn<QStringList>("said"); // by "example.org." and "org."; "?": no answer, "-": nobody was asked
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("isKnown");
    const QString one = u"0 issue \"one.test\""_s;
    const QString two = u"0 issue \"two.test\""_s;
    QTest::newRow("its own") << QStringList{one} << QStringList{two, two} << QStringList{one} << true;
    QTest::newRow("its own, whatever is not answered") << QStringList{one} << QStringList{u"?"_s, u"?"_s} << QStringList{one} << true;
    QTest::newRow("its parent's") << QStringList() << QStringList{one, two} << QStringList{one} << true;
    QTest::newRow("far above") << QStringList() << QStringList{QString(), two} << QStringList{two} << true;
    QTest::newRow("nowhere") << QStringList() << QStringList{QString(), QString()} << QStringList() << true;
    QTest::newRow("no answer") << QStringList() << QStringList{u"?"_s, two} << QStringList() << false;
    QTest::newRow("no answer above an empty one") << QStringList() << QStringList{QString(), u"?"_s} << QStringList() << false;
    QTest::newRow("nobody may be asked") << QStringList() << QStringList{u"-"_s, u"-"_s} << QStringList() << true;
}

void TestCaa::climbs()
{
    QFETCH(QStringList, own);
    QFETCH(QStringList, said);
    QCOMPARE(caaParents(u"mail.example.org."_s), (QStringList{u"example.org."_s, u"org."_s}));
    QMap<std::pair<QString, DnsType>, DnsAnswer> above;
    for (const QString &parent : caaParents(u"mail.example.org."_s)) {
        const QString data = said.takeFirst();
        DnsAnswer answer;
        answer.outcome = data == u"?" ? DnsOutcome::TimedOut : data.isEmpty() ? DnsOutcome::NoData : DnsOutcome::Records;
        answer.data = data.size() > 1 ? QStringList{data} : QStringList();
        if (data != u"-")
            above.insert({parent, DnsType::Caa}, answer);
    }
    const EffectiveCaa effective = effectiveCaa(u"mail.example.org."_s, own, above);
    QTEST(effective.data, "expected");
    QTEST(effective.isKnown, "isKnown");
}

void TestCaa::judged_data()
{
    QTest::addColumn<QStringList>("effective");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *title, const QStringList &effective, const char *id) { QTest::newRow(title) << effective << QString::fromLatin1(id); };
    const QString ours = u"0 issue \"letsencrypt.org; accounturi=https://acme.test/1\""_s;
    row("nothing", {}, "dns.missing");
    row("ours", {ours}, "");
    row("ours beside others", {u"0 issue \"other.test\""_s, ours, u"0 issue \";\""_s}, "");
    row("any account", {u"0 issue \"letsencrypt.org\""_s}, "");
    row("in capitals, with blanks", {u"0 ISSUE \" LetsEncrypt.ORG ; validationmethods=dns-01 ; accounturi=https://acme.test/1 \""_s}, "");
    row("another account", {u"0 issue \"letsencrypt.org; accounturi=https://acme.test/2\""_s}, "caa.forbids");
    row("an account in another case", {u"0 issue \"letsencrypt.org; accounturi=https://ACME.test/1\""_s}, "caa.forbids");
    row("others only", {u"0 issue \"other.test\""_s}, "caa.forbids");
    row("nobody", {u"0 issue \";\""_s}, "caa.forbids");
    row("nobody, in other words", {u"0 issue \"\""_s}, "caa.forbids");
    row("what does not bind us", {u"0 issuewild \";\""_s, u"0 iodef \"mailto:a@b.test\""_s}, "dns.missing");
    row("what no authority may overlook", {ours, u"128 tbs \"Unknown\""_s}, "caa.forbids");
    row("what every authority overlooks", {ours, u"0 tbs \"Unknown\""_s}, "");
    row("marked as what must be understood, and is", {u"128 issue \"letsencrypt.org\""_s}, "");
}

void TestCaa::judged()
{
    QFETCH(QStringList, effective);
    QFETCH(QString, id);
    const QStringList expected{u"0 issue \"letsencrypt.org; accounturi=https://acme.test/1\""_s, u"0 iodef \"mailto:ann@example.org\""_s};
    const Flaw flaw = judgeCaa(expected, {effective, true});
    QCOMPARE(flaw.id, id);
    QCOMPARE(flaw.isHarm, id == u"caa.forbids"); // no certificate, no mail
    QCOMPARE(judgeCaa(expected, {{}, false}).verdict, Verdict::Unknown);
    // Each that is expected must be let.
    const QStringList both = expected + QStringList{u"0 issue \"buypass.com\""_s};
    const bool isForAnybody = std::none_of(effective.begin(), effective.end(), [](const QString &one) { return one.contains(u" issue "_s, Qt::CaseInsensitive) || one.startsWith(u"128"); });
    QCOMPARE(judgeCaa(both, {effective, true}).id, isForAnybody ? u"dns.missing"_s : u"caa.forbids"_s);
}

QTEST_GUILESS_MAIN(TestCaa)
#include "tst_caa.moc"

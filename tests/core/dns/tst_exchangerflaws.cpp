#include "core/dns/exchangerflaws.h"

#include "core/base/json.h"
#include "core/dns/recordcheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const QString apex = u"example.org."_s;
const QString ours = u"10 mail.example.org."_s;

DnsAnswer answered(const QStringList &data)
{
    DnsAnswer answer;
    answer.outcome = data.isEmpty() ? DnsOutcome::NoName : DnsOutcome::Records;
    answer.data = data;
    return answer;
}

// What is found at a host: its alias and its address, "?" for no answer.
SpfAnswers pointing(const QString &host, const QString &alias, const QString &address)
{
    SpfAnswers pointed;
    for (const DnsType type : {DnsType::Cname, DnsType::A, DnsType::Aaaa}) {
        const QString text = type == DnsType::Cname ? alias : type == DnsType::A || address == u"?" ? address : QString();
        pointed.insert({host, type}, text == u"?" ? DnsAnswer() : answered(text.isEmpty() ? QStringList() : QStringList{text}));
    }
    return pointed;
}

DnsRecord record(const QString &data, bool isOwn = false)
{
    DnsRecord made{apex, u"MX"_s, 3600, data, isOwn ? Necessity::Optional : Necessity::Required, {}};
    if (isOwn)
        made.own = data;
    return made;
}

DnsCheck judge(const DnsPlan &plan, const QStringList &seen, const SpfAnswers &pointed)
{
    DnsWitness witness{u"192.0.2.53"_s, false, {}};
    witness.answers.insert({apex, DnsType::Mx}, answered(seen));
    return judgeRecords(plan, u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25")}, {witness}, {}, pointed);
}

QStringList said(const DnsCheck &check)
{
    QStringList lines;
    for (const Finding &finding : check.findings)
        lines.append(wordOf(finding.verdict) + u' ' + finding.id + u' ' + finding.subject);
    return lines;
}

} // namespace

class TestExchangerFlaws : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void others_data();
    void others();
    void whatIsAsked();
    void hosts_data();
    void hosts();
    void beside();
    void alone();
    void serversThatDiffer();
    void ofTheAdmin();
    void ofAService();
};

void TestExchangerFlaws::others_data()
{
    QTest::addColumn<QStringList>("exchangers");
    QTest::addColumn<QStringList>("hosts");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("ours alone, in capitals") << QStringList{u"10 MAIL.example.org"_s} << QStringList();
    QTest::newRow("no mail wanted") << QStringList{u"0 ."_s} << QStringList();
    QTest::newRow("in the order of senders") << QStringList{u"20 b.test."_s, ours, u"5 C.test."_s} << QStringList{u"c.test."_s, u"b.test."_s};
    QTest::newRow("twice") << QStringList{u"20 b.test."_s, u"30 b.test."_s} << QStringList{u"b.test."_s};
    QTest::newRow("many") << QStringList{u"6 f.test."_s, u"5 e.test."_s, u"4 d.test."_s, u"3 c.test."_s, u"2 b.test."_s, u"1 a.test."_s}
                          << QStringList{u"a.test."_s, u"b.test."_s, u"c.test."_s, u"d.test."_s, u"e.test."_s};
}

void TestExchangerFlaws::others()
{
    QFETCH(QStringList, exchangers);
    QTEST(othersOf(exchangers, u"mail.example.org."_s), "hosts");
}

void TestExchangerFlaws::whatIsAsked()
{
    DnsWitness witness{u"192.0.2.53"_s, false, {}};
    witness.answers.insert({apex, DnsType::Mx}, answered({ours, u"20 b.test."_s, u"30 203.0.113.1."_s}));
    const DnsPlan plan{u"example.org"_s, {record(ours)}};
    const auto asked = [&](const SpfAnswers &pointed) { return furtherQuestions(plan, u"mail.example.org"_s, {}, {witness}, pointed); };
    QCOMPARE(asked({}), (QList<std::pair<QString, DnsType>>{{u"b.test."_s, DnsType::Cname}, {u"b.test."_s, DnsType::A}, {u"b.test."_s, DnsType::Aaaa}}));
    QVERIFY(asked(pointing(u"b.test."_s, {}, u"?"_s)).isEmpty()); // once
    witness.isLying = true;
    QVERIFY(asked({}).isEmpty());
}

void TestExchangerFlaws::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<SpfAnswers>("pointed");
    QTest::addColumn<QString>("said");
    const QString host = u"b.test."_s;
    QTest::newRow("good") << host << pointing(host, {}, u"198.51.100.1"_s) << QString();
    SpfAnswers modern = pointing(host, {}, {});
    modern[{host, DnsType::Aaaa}] = answered({u"2001:db8::1"_s});
    QTest::newRow("good by IPv6") << host << modern << QString();
    QTest::newRow("not asked") << host << SpfAnswers() << QString();
    QTest::newRow("an alias") << host << pointing(host, u"c.test."_s, u"198.51.100.1"_s) << u"fail mx.alias"_s;
    QTest::newRow("an alias to nowhere") << host << pointing(host, u"c.test."_s, {}) << u"fail mx.alias"_s;
    QTest::newRow("no address") << host << pointing(host, {}, {}) << u"fail mx.no-address"_s;
    QTest::newRow("no answer") << host << pointing(host, {}, u"?"_s) << u"unknown mx.unknown"_s;
    QTest::newRow("no answer about an alias") << host << pointing(host, u"?"_s, u"198.51.100.1"_s) << QString();
    QTest::newRow("an address") << u"203.0.113.1."_s << SpfAnswers() << u"fail mx.address"_s;
    QTest::newRow("an address of IPv6") << u"2001:db8::1."_s << SpfAnswers() << u"fail mx.address"_s;
    QTest::newRow("an address in brackets") << u"[203.0.113.1]."_s << SpfAnswers() << u"fail mx.address"_s;
    QTest::newRow("a name of digits") << u"203.0.113.1.test."_s << pointing(u"203.0.113.1.test."_s, {}, u"198.51.100.1"_s) << QString();
}

void TestExchangerFlaws::hosts()
{
    QFETCH(QString, host);
    QFETCH(SpfAnswers, pointed);
    const Flaw flaw = judgeExchanger(host, pointed);
    QTEST(flaw.id.isEmpty() ? QString() : wordOf(flaw.verdict) + u' ' + flaw.id, "said");
    QCOMPARE(flaw.fix.isEmpty(), flaw.id.isEmpty());
    QVERIFY(flaw.id.isEmpty() || exchangerSeen(host, pointed).startsWith(host));
}

// Ours takes mail, so none is lost.
void TestExchangerFlaws::beside()
{
    const DnsPlan plan{u"example.org"_s, {record(ours)}};
    const QStringList seen{ours, u"20 b.test."_s};
    QCOMPARE(said(judge(plan, seen, pointing(u"b.test."_s, {}, u"198.51.100.1"_s))), QStringList{u"warning dns.more example.org. MX"_s});
    const DnsCheck check = judge(plan, seen, pointing(u"b.test."_s, u"c.test."_s, {}));
    QCOMPARE(said(check), (QStringList{u"warning dns.more example.org. MX"_s, u"warning mx.alias b.test."_s}));
    QCOMPARE(check.records.first().verdict, Verdict::Warning);
    const Finding &finding = check.findings.last();
    QCOMPARE(finding.owner, u"dns-provider"_s);
    QCOMPARE(finding.expected, ours);
    QCOMPARE(finding.seen, u"b.test. CNAME c.test."_s);
}

void TestExchangerFlaws::alone()
{
    const DnsPlan plan{u"example.org"_s, {record(ours)}};
    QCOMPARE(said(judge(plan, {u"20 b.test."_s}, pointing(u"b.test."_s, {}, {}))), (QStringList{u"fail dns.differs example.org. MX"_s, u"fail mx.no-address b.test."_s}));
}

// One of the zone's servers has the whole, the other only what leads nowhere: who asks that one loses mail.
void TestExchangerFlaws::serversThatDiffer()
{
    QList<DnsWitness> witnesses;
    for (const QStringList &seen : {QStringList{ours, u"20 b.test."_s}, QStringList{u"20 b.test."_s}}) {
        DnsWitness witness{u"192.0.2.%1"_s.arg(witnesses.size()), false, {}, u"ns.provider.test."_s};
        DnsAnswer answer = answered(seen);
        answer.isAuthoritative = true;
        answer.ttl = 3600;
        witness.answers.insert({apex, DnsType::Mx}, answer);
        witnesses.append(witness);
    }
    const DnsPlan plan{u"example.org"_s, {record(ours), record(u"20 b.test."_s, true)}};
    const DnsCheck check = judgeRecords(plan, u"mail.example.org"_s, {}, witnesses, {}, pointing(u"b.test."_s, {}, {}));
    QVERIFY(said(check).contains(u"fail mx.no-address b.test."_s));
    QCOMPARE(said(check).filter(u"b.test."_s).size(), 1);
}

// It stands in a row of its own, which says what becomes of it.
void TestExchangerFlaws::ofTheAdmin()
{
    const QString own = u"20 b.test."_s;
    const DnsPlan plan{u"example.org"_s, {record(ours), record(own, true)}};
    const DnsCheck good = judge(plan, {ours, own}, pointing(u"b.test."_s, {}, u"198.51.100.1"_s));
    QCOMPARE(said(good), QStringList{u"pass dns.records example.org"_s});
    const DnsCheck bad = judge(plan, {ours, own}, pointing(u"b.test."_s, {}, {}));
    QCOMPARE(said(bad), QStringList{u"warning mx.no-address b.test."_s});
    QCOMPARE(bad.findings.first().expected, own);
    QCOMPARE(bad.records.first().verdict, Verdict::Pass);
    QCOMPARE(bad.records.last().verdict, Verdict::Warning);
}

void TestExchangerFlaws::ofAService()
{
    DnsPlan plan{u"example.org"_s, {record(u"10 a.isp.test."_s), record(u"20 b.isp.test."_s)}};
    plan.service = MailService::Other;
    const QStringList seen{u"10 a.isp.test."_s, u"20 b.isp.test."_s};
    SpfAnswers pointed = pointing(u"a.isp.test."_s, {}, u"198.51.100.1"_s);
    pointed.insert(pointing(u"b.isp.test."_s, {}, u"198.51.100.2"_s));
    QCOMPARE(said(judge(plan, seen, pointed)), QStringList{u"pass dns.records example.org"_s});
    pointed.insert(pointing(u"b.isp.test."_s, {}, {}));
    QCOMPARE(said(judge(plan, seen, pointed)), QStringList{u"warning mx.no-address b.isp.test."_s});
    pointed.insert(pointing(u"a.isp.test."_s, {}, {}));
    QCOMPARE(said(judge(plan, seen, pointed)), (QStringList{u"fail mx.no-address a.isp.test."_s, u"fail mx.no-address b.isp.test."_s}));
}

QTEST_GUILESS_MAIN(TestExchangerFlaws)
#include "tst_exchangerflaws.moc"

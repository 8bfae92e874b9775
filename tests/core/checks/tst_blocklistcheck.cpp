#include "core/checks/blocklistcheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Verdict)

namespace {

const Blocklist zen = Blocklist::parse(u"zen.spamhaus.org").value();
const Blocklist spamcop = Blocklist::parse(u"bl.spamcop.net").value();

IpAddress ip(const QString &text)
{
    return IpAddress::parse(text).value();
}

DnsAnswer answer(const QStringList &data, DnsOutcome outcome = DnsOutcome::Records)
{
    DnsAnswer said;
    said.outcome = outcome;
    said.data = data;
    return said;
}

} // namespace

class TestBlocklistCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theTableIsWhole()
    {
        for (const Blocklist &list : Blocklist::all()) {
            const BlocklistFacts &facts = list.facts();
            QVERIFY2(Blocklist::parse(facts.zone).has_value() && !facts.name.isEmpty() && !facts.listed.isEmpty(), qPrintable(facts.zone));
            QVERIFY(facts.removal.startsWith(u"https://"_s) && !facts.sources.isEmpty() && QDate::fromString(facts.read, Qt::ISODate).isValid());
            for (const QString &range : facts.listed) {
                const auto first = IpAddress::parse(range.section(u'-', 0, 0));
                const auto last = IpAddress::parse(range.section(u'-', 1));
                QVERIFY2(first && last && first->host().toIPv4Address() <= last->host().toIPv4Address(), qPrintable(range));
            }
        }
    }

    // RFC 5782 §2.1 and §2.4.
    void names()
    {
        QCOMPARE((BlocklistQuestion{zen, ip(u"203.0.114.25"_s)}.name().toString()), u"25.114.0.203.zen.spamhaus.org"_s);
        QCOMPARE((BlocklistQuestion{zen, ip(u"2a00:1::2"_s)}.name().toString()), u"2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.0.0.a.2.zen.spamhaus.org"_s);
    }

    void whomAndOfWhat()
    {
        Settings settings;
        settings.publicAddresses = {ip(u"10.0.0.1"_s), ip(u"127.0.0.1"_s), ip(u"203.0.114.25"_s), ip(u"2a00:1::2"_s)};
        settings.blocklists = QList<Blocklist>{zen, spamcop};
        QCOMPARE(blocklistQuestions(settings), (QList<BlocklistQuestion>{{zen, ip(u"203.0.114.25"_s)}, {zen, ip(u"2a00:1::2"_s)}, {spamcop, ip(u"203.0.114.25"_s)}}));
        settings.blocklists = QList<Blocklist>();
        QVERIFY(blocklistQuestions(settings).isEmpty());
    }

    void verdicts_data()
    {
        QTest::addColumn<DnsAnswer>("said");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("not on it") << answer({}, DnsOutcome::NoName) << Verdict::Pass << u"not on the list Spamhaus ZEN"_s;
        QTest::newRow("no address there") << answer({}, DnsOutcome::NoData) << Verdict::Pass << u"not on the list"_s;
        QTest::newRow("first code") << answer({u"127.0.0.2"_s}) << Verdict::Fail << u"203.0.114.25 is on the list Spamhaus ZEN"_s;
        QTest::newRow("last code") << answer({u"127.0.0.11"_s}) << Verdict::Fail << u"refuse mail"_s;
        QTest::newRow("several") << answer({u"127.0.0.4"_s, u"127.0.0.10"_s}) << Verdict::Fail << u"is on the list"_s;
        QTest::newRow("of the question: mistyped") << answer({u"127.255.255.252"_s}) << Verdict::Unknown << u"does not know the list"_s;
        QTest::newRow("of the question: public server") << answer({u"127.255.255.254"_s}) << Verdict::Unknown << u"public DNS servers"_s;
        QTest::newRow("of the question: too many") << answer({u"127.255.255.255"_s}) << Verdict::Unknown << u"too often"_s;
        QTest::newRow("no code of its own") << answer({u"127.0.0.99"_s}) << Verdict::Unknown << u"none of its codes"_s;
        QTest::newRow("a server that lies") << answer({u"192.0.2.1"_s}) << Verdict::Unknown << u"none of its codes"_s;
        QTest::newRow("silent") << answer({}, DnsOutcome::TimedOut) << Verdict::Unknown << u"did not answer"_s;
        QTest::newRow("refused") << answer({}, DnsOutcome::Refused) << Verdict::Unknown << u"did not answer"_s;
    }
    void verdicts()
    {
        QFETCH(DnsAnswer, said);
        QFETCH(Verdict, verdict);
        QFETCH(QString, words);
        const QList<Finding> findings = judgeBlocklists({{{zen, ip(u"203.0.114.25"_s)}, said}});
        QCOMPARE(findings.size(), 1);
        const Finding &finding = findings.first();
        QCOMPARE(finding.verdict, verdict);
        QCOMPARE(finding.id, u"blocklist.address"_s);
        QCOMPARE(finding.subject, u"zen.spamhaus.org"_s);
        QVERIFY2(finding.what.contains(words), qPrintable(finding.what));
        QCOMPARE(finding.fix.contains(u"https://check.spamhaus.org/"_s), verdict != Verdict::Pass);
    }

    // Two addresses, two lists: one finding a list, of the worst.
    void oneFindingForEachList()
    {
        const QList<Finding> findings = judgeBlocklists({{{zen, ip(u"203.0.114.25"_s)}, answer({}, DnsOutcome::TimedOut)},
                                                         {{zen, ip(u"203.0.114.26"_s)}, answer({u"127.0.0.2"_s})},
                                                         {{spamcop, ip(u"203.0.114.25"_s)}, answer({}, DnsOutcome::NoName)}});
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].verdict, Verdict::Fail);
        QVERIFY(findings[0].what.startsWith(u"203.0.114.26 "_s));
        QCOMPARE(findings[1].verdict, Verdict::Pass);
    }

    void whoIsNotAsked()
    {
        for (const auto why : {BlocklistsUnasked::Practice, BlocklistsUnasked::NoPublicAddress, BlocklistsUnasked::TurnedOff}) {
            const Finding finding = withoutBlocklists(why);
            QCOMPARE(finding.verdict, Verdict::NotApplicable);
            QVERIFY(!finding.what.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestBlocklistCheck)
#include "tst_blocklistcheck.moc"

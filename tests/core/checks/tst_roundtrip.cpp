#include "core/checks/roundtrip.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const DomainName server = DomainName::parse(u"mail.example.org").value();
const QString name = u"mail.example.org"_s;

IpAddress address(const QString &text)
{
    return IpAddress::parse(text).value();
}

DnsAnswer answer(const QString &asked, DnsType type, const QStringList &data, DnsOutcome outcome = DnsOutcome::Records)
{
    DnsAnswer said;
    said.name = asked;
    said.type = type;
    said.data = data;
    said.outcome = outcome;
    return said;
}

DnsAnswer back(const QString &from, const QStringList &names)
{
    return answer(address(from).reverseName(), DnsType::Ptr, names, names.isEmpty() ? DnsOutcome::NoName : DnsOutcome::Records);
}

Greeting greeting(const QString &from, const QString &hello = name)
{
    return Greeting{u"smtp "_s + from, from, hello, hello};
}

DnsRecordCheck row(const QString &record, const QString &type, const QStringList &data, Verdict verdict)
{
    DnsSeen seen{u"192.0.2.53"_s, DnsOutcome::Records, data};
    seen.state = DnsState::Current;
    return DnsRecordCheck{record, type, data, {seen}, verdict};
}

const QString v4 = u"203.0.114.25"_s; // public ones
const QString v6 = u"2620:fe::25"_s;

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void judged_data();
    void judged();
    void eachOfSeveral();
    void recordsThatAreJudged_data();
    void recordsThatAreJudged();
    void whatIsAsked();

private:
    static QStringList found(const RoundTripFacts &facts, const DnsCheck &check = {})
    {
        QStringList all;
        for (const Finding &finding : judgeRoundTrips(facts, check)) {
            all.append(QStringList{finding.id, wordOf(finding.verdict), finding.subject, finding.owner}.join(u' '));
            if (finding.fix.isEmpty() != (finding.verdict == Verdict::Pass) || !finding.what.endsWith(u'.'))
                all.append(finding.what);
        }
        return all;
    }
};

void TestRoundTrip::judged_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QList<DnsAnswer>>("answers");
    QTest::addColumn<QString>("hello"); // empty: it was not reached
    QTest::addColumn<QString>("expected"); // without "target." and the address
    const QList<DnsAnswer> there{answer(u"mail.example.org."_s, DnsType::A, {v4}), answer(u"mail.example.org."_s, DnsType::Aaaa, {v6})};
    const QString other = u"other.example.net"_s;
    const auto add = [](const char *title, const QString &from, const QList<DnsAnswer> &answers, const QString &hello, const QString &expected) {
        QTest::newRow(title) << from << answers << hello << expected;
    };
    for (const QString &from : {v4, v6}) {
        const auto rowName = [&from](const char *what) { return QByteArray(from.toLatin1() + ' ' + what); };
        const DnsType type = from == v4 ? DnsType::A : DnsType::Aaaa;
        const auto its = [&](const QString &host, const QStringList &data) { return answer(host + u'.', type, data, data.isEmpty() ? DnsOutcome::NoData : DnsOutcome::Records); };
        add(rowName("closed"), from, there + QList{back(from, {u"MAIL.example.org."_s})}, name, u"round-trip pass you"_s);
        add(rowName("one of several names"), from, there + QList{back(from, {u"x.example.org."_s, u"mail.example.org."_s})}, name, u"round-trip pass you"_s);
        add(rowName("not reached"), from, there + QList{back(from, {u"mail.example.org."_s})}, {}, {});
        add(rowName("no name"), from, there + QList{back(from, {})}, name, u"round-trip fail ip-provider"_s);
        add(rowName("no name, and not reached"), from, there + QList{back(from, {})}, {}, u"round-trip fail ip-provider"_s);
        add(rowName("nobody says"), from, there + QList{answer(address(from).reverseName(), DnsType::Ptr, {}, DnsOutcome::TimedOut)}, name, u"round-trip unknown ip-provider"_s);
        add(rowName("never asked"), from, there, name, {});
        add(rowName("another name, which leads nowhere"), from, there + QList{back(from, {other + u'.'}), its(other, {})}, name, u"round-trip fail ip-provider"_s);
        add(rowName("another name, which leads there"), from, there + QList{back(from, {other + u'.'}), its(other, {from})}, name, u"round-trip warning ip-provider"_s);
        add(rowName("the name leads elsewhere"), from, QList{back(from, {u"mail.example.org."_s}), its(name, {from == v4 ? u"203.0.114.99"_s : u"2620:fe::99"_s})}, name, u"round-trip fail dns-provider"_s);
        add(rowName("nobody says where the name leads"), from, {back(from, {u"mail.example.org."_s})}, name, {});
        add(rowName("greets otherwise"), from, there + QList{back(from, {u"mail.example.org."_s})}, other, u"round-trip warning you"_s);
    }
    // Of an address that is not public nobody elsewhere knows anything.
    add("private, closed", u"127.0.0.1"_s, {back(u"127.0.0.1"_s, {u"mail.example.org."_s}), answer(u"mail.example.org."_s, DnsType::A, {u"127.0.0.1"_s})}, name, u"round-trip pass you"_s);
    add("private, another name", u"::1"_s, {back(u"::1"_s, {u"other.example.net."_s}), answer(u"other.example.net."_s, DnsType::Aaaa, {}, DnsOutcome::NoName)}, name, u"round-trip warning ip-provider"_s);
    add("private, no name", u"127.0.0.1"_s, {back(u"127.0.0.1"_s, {})}, name, {});
    add("private, nobody says", u"127.0.0.1"_s, {answer(address(u"127.0.0.1"_s).reverseName(), DnsType::Ptr, {}, DnsOutcome::Refused)}, name, {});
}

void TestRoundTrip::judged()
{
    QFETCH(QString, from);
    QFETCH(QList<DnsAnswer>, answers);
    QFETCH(QString, hello);
    QFETCH(QString, expected);
    QList<Greeting> greetings;
    if (!hello.isEmpty())
        greetings.append(greeting(from, hello));
    const QStringList parts = expected.split(u' ');
    const QStringList wanted = expected.isEmpty() ? QStringList() : QStringList{u"target."_s + parts[0] + u' ' + parts[1] + u' ' + from + u' ' + parts[2]};
    QCOMPARE(found(RoundTripFacts{server, {address(from)}, greetings, answers}), wanted);
}

// One that is well excuses none that is not.
void TestRoundTrip::eachOfSeveral()
{
    const QList<DnsAnswer> answers{back(v4, {u"mail.example.org."_s}), back(v6, {}), answer(u"mail.example.org."_s, DnsType::A, {v4}), answer(u"mail.example.org."_s, DnsType::Aaaa, {v6})};
    QCOMPARE(found(RoundTripFacts{server, {address(v4), address(v6)}, {greeting(v4), greeting(v6)}, answers}),
             (QStringList{u"target.round-trip pass 203.0.114.25 you"_s, u"target.round-trip fail 2620:fe::25 ip-provider"_s}));
    // At one of them somebody else greets.
    QCOMPARE(found(RoundTripFacts{server, {address(v4)}, {greeting(v4), greeting(u"203.0.114.26"_s, u"router"_s)}, answers}),
             (QStringList{u"target.name warning smtp 203.0.114.26 you"_s, u"target.round-trip pass 203.0.114.25 you"_s}));
}

void TestRoundTrip::recordsThatAreJudged_data()
{
    QTest::addColumn<Verdict>("there");
    QTest::addColumn<Verdict>("back");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("both are right") << Verdict::Pass << Verdict::Pass << QStringList{u"target.round-trip pass 203.0.114.25 you"_s};
    QTest::newRow("the way back is said to be wrong") << Verdict::Pass << Verdict::Fail << QStringList();
    QTest::newRow("the way there is said to be wrong") << Verdict::Fail << Verdict::Pass << QStringList();
    QTest::newRow("nobody knows") << Verdict::Unknown << Verdict::Unknown << QStringList();
}

void TestRoundTrip::recordsThatAreJudged()
{
    QFETCH(Verdict, there);
    QFETCH(Verdict, back);
    DnsCheck check;
    check.records = {row(u"mail.example.org."_s, u"A"_s, {v4}, there), row(address(v4).reverseName(), u"PTR"_s, {u"mail.example.org."_s}, back)};
    QTEST(found(RoundTripFacts{server, {address(v4)}, {greeting(v4)}, {}}, check), "expected");
}

void TestRoundTrip::whatIsAsked()
{
    const auto words = [](const QList<DnsQuestion> &questions) {
        QStringList all;
        for (const DnsQuestion &question : questions)
            all.append(question.name.absolute() + u' ' + wordOf(question.type));
        return all;
    };
    DnsCheck check;
    check.records = {row(address(v4).reverseName(), u"PTR"_s, {}, Verdict::Fail)}; // the look asked for it
    QCOMPARE(words(reverseQuestions({address(v4), address(u"127.0.0.2"_s)}, check)), QStringList{u"2.0.0.127.in-addr.arpa. PTR"_s});
    const QList<DnsAnswer> said{back(v4, {u"mail.example.org."_s, u"A.example.net."_s, u"a.example.net."_s, u"b.example.net."_s, u"c.example.net."_s}), back(v6, {u"b.example.net."_s})};
    QStringList asked = words(forwardQuestions(server, said));
    QCOMPARE(asked.size(), 4); // of four names of an address the server's own is known, and one stands there twice
    QVERIFY(asked.contains(u"b.example.net. AAAA"_s));
}

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"

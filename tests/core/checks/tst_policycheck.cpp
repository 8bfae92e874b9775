#include "core/checks/policycheck.h"

#include "core/base/json.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Verdict)

namespace {

const QByteArray head = "version: STSv1\r\nmode: enforce\r\n";
const QByteArray tail = "max_age: 1209600\r\n";

Result<WebAnswer> answer(const QByteArray &body, const QString &type = u"text/plain"_s, int status = 200)
{
    return WebAnswer{status, type, {}, body};
}

Result<WebAnswer> failure(ErrorCode code)
{
    return Error{code, u"mta-sts.example.org"_s, {}, u"its words"_s};
}

} // namespace

class TestPolicyCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void judged_data();
    void judged();
    void onlyTested();
    void besideWhatDnsNames_data();
    void besideWhatDnsNames();
    void exchangersSeen();
    void whetherOthersAreTold();

private:
    const DomainName domain = DomainName::parse(u"example.org").value();
    const MtaStsPolicy expected{MtaStsMode::Enforce, {u"backup.example.net"_s, u"mail.example.org"_s}, 1209600};
};

void TestPolicyCheck::judged_data()
{
    QTest::addColumn<Result<WebAnswer>>("fetched");
    QTest::addColumn<PolicyState>("state");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("seen"); // part of it
    const auto row = [](const char *title, const Result<WebAnswer> &fetched, const QString &id, Verdict verdict, const QString &seen, PolicyState state = PolicyState::Published) {
        QTest::newRow(title) << fetched << state << id << verdict << seen;
    };
    const QByteArray both = "mx: mail.example.org\r\nmx: backup.example.net\r\n";
    row("as it should be", answer(head + both + tail), u"mta-sts.served"_s, Verdict::Pass, u"mode: enforce"_s);
    row("with a charset", answer(head + both + tail, u"Text/Plain; charset=utf-8"_s), u"mta-sts.served"_s, Verdict::Pass, u"mode: enforce"_s);
    row("one host is not listed", answer(head + "mx: mail.example.org\r\n" + tail), u"mta-sts.mx-missing"_s, Verdict::Fail, u"mx: mail.example.org"_s);
    row("by a wildcard", answer(head + "mx: mail.example.org\r\nmx: *.example.net\r\n" + tail), u"mta-sts.mx-more"_s, Verdict::Warning, u"mx: *.example.net"_s);
    row("a wildcard is one label", answer(head + "mx: mail.example.org\r\nmx: *.backup.example.net\r\n" + tail), u"mta-sts.mx-missing"_s, Verdict::Fail, u"mx: *.backup.example.net"_s);
    row("one host too many", answer(head + both + "mx: mx.other.test\r\n" + tail), u"mta-sts.mx-more"_s, Verdict::Warning, u"mx.other.test"_s);
    row("another mode", answer("version: STSv1\nmode: testing\n" + both + tail), u"mta-sts.differs"_s, Verdict::Warning, u"mode: testing"_s);
    row("another mode, and a host is not listed", answer("version: STSv1\nmode: testing\nmx: a.test\n" + tail), u"mta-sts.mx-missing"_s, Verdict::Warning, u"mx: a.test"_s);
    row("another age", answer(head + both + "max_age: 1\n"), u"mta-sts.differs"_s, Verdict::Warning, u"max_age: 1"_s);
    row("no policy", answer("<html>"), u"mta-sts.malformed"_s, Verdict::Warning, u"<html>"_s);
    row("too large", failure(ErrorCode::TextTooLong), u"mta-sts.malformed"_s, Verdict::Warning, u"text-too-long"_s);
    row("a page", answer(head + both + tail, u"text/html"_s), u"mta-sts.answer"_s, Verdict::Warning, u"200 text/html"_s);
    row("not there", answer({}, u"text/html"_s, 404), u"mta-sts.answer"_s, Verdict::Warning, u"404 text/html"_s);
    row("led elsewhere", Result<WebAnswer>(WebAnswer{301, {}, u"https://other.test/"_s, {}}), u"mta-sts.answer"_s, Verdict::Warning, u"301 https://other.test/"_s);
    row("a certificate that nobody trusts", failure(ErrorCode::TlsFailed), u"mta-sts.certificate"_s, Verdict::Warning, u"tls-failed"_s);
    row("not reached", failure(ErrorCode::ServiceUnreachable), u"mta-sts.unreachable"_s, Verdict::Warning, u"service-unreachable"_s);
    row("too slow", failure(ErrorCode::TimedOut), u"mta-sts.unreachable"_s, Verdict::Unknown, u"timed-out"_s);
    row("not reached, and nobody is told", failure(ErrorCode::ServiceUnreachable), u"mta-sts.unreachable"_s, Verdict::Unknown, u"service-unreachable"_s, PolicyState::NotYet);
    row("too slow, and nobody is told", failure(ErrorCode::TimedOut), u"mta-sts.unreachable"_s, Verdict::Unknown, u"timed-out"_s, PolicyState::NotYet);
}

void TestPolicyCheck::judged()
{
    QFETCH(Result<WebAnswer>, fetched);
    QFETCH(PolicyState, state);
    QFETCH(QString, seen);
    QFETCH(Verdict, verdict);
    const Finding finding = judgePolicy(domain, expected, fetched, state, {});
    QTEST(finding.id, "id");
    QCOMPARE(finding.verdict, verdict);
    QCOMPARE(finding.subject, u"mta-sts.example.org"_s);
    QVERIFY2(finding.seen.contains(seen), qPrintable(finding.seen));
    QVERIFY(finding.expected.contains(u"mx: backup.example.net mx: mail.example.org"_s));
    QCOMPARE(finding.fix.isEmpty(), verdict == Verdict::Pass);
    QVERIFY(finding.what.endsWith(u'.') && !finding.what.contains(u'%'));
    if (!fetched)
        QCOMPARE(finding.said, u"its words"_s);
}

// Nothing keeps mail away then.
void TestPolicyCheck::onlyTested()
{
    const MtaStsPolicy tested{MtaStsMode::Testing, {u"mail.example.org"_s}, 86400};
    const Finding finding = judgePolicy(domain, tested, answer("version: STSv1\nmode: testing\nmx: a.test\nmax_age: 86400\n"), PolicyState::Published, {});
    QCOMPARE(finding.verdict, Verdict::Warning);
    // Whoever else serves one that enforces keeps it away all the same.
    QCOMPARE(judgePolicy(domain, tested, answer(head + "mx: a.test\n" + tail), PolicyState::Published, {}).verdict, Verdict::Fail);
}

void TestPolicyCheck::besideWhatDnsNames_data()
{
    QTest::addColumn<QStringList>("listed"); // in what is served
    QTest::addColumn<QStringList>("inDns");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("seen"); // its beginning
    const QString mail = u"mail.example.org"_s;
    const QString backup = u"backup.example.net"_s;
    const QString other = u"mx.other.test"_s;
    const QStringList both{mail, backup};
    QTest::newRow("the same") << both << both << u"mta-sts.served"_s << u"version"_s;
    QTest::newRow("nobody knows") << both << QStringList() << u"mta-sts.served"_s << u"version"_s;
    QTest::newRow("one in DNS is not listed") << both << QStringList{mail, backup, other} << u"mta-sts.mx-unlisted"_s << u"mx.other.test — version"_s;
    QTest::newRow("none in DNS is listed") << both << QStringList{other} << u"mta-sts.mx-unlisted"_s << u"mx.other.test — version"_s;
    QTest::newRow("one that is listed is not in DNS") << both << QStringList{mail} << u"mta-sts.mx-not-in-dns"_s << u"backup.example.net — version"_s;
    QTest::newRow("one more, which DNS has") << QStringList{mail, backup, other} << QStringList{mail, backup, other} << u"mta-sts.differs"_s << u"version"_s;
    QTest::newRow("one more, which DNS has not") << QStringList{mail, backup, other} << both << u"mta-sts.mx-more"_s << u"version"_s;
    QTest::newRow("a wildcard means one") << QStringList{mail, u"*.example.net"_s} << both << u"mta-sts.differs"_s << u"version"_s;
    QTest::newRow("a wildcard means one label") << QStringList{mail, backup, u"*.other.test"_s} << QStringList{mail, backup, u"a.mx.other.test"_s} << u"mta-sts.mx-unlisted"_s << u"a.mx.other.test"_s;
    QTest::newRow("a wildcard means none") << QStringList{mail, backup, u"*.other.test"_s} << both << u"mta-sts.mx-more"_s << u"version"_s;
}

void TestPolicyCheck::besideWhatDnsNames()
{
    QFETCH(QStringList, listed);
    QFETCH(QStringList, inDns);
    QFETCH(QString, id);
    QFETCH(QString, seen);
    listed.sort();
    for (const MtaStsMode mode : {MtaStsMode::Enforce, MtaStsMode::Testing}) {
        const MtaStsPolicy ours{mode, expected.mx, expected.maxAge};
        const Finding finding = judgePolicy(domain, ours, answer(MtaStsPolicy{mode, listed, expected.maxAge}.text()), PolicyState::Published, inDns);
        QCOMPARE(finding.id, id);
        QVERIFY2(finding.seen.startsWith(seen), qPrintable(finding.seen));
        const Verdict away = mode == MtaStsMode::Enforce ? Verdict::Fail : Verdict::Warning;
        QCOMPARE(finding.verdict, id == u"mta-sts.served" ? Verdict::Pass : id == u"mta-sts.mx-unlisted" ? away : Verdict::Warning);
        QCOMPARE(finding.fix.isEmpty(), finding.verdict == Verdict::Pass);
    }
}

void TestPolicyCheck::exchangersSeen()
{
    const auto seen = [](const QString &server, const QStringList &data, DnsState state) {
        DnsSeen one{u"192.0.2.53"_s, DnsOutcome::Records, data};
        one.name = server;
        one.state = state;
        return one;
    };
    const QString owner = u"ns1.example.org."_s;
    const auto of = [&](const QList<DnsSeen> &all) {
        DnsCheck check;
        check.records = {DnsRecordCheck{u"other.example.org."_s, u"MX"_s, {}, {seen({}, {u"10 x.test."_s}, DnsState::Former)}}, DnsRecordCheck{u"example.org."_s, u"MX"_s, {}, all}};
        return mailExchangersSeen(domain, check);
    };
    QCOMPARE(of({seen(owner, {u"10 Mail.example.org."_s, u"5 mx.test."_s}, DnsState::Former), seen(owner, {u"10 mail.example.org."_s}, DnsState::Current)}), (QStringList{u"mail.example.org"_s, u"mx.test"_s}));
    // Who only remembers counts where none of the zone's servers is heard, and who may not be believed never.
    QCOMPARE(of({seen({}, {u"10 old.test."_s}, DnsState::Former), seen(owner, {u"10 mail.example.org."_s}, DnsState::Current)}), QStringList{u"mail.example.org"_s});
    QCOMPARE(of({seen({}, {u"10 old.test."_s}, DnsState::Former), seen(owner, {}, DnsState::Nothing)}), QStringList());
    QCOMPARE(of({seen({}, {u"10 old.test."_s}, DnsState::Former), seen(owner, {u"1 lie.test."_s}, DnsState::Unknown)}), QStringList{u"old.test"_s});
    QCOMPARE(of({seen(owner, {u"0 ."_s}, DnsState::Former)}), QStringList());
}

void TestPolicyCheck::whetherOthersAreTold()
{
    DnsCheck check;
    QCOMPARE(policyState(domain, check), PolicyState::NotYet);
    check.records.append(DnsRecordCheck{u"_mta-sts.example.org."_s, u"TXT"_s, {}, {DnsSeen{{}, DnsOutcome::Records, {u"\"something else\""_s}}}, Verdict::Fail});
    QCOMPARE(policyState(domain, check), PolicyState::NotYet);
    check.records.first().seen.append(DnsSeen{{}, DnsOutcome::Records, {u"\"v=STSv1; id=former;\""_s}}); // by whatever id
    QCOMPARE(policyState(domain, check), PolicyState::Published);
    QCOMPARE(policyState(DomainName::parse(u"example.net").value(), check), PolicyState::NotYet);
}

QTEST_GUILESS_MAIN(TestPolicyCheck)
#include "tst_policycheck.moc"

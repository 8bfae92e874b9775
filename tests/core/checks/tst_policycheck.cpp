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
    row("not reached, and nobody is told", failure(ErrorCode::ServiceUnreachable), u"mta-sts.unreachable"_s, Verdict::Unknown, u"service-unreachable"_s, PolicyState::NotYet);
    row("too slow, and nobody is told", failure(ErrorCode::TimedOut), u"mta-sts.unreachable"_s, Verdict::Unknown, u"timed-out"_s, PolicyState::NotYet);
}

void TestPolicyCheck::judged()
{
    QFETCH(Result<WebAnswer>, fetched);
    QFETCH(PolicyState, state);
    QFETCH(QString, seen);
    QFETCH(Verdict, verdict);
    const Finding finding = judgePolicy(domain, expected, fetched, state);
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
    const Finding finding = judgePolicy(domain, tested, answer("version: STSv1\nmode: testing\nmx: a.test\nmax_age: 86400\n"), PolicyState::Published);
    QCOMPARE(finding.verdict, Verdict::Warning);
    // Whoever else serves one that enforces keeps it away all the same.
    QCOMPARE(judgePolicy(domain, tested, answer(head + "mx: a.test\n" + tail), PolicyState::Published).verdict, Verdict::Fail);
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

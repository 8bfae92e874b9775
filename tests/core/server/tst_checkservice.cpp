#include "core/api/operations/checks.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

namespace {

// What the helper found; a test makes as many as it likes.
const QString problem = u"dovecot did not start: no"_s;

api::AcceptFinding acceptance(int days, const std::optional<QString> &seen = {})
{
    return {u"engine.problem"_s, {}, Reason::parse(u"we know").value(), Day(QDate::currentDate().addDays(days)), seen};
}

} // namespace

// The verbs of `check`.
class TestCheckService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_daemon = std::make_unique<TestDaemon>();
        m_daemon->helper().status.problems = {problem};
    }
    void cleanup() { m_daemon.reset(); }

    void acceptedCountsAsNothing()
    {
        const auto before = m_daemon->call(api::Status{})->findings;
        const auto reply = m_daemon->call(acceptance(30));
        QVERIFY(reply);
        QCOMPARE(reply->findings.size(), 1);
        QCOMPARE(reply->findings.first().accepted->reason.toString(), u"we know"_s);
        QTRY_COMPARE(m_daemon->changes, QStringList{u"finding engine.problem"_s});
        const auto after = m_daemon->call(api::Status{})->findings;
        QCOMPARE(after.warning, before.warning - 1);
        QCOMPARE(after.accepted, std::optional<qint64>(1));
        const Finding finding = found();
        QVERIFY(finding.accepted);
        QVERIFY(finding.accepted->by.contains(u"uid "_s));
        QCOMPARE(finding.verdict, Verdict::Warning); // it says what is true all the same
    }

    void comesBackWhenSomethingElseIsSeen()
    {
        QVERIFY(m_daemon->call(acceptance(30)));
        QVERIFY(found().accepted);
        m_daemon->helper().status.problems = {u"dovecot did not start: for another reason"_s};
        QVERIFY(!found().accepted);
    }

    void comesBackWhenItIsOver()
    {
        QVERIFY(m_daemon->call(acceptance(0))); // until the end of today
        QVERIFY(found().accepted);
        QVERIFY(m_daemon->stores().database.run(u"UPDATE acceptance SET until = ?"_s, {QDate::currentDate().addDays(-1).toString(Qt::ISODate)}));
        QVERIFY(!found().accepted);
    }

    void unaccepted()
    {
        QVERIFY(m_daemon->call(acceptance(30)));
        const auto reply = m_daemon->call(api::UnacceptFinding{u"engine.problem"_s, {}});
        QVERIFY(reply);
        QCOMPARE(reply->findings.size(), 1);
        QVERIFY(!reply->findings.first().accepted);
        QCOMPARE(m_daemon->call(api::UnacceptFinding{u"engine.problem"_s, {}}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_daemon->auditRecords(), 2); // what was refused is not a change
    }

    // Of two findings of one name, the one that was seen.
    void onlyWhatWasSeen()
    {
        m_daemon->helper().status.problems = {problem, u"another"_s};
        QCOMPARE(m_daemon->call(acceptance(30, u"another"_s))->findings.size(), 1);
        QCOMPARE(m_daemon->call(api::Status{})->findings.accepted, std::optional<qint64>(1));
        QCOMPARE(m_daemon->call(acceptance(30))->findings.size(), 2);
        QCOMPARE(m_daemon->call(acceptance(30, u"nothing of that"_s)).error().code, ErrorCode::NotFound);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("days");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("no such finding") << u"no.such"_s << 30 << ErrorCode::NotFound << u"id"_s;
        QTest::newRow("one that passes") << u"helper.answers"_s << 30 << ErrorCode::NotFound << u"id"_s;
        QTest::newRow("a step of the set-up") << u"setup.identity"_s << 30 << ErrorCode::Unsupported << u"id"_s;
        QTest::newRow("yesterday") << u"engine.problem"_s << -1 << ErrorCode::NumberOutOfRange << u"until"_s;
        QTest::newRow("more than a year") << u"engine.problem"_s << 367 << ErrorCode::NumberOutOfRange << u"until"_s;
    }
    void refused()
    {
        QFETCH(QString, id);
        QFETCH(int, days);
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        api::AcceptFinding wanted = acceptance(days);
        wanted.id = id;
        const auto reply = m_daemon->call(wanted);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, code);
        QCOMPARE(reply.error().field, field);
        QCOMPARE(m_daemon->auditRecords(), 0);
    }

    // The order of a list: of one verdict, what is seen for longer stands first.
    void seenSince()
    {
        const QDateTime first = found().since.value();
        QTest::qWait(20);
        m_daemon->helper().status.engines[0].state = EngineState::Starting;
        const auto findings = m_daemon->call(api::Check{})->findings;
        QStringList warnings;
        for (const Finding &finding : findings) {
            if (finding.verdict == Verdict::Warning)
                warnings.append(finding.id);
        }
        QVERIFY(warnings.indexOf(u"engine.problem"_s) < warnings.indexOf(u"engine.dovecot"_s));
        QCOMPARE(found().since.value(), first);
    }

private:
    Finding found()
    {
        const auto findings = m_daemon->call(api::Check{})->findings;
        for (const Finding &finding : findings) {
            if (finding.id == u"engine.problem")
                return finding;
        }
        return {};
    }

    std::unique_ptr<TestDaemon> m_daemon;
};

QTEST_GUILESS_MAIN(TestCheckService)
#include "tst_checkservice.moc"

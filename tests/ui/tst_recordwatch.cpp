#include "tests/ui/support/fakeserver.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/warnings.h"
#include "ui/models/recordmodel.h"
#include "ui/models/recordwatch.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;
using namespace std::chrono_literals;

class TestRecordWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnWarnings();
        server = std::make_unique<test::FakeServer>();
        test::furnish(*server);
        server->listen();
        session = std::make_unique<Session>(server->socketPath());
        session->start();
        QTRY_COMPARE(session->state(), Session::State::Connected);
        model = std::make_unique<RecordModel>();
        watch = std::make_unique<RecordWatch>(*session, model.get());
        DnsPlan plan = server->plan;
        plan.domain = u"example.test"_s;
        model->setPlan(plan);
    }
    void cleanup()
    {
        watch.reset();
        model.reset();
        session.reset();
        server.reset();
    }

    void everyRowHasItsVerdict()
    {
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(text(0, RecordModel::VerdictColumn), QString()); // nobody looked
        QVERIFY(!model->verdictAt(0));
        watch->lookNow();
        QVERIFY(watch->isLooking());
        QTRY_VERIFY(model->check());
        QCOMPARE(model->verdictAt(0), std::optional(Verdict::Pass));
        QCOMPARE(text(1, RecordModel::VerdictColumn), u"Fails"_s);
        QVERIFY(!model->index(1, RecordModel::VerdictColumn).data(Qt::DecorationRole).isNull());
        QCOMPARE(model->seenAt(1), u"10 mx.old-provider.test."_s);
        QCOMPARE(model->findingAt(1)->id, u"dns.differs"_s);
        QVERIFY(!model->findingAt(0));
        QVERIFY(model->seenAt(3).contains(u"did not answer"_s));
        QVERIFY(watch->words().contains(u"4 of 7"_s));
        QVERIFY(!watch->isLooking());
    }

    void whoSaysWhat()
    {
        DnsCheck check;
        check.domain = u"example.test"_s;
        const DnsRecord record = model->recordAt(1);
        const auto one = [](const QString &address, const QString &name, const QString &data) { return DnsSeen{address, DnsOutcome::Records, {data}, 60, name}; };
        check.records = {{record.name, record.type, {record.data}, {one(u"192.0.2.53"_s, {}, u"old"_s), one(u"192.0.2.1"_s, u"ns1.test."_s, u"new"_s), one(u"2001:db8::1"_s, u"ns1.test."_s, u"new"_s)}, Verdict::Warning}};
        model->setCheck(check);
        QCOMPARE(model->seenAt(1), u"old (192.0.2.53)\nnew (ns1.test)"_s);
        check.records[0].seen.removeFirst();
        model->setCheck(check);
        QCOMPARE(model->seenAt(1), u"new"_s);
    }

    void oneLookAtATime()
    {
        server->hold(u"dns.check"_s);
        watch->lookNow();
        watch->lookNow();
        QTRY_COMPARE(server->waiting(), 1);
        QTest::qWait(20);
        QCOMPARE(server->waiting(), 1);
        server->release();
        QTRY_VERIFY(model->check());
    }

    void looksAgainByItself()
    {
        watch->start(10ms);
        QTRY_VERIFY(server->count(u"dns.check"_s) >= 3);
        watch->stop();
        QTRY_VERIFY(!watch->isLooking());
        const int looked = server->count(u"dns.check"_s);
        QTest::qWait(60);
        QCOMPARE(server->count(u"dns.check"_s), looked);
    }

    void anAnswerForAnotherDomainIsDropped()
    {
        server->hold(u"dns.check"_s);
        watch->lookNow();
        QTRY_COMPARE(server->waiting(), 1);
        DnsPlan other = model->plan();
        other.domain = u"bakery.example"_s;
        model->setPlan(other);
        server->release();
        QTest::qWait(30);
        QVERIFY(!model->check());
        QVERIFY(!watch->isLooking());
    }

    void aFailureIsSaid()
    {
        server->refuse(u"dns.check"_s, Error{ErrorCode::StoreFailed, {}, {}, {}});
        watch->start(10ms);
        QTRY_VERIFY(watch->words().contains(u"database"_s));
        server->refuse(u"dns.check"_s, {});
        QTRY_VERIFY(model->check()); // it is tried again
        watch->stop();
    }

    void inPracticeItSaysWhy()
    {
        Finding why;
        why.id = u"dns.not-needed"_s;
        why.verdict = Verdict::NotApplicable;
        why.what = u"A practice server needs none."_s;
        server->dnsCheck.findings = {why};
        watch->lookNow();
        QTRY_VERIFY(model->check());
        QCOMPARE(watch->words(), why.what);
    }

private:
    QString text(int row, int column) const { return model->index(row, column).data().toString(); }

    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<Session> session;
    std::unique_ptr<RecordModel> model;
    std::unique_ptr<RecordWatch> watch;
};

QTEST_MAIN(TestRecordWatch)
#include "tst_recordwatch.moc"

#include "tests/ui/support/fakeserver.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "tests/ui/support/warnings.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/jobbar.h"
#include "ui/wizard/setupwizard.h"
#include "ui/wizard/steplist.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestWizard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnWarnings();
        server = std::make_unique<test::FakeServer>();
        server->listen();
        session = std::make_unique<Session>(server->socketPath());
        session->start();
        QTRY_COMPARE(session->state(), Session::State::Connected);
        wizard = new SetupWizard(*session);
        wizard->show();
    }
    void cleanup()
    {
        delete wizard;
        session.reset();
        server.reset();
    }

    void beginsWithTheFirstQuestionAndGoodGuesses()
    {
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
        QCOMPARE(input(u"adminAddress"_s)->text(), u"anna@example.test"_s);
        QCOMPARE(input(u"serverName"_s)->text(), u"mail.example.test"_s);
        QVERIFY(button(u"next"_s)->isEnabled());
        QVERIFY(button(u"later"_s)->isEnabled());
        const auto *list = wizard->findChild<StepList *>();
        QCOMPARE(list->count(), 6);
        QCOMPARE(list->stateOf(0), StepList::State::Now);
        QCOMPARE(list->stateOf(3), StepList::State::Later);
    }

    void goesThroughAllSteps()
    {
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"setup.accountTypes"_s);
        QCOMPARE(server->lastParams(u"setup.identity"_s).value(u"serverName").toString(), u"mail.example.test"_s);
        wizard->findChild<QCheckBox *>(u"pop3"_s)->click();
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"mailbox.add"_s);
        QCOMPARE(server->lastParams(u"setup.accountTypes"_s).value(u"accountTypes").toArray().size(), 2);
        QCOMPARE(input(u"address"_s)->text(), u"anna@example.test"_s);
        QVERIFY(!button(u"next"_s)->isEnabled());
        button(u"generatePassword"_s)->click();
        const QString generated = input(u"password"_s)->text();
        button(u"addMailbox"_s)->click();
        QTRY_VERIFY(input(u"shownPassword"_s));
        QCOMPARE(input(u"shownPassword"_s)->text(), generated);
        QCOMPARE(input(u"address"_s)->text(), u"@example.test"_s); // ready for the next person
        QVERIFY(input(u"password"_s)->text().isEmpty());
        QTRY_VERIFY(button(u"next"_s)->isEnabled());
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"dns.check"_s);
        next(); // whatever DNS says
        QTRY_COMPARE(wizard->currentOperation(), u"setup.finish"_s);
        next();
        QTRY_VERIFY(wizard->findChild<QWidget *>(u"success"_s)->isVisible());
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"mail.test"_s);
        QVERIFY(button(u"later"_s)->isVisible());
        next(); // it can be left out
        QTRY_VERIFY(!wizard || !wizard->isVisible());
    }

    void nextAddsWhatStandsInTheForm()
    {
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"setup.accountTypes"_s);
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"mailbox.add"_s);
        QTest::keyClicks(input(u"password"_s), u"correct horse battery"_s);
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"dns.check"_s);
        QVERIFY(server->hasMailbox(u"anna@example.test"_s));
    }

    void aGeneratedPasswordIsNotTurnedAwayFrom()
    {
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"setup.accountTypes"_s);
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"mailbox.add"_s);
        button(u"generatePassword"_s)->click();
        next();
        QTRY_VERIFY(input(u"shownPassword"_s));
        QTest::qWait(20);
        QCOMPARE(wizard->currentOperation(), u"mailbox.add"_s);
    }

    void anAddIsWaitedFor_data()
    {
        QTest::addColumn<QString>("press");
        QTest::newRow("by its own button") << u"addMailbox"_s;
        QTest::newRow("by Next") << u"next"_s;
    }
    void anAddIsWaitedFor()
    {
        QFETCH(QString, press);
        server->addMailbox(u"anna@example.test"_s); // the step is met: Next would go on at once
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"setup.accountTypes"_s);
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"dns.check"_s);
        wizard->findChild<StepList *>()->setCurrentRow(2);
        QCOMPARE(wizard->currentOperation(), u"mailbox.add"_s);
        server->hold(u"mailbox.add"_s);
        input(u"address"_s)->clear();
        QTest::keyClicks(input(u"address"_s), u"ben@example.test"_s);
        button(u"generatePassword"_s)->click();
        button(press)->click();
        QVERIFY(!button(u"later"_s)->isEnabled());
        QVERIFY(!button(u"next"_s)->isEnabled());
        QTest::keyClick(wizard, Qt::Key_Escape);
        wizard->findChild<StepList *>()->setCurrentRow(0);
        QCOMPARE(wizard->currentOperation(), u"mailbox.add"_s);
        QTRY_COMPARE(server->waiting(), 1);
        server->release();
        QTRY_VERIFY(input(u"shownPassword"_s));
        QTRY_VERIFY(input(u"shownPassword"_s)->isVisible()); // on the step that is still on view
        QVERIFY(button(u"later"_s)->isEnabled());
        QVERIFY(button(u"next"_s)->isEnabled());
    }

    void refusalStaysAtItsField()
    {
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
        server->refuse(u"setup.identity"_s, Error{ErrorCode::DomainReserved, u"mail.example.test"_s, u"serverName"_s, u"test"_s});
        next();
        QTRY_VERIFY(input(u"serverName"_s)->accessibleDescription().contains(u"reserved"_s));
        QCOMPARE(wizard->currentOperation(), u"setup.identity"_s);
        QVERIFY(button(u"next"_s)->isEnabled());
        QVERIFY(!wizard->findChild<QLabel *>(u"wizardRefusal"_s)->isVisible());
    }

    void refusalOfTheMachineIsSaidBelow()
    {
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
        server->refuse(u"setup.identity"_s, Error{ErrorCode::PortTaken, u"25"_s, {}, u"exim4 (pid 812)"_s});
        next();
        auto *refusal = wizard->findChild<QLabel *>(u"wizardRefusal"_s);
        QTRY_VERIFY(refusal->isVisible());
        QVERIFY(refusal->text().contains(u"exim4 (pid 812)"_s));
        QCOMPARE(input(u"adminAddress"_s)->text(), u"anna@example.test"_s); // nothing is lost
    }

    void showsWhatHappens()
    {
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
        server->hold(u"setup.identity"_s);
        next();
        auto *job = wizard->findChild<JobBar *>();
        QVERIFY(job->isVisible());
        QVERIFY(!button(u"next"_s)->isEnabled());
        QVERIFY(button(u"later"_s)->isEnabled()); // later, always
        server->notify(u"job.progress"_s, toJson(api::JobProgress{u"swap"_s, {}}).toObject());
        QTRY_COMPARE(job->text(), u"Putting the new configuration in place"_s);
        server->release();
        QTRY_COMPARE(wizard->currentOperation(), u"setup.accountTypes"_s);
        QVERIFY(!job->isVisible());
    }

    void comingBackContinues()
    {
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"setup.accountTypes"_s);
        button(u"later"_s)->click();
        QTRY_VERIFY(!wizard);
        wizard = new SetupWizard(*session);
        wizard->show();
        QTRY_COMPARE(wizard->currentOperation(), u"setup.accountTypes"_s);
        auto *list = wizard->findChild<StepList *>();
        QCOMPARE(list->stateOf(0), StepList::State::Done);
        list->setCurrentRow(0); // a step that is done can be seen again
        QCOMPARE(wizard->currentOperation(), u"setup.identity"_s);
        list->setCurrentRow(3); // one that is not yet due cannot
        QCOMPARE(wizard->currentOperation(), u"setup.identity"_s);
    }

    void dnsTurnsGreenByItself()
    {
        test::furnish(*server);
        openAt(u"dns.check"_s);
        auto *table = wizard->findChild<QTableView *>(u"dnsTable"_s);
        QTRY_VERIFY(table->isVisible());
        const auto verdict = [table] { return table->model()->index(1, RecordModel::VerdictColumn).data().toString(); };
        QTRY_COMPARE(verdict(), u"Fails"_s);
        QCOMPARE(table->model()->rowCount(), 7);
        QTRY_COMPARE(wizard->findChild<QLabel *>(u"recordName"_s)->text(), u"mail"_s); // as their provider's form has it
        QTest::mouseClick(button(u"recordNameCopy"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"mail"_s);
        QVERIFY(wizard->findChild<QLabel *>(u"looked"_s)->text().contains(u"4 of 7"_s));
        for (DnsRecordCheck &record : server->dnsCheck.records)
            record.verdict = Verdict::Pass;
        server->dnsCheck.findings.clear();
        button(u"lookNow"_s)->click();
        QTRY_COMPARE(verdict(), u"Passes"_s);
        QVERIFY(button(u"later"_s)->isEnabled());
    }

    void dnsOfAPracticeServerSaysWhyItIsNotNeeded()
    {
        test::furnish(*server);
        Finding why;
        why.verdict = Verdict::NotApplicable;
        why.what = u"A practice server needs none."_s;
        for (DnsRecordCheck &record : server->dnsCheck.records)
            record.verdict = Verdict::NotApplicable;
        server->dnsCheck.findings = {why};
        openAt(u"dns.check"_s);
        QTRY_COMPARE(wizard->findChild<QLabel *>(u"looked"_s)->text(), why.what);
        next();
        QTRY_COMPARE(wizard->currentOperation(), u"mail.test"_s); // the check was met before
    }

    void aTestMessageGoesOutAndComesBack()
    {
        test::furnish(*server);
        openAt(u"mail.test"_s);
        QTRY_COMPARE(input(u"testTo"_s)->text(), u"anna@example.test"_s);
        QTRY_VERIFY(button(u"host-smtpCopy"_s)); // what one's own mail program wants to know
        QTest::mouseClick(button(u"port-imapCopy"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"20993"_s);
        input(u"testTo"_s)->setText(u"no address"_s);
        button(u"sendTest"_s)->click();
        QCOMPARE(server->count(u"mail.test"_s), 0);
        QVERIFY(!input(u"testTo"_s)->accessibleDescription().isEmpty());
        input(u"testTo"_s)->setText(u"ben@example.net"_s);
        server->followed.trace = {MailFate::Delivered, u"4X"_s, u"mx.example.net"_s, u"250 <b>Ok</b>"_s};
        button(u"sendTest"_s)->click();
        QTRY_VERIFY(wizard->findChild<QLabel *>(u"answer"_s));
        QCOMPARE(wizard->findChild<QLabel *>(u"answer"_s)->text(), u"mx.example.net: 250 <b>Ok</b>"_s);
        QCOMPARE(wizard->findChild<QLabel *>(u"answer"_s)->textFormat(), Qt::PlainText);
        server->followed.answered = true;
        QTRY_VERIFY(!button(u"later"_s)->isVisible()); // nothing is left
        QCOMPARE(test::ambiguousMnemonics(wizard), QStringList());
        QCOMPARE(test::namelessControls(wizard), QStringList());
    }

    void comingBackFollowsTheMessageThatWasSent()
    {
        test::furnish(*server);
        openAt(u"mail.test"_s);
        QTRY_VERIFY(button(u"sendTest"_s)->isEnabled());
        button(u"sendTest"_s)->click();
        QTRY_COMPARE(server->count(u"mail.test"_s), 1);
        button(u"later"_s)->click();
        QTRY_VERIFY(!wizard);
        server->followed.trace = {MailFate::Refused, u"4X"_s, {}, u"550 no"_s};
        wizard = new SetupWizard(*session);
        wizard->show();
        QTRY_VERIFY(wizard->currentOperation() == u"dns.check");
        openAt(u"mail.test"_s);
        QTRY_VERIFY(wizard->findChild<QLabel *>(u"answer"_s));
    }

    void aFailedStateCanBeReadAgain()
    {
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
        delete wizard;
        server->refuse(u"setup.state"_s, Error{ErrorCode::StoreFailed, {}, {}, {}});
        wizard = new SetupWizard(*session);
        wizard->show();
        QTRY_VERIFY(button(u"retry"_s)->isVisible());
        server->refuse(u"setup.state"_s, {});
        button(u"retry"_s)->click();
        QTRY_COMPARE(wizard->currentOperation(), u"setup.identity"_s);
    }

    void everyStepHasNamesAndNoTrap()
    {
        QVERIFY(QTest::qWaitForWindowActive(wizard));
        const QStringList steps{u"setup.identity"_s, u"setup.accountTypes"_s, u"mailbox.add"_s, u"dns.check"_s, u"setup.finish"_s, u"mail.test"_s};
        for (const QString &step : steps) {
            QTRY_COMPARE(wizard->currentOperation(), step);
            QTRY_VERIFY(!wizard->findChild<JobBar *>()->isVisible());
            QCOMPARE(test::ambiguousMnemonics(wizard), QStringList());
            QCOMPARE(test::namelessControls(wizard), QStringList());
            QCOMPARE(test::controlsWithoutObjectName(wizard), QStringList());
            QTest::keyClick(wizard->windowHandle(), Qt::Key_Tab);
            const QList<QWidget *> walk = test::tabWalk(wizard);
            QCOMPARE(QApplication::focusWidget(), walk.first());
            QVERIFY(walk.contains(button(u"later"_s)));
            if (step == u"mailbox.add") {
                button(u"generatePassword"_s)->click();
                button(u"addMailbox"_s)->click();
                QTRY_VERIFY(button(u"next"_s)->isEnabled());
            }
            if (step == u"setup.finish")
                next(); // looks; the next one goes on
            if (step != steps.last())
                next();
        }
    }

private:
    QPushButton *button(const QString &name) { return wizard->findChild<QPushButton *>(name); }
    QLineEdit *input(const QString &name) { return wizard->findChild<QLineEdit *>(name); }
    // Of a server that is set up: every step can be opened.
    void openAt(const QString &step)
    {
        if (wizard->currentOperation() != u"dns.check" && wizard->currentOperation() != u"mail.test") {
            delete wizard;
            wizard = new SetupWizard(*session);
            wizard->show();
        }
        QTRY_VERIFY(!wizard->currentOperation().isEmpty());
        auto *list = wizard->findChild<StepList *>();
        list->setCurrentRow(step == u"dns.check" ? 3 : 5);
        QTRY_COMPARE(wizard->currentOperation(), step);
    }
    void next()
    {
        QTRY_VERIFY(button(u"next"_s)->isEnabled());
        QTest::mouseClick(button(u"next"_s), Qt::LeftButton);
    }

    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<Session> session;
    QPointer<SetupWizard> wizard;
};

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"

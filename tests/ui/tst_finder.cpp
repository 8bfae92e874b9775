#include "tests/ui/support/fakeserver.h"
#include "tests/ui/support/walk.h"
#include "tests/ui/support/warnings.h"
#include "ui/shell/finder.h"
#include "ui/widgets/label.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestFinder : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnWarnings();
        server = std::make_unique<test::FakeServer>();
        server->addDomain(u"example.test"_s);
        server->addMailbox(u"anna@example.test"_s, u"Anna <b>Beispiel</b>"_s);
        for (int i = 0; i < 20; ++i)
            server->addMailbox(u"m%1@example.test"_s.arg(i));
        server->addAlias(u"mailer@example.test"_s, {u"anna@example.test"_s});
        Finding finding;
        finding.id = u"certificate.ends"_s;
        finding.verdict = Verdict::Warning;
        finding.subject = u"mail.example.test"_s;
        finding.what = u"The certificate ends soon."_s;
        server->findings = {finding};
        server->listen();
        session = std::make_unique<Session>(server->socketPath());
        session->start();
        QTRY_COMPARE(session->state(), Session::State::Connected);
    }
    void cleanup()
    {
        session.reset();
        server.reset();
    }

    void nothingTypedShowsThePages()
    {
        FinderModel model(*session, known());
        QAbstractItemModelTester tester(&model);
        QCOMPARE(titles(model), (QStringList{u"Mailboxes"_s, u"Aliases"_s}));
    }

    void findsAllKindsAndOnlyAFewOfEach()
    {
        FinderModel model(*session, known());
        QAbstractItemModelTester tester(&model);
        model.readOnce();
        QTRY_COMPARE(server->count(u"check"_s), 1);
        QSignalSpy searched(&model, &FinderModel::searched);
        model.setText(u"m"_s);
        model.setText(u"mail"_s);
        QVERIFY(searched.wait());
        QCOMPARE(server->count(u"mailbox.list"_s), 1); // one question for several keys
        QCOMPARE(server->lastParams(u"mailbox.list"_s).value(u"limit").toInt(), 6);
        QStringList found = titles(model);
        QCOMPARE(found.mid(0, 2), (QStringList{u"Mailboxes"_s, u"Add a mailbox"_s}));
        QCOMPARE(found.mid(found.size() - 2), (QStringList{u"mail.example.test: The certificate ends soon."_s, u"mailer@example.test"_s}));
        QVERIFY(found.contains(u"Largest message"_s));
        model.setText(u"example"_s);
        QVERIFY(searched.wait());
        QCOMPARE(kinds(model).count(Found::Kind::Mailbox), 6);
    }

    void aSettingIsFoundByItsNameAndByItsKey()
    {
        FinderModel model(*session, known());
        model.readOnce();
        QTRY_COMPARE(server->count(u"check"_s), 1);
        for (const char *text : {"largest mess", "messageSizeLimit"}) {
            model.setText(QString::fromLatin1(text));
            QTRY_COMPARE(titles(model), QStringList{u"Largest message"_s});
        }
        QVERIFY(model.index(0, 0).data().toString().endsWith(u"(mail.messageSizeLimit)"_s));
    }

    void everyWordCounts()
    {
        FinderModel model(*session, known());
        model.setText(u"  MAILBOX add "_s);
        QCOMPARE(titles(model), QStringList{u"Add a mailbox"_s});
        model.setText(u"mailbox remove"_s);
        QCOMPARE(titles(model), QStringList());
    }

    void anAnswerToAnEarlierTextIsNotShown()
    {
        FinderModel model(*session, known());
        server->hold(u"mailbox.list"_s);
        model.setText(u"anna"_s);
        QTRY_COMPARE(server->waiting(), 1);
        model.setText({});
        server->release();
        QTest::qWait(50);
        QCOMPARE(titles(model), (QStringList{u"Mailboxes"_s, u"Aliases"_s}));
    }

    void typeAndEnter()
    {
        auto *finder = new Finder(*session, known(), nullptr);
        QSignalSpy chosen(finder, &Finder::chosen);
        finder->open();
        QVERIFY(QTest::qWaitForWindowActive(finder));
        QCOMPARE(test::namelessControls(finder), QStringList());
        auto *line = finder->findChild<QLineEdit *>(u"finderText"_s);
        QTRY_COMPARE(QApplication::focusWidget(), line);
        QTest::keyClicks(line, u"anna"_s);
        auto *table = finder->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2); // and the alias that leads there
        // What comes from outside is shown as it is written.
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"anna@example.test – Anna <b>Beispiel</b>"_s);
        QCOMPARE(table->model()->index(0, 0).data(Qt::ToolTipRole).toString(), plainToolTip(u"Anna <b>Beispiel</b>"_s));
        QTRY_COMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto found = chosen.first().first().value<Found>();
        QCOMPARE(found.page, u"mailboxes"_s);
        QCOMPARE(found.key, u"anna@example.test"_s);
    }

    void downAndUpMoveWhileTheLineHasTheFocus()
    {
        Finder finder(*session, known(), nullptr);
        finder.setAttribute(Qt::WA_DeleteOnClose, false);
        finder.show();
        QVERIFY(QTest::qWaitForWindowActive(&finder));
        auto *line = finder.findChild<QLineEdit *>(u"finderText"_s);
        auto *table = finder.findChild<QTableView *>();
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(line, Qt::Key_Up);
        QCOMPARE(table->currentIndex().row(), 0);
    }

private:
    static QList<Found> known()
    {
        return {{Found::Kind::Page, u"Mailboxes"_s, {}, u"mailboxes"_s, {}},
                {Found::Kind::Page, u"Aliases"_s, {}, u"aliases"_s, {}},
                {Found::Kind::Action, u"Add a mailbox"_s, {}, {}, u"addAction"_s}};
    }
    static QStringList titles(const FinderModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.foundAt(row).title);
        return titles;
    }
    static QList<Found::Kind> kinds(const FinderModel &model)
    {
        QList<Found::Kind> kinds;
        for (int row = 0; row < model.rowCount(); ++row)
            kinds.append(model.foundAt(row).kind);
        return kinds;
    }

    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<Session> session;
};

QTEST_MAIN(TestFinder)
#include "tst_finder.moc"

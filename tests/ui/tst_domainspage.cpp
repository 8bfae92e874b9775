#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/models/dkimmodel.h"
#include "ui/models/domainmodel.h"
#include "ui/pages/dkimdialog.h"
#include "ui/pages/domainspage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestDomainsPage : public QObject, test::OnlinePage<DomainsPage>
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(u"tst_domainspage"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void anEditSendsOnlyWhatChanged()
    {
        open();
        choose(u"example.test"_s);
        QVERIFY(label(u"factCatchAll"_s)->text().startsWith(u"none"_s));
        QVERIFY(!label(u"factAliasOf"_s)->isVisible());
        QDialog *dialog = edit();
        QCOMPARE(test::ambiguousMnemonics(page.get()), QStringList());
        line(dialog, u"catchAll"_s, u"anna@example.test"_s);
        verb(dialog)->click();
        QTRY_COMPARE(server->count(u"domain.set"_s), 1);
        QJsonObject sent = server->lastParams(u"domain.set"_s);
        QCOMPARE(sent.value(u"catchAll").toString(), u"anna@example.test"_s);
        QVERIFY(sent.value(u"aliasOf").isNull() || sent.value(u"aliasOf").isUndefined());
        QCOMPARE(sent.value(u"revision").toInt(), 1);
        QTRY_COMPARE(label(u"factCatchAll"_s)->text(), u"anna@example.test"_s);
        QTRY_VERIFY(!dialogOnTop());

        dialog = edit();
        line(dialog, u"catchAll"_s, {});
        verb(dialog)->click();
        QTRY_COMPARE(server->lastParams(u"domain.set"_s).value(u"catchAll").toString(), u"none"_s);
        QTRY_VERIFY(label(u"factCatchAll"_s)->text().startsWith(u"none"_s));
        QTRY_VERIFY(!dialogOnTop());

        dialog = edit();
        line(dialog, u"aliasOf"_s, u"bakery.example"_s);
        server->refuse(u"domain.set"_s, Error{ErrorCode::NotEmpty, u"example.test"_s, u"aliasOf"_s, u"6"_s});
        verb(dialog)->click();
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"aliasOf"_s)->accessibleDescription().startsWith(u"“example.test” still has 6"_s));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"aliasOf"_s)->text(), u"bakery.example"_s); // nothing that was typed is lost
        server->refuse(u"domain.set"_s, {});
        verb(dialog)->click();
        QTRY_VERIFY(label(u"factAliasOf"_s)->isVisible());
        QVERIFY(label(u"factAliasOf"_s)->text().startsWith(u"bakery.example:"_s));
        QVERIFY(!label(u"factCatchAll"_s)->isVisible());
    }

    void keysAtAliases()
    {
        open();
        choose(u"example.test"_s);
        QVERIFY(!label(u"factDkim"_s)->isVisible());
        QDialog *dialog = edit();
        auto *dkim = dialog->findChild<QComboBox *>(u"dkim"_s);
        dkim->setCurrentIndex(dkim->findData(u"alias"_s));
        verb(dialog)->click();
        QTRY_COMPARE(server->count(u"domain.set"_s), 1);
        QCOMPARE(server->lastParams(u"domain.set"_s).value(u"dkim").toString(), u"alias"_s);
        QVERIFY(server->lastParams(u"domain.set"_s).value(u"catchAll").isNull()); // only what you changed
        QTRY_VERIFY(label(u"factDkim"_s)->isVisible());
        QCOMPARE(label(u"factDkim"_s)->text(), u"aliases that lead to them"_s);
    }

    // What is left to do is said for the form that it has now, and for who publishes the zone of the server's name.
    void keysAreToBePublished_data()
    {
        QTest::addColumn<DkimRecords>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("practice");
        QTest::addColumn<QString>("said");
        QTest::newRow("aliases") << DkimRecords::Key << u"alias"_s << false
                                 << u"keys.example was changed. Publish the DNS records of the domain that this server's name lies in, where the keys are, and those of keys.example. When both are in DNS, a change of its signing keys completes it."_s;
        QTest::newRow("aliases, in practice") << DkimRecords::Key << u"alias"_s << true
                                              << u"keys.example was changed. Publish the DNS records of keys.example; those of the domain that this server's name lies in, where the keys are, follow by themselves once they were published. When both are in DNS, a change of its signing keys completes it."_s;
        for (const bool practice : {false, true})
            QTest::addRow("no aliases any more, %s", practice ? "in practice" : "for real") << DkimRecords::Alias << u"key"_s << practice
                                                                                         << u"keys.example was changed. Publish the DNS records of keys.example, where its next signing keys stand. When they are in DNS, a change of its signing keys completes it."_s;
    }
    void keysAreToBePublished()
    {
        QFETCH(DkimRecords, before);
        QFETCH(QString, after);
        QFETCH(bool, practice);
        server->addDomain(u"keys.example"_s, before);
        server->status.practice = practice; // which it says when it is met
        session = std::make_unique<Session>(server->socketPath());
        session->start();
        QTRY_COMPARE(session->state(), Session::State::Connected);
        open();
        choose(u"keys.example"_s);
        QDialog *dialog = edit();
        auto *dkim = dialog->findChild<QComboBox *>(u"dkim"_s);
        dkim->setCurrentIndex(dkim->findData(after));
        verb(dialog)->click();
        QTRY_VERIFY(!label(u"notice"_s)->text().isEmpty());
        QTEST(label(u"notice"_s)->text(), "said");
    }

    // Theirs and yours side by side; what you did not touch is theirs without a question.
    void aConflict_data()
    {
        QTest::addColumn<bool>("takesTheirs");
        QTest::newRow("yours") << false;
        QTest::newRow("theirs") << true;
    }
    void aConflict()
    {
        QFETCH(bool, takesTheirs);
        open();
        choose(u"example.test"_s);
        QDialog *dialog = edit();
        line(dialog, u"catchAll"_s, u"mine@example.test"_s);
        const DomainName name = *DomainName::parse(u"example.test");
        session->call(api::SetDomain{name, 1, OrNone(*Destination::parse(u"theirs@example.test")), OrNone(*DomainName::parse(u"bakery.example"))}, this, [](const Result<Domain> &) {});
        QTRY_COMPARE(server->count(u"domain.set"_s), 1);
        verb(dialog)->click();
        auto *pane = dialog->findChild<QWidget *>(u"conflict"_s);
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(pane->findChild<QLabel *>(u"catchAllYoursText"_s)->text(), u"mine@example.test"_s);
        QCOMPARE(pane->findChild<QLabel *>(u"catchAllTheirsText"_s)->text(), u"theirs@example.test"_s);
        QVERIFY(pane->findChild<QLabel *>(u"conflictWords"_s)->text().startsWith(u"What only they changed is theirs now: Stands for."_s));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"aliasOf"_s)->text(), u"bakery.example"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"catchAll"_s)->text(), u"mine@example.test"_s);
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        if (takesTheirs)
            pane->findChild<QRadioButton *>(u"catchAllTheirs"_s)->click();
        verb(dialog)->click();
        QTRY_COMPARE(server->count(u"domain.set"_s), 3);
        QCOMPARE(server->lastParams(u"domain.set"_s).value(u"revision").toInt(), 2);
        QTRY_VERIFY(!dialogOnTop());
        QCOMPARE(server->domainNamed(u"example.test"_s).catchAll->toString(), takesTheirs ? u"theirs@example.test"_s : u"mine@example.test"_s);
        QCOMPARE(server->domainNamed(u"example.test"_s).aliasOf->toString(), u"bakery.example"_s);
    }

    void keys()
    {
        DkimModel model;
        QAbstractItemModelTester tester(&model);
        model.setKeys({*DomainName::parse(u"example.test"), {{u"s1"_s, DkimAlgorithm::Rsa, DkimState::Active, QDateTime::currentDateTimeUtc(), u"v=DKIM1"_s}, {u"s2"_s, DkimAlgorithm::Ed25519, DkimState::Next, QDateTime::currentDateTimeUtc(), u"v=DKIM1"_s}}, 7});
        QCOMPARE(model.index(0, DkimModel::StateColumn).data().toString(), u"signs"_s);
        QCOMPARE(model.index(1, DkimModel::StateColumn).data().toString(), u"signs next"_s);
        QCOMPARE(model.index(1, DkimModel::AlgorithmColumn).data().toString(), u"Ed25519"_s);
        QCOMPARE(model.recordName(model.keyAt(0)), u"s1._domainkey.example.test."_s);
        QCOMPARE(model.keysIn(DkimState::Retiring).size(), 0);
        QCOMPARE(model.keysIn(DkimState::Next).size(), 1);
        QCOMPARE(model.revision(), 7);
    }

    void keysAreChangedAfterSayingWhatMustBeThere()
    {
        open();
        QDialog *dialog = openKeys(u"example.test"_s);
        auto *table = dialog->findChild<QTableView *>(u"dkimTable"_s);
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(test::ambiguousMnemonics(dialog), QStringList());
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        dialog->findChild<QPushButton *>(u"dkimNameCopy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"prr1._domainkey.example.test."_s);
        dialog->findChild<QPushButton *>(u"rotate"_s)->click();
        QDialog *question = dialogOnTop();
        const QString words = question->findChild<QLabel *>(u"consequence"_s)->text();
        QVERIFY2(words.contains(u"prr3._domainkey.example.test.\npre4._domainkey.example.test."_s), qPrintable(words)); // those that sign next
        QTest::keyClick(question, Qt::Key_Return); // keeps them
        QTest::qWait(20);
        QCOMPARE(server->count(u"dkim.rotate"_s), 0);
        dialog->findChild<QPushButton *>(u"rotate"_s)->click();
        dialogOnTop()->findChild<QPushButton *>(u"confirmRotate"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 8);
        QCOMPARE(server->lastParams(u"dkim.rotate"_s).value(u"revision").toInt(), 1);
        QVERIFY(dialog->findChild<QLabel *>(u"dkimNotice"_s)->text().startsWith(u"The next message"_s));

        // Somebody else was quicker: what holds now is shown.
        session->call(api::RotateDkim{*DomainName::parse(u"example.test"), {}}, this, [](const Result<api::DkimReply> &) {});
        QTRY_COMPARE(server->count(u"dkim.rotate"_s), 2);
        dialog->findChild<QPushButton *>(u"rotate"_s)->click();
        dialogOnTop()->findChild<QPushButton *>(u"confirmRotate"_s)->click();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"refusalSentence"_s)->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 10);
    }

    void formerKeysGo_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<QString>("words");
        QTest::newRow("long ago") << 30 << u"what they signed has arrived by now"_s;
        QTest::newRow("lately") << 2 << u"wait until a week has passed"_s;
    }
    void formerKeysGo()
    {
        QFETCH(int, daysAgo);
        QFETCH(QString, words);
        server->addDomain(u"keys.example"_s);
        server->addKeys(u"keys.example"_s, DkimState::Active, daysAgo);
        server->addKeys(u"keys.example"_s, DkimState::Retiring, daysAgo);
        open();
        QDialog *dialog = openKeys(u"keys.example"_s);
        auto *retire = dialog->findChild<QPushButton *>(u"retire"_s);
        QVERIFY(retire->isEnabled());
        retire->click();
        const QString said = dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text();
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(said.contains(u"._domainkey.keys.example."_s), qPrintable(said)); // which records go afterwards
        dialogOnTop()->findChild<QPushButton *>(u"confirmRetire"_s)->click();
        QTRY_COMPARE(dialog->findChild<QTableView *>(u"dkimTable"_s)->model()->rowCount(), 2);
        QVERIFY(!retire->isEnabled());
    }

    // Its own DNS stays as it is: what is published again is the zone of the server's name.
    void keysBehindAliasesAreChanged()
    {
        server->addDomain(u"keys.example"_s, DkimRecords::Alias);
        server->addKeys(u"keys.example"_s, DkimState::Active, 30);
        server->addKeys(u"keys.example"_s, DkimState::Next, 30);
        open();
        QDialog *dialog = openKeys(u"keys.example"_s);
        dialog->findChild<QPushButton *>(u"rotate"_s)->click();
        const QString asked = dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text();
        QVERIFY2(asked.startsWith(u"These aliases must stand in DNS already"_s) && asked.contains(u":\nrsa2._domainkey.keys.example.\ned2._domainkey.keys.example.\n"_s), qPrintable(asked));
        dialogOnTop()->findChild<QPushButton *>(u"confirmRotate"_s)->click();
        auto *model = dialog->findChild<QTableView *>(u"dkimTable"_s)->model();
        QTRY_COMPARE(model->rowCount(), 6);
        QCOMPARE(dialog->findChild<QLabel *>(u"dkimNotice"_s)->text(), u"The next message is signed with the new keys. Publish the zone of this server's name again."_s);
        // There is no room for a third pair before the former one is removed.
        server->refuse(u"dkim.rotate"_s, Error{ErrorCode::NoFreeSelector, u"keys.example"_s, u"selector"_s, {}});
        dialog->findChild<QPushButton *>(u"rotate"_s)->click();
        dialogOnTop()->findChild<QPushButton *>(u"confirmRotate"_s)->click();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"refusalSentence"_s)->text().startsWith(u"The former signing keys of “keys.example” still stand where its aliases lead"_s));
        dialog->findChild<QPushButton *>(u"retire"_s)->click();
        const QString said = dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text();
        QVERIFY2(said.endsWith(u"Afterwards publish the zone of this server's name again; the aliases stay while later keys use them."_s), qPrintable(said));
        dialogOnTop()->findChild<QPushButton *>(u"confirmRetire"_s)->click();
        QTRY_COMPARE(model->rowCount(), 4);
    }
    // Switched over a while ago: those that go stood in its own DNS.
    void formerKeysOfItsOwnDnsGo()
    {
        server->addDomain(u"keys.example"_s);
        server->addKeys(u"keys.example"_s, DkimState::Retiring, 30);
        server->addDomain(u"keys.example"_s, DkimRecords::Alias);
        server->addKeys(u"keys.example"_s, DkimState::Active, 30);
        server->addKeys(u"keys.example"_s, DkimState::Next, 30);
        server->addKeys(u"keys.example"_s, DkimState::Retiring, 30);
        open();
        QDialog *dialog = openKeys(u"keys.example"_s);
        dialog->findChild<QPushButton *>(u"retire"_s)->click();
        const QString said = dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text();
        static const QRegularExpression own(u"Afterwards remove their records at your DNS provider:\nprr\\d+\\._domainkey\\.keys\\.example\\.\npre\\d+\\._domainkey\\.keys\\.example\\.$"_s);
        QVERIFY2(own.match(said).hasMatch(), qPrintable(said)); // and not those that aliases lead to
    }

    void keysThatCannotBeRead()
    {
        server->refuse(u"dkim.list"_s, Error{ErrorCode::StoreFailed, {}, {}, {}});
        open();
        choose(u"example.test"_s);
        page->findChild<QPushButton *>(u"dkim"_s)->click();
        QDialog *dialog = dialogOnTop();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"failureWords"_s)->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(u"rotate"_s)->isEnabled());
        server->refuse(u"dkim.list"_s, {});
        dialog->findChild<QPushButton *>(u"retry"_s)->click();
        QTRY_COMPARE(dialog->findChild<QTableView *>(u"dkimTable"_s)->model()->rowCount(), 6);
        QVERIFY(dialog->findChild<QPushButton *>(u"rotate"_s)->isEnabled());
    }

    void removingSaysWhatGoes()
    {
        server->addDomain(u"old.example"_s);
        open();
        choose(u"old.example"_s);
        page->remove();
        const QString words = dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text();
        QVERIFY2(words.contains(u"abuse@ and postmaster@ and its signing keys"_s) && words.contains(u"no mail is lost"_s), qPrintable(words));
        dialogOnTop()->reject();
        QTRY_VERIFY(!dialogOnTop());
        choose(u"example.test"_s);
        page->remove();
        QVERIFY(dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text().startsWith(u"It still has 6 mailboxes. It still has 1 aliases."_s));
        QVERIFY(dialogOnTop()->findChild<QPushButton *>(u"showAliases"_s)->isVisible());
        QVERIFY(!dialogOnTop()->findChild<QPushButton *>(u"confirmRemove"_s));
        dialogOnTop()->reject();
    }

private:
    QTableView *table() const { return page->findChild<QTableView *>(u"domainsTable"_s); }
    QLabel *label(const QString &name) const { return page->findChild<QLabel *>(name); }
    static QPushButton *verb(QDialog *dialog) { return dialog->findChild<QPushButton *>(u"verb"_s); }
    static void line(QDialog *dialog, const QString &name, const QString &text)
    {
        auto *line = dialog->findChild<QLineEdit *>(name);
        line->clear();
        test::type(line, text);
    }
    QDialog *edit()
    {
        page->findChild<QPushButton *>(u"edit"_s)->click();
        return dialogOnTop();
    }
    void choose(const QString &name) const
    {
        auto *model = static_cast<DomainModel *>(table()->model());
        table()->selectRow(model->rowOf(name));
    }
    QDialog *openKeys(const QString &domain)
    {
        choose(domain);
        page->findChild<QPushButton *>(u"dkim"_s)->click();
        QDialog *dialog = dialogOnTop();
        const auto filled = [dialog] { return dialog->findChild<QTableView *>(u"dkimTable"_s)->model()->rowCount() > 0; };
        [&] { QTRY_VERIFY(filled()); }();
        return dialog;
    }
    void open()
    {
        test::furnish(*server);
        show(std::make_unique<DomainsPage>(*session));
        QTRY_VERIFY(table()->model()->rowCount() >= 3);
    }
};

QTEST_MAIN(TestDomainsPage)
#include "tst_domainspage.moc"

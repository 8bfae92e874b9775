#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/models/cutovermodel.h"
#include "ui/models/publicationmodel.h"
#include "ui/pages/dnspage.h"
#include "ui/pages/publishdialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestPublishDialog : public QObject, test::OnlinePage<DnsPage>
{
    Q_OBJECT

private:
    QTemporaryDir folder;
    QDialog *dialog = nullptr;

    QString keyFile(QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner, const QByteArray &text = "key \"pubkey\" { algorithm hmac-sha256; secret \"c2VjcmV0\"; };\n")
    {
        QFile file(folder.filePath(u"pub.key"_s));
        file.remove();
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        file.setPermissions(permissions);
        return file.fileName();
    }
    template<typename T>
    T *part(const char *name) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void open()
    {
        test::furnish(*server);
        server->publication = {};
        server->publication.zone = u"bakery.example."_s;
        server->publication.serial = 42;
        server->publication.changes = {{RecordAction::Remove, u"bakery.example."_s, DnsType::Txt, 300, u"\"v=spf1 -all\""_s}, {RecordAction::Add, u"bakery.example."_s, DnsType::Mx, 3600, u"10 mail.example.test."_s}};
        DnsRecord reverse;
        reverse.name = u"25.2.0.192.in-addr.arpa."_s;
        reverse.type = u"PTR"_s;
        reverse.data = u"mail.example.test."_s;
        server->publication.elsewhere = {reverse};
        show(std::make_unique<DnsPage>(*session));
        auto *button = page->findChild<QPushButton *>(u"publish"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(dialogOnTop());
        dialog = dialogOnTop();
        QCOMPARE(dialog->objectName(), u"publishDialog"_s);
    }
    void addConflict(ConflictKind kind, ConflictWay way)
    {
        RecordConflict conflict;
        conflict.kind = kind;
        conflict.way = way;
        conflict.name = u"bakery.example."_s;
        conflict.type = DnsType::Txt;
        conflict.seen = {u"TXT \"v=spf1 include:a.test -all\""_s};
        if (way == ConflictWay::MergeSpf)
            conflict.merged = u"\"v=spf1 include:a.test mx -all\""_s;
        server->publication.conflicts.append(conflict);
    }
    void type(const char *field, const QString &text)
    {
        part<QLineEdit>(field)->clear();
        QTest::keyClicks(part<QLineEdit>(field), text);
    }
    void look()
    {
        const int before = server->count(u"dns.publish"_s);
        part<QPushButton>("showChanges")->click();
        QTRY_COMPARE(server->count(u"dns.publish"_s), before + 1);
        QTRY_VERIFY(part<QPushButton>("showChanges")->isEnabled());
    }

private slots:
    void initTestCase() { useOwnSettings(u"tst_publishdialog"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void theModel()
    {
        PublicationModel model;
        QAbstractItemModelTester tester(&model);
        Publication publication;
        publication.changes = {{RecordAction::Add, u"a."_s, DnsType::A, 60, u"192.0.2.1"_s}};
        RecordConflict conflict;
        conflict.name = u"b."_s;
        conflict.seen = {u"TXT \"x y\""_s};
        publication.conflicts = {conflict};
        model.setPublication(publication);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, PublicationModel::FateColumn).data().toString(), u"comes"_s);
        QCOMPARE(model.index(1, PublicationModel::FateColumn).data().toString(), u"in the way"_s);
        QCOMPARE(model.index(1, PublicationModel::TypeColumn).data().toString(), u"TXT"_s);
        QCOMPARE(model.index(1, PublicationModel::DataColumn).data().toString(), u"\"x y\""_s);
        model.setPublication({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsThenPublishes()
    {
        open();
        type("server", u"192.0.2.53:"_s);
        QVERIFY(!part<QPushButton>("showChanges")->isEnabled());
        QVERIFY(!part<QPushButton>("publishNow")->isEnabled());
        type("server", u"192.0.2.53:5353"_s);
        part<QLineEdit>("keyFile")->setText(keyFile());
        QTest::keyClick(part<QLineEdit>("server"), Qt::Key_Return); // shows, and changes nothing
        QTRY_COMPARE(server->count(u"dns.publish"_s), 1);
        QCOMPARE(server->lastParams(u"dns.publish"_s).value(u"dryRun").toBool(), true);
        QVERIFY(server->lastParams(u"dns.publish"_s).value(u"key").isNull());
        auto *table = part<QTableView>("publication");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, PublicationModel::FateColumn).data().toString(), u"goes"_s);
        QCOMPARE(table->model()->index(2, PublicationModel::FateColumn).data().toString(), u"belongs elsewhere"_s);
        QVERIFY(part<QLabel>("publicationWords")->text().contains(u"bakery.example"_s));
        const int looks = server->count(u"dns.check"_s);
        part<QPushButton>("publishNow")->click();
        QTRY_COMPARE(server->count(u"dns.publish"_s), 2);
        const QJsonObject sent = server->lastParams(u"dns.publish"_s);
        QCOMPARE(sent.value(u"dryRun").toBool(), false);
        QCOMPARE(sent.value(u"key").toObject().value(u"secret").toString(), u"c2VjcmV0"_s);
        QTRY_VERIFY(dialogOnTop() && dialogOnTop()->objectName() == u"spreadDialog"); // who sees it
        QCOMPARE(server->lastParams(u"dns.propagation"_s).value(u"server").toArray().first().toString(), u"192.0.2.53:5353"_s); // to it no public DNS leads
        dialogOnTop()->reject();
        QVERIFY(page->findChild<QLabel *>(u"notice"_s)->text().contains(u"42"_s));
        QTRY_COMPARE(server->count(u"dns.check"_s), looks + 1); // it looks again
    }

    // It has a DNS server of its own.
    void practiceNamesNone()
    {
        open();
        QVERIFY(!part<QLineEdit>("keyFile")->isEnabled());
        look();
        QCOMPARE(server->lastParams(u"dns.publish"_s).value(u"server"), QJsonValue());
        QTRY_VERIFY(part<QPushButton>("publishNow")->isEnabled());
        part<QPushButton>("publishNow")->click();
        QTRY_VERIFY(dialogOnTop() && dialogOnTop()->objectName() == u"spreadDialog"_s);
        QCOMPARE(server->lastParams(u"dns.publish"_s).value(u"key"), QJsonValue());
        QCOMPARE(server->lastParams(u"dns.propagation"_s).value(u"server"), QJsonValue());
        dialogOnTop()->reject();
    }

    void atAProvider()
    {
        open();
        part<QComboBox>("way")->setCurrentIndex(1);
        QVERIFY(!part<QLineEdit>("server")->isVisible());
        QVERIFY(!part<QPushButton>("showChanges")->isEnabled()); // no credentials yet
        part<QComboBox>("provider")->setCurrentText(u"powerdns"_s);
        auto *token = part<QLineEdit>("auth_token");
        QTRY_VERIFY(token->isVisible());
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QCOMPARE(token->accessibleName(), u"auth_token"_s);
        QTest::keyClicks(token, u"canary1"_s);
        server->publication.serial = 0;
        server->publication.byHand = server->publication.elsewhere;
        part<QPushButton>("showChanges")->click();
        QTRY_COMPARE(server->count(u"dns.publish"_s), 1);
        QCOMPARE(server->lastParams(u"account.set"_s).value(u"provider").toString(), u"powerdns"_s);
        QCOMPARE(server->lastParams(u"dns.publish"_s).value(u"provider").toString(), u"powerdns"_s);
        QVERIFY(server->lastParams(u"dns.publish"_s).value(u"server").isNull());
        QTRY_VERIFY(part<QPushButton>("publishNow")->isEnabled());
        QVERIFY(token->text().isEmpty()); // it is kept there, and here no longer
        QVERIFY(part<QLabel>("publicationWords")->text().contains(u"by hand"_s));
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        part<QPushButton>("publishNow")->click();
        QTRY_COMPARE(server->count(u"dns.publish"_s), 2);
        QCOMPARE(server->count(u"account.set"_s), 1);
        QTRY_VERIFY(dialogOnTop() && dialogOnTop()->objectName() == u"spreadDialog"); // who sees it
        dialogOnTop()->reject();
        QVERIFY(page->findChild<QLabel *>(u"notice"_s)->text().contains(u"powerdns"_s));
    }

    void keptCredentialsAreOffered()
    {
        server->accounts.accounts = {{DnsProvider::parse(u"gandi").value(), {u"auth_token"_s}}};
        open();
        part<QComboBox>("way")->setCurrentIndex(1);
        QTRY_COMPARE(part<QComboBox>("provider")->currentText(), u"gandi"_s);
        QTRY_VERIFY(part<QPushButton>("showChanges")->isEnabled());
        server->refuse(u"dns.publish"_s, Error{ErrorCode::DnsAccountRefused, u"gandi"_s, u"provider"_s, u"401"_s});
        part<QPushButton>("showChanges")->click();
        QTRY_VERIFY(part<QComboBox>("provider")->accessibleDescription().contains(u"does not accept the credentials"_s));
    }

    void keptCredentialsAreForgotten()
    {
        server->accounts.accounts = {{DnsProvider::parse(u"gandi").value(), {u"auth_token"_s}}};
        open();
        auto *forget = part<QPushButton>("forgetCredentials");
        QVERIFY(!forget->isVisible()); // nothing at a provider
        part<QComboBox>("way")->setCurrentIndex(1);
        QTRY_VERIFY(forget->isVisible());
        QDialog *const publishing = dialog;
        const auto answer = [&](const char *choice) {
            forget->click();
            QTRY_VERIFY(dialogOnTop() && dialogOnTop() != publishing);
            QCOMPARE(test::namelessControls(dialogOnTop()), QStringList());
            dialogOnTop()->findChild<QPushButton *>(QString::fromLatin1(choice))->click();
            QTRY_VERIFY(dialogOnTop() == publishing);
        };
        answer("keep");
        QCOMPARE(server->count(u"account.remove"_s), 0);
        answer("confirmForget");
        QTRY_COMPARE(server->count(u"account.remove"_s), 1);
        QCOMPARE(server->lastParams(u"account.remove"_s).value(u"provider").toString(), u"gandi"_s);
        QTRY_VERIFY(!forget->isVisible());
        QVERIFY(!part<QPushButton>("showChanges")->isEnabled());
    }

    void anotherServerIsLookedAtAnew()
    {
        open();
        type("server", u"192.0.2.53"_s);
        part<QLineEdit>("keyFile")->setText(keyFile());
        look();
        QTRY_VERIFY(part<QPushButton>("publishNow")->isEnabled());
        type("server", u"192.0.2.54"_s);
        QVERIFY(!part<QPushButton>("publishNow")->isEnabled());
        QVERIFY(!part<QTableView>("publication")->isVisible());
    }

    void whatIsInTheWay()
    {
        open();
        addConflict(ConflictKind::Spf, ConflictWay::MergeSpf);
        addConflict(ConflictKind::Dmarc, ConflictWay::Replace);
        type("server", u"192.0.2.53"_s);
        part<QLineEdit>("keyFile")->setText(keyFile());
        QVERIFY(!part<QCheckBox>("mergeSpf")->isVisible());
        look();
        QTRY_VERIFY(part<QCheckBox>("mergeSpf")->isVisible());
        QVERIFY(part<QCheckBox>("replace")->isVisible());
        QVERIFY(!part<QPushButton>("publishNow")->isEnabled());
        QVERIFY(part<QLabel>("publicationWords")->text().contains(u"SPF"_s));
        part<QCheckBox>("mergeSpf")->click();
        part<QCheckBox>("replace")->click();
        QVERIFY(!part<QPushButton>("publishNow")->isEnabled()); // not seen yet
        look();
        QTRY_VERIFY(part<QPushButton>("publishNow")->isEnabled());
        QCOMPARE(server->lastParams(u"dns.publish"_s).value(u"mergeSpf").toBool(), true);
        QVERIFY(part<QCheckBox>("mergeSpf")->isVisible());
    }

    void mailThatLivesElsewhereIsMoved()
    {
        open();
        QVERIFY(!part<QPushButton>("moveMail")->isVisible());
        addConflict(ConflictKind::MailExchanger, ConflictWay::Replace);
        const RecordChange lower{RecordAction::Add, u"bakery.example."_s, DnsType::Mx, 300, u"10 mx.former.test."_s};
        const RecordChange lead{RecordAction::Add, u"bakery.example."_s, DnsType::Mx, 300, u"10 mail.example.test."_s};
        const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
        server->cutover.elsewhere = {u"mx.former.test."_s};
        server->cutover.steps = {{CutoverPhase::Lower, false, {}, {lower}}, {CutoverPhase::Parallel, true, {}, {}}, {CutoverPhase::Switch, false, tomorrow, {lead}}, {CutoverPhase::Settle, false, tomorrow, {}}};
        type("server", u"192.0.2.53"_s);
        part<QLineEdit>("keyFile")->setText(keyFile());
        look();
        QTRY_VERIFY(part<QPushButton>("moveMail")->isVisible());
        part<QPushButton>("moveMail")->click();
        QTRY_VERIFY(dialogOnTop() && dialogOnTop()->objectName() == u"cutoverDialog");
        dialog = dialogOnTop();
        auto *table = part<QTableView>("cutover");
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QVERIFY(part<QLabel>("cutoverWords")->text().contains(u"mx.former.test"_s));
        QCOMPARE(table->currentIndex().row(), 0);
        QVERIFY(part<QLabel>("cutoverRecords")->text().contains(u"300 MX 10 mx.former.test."_s));
        QVERIFY(part<QPushButton>("carryOut")->isEnabled());
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        table->selectRow(2);
        QVERIFY(part<QLabel>("cutoverRecords")->text().contains(u"mail.example.test."_s));
        QVERIFY(!part<QPushButton>("carryOut")->isEnabled()); // not its turn, and not before tomorrow
        table->selectRow(0);
        server->cutover.steps[0].done = true;
        server->cutover.steps[0].changes.clear();
        part<QPushButton>("carryOut")->click();
        QTRY_COMPARE(server->count(u"dns.cutover"_s), 2);
        QCOMPARE(server->lastParams(u"dns.publish"_s).value(u"step").toString(), u"lower"_s);
        QCOMPARE(server->lastParams(u"dns.publish"_s).value(u"dryRun").toBool(), false);
        QTRY_COMPARE(table->currentIndex().row(), 2); // the next one
        QVERIFY(!part<QPushButton>("carryOut")->isEnabled());
        dialog->reject();
        QTRY_COMPARE(dialogOnTop()->objectName(), u"publishDialog"_s);
    }

    void aStepThatIsRefused()
    {
        open();
        addConflict(ConflictKind::MailExchanger, ConflictWay::Replace);
        server->cutover.elsewhere = {u"mx.former.test."_s};
        server->cutover.steps = {{CutoverPhase::Lower, false, {}, {{RecordAction::Add, u"bakery.example."_s, DnsType::Mx, 300, u"10 mx.former.test."_s}}}};
        look();
        QTRY_VERIFY(part<QPushButton>("moveMail")->isVisible());
        part<QPushButton>("moveMail")->click();
        QTRY_VERIFY(dialogOnTop() && dialogOnTop()->objectName() == u"cutoverDialog");
        dialog = dialogOnTop();
        QTRY_VERIFY(part<QPushButton>("carryOut")->isEnabled());
        server->refuse(u"dns.publish"_s, Error{ErrorCode::DnsZoneChanged, u"bakery.example"_s, {}, {}});
        part<QPushButton>("carryOut")->click();
        // What was shown of the zone holds no more, so it has to be looked again.
        QTRY_COMPARE(part<QTableView>("cutover")->model()->rowCount(), 0);
        QVERIFY(!part<QPushButton>("carryOut")->isEnabled());
        server->refuse(u"dns.cutover"_s, Error{ErrorCode::DnsNoAnswer, u"bakery.example"_s, {}, {}});
        part<QPushButton>("lookAgain")->click();
        QTRY_COMPARE(server->count(u"dns.cutover"_s), 2);
        QTRY_VERIFY(part<QPushButton>("lookAgain")->isEnabled());
        QVERIFY(!part<QPushButton>("carryOut")->isEnabled());
        QVERIFY(part<QLabel>("cutoverWords")->text().isEmpty());
        dialog->reject();
        QTRY_VERIFY(dialogOnTop() && dialogOnTop()->objectName() == u"publishDialog");
        dialogOnTop()->reject();
    }

    void nothingToPublish()
    {
        open();
        server->publication.changes.clear();
        type("server", u"192.0.2.53"_s);
        part<QLineEdit>("keyFile")->setText(keyFile());
        look();
        QTRY_VERIFY(part<QLabel>("publicationWords")->text().contains(u"nothing to publish"_s));
        QVERIFY(!part<QPushButton>("publishNow")->isEnabled());
    }

    void problemsStandAtTheirFields()
    {
        open();
        type("server", u"ns.example.test"_s);
        QVERIFY(part<QLineEdit>("server")->accessibleDescription().contains(u"is not an IP address"_s));
        QVERIFY(!part<QPushButton>("showChanges")->isEnabled());
        type("server", u"192.0.2.53"_s);
        look();
        QTRY_VERIFY(part<QPushButton>("publishNow")->isEnabled());
        const auto problem = [this] { return part<QLineEdit>("keyFile")->accessibleDescription(); };
        const int before = server->count(u"dns.publish"_s);
        part<QPushButton>("publishNow")->click(); // no key
        QVERIFY(problem().contains(u"may not be empty"_s));
        part<QLineEdit>("keyFile")->setText(keyFile(QFile::ReadOwner | QFile::ReadOther));
        part<QPushButton>("publishNow")->click();
        QVERIFY(problem().contains(u"chmod 600"_s));
        part<QLineEdit>("keyFile")->setText(keyFile(QFile::ReadOwner | QFile::WriteOwner, "zone"));
        part<QPushButton>("publishNow")->click();
        QVERIFY(problem().contains(u"algorithm hmac-sha256"_s));
        QCOMPARE(server->count(u"dns.publish"_s), before);
        part<QLineEdit>("keyFile")->setText(keyFile());
        server->refuse(u"dns.publish"_s, Error{ErrorCode::DnsKeyRefused, u"pubkey"_s, u"key"_s, u"NOTAUTH(BADKEY)"_s});
        part<QPushButton>("publishNow")->click();
        QTRY_VERIFY(problem().contains(u"does not accept the key"_s));
        server->refuse(u"dns.publish"_s, Error{ErrorCode::DnsNoAnswer, u"192.0.2.53"_s, u"server"_s, {}});
        part<QPushButton>("showChanges")->click();
        QTRY_VERIFY(part<QLineEdit>("server")->accessibleDescription().contains(u"did not answer"_s));
    }

    void whoChangedMeanwhileIsLookedAtAgain()
    {
        open();
        type("server", u"192.0.2.53"_s);
        part<QLineEdit>("keyFile")->setText(keyFile());
        look();
        QTRY_VERIFY(part<QPushButton>("publishNow")->isEnabled());
        server->refuse(u"dns.publish"_s, Error{ErrorCode::DnsZoneChanged, u"bakery.example"_s, {}, u"YXRRSET"_s});
        part<QPushButton>("publishNow")->click();
        QTRY_VERIFY(!part<QTableView>("publication")->isVisible());
        QVERIFY(!part<QPushButton>("publishNow")->isEnabled());
        QVERIFY(part<QPushButton>("showChanges")->isEnabled());
    }

    void staysWhileItWorks()
    {
        open();
        type("server", u"192.0.2.53"_s);
        server->hold(u"dns.publish"_s);
        part<QPushButton>("showChanges")->click();
        QTRY_COMPARE(server->waiting(), 1);
        dialog->reject();
        QVERIFY(dialog->isVisible());
        server->release();
        QTRY_VERIFY(part<QTableView>("publication")->isVisible());
        dialog->reject();
        QTRY_VERIFY(!dialogOnTop());
    }

    void everythingHasANameAndTabComesRound()
    {
        open();
        addConflict(ConflictKind::Spf, ConflictWay::MergeSpf);
        type("server", u"192.0.2.53"_s);
        look();
        QTRY_VERIFY(part<QCheckBox>("mergeSpf")->isVisible());
        QCOMPARE(QApplication::focusWidget(), part<QComboBox>("way"));
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Tab);
        const QList<QWidget *> walk = test::tabWalk(dialog);
        QCOMPARE(QApplication::focusWidget(), walk.first()); // came round: no trap
        for (const char *name : {"way", "server", "keyFile", "keyFileChoose", "mergeSpf", "publication", "showChanges", "cancel"})
            QVERIFY2(walk.contains(part<QWidget>(name)), name);
    }
};

QTEST_MAIN(TestPublishDialog)
#include "tst_publishdialog.moc"

#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/models/certificatemodel.h"
#include "ui/models/servedmodel.h"
#include "ui/pages/certificatespage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestCertificatesPage : public QObject, test::OnlinePage<CertificatesPage>
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(u"tst_certificatespage"_s); }
    void init()
    {
        begin();
        test::furnish(*server);
    }
    void cleanup() { end(); }

    void theListSaysHowEachIs()
    {
        CertificateModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, CertificateModel::NamesColumn), u"mail.example.test, autoconfig.example.test, *.bakery.example"_s);
        QCOMPARE(cell(0, CertificateModel::IssuerColumn), u"Postroom practice CA"_s);
        QCOMPARE(cell(0, CertificateModel::KeyColumn), u"EC prime256v1"_s);
        QCOMPARE(cell(1, CertificateModel::IssuerColumn), u"Let's Encrypt R11"_s);
        QCOMPARE(cell(2, CertificateModel::EndsColumn), u"ended"_s);
        QCOMPARE(cell(2, CertificateModel::StateColumn), u"not usable"_s);
        model.setFilter(u"BAKERY"_s);
        QCOMPARE(model.rowCount(), 3); // the first by its wildcard
        model.setFilter(u"encrypt"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(server->count(u"certificate.list"_s), 1);
    }

    void endAndStateInWords_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<bool>("matches");
        QTest::addColumn<bool>("inUse");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("stateVerdict");
        QTest::addColumn<int>("endVerdict");
        const int pass = int(Verdict::Pass);
        const int warning = int(Verdict::Warning);
        const int fail = int(Verdict::Fail);
        QTest::newRow("good") << 14 << true << true << true << u"in use"_s << pass << pass;
        QTest::newRow("ends soon") << 13 << true << true << true << u"in use"_s << pass << warning;
        QTest::newRow("its last day") << 0 << true << true << true << u"in use"_s << pass << warning;
        QTest::newRow("ended") << -1 << true << true << false << u"kept, not in use"_s << int(Verdict::NotApplicable) << fail;
        QTest::newRow("broken chain in use") << 90 << false << true << true << u"in use, chain incomplete"_s << fail << pass;
        QTest::newRow("broken chain kept") << 90 << false << true << false << u"chain incomplete"_s << warning << pass;
        QTest::newRow("wrong key in use") << 90 << true << false << true << u"in use, not usable"_s << fail << pass;
    }
    void endAndStateInWords()
    {
        QFETCH(int, days);
        QFETCH(bool, complete);
        QFETCH(bool, matches);
        QFETCH(bool, inUse);
        const api::KeptCertificate kept{{}, days, complete, matches, true, inUse};
        QTEST(CertificateModel::stateWords(kept), "state");
        QTEST(int(CertificateModel::stateVerdict(kept)), "stateVerdict");
        QTEST(int(CertificateModel::endVerdict(kept)), "endVerdict");
    }

    void itFollowsWhatOthersDo()
    {
        open();
        server->certificates.removeLast();
        server->notify(u"changed"_s, toJson(api::Changed{u"certificate"_s, {}}).toObject());
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        server->notify(u"changed"_s, toJson(api::Changed{u"mailbox"_s, {}}).toObject());
        QTest::qWait(200);
        QCOMPARE(server->count(u"certificate.list"_s), 2);
    }

    void hostileNamesAreShownAsTheyAre()
    {
        server->certificates[0].certificate.names = {u"<b>x</b>"_s};
        server->certificates[0].certificate.issuer = u"<i>CA</i> & Sons"_s;
        open();
        table()->selectRow(0);
        for (const auto &name : {u"paneTitle"_s, u"factNames"_s, u"factOrigin"_s})
            QCOMPARE(label(page.get(), name)->textFormat(), Qt::PlainText);
        QCOMPARE(label(page.get(), u"factNames"_s)->text(), u"<b>x</b>"_s);
        QVERIFY(label(page.get(), u"factOrigin"_s)->text().startsWith(u"<i>CA</i> & Sons"_s));
    }

    void everyPortWorstFirst()
    {
        open();
        server->hold(u"certificate.probe"_s);
        press(page.get(), u"lookAtPorts"_s);
        QDialog *dialog = dialogOnTop();
        QVERIFY(dialog);
        QTRY_COMPARE(server->waiting(), 1);
        QVERIFY(!dialog->findChild<QPushButton *>(u"lookAgain"_s)->isEnabled());
        server->release();
        auto *ports = dialog->findChild<QTableView *>(u"servedTable"_s);
        QTRY_COMPARE(ports->model()->rowCount(), 4);
        const auto cell = [ports](int row, int column) { return ports->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, ServedModel::VerdictColumn), u"Fails"_s);
        QCOMPARE(cell(0, ServedModel::NameColumn), u"mail.bakery.example"_s);
        QCOMPARE(cell(0, ServedModel::PortColumn), u"20465 (Submission (TLS))"_s);
        QVERIFY(cell(0, ServedModel::WordsColumn).startsWith(u"another certificate"_s));
        QCOMPARE(cell(1, ServedModel::VerdictColumn), u"Unknown"_s);
        QVERIFY(cell(1, ServedModel::WordsColumn).contains(u"(connection refused)"_s));
        QCOMPARE(cell(3, ServedModel::VerdictColumn), u"Passes"_s);
        QVERIFY(label(dialog, u"servedSummary"_s)->text().startsWith(u"2 of 4"_s));
        QCOMPARE(test::namelessControls(dialog).join(u" | "_s), QString());
        server->refuse(u"certificate.probe"_s, Error{ErrorCode::NotSetUp, {}, {}, {}});
        press(dialog, u"lookAgain"_s);
        QTRY_VERIFY(label(dialog, u"failureWords"_s)->isVisible());
        server->refuse(u"certificate.probe"_s, {});
        for (api::ServedCertificate &port : server->served)
            port.verdict = Verdict::Pass;
        press(dialog, u"retry"_s);
        QTRY_VERIFY(ports->isVisible());
        QCOMPARE(label(dialog, u"servedSummary"_s)->text(), u"Every port shows the certificate that it should."_s);
    }

    void importingPemFiles()
    {
        const QTemporaryDir folder;
        open();
        press(page.get(), u"add"_s);
        QDialog *dialog = dialogOnTop();
        QVERIFY(!dialog->findChild<QWidget *>(u"pkcs12"_s)->isVisible());
        auto *verb = dialog->findChild<QPushButton *>(u"verb"_s);
        line(dialog, u"chain"_s)->setText(write(folder, u"chain.pem"_s, "a chain"));
        QVERIFY(!verb->isEnabled());
        line(dialog, u"key"_s)->setText(folder.filePath(u"absent.pem"_s));
        verb->click();
        QTRY_VERIFY(line(dialog, u"key"_s)->accessibleDescription().contains(u"absent.pem"_s));
        QCOMPARE(server->count(u"certificate.import"_s), 0);

        line(dialog, u"key"_s)->setText(write(folder, u"key.pem"_s, "a key"));
        server->refuse(u"certificate.import"_s, Error{ErrorCode::CertificateInvalid, {}, {}, u"key and certificate do not belong together"_s});
        verb->click();
        QTRY_VERIFY(label(dialog, u"refusal"_s)->text().contains(u"do not belong together"_s));
        QVERIFY(dialog->isVisible());

        server->refuse(u"certificate.import"_s, {});
        server->hold(u"certificate.import"_s);
        verb->click();
        QTRY_COMPARE(server->waiting(), 1);
        auto *steps = label(dialog, u"jobSteps"_s);
        QVERIFY(steps->isVisible());
        server->notify(u"job.progress"_s, toJson(api::JobProgress{u"check"_s, u"postfix"_s}).toObject());
        QTRY_COMPARE(steps->text(), u"Checking the new configuration: Postfix"_s);
        server->release();
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QTRY_VERIFY(!dialogOnTop());
        const QJsonObject sent = server->lastParams(u"certificate.import"_s);
        QCOMPARE(sent.value(u"chain").toString(), u"a chain"_s);
        QCOMPARE(sent.value(u"key").toString(), u"a key"_s);
        QVERIFY(sent.value(u"pkcs12").toString().isEmpty());
        QVERIFY(label(page.get(), u"notice"_s)->text().contains(u"imported"_s));
    }

    void importingOneFile()
    {
        const QTemporaryDir folder;
        open();
        press(page.get(), u"add"_s);
        QDialog *dialog = dialogOnTop();
        dialog->findChild<QRadioButton *>(u"oneFile"_s)->click();
        QCOMPARE(test::ambiguousMnemonics(dialog), QStringList());
        QVERIFY(line(dialog, u"pkcs12"_s)->isVisible() && !line(dialog, u"chain"_s)->isVisible());
        QCOMPARE(test::namelessControls(dialog).join(u" | "_s), QString());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        line(dialog, u"pkcs12"_s)->setText(write(folder, u"both.p12"_s, QByteArray("\0\1\2", 3)));
        QTest::keyClicks(line(dialog, u"password"_s), u"open sesame"_s);
        server->refuse(u"certificate.import"_s, Error{ErrorCode::WrongPassword, {}, u"password"_s, {}});
        press(dialog, u"verb"_s);
        QTRY_COMPARE(server->count(u"certificate.import"_s), 1);
        const QJsonObject sent = server->lastParams(u"certificate.import"_s);
        QCOMPARE(sent.value(u"pkcs12").toString(), u"AAEC"_s);
        QCOMPARE(sent.value(u"password").toString(), u"open sesame"_s);
        QVERIFY(sent.value(u"chain").toString().isEmpty() && sent.value(u"key").toString().isEmpty());
        QTRY_VERIFY(line(dialog, u"password"_s)->accessibleDescription().contains(u"password"_s));
        QVERIFY(line(dialog, u"password"_s)->text().isEmpty()); // forgotten when it was sent
        dialog->reject();
    }

    void whatIsNoFileIsNotRead()
    {
        const QTemporaryDir folder;
        open();
        press(page.get(), u"add"_s);
        QDialog *dialog = dialogOnTop();
        line(dialog, u"chain"_s)->setText(folder.path());
        line(dialog, u"key"_s)->setText(write(folder, u"key.pem"_s, "a key"));
        press(dialog, u"verb"_s);
        QTRY_VERIFY(line(dialog, u"chain"_s)->accessibleDescription().contains(folder.path()));
        line(dialog, u"chain"_s)->setText(write(folder, u"large.pem"_s, QByteArray(512 * 1024 + 1, 'x')));
        press(dialog, u"verb"_s);
        QTRY_VERIFY(line(dialog, u"chain"_s)->accessibleDescription().contains(u"too large"_s));
        QCOMPARE(server->count(u"certificate.import"_s), 0);
        dialog->reject();
    }

    void theServersOwnIsNotRemoved()
    {
        open();
        table()->selectRow(0);
        QVERIFY(!page->canRemove());
        QVERIFY(!page->findChild<QPushButton *>(u"remove"_s)->isVisible());
        page->remove();
        QVERIFY(!dialogOnTop());
    }

    void removingSaysWhoServesItsNames()
    {
        server->certificates[1].certificate.names += u"bakery.example"_s;
        open();
        table()->selectRow(1);
        QVERIFY(page->canRemove());
        press(page.get(), u"remove"_s);
        QDialog *dialog = dialogOnTop();
        const QString words = label(dialog, u"consequence"_s)->text();
        QVERIFY2(words.contains(u"mail.bakery.example: served with the certificate from Postroom practice CA"_s), qPrintable(words));
        QVERIFY2(words.contains(u"\nbakery.example: no other certificate"_s), qPrintable(words)); // no wildcard covers it
        QTest::keyClick(dialog, Qt::Key_Return); // the default keeps it
        QTest::qWait(20);
        QCOMPARE(server->count(u"certificate.remove"_s), 0);
        const QString fingerprint = server->certificates[1].certificate.fingerprint;
        page->remove();
        press(dialogOnTop(), u"confirmRemove"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(server->lastParams(u"certificate.remove"_s).value(u"fingerprint").toString(), fingerprint);
        QTRY_COMPARE(label(page.get(), u"notice"_s)->text(), u"The certificate was removed."_s);
    }

    void aRefusedRemovalIsSaid()
    {
        open();
        table()->selectRow(2);
        server->refuse(u"certificate.remove"_s, Error{ErrorCode::Busy, {}, {}, {}});
        page->remove();
        QVERIFY(label(dialogOnTop(), u"consequence"_s)->text().startsWith(u"It is not in use"_s));
        press(dialogOnTop(), u"confirmRemove"_s);
        QTRY_VERIFY(label(page.get(), u"notice"_s)->text().startsWith(u"Another change"_s));
        QVERIFY(page->findChild<QWidget *>(u"pane"_s)->isEnabled());
        QCOMPARE(table()->model()->rowCount(), 3);
    }

private:
    void open()
    {
        show(std::make_unique<CertificatesPage>(*session));
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }
    QTableView *table() const { return page->findChild<QTableView *>(u"certificatesTable"_s); }
    static QLabel *label(QWidget *root, const QString &name) { return root->findChild<QLabel *>(name); }
    static QLineEdit *line(QWidget *root, const QString &name) { return root->findChild<QLineEdit *>(name); }
    static void press(QWidget *root, const QString &name) { QTest::mouseClick(root->findChild<QPushButton *>(name), Qt::LeftButton); }
    static QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
};

QTEST_MAIN(TestCertificatesPage)
#include "tst_certificatespage.moc"

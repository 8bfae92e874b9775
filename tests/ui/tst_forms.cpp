#include "core/base/json.h"
#include "tests/ui/support/warnings.h"
#include "ui/forms/accounttypesform.h"
#include "ui/forms/aliasform.h"
#include "ui/forms/conflictpane.h"
#include "ui/forms/domainform.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/identityform.h"
#include "ui/forms/mailboxform.h"
#include "ui/forms/passwordform.h"
#include "ui/widgets/passwordfield.h"

#include "tests/ui/support/walk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

namespace {

QLineEdit *input(QWidget &form, const QString &name)
{
    return form.findChild<QLineEdit *>(name);
}

void type(QWidget &form, const QString &name, const QString &text)
{
    QLineEdit *line = input(form, name);
    line->clear();
    test::type(line, text);
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void mailboxProblems_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem"); // begins with; empty: none
        QTest::newRow("good address") << u"address"_s << u"ann@example.org"_s << QString();
        QTest::newRow("capital letters are folded, not refused") << u"address"_s << u"Ann@Example.ORG"_s << QString();
        QTest::newRow("no at sign yet") << u"address"_s << u"ann"_s << u"“ann” is not a full address"_s;
        QTest::newRow("underscore in the domain") << u"address"_s << u"user@bad_domain.org"_s << u"“user@bad_domain.org” has a character"_s;
        QTest::newRow("one word") << u"address"_s << u"ann@office"_s << u"“ann@office” is only one word"_s;
        QTest::newRow("plus") << u"address"_s << u"ann+shop@example.org"_s << u"“ann+shop@example.org” has a plus sign"_s;
        QTest::newRow("quota in words") << u"quota"_s << u"2GiB"_s << QString();
        QTest::newRow("quota with blank") << u"quota"_s << u"500 MiB"_s << QString();
        QTest::newRow("quota of nothing") << u"quota"_s << u"much"_s << u"“much” is not a size"_s;
        QTest::newRow("password too short for any server") << u"password"_s << u"short"_s << u"This is too short"_s;
        QTest::newRow("password everybody tries") << u"password"_s << u"password"_s << u"This password is on the lists"_s;
    }
    void mailboxProblems()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, problem);
        MailboxForm form(MailboxForm::For::New);
        form.show();
        QCOMPARE(form.problemOf(field), QString()); // nothing is said before somebody typed
        const QString hint = input(form, field)->accessibleDescription();
        type(form, field, text);
        if (problem.isEmpty())
            QCOMPARE(form.problemOf(field), QString());
        else
            QVERIFY2(form.problemOf(field).startsWith(problem), qPrintable(form.problemOf(field)));
        QCOMPARE(input(form, field)->accessibleDescription(), problem.isEmpty() ? hint : form.problemOf(field));
    }

    void strengthIsSaidInWords()
    {
        MailboxForm form(MailboxForm::For::New);
        form.show();
        auto *strength = form.findChild<QLabel *>(u"passwordStrength"_s);
        QVERIFY(!strength->isVisible()); // nothing is said of nothing
        type(form, u"password"_s, u"iloveyou2019"_s);
        QVERIFY2(strength->isVisible() && strength->text().startsWith(u"Weak"_s), qPrintable(strength->text()));
        type(form, u"password"_s, u"quellbach quellbach"_s);
        const QString before = strength->text();
        type(form, u"address"_s, u"anna@quellbach.example"_s);
        QVERIFY2(strength->text().startsWith(u"Weak"_s) && before != strength->text(), qPrintable(before)); // what is in the address is guessed first
        form.findChild<QPushButton *>(u"generatePassword"_s)->click();
        QCOMPARE(strength->text(), u"Very strong."_s);
        form.clearSecrets();
        QVERIFY(!strength->isVisible() && strength->text().isEmpty());
    }

    void mailboxIsCompleteWithAddressAndPassword()
    {
        MailboxForm form(MailboxForm::For::New);
        QSignalSpy complete(&form, &Form::completeChanged);
        type(form, u"address"_s, u"ann@example.org"_s);
        QVERIFY(!form.isComplete());
        type(form, u"password"_s, u"correct horse battery"_s);
        QVERIFY(form.isComplete());
        QCOMPARE(complete.size(), 1);
        QCOMPARE(complete.first().first().toBool(), true);
        type(form, u"quota"_s, u"?"_s);
        QVERIFY(!form.isComplete());
    }

    void mailboxValueGoesRound()
    {
        Mailbox mailbox;
        mailbox.address = *Address::parse(u"ann@example.org");
        mailbox.name = *DisplayName::parse(u"Ann & Co <b>");
        mailbox.quota = ByteSize(Q_INT64_C(2) << 30);
        mailbox.revision = 7;
        MailboxForm form(MailboxForm::For::Existing);
        form.setValue(mailbox);
        const Result<Mailbox> value = form.value();
        QVERIFY(value);
        QCOMPARE(toJson(*value), toJson(mailbox));
        type(form, u"quota"_s, u"0"_s); // typed by people who mean none
        QVERIFY(!form.value()->quota);
        form.findChild<QCheckBox *>(u"pop3"_s)->click();
        QVERIFY(form.value()->imap && !form.value()->pop3 && form.value()->sending);
    }

    void refusalStandsAtItsField()
    {
        MailboxForm form(MailboxForm::For::New);
        QVERIFY(form.showRefusal(Error{ErrorCode::AlreadyExists, u"ann@example.org"_s, u"address"_s, {}}));
        QCOMPARE(form.problemOf(u"address"_s), u"“ann@example.org” exists already."_s);
        QVERIFY(form.showRefusal(Error{ErrorCode::DomainNotServed, u"example.org"_s, u"address.domain"_s, {}}));
        QVERIFY(!form.showRefusal(Error{ErrorCode::StoreFailed, {}, {}, {}}));
        type(form, u"address"_s, u"ben@example.org"_s);
        QCOMPARE(form.problemOf(u"address"_s), QString());
    }

    void generatedPasswordIsShownAndCopied()
    {
        PasswordForm form(*Address::parse(u"ann@example.org"));
        form.show();
        QCOMPARE(input(form, u"password"_s)->echoMode(), QLineEdit::Password);
        QTest::mouseClick(form.findChild<QPushButton *>(u"generatePassword"_s), Qt::LeftButton);
        QVERIFY(form.isGenerated());
        QVERIFY(form.isComplete());
        QCOMPARE(input(form, u"password"_s)->echoMode(), QLineEdit::Normal);
        auto *copy = form.findChild<QPushButton *>(u"copyPassword"_s);
        QVERIFY(copy->isVisible());
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), form.value()->reveal().toByteArray());
        QTest::keyClicks(input(form, u"password"_s), u"x"_s);
        QVERIFY(!form.isGenerated());
        QVERIFY(!copy->isVisible());
        QCOMPARE(input(form, u"password"_s)->echoMode(), QLineEdit::Password);
    }

    void passwordMayNotBeTheOwner()
    {
        PasswordForm form(*Address::parse(u"ann-long-name@example.org"));
        type(form, u"password"_s, u"ann-long-name"_s);
        QVERIFY(!form.isComplete());
        QVERIFY(!form.problemOf(u"password"_s).isEmpty());
    }

    void domain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("complete");
        QTest::newRow("good") << u"example.org"_s << true;
        QTest::newRow("blanks around it") << u"  example.org "_s << true;
        QTest::newRow("international") << u"bücher.example"_s << true;
        QTest::newRow("one word") << u"example"_s << false;
        QTest::newRow("underscore") << u"bad_domain.org"_s << false;
        QTest::newRow("address") << u"192.0.2.1"_s << false;
    }
    void domain()
    {
        QFETCH(QString, text);
        DomainForm form(DomainForm::For::New);
        type(form, u"domain"_s, text);
        QTEST(form.isComplete(), "complete");
        QCOMPARE(form.problemOf(u"domain"_s).isEmpty(), form.isComplete());
    }

    void serverNameFollowsTheAddress()
    {
        IdentityForm form;
        type(form, u"adminAddress"_s, u"anna@example.org"_s);
        QCOMPARE(input(form, u"serverName"_s)->text(), u"mail.example.org"_s);
        type(form, u"serverName"_s, u"mx1.hoster.example"_s);
        type(form, u"adminAddress"_s, u"anna@example.net"_s);
        QCOMPARE(input(form, u"serverName"_s)->text(), u"mx1.hoster.example"_s); // theirs now
        QVERIFY(form.isComplete());
        QVERIFY(!form.value()->publicAddresses);
        type(form, u"publicAddresses"_s, u"192.0.2.10, 2001:db8::1"_s);
        QCOMPARE(form.value()->publicAddresses->size(), 2);
        type(form, u"publicAddresses"_s, u"192.0.2"_s);
        QVERIFY(!form.isComplete());
    }

    void aGuessGoesOnFollowing()
    {
        IdentityForm form;
        form.setValue({*Address::parse(u"anna@example.test"), *DomainName::parse(u"mail.example.test"), {}});
        QVERIFY(form.isComplete());
        type(form, u"adminAddress"_s, u"anna@example.net"_s);
        QCOMPARE(input(form, u"serverName"_s)->text(), u"mail.example.net"_s);
    }

    void atLeastOneAccountType()
    {
        AccountTypesForm form;
        QCOMPARE(*form.value(), QList<AccountType>{AccountType::Imap});
        form.findChild<QCheckBox *>(u"imap"_s)->click();
        QVERIFY(!form.isComplete());
        QVERIFY(!form.problemOf(u"accountTypes"_s).isEmpty());
        form.findChild<QCheckBox *>(u"pop3"_s)->click();
        QVERIFY(form.isComplete());
        QCOMPARE(*form.value(), QList<AccountType>{AccountType::Pop3});
        form.setValue({AccountType::Imap, AccountType::Pop3});
        QCOMPARE(form.value()->size(), 2);
    }

    void dialogDoesItOnceAndForgetsThePassword()
    {
        auto *form = new PasswordForm(*Address::parse(u"ann@example.org"));
        FormDialog dialog(u"New password"_s, form, u"&Change password"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *verb = dialog.findChild<QPushButton *>(u"verb"_s);
        QVERIFY(!verb->isEnabled());
        QTest::keyClick(input(dialog, u"password"_s), Qt::Key_Return);
        QVERIFY(dialog.isVisible()); // Enter in a form that is not complete neither sends nor cancels
        type(dialog, u"password"_s, u"correct horse battery"_s);
        QVERIFY(verb->isEnabled());
        QSignalSpy submitted(&dialog, &FormDialog::submitted);
        QTest::keyClick(input(dialog, u"password"_s), Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QVERIFY(input(dialog, u"password"_s)->text().isEmpty());
        QVERIFY(!verb->isEnabled());
        // What was sent cannot be called back, so the answer is waited for.
        QVERIFY(!dialog.findChild<QPushButton *>(u"cancel"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.close());
        QVERIFY(dialog.isVisible());
        dialog.finishWith(Error{ErrorCode::Busy, {}, {}, {}});
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"refusal"_s)->isVisible());
        QVERIFY(form->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void aForgottenPasswordCannotBeUndone()
    {
        PasswordForm form(*Address::parse(u"ann@example.org"));
        form.show();
        auto *line = input(form, u"password"_s);
        QTest::mouseClick(form.findChild<QPushButton *>(u"generatePassword"_s), Qt::LeftButton);
        form.clearSecrets();
        form.findChild<QToolButton *>(u"showPassword"_s)->click();
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line->text(), QString());
    }

    void aShownPasswordIsCopiedAsASecret_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("stays");
        QTest::newRow("copied") << Qt::Key_C << true;
        QTest::newRow("cut") << Qt::Key_X << false;
    }
    void aShownPasswordIsCopiedAsASecret()
    {
        QFETCH(Qt::Key, key);
        PasswordForm form(*Address::parse(u"ann@example.org"));
        form.show();
        auto *line = input(form, u"password"_s);
        QTest::mouseClick(form.findChild<QPushButton *>(u"generatePassword"_s), Qt::LeftButton);
        const QString generated = line->text();
        line->selectAll();
        QTest::keyClick(line, key, Qt::ControlModifier);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), generated);
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QTEST(line->text() == generated, "stays");
        QTEST(form.isComplete(), "stays");
    }

    void aConflictShowsTheirsBesideYours()
    {
        Mailbox mailbox;
        mailbox.address = *Address::parse(u"ann@example.org");
        mailbox.name = *DisplayName::parse(u"Ann");
        mailbox.revision = 1;
        MailboxForm form(MailboxForm::For::Existing);
        form.setValue(mailbox);
        form.show();
        type(form, u"name"_s, u"Ann Mine"_s);
        form.findChild<QCheckBox *>(u"pop3"_s)->click();
        mailbox.sending = false;
        mailbox.name = *DisplayName::parse(u"Ann Theirs");
        mailbox.quota = ByteSize(Q_INT64_C(2) << 30);
        mailbox.revision = 2;
        form.merge(mailbox);
        QCOMPARE(form.value()->revision, 2);
        QVERIFY(!form.value()->pop3 && !form.value()->sending && form.value()->imap); // yours, theirs, nobody's
        QCOMPARE(input(form, u"quota"_s)->text(), u"2GiB"_s); // nothing of yours stood there
        QCOMPARE(form.taken(), (QStringList{u"Most space"_s, u"sending"_s}));
        QCOMPARE(input(form, u"name"_s)->text(), u"Ann Mine"_s); // nothing that was typed is lost
        QCOMPARE(form.clashes().size(), 1);
        ConflictPane pane;
        pane.show(form.clashes(), form.taken());
        QVERIFY(pane.findChild<QLabel *>(u"conflictWords"_s)->text().startsWith(u"What only they changed is theirs now: Most space, sending."_s));
        QCOMPARE(pane.findChild<QLabel *>(u"nameYoursText"_s)->text(), u"Ann Mine"_s);
        QCOMPARE(pane.findChild<QLabel *>(u"nameTheirsText"_s)->text(), u"Ann Theirs"_s);
        QVERIFY(pane.findChild<QRadioButton *>(u"nameYours"_s)->isChecked());
        pane.findChild<QRadioButton *>(u"nameTheirs"_s)->click();
        QCOMPARE(input(form, u"name"_s)->text(), u"Ann Theirs"_s);
        pane.findChild<QRadioButton *>(u"nameYours"_s)->click();
        QCOMPARE(input(form, u"name"_s)->text(), u"Ann Mine"_s);
        QCOMPARE(test::namelessControls(&pane), QStringList());
        // Once more, and by then they agree with you.
        mailbox.name = *DisplayName::parse(u"Ann Mine");
        mailbox.revision = 3;
        form.merge(mailbox);
        QVERIFY(form.clashes().isEmpty() && form.taken().isEmpty());
        QCOMPARE(form.value()->revision, 3);
    }

    void theLinesOfAListStandTogether()
    {
        Alias alias;
        alias.address = *AliasAddress::parse(u"info@example.org");
        alias.targets = {*Destination::parse(u"ann@example.org")};
        AliasForm form(AliasForm::For::Existing);
        form.setValue(alias);
        auto *to = form.findChild<QPlainTextEdit *>(u"to"_s);
        to->setPlainText(u"ann@example.org\nmine@example.org"_s);
        alias.targets.append(*Destination::parse(u"theirs@example.org"));
        form.merge(alias);
        QCOMPARE(form.clashes().size(), 1);
        ConflictPane pane;
        pane.show(form.clashes(), form.taken());
        pane.findChild<QRadioButton *>(u"toBoth"_s)->click();
        QCOMPARE(to->toPlainText(), u"ann@example.org\nmine@example.org\ntheirs@example.org"_s);
        QCOMPARE(form.value()->targets.size(), 3);
    }

    void domainThatExists()
    {
        Domain domain;
        domain.name = *DomainName::parse(u"example.org");
        domain.catchAll = *Destination::parse(u"ann@example.org");
        domain.revision = 4;
        DomainForm form(DomainForm::For::Existing);
        form.setValue(domain);
        QVERIFY(form.isComplete());
        QVERIFY(input(form, u"domain"_s)->isReadOnly());
        type(form, u"catchAll"_s, u"ben@"_s);
        QVERIFY(!form.isComplete());
        QVERIFY(!form.problemOf(u"catchAll"_s).isEmpty());
        input(form, u"catchAll"_s)->clear();
        QVERIFY(form.isComplete());
        QVERIFY(!form.value()->catchAll); // none
        type(form, u"aliasOf"_s, u"example.net"_s);
        QCOMPARE(form.value()->aliasOf->toString(), u"example.net"_s);
        QCOMPARE(form.value()->revision, 4);
    }

    void domainWithAliasesForItsKeys()
    {
        Domain domain;
        domain.name = *DomainName::parse(u"example.org");
        DomainForm form(DomainForm::For::Existing);
        form.setValue(domain);
        form.show();
        auto *dkim = form.findChild<QComboBox *>(u"dkim"_s);
        QVERIFY(dkim->isVisible());
        QCOMPARE(form.value()->dkim, DkimRecords::Key);
        dkim->setCurrentIndex(dkim->findData(u"alias"_s));
        QCOMPARE(form.value()->dkim, DkimRecords::Alias);
        auto *service = form.findChild<QComboBox *>(u"service"_s);
        service->setCurrentIndex(service->findData(u"none"_s));
        QVERIFY(!dkim->isVisible());
        QCOMPARE(form.value()->dkim, DkimRecords::Key); // which has no keys here

        Domain theirs = domain;
        theirs.dkim = DkimRecords::Alias;
        DomainForm other(DomainForm::For::Existing);
        other.setValue(domain);
        other.merge(theirs);
        QCOMPARE(other.value()->dkim, DkimRecords::Alias);
        QVERIFY(other.clashes().isEmpty());
    }

    void domainWhoseMailLivesElsewhere()
    {
        DomainForm form(DomainForm::For::New);
        form.show();
        auto *service = form.findChild<QComboBox *>(u"service"_s);
        const auto choose = [service](const QString &word) { service->setCurrentIndex(service->findData(word)); };
        const auto shown = [&form] {
            QStringList names;
            for (const QString &name : {u"exchangers"_s, u"tenant"_s, u"senders"_s, u"aliasOf"_s}) {
                if (input(form, name)->isVisible())
                    names.append(name);
            }
            return names.join(u' ');
        };
        type(form, u"domain"_s, u"example.org"_s);
        QCOMPARE(shown(), u"aliasOf"_s);
        QVERIFY(!form.value()->external);
        choose(u"microsoft365"_s);
        QCOMPARE(shown(), u"exchangers tenant"_s);
        type(form, u"tenant"_s, u"contoso.example"_s);
        QVERIFY(!form.isComplete());
        QVERIFY(!form.problemOf(u"tenant"_s).isEmpty());
        type(form, u"tenant"_s, u"contoso"_s);
        QCOMPARE(form.value()->external->tenant->toString(), u"contoso"_s);
        choose(u"other"_s);
        QCOMPARE(shown(), u"exchangers senders"_s);
        QVERIFY(!form.isComplete()); // which only the person knows
        type(form, u"exchangers"_s, u"10:mail.isp.net"_s);
        QVERIFY(form.isComplete());
        QVERIFY(!form.value()->external->tenant); // what is not shown is not meant
        choose(u"none"_s);
        QCOMPARE(shown(), QString());
        QCOMPARE(*form.value()->external, ExternalMail{MailService::None});

        Domain domain;
        domain.name = *DomainName::parse(u"example.org");
        domain.external = ExternalMail{MailService::Exchange, MailExchangers::parse(u"10:mail.example.org").value(), {}, SpfSenders::parse(u"mx").value()};
        DomainForm existing(DomainForm::For::Existing);
        existing.setValue(domain);
        QCOMPARE(toJson(existing.value().value()), toJson(domain));
        Domain theirs = domain;
        theirs.external = ExternalMail{MailService::Google};
        existing.merge(theirs);
        QCOMPARE(existing.value()->external->service, MailService::Google);
        QVERIFY(existing.clashes().isEmpty());
    }

    void everythingHasANameAndTabWalksOn_data()
    {
        QTest::addColumn<std::function<Form *()>>("make");
        const auto row = [](const char *name, std::function<Form *()> make) { QTest::newRow(name) << make; };
        row("new mailbox", [] { return new MailboxForm(MailboxForm::For::New); });
        row("existing mailbox", [] { return new MailboxForm(MailboxForm::For::Existing); });
        row("password", [] { return new PasswordForm(Address()); });
        row("existing domain", [] { return new DomainForm(DomainForm::For::Existing); });
        row("domain", [] { return new DomainForm(DomainForm::For::New); });
        row("identity", [] { return new IdentityForm; });
        row("account types", [] { return new AccountTypesForm; });
    }
    void everythingHasANameAndTabWalksOn()
    {
        QFETCH(std::function<Form *()>, make);
        FormDialog dialog(u"Title"_s, make(), u"&Verb"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(test::ambiguousMnemonics(&dialog), QStringList());
        QCOMPARE(test::namelessControls(&dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(&dialog), QStringList());
        const QList<QWidget *> walk = test::tabWalk(&dialog);
        QVERIFY(walk.size() >= 2);
        QCOMPARE(QApplication::focusWidget(), walk.first()); // it came round
        // Reading order: from top to bottom, and in a line from left to right.
        for (qsizetype i = 1; i < walk.size(); ++i) {
            const QPoint before = walk[i - 1]->mapTo(&dialog, walk[i - 1]->rect().center());
            const QPoint here = walk[i]->mapTo(&dialog, walk[i]->rect().center());
            QVERIFY2(here.y() > before.y() + 5 || here.x() > before.x(), qPrintable(walk[i]->objectName()));
        }
    }
};

Q_DECLARE_METATYPE(std::function<postroom::ui::Form *()>)

QTEST_MAIN(TestForms)
#include "tst_forms.moc"

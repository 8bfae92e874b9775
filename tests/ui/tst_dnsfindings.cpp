#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/pages/dnspage.h"
#include "ui/widgets/findingcard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

// What a look at DNS found that is about no record, and what is accepted of it.
class TestDnsFindings : public QObject, test::OnlinePage<DnsPage>
{
    Q_OBJECT

private:
    QPushButton *button = nullptr;
    QDialog *dialog = nullptr;

    static Finding finding(const QString &id, Verdict verdict, const QString &subject, const QString &what)
    {
        Finding one;
        one.id = id;
        one.verdict = verdict;
        one.subject = subject;
        one.what = what;
        one.owner = u"registrar"_s;
        return one;
    }
    void open(const QList<Finding> &findings)
    {
        server->dnsCheck.findings = findings;
        show(std::make_unique<DnsPage>(*session));
        button = page->findChild<QPushButton *>(u"findings"_s);
        QVERIFY(!button->isEnabled());
        QTRY_VERIFY(button->isEnabled());
    }
    void openDialog()
    {
        button->click();
        QTRY_VERIFY(dialogOnTop());
        dialog = dialogOnTop();
        QCOMPARE(dialog->objectName(), u"dnsFindings"_s);
    }
    FindingCard *card(const QString &id) const { return dialog->findChild<FindingCard *>(u"finding:"_s + id); }

private slots:
    void initTestCase() { useOwnSettings(u"tst_dnsfindings"_s); }
    void init()
    {
        begin();
        test::furnish(*server);
    }
    void cleanup() { end(); }

    void whatIsAboutNoRecord()
    {
        open({finding(u"registration.ending"_s, Verdict::Warning, u"bakery.example"_s, u"The registration ends soon."_s), finding(u"dns.lame-server"_s, Verdict::Warning, u"ns1.bakery.example."_s, u"It does not know the domain."_s),
              finding(u"dns.records"_s, Verdict::Pass, u"bakery.example"_s, u"All is there."_s)});
        QCOMPARE(button->accessibleName(), u"Findings (2)…"_s);
        openDialog();
        QVERIFY(card(u"registration.ending"_s)->isVisible());
        QCOMPARE(card(u"registration.ending"_s)->findChild<QLabel *>(u"what"_s)->text(), u"The registration ends soon."_s);
        QVERIFY(card(u"dns.lame-server"_s)->isVisible());
        QVERIFY(!card(u"dns.records"_s)); // a line of those that pass
        QVERIFY(dialog->findChild<QToolButton *>(u"passes"_s)->isVisible());
        QCOMPARE(test::namelessControls(dialog), QStringList());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        dialog->reject();
    }

    void isAccepted()
    {
        open({finding(u"registration.ending"_s, Verdict::Warning, u"bakery.example"_s, u"The registration ends soon."_s)});
        openDialog();
        card(u"registration.ending"_s)->findChild<QToolButton *>(u"accept"_s)->click();
        QTRY_VERIFY(dialogOnTop() && dialogOnTop()->objectName() == u"acceptDialog");
        QDialog *accepting = dialogOnTop();
        test::type(accepting->findChild<QLineEdit *>(u"reason"_s), u"it renews itself"_s);
        const int looks = server->count(u"dns.check"_s);
        accepting->findChild<QPushButton *>(u"verb"_s)->click();
        QTRY_VERIFY(server->count(u"dns.check"_s) > looks);
        auto *fold = dialog->findChild<QToolButton *>(u"acceptedFold"_s);
        QTRY_VERIFY(fold->isVisible());
        QCOMPARE(server->lastParams(u"check.accept"_s).value(u"subject").toString(), u"bakery.example"_s);
        QCOMPARE(button->accessibleName(), u"Findings…"_s);
        fold->click();
        card(u"registration.ending"_s)->findChild<QToolButton *>(u"unaccept"_s)->click();
        QTRY_VERIFY(!fold->isVisible());
        QTRY_COMPARE(button->accessibleName(), u"Findings (1)…"_s);
        dialog->reject();
    }
};

QTEST_MAIN(TestDnsFindings)
#include "tst_dnsfindings.moc"

#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "ui/pages/dnspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestRecordDetails : public QObject, test::OnlinePage<DnsPage>
{
    Q_OBJECT

private:
    template<typename T>
    T *part(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QString typed(const char *name) const { return part<QLabel>(name) ? part<QLabel>(name)->text() : u"—"_s; }
    void open()
    {
        test::furnish(*server);
        show(std::make_unique<DnsPage>(*session));
        QTRY_COMPARE(part<QComboBox>("provider")->count(), 3);
        QTRY_VERIFY(part<QTableView>("dnsTable")->model()->rowCount() > 3);
    }
    void choose(int row)
    {
        part<QTableView>("dnsTable")->selectRow(row);
        part<QTableView>("dnsTable")->setCurrentIndex(part<QTableView>("dnsTable")->model()->index(row, 0));
    }
    void provider(int index)
    {
        const int before = server->count(u"dns.form"_s);
        part<QComboBox>("provider")->setCurrentIndex(index);
        emit part<QComboBox>("provider")->activated(index);
        QTRY_COMPARE(server->count(u"dns.form"_s), before + 1);
    }

private slots:
    void initTestCase() { useOwnSettings(u"tst_recorddetails"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void asTheirProviderWantsIt()
    {
        open();
        QCOMPARE(part<QComboBox>("provider")->currentText(), u"Namecheap (yours)"_s);
        choose(1); // MX
        QTRY_COMPARE(typed("recordName"), u"@"_s);
        QCOMPARE(typed("recordPriority"), u"10"_s);
        QCOMPARE(typed("recordData"), u"mail.example.test."_s);
        part<QPushButton>("recordPriorityCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"10"_s);
        choose(part<QTableView>("dnsTable")->model()->rowCount() - 1);
        QTRY_VERIFY(part<QLabel>("recordObstacle"));
        QVERIFY(typed("recordObstacle").contains(u"own name only"_s));
        QCOMPARE(typed("recordName"), u"_submissions._tcp.example.test."_s); // as the zone file has it
    }

    void whatIsChosenStays()
    {
        open();
        choose(1);
        provider(0);
        QTRY_COMPARE(typed("recordName"), u"example.test."_s);
        QCOMPARE(typed("recordPriority"), u"—"_s);
        server->plan.records.removeLast();
        page->refresh(); // another plan
        QTRY_COMPARE(part<QTableView>("dnsTable")->model()->rowCount(), 6);
        QTRY_COMPARE(part<QComboBox>("provider")->currentIndex(), 0);
        provider(1);
        QCOMPARE(server->lastParams(u"dns.form"_s).value(u"provider").toString(), u"Cloudflare"_s);
    }

    void anEmptyFieldIsSaid()
    {
        test::furnish(*server);
        for (FormField &field : server->form.records[1].inputs) {
            if (field.part == FormPart::Name)
                field.text.clear();
        }
        show(std::make_unique<DnsPage>(*session));
        QTRY_COMPARE(part<QComboBox>("provider")->count(), 3);
        QTRY_VERIFY(part<QTableView>("dnsTable")->model()->rowCount() > 3);
        choose(1);
        QTRY_COMPARE(typed("recordPriority"), u"10"_s);
        QCOMPARE(typed("recordName"), u"—"_s);
    }

    void theCommandIsCopied()
    {
        open();
        choose(1);
        const QList<QAction *> commands = part<QPushButton>("copyCommand")->menu()->actions();
        QCOMPARE(commands.size(), 3);
        for (const auto &[index, command] : {std::pair{0, u"dig example.test. MX"_s}, std::pair{1, u"host -t MX example.test."_s}, std::pair{2, u"nslookup -type=MX example.test."_s}}) {
            commands[index]->trigger();
            QCOMPARE(QGuiApplication::clipboard()->text(), command);
        }
    }

    void dnsIsAskedRightHere()
    {
        open();
        choose(1);
        part<QPushButton>("askDns")->click();
        QTRY_VERIFY(dialogOnTop());
        QDialog *dialog = dialogOnTop();
        QCOMPARE(dialog->objectName(), u"lookupDialog"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        QCOMPARE(name->text(), u"example.test."_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"type"_s)->currentText(), u"MX"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *answer = dialog->findChild<QLabel *>(u"lookupAnswer"_s);
        QTRY_VERIFY(answer->text().contains(u"example.test.  300  MX  "_s));
        QCOMPARE(answer->textFormat(), Qt::PlainText);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"server"_s), u"ns1.test"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"ask"_s)->isEnabled());
        QCOMPARE(test::namelessControls(dialog).join(u" | "_s), QString());
        QCOMPARE(test::controlsWithoutObjectName(dialog), QStringList());
        dialog->reject();
    }
};

QTEST_MAIN(TestRecordDetails)
#include "tst_recorddetails.moc"

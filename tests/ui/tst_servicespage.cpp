#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "tests/ui/support/walk.h"
#include "ui/models/enginemodel.h"
#include "ui/pages/servicespage.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestServicesPage : public QObject, test::OnlinePage<ServicesPage>
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings(u"tst_servicespage"_s); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aRowForEach()
    {
        test::furnish(*server);
        EngineModel model(*session);
        QAbstractItemModelTester tester(&model);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 4);
        QTRY_VERIFY(model.ports());
        const auto cell = [&model](int row, EngineModel::Column column, int role = Qt::DisplayRole) { return model.index(row, column).data(role).toString(); };
        const int postfix = model.rowOf(u"postfix"_s);
        QCOMPARE(cell(postfix, EngineModel::StateColumn), u"running"_s);
        QCOMPARE(cell(postfix, EngineModel::NameColumn), u"Postfix"_s);
        QCOMPARE(cell(postfix, EngineModel::PurposeColumn), u"takes and sends mail"_s);
        QCOMPARE(cell(postfix, EngineModel::VersionColumn), u"3.7.11"_s);
        QCOMPARE(cell(postfix, EngineModel::SinceColumn), u"2 h ago"_s);
        QCOMPARE(cell(postfix, EngineModel::SinceColumn, Qt::ToolTipRole), QLocale().toString(model.sinceAt(postfix).toLocalTime(), QLocale::LongFormat));
        QCOMPARE(cell(postfix, EngineModel::PortsColumn), u"all 3 answer"_s);
        QCOMPARE(cell(model.rowOf(u"rspamd"_s), EngineModel::PortsColumn), u"–"_s);
        QVERIFY(!model.index(postfix, EngineModel::StateColumn).data(Qt::DecorationRole).isNull());
    }

    void ports_data()
    {
        QTest::addColumn<QList<bool>>("listening");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << QList<bool>{} << u"–"_s;
        QTest::newRow("one") << QList<bool>{true} << u"answers"_s;
        QTest::newRow("one that does not") << QList<bool>{false} << u"does not answer"_s;
        QTest::newRow("some") << QList<bool>{true, false, true} << u"2 of 3 answer"_s;
        QTest::newRow("none of them") << QList<bool>{false, false} << u"none of 2 answers"_s;
        QTest::newRow("all") << QList<bool>{true, true} << u"all 2 answer"_s;
    }
    void ports()
    {
        QFETCH(QList<bool>, listening);
        QFETCH(QString, words);
        QList<PortStatus> ports;
        for (const bool one : listening)
            ports.append({25, Protocol::Smtp, one});
        QCOMPARE(EngineModel::portsWords(ports), words);
    }

    // The programs are known at once, however long their ports let wait.
    void portsFollow()
    {
        test::furnish(*server);
        server->hold(u"status"_s);
        EngineModel model(*session);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, EngineModel::PortsColumn).data().toString(), u"being tried…"_s);
        server->refuse(u"status"_s, Error{ErrorCode::StoreFailed, {}, {}, {}});
        server->release();
        QTRY_COMPARE(model.index(0, EngineModel::PortsColumn).data().toString(), u"not known"_s);
    }

    void whatChangesKeepsItsRow()
    {
        test::furnish(*server);
        open();
        table()->selectRow(2);
        QSignalSpy resets(table()->model(), &QAbstractItemModel::modelReset);
        server->status.engines[2].state = EngineState::Failed;
        server->engineWords = u"bind 0.0.0.0 port 25: <b>in use</b>"_s;
        server->notify(u"changed"_s, {{u"kind"_s, u"engine"_s}, {u"subject"_s, QString()}});
        QTRY_COMPARE(fact(u"factState"_s)->text(), u"keeps failing"_s);
        QCOMPARE(resets.size(), 0);
        // And what it said last stands beside it, as it is.
        QTRY_VERIFY(fact(u"factWords"_s)->isVisible());
        QCOMPARE(fact(u"factWords"_s)->text(), server->engineWords);
        QCOMPARE(fact(u"factWords"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(server->lastParams(u"service.words"_s).value(u"engine").toString(), u"postfix"_s);
        table()->selectRow(0);
        QVERIFY(!fact(u"factWords"_s)->isVisible());
        QCOMPARE(server->count(u"service.words"_s), 1);
    }

    void widthsAreRemembered()
    {
        test::furnish(*server);
        open();
        table()->horizontalHeader()->resizeSection(0, 177);
        page.reset();
        open();
        QCOMPARE(table()->horizontalHeader()->sectionSize(0), 177);
        page.reset();
        QSettings().clear();
    }

    void stoppingAsksAndSaysWhatItMeans()
    {
        test::furnish(*server);
        open();
        table()->selectRow(2);
        QCOMPARE(button(u"stop"_s)->accessibleName(), u"Stop Postfix…"_s);
        QVERIFY(!button(u"start"_s)->isVisible());
        button(u"stop"_s)->click();
        QDialog *dialog = dialogOnTop();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel *>(u"question"_s)->text(), u"Stop Postfix?"_s);
        const QString words = dialog->findChild<QLabel *>(u"consequence"_s)->text();
        QVERIFY2(words.startsWith(u"Nobody can send or receive mail until Postfix is started again."_s), qPrintable(words));
        QVERIFY2(words.endsWith(u"It stays stopped after a restart of the computer."_s), qPrintable(words));
        QTest::keyClick(dialog, Qt::Key_Return); // the default keeps it
        QTest::qWait(20);
        QCOMPARE(server->count(u"service.control"_s), 0);

        button(u"stop"_s)->click();
        server->hold(u"service.control"_s);
        dialogOnTop()->findChild<QPushButton *>(u"confirmStop"_s)->click();
        QTRY_COMPARE(server->waiting(), 1);
        QCOMPARE(fact(u"factState"_s)->text(), u"stopping…"_s);
        QCOMPARE(table()->model()->index(0, EngineModel::StateColumn).data().toString(), u"running"_s); // the others go on
        QVERIFY(!button(u"restart"_s)->isEnabled() && !button(u"stopAll"_s)->isEnabled()); // one thing at a time
        server->release();
        QTRY_COMPARE(fact(u"factState"_s)->text(), u"stopped"_s);
        QCOMPARE(server->lastParams(u"service.control"_s).value(u"action").toString(), u"stop"_s);
        QTRY_COMPARE(fact(u"notice"_s)->text(), u"Postfix was stopped."_s);
        QTRY_VERIFY(fact(u"factPorts"_s)->text().contains(u"25 SMTP: does not answer"_s));
        QVERIFY(button(u"start"_s)->isVisible() && button(u"startAll"_s)->isEnabled());
        QVERIFY(!fact(u"factWords"_s)->isVisible()); // it has nothing to say
        button(u"start"_s)->click();
        QTRY_COMPARE(fact(u"factState"_s)->text(), u"running"_s);
    }

    void allAtOnce()
    {
        test::furnish(*server);
        open();
        QVERIFY(!button(u"startAll"_s)->isEnabled());
        button(u"stopAll"_s)->click();
        QVERIFY(dialogOnTop()->findChild<QLabel *>(u"consequence"_s)->text().startsWith(u"Nobody can send, receive or read mail"_s));
        dialogOnTop()->findChild<QPushButton *>(u"confirmStop"_s)->click();
        QTRY_COMPARE(table()->model()->index(0, EngineModel::StateColumn).data().toString(), u"stopped"_s);
        QVERIFY(!server->lastParams(u"service.control"_s).contains(u"engine"_s) || server->lastParams(u"service.control"_s).value(u"engine").isNull());
        QTRY_VERIFY(button(u"startAll"_s)->isEnabled());
        QVERIFY(!button(u"stopAll"_s)->isEnabled());
        button(u"startAll"_s)->click();
        QTRY_COMPARE(table()->model()->index(3, EngineModel::StateColumn).data().toString(), u"running"_s);
        QTRY_VERIFY(button(u"restartAll"_s)->isEnabled());
        button(u"restartAll"_s)->click(); // asks nothing: it comes back by itself
        QTRY_COMPARE(server->lastParams(u"service.control"_s).value(u"action").toString(), u"restart"_s);
    }

    void aRefusalHasTheProgramsOwnWords()
    {
        test::furnish(*server);
        open();
        table()->selectRow(3);
        server->refuse(u"service.control"_s, Error{ErrorCode::EngineStartFailed, u"nginx"_s, {}, u"<i>bind()</i> failed"_s});
        button(u"restart"_s)->click();
        auto *sentence = page->findChild<QLabel *>(u"refusalSentence"_s);
        QTRY_VERIFY(sentence->isVisible());
        QVERIFY(!sentence->text().contains(u"bind()"_s));
        auto *words = page->findChild<QLabel *>(u"refusalWords"_s);
        QVERIFY(!words->isVisible());
        page->findChild<QToolButton *>(u"unfoldWords"_s)->click();
        QVERIFY(words->isVisible());
        QCOMPARE(words->text(), u"<i>bind()</i> failed"_s);
        QCOMPARE(words->textFormat(), Qt::PlainText);
        QVERIFY(button(u"restart"_s)->isEnabled());
        QCOMPARE(test::ambiguousMnemonics(page.get()), QStringList());
        // What has no words of its own is one sentence.
        server->refuse(u"service.control"_s, Error{ErrorCode::Busy, {}, {}, {}});
        button(u"restart"_s)->click();
        QTRY_VERIFY(sentence->text().startsWith(u"Another change"_s));
        QVERIFY(!page->findChild<QToolButton *>(u"unfoldWords"_s)->isVisible());
        server->refuse(u"service.control"_s, {});
        button(u"restart"_s)->click();
        QTRY_COMPARE(fact(u"notice"_s)->text(), u"nginx was restarted."_s);
        QVERIFY(!sentence->isVisible());
    }

    void eachSaysWhatItsStopMeans()
    {
        QSet<QString> all;
        for (const Engine engine : {Engine::Postfix, Engine::Dovecot, Engine::Nginx, Engine::Rspamd}) {
            all.insert(EngineModel::stopWords(engine));
            QVERIFY(EngineModel::stopWords(engine).endsWith(u"after a restart of the computer."_s));
            QVERIFY(!EngineModel::purposeWords(engine).isEmpty());
        }
        all.insert(EngineModel::stopWords({}));
        QCOMPARE(all.size(), 5);
    }

private:
    QTableView *table() const { return page->findChild<QTableView *>(u"servicesTable"_s); }
    QLabel *fact(const QString &name) const { return page->findChild<QLabel *>(name); }
    QPushButton *button(const QString &name) const { return page->findChild<QPushButton *>(name); }
    void open()
    {
        show(std::make_unique<ServicesPage>(*session));
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QTRY_VERIFY(!table()->model()->index(0, EngineModel::PortsColumn).data().toString().contains(u'…'));
    }
};

QTEST_MAIN(TestServicesPage)
#include "tst_servicespage.moc"

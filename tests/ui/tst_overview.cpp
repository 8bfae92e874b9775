#include "tests/ui/support/onlinepage.h"
#include "tests/ui/support/scenery.h"
#include "ui/pages/findinglist.h"
#include "ui/pages/overviewfacts.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/trafficchart.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace postroom;
using namespace postroom::ui;
using namespace Qt::StringLiterals;

// The Overview: what is read again when something changes, traffic in charts and words, and accepted findings.
class TestOverview : public QObject, private test::OnlinePage<OverviewPage>
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        useOwnSettings(u"tst-overview"_s);
    }
    void init()
    {
        begin();
        test::furnish(*server);
    }
    void cleanup() { end(); }

    void factsInOneLineEach()
    {
        open();
        const QStringList texts = labels();
        QVERIFY(texts.contains(u"Dovecot, Rspamd, Postfix, nginx: all running"_s));
        QVERIFY(texts.contains(u"3 waiting, oldest 4 min"_s));
        QVERIFY(texts.contains(u"61 % used, 38.0 GiB free"_s));
        QVERIFY(page->findChild<QLabel *>(u"today"_s)->text().contains(u" refused"_s));
        QVERIFY(!page->findChild<Sparkline *>()->accessibleName().isEmpty());
    }

    void queues_data()
    {
        QTest::addColumn<api::QueueCounts>("queue");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << api::QueueCounts{} << u"empty"_s;
        QTest::newRow("some") << api::QueueCounts{1, 2, 0, 250, {}} << u"3 waiting, oldest 4 min"_s;
        QTest::newRow("held") << api::QueueCounts{0, 0, 7, {}, {}} << u"0 waiting, 7 held back"_s;
        QTest::newRow("not all counted") << api::QueueCounts{3, 1000, 0, 7200, true} << u"more than 1,003 waiting, oldest at least 2 h"_s;
    }
    void queues()
    {
        QFETCH(api::QueueCounts, queue);
        QTEST(queueWords(queue), "words");
    }

    // Charts say the same in words, for those who cannot see them.
    void chartsHaveWords()
    {
        open();
        auto *words = page->findChild<QLabel *>(u"messageWords"_s);
        QTRY_VERIFY(words->text().startsWith(u"In the last 24 hours "_s));
        const auto *chart = page->findChild<TrafficChart *>(u"messagesChart"_s);
        QCOMPARE(chart->accessibleDescription(), words->text());
        QVERIFY(!chart->accessibleName().isEmpty());
        page->findChild<QComboBox *>(u"trafficRange"_s)->setCurrentIndex(2);
        QTRY_VERIFY(words->text().startsWith(u"In the last 30 days "_s));
        QCOMPARE(server->lastParams(u"traffic.show"_s).value(u"hours").toInt(), 720);
        QCOMPARE(server->count(u"status"_s), 1);
    }

    void trafficThatCannotBeReadLeavesTheRest()
    {
        server->refuse(u"traffic.show"_s, Error{ErrorCode::StoreFailed, {}, {}, u"disk I/O error"_s});
        open();
        QTRY_VERIFY(!page->findChild<QLabel *>(u"messageWords"_s)->text().isEmpty());
        QVERIFY(page->findChild<QLabel *>(u"what"_s)->isVisible());
    }

    void onlyWhatChangedIsReadAgain_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("findings");
        QTest::addColumn<int>("traffic");
        QTest::newRow("traffic") << u"traffic"_s << 0 << 0 << 1;
        QTest::newRow("queue") << u"queue"_s << 1 << 0 << 0;
        QTest::newRow("engine") << u"engine"_s << 1 << 1 << 0;
        QTest::newRow("finding") << u"finding"_s << 1 << 1 << 0;
        QTest::newRow("mailbox") << u"mailbox"_s << 1 << 1 << 0;
    }
    void onlyWhatChangedIsReadAgain()
    {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(int, findings);
        QFETCH(int, traffic);
        open();
        for (int i = 0; i < 5; ++i)
            page->noteChange(kind, {});
        QTest::qWait(1300);
        for (int i = 0; i < 5; ++i)
            page->noteChange(u"nothing to do with it"_s, {}); // within the next second
        QCOMPARE(server->count(u"status"_s), 1 + status);
        QCOMPARE(server->count(u"check"_s), 1 + findings);
        QCOMPARE(server->count(u"traffic.show"_s), 1 + traffic);
    }

    void acceptedIsFolded()
    {
        open();
        QCOMPARE(visibleCards(), 2);
        card(u"disk.low"_s)->findChild<QToolButton *>(u"accept"_s)->click();
        QTRY_VERIFY(dialogOnTop());
        QDialog *dialog = dialogOnTop();
        auto *verb = dialog->findChild<QPushButton *>(u"verb"_s);
        test::type(dialog->findChild<QLineEdit *>(u"reason"_s), u"a larger disk is ordered"_s);
        auto *until = dialog->findChild<QDateEdit *>(u"until"_s);
        QCOMPARE(until->minimumDate(), QDate::currentDate());
        QCOMPARE(until->maximumDate(), QDate::currentDate().addYears(1));
        verb->click();
        auto *fold = page->findChild<QToolButton *>(u"acceptedFold"_s);
        QTRY_VERIFY(fold->isVisible());
        QCOMPARE(server->lastParams(u"check.accept"_s).value(u"reason").toString(), u"a larger disk is ordered"_s);
        QCOMPARE(server->lastParams(u"check.accept"_s).value(u"until").toString(), QDate::currentDate().addDays(30).toString(Qt::ISODate));
        QVERIFY(fold->text().startsWith(u'1'));
        QCOMPARE(visibleCards(), 1);
        fold->click();
        QCOMPARE(visibleCards(), 2);
        QVERIFY(card(u"disk.low"_s)->findChild<QLabel *>(u"accepted"_s)->text().contains(u"a larger disk is ordered"_s));
        card(u"disk.low"_s)->findChild<QToolButton *>(u"unaccept"_s)->click();
        QTRY_VERIFY(!fold->isVisible());
        QTRY_COMPARE(visibleCards(), 2);
    }

    void refusalStaysInTheDialog()
    {
        open();
        server->refuse(u"check.accept"_s, Error{ErrorCode::NumberOutOfRange, u"2030-01-01"_s, u"until"_s, u"x"_s});
        card(u"disk.low"_s)->findChild<QToolButton *>(u"accept"_s)->click();
        QTRY_VERIFY(dialogOnTop());
        QDialog *dialog = dialogOnTop();
        test::type(dialog->findChild<QLineEdit *>(u"reason"_s), u"x"_s);
        dialog->findChild<QPushButton *>(u"verb"_s)->click();
        QTRY_COMPARE(server->count(u"check.accept"_s), 1);
        QTest::qWait(50);
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void detailsSayHowToSeeIt()
    {
        server->findings[1].said = u"statvfs: no room"_s;
        server->findings[1].command = u"df -h /var/lib/postroom/mail"_s;
        open();
        card(u"disk.low"_s)->findChild<QToolButton *>(u"details"_s)->click();
        const QStringList texts = labels();
        QVERIFY(texts.contains(u"statvfs: no room"_s));
        QVERIFY(texts.contains(u"df -h /var/lib/postroom/mail"_s));
    }

private:
    void open()
    {
        show(std::make_unique<OverviewPage>(*session));
        QTRY_VERIFY(page->findChild<QLabel *>(u"what"_s));
        QTRY_COMPARE(server->count(u"traffic.show"_s), 1);
    }
    QWidget *card(const QString &id) const { return page->findChild<QWidget *>(u"finding:"_s + id); }
    int visibleCards() const
    {
        int visible = 0;
        const QList<QLabel *> whats = page->findChildren<QLabel *>(u"what"_s);
        for (const QLabel *what : whats)
            visible += what->isVisible() ? 1 : 0;
        return visible;
    }
    QStringList labels() const
    {
        QStringList texts;
        const QList<QLabel *> all = page->findChildren<QLabel *>();
        for (const QLabel *label : all)
            texts.append(label->text());
        return texts;
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"

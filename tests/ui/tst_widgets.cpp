#include "tests/ui/support/warnings.h"
#include "ui/shell/fleetline.h"
#include "ui/widgets/access.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/credentialcard.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/when.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QAccessible>
#include <QScrollArea>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void aQuestionIsAsWideAsItsAnswers()
    {
        ConfirmDialog dialog(u"Remove"_s, u"Remove?"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        for (const char *name : {"one", "two", "three"})
            dialog.addChoice(u"An answer that says at some length what it does"_s, QString::fromLatin1(name));
        dialog.show();
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }

    // A child that went while a screen reader asked for it is none, and nothing ends.
    void aScrolledAreaHasOnlyTheChildrenItHas()
    {
        installAccess();
        QScrollArea area;
        area.setWidget(new QLabel(u"inside"_s));
        area.show();
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&area);
        QCOMPARE(seen->childCount(), 1);
        QCOMPARE(seen->child(0)->object(), area.viewport());
        QCOMPARE(seen->indexOfChild(seen->child(0)), 0);
        QCOMPARE(seen->child(1), nullptr);
        QCOMPARE(seen->child(-1), nullptr);
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        QTRY_COMPARE(seen->childCount(), 2);
        QVERIFY(seen->child(1));
    }

    // What has the keys has a name: the form that passes them on says nothing of them.
    void aFormThatPassesTheKeysOnDoesNotHaveThem()
    {
        installAccess();
        QWidget form;
        auto *field = new QLineEdit(&form);
        form.setFocusProxy(field);
        form.show();
        form.setFocus();
        QTRY_VERIFY(field->hasFocus());
        const auto stateOf = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->state(); };
        QVERIFY(stateOf(field).focused && stateOf(field).focusable);
        QVERIFY(!stateOf(&form).focused && !stateOf(&form).focusable);
        QDialogButtonBox box(QDialogButtonBox::Close);
        box.show();
        box.setFocusProxy(box.button(QDialogButtonBox::Close));
        QVERIFY(!stateOf(&box).focusable);
        QCOMPARE(QAccessible::queryAccessibleInterface(&box)->role(), QAccessible::Grouping);
        form.setFocusProxy(nullptr);
        form.setFocusPolicy(Qt::StrongFocus);
        QVERIFY(stateOf(&form).focusable);
    }

    // A name of 128 letters asks for no more room than others, and all of it is there to be read.
    void aLongWordGoesOnInTheNextLine()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QLabel *label = wrappedLabel(QString(128, u'W') + u'\n' + QString(3, u'W'));
        column->addWidget(label);
        column->addStretch();
        QVERIFY(window.minimumSizeHint().width() < 400);
        window.resize(300, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int lines = 1 + 128 * label->fontMetrics().horizontalAdvance(u'W') / label->width();
        QVERIFY(lines > 2);
        QVERIFY2(label->height() >= lines * label->fontMetrics().height(), qPrintable(QString::number(label->height())));
        // Each of its lines is drawn, the last one shorter than the others.
        const QImage drawn = label->grab().toImage();
        const auto inkTo = [&drawn, label](int line) {
            const int height = label->fontMetrics().lineSpacing();
            int right = -1;
            for (int y = line * height; y < qMin((line + 1) * height, drawn.height()); ++y) {
                for (int x = 0; x < drawn.width(); ++x) {
                    if (drawn.pixel(x, y) != drawn.pixel(drawn.width() - 1, 0))
                        right = qMax(right, x);
                }
            }
            return right;
        };
        QVERIFY(inkTo(0) > label->width() * 3 / 4);
        QVERIFY(inkTo(1) > label->width() * 3 / 4);
        QVERIFY(inkTo(lines) > 0);
        QVERIFY(inkTo(lines) < label->width() / 2);
        // Where no word is too long, it is Qt's own label.
        QLabel plain(u"A few words"_s);
        plain.setWordWrap(true);
        label->setText(plain.text());
        QCOMPARE(label->sizeHint(), plain.sizeHint());
        QCOMPARE(label->minimumSizeHint(), plain.minimumSizeHint());
    }

    void init() { test::failOnWarnings(); }

    void tableCopiesRowsAsTsv()
    {
        QStandardItemModel model(3, 2);
        for (int row = 0; row < 3; ++row) {
            model.setItem(row, 0, new QStandardItem(u"name %1"_s.arg(row)));
            model.setItem(row, 1, new QStandardItem(row == 1 ? u"tab\tand\nline"_s : u"value"_s));
        }
        TableView table(u"t"_s, u"Table"_s);
        table.setModel(&model);
        table.show();
        table.chooseRow(0);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"name 0\tvalue\nname 1\ttab and line"_s);
    }

    void everyTermIsExplained()
    {
        QSet<QString> words;
        for (const Term term : allTerms()) {
            QVERIFY(!words.contains(termWord(term)));
            words.insert(termWord(term));
            QVERIFY2(termMeaning(term).endsWith(u'.') && termMeaning(term).size() > 30, qPrintable(termWord(term)));
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(Term::Tls) + 1); // all of the list
    }

    void anExplainedWordIsReachedByAllWays()
    {
        Explained word(Term::Spf);
        QCOMPARE(word.text(), u"SPF"_s);
        QCOMPARE(word.accessibleName(), u"SPF"_s);
        QCOMPARE(word.accessibleDescription(), termMeaning(Term::Spf));
        QVERIFY(word.toolTip().contains(termMeaning(Term::Spf)));
        QVERIFY(word.focusPolicy() & Qt::TabFocus);
        word.show();
        QVERIFY(QTest::qWaitForWindowActive(&word));
        word.setFocus();
        QTest::keyClick(&word, Qt::Key_Space);
        QCOMPARE(QToolTip::text(), word.toolTip());
        QToolTip::hideText();
        QCOMPARE(Explained(Term::Quota, u"Most space:"_s).accessibleName(), u"Most space"_s);
    }

    void homeAndEndAreTheFirstAndLastRow()
    {
        QStandardItemModel model(50, 2);
        TableView table(u"t"_s, u"Table"_s);
        table.setModel(&model);
        table.show();
        table.chooseRow(7);
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentRow(), 49);
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentRow(), 0);
    }

    void states()
    {
        auto *content = new QWidget;
        StateStack states(content);
        QSignalSpy retry(&states, &StateStack::retryWanted);
        QSignalSpy first(&states, &StateStack::firstThingWanted);
        states.show();
        QVERIFY(!states.isFilled());
        states.showFailed(Error{ErrorCode::Busy, {}, {}, {}});
        QTest::mouseClick(states.findChild<QPushButton *>(u"retry"_s), Qt::LeftButton);
        QCOMPARE(retry.size(), 1);
        states.setEmptyWords(u"Nothing yet."_s, u"&Add…"_s);
        states.showEmpty();
        QTest::mouseClick(states.findChild<QPushButton *>(u"firstThing"_s), Qt::LeftButton);
        QCOMPARE(first.size(), 1);
        states.showFilled();
        QVERIFY(content->isVisible());
        states.showLoading(); // what is shown stays while it is read anew
        QVERIFY(content->isVisible());
    }

    void cardShowsTextAsItIs()
    {
        Finding finding;
        finding.id = u"hostile"_s;
        finding.verdict = Verdict::Fail;
        finding.what = u"<b>x</b> a & b"_s;
        finding.fix = u"<i>do</i>"_s;
        finding.expected = u"&lt;"_s;
        finding.form = FindingForm{u"setup.identity"_s, {}};
        FindingCard card(finding);
        card.show();
        const auto *what = card.findChild<QLabel *>(u"what"_s);
        QCOMPARE(what->text(), finding.what);
        QCOMPARE(what->textFormat(), Qt::PlainText);
        QTest::mouseClick(card.findChild<QToolButton *>(u"details"_s), Qt::LeftButton);
        const QList<QLabel *> labels = card.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"&lt;" && label->isVisible(); }));
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true);
        QSignalSpy wanted(&card, &FindingCard::actionWanted);
        QTest::mouseClick(card.findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
        QCOMPARE(wanted.first().first().toString(), u"hostile"_s);
    }

    void firstChoiceIsTheDefault()
    {
        ConfirmDialog dialog(u"Remove"_s, u"Remove <b>x</b>?"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QPushButton *keep = dialog.addChoice(u"&Keep"_s, u"keep"_s);
        const QPushButton *erase = dialog.addChoice(u"&Erase"_s, u"erase"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(keep->isDefault() && !erase->isDefault());
        QCOMPARE(dialog.findChild<QLabel *>(u"question"_s)->text(), u"Remove <b>x</b>?"_s);
        QSignalSpy clicked(keep, &QPushButton::clicked);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
    }

    void secretIsMarkedOnTheClipboard()
    {
        copySecret(u"abcd-efgh"_s);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), u"abcd-efgh"_s);
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    }

    void secretLeavesTheClipboard()
    {
        copySecret(u"abcd-efgh"_s, std::chrono::milliseconds(20));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
        copySecret(u"abcd-efgh"_s, std::chrono::milliseconds(20));
        copyText(u"somebody's own"_s);
        QTest::qWait(60);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"somebody's own"_s);
    }

    void credentialIsShownOnlyWhereThereIsOne()
    {
        const Address ann = *Address::parse(u"ann@example.org");
        const CredentialCard generated(ann, Secret::fromUtf8("abcd-efgh"), u"note"_s);
        auto *shown = generated.findChild<QLineEdit *>(u"shownPassword"_s);
        QCOMPARE(shown->text(), u"abcd-efgh"_s);
        copyText({});
        shown->selectAll();
        QTest::keyClick(shown, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        const CredentialCard typed(ann, Secret(), u"note"_s);
        QVERIFY(!typed.findChild<QLineEdit *>(u"shownPassword"_s));
    }

    void jobSaysItsSteps()
    {
        QWidget window;
        auto *job = new JobBar(&window);
        window.show();
        job->show({u"check"_s, u"postfix"_s}); // somebody else's work
        QVERIFY(!job->isVisible());
        job->start();
        job->show({u"check"_s, u"postfix"_s});
        job->show({u"check"_s, u"postfix"_s});
        job->show({u"brand-new-step"_s, {}});
        QCOMPARE(job->text(), u"Checking the new configuration: Postfix\nbrand-new-step"_s);
    }

    void moments_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << qint64(0) << u"0 s ago"_s;
        QTest::newRow("clock ran back") << qint64(-5) << u"0 s ago"_s;
        QTest::newRow("minutes") << qint64(250) << u"4 min ago"_s;
        QTest::newRow("hours") << qint64(3 * 3600) << u"3 h ago"_s;
    }
    void moments()
    {
        QFETCH(qint64, secondsAgo);
        const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        QTEST(agoWords(now.addSecs(-secondsAgo), now), "words");
    }

    // As QToolTip shows it: it takes for markup what looks like it.
    void toolTipsAreLiteral_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"Anna & Co"_s;
        QTest::newRow("markup") << u"<b>x</b>"_s;
        QTest::newRow("an entity") << u"&lt;i&gt; and &amp;"_s;
        QTest::newRow("lines") << u"one\n  <p>two"_s;
        QTest::newRow("nothing") << QString();
    }
    void toolTipsAreLiteral()
    {
        QFETCH(QString, text);
        const QString tip = plainToolTip(text);
        QTextDocument shown;
        if (Qt::mightBeRichText(tip))
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        QCOMPARE(shown.toPlainText(), text);
    }
    void toolTipsOfServersAndFindings()
    {
        FleetLine line;
        line.setServers({{0, u"<b>x</b> & co"_s, {Verdict::Pass, u"&lt;fine"_s}, true}, {1, u"b"_s, {Verdict::Pass, u"fine"_s}, false}});
        line.resize(1000, 32);
        auto *button = line.findChild<QToolButton *>(u"fleetServer0"_s);
        QCOMPARE(button->toolTip(), plainToolTip(u"<b>x</b> & co: &lt;fine"_s));
        QCOMPARE(button->accessibleDescription(), u"<b>x</b> & co: &lt;fine"_s);
    }

    void textHelpers()
    {
        QCOMPARE(withoutMnemonic(u"&Add && go:"_s), u"Add & go"_s);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"

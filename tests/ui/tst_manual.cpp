#include "ui/shell/manual.h"
#include "ui/shell/pagelist.h"
#include "tests/ui/support/walk.h"

#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

class TestManual : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyPageOfTheWindowHasOne()
    {
        QStringList names;
        for (const auto &[name, title] : Manual::pages()) {
            QVERIFY2(!title.isEmpty(), qPrintable(name));
            names.append(name);
        }
        for (const Sidebar::Entry &entry : pageEntries())
            QVERIFY2(names.contains(entry.name), qPrintable(entry.name));
    }

    // In every language the same pages, with the same pictures and links, and each of them leads somewhere.
    void languagesAgree_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList languages = QDir(u":/help"_s).entryList(QDir::Dirs);
        for (const QString &language : languages) {
            if (language != u"pictures")
                QTest::newRow(qPrintable(language)) << language;
        }
    }

    void languagesAgree()
    {
        QFETCH(QString, language);
        const QStringList pages = QDir(u":/help/en"_s).entryList();
        QCOMPARE(QDir(u":/help/"_s + language).entryList(), pages);
        for (const QString &page : pages) {
            const QStringList targets = targetsIn(language, page);
            QCOMPARE(targets, targetsIn(u"en"_s, page));
            for (const QString &target : targets) {
                const QString file = target.startsWith(u"pictures/"_s) ? u":/help/"_s + target : u":/help/%1/%2"_s.arg(language, target);
                QVERIFY2(QFile::exists(file), qPrintable(page + u" leads to "_s + target));
            }
        }
    }

    void opensAtThePageAndFollowsLinks()
    {
        Manual manual({{u"Close | or not"_s, u"Esc"_s}}, nullptr);
        manual.show();
        auto *text = manual.findChild<QTextBrowser *>(u"manualText"_s);
        QVERIFY(text->toPlainText().startsWith(u"Postroom\n"_s));
        manual.openAt(u"dns"_s);
        QVERIFY(text->toPlainText().startsWith(u"DNS\n"_s));
        emit text->anchorClicked(QUrl(u"aliases.md"_s));
        QVERIFY(text->toPlainText().startsWith(u"Aliases\n"_s));
        manual.openAt(u"keys"_s);
        QVERIFY2(text->toPlainText().contains(u"Close | or not"_s), qPrintable(text->toPlainText()));
        QCOMPARE(test::namelessControls(&manual), QStringList());
    }

    void anotherLanguageFallsBackToEnglish()
    {
        QLocale::setDefault(QLocale(QLocale::Icelandic));
        QCOMPARE(Manual::language(), u"en"_s);
    }

private:
    static QStringList targetsIn(const QString &language, const QString &page)
    {
        QFile file(u":/help/%1/%2"_s.arg(language, page));
        if (!file.open(QIODevice::ReadOnly))
            return {u"unreadable"_s};
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        QStringList targets;
        auto match = link.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext())
            targets.append(match.next().captured(1));
        return targets;
    }
};

QTEST_MAIN(TestManual)
#include "tst_manual.moc"

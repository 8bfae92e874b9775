#include "tests/ui/support/warnings.h"
#include "ui/shell/translations.h"
#include "ui/shell/words.h"
#include "ui/widgets/when.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

struct Message
{
    QString context;
    QString source;
    bool plural = false;
    bool finished = false;
    QStringList forms;
};

QList<Message> catalogue(const QString &language)
{
    QFile file(QStringLiteral(POSTROOM_SOURCE_DIR) + u"/translations/postroom_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append({context, {}, xml.attributes().value(u"numerus"_s) == u"yes", false, {}});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            messages.last().forms.append(xml.readElementText());
        else if (xml.name() == u"translation") {
            messages.last().finished = xml.attributes().value(u"type"_s).isEmpty();
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

// %1 … %9, %n and %Ln, which a translation must have exactly as its source.
QStringList holes(const QString &text)
{
    static const QRegularExpression hole(u"%(?:L?n|[1-9])"_s);
    QStringList found;
    for (auto match = hole.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

// What only the command line says is translated with it.
bool concernsTheConsole(const Message &message)
{
    return message.context != u"Cli" && message.context != u"Api" && message.context != u"Settings";
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void isComplete_data() { languages(); }
    void isComplete()
    {
        QFETCH(QString, language);
        QStringList missing;
        const QList<Message> messages = catalogue(language);
        QVERIFY(messages.size() > 300);
        for (const Message &message : messages) {
            if (concernsTheConsole(message) && !message.finished)
                missing.append(message.context + u": "_s + message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void holesAreKept_data() { languages(); }
    void holesAreKept()
    {
        QFETCH(QString, language);
        const QList<Message> messages = catalogue(language);
        for (const Message &message : messages) {
            for (const QString &form : message.forms) {
                if (message.finished)
                    QVERIFY2(holes(form) == holes(message.source), qPrintable(message.source + u" → "_s + form));
            }
        }
    }

    void mnemonicsAreKept_data() { languages(); }
    void mnemonicsAreKept()
    {
        QFETCH(QString, language);
        static const QRegularExpression mnemonic(u"&[^\\s&]"_s);
        const QList<Message> messages = catalogue(language);
        for (const Message &message : messages) {
            if (message.finished && message.context.startsWith(u"postroom::ui"))
                QVERIFY2(message.source.contains(mnemonic) == message.forms.first().contains(mnemonic), qPrintable(message.source));
        }
    }

    void englishHasAllPlurals()
    {
        QSet<QString> wanted;
        const QList<Message> all = catalogue(u"de"_s);
        for (const Message &message : all) {
            if (message.plural && concernsTheConsole(message))
                wanted.insert(message.context + u": "_s + message.source);
        }
        const QList<Message> english = catalogue(u"en"_s);
        for (const Message &message : english) {
            QVERIFY2(message.finished && message.forms.size() == 2, qPrintable(message.source));
            QVERIFY2(wanted.remove(message.context + u": "_s + message.source), qPrintable(u"no longer said: "_s + message.source));
        }
        QCOMPARE(wanted, QSet<QString>());
    }

    void isInstalledByLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("oneDay");
        QTest::addColumn<QString>("stopped");
        QTest::newRow("German") << u"de_AT"_s << u"2 Tage"_s << u"Postfix ist angehalten"_s;
        QTest::newRow("French") << u"fr_FR"_s << u"2 jours"_s << u"Postfix est arrêté"_s;
        QTest::newRow("Spanish") << u"es_MX"_s << u"2 días"_s << u"Postfix está parado"_s;
        QTest::newRow("no catalogue: English") << u"fi_FI"_s << u"2 days"_s << u"Postfix is stopped"_s;
    }
    void isInstalledByLocale()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        char program[] = "tst_translations";
        char *words[] = {program, nullptr};
        int count = 1;
        QCoreApplication application(count, words);
        ui::installTranslations(application);
        QTEST(ui::durationWords(2 * 24 * 3600), "oneDay");
        QTEST(ui::engineWords(Engine::Postfix, EngineState::Stopped), "stopped");
        QLocale::setDefault(QLocale::c());
    }

    void theServersSentencesAreTranslatedHere()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        char program[] = "tst_translations";
        char *words[] = {program, nullptr};
        int count = 1;
        QCoreApplication application(count, words);
        ui::installTranslations(application);
        QCOMPARE(ui::fromServer(ui::Speaker::Checks, u"This mail server program runs."_s), u"Dieses Mailserver-Programm läuft."_s);
        QCOMPARE(ui::fromServer(ui::Speaker::Checks, u"A sentence of a newer server."_s), u"A sentence of a newer server."_s);
        QCOMPARE(ui::fromServer(ui::Speaker::Dns, QString()), QString());
        QLocale::setDefault(QLocale::c());
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "es", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"

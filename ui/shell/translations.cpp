#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace postroom::ui {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &application)
{
    static const QString ours = u"translator"_s;
    // One that goes takes its texts along.
    qDeleteAll(application.findChildren<QTranslator *>(ours, Qt::FindDirectChildrenOnly));
    const auto install = [&application](auto load) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(ours);
        if (load(*translator))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // English too has a catalogue: for its plurals, which the texts in the code do not tell apart.
    install([](QTranslator &english) { return english.load(u":/i18n/postroom_en.qm"_s); });
    install([](QTranslator &qt) { return qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)); });
    install([](QTranslator &own) { return own.load(QLocale(), u"postroom"_s, u"_"_s, u":/i18n"_s); }); // asked first, for it came last
}

} // namespace postroom::ui

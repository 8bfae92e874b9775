#include "ui/shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace postroom::ui {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &application)
{
    const auto install = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // English too has a catalogue: for its plurals, which the texts in the code do not tell apart.
    auto *english = new QTranslator(&application);
    if (english->load(u":/i18n/postroom_en.qm"_s))
        QCoreApplication::installTranslator(english);
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"postroom"_s, u":/i18n"_s); // asked first, for it came last
}

} // namespace postroom::ui

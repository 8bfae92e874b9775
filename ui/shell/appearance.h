#pragma once

#include <QObject>
#include <QString>

namespace postroom::ui {

enum class Theme { Desktop,
                   Light,
                   Dark };

// The colours of all windows from now on; Desktop goes back to the desktop's own.
void applyTheme(Theme theme);
// The language of all windows that are made from now on: "en", "de", "fr" or "es"; empty: the desktop's.
void applyLanguage(const QString &language);

// Says that windows speak another language now, so that whoever owns them makes them anew.
class LanguageNews : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void languageChanged();
};

LanguageNews *languageNews(); // the application's one

} // namespace postroom::ui

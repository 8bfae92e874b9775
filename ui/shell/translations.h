#pragma once

class QCoreApplication;

namespace postroom::ui {

// Puts our own texts and Qt's into the language of the user's locale, as far as there are translations.
void installTranslations(QCoreApplication &application);

} // namespace postroom::ui

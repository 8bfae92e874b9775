#pragma once

class QCoreApplication;

namespace postroom::ui {

// Puts our own texts and Qt's into the language of QLocale(), as far as there are translations. Once more: instead of what
// it put there before.
void installTranslations(QCoreApplication &application);

} // namespace postroom::ui

#pragma once

#include "core/model/configpreview.h"
#include "core/model/settings.h"

namespace postroom::ui {

// What a change of the configuration does, in words and as files with their differences.

struct ShownFile
{
    Engine engine = Engine::Postfix;
    QString path;
    QString words; // “postfix/main.cf changes”
    QString diff; // unified; empty where there is none to show
    bool losesHandMade = false;
};

QString settingWords(const SettingChange &change); // “Largest message: 25MiB → 50MiB”
QStringList settingDifferences(const Settings &before, const Settings &after);

bool changesNothing(const ConfigPreview &preview);
QStringList previewSentences(const ConfigPreview &preview); // settings, certificate, and what each program is told
QList<ShownFile> shownFiles(const ConfigPreview &preview);
QString handMadeWords(const HandMade &file); // “postfix/main.cf was changed by hand”
QList<ShownFile> shownFiles(const QList<HandMade> &files);

} // namespace postroom::ui

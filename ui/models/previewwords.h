#pragma once

#include "core/model/configpreview.h"

#include <QStringList>

namespace postroom::ui {

// What a change of the configuration would do, in sentences: settings, certificate, which programs are told what.
QStringList previewWords(const ConfigPreview &preview);
// The same of one setting: "mail.messageSizeLimit: 25MiB → 30MiB".
QString changeWords(const SettingChange &change);
// The files that would change, each with its difference; what is secret is only named.
QString previewFiles(const ConfigPreview &preview);

} // namespace postroom::ui

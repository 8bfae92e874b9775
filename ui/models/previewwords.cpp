#include "ui/models/previewwords.h"

#include "ui/shell/words.h"
#include "ui/widgets/when.h"

#include <QCoreApplication>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

QString actionWords(const EngineChange &change)
{
    const QString name = engineName(change.engine);
    switch (change.action) {
    case EngineAction::Nothing: return {};
    //: %1 is a mail server program, like Postfix
    case EngineAction::Start: return Tr::tr("%1 is started.").arg(name);
    case EngineAction::Reload: return Tr::tr("%1 reads its configuration again. Open sessions stay.").arg(name);
    case EngineAction::Restart: return Tr::tr("%1 is stopped and started. Open sessions end, and mail programs connect again by themselves.").arg(name);
    }
    return {};
}

QString fateWords(const FileChange &file)
{
    switch (file.fate) {
    //: %1 is a file, like postfix/main.cf
    case FileFate::Added: return Tr::tr("%1 is new").arg(file.path);
    case FileFate::Changed: return Tr::tr("%1 changes").arg(file.path);
    case FileFate::Removed: return Tr::tr("%1 goes").arg(file.path);
    }
    return {};
}

} // namespace

QString changeWords(const SettingChange &change)
{
    const auto shown = [](const QString &value) { return value.isEmpty() ? Tr::tr("none") : value; };
    return u"%1: %2 → %3"_s.arg(change.key, shown(change.before), shown(change.after));
}

QStringList previewWords(const ConfigPreview &preview)
{
    QStringList words;
    for (const SettingChange &change : preview.settings)
        words.append(changeWords(change));
    if (preview.certificate) {
        const CertificateInfo &after = preview.certificate->after;
        words.append(Tr::tr("Another certificate is used: for %1, good until %2.").arg(after.names.join(u", "_s), dateWords(after.notAfter)));
    }
    for (const EngineChange &change : preview.engines) {
        if (change.action != EngineAction::Nothing)
            words.append(actionWords(change));
    }
    const auto lost = std::count_if(preview.files.begin(), preview.files.end(), [](const FileChange &file) { return file.losesHandMade; });
    if (lost > 0)
        words.append(Tr::tr("%Ln files were changed by hand. What was changed in them would be lost, so applying is refused until it is kept or put back.", nullptr, static_cast<int>(lost)));
    if (words.isEmpty() && preview.files.isEmpty())
        words.append(Tr::tr("Nothing would be changed."));
    return words;
}

QString previewFiles(const ConfigPreview &preview)
{
    QStringList texts;
    for (const FileChange &file : preview.files) {
        QString text = fateWords(file);
        if (file.secret)
            text = Tr::tr("%1 (secret, not shown)").arg(text);
        texts.append(file.diff.isEmpty() ? text : text + u'\n' + file.diff.trimmed());
    }
    return texts.join(u"\n\n"_s);
}

} // namespace postroom::ui

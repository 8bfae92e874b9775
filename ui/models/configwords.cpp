#include "ui/models/configwords.h"

#include "ui/models/settingtype.h"
#include "ui/shell/words.h"
#include "ui/widgets/when.h"

#include <QCoreApplication>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConfigWords)
};

QString actionWords(const EngineChange &change)
{
    const QString name = engineName(change.engine);
    switch (change.action) {
    case EngineAction::Nothing: return {};
    case EngineAction::Start: return Tr::tr("%1 is started.").arg(name);
    case EngineAction::Reload: return Tr::tr("%1 reads its configuration again; open sessions stay.").arg(name);
    case EngineAction::Restart: return Tr::tr("%1 is stopped and started; open sessions end.").arg(name);
    }
    return {};
}

QString fateWords(const FileChange &file)
{
    switch (file.fate) {
    case FileFate::Added: return Tr::tr("%1 is new").arg(file.path);
    case FileFate::Changed: return Tr::tr("%1 changes").arg(file.path);
    case FileFate::Removed: return Tr::tr("%1 goes").arg(file.path);
    }
    return {};
}

} // namespace

QString settingWords(const SettingChange &change)
{
    const QString none = Tr::tr("not set");
    //: A setting, its value before and after
    return Tr::tr("%1: %2 → %3").arg(settingName(change.key), change.before.isEmpty() ? none : change.before, change.after.isEmpty() ? none : change.after);
}

QStringList settingDifferences(const Settings &before, const Settings &after)
{
    QStringList all;
    for (const SettingRule &rule : settingRules()) {
        if (rule.text(before) != rule.text(after))
            all.append(settingWords({QString::fromLatin1(rule.key), rule.text(before), rule.text(after)}));
    }
    return all;
}

bool changesNothing(const ConfigPreview &preview)
{
    const bool isQuiet = std::all_of(preview.engines.begin(), preview.engines.end(), [](const EngineChange &one) { return one.action == EngineAction::Nothing; });
    return isQuiet && preview.settings.isEmpty() && preview.files.isEmpty() && !preview.certificate;
}

QStringList previewSentences(const ConfigPreview &preview)
{
    QStringList sentences;
    for (const SettingChange &change : preview.settings)
        sentences.append(settingWords(change));
    if (preview.certificate) {
        const CertificateInfo &after = preview.certificate->after;
        sentences.append(Tr::tr("Another certificate is shown: that of %1, good until %2.").arg(after.names.join(u", "_s), dateWords(after.notAfter)));
    }
    for (const EngineChange &change : preview.engines) {
        if (const QString words = actionWords(change); !words.isEmpty())
            sentences.append(words);
    }
    return sentences;
}

QList<ShownFile> shownFiles(const ConfigPreview &preview)
{
    QList<ShownFile> files;
    for (const FileChange &file : preview.files)
        files.append({file.engine, file.path, file.secret ? Tr::tr("%1 (secret, not shown)").arg(fateWords(file)) : fateWords(file), file.diff, file.losesHandMade});
    return files;
}

QString handMadeWords(const HandMade &file)
{
    switch (file.state) {
    case HandMade::State::Changed: return Tr::tr("%1 was changed by hand").arg(file.path);
    case HandMade::State::Missing: return Tr::tr("%1 is missing").arg(file.path);
    case HandMade::State::Permissions: return Tr::tr("%1 has another owner or mode").arg(file.path);
    case HandMade::State::Adopted: return Tr::tr("%1 is kept as it was changed by hand").arg(file.path);
    }
    return {};
}

QList<ShownFile> shownFiles(const QList<HandMade> &files)
{
    QList<ShownFile> shown;
    for (const HandMade &file : files)
        shown.append({file.engine, file.path, file.secret ? Tr::tr("%1 (secret, not shown)").arg(handMadeWords(file)) : handMadeWords(file), file.diff, false});
    return shown;
}

} // namespace postroom::ui

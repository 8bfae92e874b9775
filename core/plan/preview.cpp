#include "core/plan/preview.h"

#include "core/plan/fileset.h"
#include "core/plan/textdiff.h"

#include <QMap>

namespace postroom {

namespace {

QMap<QString, ConfigFile> byPath(const QList<ConfigFile> &files)
{
    QMap<QString, ConfigFile> map;
    for (const ConfigFile &file : files)
        map.insert(file.path, file);
    return map;
}

FileChange changeOf(const ConfigFile &shown, FileFate fate, const QByteArray &before, const QByteArray &after, bool secret, bool losesHandMade)
{
    return FileChange{shown.path, shown.engine, fate, secret, losesHandMade, secret ? QString() : unifiedDiff(shown.path, before, after)};
}

QList<FileChange> changedFiles(const QList<ConfigFile> &before, const QList<ConfigFile> &after, const QStringList &handMade)
{
    const QMap<QString, ConfigFile> former = byPath(before);
    const QMap<QString, ConfigFile> next = byPath(after);
    QMap<QString, ConfigFile> all = former;
    all.insert(next);
    QList<FileChange> changes;
    for (const ConfigFile &file : std::as_const(all)) {
        const auto was = former.constFind(file.path);
        const auto is = next.constFind(file.path);
        // Secret now or then: neither text is shown.
        const bool secret = file.access == FileAccess::EngineSecret || (was != former.end() && was->access == FileAccess::EngineSecret);
        if (was == former.end())
            changes.append(changeOf(file, FileFate::Added, {}, is->content, secret, false));
        else if (is == next.end())
            changes.append(changeOf(file, FileFate::Removed, was->content, {}, secret, handMade.contains(file.path)));
        else if (*was != *is)
            changes.append(changeOf(file, FileFate::Changed, was->content, is->content, secret, handMade.contains(file.path)));
    }
    return changes;
}

EngineAction actionOf(const EngineRules &rules, const QList<ConfigFile> &before, const QList<ConfigFile> &after)
{
    const QList<ConfigFile> former = filesOf(rules.engine, before);
    const QList<ConfigFile> next = filesOf(rules.engine, after);
    if (former == next)
        return EngineAction::Nothing;
    return rules.activation(former, next) == Activation::Reload ? EngineAction::Reload : EngineAction::Restart;
}

std::optional<CertificateChange> changedCertificate(const KnownConfig &before, const KnownConfig &after)
{
    const std::optional<CertificateInfo> was = before.snapshot ? before.snapshot->certificate : std::nullopt;
    const std::optional<CertificateInfo> is = after.snapshot ? after.snapshot->certificate : std::nullopt;
    if (!is || (was && was->fingerprint == is->fingerprint))
        return std::nullopt;
    return CertificateChange{was, *is};
}

} // namespace

QList<SettingChange> changedSettings(const Settings &before, const Settings &after)
{
    QList<SettingChange> changes;
    for (const SettingRule &rule : settingRules()) {
        if (rule.text(before) != rule.text(after))
            changes.append(SettingChange{QString::fromLatin1(rule.key), rule.text(before), rule.text(after)});
    }
    return changes;
}

ConfigPreview previewOf(const KnownConfig &before, const KnownConfig &after, const QStringList &handMade)
{
    ConfigPreview preview;
    const auto settingsOf = [](const KnownConfig &config) { return config.snapshot ? config.snapshot->settings : Settings(); };
    preview.settings = changedSettings(settingsOf(before), settingsOf(after));
    preview.certificate = changedCertificate(before, after);
    for (const EngineRules &rules : allEngines()) {
        if (filesOf(rules.engine, before.files).isEmpty() && filesOf(rules.engine, after.files).isEmpty())
            continue; // of practice alone
        preview.engines.append(EngineChange{rules.engine, actionOf(rules, before.files, after.files)});
    }
    preview.files = changedFiles(before.files, after.files, handMade);
    return preview;
}

} // namespace postroom

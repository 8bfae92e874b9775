#include "app/cli/verbtemplates.h"

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// In JSON each with the revision, which "setting set --revision" takes; it is that of the settings as a whole.
Exit showSettings(Context &context, const api::ListSettings::Reply &reply)
{
    if (context.format() == Format::Text)
        return showJsonOrText(context, reply.settings);
    QJsonArray all;
    for (const api::Setting &setting : reply.settings) {
        QJsonObject one = toJson(setting).toObject();
        one.insert(u"revision"_s, reply.revision);
        all.append(one);
    }
    printJson(all);
    return Exit::Done;
}

// "mail.messageSizeLimit 25 MiB → 30 MiB" for each setting that differs.
QStringList differences(const Settings &before, const Settings &after)
{
    QStringList all;
    for (const SettingRule &rule : settingRules()) {
        if (rule.text(before) != rule.text(after))
            all.append(Tr::tr("%1: %2 → %3").arg(QString::fromLatin1(rule.key), rule.text(before), rule.text(after)));
    }
    return all;
}

Exit showHistory(Context &context, const api::ConfigHistory::Reply &reply)
{
    if (context.format() == Format::Json) {
        printJson(toJson(reply.generations));
        return Exit::Done;
    }
    if (reply.generations.isEmpty()) {
        print(Tr::tr("Nothing was applied yet. Run “postroomctl setup”."));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (qsizetype i = 0; i < reply.generations.size(); ++i) {
        const KnownGeneration &one = reply.generations[i];
        const KnownGeneration *former = i + 1 < reply.generations.size() ? &reply.generations[i + 1] : nullptr;
        QString changed;
        if (!one.settings)
            changed = Tr::tr("(not readable any more)");
        else if (!former)
            changed = Tr::tr("(none before it is kept)");
        else if (!former->settings)
            changed = Tr::tr("(not known: the one before is not readable any more)");
        else if (const QStringList differing = differences(*former->settings, *one.settings); !differing.isEmpty())
            changed = differing.join(u", "_s);
        else
            changed = Tr::tr("(certificate)");
        rows.append({QString::number(one.number), one.madeAt ? one.madeAt->toLocalTime().toString(Qt::ISODate) : QString(), one.madeBy.value_or(QString()),
                     one.current ? Tr::tr("in use") : QString(), changed});
    }
    printTable({Tr::tr("No."), Tr::tr("Made"), Tr::tr("Who"), Tr::tr("State"), Tr::tr("What changed with it")}, rows);
    return Exit::Done;
}

Exit showCancelled(Context &context, const api::CancelJob::Reply &reply)
{
    if (context.format() == Format::Json)
        printJson(toJson(reply));
    else
        print(reply.underWay ? Tr::tr("The change was told to stop. It says itself whether it did: what is in place already is carried to its end.")
                             : Tr::tr("No change is being carried out."));
    return Exit::Done;
}

void printDiff(const QString &diff)
{
    QStringList lines = diff.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (const QString &line : std::as_const(lines))
        print(line);
}

QString actionText(EngineAction action)
{
    switch (action) {
    case EngineAction::Nothing: return Tr::tr("goes on as it is");
    case EngineAction::Start: return Tr::tr("is started");
    case EngineAction::Reload: return Tr::tr("reads its configuration again; open sessions stay");
    case EngineAction::Restart: return Tr::tr("is stopped and started; open sessions end");
    }
    return {};
}

QString fateText(const FileChange &file)
{
    QString text;
    switch (file.fate) {
    case FileFate::Added: text = Tr::tr("%1 is new").arg(file.path); break;
    case FileFate::Changed: text = Tr::tr("%1 changes").arg(file.path); break;
    case FileFate::Removed: text = Tr::tr("%1 goes").arg(file.path); break;
    }
    return file.secret ? Tr::tr("%1 (secret, not shown)").arg(text) : text;
}

bool changesNothing(const ConfigPreview &preview)
{
    const bool isQuiet = std::all_of(preview.engines.begin(), preview.engines.end(), [](const EngineChange &one) { return one.action == EngineAction::Nothing; });
    return isQuiet && preview.settings.isEmpty() && preview.files.isEmpty() && !preview.certificate;
}

Exit showPreview(Context &context, const ConfigPreview &preview)
{
    if (context.format() == Format::Json) {
        printJson(toJson(preview));
        return Exit::Done;
    }
    if (changesNothing(preview)) {
        print(Tr::tr("Nothing would be changed."));
        return Exit::Done;
    }
    for (const SettingChange &setting : preview.settings)
        print(Tr::tr("%1: %2 → %3").arg(setting.key, setting.before, setting.after));
    if (preview.certificate)
        print(Tr::tr("Another certificate: %1, until %2").arg(preview.certificate->after.names.join(u", "_s), preview.certificate->after.notAfter.toString(Qt::ISODate)));
    for (const EngineChange &engine : preview.engines)
        print(u"%1 %2"_s.arg(wordOf(engine.engine), actionText(engine.action)));
    for (const FileChange &file : preview.files) {
        print();
        print(fateText(file));
        if (file.losesHandMade)
            print(Tr::tr("What was changed in it by hand would be lost, so it is refused until that is kept or put back: postroomctl config drift"));
        if (!file.diff.isEmpty())
            printDiff(file.diff);
    }
    return Exit::Done;
}

QString stateText(const HandMade &file)
{
    switch (file.state) {
    case HandMade::State::Changed: return Tr::tr("%1 was changed by hand").arg(file.path);
    case HandMade::State::Missing: return Tr::tr("%1 is missing").arg(file.path);
    case HandMade::State::Permissions: return Tr::tr("%1 has another owner or mode").arg(file.path);
    case HandMade::State::Adopted: return Tr::tr("%1 is kept as it was changed by hand").arg(file.path);
    }
    return {};
}

Exit showDrift(Context &context, const api::ConfigDrift::Reply &reply)
{
    if (context.format() == Format::Json) {
        printJson(toJson(reply.files));
        return Exit::Done;
    }
    if (reply.files.isEmpty())
        print(Tr::tr("Every file is as it was generated."));
    for (const HandMade &file : reply.files) {
        print(stateText(file));
        if (file.secret)
            print(Tr::tr("It is secret, so it is not shown."));
        else if (!file.diff.isEmpty())
            printDiff(file.diff);
    }
    return Exit::Done;
}

// "KEY VALUE KEY VALUE …": the pairs behind the first.
Result<std::optional<QList<api::SettingValue>>> pairs(const QStringList &words)
{
    if (words.isEmpty())
        return std::optional<QList<api::SettingValue>>();
    if (words.size() % 2 != 0)
        return Error{ErrorCode::Usage, {}, u"value"_s, Tr::tr("The value of %1 is missing. See --help.").arg(words.last())};
    QList<api::SettingValue> further;
    for (qsizetype i = 0; i < words.size(); i += 2)
        further.append({words[i], words[i + 1]});
    return std::optional(further);
}

// Several settings are one change. With --preview it is asked what the change would do.
Verb setSettingVerb()
{
    const QStringList subjects{u"key"_s, u"value"_s};
    const QStringList hidden{u"also"_s};
    return Verb{u"setting"_s, u"set"_s, Tr::tr("Change a setting and apply it"), api::SetSetting::name,
                [subjects, hidden](QCommandLineParser &parser) {
                    addOptions<api::SetSetting>(parser, subjects, hidden);
                    parser.addPositionalArgument(u"further"_s, Tr::tr("Further settings with their values, changed together with it"), u"[KEY VALUE …]"_s);
                    parser.addOption({u"preview"_s, Tr::tr("Only show what the change would do.")});
                },
                [subjects, hidden](Context &context, const QCommandLineParser &parser) {
                    QStringList left;
                    Result<api::SetSetting> operation = operationFrom<api::SetSetting>(parser, subjects, hidden, 2, {}, &left);
                    if (!operation)
                        return fail(context, operation.error());
                    const auto further = pairs(left);
                    if (!further)
                        return fail(context, further.error());
                    operation->also = *further;
                    if (parser.isSet(u"preview"_s)) {
                        const auto preview = context.call(api::PreviewConfig{operation->key, operation->value, {}, operation->also});
                        return preview ? showPreview(context, *preview) : fail(context, preview.error());
                    }
                    const auto reply = context.call(*operation);
                    return reply ? showJsonOrText(context, *reply) : fail(context, reply.error());
                }};
}

// Of several settings at once “setting set --preview” tells it.
Verb previewVerb()
{
    const QStringList hidden{u"also"_s};
    return Verb{u"config"_s, u"preview"_s, Tr::tr("What applying would do, as words and as differences of files"), api::PreviewConfig::name,
                [hidden](QCommandLineParser &parser) { addOptions<api::PreviewConfig>(parser, {}, hidden); },
                [hidden](Context &context, const QCommandLineParser &parser) {
                    const Result<api::PreviewConfig> operation = operationFrom<api::PreviewConfig>(parser, {}, hidden, 2);
                    if (!operation)
                        return fail(context, operation.error());
                    const auto reply = context.call(*operation);
                    return reply ? showPreview(context, *reply) : fail(context, reply.error());
                }};
}

} // namespace

QList<Verb> configVerbs()
{
    const QString group = u"config"_s;
    return {verb<api::ListSettings>(u"setting"_s, u"list"_s, Tr::tr("All settings with their values and meaning"), {}, showSettings), setSettingVerb(),
            previewVerb(),
            verb<api::ApplyConfig>(group, u"apply"_s, Tr::tr("Apply what was only noted (--later)"), {}),
            verb<api::CancelJob>(group, u"cancel"_s, Tr::tr("Stop the change that is being carried out, if nothing was put in place yet"), {}, showCancelled),
            verb<api::ConfigHistory>(group, u"history"_s, Tr::tr("The last ten configurations, newest first, and what changed with each"), {}, showHistory),
            verb<api::RollbackConfig>(group, u"rollback"_s, Tr::tr("Apply the settings of a former configuration again"), {u"generation"_s}),
            verb<api::ConfigDrift>(group, u"drift"_s, Tr::tr("What was changed by hand in the files of the mail server programs"), {}, showDrift),
            verb<api::AdoptConfig>(group, u"adopt"_s, Tr::tr("Keep what was changed by hand, until the file would be generated otherwise"), {}),
            verb<api::RestoreConfig>(group, u"restore"_s, Tr::tr("Put the generated files back in place of what was changed by hand"), {})};
}

} // namespace postroom::cli

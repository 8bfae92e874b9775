#include "core/engines/rspamd/rspamdconfig.h"

#include "core/base/character.h"
#include "core/engines/template.h"
#include "core/model/probeaddress.h"

#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// In which files of the packaged configuration a part of it is replaced by ours.
constexpr std::array own{"rspamd.local.lua"_L1,
                         "override.d/worker-normal.inc"_L1,
                         "override.d/worker-controller.inc"_L1,
                         "override.d/worker-proxy.inc"_L1,
                         "override.d/actions.conf"_L1,
                         "override.d/fuzzy_check.conf"_L1,
                         "override.d/settings.conf"_L1};
constexpr std::array ownInPractice{"rspamd.conf.override"_L1, "tld.dat"_L1};

ConfigFile file(const QString &name, const QByteArray &content)
{
    return ConfigFile{u"rspamd/"_s + name, content, FileAccess::World, Engine::Rspamd};
}

Result<QByteArray> options(bool practice)
{
    const Result<QByteArray> base = renderBuiltIn(u"rspamd/override.d/options.inc"_s, {}, rspamdValue);
    if (!base || !practice)
        return base;
    const Result<QByteArray> more = renderBuiltIn(u"rspamd/practice.inc"_s, {}, rspamdValue);
    return more ? Result<QByteArray>(*base + *more) : more;
}

} // namespace

Result<QString> rspamdValue(const QString &value)
{
    const auto refused = [](char32_t c) { return isControl(c) || c == '$'; };
    if (const auto bad = firstRefused(value, refused))
        return Error{ErrorCode::CharacterNotAllowed, value.left(200), {}, characterName(*bad)};
    for (const auto &opening : {"{="_L1, "{%"_L1, "{#"_L1}) {
        if (value.contains(opening))
            return Error{ErrorCode::CharacterNotAllowed, value.left(200), {}, opening};
    }
    return QString(value).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
}

QStringList rspamdArguments(const InstancePaths &paths, const QString &folder)
{
    const QString home = paths.engine(Engine::Rspamd);
    return {u"-c"_s, u"/etc/rspamd/rspamd.conf"_s, u"--var=LOCAL_CONFDIR="_s + folder + u"/rspamd"_s, u"--var=RUNDIR="_s + home,
            u"--var=DBDIR="_s + home + u"/data"_s, u"--var=LOGDIR="_s + paths.log()};
}

Result<QList<ConfigFile>> rspamdConfig(const RenderInput &input)
{
    const bool practice = input.instance.practice;
    const Result<QByteArray> main =
        renderBuiltIn(u"rspamd/rspamd.conf.local"_s, {{u"key_directory"_s, input.paths.dkim()},
                                                     {u"probe_domain"_s, probeDomain},
                                                     {u"probe_keys"_s, input.paths.probe() + u"/keys.json"_s}}, rspamdValue);
    const Result<QByteArray> optionsText = options(practice);
    if (!main || !optionsText)
        return main ? optionsText.error() : main.error();
    QList<ConfigFile> files{file(u"rspamd.conf.local"_s, *main), file(u"override.d/options.inc"_s, *optionsText)};
    const auto addBuiltIn = [&files](const QString &folder, QLatin1StringView name) -> Result<void> {
        const Result<QByteArray> text = renderBuiltIn(folder + name, {}, rspamdValue);
        if (!text)
            return text.error();
        files.append(file(name, *text));
        return success();
    };
    for (const QLatin1StringView name : own) {
        if (const auto added = addBuiltIn(u"rspamd/"_s, name); !added)
            return added.error();
    }
    if (practice) {
        for (const QLatin1StringView name : ownInPractice) {
            if (const auto added = addBuiltIn(u"rspamd/practice/"_s, name); !added)
                return added.error();
        }
    }
    return files;
}

} // namespace postroom

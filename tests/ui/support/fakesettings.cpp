#include "tests/ui/support/fakeserver.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

QList<api::SettingValue> valuesOf(const QString &key, const QString &value, const std::optional<QList<api::SettingValue>> &also)
{
    return QList<api::SettingValue>{{key, value}} + also.value_or(QList<api::SettingValue>());
}

QString fieldAt(qsizetype place)
{
    return place == 0 ? u"value"_s : u"also[%1].value"_s.arg(place - 1);
}

QList<SettingChange> differences(const Settings &before, const Settings &after)
{
    QList<SettingChange> changes;
    for (const SettingRule &rule : settingRules()) {
        if (rule.text(before) != rule.text(after))
            changes.append({QString::fromLatin1(rule.key), rule.text(before), rule.text(after)});
    }
    return changes;
}

} // namespace

std::optional<Result<QJsonValue>> FakeServer::answerSettings(const QString &method, const QJsonValue &params)
{
    using Answer = Result<QJsonValue>;
    const auto is = [&method](const char *name) { return method == QLatin1StringView(name); };
    if (is(api::ListSettings::name))
        return Answer(toJson(listSettings()));
    if (is(api::SetSetting::name))
        return Answer(set(*fromJson<api::SetSetting>(params)));
    if (is(api::ApplyConfig::name)) {
        appliedSettings = settings;
        return Answer(toJson(api::ConfigReply{api::Outcome::Applied, ++status.generation}));
    }
    if (is(api::PreviewConfig::name)) {
        const auto wanted = *fromJson<api::PreviewConfig>(params);
        const Result<Settings> proposed = wanted.key ? changed(valuesOf(*wanted.key, *wanted.value, wanted.also)) : settings;
        if (!proposed)
            return Answer(proposed.error());
        ConfigPreview shown{differences(appliedSettings, *proposed), {}, {}, {}};
        const bool isQuiet = shown.settings.isEmpty();
        shown.engines = {{Engine::Postfix, isQuiet ? EngineAction::Nothing : EngineAction::Reload}, {Engine::Dovecot, EngineAction::Nothing}};
        if (!isQuiet)
            shown.files = {{u"postfix/main.cf"_s, Engine::Postfix, FileFate::Changed, false, false,
                              u"--- postfix/main.cf\n+++ postfix/main.cf\n@@ -12,3 +12,3 @@\n mydestination =\n-message_size_limit = 26214400\n+message_size_limit = 31457280\n"_s}};
        return Answer(toJson(shown));
    }
    if (is(api::ShowClientSettings::name))
        return Answer(toJson(clientSettings(fromJson<api::ShowClientSettings>(params)->address)));
    if (is(api::MakeClientFile::name))
        return Answer(toJson(api::MakeClientFile::Reply{u"../config-v1.1.xml"_s, u"text/xml; charset=utf-8"_s, u"<clientConfig/>\n"_s}));
    return std::nullopt;
}

api::ListSettings::Reply FakeServer::listSettings() const
{
    const Settings defaults;
    api::ListSettings::Reply reply{{}, settingsRevision};
    for (const SettingRule &rule : settingRules()) {
        reply.settings.append(api::Setting{QString::fromLatin1(rule.key), QString::fromLatin1(rule.type), rule.json(settings), rule.json(defaults),
                                           QString::fromUtf8(rule.help), true});
    }
    reply.settings += furtherSettings;
    return reply;
}

Result<Settings> FakeServer::changed(const QList<api::SettingValue> &values)
{
    Settings proposed = settings;
    for (qsizetype place = 0; place < values.size(); ++place) {
        const SettingRule *rule = settingRule(values[place].key);
        if (!rule)
            continue; // one of the further ones
        if (const auto read = rule->read(proposed, values[place].value); !read)
            return withField(read.error(), fieldAt(place));
    }
    return proposed;
}

Result<QJsonValue> FakeServer::set(const api::SetSetting &wanted)
{
    if (wanted.revision && *wanted.revision != settingsRevision)
        return Error{ErrorCode::Conflict, wanted.key, u"revision"_s, {}};
    const QList<api::SettingValue> values = valuesOf(wanted.key, wanted.value, wanted.also);
    const Result<Settings> proposed = changed(values);
    if (!proposed)
        return proposed.error();
    settings = *proposed;
    for (api::Setting &further : furtherSettings) {
        for (const auto &[key, value] : values) {
            if (key == further.key)
                further.value = value;
        }
    }
    ++settingsRevision;
    const bool later = wanted.later.value_or(false);
    if (!later) {
        appliedSettings = settings;
        ++status.generation;
    }
    return toJson(api::ConfigReply{later ? api::Outcome::Recorded : api::Outcome::Applied, status.generation});
}

ClientSettings FakeServer::clientSettings(const Address &address) const
{
    const auto server = [&](ServerType type, quint16 port) {
        return ClientServer{type, settings.serverName->toString(), port, Socket::Ssl, u"password-cleartext"_s, address.toString()};
    };
    ClientSettings reply{address, {}, server(ServerType::Smtp, 20465)};
    if (settings.accountTypes.contains(AccountType::Imap))
        reply.incoming.append(server(ServerType::Imap, 20993));
    if (settings.accountTypes.contains(AccountType::Pop3))
        reply.incoming.append(server(ServerType::Pop3, 20995));
    return reply;
}

} // namespace postroom::test

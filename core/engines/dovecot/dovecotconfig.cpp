#include "core/engines/dovecot/dovecotconfig.h"

#include "core/base/character.h"
#include "core/engines/template.h"
#include "core/model/probeaddress.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Of a random password that was thrown away; costs what a hash of Postroom's costs (Argon2id, 19456 KiB, 2 passes).
constexpr auto noPassword =
    "{ARGON2ID}$argon2id$v=19$m=19456,t=2,p=1$4eWxiwDSvBXp+NNHdxA/wg$+4kQb4C5YJFvFQ35Hd1t0RPpez0SFEXfrXiQsHJ0yDg"_L1;

// Of the one hash above, whose "$" means nothing in this file.
Result<QString> sqlValue(const QString &value)
{
    if (value == noPassword)
        return value;
    return dovecotValue(value);
}

QString protocols(const QList<AccountType> &types)
{
    QStringList words;
    for (const AccountType type : types)
        words.append(wordOf(type));
    words.append(u"lmtp"_s);
    return words.join(u' ');
}

Result<QByteArray> section(AccountType type, const Instance &instance)
{
    const auto port = [&instance](Protocol protocol) { return QString::number(instance.portOf(protocol)); };
    switch (type) {
    case AccountType::Imap:
        return renderBuiltIn(u"dovecot/imap.conf"_s,
                             {{u"imap_port"_s, port(Protocol::Imap)}, {u"imaps_port"_s, port(Protocol::Imaps)}},
                             dovecotValue);
    case AccountType::Pop3:
        return renderBuiltIn(u"dovecot/pop3.conf"_s,
                             {{u"pop3_port"_s, port(Protocol::Pop3)}, {u"pop3s_port"_s, port(Protocol::Pop3s)}},
                             dovecotValue);
    }
    Q_UNREACHABLE();
}

Result<QByteArray> mainFile(const RenderInput &input)
{
    const QList<AccountType> &types = input.snapshot.settings.accountTypes;
    Result<QByteArray> text =
        renderBuiltIn(u"dovecot/dovecot.conf"_s,
                      {{u"engine_directory"_s, input.paths.engine(Engine::Dovecot)},
                       {u"current_directory"_s, input.paths.current()},
                       {u"probe_address"_s, probeAddress},
                       {u"probe_users"_s, input.paths.probe() + u"/users"_s},
                       {u"log_directory"_s, input.paths.log()},
                       {u"mail_directory"_s, input.paths.mail()},
                       {u"instance_name"_s, u"postroom-"_s + input.instance.id.left(8)},
                       {u"host_name"_s, input.snapshot.settings.serverName->toString()},
                       {u"listen"_s, input.instance.listen ? input.instance.listen->toString() : u"*, ::"_s},
                       {u"protocols"_s, protocols(types)}},
                      dovecotValue);
    for (const AccountType type : types) {
        const Result<QByteArray> more = section(type, input.instance);
        if (!text || !more)
            return text ? more : text;
        *text += *more;
    }
    if (text && input.instance.practice) {
        const Result<QByteArray> more = renderBuiltIn(u"dovecot/practice.conf"_s, {}, dovecotValue);
        if (!more)
            return more;
        *text += *more;
    }
    for (const NamedCertificate &one : input.named) {
        for (const QString &name : one.names) {
            const Result<QByteArray> more = renderBuiltIn(u"dovecot/name.conf"_s, {{u"name"_s, name}, {u"file"_s, one.file}}, dovecotValue);
            if (!text || !more)
                return text ? more : text;
            *text += *more;
        }
    }
    return text;
}

} // namespace

Result<QString> dovecotValue(const QString &value)
{
    const auto refused = [](char32_t c) { return isControl(c) || c == '%' || c == '$'; };
    if (const auto bad = firstRefused(value, refused))
        return Error{ErrorCode::CharacterNotAllowed, value.left(200), {}, characterName(*bad)};
    if (value.startsWith(u'<'))
        return Error{ErrorCode::CharacterNotAllowed, value.left(200), {}, characterName(U'<')};
    return QString(value).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
}

Result<QList<ConfigFile>> dovecotConfig(const RenderInput &input)
{
    if (!input.snapshot.settings.serverName)
        return Error{ErrorCode::NotSetUp, {}, u"server.name"_s, {}};
    const Result<QByteArray> main = mainFile(input);
    if (!main)
        return main.error();
    const Result<QByteArray> sql = renderBuiltIn(
        u"dovecot/sql.conf"_s, {{u"lookup_file"_s, input.paths.lookupFile()}, {u"no_password"_s, noPassword}, {u"probe_address"_s, probeAddress}}, sqlValue);
    if (!sql)
        return sql.error();
    QList<ConfigFile> files{
        {u"dovecot/dovecot.conf"_s, *main, FileAccess::World, Engine::Dovecot},
        {u"dovecot/sql.conf"_s, *sql, FileAccess::EngineSecret, Engine::Dovecot},
        {u"dovecot/tls/fullchain.pem"_s, input.certificateChain, FileAccess::EngineSecret, Engine::Dovecot},
        {u"dovecot/tls/key.pem"_s, input.certificateKey.reveal().toByteArray(), FileAccess::EngineSecret, Engine::Dovecot},
    };
    for (const NamedCertificate &one : input.named) {
        files.append({u"dovecot/tls/"_s + one.file + u".pem"_s, one.chain, FileAccess::EngineSecret, Engine::Dovecot});
        files.append({u"dovecot/tls/"_s + one.file + u".key"_s, one.key.reveal().toByteArray(), FileAccess::EngineSecret, Engine::Dovecot});
    }
    return files;
}

} // namespace postroom

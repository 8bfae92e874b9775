#include "core/engines/postfix/postfixconfig.h"

#include "core/base/character.h"
#include "core/engines/template.h"
#include "core/engines/words.h"
#include "core/model/probeaddress.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// "25", "127.0.0.1:25", "[::1]:25"
QString service(const Instance &instance, Protocol protocol)
{
    const QString port = QString::number(instance.portOf(protocol));
    if (!instance.listen)
        return port;
    const QString address = instance.listen->toString();
    return (instance.listen->isIpv4() ? address : u'[' + address + u']') + u':' + port;
}

// A server bound to one IPv4 address also sends over IPv4 alone: no other name or SPF record would fit.
QString protocols(const Instance &instance) { return instance.listen && instance.listen->isIpv4() ? u"ipv4"_s : u"all"_s; }

// Several instances of one machine stay apart in its system log too.
QString logName(const Instance &instance) { return u"postroom-"_s + instance.id.left(8); }

Result<QByteArray> mainFile(const RenderInput &input)
{
    const QString listen = input.instance.listen ? input.instance.listen->toString() : u"all"_s;
    const Result<QByteArray> base =
        renderBuiltIn(u"postfix/main.cf"_s,
                      {{u"engine_directory"_s, input.paths.engine(Engine::Postfix)},
                       {u"dovecot_directory"_s, input.paths.engine(Engine::Dovecot)},
                       {u"rspamd_directory"_s, input.paths.engine(Engine::Rspamd)},
                       {u"log_directory"_s, input.paths.log()},
                       {u"log_name"_s, logName(input.instance)},
                       {u"probe_domain"_s, probeDomain},
                       {u"probe_address"_s, probeAddress},
                       {u"host_name"_s, input.snapshot.settings.serverName->toString()},
                       {u"interfaces"_s, listen},
                       {u"protocols"_s, protocols(input.instance)},
                       {u"message_size_limit"_s, QString::number(input.snapshot.settings.messageSizeLimit.bytes())}},
                      postfixValue);
    if (!base)
        return base;
    const Result<QByteArray> world =
        renderBuiltIn(input.instance.practice ? u"postfix/practice.cf"_s : u"postfix/production.cf"_s, {}, postfixValue);
    if (!world)
        return world;
    return *base + *world;
}

Result<QByteArray> masterFile(const RenderInput &input)
{
    return renderBuiltIn(u"postfix/master.cf"_s,
                         {{u"smtp_service"_s, service(input.instance, Protocol::Smtp)},
                          {u"submission_service"_s, service(input.instance, Protocol::Submission)},
                          {u"submissions_service"_s, service(input.instance, Protocol::Submissions)},
                          {u"log_name"_s, logName(input.instance)}},
                         plainWord);
}

// tls_server_sni_maps: the name, or ".domain" for every name below it, and the file with its key and certificates.
Result<QByteArray> namesFile(const RenderInput &input)
{
    QByteArray lines;
    for (const NamedCertificate &one : input.named) {
        for (const QString &name : one.names) {
            const Result<QString> key = plainWord(name.startsWith(u"*."_s) ? name.sliced(1) : name);
            const Result<QString> file = plainWord(input.paths.current() + u"/postfix/tls/"_s + one.file + u".pem"_s);
            if (!key || !file)
                return key ? file.error() : key.error();
            lines += (*key + u' ' + *file + u'\n').toLatin1();
        }
    }
    return lines;
}

} // namespace

Result<QString> postfixValue(const QString &value)
{
    if (const auto bad = firstRefused(value, isControl))
        return Error{ErrorCode::CharacterNotAllowed, value.left(200), {}, characterName(*bad)};
    if (value.startsWith(u' '))
        return Error{ErrorCode::CharacterNotAllowed, value.left(200), {}, characterName(U' ')};
    return QString(value).replace(u'$', u"$$"_s);
}

Result<QList<ConfigFile>> postfixConfig(const RenderInput &input)
{
    if (!input.snapshot.settings.serverName)
        return Error{ErrorCode::NotSetUp, {}, u"server.name"_s, {}};
    QList<ConfigFile> files;
    const Result<QByteArray> main = mainFile(input);
    if (!main)
        return main.error();
    files.append(ConfigFile{u"postfix/main.cf"_s, *main, FileAccess::World, Engine::Postfix});
    const Result<QByteArray> master = masterFile(input);
    if (!master)
        return master.error();
    files.append(ConfigFile{u"postfix/master.cf"_s, *master, FileAccess::World, Engine::Postfix});
    QStringList maps{u"postfix/sql/aliases.cf"_s, u"postfix/sql/catchalls.cf"_s, u"postfix/sql/domains.cf"_s, u"postfix/sql/logins.cf"_s,
                     u"postfix/sql/mailboxes.cf"_s, u"postfix/sql/others.cf"_s, u"postfix/sql/recipients.cf"_s, u"postfix/sql/senders.cf"_s};
    if (input.instance.practice)
        maps.append(u"postfix/sql/routes.cf"_s);
    for (const QString &map : std::as_const(maps)) {
        const Result<QByteArray> text = renderBuiltIn(map, {{u"lookup_file"_s, input.paths.lookupFile()}}, plainWord);
        if (!text)
            return text.error();
        files.append(ConfigFile{map, *text, FileAccess::World, Engine::Postfix});
    }
    // smtpd_tls_chain_files: the key first, then its certificates.
    files.append(ConfigFile{u"postfix/tls/chain.pem"_s, input.certificateKey.reveal().toByteArray() + input.certificateChain,
                            FileAccess::EngineSecret, Engine::Postfix});
    const Result<QByteArray> names = namesFile(input);
    if (!names)
        return names.error();
    files.append(ConfigFile{u"postfix/tls/names"_s, *names, FileAccess::EngineSecret, Engine::Postfix});
    for (const NamedCertificate &one : input.named) {
        files.append(ConfigFile{u"postfix/tls/"_s + one.file + u".pem"_s, one.key.reveal().toByteArray() + one.chain, FileAccess::EngineSecret,
                                Engine::Postfix});
    }
    return files;
}

} // namespace postroom

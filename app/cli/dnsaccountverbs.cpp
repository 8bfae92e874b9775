#include "app/cli/passwords.h"
#include "app/cli/verbtemplates.h"
#include "core/api/operations/dnsaccounts.h"
#include "core/api/secretfile.h"

#include <unistd.h>

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 mostOctets = 16 * 1024;

Exit showAccounts(Context &context, const api::ListDnsAccounts::Reply &reply)
{
    if (context.format() == Format::Json) {
        printJson(toJson(reply));
        return Exit::Done;
    }
    if (reply.accounts.isEmpty())
        print(Tr::tr("No credentials are kept. Give them: postroomctl dns account set PROVIDER --credentials-file FILE"));
    for (const DnsAccountInfo &account : reply.accounts)
        print(account.provider.toString() + u"  "_s + account.options.join(u", "_s));
    print();
    print(Tr::tr("Providers that lexicon can reach, and what they may be told:"));
    for (const DnsAccountInfo &provider : reply.providers)
        print(u"    "_s + provider.provider.toString() + u": "_s + provider.options.join(u", "_s));
    return Exit::Done;
}

Exit showAccount(const Context &context, const DnsAccountInfo &account, const QString &sentence)
{
    if (context.format() == Format::Json)
        printJson(toJson(account));
    else
        print(sentence);
    return Exit::Done;
}

// One after the other on the terminal; what is left empty is not told.
Result<QList<DnsCredential>> ask(const DnsProvider &provider)
{
    QList<DnsCredential> credentials;
    for (const QString &option : provider.facts().options) {
        const Result<Secret> value = askPassword(option + u": "_s);
        if (value)
            credentials.append(DnsCredential{option, *value});
        else if (value.error().code != ErrorCode::TextEmpty)
            return value.error();
    }
    const Result<void> good = DnsAccount::check(DnsAccount{provider, credentials});
    return good ? Result<QList<DnsCredential>>(credentials) : good.error();
}

Result<QList<DnsCredential>> credentialsFrom(const DnsProvider &provider, const QCommandLineParser &parser)
{
    if (parser.isSet(u"credentials-file"_s)) {
        const Result<Secret> text = api::readSecretFile(parser.value(u"credentials-file"_s), u"credentials"_s);
        return text ? DnsAccount::credentialsFrom(provider, *text) : text.error();
    }
    if (::isatty(STDIN_FILENO) != 0)
        return ask(provider);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, Tr::tr("standard input"), u"credentials"_s, input.errorString()};
    QByteArray lines = input.read(mostOctets);
    const Secret text = Secret::fromUtf8(lines);
    wipe(lines);
    return DnsAccount::credentialsFrom(provider, text);
}

Verb setAccount()
{
    const QStringList subjects{u"provider"_s};
    const QStringList hidden{u"credentials"_s};
    return Verb{u"dns"_s, u"account set"_s, Tr::tr("Keep what permits changes at a DNS provider, read from a file, from standard input or asked for on the terminal"), api::SetDnsAccount::name,
                [subjects, hidden](QCommandLineParser &parser) {
                    addOptions<api::SetDnsAccount>(parser, subjects, hidden);
                    parser.addOption({u"credentials-file"_s, Tr::tr("Lines OPTION=VALUE by lexicon's names, like auth_token=…; readable for you alone."), u"FILE"_s});
                },
                [subjects, hidden](Context &context, const QCommandLineParser &parser) {
                    Result<api::SetDnsAccount> wanted = operationFrom<api::SetDnsAccount>(parser, subjects, hidden, 3);
                    if (!wanted)
                        return fail(context, wanted.error());
                    const Result<QList<DnsCredential>> credentials = credentialsFrom(wanted->provider, parser);
                    if (!credentials)
                        return fail(context, credentials.error());
                    wanted->credentials = *credentials;
                    const auto reply = context.call(*wanted);
                    if (!reply)
                        return fail(context, reply.error());
                    const QString provider = reply->provider.toString();
                    return showAccount(context, *reply, Tr::tr("The credentials for %1 are kept: %2. See what they are good for: postroomctl dns publish DOMAIN --provider %1 --dry-run").arg(provider, reply->options.join(u", "_s)));
                }};
}

} // namespace

QList<Verb> dnsAccountVerbs()
{
    return {setAccount(), verb<api::ListDnsAccounts>(u"dns"_s, u"account list"_s, Tr::tr("For which DNS providers credentials are kept, and which there are"), {}, showAccounts),
            verb<api::RemoveDnsAccount>(u"dns"_s, u"account remove"_s, Tr::tr("Forget the credentials for a DNS provider"), {u"provider"_s}, [](Context &context, const DnsAccountInfo &account) {
                return showAccount(context, account, Tr::tr("The credentials for %1 are forgotten here. They hold until you withdraw them there.").arg(account.provider.toString()));
            })};
}

} // namespace postroom::cli

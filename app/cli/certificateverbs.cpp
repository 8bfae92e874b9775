#include "app/cli/passwords.h"
#include "app/cli/verbtemplates.h"
#include "core/api/describe.h"
#include "core/api/dkimwords.h"

#include <QFile>

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 mostOctets = 512 * 1024; // more than any chain

Result<QByteArray> readFile(const QString &name, const QString &field)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, name, field, file.errorString()};
    const QByteArray content = file.read(mostOctets + 1);
    if (content.size() > mostOctets)
        return Error{ErrorCode::CertificateInvalid, name, field, u"too large"_s};
    return content;
}

Result<Secret> readSecretFile(const QString &name, const QString &field)
{
    Result<QByteArray> content = readFile(name, field);
    if (!content)
        return content.error();
    const Secret secret = Secret::fromUtf8(*content);
    wipe(*content);
    return secret;
}

// A PKCS#12 file alone, or a chain and its key.
Result<api::ImportCertificate> importFrom(const QCommandLineParser &parser)
{
    api::ImportCertificate wanted;
    const QString usage = Tr::tr("Give --chain FILE and --key FILE, or --pkcs12 FILE.");
    if (parser.isSet(u"pkcs12"_s)) {
        if (parser.isSet(u"chain"_s) || parser.isSet(u"key"_s))
            return Error{ErrorCode::Usage, {}, u"pkcs12"_s, usage};
        const Result<Secret> file = readSecretFile(parser.value(u"pkcs12"_s), u"pkcs12"_s);
        if (!file)
            return file.error();
        QByteArray text = file->reveal().toByteArray().toBase64();
        wanted.pkcs12 = Secret::fromUtf8(text);
        wipe(text);
        const auto password = passwordFrom(parser, Prompt::Never);
        if (!password)
            return password.error();
        if (*password)
            wanted.password = (*password)->secret;
        return wanted;
    }
    if (!parser.isSet(u"chain"_s) || !parser.isSet(u"key"_s))
        return Error{ErrorCode::Usage, {}, u"chain"_s, usage};
    const Result<QByteArray> chain = readFile(parser.value(u"chain"_s), u"chain"_s);
    const Result<Secret> key = readSecretFile(parser.value(u"key"_s), u"key"_s);
    if (!chain || !key)
        return chain ? key.error() : chain.error();
    wanted.chain = QString::fromUtf8(*chain);
    wanted.key = *key;
    return wanted;
}

Verb importVerb()
{
    return Verb{u"certificate"_s, u"import"_s, Tr::tr("Use a certificate that you have: PEM files, or a PKCS#12 file"), api::ImportCertificate::name,
                [](QCommandLineParser &parser) {
                    parser.addOption({u"chain"_s, Tr::tr("The certificate and those that lead to its root, PEM."), u"FILE"_s});
                    parser.addOption({u"key"_s, Tr::tr("Its private key, PEM, without a password."), u"FILE"_s});
                    parser.addOption({u"pkcs12"_s, Tr::tr("All of it in one file (.p12, .pfx)."), u"FILE"_s});
                    addPasswordOptions(parser, false);
                },
                [](Context &context, const QCommandLineParser &parser) {
                    const Result<api::ImportCertificate> wanted = importFrom(parser);
                    if (!wanted)
                        return fail(context, wanted.error());
                    const auto reply = context.call(*wanted);
                    return reply ? showJsonOrText(context, *reply) : fail(context, reply.error());
                }};
}

} // namespace

QList<Verb> certificateVerbs()
{
    const QString group = u"certificate"_s;
    return {verb<api::ListCertificates>(group, u"list"_s, Tr::tr("The certificates of this server, and how long each is good"), {},
                                        [](Context &context, const api::ListCertificates::Reply &reply) { return showJsonOrText(context, reply.certificates); }),
            verb<api::ProbeCertificates>(group, u"probe"_s, Tr::tr("What every port serves now, against what it should; ends with 3 when one is wrong"), {},
                                         [](Context &context, const api::ProbeCertificates::Reply &reply) {
                                             showJsonOrText(context, reply.ports);
                                             const bool fails = std::any_of(reply.ports.begin(), reply.ports.end(),
                                                                            [](const api::ServedCertificate &one) { return one.verdict == Verdict::Fail; });
                                             return fails ? Exit::FindingsFail : Exit::Done;
                                         }),
            importVerb(),
            verb<api::RequestCertificate>(group, u"request"_s, Tr::tr("A certificate of this server's own authority for a domain's names"), {u"domain"_s}),
            verb<api::RemoveCertificate>(group, u"remove"_s, Tr::tr("Use an imported certificate no more"), {u"fingerprint"_s})};
}

// In practice the names of a new domain are certified in the same breath: its own authority does it at once.
Verb addDomainVerb()
{
    const QStringList subjects{u"domain"_s};
    return Verb{u"domain"_s, u"add"_s, Tr::tr("Serve mail for a domain, or manage the DNS of one whose mail lives elsewhere"), api::AddDomain::name,
                [subjects](QCommandLineParser &parser) {
                    addOptions<api::AddDomain>(parser, subjects, {});
                    parser.addOption({u"no-certificate"_s, Tr::tr("In practice: no certificate for its names now.")});
                },
                [subjects](Context &context, const QCommandLineParser &parser) {
                    const Result<api::AddDomain> wanted = operationFrom<api::AddDomain>(parser, subjects, {}, 2);
                    if (!wanted)
                        return fail(context, wanted.error());
                    const auto added = context.call(*wanted);
                    if (!added)
                        return fail(context, added.error());
                    showJsonOrText(context, *added);
                    if (const QString words = api::keysOfAdded(*added, api::keysZoneOf(context.isPractice())); !words.isEmpty() && context.format() != Format::Json)
                        print(words);
                    if (!context.isPractice() || added->external || parser.isSet(u"no-certificate"_s))
                        return Exit::Done;
                    const auto certified = context.call(api::RequestCertificate{wanted->domain});
                    // The domain is served all the same, and before the set-up there is nothing to show a certificate.
                    if (!certified && certified.error().code != ErrorCode::NotSetUp) {
                        printError(Tr::tr("The domain is served, but its names have no certificate yet: %1").arg(api::describe(certified.error())));
                        printError(Tr::tr("Try again: postroomctl certificate request %1").arg(wanted->domain.toString()));
                    }
                    return Exit::Done;
                }};
}

} // namespace postroom::cli

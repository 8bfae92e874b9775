#include "app/cli/output.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <csignal>
#include <cstdio>
#include <locale.h>

using namespace postroom;
using namespace postroom::cli;
using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void addGlobalOptions(QCommandLineParser &parser)
{
    const QString standard = qEnvironmentVariable("POSTROOM_INSTANCE", u"/var/lib/postroom"_s);
    parser.addOption({u"instance"_s, Tr::tr("The instance's folder; else $POSTROOM_INSTANCE, else /var/lib/postroom."), u"DIR"_s, standard});
    parser.addOption({u"host"_s, Tr::tr("Work on another computer, over ssh: [USER@]SERVER[:PORT]."), u"USER@SERVER"_s});
    parser.addOption({u"json"_s, Tr::tr("Print exactly one JSON value.")});
    parser.addOption({QStringList{u"h"_s, u"help"_s}, Tr::tr("Show this help.")});
    parser.addOption({QStringList{u"v"_s, u"version"_s}, Tr::tr("Show the version.")});
}

void printOverview()
{
    print(Tr::tr("postroomctl — runs a mail service from the command line"));
    print();
    print(Tr::tr("Usage: postroomctl [--instance DIR] [--host USER@SERVER] [--json] GROUP VERB [SUBJECT] [--option VALUE …]"));
    qsizetype width = 0;
    for (const Verb &verb : allVerbs())
        width = qMax(width, verb.words().size());
    QString group;
    for (const Verb &verb : allVerbs()) {
        if (std::exchange(group, verb.group) != verb.group)
            print();
        print(u"  "_s + verb.words().leftJustified(width + 3) + verb.summary);
    }
    print();
    print(Tr::tr("The options of a verb: postroomctl GROUP VERB --help"));
    print(Tr::tr("Ends with 0: done; 1: refused or failed, and the sentence says what holds; 2: wrong usage; 3: checked, and a finding fails."));
}

const Verb *findVerb(const QStringList &words)
{
    for (const Verb &verb : allVerbs()) {
        if (words.mid(0, verb.wordCount()).join(u' ') == verb.words())
            return &verb;
    }
    return nullptr;
}

bool isGroup(const QString &word)
{
    const QList<Verb> &verbs = allVerbs();
    return std::any_of(verbs.begin(), verbs.end(), [&word](const Verb &verb) { return verb.group == word; });
}

// What a verb without its word could have been.
QString possibleVerbs(const QString &group)
{
    QStringList words;
    for (const Verb &verb : allVerbs()) {
        if (verb.group == group)
            words.append(verb.word);
    }
    return words.join(u", "_s);
}

void printVerbHelp(const Verb &verb, QCommandLineParser &parser)
{
    print(u"postroomctl "_s + verb.words() + u" — "_s + verb.summary);
    print();
    const QStringList lines = parser.helpText().replace(u"[options]"_s, u"[options] "_s + verb.words()).split(u'\n');
    for (const QString &line : lines)
        print(line);
}

// The other computer that --host names, with the instance there where --instance names one too.
Result<std::optional<ServerAddress>> remoteOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"host"_s))
        return std::optional<ServerAddress>();
    Result<ServerAddress> address = ServerAddress::parse(parser.value(u"host"_s));
    if (address && address->isLocal())
        return Error{ErrorCode::TextMalformed, parser.value(u"host"_s).left(200), u"host"_s, u"USER@SERVER"_s};
    if (!address)
        return withField(address.error(), u"host"_s);
    if (!parser.isSet(u"instance"_s))
        return std::optional(*address);
    const Result<InstancePaths> paths = InstancePaths::parse(parser.value(u"instance"_s));
    if (!paths)
        return paths.error();
    return std::optional(address->withDirectory(*paths));
}

// What is done to the machine itself goes through root there, and not over the service's socket.
Error onlyThere(const Verb &verb, const ServerAddress &remote)
{
    if (verb.group == u"bridge")
        return Error{ErrorCode::Usage, {}, u"host"_s, Tr::tr("--host does not go with this verb: it is what --host runs on the other computer.")};
    const QString port = remote.port() == 0 ? QString() : u"-p %1 "_s.arg(remote.port());
    const QString instance = remote.directory().isEmpty() ? QString() : u" --instance "_s + remote.directory();
    return Error{ErrorCode::Unsupported, u"postroomctl --host … "_s + verb.words(), {},
                 Tr::tr("it is root's on that computer. Say it there: ssh -t %1 sudo postroomctl%2 %3").arg(port + remote.login(), instance, verb.words())};
}

int run(const QStringList &arguments)
{
    // First only which verb it is; its own parser then judges every option.
    QCommandLineParser outline;
    outline.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    addGlobalOptions(outline);
    outline.parse(arguments);
    const QStringList words = outline.positionalArguments();
    Context context(outline.value(u"instance"_s), outline.isSet(u"json"_s) ? Format::Json : Format::Text);
    if (outline.isSet(u"version"_s)) {
        print(u"postroomctl "_s + QStringLiteral(POSTROOM_VERSION));
        return 0;
    }
    const Verb *verb = findVerb(words);
    if (!verb && outline.isSet(u"help"_s) && (words.isEmpty() || isGroup(words[0]))) {
        printOverview();
        return 0;
    }
    if (!verb) {
        const QString detail = words.isEmpty() ? Tr::tr("A verb is missing. See postroomctl --help.")
            : isGroup(words[0])                ? Tr::tr("“%1” goes with one of: %2.").arg(words[0], possibleVerbs(words[0]))
                                               : Tr::tr("There is no “%1”. See postroomctl --help.").arg(words[0]);
        return static_cast<int>(fail(context, Error{ErrorCode::Usage, words.value(0), {}, detail}));
    }

    QCommandLineParser parser;
    addGlobalOptions(parser);
    verb->addOptions(parser);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(u"help"_s)) {
        printVerbHelp(*verb, parser);
        return 0;
    }
    if (!understood)
        return static_cast<int>(fail(context, Error{ErrorCode::Usage, {}, {}, parser.errorText()}));
    const Result<std::optional<ServerAddress>> remote = remoteOf(parser);
    if (!remote)
        return static_cast<int>(fail(context, remote.error()));
    if (*remote) {
        if (verb->isOnlyHere)
            return static_cast<int>(fail(context, onlyThere(*verb, **remote)));
        Context there(context.directory(), context.format(), **remote);
        return static_cast<int>(verb->run(there, parser));
    }
    return static_cast<int>(verb->run(context, parser));
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt would warn of a locale that is not UTF-8 on standard error; mail addresses are UTF-8 whatever the terminal is.
    ::setlocale(LC_ALL, "");
    if (!qEnvironmentVariableIsSet("LC_ALL") && !qEnvironmentVariableIsSet("LANG") && !qEnvironmentVariableIsSet("LC_CTYPE"))
        qputenv("LC_ALL", "C.UTF-8");
    ::signal(SIGPIPE, SIG_DFL);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"postroomctl"_s);
    // As they were given: Qt's own list leaves out a U+FEFF that a word begins with.
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(QByteArrayView(argv[i])));
    return run(words);
}

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/api/operations/peers.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>

#include <cstdio>
#include <unistd.h>

// What root does with an instance as a whole: postroomctl runs the helper for it. Only the status is asked of postroomd.
namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error needsRoot()
{
    QStringList words = QCoreApplication::arguments();
    words[0] = QCoreApplication::applicationFilePath();
    return Error{ErrorCode::NeedsRoot, {}, {}, u"    sudo "_s + words.join(u' ')};
}

Result<QJsonValue> runHelper(const QStringList &arguments)
{
    QProcess helper;
    helper.setProgram(QCoreApplication::applicationDirPath() + u"/postroom-helper"_s);
    helper.setArguments(arguments);
    helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    helper.setStandardInputFile(QProcess::nullDevice());
    helper.start();
    if (!helper.waitForFinished(120000))
        return Error{helper.error() == QProcess::FailedToStart ? ErrorCode::NotFound : ErrorCode::TimedOut, helper.program(), {}, helper.errorString()};
    const Result<QJsonValue> reply = parseJson(helper.readAllStandardOutput().trimmed());
    if (!reply)
        return Error{ErrorCode::ProcessFailed, helper.program(), {}, {}};
    const QJsonObject object = reply->toObject();
    if (object.contains(u"result"))
        return object.value(u"result");
    const QJsonObject error = object.value(u"error").toObject();
    return Error{errorCodeFromName(error.value(u"code").toString()), error.value(u"subject").toString(), error.value(u"field").toString(),
                 error.value(u"detail").toString()};
}

// The folder of `create DIR` and the like; else the instance that --instance names.
Result<InstancePaths> directoryOf(const Context &context, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments().mid(2);
    if (words.size() > 1)
        return Error{ErrorCode::Usage, {}, {}, Tr::tr("One word too many: %1").arg(words[1])};
    return words.isEmpty() ? context.paths() : InstancePaths::parse(words[0]);
}

Exit runAsRoot(Context &context, const QCommandLineParser &parser, const QString &command, const QStringList &options, const QString &sentence)
{
    const Result<InstancePaths> paths = directoryOf(context, parser);
    if (!paths)
        return fail(context, paths.error());
    if (::geteuid() != 0)
        return fail(context, needsRoot());
    const Result<QJsonValue> reply = runHelper(QStringList{u"--instance"_s, paths->directory()} + options + QStringList{command});
    if (!reply)
        return fail(context, reply.error());
    if (context.format() == Format::Json)
        printJson(*reply);
    else
        print(sentence.arg(paths->directory()));
    return Exit::Done;
}

Exit create(Context &context, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() < 3)
        return fail(context, Error{ErrorCode::Usage, {}, u"directory"_s, Tr::tr("DIR is missing: the folder of the new instance. See --help.")});
    QStringList options;
    if (parser.isSet(u"practice"_s))
        options.append(u"--practice"_s);
    for (const auto &name : {u"port-offset"_s, u"listen"_s}) {
        if (parser.isSet(name))
            options += {u"--"_s + name, parser.value(name)};
    }
    // Who came through sudo created it and may operate it.
    bool ok = false;
    const uint uid = qEnvironmentVariable("SUDO_UID").toUInt(&ok);
    if (ok && uid != 0)
        options += {u"--admit"_s, QString::number(uid)};
    return runAsRoot(context, parser, u"create"_s, options, Tr::tr("The instance %1 is made. Start it: postroomctl --instance %1 instance start"));
}

// Mail runs without us, too; whoever asks for the state wants to know that. That it is this instance's cannot be told.
bool answersAtSmtp(const Instance &instance)
{
    QTcpSocket socket;
    socket.connectToHost(instance.listen ? instance.listen->host() : QHostAddress(QHostAddress::LocalHost), instance.portOf(Protocol::Smtp));
    return socket.waitForConnected(500);
}

Exit status(Context &context, const QCommandLineParser &parser)
{
    const Result<InstancePaths> paths = directoryOf(context, parser);
    if (!paths)
        return fail(context, paths.error());
    QFile file(paths->instanceFile());
    if (!file.open(QIODevice::ReadOnly))
        return fail(context, Error{ErrorCode::NoInstance, paths->directory(), {}, {}});
    const Result<Instance> instance = parseJson(file.readAll()).and_then([](const QJsonValue &json) { return fromJson<Instance>(json); });
    if (!instance)
        return fail(context, withSubject(instance.error(), paths->instanceFile()));
    Context there(paths->directory(), context.format());
    const auto page = there.call(api::Status{});
    const bool isForbidden = !page && page.error().code == ErrorCode::Forbidden;
    QJsonObject json = toJson(*instance).toObject();
    json.insert(u"directory"_s, paths->directory());
    const bool isUnmanaged = !page && !isForbidden && answersAtSmtp(*instance);
    json.insert(u"state"_s, page ? u"running"_s : isForbidden ? u"unknown"_s : isUnmanaged ? u"unmanaged"_s : u"stopped"_s);
    json.insert(u"practiceCa"_s, paths->practiceCa());
    json.insert(u"serverName"_s, page ? QJsonValue(page->serverName) : QJsonValue());
    json.insert(u"generation"_s, page ? QJsonValue(page->generation) : QJsonValue());
    if (context.format() == Format::Json) {
        printJson(json);
        return Exit::Done;
    }
    print(Tr::tr("Folder:       %1").arg(paths->directory()));
    print(Tr::tr("Kind:         %1").arg(instance->practice ? Tr::tr("practice, on this computer only") : Tr::tr("for real mail")));
    print(Tr::tr("Listens on:   %1").arg(instance->listen ? instance->listen->toString() : Tr::tr("every address")));
    print(Tr::tr("Port offset:  %1").arg(instance->portOffset));
    print(Tr::tr("Authority:    %1").arg(paths->practiceCa()));
    print(Tr::tr("State:        %1").arg(page ? Tr::tr("running") : isForbidden ? Tr::tr("not yours to ask")
                                                  : isUnmanaged ? Tr::tr("something answers at its SMTP port, but its management service (postroomd) does not")
                                                                : Tr::tr("stopped")));
    return Exit::Done;
}

bool isSure(const InstancePaths &paths)
{
    std::fputs(qPrintable(Tr::tr("Remove the instance %1? Its domains, mailboxes, passwords, keys and all mail in it are erased for good.\n"
                                 "Type the folder's name to remove it: ").arg(paths.directory())),
               stderr);
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) && QString::fromUtf8(input.readLine(200)).trimmed() == paths.directory();
}

Exit remove(Context &context, const QCommandLineParser &parser)
{
    const Result<InstancePaths> paths = directoryOf(context, parser);
    if (!paths)
        return fail(context, paths.error());
    if (!parser.isSet(u"yes"_s)) {
        if (::isatty(STDIN_FILENO) != 1)
            return fail(context, Error{ErrorCode::Usage, {}, u"yes"_s, Tr::tr("Removing erases everything in it. Say --yes where nobody can be asked.")});
        if (!isSure(*paths))
            return fail(context, Error{ErrorCode::Cancelled, {}, {}, {}});
    }
    return runAsRoot(context, parser, u"remove"_s, {}, Tr::tr("The instance %1 is removed."));
}

Exit listPeers(Context &context)
{
    const auto reply = context.call(api::ListPeers{});
    if (!reply)
        return fail(context, reply.error());
    if (context.format() == Format::Json) {
        printJson(toJson(reply->peers));
        return Exit::Done;
    }
    if (reply->peers.isEmpty()) {
        print(Tr::tr("Mail goes to no other practice instance. Join one: sudo postroomctl instance peer DIR"));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const api::Peer &one : reply->peers)
        rows.append({one.directory, QString::number(one.domains), one.connected ? Tr::tr("yes") : Tr::tr("no")});
    printTable({Tr::tr("Instance"), Tr::tr("Domains"), Tr::tr("Answers")}, rows);
    return Exit::Done;
}

// Asked of postroomd, which follows what the other one serves; but both instances are root's to join.
Exit peer(Context &context, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments().mid(2);
    if (words.size() > 1)
        return fail(context, Error{ErrorCode::Usage, {}, {}, Tr::tr("One word too many: %1").arg(words[1])});
    if (words.isEmpty())
        return listPeers(context);
    if (::geteuid() != 0)
        return fail(context, needsRoot());
    const bool removes = parser.isSet(u"remove"_s);
    const auto reply = removes ? context.call(api::RemovePeer{words[0]}) : context.call(api::AddPeer{words[0]});
    if (!reply)
        return fail(context, reply.error());
    if (context.format() == Format::Json)
        printJson(toJson(*reply));
    else if (removes)
        print(Tr::tr("Mail for the domains of %1 does not go there any more.").arg(reply->directory));
    else
        print(Tr::tr("Mail for the domains that %1 serves goes there (%2 now). For the way back: postroomctl --instance %1 instance peer %3")
                  .arg(reply->directory, QString::number(reply->domains), context.directory()));
    return Exit::Done;
}

std::function<void(QCommandLineParser &)> takesDirectory(const QList<QCommandLineOption> &options = {})
{
    return [options](QCommandLineParser &parser) {
        parser.addPositionalArgument(u"dir"_s, Tr::tr("The instance's folder; else the one that --instance names"), u"[DIR]"_s);
        parser.addOptions(options);
    };
}

} // namespace

QList<Verb> instanceVerbs()
{
    const QString group = u"instance"_s;
    const auto asRoot = [](const QString &command, const QString &sentence) {
        return [command, sentence](Context &context, const QCommandLineParser &parser) { return runAsRoot(context, parser, command, {}, sentence); };
    };
    QList<Verb> verbs{Verb{group, u"create"_s, Tr::tr("Make a new instance (as root)"), nullptr,
                 takesDirectory({{u"practice"_s, Tr::tr("A whole world on this computer, for learning and tests.")},
                                 {u"port-offset"_s, Tr::tr("Added to every standard port; practice chooses a free one."), u"N"_s},
                                 {u"listen"_s, Tr::tr("The address to listen on; practice: 127.0.0.1."), u"ADDRESS"_s}}),
                 create},
            Verb{group, u"start"_s, Tr::tr("Start everything of an instance (as root)"), nullptr, takesDirectory(),
                 asRoot(u"start"_s, Tr::tr("The instance %1 runs."))},
            Verb{group, u"stop"_s, Tr::tr("Stop everything of an instance (as root)"), nullptr, takesDirectory(),
                 asRoot(u"stop"_s, Tr::tr("The instance %1 is stopped. No mail is taken until it is started again."))},
            Verb{group, u"status"_s, Tr::tr("Where an instance lies, how it is reached, whether it runs"), nullptr, takesDirectory(), status},
            Verb{group, u"peer"_s, Tr::tr("Bring mail for another practice instance's domains there (as root)"), nullptr,
                 [](QCommandLineParser &parser) {
                     parser.addPositionalArgument(u"dir"_s, Tr::tr("The other practice instance's folder; without it, list them"), u"[DIR]"_s);
                     parser.addOption({u"remove"_s, Tr::tr("Not any more.")});
                 },
                 peer},
            Verb{group, u"remove"_s, Tr::tr("Stop an instance and erase it with all its mail (as root)"), nullptr,
                 takesDirectory({{u"yes"_s, Tr::tr("Do not ask.")}}), remove}};
    for (Verb &verb : verbs)
        verb.isOnlyHere = true;
    return verbs;
}

} // namespace postroom::cli

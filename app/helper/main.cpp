#include "app/helper/commands.h"
#include "core/api/describe.h"
#include "core/apply/instancefiles.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/host/realhost.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// postroomctl reads this line; a person can, too.
int finish(const Result<QJsonValue> &result)
{
    const QJsonValue value = result ? *result
                                    : QJsonValue(QJsonObject{{u"code"_s, errorCodeName(result.error().code)},
                                                             {u"subject"_s, result.error().subject},
                                                             {u"field"_s, result.error().field},
                                                             {u"detail"_s, result.error().detail}});
    const QByteArray line = jsonText(QJsonObject{{result ? u"result"_s : u"error"_s, value}}) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    return result ? 0 : 1;
}

// What was to be deleted by the event loop is deleted now that there is none any more.
int ended(int status)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return status;
}

Result<QJsonValue> create(Host &host, const InstancePaths &paths, const QCommandLineParser &options)
{
    NewInstance wanted{paths, options.isSet(u"practice"_s), {}, {}, {}};
    if (options.isSet(u"port-offset"_s)) {
        bool ok = false;
        const QString text = options.value(u"port-offset"_s);
        wanted.portOffset = text.toUShort(&ok);
        if (!ok)
            return Error{ErrorCode::NumberMalformed, text, u"portOffset"_s, u"0–60000"_s};
    }
    if (options.isSet(u"listen"_s)) {
        const Result<IpAddress> address = IpAddress::parse(options.value(u"listen"_s));
        if (!address)
            return withField(address.error(), u"listen"_s);
        wanted.listen = *address;
    }
    const QStringList admitted = options.values(u"admit"_s);
    for (const QString &uid : admitted) {
        bool ok = false;
        wanted.admittedUids.append(uid.toUInt(&ok));
        if (!ok)
            return Error{ErrorCode::NumberMalformed, uid, u"admit"_s, u"0–4294967295"_s};
    }
    if (const auto turn = waitForTurn(host); !turn)
        return turn.error();
    const Result<Instance> made = createInstance(host, wanted);
    if (!made)
        return made.error();
    if (const auto prepared = prepareStores(host, paths); !prepared)
        return prepared.error();
    QJsonObject reply = toJson(*made).toObject();
    reply.insert(u"directory"_s, paths.directory());
    return QJsonValue(reply);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"postroom-helper"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTROOM_VERSION));
    QCommandLineParser options;
    options.setApplicationDescription(u"The root side of Postroom: renders, checks, applies and takes back engine configuration, and supervises the engines.\n"
                                      u"It is run by postroomctl and by the service manager.\n\nCommands: create, start, stop, remove, run"_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(u"command"_s, u"create, start, stop, remove or run"_s);
    options.addOptions({{u"instance"_s, u"The instance's folder."_s, u"DIR"_s, u"/var/lib/postroom"_s},
                        {u"practice"_s, u"create: a practice instance on loopback."_s},
                        {u"port-offset"_s, u"create: added to every standard port."_s, u"N"_s},
                        {u"listen"_s, u"create: the address to listen on."_s, u"ADDRESS"_s},
                        {u"admit"_s, u"create: a user who may operate it, by number."_s, u"UID"_s},
                        {u"without-postroomd"_s, u"run: a service manager starts postroomd."_s}});
    options.process(application);
    ::umask(0022);
    installLogFormat();

    const QString command = options.positionalArguments().value(0);
    const Result<InstancePaths> paths = InstancePaths::parse(options.value(u"instance"_s));
    if (!paths)
        return finish(paths.error());
    if (::geteuid() != 0)
        return finish(Error{ErrorCode::NeedsRoot, {}, {}, u"sudo "_s + QCoreApplication::arguments().join(u' ')});
    RealHost host;
    if (command == u"create")
        return finish(create(host, *paths, options));
    if (command == u"start")
        return finish(startInstance(host, *paths));
    if (command == u"stop")
        return finish(stopInstance(host, *paths));
    if (command == u"remove")
        return finish(removeInstanceWithAll(host, *paths));
    if (command == u"run")
        return ended(runHelper(host, *paths, !options.isSet(u"without-postroomd"_s)));
    std::fprintf(stderr, "%s\n", qPrintable(options.helpText()));
    return 2;
}

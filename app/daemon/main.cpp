#include "app/daemon/daemon.h"
#include "core/base/log.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace postroom;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"postroomd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTROOM_VERSION));
    QCommandLineParser options;
    options.setApplicationDescription(u"The service side of Postroom: owns the store and serves the operations. Runs as user postroom."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({{u"instance"_s, u"The instance's folder."_s, u"DIR"_s, u"/var/lib/postroom"_s},
                        {u"prepare"_s, u"Make the databases and the certificate authority of a new instance, and end."_s},
                        {u"recover-lookup"_s, u"Make lookup.db readable for the mail programs, and end."_s}});
    options.process(application);
    ::umask(0027);
    installLogFormat();
    if (::geteuid() == 0) {
        std::fputs("postroomd does not run as root: it is started as user postroom by “postroomctl instance start”.\n", stderr);
        return 1;
    }
    const Result<InstancePaths> paths = InstancePaths::parse(options.value(u"instance"_s));
    if (!paths) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(paths.error().subject), qPrintable(errorCodeName(paths.error().code)));
        return 2;
    }
    if (options.isSet(u"recover-lookup"_s))
        return recoverLookup(*paths);
    if (options.isSet(u"prepare"_s))
        return prepareStores(*paths);
    const int status = runDaemon(*paths);
    // What was to be deleted by the event loop is deleted now that there is none any more.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return status;
}

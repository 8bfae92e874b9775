#include "core/api/describe.h"
#include "core/base/log.h"
#include "core/model/serveraddress.h"
#include "ui/shell/appearance.h"
#include "ui/shell/settings.h"
#include "ui/shell/windowkeeper.h"
#include "ui/widgets/access.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <span>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void nameApplication()
{
    QCoreApplication::setApplicationName(u"postroom"_s);
    QCoreApplication::setOrganizationName(u"postroom"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTROOM_VERSION));
}

// The words on the command line, to be asked after process().
class CommandLine
{
public:
    CommandLine()
    {
        parser.setApplicationDescription(Tr::tr("The console of Postroom mail services."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({m_instance, m_connect, m_page});
    }

    QCommandLineParser parser;

    // Those that are named; without one, the one that the environment names.
    Result<QList<ServerAddress>> servers() const
    {
        QStringList directories = parser.values(m_instance);
        if (directories.isEmpty() && !parser.isSet(m_connect) && !qEnvironmentVariableIsEmpty("POSTROOM_INSTANCE"))
            directories.append(qEnvironmentVariable("POSTROOM_INSTANCE"));
        QList<ServerAddress> named;
        for (const QString &directory : directories) {
            const Result<InstancePaths> paths = InstancePaths::parse(directory);
            if (!paths)
                return paths.error();
            named.append(ServerAddress::ofInstance(*paths));
        }
        const QStringList others = parser.values(m_connect);
        for (const QString &other : others) {
            const Result<ServerAddress> address = ServerAddress::parse(other);
            if (!address)
                return address.error();
            named.append(*address);
        }
        return named;
    }
    QString page() const { return parser.value(m_page); }

private:
    QCommandLineOption m_instance{u"instance"_s, Tr::tr("Show the mail service in this folder; may be said several times."), u"DIR"_s};
    QCommandLineOption m_connect{u"connect"_s, Tr::tr("Show the mail service of another computer, over ssh: [USER@]SERVER[:PORT][/DIR]; may be said several times."), u"USER@SERVER"_s};
    QCommandLineOption m_page{u"page"_s, Tr::tr("Open at this page: %1.").arg(ui::MainWindow::pageNames().join(u", "_s)), u"NAME"_s};
};

// Without a display QApplication's constructor ends the program, so these two must be answered before it.
bool asksOnlyForWords(int argc, char **argv)
{
    const std::span words(argv, static_cast<std::size_t>(argc));
    return std::any_of(words.begin(), words.end(), [](const char *word) {
        return !std::strcmp(word, "--help") || !std::strcmp(word, "-h") || !std::strcmp(word, "--help-all") || !std::strcmp(word, "--version") || !std::strcmp(word, "-v");
    });
}

int answerWithWords(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ui::applyLanguage(ui::DesktopSettings({}).language());
    CommandLine line;
    line.parser.process(application); // ends the program
    return 0;
}

// postroomctl as it must be typed: by its path where it was not installed among the system's programs.
QString commandLineProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/postroomctl"_s;
    const bool elsewhere = QCoreApplication::applicationDirPath() != u"/usr/bin" && QFileInfo::exists(beside);
    return elsewhere ? beside : u"postroomctl"_s;
}

// The servers that are named, for this time; else those of the list, which begins with the instances of this computer.
void fill(ui::MainWindow &window, const QList<ServerAddress> &named)
{
    const QList<ui::KnownServer> kept = ui::DesktopSettings({}).servers();
    QList<ui::KnownServer> servers;
    const auto append = [&servers, &kept](const ServerAddress &address) {
        const auto isIt = [&address](const ui::KnownServer &known) { return known.address == address; };
        const auto known = std::find_if(kept.begin(), kept.end(), isIt);
        if (std::none_of(servers.begin(), servers.end(), isIt))
            servers.append(known == kept.end() ? ui::KnownServer{address, {}, ui::freeAccent(servers)} : *known);
    };
    for (const ServerAddress &address : named)
        append(address);
    const bool isForNow = !servers.isEmpty();
    if (servers.isEmpty())
        servers = kept;
    if (servers.isEmpty()) {
        const QList<InstancePaths> here = ui::instancesHere();
        for (const InstancePaths &paths : here)
            append(ServerAddress::ofInstance(paths));
    }
    const QString last = ui::DesktopSettings({}).shownServer(); // before the first one is shown
    for (const ui::KnownServer &server : std::as_const(servers))
        window.addServer(server);
    if (isForNow)
        return;
    window.keepServers();
    const QList<ui::ServerView *> views = window.views();
    for (ui::ServerView *view : views) {
        if (view->server().address.toString() == last)
            window.showServer(view);
    }
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    installLogFormat();
    if (asksOnlyForWords(argc, argv))
        return answerWithWords(argc, argv);

    QApplication application(argc, argv);
    ui::installAccess();
    const ui::DesktopSettings desktop({});
    ui::applyLanguage(desktop.language());
    ui::applyTheme(desktop.theme());
    QGuiApplication::setDesktopFileName(u"postroom"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/postroom.svg"_s));
    CommandLine line;
    line.parser.process(application);
    const Result<QList<ServerAddress>> named = line.servers();
    if (!named) {
        std::fputs(qPrintable(api::describe(named.error()) + u'\n'), stderr);
        return 2;
    }
    if (!line.page().isEmpty() && !ui::MainWindow::pageNames().contains(line.page())) {
        std::fputs(qPrintable(line.parser.helpText()), stderr);
        return 2;
    }

    ui::WindowKeeper keeper({commandLineProgram(), u"installer/try"_s});
    ui::MainWindow &window = *keeper.window();
    fill(window, *named);
    if (!line.page().isEmpty())
        window.openAt(line.page());
    window.show();
    const QList<ui::ServerView *> views = window.views();
    for (ui::ServerView *view : views)
        view->start();
    if (views.isEmpty())
        window.openConnectDialog();
    return application.exec();
}

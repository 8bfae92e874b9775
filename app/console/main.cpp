#include "core/api/describe.h"
#include "core/base/log.h"
#include "core/model/instance.h"
#include "ui/shell/appearance.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/windowkeeper.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>
#include <cstring>
#include <span>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

constexpr QStringView packagedInstance = u"/var/lib/postroom";

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

// The words on the command line; `instance` and `page` are filled after process().
class CommandLine
{
public:
    CommandLine()
    {
        parser.setApplicationDescription(Tr::tr("The console of a Postroom mail service."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({m_instance, m_page});
    }

    QCommandLineParser parser;

    QString instance() const
    {
        if (parser.isSet(m_instance))
            return parser.value(m_instance);
        const QString fromEnvironment = qEnvironmentVariable("POSTROOM_INSTANCE");
        return fromEnvironment.isEmpty() ? packagedInstance.toString() : fromEnvironment;
    }
    QString page() const { return parser.value(m_page); }

private:
    QCommandLineOption m_instance{u"instance"_s, Tr::tr("The folder of the mail service; default: $POSTROOM_INSTANCE, else %1.").arg(packagedInstance), u"DIR"_s};
    QCommandLineOption m_page{u"page"_s, Tr::tr("Open at this page: overview, domains, mailboxes or dns."), u"NAME"_s};
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

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    installLogFormat();
    if (asksOnlyForWords(argc, argv))
        return answerWithWords(argc, argv);

    QApplication application(argc, argv);
    const ui::DesktopSettings desktop({});
    ui::applyLanguage(desktop.language());
    ui::applyTheme(desktop.theme());
    QGuiApplication::setDesktopFileName(u"postroom"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/postroom.svg"_s));
    CommandLine line;
    line.parser.process(application);
    const Result<InstancePaths> paths = InstancePaths::parse(line.instance());
    if (!paths) {
        std::fputs(qPrintable(api::describe(paths.error()) + u'\n'), stderr);
        return 2;
    }

    if (!line.page().isEmpty() && !ui::MainWindow::isPage(line.page())) {
        std::fputs(qPrintable(line.parser.helpText()), stderr);
        return 2;
    }

    const bool packaged = paths->directory() == packagedInstance;
    const QString instance = packaged ? QString() : u" --instance "_s + paths->directory();
    const ui::MainWindow::Commands commands{u"sudo %1%2 instance start"_s.arg(commandLineProgram(), instance),
                                            packaged ? u"installer/try"_s : QString()};
    ui::Session session(paths->adminSocket());
    ui::WindowKeeper keeper(session, commands);
    if (!line.page().isEmpty())
        keeper.window()->openAt(line.page());
    keeper.window()->show();
    session.start();
    return application.exec();
}

#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QSettings>

#include <array>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array table{
    ConsoleSetting{"window/geometry", "bytes", "Where the window was, and how large"},
    ConsoleSetting{"server/%1/page", "text", "The page that was shown last"},
    ConsoleSetting{"pane/%1/splitter", "bytes", "How a page shares its width between list and details"},
    ConsoleSetting{"desktop/language", "en, de, fr, es, or nothing for the desktop's", "The language of the window"},
    ConsoleSetting{"desktop/theme", "desktop, light, or dark", "Whether the window is light or dark"},
    ConsoleSetting{"desktop/notifications", "on or off", "Whether a new failure is told on the desktop"},
    ConsoleSetting{"desktop/confirmClose", "on or off", "Whether the window asks before it closes with changes that are not applied"},
    ConsoleSetting{"servers", "JSON", "The servers of the console, each with address, name and colour"},
    ConsoleSetting{"shownServer", "text", "The server that was shown last"},
    ConsoleSetting{"server/%1/failures", "JSON", "The failures that were told already"},
    ConsoleSetting{"table/%1/columns", "bytes", "How wide a list's columns are, and by which it is sorted"},
};
enum Row { Geometry,
           Page,
           Splitter,
           Language,
           Look,
           Notifications,
           ConfirmClose,
           Servers,
           ShownServer,
           Failures,
           Columns };

constexpr std::array languages{"en", "de", "fr", "es"};
constexpr std::array themes{std::pair{Theme::Desktop, "desktop"}, std::pair{Theme::Light, "light"}, std::pair{Theme::Dark, "dark"}};

QString key(Row row, const QString &argument = {})
{
    const QString text = QString::fromLatin1(table[static_cast<std::size_t>(row)].key);
    return argument.isEmpty() ? text : text.arg(argument);
}

} // namespace

DesktopSettings::DesktopSettings(const QString &server)
    // An address has slashes, which QSettings would read as groups.
    : m_server(QString::fromLatin1(QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

QByteArray DesktopSettings::windowGeometry() const
{
    return QSettings().value(key(Geometry)).toByteArray();
}

void DesktopSettings::setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(key(Geometry), geometry);
}

QString DesktopSettings::page() const
{
    return QSettings().value(key(Page, m_server)).toString();
}

void DesktopSettings::setPage(const QString &name)
{
    QSettings().setValue(key(Page, m_server), name);
}

QByteArray DesktopSettings::splitter(const QString &page) const
{
    return QSettings().value(key(Splitter, page)).toByteArray();
}

void DesktopSettings::setSplitter(const QString &page, const QByteArray &state)
{
    QSettings().setValue(key(Splitter, page), state);
}

QString DesktopSettings::language() const
{
    // Somebody may have written anything into the file.
    const QString kept = QSettings().value(key(Language)).toString();
    const bool isKnown = std::any_of(languages.begin(), languages.end(), [&kept](const char *known) { return kept == QLatin1StringView(known); });
    return isKnown ? kept : QString();
}

void DesktopSettings::setLanguage(const QString &language)
{
    QSettings().setValue(key(Language), language);
}

Theme DesktopSettings::theme() const
{
    const QString kept = QSettings().value(key(Look)).toString();
    const auto *known = std::find_if(themes.begin(), themes.end(), [&kept](const auto &one) { return kept == QLatin1StringView(one.second); });
    return known == themes.end() ? Theme::Desktop : known->first;
}

void DesktopSettings::setTheme(Theme theme)
{
    const auto *known = std::find_if(themes.begin(), themes.end(), [theme](const auto &one) { return one.first == theme; });
    QSettings().setValue(key(Look), QString::fromLatin1(known->second));
}

bool DesktopSettings::notifications() const
{
    return QSettings().value(key(Notifications), true).toBool();
}

void DesktopSettings::setNotifications(bool on)
{
    QSettings().setValue(key(Notifications), on);
}

bool DesktopSettings::confirmClose() const
{
    return QSettings().value(key(ConfirmClose), true).toBool();
}

void DesktopSettings::setConfirmClose(bool on)
{
    QSettings().setValue(key(ConfirmClose), on);
}

QList<KnownServer> DesktopSettings::servers() const
{
    return knownServersFrom(QSettings().value(key(Servers)).toByteArray());
}

void DesktopSettings::setServers(const QList<KnownServer> &servers)
{
    QSettings().setValue(key(Servers), toText(servers));
}

QString DesktopSettings::shownServer() const
{
    return QSettings().value(key(ShownServer)).toString();
}

void DesktopSettings::setShownServer(const QString &address)
{
    QSettings().setValue(key(ShownServer), address);
}

QByteArray DesktopSettings::failures() const
{
    return QSettings().value(key(Failures, m_server)).toByteArray();
}

void DesktopSettings::setFailures(const QByteArray &told)
{
    QSettings().setValue(key(Failures, m_server), told);
}

QByteArray DesktopSettings::columns(const QString &page) const
{
    return QSettings().value(key(Columns, page)).toByteArray();
}

void DesktopSettings::setColumns(const QString &page, const QByteArray &state)
{
    QSettings().setValue(key(Columns, page), state);
}

} // namespace postroom::ui

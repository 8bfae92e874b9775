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
    ConsoleSetting{"table/%1/columns", "bytes", "How wide a list's columns are, and by which it is sorted"},
};
enum Row { Geometry,
           Page,
           Splitter,
           Columns };

QString key(Row row, const QString &argument = {})
{
    const QString text = QString::fromLatin1(table[static_cast<std::size_t>(row)].key);
    return argument.isEmpty() ? text : text.arg(argument);
}

} // namespace

DesktopSettings::DesktopSettings(const QString &server)
    // A socket's path has slashes, which QSettings would read as groups.
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

QByteArray DesktopSettings::columns(const QString &page) const
{
    return QSettings().value(key(Columns, page)).toByteArray();
}

void DesktopSettings::setColumns(const QString &page, const QByteArray &state)
{
    QSettings().setValue(key(Columns, page), state);
}

} // namespace postroom::ui

#pragma once

#include <QByteArray>
#include <QString>

namespace postroom::ui {

// What the console remembers on this desktop, in one table; what concerns the server is a setting of the server.
struct ConsoleSetting
{
    const char *key; // "%1" is the server's socket, so that each server has its own
    const char *type;
    const char *help;
};

class DesktopSettings
{
public:
    explicit DesktopSettings(const QString &server);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QString page() const; // the page that was shown last; empty: none yet
    void setPage(const QString &name);
    QByteArray splitter(const QString &page) const;
    void setSplitter(const QString &page, const QByteArray &state);
    QByteArray columns(const QString &page) const;
    void setColumns(const QString &page, const QByteArray &state);

private:
    QString m_server;
};

} // namespace postroom::ui

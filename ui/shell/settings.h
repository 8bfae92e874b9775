#pragma once

#include "ui/shell/appearance.h"
#include "ui/shell/knownserver.h"

#include <QByteArray>
#include <QString>

namespace postroom::ui {

// What the console remembers on this desktop, in one table; what concerns the server is a setting of the server.
struct ConsoleSetting
{
    const char *key; // "%1" is the server's address, so that each server has its own
    const char *type;
    const char *help;
};

class DesktopSettings
{
public:
    explicit DesktopSettings(const QString &server); // its address; empty where none of its own is asked

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QString page() const; // the page that was shown last; empty: none yet
    void setPage(const QString &name);
    QByteArray splitter(const QString &page) const;
    void setSplitter(const QString &page, const QByteArray &state);
    QByteArray columns(const QString &page) const;
    void setColumns(const QString &page, const QByteArray &state);

    // What somebody chose for this desktop, whatever the server.
    QString language() const; // as applyLanguage() takes it
    void setLanguage(const QString &language);
    Theme theme() const;
    void setTheme(Theme theme);
    bool notifications() const; // a new failure is told on the desktop
    void setNotifications(bool on);
    bool confirmClose() const; // the window asks before it closes with changes that are not applied
    void setConfirmClose(bool on);

    // The servers, and what this console knows of one.
    QList<KnownServer> servers() const;
    void setServers(const QList<KnownServer> &servers);
    QString shownServer() const; // the address of the one that was shown last
    void setShownServer(const QString &address);
    QByteArray failures() const; // that were told of this server (FailureWatch)
    void setFailures(const QByteArray &told);

private:
    QString m_server;
};

} // namespace postroom::ui

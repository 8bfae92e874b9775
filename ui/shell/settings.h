#pragma once

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

    QList<KnownServer> servers() const;
    void setServers(const QList<KnownServer> &servers);
    QString shownServer() const; // the address of the one that was shown last
    void setShownServer(const QString &address);
    bool notifications() const;
    void setNotifications(bool on);
    QByteArray failures() const; // that were told of this server (FailureWatch)
    void setFailures(const QByteArray &told);

private:
    QString m_server;
};

} // namespace postroom::ui

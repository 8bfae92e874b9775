#pragma once

#include "ui/shell/appearance.h"

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

    // What somebody chose for this desktop, whatever the server.
    QString language() const; // as applyLanguage() takes it
    void setLanguage(const QString &language);
    Theme theme() const;
    void setTheme(Theme theme);
    bool notifications() const; // what needs putting right asks for attention while the window is in the background
    void setNotifications(bool on);
    bool confirmClose() const; // the window asks before it closes with changes that are not applied
    void setConfirmClose(bool on);

private:
    QString m_server;
};

} // namespace postroom::ui

#pragma once

#include "core/model/finding.h"
#include "ui/shell/fleetline.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace postroom::ui {

class MainWindow;
class ServerView;

// The console in the desktop's tray: how the worst server is, the way to each, and, unless the settings say no, a notification
// of every new failure. Without a tray the window asks for attention in the task bar instead; it shows the same.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(MainWindow &window);
    ~Tray() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // its menu gets other colours

private:
    void consider();
    void tell(ServerView *view, const QList<Finding> &failures);
    void goToTold();

    MainWindow &m_window;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon;
    QList<FleetLine::Entry> m_shown;
    QPointer<ServerView> m_told; // whom the last notification was about
};

// Title and text of a notification. Desktops read markup in it, so that what looks like it is written with other signs.
struct Notification
{
    QString title;
    QString text;
};
Notification notificationOf(const QString &server, const QList<Finding> &failures);

} // namespace postroom::ui

#pragma once

#include "ui/shell/mainwindow.h"

#include <memory>

namespace postroom::ui {

// Keeps the console's window, and makes it anew when its language changes: at the same place, with the same page and the
// same session, as soon as no dialog is open.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    WindowKeeper(Session &session, const MainWindow::Commands &commands, QObject *parent = nullptr);

    MainWindow *window() const { return m_window.get(); }

private:
    void renew();

    Session &m_session;
    MainWindow::Commands m_commands;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace postroom::ui

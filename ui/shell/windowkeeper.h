#pragma once

#include "ui/shell/mainwindow.h"

#include <memory>

namespace postroom::ui {

class Tray;

// Keeps the console's window and its sign in the tray, and makes them anew when the language changes: at the same place, with
// the same servers and pages, as soon as no dialog is open and, unless it shall be stopped, nothing runs in the window.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeeper(const Commands &commands, QObject *parent = nullptr);
    ~WindowKeeper() override;

    MainWindow *window() const { return m_window.get(); }

private:
    void changeLanguage();
    void renew(); // if that is due, now or later
    void watch();

    Commands m_commands;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray; // of that window
    bool m_isDue = false;
    bool m_stops = false; // what runs in the window
};

} // namespace postroom::ui

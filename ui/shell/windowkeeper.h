#pragma once

#include "ui/shell/mainwindow.h"

#include <memory>

namespace postroom::ui {

class Tray;

// Keeps the console's window and its sign in the tray, and makes them anew when the language changes: at the same place, with
// the same servers and pages, as soon as no dialog is open.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeeper(const Commands &commands, QObject *parent = nullptr);
    ~WindowKeeper() override;

    MainWindow *window() const { return m_window.get(); }

private:
    void renew();

    Commands m_commands;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray; // of that window
};

} // namespace postroom::ui

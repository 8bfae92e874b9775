#include "ui/shell/windowkeeper.h"

#include "ui/shell/appearance.h"

#include <QApplication>

namespace postroom::ui {

WindowKeeper::WindowKeeper(Session &session, const MainWindow::Commands &commands, QObject *parent)
    : QObject(parent), m_session(session), m_commands(commands), m_window(std::make_unique<MainWindow>(session, commands))
{
    // Queued: it is chosen in the window that goes.
    connect(languageNews(), &LanguageNews::languageChanged, this, &WindowKeeper::renew, Qt::QueuedConnection);
}

void WindowKeeper::renew()
{
    if (const QWidget *dialog = QApplication::activeModalWidget()) {
        connect(dialog, &QObject::destroyed, this, &WindowKeeper::renew, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    auto next = std::make_unique<MainWindow>(m_session, m_commands);
    next->takeOver(*m_window);
    if (m_window->isVisible())
        next->show();
    m_window = std::move(next);
}

} // namespace postroom::ui

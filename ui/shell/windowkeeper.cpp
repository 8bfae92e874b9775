#include "ui/shell/windowkeeper.h"

#include "ui/shell/appearance.h"
#include "ui/shell/tray.h"

#include <QApplication>

namespace postroom::ui {

WindowKeeper::WindowKeeper(const Commands &commands, QObject *parent)
    : QObject(parent), m_commands(commands), m_window(std::make_unique<MainWindow>(commands)), m_tray(std::make_unique<Tray>(*m_window))
{
    // Queued: it is chosen in the window that goes.
    connect(languageNews(), &LanguageNews::languageChanged, this, &WindowKeeper::renew, Qt::QueuedConnection);
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::renew()
{
    if (const QWidget *dialog = QApplication::activeModalWidget()) {
        connect(dialog, &QObject::destroyed, this, &WindowKeeper::renew, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    auto next = std::make_unique<MainWindow>(m_commands);
    next->takeOver(*m_window);
    if (m_window->isVisible())
        next->show();
    m_tray.reset();
    m_window = std::move(next);
    m_tray = std::make_unique<Tray>(*m_window);
}

} // namespace postroom::ui

#include "ui/shell/windowkeeper.h"

#include "ui/shell/appearance.h"
#include "ui/shell/tray.h"
#include "ui/widgets/confirmdialog.h"

#include <QApplication>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

WindowKeeper::WindowKeeper(const Commands &commands, QObject *parent)
    : QObject(parent), m_commands(commands), m_window(std::make_unique<MainWindow>(commands)), m_tray(std::make_unique<Tray>(*m_window))
{
    // Queued: it is chosen in the window that goes.
    connect(languageNews(), &LanguageNews::languageChanged, this, &WindowKeeper::changeLanguage, Qt::QueuedConnection);
    watch();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::watch()
{
    connect(m_window.get(), &MainWindow::rested, this, &WindowKeeper::renew, Qt::QueuedConnection); // from a page of the window that goes
}

void WindowKeeper::changeLanguage()
{
    m_isDue = true;
    if (const QStringList running = m_window->losses(MainWindow::Losses::Running); !running.isEmpty()) {
        auto *dialog = new ConfirmDialog(tr("Another language"), tr("Wait until this has ended?"), m_window.get());
        dialog->setObjectName(u"confirmLanguage"_s);
        dialog->setConsequence(tr("The window is made anew in the other language, and this would end: %1").arg(running.join(u'\n')));
        dialog->addChoice(tr("&Wait for its end"), u"waitForEnd"_s);
        connect(dialog->addChoice(tr("Change &language now"), u"changeNow"_s), &QPushButton::clicked, this, [this] { m_stops = true; });
        dialog->open();
    }
    renew();
}

void WindowKeeper::renew()
{
    if (!m_isDue)
        return;
    if (const QWidget *dialog = QApplication::activeModalWidget()) {
        connect(dialog, &QObject::destroyed, this, &WindowKeeper::renew, static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    if (!m_stops && !m_window->losses(MainWindow::Losses::Running).isEmpty())
        return; // it says when it has ended
    m_isDue = false;
    m_stops = false;
    auto next = std::make_unique<MainWindow>(m_commands);
    next->takeOver(*m_window);
    if (m_window->isVisible())
        next->show();
    m_tray.reset();
    m_window = std::move(next);
    watch();
    m_tray = std::make_unique<Tray>(*m_window);
}

} // namespace postroom::ui

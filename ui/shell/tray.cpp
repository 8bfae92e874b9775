#include "ui/shell/tray.h"

#include "core/base/character.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/serverbar.h"
#include "ui/shell/words.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 300;

// Desktops read markup in what they show for others.
QString withoutMarkup(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all)
        lines.append(escapedControls(line, longestText).replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'＆'));
    return lines.join(u'\n');
}

// The product's sign with the worst server's verdict on it, so that colour is not all that tells.
QIcon trayIcon(Verdict worst)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48}) {
        QPixmap picture = QIcon(u":/icons/postroom.svg"_s).pixmap(QSize(size, size), 1.0);
        if (worst < Verdict::Pass) {
            const int half = size * 5 / 8;
            const QRect corner(size - half, size - half, half, half);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QApplication::palette().window());
            painter.drawEllipse(corner);
            verdictIcon(worst).paint(&painter, corner);
        }
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace

Notification notificationOf(const QString &server, const QList<Finding> &failures)
{
    QString text = fromServer(Speaker::Checks, failures.first().what);
    if (failures.size() > 1)
        text += u'\n' + Tray::tr("And %Ln more.", nullptr, static_cast<int>(failures.size()) - 1);
    return {withoutMarkup(server), withoutMarkup(text)};
}

Tray::Tray(MainWindow &window) : m_window(window), m_menu(std::make_unique<QMenu>()), m_icon(new QSystemTrayIcon(this))
{
    connect(&window, &MainWindow::failuresNoticed, this, &Tray::tell);
    m_icon->setObjectName(u"tray"_s);
    m_icon->setContextMenu(m_menu.get());
    m_menu->installEventFilter(this);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            m_window.raiseWindow();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::goToTold);
    connect(&window, &MainWindow::fleetChanged, this, &Tray::consider);
    consider();
}

Tray::~Tray() = default;

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_menu->clear(); // its signs were painted in the former colours
        consider();
    }
    return QObject::eventFilter(watched, event);
}

void Tray::consider()
{
    if (!m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable())
        m_icon->show(); // it may have come since
    QList<FleetLine::Entry> all = m_window.fleet();
    for (FleetLine::Entry &entry : all)
        entry.isShown = false; // which one the window shows is nothing here
    if (std::exchange(m_shown, all) == all && !m_menu->isEmpty())
        return; // a menu that is open stays open
    Verdict worst = Verdict::Pass;
    for (const FleetLine::Entry &entry : std::as_const(all))
        worst = qMin(worst, entry.health.verdict);
    m_icon->setIcon(trayIcon(worst));
    m_icon->setToolTip(all.isEmpty() ? MainWindow::tr("Postroom") : withoutMarkup(fleetWords(all)));
    m_menu->clear();
    connect(m_menu->addAction(tr("&Open Postroom")), &QAction::triggered, &m_window, &MainWindow::raiseWindow);
    m_menu->addSeparator();
    for (const FleetLine::Entry &entry : std::as_const(all)) {
        ServerView *view = m_window.views().at(entry.index);
        const QString text = tr("%1: %2").arg(entry.name, entry.health.words);
        QAction *action = m_menu->addAction(serverIcon(entry.health.verdict, view->server().accent), QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, view, [this, view] {
            m_window.showServer(view);
            m_window.raiseWindow();
        });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, &m_window, &QWidget::close);
}

void Tray::tell(ServerView *view, const QList<Finding> &failures)
{
    if (!DesktopSettings({}).notifications())
        return;
    m_told = view;
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return QApplication::alert(&m_window);
    const Notification words = notificationOf(view->name(), failures);
    m_icon->showMessage(words.title, words.text, trayIcon(Verdict::Fail));
}

void Tray::goToTold()
{
    if (m_told) {
        m_window.showServer(m_told);
        m_told->showPage(u"overview"_s);
    }
    m_window.raiseWindow();
}

} // namespace postroom::ui

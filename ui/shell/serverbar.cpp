#include "ui/shell/serverbar.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int accentHeight = 3;

// A name may have an ampersand, which is none of a mnemonic.
QString withoutKeys(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

ServerBar::ServerBar(QMenu *servers, QWidget *parent) : QWidget(parent), m_name(new QToolButton), m_practice(plainLabel(tr("(practice)"))), m_line(new QWidget)
{
    setObjectName(u"serverBar"_s);
    m_name->setObjectName(u"serverName"_s);
    m_name->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_name->setPopupMode(QToolButton::InstantPopup);
    m_name->setMenu(servers);
    m_name->setAutoRaise(true);
    m_name->setFocusPolicy(Qt::StrongFocus);
    m_name->setIconSize(QSize(16, 16));
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_practice->setObjectName(u"practice"_s);
    m_line->setObjectName(u"accent"_s);
    m_line->setFixedHeight(accentHeight);
    m_line->setAutoFillBackground(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 16, 4);
    row->addWidget(m_name);
    row->addSpacing(4);
    row->addWidget(m_practice);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_line);
    showNone();
}

void ServerBar::show(const QString &name, const Health &health, Accent accent, bool practice)
{
    m_name->setText(withoutKeys(name));
    m_name->setIcon(verdictIcon(health.verdict));
    m_name->setToolTip(QString());
    //: %1 is a server, %2 how it is: “fine”, “Postfix is stopped”
    m_name->setAccessibleName(tr("Server %1: %2. Choose another").arg(name, health.words));
    m_practice->setVisible(practice);
    m_accent = accent;
    paintAccent();
}

void ServerBar::showNone()
{
    m_name->setText(tr("No server"));
    m_name->setIcon(QIcon());
    m_name->setAccessibleName(tr("No server. Connect to one"));
    m_practice->setVisible(false);
    m_accent.reset();
    paintAccent();
}

void ServerBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintAccent();
    QWidget::changeEvent(event);
}

void ServerBar::paintAccent()
{
    QPalette tinted = palette();
    tinted.setColor(QPalette::Window, m_accent ? accentColour(*m_accent, palette()) : palette().color(QPalette::Mid));
    m_line->setPalette(tinted);
}

QIcon serverIcon(Verdict verdict, Accent accent)
{
    constexpr int scale = 2; // sharp on a fine display too
    QPixmap picture(16 * scale, 16 * scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.fillRect(0, 0, 3 * scale, 16 * scale, accentColour(accent, QGuiApplication::palette()));
    verdictIcon(verdict).paint(&painter, QRect(4 * scale, 2 * scale, 12 * scale, 12 * scale));
    painter.end();
    picture.setDevicePixelRatio(scale);
    return QIcon(picture);
}

} // namespace postroom::ui

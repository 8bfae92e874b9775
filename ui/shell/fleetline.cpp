#include "ui/shell/fleetline.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 220; // of a button that can still be read
constexpr int besideText = 44; // sign and margins of a button

QString words(const FleetLine::Entry &entry)
{
    //: A server and how it is: “mail.example.org: Postfix is stopped”
    return FleetLine::tr("%1: %2").arg(entry.name, entry.health.words);
}

QToolButton *flatButton(const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(16, 16));
    return button;
}

} // namespace

FleetLine::FleetLine(QWidget *parent) : QWidget(parent), m_more(flatButton(u"moreServers"_s)), m_row(new QHBoxLayout(this))
{
    setObjectName(u"fleet"_s);
    setAccessibleName(tr("All servers, the worst first"));
    m_row->setContentsMargins(8, 2, 8, 2);
    m_row->setSpacing(4);
    m_row->addWidget(m_more);
    m_row->addStretch();
    connect(m_more, &QToolButton::clicked, this, &FleetLine::moreWanted);
    setVisible(false);
}

void FleetLine::setServers(const QList<Entry> &servers)
{
    QList<Entry> sorted = servers;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry &l, const Entry &r) { return l.health.verdict < r.health.verdict; });
    setVisible(sorted.size() > 1);
    if (sorted == m_servers)
        return;
    m_servers = sorted;
    while (m_buttons.size() < m_servers.size()) {
        QToolButton *button = flatButton(u"fleetServer%1"_s.arg(m_buttons.size()));
        button->setCheckable(true);
        const qsizetype place = m_buttons.size();
        connect(button, &QToolButton::clicked, this, [this, button, place] {
            button->setChecked(m_servers[place].isShown); // the window says which one it is
            emit chosen(m_servers[place].index);
        });
        m_buttons.append(button);
        m_row->insertWidget(static_cast<int>(place), button);
    }
    arrange();
}

void FleetLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QSize FleetLine::minimumSizeHint() const
{
    return QSize(leastWidth, QWidget::minimumSizeHint().height()); // its buttons give way
}

void FleetLine::arrange()
{
    const int available = width() - 16;
    const auto count = static_cast<int>(m_servers.size());
    int fits = std::clamp(available / (leastWidth + m_row->spacing()), 1, qMax(count, 1));
    if (fits < count)
        fits = qMax(1, (available - 100) / (leastWidth + m_row->spacing())); // with room for how many more there are
    const int room = (available - (fits < count ? 100 : 0)) / fits - m_row->spacing() - besideText;
    for (int i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons[i];
        button->setVisible(i < qMin(fits, count));
        if (i >= count)
            continue;
        const QString text = words(m_servers[i]);
        button->setText(button->fontMetrics().elidedText(text, Qt::ElideRight, room).replace(u'&', u"&&"_s));
        button->setIcon(verdictIcon(m_servers[i].health.verdict));
        button->setChecked(m_servers[i].isShown);
        button->setAccessibleName(text);
        button->setAccessibleDescription(text); // else the tool tip's markup
        button->setToolTip(plainToolTip(text));
    }
    m_more->setVisible(fits < count);
    m_more->setText(tr("%Ln more", nullptr, count - fits));
    m_more->setAccessibleName(m_more->text());
}

QString fleetWords(const QList<FleetLine::Entry> &servers)
{
    QList<FleetLine::Entry> sorted = servers;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &l, const auto &r) { return l.health.verdict < r.health.verdict; });
    QStringList lines;
    for (const FleetLine::Entry &entry : std::as_const(sorted))
        lines.append(words(entry));
    return lines.join(u'\n');
}

} // namespace postroom::ui

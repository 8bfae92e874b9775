#include "ui/shell/sidebar.h"

#include "ui/widgets/icon.h"

#include <QFrame>
#include <QLocale>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int nameRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;
} // namespace

Sidebar::Sidebar(const QList<Entry> &entries, QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    setTabKeyNavigation(false);
    setIconSize(QSize(20, 20));
    setSpacing(1);
    setFixedWidth(180);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    int group = entries.isEmpty() ? 0 : entries.first().group;
    for (const Entry &entry : entries) {
        if (std::exchange(group, entry.group) != entry.group) {
            auto *line = new QListWidgetItem(this);
            line->setFlags(Qt::NoItemFlags);
            line->setData(Qt::AccessibleTextRole, u"–"_s);
            line->setSizeHint(QSize(1, 9));
            auto *drawn = new QFrame;
            drawn->setFrameShape(QFrame::HLine);
            drawn->setFrameShadow(QFrame::Sunken);
            setItemWidget(line, drawn);
        }
        auto *item = new QListWidgetItem(ui::icon(entry.icon), entry.title, this);
        item->setData(nameRole, entry.name);
        item->setData(titleRole, entry.title);
        item->setSizeHint(QSize(100, 32));
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            emit pageChosen(item->data(nameRole).toString());
    });
}

void Sidebar::choose(const QString &name)
{
    if (QListWidgetItem *item = entryOf(name))
        setCurrentItem(item);
}

QString Sidebar::chosen() const
{
    return currentItem() ? currentItem()->data(nameRole).toString() : QString();
}

void Sidebar::setBadge(const QString &name, qint64 count)
{
    QListWidgetItem *item = entryOf(name);
    if (!item)
        return;
    const QString title = item->data(titleRole).toString();
    item->setText(count > 0 ? u"%1 (%2)"_s.arg(title, QLocale().toString(count)) : title);
    item->setData(Qt::AccessibleTextRole, count > 0 ? tr("%1, findings: %2").arg(title, QLocale().toString(count)) : title);
}

QListWidgetItem *Sidebar::entryOf(const QString &name) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(nameRole).toString() == name)
            return item(row);
    }
    return nullptr;
}

} // namespace postroom::ui

#include "ui/widgets/access.h"

#include <QAccessibleWidget>
#include <QScrollArea>
#include <QScrollBar>

namespace postroom::ui {

namespace {

class ScrollAccess : public QAccessibleWidget
{
public:
    explicit ScrollAccess(QScrollArea *area) : QAccessibleWidget(area, QAccessible::Client) {}

    int childCount() const override { return static_cast<int>(children().size()); }
    QAccessibleInterface *child(int index) const override { return QAccessible::queryAccessibleInterface(children().value(index)); }
    int indexOfChild(const QAccessibleInterface *child) const override { return child ? static_cast<int>(children().indexOf(child->object())) : -1; }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const int count = childCount();
        for (int index = 0; index < count; ++index) {
            QAccessibleInterface *one = child(index);
            if (one && one->rect().contains(x, y))
                return one;
        }
        return nullptr;
    }

private:
    QObjectList children() const
    {
        const auto *area = qobject_cast<const QScrollArea *>(object());
        if (!area)
            return {};
        QObjectList shown{area->viewport()};
        for (QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()}) {
            if (bar && bar->isVisible())
                shown.append(bar->parentWidget()); // what holds it
        }
        return shown;
    }
};

// A form passes the keys on to its first field, a row of buttons to its first button. Qt says of both that they have them, and neither is
// anything that could be typed into.
class PassingAccess : public QAccessibleWidget
{
public:
    explicit PassingAccess(QWidget *widget, QAccessible::Role role = QAccessible::Client) : QAccessibleWidget(widget, role) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (widget()->focusProxy())
            state.focusable = state.focused = false;
        return state;
    }
};

QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    if (auto *area = className == u"QScrollArea" ? qobject_cast<QScrollArea *>(object) : nullptr)
        return new ScrollAccess(area);
    if (auto *box = className == u"QDialogButtonBox" ? qobject_cast<QWidget *>(object) : nullptr)
        return new PassingAccess(box, QAccessible::Grouping);
    if (auto *widget = className == u"QWidget" ? qobject_cast<QWidget *>(object) : nullptr) // what no class above it has an own one for
        return new PassingAccess(widget);
    return nullptr;
}

} // namespace

void installAccess()
{
    QAccessible::installFactory(accessOf);
}

} // namespace postroom::ui

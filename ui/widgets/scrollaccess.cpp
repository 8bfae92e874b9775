#include "ui/widgets/scrollaccess.h"

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

QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    auto *area = className == u"QScrollArea" ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new ScrollAccess(area) : nullptr;
}

} // namespace

void installScrollAccess()
{
    QAccessible::installFactory(accessOf);
}

} // namespace postroom::ui

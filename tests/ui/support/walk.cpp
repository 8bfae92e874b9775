#include "tests/ui/support/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace postroom::test {

namespace {

// Parts that Qt makes inside its own widgets: reached through the widget around them.
bool isInnerPart(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget))
        return true;
    if (widget->objectName().startsWith(QStringLiteral("qt_")))
        return true;
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QHeaderView *>(parent) || qobject_cast<const QMenuBar *>(parent);
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
}

QList<QWidget *> visibleControls(QWidget *root)
{
    QList<QWidget *> controls;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && isControl(widget) && !isInnerPart(widget))
            controls.append(widget);
    }
    return controls;
}

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

} // namespace

void type(QLineEdit *line, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(line, &event);
}

QList<QWidget *> tabWalk(QWidget *window, int most)
{
    QList<QWidget *> visited;
    for (int step = 0; step < most; ++step) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || visited.contains(focus))
            break;
        visited.append(focus);
        QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
    }
    return visited;
}

QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    const QList<QWidget *> controls = visibleControls(root);
    for (QWidget *widget : controls) {
        // A combo box is called by its current text whatever its accessible name; only a label helps it.
        bool named = !QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty();
        if (qobject_cast<QComboBox *>(widget)) {
            const auto labels = QAccessible::queryAccessibleInterface(widget)->relations(QAccessible::Label);
            named = !labels.isEmpty();
        }
        if (!named)
            nameless.append(describe(widget));
    }
    return nameless;
}

QStringList controlsWithoutObjectName(QWidget *root)
{
    QStringList without;
    const QList<QWidget *> controls = visibleControls(root);
    for (const QWidget *widget : controls) {
        if (widget->objectName().isEmpty())
            without.append(describe(widget) + QStringLiteral(" “") + widget->accessibleName() + QStringLiteral("”"));
    }
    return without;
}

} // namespace postroom::test

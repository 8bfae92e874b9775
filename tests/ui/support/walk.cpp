#include "tests/ui/support/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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

QStringList shared(const QStringList &texts)
{
    QMap<QKeySequence, QStringList> owners;
    for (const QString &text : texts) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            owners[key].append(text);
    }
    QStringList found;
    for (const QStringList &who : std::as_const(owners)) {
        if (who.size() > 1)
            found.append(who.join(QStringLiteral(" / ")));
    }
    return found;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text());
    return texts;
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

QStringList ambiguousMnemonics(QWidget *window)
{
    QStringList texts;
    QStringList found;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            texts.append(textsOf(bar->actions()));
            for (const QAction *menu : bar->actions())
                found.append(shared(textsOf(menu->menu()->actions())));
        }
    }
    return found + shared(texts);
}

} // namespace postroom::test

#include "ui/widgets/searchedit.h"

#include "ui/widgets/icon.h"

#include <QToolButton>

namespace postroom::ui {

SearchEdit::SearchEdit(const QString &objectName, const QString &name, const QString &hint, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setPlaceholderText(hint);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    findChild<QToolButton *>()->setAccessibleName(name);
    setClearButtonEnabled(true);
    const QList<QToolButton *> both = findChildren<QToolButton *>();
    both.last()->setAccessibleName(tr("Empty this line"));
}

} // namespace postroom::ui

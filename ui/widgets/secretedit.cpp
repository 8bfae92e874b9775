#include "ui/widgets/secretedit.h"

#include "ui/widgets/clipboard.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace postroom::ui {

SecretEdit::~SecretEdit()
{
    forget();
}

void SecretEdit::forget()
{
    setText({}); // clear() can be undone
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    const bool cut = event->matches(QKeySequence::Cut);
    if (echoMode() != QLineEdit::Normal || (!cut && !event->matches(QKeySequence::Copy)))
        return QLineEdit::keyPressEvent(event);
    event->accept();
    if (!hasSelectedText())
        return;
    copySecret(selectedText());
    if (cut && !isReadOnly())
        insert({});
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // In the clear its menu would copy like any text's; hidden, it offers to paste only.
    if (echoMode() == QLineEdit::Normal)
        event->accept();
    else
        QLineEdit::contextMenuEvent(event);
}

} // namespace postroom::ui

#pragma once

#include <QLineEdit>

namespace postroom::ui {

// Half an address, like "@example.org", waits to be completed: the cursor stands before it, where a focus that selects
// all would have the first key wipe it.
class AddressEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QLineEdit::focusInEvent(event);
        if (text().startsWith(QLatin1Char('@')))
            setCursorPosition(0);
    }
};

} // namespace postroom::ui

#pragma once

#include <QLayout>
#include <QWidget>

namespace postroom::ui {

// Takes out of a layout what is in it; widgets go with the event loop's next round.
inline void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        if (item->layout())
            clearLayout(item->layout());
        delete item;
    }
}

} // namespace postroom::ui

#include "ui/widgets/hiddenlabel.h"

#include <QLabel>

namespace postroom::ui {

void addHiddenLabel(QWidget *input, const QString &name)
{
    auto *label = new QLabel(input->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setText(name);
    label->setBuddy(input);
    label->hide();
}

} // namespace postroom::ui

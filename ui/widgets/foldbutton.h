#pragma once

#include <QToolButton>

namespace postroom::ui {

// A button that unfolds what stands below it; checked while that is shown.
inline QToolButton *foldButton(const QString &objectName, const QString &text = {})
{
    auto *fold = new QToolButton;
    fold->setObjectName(objectName);
    fold->setText(text);
    fold->setAccessibleName(text);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setArrowType(Qt::RightArrow);
    fold->setAutoRaise(true);
    fold->setCheckable(true);
    fold->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(fold, &QToolButton::toggled, fold, [fold](bool open) { fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    return fold;
}

} // namespace postroom::ui

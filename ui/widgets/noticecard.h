#pragma once

#include "core/model/finding.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace postroom::ui {

class VerdictBadge;

// Something that wants a decision: a sign with its word, what is true, and the buttons for it. Hidden until it is said.
class NoticeCard : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeCard(const QString &objectName, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &text, const QString &objectName);
    void say(Verdict verdict, const QString &word, const QString &text);

private:
    VerdictBadge *m_badge;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace postroom::ui

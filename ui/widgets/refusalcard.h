#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace postroom::ui {

// Why something that was asked for was refused: one sentence, and below it, to unfold, the words of the program that
// refused it. Hidden while there is nothing to say.
class RefusalCard : public QFrame
{
    Q_OBJECT

public:
    explicit RefusalCard(QWidget *parent = nullptr);

    void show(const Error &error);
    void clear();

private:
    QLabel *m_sentence;
    QToolButton *m_unfold;
    QLabel *m_words;
};

} // namespace postroom::ui

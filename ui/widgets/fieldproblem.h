#pragma once

#include "core/base/error.h"

#include <QLabel>

#include <optional>

namespace postroom::ui {

// What is wrong with an input, beside it, in words; empty and hidden while nothing is. A screen reader gets the same
// words as the input's description.
class FieldProblem : public QWidget
{
    Q_OBJECT

public:
    explicit FieldProblem(QWidget *input, QWidget *parent = nullptr);

    void show(const Error &error);
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTones();

    QWidget *m_input;
    QString m_description; // the input's own, without a problem
    QLabel *m_sign;
    QLabel *m_words;
};

} // namespace postroom::ui

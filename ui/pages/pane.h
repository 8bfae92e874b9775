#pragma once

#include "ui/widgets/explained.h"

#include <optional>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace postroom::ui {

// The pane at the right of a list: what is chosen, its facts, and the buttons for it.
class Pane : public QFrame
{
    Q_OBJECT

public:
    explicit Pane(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QLabel *addFact(const QString &name, const QString &objectName, std::optional<Term> explained = std::nullopt);
    void setFactVisible(QLabel *fact, bool visible); // with its name
    QPushButton *addButton(const QString &text, const QString &objectName);

    const QList<QPushButton *> &buttons() const { return m_all; } // in their order

private:
    QLabel *m_title;
    QGridLayout *m_facts;
    QVBoxLayout *m_buttons;
    QList<QPushButton *> m_all;
};

} // namespace postroom::ui

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace postroom::ui {

// A question whose answers are buttons that say what they do. The first choice added is the default and the harmless
// one; Cancel is always there. Opened with open().
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const QString &title, const QString &question, QWidget *parent);

    void setConsequence(const QString &sentence);
    QPushButton *addChoice(const QString &text, const QString &objectName); // closes the dialog when pressed

private:
    QLabel *m_consequence;
    QDialogButtonBox *m_buttons;
    bool m_hasDefault = false;
};

} // namespace postroom::ui

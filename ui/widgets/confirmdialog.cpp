#include "ui/widgets/confirmdialog.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const QString &title, const QString &question, QWidget *parent)
    : QDialog(parent), m_consequence(wrappedLabel()), m_buttons(new QDialogButtonBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    QLabel *asked = wrappedLabel(question);
    asked->setObjectName(u"question"_s);
    QFont bold = asked->font();
    bold.setBold(true);
    asked->setFont(bold);
    column->addWidget(asked);
    m_consequence->setObjectName(u"consequence"_s);
    column->addWidget(m_consequence);
    column->addStretch();
    column->addSpacing(8);
    QPushButton *cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAccessibleName(withoutMnemonic(cancel->text()));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(m_buttons);
    column->addStrut(480); // and wider where the buttons need it
}

void ConfirmDialog::setConsequence(const QString &sentence)
{
    m_consequence->setText(sentence);
}

QPushButton *ConfirmDialog::addChoice(const QString &text, const QString &objectName)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(objectName);
    button->setAccessibleName(withoutMnemonic(text));
    if (!std::exchange(m_hasDefault, true)) {
        button->setDefault(true);
        button->setFocus();
    }
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    return button;
}

} // namespace postroom::ui

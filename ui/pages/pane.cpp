#include "ui/pages/pane.h"

#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

Pane::Pane(QWidget *parent) : QFrame(parent), m_title(wrappedLabel()), m_facts(new QGridLayout), m_buttons(new QVBoxLayout)
{
    setObjectName(u"pane"_s);
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(260);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    m_title->setObjectName(u"paneTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    column->addWidget(m_title);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(8);
    column->addLayout(m_facts);
    m_buttons->setSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch();
}

void Pane::setTitle(const QString &title)
{
    m_title->setText(title);
}

QLabel *Pane::addFact(const QString &name, const QString &objectName, std::optional<Term> explained)
{
    QLabel *fact = wrappedLabel();
    fact->setObjectName(objectName);
    const int row = m_facts->rowCount();
    m_facts->addWidget(explained ? new Explained(*explained, name) : plainLabel(name), row, 0, Qt::AlignTop);
    m_facts->addWidget(fact, row, 1);
    m_facts->setColumnStretch(1, 1);
    return fact;
}

void Pane::setFactVisible(QLabel *fact, bool visible)
{
    int row = 0, column = 0, rows = 0, columns = 0;
    m_facts->getItemPosition(m_facts->indexOf(fact), &row, &column, &rows, &columns);
    for (const int cell : {0, 1})
        m_facts->itemAtPosition(row, cell)->widget()->setVisible(visible);
}

QPushButton *Pane::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(withoutMnemonic(text));
    m_buttons->addWidget(button);
    m_all.append(button);
    return button;
}

} // namespace postroom::ui

#include "ui/widgets/pageheader.h"

#include "ui/widgets/label.h"
#include "ui/widgets/searchedit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    QLabel *heading = titleLabel(title);
    heading->setObjectName(u"pageTitle"_s);
    m_row->addWidget(heading);
    m_row->addStretch(1);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(std::chrono::milliseconds(20));
}

QLineEdit *PageHeader::addFilter(const QString &name)
{
    auto *filter = new SearchEdit(u"filter"_s, name, name);
    filter->setMinimumWidth(240);
    m_row->addWidget(filter);
    connect(filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this, filter] { emit filterChanged(filter->text()); });
    return filter;
}

QPushButton *PageHeader::addButton(const QString &text, const QString &objectName)
{
    return insertButton(m_row->count(), text, objectName);
}

QPushButton *PageHeader::addSecondButton(const QString &text, const QString &objectName)
{
    return insertButton(m_row->count() - 1, text, objectName);
}

QPushButton *PageHeader::insertButton(int place, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(withoutMnemonic(text));
    m_row->insertWidget(place, button);
    return button;
}

void PageHeader::addField(QWidget *label, QWidget *input)
{
    m_row->addWidget(label);
    m_row->addWidget(input);
}

} // namespace postroom::ui

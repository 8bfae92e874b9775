#include "ui/forms/domainform.h"

#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

DomainForm::DomainForm(QWidget *parent) : Form(parent), m_name(new QLineEdit)
{
    m_name->setObjectName(u"domain"_s);
    addField(u"domain"_s, tr("&Domain:"), m_name, tr("What stands after the @ of its addresses, like example.org."));
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textEdited, this, [this] { judge(u"domain"_s, problemIn(value())); });
}

void DomainForm::setValue(const DomainName &name)
{
    m_name->setText(name.toString());
    revise();
}

Result<DomainName> DomainForm::value() const
{
    return DomainName::parse(m_name->text().trimmed());
}

bool DomainForm::isComplete() const
{
    return value().has_value();
}

} // namespace postroom::ui

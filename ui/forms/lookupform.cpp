#include "ui/forms/lookupform.h"

#include <QComboBox>
#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

LookupForm::LookupForm(const QString &name, const QString &type, QWidget *parent)
    : Form(parent), m_name(new QLineEdit(name)), m_type(new QComboBox), m_server(new QLineEdit)
{
    m_name->setObjectName(u"name"_s);
    m_type->setObjectName(u"type"_s);
    for (const auto &[value, word] : EnumWords<DnsType>::words)
        m_type->addItem(QString::fromLatin1(word));
    m_type->setCurrentText(type);
    m_server->setObjectName(u"server"_s);
    m_server->setPlaceholderText(u"192.0.2.53"_s);
    addField(u"name"_s, tr("&Name:"), m_name);
    addField(u"type"_s, tr("&Type:"), m_type);
    addField(u"server"_s, tr("DNS &server:"), m_server, tr("ADDRESS or ADDRESS:PORT. Empty: the one that the mail server asks."));
    setFocusProxy(m_name);
    revise();
    connect(m_name, &QLineEdit::textEdited, this, [this] { judge(u"name"_s, problemIn(DnsName::parse(m_name->text().trimmed()))); });
    connect(m_server, &QLineEdit::textEdited, this, [this] { judge(u"server"_s, problemIn(server())); });
}

Result<DnsServer> LookupForm::server() const
{
    const QString text = m_server->text().trimmed();
    return text.isEmpty() ? Result<DnsServer>(DnsServer()) : DnsServer::parse(text);
}

Result<api::LookupDns> LookupForm::value() const
{
    const Result<DnsName> name = DnsName::parse(m_name->text().trimmed());
    if (!name)
        return withField(name.error(), u"name"_s);
    const Result<DnsServer> its = server();
    if (!its)
        return withField(its.error(), u"server"_s);
    return api::LookupDns{*name, EnumWords<DnsType>::words[qMax(0, m_type->currentIndex())].first, its->isNull() ? std::nullopt : std::optional(*its)};
}

bool LookupForm::isComplete() const
{
    return value().has_value();
}

} // namespace postroom::ui

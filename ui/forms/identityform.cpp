#include "ui/forms/identityform.h"

#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

IdentityForm::IdentityForm(QWidget *parent)
    : Form(parent), m_adminAddress(new QLineEdit), m_serverName(new QLineEdit), m_publicAddresses(new QLineEdit)
{
    m_adminAddress->setObjectName(u"adminAddress"_s);
    m_serverName->setObjectName(u"serverName"_s);
    m_publicAddresses->setObjectName(u"publicAddresses"_s);
    addField(u"adminAddress"_s, tr("Your e-mail &address:"), m_adminAddress,
             tr("On this server. Its domain becomes the first mail domain; reports about the service go to you."));
    addField(u"serverName"_s, tr("This server's na&me:"), m_serverName,
             tr("Mail programs and other mail servers connect to this name. Usual is “mail.” before your domain."));
    addField(u"publicAddresses"_s, tr("Its &Internet addresses:"), m_publicAddresses,
             tr("Separated by commas. Empty: taken from this computer's network."));
    setFocusProxy(m_adminAddress);

    connect(m_adminAddress, &QLineEdit::textEdited, this, [this] {
        judge(u"adminAddress"_s, problemIn(adminAddress()));
        followAddress();
    });
    connect(m_serverName, &QLineEdit::textEdited, this, [this] {
        m_nameIsTheirs = !m_serverName->text().isEmpty();
        judge(u"serverName"_s, problemIn(serverName()));
    });
    connect(m_publicAddresses, &QLineEdit::textEdited, this, [this] { judge(u"publicAddresses"_s, problemIn(publicAddresses())); });
}

void IdentityForm::setValue(const api::SetupIdentity &identity)
{
    m_adminAddress->setText(identity.adminAddress.toString());
    m_serverName->setText(identity.serverName.toString());
    QStringList addresses;
    const QList<IpAddress> given = identity.publicAddresses.value_or(QList<IpAddress>());
    for (const IpAddress &address : given)
        addresses.append(address.toString());
    m_publicAddresses->setText(addresses.join(u", "));
    // A guess that fits the address goes on following it.
    m_nameIsTheirs = !identity.serverName.isNull() && !identity.adminAddress.isNull() && identity.serverName != identity.adminAddress.domain().child("mail"_L1);
    revise();
}

Result<api::SetupIdentity> IdentityForm::value() const
{
    const Result<Address> address = adminAddress();
    if (!address)
        return withField(address.error(), u"adminAddress"_s);
    const Result<DomainName> name = serverName();
    if (!name)
        return withField(name.error(), u"serverName"_s);
    const Result<QList<IpAddress>> addresses = publicAddresses();
    if (!addresses)
        return withField(addresses.error(), u"publicAddresses"_s);
    return api::SetupIdentity{*address, *name, addresses->isEmpty() ? std::nullopt : std::optional(*addresses)};
}

bool IdentityForm::isComplete() const
{
    return value().has_value();
}

Result<Address> IdentityForm::adminAddress() const
{
    return Address::parse(m_adminAddress->text().trimmed());
}

Result<DomainName> IdentityForm::serverName() const
{
    return DomainName::parse(m_serverName->text().trimmed());
}

Result<QList<IpAddress>> IdentityForm::publicAddresses() const
{
    QList<IpAddress> addresses;
    const QStringList parts = m_publicAddresses->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Result<IpAddress> address = IpAddress::parse(part.trimmed());
        if (!address)
            return address.error();
        addresses.append(*address);
    }
    return addresses;
}

void IdentityForm::followAddress()
{
    const Result<Address> address = adminAddress();
    if (m_nameIsTheirs || !address)
        return;
    m_serverName->setText(address->domain().child("mail"_L1).toString());
    judge(u"serverName"_s, problemIn(serverName()));
}

} // namespace postroom::ui

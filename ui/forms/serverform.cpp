#include "ui/forms/serverform.h"

#include "core/model/displayname.h"

#include <QComboBox>
#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestName = 60;
}

ServerForm::ServerForm(QWidget *parent) : Form(parent), m_address(new QLineEdit), m_name(new QLineEdit), m_accent(new QComboBox)
{
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"anna@mail.example.org"_s);
    addField(u"address"_s, tr("Ser&ver:"), m_address,
             tr("You and the server, as for ssh; also with a port (anna@mail.example.org:2222) or with an instance's folder behind it. A folder alone is an instance on this computer."));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(longestName);
    addField(u"name"_s, tr("Na&me:"), m_name, tr("As you call it; without one, as it calls itself."));
    m_accent->setObjectName(u"accent"_s);
    for (int i = 0; i < accentCount; ++i)
        m_accent->addItem(accentIcon(static_cast<Accent>(i)), accentName(static_cast<Accent>(i)));
    addField(u"accent"_s, tr("Co&lour:"), m_accent, tr("The line above its pages, so that you see where you are."));
    setFocusProxy(m_address);
    connect(m_address, &QLineEdit::textEdited, this, [this] { judge(u"address"_s, problemIn(ServerAddress::parse(m_address->text()))); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { judge(u"name"_s, problemIn(DisplayName::parse(m_name->text()))); });
}

void ServerForm::setValue(const KnownServer &server)
{
    m_address->setText(server.address.toString());
    m_name->setText(server.name);
    m_accent->setCurrentIndex(static_cast<int>(server.accent));
    revise();
}

void ServerForm::fixAddress()
{
    m_address->setReadOnly(true);
    setFocusProxy(m_name);
}

Result<KnownServer> ServerForm::value() const
{
    const Result<ServerAddress> address = ServerAddress::parse(m_address->text());
    if (!address)
        return address.error();
    const Result<DisplayName> name = DisplayName::parse(m_name->text().simplified());
    if (!name)
        return name.error();
    return KnownServer{*address, name->toString(), static_cast<Accent>(m_accent->currentIndex())};
}

bool ServerForm::isComplete() const
{
    return value().has_value();
}

} // namespace postroom::ui

#include "ui/wizard/identitystep.h"

#include "ui/forms/identityform.h"

#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

IdentityStep::IdentityStep(Session &session)
    : WizardStep(session, tr("Who are you, and what is this server called?"),
                 tr("From these two, Postroom makes the first mail domain, the certificate and the settings of every mail program. Next sets the mail engines up with them and tries them; this takes some seconds.")),
      m_form(new IdentityForm)
{
    column()->addWidget(m_form);
    column()->addStretch();
    setFocusProxy(m_form);
    connect(m_form, &Form::completeChanged, this, &WizardStep::completeChanged);
}

QString IdentityStep::nextText() const
{
    return tr("&Next: set up the server");
}

bool IdentityStep::isComplete() const
{
    return m_form->isComplete();
}

void IdentityStep::begin(const Finding &finding)
{
    const QJsonObject values = finding.form ? finding.form->values : QJsonObject();
    api::SetupIdentity guess;
    guess.adminAddress = Address::parse(values.value(u"adminAddress").toString()).value_or(Address());
    guess.serverName = DomainName::parse(values.value(u"serverName").toString()).value_or(DomainName());
    guess.publicAddresses = fromJson<QList<IpAddress>>(values.value(u"publicAddresses")).value_or(QList<IpAddress>());
    if (!m_form->isComplete()) // what somebody typed before is theirs
        m_form->setValue(guess);
}

void IdentityStep::carryOut()
{
    const Result<api::SetupIdentity> identity = m_form->value();
    if (!identity) {
        m_form->showRefusal(identity.error());
        emit stayed({});
        return;
    }
    session().call(
        *identity, this, [this](const Result<api::ConfigReply> &reply) {
            if (reply)
                emit done();
            else
                emit stayed(m_form->showRefusal(reply.error()) ? std::nullopt : std::optional(reply.error()));
        },
        Session::longDeadline);
}

} // namespace postroom::ui

#include "ui/wizard/accounttypesstep.h"

#include "core/api/operations/setup.h"
#include "ui/forms/accounttypesform.h"

#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

AccountTypesStep::AccountTypesStep(Session &session)
    : WizardStep(session, tr("Where does people's mail live?"),
                 tr("This decides which kinds of account mail programs can set up. It can be changed later.")),
      m_form(new AccountTypesForm)
{
    column()->addWidget(m_form);
    column()->addStretch();
    setFocusProxy(m_form);
    connect(m_form, &Form::completeChanged, this, &WizardStep::completeChanged);
}

QString AccountTypesStep::nextText() const
{
    return tr("&Next: offer these accounts");
}

bool AccountTypesStep::isComplete() const
{
    return m_form->isComplete();
}

void AccountTypesStep::begin(const Finding &finding)
{
    const QJsonValue given = finding.form ? finding.form->values.value(u"accountTypes") : QJsonValue();
    const QList<AccountType> types = fromJson<QList<AccountType>>(given).value_or(QList<AccountType>{});
    m_form->setValue(types.isEmpty() ? QList<AccountType>{AccountType::Imap} : types);
}

void AccountTypesStep::carryOut()
{
    const Result<QList<AccountType>> types = m_form->value();
    if (!types) {
        m_form->showRefusal(types.error());
        emit stayed({});
        return;
    }
    session().call(
        api::SetupAccountTypes{*types}, this, [this](const Result<api::ConfigReply> &reply) {
            if (reply)
                emit done();
            else
                emit stayed(m_form->showRefusal(reply.error()) ? std::nullopt : std::optional(reply.error()));
        },
        Session::longDeadline);
}

} // namespace postroom::ui

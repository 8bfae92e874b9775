#include "ui/wizard/mailboxesstep.h"

#include "core/api/describe.h"
#include "ui/forms/mailboxform.h"
#include "ui/widgets/credentialcard.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

MailboxesStep::MailboxesStep(Session &session)
    : WizardStep(session, tr("Who gets a mailbox?"),
                 tr("An address and a password are all that a person needs. Begin with your own; more can be added now or at any time.")),
      m_form(new MailboxForm(MailboxForm::For::New)), m_add(new QPushButton(tr("Add mail&box"))), m_cards(new QVBoxLayout),
      m_refusal(wrappedLabel())
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->setSpacing(12);
    m_cards->setSpacing(8);
    inner->addLayout(m_cards);
    inner->addWidget(m_form);
    m_refusal->setObjectName(u"refusal"_s);
    m_refusal->setVisible(false);
    inner->addWidget(m_refusal);
    m_add->setObjectName(u"addMailbox"_s);
    m_add->setAccessibleName(withoutMnemonic(m_add->text()));
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    inner->addLayout(row);
    inner->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"mailboxesScroll"_s);
    scroll->setAccessibleName(tr("Mailboxes"));
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls with what is focused inside
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->addWidget(scroll, 1);
    setFocusProxy(m_form);

    connect(m_form, &Form::completeChanged, m_add, &QWidget::setEnabled);
    connect(m_form, &Form::completeChanged, this, &WizardStep::completeChanged);
    connect(m_add, &QPushButton::clicked, this, [this] { add(false); });
}

QString MailboxesStep::nextText() const
{
    return tr("&Next");
}

bool MailboxesStep::isComplete() const
{
    return m_met || m_form->isComplete();
}

void MailboxesStep::begin(const Finding &finding)
{
    m_met = m_met || finding.verdict == Verdict::Pass;
    m_needed = finding.form ? finding.form->values.value(u"address").toString() : QString();
    if (!m_met && !m_form->isComplete())
        m_form->suggestAddress(m_needed);
    emit completeChanged();
}

void MailboxesStep::carryOut()
{
    if (m_form->isComplete())
        add(true);
    else
        emit done();
}

void MailboxesStep::add(bool thenNext)
{
    const Result<Mailbox> mailbox = m_form->value();
    const Result<Secret> password = m_form->password();
    if (!mailbox || !password) {
        m_form->showRefusal(mailbox ? password.error() : mailbox.error());
        if (thenNext)
            emit stayed({});
        return;
    }
    const Secret generated = m_form->isGenerated() ? *password : Secret();
    m_refusal->setVisible(false);
    setAwaiting(true);
    m_form->clearSecrets();
    const api::AddMailbox add{mailbox->address, *password, mailbox->name, mailbox->quota};
    session().call(add, this, [this, generated, thenNext](const Result<api::MailboxAndLogin> &reply) {
        setAwaiting(false);
        if (!reply) {
            const bool atField = m_form->showRefusal(reply.error());
            m_refusal->setVisible(!atField);
            m_refusal->setText(api::describe(reply.error()));
            if (thenNext)
                emit stayed({});
            return;
        }
        added(*reply, generated);
        // A password that is shown only here must not be turned away from by the same press.
        if (thenNext && m_met && generated.isEmpty())
            emit done();
        else if (thenNext)
            emit stayed({});
    });
}

void MailboxesStep::setAwaiting(bool awaiting)
{
    m_awaiting = awaiting;
    m_form->setEnabled(!awaiting);
    emit completeChanged();
}

void MailboxesStep::added(const api::MailboxAndLogin &reply, const Secret &generated)
{
    m_met = m_met || m_needed.isEmpty() || reply.mailbox.address.toString() == m_needed;
    m_cards->addWidget(new CredentialCard(reply.mailbox.address, generated, loginWords(reply)));
    m_form->clear();
    if (!m_met)
        m_form->suggestAddress(m_needed);
    m_form->setFocus();
    emit completeChanged();
}

} // namespace postroom::ui

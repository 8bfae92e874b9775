#include "ui/pages/lookupdialog.h"

#include "core/api/answerwords.h"
#include "ui/forms/lookupform.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusalcard.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

LookupDialog::LookupDialog(Session &session, const QString &name, const QString &type, QWidget *parent)
    : QDialog(parent), m_session(session), m_form(new LookupForm(name, type)), m_answer(codeLabel()), m_refusal(new RefusalCard), m_ask(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"lookupDialog"_s);
    setWindowTitle(tr("Ask DNS"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_form);
    m_answer->setObjectName(u"lookupAnswer"_s);
    m_answer->setWordWrap(true);
    m_answer->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_answer->setMargin(8);
    auto *scroll = new QScrollArea; // an answer may be long
    scroll->setObjectName(u"lookupScroll"_s);
    scroll->setAccessibleName(tr("What DNS says"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_answer);
    column->addWidget(scroll, 1);
    column->addWidget(m_refusal);

    auto *buttons = new QDialogButtonBox;
    m_ask = buttons->addButton(tr("&Ask"), QDialogButtonBox::ActionRole);
    m_ask->setObjectName(u"ask"_s);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    for (QPushButton *button : {m_ask, close}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setAutoDefault(false);
    }
    m_ask->setDefault(true);
    column->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this, &LookupDialog::ask);
    connect(m_form, &Form::completeChanged, m_ask, &QPushButton::setEnabled);
    m_ask->setEnabled(m_form->isComplete());
    resize(560, 420);
    m_form->setFocus();
}

void LookupDialog::ask()
{
    const Result<api::LookupDns> wanted = m_form->value();
    if (!wanted)
        return;
    m_refusal->clear();
    m_ask->setEnabled(false);
    m_answer->setText(tr("Looking what DNS says …"));
    m_session.call(*wanted, this, [this](const Result<DnsAnswer> &reply) { take(reply); });
}

void LookupDialog::take(const Result<DnsAnswer> &reply)
{
    m_ask->setEnabled(m_form->isComplete());
    if (!reply) {
        m_answer->clear();
        if (!m_form->showRefusal(reply.error()))
            m_refusal->show(reply.error());
        return;
    }
    const QString words = api::describe(*reply);
    m_answer->setText(words.isEmpty() ? api::linesOf(*reply).join(u'\n') + u'\n' + tr("Said by %1").arg(reply->server) : words);
}

} // namespace postroom::ui

#include "ui/forms/formdialog.h"

#include "core/api/describe.h"
#include "ui/forms/conflictpane.h"
#include "ui/forms/form.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/verdictbadge.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const QString &title, Form *form, const QString &verb, QWidget *parent)
    : QDialog(parent), m_form(form), m_note(wrappedLabel()), m_refusal(new QWidget), m_refusalWords(wrappedLabel()),
      m_conflict(new ConflictPane), m_job(nullptr), m_verb(nullptr), m_cancel(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    m_note->setVisible(false);
    column->addWidget(m_note);
    column->addWidget(form);

    auto *refusalColumn = new QVBoxLayout(m_refusal);
    refusalColumn->setContentsMargins(0, 0, 0, 0);
    refusalColumn->addWidget(new VerdictBadge(Verdict::Fail));
    m_refusalWords->setObjectName(u"refusal"_s);
    refusalColumn->addWidget(m_refusalWords);
    m_refusal->setVisible(false);
    column->addWidget(m_refusal);
    column->addWidget(m_conflict);
    column->addStretch();

    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancel"_s);
    m_verb = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(u"verb"_s);
    for (QPushButton *button : {m_cancel, m_verb})
        button->setAccessibleName(withoutMnemonic(button->text()));
    column->addWidget(buttons);
    // Only now do the buttons know their dialog. Enter does the verb or nothing, never Cancel.
    m_cancel->setAutoDefault(false);
    m_verb->setDefault(true);
    m_verb->setEnabled(form->isComplete());

    connect(form, &Form::completeChanged, m_verb, &QWidget::setEnabled);
    connect(m_verb, &QPushButton::clicked, this, &FormDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(qMax(520, sizeHint().width()), sizeHint().height());
    form->setFocus();
}

FormDialog::~FormDialog()
{
    m_form->clearSecrets();
}

void FormDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(true);
}

JobBar *FormDialog::showSteps()
{
    m_job = new JobBar;
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_refusal), m_job);
    return m_job;
}

void FormDialog::submit()
{
    if (!m_form->isComplete())
        return;
    m_refusal->setVisible(false);
    m_conflict->clear();
    setWaiting(true);
    emit submitted();
    m_form->clearSecrets();
}

void FormDialog::setWaiting(bool waiting)
{
    m_waiting = waiting;
    if (m_job && waiting)
        m_job->start();
    else if (m_job)
        m_job->stop();
    m_form->setEnabled(!waiting);
    m_verb->setEnabled(!waiting && m_form->isComplete());
    m_cancel->setEnabled(!waiting);
}

void FormDialog::reject()
{
    if (!m_waiting)
        QDialog::reject();
}

void FormDialog::finishWith(const Error &refusal)
{
    setWaiting(false);
    if (refusal.code == ErrorCode::Conflict && (!m_form->clashes().isEmpty() || !m_form->taken().isEmpty())) {
        m_conflict->show(m_form->clashes(), m_form->taken());
        m_conflict->setFocus();
        return;
    }
    const bool atField = m_form->showRefusal(refusal);
    m_refusal->setVisible(!atField);
    if (!atField)
        m_refusalWords->setText(api::describe(refusal));
    m_form->setFocus();
}

} // namespace postroom::ui

#include "ui/pages/changesdialog.h"

#include "core/api/operations/settings.h"
#include "ui/widgets/changesview.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusalcard.h"
#include "ui/widgets/statestack.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

ChangesDialog::ChangesDialog(Session &session, const QString &title, const QString &question, const QString &consequence, QWidget *parent)
    : QDialog(parent), m_session(session), m_view(new ChangesView), m_states(new StateStack(m_view)), m_job(new JobBar), m_refusal(new RefusalCard),
      m_buttons(new QDialogButtonBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"changesDialog"_s);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    QLabel *asked = wrappedLabel(question);
    asked->setObjectName(u"question"_s);
    QFont bold = asked->font();
    bold.setBold(true);
    asked->setFont(bold);
    column->addWidget(asked);
    QLabel *means = wrappedLabel(consequence);
    means->setObjectName(u"consequence"_s);
    column->addWidget(means);
    means->setVisible(!consequence.isEmpty());
    m_states->setEmptyWords(tr("Nothing would be changed."));
    column->addWidget(m_states, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_job);

    column->addWidget(m_buttons);
    addClose(QDialogButtonBox::Close);
    connect(m_states, &StateStack::retryWanted, this, &ChangesDialog::retryWanted);
    m_job->setStoppable();
    connect(m_job, &JobBar::stopWanted, this, [this] {
        // How the change ends, its own answer says; a failure to ask is seen by its going on.
        m_session.call(api::CancelJob{}, this, [](const Result<api::CancelJob::Reply> &) {});
    });
    connect(&session, &Session::progressed, m_job, &JobBar::show);
    resize(860, 560);
}

void ChangesDialog::addClose(QDialogButtonBox::StandardButton which)
{
    delete m_close;
    m_close = m_buttons->addButton(which);
    m_close->setObjectName(u"cancel"_s);
    m_close->setAccessibleName(withoutMnemonic(m_close->text()));
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

QPushButton *ChangesDialog::addVerb(const QString &text, const QString &objectName)
{
    if (m_verbs.isEmpty())
        addClose(QDialogButtonBox::Cancel); // there is something to leave undone
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(objectName);
    button->setAccessibleName(withoutMnemonic(text));
    button->setAutoDefault(false); // Enter in the list of files asks for nothing
    button->setEnabled(false);
    m_verbs.append(button);
    return button;
}

void ChangesDialog::showLoading()
{
    m_states->showLoading();
}

void ChangesDialog::showChanges(const QStringList &sentences, const QList<ShownFile> &files)
{
    if (sentences.isEmpty() && files.isEmpty())
        return m_states->showEmpty();
    m_view->setChanges(sentences, files);
    m_states->showFilled();
    setVerbsEnabled(!m_working);
}

void ChangesDialog::showFailed(const Error &error)
{
    setVerbsEnabled(false);
    m_states->showFailed(error);
}

void ChangesDialog::start()
{
    m_working = true;
    m_refusal->clear();
    setVerbsEnabled(false);
    m_close->setEnabled(false);
    m_job->start();
}

void ChangesDialog::finishWith(const Error &refusal)
{
    m_working = false;
    m_job->stop();
    m_close->setEnabled(true);
    setVerbsEnabled(m_states->isFilled());
    m_refusal->show(refusal);
}

void ChangesDialog::reject()
{
    if (!m_working) // what was sent may be done, and its answer says so
        QDialog::reject();
}

void ChangesDialog::setVerbsEnabled(bool enabled)
{
    for (QPushButton *verb : std::as_const(m_verbs))
        verb->setEnabled(enabled);
}

} // namespace postroom::ui

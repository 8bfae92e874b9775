#include "ui/wizard/setupwizard.h"

#include "core/api/describe.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/verdictbadge.h"
#include "ui/wizard/accounttypesstep.h"
#include "ui/wizard/dnsstep.h"
#include "ui/wizard/finishstep.h"
#include "ui/wizard/identitystep.h"
#include "ui/wizard/mailboxesstep.h"
#include "ui/wizard/steplist.h"
#include "ui/wizard/testmailstep.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

bool isKnown(const QString &operation)
{
    static const QStringList known{u"setup.identity"_s, u"setup.accountTypes"_s, u"mailbox.add"_s, u"dns.check"_s, u"setup.finish"_s, u"mail.test"_s};
    return known.contains(operation);
}

QString titleOf(const QString &operation)
{
    if (operation == u"setup.identity")
        return SetupWizard::tr("You and this server");
    if (operation == u"setup.accountTypes")
        return SetupWizard::tr("Kinds of account");
    if (operation == u"mailbox.add")
        return SetupWizard::tr("Mailboxes");
    if (operation == u"dns.check")
        return SetupWizard::tr("DNS");
    if (operation == u"mail.test")
        return SetupWizard::tr("Test message");
    return SetupWizard::tr("Check everything");
}

// The steps behind build on its answer; the others can be left for later.
bool holdsUp(const Finding &finding)
{
    static const QStringList answered{u"setup.identity"_s, u"setup.accountTypes"_s, u"mailbox.add"_s};
    return finding.verdict != Verdict::Pass && answered.contains(finding.form->operation);
}

} // namespace

SetupWizard::SetupWizard(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_list(new StepList), m_steps(new QStackedWidget), m_states(nullptr), m_job(new JobBar),
      m_refusal(new QWidget), m_refusalWords(wrappedLabel()), m_later(nullptr), m_next(nullptr)
{
    setObjectName(u"setupWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set up this server"));
    resize(920, 640);

    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_states = new StateStack(m_steps);
    right->addWidget(m_states, 1);
    auto *refusalColumn = new QVBoxLayout(m_refusal);
    refusalColumn->setContentsMargins(0, 0, 0, 0);
    refusalColumn->addWidget(new VerdictBadge(Verdict::Fail));
    m_refusalWords->setObjectName(u"wizardRefusal"_s);
    refusalColumn->addWidget(m_refusalWords);
    m_refusal->setVisible(false);
    right->addWidget(m_refusal);
    right->addWidget(m_job);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(24);
    upper->addWidget(m_list);
    upper->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(upper, 1);

    auto *buttons = new QHBoxLayout;
    m_later = new QPushButton(tr("&Later"));
    m_later->setObjectName(u"later"_s);
    m_later->setAccessibleName(tr("Later: close and continue another time"));
    m_later->setAutoDefault(false);
    m_next = new QPushButton(tr("&Next"));
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(m_later);
    buttons->addWidget(m_next);
    column->addLayout(buttons);

    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
    connect(m_list, &StepList::stepWanted, this, &SetupWizard::openStep);
    connect(m_states, &StateStack::retryWanted, this, &SetupWizard::readState);
    connect(&m_session, &Session::progressed, m_job, &JobBar::show);
    considerButtons();
    readState();
}

QString SetupWizard::currentOperation() const
{
    return m_current < 0 ? QString() : m_findings.at(m_current).form->operation;
}

void SetupWizard::readState()
{
    m_states->showLoading();
    m_session.call(api::SetupState{}, this, [this](const Result<api::SetupState::Reply> &reply) {
        if (reply)
            return take(*reply);
        setBusy(false);
        m_states->showFailed(reply.error());
        considerButtons();
    });
}

void SetupWizard::take(const api::SetupState::Reply &state)
{
    m_findings.clear();
    for (const Finding &finding : state.findings) {
        if (finding.form && finding.step && isKnown(finding.form->operation))
            m_findings.append(finding);
    }
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &l, const Finding &r) { return *l.step < *r.step; });
    QStringList titles;
    for (const Finding &finding : std::as_const(m_findings))
        titles.append(titleOf(finding.form->operation));
    m_list->setSteps(titles);
    setBusy(false);
    if (m_findings.isEmpty()) {
        m_states->setEmptyWords(tr("Nothing is left to set up."));
        m_states->showEmpty();
        return;
    }
    m_states->showFilled();

    // Going on means the first unmet step behind this one; coming back means the first of all that wants somebody, or the last.
    const bool goesOn = std::exchange(m_advance, false);
    const auto isPassed = [goesOn](const Finding &finding) {
        return finding.verdict == Verdict::Pass || (!goesOn && finding.verdict == Verdict::NotApplicable);
    };
    int to = goesOn ? m_current + 1 : 0;
    while (to < m_findings.size() && isPassed(m_findings.at(to)))
        ++to;
    openStep(qMin(to, static_cast<int>(m_findings.size()) - 1));
}

void SetupWizard::openStep(int index)
{
    if (m_busy || isAwaiting())
        return;
    m_current = index;
    const Finding &finding = m_findings.at(index);
    bool reachable = true;
    for (int i = 0; i < m_findings.size(); ++i) {
        const bool met = m_findings.at(i).verdict == Verdict::Pass;
        reachable = reachable && !holdsUp(m_findings.at(i));
        m_list->setState(i, i == index   ? StepList::State::Now
                            : !reachable ? StepList::State::Later
                            : met        ? StepList::State::Done
                                         : StepList::State::Open);
    }
    WizardStep *step = stepFor(finding.form->operation);
    m_steps->setCurrentWidget(step);
    step->begin(finding);
    stay({});
    step->setFocus();
}

void SetupWizard::next()
{
    if (m_busy || m_current < 0 || isAwaiting())
        return;
    m_refusal->setVisible(false);
    setBusy(true);
    m_job->start();
    currentStep()->carryOut();
}

void SetupWizard::finishStep()
{
    if (m_current == m_findings.size() - 1) {
        accept();
        return;
    }
    m_advance = true;
    readState();
}

void SetupWizard::stay(const std::optional<Error> &error)
{
    m_refusal->setVisible(error.has_value());
    if (error)
        m_refusalWords->setText(api::describe(*error));
    setBusy(false);
}

void SetupWizard::setBusy(bool busy)
{
    m_busy = busy;
    if (WizardStep *step = currentStep())
        step->setBusy(busy);
    m_list->setEnabled(!busy);
    if (!busy)
        m_job->stop();
    considerButtons();
}

void SetupWizard::considerButtons()
{
    const WizardStep *step = currentStep();
    m_next->setEnabled(step && step->isComplete() && !m_busy && !isAwaiting() && m_states->isFilled());
    m_later->setEnabled(!isAwaiting());
    m_later->setVisible(!step || !step->isOver());
    if (step)
        m_next->setText(step->nextText());
    m_next->setAccessibleName(withoutMnemonic(m_next->text()));
}

void SetupWizard::reject()
{
    if (!isAwaiting())
        QDialog::reject();
}

WizardStep *SetupWizard::currentStep() const
{
    return m_current < 0 ? nullptr : static_cast<WizardStep *>(m_steps->currentWidget());
}

bool SetupWizard::isAwaiting() const
{
    return currentStep() && currentStep()->isAwaiting();
}

WizardStep *SetupWizard::stepFor(const QString &operation)
{
    if (WizardStep *made = m_made.value(operation))
        return made;
    WizardStep *step = nullptr;
    if (operation == u"setup.identity")
        step = new IdentityStep(m_session);
    else if (operation == u"setup.accountTypes")
        step = new AccountTypesStep(m_session);
    else if (operation == u"mailbox.add")
        step = new MailboxesStep(m_session);
    else if (operation == u"dns.check")
        step = new DnsStep(m_session);
    else if (operation == u"mail.test")
        step = new TestMailStep(m_session);
    else
        step = new FinishStep(m_session);
    m_made.insert(operation, step);
    m_steps->addWidget(step);
    connect(step, &WizardStep::completeChanged, this, &SetupWizard::considerButtons);
    connect(step, &WizardStep::done, this, &SetupWizard::finishStep);
    connect(step, &WizardStep::stayed, this, &SetupWizard::stay);
    return step;
}

} // namespace postroom::ui

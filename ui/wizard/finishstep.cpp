#include "ui/wizard/finishstep.h"

#include "ui/widgets/findingcard.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/verdictbadge.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

FinishStep::FinishStep(Session &session)
    : WizardStep(session, tr("Does it all work?"),
                 tr("Postroom now looks at every mail engine, port and certificate as a mail program would see them. Nothing is changed by it.")),
      m_findings(new QVBoxLayout), m_success(new QWidget)
{
    auto *successColumn = new QVBoxLayout(m_success);
    successColumn->setContentsMargins(0, 0, 0, 0);
    auto *badge = new VerdictBadge(Verdict::Pass);
    badge->setWord(tr("The set-up is finished"));
    successColumn->addWidget(badge);
    successColumn->addWidget(wrappedLabel(tr("People can now enter address and password into their mail programs. What is left: to see a message go out and come back.")));
    m_success->setObjectName(u"success"_s);
    m_success->setVisible(false);

    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->setSpacing(12);
    inner->addWidget(m_success);
    m_findings->setSpacing(8);
    inner->addLayout(m_findings);
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"finishScroll"_s);
    scroll->setAccessibleName(tr("What the checks found"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->addWidget(scroll, 1);
}

QString FinishStep::nextText() const
{
    return m_finished ? tr("&Next: a test message") : tr("&Check everything");
}

void FinishStep::begin(const Finding &) {}

void FinishStep::carryOut()
{
    if (m_finished) {
        emit done();
        return;
    }
    session().call(
        api::SetupFinish{}, this, [this](const Result<api::SetupFinish::Reply> &reply) {
            if (!reply) {
                emit stayed(reply.error());
                return;
            }
            show(*reply);
            emit stayed({}); // stays, so that what was found can be read
        },
        Session::longDeadline);
}

void FinishStep::show(const api::SetupFinish::Reply &reply)
{
    m_finished = reply.finished;
    m_success->setVisible(reply.finished);
    clearLayout(m_findings);
    QStringList passes;
    for (const Finding &finding : reply.findings) {
        if (finding.verdict == Verdict::Pass)
            passes.append(findingLine(finding));
        else if (finding.verdict != Verdict::NotApplicable)
            m_findings->addWidget(new FindingCard(finding, FindingCard::Action::None));
    }
    if (!passes.isEmpty()) {
        m_findings->addWidget(captionLabel(tr("These work:")));
        m_findings->addWidget(wrappedLabel(passes.join(u'\n')));
    }
    emit completeChanged();
}

} // namespace postroom::ui

#include "ui/pages/overviewpage.h"

#include "core/api/operations/checks.h"
#include "ui/pages/acceptance.h"
#include "ui/pages/findinglist.h"
#include "ui/pages/overviewfacts.h"
#include "ui/pages/trafficpanel.h"
#include "ui/shell/words.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusalcard.h"
#include "ui/widgets/statestack.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds pause{1}; // between two looks at the same
}

QString headline(const api::Status::Reply &status)
{
    if (status.generation == 0)
        return OverviewPage::tr("This server is not set up yet.");
    for (const EngineStatus &engine : status.engines) {
        if (engineVerdict(engine.state) == Verdict::Fail)
            return OverviewPage::tr("Mail is not flowing: %1.").arg(engineWords(engine.name, engine.state));
    }
    const int fail = static_cast<int>(status.findings.fail);
    const int other = static_cast<int>(status.findings.warning + status.findings.unknown);
    if (fail > 0)
        return OverviewPage::tr("%Ln things need putting right.", nullptr, fail);
    if (other > 0)
        return OverviewPage::tr("Mail is flowing. %Ln things want your attention.", nullptr, other);
    return OverviewPage::tr("Mail is flowing, and nothing wants your attention.");
}

OverviewPage::OverviewPage(Session &session)
    : Page(session), m_headline(titleLabel({})), m_refusal(new RefusalCard), m_findingList(new FindingList), m_facts(new OverviewFacts), m_trafficPanel(new TrafficPanel), m_states(nullptr)
{
    setObjectName(u"overview"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 0, 16);
    column->setSpacing(16);
    m_headline->setObjectName(u"headline"_s);
    m_headline->setWordWrap(true);
    column->addWidget(m_headline);
    column->addWidget(m_refusal);
    m_states = new StateStack(makeContent());
    column->addWidget(m_states, 1);
    connect(m_states, &StateStack::retryWanted, this, &Page::refresh);
    connect(m_findingList, &FindingList::setupWanted, this, &Page::setupWanted);
    const auto readAgain = [this] { readBoth(); };
    connect(m_findingList, &FindingList::acceptWanted, this, [this, readAgain](const Finding &finding) { acceptFinding(this->session(), finding, this, readAgain); });
    connect(m_findingList, &FindingList::unacceptWanted, this, [this, readAgain](const Finding &finding) { unacceptFinding(this->session(), finding, this, m_refusal, readAgain); });
    connect(m_trafficPanel, &TrafficPanel::rangeChanged, this, &OverviewPage::readTraffic);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &OverviewPage::readParts);
}

QWidget *OverviewPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 16, 0);
    column->setSpacing(24);
    column->addWidget(m_findingList);
    column->addWidget(m_facts);
    column->addWidget(m_trafficPanel);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setAccessibleName(tr("Overview"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void OverviewPage::read()
{
    m_parts = {};
    m_delay.stop();
    m_refusal->clear();
    m_states->showLoading();
    readStatus();
    readFindings();
    readTraffic();
}

void OverviewPage::readParts()
{
    const Parts parts = std::exchange(m_parts, {});
    if (!isVisible() || session().state() != Session::State::Connected)
        return markStale(); // all of it, when it is shown again
    if (parts.testFlag(Part::Status))
        readStatus();
    if (parts.testFlag(Part::Findings))
        readFindings();
    if (parts.testFlag(Part::Traffic))
        readTraffic();
}

void OverviewPage::readStatus()
{
    session().call(api::Status{}, this, [this](const Result<api::Status::Reply> &reply) {
        if (!reply)
            return fail(reply.error());
        take(*reply);
        emit statusRead(*reply);
    });
}

void OverviewPage::readFindings()
{
    session().call(api::Check{}, this, [this](const Result<api::Check::Reply> &reply) {
        if (!reply)
            return fail(reply.error());
        take(reply->findings);
        emit findingsRead(reply->findings);
    });
}

void OverviewPage::readTraffic()
{
    const TrafficRange range = m_trafficPanel->range();
    session().call(api::ShowTraffic{TrafficModel::hoursOf(range)}, this, [this, range](const Result<api::ShowTraffic::Reply> &reply) {
        if (range != m_trafficPanel->range())
            return; // another was chosen meanwhile
        if (!reply)
            return m_trafficPanel->setError(reply.error());
        m_traffic.setTraffic(range, *reply);
        m_trafficPanel->setTraffic(m_traffic);
        m_facts->setTraffic(m_traffic);
    });
}

void OverviewPage::take(const api::Status::Reply &status)
{
    if (!m_status || toJson(status) != toJson(*m_status)) {
        m_status = status;
        m_headline->setText(headline(status));
        m_facts->setStatus(status);
    }
    settle();
}

void OverviewPage::take(const QList<Finding> &findings)
{
    m_hasFindings = true;
    m_findingList->setFindings(findings);
    settle();
}

void OverviewPage::settle()
{
    if (!m_status || !m_hasFindings)
        return;
    m_states->showFilled();
    showWanted();
}

void OverviewPage::fail(const Error &error)
{
    m_status.reset();
    m_hasFindings = false;
    m_states->showFailed(error);
}

void OverviewPage::showObject(const QString &key)
{
    m_wanted = key;
    settle();
}

void OverviewPage::showWanted()
{
    QWidget *card = m_wanted.isEmpty() ? nullptr : m_findingList->openCard(m_wanted);
    if (!card)
        return;
    m_wanted.clear();
    auto *scroll = findChild<QScrollArea *>(u"overviewScroll"_s);
    // Its details need their room first.
    QTimer::singleShot(0, card, [scroll, card] { scroll->ensureWidgetVisible(card); });
}

void OverviewPage::noteChange(const QString &kind, const QString &)
{
    if (!isVisible())
        return markStale();
    if (kind == u"traffic")
        m_parts |= Part::Traffic;
    else if (kind == u"queue")
        m_parts |= Part::Status;
    else
        m_parts |= Parts(Part::Status) | Part::Findings; // it shows something of everything
    if (!m_delay.isActive())
        m_delay.start(pause);
}

void OverviewPage::readBoth()
{
    readStatus();
    readFindings();
}

} // namespace postroom::ui

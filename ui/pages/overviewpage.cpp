#include "ui/pages/overviewpage.h"

#include "ui/shell/words.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/verdictbadge.h"
#include "ui/widgets/when.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 warnDays = 14;

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

Verdict worst(Verdict one, Verdict other)
{
    return qMin(one, other);
}

QString queueWords(const api::QueueCounts &queue)
{
    const QLocale locale;
    const qint64 waiting = queue.active + queue.deferred;
    if (waiting == 0 && queue.hold == 0)
        return OverviewPage::tr("empty");
    const QString words = OverviewPage::tr("%1 waiting").arg(locale.toString(waiting));
    return queue.hold == 0 ? words : words + u", "_s + OverviewPage::tr("%1 held back").arg(locale.toString(queue.hold));
}

QString certificateWords(const api::CertificateStatus &certificate)
{
    const QString name = certificate.names.value(0);
    if (certificate.daysLeft < 0)
        return OverviewPage::tr("%1: ended on %2").arg(name, dateWords(certificate.notAfter));
    return OverviewPage::tr("%1: ends in %Ln days, on %2", nullptr, static_cast<int>(certificate.daysLeft)).arg(name, dateWords(certificate.notAfter));
}

} // namespace

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
    : Page(session), m_headline(titleLabel({})), m_cards(new QVBoxLayout), m_passes(new QToolButton), m_passList(wrappedLabel()),
      m_facts(new QGridLayout), m_states(nullptr)
{
    setObjectName(u"overview"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 0, 16);
    column->setSpacing(16);
    m_headline->setObjectName(u"headline"_s);
    m_headline->setWordWrap(true);
    column->addWidget(m_headline);
    m_states = new StateStack(makeContent());
    column->addWidget(m_states, 1);
    connect(m_states, &StateStack::retryWanted, this, &Page::refresh);
}

QWidget *OverviewPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 16, 0);
    column->setSpacing(24);
    auto *findings = new QVBoxLayout;
    findings->setSpacing(8);
    m_cards->setSpacing(8);
    findings->addLayout(m_cards);

    m_passes->setObjectName(u"passes"_s);
    m_passes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_passes->setArrowType(Qt::RightArrow);
    m_passes->setAutoRaise(true);
    m_passes->setCheckable(true);
    m_passes->setFocusPolicy(Qt::StrongFocus);
    findings->addWidget(m_passes);
    m_passList->setObjectName(u"passList"_s);
    m_passList->setContentsMargins(24, 0, 0, 0);
    m_passList->setVisible(false);
    findings->addWidget(m_passList);
    connect(m_passes, &QToolButton::toggled, this, [this](bool open) {
        m_passList->setVisible(open);
        m_passes->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    column->addLayout(findings);

    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnStretch(2, 1);
    column->addLayout(m_facts);
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
    m_states->showLoading();
    session().call(api::Status{}, this, [this](const Result<api::Status::Reply> &reply) {
        if (!reply)
            return fail(reply.error());
        take(*reply);
        emit statusRead(*reply);
    });
    session().call(api::Check{}, this, [this](const Result<api::Check::Reply> &reply) {
        if (!reply)
            return fail(reply.error());
        take(reply->findings);
        emit findingsRead(reply->findings);
    });
}

void OverviewPage::take(const api::Status::Reply &status)
{
    if (!m_status || toJson(status) != toJson(*m_status)) {
        m_status = status;
        m_headline->setText(headline(status));
        showFacts();
    }
    if (m_findings)
        m_states->showFilled();
}

void OverviewPage::take(const QList<Finding> &findings)
{
    // The same findings keep their cards, with the details that somebody opened, and the focus.
    if (!m_findings || toJson(findings) != toJson(*m_findings)) {
        m_findings = findings;
        showFindings();
    }
    if (m_status)
        m_states->showFilled();
}

void OverviewPage::fail(const Error &error)
{
    m_status.reset();
    m_findings.reset();
    m_states->showFailed(error);
}

QString OverviewPage::helpText() const
{
    return tr("Whether mail is flowing, and what wants your attention, the worst first. Each card says what is true, what it means for the mail, who can change it and how. “Details” shows what was expected and what was seen.");
}

void OverviewPage::noteChange(const QString &, const QString &)
{
    markStale(); // it shows something of everything
}

void OverviewPage::showFindings()
{
    clearLayout(m_cards);
    QList<Finding> findings = *m_findings;
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; });
    QStringList passes;
    for (const Finding &finding : std::as_const(findings)) {
        if (finding.verdict == Verdict::Pass) {
            passes.append(findingLine(finding));
        } else if (finding.verdict != Verdict::NotApplicable) {
            auto *card = new FindingCard(finding);
            connect(card, &FindingCard::actionWanted, this, &Page::setupWanted);
            m_cards->addWidget(card);
        }
    }
    m_passes->setText(tr("%Ln checks pass", nullptr, static_cast<int>(passes.size())));
    m_passes->setAccessibleName(m_passes->text());
    m_passes->setVisible(!passes.isEmpty());
    m_passList->setText(passes.join(u'\n'));
}

void OverviewPage::showFacts()
{
    clearLayout(m_facts);
    m_factRows = 0;
    Verdict engines = Verdict::Pass;
    QStringList states;
    for (const EngineStatus &engine : m_status->engines) {
        engines = worst(engines, engineVerdict(engine.state));
        QString words = engineWords(engine.name, engine.state);
        if (engine.uptimeSeconds)
            words = tr("%1 (for %2)").arg(words, durationWords(*engine.uptimeSeconds));
        states.append(words);
    }
    if (!states.isEmpty())
        addFact(tr("Engines"), engines, states.join(u", "_s));

    QStringList open;
    QStringList shut;
    for (const PortStatus &port : m_status->ports)
        (port.listening ? open : shut).append(u"%1 %2"_s.arg(protocolName(port.protocol), QString::number(port.port)));
    if (!shut.isEmpty())
        addFact(tr("Ports that do not answer"), Verdict::Fail, shut.join(u", "_s));
    if (!open.isEmpty())
        addFact(tr("Ports that answer"), Verdict::Pass, open.join(u", "_s));

    addFact(tr("Queue"), m_status->queue.hold > 0 ? Verdict::Warning : Verdict::Pass, queueWords(m_status->queue));
    for (const api::CertificateStatus &certificate : m_status->certificates) {
        const Verdict verdict = certificate.daysLeft < 0 ? Verdict::Fail : certificate.daysLeft < warnDays ? Verdict::Warning
                                                                                                           : Verdict::Pass;
        addFact(tr("Certificate"), verdict, certificateWords(certificate));
    }
    const QLocale locale;
    addFact(tr("Here"), Verdict::NotApplicable,
            tr("domains: %1, mailboxes: %2").arg(locale.toString(m_status->domains), locale.toString(m_status->mailboxes)));
}

void OverviewPage::addFact(const QString &name, Verdict verdict, const QString &words)
{
    const int row = m_factRows++;
    m_facts->addWidget(plainLabel(name), row, 0, Qt::AlignTop);
    if (verdict != Verdict::NotApplicable)
        m_facts->addWidget(new VerdictBadge(verdict), row, 1, Qt::AlignTop);
    m_facts->addWidget(wrappedLabel(words), row, 2);
}

} // namespace postroom::ui

#include "ui/wizard/dnsstep.h"

#include "ui/models/recordmodel.h"
#include "ui/models/recordwatch.h"
#include "ui/pages/publishdialog.h"
#include "ui/pages/recorddetails.h"
#include "ui/pages/zoneexport.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/verdictbadge.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

DnsStep::DnsStep(Session &session)
    : WizardStep(session, tr("Does the world know where your mail goes?"),
                 session.server().practice
                     ? tr("This practice server has a DNS of its own, in the place of the world's. “Publish…” writes the records there, and each turns green here; in earnest they belong at your DNS provider.")
                     : tr("Put these records in at your DNS provider, one after the other. Each turns green here when the world sees it; that takes minutes, sometimes hours, and need not be waited for.")),
      m_model(new RecordModel(this)), m_watch(new RecordWatch(session, m_model, this)), m_table(new TableView(u"dnsTable"_s, tr("DNS records"))),
      m_details(new RecordDetails(session, m_model)), m_badge(new VerdictBadge(Verdict::Unknown)), m_looked(captionLabel()), m_notice(captionLabel()),
      m_look(new QPushButton(tr("Look n&ow"))), m_states(nullptr)
{
    m_states = new StateStack(makePlan());
    m_states->setEmptyWords(tr("This domain needs no records."));
    column()->addWidget(m_states, 1);
    setFocusProxy(m_table);
    connect(m_states, &StateStack::retryWanted, this, &DnsStep::readPlan);
    connect(m_look, &QPushButton::clicked, m_watch, &RecordWatch::lookNow);
    connect(m_watch, &RecordWatch::changed, this, &DnsStep::showLook);
    connect(m_table, &TableView::currentRowChanged, m_details, &RecordDetails::showRow);
}

QWidget *DnsStep::makePlan()
{
    auto *plan = new QWidget;
    auto *rows = new QVBoxLayout(plan);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_badge);
    m_looked->setObjectName(u"looked"_s);
    rows->addWidget(m_looked);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnHidden(RecordModel::NecessityColumn, true);
    m_table->setColumnHidden(RecordModel::ReasonColumn, true); // it stands below
    m_table->setWordWrap(false); // whole below the table
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setWidths(RecordModel::DataColumn, {230, 56, 160, 140});
    rows->addWidget(m_table, 1);
    rows->addWidget(m_details);
    auto *buttons = new QHBoxLayout;
    m_look->setObjectName(u"lookNow"_s);
    m_look->setAccessibleName(withoutMnemonic(m_look->text()));
    m_look->setAutoDefault(false);
    buttons->addWidget(m_look);
    auto *copyAll = new CopyButton(tr("Copy &all"), tr("Copy all records"), [this] {
        QStringList lines;
        for (const DnsRecord &record : m_model->plan().records)
            lines.append(RecordModel::line(record));
        return lines.join(u'\n') + u'\n';
    });
    copyAll->setObjectName(u"copyAll"_s);
    buttons->addWidget(copyAll);
    auto *save = new QPushButton(tr("E&xport…"));
    save->setObjectName(u"export"_s);
    save->setAccessibleName(tr("Export the DNS records"));
    save->setAutoDefault(false);
    addZoneFormats(save, [this](ZoneFormat format) {
        if (m_domain)
            exportZone(this->session(), *m_domain, format, this, [this](const QString &words) { m_notice->setText(words); });
    });
    buttons->addWidget(save);
    auto *publish = new QPushButton(tr("&Publish…"));
    publish->setObjectName(u"publish"_s);
    publish->setAccessibleName(tr("Publish the DNS records"));
    publish->setAutoDefault(false);
    connect(publish, &QPushButton::clicked, this, &DnsStep::openPublish);
    buttons->addWidget(publish);
    m_notice->setObjectName(u"notice"_s);
    buttons->addWidget(m_notice, 1);
    rows->addLayout(buttons);
    return plan;
}

QString DnsStep::nextText() const
{
    return tr("&Next");
}

void DnsStep::begin(const Finding &finding)
{
    const Result<DomainName> domain = DomainName::parse(finding.form ? finding.form->values.value(u"domain").toString() : QString());
    m_domain = domain ? std::optional(*domain) : std::nullopt;
    readPlan();
}

void DnsStep::readPlan()
{
    if (!m_domain)
        return m_states->showFailed(Error{ErrorCode::NotSetUp, {}, {}, {}});
    m_states->showLoading();
    session().call(api::PlanDns{*m_domain}, this, [this](const Result<DnsPlan> &reply) {
        if (!reply)
            return m_states->showFailed(reply.error());
        if (toJson(*reply) != toJson(m_model->plan())) {
            m_model->setPlan(*reply);
            m_table->chooseRow(0);
        }
        if (reply->records.isEmpty())
            return m_states->showEmpty();
        m_states->showFilled();
        if (isVisible())
            m_watch->start();
    });
}

void DnsStep::openPublish()
{
    if (!m_domain)
        return;
    auto *dialog = new PublishDialog(session(), *m_domain, this);
    const auto lookAgain = [this](const QString &words) {
        m_notice->setText(words);
        m_watch->lookNow(); // the table turns green by itself
    };
    connect(dialog, &PublishDialog::moved, this, lookAgain);
    connect(dialog, &PublishDialog::published, this, [lookAgain](const std::optional<DnsServer> &, const QString &words) { lookAgain(words); });
    dialog->open();
}

void DnsStep::carryOut()
{
    emit done();
}

// Nobody looks while nobody sees it.
void DnsStep::showEvent(QShowEvent *event)
{
    WizardStep::showEvent(event);
    if (m_states->isFilled())
        m_watch->start();
}

void DnsStep::hideEvent(QHideEvent *event)
{
    m_watch->stop();
    WizardStep::hideEvent(event);
}

void DnsStep::showLook()
{
    m_looked->setText(m_watch->words());
    Verdict worst = m_model->check() ? Verdict::NotApplicable : Verdict::Unknown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        worst = qMin(worst, m_model->verdictAt(row).value_or(Verdict::Unknown));
    m_badge->setVerdict(worst);
    switch (worst) {
    case Verdict::Pass: m_badge->setWord(tr("The world sees every record")); break;
    case Verdict::NotApplicable: m_badge->setWord(tr("Not needed on this computer")); break;
    case Verdict::Unknown: m_badge->setWord(m_model->check() ? tr("Not known") : tr("Not looked yet")); break;
    case Verdict::Fail: m_badge->setWord(tr("Records without which mail does not work are still missing or wrong")); break;
    case Verdict::Warning: m_badge->setWord(tr("Mail works; some records are still missing or differ")); break;
    }
}

} // namespace postroom::ui

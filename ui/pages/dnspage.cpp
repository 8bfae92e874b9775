#include "ui/pages/dnspage.h"

#include "core/api/operations/domains.h"
#include "ui/models/recordmodel.h"
#include "ui/models/recordwatch.h"
#include "ui/pages/dnsfindingsdialog.h"
#include "ui/pages/publishdialog.h"
#include "ui/pages/ownrecords.h"
#include "ui/pages/recorddetails.h"
#include "ui/pages/spreaddialog.h"
#include "ui/pages/zoneexport.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 domainsListed = 1000; // the most a server gives at once; the name of any other can be typed
}

DnsPage::DnsPage(Session &session)
    : Page(session), m_domain(new QComboBox), m_export(nullptr), m_publish(nullptr), m_copyAll(nullptr), m_model(new RecordModel(this)),
      m_table(new TableView(u"dnsTable"_s, tr("DNS records"))), m_details(new RecordDetails(session, m_model)), m_watch(new RecordWatch(session, m_model, this)),
      m_look(nullptr), m_found(new QPushButton(tr("F&indings…"))), m_spread(new QPushButton(tr("&Who sees it…"))), m_add(new QPushButton(tr("Add re&cord…"))), m_remove(new QPushButton(tr("&Remove…"))), m_looked(captionLabel()), m_notice(wrappedLabel()), m_states(nullptr)
{
    setObjectName(u"dns"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);

    auto *header = new PageHeader(tr("DNS"));
    m_domain->setObjectName(u"domain"_s);
    m_domain->setAccessibleName(tr("Domain"));
    m_domain->setMinimumWidth(240);
    m_domain->setInsertPolicy(QComboBox::NoInsert);
    auto *label = new QLabel(tr("D&omain:"));
    label->setBuddy(m_domain);
    header->addField(label, m_domain);
    auto *copyAll = new CopyButton(tr("Copy &all"), tr("Copy all records"), [this] {
        QStringList lines;
        for (const DnsRecord &record : m_model->plan().records)
            lines.append(RecordModel::line(record));
        return lines.join(u'\n') + u'\n';
    });
    copyAll->setObjectName(u"copyAll"_s);
    header->addField(new QWidget, copyAll);
    m_copyAll = copyAll;
    m_look = header->addButton(tr("Look &now"), u"lookNow"_s);
    m_export = header->addButton(tr("E&xport…"), u"export"_s);
    m_publish = header->addButton(tr("P&ublish…"), u"publish"_s);
    column->addWidget(header);

    m_states = new StateStack(makePlan());
    m_states->setEmptyWords(tr("No domain yet. With the first domain, its DNS records appear here."), tr("Add &domain…"));
    column->addWidget(m_states, 1);
    m_notice->setObjectName(u"notice"_s);
    column->addWidget(m_notice);

    connect(m_domain, &QComboBox::currentIndexChanged, this, &DnsPage::readPlan);
    connect(m_look, &QPushButton::clicked, m_watch, &RecordWatch::lookNow);
    connect(m_watch, &RecordWatch::changed, this, &DnsPage::showLook);
    addZoneFormats(m_export, [this](ZoneFormat format) {
        if (const Result<DomainName> name = DomainName::parse(m_model->plan().domain))
            exportZone(this->session(), *name, format, this, [this](const QString &words) { m_notice->setText(words); });
    });
    connect(m_states, &StateStack::retryWanted, this, &DnsPage::refresh);
    connect(m_states, &StateStack::firstThingWanted, this, [this] { emit pageWanted(u"domains"_s, {}); });
    connect(m_table, &TableView::currentRowChanged, m_details, &RecordDetails::showRow);
    connect(m_publish, &QPushButton::clicked, this, &DnsPage::openPublish);
    connect(m_table, &TableView::currentRowChanged, this, &DnsPage::considerRow);
    connect(m_found, &QPushButton::clicked, this, &DnsPage::openFindings);
    connect(m_spread, &QPushButton::clicked, this, [this] { openSpread({}); });
    connect(m_add, &QPushButton::clicked, this, &DnsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &DnsPage::remove);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &DnsPage::showMenu);
    m_found->setEnabled(false);
    m_spread->setEnabled(false);
    m_add->setEnabled(false);
    m_remove->setVisible(false);
    m_export->setEnabled(false);
    m_publish->setEnabled(false);
    m_copyAll->setEnabled(false);
    m_look->setEnabled(false);
}

QWidget *DnsPage::makePlan()
{
    auto *plan = new QWidget;
    auto *column = new QVBoxLayout(plan);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(captionLabel(tr("These records belong at your DNS provider, or on your own DNS server. Required ones first: without them no mail arrives.")));
    column->addWidget(explainedLine({Term::Mx, Term::Spf, Term::Dkim, Term::Dmarc, Term::Srv}));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWordWrap(true);
    m_table->setOneLine(RecordModel::ReasonColumn); // whole below the table
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(RecordModel::TypeColumn, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(RecordModel::VerdictColumn, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(RecordModel::NecessityColumn, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(RecordModel::ReasonColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(RecordModel::NameColumn, 240);
    m_table->setColumnWidth(RecordModel::DataColumn, 260);
    connect(columns, &QHeaderView::sectionResized, this, &DnsPage::fitRows);
    column->addWidget(m_table, 1);
    m_looked->setObjectName(u"looked"_s);
    m_add->setObjectName(u"add"_s);
    m_add->setIcon(icon(u"add"_s));
    m_remove->setObjectName(u"remove"_s);
    auto *own = new QHBoxLayout; // not at the head: a row of six buttons is wider than small screens are
    own->addWidget(m_looked, 1);
    m_found->setObjectName(u"findings"_s);
    m_spread->setObjectName(u"spread"_s);
    for (QPushButton *button : {m_found, m_spread, m_add, m_remove}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        own->addWidget(button);
    }
    column->addLayout(own);
    column->addWidget(m_details);
    return plan;
}

void DnsPage::read()
{
    m_states->showLoading();
    api::ListDomains list;
    list.limit = domainsListed;
    session().call(list, this, [this](const Result<api::ListDomains::Reply> &reply) {
        if (!reply)
            return fail(reply.error());
        QList<DomainName> names;
        for (const Domain &domain : reply->domains)
            names.append(domain.name);
        fillDomains(names, !reply->next);
    });
}

void DnsPage::noteChange(const QString &kind, const QString &)
{
    if (kind == u"domain" || kind == u"setting" || kind == u"certificate" || kind == u"record") // names are planned that a certificate covers
        markStale();
}

void DnsPage::focusFilter()
{
    m_domain->setFocus(Qt::ShortcutFocusReason);
}

void DnsPage::showDomain(const QString &name)
{
    m_wanted = name;
    refresh();
}

void DnsPage::fillDomains(const QList<DomainName> &names, bool thatIsAll)
{
    const QString former = m_domain->currentData().toString();
    const QString wanted = m_wanted.isEmpty() ? former : std::exchange(m_wanted, QString());
    {
        const QSignalBlocker quiet(m_domain);
        m_domain->clear();
        for (const DomainName &name : names)
            m_domain->addItem(name.toUnicode(), name.toString());
        if (m_domain->isEditable() == thatIsAll) {
            m_domain->setEditable(!thatIsAll);
            if (!thatIsAll) {
                connect(m_domain->lineEdit(), &QLineEdit::returnPressed, this, &DnsPage::showTyped);
                connect(m_domain->lineEdit(), &QLineEdit::editingFinished, this, [this] {
                    if (!m_domain->hasFocus()) // left without Return: back to the name whose records are shown
                        m_domain->setEditText(m_domain->itemText(m_domain->currentIndex()));
                });
            }
        }
        int row = m_domain->findData(wanted);
        if (const Result<DomainName> name = DomainName::parse(wanted); row < 0 && name && !thatIsAll)
            row = listed(*name);
        m_domain->setCurrentIndex(qMax(0, row));
    }
    if (names.isEmpty()) {
        setPlan({});
        m_states->showEmpty();
        return;
    }
    readPlan();
}

int DnsPage::listed(const DomainName &name)
{
    if (const int row = m_domain->findData(name.toString()); row >= 0)
        return row;
    m_domain->addItem(name.toUnicode(), name.toString());
    return m_domain->count() - 1;
}

void DnsPage::showTyped()
{
    const Result<DomainName> name = DomainName::parse(m_domain->currentText().trimmed());
    if (!name)
        return fail(name.error());
    const int row = listed(*name);
    const bool isChosen = row == m_domain->currentIndex();
    m_domain->setCurrentIndex(row);
    if (isChosen)
        readPlan(); // after a failure
}

void DnsPage::readPlan()
{
    const Result<DomainName> name = DomainName::parse(m_domain->currentData().toString());
    if (!name)
        return fail(name.error());
    if (m_model->plan().domain != name->toString())
        setPlan({}); // another domain's records are not on offer under this name
    m_states->showLoading();
    session().call(api::PlanDns{*name}, this, [this, query = ++m_query](const Result<DnsPlan> &reply) {
        if (query != m_query)
            return; // another domain was chosen meanwhile
        if (!reply)
            return fail(reply.error());
        showPlan(*reply);
    });
}

void DnsPage::fail(const Error &error)
{
    ++m_query;
    setPlan({});
    m_states->showFailed(error);
}

void DnsPage::setPlan(const DnsPlan &plan)
{
    m_model->setPlan(plan);
    m_export->setEnabled(!plan.domain.isEmpty());
    m_publish->setEnabled(!plan.domain.isEmpty());
    m_copyAll->setEnabled(!plan.domain.isEmpty());
    m_spread->setEnabled(!plan.domain.isEmpty());
    m_add->setEnabled(!plan.domain.isEmpty());
    considerRow();
    showLook();
}

void DnsPage::showPlan(const DnsPlan &plan)
{
    int row = qMax(0, m_table->currentRow());
    if (toJson(plan) != toJson(m_model->plan()))
        setPlan(plan);
    if (const std::optional<OwnRecord> added = std::exchange(m_added, std::nullopt); added && m_model->rowOf(*added) >= 0)
        row = m_model->rowOf(*added);
    m_states->showFilled();
    m_table->chooseRow(qMin(row, m_model->rowCount() - 1));
    fitRows();
    m_watch->lookNow();
}

void DnsPage::openPublish()
{
    const Result<DomainName> name = DomainName::parse(m_model->plan().domain);
    if (!name)
        return;
    auto *dialog = new PublishDialog(session(), *name, this);
    connect(dialog, &PublishDialog::moved, this, [this](const QString &words) {
        m_notice->setText(words);
        m_watch->lookNow();
    });
    connect(dialog, &PublishDialog::published, this, [this](const std::optional<DnsServer> &server, const QString &words) {
        m_notice->setText(words);
        m_watch->lookNow();
        openSpread(session().server().practice ? server : std::nullopt); // to what is used in practice no public DNS leads
    });
    dialog->open();
}

void DnsPage::openSpread(const std::optional<DnsServer> &server)
{
    if (const Result<DomainName> name = DomainName::parse(m_model->plan().domain))
        (new SpreadDialog(session(), *name, server, this))->open();
}

void DnsPage::showLook()
{
    m_look->setEnabled(!m_model->plan().domain.isEmpty()); // also while it looks: the focus stays
    m_looked->setText(m_watch->words());
    m_looked->setVisible(!m_looked->text().isEmpty());
    const std::optional<DnsCheck> &check = m_model->check();
    const auto isOpen = [](const Finding &finding) { return finding.verdict < Verdict::Pass && !finding.accepted; };
    const qsizetype open = check ? std::count_if(check->findings.begin(), check->findings.end(), isOpen) : 0;
    m_found->setText(open > 0 ? tr("F&indings (%1)…").arg(QLocale().toString(open)) : tr("F&indings…"));
    m_found->setAccessibleName(withoutMnemonic(m_found->text()));
    m_found->setEnabled(check && !check->findings.isEmpty());
    if (m_findings && check && check->domain == m_findings->domain())
        m_findings->show(*check);
}

void DnsPage::openFindings()
{
    if (!m_model->check())
        return;
    m_findings = new DnsFindingsDialog(session(), *m_model->check(), this);
    connect(m_findings, &DnsFindingsDialog::lookWanted, m_watch, &RecordWatch::lookNow);
    m_findings->open();
}

void DnsPage::fitRows()
{
    m_table->resizeRowsToContents(); // a plan has some twenty rows
}

bool DnsPage::canAdd() const
{
    return m_add->isEnabled();
}

void DnsPage::add()
{
    if (const Result<DomainName> name = DomainName::parse(m_model->plan().domain)) {
        addOwnRecord(session(), *name, this, [this](const OwnRecord &added) {
            m_added = added;
            say(tr("%1 was added to the plan.").arg(added.name + u' ' + wordOf(added.type)));
        });
    }
}

bool DnsPage::canRemove() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() && m_model->recordAt(row).own;
}

void DnsPage::remove()
{
    const Result<DomainName> name = DomainName::parse(m_model->plan().domain);
    if (name && canRemove())
        confirmOwnRemoval(session(), *name, m_model->recordAt(m_table->currentRow()), this, [this](const QString &words) { say(words); });
}

// What happened; the plan is another now.
void DnsPage::say(const QString &words)
{
    m_notice->setText(words);
    readPlan();
}

void DnsPage::considerRow()
{
    m_remove->setVisible(canRemove());
    emit abilitiesChanged();
}

void DnsPage::showMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid() || !canRemove())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_remove->text()), &QAction::triggered, this, &DnsPage::remove);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace postroom::ui

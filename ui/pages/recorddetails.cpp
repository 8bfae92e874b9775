#include "ui/pages/recorddetails.h"

#include "core/api/answerwords.h"
#include "core/api/formwords.h"
#include "core/api/operations/dns.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/lookupdialog.h"
#include "ui/shell/words.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QSignalBlocker>

namespace postroom::ui {

using namespace Qt::StringLiterals;

RecordDetails::RecordDetails(Session &session, RecordModel *model, QWidget *parent)
    : QFrame(parent), m_session(session), m_model(model), m_provider(new QComboBox), m_ask(new QPushButton(tr("As&k DNS…"))), m_commands(new QPushButton(tr("Copy co&mmand"))),
      m_inputs(new QWidget), m_seenTitle(plainLabel(tr("In DNS:"))), m_seen(codeLabel()), m_flaw(wrappedLabel()), m_reason(wrappedLabel())
{
    setObjectName(u"record"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setColumnStretch(1, 1);
    m_seen->setObjectName(u"recordSeen"_s);
    m_flaw->setObjectName(u"recordFlaw"_s);
    m_reason->setObjectName(u"recordReason"_s);
    grid->addWidget(makeHead(), 0, 0, 1, 2);
    grid->addWidget(m_inputs, 1, 0, 1, 2);
    grid->addWidget(m_seenTitle, 2, 0, Qt::AlignTop);
    grid->addWidget(m_seen, 2, 1);
    grid->addWidget(m_flaw, 3, 1);
    grid->addWidget(plainLabel(tr("Why:")), 4, 0, Qt::AlignTop);
    grid->addWidget(m_reason, 4, 1);
    m_seen->setFocusPolicy(Qt::ClickFocus);
    connect(model, &QAbstractItemModel::dataChanged, this, &RecordDetails::showSeen);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        showRow(-1);
        askForForm();
    });
    showRow(-1);
}

QWidget *RecordDetails::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("As &typed at:"));
    label->setBuddy(m_provider);
    m_provider->setObjectName(u"provider"_s);
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_provider->setAccessibleName(withoutMnemonic(label->text()));
    m_provider->addItem(tr("Zone file"));
    row->addWidget(label);
    row->addWidget(m_provider);
    row->addStretch();
    m_ask->setObjectName(u"askDns"_s);
    m_commands->setObjectName(u"copyCommand"_s);
    for (QPushButton *button : {m_ask, m_commands}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        row->addWidget(button);
    }
    m_commands->setMenu(new QMenu(m_commands));
    connect(m_provider, &QComboBox::activated, this, [this](int index) {
        m_chosen = m_provider->itemData(index).toString();
        askForForm();
    });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        const bool chosen = m_row >= 0;
        (new LookupDialog(m_session, chosen ? m_model->recordAt(m_row).name : QString(), chosen ? m_model->recordAt(m_row).type : QString(), this))->open();
    });
    return head;
}

void RecordDetails::askForForm()
{
    const Result<DomainName> domain = DomainName::parse(m_model->plan().domain);
    ++m_query;
    if (!domain)
        return;
    const bool isProvider = m_chosen && !m_chosen->isEmpty();
    m_session.call(api::FormOfDns{*domain, isProvider ? m_chosen : std::nullopt}, this, [this, query = m_query](const Result<ProviderRecords> &reply) {
        if (query == m_query && reply)
            takeForm(*reply);
    });
}

void RecordDetails::takeForm(const ProviderRecords &form)
{
    m_form = form;
    if (m_chosen && m_chosen->isEmpty())
        m_form.provider.reset();
    const QSignalBlocker quiet(m_provider);
    m_provider->clear();
    m_provider->addItem(tr("Zone file"));
    for (const QString &name : form.providers)
        m_provider->addItem(form.recognised && name == form.provider ? tr("%1 (yours)").arg(name) : name, name);
    m_provider->setCurrentIndex(m_form.provider ? qMax(0, m_provider->findData(*m_form.provider)) : 0);
    showInputs();
}

void RecordDetails::showRow(int row)
{
    m_row = row >= 0 && row < m_model->rowCount() ? row : -1;
    m_reason->setText(m_row >= 0 ? m_model->index(m_row, RecordModel::ReasonColumn).data().toString() : QString());
    showInputs();
    showSeen();
    considerCommands();
}

const FormRecord *RecordDetails::typedAt(int row) const
{
    if (!m_form.provider || row < 0 || m_form.domain != m_model->plan().domain)
        return nullptr;
    const DnsRecord &record = m_model->recordAt(row);
    const auto found = std::find_if(m_form.records.begin(), m_form.records.end(), [&record](const FormRecord &one) { return one.name == record.name && one.type == record.type && one.data == record.data; });
    return found == m_form.records.end() ? nullptr : &*found;
}

void RecordDetails::showInputs()
{
    delete m_inputs->layout();
    qDeleteAll(m_inputs->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_inputs);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const FormRecord *typed = typedAt(m_row);
    if (typed && typed->obstacle) {
        QLabel *words = wrappedLabel(api::describe(*typed->obstacle));
        words->setObjectName(u"recordObstacle"_s);
        grid->addWidget(words, 0, 0, 1, 3);
    }
    if (typed && !typed->obstacle) {
        for (const FormField &field : typed->inputs) {
            if (field.part != FormPart::Type) // which stands in the table
                addInput(grid, field.part, field.text);
        }
        return;
    }
    addInput(grid, FormPart::Name, m_row >= 0 ? m_model->recordAt(m_row).name : QString());
    addInput(grid, FormPart::Value, m_row >= 0 ? m_model->recordAt(m_row).data : QString());
}

void RecordDetails::addInput(QGridLayout *grid, FormPart part, const QString &text)
{
    const int row = grid->rowCount();
    const QString title = api::describe(part);
    grid->addWidget(plainLabel(tr("%1:").arg(title)), row, 0);
    if (text.isEmpty() && m_row >= 0) {
        grid->addWidget(plainLabel(tr("leave this field empty")), row, 1);
        return;
    }
    QString word = wordOf(part);
    word[0] = word[0].toUpper();
    addCopied(grid, row, 1, codeLabel(text), part == FormPart::Name ? tr("Copy the name") : part == FormPart::Value ? tr("Copy the value") : tr("Copy: %1").arg(title),
              part == FormPart::Value ? u"recordData"_s : u"record"_s + word);
}

void RecordDetails::showSeen()
{
    const bool chosen = m_row >= 0 && m_row < m_model->rowCount();
    const QString seen = chosen ? m_model->seenAt(m_row) : QString();
    const Finding *flaw = chosen ? m_model->findingAt(m_row) : nullptr;
    m_seen->setText(seen);
    m_seenTitle->setVisible(!seen.isEmpty());
    m_seen->setVisible(!seen.isEmpty());
    m_flaw->setText(flaw ? fromServer(Speaker::Checks, flaw->what) + u' ' + fromServer(Speaker::Checks, flaw->fix) : QString());
    m_flaw->setVisible(flaw != nullptr);
}

// What shows the record elsewhere, to be copied.
void RecordDetails::considerCommands()
{
    m_commands->setEnabled(m_row >= 0);
    m_commands->menu()->clear();
    if (m_row < 0)
        return;
    for (const QString &command : api::lookupCommands(m_model->recordAt(m_row).name, m_model->recordAt(m_row).type))
        connect(m_commands->menu()->addAction(command), &QAction::triggered, this, [command] { copyText(command); });
}

} // namespace postroom::ui

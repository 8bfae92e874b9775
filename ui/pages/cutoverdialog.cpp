#include "ui/pages/cutoverdialog.h"

#include "core/api/cutoverwords.h"
#include "core/api/operations/cutover.h"
#include "core/api/publishwords.h"
#include "ui/models/cutovermodel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusalcard.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds deadline{30}; // the server's own is shorter
}

CutoverDialog::CutoverDialog(Session &session, const api::PublishDns &way, QWidget *parent)
    : QDialog(parent), m_session(session), m_way(way), m_model(new CutoverModel(this)), m_words(wrappedLabel()), m_table(new TableView(u"cutover"_s, tr("The steps of the move"))),
      m_step(wrappedLabel()), m_records(codeLabel()), m_refusal(new RefusalCard), m_look(nullptr), m_carryOut(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"cutoverDialog"_s);
    setWindowTitle(tr("Move the mail of %1 here").arg(way.domain.toUnicode()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_words->setObjectName(u"cutoverWords"_s);
    column->addWidget(m_words);
    m_table->setModel(m_model);
    m_table->setWidths(CutoverModel::WhenColumn, {260});
    column->addWidget(m_table, 1);
    m_step->setObjectName(u"cutoverStep"_s);
    column->addWidget(m_step);
    m_records->setObjectName(u"cutoverRecords"_s);
    m_records->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_records->setMargin(8);
    auto *scroll = new QScrollArea; // a step may have many
    scroll->setObjectName(u"cutoverScroll"_s);
    scroll->setAccessibleName(tr("What the step changes"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_records);
    column->addWidget(scroll, 1);
    column->addWidget(m_refusal);

    auto *buttons = new QDialogButtonBox;
    m_carryOut = buttons->addButton(tr("Carry &out this step"), QDialogButtonBox::ActionRole);
    m_carryOut->setObjectName(u"carryOut"_s);
    m_look = buttons->addButton(tr("Look &again"), QDialogButtonBox::ActionRole);
    m_look->setObjectName(u"lookAgain"_s);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    for (QPushButton *button : {m_carryOut, m_look, close}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setAutoDefault(false);
    }
    column->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_look, &QPushButton::clicked, this, &CutoverDialog::look);
    connect(m_carryOut, &QPushButton::clicked, this, &CutoverDialog::carryOut);
    connect(m_table, &TableView::currentRowChanged, this, &CutoverDialog::showStep);
    m_words->setText(tr("Looking what DNS says …"));
    resize(820, 620);
    m_table->setFocus();
    look();
}

void CutoverDialog::look()
{
    setWorking(true);
    m_session.call(api::PlanCutover{m_way.domain, m_way.server, m_way.provider}, this, [this](const Result<Cutover> &reply) { take(reply); }, deadline);
}

void CutoverDialog::take(const Result<Cutover> &reply)
{
    setWorking(false);
    if (!reply) {
        m_words->clear();
        return m_refusal->show(reply.error());
    }
    m_refusal->clear();
    m_model->setCutover(*reply);
    m_words->setText((m_said + u' ' + api::describe(*reply)).trimmed());
    m_table->chooseRow(m_model->nextRow());
    showStep();
}

void CutoverDialog::carryOut()
{
    const CutoverStep *step = m_model->stepAt(m_table->currentRow());
    if (!step)
        return;
    api::PublishDns wanted = m_way;
    wanted.step = step->phase;
    wanted.dryRun = false;
    setWorking(true);
    m_session.call(
        wanted, this,
        [this](const Result<Publication> &reply) {
            setWorking(false);
            if (!reply)
                return refuse(reply.error());
            m_said = reply->serial > 0 ? tr("Changed on %1, serial %2.").arg(reply->server).arg(reply->serial) : tr("Changed at %1.").arg(reply->server);
            emit moved(m_said);
            look();
        },
        Session::longDeadline);
}

void CutoverDialog::showStep()
{
    const int row = m_table->currentRow();
    const CutoverStep *step = m_model->stepAt(row);
    QString words = step ? api::describe(step->phase) : QString();
    if (step && !mayChange())
        words += u' ' + tr("To carry it out here, choose the key's file in the window before.");
    m_step->setText(words);
    m_records->setText(m_model->recordsAt(row));
    setWorking(m_isWorking);
}

void CutoverDialog::refuse(const Error &error)
{
    m_refusal->show(error);
    if (!api::isAnotherZoneNow(error.code))
        return;
    m_model->setCutover({});
    m_words->clear();
    showStep();
}

bool CutoverDialog::mayChange() const { return m_way.key || !m_way.server; }

// In the window a step waits for its time; whoever must not wait has the command line.
bool CutoverDialog::canCarryOut() const
{
    const int row = m_table->currentRow();
    const CutoverStep *step = m_model->stepAt(row);
    return mayChange() && step && row == m_model->nextRow() && !step->done && !step->changes.isEmpty() && !step->earliest;
}

void CutoverDialog::setWorking(bool working)
{
    m_isWorking = working;
    m_look->setEnabled(!working);
    m_carryOut->setEnabled(!working && canCarryOut());
}

void CutoverDialog::reject()
{
    if (!m_isWorking) // what was sent may be done, and its answer says so
        QDialog::reject();
}

} // namespace postroom::ui

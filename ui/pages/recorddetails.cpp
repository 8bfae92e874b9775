#include "ui/pages/recorddetails.h"

#include "ui/models/recordmodel.h"
#include "ui/shell/words.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

RecordDetails::RecordDetails(RecordModel *model, QWidget *parent)
    : QFrame(parent), m_model(model), m_grid(new QGridLayout(this)), m_name(codeLabel()), m_data(codeLabel()), m_seenTitle(plainLabel(tr("In DNS:"))),
      m_seen(codeLabel()), m_flaw(wrappedLabel()), m_reason(wrappedLabel())
{
    setObjectName(u"record"_s);
    setFrameShape(QFrame::StyledPanel);
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setColumnStretch(1, 1);
    m_seen->setObjectName(u"recordSeen"_s);
    m_flaw->setObjectName(u"recordFlaw"_s);
    m_reason->setObjectName(u"recordReason"_s);
    m_grid->addWidget(plainLabel(tr("Name:")), 0, 0);
    addCopied(m_grid, 0, 1, m_name, tr("Copy the name"), u"recordName"_s);
    m_grid->addWidget(plainLabel(tr("Value:")), 1, 0);
    addCopied(m_grid, 1, 1, m_data, tr("Copy the value"), u"recordData"_s);
    m_grid->addWidget(m_seenTitle, 2, 0, Qt::AlignTop);
    m_grid->addWidget(m_seen, 2, 1, 1, 2);
    m_grid->addWidget(m_flaw, 3, 1, 1, 2);
    m_grid->addWidget(plainLabel(tr("Why:")), 4, 0, Qt::AlignTop);
    m_grid->addWidget(m_reason, 4, 1, 1, 2);
    m_seen->setFocusPolicy(Qt::ClickFocus);
    connect(model, &QAbstractItemModel::dataChanged, this, &RecordDetails::showSeen);
    showSeen();
}

void RecordDetails::showRow(int row)
{
    m_row = row >= 0 && row < m_model->rowCount() ? row : -1;
    const bool chosen = m_row >= 0;
    m_name->setText(chosen ? m_model->recordAt(m_row).name : QString());
    m_data->setText(chosen ? m_model->recordAt(m_row).data : QString());
    m_reason->setText(chosen ? m_model->index(m_row, RecordModel::ReasonColumn).data().toString() : QString());
    showSeen();
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

} // namespace postroom::ui

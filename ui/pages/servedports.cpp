#include "ui/pages/servedports.h"

#include "ui/models/servedmodel.h"
#include "ui/shell/session.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

ServedPorts::ServedPorts(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(new ServedModel(this)), m_table(new TableView(u"servedTable"_s, tr("What every port serves"))),
      m_summary(wrappedLabel()), m_states(nullptr), m_again(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"servedPorts"_s);
    setWindowTitle(tr("What every port serves"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_summary->setObjectName(u"servedSummary"_s);
    column->addWidget(m_summary);

    m_table->setModel(m_model);
    QHeaderView *columns = m_table->horizontalHeader();
    m_table->setWidths(ServedModel::WordsColumn, {});
    for (const int fitted : {ServedModel::VerdictColumn, ServedModel::PortColumn, ServedModel::NameColumn})
        columns->setSectionResizeMode(fitted, QHeaderView::ResizeToContents);
    m_table->setWordWrap(true);
    connect(columns, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents);
    m_states = new StateStack(m_table);
    m_states->setEmptyWords(tr("No port is open that serves a certificate."));
    column->addWidget(m_states, 1);

    auto *buttons = new QDialogButtonBox;
    m_again = buttons->addButton(tr("&Look again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"lookAgain"_s);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    for (QPushButton *button : {m_again, close})
        button->setAccessibleName(withoutMnemonic(button->text()));
    column->addWidget(buttons);
    m_again->setAutoDefault(false);
    close->setDefault(true);
    connect(m_again, &QPushButton::clicked, this, &ServedPorts::look);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_states, &StateStack::retryWanted, this, &ServedPorts::look);
    resize(800, 480);
    look();
}

void ServedPorts::look()
{
    m_again->setEnabled(false);
    m_summary->setText(tr("Asking every port, as a mail program would. One that does not answer takes some seconds."));
    m_states->showLoading();
    const auto answered = [this](const Result<api::ProbeCertificates::Reply> &reply) {
        m_again->setEnabled(true);
        if (reply)
            return show(reply->ports);
        m_summary->clear();
        m_states->showFailed(reply.error());
    };
    m_session.call(api::ProbeCertificates{}, this, answered, Session::longDeadline);
}

void ServedPorts::show(const QList<api::ServedCertificate> &ports)
{
    m_model->setPorts(ports);
    m_summary->setText(ports.isEmpty() ? QString() : ServedModel::summary(ports));
    if (ports.isEmpty())
        return m_states->showEmpty();
    m_states->showFilled();
    m_table->chooseRow(0);
    m_table->resizeRowsToContents();
}

} // namespace postroom::ui

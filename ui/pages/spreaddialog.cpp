#include "ui/pages/spreaddialog.h"

#include "core/api/operations/dns.h"
#include "core/api/spreadwords.h"
#include "ui/models/spreadmodel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusalcard.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds deadline{50}; // the server's own is shorter
constexpr std::chrono::seconds pause{15};
}

SpreadDialog::SpreadDialog(Session &session, const DomainName &domain, const std::optional<DnsServer> &server, QWidget *parent)
    : QDialog(parent), m_session(session), m_domain(domain), m_server(server), m_model(new SpreadModel(this)), m_words(wrappedLabel()),
      m_table(new TableView(u"spread"_s, tr("Who sees each record"))), m_seen(codeLabel()), m_refusal(new RefusalCard), m_look(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"spreadDialog"_s);
    setWindowTitle(tr("Who sees the records of %1").arg(domain.toUnicode()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(wrappedLabel(tr("First the name servers of the domain are asked. What all of them have, others are asked for: DNS servers that many people use, which remember "
                                      "for a while what was there before. Nothing is wrong while they do.")));
    m_words->setObjectName(u"spreadWords"_s);
    column->addWidget(m_words);
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->setWidths(SpreadModel::WhereColumn, {320, 70});
    column->addWidget(m_table, 1);
    m_seen->setObjectName(u"spreadSeen"_s);
    column->addWidget(m_seen);
    column->addWidget(m_refusal);

    auto *buttons = new QDialogButtonBox;
    m_look = buttons->addButton(tr("Look &now"), QDialogButtonBox::ActionRole);
    m_look->setObjectName(u"lookNow"_s);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    for (QPushButton *button : {m_look, close}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setAutoDefault(false);
    }
    column->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_look, &QPushButton::clicked, this, &SpreadDialog::look);
    connect(m_table, &TableView::currentRowChanged, this, &SpreadDialog::showSeen);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SpreadDialog::look);
    m_words->setText(tr("Looking what DNS says …"));
    showSeen();
    resize(820, 560);
    m_table->setFocus();
    look();
}

void SpreadDialog::look()
{
    m_again.stop();
    m_look->setEnabled(false);
    api::PropagationOfDns wanted{m_domain, {}, {}};
    if (m_server)
        wanted.server = {*m_server};
    m_session.call(wanted, this, [this](const Result<Propagation> &reply) { take(reply); }, deadline);
}

void SpreadDialog::take(const Result<Propagation> &reply)
{
    m_look->setEnabled(true);
    if (reply) {
        const int row = qMax(0, m_table->currentRow());
        m_refusal->clear();
        m_model->setPropagation(*reply);
        m_words->setText(tr("Looked at %1.").arg(reply->at.toLocalTime().toString(QStringLiteral("HH:mm:ss"))) + u' ' + api::describe(*reply));
        m_table->resizeRowsToContents();
        m_table->chooseRow(qMin(row, m_model->rowCount() - 1));
        showSeen();
    } else {
        m_words->clear();
        m_refusal->show(reply.error());
    }
    if (!reply || !(reply->done || reply->records.isEmpty()))
        m_again.start(pause);
}

void SpreadDialog::showSeen()
{
    m_seen->setText(m_model->seenAt(m_table->currentRow()));
    m_seen->setVisible(!m_seen->text().isEmpty());
}

} // namespace postroom::ui

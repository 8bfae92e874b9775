#include "ui/pages/trafficpanel.h"

#include "core/api/describe.h"
#include "ui/widgets/label.h"
#include "ui/widgets/trafficchart.h"

#include <QComboBox>
#include <QGridLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

TrafficPanel::TrafficPanel(QWidget *parent)
    : QWidget(parent), m_range(new QComboBox), m_messages(new TrafficChart(tr("Messages"), {tr("in"), tr("out"), tr("refused")})),
      m_logins(new TrafficChart(tr("Logins"), {tr("let in"), tr("password refused")})), m_messageWords(wrappedLabel()), m_loginWords(wrappedLabel())
{
    m_range->setObjectName(u"trafficRange"_s);
    m_range->addItem(tr("Last 24 hours"), static_cast<int>(TrafficRange::Day));
    m_range->addItem(tr("Last 7 days"), static_cast<int>(TrafficRange::Week));
    m_range->addItem(tr("Last 30 days"), static_cast<int>(TrafficRange::Month));
    connect(m_range, &QComboBox::currentIndexChanged, this, &TrafficPanel::rangeChanged);
    m_messages->setObjectName(u"messagesChart"_s);
    m_logins->setObjectName(u"loginsChart"_s);
    m_messageWords->setObjectName(u"messageWords"_s);
    m_loginWords->setObjectName(u"loginWords"_s);

    QLabel *label = plainLabel(tr("&Traffic:"));
    label->setBuddy(m_range);
    m_range->setAccessibleName(withoutMnemonic(label->text()));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(16);
    choice->addWidget(label);
    choice->addWidget(m_range);
    choice->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->addLayout(choice, 0, 0, 1, 2);
    grid->addWidget(m_messages, 1, 0);
    grid->addWidget(m_logins, 1, 1);
    grid->addWidget(m_messageWords, 2, 0);
    grid->addWidget(m_loginWords, 2, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
}

TrafficRange TrafficPanel::range() const
{
    return static_cast<TrafficRange>(m_range->currentData().toInt());
}

void TrafficPanel::setTraffic(const TrafficModel &traffic)
{
    QList<QList<qint64>> messages(3);
    QList<QList<qint64>> logins(2);
    QStringList places;
    const QList<TrafficModel::Piece> &pieces = traffic.pieces();
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const TrafficCounts &counts = pieces.at(i).counts;
        messages[0].append(counts.in);
        messages[1].append(counts.out);
        messages[2].append(counts.refused);
        logins[0].append(counts.logins);
        logins[1].append(counts.failedLogins);
        places.append(traffic.pieceName(i));
    }
    m_messageWords->setText(traffic.messageWords());
    m_loginWords->setText(traffic.loginWords());
    m_messages->setNumbers(messages, places, m_messageWords->text());
    m_logins->setNumbers(logins, places, m_loginWords->text());
}

void TrafficPanel::setError(const Error &error)
{
    m_messageWords->setText(api::describe(error));
    m_loginWords->clear();
}

} // namespace postroom::ui

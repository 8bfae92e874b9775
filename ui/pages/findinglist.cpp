#include "ui/pages/findinglist.h"

#include "core/base/json.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"

#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

FindingList::FindingList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_cards(new QVBoxLayout), m_acceptedList(new QWidget), m_acceptedCards(new QVBoxLayout(m_acceptedList)),
      m_accepted(nullptr), m_passList(wrappedLabel()), m_passes(nullptr)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_cards->setSpacing(8);
    m_column->addLayout(m_cards);
    m_acceptedList->setObjectName(u"acceptedList"_s);
    m_acceptedCards->setContentsMargins(24, 0, 0, 0);
    m_acceptedCards->setSpacing(8);
    m_accepted = addFold(u"acceptedFold"_s, m_acceptedList);
    m_passList->setObjectName(u"passList"_s);
    m_passList->setContentsMargins(24, 0, 0, 0);
    m_passes = addFold(u"passes"_s, m_passList);
}

QToolButton *FindingList::addFold(const QString &objectName, QWidget *content)
{
    QToolButton *fold = foldButton(objectName);
    m_column->addWidget(fold);
    m_column->addWidget(content);
    content->setVisible(false);
    connect(fold, &QToolButton::toggled, content, &QWidget::setVisible);
    return fold;
}

void FindingList::addCard(const Finding &finding, QVBoxLayout *column)
{
    auto *card = new FindingCard(finding);
    connect(card, &FindingCard::actionWanted, this, &FindingList::setupWanted);
    connect(card, &FindingCard::acceptWanted, this, [this, finding] { emit acceptWanted(finding); });
    connect(card, &FindingCard::unacceptWanted, this, [this, finding] { emit unacceptWanted(finding); });
    column->addWidget(card);
}

void FindingList::setFindings(const QList<Finding> &findings)
{
    if (m_findings && toJson(findings) == toJson(*m_findings))
        return;
    m_findings = findings;
    clearLayout(m_cards);
    clearLayout(m_acceptedCards);
    QList<Finding> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; });
    QStringList passes;
    int accepted = 0;
    for (const Finding &finding : std::as_const(sorted)) {
        if (finding.verdict == Verdict::Pass) {
            passes.append(findingLine(finding));
        } else if (finding.accepted) {
            addCard(finding, m_acceptedCards);
            ++accepted;
        } else if (wantsAttention(finding)) {
            addCard(finding, m_cards);
        }
    }
    m_accepted->setText(tr("%Ln accepted", nullptr, accepted));
    m_accepted->setAccessibleName(m_accepted->text());
    m_accepted->setVisible(accepted > 0);
    m_acceptedList->setVisible(accepted > 0 && m_accepted->isChecked());
    m_passes->setText(tr("%Ln checks pass", nullptr, static_cast<int>(passes.size())));
    m_passes->setAccessibleName(m_passes->text());
    m_passes->setVisible(!passes.isEmpty());
    m_passList->setText(passes.join(u'\n'));
}

QWidget *FindingList::openCard(const QString &key)
{
    const QList<FindingCard *> cards = findChildren<FindingCard *>();
    const auto card = std::find_if(cards.begin(), cards.end(), [&key](const FindingCard *one) { return one->key() == key; });
    if (card == cards.end())
        return nullptr;
    if (m_acceptedList->isAncestorOf(*card))
        m_accepted->setChecked(true);
    auto *details = (*card)->findChild<QToolButton *>(u"details"_s);
    details->setChecked(true);
    details->setFocus(Qt::OtherFocusReason);
    return *card;
}

} // namespace postroom::ui

#include "ui/widgets/refusalcard.h"

#include "core/api/describe.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/verdictbadge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

RefusalCard::RefusalCard(QWidget *parent) : QFrame(parent), m_sentence(wrappedLabel()), m_unfold(foldButton(u"unfoldWords"_s, tr("Details"))), m_words(codeLabel())
{
    setObjectName(u"refusalCard"_s);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    auto *badge = new VerdictBadge(Verdict::Fail);
    badge->setWord(tr("Refused"));
    column->addWidget(badge);
    m_sentence->setObjectName(u"refusalSentence"_s);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setContentsMargins(22, 0, 0, 0); // below the word, beside the sign
    column->addWidget(m_sentence);

    auto *row = new QHBoxLayout;
    row->addSpacing(22);
    row->addWidget(m_unfold);
    row->addStretch();
    column->addLayout(row);
    m_words->setObjectName(u"refusalWords"_s);
    m_words->setContentsMargins(22, 0, 0, 0);
    m_words->setVisible(false);
    column->addWidget(m_words);
    connect(m_unfold, &QToolButton::toggled, m_words, &QWidget::setVisible);
    setVisible(false);
}

void RefusalCard::show(const Error &error)
{
    const QString all = api::describe(error);
    // Where the sentence ends with the program's words, they go below it.
    const QString tail = u'\n' + error.detail;
    const bool hasWords = !error.detail.isEmpty() && all.endsWith(tail);
    m_sentence->setText(hasWords ? all.chopped(tail.size()) : all);
    m_words->setText(hasWords ? error.detail : QString());
    m_unfold->setVisible(hasWords);
    m_unfold->setChecked(false);
    setVisible(true);
}

void RefusalCard::clear()
{
    setVisible(false);
}

} // namespace postroom::ui

#include "ui/widgets/verdictbadge.h"

#include "ui/shell/verdicts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace postroom::ui {

VerdictBadge::VerdictBadge(Verdict verdict, QWidget *parent)
    : QWidget(parent), m_verdict(verdict), m_sign(new QLabel), m_word(plainLabel(verdictWord(verdict)))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_sign);
    row->addWidget(m_word);
    row->addStretch();
    QFont bold = m_word->font();
    bold.setBold(true);
    m_word->setFont(bold);
    paintTones();
}

void VerdictBadge::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    m_word->setText(verdictWord(verdict));
    paintTones();
}

void VerdictBadge::setWord(const QString &word)
{
    m_word->setText(word);
}

QString VerdictBadge::word() const
{
    return m_word->text();
}

void VerdictBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintTones();
    QWidget::changeEvent(event);
}

void VerdictBadge::paintTones()
{
    m_sign->setPixmap(verdictIcon(m_verdict).pixmap(QSize(16, 16), devicePixelRatioF()));
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, verdictColour(m_verdict, palette()));
    m_word->setPalette(tinted);
}

} // namespace postroom::ui

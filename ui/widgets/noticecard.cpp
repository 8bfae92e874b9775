#include "ui/widgets/noticecard.h"

#include "ui/widgets/label.h"
#include "ui/widgets/verdictbadge.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

NoticeCard::NoticeCard(const QString &objectName, QWidget *parent)
    : QFrame(parent), m_badge(new VerdictBadge(Verdict::Unknown)), m_text(wrappedLabel()), m_buttons(new QHBoxLayout)
{
    setObjectName(objectName);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_badge);
    m_text->setObjectName(objectName + u"Text"_s);
    const auto indented = [column](QHBoxLayout *row) {
        row->insertSpacing(0, 22); // below the word, beside the sign
        column->addLayout(row);
    };
    auto *text = new QHBoxLayout;
    text->addWidget(m_text, 1);
    indented(text);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    indented(m_buttons);
    setVisible(false);
}

QPushButton *NoticeCard::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(withoutMnemonic(text));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void NoticeCard::say(Verdict verdict, const QString &word, const QString &text)
{
    m_badge->setVerdict(verdict);
    m_badge->setWord(word);
    m_text->setText(text);
    setVisible(true);
}

} // namespace postroom::ui

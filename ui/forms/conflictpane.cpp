#include "ui/forms/conflictpane.h"

#include "ui/widgets/label.h"
#include "ui/widgets/verdictbadge.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text)
{
    return text.isEmpty() ? ConflictPane::tr("(empty)") : text;
}

} // namespace

ConflictPane::ConflictPane(QWidget *parent) : QFrame(parent), m_words(wrappedLabel())
{
    setObjectName(u"conflict"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    auto *badge = new VerdictBadge(Verdict::Warning);
    badge->setWord(tr("Changed by somebody else meanwhile"));
    column->addWidget(badge);
    m_words->setObjectName(u"conflictWords"_s);
    column->addWidget(m_words);
    setVisible(false);
}

void ConflictPane::show(const QList<Clash> &clashes, const QStringList &taken)
{
    clear();
    QStringList sentences;
    if (!taken.isEmpty())
        sentences.append(tr("What only they changed is theirs now: %1.").arg(taken.join(u", "_s)));
    sentences.append(clashes.isEmpty() ? tr("What you changed stays. Look at it, and save once more.")
                                       : tr("This you both changed. Choose, or write something else above; then save once more."));
    m_words->setText(sentences.join(u' '));
    if (!clashes.isEmpty()) {
        m_rows = new QWidget;
        m_grid = new QGridLayout(m_rows);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(16);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnStretch(2, 1);
        for (const Clash &clash : clashes)
            addRow(clash);
        layout()->addWidget(m_rows);
    }
    setVisible(true);
}

void ConflictPane::clear()
{
    delete std::exchange(m_rows, nullptr);
    setVisible(false);
}

void ConflictPane::addRow(const Clash &clash)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(plainLabel(clash.name), row, 0, Qt::AlignTop);
    auto *choices = new QButtonGroup(m_rows);
    const auto add = [&](int column, const QString &word, const QString &suffix, const QString &text) {
        auto *choice = new QRadioButton(word);
        choice->setObjectName(clash.field + suffix);
        choice->setAccessibleName(u"%1, %2: %3"_s.arg(clash.name, word, shown(text)));
        choices->addButton(choice);
        connect(choice, &QRadioButton::clicked, this, [use = clash.use, text] { use(text); });
        auto *cell = new QVBoxLayout;
        cell->setSpacing(2);
        cell->addWidget(choice);
        QLabel *value = wrappedLabel(shown(text));
        value->setObjectName(clash.field + suffix + u"Text"_s);
        value->setContentsMargins(24, 0, 0, 0);
        cell->addWidget(value);
        cell->addStretch();
        m_grid->addLayout(cell, row, column);
        return choice;
    };
    add(1, tr("Yours"), u"Yours"_s, clash.yours)->setChecked(true); // it stands in the form
    add(2, tr("Theirs"), u"Theirs"_s, clash.theirs);
    if (clash.both)
        add(3, tr("Both"), u"Both"_s, *clash.both);
}

} // namespace postroom::ui

#include "ui/widgets/fieldproblem.h"

#include "core/api/describe.h"
#include "ui/shell/verdicts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace postroom::ui {

FieldProblem::FieldProblem(QWidget *input, QWidget *parent)
    : QWidget(parent), m_input(input), m_description(input->accessibleDescription()), m_sign(new QLabel), m_words(wrappedLabel())
{
    setObjectName(input->objectName() + QStringLiteral("Problem"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    paintTones();
    setVisible(false);
}

void FieldProblem::show(const Error &error)
{
    m_words->setText(api::describe(error));
    m_input->setAccessibleDescription(m_words->text());
    setVisible(true);
}

void FieldProblem::clear()
{
    m_words->clear();
    m_input->setAccessibleDescription(m_description);
    setVisible(false);
}

QString FieldProblem::text() const
{
    return m_words->text();
}

void FieldProblem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintTones();
    QWidget::changeEvent(event);
}

void FieldProblem::paintTones()
{
    m_sign->setPixmap(verdictIcon(Verdict::Fail).pixmap(QSize(16, 16), devicePixelRatioF()));
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, verdictColour(Verdict::Fail, palette()));
    m_words->setPalette(tinted);
}

} // namespace postroom::ui

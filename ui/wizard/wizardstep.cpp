#include "ui/wizard/wizardstep.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace postroom::ui {

WizardStep::WizardStep(Session &session, const QString &question, const QString &why)
    : m_session(session), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    QLabel *title = titleLabel(question);
    title->setObjectName(QStringLiteral("question"));
    title->setWordWrap(true);
    outer->addWidget(title);
    outer->addWidget(wrappedLabel(why));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    outer->addWidget(m_body, 1);
}

} // namespace postroom::ui

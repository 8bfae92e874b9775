#include "ui/pages/unreachablepage.h"

#include "core/api/describe.h"
#include "ui/widgets/commandline.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 560;

} // namespace

UnreachablePage::UnreachablePage(const QString &startCommand, const QString &tryCommand, QWidget *parent)
    : QWidget(parent), m_title(titleLabel(tr("No mail service answers here"))), m_words(wrappedLabel()), m_tried(captionLabel()), m_ways(new QWidget)
{
    setObjectName(u"unreachable"_s);
    auto *frame = new QWidget;
    frame->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(frame);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_title);
    m_words->setObjectName(u"why"_s);
    column->addWidget(m_words);

    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(8);
    if (!startCommand.isEmpty()) {
        ways->addWidget(wrappedLabel(tr("If this computer has Postroom's mail service, start it in a terminal:")));
        ways->addWidget(commandLine(startCommand, u"startCommand"_s));
    }
    if (!tryCommand.isEmpty()) {
        ways->addSpacing(8);
        ways->addWidget(wrappedLabel(tr("To try Postroom first, with real mail programs but only inside this computer, run this in the folder of its source code:")));
        ways->addWidget(commandLine(tryCommand, u"tryCommand"_s));
    }
    column->addWidget(m_ways);

    auto *retry = new QPushButton(tr("&Try again"));
    retry->setObjectName(u"retry"_s);
    retry->setAccessibleName(withoutMnemonic(retry->text()));
    retry->setDefault(true);
    connect(retry, &QPushButton::clicked, this, &UnreachablePage::retryWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(retry);
    QLabel *itself = captionLabel(tr("This window also tries by itself every few seconds."));
    itself->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    buttons->addWidget(itself, 1);
    column->addLayout(buttons);
    m_tried->setObjectName(u"tried"_s);
    column->addWidget(m_tried);
    column->addStretch(2);

    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(frame);
    row->addStretch();
}

void UnreachablePage::setError(const Error &error)
{
    const bool nobody = error.code == ErrorCode::ServiceUnreachable && !m_ways->layout()->isEmpty();
    m_title->setText(nobody                                             ? tr("No mail service answers here")
                         : error.code == ErrorCode::RemoteUnreachable ? tr("No connection to this server")
                                                                        : tr("The mail service cannot be used"));
    m_ways->setVisible(nobody);
    m_words->setVisible(!nobody);
    m_words->setText(nobody ? QString() : api::describe(error));
    m_tried->setVisible(nobody);
    m_tried->setText(nobody ? tr("Tried: %1. %2").arg(error.subject, error.detail) : QString());
}

} // namespace postroom::ui

#include "ui/widgets/statestack.h"

#include "ui/widgets/findingcard.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

StateStack::StateStack(QWidget *filled, QWidget *parent)
    : QStackedWidget(parent), m_filled(filled), m_loading(new QWidget), m_loadingWords(captionLabel(tr("Loading…"))),
      m_empty(new QWidget), m_emptyWords(wrappedLabel()), m_emptyButton(new QPushButton), m_failed(new QWidget), m_card(new FailureCard)
{
    auto *loadingColumn = new QVBoxLayout(m_loading);
    loadingColumn->setContentsMargins(0, 8, 0, 0);
    loadingColumn->addWidget(m_loadingWords);
    loadingColumn->addStretch();
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(std::chrono::milliseconds(150));
    connect(&m_loadingDelay, &QTimer::timeout, m_loadingWords, &QWidget::show);

    auto *emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setContentsMargins(0, 32, 0, 0);
    emptyColumn->setSpacing(16);
    m_emptyWords->setObjectName(u"emptyWords"_s);
    m_emptyWords->setAlignment(Qt::AlignHCenter);
    emptyColumn->addWidget(m_emptyWords);
    m_emptyButton->setObjectName(u"firstThing"_s);
    m_emptyButton->setVisible(false);
    emptyColumn->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    emptyColumn->addStretch();
    connect(m_emptyButton, &QPushButton::clicked, this, &StateStack::firstThingWanted);

    auto *failedColumn = new QVBoxLayout(m_failed);
    failedColumn->setContentsMargins(0, 8, 0, 0);
    failedColumn->addWidget(m_card);
    failedColumn->addStretch();
    connect(m_card, &FailureCard::retryWanted, this, &StateStack::retryWanted);

    for (QWidget *state : {m_loading, m_empty, m_filled, m_failed})
        addWidget(state);
    showLoading();
}

void StateStack::setEmptyWords(const QString &sentence, const QString &button)
{
    m_emptyWords->setText(sentence);
    m_emptyButton->setText(button);
    m_emptyButton->setAccessibleName(withoutMnemonic(button));
    m_emptyButton->setVisible(!button.isEmpty());
}

void StateStack::showLoading()
{
    if (isFilled())
        return;
    m_loadingWords->hide();
    m_loadingDelay.start();
    setCurrentWidget(m_loading);
}

void StateStack::showEmpty()
{
    m_loadingDelay.stop();
    setCurrentWidget(m_empty);
}

void StateStack::showFilled()
{
    m_loadingDelay.stop();
    setCurrentWidget(m_filled);
}

void StateStack::showFailed(const Error &error)
{
    m_loadingDelay.stop();
    m_card->setError(error);
    setCurrentWidget(m_failed);
}

} // namespace postroom::ui

#pragma once

#include "core/base/error.h"

#include <QStackedWidget>
#include <QTimer>

class QLabel;
class QPushButton;

namespace postroom::ui {

class FailureCard;

// The four states of a page's content: loading, empty (with the first thing to do), filled, failed (with a retry).
// Once filled, a later loading keeps what is shown.
class StateStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit StateStack(QWidget *filled, QWidget *parent = nullptr);

    void setEmptyWords(const QString &sentence, const QString &button = {});
    void showLoading();
    void showEmpty();
    void showFilled();
    void showFailed(const Error &error);
    bool isFilled() const { return currentWidget() == m_filled; }

signals:
    void firstThingWanted();
    void retryWanted();

private:
    QWidget *m_filled;
    QWidget *m_loading;
    QLabel *m_loadingWords;
    QTimer m_loadingDelay; // a quick answer shows no "loading" at all
    QWidget *m_empty;
    QLabel *m_emptyWords;
    QPushButton *m_emptyButton;
    QWidget *m_failed;
    FailureCard *m_card;
};

} // namespace postroom::ui

#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;

namespace postroom::ui {

// Instead of the pages of a server that has not answered yet: why, and how to start it or to try Postroom.
class UnreachablePage : public QWidget
{
    Q_OBJECT

public:
    // `startCommand` starts the instance; both are empty where that is not done on this computer.
    UnreachablePage(const QString &startCommand, const QString &tryCommand, QWidget *parent = nullptr);
    void setError(const Error &error);

signals:
    void retryWanted();

private:
    QLabel *m_title;
    QLabel *m_words; // why, where it is more than nobody's answering
    QLabel *m_tried;
    QWidget *m_ways;
};

} // namespace postroom::ui

#pragma once

#include "core/api/operations/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace postroom::ui {

// What is happening, step by step, while a change of the configuration is carried out.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    void start();
    void show(const api::JobProgress &progress);
    void stop();
    QString text() const;
    void setStoppable(); // offers to stop it, until something was put in place

signals:
    void stopWanted();

private:
    QProgressBar *m_bar;
    QLabel *m_lines;
    QPushButton *m_stop = nullptr;
    QStringList m_steps;
};

// One step in words: "Checking Postfix".
QString stepWords(const api::JobProgress &progress);

} // namespace postroom::ui

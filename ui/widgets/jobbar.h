#pragma once

#include "core/api/operations/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;

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

private:
    QProgressBar *m_bar;
    QLabel *m_lines;
    QStringList m_steps;
};

// One step in words: "Checking Postfix".
QString stepWords(const api::JobProgress &progress);

} // namespace postroom::ui

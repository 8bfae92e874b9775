#pragma once

#include "core/model/clientsettings.h"
#include "ui/models/testmailmodel.h"
#include "ui/wizard/wizardstep.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace postroom::ui {

class FieldProblem;

// The last step: a real message out and back, and what to type into one's own mail program to read and answer it.
class TestMailStep : public WizardStep
{
    Q_OBJECT

public:
    explicit TestMailStep(Session &session);

    QString nextText() const override;
    bool isComplete() const override { return true; } // it can be left out
    bool isOver() const override;
    void begin(const Finding &finding) override;
    void carryOut() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void showTest();
    void readSettings();
    void showSettings(const ClientSettings &settings);

    Address m_from;
    TestMailModel *m_model;
    QLineEdit *m_to;
    FieldProblem *m_problem;
    QPushButton *m_send;
    QVBoxLayout *m_lines;
    QList<TestMailModel::Line> m_shown;
    QWidget *m_program;
    QGridLayout *m_settings;
};

} // namespace postroom::ui

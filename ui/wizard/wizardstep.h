#pragma once

#include "core/model/finding.h"
#include "ui/shell/session.h"

#include <QWidget>

class QVBoxLayout;

namespace postroom::ui {

// One question of the set-up. It shows the server's guesses, says why it is asked, and does it when told; the wizard
// owns the buttons.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    virtual QString nextText() const = 0; // the verb of the button
    virtual bool isComplete() const = 0;
    virtual bool isOver() const { return false; } // nothing is left for later
    virtual bool isAwaiting() const { return false; } // an answer that only this step can show: not to be left now
    virtual void begin(const Finding &finding) = 0; // its guesses, when the step is opened
    virtual void carryOut() = 0; // done() or stayed() follows

    void setBusy(bool busy) { m_body->setEnabled(!busy); } // the question stays readable

signals:
    void completeChanged();
    void done();
    // Not done, or not to be left yet; with an error for the wizard to say, unless it stands at a field already.
    void stayed(const std::optional<postroom::Error> &error);

protected:
    WizardStep(Session &session, const QString &question, const QString &why);
    Session &session() const { return m_session; }
    QVBoxLayout *column() const { return m_column; }

private:
    Session &m_session;
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace postroom::ui

#pragma once

#include "ui/models/configwords.h"
#include "ui/shell/session.h"

#include <QDialog>
#include <QDialogButtonBox>

class QLabel;
class QPushButton;

namespace postroom::ui {

class ChangesView;
class JobBar;
class RefusalCard;
class StateStack;

// A change of the configuration before it is made: what it is, what it means, and what becomes of each file; then its
// steps while it is made, which can be stopped as long as nothing was put in place, and why it was refused. Opened with
// open(); stays while the service works.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    ChangesDialog(Session &session, const QString &title, const QString &question, const QString &consequence, QWidget *parent);

    QPushButton *addVerb(const QString &text, const QString &objectName); // usable when the changes are shown
    void showLoading();
    void showChanges(const QStringList &sentences, const QList<ShownFile> &files);
    void showFailed(const Error &error); // with a retry
    void start(); // the work has begun
    void finishWith(const Error &refusal); // stays open
    void reject() override;

signals:
    void retryWanted();

private:
    void addClose(QDialogButtonBox::StandardButton which); // instead of the one that is there
    void setVerbsEnabled(bool enabled);

    Session &m_session;
    ChangesView *m_view;
    StateStack *m_states;
    JobBar *m_job;
    RefusalCard *m_refusal;
    QDialogButtonBox *m_buttons;
    QPushButton *m_close = nullptr;
    QList<QPushButton *> m_verbs;
    bool m_working = false;
};

} // namespace postroom::ui

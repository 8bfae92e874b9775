#pragma once

#include "core/api/operations/server.h"
#include "ui/pages/listpage.h"

class QLabel;
class QPushButton;

namespace postroom::ui {

class EngineModel;
class Pane;
class RefusalCard;

// The mail server programs: what each does, whether it runs, and starting and stopping it.
class ServicesPage : public ListPage
{
    Q_OBJECT

public:
    explicit ServicesPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    bool canRemove() const override { return false; }

protected:
    void showRow(int row) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    ServicesPage(Session &session, EngineModel *model, Pane *pane);
    std::optional<Engine> chosen() const;
    void confirmStop(std::optional<Engine> engine); // unset: all of them
    void control(api::ServiceAction action, std::optional<Engine> engine);
    void considerButtons();
    void askWords(Engine engine);

    EngineModel *m_model;
    Pane *m_pane;
    RefusalCard *m_refusal;
    QLabel *m_state;
    QLabel *m_purpose;
    QLabel *m_version;
    QLabel *m_since;
    QLabel *m_ports;
    QLabel *m_words; // of one that does not run
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_restart;
    QPushButton *m_reload;
    QPushButton *m_startAll;
    QPushButton *m_stopAll;
    QPushButton *m_restartAll;
    std::optional<Engine> m_wordsOf;
    QTimer m_again; // while it is on view
};

} // namespace postroom::ui

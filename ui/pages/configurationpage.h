#pragma once

#include "core/api/operations/settings.h"
#include "ui/pages/listpage.h"

class QLabel;
class QPushButton;

namespace postroom::ui {

class ChangesDialog;
class HistoryModel;
class NoticeCard;
class Pane;

// Which configuration is in use and which were before it, what was only noted and waits to be applied, and what somebody
// changed in the files by hand.
class ConfigurationPage : public ListPage
{
    Q_OBJECT

public:
    explicit ConfigurationPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    bool canRemove() const override { return false; }

protected:
    void read() override;
    void showRow(int row) override;

private:
    ConfigurationPage(Session &session, HistoryModel *model, Pane *pane);
    void tellInUse();
    void considerCards();
    void showPending(bool applyAtOnce);
    void showDrift();
    void keepHandMade();
    void restoreGenerated();
    void goBack();
    // Fills the dialog from a preview, again at each retry.
    void ask(ChangesDialog *dialog, const api::PreviewConfig &what, std::function<void(const ConfigPreview &)> answered = {});
    template<typename Operation>
    void carryOut(ChangesDialog *dialog, const Operation &operation);

    HistoryModel *m_model;
    Pane *m_pane;
    QLabel *m_inUse;
    NoticeCard *m_pending;
    NoticeCard *m_drift;
    QPushButton *m_keep;
    QLabel *m_when;
    QLabel *m_who;
    QLabel *m_state;
    QLabel *m_changed;
    QLabel *m_against;
    QPushButton *m_goBack;
    std::optional<ConfigPreview> m_preview; // of what was only noted; unset: not known
    QList<HandMade> m_handMade;
    qint64 m_query = 0;
};

} // namespace postroom::ui

#pragma once

#include "ui/pages/listpage.h"

class QLabel;

namespace postroom::ui {

class AuditModel;
class Pane;

// What was changed, by whom and when; and whether the log is as it was written.
class AuditPage : public ListPage
{
    Q_OBJECT

public:
    explicit AuditPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    bool canRemove() const override { return false; } // it is kept

protected:
    void showRow(int row) override;

private:
    AuditPage(Session &session, AuditModel *model, Pane *pane);
    void verify();

    AuditModel *m_model;
    Pane *m_pane;
    QLabel *m_when;
    QLabel *m_object;
    QLabel *m_who;
    QLabel *m_result;
    QLabel *m_generation;
    QLabel *m_before;
    QLabel *m_after;
};

} // namespace postroom::ui

#pragma once

#include "core/api/operations/dkim.h"
#include "ui/shell/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace postroom::ui {

class DkimModel;
class RefusalCard;
class StateStack;
class TableView;

// The keys that sign a domain's mail: which sign, which come next, which signed before; to change them, and to remove the
// former ones. Opened with open().
class DkimDialog : public QDialog
{
    Q_OBJECT

public:
    DkimDialog(Session &session, const DomainName &domain, QWidget *parent);

private:
    QWidget *makeKeys();
    void look();
    void take(const Result<api::DkimReply> &reply, const QString &done = {});
    void showKey(int row);
    void confirmRotation();
    void confirmRetirement();
    void setBusy(bool busy);
    QString recordNames(DkimState state) const;
    bool isAliased() const;

    Session &m_session;
    DomainName m_domain;
    DkimModel *m_model;
    TableView *m_table;
    QLabel *m_name;
    QLabel *m_record;
    QLabel *m_notice;
    RefusalCard *m_refusal;
    StateStack *m_states;
    QPushButton *m_rotate;
    QPushButton *m_retire;
};

} // namespace postroom::ui

#pragma once

#include "core/api/operations/publish.h"
#include "core/model/cutover.h"
#include "ui/shell/session.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace postroom::ui {

class CutoverModel;
class RefusalCard;
class TableView;

// The steps by which a domain's mail moves here from where it lives, each with its records and its earliest time, and
// carried out one at a time. Opened with open().
class CutoverDialog : public QDialog
{
    Q_OBJECT

public:
    // `way`: on which server and by which key the steps are carried out. Without a key they are only shown.
    CutoverDialog(Session &session, const api::PublishDns &way, QWidget *parent);

    void reject() override;

signals:
    void moved(const QString &words); // something was changed

private:
    void look();
    void take(const Result<Cutover> &reply);
    void carryOut();
    void refuse(const Error &error);
    void showStep();
    bool mayChange() const; // a way to carry steps out is known
    bool canCarryOut() const;
    void setWorking(bool working);

    Session &m_session;
    api::PublishDns m_way;
    CutoverModel *m_model;
    QLabel *m_words;
    TableView *m_table;
    QLabel *m_step;
    QLabel *m_records;
    RefusalCard *m_refusal;
    QPushButton *m_look;
    QPushButton *m_carryOut;
    QString m_said; // of the step that was carried out last
    bool m_isWorking = false;
};

} // namespace postroom::ui

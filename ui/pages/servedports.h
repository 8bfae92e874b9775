#pragma once

#include "core/api/operations/certificates.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace postroom::ui {

class ServedModel;
class Session;
class StateStack;
class TableView;

// What every port serves at this moment: the service connects to each as a mail program would. Opened with open().
class ServedPorts : public QDialog
{
    Q_OBJECT

public:
    ServedPorts(Session &session, QWidget *parent);

private:
    void look();
    void show(const QList<api::ServedCertificate> &ports);

    Session &m_session;
    ServedModel *m_model;
    TableView *m_table;
    QLabel *m_summary;
    StateStack *m_states;
    QPushButton *m_again;
};

} // namespace postroom::ui

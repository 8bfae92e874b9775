#pragma once

#include "ui/shell/knownserver.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;

namespace postroom::ui {

// The console's list of servers: called otherwise, coloured otherwise, moved, forgotten. What changes is told at once.
// Opened with open().
class ServersDialog : public QDialog
{
    Q_OBJECT

public:
    // What would be lost with a server that is forgotten, in sentences; empty: nothing.
    using LossOf = std::function<QString(const KnownServer &server)>;
    ServersDialog(const QList<KnownServer> &servers, LossOf lossOf, QWidget *parent);

    void add(const KnownServer &server); // from the dialog that connects

signals:
    void changed(const QList<postroom::ui::KnownServer> &servers);
    void addWanted();

private:
    void show(qsizetype chosen);
    void consider();
    void edit();
    void forget();
    void moveUp();

    QList<KnownServer> m_servers;
    LossOf m_lossOf;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_forget;
};

} // namespace postroom::ui

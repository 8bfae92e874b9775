#pragma once

#include "ui/shell/knownserver.h"
#include "ui/shell/serverview.h"

#include <QDialog>
#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace postroom::ui {

class ServerForm;

// The ways to a server: one that is found on this computer, and three doors: to try Postroom here, to set up this computer, to
// connect to another one. Behind the first two stands what to type as root; the dialog goes on by itself when the instance is
// there. Opened with open().
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    // `known` are offered no more; `root` is where instances lie.
    ConnectDialog(const QList<KnownServer> &known, const Commands &commands, const QString &root, QWidget *parent);

    void openForm(); // straight at the third door

signals:
    void chosen(const postroom::ui::KnownServer &server);

private:
    QWidget *makeDoors();
    QWidget *makeCommands(const QString &title, const QString &words, const QStringList &commands, const QString &objectName);
    QWidget *makeForm();
    QWidget *behindDoor(QWidget *content, const QString &title);
    void lookForInstances();
    void choose(const ServerAddress &address);
    void connectTo(const KnownServer &server);
    bool isKnown(const ServerAddress &address) const;

    QList<KnownServer> m_known;
    QString m_program;
    QString m_root;
    QStackedWidget *m_steps;
    QVBoxLayout *m_found = nullptr; // a button for each instance that may be opened
    QList<InstancePaths> m_offered;
    ServerForm *m_form = nullptr;
    QTimer m_lookAgain;
};

} // namespace postroom::ui

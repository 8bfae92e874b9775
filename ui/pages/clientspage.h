#pragma once

#include "core/api/operations/clients.h"
#include "ui/pages/page.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace postroom::ui {

class Explained;
class MailboxPicker;
class MailProgramModel;
class StateStack;
class TableView;

// What a person types into a mail program for one mailbox, and what they do in the well-known ones.
class ClientsPage : public Page
{
    Q_OBJECT

public:
    explicit ClientsPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    bool hasFilter() const override { return true; }
    void focusFilter() override;
    void showAddress(const QString &address);

protected:
    void read() override;

private:
    // One server's line: what it is, and the labels that hold its values.
    struct ServerRow
    {
        Explained *title;
        QLabel *host;
        QLabel *port;
        QLabel *socket;
        QList<QWidget *> parts;
    };

    QWidget *makeContent();
    QWidget *makeValues();
    void addValue(QGridLayout *grid, const QString &name, QLabel *value, const QString &objectName);
    void addServer(QGridLayout *grid, ServerType type);
    QWidget *makeButtons();
    void readFirst();
    void readSettings();
    void take(const ClientSettings &settings);
    void save(api::ClientFileFormat format);
    void fitRows();

    MailboxPicker *m_picker;
    QLabel *m_address;
    QLabel *m_userName;
    QHash<ServerType, ServerRow> m_servers;
    QLabel *m_practice;
    MailProgramModel *m_programs;
    TableView *m_table;
    QLabel *m_notice;
    StateStack *m_states;
    Address m_chosen; // null: none yet
    ClientSettings m_settings; // as shown
    qint64 m_query = 0;
};

} // namespace postroom::ui

#pragma once

#include "core/model/address.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace postroom::ui {

class Session;

// A line in which an address is typed; the server is asked for the few mailboxes that contain it, never for all. Enter takes
// what is typed where it is an address, else the first of those.
class MailboxPicker : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr qint64 offered = 12;

    explicit MailboxPicker(Session &session, QWidget *parent = nullptr);

    void choose(const Address &address); // shows it, and says so

signals:
    void chosen(const postroom::Address &address);

private:
    void ask();
    void take();

    Session &m_session;
    QStringListModel *m_found;
    QCompleter *m_completer;
    QTimer m_delay;
    qint64 m_query = 0;
};

} // namespace postroom::ui

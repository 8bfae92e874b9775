#pragma once

#include "core/model/providerform.h"
#include "ui/shell/session.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace postroom::ui {

class RecordModel;

// One record of a DNS plan below its table: what is typed where, each to copy, as a zone file or a provider's form wants it;
// what DNS says of it, and why it is needed.
class RecordDetails : public QFrame
{
    Q_OBJECT

public:
    RecordDetails(Session &session, RecordModel *model, QWidget *parent = nullptr);

    void showRow(int row); // −1: none

private:
    QWidget *makeHead();
    void askForForm();
    void takeForm(const ProviderRecords &form);
    void showInputs();
    void addInput(QGridLayout *grid, FormPart part, const QString &text);
    const FormRecord *typedAt(int row) const; // null: as a zone file has it
    void showSeen();
    void considerCommands();

    Session &m_session;
    RecordModel *m_model;
    ProviderRecords m_form;
    std::optional<QString> m_chosen; // by hand; empty: a zone file; unset: whatever the name servers show
    qint64 m_query = 0; // of the last form that was asked for
    int m_row = -1;
    QComboBox *m_provider;
    QPushButton *m_ask;
    QPushButton *m_commands;
    QWidget *m_inputs;
    QLabel *m_seenTitle;
    QLabel *m_seen;
    QLabel *m_flaw;
    QLabel *m_reason;
};

} // namespace postroom::ui

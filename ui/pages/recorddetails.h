#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;

namespace postroom::ui {

class RecordModel;

// One record of a DNS plan below its table: name and value, each to copy, what DNS says of it, and why it is needed.
class RecordDetails : public QFrame
{
    Q_OBJECT

public:
    explicit RecordDetails(RecordModel *model, QWidget *parent = nullptr);

    void showRow(int row); // −1: none

private:
    void showSeen();

    RecordModel *m_model;
    QGridLayout *m_grid;
    int m_row = -1;
    QLabel *m_name;
    QLabel *m_data;
    QLabel *m_seenTitle;
    QLabel *m_seen;
    QLabel *m_flaw;
    QLabel *m_reason;
};

} // namespace postroom::ui

#pragma once

#include "core/api/operations/records.h"
#include "ui/forms/form.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace postroom::ui {

// A new record of the admin's own. What it is for fills in name and type where that is known, and says what to paste.
class RecordForm : public Form
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    // Whether the value can be read is the server's to say, which knows the domain.
    Result<api::AddRecord> value() const; // without its domain
    bool isComplete() const override;

private:
    void showPurpose();
    Result<RecordName> name() const;
    Result<QString> data() const;
    Result<RecordNote> note() const;

    QComboBox *m_purpose;
    QLineEdit *m_name;
    QComboBox *m_type;
    QLineEdit *m_data;
    QLabel *m_dataHint;
    QSpinBox *m_ttl;
    QLineEdit *m_note;
};

} // namespace postroom::ui

#pragma once

#include "ui/forms/form.h"
#include "ui/shell/knownserver.h"

class QComboBox;
class QLineEdit;

namespace postroom::ui {

// A server of the console's list: where it is reached, what it is called, and its colour.
class ServerForm : public Form
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setValue(const KnownServer &server);
    void fixAddress(); // of a server that is edited: another address is another server
    Result<KnownServer> value() const;
    bool isComplete() const override;

private:
    QLineEdit *m_address;
    QLineEdit *m_name;
    QComboBox *m_accent;
};

} // namespace postroom::ui

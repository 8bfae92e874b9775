#pragma once

#include "core/api/operations/mailboxes.h"

#include <QDialog>

namespace postroom::ui {

// Shows a generated password once, to be handed to its person. Opened with open().
class HandOverDialog : public QDialog
{
    Q_OBJECT

public:
    HandOverDialog(const QString &title, const api::MailboxAndLogin &reply, const Secret &password, QWidget *parent);
};

} // namespace postroom::ui

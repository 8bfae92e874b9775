#pragma once

#include "core/api/operations/mailboxes.h"
#include "core/base/secret.h"
#include "core/model/address.h"

#include <QFrame>

namespace postroom::ui {

// Address and generated password of a mailbox that was just made, shown once, to be handed to its person. Forgets the
// password when it is closed.
class CredentialCard : public QFrame
{
    Q_OBJECT

public:
    // `note` is what a real login with it showed.
    CredentialCard(const Address &address, const Secret &password, const QString &note, QWidget *parent = nullptr);
};

// What the login that the server tried right after the change showed.
QString loginWords(const api::MailboxAndLogin &reply);

} // namespace postroom::ui

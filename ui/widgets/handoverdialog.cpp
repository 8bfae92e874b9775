#include "ui/widgets/handoverdialog.h"

#include "ui/widgets/credentialcard.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

HandOverDialog::HandOverDialog(const QString &title, const api::MailboxAndLogin &reply, const Secret &password, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(wrappedLabel(tr("Give these two to the person. The password is shown only now; afterwards nobody can read it, only set a new one.")));
    column->addWidget(new CredentialCard(reply.mailbox.address, password, loginWords(reply)));
    auto *buttons = new QDialogButtonBox;
    QPushButton *done = buttons->addButton(tr("&Forget password"), QDialogButtonBox::AcceptRole);
    done->setObjectName(u"forget"_s);
    done->setAccessibleName(withoutMnemonic(done->text()));
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    column->addStretch();
    column->addWidget(buttons);
    column->addStrut(480);
}

} // namespace postroom::ui

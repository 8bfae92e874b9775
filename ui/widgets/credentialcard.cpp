#include "ui/widgets/credentialcard.h"

#include "ui/shell/words.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secretedit.h"

#include <QFontDatabase>
#include <QGridLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

CredentialCard::CredentialCard(const Address &address, const Secret &password, const QString &note, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"credential:"_s + address.toString());
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);

    QLabel *who = plainLabel(address.toUnicode());
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);
    grid->addWidget(who, 0, 0, 1, 2);
    if (!note.isEmpty())
        grid->addWidget(captionLabel(note), 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    if (password.isEmpty())
        return;

    auto *shown = new SecretEdit(QString::fromUtf8(password.reveal()));
    shown->setObjectName(u"shownPassword"_s);
    shown->setReadOnly(true);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setAccessibleName(tr("Password of %1").arg(address.toUnicode()));
    auto *copy = new CopyButton(
        tr("Copy"), tr("Copy the password of %1").arg(address.toUnicode()),
        [shown] { return shown->text(); }, CopyButton::Kind::Secret);
    copy->setObjectName(u"copyShownPassword"_s);
    grid->addWidget(shown, 1, 0);
    grid->addWidget(copy, 1, 1);
}

QString loginWords(const api::MailboxAndLogin &reply)
{
    const QString seen = reply.finding ? fromServer(Speaker::Checks, reply.finding->what) : QString();
    switch (reply.login) {
    case api::Login::Verified: return CredentialCard::tr("A login with this password was tried and works.");
    case api::Login::NotVerified:
        return seen.isEmpty() ? CredentialCard::tr("A login with this password was tried and did not work.")
                              : CredentialCard::tr("A login with this password was tried and did not work: %1").arg(seen);
    case api::Login::NotOffered: return CredentialCard::tr("No login was tried: nothing to log in to is running.");
    }
    return {};
}

} // namespace postroom::ui

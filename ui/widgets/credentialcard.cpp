#include "ui/widgets/credentialcard.h"

#include "ui/shell/words.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

CredentialCard::CredentialCard(const Address &address, const Secret &password, const QString &note, QWidget *parent)
    : QFrame(parent), m_password(nullptr)
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

    m_password = new QLineEdit(QString::fromUtf8(password.reveal()));
    m_password->setObjectName(u"shownPassword"_s);
    m_password->setReadOnly(true);
    m_password->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_password->setAccessibleName(tr("Password of %1").arg(address.toUnicode()));
    auto *copy = new CopyButton(
        tr("Copy"), tr("Copy the password of %1").arg(address.toUnicode()),
        [this] { return m_password->text(); }, CopyButton::Kind::Secret);
    copy->setObjectName(u"copyShownPassword"_s);
    grid->addWidget(m_password, 1, 0);
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

CredentialCard::~CredentialCard()
{
    if (m_password)
        m_password->clear();
}

} // namespace postroom::ui

#include "ui/forms/mailboxform.h"

#include "core/model/password.h"
#include "ui/forms/passwordform.h"
#include "ui/widgets/addressedit.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QString quotaText(const Mailbox &mailbox)
{
    return mailbox.quota ? mailbox.quota->toString() : QString();
}

} // namespace

MailboxForm::MailboxForm(For purpose, QWidget *parent)
    : Form(parent), m_address(new AddressEdit), m_name(new QLineEdit), m_quota(new QLineEdit)
{
    m_address->setObjectName(u"address"_s);
    m_name->setObjectName(u"name"_s);
    m_quota->setObjectName(u"quota"_s);
    addField(u"address"_s, tr("&Address:"), m_address, purpose == For::New ? tr("The whole address, like ann@example.org.") : QString());
    addField(u"name"_s, tr("P&erson's name:"), m_name);
    if (purpose == For::New) {
        m_password = new PasswordField;
        addField(u"password"_s, tr("&Password:"), m_password->input(), {}, m_password);
        connect(m_password, &PasswordField::edited, this, [this] { judge(u"password"_s, problemIn(password())); });
        setFocusProxy(m_address);
    } else {
        m_address->setReadOnly(true);
        m_address->setFrame(false);
        setFocusProxy(m_name);
    }
    addField(u"quota"_s, tr("&Most space:"), m_quota, tr("Like 500 MiB or 2 GiB. Empty: no limit."));
    if (purpose == For::Existing)
        addUses();

    connect(m_address, &QLineEdit::textEdited, this, [this] {
        judge(u"address"_s, problemIn(address()));
        if (m_password)
            m_password->setOwner(address().value_or(Address()));
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { judge(u"name"_s, problemIn(displayName())); });
    connect(m_quota, &QLineEdit::textEdited, this, [this] { judge(u"quota"_s, problemIn(quota())); });
}

void MailboxForm::addUses()
{
    auto *uses = new QWidget;
    auto *row = new QHBoxLayout(uses);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [row](const QString &words, const QString &name) {
        auto *box = new QCheckBox(words);
        box->setObjectName(name);
        row->addWidget(box);
        return box;
    };
    m_imap = add(u"IMAP"_s, u"imap"_s);
    m_pop3 = add(u"POP3"_s, u"pop3"_s);
    m_sending = add(tr("sending"), u"sending"_s);
    row->addStretch();
    m_imap->setAccessibleName(m_imap->text());
    addField(u"uses"_s, tr("&Used for:"), m_imap, tr("Whoever is logged in by what you switch off is shown out."), uses);
}

void MailboxForm::setValue(const Mailbox &mailbox)
{
    m_given = mailbox;
    m_address->setText(mailbox.address.toString());
    m_name->setText(mailbox.name.toString());
    m_quota->setText(quotaText(mailbox));
    if (m_imap) {
        m_imap->setChecked(mailbox.imap);
        m_pop3->setChecked(mailbox.pop3);
        m_sending->setChecked(mailbox.sending);
    }
    revise();
}

void MailboxForm::merge(const Mailbox &theirs)
{
    const Mailbox given = std::exchange(m_given, theirs);
    beginMerge();
    Form::merge(u"name"_s, m_name, given.name.toString(), theirs.name.toString());
    Form::merge(u"quota"_s, m_quota, quotaText(given), quotaText(theirs));
    // A switch that you did not touch follows theirs; one that you did is yours.
    const auto follow = [this](QCheckBox *box, bool was, bool is) {
        if (was == is || box->isChecked() == is)
            return;
        box->setChecked(is);
        noteTaken(box->text());
    };
    follow(m_imap, given.imap, theirs.imap);
    follow(m_pop3, given.pop3, theirs.pop3);
    follow(m_sending, given.sending, theirs.sending);
    revise();
}

void MailboxForm::suggestAddress(const QString &address)
{
    m_address->setText(address);
    if (address.startsWith(u'@'))
        m_address->setCursorPosition(0);
    revise();
}

Result<Mailbox> MailboxForm::value() const
{
    const Result<Address> itsAddress = address();
    if (!itsAddress)
        return withField(itsAddress.error(), u"address"_s);
    const Result<DisplayName> itsName = displayName();
    if (!itsName)
        return withField(itsName.error(), u"name"_s);
    const Result<std::optional<ByteSize>> itsQuota = quota();
    if (!itsQuota)
        return withField(itsQuota.error(), u"quota"_s);
    Mailbox mailbox = m_given;
    mailbox.address = *itsAddress;
    mailbox.name = *itsName;
    mailbox.quota = *itsQuota;
    if (m_imap) {
        mailbox.imap = m_imap->isChecked();
        mailbox.pop3 = m_pop3->isChecked();
        mailbox.sending = m_sending->isChecked();
    }
    return mailbox;
}

Result<Secret> MailboxForm::password() const
{
    if (!m_password || m_password->isEmpty())
        return Error{ErrorCode::TextEmpty, {}, u"password"_s, {}};
    return acceptPassword(m_password->value(), shortestPasswordAnywhere, address().value_or(Address()));
}

bool MailboxForm::isGenerated() const
{
    return m_password && m_password->isGenerated();
}

bool MailboxForm::isComplete() const
{
    return value() && (!m_password || password());
}

void MailboxForm::clearSecrets()
{
    if (m_password)
        m_password->clear();
    revise();
}

void MailboxForm::clear()
{
    const Result<Address> last = address();
    m_name->clear();
    m_quota->clear();
    clearSecrets();
    suggestAddress(last ? u'@' + last->domain().toString() : QString());
}

Result<Address> MailboxForm::address() const
{
    return Address::parse(m_address->text().trimmed());
}

Result<DisplayName> MailboxForm::displayName() const
{
    return DisplayName::parse(m_name->text());
}

Result<std::optional<ByteSize>> MailboxForm::quota() const
{
    const QString text = m_quota->text().trimmed();
    if (text.isEmpty())
        return std::optional<ByteSize>();
    const Result<ByteSize> size = ByteSize::parse(text);
    if (!size)
        return size.error();
    return size->bytes() == 0 ? std::optional<ByteSize>() : std::optional(*size);
}

} // namespace postroom::ui

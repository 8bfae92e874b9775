#include "ui/models/mailboxmodel.h"

#include "ui/widgets/when.h"

namespace postroom::ui {

std::optional<api::ShowMailbox> MailboxSubject::show(const QString &key)
{
    const Result<Address> address = Address::parse(key);
    return address ? std::optional(api::ShowMailbox{*address}) : std::nullopt;
}

std::optional<MailboxSort> MailboxSubject::sortOf(int column)
{
    switch (column) {
    case MailboxModel::AddressColumn: return Sort::Address;
    case MailboxModel::NameColumn: return Sort::Name;
    case MailboxModel::SpaceColumn: return Sort::Quota;
    case MailboxModel::StateColumn: return Sort::State;
    case MailboxModel::CreatedColumn: return Sort::Created;
    }
    return std::nullopt;
}

bool MailboxSubject::matches(const Mailbox &mailbox, const QString &filter)
{
    return mailbox.address.toString().contains(filter, Qt::CaseInsensitive) || mailbox.name.toString().contains(filter, Qt::CaseInsensitive);
}

QVariant MailboxModel::cell(const Mailbox &mailbox, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AddressColumn: return mailbox.address.toUnicode();
    case NameColumn: return mailbox.name.toString();
    case SpaceColumn: return spaceWords(mailbox);
    case StateColumn: return stateWords(mailbox);
    case CreatedColumn: return dateWords(mailbox.createdAt);
    }
    return {};
}

QVariant MailboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AddressColumn: return tr("Address");
    case NameColumn: return tr("Name");
    case SpaceColumn: return tr("Most space");
    case StateColumn: return tr("State");
    case CreatedColumn: return tr("Since");
    }
    return {};
}

QString MailboxModel::spaceWords(const Mailbox &mailbox)
{
    return mailbox.quota ? mailbox.quota->toHuman() : tr("no limit");
}

QString MailboxModel::stateWords(const Mailbox &mailbox)
{
    return mailbox.suspended ? tr("suspended") : tr("in use");
}

} // namespace postroom::ui

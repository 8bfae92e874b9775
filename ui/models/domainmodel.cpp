#include "ui/models/domainmodel.h"

#include "ui/widgets/mailplace.h"
#include "ui/widgets/when.h"

#include <QLocale>

namespace postroom::ui {

std::optional<api::ShowDomain> DomainSubject::show(const QString &key)
{
    const Result<DomainName> name = DomainName::parse(key);
    return name ? std::optional(api::ShowDomain{*name}) : std::nullopt;
}

std::optional<DomainSort> DomainSubject::sortOf(int column)
{
    switch (column) {
    case DomainModel::NameColumn: return Sort::Name;
    case DomainModel::MailboxesColumn: return Sort::Mailboxes;
    case DomainModel::CreatedColumn: return Sort::Created;
    }
    return std::nullopt;
}

bool DomainSubject::matches(const Domain &domain, const QString &filter)
{
    return domain.name.toString().contains(filter, Qt::CaseInsensitive);
}

QVariant DomainModel::cell(const Domain &domain, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == MailboxesColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn: return domain.name.toUnicode();
    case MailboxesColumn: return domain.external ? QString() : QLocale().toString(domain.mailboxes);
    case MailColumn: return mailPlaceWords(domain.external ? std::optional(domain.external->service) : std::nullopt);
    case CreatedColumn: return dateWords(domain.createdAt);
    }
    return {};
}

QVariant DomainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == MailboxesColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Domain");
    case MailboxesColumn: return tr("Mailboxes");
    case MailColumn: return tr("Its mail lives");
    case CreatedColumn: return tr("Since");
    }
    return {};
}

} // namespace postroom::ui

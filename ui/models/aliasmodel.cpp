#include "ui/models/aliasmodel.h"

#include "ui/widgets/when.h"

namespace postroom::ui {

using namespace Qt::StringLiterals;

std::optional<api::ShowAlias> AliasSubject::show(const QString &key)
{
    const Result<AliasAddress> address = AliasAddress::parse(key);
    return address ? std::optional(api::ShowAlias{*address}) : std::nullopt;
}

std::optional<AliasSort> AliasSubject::sortOf(int column)
{
    switch (column) {
    case AliasModel::AddressColumn: return Sort::Address;
    case AliasModel::CreatedColumn: return Sort::Created;
    }
    return std::nullopt;
}

bool AliasSubject::matches(const Alias &alias, const QString &filter)
{
    return alias.address.toString().contains(filter, Qt::CaseInsensitive) || std::any_of(alias.targets.begin(), alias.targets.end(),
                                                                                         [&filter](const Destination &target) { return target.toString().contains(filter, Qt::CaseInsensitive); });
}

QVariant AliasModel::cell(const Alias &alias, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case AddressColumn: return alias.address.toUnicode();
    case TargetsColumn: return targetNames(alias).join(u", "_s);
    case CreatedColumn: return dateWords(alias.createdAt);
    }
    return {};
}

QVariant AliasModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AddressColumn: return tr("Address");
    case TargetsColumn: return tr("Its mail goes to");
    case CreatedColumn: return tr("Since");
    }
    return {};
}

QStringList AliasModel::targetNames(const Alias &alias)
{
    QStringList names;
    for (const Destination &target : alias.targets)
        names.append(target.toUnicode());
    return names;
}

} // namespace postroom::ui

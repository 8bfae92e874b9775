#pragma once

#include "core/api/operations/aliases.h"
#include "ui/models/pagedmodel.h"

namespace postroom::ui {

struct AliasSubject
{
    using List = api::ListAliases;
    using Show = api::ShowAlias;
    using Value = Alias;

    static const QList<Alias> &values(const List::Reply &reply) { return reply.aliases; }
    static QString key(const Alias &alias) { return alias.address.toString(); }
    static std::optional<Show> show(const QString &key);
    static bool matches(const Alias &alias, const QString &filter);
};

// The aliases as a table.
class AliasModel : public PagedModel<AliasSubject>
{
    Q_OBJECT

public:
    enum Column { AddressColumn,
                  TargetsColumn,
                  CreatedColumn,
                  ColumnCount };

    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QStringList targetNames(const Alias &alias);
};

} // namespace postroom::ui

#pragma once

#include "core/api/operations/aliases.h"
#include "ui/models/pagedmodel.h"

namespace postroom::ui {

struct AliasSubject
{
    using List = api::ListAliases;
    using Show = api::ShowAlias;
    using Value = Alias;
    using Sort = AliasSort;

    static const QList<Alias> &values(const List::Reply &reply) { return reply.aliases; }
    static QString key(const Alias &alias) { return alias.address.toString(); }
    static std::optional<Show> show(const QString &key);
    static AliasAddress after(const Alias &alias) { return alias.address; }
    static std::optional<Sort> sortOf(int column);
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
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QStringList targetNames(const Alias &alias);

protected:
    QVariant cell(const Alias &alias, int column, int role) const override;
};

} // namespace postroom::ui

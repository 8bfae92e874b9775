#pragma once

#include "core/api/operations/domains.h"
#include "ui/models/pagedmodel.h"

namespace postroom::ui {

struct DomainSubject
{
    using List = api::ListDomains;
    using Show = api::ShowDomain;
    using Value = Domain;
    using Sort = DomainSort;

    static const QList<Domain> &values(const List::Reply &reply) { return reply.domains; }
    static QString key(const Domain &domain) { return domain.name.toString(); }
    static std::optional<Show> show(const QString &key);
    static DomainName after(const Domain &domain) { return domain.name; }
    static std::optional<Sort> sortOf(int column);
    static bool matches(const Domain &domain, const QString &filter);
};

// The mail domains as a table.
class DomainModel : public PagedModel<DomainSubject>
{
    Q_OBJECT

public:
    enum Column { NameColumn,
                  CreatedColumn,
                  MailboxesColumn,
                  MailColumn,
                  ColumnCount };

    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant cell(const Domain &domain, int column, int role) const override;
};

} // namespace postroom::ui

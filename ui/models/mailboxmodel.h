#pragma once

#include "core/api/operations/mailboxes.h"
#include "ui/models/pagedmodel.h"

namespace postroom::ui {

struct MailboxSubject
{
    using List = api::ListMailboxes;
    using Show = api::ShowMailbox;
    using Value = Mailbox;
    using Sort = MailboxSort;

    static const QList<Mailbox> &values(const List::Reply &reply) { return reply.mailboxes; }
    static QString key(const Mailbox &mailbox) { return mailbox.address.toString(); }
    static std::optional<Show> show(const QString &key);
    static Address after(const Mailbox &mailbox) { return mailbox.address; }
    static std::optional<Sort> sortOf(int column);
    static bool matches(const Mailbox &mailbox, const QString &filter);
};

// The mailboxes as a table.
class MailboxModel : public PagedModel<MailboxSubject>
{
    Q_OBJECT

public:
    enum Column { AddressColumn,
                  NameColumn,
                  SpaceColumn,
                  StateColumn,
                  CreatedColumn,
                  ColumnCount };

    using PagedModel::PagedModel;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString spaceWords(const Mailbox &mailbox);
    static QString stateWords(const Mailbox &mailbox);

protected:
    QVariant cell(const Mailbox &mailbox, int column, int role) const override;
};

} // namespace postroom::ui

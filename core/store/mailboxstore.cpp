#include "core/store/mailboxstore.h"

#include "core/base/json.h"
#include "core/store/domainstore.h"
#include "core/store/listquery.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Read in this order everywhere.
const QString columns =
    u"mailbox.address, mailbox.name, mailbox.quota, mailbox.suspended, mailbox.created_at, mailbox.revision,"
    " mailbox.imap, mailbox.pop3, mailbox.sending"_s;

Result<Mailbox> mailboxOf(const Row &row, const Database &database)
{
    const Result<Address> address = Address::parse(row.at(0).toString());
    const Result<DisplayName> name = DisplayName::parse(row.at(1).toString());
    if (!address || !name)
        return Error{ErrorCode::StoreDamaged, database.file(), {}, row.at(0).toString()};
    Mailbox mailbox{*address, *name, {}, row.at(3).toBool(), QDateTime::fromMSecsSinceEpoch(row.at(4).toLongLong(), Qt::UTC),
                    row.at(5).toLongLong(), row.at(6).toBool(), row.at(7).toBool(), row.at(8).toBool()};
    if (!row.at(2).isNull())
        mailbox.quota = ByteSize(row.at(2).toLongLong());
    return mailbox;
}

QString wordsOf(const Address &address, const DisplayName &name)
{
    return filterWords({address.toString(), address.toUnicode(), name.toString()});
}

bool switched(const std::optional<Switch> &wanted, bool current)
{
    return wanted ? *wanted == Switch::On : current;
}

// As the indexes have it.
QString sortOf(MailboxSort by)
{
    switch (by) {
    case MailboxSort::Address: return {};
    case MailboxSort::Name: return u"#.name COLLATE NOCASE"_s;
    case MailboxSort::Quota: return u"ifnull(#.quota, 9223372036854775807)"_s;
    case MailboxSort::Created: return u"#.created_at"_s;
    case MailboxSort::State: return u"#.suspended"_s;
    }
    return {};
}

QVariant quotaValue(const std::optional<ByteSize> &quota)
{
    return quota && quota->bytes() > 0 ? QVariant(quota->bytes()) : QVariant();
}

} // namespace

Result<Mailbox> MailboxStore::add(const Mailbox &mailbox, const QByteArray &hash)
{
    Q_ASSERT(m_database.inTransaction());
    const QString address = mailbox.address.toString();
    const Result<ListScope> domain = DomainStore(m_database).scopeForAddress(mailbox.address.domain());
    if (!domain)
        return withField(domain.error(), u"address"_s);
    if (const Result<std::optional<Row>> alias = m_database.row(u"SELECT 1 FROM alias WHERE address = ?"_s, {address}); !alias || *alias)
        return alias ? Error{ErrorCode::AlreadyExists, address, u"address"_s, {}} : alias.error();
    if (const Result<Mailbox> there = byAddress(mailbox.address); there)
        return Error{ErrorCode::AlreadyExists, address, u"address"_s, {}};
    else if (there.error().code != ErrorCode::NotFound)
        return there.error();
    const Result<qint64> added = m_database.run(
        u"INSERT INTO mailbox (address, local_part, domain_id, name, words, quota, suspended, imap, pop3, sending, password, created_at, revision)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT change + 1 FROM meta))"_s,
        {address, mailbox.address.localPart(), domain->domainId, mailbox.name.toString(), wordsOf(mailbox.address, mailbox.name),
         quotaValue(mailbox.quota), mailbox.suspended ? 1 : 0, mailbox.imap ? 1 : 0,
         mailbox.pop3 ? 1 : 0, mailbox.sending ? 1 : 0, QString::fromLatin1(hash), mailbox.createdAt.toMSecsSinceEpoch()});
    if (!added)
        return added.error();
    const Result<qint64> indexed =
        m_database.run(u"INSERT INTO mailbox_text (rowid, words) SELECT id, words FROM mailbox WHERE address = ?"_s, {address});
    if (!indexed)
        return indexed.error();
    return byAddress(mailbox.address);
}

Result<Mailbox> MailboxStore::byAddress(const Address &address) const
{
    const Result<std::optional<Row>> row =
        m_database.row(u"SELECT "_s + columns + u" FROM mailbox WHERE address = ?"_s, {address.toString()});
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, address.toString(), u"address"_s, {}};
    return mailboxOf(**row, m_database);
}

Result<MailboxPage> MailboxStore::list(const QString &filter, const std::optional<DomainName> &domain, qint64 limit,
                                       const std::optional<Address> &after, const Listing<MailboxSort> &listing) const
{
    Result<std::optional<ListScope>> scope = std::optional<ListScope>();
    if (domain) {
        const Result<Domain> known = DomainStore(m_database).byName(*domain);
        const Result<qint64> id = known ? DomainStore(m_database).idOf(*domain) : Result<qint64>(known.error());
        if (!id)
            return id.error();
        scope = std::optional(ListScope{*id, known->mailboxes});
    }
    QString text = filter;
    if (!domain) {
        const Result<std::optional<Domain>> named = DomainStore(m_database).namedBy(filter);
        const Result<qint64> id = named && *named ? DomainStore(m_database).idOf((*named)->name) : named ? Result<qint64>(0) : named.error();
        if (!id)
            return id.error();
        if (*named) {
            scope = std::optional(ListScope{*id, (*named)->mailboxes});
            text.clear();
        }
    }
    ListQuery query(m_database, {u"mailbox"_s, u"address"_s}, text, *scope);
    const qint64 atMost = std::clamp<qint64>(limit, 1, 1000);
    const Result<ListFound> found = query.find(columns, {sortOf(listing.by), listing.order, after ? after->toString() : QString(), listing.skip, atMost}, [this] { return count(); });
    if (!found)
        return found.error();
    MailboxPage page;
    page.total = found->total;
    for (const Row &row : found->rows.first(qMin(atMost, found->rows.size()))) {
        const Result<Mailbox> mailbox = mailboxOf(row, m_database);
        if (!mailbox)
            return mailbox.error();
        page.mailboxes.append(*mailbox);
    }
    if (found->rows.size() > atMost)
        page.next = page.mailboxes.last().address;
    return page;
}

Result<Mailbox> MailboxStore::set(const Address &address, qint64 revision, const std::optional<DisplayName> &name,
                                  const std::optional<ByteSize> &quota, const MailboxSwitches &switches)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<Mailbox> current = byAddress(address);
    if (!current)
        return current;
    if (current->revision != revision)
        return Error{ErrorCode::Conflict, address.toString(), {}, QString::fromUtf8(jsonText(toJson(*current)))};
    Mailbox wanted = *current;
    wanted.name = name.value_or(current->name);
    if (quota)
        wanted.quota = quota->bytes() > 0 ? quota : std::nullopt;
    wanted.imap = switched(switches.imap, current->imap);
    wanted.pop3 = switched(switches.pop3, current->pop3);
    wanted.sending = switched(switches.sending, current->sending);
    if (toJson(wanted) == toJson(*current))
        return current;
    const QString words = wordsOf(address, wanted.name);
    const Result<qint64> unindexed = m_database.run(
        u"INSERT INTO mailbox_text (mailbox_text, rowid, words) SELECT 'delete', id, words FROM mailbox WHERE address = ?"_s,
        {address.toString()});
    if (!unindexed)
        return unindexed.error();
    const Result<Mailbox> changed =
        change(address, u"name = ?, words = ?, quota = ?, imap = ?, pop3 = ?, sending = ?"_s,
               {wanted.name.toString(), words, quotaValue(wanted.quota), wanted.imap ? 1 : 0, wanted.pop3 ? 1 : 0, wanted.sending ? 1 : 0});
    if (!changed)
        return changed;
    const Result<qint64> indexed = m_database.run(
        u"INSERT INTO mailbox_text (rowid, words) SELECT id, words FROM mailbox WHERE address = ?"_s, {address.toString()});
    return indexed ? changed : Result<Mailbox>(indexed.error());
}

Result<Mailbox> MailboxStore::setPasswordHash(const Address &address, const QByteArray &hash)
{
    return change(address, u"password = ?"_s, {QString::fromLatin1(hash)});
}

Result<QByteArray> MailboxStore::passwordHash(const Address &address) const
{
    const Result<std::optional<Row>> row =
        m_database.row(u"SELECT password FROM mailbox WHERE address = ?"_s, {address.toString()});
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, address.toString(), u"address"_s, {}};
    return (**row).at(0).toString().toLatin1();
}

Result<Mailbox> MailboxStore::setSuspended(const Address &address, bool suspended)
{
    const Result<Mailbox> current = byAddress(address);
    if (!current || current->suspended == suspended)
        return current;
    return change(address, u"suspended = ?"_s, {suspended ? 1 : 0});
}

Result<void> MailboxStore::remove(const Address &address)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<qint64> unindexed = m_database.run(
        u"INSERT INTO mailbox_text (mailbox_text, rowid, words) SELECT 'delete', id, words FROM mailbox WHERE address = ?"_s,
        {address.toString()});
    if (!unindexed)
        return unindexed.error();
    const Result<qint64> removed = m_database.run(u"DELETE FROM mailbox WHERE address = ?"_s, {address.toString()});
    if (!removed)
        return removed.error();
    return *removed == 1 ? success() : Result<void>(Error{ErrorCode::NotFound, address.toString(), u"address"_s, {}});
}

Result<bool> MailboxStore::anyExists() const
{
    return count().and_then([](qint64 number) { return Result<bool>(number > 0); });
}

Result<qint64> MailboxStore::count() const
{
    const Result<std::optional<Row>> row = m_database.row(u"SELECT number FROM totals WHERE what = 'mailbox'"_s);
    if (!row)
        return row.error();
    return *row ? (**row).at(0).toLongLong() : 0;
}

Result<QList<LookupRow>> MailboxStore::lookupRowsAfter(const QString &after, qint64 limit) const
{
    const Result<QList<Row>> rows = m_database.rows(
        u"SELECT mailbox.address, mailbox.local_part, domain.name, mailbox.password, mailbox.quota, mailbox.suspended,"
        " mailbox.imap, mailbox.pop3, mailbox.sending"
        " FROM mailbox CROSS JOIN domain ON domain.id = mailbox.domain_id"
        " WHERE mailbox.address > ? ORDER BY mailbox.address LIMIT ?"_s,
        {after, limit});
    if (!rows)
        return rows.error();
    QList<LookupRow> found;
    for (const Row &row : *rows) {
        LookupRow one{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), lookupPassword(row.at(3).toString()), {},
                      !row.at(5).toBool(), row.at(6).toBool(), row.at(7).toBool(), row.at(8).toBool()};
        if (!row.at(4).isNull())
            one.quotaBytes = row.at(4).toLongLong();
        found.append(one);
    }
    return found;
}

// `assignments` is one of the constants above.
Result<Mailbox> MailboxStore::change(const Address &address, const QString &assignments, const QVariantList &values)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<qint64> changed = m_database.run(
        u"UPDATE mailbox SET "_s + assignments + u", revision = (SELECT change + 1 FROM meta) WHERE address = ?"_s,
        values + QVariantList{address.toString()});
    if (!changed)
        return changed.error();
    return byAddress(address);
}

} // namespace postroom

#include "core/store/mailboxstore.h"

#include "core/base/json.h"
#include "core/store/textfilter.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

// A list's domain: its row and how many mailboxes it has.
struct MailboxStore::Scope
{
    qint64 domainId;
    qint64 mailboxes;
};

namespace {

// Read in this order everywhere.
const QString columns =
    u"mailbox.address, mailbox.name, mailbox.quota, mailbox.suspended, mailbox.created_at, mailbox.revision"_s;

Result<Mailbox> mailboxOf(const Row &row, const Database &database)
{
    const Result<Address> address = Address::parse(row.at(0).toString());
    const Result<DisplayName> name = DisplayName::parse(row.at(1).toString());
    if (!address || !name)
        return Error{ErrorCode::StoreDamaged, database.file(), {}, row.at(0).toString()};
    Mailbox mailbox{*address, *name, {}, row.at(3).toBool(), QDateTime::fromMSecsSinceEpoch(row.at(4).toLongLong(), Qt::UTC),
                    row.at(5).toLongLong()};
    if (!row.at(2).isNull())
        mailbox.quota = ByteSize(row.at(2).toLongLong());
    return mailbox;
}

QString wordsOf(const Address &address, const DisplayName &name)
{
    return filterWords({address.toString(), address.toUnicode(), name.toString()});
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
    const Result<std::optional<Scope>> domain = scopeOf(mailbox.address.domain());
    if (!domain && domain.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::DomainNotServed, mailbox.address.domain().toString(), u"address"_s, {}};
    if (!domain)
        return domain.error();
    if (const Result<Mailbox> there = byAddress(mailbox.address); there)
        return Error{ErrorCode::AlreadyExists, address, u"address"_s, {}};
    else if (there.error().code != ErrorCode::NotFound)
        return there.error();
    const Result<qint64> added = m_database.run(
        u"INSERT INTO mailbox (address, local_part, domain_id, name, words, quota, suspended, password, created_at, revision)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT change + 1 FROM meta))"_s,
        {address, mailbox.address.localPart(), (*domain)->domainId, mailbox.name.toString(), wordsOf(mailbox.address, mailbox.name),
         quotaValue(mailbox.quota), mailbox.suspended ? 1 : 0, QString::fromLatin1(hash), mailbox.createdAt.toMSecsSinceEpoch()});
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
                                       const std::optional<Address> &after) const
{
    MailboxPage page;
    const Result<std::optional<Scope>> scope = scopeOf(domain);
    if (!scope)
        return scope.error();
    const Result<qint64> total = countFound(filter, *scope);
    if (!total)
        return total.error();
    page.total = *total;
    const TextFilter wanted(filter);
    if (wanted.way() == TextFilter::Way::Nothing || page.total == 0)
        return page;

    const qint64 atMost = std::clamp<qint64>(limit, 1, 1000);
    const QString from = after ? after->toString() : QString();
    QString sql = u"SELECT "_s + columns + u" FROM mailbox WHERE mailbox.address > ?"_s;
    QVariantList values{from};
    if (wanted.way() == TextFilter::Way::Beginning) {
        sql += u" AND mailbox.address < ?"_s;
        values = {qMax(from, wanted.text()), wanted.afterLast()};
    } else if (wanted.way() == TextFilter::Way::Anywhere && (page.total > mostCounted || (*scope && (*scope)->mailboxes <= mostCounted))) {
        // Finds are dense, or there is little to look through: walking the addresses meets them sooner than sorting.
        sql += u" AND instr(mailbox.words, ?) > 0"_s;
        values.append(wanted.text());
    } else if (wanted.way() == TextFilter::Way::Anywhere) {
        sql = u"SELECT "_s + columns
            + u" FROM mailbox_text CROSS JOIN mailbox ON mailbox.id = mailbox_text.rowid"
              " WHERE mailbox_text MATCH ? AND mailbox.address > ?"_s;
        values = {wanted.phrase(), from};
    }
    if (*scope) {
        sql += u" AND mailbox.domain_id = ?"_s;
        values.append((*scope)->domainId);
    }
    sql += u" ORDER BY mailbox.address LIMIT ?"_s;
    values.append(atMost + 1); // one more tells whether there is a next page
    const Result<QList<Row>> rows = m_database.rows(sql, values);
    if (!rows)
        return rows.error();
    for (const Row &row : rows->first(qMin(atMost, rows->size()))) {
        const Result<Mailbox> mailbox = mailboxOf(row, m_database);
        if (!mailbox)
            return mailbox.error();
        page.mailboxes.append(*mailbox);
    }
    if (rows->size() > atMost)
        page.next = page.mailboxes.last().address;
    return page;
}

Result<Mailbox> MailboxStore::set(const Address &address, qint64 revision, const std::optional<DisplayName> &name,
                                  const std::optional<ByteSize> &quota)
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
    if (wanted.name == current->name && wanted.quota == current->quota)
        return current;
    const QString words = wordsOf(address, wanted.name);
    const Result<qint64> unindexed = m_database.run(
        u"INSERT INTO mailbox_text (mailbox_text, rowid, words) SELECT 'delete', id, words FROM mailbox WHERE address = ?"_s,
        {address.toString()});
    if (!unindexed)
        return unindexed.error();
    const Result<Mailbox> changed =
        change(address, u"name = ?, words = ?, quota = ?"_s, {wanted.name.toString(), words, quotaValue(wanted.quota)});
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
        u"SELECT mailbox.address, mailbox.local_part, domain.name, mailbox.password, mailbox.quota, mailbox.suspended"
        " FROM mailbox CROSS JOIN domain ON domain.id = mailbox.domain_id"
        " WHERE mailbox.address > ? ORDER BY mailbox.address LIMIT ?"_s,
        {after, limit});
    if (!rows)
        return rows.error();
    QList<LookupRow> found;
    for (const Row &row : *rows) {
        LookupRow one{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), lookupPassword(row.at(3).toString()), {},
                      !row.at(5).toBool()};
        if (!row.at(4).isNull())
            one.quotaBytes = row.at(4).toLongLong();
        found.append(one);
    }
    return found;
}

Result<std::optional<MailboxStore::Scope>> MailboxStore::scopeOf(const std::optional<DomainName> &domain) const
{
    if (!domain)
        return std::optional<Scope>();
    const Result<std::optional<Row>> row = m_database.row(u"SELECT id, mailboxes FROM domain WHERE name = ?"_s, {domain->toString()});
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound, domain->toString(), u"domain"_s, {}};
    return std::optional(Scope{(**row).at(0).toLongLong(), (**row).at(1).toLongLong()});
}

Result<qint64> MailboxStore::countFound(const QString &filter, const std::optional<Scope> &scope) const
{
    const TextFilter wanted(filter);
    if (wanted.way() == TextFilter::Way::Nothing)
        return 0;
    if (wanted.way() == TextFilter::Way::Everything)
        return scope ? Result<qint64>(scope->mailboxes) : count();
    const QString inDomain = scope ? u" AND mailbox.domain_id = ?"_s : QString();
    QString found;
    QVariantList values;
    if (wanted.way() == TextFilter::Way::Beginning) {
        found = u"FROM mailbox WHERE mailbox.address > ? AND mailbox.address < ?"_s;
        values = {wanted.text(), wanted.afterLast()};
    } else if (!scope) {
        found = u"FROM mailbox_text WHERE mailbox_text MATCH ?"_s;
        values = {wanted.phrase()};
    } else if (scope->mailboxes <= mostCounted) {
        found = u"FROM mailbox WHERE instr(mailbox.words, ?) > 0"_s;
        values = {wanted.text()};
    } else {
        found = u"FROM mailbox_text CROSS JOIN mailbox ON mailbox.id = mailbox_text.rowid WHERE mailbox_text MATCH ?"_s;
        values = {wanted.phrase()};
    }
    if (scope)
        values.append(scope->domainId);
    values.append(mostCounted + 1);
    const Result<std::optional<Row>> row =
        m_database.row(u"SELECT count(*) FROM (SELECT 1 "_s + found + inDomain + u" LIMIT ?)"_s, values);
    if (!row)
        return row.error();
    return *row ? (**row).at(0).toLongLong() : 0;
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

#include "core/store/settingstore.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<Settings> SettingStore::load() const
{
    const Result<QList<Row>> rows = m_database.rows(u"SELECT key, value FROM setting ORDER BY key"_s);
    if (!rows)
        return rows.error();
    Settings settings;
    for (const Row &row : *rows) {
        const QString key = row.at(0).toString();
        const SettingRule *rule = settingRule(key);
        if (rule == nullptr)
            return Error{ErrorCode::StoreDamaged, m_database.file(), {}, key};
        if (const auto read = rule->read(settings, row.at(1).toString()); !read)
            return Error{ErrorCode::StoreDamaged, m_database.file(), {}, key + u" = "_s + row.at(1).toString()};
    }
    return settings;
}

Result<bool> SettingStore::isSet(const QString &key) const
{
    const Result<std::optional<Row>> row = m_database.row(u"SELECT 1 FROM setting WHERE key = ?"_s, {key});
    if (!row)
        return row.error();
    return row->has_value();
}

Result<void> SettingStore::set(const QString &key, const QString &text)
{
    const SettingRule *rule = settingRule(key);
    if (rule == nullptr)
        return Error{ErrorCode::NotFound, key, u"key"_s, {}};
    Settings settings;
    const bool unsets = text.isEmpty() && rule->text(settings).isEmpty();
    if (const auto read = unsets ? success() : rule->read(settings, text); !read)
        return withField(read.error(), u"value"_s);
    return write(key, rule->text(settings));
}

Result<void> SettingStore::restore(const Settings &settings)
{
    const Result<Settings> current = load();
    if (!current)
        return current.error();
    for (const SettingRule &rule : settingRules()) {
        if (rule.text(settings) == rule.text(*current))
            continue;
        if (const auto written = write(QString::fromLatin1(rule.key), rule.text(settings)); !written)
            return written;
    }
    return success();
}

Result<qint64> SettingStore::revision() const
{
    const Result<std::optional<Row>> row = m_database.row(u"SELECT settings_revision FROM meta"_s);
    if (!row)
        return row.error();
    return *row ? (**row).at(0).toLongLong() : 0;
}

Result<std::optional<qint64>> SettingStore::appliedGeneration() const
{
    const Result<std::optional<Row>> row = m_database.row(u"SELECT applied_generation FROM meta WHERE applied_generation IS NOT NULL"_s);
    if (!row)
        return row.error();
    return *row ? std::optional((**row).at(0).toLongLong()) : std::nullopt;
}

Result<void> SettingStore::setAppliedGeneration(qint64 generation)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<qint64> written = m_database.run(u"UPDATE meta SET applied_generation = ?"_s, {generation});
    return written ? success() : Result<void>(written.error());
}

// An empty text is what a setting without a value has; it needs no row.
Result<void> SettingStore::write(const QString &key, const QString &text)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<qint64> written = text.isEmpty()
        ? m_database.run(u"DELETE FROM setting WHERE key = ?"_s, {key})
        : m_database.run(u"INSERT INTO setting (key, value) VALUES (?, ?)"
                         " ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value"_s,
                         {key, text});
    return written ? success() : Result<void>(written.error());
}

} // namespace postroom

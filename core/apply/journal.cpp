#include "core/apply/journal.h"

namespace postroom {

Result<void> Journal::write(const JournalEntry &entry)
{
    return m_host.replace(m_file, jsonText(toJson(entry)) + '\n', Owner{0, 0}, 0600);
}

Result<void> Journal::clear()
{
    return m_host.removeFile(m_file);
}

Result<void> Journal::sweep()
{
    const QString beside = m_file + QStringLiteral(".new"); // Host::replace() writes there first
    return m_host.exists(beside) ? m_host.removeFile(beside) : success();
}

Result<std::optional<JournalEntry>> Journal::read() const
{
    const Result<QByteArray> text = m_host.read(m_file);
    if (!text) {
        if (text.error().code == ErrorCode::NotFound)
            return std::optional<JournalEntry>();
        return text.error();
    }
    const Result<JournalEntry> entry = parseJson(*text).and_then([](const QJsonValue &json) { return fromJson<JournalEntry>(json); });
    if (!entry)
        return withSubject(entry.error(), m_file);
    return std::optional(*entry);
}

} // namespace postroom

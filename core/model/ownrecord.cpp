#include "core/model/ownrecord.h"

#include "core/base/character.h"
#include "core/base/json.h"

#include <QList>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

Result<RecordNote> RecordNote::parse(QStringView text)
{
    const QString shown = text.toString().left(300);
    const auto refused = [](char32_t c) { return isControl(c) || c == 0xfeff || (c >= 0xe0000 && c <= 0xe007f); };
    if (const auto bad = firstRefused(text, refused))
        return Error{ErrorCode::CharacterNotAllowed, shown, {}, characterName(*bad)};
    RecordNote note;
    note.m_text = text.toString().normalized(QString::NormalizationForm_C).trimmed();
    if (note.m_text.toUcs4().size() > longest)
        return Error{ErrorCode::TextTooLong, shown, {}, QString::number(longest)};
    return note;
}

Result<DnsType> OwnRecord::allowed(DnsType type)
{
    if (std::find(types.begin(), types.end(), type) != types.end())
        return type;
    QStringList choices;
    for (const DnsType one : types)
        choices.append(wordOf(one));
    return Error{ErrorCode::ChoiceUnknown, wordOf(type), u"type"_s, choices.join(u", "_s)};
}

Result<qint64> OwnRecord::allowedTtl(qint64 seconds)
{
    if (seconds < shortestTtl || seconds > longestTtl)
        return Error{ErrorCode::NumberOutOfRange, QString::number(seconds), u"ttl"_s, u"%1 – %2"_s.arg(shortestTtl).arg(longestTtl)};
    return seconds;
}

} // namespace postroom

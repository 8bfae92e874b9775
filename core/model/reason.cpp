#include "core/model/reason.h"

#include "core/base/character.h"

#include <QList>

namespace postroom {

using namespace Qt::StringLiterals;

Result<Reason> Reason::parse(QStringView text)
{
    const QString shown = text.toString().left(300);
    const auto refused = [](char32_t c) { return isControl(c) || c == 0xfeff || (c >= 0xe0000 && c <= 0xe007f); };
    if (const auto bad = firstRefused(text, refused))
        return Error{ErrorCode::CharacterNotAllowed, shown, {}, characterName(*bad)};
    Reason reason;
    reason.m_text = text.toString().normalized(QString::NormalizationForm_C).trimmed();
    if (reason.m_text.isEmpty())
        return Error{ErrorCode::TextEmpty, shown, {}, {}};
    if (reason.m_text.toUcs4().size() > 500)
        return Error{ErrorCode::TextTooLong, shown, {}, u"500"_s};
    return reason;
}

} // namespace postroom

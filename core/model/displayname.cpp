#include "core/model/displayname.h"

#include "core/base/character.h"

#include <QList>

namespace postroom {

using namespace Qt::StringLiterals;

Result<DisplayName> DisplayName::parse(QStringView text)
{
    const QString shown = text.toString().left(300);
    const auto refused = [](char32_t c) { return isControl(c) || c == 0xfeff || (c >= 0xe0000 && c <= 0xe007f); };
    if (const auto bad = firstRefused(text, refused))
        return Error{ErrorCode::CharacterNotAllowed, shown, {}, characterName(*bad)};
    DisplayName name;
    name.m_text = text.toString().normalized(QString::NormalizationForm_C).trimmed();
    if (name.m_text.toUcs4().size() > 128)
        return Error{ErrorCode::TextTooLong, shown, {}, u"128"_s};
    return name;
}

} // namespace postroom

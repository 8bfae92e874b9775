#include "core/model/testmail.h"

#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

Result<TestMailId> TestMailId::parse(QStringView text)
{
    const bool isHex = std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!isHex || text.size() != 32)
        return Error{ErrorCode::TextMalformed, text.toString().left(100), {}, u"0–9, a–f (32)"_s};
    TestMailId id;
    id.m_text = text.toString();
    return id;
}

TestMailId TestMailId::make()
{
    TestMailId id;
    id.m_text = QUuid::createUuid().toString(QUuid::Id128);
    return id;
}

} // namespace postroom

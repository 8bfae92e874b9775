#include "core/model/dnsname.h"

#include "core/model/domainname.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<DnsName> DnsName::parse(QStringView text)
{
    QString name = text.toString();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, {}, {}};
    const bool isAscii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii) {
        const Result<DomainName> international = DomainName::parse(name);
        if (!international)
            return international.error();
        name = international->toString();
    }
    if (name.size() > 253)
        return Error{ErrorCode::TextTooLong, name.left(100), {}, u"253"_s};
    const QStringList labels = name.split(u'.');
    for (const QString &label : labels) {
        if (label.isEmpty())
            return Error{ErrorCode::DomainLabelEmpty, name, {}, {}};
        if (label.size() > 63)
            return Error{ErrorCode::DomainLabelTooLong, name.left(100), {}, {}};
    }
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.';
    };
    const qsizetype behindWildcard = name.startsWith(u"*.") ? 2 : 0;
    const auto strange = std::find_if_not(name.begin() + behindWildcard, name.end(), isAllowed);
    if (strange != name.end())
        return Error{ErrorCode::CharacterNotAllowed, name, {}, QString(*strange)};
    DnsName parsed;
    parsed.m_text = name.toLower();
    return parsed;
}

} // namespace postroom

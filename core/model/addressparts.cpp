#include "core/model/addressparts.h"

#include "core/base/character.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<AddressParts> parseAddressParts(QStringView text, Result<QString> (*readLocalPart)(QStringView))
{
    const QString shown = text.toString().left(300);
    if (text.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, {}, {}};
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0 || at == text.size() - 1)
        return Error{ErrorCode::AddressNoAt, shown, {}, {}};
    const Result<QString> local = readLocalPart(text.first(at));
    if (!local)
        return withSubject(local.error(), shown);
    const Result<DomainName> domain = DomainName::parse(text.sliced(at + 1));
    if (!domain)
        return withSubject(domain.error(), shown);
    if (local->size() + 1 + domain->toString().size() > 254)
        return Error{ErrorCode::TextTooLong, shown, {}, u"254"_s};
    return AddressParts{*local, *domain};
}

Result<QString> parseDotString(QStringView text, Case letters, bool (*refused)(char32_t))
{
    const auto refusal = [text](ErrorCode code, const QString &detail = {}) {
        return Error{code, text.toString().left(300), {}, detail};
    };
    if (text.isEmpty())
        return refusal(ErrorCode::TextEmpty);
    QString local = text.toString();
    for (QChar &c : local) {
        if (letters == Case::Folded && c >= u'A' && c <= u'Z')
            c = c.toLower(); // ASCII only: another alphabet's letters are refused below, not folded into ASCII
    }
    if (const auto bad = firstRefused(local, refused)) {
        if (*bad == U'+')
            return refusal(ErrorCode::LocalPartPlus);
        if (*bad > 0x7f && !isControl(*bad))
            return refusal(ErrorCode::LocalPartNotAscii, characterName(*bad));
        return refusal(ErrorCode::CharacterNotAllowed, characterName(*bad));
    }
    if (local.size() > 64)
        return refusal(ErrorCode::TextTooLong, u"64"_s);
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(u".."))
        return refusal(ErrorCode::LocalPartDots);
    return local;
}

} // namespace postroom

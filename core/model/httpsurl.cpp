#include "core/model/httpsurl.h"

#include "core/base/character.h"
#include "core/model/domainname.h"

#include <QUrl>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isRefused(char32_t c)
{
    return c <= 0x20 || c >= 0x7F || QStringView(u"\"\\,;<>^`{|}").contains(QChar(static_cast<char16_t>(c)));
}

} // namespace

Result<HttpsUrl> HttpsUrl::parse(QStringView text)
{
    if (text.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, {}, {}};
    if (text.size() > longest)
        return Error{ErrorCode::TextTooLong, text.left(200).toString(), {}, QString::number(longest)};
    if (const auto bad = firstRefused(text, isRefused))
        return Error{ErrorCode::CharacterNotAllowed, text.left(200).toString(), {}, characterName(*bad)};
    const QUrl url(text.toString(), QUrl::StrictMode);
    const bool isPlain = url.isValid() && url.scheme() == u"https" && url.userInfo().isEmpty() && !url.hasFragment();
    if (!isPlain)
        return Error{ErrorCode::TextMalformed, text.left(200).toString(), {}, u"https://www.example.org/logo.svg"_s};
    if (const Result<DomainName> host = DomainName::parse(url.host()); !host)
        return host.error();
    return HttpsUrl(url.toString(QUrl::FullyEncoded));
}

} // namespace postroom

#include "core/model/certificateauthority.h"

#include "core/base/character.h"

#include <QUrl>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

const QString accountTag = u"accounturi="_s;

// RFC 8659 §4.2: a parameter's value is of printable characters without blanks and semicolons; what else would end it, or the
// setting that is a list of these, is left out too.
bool isRefused(char32_t c)
{
    return c <= 0x20 || c >= 0x7F || c == ';' || c == ',' || c == '"' || c == '\\';
}

QStringView withoutBlanks(QStringView text)
{
    while (text.startsWith(u' '))
        text = text.sliced(1);
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

Error malformed(QStringView text)
{
    return Error{ErrorCode::TextMalformed, text.left(200).toString(), {}, u"letsencrypt.org;accounturi=https://…"_s};
}

} // namespace

Result<CertificateAuthority> CertificateAuthority::parse(QStringView text)
{
    if (text.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, {}, {}};
    if (text.size() > longest)
        return Error{ErrorCode::TextTooLong, text.left(200).toString(), {}, QString::number(longest)};
    const qsizetype end = text.indexOf(u';');
    const Result<DomainName> issuer = DomainName::parse(withoutBlanks(end < 0 ? text : text.first(end)));
    if (!issuer)
        return issuer.error();
    if (end < 0)
        return CertificateAuthority(*issuer, {});
    const QStringView parameter = withoutBlanks(text.sliced(end + 1));
    if (!parameter.startsWith(accountTag))
        return malformed(text);
    const QStringView account = parameter.sliced(accountTag.size());
    if (const auto bad = firstRefused(account, isRefused))
        return Error{ErrorCode::CharacterNotAllowed, text.left(200).toString(), {}, characterName(*bad)};
    const QUrl url(account.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return malformed(text);
    const CertificateAuthority authority(*issuer, account.toString());
    if (authority.toString().size() > longest) // an international name is longer than it was written
        return Error{ErrorCode::TextTooLong, text.left(200).toString(), {}, QString::number(longest)};
    return authority;
}

QString CertificateAuthority::toString() const
{
    return m_account.isEmpty() ? m_issuer.toString() : m_issuer.toString() + u';' + accountTag + m_account;
}

QString CertificateAuthority::issueValue() const
{
    return m_account.isEmpty() ? m_issuer.toString() : m_issuer.toString() + u"; "_s + accountTag + m_account;
}

} // namespace postroom

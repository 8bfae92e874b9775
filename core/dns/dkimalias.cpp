#include "core/dns/dkimalias.h"

#include "core/model/dkimkey.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 253; // RFC 1035 §2.3.4, without the final dot
constexpr qsizetype longestSelector = 4; // of those that aliases have: "rsa1"

} // namespace

bool isKeyName(const QString &name)
{
    return name.contains(u"._domainkey."_s);
}

std::optional<QString> keyAliasTarget(const QString &selector, const DomainName &domain, const DomainName &server)
{
    if (server.isWithin(domain) || domain.toString().size() > longestAliasedDomain(server))
        return std::nullopt;
    return u"%1.%2._domainkey.%3."_s.arg(selector, domain.toString(), server.toString());
}

bool isKeyAliasTarget(const QString &name, const DomainName &server)
{
    const QString below = u"._domainkey."_s + server.toString() + u'.';
    return name.endsWith(below) && isDkimSlot(name.section(u'.', 0, 0)) && name.count(u'.') > below.count(u'.');
}

qsizetype longestAliasedDomain(const DomainName &server)
{
    return longestName - longestSelector - u"._domainkey."_s.size() - 1 - server.toString().size();
}

} // namespace postroom

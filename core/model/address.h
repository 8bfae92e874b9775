#pragma once

#include "core/base/result.h"
#include "core/model/domainname.h"

namespace postroom {

// The address of a mailbox: local part in lower case (security.md-grammar: letters, digits, "_", "-", inner single
// dots, at most 64; no "+", which separates a plus address), a DomainName, at most 254 octets in all.
class Address
{
public:
    Address() = default;
    static Result<Address> parse(QStringView text);
    // Only the part before the "@", folded to lower case.
    static Result<QString> parseLocalPart(QStringView text);
    static Address of(const QString &parsedLocalPart, const DomainName &domain); // both parsed before

    bool isNull() const { return m_domain.isNull(); }
    QString toString() const { return isNull() ? QString() : m_localPart + u'@' + m_domain.toString(); }
    QString toUnicode() const { return m_localPart + u'@' + m_domain.toUnicode(); } // for people
    QString localPart() const { return m_localPart; }
    DomainName domain() const { return m_domain; }

    friend bool operator==(const Address &, const Address &) = default;
    friend size_t qHash(const Address &address, size_t seed = 0) { return qHash(address.toString(), seed); }

private:
    QString m_localPart;
    DomainName m_domain;
};

} // namespace postroom

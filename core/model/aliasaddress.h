#pragma once

#include "core/model/address.h"

namespace postroom {

// The address of an alias: as a mailbox's, and after the first character also + ' & = ~. "user+tag" as an alias stands
// before what the plus would say.
class AliasAddress
{
public:
    AliasAddress() = default;
    static Result<AliasAddress> parse(QStringView text);
    static Result<QString> parseLocalPart(QStringView text); // folded to lower case
    static AliasAddress of(const QString &parsedLocalPart, const DomainName &domain); // both parsed before
    static AliasAddress of(const Address &address) { return of(address.localPart(), address.domain()); }

    bool isNull() const { return m_domain.isNull(); }
    QString toString() const { return isNull() ? QString() : m_localPart + u'@' + m_domain.toString(); }
    QString toUnicode() const { return m_localPart + u'@' + m_domain.toUnicode(); } // for people
    QString localPart() const { return m_localPart; }
    DomainName domain() const { return m_domain; }

    friend bool operator==(const AliasAddress &, const AliasAddress &) = default;
    friend size_t qHash(const AliasAddress &address, size_t seed = 0) { return qHash(address.toString(), seed); }

private:
    QString m_localPart;
    DomainName m_domain;
};

} // namespace postroom

#pragma once

#include "core/model/domainname.h"

namespace postroom {

// Who may issue certificates for a name, as a CAA record says it: "letsencrypt.org", or with the account there that alone may
// ask for them: "letsencrypt.org;accounturi=https://acme-v02.api.letsencrypt.org/acme/acct/1" (RFC 8659 §4.2, RFC 8657 §3).
class CertificateAuthority
{
public:
    CertificateAuthority() = default; // null
    static constexpr qsizetype longest = 400;
    static Result<CertificateAuthority> parse(QStringView text);

    bool isNull() const { return m_issuer.isNull(); }
    const DomainName &issuer() const { return m_issuer; }
    QString account() const { return m_account; } // empty: any
    QString toString() const; // parses to the same again
    QString issueValue() const; // of a CAA record, of the property "issue"

    friend bool operator==(const CertificateAuthority &, const CertificateAuthority &) = default;

private:
    CertificateAuthority(const DomainName &issuer, const QString &account) : m_issuer(issuer), m_account(account) {}

    DomainName m_issuer;
    QString m_account;
};

} // namespace postroom

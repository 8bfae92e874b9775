#pragma once

#include "core/base/result.h"
#include "core/model/domainname.h"
#include "core/model/mailservice.h"

#include <QList>

#include <optional>

namespace postroom {

// One server that takes a domain's mail; lower numbers come first.
struct MailExchanger
{
    int preference = 0; // 0–65535
    DomainName host;

    friend bool operator==(const MailExchanger &, const MailExchanger &) = default;
};

// The servers that take a domain's mail, as "10:mail.example.net,20:backup.example.net": 1–10 of them, no host twice.
// In the order of preference, then of names.
class MailExchangers
{
public:
    static constexpr qsizetype most = 10;

    MailExchangers() = default;
    static Result<MailExchangers> parse(QStringView text);

    bool isNull() const { return m_all.isEmpty(); }
    QString toString() const;
    const QList<MailExchanger> &all() const { return m_all; }

    friend bool operator==(const MailExchangers &, const MailExchangers &) = default;

private:
    QList<MailExchanger> m_all;
};

// What a tenant of Microsoft 365 is called: "contoso" of contoso.onmicrosoft.com, which may be typed whole. Letters and
// digits, 1–27, in lower case.
class TenantName
{
public:
    static constexpr qsizetype longest = 27;

    TenantName() = default;
    static Result<TenantName> parse(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const { return m_text; }

    friend bool operator==(const TenantName &, const TenantName &) = default;

private:
    QString m_text;
};

// Who sends mail of a domain, as words of an SPF record: a, mx, ip4:, ip6: and include: (RFC 7208 §5), each of which
// allows somebody; in lower case with a blank between. No word about everybody else, no macros.
class SpfSenders
{
public:
    static constexpr qsizetype longest = 400;

    SpfSenders() = default;
    static Result<SpfSenders> parse(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const { return m_text; }

    friend bool operator==(const SpfSenders &, const SpfSenders &) = default;

private:
    QString m_text;
};

// Where the mail of a domain lives that is not served here, and what its DNS plan is made from.
struct ExternalMail
{
    MailService service = MailService::None;
    std::optional<MailExchangers> exchangers = {}; // unset: those that the service has for everybody
    std::optional<TenantName> tenant = {}; // unset: no records of its signing keys are planned
    std::optional<SpfSenders> senders = {}; // unset: its mail exchangers, or what the service has for everybody

    // ProtocolMissingMember for what the service needs, Unsupported for what it has no use for; detail: the service.
    static Result<void> check(const ExternalMail &mail);

    friend bool operator==(const ExternalMail &, const ExternalMail &) = default;

    static void fields(auto &self, auto &&visit)
    {
        visit("service", self.service);
        visit("exchangers", self.exchangers);
        visit("tenant", self.tenant);
        visit("senders", self.senders);
    }
};

} // namespace postroom

#pragma once

#include "core/model/mailservice.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace postroom {

// What happens without the record: mail fails, mail suffers, or a convenience is missing.
enum class Necessity { Required, Recommended, Optional };

template<>
struct EnumWords<Necessity>
{
    static constexpr std::pair<Necessity, const char *> words[] = {{Necessity::Required, "required"},
                                                                   {Necessity::Recommended, "recommended"},
                                                                   {Necessity::Optional, "optional"}};
};

// One record of a DNS plan.
struct DnsRecord
{
    QString name; // absolute, with the trailing dot
    QString type; // A, AAAA, MX, TXT, SRV, CNAME …
    qint64 ttl = 3600; // seconds
    QString data; // presentation form (RFC 1035 §5.1)
    Necessity necessity = Necessity::Required;
    QString reason; // one sentence for the admin
    std::optional<QString> own = {}; // the data of the admin's own record that this is, or that is part of it

    friend bool operator==(const DnsRecord &, const DnsRecord &) = default;

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("type", self.type);
        visit("ttl", self.ttl);
        visit("data", self.data);
        visit("necessity", self.necessity);
        visit("reason", self.reason);
        visit("own", self.own);
    }
};

struct DnsPlan
{
    QString domain;
    QList<DnsRecord> records;
    std::optional<MailService> service = {}; // where the domain's mail lives; unset: here
    // The domain's signing keys at the end of its aliases: planned in another zone, and looked at with this one. They do not travel.
    QList<DnsRecord> aliasedKeys = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain);
        visit("records", self.records);
        visit("service", self.service);
    }
};

} // namespace postroom

#pragma once

#include "core/base/fields.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace postroom {

enum class DnsType { A,
                     Aaaa,
                     Mx,
                     Txt,
                     Cname,
                     Srv,
                     Ns,
                     Soa,
                     Ptr,
                     Caa,
                     Tlsa,
                     Ds,
                     Dnskey,
                     Spf }; // type 99, of which nothing but its leftovers are seen (RFC 7208 §3.1)

template<>
struct EnumWords<DnsType>
{
    static constexpr std::pair<DnsType, const char *> words[] = {
        {DnsType::A, "A"}, {DnsType::Aaaa, "AAAA"}, {DnsType::Mx, "MX"}, {DnsType::Txt, "TXT"}, {DnsType::Cname, "CNAME"}, {DnsType::Srv, "SRV"}, {DnsType::Ns, "NS"}, {DnsType::Soa, "SOA"}, {DnsType::Ptr, "PTR"}, {DnsType::Caa, "CAA"}, {DnsType::Tlsa, "TLSA"}, {DnsType::Ds, "DS"}, {DnsType::Dnskey, "DNSKEY"}, {DnsType::Spf, "SPF"}};
};

// What came of a question. The first three are answers; the others say that nobody knows.
enum class DnsOutcome { Records,
                        NoName,
                        NoData,
                        TimedOut,
                        Refused,
                        ServerFailed,
                        Unreachable };

template<>
struct EnumWords<DnsOutcome>
{
    static constexpr std::pair<DnsOutcome, const char *> words[] = {
        {DnsOutcome::Records, "records"}, {DnsOutcome::NoName, "no-name"}, {DnsOutcome::NoData, "no-data"}, {DnsOutcome::TimedOut, "timed-out"}, {DnsOutcome::Refused, "refused"}, {DnsOutcome::ServerFailed, "server-failed"}, {DnsOutcome::Unreachable, "unreachable"}};
};

constexpr bool isAnswer(DnsOutcome outcome)
{
    return outcome <= DnsOutcome::NoData;
}

// A record beside an answer: whom a referral leads to (NS), where they are (A, AAAA), whose the zone is (SOA).
struct DnsEntry
{
    QString name; // absolute
    DnsType type = DnsType::Ns;
    qint64 ttl = 0; // seconds
    QString data; // presentation form

    friend bool operator==(const DnsEntry &, const DnsEntry &) = default;
};

struct DnsAnswer
{
    QString name; // absolute, as asked
    DnsType type = DnsType::A;
    QString server; // who was asked
    DnsOutcome outcome = DnsOutcome::TimedOut;
    qint64 ttl = 0; // seconds; the lowest of the records, or how long nothing counts (RFC 2308 §5)
    QStringList data; // presentation form (RFC 1035 §5.1), as they came; at the end of aliases where there are any

    // For whoever follows delegations; they do not travel. The last two lists are read where the question wants them.
    bool isAuthoritative = false; // the server says that the zone is its own
    QStringList signatures; // of the data (RRSIG, presentation form), where the question wants them
    QList<DnsEntry> authority;
    QList<DnsEntry> additional;

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("type", self.type);
        visit("server", self.server);
        visit("outcome", self.outcome);
        visit("ttl", self.ttl);
        visit("data", self.data);
    }
};

} // namespace postroom

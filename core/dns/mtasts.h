#pragma once

#include "core/model/domainname.h"
#include "core/model/ownrecord.h"
#include "core/model/settings.h"

namespace postroom {

// What a domain says to whoever brings it mail: by which servers, and that the connection must be encrypted to one of
// them by name (MTA-STS, RFC 8461). The policy is a file at https://mta-sts.DOMAIN/.well-known/mta-sts.txt; a TXT
// record tells of it, and tells by its id when it has become another.
struct MtaStsPolicy
{
    static constexpr auto path = "/.well-known/mta-sts.txt";
    static constexpr qsizetype largest = 64 * 1024; // octets; senders need not read more (RFC 8461 §3.3)

    MtaStsMode mode = MtaStsMode::Off; // "none" in the file
    QStringList mx; // host names, or "*.host name"; in their order, each once
    qint64 maxAge = 0; // seconds for which senders remember it

    // The file (RFC 8461 §3.2), equal for equal policies.
    QByteArray text() const;
    // Another one for each text: letters and digits, 32 of them (RFC 8461 §3.1).
    QString id() const;

    // Somebody's file, as senders read it. TextTooLong, TextMalformed; detail: the line, or what is missing.
    static Result<MtaStsPolicy> parse(QByteArrayView text);

    friend bool operator==(const MtaStsPolicy &, const MtaStsPolicy &) = default;
};

// Of one of this server's domains, from the same mail exchangers as its plan has, the admin's own included. Unset: there is none, by the
// settings or before the server has a name.
std::optional<MtaStsPolicy> mtaStsPolicy(const DomainName &domain, const Settings &settings, const QList<OwnRecord> &own);

// The host under which senders look for a domain's policy, and where the record stands that tells of it, with the trailing dot.
DomainName mtaStsHost(const DomainName &domain);
QString mtaStsRecordName(const DomainName &domain);

// Of a TXT record's octets; empty where it tells of no policy (RFC 8461 §3.1).
bool isMtaStsRecord(const QByteArray &text);
QByteArray mtaStsId(const QByteArray &text);

} // namespace postroom

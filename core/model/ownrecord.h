#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"
#include "core/model/dnsanswer.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace postroom {

// What an admin writes beside a record of their own: 0–200 characters of one line, no control and no tag characters.
class RecordNote
{
public:
    static constexpr qsizetype longest = 200;

    RecordNote() = default;
    static Result<RecordNote> parse(QStringView text);

    bool isNull() const { return false; } // none is a note, too
    QString toString() const { return m_text; }

    friend bool operator==(const RecordNote &, const RecordNote &) = default;

private:
    QString m_text;
};

// A record that the admin wants in a domain's zone beside those that mail needs, like what proves to somebody whose the
// domain is. It is its name, type and data: who wants another removes it and adds that one.
struct OwnRecord
{
    QString name; // absolute, with the trailing dot, in lower case
    DnsType type = DnsType::Txt;
    qint64 ttl = usualTtl; // seconds
    QString data; // canonical presentation form (RFC 1035 §5.1), as core/dns/recorddata.h makes it
    RecordNote note;
    QDateTime createdAt; // UTC

    static constexpr qint64 usualTtl = 3600;
    static constexpr qint64 shortestTtl = 60;
    static constexpr qint64 longestTtl = 604800; // a week
    static constexpr qsizetype most = 500; // in a domain
    // SOA is the provider's.
    static constexpr std::array types{DnsType::Txt, DnsType::Cname, DnsType::A, DnsType::Aaaa, DnsType::Mx, DnsType::Srv, DnsType::Caa, DnsType::Ns, DnsType::Tlsa, DnsType::Ptr};

    static Result<DnsType> allowed(DnsType type); // ChoiceUnknown
    static Result<qint64> allowedTtl(qint64 seconds); // NumberOutOfRange

    friend bool operator==(const OwnRecord &, const OwnRecord &) = default;

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("type", self.type);
        visit("ttl", self.ttl);
        visit("data", self.data);
        visit("note", self.note);
        visit("createdAt", self.createdAt);
    }
};

} // namespace postroom

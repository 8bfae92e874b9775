#pragma once

#include "core/base/result.h"
#include "core/model/domainname.h"

namespace postroom {

// The name of a record as somebody types it for a domain: "@" for the domain itself, "www" or "*.shop" below it, or a
// whole name. Labels of letters, digits, hyphens and underscores in lower case, "*" only as the first; international
// ones become A-labels.
class RecordName
{
public:
    RecordName() = default;
    static Result<RecordName> parse(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const { return m_text; } // with the final dot where it was typed
    // Absolute, with the final dot. A name that ends with the domain's is taken as a whole one, also without its final
    // dot. NameNotInDomain for what lies elsewhere.
    Result<QString> in(const DomainName &domain) const;

    friend bool operator==(const RecordName &, const RecordName &) = default;

private:
    QString m_text;
};

// A name in a record's data, like the host of an MX record: absolute with the final dot. "@" is the domain, a single
// label is one of the domain's, and what has a dot is taken as a whole name, as providers' forms do.
Result<QString> hostIn(const DomainName &domain, QStringView text);

} // namespace postroom

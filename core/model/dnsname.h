#pragma once

#include "core/base/result.h"

#include <QString>

namespace postroom {

// Any name that DNS can be asked for: labels of letters, digits, hyphens and underscores, in lower case, at most 253
// octets, with or without the final dot; the first label may be "*" (RFC 4592). International names become A-labels.
class DnsName
{
public:
    DnsName() = default;
    static Result<DnsName> parse(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const { return m_text; } // without the final dot
    QString absolute() const { return m_text + u'.'; }

    friend bool operator==(const DnsName &, const DnsName &) = default;

private:
    QString m_text;
};

} // namespace postroom

#pragma once

#include "core/base/result.h"
#include "core/model/dnsanswer.h"
#include "core/model/domainname.h"

namespace postroom {

// The data of a record as somebody typed it for a domain, in canonical presentation form (RFC 1035 §5.1): printable
// ASCII that can begin no line of its own. Given again, it comes out as it is. The text of a TXT record may stand without quotes; it is
// then taken as it is, with its backslashes. Host names are read by hostIn(). Refusals name the field "data".
Result<QString> recordData(DnsType type, QStringView typed, const DomainName &domain);

constexpr qsizetype longestTxt = 4000; // octets

} // namespace postroom

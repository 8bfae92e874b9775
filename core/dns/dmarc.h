#pragma once

#include "core/base/result.h"
#include "core/model/dmarcpolicy.h"

#include <QByteArray>

#include <optional>

namespace postroom {

// What receivers make of a text where a DMARC record belongs (RFC 7489 §6.3, §6.6.3).
enum class DmarcForm { None, // something else
                       Meant, // means to be one, but they do not take it for one
                       Consent, // the version alone, which lets reports on other domains be sent here (§7.1)
                       Policy };

DmarcForm dmarcForm(const QByteArray &text);
std::optional<DmarcPolicy> dmarcPolicy(const QByteArray &text); // of one that names a policy
// For one that is yet to be published: a policy, and no tag with a value that nobody knows.
Result<void> checkDmarc(const QByteArray &text);

} // namespace postroom

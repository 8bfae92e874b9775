#pragma once

#include "core/model/blocklist.h"
#include "core/model/dnsanswer.h"
#include "core/model/dnsname.h"
#include "core/model/finding.h"
#include "core/model/settings.h"

namespace postroom {

struct BlocklistQuestion
{
    Blocklist list;
    IpAddress address;

    DnsName name() const; // RFC 5782 §2.1, §2.4
    friend bool operator==(const BlocklistQuestion &, const BlocklistQuestion &) = default;
};

// Each chosen list about each public address that it can know; what is not public is on none.
QList<BlocklistQuestion> blocklistQuestions(const Settings &settings);

// Whether the server's addresses are on lists of senders of spam, one finding a list. Listed fails, since receivers refuse such
// mail. What a list says of the question itself, or in no code of its own, is unknown, and so is silence. Pure.
QList<Finding> judgeBlocklists(const QList<std::pair<BlocklistQuestion, DnsAnswer>> &answers);

// Nobody is asked: of a practice server, of one without public addresses, or where all lists are turned off.
enum class BlocklistsUnasked { Practice,
                               NoPublicAddress,
                               TurnedOff };

Finding withoutBlocklists(BlocklistsUnasked why);

} // namespace postroom

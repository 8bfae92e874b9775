#pragma once

#include "core/dns/publish.h"
#include "core/model/cutover.h"

namespace postroom {

struct CutoverInput
{
    PublishInput zone; // its choice is not looked at
    CutoverMemory memory; // of the looks before
    QDateTime now;
};

// To how much a time to live is lowered, in seconds: the least that everybody honours.
constexpr qint64 cutoverTtl = 300;
// For so long other servers may go on to bring mail by what they remember: RFC 5321 §4.5.4.1.
constexpr int cutoverKeepDays = 5;

// The steps, from what stands in the zone now. An SPF record is merged; what has nothing to do with the move stays. Pure.
Cutover planCutover(const CutoverInput &input);

// What one step changes, ready to be sent.
PublishSteps cutoverSteps(const PublishInput &zone, CutoverPhase phase);

// What the next look has to know.
CutoverMemory remembered(const CutoverInput &input);

} // namespace postroom

#pragma once

#include "core/base/error.h"
#include "core/model/publication.h"

namespace postroom::api {

// What a conflict is and means, and what to do, in the reader's language.
QString describe(const RecordConflict &conflict);
// What is unwise about the SPF record that does for both; empty: nothing.
QString describeMerged(const RecordConflict &conflict);
// Why the records that were left out were: one sentence; empty where there are none.
QString describeElsewhere(const Publication &publication);

// What was seen of the zone before holds no more: somebody has to look again.
bool isAnotherZoneNow(ErrorCode code);

// The same of those that this way of publishing does not take.
QString describeByHand(const Publication &publication);

} // namespace postroom::api

#pragma once

#include "core/model/publication.h"

namespace postroom::api {

// What a conflict is and means, and what to do, in the reader's language.
QString describe(const RecordConflict &conflict);
// Why the records that were left out were: one sentence; empty where there are none.
QString describeElsewhere(const Publication &publication);

// The same of those that this way of publishing does not take.
QString describeByHand(const Publication &publication);

} // namespace postroom::api

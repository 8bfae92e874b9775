#pragma once

#include "core/model/propagation.h"

namespace postroom::api {

// How far a record has come, in the reader's language and time; who is late is named.
QString describe(const RecordSpread &spread, const QDateTime &looked);
// The whole in one or two sentences, with what there is to do.
QString describe(const Propagation &propagation);
// "ns1.example.org. (192.0.2.1): new".
QString describe(const DnsSeen &seen);

} // namespace postroom::api

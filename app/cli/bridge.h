#pragma once

#include "core/base/result.h"

namespace postroom::cli {

// Copies octets between a connected socket and the two descriptors until either side ends: what `input` sends goes to the
// socket, what the socket sends to `output`. Holds at most one buffer each way, and judges nothing of it: the service does.
// An error only where the descriptors cannot be used at all.
Result<void> copyBothWays(int input, int output, int socket);

} // namespace postroom::cli

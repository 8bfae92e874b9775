#pragma once

#include "core/base/error.h"

namespace postroom::api {

// The sentence for an error, in the program's language: what happened, what it means now, what to do.
QString describe(const Error &error);

} // namespace postroom::api

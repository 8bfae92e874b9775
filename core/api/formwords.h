#pragma once

#include "core/model/providerform.h"

namespace postroom::api {

// In the reader's language.
QString describe(FormPart part); // as a form calls it
QString describe(FormObstacle obstacle); // a sentence

} // namespace postroom::api

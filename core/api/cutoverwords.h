#pragma once

#include "core/model/cutover.h"

namespace postroom::api {

// What the step does, and what has to be so before.
QString describe(CutoverPhase phase);
// Done, now, or not before when.
QString whenWords(const CutoverStep &step);
// Where mail goes today, and how long the former service is still needed.
QString describe(const Cutover &cutover);

} // namespace postroom::api

#pragma once

#include "core/apply/generations.h"

namespace postroom {

// Which of a configuration's files are as Postroom generates them, and which as somebody made them by hand. Pure.

// `generated`, with the content that `lying` has under the same path.
QList<ConfigFile> withKept(QList<ConfigFile> generated, const QList<ConfigFile> &lying);
// The generation with its `replaced`: those of `generated` that its files have otherwise.
Generation withReplaced(Generation generation, const QList<ConfigFile> &generated);
// A newly generated target that keeps what was kept in the former one, file by file, where it would be generated as it
// was then.
Generation keepReplaced(Generation target, const Generation &former);

} // namespace postroom

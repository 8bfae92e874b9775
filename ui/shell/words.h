#pragma once

#include "core/model/engine.h"
#include "core/model/finding.h"
#include "core/model/listener.h"

namespace postroom::ui {

// The mail world's things by the names people know.
QString engineName(Engine engine);
QString engineStateWords(EngineState state);
Verdict engineVerdict(EngineState state);
QString protocolName(Protocol protocol);

} // namespace postroom::ui

#pragma once

#include "core/model/engine.h"
#include "core/model/finding.h"
#include "core/model/listener.h"

namespace postroom::ui {

// The mail world's things by the names people know.
QString engineName(Engine engine);
QString engineWords(Engine engine, EngineState state); // “Postfix is running”
Verdict engineVerdict(EngineState state);
QString protocolName(Protocol protocol);
// An engine's or protocol's word on the wire by its name for people; any other text as it is.
QString subjectName(const QString &subject);

// A sentence that the server says in English, in this program's language where the catalogue has it.
enum class Speaker { Checks,
                     Dns,
                     Settings };
QString fromServer(Speaker speaker, const QString &sentence);

} // namespace postroom::ui

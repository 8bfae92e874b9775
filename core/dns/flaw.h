#pragma once

#include "core/model/finding.h"

namespace postroom {

// What is wrong with the records of one name and type; null id: nothing.
struct Flaw
{
    QString id;
    Verdict verdict = Verdict::Pass;
    QString what;
    QString fix;
};

// Of any kind of record.
Flaw missing();
Flaw differs();
Flaw more(); // others beside ours

} // namespace postroom

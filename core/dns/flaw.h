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
    bool isHarm = false; // what stands there does harm, however little the record is worth by itself
};

// Of any kind of record.
Flaw missing();
Flaw differs();
Flaw more(); // others beside ours

} // namespace postroom

#pragma once

#include "core/model/finding.h"

namespace postroom {

// What exactly is accepted: this finding with this verdict, as long as this is seen.
struct AcceptedFinding
{
    QString id;
    QString subject;
    QString seen;
    Verdict verdict = Verdict::Warning;
    Acceptance acceptance;
};

} // namespace postroom

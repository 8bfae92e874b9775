#pragma once

#include "core/model/day.h"
#include "core/model/reason.h"

#include <QDateTime>

namespace postroom {

// Somebody knows of a finding and lives with it until a day. It holds for what was seen then: when that changes, or when it
// becomes worse, the finding is back.
struct Acceptance
{
    Reason reason;
    Day until; // its last day, by the server's clock
    QString by; // as the audit log names whoever decided it
    QDateTime at; // UTC

    static void fields(auto &self, auto &&visit)
    {
        visit("reason", self.reason);
        visit("until", self.until);
        visit("by", self.by);
        visit("at", self.at);
    }
};

} // namespace postroom

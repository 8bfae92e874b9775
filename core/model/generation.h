#pragma once

#include "core/model/settings.h"

#include <QDateTime>

namespace postroom {

// One configuration that was in use, or is. One that was made and refused is none.
struct KnownGeneration
{
    qint64 number = 0;
    std::optional<QDateTime> madeAt; // UTC; unset: not known any more
    bool current = false;
    std::optional<Settings> settings; // that it was made from; unset: not readable any more, so it cannot be gone back to
    std::optional<QString> madeBy = {}; // as the audit log has it; unset: not there

    static void fields(auto &self, auto &&visit)
    {
        visit("number", self.number);
        visit("madeAt", self.madeAt);
        visit("current", self.current);
        visit("settings", self.settings);
        visit("madeBy", self.madeBy);
    }
};

} // namespace postroom

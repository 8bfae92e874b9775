#include "core/base/clock.h"

namespace postroom {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace postroom

#pragma once

#include <QDateTime>

namespace postroom {

// The time, as an interface so that tests do not wait for it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // UTC
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace postroom

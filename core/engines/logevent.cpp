#include "core/engines/logevent.h"

#include <array>

namespace postroom {

namespace {

constexpr qsizetype timeLength = 16; // "Nov 26 01:07:20 "

std::optional<int> number(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (c == ' ' && value == 0)
            continue; // "Nov  6"
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<int> month(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

} // namespace

std::optional<QDateTime> logTime(QByteArrayView line, const QDateTime &now)
{
    if (line.size() < timeLength || line[3] != ' ' || line[6] != ' ' || line[9] != ':' || line[12] != ':' || line[15] != ' ')
        return std::nullopt;
    const auto monthNumber = month(line.first(3));
    const auto day = number(line.sliced(4, 2));
    const auto hour = number(line.sliced(7, 2));
    const auto minute = number(line.sliced(10, 2));
    const auto second = number(line.sliced(13, 2));
    if (!monthNumber || !day || !hour || !minute || !second)
        return std::nullopt;
    const QTime clock(*hour, *minute, qMin(*second, 59));
    if (!clock.isValid())
        return std::nullopt;
    const QDateTime limit = now.addDays(1);
    // A leap day is in one year of four, and once in eight.
    for (int year = limit.toLocalTime().date().year(), last = year - 8; year >= last; --year) {
        const QDateTime time(QDate(year, *monthNumber, *day), clock);
        if (time.isValid() && time <= limit)
            return time.toUTC();
    }
    return std::nullopt;
}

QByteArrayView afterLogTime(QByteArrayView line)
{
    return line.size() > timeLength ? line.sliced(timeLength) : QByteArrayView();
}

} // namespace postroom

#pragma once

#include "core/base/result.h"

#include <QDate>

namespace postroom {

// A day of the calendar, as people write it for programs: "2027-03-01".
class Day
{
public:
    Day() = default;
    explicit Day(QDate date) : m_date(date) {}
    static Result<Day> parse(QStringView text)
    {
        const QDate date = text.size() == 10 ? QDate::fromString(text.toString(), Qt::ISODate) : QDate();
        if (!date.isValid())
            return Error{ErrorCode::TextMalformed, text.toString().left(100), {}, QStringLiteral("2027-03-01")};
        return Day(date);
    }

    bool isNull() const { return !m_date.isValid(); }
    QDate date() const { return m_date; }
    QString toString() const { return m_date.toString(Qt::ISODate); }

    friend bool operator==(const Day &, const Day &) = default;

private:
    QDate m_date;
};

} // namespace postroom

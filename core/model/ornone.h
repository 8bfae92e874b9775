#pragma once

#include "core/base/result.h"

#include <optional>

namespace postroom {

// In an edit, where a field that is not given stays as it is: a value, or the word "none" to take the value away.
template<typename T>
class OrNone
{
public:
    OrNone() = default;
    explicit OrNone(T value) : m_value(std::move(value)) {}
    static Result<OrNone> parse(QStringView text)
    {
        if (text == QLatin1StringView("none"))
            return OrNone();
        const Result<T> value = T::parse(text);
        return value ? Result<OrNone>(OrNone(*value)) : Result<OrNone>(value.error());
    }

    bool isNull() const { return false; } // "none" is a word of its own
    QString toString() const { return m_value ? m_value->toString() : QStringLiteral("none"); }
    const std::optional<T> &value() const { return m_value; }

    friend bool operator==(const OrNone &, const OrNone &) = default;

private:
    std::optional<T> m_value;
};

} // namespace postroom

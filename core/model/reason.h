#pragma once

#include "core/base/result.h"

namespace postroom {

// Why somebody decided something, in their words: 1–500 characters of one line, no control and no tag characters.
class Reason
{
public:
    Reason() = default;
    static Result<Reason> parse(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const { return m_text; }

    friend bool operator==(const Reason &, const Reason &) = default;

private:
    QString m_text;
};

} // namespace postroom

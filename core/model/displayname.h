#pragma once

#include "core/base/result.h"

namespace postroom {

// A person's name beside an address: 0–128 characters, NFC, trimmed, no control characters and no tag characters.
class DisplayName
{
public:
    DisplayName() = default;
    static Result<DisplayName> parse(QStringView text);

    bool isNull() const { return false; } // an empty name is a name
    QString toString() const { return m_text; }

    friend bool operator==(const DisplayName &, const DisplayName &) = default;

private:
    QString m_text;
};

} // namespace postroom

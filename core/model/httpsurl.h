#pragma once

#include "core/base/result.h"

#include <QString>

namespace postroom {

// An address on the web that anybody can fetch over an encrypted connection, and that is plain enough to stand in a list of
// words in DNS: ASCII without blanks, commas, semicolons and quotation marks, which a URL can write as %2C and so on
// (RFC 3986 §2.1).
class HttpsUrl
{
public:
    HttpsUrl() = default; // null
    static constexpr qsizetype longest = 500;
    static Result<HttpsUrl> parse(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const { return m_text; }

    friend bool operator==(const HttpsUrl &, const HttpsUrl &) = default;

private:
    explicit HttpsUrl(const QString &text) : m_text(text) {}

    QString m_text; // as it was given, its scheme and host in lower case
};

} // namespace postroom

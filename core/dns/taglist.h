#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace postroom {

// One tag of "v=DKIM1; k=rsa; p=…", as DKIM, DMARC and TLS-RPT write them (RFC 6376 §3.2).
struct Tag
{
    QByteArray name; // in lower case; empty where there is no "="
    QByteArray value; // without the blanks around it
};

// In their order; what follows the last semicolon is none where it is blank.
QList<Tag> tagsOf(const QByteArray &text);
// Of the first tag of that name; unset: there is none.
std::optional<QByteArray> valueOf(const QList<Tag> &tags, QByteArrayView name);

} // namespace postroom

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace postroom {

// One SPF record that permits what either does: every word of `theirs` stays as it is, and those of `ours` that it lacks
// come before its "all" (RFC 7208 §5.1: nothing behind it counts). None where theirs cannot be read.
std::optional<QByteArray> mergedSpf(const QByteArray &theirs, const QByteArray &ours);

// One record that says what two mean: `theirs`, with the words of `ours` before what first refuses somebody, and one
// "all", theirs where it has one. What can never be reached is left out.
QByteArray foldedSpf(const QByteArray &theirs, const QByteArray &ours);

// How many questions such a record costs its reader, those of records that it points to included as far as they are
// `known` (by name, without the final dot).
qint64 spfLookups(const QByteArray &text, const QMap<QString, QByteArray> &known = {});

// The same by its own words alone. TextMalformed for a word that no receiver takes.
Result<int> spfOwnLookups(const QByteArray &text);

// The names of the records that it points to, but for those with a macro.
QStringList spfPointers(const QByteArray &text);

// Whether `text` has every word of `wanted`.
bool hasSpfWords(const QByteArray &text, const QByteArray &wanted);

// The same of the words that let somebody send, where receivers come to them: what `wanted` says of everybody else is
// passed over, and so is what `text` has behind that.
bool hasReachableSpfWords(const QByteArray &text, const QByteArray &wanted);

} // namespace postroom

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

// `ours` for a name whose mail exchangers are others: it names the server itself where it says "mx".
QByteArray spfNaming(const QByteArray &ours, const QString &server);

// One record that says what two mean: `theirs`, with the words of `ours` before what first refuses somebody, and one
// "all", theirs where it has one. What can never be reached is left out.
QByteArray foldedSpf(const QByteArray &theirs, const QByteArray &ours);

// How many questions such a record costs its reader, those of records that it points to included as far as they are
// `known` (by name, without the final dot).
qint64 spfLookups(const QByteArray &text, const QMap<QString, QByteArray> &known = {});

// The same by its own words alone. TextMalformed for a word that no receiver takes.
Result<int> spfOwnLookups(const QByteArray &text);

// Whether `text` has every word of `wanted`.
bool hasSpfWords(const QByteArray &text, const QByteArray &wanted);

// Whether a record has the words of `wanted` that let somebody send, where receivers come to them: itself, or one that it
// points to (`known`, as above; empty: there is none). What either says of everybody else is passed over.
enum class SpfReach { Whole,
                      Unknown, // a record that it points to is not known, and may have them
                      Lacking };
SpfReach spfReach(const QByteArray &text, const QByteArray &wanted, const QMap<QString, QByteArray> &known);

} // namespace postroom

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace postroom {

// One record of a table as RFC 4180 has it, in UTF-8, with CRLF. A cell that a spreadsheet would take for a formula
// gets an apostrophe in front, which shows that it is text.
QByteArray csvLine(const QStringList &cells);
// The cell without such an apostrophe.
QString withoutGuard(const QString &cell);

struct CsvRecord
{
    int line; // where it begins, from 1
    QStringList cells;
};
// The records of such a table, of others' programs too: with or without a byte order mark, CRLF or LF; empty lines are
// none. TextMalformed, with the line, where it is not UTF-8 or quotation marks do not match.
Result<QList<CsvRecord>> readCsv(const QByteArray &text);

} // namespace postroom

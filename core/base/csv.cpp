#include "core/base/csv.h"

#include <QStringConverter>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.at(0));
}

QString guarded(const QString &cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QString quoted(QString cell)
{
    const auto needsQuotes = [](QChar character) { return character == u',' || character == u'"' || character == u'\n' || character == u'\r'; };
    if (std::none_of(cell.begin(), cell.end(), needsQuotes))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList record;
    for (const QString &cell : cells)
        record.append(quoted(guarded(cell)));
    return record.join(u',').toUtf8() + "\r\n";
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).mid(1)) ? cell.mid(1) : cell;
}

Result<QList<CsvRecord>> readCsv(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString all = decoder(text);
    if (decoder.hasError())
        return Error{ErrorCode::TextMalformed, {}, {}, u"UTF-8"_s};
    QList<CsvRecord> records;
    CsvRecord record{1, {}};
    QString cell;
    int line = 1;
    bool isQuoted = false; // inside quotation marks
    bool wasQuoted = false; // and behind them
    const auto malformed = [&record] { return Error{ErrorCode::TextMalformed, {}, {}, QString::number(record.line)}; };
    const auto endCell = [&] {
        record.cells.append(std::exchange(cell, {}));
        wasQuoted = false;
    };
    const auto endRecord = [&] {
        const bool isEmpty = record.cells.isEmpty() && cell.isEmpty() && !wasQuoted;
        endCell();
        if (!isEmpty)
            records.append(record);
        record = {line, {}};
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QChar character = all.at(i);
        const bool isDoubled = character == u'"' && i + 1 < all.size() && all.at(i + 1) == u'"';
        line += character == u'\n' ? 1 : 0;
        if (isQuoted && isDoubled) {
            cell += character;
            ++i;
        } else if (isQuoted && character == u'"') {
            isQuoted = false;
            wasQuoted = true;
        } else if (isQuoted) {
            cell += character;
        } else if (character == u'"' && cell.isEmpty() && !wasQuoted) {
            isQuoted = true;
        } else if (character == u',') {
            endCell();
        } else if (character == u'\n') {
            endRecord();
        } else if (character == u'\r' && i + 1 < all.size() && all.at(i + 1) == u'\n') {
            continue;
        } else if (wasQuoted || character == u'"') {
            return malformed();
        } else {
            cell += character;
        }
    }
    if (isQuoted)
        return malformed();
    endRecord();
    return records;
}

} // namespace postroom

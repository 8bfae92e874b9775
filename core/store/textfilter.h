#pragma once

#include "core/model/listing.h"

#include <QString>

namespace postroom {

// What somebody typed to narrow a list. Every character stands for itself; case does not matter. Three characters or
// more are looked for anywhere (the trigram index needs three), one or two only at the beginning of the name.
class TextFilter
{
public:
    enum class Way { Everything, Nothing, Beginning, Anywhere };

    explicit TextFilter(const QString &typed);

    Way way() const { return m_way; }
    QString text() const { return m_text; } // folded
    QString phrase() const; // as FTS5 takes it: one quoted string
    QString afterLast() const { return m_text + QChar(0x7f); } // above every ASCII name that begins with it

private:
    QString m_text;
    Way m_way;
};

// Text as filters compare it: composed, and without the difference of case.
QString foldedForFilter(const QString &text);
// The `words` column of a row: what a filter looks in, a line each, so that no find spans two of them.
QString filterWords(const QStringList &texts);

} // namespace postroom

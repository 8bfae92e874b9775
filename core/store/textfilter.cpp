#include "core/store/textfilter.h"

#include "core/base/character.h"

#include <QStringList>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// The longest name there is has 254 characters. A control character (NUL would even end FTS5's expression) is in none.
TextFilter::Way wayOf(const QString &text)
{
    if (text.isEmpty())
        return TextFilter::Way::Everything;
    if (text.size() > 1024 || firstRefused(text, isControl))
        return TextFilter::Way::Nothing;
    return text.toUcs4().size() < 3 ? TextFilter::Way::Beginning : TextFilter::Way::Anywhere;
}

} // namespace

TextFilter::TextFilter(const QString &typed) : m_text(foldedForFilter(typed)), m_way(wayOf(m_text)) {}

QString TextFilter::phrase() const
{
    QString inner = m_text;
    return u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
}

QString foldedForFilter(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString filterWords(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts) {
        const QString line = foldedForFilter(text);
        if (!line.isEmpty() && !lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace postroom

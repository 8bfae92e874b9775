#include "core/dns/spfmerge.h"

#include "core/dns/spf.h"

#include <QSet>
#include <QStringList>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 12; // records that point to records; more than ten look-ups permit

QStringList wordsOf(const QByteArray &text)
{
    return QString::fromLatin1(text.mid(6)).simplified().split(u' ', Qt::SkipEmptyParts);
}

// "+MX" and "mx" say the same.
QString plain(const QString &word)
{
    return (word.startsWith(u'+') ? word.mid(1) : word).toLower();
}

QString mechanismOf(const QString &word)
{
    QString rest = plain(word);
    if (QStringView(u"-~?").contains(rest.isEmpty() ? QChar() : rest.front()))
        rest.remove(0, 1);
    qsizetype end = 0;
    while (end < rest.size() && !QStringView(u":/=").contains(rest[end]))
        ++end;
    return rest.left(end);
}

// "include:NAME" or "redirect=NAME"
QString pointerOf(const QString &word)
{
    const QString mechanism = mechanismOf(word);
    if (mechanism != u"include" && mechanism != u"redirect")
        return {};
    QString name = plain(word).section(mechanism == u"include" ? u':' : u'=', 1);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name.contains(u'%') ? QString() : name;
}

qint64 lookupsOf(const QByteArray &text, const QMap<QString, QByteArray> &known, int depth)
{
    qint64 count = 0;
    for (const QString &word : wordsOf(text)) {
        static const QSet<QString> asks{u"include"_s, u"a"_s, u"mx"_s, u"ptr"_s, u"exists"_s, u"redirect"_s};
        const QString mechanism = mechanismOf(word);
        if (mechanism == u"all")
            break;
        if (!asks.contains(mechanism))
            continue;
        ++count;
        const QString pointer = pointerOf(word);
        if (depth < deepest && count <= mostSpfLookups && known.contains(pointer))
            count += lookupsOf(known.value(pointer), known, depth + 1);
    }
    return count;
}

} // namespace

std::optional<QByteArray> mergedSpf(const QByteArray &theirs, const QByteArray &ours)
{
    if (!isSpf(theirs) || judgeSpf(theirs, {}) == SpfVerdict::Invalid)
        return std::nullopt;
    QStringList words = wordsOf(theirs);
    QStringList known;
    for (const QString &word : std::as_const(words))
        known.append(plain(word));
    const auto end = std::find_if(words.begin(), words.end(), [](const QString &word) {
        const QString mechanism = mechanismOf(word);
        return mechanism == u"all" || mechanism == u"redirect";
    });
    qsizetype at = end - words.begin();
    for (const QString &word : wordsOf(ours)) {
        const QString mechanism = mechanismOf(word);
        if (mechanism == u"redirect" || mechanism == u"exp")
            return std::nullopt;
        // What ours says of everybody else is theirs to say.
        if (mechanism != u"all" && !known.contains(plain(word)))
            words.insert(at++, word);
    }
    return "v=spf1 " + words.join(u' ').toLatin1();
}

qint64 spfLookups(const QByteArray &text, const QMap<QString, QByteArray> &known)
{
    return lookupsOf(text, known, 0);
}

QStringList spfPointers(const QByteArray &text)
{
    QStringList names;
    for (const QString &word : wordsOf(text)) {
        if (const QString name = pointerOf(word); !name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace postroom

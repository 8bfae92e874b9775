#include "core/dns/spfmerge.h"

#include "core/dns/spf.h"
#include "core/dns/spfterm.h"

#include <QSet>
#include <QStringList>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 12; // records that point to records; more than ten look-ups permit

// "+MX" and "mx" say the same.
QString plain(const QString &word)
{
    return (word.startsWith(u'+') ? word.mid(1) : word).toLower();
}

bool isPointer(const SpfTerm &term)
{
    return term.name == (term.isModifier() ? u"redirect" : u"include");
}

// The same mechanism about the same, whatever is said of it.
bool isAbout(const SpfTerm &one, const SpfTerm &other)
{
    return one.name == other.name && one.value.toLower() == other.value.toLower() && one.isModifier() == other.isModifier();
}

qint64 lookupsOf(const QByteArray &text, const QMap<QString, QByteArray> &known, int depth)
{
    QList<SpfTerm> terms;
    const QStringList words = spfWords(text);
    for (const QString &word : words)
        terms.append(SpfTerm::of(word));
    const auto all = std::find_if(terms.begin(), terms.end(), [](const SpfTerm &term) { return !term.isModifier() && term.name == u"all"; });
    qint64 count = 0;
    for (auto it = terms.cbegin(); it != all; ++it) {
        const SpfTerm &term = *it;
        if (term.isModifier() && all != terms.end())
            continue; // RFC 7208 §6.1: beside "all" nobody follows it
        count += term.costsLookup() ? 1 : 0;
        if (isPointer(term) && depth < deepest && count <= mostSpfLookups && known.contains(term.host({})))
            count += lookupsOf(known.value(term.host({})), known, depth + 1);
    }
    return count;
}

QStringList beforeAll(const QByteArray &record)
{
    QStringList words = spfWords(record);
    const auto all = std::find_if(words.begin(), words.end(), [](const QString &word) { return SpfTerm::of(word).name == u"all"; });
    words.erase(all, words.end());
    return words;
}

// `read`: names of records that were read for it, none twice.
SpfReach reachOf(const QString &wanted, const QByteArray &text, const QMap<QString, QByteArray> &known, QSet<QString> &read)
{
    const QStringList words = beforeAll(text);
    const auto isIt = [&wanted](const QString &word) { return plain(word) == plain(wanted); };
    if (std::any_of(words.begin(), words.end(), isIt))
        return SpfReach::Whole;
    // In somebody else's record a word without a host is about somebody else.
    if (SpfTerm::of(wanted).separator != u':')
        return SpfReach::Lacking;
    const bool hasAll = words.size() < spfWords(text).size();
    SpfReach best = SpfReach::Lacking;
    for (const QString &word : words) {
        const SpfTerm term = SpfTerm::of(word);
        const bool isFollowed = isPointer(term) && term.qualifier == '+' && !(term.isModifier() && hasAll); // RFC 7208 §6.1
        if (!isFollowed)
            continue;
        if (read.contains(term.host({})))
            continue;
        read.insert(term.host({}));
        const auto there = known.constFind(term.host({}));
        best = qMin(best, there == known.constEnd() ? SpfReach::Unknown : reachOf(wanted, *there, known, read));
    }
    return best;
}

} // namespace

std::optional<QByteArray> mergedSpf(const QByteArray &theirs, const QByteArray &ours)
{
    if (!isSpf(theirs) || judgeSpf(theirs, {}) == SpfVerdict::Invalid)
        return std::nullopt;
    QStringList words = spfWords(theirs);
    QStringList known;
    for (const QString &word : std::as_const(words))
        known.append(plain(word));
    const auto end = std::find_if(words.begin(), words.end(), [](const QString &word) {
        const QString name = SpfTerm::of(word).name;
        return name == u"all" || name == u"redirect";
    });
    qsizetype at = end - words.begin();
    for (const QString &word : spfWords(ours)) {
        const SpfTerm term = SpfTerm::of(word);
        if (term.name == u"redirect" || term.name == u"exp")
            return std::nullopt;
        // What ours says of everybody else is theirs to say.
        if (term.name != u"all" && !known.contains(plain(word)))
            words.insert(at++, word);
    }
    return "v=spf1 " + words.join(u' ').toLatin1();
}

QByteArray spfNaming(const QByteArray &ours, const QString &server)
{
    QStringList words = spfWords(ours);
    for (QString &word : words) {
        if (plain(word) == u"mx")
            word = u"a:"_s + server;
    }
    words.removeDuplicates();
    return "v=spf1 " + words.join(u' ').toLatin1();
}

qint64 spfLookups(const QByteArray &text, const QMap<QString, QByteArray> &known)
{
    return lookupsOf(text, known, 0);
}

Result<int> spfOwnLookups(const QByteArray &text)
{
    const QStringList words = spfWords(text);
    for (const QString &word : words) {
        if (!SpfTerm::of(word).isWellFormed())
            return Error{ErrorCode::TextMalformed, word.left(100), u"data"_s, u"v=spf1 include:_spf.example.net ~all"_s};
    }
    return static_cast<int>(lookupsOf(text, {}, 0));
}

QByteArray foldedSpf(const QByteArray &theirs, const QByteArray &ours)
{
    QStringList own = spfWords(ours);
    const QString ourAll = own.isEmpty() ? QString() : own.takeLast();
    QStringList kept;
    QString all;
    bool redirects = false;
    qsizetype place = -1; // of ours: before the first word that does not let somebody send
    const QStringList words = spfWords(theirs);
    for (const QString &word : words) {
        const SpfTerm term = SpfTerm::of(word);
        const bool isOurs = std::any_of(own.begin(), own.end(), [&term](const QString &one) { return isAbout(term, SpfTerm::of(one)); });
        if (isOurs || (!all.isEmpty() && !term.isModifier()))
            continue;
        if (!term.isModifier() && term.name == u"all") {
            all = word;
            continue;
        }
        if (place < 0 && (term.qualifier != '+' || term.isModifier()))
            place = kept.size();
        redirects = redirects || (term.isModifier() && term.name == u"redirect");
        kept.append(word);
    }
    if (!all.isEmpty()) {
        kept.removeIf([](const QString &word) { return SpfTerm::of(word).isModifier() && SpfTerm::of(word).name == u"redirect"; });
        place = place > kept.size() ? kept.size() : place;
    }
    const qsizetype at = place < 0 ? kept.size() : place;
    QStringList folded = QStringList{u"v=spf1"_s} + kept.mid(0, at) + own + kept.mid(at);
    if (!all.isEmpty())
        folded.append(all);
    else if (!redirects)
        folded.append(ourAll);
    return folded.join(u' ').toLatin1();
}

bool hasSpfWords(const QByteArray &text, const QByteArray &wanted)
{
    QStringList there;
    const QStringList words = spfWords(text);
    for (const QString &word : words)
        there.append(plain(word));
    const QStringList needed = spfWords(wanted);
    return std::all_of(needed.begin(), needed.end(), [&there](const QString &word) { return there.contains(plain(word)); });
}

SpfReach spfReach(const QByteArray &text, const QByteArray &wanted, const QMap<QString, QByteArray> &known)
{
    SpfReach worst = SpfReach::Whole;
    const QStringList words = beforeAll(wanted);
    for (const QString &word : words) {
        QSet<QString> read;
        worst = qMax(worst, reachOf(word, text, known, read));
    }
    return worst;
}

} // namespace postroom

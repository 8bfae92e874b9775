#include "core/dns/spf.h"

#include <QSet>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Term
{
    char qualifier = '+';
    QString mechanism; // in lower case
    QString value; // behind ":", "/" with it, or "="
    bool isModifier = false;
};

Term termOf(const QString &word)
{
    Term term;
    QString rest = word;
    if (QStringView(u"+-~?").contains(rest.front())) {
        term.qualifier = rest.front().toLatin1();
        rest.remove(0, 1);
    }
    qsizetype end = 0;
    while (end < rest.size() && !QStringView(u":/=").contains(rest[end]))
        ++end;
    term.mechanism = rest.left(end).toLower();
    term.isModifier = end < rest.size() && rest[end] == u'=';
    term.value = end < rest.size() && rest[end] != u'/' ? rest.mid(end + 1) : rest.mid(end);
    return term;
}

// "a", "a/24", "a:name", "a:name//64": whose addresses.
QString hostOf(const Term &term, const QString &self)
{
    const QString host = term.value.section(u'/', 0, 0).toLower();
    return host.isEmpty() ? self : host.endsWith(u'.') ? host.chopped(1)
                                                       : host;
}

const QSet<QString> &mechanisms()
{
    static const QSet<QString> all{u"all"_s, u"include"_s, u"a"_s, u"mx"_s, u"ptr"_s, u"ip4"_s, u"ip6"_s, u"exists"_s};
    return all;
}

QStringList wordsOf(const QByteArray &text)
{
    return QString::fromLatin1(text.mid(6)).simplified().split(u' ', Qt::SkipEmptyParts);
}

// RFC 7208 §5, §6
bool isWellFormed(const Term &term)
{
    if (term.isModifier)
        return term.qualifier == '+' && !term.mechanism.isEmpty() && (term.mechanism != u"redirect" || !term.value.isEmpty());
    if (!mechanisms().contains(term.mechanism))
        return false;
    if (term.mechanism == u"all")
        return term.value.isEmpty();
    if (term.mechanism == u"include" || term.mechanism == u"exists")
        return !term.value.isEmpty() && !term.value.startsWith(u'/');
    if (term.mechanism != u"ip4" && term.mechanism != u"ip6")
        return true;
    // QHostAddress takes half an address for a network of it.
    const Result<IpAddress> address = IpAddress::parse(term.value.section(u'/', 0, 0));
    return address && address->isIpv4() == (term.mechanism == u"ip4") && !QHostAddress::parseSubnet(term.value).first.isNull();
}

// The same mechanism about the same, whatever is said of it.
bool isAbout(const Term &one, const Term &other)
{
    return one.mechanism == other.mechanism && one.value.toLower() == other.value.toLower() && one.isModifier == other.isModifier;
}

bool coversAddress(const Term &term, const IpAddress &address)
{
    const auto [net, bits] = QHostAddress::parseSubnet(term.value);
    return !net.isNull() && (term.mechanism == u"ip4") == address.isIpv4() && address.host().isInSubnet(net, bits);
}

} // namespace

bool isSpf(const QByteArray &text)
{
    const QByteArray beginning = text.left(7).toLower();
    return beginning == "v=spf1" || beginning == "v=spf1 ";
}

SpfVerdict judgeSpf(const QByteArray &text, const SpfSubject &subject)
{
    bool isElsewhere = false;
    QSet<qsizetype> covered; // of our addresses
    bool isOver = false; // what stands behind "all" is ignored (RFC 7208 §5.1)
    bool letsEverybody = false;
    SpfVerdict verdict = SpfVerdict::Refuses;
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        const Term term = termOf(word);
        if (term.isModifier ? term.qualifier != '+' || term.mechanism.isEmpty() : !mechanisms().contains(term.mechanism))
            return SpfVerdict::Invalid;
        if (term.isModifier) {
            isElsewhere = isElsewhere || term.mechanism == u"redirect";
            continue;
        }
        if (isOver)
            continue;
        if (term.mechanism == u"all") {
            isOver = true;
            letsEverybody = term.qualifier == '+';
        }
        if (term.qualifier != '+' || verdict == SpfVerdict::Allows)
            continue;
        const QString host = hostOf(term, subject.name);
        if ((term.mechanism == u"a" && host == subject.server) || (term.mechanism == u"mx" && host == subject.name && subject.isMailExchanger))
            verdict = SpfVerdict::Allows;
        isElsewhere = isElsewhere || term.mechanism == u"include" || term.mechanism == u"exists" || term.mechanism == u"ptr" || (term.mechanism == u"a" && host != subject.server) || (term.mechanism == u"mx" && !(host == subject.name && subject.isMailExchanger));
        for (qsizetype i = 0; i < subject.addresses.size(); ++i) {
            if (coversAddress(term, subject.addresses[i]))
                covered.insert(i);
        }
    }
    if (letsEverybody)
        return SpfVerdict::AllowsEverybody;
    if (verdict != SpfVerdict::Refuses)
        return verdict;
    if (!covered.isEmpty() && covered.size() == subject.addresses.size())
        return SpfVerdict::Allows;
    return isElsewhere ? SpfVerdict::Elsewhere : SpfVerdict::Refuses;
}

Result<int> spfOwnLookups(const QByteArray &text)
{
    int lookups = 0;
    bool isOver = false;
    bool redirects = false;
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        const Term term = termOf(word);
        if (!isWellFormed(term))
            return Error{ErrorCode::TextMalformed, word.left(100), u"data"_s, u"v=spf1 include:_spf.example.net ~all"_s};
        redirects = redirects || (term.isModifier && term.mechanism == u"redirect");
        isOver = isOver || term.mechanism == u"all";
        static const QSet<QString> costly{u"include"_s, u"a"_s, u"mx"_s, u"ptr"_s, u"exists"_s};
        lookups += !isOver && !term.isModifier && costly.contains(term.mechanism) ? 1 : 0;
    }
    return lookups + (redirects && !isOver ? 1 : 0); // RFC 7208 §6.1: beside "all" nobody follows it
}

QByteArray foldedSpf(const QByteArray &theirs, const QByteArray &ours)
{
    QStringList own = wordsOf(ours);
    const QString ourAll = own.isEmpty() ? QString() : own.takeLast();
    QStringList kept;
    QString all;
    bool redirects = false;
    qsizetype place = -1; // of ours: before the first word that does not let somebody send
    const QStringList words = wordsOf(theirs);
    for (const QString &word : words) {
        const Term term = termOf(word);
        const bool isOurs = std::any_of(own.begin(), own.end(), [&term](const QString &one) { return isAbout(term, termOf(one)); });
        if (isOurs || (!all.isEmpty() && !term.isModifier))
            continue;
        if (!term.isModifier && term.mechanism == u"all") {
            all = word;
            continue;
        }
        if (place < 0 && (term.qualifier != '+' || term.isModifier))
            place = kept.size();
        redirects = redirects || (term.isModifier && term.mechanism == u"redirect");
        kept.append(word);
    }
    if (!all.isEmpty()) {
        kept.removeIf([](const QString &word) { return termOf(word).isModifier && termOf(word).mechanism == u"redirect"; });
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
    const auto plain = [](const QString &word) { return word.startsWith(u'+') ? word.mid(1).toLower() : word.toLower(); };
    QStringList there;
    const QStringList words = wordsOf(text);
    for (const QString &word : words)
        there.append(plain(word));
    const QStringList needed = wordsOf(wanted);
    return std::all_of(needed.begin(), needed.end(), [&](const QString &word) { return there.contains(plain(word)); });
}

} // namespace postroom

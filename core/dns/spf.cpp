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
    static const QSet<QString> mechanisms{u"all"_s, u"include"_s, u"a"_s, u"mx"_s, u"ptr"_s, u"ip4"_s, u"ip6"_s, u"exists"_s};
    bool isElsewhere = false;
    QSet<qsizetype> covered; // of our addresses
    bool isOver = false; // what stands behind "all" is ignored (RFC 7208 §5.1)
    bool letsEverybody = false;
    SpfVerdict verdict = SpfVerdict::Refuses;
    const QStringList words = QString::fromLatin1(text.mid(6)).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const Term term = termOf(word);
        if (term.isModifier ? term.qualifier != '+' || term.mechanism.isEmpty() : !mechanisms.contains(term.mechanism))
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

} // namespace postroom

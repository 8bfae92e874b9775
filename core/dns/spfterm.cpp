#include "core/dns/spfterm.h"

#include "core/model/ipaddress.h"

#include <QRegularExpression>
#include <QSet>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// "/24", "/24//64", "//64", or nothing
bool isPrefixLengths(const QString &text)
{
    static const QRegularExpression form(u"^(?:/(0|[1-9]\\d?))?(?://(0|[1-9]\\d{0,2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() && match.captured(1).toInt() <= 32 && match.captured(2).toInt() <= 128;
}

// RFC 7208 §7.1: a name of at least two labels, macros among them.
bool isDomainSpec(const QString &text)
{
    static const QString macro = u"%(?:[%_-]|\\{[slodiphv]\\d*r?[.+,/_=-]*\\})"_s;
    static const QRegularExpression form(u"^(?:[!-$&-~]|%1)*(?:\\.(?!\\d+\\.?$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.?|%1)$"_s.arg(macro), QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

bool isNetwork(const QString &text, QAbstractSocket::NetworkLayerProtocol family)
{
    const QString address = text.section(u'/', 0, 0);
    const QString prefix = text.mid(address.size());
    const bool isIpv4 = family == QAbstractSocket::IPv4Protocol;
    // QHostAddress takes half an address for a network of it.
    const bool isWhole = QHostAddress(address).protocol() == family && !address.contains(u'%') && (!isIpv4 || IpAddress::parse(address));
    return isWhole && !prefix.startsWith(u"//") && (isIpv4 ? !prefix.contains(u"//") && isPrefixLengths(prefix) : prefix.isEmpty() || isPrefixLengths(u'/' + prefix));
}

} // namespace

SpfTerm SpfTerm::of(const QString &word)
{
    SpfTerm term;
    QString rest = word;
    if (!rest.isEmpty() && QStringView(u"+-~?").contains(rest.front())) {
        term.qualifier = rest.front().toLatin1();
        rest.remove(0, 1);
    }
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return QStringView(u":/=").contains(c); });
    const qsizetype at = end - rest.begin();
    term.name = rest.left(at).toLower();
    if (end != rest.end()) {
        term.separator = *end;
        term.value = rest.mid(*end == u'/' ? at : at + 1);
    }
    return term;
}

bool SpfTerm::costsLookup() const
{
    static const QSet<QString> costly{u"include"_s, u"a"_s, u"mx"_s, u"ptr"_s, u"exists"_s};
    return isModifier() ? name == u"redirect" : costly.contains(name);
}

bool SpfTerm::isWellFormed() const
{
    if (isModifier()) {
        static const QRegularExpression form(u"^[a-z][a-z0-9_.-]*$"_s);
        const bool isKnown = name == u"redirect" || name == u"exp";
        return qualifier == '+' && form.match(name).hasMatch() && (!isKnown || isDomainSpec(value));
    }
    if (name == u"all")
        return separator.isNull();
    if (name == u"ip4" || name == u"ip6")
        return separator == u':' && isNetwork(value, name == u"ip4" ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol);
    if (name == u"include" || name == u"exists")
        return separator == u':' && isDomainSpec(value);
    if (name == u"ptr")
        return separator.isNull() || (separator == u':' && isDomainSpec(value));
    if (name != u"a" && name != u"mx")
        return false;
    const qsizetype slash = value.indexOf(u'/', value.lastIndexOf(u'}') + 1); // in a macro it may part labels
    const QString named = separator == u':' ? value.left(slash) : QString();
    return (separator != u':' || isDomainSpec(named)) && (slash < 0 || isPrefixLengths(value.mid(slash)));
}

QString SpfTerm::host(const QString &self) const
{
    const QString named = value.section(u'/', 0, 0).toLower();
    return named.isEmpty() ? self : named.endsWith(u'.') ? named.chopped(1)
                                                         : named;
}

QStringList spfWords(const QByteArray &text)
{
    return QString::fromLatin1(text.mid(6)).split(u' ', Qt::SkipEmptyParts);
}

} // namespace postroom

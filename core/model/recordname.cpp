#include "core/model/recordname.h"

#include "core/base/character.h"

#include <QStringList>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 253;

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

// An international label by itself: what stands beside it may have an underscore, which IDNA does not know.
Result<QString> internationalLabel(const QString &label)
{
    const Result<DomainName> name = DomainName::parse(label + u".example"_s);
    if (!name)
        return withSubject(name.error(), label.left(100));
    const QStringList labels = name->labels();
    if (labels.size() != 2) // a dot of another script
        return Error{ErrorCode::DomainLabelEmpty, label.left(100), {}, {}};
    return labels.first();
}

Result<QString> labelOf(const QString &label, const QString &whole, bool isFirst)
{
    if (label.isEmpty())
        return Error{ErrorCode::DomainLabelEmpty, whole, {}, {}};
    if (label == u"*" && isFirst)
        return label;
    if (std::any_of(label.begin(), label.end(), [](QChar c) { return c.unicode() >= 0x80; }))
        return internationalLabel(label);
    const auto strange = std::find_if_not(label.begin(), label.end(), isPlain);
    if (strange != label.end())
        return Error{ErrorCode::CharacterNotAllowed, escapedControls(whole), {}, characterName(strange->unicode())};
    if (label.size() > 63)
        return Error{ErrorCode::DomainLabelTooLong, whole, {}, {}};
    return label.toLower();
}

Result<QString> labelsOf(const QString &text)
{
    const QString whole = text.left(100);
    const QStringList given = text.split(u'.');
    QStringList labels;
    for (const QString &one : given) {
        const Result<QString> label = labelOf(one, whole, labels.isEmpty());
        if (!label)
            return label;
        labels.append(*label);
    }
    const QString name = labels.join(u'.');
    return name.size() > longestName ? Result<QString>(Error{ErrorCode::TextTooLong, whole, {}, QString::number(longestName)}) : name;
}

Result<QString> absolute(const QString &name)
{
    if (name.size() > longestName)
        return Error{ErrorCode::TextTooLong, name.left(100), {}, QString::number(longestName)};
    return name + u'.';
}

} // namespace

Result<RecordName> RecordName::parse(QStringView text)
{
    if (text.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, {}, {}};
    if (text.size() > 1024)
        return Error{ErrorCode::TextTooLong, text.left(100).toString(), {}, QString::number(longestName)};
    RecordName name;
    if (text == u"@") {
        name.m_text = u"@"_s;
        return name;
    }
    const bool isWhole = text.endsWith(u'.');
    const Result<QString> labels = labelsOf(text.chopped(isWhole ? 1 : 0).toString());
    if (!labels)
        return labels.error();
    name.m_text = isWhole ? *labels + u'.' : *labels;
    return name;
}

Result<QString> RecordName::in(const DomainName &domain) const
{
    const QString zone = domain.toString();
    if (m_text == u"@")
        return absolute(zone);
    const bool isWhole = m_text.endsWith(u'.');
    const QString name = isWhole ? m_text.chopped(1) : m_text;
    if (name == zone || name.endsWith(u'.' + zone))
        return absolute(name);
    return isWhole ? Result<QString>(Error{ErrorCode::NameNotInDomain, name, {}, zone}) : absolute(name + u'.' + zone);
}

Result<QString> hostIn(const DomainName &domain, QStringView text)
{
    const Result<RecordName> name = RecordName::parse(text);
    if (!name)
        return name.error();
    const QString host = name->toString();
    if (host.startsWith(u'*'))
        return Error{ErrorCode::CharacterNotAllowed, host, {}, u"*"_s};
    return host.endsWith(u'.') ? Result<QString>(host) : host.contains(u'.') ? Result<QString>(host + u'.')
                                                                             : name->in(domain);
}

} // namespace postroom

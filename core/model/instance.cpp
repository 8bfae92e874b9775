#include "core/model/instance.h"

#include "core/base/character.h"
#include "core/base/json.h"

#include <QDir>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

Result<void> Instance::check(const Instance &instance)
{
    const bool isHexadecimal = std::all_of(instance.id.begin(), instance.id.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
    if (instance.id.size() != 32 || !isHexadecimal)
        return Error{ErrorCode::TextMalformed, instance.id.left(100), u"id"_s, u"32 hexadecimal digits"_s};
    if (instance.portOffset > highestPortOffset)
        return Error{ErrorCode::NumberOutOfRange, QString::number(instance.portOffset), u"portOffset"_s, u"0–60000"_s};
    for (const qint64 uid : instance.admittedUids) {
        if (uid < 0 || uid >= 0xffffffff) // (uid_t) -1 is nobody's
            return Error{ErrorCode::NumberOutOfRange, QString::number(uid), u"admittedUids"_s, {}};
    }
    return success();
}

Result<InstancePaths> InstancePaths::parse(QStringView directory)
{
    const QString text = directory.toString();
    const auto refusal = [&text](const QString &why) { return Error{ErrorCode::PathNotAllowed, text.left(200), u"directory"_s, why}; };
    const auto refused = [](char32_t c) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return !plain && c != '/' && c != '-' && c != '_' && c != '.';
    };
    if (!text.startsWith(u'/'))
        return refusal(u"absolute"_s);
    if (const auto bad = firstRefused(text, refused))
        return Error{ErrorCode::CharacterNotAllowed, text.left(200), u"directory"_s, characterName(*bad)};
    const QString clean = QDir::cleanPath(text);
    if (clean.contains(u"/.."_s) || clean == u"/")
        return refusal(u"absolute"_s);
    if (clean.toUtf8().size() > 60)
        return Error{ErrorCode::TextTooLong, text.left(200), u"directory"_s, u"60"_s};
    static const QStringList closed{u"/tmp"_s, u"/var/tmp"_s, u"/root"_s, u"/home"_s, u"/proc"_s, u"/sys"_s, u"/dev"_s};
    for (const QString &root : closed) {
        if (clean == root || clean.startsWith(root + u'/'))
            return refusal(root);
    }
    InstancePaths paths;
    paths.m_directory = clean;
    return paths;
}

QString InstancePaths::engine(Engine engine) const
{
    return engines() + u'/' + wordOf(engine);
}

} // namespace postroom

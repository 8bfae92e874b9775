#include "core/dns/taglist.h"

#include <algorithm>

namespace postroom {

QList<Tag> tagsOf(const QByteArray &text)
{
    QList<QByteArray> parts = text.split(';');
    if (parts.last().trimmed().isEmpty())
        parts.removeLast();
    QList<Tag> tags;
    for (const QByteArray &part : std::as_const(parts)) {
        const qsizetype equals = part.indexOf('=');
        tags.append(Tag{part.left(qMax<qsizetype>(0, equals)).trimmed().toLower(), part.mid(equals + 1).trimmed()});
    }
    return tags;
}

std::optional<QByteArray> valueOf(const QList<Tag> &tags, QByteArrayView name)
{
    const auto found = std::find_if(tags.begin(), tags.end(), [name](const Tag &tag) { return tag.name == name; });
    return found == tags.end() ? std::nullopt : std::optional(found->value);
}

} // namespace postroom

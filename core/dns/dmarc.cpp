#include "core/dns/dmarc.h"

#include <QList>
#include <QSet>
#include <QString>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QByteArray &what)
{
    return Error{ErrorCode::TextMalformed, QString::fromLatin1(what.left(100)), u"data"_s, u"v=DMARC1; p=none"_s};
}

bool isPolicy(const QByteArray &value)
{
    const QByteArray word = value.toLower();
    return word == "none" || word == "quarantine" || word == "reject";
}

bool isValue(const QByteArray &tag, const QByteArray &value)
{
    const auto isOf = [&value](const char *letters) { return value.size() == 1 && QByteArray(letters).contains(value.toLower()); };
    if (tag == "p" || tag == "sp")
        return isPolicy(value);
    if (tag == "adkim" || tag == "aspf")
        return isOf("rs");
    if (tag == "pct") {
        bool isNumber = false;
        return value.toUInt(&isNumber) <= 100 && isNumber;
    }
    if (tag == "rua" || tag == "ruf") {
        const QList<QByteArray> addresses = value.split(',');
        return std::all_of(addresses.begin(), addresses.end(), [](const QByteArray &one) { return one.trimmed().toLower().startsWith("mailto:") && one.contains('@'); });
    }
    return !value.isEmpty();
}

} // namespace

bool isDmarc(const QByteArray &text)
{
    return text.left(8).toLower() == "v=dmarc1";
}

Result<void> checkDmarc(const QByteArray &text)
{
    QList<QByteArray> parts = text.split(';');
    if (parts.last().trimmed().isEmpty())
        parts.removeLast();
    QSet<QByteArray> seen;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype equals = parts[i].indexOf('=');
        const QByteArray tag = parts[i].left(qMax<qsizetype>(0, equals)).trimmed();
        const QByteArray value = parts[i].mid(equals + 1).trimmed();
        const bool isInPlace = i > 1 || (i == 0 ? tag == "v" && value == "DMARC1" : tag == "p");
        if (equals < 1 || !isInPlace || seen.contains(tag) || (i > 0 && !isValue(tag, value)))
            return malformed(parts[i].trimmed());
        seen.insert(tag);
    }
    return seen.contains("p") ? success() : Result<void>(malformed(text));
}

} // namespace postroom

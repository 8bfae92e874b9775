#include "core/model/bytesize.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB"};
}

Result<ByteSize> ByteSize::parse(QStringView text)
{
    // Cases spelt out: caseless matching would take U+212A KELVIN SIGN for a K.
    static const QRegularExpression form(u"\\A([0-9]{1,18}) ?(?:([KkMmGgTt])(?:[Ii]?[Bb])?|[Bb])?\\z"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return Error{ErrorCode::SizeMalformed, text.toString().left(100), {}, {}};
    const qsizetype power = match.captured(2).isEmpty() ? 0 : u"KMGT"_s.indexOf(match.captured(2).toUpper()) + 1;
    const qint64 factor = Q_INT64_C(1) << (10 * power);
    const qint64 number = match.captured(1).toLongLong();
    if (number > (Q_INT64_C(1) << 52) / factor)
        return Error{ErrorCode::NumberOutOfRange, text.toString().left(100), {}, u"0–4096TiB"_s};
    return ByteSize(number * factor);
}

QString ByteSize::toString() const
{
    qint64 number = m_bytes;
    std::size_t unit = 0;
    while (number != 0 && number % 1024 == 0 && unit + 1 < units.size()) {
        number /= 1024;
        ++unit;
    }
    return QString::number(number) + (unit == 0 ? QString() : QString::fromLatin1(units[unit]));
}

QJsonValue ByteSize::toJsonValue() const
{
    return isNull() ? QJsonValue() : postroom::toJson(m_bytes);
}

Result<ByteSize> ByteSize::fromJsonValue(const QJsonValue &json)
{
    if (json.isString())
        return parse(json.toString());
    const Result<qint64> bytes = postroom::fromJson<qint64>(json);
    if (!bytes)
        return bytes.error();
    if (*bytes < 0 || *bytes > (Q_INT64_C(1) << 52))
        return Error{ErrorCode::NumberOutOfRange, QString::number(*bytes), {}, u"0–4096TiB"_s};
    return ByteSize(*bytes);
}

QString ByteSize::toHuman() const
{
    return QLocale().formattedDataSize(m_bytes, 1, QLocale::DataSizeIecFormat);
}

} // namespace postroom

#pragma once

#include <QByteArray>
#include <QString>

// Packets of a DNS server by hand, octet by octet (RFC 1035 §4), so that the reader is not tested with its own writer.
namespace postroom::test {

inline QByteArray number16(int value)
{
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xff);
}

inline QByteArray wireName(const QString &name)
{
    QByteArray wire;
    for (const QString &label : name.split(QLatin1Char('.'), Qt::SkipEmptyParts))
        wire += static_cast<char>(label.size()) + label.toLatin1();
    return wire + '\0';
}

// Beside the question, whose name a pointer names again.
inline QByteArray record(int type, const QByteArray &data, const QByteArray &owner = QByteArray("\xc0\x0c", 2), int ttl = 300)
{
    return owner + number16(type) + number16(1) + number16(ttl >> 16) + number16(ttl & 0xffff) + number16(static_cast<int>(data.size())) + data;
}

constexpr int queryResponse = 0x8000;
constexpr int authoritative = 0x0400;
constexpr int truncated = 0x0200;
constexpr int recursionAvailable = 0x0080;

inline QByteArray response(const QByteArray &query, int flags, const QList<QByteArray> &records = {})
{
    qsizetype end = 12; // of the question's name
    while (end < query.size() && query[end] != '\0')
        end += query[end] + 1;
    QByteArray packet = query.left(2) + number16(queryResponse | flags) + number16(1) + number16(static_cast<int>(records.size())) + number16(0) + number16(0) + query.mid(12, end + 5 - 12);
    for (const QByteArray &one : records)
        packet += one;
    return packet;
}

} // namespace postroom::test

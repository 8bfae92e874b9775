#include "core/dns/txtdata.h"

#include <QStringList>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestString = 255;

QString escaped(const QByteArray &octets)
{
    QString text;
    for (const char octet : octets) {
        const auto number = static_cast<unsigned char>(octet);
        if (octet == '"' || octet == '\\')
            text += u'\\' + QString(QLatin1Char(octet));
        else if (number >= 0x20 && number < 0x7f)
            text += QLatin1Char(octet);
        else
            text += decimalEscape(octet);
    }
    return text;
}

} // namespace

QString txtData(const QByteArray &octets)
{
    QStringList strings;
    for (qsizetype at = 0; at == 0 || at < octets.size(); at += longestString)
        strings.append(u'"' + escaped(octets.mid(at, longestString)) + u'"');
    return strings.join(u' ');
}

QByteArray txtOctets(const QString &data)
{
    QByteArray octets;
    octets.reserve(data.size());
    bool isQuoted = false;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const QChar c = data[i];
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u'\\' && i + 1 < data.size()) {
            bool isNumber = false;
            const uint number = data.mid(i + 1, 3).toUInt(&isNumber);
            isNumber = isNumber && data.size() > i + 3 && data[i + 1].isDigit() && number < 256;
            octets.append(isNumber ? static_cast<char>(number) : data[i + 1].toLatin1());
            i += isNumber ? 3 : 1;
        } else if (isQuoted || c != u' ') {
            octets.append(c.toLatin1());
        }
    }
    return octets;
}

QString decimalEscape(char octet)
{
    return u'\\' + QString::number(static_cast<unsigned char>(octet)).rightJustified(3, u'0');
}

} // namespace postroom

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

QString decimalEscape(char octet)
{
    return u'\\' + QString::number(static_cast<unsigned char>(octet)).rightJustified(3, u'0');
}

} // namespace postroom

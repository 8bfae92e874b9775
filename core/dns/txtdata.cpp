#include "core/dns/txtdata.h"

#include <QStringList>

#include <cstring>

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
    const QByteArray text = data.toLatin1();
    QByteArray octets;
    octets.reserve(text.size());
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto plain = static_cast<qsizetype>(std::strcspn(text.constData() + i, isQuoted ? "\"\\" : "\"\\ "));
        octets.append(text.constData() + i, plain);
        i += plain;
        const char c = i < text.size() ? text[i] : ' ';
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == '\\' && i + 1 < text.size()) {
            bool isNumber = false;
            const uint number = text.mid(i + 1, 3).toUInt(&isNumber);
            isNumber = isNumber && text.size() > i + 3 && text[i + 1] >= '0' && text[i + 1] <= '9' && number < 256;
            octets.append(isNumber ? static_cast<char>(number) : text[i + 1]);
            i += isNumber ? 3 : 1;
        }
    }
    return octets;
}

QString decimalEscape(char octet)
{
    return u'\\' + QString::number(static_cast<unsigned char>(octet)).rightJustified(3, u'0');
}

} // namespace postroom

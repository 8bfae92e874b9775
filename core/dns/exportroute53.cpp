#include "core/dns/mastertext.h"
#include "core/dns/zonewriters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 1000 / 2; // an UPSERT counts twice
constexpr qsizetype mostCharacters = 32000 / 2;
constexpr qsizetype longestComment = 256;

void appendOctal(QString &text, char octet)
{
    const auto number = static_cast<unsigned char>(octet);
    text += u'\\';
    text += QChar(u'0' + number / 64);
    text += QChar(u'0' + number / 8 % 8);
    text += QChar(u'0' + number % 8);
}

// In the canonical form of a name an escape is always \DDD.
QString octalName(const QByteArray &name)
{
    QString text;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at] != '\\') {
            text += QLatin1Char(name[at]);
            continue;
        }
        appendOctal(text, static_cast<char>(name.mid(at + 1, 3).toInt()));
        at += 3;
    }
    return text;
}

QString quoted(QByteArrayView octets)
{
    QString text = u"\""_s;
    for (const char octet : octets) {
        if (!isPrintable(octet) || octet == '\\')
            appendOctal(text, octet);
        else if (octet == '"')
            text += u"\\\""_s;
        else
            text += QLatin1Char(octet);
    }
    return text + u'"';
}

QString valueOf(const ZoneRecord &record)
{
    if (record.type == DnsType::Txt) {
        QStringList strings;
        for (const QByteArray &octets : record.fields)
            strings.append(quoted(octets));
        return strings.join(u' ');
    }
    if (record.type == DnsType::Caa)
        return QString::fromLatin1(record.fields[0] + ' ' + record.fields[1] + ' ') + quoted(record.fields[2]);
    if (!record.type)
        return QString::fromLatin1(masterData(record));
    QStringList words;
    for (const QByteArray &field : record.fields)
        words.append(octalName(field));
    return words.join(u' ');
}

QString commentOf(const ZoneRecords &records)
{
    QString text = QString::fromUtf8(titleOf(records.domain));
    QStringList others;
    for (const ZoneRecord &record : records.elsewhere)
        others.append(QString::fromLatin1(record.name + ' ' + record.typeWord));
    if (!others.isEmpty())
        text += u" For other zones, so not in here: %1."_s.arg(others.join(u", "_s));
    if (!records.unfit.isEmpty())
        text += u" %1 left out that no name server would take."_s.arg(records.unfit.size());
    if (text.size() > longestComment)
        text = text.left(longestComment - 1) + u'…';
    return text;
}

struct Batch
{
    QJsonArray changes;
    qsizetype values = 0;
    qsizetype characters = 0;
};

QJsonObject toJson(const Batch &batch, const QString &comment)
{
    return QJsonObject{{u"Comment"_s, comment}, {u"Changes"_s, batch.changes}};
}

} // namespace

QByteArray route53Batches(const ZoneRecords &records)
{
    const QString comment = commentOf(records);
    QJsonArray batches;
    Batch batch;
    for (const PlannedSet &set : setsOf(records.inside)) {
        QJsonArray values;
        qsizetype characters = 0;
        for (const ZoneRecord *record : set.records) {
            const QString value = valueOf(*record);
            characters += value.size();
            values.append(QJsonObject{{u"Value"_s, value}});
        }
        if (batch.values > 0 && (batch.values + values.size() > mostValues || batch.characters + characters > mostCharacters))
            batches.append(toJson(std::exchange(batch, {}), comment));
        const bool isShared = set.owner.isEmpty() && set.type == DnsType::Txt;
        batch.changes.append(QJsonObject{{u"Action"_s, isShared ? u"CREATE"_s : u"UPSERT"_s},
                                         {u"ResourceRecordSet"_s, QJsonObject{{u"Name"_s, octalName(set.name)},
                                                                              {u"Type"_s, QString::fromLatin1(set.typeWord)},
                                                                              {u"TTL"_s, set.ttl},
                                                                              {u"ResourceRecords"_s, values}}}});
        batch.values += values.size();
        batch.characters += characters;
    }
    if (batches.isEmpty())
        return QJsonDocument(toJson(batch, comment)).toJson();
    batches.append(toJson(batch, comment));
    return QJsonDocument(batches).toJson();
}

} // namespace postroom

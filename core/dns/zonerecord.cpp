#include "core/dns/zonerecord.h"

#include "core/dns/mastertext.h"

#include <QHash>
#include <QSet>

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <limits>

namespace postroom {

namespace {

constexpr qsizetype longestString = 255;
constexpr qsizetype longestData = 65535;

struct KnownType
{
    DnsType type;
    QByteArray word; // shared by all records of the type
};

const KnownType *knownType(const QString &word)
{
    static const std::array known{KnownType{DnsType::A, "A"},         KnownType{DnsType::Aaaa, "AAAA"}, KnownType{DnsType::Mx, "MX"},
                                  KnownType{DnsType::Txt, "TXT"},     KnownType{DnsType::Srv, "SRV"},   KnownType{DnsType::Cname, "CNAME"},
                                  KnownType{DnsType::Ns, "NS"},       KnownType{DnsType::Soa, "SOA"},   KnownType{DnsType::Ptr, "PTR"},
                                  KnownType{DnsType::Caa, "CAA"},     KnownType{DnsType::Tlsa, "TLSA"}};
    const auto found = std::find_if(known.begin(), known.end(), [&word](const KnownType &one) { return word == QLatin1StringView(one.word); });
    return found == known.end() ? nullptr : found;
}

using Fields = std::optional<QList<QByteArray>>;
using Words = MasterWords;

bool isNumber(QByteArrayView text, uint most)
{
    if (text.isEmpty() || text.size() > 5)
        return false;
    uint number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
        number = number * 10 + static_cast<uint>(c - '0');
    }
    return number <= most;
}

QByteArray withoutZeros(QByteArrayView number)
{
    while (number.size() > 1 && number[0] == '0')
        number = number.sliced(1);
    return number.toByteArray();
}

Fields address(const Words &words, int family)
{
    std::array<unsigned char, sizeof(in6_addr)> octets{};
    if (words.size() != 1)
        return {};
    const QByteArray text = words[0].text.toByteArray().toLower();
    if (inet_pton(family, text.constData(), octets.data()) != 1)
        return {};
    return QList<QByteArray>{text};
}

// Numbers of two octets, and a name.
Fields numbersAndName(const Words &words, qsizetype numbers)
{
    if (words.size() != numbers + 1)
        return {};
    QList<QByteArray> fields;
    fields.reserve(words.size());
    for (qsizetype i = 0; i < numbers; ++i) {
        if (!isNumber(words[i].text, std::numeric_limits<quint16>::max()))
            return {};
        fields.append(withoutZeros(words[i].text));
    }
    const std::optional<QByteArray> name = canonicalName(words[numbers].text);
    if (!name)
        return {};
    fields.append(*name);
    return fields;
}

Fields strings(const Words &words)
{
    QList<QByteArray> fields;
    qsizetype length = 0;
    for (const MasterWord &word : words) {
        QByteArray octets = octetsOf(word);
        if (octets.size() <= longestString) {
            length += octets.size() + 1;
            fields.append(std::move(octets));
            continue;
        }
        for (qsizetype at = 0; at < octets.size(); at += longestString) {
            fields.append(octets.mid(at, longestString));
            length += fields.last().size() + 1;
        }
    }
    return fields.isEmpty() || length > longestData ? Fields() : Fields(fields);
}

// RFC 8659 §4.1
Fields authorization(const Words &words)
{
    constexpr uint most = 255;
    if (words.size() != 3 || !isNumber(words[0].text, most) || words[1].text.isEmpty() || words[1].text.size() > 15)
        return {};
    const QByteArray tag = words[1].text.toByteArray().toLower();
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    if (!std::all_of(tag.begin(), tag.end(), isAllowed))
        return {};
    return QList<QByteArray>{withoutZeros(words[0].text), tag, octetsOf(words[2])};
}

// RFC 6698 §2.2; the data may stand in several words.
Fields association(const Words &words)
{
    constexpr uint most = 255;
    if (words.size() < 4)
        return {};
    QList<QByteArray> fields;
    for (qsizetype i = 0; i < 3; ++i) {
        if (!isNumber(words[i].text, most))
            return {};
        fields.append(withoutZeros(words[i].text));
    }
    QByteArray data;
    for (qsizetype i = 3; i < words.size(); ++i)
        data += words[i].text;
    data = data.toLower();
    if (data.size() % 2 != 0 || !std::all_of(data.begin(), data.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }))
        return {};
    fields.append(data);
    return fields;
}

Fields copied(const Words &words)
{
    QByteArray data;
    for (const MasterWord &word : words) {
        if (!data.isEmpty())
            data += ' ';
        data += word.isQuoted ? quotedText(octetsOf(word)) : unquotedText(word.text);
    }
    return data.isEmpty() ? Fields() : Fields(QList<QByteArray>{data});
}

Fields fieldsOf(std::optional<DnsType> type, const Words &words)
{
    if (!type)
        return copied(words);
    switch (*type) {
    case DnsType::A: return address(words, AF_INET);
    case DnsType::Aaaa: return address(words, AF_INET6);
    case DnsType::Cname:
    case DnsType::Ns:
    case DnsType::Ptr: return numbersAndName(words, 0);
    case DnsType::Mx: return numbersAndName(words, 1);
    case DnsType::Srv: return numbersAndName(words, 3);
    case DnsType::Txt: return strings(words);
    case DnsType::Caa: return authorization(words);
    case DnsType::Tlsa: return association(words);
    case DnsType::Soa: // the zone has its own
    case DnsType::Ds:
    case DnsType::Dnskey:
    case DnsType::Spf: return {};
    }
    return {};
}

bool isTypeWord(QByteArrayView word)
{
    constexpr qsizetype longest = 20;
    return !word.isEmpty() && word.size() <= longest
        && std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

std::optional<ZoneRecord> takenApart(const DnsRecord &planned)
{
    ZoneRecord record;
    record.planned = &planned;
    const KnownType *known = knownType(planned.type);
    if (known)
        record.type = known->type;
    record.typeWord = known ? known->word : planned.type.toUtf8();
    std::optional<QByteArray> name = canonicalName(planned.name.toUtf8());
    if (!name || !isTypeWord(record.typeWord))
        return {};
    record.name = std::move(*name);
    record.ttl = std::clamp<qint64>(planned.ttl, 0, std::numeric_limits<qint32>::max()); // RFC 2181 §8
    const QByteArray data = planned.data.toUtf8();
    const auto words = masterWords(data);
    if (!words)
        return {};
    Fields fields = fieldsOf(record.type, *words);
    if (!fields)
        return {};
    record.fields = std::move(*fields);
    return record;
}

bool isBelow(QByteArrayView name, QByteArrayView zone)
{
    return name.size() > zone.size() && name.endsWith(zone) && name[name.size() - zone.size() - 1] == '.';
}

// As its last field.
bool hasName(std::optional<DnsType> type)
{
    return type == DnsType::Mx || type == DnsType::Cname || type == DnsType::Srv || type == DnsType::Ns || type == DnsType::Ptr;
}

QByteArray inZone(const QByteArray &name, QByteArrayView zone)
{
    if (name == zone)
        return QByteArrayLiteral("@");
    return isBelow(name, zone) ? name.chopped(zone.size() + 1) : name;
}

} // namespace

ZoneRecords takenApart(const DomainName &domain, const QList<DnsRecord> &records)
{
    QList<ZoneRecord> inside;
    inside.reserve(records.size());
    ZoneRecords all = takeApart(domain, records, [&inside](ZoneRecord &record) { inside.append(std::move(record)); });
    all.inside = std::move(inside);
    return all;
}

ZoneRecords takeApart(const DomainName &domain, const QList<DnsRecord> &records, const std::function<void(ZoneRecord &record)> &take)
{
    ZoneRecords all;
    all.domain = domain;
    all.zone = domain.toString().toLatin1() + '.';
    for (const DnsRecord &planned : records) {
        std::optional<ZoneRecord> record = takenApart(planned);
        if (!record) {
            all.unfit.append(&planned);
            continue;
        }
        if (record->name != all.zone && !isBelow(record->name, all.zone)) {
            all.elsewhere.append(std::move(*record));
            continue;
        }
        if (record->name != all.zone)
            record->owner = record->name.chopped(all.zone.size() + 1);
        take(*record);
    }
    return all;
}

QList<PlannedSet> setsOf(const QList<ZoneRecord> &records)
{
    QList<PlannedSet> sets;
    QHash<std::pair<QByteArrayView, QByteArrayView>, qsizetype> places;
    QSet<std::pair<qsizetype, QByteArray>> known;
    for (const ZoneRecord &record : records) {
        const auto [place, isNew] = [&] {
            const auto key = std::pair(QByteArrayView(record.name), QByteArrayView(record.typeWord));
            const auto found = places.constFind(key);
            if (found != places.constEnd())
                return std::pair(*found, false);
            places.insert(key, sets.size());
            return std::pair(sets.size(), true);
        }();
        if (isNew)
            sets.append(PlannedSet{record.owner, record.name, record.typeWord, record.type, record.ttl, {&record}});
        PlannedSet &set = sets[place];
        if (!isNew) {
            if (set.records.size() == 1)
                known.insert({place, masterData(*set.records.first())});
            if (std::pair one(place, masterData(record)); !known.contains(one)) {
                known.insert(std::move(one));
                set.records.append(&record);
            }
            set.ttl = qMin(set.ttl, record.ttl);
        }
    }
    return sets;
}

void appendData(QByteArray &text, const ZoneRecord &record, QByteArrayView zone)
{
    const bool isText = record.type == DnsType::Txt;
    const QList<QByteArray> &fields = record.fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            text += ' ';
        if (isText || (record.type == DnsType::Caa && i == 2))
            appendQuoted(text, fields[i]);
        else if (!zone.isEmpty() && i + 1 == fields.size() && hasName(record.type))
            text += inZone(fields[i], zone);
        else
            text += fields[i];
    }
}

QByteArray masterData(const ZoneRecord &record)
{
    QByteArray data;
    appendData(data, record);
    return data;
}

QByteArray joined(const ZoneRecord &text)
{
    return text.fields.join();
}

QByteArray asPlanned(const DnsRecord &record)
{
    return onOneLine(record.name + u' ' + record.type + u' ' + record.data);
}

} // namespace postroom

#include "core/dns/lexicon.h"

#include "core/base/json.h"
#include "core/dns/txtdata.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

static void loadScript() { Q_INIT_RESOURCE(dns); } // which must stand outside of any namespace

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestString = 255; // RFC 1035 §3.3
constexpr qsizetype mostWords = 300; // of a provider's reason

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// As JSON has it, without a QString, which nobody would wipe. Values are one line (DnsAccount::check).
void appendQuoted(QByteArray &text, QByteArrayView value)
{
    text += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    text += '"';
}

// Absolute, whether a provider says it whole or without the zone.
QString recordName(QString name, const QString &zone)
{
    name = name.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    const QString apex = zone.chopped(1);
    if (name.isEmpty() || name == u"@" || name == u"@."_s + apex || name == apex)
        return zone;
    return name + (name.endsWith(u'.' + apex) ? u"."_s : u'.' + zone);
}

// In data a name with a dot in it is a whole one.
QString hostName(const QString &name, const QString &zone)
{
    if (name.endsWith(u'.'))
        return name;
    if (name == u"@")
        return zone;
    return name + (name.contains(u'.') ? u"."_s : u'.' + zone);
}

// Providers show the strings of a text in quotes, without the outer ones, or the text itself.
QString textData(const QString &content)
{
    static const QRegularExpression seam(u"\"\\s+\""_s);
    if (content.size() > 1 && content.startsWith(u'"') && content.endsWith(u'"'))
        return txtData(txtOctets(content));
    return txtData(content.contains(seam) ? txtOctets(u'"' + content + u'"') : content.toUtf8());
}

// Some have the priority beside what a record says.
QString withPriority(const QJsonObject &record, const QString &content, qsizetype words)
{
    const QString simple = content.simplified();
    if (simple.count(u' ') + 1 >= words)
        return simple;
    const QJsonValue beside = record.value(u"priority"_s).isUndefined() ? record.value(u"options"_s)[u"mx"_s][u"priority"_s] : record.value(u"priority"_s);
    return beside.isUndefined() ? simple : beside.toVariant().toString() + u' ' + simple;
}

QString dataOf(DnsType type, const QJsonObject &record, const QString &zone)
{
    const QString content = record.value(u"content"_s).toString();
    const auto lastIsHost = [&zone](const QString &text) {
        const qsizetype at = text.lastIndexOf(u' ') + 1;
        return QString(text.left(at) + hostName(text.mid(at), zone));
    };
    switch (type) {
    case DnsType::Txt: return textData(content);
    case DnsType::Cname:
    case DnsType::Ns: return hostName(content.trimmed(), zone);
    case DnsType::Mx: return lastIsHost(withPriority(record, content, 2));
    case DnsType::Srv: return lastIsHost(withPriority(record, content, 4));
    default: return content.simplified();
    }
}

// A text as lexicon wants it: plain, unless it must be cut or read with care.
QString contentOf(const RecordChange &change)
{
    if (change.type != DnsType::Txt)
        return change.data;
    const QByteArray octets = txtOctets(change.data);
    const bool isPlain = octets.size() <= longestString && std::all_of(octets.begin(), octets.end(), [](char c) { return c >= ' ' && c < 0x7f && c != '"' && c != '\\'; });
    return isPlain ? QString::fromLatin1(octets) : txtData(octets);
}

QJsonObject created(const DnsProvider &provider, const RecordChange &change)
{
    QString content = contentOf(change);
    QJsonObject one{{u"type"_s, wordOf(change.type)}, {u"name"_s, change.name}, {u"ttl"_s, change.ttl}, {u"former"_s, QJsonValue()}};
    if (provider.facts().priorityApart && (change.type == DnsType::Mx || change.type == DnsType::Srv)) {
        one.insert(u"priority"_s, content.section(u' ', 0, 0).toInt());
        content = content.section(u' ', 1);
    }
    one.insert(u"content"_s, content);
    return one;
}

// One line without what is secret.
QString reason(const QString &said, const DnsAccount &account)
{
    const QByteArray words = said.toUtf8();
    for (const DnsCredential &credential : account.credentials) {
        if (words.contains(credential.value.reveal()))
            return {};
    }
    QString line = said.simplified().left(mostWords);
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line;
}

Result<QJsonObject> answer(const QByteArray &said, const DnsAccount &account)
{
    const QString provider = account.provider.toString();
    const QJsonDocument document = QJsonDocument::fromJson(said);
    if (!document.isObject())
        return Error{ErrorCode::DnsProviderFailed, provider, {}, u"lexicon"_s};
    const QJsonObject object = document.object();
    const QString error = object.value(u"error"_s).toString();
    const QString words = reason(object.value(u"words"_s).toString(), account);
    if (error.isEmpty())
        return object;
    if (error == u"missing")
        return Error{ErrorCode::EngineNotInstalled, u"lexicon"_s, {}, words.startsWith(u"lexicon") ? u"lexicon"_s : u"python3-"_s + words};
    if (error == u"refused")
        return Error{ErrorCode::DnsAccountRefused, provider, u"provider"_s, words};
    return Error{ErrorCode::DnsProviderFailed, provider, u"provider"_s, words};
}

} // namespace

bool lexiconTakes(DnsType type)
{
    switch (type) {
    case DnsType::A:
    case DnsType::Aaaa:
    case DnsType::Cname:
    case DnsType::Mx:
    case DnsType::Srv:
    case DnsType::Txt: return true;
    default: return false;
    }
}

QString lexiconScript()
{
    loadScript();
    QFile file(u":/dns/lexicon.py"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QString::fromUtf8(file.readAll());
}

QByteArray lexiconOptions(const DnsAccount &account)
{
    qsizetype most = 3;
    for (const DnsCredential &credential : account.credentials)
        most += credential.option.size() + 2 * credential.value.size() + 6;
    QByteArray line;
    line.reserve(most); // so that it is in one place only
    line += '{';
    for (const DnsCredential &credential : account.credentials) {
        line += line.size() > 1 ? "," : "";
        appendQuoted(line, credential.option.toLatin1());
        line += ':';
        appendQuoted(line, credential.value.reveal());
    }
    line += "}\n";
    return line;
}

QByteArray lexiconReading(const DnsProvider &provider, const QString &domain)
{
    QJsonArray zones;
    for (QString zone = domain; zone.contains(u'.'); zone = zone.section(u'.', 1))
        zones.append(zone);
    return compact({{u"provider"_s, provider.toString()}, {u"zones"_s, zones}});
}

QByteArray lexiconChanges(const DnsProvider &provider, const ProviderZone &zone, const QList<RecordChange> &changes)
{
    QJsonArray list;
    for (const RecordChange &change : changes) {
        const auto there = zone.written.constFind({{change.name, change.type}, change.data});
        const QJsonValue former = there == zone.written.constEnd() ? QJsonValue() : QJsonValue(*there);
        QJsonObject one = created(provider, change);
        // What is there and is added gets another time to live: lexicon takes it for done unless it goes before.
        one.insert(u"former"_s, former);
        if (!former.isNull())
            one.insert(u"formerTtl"_s, zone.seen.sets.value({change.name, change.type}).ttl);
        if (change.action == RecordAction::Remove)
            one.insert(u"content"_s, QJsonValue());
        list.append(one);
    }
    return compact({{u"provider"_s, provider.toString()}, {u"zones"_s, QJsonArray{zone.seen.zone.chopped(1)}}, {u"changes"_s, list}});
}

Result<ProviderZone> lexiconZone(const QByteArray &said, const DnsAccount &account, const QList<RecordSetKey> &wanted)
{
    const Result<QJsonObject> answered = answer(said, account);
    if (!answered)
        return answered.error();
    ProviderZone zone;
    zone.seen.zone = answered->value(u"zone"_s).toString() + u'.';
    QStringList cuts;
    const QJsonArray records = answered->value(u"records"_s).toArray();
    for (const QJsonValue &value : records) {
        const QJsonObject record = value.toObject();
        const Result<DnsType> type = fromWord<DnsType>(record.value(u"type"_s).toString());
        if (!type)
            continue;
        const RecordSetKey key{recordName(record.value(u"name"_s).toString(), zone.seen.zone), *type};
        const QString data = dataOf(*type, record, zone.seen.zone);
        if (*type == DnsType::Soa)
            zone.seen.serial = data.section(u' ', 2, 2).toLongLong();
        if (*type == DnsType::Ns && key.first != zone.seen.zone)
            cuts.append(key.first);
        RecordSet &set = zone.seen.sets[key];
        set.data.append(data);
        set.ttl = record.value(u"ttl"_s).toVariant().toLongLong();
        zone.written.insert({key, data}, record.value(u"content"_s).toString());
    }
    for (const RecordSetKey &key : wanted)
        zone.seen.sets[key];
    for (auto it = zone.seen.sets.keyBegin(); it != zone.seen.sets.keyEnd(); ++it) {
        for (const QString &cut : std::as_const(cuts)) {
            if (it->first == cut || it->first.endsWith(u'.' + cut))
                zone.seen.notHere.insert(it->first);
        }
    }
    return zone;
}

Result<void> lexiconOutcome(const QByteArray &said, const DnsAccount &account, const QList<RecordChange> &changes)
{
    if (!QJsonDocument::fromJson(said).isObject()) // it ended in the middle, say
        return Error{ErrorCode::DnsOutcomeUnknown, account.provider.toString(), {}, {}};
    const Result<QJsonObject> answered = answer(said, account);
    if (!answered)
        return answered.error();
    const QJsonArray failed = answered->value(u"failed"_s).toArray();
    if (failed.isEmpty())
        return success();
    const QJsonObject first = failed.first().toObject();
    const qsizetype number = first.value(u"number"_s).toInt();
    const RecordChange change = changes.value(number);
    const QString words = u"%1 %2: %3"_s.arg(change.name, wordOf(change.type), reason(first.value(u"words"_s).toString(), account));
    const bool isPartial = answered->value(u"done"_s).toInt() > 0;
    return Error{isPartial ? ErrorCode::DnsPartlyPublished : ErrorCode::DnsProviderFailed, account.provider.toString(), {}, words};
}

} // namespace postroom

#include "core/dns/updatescript.h"

#include <QHash>
#include <QMap>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isOneLine(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

// Names are of DnsName's grammar, so that none is a word of nsupdate's or has blanks.
bool isName(const QString &text)
{
    return text.endsWith(u'.') && DnsName::parse(text).value_or(DnsName()).absolute() == text;
}

bool isGood(const UpdateInput &input)
{
    const auto isGoodSet = [](const Prerequisite &one) { return isName(one.name) && std::all_of(one.data.begin(), one.data.end(), isOneLine); };
    const auto isGoodChange = [](const RecordChange &change) { return isName(change.name) && isOneLine(change.data); };
    return isName(input.zone) && std::all_of(input.prerequisites.begin(), input.prerequisites.end(), isGoodSet)
        && std::all_of(input.changes.begin(), input.changes.end(), isGoodChange);
}

QString linesOf(const Prerequisite &one)
{
    const QString set = one.name + u" IN "_s + wordOf(one.type);
    QString lines;
    switch (one.kind) {
    case Prerequisite::Kind::NoName: return u"prereq nxdomain "_s + one.name + u'\n';
    case Prerequisite::Kind::NoSet: return u"prereq nxrrset "_s + set + u'\n';
    case Prerequisite::Kind::SetIsThis:
        for (const QString &data : one.data)
            lines += u"prereq yxrrset "_s + set + u' ' + data + u'\n';
        break;
    }
    return lines;
}

QString linesOf(const RecordChange &change)
{
    const QString record = u" IN "_s + wordOf(change.type) + u' ' + change.data + u'\n';
    return change.action == RecordAction::Remove ? u"update delete "_s + change.name + record
                                                 : u"update add "_s + change.name + u' ' + QString::number(change.ttl) + record;
}

// Which message each name goes in; LimitReached is told by the name.
Result<QHash<QString, qsizetype>> spread(const UpdateInput &input, qsizetype room)
{
    QStringList names;
    QHash<QString, qsizetype> sizes;
    const auto count = [&](const auto &one) {
        if (!sizes.contains(one.name))
            names.append(one.name);
        sizes[one.name] += linesOf(one).size();
    };
    std::for_each(input.changes.begin(), input.changes.end(), count);
    std::for_each(input.prerequisites.begin(), input.prerequisites.end(), count);
    QHash<QString, qsizetype> numbers;
    qsizetype number = 0;
    qsizetype used = 0;
    for (const QString &name : std::as_const(names)) {
        const qsizetype size = sizes.value(name);
        if (size > room)
            return Error{ErrorCode::LimitReached, name, {}, u"64 KiB"_s};
        if (used + size > room) {
            ++number;
            used = 0;
        }
        used += size;
        numbers.insert(name, number);
    }
    return numbers;
}

} // namespace

Result<QByteArrayList> messagesOf(const UpdateInput &input, qsizetype most)
{
    if (!isGood(input))
        return Error{ErrorCode::TextMalformed, input.zone, {}, u"U+0020 – U+007E"_s};
    const QString beginning = u"server %1 %2\nzone %3\n"_s.arg(input.server.address().toString()).arg(input.server.port()).arg(input.zone);
    const QString end = u"send\n"_s;
    const Result<QHash<QString, qsizetype>> numbers = spread(input, most - beginning.size() - end.size());
    if (!numbers)
        return numbers.error();
    QMap<qsizetype, QString> texts;
    for (const Prerequisite &one : input.prerequisites)
        texts[numbers->value(one.name)] += linesOf(one);
    for (const RecordChange &change : input.changes)
        texts[numbers->value(change.name)] += linesOf(change);
    QByteArrayList messages;
    for (const QString &text : std::as_const(texts))
        messages.append((beginning + text + end).toLatin1());
    return messages;
}

QByteArray keyLine(const TsigKey &key)
{
    QByteArray line = "key " + wordOf(key.algorithm).toLatin1() + ':' + key.name.toString().toLatin1() + ' ';
    line.reserve(line.size() + key.secret.size() + 1);
    line += key.secret.reveal();
    line += '\n';
    return line;
}

Result<void> updateOutcome(int exitCode, const QByteArray &words, const UpdateInput &input, const TsigKey &key)
{
    if (exitCode == 0)
        return success();
    const QString server = input.server.toString();
    QString said;
    for (const QByteArray &line : words.split('\n')) {
        if (line.startsWith("update failed: "))
            said = QString::fromLatin1(line.mid(15).trimmed()).left(100);
    }
    for (const auto sign : {"BADTIME"_L1, "BADKEY"_L1, "BADSIG"_L1, "BADTRUNC"_L1}) {
        if (said.contains(sign) && sign == "BADTIME"_L1)
            return Error{ErrorCode::DnsClockDiffers, server, {}, said};
        if (said.contains(sign))
            return Error{ErrorCode::DnsKeyRefused, key.name.toString(), u"key"_s, said};
    }
    // PowerDNS refuses with a signature what a key may not, and without one whoever has none that it knows.
    if (said == u"REFUSED" && words.contains("expected a TSIG"))
        return Error{ErrorCode::DnsKeyRefused, key.name.toString(), u"key"_s, said};
    if (said == u"NXRRSET" || said == u"YXRRSET" || said == u"NXDOMAIN" || said == u"YXDOMAIN")
        return Error{ErrorCode::DnsZoneChanged, input.zone.chopped(1), {}, said};
    if (said == u"NOTAUTH" || said == u"NOTZONE")
        return Error{ErrorCode::DnsZoneUnknown, input.zone.chopped(1), u"server"_s, server};
    if (said == u"REFUSED" || said == u"NOTIMP")
        return Error{ErrorCode::DnsUpdateRefused, server, {}, said};
    if (!said.isEmpty())
        return Error{ErrorCode::DnsUpdateFailed, server, {}, said};
    // Never its other words: they may quote what it read.
    if (words.contains("Communication with"))
        return Error{ErrorCode::DnsOutcomeUnknown, server, {}, {}};
    return Error{ErrorCode::DnsUpdateFailed, server, {}, u"nsupdate: %1"_s.arg(exitCode)};
}

} // namespace postroom

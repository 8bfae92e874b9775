#include "core/dns/updatescript.h"

#include <QSet>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOctets = 48 * 1024; // as text; a message holds 64 KiB

bool isOneLine(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

// Names are of DnsName's grammar, so that none is a word of nsupdate's or has blanks.
bool isName(const QString &text)
{
    return text.endsWith(u'.') && DnsName::parse(text).value_or(DnsName()).absolute() == text;
}

} // namespace

Result<QByteArray> updateScript(const UpdateInput &input)
{
    QString script = u"server %1 %2\nzone %3\n"_s.arg(input.server.address().toString()).arg(input.server.port()).arg(input.zone);
    bool isGood = isName(input.zone);
    const auto line = [&](const QString &command, const QString &name, const QString &type, const std::optional<QString> &data = {}) {
        isGood = isGood && isName(name) && (!data || isOneLine(*data));
        script += command + u' ' + name + u' ' + type + (data ? u' ' + *data : QString()) + u'\n';
    };
    for (const Prerequisite &one : input.prerequisites) {
        const QString type = wordOf(one.type);
        switch (one.kind) {
        case Prerequisite::Kind::NoName:
            isGood = isGood && isName(one.name);
            script += u"prereq nxdomain "_s + one.name + u'\n';
            break;
        case Prerequisite::Kind::NoSet: line(u"prereq nxrrset"_s, one.name, u"IN "_s + type); break;
        case Prerequisite::Kind::SetIsThis:
            for (const QString &data : one.data)
                line(u"prereq yxrrset"_s, one.name, u"IN "_s + type, data);
            break;
        }
    }
    for (const RecordChange &change : input.changes) {
        const QString type = wordOf(change.type);
        if (change.action == RecordAction::Remove)
            line(u"update delete"_s, change.name, u"IN "_s + type, change.data);
        else
            line(u"update add"_s, change.name, QString::number(change.ttl) + u" IN "_s + type, change.data);
    }
    script += u"send\n"_s;
    if (!isGood)
        return Error{ErrorCode::TextMalformed, input.zone, {}, u"U+0020 – U+007E"_s};
    if (script.size() > mostOctets)
        return Error{ErrorCode::LimitReached, input.zone, {}, u"64 KiB"_s};
    return script.toLatin1();
}

QList<RecordChange> firstOf(const UpdateInput &input)
{
    QStringList names;
    for (const RecordChange &change : input.changes) {
        if (names.isEmpty() || names.last() != change.name)
            names.append(change.name);
    }
    names.removeDuplicates();
    UpdateInput part = input;
    QSet<QString> kept;
    const auto isOther = [&kept](const auto &one) { return !kept.contains(one.name); };
    for (Result<QByteArray> script = updateScript(part); !script && script.error().code == ErrorCode::LimitReached && names.size() > 1; script = updateScript(part)) {
        names = names.first((names.size() + 1) / 2);
        kept = QSet<QString>(names.begin(), names.end());
        part.changes.removeIf(isOther);
        part.prerequisites.removeIf(isOther);
    }
    return part.changes;
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

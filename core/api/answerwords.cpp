#include "core/api/answerwords.h"

#include "core/base/json.h"

#include <QCoreApplication>

namespace postroom::api {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

} // namespace

QString describe(const DnsAnswer &answer)
{
    switch (answer.outcome) {
    case DnsOutcome::Records: return {};
    case DnsOutcome::NoName: return Tr::tr("%1 says: there is no such name.").arg(answer.server);
    case DnsOutcome::NoData: return Tr::tr("%1 says: the name is there, and has no record of this type.").arg(answer.server);
    case DnsOutcome::TimedOut: return Tr::tr("%1 did not answer in time, so nothing is known.").arg(answer.server);
    case DnsOutcome::Refused: return Tr::tr("%1 refuses to answer, so nothing is known.").arg(answer.server);
    case DnsOutcome::ServerFailed: return Tr::tr("%1 failed to find out, so nothing is known.").arg(answer.server);
    case DnsOutcome::Unreachable: return Tr::tr("%1 cannot be reached, so nothing is known.").arg(answer.server);
    }
    return {};
}

QStringList linesOf(const DnsAnswer &answer)
{
    QStringList lines;
    for (const QString &data : answer.data)
        lines.append(u"%1  %2  %3  %4"_s.arg(answer.name, QString::number(answer.ttl), wordOf(answer.type), data));
    return lines;
}

// Names of records have letters, digits, hyphens, underscores and dots, and may begin with "*": that alone says something to a shell.
QStringList lookupCommands(const QString &name, const QString &type)
{
    const QString word = name.contains(u'*') ? u'\'' + name + u'\'' : name;
    return {u"dig %1 %2"_s.arg(word, type), u"host -t %2 %1"_s.arg(word, type), u"nslookup -type=%2 %1"_s.arg(word, type)};
}

} // namespace postroom::api

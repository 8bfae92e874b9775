#include "app/helper/mailfolders.h"

#include <QJsonArray>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString dovecotFile(const InstancePaths &paths)
{
    return paths.current() + u"/dovecot/dovecot.conf"_s;
}

} // namespace

Result<void> endSessions(Host &host, const InstancePaths &paths, const Address &address)
{
    const Result<Finished> kicked =
        host.run(Command{u"/usr/bin/doveadm"_s, {u"-c"_s, dovecotFile(paths), u"kick"_s, address.toString()}});
    if (!kicked)
        return kicked.error();
    constexpr int nobodyThere = 68; // EX_NOHOST: no session of that user was open
    if (kicked->exitCode == 0 || kicked->exitCode == nobodyThere)
        return success();
    return Error{ErrorCode::ProcessFailed, u"doveadm kick"_s, {}, QString::fromUtf8(kicked->err).trimmed()};
}

Result<api::helper::MeasureMail::Reply> measureMail(Host &host, const InstancePaths &paths, const Address &address, std::stop_token stop)
{
    const Result<Finished> asked = host.run(Command{
        u"/usr/bin/doveadm"_s,
        {u"-c"_s, dovecotFile(paths), u"-f"_s, u"json"_s, u"mailbox"_s, u"status"_s, u"-u"_s, address.toString(), u"messages vsize"_s, u"*"_s},
        std::chrono::seconds(30), {}, u"/"_s, std::move(stop)});
    if (!asked)
        return asked.error();
    if (asked->exitCode != 0)
        return Error{ErrorCode::ProcessFailed, u"doveadm mailbox status"_s, {}, QString::fromUtf8(asked->err).trimmed()};
    const Result<QJsonValue> json = parseJson(asked->out.trimmed());
    if (!json)
        return json.error();
    qint64 messages = 0;
    qint64 bytes = 0;
    const QJsonArray folders = json->toArray();
    for (const QJsonValue folder : folders) {
        messages += folder[u"messages"].toString().toLongLong();
        bytes += folder[u"vsize"].toString().toLongLong();
    }
    return api::helper::MeasureMail::Reply{messages, ByteSize(bytes)};
}

Result<void> eraseMail(Host &host, const InstancePaths &paths, const Address &address, std::stop_token stop)
{
    const QString folder = paths.mail() + u'/' + address.domain().toString() + u'/' + address.localPart();
    const Result<Finished> erased = host.run(Command{
        u"/usr/bin/setpriv"_s,
        {u"--pdeathsig"_s, u"KILL"_s, u"--reuid"_s, u"postroom-mail"_s, u"--regid"_s, u"postroom-mail"_s, u"--clear-groups"_s, u"/bin/rm"_s, u"-rf"_s, u"--"_s,
         folder},
        std::chrono::minutes(10), {}, u"/"_s, std::move(stop)});
    if (!erased)
        return erased.error();
    if (erased->exitCode != 0)
        return Error{ErrorCode::FileFailed, folder, {}, QString::fromUtf8(erased->err).trimmed()};
    return success();
}

} // namespace postroom

#include "core/engines/postfix/postfixcheck.h"

#include "core/engines/postfix/postfixconfig.h"
#include "core/engines/words.h"

#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Result<Finished> run(Host &host, const QString &program, const QStringList &arguments)
{
    return ask(host, Command{program, arguments}, Engine::Postfix, postfixPackage);
}

// The size of the log, so that what is written later can be told from what was there.
Result<qint64> sizeOf(Host &host, const QString &file)
{
    if (!host.exists(file))
        return 0;
    const Result<Finished> said = host.run(Command{u"/usr/bin/stat"_s, {u"--format=%s"_s, u"--"_s, file}});
    if (!said)
        return said.error();
    return said->out.trimmed().toLongLong();
}

Result<QByteArray> writtenSince(Host &host, const QString &file, qint64 size)
{
    if (!host.exists(file))
        return QByteArray();
    const Result<Finished> said = host.run(Command{u"/usr/bin/tail"_s, {u"--bytes=+%1"_s.arg(size + 1), u"--"_s, file}});
    if (!said)
        return said.error();
    return said->out;
}

// Postfix waits with a file that was written in the last two seconds, since it might not be whole yet. Ours is: so it
// is made three seconds old.
Result<Finished> age(Host &host, const QString &folder)
{
    QStringList arguments{u"--no-create"_s, u"--date=3 seconds ago"_s, u"--"_s};
    for (const char *name : {"main.cf", "sql/aliases.cf", "sql/catchalls.cf", "sql/domains.cf", "sql/logins.cf", "sql/mailboxes.cf", "sql/others.cf", "sql/recipients.cf", "sql/senders.cf",
                             "tls/names"})
        arguments.append(folder + u'/' + QLatin1StringView(name));
    return host.run(Command{u"/usr/bin/touch"_s, arguments});
}

// Every map is asked for a name, as the user whose processes ask it: where one cannot be read, Postfix ends each process
// that takes mail, and starts no other for a minute.
Result<void> askMaps(Host &host, const QString &folder)
{
    const Result<QStringList> maps = host.entries(folder + u"/sql"_s);
    if (!maps)
        return maps.error();
    for (const QString &name : *maps) {
        const Result<Finished> asked = run(host, u"/usr/bin/setpriv"_s,
                                           {u"--reuid"_s, u"postfix"_s, u"--regid"_s, u"postfix"_s, u"--init-groups"_s, u"/usr/sbin/postmap"_s, u"-c"_s, folder,
                                            u"-q"_s, u"postroom"_s, u"sqlite:"_s + folder + u"/sql/"_s + name});
        if (!asked)
            return asked.error();
        // 1 without a word: the name is not there.
        if (const auto good = judgePostfix(asked->exitCode == 1 ? 0 : asked->exitCode, asked->err); !good)
            return good;
    }
    return success();
}

Result<void> checkOwners(Host &host, const QString &folder)
{
    const Result<Finished> logFile = run(host, u"/usr/sbin/postconf"_s, {u"-c"_s, folder, u"-h"_s, u"maillog_file"_s});
    if (!logFile)
        return logFile.error();
    const QString log = QString::fromUtf8(logFile->out).trimmed();
    const Result<qint64> before = sizeOf(host, log);
    if (!before)
        return before.error();
    const Result<Finished> checked = run(host, u"/usr/sbin/postfix"_s, {u"-c"_s, folder, u"check"_s});
    if (!checked)
        return checked.error();
    const Result<QByteArray> logged = writtenSince(host, log, *before);
    if (!logged)
        return logged.error();
    return judgePostfix(checked->exitCode, checked->out + checked->err + complaintsOfCheck(*logged));
}

} // namespace

Result<void> judgePostfix(int exitCode, const QByteArray &said)
{
    QStringList words = distinctLines(said);
    words.removeIf([](const QString &line) { return line.contains(u"disabling IPv6 name/address support"_s); });
    if (exitCode == 0 && words.isEmpty())
        return success();
    return refusedBy(Engine::Postfix, words, exitCode);
}

QByteArray complaintsOfCheck(const QByteArray &log)
{
    static const QRegularExpression complaint(u"/(postfix-script|postsuper)\\[\\d+\\]: (warning|error|fatal|panic): "_s);
    QByteArray kept;
    for (const QByteArray &line : log.split('\n')) {
        if (complaint.match(QString::fromUtf8(line)).hasMatch())
            kept += line + '\n';
    }
    return kept;
}

QString postfixReason(const QByteArray &written)
{
    // Its own words stand right behind the program; further on in a line are strangers'.
    static const QRegularExpression complaint(u"^(?:[A-Z][a-z]{2} [ \\d]\\d [\\d:]{8} \\S+ )?(?:\\S*/)?([a-z-]+)(?:\\[\\d+\\])?: (?:fatal|panic|error): (.*)$"_s);
    QStringList reasons;
    QString last;
    const QStringList lines = QString::fromUtf8(written).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        // What was written before the last attempt is another story.
        if (line.contains(u": starting the Postfix mail system"_s)) {
            reasons.clear();
            last.clear();
        }
        const QRegularExpressionMatch match = complaint.match(line);
        if (!match.hasMatch())
            continue;
        if (match.captured(1) == u"postfix-script")
            last = match.captured(2); // "mail system startup failed": true, and no reason
        else
            reasons.append(match.captured(2));
    }
    reasons.removeDuplicates();
    return reasons.isEmpty() ? last : reasons.join(u'\n');
}

Result<void> checkPostfix(Host &host, const QString &generation)
{
    const QString folder = generation + u"/postfix"_s;
    if (const Result<Finished> aged = age(host, folder); !aged)
        return aged.error();
    const Result<Finished> mapTypes = run(host, u"/usr/sbin/postconf"_s, {u"-c"_s, folder, u"-m"_s});
    if (!mapTypes)
        return mapTypes.error();
    if (mapTypes->exitCode == 0 && !mapTypes->out.split('\n').contains("sqlite"))
        return Error{ErrorCode::EngineNotInstalled, wordOf(Engine::Postfix), {}, u"postfix-sqlite"_s};

    const Result<Finished> names = run(host, u"/usr/sbin/postconf"_s, {u"-c"_s, folder, u"-n"_s});
    if (!names)
        return names.error();
    if (const auto good = judgePostfix(names->exitCode, names->err); !good)
        return good;

    const Result<Finished> values =
        run(host, u"/usr/sbin/postmap"_s, {u"-c"_s, folder, u"-q"_s, u"postroom"_s, u"static:good"_s});
    if (!values)
        return values.error();
    if (const auto good = judgePostfix(values->exitCode, values->err); !good)
        return good;

    if (const auto good = askMaps(host, folder); !good)
        return good;
    return checkOwners(host, folder);
}

} // namespace postroom

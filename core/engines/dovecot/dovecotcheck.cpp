#include "core/engines/dovecot/dovecotcheck.h"

#include "core/engines/dovecot/dovecotconfig.h"
#include "core/engines/words.h"

#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

Result<void> judgeDovecot(int exitCode, const QByteArray &said)
{
    const QStringList words = distinctLines(said);
    if (exitCode == 0 && words.isEmpty())
        return success();
    return refusedBy(Engine::Dovecot, words, exitCode);
}

QString dovecotReason(const QByteArray &written)
{
    // Its own words stand right behind the program; further on in a line are strangers'.
    static const QRegularExpression complaint(u"^(?:[A-Z][a-z]{2} [ \\d]\\d [\\d:]{8} )?(?:[\\w-]+(?:\\(\\S*\\))?(?:<\\S*>)*: )?(?:Error|Fatal|Panic): (.*)$"_s);
    QStringList reasons;
    const QStringList lines = QString::fromUtf8(written).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        // What was written before the last attempt is another story.
        if (line.contains(u"Dovecot v"_s) && line.contains(u" starting up"_s))
            reasons.clear();
        if (const QRegularExpressionMatch match = complaint.match(line); match.hasMatch())
            reasons.append(match.captured(1));
    }
    reasons.removeDuplicates();
    return reasons.join(u'\n');
}

Result<void> checkDovecot(Host &host, const QString &generation)
{
    // -x opens the certificate and the key too; what it prints of them is not kept.
    const Result<Finished> checked =
        ask(host, Command{u"/usr/bin/doveconf"_s, {u"-c"_s, generation + u"/dovecot/dovecot.conf"_s, u"-x"_s, u"-n"_s}},
            Engine::Dovecot, dovecotPackage);
    if (!checked)
        return checked.error();
    if (const auto good = judgeDovecot(checked->exitCode, checked->err); !good)
        return good;
    // A package of its own, which no checker misses: without it every login would fail for the time being.
    if (!host.exists(u"/usr/lib/dovecot/modules/auth/libdriver_sqlite.so"_s))
        return Error{ErrorCode::EngineNotInstalled, wordOf(Engine::Dovecot), {}, u"dovecot-sqlite"_s};
    for (const QString &user : {u"postfix"_s, u"postroom-mail"_s}) {
        if (!host.user(user))
            return refusedBy(Engine::Dovecot, {u"User doesn't exist: "_s + user}, 0);
    }
    if (!host.group(u"postroom-lookup"_s))
        return refusedBy(Engine::Dovecot, {u"Group doesn't exist: postroom-lookup"_s}, 0);
    return success();
}

} // namespace postroom

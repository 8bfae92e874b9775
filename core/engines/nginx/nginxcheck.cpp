#include "core/engines/nginx/nginxcheck.h"

#include "core/engines/nginx/nginxconfig.h"
#include "core/engines/words.h"

#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

Result<void> judgeNginx(int exitCode, const QByteArray &said)
{
    QStringList words = distinctLines(said);
    // What it says when it is content.
    words.removeIf([](const QString &line) { return line.endsWith(u" syntax is ok"_s) || line.endsWith(u" test is successful"_s); });
    if (exitCode == 0 && words.isEmpty())
        return success();
    return refusedBy(Engine::Nginx, words, exitCode);
}

QString nginxReason(const QByteArray &written)
{
    // "nginx: [emerg] …" on standard error, "2026/11/24 10:00:00 [emerg] 411#411: …" in the log.
    static const QRegularExpression complaint(u"\\[(?:emerg|alert|crit)\\] (?:\\d+#\\d+: )?(.*)$"_s);
    QStringList reasons;
    const QStringList lines = QString::fromUtf8(written).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.endsWith(u": start worker processes"_s)) // what was written before is another story
            reasons.clear();
        if (const QRegularExpressionMatch match = complaint.match(line); match.hasMatch())
            reasons.append(match.captured(1));
    }
    reasons.removeDuplicates();
    return reasons.join(u'\n');
}

Result<void> checkNginx(Host &host, const QString &generation)
{
    const QString folder = generation + u"/nginx"_s;
    const Result<Finished> checked = ask(host, Command{u"/usr/sbin/nginx"_s, {u"-p"_s, folder, u"-c"_s, folder + u"/nginx.conf"_s, u"-e"_s, u"stderr"_s, u"-t"_s}},
                                         Engine::Nginx, nginxPackage);
    if (!checked)
        return checked.error();
    return judgeNginx(checked->exitCode, checked->err);
}

} // namespace postroom

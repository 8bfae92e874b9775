#include "core/engines/rspamd/rspamdcheck.h"

#include "core/engines/rspamd/rspamdconfig.h"
#include "core/engines/words.h"
#include "core/model/instance.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

Result<void> judgeRspamd(int exitCode, const QByteArray &out, const QByteArray &err)
{
    QStringList words = distinctLines(err + '\n' + out);
    words.removeAll(u"syntax OK"_s);
    // A packaged rule that builds on another one which is off, then counts as not met.
    words.removeIf([](const QString &line) { return line.startsWith(u"cannot find dependency on symbol"_s); });
    if (exitCode == 0 && words.isEmpty())
        return success();
    if (words.size() > 1)
        words.removeAll(u"syntax BAD"_s); // true, and no reason
    return refusedBy(Engine::Rspamd, words, exitCode);
}

QString rspamdReason(const QByteArray &written)
{
    static const QRegularExpression complaint(u"(?:^|; )[a-z_]+: ((?:failed to|cannot (?:load config|bind|listen|open pid|write pid|lock pid)|fatal|rcl parse error|uid |getpwnam|user ).*)$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList reasons;
    const QStringList lines = QString::fromUtf8(written).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        // What was written before the last attempt is another story.
        if (line.contains(u" is loading configuration"_s))
            reasons.clear();
        if (const QRegularExpressionMatch match = complaint.match(line); match.hasMatch())
            reasons.append(match.captured(1));
    }
    reasons.removeDuplicates();
    return reasons.join(u'\n');
}

Result<void> checkRspamd(Host &host, const QString &generation)
{
    const QString directory = QFileInfo(QFileInfo(generation).path()).path();
    const Result<InstancePaths> paths = InstancePaths::parse(directory);
    if (!paths)
        return paths.error();
    const QStringList arguments = QStringList{u"configtest"_s} + rspamdArguments(*paths, generation).first(2);
    const QStringList variables = rspamdArguments(*paths, generation).mid(2);
    const Result<Finished> checked = ask(host, Command{u"/usr/bin/rspamadm"_s, variables + arguments}, Engine::Rspamd, rspamdPackage);
    if (!checked)
        return checked.error();
    return judgeRspamd(checked->exitCode, checked->out, checked->err);
}

} // namespace postroom

#include "core/engines/named/namedcheck.h"

#include "core/engines/named/namedconfig.h"
#include "core/engines/words.h"

#include <QRegularExpression>

namespace postroom {

using namespace Qt::StringLiterals;

Result<void> checkNamed(Host &host, const QString &generation)
{
    const auto checked = ask(host, Command{u"/usr/bin/named-checkconf"_s, {generation + u"/named/named.conf"_s}}, Engine::Named, namedPackage);
    if (!checked)
        return checked.error();
    const QStringList words = distinctLines(checked->out + checked->err);
    return checked->exitCode == 0 && words.isEmpty() ? success() : Result<void>(refusedBy(Engine::Named, words, checked->exitCode));
}

QString namedReason(const QByteArray &written)
{
    // "2026-11-24T10:00:00.000Z network: error: creating IPv4 interface lo failed; interface ignored"
    static const QRegularExpression complaint(u"\\b(?:error|critical): (.*)$"_s);
    QStringList reasons;
    const QStringList lines = QString::fromUtf8(written).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.endsWith(u": running"_s)) // what was written before is another story
            reasons.clear();
        if (const QRegularExpressionMatch match = complaint.match(line); match.hasMatch())
            reasons.append(match.captured(1));
    }
    reasons.removeDuplicates();
    return reasons.join(u'\n');
}

} // namespace postroom

#include "core/plan/textdiff.h"

#include <dtl/dtl.hpp>

#include <sstream>
#include <vector>

namespace postroom {

namespace {

// A last line without its end differs from one with it, and is said as diff(1) says it.
std::vector<std::string> linesOf(const QByteArray &text)
{
    std::vector<std::string> lines;
    const QList<QByteArray> parts = text.split('\n');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        if (isLast && parts[i].isEmpty())
            break;
        lines.push_back(parts[i].toStdString() + (isLast ? "\n\\ No newline at end of file" : ""));
    }
    return lines;
}

} // namespace

QString unifiedDiff(const QString &path, const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    dtl::Diff<std::string, std::vector<std::string>> diff(linesOf(before), linesOf(after));
    diff.compose();
    diff.composeUnifiedHunks();
    std::ostringstream text;
    diff.printUnifiedFormat(text);
    return QStringLiteral("--- a/%1\n+++ b/%1\n").arg(path) + QString::fromStdString(text.str());
}

} // namespace postroom

#include "core/dns/exchanger.h"

#include "core/dns/rdata.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

int preferenceOf(const QString &exchanger)
{
    return exchanger.section(u' ', 0, 0, QString::SectionSkipEmpty).toInt();
}

QString hostOf(const QString &exchanger)
{
    return canonicalName(exchanger.section(u' ', -1, -1, QString::SectionSkipEmpty));
}

bool comesFirst(const QStringList &others, const QString &ours)
{
    return std::any_of(others.begin(), others.end(), [&ours](const QString &one) { return preferenceOf(one) <= preferenceOf(ours); });
}

} // namespace postroom

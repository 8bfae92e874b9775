#include "core/api/spreadwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace postroom::api {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Spread)
};

// With the day where it is another one.
QString timeOf(const QDateTime &time, const QDateTime &looked)
{
    const QDateTime local = time.toLocalTime();
    const bool isSameDay = local.date() == looked.toLocalTime().date();
    return isSameDay ? QLocale().toString(local.time(), QLocale::ShortFormat) : QLocale().toString(local, QLocale::ShortFormat);
}

QString nameOf(const DnsSeen &seen)
{
    return seen.name.isEmpty() ? seen.server : Tr::tr("%1 (%2)").arg(seen.name, seen.server);
}

bool isLate(const DnsSeen &seen)
{
    return seen.state == DnsState::Former || seen.state == DnsState::Nothing;
}

QStringList lateOnes(const RecordSpread &spread)
{
    QStringList names;
    for (const DnsSeen &seen : spread.seen) {
        if (isLate(seen))
            names.append(nameOf(seen));
    }
    return names;
}

} // namespace

QString describe(const RecordSpread &spread, const QDateTime &looked)
{
    if (spread.done)
        return Tr::tr("Everywhere");
    const QStringList late = lateOnes(spread);
    if (spread.published && spread.by)
        return Tr::tr("Published; not yet at %1, by %2 at the latest").arg(late.join(u", "_s), timeOf(*spread.by, looked));
    if (late.isEmpty())
        return Tr::tr("Not known: nobody said anything");
    const bool isPartly = std::any_of(spread.seen.begin(), spread.seen.end(), [](const DnsSeen &seen) { return seen.state == DnsState::Current; });
    return isPartly ? Tr::tr("Not yet at %1").arg(late.join(u", "_s)) : Tr::tr("Not published");
}

QString describe(const Propagation &propagation)
{
    if (propagation.records.isEmpty())
        return Tr::tr("Nobody was asked: this practice server has no DNS server of its own yet. Name one to follow the records there.");
    if (propagation.done)
        return Tr::tr("Every record is seen everywhere that was asked.");
    const auto count = [&](auto is) { return static_cast<int>(std::count_if(propagation.records.begin(), propagation.records.end(), is)); };
    const int unknown = count([](const RecordSpread &one) { return !one.published && lateOnes(one).isEmpty(); });
    const int missing = count([](const RecordSpread &one) { return !one.published && !lateOnes(one).isEmpty(); });
    QStringList sentences;
    if (propagation.by)
        sentences.append(Tr::tr("What is published is seen everywhere that was asked by %1 at the latest; nothing has to be done for that.").arg(timeOf(*propagation.by, propagation.at)));
    if (missing > 0)
        sentences.append(Tr::tr("%Ln records are not at every name server of the domain yet, so nobody else was asked for them: publish them, or wait until those servers have them.", nullptr, missing));
    if (unknown > 0)
        sentences.append(Tr::tr("Of %Ln records nothing is known: no name server of the domain answered. Look again in a minute.", nullptr, unknown));
    return sentences.join(u' ');
}

QString describe(const DnsSeen &seen)
{
    const QString name = nameOf(seen);
    switch (seen.state) {
    case DnsState::Current: return Tr::tr("%1: has it").arg(name);
    case DnsState::Former: return Tr::tr("%1: still says %2").arg(name, seen.data.join(u", "_s));
    case DnsState::Nothing: return Tr::tr("%1: has nothing").arg(name);
    case DnsState::Unknown: return Tr::tr("%1: said nothing that counts").arg(name);
    }
    return {};
}

} // namespace postroom::api

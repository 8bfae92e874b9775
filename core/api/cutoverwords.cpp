#include "core/api/cutoverwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace postroom::api {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cutover)
};

QString timeWords(const QDateTime &time) { return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat); }

// As people write them, without the dot at the end.
QString hostWords(QStringList hosts)
{
    for (QString &host : hosts) {
        if (host.endsWith(u'.') && host.size() > 1)
            host.chop(1);
    }
    return hosts.join(u", "_s);
}

bool isMoved(const Cutover &cutover)
{
    return std::any_of(cutover.steps.begin(), cutover.steps.end(), [](const CutoverStep &step) { return step.phase == CutoverPhase::Switch && step.done; });
}

} // namespace

QString describe(CutoverPhase phase)
{
    switch (phase) {
    case CutoverPhase::Lower: return Tr::tr("Lower the time to live of what will change to five minutes, so that the move can be seen, and taken back, within minutes.");
    case CutoverPhase::Parallel: return Tr::tr("Add what harms nothing while mail still goes elsewhere: keys, policies, and this server in the SPF record that is there.");
    case CutoverPhase::Switch: return Tr::tr("Lead mail and mail programs here. Before that, every mailbox exists here, and people have their new settings.");
    case CutoverPhase::Settle: return Tr::tr("Give the records their usual time to live again.");
    }
    return {};
}

QString whenWords(const CutoverStep &step)
{
    if (step.done)
        return Tr::tr("Done");
    return step.earliest ? Tr::tr("Not before %1").arg(timeWords(*step.earliest)) : Tr::tr("From now on");
}

QString describe(const Cutover &cutover)
{
    if (cutover.steps.isEmpty())
        return Tr::tr("No mail of this domain goes elsewhere first, so nothing has to move: publish its records.");
    QString words = isMoved(cutover) ? Tr::tr("Mail for this domain comes here now.") : Tr::tr("Mail for this domain lives at %1 today.").arg(hostWords(cutover.elsewhere));
    if (cutover.keepUntil)
        words += u' ' + Tr::tr("Keep the former service until %1 at least, and fetch what still arrives there: other servers may remember it, or try a waiting message again.").arg(timeWords(*cutover.keepUntil));
    return words;
}

} // namespace postroom::api

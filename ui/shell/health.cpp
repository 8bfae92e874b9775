#include "ui/shell/health.h"

#include "ui/shell/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace postroom::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Health)
};

// The sentence alone, without what follows from it.
QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    const QString first = end < 0 ? text : text.left(end);
    return first.endsWith(u'.') ? first.chopped(1) : first;
}

} // namespace

Health healthOf(Session::State state, const std::optional<api::Status::Reply> &status, const std::optional<QList<Finding>> &findings)
{
    if (state == Session::State::Connecting)
        return {Verdict::Unknown, Tr::tr("connecting")};
    if (state == Session::State::Unreachable)
        return {Verdict::Unknown, Tr::tr("does not answer")};
    if (!status)
        return {Verdict::Unknown, Tr::tr("not looked at yet")};
    if (status->generation == 0)
        return {Verdict::Warning, Tr::tr("not set up yet")};
    for (const EngineStatus &engine : status->engines) {
        if (engineVerdict(engine.state) == Verdict::Fail)
            return {Verdict::Fail, engineWords(engine.name, engine.state)};
    }
    if (findings) {
        const auto worst = std::min_element(findings->begin(), findings->end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; });
        if (worst != findings->end() && worst->verdict < Verdict::Pass)
            return {worst->verdict, firstSentence(fromServer(Speaker::Checks, worst->what))};
        return {Verdict::Pass, Tr::tr("fine")};
    }
    if (status->findings.fail > 0)
        return {Verdict::Fail, Tr::tr("something fails")};
    if (status->findings.warning + status->findings.unknown > 0)
        return {status->findings.warning > 0 ? Verdict::Warning : Verdict::Unknown, Tr::tr("something wants your attention")};
    return {Verdict::Pass, Tr::tr("fine")};
}

} // namespace postroom::ui

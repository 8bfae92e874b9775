#include "core/checks/findings.h"

#include <tuple>

namespace postroom {

QList<Finding> checkServer(const Facts &facts)
{
    QList<Finding> all = checkSetup(facts) + checkServices(facts);
    sortWorstFirst(all);
    return all;
}

void markAccepted(QList<Finding> &findings, const QList<AcceptedFinding> &accepted, QDate today)
{
    for (Finding &finding : findings) {
        for (const AcceptedFinding &one : accepted) {
            if (one.id == finding.id && one.subject == finding.subject && one.seen == finding.seen && one.verdict == finding.verdict
                && one.acceptance.until.date() >= today)
                finding.accepted = one.acceptance;
        }
    }
}

void sortWorstFirst(QList<Finding> &findings)
{
    const auto order = [](const Finding &finding) {
        const qint64 since = finding.since ? finding.since->toMSecsSinceEpoch() : 0;
        return std::tuple(!wantsAttention(finding), finding.accepted.has_value(), finding.verdict, since);
    };
    std::stable_sort(findings.begin(), findings.end(), [order](const Finding &l, const Finding &r) { return order(l) < order(r); });
}

Verdict worstOf(const QList<Finding> &findings)
{
    Verdict worst = Verdict::Pass;
    for (const Finding &finding : findings) {
        if (finding.verdict != Verdict::NotApplicable && finding.verdict < worst)
            worst = finding.verdict;
    }
    return worst;
}

} // namespace postroom

#include "core/checks/findings.h"

namespace postroom {

QList<Finding> checkServer(const Facts &facts)
{
    QList<Finding> all = checkSetup(facts) + checkServices(facts);
    sortWorstFirst(all);
    return all;
}

void sortWorstFirst(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; });
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

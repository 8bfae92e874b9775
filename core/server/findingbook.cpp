#include "core/server/findingbook.h"

namespace postroom {

using namespace Qt::StringLiterals;

QList<Finding> FindingBook::judged(const Facts &facts)
{
    QList<Finding> findings = checkServer(facts);
    QHash<QString, QDateTime> since;
    for (Finding &finding : findings) {
        if (!wantsAttention(finding))
            continue;
        const QString key = finding.id + u'\n' + finding.subject + u'\n' + wordOf(finding.verdict);
        finding.since = m_since.value(key, facts.now);
        since.insert(key, *finding.since);
    }
    m_since = since;
    // What cannot be read is not accepted: too much is said rather than too little.
    markAccepted(findings, m_stores.acceptances.all().value_or(QList<AcceptedFinding>()), facts.now.toLocalTime().date());
    sortWorstFirst(findings);
    return findings;
}

} // namespace postroom

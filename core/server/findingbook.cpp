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
    mark(findings, facts.now);
    return findings;
}

// What cannot be read is not accepted: too much is said rather than too little.
void FindingBook::mark(QList<Finding> &findings, const QDateTime &now) const
{
    markAccepted(findings, m_stores.acceptances.all().value_or(QList<AcceptedFinding>()), now.toLocalTime().date());
    sortWorstFirst(findings);
}

DnsCheck FindingBook::keep(const DnsCheck &check, const QDateTime &now)
{
    QList<Finding> wanting = check.findings;
    wanting.removeIf([](const Finding &finding) { return !wantsAttention(finding); });
    m_domains.removeOne(check.domain);
    m_domains.append(check.domain);
    m_ofDomain.insert(check.domain, wanting);
    if (m_domains.size() > domainsKept)
        m_ofDomain.remove(m_domains.takeFirst());
    DnsCheck marked = check;
    mark(marked.findings, now);
    return marked;
}

QList<Finding> FindingBook::ofDns(const QDateTime &now) const
{
    QList<Finding> findings;
    for (const QString &domain : m_domains)
        findings.append(m_ofDomain.value(domain));
    mark(findings, now);
    return findings;
}

} // namespace postroom

#pragma once

#include "core/checks/findings.h"
#include "core/model/dnscheck.h"
#include "core/server/stores.h"

#include <QHash>

namespace postroom {

// The findings as people are shown them: what the checks say, since when each is seen, and which are accepted.
class FindingBook
{
public:
    explicit FindingBook(Stores &stores) : m_stores(stores) {}

    QList<Finding> judged(const Facts &facts);
    // A look at a domain's DNS, with what is accepted of it. Its findings are kept until the next one there, so that they can be accepted.
    DnsCheck keep(const DnsCheck &check, const QDateTime &now);
    // Of the last looks, with what is accepted now.
    QList<Finding> ofDns(const QDateTime &now) const;

private:
    static constexpr qsizetype domainsKept = 200;

    void mark(QList<Finding> &findings, const QDateTime &now) const;

    Stores &m_stores;
    QHash<QString, QList<Finding>> m_ofDomain; // what wants attention of its DNS
    QStringList m_domains; // that have an entry there, the one looked at last behind
    QHash<QString, QDateTime> m_since; // of what wants attention, by id, subject and verdict
};

} // namespace postroom

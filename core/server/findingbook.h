#pragma once

#include "core/checks/findings.h"
#include "core/server/stores.h"

#include <QHash>

namespace postroom {

// The findings as people are shown them: what the checks say, since when each is seen, and which are accepted.
class FindingBook
{
public:
    explicit FindingBook(Stores &stores) : m_stores(stores) {}

    QList<Finding> judged(const Facts &facts);

private:
    Stores &m_stores;
    QHash<QString, QDateTime> m_since; // of what wants attention, by id, subject and verdict
};

} // namespace postroom

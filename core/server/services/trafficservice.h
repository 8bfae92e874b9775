#pragma once

#include "core/api/operations/traffic.h"
#include "core/server/helperlink.h"
#include "core/server/stores.h"

namespace postroom {

// The verbs of `traffic`, and what keeps their numbers: the helper counts, and whenever it has counted on, its hours are
// taken over whole. They can be taken over any number of times, so nobody counts twice, whoever was killed when.
class TrafficService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    TrafficService(Stores &stores, HelperLink &helper, Changed changed, QObject *parent = nullptr);

    Result<api::ShowTraffic::Reply> show(const api::ShowTraffic &wanted) const;
    Result<TrafficCounts> today() const; // since midnight by the server's clock

private:
    void takeOver();

    Stores &m_stores;
    HelperLink &m_helper;
    Changed m_changed;
};

} // namespace postroom

#pragma once

#include "core/api/operations/server.h"
#include "core/server/findingbook.h"
#include "core/server/helperlink.h"
#include "core/server/services/trafficservice.h"
#include "core/server/world.h"

namespace postroom {

// The verb `status` and those of `service`.
class StatusService : public QObject
{
    Q_OBJECT

public:
    using Changed = std::function<void(const QString &kind, const QString &subject)>;

    StatusService(Stores &stores, World &world, FindingBook &book, const TrafficService &traffic, HelperLink &helper, Changed changed,
                  QObject *parent = nullptr);

    QFuture<Result<api::Status::Reply>> status();
    QFuture<Result<api::ServiceReply>> serviceStatus();
    QFuture<Result<api::EngineWords::Reply>> words(const api::EngineWords &wanted);
    QFuture<Result<api::ServiceReply>> control(const api::ControlService &wanted, const api::Caller &caller);

private:
    Result<api::Status::Reply> statusOf(const World::Seen &seen);

    Stores &m_stores;
    World &m_world;
    FindingBook &m_book;
    const TrafficService &m_traffic;
    HelperLink &m_helper;
    Changed m_changed;
};

} // namespace postroom

#include "tests/ui/support/fakeserver.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

std::optional<Result<QJsonValue>> FakeServer::answerServices(const QString &method, const QJsonValue &params)
{
    const auto is = [&method](const char *name) { return method == QLatin1StringView(name); };
    if (is(api::ServiceStatus::name))
        return toJson(api::ServiceReply{status.engines});
    if (is(api::EngineWords::name))
        return toJson(api::EngineWords::Reply{engineWords});
    if (!is(api::ControlService::name))
        return std::nullopt;
    const auto wanted = *fromJson<api::ControlService>(params);
    const bool stops = wanted.action == api::ServiceAction::Stop;
    for (EngineStatus &engine : status.engines) {
        if (wanted.engine && *wanted.engine != engine.name)
            continue;
        engine.state = stops ? EngineState::Stopped : EngineState::Running;
        engine.pid = stops ? std::nullopt : std::optional<qint64>(500);
        engine.uptimeSeconds = stops ? std::nullopt : std::optional<qint64>(1);
        for (PortStatus &port : status.ports) {
            if (listenerOf(port.protocol).engine == engine.name)
                port.listening = !stops;
        }
    }
    announce(u"engine"_s, wanted.engine ? wordOf(*wanted.engine) : QString());
    return toJson(api::ServiceReply{status.engines});
}

} // namespace postroom::test

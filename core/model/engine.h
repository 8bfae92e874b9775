#pragma once

#include "core/base/fields.h"

#include <QString>

#include <optional>
#include <utility>

namespace postroom {

// The programs that do the mail work, and in practice the DNS server; the words are the names used everywhere.
enum class Engine { Postfix, Dovecot, Nginx, Rspamd, Named };

template<>
struct EnumWords<Engine>
{
    static constexpr std::pair<Engine, const char *> words[] = {
        {Engine::Postfix, "postfix"}, {Engine::Dovecot, "dovecot"}, {Engine::Nginx, "nginx"}, {Engine::Rspamd, "rspamd"}, {Engine::Named, "named"}};
};

// What an engine is doing: NotConfigured before the first generation, Failed after five crashes in ten minutes.
enum class EngineState { NotConfigured, NotInstalled, Stopped, Starting, Running, Failed };

template<>
struct EnumWords<EngineState>
{
    static constexpr std::pair<EngineState, const char *> words[] = {
        {EngineState::NotConfigured, "not-configured"}, {EngineState::NotInstalled, "not-installed"},
        {EngineState::Stopped, "stopped"},              {EngineState::Starting, "starting"},
        {EngineState::Running, "running"},              {EngineState::Failed, "failed"}};
};

struct EngineStatus
{
    Engine name = Engine::Postfix;
    EngineState state = EngineState::NotConfigured;
    std::optional<qint64> pid;
    QString version; // empty where the engine is not installed
    std::optional<qint64> uptimeSeconds;

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("state", self.state);
        visit("pid", self.pid);
        visit("version", self.version);
        visit("uptimeSeconds", self.uptimeSeconds);
    }
};

} // namespace postroom

#pragma once

#include "core/api/access.h"
#include "core/base/json.h"

namespace postroom::api {

constexpr qint64 protocolVersion = 1;

// First call of every session; any other before it is refused.
struct Hello
{
    struct Reply
    {
        qint64 protocol = 0;
        QString version; // of postroomd
        QString serverName; // empty before the set-up
        bool practice = false;

        static void fields(auto &self, auto &&visit)
        {
            visit("protocol", self.protocol);
            visit("version", self.version);
            visit("serverName", self.serverName);
            visit("practice", self.practice);
        }
    };
    static constexpr auto name = "hello";
    static constexpr auto access = Access::Viewer;

    qint64 protocol = protocolVersion;
    QString client; // program and version, for the log

    static void fields(auto &self, auto &&visit)
    {
        visit("protocol", self.protocol);
        visit("client", self.client);
    }
};

// From now on the session gets notifications: `<object>.changed` and `job.progress`.
struct Subscribe
{
    struct Reply
    {
        static void fields(auto &, auto &&) {}
    };
    static constexpr auto name = "session.subscribe";
    static constexpr auto access = Access::Viewer;

    static void fields(auto &, auto &&) {}
};

// Keeps a quiet session from being taken for an idle one.
struct Ping
{
    struct Reply
    {
        static void fields(auto &, auto &&) {}
    };
    static constexpr auto name = "session.ping";
    static constexpr auto access = Access::Viewer;

    static void fields(auto &, auto &&) {}
};

// Notification: something of this kind changed. `subject` is the domain, address or key; empty: more than one.
struct Changed
{
    QString kind; // "domain", "mailbox", "alias", "record", "setting", "engine", "finding", "queue", "traffic" …
    QString subject;

    static constexpr auto name = "changed";
    static void fields(auto &self, auto &&visit)
    {
        visit("kind", self.kind);
        visit("subject", self.subject);
    }
};

// Notification: how far the change of the configuration is that is being applied.
struct JobProgress
{
    QString step; // "check", "swap", "probe" …, one of our own words
    QString subject; // the engine or port

    static constexpr auto name = "job.progress";
    static void fields(auto &self, auto &&visit)
    {
        visit("step", self.step);
        visit("subject", self.subject);
    }
};

} // namespace postroom::api

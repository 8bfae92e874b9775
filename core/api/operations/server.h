#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/diskspace.h"
#include "core/model/domainname.h"
#include "core/model/engine.h"
#include "core/model/finding.h"
#include "core/model/instance.h"
#include "core/model/listener.h"
#include "core/model/traffic.h"

namespace postroom::api {

// Finding counts of one page. Accepted ones are counted beside their verdicts.
struct FindingCounts
{
    qint64 fail = 0;
    qint64 warning = 0;
    qint64 unknown = 0;
    qint64 pass = 0;
    std::optional<qint64> accepted = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("fail", self.fail);
        visit("warning", self.warning);
        visit("unknown", self.unknown);
        visit("pass", self.pass);
        visit("accepted", self.accepted);
    }
};

struct QueueCounts
{
    qint64 active = 0;
    qint64 deferred = 0;
    qint64 hold = 0;
    std::optional<qint64> oldestSeconds = {}; // how long the oldest of those counted has waited; unset: none, or not known
    std::optional<bool> more = {}; // true: not all were counted, there are at least so many

    static void fields(auto &self, auto &&visit)
    {
        visit("active", self.active);
        visit("deferred", self.deferred);
        visit("hold", self.hold);
        visit("oldestSeconds", self.oldestSeconds);
        visit("more", self.more);
    }
};

// A certificate on one line of the status page.
struct CertificateStatus
{
    QStringList names;
    QString issuer;
    QDateTime notAfter; // UTC
    qint64 daysLeft = 0;

    static void fields(auto &self, auto &&visit)
    {
        visit("names", self.names);
        visit("issuer", self.issuer);
        visit("notAfter", self.notAfter);
        visit("daysLeft", self.daysLeft);
    }
};

// The status page.
struct Status
{
    struct Reply
    {
        QString serverName; // empty before the set-up
        bool practice = false;
        qint64 generation = 0; // of the configuration in use; 0: none yet
        QList<EngineStatus> engines;
        QList<PortStatus> ports;
        QueueCounts queue;
        QList<CertificateStatus> certificates;
        FindingCounts findings;
        qint64 domains = 0;
        qint64 mailboxes = 0;
        std::optional<DiskSpace> disk = {}; // that mail is kept on
        std::optional<TrafficCounts> today = {}; // since midnight by the server's clock

        static void fields(auto &self, auto &&visit)
        {
            visit("serverName", self.serverName);
            visit("practice", self.practice);
            visit("generation", self.generation);
            visit("engines", self.engines);
            visit("ports", self.ports);
            visit("queue", self.queue);
            visit("certificates", self.certificates);
            visit("findings", self.findings);
            visit("domains", self.domains);
            visit("mailboxes", self.mailboxes);
            visit("disk", self.disk);
            visit("today", self.today);
        }
    };
    static constexpr auto name = "status";
    static constexpr auto access = Access::Viewer;

    static void fields(auto &, auto &&) {}
};

// All findings, worst first; of one domain where it is named.
struct Check
{
    struct Reply
    {
        QList<Finding> findings;
        static void fields(auto &self, auto &&visit) { visit("findings", self.findings); }
    };
    static constexpr auto name = "check";
    static constexpr auto access = Access::Viewer;

    std::optional<DomainName> domain;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "Only what concerns this domain"));
    }
};

enum class ServiceAction { Start, Stop, Restart, Reload };

struct ServiceReply
{
    QList<EngineStatus> engines;
    static void fields(auto &self, auto &&visit) { visit("engines", self.engines); }
};

struct ServiceStatus
{
    using Reply = ServiceReply;
    static constexpr auto name = "service.status";
    static constexpr auto access = Access::Viewer;

    static void fields(auto &, auto &&) {}
};

// A stopped engine stays stopped, over restarts of everything, until it is started again.
struct ControlService
{
    using Reply = ServiceReply;
    static constexpr auto name = "service.control";
    static constexpr auto access = Access::Operator;

    ServiceAction action = ServiceAction::Start;
    std::optional<Engine> engine; // unset: all of them

    static void fields(auto &self, auto &&visit)
    {
        visit("action", self.action, QT_TRANSLATE_NOOP("Api", "start, stop, restart or reload"));
        visit("engine", self.engine, QT_TRANSLATE_NOOP("Api", "postfix or dovecot; unset: all of them"));
    }
};

// What an engine wrote last about why it does not run: a few lines of its log, in its own words. Empty: nothing of the kind.
struct EngineWords
{
    struct Reply
    {
        QString words;
        static void fields(auto &self, auto &&visit) { visit("words", self.words); }
    };
    static constexpr auto name = "service.words";
    static constexpr auto access = Access::Viewer;

    Engine engine = Engine::Postfix;

    static void fields(auto &self, auto &&visit)
    {
        visit("engine", self.engine, QT_TRANSLATE_NOOP("Api", "postfix, dovecot, rspamd or nginx"));
    }
};

} // namespace postroom::api

namespace postroom {

template<>
struct EnumWords<api::ServiceAction>
{
    static constexpr std::pair<api::ServiceAction, const char *> words[] = {{api::ServiceAction::Start, "start"},
                                                                            {api::ServiceAction::Stop, "stop"},
                                                                            {api::ServiceAction::Restart, "restart"},
                                                                            {api::ServiceAction::Reload, "reload"}};
};

} // namespace postroom

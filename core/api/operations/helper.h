#pragma once

// The closed list of what postroomd may ask of the root helper. Arguments are model values, never paths or commands;
// the helper checks them again by parsing them.

#include "core/api/access.h"
#include "core/api/operations/server.h"
#include "core/api/operations/settings.h"
#include "core/model/address.h"
#include "core/model/generation.h"
#include "core/model/snapshot.h"
#include "core/model/testmail.h"

namespace postroom::api::helper {

struct Nothing
{
    static void fields(auto &, auto &&) {}
};

// postroomd holds lookup.db open and it is whole: engines may start. Answered when a change that was under way or
// cut off has ended one way or the other, so that the status asked for next is the truth.
struct LookupReady
{
    using Reply = Nothing;
    static constexpr auto name = "helper.lookupReady";
    static constexpr auto access = Access::Admin;
    static void fields(auto &, auto &&) {}
};

struct KeyedCertificate
{
    QString chain; // PEM, leaf first
    Secret key; // PEM, PKCS#8

    static void fields(auto &self, auto &&visit)
    {
        visit("chain", self.chain);
        visit("key", self.key);
    }
};

// Makes the machine match the snapshot, or leaves it as it was.
struct Apply
{
    using Reply = ConfigReply;
    static constexpr auto name = "helper.apply";
    static constexpr auto access = Access::Admin;

    Snapshot snapshot;
    KeyedCertificate certificate; // the main one
    QList<KeyedCertificate> more; // shown to whoever asks for one of their names
    std::optional<bool> loseHandMade = {}; // true: what somebody changed in a file by hand may be lost

    static void fields(auto &self, auto &&visit)
    {
        visit("snapshot", self.snapshot);
        visit("certificate", self.certificate);
        visit("more", self.more);
        visit("loseHandMade", self.loseHandMade);
    }
};

// What Apply would do.
struct Preview
{
    using Reply = ConfigPreview;
    static constexpr auto name = "helper.preview";
    static constexpr auto access = Access::Viewer;

    Snapshot snapshot;
    KeyedCertificate certificate;
    QList<KeyedCertificate> more;

    static void fields(auto &self, auto &&visit)
    {
        visit("snapshot", self.snapshot);
        visit("certificate", self.certificate);
        visit("more", self.more);
    }
};

// The files in use that are not as they were generated.
struct Drift
{
    using Reply = ConfigDrift::Reply;
    static constexpr auto name = "helper.drift";
    static constexpr auto access = Access::Viewer;
    static void fields(auto &, auto &&) {}
};

// Those files as they were generated, as a new configuration of the same settings.
struct Restore
{
    using Reply = ConfigReply;
    static constexpr auto name = "helper.restore";
    static constexpr auto access = Access::Admin;
    static void fields(auto &, auto &&) {}
};

// Those files as they are, likewise.
struct Adopt
{
    using Reply = ConfigReply;
    static constexpr auto name = "helper.adopt";
    static constexpr auto access = Access::Admin;
    static void fields(auto &, auto &&) {}
};

// Told by the helper: the files in use that are not as they were generated are others than before.
struct DriftChanged
{
    static constexpr auto name = "helper.driftChanged";
    static void fields(auto &, auto &&) {}
};

struct Control
{
    using Reply = ServiceReply;
    static constexpr auto name = "helper.control";
    static constexpr auto access = Access::Operator;

    ServiceAction action = ServiceAction::Start;
    std::optional<Engine> engine;

    static void fields(auto &self, auto &&visit)
    {
        visit("action", self.action);
        visit("engine", self.engine);
    }
};

// Stops the change that is under way, as long as nothing was put in place.
struct Cancel
{
    using Reply = Nothing;
    static constexpr auto name = "helper.cancel";
    static constexpr auto access = Access::Admin;
    static void fields(auto &, auto &&) {}
};

// What an engine wrote last about why it does not run.
struct LastWords
{
    using Reply = EngineWords::Reply;
    static constexpr auto name = "helper.lastWords";
    static constexpr auto access = Access::Viewer;

    Engine engine = Engine::Postfix;
    static void fields(auto &self, auto &&visit) { visit("engine", self.engine); }
};

struct Status
{
    struct Reply
    {
        qint64 generation = 0; // 0: none yet
        std::optional<Settings> settings; // that it was made from
        std::optional<CertificateInfo> certificate; // that it shows
        std::optional<QList<CertificateInfo>> more; // shown instead for their names
        QList<EngineStatus> engines;
        QueueCounts queue;
        QList<HandMade> handMade; // without their differences
        QStringList problems; // what the helper found at its start or while supervising, in English, for findings' details

        static void fields(auto &self, auto &&visit)
        {
            visit("generation", self.generation);
            visit("settings", self.settings);
            visit("certificate", self.certificate);
            visit("more", self.more);
            visit("engines", self.engines);
            visit("queue", self.queue);
            visit("handMade", self.handMade);
            visit("problems", self.problems);
        }
    };
    static constexpr auto name = "helper.status";
    static constexpr auto access = Access::Viewer;
    static void fields(auto &, auto &&) {}
};

// What the engines' logs say went through, by hours; those of the last week. The same hour asked again is never less.
struct Traffic
{
    struct Reply
    {
        QList<TrafficHour> hours; // oldest first, without empty ones

        static void fields(auto &self, auto &&visit) { visit("hours", self.hours); }
    };
    static constexpr auto name = "helper.traffic";
    static constexpr auto access = Access::Viewer;
    static void fields(auto &, auto &&) {}
};

// Told by the helper: Traffic would answer something else than before.
struct TrafficChanged
{
    static constexpr auto name = "helper.trafficChanged";
    static void fields(auto &, auto &&) {}
};

// Told by the helper: an engine has started, ended or failed by itself, or the queue is another.
struct StatusChanged
{
    static constexpr auto name = "helper.statusChanged";

    bool engines = false; // and not the queue alone
    static void fields(auto &self, auto &&visit) { visit("engines", self.engines); }
};

// The configurations that are kept, newest first.
struct History
{
    struct Reply
    {
        QList<KnownGeneration> generations;

        static void fields(auto &self, auto &&visit) { visit("generations", self.generations); }
    };
    static constexpr auto name = "helper.history";
    static constexpr auto access = Access::Viewer;
    static void fields(auto &, auto &&) {}
};

// Ends the open IMAP and POP3 sessions of a mailbox.
struct EndSessions
{
    using Reply = Nothing;
    static constexpr auto name = "helper.endSessions";
    static constexpr auto access = Access::Admin;

    Address address;
    static void fields(auto &self, auto &&visit) { visit("address", self.address); }
};

struct MeasureMail
{
    struct Reply
    {
        qint64 messages = 0;
        ByteSize size{0};

        static void fields(auto &self, auto &&visit)
        {
            visit("messages", self.messages);
            visit("size", self.size);
        }
    };
    static constexpr auto name = "helper.measureMail";
    static constexpr auto access = Access::Viewer;

    Address address;
    static void fields(auto &self, auto &&visit) { visit("address", self.address); }
};

// The zones that the practice instance's DNS server carries. Unsupported outside practice.
struct ListZones
{
    struct Reply
    {
        QList<DomainName> zones; // in no order

        static void fields(auto &self, auto &&visit) { visit("zones", self.zones); }
    };
    static constexpr auto name = "helper.listZones";
    static constexpr auto access = Access::Viewer;
    static void fields(auto &, auto &&) {}
};

// It carries that one, empty at first. Carried already: fine.
struct CarryZone
{
    using Reply = Nothing;
    static constexpr auto name = "helper.carryZone";
    static constexpr auto access = Access::Admin;

    DomainName zone;
    static void fields(auto &self, auto &&visit) { visit("zone", self.zone); }
};

// It does no more, and nothing is left of the zone.
struct DropZone
{
    using Reply = Nothing;
    static constexpr auto name = "helper.dropZone";
    static constexpr auto access = Access::Admin;

    DomainName zone;
    static void fields(auto &self, auto &&visit) { visit("zone", self.zone); }
};

struct EraseMail
{
    using Reply = Nothing;
    static constexpr auto name = "helper.eraseMail";
    static constexpr auto access = Access::Admin;

    Address address;
    static void fields(auto &self, auto &&visit) { visit("address", self.address); }
};

// Sends the one test message there is; the text is the helper's own. LimitReached: too many in a short time.
struct SendTest
{
    using Reply = Nothing;
    static constexpr auto name = "helper.sendTest";
    static constexpr auto access = Access::Admin;

    TestMailId id;
    Address from;
    Destination to;

    static void fields(auto &self, auto &&visit)
    {
        visit("id", self.id);
        visit("from", self.from);
        visit("to", self.to);
    }
};

// What the log and the mailboxes say of it.
struct FollowTest
{
    struct Reply
    {
        MailTrace trace;
        std::optional<bool> inInbox;
        bool answered = false;

        static void fields(auto &self, auto &&visit)
        {
            visit("trace", self.trace);
            visit("inInbox", self.inInbox);
            visit("answered", self.answered);
        }
    };
    static constexpr auto name = "helper.followTest";
    static constexpr auto access = Access::Viewer;

    TestMailId id;
    Address from; // whose mailbox gets the answer
    std::optional<Address> inbox; // whose mailbox gets the message, where it is here

    static void fields(auto &self, auto &&visit)
    {
        visit("id", self.id);
        visit("from", self.from);
        visit("inbox", self.inbox);
    }
};

} // namespace postroom::api::helper

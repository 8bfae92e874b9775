#pragma once

#include "core/model/dnsanswer.h"
#include "core/model/finding.h"

#include <QDateTime>

namespace postroom {

// What a server has of the planned records of a name and type.
enum class DnsState { Current, // what is planned, or what does as well
                      Former, // something else
                      Nothing,
                      Unknown }; // it said nothing, or nothing that may be believed

template<>
struct EnumWords<DnsState>
{
    static constexpr std::pair<DnsState, const char *> words[] = {{DnsState::Current, "new"}, {DnsState::Former, "old"}, {DnsState::Nothing, "nothing"}, {DnsState::Unknown, "unknown"}};
};

// What one server says of a name and type.
struct DnsSeen
{
    QString server; // its address
    DnsOutcome outcome = DnsOutcome::TimedOut;
    QStringList data;
    qint64 ttl = 0; // seconds for which it will say so at least, where it only remembers it
    QString name = {}; // of a name server of the domain's zone; empty: one that others ask
    DnsState state = DnsState::Unknown;

    static void fields(auto &self, auto &&visit)
    {
        visit("server", self.server);
        visit("outcome", self.outcome);
        visit("data", self.data);
        visit("ttl", self.ttl);
        visit("name", self.name);
        visit("state", self.state);
    }
};

// The planned records of one name and type beside what DNS says.
struct DnsRecordCheck
{
    QString name; // absolute, with the trailing dot
    QString type;
    QStringList expected;
    QList<DnsSeen> seen;
    Verdict verdict = Verdict::Unknown;

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("type", self.type);
        visit("expected", self.expected);
        visit("seen", self.seen);
        visit("verdict", self.verdict);
    }
};

// A domain's plan beside what DNS says.
struct DnsCheck
{
    QString domain;
    QDateTime at; // when it was looked
    QList<DnsRecordCheck> records;
    QList<Finding> findings; // worst first

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain);
        visit("at", self.at);
        visit("records", self.records);
        visit("findings", self.findings);
    }
};

} // namespace postroom

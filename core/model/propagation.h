#pragma once

#include "core/model/dnscheck.h"

namespace postroom {

// How far the planned records of one name and type have come.
struct RecordSpread
{
    QString name; // absolute, with the trailing dot
    QString type;
    QList<DnsSeen> seen; // the zone's name servers first
    bool published = false; // each of the zone's servers that knows anything has it; nobody else is asked before
    bool done = false; // and so has everybody else who knows anything
    std::optional<QDateTime> by; // when the last of those who still remember otherwise asks again

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("type", self.type);
        visit("seen", self.seen);
        visit("published", self.published);
        visit("done", self.done);
        visit("by", self.by);
    }
};

// How far a domain's plan has come in DNS.
struct Propagation
{
    QString domain;
    QDateTime at; // when it was looked
    QList<RecordSpread> records;
    bool done = false; // every record
    std::optional<QDateTime> by; // by which all that is published is seen everywhere; unset: it is, or nobody knows

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain);
        visit("at", self.at);
        visit("records", self.records);
        visit("done", self.done);
        visit("by", self.by);
    }
};

} // namespace postroom

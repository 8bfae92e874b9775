#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/domainname.h"
#include "core/model/ownrecord.h"
#include "core/model/recordname.h"

namespace postroom::api {

struct ListRecords
{
    struct Reply
    {
        QList<OwnRecord> records; // by name, type and data

        static void fields(auto &self, auto &&visit) { visit("records", self.records); }
    };
    static constexpr auto name = "record.list";
    static constexpr auto access = Access::Viewer;

    DomainName domain;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
    }
};

// A record of the admin's own, beside those that mail needs. Refused where it cannot stand beside what the plan has.
struct AddRecord
{
    using Reply = OwnRecord;
    static constexpr auto name = "record.add";
    static constexpr auto access = Access::Admin;

    DomainName domain;
    RecordName owner;
    DnsType type = DnsType::Txt;
    QString data;
    std::optional<qint64> ttl = {};
    std::optional<RecordNote> note = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("name", self.owner, QT_TRANSLATE_NOOP("Api", "The record's name: @ for the domain itself, www or *.shop below it, or a whole name in the domain"));
        visit("type", self.type, QT_TRANSLATE_NOOP("Api", "TXT, CNAME, A, AAAA, MX, SRV, CAA, NS, TLSA or PTR"));
        visit("data", self.data, QT_TRANSLATE_NOOP("Api", "What it says, as a zone file has it; a text may stand without quotes"));
        visit("ttl", self.ttl, QT_TRANSLATE_NOOP("Api", "For how many seconds others may remember it, 60 to 604800; unset: 3600"));
        visit("note", self.note, QT_TRANSLATE_NOOP("Api", "What it is for, in your words, up to 200 characters"));
    }
};

struct RemoveRecord
{
    using Reply = OwnRecord; // as it was
    static constexpr auto name = "record.remove";
    static constexpr auto access = Access::Admin;

    DomainName domain;
    RecordName owner;
    DnsType type = DnsType::Txt;
    std::optional<QString> data = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
        visit("name", self.owner, QT_TRANSLATE_NOOP("Api", "The record's name: @ for the domain itself, www or *.shop below it, or a whole name in the domain"));
        visit("type", self.type, QT_TRANSLATE_NOOP("Api", "TXT, CNAME, A, AAAA, MX, SRV, CAA, NS, TLSA or PTR"));
        visit("data", self.data, QT_TRANSLATE_NOOP("Api", "What it says; needed where there are several of that name and type"));
    }
};

} // namespace postroom::api

#pragma once

#include "core/api/access.h"
#include "core/model/auditrecord.h"

namespace postroom::api {

// What was done, by whom and when; newest first.
struct ListAudit
{
    struct Reply
    {
        QList<AuditRecord> records;
        std::optional<qint64> next; // as `before` of the next page; unset: this was the last

        static void fields(auto &self, auto &&visit)
        {
            visit("records", self.records);
            visit("next", self.next);
        }
    };
    static constexpr auto name = "audit.list";
    static constexpr auto access = Access::Viewer;

    std::optional<qint64> limit;
    std::optional<qint64> before;

    static void fields(auto &self, auto &&visit)
    {
        visit("limit", self.limit, QT_TRANSLATE_NOOP("Api", "At most this many, 1–1000; default 200"));
        visit("before", self.before, QT_TRANSLATE_NOOP("Api", "Only records with a smaller number: the next page"));
    }
};

// Whether the log is as it was written: each record holds the hash of the one before it.
struct VerifyAudit
{
    using Reply = AuditCheck;
    static constexpr auto name = "audit.verify";
    static constexpr auto access = Access::Operator;

    static void fields(auto &, auto &&) {}
};

} // namespace postroom::api

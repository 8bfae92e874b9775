#pragma once

#include "core/base/json.h"

#include <optional>

namespace postroom {

// What somebody did. Secrets are in no member: whoever writes an entry leaves them out.
struct AuditEntry
{
    QDateTime at; // UTC
    QString actor; // user, uid and, for a bridge, where from
    QString method; // "mailbox.add"
    QString object; // the address, domain or key it was done to
    QStringList changed; // names of the fields that changed
    QJsonObject before; // their values
    QJsonObject after;
    QString result; // "ok" or an error's code
    std::optional<qint64> generation; // of the configuration that came of it

    static void fields(auto &self, auto &&visit)
    {
        visit("at", self.at);
        visit("actor", self.actor);
        visit("method", self.method);
        visit("object", self.object);
        visit("fields", self.changed);
        visit("before", self.before);
        visit("after", self.after);
        visit("result", self.result);
        visit("generation", self.generation);
    }
};

struct AuditRecord
{
    qint64 seq = 0; // from 1, without gaps
    AuditEntry entry;
    QString previous; // hash of the record before it; 64 zeros before the first
    QString hash; // SHA-256 of `previous` and the record, 64 hexadecimal digits

    static void fields(auto &self, auto &&visit)
    {
        visit("seq", self.seq);
        AuditEntry::fields(self.entry, visit); // beside the number, not below it
        visit("previous", self.previous);
        visit("hash", self.hash);
    }
};

struct AuditCheck
{
    qint64 records = 0; // in order before anything that is not
    std::optional<qint64> firstWrong; // the first that was edited, removed or put in; unset: all in order

    static void fields(auto &self, auto &&visit)
    {
        visit("records", self.records);
        visit("firstWrong", self.firstWrong);
    }
};

} // namespace postroom

#pragma once

#include "core/base/json.h"
#include "core/model/accounttype.h"
#include "core/model/address.h"
#include "core/model/bytesize.h"
#include "core/model/displayname.h"
#include "core/model/ipaddress.h"

namespace postroom::cli {

struct AnsweredMailbox
{
    Address address;
    std::optional<DisplayName> name;
    std::optional<Secret> password; // unset: one is made and printed
    std::optional<ByteSize> quota;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address);
        visit("name", self.name);
        visit("password", self.password);
        visit("quota", self.quota);
    }
};

// The answers file; only the first two are required.
struct Answers
{
    Address adminAddress;
    DomainName serverName;
    std::optional<QList<IpAddress>> publicAddresses;
    std::optional<QList<AccountType>> accountTypes;
    std::optional<QList<AnsweredMailbox>> mailboxes;

    static void fields(auto &self, auto &&visit)
    {
        visit("adminAddress", self.adminAddress);
        visit("serverName", self.serverName);
        visit("publicAddresses", self.publicAddresses);
        visit("accountTypes", self.accountTypes);
        visit("mailboxes", self.mailboxes);
    }
};

// JSON, at most 4 MiB; its text is wiped. An error names the member that it is about.
Result<Answers> readAnswers(const QString &path);

} // namespace postroom::cli

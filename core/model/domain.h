#pragma once

#include "core/model/domainname.h"

#include <QDateTime>

namespace postroom {

// A mail domain served here.
struct Domain
{
    DomainName name;
    qint64 mailboxes = 0; // how many it has
    QDateTime createdAt; // UTC
    qint64 revision = 0; // grows with every change; an edit names the one it saw

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("mailboxes", self.mailboxes);
        visit("createdAt", self.createdAt);
        visit("revision", self.revision);
    }
};

} // namespace postroom

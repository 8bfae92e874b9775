#pragma once

#include "core/model/certificateinfo.h"
#include "core/model/settings.h"

namespace postroom {

// All that engine configuration is made from: never mailboxes, addresses of people or hashes, which engines read from
// lookup.db. Postroomd sends it, the helper renders it.
struct Snapshot
{
    Settings settings;
    std::optional<CertificateInfo> certificate; // the one that mail services show
    std::optional<QList<CertificateInfo>> more; // shown instead of it to whoever asks for one of their names (SNI)

    static void fields(auto &self, auto &&visit)
    {
        visit("settings", self.settings);
        visit("certificate", self.certificate);
        visit("more", self.more);
    }
};

} // namespace postroom

#pragma once

#include "core/model/certificatebytes.h"
#include "core/model/dkimkey.h"
#include "core/model/dnsrecord.h"
#include "core/model/domain.h"
#include "core/model/externalmail.h"
#include "core/model/instance.h"
#include "core/model/ownrecord.h"
#include "core/model/settings.h"

namespace postroom {

struct DnsPlanInput
{
    DomainName domain;
    Settings settings;
    Instance instance; // its ports
    QStringList certificateNames; // the names that the mail services' certificate is valid for
    QList<DkimKey> dkimKeys = {}; // of the domain
    QStringList domainsBelow = {}; // mail domains too; what stands at their names is in plans of their own
    QList<OwnRecord> ownRecords = {}; // of the admin, as ownrecords.h puts them in
    QList<CertificateBytes> chain = {}; // that is shown for the server's name, its certificate first; empty: not known
    std::optional<ExternalMail> external = {}; // where the domain's mail lives; unset: here
    bool hasOthers = false; // there are plans of other domains, too
    bool isAdminHere = false; // and the admin's address is of one of all these
    QByteArray paccDigest = {}; // of the domain's file at ua-auto-config., as core/clientconfig/pacc has it; empty: DNS is to tell of none
    DkimRecords dkim = DkimRecords::Key;
    bool hasKeyZone = false; // a domain served here has the server's name in it: what aliases of signing keys lead to is in its plan
    QList<AliasedKey> aliasedKeys = {}; // of all domains; read where the server's name lies in this one
};

// The records that DNS should have for a mail domain, in the order an admin would enter them, which no list's order of the input changes. Pure.
//
// Nothing is invented: no record that names the server before it has a name, no address record before its public
// addresses are known. The server's own records (addresses, SPF, TLSA, CAA) are planned only in a domain that contains its name;
// they belong into that zone. The names autoconfig. and autodiscover., imap., pop. and smtp., which mail programs try,
// are planned only where the certificate lists them: a name that resolves and is not in the certificate is worse than no name.
// So are mta-sts. and ua-auto-config., with the records that tell of what is fetched there.
// Where the domain has aliases for its signing keys, those are planned for all that it may ever have, and the keys themselves in the
// domain that the server's name lies in; a key of another name stands in its own domain until it is retired.
// Of a domain whose mail lives elsewhere, what its service wants is planned instead (externalplan.h); this server only says
// where it is, where its name lies in that domain.
DnsPlan planDns(const DnsPlanInput &input);

} // namespace postroom

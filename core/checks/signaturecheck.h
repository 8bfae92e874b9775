#pragma once

#include "core/model/dkimkey.h"
#include "core/model/dnscheck.h"

namespace postroom {

// Signs a message with each of the domain's keys that sign its mail, and verifies it with the key as the look found it in DNS,
// as receivers do. Nothing of keys that DNS does not have as planned: the look says so itself. Pure. `keys`: the domain's; what
// one of them is where an alias leads was compared by the look.
QList<Finding> judgeSignatures(const DnsCheck &check, const QList<DkimSigner> &signers, const QList<DkimKey> &keys);

} // namespace postroom

#pragma once

#include "core/model/dkimkey.h"
#include "core/model/dnscheck.h"

namespace postroom {

// Signs a message with each of the domain's keys that sign its mail, and verifies it with the key as the look found it in DNS,
// as receivers do, by an alias where there is one. Nothing of keys that DNS does not have as planned: the look says so itself. Pure.
QList<Finding> judgeSignatures(const DnsCheck &check, const QList<DkimSigner> &signers);

} // namespace postroom

#pragma once

#include "core/certs/certificate.h"

namespace postroom {

// The certificate authority of a practice instance, made once with it and trusted by whoever is told to. P-256
// throughout; the first valid moment lies an hour back, so that a client whose clock is a little behind agrees.

// A new root for ten years, named "Postroom practice CA <id>".
Result<CertifiedKey> makePracticeCa(const QString &id, const QDateTime &now);

// A server certificate for these DNS names, for 398 days and never longer than the CA itself lasts: with a new key, or with
// `kept`, so that what names the key in DNS (TLSA) stays true. The chain is the leaf alone: a client that trusts the root has it, and another must not take it from here.
Result<CertifiedKey> issue(const CertifiedKey &ca, const QStringList &names, const QDateTime &now, const Secret &kept = {});

// Whether an instance's own authority signed it, by the name that it gives itself.
bool isOfOwnAuthority(const CertificateInfo &certificate);

} // namespace postroom

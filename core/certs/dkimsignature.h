#pragma once

#include "core/base/result.h"
#include "core/model/dkimkey.h"
#include "core/model/domainname.h"

#include <QHash>

namespace postroom {

// Whether each of these keys signed the message, as a receiver finds it who looks the keys up in DNS (RFC 6376 §6, RFC
// 8463). The message as it lies in a mailbox, its lines ended by CRLF; `records` are the TXT records by selector.
// ProbeFailed: the subject is a selector, the detail says what is wrong with its signature.
Result<void> verifySignatures(const QByteArray &message, const QHash<QString, QString> &records);

// Whether a receiver takes a message for good that is signed with this key, who finds `record` at its selector below the domain.
// ProbeFailed as above, also where the key cannot sign.
Result<void> trySignature(const DomainName &domain, const DkimSigner &signer, const QString &record);

} // namespace postroom

#pragma once

#include "core/model/domainname.h"

namespace postroom {

// What DNS says of the file by which mail programs set themselves up from the address alone (PACC,
// draft-ietf-mailmaint-pacc): the digest of its octets, without which they do not believe it. There may be several such
// records, as of a former file; one that fits is enough. The file is core/clientconfig/pacc's.

// The host at which they look for a domain's file, and where the record stands, with the trailing dot.
DomainName paccHost(const DomainName &domain);
QString paccRecordName(const DomainName &domain);

// Its octets, with a digest in base64.
QByteArray paccRecord(const QByteArray &digest);

// Of a TXT record's octets; the digest is empty where there is none that programs compare.
bool isPaccRecord(const QByteArray &text);
QByteArray paccRecordDigest(const QByteArray &text);

} // namespace postroom

#pragma once

#include "core/base/result.h"
#include "core/model/certificatebytes.h"

#include <QList>

namespace postroom {

// A chain as DNS may name its parts (TLSA): of a PEM text, or of the DER of each certificate as a server shows them; in their order.
Result<QList<CertificateBytes>> chainBytes(const QByteArray &chainPem);
// Ends before the first that cannot be read.
QList<CertificateBytes> chainBytes(const QList<QByteArray> &ders);

} // namespace postroom

#pragma once

#include <QByteArray>
#include <QString>

namespace postroom {

// What a TXT record is for, by itself and its name.
enum class TextKind { Spf,
                      Dmarc,
                      TlsReports,
                      MtaSts,
                      SigningKey,
                      Logo,
                      Other };

TextKind textKindOf(const QString &name, const QString &data);

// In any case.
bool beginsWith(const QByteArray &text, QByteArrayView beginning);

} // namespace postroom

#include "core/dns/textkind.h"

#include "core/dns/dkimalias.h"
#include "core/dns/mtasts.h"
#include "core/dns/spf.h"
#include "core/dns/txtdata.h"

namespace postroom {

bool beginsWith(const QByteArray &text, QByteArrayView beginning)
{
    return text.first(qMin(text.size(), beginning.size())).toLower() == beginning.toByteArray().toLower();
}

TextKind textKindOf(const QString &name, const QString &data)
{
    const QByteArray text = txtOctets(data);
    if (isSpf(text))
        return TextKind::Spf;
    if (beginsWith(text, "v=DMARC1"))
        return TextKind::Dmarc;
    if (beginsWith(text, "v=TLSRPTv1"))
        return TextKind::TlsReports;
    if (isMtaStsRecord(text))
        return TextKind::MtaSts;
    if (beginsWith(text, "v=BIMI1"))
        return TextKind::Logo;
    return isKeyName(name) ? TextKind::SigningKey : TextKind::Other;
}

} // namespace postroom

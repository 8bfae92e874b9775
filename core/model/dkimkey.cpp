#include "core/model/dkimkey.h"

#include "core/base/json.h"

namespace postroom {

using namespace Qt::StringLiterals;

QByteArray signersText(const QList<DkimSigner> &signers)
{
    QJsonArray all;
    for (const DkimSigner &signer : signers)
        all.append(QJsonObject{{u"selector"_s, signer.selector}, {u"key"_s, QString::fromLatin1(signer.privateKey.reveal())}});
    return jsonText(all) + '\n';
}

} // namespace postroom

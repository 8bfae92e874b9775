#include "core/model/dkimkey.h"

#include "core/base/json.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

QString keyName(const QString &selector, const DomainName &domain)
{
    return u"%1._domainkey.%2."_s.arg(selector, domain.toString());
}

QStringList dkimSlots(DkimAlgorithm algorithm)
{
    return algorithm == DkimAlgorithm::Rsa ? QStringList{u"rsa1"_s, u"rsa2"_s, u"rsa3"_s} : QStringList{u"ed1"_s, u"ed2"_s, u"ed3"_s};
}

bool isDkimSlot(const QString &selector)
{
    return dkimSlots(DkimAlgorithm::Rsa).contains(selector) || dkimSlots(DkimAlgorithm::Ed25519).contains(selector);
}

std::optional<QString> freeDkimSlot(DkimAlgorithm algorithm, const QList<DkimKey> &keys)
{
    for (const QString &slot : dkimSlots(algorithm)) {
        if (std::none_of(keys.begin(), keys.end(), [&slot](const DkimKey &key) { return key.selector == slot; }))
            return slot;
    }
    return std::nullopt;
}

QByteArray signersText(const QList<DkimSigner> &signers)
{
    QJsonArray all;
    for (const DkimSigner &signer : signers)
        all.append(QJsonObject{{u"selector"_s, signer.selector}, {u"key"_s, QString::fromLatin1(signer.privateKey.reveal())}});
    return jsonText(all) + '\n';
}

} // namespace postroom

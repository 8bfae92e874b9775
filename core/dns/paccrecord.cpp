#include "core/dns/paccrecord.h"

#include "core/dns/taglist.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestSize = 32; // octets of SHA-256

} // namespace

DomainName paccHost(const DomainName &domain)
{
    return domain.child("ua-auto-config"_L1);
}

QString paccRecordName(const DomainName &domain)
{
    return u"_ua-auto-config."_s + domain.toString() + u'.';
}

QByteArray paccRecord(const QByteArray &digest)
{
    return "v=UAAC1; a=sha256; d=" + digest;
}

bool isPaccRecord(const QByteArray &text)
{
    const QList<Tag> tags = tagsOf(text);
    return !tags.isEmpty() && tags.first().name == "v" && tags.first().value == "UAAC1";
}

QByteArray paccRecordDigest(const QByteArray &text)
{
    if (!isPaccRecord(text))
        return {};
    const QList<Tag> tags = tagsOf(text);
    const auto octets = QByteArray::fromBase64Encoding(valueOf(tags, "d").value_or(QByteArray()), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return valueOf(tags, "a") == "sha256" && octets && octets.decoded.size() == digestSize ? octets.decoded.toBase64() : QByteArray();
}

} // namespace postroom

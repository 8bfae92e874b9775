#include "core/dns/dmarc.h"

#include "core/base/json.h"
#include "core/dns/taglist.h"

#include <QList>
#include <QSet>
#include <QString>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QByteArray &what)
{
    return Error{ErrorCode::TextMalformed, QString::fromLatin1(what.left(100)), u"data"_s, u"v=DMARC1; p=none"_s};
}

std::optional<DmarcPolicy> policyOf(const QByteArray &value)
{
    const Result<DmarcPolicy> policy = fromWord<DmarcPolicy>(QString::fromLatin1(value.toLower()));
    return policy ? std::optional(*policy) : std::nullopt;
}

bool isValue(const QByteArray &tag, const QByteArray &value)
{
    const auto isOf = [&value](const char *letters) { return value.size() == 1 && QByteArray(letters).contains(value.toLower()); };
    if (tag == "p" || tag == "sp")
        return policyOf(value).has_value();
    if (tag == "adkim" || tag == "aspf")
        return isOf("rs");
    if (tag == "pct") {
        bool isNumber = false;
        return value.toUInt(&isNumber) <= 100 && isNumber;
    }
    if (tag == "rua" || tag == "ruf") {
        const QList<QByteArray> addresses = value.split(',');
        return std::all_of(addresses.begin(), addresses.end(), [](const QByteArray &one) { return one.trimmed().toLower().startsWith("mailto:") && one.contains('@'); });
    }
    return !value.isEmpty();
}

} // namespace

DmarcForm dmarcForm(const QByteArray &text)
{
    const QList<Tag> tags = tagsOf(text);
    if (tags.isEmpty() || tags.first().name != "v" || !tags.first().value.toLower().startsWith("dmarc1"))
        return DmarcForm::None;
    if (tags.first().value != "DMARC1")
        return DmarcForm::Meant;
    // Faults behind the policy are overlooked.
    return tags.size() > 1 && tags[1].name == "p" && policyOf(tags[1].value) ? DmarcForm::Policy : DmarcForm::Consent;
}

std::optional<DmarcPolicy> dmarcPolicy(const QByteArray &text)
{
    return dmarcForm(text) == DmarcForm::Policy ? policyOf(tagsOf(text)[1].value) : std::nullopt;
}

Result<void> checkDmarc(const QByteArray &text)
{
    if (dmarcForm(text) != DmarcForm::Policy)
        return malformed(text);
    QSet<QByteArray> seen;
    for (const Tag &tag : tagsOf(text)) {
        if (tag.name.isEmpty() || seen.contains(tag.name) || !isValue(tag.name, tag.value))
            return malformed(tag.name + '=' + tag.value);
        seen.insert(tag.name);
    }
    return success();
}

} // namespace postroom

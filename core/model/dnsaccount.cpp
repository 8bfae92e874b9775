#include "core/model/dnsaccount.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOctets = 8192; // more than a service account of Google's

bool isGood(QByteArrayView value)
{
    const bool isOneLine = std::all_of(value.begin(), value.end(), [](char c) { return static_cast<uchar>(c) >= 0x20 && c != 0x7f; });
    // What lexicon would take for a file of this machine's.
    return isOneLine && !value.isEmpty() && value.trimmed() == value && value.size() <= mostOctets && !value.startsWith("file::");
}

} // namespace

Result<QList<DnsCredential>> DnsAccount::credentialsFrom(const DnsProvider &provider, const Secret &text)
{
    const QString prefix = u"lexicon_"_s + provider.toString() + u'_';
    QList<DnsCredential> credentials;
    const QByteArrayView all = text.reveal();
    for (qsizetype at = 0, number = 1; at < all.size(); ++number) {
        const qsizetype end = all.indexOf('\n', at) < 0 ? all.size() : all.indexOf('\n', at);
        const QByteArrayView line = all.sliced(at, end - at).trimmed();
        at = end + 1;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype sign = line.indexOf('=');
        if (sign < 1) // never the line itself
            return Error{ErrorCode::TextMalformed, u"%1"_s.arg(number), u"credentials"_s, u"OPTION=VALUE"_s};
        QString option = QString::fromLatin1(line.first(sign).trimmed()).toLower();
        if (option.startsWith(prefix))
            option.remove(0, prefix.size());
        credentials.append(DnsCredential{option, Secret::fromUtf8(line.sliced(sign + 1).trimmed())});
    }
    const Result<void> good = check(DnsAccount{provider, credentials});
    return good ? Result<QList<DnsCredential>>(credentials) : good.error();
}

Result<void> DnsAccount::check(const DnsAccount &account)
{
    const QString field = u"credentials"_s;
    if (account.provider.isNull() || account.credentials.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, field, {}};
    QStringList seen;
    for (const DnsCredential &credential : account.credentials) {
        if (!account.provider.facts().options.contains(credential.option) || seen.contains(credential.option))
            return Error{ErrorCode::ChoiceUnknown, credential.option.left(100), field, account.provider.facts().options.join(u", "_s)};
        if (!isGood(credential.value.reveal()))
            return Error{ErrorCode::TextMalformed, credential.option, field, {}};
        seen.append(credential.option);
    }
    return success();
}

} // namespace postroom

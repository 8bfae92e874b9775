#include "core/server/dnsaccounts.h"

#include "core/host/realhost.h"

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

QString DnsAccounts::file(const DnsProvider &provider) const
{
    return m_paths.keys() + u"/dns-"_s + provider.toString() + u".credentials"_s;
}

Result<DnsAccount> DnsAccounts::of(const DnsProvider &provider) const
{
    RealHost host;
    if (!host.exists(file(provider)))
        return Error{ErrorCode::DnsAccountMissing, provider.toString(), u"provider"_s, {}};
    Result<QByteArray> lines = host.read(file(provider));
    if (!lines)
        return lines.error();
    const Secret text = Secret::fromUtf8(*lines);
    wipe(*lines);
    const Result<QList<DnsCredential>> credentials = DnsAccount::credentialsFrom(provider, text);
    return credentials ? Result<DnsAccount>(DnsAccount{provider, *credentials}) : Error{ErrorCode::StoreDamaged, file(provider), {}, {}};
}

QList<DnsProvider> DnsAccounts::known() const
{
    QList<DnsProvider> known = DnsProvider::all();
    known.removeIf([this](const DnsProvider &provider) { return !RealHost().exists(file(provider)); });
    return known;
}

Result<void> DnsAccounts::keep(const DnsAccount &account) const
{
    qsizetype most = 0;
    for (const DnsCredential &credential : account.credentials)
        most += credential.option.size() + credential.value.size() + 2;
    QByteArray lines;
    lines.reserve(most); // so that it is in one place only
    for (const DnsCredential &credential : account.credentials) {
        lines += credential.option.toLatin1() + '=';
        lines += credential.value.reveal();
        lines += '\n';
    }
    const Result<void> written = RealHost().replace(file(account.provider), lines, Owner{::geteuid(), ::getegid()}, 0600);
    wipe(lines);
    return written;
}

Result<void> DnsAccounts::forget(const DnsProvider &provider) const
{
    return RealHost().removeFile(file(provider));
}

} // namespace postroom

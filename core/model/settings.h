#pragma once

#include "core/base/json.h"
#include "core/model/accounttype.h"
#include "core/model/address.h"
#include "core/model/blocklist.h"
#include "core/model/bytesize.h"
#include "core/model/certificateauthority.h"
#include "core/model/dmarcpolicy.h"
#include "core/model/httpsurl.h"
#include "core/model/dnsserver.h"
#include "core/model/ipaddress.h"
#include "core/model/mtasts.h"
#include "core/model/ornone.h"

#include <span>

namespace postroom {

// What the admin chose for the whole server. Each is a key of the one table settingRules().
struct Settings
{
    std::optional<DomainName> serverName; // the host that MX, certificates and mail programs name
    std::optional<Address> adminAddress;
    QList<IpAddress> publicAddresses; // what A and AAAA of the server name say
    QList<AccountType> accountTypes{AccountType::Imap};
    ByteSize messageSizeLimit{25 * 1024 * 1024};
    qint64 passwordMinimumLength = 12; // characters, 8–64
    // Testing keeps no mail away, whatever is wrong; enforce can, so it is the admin's word alone. Settings that were kept
    // before there was this one are read with it by default.
    std::optional<MtaStsMode> mtaSts = MtaStsMode::Testing;
    // Unset, and so by default, in what was kept before there were these.
    std::optional<DmarcPolicy> dmarcPolicy = DmarcPolicy::None;
    std::optional<HttpsUrl> logo; // what some mail programs show beside mail of the domains (BIMI)
    std::optional<HttpsUrl> logoCertificate; // that the logo is theirs
    std::optional<QList<CertificateAuthority>> certificateAuthorities; // who may issue for the server's name; none: anybody
    std::optional<QList<DnsServer>> resolvers = usualResolvers(); // whom many people elsewhere ask
    std::optional<QList<Blocklist>> blocklists = Blocklist::all(); // that are asked for the public addresses
    std::optional<OrNone<HttpsUrl>> registrationDirectory = usualRegistrationDirectory(); // says whom to ask when domains end; none: nobody

    static void fields(auto &self, auto &&visit)
    {
        visit("serverName", self.serverName);
        visit("adminAddress", self.adminAddress);
        visit("publicAddresses", self.publicAddresses);
        visit("accountTypes", self.accountTypes);
        visit("messageSizeLimit", self.messageSizeLimit);
        visit("passwordMinimumLength", self.passwordMinimumLength);
        visit("mtaSts", self.mtaSts);
        visit("dmarcPolicy", self.dmarcPolicy);
        visit("logo", self.logo);
        visit("logoCertificate", self.logoCertificate);
        visit("certificateAuthorities", self.certificateAuthorities);
        visit("resolvers", self.resolvers);
        visit("blocklists", self.blocklists);
        visit("registrationDirectory", self.registrationDirectory);
    }
    // Every rule of the table once more, for settings that come over the wire.
    static Result<void> check(const Settings &settings);

    static QList<DnsServer> usualResolvers(); // of Cloudflare, Google and Quad9
    static OrNone<HttpsUrl> usualRegistrationDirectory(); // IANA's, RFC 9224
};

// One setting by its key: how its text is read into Settings, and back.
struct SettingRule
{
    const char *key;
    const char *type; // as `setting list` says it
    const char *help;
    Result<void> (*read)(Settings &settings, const QString &text); // refuses what the field may not be
    QString (*text)(const Settings &settings); // what read() takes back unchanged; empty: unset
    QJsonValue (*json)(const Settings &settings);
    qsizetype most = 0; // how many a list may come to have; 0: it is none, or there are no more to choose from
};

// Of a change, not of what is kept: a list from before there was a limit can be read, and made shorter. NumberOutOfRange.
Result<void> checkCount(const SettingRule &rule, const Settings &before, const Settings &after);

std::span<const SettingRule> settingRules();
const SettingRule *settingRule(const QString &key);

} // namespace postroom

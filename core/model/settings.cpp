#include "core/model/settings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// A list on the command line: "imap,pop3" or "imap, pop3".
template<typename T, typename Parse>
Result<void> readList(QList<T> &into, const QString &text, Parse parse)
{
    static const QRegularExpression comma(u" *, *"_s);
    QList<T> list;
    const QStringList parts = text.isEmpty() ? QStringList() : text.split(comma);
    for (const QString &part : parts) {
        const Result<T> item = parse(part);
        if (!item)
            return item.error();
        if (!list.contains(*item))
            list.append(*item);
    }
    into = list;
    return success();
}

template<typename T>
Result<void> readOptional(std::optional<T> &into, const QString &text)
{
    const Result<T> value = T::parse(text);
    if (!value)
        return value.error();
    into = *value;
    return success();
}

template<typename T>
Result<void> readOrNone(std::optional<T> &into, const QString &text)
{
    if (!text.isEmpty())
        return readOptional(into, text);
    into.reset();
    return success();
}

template<typename T, typename Text>
QString joined(const QList<T> &list, Text text)
{
    QStringList parts;
    for (const T &item : list)
        parts.append(text(item));
    return parts.join(u',');
}

const QString none = u"none"_s; // an empty list, said

// A list that may be empty, which is said by a word, so that it is told apart from one that is not set.
template<typename T, typename Parse>
Result<void> readListOrNone(std::optional<QList<T>> &into, const QString &text, Parse parse)
{
    QList<T> list;
    if (const auto read = text.isEmpty() || text == none ? success() : readList(list, text, parse); !read)
        return read;
    into = list;
    return success();
}

template<typename T>
QString joinedOrNone(const std::optional<QList<T>> &list)
{
    if (!list)
        return {};
    return list->isEmpty() ? none : joined(*list, [](const T &one) { return one.toString(); });
}

constexpr std::array rules{
    SettingRule{
        "server.name", "host name",
        QT_TRANSLATE_NOOP("Settings", "The name of this server, like mail.example.org. Mail programs and other servers connect to it."),
        [](Settings &s, const QString &text) { return readOptional(s.serverName, text); },
        [](const Settings &s) { return s.serverName ? s.serverName->toString() : QString(); },
        [](const Settings &s) { return toJson(s.serverName); }},
    SettingRule{
        "admin.address", "address",
        QT_TRANSLATE_NOOP("Settings", "Your own e-mail address on this server. Reports about the mail service go there."),
        [](Settings &s, const QString &text) { return readOptional(s.adminAddress, text); },
        [](const Settings &s) { return s.adminAddress ? s.adminAddress->toString() : QString(); },
        [](const Settings &s) { return toJson(s.adminAddress); }},
    SettingRule{
        "server.publicAddresses", "IP addresses",
        QT_TRANSLATE_NOOP("Settings", "The addresses under which the Internet reaches this server, separated by commas."),
        [](Settings &s, const QString &text) { return readList(s.publicAddresses, text, [](const QString &part) -> Result<IpAddress> {
            const Result<IpAddress> address = IpAddress::parse(part);
            // One computer's.
            const bool isEverybodys = address && (address->host().isMulticast() || address->host().isBroadcast() || address->host() == QHostAddress::AnyIPv4 || address->host() == QHostAddress::AnyIPv6);
            return isEverybodys ? Error{ErrorCode::IpMalformed, part, {}, {}} : address;
        }); },
        [](const Settings &s) { return joined(s.publicAddresses, [](const IpAddress &a) { return a.toString(); }); },
        [](const Settings &s) { return toJson(s.publicAddresses); }, 32},
    SettingRule{
        "mail.accountTypes", "imap, pop3, or both",
        QT_TRANSLATE_NOOP("Settings", "How mail programs may fetch mail. IMAP keeps it on the server; POP3 downloads it and usually deletes it here."),
        [](Settings &s, const QString &text) -> Result<void> {
            QList<AccountType> types;
            if (const auto ok = readList(types, text, [](const QString &part) { return fromWord<AccountType>(part); }); !ok)
                return ok;
            if (types.isEmpty())
                return Error{ErrorCode::TextEmpty, {}, {}, allWords<AccountType>()};
            std::sort(types.begin(), types.end());
            s.accountTypes = types;
            return success();
        },
        [](const Settings &s) { return joined(s.accountTypes, [](AccountType t) { return wordOf(t); }); },
        [](const Settings &s) { return toJson(s.accountTypes); }},
    SettingRule{
        "mail.messageSizeLimit", "size, 1MiB to 1GiB",
        QT_TRANSLATE_NOOP("Settings", "The largest message that is sent or accepted, attachments included."),
        [](Settings &s, const QString &text) -> Result<void> {
            const Result<ByteSize> size = ByteSize::parse(text);
            if (!size)
                return size.error();
            if (size->bytes() < 1024 * 1024 || size->bytes() > 1024 * 1024 * 1024)
                return Error{ErrorCode::NumberOutOfRange, text.left(100), {}, u"1MiB–1GiB"_s};
            s.messageSizeLimit = *size;
            return success();
        },
        [](const Settings &s) { return s.messageSizeLimit.toString(); },
        [](const Settings &s) { return toJson(s.messageSizeLimit); }},
    SettingRule{
        "mail.mtaSts", "off, testing or enforce",
        QT_TRANSLATE_NOOP("Settings", "Whether other servers must bring mail over a connection that is encrypted to this very server (MTA-STS). Testing: they only report where that fails. Enforce: mail that cannot be brought so does not come."),
        [](Settings &s, const QString &text) -> Result<void> {
            const Result<MtaStsMode> mode = fromWord<MtaStsMode>(text);
            if (!mode)
                return mode.error();
            s.mtaSts = *mode;
            return success();
        },
        [](const Settings &s) { return s.mtaSts ? wordOf(*s.mtaSts) : QString(); },
        [](const Settings &s) { return toJson(s.mtaSts); }},
    SettingRule{
        "mail.dmarcPolicy", "none, quarantine or reject",
        QT_TRANSLATE_NOOP("Settings", "What other servers do with mail that only claims to come from your domains (DMARC). None: they only report it. Begin there, and go on when the reports name nothing of your own any more."),
        [](Settings &s, const QString &text) -> Result<void> {
            const Result<DmarcPolicy> policy = fromWord<DmarcPolicy>(text);
            if (!policy)
                return policy.error();
            s.dmarcPolicy = *policy;
            return success();
        },
        [](const Settings &s) { return s.dmarcPolicy ? wordOf(*s.dmarcPolicy) : QString(); },
        [](const Settings &s) { return toJson(s.dmarcPolicy); }},
    SettingRule{
        "mail.logo", "https address",
        QT_TRANSLATE_NOOP("Settings", "Where your logo is, an SVG picture that some mail programs show beside mail from your domains (BIMI). It counts only where mail that is not yours is put aside or refused."),
        [](Settings &s, const QString &text) { return readOrNone(s.logo, text); },
        [](const Settings &s) { return s.logo ? s.logo->toString() : QString(); },
        [](const Settings &s) { return toJson(s.logo); }},
    SettingRule{
        "mail.logoCertificate", "https address",
        QT_TRANSLATE_NOOP("Settings", "Where the certificate is that says that the logo is yours (VMC or CMC). Some mail programs show no logo without one."),
        [](Settings &s, const QString &text) { return readOrNone(s.logoCertificate, text); },
        [](const Settings &s) { return s.logoCertificate ? s.logoCertificate->toString() : QString(); },
        [](const Settings &s) { return toJson(s.logoCertificate); }},
    SettingRule{
        "certificate.authorities", "certificate authorities",
        QT_TRANSLATE_NOOP("Settings", "Who may issue certificates for this server's name (CAA), separated by commas, like letsencrypt.org. Behind ;accounturi= the one account there that may ask for them. Empty: anybody may."),
        [](Settings &s, const QString &text) -> Result<void> {
            QList<CertificateAuthority> authorities;
            if (const auto ok = readList(authorities, text, [](const QString &part) { return CertificateAuthority::parse(part); }); !ok)
                return ok;
            s.certificateAuthorities = authorities.isEmpty() ? std::nullopt : std::optional(authorities);
            return success();
        },
        [](const Settings &s) { return joined(s.certificateAuthorities.value_or(QList<CertificateAuthority>()), [](const CertificateAuthority &a) { return a.toString(); }); },
        [](const Settings &s) { return toJson(s.certificateAuthorities.value_or(QList<CertificateAuthority>())); }, 8},
    SettingRule{
        "dns.resolvers", "DNS servers",
        QT_TRANSLATE_NOOP("Settings", "The public DNS servers that are asked what others see of your domains, separated by commas, or none. They hear which names this server looks at."),
        [](Settings &s, const QString &text) { return readListOrNone(s.resolvers, text, [](const QString &part) { return DnsServer::parse(part); }); },
        [](const Settings &s) { return joinedOrNone(s.resolvers); },
        [](const Settings &s) { return toJson(s.resolvers); }, 8},
    SettingRule{
        "dns.blocklists", "lists of senders",
        QT_TRANSLATE_NOOP("Settings", "The lists of senders of spam that are asked whether this server's public addresses are on them, separated by commas, or none."),
        [](Settings &s, const QString &text) { return readListOrNone(s.blocklists, text, [](const QString &part) { return Blocklist::parse(part); }); },
        [](const Settings &s) { return joinedOrNone(s.blocklists); },
        [](const Settings &s) { return toJson(s.blocklists); }},
    SettingRule{
        "registration.directory", "https address or none",
        QT_TRANSLATE_NOOP("Settings", "Where this server finds out which registry to ask when a domain's registration ends (RDAP), or none. The registry hears which domain it is asked about."),
        [](Settings &s, const QString &text) { return readOptional(s.registrationDirectory, text); },
        [](const Settings &s) { return s.registrationDirectory ? s.registrationDirectory->toString() : QString(); },
        [](const Settings &s) { return toJson(s.registrationDirectory); }},
    SettingRule{
        "password.minimumLength", "8 to 64",
        QT_TRANSLATE_NOOP("Settings", "The fewest characters that a mailbox's password may have."),
        [](Settings &s, const QString &text) -> Result<void> {
            static const QString range = u"8–64"_s;
            bool digits = !text.isEmpty() && text.size() <= 3;
            for (const QChar c : text)
                digits = digits && c >= u'0' && c <= u'9';
            if (!digits)
                return Error{ErrorCode::NumberMalformed, text.left(100), {}, range};
            if (text.toInt() < 8 || text.toInt() > 64)
                return Error{ErrorCode::NumberOutOfRange, text, {}, range};
            s.passwordMinimumLength = text.toInt();
            return success();
        },
        [](const Settings &s) { return QString::number(s.passwordMinimumLength); },
        [](const Settings &s) { return toJson(s.passwordMinimumLength); }},
};

} // namespace

QList<DnsServer> Settings::usualResolvers()
{
    QList<DnsServer> servers;
    for (const QStringView address : {u"1.1.1.1", u"8.8.8.8", u"9.9.9.9"})
        servers.append(DnsServer::parse(address).value());
    return servers;
}

OrNone<HttpsUrl> Settings::usualRegistrationDirectory()
{
    return OrNone(HttpsUrl::parse(u"https://data.iana.org/rdap/dns.json").value());
}

Result<void> Settings::check(const Settings &settings)
{
    Settings again;
    for (const SettingRule &rule : rules) {
        const QString text = rule.text(settings);
        if (text == rule.text(again)) // as by default, which may be unset
            continue;
        if (const auto ok = rule.read(again, text); !ok)
            return ok;
    }
    return success();
}

Result<void> checkCount(const SettingRule &rule, const Settings &before, const Settings &after)
{
    const auto countIn = [&rule](const Settings &settings) { return rule.json(settings).toArray().size(); };
    if (rule.most == 0 || countIn(after) <= qMax(rule.most, countIn(before)))
        return success();
    return Error{ErrorCode::NumberOutOfRange, QString::number(countIn(after)), {}, u"0 – %1"_s.arg(rule.most)};
}

std::span<const SettingRule> settingRules()
{
    return rules;
}

const SettingRule *settingRule(const QString &key)
{
    for (const SettingRule &rule : rules) {
        if (key == QLatin1StringView(rule.key))
            return &rule;
    }
    return nullptr;
}

} // namespace postroom

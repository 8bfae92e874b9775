#include "ui/models/settingtype.h"

#include "core/model/blocklist.h"
#include "core/model/certificateauthority.h"
#include "core/model/dnsserver.h"
#include "core/model/domainname.h"
#include "core/model/httpsurl.h"
#include "core/model/ipaddress.h"
#include "core/model/ornone.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

using Kind = SettingType::Kind;

struct Label
{
    const char *key;
    const char *words; // that say what it is by themselves, too
};

constexpr Label labels[] = {{"server.name", QT_TRANSLATE_NOOP("Settings", "Server &name:")},
                            {"server.publicAddresses", QT_TRANSLATE_NOOP("Settings", "&Internet addresses:")},
                            {"admin.address", QT_TRANSLATE_NOOP("Settings", "Your &address:")},
                            {"mail.accountTypes", QT_TRANSLATE_NOOP("Settings", "&Fetching mail:")},
                            {"mail.messageSizeLimit", QT_TRANSLATE_NOOP("Settings", "&Largest message:")},
                            {"mail.mtaSts", QT_TRANSLATE_NOOP("Settings", "Encr&yption on the way here:")},
                            {"mail.dmarcPolicy", QT_TRANSLATE_NOOP("Settings", "&Mail that is not yours:")},
                            {"mail.logo", QT_TRANSLATE_NOOP("Settings", "Lo&go:")},
                            {"mail.logoCertificate", QT_TRANSLATE_NOOP("Settings", "&Certificate of the logo:")},
                            {"certificate.authorities", QT_TRANSLATE_NOOP("Settings", "Certificate a&uthorities:")},
                            {"dns.resolvers", QT_TRANSLATE_NOOP("Settings", "Pu&blic DNS servers:")},
                            {"dns.blocklists", QT_TRANSLATE_NOOP("Settings", "Lists of spammers as&ked:")},
                            {"registration.directory", QT_TRANSLATE_NOOP("Settings", "Directory &of registries:")},
                            {"password.minimumLength", QT_TRANSLATE_NOOP("Settings", "Shor&test password:")}};

// "imap, pop3, or both", "none, spam or all" → the words between.
QStringList choicesIn(const QString &words)
{
    static const QRegularExpression between(u", or | or |, "_s);
    static const QRegularExpression word(u"^[A-Za-z0-9._-]+$"_s);
    const QStringList parts = words.split(between, Qt::SkipEmptyParts);
    const bool areWords = std::all_of(parts.begin(), parts.end(), [](const QString &part) { return word.match(part).hasMatch(); });
    return areWords && parts.size() > 1 ? parts : QStringList();
}

QStringList parts(const QString &text)
{
    QStringList all;
    const QStringList split = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : split) {
        if (!part.trimmed().isEmpty())
            all.append(part.trimmed());
    }
    return all;
}

template<typename T>
std::optional<Error> problemOf(const QString &text)
{
    const Result<T> value = T::parse(text);
    return value ? std::nullopt : std::optional(value.error());
}

template<typename T>
std::optional<Error> problemIn(const QStringList &all)
{
    for (const QString &one : all) {
        if (const auto problem = problemOf<T>(one))
            return problem;
    }
    return std::nullopt;
}

// Of a list that may be empty by a word.
QStringList partsOrNone(const QString &text)
{
    return text == u"none" ? QStringList() : parts(text);
}

// "1MiB–1GiB", as the server says it.
QString range(const SettingType &type)
{
    const auto bound = [&type](qint64 number) { return type.kind == Kind::Size ? ByteSize(number).toString() : QString::number(number); };
    return bound(type.least) + u'–' + bound(type.most);
}

bool isOutside(const SettingType &type, qint64 number)
{
    return type.most > 0 && (number < type.least || number > type.most);
}

// "messageSizeLimit" → "Message size limit".
QString wordsOf(const QString &name)
{
    QString words;
    for (const QChar c : name) {
        if (c.isUpper())
            words += u' ';
        words += words.isEmpty() ? c.toUpper() : c.toLower();
    }
    return words;
}

} // namespace

SettingType settingType(const QString &words)
{
    static const QRegularExpression size(u"^size(?:, (\\S+) to (\\S+))?$"_s);
    static const QRegularExpression number(u"^(\\d{1,15}) to (\\d{1,15})$"_s);
    if (words == u"host name")
        return {Kind::HostName, 0, 0, {}};
    if (words == u"address")
        return {Kind::MailAddress, 0, 0, {}};
    if (words == u"IP addresses")
        return {Kind::IpAddresses, 0, 0, {}};
    if (words == u"https address")
        return {Kind::WebAddress, 0, 0, {}};
    if (words == u"https address or none")
        return {Kind::WebAddressOrNone, 0, 0, {}};
    if (words == u"certificate authorities")
        return {Kind::Authorities, 0, 0, {}};
    if (words == u"DNS servers")
        return {Kind::DnsServers, 0, 0, {}};
    if (words == u"lists of senders")
        return {Kind::Blocklists, 0, 0, {}};
    if (const auto match = size.match(words); match.hasMatch()) {
        const auto bytes = [](const QString &text) { return ByteSize::parse(text).value_or(ByteSize(0)).bytes(); };
        return {Kind::Size, bytes(match.captured(1)), bytes(match.captured(2)), {}};
    }
    if (const auto match = number.match(words); match.hasMatch())
        return {Kind::Number, match.captured(1).toLongLong(), match.captured(2).toLongLong(), {}};
    QStringList choices = choicesIn(words);
    if (choices == QStringList{u"on"_s, u"off"_s} || choices == QStringList{u"yes"_s, u"no"_s})
        return {Kind::Switch, 0, 0, choices};
    if (choices.size() > 2 && choices.last() == u"both") {
        choices.removeLast();
        return {Kind::Choices, 0, 0, choices};
    }
    return {choices.isEmpty() ? Kind::Text : Kind::Choice, 0, 0, choices};
}

QString settingText(const SettingType &type, const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList all;
        const QJsonArray array = value.toArray();
        for (const QJsonValue one : array)
            all.append(settingText(type, one));
        return all.join(u", "_s);
    }
    if (value.isBool())
        return value.toBool() ? type.choices.value(0, u"on"_s) : type.choices.value(1, u"off"_s);
    if (value.isDouble())
        return type.kind == Kind::Size ? ByteSize(value.toInteger()).toString() : QString::number(value.toInteger());
    return value.toString();
}

QString choiceWord(const QString &choice)
{
    return choice == u"imap" || choice == u"pop3" ? choice.toUpper() : choice;
}

QString settingWords(const SettingType &type, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Tr::tr("none");
    switch (type.kind) {
    case Kind::Size: {
        const Result<ByteSize> size = ByteSize::parse(text);
        return size ? size->toHuman() : text;
    }
    case Kind::Switch: return text == type.choices.value(0) ? Tr::tr("on") : Tr::tr("off");
    case Kind::Choice:
    case Kind::Choices: {
        QStringList all;
        const QStringList chosen = parts(text);
        for (const QString &one : chosen)
            all.append(choiceWord(one));
        return all.join(u", "_s);
    }
    case Kind::HostName:
    case Kind::MailAddress:
    case Kind::IpAddresses:
    case Kind::WebAddress:
    case Kind::WebAddressOrNone:
    case Kind::Authorities:
    case Kind::DnsServers:
    case Kind::Blocklists:
    case Kind::Number:
    case Kind::Text: break;
    }
    return text;
}

bool isSameSetting(const SettingType &type, const QString &left, const QString &right)
{
    if (left.trimmed() == right.trimmed())
        return true;
    switch (type.kind) {
    case Kind::Size: {
        const Result<ByteSize> one = ByteSize::parse(left.trimmed());
        const Result<ByteSize> other = ByteSize::parse(right.trimmed());
        return one && other && *one == *other;
    }
    case Kind::Choices: {
        QStringList one = parts(left);
        QStringList other = parts(right);
        one.sort();
        other.sort();
        return one == other;
    }
    case Kind::IpAddresses:
    case Kind::Authorities: return parts(left) == parts(right);
    case Kind::DnsServers:
    case Kind::Blocklists: return partsOrNone(left.trimmed()) == partsOrNone(right.trimmed());
    case Kind::HostName:
    case Kind::MailAddress: return left.trimmed().compare(right.trimmed(), Qt::CaseInsensitive) == 0;
    case Kind::WebAddress:
    case Kind::WebAddressOrNone:
    case Kind::Number:
    case Kind::Switch:
    case Kind::Choice:
    case Kind::Text: break;
    }
    return false;
}

std::optional<Error> settingProblem(const SettingType &type, const QString &text)
{
    const QString trimmed = text.trimmed();
    switch (type.kind) {
    case Kind::HostName: return problemOf<DomainName>(trimmed);
    case Kind::MailAddress: return problemOf<Address>(trimmed);
    case Kind::IpAddresses: return problemIn<IpAddress>(parts(trimmed));
    case Kind::Authorities: return problemIn<CertificateAuthority>(parts(trimmed));
    case Kind::WebAddress: return trimmed.isEmpty() ? std::nullopt : problemOf<HttpsUrl>(trimmed);
    case Kind::WebAddressOrNone: return problemOf<OrNone<HttpsUrl>>(trimmed);
    case Kind::DnsServers: return problemIn<DnsServer>(partsOrNone(trimmed));
    case Kind::Blocklists: return problemIn<Blocklist>(partsOrNone(trimmed));
    case Kind::Size: {
        const Result<ByteSize> size = ByteSize::parse(trimmed);
        if (!size)
            return size.error();
        return isOutside(type, size->bytes()) ? std::optional(Error{ErrorCode::NumberOutOfRange, trimmed.left(100), {}, range(type)}) : std::nullopt;
    }
    case Kind::Number: {
        bool ok = false;
        const qint64 number = trimmed.toLongLong(&ok);
        if (!ok)
            return Error{ErrorCode::NumberMalformed, trimmed.left(100), {}, range(type)};
        return isOutside(type, number) ? std::optional(Error{ErrorCode::NumberOutOfRange, trimmed, {}, range(type)}) : std::nullopt;
    }
    case Kind::Choices:
        return parts(trimmed).isEmpty() ? std::optional(Error{ErrorCode::TextEmpty, {}, {}, type.choices.join(u", "_s)}) : std::nullopt;
    case Kind::Switch:
    case Kind::Choice:
    case Kind::Text: break;
    }
    return std::nullopt;
}

QString settingLabel(const QString &key)
{
    for (const Label &known : labels) {
        if (key == QLatin1StringView(known.key))
            return Tr::tr(known.words);
    }
    return wordsOf(key.section(u'.', 1)) + u':'; // newer than this console: better its key's words than none
}

QString settingName(const QString &key)
{
    return withoutMnemonic(settingLabel(key)).trimmed(); // where a colon stands apart
}

QString settingGroup(const QString &key)
{
    const QString group = key.section(u'.', 0, 0);
    if (group == u"server")
        return Tr::tr("Name and addresses");
    if (group == u"admin")
        return Tr::tr("You, its admin");
    if (group == u"dns")
        return Tr::tr("DNS");
    if (group == u"registration")
        return Tr::tr("Registration of domains");
    if (group == u"mail")
        return Tr::tr("Mail");
    if (group == u"certificate")
        return Tr::tr("Certificates");
    if (group == u"password")
        return Tr::tr("Passwords");
    return wordsOf(group);
}

} // namespace postroom::ui

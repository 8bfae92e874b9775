#include "core/dns/registration.h"

#include "core/base/json.h"

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 4;

Error malformed(const QString &what)
{
    return Error{ErrorCode::TextMalformed, {}, {}, what};
}

// As it is compared: A-labels in lower case, without the final dot.
QString plainName(const QString &text)
{
    const QString lower = text.left(300).toLower();
    return lower.endsWith(u'.') ? lower.chopped(1) : lower;
}

// The first by HTTPS. What a query hangs on is nothing that a path can be put behind.
HttpsUrl serverIn(const QJsonArray &urls)
{
    for (const QJsonValue url : urls) {
        QString text = url.toString();
        if (!text.endsWith(u'/'))
            text += u'/';
        const Result<HttpsUrl> server = HttpsUrl::parse(text);
        if (server && !text.contains(u'?'))
            return *server;
    }
    return {};
}

// "Client Hold", "clientHold" and "client hold" are one.
std::optional<RegistrationState> stateOf(const QString &text)
{
    const auto letters = [](const QString &words) {
        QString only;
        for (const QChar c : words.left(100)) {
            if (c.isLetter())
                only += c.toLower();
        }
        return only;
    };
    for (const auto &[state, word] : EnumWords<RegistrationState>::words) {
        if (letters(text) == letters(QString::fromLatin1(word)))
            return state;
    }
    return std::nullopt;
}

// RFC 3339; what names no zone of time is taken as UTC.
QDateTime timeIn(const QString &text)
{
    QDateTime time = text.size() > 40 ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

// Of several the earliest: better too soon than too late.
std::optional<QDateTime> endIn(const QJsonArray &events)
{
    std::optional<QDateTime> ends;
    for (const QJsonValue event : events) {
        if (event[u"eventAction"].toString().compare(u"expiration", Qt::CaseInsensitive) != 0)
            continue;
        const QDateTime time = timeIn(event[u"eventDate"].toString());
        if (!ends || !ends->isValid() || (time.isValid() && time < *ends))
            ends = time;
    }
    return ends;
}

} // namespace

Result<RegistryDirectory> RegistryDirectory::parse(QByteArrayView text)
{
    if (text.size() > largest)
        return Error{ErrorCode::TextTooLong, {}, {}, QString::number(largest)};
    const Result<QJsonValue> json = parseJson(text);
    if (!json)
        return json.error();
    const QJsonValue services = (*json)[u"services"];
    if (!services.isArray())
        return malformed(u"services"_s);
    RegistryDirectory directory;
    const QJsonArray all = services.toArray();
    for (const QJsonValue service : all) {
        const HttpsUrl server = serverIn(service[1].toArray());
        const QJsonArray zones = service[0].toArray();
        for (const QJsonValue zone : zones) {
            const QString name = plainName(zone.toString());
            if (!name.isEmpty() && name.size() <= 253 && !directory.m_servers.contains(name))
                directory.m_servers.insert(name, server);
        }
    }
    return directory.m_servers.isEmpty() ? Result<RegistryDirectory>(malformed(u"services"_s)) : directory;
}

HttpsUrl RegistryDirectory::Registry::placeOf(const DomainName &name) const
{
    return HttpsUrl::parse(QString(server.toString() + u"domain/"_s + name.toString())).value_or(HttpsUrl());
}

std::optional<RegistryDirectory::Registry> RegistryDirectory::registryOf(const DomainName &name) const
{
    for (QString zone = name.toString().section(u'.', 1); !zone.isEmpty(); zone = zone.section(u'.', 1)) {
        const auto found = m_servers.constFind(zone);
        if (found != m_servers.constEnd())
            return found->isNull() ? std::nullopt : std::optional(Registry{zone, *found});
    }
    return std::nullopt;
}

RegistrationSeen RegistrationSeen::read(const DomainName &asked, int status, QByteArrayView body)
{
    RegistrationSeen seen;
    seen.name = asked.toString();
    const auto without = [&seen](RegistryAnswer said, const QString &why) {
        seen.answer = said;
        seen.words = why;
        return seen;
    };
    const QString http = u"HTTP %1"_s.arg(status);
    // Some call a name with more labels than they register a bad question.
    if (status == 404 || status == 400 || status == 422)
        return without(RegistryAnswer::NotKnown, http);
    if (status == 429 || status == 401 || status == 403 || status == 503)
        return without(RegistryAnswer::Refused, http);
    if (status != 200 || body.size() > largest)
        return without(RegistryAnswer::Unreadable, status != 200 ? http : QString());
    const Result<QJsonValue> json = parseJson(body);
    if (!json || (*json)[u"objectClassName"].toString() != u"domain")
        return without(RegistryAnswer::Unreadable, json ? u"objectClassName"_s : json.error().detail);
    const QString name = plainName((*json)[u"ldhName"].toString());
    if (name != seen.name)
        return without(name.isEmpty() ? RegistryAnswer::Unreadable : RegistryAnswer::Another, u"ldhName"_s);
    seen.answer = RegistryAnswer::Told;
    seen.ends = endIn((*json)[u"events"].toArray());
    const QJsonArray words = (*json)[u"status"].toArray();
    for (const QJsonValue word : words) {
        const std::optional<RegistrationState> state = stateOf(word.toString());
        if (state && !seen.states.contains(*state))
            seen.states.append(*state);
    }
    std::sort(seen.states.begin(), seen.states.end()); // in whatever order they came, it is the same
    return seen;
}

QList<DomainName> registeredNames(const DomainName &domain, const QString &registry)
{
    QList<DomainName> names;
    for (std::optional<DomainName> name = domain; name && name->toString() != registry; name = name->parent())
        names.append(*name);
    return names.mid(qMax<qsizetype>(0, names.size() - mostNames)); // nobody registers names of more labels
}

bool isSpecialUse(const DomainName &domain)
{
    // Below localhost, invalid and onion there is no domain name (DomainName).
    static const QStringList nobodys{u"alt"_s, u"arpa"_s, u"example"_s, u"internal"_s, u"local"_s, u"test"_s};
    return nobodys.contains(domain.toString().section(u'.', -1));
}

} // namespace postroom

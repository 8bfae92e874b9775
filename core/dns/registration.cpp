#include "core/dns/registration.h"

#include <QCoreApplication>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr qint64 daysBefore = 30; // its end it is time to renew
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

class RegistrationJudge
{
public:
    RegistrationJudge(const RegistrationSeen &seen, const QDateTime &now) : m_seen(seen), m_now(now)
    {
        m_finding.subject = seen.name;
        m_finding.owner = u"registrar"_s;
        if (!seen.place.isEmpty())
            m_finding.command = u"curl -L %1"_s.arg(seen.place);
    }

    Finding judge()
    {
        if (m_seen.answer != RegistryAnswer::Told)
            return judgeSilence();
        QStringList states;
        for (const RegistrationState state : m_seen.states)
            states.append(wordOf(state));
        m_finding.seen = states.join(u", "_s);
        if (has(RegistrationState::RedemptionPeriod) || has(RegistrationState::PendingDelete)) {
            return come(u"registration.deleting"_s, Verdict::Fail, Tr::tr("The registration of the domain has ended, and the domain is being deleted. It is out of DNS, so no mail comes, and soon somebody else can have it."),
                        Tr::tr("Ask your registrar at once whether it can still be restored."));
        }
        if (has(RegistrationState::ClientHold) || has(RegistrationState::ServerHold)) {
            return come(u"registration.on-hold"_s, Verdict::Fail, Tr::tr("The registration of the domain is on hold. That keeps the domain out of DNS, so no mail comes."),
                        Tr::tr("Ask your registrar why. Often a bill is not paid, or an e-mail address was not confirmed."));
        }
        return judgeEnd();
    }

private:
    bool has(RegistrationState state) const { return m_seen.states.contains(state); }

    Finding come(const QString &id, Verdict verdict, const QString &what, const QString &fix = {})
    {
        m_finding.id = id;
        m_finding.verdict = verdict;
        m_finding.what = what;
        m_finding.fix = fix;
        return m_finding;
    }

    Finding judgeEnd()
    {
        if (!m_seen.ends)
            return come(u"registration.no-date"_s, Verdict::NotApplicable, Tr::tr("The domain is registered. Until when is nothing that its registry tells."));
        if (!m_seen.ends->isValid())
            return judgeUnreadable();
        m_finding.seen = m_seen.ends->toString(Qt::ISODate);
        if (*m_seen.ends <= m_now) {
            return come(u"registration.ended"_s, Verdict::Fail, Tr::tr("The registration of the domain has ended. As soon as the domain is taken out of DNS, no mail comes any more, and later somebody else can have it."),
                        Tr::tr("Renew it at the registrar at once."));
        }
        if (*m_seen.ends <= m_now.addDays(daysBefore)) {
            return come(u"registration.ending"_s, Verdict::Warning, Tr::tr("The registration of the domain ends within thirty days. Without a renewal no mail comes after that."),
                        Tr::tr("Renew it at the registrar. If that happens by itself, look there whether it still can: a card may have ended, too."));
        }
        return come(u"registration.valid"_s, Verdict::Pass, Tr::tr("The domain is registered, and for more than thirty days from now."));
    }

    Finding judgeUnreadable()
    {
        return come(u"registration.unknown"_s, Verdict::Unknown, Tr::tr("What the registry answered cannot be read, so it is not known when the registration of the domain ends."), byHand());
    }

    Finding judgeSilence()
    {
        m_finding.owner = u"you"_s; // to look
        if (!m_seen.words.isEmpty())
            m_finding.said = m_seen.words;
        const QString id = u"registration.unknown"_s;
        switch (m_seen.answer) {
        case RegistryAnswer::NotKnown:
            return come(id, Verdict::Unknown, Tr::tr("The registry does not know this domain, so it is not known when its registration ends."), Tr::tr("Look at the registrar whether the domain is registered."));
        case RegistryAnswer::Refused:
            return come(id, Verdict::Unknown, Tr::tr("The registry gives no answer now, often because it was asked too much, so it is not known when the registration of the domain ends."),
                        Tr::tr("Look again in an hour, or at the registrar."));
        case RegistryAnswer::Another:
            return come(id, Verdict::Unknown, Tr::tr("The registry answered with another domain, so it is not known when the registration of this one ends."), byHand());
        case RegistryAnswer::Unreadable: return judgeUnreadable();
        case RegistryAnswer::Silent:
        case RegistryAnswer::Told: break;
        }
        if (m_seen.place.isEmpty()) {
            return come(id, Verdict::Unknown, Tr::tr("The directory of registries was not had, so it is not known when the registration of the domain ends."),
                        Tr::tr("Look whether this server reaches the address in the setting registration.directory by HTTPS; the word none turns this off."));
        }
        return come(id, Verdict::Unknown, Tr::tr("The registry does not answer, so it is not known when the registration of the domain ends."), byHand());
    }

    static QString byHand() { return Tr::tr("Look at the registrar until when the domain is registered."); }

    const RegistrationSeen &m_seen;
    QDateTime m_now;
    Finding m_finding;
};

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
    static const QStringList nobodys{u"alt"_s, u"arpa"_s, u"example"_s, u"internal"_s, u"invalid"_s, u"local"_s, u"localhost"_s, u"onion"_s, u"test"_s};
    return nobodys.contains(domain.toString().section(u'.', -1));
}

Finding judgeRegistration(const RegistrationSeen &seen, const QDateTime &now)
{
    return RegistrationJudge(seen, now).judge();
}

Finding withoutRegistration(const DomainName &domain, RegistrationUnasked why)
{
    Finding finding;
    finding.id = u"registration.not-asked"_s;
    finding.verdict = Verdict::NotApplicable;
    finding.subject = domain.toString();
    finding.owner = u"registrar"_s;
    switch (why) {
    case RegistrationUnasked::Practice: finding.what = Tr::tr("The domains of a practice server are registered nowhere, so no registry was asked until when."); break;
    case RegistrationUnasked::SpecialUse: finding.what = Tr::tr("Below this top-level domain nobody registers names, so no registry was asked."); break;
    case RegistrationUnasked::TurnedOff: finding.what = Tr::tr("No registry was asked when the registration of the domain ends, since the setting registration.directory turns it off."); break;
    case RegistrationUnasked::NoRegistry: finding.what = Tr::tr("The registry of this top-level domain answers no such question by HTTPS, so it is not known when the registration of the domain ends."); break;
    }
    return finding;
}

} // namespace postroom

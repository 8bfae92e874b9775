#include "core/server/registrations.h"

#include <utility>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QFuture<T> ready(const T &value)
{
    return QtFuture::makeReadyFuture(value);
}

bool leadsElsewhere(const WebAnswer &answer)
{
    return answer.status == 301 || answer.status == 302 || answer.status == 303 || answer.status == 307 || answer.status == 308;
}

QString wordsOf(const Error &error)
{
    return error.detail.isEmpty() ? errorCodeName(error.code) : error.detail;
}

RegistrationSeen readAnswer(const DomainName &asked, const Result<WebAnswer> &answer)
{
    if (answer)
        return RegistrationSeen::read(asked, answer->status, answer->body);
    RegistrationSeen seen;
    seen.answer = answer.error().code == ErrorCode::TextTooLong ? RegistryAnswer::Unreadable : RegistryAnswer::Silent;
    seen.name = asked.toString();
    seen.words = wordsOf(answer.error());
    return seen;
}

std::chrono::minutes keptFor(RegistryAnswer answer)
{
    switch (answer) {
    case RegistryAnswer::Told:
    case RegistryAnswer::NotKnown: return Registrations::answerKept;
    case RegistryAnswer::Refused:
    case RegistryAnswer::Silent:
    case RegistryAnswer::Unreadable:
    case RegistryAnswer::Another: break;
    }
    return Registrations::failureKept;
}

QDateTime after(const QDateTime &now, std::chrono::seconds time)
{
    return now.addSecs(time.count());
}

} // namespace

Registrations::Registrations(Fetch fetch, Clock clock, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_fetch(std::move(fetch)), m_clock(std::move(clock)), m_limit(limit)
{
    if (!m_fetch) {
        m_fetch = [this](const WebTarget &target, qsizetype largest, std::chrono::milliseconds left) {
            return (new WebFetch(target, largest, left, this))->begin();
        };
    }
    if (!m_clock)
        m_clock = [] { return QDateTime::currentDateTimeUtc(); };
}

QFuture<Finding> Registrations::look(const DomainName &domain, const OrNone<HttpsUrl> &directory, QObject *session)
{
    if (isSpecialUse(domain))
        return ready(withoutRegistration(domain, RegistrationUnasked::SpecialUse));
    if (!directory.value())
        return ready(withoutRegistration(domain, RegistrationUnasked::TurnedOff));
    if (!m_directory || m_directory->place != *directory.value()) {
        m_directory = std::make_shared<Directory>();
        m_directory->place = *directory.value();
    }
    const QString key = QStringList{directory.toString(), domain.toString()}.join(u' ');
    if (const auto kept = m_kept.constFind(key); kept != m_kept.constEnd() && m_clock() < kept->until)
        return ready(judged(domain, kept->heard));
    const auto one = std::make_shared<Asking>();
    one->promise.start();
    const QFuture<Finding> future = one->promise.future();
    if (session)
        connect(session, &QObject::destroyed, &one->watch, [this, key, asking = one.get(), directory = m_directory] { drop(key, asking, directory); });
    auto &asking = m_asked[key];
    asking.push_back(one);
    if (asking.size() == 1) {
        const Look look{key, domain, QDeadlineTimer(m_limit)};
        withDirectory(m_directory, key, [this, look](const Directory &there) { begin(look, there); });
    }
    return future;
}

// At once where it is there, or cannot be had for now.
void Registrations::withDirectory(const std::shared_ptr<Directory> &directory, const QString &key, const Directory::Taker &take)
{
    const bool isUnderWay = !directory->waiting.empty();
    if (!isUnderWay && directory->next.isValid() && m_clock() < directory->next)
        return take(*directory);
    directory->waiting.emplace_back(key, take);
    if (!isUnderWay)
        fetchDirectory(directory);
}

void Registrations::fetchDirectory(const std::shared_ptr<Directory> &directory)
{
    const QString place = directory->place.toString();
    fetch(directory->place, "application/json", RegistryDirectory::largest, QDeadlineTimer(m_limit), place).then(this, [this, directory, place](const Result<WebAnswer> &answer) {
        m_fetches.remove(place);
        takeDirectory(*directory, answer);
        const auto waiting = std::exchange(directory->waiting, {});
        for (const auto &[key, take] : waiting)
            take(*directory);
    });
}

// One who is gone. The look goes on for the others; without any, nothing of it does.
void Registrations::drop(const QString &key, const Asking *asking, const std::shared_ptr<Directory> &directory)
{
    const auto all = m_asked.find(key);
    if (all == m_asked.end() || std::erase_if(*all, [asking](const auto &one) { return one.get() == asking; }) == 0 || !all->empty())
        return;
    m_asked.erase(all);
    m_fetches.take(key).cancel();
    std::erase_if(directory->waiting, [&key](const Directory::Waiting &one) { return one.first == key; });
    if (directory->waiting.empty())
        m_fetches.take(directory->place.toString()).cancel();
}

// One that cannot be fetched leaves the former in use.
void Registrations::takeDirectory(Directory &directory, const Result<WebAnswer> &answer) const
{
    const Result<RegistryDirectory> list = !answer ? Result<RegistryDirectory>(answer.error())
                                           : answer->status != 200
                                               ? Error{ErrorCode::ProbeFailed, {}, {}, u"HTTP %1"_s.arg(answer->status)}
                                               : RegistryDirectory::parse(answer->body);
    directory.next = list ? after(m_clock(), directoryKept) : after(m_clock(), failureKept);
    if (list)
        directory.list = *list;
    else
        directory.words = wordsOf(list.error());
}

void Registrations::begin(Look look, const Directory &directory)
{
    if (!directory.list) {
        RegistrationSeen nothing;
        nothing.name = look.domain.toString();
        nothing.words = directory.words;
        return finish(look, nothing);
    }
    look.registry = directory.list->registryOf(look.domain);
    if (!look.registry)
        return finish(look, {});
    if (const auto refusal = m_refusals.constFind(look.registry->server.toString()); refusal != m_refusals.constEnd() && m_clock() < refusal->until) {
        RegistrationSeen refused = refusal->heard;
        refused.name = look.domain.toString();
        refused.place = look.registry->placeOf(look.domain).toString();
        return finish(look, refused);
    }
    look.names = registeredNames(look.domain, look.registry->zone);
    askNext(look);
}

// One after the other, since the first that it knows is the one.
void Registrations::askNext(const Look &look)
{
    const DomainName name = look.names.first(); // the domain lies below the registry's zone, so there is one
    const HttpsUrl place = look.registry->placeOf(name);
    if (place.isNull())
        return finish(look, {});
    fetch(place, "application/rdap+json", RegistrationSeen::largest, look.deadline, look.key).then(this, [this, look, name, place](const Result<WebAnswer> &answer) {
        m_fetches.remove(look.key);
        RegistrationSeen seen = readAnswer(name, answer);
        seen.place = place.toString();
        take(look, seen);
    });
}

void Registrations::take(Look look, const RegistrationSeen &seen)
{
    look.names.removeFirst();
    if (seen.answer == RegistryAnswer::NotKnown && !look.names.isEmpty())
        return askNext(look);
    if (seen.answer == RegistryAnswer::Refused)
        m_refusals.insert(look.registry->server.toString(), {seen, after(m_clock(), refusalKept)});
    RegistrationSeen heard = seen;
    if (seen.answer == RegistryAnswer::NotKnown)
        heard.name = look.domain.toString(); // nor any name above
    finish(look, heard);
}

void Registrations::finish(const Look &look, const Heard &heard)
{
    const QDateTime now = m_clock();
    m_kept.removeIf([&now](QMap<QString, Kept>::iterator one) { return one->until <= now; });
    // That there is no directory, or that a registry refused, is remembered as that.
    if (heard && !heard->place.isEmpty() && heard->answer != RegistryAnswer::Refused)
        m_kept.insert(look.key, {*heard, after(now, keptFor(heard->answer))});
    const Finding finding = judged(look.domain, heard);
    const auto asking = m_asked.take(look.key);
    for (const auto &one : asking) {
        one->promise.addResult(finding);
        one->promise.finish();
    }
}

Finding Registrations::judged(const DomainName &domain, const Heard &heard) const
{
    return heard ? judgeRegistration(*heard, m_clock()) : withoutRegistration(domain, RegistrationUnasked::NoRegistry);
}

// What leads elsewhere is followed, by HTTPS alone and to a host that has a name.
QFuture<Result<WebAnswer>> Registrations::fetch(const HttpsUrl &place, const QByteArray &type, qsizetype largest, const QDeadlineTimer &deadline, const QString &under, int redirects)
{
    const QUrl url(place.toString());
    const QString host = url.host(QUrl::FullyEncoded);
    const std::chrono::milliseconds left(deadline.remainingTime());
    if (left.count() <= 0)
        return ready(Result<WebAnswer>(Error{ErrorCode::TimedOut, host, {}, {}}));
    WebTarget target{host, url.path(QUrl::FullyEncoded)};
    if (url.hasQuery())
        target.path += u'?' + url.query(QUrl::FullyEncoded);
    target.port = static_cast<quint16>(url.port(443));
    target.accept = type;
    QFuture<Result<WebAnswer>> fetched = m_fetch(target, largest, left);
    m_fetches.insert(under, fetched);
    return fetched
        .then(this, [this, url, host, type, largest, deadline, under, redirects](const Result<WebAnswer> &answer) {
            if (!answer || !leadsElsewhere(*answer))
                return ready(answer);
            const Result<HttpsUrl> next = HttpsUrl::parse(url.resolved(QUrl(answer->location, QUrl::StrictMode)).toString(QUrl::FullyEncoded));
            if (!next || redirects == 0)
                return ready(Result<WebAnswer>(Error{ErrorCode::ProbeFailed, host, {}, u"HTTP %1: %2"_s.arg(answer->status).arg(answer->location)}));
            return fetch(*next, type, largest, deadline, under, redirects - 1);
        })
        .unwrap();
}

void Registrations::end()
{
    qDeleteAll(findChildren<WebFetch *>());
    m_fetches.clear();
    m_directory.reset();
    m_asked.clear();
}

} // namespace postroom

#include "core/server/services/dnsservice.h"

#include "core/certs/chainbytes.h"
#include "core/checks/policycheck.h"
#include "core/checks/signaturecheck.h"
#include "core/clientconfig/pacc.h"
#include "core/dns/dkimalias.h"
#include "core/dns/exports.h"
#include "core/dns/propagationlook.h"
#include "core/dns/providerforms.h"
#include "core/dns/resolvercheck.h"
#include "core/dns/tlsa.h"
#include "core/host/reach.h"

#include <QDeadlineTimer>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QFuture<Result<T>> ready(const Result<T> &result)
{
    return QtFuture::makeReadyFuture(result);
}

QList<LookAt> named(const QList<DnsServer> &servers)
{
    QList<LookAt> whom;
    for (const DnsServer &server : servers)
        whom.append(LookAt{server});
    return whom;
}

QStringList providerNames()
{
    QStringList names;
    for (const ProviderForm &form : providerForms())
        names.append(form.name);
    return names;
}

// `zone`: empty where nobody knows in which the domain lies.
ProviderRecords typedFor(const ProviderForm *form, bool isRecognised, const QString &zone, const DnsPlan &plan)
{
    ProviderRecords typed{plan.domain, zone.isEmpty() ? plan.domain + u'.' : zone, {}, isRecognised, providerNames(), {}, {}};
    if (!form)
        return typed;
    typed.provider = form->name;
    typed.read = form->read;
    for (const DnsRecord &record : plan.records)
        typed.records.append(fillIn(*form, typed.zone, record));
    return typed;
}

// What is left for a look when it is known who answers for the domain.
constexpr std::chrono::seconds afterWalk = RecordLook::usualDeadline - DelegationWalk::usualDeadline;

constexpr std::chrono::milliseconds othersPatience{4000}; // with public DNS servers, of which one may be out of reach

void join(DnsCheck &check, const QList<Finding> &findings)
{
    check.findings.append(findings);
    std::stable_sort(check.findings.begin(), check.findings.end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; });
}

// Whom this machine asks, and whom many people elsewhere ask.
QList<LookAt> usualOthers(const Settings &settings)
{
    return QList<LookAt>{LookAt{}} + named(settings.resolvers.value_or(QList<DnsServer>()));
}

} // namespace

// With all its keys, also when they are being made just now; what hinders them is a finding, and the rest is planned.
QFuture<Result<DnsPlan>> DnsService::plan(const api::PlanDns &wanted)
{
    return m_dkim.complete(wanted.domain).then(this, [this, domain = wanted.domain](const Result<void> &) { return planOf(domain); });
}

Result<DnsPlan> DnsService::planOf(const DomainName &domain) const
{
    const Result<Domain> there = m_stores.domains.byName(domain);
    if (!there)
        return withField(there.error(), u"domain"_s);
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    if (!settings->serverName && !there->external)
        return Error{ErrorCode::NotSetUp, {}, {}, {}};
    const Result<QList<DkimKey>> keys = m_stores.dkim.keysOf(domain);
    if (!keys)
        return keys.error();
    const QStringList names = m_certificates.names(QDateTime::currentDateTimeUtc());
    QStringList below = Certificates::namesOf(domain, *settings).mid(1);
    below.removeIf([this](const QString &name) {
        const Result<DomainName> host = DomainName::parse(name);
        return !host || !m_stores.domains.byName(*host);
    });
    const Result<QList<OwnRecord>> own = m_stores.records.recordsOf(domain);
    if (!own)
        return own.error();
    DnsPlanInput input{domain, *settings, m_world.instance(), names, *keys, below, *own, chainOf(*settings), there->external};
    input.hasOthers = m_stores.domains.count().value_or(1) > 1;
    input.isAdminHere = settings->adminAddress && m_stores.domains.byName(settings->adminAddress->domain());
    input.paccDigest = plannedPaccDigest(domain, *settings, m_world.instance());
    input.dkim = there->dkim;
    if (const auto added = addAliasedKeys(input); !added)
        return added.error();
    return planDns(input);
}

// Those of all domains only where they stand.
Result<void> DnsService::addAliasedKeys(DnsPlanInput &input) const
{
    if (!input.settings.serverName)
        return success();
    const DomainName &server = *input.settings.serverName;
    const Result<std::optional<DomainName>> around = m_stores.domains.servedAround(server);
    if (!around)
        return around.error();
    input.hasKeyZone = around->has_value();
    if (!server.isWithin(input.domain))
        return success();
    const Result<QList<AliasedKey>> keys = m_stores.dkim.aliasedKeys();
    if (!keys)
        return keys.error();
    input.aliasedKeys = *keys;
    return success();
}

// What the domain's aliases lead to.
AliasedTexts DnsService::aliasedTexts(const DnsPlan &plan, const Settings &settings) const
{
    const Result<DomainName> domain = DomainName::parse(plan.domain);
    AliasedTexts texts;
    const QList<DkimKey> keys = domain && settings.serverName ? m_stores.dkim.keysOf(*domain).value_or(QList<DkimKey>()) : QList<DkimKey>();
    for (const DkimKey &key : keys) {
        if (const std::optional<QString> target = keyAliasTarget(key.selector, *domain, *settings.serverName))
            texts.insert(*target, key.record.toLatin1());
    }
    return texts;
}

QList<CertificateBytes> DnsService::chainOf(const Settings &settings) const
{
    const QByteArray pem = settings.serverName ? m_certificates.shownFor(*settings.serverName, QDateTime::currentDateTimeUtc()) : QByteArray();
    return pem.isEmpty() ? QList<CertificateBytes>() : chainBytes(pem).value_or(QList<CertificateBytes>());
}

QFuture<Result<api::ExportDns::Reply>> DnsService::exportZone(const api::ExportDns &wanted)
{
    return plan(api::PlanDns{wanted.domain}).then([wanted](const Result<DnsPlan> &planned) -> Result<api::ExportDns::Reply> {
        if (!planned)
            return planned.error();
        const ZoneFile file = postroom::exportZone(wanted.format, wanted.domain, planned->records);
        return api::ExportDns::Reply{file.name, file.text};
    });
}

QFuture<Result<ProviderRecords>> DnsService::form(const api::FormOfDns &wanted, const api::Caller &caller)
{
    const ProviderForm *named = wanted.provider ? providerForm(*wanted.provider) : nullptr;
    if (wanted.provider && !named)
        return ready<ProviderRecords>(Error{ErrorCode::ChoiceUnknown, *wanted.provider, u"provider"_s, providerNames().join(u", "_s)});
    return plan(api::PlanDns{wanted.domain})
        .then(this, [this, named, domain = wanted.domain, session = QPointer<QObject>(caller.session)](const Result<DnsPlan> &planned) {
            if (!planned)
                return ready<ProviderRecords>(planned.error());
            if (m_world.instance().practice) // whom no public DNS knows
                return ready<ProviderRecords>(typedFor(named, false, {}, *planned));
            return walk(domain, session).then(this, [named, plan = *planned](const Result<Delegation> &delegation) -> Result<ProviderRecords> {
                if (!delegation)
                    return delegation.error();
                const ProviderForm *theirs = providerBehind(delegation->names);
                return typedFor(named ? named : theirs, theirs && (!named || named == theirs), delegation->zone, plan);
            });
        })
        .unwrap();
}

QFuture<Result<DnsAnswer>> DnsService::lookup(const api::LookupDns &wanted)
{
    const std::optional<DnsServer> server = wanted.server ? wanted.server : m_zones.server();
    return m_resolver.ask(DnsQuestion{wanted.asked, wanted.type, server}).then([](const DnsAnswer &answer) { return Result<DnsAnswer>(answer); });
}

QFuture<Result<DnsCheck>> DnsService::check(const api::CheckDns &wanted, const api::Caller &caller)
{
    return plan(api::PlanDns{wanted.domain})
        .then(this, [this, wanted, session = QPointer<QObject>(caller.session)](const Result<DnsPlan> &planned) {
            if (!planned)
                return ready<DnsCheck>(planned.error());
            const Result<std::optional<MtaStsPolicy>> policy = policyOf(wanted.domain, *planned);
            if (!policy)
                return ready<DnsCheck>(policy.error());
            QFuture<Result<DnsCheck>> looked = look(*planned, wanted, session);
            if (!owners(wanted.server) && session) // of what public servers know
                looked = withOthers(looked, *planned, session);
            looked = withSignatures(looked, wanted.domain);
            const bool isWhole = !wanted.server && session; // what this server looks at by itself it tells only of DNS
            if (isWhole)
                looked = withFindings(looked, askRegistry(wanted.domain));
            if (!planned->service) { // what leads to others is not this server's to visit, nor does it send from here
                looked = m_targets.complete(looked, *planned, session);
                if (isWhole)
                    looked = withFindings(looked, askBlocklists());
            }
            return *policy ? withPolicy(looked, fetchPolicy(wanted.domain, session), wanted.domain, **policy) : looked;
        })
        .unwrap()
        .then(this, [this, isAsked = caller.session != nullptr](const Result<DnsCheck> &check) { return check && isAsked ? Result<DnsCheck>(m_book.judged(*check, QDateTime::currentDateTimeUtc())) : check; });
}

// Both are under way at once, each with a deadline of its own.
QFuture<Result<DnsCheck>> DnsService::withPolicy(QFuture<Result<DnsCheck>> looked, const QFuture<Result<WebAnswer>> &fetching, const DomainName &domain, const MtaStsPolicy &expected)
{
    return looked
        .then(this, [this, fetched = fetching, domain, expected](const Result<DnsCheck> &check) mutable {
            if (!check)
                return QtFuture::makeReadyFuture(check);
            return fetched.then(this, [domain, expected, judged = *check](const Result<WebAnswer> &answer) mutable {
                join(judged, {judgePolicy(domain, expected, answer, policyState(domain, judged))});
                return Result<DnsCheck>(judged);
            });
        })
        .unwrap();
}

QFuture<QList<Finding>> DnsService::askBlocklists()
{
    const Settings settings = m_stores.settings.load().value_or(Settings());
    const QList<BlocklistQuestion> asked = blocklistQuestions(settings);
    const bool isTurnedOff = settings.blocklists.value_or(QList<Blocklist>()).isEmpty();
    if (m_world.instance().practice || asked.isEmpty()) {
        const BlocklistsUnasked why = m_world.instance().practice ? BlocklistsUnasked::Practice : isTurnedOff ? BlocklistsUnasked::TurnedOff : BlocklistsUnasked::NoPublicAddress;
        return QtFuture::makeReadyFuture(QList<Finding>{withoutBlocklists(why)});
    }
    QList<QFuture<DnsAnswer>> questions;
    for (const BlocklistQuestion &question : asked)
        questions.append(m_resolver.ask(DnsQuestion{question.name(), DnsType::A}));
    return QtFuture::whenAll(questions.begin(), questions.end()).then(this, [asked](const QList<QFuture<DnsAnswer>> &answers) {
        QList<std::pair<BlocklistQuestion, DnsAnswer>> said;
        for (qsizetype i = 0; i < asked.size(); ++i) {
            if (answers[i].resultCount() == 1)
                said.append({asked[i], answers[i].result()});
        }
        return judgeBlocklists(said);
    });
}

QFuture<QList<Finding>> DnsService::askRegistry(const DomainName &domain)
{
    if (m_world.instance().practice)
        return QtFuture::makeReadyFuture(QList<Finding>{withoutRegistration(domain, RegistrationUnasked::Practice)});
    const Settings settings = m_stores.settings.load().value_or(Settings());
    return m_registrations.look(domain, settings.registrationDirectory.value_or(OrNone<HttpsUrl>())).then([](const Finding &finding) {
        return QList<Finding>{finding};
    });
}

Registrations::Fetch DnsService::registryFetch(const Fetch &fetch)
{
    if (!fetch)
        return {};
    return [fetch](const WebTarget &target, qsizetype, std::chrono::milliseconds) { return fetch(target); };
}

QFuture<Result<DnsCheck>> DnsService::withFindings(QFuture<Result<DnsCheck>> looked, const QFuture<QList<Finding>> &found)
{
    return looked
        .then(this, [this, finding = found](const Result<DnsCheck> &check) mutable {
            if (!check)
                return QtFuture::makeReadyFuture(check);
            return finding.then(this, [judged = *check](const QList<Finding> &findings) mutable {
                join(judged, findings);
                return Result<DnsCheck>(judged);
            });
        })
        .unwrap();
}

Result<std::optional<MtaStsPolicy>> DnsService::policyOf(const DomainName &domain, const DnsPlan &plan) const
{
    const Result<Settings> settings = m_stores.settings.load();
    const Result<QList<OwnRecord>> own = m_stores.records.recordsOf(domain);
    if (!settings || !own)
        return settings ? own.error() : settings.error();
    const bool isTold = std::any_of(plan.records.begin(), plan.records.end(), [name = mtaStsRecordName(domain)](const DnsRecord &record) {
        return record.name == name && !record.own;
    });
    return isTold ? mtaStsPolicy(domain, *settings, *own) : std::nullopt;
}

QFuture<Result<WebAnswer>> DnsService::fetchPolicy(const DomainName &domain, QObject *session)
{
    const Instance &instance = m_world.instance();
    const QList<QSslCertificate> anchors = instance.practice ? QSslCertificate::fromData(m_world.practiceCa(), QSsl::Pem) : QList<QSslCertificate>();
    const WebTarget target = Reach(instance, {}, anchors).web(mtaStsHost(domain).toString(), QString::fromLatin1(MtaStsPolicy::path));
    if (m_fetch)
        return m_fetch(target);
    auto *fetch = new WebFetch(target, MtaStsPolicy::largest, WebFetch::usualLimit, this);
    if (session)
        connect(session, &QObject::destroyed, fetch, &WebFetch::cancel);
    return fetch->begin();
}

std::optional<QList<LookAt>> DnsService::owners(const std::optional<QList<DnsServer>> &wanted) const
{
    if (wanted)
        return named(*wanted);
    const std::optional<DnsServer> own = m_zones.server();
    return own ? std::optional(QList{LookAt{*own}}) : std::nullopt;
}

QFuture<Result<DnsServer>> DnsService::authority(const DomainName &domain, QObject *session)
{
    if (const std::optional<DnsServer> own = m_zones.server())
        return ready<DnsServer>(*own);
    return walk(domain, session).then(this, [domain](const Result<Delegation> &delegation) -> Result<DnsServer> {
        if (!delegation)
            return delegation.error();
        return delegation->servers.isEmpty() ? Result<DnsServer>(Error{ErrorCode::DnsNoAnswer, domain.toString(), {}, {}}) : delegation->servers.first().address;
    });
}

QFuture<Result<DnsCheck>> DnsService::look(const DnsPlan &plan, const api::CheckDns &wanted, QObject *session)
{
    const std::optional<QList<LookAt>> whom = owners(wanted.server);
    if (whom) {
        return look(plan, *whom, Delegation{}, RecordLook::usualDeadline, session).then(this, [this, isOwn = !wanted.server](const Result<DnsCheck> &check) {
            if (check && isOwn)
                note(*check);
            return check;
        });
    }
    if (m_world.instance().practice) { // before it has a DNS server
        DnsCheck check = withoutDns(plan);
        check.at = QDateTime::currentDateTimeUtc();
        return ready<DnsCheck>(check);
    }
    return walk(wanted.domain, session)
        .then(this, [this, plan, domain = wanted.domain, there = QPointer<QObject>(session)](const Result<Delegation> &delegation) {
            if (!delegation)
                return ready<DnsCheck>(delegation.error());
            const QFuture<ParentSeen> above = lookAbove(domain, *delegation, there);
            return withParent(look(plan, QList{LookAt{}} + ownersOf(*delegation), *delegation, afterWalk, there), above);
        })
        .unwrap()
        .then(this, [this](const Result<DnsCheck> &check) {
            if (check)
                note(*check);
            return check;
        });
}

QFuture<Result<DnsCheck>> DnsService::look(const DnsPlan &plan, const QList<LookAt> &whom, const Delegation &delegation, std::chrono::milliseconds deadline, QObject *session)
{
    LookInput input = lookInput(plan, whom);
    input.delegation = delegation;
    input.keys = aliasedTexts(plan, m_stores.settings.load().value_or(Settings()));
    input.home = m_zones.server();
    auto *look = new RecordLook(m_resolver, input, deadline, this);
    if (session)
        connect(session, &QObject::destroyed, look, &RecordLook::cancel);
    return look->begin().then(this, [](const DnsCheck &check) { return Result<DnsCheck>(check); });
}

QFuture<ParentSeen> DnsService::lookAbove(const DomainName &domain, const Delegation &delegation, QObject *session)
{
    auto *look = new ParentLook(m_resolver, domain, delegation, afterWalk, this);
    if (session)
        connect(session, &QObject::destroyed, look, &ParentLook::cancel);
    return look->begin();
}

// Both are under way at once.
QFuture<Result<DnsCheck>> DnsService::withParent(QFuture<Result<DnsCheck>> looked, const QFuture<ParentSeen> &parent)
{
    return looked
        .then(this, [this, above = parent](const Result<DnsCheck> &check) mutable {
            if (!check)
                return QtFuture::makeReadyFuture(check);
            return above.then(this, [judged = *check](const ParentSeen &seen) mutable {
                if (isUnsigned(seen))
                    easeTlsa(judged);
                join(judged, judgeParent(seen));
                return Result<DnsCheck>(judged);
            });
        })
        .unwrap();
}

QFuture<Result<DnsCheck>> DnsService::withSignatures(QFuture<Result<DnsCheck>> looked, const DomainName &domain)
{
    return looked.then(this, [this, domain](const Result<DnsCheck> &check) {
        if (!check)
            return check;
        DnsCheck judged = *check;
        join(judged, judgeSignatures(judged, m_stores.dkim.signersOf(domain).value_or(QList<DkimSigner>()), m_stores.dkim.keysOf(domain).value_or(QList<DkimKey>())));
        return Result<DnsCheck>(judged);
    });
}

// After the domain's own servers, for what nobody has yet is asked of nobody else.
QFuture<Result<DnsCheck>> DnsService::withOthers(QFuture<Result<DnsCheck>> looked, const DnsPlan &plan, QObject *session)
{
    return looked
        .then(this, [this, plan, there = QPointer<QObject>(session), end = QDeadlineTimer(RecordLook::usualDeadline)](const Result<DnsCheck> &check) {
            const QList<LookAt> others = named(m_stores.settings.load().value_or(Settings()).resolvers.value_or(QList<DnsServer>()));
            const DnsPlan published = check ? publishedPart(plan, ownersPart(*check)) : DnsPlan();
            if (!there || others.isEmpty() || published.records.isEmpty() || end.hasExpired())
                return QtFuture::makeReadyFuture(check);
            const std::chrono::milliseconds left(end.remainingTime());
            return look(published, others, Delegation{}, qMin(left, othersPatience), there).then(this, [judged = *check](const Result<DnsCheck> &said) mutable {
                if (said)
                    joinOthers(judged, *said);
                join(judged, {}); // in their order again
                return Result<DnsCheck>(judged);
            });
        })
        .unwrap();
}

QFuture<Result<Propagation>> DnsService::propagation(const api::PropagationOfDns &wanted, const api::Caller &caller)
{
    return plan(api::PlanDns{wanted.domain})
        .then(this, [this, wanted, session = QPointer<QObject>(caller.session)](const Result<DnsPlan> &planned) {
            return planned ? follow(*planned, wanted, session) : ready<Propagation>(planned.error());
        })
        .unwrap();
}

QFuture<Result<Propagation>> DnsService::follow(const DnsPlan &plan, const api::PropagationOfDns &wanted, QObject *session)
{
    // Public servers know nothing of servers that somebody had to name.
    const std::optional<QList<LookAt>> whom = owners(wanted.server);
    const QList<LookAt> others = wanted.resolver ? named(*wanted.resolver) : whom ? QList<LookAt>() : usualOthers(m_stores.settings.load().value_or(Settings()));
    if (whom)
        return follow(plan, *whom, others, session);
    if (m_world.instance().practice)
        return ready<Propagation>(Propagation{plan.domain, QDateTime::currentDateTimeUtc(), {}, false, {}});
    return walk(wanted.domain, session)
        .then(this, [this, plan, others, there = QPointer<QObject>(session)](const Result<Delegation> &delegation) {
            return delegation ? follow(plan, ownersOf(*delegation), others, there) : ready<Propagation>(delegation.error());
        })
        .unwrap();
}

QFuture<Result<Propagation>> DnsService::follow(const DnsPlan &plan, const QList<LookAt> &owners, const QList<LookAt> &others, QObject *session)
{
    auto *look = new PropagationLook(m_resolver, PropagationInput{lookInput(plan, owners), others}, PropagationLook::usualDeadline, this);
    if (session)
        connect(session, &QObject::destroyed, look, &PropagationLook::cancel);
    return look->begin().then(this, [](const Propagation &spread) { return Result<Propagation>(spread); });
}

// Without a session it looks for itself; one that is gone by then wants nothing more.
QFuture<Result<Delegation>> DnsService::walk(const DomainName &domain, QObject *session)
{
    auto *walk = new DelegationWalk(m_resolver, domain, DelegationWalk::usualDeadline, this);
    if (session)
        connect(session, &QObject::destroyed, walk, &DelegationWalk::cancel);
    return walk->begin().then(this, [there = QPointer<QObject>(session), isAsked = session != nullptr](const Delegation &delegation) -> Result<Delegation> {
        if (isAsked && !there)
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        return delegation;
    });
}

LookInput DnsService::lookInput(const DnsPlan &plan, const QList<LookAt> &whom) const
{
    const Settings settings = m_stores.settings.load().value_or(Settings());
    return LookInput{plan, settings.serverName ? settings.serverName->toString() : QString(), settings.publicAddresses, whom, {}, !m_world.instance().practice, chainOf(settings)};
}

// Who shows the set-up hears when it stands otherwise than before.
void DnsService::note(const DnsCheck &check)
{
    const bool isNews = m_world.noteDns(check);
    if (isNews)
        m_changed(u"dns"_s, check.domain);
}

void DnsService::watch()
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DnsService::lookAtOwn);
    m_again.start(std::chrono::seconds(20)); // after the start's own work
}

void DnsService::lookAtOwn()
{
    const Settings settings = m_stores.settings.load().value_or(Settings());
    if (settings.serverName && settings.adminAddress)
        check(api::CheckDns{settings.adminAddress->domain(), {}}, api::Caller{});
    m_again.start(std::chrono::hours(1));
}

void DnsService::end()
{
    m_again.stop();
    qDeleteAll(findChildren<ParentLook *>());
    qDeleteAll(findChildren<DelegationWalk *>());
    qDeleteAll(findChildren<PropagationLook *>());
    qDeleteAll(findChildren<RecordLook *>());
    qDeleteAll(findChildren<WebFetch *>());
    m_registrations.end();
}

} // namespace postroom

#include "core/server/services/dnsservice.h"

#include "core/checks/policycheck.h"
#include "core/checks/practicecheck.h"
#include "core/checks/signaturecheck.h"
#include "core/dns/exports.h"
#include "core/dns/inquiry.h"
#include "core/dns/providerforms.h"
#include "core/host/reach.h"

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// From the question to the answer, whoever is silent: a little less than the fifteen seconds that are promised.
constexpr std::chrono::milliseconds checkLimit = 14s;
constexpr std::chrono::milliseconds policyLimit = 5s;

template<typename T>
QFuture<Result<T>> ready(const Result<T> &result)
{
    return QtFuture::makeReadyFuture(result);
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

void addAll(DnsCheck &check, const QList<Finding> &findings)
{
    check.findings += findings;
}

void addOne(DnsCheck &check, const Finding &finding)
{
    check.findings.append(finding);
}

} // namespace

// With all its keys, also when they are being made just now; what hinders them is a finding, and the rest is planned.
QFuture<Result<DnsPlan>> DnsService::plan(const api::PlanDns &wanted)
{
    return m_dkim.complete(wanted.domain).then(this, [this, domain = wanted.domain](const Result<void> &) { return m_plans.of(domain); });
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
            return m_looks.walk(domain, session).then(this, [named, plan = *planned](const Result<Delegation> &delegation) -> Result<ProviderRecords> {
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
    const QDeadlineTimer end(checkLimit);
    return plan(api::PlanDns{wanted.domain})
        .then(this, [this, wanted, end, session = QPointer<QObject>(caller.session)](const Result<DnsPlan> &planned) {
            if (!planned)
                return ready<DnsCheck>(planned.error());
            const Result<std::optional<MtaStsPolicy>> policy = policyOf(wanted.domain, *planned);
            if (!policy)
                return ready<DnsCheck>(policy.error());
            QFuture<Result<DnsCheck>> looked = withSignatures(look(*planned, wanted, session), wanted.domain);
            const bool isWhole = !wanted.server && session; // what this server looks at by itself it tells only of DNS
            if (isWhole) {
                looked = with(this, looked, askRegistry(wanted.domain, session), addOne);
                if (!planned->service) // nothing is sent from here
                    looked = with(this, looked, askBlocklists(end, session), addAll);
                if (m_world.instance().practice)
                    looked = with(this, looked, QtFuture::makeReadyFuture(withoutInternet(wanted.domain, planned->service ? std::nullopt : serverName())), addAll);
            }
            return withVisits(looked, *planned, *policy, end, session);
        })
        .unwrap()
        .then(this, [this, isAsked = caller.session != nullptr](const Result<DnsCheck> &check) {
            return check && isAsked ? Result<DnsCheck>(m_book.keep(*check, QDateTime::currentDateTimeUtc())) : check;
        });
}

// Both at once, when the look is over. What leads to others is not this server's to visit.
QFuture<Result<DnsCheck>> DnsService::withVisits(QFuture<Result<DnsCheck>> looked, const DnsPlan &plan, const std::optional<MtaStsPolicy> &policy, const QDeadlineTimer &end, QObject *session)
{
    return looked
        .then(this, [this, plan, policy, end, there = QPointer<QObject>(session), isAsked = session != nullptr](const Result<DnsCheck> &check) {
            if (!check || (isAsked && !there))
                return ready<DnsCheck>(check ? Result<DnsCheck>(Error{ErrorCode::Cancelled, {}, {}, {}}) : check);
            const auto nothing = QtFuture::makeReadyFuture(QList<Finding>());
            const QFuture<QList<Finding>> met = plan.service ? nothing : m_targets.visit(*check, plan, end, there);
            const QFuture<QList<Finding>> served = policy ? lookAtPolicy(*check, *policy, end, there) : nothing;
            return with(this, with(this, ready<DnsCheck>(check), met, addAll), served, addAll);
        })
        .unwrap();
}

QFuture<Result<DnsCheck>> DnsService::look(const DnsPlan &plan, const api::CheckDns &wanted, QObject *session)
{
    return m_looks.check(plan, wanted.server, session).then(this, [this, isOfAll = !wanted.server && !m_looks.isInNoDns()](const Result<DnsCheck> &check) {
        if (check && isOfAll)
            note(*check);
        return check;
    });
}

QFuture<Result<DnsCheck>> DnsService::withSignatures(QFuture<Result<DnsCheck>> looked, const DomainName &domain)
{
    return looked.then(this, [this, domain](const Result<DnsCheck> &check) {
        if (!check)
            return check;
        DnsCheck judged = *check;
        addAll(judged, judgeSignatures(judged, m_stores.dkim.signersOf(domain).value_or(QList<DkimSigner>())));
        return Result<DnsCheck>(judged);
    });
}

// In practice it is had on this machine, whatever DNS says.
QFuture<QList<Finding>> DnsService::lookAtPolicy(const DnsCheck &check, const MtaStsPolicy &expected, const QDeadlineTimer &end, QObject *session)
{
    const Result<DomainName> domain = DomainName::parse(check.domain);
    if (!domain)
        return QtFuture::makeReadyFuture(QList<Finding>());
    const PolicyState state = policyState(*domain, check);
    if (state == PolicyState::NotYet && !m_world.instance().practice)
        return QtFuture::makeReadyFuture(QList<Finding>{withoutPolicy(*domain)});
    return fetchPolicy(*domain, end, session).then(this, [domain = *domain, expected, state, seen = mailExchangersSeen(*domain, check)](const Result<WebAnswer> &answer) {
        return QList<Finding>{judgePolicy(domain, expected, answer, state, seen)};
    });
}

QFuture<QList<Finding>> DnsService::askBlocklists(const QDeadlineTimer &end, QObject *session)
{
    const Settings settings = m_stores.settings.load().value_or(Settings());
    const QList<BlocklistQuestion> asked = blocklistQuestions(settings);
    const bool isTurnedOff = settings.blocklists.value_or(QList<Blocklist>()).isEmpty();
    if (m_world.instance().practice || asked.isEmpty()) {
        const BlocklistsUnasked why = m_world.instance().practice ? BlocklistsUnasked::Practice : isTurnedOff ? BlocklistsUnasked::TurnedOff : BlocklistsUnasked::NoPublicAddress;
        return QtFuture::makeReadyFuture(QList<Finding>{withoutBlocklists(why)});
    }
    QList<DnsQuestion> questions;
    for (const BlocklistQuestion &question : asked)
        questions.append(DnsQuestion{question.name(), DnsType::A});
    return inquire(m_resolver, questions, std::chrono::milliseconds(end.remainingTime()), session, this).then(this, [asked](const QList<DnsAnswer> &answers) {
        QList<std::pair<BlocklistQuestion, DnsAnswer>> said;
        for (qsizetype i = 0; i < asked.size(); ++i)
            said.append({asked[i], answers[i]});
        return judgeBlocklists(said);
    });
}

QFuture<Finding> DnsService::askRegistry(const DomainName &domain, QObject *session)
{
    if (m_world.instance().practice)
        return QtFuture::makeReadyFuture(withoutRegistration(domain, RegistrationUnasked::Practice));
    const Settings settings = m_stores.settings.load().value_or(Settings());
    return m_registrations.look(domain, settings.registrationDirectory.value_or(OrNone<HttpsUrl>()), session);
}

std::optional<DomainName> DnsService::serverName() const
{
    return m_stores.settings.load().value_or(Settings()).serverName;
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

QFuture<Result<WebAnswer>> DnsService::fetchPolicy(const DomainName &domain, const QDeadlineTimer &end, QObject *session)
{
    const auto limit = std::clamp(std::chrono::milliseconds(end.remainingTime()), 1ms, policyLimit);
    const Instance &instance = m_world.instance();
    const QList<QSslCertificate> anchors = instance.practice ? QSslCertificate::fromData(m_world.practiceCa(), QSsl::Pem) : QList<QSslCertificate>();
    const WebTarget target = Reach(instance, {}, anchors).web(mtaStsHost(domain).toString(), QString::fromLatin1(MtaStsPolicy::path));
    if (m_fetch)
        return m_fetch(target, MtaStsPolicy::largest, limit);
    auto *fetch = new WebFetch(target, MtaStsPolicy::largest, limit, this);
    if (session)
        connect(session, &QObject::destroyed, fetch, &WebFetch::cancel);
    return fetch->begin();
}

QFuture<Result<Propagation>> DnsService::propagation(const api::PropagationOfDns &wanted, const api::Caller &caller)
{
    return plan(api::PlanDns{wanted.domain})
        .then(this, [this, wanted, session = QPointer<QObject>(caller.session)](const Result<DnsPlan> &planned) {
            return planned ? m_looks.propagation(*planned, wanted.server, wanted.resolver, session) : ready<Propagation>(planned.error());
        })
        .unwrap();
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
    qDeleteAll(findChildren<WebFetch *>());
    qDeleteAll(findChildren<Inquiry *>());
    m_targets.end();
    m_registrations.end();
}

} // namespace postroom

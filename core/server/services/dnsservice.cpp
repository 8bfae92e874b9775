#include "core/server/services/dnsservice.h"

#include "core/checks/policycheck.h"
#include "core/dns/exports.h"
#include "core/dns/plan.h"
#include "core/dns/recordlook.h"
#include "core/host/reach.h"

namespace postroom {

using namespace Qt::StringLiterals;

// With all its keys, also when they are being made just now; what hinders them is a finding, and the rest is planned.
QFuture<Result<DnsPlan>> DnsService::plan(const api::PlanDns &wanted)
{
    return m_dkim.complete(wanted.domain).then(this, [this, domain = wanted.domain](const Result<void> &) { return planOf(domain); });
}

Result<DnsPlan> DnsService::planOf(const DomainName &domain) const
{
    if (const Result<Domain> there = m_stores.domains.byName(domain); !there)
        return withField(there.error(), u"domain"_s);
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    if (!settings->serverName)
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
    return planDns(DnsPlanInput{domain, *settings, m_world.instance(), names, *keys, below, *own});
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

QFuture<Result<DnsAnswer>> DnsService::lookup(const api::LookupDns &wanted)
{
    return m_resolver.ask(DnsQuestion{wanted.asked, wanted.type, wanted.server}).then([](const DnsAnswer &answer) { return Result<DnsAnswer>(answer); });
}

QFuture<Result<DnsCheck>> DnsService::check(const api::CheckDns &wanted, const api::Caller &caller)
{
    return plan(api::PlanDns{wanted.domain})
        .then(this, [this, wanted, session = QPointer<QObject>(caller.session)](const Result<DnsPlan> &planned) {
            if (!planned)
                return QtFuture::makeReadyFuture(Result<DnsCheck>(planned.error()));
            const Result<std::optional<MtaStsPolicy>> policy = policyOf(wanted.domain, *planned);
            if (!policy)
                return QtFuture::makeReadyFuture(Result<DnsCheck>(policy.error()));
            const QFuture<Result<DnsCheck>> looked = look(*planned, wanted, session);
            return *policy ? withPolicy(looked, fetchPolicy(wanted.domain, session), wanted.domain, **policy) : looked;
        })
        .unwrap();
}

// Both are under way at once, each with a deadline of its own.
QFuture<Result<DnsCheck>> DnsService::withPolicy(QFuture<Result<DnsCheck>> looked, const QFuture<Result<WebAnswer>> &fetching, const DomainName &domain, const MtaStsPolicy &expected)
{
    return looked
        .then(this, [this, fetched = fetching, domain, expected](const Result<DnsCheck> &check) mutable {
            if (!check)
                return QtFuture::makeReadyFuture(check);
            return fetched.then(this, [domain, expected, judged = *check](const Result<WebAnswer> &answer) mutable {
                judged.findings.append(judgePolicy(domain, expected, answer, policyState(domain, judged)));
                std::stable_sort(judged.findings.begin(), judged.findings.end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; });
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

QFuture<Result<DnsCheck>> DnsService::look(const DnsPlan &plan, const api::CheckDns &wanted, QObject *session)
{
    if (m_world.instance().practice && !wanted.server) {
        DnsCheck check = withoutDns(plan);
        check.at = QDateTime::currentDateTimeUtc();
        return QtFuture::makeReadyFuture(Result<DnsCheck>(check));
    }
    if (wanted.server)
        return look(plan, *wanted.server, Delegation{}, RecordLook::usualDeadline, session);
    auto *walk = new DelegationWalk(m_resolver, wanted.domain, DelegationWalk::usualDeadline, this);
    if (session)
        connect(session, &QObject::destroyed, walk, &DelegationWalk::cancel);
    return walk->begin()
        .then(this, [this, plan, there = QPointer<QObject>(session), isAsked = session != nullptr](const Delegation &delegation) {
            if (isAsked && !there)
                return QtFuture::makeReadyFuture(Result<DnsCheck>(Error{ErrorCode::Cancelled, {}, {}, {}}));
            return look(plan, {}, delegation, RecordLook::usualDeadline - DelegationWalk::usualDeadline, there);
        })
        .unwrap()
        .then(this, [this](const Result<DnsCheck> &check) {
            if (check)
                note(*check);
            return check;
        });
}

QFuture<Result<DnsCheck>> DnsService::look(const DnsPlan &plan, const QList<DnsServer> &servers, const Delegation &delegation, std::chrono::milliseconds deadline, QObject *session)
{
    const Settings settings = m_stores.settings.load().value_or(Settings());
    auto *look = new RecordLook(m_resolver, LookInput{plan, settings.serverName ? settings.serverName->toString() : QString(), settings.publicAddresses, servers, delegation},
                                deadline, this);
    if (session)
        connect(session, &QObject::destroyed, look, &RecordLook::cancel);
    return look->begin().then(this, [](const DnsCheck &check) { return Result<DnsCheck>(check); });
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
    if (m_world.instance().practice)
        return;
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
    qDeleteAll(findChildren<DelegationWalk *>());
    qDeleteAll(findChildren<RecordLook *>());
    qDeleteAll(findChildren<WebFetch *>());
}

} // namespace postroom

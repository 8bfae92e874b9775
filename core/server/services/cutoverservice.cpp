#include "core/server/services/cutoverservice.h"

#include "core/base/json.h"
#include "core/dns/lexicon.h"
#include "core/dns/zonelook.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<Cutover>> ready(const Error &error) { return QtFuture::makeReadyFuture(Result<Cutover>(error)); }

} // namespace

void CutoverService::end() { qDeleteAll(findChildren<ZoneLook *>()); }

QFuture<Result<Cutover>> CutoverService::plan(const api::PlanCutover &wanted, const api::Caller &caller)
{
    return m_dns.plan(api::PlanDns{wanted.domain})
        .then(this, [this, wanted, session = QPointer<QObject>(caller.session)](const Result<DnsPlan> &planned) {
            if (!planned)
                return ready(planned.error());
            if (planned->service)
                return ready(Error{ErrorCode::DomainNotServed, wanted.domain.toString(), u"domain"_s, wordOf(*planned->service)});
            DnsPlan plan = *planned;
            if (wanted.provider) { // the rest is entered by hand, and is no step's
                plan.records.removeIf([](const DnsRecord &record) {
                    const Result<DnsType> type = fromWord<DnsType>(record.type);
                    return !type || !lexiconTakes(*type);
                });
            }
            if (wanted.server)
                return look(plan, wanted.domain, *wanted.server);
            return m_looks.authority(wanted.domain, session)
                .then(this, [this, plan, domain = wanted.domain](const Result<DnsServer> &server) { return server ? look(plan, domain, *server) : ready(server.error()); })
                .unwrap();
        })
        .unwrap();
}

QFuture<Result<Cutover>> CutoverService::look(const DnsPlan &plan, const DomainName &domain, const DnsServer &server)
{
    const Result<QList<PublishedRecord>> published = m_stores.publications.ofDomain(domain);
    const Result<Settings> settings = m_stores.settings.load();
    if (!published || !settings)
        return ready(published ? settings.error() : published.error());
    const QString ours = settings->serverName ? settings->serverName->toString() : QString();
    auto *look = new ZoneLook(m_resolver, ZoneLookInput{server, domain.toString(), keysOf(plan, *published), ours, !m_world.instance().practice}, ZoneLook::usualDeadline, this);
    return look->begin().then(this, [this, plan, domain](const Result<ZoneSeen> &seen) { return take(plan, domain, seen); });
}

Result<Cutover> CutoverService::take(const DnsPlan &plan, const DomainName &domain, const Result<ZoneSeen> &seen)
{
    if (!seen)
        return seen.error();
    const Result<Settings> settings = m_stores.settings.load();
    const Result<QList<PublishedRecord>> published = m_stores.publications.ofDomain(domain);
    const Result<CutoverMemory> memory = m_stores.cutovers.ofDomain(domain);
    if (!settings || !published || !memory)
        return !settings ? settings.error() : !published ? published.error() : memory.error();
    const QString server = settings->serverName ? settings->serverName->toString() : QString();
    const CutoverInput input{PublishInput{plan, *published, *seen, server, settings->publicAddresses, {}}, *memory, QDateTime::currentDateTimeUtc()};
    if (const CutoverMemory next = remembered(input); next != *memory) {
        if (const auto put = m_stores.cutovers.put(domain, next); !put)
            return put.error();
    }
    return planCutover(input);
}

} // namespace postroom

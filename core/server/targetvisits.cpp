#include "core/server/targetvisits.h"

#include "core/certs/certificate.h"
#include "core/checks/findings.h"
#include "core/checks/targetcheck.h"
#include "core/dns/recordlook.h"
#include "core/host/reach.h"

#include <QDeadlineTimer>
#include <QPointer>

namespace postroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QFuture<Result<DnsCheck>> TargetVisits::complete(QFuture<Result<DnsCheck>> looked, const DnsPlan &plan, QObject *session)
{
    const Settings settings = m_stores.settings.load().value_or(Settings());
    if (!settings.serverName)
        return looked;
    // Asked beside the look.
    const auto go = [this, asked = askForAddresses(plan, *settings.serverName), plan, settings, end = QDeadlineTimer(RecordLook::usualDeadline), there = QPointer<QObject>(session),
                     isAsked = session != nullptr](const Result<DnsCheck> &check) mutable {
        if (!check || (isAsked && !there))
            return QtFuture::makeReadyFuture(check);
        return asked
            .then(this, [this, check = *check, plan, settings, end](const QStringList &data) {
                // What a slow look leaves of the time, but enough to be let in by a server that is near.
                const auto limit = std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(end.remainingTime()), 2000ms, 5000ms);
                return visit(check, plan, settings, data + addressDataOf(check, *settings.serverName), limit);
            })
            .unwrap();
    };
    return looked.then(this, go).unwrap();
}

// Of a server in another zone, which the look does not ask for.
QFuture<QStringList> TargetVisits::askForAddresses(const DnsPlan &plan, const DomainName &server)
{
    const Result<DnsName> name = DnsName::parse(server.toString());
    const bool isLookedAt = std::any_of(plan.records.begin(), plan.records.end(), [host = server.toString() + u'.'](const DnsRecord &record) { return record.name == host; });
    if (!name || isLookedAt || m_world.instance().practice)
        return QtFuture::makeReadyFuture(QStringList());
    QList<QFuture<DnsAnswer>> questions{m_resolver.ask(DnsQuestion{*name, DnsType::A}), m_resolver.ask(DnsQuestion{*name, DnsType::Aaaa})};
    return QtFuture::whenAll(questions.begin(), questions.end()).then(this, [](const QList<QFuture<DnsAnswer>> &answers) {
        QStringList data;
        for (const QFuture<DnsAnswer> &answer : answers) {
            if (answer.resultCount() == 1)
                data += answer.result().data;
        }
        return data;
    });
}

QFuture<Result<DnsCheck>> TargetVisits::visit(const DnsCheck &check, const DnsPlan &plan, const Settings &settings, const QStringList &data, std::chrono::milliseconds limit)
{
    const Instance &instance = m_world.instance();
    QList<QHostAddress> addresses;
    if (instance.practice) {
        addresses.append(Reach(instance, {}, {}).target(Protocol::Smtp).address);
    } else {
        for (const IpAddress &address : addressesSeen(data, settings.publicAddresses))
            addresses.append(address.host());
    }
    TargetFacts facts{*settings.serverName, instance.practice, settings.mtaSts.value_or(MtaStsMode::Off), {}, targetsOf(plan, *settings.serverName, instance.portOf(Protocol::Smtp), addresses), {}};
    if (const Result<CertificateInfo> authority = readCertificate(m_world.practiceCa()))
        facts.ownAuthority = authority->issuer; // its own, as a root's is
    return m_world.visit(facts.targets, limit).then(this, [facts, judged = check](const QList<Result<PortView>> &seen) mutable {
        facts.seen = seen;
        judged.findings += judgeTargets(facts, judged);
        sortWorstFirst(judged.findings);
        return Result<DnsCheck>(judged);
    });
}

} // namespace postroom

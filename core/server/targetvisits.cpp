#include "core/server/targetvisits.h"

#include "core/certs/certificate.h"
#include "core/checks/roundtrip.h"
#include "core/checks/targetcheck.h"
#include "core/dns/inquiry.h"
#include "core/host/reach.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// Of the time that is left, what comes after may need the rest.
std::chrono::milliseconds some(const QDeadlineTimer &end)
{
    return std::chrono::milliseconds(end.remainingTime() / 2);
}

QStringList dataOf(const QList<DnsAnswer> &answers)
{
    QStringList data;
    for (const DnsAnswer &answer : answers)
        data += answer.data;
    return data;
}

// Those that others come by, then what else is the server's and may send.
QList<IpAddress> addressesOf(const QList<IpAddress> &seen, const Settings &settings)
{
    QList<IpAddress> all = seen;
    for (const IpAddress &own : settings.publicAddresses) {
        if (!all.contains(own))
            all.append(own);
    }
    return all.mid(0, RoundTripFacts::mostAddresses);
}

} // namespace

QFuture<QList<Finding>> TargetVisits::visit(const DnsCheck &check, const DnsPlan &plan, const QDeadlineTimer &end, QObject *session)
{
    const Settings settings = m_stores.settings.load().value_or(Settings());
    if (!settings.serverName)
        return QtFuture::makeReadyFuture(QList<Finding>());
    return askForServer(plan, *settings.serverName, end, session)
        .then(this, [this, check, plan, settings, end, there = Session(session)](const Answers &ofServer) { return go(check, plan, settings, ofServer, end, there); })
        .unwrap();
}

void TargetVisits::end()
{
    qDeleteAll(findChildren<Inquiry *>());
}

// Of a server in another zone, which the look does not ask for.
QFuture<TargetVisits::Answers> TargetVisits::askForServer(const DnsPlan &plan, const DomainName &server, const QDeadlineTimer &end, QObject *session)
{
    const Result<DnsName> name = DnsName::parse(server.toString());
    const bool isLookedAt = std::any_of(plan.records.begin(), plan.records.end(), [host = server.toString() + u'.'](const DnsRecord &record) { return record.name == host; });
    if (!name || isLookedAt || m_world.instance().practice)
        return QtFuture::makeReadyFuture(Answers());
    return inquire(m_resolver, {DnsQuestion{*name, DnsType::A}, DnsQuestion{*name, DnsType::Aaaa}}, some(end), session, this);
}

// Where the addresses lead back to, and then where those names lead.
QFuture<TargetVisits::Answers> TargetVisits::askBack(const QList<IpAddress> &addresses, const DomainName &server, const DnsCheck &check, const QDeadlineTimer &end, QObject *session)
{
    return inquire(m_resolver, reverseQuestions(addresses, check), some(end), session, this)
        .then(this, [this, server, end, there = Session(session)](const Answers &back) {
            return inquire(m_resolver, forwardQuestions(server, back), std::chrono::milliseconds(end.remainingTime()), there, this).then([back](const Answers &forward) { return back + forward; });
        })
        .unwrap();
}

QFuture<QList<Finding>> TargetVisits::go(const DnsCheck &check, const DnsPlan &plan, const Settings &settings, const Answers &ofServer, const QDeadlineTimer &end, QObject *session)
{
    const Instance &instance = m_world.instance();
    TargetFacts facts{*settings.serverName, instance.practice, settings.mtaSts.value_or(MtaStsMode::Off), {}, {}, {}};
    QList<QHostAddress> addresses;
    if (instance.practice) {
        addresses.append(Reach(instance, {}, {}).target(Protocol::Smtp).address);
    } else {
        const QList<IpAddress> seen = addressesSeen(dataOf(ofServer) + addressDataOf(check, facts.server), settings.publicAddresses);
        for (const IpAddress &address : seen)
            addresses.append(address.host());
        facts.addresses = addressesOf(seen, settings);
    }
    facts.targets = targetsOf(plan, facts.server, instance.portOf(Protocol::Smtp), addresses);
    if (const Result<CertificateInfo> authority = readCertificate(m_world.practiceCa()))
        facts.ownAuthority = authority->issuer; // its own, as a root's is
    const QFuture<QList<Result<PortView>>> visits = m_world.visit(facts.targets, end, session);
    return askBack(facts.addresses, facts.server, check, end, session)
        .then(this, [this, facts, check, ofServer, seen = visits](const Answers &back) mutable {
            facts.answers = ofServer + back;
            return seen.then(this, [facts, check](const QList<Result<PortView>> &views) mutable {
                facts.seen = views;
                return judgeTargets(facts, check);
            });
        })
        .unwrap();
}

} // namespace postroom

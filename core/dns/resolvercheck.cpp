#include "core/dns/resolvercheck.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

Finding remembered(const DnsRecordCheck &record, const DnsSeen &seen)
{
    Finding finding;
    finding.id = u"dns.spreading"_s;
    finding.verdict = Verdict::Warning;
    finding.subject = record.name + u' ' + record.type;
    finding.what = Tr::tr("The name servers of the domain have this record; a DNS server that people elsewhere ask still remembers what was there before.");
    finding.expected = record.expected.join(u'\n');
    finding.seen = u"%1 (%2)"_s.arg(seen.data.join(u'\n'), seen.server).trimmed();
    finding.owner = u"dns-provider"_s;
    finding.fix = Tr::tr("Nothing has to be done; it is seen everywhere when the time to live of the former answer has passed.");
    return finding;
}

// Of servers and not of a record.
Finding ofServers(const QString &id, const QStringList &servers, const QString &what)
{
    Finding finding;
    finding.id = id;
    finding.verdict = Verdict::Unknown;
    finding.subject = servers.join(u", "_s);
    finding.what = what;
    finding.owner = u"you"_s;
    finding.fix = Tr::tr("Look again in a minute. If it stays so, name other DNS servers in the setting dns.resolvers, or none.");
    return finding;
}

} // namespace

DnsCheck ownersPart(const DnsCheck &check)
{
    DnsCheck part = check;
    for (DnsRecordCheck &record : part.records)
        record.seen.removeIf([](const DnsSeen &seen) { return seen.name.isEmpty(); });
    return part;
}

void joinOthers(DnsCheck &check, const DnsCheck &others)
{
    for (const DnsRecordCheck &elsewhere : others.records) {
        const auto record = std::find_if(check.records.begin(), check.records.end(), [&elsewhere](const DnsRecordCheck &one) { return one.name == elsewhere.name && one.type == elsewhere.type; });
        if (record == check.records.end())
            continue;
        for (const DnsSeen &seen : elsewhere.seen) {
            const bool isLate = seen.state == DnsState::Former || seen.state == DnsState::Nothing;
            if (isLate && record->verdict == Verdict::Pass) {
                record->verdict = Verdict::Warning;
                check.findings.append(remembered(*record, seen));
            }
            record->seen.append(seen);
        }
    }
    QMap<QString, QStringList> servers; // by what is found of them; mostly all are out of reach, or none
    for (const Finding &finding : others.findings)
        servers[finding.id].append(finding.subject);
    const QString lying = u"dns.resolver-lies"_s;
    const QString silent = u"dns.no-answer"_s;
    if (servers.contains(lying))
        check.findings.append(ofServers(lying, servers[lying], Tr::tr("These public DNS servers answer for names that do not exist, so nothing they say can be trusted.")));
    if (servers.contains(silent))
        check.findings.append(ofServers(silent, servers[silent], Tr::tr("These public DNS servers gave no answer to some questions, so what people see who ask them is not known. The domain may be in order.")));
}

} // namespace postroom

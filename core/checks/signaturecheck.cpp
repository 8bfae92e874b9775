#include "core/checks/signaturecheck.h"

#include "core/certs/dkimsignature.h"
#include "core/checks/findingdraft.h"
#include "core/dns/txtdata.h"

#include <QCoreApplication>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// As a server has it that has what is planned, at the end of the alias where that is planned; empty: none does.
QStringList recordsAt(const QString &name, const DnsCheck &check)
{
    for (const DnsRecordCheck &record : check.records) {
        if (record.name != name)
            continue;
        if (record.type == u"CNAME" && record.verdict == Verdict::Pass)
            return recordsAt(record.expected.first(), check);
        const auto current = std::find_if(record.seen.begin(), record.seen.end(), [](const DnsSeen &seen) { return seen.state == DnsState::Current && !seen.data.isEmpty(); });
        if (record.type == u"TXT" && current != record.seen.end())
            return current->data;
    }
    return {};
}

} // namespace

QList<Finding> judgeSignatures(const DnsCheck &check, const QList<DkimSigner> &signers)
{
    const Result<DomainName> domain = DomainName::parse(check.domain);
    if (!domain)
        return {};
    QList<Finding> findings;
    QStringList good;
    for (const DkimSigner &signer : signers) {
        const QString name = keyName(signer.selector, *domain);
        Result<void> tried = success();
        bool isTried = false;
        for (const QString &record : recordsAt(name, check)) {
            if (isTried && tried)
                break;
            isTried = true;
            tried = trySignature(*domain, signer, QString::fromLatin1(txtOctets(record)));
        }
        if (isTried && tried)
            good.append(signer.selector);
        if (tried)
            continue;
        FindingDraft finding(name + u" TXT"_s, u"you"_s);
        finding.seen = tried.error().detail;
        findings.append(finding.comeTo(u"dkim.signature"_s, Verdict::Fail, Tr::tr("A message signed with the key that this server holds is not found good with the key in DNS, though both should be one."),
                                       Tr::tr("Let new keys be made (dkim rotate, twice), publish them, and look again.")));
    }
    if (!good.isEmpty()) {
        FindingDraft finding(check.domain, u"dns-provider"_s);
        finding.seen = good.join(u", "_s);
        findings.append(finding.comeTo(u"dkim.signature"_s, Verdict::Pass, Tr::tr("A message signed with the keys of this domain is found good with the keys that DNS has.")));
    }
    return findings;
}

} // namespace postroom

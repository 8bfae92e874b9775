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

// As a server has it that has what is planned, or `aliased` where an alias leads to it; empty: none does.
QStringList recordsAt(const QString &name, const DnsCheck &check, const QString &aliased)
{
    for (const DnsRecordCheck &record : check.records) {
        const auto current = std::find_if(record.seen.begin(), record.seen.end(), [](const DnsSeen &seen) { return seen.state == DnsState::Current && !seen.data.isEmpty(); });
        if (record.name == name && record.type == u"CNAME" && record.verdict == Verdict::Pass)
            return {aliased};
        if (record.name == name && record.type == u"TXT" && current != record.seen.end())
            return current->data;
    }
    return {};
}

} // namespace

QList<Finding> judgeSignatures(const DnsCheck &check, const QList<DkimSigner> &signers, const QList<DkimKey> &keys)
{
    const Result<DomainName> domain = DomainName::parse(check.domain);
    QList<Finding> findings;
    QStringList good;
    for (const DkimSigner &signer : signers) {
        const QString name = u"%1._domainkey.%2."_s.arg(signer.selector, check.domain);
        Result<void> tried = success();
        bool isTried = false;
        const auto key = std::find_if(keys.begin(), keys.end(), [&signer](const DkimKey &one) { return one.selector == signer.selector; });
        for (const QString &record : recordsAt(name, check, key == keys.end() ? QString() : txtData(key->record.toLatin1()))) {
            if (isTried && tried)
                break;
            isTried = true;
            tried = domain ? trySignature(*domain, signer, QString::fromLatin1(txtOctets(record))) : Result<void>(domain.error());
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

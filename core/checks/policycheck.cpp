#include "core/checks/policycheck.h"

#include "core/checks/findingdraft.h"
#include "core/dns/txtdata.h"
#include "core/model/certificatenames.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// What stands in the file, in one line.
QString lineOf(const QByteArray &text)
{
    return QString::fromLatin1(text.left(500)).simplified();
}

class PolicyJudge
{
public:
    PolicyJudge(const DomainName &domain, const MtaStsPolicy &expected, PolicyState state, const QStringList &seen) : m_expected(expected), m_state(state), m_exchangers(seen), m_finding(mtaStsHost(domain).toString(), u"you"_s)
    {
        m_finding.expected = lineOf(expected.text());
        m_finding.command = u"curl -i https://%1%2"_s.arg(m_finding.subject, QString::fromLatin1(MtaStsPolicy::path));
    }

    Finding judge(const Result<WebAnswer> &fetched)
    {
        if (!fetched)
            return judgeFailure(fetched.error());
        const QString type = fetched->type.section(u';', 0, 0).trimmed().toLower();
        if (fetched->status != 200 || type != u"text/plain") {
            m_finding.seen = QStringList{QString::number(fetched->status), fetched->type, fetched->location}.join(u' ').simplified();
            return m_finding.comeTo(u"mta-sts.answer"_s, Verdict::Warning,
                                    Tr::tr("The MTA-STS policy is not answered as a text at its place, so other servers do not take it. What leads elsewhere is not followed."), elsewhere());
        }
        m_finding.seen = lineOf(fetched->body);
        const Result<MtaStsPolicy> policy = MtaStsPolicy::parse(fetched->body);
        if (!policy) {
            m_finding.said = policy.error().detail;
            return m_finding.comeTo(u"mta-sts.malformed"_s, Verdict::Warning, Tr::tr("The MTA-STS policy that is served is none that other servers understand, so they do not take it."), elsewhere());
        }
        return compare(*policy);
    }

private:
    static QString elsewhere() { return Tr::tr("Let the name lead to this server, as it stands on the page DNS. If it does, apply the configuration: postroomctl config apply"); }

    Finding judgeFailure(const Error &error)
    {
        m_finding.seen = errorCodeName(error.code);
        if (!error.detail.isEmpty())
            m_finding.said = error.detail;
        if (error.code == ErrorCode::TlsFailed) {
            return m_finding.comeTo(u"mta-sts.certificate"_s, Verdict::Warning, Tr::tr("The certificate that is shown for this name is none that other servers trust, so they do not take the MTA-STS policy."),
                                    Tr::tr("Import one of a public authority that has this name: postroomctl certificate import"));
        }
        if (error.code == ErrorCode::TextTooLong)
            return m_finding.comeTo(u"mta-sts.malformed"_s, Verdict::Warning, Tr::tr("The MTA-STS policy that is served is larger than other servers read, so they do not take it."), elsewhere());
        if (m_state == PolicyState::NotYet)
            return m_finding.comeTo(u"mta-sts.unreachable"_s, Verdict::Unknown, Tr::tr("The MTA-STS policy cannot be fetched yet; no other server looks for it before the records of the page DNS are published."),
                                    Tr::tr("Publish the records of the page DNS, then look again."));
        if (error.code == ErrorCode::TimedOut)
            return m_finding.comeTo(u"mta-sts.unreachable"_s, Verdict::Unknown, Tr::tr("The MTA-STS policy did not come in time, so it is not known whether other servers get it."),
                                    Tr::tr("Look whether this server is reached from the Internet by HTTPS (port 443)."));
        return m_finding.comeTo(u"mta-sts.unreachable"_s, Verdict::Warning, Tr::tr("DNS tells other servers of an MTA-STS policy, and it cannot be fetched, so mail comes without its protection."),
                                Tr::tr("Look whether this server is reached from the Internet by HTTPS (port 443)."));
    }

    Finding compare(const MtaStsPolicy &policy)
    {
        const Verdict away = policy.mode == MtaStsMode::Enforce ? Verdict::Fail : Verdict::Warning;
        const bool keepsAway = away == Verdict::Fail;
        // RFC 8461 §4.1: "*" stands for one whole label, as in certificates.
        if (!notIn(policy.mx, m_expected.mx).isEmpty()) {
            return m_finding.comeTo(u"mta-sts.mx-missing"_s, away,
                                    keepsAway ? Tr::tr("The MTA-STS policy that is served does not list every mail exchanger of the domain, so other servers bring no mail there.")
                                              : Tr::tr("The MTA-STS policy that is served does not list every mail exchanger of the domain, so other servers report mail that goes there."),
                                    elsewhere());
        }
        if (const QStringList unlisted = notIn(policy.mx, m_exchangers); !unlisted.isEmpty()) {
            m_finding.seen = namesOf(unlisted, policy);
            return m_finding.comeTo(u"mta-sts.mx-unlisted"_s, away,
                                    keepsAway ? Tr::tr("DNS names a mail exchanger that the MTA-STS policy does not list, so other servers bring no mail there.")
                                              : Tr::tr("DNS names a mail exchanger that the MTA-STS policy does not list, so other servers report mail that goes there."),
                                    Tr::tr("Remove it at your DNS provider, or enter it as one of your own records on the page DNS; the policy lists it then."));
        }
        const QStringList idle = meaningless(policy.mx);
        const bool hasMore = std::any_of(policy.mx.begin(), policy.mx.end(), [&](const QString &name) { return !m_expected.mx.contains(name) && (m_exchangers.isEmpty() || idle.contains(name)); });
        if (policy.mx != m_expected.mx && hasMore)
            return m_finding.comeTo(u"mta-sts.mx-more"_s, Verdict::Warning, Tr::tr("The MTA-STS policy that is served also lists servers that are no mail exchangers of the domain."), elsewhere());
        if (policy != m_expected)
            return m_finding.comeTo(u"mta-sts.differs"_s, Verdict::Warning, Tr::tr("The MTA-STS policy that is served is another than this server's, so mail is not protected as it is set."), elsewhere());
        if (!idle.isEmpty()) {
            m_finding.seen = namesOf(idle, policy);
            return m_finding.comeTo(u"mta-sts.mx-not-in-dns"_s, Verdict::Warning, Tr::tr("The MTA-STS policy lists a server that DNS does not name as a mail exchanger of the domain."),
                                    Tr::tr("Publish the mail exchangers of the page DNS, or remove the one of your own that is no longer meant."));
        }
        return m_finding.comeTo(u"mta-sts.served"_s, Verdict::Pass, Tr::tr("Other servers can fetch the domain's MTA-STS policy, and it says what it should."));
    }

    // What is wrong first, then all that stands there.
    static QString namesOf(const QStringList &wrong, const MtaStsPolicy &policy) { return wrong.join(u' ') + u" — "_s + lineOf(policy.text()); }

    static QStringList notIn(const QStringList &listed, const QStringList &hosts)
    {
        QStringList missing;
        std::copy_if(hosts.begin(), hosts.end(), std::back_inserter(missing), [&listed](const QString &host) { return !covers(listed, host); });
        return missing;
    }

    // Those names of the policy that mean nothing that DNS names; none where DNS was not seen to name anything.
    QStringList meaningless(const QStringList &listed) const
    {
        QStringList idle;
        std::copy_if(listed.begin(), listed.end(), std::back_inserter(idle), [this](const QString &name) { return !m_exchangers.isEmpty() && notIn({name}, m_exchangers).size() == m_exchangers.size(); });
        return idle;
    }

    const MtaStsPolicy &m_expected;
    PolicyState m_state;
    const QStringList &m_exchangers;
    FindingDraft m_finding;
};

} // namespace

PolicyState policyState(const DomainName &domain, const DnsCheck &check)
{
    const auto tells = [](const DnsSeen &seen) {
        return std::any_of(seen.data.begin(), seen.data.end(), [](const QString &one) { return isMtaStsRecord(txtOctets(one)); });
    };
    const bool isTold = std::any_of(check.records.begin(), check.records.end(), [&](const DnsRecordCheck &record) {
        return record.name == mtaStsRecordName(domain) && std::any_of(record.seen.begin(), record.seen.end(), tells);
    });
    return isTold ? PolicyState::Published : PolicyState::NotYet;
}

QStringList mailExchangersSeen(const DomainName &domain, const DnsCheck &check)
{
    QStringList ofOwners;
    QStringList ofOthers;
    bool isOwnerHeard = false;
    for (const DnsRecordCheck &row : check.records) {
        if (row.type != u"MX" || row.name != domain.toString() + u'.')
            continue;
        for (const DnsSeen &seen : row.seen) {
            if (seen.state == DnsState::Unknown)
                continue;
            isOwnerHeard = isOwnerHeard || !seen.name.isEmpty();
            for (const QString &one : seen.data) {
                const QString host = one.section(u' ', 1).chopped(1).toLower(); // "10 mail.example.org."
                if (!host.isEmpty()) // RFC 7505: "." takes no mail
                    (seen.name.isEmpty() ? ofOthers : ofOwners).append(host);
            }
        }
    }
    QStringList hosts = isOwnerHeard ? ofOwners : ofOthers;
    hosts.removeDuplicates();
    return hosts;
}

Finding judgePolicy(const DomainName &domain, const MtaStsPolicy &expected, const Result<WebAnswer> &fetched, PolicyState state, const QStringList &seen)
{
    return PolicyJudge(domain, expected, state, seen).judge(fetched);
}

Finding withoutPolicy(const DomainName &domain)
{
    return FindingDraft(mtaStsHost(domain).toString(), u"you"_s)
        .comeTo(u"mta-sts.unreachable"_s, Verdict::Unknown, Tr::tr("The MTA-STS policy was not fetched; no other server looks for it before the records of the page DNS are published."),
                Tr::tr("Publish the records of the page DNS, then look again."));
}

} // namespace postroom

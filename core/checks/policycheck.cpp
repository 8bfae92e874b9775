#include "core/checks/policycheck.h"

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
    PolicyJudge(const DomainName &domain, const MtaStsPolicy &expected, PolicyState state) : m_expected(expected), m_state(state)
    {
        m_finding.subject = mtaStsHost(domain).toString();
        m_finding.expected = lineOf(expected.text());
        m_finding.owner = u"you"_s;
        m_finding.command = u"curl -i https://%1%2"_s.arg(m_finding.subject, QString::fromLatin1(MtaStsPolicy::path));
    }

    Finding judge(const Result<WebAnswer> &fetched)
    {
        if (!fetched)
            return judgeFailure(fetched.error());
        const QString type = fetched->type.section(u';', 0, 0).trimmed().toLower();
        if (fetched->status != 200 || type != u"text/plain") {
            m_finding.seen = QStringList{QString::number(fetched->status), fetched->type, fetched->location}.join(u' ').simplified();
            return come(u"mta-sts.answer"_s, Verdict::Warning,
                        Tr::tr("The MTA-STS policy is not answered as a text at its place, so other servers do not take it. What leads elsewhere is not followed."), elsewhere());
        }
        m_finding.seen = lineOf(fetched->body);
        const Result<MtaStsPolicy> policy = MtaStsPolicy::parse(fetched->body);
        if (!policy) {
            m_finding.said = policy.error().detail;
            return come(u"mta-sts.malformed"_s, Verdict::Warning, Tr::tr("The MTA-STS policy that is served is none that other servers understand, so they do not take it."), elsewhere());
        }
        return compare(*policy);
    }

private:
    static QString elsewhere() { return Tr::tr("Let the name lead to this server, as it stands on the page DNS. If it does, apply the configuration: postroomctl config apply"); }

    Finding come(const QString &id, Verdict verdict, const QString &what, const QString &fix = {})
    {
        m_finding.id = id;
        m_finding.verdict = verdict;
        m_finding.what = what;
        m_finding.fix = fix;
        return m_finding;
    }

    Finding judgeFailure(const Error &error)
    {
        m_finding.seen = errorCodeName(error.code);
        if (!error.detail.isEmpty())
            m_finding.said = error.detail;
        if (error.code == ErrorCode::TlsFailed) {
            return come(u"mta-sts.certificate"_s, Verdict::Warning, Tr::tr("The certificate that is shown for this name is none that other servers trust, so they do not take the MTA-STS policy."),
                        Tr::tr("Import one of a public authority that has this name: postroomctl certificate import"));
        }
        if (error.code == ErrorCode::TextTooLong)
            return come(u"mta-sts.malformed"_s, Verdict::Warning, Tr::tr("The MTA-STS policy that is served is larger than other servers read, so they do not take it."), elsewhere());
        if (m_state == PolicyState::NotYet)
            return come(u"mta-sts.unreachable"_s, Verdict::Unknown, Tr::tr("The MTA-STS policy cannot be fetched yet; no other server looks for it before the records of the page DNS are published."),
                        Tr::tr("Publish the records of the page DNS, then look again."));
        return come(u"mta-sts.unreachable"_s, Verdict::Warning, Tr::tr("DNS tells other servers of an MTA-STS policy, and it cannot be fetched, so mail comes without its protection."),
                    Tr::tr("Look whether this server is reached from the Internet by HTTPS (port 443)."));
    }

    Finding compare(const MtaStsPolicy &policy)
    {
        const bool keepsAway = policy.mode == MtaStsMode::Enforce;
        // RFC 8461 §4.1: "*" stands for one whole label, as in certificates.
        if (!std::all_of(m_expected.mx.begin(), m_expected.mx.end(), [&policy](const QString &host) { return covers(policy.mx, host); })) {
            return come(u"mta-sts.mx-missing"_s, keepsAway ? Verdict::Fail : Verdict::Warning,
                        keepsAway ? Tr::tr("The MTA-STS policy that is served does not list every mail exchanger of the domain, so other servers bring no mail there.")
                                  : Tr::tr("The MTA-STS policy that is served does not list every mail exchanger of the domain, so other servers report mail that goes there."),
                        elsewhere());
        }
        if (policy == m_expected)
            return come(u"mta-sts.served"_s, Verdict::Pass, Tr::tr("Other servers can fetch the domain's MTA-STS policy, and it says what it should."));
        if (policy.mx != m_expected.mx)
            return come(u"mta-sts.mx-more"_s, Verdict::Warning, Tr::tr("The MTA-STS policy that is served also lists servers that are no mail exchangers of the domain."), elsewhere());
        return come(u"mta-sts.differs"_s, Verdict::Warning, Tr::tr("The MTA-STS policy that is served is another than this server's, so mail is not protected as it is set."), elsewhere());
    }

    const MtaStsPolicy &m_expected;
    PolicyState m_state;
    Finding m_finding;
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

Finding judgePolicy(const DomainName &domain, const MtaStsPolicy &expected, const Result<WebAnswer> &fetched, PolicyState state)
{
    return PolicyJudge(domain, expected, state).judge(fetched);
}

Finding withoutPolicy(const DomainName &domain)
{
    Finding finding;
    finding.id = u"mta-sts.unreachable"_s;
    finding.verdict = Verdict::Unknown;
    finding.subject = mtaStsHost(domain).toString();
    finding.owner = u"you"_s;
    finding.what = Tr::tr("The MTA-STS policy was not fetched; no other server looks for it before the records of the page DNS are published.");
    finding.fix = Tr::tr("Publish the records of the page DNS, then look again.");
    return finding;
}

} // namespace postroom

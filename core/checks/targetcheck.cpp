#include "core/checks/targetcheck.h"

#include "core/base/json.h"
#include "core/certs/chainbytes.h"
#include "core/checks/findingdraft.h"
#include "core/dns/tlsa.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

QString absolute(const DomainName &name)
{
    return name.toString() + u'.';
}

// "smtp 192.0.2.25:25"
QString titleOf(const ProbeTarget &target)
{
    const QString address = target.address.toString();
    return u"%1 %2:%3"_s.arg(wordOf(target.protocol), address.contains(u':') ? u'[' + address + u']' : address).arg(target.port);
}

const DnsRecordCheck *rowOf(const DnsCheck &check, const QString &name, QLatin1StringView type)
{
    const auto found = std::find_if(check.records.begin(), check.records.end(), [&](const DnsRecordCheck &row) { return row.name == name && row.type == type; });
    return found == check.records.end() ? nullptr : &*found;
}

// The service that an SRV record leads to. Outlook's is a file, by HTTPS.
std::optional<Protocol> serviceIn(const DnsRecord &record)
{
    if (record.type != "SRV"_L1)
        return std::nullopt;
    const QString service = record.name.section(u'.', 0, 0).mid(1);
    const Result<Protocol> protocol = service == u"autodiscover" ? Protocol::Https : fromWord<Protocol>(service);
    return protocol ? std::optional(*protocol) : std::nullopt;
}

class TargetJudge
{
public:
    TargetJudge(const TargetFacts &facts, const DnsCheck &check) : m_facts(facts), m_check(check), m_server(facts.server.toString()) {}

    QList<Finding> judge()
    {
        for (qsizetype i = 0; i < m_facts.targets.size(); ++i) {
            const ProbeTarget &target = m_facts.targets[i];
            const Result<PortView> &seen = m_facts.seen[i];
            if (!seen)
                judgeFailure(target, seen.error());
            else
                judgeView(target, *seen);
        }
        if (!m_unreached.isEmpty())
            noteUnreached();
        m_findings += judgeRoundTrips(RoundTripFacts{m_facts.server, m_facts.addresses, m_greetings, m_facts.answers}, m_check);
        noteTrust();
        return m_findings;
    }

private:
    Finding &add(const QString &id, Verdict verdict, const QString &subject, const QString &what, const QString &fix = {})
    {
        m_findings.append(FindingDraft(subject, u"you"_s).comeTo(id, verdict, what, fix));
        return m_findings.last();
    }

    static QString elsewhere()
    {
        return Tr::tr("See whether another program or device answers at this address, and whether the configuration was changed by hand: postroomctl config drift");
    }

    // What a sender makes of a missing or faulty encryption: with an enforced policy he brings nothing (RFC 8461 §5), else he does.
    Verdict unencrypted(const ProbeTarget &target) const
    {
        return target.protocol == Protocol::Smtp && m_facts.mtaSts == MtaStsMode::Enforce ? Verdict::Fail : Verdict::Warning;
    }

    void judgeFailure(const ProbeTarget &target, const Error &error)
    {
        if (error.code == ErrorCode::ServiceUnreachable || error.code == ErrorCode::TimedOut) {
            m_unreached.append(titleOf(target));
            m_words.append(error.detail);
            return;
        }
        const bool isSmtp = target.protocol == Protocol::Smtp;
        if (error.code == ErrorCode::TlsFailed) {
            add(u"target.tls"_s, unencrypted(target), titleOf(target), Tr::tr("No encrypted connection comes about here."), elsewhere()).said = error.detail;
        } else if (error.detail.startsWith(u"STARTTLS: "_s)) {
            add(u"target.no-starttls"_s, unencrypted(target), titleOf(target),
                isSmtp ? Tr::tr("No encryption is offered here, so other servers bring mail in the clear, or not at all.")
                       : Tr::tr("No encryption is offered here, so mail programs that the record leads here do not log in."),
                elsewhere())
                .said = error.detail;
        } else {
            // RFC 5321 §4.2.1: what begins with 4 is tried again.
            const bool isTemporary = error.detail.section(u": "_s, 1).startsWith(u'4');
            add(u"target.greeting"_s, isSmtp && !isTemporary ? Verdict::Fail : Verdict::Warning, titleOf(target),
                isSmtp ? Tr::tr("What answers here does not greet as a mail server that takes mail, so other servers cannot bring any.")
                       : Tr::tr("What answers here does not greet as the service that the record promises, so mail programs cannot use it."),
                elsewhere())
                .said = error.detail;
        }
    }

    void judgeView(const ProbeTarget &target, const PortView &seen)
    {
        m_reached.append(titleOf(target));
        if (!seen.faults.isEmpty())
            judgeFaults(target, seen);
        else if (seen.issuer == m_facts.ownAuthority)
            m_isOwn = true;
        if (isNamedOtherwise(target, seen)) {
            Finding &finding = add(u"target.tlsa"_s, target.protocol == Protocol::Smtp && !isUnsigned() ? Verdict::Fail : Verdict::Warning, titleOf(target),
                                   Tr::tr("The certificate that is shown here is not the one that DNS names (TLSA). Where the zone is signed, whoever looks at it does not connect, and brings no mail."), elsewhere());
            finding.expected = m_server;
            finding.seen = seen.issuer;
        }
        if (target.protocol == Protocol::Smtp)
            m_greetings.append(Greeting{titleOf(target), target.address.toString(), seen.greeting, seen.hello});
    }

    // By records that fit the certificate that this server means to show: where they do not, that is said of them.
    bool isNamedOtherwise(const ProbeTarget &target, const PortView &seen) const
    {
        const QList<CertificateBytes> chain = chainBytes(seen.chain);
        return std::any_of(m_check.records.begin(), m_check.records.end(), [&](const DnsRecordCheck &row) {
            const auto isOther = [&](const DnsSeen &one) { return one.state != DnsState::Unknown && judgeTlsa(row.name, {}, one.data, chain).id == u"tlsa.other-key"; };
            return row.type == u"TLSA" && row.name == tlsaName(target.port, m_facts.server) && row.verdict == Verdict::Pass && std::any_of(row.seen.begin(), row.seen.end(), isOther);
        });
    }

    // Then nobody looks at TLSA (RFC 7672 §2.2). What is not known counts as signed.
    bool isUnsigned() const
    {
        return std::any_of(m_check.findings.begin(), m_check.findings.end(), [](const Finding &finding) { return finding.id == u"dnssec.none"; });
    }

    void judgeFaults(const ProbeTarget &target, const PortView &seen)
    {
        const bool isOther = std::any_of(seen.faults.begin(), seen.faults.end(), [](const QSslError &fault) { return fault.error() == QSslError::HostNameMismatch; });
        Finding &finding = add(isOther ? u"target.other-name"_s : u"target.untrusted"_s, unencrypted(target), titleOf(target),
                               isOther ? Tr::tr("The certificate that is shown here does not have the name that the record leads to, so mail programs warn, and other servers that look at it bring no mail.")
                                       : Tr::tr("The certificate that is shown here is none that others trust, so mail programs warn, and other servers that look at it bring no mail."),
                               Tr::tr("Import one of a public authority that has this name: postroomctl certificate import"));
        QStringList words;
        for (const QSslError &fault : seen.faults)
            words.append(fault.errorString());
        finding.expected = m_server;
        finding.seen = seen.issuer;
        finding.said = words.join(u' ');
    }

    void noteUnreached()
    {
        m_words.removeDuplicates();
        Finding &finding = add(u"target.unreachable"_s, Verdict::Unknown, m_server,
                               Tr::tr("These services are not reached from this machine. Behind a router that says nothing of whether others reach them."),
                               Tr::tr("Look whether the services run (postroomctl check), then try from a computer elsewhere."));
        finding.seen = m_unreached.join(u", "_s);
        finding.said = m_words.join(u", "_s);
    }

    void noteTrust()
    {
        const bool isWell = !m_reached.isEmpty() && std::all_of(m_findings.begin(), m_findings.end(), [](const Finding &finding) { return finding.verdict == Verdict::Pass; });
        if (m_isOwn && !m_facts.practice) {
            add(u"target.own-authority"_s, Verdict::Warning, m_server, Tr::tr("The certificate comes from this server's own authority, so mail programs warn or refuse to connect."),
                Tr::tr("Import one of a public authority that has this name: postroomctl certificate import"))
                .seen = m_facts.ownAuthority;
        } else if (isWell) {
            add(u"target.answers"_s, Verdict::Pass, m_server,
                m_isOwn ? Tr::tr("What the records lead to answers as it should. Its certificate is this server's own authority's; for others only one of a public authority would count.")
                        : Tr::tr("What the records lead to answers as it should."))
                .seen = m_reached.join(u", "_s);
        }
    }

    const TargetFacts &m_facts;
    const DnsCheck &m_check;
    QString m_server;
    QList<Finding> m_findings;
    QStringList m_reached;
    QStringList m_unreached;
    QStringList m_words; // why not
    QList<Greeting> m_greetings;
    bool m_isOwn = false; // a certificate of the own authority was shown
};

} // namespace

QStringList addressDataOf(const DnsCheck &check, const DomainName &host)
{
    QStringList data;
    for (const QLatin1StringView type : {"A"_L1, "AAAA"_L1}) {
        const DnsRecordCheck *row = rowOf(check, absolute(host), type);
        for (const DnsSeen &seen : row ? row->seen : QList<DnsSeen>()) {
            if (seen.state != DnsState::Unknown) // somebody who may be believed
                data += seen.data;
        }
    }
    return data;
}

QList<IpAddress> addressesSeen(const QStringList &data, const QList<IpAddress> &own)
{
    QList<IpAddress> addresses;
    for (const QString &one : data) {
        const Result<IpAddress> address = IpAddress::parse(one);
        if (address && (address->isPublic() || own.contains(*address)) && !addresses.contains(*address) && addresses.size() < RoundTripFacts::mostAddresses)
            addresses.append(*address);
    }
    return addresses;
}

QList<ProbeTarget> targetsOf(const DnsPlan &plan, const DomainName &server, quint16 mxPort, const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> nearest; // one of each kind
    for (const QHostAddress &address : addresses) {
        if (std::none_of(nearest.begin(), nearest.end(), [&address](const QHostAddress &other) { return other.protocol() == address.protocol(); }))
            nearest.append(address);
    }
    QList<ProbeTarget> targets;
    for (const DnsRecord &record : plan.records) {
        const QStringList fields = record.data.split(u' ');
        if (record.own || fields.last() != absolute(server))
            continue;
        ProbeTarget target;
        target.serverName = server.toString();
        if (record.type == "MX"_L1) {
            target.protocol = Protocol::Smtp;
            target.port = mxPort;
        } else if (const std::optional<Protocol> service = serviceIn(record); service) {
            target.protocol = *service;
            target.port = fields.value(2).toUShort(); // RFC 2782: priority, weight, port, target
        } else {
            continue;
        }
        // By each address the server greets, and may send.
        for (const QHostAddress &address : target.protocol == Protocol::Smtp ? addresses : nearest) {
            target.address = address;
            targets.append(target);
        }
    }
    return targets;
}

QList<Finding> judgeTargets(const TargetFacts &facts, const DnsCheck &check)
{
    return TargetJudge(facts, check).judge();
}

} // namespace postroom

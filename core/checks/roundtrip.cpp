#include "core/checks/roundtrip.h"

#include "core/checks/findingdraft.h"
#include "core/checks/targetcheck.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr qsizetype mostNames = 4; // of one address that are followed

const DnsRecordCheck *rowOf(const DnsCheck &check, const QString &name, const QString &type)
{
    const auto found = std::find_if(check.records.begin(), check.records.end(), [&](const DnsRecordCheck &row) { return row.name == name && row.type == type; });
    return found == check.records.end() ? nullptr : &*found;
}

QString hostIn(const QString &data)
{
    return (data.endsWith(u'.') ? data.chopped(1) : data).toLower();
}

class RoundTripJudge
{
public:
    RoundTripJudge(const RoundTripFacts &facts, const DnsCheck &check) : m_facts(facts), m_check(check), m_server(facts.server.toString()) {}

    QList<Finding> judge()
    {
        for (const Greeting &heard : m_facts.greetings)
            judgeGreeting(heard);
        for (const IpAddress &address : m_facts.addresses)
            judgeAddress(address);
        return m_findings;
    }

private:
    enum class Leads { There,
                       Elsewhere,
                       Unknown };

    // Where an address leads back to, if anybody knows it.
    std::optional<QStringList> namesOf(const IpAddress &address) const
    {
        if (const DnsRecordCheck *row = rowOf(m_check, address.reverseName(), u"PTR"_s)) {
            for (const DnsSeen &seen : row->seen) {
                if (seen.state != DnsState::Unknown)
                    return hostsIn(seen.data);
            }
            return std::nullopt;
        }
        const DnsAnswer *answer = answerTo(address.reverseName(), DnsType::Ptr);
        return answer && isAnswer(answer->outcome) ? std::optional(hostsIn(answer->data)) : std::nullopt;
    }

    static QStringList hostsIn(const QStringList &data)
    {
        QStringList hosts;
        std::transform(data.begin(), data.end(), std::back_inserter(hosts), hostIn);
        return hosts;
    }

    const DnsAnswer *answerTo(const QString &name, DnsType type) const
    {
        const auto found = std::find_if(m_facts.answers.begin(), m_facts.answers.end(), [&](const DnsAnswer &one) { return one.type == type && one.name.compare(name, Qt::CaseInsensitive) == 0; });
        return found == m_facts.answers.end() ? nullptr : &*found;
    }

    Leads leadsTo(const QString &host, const IpAddress &address) const
    {
        if (host == m_server && addressDataOf(m_check, m_facts.server).contains(address.toString()))
            return Leads::There;
        const DnsAnswer *answer = answerTo(host + u'.', address.isIpv4() ? DnsType::A : DnsType::Aaaa);
        if (!answer || !isAnswer(answer->outcome))
            return Leads::Unknown;
        const bool isThere = std::any_of(answer->data.begin(), answer->data.end(), [&address](const QString &one) { return IpAddress::parse(one).value_or(IpAddress()) == address; });
        return isThere ? Leads::There : Leads::Elsewhere;
    }

    // A record of the plan that is not as it should be, or not known, is said to be so where it is judged.
    bool isSaid(const QString &name, const QString &type) const
    {
        const DnsRecordCheck *row = rowOf(m_check, name, type);
        return row && row->verdict != Verdict::Pass;
    }
    bool isAddressSaid(const IpAddress &address) const { return isSaid(m_server + u'.', address.isIpv4() ? u"A"_s : u"AAAA"_s); }

    bool leadsBackToServer(const IpAddress &address) const
    {
        return !isSaid(address.reverseName(), u"PTR"_s) && !isAddressSaid(address) && namesOf(address).value_or(QStringList()).contains(m_server) && leadsTo(m_server, address) == Leads::There;
    }

    static bool isGreetedBy(const Greeting &heard, const QStringList &names)
    {
        return names.contains(heard.greeting.toLower()) && names.contains(heard.hello.toLower());
    }

    static QString wordsOf(const Greeting &heard) { return heard.greeting == heard.hello ? heard.hello : heard.greeting + u' ' + heard.hello; }

    const Greeting *greetingAt(const IpAddress &address) const
    {
        const auto found = std::find_if(m_facts.greetings.begin(), m_facts.greetings.end(), [&address](const Greeting &one) { return one.address == address.toString(); });
        return found == m_facts.greetings.end() ? nullptr : &*found;
    }

    // Of an address that leads back to the server's name it is the round trip that is judged, of another the greeting by itself.
    void judgeGreeting(const Greeting &heard)
    {
        const auto isIts = [this, &heard](const IpAddress &one) { return one.toString() == heard.address && leadsBackToServer(one); };
        if (isGreetedBy(heard, {m_server}) || std::any_of(m_facts.addresses.begin(), m_facts.addresses.end(), isIts))
            return;
        FindingDraft finding(heard.title, u"you"_s);
        finding.expected = m_server;
        finding.seen = wordsOf(heard);
        m_findings.append(finding.comeTo(u"target.name"_s, Verdict::Warning, Tr::tr("The server greets by another name than the one that the record leads to, which makes other servers distrust its mail."),
                                         elsewhere()));
    }

    static QString elsewhere()
    {
        return Tr::tr("See whether another program or device answers at this address, and whether the configuration was changed by hand: postroomctl config drift");
    }

    void judgeAddress(const IpAddress &address)
    {
        if (isSaid(address.reverseName(), u"PTR"_s))
            return;
        const std::optional<QStringList> names = namesOf(address);
        const Greeting *heard = greetingAt(address);
        if (!names || names->isEmpty())
            return judgeNoName(address, names.has_value());
        FindingDraft finding(address.toString(), u"you"_s);
        finding.expected = m_server;
        finding.seen = names->join(u", "_s);
        if (heard && !isGreetedBy(*heard, *names) && leadsBackToServer(address)) {
            finding.seen = wordsOf(*heard);
            return come(finding, Verdict::Warning, Tr::tr("The server greets by another name than its address leads back to, which makes large providers distrust its mail."), elsewhere());
        }
        const QString hello = heard ? heard->hello.toLower() : m_server;
        if (!names->contains(hello))
            return judgeOtherName(address, *names, finding);
        if (hello == m_server && isAddressSaid(address))
            return;
        switch (leadsTo(hello, address)) {
        case Leads::There:
            if (heard && isGreetedBy(*heard, *names))
                come(finding, Verdict::Pass, Tr::tr("Address, reverse name and greeting belong together, as large providers want it."));
            break;
        case Leads::Elsewhere:
            finding.owner = u"dns-provider"_s;
            come(finding, weigh(address, Verdict::Fail), Tr::tr("The address leads back to the server's name, but the name does not lead to the address, so large providers refuse mail that comes from there."),
                 Tr::tr("Add the address to the server's public addresses if it is one of them, and publish the records of the page DNS."));
            break;
        case Leads::Unknown: break; // which is said of the name
        }
    }

    void judgeNoName(const IpAddress &address, bool isKnown)
    {
        if (!address.isPublic() || (!isKnown && !answerTo(address.reverseName(), DnsType::Ptr)))
            return;
        FindingDraft finding(address.toString(), u"ip-provider"_s);
        finding.expected = m_server;
        if (!isKnown)
            return come(finding, Verdict::Unknown, Tr::tr("Nobody answers where this address leads back to (PTR), so it is not known whether large providers take mail that comes from there."),
                        Tr::tr("Look again in a minute."));
        come(finding, Verdict::Fail, Tr::tr("This address leads back to no name (PTR), so large providers refuse mail that comes from there."), atItsProvider());
    }

    // A name that does lead to the address is one that receivers may put up with.
    void judgeOtherName(const IpAddress &address, const QStringList &names, FindingDraft finding)
    {
        const bool isAnothers = std::any_of(names.begin(), names.end(), [&](const QString &name) { return leadsTo(name, address) == Leads::There; });
        finding.owner = u"ip-provider"_s;
        come(finding, isAnothers ? Verdict::Warning : weigh(address, Verdict::Fail),
             Tr::tr("This address leads back to another name (PTR) than the one by which the server greets, so large providers distrust mail that comes from there, or refuse it."), atItsProvider());
    }

    static QString atItsProvider()
    {
        return Tr::tr("Ask whoever gave you this address, mostly the provider of the server, to enter it; many have a field for it, called reverse DNS.");
    }

    static Verdict weigh(const IpAddress &address, Verdict verdict) { return address.isPublic() ? verdict : qMax(verdict, Verdict::Warning); }

    void come(const FindingDraft &finding, Verdict verdict, const QString &what, const QString &fix = {}) { m_findings.append(finding.comeTo(u"target.round-trip"_s, verdict, what, fix)); }

    const RoundTripFacts &m_facts;
    const DnsCheck &m_check;
    QString m_server;
    QList<Finding> m_findings;
};

} // namespace

QList<DnsQuestion> reverseQuestions(const QList<IpAddress> &addresses, const DnsCheck &check)
{
    QList<DnsQuestion> questions;
    for (const IpAddress &address : addresses) {
        const Result<DnsName> name = DnsName::parse(address.reverseName());
        if (name && !rowOf(check, address.reverseName(), u"PTR"_s))
            questions.append(DnsQuestion{*name, DnsType::Ptr});
    }
    return questions;
}

QList<DnsQuestion> forwardQuestions(const DomainName &server, const QList<DnsAnswer> &answers)
{
    QList<DnsQuestion> questions;
    QStringList known{server.toString()};
    for (const DnsAnswer &answer : answers) {
        for (const QString &data : answer.type == DnsType::Ptr ? answer.data.mid(0, mostNames) : QStringList()) {
            const Result<DnsName> name = DnsName::parse(data);
            if (!name || known.contains(hostIn(data)))
                continue;
            known.append(hostIn(data));
            questions += {DnsQuestion{*name, DnsType::A}, DnsQuestion{*name, DnsType::Aaaa}};
        }
    }
    return questions;
}

QList<Finding> judgeRoundTrips(const RoundTripFacts &facts, const DnsCheck &check)
{
    return RoundTripJudge(facts, check).judge();
}

} // namespace postroom

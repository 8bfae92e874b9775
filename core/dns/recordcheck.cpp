#include "core/dns/recordcheck.h"

#include "core/base/json.h"
#include "core/dns/mtasts.h"
#include "core/dns/spf.h"
#include "core/dns/txtdata.h"

#include <QCoreApplication>

#include <tuple>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// What is wrong with the records of one name and type; null id: nothing.
struct Flaw
{
    QString id;
    Verdict verdict = Verdict::Pass;
    QString what;
    QString fix;
};

Flaw missing()
{
    return {u"dns.missing"_s, Verdict::Fail, Tr::tr("This record is not in DNS."), Tr::tr("Add it at your DNS provider, as it stands on the page DNS.")};
}

Flaw differs()
{
    return {u"dns.differs"_s, Verdict::Fail, Tr::tr("DNS says something else than this server needs."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
}

Flaw spreading()
{
    return {u"dns.spreading"_s, Verdict::Warning, Tr::tr("The name servers of the domain have this record; the DNS server that this machine asks still remembers what was there before."),
            Tr::tr("Nothing has to be done; it is seen everywhere when the time to live of the former answer has passed.")};
}

Flaw more()
{
    return {u"dns.more"_s, Verdict::Warning, Tr::tr("Beside the record that this server needs, DNS has others of the same kind, so mail or mail programs may go elsewhere."),
            Tr::tr("Remove the others at your DNS provider, unless you know what they are for.")};
}

// A domain name in a record's data.
QString canonicalName(const QString &name)
{
    return name.endsWith(u'.') ? name.toLower() : name.toLower() + u'.';
}

// Fields of a record in one form: numbers as numbers, names in lower case.
QString canonical(const QString &type, const QString &data)
{
    if (type == u"A" || type == u"AAAA") {
        const Result<IpAddress> address = IpAddress::parse(data);
        return address ? address->toString() : data;
    }
    QStringList words = data.simplified().split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        words[i] = QString::number(words[i].toInt());
    words.last() = canonicalName(words.last());
    return words.join(u' ');
}

QStringList canonical(const QString &type, const QStringList &data)
{
    QStringList all;
    for (const QString &one : data)
        all.append(canonical(type, one));
    return all;
}

Flaw judgeSet(const QString &type, const QStringList &expected, const QStringList &seen)
{
    const QStringList wanted = canonical(type, expected);
    const QStringList there = canonical(type, seen);
    const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&there](const QString &one) { return there.contains(one); });
    if (!hasAll)
        return there.isEmpty() ? missing() : differs();
    return std::any_of(there.begin(), there.end(), [&wanted](const QString &one) { return !wanted.contains(one); }) ? more() : Flaw{};
}

// Lower numbers come first. Another number for our own server means nothing while no other comes before it.
Flaw judgeMx(const QStringList &expected, const QStringList &seen)
{
    const QString ours = canonical(u"MX"_s, expected.first()).section(u' ', 1);
    std::optional<int> own;
    std::optional<int> others;
    for (const QString &one : canonical(u"MX"_s, seen)) {
        std::optional<int> &best = one.section(u' ', 1) == ours ? own : others;
        const int preference = one.section(u' ', 0, 0).toInt();
        best = best ? qMin(*best, preference) : preference;
    }
    if (!own)
        return seen.isEmpty() ? missing() : differs();
    if (others && *others <= *own)
        return differs();
    if (others)
        return more();
    if (*own == canonical(u"MX"_s, expected.first()).section(u' ', 0, 0).toInt())
        return {};
    return {u"dns.priority"_s, Verdict::Warning, Tr::tr("The mail exchanger stands in DNS with another priority. Mail arrives all the same while it is the only one."),
            Tr::tr("Nothing has to be done. Whoever wants it to agree writes the priority of the page DNS.")};
}

bool isSame(const QString &type, const QString &one, const QString &other)
{
    if (type == u"TXT")
        return txtOctets(one) == txtOctets(other);
    const bool hasHost = type == u"CNAME" || type == u"MX" || type == u"SRV" || type == u"NS" || type == u"PTR";
    if (hasHost || type == u"A" || type == u"AAAA")
        return canonical(type, one) == canonical(type, other);
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

// The admin's own records of a name and type: each must be there, whatever stands beside them.
Flaw judgeOwn(const QString &type, const QStringList &expected, const QStringList &seen)
{
    const bool hasAll = std::all_of(expected.begin(), expected.end(), [&](const QString &wanted) {
        return std::any_of(seen.begin(), seen.end(), [&](const QString &one) { return isSame(type, wanted, one); });
    });
    return hasAll ? Flaw{} : missing();
}

// What the admin's own record adds to a planned one, or says in its place.
Flaw judgeOwnWords(const DnsRecord &planned, const QStringList &seen)
{
    const QByteArray wanted = txtOctets(planned.data);
    const bool isThere = std::any_of(seen.begin(), seen.end(), [&wanted](const QString &one) {
        const QByteArray text = txtOctets(one);
        return text == wanted || (isSpf(wanted) && isSpf(text) && hasSpfWords(text, wanted));
    });
    Flaw flaw = isThere ? Flaw{} : differs();
    flaw.verdict = qMax(flaw.verdict, Verdict::Warning); // mail goes
    return flaw;
}

// The admin's own mail exchangers may come first: a filter, say. What that means is told.
Flaw judgeOwnExchangers(const QStringList &ours, const QStringList &own)
{
    const auto preference = [](const QString &data) { return data.section(u' ', 0, 0).toInt(); };
    const bool isFirst = std::any_of(own.begin(), own.end(), [&](const QString &one) { return preference(one) <= preference(ours.first()); });
    if (!isFirst)
        return {};
    return {u"mx.own-first"_s, Verdict::Warning, Tr::tr("Mail for this domain goes first to a mail exchanger of your own records, and comes to this server only from there."),
            Tr::tr("Nothing has to be done if that one passes mail on to this server. Else remove that record, or give it a higher number than this server has.")};
}

QMap<QByteArray, QByteArray> tagsOf(const QByteArray &text)
{
    QMap<QByteArray, QByteArray> tags;
    for (const QByteArray &part : text.split(';')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0) {
            QByteArray value = part.mid(equals + 1);
            value.removeIf([](char octet) { return octet == ' ' || octet == '\t'; });
            tags.insert(part.left(equals).trimmed().toLower(), value.trimmed());
        }
    }
    return tags;
}

QList<QByteArray> beginningWith(const QStringList &data, const QByteArray &beginning)
{
    QList<QByteArray> found;
    for (const QString &one : data) {
        QByteArray text = txtOctets(one);
        if (text.left(beginning.size()).toLower() == beginning)
            found.append(text);
    }
    return found;
}

Flaw judgeSpfRecord(const QStringList &seen, const SpfSubject &subject)
{
    QList<QByteArray> records = beginningWith(seen, "v=spf1");
    records.removeIf([](const QByteArray &text) { return !isSpf(text); });
    if (records.isEmpty())
        return missing();
    if (records.size() > 1)
        return {u"spf.two-records"_s, Verdict::Fail, Tr::tr("There are two SPF records at this name. Receivers treat this as an error and may refuse the mail."),
                Tr::tr("Keep one at your DNS provider: put what the others allow into it, and remove them.")};
    switch (judgeSpf(records.first(), subject)) {
    case SpfVerdict::Allows: return {};
    case SpfVerdict::AllowsEverybody:
        return {u"spf.everybody"_s, Verdict::Warning, Tr::tr("The SPF record lets every computer in the world send mail of this domain."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    case SpfVerdict::Elsewhere:
        return {u"spf.elsewhere"_s, Verdict::Unknown, Tr::tr("The SPF record points to other records; whether they allow this server was not looked at."),
                Tr::tr("Add this server to it at your DNS provider: the first word behind v=spf1 on the page DNS.")};
    case SpfVerdict::Refuses:
        return {u"spf.server-missing"_s, Verdict::Fail, Tr::tr("The SPF record does not let this server send mail of this domain, so receivers may refuse it."),
                Tr::tr("Add this server to it at your DNS provider: the first word behind v=spf1 on the page DNS.")};
    case SpfVerdict::Invalid:
        return {u"spf.invalid"_s, Verdict::Fail, Tr::tr("The SPF record has a word that nobody knows. Receivers treat this as an error and may refuse the mail."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    }
    return {};
}

// Which policy it names is the admin's affair.
Flaw judgeDmarc(const QStringList &seen)
{
    const QList<QByteArray> records = beginningWith(seen, "v=dmarc1");
    if (records.isEmpty())
        return missing();
    if (records.size() > 1)
        return {u"dmarc.two-records"_s, Verdict::Fail, Tr::tr("There are two DMARC records at this name, so receivers follow none of them."),
                Tr::tr("Keep one at your DNS provider, and remove the others.")};
    const QByteArray policy = tagsOf(records.first()).value("p").toLower();
    if (policy == "none" || policy == "quarantine" || policy == "reject")
        return {};
    return {u"dmarc.invalid"_s, Verdict::Fail, Tr::tr("The DMARC record names no policy, so receivers do not follow it."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
}

// RFC 8460 §3. Where the reports go is the admin's affair.
Flaw judgeTlsReports(const QStringList &seen)
{
    const QList<QByteArray> records = beginningWith(seen, "v=tlsrptv1");
    if (records.isEmpty())
        return missing();
    return records.size() == 1 && tagsOf(records.first()).contains("rua") ? Flaw{} : differs();
}

// RFC 8461 §3.1: what does not begin like one is passed over, and of several none counts.
Flaw judgeMtaSts(const QByteArray &expected, const QStringList &seen)
{
    QList<QByteArray> records;
    for (const QString &one : seen) {
        if (const QByteArray text = txtOctets(one); isMtaStsRecord(text))
            records.append(text);
    }
    if (records.isEmpty())
        return missing();
    if (records.size() > 1)
        return {u"mta-sts.two-records"_s, Verdict::Fail, Tr::tr("There are two MTA-STS records at this name, so other servers follow none of them."),
                Tr::tr("Keep the one of the page DNS at your DNS provider, and remove the others.")};
    const QByteArray id = mtaStsId(records.first());
    if (id.isEmpty())
        return {u"mta-sts.invalid"_s, Verdict::Fail, Tr::tr("The MTA-STS record has no id that other servers take, so they do not look for a policy."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    if (id != mtaStsId(expected))
        return {u"mta-sts.stale"_s, Verdict::Fail, Tr::tr("The MTA-STS record has the id of another policy than this server has now, so servers that know a former one go on with it."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    return {};
}

// RFC 7489 §7.1
Flaw judgeConsent(const QStringList &seen)
{
    return beginningWith(seen, "v=dmarc1").isEmpty() ? missing() : Flaw{};
}

Flaw judgeDkim(const QByteArray &expected, const QStringList &seen)
{
    if (seen.isEmpty())
        return missing();
    const QMap<QByteArray, QByteArray> wanted = tagsOf(expected);
    for (const QString &one : seen) {
        const QMap<QByteArray, QByteArray> tags = tagsOf(txtOctets(one));
        if (tags.value("p") == wanted.value("p") && tags.value("k", "rsa").toLower() == wanted.value("k", "rsa").toLower() && tags.value("v", "DKIM1") == "DKIM1")
            return seen.size() == 1 ? Flaw{} : more();
    }
    return {u"dkim.key-differs"_s, Verdict::Fail, Tr::tr("DNS has another key than the one that signs mail, so receivers take the signature for a forgery."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS, whole and without line breaks.")};
}

// Where something is refused without the record, where it suffers, or where it is a convenience.
Verdict weigh(Verdict verdict, Necessity necessity)
{
    return verdict == Verdict::Fail && necessity != Necessity::Required ? Verdict::Warning : verdict;
}

class Judge
{
public:
    Judge(const DnsPlan &plan, const QString &server, const QList<IpAddress> &addresses, const QList<DnsWitness> &witnesses, const Delegation &delegation)
        : m_plan(plan), m_server(server), m_addresses(addresses), m_witnesses(witnesses), m_delegation(delegation)
    {
        m_check.domain = plan.domain;
    }

    DnsCheck judge()
    {
        noteDelegation();
        for (const DnsWitness &witness : m_witnesses)
            noteWitness(witness);
        QList<std::tuple<QString, QString, bool>> done;
        for (const DnsRecord &record : m_plan.records) {
            if (const std::tuple key{record.name, record.type, isOwn(record)}; !done.contains(key)) {
                done.append(key);
                judgeName(record);
            }
        }
        if (m_check.findings.isEmpty())
            add({u"dns.records"_s, Verdict::Pass, Tr::tr("DNS has every record that this domain needs."), {}}, m_plan.domain, {}, {});
        std::stable_sort(m_check.findings.begin(), m_check.findings.end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; });
        return m_check;
    }

private:
    void add(const Flaw &flaw, const QString &subject, const QString &expected, const QString &seen)
    {
        Finding finding;
        finding.id = flaw.id;
        finding.verdict = flaw.verdict;
        finding.subject = subject;
        finding.what = flaw.what;
        finding.expected = expected;
        finding.seen = seen;
        finding.owner = u"dns-provider"_s;
        finding.fix = flaw.fix;
        if (subject.endsWith(u" PTR")) {
            finding.owner = u"ip-provider"_s;
            finding.fix = Tr::tr("Ask whoever gave you this address, mostly the provider of the server, to enter it; many have a field for it, called reverse DNS.");
        }
        m_check.findings.append(finding);
    }

    void noteDelegation()
    {
        if (m_delegation.isNobodys) {
            add({u"dns.not-delegated"_s, Verdict::Fail, Tr::tr("No name server answers for this domain: it is not registered, or its name servers are not entered yet."),
                 Tr::tr("Register the domain, or enter the name servers of your DNS provider at the registrar.")},
                m_plan.domain, {}, {});
            m_check.findings.last().owner = u"registrar"_s;
        }
        for (const QString &name : m_delegation.withoutAddress) {
            add({u"dns.server-without-address"_s, Verdict::Warning, Tr::tr("This name server is named for the domain, but has no address, so nobody can ask it."),
                 Tr::tr("Ask your DNS provider which name servers the domain should have, and enter these at the registrar.")},
                name, {}, {});
        }
    }

    static bool isByIpv6(const DnsWitness &witness) { return witness.server.count(u':') > 1; }
    static QString titleOf(const DnsWitness &witness) { return witness.isOwner() ? u"%1 (%2)"_s.arg(witness.name, witness.server) : witness.server; }

    // None of the zone's servers is reached by IPv6: so this machine has none, most likely.
    bool isIpv6Dead() const
    {
        return std::all_of(m_witnesses.begin(), m_witnesses.end(), [](const DnsWitness &witness) {
            const auto isOut = [](const DnsAnswer &answer) { return answer.outcome == DnsOutcome::Unreachable; };
            return !witness.isOwner() || !isByIpv6(witness) || std::all_of(witness.answers.begin(), witness.answers.end(), isOut);
        });
    }

    // One finding for a server that says nothing, however many records were asked for.
    void noteWitness(const DnsWitness &witness)
    {
        if (witness.isLying) {
            add({u"dns.resolver-lies"_s, Verdict::Unknown, Tr::tr("This DNS server answers for names that do not exist, so nothing it says can be trusted."),
                 Tr::tr("Let this machine ask another DNS server (/etc/resolv.conf), then look again.")},
                witness.server, {}, {});
            m_check.findings.last().owner = u"you"_s;
            return;
        }
        const auto isLame = [](const DnsAnswer &answer) { return answer.outcome == DnsOutcome::Refused || (isAnswer(answer.outcome) && !answer.isAuthoritative); };
        if (witness.isOwner() && !witness.answers.isEmpty() && std::all_of(witness.answers.begin(), witness.answers.end(), isLame)) {
            add({u"dns.lame-server"_s, Verdict::Warning, Tr::tr("This name server is named for the domain, but does not know it, so others get no answer from it."),
                 Tr::tr("Ask your DNS provider which name servers the domain should have, and enter these at the registrar.")},
                titleOf(witness), {}, {});
            return;
        }
        for (const DnsAnswer &answer : witness.answers) {
            if (isAnswer(answer.outcome))
                continue;
            if (witness.isOwner() && isByIpv6(witness) && isIpv6Dead())
                return;
            add({u"dns.no-answer"_s, Verdict::Unknown, Tr::tr("This DNS server gave no answer to some questions, so what DNS says is not known. The domain may be in order."),
                 Tr::tr("Look again in a minute. If it stays so, look whether this machine reaches the server.")},
                titleOf(witness), {}, wordOf(answer.outcome));
            m_check.findings.last().owner = u"you"_s;
            return;
        }
    }

    static DnsType typeOf(const QString &word) { return fromWord<DnsType>(word).value_or(DnsType::Txt); }

    void judgeName(const DnsRecord &first)
    {
        DnsRecordCheck checked{first.name, first.type, {}, {}, Verdict::NotApplicable};
        Necessity necessity = first.necessity;
        QStringList beside; // planned too, and judged by itself
        for (const DnsRecord &record : m_plan.records) {
            if (record.name != first.name || record.type != first.type)
                continue;
            if (isOwn(record) != isOwn(first)) {
                beside.append(record.data);
                continue;
            }
            checked.expected.append(record.data);
            necessity = qMin(necessity, record.necessity);
        }
        const DnsType type = typeOf(first.type);
        bool isKnownByOwner = false;
        bool isKnown = false;
        for (const DnsWitness &witness : m_witnesses) {
            const DnsAnswer *answer = witness.answerTo(first.name, type);
            if (!answer)
                continue;
            checked.seen.append(DnsSeen{witness.server, answer->outcome, answer->data, witness.isOwner() ? 0 : answer->ttl, witness.name});
            isKnown = isKnown || witness.knows(*answer);
            isKnownByOwner = isKnownByOwner || (witness.isOwner() && witness.knows(*answer));
        }
        if (!checked.seen.isEmpty())
            checked.verdict = isKnown ? Verdict::Pass : Verdict::Unknown;
        for (const DnsWitness &witness : m_witnesses) {
            const DnsAnswer *answer = witness.answerTo(first.name, type);
            if (answer && witness.knows(*answer) && witness.isOwner() == isKnownByOwner)
                weighIn(checked, necessity, witness, flawOf(first, checked, beside, witness, *answer), *answer);
        }
        // Who only remembers says for a while what was; a fault is what the zone's own servers say.
        for (const DnsWitness &witness : m_witnesses) {
            const DnsAnswer *answer = witness.answerTo(first.name, type);
            if (isKnownByOwner && checked.verdict == Verdict::Pass && answer && !witness.isOwner() && witness.knows(*answer) && !flawOf(first, checked, beside, witness, *answer).id.isEmpty())
                weighIn(checked, necessity, witness, spreading(), *answer);
        }
        m_check.records.append(checked);
    }

    // The admin's alone: it stands for nothing that mail needs.
    static bool isOwn(const DnsRecord &record) { return record.own && record.necessity == Necessity::Optional; }

    static QStringList without(const QString &type, QStringList seen, const QStringList &others)
    {
        seen.removeIf([&](const QString &one) {
            return std::any_of(others.begin(), others.end(), [&](const QString &other) { return isSame(type, one, other); });
        });
        return seen;
    }

    // The worst of what the servers say is the record's.
    void weighIn(DnsRecordCheck &checked, Necessity necessity, const DnsWitness &witness, Flaw flaw, const DnsAnswer &answer)
    {
        flaw.verdict = weigh(flaw.verdict, necessity);
        if (!flaw.id.isEmpty() && flaw.verdict < checked.verdict)
            add(flaw, checked.name + u' ' + checked.type, checked.expected.join(u'\n'), u"%1 (%2)"_s.arg(answer.data.join(u'\n'), titleOf(witness)).trimmed());
        checked.verdict = qMin(checked.verdict, flaw.verdict);
    }

    // `beside`: what else is planned at the name with this type, and judged by itself.
    Flaw flawOf(const DnsRecord &planned, const DnsRecordCheck &checked, const QStringList &beside, const DnsWitness &witness, const DnsAnswer &answer) const
    {
        if (answer.data == checked.expected) // to the letter, so there is nothing to understand
            return checked.type == u"MX" ? judgeOwnExchangers(checked.expected, beside) : Flaw{};
        if (isOwn(planned))
            return judgeOwn(checked.type, checked.expected, answer.data);
        const QStringList seen = without(checked.type, answer.data, beside);
        if (checked.type == u"MX") {
            const Flaw flaw = judgeMx(checked.expected, seen);
            return flaw.id.isEmpty() ? judgeOwnExchangers(checked.expected, beside) : flaw;
        }
        if (checked.type == u"TXT") {
            const Flaw flaw = judgeText(checked, seen);
            return flaw.id.isEmpty() && planned.own ? judgeOwnWords(planned, seen) : flaw;
        }
        const Flaw flaw = judgeSet(checked.type, checked.expected, seen);
        return checked.type == u"CNAME" && flaw.id == u"dns.missing" && hasOurAddress(checked.name, witness) ? Flaw{} : flaw;
    }

    Flaw judgeText(const DnsRecordCheck &checked, const QStringList &seen) const
    {
        const QByteArray expected = txtOctets(checked.expected.first());
        if (isSpf(expected)) {
            const QString name = checked.name.chopped(1);
            return judgeSpfRecord(seen, SpfSubject{name, m_server, m_addresses, name == m_plan.domain});
        }
        if (expected.startsWith("v=TLSRPTv1"))
            return judgeTlsReports(seen);
        if (isMtaStsRecord(expected))
            return judgeMtaSts(expected, seen);
        if (checked.name.contains(u"._report._dmarc."))
            return judgeConsent(seen);
        return expected.startsWith("v=DMARC1") ? judgeDmarc(seen) : judgeDkim(expected, seen);
    }

    // A name that stands for ours by its addresses does the same as an alias.
    bool hasOurAddress(const QString &name, const DnsWitness &witness) const
    {
        QStringList ours;
        for (const IpAddress &address : m_addresses)
            ours.append(address.toString());
        const QStringList seen = canonical(u"A"_s, witness.answers.value({name, DnsType::A}).data + witness.answers.value({name, DnsType::Aaaa}).data);
        return !seen.isEmpty() && std::all_of(seen.begin(), seen.end(), [&ours](const QString &one) { return ours.contains(one); });
    }

    const DnsPlan &m_plan;
    const QString &m_server;
    const QList<IpAddress> &m_addresses;
    const QList<DnsWitness> &m_witnesses;
    const Delegation &m_delegation;
    DnsCheck m_check;
};

} // namespace

const DnsAnswer *DnsWitness::answerTo(const QString &asked, DnsType type) const
{
    const auto found = answers.constFind({asked, type});
    return found == answers.constEnd() ? nullptr : &*found;
}

DnsCheck judgeRecords(const DnsPlan &plan, const QString &server, const QList<IpAddress> &addresses, const QList<DnsWitness> &witnesses, const Delegation &delegation)
{
    return Judge(plan, server, addresses, witnesses, delegation).judge();
}

DnsCheck withoutDns(const DnsPlan &plan)
{
    DnsCheck check = judgeRecords(plan, {}, {}, {});
    Finding finding;
    finding.id = u"dns.not-needed"_s;
    finding.verdict = Verdict::NotApplicable;
    finding.subject = plan.domain;
    finding.what = Tr::tr("A practice server is reached from this computer only, so no public DNS knows it, and none has to.");
    finding.owner = u"you"_s;
    check.findings = {finding};
    return check;
}

} // namespace postroom

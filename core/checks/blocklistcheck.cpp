#include "core/checks/blocklistcheck.h"

#include "core/checks/findingdraft.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// Of one address on one list, worst first.
enum class Standing { Listed,
                      Refused,
                      Odd,
                      Silent,
                      Free };

struct Seen
{
    Standing standing = Standing::Free;
    QString code;
    std::optional<BlocklistRefusal> refusal = {};
};

bool isListed(const BlocklistFacts &facts, const IpAddress &code)
{
    const quint32 number = code.host().toIPv4Address();
    return std::any_of(facts.listed.begin(), facts.listed.end(), [number](const QString &range) {
        return number >= QHostAddress(range.section(u'-', 0, 0)).toIPv4Address() && number <= QHostAddress(range.section(u'-', 1)).toIPv4Address();
    });
}

Seen seenIn(const BlocklistFacts &facts, const DnsAnswer &answer)
{
    if (!isAnswer(answer.outcome))
        return {Standing::Silent, wordOf(answer.outcome)};
    Seen worst;
    for (const QString &data : answer.data) {
        Seen seen{Standing::Odd, data};
        const Result<IpAddress> code = IpAddress::parse(data);
        for (const BlocklistFacts::Refusal &refusal : facts.refused) {
            if (code && *code == refusal.code)
                seen = {Standing::Refused, data, refusal.why};
        }
        if (code && code->isIpv4() && isListed(facts, *code))
            seen = {Standing::Listed, data};
        if (seen.standing < worst.standing)
            worst = seen;
    }
    return worst;
}

QString wordsFor(const QString &name, BlocklistRefusal why)
{
    switch (why) {
    case BlocklistRefusal::Mistyped: return Tr::tr("%1 does not know the list that was asked, so it is not known whether this server's addresses are on it.").arg(name);
    case BlocklistRefusal::PublicResolver: return Tr::tr("%1 gives no answer to public DNS servers, and this machine asks one, so it is not known whether this server's addresses are on it.").arg(name);
    case BlocklistRefusal::TooMany: return Tr::tr("%1 was asked too often by the DNS server of this machine and gives no answer, so it is not known whether this server's addresses are on it.").arg(name);
    }
    return {};
}

Finding judge(const BlocklistFacts &facts, const Seen &seen, const QStringList &addresses)
{
    const auto as = [&](Verdict verdict, const QString &what, const QString &fix = {}) {
        FindingDraft finding(facts.zone, u"you"_s);
        finding.seen = seen.code;
        return finding.comeTo(u"blocklist.address"_s, verdict, what, fix);
    };
    const QString own = Tr::tr("Look there by hand: %1. To have it looked up here, let this machine ask a DNS server of its own, like unbound.").arg(facts.removal);
    switch (seen.standing) {
    case Standing::Listed:
        return as(Verdict::Fail, Tr::tr("%1 is on the list %2, so many mail servers refuse mail from this server.").arg(addresses.join(u", "_s), facts.name),
                  Tr::tr("Find out why before you ask to be taken off: whether somebody sends spam through this server, or the address had another owner before. Then: %1").arg(facts.removal));
    case Standing::Refused: return as(Verdict::Unknown, wordsFor(facts.name, *seen.refusal), own);
    case Standing::Odd:
        return as(Verdict::Unknown, Tr::tr("What came back for the list %1 is none of its codes, so it is not known whether this server's addresses are on it.").arg(facts.name), own);
    case Standing::Silent:
        return as(Verdict::Unknown, Tr::tr("The list %1 did not answer, so it is not known whether this server's addresses are on it.").arg(facts.name), own);
    case Standing::Free: break;
    }
    return as(Verdict::Pass, Tr::tr("This server's addresses are not on the list %1.").arg(facts.name));
}

} // namespace

DnsName BlocklistQuestion::name() const
{
    QString reversed = address.reverseName(); // ends with in-addr.arpa. or ip6.arpa.
    reversed.chop(address.isIpv4() ? 13 : 9);
    return DnsName::parse(reversed + list.toString()).value();
}

QList<BlocklistQuestion> blocklistQuestions(const Settings &settings)
{
    QList<BlocklistQuestion> questions;
    const QList<Blocklist> lists = settings.blocklists.value_or(QList<Blocklist>());
    for (const Blocklist &list : lists) {
        for (const IpAddress &address : settings.publicAddresses) {
            if (address.isPublic() && (address.isIpv4() || list.facts().ipv6))
                questions.append({list, address});
        }
    }
    return questions;
}

QList<Finding> judgeBlocklists(const QList<std::pair<BlocklistQuestion, DnsAnswer>> &answers)
{
    QList<Blocklist> lists;
    for (const auto &[question, answer] : answers) {
        if (!lists.contains(question.list))
            lists.append(question.list);
    }
    QList<Finding> findings;
    for (const Blocklist &list : std::as_const(lists)) {
        Seen worst;
        QStringList addresses;
        for (const auto &[question, answer] : answers) {
            if (question.list != list)
                continue;
            const Seen seen = seenIn(list.facts(), answer);
            if (seen.standing == Standing::Listed)
                addresses.append(question.address.toString());
            if (seen.standing < worst.standing)
                worst = seen;
        }
        findings.append(judge(list.facts(), worst, addresses));
    }
    return findings;
}

Finding withoutBlocklists(BlocklistsUnasked why)
{
    const auto because = [](const QString &what) { return FindingDraft({}, u"you"_s).comeTo(u"blocklist.address"_s, Verdict::NotApplicable, what); };
    switch (why) {
    case BlocklistsUnasked::Practice: return because(Tr::tr("A practice server sends nothing to others, so no list of senders of spam was asked for it."));
    case BlocklistsUnasked::NoPublicAddress: return because(Tr::tr("This server has no public address, so no list of senders of spam was asked for it."));
    case BlocklistsUnasked::TurnedOff: break;
    }
    return because(Tr::tr("No list of senders of spam was asked, since the setting dns.blocklists turns them off."));
}

} // namespace postroom

#include "core/dns/serviceflaws.h"

#include "core/dns/dmarc.h"
#include "core/dns/exchanger.h"
#include "core/dns/mailservices.h"
#include "core/dns/setflaws.h"
#include "core/dns/spfmerge.h"
#include "core/dns/spfterm.h"
#include "core/dns/taglist.h"
#include "core/dns/textflaws.h"
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

QString asPlanned()
{
    return Tr::tr("Change it at your DNS provider to what stands on the page DNS.");
}

Flaw elsewhere()
{
    return {u"mx.elsewhere"_s, Verdict::Fail, Tr::tr("Mail for this domain does not go to where it is said to live, but to another server."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS; or, if the mail lives there now, change the domain on the page Domains.")};
}

Flaw takesMail()
{
    return {u"mx.not-null"_s, Verdict::Fail, Tr::tr("DNS names a mail exchanger for a domain that is said to have no mail, so mail for it goes there."),
            Tr::tr("Remove it at your DNS provider, and add what stands on the page DNS; or, if the domain has mail, change it on the page Domains.")};
}

Flaw sendersMissing()
{
    return {u"spf.service-missing"_s, Verdict::Fail, Tr::tr("The SPF record does not name the servers where the mail of this domain lives, so receivers may refuse what they send."),
            Tr::tr("Add to it at your DNS provider what stands between v=spf1 and all on the page DNS.")};
}

Flaw sendersThere()
{
    return {u"spf.not-empty"_s, Verdict::Fail, Tr::tr("The SPF record lets somebody send mail of a domain that is said to have none."), asPlanned()};
}

bool isNull(const QString &exchanger)
{
    return hostOf(exchanger) == u".";
}

// RFC 7505 §3: nothing may stand beside the one that takes no mail. Its number should be 0, and says nothing.
Flaw judgeNoMail(const QStringList &seen)
{
    return seen.size() == 1 && isNull(seen.first()) ? Flaw{} : takesMail();
}

// Any server of the service does, for some customers have others than most. Of those that a customer named, all must be
// there, in their order.
Flaw judgeExchangers(MailService service, const QStringList &expected, QStringList seen)
{
    std::stable_sort(seen.begin(), seen.end(), [](const QString &l, const QString &r) { return preferenceOf(l) < preferenceOf(r); });
    if (std::any_of(seen.begin(), seen.end(), isNull))
        return elsewhere();
    QStringList wanted;
    for (const QString &one : expected)
        wanted.append(hostOf(one));
    QStringList there;
    qsizetype strangers = 0;
    for (const QString &one : std::as_const(seen)) {
        const QString host = hostOf(one);
        const bool isTheirs = wanted.contains(host) || isExchangerOf(service, host);
        if (!isTheirs && (there.isEmpty() || preferenceOf(one) == preferenceOf(seen.first())))
            return elsewhere();
        if (isTheirs)
            there.append(host);
        else
            ++strangers;
    }
    const bool isAnother = std::none_of(there.begin(), there.end(), [&wanted](const QString &host) { return wanted.contains(host); });
    if (isAnother || there == wanted)
        return strangers > 0 ? more() : Flaw{};
    Flaw flaw = differs();
    flaw.verdict = Verdict::Warning; // mail arrives
    return flaw;
}

// By name, without the final dot; empty where one answered that there is none that counts.
QMap<QString, QByteArray> spfRecordsIn(const SpfAnswers &answers)
{
    QMap<QString, QByteArray> records;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        if (it.key().second != DnsType::Txt || !isAnswer(it->outcome))
            continue;
        QList<QByteArray> texts = textsOf(it->data);
        texts.removeIf([](const QByteArray &text) { return !isSpf(text); });
        records.insert(it.key().first.chopped(1), texts.size() == 1 ? texts.first() : QByteArray());
    }
    return records;
}

Flaw judgeSenders(const QByteArray &expected, const QStringList &seen, const SpfSubject &subject, const SpfAnswers &pointed)
{
    QList<QByteArray> records = textsOf(seen);
    records.removeIf([](const QByteArray &text) { return !isSpf(text); });
    const bool isForNobody = expected == "v=spf1 -all";
    // What no receiver takes is said in the same words of every record.
    const Flaw unreadable = judgeSpfForm(records, subject, pointed);
    if (!unreadable.id.isEmpty())
        return unreadable;
    if (isForNobody) {
        const QStringList words = spfWords(records.first());
        return words.size() == 1 && words.first().toLower() == u"-all" ? Flaw{} : sendersThere();
    }
    switch (spfReach(records.first(), expected, spfRecordsIn(pointed))) {
    case SpfReach::Whole: return {};
    case SpfReach::Lacking: return sendersMissing();
    case SpfReach::Unknown:
        return {u"spf.elsewhere"_s, Verdict::Unknown, Tr::tr("The SPF record points to other records; whether they name the servers where the mail of this domain lives is not known."),
                Tr::tr("Look again in a minute. If it stays so, add to it at your DNS provider what stands between v=spf1 and all on the page DNS.")};
    }
    return {};
}

// A domain without mail loses nothing by the strictest policy, and invites forgers with any other.
Flaw judgePolicy(const QByteArray &expected, const QStringList &seen)
{
    const Flaw flaw = judgeDmarc({}, seen); // what it asks for is judged here
    if (!flaw.id.isEmpty() || dmarcPolicy(expected) != DmarcPolicy::Reject)
        return flaw;
    const QList<QByteArray> texts = textsOf(seen);
    const bool isStrict = std::any_of(texts.begin(), texts.end(), [](const QByteArray &text) { return dmarcPolicy(text) == DmarcPolicy::Reject; });
    return isStrict ? Flaw{} : Flaw{u"dmarc.weak"_s, Verdict::Fail, Tr::tr("The DMARC record does not ask receivers to refuse forged mail, though this domain is said to have no mail."), asPlanned()};
}

Flaw judgeNoKey(const QStringList &seen)
{
    if (seen.isEmpty())
        return missing();
    const QList<QByteArray> texts = textsOf(seen);
    const bool hasKey = std::any_of(texts.begin(), texts.end(), [](const QByteArray &text) {
        const QList<Tag> tags = tagsOf(text);
        return std::any_of(tags.begin(), tags.end(), [](const Tag &tag) { return tag.name == "p" && !tag.value.isEmpty(); });
    });
    return hasKey ? Flaw{u"dkim.key-there"_s, Verdict::Fail, Tr::tr("DNS has a key for the signatures of a domain that is said to have no mail."), asPlanned()} : Flaw{};
}

Flaw judgeAlias(MailService service, const QStringList &expected, const QStringList &seen)
{
    const bool isTheirs = seen.size() == 1 && leadsToSameKey(service, seen.first(), expected.first());
    return isTheirs ? Flaw{} : judgeSet(u"CNAME"_s, expected, seen);
}

Flaw judged(MailService service, const DnsRecord &planned, const QStringList &expected, const QStringList &seen, const SpfSubject &subject, const SpfAnswers &pointed)
{
    if (planned.type == u"CNAME")
        return judgeAlias(service, expected, seen);
    if (planned.type == u"MX") {
        if (seen.isEmpty())
            return missing();
        return service == MailService::None ? judgeNoMail(seen) : judgeExchangers(service, expected, seen);
    }
    const QByteArray text = txtOctets(expected.first());
    if (isSpf(text))
        return judgeSenders(text, seen, subject, pointed);
    if (planned.name.contains(u"._report._dmarc."))
        return judgeConsent(seen);
    return text.startsWith("v=DMARC1") ? judgePolicy(text, seen) : judgeNoKey(seen);
}

} // namespace

Flaw judgeOfService(MailService service, const DnsRecord &planned, const QStringList &expected, const QStringList &seen, const SpfSubject &subject, const SpfAnswers &pointed)
{
    Flaw flaw = judged(service, planned, expected, seen, subject, pointed);
    // What is said of other domains is said of this server.
    if (flaw.id == differs().id)
        flaw.what = Tr::tr("DNS says something else than is planned for this domain.");
    if (flaw.id == more().id)
        flaw.what = Tr::tr("Beside the planned record, DNS has others of the same kind, so mail may go elsewhere.");
    return flaw;
}

Flaw judgeOwnBeforeService(const QStringList &expected, const QStringList &own)
{
    if (!comesFirst(own, expected.first()))
        return {};
    return {u"mx.own-first"_s, Verdict::Warning, Tr::tr("Mail for this domain goes first to a mail exchanger of your own records, and comes to where it lives only from there."),
            Tr::tr("Nothing has to be done if that one passes mail on. Else remove that record, or give it a higher number than the others have.")};
}

} // namespace postroom

#include "core/dns/setflaws.h"

#include "core/base/json.h"
#include "core/dns/exchanger.h"
#include "core/dns/rdata.h"
#include "core/dns/spf.h"
#include "core/dns/spfmerge.h"
#include "core/dns/txtdata.h"
#include "core/model/ipaddress.h"

#include <QCoreApplication>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

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

// RFC 2782: the weight is between servers of one service, of which there is one here; without any no number counts.
QString withoutWeight(const QString &service)
{
    return service.endsWith(u" .") ? u"."_s : service.section(u' ', 0, 0) + u' ' + service.section(u' ', 2);
}

} // namespace

QStringList canonical(const QString &type, const QStringList &data)
{
    QStringList all;
    for (const QString &one : data)
        all.append(canonical(type, one));
    return all;
}

Flaw judgeSet(const QString &type, const QStringList &expected, const QStringList &seen)
{
    QStringList wanted = canonical(type, expected);
    QStringList there = canonical(type, seen);
    if (type == u"SRV") {
        std::transform(wanted.begin(), wanted.end(), wanted.begin(), withoutWeight);
        std::transform(there.begin(), there.end(), there.begin(), withoutWeight);
    }
    const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&there](const QString &one) { return there.contains(one); });
    if (!hasAll)
        return there.isEmpty() ? missing() : differs();
    return std::any_of(there.begin(), there.end(), [&wanted](const QString &one) { return !wanted.contains(one); }) ? more() : Flaw{};
}

Flaw judgeMx(const QStringList &expected, const QStringList &seen)
{
    const QString ours = hostOf(expected.first());
    std::optional<int> own;
    std::optional<int> others;
    bool isNull = false; // RFC 7505 §3: the domain takes no mail, and nothing may stand beside that
    for (const QString &one : seen) {
        std::optional<int> &best = hostOf(one) == ours ? own : others;
        isNull = isNull || hostOf(one) == u".";
        best = best ? qMin(*best, preferenceOf(one)) : preferenceOf(one);
    }
    if (!own)
        return seen.isEmpty() ? missing() : differs();
    if (isNull || (others && *others <= *own))
        return differs();
    if (others)
        return more();
    if (*own == preferenceOf(expected.first()))
        return {};
    return {u"dns.priority"_s, Verdict::Warning, Tr::tr("The mail exchanger stands in DNS with another priority. Mail arrives all the same while it is the only one."),
            Tr::tr("Nothing has to be done. Whoever wants it to agree writes the priority of the page DNS.")};
}

DnsType typeOf(const QString &word)
{
    return fromWord<DnsType>(word).value_or(DnsType::Txt);
}

Flaw judgeOwn(const QString &type, const QStringList &expected, const QStringList &seen)
{
    const bool hasAll = std::all_of(expected.begin(), expected.end(), [&](const QString &wanted) { return contains(typeOf(type), seen, wanted); });
    return hasAll ? Flaw{} : missing();
}

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

Flaw judgeOwnExchangers(const QStringList &ours, const QStringList &own)
{
    if (!comesFirst(own, ours.first()))
        return {};
    return {u"mx.own-first"_s, Verdict::Warning, Tr::tr("Mail for this domain goes first to a mail exchanger of your own records, and comes to this server only from there."),
            Tr::tr("Nothing has to be done if that one passes mail on to this server. Else remove that record, or give it a higher number than this server has.")};
}

} // namespace postroom

#include "core/dns/exchangerflaws.h"

#include "core/base/json.h"
#include "core/dns/exchanger.h"
#include "core/model/ipaddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr std::array addressTypes{DnsType::A, DnsType::Aaaa};

// "192.0.2.1." and "[192.0.2.1].": RFC 1035 §3.3.9 has a name here.
bool isAddress(const QString &host)
{
    QString text = host.chopped(1);
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1).chopped(1);
    return IpAddress::parse(text).has_value();
}

} // namespace

QStringList othersOf(const QStringList &exchangers, const QString &ours)
{
    QList<std::pair<int, QString>> hosts;
    for (const QString &one : exchangers) {
        if (const QString host = hostOf(one); host != ours && host != u".")
            hosts.append({preferenceOf(one), host});
    }
    std::sort(hosts.begin(), hosts.end()); // servers give them in any order
    QStringList others;
    for (const auto &[preference, host] : std::as_const(hosts)) {
        if (!others.contains(host) && others.size() < mostExchangersLookedAt)
            others.append(host);
    }
    return others;
}

QList<std::pair<QString, DnsType>> exchangerQuestions(const QString &host)
{
    if (isAddress(host))
        return {};
    return {{host, DnsType::Cname}, {host, DnsType::A}, {host, DnsType::Aaaa}};
}

Flaw judgeExchanger(const QString &host, const SpfAnswers &pointed)
{
    if (isAddress(host))
        return {u"mx.address"_s, Verdict::Fail, Tr::tr("A mail exchanger of the domain is written as an address. Only a name can stand there, so other servers bring no mail to it."),
                Tr::tr("Write the name of that server in its place at your DNS provider, or remove it.")};
    if (!pointed.value({host, DnsType::Cname}).data.isEmpty()) // RFC 2181 §10.3
        return {u"mx.alias"_s, Verdict::Fail, Tr::tr("The name of a mail exchanger of the domain is an alias in DNS. A mail exchanger must not be one, so some servers do not bring mail to it."),
                Tr::tr("Write at your DNS provider the name that the alias leads to in its place.")};
    bool isKnown = true;
    for (const DnsType type : addressTypes) {
        const auto found = pointed.constFind({host, type});
        if (found == pointed.constEnd() || !found->data.isEmpty())
            return {};
        isKnown = isKnown && isAnswer(found->outcome);
    }
    if (!isKnown)
        return {u"mx.unknown"_s, Verdict::Unknown, Tr::tr("Nobody answered whether a mail exchanger of the domain has an address, so whether it takes mail is not known."), Tr::tr("Look again in a minute.")};
    return {u"mx.no-address"_s, Verdict::Fail, Tr::tr("The name of a mail exchanger of the domain has no address in DNS, so other servers bring no mail to it."),
            Tr::tr("Ask whoever runs that server for its right name, and write that in its place at your DNS provider, or remove it.")};
}

QString exchangerSeen(const QString &host, const SpfAnswers &pointed)
{
    const DnsAnswer alias = pointed.value({host, DnsType::Cname});
    if (!alias.data.isEmpty())
        return u"%1 CNAME %2"_s.arg(host, alias.data.first());
    return isAddress(host) ? host : u"%1 A %2, AAAA %3"_s.arg(host, wordOf(pointed.value({host, DnsType::A}).outcome), wordOf(pointed.value({host, DnsType::Aaaa}).outcome));
}

} // namespace postroom

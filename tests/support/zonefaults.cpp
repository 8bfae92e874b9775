#include "tests/support/zonefaults.h"

#include "core/base/json.h"
#include "core/dns/caa.h"
#include "core/dns/dmarc.h"
#include "core/dns/exchanger.h"
#include "core/dns/rdata.h"
#include "core/dns/spf.h"
#include "core/dns/txtdata.h"

#include <QRegularExpression>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Address,
                  Exchanger,
                  Alias,
                  Service,
                  NoService,
                  Reverse,
                  Spf,
                  SigningKey,
                  Dmarc,
                  Consent,
                  TlsReports,
                  MtaSts,
                  SettingsDigest,
                  Association,
                  Authority,
                  AuthorityContact,
                  Logo,
                  Own };

Kind kindOf(const DnsRecord &record)
{
    if (record.own && record.necessity == Necessity::Optional)
        return Kind::Own;
    switch (*fromWord<DnsType>(record.type)) {
    case DnsType::Mx: return Kind::Exchanger;
    case DnsType::Cname: return Kind::Alias;
    case DnsType::Srv: return record.data.endsWith(u" .") ? Kind::NoService : Kind::Service;
    case DnsType::Ptr: return Kind::Reverse;
    case DnsType::Tlsa: return Kind::Association;
    case DnsType::Caa: return record.data.contains(u" issue "_s) ? Kind::Authority : Kind::AuthorityContact;
    case DnsType::Txt: break;
    default: return Kind::Address;
    }
    if (record.data.startsWith(u"\"v=spf1"))
        return Kind::Spf;
    if (record.name.contains(u"._domainkey."_s))
        return Kind::SigningKey;
    if (record.name.startsWith(u"_smtp._tls."_s))
        return Kind::TlsReports;
    if (record.name.startsWith(u"_mta-sts."_s))
        return Kind::MtaSts;
    if (record.name.startsWith(u"_ua-auto-config."_s))
        return Kind::SettingsDigest;
    if (record.name.startsWith(u"default._bimi."_s))
        return Kind::Logo;
    return record.name.contains(u"._report._dmarc."_s) ? Kind::Consent : Kind::Dmarc;
}

Key keyOf(const DnsRecord &record)
{
    return {record.name, *fromWord<DnsType>(record.type)};
}

std::optional<DnsRecord> anyOf(const MadeZone &zone, Kind kind, Dice &dice)
{
    QList<const DnsRecord *> all;
    for (const DnsRecord &record : zone.plan.records) {
        if (kindOf(record) == kind)
            all.append(&record);
    }
    return all.isEmpty() ? std::nullopt : std::optional(*dice.oneOf(all));
}

// Takes away what stands for a record, and leaves what else stands at its name.
void clear(MadeZone &zone, const DnsRecord &record)
{
    const Key key = keyOf(record);
    const Kind kind = kindOf(record);
    zone.dns[key].removeIf([&](const QString &data) {
        const QByteArray text = txtOctets(data).toLower().replace(" ", "");
        switch (kind) {
        case Kind::Spf: return isSpf(txtOctets(data));
        case Kind::Dmarc:
        case Kind::Consent: return text.startsWith("v=dmarc1");
        case Kind::TlsReports: return text.startsWith("v=tlsrptv1");
        case Kind::MtaSts: return text.startsWith("v=stsv1");
        case Kind::SettingsDigest: return text.startsWith("v=uaac1");
        case Kind::Logo: return text.startsWith("v=bimi1");
        case Kind::Own: return saysTheSame(key.second, data, record.data);
        case Kind::Exchanger: return data.contains(zone.server, Qt::CaseInsensitive);
        default: break;
        }
        return std::none_of(zone.plan.records.begin(), zone.plan.records.end(), [&](const DnsRecord &one) { return keyOf(one) == key && kindOf(one) == Kind::Own && saysTheSame(key.second, data, one.data); });
    });
    if (kind == Kind::Alias) {
        zone.dns.remove({record.name, DnsType::A});
        zone.dns.remove({record.name, DnsType::Aaaa});
    }
}

QList<Expected> expected(const DnsRecord &record, const QString &id, Verdict verdict = Verdict::Fail)
{
    const bool isLess = verdict == Verdict::Fail && record.necessity != Necessity::Required;
    return {Expected{keyOf(record), id, isLess ? Verdict::Warning : verdict}};
}

// Other data instead of what stands for a record; "%s" is our name, "%d" the domain's.
Fault instead(Kind kind, const QByteArray &title, const QStringList &data, const QString &id, Verdict verdict = Verdict::Fail)
{
    return {title, [=](MadeZone &zone, Dice &dice) -> QList<Expected> {
                const std::optional<DnsRecord> record = anyOf(zone, kind, dice);
                if (!record)
                    return {};
                clear(zone, *record);
                for (QString one : data)
                    zone.dns[keyOf(*record)].append(one.replace(u"%s"_s, zone.server + u'.').replace(u"%d"_s, zone.plan.domain));
                return expected(*record, id, verdict);
            }};
}

Fault texts(Kind kind, const QByteArray &title, const QStringList &texts, const QString &id, Verdict verdict = Verdict::Fail)
{
    QStringList data;
    for (const QString &text : texts)
        data.append(txtData(text.toLatin1()));
    return instead(kind, title, data, id, verdict);
}

// More data beside it.
Fault beside(Kind kind, const QByteArray &title, const QString &data, const QString &id, Verdict verdict)
{
    return {title, [=](MadeZone &zone, Dice &dice) -> QList<Expected> {
                const std::optional<DnsRecord> record = anyOf(zone, kind, dice);
                if (record)
                    zone.dns[keyOf(*record)].append(data);
                return record ? expected(*record, id, verdict) : QList<Expected>();
            }};
}

// The key's text as `change` makes it of the planned one.
Fault key(const QByteArray &title, const std::function<QStringList(const QString &text, Dice &dice)> &change, const QString &id, Verdict verdict = Verdict::Fail)
{
    return {title, [=](MadeZone &zone, Dice &dice) -> QList<Expected> {
                const std::optional<DnsRecord> record = anyOf(zone, Kind::SigningKey, dice);
                if (!record)
                    return {};
                const QString planned = QString::fromLatin1(txtOctets(record->data));
                QStringList &set = zone.dns[keyOf(*record)];
                set.clear();
                for (const QString &text : change(planned, dice))
                    set.append(splitText(text.toLatin1(), dice));
                return set.contains(record->data) && set.size() == 1 ? QList<Expected>() : expected(*record, id, verdict);
            }};
}

void addMissing(QList<Fault> &all)
{
    for (const auto &[kind, title] : {std::pair{Kind::Address, "no address"}, {Kind::Alias, "no alias"}, {Kind::Service, "no service"}, {Kind::NoService, "nothing of a service that is not offered"}, {Kind::Reverse, "no reverse name"}, {Kind::Spf, "no SPF"}, {Kind::SigningKey, "no key"}, {Kind::Dmarc, "no DMARC"}, {Kind::Consent, "no consent to reports"}, {Kind::TlsReports, "no TLS reports"}, {Kind::MtaSts, "no MTA-STS"}, {Kind::SettingsDigest, "no digest of the settings"}, {Kind::Association, "no TLSA"}, {Kind::Logo, "no logo"}, {Kind::Own, "none of the admin's own"}})
        all.append(instead(kind, title, {}, u"dns.missing"_s));
}

void addAddresses(QList<Fault> &all)
{
    const auto address = [&all](const QByteArray &title, const QString &id, Verdict verdict, const std::function<bool(QStringList & set, const IpAddress &foreign)> &change) {
        all.append({title, [=](MadeZone &zone, Dice &dice) -> QList<Expected> {
                        const std::optional<DnsRecord> record = anyOf(zone, Kind::Address, dice);
                        if (!record || !change(zone.dns[keyOf(*record)], foreignAddress(keyOf(*record).second, dice)))
                            return {};
                        return expected(*record, id, verdict);
                    }});
    };
    address("a former address", u"dns.differs"_s, Verdict::Fail, [](QStringList &set, const IpAddress &foreign) { set = {foreign.toString()}; return true; });
    address("a foreign address beside", u"dns.more"_s, Verdict::Warning, [](QStringList &set, const IpAddress &foreign) { set.append(foreign.toString()); return true; });
    address("one address of several", u"dns.differs"_s, Verdict::Fail, [](QStringList &set, const IpAddress &) { set.removeLast(); return !set.isEmpty(); });
    all.append({"the mail exchanger is an alias", [](MadeZone &zone, Dice &) {
                    QList<Expected> both;
                    for (const DnsRecord &record : std::as_const(zone.plan.records)) {
                        if (kindOf(record) != Kind::Address || zone.dns.value({record.name, DnsType::Cname}) == QStringList{u"host.test."_s})
                            continue;
                        for (const DnsType type : {DnsType::A, DnsType::Aaaa}) {
                            if (const QStringList set = zone.dns.take({record.name, type}); !set.isEmpty()) {
                                zone.dns[{u"host.test."_s, type}] = set;
                                both.append(Expected{{record.name, type}, u"dns.alias"_s, Verdict::Fail});
                            }
                        }
                        zone.dns[{record.name, DnsType::Cname}] = {u"host.test."_s};
                    }
                    return both;
                }});
}

// Before words by which the domain's mail exchangers may send comes one that names us, so that SPF says the same wherever those lead.
void sendByName(MadeZone &zone)
{
    static const QRegularExpression exchangers(u"^\\+?mx(:.*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    for (QString &data : zone.dns[{zone.plan.domain + u'.', DnsType::Txt}]) {
        QStringList words = QString::fromLatin1(txtOctets(data)).split(u' ');
        if (!isSpf(txtOctets(data)))
            continue;
        for (QString &word : words) {
            const QString host = exchangers.match(word).captured(1).remove(u':').toLower();
            if (exchangers.match(word).hasMatch() && (host.isEmpty() || host == zone.plan.domain))
                word.prepend(u"a:"_s + zone.server + u' ');
        }
        data = txtData(words.join(u' ').toLatin1());
    }
}

// What is said of another's host beside what is said of the record: while one mail exchanger takes mail, it is less.
Expected ofHost(const MadeZone &zone, const QString &host, const QString &id)
{
    const Key key{zone.plan.domain + u'.', DnsType::Mx};
    const QStringList set = zone.dns.value(key);
    const bool takesMail = std::any_of(set.begin(), set.end(), [&host](const QString &one) { return hostOf(one) != host; });
    return Expected{key, id, id == u"mx.unknown" ? Verdict::Unknown : takesMail ? Verdict::Warning : Verdict::Fail, host};
}

// A fault of the mail exchanger's record, and what is wrong with the host that it leads to.
Fault leading(const Fault &fault, const QString &host = {}, const QString &id = {}, const QString &alias = {})
{
    return {fault.title, [=](MadeZone &zone, Dice &dice) {
                sendByName(zone);
                QList<Expected> planted = fault.plant(zone, dice);
                if (!alias.isEmpty())
                    zone.dns[{host, DnsType::Cname}] = {alias};
                if (!planted.isEmpty() && !id.isEmpty())
                    planted.append(ofHost(zone, QString(host).replace(u"%s"_s, zone.server + u'.').replace(u"%d"_s, zone.plan.domain), id));
                return planted;
            }};
}

// The admin's own mail exchanger is in DNS as it should, and what it leads to is not.
Fault ownHost(const QByteArray &title, const QString &id, const QString &alias)
{
    return {title, [=](MadeZone &zone, Dice &) -> QList<Expected> {
                const QString host = u"backup.test."_s;
                const bool isOwn = std::any_of(zone.plan.records.begin(), zone.plan.records.end(), [&host](const DnsRecord &record) { return kindOf(record) == Kind::Own && record.type == u"MX" && hostOf(record.data) == host; });
                if (!isOwn)
                    return {};
                zone.dns.remove({host, DnsType::A});
                if (!alias.isEmpty())
                    zone.dns[{host, DnsType::Cname}] = {alias};
                Expected one = ofHost(zone, host, id);
                one.key.first = host; // which is nobody's of the zone's servers
                return {one};
            }};
}

void addExchangers(QList<Fault> &all)
{
    const auto add = [&all](const Fault &fault, const QString &host = {}, const QString &id = {}, const QString &alias = {}) { all.append(leading(fault, host, id, alias)); };
    add(instead(Kind::Exchanger, "no mail exchanger", {}, u"dns.missing"_s));
    add(instead(Kind::Exchanger, "another's mail exchanger", {u"10 mx.foreign.test."_s}, u"dns.differs"_s));
    add(instead(Kind::Exchanger, "a mail exchanger that is an address", {u"10 203.0.113.1."_s}, u"dns.differs"_s), u"203.0.113.1."_s, u"mx.address"_s);
    add(instead(Kind::Exchanger, "no mail wanted", {u"0 ."_s}, u"dns.differs"_s));
    add(instead(Kind::Exchanger, "the domain written twice", {u"10 %s%d."_s}, u"dns.differs"_s), u"%s%d."_s, u"mx.no-address"_s);
    add(instead(Kind::Exchanger, "another priority", {u"11 %s"_s}, u"dns.priority"_s, Verdict::Warning));
    add(beside(Kind::Exchanger, "another's mail exchanger first", u"5 mx.foreign.test."_s, u"dns.differs"_s, Verdict::Fail));
    add(beside(Kind::Exchanger, "another's mail exchanger as well", u"10 mx.foreign.test."_s, u"dns.differs"_s, Verdict::Fail));
    add(beside(Kind::Exchanger, "another's mail exchanger behind", u"65535 mx.foreign.test."_s, u"dns.more"_s, Verdict::Warning));
    add(beside(Kind::Exchanger, "another's mail exchanger behind, an alias", u"65535 alias.foreign.test."_s, u"dns.more"_s, Verdict::Warning), u"alias.foreign.test."_s, u"mx.alias"_s, u"mx.foreign.test."_s);
    add(beside(Kind::Exchanger, "another's mail exchanger behind, which is not there", u"65535 gone.test."_s, u"dns.more"_s, Verdict::Warning), u"gone.test."_s, u"mx.no-address"_s);
    add(beside(Kind::Exchanger, "another's mail exchanger behind, an address", u"65535 198.51.100.9."_s, u"dns.more"_s, Verdict::Warning), u"198.51.100.9."_s, u"mx.address"_s);
    add(beside(Kind::Exchanger, "another's mail exchanger behind, of which nobody answers", u"65535 silent.test."_s, u"dns.more"_s, Verdict::Warning), u"silent.test."_s, u"mx.unknown"_s);
    add(beside(Kind::Exchanger, "no mail wanted, first", u"0 ."_s, u"dns.differs"_s, Verdict::Fail));
    add(beside(Kind::Exchanger, "no mail wanted, behind", u"99 ."_s, u"dns.differs"_s, Verdict::Fail));
    all.append(ownHost("the admin's own mail exchanger is an alias", u"mx.alias"_s, u"mx.foreign.test."_s));
    all.append(ownHost("the admin's own mail exchanger has no address", u"mx.no-address"_s, {}));
}

void addTimes(QList<Fault> &all)
{
    for (const qint64 ttl : {0, 59, 86401, 604800}) {
        all.append({"a time to live of " + QByteArray::number(ttl), [ttl](MadeZone &zone, Dice &dice) -> QList<Expected> {
                        if (zone.plan.records.isEmpty())
                            return {};
                        const DnsRecord &record = dice.oneOf(zone.plan.records);
                        if (!zone.isInZone(record.name) || zone.dns.value(keyOf(record)).isEmpty())
                            return {};
                        zone.ttls[keyOf(record)] = ttl;
                        return {Expected{keyOf(record), u"dns.ttl"_s, Verdict::Warning, zone.plan.domain, true}};
                    }});
    }
}

void addNames(QList<Fault> &all)
{
    addExchangers(all);
    all.append(instead(Kind::Reverse, "the provider's reverse name", {u"static-1.provider.test."_s}, u"dns.differs"_s));
    all.append(beside(Kind::Reverse, "two reverse names", u"static-1.provider.test."_s, u"dns.more"_s, Verdict::Warning));
    all.append(instead(Kind::Alias, "another's alias", {u"www.foreign.test."_s}, u"dns.differs"_s));
    all.append({"an alias by another's address", [](MadeZone &zone, Dice &dice) -> QList<Expected> {
                    const std::optional<DnsRecord> record = anyOf(zone, Kind::Alias, dice);
                    if (!record)
                        return {};
                    clear(zone, *record);
                    zone.dns.remove(keyOf(*record));
                    zone.dns[{record->name, DnsType::A}] = {foreignAddress(DnsType::A, dice).toString()};
                    if (!zone.addresses.isEmpty() && zone.addresses.first().isIpv4() && dice.chance(50))
                        zone.dns[{record->name, DnsType::A}].append(zone.addresses.first().toString());
                    return expected(*record, u"dns.missing"_s);
                }});
    all.append(instead(Kind::Service, "a service on another port", {u"0 1 1 %s"_s}, u"dns.differs"_s));
    all.append(instead(Kind::Service, "a service of another server", {u"0 1 993 imap.foreign.test."_s}, u"dns.differs"_s));
    all.append(instead(Kind::Service, "a service said not to be offered", {u"0 0 0 ."_s}, u"dns.differs"_s));
    all.append(instead(Kind::Service, "a service with another priority", {u"9 1 993 %s"_s}, u"dns.differs"_s));
    all.append(beside(Kind::Service, "a service of another server as well", u"0 1 993 imap.foreign.test."_s, u"dns.more"_s, Verdict::Warning));
    all.append(instead(Kind::NoService, "a service that is not offered", {u"0 1 143 %s"_s}, u"dns.differs"_s));
}

void addSpf(QList<Fault> &all)
{
    // Whether others' addresses are ours is not known where ours are not.
    const auto others = [&all](const char *title, const QString &text) {
        const Fault fault = texts(Kind::Spf, QByteArray("SPF: ") + title, {text}, u"spf.server-missing"_s);
        all.append({fault.title, [plant = fault.plant](MadeZone &zone, Dice &dice) {
                        QList<Expected> planted = plant(zone, dice);
                        for (Expected &one : planted)
                            one = zone.addresses.isEmpty() ? Expected{one.key, u"spf.elsewhere"_s, Verdict::Unknown} : one;
                        return planted;
                    }});
    };
    const auto spf = [&all](const char *title, const QString &text, const char *id, Verdict verdict = Verdict::Fail) { all.append(texts(Kind::Spf, QByteArray("SPF: ") + title, {text}, QString::fromLatin1(id), verdict)); };
    const QString us = u"a:%s"_s;
    spf("nobody", u"v=spf1 -all"_s, "spf.server-missing");
    others("others only", u"v=spf1 ip4:198.51.100.200 -all"_s);
    others("includes others only", u"v=spf1 include:_spf.other.test -all"_s);
    others("leads to others only", u"v=spf1 redirect=_spf.other.test"_s);
    spf("leads away beside all", u"v=spf1 redirect=gone.test -all"_s, "spf.server-missing");
    others("others' mail exchangers", u"v=spf1 mx:other.test -all"_s);
    spf("refuses us first", u"v=spf1 -"_s + us + u" mx +all"_s, "spf.server-missing");
    spf("we come too late", u"v=spf1 ~all "_s + us, "spf.server-missing");
    spf("we are neutral", u"v=spf1 ?"_s + us + u" -all"_s, "spf.server-missing");
    spf("everybody", u"v=spf1 +all"_s, "spf.everybody", Verdict::Warning);
    spf("everybody behind us", u"v=spf1 "_s + us + u" all"_s, "spf.everybody", Verdict::Warning);
    spf("every IPv4 address", u"v=spf1 "_s + us + u" ip4:0.0.0.0/0 -all"_s, "spf.everybody", Verdict::Warning);
    spf("every IPv6 address", u"v=spf1 "_s + us + u" ip6:::/0 -all"_s, "spf.everybody", Verdict::Warning);
    for (const char *word : {"ipv4:192.0.2.1", "ip4:192.0.2", "ip4:192.0.2.256", "ip4:192.0.2.1/33", "ip4:192.0.2.1/024", "ip4:192.0.2.0/255.255.255.0", "ip4:2001:db8::1", "ip6:192.0.2.1", "ip6:2001:db8::/129", "ip4:192.0.2.1//64", "ip4", "ip4=192.0.2.1x,", "include:", "include", "include:localhost",
                             "include=x.test,", "al", "all:x", "all/8", "-alll", "a:", "a/33", "a//129", "a/", "mx:/24", "mx:x", "exists:", "exists", "ptr:", "exists:%{z}.x.test", "include:%d%.test", "+redirect:x.test", "redirect=", "redirect=localhost", "exp=", "redirect=_spf.other.test redirect=_spf.other.test", "exp=x.test exp=x.test", ",", "mx,",
                             "mx;", "192.0.2.1", "~", "=x", "1=x", "a:x.test/24/64", "\tmx", "mx\tptr", "\xe2\x80\x93"
                                                                                                        "all"}) {
        const QString wrong = QString::fromLatin1(word);
        const bool isModifierOfOurs = wrong.startsWith(u"ip4=") || wrong.startsWith(u"include=");
        if (isModifierOfOurs)
            continue; // RFC 7208 §6: a modifier that nobody knows is none of a receiver's business
        spf(word, u"v=spf1 "_s + us + u' ' + QString(wrong).replace(u"%d"_s, u"%%d"_s) + u" -all"_s, "spf.invalid");
        spf(word, u"v=spf1 "_s + us + u" -all "_s + QString(wrong).replace(u"%d"_s, u"%%d"_s), "spf.invalid");
    }
    const QString lookups = QStringList(5, u"include:_spf.other.test"_s).join(u' '); // two each
    const QString unknown = QStringList(10, u"exists:%{i}.x.test"_s).join(u' ');
    spf("eleven look-ups before us", u"v=spf1 "_s + lookups + u' ' + us + u" -all"_s, "spf.lookups");
    spf("eleven look-ups of its own before us", u"v=spf1 "_s + unknown + u' ' + us + u" -all"_s, "spf.lookups");
    spf("eleven look-ups with us", u"v=spf1 "_s + us + u' ' + lookups + u" -all"_s, "spf.lookups", Verdict::Warning);
    spf("leads in a circle", u"v=spf1 redirect=_circle.test"_s, "spf.lookups");
    const QString gone = u"a:gone1.test mx:gone2.test a:gone3.test"_s;
    spf("three empty look-ups before us", u"v=spf1 "_s + gone + u' ' + us + u" -all"_s, "spf.lookups");
    spf("three empty look-ups behind us", u"v=spf1 "_s + us + u' ' + gone + u" -all"_s, "spf.lookups", Verdict::Warning);
    for (const char *where : {"gone.test", "_two.test", "_wrong.test"}) {
        const QString name = QString::fromLatin1(where);
        spf("includes no record", u"v=spf1 include:"_s + name + u' ' + us + u" -all"_s, "spf.points-nowhere");
        spf("includes no record behind us", u"v=spf1 "_s + us + u" include:"_s + name + u" -all"_s, "spf.points-nowhere", Verdict::Warning);
        spf("leads to no record", u"v=spf1 redirect="_s + name, "spf.points-nowhere");
    }
    spf("a silent one", u"v=spf1 include:silent.test -all"_s, "spf.elsewhere", Verdict::Unknown);
    spf("a macro", u"v=spf1 exists:%{i}.x.test -all"_s, "spf.elsewhere", Verdict::Unknown);
    for (const char *text : {" v=spf1 mx -all", "\"v=spf1 mx -all\"", "v=spf1mx -all", "v=spf1;mx -all", "v=spf1, mx", "spf1 mx -all", "v=spf2.0 mx -all", "v= spf1 mx -all", "spf2.0/pra mx -all", "v=spf1\tmx"})
        spf(text, QString::fromLatin1(text), "dns.missing");
    all.append(beside(Kind::Spf, "two SPF records", u"\"v=spf1 ip4:198.51.100.1 -all\""_s, u"spf.two-records"_s, Verdict::Fail));
    all.append(beside(Kind::Spf, "a second SPF record of nothing", u"\"V=spf1\""_s, u"spf.two-records"_s, Verdict::Fail));
    all.append({"SPF by mail exchangers, which lead elsewhere", [](MadeZone &zone, Dice &) -> QList<Expected> {
                    const Key exchangers{zone.plan.domain + u'.', DnsType::Mx};
                    const auto is = [&](Kind kind) { return [&zone, kind](const DnsRecord &record) { return kindOf(record) == kind && !record.own && record.name == zone.plan.domain + u'.'; }; };
                    const auto record = std::find_if(zone.plan.records.begin(), zone.plan.records.end(), is(Kind::Spf));
                    const auto exchanger = std::find_if(zone.plan.records.begin(), zone.plan.records.end(), is(Kind::Exchanger));
                    if (zone.addresses.isEmpty() || record == zone.plan.records.end() || exchanger == zone.plan.records.end())
                        return {};
                    clear(zone, *exchanger);
                    clear(zone, *record);
                    zone.dns[exchangers].append(u"10 mx.foreign.test."_s);
                    zone.dns[keyOf(*record)].append(record->data);
                    const QString subject = record->name + u" TXT"_s;
                    return {Expected{exchangers, u"dns.differs"_s}, Expected{keyOf(*record), u"spf.mx-elsewhere"_s, Verdict::Fail, subject}};
                }});
    all.append({"SPF with one address of several", [](MadeZone &zone, Dice &dice) -> QList<Expected> {
                    const std::optional<DnsRecord> record = anyOf(zone, Kind::Spf, dice);
                    if (!record || zone.addresses.size() < 2)
                        return {};
                    clear(zone, *record);
                    const QString word = zone.addresses.first().isIpv4() ? u"ip4:"_s : u"ip6:"_s;
                    zone.dns[keyOf(*record)].append(txtData("v=spf1 " + (word + zone.addresses.first().toString()).toLatin1() + " -all"));
                    return expected(*record, u"spf.server-missing"_s);
                }});
}

void addDkim(QList<Fault> &all)
{
    all.append(key(
        "one letter of the key", [](QString text, Dice &dice) {
            const qsizetype at = text.indexOf(u"p=") + 2 + dice.below(40);
            text[at] = text[at] == u'A' ? u'B' : u'A';
            return QStringList{text};
        },
        u"dkim.key-differs"_s));
    all.append(key(
        "the key's case", [](const QString &text, Dice &) { return QStringList{text.section(u"p="_s, 0, 0) + u"p="_s + text.section(u"p="_s, 1).toLower()}; }, u"dkim.key-differs"_s));
    all.append(key(
        "a key cut off", [](const QString &text, Dice &) { return QStringList{text.chopped(text.size() > 255 ? text.size() - 255 : 3)}; }, u"dkim.key-differs"_s));
    all.append(key(
        "a key in two records", [](const QString &text, Dice &) { return QStringList{text.left(50), text.mid(50)}; }, u"dkim.key-differs"_s));
    all.append(key(
        "a key of the other kind", [](QString text, Dice &) { return QStringList{text.contains(u"k=rsa") ? text.replace(u"k=rsa"_s, u"k=ed25519"_s) : text.replace(u"k=ed25519"_s, u"k=rsa"_s)}; }, u"dkim.key-differs"_s));
    all.append(key(
        "semicolons with a backslash", [](QString text, Dice &) { return QStringList{text.replace(u";"_s, u"\\;"_s)}; }, u"dkim.key-differs"_s));
    all.append(key(
        "no semicolons", [](QString text, Dice &) { return QStringList{text.remove(u';')}; }, u"dns.missing"_s));
    all.append(key(
        "revoked", [](const QString &text, Dice &) { return QStringList{text.section(u"p="_s, 0, 0) + u"p="_s}; }, u"dkim.revoked"_s));
    all.append(key(
        "in quotation marks", [](const QString &text, Dice &) { return QStringList{u'"' + text + u'"'}; }, u"dkim.key-differs"_s));
    all.append(key(
        "the key alone", [](const QString &text, Dice &) { return QStringList{text.section(u"p="_s, 1)}; }, u"dns.missing"_s));
    all.append(key(
        "another version", [](QString text, Dice &) { return QStringList{text.replace(u"DKIM1"_s, u"DKIM2"_s)}; }, u"dkim.unusable"_s));
    all.append(key(
        "the version last", [](const QString &text, Dice &) { return QStringList{text.section(u"; "_s, 1) + u"; v=DKIM1"_s}; }, u"dkim.unusable"_s));
    all.append(key(
        "SHA-1 only", [](const QString &text, Dice &) { return QStringList{text + u"; h=sha1"_s}; }, u"dkim.unusable"_s));
    all.append(key(
        "for another service", [](const QString &text, Dice &) { return QStringList{text + u"; s=tlsrpt"_s}; }, u"dkim.unusable"_s));
    all.append(key(
        "a tag twice", [](const QString &text, Dice &) { return QStringList{text + u"; n=a; n=b"_s}; }, u"dkim.unusable"_s));
    all.append(key(
        "a word that is no tag", [](const QString &text, Dice &) { return QStringList{text + u"; hello"_s}; }, u"dkim.unusable"_s));
    all.append(key(
        "a trial", [](const QString &text, Dice &) { return QStringList{text + u"; t=y"_s}; }, u"dkim.trial"_s, Verdict::Warning));
    all.append(key(
        "another key beside", [](const QString &text, Dice &) { return QStringList{text, u"v=DKIM1; p=AAAA"_s}; }, u"dns.more"_s, Verdict::Warning));
    all.append(key(
        "another text beside", [](const QString &text, Dice &) { return QStringList{text, u"v=spf1 -all"_s}; }, u"dns.more"_s, Verdict::Warning));
    all.append(key(
        "a text of a wildcard", [](const QString &, Dice &) { return QStringList{u"v=spf1 -all"_s}; }, u"dns.missing"_s));
}

void addPolicies(QList<Fault> &all)
{
    for (const char *text : {"v=DMARC1", "v=DMARC1; rua=mailto:a@b.test", "v=DMARC1; p=", "v=DMARC1; p=rejct", "v=DMARC1 p=none", "v=DMARC1; p:none", "v=DMARC1: p=none", "v=dmarc1; p=none", "v=DMARC1; sp=none; p=none", "v=DMARC1, p=none", "v=DMARC1;; p=none", "v=DMARC1; p=none, rua=mailto:a@b.test"})
        all.append(texts(Kind::Dmarc, QByteArray("DMARC: ") + text, {QString::fromLatin1(text)}, u"dmarc.invalid"_s));
    for (const char *text : {"v=DMARC2; p=none", "p=none; v=DMARC1", "DMARC1; p=none", "\"v=DMARC1; p=none\"", "v=spf1 -all", "p=reject"})
        all.append(texts(Kind::Dmarc, QByteArray("DMARC: ") + text, {QString::fromLatin1(text)}, u"dns.missing"_s));
    all.append(texts(Kind::Dmarc, "two DMARC records", {u"v=DMARC1; p=none"_s, u"v=DMARC1; p=reject"_s}, u"dmarc.two-records"_s));
    all.append(texts(Kind::Dmarc, "DMARC in two records", {u"v=DMARC1; p=none"_s, u"v=DMARC1; rua=mailto:a@b.test"_s}, u"dmarc.two-records"_s));
    all.append({"DMARC at another name", [](MadeZone &zone, Dice &dice) -> QList<Expected> {
                    const std::optional<DnsRecord> record = anyOf(zone, Kind::Dmarc, dice);
                    if (!record)
                        return {};
                    clear(zone, *record);
                    zone.dns[{zone.plan.domain + u'.', DnsType::Txt}].append(record->data);
                    zone.dns[{record->name + zone.plan.domain + u'.', DnsType::Txt}].append(record->data);
                    return expected(*record, u"dns.missing"_s);
                }});
    all.append({"a weaker DMARC policy", [](MadeZone &zone, Dice &dice) -> QList<Expected> {
                    const std::optional<DnsRecord> record = anyOf(zone, Kind::Dmarc, dice);
                    if (!record || record->own || dmarcPolicy(txtOctets(record->data)) == DmarcPolicy::None)
                        return {};
                    clear(zone, *record);
                    zone.dns[keyOf(*record)].append(u"\"v=DMARC1; p=NONE; sp=reject\""_s);
                    return expected(*record, u"dmarc.weaker"_s, Verdict::Warning);
                }});
    for (const char *text : {"v=DMARC2", "v=dmarc1", "dmarc1", "v=spf1 -all"})
        all.append(texts(Kind::Consent, QByteArray("consent: ") + text, {QString::fromLatin1(text)}, u"dns.missing"_s));
    for (const char *text : {"v=TLSRPTv1", "v=TLSRPTv1;", "v=TLSRPTv1; rua=", "v=TLSRPTv1; rua=a@b.test", "v=tlsrptv1; rua=mailto:a@b.test", "v=TLSRPTv1 rua=mailto:a@b.test", "v=TLSRPTv1; ruf=mailto:a@b.test", "v=TLSRPTv10; rua=mailto:a@b.test"})
        all.append(texts(Kind::TlsReports, QByteArray("TLS reports: ") + text, {QString::fromLatin1(text)}, u"dns.differs"_s));
    for (const char *text : {"v=TLSRPTv2; rua=mailto:a@b.test", "rua=mailto:a@b.test", "v=spf1 -all"})
        all.append(texts(Kind::TlsReports, QByteArray("TLS reports: ") + text, {QString::fromLatin1(text)}, u"dns.missing"_s));
    for (const auto &[text, id] : {std::pair{"v=STSv1; id=20200101;", "mta-sts.stale"}, {"v=STSv1; id=", "mta-sts.invalid"}, {"v=STSv1; id=a-b", "mta-sts.invalid"}, {"v=STSv1;", "mta-sts.invalid"}, {"v=STSv2; id=20200101;", "dns.missing"}, {"id=20200101", "dns.missing"}})
        all.append(texts(Kind::MtaSts, QByteArray("MTA-STS: ") + text, {QString::fromLatin1(text)}, QString::fromLatin1(id)));
    all.append(texts(Kind::MtaSts, "two records on MTA-STS", {u"v=STSv1; id=1;"_s, u"v=STSv1; id=2;"_s}, u"mta-sts.two-records"_s));
    const QString digest = u"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="_s;
    for (const auto &[text, id] : {std::pair{u"v=UAAC1; a=sha256; d=%1"_s, "pacc.stale"}, {u"v=UAAC1; a=sha256; d="_s, "pacc.stale"}, {u"v=UAAC1"_s, "pacc.stale"}, {u"v=UAAC2; a=sha256; d=%1"_s, "dns.missing"}, {u"a=sha256; d=%1"_s, "dns.missing"}})
        all.append(texts(Kind::SettingsDigest, "settings: " + text.toLatin1(), {text.contains(u'%') ? text.arg(digest) : text}, QString::fromLatin1(id)));
    all.append(texts(Kind::TlsReports, "two records on TLS reports", {u"v=TLSRPTv1; rua=mailto:a@b.test"_s, u"v=TLSRPTv1; rua=mailto:c@d.test"_s}, u"dns.differs"_s));
}

void addAssociations(QList<Fault> &all)
{
    const QString digest(64, u'b');
    // Mail stays away; who fetches settings does not look.
    for (const QString &data : {u"3 1 1 "_s + digest, u"3 0 1 "_s + digest, u"2 1 1 "_s + digest, u"3 1 2 "_s + digest + digest, u"3 1 0 00"_s}) {
        const Fault fault = instead(Kind::Association, "TLSA of another: " + data.left(6).toLatin1(), {data}, u"tlsa.other-key"_s);
        all.append({fault.title, [plant = fault.plant](MadeZone &zone, Dice &dice) {
                        QList<Expected> planted = plant(zone, dice);
                        for (Expected &one : planted)
                            one.verdict = one.key.first.startsWith(u"_25."_s) ? Verdict::Fail : Verdict::Warning;
                        return planted;
                    }});
    }
    for (const QString &data : {u"3 1 1 "_s + digest.chopped(2), u"3 1 2 "_s + digest, u"4 1 1 "_s + digest, u"3 2 1 "_s + digest, u"3 1 9 "_s + digest}) {
        all.append(instead(Kind::Association, "TLSA of no use: " + data.left(6).toLatin1(), {data}, u"tlsa.unusable"_s, Verdict::Warning));
        all.append(beside(Kind::Association, "TLSA of no use beside: " + data.left(6).toLatin1(), data, u"tlsa.unusable"_s, Verdict::Warning));
    }
}

void addAuthorities(QList<Fault> &all)
{
    const auto hasParents = [](const MadeZone &zone, const QString &name) {
        const QStringList parents = caaParents(name);
        return std::any_of(parents.begin(), parents.end(), [&zone](const QString &parent) { return !zone.dns.value({parent, DnsType::Caa}).isEmpty(); });
    };
    const auto forbids = [&all](const Fault &fault) {
        all.append({fault.title, [plant = fault.plant](MadeZone &zone, Dice &dice) {
                        QList<Expected> planted = plant(zone, dice);
                        for (Expected &one : planted)
                            one.verdict = Verdict::Fail; // however little the record is worth
                        return planted;
                    }});
    };
    for (const QString &data : {u"0 issue \"ca.test\""_s, u"0 issue \";\""_s, u"0 issue \"\""_s, u"0 issue \"letsencrypt.org.ca.test\""_s, u"0 issue \"letsencrypt.org; accounturi=https://acme.test/other\""_s})
        forbids(instead(Kind::Authority, "CAA of another: " + data.toLatin1(), {data}, u"caa.forbids"_s));
    forbids(beside(Kind::Authority, "CAA that no authority understands", u"128 tbs \"Unknown\""_s, u"caa.forbids"_s, Verdict::Fail));
    const auto without = [&](const QByteArray &title, const QStringList &data, const QStringList &above, const QString &id, Verdict verdict) {
        all.append({title, [=](MadeZone &zone, Dice &dice) -> QList<Expected> {
                        const std::optional<DnsRecord> record = anyOf(zone, Kind::Authority, dice);
                        const QString apex = zone.plan.domain + u'.';
                        if (!record || hasParents(zone, record->name) || (!above.isEmpty() && record->name == apex))
                            return {};
                        clear(zone, *record);
                        if (!zone.dns.value(keyOf(*record)).isEmpty()) // the admin's own
                            return {};
                        zone.dns[keyOf(*record)] = data;
                        if (!above.isEmpty())
                            zone.dns[{apex, DnsType::Caa}] = above;
                        return {Expected{keyOf(*record), id, verdict}};
                    }});
    };
    without("no CAA", {}, {}, u"dns.missing"_s, Verdict::Warning);
    without("CAA that names no authority", {u"0 iodef \"mailto:a@b.test\""_s}, {}, u"dns.missing"_s, Verdict::Warning);
    without("CAA above of another", {}, {u"0 issue \"ca.test\""_s}, u"caa.forbids"_s, Verdict::Fail);
}

void addLogos(QList<Fault> &all)
{
    for (const char *text : {"v=BIMI1", "v=BIMI1;", "v=BIMI1; l=http://www.host.example/logo.svg", "v=bimi1; l=https://www.host.example/logo.svg", "v=BIMI1 l=https://www.host.example/logo.svg", "v=BIMI1; l=www.host.example/logo.svg", "v=BIMI1; l=https://a.test/l.svg; a=logo.pem", "v=BIMI1; a=https://a.test/l.pem"})
        all.append(texts(Kind::Logo, QByteArray("logo: ") + text, {QString::fromLatin1(text)}, u"bimi.invalid"_s));
    for (const char *text : {"v=BIMI2; l=https://www.host.example/logo.svg", "l=https://www.host.example/logo.svg", "v=spf1 -all"})
        all.append(texts(Kind::Logo, QByteArray("logo: ") + text, {QString::fromLatin1(text)}, u"dns.missing"_s));
    all.append(texts(Kind::Logo, "two logos", {u"v=BIMI1; l=https://a.test/l.svg"_s, u"v=BIMI1; l="_s}, u"bimi.two-records"_s));
}

void addOwn(QList<Fault> &all)
{
    all.append({"the admin's own is another", [](MadeZone &zone, Dice &dice) -> QList<Expected> {
                    const std::optional<DnsRecord> record = anyOf(zone, Kind::Own, dice);
                    if (!record)
                        return {};
                    QString other = record->data;
                    other[other.size() - 3] = other[other.size() - 3] == u'1' ? u'2' : u'1';
                    clear(zone, *record);
                    zone.dns[keyOf(*record)].append(other);
                    QList<Expected> planted = expected(*record, u"dns.missing"_s);
                    const bool isPlanned = std::any_of(zone.plan.records.begin(), zone.plan.records.end(), [&record](const DnsRecord &one) { return keyOf(one) == keyOf(*record) && kindOf(one) == Kind::Exchanger; });
                    if (isPlanned) // and the other is nobody's
                        planted.append(Expected{keyOf(*record), u"dns.more"_s, Verdict::Warning});
                    if (isPlanned)
                        planted.append(ofHost(zone, hostOf(other), u"mx.no-address"_s));
                    return planted;
                }});
    // Where the own words are part of a planned record, what DNS has must say them.
    for (const auto &[kind, text] : {std::pair{Kind::Spf, "v=spf1 a:%s ~all"}, {Kind::Dmarc, "v=DMARC1; p=none"}}) {
        const Fault fault = texts(kind, QByteArray("without the own words: ") + text, {QString::fromLatin1(text)}, u"dns.differs"_s, Verdict::Warning);
        all.append({fault.title, [plant = fault.plant, kind = kind](MadeZone &zone, Dice &dice) -> QList<Expected> {
                        const bool isOwn = std::any_of(zone.plan.records.begin(), zone.plan.records.end(), [kind](const DnsRecord &record) { return kindOf(record) == kind && record.own; });
                        if (!isOwn)
                            return {};
                        MadeZone alone = zone;
                        alone.plan.records.removeIf([kind](const DnsRecord &record) { return kindOf(record) == kind && !record.own; });
                        const QList<Expected> planted = plant(alone, dice);
                        zone.dns = alone.dns;
                        return planted;
                    }});
    }
}

} // namespace

const QList<Fault> &zoneFaults()
{
    static const QList<Fault> faults = [] {
        QList<Fault> all;
        addMissing(all);
        addAddresses(all);
        addNames(all);
        addTimes(all);
        addSpf(all);
        addDkim(all);
        addPolicies(all);
        addAssociations(all);
        addAuthorities(all);
        addLogos(all);
        addOwn(all);
        return all;
    }();
    return faults;
}

} // namespace postroom::test

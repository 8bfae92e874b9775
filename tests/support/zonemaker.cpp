#include "tests/support/zonemaker.h"

#include "core/base/json.h"
#include "core/dns/dmarc.h"
#include "core/dns/ownrecords.h"
#include "core/dns/plan.h"
#include "core/dns/spf.h"
#include "core/dns/txtdata.h"

#include <QCryptographicHash>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

QString madeDomain(Dice &dice)
{
    const QString longest(63, QLatin1Char(static_cast<char>('a' + dice.below(26))));
    const auto longName = [&](qsizetype size) {
        QString name = u"test"_s;
        while (name.size() < size)
            name.prepend(QString(qMin<qsizetype>(63, size - name.size() - 1), u'n') + u'.');
        return name.startsWith(u'.') ? name.sliced(1) : name;
    };
    switch (dice.below(8)) {
    case 0: return u"xn--bcher-kva.example"_s;
    case 1: return u"xn--fiqs8s.xn--j6w193g"_s;
    case 2: return longest + u".test"_s;
    case 3: return longName(200 + dice.below(53));
    case 4: return u"a.b.c.d.e.f.test"_s;
    case 5: return u"1-2.test"_s;
    default: return u"d%1.example"_s.arg(dice.below(100000));
    }
}

DkimKey madeKey(DkimAlgorithm algorithm, DkimState state, Dice &dice)
{
    const qsizetype size = algorithm == DkimAlgorithm::Rsa ? (dice.chance(3) ? 2900 : dice.oneOf(std::array{162, 294, 294, 550})) : 32;
    const QString selector = wordOf(algorithm) + u"-"_s + QString::fromLatin1(dice.octets(4).toHex());
    return DkimKey{selector, algorithm, state, {}, u"v=DKIM1; k=%1; p=%2"_s.arg(wordOf(algorithm), QString::fromLatin1(dice.octets(size).toBase64()))};
}

void addOwnRecords(DnsPlanInput &input, Dice &dice)
{
    struct Own
    {
        QString name;
        DnsType type;
        QString data;
    };
    const QList<Own> all{{u"@"_s, DnsType::Txt, u"somebody-site-verification=ABC"_s},
                         {u"@"_s, DnsType::Txt, u"v=spf1 include:_spf.other.test ~all"_s},
                         {u"_dmarc"_s, DnsType::Txt, u"v=DMARC1; p=reject; adkim=s"_s},
                         {u"_smtp._tls"_s, DnsType::Txt, u"v=TLSRPTv1; rua=https://reports.test/tls"_s},
                         {u"long"_s, DnsType::Txt, QString(dice.chance(5) ? 4000 : 300, u'x')},
                         {u"@"_s, DnsType::Mx, u"20 backup.test."_s},
                         {u"@"_s, DnsType::Caa, u"0 issue \"ca.test\""_s},
                         {u"@"_s, DnsType::Ns, u"ns.provider.test."_s},
                         {u"shop"_s, DnsType::Cname, u"shops.test."_s},
                         {u"*"_s, DnsType::A, u"198.51.100.80"_s},
                         {u"six"_s, DnsType::Aaaa, u"2001:db8:80::1"_s},
                         {u"_sip._tcp"_s, DnsType::Srv, u"0 5 5060 sip.test."_s},
                         {u"_25._tcp"_s, DnsType::Tlsa, u"3 1 1 "_s + QString(64, u'a')}};
    for (const Own &own : all) {
        if (!dice.chance(25))
            continue;
        const Result<OwnRecord> record = ownRecord(input.domain, RecordName::parse(own.name).value(), own.type, OwnRecord::usualTtl, own.data, {});
        if (record && mayJoin(planDns(input), *record))
            input.ownRecords.append(*record);
    }
}

QList<CertificateAuthority> madeAuthorities(Dice &dice)
{
    QList<CertificateAuthority> all;
    for (const QStringView text : {u"letsencrypt.org", u"buypass.com;accounturi=https://acme.buypass.test/acct/7"}) {
        if (dice.chance(60))
            all.append(CertificateAuthority::parse(text).value());
    }
    return all;
}

QString network(const IpAddress &address, Dice &dice)
{
    const QString word = address.isIpv4() ? u"ip4:"_s : u"ip6:"_s;
    const qsizetype bits = address.isIpv4() ? 16 + dice.below(17) : 32 + dice.below(97);
    return dice.chance(40) ? word + address.toString() : u"%1%2/%3"_s.arg(word, address.toString()).arg(bits);
}

// Words that let us send, by their own sense or by the records they point to.
QStringList ourWords(MadeZone &zone, const QString &name, Dice &dice)
{
    QStringList networks;
    for (const IpAddress &address : std::as_const(zone.addresses))
        networks.append(network(address, dice));
    const bool isApex = name == zone.plan.domain;
    switch (dice.below(zone.addresses.isEmpty() ? 3 : 6)) {
    case 0: return {isApex ? u"mx"_s : u"a"_s};
    case 1: return {u"+a:"_s + zone.server + (dice.chance(50) ? u"."_s : QString())};
    case 2: return {isApex ? u"mx:"_s + zone.plan.domain : u"a/24//64"_s};
    case 3:
        zone.dns[{u"_ours.test."_s, DnsType::Txt}] = {txtData("v=spf1 ip4:198.18.0.0/15 " + networks.join(u' ').toLatin1() + " ~all")};
        return {u"include:_ours.test"_s};
    case 4:
        for (const IpAddress &address : std::as_const(zone.addresses))
            zone.dns[{u"out.test."_s, address.isIpv4() ? DnsType::A : DnsType::Aaaa}].append(address.toString());
        return {u"a:out.test"_s};
    default: return networks;
    }
}

QString spfSaidOtherwise(MadeZone &zone, const QString &name, Dice &dice)
{
    QStringList words = ourWords(zone, name, dice);
    const QStringList others{u"include:_spf.other.test"_s, u"a:www.other.test"_s, u"mx:other.test"_s, u"ip4:198.18.0.0/15"_s, u"ip6:2001:db9::/32"_s, u"exists:%{i}._spf.%{d2}"_s,
                             u"?include:_spf.other.test."_s, u"-ip4:198.18.7.9"_s, u"x-note=a/b:c"_s, u"exp=why.%{d}"_s, u"?a:www.other.test/28"_s, u"include:%{d}.spf.other.test"_s};
    QStringList chosen;
    for (const QString &other : others) {
        if (dice.chance(12))
            chosen.append(other);
    }
    words += chosen;
    dice.shuffle(words);
    const QString end = dice.oneOf(QStringList{u"-all"_s, u"~all"_s, u"?all"_s, QString(), u"redirect=_spf.other.test"_s});
    words.append(end);
    QString text = u"v=spf1"_s;
    for (const QString &word : std::as_const(words))
        text += QString(1 + dice.below(2), u' ') + (word.contains(u'%') ? word : dice.anyCase(word));
    return text;
}

using Tags = QList<std::pair<QString, QString>>;

QString tagText(const Tags &tags, Dice &dice)
{
    const auto gap = [&dice] { return QString(dice.below(2), u' '); };
    QString text;
    for (const auto &[tag, value] : tags)
        text += (text.isEmpty() ? QString() : gap() + u';' + gap()) + tag + gap() + u'=' + gap() + value;
    return text + (dice.chance(30) ? u";"_s : QString());
}

QString dmarcSaidOtherwise(DmarcPolicy least, Dice &dice)
{
    Tags more{{u"sp"_s, u"none"_s}, {u"adkim"_s, u"s"_s}, {u"aspf"_s, u"R"_s}, {u"pct"_s, u"50"_s}, {u"fo"_s, u"1:d:s"_s}, {u"ri"_s, u"86400"_s}, {u"rua"_s, u"mailto:a@reports.test!10m , mailto:b@reports.test"_s}, {u"np"_s, u"reject"_s}, {u"x"_s, u"unknown"_s}};
    dice.shuffle(more);
    const Tags first{{u"v"_s, u"DMARC1"_s}, {u"p"_s, dice.anyCase(dice.oneOf(QStringList{u"none"_s, u"quarantine"_s, u"reject"_s}.mid(static_cast<int>(least))))}};
    return tagText(first + more.first(dice.below(more.size())), dice);
}

QString keySaidOtherwise(const QString &record, Dice &dice)
{
    QString key = record.section(u"p="_s, 1);
    for (qsizetype at = key.size() - 64; at > 0 && dice.chance(80); at -= 64)
        key.insert(at, u' ');
    Tags tags{{u"p"_s, key}, {u"n"_s, u"a note"_s}, {u"t"_s, u"s"_s}, {u"h"_s, u"sha1 : sha256"_s}, {u"s"_s, dice.oneOf(QStringList{u"*"_s, u"email"_s})}, {u"x"_s, u"y"_s}};
    tags.resize(1 + dice.below(tags.size()));
    const bool isRsa = record.contains(u"k=rsa"_s);
    if (!isRsa || dice.chance(50))
        tags.append({u"k"_s, isRsa ? u"rsa"_s : u"ed25519"_s});
    dice.shuffle(tags);
    if (dice.chance(70))
        tags.prepend({u"v"_s, u"DKIM1"_s});
    return tagText(tags, dice);
}

QString textSaidOtherwise(MadeZone &zone, const DnsRecord &record, Dice &dice)
{
    const QString text = QString::fromLatin1(txtOctets(record.data));
    if (isSpf(text.toLatin1()))
        return record.own ? text + u"  x-note=1"_s : spfSaidOtherwise(zone, record.name.chopped(1), dice);
    if (text.startsWith(u"v=TLSRPTv1"_s))
        return record.own ? text : u"v=TLSRPTv1"_s + QString(dice.below(2), u' ') + u"; rua=https://reports.test/a , mailto:b@reports.test"_s;
    if (record.name.contains(u"._report._dmarc."_s))
        return tagText({{u"v"_s, u"DMARC1"_s}, {u"rua"_s, u"mailto:c@reports.test"_s}}, dice);
    if (record.name.startsWith(u"_dmarc."_s))
        return record.own ? text : dmarcSaidOtherwise(dmarcPolicy(text.toLatin1()).value(), dice);
    if (record.name.startsWith(u"_ua-auto-config."_s))
        return tagText({{u"v"_s, u"UAAC1"_s}, {u"d"_s, text.section(u"; d="_s, 1)}, {u"x"_s, u"unknown"_s}, {u"a"_s, u"sha256"_s}}, dice);
    if (record.name.startsWith(u"default._bimi."_s))
        return tagText({{u"v"_s, u"BIMI1"_s}, {u"l"_s, dice.oneOf(QStringList{u"https://logos.test/a.svg"_s, u"HTTPS://logos.test/b.svg"_s, QString()})}, {u"a"_s, u""_s}, {u"avp"_s, u"brand"_s}}, dice);
    return text.startsWith(u"v=DKIM1"_s) ? keySaidOtherwise(text, dice) : text;
}

QString numbersAndName(const QString &data, Dice &dice)
{
    QStringList words = data.split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        words[i].prepend(QString(dice.below(3), u'0'));
    words.last() = dice.anyCase(words.last());
    if (words.last().size() > 1 && dice.chance(20))
        words.last().chop(1);
    return words.join(u' ');
}

QString addressSaidOtherwise(const QString &data, Dice &dice)
{
    if (!data.contains(u':'))
        return data;
    const Q_IPV6ADDR octets = IpAddress::parse(data)->host().toIPv6Address();
    QStringList groups;
    for (int i = 0; i < 16; i += 2)
        groups.append(QString::number(octets[i] << 8 | octets[i + 1], 16).rightJustified(dice.chance(50) ? 4 : 1, u'0'));
    return dice.anyCase(groups.join(u':'));
}

// Of the certificate, its key or its authority; beside a former key.
QString associationSaidOtherwise(MadeZone &zone, const Key &key, const QString &data, Dice &dice)
{
    if (dice.chance(30))
        zone.dns[key].append(u"3 1 1 "_s + QString::fromLatin1(dice.octets(32).toHex()));
    const auto digest = [](const QByteArray &octets, QCryptographicHash::Algorithm kind) { return QString::fromLatin1(QCryptographicHash::hash(octets, kind).toHex()); };
    switch (dice.below(5)) {
    case 0: return u"3 0 1 "_s + digest(zone.chain.first().certificate, QCryptographicHash::Sha256);
    case 1: return u"3 1 2 "_s + digest(zone.chain.first().publicKey, QCryptographicHash::Sha512);
    case 2: return u"2 1 1 "_s + digest(zone.chain.last().publicKey, QCryptographicHash::Sha256);
    case 3: return u"3 1 0 "_s + QString::fromLatin1(zone.chain.first().publicKey.toHex());
    default: return dice.anyCase(data).insert(20, QString(dice.below(2), u' '));
    }
}

// Of any account, beside others that may issue and what binds none of the usual certificates.
QString authoritySaidOtherwise(MadeZone &zone, const Key &key, const QString &data, Dice &dice)
{
    const QStringList others{u"0 issue \"ca.test\""_s, u"0 issue \";\""_s, u"0 issuewild \";\""_s, u"0 iodef \"mailto:a@reports.test\""_s, u"128 issuewild \"ca.test\""_s, u"0 tbs \"Unknown\""_s};
    if (dice.chance(40))
        zone.dns[key].append(dice.oneOf(others));
    if (!data.contains(u" issue "_s))
        return data;
    const QString issuer = data.section(u'"', 1).section(u';', 0, 0).remove(u'"');
    return dice.chance(50) ? u"%1 %2 \"%3\""_s.arg(dice.oneOf(std::array{0, 128})).arg(dice.anyCase(u"issue"_s), u' ' + dice.anyCase(issuer) + u" "_s) : data;
}

// By addresses of ours, or by another name that leads to them.
void aliasSaidOtherwise(MadeZone &zone, const QString &name, Dice &dice)
{
    if (zone.addresses.isEmpty() || dice.chance(40))
        return;
    const bool hasMiddle = dice.chance(40);
    const QString end = hasMiddle ? u"alias.test."_s : name;
    zone.dns.remove({name, DnsType::Cname});
    if (hasMiddle)
        zone.dns[{name, DnsType::Cname}] = {u"alias.test."_s};
    const qsizetype count = 1 + dice.below(zone.addresses.size());
    for (const IpAddress &address : zone.addresses.first(count)) {
        QStringList &set = zone.dns[{end, address.isIpv4() ? DnsType::A : DnsType::Aaaa}];
        if (!set.contains(address.toString()))
            set.append(address.toString());
    }
}

} // namespace

bool MadeZone::isInZone(const QString &name) const
{
    const QString zone = plan.domain + u'.';
    return name == zone || name.endsWith(u'.' + zone);
}

DnsAnswer MadeZone::answerTo(const Key &asked, bool isOwner) const
{
    DnsAnswer answer;
    answer.name = asked.first;
    answer.type = asked.second;
    answer.isAuthoritative = isOwner;
    QString name = asked.first;
    for (int step = 0; step < 8; ++step) {
        answer.data = dns.value({name, asked.second});
        const QStringList alias = dns.value({name, DnsType::Cname});
        if (!answer.data.isEmpty() || alias.isEmpty() || (isOwner && !isInZone(alias.first().toLower())))
            break;
        name = alias.first().toLower();
    }
    answer.outcome = asked.first == u"silent.test."_s ? DnsOutcome::TimedOut : answer.data.isEmpty() ? DnsOutcome::NoName
                                                                                                     : DnsOutcome::Records;
    return answer;
}

IpAddress foreignAddress(DnsType type, Dice &dice)
{
    const QString text = type == DnsType::A ? u"198.51.100.%1"_s.arg(1 + dice.below(79)) : u"2001:db8:f::%1"_s.arg(1 + dice.below(9999));
    return IpAddress::parse(text).value();
}

QString splitText(const QByteArray &octets, Dice &dice)
{
    QStringList strings;
    for (qsizetype at = 0; at < octets.size();) {
        const qsizetype size = dice.chance(50) ? 255 : 1 + dice.below(255);
        strings.append(txtData(octets.mid(at, size)));
        at += size;
    }
    return strings.join(u' ');
}

MadeZone plannedZone(Dice &dice)
{
    DnsPlanInput input;
    input.domain = DomainName::parse(madeDomain(dice)).value();
    const QString domain = input.domain.toString();
    const Result<DomainName> within = DomainName::parse(dice.chance(15) ? domain : dice.oneOf(QStringList{u"mail."_s, u"mx1.host."_s}) + domain);
    input.settings.serverName = within && dice.chance(75) ? *within : DomainName::parse(u"mail.host.example"_s).value();
    for (qsizetype i = dice.chance(10) ? 0 : 1 + dice.below(2); i > 0; --i)
        input.settings.publicAddresses.append(IpAddress::parse(u"203.0.113.%1"_s.arg(i * 40 + dice.below(40))).value());
    for (qsizetype i = input.settings.publicAddresses.isEmpty() ? 0 : dice.below(2); i > 0; --i)
        input.settings.publicAddresses.append(IpAddress::parse(u"2001:db8:%1::%2"_s.arg(i).arg(1 + dice.below(9999))).value());
    input.settings.accountTypes = dice.oneOf(QList<QList<AccountType>>{{AccountType::Imap}, {AccountType::Pop3}, {AccountType::Imap, AccountType::Pop3}});
    if (dice.chance(80)) {
        const Result<Address> within253 = Address::parse(u"ann@"_s + domain);
        input.hasOthers = dice.chance(50);
        input.settings.adminAddress = within253 && dice.chance(60) ? *within253 : Address::parse(u"ann@office.example"_s).value();
    }
    input.certificateNames = dice.chance(50) ? QStringList{u"*."_s + domain} : QStringList{u"autoconfig."_s + domain, u"imap."_s + domain};
    for (const DkimState state : {DkimState::Active, DkimState::Next, DkimState::Retiring}) {
        for (const DkimAlgorithm algorithm : {DkimAlgorithm::Rsa, DkimAlgorithm::Ed25519}) {
            if (dice.chance(state == DkimState::Active ? 90 : 20))
                input.dkimKeys.append(madeKey(algorithm, state, dice));
        }
    }
    input.settings.dmarcPolicy = dice.oneOf(std::array{DmarcPolicy::None, DmarcPolicy::Quarantine, DmarcPolicy::Reject});
    if (dice.chance(50))
        input.settings.logo = HttpsUrl::parse(u"https://www.host.example/logo.svg").value();
    if (dice.chance(50))
        input.settings.certificateAuthorities = madeAuthorities(dice);
    if (dice.chance(60))
        input.chain = {{dice.octets(400), dice.octets(91)}, {dice.octets(600), dice.octets(91)}};
    if (dice.chance(50))
        input.paccDigest = dice.octets(32).toBase64();
    addOwnRecords(input, dice);

    MadeZone zone{planDns(input), input.settings.serverName->toString(), input.settings.publicAddresses, {}, {}, input.chain};
    if (dice.chance(95)) // all of them is more than a fault needs
        zone.plan.records.removeIf([&dice](const DnsRecord &) { return dice.chance(85); });
    zone.questions = questionsOf(zone.plan);
    for (const DnsRecord &record : std::as_const(zone.plan.records))
        zone.dns[{record.name, *fromWord<DnsType>(record.type)}].append(record.data);
    // Where mail exchangers are asked for, ours is among them: SPF may be about it.
    const QString exchanger = u"10 "_s + zone.server + u'.';
    if (auto set = zone.dns.find({domain + u'.', DnsType::Mx}); set != zone.dns.end() && !set->contains(exchanger))
        set->append(exchanger);
    zone.dns[{u"_spf.other.test."_s, DnsType::Txt}] = {u"\"v=spf1 a:www.other.test ip4:198.18.0.0/16 -all\""_s};
    zone.dns[{u"www.other.test."_s, DnsType::A}] = {u"198.18.1.1"_s};
    zone.dns[{u"www.other.test."_s, DnsType::Aaaa}] = {u"2001:db9::1"_s};
    zone.dns[{u"backup.test."_s, DnsType::A}] = {u"198.18.2.1"_s};
    zone.dns[{u"mx.foreign.test."_s, DnsType::Aaaa}] = {u"2001:db9::2"_s};
    zone.dns[{u"other.test."_s, DnsType::Mx}] = {u"10 mx.other.test."_s};
    zone.dns[{u"_circle.test."_s, DnsType::Txt}] = {u"\"v=spf1 redirect=_circle.test\""_s};
    zone.dns[{u"_two.test."_s, DnsType::Txt}] = {u"\"v=spf1 -all\""_s, u"\"v=spf1 ~all\""_s};
    zone.dns[{u"_wrong.test."_s, DnsType::Txt}] = {u"\"v=spf1 mx al\""_s};
    return zone;
}

void sayOtherwise(MadeZone &zone, Dice &dice)
{
    for (const DnsRecord &record : std::as_const(zone.plan.records)) {
        const Key key{record.name, *fromWord<DnsType>(record.type)};
        QStringList &set = zone.dns[key];
        const qsizetype at = set.indexOf(record.data);
        if (at < 0)
            continue; // said otherwise with the others of its name
        QString other = record.data;
        switch (key.second) {
        case DnsType::Txt:
            other = splitText(textSaidOtherwise(zone, record, dice).toLatin1(), dice);
            break;
        case DnsType::Mx:
            if (dice.chance(20) && record.necessity == Necessity::Required)
                zone.dns[key].append(u"%1 %2"_s.arg(30 + dice.below(100)).arg(record.data.section(u' ', 1)));
            [[fallthrough]];
        case DnsType::Ns:
        case DnsType::Ptr:
        case DnsType::Cname: other = numbersAndName(record.data, dice); break;
        case DnsType::Srv: {
            QStringList words = record.data.split(u' ');
            if (!record.own) // with one server the weight says nothing, without one no number does (RFC 2782)
                words[words.last() == u"." ? dice.below(3) : 1] = QString::number(dice.below(100));
            other = numbersAndName(words.join(u' '), dice);
            break;
        }
        case DnsType::A:
        case DnsType::Aaaa: other = addressSaidOtherwise(record.data, dice); break;
        case DnsType::Tlsa:
            if (!record.own)
                other = associationSaidOtherwise(zone, key, record.data, dice);
            break;
        case DnsType::Caa:
            if (!record.own)
                other = authoritySaidOtherwise(zone, key, record.data, dice);
            break;
        case DnsType::Soa:
        case DnsType::Ds:
        case DnsType::Dnskey:
        case DnsType::Spf: break;
        }
        zone.dns[key][at] = other;
        if (key.second == DnsType::Cname && !record.own)
            aliasSaidOtherwise(zone, record.name, dice);
        if (key.second == DnsType::Txt && !record.name.contains(u"._domainkey."_s) && dice.chance(20))
            zone.dns[key].append(dice.oneOf(QStringList{u"\"v=spf10 -all\""_s, u"\"MS=ms12345\""_s, u"\"v=verify1\" \"; p=none\""_s, txtData("v=UAAC1; a=sha256; d=" + dice.octets(32).toBase64()), txtData(QByteArray(dice.chance(5) ? 4000 : 40, 'y'))}));
    }
}

void hear(DnsWitness &witness, const MadeZone &zone, const QStringList &names, Dice &dice)
{
    for (const Key &key : zone.questions) {
        if (!names.contains(key.first) || (witness.isOwner() && !zone.isInZone(key.first)))
            continue;
        DnsAnswer answer = zone.answerTo(key, witness.isOwner());
        answer.server = witness.server;
        answer.ttl = witness.isOwner() ? zone.ttls.value(key, 60 + dice.below(86341)) : dice.below(999999);
        dice.shuffle(answer.data);
        witness.answers.insert(key, answer);
    }
}

QList<DnsWitness> witnessesOf(const MadeZone &zone, qsizetype owners, Dice &dice)
{
    QStringList names;
    for (const Key &key : zone.questions)
        names.append(key.first);
    QList<DnsWitness> all{DnsWitness{u"192.0.2.53"_s, false, {}, {}}};
    for (qsizetype i = 1; i <= owners; ++i)
        all.append(DnsWitness{dice.chance(30) ? u"2001:db8:53::%1"_s.arg(i) : u"192.0.2.%1"_s.arg(i), false, {}, u"ns%1.provider.test."_s.arg(i)});
    for (DnsWitness &witness : all)
        hear(witness, zone, names, dice);
    return all;
}

} // namespace postroom::test

#include "core/base/json.h"
#include "core/dns/publish.h"
#include "core/dns/rdata.h"
#include "core/dns/txtdata.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

const IpAddress ownAddress = IpAddress::parse(u"192.0.2.25").value();

// A zone as a server has it, by name and type.
using Zone = QMap<RecordSetKey, QStringList>;

DnsRecord record(const QString &name, const QString &type, const QString &data)
{
    DnsRecord one;
    one.name = name;
    one.type = type;
    one.data = data;
    return one;
}

DnsPlan plan()
{
    return {u"example.test"_s,
            {record(u"mail.example.test."_s, u"A"_s, u"192.0.2.25"_s), record(u"25.2.0.192.in-addr.arpa."_s, u"PTR"_s, u"mail.example.test."_s),
             record(u"mail.example.test."_s, u"TXT"_s, u"\"v=spf1 a -all\""_s), record(u"example.test."_s, u"MX"_s, u"10 mail.example.test."_s),
             record(u"example.test."_s, u"TXT"_s, u"\"v=spf1 mx -all\""_s), record(u"rsa-1._domainkey.example.test."_s, u"TXT"_s, u"\"v=DKIM1; k=rsa; p=AAAA\""_s),
             record(u"_dmarc.example.test."_s, u"TXT"_s, u"\"v=DMARC1; p=none; rua=mailto:anna@example.test\""_s),
             record(u"_smtp._tls.example.test."_s, u"TXT"_s, u"\"v=TLSRPTv1; rua=mailto:anna@example.test\""_s),
             record(u"_mta-sts.example.test."_s, u"TXT"_s, u"\"v=STSv1; id=abc;\""_s),
             record(u"_imaps._tcp.example.test."_s, u"SRV"_s, u"0 1 993 mail.example.test."_s),
             record(u"autoconfig.example.test."_s, u"CNAME"_s, u"mail.example.test."_s),
             record(u"example.test._report._dmarc.example.org."_s, u"TXT"_s, u"\"v=DMARC1\""_s)}};
}

// What a look at the zone sees.
ZoneSeen seen(const Zone &zone, const DnsPlan &planned, const QList<PublishedRecord> &published = {})
{
    ZoneSeen seen{u"example.test."_s, 1, {}, {}, {}};
    QList<RecordSetKey> wanted;
    for (const DnsRecord &one : planned.records)
        wanted.append({one.name, fromWord<DnsType>(one.type).value()});
    for (const PublishedRecord &one : published)
        wanted.append({one.name, one.type});
    for (const auto &[name, type] : wanted) {
        if (!seen.contains(name))
            continue;
        QList<DnsType> types{DnsType::Cname, type};
        if (type == DnsType::Cname)
            types = {DnsType::Cname, DnsType::A, DnsType::Aaaa, DnsType::Mx, DnsType::Txt, DnsType::Srv, DnsType::Ns, DnsType::Caa, DnsType::Tlsa};
        for (const DnsType one : types)
            seen.sets.insert({name, one}, RecordSet{zone.value({name, one}), 300, false});
    }
    return seen;
}

PublishSteps steps(const Zone &zone, PublishChoice choice = {}, const QList<PublishedRecord> &published = {}, const DnsPlan &planned = plan())
{
    return planPublication({planned, published, seen(zone, planned, published), u"mail.example.test"_s, {ownAddress}, choice});
}

bool holds(const Zone &zone, const Prerequisite &one)
{
    QStringList data = zone.value({one.name, one.type});
    QStringList wanted = one.data;
    data.sort();
    wanted.sort();
    switch (one.kind) {
    case Prerequisite::Kind::NoSet: return data.isEmpty();
    case Prerequisite::Kind::SetIsThis: return data == wanted;
    case Prerequisite::Kind::NoName:
        return std::none_of(zone.keyBegin(), zone.keyEnd(), [&](const RecordSetKey &key) { return key.first == one.name && !zone.value(key).isEmpty(); });
    }
    return false;
}

// As a server carries it out (RFC 2136 §3.4.2): what cannot stand beside an alias is left out without a word.
void carryOut(Zone &zone, const QList<RecordChange> &changes)
{
    for (const RecordChange &change : changes) {
        const RecordSetKey key{change.name, change.type};
        if (change.action == RecordAction::Remove) {
            zone[key].removeAll(change.data);
            continue;
        }
        const bool isAlias = change.type == DnsType::Cname;
        const bool isRefused = std::any_of(zone.keyBegin(), zone.keyEnd(), [&](const RecordSetKey &other) {
            return other.first == change.name && !zone.value(other).isEmpty() && (isAlias ? other.second != DnsType::Cname : other.second == DnsType::Cname);
        });
        if (isRefused)
            continue;
        if (isAlias)
            zone[key] = {change.data};
        else if (!zone[key].contains(change.data))
            zone[key].append(change.data);
    }
}

QList<PublishedRecord> noted(const QList<PublishedRecord> &before, const PublishSteps &steps)
{
    QList<PublishedRecord> after = before;
    for (const RecordChange &change : steps.changes) {
        if (change.action == RecordAction::Remove)
            after.removeIf([&](const PublishedRecord &one) { return one.name == change.name && one.type == change.type && saysTheSame(one.type, one.data, change.data); });
    }
    for (const RecordChange &change : steps.ours) {
        after.removeIf([&](const PublishedRecord &one) { return one.name == change.name && one.type == change.type && one.data == change.data; });
        after.append(PublishedRecord{change.name, change.type, change.ttl, change.data, u"192.0.2.53"_s, {}, true});
    }
    return after;
}

QStringList words(const QList<RecordChange> &changes)
{
    QStringList all;
    for (const RecordChange &one : changes)
        all.append((one.action == RecordAction::Add ? u"+ "_s : u"- "_s) + one.name + u' ' + wordOf(one.type) + u' ' + one.data);
    return all;
}

} // namespace

// What comes into a zone and what goes, and what of others is in the way.
class TestPublish : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void intoAnEmptyZone();
    void besideOthers_data();
    void besideOthers();
    void anSpfRecordWhereMailGoesElsewhere();
    void whatAMergedSpfRecordCosts();
    void trustAndPolicy_data();
    void trustAndPolicy();
    void everyKindComesAndGoes_data();
    void everyKindComesAndGoes();
    void whatWeNoLongerPlanGoes();
    void whatWeDidNotPutThereStays();
    void anotherTimeToLive();
    void anotherZone();
    void aWildcard();
    void aWildcardIsNoKey();
    void theTimeToLiveOfOthersStays();
    void whatIsRequired();
    void publishedTwice();
};

void TestPublish::intoAnEmptyZone()
{
    const PublishSteps all = steps({});
    QCOMPARE(all.conflicts.size(), 0);
    QCOMPARE(all.changes.size(), 10);
    QCOMPARE(all.ours, all.changes);
    QCOMPARE(all.changes.first(), (RecordChange{RecordAction::Add, u"mail.example.test."_s, DnsType::A, 3600, u"192.0.2.25"_s}));
    QStringList elsewhere;
    for (const DnsRecord &one : all.elsewhere)
        elsewhere.append(one.name);
    QCOMPARE(elsewhere, (QStringList{u"25.2.0.192.in-addr.arpa."_s, u"example.test._report._dmarc.example.org."_s}));
}

void TestPublish::besideOthers_data()
{
    QTest::addColumn<Zone>("zone"); // what is there beside the rest of the plan
    QTest::addColumn<QStringList>("conflicts"); // "kind name way"
    QTest::addColumn<QStringList>("changes"); // with every choice made

    const RecordSetKey apexTxt{u"example.test."_s, DnsType::Txt};
    const RecordSetKey apexMx{u"example.test."_s, DnsType::Mx};
    const RecordSetKey dmarc{u"_dmarc.example.test."_s, DnsType::Txt};
    const RecordSetKey sts{u"_mta-sts.example.test."_s, DnsType::Txt};
    const RecordSetKey alias{u"autoconfig.example.test."_s, DnsType::Cname};
    const QString ourSpf = u"\"v=spf1 mx -all\""_s;
    const auto row = [](const char *title, const Zone &zone, const QStringList &conflicts, const QStringList &changes) { QTest::newRow(title) << zone << conflicts << changes; };

    row("the plan", {}, {}, {});
    row("a foreign TXT", {{apexTxt, {u"\"google-site-verification=x\""_s, ourSpf}}}, {}, {});
    row("a foreign TXT that looks like commands", {{apexTxt, {u"\"x\\\" ; send\\010update delete example.test. MX\""_s, ourSpf}}}, {}, {});
    row("foreign data at names of nobody's", {{{u"www.example.test."_s, DnsType::A}, {u"198.51.100.1"_s}}, {{u"example.test."_s, DnsType::Caa}, {u"0 issue \"letsencrypt.org\""_s}}}, {}, {});
    row("ours written otherwise", {{apexTxt, {u"\"v=spf1 \" \"mx -all\""_s}}, {apexMx, {u"10 MAIL.Example.Test."_s}}}, {}, {});

    row("a foreign SPF", {{apexTxt, {u"\"v=spf1 include:_spf.other.test ~all\""_s}}}, {u"spf example.test. merge-spf"_s},
        {u"- example.test. TXT \"v=spf1 include:_spf.other.test ~all\""_s, u"+ example.test. TXT \"v=spf1 include:_spf.other.test mx ~all\""_s});
    row("a foreign SPF that lets us send", {{apexTxt, {u"\"v=spf1 include:_spf.other.test mx ~all\""_s}}}, {}, {});
    row("a foreign SPF beside ours", {{apexTxt, {u"\"v=spf1 ip4:198.51.100.1 -all\""_s, ourSpf}}}, {u"spf example.test. merge-spf"_s},
        {u"- example.test. TXT \"v=spf1 ip4:198.51.100.1 -all\""_s, u"- example.test. TXT \"v=spf1 mx -all\""_s, u"+ example.test. TXT \"v=spf1 ip4:198.51.100.1 mx -all\""_s});
    row("a foreign SPF without an end", {{apexTxt, {u"\"v=spf1 ip4:198.51.100.1\""_s}}}, {u"spf example.test. merge-spf"_s},
        {u"- example.test. TXT \"v=spf1 ip4:198.51.100.1\""_s, u"+ example.test. TXT \"v=spf1 ip4:198.51.100.1 mx\""_s});
    row("an SPF that leads elsewhere", {{apexTxt, {u"\"v=spf1 redirect=_spf.other.test\""_s}}}, {u"spf example.test. merge-spf"_s},
        {u"- example.test. TXT \"v=spf1 redirect=_spf.other.test\""_s, u"+ example.test. TXT \"v=spf1 mx redirect=_spf.other.test\""_s});
    row("an SPF that has ten look-ups", {{apexTxt, {u"\"v=spf1 a:a.b a:c.d a:e.f a:g.h a:i.j a:k.l a:m.n a:o.p a:q.r a:s.t -all\""_s}}}, {u"spf-broken example.test. replace"_s},
        {u"- example.test. TXT \"v=spf1 a:a.b a:c.d a:e.f a:g.h a:i.j a:k.l a:m.n a:o.p a:q.r a:s.t -all\""_s, u"+ example.test. TXT \"v=spf1 mx -all\""_s});
    row("an SPF with a word that nobody knows", {{apexTxt, {u"\"v=spf1 ipv4:198.51.100.1 -all\""_s}}}, {u"spf-broken example.test. replace"_s},
        {u"- example.test. TXT \"v=spf1 ipv4:198.51.100.1 -all\""_s, u"+ example.test. TXT \"v=spf1 mx -all\""_s});

    row("another policy", {{dmarc, {u"\"v=DMARC1; p=reject\""_s}}}, {}, {});
    row("a policy that names none", {{dmarc, {u"\"v=DMARC1; rua=mailto:x@other.test\""_s}}}, {u"dmarc _dmarc.example.test. replace"_s},
        {u"- _dmarc.example.test. TXT \"v=DMARC1; rua=mailto:x@other.test\""_s, u"+ _dmarc.example.test. TXT \"v=DMARC1; p=none; rua=mailto:anna@example.test\""_s});
    row("two policies", {{dmarc, {u"\"v=DMARC1; p=reject\""_s, u"\"v=DMARC1; p=none; rua=mailto:anna@example.test\""_s}}}, {u"dmarc _dmarc.example.test. replace"_s},
        {u"- _dmarc.example.test. TXT \"v=DMARC1; p=reject\""_s});

    row("another encryption policy", {{sts, {u"\"v=STSv1; id=theirs;\""_s, u"\"something else\""_s}}}, {u"mta-sts _mta-sts.example.test. replace"_s},
        {u"- _mta-sts.example.test. TXT \"v=STSv1; id=theirs;\""_s, u"+ _mta-sts.example.test. TXT \"v=STSv1; id=abc;\""_s});
    row("another encryption policy beside ours", {{sts, {u"\"v=STSv1; id=theirs;\""_s, u"\"v=STSv1; id=abc;\""_s}}}, {u"mta-sts _mta-sts.example.test. replace"_s},
        {u"- _mta-sts.example.test. TXT \"v=STSv1; id=theirs;\""_s});

    row("a mail exchanger that comes later", {{apexMx, {u"20 backup.other.test."_s, u"10 mail.example.test."_s}}}, {}, {});
    row("ours with another number", {{apexMx, {u"0 mail.example.test."_s}}}, {}, {});
    row("a mail exchanger as good as ours", {{apexMx, {u"10 mx.other.test."_s}}}, {u"mail-exchanger example.test. replace"_s},
        {u"- example.test. MX 10 mx.other.test."_s, u"+ example.test. MX 10 mail.example.test."_s});
    row("one that comes first", {{apexMx, {u"5 mx.other.test."_s, u"20 backup.other.test."_s, u"10 mail.example.test."_s}}}, {u"mail-exchanger example.test. replace"_s},
        {u"- example.test. MX 5 mx.other.test."_s});

    row("another alias", {{alias, {u"cpanel.other.test."_s}}}, {u"alias-there autoconfig.example.test. replace"_s},
        {u"- autoconfig.example.test. CNAME cpanel.other.test."_s, u"+ autoconfig.example.test. CNAME mail.example.test."_s});
    row("our address instead of an alias", {{alias, {}}, {{u"autoconfig.example.test."_s, DnsType::A}, {u"192.0.2.25"_s}}}, {}, {});
    row("another address instead of an alias", {{alias, {}}, {{u"autoconfig.example.test."_s, DnsType::A}, {u"198.51.100.1"_s}}, {{u"autoconfig.example.test."_s, DnsType::Txt}, {u"\"x\""_s}}},
        {u"other-data autoconfig.example.test. replace"_s},
        {u"- autoconfig.example.test. A 198.51.100.1"_s, u"- autoconfig.example.test. TXT \"x\""_s, u"+ autoconfig.example.test. CNAME mail.example.test."_s});
    row("an alias where the server has its address", {{{u"mail.example.test."_s, DnsType::A}, {}}, {{u"mail.example.test."_s, DnsType::Txt}, {}}, {{u"mail.example.test."_s, DnsType::Cname}, {u"host.other.test."_s}}},
        {u"alias-there mail.example.test. replace"_s},
        {u"- mail.example.test. CNAME host.other.test."_s, u"+ mail.example.test. A 192.0.2.25"_s, u"+ mail.example.test. TXT \"v=spf1 a -all\""_s});
    row("another address of the server", {{{u"mail.example.test."_s, DnsType::A}, {u"192.0.2.25"_s, u"198.51.100.1"_s}}}, {u"addresses mail.example.test. replace"_s},
        {u"- mail.example.test. A 198.51.100.1"_s});
    row("another service", {{{u"_imaps._tcp.example.test."_s, DnsType::Srv}, {u"0 0 993 imap.other.test."_s}}}, {u"service _imaps._tcp.example.test. replace"_s},
        {u"- _imaps._tcp.example.test. SRV 0 0 993 imap.other.test."_s, u"+ _imaps._tcp.example.test. SRV 0 1 993 mail.example.test."_s});
    row("another key", {{{u"rsa-1._domainkey.example.test."_s, DnsType::Txt}, {u"\"v=DKIM1; k=rsa; p=BBBB\""_s}}}, {u"signing-key rsa-1._domainkey.example.test. replace"_s},
        {u"- rsa-1._domainkey.example.test. TXT \"v=DKIM1; k=rsa; p=BBBB\""_s, u"+ rsa-1._domainkey.example.test. TXT \"v=DKIM1; k=rsa; p=AAAA\""_s});
}

void TestPublish::besideOthers()
{
    QFETCH(Zone, zone);
    QFETCH(QStringList, conflicts);
    QFETCH(QStringList, changes);
    Zone whole;
    carryOut(whole, steps({}).changes);
    for (auto it = zone.begin(); it != zone.end(); ++it)
        whole[it.key()] = it.value();
    QStringList told;
    const PublishSteps refused = steps(whole);
    for (const RecordConflict &one : refused.conflicts)
        told.append(wordOf(one.kind) + u' ' + one.name + u' ' + wordOf(one.way));
    QCOMPARE(told, conflicts);
    const PublishSteps permitted = steps(whole, {true, true});
    QCOMPARE(permitted.conflicts.size(), 0);
    QCOMPARE(words(permitted.changes), changes);
    carryOut(whole, permitted.changes);
    QCOMPARE(words(steps(whole, {}, noted({}, permitted)).changes), QStringList());
    QCOMPARE(steps(whole, {}, noted({}, permitted)).conflicts.size(), 0);
    QCOMPARE(steps(whole).conflicts.size(), 0); // also for whom knows nothing of it
}

// There "mx" would be the others: the server itself is named, whether or not they go with it.
void TestPublish::anSpfRecordWhereMailGoesElsewhere()
{
    const RecordSetKey apexTxt{u"example.test."_s, DnsType::Txt};
    const RecordSetKey apexMx{u"example.test."_s, DnsType::Mx};
    const auto merged = [&](const QStringList &exchangers, const QString &spf, bool replaces = false) {
        for (const RecordChange &one : steps({{apexMx, exchangers}, {apexTxt, {spf}}}, {true, replaces}).changes) {
            if (one.action == RecordAction::Add && one.name == apexTxt.first && one.type == DnsType::Txt)
                return one.data;
        }
        return QString();
    };
    const QString theirs = u"\"v=spf1 include:x.test ~all\""_s;
    const QString named = u"\"v=spf1 include:x.test a:mail.example.test ~all\""_s;
    const QString byExchanger = u"\"v=spf1 include:x.test mx ~all\""_s;
    QCOMPARE(merged({u"10 mx.other.test."_s}, theirs), named);
    QCOMPARE(merged({u"10 mx.other.test."_s}, theirs, true), named);
    QCOMPARE(merged({u"0 ."_s}, theirs), named);
    QCOMPARE(merged({}, theirs), byExchanger); // ours comes with it
    QCOMPARE(merged({u"90 backup.other.test."_s}, theirs), byExchanger);
    QCOMPARE(merged({u"5 mx.other.test."_s, u"10 mail.example.test."_s}, theirs), byExchanger); // both are meant
    // Their own "mx" is them alone.
    QCOMPARE(merged({u"10 mx.other.test."_s}, u"\"v=spf1 mx ~all\""_s), u"\"v=spf1 mx a:mail.example.test ~all\""_s);
    QCOMPARE(merged({u"10 mx.other.test."_s}, named), QString());
}

void TestPublish::whatAMergedSpfRecordCosts()
{
    const DnsPlan planned = plan();
    const RecordSetKey apexTxt{u"example.test."_s, DnsType::Txt};
    const QString site = u'"' + QString(200, u's') + u'"';
    const QString theirs = u"\"v=spf1 a:gone.test mx:gone.test a:w.test exists:silent.test include:x.test ~all\""_s;
    const auto answer = [](const QString &name, DnsType type, const QStringList &data) {
        DnsAnswer one;
        one.name = name;
        one.type = type;
        one.outcome = data.isEmpty() ? DnsOutcome::NoName : DnsOutcome::Records;
        one.data = data;
        return one;
    };
    ZoneSeen there = seen({{apexTxt, {site, theirs}}}, planned);
    for (const DnsType type : {DnsType::A, DnsType::Aaaa, DnsType::Mx})
        there.answers.insert({u"gone.test."_s, type}, answer(u"gone.test."_s, type, {}));
    there.answers.insert({u"w.test."_s, DnsType::A}, answer(u"w.test."_s, DnsType::A, {u"198.51.100.1"_s}));
    there.answers.insert({u"w.test."_s, DnsType::Aaaa}, answer(u"w.test."_s, DnsType::Aaaa, {}));
    const auto publication = [&](bool merges) { return planPublication({planned, {}, there, u"mail.example.test"_s, {ownAddress}, {merges, false}}); };
    const RecordConflict refused = publication(false).conflicts.value(0);
    QCOMPARE(refused.merged, u"\"v=spf1 a:gone.test mx:gone.test a:w.test exists:silent.test include:x.test mx ~all\""_s);
    QCOMPARE(refused.lookups, 6);
    QCOMPARE(refused.voids, 2);
    QCOMPARE(refused.octets, 13 + 200 + txtOctets(*refused.merged).size());
    QCOMPARE(publication(false).merged.size(), 0);
    // Who merges at once hears of it, too.
    const PublishSteps done = publication(true);
    QCOMPARE(done.conflicts.size(), 0);
    QCOMPARE(done.merged.size(), 1);
    QCOMPARE(done.merged.first().voids, 2);
    // What an included record asks for counts as well.
    there.answers.insert({u"x.test."_s, DnsType::Txt}, answer(u"x.test."_s, DnsType::Txt, {u"\"v=spf1 a:gone.test -all\""_s}));
    QCOMPARE(publication(false).conflicts.value(0).voids, 3);
}

// Who may issue and which keys are shown stand beside others'; a policy must be as firm as ours, and a logo is somebody's choice.
void TestPublish::trustAndPolicy_data()
{
    QTest::addColumn<DnsRecord>("planned");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QStringList>("changes"); // where what is in the way may be replaced
    QTest::addColumn<qsizetype>("conflicts"); // where it may not
    const auto row = [](const char *title, const DnsRecord &planned, const QString &there, const QStringList &changes, qsizetype conflicts) { QTest::newRow(title) << planned << there << changes << conflicts; };
    const DnsRecord caa = record(u"mail.example.test."_s, u"CAA"_s, u"0 issue \"letsencrypt.org\""_s);
    row("another's authority", caa, u"0 issue \"other.test\""_s, {u"+ mail.example.test. CAA 0 issue \"letsencrypt.org\""_s}, 0);
    row("ours already", caa, u"0 issue \"letsencrypt.org\""_s, {}, 0);
    const DnsRecord tlsa = record(u"_25._tcp.mail.example.test."_s, u"TLSA"_s, u"3 1 1 "_s + QString(64, u'a'));
    row("another key", tlsa, u"3 1 1 "_s + QString(64, u'b'), {u"+ _25._tcp.mail.example.test. TLSA "_s + tlsa.data}, 0);
    row("our key in capitals", tlsa, u"3 1 1 "_s + QString(64, u'A'), {}, 0);
    const DnsRecord dmarc = record(u"_dmarc.example.test."_s, u"TXT"_s, u"\"v=DMARC1; p=quarantine\""_s);
    row("a firmer policy", dmarc, u"\"v=DMARC1; p=reject\""_s, {}, 0);
    row("a weaker policy", dmarc, u"\"v=DMARC1; p=none\""_s, {u"- _dmarc.example.test. TXT \"v=DMARC1; p=none\""_s, u"+ _dmarc.example.test. TXT "_s + dmarc.data}, 1);
    const DnsRecord logo = record(u"default._bimi.example.test."_s, u"TXT"_s, u"\"v=BIMI1; l=https://www.example.test/logo.svg\""_s);
    row("another logo", logo, u"\"v=BIMI1; l=\""_s, {}, 0);
    row("something else where the logo belongs", logo, u"\"something else\""_s, {u"+ default._bimi.example.test. TXT "_s + logo.data}, 0);
}

void TestPublish::trustAndPolicy()
{
    QFETCH(DnsRecord, planned);
    QFETCH(QString, there);
    const Zone zone{{{planned.name, fromWord<DnsType>(planned.type).value()}, {there}}};
    const DnsPlan alone{u"example.test"_s, {planned}};
    PublishChoice replacing;
    replacing.replaces = true;
    QTEST(words(steps(zone, replacing, {}, alone).changes), "changes");
    QTEST(steps(zone, {}, {}, alone).conflicts.size(), "conflicts");
}

void TestPublish::everyKindComesAndGoes_data()
{
    QTest::addColumn<DnsType>("type");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("theirs"); // that stands beside it, or is in its way
    QTest::addColumn<bool>("isInTheWay");
    QTest::newRow("A") << DnsType::A << u"192.0.2.25"_s << u"198.51.100.1"_s << true;
    QTest::newRow("AAAA") << DnsType::Aaaa << u"2001:db8::25"_s << u"2001:db8::1"_s << true;
    QTest::newRow("CNAME") << DnsType::Cname << u"mail.example.test."_s << u"www.other.test."_s << true;
    QTest::newRow("MX") << DnsType::Mx << u"10 mail.example.test."_s << u"5 mx.other.test."_s << true;
    QTest::newRow("TXT") << DnsType::Txt << u"\"some words\""_s << u"\"others\""_s << false;
    QTest::newRow("SRV") << DnsType::Srv << u"0 1 993 mail.example.test."_s << u"0 1 993 imap.other.test."_s << true;
    QTest::newRow("CAA") << DnsType::Caa << u"0 issue \"letsencrypt.org\""_s << u"0 iodef \"mailto:x@other.test\""_s << false;
    QTest::newRow("TLSA") << DnsType::Tlsa << u"3 1 1 "_s + QString(64, u'a') << u"3 1 1 "_s + QString(64, u'b') << false;
    QTest::newRow("PTR") << DnsType::Ptr << u"mail.example.test."_s << u"www.other.test."_s << false;
}

void TestPublish::everyKindComesAndGoes()
{
    QFETCH(DnsType, type);
    QFETCH(QString, data);
    QFETCH(QString, theirs);
    QFETCH(bool, isInTheWay);
    const RecordSetKey key{u"box.example.test."_s, type};
    const DnsPlan planned{u"example.test"_s, {record(key.first, wordOf(type), data)}};
    const auto send = [](Zone &to, const PublishSteps &all) {
        for (const Prerequisite &one : all.prerequisites)
            QVERIFY2(holds(to, one), qPrintable(one.name + u' ' + wordOf(one.type)));
        carryOut(to, all.changes);
    };
    Zone zone;
    const PublishSteps first = steps(zone, {}, {}, planned);
    QCOMPARE(words(first.changes), QStringList{u"+ box.example.test. "_s + wordOf(type) + u' ' + data});
    send(zone, first);
    const QList<PublishedRecord> ours = noted({}, first);
    QCOMPARE(words(steps(zone, {}, ours, planned).changes), QStringList());
    send(zone, steps(zone, {}, ours, {u"example.test"_s, {}}));
    QCOMPARE(zone.value(key), QStringList());

    zone[key] = {theirs};
    QCOMPARE(steps(zone, {}, {}, planned).conflicts.size(), isInTheWay ? 1 : 0);
    PublishChoice replacing;
    replacing.replaces = true;
    const PublishSteps second = steps(zone, replacing, {}, planned);
    send(zone, second);
    QCOMPARE(zone.value(key), isInTheWay ? QStringList{data} : QStringList({theirs, data}));
    send(zone, steps(zone, {}, noted({}, second), {u"example.test"_s, {}}));
    QCOMPARE(zone.value(key), isInTheWay ? QStringList() : QStringList{theirs}); // what is not ours stays
}

void TestPublish::whatWeNoLongerPlanGoes()
{
    Zone zone;
    const PublishSteps first = steps(zone);
    carryOut(zone, first.changes);
    zone[{u"example.test."_s, DnsType::Txt}].append(u"\"theirs\""_s);
    const QList<PublishedRecord> published = noted({}, first);
    DnsPlan other = plan();
    other.records[3].data = u"10 mx.example.test."_s;
    other.records[4].data = u"\"v=spf1 mx ~all\""_s;
    other.records[5] = record(u"rsa-2._domainkey.example.test."_s, u"TXT"_s, u"\"v=DKIM1; k=rsa; p=CCCC\""_s);
    other.records[10] = record(u"autoconfig.example.test."_s, u"A"_s, u"192.0.2.25"_s);
    const PublishSteps second = steps(zone, {}, published, other);
    QCOMPARE(second.conflicts.size(), 0);
    QCOMPARE(words(second.changes),
             (QStringList{u"- example.test. MX 10 mail.example.test."_s, u"- example.test. TXT \"v=spf1 mx -all\""_s, u"- rsa-1._domainkey.example.test. TXT \"v=DKIM1; k=rsa; p=AAAA\""_s, u"- autoconfig.example.test. CNAME mail.example.test."_s,
                          u"+ example.test. MX 10 mx.example.test."_s, u"+ example.test. TXT \"v=spf1 mx ~all\""_s, u"+ rsa-2._domainkey.example.test. TXT \"v=DKIM1; k=rsa; p=CCCC\""_s, u"+ autoconfig.example.test. A 192.0.2.25"_s}));
    carryOut(zone, second.changes);
    QCOMPARE(words(steps(zone, {}, noted(published, second), other).changes), QStringList());
    // Nothing planned any more: theirs is left.
    const PublishSteps last = steps(zone, {}, noted(published, second), {u"example.test"_s, {}});
    carryOut(zone, last.changes);
    QStringList left;
    for (const QStringList &data : std::as_const(zone))
        left += data;
    QCOMPARE(left, QStringList{u"\"theirs\""_s});
}

void TestPublish::whatWeDidNotPutThereStays()
{
    Zone zone;
    carryOut(zone, steps(zone).changes);
    DnsPlan less = plan();
    less.records.removeAt(7);
    QCOMPARE(words(steps(zone, {}, {}, less).changes), QStringList()); // somebody else entered it
}

void TestPublish::anotherTimeToLive()
{
    Zone zone;
    const PublishSteps first = steps(zone);
    carryOut(zone, first.changes);
    DnsPlan other = plan();
    other.records[3].ttl = 60;
    const PublishSteps second = steps(zone, {}, noted({}, first), other);
    QCOMPARE(second.changes, (QList<RecordChange>{{RecordAction::Add, u"example.test."_s, DnsType::Mx, 60, u"10 mail.example.test."_s}}));
    QCOMPARE(words(steps(zone, {}, noted(noted({}, first), second), other).changes), QStringList());
}

void TestPublish::anotherZone()
{
    ZoneSeen below = seen({}, plan());
    below.notHere = {u"mail.example.test."_s};
    const PublishSteps some = planPublication({plan(), {}, below, u"mail.example.test"_s, {ownAddress}, {}});
    QStringList elsewhere;
    for (const DnsRecord &one : some.elsewhere)
        elsewhere.append(one.name + u' ' + one.type);
    QCOMPARE(elsewhere.size(), 4);
    QVERIFY(elsewhere.contains(u"mail.example.test. A"_s) && elsewhere.contains(u"mail.example.test. TXT"_s));
    QCOMPARE(some.changes.size(), 8);
}

void TestPublish::aWildcard()
{
    const auto with = [](const QString &address) {
        ZoneSeen there = seen({}, plan());
        for (const QString &name : {u"mail.example.test."_s, u"autoconfig.example.test."_s})
            there.sets[{name, DnsType::A}] = RecordSet{{address}, 300, true};
        return planPublication({plan(), {}, there, u"mail.example.test"_s, {ownAddress}, {}});
    };
    const PublishSteps another = with(u"198.51.100.1"_s);
    QCOMPARE(another.conflicts.size(), 0);
    QCOMPARE(another.changes.size(), 10);
    const PublishSteps ours = with(u"192.0.2.25"_s);
    QCOMPARE(ours.conflicts.size(), 0);
    QVERIFY(!words(ours.changes).join(u'\n').contains(u"autoconfig"_s)); // it leads here as it is
    QVERIFY(words(ours.changes).contains(u"+ mail.example.test. A 192.0.2.25"_s)); // or the TXT beside it would hide the wildcard
}

// Where it leads to this server, a name for a key does not lead to that key.
void TestPublish::aWildcardIsNoKey()
{
    const DnsPlan planned{u"example.test"_s, {record(u"rsa1._domainkey.example.test."_s, u"CNAME"_s, u"rsa1.example.test._domainkey.mail.host.test."_s)}};
    for (const auto &[type, data] : {std::pair{DnsType::A, u"192.0.2.25"_s}, std::pair{DnsType::Cname, u"mail.host.test."_s}}) {
        ZoneSeen there = seen({}, planned);
        there.sets[{u"rsa1._domainkey.example.test."_s, type}] = RecordSet{{data}, 300, true};
        const PublishSteps some = planPublication({planned, {}, there, u"mail.host.test"_s, {ownAddress}, {}});
        QCOMPARE(some.conflicts.size(), 0);
        QCOMPARE(words(some.changes), QStringList{u"+ rsa1._domainkey.example.test. CNAME rsa1.example.test._domainkey.mail.host.test."_s});
    }
}

void TestPublish::theTimeToLiveOfOthersStays()
{
    const PublishSteps beside = steps({{{u"example.test."_s, DnsType::Txt}, {u"\"theirs\""_s}}});
    for (const RecordChange &one : beside.changes)
        QCOMPARE(one.ttl, one.name == u"example.test."_s && one.type == DnsType::Txt ? 300 : 3600);
}

void TestPublish::whatIsRequired()
{
    Zone zone{{{u"example.test."_s, DnsType::Txt}, {u"\"theirs\""_s, u"\"more\""_s}}};
    const PublishSteps all = steps(zone);
    for (const Prerequisite &one : all.prerequisites)
        QVERIFY(holds(zone, one));
    using Kind = Prerequisite::Kind;
    QVERIFY(all.prerequisites.contains(Prerequisite{Kind::SetIsThis, u"example.test."_s, DnsType::Txt, {u"\"theirs\""_s, u"\"more\""_s}}));
    QVERIFY(all.prerequisites.contains(Prerequisite{Kind::NoSet, u"example.test."_s, DnsType::Mx, {}}));
    QVERIFY(all.prerequisites.contains(Prerequisite{Kind::NoName, u"autoconfig.example.test."_s, DnsType::A, {}}));
    // Whatever changes at a name that is changed is noticed.
    const QList<std::pair<RecordSetKey, QString>> meanwhile{{{u"example.test."_s, DnsType::Txt}, u"\"v=spf1 -all\""_s}, {{u"example.test."_s, DnsType::Mx}, u"5 mx.other.test."_s}, {{u"autoconfig.example.test."_s, DnsType::Tlsa}, u"3 1 1 00"_s}, {{u"mail.example.test."_s, DnsType::Cname}, u"x.test."_s}};
    for (const auto &[key, data] : meanwhile) {
        Zone changed = zone;
        changed[key].append(data);
        QVERIFY2(!std::all_of(all.prerequisites.begin(), all.prerequisites.end(), [&](const Prerequisite &one) { return holds(changed, one); }), qPrintable(data));
    }
}

// Whatever stands in the zone: after publishing there is nothing to publish, and what was not in the way is untouched.
void TestPublish::publishedTwice()
{
    QRandomGenerator chance(7);
    const QStringList names{u"example.test."_s, u"mail.example.test."_s, u"_dmarc.example.test."_s, u"autoconfig.example.test."_s, u"_imaps._tcp.example.test."_s, u"rsa-1._domainkey.example.test."_s, u"www.example.test."_s};
    const QList<std::pair<DnsType, QString>> things{{DnsType::A, u"192.0.2.25"_s}, {DnsType::A, u"198.51.100.7"_s}, {DnsType::Txt, u"\"v=spf1 -all\""_s}, {DnsType::Txt, u"\"v=spf1 include:x.test ~all\""_s}, {DnsType::Txt, u"\"v=SPF1 MX\""_s}, {DnsType::Txt, u"\"a\\\"b\\\\ ;\\007\""_s}, {DnsType::Txt, u"\"v=DMARC1; p=reject\""_s}, {DnsType::Txt, u"\"v=DMARC1\""_s}, {DnsType::Mx, u"10 mail.example.test."_s}, {DnsType::Mx, u"1 mx.other.test."_s}, {DnsType::Mx, u"99 mx.other.test."_s}, {DnsType::Srv, u"0 1 993 mail.example.test."_s}, {DnsType::Srv, u"1 1 993 x.test."_s}, {DnsType::Cname, u"mail.example.test."_s}, {DnsType::Cname, u"x.test."_s}, {DnsType::Caa, u"0 issue \"x\""_s}};
    for (int round = 0; round < 300; ++round) {
        Zone zone;
        for (int i = 0; i < 8; ++i) {
            const auto &[type, data] = things.at(chance.bounded(static_cast<int>(things.size())));
            carryOut(zone, {{RecordAction::Add, names.at(chance.bounded(static_cast<int>(names.size()))), type, 300, data}});
        }
        const Zone before = zone;
        QList<PublishedRecord> published;
        for (auto it = zone.begin(); it != zone.end(); ++it) {
            for (const QString &data : std::as_const(it.value())) {
                if (it.key().first != u"www.example.test." && chance.bounded(5) == 0)
                    published.append(PublishedRecord{it.key().first, it.key().second, 300, data, {}, {}, true});
            }
        }
        const PublishSteps first = steps(zone, {true, true}, published);
        QCOMPARE(first.conflicts.size(), 0);
        for (const Prerequisite &one : first.prerequisites)
            QVERIFY(holds(zone, one));
        carryOut(zone, first.changes);
        const PublishSteps second = steps(zone, {}, noted(published, first));
        QCOMPARE(words(second.changes), QStringList());
        QCOMPARE(second.conflicts.size(), 0);
        for (const QString &name : {u"www.example.test."_s}) {
            for (auto it = before.begin(); it != before.end(); ++it) {
                if (it.key().first == name)
                    QCOMPARE(zone.value(it.key()), it.value());
            }
        }
        qsizetype spf = 0;
        for (const QString &data : zone.value({u"example.test."_s, DnsType::Txt}))
            spf += txtOctets(data).toLower().startsWith("v=spf1") ? 1 : 0;
        QCOMPARE(spf, 1);
        QVERIFY(zone.value({u"example.test."_s, DnsType::Mx}).join(u' ').contains(u"mail.example.test."_s));
    }
}

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"

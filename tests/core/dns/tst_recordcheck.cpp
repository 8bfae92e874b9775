#include "core/dns/recordcheck.h"

#include "core/base/json.h"
#include "core/dns/plan.h"
#include "core/dns/txtdata.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Verdict)

namespace {

const QString longKey = QString(u"v=DKIM1; k=rsa; p="_s + QString(300, u'A'));

DnsPlan plan()
{
    DnsPlanInput input;
    input.domain = DomainName::parse(u"example.org").value();
    input.settings.serverName = DomainName::parse(u"mail.example.org").value();
    input.settings.adminAddress = Address::parse(u"ann@example.org").value();
    input.settings.publicAddresses = {*IpAddress::parse(u"192.0.2.25"), *IpAddress::parse(u"2001:db8::25")};
    input.settings.accountTypes = {AccountType::Imap};
    input.certificateNames = {u"mail.example.org"_s, u"autoconfig.example.org"_s, u"mta-sts.example.org"_s, u"ua-auto-config.example.org"_s};
    input.dkimKeys = {DkimKey{u"rsa-1"_s, DkimAlgorithm::Rsa, DkimState::Active, {}, longKey}};
    input.paccDigest = "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=";
    return planDns(input);
}

using Key = std::pair<QString, DnsType>;
using Zone = QMap<Key, QStringList>;

Zone published()
{
    Zone zone;
    for (const DnsRecord &record : plan().records)
        zone[{record.name, *fromWord<DnsType>(record.type)}].append(record.data);
    return zone;
}

DnsWitness witnessOf(const Zone &zone, const QString &server = u"192.0.2.53"_s)
{
    DnsWitness witness{server, false, {}};
    for (const DnsRecord &record : plan().records) {
        for (const DnsType type : {*fromWord<DnsType>(record.type), DnsType::A, DnsType::Aaaa}) {
            DnsAnswer answer;
            answer.name = record.name;
            answer.type = type;
            answer.server = server;
            answer.data = zone.value({record.name, type});
            answer.outcome = answer.data.isEmpty() ? DnsOutcome::NoName : DnsOutcome::Records;
            witness.answers.insert({record.name, type}, answer);
        }
    }
    return witness;
}

// One of the zone's own servers.
DnsWitness ownerOf(const Zone &zone, const QString &server)
{
    DnsWitness witness = witnessOf(zone, server);
    witness.name = u"ns.provider.test."_s;
    for (DnsAnswer &answer : witness.answers)
        answer.isAuthoritative = true;
    for (DnsAnswer &answer : witness.answers)
        answer.ttl = 3600;
    return witness;
}

DnsCheck judge(const QList<DnsWitness> &witnesses)
{
    return judgeRecords(plan(), u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25"), *IpAddress::parse(u"2001:db8::25")}, witnesses);
}

} // namespace

class TestRecordCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asPlanned();
    void firmerDmarcIsWanted_data();
    void firmerDmarcIsWanted();
    void obsoleteSpf_data();
    void obsoleteSpf();
    void authoritiesAbove_data();
    void authoritiesAbove();
    void difference_data();
    void difference();
    void aDeadServerIsNoFault_data();
    void aDeadServerIsNoFault();
    void aLiarIsNoFault();
    void twoServersThatDiffer();
    void oneDeadServerOfTwo();
    void theZonesOwnServersCount();
    void whoRemembersMayBeLate();
    void aServerThatDoesNotKnowTheDomain();
    void noWayByIpv6();
    void notDelegated();
    void notAsked();
    void timesToLive_data();
    void timesToLive();
    void exchangersOfSpf_data();
    void exchangersOfSpf();
    void sentencesHaveNoHoles();
};

void TestRecordCheck::asPlanned()
{
    const DnsCheck check = judge({witnessOf(published())});
    for (const DnsRecordCheck &record : check.records)
        QVERIFY2(record.verdict == Verdict::Pass, qPrintable(record.name + u' ' + record.type));
    QCOMPARE(check.findings.size(), 1);
    QCOMPARE(check.findings.first().id, u"dns.records"_s);
    QCOMPARE(check.findings.first().verdict, Verdict::Pass);
    QCOMPARE(check.domain, u"example.org"_s);
    const auto apex = std::find_if(check.records.begin(), check.records.end(), [](const DnsRecordCheck &one) { return one.type == u"MX"; });
    QCOMPARE(apex->expected, QStringList{u"10 mail.example.org."_s});
    QCOMPARE(apex->seen.first().server, u"192.0.2.53"_s);
    QCOMPARE(apex->seen.first().data, QStringList{u"10 mail.example.org."_s});
}

void TestRecordCheck::firmerDmarcIsWanted_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("id");
    QTest::newRow("as firm") << u"v=DMARC1; p=Quarantine; pct=50"_s << QString();
    QTest::newRow("firmer") << u"v=DMARC1; p=reject"_s << QString();
    QTest::newRow("weaker") << u"v=DMARC1; p=none; sp=reject"_s << u"dmarc.weaker"_s;
}

void TestRecordCheck::firmerDmarcIsWanted()
{
    QFETCH(QString, seen);
    DnsPlan wanted{u"example.org"_s, {DnsRecord{u"_dmarc.example.org."_s, u"TXT"_s, 3600, u"\"v=DMARC1; p=quarantine\""_s, Necessity::Recommended, {}, {}}}};
    DnsWitness witness{u"192.0.2.53"_s, false, {}};
    DnsAnswer answer;
    answer.outcome = DnsOutcome::Records;
    answer.data = {txtData(seen.toLatin1())};
    witness.answers.insert({u"_dmarc.example.org."_s, DnsType::Txt}, answer);
    const auto said = [&] { return judgeRecords(wanted, {}, {}, {witness}).findings.first().id; };
    QFETCH(QString, id);
    QCOMPARE(said(), id.isEmpty() ? u"dns.records"_s : id);
    wanted.records.first().own = wanted.records.first().data; // then it is the admin's words that count
    QCOMPARE(said(), u"dns.differs"_s);
}

// Of a type that nobody reads (RFC 7208 §3.1), and that one server or another does not even know.
void TestRecordCheck::obsoleteSpf_data()
{
    QTest::addColumn<DnsOutcome>("outcome");
    QTest::addColumn<QStringList>("data");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << DnsOutcome::NoData << QStringList() << u"pass dns.records"_s;
    QTest::newRow("the same") << DnsOutcome::Records << QStringList{u"\"v=spf1 m\" \"x -all\""_s} << u"pass spf.obsolete-type"_s;
    QTest::newRow("something else") << DnsOutcome::Records << QStringList{u"\"v=spf1 ip4:198.51.100.1 -all\""_s} << u"warning spf.obsolete-type"_s;
    QTest::newRow("not answered") << DnsOutcome::TimedOut << QStringList() << u"pass dns.records"_s;
    QTest::newRow("not known to the server") << DnsOutcome::ServerFailed << QStringList() << u"pass dns.records"_s;
}

void TestRecordCheck::obsoleteSpf()
{
    QFETCH(DnsOutcome, outcome);
    QFETCH(QStringList, data);
    const Key asked{u"example.org."_s, DnsType::Spf};
    QCOMPARE(questionsOf(plan()).count(asked), 1);
    DnsWitness witness = witnessOf(published());
    DnsAnswer answer;
    answer.name = asked.first;
    answer.type = asked.second;
    answer.outcome = outcome;
    answer.data = data;
    witness.answers.insert(asked, answer);
    const Finding first = judge({witness}).findings.first();
    QTEST(wordOf(first.verdict) + u' ' + first.id, "said");
}

// A set above binds the server's name, too, while that has none.
void TestRecordCheck::authoritiesAbove_data()
{
    QTest::addColumn<QString>("above"); // "?": no answer
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << u"warning dns.missing"_s;
    QTest::newRow("ours") << u"0 issue \"letsencrypt.org\""_s << u"pass dns.records"_s;
    QTest::newRow("others") << u"0 issue \"other.test\""_s << u"fail caa.forbids"_s;
    QTest::newRow("no answer") << u"?"_s << u"unknown caa.unknown"_s;
}

void TestRecordCheck::authoritiesAbove()
{
    QFETCH(QString, above);
    const QString name = u"mail.example.org."_s;
    const DnsPlan wanted{u"example.org"_s, {DnsRecord{name, u"CAA"_s, 3600, u"0 issue \"letsencrypt.org\""_s, Necessity::Optional, {}, {}}}};
    DnsWitness witness{u"192.0.2.53"_s, false, {}};
    DnsAnswer nothing;
    nothing.outcome = DnsOutcome::NoData;
    witness.answers.insert({name, DnsType::Caa}, nothing);
    const QList<Key> further = furtherQuestions(wanted, u"mail.example.org"_s, {}, {witness}, {});
    QCOMPARE(further, (QList<Key>{{u"example.org."_s, DnsType::Caa}, {u"org."_s, DnsType::Caa}}));
    SpfAnswers pointed;
    for (const Key &key : further)
        pointed.insert(key, nothing);
    DnsAnswer &domain = pointed[further.first()];
    domain.outcome = above == u"?" ? DnsOutcome::TimedOut : above.isEmpty() ? DnsOutcome::NoData : DnsOutcome::Records;
    domain.data = above.size() > 1 ? QStringList{above} : QStringList();
    const DnsCheck check = judgeRecords(wanted, u"mail.example.org"_s, {}, {witness}, {}, pointed);
    const Finding first = check.findings.first();
    QTEST(wordOf(first.verdict) + u' ' + first.id, "said");
    QCOMPARE(check.records.first().seen.first().state == DnsState::Current, first.verdict == Verdict::Pass);
}

// One record of the zone is another; an empty id: that is no difference.
void TestRecordCheck::difference_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("seen");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Verdict>("verdict");
    const QString dkim = u"rsa-1._domainkey.example.org."_s;
    const auto row = [](const char *title, const QString &name, const QString &type, const QStringList &seen, const QString &id, Verdict verdict) {
        QTest::newRow(title) << name << type << seen << id << verdict;
    };
    row("no address", u"mail.example.org."_s, u"A"_s, {}, u"dns.missing"_s, Verdict::Fail);
    row("another address", u"mail.example.org."_s, u"A"_s, {u"192.0.2.26"_s}, u"dns.differs"_s, Verdict::Fail);
    row("one address too many", u"mail.example.org."_s, u"A"_s, {u"192.0.2.25"_s, u"192.0.2.26"_s}, u"dns.more"_s, Verdict::Warning);
    row("an address written otherwise", u"mail.example.org."_s, u"AAAA"_s, {u"2001:DB8:0:0:0:0:0:25"_s}, {}, Verdict::Pass);
    row("no mail exchanger", u"example.org."_s, u"MX"_s, {}, u"dns.missing"_s, Verdict::Fail);
    row("in capitals, without the final dot", u"example.org."_s, u"MX"_s, {u"10 MAIL.Example.org"_s}, {}, Verdict::Pass);
    row("somebody else's", u"example.org."_s, u"MX"_s, {u"10 mx.other.test."_s}, u"dns.differs"_s, Verdict::Fail);
    row("somebody else's first", u"example.org."_s, u"MX"_s, {u"10 mail.example.org."_s, u"5 mx.other.test."_s}, u"dns.differs"_s, Verdict::Fail);
    row("somebody else's as well", u"example.org."_s, u"MX"_s, {u"10 mail.example.org."_s, u"10 mx.other.test."_s}, u"dns.differs"_s, Verdict::Fail);
    row("somebody else's behind", u"example.org."_s, u"MX"_s, {u"10 mail.example.org."_s, u"20 mx.other.test."_s}, u"dns.more"_s, Verdict::Warning);
    row("another priority", u"example.org."_s, u"MX"_s, {u"20 mail.example.org."_s}, u"dns.priority"_s, Verdict::Warning);
    row("no SPF", u"example.org."_s, u"TXT"_s, {u"\"google-site-verification=x\""_s}, u"dns.missing"_s, Verdict::Fail);
    row("beside a foreign record", u"example.org."_s, u"TXT"_s, {u"\"google-site-verification=x\""_s, u"\"v=spf1 mx -all\""_s}, {}, Verdict::Pass);
    row("two SPF", u"example.org."_s, u"TXT"_s, {u"\"v=spf1 mx -all\""_s, u"\"v=spf1 include:x.test -all\""_s}, u"spf.two-records"_s, Verdict::Fail);
    row("SPF in two strings", u"example.org."_s, u"TXT"_s, {u"\"v=spf1 m\" \"x -all\""_s}, {}, Verdict::Pass);
    row("wider SPF", u"example.org."_s, u"TXT"_s, {u"\"v=spf1 mx include:x.test ~all\""_s}, {}, Verdict::Pass);
    row("SPF without us", u"example.org."_s, u"TXT"_s, {u"\"v=spf1 ip4:198.51.100.1 -all\""_s}, u"spf.server-missing"_s, Verdict::Fail);
    row("SPF that points elsewhere", u"example.org."_s, u"TXT"_s, {u"\"v=spf1 include:x.test -all\""_s}, u"spf.elsewhere"_s, Verdict::Unknown);
    row("SPF for everybody", u"example.org."_s, u"TXT"_s, {u"\"v=spf1 all\""_s}, u"spf.everybody"_s, Verdict::Warning);
    row("SPF that nobody understands", u"example.org."_s, u"TXT"_s, {u"\"v=spf1 mx al\""_s}, u"spf.invalid"_s, Verdict::Fail);
    row("the server's own SPF", u"mail.example.org."_s, u"TXT"_s, {}, u"dns.missing"_s, Verdict::Warning);
    row("no DMARC", u"_dmarc.example.org."_s, u"TXT"_s, {}, u"dns.missing"_s, Verdict::Warning);
    row("stricter DMARC", u"_dmarc.example.org."_s, u"TXT"_s, {u"\"v=DMARC1;p=reject;rua=mailto:x@y.test\""_s}, {}, Verdict::Pass);
    row("DMARC without a policy", u"_dmarc.example.org."_s, u"TXT"_s, {u"\"v=DMARC1; rua=mailto:x@y.test\""_s}, u"dmarc.invalid"_s, Verdict::Warning);
    row("two DMARC", u"_dmarc.example.org."_s, u"TXT"_s, {u"\"v=DMARC1; p=none\""_s, u"\"v=DMARC1; p=reject\""_s}, u"dmarc.two-records"_s, Verdict::Warning);
    row("no key", dkim, u"TXT"_s, {}, u"dns.missing"_s, Verdict::Fail);
    row("a key cut off", dkim, u"TXT"_s, {txtData(longKey.left(255).toLatin1())}, u"dkim.key-differs"_s, Verdict::Fail);
    row("a key with blanks between its strings", dkim, u"TXT"_s, {u"\"v=DKIM1;k=rsa;p="_s + QString(100, u'A') + u"\" \" "_s + QString(200, u'A') + u"\""_s}, {}, Verdict::Pass);
    const QString key = longKey.mid(longKey.indexOf(u"p="));
    row("a key that is revoked", dkim, u"TXT"_s, {u"\"v=DKIM1; k=rsa; p=\""_s}, u"dkim.revoked"_s, Verdict::Fail);
    row("a key for SHA-1", dkim, u"TXT"_s, {txtData((u"v=DKIM1; h=sha1; "_s + key).toLatin1())}, u"dkim.unusable"_s, Verdict::Fail);
    row("a key, and a former one beside", dkim, u"TXT"_s, {txtData(longKey.toLatin1()), u"\"v=DKIM1; k=rsa; p=BBBB\""_s}, u"dns.more"_s, Verdict::Warning);
    row("a key behind one that is revoked", dkim, u"TXT"_s, {u"\"v=DKIM1; k=rsa; p=\""_s, txtData(longKey.toLatin1())}, u"dns.more"_s, Verdict::Warning);
    row("two keys of others", dkim, u"TXT"_s, {u"\"v=DKIM1; k=rsa; p=AAAA\""_s, u"\"v=DKIM1; k=rsa; p=BBBB\""_s}, u"dkim.key-differs"_s, Verdict::Fail);
    row("a key on trial", dkim, u"TXT"_s, {txtData((u"v=DKIM1; t=y; "_s + key).toLatin1())}, u"dkim.trial"_s, Verdict::Warning);
    row("no mail wanted", u"example.org."_s, u"MX"_s, {u"10 mail.example.org."_s, u"20 ."_s}, u"dns.differs"_s, Verdict::Fail);
    row("DMARC with blanks", u"_dmarc.example.org."_s, u"TXT"_s, {u"\"v = DMARC1 ; p = None\""_s}, {}, Verdict::Pass);
    row("DMARC that receivers overlook", u"_dmarc.example.org."_s, u"TXT"_s, {u"\"v=dmarc1; p=none\""_s}, u"dmarc.invalid"_s, Verdict::Warning);
    row("another weight", u"_imaps._tcp.example.org."_s, u"SRV"_s, {u"0 7 993 mail.example.org."_s}, {}, Verdict::Pass);
    row("another service", u"_imaps._tcp.example.org."_s, u"SRV"_s, {u"0 1 143 mail.example.org."_s}, u"dns.differs"_s, Verdict::Warning);
    row("a service in capitals", u"_imaps._tcp.example.org."_s, u"SRV"_s, {u"0 1 993 MAIL.EXAMPLE.ORG."_s}, {}, Verdict::Pass);
    row("a service that is not offered", u"_pop3._tcp.example.org."_s, u"SRV"_s, {}, u"dns.missing"_s, Verdict::Warning);
    const QString reverse = u"25.2.0.192.in-addr.arpa."_s;
    row("no reverse name", reverse, u"PTR"_s, {}, u"dns.missing"_s, Verdict::Fail);
    row("the provider's own reverse name", reverse, u"PTR"_s, {u"static-25.provider.test."_s}, u"dns.differs"_s, Verdict::Fail);
    row("no reports of failed encryption", u"_smtp._tls.example.org."_s, u"TXT"_s, {}, u"dns.missing"_s, Verdict::Warning);
    row("such reports to somebody else", u"_smtp._tls.example.org."_s, u"TXT"_s, {u"\"v=TLSRPTv1; rua=https://r.test/x\""_s}, {}, Verdict::Pass);
    row("such reports to nobody", u"_smtp._tls.example.org."_s, u"TXT"_s, {u"\"v=TLSRPTv1;\""_s}, u"dns.differs"_s, Verdict::Warning);
    const QString sts = u"_mta-sts.example.org."_s;
    const QString ours = published().value({sts, DnsType::Txt}).value(0);
    row("nothing of a policy", sts, u"TXT"_s, {u"\"something else\""_s}, u"dns.missing"_s, Verdict::Warning);
    row("of the policy, beside something else", sts, u"TXT"_s, {u"\"something else\""_s, ours}, {}, Verdict::Pass);
    row("of the policy, in other words", sts, u"TXT"_s, {QString(ours).replace(u"; id="_s, u";x=y ;id="_s).replace(u";\""_s, u"\""_s)}, {}, Verdict::Pass);
    row("of a former policy", sts, u"TXT"_s, {u"\"v=STSv1; id=20240101000000;\""_s}, u"mta-sts.stale"_s, Verdict::Warning);
    row("of a former policy as well", sts, u"TXT"_s, {u"\"v=STSv1; id=20240101000000;\""_s, ours}, u"mta-sts.two-records"_s, Verdict::Warning);
    row("of a policy without an id", sts, u"TXT"_s, {u"\"v=STSv1;\""_s}, u"mta-sts.invalid"_s, Verdict::Warning);
    row("of a policy with an id that is none", sts, u"TXT"_s, {u"\"v=STSv1; id=a-b;\""_s}, u"mta-sts.invalid"_s, Verdict::Warning);
    row("of a version nobody knows", sts, u"TXT"_s, {u"\"v=STSv2; id=1;\""_s}, u"dns.missing"_s, Verdict::Warning);
    row("a policy elsewhere", u"mta-sts.example.org."_s, u"CNAME"_s, {u"www.other.test."_s}, u"dns.differs"_s, Verdict::Warning);
    const QString pacc = u"_ua-auto-config.example.org."_s;
    const QString digest = published().value({pacc, DnsType::Txt}).value(0);
    const QString former = u"\"v=UAAC1; a=sha256; d=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\""_s;
    row("no digest of the settings", pacc, u"TXT"_s, {u"\"something else\""_s}, u"dns.missing"_s, Verdict::Warning);
    row("the digest in other words", pacc, u"TXT"_s, {QString(digest).replace(u"; a="_s, u" ;x=y;a="_s)}, {}, Verdict::Pass);
    row("the digest of other settings", pacc, u"TXT"_s, {former}, u"pacc.stale"_s, Verdict::Warning);
    row("the digest of other settings as well", pacc, u"TXT"_s, {former, digest, u"\"something else\""_s}, {}, Verdict::Pass);
    row("the digest by a hash that nobody knows", pacc, u"TXT"_s, {QString(digest).replace(u"sha256"_s, u"sha0"_s)}, u"pacc.stale"_s, Verdict::Warning);
    row("a digest cut off", pacc, u"TXT"_s, {QString(digest).replace(u"/4o="_s, u""_s)}, u"pacc.stale"_s, Verdict::Warning);
    row("an alias of somebody", u"autoconfig.example.org."_s, u"CNAME"_s, {u"www.other.test."_s}, u"dns.differs"_s, Verdict::Warning);
}

void TestRecordCheck::difference()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QStringList, seen);
    QFETCH(QString, id);
    QFETCH(Verdict, verdict);
    Zone zone = published();
    const Key key{name, *fromWord<DnsType>(type)};
    QVERIFY(zone.contains(key)); // of the plan
    zone[key] = seen;
    const DnsCheck check = judge({witnessOf(zone)});
    for (const DnsRecordCheck &record : check.records)
        QCOMPARE(record.verdict, record.name == name && record.type == type ? verdict : Verdict::Pass);
    QCOMPARE(check.findings.size(), 1);
    const Finding &finding = check.findings.first();
    QCOMPARE(finding.id, id.isEmpty() ? u"dns.records"_s : id);
    QCOMPARE(finding.verdict, verdict);
    QCOMPARE(finding.owner, type == u"PTR" ? u"ip-provider"_s : u"dns-provider"_s);
    if (id.isEmpty())
        return;
    QCOMPARE(finding.subject, name + u' ' + type);
    QVERIFY(!finding.fix.isEmpty() && !finding.expected.isEmpty());
    QVERIFY(finding.seen.contains(u"192.0.2.53"_s));
}

void TestRecordCheck::aDeadServerIsNoFault_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"timed-out", "refused", "server-failed", "unreachable"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestRecordCheck::aDeadServerIsNoFault()
{
    QFETCH(QString, word);
    DnsWitness dead = witnessOf({});
    for (DnsAnswer &answer : dead.answers)
        answer.outcome = *fromWord<DnsOutcome>(word);
    const DnsCheck check = judge({dead});
    for (const DnsRecordCheck &record : check.records)
        QCOMPARE(record.verdict, Verdict::Unknown);
    QCOMPARE(check.findings.size(), 1);
    QCOMPARE(check.findings.first().id, u"dns.no-answer"_s);
    QCOMPARE(check.findings.first().verdict, Verdict::Unknown);
    QCOMPARE(check.findings.first().seen, word);
    QCOMPARE(check.findings.first().subject, u"192.0.2.53"_s);
}

void TestRecordCheck::aLiarIsNoFault()
{
    DnsWitness liar = witnessOf({});
    liar.isLying = true;
    const DnsCheck check = judge({liar});
    for (const DnsRecordCheck &record : check.records)
        QCOMPARE(record.verdict, Verdict::Unknown);
    QCOMPARE(check.findings.size(), 1);
    QCOMPARE(check.findings.first().id, u"dns.resolver-lies"_s);
}

void TestRecordCheck::twoServersThatDiffer()
{
    Zone old = published();
    old.remove({u"example.org."_s, DnsType::Mx});
    const DnsCheck check = judge({witnessOf(published(), u"192.0.2.1"_s), witnessOf(old, u"192.0.2.2"_s)});
    const auto mx = std::find_if(check.records.begin(), check.records.end(), [](const DnsRecordCheck &one) { return one.type == u"MX"; });
    QCOMPARE(mx->verdict, Verdict::Fail);
    QCOMPARE(mx->seen.size(), 2);
    QCOMPARE(mx->seen[1].data, QStringList());
    QCOMPARE(check.findings.size(), 1);
    QVERIFY(check.findings.first().seen.contains(u"192.0.2.2"_s));
}

// What the other says is enough; that one says nothing is told once.
void TestRecordCheck::oneDeadServerOfTwo()
{
    DnsWitness dead = witnessOf({}, u"192.0.2.2"_s);
    for (DnsAnswer &answer : dead.answers)
        answer.outcome = DnsOutcome::TimedOut;
    const DnsCheck check = judge({witnessOf(published(), u"192.0.2.1"_s), dead});
    for (const DnsRecordCheck &record : check.records)
        QCOMPARE(record.verdict, Verdict::Pass);
    QCOMPARE(check.findings.size(), 1);
    QCOMPARE(check.findings.first().id, u"dns.no-answer"_s);
    QCOMPARE(check.findings.first().subject, u"192.0.2.2"_s);
    QVERIFY(!check.findings.first().what.contains(u"not known"_s)); // the other said it
    QVERIFY(judge({dead}).findings.first().what.contains(u"not known"_s));
}

void TestRecordCheck::theZonesOwnServersCount()
{
    Zone old = published();
    old.remove({u"example.org."_s, DnsType::Mx});
    const DnsCheck check = judge({witnessOf(published()), ownerOf(published(), u"192.0.2.1"_s), ownerOf(old, u"192.0.2.2"_s)});
    QCOMPARE(check.findings.size(), 1);
    QCOMPARE(check.findings.first().id, u"dns.missing"_s);
    QCOMPARE(check.findings.first().verdict, Verdict::Fail);
    QVERIFY(check.findings.first().seen.contains(u"ns.provider.test. (192.0.2.2)"_s));
}

void TestRecordCheck::whoRemembersMayBeLate()
{
    Zone old = published();
    old.remove({u"example.org."_s, DnsType::Mx});
    const DnsCheck late = judge({witnessOf(old), ownerOf(published(), u"192.0.2.1"_s)});
    QCOMPARE(late.findings.size(), 1);
    QCOMPARE(late.findings.first().id, u"dns.spreading"_s);
    QCOMPARE(late.findings.first().verdict, Verdict::Warning);
    // And one that still has what the zone has no longer.
    const DnsCheck early = judge({witnessOf(published()), ownerOf(old, u"192.0.2.1"_s)});
    QCOMPARE(early.findings.size(), 1);
    QCOMPARE(early.findings.first().id, u"dns.missing"_s);
    // A public one is told of beside the domain, which has what it should; so is one that says nothing.
    const auto ids = [](const DnsCheck &check) {
        QStringList all;
        for (const Finding &finding : check.findings)
            all.append(finding.id);
        return all;
    };
    DnsWitness everybodys = witnessOf(old);
    everybodys.isPublic = true;
    QCOMPARE(ids(judge({ownerOf(published(), u"192.0.2.1"_s), everybodys})), (QStringList{u"dns.spreading"_s, u"dns.records"_s}));
    for (DnsAnswer &answer : everybodys.answers)
        answer.outcome = DnsOutcome::TimedOut;
    QCOMPARE(ids(judge({ownerOf(published(), u"192.0.2.1"_s), everybodys})), (QStringList{u"dns.no-answer"_s, u"dns.records"_s}));
}

void TestRecordCheck::aServerThatDoesNotKnowTheDomain()
{
    for (const DnsOutcome outcome : {DnsOutcome::Refused, DnsOutcome::NoData}) {
        DnsWitness lame = ownerOf({}, u"192.0.2.2"_s);
        for (DnsAnswer &answer : lame.answers) {
            answer.outcome = outcome;
            answer.isAuthoritative = false;
        }
        const DnsCheck check = judge({witnessOf(published()), lame});
        for (const DnsRecordCheck &record : check.records)
            QCOMPARE(record.verdict, Verdict::Pass);
        QCOMPARE(check.findings.size(), 1);
        QCOMPARE(check.findings.first().id, u"dns.lame-server"_s);
        QCOMPARE(check.findings.first().subject, u"ns.provider.test. (192.0.2.2)"_s);
    }
}

void TestRecordCheck::noWayByIpv6()
{
    const auto unreachable = [](const QString &server) {
        DnsWitness witness = ownerOf({}, server);
        for (DnsAnswer &answer : witness.answers)
            answer.outcome = DnsOutcome::Unreachable;
        return witness;
    };
    const DnsWitness good = ownerOf(published(), u"192.0.2.1"_s);
    const DnsCheck none = judge({witnessOf(published()), good, unreachable(u"2001:db8::1"_s), unreachable(u"2001:db8::2"_s)});
    QCOMPARE(none.findings.size(), 1);
    QCOMPARE(none.findings.first().id, u"dns.records"_s);
    const DnsCheck one = judge({witnessOf(published()), good, ownerOf(published(), u"2001:db8::1"_s), unreachable(u"2001:db8::2"_s)});
    QCOMPARE(one.findings.size(), 1);
    QCOMPARE(one.findings.first().id, u"dns.no-answer"_s);
}

void TestRecordCheck::notDelegated()
{
    Delegation delegation;
    delegation.isNobodys = true;
    const DnsCheck check = judgeRecords(plan(), u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25")}, {witnessOf({})}, delegation);
    QCOMPARE(check.findings.first().id, u"dns.not-delegated"_s);
    QCOMPARE(check.findings.first().owner, u"registrar"_s);
    delegation = {u"example.org."_s, {}, {}, {u"gone.provider.test."_s}, false};
    const DnsCheck other = judgeRecords(plan(), u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25"), *IpAddress::parse(u"2001:db8::25")}, {witnessOf(published())}, delegation);
    QCOMPARE(other.findings.size(), 1);
    QCOMPARE(other.findings.first().id, u"dns.server-without-address"_s);
}

void TestRecordCheck::notAsked()
{
    const DnsCheck check = withoutDns(plan());
    QVERIFY(!check.records.isEmpty());
    for (const DnsRecordCheck &record : check.records) {
        QCOMPARE(record.verdict, Verdict::NotApplicable);
        QVERIFY(record.seen.isEmpty());
    }
    QCOMPARE(check.findings.size(), 1);
    QCOMPARE(check.findings.first().verdict, Verdict::NotApplicable);
    QVERIFY(!check.findings.first().what.isEmpty());
}

// Only who has the record himself says for how long it may be remembered.
void TestRecordCheck::timesToLive_data()
{
    QTest::addColumn<qint64>("ttl");
    QTest::addColumn<qint64>("planned");
    QTest::addColumn<bool>("isOwner");
    QTest::addColumn<bool>("isStrange");
    QTest::newRow("none") << qint64(0) << qint64(3600) << true << true;
    QTest::newRow("less than a minute") << qint64(59) << qint64(3600) << true << true;
    QTest::newRow("a minute") << qint64(60) << qint64(3600) << true << false;
    QTest::newRow("lowered for a move") << qint64(300) << qint64(3600) << true << false;
    QTest::newRow("a day") << qint64(86400) << qint64(3600) << true << false;
    QTest::newRow("more than a day") << qint64(86401) << qint64(3600) << true << true;
    QTest::newRow("a week") << qint64(604800) << qint64(3600) << true << true;
    QTest::newRow("a week, as the admin wants it") << qint64(604800) << qint64(604800) << true << false;
    QTest::newRow("what is left of it in a memory") << qint64(5) << qint64(3600) << false << false;
}

void TestRecordCheck::timesToLive()
{
    QFETCH(qint64, ttl);
    QFETCH(qint64, planned);
    QFETCH(bool, isOwner);
    QFETCH(bool, isStrange);
    const Key mx{u"example.org."_s, DnsType::Mx};
    DnsPlan wanted = plan();
    for (DnsRecord &record : wanted.records)
        record.ttl = record.type == u"MX" ? planned : record.ttl;
    DnsWitness owner = ownerOf(published(), u"192.0.2.1"_s);
    DnsWitness memory = witnessOf(published());
    (isOwner ? owner : memory).answers[mx].ttl = ttl;
    const QList<IpAddress> addresses{*IpAddress::parse(u"192.0.2.25"), *IpAddress::parse(u"2001:db8::25")};
    const DnsCheck check = judgeRecords(wanted, u"mail.example.org"_s, addresses, {memory, owner});
    QCOMPARE(check.findings.size(), 1);
    const Finding &finding = check.findings.first();
    QCOMPARE(finding.id, isStrange ? u"dns.ttl"_s : u"dns.records"_s);
    for (const DnsRecordCheck &record : check.records)
        QCOMPARE(record.verdict, Verdict::Pass); // it says what it should
    if (!isStrange)
        return;
    QCOMPARE(finding.verdict, Verdict::Warning);
    QCOMPARE(finding.subject, u"example.org"_s);
    QCOMPARE(finding.owner, u"dns-provider"_s);
    QCOMPARE(finding.expected, u"60 – 86400"_s);
    QCOMPARE(finding.seen, u"example.org. MX %1 (ns.provider.test. (192.0.2.1))"_s.arg(ttl));
    QVERIFY(!finding.fix.isEmpty());
    // The whole zone is one finding.
    for (DnsAnswer &answer : owner.answers)
        answer.ttl = ttl;
    const DnsCheck all = judgeRecords(wanted, u"mail.example.org"_s, addresses, {memory, owner});
    QCOMPARE(all.findings.size(), 1);
    QVERIFY(all.findings.first().seen.count(u'\n') > 5);
}

// "mx" means whom DNS names, not whom the plan does (RFC 7208 §5.4).
void TestRecordCheck::exchangersOfSpf_data()
{
    QTest::addColumn<QString>("spf"); // empty: as planned
    QTest::addColumn<QStringList>("exchangers");
    QTest::addColumn<QString>("address"); // of mx.other.test
    QTest::addColumn<bool>("isFault");
    const QStringList others{u"10 mx.other.test."_s};
    const QString foreign = u"198.51.100.1"_s;
    QTest::newRow("ours") << QString() << QStringList{u"10 mail.example.org."_s} << foreign << false;
    QTest::newRow("ours among others") << QString() << QStringList{u"20 MAIL.example.org"_s, u"10 mx.other.test."_s} << foreign << false;
    QTest::newRow("another's") << QString() << others << foreign << true;
    QTest::newRow("another's, by the domain's name") << u"v=spf1 mx:example.org -all"_s << others << foreign << true;
    QTest::newRow("another name of ours") << QString() << others << u"192.0.2.25"_s << false;
    QTest::newRow("another's, and we are named") << u"v=spf1 mx a:mail.example.org -all"_s << others << foreign << false;
    QTest::newRow("another's in our network") << u"v=spf1 mx/24 -all"_s << others << u"192.0.2.7"_s << false;
    QTest::newRow("another's, of which nobody answers") << QString() << others << QString() << false;
    QTest::newRow("none at all, as is said of that") << QString() << QStringList() << foreign << false;
}

void TestRecordCheck::exchangersOfSpf()
{
    QFETCH(QString, spf);
    QFETCH(QStringList, exchangers);
    QFETCH(QString, address);
    QFETCH(bool, isFault);
    Zone zone = published();
    const Key texts{u"example.org."_s, DnsType::Txt};
    zone[{u"example.org."_s, DnsType::Mx}] = exchangers;
    if (!spf.isEmpty())
        zone[texts] = {txtData(spf.toLatin1())};
    SpfAnswers pointed;
    for (const DnsType type : {DnsType::A, DnsType::Aaaa}) {
        DnsAnswer answer;
        answer.outcome = address.isEmpty() ? DnsOutcome::TimedOut : type == DnsType::A ? DnsOutcome::Records : DnsOutcome::NoData;
        answer.data = answer.outcome == DnsOutcome::Records ? QStringList{address} : QStringList();
        pointed.insert({u"mx.other.test."_s, type}, answer);
    }
    const QList<IpAddress> addresses{*IpAddress::parse(u"192.0.2.25")};
    DnsPlan wanted = plan();
    wanted.records.removeIf([](const DnsRecord &record) { return record.type == u"AAAA"; });
    const DnsCheck check = judgeRecords(wanted, u"mail.example.org"_s, addresses, {ownerOf(zone, u"192.0.2.1"_s)}, {}, pointed);
    const auto found = std::find_if(check.findings.begin(), check.findings.end(), [](const Finding &finding) { return finding.id.startsWith(u"spf."); });
    QCOMPARE(found != check.findings.end(), isFault);
    const auto row = std::find_if(check.records.begin(), check.records.end(), [&texts](const DnsRecordCheck &one) { return one.name == texts.first && one.type == u"TXT"; });
    QCOMPARE(row->verdict, isFault ? Verdict::Fail : Verdict::Pass);
    QCOMPARE(row->seen.first().state, DnsState::Current); // the record itself is right
    if (!isFault)
        return;
    QCOMPARE(found->id, u"spf.mx-elsewhere"_s);
    QCOMPARE(found->verdict, Verdict::Fail);
    QCOMPARE(found->subject, u"example.org. TXT"_s);
    QVERIFY(found->fix.contains(u"MX"));
}

void TestRecordCheck::sentencesHaveNoHoles()
{
    const DnsCheck check = judge({witnessOf({})});
    QVERIFY(check.findings.size() > 5);
    QVERIFY(std::is_sorted(check.findings.begin(), check.findings.end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; }));
    for (const Finding &finding : check.findings) {
        for (const QString &sentence : {finding.what, finding.fix}) {
            QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u"example.org"_s) && sentence.endsWith(u'.'), qPrintable(sentence));
        }
    }
}

QTEST_GUILESS_MAIN(TestRecordCheck)
#include "tst_recordcheck.moc"

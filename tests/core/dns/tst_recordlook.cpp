#include "core/dns/recordlook.h"

#include "core/base/json.h"
#include "tests/support/fakeresolver.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DnsPlan plan()
{
    DnsPlan made{u"example.org"_s, {}};
    made.records = {DnsRecord{u"mail.example.org."_s, u"A"_s, 3600, u"192.0.2.25"_s, Necessity::Required, {}},
                    DnsRecord{u"example.org."_s, u"MX"_s, 3600, u"10 mail.example.org."_s, Necessity::Required, {}},
                    DnsRecord{u"autoconfig.example.org."_s, u"CNAME"_s, 3600, u"mail.example.org."_s, Necessity::Optional, {}}};
    for (int i = 0; i < 12; ++i)
        made.records.append(DnsRecord{u"s%1._tcp.example.org."_s.arg(i), u"SRV"_s, 3600, u"0 0 0 ."_s, Necessity::Optional, {}});
    return made;
}

LookInput input(const QList<LookAt> &whom = {LookAt{}})
{
    return LookInput{plan(), u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25")}, whom};
}

} // namespace

class TestRecordLook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asksEachQuestionOnce();
    void anAliasMayBeAnAddress();
    void asksEachServer();
    void allAtOnce();
    void endsAtTheDeadline();
    void aCancelledOneHoldsNothing();
    void aLiarIsFound();
    void whoRemembersIsAskedLast();
    void whoRemembersIsAskedWhereNobodyKnows();
    void patienceEnds();
    void followsSpf_data();
    void followsSpf();
    void followsSpfOnlySoFar();
    void followsKeys_data();
    void followsKeys();
    void keysAtHome();
};

void TestRecordLook::asksEachQuestionOnce()
{
    FakeResolver dns;
    dns.publish(plan());
    const QFuture<DnsCheck> check = (new RecordLook(dns, input()))->begin();
    QTRY_VERIFY(check.isFinished());
    QCOMPARE(check.result().findings.first().id, u"dns.records"_s);
    QVERIFY(check.result().at.isValid());
    QCOMPARE(check.result().records.first().seen.first().server, u"192.0.2.53"_s);
    QCOMPARE(dns.asked.removeDuplicates(), 0);
    QCOMPARE(dns.asked.size(), plan().records.size() + 4); // a name that cannot exist, two addresses of the alias, whether the server is one
}

void TestRecordLook::anAliasMayBeAnAddress()
{
    FakeResolver dns;
    dns.publish(plan());
    dns.zone.remove({u"autoconfig.example.org."_s, DnsType::Cname});
    dns.add(u"autoconfig.example.org."_s, DnsType::A, u"192.0.2.25"_s);
    const QFuture<DnsCheck> ours = (new RecordLook(dns, input()))->begin();
    QTRY_VERIFY(ours.isFinished());
    QCOMPARE(ours.result().findings.first().id, u"dns.records"_s);
    dns.zone[{u"autoconfig.example.org."_s, DnsType::A}] = {u"198.51.100.1"_s};
    const QFuture<DnsCheck> others = (new RecordLook(dns, input()))->begin();
    QTRY_VERIFY(others.isFinished());
    QCOMPARE(others.result().findings.first().id, u"dns.missing"_s);
}

void TestRecordLook::asksEachServer()
{
    FakeResolver dns;
    dns.publish(plan());
    const QFuture<DnsCheck> check = (new RecordLook(dns, input({{DnsServer::parse(u"192.0.2.1").value()}, {DnsServer::parse(u"[2001:db8::1]:5353").value()}})))->begin();
    QTRY_VERIFY(check.isFinished());
    QCOMPARE(check.result().records.first().seen.size(), 2);
    QCOMPARE(check.result().records.first().seen[1].server, u"[2001:db8::1]:5353"_s);
}

void TestRecordLook::allAtOnce()
{
    FakeResolver dns;
    dns.holds = true;
    dns.publish(plan());
    const QFuture<DnsCheck> check = (new RecordLook(dns, input()))->begin();
    QCOMPARE(dns.mostAtOnce, plan().records.size() + 4);
    dns.release();
    QTRY_VERIFY(check.isFinished());
}

void TestRecordLook::endsAtTheDeadline()
{
    FakeResolver dns;
    dns.holds = true;
    const QFuture<DnsCheck> check = (new RecordLook(dns, input(), 20ms))->begin();
    QTRY_VERIFY(check.isFinished());
    for (const DnsRecordCheck &record : check.result().records)
        QCOMPARE(record.verdict, Verdict::Unknown);
    QCOMPARE(check.result().findings.first().id, u"dns.no-answer"_s);
    QCOMPARE(dns.dropped, dns.asked.size()); // nobody waits for them any more
    dns.release();
    QTest::qWait(10);
}

void TestRecordLook::aCancelledOneHoldsNothing()
{
    FakeResolver dns;
    dns.holds = true;
    QPointer<RecordLook> look = new RecordLook(dns, input());
    const QFuture<DnsCheck> check = look->begin();
    look->cancel();
    QCOMPARE(dns.dropped, dns.asked.size()); // at once
    dns.release();
    QTRY_VERIFY(!look);
    QVERIFY(check.isCanceled());
}

void TestRecordLook::aLiarIsFound()
{
    FakeResolver dns;
    dns.everything = {u"198.51.100.80"_s};
    const QFuture<DnsCheck> check = (new RecordLook(dns, input()))->begin();
    QTRY_VERIFY(check.isFinished());
    QCOMPARE(check.result().findings.size(), 1);
    QCOMPARE(check.result().findings.first().id, u"dns.resolver-lies"_s);
}

// What it says there, and what is found of the record that points there.
namespace {

const DnsServer nameServer = DnsServer::parse(u"192.0.2.1").value();
const DnsServer publicServer = DnsServer::parse(u"198.51.100.7").value();

// Whom this machine asks, the zone's server, and a public one.
LookInput inputForAll()
{
    LookInput all = input({LookAt{{}, {}, true}, LookAt{nameServer, u"ns.example.org."_s}, LookAt{publicServer, {}, true}});
    all.plan.records.append(DnsRecord{u"25.2.0.192.in-addr.arpa."_s, u"PTR"_s, 3600, u"mail.example.org."_s, Necessity::Required, {}});
    return all;
}

QStringList whoWasAsked(const DnsCheck &check, const QString &name, const QString &type)
{
    QStringList servers;
    for (const DnsRecordCheck &record : check.records) {
        for (const DnsSeen &seen : record.name == name && record.type == type ? record.seen : QList<DnsSeen>())
            servers.append(seen.server);
    }
    return servers;
}

} // namespace

// What it is asked for too early, it remembers not to be there.
void TestRecordLook::whoRemembersIsAskedLast()
{
    FakeResolver dns;
    const LookInput all = inputForAll();
    dns.publish(all.plan);
    dns.at[nameServer.toString()] = dns.zone;
    dns.at[nameServer.toString()].remove({u"example.org."_s, DnsType::Mx});
    dns.at[publicServer.toString()] = dns.zone;
    dns.at[publicServer.toString()][{u"mail.example.org."_s, DnsType::A}] = {u"192.0.2.99"_s};
    const QFuture<DnsCheck> looked = (new RecordLook(dns, all))->begin();
    QTRY_VERIFY(looked.isFinished());
    const DnsCheck check = looked.result();
    QCOMPARE(whoWasAsked(check, u"example.org."_s, u"MX"_s), QStringList{u"192.0.2.1"_s});
    QCOMPARE(whoWasAsked(check, u"mail.example.org."_s, u"A"_s), (QStringList{u"192.0.2.53"_s, u"192.0.2.1"_s, u"198.51.100.7"_s}));
    QCOMPARE(whoWasAsked(check, u"25.2.0.192.in-addr.arpa."_s, u"PTR"_s), QStringList{u"192.0.2.53"_s}); // of another zone, which those do not know
    QStringList found;
    for (const Finding &finding : check.findings)
        found.append(finding.id + u' ' + wordOf(finding.verdict) + u' ' + finding.subject);
    QCOMPARE(found, (QStringList{u"dns.missing fail example.org. MX"_s, u"dns.spreading warning mail.example.org. A"_s}));
    QVERIFY(check.findings.last().what.contains(u"elsewhere"));
}

// As where this machine reaches no name server but its own.
void TestRecordLook::whoRemembersIsAskedWhereNobodyKnows()
{
    FakeResolver dns;
    const LookInput all = inputForAll();
    dns.publish(all.plan);
    dns.silent = QStringList{nameServer.toString()};
    const QFuture<DnsCheck> looked = (new RecordLook(dns, all))->begin();
    QTRY_VERIFY(looked.isFinished());
    const DnsCheck check = looked.result();
    QCOMPARE(whoWasAsked(check, u"example.org."_s, u"MX"_s), (QStringList{u"192.0.2.53"_s, u"192.0.2.1"_s}));
    QVERIFY(std::all_of(check.records.begin(), check.records.end(), [](const DnsRecordCheck &one) { return one.verdict == Verdict::Pass; }));
    QCOMPARE(check.findings.first().id, u"dns.no-answer"_s);
    QCOMPARE(check.findings.first().verdict, Verdict::Unknown);
}

void TestRecordLook::patienceEnds()
{
    FakeResolver dns;
    dns.publish(inputForAll().plan);
    dns.holds = true;
    const QFuture<DnsCheck> looked = (new RecordLook(dns, inputForAll()))->begin();
    const qsizetype atOnce = dns.asked.size();
    QTRY_VERIFY_WITH_TIMEOUT(dns.asked.size() > atOnce, 5000); // the zone's server is not waited for any longer
    QVERIFY(!looked.isFinished());
    dns.release();
    QTRY_VERIFY(looked.isFinished());
    QCOMPARE(whoWasAsked(looked.result(), u"example.org."_s, u"MX"_s), (QStringList{u"192.0.2.53"_s, u"192.0.2.1"_s}));
}

void TestRecordLook::followsSpf_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("asksOthers");
    QTest::addColumn<QString>("id");
    QTest::newRow("allows") << u"\"v=spf1 ip4:192.0.2.0/24 -all\""_s << true << u"dns.records"_s;
    QTest::newRow("allows further on") << u"\"v=spf1 redirect=_more.other.test\""_s << true << u"dns.records"_s;
    QTest::newRow("refuses") << u"\"v=spf1 ip4:198.51.100.0/24 -all\""_s << true << u"spf.server-missing"_s;
    QTest::newRow("is not there") << QString() << true << u"spf.points-nowhere"_s;
    QTest::newRow("points to itself") << u"\"v=spf1 include:_spf.other.test -all\""_s << true << u"spf.lookups"_s;
    QTest::newRow("is not asked") << u"\"v=spf1 ip4:192.0.2.0/24 -all\""_s << false << u"spf.elsewhere"_s;
}

void TestRecordLook::followsSpf()
{
    QFETCH(QString, there);
    QFETCH(bool, asksOthers);
    LookInput looked = input();
    looked.asksOthers = asksOthers;
    looked.plan.records.append(DnsRecord{u"example.org."_s, u"TXT"_s, 3600, u"\"v=spf1 mx -all\""_s, Necessity::Required, {}});
    FakeResolver dns;
    dns.publish(plan());
    dns.add(u"example.org."_s, DnsType::Txt, u"\"v=spf1 include:_spf.other.test -all\""_s);
    dns.add(u"_more.other.test."_s, DnsType::Txt, u"\"v=spf1 a:out.other.test -all\""_s);
    dns.add(u"out.other.test."_s, DnsType::A, u"192.0.2.25"_s);
    if (!there.isEmpty())
        dns.add(u"_spf.other.test."_s, DnsType::Txt, there);
    const QFuture<DnsCheck> check = (new RecordLook(dns, looked))->begin();
    QTRY_VERIFY(check.isFinished());
    QTEST(check.result().findings.first().id, "id");
    QCOMPARE(dns.asked.removeDuplicates(), 0);
}

void TestRecordLook::followsSpfOnlySoFar()
{
    LookInput looked = input();
    looked.plan.records.append(DnsRecord{u"example.org."_s, u"TXT"_s, 3600, u"\"v=spf1 mx -all\""_s, Necessity::Required, {}});
    FakeResolver dns;
    dns.publish(looked.plan);
    QString words;
    for (int i = 0; i < 60; ++i)
        words += u" include:s%1.other.test"_s.arg(i);
    dns.zone[{u"example.org."_s, DnsType::Txt}] = {u"\"v=spf1 mx%1 -all\""_s.arg(words)};
    const QFuture<DnsCheck> check = (new RecordLook(dns, looked))->begin();
    QTRY_VERIFY(check.isFinished());
    QCOMPARE(std::count_if(dns.asked.begin(), dns.asked.end(), [](const QString &one) { return one.contains(u"other.test"); }), RecordLook::mostPointed);
    QCOMPARE(check.result().findings.first().id, u"spf.points-nowhere"_s);
}

namespace {

const QString target = u"rsa1.example.org._domainkey.mail.host.test."_s;
const QByteArray key = "v=DKIM1; k=rsa; p=AAAA";

LookInput aliasInput(const QList<LookAt> &whom)
{
    LookInput made{{u"example.org"_s, {DnsRecord{u"rsa1._domainkey.example.org."_s, u"CNAME"_s, 3600, target, Necessity::Required, {}}, DnsRecord{u"rsa2._domainkey.example.org."_s, u"CNAME"_s, 3600, QString(target).replace(u'1', u'2'), Necessity::Recommended, {}}}},
                   u"mail.host.test"_s, {*IpAddress::parse(u"192.0.2.25")}, whom};
    made.plan.aliasedKeys = {DnsRecord{target, u"TXT"_s, 3600, QString::fromLatin1('"' + key + '"'), Necessity::Required, {}}};
    return made;
}

} // namespace

// Who answers for the domain says where the alias leads, and whom this machine asks, what is there.
void TestRecordLook::followsKeys_data()
{
    QTest::addColumn<QString>("alias"); // where it leads; empty: there is none
    QTest::addColumn<QString>("text"); // what is at its end
    QTest::addColumn<QString>("said");
    QTest::newRow("the key is there") << target << QString::fromLatin1('"' + key + '"') << u"pass dns.records"_s;
    QTest::newRow("in two strings") << target << u"\"v=DKIM1; \" \"k=rsa; p=AAAA\""_s << u"pass dns.records"_s;
    QTest::newRow("no key is there") << target << QString() << u"fail dkim.alias-without-key"_s;
    QTest::newRow("another key") << target << u"\"v=DKIM1; k=rsa; p=BBBB\""_s << u"fail dkim.key-differs"_s;
    QTest::newRow("not known") << target << u"?"_s << u"unknown dkim.alias-unknown"_s;
    QTest::newRow("no alias") << QString() << QString() << u"fail dns.missing"_s;
    QTest::newRow("leads to somebody else") << u"mail.other.test."_s << QString() << u"fail dns.differs"_s;
}

void TestRecordLook::followsKeys()
{
    QFETCH(QString, alias);
    QFETCH(QString, text);
    FakeResolver dns;
    const auto owner = DnsServer::parse(u"192.0.2.1").value();
    for (FakeResolver::Zone *zone : {&dns.zone, &dns.at[owner.toString()]}) {
        if (!alias.isEmpty())
            (*zone)[{u"rsa1._domainkey.example.org."_s, DnsType::Cname}] = {alias};
        (*zone)[{u"rsa2._domainkey.example.org."_s, DnsType::Cname}] = {QString(target).replace(u'1', u'2')}; // of a key that is not made yet
        (*zone)[{u"rsa1._domainkey.example.org."_s, DnsType::A}] = {u"192.0.2.25"_s}; // a wildcard's, which means nothing for a key
    }
    if (!text.isEmpty() && text != u"?")
        dns.add(target, DnsType::Txt, text);
    QList<LookAt> whom{LookAt{}, LookAt{owner, u"ns.example.org."_s}};
    if (text == u"?") {
        dns.silent = {u"192.0.2.53"_s}; // whom this machine asks
        whom.removeFirst();
    }
    const QFuture<DnsCheck> check = (new RecordLook(dns, aliasInput(whom)))->begin();
    QTRY_VERIFY(check.isFinished());
    const Finding first = check.result().findings.first();
    QTEST(wordOf(first.verdict) + u' ' + first.id, "said");
    QCOMPARE(check.result().records.first().verdict, first.verdict);
    QCOMPARE(check.result().records[1].verdict, Verdict::Pass);
    // The key has a row of its own, as far as it was asked for.
    const QList<DnsRecordCheck> more = check.result().records.mid(2);
    QCOMPARE(more.size(), alias == target ? 1 : 0);
    if (!more.isEmpty()) {
        QCOMPARE(more.first().name + u' ' + more.first().type, target + u" TXT"_s);
        QCOMPARE(more.first().verdict, first.verdict);
        QCOMPARE(more.first().seen.first().state == DnsState::Current, first.verdict == Verdict::Pass);
    }
    QVERIFY(dns.asked.filter(u" A"_s).size() <= 2); // but for the name that cannot exist
    QCOMPARE(dns.asked.filter(u"TXT"_s), alias == target ? QStringList{target + u" TXT"_s} : QStringList());
}

// In practice no public DNS knows this server's name.
void TestRecordLook::keysAtHome()
{
    FakeResolver dns;
    const auto home = DnsServer::parse(u"127.0.0.1:20053").value();
    dns.at[home.toString()] = {{{u"rsa1._domainkey.example.org."_s, DnsType::Cname}, {target}}, {{u"rsa2._domainkey.example.org."_s, DnsType::Cname}, {QString(target).replace(u'1', u'2')}}};
    LookInput input = aliasInput({LookAt{home}});
    input.asksOthers = false;
    input.home = home;
    const QFuture<DnsCheck> without = (new RecordLook(dns, input))->begin();
    QTRY_VERIFY(without.isFinished());
    QCOMPARE(without.result().findings.first().id, u"dkim.alias-without-key"_s);
    QVERIFY(without.result().findings.first().seen.contains(u"127.0.0.1"_s));
    dns.at[home.toString()].insert({target, DnsType::Txt}, {u"\"v=DKIM1; k=rsa; p=AAAA\""_s});
    const QFuture<DnsCheck> with = (new RecordLook(dns, input))->begin();
    QTRY_VERIFY(with.isFinished());
    QCOMPARE(with.result().findings.first().id, u"dns.records"_s);
}

QTEST_GUILESS_MAIN(TestRecordLook)
#include "tst_recordlook.moc"

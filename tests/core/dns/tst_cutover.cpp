#include "core/base/json.h"
#include "core/dns/cutover.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

const QDateTime monday(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);

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
            {record(u"mail.example.test."_s, u"A"_s, u"192.0.2.25"_s), record(u"example.test."_s, u"MX"_s, u"10 mail.example.test."_s), record(u"example.test."_s, u"TXT"_s, u"\"v=spf1 mx -all\""_s),
             record(u"rsa-1._domainkey.example.test."_s, u"TXT"_s, u"\"v=DKIM1; k=rsa; p=AAAA\""_s), record(u"_dmarc.example.test."_s, u"TXT"_s, u"\"v=DMARC1; p=none; rua=mailto:anna@example.test\""_s),
             record(u"_mta-sts.example.test."_s, u"TXT"_s, u"\"v=STSv1; id=abc;\""_s), record(u"_imaps._tcp.example.test."_s, u"SRV"_s, u"0 1 993 mail.example.test."_s),
             record(u"autodiscover.example.test."_s, u"CNAME"_s, u"mail.example.test."_s)}};
}

// What a provider of mail leaves in a zone.
using Zone = QMap<RecordSetKey, RecordSet>;

Zone elsewhere(qint64 ttl = 86400)
{
    return {{{u"example.test."_s, DnsType::Mx}, {{u"10 mx1.former.test."_s, u"20 mx2.former.test."_s}, ttl, false}},
            {{u"example.test."_s, DnsType::Txt}, {{u"\"v=spf1 include:spf.former.test ~all\""_s, u"\"site=1\""_s}, 3600, false}},
            {{u"autodiscover.example.test."_s, DnsType::Cname}, {{u"autodiscover.former.test."_s}, 7200, false}},
            {{u"_dmarc.example.test."_s, DnsType::Txt}, {{u"\"v=DMARC1; p=reject\""_s}, 3600, false}}};
}

PublishInput input(const Zone &zone, const QList<PublishedRecord> &published = {})
{
    ZoneSeen seen{u"example.test."_s, 1, {}, {}, {{u"spf.former.test"_s, "v=spf1 ip4:198.51.100.1 -all"}}};
    for (const RecordSetKey &key : keysOf(plan(), published)) {
        for (const DnsType type : {DnsType::Cname, key.second})
            seen.sets.insert({key.first, type}, zone.value({key.first, type}));
    }
    return {plan(), published, seen, u"mail.example.test"_s, {IpAddress::parse(u"192.0.2.25").value()}, {}};
}

// As a server carries it out: one time to live for a set.
void carryOut(Zone &zone, const QList<RecordChange> &changes)
{
    for (const RecordChange &change : changes) {
        RecordSet &set = zone[{change.name, change.type}];
        set.data.removeAll(change.data);
        if (change.action == RecordAction::Add) {
            set.data.append(change.data);
            set.ttl = change.ttl;
        }
    }
}

QStringList words(const QList<RecordChange> &changes)
{
    QStringList lines;
    for (const RecordChange &change : changes)
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(wordOf(change.action), change.name, QString::number(change.ttl), wordOf(change.type), change.data));
    return lines;
}

QList<PublishedRecord> noted(const QList<PublishedRecord> &before, const PublishSteps &steps)
{
    QList<PublishedRecord> after = before;
    for (const RecordChange &change : steps.ours) {
        after.removeIf([&change](const PublishedRecord &one) { return one.name == change.name && one.type == change.type && one.data == change.data; });
        after.append({change.name, change.type, change.ttl, change.data, u"192.0.2.53"_s, monday, true});
    }
    return after;
}

} // namespace

class TestCutover : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingToMove();
    void fromBeginningToEnd();
    void theLongestTimeCounts();
    void loweredByHandWithoutALook();
    void whereMailLives_data();
    void whereMailLives();
    void aTimeThatNobodyKeeps();
    void switchedBack();
    void whatHasNothingToDoWithItStays();
    void onlyWhatAStepChangesIsRequired();
    void keysComeBeside();
    void aFirstSpfRecordWaits();
    void anyOrderOfTheZoneIsTheSame();
};

void TestCutover::nothingToMove()
{
    const Cutover empty = planCutover({input({}), {}, monday});
    QVERIFY(empty.steps.isEmpty());
    QVERIFY(empty.elsewhere.isEmpty());
    QVERIFY(!empty.keepUntil);
    QCOMPARE(remembered({input({}), {}, monday}), CutoverMemory{});
    // A backup that comes after ours is no other place.
    Zone backup;
    backup[{u"example.test."_s, DnsType::Mx}] = {{u"50 backup.other.test."_s, u"10 mail.example.test."_s}, 3600, false};
    QVERIFY(planCutover({input(backup), {}, monday}).steps.isEmpty());
}

void TestCutover::fromBeginningToEnd()
{
    Zone zone = elsewhere();
    CutoverMemory memory;
    QDateTime now = monday;
    QList<PublishedRecord> published;
    const auto look = [&] {
        const CutoverInput seen{input(zone, published), memory, now};
        memory = remembered(seen);
        return planCutover(seen);
    };
    const auto send = [&](CutoverPhase phase) {
        const PublishSteps steps = cutoverSteps(input(zone, published), phase);
        published = noted(published, steps);
        carryOut(zone, steps.changes);
    };

    Cutover cutover = look();
    QCOMPARE(cutover.elsewhere, (QStringList{u"mx1.former.test."_s, u"mx2.former.test."_s}));
    QCOMPARE(cutover.steps.size(), 4);
    QCOMPARE(words(cutover.steps[0].changes), (QStringList{u"add example.test. 300 MX 10 mx1.former.test."_s, u"add example.test. 300 MX 20 mx2.former.test."_s,
                                                           u"add autodiscover.example.test. 300 CNAME autodiscover.former.test."_s}));
    QVERIFY(!cutover.steps[0].earliest && !cutover.steps[1].earliest);
    QCOMPARE(*cutover.steps[2].earliest, now.addSecs(86400));
    QCOMPARE(*cutover.steps[3].earliest, now.addSecs(86400 + 300));
    QCOMPARE(*cutover.keepUntil, now.addSecs(86400).addDays(5));
    // One SPF record for both, and nothing that leads anybody here yet.
    const QStringList beside = words(cutover.steps[1].changes);
    QVERIFY(beside.contains(u"remove example.test. 3600 TXT \"v=spf1 include:spf.former.test ~all\""_s));
    QVERIFY(beside.contains(u"add example.test. 3600 TXT \"v=spf1 include:spf.former.test a:mail.example.test ~all\""_s)); // "mx" are the others still
    QCOMPARE(beside.filter(QRegularExpression(u" (MX|SRV|CNAME) |_mta-sts"_s)).size(), 0);

    send(CutoverPhase::Lower);
    now = now.addSecs(600);
    cutover = look();
    QVERIFY(cutover.steps[0].done && !cutover.steps[1].done);
    QCOMPARE(*cutover.steps[2].earliest, now.addSecs(86400)); // seen low only now
    send(CutoverPhase::Parallel);
    now = now.addSecs(3600);
    cutover = look();
    QVERIFY(cutover.steps[1].done);
    QCOMPARE(*cutover.steps[2].earliest, now.addSecs(86400 - 3600));

    now = now.addSecs(86400);
    cutover = look();
    QVERIFY(!cutover.steps[2].earliest);
    QVERIFY(words(cutover.steps[2].changes).contains(u"add example.test. 300 MX 10 mail.example.test."_s));
    send(CutoverPhase::Switch);
    QCOMPARE(zone.value({u"example.test."_s, DnsType::Mx}).data, QStringList{u"10 mail.example.test."_s});

    cutover = look();
    QCOMPARE(cutover.elsewhere, QStringList());
    QVERIFY(cutover.steps[2].done && !cutover.steps[3].done);
    QCOMPARE(*cutover.steps[3].earliest, now.addSecs(300));
    QCOMPARE(*cutover.keepUntil, now.addDays(5));
    QVERIFY(words(cutover.steps[3].changes).contains(u"add example.test. 3600 MX 10 mail.example.test."_s));
    now = now.addSecs(301);
    QVERIFY(!look().steps[3].earliest);
    send(CutoverPhase::Settle);
    cutover = look();
    for (const CutoverStep &step : cutover.steps)
        QVERIFY2(step.done, qPrintable(wordOf(step.phase)));
    QCOMPARE(zone.value({u"example.test."_s, DnsType::Mx}).ttl, 3600);
    QVERIFY(zone.value({u"example.test."_s, DnsType::Txt}).data.contains(u"\"site=1\""_s));
    QVERIFY(planPublication(input(zone, published)).changes.isEmpty());

    // What is published later is no step of a move that is long over.
    now = now.addDays(6);
    QVERIFY(look().steps.isEmpty());
    QCOMPARE(memory, CutoverMemory{});
}

void TestCutover::theLongestTimeCounts()
{
    Zone zone = elsewhere(600);
    const Cutover cutover = planCutover({input(zone), {}, monday});
    QCOMPARE(*cutover.steps[2].earliest, monday.addSecs(7200)); // of autodiscover
}

void TestCutover::loweredByHandWithoutALook()
{
    Zone zone = elsewhere(300);
    zone[{u"autodiscover.example.test."_s, DnsType::Cname}].ttl = 60;
    CutoverMemory memory;
    const Cutover cutover = planCutover({input(zone), memory, monday});
    QVERIFY(cutover.steps[0].done);
    QVERIFY(!cutover.steps[2].earliest);
    // Its end is not lost for that.
    memory = remembered({input(zone), memory, monday});
    carryOut(zone, cutoverSteps(input(zone), CutoverPhase::Switch).changes);
    const Cutover after = planCutover({input(zone), memory, monday.addSecs(60)});
    QVERIFY(after.steps[2].done);
    QCOMPARE(*after.keepUntil, monday.addSecs(60).addDays(5));
}

void TestCutover::whereMailLives_data()
{
    QTest::addColumn<QStringList>("exchangers");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("beside ours") << QStringList{u"10 mail.example.test."_s, u"10 mx.former.test."_s} << QStringList{u"mx.former.test."_s};
    QTest::newRow("nobody takes any") << QStringList{u"0 ."_s} << QStringList();
    QTest::newRow("by preference") << QStringList{u"20 b.test."_s, u"5 a.test."_s} << QStringList{u"a.test."_s, u"b.test."_s};
}

void TestCutover::whereMailLives()
{
    QFETCH(QStringList, exchangers);
    QFETCH(QStringList, wanted);
    Zone zone = elsewhere();
    zone[{u"example.test."_s, DnsType::Mx}].data = exchangers;
    QCOMPARE(planCutover({input(zone), {}, monday}).elsewhere, wanted);
}

// Whatever a server says, nobody waits for decades.
void TestCutover::aTimeThatNobodyKeeps()
{
    const Cutover cutover = planCutover({input(elsewhere(4'000'000'000)), {}, monday});
    QCOMPARE(*cutover.steps[2].earliest, monday.addDays(7));
}

void TestCutover::switchedBack()
{
    const CutoverMemory over{86400, monday.addDays(-2), monday.addDays(-1)};
    const CutoverMemory again = remembered({input(elsewhere(300)), over, monday});
    QVERIFY(!again.switchedAt);
    QCOMPARE(remembered({input(elsewhere(86400)), over, monday}), (CutoverMemory{86400, {}, {}}));
}

void TestCutover::whatHasNothingToDoWithItStays()
{
    const Zone zone = elsewhere();
    for (const CutoverPhase phase : {CutoverPhase::Lower, CutoverPhase::Parallel, CutoverPhase::Switch, CutoverPhase::Settle}) {
        const QStringList all = words(cutoverSteps(input(zone), phase).changes);
        QCOMPARE(all.filter(u"_dmarc"_s), QStringList());
        QCOMPARE(all.filter(u"site=1"_s), QStringList());
    }
    Zone twoPolicies = zone;
    twoPolicies[{u"_dmarc.example.test."_s, DnsType::Txt}].data.append(u"\"v=DMARC1; p=none\""_s);
    QCOMPARE(words(cutoverSteps(input(twoPolicies), CutoverPhase::Switch).changes).filter(u"_dmarc"_s), QStringList());
}

void TestCutover::onlyWhatAStepChangesIsRequired()
{
    const PublishSteps steps = cutoverSteps(input(elsewhere()), CutoverPhase::Lower);
    QVERIFY(!steps.prerequisites.isEmpty());
    for (const Prerequisite &one : steps.prerequisites)
        QVERIFY2(one.name == u"example.test." || one.name == u"autodiscover.example.test.", qPrintable(one.name));
    QVERIFY(steps.ours.isEmpty()); // they stay another's
    QVERIFY(!cutoverSteps(input(elsewhere()), CutoverPhase::Switch).ours.isEmpty());
    // What is said of the merged record is said by the step that merges.
    QCOMPARE(cutoverSteps(input(elsewhere()), CutoverPhase::Parallel).merged.size(), 1);
    QVERIFY(cutoverSteps(input(elsewhere()), CutoverPhase::Lower).merged.isEmpty());
}

// An alias of a key leads no mail here.
void TestCutover::keysComeBeside()
{
    PublishInput moving = input(elsewhere());
    moving.plan.records.append(record(u"rsa1._domainkey.example.test."_s, u"CNAME"_s, u"rsa1.example.test._domainkey.mail.host.test."_s));
    const QString added = u"add rsa1._domainkey.example.test. 3600 CNAME rsa1.example.test._domainkey.mail.host.test."_s;
    QVERIFY(words(cutoverSteps(moving, CutoverPhase::Parallel).changes).contains(added));
}

// It would refuse the mail of whoever sends today.
void TestCutover::aFirstSpfRecordWaits()
{
    Zone zone = elsewhere();
    zone[{u"example.test."_s, DnsType::Txt}].data.removeFirst();
    QCOMPARE(words(cutoverSteps(input(zone), CutoverPhase::Parallel).changes).filter(u"v=spf1"_s), QStringList());
    QCOMPARE(words(cutoverSteps(input(zone), CutoverPhase::Switch).changes).filter(u"v=spf1"_s), QStringList{u"add example.test. 300 TXT \"v=spf1 mx -all\""_s});
}

void TestCutover::anyOrderOfTheZoneIsTheSame()
{
    Zone turned = elsewhere();
    for (RecordSet &set : turned)
        std::reverse(set.data.begin(), set.data.end());
    const Cutover one = planCutover({input(elsewhere()), {}, monday});
    const Cutover other = planCutover({input(turned), {}, monday});
    QCOMPARE(one.elsewhere, other.elsewhere);
    for (qsizetype i = 0; i < one.steps.size(); ++i) {
        QStringList l = words(one.steps[i].changes);
        QStringList r = words(other.steps[i].changes);
        l.sort();
        r.sort();
        QCOMPARE(l, r);
    }
}

QTEST_APPLESS_MAIN(TestCutover)
#include "tst_cutover.moc"

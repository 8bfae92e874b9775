#include "core/base/json.h"
#include "core/dns/recordcheck.h"

#include "tests/support/zonefaults.h"

#include <QRegularExpression>
#include <QTest>
#include <QtConcurrent>

#include <random>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

namespace {

// The same zones each time, so that who changes the check is told of what it changed; the long tests make others, and
// POSTROOM_TEST_SEED brings them again.
quint64 seed()
{
    bool isSet = false;
    const quint64 given = qEnvironmentVariable("POSTROOM_TEST_SEED").toULongLong(&isSet);
    return isSet ? given : qEnvironmentVariable("POSTROOM_TEST_TIER") == u"long" ? std::random_device()()
                                                                                 : 20261126;
}

int zones()
{
    return qEnvironmentVariable("POSTROOM_TEST_TIER") == u"long" ? 200000 : 20000;
}

DnsCheck check(const MadeZone &zone, const QList<DnsWitness> &witnesses)
{
    SpfAnswers pointed;
    for (int round = 0; round < 12; ++round) {
        const QList<Key> questions = furtherQuestions(zone.plan, zone.server, zone.addresses, witnesses, pointed);
        for (const Key &key : questions)
            pointed.insert(key, zone.answerTo(key, false));
        if (questions.isEmpty())
            break;
    }
    return judgeRecords(zone.plan, zone.server, zone.addresses, witnesses, {}, pointed, zone.chain);
}

// "fail dns.missing example.org. MX", each finding on a line; what it says where nothing is wrong is nothing.
QStringList said(const DnsCheck &check)
{
    QStringList lines;
    for (const Finding &finding : check.findings)
        lines.append(wordOf(finding.verdict) + u' ' + finding.id + u' ' + finding.subject);
    lines.removeAll(u"pass dns.records "_s + check.domain);
    lines.sort();
    return lines;
}

QString subjectOf(const Key &key)
{
    return key.first + u' ' + wordOf(key.second);
}

// Whether each record's verdict is the worst that is said of it.
bool areVerdictsRight(const DnsCheck &check)
{
    return std::all_of(check.records.begin(), check.records.end(), [&check](const DnsRecordCheck &record) {
        Verdict worst = Verdict::Pass;
        for (const Finding &finding : check.findings) {
            const bool isOfExchanger = record.type == u"MX" && finding.id.startsWith(u"mx.") && !finding.subject.contains(u' ');
            if ((isOfExchanger || finding.subject == record.name + u' ' + record.type) && finding.expected == record.expected.join(u'\n'))
                worst = qMin(worst, finding.verdict);
        }
        return record.verdict == worst;
    });
}

QByteArray described(const MadeZone &zone, const QStringList &expected, const DnsCheck &check)
{
    QStringList lines{u"expected: "_s + expected.join(u" | "_s), u"said: "_s + said(check).join(u" | "_s)};
    for (const Finding &finding : check.findings)
        lines.append(finding.subject.left(80) + u" should be "_s + finding.expected.left(300) + u", is "_s + finding.seen.left(600));
    lines.append(u"server "_s + zone.server);
    return lines.join(u'\n').toUtf8();
}

} // namespace

// Zones of chance: what is in order passes, however it is said, and each fault is found, wherever it is seen.
class TestDnsZones : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanAndFaulty();
    void servers_data();
    void servers();
};

namespace {

// So many zones, each a clean one or one with a fault.
class Trial
{
public:
    Trial(quint64 seeded, int count) : m_dice(seeded), m_count(count) {}

    QMap<QByteArray, int> planted; // by the fault's title
    QList<QByteArray> wrong;

    void run()
    {
        while (m_judged < m_count) {
            const MadeZone planned = plannedZone(m_dice);
            for (int variant = 0; variant < 5; ++variant) {
                MadeZone clean = planned;
                if (m_dice.chance(85))
                    sayOtherwise(clean, m_dice);
                const qsizetype owners = m_dice.oneOf(std::array{0, 0, 0, 0, 0, 1, 1, 2, 3, 4});
                const QList<DnsWitness> witnesses = witnessesOf(clean, owners, m_dice);
                judge("clean", clean, witnesses, {});
                int found = 0;
                for (int tries = 0; tries < 40 && found < 6; ++tries) // most have no place here
                    found += judgeFault(m_dice.oneOf(zoneFaults()), clean, witnesses) ? 1 : 0;
            }
        }
    }

private:
    void judge(const QByteArray &title, const MadeZone &zone, const QList<DnsWitness> &witnesses, QStringList expected)
    {
        ++m_judged;
        expected.sort();
        const DnsCheck found = check(zone, witnesses);
        if (said(found) != expected || !areVerdictsRight(found))
            wrong.append(title + '\n' + described(zone, expected, found));
    }

    // Everywhere, at one server of the zone, or with whoever only remembers. Other zones are asked of that one alone.
    bool judgeFault(const Fault &fault, const MadeZone &clean, QList<DnsWitness> witnesses)
    {
        MadeZone faulty = clean;
        const QList<Expected> expected = fault.plant(faulty, m_dice);
        if (expected.isEmpty())
            return false;
        ++planted[fault.title];
        const QString name = expected.first().key.first;
        const bool isOutside = !faulty.isInZone(name);
        const qsizetype where = isOutside || m_dice.chance(40) ? -1 : m_dice.below(witnesses.size());
        for (qsizetype i = 0; i < witnesses.size(); ++i) {
            if (where < 0 || i == where)
                hear(witnesses[i], faulty, {name, faulty.plan.domain + u'.'}, m_dice);
        }
        const bool isLate = where == 0 && witnesses.size() > 1;
        QStringList lines;
        const bool isOwnersToo = !isLate && witnesses.size() > 1;
        for (const Expected &one : expected) {
            if (one.isOfServers ? !isOwnersToo : isLate && !one.subject.isEmpty())
                continue;
            lines.append((isLate ? u"warning dns.spreading "_s : wordOf(one.verdict) + u' ' + one.id + u' ') + (one.subject.isEmpty() ? subjectOf(one.key) : one.subject));
        }
        judge(fault.title + " at " + QByteArray::number(where), faulty, witnesses, lines);
        return true;
    }

    Dice m_dice;
    int m_count;
    int m_judged = 0;
};

} // namespace

void TestDnsZones::cleanAndFaulty()
{
    const quint64 seeded = seed();
    qInfo("POSTROOM_TEST_SEED=%llu", seeded);
    QList<Trial> trials;
    for (quint64 i = 0; i < 8; ++i)
        trials.append(Trial(seeded + i, zones() / 8));
    QtConcurrent::blockingMap(trials, [](Trial &trial) { trial.run(); });
    int wrong = 0;
    for (const Trial &trial : std::as_const(trials)) {
        for (const QByteArray &one : trial.wrong) {
            if (++wrong <= 20)
                qCritical().noquote() << one;
        }
    }
    for (const Fault &fault : zoneFaults()) {
        const bool isPlanted = std::any_of(trials.begin(), trials.end(), [&fault](const Trial &trial) { return trial.planted.value(fault.title) > 0; });
        QVERIFY2(isPlanted, fault.title);
    }
    QCOMPARE(wrong, 0);
}

// What is wrong with one server is no fault of a domain in order.
void TestDnsZones::servers_data()
{
    using Harm = std::function<void(DnsWitness & witness)>;
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<QString>("ofOwner"); // what is found of a server of the zone
    QTest::addColumn<QString>("ofResolver"); // of whom this machine asks
    const auto every = [](DnsOutcome outcome) {
        return Harm([outcome](DnsWitness &witness) {
            for (DnsAnswer &answer : witness.answers)
                answer = DnsAnswer{answer.name, answer.type, answer.server, outcome, 0, {}, false, {}, {}, {}};
        });
    };
    const auto one = [](DnsOutcome outcome) {
        return Harm([outcome](DnsWitness &witness) {
            DnsAnswer &first = *witness.answers.begin();
            first = DnsAnswer{first.name, first.type, first.server, outcome, 0, {}, false, {}, {}, {}};
        });
    };
    const QString silent = u"unknown dns.no-answer"_s;
    const QString lame = u"warning dns.lame-server"_s;
    QTest::newRow("silent") << every(DnsOutcome::TimedOut) << silent << silent;
    QTest::newRow("not there") << every(DnsOutcome::Unreachable) << silent << silent;
    QTest::newRow("failing") << every(DnsOutcome::ServerFailed) << silent << silent;
    QTest::newRow("refusing") << every(DnsOutcome::Refused) << lame << silent;
    QTest::newRow("not its own") << every(DnsOutcome::NoData) << lame << QString();
    QTest::newRow("silent once") << one(DnsOutcome::TimedOut) << silent << silent;
    QTest::newRow("failing once") << one(DnsOutcome::ServerFailed) << silent << silent;
    QTest::newRow("lying") << Harm([](DnsWitness &witness) {
        witness.isLying = true;
        for (DnsAnswer &answer : witness.answers)
            answer.data = {u"198.51.100.1"_s};
    }) << u"unknown dns.resolver-lies"_s
                           << u"unknown dns.resolver-lies"_s;
}

void TestDnsZones::servers()
{
    QFETCH(std::function<void(DnsWitness &)>, harm);
    QFETCH(QString, ofOwner);
    QFETCH(QString, ofResolver);
    Dice dice(seed());
    for (int i = 0; i < 100; ++i) {
        MadeZone zone = plannedZone(dice);
        QList<DnsWitness> witnesses = witnessesOf(zone, 3, dice);
        for (DnsWitness &witness : witnesses) {
            witness.answers.removeIf([&zone](const auto &one) { return !zone.isInZone(one.key().first); }); // others know what else there is
            witness.server = witness.server.replace(u"2001:db8:53::"_s, u"192.0.2."_s);
        }
        zone.plan.records.removeIf([&zone](const DnsRecord &record) { return !zone.isInZone(record.name); });
        if (zone.plan.records.isEmpty())
            continue;
        const qsizetype which = dice.below(witnesses.size());
        DnsWitness &harmed = witnesses[which];
        harm(harmed);
        const DnsCheck beside = check(zone, witnesses);
        for (const DnsRecordCheck &record : beside.records)
            QCOMPARE(record.verdict, which == 0 && ofResolver.isEmpty() ? Verdict::Warning : Verdict::Pass);
        if (which == 0 && ofResolver.isEmpty())
            continue; // it only remembers that nothing was there
        const QString title = which == 0 ? harmed.server : u"%1 (%2)"_s.arg(harmed.name, harmed.server);
        QCOMPARE(said(beside), QStringList{(which == 0 ? ofResolver : ofOwner) + u' ' + title});
        // Alone it makes nothing fail.
        for (const DnsRecordCheck &record : check(zone, {harmed}).records)
            QVERIFY(record.verdict == Verdict::Unknown || record.verdict == Verdict::Pass);
    }
}

QTEST_GUILESS_MAIN(TestDnsZones)
#include "tst_dnszones.moc"

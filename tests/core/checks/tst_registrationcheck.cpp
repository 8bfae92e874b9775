#include "core/checks/registrationcheck.h"

#include "core/base/json.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Verdict)

class TestRegistrationCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void verdicts_data();
    void verdicts();
    void nothingIsSaidThatAStrangerWrote();
    void directoryNotHad();
    void whoIsNotAsked();

private:
    const DomainName domain = DomainName::parse(u"example.org").value();
    const QDateTime now = QDateTime::fromString(u"2026-11-26T12:00:00Z"_s, Qt::ISODate);
};

void TestRegistrationCheck::verdicts_data()
{
    QTest::addColumn<RegistrationSeen>("seen");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<QString>("owner");
    const auto told = [this](const QDateTime &ends, const QList<RegistrationState> &states = {}) {
        return RegistrationSeen{RegistryAnswer::Told, u"example.org"_s, u"https://rdap.example.net/domain/example.org"_s, {}, ends, states};
    };
    const auto row = [](const char *title, const RegistrationSeen &seen, const QString &id, Verdict verdict, const QString &evidence = {}, const QString &owner = u"registrar"_s) {
        QTest::newRow(title) << seen << id << verdict << evidence << owner;
    };
    const QDateTime later = now.addDays(300);
    const QString date = later.toString(Qt::ISODate);
    row("long", told(later), u"registration.valid"_s, Verdict::Pass, date);
    row("a moment more than thirty days", told(now.addDays(30).addSecs(1)), u"registration.valid"_s, Verdict::Pass, u"2026-12-26T12:00:01Z"_s);
    row("thirty days", told(now.addDays(30)), u"registration.ending"_s, Verdict::Warning, u"2026-12-26T12:00:00Z"_s);
    row("a second", told(now.addSecs(1)), u"registration.ending"_s, Verdict::Warning, u"2026-11-26T12:00:01Z"_s);
    row("over", told(now), u"registration.ended"_s, Verdict::Fail, u"2026-11-26T12:00:00Z"_s);
    row("long over", told(now.addYears(-50)), u"registration.ended"_s, Verdict::Fail, u"1976-11-26T12:00:00Z"_s);
    using enum RegistrationState;
    row("on hold", told(later, {ClientHold}), u"registration.on-hold"_s, Verdict::Fail, u"client hold"_s);
    row("on hold at the registry", told(later, {ServerHold}), u"registration.on-hold"_s, Verdict::Fail, u"server hold"_s);
    row("in redemption", told(later, {RedemptionPeriod}), u"registration.deleting"_s, Verdict::Fail, u"redemption period"_s);
    row("being deleted, and more", told(later, {ServerHold, PendingDelete}), u"registration.deleting"_s, Verdict::Fail, u"server hold, pending delete"_s);
    row("on hold, of no known end", told(QDateTime(), {ClientHold}), u"registration.on-hold"_s, Verdict::Fail, u"client hold"_s);
    row("an end that cannot be read", told(QDateTime()), u"registration.unknown"_s, Verdict::Unknown);
    RegistrationSeen seen = told(later);
    seen.ends.reset();
    row("no end", seen, u"registration.no-date"_s, Verdict::NotApplicable);
    const auto without = [&](RegistryAnswer answer) { return RegistrationSeen{answer, u"example.org"_s, u"https://rdap.example.net/domain/example.org"_s, u"HTTP 429"_s, {}, {}}; };
    for (const auto &[title, answer] : std::initializer_list<std::pair<const char *, RegistryAnswer>>{
             {"not known", RegistryAnswer::NotKnown}, {"refused", RegistryAnswer::Refused}, {"silent", RegistryAnswer::Silent}, {"unreadable", RegistryAnswer::Unreadable}, {"another", RegistryAnswer::Another}})
        row(title, without(answer), u"registration.unknown"_s, Verdict::Unknown, {}, u"you"_s);
}

void TestRegistrationCheck::verdicts()
{
    QFETCH(RegistrationSeen, seen);
    QFETCH(Verdict, verdict);
    const Finding finding = judgeRegistration(seen, now);
    QTEST(finding.id, "id");
    QCOMPARE(finding.verdict, verdict);
    QTEST(finding.seen, "evidence");
    QTEST(finding.owner, "owner");
    QCOMPARE(finding.subject, u"example.org"_s);
    QCOMPARE(finding.command, u"curl -L https://rdap.example.net/domain/example.org"_s);
    QVERIFY(finding.what.endsWith(u'.'));
    QCOMPARE(finding.fix.isEmpty(), verdict == Verdict::Pass || verdict == Verdict::NotApplicable);
    QCOMPARE(finding.said.value_or(QString()), seen.words);
}

void TestRegistrationCheck::nothingIsSaidThatAStrangerWrote()
{
    const RegistrationSeen seen = RegistrationSeen::read(domain, 200, R"({"objectClassName": "domain", "ldhName": "example.org", "handle": "<b>", "status": ["\u001b[31mclient hold", "<b>server hold</b>"],
        "events": [{"eventAction": "expiration", "eventDate": "2027-08-13T04:00:00Z"}]})");
    QVERIFY(seen.ends);
    const QByteArray text = jsonText(toJson(judgeRegistration(seen, now)));
    QVERIFY(!text.contains('<') && !text.contains("\\u001b"));
}

void TestRegistrationCheck::directoryNotHad()
{
    RegistrationSeen seen;
    seen.name = u"example.org"_s;
    seen.words = u"HTTP 500"_s;
    const Finding finding = judgeRegistration(seen, now);
    QCOMPARE(finding.verdict, Verdict::Unknown);
    QVERIFY(finding.fix.contains(u"registration.directory"_s));
    QVERIFY(!finding.command);
    QCOMPARE(finding.said, u"HTTP 500"_s);
}

void TestRegistrationCheck::whoIsNotAsked()
{
    QStringList words;
    for (const auto why : {RegistrationUnasked::Practice, RegistrationUnasked::SpecialUse, RegistrationUnasked::TurnedOff, RegistrationUnasked::NoRegistry}) {
        const Finding finding = withoutRegistration(domain, why);
        QCOMPARE(finding.id, u"registration.not-asked"_s);
        QCOMPARE(finding.verdict, Verdict::NotApplicable);
        QCOMPARE(finding.subject, u"example.org"_s);
        words.append(finding.what);
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

QTEST_APPLESS_MAIN(TestRegistrationCheck)
#include "tst_registrationcheck.moc"

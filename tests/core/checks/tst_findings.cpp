#include "core/checks/findings.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

using Change = void (*)(Facts &facts);
Q_DECLARE_METATYPE(Change)

namespace {

DiskSpace room(qint64 sizeGiB, qint64 freeGiB)
{
    return {ByteSize(sizeGiB << 30), ByteSize(freeGiB << 30)};
}

// A server for real mail with nothing to complain of.
Facts good()
{
    Facts facts;
    facts.instance.id = u"00112233445566778899aabbccddeeff"_s;
    facts.settings.serverName = DomainName::parse(u"mail.example.org").value();
    facts.settings.adminAddress = Address::parse(u"ann@example.org").value();
    facts.settings.publicAddresses = {IpAddress::parse(u"198.51.100.7").value_or(IpAddress()), IpAddress::parse(u"8.8.8.8").value()};
    facts.accountTypesAnswered = true;
    facts.adminMailboxExists = true;
    facts.mailboxes = 3;
    facts.machineName = u"mail.example.org"_s;
    facts.helperAnswers = true;
    facts.generation = 4;
    facts.engines = {EngineStatus{Engine::Dovecot, EngineState::Running, 7, u"2.3"_s, 60}, EngineStatus{Engine::Postfix, EngineState::Running, 8, u"3.7"_s, 60}};
    facts.ports = {PortFact{Protocol::Smtp, 25, {}}, PortFact{Protocol::Imaps, 993, {}}};
    facts.now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    facts.certificate = CertificateInfo{{u"mail.example.org"_s}, u"Public CA"_s, u"00"_s, facts.now.addDays(-10), facts.now.addDays(60), {}};
    facts.ownAuthority = u"Postroom"_s;
    facts.mailFolder = u"/var/lib/postroom/mail"_s;
    facts.disk = room(100, 50);
    Finding published;
    published.verdict = Verdict::Pass;
    facts.dns = DnsCheck{u"example.org"_s, facts.now, {DnsRecordCheck{u"example.org."_s, u"MX"_s, {}, {}, Verdict::Pass}, DnsRecordCheck{u"_dmarc.example.org."_s, u"TXT"_s, {}, {}, Verdict::Pass}}, {published}};
    facts.test = TestMail{TestMailId::make(), *facts.settings.adminAddress, Destination::of(*facts.settings.adminAddress), facts.now, {}, true, true};
    return facts;
}

void spreading(Facts &facts)
{
    facts.dns->records.first().verdict = Verdict::Warning;
    facts.dns->findings.first().id = u"dns.spreading"_s;
    facts.dns->findings.first().subject = u"example.org. MX"_s;
}

Facts beforeTheSetUp()
{
    Facts facts;
    facts.instance.id = u"00112233445566778899aabbccddeeff"_s;
    facts.helperAnswers = true;
    facts.engines = {EngineStatus{Engine::Dovecot, EngineState::NotConfigured, {}, u"2.3"_s, {}}, EngineStatus{Engine::Postfix, EngineState::NotConfigured, {}, u"3.7"_s, {}}};
    facts.now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return facts;
}

std::optional<Finding> findingOf(const QList<Finding> &findings, const QString &id)
{
    for (const Finding &finding : findings) {
        if (finding.id == id)
            return finding;
    }
    return std::nullopt;
}

EngineStatus &dovecot(Facts &facts)
{
    return facts.engines[0];
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void allIsWell();
    void verdict_data();
    void verdict();
    void everySentenceIsWhole_data() { verdict_data(); }
    void everySentenceIsWhole();
    void idsAreStable();
    void furtherCertificates();
    void enforcedWithoutTrust();
    void whatSpreads();
    void worstFirst();
    void acceptedStandsBehind();
    void accepted_data();
    void accepted();
    void seenForOneself();
    void worstOfNothing();
    void problemsOfTheHelper();
    void steps();
    void guesses_data();
    void guesses();
    void finish_data();
    void finish();
    void pure();
};

void TestFindings::allIsWell()
{
    const QList<Finding> findings = checkServer(good());
    for (const Finding &finding : findings) {
        QVERIFY2(finding.verdict == Verdict::Pass, qPrintable(finding.id));
        QVERIFY2(finding.fix.isEmpty(), qPrintable(finding.id));
    }
    QVERIFY(isSetUp(good()));
}

void TestFindings::verdict_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const QString &id, Verdict verdict, Change change) { QTest::newRow(name) << change << id << verdict; };

    row("the helper is gone", u"helper.answers"_s, Verdict::Fail, [](Facts &f) { f.helperAnswers = false; f.engines.clear(); });
    row("a change has not reached the engines", u"lookup.current"_s, Verdict::Fail, [](Facts &f) { f.lookupIsCurrent = false; });
    row("a signing key is missing", u"dkim.keys"_s, Verdict::Fail, [](Facts &f) { f.signingProblem = Error{ErrorCode::NotFound, u"example.org"_s, {}, {}}; });
    row("an engine is just starting", u"engine.dovecot"_s, Verdict::Warning, [](Facts &f) { dovecot(f).state = EngineState::Starting; });
    row("an engine is stopped", u"engine.dovecot"_s, Verdict::Fail, [](Facts &f) { dovecot(f).state = EngineState::Stopped; });
    row("an engine crashed five times", u"engine.dovecot"_s, Verdict::Fail, [](Facts &f) { dovecot(f).state = EngineState::Failed; });
    row("an engine is not installed", u"engine.dovecot"_s, Verdict::Fail, [](Facts &f) { dovecot(f).state = EngineState::NotInstalled; });
    row("an engine waits for the set-up", u"engine.dovecot"_s, Verdict::NotApplicable, [](Facts &f) { dovecot(f).state = EngineState::NotConfigured; });
    row("a port does not answer", u"port.imaps"_s, Verdict::Fail, [](Facts &f) { f.ports[1].problem = Error{ErrorCode::ServiceUnreachable, u"imaps port 993"_s, {}, u"connect: refused"_s}; });
    row("a port shows another certificate", u"port.smtp"_s, Verdict::Fail, [](Facts &f) { f.ports[0].problem = Error{ErrorCode::TlsFailed, {}, {}, u"TLS: no"_s}; });
    row("the certificate ends in 14 days", u"certificate.expiry"_s, Verdict::Pass, [](Facts &f) { f.certificate->notAfter = f.now.addDays(14); });
    row("the certificate ends in 13 days", u"certificate.expiry"_s, Verdict::Warning, [](Facts &f) { f.certificate->notAfter = f.now.addDays(13); });
    row("the certificate ends in an hour", u"certificate.expiry"_s, Verdict::Warning, [](Facts &f) { f.certificate->notAfter = f.now.addSecs(3600); });
    row("the certificate ended an hour ago", u"certificate.expiry"_s, Verdict::Fail, [](Facts &f) { f.certificate->notAfter = f.now.addSecs(-3600); });
    row("the certificate ended a month ago", u"certificate.expiry"_s, Verdict::Fail, [](Facts &f) { f.certificate->notAfter = f.now.addDays(-30); });
    row("no certificate yet", u"certificate.expiry"_s, Verdict::NotApplicable, [](Facts &f) { f.certificate.reset(); });
    row("no certificate to trust yet", u"certificate.trust"_s, Verdict::NotApplicable, [](Facts &f) { f.certificate.reset(); });
    row("the certificate is our own authority's", u"certificate.trust"_s, Verdict::Warning, [](Facts &f) { f.certificate->issuer = f.ownAuthority; });
    row("our own authority, for practice", u"certificate.trust"_s, Verdict::NotApplicable, [](Facts &f) { f.certificate->issuer = f.ownAuthority; f.instance.practice = true; });
    row("no public address is known", u"server.public-addresses"_s, Verdict::Warning, [](Facts &f) { f.settings.publicAddresses.clear(); });
    row("only a private address is known", u"server.public-addresses"_s, Verdict::Warning, [](Facts &f) { f.settings.publicAddresses = {IpAddress::parse(u"192.168.1.5").value()}; });
    row("addresses in practice", u"server.public-addresses"_s, Verdict::NotApplicable, [](Facts &f) { f.settings.publicAddresses.clear(); f.instance.practice = true; });
    row("settings are only noted", u"config.applied"_s, Verdict::Warning, [](Facts &f) { f.settingsApplied = false; });
    row("a file was changed by hand", u"config.drift"_s, Verdict::Warning, [](Facts &f) { f.handMade = {HandMade{u"postfix/main.cf"_s, {}, HandMade::State::Changed, {}, {}}}; });
    row("a file is missing", u"config.drift"_s, Verdict::Fail, [](Facts &f) { f.handMade = {HandMade{u"postfix/main.cf"_s, {}, HandMade::State::Missing, {}, {}}}; });
    row("a file has another mode", u"config.drift"_s, Verdict::Warning, [](Facts &f) { f.handMade = {HandMade{u"postfix/main.cf"_s, {}, HandMade::State::Permissions, {}, {}}}; });
    row("a file is kept on purpose", u"config.drift"_s, Verdict::Pass, [](Facts &f) { f.handMade = {HandMade{u"postfix/main.cf"_s, {}, HandMade::State::Adopted, {}, {}}}; });
    row("a tenth of the disk is free", u"disk.space"_s, Verdict::Pass, [](Facts &f) { f.disk = room(40, 4); });
    row("less than a tenth is free, and much", u"disk.space"_s, Verdict::Pass, [](Facts &f) { f.disk = room(1000, 5); });
    row("less than a tenth is free, and little", u"disk.space"_s, Verdict::Warning, [](Facts &f) { f.disk = room(100, 4); });
    row("nothing is free", u"disk.space"_s, Verdict::Fail, [](Facts &f) { f.disk = room(100, 0); });
    row("a small disk that is half empty", u"disk.space"_s, Verdict::Pass, [](Facts &f) { f.disk = DiskSpace{ByteSize(Q_INT64_C(400) << 20), ByteSize(Q_INT64_C(200) << 20)}; });
    row("the helper saw a problem", u"engine.problem"_s, Verdict::Warning, [](Facts &f) { f.problems = {u"dovecot did not start"_s}; });
    row("no name yet", u"setup.identity"_s, Verdict::Fail, [](Facts &f) { f = beforeTheSetUp(); });
    row("named, but never applied", u"setup.identity"_s, Verdict::Fail, [](Facts &f) { f.generation = 0; });
    row("set up, and the helper is away", u"setup.identity"_s, Verdict::Pass, [](Facts &f) { f.helperAnswers = false; f.generation = 0; });
    row("never applied, and the helper is away", u"setup.identity"_s, Verdict::Fail, [](Facts &f) { f.helperAnswers = false; f.generation = 0; f.certificate.reset(); });
    row("account types not answered", u"setup.account-types"_s, Verdict::Fail, [](Facts &f) { f.accountTypesAnswered = false; });
    row("the admin has no mailbox", u"setup.mailboxes"_s, Verdict::Fail, [](Facts &f) { f.adminMailboxExists = false; });
    row("nobody looked at DNS", u"setup.dns"_s, Verdict::Unknown, [](Facts &f) { f.dns.reset(); });
    row("a record is missing in DNS", u"setup.dns"_s, Verdict::Fail, [](Facts &f) { f.dns->records.first().verdict = Verdict::Fail; });
    row("a record is missing in DNS, and all works here", u"setup.finish"_s, Verdict::Pass, [](Facts &f) { f.dns->records.first().verdict = Verdict::Fail; });
    row("nobody answers for a record", u"setup.dns"_s, Verdict::Unknown, [](Facts &f) { f.dns->records.first().verdict = Verdict::Unknown; });
    row("a name server is silent beside others that answer", u"setup.dns"_s, Verdict::Pass, [](Facts &f) { f.dns->findings.first().verdict = Verdict::Unknown; });
    row("a record was not asked for", u"setup.dns"_s, Verdict::Pass, [](Facts &f) { f.dns->records.first().verdict = Verdict::NotApplicable; });
    row("a record that makes mail better is missing", u"setup.dns"_s, Verdict::Warning, [](Facts &f) { f.dns->records.last().verdict = Verdict::Warning; });
    row("a record is not seen by everybody yet", u"setup.dns"_s, Verdict::Warning, spreading);
    row("no test message", u"setup.test"_s, Verdict::NotApplicable, [](Facts &f) { f.test.reset(); });
    row("a test message without an answer", u"setup.test"_s, Verdict::Unknown, [](Facts &f) { f.test->answered = false; });
    row("a test message that waits", u"setup.test"_s, Verdict::Warning, [](Facts &f) { f.test->answered = false; f.test->trace.fate = MailFate::Deferred; });
    row("a test message that was refused", u"setup.test"_s, Verdict::Warning, [](Facts &f) { f.test->answered = false; f.test->trace.fate = MailFate::Refused; });
    row("something is not answered", u"setup.finish"_s, Verdict::Fail, [](Facts &f) { f.adminMailboxExists = false; });
    row("everything is answered, an engine is stopped", u"setup.finish"_s, Verdict::Fail, [](Facts &f) { dovecot(f).state = EngineState::Stopped; });
    row("everything is answered, a warning is left", u"setup.finish"_s, Verdict::Pass, [](Facts &f) { f.certificate->issuer = f.ownAuthority; });
}

void TestFindings::verdict()
{
    QFETCH(Change, change);
    QFETCH(QString, id);
    QFETCH(Verdict, verdict);
    Facts facts = good();
    change(facts);
    const auto finding = findingOf(checkServer(facts), id);
    QVERIFY(finding);
    QCOMPARE(finding->verdict, verdict);
}

// Each says what is true and, where it is not well, what to do; what varies is not in the sentences, so that a console
// can translate them.
void TestFindings::everySentenceIsWhole()
{
    QFETCH(Change, change);
    Facts facts = good();
    change(facts);
    const QList<Finding> findings = checkServer(facts);
    QStringList secrets{u"example.org"_s, u"dovecot"_s, u"imaps"_s, u"993"_s, u"198.51"_s, u"8.8.8.8"_s};
    for (const Finding &finding : findings) {
        for (const QString &sentence : {finding.what, finding.fix}) {
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            for (const QString &varying : std::as_const(secrets))
                QVERIFY2(!sentence.contains(varying), qPrintable(sentence));
        }
        QVERIFY2(finding.what.endsWith(u'.'), qPrintable(finding.what));
        QCOMPARE(finding.owner, u"you"_s);
        const bool isWell = finding.verdict == Verdict::Pass || finding.verdict == Verdict::NotApplicable;
        QVERIFY2(isWell == finding.fix.isEmpty(), qPrintable(finding.id + u": "_s + finding.fix));
    }
}

// Others write them down: translations, help pages, scripts that read --json.
void TestFindings::idsAreStable()
{
    Facts facts = good();
    facts.problems = {u"x"_s};
    QStringList ids;
    for (const Finding &finding : checkServer(facts))
        ids.append(finding.id);
    ids.sort();
    QCOMPARE(ids, (QStringList{u"certificate.expiry"_s, u"certificate.trust"_s, u"client.files"_s, u"config.applied"_s, u"config.drift"_s, u"disk.space"_s, u"dkim.keys"_s, u"engine.dovecot"_s, u"engine.postfix"_s,
                               u"engine.problem"_s, u"helper.answers"_s, u"lookup.current"_s, u"port.imaps"_s, u"port.smtp"_s, u"server.public-addresses"_s,
                               u"setup.account-types"_s, u"setup.dns"_s, u"setup.finish"_s, u"setup.identity"_s, u"setup.mailboxes"_s, u"setup.test"_s}));
}

void TestFindings::furtherCertificates()
{
    Facts facts = good();
    const auto ending = [&facts](const QString &name, const QString &issuer, int days) {
        return CertificateInfo{{name}, issuer, name, facts.now.addDays(-10), facts.now.addDays(days), {}};
    };
    facts.moreCertificates = {ending(u"imported.test"_s, u"Public CA"_s, 3), ending(u"fine.test"_s, u"Public CA"_s, 60), ending(u"own.test"_s, facts.ownAuthority, -1)};
    QHash<QString, Finding> found;
    for (const Finding &finding : checkServer(facts)) {
        if (finding.id == u"certificate.expiry")
            found.insert(finding.subject, finding);
    }
    QCOMPARE(found.size(), 3); // the main one, and those that need somebody
    QCOMPARE(found.value(u"imported.test"_s).verdict, Verdict::Warning);
    QVERIFY(found.value(u"imported.test"_s).fix.contains(u"certificate import"_s)); // nobody here can renew it
    QCOMPARE(found.value(u"own.test"_s).verdict, Verdict::Fail);
    QVERIFY(found.value(u"own.test"_s).fix.contains(u"config apply"_s));
}

// Who is told to bring mail only to a trusted certificate must find one.
void TestFindings::enforcedWithoutTrust()
{
    Facts facts = good();
    facts.settings.mtaSts = MtaStsMode::Enforce;
    const auto isFound = [&facts] {
        const auto found = findingOf(checkServer(facts), u"mta-sts.trust"_s);
        return found && found->verdict == Verdict::Fail;
    };
    QVERIFY(!isFound());
    facts.certificate->issuer = facts.ownAuthority;
    QVERIFY(isFound());
    facts.settings.mtaSts = MtaStsMode::Testing;
    QVERIFY(!isFound());
    facts.settings.mtaSts = MtaStsMode::Enforce;
    facts.instance.practice = true; // who is here trusts it
    QVERIFY(!isFound());
}

// What only needs time is not called missing.
void TestFindings::whatSpreads()
{
    Facts facts = good();
    spreading(facts);
    QVERIFY(findingOf(checkServer(facts), u"setup.dns"_s)->what.contains(u"have every record"_s));
    facts.dns->records.last().verdict = Verdict::Warning;
    QVERIFY(findingOf(checkServer(facts), u"setup.dns"_s)->what.contains(u"are missing"_s));
}

void TestFindings::worstFirst()
{
    Facts facts = good();
    dovecot(facts).state = EngineState::Failed;
    facts.certificate->issuer = facts.ownAuthority;
    facts.settingsApplied = false;
    facts.engines[1].state = EngineState::NotConfigured;
    const QList<Finding> findings = checkServer(facts);
    QVERIFY(std::is_sorted(findings.begin(), findings.end(), [](const Finding &l, const Finding &r) { return l.verdict < r.verdict; }));
    QCOMPARE(findings.first().verdict, Verdict::Fail);
    QCOMPARE(findings.last().verdict, Verdict::NotApplicable);
    QCOMPARE(worstOf(findings), Verdict::Fail);
    // Those of one verdict keep their order: the set-up's steps first.
    QCOMPARE(findings.first().id, u"setup.finish"_s);
}

void TestFindings::acceptedStandsBehind()
{
    const auto one = [](const char *id, Verdict verdict, int since, bool accepted) {
        Finding finding;
        finding.id = QString::fromLatin1(id);
        finding.verdict = verdict;
        finding.since = QDateTime::fromSecsSinceEpoch(since, Qt::UTC);
        if (accepted)
            finding.accepted = Acceptance{Reason::parse(u"x").value(), Day(QDate(2030, 1, 1)), {}, {}};
        return finding;
    };
    QList<Finding> findings{one("pass", Verdict::Pass, 1, false), one("late", Verdict::Warning, 3, false), one("accepted", Verdict::Fail, 1, true),
                            one("early", Verdict::Warning, 2, false), one("fail", Verdict::Fail, 4, false)};
    sortWorstFirst(findings);
    QStringList ids;
    for (const Finding &finding : std::as_const(findings))
        ids.append(finding.id);
    QCOMPARE(ids, (QStringList{u"fail"_s, u"early"_s, u"late"_s, u"accepted"_s, u"pass"_s}));
}

void TestFindings::accepted_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("expected");
    const QDate last(2026, 11, 30);
    QTest::newRow("as it was") << u"4 GiB free"_s << Verdict::Warning << u"/var/mail"_s << last << true;
    QTest::newRow("a day later") << u"4 GiB free"_s << Verdict::Warning << u"/var/mail"_s << last.addDays(1) << false;
    QTest::newRow("something else is seen") << u"3 GiB free"_s << Verdict::Warning << u"/var/mail"_s << last << false;
    QTest::newRow("it became worse") << u"4 GiB free"_s << Verdict::Fail << u"/var/mail"_s << last << false;
    QTest::newRow("about something else") << u"4 GiB free"_s << Verdict::Warning << u"/srv/mail"_s << last << false;
}

void TestFindings::accepted()
{
    QFETCH(QString, seen);
    QFETCH(Verdict, verdict);
    QFETCH(QString, subject);
    QFETCH(QDate, today);
    const Acceptance acceptance{Reason::parse(u"a larger disk is ordered").value(), Day(QDate(2026, 11, 30)), {}, {}};
    Finding finding;
    finding.id = u"disk.space"_s;
    finding.seen = seen;
    finding.verdict = verdict;
    finding.subject = subject;
    QList<Finding> findings{finding};
    markAccepted(findings, {{u"disk.space"_s, u"/var/mail"_s, u"4 GiB free"_s, Verdict::Warning, acceptance}}, today);
    QTEST(findings.first().accepted.has_value(), "expected");
}

void TestFindings::seenForOneself()
{
    Facts facts = good();
    dovecot(facts).state = EngineState::Failed;
    facts.problems = {u"dovecot did not start: doveconf: Fatal: no"_s};
    const QList<Finding> findings = checkServer(facts);
    QCOMPARE(findingOf(findings, u"engine.dovecot"_s)->said, std::optional(u"dovecot did not start: doveconf: Fatal: no"_s));
    QVERIFY(!findingOf(findings, u"engine.postfix"_s)->said);
    QCOMPARE(findingOf(findings, u"port.smtp"_s)->command, std::optional(u"openssl s_client -connect localhost:25 -servername mail.example.org -starttls smtp"_s));
    QCOMPARE(findingOf(findings, u"port.imaps"_s)->command, std::optional(u"openssl s_client -connect localhost:993 -servername mail.example.org"_s));
    QCOMPARE(findingOf(findings, u"disk.space"_s)->command, std::optional(u"df -h /var/lib/postroom/mail"_s));
}

void TestFindings::worstOfNothing()
{
    QCOMPARE(worstOf({}), Verdict::Pass);
    Finding finding;
    finding.verdict = Verdict::NotApplicable;
    QCOMPARE(worstOf({finding}), Verdict::Pass);
    finding.verdict = Verdict::Unknown;
    QCOMPARE(worstOf({finding}), Verdict::Unknown);
}

void TestFindings::problemsOfTheHelper()
{
    Facts facts = good();
    facts.problems = {u"one"_s, u"two"_s};
    QStringList seen;
    for (const Finding &finding : checkServices(facts)) {
        if (finding.id == u"engine.problem")
            seen.append(finding.seen);
    }
    QCOMPARE(seen, facts.problems);
}

void TestFindings::steps()
{
    const QList<Finding> steps = checkSetup(beforeTheSetUp());
    QCOMPARE(steps.size(), 6);
    const QStringList operations{u"setup.identity"_s, u"setup.accountTypes"_s, u"mailbox.add"_s, u"dns.check"_s, u"setup.finish"_s, u"mail.test"_s};
    for (qsizetype i = 0; i < 6; ++i) {
        QCOMPARE(steps[i].step, std::optional<qint64>(i + 1));
        QVERIFY(steps[i].form);
        QCOMPARE(steps[i].form->operation, operations[i]);
        // What lies with others is not known, and nothing is wrong while no message was sent.
        QCOMPARE(steps[i].verdict, i == 3 ? Verdict::Unknown : i == 5 ? Verdict::NotApplicable
                                                                      : Verdict::Fail);
        QCOMPARE(steps[i].fix.isEmpty(), i == 5);
    }
    QCOMPARE(steps[1].form->values.value(u"accountTypes"_s).toArray(), QJsonArray{u"imap"_s});
    QVERIFY(!isSetUp(beforeTheSetUp()));
}

void TestFindings::guesses_data()
{
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<QString>("adminAddress");
    QTest::newRow("a machine with a full name") << false << u"mail.example.org"_s << u"mail.example.org"_s << QString();
    QTest::newRow("a machine without a domain") << false << u"debian."_s << QString() << QString();
    QTest::newRow("a machine without a name") << false << u"."_s << QString() << QString();
    QTest::newRow("localhost") << false << u"localhost.localdomain"_s << QString() << QString();
    QTest::newRow("practice") << true << u"mail.example.org"_s << u"mail.example.test"_s << u"anna@example.test"_s;
}

void TestFindings::guesses()
{
    QFETCH(bool, practice);
    QFETCH(QString, machine);
    QFETCH(QString, serverName);
    QFETCH(QString, adminAddress);
    Facts facts = beforeTheSetUp();
    facts.instance.practice = practice;
    facts.machineName = machine;
    facts.guessedAddresses = {IpAddress::parse(u"192.0.2.10").value()};
    const QJsonObject values = checkSetup(facts).first().form->values;
    QCOMPARE(values.value(u"serverName"_s).toString(), serverName);
    QCOMPARE(values.value(u"adminAddress"_s).toString(), adminAddress);
    QCOMPARE(values.value(u"publicAddresses"_s).toArray(), QJsonArray{u"192.0.2.10"_s});
}

void TestFindings::finish_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("setUp");
    QTest::newRow("all answered") << Change([](Facts &) {}) << true;
    QTest::newRow("no generation") << Change([](Facts &f) { f.generation = 0; }) << false;
    QTest::newRow("the helper is away") << Change([](Facts &f) { f.helperAnswers = false; f.generation = 0; }) << true;
    QTest::newRow("no name") << Change([](Facts &f) { f.settings.serverName.reset(); }) << false;
    QTest::newRow("no address") << Change([](Facts &f) { f.settings.adminAddress.reset(); }) << false;
    QTest::newRow("no account types") << Change([](Facts &f) { f.accountTypesAnswered = false; }) << false;
    QTest::newRow("no mailbox") << Change([](Facts &f) { f.adminMailboxExists = false; }) << false;
    QTest::newRow("answered, whatever runs") << Change([](Facts &f) { dovecot(f).state = EngineState::Failed; }) << true;
}

void TestFindings::finish()
{
    QFETCH(Change, change);
    QFETCH(bool, setUp);
    Facts facts = good();
    change(facts);
    QCOMPARE(isSetUp(facts), setUp);
}

void TestFindings::pure()
{
    Facts facts = good();
    dovecot(facts).state = EngineState::Failed;
    QCOMPARE(toJson(checkServer(facts)), toJson(checkServer(facts)));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"

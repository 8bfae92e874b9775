#include "core/checks/targetcheck.h"

#include "core/base/json.h"
#include "core/certs/chainbytes.h"
#include "core/certs/practiceca.h"
#include "core/dns/tlsa.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const DomainName server = DomainName::parse(u"mail.example.org").value();
const QHostAddress address(u"192.0.2.25"_s);
const QString name = u"mail.example.org"_s;

PortView view(const QString &greeting = name, const QString &hello = name, const QString &issuer = u"Public CA"_s, const QList<QSslError> &faults = {})
{
    return PortView{greeting, hello, issuer, faults};
}

Error error(ErrorCode code, const QString &detail)
{
    return Error{code, {}, {}, detail};
}

ProbeTarget target(Protocol protocol, const QHostAddress &host = address)
{
    return ProbeTarget{protocol, host, listenerOf(protocol).standardPort, name, {}, Verification::Chain};
}

DnsRecordCheck row(const QString &record, const QString &type, const QString &data, Verdict verdict = Verdict::Pass)
{
    DnsSeen seen{u"192.0.2.53"_s, DnsOutcome::Records, {data}};
    seen.state = DnsState::Current;
    return DnsRecordCheck{record, type, {data}, {seen}, verdict};
}

// "id verdict subject" of each.
QStringList found(const QList<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings)
        all.append(finding.id + u' ' + wordOf(finding.verdict) + u' ' + finding.subject);
    return all;
}

} // namespace

class TestTargetCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whereRecordsLead();
    void addressesOfOthersAreLeftAlone();
    void judged_data();
    void judged();
    void whatIsNotReachedIsOneFinding();
    void ownAuthority();
    void roundTrip_data();
    void roundTrip();
    void certificateNamedByDns();

private:
    static QList<Finding> judge(const QList<ProbeTarget> &targets, const QList<Result<PortView>> &seen, const DnsCheck &check = {}, MtaStsMode mode = MtaStsMode::Testing, bool practice = false)
    {
        QList<IpAddress> addresses;
        for (const ProbeTarget &one : check.records.isEmpty() ? QList<ProbeTarget>() : targets)
            addresses.append(IpAddress::parse(one.address.toString()).value());
        return judgeTargets(TargetFacts{server, practice, mode, u"Own CA"_s, targets, seen, addresses}, check);
    }
};

void TestTargetCheck::whereRecordsLead()
{
    DnsPlan plan{u"example.org"_s, {}};
    const auto add = [&plan](const QString &record, const QString &type, const QString &data, const std::optional<QString> &own = {}) {
        plan.records.append(DnsRecord{record, type, 3600, data, Necessity::Required, {}, own});
    };
    add(u"mail.example.org."_s, u"A"_s, u"192.0.2.25"_s);
    add(u"example.org."_s, u"MX"_s, u"10 mail.example.org."_s);
    add(u"example.org."_s, u"MX"_s, u"20 mail.example.org."_s, u"20 mail.example.org."_s); // the admin's own
    add(u"example.org."_s, u"MX"_s, u"30 backup.example.net."_s);
    add(u"autoconfig.example.org."_s, u"CNAME"_s, u"mail.example.org."_s);
    add(u"_imaps._tcp.example.org."_s, u"SRV"_s, u"0 1 993 mail.example.org."_s);
    add(u"_pop3s._tcp.example.org."_s, u"SRV"_s, u"0 0 0 ."_s); // not offered
    add(u"_autodiscover._tcp.example.org."_s, u"SRV"_s, u"0 1 443 mail.example.org."_s);
    add(u"_carddav._tcp.example.org."_s, u"SRV"_s, u"0 1 443 mail.example.org."_s);
    QStringList all;
    const QHostAddress second(u"2001:db8::25"_s);
    for (const ProbeTarget &one : targetsOf(plan, server, 25, {address, second, QHostAddress(u"192.0.2.26"_s)})) {
        all.append(u"%1 %2 %3"_s.arg(wordOf(one.protocol), one.address.toString()).arg(one.port));
        QCOMPARE(one.serverName, name);
    }
    QCOMPARE(all, (QStringList{u"smtp 192.0.2.25 25"_s, u"smtp 2001:db8::25 25"_s, u"smtp 192.0.2.26 25"_s, u"imaps 192.0.2.25 993"_s, u"imaps 2001:db8::25 993"_s,
                              u"https 192.0.2.25 443"_s, u"https 2001:db8::25 443"_s}));
}

void TestTargetCheck::addressesOfOthersAreLeftAlone()
{
    const auto seen = [](const QStringList &data, const QString &own) {
        QStringList all;
        for (const IpAddress &one : addressesSeen(data, {IpAddress::parse(own).value()}))
            all.append(one.toString());
        return all;
    };
    QCOMPARE(seen({u"10.0.0.1"_s, u"127.0.0.1"_s, u"::1"_s, u"mail.example.org."_s}, u"8.8.4.4"_s), QStringList());
    QCOMPARE(seen({u"10.0.0.1"_s, u"10.0.0.2"_s}, u"10.0.0.2"_s), QStringList{u"10.0.0.2"_s});
    const QStringList many{u"8.8.8.8"_s, u"8.8.4.4"_s, u"2620:fe::fe"_s, u"2620:fe::9"_s};
    QCOMPARE(seen(many + many, u"8.8.4.4"_s), many);
    QCOMPARE(seen(many + QStringList{u"1.1.1.1"_s, u"1.1.1.2"_s, u"1.1.1.3"_s, u"1.1.1.4"_s, u"1.1.1.5"_s}, u"1.1.1.5"_s).size(), 8);

    DnsCheck check;
    check.records = {row(u"mail.example.org."_s, u"A"_s, u"192.0.2.25"_s), row(u"mail.example.org."_s, u"AAAA"_s, u"2001:db8::25"_s), row(u"example.org."_s, u"A"_s, u"192.0.2.1"_s)};
    check.records[1].seen[0].state = DnsState::Unknown; // of somebody who lies
    QCOMPARE(addressDataOf(check, server), QStringList{u"192.0.2.25"_s});
}

void TestTargetCheck::judged_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Result<PortView>>("seen");
    QTest::addColumn<MtaStsMode>("mode");
    QTest::addColumn<QString>("expected"); // without the port
    const auto add = [](const char *title, Protocol protocol, const Result<PortView> &seen, const QString &expected, MtaStsMode mode = MtaStsMode::Testing) {
        QTest::newRow(title) << protocol << seen << mode << expected;
    };
    const auto failed = ErrorCode::ProbeFailed;
    const QList<QSslError> other{QSslError(QSslError::HostNameMismatch)};
    const QList<QSslError> unknown{QSslError(QSslError::SelfSignedCertificateInChain)};
    add("a mail exchanger that takes no mail", Protocol::Smtp, error(failed, u"greeting: 554 no"_s), u"target.greeting fail"_s);
    add("one that is busy", Protocol::Smtp, error(failed, u"greeting: 421 later"_s), u"target.greeting warning"_s);
    add("another service", Protocol::Imaps, error(failed, u"greeting: SSH-2.0-x"_s), u"target.greeting warning"_s);
    add("no STARTTLS", Protocol::Smtp, error(failed, u"STARTTLS: 502 no"_s), u"target.no-starttls warning"_s);
    add("no STARTTLS, which the policy wants", Protocol::Smtp, error(failed, u"STARTTLS: 502 no"_s), u"target.no-starttls fail"_s, MtaStsMode::Enforce);
    add("a web server for another name", Protocol::Https, view({}, {}, u"Public CA"_s, other), u"target.other-name warning"_s);
    add("no web server", Protocol::Https, error(failed, u"greeting: SSH-2.0-x"_s), u"target.greeting warning"_s);
    add("no STARTTLS for people", Protocol::Submission, error(failed, u"STARTTLS: 502 no"_s), u"target.no-starttls warning"_s, MtaStsMode::Enforce);
    add("no TLS", Protocol::Pop3s, error(ErrorCode::TlsFailed, u"TLS: no shared cipher"_s), u"target.tls warning"_s);
    add("for another name", Protocol::Imaps, view({}, {}, u"Public CA"_s, other), u"target.other-name warning"_s);
    add("for another name and unknown", Protocol::Imaps, view({}, {}, u"?"_s, unknown + other), u"target.other-name warning"_s);
    add("for another name, which the policy wants", Protocol::Smtp, view(name, name, u"Public CA"_s, other), u"target.other-name fail"_s, MtaStsMode::Enforce);
    add("of nobody", Protocol::Imap, view({}, {}, u"?"_s, unknown), u"target.untrusted warning"_s);
    add("greets otherwise", Protocol::Smtp, view(u"other.example.org"_s), u"target.name warning"_s);
    add("says hello otherwise", Protocol::Smtp, view(name, u"other.example.org"_s), u"target.name warning"_s);
}

void TestTargetCheck::judged()
{
    QFETCH(Protocol, protocol);
    QFETCH(Result<PortView>, seen);
    QFETCH(MtaStsMode, mode);
    QFETCH(QString, expected);
    const QList<Finding> findings = judge({target(protocol)}, {seen}, {}, mode);
    QCOMPARE(found(findings), QStringList{u"%1 %2 192.0.2.25:%3"_s.arg(expected, wordOf(protocol)).arg(listenerOf(protocol).standardPort)});
    QVERIFY(!findings.first().fix.isEmpty() && !findings.first().what.isEmpty());
    QCOMPARE(findings.first().owner, u"you"_s);
}

void TestTargetCheck::whatIsNotReachedIsOneFinding()
{
    const QList<ProbeTarget> targets{target(Protocol::Smtp), target(Protocol::Imaps, QHostAddress(u"2001:db8::25"_s)), target(Protocol::Pop3s)};
    const QList<Finding> findings = judge(targets, {error(ErrorCode::ServiceUnreachable, u"connect: refused"_s), error(ErrorCode::TimedOut, u"greeting"_s), view({}, {})});
    QCOMPARE(found(findings), QStringList{u"target.unreachable unknown mail.example.org"_s});
    QCOMPARE(findings.first().seen, u"smtp 192.0.2.25:25, imaps [2001:db8::25]:993"_s);
    QCOMPARE(found(judge({}, {})), QStringList()); // nobody knows where
}

void TestTargetCheck::ownAuthority()
{
    const QList<ProbeTarget> targets{target(Protocol::Smtp), target(Protocol::Imaps)};
    const QList<Result<PortView>> seen{view(name, name, u"Own CA"_s), view({}, {}, u"Own CA"_s)};
    QCOMPARE(found(judge(targets, seen)), QStringList{u"target.own-authority warning mail.example.org"_s});
    QCOMPARE(found(judge(targets, seen, {}, MtaStsMode::Testing, true)), QStringList{u"target.answers pass mail.example.org"_s});
    QCOMPARE(found(judge(targets, {view(), view({}, {})})), QStringList{u"target.answers pass mail.example.org"_s});
}

void TestTargetCheck::roundTrip_data()
{
    QTest::addColumn<Verdict>("there");
    QTest::addColumn<Verdict>("back");
    QTest::addColumn<QString>("hello");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("closed") << Verdict::Pass << Verdict::Pass << u"MAIL.example.org"_s
                            << QStringList{u"target.round-trip pass 192.0.2.25"_s, u"target.answers pass mail.example.org"_s};
    QTest::newRow("greets otherwise") << Verdict::Pass << Verdict::Pass << u"other.example.org"_s << QStringList{u"target.round-trip warning 192.0.2.25"_s};
    QTest::newRow("the record is said to be wrong") << Verdict::Pass << Verdict::Fail << name << QStringList{u"target.answers pass mail.example.org"_s};
    QTest::newRow("nobody knows the address") << Verdict::Unknown << Verdict::Pass << name << QStringList{u"target.answers pass mail.example.org"_s};
    QTest::newRow("both") << Verdict::Pass << Verdict::Fail << u"other.example.org"_s << QStringList{u"target.name warning smtp 192.0.2.25:25"_s};
}

void TestTargetCheck::roundTrip()
{
    QFETCH(Verdict, there);
    QFETCH(Verdict, back);
    QFETCH(QString, hello);
    QFETCH(QStringList, expected);
    DnsCheck check;
    check.records = {row(u"mail.example.org."_s, u"A"_s, u"192.0.2.25"_s, there), row(u"25.2.0.192.in-addr.arpa."_s, u"PTR"_s, u"mail.example.org."_s, back)};
    QCOMPARE(found(judge({target(Protocol::Smtp)}, {view(hello, hello)}, check)), expected);
}

// By records that are right for the certificate that is kept; of others it is said where they are judged.
void TestTargetCheck::certificateNamedByDns()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CertifiedKey authority = makePracticeCa(u"00112233445566778899aabbccddeeff"_s, now).value();
    const auto shown = [&] {
        PortView port = view();
        port.chain = {QSslCertificate(issue(authority, {name}, now)->chainPem).toDer()};
        return port;
    };
    const PortView kept = shown();
    const PortView other = shown();
    const auto says = [&](const PortView &port, Protocol protocol, Verdict verdict, const QString &security = u"dnssec.valid"_s) {
        DnsCheck check;
        Finding zone;
        zone.id = security;
        check.findings = {zone};
        const QString data = tlsaRecords(server, Instance(), chainBytes(kept.chain)).first().data;
        check.records = {row(u"_25._tcp.mail.example.org."_s, u"TLSA"_s, data, verdict), row(u"_443._tcp.mail.example.org."_s, u"TLSA"_s, data, verdict), row(u"_993._tcp.mail.example.org."_s, u"TLSA"_s, data, verdict)};
        return found(judge({target(protocol)}, {port}, check)).filter(u"tlsa"_s);
    };
    QCOMPARE(says(kept, Protocol::Smtp, Verdict::Pass), QStringList());
    QCOMPARE(says(other, Protocol::Smtp, Verdict::Pass), QStringList{u"target.tlsa fail smtp 192.0.2.25:25"_s});
    QCOMPARE(says(other, Protocol::Smtp, Verdict::Pass, u"dnssec.unknown"_s), QStringList{u"target.tlsa fail smtp 192.0.2.25:25"_s});
    QCOMPARE(says(other, Protocol::Smtp, Verdict::Pass, u"dnssec.none"_s), QStringList{u"target.tlsa warning smtp 192.0.2.25:25"_s}); // nobody looks
    QCOMPARE(says(other, Protocol::Https, Verdict::Pass), QStringList{u"target.tlsa warning https 192.0.2.25:443"_s});
    QCOMPARE(says(kept, Protocol::Https, Verdict::Pass), QStringList());
    QCOMPARE(says(other, Protocol::Imaps, Verdict::Pass), QStringList{u"target.tlsa warning imaps 192.0.2.25:993"_s});
    QCOMPARE(says(other, Protocol::Submissions, Verdict::Pass), QStringList());
    QCOMPARE(says(other, Protocol::Smtp, Verdict::Fail), QStringList());
}

QTEST_GUILESS_MAIN(TestTargetCheck)
#include "tst_targetcheck.moc"

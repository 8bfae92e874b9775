#include "core/dns/tlsa.h"

#include "core/base/json.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Verdict)

namespace {

const QList<CertificateBytes> chain{{"leaf", "leaf's key"}, {"authority", "authority's key"}};

QString sha256(const QByteArray &octets)
{
    return QString::fromLatin1(QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex());
}

QString sha512(const QByteArray &octets)
{
    return QString::fromLatin1(QCryptographicHash::hash(octets, QCryptographicHash::Sha512).toHex());
}

} // namespace

class TestTlsa : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void planned();
    void judged_data();
    void judged();
    void withoutTheChain();
    void eased();
};

void TestTlsa::planned()
{
    const DomainName server = DomainName::parse(u"mail.example.org").value();
    Instance instance;
    QStringList lines;
    for (const DnsRecord &record : tlsaRecords(server, instance, chain)) {
        lines.append(record.name + u' ' + record.type + u' ' + record.data);
        QCOMPARE(record.necessity, Necessity::Optional);
        QVERIFY(record.reason.contains(u"signed") && record.reason.endsWith(u'.') && record.reason.count(u". "_s) == 0);
    }
    const QString data = u" TLSA 3 1 1 "_s + sha256("leaf's key");
    QCOMPARE(lines, (QStringList{u"_25._tcp.mail.example.org."_s + data, u"_443._tcp.mail.example.org."_s + data}));
    instance.portOffset = 20000;
    QCOMPARE(tlsaRecords(server, instance, chain).first().name, u"_20025._tcp.mail.example.org."_s);
    QVERIFY(tlsaRecords(server, instance, {}).isEmpty());
}

void TestTlsa::judged_data()
{
    QTest::addColumn<QStringList>("seen");
    QTest::addColumn<QString>("ofMail"); // what is found at port 25
    QTest::addColumn<QString>("ofWeb");
    const auto row = [](const char *title, const QStringList &seen, const char *ofMail, const char *ofWeb) { QTest::newRow(title) << seen << QString::fromLatin1(ofMail) << QString::fromLatin1(ofWeb); };
    const QString ours = u"3 1 1 "_s + sha256("leaf's key");
    const QString other = u"3 1 1 "_s + sha256("a former key");
    const QString broken = u"3 1 1 "_s + sha256("leaf's key").chopped(2);
    row("none", {}, "dns.missing", "dns.missing");
    row("as planned", {ours}, "", "");
    row("in capitals, with a blank", {u"3 1 1 "_s + sha256("leaf's key").toUpper().insert(32, u' ')}, "", "");
    row("another key", {other}, "tlsa.other-key", "tlsa.other-key");
    row("another key beside", {other, ours}, "", "");
    row("the certificate itself", {u"3 0 1 "_s + sha256("leaf")}, "", "");
    row("another certificate", {u"3 0 1 "_s + sha256("authority")}, "tlsa.other-key", "tlsa.other-key");
    row("by SHA-512", {u"3 1 2 "_s + sha512("leaf's key")}, "", "");
    row("the whole key", {u"3 1 0 "_s + QString::fromLatin1(QByteArray("leaf's key").toHex())}, "", "");
    row("its authority", {u"2 1 1 "_s + sha256("authority's key")}, "", "");
    row("the authority's certificate", {u"2 0 1 "_s + sha256("authority")}, "", "");
    row("an authority that is not shown", {u"2 1 1 "_s + sha256("root's key")}, "tlsa.other-key", "tlsa.other-key");
    row("the certificate as its own authority", {u"2 1 1 "_s + sha256("leaf's key")}, "tlsa.other-key", "tlsa.other-key");
    row("an authority of the usual kind", {u"0 1 1 "_s + sha256("authority's key")}, "tlsa.unusable", "");
    row("a certificate of the usual kind", {u"1 1 1 "_s + sha256("leaf's key")}, "tlsa.unusable", "");
    row("another certificate of the usual kind", {u"1 1 1 "_s + sha256("a former key")}, "tlsa.unusable", "tlsa.other-key");
    row("a usage nobody knows", {u"4 1 1 "_s + sha256("leaf's key")}, "tlsa.unusable", "tlsa.unusable");
    row("a selector nobody knows", {u"3 2 1 "_s + sha256("leaf's key")}, "tlsa.unusable", "tlsa.unusable");
    row("a matching nobody knows", {u"3 1 3 "_s + sha256("leaf's key")}, "tlsa.unusable", "tlsa.unusable");
    row("a digest cut off", {broken}, "tlsa.unusable", "tlsa.unusable");
    row("a digest cut off beside", {broken, ours}, "tlsa.unusable", "tlsa.unusable");
    row("a digest cut off beside another key", {broken, other}, "tlsa.other-key", "tlsa.other-key");
    row("no digest", {u"3 1 1"_s}, "tlsa.unusable", "tlsa.unusable");
    row("words", {u"key of mail.example.org."_s}, "tlsa.unusable", "tlsa.unusable");
}

void TestTlsa::judged()
{
    QFETCH(QStringList, seen);
    const QStringList expected{u"3 1 1 "_s + sha256("leaf's key")};
    const Flaw ofMail = judgeTlsa(u"_25._tcp.mail.example.org."_s, expected, seen, chain);
    QTEST(ofMail.id, "ofMail");
    QCOMPARE(ofMail.isHarm, ofMail.id == u"tlsa.other-key"); // mail stays away; the web's only programs that look do not
    QCOMPARE(ofMail.verdict == Verdict::Warning, ofMail.id == u"tlsa.unusable");
    const Flaw ofWeb = judgeTlsa(u"_443._tcp.mail.example.org."_s, expected, seen, chain);
    QTEST(ofWeb.id, "ofWeb");
    QVERIFY(!ofWeb.isHarm);
}

void TestTlsa::withoutTheChain()
{
    const QStringList expected{u"3 1 1 "_s + sha256("leaf's key")};
    QCOMPARE(judgeTlsa(u"_25._tcp.mail.example.org."_s, expected, {u"3 1 1 "_s + sha256("leaf's key").toUpper()}, {}).id, QString());
    QCOMPARE(judgeTlsa(u"_25._tcp.mail.example.org."_s, expected, {u"3 0 1 "_s + sha256("leaf")}, {}).id, u"tlsa.other-key"_s);
}

// Where the zone is not signed, nobody looks.
void TestTlsa::eased()
{
    DnsCheck check;
    const auto add = [&check](const QString &name, const QString &type, const QString &id, const QStringList &seen, Verdict verdict) {
        check.records.append(DnsRecordCheck{name, type, {}, {DnsSeen{u"192.0.2.1"_s, DnsOutcome::Records, seen}}, verdict});
        Finding finding;
        finding.id = id;
        finding.subject = name + u' ' + type;
        finding.verdict = verdict;
        finding.fix = u"Change it."_s;
        check.findings.append(finding);
    };
    add(u"_25._tcp.mail.example.org."_s, u"TLSA"_s, u"tlsa.other-key"_s, {u"3 1 1 00"_s}, Verdict::Fail);
    add(u"_443._tcp.mail.example.org."_s, u"TLSA"_s, u"dns.missing"_s, {}, Verdict::Warning);
    add(u"_465._tcp.mail.example.org."_s, u"TLSA"_s, u"dns.no-answer"_s, {}, Verdict::Unknown);
    add(u"example.org."_s, u"MX"_s, u"dns.missing"_s, {}, Verdict::Fail);
    easeTlsa(check);
    const QList<Verdict> expected{Verdict::Warning, Verdict::NotApplicable, Verdict::Unknown, Verdict::Fail};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(check.records[i].verdict, expected[i]);
        QCOMPARE(check.findings[i].verdict, expected[i]);
        QCOMPARE(check.findings[i].fix.isEmpty(), expected[i] == Verdict::NotApplicable);
    }
}

QTEST_GUILESS_MAIN(TestTlsa)
#include "tst_tlsa.moc"

#include "core/base/json.h"
#include "core/dns/mtasts.h"
#include "core/dns/ownrecords.h"
#include "tests/core/dns/planinput.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtTest>

#include <random>

using namespace postroom;
using namespace postroom::test;

class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void records_data();
    void records();
    void signingKeys();
    void aliasesOfKeys_data();
    void aliasesOfKeys();
    void whatAliasesLeadTo();
    void realPorts();
    void reports_data();
    void reports();
    void consent();
    void reverseNames();
    void guessedNames_data();
    void guessedNames();
    void policy_data();
    void policy();
    void policyOfOwnExchangers();
    void digestOfSettings_data();
    void digestOfSettings();
    void certificateShown();
    void authoritiesAndLogo();
    void logoOfOnesOwn();
    void firmerPolicy();
    void outlookIsLedHere_data();
    void outlookIsLedHere();
    void anyOrderOfTheInput_data();
    void anyOrderOfTheInput();
    void reasonsAreOneSentence();
    void namesThatCannotExist();
    void nothingWithoutServerName();
};

namespace {

// "name type data" of each record.
QStringList linesOf(const DnsPlan &plan, const QString &type = {})
{
    QStringList lines;
    for (const DnsRecord &record : plan.records) {
        if (type.isEmpty() || record.type == type)
            lines.append(record.name + u' ' + record.type + u' ' + record.data);
    }
    return lines;
}

} // namespace

void TestPlan::records_data()
{
    QTest::addColumn<DnsPlanInput>("input");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("IMAP only") << planInput(u"example.org"_s, u"mail.example.org"_s)
                               << QStringList{
                                      u"mail.example.org. A 192.0.2.25"_s,
                                      u"25.2.0.192.in-addr.arpa. PTR mail.example.org."_s,
                                      u"mail.example.org. TXT \"v=spf1 a -all\""_s,
                                      u"example.org. MX 10 mail.example.org."_s,
                                      u"example.org. TXT \"v=spf1 mx -all\""_s,
                                      u"_dmarc.example.org. TXT \"v=DMARC1; p=none\""_s,
                                      u"_imaps._tcp.example.org. SRV 0 1 993 mail.example.org."_s,
                                      u"_imap._tcp.example.org. SRV 10 1 143 mail.example.org."_s,
                                      u"_pop3s._tcp.example.org. SRV 0 0 0 ."_s,
                                      u"_pop3._tcp.example.org. SRV 0 0 0 ."_s,
                                      u"_submissions._tcp.example.org. SRV 0 1 465 mail.example.org."_s,
                                      u"_submission._tcp.example.org. SRV 10 1 587 mail.example.org."_s,
                                  };
    QTest::newRow("POP3 only, both kinds of addresses")
        << planInput(u"example.org"_s, u"mail.example.org"_s, u"pop3"_s, u"192.0.2.25,2001:db8::25"_s)
        << QStringList{
               u"mail.example.org. A 192.0.2.25"_s,
               u"mail.example.org. AAAA 2001:db8::25"_s,
               u"25.2.0.192.in-addr.arpa. PTR mail.example.org."_s,
               u"5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. PTR mail.example.org."_s,
               u"mail.example.org. TXT \"v=spf1 a -all\""_s,
               u"example.org. MX 10 mail.example.org."_s,
               u"example.org. TXT \"v=spf1 mx -all\""_s,
               u"_dmarc.example.org. TXT \"v=DMARC1; p=none\""_s,
               u"_imaps._tcp.example.org. SRV 0 0 0 ."_s,
               u"_imap._tcp.example.org. SRV 0 0 0 ."_s,
               u"_pop3s._tcp.example.org. SRV 20 1 995 mail.example.org."_s,
               u"_pop3._tcp.example.org. SRV 30 1 110 mail.example.org."_s,
               u"_submissions._tcp.example.org. SRV 0 1 465 mail.example.org."_s,
               u"_submission._tcp.example.org. SRV 10 1 587 mail.example.org."_s,
           };
    const QStringList services{
        u"_imaps._tcp.example.org. SRV 0 1 993 %1"_s,        u"_imap._tcp.example.org. SRV 10 1 143 %1"_s,
        u"_pop3s._tcp.example.org. SRV 20 1 995 %1"_s,       u"_pop3._tcp.example.org. SRV 30 1 110 %1"_s,
        u"_submissions._tcp.example.org. SRV 0 1 465 %1"_s,  u"_submission._tcp.example.org. SRV 10 1 587 %1"_s,
    };
    QTest::newRow("server in another domain: no record of its own here")
        << planInput(u"example.org"_s, u"mail.example.com"_s, u"imap,pop3"_s)
        << QStringList{u"example.org. MX 10 mail.example.com."_s, u"example.org. TXT \"v=spf1 mx -all\""_s,
                       u"_dmarc.example.org. TXT \"v=DMARC1; p=none\""_s}
            + QStringList(services).replaceInStrings(u"%1"_s, u"mail.example.com."_s);
    QTest::newRow("server named like the domain above")
        << planInput(u"sub.example.org"_s, u"example.org"_s, u"imap"_s)
        << QStringList{u"sub.example.org. MX 10 example.org."_s,
                       u"sub.example.org. TXT \"v=spf1 mx -all\""_s,
                       u"_dmarc.sub.example.org. TXT \"v=DMARC1; p=none\""_s,
                       u"_imaps._tcp.sub.example.org. SRV 0 1 993 example.org."_s,
                       u"_imap._tcp.sub.example.org. SRV 10 1 143 example.org."_s,
                       u"_pop3s._tcp.sub.example.org. SRV 0 0 0 ."_s,
                       u"_pop3._tcp.sub.example.org. SRV 0 0 0 ."_s,
                       u"_submissions._tcp.sub.example.org. SRV 0 1 465 example.org."_s,
                       u"_submission._tcp.sub.example.org. SRV 10 1 587 example.org."_s};
    QTest::newRow("server named like the domain: one SPF record")
        << planInput(u"example.org"_s, u"example.org"_s, u"imap,pop3"_s)
        << QStringList{u"example.org. A 192.0.2.25"_s, u"25.2.0.192.in-addr.arpa. PTR example.org."_s, u"example.org. MX 10 example.org."_s,
                       u"example.org. TXT \"v=spf1 mx -all\""_s, u"_dmarc.example.org. TXT \"v=DMARC1; p=none\""_s}
            + QStringList(services).replaceInStrings(u"%1"_s, u"example.org."_s);
    QTest::newRow("server in a domain whose name only ends alike")
        << planInput(u"example.org"_s, u"mail.other-example.org"_s, u"imap,pop3"_s)
        << QStringList{u"example.org. MX 10 mail.other-example.org."_s, u"example.org. TXT \"v=spf1 mx -all\""_s,
                       u"_dmarc.example.org. TXT \"v=DMARC1; p=none\""_s}
            + QStringList(services).replaceInStrings(u"%1"_s, u"mail.other-example.org."_s);
    QTest::newRow("no public address yet: none is invented")
        << planInput(u"example.org"_s, u"mail.example.org"_s, u"imap,pop3"_s, QString())
        << QStringList{u"example.org. MX 10 mail.example.org."_s, u"example.org. TXT \"v=spf1 mx -all\""_s,
                       u"_dmarc.example.org. TXT \"v=DMARC1; p=none\""_s}
            + QStringList(services).replaceInStrings(u"%1"_s, u"mail.example.org."_s);
}

void TestPlan::records()
{
    QFETCH(DnsPlanInput, input);
    const DnsPlan plan = planDns(input);
    QCOMPARE(plan.domain, input.domain.toString());
    QTEST(linesOf(plan), "expected");
}

// Published before it signs, and until its last mail has arrived; a long one in strings of 255 octets.
void TestPlan::signingKeys()
{
    DnsPlanInput input = planInput(u"example.org"_s, u"mail.example.org"_s);
    const QString rsa = u"v=DKIM1; k=rsa; p="_s + QString(392, u'A');
    const QString ed = u"v=DKIM1; k=ed25519; p=BB="_s;
    input.dkimKeys = {{u"rsa-1"_s, DkimAlgorithm::Rsa, DkimState::Active, {}, rsa},
                      {u"ed-1"_s, DkimAlgorithm::Ed25519, DkimState::Active, {}, ed},
                      {u"rsa-2"_s, DkimAlgorithm::Rsa, DkimState::Next, {}, rsa},
                      {u"ed-0"_s, DkimAlgorithm::Ed25519, DkimState::Retiring, {}, ed}};
    QStringList seen;
    QSet<QString> reasons;
    for (const DnsRecord &record : planDns(input).records) {
        if (!record.name.contains(u"._domainkey."_s))
            continue;
        seen.append(record.name + u' ' + record.type + u' ' + record.data + u' ' + wordOf(record.necessity));
        reasons.insert(record.reason);
    }
    const QString split = u"\"v=DKIM1; k=rsa; p="_s + QString(237, u'A') + u"\" \""_s + QString(155, u'A') + u'"';
    QCOMPARE(seen, (QStringList{u"rsa-1._domainkey.example.org. TXT "_s + split + u" required"_s,
                                u"ed-1._domainkey.example.org. TXT \"v=DKIM1; k=ed25519; p=BB=\" recommended"_s,
                                u"rsa-2._domainkey.example.org. TXT "_s + split + u" recommended"_s,
                                u"ed-0._domainkey.example.org. TXT \"v=DKIM1; k=ed25519; p=BB=\" optional"_s}));
    QCOMPARE(reasons.size(), 4);
}

void TestPlan::aliasesOfKeys_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("hasZone");
    QTest::addColumn<DkimRecords>("records");
    QTest::addColumn<QStringList>("selectors"); // signing, next; RSA first
    QTest::addColumn<QStringList>("expected");
    const auto alias = [](const QString &slot, const QString &necessity) {
        return u"%1._domainkey.shop.test. CNAME %1.shop.test._domainkey.mail.example.org. %2"_s.arg(slot, necessity);
    };
    const auto text = [](const QString &selector, const QString &necessity) { return u"%1._domainkey.shop.test. TXT \"v=DKIM1; k=rsa; p=%1\" %2"_s.arg(selector, necessity); };
    const QString outside = u"mail.example.org"_s;
    QTest::newRow("all at aliases") << outside << true << DkimRecords::Alias << QStringList{u"rsa1"_s, u"ed1"_s, u"rsa2"_s, u"ed2"_s}
                                    << QStringList{alias(u"rsa1"_s, u"required"_s), alias(u"ed1"_s, u"recommended"_s), alias(u"rsa2"_s, u"recommended"_s), alias(u"ed2"_s, u"recommended"_s),
                                                   alias(u"rsa3"_s, u"recommended"_s), alias(u"ed3"_s, u"recommended"_s)};
    QTest::newRow("switched on: what signs stands in its own zone") << outside << true << DkimRecords::Alias << QStringList{u"rsa-5f"_s, u"ed-5f"_s, u"rsa1"_s, u"ed1"_s}
                                    << QStringList{text(u"rsa-5f"_s, u"required"_s), text(u"ed-5f"_s, u"recommended"_s), alias(u"rsa1"_s, u"recommended"_s), alias(u"ed1"_s, u"recommended"_s),
                                                   alias(u"rsa2"_s, u"recommended"_s), alias(u"rsa3"_s, u"recommended"_s), alias(u"ed2"_s, u"recommended"_s), alias(u"ed3"_s, u"recommended"_s)};
    QTest::newRow("switched off: what signs is still led to") << outside << true << DkimRecords::Key << QStringList{u"rsa1"_s, u"ed1"_s, u"rsa-5f"_s, u"ed-5f"_s}
                                    << QStringList{alias(u"rsa1"_s, u"required"_s), alias(u"ed1"_s, u"recommended"_s), text(u"rsa-5f"_s, u"recommended"_s), text(u"ed-5f"_s, u"recommended"_s)};
    const QStringList texts{text(u"rsa1"_s, u"required"_s), text(u"ed1"_s, u"recommended"_s), text(u"rsa2"_s, u"recommended"_s), text(u"ed2"_s, u"recommended"_s)};
    const QStringList slots4{u"rsa1"_s, u"ed1"_s, u"rsa2"_s, u"ed2"_s};
    QTest::newRow("nobody here has the server's zone") << outside << false << DkimRecords::Alias << slots4 << texts;
    QTest::newRow("the server's name lies in it") << u"mail.shop.test"_s << true << DkimRecords::Alias << slots4 << texts;
    QTest::newRow("it is the server's name") << u"shop.test"_s << true << DkimRecords::Alias << slots4 << texts;
    const auto longest = [](qsizetype size) {
        QString name = QString(63, u'a') + u'.' + QString(63, u'b') + u'.' + QString(63, u'c') + u'.';
        return name + QString(size - name.size() - 5, u'd') + u".test"_s;
    };
    QTest::newRow("the longest name of a server") << longest(227) << true << DkimRecords::Alias << slots4
                                                  << QStringList{alias(u"rsa1"_s, u"required"_s), alias(u"ed1"_s, u"recommended"_s), alias(u"rsa2"_s, u"recommended"_s), alias(u"ed2"_s, u"recommended"_s),
                                                                 alias(u"rsa3"_s, u"recommended"_s), alias(u"ed3"_s, u"recommended"_s)}
                                                         .replaceInStrings(outside, longest(227));
    QTest::newRow("one longer: there is no such name") << longest(228) << true << DkimRecords::Alias << slots4 << texts;
}

void TestPlan::aliasesOfKeys()
{
    QFETCH(QString, server);
    QFETCH(bool, hasZone);
    QFETCH(DkimRecords, records);
    QFETCH(QStringList, selectors);
    DnsPlanInput input = planInput(u"shop.test"_s, server);
    input.hasKeyZone = hasZone;
    input.dkim = records;
    for (qsizetype i = 0; i < selectors.size(); ++i) {
        const DkimAlgorithm algorithm = i % 2 == 0 ? DkimAlgorithm::Rsa : DkimAlgorithm::Ed25519;
        input.dkimKeys.append({selectors[i], algorithm, i < 2 ? DkimState::Active : DkimState::Next, {}, u"v=DKIM1; k=rsa; p="_s + selectors[i]});
    }
    QStringList seen;
    for (const DnsRecord &record : planDns(input).records) {
        if (record.name.contains(u"._domainkey."_s))
            seen.append(record.name + u' ' + record.type + u' ' + record.data + u' ' + wordOf(record.necessity));
    }
    QTEST(seen, "expected");
    // What is to be found at the end of the aliases that have a key.
    const DnsPlan plan = planDns(input);
    QStringList targets;
    for (const DnsRecord &record : plan.records) {
        if (record.type == u"CNAME" && selectors.contains(record.name.section(u'.', 0, 0)))
            targets.append(record.data + u" TXT \"v=DKIM1; k=rsa; p="_s + record.name.section(u'.', 0, 0) + u'"');
    }
    QCOMPARE(linesOf(DnsPlan{plan.domain, plan.aliasedKeys}), targets);
}

// In the plan of the domain that the server's name lies in, and in no other.
void TestPlan::whatAliasesLeadTo()
{
    const auto linesFor = [](const QString &domain) {
        DnsPlanInput input = planInput(domain, u"mail.example.org"_s);
        input.hasKeyZone = true;
        for (const auto &[selector, state] : {std::pair{u"rsa2"_s, DkimState::Active}, std::pair{u"rsa3"_s, DkimState::Next}, std::pair{u"rsa1"_s, DkimState::Retiring}})
            input.aliasedKeys.append({domainName(u"shop.test"_s), {selector, DkimAlgorithm::Rsa, state, {}, u"v=DKIM1; k=rsa; p="_s + selector}});
        input.aliasedKeys.append({domainName(u"example.org"_s), {u"rsa1"_s, DkimAlgorithm::Rsa, DkimState::Active, {}, u"v=DKIM1; k=rsa; p=own"_s}}); // from before the server had this name
        QStringList lines;
        for (const DnsRecord &record : planDns(input).records) {
            if (record.name.contains(u"._domainkey."_s))
                lines.append(record.name + u' ' + record.type + u' ' + record.data + u' ' + wordOf(record.necessity));
        }
        return lines;
    };
    QCOMPARE(linesFor(u"example.org"_s), (QStringList{u"rsa2.shop.test._domainkey.mail.example.org. TXT \"v=DKIM1; k=rsa; p=rsa2\" required"_s,
                                                      u"rsa3.shop.test._domainkey.mail.example.org. TXT \"v=DKIM1; k=rsa; p=rsa3\" recommended"_s,
                                                      u"rsa1.shop.test._domainkey.mail.example.org. TXT \"v=DKIM1; k=rsa; p=rsa1\" optional"_s}));
    QCOMPARE(linesFor(u"other.test"_s), QStringList());
}

void TestPlan::realPorts()
{
    DnsPlanInput input = planInput(u"example.org"_s, u"mail.example.org"_s, u"imap,pop3"_s);
    input.instance.portOffset = 30000;
    QCOMPARE(linesOf(planDns(input), u"SRV"_s).filter(QRegularExpression(u" 1 (30993|30143|30995|30110|30465|30587) "_s)).size(), 6);
}

void TestPlan::reports_data()
{
    QTest::addColumn<QString>("admin");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in the domain") << u"Ann@example.org"_s << u"\"v=DMARC1; p=none; rua=mailto:ann@example.org\""_s;
    QTest::newRow("in a domain below") << u"ann@sub.example.org"_s << u"\"v=DMARC1; p=none; rua=mailto:ann@sub.example.org\""_s;
    QTest::newRow("elsewhere: with that zone's consent") << u"ann@example.com"_s << u"\"v=DMARC1; p=none; rua=mailto:ann@example.com\""_s;
    QTest::newRow("nowhere") << QString() << u"\"v=DMARC1; p=none\""_s;
}

void TestPlan::reports()
{
    QFETCH(QString, admin);
    DnsPlanInput input = planInput(u"example.org"_s, u"mail.example.org"_s);
    if (!admin.isEmpty())
        input.settings.adminAddress = Address::parse(admin).value();
    const DnsPlan plan = planDns(input);
    const auto dmarc = std::find_if(plan.records.begin(), plan.records.end(),
                                    [](const DnsRecord &record) { return record.name == u"_dmarc.example.org."; });
    QVERIFY(dmarc != plan.records.end());
    QTEST(dmarc->data, "expected");
    QCOMPARE(dmarc->necessity, Necessity::Recommended);
    QStringList others = linesOf(plan, u"TXT"_s).filter(u"_tls."_s) + linesOf(plan, u"TXT"_s).filter(u"_report."_s);
    QStringList wanted;
    if (!admin.isEmpty())
        wanted.append(u"_smtp._tls.example.org. TXT \"v=TLSRPTv1; rua=mailto:%1\""_s.arg(admin.toLower()));
    if (admin.endsWith(u"example.com"))
        wanted.append(u"example.org._report._dmarc.example.com. TXT \"v=DMARC1\""_s);
    QCOMPARE(others, wanted);
}

// Of several domains here, one zone says it for all.
void TestPlan::consent()
{
    const auto consents = [](const QString &domain, const QString &admin, bool hasOthers, bool isAdminHere) {
        DnsPlanInput input = planInput(domain, u"mail.example.org"_s);
        input.settings.adminAddress = Address::parse(admin).value();
        input.hasOthers = hasOthers;
        input.isAdminHere = isAdminHere;
        return linesOf(planDns(input), u"TXT"_s).filter(u"_report."_s);
    };
    QCOMPARE(consents(u"example.org"_s, u"ann@example.org"_s, false, true), QStringList());
    QCOMPARE(consents(u"example.org"_s, u"ann@example.org"_s, true, true), QStringList{u"*._report._dmarc.example.org. TXT \"v=DMARC1\""_s});
    QCOMPARE(consents(u"example.com"_s, u"ann@example.org"_s, true, true), QStringList());
    QCOMPARE(consents(u"example.com"_s, u"ann@example.net"_s, true, false), QStringList{u"example.com._report._dmarc.example.net. TXT \"v=DMARC1\""_s});
}

// Only where somebody else could ask for it.
void TestPlan::reverseNames()
{
    const auto pointers = [](const QString &server, const QString &addresses) {
        return linesOf(planDns(planInput(u"example.org"_s, server, u"imap"_s, addresses)), u"PTR"_s);
    };
    QCOMPARE(pointers(u"mail.example.org"_s, u"8.8.4.4,2a00:1450:4001:830::200e"_s),
             (QStringList{u"4.4.8.8.in-addr.arpa. PTR mail.example.org."_s,
                          u"e.0.0.2.0.0.0.0.0.0.0.0.0.0.0.0.0.3.8.0.1.0.0.4.0.5.4.1.0.0.a.2.ip6.arpa. PTR mail.example.org."_s}));
    QCOMPARE(pointers(u"mail.example.org"_s, u"127.0.0.1,10.1.2.3,fd00::1"_s), QStringList());
    QCOMPARE(pointers(u"mail.example.com"_s, u"8.8.4.4"_s), QStringList());
}

void TestPlan::guessedNames_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("types");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("expected");
    const QString all = u"mail.example.org,imap.example.org,pop.example.org,smtp.example.org"_s;
    const QString imap = u"imap.example.org. CNAME mail.example.org."_s;
    const QString pop = u"pop.example.org. CNAME mail.example.org."_s;
    const QString smtp = u"smtp.example.org. CNAME mail.example.org."_s;
    QTest::newRow("all") << u"mail.example.org"_s << u"imap,pop3"_s << all << QStringList{imap, pop, smtp};
    QTest::newRow("IMAP only") << u"mail.example.org"_s << u"imap"_s << all << QStringList{imap, smtp};
    QTest::newRow("POP3 only") << u"mail.example.org"_s << u"pop3"_s << all << QStringList{pop, smtp};
    QTest::newRow("not in the certificate") << u"mail.example.org"_s << u"imap,pop3"_s << u"mail.example.org"_s << QStringList();
    QTest::newRow("no certificate") << u"mail.example.org"_s << u"imap,pop3"_s << QString() << QStringList();
    QTest::newRow("one of them is the server itself")
        << u"imap.example.org"_s << u"imap"_s << all << QStringList{u"smtp.example.org. CNAME imap.example.org."_s};
}

void TestPlan::guessedNames()
{
    QFETCH(QString, server);
    QFETCH(QString, types);
    QFETCH(QString, certificate);
    QTEST(linesOf(planDns(planInput(u"example.org"_s, server, types, u"192.0.2.25"_s, certificate)), u"CNAME"_s), "expected");
}

// A name is worth nothing before its certificate, and a record that tells of a policy is worth nothing before the name.
void TestPlan::policy_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<Necessity>("necessity");
    const QString both = u"mail.example.org,mta-sts.example.org"_s;
    const QStringList all{u"mta-sts.example.org. CNAME"_s, u"_mta-sts.example.org. TXT"_s};
    QTest::newRow("testing") << u"mail.example.org"_s << u"testing"_s << both << all << Necessity::Optional;
    QTest::newRow("enforce") << u"mail.example.org"_s << u"enforce"_s << both << all << Necessity::Recommended;
    QTest::newRow("by a wildcard") << u"mail.example.org"_s << u"testing"_s << u"*.example.org"_s << all << Necessity::Optional;
    QTest::newRow("off") << u"mail.example.org"_s << u"off"_s << both << QStringList() << Necessity::Optional;
    QTest::newRow("not in the certificate") << u"mail.example.org"_s << u"enforce"_s << u"mail.example.org"_s << QStringList() << Necessity::Optional;
    QTest::newRow("the server itself is called so") << u"mta-sts.example.org"_s << u"testing"_s << both << QStringList{u"_mta-sts.example.org. TXT"_s} << Necessity::Optional;
}

void TestPlan::policy()
{
    QFETCH(QString, server);
    QFETCH(QString, mode);
    QFETCH(QString, certificate);
    QFETCH(QStringList, names);
    QFETCH(Necessity, necessity);
    DnsPlanInput input = planInput(u"example.org"_s, server, u"imap"_s, u"192.0.2.25"_s, certificate);
    QVERIFY(settingRule(u"mail.mtaSts"_s)->read(input.settings, mode));
    QStringList seen;
    for (const DnsRecord &record : planDns(input).records) {
        if (!record.name.contains(u"mta-sts."_s) || record.type == u"A" || record.type == u"PTR")
            continue;
        if (record.name == server + u'.' && record.type == u"TXT")
            continue; // its SPF
        seen.append(record.name + u' ' + record.type);
        QCOMPARE(record.necessity, necessity);
        QVERIFY(record.reason.endsWith(u'.') && record.reason.count(u". "_s) == 0);
        const QString id = mtaStsPolicy(input.domain, input.settings, {})->id();
        QCOMPARE(record.data, record.type == u"TXT" ? u"\"v=STSv1; id=%1;\""_s.arg(id) : (server + u'.'));
    }
    QCOMPARE(seen, names);
}

// Who enters a mail exchanger of their own has another policy.
void TestPlan::policyOfOwnExchangers()
{
    DnsPlanInput input = planInput(u"example.org"_s, u"mail.example.org"_s, u"imap"_s, u"192.0.2.25"_s, u"mta-sts.example.org"_s);
    const auto record = [&input] { return linesOf(planDns(input), u"TXT"_s).filter(u"_mta-sts."_s).value(0); };
    const QString before = record();
    input.ownRecords = {OwnRecord{u"example.org."_s, DnsType::Mx, 3600, u"20 backup.example.net."_s, {}, {}}};
    QVERIFY(record() != before);
    input.ownRecords.append(OwnRecord{u"_mta-sts.example.org."_s, DnsType::Txt, 3600, u"\"v=STSv1; id=mine;\""_s, {}, {}});
    QCOMPARE(record(), u"_mta-sts.example.org. TXT \"v=STSv1; id=mine;\""_s);
    input.ownRecords.append(OwnRecord{u"_mta-sts.example.org."_s, DnsType::Txt, 3600, u"\"something else\""_s, {}, {}});
    QCOMPARE(linesOf(planDns(input), u"TXT"_s).filter(u"_mta-sts."_s).size(), 2);
}

// The name is worth nothing before its certificate, the digest before the name, and both before there is a file.
void TestPlan::digestOfSettings_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<QStringList>("expected");
    const QString both = u"mail.example.org,ua-auto-config.example.org"_s;
    const QByteArray digest = "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o="_ba;
    const QString alias = u"ua-auto-config.example.org. CNAME %1."_s;
    const QString text = u"_ua-auto-config.example.org. TXT \"v=UAAC1; a=sha256; d=RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=\""_s;
    QTest::newRow("usual") << u"mail.example.org"_s << both << digest << QStringList{alias.arg(u"mail.example.org"_s), text};
    QTest::newRow("server in another domain") << u"mail.example.com"_s << both << digest << QStringList{alias.arg(u"mail.example.com"_s), text};
    QTest::newRow("by a wildcard") << u"mail.example.org"_s << u"*.example.org"_s << digest << QStringList{alias.arg(u"mail.example.org"_s), text};
    QTest::newRow("no file to tell of") << u"mail.example.org"_s << both << QByteArray() << QStringList();
    QTest::newRow("not in the certificate") << u"mail.example.org"_s << u"mail.example.org"_s << digest << QStringList();
    QTest::newRow("the server itself is called so") << u"ua-auto-config.example.org"_s << both << digest << QStringList{text};
}

void TestPlan::digestOfSettings()
{
    QFETCH(QString, server);
    QFETCH(QString, certificate);
    QFETCH(QByteArray, digest);
    QFETCH(QStringList, expected);
    DnsPlanInput input = planInput(u"example.org"_s, server, u"imap"_s, u"192.0.2.25"_s, certificate);
    input.paccDigest = digest;
    const auto lines = [&input] {
        return linesOf(planDns(input)).filter(QRegularExpression(u"^_?ua-auto-config\\.example\\.org\\. (CNAME .*|TXT \"v=UAAC1.*)$"_s));
    };
    QCOMPARE(lines(), expected);
    for (const DnsRecord &record : planDns(input).records) {
        if (record.name == u"_ua-auto-config.example.org.")
            QVERIFY(record.necessity == Necessity::Optional && record.reason.endsWith(u'.') && record.reason.count(u". "_s) == 0);
    }
    input.domainsBelow = {u"ua-auto-config.example.org"_s}; // what stands there is of its own plan
    QCOMPARE(lines(), QStringList());
    input.domainsBelow.clear();
    input.external = ExternalMail{};
    QCOMPARE(lines(), QStringList());
}

// Where the server's name is, and only there.
void TestPlan::certificateShown()
{
    const auto associations = [](const QString &domain, const QString &server) {
        DnsPlanInput input = planInput(domain, server);
        input.chain = {{"certificate", "key"}};
        return linesOf(planDns(input), u"TLSA"_s);
    };
    const QString digest = u" TLSA 3 1 1 "_s + QString::fromLatin1(QCryptographicHash::hash("key", QCryptographicHash::Sha256).toHex());
    QCOMPARE(associations(u"example.org"_s, u"mail.example.org"_s), (QStringList{u"_25._tcp.mail.example.org."_s + digest, u"_443._tcp.mail.example.org."_s + digest}));
    QCOMPARE(associations(u"example.org"_s, u"example.org"_s), (QStringList{u"_25._tcp.example.org."_s + digest, u"_443._tcp.example.org."_s + digest}));
    QCOMPARE(associations(u"example.org"_s, u"mail.example.com"_s), QStringList());
    QCOMPARE(associations(u"sub.example.org"_s, u"example.org"_s), QStringList());
    QCOMPARE(linesOf(planDns(planInput(u"example.org"_s, u"mail.example.org"_s)), u"TLSA"_s), QStringList()); // none is known
}

// Who may issue stands at the server's name; the logo is each domain's.
void TestPlan::authoritiesAndLogo()
{
    const auto lines = [](const QString &domain, const QString &server, const QString &text) {
        DnsPlanInput input = planInput(domain, server);
        [&] {
            QVERIFY(settingRule(u"certificate.authorities"_s)->read(input.settings, u"letsencrypt.org"_s));
            QVERIFY(settingRule(u"mail.logo"_s)->read(input.settings, u"https://www.example.org/logo.svg"_s));
        }();
        return linesOf(planDns(input)).filter(text);
    };
    QCOMPARE(lines(u"example.org"_s, u"mail.example.org"_s, u" CAA "_s), QStringList{u"mail.example.org. CAA 0 issue \"letsencrypt.org\""_s});
    QCOMPARE(lines(u"example.org"_s, u"mail.example.com"_s, u" CAA "_s), QStringList());
    for (const QString &server : {u"mail.example.org"_s, u"mail.example.com"_s})
        QCOMPARE(lines(u"example.org"_s, server, u"_bimi"_s), QStringList{u"default._bimi.example.org. TXT \"v=BIMI1; l=https://www.example.org/logo.svg\""_s});
}

// One logo: the admin's own record takes the planned one's place.
void TestPlan::logoOfOnesOwn()
{
    DnsPlanInput input = planInput(u"example.org"_s, u"mail.example.org"_s);
    QVERIFY(settingRule(u"mail.logo"_s)->read(input.settings, u"https://www.example.org/logo.svg"_s));
    const auto own = [&input](const QString &text) {
        return ownRecord(input.domain, RecordName::parse(u"default._bimi").value(), DnsType::Txt, 3600, text, {}).value();
    };
    QVERIFY(!mayJoin(planDns(input), own(u"v=BIMI1; l=http://www.example.org/logo.svg"_s)));
    const OwnRecord record = own(u"v=BIMI1; l="_s);
    QVERIFY(mayJoin(planDns(input), record));
    input.ownRecords = {record};
    QCOMPARE(linesOf(planDns(input)).filter(u"_bimi"_s), QStringList{u"default._bimi.example.org. TXT \"v=BIMI1; l=\""_s});
}

void TestPlan::firmerPolicy()
{
    DnsPlanInput input = planInput(u"example.org"_s, u"mail.example.org"_s);
    QSet<QString> reasons;
    for (const QString &policy : {u"none"_s, u"quarantine"_s, u"reject"_s}) {
        for (const bool asksForReports : {false, true}) {
            input.settings.adminAddress = asksForReports ? std::optional(Address::parse(u"ann@example.org").value()) : std::nullopt;
            QVERIFY(settingRule(u"mail.dmarcPolicy"_s)->read(input.settings, policy));
            const QList<DnsRecord> records = planDns(input).records;
            const auto record = std::find_if(records.begin(), records.end(), [](const DnsRecord &one) { return one.name == u"_dmarc.example.org."; });
            QCOMPARE(record->data, u"\"v=DMARC1; p=%1%2\""_s.arg(policy, asksForReports ? u"; rua=mailto:ann@example.org"_s : QString()));
            QVERIFY(record->reason.endsWith(u'.') && record->reason.count(u". "_s) == 0);
            reasons.insert(record->reason);
        }
    }
    QCOMPARE(reasons.size(), 4);
}

// Where the name that it asks first is planned, and never into another domain.
void TestPlan::outlookIsLedHere_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("expected");
    const QString ours = u"_autodiscover._tcp.example.org. SRV 0 1 443 %1."_s;
    QTest::newRow("in the domain") << u"example.org"_s << u"mail.example.org"_s << u"*.example.org"_s << QStringList{ours.arg(u"mail.example.org"_s)};
    QTest::newRow("the server has the name itself") << u"example.org"_s << u"autodiscover.example.org"_s << u"autodiscover.example.org"_s << QStringList{ours.arg(u"autodiscover.example.org"_s)};
    QTest::newRow("not in the certificate") << u"example.org"_s << u"mail.example.org"_s << u"mail.example.org"_s << QStringList();
    QTest::newRow("into another domain") << u"example.org"_s << u"mail.example.com"_s << u"*.example.org"_s << QStringList();
}

void TestPlan::outlookIsLedHere()
{
    QFETCH(QString, domain);
    QFETCH(QString, server);
    QFETCH(QString, certificate);
    DnsPlanInput input = planInput(domain, server, u"imap"_s, u"192.0.2.25"_s, certificate);
    QTEST(linesOf(planDns(input), u"SRV"_s).filter(u"_autodiscover"_s), "expected");
    input.instance.portOffset = 30000;
    for (const QString &line : linesOf(planDns(input), u"SRV"_s).filter(u"_autodiscover"_s))
        QVERIFY(line.contains(u" 30443 "));
}

void TestPlan::anyOrderOfTheInput_data()
{
    QTest::addColumn<DnsPlanInput>("input");
    DnsPlanInput input = planInput(u"example.org"_s, u"mail.example.org"_s, u"imap,pop3"_s, u"2001:db8::25,203.0.113.7,203.0.113.25,2001:db8::7"_s, u"autoconfig.example.org,mta-sts.example.org,imap.example.org,pop.example.org,smtp.example.org"_s);
    input.settings.adminAddress = Address::parse(u"ann@example.org").value();
    input.settings.certificateAuthorities = {CertificateAuthority::parse(u"letsencrypt.org").value(), CertificateAuthority::parse(u"buypass.com").value()};
    input.domainsBelow = {u"imap.example.org"_s, u"pop.example.org"_s};
    input.hasKeyZone = true;
    for (const DkimState state : {DkimState::Next, DkimState::Active, DkimState::Retiring}) {
        for (int i = 0; i < 4; ++i) {
            const DkimAlgorithm algorithm = i % 2 == 0 ? DkimAlgorithm::Rsa : DkimAlgorithm::Ed25519;
            const QString selector = wordOf(state) + QString::number(i);
            input.dkimKeys.append({selector, algorithm, state, {}, u"v=DKIM1; p="_s + selector});
            input.aliasedKeys.append({domainName(u"shop%1.test"_s.arg(i)), {dkimSlots(algorithm)[static_cast<int>(state)], algorithm, state, {}, u"v=DKIM1; p="_s + selector}});
        }
    }
    for (const auto &[name, type, data] : {std::tuple{u"example.org."_s, DnsType::Mx, u"20 b.test."_s},
                                           {u"example.org."_s, DnsType::Mx, u"5 a.test."_s},
                                           {u"example.org."_s, DnsType::Txt, u"\"v=spf1 include:_spf.other.test ~all\""_s},
                                           {u"example.org."_s, DnsType::Txt, u"\"site=1\""_s},
                                           {u"_dmarc.example.org."_s, DnsType::Txt, u"\"v=DMARC1; p=reject\""_s},
                                           {u"smtp.example.org."_s, DnsType::A, u"192.0.2.80"_s},
                                           {u"smtp.example.org."_s, DnsType::Cname, u"c.test."_s}})
        input.ownRecords.append(OwnRecord{name, type, data.startsWith(u'2') ? 600 : OwnRecord::usualTtl, data, {}, {}});
    QTest::newRow("here") << input;
    input.external = fromJson<ExternalMail>(QJsonDocument::fromJson(R"({"service":"other","exchangers":"20:b.isp.net,10:a.isp.net","senders":"mx include:spf.isp.net"})").object()).value();
    QTest::newRow("elsewhere") << input;
}

// Else a plan that nobody changed would be published again.
void TestPlan::anyOrderOfTheInput()
{
    QFETCH(DnsPlanInput, input);
    const DnsPlan planned = planDns(input);
    QVERIFY(planned.records.size() > 8);
    QSet<QStringList> orders;
    for (quint32 seed = 0; seed < 100; ++seed) {
        DnsPlanInput other = input;
        std::mt19937 chance(seed);
        const auto shuffle = [&chance](auto &list) { std::shuffle(list.begin(), list.end(), chance); };
        shuffle(other.settings.publicAddresses);
        shuffle(other.settings.accountTypes);
        shuffle(*other.settings.certificateAuthorities);
        shuffle(other.certificateNames);
        shuffle(other.domainsBelow);
        shuffle(other.dkimKeys);
        shuffle(other.aliasedKeys);
        shuffle(other.ownRecords);
        const DnsPlan plan = planDns(other);
        QCOMPARE(linesOf(plan), linesOf(planned));
        QCOMPARE(plan.records, planned.records);
        orders.insert(other.certificateNames);
    }
    QVERIFY(orders.size() > 10); // they were shuffled
}

void TestPlan::reasonsAreOneSentence()
{
    for (const QString &server : {u"mail.example.org"_s, u"mail.example.com"_s, u"example.org"_s}) {
        for (const QString &addresses : {QString(), u"192.0.2.25,2001:db8::25"_s}) {
            const DnsPlan plan = planDns(planInput(u"example.org"_s, server, u"imap"_s, addresses, u"imap.example.org"_s));
            for (const DnsRecord &record : plan.records) {
                QVERIFY2(record.reason.endsWith(u'.') && record.reason.count(u". "_s) == 0, qUtf8Printable(record.reason));
                QVERIFY(record.name.endsWith(u'.') && record.name == record.name.toLower());
                QCOMPARE(record.ttl, 3600);
            }
        }
    }
}

void TestPlan::namesThatCannotExist()
{
    const QString label(61, u'a');
    const QString longest = QStringList{label, label, label, QString(60, u'a'), u"test"_s}.join(u'.');
    QCOMPARE(longest.size(), 251);
    const DnsPlan plan = planDns(planInput(longest, u"mail.example.org"_s));
    QCOMPARE(linesOf(plan).size(), 2); // MX and SPF; "_imaps._tcp." before it would make it too long
}

void TestPlan::nothingWithoutServerName()
{
    QVERIFY(planDns(planInput(u"example.org"_s, QString())).records.isEmpty());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"

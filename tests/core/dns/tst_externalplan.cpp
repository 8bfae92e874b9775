#include "core/dns/externalplan.h"

#include "core/base/json.h"
#include "core/dns/exports.h"
#include "core/dns/mailservices.h"
#include "core/dns/ownrecords.h"
#include "core/dns/publish.h"
#include "core/dns/recordcheck.h"
#include "core/dns/txtdata.h"
#include "tests/core/dns/planinput.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

namespace {

ExternalMail mailAt(const QString &json)
{
    return parseJson(json.toUtf8()).and_then([](const QJsonValue &value) { return fromJson<ExternalMail>(value); }).value();
}

DnsPlanInput inputFor(const QString &mail, const QString &domain = u"example.org"_s, const QString &server = u"mail.example.net"_s)
{
    DnsPlanInput input = planInput(domain, server);
    input.external = mailAt(mail);
    return input;
}

QStringList linesOf(const DnsPlan &plan)
{
    QStringList lines;
    for (const DnsRecord &record : plan.records)
        lines.append(u"%1 %2 %3 %4"_s.arg(record.name, record.type, record.data, wordOf(record.necessity)));
    return lines;
}

using Key = std::pair<QString, DnsType>;
using Zone = QMap<Key, QStringList>;

Zone zoneOf(const DnsPlan &plan)
{
    Zone zone;
    for (const DnsRecord &record : plan.records)
        zone[{record.name, *fromWord<DnsType>(record.type)}].append(record.data);
    return zone;
}

// `world`: what records of the zone point to, of which everything is known.
DnsCheck checkOf(const DnsPlan &plan, const Zone &zone, const std::optional<Zone> &world = {})
{
    DnsWitness witness{u"192.0.2.53"_s, false, {}};
    for (const auto &[name, type] : questionsOf(plan)) {
        DnsAnswer answer;
        answer.name = name;
        answer.type = type;
        answer.server = witness.server;
        answer.data = zone.value({name, type});
        answer.outcome = answer.data.isEmpty() ? DnsOutcome::NoName : DnsOutcome::Records;
        witness.answers.insert({name, type}, answer);
    }
    const QList<IpAddress> addresses{IpAddress::parse(u"192.0.2.25").value()};
    SpfAnswers pointed;
    for (int round = 0; world && round < 5; ++round) {
        for (const Key &key : furtherQuestions(plan, u"mail.example.net"_s, addresses, {witness}, pointed)) {
            DnsAnswer answer;
            answer.data = world->value(key);
            answer.outcome = answer.data.isEmpty() ? DnsOutcome::NoName : DnsOutcome::Records;
            pointed.insert(key, answer);
        }
    }
    return judgeRecords(plan, u"mail.example.net"_s, addresses, {witness}, {}, pointed);
}

QStringList findingsOf(const DnsCheck &check)
{
    QStringList said;
    for (const Finding &finding : check.findings)
        said.append(finding.id + u' ' + wordOf(finding.verdict));
    return said;
}

PublishSteps stepsFor(const DnsPlan &plan, const Zone &zone, PublishChoice choice = {})
{
    ZoneSeen seen{u"example.org."_s, 1, {}, {}, {}};
    for (const DnsRecord &record : plan.records) {
        for (const DnsType type : {DnsType::Cname, DnsType::A, DnsType::Aaaa, DnsType::Mx, DnsType::Txt})
            seen.sets.insert({record.name, type}, RecordSet{zone.value({record.name, type}), 300, false});
    }
    return planPublication({plan, {}, seen, u"mail.example.net"_s, {IpAddress::parse(u"192.0.2.25").value()}, choice});
}

const QString microsoft = uR"({"service":"microsoft365","tenant":"contoso"})"_s;
const QString google = uR"({"service":"google"})"_s;
const QString provider = uR"({"service":"other","exchangers":"20:b.isp.net,10:a.isp.net","senders":"mx include:spf.isp.net"})"_s;
const QString parked = uR"({"service":"none"})"_s;

} // namespace

// Plans of domains whose mail lives elsewhere, and what becomes of them.
class TestExternalPlan : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theTable()
    {
        for (const auto &[service, word] : EnumWords<MailService>::words) {
            const ServiceRecords &records = recordsOf(service);
            QCOMPARE(records.service, service);
            QCOMPARE(records.exchangers.isEmpty(), needsExchangers(service));
            QVERIFY(records.spf.startsWith(u"v=spf1 "));
            QCOMPARE(records.spf.contains(u"{senders}"), takesSenders(service));
            QVERIFY(!records.sources.isEmpty());
            QVERIFY(QDate::fromString(records.read, Qt::ISODate).isValid());
            for (const QString &exchanger : records.exchangers)
                QVERIFY(service == MailService::None || isExchangerOf(service, exchanger.section(u' ', 1)));
        }
    }

    void records_data()
    {
        QTest::addColumn<DnsPlanInput>("input");
        QTest::addColumn<QStringList>("expected");
        const QString dmarc = u"_dmarc.example.org. TXT \"v=DMARC1; p=none\" recommended"_s;
        QTest::newRow("Microsoft 365") << inputFor(microsoft)
                                       << QStringList{u"example.org. MX 0 example-org.mail.protection.outlook.com. required"_s,
                                                      u"example.org. TXT \"v=spf1 include:spf.protection.outlook.com -all\" required"_s,
                                                      u"autodiscover.example.org. CNAME autodiscover.outlook.com. recommended"_s,
                                                      u"selector1._domainkey.example.org. CNAME selector1-example-org._domainkey.contoso.onmicrosoft.com. recommended"_s,
                                                      u"selector2._domainkey.example.org. CNAME selector2-example-org._domainkey.contoso.onmicrosoft.com. recommended"_s, dmarc};
        QTest::newRow("Microsoft 365, no tenant known, another exchanger")
            << inputFor(uR"({"service":"microsoft365","exchangers":"0:example-org.r-v1.mx.microsoft"})"_s)
            << QStringList{u"example.org. MX 0 example-org.r-v1.mx.microsoft. required"_s, u"example.org. TXT \"v=spf1 include:spf.protection.outlook.com -all\" required"_s,
                           u"autodiscover.example.org. CNAME autodiscover.outlook.com. recommended"_s, dmarc};
        QTest::newRow("Google") << inputFor(google)
                                << QStringList{u"example.org. MX 1 smtp.google.com. required"_s, u"example.org. TXT \"v=spf1 include:_spf.google.com ~all\" required"_s, dmarc};
        QTest::newRow("a provider") << inputFor(provider)
                                    << QStringList{u"example.org. MX 10 a.isp.net. required"_s, u"example.org. MX 20 b.isp.net. required"_s,
                                                   u"example.org. TXT \"v=spf1 mx include:spf.isp.net -all\" required"_s, dmarc};
        QTest::newRow("Exchange, whoever takes mail sends it")
            << inputFor(uR"({"service":"exchange","exchangers":"10:mail.example.org"})"_s)
            << QStringList{u"example.org. MX 10 mail.example.org. required"_s, u"example.org. TXT \"v=spf1 mx -all\" required"_s, dmarc};
        QTest::newRow("no mail") << inputFor(parked)
                                 << QStringList{u"example.org. MX 0 . required"_s, u"example.org. TXT \"v=spf1 -all\" required"_s,
                                                u"*._domainkey.example.org. TXT \"v=DKIM1; p=\" optional"_s, u"_dmarc.example.org. TXT \"v=DMARC1; p=reject\" recommended"_s};
        QTest::newRow("this server's name lies in it")
            << inputFor(google, u"example.org"_s, u"mail.example.org"_s)
            << QStringList{u"mail.example.org. A 192.0.2.25 required"_s, u"25.2.0.192.in-addr.arpa. PTR mail.example.org. required"_s,
                           u"mail.example.org. TXT \"v=spf1 a -all\" recommended"_s, u"example.org. MX 1 smtp.google.com. required"_s,
                           u"example.org. TXT \"v=spf1 include:_spf.google.com ~all\" required"_s, dmarc};
        QTest::newRow("before the set-up") << inputFor(google, u"example.org"_s, QString())
                                           << QStringList{u"example.org. MX 1 smtp.google.com. required"_s,
                                                          u"example.org. TXT \"v=spf1 include:_spf.google.com ~all\" required"_s, dmarc};
    }
    void records()
    {
        QFETCH(DnsPlanInput, input);
        const DnsPlan plan = planDns(input);
        QTEST(linesOf(plan), "expected");
        QCOMPARE(plan.service, input.external->service);
        for (const DnsRecord &record : plan.records)
            QVERIFY2(record.reason.endsWith(u'.') && !record.reason.chopped(1).contains(u". "), qPrintable(record.reason));
        QCOMPARE(toJson(planDns(input)), toJson(plan));
    }
    void aNameTooLongForTheService()
    {
        const DnsPlan plan = planDns(inputFor(microsoft, QString(60, u'a') + u".example.org"_s));
        QVERIFY(std::none_of(plan.records.begin(), plan.records.end(), [](const DnsRecord &record) { return record.type == u"MX" || record.name.startsWith(u"selector"); }));
    }

    void ownRecords()
    {
        DnsPlanInput input = inputFor(google);
        input.ownRecords = {ownRecord(input.domain, RecordName::parse(u"@").value(), DnsType::Txt, 3600, u"v=spf1 include:spf.shop.net ~all"_s, {}).value(),
                            ownRecord(input.domain, RecordName::parse(u"google._domainkey").value(), DnsType::Txt, 3600, u"v=DKIM1; k=rsa; p=AAAA"_s, {}).value()};
        const DnsPlan plan = planDns(input);
        QVERIFY(linesOf(plan).contains(u"example.org. TXT \"v=spf1 include:spf.shop.net include:_spf.google.com ~all\" required"_s));
        QVERIFY(linesOf(plan).contains(u"google._domainkey.example.org. TXT \"v=DKIM1; k=rsa; p=AAAA\" optional"_s));
        const OwnRecord exchanger = ownRecord(input.domain, RecordName::parse(u"@").value(), DnsType::Mx, 3600, u"10 mail.isp.net"_s, {}).value();
        QCOMPARE(mayJoin(planDns(inputFor(parked)), exchanger).error().code, ErrorCode::RecordInTheWay);
    }

    void everyFormatTakesIt()
    {
        for (const QString &mail : {microsoft, google, provider, parked}) {
            const DnsPlanInput input = inputFor(mail);
            const DnsPlan plan = planDns(input);
            for (const auto &[format, word] : EnumWords<ZoneFormat>::words)
                QVERIFY2(!exportZone(format, input.domain, plan.records).text.isEmpty(), word);
        }
        const QString zone = exportZone(ZoneFormat::Bind, domainName(u"example.org"_s), planDns(inputFor(parked)).records).text;
        QVERIFY2(zone.contains(QRegularExpression(u"IN MX +0 \\.\n"_s)), qPrintable(zone));
    }

    void checks_data()
    {
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("at");
        QTest::addColumn<DnsType>("type");
        QTest::addColumn<QStringList>("seen"); // instead of what is planned there
        QTest::addColumn<QStringList>("expected");
        const QStringList well{u"dns.records pass"_s};
        const QString domain = u"example.org."_s;
        for (const auto &[name, mail] : {std::pair{"Microsoft 365", microsoft}, {"Google", google}, {"a provider", provider}, {"no mail", parked}})
            QTest::addRow("%s, as planned", name) << mail << QString() << DnsType::A << QStringList() << well;
        QTest::newRow("another exchanger of Microsoft's") << microsoft << domain << DnsType::Mx << QStringList{u"0 example-org.r-v1.mx.microsoft."_s} << well;
        QTest::newRow("Google's former exchangers") << google << domain << DnsType::Mx << QStringList{u"5 ALT1.ASPMX.L.GOOGLE.COM."_s, u"1 aspmx.l.google.com."_s} << well;
        QTest::newRow("mail goes elsewhere") << microsoft << domain << DnsType::Mx << QStringList{u"0 mail.example.net."_s} << QStringList{u"mx.elsewhere fail"_s};
        QTest::newRow("a name that only ends alike") << microsoft << domain << DnsType::Mx << QStringList{u"0 evilmx.microsoft."_s} << QStringList{u"mx.elsewhere fail"_s};
        QTest::newRow("half of it goes elsewhere") << google << domain << DnsType::Mx << QStringList{u"1 smtp.google.com."_s, u"1 mail.example.net."_s}
                                                   << QStringList{u"mx.elsewhere fail"_s};
        QTest::newRow("a backup elsewhere") << google << domain << DnsType::Mx << QStringList{u"1 smtp.google.com."_s, u"9 mail.example.net."_s} << QStringList{u"dns.more warning"_s};
        QTest::newRow("no exchanger") << google << domain << DnsType::Mx << QStringList() << QStringList{u"dns.missing fail"_s};
        QTest::newRow("takes no mail") << google << domain << DnsType::Mx << QStringList{u"0 ."_s} << QStringList{u"mx.elsewhere fail"_s};
        QTest::newRow("the backup is missing") << provider << domain << DnsType::Mx << QStringList{u"10 a.isp.net."_s} << QStringList{u"dns.differs warning"_s};
        QTest::newRow("other numbers, same order") << provider << domain << DnsType::Mx << QStringList{u"30 b.isp.net."_s, u"5 A.isp.net."_s} << well;
        QTest::newRow("another order") << provider << domain << DnsType::Mx << QStringList{u"5 b.isp.net."_s, u"30 a.isp.net."_s} << QStringList{u"dns.differs warning"_s};
        QTest::newRow("null MX with another number") << parked << domain << DnsType::Mx << QStringList{u"10 ."_s} << well;
        QTest::newRow("mail for no mail") << parked << domain << DnsType::Mx << QStringList{u"10 mail.isp.net."_s} << QStringList{u"mx.not-null fail"_s};
        QTest::newRow("something beside the null MX") << parked << domain << DnsType::Mx << QStringList{u"0 ."_s, u"10 mail.isp.net."_s} << QStringList{u"mx.not-null fail"_s};
        QTest::newRow("SPF for others too") << google << domain << DnsType::Txt << QStringList{u"\"v=spf1 include:_spf.google.com ip4:192.0.2.7 -all\""_s, u"\"site=1\""_s} << well;
        QTest::newRow("SPF without the service") << google << domain << DnsType::Txt << QStringList{u"\"v=spf1 mx -all\""_s} << QStringList{u"spf.service-missing fail"_s};
        QTest::newRow("SPF with the service where nobody comes to it") << google << domain << DnsType::Txt << QStringList{u"\"v=spf1 mx -all include:_spf.google.com\""_s}
                                                                       << QStringList{u"spf.service-missing fail"_s};
        QTest::newRow("SPF with the service in a record that nobody knows") << google << domain << DnsType::Txt << QStringList{u"\"v=spf1 include:_spf.isp.net -all\""_s}
                                                                           << QStringList{u"spf.elsewhere unknown"_s};
        QTest::newRow("SPF for everybody") << google << domain << DnsType::Txt << QStringList{u"\"v=spf1 include:_spf.google.com +all\""_s} << QStringList{u"spf.everybody warning"_s};
        QTest::newRow("two SPF records") << parked << domain << DnsType::Txt << QStringList{u"\"v=spf1 -all\""_s, u"\"v=spf1 mx -all\""_s} << QStringList{u"spf.two-records fail"_s};
        QTest::newRow("senders of no mail") << parked << domain << DnsType::Txt << QStringList{u"\"v=spf1 mx -all\""_s} << QStringList{u"spf.not-empty fail"_s};
        QTest::newRow("nobody, but softly") << parked << domain << DnsType::Txt << QStringList{u"\"v=spf1 ~all\""_s} << QStringList{u"spf.not-empty fail"_s};
        QTest::newRow("no policy for no mail") << parked << u"_dmarc.example.org."_s << DnsType::Txt << QStringList{u"\"v=DMARC1; p=none\""_s} << QStringList{u"dmarc.weak warning"_s};
        QTest::newRow("the policy of a domain with mail is the admin's") << google << u"_dmarc.example.org."_s << DnsType::Txt << QStringList{u"\"v=DMARC1; p=quarantine\""_s} << well;
        QTest::newRow("a key for no mail") << parked << u"*._domainkey.example.org."_s << DnsType::Txt << QStringList{u"\"v=DKIM1; p=AAAA\""_s} << QStringList{u"dkim.key-there warning"_s};
        QTest::newRow("keys where Microsoft has them since") << microsoft << u"selector1._domainkey.example.org."_s << DnsType::Cname
                                                             << QStringList{u"selector1-example-org._domainkey.contoso.r-v1.dkim.mail.microsoft."_s} << well;
        QTest::newRow("keys of a stranger") << microsoft << u"selector1._domainkey.example.org."_s << DnsType::Cname << QStringList{u"key.example.net."_s}
                                            << QStringList{u"dns.differs warning"_s};
        QTest::newRow("keys of another customer of Microsoft's") << microsoft << u"selector1._domainkey.example.org."_s << DnsType::Cname
                                                                 << QStringList{u"selector1-example-net._domainkey.fabrikam.onmicrosoft.com."_s} << QStringList{u"dns.differs warning"_s};
        QTest::newRow("one key at the other's place") << microsoft << u"selector1._domainkey.example.org."_s << DnsType::Cname
                                                      << QStringList{u"selector2-example-org._domainkey.contoso.onmicrosoft.com."_s} << QStringList{u"dns.differs warning"_s};
        QTest::newRow("Outlook led elsewhere") << microsoft << u"autodiscover.example.org."_s << DnsType::Cname << QStringList{u"mail.example.net."_s} << QStringList{u"dns.differs warning"_s};
    }
    void checks()
    {
        QFETCH(QString, mail);
        QFETCH(QString, at);
        QFETCH(DnsType, type);
        QFETCH(QStringList, seen);
        const DnsPlan plan = planDns(inputFor(mail));
        Zone zone = zoneOf(plan);
        if (!at.isEmpty())
            zone[{at, type}] = seen;
        QTEST(findingsOf(checkOf(plan, zone)), "expected");
    }

    // With what the service has at the names that its records point to.
    void pointedServices_data()
    {
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("spf"); // empty: as planned
        QTest::addColumn<Zone>("world");
        QTest::addColumn<QStringList>("expected");
        const QStringList well{u"dns.records pass"_s};
        const Zone googles{{{u"smtp.google.com."_s, DnsType::A}, {u"198.51.100.1"_s}}, {{u"_spf.google.com."_s, DnsType::Txt}, {u"\"v=spf1 ip4:198.51.100.0/24 ~all\""_s}}};
        const auto with = [](Zone zone, const Key &key, const QStringList &data) {
            zone[key] = data;
            return zone;
        };
        const Key wrapper{u"_spf.shop.test."_s, DnsType::Txt};
        const Key exchanger{u"smtp.google.com."_s, DnsType::A};
        QTest::newRow("as planned") << google << QString() << googles << well;
        QTest::newRow("named by another record") << google << u"v=spf1 include:_spf.shop.test -all"_s << with(googles, wrapper, {u"\"v=spf1 include:_spf.google.com ~all\""_s}) << well;
        QTest::newRow("led to another record") << google << u"v=spf1 redirect=_spf.shop.test"_s << with(googles, wrapper, {u"\"v=spf1 include:_spf.google.com ~all\""_s}) << well;
        QTest::newRow("another record without it") << google << u"v=spf1 include:_spf.shop.test -all"_s << with(googles, wrapper, {u"\"v=spf1 ip4:198.51.100.200 ~all\""_s})
                                                  << QStringList{u"spf.service-missing fail"_s};
        QTest::newRow("another record that is not there") << google << u"v=spf1 include:_spf.shop.test include:_spf.google.com -all"_s << googles << QStringList{u"spf.points-nowhere fail"_s};
        QTest::newRow("the exchanger has no address") << google << QString() << with(googles, exchanger, {}) << QStringList{u"mx.no-address fail"_s};
        QTest::newRow("the exchanger is an alias") << google << QString() << with(googles, {exchanger.first, DnsType::Cname}, {u"host.test."_s}) << QStringList{u"mx.alias fail"_s};
        const Zone providers{{{u"a.isp.net."_s, DnsType::A}, {u"198.51.100.1"_s}}, {{u"b.isp.net."_s, DnsType::Aaaa}, {u"2001:db8::1"_s}}, {{u"spf.isp.net."_s, DnsType::Txt}, {u"\"v=spf1 -all\""_s}}};
        QTest::newRow("a provider's, as planned") << provider << QString() << providers << well;
        QTest::newRow("one of a provider's is gone") << provider << QString() << with(providers, {u"b.isp.net."_s, DnsType::Aaaa}, {}) << QStringList{u"mx.no-address warning"_s};
        QTest::newRow("no mail, so nobody to point to") << parked << QString() << Zone() << well;
    }
    void pointedServices()
    {
        QFETCH(QString, mail);
        QFETCH(QString, spf);
        QFETCH(Zone, world);
        const DnsPlan plan = planDns(inputFor(mail));
        Zone zone = zoneOf(plan);
        if (!spf.isEmpty())
            zone[{u"example.org."_s, DnsType::Txt}] = {txtData(spf.toLatin1())};
        QTEST(findingsOf(checkOf(plan, zone, world)), "expected");
    }

    void publishes_data()
    {
        QTest::addColumn<QString>("mail");
        QTest::newRow("Microsoft 365") << microsoft;
        QTest::newRow("Google") << google;
        QTest::newRow("a provider") << provider;
        QTest::newRow("no mail") << parked;
    }
    void publishes()
    {
        QFETCH(QString, mail);
        const DnsPlan plan = planDns(inputFor(mail));
        const PublishSteps steps = stepsFor(plan, {});
        QVERIFY(steps.conflicts.isEmpty());
        QCOMPARE(steps.changes.size(), plan.records.size());
        const PublishSteps again = stepsFor(plan, zoneOf(plan));
        QVERIFY(again.changes.isEmpty() && again.conflicts.isEmpty());
    }

    void publishesBeside_data()
    {
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("at");
        QTest::addColumn<DnsType>("type");
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QStringList>("conflicts");
        QTest::addColumn<QStringList>("after"); // when all is said to be got over
        const QString domain = u"example.org."_s;
        QTest::newRow("another exchanger of Microsoft's stays") << microsoft << domain << DnsType::Mx << QStringList{u"0 example-org.r-v1.mx.microsoft."_s} << QStringList()
                                                                << QStringList{u"0 example-org.r-v1.mx.microsoft."_s};
        QTest::newRow("an exchanger of others") << google << domain << DnsType::Mx << QStringList{u"1 mail.example.net."_s} << QStringList{u"mail-exchanger"_s}
                                                << QStringList{u"1 smtp.google.com."_s};
        QTest::newRow("none may stand beside the null MX, whatever its number") << parked << domain << DnsType::Mx << QStringList{u"50 mail.isp.net."_s}
                                                                                << QStringList{u"mail-exchanger"_s} << QStringList{u"0 ."_s};
        QTest::newRow("nor a null MX beside others") << provider << domain << DnsType::Mx << QStringList{u"90 ."_s} << QStringList{u"mail-exchanger"_s}
                                                     << QStringList{u"10 a.isp.net."_s, u"20 b.isp.net."_s};
        QTest::newRow("an SPF record that lets the service send") << google << domain << DnsType::Txt << QStringList{u"\"v=spf1 ip4:192.0.2.7 include:_spf.google.com -all\""_s}
                                                                  << QStringList() << QStringList{u"\"v=spf1 ip4:192.0.2.7 include:_spf.google.com -all\""_s};
        QTest::newRow("one that lets only this server send") << google << domain << DnsType::Txt << QStringList{u"\"v=spf1 a:mail.example.net -all\""_s} << QStringList{u"spf"_s}
                                                             << QStringList{u"\"v=spf1 a:mail.example.net include:_spf.google.com -all\""_s};
        QTest::newRow("senders of no mail") << parked << domain << DnsType::Txt << QStringList{u"\"v=spf1 mx -all\""_s} << QStringList{u"spf-of-nobody"_s} << QStringList{u"\"v=spf1 -all\""_s};
        QTest::newRow("a weak policy of no mail") << parked << u"_dmarc.example.org."_s << DnsType::Txt << QStringList{u"\"v=DMARC1; p=none\""_s} << QStringList{u"dmarc-weak"_s}
                                                  << QStringList{u"\"v=DMARC1; p=reject\""_s};
        QTest::newRow("keys where Microsoft has them since") << microsoft << u"selector1._domainkey.example.org."_s << DnsType::Cname
                                                             << QStringList{u"selector1-example-org._domainkey.contoso.r-v1.dkim.mail.microsoft."_s} << QStringList()
                                                             << QStringList{u"selector1-example-org._domainkey.contoso.r-v1.dkim.mail.microsoft."_s};
        QTest::newRow("a set-up name that leads here") << microsoft << u"autodiscover.example.org."_s << DnsType::A << QStringList{u"192.0.2.25"_s} << QStringList{u"other-data"_s} << QStringList();
    }
    void publishesBeside()
    {
        QFETCH(QString, mail);
        QFETCH(QString, at);
        QFETCH(DnsType, type);
        QFETCH(QStringList, there);
        QFETCH(QStringList, after);
        const DnsPlan plan = planDns(inputFor(mail));
        Zone zone = zoneOf(plan);
        if (type == DnsType::A)
            zone.remove({at, DnsType::Cname});
        zone[{at, type}] = there;
        QStringList kinds;
        const PublishSteps steps = stepsFor(plan, zone);
        for (const RecordConflict &conflict : steps.conflicts)
            kinds.append(wordOf(conflict.kind));
        QTEST(kinds, "conflicts");
        const PublishSteps forced = stepsFor(plan, zone, {true, true});
        QVERIFY(forced.conflicts.isEmpty());
        for (const RecordChange &change : forced.changes) {
            if (change.action == RecordAction::Remove)
                zone[{change.name, change.type}].removeAll(change.data);
            else if (!zone[{change.name, change.type}].contains(change.data))
                zone[{change.name, change.type}].append(change.data);
        }
        QStringList left = zone.value({at, type});
        left.sort();
        QCOMPARE(left, after);
        QCOMPARE(findingsOf(checkOf(plan, zone)), QStringList{u"dns.records pass"_s});
    }
};

QTEST_GUILESS_MAIN(TestExternalPlan)
#include "tst_externalplan.moc"

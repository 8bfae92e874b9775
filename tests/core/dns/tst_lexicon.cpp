#include "core/dns/lexicon.h"

#include "core/base/json.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

Q_DECLARE_METATYPE(postroom::ErrorCode)

namespace {

DnsAccount account(const QString &provider = u"powerdns"_s)
{
    return {DnsProvider::parse(provider).value(), {{u"auth_token"_s, Secret::fromUtf8("s\"e\\cret")}}};
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QByteArray listed(const QJsonArray &records)
{
    return text({{u"zone"_s, u"example.test"_s}, {u"records"_s, records}});
}

QJsonObject record(const QString &name, const QString &type, const QString &content, const QJsonObject &more = {})
{
    QJsonObject one{{u"name"_s, name}, {u"type"_s, type}, {u"content"_s, content}, {u"ttl"_s, 300}};
    for (auto it = more.begin(); it != more.end(); ++it)
        one.insert(it.key(), it.value());
    return one;
}

} // namespace

class TestLexicon : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void options()
    {
        QCOMPARE(lexiconOptions(account()), QByteArray("{\"auth_token\":\"s\\\"e\\\\cret\"}\n"));
        QCOMPARE(QJsonDocument::fromJson(lexiconOptions(account())).object().value(u"auth_token").toString(), u"s\"e\\cret"_s);
    }

    void theDomainOrAZoneAboveIt()
    {
        const QJsonObject job = QJsonDocument::fromJson(lexiconReading(account().provider, u"a.b.example.test"_s)).object();
        QCOMPARE(job.value(u"zones").toArray(), (QJsonArray{u"a.b.example.test"_s, u"b.example.test"_s, u"example.test"_s}));
        QVERIFY(!job.contains(u"changes"));
    }

    void reads_data()
    {
        QTest::addColumn<QJsonObject>("said");
        QTest::addColumn<QString>("name");
        QTest::addColumn<DnsType>("type");
        QTest::addColumn<QString>("data");
        const auto row = [](const char *title, const QJsonObject &said, const QString &name, DnsType type, const QString &data) { QTest::newRow(title) << said << name << type << data; };
        const QString apex = u"example.test."_s;
        row("whole name", record(u"mail.example.test"_s, u"A"_s, u"192.0.2.1"_s), u"mail.example.test."_s, DnsType::A, u"192.0.2.1"_s);
        row("final dot, capitals", record(u"MAIL.example.test."_s, u"A"_s, u"192.0.2.1"_s), u"mail.example.test."_s, DnsType::A, u"192.0.2.1"_s);
        row("without the zone", record(u"mail"_s, u"A"_s, u"192.0.2.1"_s), u"mail.example.test."_s, DnsType::A, u"192.0.2.1"_s);
        row("at sign", record(u"@"_s, u"A"_s, u"192.0.2.1"_s), apex, DnsType::A, u"192.0.2.1"_s);
        row("at sign and zone", record(u"@.example.test"_s, u"A"_s, u"192.0.2.1"_s), apex, DnsType::A, u"192.0.2.1"_s);
        row("empty", record(QString(), u"A"_s, u"192.0.2.1"_s), apex, DnsType::A, u"192.0.2.1"_s);
        row("a name that ends like the zone", record(u"notexample.test"_s, u"A"_s, u"192.0.2.1"_s), u"notexample.test.example.test."_s, DnsType::A, u"192.0.2.1"_s);
        row("alias without dot", record(u"www"_s, u"CNAME"_s, u"web.other.test"_s), u"www.example.test."_s, DnsType::Cname, u"web.other.test."_s);
        row("alias within the zone", record(u"www"_s, u"CNAME"_s, u"web"_s), u"www.example.test."_s, DnsType::Cname, u"web.example.test."_s);
        row("alias of the zone", record(u"www"_s, u"CNAME"_s, u"@"_s), u"www.example.test."_s, DnsType::Cname, apex);
        row("exchanger", record(u"@"_s, u"MX"_s, u"10  mail.example.test."_s), apex, DnsType::Mx, u"10 mail.example.test."_s);
        row("priority beside it", record(u"@"_s, u"MX"_s, u"mail.example.test"_s, {{u"priority"_s, 20}}), apex, DnsType::Mx, u"20 mail.example.test."_s);
        row("priority as text", record(u"@"_s, u"MX"_s, u"mail.example.test"_s, {{u"priority"_s, u"20"_s}}), apex, DnsType::Mx, u"20 mail.example.test."_s);
        row("priority among options", record(u"@"_s, u"MX"_s, u"mail.example.test"_s, {{u"options"_s, QJsonObject{{u"mx"_s, QJsonObject{{u"priority"_s, 5}}}}}}), apex, DnsType::Mx,
            u"5 mail.example.test."_s);
        row("service", record(u"_imaps._tcp"_s, u"SRV"_s, u"0 1 993 mail.example.test"_s), u"_imaps._tcp.example.test."_s, DnsType::Srv, u"0 1 993 mail.example.test."_s);
        row("service, priority beside it", record(u"_imaps._tcp"_s, u"SRV"_s, u"1 993 mail.example.test"_s, {{u"priority"_s, 0}}), u"_imaps._tcp.example.test."_s, DnsType::Srv,
            u"0 1 993 mail.example.test."_s);
        row("plain text", record(u"@"_s, u"TXT"_s, u"v=spf1 mx -all"_s), apex, DnsType::Txt, u"\"v=spf1 mx -all\""_s);
        row("text in quotes", record(u"@"_s, u"TXT"_s, u"\"v=spf1 mx -all\""_s), apex, DnsType::Txt, u"\"v=spf1 mx -all\""_s);
        row("strings in quotes", record(u"@"_s, u"TXT"_s, u"\"v=spf1 \" \"mx -all\""_s), apex, DnsType::Txt, u"\"v=spf1 mx -all\""_s);
        row("strings without the outer quotes", record(u"@"_s, u"TXT"_s, u"v=spf1 \" \"mx -all"_s), apex, DnsType::Txt, u"\"v=spf1 mx -all\""_s);
        row("a quote within", record(u"@"_s, u"TXT"_s, u"a\"b"_s), apex, DnsType::Txt, u"\"a\\\"b\""_s);
    }
    void reads()
    {
        QFETCH(QJsonObject, said);
        QFETCH(QString, name);
        QFETCH(DnsType, type);
        QFETCH(QString, data);
        const auto zone = lexiconZone(listed({said}), account(), {});
        QVERIFY(zone);
        QCOMPARE(zone->seen.zone, u"example.test."_s);
        QCOMPARE(zone->seen.sets.keys(), (QList<RecordSetKey>{{name, type}}));
        QCOMPARE(zone->seen.sets.first().data, QStringList{data});
        QCOMPARE(zone->seen.sets.first().ttl, 300);
        QCOMPARE(zone->written.value({{name, type}, data}), said.value(u"content").toString());
    }

    void whatIsBelowACutIsNotHere()
    {
        const QList<RecordSetKey> wanted{{u"a.shop.example.test."_s, DnsType::A}, {u"shop2.example.test."_s, DnsType::A}};
        const auto zone = lexiconZone(listed({record(u"@"_s, u"NS"_s, u"ns.other.test."_s), record(u"shop"_s, u"NS"_s, u"ns.other.test."_s), record(u"@"_s, u"SOA"_s, u"ns. admin. 2026112601 1 1 1 1"_s),
                                              record(u"@"_s, u"HTTPS"_s, u"1 ."_s)}),
                                      account(), wanted);
        QVERIFY(zone->seen.notHere.contains(u"a.shop.example.test."_s));
        QVERIFY(!zone->seen.notHere.contains(u"shop2.example.test."_s));
        QVERIFY(!zone->seen.notHere.contains(u"example.test."_s));
        QVERIFY(zone->seen.sets.contains(wanted.last()));
        QCOMPARE(zone->seen.serial, 2026112601);
    }

    void says_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<RecordChange>("change");
        QTest::addColumn<QJsonValue>("content");
        QTest::addColumn<QJsonValue>("priority");
        QTest::addColumn<QJsonValue>("former");
        const auto added = [](const QString &name, DnsType type, const QString &data) { return RecordChange{RecordAction::Add, name, type, 3600, data}; };
        const QJsonValue none(QJsonValue::Null);
        const QJsonValue absent(QJsonValue::Undefined);
        const QString apex = u"example.test."_s;
        QTest::newRow("exchanger") << u"powerdns"_s << added(apex, DnsType::Mx, u"10 mail.example.test."_s) << QJsonValue(u"10 mail.example.test."_s) << absent << none;
        QTest::newRow("exchanger apart") << u"porkbun"_s << added(apex, DnsType::Mx, u"10 mail.example.test."_s) << QJsonValue(u"mail.example.test."_s) << QJsonValue(10) << none;
        QTest::newRow("service apart") << u"porkbun"_s << added(apex, DnsType::Srv, u"0 1 993 mail.example.test."_s) << QJsonValue(u"1 993 mail.example.test."_s) << QJsonValue(0) << none;
        QTest::newRow("text") << u"powerdns"_s << added(apex, DnsType::Txt, u"\"v=spf1 mx -all\""_s) << QJsonValue(u"v=spf1 mx -all"_s) << absent << none;
        QTest::newRow("a text with quotes") << u"powerdns"_s << added(apex, DnsType::Txt, u"\"a\\\"b\""_s) << QJsonValue(u"\"a\\\"b\""_s) << absent << none;
        const QString longText = u'"' + QString(255, u'k') + u"\" \"k\""_s;
        QTest::newRow("a long text") << u"powerdns"_s << added(apex, DnsType::Txt, longText) << QJsonValue(longText) << absent << none;
        QTest::newRow("another time to live") << u"powerdns"_s << added(u"old.example.test."_s, DnsType::Cname, u"web.example.test."_s) << QJsonValue(u"web.example.test."_s) << absent << QJsonValue(u"web"_s);
        QTest::newRow("goes as it is written there") << u"powerdns"_s << RecordChange{RecordAction::Remove, u"old.example.test."_s, DnsType::Cname, 300, u"web.example.test."_s} << none << absent << QJsonValue(u"web"_s);
    }
    void says()
    {
        QFETCH(QString, provider);
        QFETCH(RecordChange, change);
        QFETCH(QJsonValue, content);
        QFETCH(QJsonValue, priority);
        QFETCH(QJsonValue, former);
        const auto zone = lexiconZone(listed({record(u"old"_s, u"CNAME"_s, u"web"_s)}), account(), {});
        const QJsonObject job = QJsonDocument::fromJson(lexiconChanges(account(provider).provider, *zone, {change})).object();
        QCOMPARE(job.value(u"zones").toArray(), QJsonArray{u"example.test"_s});
        const QJsonObject one = job.value(u"changes").toArray().first().toObject();
        QCOMPARE(one.value(u"name").toString(), change.name);
        QCOMPARE(one.value(u"content"), content);
        QCOMPARE(one.value(u"priority"), priority);
        QCOMPARE(one.value(u"former"), former);
    }

    void whatWentWrong_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("not JSON") << QByteArray("Traceback (most recent call last)") << ErrorCode::DnsOutcomeUnknown << QString();
        QTest::newRow("refused") << text({{u"error"_s, u"refused"_s}, {u"words"_s, u"401 Unauthorized"_s}}) << ErrorCode::DnsAccountRefused << u"401 Unauthorized"_s;
        QTest::newRow("lexicon is missing") << text({{u"error"_s, u"missing"_s}, {u"words"_s, u"lexicon"_s}}) << ErrorCode::EngineNotInstalled << u"lexicon"_s;
        QTest::newRow("what it needs is missing") << text({{u"error"_s, u"missing"_s}, {u"words"_s, u"boto3"_s}}) << ErrorCode::EngineNotInstalled << u"python3-boto3"_s;
        QTest::newRow("quotes the secret") << text({{u"error"_s, u"failed"_s}, {u"words"_s, u"bad token s\"e\\cret"_s}}) << ErrorCode::DnsProviderFailed << QString();
        QTest::newRow("lines") << text({{u"error"_s, u"failed"_s}, {u"words"_s, u"a\nb\x1b[0m"_s}}) << ErrorCode::DnsProviderFailed << u"a b[0m"_s;
        QTest::newRow("nothing done") << text({{u"zone"_s, u"example.test"_s}, {u"done"_s, 0}, {u"failed"_s, QJsonArray{QJsonObject{{u"number"_s, 0}, {u"words"_s, u"422"_s}}}}}) << ErrorCode::DnsProviderFailed << u"example.test. A: 422"_s;
        QTest::newRow("something done") << text({{u"zone"_s, u"example.test"_s}, {u"done"_s, 1}, {u"failed"_s, QJsonArray{QJsonObject{{u"number"_s, 0}, {u"words"_s, u"422"_s}}}}}) << ErrorCode::DnsPartlyPublished << u"example.test. A: 422"_s;
    }
    void whatWentWrong()
    {
        QFETCH(QByteArray, said);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const RecordChange change{RecordAction::Add, u"example.test."_s, DnsType::A, 60, u"192.0.2.1"_s};
        const auto outcome = lexiconOutcome(said, account(), {change, change});
        QCOMPARE(outcome.error().code, code);
        QCOMPARE(outcome.error().detail, detail);
    }

    void aLookThatIsNotJsonFailed()
    {
        const auto zone = lexiconZone("Traceback (most recent call last)", account(), {});
        QCOMPARE(zone.error().code, ErrorCode::DnsProviderFailed);
        QCOMPARE(zone.error().detail, u"lexicon"_s);
    }

    void done()
    {
        QVERIFY(lexiconOutcome(text({{u"zone"_s, u"example.test"_s}, {u"done"_s, 2}, {u"failed"_s, QJsonArray{}}}), account(), {}));
    }

    void theScriptIsThere()
    {
        QVERIFY(lexiconScript().contains(u"lexicon.providers."_s));
    }
};

QTEST_APPLESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"

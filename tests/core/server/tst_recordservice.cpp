#include "core/api/operations/dns.h"
#include "core/api/operations/domains.h"
#include "core/api/operations/records.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// The verbs of `dns record`, and what becomes of the records in plan and export.
class TestRecordService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_daemon = std::make_unique<TestDaemon>();
        QVERIFY(m_daemon->setUp());
        m_daemon->changes.clear();
    }
    void cleanup() { m_daemon.reset(); }

    void addedPlannedExportedRemoved()
    {
        const auto added = add(u"@"_s, DnsType::Txt, u"MS=ms12345678"_s, 600, u"für Microsoft"_s);
        QVERIFY(added);
        QCOMPARE(added->name, u"example.test."_s);
        QCOMPARE(added->data, u"\"MS=ms12345678\""_s);
        QVERIFY(added->createdAt.isValid());
        QCOMPARE(toJson(list()), toJson(QList<OwnRecord>{*added}));
        const DnsPlan plan = planned();
        QCOMPARE(plan.records.last().own, std::optional(added->data));
        QCOMPARE(plan.records.last().reason, u"für Microsoft"_s);
        const auto exported = m_daemon->call(api::ExportDns{domain(), ZoneFormat::Bind});
        QVERIFY(exported->text.contains(u"600 IN TXT   \"MS=ms12345678\"\n"_s));
        const auto removed = m_daemon->call(api::RemoveRecord{domain(), name(u"@"_s), DnsType::Txt, {}});
        QCOMPARE(toJson(*removed), toJson(*added));
        QVERIFY(list().isEmpty());
        QVERIFY(!planned().records.last().own);
        QTRY_COMPARE(m_daemon->changes, QStringList(2, u"record example.test"_s));
        // Who did what, with the record before and after.
        const QList<AuditRecord> audit = m_daemon->stores().audit.list(2).value();
        QCOMPARE(audit[0].entry.method, u"record.remove"_s);
        QCOMPARE(audit[0].entry.before.value(u"data"), u"\"MS=ms12345678\""_s);
        QCOMPARE(audit[1].entry.method, u"record.add"_s);
        QCOMPARE(audit[1].entry.object, u"example.test"_s);
        QCOMPARE(audit[1].entry.after.value(u"note"), u"für Microsoft"_s);
    }

    void oneOfSeveralIsRemovedByItsData()
    {
        QVERIFY(add(u"@"_s, DnsType::Txt, u"one"_s));
        QVERIFY(add(u"@"_s, DnsType::Txt, u"two"_s));
        const auto which = m_daemon->call(api::RemoveRecord{domain(), name(u"@"_s), DnsType::Txt, {}});
        QCOMPARE(which.error().code, ErrorCode::TextEmpty);
        QCOMPARE(which.error().field, u"data"_s);
        QCOMPARE(which.error().detail, u"\"one\", \"two\""_s);
        QCOMPARE(m_daemon->call(api::RemoveRecord{domain(), name(u"@"_s), DnsType::Txt, u"three"_s}).error().code, ErrorCode::NotFound);
        QVERIFY(m_daemon->call(api::RemoveRecord{domain(), name(u"example.test."_s), DnsType::Txt, u"\"tw\" \"o\""_s}));
        QCOMPARE(list().size(), 1);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<DnsType>("type");
        QTest::addColumn<QString>("data");
        QTest::addColumn<qint64>("ttl");
        QTest::addColumn<QString>("refusal");
        const qint64 hour = 3600;
        QTest::newRow("another zone") << u"www.other.test."_s << DnsType::A << u"192.0.2.1"_s << hour << u"name-not-in-domain name"_s;
        QTest::newRow("another domain of this server") << u"www.shop"_s << DnsType::A << u"192.0.2.1"_s << hour << u"name-of-other-domain name"_s;
        QTest::newRow("another domain of this server itself") << u"shop"_s << DnsType::Txt << u"x"_s << hour << u"name-of-other-domain name"_s;
        QTest::newRow("SOA") << u"@"_s << DnsType::Soa << u"x"_s << hour << u"choice-unknown type"_s;
        QTest::newRow("too short") << u"@"_s << DnsType::Txt << u"x"_s << qint64(5) << u"number-out-of-range ttl"_s;
        QTest::newRow("another line") << u"@"_s << DnsType::Txt << u"x\n@ IN NS evil."_s << hour << u"character-not-allowed data"_s;
        QTest::newRow("beside the mail exchanger") << u"@"_s << DnsType::Cname << u"x.test"_s << hour << u"record-in-the-way name"_s;
        QTest::newRow("SPF that nobody understands") << u"@"_s << DnsType::Txt << u"v=spf1 al"_s << hour << u"text-malformed data"_s;
    }
    void refused()
    {
        QFETCH(QString, owner);
        QFETCH(DnsType, type);
        QFETCH(QString, data);
        QFETCH(qint64, ttl);
        QVERIFY(m_daemon->call(api::AddDomain{DomainName::parse(u"shop.example.test").value(), {}}));
        const qint64 before = m_daemon->auditRecords();
        const auto added = add(owner, type, data, ttl);
        QVERIFY(!added);
        QTEST(errorCodeName(added.error().code) + u' ' + added.error().field, "refusal");
        QVERIFY(list().isEmpty());
        QCOMPARE(m_daemon->auditRecords(), before);
    }

    void namesAreReadAtTheEdge()
    {
        const auto answer = m_daemon->callAs(api::Access::Admin, u"record.add"_s, {{u"domain"_s, u"example.test"_s}, {u"name"_s, u"a\nb"_s}, {u"type"_s, u"TXT"_s}, {u"data"_s, u"x"_s}});
        QCOMPARE(answer.error().code, ErrorCode::CharacterNotAllowed);
        QCOMPARE(answer.error().field, u"name"_s);
    }

    void spfStaysOne()
    {
        QVERIFY(add(u"@"_s, DnsType::Txt, u"v=spf1 include:_spf.google.com ~all"_s));
        QCOMPARE(add(u"@"_s, DnsType::Txt, u"v=spf1 include:x.test ~all"_s).error().code, ErrorCode::AlreadyExists);
        QStringList spf;
        for (const DnsRecord &record : planned().records) {
            if (record.name == u"example.test." && record.data.startsWith(u"\"v=spf1"))
                spf.append(record.data);
        }
        QCOMPARE(spf, QStringList{u"\"v=spf1 include:_spf.google.com mx ~all\""_s});
        QVERIFY(m_daemon->call(api::RemoveRecord{domain(), name(u"@"_s), DnsType::Txt, {}}));
        const DnsPlan plan = planned();
        QVERIFY(std::none_of(plan.records.begin(), plan.records.end(), [](const DnsRecord &one) { return one.own.has_value(); }));
    }

    void unknownDomain()
    {
        const DomainName other = DomainName::parse(u"other.test").value();
        QCOMPARE(m_daemon->call(api::ListRecords{other}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_daemon->call(api::AddRecord{other, name(u"@"_s), DnsType::Txt, u"x"_s}).error().code, ErrorCode::NotFound);
        QCOMPARE(m_daemon->call(api::RemoveRecord{other, name(u"@"_s), DnsType::Txt, {}}).error().code, ErrorCode::NotFound);
    }

    void goneWithItsDomain()
    {
        const DomainName other = DomainName::parse(u"other.test").value();
        QVERIFY(m_daemon->call(api::AddDomain{other, {}}));
        QVERIFY(m_daemon->call(api::AddRecord{other, name(u"@"_s), DnsType::Txt, u"x"_s}));
        QVERIFY(m_daemon->call(api::RemoveDomain{other, {}}));
        QVERIFY(m_daemon->call(api::AddDomain{other, {}}));
        QVERIFY(m_daemon->call(api::ListRecords{other})->records.isEmpty());
    }

private:
    static DomainName domain() { return DomainName::parse(u"example.test").value(); }
    static RecordName name(const QString &text) { return RecordName::parse(text).value(); }
    Result<OwnRecord> add(const QString &owner, DnsType type, const QString &data, qint64 ttl = 3600, const QString &note = {})
    {
        return m_daemon->call(api::AddRecord{domain(), name(owner), type, data, ttl, RecordNote::parse(note).value()});
    }
    QList<OwnRecord> list() { return m_daemon->call(api::ListRecords{domain()})->records; }
    DnsPlan planned() { return m_daemon->call(api::PlanDns{domain()}).value(); }

    std::unique_ptr<TestDaemon> m_daemon;
};

QTEST_GUILESS_MAIN(TestRecordService)
#include "tst_recordservice.moc"

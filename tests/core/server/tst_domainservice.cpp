#include "core/api/operations/dkim.h"
#include "core/api/operations/dns.h"
#include "core/api/operations/setup.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// The verbs of `domain`, and of `dns` for a domain.
class TestDomainService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_daemon = std::make_unique<TestDaemon>();
        QVERIFY(m_daemon->setUp());
        QTRY_VERIFY(m_daemon->changes.contains(u"domain example.test"_s));
        m_daemon->changes.clear();
    }
    void cleanup() { m_daemon.reset(); }

    void added()
    {
        const auto domain = m_daemon->call(api::AddDomain{name(u"Bücher.example"_s)});
        QVERIFY(domain);
        QCOMPARE(domain->name.toString(), u"xn--bcher-kva.example"_s);
        QCOMPARE(domain->mailboxes, 0);
        QVERIFY(domain->createdAt.isValid());
        QCOMPARE(toJson(m_daemon->call(api::ShowDomain{domain->name}).value()), toJson(*domain));
        QTRY_COMPARE(m_daemon->changes, QStringList{u"domain xn--bcher-kva.example"_s});
        QCOMPARE(m_daemon->stores().lookup.reconcile(m_daemon->stores().database, Lookup::Compare::Always).value(), 0); // engines see it
    }
    void addedTwice()
    {
        const auto again = m_daemon->call(api::AddDomain{name(u"example.test"_s)});
        QCOMPARE(again.error(), (Error{ErrorCode::AlreadyExists, u"example.test"_s, u"domain"_s, {}}));
    }

    void removeRefused_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("the admin's own") << u"example.test"_s << ErrorCode::InUse;
        QTest::newRow("one with mailboxes") << u"full.example"_s << ErrorCode::NotEmpty;
        QTest::newRow("one that is not served") << u"other.example"_s << ErrorCode::NotFound;
    }
    void removeRefused()
    {
        QFETCH(QString, domain);
        QFETCH(ErrorCode, code);
        QVERIFY(m_daemon->call(api::AddDomain{name(u"full.example"_s)}));
        QVERIFY(m_daemon->addMailbox(u"ann@full.example"_s));
        const qint64 records = m_daemon->auditRecords();
        const auto removed = m_daemon->call(api::RemoveDomain{name(domain), {}});
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, code);
        QCOMPARE(removed.error().field, u"domain"_s);
        QCOMPARE(removed.error().subject, domain);
        QCOMPARE(m_daemon->call(api::ListDomains{})->total, 2);
        QCOMPARE(m_daemon->auditRecords(), records);
        QCOMPARE(m_daemon->stores().lookup.reconcile(m_daemon->stores().database, Lookup::Compare::Always).value(), 0);
    }
    void staleRevision()
    {
        const auto domain = m_daemon->call(api::AddDomain{name(u"other.example"_s)});
        const auto stale = m_daemon->call(api::RemoveDomain{domain->name, domain->revision + 1});
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        const auto current = parseJson(stale.error().detail.toUtf8()).and_then([](const QJsonValue &json) { return fromJson<Domain>(json); });
        QVERIFY(current);
        QCOMPARE(current->revision, domain->revision);
        QVERIFY(m_daemon->call(api::RemoveDomain{domain->name, domain->revision}));
    }
    void removed()
    {
        QVERIFY(m_daemon->call(api::AddDomain{name(u"other.example"_s)}));
        QTRY_COMPARE(m_daemon->changes.size(), 1);
        QCOMPARE(m_daemon->call(api::RemoveDomain{name(u"other.example"_s), {}})->domain.toString(), u"other.example"_s);
        QCOMPARE(m_daemon->call(api::ShowDomain{name(u"other.example"_s)}).error().code, ErrorCode::NotFound);
        QTRY_COMPARE(m_daemon->changes, (QStringList{u"domain other.example"_s, u"domain other.example"_s}));
        QCOMPARE(m_daemon->stores().lookup.reconcile(m_daemon->stores().database, Lookup::Compare::Always).value(), 0);
    }

    void listed()
    {
        for (const QString &one : {u"b.example"_s, u"a.example"_s})
            QVERIFY(m_daemon->call(api::AddDomain{name(one)}));
        const auto first = m_daemon->call(api::ListDomains{{}, 2, {}});
        QVERIFY(first && first->next);
        QCOMPARE(first->total, 3);
        QCOMPARE(first->domains.first().name.toString(), u"a.example"_s);
        const auto rest = m_daemon->call(api::ListDomains{{}, 2, first->next});
        QVERIFY(rest && !rest->next);
        QCOMPARE(rest->domains.size(), 1);
        QCOMPARE(m_daemon->call(api::ListDomains{u"b.exa"_s, {}, {}})->domains.size(), 1);
    }
    void limits_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << qint64(0) << false;
        QTest::newRow("negative") << qint64(-1) << false;
        QTest::newRow("fewest") << qint64(1) << true;
        QTest::newRow("most") << qint64(1000) << true;
        QTest::newRow("too many") << qint64(1001) << false;
    }
    void limits()
    {
        QFETCH(qint64, limit);
        QFETCH(bool, good);
        const auto domains = m_daemon->call(api::ListDomains{{}, limit, {}});
        const auto mailboxes = m_daemon->call(api::ListMailboxes{{}, {}, limit, {}});
        QCOMPARE(domains.has_value(), good);
        QCOMPARE(mailboxes.has_value(), good);
        if (!good) {
            QCOMPARE(domains.error().code, ErrorCode::NumberOutOfRange);
            QCOMPARE(domains.error().field, u"limit"_s);
            QCOMPARE(mailboxes.error().field, u"limit"_s);
        }
    }

    void external()
    {
        api::AddDomain add{name(u"cloud.example"_s)};
        add.kind = DomainKind::External;
        add.service = MailService::Microsoft365;
        add.tenant = TenantName::parse(u"contoso").value();
        const auto domain = m_daemon->call(add);
        QVERIFY(domain && domain->external);
        QCOMPARE(domain->external->tenant->toString(), u"contoso"_s);
        QCOMPARE(domain->aliases, 0); // none that it must have: others take its mail
        QCOMPARE(toJson(*domain).toObject().value(u"kind"_s).toString(), u"external"_s);
        QCOMPARE(toJson(m_daemon->call(api::ShowDomain{domain->name}).value()), toJson(*domain));
        QVERIFY(m_daemon->stores().dkim.keysOf(domain->name)->isEmpty());
        QCOMPARE(m_daemon->stores().domains.servedNamesAfter({}, 10).value(), QStringList{u"example.test"_s});
        QCOMPARE(m_daemon->stores().domains.countServed().value(), 1);
        QCOMPARE(m_daemon->stores().domains.lookupRowsAfter({}, 10)->size(), 1);
        QCOMPARE(m_daemon->stores().lookup.reconcile(m_daemon->stores().database, Lookup::Compare::Always).value(), 0); // engines do not see it

        const auto plan = m_daemon->call(api::PlanDns{domain->name});
        QVERIFY(plan);
        QCOMPARE(plan->service, MailService::Microsoft365);
        QVERIFY(std::any_of(plan->records.begin(), plan->records.end(), [](const DnsRecord &record) { return record.data == u"0 cloud-example.mail.protection.outlook.com."; }));
    }
    void nothingLivesInAnExternalOne()
    {
        api::AddDomain add{name(u"parked.example"_s)};
        add.service = MailService::None; // which says that it is external
        QVERIFY(m_daemon->call(add));
        const auto isNotServed = [](const auto &reply) { return !reply && reply.error().code == ErrorCode::DomainNotServed && reply.error().detail == u"none"; };
        QVERIFY(isNotServed(m_daemon->call(api::AddAlias{AliasAddress::parse(u"info@parked.example").value(), {Destination::parse(u"anna@example.test").value()}})));
        QVERIFY(isNotServed(m_daemon->call(api::ListDkim{add.domain})));
        QVERIFY(isNotServed(m_daemon->call(api::RotateDkim{add.domain, std::nullopt})));
        QVERIFY(isNotServed(m_daemon->call(api::ShowClientSettings{Address::parse(u"ann@parked.example").value()})));
        QVERIFY(isNotServed(m_daemon->call(api::RequestCertificate{add.domain})));
        api::AddDomain alias{name(u"alias.example"_s), add.domain};
        QVERIFY(isNotServed(m_daemon->call(alias)));
        QVERIFY(m_daemon->addMailbox(u"ben@example.test"_s));
        api::SetDomain set{add.domain, m_daemon->call(api::ShowDomain{add.domain})->revision};
        set.catchAll = OrNone(Destination::parse(u"ben@example.test").value());
        QVERIFY(isNotServed(m_daemon->call(set)));
        QVERIFY(!m_daemon->addMailbox(u"ann@parked.example"_s));
        // Addresses of it are somebody else's, whom nobody looks for here.
        QVERIFY(m_daemon->call(api::AddAlias{AliasAddress::parse(u"sales@example.test").value(), {Destination::parse(u"ann+tag@parked.example").value()}}));
    }
    void kindRefused_data()
    {
        QTest::addColumn<QString>("json"); // beside the domain
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("external, and nobody knows where") << uR"({"kind":"external"})"_s << ErrorCode::ProtocolMissingMember << u"service"_s;
        QTest::newRow("local, with a service") << uR"({"kind":"local","service":"google"})"_s << ErrorCode::Unsupported << u"service"_s;
        QTest::newRow("local, with a detail") << uR"({"tenant":"contoso"})"_s << ErrorCode::Unsupported << u"tenant"_s;
        QTest::newRow("no exchanger known") << uR"({"service":"exchange"})"_s << ErrorCode::ProtocolMissingMember << u"exchangers"_s;
        QTest::newRow("a detail of another service") << uR"({"service":"google","tenant":"contoso"})"_s << ErrorCode::Unsupported << u"tenant"_s;
        QTest::newRow("it stands for another") << uR"({"service":"none","aliasOf":"example.test"})"_s << ErrorCode::Unsupported << u"aliasOf"_s;
    }
    void kindRefused()
    {
        QFETCH(QString, json);
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        QJsonObject wanted = parseJson(json.toUtf8())->toObject();
        wanted.insert(u"domain"_s, u"cloud.example"_s);
        const auto refused = m_daemon->call(fromJson<api::AddDomain>(wanted).value());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(m_daemon->call(api::ListDomains{})->total, 1);
    }
    void fromOneKindToTheOther()
    {
        const auto served = m_daemon->call(api::AddDomain{name(u"moving.example"_s)});
        QVERIFY(m_daemon->addMailbox(u"ann@moving.example"_s));
        api::SetDomain away{served->name, served->revision};
        away.service = MailService::Google;
        QCOMPARE(m_daemon->call(away).error().code, ErrorCode::NotEmpty);
        QCOMPARE(m_daemon->stores().dkim.keysOf(served->name)->size(), 4); // nothing was changed
        QVERIFY(m_daemon->call(api::RemoveMailbox{Address::parse(u"ann@moving.example").value(), Mail::Erase}));
        away.revision = m_daemon->call(api::ShowDomain{served->name})->revision;
        const auto external = m_daemon->call(away);
        QVERIFY(external && external->external);
        QCOMPARE(external->aliases, 0);
        QVERIFY(m_daemon->stores().dkim.keysOf(served->name)->isEmpty());
        QCOMPARE(m_daemon->stores().lookup.reconcile(m_daemon->stores().database, Lookup::Compare::Always).value(), 0);

        api::SetDomain other{served->name, external->revision};
        other.service = MailService::Other;
        other.exchangers = OrNone(MailExchangers::parse(u"10:mail.isp.example").value());
        const auto atOther = m_daemon->call(other);
        QVERIFY(atOther);
        api::SetDomain without{served->name, atOther->revision};
        without.exchangers = OrNone<MailExchangers>();
        QCOMPARE(m_daemon->call(without).error().field, u"exchangers"_s);

        api::SetDomain back{served->name, atOther->revision};
        back.kind = DomainKind::Local;
        const auto again = m_daemon->call(back);
        QVERIFY(again && !again->external);
        QCOMPARE(again->aliases, 2);
        QCOMPARE(m_daemon->stores().lookup.reconcile(m_daemon->stores().database, Lookup::Compare::Always).value(), 0);
        QVERIFY(m_daemon->call(api::PlanDns{served->name})); // when its keys are made
        QCOMPARE(m_daemon->stores().dkim.keysOf(served->name)->size(), 4);

        api::SetDomain own{name(u"example.test"_s), m_daemon->call(api::ShowDomain{name(u"example.test"_s)})->revision};
        own.service = MailService::None;
        QCOMPARE(m_daemon->call(own).error().code, ErrorCode::InUse);
    }

    void aliasesOfKeysRefused_data()
    {
        QTest::addColumn<QString>("server"); // its name
        QTest::addColumn<QString>("json");
        QTest::addColumn<Error>("expected");
        const QString longName = (QString(63, u'a') + u'.' + QString(63, u'b') + u'.' + QString(63, u'c') + u'.' + QString(20, u'd') + u".example"_s);
        QTest::newRow("no server has a name yet") << QString() << uR"({"domain":"shop.example"})"_s << Error{ErrorCode::NotSetUp, u"server.name"_s, u"dkim"_s, {}};
        QTest::newRow("in no domain of this server") << u"mail.host.example"_s << uR"({"domain":"shop.example"})"_s << Error{ErrorCode::NoZoneForKeys, u"mail.host.example"_s, u"dkim"_s, {}};
        QTest::newRow("in this very one") << u"mail.host.example"_s << uR"({"domain":"host.example"})"_s << Error{ErrorCode::ServerNameWithin, u"host.example"_s, u"dkim"_s, u"mail.host.example"_s};
        QTest::newRow("it is this one") << u"host.example"_s << uR"({"domain":"host.example"})"_s << Error{ErrorCode::ServerNameWithin, u"host.example"_s, u"dkim"_s, u"host.example"_s};
        QTest::newRow("its mail lives elsewhere") << u"mail.example.test"_s << uR"({"domain":"shop.example","service":"google"})"_s << Error{ErrorCode::Unsupported, u"dkim"_s, u"dkim"_s, u"external"_s};
        QTest::newRow("names would be too long") << u"mail.example.test"_s << uR"({"domain":"%1"})"_s.arg(longName) << Error{ErrorCode::TextTooLong, longName, u"dkim"_s, u"219"_s};
    }
    void aliasesOfKeysRefused()
    {
        QFETCH(QString, server);
        QFETCH(QString, json);
        QFETCH(Error, expected);
        TestDaemon daemon;
        if (!server.isEmpty())
            QVERIFY(daemon.call(api::SetupIdentity{Address::parse(u"anna@example.test").value(), name(server), {}}));
        QJsonObject wanted = parseJson(json.toUtf8())->toObject();
        const auto without = daemon.call(fromJson<api::AddDomain>(wanted).value());
        const auto known = without ? without : daemon.call(api::ShowDomain{name(wanted.value(u"domain"_s).toString())});
        wanted.insert(u"dkim"_s, u"alias"_s);
        wanted.remove(u"service"_s);
        const auto edit = [&] {
            QJsonObject set = wanted;
            set.insert(u"revision"_s, known->revision);
            return daemon.call(fromJson<api::SetDomain>(set).value());
        };
        QVERIFY(known);
        const QList<DkimKey> keys = daemon.stores().dkim.keysOf(known->name).value();
        const qint64 records = daemon.auditRecords();
        QCOMPARE(edit().error(), expected);
        QCOMPARE(daemon.call(api::ShowDomain{known->name})->dkim, DkimRecords::Key);
        QCOMPARE(daemon.stores().dkim.keysOf(known->name).value(), keys);
        QCOMPARE(daemon.auditRecords(), records);
        QVERIFY(daemon.call(api::RemoveDomain{known->name, {}}));
        wanted = parseJson(json.toUtf8())->toObject();
        wanted.insert(u"dkim"_s, u"alias"_s);
        QCOMPARE(daemon.call(fromJson<api::AddDomain>(wanted).value()).error(), expected);
        QCOMPARE(daemon.call(api::ShowDomain{known->name}).error().code, ErrorCode::NotFound);
    }
    // Else the aliases of others would lead to nothing.
    void whatAliasesLeadToStays()
    {
        TestDaemon daemon;
        QVERIFY(daemon.call(api::SetupIdentity{Address::parse(u"anna@example.test").value(), name(u"mail.host.example"_s), {}}));
        QVERIFY(daemon.call(api::AddDomain{name(u"host.example"_s)}));
        api::AddDomain add{name(u"shop.example"_s)};
        add.dkim = DkimRecords::Alias;
        QVERIFY(daemon.call(add));
        QCOMPARE(daemon.call(api::RemoveDomain{name(u"host.example"_s), {}}).error(), (Error{ErrorCode::ServerNameHasKeys, u"host.example"_s, u"domain"_s, u"shop.example"_s}));
        api::SetDomain away{name(u"host.example"_s), daemon.call(api::ShowDomain{name(u"host.example"_s)})->revision};
        away.service = MailService::None;
        QCOMPARE(daemon.call(away).error(), (Error{ErrorCode::ServerNameHasKeys, u"host.example"_s, u"service"_s, u"shop.example"_s}));
        // One nearer to the server's name takes its place.
        QVERIFY(daemon.call(api::AddDomain{name(u"mail.host.example"_s)}));
        QVERIFY(daemon.call(api::RemoveDomain{name(u"host.example"_s), {}}));
        QCOMPARE(daemon.call(api::RemoveDomain{name(u"mail.host.example"_s), {}}).error().code, ErrorCode::ServerNameHasKeys);
        // What becomes external has no keys here, and none that lead to them.
        api::SetDomain gone{add.domain, daemon.call(api::ShowDomain{add.domain})->revision};
        gone.service = MailService::None;
        QCOMPARE(daemon.call(gone)->dkim, DkimRecords::Key);
        QVERIFY(daemon.call(api::RemoveDomain{name(u"mail.host.example"_s), {}}));
    }

    void dnsPlan()
    {
        const auto plan = m_daemon->call(api::PlanDns{name(u"example.test"_s)});
        QVERIFY(plan);
        QVERIFY(std::any_of(plan->records.begin(), plan->records.end(), [](const DnsRecord &record) { return record.type == u"MX"; }));
        const auto exported = m_daemon->call(api::ExportDns{name(u"example.test"_s), ZoneFormat::Bind});
        QVERIFY(exported);
        QCOMPARE(exported->fileName, u"example.test.zone"_s);
        QVERIFY(exported->text.contains(u"mail.example.test."_s));
        const auto unknown = m_daemon->call(api::PlanDns{name(u"other.example"_s)});
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QCOMPARE(unknown.error().field, u"domain"_s);
        QCOMPARE(m_daemon->call(api::ExportDns{name(u"other.example"_s), ZoneFormat::Bind}).error().code, ErrorCode::NotFound);
    }
    void dnsPlanBeforeTheSetUp()
    {
        TestDaemon fresh;
        QVERIFY(fresh.call(api::AddDomain{name(u"example.test"_s)}));
        QCOMPARE(fresh.call(api::PlanDns{name(u"example.test"_s)}).error().code, ErrorCode::NotSetUp);
    }

private:
    static DomainName name(const QString &text) { return DomainName::parse(text).value(); }

    std::unique_ptr<TestDaemon> m_daemon;
};

QTEST_GUILESS_MAIN(TestDomainService)
#include "tst_domainservice.moc"

#include "core/api/operations/dkim.h"
#include "core/api/operations/dns.h"
#include "core/api/operations/domains.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// The verbs of `domain dkim`, and that Rspamd's folder follows the store.
class TestDkimService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_daemon = std::make_unique<TestDaemon>();
        QVERIFY(m_daemon->setUp());
    }
    void cleanup() { m_daemon.reset(); }

    void everyDomainHasKeys();
    void severalWait();
    void planHasThem();
    void filesFollow();
    void rotated();
    void rotatedTwice();
    void aliased();
    void aliasesAreTurnedOn();
    void aliasesAreTurnedOff();
    void noRoom();
    void retired();
    void conflict_data();
    void conflict();
    void unknownDomain();
    void folderIsMendedAtTheStart();
    void secretsStayInside();

private:
    static DomainName name(const QString &text) { return DomainName::parse(text).value(); }
    const DomainName m_domain = name(u"example.test"_s);

    QList<DkimKey> keysOf(const QString &domain) { return m_daemon->call(api::ListDkim{name(domain)})->keys; }
    QString statesOf(const QString &domain)
    {
        QStringList all;
        for (const DkimKey &key : keysOf(domain))
            all.append(wordOf(key.state) + u' ' + key.selector);
        return all.join(u", ");
    }
    QStringList planned(const QString &domain, const QString &type)
    {
        QStringList names;
        const QList<DnsRecord> records = m_daemon->call(api::PlanDns{name(domain)})->records;
        for (const DnsRecord &record : records) {
            if (record.type == type && record.name.contains(u"._domainkey."_s))
                names.append(record.name);
        }
        names.sort();
        return names;
    }
    Result<Domain> setRecords(const QString &domain, DkimRecords records)
    {
        api::SetDomain set{name(domain), m_daemon->call(api::ShowDomain{name(domain)})->revision};
        set.dkim = records;
        return m_daemon->call(set);
    }
    QList<DkimKey> keys() { return m_daemon->call(api::ListDkim{m_domain})->keys; }
    static QStringList selectors(const QList<DkimKey> &keys, DkimState state)
    {
        QStringList all;
        for (const DkimKey &key : keys) {
            if (key.state == state)
                all.append(key.selector);
        }
        return all;
    }
    QString folder() const { return m_daemon->paths().dkim(); }
    QJsonArray fileOf(const QString &domain) const
    {
        QFile file(folder() + u'/' + domain + u".json"_s);
        return file.open(QIODevice::ReadOnly) ? parseJson(file.readAll())->toArray() : QJsonArray();
    }
    QStringList signingOf(const QString &domain) const
    {
        QStringList all;
        for (const QJsonValue one : fileOf(domain))
            all.append(one[u"selector"].toString());
        return all;
    }

    std::unique_ptr<TestDaemon> m_daemon;
};

void TestDkimService::everyDomainHasKeys()
{
    const auto reply = m_daemon->call(api::ListDkim{m_domain});
    QVERIFY(reply);
    QCOMPARE(reply->domain, m_domain);
    QCOMPARE(reply->revision, m_daemon->call(api::ShowDomain{m_domain})->revision);
    QStringList shown;
    for (const DkimKey &key : reply->keys) {
        shown.append(wordOf(key.state) + u' ' + wordOf(key.algorithm));
        QVERIFY(key.record.startsWith(u"v=DKIM1; k="_s + wordOf(key.algorithm)));
        QVERIFY(key.since.isValid());
    }
    QCOMPARE(shown, (QStringList{u"active rsa"_s, u"active ed25519"_s, u"next rsa"_s, u"next ed25519"_s}));
}

// Several wait for the keys of one domain, and each is answered.
void TestDkimService::severalWait()
{
    api::Client client;
    client.connectToSocket(m_daemon->socketPath());
    QVERIFY(TestDaemon::waitFor(client.call(api::Hello{api::protocolVersion, u"test"_s})));
    const auto added = client.call(api::AddDomain{name(u"shop.test"_s)});
    const auto planned = client.call(api::PlanDns{name(u"shop.test"_s)});
    const auto listed = client.call(api::ListDkim{name(u"shop.test"_s)});
    QVERIFY(TestDaemon::waitFor(listed));
    QVERIFY(TestDaemon::waitFor(planned));
    QVERIFY(TestDaemon::waitFor(added));
    QCOMPARE(listed.result()->keys.size(), 4);
}

void TestDkimService::planHasThem()
{
    // Asked at once after the domain was added: the answer waits for what is being made.
    QVERIFY(m_daemon->call(api::AddDomain{name(u"other.test"_s)}));
    const auto plan = m_daemon->call(api::PlanDns{name(u"other.test"_s)});
    QVERIFY(plan);
    QStringList planned;
    for (const DnsRecord &record : plan->records) {
        if (record.name.contains(u"._domainkey."_s))
            planned.append(record.name);
    }
    QStringList wanted;
    const auto listed = m_daemon->call(api::ListDkim{name(u"other.test"_s)});
    QVERIFY(listed);
    for (const DkimKey &key : listed->keys)
        wanted.append(key.selector + u"._domainkey.other.test."_s);
    QCOMPARE(planned, wanted);
    const auto zone = m_daemon->call(api::ExportDns{name(u"other.test"_s), ZoneFormat::Bind});
    QVERIFY(zone && zone->text.contains(u"_domainkey"));
}

void TestDkimService::filesFollow()
{
    const QStringList signing = selectors(keys(), DkimState::Active); // asked for, they are made
    QCOMPARE(signingOf(u"example.test"_s), signing);
    const auto mode = QFile::permissions(folder() + u"/example.test.json"_s);
    QCOMPARE(mode, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | QFile::ReadGroup);
    QVERIFY(m_daemon->call(api::AddDomain{name(u"other.test"_s)}));
    QCOMPARE(signingOf(u"other.test"_s).size(), 2);
    QVERIFY(m_daemon->call(api::RemoveDomain{name(u"other.test"_s), {}}));
    QCOMPARE(signingOf(u"other.test"_s), QStringList());
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"example.test.json"_s});
}

void TestDkimService::rotated()
{
    const QList<DkimKey> before = keys();
    const qint64 revision = m_daemon->call(api::ShowDomain{m_domain})->revision;
    m_daemon->changes.clear();
    const auto reply = m_daemon->call(api::RotateDkim{m_domain, revision});
    QVERIFY(reply);
    QCOMPARE(selectors(reply->keys, DkimState::Active), selectors(before, DkimState::Next));
    QCOMPARE(selectors(reply->keys, DkimState::Retiring), selectors(before, DkimState::Active));
    QCOMPARE(selectors(reply->keys, DkimState::Next).size(), 2);
    QVERIFY(reply->revision > revision);
    QCOMPARE(signingOf(u"example.test"_s), selectors(before, DkimState::Next));
    QTRY_COMPARE(m_daemon->changes, QStringList{u"domain example.test"_s});
    const AuditEntry entry = m_daemon->stores().audit.list(1)->first().entry;
    QCOMPARE(entry.method, u"dkim.rotate"_s);
    QCOMPARE(entry.after.value(u"active"_s), QJsonArray::fromStringList(selectors(before, DkimState::Next)));
    QCOMPARE(m_daemon->stores().lookup.reconcile(m_daemon->stores().database).value(), 0);
}

void TestDkimService::rotatedTwice()
{
    QVERIFY(m_daemon->call(api::RotateDkim{m_domain, {}}));
    QVERIFY(m_daemon->call(api::RotateDkim{m_domain, {}}));
    const QList<DkimKey> after = keys();
    QCOMPARE(selectors(after, DkimState::Retiring).size(), 4);
    QCOMPARE(selectors(after, DkimState::Active).size(), 2);
    QCOMPARE(selectors(after, DkimState::Next).size(), 2);
}

// Whatever is rotated, the domain's own zone stays as it is, and at no name two keys meet.
void TestDkimService::aliased()
{
    api::AddDomain add{name(u"shop.test"_s)};
    add.dkim = DkimRecords::Alias;
    QCOMPARE(m_daemon->call(add)->dkim, DkimRecords::Alias);
    QCOMPARE(statesOf(u"shop.test"_s), u"active rsa1, active ed1, next rsa2, next ed2"_s);
    const QStringList aliases = planned(u"shop.test"_s, u"CNAME"_s);
    QCOMPARE(aliases.size(), 6);
    QCOMPARE(planned(u"shop.test"_s, u"TXT"_s), QStringList());
    const QStringList own = planned(u"example.test"_s, u"TXT"_s).filter(QRegularExpression(u"^(rsa|ed)-"_s));
    QCOMPARE(own.size(), 4);
    const QStringList rounds{u"active rsa2, active ed2, next rsa3, next ed3, retiring rsa1, retiring ed1"_s, u"active rsa3, active ed3, next rsa1, next ed1, retiring rsa2, retiring ed2"_s,
                             u"active rsa1, active ed1, next rsa2, next ed2, retiring rsa3, retiring ed3"_s, u"active rsa2, active ed2, next rsa3, next ed3, retiring rsa1, retiring ed1"_s};
    for (const QString &round : rounds) {
        const QList<DkimKey> before = keysOf(u"shop.test"_s);
        QVERIFY(m_daemon->call(api::RotateDkim{name(u"shop.test"_s), {}}));
        QCOMPARE(statesOf(u"shop.test"_s), round);
        QCOMPARE(planned(u"shop.test"_s, u"CNAME"_s), aliases);
        QCOMPARE(planned(u"shop.test"_s, u"TXT"_s), QStringList());
        QStringList targets;
        for (const DkimKey &key : keysOf(u"shop.test"_s)) {
            targets.append(key.selector + u".shop.test._domainkey.mail.example.test."_s);
            for (const DkimKey &former : before)
                QVERIFY(former.selector != key.selector || former.record == key.record); // no name changes its key while that is in use
        }
        targets.sort();
        QCOMPARE(planned(u"example.test"_s, u"TXT"_s).filter(u".shop.test."_s), targets);
        QCOMPARE(signingOf(u"shop.test"_s), selectors(keysOf(u"shop.test"_s), DkimState::Active));
        QVERIFY(m_daemon->call(api::RetireDkim{name(u"shop.test"_s), {}, {}}));
    }
    QVERIFY(m_daemon->call(api::RemoveDomain{name(u"shop.test"_s), {}}));
    QCOMPARE(planned(u"example.test"_s, u"TXT"_s).size(), 4);
}

void TestDkimService::aliasesAreTurnedOn()
{
    QVERIFY(m_daemon->call(api::AddDomain{name(u"shop.test"_s)}));
    const QStringList signing = selectors(keysOf(u"shop.test"_s), DkimState::Active);
    const QList<DkimKey> before = keysOf(u"shop.test"_s);
    QCOMPARE(setRecords(u"shop.test"_s, DkimRecords::Alias)->dkim, DkimRecords::Alias);
    const AuditEntry entry = m_daemon->stores().audit.list(1)->first().entry;
    QCOMPARE(entry.before.value(u"dkim"_s).toString(), u"key"_s);
    QCOMPARE(entry.after.value(u"dkim"_s).toString(), u"alias"_s);
    // What the keys that wait were called, and are: the names stand in DNS.
    QCOMPARE(entry.before.value(u"next"_s).toVariant().toStringList(), selectors(before, DkimState::Next));
    QCOMPARE(entry.after.value(u"next"_s).toVariant().toStringList(), (QStringList{u"rsa1"_s, u"ed1"_s}));
    QCOMPARE(selectors(keysOf(u"shop.test"_s), DkimState::Active), signing);
    QCOMPARE(selectors(keysOf(u"shop.test"_s), DkimState::Next), (QStringList{u"rsa1"_s, u"ed1"_s}));
    QCOMPARE(planned(u"shop.test"_s, u"CNAME"_s).size(), 6);
    QCOMPARE(planned(u"shop.test"_s, u"TXT"_s).size(), 2);
    QCOMPARE(signingOf(u"shop.test"_s), signing);
    QVERIFY(m_daemon->call(api::RotateDkim{name(u"shop.test"_s), {}}));
    QCOMPARE(signingOf(u"shop.test"_s), (QStringList{u"rsa1"_s, u"ed1"_s}));
    QVERIFY(m_daemon->call(api::RetireDkim{name(u"shop.test"_s), {}, {}}));
    QCOMPARE(planned(u"shop.test"_s, u"TXT"_s), QStringList());
    QCOMPARE(statesOf(u"shop.test"_s), u"active rsa1, active ed1, next rsa2, next ed2"_s);
    QVERIFY(setRecords(u"shop.test"_s, DkimRecords::Alias)); // again: nothing to do
    QCOMPARE(keysOf(u"shop.test"_s).first().record, before.at(2).record);
}

void TestDkimService::aliasesAreTurnedOff()
{
    api::AddDomain add{name(u"shop.test"_s)};
    add.dkim = DkimRecords::Alias;
    QVERIFY(m_daemon->call(add));
    const QList<DkimKey> before = keysOf(u"shop.test"_s);
    QCOMPARE(setRecords(u"shop.test"_s, DkimRecords::Key)->dkim, DkimRecords::Key);
    const QList<DkimKey> after = keysOf(u"shop.test"_s);
    QCOMPARE(selectors(after, DkimState::Active), (QStringList{u"rsa1"_s, u"ed1"_s}));
    for (const QString &selector : selectors(after, DkimState::Next))
        QVERIFY2(QRegularExpression(u"^(rsa|ed)-[0-9a-f]{8}$"_s).match(selector).hasMatch(), qPrintable(selector));
    QCOMPARE(after.at(2).record, before.at(2).record);
    QCOMPARE(planned(u"shop.test"_s, u"CNAME"_s), (QStringList{u"ed1._domainkey.shop.test."_s, u"rsa1._domainkey.shop.test."_s}));
    QCOMPARE(planned(u"shop.test"_s, u"TXT"_s).size(), 2);
    QCOMPARE(planned(u"example.test"_s, u"TXT"_s).filter(u".shop.test."_s).size(), 2);
    QVERIFY(m_daemon->call(api::RotateDkim{name(u"shop.test"_s), {}}));
    QVERIFY(m_daemon->call(api::RetireDkim{name(u"shop.test"_s), {}, {}}));
    QCOMPARE(planned(u"shop.test"_s, u"CNAME"_s), QStringList());
    QCOMPARE(planned(u"shop.test"_s, u"TXT"_s).size(), 4);
    QCOMPARE(planned(u"example.test"_s, u"TXT"_s).size(), 4);
}

// Keys that mail under way needs are not taken from it: whoever changes keys removes the former ones first.
void TestDkimService::noRoom()
{
    api::AddDomain add{name(u"shop.test"_s)};
    add.dkim = DkimRecords::Alias;
    QVERIFY(m_daemon->call(add));
    QVERIFY(m_daemon->call(api::RotateDkim{name(u"shop.test"_s), {}}));
    const QString before = statesOf(u"shop.test"_s);
    const qint64 records = m_daemon->auditRecords();
    QCOMPARE(m_daemon->call(api::RotateDkim{name(u"shop.test"_s), {}}).error(), (Error{ErrorCode::NoFreeSelector, u"shop.test"_s, u"selector"_s, {}}));
    QCOMPARE(statesOf(u"shop.test"_s), before);
    QCOMPARE(m_daemon->auditRecords(), records);
    QVERIFY(m_daemon->call(api::RetireDkim{name(u"shop.test"_s), {}, {}}));
    QVERIFY(m_daemon->call(api::RotateDkim{name(u"shop.test"_s), {}}));
}

void TestDkimService::retired()
{
    QVERIFY(m_daemon->call(api::RotateDkim{m_domain, {}}));
    const QStringList old = selectors(keys(), DkimState::Retiring);
    const auto one = m_daemon->call(api::RetireDkim{m_domain, old.first(), {}});
    QVERIFY(one);
    QCOMPARE(selectors(one->keys, DkimState::Retiring), old.mid(1));
    const auto rest = m_daemon->call(api::RetireDkim{m_domain, {}, {}});
    QVERIFY(rest);
    QCOMPARE(selectors(rest->keys, DkimState::Retiring), QStringList());
    QCOMPARE(m_daemon->call(api::RetireDkim{m_domain, {}, {}}).error().code, ErrorCode::NotFound);
    const QString signs = selectors(rest->keys, DkimState::Active).first();
    QCOMPARE(m_daemon->call(api::RetireDkim{m_domain, signs, {}}).error(), (Error{ErrorCode::InUse, signs, u"selector"_s, u"active"_s}));
    QCOMPARE(selectors(keys(), DkimState::Active), selectors(rest->keys, DkimState::Active));
}

void TestDkimService::conflict_data()
{
    QTest::addColumn<bool>("rotates");
    QTest::newRow("rotate") << true;
    QTest::newRow("retire") << false;
}

void TestDkimService::conflict()
{
    QFETCH(bool, rotates);
    QVERIFY(m_daemon->call(api::RotateDkim{m_domain, {}}));
    const QList<DkimKey> before = keys();
    const qint64 records = m_daemon->auditRecords();
    const qint64 stale = m_daemon->call(api::ShowDomain{m_domain})->revision - 1;
    const auto refused = rotates ? m_daemon->call(api::RotateDkim{m_domain, stale}) : m_daemon->call(api::RetireDkim{m_domain, {}, stale});
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains(u"example.test"_s));
    QCOMPARE(keys(), before);
    QCOMPARE(m_daemon->auditRecords(), records);
}

void TestDkimService::unknownDomain()
{
    const DomainName other = name(u"unknown.test"_s);
    for (const auto &reply : {m_daemon->call(api::ListDkim{other}), m_daemon->call(api::RotateDkim{other, {}}), m_daemon->call(api::RetireDkim{other, {}, {}})}) {
        QCOMPARE(reply.error().code, ErrorCode::NotFound);
        QCOMPARE(reply.error().field, u"domain"_s);
    }
}

// A folder that was lost, or is another store's, is what the store says soon after the start.
void TestDkimService::folderIsMendedAtTheStart()
{
    QCOMPARE(keys().size(), 4); // asked for, they are made
    const QJsonArray wanted = fileOf(u"example.test"_s);
    QCOMPARE(wanted.size(), 2);
    QFile file(folder() + u"/example.test.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[]") == 2);
    file.close();
    QFile other(folder() + u"/left.test.json"_s);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("[]") == 2);
    other.close();
    DkimKeeper another(m_daemon->stores(), m_daemon->paths());
    QTRY_COMPARE(fileOf(u"example.test"_s), wanted);
    QTRY_VERIFY(!other.exists());
}

void TestDkimService::secretsStayInside()
{
    QCOMPARE(keys().size(), 4);
    const QJsonArray signing = fileOf(u"example.test"_s);
    QCOMPARE(signing.size(), 2);
    QVERIFY(m_daemon->call(api::RotateDkim{m_domain, {}}));
    const QByteArray said = jsonText(toJson(*m_daemon->call(api::ListDkim{m_domain}))) + m_daemon->auditText().toUtf8();
    for (const QJsonValue one : signing)
        QVERIFY(!said.contains(one[u"key"].toString().section(u'\n', 1, 1).toUtf8()) || one[u"key"].toString().section(u'\n', 1, 1).isEmpty());
    QVERIFY(!said.contains(signing[1][u"key"].toString().toUtf8()));
}

QTEST_GUILESS_MAIN(TestDkimService)
#include "tst_dkimservice.moc"

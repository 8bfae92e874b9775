#include "tests/core/store/storefixture.h"

#include "core/base/json.h"

#include <QRegularExpression>

using namespace postroom;
using namespace postroom::test;

class TestSettingStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void startsWithDefaults();
    void sets_data();
    void sets();
    void refuses_data();
    void refuses();
    void unsets();
    void restores();
    void knowsDamage();
};

void TestSettingStore::startsWithDefaults()
{
    OpenStore store;
    const SettingStore settings(*store);
    QCOMPARE(jsonText(toJson(*settings.load())), jsonText(toJson(Settings())));
    QCOMPARE(settings.revision().value(), 0);
    QVERIFY(!settings.isSet(u"server.name"_s).value());
}

void TestSettingStore::sets_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("server name") << u"server.name"_s << u"Mail.Example.ORG"_s << u"mail.example.org"_s;
    QTest::newRow("admin") << u"admin.address"_s << u"Ann@example.org"_s << u"ann@example.org"_s;
    QTest::newRow("addresses") << u"server.publicAddresses"_s << u"192.0.2.1, 2001:DB8::1"_s << u"192.0.2.1,2001:db8::1"_s;
    QTest::newRow("account types") << u"mail.accountTypes"_s << u"pop3,imap"_s << u"imap,pop3"_s;
    QTest::newRow("size") << u"mail.messageSizeLimit"_s << u"1048576"_s << u"1MiB"_s;
    QTest::newRow("default, given") << u"password.minimumLength"_s << u"12"_s << u"12"_s;
}

void TestSettingStore::sets()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    OpenStore store;
    SettingStore settings(*store);
    QVERIFY(store.change([&] { return settings.set(key, text); }));
    QVERIFY(settings.isSet(key).value());
    QTEST(settingRule(key)->text(*settings.load()), "kept");
    QCOMPARE(settings.revision().value(), 1);
    QVERIFY(store.change([&] { return settings.set(key, text); }));
    QCOMPARE(settings.revision().value(), 1); // the same again is no change
}

void TestSettingStore::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown key") << u"server.colour"_s << u"red"_s << ErrorCode::NotFound << u"key"_s;
    QTest::newRow("no host name") << u"server.name"_s << u"localhost"_s << ErrorCode::DomainReserved << u"value"_s;
    QTest::newRow("out of range") << u"password.minimumLength"_s << u"7"_s << ErrorCode::NumberOutOfRange << u"value"_s;
    QTest::newRow("no account type") << u"mail.accountTypes"_s << QString() << ErrorCode::TextEmpty << u"value"_s;
}

void TestSettingStore::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    OpenStore store;
    SettingStore settings(*store);
    const Result<void> refused = store.change([&] { return settings.set(key, text); });
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
    QTEST(refused.error().field, "field");
    QVERIFY(!settings.isSet(key).value());
    QCOMPARE(settings.revision().value(), 0);
}

void TestSettingStore::unsets()
{
    OpenStore store;
    SettingStore settings(*store);
    QVERIFY(store.change([&] { return settings.set(u"server.name"_s, u"mail.example.org"_s); }));
    QVERIFY(store.change([&] { return settings.set(u"server.name"_s, QString()); }));
    QVERIFY(!settings.isSet(u"server.name"_s).value());
    QVERIFY(!settings.load()->serverName);
    QCOMPARE(settings.revision().value(), 2);
}

void TestSettingStore::restores()
{
    OpenStore store;
    SettingStore settings(*store);
    QVERIFY(store.change([&] { return settings.set(u"server.name"_s, u"mail.example.org"_s); }));
    QVERIFY(store.change([&] { return settings.set(u"mail.accountTypes"_s, u"imap,pop3"_s); }));
    const Settings former = settings.load().value();
    QVERIFY(store.change([&] { return settings.set(u"server.name"_s, u"other.example.org"_s); }));
    QVERIFY(store.change([&] { return settings.set(u"server.publicAddresses"_s, u"192.0.2.1"_s); }));
    QVERIFY(store.change([&] { return settings.restore(former); }));
    QCOMPARE(jsonText(toJson(*settings.load())), jsonText(toJson(former)));
    const qint64 revision = settings.revision().value();
    QVERIFY(store.change([&] { return settings.restore(former); }));
    QCOMPARE(settings.revision().value(), revision);
}

void TestSettingStore::knowsDamage()
{
    OpenStore store;
    QVERIFY((*store).run(u"INSERT INTO setting VALUES ('server.name', 'bad_name')"_s));
    const Result<Settings> loaded = SettingStore(*store).load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(loaded.error().detail, u"server.name = bad_name"_s);
}

QTEST_GUILESS_MAIN(TestSettingStore)
#include "tst_settingstore.moc"

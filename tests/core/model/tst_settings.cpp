#include "core/model/settings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void read_data();
    void read();
    void everyRuleIsTried();
    void tableIsWhole();
    void howManyAListMayHave_data();
    void howManyAListMayHave();
    void unknownKey_data();
    void unknownKey();
    void defaults();
    void refusedTextChangesNothing();
    void travels();
    void keptByAnOlderVersion();
    void wireIsBoundByTheSameRules_data();
    void wireIsBoundByTheSameRules();
};

void TestSettings::read_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // the setting's text afterwards, or "!code"
    QTest::addColumn<QJsonValue>("json");
    const auto accepts = [](const char *name, const char *key, const QString &text, const QString &expected, const QJsonValue &json) {
        QTest::addRow("%s: %s", key, name) << QString::fromLatin1(key) << text << expected << json;
    };
    const auto refuses = [](const char *name, const char *key, const QString &text, const char *code) {
        QTest::addRow("%s: %s", key, name) << QString::fromLatin1(key) << text << u'!' + QString::fromLatin1(code) << QJsonValue();
    };
    accepts("name", "server.name", u"Mail.Example.ORG"_s, u"mail.example.org"_s, u"mail.example.org"_s);
    accepts("international name", "server.name", u"bücher.example"_s, u"xn--bcher-kva.example"_s, u"xn--bcher-kva.example"_s);
    refuses("empty", "server.name", QString(), "text-empty");
    refuses("one word", "server.name", u"mail"_s, "domain-one-label");
    refuses("address", "server.name", u"192.0.2.1"_s, "domain-is-address");
    refuses("second line", "server.name", u"mail.example.org\nrelayhost = x"_s, "character-not-allowed");

    accepts("address", "admin.address", u"Ann@example.org"_s, u"ann@example.org"_s, u"ann@example.org"_s);
    refuses("empty", "admin.address", QString(), "text-empty");
    refuses("no at sign", "admin.address", u"ann"_s, "address-no-at");
    refuses("two", "admin.address", u"ann@example.org,bob@example.org"_s, "character-not-allowed");

    accepts("one", "server.publicAddresses", u"192.0.2.1"_s, u"192.0.2.1"_s, QJsonArray{u"192.0.2.1"_s});
    accepts("two, blanks around the comma", "server.publicAddresses", u"192.0.2.1 , 2001:DB8::1"_s, u"192.0.2.1,2001:db8::1"_s,
            QJsonArray{u"192.0.2.1"_s, u"2001:db8::1"_s});
    accepts("named twice", "server.publicAddresses", u"2001:db8::1,2001:db8:0::1"_s, u"2001:db8::1"_s, QJsonArray{u"2001:db8::1"_s});
    accepts("none", "server.publicAddresses", QString(), QString(), QJsonArray{});
    refuses("name", "server.publicAddresses", u"mail.example.org"_s, "ip-malformed");
    refuses("second one wrong", "server.publicAddresses", u"192.0.2.1,192.0.2"_s, "ip-malformed");
    refuses("trailing newline", "server.publicAddresses", u"192.0.2.1\n"_s, "ip-malformed");
    refuses("nothing between commas", "server.publicAddresses", u"192.0.2.1,,192.0.2.2"_s, "ip-malformed");

    accepts("one", "mail.accountTypes", u"pop3"_s, u"pop3"_s, QJsonArray{u"pop3"_s});
    accepts("both, in the table's order", "mail.accountTypes", u"pop3, imap"_s, u"imap,pop3"_s, QJsonArray{u"imap"_s, u"pop3"_s});
    accepts("named twice", "mail.accountTypes", u"imap,imap"_s, u"imap"_s, QJsonArray{u"imap"_s});
    refuses("none", "mail.accountTypes", QString(), "text-empty");
    refuses("comma alone", "mail.accountTypes", u","_s, "choice-unknown");
    refuses("unknown", "mail.accountTypes", u"imap,uucp"_s, "choice-unknown");
    refuses("capitals", "mail.accountTypes", u"IMAP"_s, "choice-unknown");
    refuses("trailing newline", "mail.accountTypes", u"imap\n"_s, "choice-unknown");

    accepts("least", "mail.messageSizeLimit", u"1MiB"_s, u"1MiB"_s, 1024 * 1024);
    accepts("most", "mail.messageSizeLimit", u"1GiB"_s, u"1GiB"_s, 1024 * 1024 * 1024);
    accepts("in bytes", "mail.messageSizeLimit", u"26214400"_s, u"25MiB"_s, 26214400);
    refuses("too small", "mail.messageSizeLimit", u"1023KiB"_s, "number-out-of-range");
    refuses("zero, which Postfix takes for no limit", "mail.messageSizeLimit", u"0"_s, "number-out-of-range");
    refuses("too large", "mail.messageSizeLimit", u"1025MiB"_s, "number-out-of-range");
    refuses("words", "mail.messageSizeLimit", u"much"_s, "size-malformed");
    refuses("empty", "mail.messageSizeLimit", QString(), "size-malformed");

    accepts("nothing", "mail.mtaSts", u"off"_s, u"off"_s, u"off"_s);
    accepts("reports", "mail.mtaSts", u"testing"_s, u"testing"_s, u"testing"_s);
    accepts("or not at all", "mail.mtaSts", u"enforce"_s, u"enforce"_s, u"enforce"_s);
    refuses("as the file says it", "mail.mtaSts", u"none"_s, "choice-unknown");
    refuses("capitals", "mail.mtaSts", u"Enforce"_s, "choice-unknown");
    refuses("empty", "mail.mtaSts", QString(), "choice-unknown");
    refuses("trailing newline", "mail.mtaSts", u"testing\n"_s, "choice-unknown");
    accepts("others", "dns.resolvers", u"192.0.2.53, [2001:db8::53]:5353"_s, u"192.0.2.53,[2001:db8::53]:5353"_s, QJsonArray{u"192.0.2.53"_s, u"[2001:db8::53]:5353"_s});
    accepts("nobody", "dns.resolvers", u"none"_s, u"none"_s, QJsonArray());
    refuses("a name", "dns.resolvers", u"dns.example.org"_s, "ip-malformed");
    accepts("nobody, by nothing", "dns.resolvers", QString(), u"none"_s, QJsonArray());
    refuses("none and one", "dns.resolvers", u"none,192.0.2.1"_s, "ip-malformed");
    accepts("one list", "dns.blocklists", u"bl.spamcop.net"_s, u"bl.spamcop.net"_s, QJsonArray{u"bl.spamcop.net"_s});
    accepts("no list", "dns.blocklists", u"none"_s, u"none"_s, QJsonArray());
    refuses("a list that nobody keeps", "dns.blocklists", u"bl.example.org"_s, "choice-unknown");
    refuses("a list's final dot", "dns.blocklists", u"bl.spamcop.net."_s, "choice-unknown");

    accepts("address", "registration.directory", u"HTTPS://Data.example.org:8443/rdap/dns.json"_s, u"https://data.example.org:8443/rdap/dns.json"_s, u"https://data.example.org:8443/rdap/dns.json"_s);
    accepts("nobody is asked", "registration.directory", u"none"_s, u"none"_s, u"none"_s);
    refuses("no encryption", "registration.directory", u"http://data.example.org/rdap/dns.json"_s, "text-malformed");
    refuses("a file", "registration.directory", u"file:///etc/passwd"_s, "text-malformed");
    refuses("a login", "registration.directory", u"https://me@data.example.org/"_s, "text-malformed");
    refuses("an address of a computer", "registration.directory", u"https://127.0.0.1/dns.json"_s, "domain-is-address");
    refuses("none and one", "registration.directory", u"none,https://data.example.org/"_s, "character-not-allowed");
    refuses("capitals", "registration.directory", u"None"_s, "text-malformed");
    refuses("empty", "registration.directory", QString(), "text-empty");
    refuses("trailing newline", "registration.directory", u"none\n"_s, "character-not-allowed");

    accepts("nothing", "mail.dmarcPolicy", u"none"_s, u"none"_s, u"none"_s);
    accepts("aside", "mail.dmarcPolicy", u"quarantine"_s, u"quarantine"_s, u"quarantine"_s);
    accepts("refused", "mail.dmarcPolicy", u"reject"_s, u"reject"_s, u"reject"_s);
    refuses("capitals", "mail.dmarcPolicy", u"Reject"_s, "choice-unknown");
    refuses("empty", "mail.dmarcPolicy", QString(), "choice-unknown");
    refuses("trailing newline", "mail.dmarcPolicy", u"none\n"_s, "choice-unknown");

    for (const char *key : {"mail.logo", "mail.logoCertificate"}) {
        accepts("address", key, u"HTTPS://WWW.example.org/Logo.svg"_s, u"https://www.example.org/Logo.svg"_s, u"https://www.example.org/Logo.svg"_s);
        accepts("none", key, QString(), QString(), QJsonValue());
        refuses("no encryption", key, u"http://www.example.org/logo.svg"_s, "text-malformed");
        refuses("a tag behind it", key, u"https://www.example.org/logo.svg; a=x"_s, "character-not-allowed");
        refuses("trailing newline", key, u"https://www.example.org/logo.svg\n"_s, "character-not-allowed");
    }

    accepts("one", "certificate.authorities", u"LetsEncrypt.org"_s, u"letsencrypt.org"_s, QJsonArray{u"letsencrypt.org"_s});
    accepts("two, one with an account", "certificate.authorities", u"letsencrypt.org; accounturi=https://acme.test/1, buypass.com"_s, u"letsencrypt.org;accounturi=https://acme.test/1,buypass.com"_s,
            QJsonArray{u"letsencrypt.org;accounturi=https://acme.test/1"_s, u"buypass.com"_s});
    accepts("anybody", "certificate.authorities", QString(), QString(), QJsonArray{});
    refuses("nobody", "certificate.authorities", u";"_s, "text-empty");
    refuses("a record", "certificate.authorities", u"0 issue \"letsencrypt.org\""_s, "character-not-allowed");
    refuses("trailing newline", "certificate.authorities", u"letsencrypt.org\n"_s, "character-not-allowed");

    accepts("least", "password.minimumLength", u"8"_s, u"8"_s, 8);
    accepts("most", "password.minimumLength", u"64"_s, u"64"_s, 64);
    refuses("too few", "password.minimumLength", u"7"_s, "number-out-of-range");
    refuses("too many", "password.minimumLength", u"65"_s, "number-out-of-range");
    refuses("negative", "password.minimumLength", u"-8"_s, "number-malformed");
    refuses("plus", "password.minimumLength", u"+8"_s, "number-malformed");
    refuses("blank", "password.minimumLength", u" 8"_s, "number-malformed");
    refuses("fraction", "password.minimumLength", u"8.5"_s, "number-malformed");
    refuses("beyond 32 bits", "password.minimumLength", u"4294967304"_s, "number-malformed");
    refuses("Arabic digits", "password.minimumLength", u"١٢"_s, "number-malformed");
    refuses("empty", "password.minimumLength", QString(), "number-malformed");
}

void TestSettings::read()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QJsonValue, json);
    const SettingRule *rule = settingRule(key);
    QVERIFY(rule);
    Settings settings;
    const Result<void> read = rule->read(settings, text);
    if (!read) {
        QCOMPARE(u'!' + errorCodeName(read.error().code), expected);
        return;
    }
    QCOMPARE(rule->text(settings), expected);
    QCOMPARE(rule->json(settings), json);
    // text() is what read() takes back unchanged.
    Settings again;
    QVERIFY(rule->read(again, rule->text(settings)));
    QCOMPARE(rule->text(again), expected);
    QCOMPARE(rule->json(again), json);
}

// A setting without rows above is a setting that nobody tested.
void TestSettings::everyRuleIsTried()
{
    QSet<QString> tried{u"server.name"_s, u"admin.address"_s, u"server.publicAddresses"_s,
                        u"mail.accountTypes"_s, u"mail.messageSizeLimit"_s, u"mail.mtaSts"_s, u"mail.dmarcPolicy"_s,
                        u"mail.logo"_s, u"mail.logoCertificate"_s, u"certificate.authorities"_s, u"dns.resolvers"_s, u"dns.blocklists"_s, u"registration.directory"_s, u"password.minimumLength"_s};
    for (const SettingRule &rule : settingRules())
        QVERIFY2(tried.remove(QString::fromLatin1(rule.key)), rule.key);
    QVERIFY(tried.isEmpty());
}

void TestSettings::tableIsWhole()
{
    static const QRegularExpression form(u"\\A[a-z]+\\.[a-z][A-Za-z]*\\z"_s);
    for (const SettingRule &rule : settingRules()) {
        const QString key = QString::fromLatin1(rule.key);
        QVERIFY2(form.match(key).hasMatch(), rule.key);
        QCOMPARE(settingRule(key), &rule); // and so no key stands twice
        QVERIFY(qstrlen(rule.type) > 0);
        QVERIFY(QString::fromUtf8(rule.help).endsWith(u'.'));
    }
    QCOMPARE(settingRules().size(), toJson(Settings()).toObject().size());
}

void TestSettings::howManyAListMayHave_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("expected");
    QTest::newRow("as many as there may be") << 3 << 8 << true;
    QTest::newRow("too many") << 3 << 9 << false;
    QTest::newRow("kept from before there was a limit") << 12 << 12 << true;
    QTest::newRow("made shorter, and still longer than today's") << 12 << 11 << true;
    QTest::newRow("made longer") << 12 << 13 << false;
    QTest::newRow("none") << 12 << 0 << true;
}

void TestSettings::howManyAListMayHave()
{
    QFETCH(int, before);
    QFETCH(int, after);
    const SettingRule *rule = settingRule(u"dns.resolvers"_s);
    const auto having = [rule](int count) {
        QStringList servers;
        for (int i = 1; i <= count; ++i)
            servers.append(u"192.0.2.%1"_s.arg(i));
        Settings settings;
        return rule->read(settings, servers.join(u',')) ? settings : Settings(); // however many there are
    };
    QCOMPARE(having(before).resolvers->size(), before);
    const Result<void> may = checkCount(*rule, having(before), having(after));
    QTEST(may.has_value(), "expected");
    if (!may)
        QCOMPARE(may.error(), (Error{ErrorCode::NumberOutOfRange, QString::number(after), {}, u"0 – 8"_s}));
    QVERIFY(checkCount(*settingRule(u"mail.messageSizeLimit"_s), having(before), having(after))); // which is no list
    QCOMPARE(settingRule(u"certificate.authorities"_s)->most, 8);
    QCOMPARE(settingRule(u"server.publicAddresses"_s)->most, 32);
}

void TestSettings::unknownKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("other case") << u"Server.Name"_s;
    QTest::newRow("blank after") << u"server.name "_s;
    QTest::newRow("half") << u"server"_s;
}

void TestSettings::unknownKey()
{
    QFETCH(QString, key);
    QVERIFY(!settingRule(key));
}

void TestSettings::defaults()
{
    const Settings settings;
    QCOMPARE(settingRule(u"server.name"_s)->text(settings), QString());
    QVERIFY(settingRule(u"server.name"_s)->json(settings).isNull());
    QCOMPARE(settingRule(u"mail.accountTypes"_s)->text(settings), u"imap"_s);
    QCOMPARE(settingRule(u"mail.messageSizeLimit"_s)->text(settings), u"25MiB"_s);
    QCOMPARE(settingRule(u"mail.mtaSts"_s)->text(settings), u"testing"_s);
    QCOMPARE(settingRule(u"dns.resolvers"_s)->text(settings), u"1.1.1.1,8.8.8.8,9.9.9.9"_s);
    QCOMPARE(settingRule(u"dns.blocklists"_s)->text(settings), u"zen.spamhaus.org,bl.spamcop.net,b.barracudacentral.org,dnsbl.dronebl.org"_s);
    QCOMPARE(settingRule(u"registration.directory"_s)->text(settings), u"https://data.iana.org/rdap/dns.json"_s);
    QCOMPARE(settingRule(u"password.minimumLength"_s)->text(settings), u"12"_s);
}

void TestSettings::refusedTextChangesNothing()
{
    for (const SettingRule &rule : settingRules()) {
        Settings settings;
        const QJsonValue before = toJson(settings);
        QVERIFY2(!rule.read(settings, u"192.0.2.1,\u0007"_s), rule.key);
        QCOMPARE(toJson(settings), before);
    }
}

void TestSettings::travels()
{
    Settings sent;
    QVERIFY(settingRule(u"server.name"_s)->read(sent, u"mail.example.org"_s));
    QVERIFY(settingRule(u"admin.address"_s)->read(sent, u"ann@example.org"_s));
    QVERIFY(settingRule(u"server.publicAddresses"_s)->read(sent, u"192.0.2.1,2001:db8::1"_s));
    QVERIFY(settingRule(u"mail.accountTypes"_s)->read(sent, u"imap,pop3"_s));
    QVERIFY(settingRule(u"mail.logo"_s)->read(sent, u"https://www.example.org/logo.svg"_s));
    QVERIFY(settingRule(u"certificate.authorities"_s)->read(sent, u"letsencrypt.org,buypass.com"_s));
    const Result<Settings> got = fromJson<Settings>(toJson(sent));
    QVERIFY(got);
    QCOMPARE(toJson(*got), toJson(sent));
    QVERIFY(fromJson<Settings>(toJson(Settings())));
}

// A generation from before there was MTA-STS is read, and enforces nothing.
void TestSettings::keptByAnOlderVersion()
{
    QJsonObject json = toJson(Settings()).toObject();
    for (const QString &later : {u"mtaSts"_s, u"dmarcPolicy"_s, u"logo"_s, u"logoCertificate"_s, u"certificateAuthorities"_s, u"resolvers"_s, u"blocklists"_s, u"registrationDirectory"_s})
        json.remove(later);
    const Result<Settings> settings = fromJson<Settings>(json);
    QVERIFY(settings);
    QCOMPARE(toJson(*settings), toJson(Settings()));
}

void TestSettings::wireIsBoundByTheSameRules_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no account type") << u"accountTypes"_s << QJsonValue(QJsonArray{}) << u"text-empty"_s;
    QTest::newRow("no limit of size") << u"messageSizeLimit"_s << QJsonValue(0) << u"number-out-of-range"_s;
    QTest::newRow("far too large") << u"messageSizeLimit"_s << QJsonValue(u"4096TiB"_s) << u"number-out-of-range"_s;
    QTest::newRow("any password") << u"passwordMinimumLength"_s << QJsonValue(0) << u"number-out-of-range"_s;
    QTest::newRow("negative length") << u"passwordMinimumLength"_s << QJsonValue(-1) << u"number-malformed"_s;
    QTest::newRow("no word on encryption") << u"mtaSts"_s << QJsonValue() << u"choice-unknown"_s;
    QTest::newRow("no word on the directory") << u"registrationDirectory"_s << QJsonValue() << u"text-empty"_s;
    QTest::newRow("name in wrong form") << u"serverName"_s << QJsonValue(u"a b"_s) << u"character-not-allowed"_s;
}

void TestSettings::wireIsBoundByTheSameRules()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    QJsonObject json = toJson(Settings()).toObject();
    json.insert(member, value);
    const Result<Settings> settings = fromJson<Settings>(json);
    QVERIFY(!settings);
    QCOMPARE(errorCodeName(settings.error().code), code);
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"

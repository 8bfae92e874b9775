#include "core/model/settings.h"
#include "ui/models/configwords.h"
#include "ui/models/settingtype.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

using Kind = SettingType::Kind;

class TestSettingType : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void types_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QStringList>("choices");
        QTest::newRow("host name") << Kind::HostName << QStringList();
        QTest::newRow("address") << Kind::MailAddress << QStringList();
        QTest::newRow("IP addresses") << Kind::IpAddresses << QStringList();
        QTest::newRow("https address") << Kind::WebAddress << QStringList();
        QTest::newRow("https address or none") << Kind::WebAddressOrNone << QStringList();
        QTest::newRow("certificate authorities") << Kind::Authorities << QStringList();
        QTest::newRow("DNS servers") << Kind::DnsServers << QStringList();
        QTest::newRow("lists of senders") << Kind::Blocklists << QStringList();
        QTest::newRow("size") << Kind::Size << QStringList();
        QTest::newRow("size, 1MiB to 1GiB") << Kind::Size << QStringList();
        QTest::newRow("8 to 64") << Kind::Number << QStringList();
        QTest::newRow("on or off") << Kind::Switch << QStringList{u"on"_s, u"off"_s};
        QTest::newRow("imap, pop3, or both") << Kind::Choices << QStringList{u"imap"_s, u"pop3"_s};
        QTest::newRow("none, spam or all") << Kind::Choice << QStringList{u"none"_s, u"spam"_s, u"all"_s};
        QTest::newRow("fast or safe") << Kind::Choice << QStringList{u"fast"_s, u"safe"_s};
        QTest::newRow("a sentence, or two") << Kind::Text << QStringList();
        QTest::newRow("text") << Kind::Text << QStringList();
        QTest::newRow("9999999999999999999 to 3") << Kind::Text << QStringList();
    }
    void types()
    {
        const SettingType type = settingType(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(type.kind, "kind");
        QTEST(type.choices, "choices");
    }

    // Each setting of this version has an input made for it, a name and a group; its default needs no correction.
    void theServersTableIsKnown()
    {
        QStringList labels;
        for (const SettingRule &rule : settingRules()) {
            const SettingType type = settingType(QString::fromLatin1(rule.type));
            QVERIFY2(type.kind != Kind::Text, rule.key);
            const QString key = QString::fromLatin1(rule.key);
            QVERIFY2(settingLabel(key).contains(u'&'), rule.key);
            labels.append(settingLabel(key));
            QVERIFY(!settingName(key).contains(QRegularExpression(u"[&:]"_s)));
            QVERIFY(!settingGroup(key).isEmpty());
            const QJsonValue standard = rule.json(Settings());
            if (standard.isNull())
                continue;
            const QString text = settingText(type, standard);
            QVERIFY2(!settingProblem(type, text), rule.key);
            Settings read;
            if (!text.isEmpty())
                QVERIFY2(rule.read(read, text), rule.key);
            QCOMPARE(rule.json(read), standard); // what the form sends is what the server had
        }
        QCOMPARE(QSet(labels.begin(), labels.end()).size(), labels.size());
    }

    void valuesAsTexts_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("size") << u"size"_s << QJsonValue(25 << 20) << u"25MiB"_s << u"25.0 MiB"_s;
        QTest::newRow("number") << u"8 to 64"_s << QJsonValue(12) << u"12"_s << u"12"_s;
        QTest::newRow("list") << u"imap, pop3, or both"_s << QJsonValue(QJsonArray{u"imap"_s, u"pop3"_s}) << u"imap, pop3"_s << u"IMAP, POP3"_s;
        QTest::newRow("switch") << u"on or off"_s << QJsonValue(false) << u"off"_s << u"off"_s;
        QTest::newRow("unset") << u"host name"_s << QJsonValue() << QString() << u"none"_s;
        QTest::newRow("empty list") << u"IP addresses"_s << QJsonValue(QJsonArray()) << QString() << u"none"_s;
    }
    void valuesAsTexts()
    {
        QFETCH(QString, words);
        QFETCH(QJsonValue, value);
        const SettingType type = settingType(words);
        const QString text = settingText(type, value);
        QTEST(text, "text");
        QTEST(settingWords(type, text), "shown");
    }

    void sameness_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        QTest::newRow("a size in other words") << u"size"_s << u"25MiB"_s << u" 25 MiB"_s << true;
        QTest::newRow("another size") << u"size"_s << u"25MiB"_s << u"26MiB"_s << false;
        QTest::newRow("no size") << u"size"_s << u"x"_s << u"y"_s << false;
        QTest::newRow("choices in any order") << u"imap, pop3, or both"_s << u"pop3, imap"_s << u"imap,pop3"_s << true;
        QTest::newRow("addresses in their order") << u"IP addresses"_s << u"192.0.2.1,192.0.2.2"_s << u"192.0.2.2, 192.0.2.1"_s << false;
        QTest::newRow("a name in capitals") << u"host name"_s << u"Mail.Example.ORG"_s << u"mail.example.org"_s << true;
    }
    void sameness()
    {
        QFETCH(QString, words);
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(isSameSetting(settingType(words), left, right), "same");
    }

    void problems_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("name") << u"host name"_s << u"mail.example.org"_s << QString();
        QTest::newRow("no name") << u"host name"_s << QString() << u"text-empty"_s;
        QTest::newRow("addresses") << u"IP addresses"_s << u"192.0.2.1, 2001:db8::1"_s << QString();
        QTest::newRow("no addresses") << u"IP addresses"_s << QString() << QString();
        QTest::newRow("no address") << u"IP addresses"_s << u"192.0.2.1, x"_s << u"ip-malformed"_s;
        QTest::newRow("web address") << u"https address"_s << u"https://www.example.org/logo.svg"_s << QString();
        QTest::newRow("no web address") << u"https address"_s << QString() << QString();
        QTest::newRow("not encrypted") << u"https address"_s << u"http://www.example.org/logo.svg"_s << u"text-malformed"_s;
        QTest::newRow("authorities") << u"certificate authorities"_s << u"letsencrypt.org;accounturi=https://acme.test/1, buypass.com"_s << QString();
        QTest::newRow("no authorities") << u"certificate authorities"_s << QString() << QString();
        QTest::newRow("no authority") << u"certificate authorities"_s << u"letsencrypt.org, x"_s << u"domain-one-label"_s;
        QTest::newRow("size") << u"size, 1MiB to 1GiB"_s << u"1GiB"_s << QString();
        QTest::newRow("too large") << u"size, 1MiB to 1GiB"_s << u"2GiB"_s << u"number-out-of-range"_s;
        QTest::newRow("no size") << u"size, 1MiB to 1GiB"_s << u"much"_s << u"size-malformed"_s;
        QTest::newRow("any size") << u"size"_s << u"2TiB"_s << QString();
        QTest::newRow("number") << u"8 to 64"_s << u"64"_s << QString();
        QTest::newRow("too small") << u"8 to 64"_s << u"7"_s << u"number-out-of-range"_s;
        QTest::newRow("no number") << u"8 to 64"_s << u"x"_s << u"number-malformed"_s;
        QTest::newRow("no choice") << u"imap, pop3, or both"_s << QString() << u"text-empty"_s;
        QTest::newRow("the server judges") << u"a poem"_s << u"?"_s << QString();
    }
    void problems()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        const auto problem = settingProblem(settingType(words), text);
        QTEST(problem ? errorCodeName(problem->code) : QString(), "code");
    }

    void whatIsNewHasItsKeysWords()
    {
        QCOMPARE(settingLabel(u"mail.spamFolderName"_s), u"Spam folder name:"_s);
        QCOMPARE(settingGroup(u"webMail.theme"_s), u"Web mail"_s);
    }

    void aPreviewInWords()
    {
        ConfigPreview preview;
        preview.engines = {{Engine::Postfix, EngineAction::Nothing}};
        QVERIFY(changesNothing(preview));
        preview.settings = {{u"server.name"_s, QString(), u"mail.example.org"_s}};
        preview.engines = {{Engine::Postfix, EngineAction::Reload}, {Engine::Dovecot, EngineAction::Restart}, {Engine::Rspamd, EngineAction::Nothing}};
        preview.files = {{u"postfix/main.cf"_s, Engine::Postfix, FileFate::Changed, false, true, u"-a\n+b\n"_s},
                         {u"dovecot/key"_s, Engine::Dovecot, FileFate::Added, true, false, {}}};
        QVERIFY(!changesNothing(preview));
        const QStringList sentences = previewSentences(preview);
        QCOMPARE(sentences.size(), 3);
        QCOMPARE(sentences.first(), u"Server name: not set → mail.example.org"_s);
        QVERIFY(sentences[1].startsWith(u"Postfix reads"_s) && sentences[2].startsWith(u"Dovecot is stopped"_s));
        const QList<ShownFile> files = shownFiles(preview);
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].words, u"postfix/main.cf changes"_s);
        QCOMPARE(files[0].diff, u"-a\n+b\n"_s);
        QVERIFY(files[0].losesHandMade && !files[1].losesHandMade);
        QCOMPARE(files[1].words, u"dovecot/key is new (secret, not shown)"_s);
        QCOMPARE(files[1].diff, QString());
    }
};

QTEST_APPLESS_MAIN(TestSettingType)
#include "tst_settingtype.moc"

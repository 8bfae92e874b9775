#include "core/model/dnsaccount.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestDnsAccount : public QObject
{
    Q_OBJECT

private:
    const DnsProvider powerdns = DnsProvider::parse(u"powerdns").value();
    static Secret secret(QByteArrayView text) { return Secret::fromUtf8(text); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void providersAreAClosedList_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u""_s, u"auto"_s, u"localzone"_s, u"base"_s, u"PowerDNS"_s, u"powerdns "_s, u"--help"_s, u"../powerdns"_s, u"powerdns.x"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void providersAreAClosedList()
    {
        QFETCH(QString, name);
        const auto provider = DnsProvider::parse(name);
        QCOMPARE(provider.error().code, ErrorCode::ChoiceUnknown);
    }

    // What becomes a module's name, an option's or a file's.
    void theTableIsOfPlainWords()
    {
        static const QRegularExpression word(u"\\A[a-z][a-z0-9_]*\\z"_s);
        QString former;
        const QList<DnsProvider> all = DnsProvider::all();
        QVERIFY(all.size() > 60);
        for (const DnsProvider &provider : all) {
            QVERIFY2(word.match(provider.toString()).hasMatch(), qPrintable(provider.toString()));
            QVERIFY2(former < provider.toString(), qPrintable(provider.toString()));
            former = provider.toString();
            QVERIFY2(!provider.facts().options.isEmpty(), qPrintable(former));
            for (const QString &option : provider.facts().options) {
                QVERIFY2(word.match(option).hasMatch(), qPrintable(option));
                QVERIFY2(!option.contains(u"file"_s), qPrintable(option));
            }
        }
    }

    void readsLines()
    {
        const auto read = DnsAccount::credentialsFrom(powerdns, secret("# of the API\n\nLEXICON_POWERDNS_AUTH_TOKEN=a=b c#d\r\n pdns_server = http://127.0.0.1:8081"));
        QVERIFY(read);
        QCOMPARE(*read, (QList<DnsCredential>{{u"auth_token"_s, secret("a=b c#d")}, {u"pdns_server"_s, secret("http://127.0.0.1:8081")}}));
    }

    void refusesLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::TextEmpty;
        QTest::newRow("only a comment") << QByteArray("# auth_token=x\n") << ErrorCode::TextEmpty;
        QTest::newRow("no value") << QByteArray("auth_token=\n") << ErrorCode::TextMalformed;
        QTest::newRow("no option") << QByteArray("c2VjcmV0\n") << ErrorCode::TextMalformed;
        QTest::newRow("another's option") << QByteArray("auth_username=ann\n") << ErrorCode::ChoiceUnknown;
        QTest::newRow("another's prefix") << QByteArray("LEXICON_GANDI_AUTH_TOKEN=x\n") << ErrorCode::ChoiceUnknown;
        QTest::newRow("an option of lexicon's own") << QByteArray("auth_token=x\nconfig_dir=/etc\n") << ErrorCode::ChoiceUnknown;
        QTest::newRow("twice") << QByteArray("auth_token=x\nauth_token=y\n") << ErrorCode::ChoiceUnknown;
        QTest::newRow("control character") << QByteArray("auth_token=x\ty\n") << ErrorCode::TextMalformed;
        QTest::newRow("a file here") << QByteArray("auth_token=file::/etc/passwd\n") << ErrorCode::TextMalformed;
        QTest::newRow("too long") << QByteArray("auth_token=") + QByteArray(8193, 'x') << ErrorCode::TextMalformed;
    }
    void refusesLines()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        const auto read = DnsAccount::credentialsFrom(powerdns, secret(text));
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().field, u"credentials"_s);
        QVERIFY(!(read.error().subject + read.error().detail).contains(u"c2VjcmV0"_s, Qt::CaseInsensitive));
    }
};

Q_DECLARE_METATYPE(postroom::ErrorCode)

QTEST_APPLESS_MAIN(TestDnsAccount)
#include "tst_dnsaccount.moc"

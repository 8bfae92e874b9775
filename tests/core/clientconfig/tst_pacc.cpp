#include "core/clientconfig/pacc.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

// The set-up file of which DNS has the digest: its octets count.
class TestPacc : public QObject
{
    Q_OBJECT

private slots:
    void file_data();
    void file();
    void onlyWithTlsFromTheFirstByte();
    void names();
    void digest();
    void planned();

private:
    static DomainName domain(const QString &name = u"example.test"_s) { return DomainName::parse(name).value(); }
    static Settings settings(const QList<AccountType> &types, const QString &server = u"mail.example.test"_s)
    {
        Settings settings;
        settings.serverName = domain(server);
        settings.accountTypes = types;
        return settings;
    }
    static QByteArray file(const QList<AccountType> &types, quint16 offset = 0)
    {
        Instance instance;
        instance.portOffset = offset;
        return paccFile(domain(), offeredServers(settings(types), instance));
    }
};

void TestPacc::file_data()
{
    QTest::addColumn<QList<AccountType>>("types");
    QTest::addColumn<QByteArray>("protocols");
    QTest::newRow("IMAP") << QList{AccountType::Imap} << R"({"imap":{"host":"mail.example.test"},"submit":{"host":"mail.example.test"}})"_ba;
    QTest::newRow("POP3") << QList{AccountType::Pop3} << R"({"pop3":{"host":"mail.example.test"},"submit":{"host":"mail.example.test"}})"_ba;
    QTest::newRow("both, in any order") << QList{AccountType::Pop3, AccountType::Imap}
                                        << R"({"imap":{"host":"mail.example.test"},"pop3":{"host":"mail.example.test"},"submit":{"host":"mail.example.test"}})"_ba;
}

void TestPacc::file()
{
    QFETCH(QList<AccountType>, types);
    QFETCH(QByteArray, protocols);
    const QByteArray expected = R"({"authentication":{"password":true},"info":{"provider":{"name":"example.test"}},"protocols":)" + protocols + '}';
    QCOMPARE(file(types), expected);
    QCOMPARE(file(types, 20000), expected); // it has no ports
}

void TestPacc::onlyWithTlsFromTheFirstByte()
{
    OfferedServers offered = offeredServers(settings({AccountType::Imap, AccountType::Pop3}), Instance());
    offered.incoming[1].socket = Socket::StartTls;
    QVERIFY(!paccFile(domain(), offered).contains("pop3"));
    for (ClientServer *server : {&offered.incoming[0], &offered.incoming[1], &offered.outgoing})
        server->auth = u"OAuth2"_s;
    QVERIFY(!paccFile(domain(), offered).contains("password"));
}

void TestPacc::names()
{
    const OfferedServers offered = offeredServers(settings({AccountType::Imap}), Instance());
    const auto shown = [&offered](const QString &name) {
        return QJsonDocument::fromJson(paccFile(domain(name), offered)).object()[u"info"][u"provider"][u"name"].toString();
    };
    QCOMPARE(shown(u"bücher.example"_s), u"bücher.example"_s);
    const QString longest = QString(60, u'a') + u".example"_s;
    QCOMPARE(shown(longest), longest.left(60));
}

// As openssl has it: printf … | openssl dgst -sha256 -binary | base64
void TestPacc::digest()
{
    QCOMPARE(paccDigest("{}"), "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o="_ba);
    QVERIFY(paccDigest(file({AccountType::Imap})) != paccDigest(file({AccountType::Pop3})));
}

// From what is served, whatever else is set; nothing where programs would look at ports that are not this server's.
void TestPacc::planned()
{
    Settings set = settings({AccountType::Imap});
    Instance instance;
    const QByteArray digest = paccDigest(file({AccountType::Imap}));
    QCOMPARE(plannedPaccDigest(domain(), set, instance), digest);
    set.messageSizeLimit = ByteSize::parse(u"30MiB").value();
    QCOMPARE(plannedPaccDigest(domain(), set, instance), digest);
    instance.portOffset = 20000;
    QCOMPARE(plannedPaccDigest(domain(), set, instance), QByteArray());
    instance.practice = true;
    QCOMPARE(plannedPaccDigest(domain(), set, instance), digest);
    QVERIFY(plannedPaccDigest(domain(), settings({AccountType::Imap}, u"mx.example.test"_s), instance) != digest);
    QVERIFY(plannedPaccDigest(domain(u"shop.test"_s), set, instance) != digest);
    set.serverName.reset();
    QCOMPARE(plannedPaccDigest(domain(), set, instance), QByteArray());
}

QTEST_APPLESS_MAIN(TestPacc)
#include "tst_pacc.moc"

#include "core/host/reach.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestReach : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void target_data()
    {
        QTest::addColumn<QString>("listen"); // empty: every address
        QTest::addColumn<int>("offset");
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        QTest::newRow("for real mail") << QString() << 0 << Protocol::Imaps << u"127.0.0.1"_s << 993;
        QTest::newRow("practice") << u"127.0.0.1"_s << 20000 << Protocol::Smtp << u"127.0.0.1"_s << 20025;
        QTest::newRow("one IPv6 address") << u"2001:db8::1"_s << 0 << Protocol::Submission << u"2001:db8::1"_s << 587;
        QTest::newRow("highest offset") << u"127.0.0.1"_s << 60000 << Protocol::Pop3s << u"127.0.0.1"_s << 60995;
    }
    void target()
    {
        QFETCH(QString, listen);
        QFETCH(int, offset);
        QFETCH(Protocol, protocol);
        QFETCH(QString, address);
        QFETCH(int, port);
        Instance instance;
        instance.portOffset = static_cast<quint16>(offset);
        if (!listen.isEmpty())
            instance.listen = IpAddress::parse(listen).value();
        const ProbeTarget target = Reach(instance, u"mail.example.test"_s, {}).target(protocol);
        QCOMPARE(target.protocol, protocol);
        QCOMPARE(target.address, QHostAddress(address));
        QCOMPARE(int(target.port), port);
        QCOMPARE(target.serverName, u"mail.example.test"_s);
        QCOMPARE(target.verification, Verification::Chain); // unless somebody knows better
    }

    void web()
    {
        Instance instance;
        const WebTarget world = Reach(instance, {}, {}).web(u"mta-sts.example.test"_s, u"/x"_s);
        QCOMPARE(world.host, u"mta-sts.example.test"_s);
        QCOMPARE(world.path, u"/x"_s);
        QVERIFY(!world.address); // where DNS says
        QCOMPARE(int(world.port), 443);
        instance.practice = true;
        instance.portOffset = 20000;
        instance.listen = IpAddress::parse(u"127.0.0.2"_s).value();
        const WebTarget practice = Reach(instance, {}, {}).web(u"mta-sts.example.test"_s, u"/x"_s);
        QCOMPARE(practice.address, QHostAddress(u"127.0.0.2"_s));
        QCOMPARE(int(practice.port), 20443);
    }
};

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"

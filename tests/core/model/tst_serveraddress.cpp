#include "core/model/serveraddress.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestServerAddress : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void here()
    {
        const auto address = ServerAddress::parse(u" /var/lib/postroom/ ");
        QVERIFY(address);
        QVERIFY(address->isLocal());
        QCOMPARE(address->socketPath(), u"/var/lib/postroom/run/admin/admin.sock"_s);
        QCOMPARE(address->toString(), u"/var/lib/postroom"_s);
        const auto socket = ServerAddress::parse(u"unix:/run/user/1000/forwarded one.sock");
        QVERIFY(socket && socket->isLocal());
        QCOMPARE(socket->socketPath(), u"/run/user/1000/forwarded one.sock"_s);
        QCOMPARE(*ServerAddress::parse(socket->toString()), *socket);
        QVERIFY(ServerAddress().isNull());
    }

    void overSsh_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("login");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("directory");
        QTest::newRow("person and server") << u"anna@mail.example.test"_s << u"anna@mail.example.test"_s << 0 << QString();
        QTest::newRow("a name of ssh's configuration") << u"mail_2"_s << u"mail_2"_s << 0 << QString();
        QTest::newRow("port") << u"anna@mail.example.test:2222"_s << u"anna@mail.example.test"_s << 2222 << QString();
        QTest::newRow("instance") << u"root@b.test/var/lib/postroom-b"_s << u"root@b.test"_s << 0 << u"/var/lib/postroom-b"_s;
        QTest::newRow("both") << u"root@b.test:22/var/lib/postroom-b"_s << u"root@b.test"_s << 22 << u"/var/lib/postroom-b"_s;
        QTest::newRow("IPv4") << u"anna@192.0.2.4"_s << u"anna@192.0.2.4"_s << 0 << QString();
        QTest::newRow("IPv6") << u"anna@[2001:db8::1]"_s << u"anna@2001:db8::1"_s << 0 << QString();
        QTest::newRow("IPv6 with all of it") << u"anna@[2001:db8::1]:2222/srv/mail"_s << u"anna@2001:db8::1"_s << 2222 << u"/srv/mail"_s;
    }
    void overSsh()
    {
        QFETCH(QString, text);
        const auto address = ServerAddress::parse(text);
        QVERIFY(address);
        QVERIFY(!address->isLocal());
        QTEST(address->login(), "login");
        QTEST(int(address->port()), "port");
        QTEST(address->directory(), "directory");
        QCOMPARE(address->toString(), text);
        QCOMPARE(*ServerAddress::parse(address->toString()), *address);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "   ", "-oProxyCommand=reboot", "anna@-oProxyCommand=reboot", "-l@host", "@host", "anna@", "anna@@host", "anna@ho st",
                                 "anna@host;reboot", "anna@$(reboot)", "anna@`reboot`", "an'na@host", "anna@host\nreboot", "anna@ho*t", "anna@host:", "anna@host:0",
                                 "anna@host:65536", "anna@host:+22", "anna@host:22:23", "anna@host:2 2", "anna@2001:db8::1", "anna@[2001:db8::1", "anna@[host]",
                                 "anna@[2001:db8::1]22", "anna@[::1%eth0]", "[192.0.2.4]", "anna@host/tmp/x", "anna@host/var/lib/a b", "anna@host/var/lib/a;b",
                                 "/tmp/postroom", "/var/lib/a b", "unix:", "unix:relative.sock", "unix:/a\nb", "ssh://anna@host", "an\303\274@host"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("long") << u"anna@"_s + QString(254, u'a');
        QTest::newRow("long socket") << u"unix:/"_s + QString(107, u'a');
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto address = ServerAddress::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error().field, u"address"_s);
    }

    void anotherInstanceThere()
    {
        const auto paths = InstancePaths::parse(u"/srv/mail");
        QCOMPARE(ServerAddress::parse(u"a@b:22/var/lib/postroom")->withDirectory(*paths).toString(), u"a@b:22/srv/mail"_s);
        QCOMPARE(ServerAddress::parse(u"/var/lib/postroom")->withDirectory(*paths).toString(), u"/srv/mail"_s);
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"

#include "core/api/client.h"
#include "core/api/describe.h"
#include "core/api/sshdevice.h"
#include "tests/support/fakessh.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::api;

Q_DECLARE_METATYPE(postroom::Error)

class TestSshDevice : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingIsTakenForAnOption()
    {
        const QStringList words = sshArguments(*ServerAddress::parse(u"anna@mail.example.test:2222/var/lib/postroom-b"));
        const qsizetype end = words.indexOf(u"--"_s);
        QCOMPARE(words.mid(end + 1), (QStringList{u"anna@mail.example.test"_s, u"postroomctl"_s, u"--instance"_s, u"/var/lib/postroom-b"_s, u"bridge"_s}));
        QCOMPARE(words.mid(end - 2, 2), (QStringList{u"-p"_s, u"2222"_s}));
        QVERIFY(words.contains(u"-T"_s) && words.contains(u"BatchMode=yes"_s) && words.contains(u"ClearAllForwardings=yes"_s));
        QCOMPARE(sshArguments(*ServerAddress::parse(u"b.test")).mid(sshArguments(*ServerAddress::parse(u"b.test")).indexOf(u"--"_s) + 1),
                 (QStringList{u"b.test"_s, u"postroomctl"_s, u"bridge"_s}));
        QVERIFY(!sshArguments(*ServerAddress::parse(u"b.test")).contains(u"-p"_s));
    }

    void goesBothWays()
    {
        test::FakeSsh ssh("test \"$*\" = '--instance /srv/mail bridge' && exec cat\n");
        SshDevice device(*ServerAddress::parse(u"anna@b.test/srv/mail"));
        device.start();
        const QByteArray line = QByteArray(200000, 'x') + '\n'; // more than a pipe holds
        device.write(line);
        QByteArray back;
        QTRY_COMPARE((back += device.readAll()).size(), line.size());
        QCOMPARE(back, line);
        QCOMPARE(ssh.given(), sshArguments(*ServerAddress::parse(u"anna@b.test/srv/mail")));
    }

    void saysWhatWasSaid_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("way");
        QTest::newRow("no key") << QByteArray("anna@b.test: Permission denied (publickey,password).") << u"ssh-copy-id anna@b.test"_s;
        QTest::newRow("unknown") << QByteArray("Host key verification failed.") << u"compare the key: ssh anna@b.test"_s;
        QTest::newRow("no such name") << QByteArray("ssh: Could not resolve hostname b.test: Name or service not known") << u"how it is spelled"_s;
        QTest::newRow("no postroomctl") << QByteArray("bash: line 1: postroomctl: command not found") << u"not seem to be installed there"_s;
        QTest::newRow("nobody there") << QByteArray("ssh: connect to host b.test port 22: Connection refused") << u"whether that computer runs"_s;
        QTest::newRow("anything else") << QByteArray("kex_exchange_identification: banner line too long") << u"in a terminal: ssh anna@b.test postroomctl status"_s;
    }
    void saysWhatWasSaid()
    {
        QFETCH(QByteArray, said);
        QFETCH(QString, way);
        test::FakeSsh ssh("true\n");
        ssh.does("echo '" + said + "' >&2; exit 255\n");
        Client client;
        QSignalSpy lost(&client, &Client::disconnected);
        client.connectToServer(*ServerAddress::parse(u"anna@b.test"));
        QTRY_COMPARE(lost.size(), 1);
        const auto error = lost[0][0].value<Error>();
        QCOMPARE(error, (Error{ErrorCode::RemoteUnreachable, u"anna@b.test"_s, {}, QString::fromUtf8(said)}));
        QVERIFY2(describe(error).contains(way), qPrintable(describe(error)));
        QVERIFY(describe(error).endsWith(QString::fromUtf8(said)));
    }

    void whatToTypeHasThePortAndTheInstance()
    {
        const QString subject = u"anna@b.test:2222/srv/mail"_s;
        QVERIFY(describe(Error{ErrorCode::RemoteUnreachable, subject, {}, u"Permission denied"_s}).contains(u"ssh-copy-id -p 2222 anna@b.test\n"_s));
        QVERIFY(describe(Error{ErrorCode::RemoteUnreachable, subject, {}, {}}).endsWith(u"ssh -p 2222 anna@b.test postroomctl --instance /srv/mail status"_s));
    }

    void keepsTheLastOfWhatIsSaidAndShowsNoControls()
    {
        test::FakeSsh ssh("true\n");
        ssh.does("i=0; while [ $i -lt 20000 ]; do echo \"line $i of a long banner\"; i=$((i+1)); done >&2; printf 'the \\033[31mend\\n' >&2; exit 255\n");
        SshDevice device(*ServerAddress::parse(u"b.test"));
        QSignalSpy ended(&device, &SshDevice::ended);
        device.start();
        QTRY_COMPARE(ended.size(), 1);
        const QStringList lines = device.said().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.last(), u"the \\x1b[31mend"_s);
    }

    void withoutSsh()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        Client client;
        QSignalSpy lost(&client, &Client::disconnected);
        client.connectToServer(*ServerAddress::parse(u"b.test"));
        QTRY_COMPARE(lost.size(), 1);
        qputenv("PATH", path);
        QCOMPARE(lost[0][0].value<Error>().code, ErrorCode::RemoteUnreachable);
        QVERIFY(!lost[0][0].value<Error>().detail.isEmpty());
    }

    // Also one that does not want to, and nobody waits for it.
    void endsWithTheDevice_data()
    {
        QTest::addColumn<QByteArray>("does");
        QTest::newRow("willing") << QByteArray("exec cat\n");
        QTest::newRow("deaf") << QByteArray("trap '' TERM; while true; do sleep 0.1; done\n");
    }
    void endsWithTheDevice()
    {
        QFETCH(QByteArray, does);
        test::FakeSsh ssh("true\n");
        ssh.does(does);
        auto device = std::make_unique<SshDevice>(*ServerAddress::parse(u"b.test"));
        QSignalSpy ended(device.get(), &SshDevice::ended);
        device->start();
        QTRY_VERIFY(ssh.isRunning());
        qint64 took = -1;
        QTimer::singleShot(0, this, [&] { // as in a program: inside its event loop
            QElapsedTimer clock;
            clock.start();
            device.reset();
            took = clock.elapsed();
        });
        QTest::qWait(10);
        QTRY_VERIFY(took >= 0);
        QVERIFY2(took < 50, qPrintable(QString::number(took)));
        QTRY_VERIFY(!ssh.isRunning());
        QCOMPARE(ended.size(), 0);
    }

    void aLostClientAnswersItsCalls()
    {
        test::FakeSsh ssh("read line; echo gone away >&2; exit 1\n");
        Client client;
        std::optional<Error> answer;
        client.connectToServer(*ServerAddress::parse(u"b.test"));
        client.send(u"hello"_s, {}, [&answer](const Result<QJsonValue> &reply) { answer = reply.error(); });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, (Error{ErrorCode::RemoteUnreachable, u"b.test"_s, {}, u"gone away"_s}));
        QVERIFY(!client.isConnected());
    }
};

QTEST_GUILESS_MAIN(TestSshDevice)
#include "tst_sshdevice.moc"

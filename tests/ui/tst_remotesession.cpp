#include "app/cli/bridge.h"
#include "tests/support/fakessh.h"
#include "tests/ui/support/fakeserver.h"
#include "tests/ui/support/longestgap.h"
#include "tests/ui/support/warnings.h"
#include "ui/shell/session.h"

#include <QTest>

#include <csignal>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace postroom;
using ui::Session;

// A session over ssh: what is called so here runs its command on this computer, and the far end is this program again, which
// copies as `postroomctl bridge` does.
class TestRemoteSession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnWarnings();
        server = std::make_unique<test::FakeServer>();
        ssh = std::make_unique<test::FakeSsh>("exec '" + QFile::encodeName(QCoreApplication::applicationFilePath()) + "' bridge-to '" + server->socketPath().toUtf8() + "'\n");
    }
    void cleanup()
    {
        server.reset();
        ssh.reset();
    }

    void greetsAndCalls()
    {
        server->listen();
        server->addMailboxes(2000);
        Session session(address());
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Connected);
        QCOMPARE(session.server().serverName, u"mail.example.test"_s);
        std::optional<qsizetype> listed;
        session.call(api::ListMailboxes{{}, {}, 2000, {}}, this, [&listed](const Result<api::ListMailboxes::Reply> &reply) { listed = reply ? reply->mailboxes.size() : -1; });
        QTRY_COMPARE(listed, 2000); // far more than a pipe holds
        QCOMPARE(ssh->given().last(), u"bridge"_s);
    }

    void comesBackByItself()
    {
        server->listen();
        Session session(address());
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Connected);
        server->goAway();
        QTRY_COMPARE(session.state(), Session::State::Unreachable);
        QCOMPARE(session.lastError().code, ErrorCode::RemoteUnreachable);
        server->listen();
        QTRY_COMPARE(session.state(), Session::State::Connected);
    }

    void endsSshWithIt()
    {
        server->listen();
        auto session = std::make_unique<Session>(address());
        session->start();
        QTRY_COMPARE(session->state(), Session::State::Connected);
        QVERIFY(ssh->isRunning());
        session.reset();
        QTRY_VERIFY(!ssh->isRunning());
    }

    void saysWhatSshSaid()
    {
        ssh->does("echo 'anna@b.test: Permission denied (publickey).' >&2; exit 255\n");
        Session session(address());
        session.start();
        QTRY_COMPARE(session.state(), Session::State::Unreachable);
        QCOMPARE(session.lastError(), (Error{ErrorCode::RemoteUnreachable, u"anna@b.test"_s, {}, u"anna@b.test: Permission denied (publickey)."_s}));
    }

    // Whatever ssh does, the event loop is never away for long, and the session goes at once.
    void isNeverWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("does");
        QTest::newRow("says nothing") << QByteArray("exec sleep 60\n");
        QTest::newRow("takes nothing and does not want to end") << QByteArray("trap '' TERM HUP; while true; do sleep 1; done\n");
        QTest::newRow("ends at once") << QByteArray("exit 1\n");
        QTest::newRow("talks without end") << QByteArray("while true; do echo '{\"jsonrpc\":\"2.0\",\"method\":\"changed\",\"params\":{\"kind\":\"x\",\"subject\":\"\"}}'; done\n");
        QTest::newRow("talks on standard error without end") << QByteArray("exec yes 'a long banner' >&2\n");
    }
    void isNeverWaitedFor()
    {
        QFETCH(QByteArray, does);
        ssh->does(does);
        test::LongestGap gap;
        auto session = std::make_unique<Session>(address());
        session->start();
        QTest::qWait(700); // with the first return
        for (int i = 0; i < 200; ++i)
            session->call(api::ListDomains{}, this, [](const Result<api::ListDomains::Reply> &) {});
        QTest::qWait(100);
        QTimer::singleShot(0, this, [&session] { session.reset(); }); // as in a program: inside its event loop
        QTRY_VERIFY(!session);
        QVERIFY2(gap.milliseconds() < test::LongestGap::most, qPrintable(QString::number(gap.milliseconds())));
        QTRY_VERIFY(!ssh->isRunning());
    }

private:
    static ServerAddress address() { return *ServerAddress::parse(u"anna@b.test"); }

    std::unique_ptr<test::FakeServer> server;
    std::unique_ptr<test::FakeSsh> ssh;
};

namespace {

int bridgeTo(const char *path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path, sizeof(address.sun_path) - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        return 1;
    ::signal(SIGPIPE, SIG_IGN);
    return cli::copyBothWays(STDIN_FILENO, STDOUT_FILENO, socket) ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && !std::strcmp(argv[1], "bridge-to"))
        return bridgeTo(argv[2]);
    QCoreApplication application(argc, argv);
    TestRemoteSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_remotesession.moc"

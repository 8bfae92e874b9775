#include "core/host/portholder.h"
#include "core/host/realhost.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace postroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The real machine: files in a folder of the test's own, harmless programs, ports on loopback.
class TestRealHost : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void writeNew();
    void modeInSpiteOfTheUmask_data();
    void modeInSpiteOfTheUmask();
    void writeNewKeepsWhatIsThere();
    void writeNewFollowsNoLink();
    void failedWriteLeavesNothing();
    void replace();
    void replaceFollowsNoLink();
    void replaceWhereOneDied();
    void looks();
    void readRefuses_data();
    void readRefuses();
    void makeFolder();
    void makeFolderFollowsNoLink();
    void entries();
    void pointLink();
    void removeFile();
    void removeTreeFollowsNoLink();
    void renames();
    void users();

    void runReports();
    void runWithoutAProgram();
    void runCrash();
    void runLimit();
    void runStopped();
    void muchOutput();
    void environmentIsClean();
    void descriptorsAreClosed();
    void signalsAreTheDefaults();
    void ownSession();

    void portIsFree_data();
    void portIsFree();
    void addressOfAnotherMachine();
    void portHolderNamesUs();
    void terminateOfWhatIsGone();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }
    struct stat statOf(const QString &name) const
    {
        struct stat found
        {};
        if (::lstat(QFile::encodeName(at(name)).constData(), &found) != 0)
            found.st_mode = 0;
        return found;
    }
    uint modeOf(const QString &name) const { return statOf(name).st_mode & 07777; }
    void link(const QString &target, const QString &name) const
    {
        QCOMPARE(::symlink(QFile::encodeName(target).constData(), QFile::encodeName(at(name)).constData()), 0);
    }
    QByteArray said(const QString &program, const QStringList &arguments = {})
    {
        const auto finished = m_host.run(Command{program, arguments});
        return finished ? finished->out : QByteArray("(did not run)");
    }
    // Another owner than ours, where we may give files away.
    static Owner someOwner() { return ::geteuid() == 0 ? Owner{12345, 23456} : Owner{::geteuid(), ::getegid()}; }
    static Owner ours() { return Owner{::geteuid(), ::getegid()}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    RealHost m_host;
};

void TestRealHost::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRealHost::cleanup()
{
    m_folder.reset();
}

void TestRealHost::writeNew()
{
    QVERIFY(m_host.writeNew(at(u"a"_s), "text", someOwner(), 0640));
    QCOMPARE(contentOf(u"a"_s), QByteArray("text"));
    QCOMPARE(modeOf(u"a"_s), 0640u);
    QCOMPARE((Owner{statOf(u"a"_s).st_uid, statOf(u"a"_s).st_gid}), someOwner());
}

void TestRealHost::modeInSpiteOfTheUmask_data()
{
    QTest::addColumn<uint>("mask");
    QTest::addColumn<uint>("mode");
    QTest::newRow("postroomd's umask, a file for everybody") << 0027u << 0644u;
    QTest::newRow("none, a secret") << 0u << 0600u;
    QTest::newRow("a strict one, a file for a group") << 0077u << 0640u;
    QTest::newRow("one that takes all away") << 0777u << 0640u;
}

void TestRealHost::modeInSpiteOfTheUmask()
{
    QFETCH(uint, mask);
    QFETCH(uint, mode);
    const mode_t former = ::umask(mask);
    const auto written = m_host.writeNew(at(u"new"_s), "x", ours(), mode);
    const auto replaced = m_host.replace(at(u"replaced"_s), "x", ours(), mode);
    // A folder is opened once more to set its mode, which only root can where the mask takes the owner's bits, too.
    const bool mayOpen = (mask & 0700) == 0 || ::geteuid() == 0;
    const auto made = mayOpen ? m_host.makeFolder(at(u"folder"_s), ours(), mode | 0100) : success();
    ::umask(former);
    QVERIFY(written && replaced && made);
    QCOMPARE(modeOf(u"new"_s), mode);
    QCOMPARE(modeOf(u"replaced"_s), mode);
    if (mayOpen)
        QCOMPARE(modeOf(u"folder"_s), mode | 0100);
}

void TestRealHost::writeNewKeepsWhatIsThere()
{
    QVERIFY(m_host.writeNew(at(u"a"_s), "first", ours(), 0600));
    const auto again = m_host.writeNew(at(u"a"_s), "second", ours(), 0644);
    QCOMPARE(again.error().code, ErrorCode::FileFailed);
    QCOMPARE(again.error().subject, at(u"a"_s));
    QCOMPARE(contentOf(u"a"_s), QByteArray("first"));
    QCOMPARE(modeOf(u"a"_s), 0600u);
}

void TestRealHost::writeNewFollowsNoLink()
{
    link(at(u"elsewhere"_s), u"a"_s);
    QVERIFY(!m_host.writeNew(at(u"a"_s), "x", ours(), 0600));
    QVERIFY(!m_host.exists(at(u"elsewhere"_s)));
}

// Nothing of a file may stand under its final name when it could not be made whole.
void TestRealHost::failedWriteLeavesNothing()
{
    if (::geteuid() == 0)
        QSKIP("root may give files to anybody, so nothing fails half-way here");
    QVERIFY(!m_host.writeNew(at(u"a"_s), "x", Owner{0, 0}, 0600));
    QVERIFY(!m_host.exists(at(u"a"_s)));
}

void TestRealHost::replace()
{
    QVERIFY(m_host.replace(at(u"a"_s), "first", ours(), 0600));
    const int open = ::open(QFile::encodeName(at(u"a"_s)).constData(), O_RDONLY);
    QVERIFY(m_host.replace(at(u"a"_s), "second", someOwner(), 0644));
    QCOMPARE(contentOf(u"a"_s), QByteArray("second"));
    QCOMPARE(modeOf(u"a"_s), 0644u);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a"_s}); // nothing lies beside it
    // Whoever had it open reads the whole former one: it was replaced, not overwritten.
    char text[16]{};
    QCOMPARE(::read(open, text, sizeof text), 5);
    QCOMPARE(QByteArray(text), QByteArray("first"));
    ::close(open);
}

void TestRealHost::replaceFollowsNoLink()
{
    QVERIFY(m_host.writeNew(at(u"elsewhere"_s), "kept", ours(), 0600));
    link(at(u"elsewhere"_s), u"a"_s);
    link(at(u"elsewhere"_s), u"a.new"_s);
    QVERIFY(m_host.replace(at(u"a"_s), "x", ours(), 0600));
    QCOMPARE(contentOf(u"elsewhere"_s), QByteArray("kept"));
    QVERIFY(S_ISREG(statOf(u"a"_s).st_mode));
}

void TestRealHost::replaceWhereOneDied()
{
    QVERIFY(m_host.writeNew(at(u"a.new"_s), "half", ours(), 0666));
    QVERIFY(m_host.replace(at(u"a"_s), "whole", ours(), 0600));
    QCOMPARE(contentOf(u"a"_s), QByteArray("whole"));
    QCOMPARE(modeOf(u"a"_s), 0600u);
}

void TestRealHost::looks()
{
    using Kind = FileFacts::Kind;
    QVERIFY(m_host.writeNew(at(u"file"_s), "x", someOwner(), 0640));
    QVERIFY(m_host.makeFolder(at(u"folder"_s), ours(), 02750));
    link(at(u"nowhere"_s), u"link"_s);
    const auto file = m_host.look(at(u"file"_s));
    QVERIFY(file && file->kind == Kind::File && file->owner == someOwner());
    QCOMPARE(file->mode, 0640u);
    const auto folder = m_host.look(at(u"folder"_s));
    QVERIFY(folder && folder->kind == Kind::Folder);
    QCOMPARE(folder->mode, 02750u);
    QVERIFY(m_host.look(at(u"link"_s))->kind == Kind::Link);
    QVERIFY(m_host.look(u"/dev/null"_s)->kind == Kind::Other);
    QCOMPARE(m_host.look(at(u"nothing"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(m_host.look(at(u"file/below"_s)).error().code, ErrorCode::FileFailed);
}

void TestRealHost::readRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << u"missing"_s << ErrorCode::NotFound;
    QTest::newRow("folder above missing") << u"missing/file"_s << ErrorCode::NotFound;
    QTest::newRow("a link") << u"link"_s << ErrorCode::FileFailed;
    QTest::newRow("a link to nowhere") << u"dangling"_s << ErrorCode::FileFailed;
    QTest::newRow("a folder") << u"folder"_s << ErrorCode::FileFailed;
}

void TestRealHost::readRefuses()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    const QByteArray content = QByteArray(40000, 'x') + '\0' + "end"; // more than one read
    QVERIFY(m_host.writeNew(at(u"file"_s), content, ours(), 0600));
    QVERIFY(m_host.makeFolder(at(u"folder"_s), ours(), 0700));
    link(at(u"file"_s), u"link"_s);
    link(at(u"nowhere"_s), u"dangling"_s);
    QCOMPARE(m_host.read(at(u"file"_s)).value(), content);
    const auto read = m_host.read(at(name));
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().subject, at(name));
}

void TestRealHost::makeFolder()
{
    QVERIFY(m_host.makeFolder(at(u"a"_s), someOwner(), 02750));
    QCOMPARE(modeOf(u"a"_s), 02750u);
    QCOMPARE((Owner{statOf(u"a"_s).st_uid, statOf(u"a"_s).st_gid}), someOwner());
    // There already, with what is in it: owner and mode are set.
    QVERIFY(m_host.writeNew(at(u"a/file"_s), "x", ours(), 0600));
    QVERIFY(m_host.makeFolder(at(u"a"_s), ours(), 0700));
    QCOMPARE(modeOf(u"a"_s), 0700u);
    QCOMPARE(contentOf(u"a/file"_s), QByteArray("x"));
    QVERIFY(!m_host.makeFolder(at(u"b/c"_s), ours(), 0700));
    QVERIFY(!m_host.makeFolder(at(u"a/file"_s), ours(), 0700));
}

void TestRealHost::makeFolderFollowsNoLink()
{
    QVERIFY(m_host.makeFolder(at(u"real"_s), ours(), 0700));
    link(at(u"real"_s), u"link"_s);
    QVERIFY(!m_host.makeFolder(at(u"link"_s), ours(), 0777));
    QCOMPARE(modeOf(u"real"_s), 0700u);
}

void TestRealHost::entries()
{
    QVERIFY(m_host.writeNew(at(u"b"_s), {}, ours(), 0600));
    QVERIFY(m_host.writeNew(at(u".hidden"_s), {}, ours(), 0600));
    QVERIFY(m_host.makeFolder(at(u"a"_s), ours(), 0700));
    link(at(u"nowhere"_s), u"dangling"_s);
    QCOMPARE(m_host.entries(m_folder->path()).value(), (QStringList{u".hidden"_s, u"a"_s, u"b"_s, u"dangling"_s}));
    QCOMPARE(m_host.entries(at(u"missing"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(m_host.entries(at(u"b"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(m_host.exists(at(u"dangling"_s)));
}

void TestRealHost::pointLink()
{
    QCOMPARE(m_host.linkTarget(at(u"current"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(m_host.pointLink(at(u"current"_s), u"generations/1"_s));
    QCOMPARE(m_host.linkTarget(at(u"current"_s)).value(), u"generations/1"_s);
    link(u"left"_s, u"current.new"_s); // by one that was killed
    QVERIFY(m_host.pointLink(at(u"current"_s), u"generations/2"_s));
    QCOMPARE(m_host.linkTarget(at(u"current"_s)).value(), u"generations/2"_s);
    QVERIFY(!m_host.exists(at(u"current.new"_s)));
    QVERIFY(m_host.writeNew(at(u"file"_s), {}, ours(), 0600));
    QCOMPARE(m_host.linkTarget(at(u"file"_s)).error().code, ErrorCode::FileFailed);
}

void TestRealHost::removeFile()
{
    QVERIFY(m_host.writeNew(at(u"a"_s), {}, ours(), 0600));
    link(at(u"a"_s), u"link"_s);
    QVERIFY(m_host.removeFile(at(u"link"_s)));
    QVERIFY(m_host.exists(at(u"a"_s)));
    QVERIFY(m_host.removeFile(at(u"a"_s)));
    QVERIFY(m_host.removeFile(at(u"a"_s))); // gone already: fine
    QVERIFY(!m_host.removeFile(m_folder->path()));
}

void TestRealHost::removeTreeFollowsNoLink()
{
    QVERIFY(m_host.makeFolder(at(u"kept"_s), ours(), 0700));
    QVERIFY(m_host.writeNew(at(u"kept/file"_s), "x", ours(), 0600));
    QVERIFY(m_host.makeFolder(at(u"tree"_s), ours(), 0700));
    QVERIFY(m_host.makeFolder(at(u"tree/below"_s), ours(), 0700));
    QVERIFY(m_host.writeNew(at(u"tree/below/file"_s), "x", ours(), 0600));
    link(at(u"kept"_s), u"tree/below/link"_s);
    QVERIFY(m_host.removeTree(at(u"tree"_s)));
    QVERIFY(!m_host.exists(at(u"tree"_s)));
    QCOMPARE(contentOf(u"kept/file"_s), QByteArray("x"));
    link(at(u"kept"_s), u"link"_s);
    QVERIFY(m_host.removeTree(at(u"link"_s)));
    QVERIFY(!m_host.exists(at(u"link"_s)));
    QCOMPARE(contentOf(u"kept/file"_s), QByteArray("x"));
    QVERIFY(m_host.removeTree(at(u"missing"_s)));
}

void TestRealHost::renames()
{
    QVERIFY(m_host.writeNew(at(u"a"_s), "a", ours(), 0600));
    QVERIFY(m_host.writeNew(at(u"b"_s), "b", ours(), 0600));
    QVERIFY(m_host.rename(at(u"a"_s), at(u"b"_s)));
    QCOMPARE(contentOf(u"b"_s), QByteArray("a"));
    QVERIFY(!m_host.rename(at(u"a"_s), at(u"b"_s)));
    QVERIFY(m_host.syncFolder(m_folder->path()));
    QVERIFY(!m_host.syncFolder(at(u"missing"_s)));
}

void TestRealHost::users()
{
    QCOMPARE(m_host.user(u"root"_s).value(), (Owner{0, 0}));
    QCOMPARE(m_host.group(u"root"_s).value(), 0u);
    QCOMPARE(m_host.user(u"no-such-user"_s).error(), (Error{ErrorCode::NotFound, u"no-such-user"_s, {}, u"user"_s}));
    QCOMPARE(m_host.group(u"no-such-group"_s).error(), (Error{ErrorCode::NotFound, u"no-such-group"_s, {}, u"group"_s}));
}

void TestRealHost::runReports()
{
    const auto finished = m_host.run(Command{u"/bin/sh"_s, {u"-c"_s, u"echo out; echo err >&2; cat; exit 7"_s}});
    QVERIFY(finished);
    QCOMPARE(finished->exitCode, 7);
    QCOMPARE(finished->out, QByteArray("out\n")); // standard input is empty
    QCOMPARE(finished->err, QByteArray("err\n"));
    QCOMPARE(said(u"/bin/echo"_s, {u"$HOME; 'x'"_s, u"*"_s}), QByteArray("$HOME; 'x' *\n")); // no shell reads it
    QCOMPARE(said(u"/bin/pwd"_s), QByteArray("/\n"));
    Command reads{u"/bin/cat"_s, {}};
    reads.input = QByteArray(300'000, 'x'); // more than a pipe holds
    QCOMPARE(m_host.run(reads)->out, reads.input);
    Command deaf{u"/bin/true"_s, {}};
    deaf.input = reads.input;
    QCOMPARE(m_host.run(deaf)->exitCode, 0);
}

void TestRealHost::runWithoutAProgram()
{
    QCOMPARE(m_host.run(Command{u"/no/such/program"_s, {}}).error(), (Error{ErrorCode::NotFound, u"/no/such/program"_s, {}, {}}));
    QVERIFY(m_host.writeNew(at(u"text"_s), "x", ours(), 0644));
    QCOMPARE(m_host.run(Command{at(u"text"_s), {}}).error().code, ErrorCode::NotFound);
    QVERIFY(m_host.writeNew(at(u"broken"_s), "\x7f"
                                             "ELF",
                            ours(), 0755));
    QCOMPARE(m_host.run(Command{at(u"broken"_s), {}}).error().code, ErrorCode::ProcessFailed);
}

void TestRealHost::runCrash()
{
    const auto finished = m_host.run(Command{u"/bin/sh"_s, {u"-c"_s, u"echo last words >&2; kill -KILL $$"_s}});
    QCOMPARE(finished.error().code, ErrorCode::ProcessFailed);
    QCOMPARE(finished.error().detail, u"last words\n"_s);
}

void TestRealHost::runLimit()
{
    const auto before = m_host.elapsed();
    const auto finished = m_host.run(Command{u"/bin/sleep"_s, {u"100"_s}, 50ms});
    QCOMPARE(finished.error(), (Error{ErrorCode::TimedOut, u"/bin/sleep"_s, {}, {}}));
    QVERIFY(m_host.elapsed() - before < 50s);
}

void TestRealHost::runStopped()
{
    std::stop_source stop;
    const auto before = m_host.elapsed();
    const std::unique_ptr<QThread> other(QThread::create([&stop] {
        QThread::msleep(150);
        stop.request_stop();
    }));
    other->start();
    const QString file = at(u"pid"_s);
    const auto finished = m_host.run(Command{u"/bin/sh"_s, {u"-c"_s, u"echo $$ > "_s + file + u"; exec sleep 100"_s}, 100s, {}, u"/"_s, stop.get_token()});
    other->wait();
    QCOMPARE(finished.error(), (Error{ErrorCode::Cancelled, u"/bin/sh"_s, {}, {}}));
    QVERIFY(m_host.elapsed() - before < 50s);
    const int pid = m_host.read(file).value().trimmed().toInt();
    QVERIFY(pid > 0);
    QCOMPARE(::kill(pid, 0), -1); // gone, and not only left alone
    // Nobody asks: it ends by itself, however long that takes.
    std::stop_source never;
    QVERIFY(m_host.run(Command{u"/bin/sleep"_s, {u"0.25"_s}, 30s, {}, u"/"_s, never.get_token()}));
}

void TestRealHost::muchOutput()
{
    QCOMPARE(said(u"/usr/bin/seq"_s, {u"200000"_s}).count('\n'), 200000);
}

void TestRealHost::environmentIsClean()
{
    qputenv("LD_PRELOAD_OF_A_STRANGER", "x");
    const auto finished = m_host.run(Command{u"/usr/bin/env"_s, {}, 30s, {u"EXTRA=1"_s}});
    qunsetenv("LD_PRELOAD_OF_A_STRANGER");
    QVERIFY(finished);
    QList<QByteArray> lines = finished->out.trimmed().split('\n');
    std::sort(lines.begin(), lines.end());
    QCOMPARE(lines, (QList<QByteArray>{"EXTRA=1", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"}));
}

void TestRealHost::descriptorsAreClosed()
{
    const int open = ::open("/dev/null", O_RDONLY); // without O_CLOEXEC, as a library might
    const QByteArray seen = said(u"/bin/ls"_s, {u"/proc/self/fd"_s});
    ::close(open);
    QCOMPARE(seen, QByteArray("0\n1\n2\n3\n")); // 3 is the folder that ls reads
}

// An engine that inherits a blocked SIGTERM never stops.
void TestRealHost::signalsAreTheDefaults()
{
    sigset_t blocked;
    sigset_t former;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    sigaddset(&blocked, SIGHUP);
    ::pthread_sigmask(SIG_BLOCK, &blocked, &former);
    const auto formerHangUp = ::signal(SIGHUP, SIG_IGN);
    const auto formerPipe = ::signal(SIGPIPE, SIG_IGN);
    const auto formerChild = ::signal(SIGQUIT, SIG_IGN);
    const QByteArray status = said(u"/bin/cat"_s, {u"/proc/self/status"_s});
    ::signal(SIGHUP, formerHangUp);
    ::signal(SIGPIPE, formerPipe);
    ::signal(SIGQUIT, formerChild);
    ::pthread_sigmask(SIG_SETMASK, &former, nullptr);
    QVERIFY2(status.contains("\nSigBlk:\t0000000000000000\n"), status.constData());
    QVERIFY2(status.contains("\nSigIgn:\t0000000000000000\n"), status.constData());
}

void TestRealHost::ownSession()
{
    const QList<QByteArray> fields = said(u"/bin/cat"_s, {u"/proc/self/stat"_s}).split(' ');
    QVERIFY(fields.size() > 6);
    QCOMPARE(fields[5], fields[0]); // session, pid
}

void TestRealHost::portIsFree_data()
{
    QTest::addColumn<QString>("holds"); // the address that is listened on
    QTest::addColumn<QString>("asked"); // empty: every address
    QTest::addColumn<bool>("free");
    QTest::newRow("taken") << u"127.0.0.1"_s << u"127.0.0.1"_s << false;
    QTest::newRow("taken on one address, every one is asked") << u"127.0.0.1"_s << QString() << false;
    QTest::newRow("taken on every address") << u"0.0.0.0"_s << u"127.0.0.1"_s << false;
    QTest::newRow("taken on another address") << u"127.0.0.2"_s << u"127.0.0.1"_s << true;
    QTest::newRow("taken by IPv6") << u"::1"_s << u"::1"_s << false;
}

void TestRealHost::portIsFree()
{
    QFETCH(QString, holds);
    QFETCH(QString, asked);
    QFETCH(bool, free);
    QTcpServer server;
    if (!server.listen(QHostAddress(holds)))
        QSKIP(qPrintable(holds + u" is not to be had here: "_s + server.errorString()));
    const auto address = asked.isEmpty() ? std::nullopt : std::optional(QHostAddress(asked));
    const auto answer = m_host.portIsFree(address, server.serverPort());
    QCOMPARE(answer.has_value(), free);
    if (!free) {
        QCOMPARE(answer.error().code, ErrorCode::PortTaken);
        QCOMPARE(answer.error().subject, QString::number(server.serverPort()));
        QVERIFY(answer.error().detail.contains(u"(pid "_s + QString::number(::getpid()) + u')'));
    }
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(m_host.portIsFree(address, port)); // and asking has not taken it
    QVERIFY(m_host.portIsFree(address, port));
}

// Nobody else holds that port, so nobody else is to blame.
void TestRealHost::addressOfAnotherMachine()
{
    const auto answer = m_host.portIsFree(QHostAddress(u"203.0.113.77"_s), 54321);
    QCOMPARE(answer.error().code, ErrorCode::Unsupported);
    QCOMPARE(answer.error().subject, u"203.0.113.77 port 54321"_s);
}

void TestRealHost::portHolderNamesUs()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QFile comm(u"/proc/self/comm"_s);
    QVERIFY(comm.open(QIODevice::ReadOnly));
    QCOMPARE(portHolder(server.serverPort()), QString::fromUtf8(comm.readAll()).trimmed() + u" (pid "_s + QString::number(::getpid()) + u')');
    const quint16 port = server.serverPort();
    server.close();
    QCOMPARE(portHolder(port), QString());
}

void TestRealHost::terminateOfWhatIsGone()
{
    QProcess process;
    process.start(u"/bin/sleep"_s, {u"100"_s});
    QVERIFY(process.waitForStarted());
    const qint64 pid = process.processId();
    QVERIFY(m_host.terminate(pid));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit); // by a signal
    QVERIFY(m_host.terminate(pid));
}

QTEST_GUILESS_MAIN(TestRealHost)
#include "tst_realhost.moc"

#include "core/host/spawn.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestSpawn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsAProgramOfItsOwn();
    void inheritsNothing();
    void logIsAppended();
    void logFollowsNoLink();
    void asAnotherUser();
    void failureIsReported_data();
    void failureIsReported();
    void isRunningKnowsTheProgram_data();
    void isRunningKnowsTheProgram();
    void lockGoesWithItsProcess();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Runs a script as a daemon; its words are whole when "done" is the last.
    QByteArray wordsOf(const QString &script, const QString &user = {})
    {
        const auto started = startDaemon(Daemon{u"/bin/sh"_s, {u"-c"_s, script + u"; echo done >&2"_s}, user, at(u"log"_s), {u"EXTRA=1"_s}});
        if (!started)
            return started.error().detail.toUtf8();
        (void)QTest::qWaitFor([this] { return contentOf(u"log"_s).endsWith("done\n"); });
        return contentOf(u"log"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSpawn::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSpawn::startsAProgramOfItsOwn()
{
    const QList<QByteArray> lines = wordsOf(u"echo $$ >&2; cat /proc/$$/stat >&2; pwd >&2; umask >&2; cat >&2"_s).split('\n');
    QVERIFY2(lines.size() >= 5, lines.join('|').constData());
    const QList<QByteArray> stat = lines[1].split(' ');
    QCOMPARE(stat[0], lines[0]);
    QVERIFY(stat[3].toInt() != ::getpid()); // not our child
    QVERIFY(stat[5].toInt() != ::getsid(0)); // in a session of its own
    QCOMPARE(lines[2], QByteArray("/"));
    QCOMPARE(lines[3], QByteArray("0027"));
    QCOMPARE(lines[4], QByteArray("done")); // standard input was empty
}

void TestSpawn::inheritsNothing()
{
    const int open = ::open("/dev/null", O_RDONLY); // without O_CLOEXEC, as a library might
    sigset_t blocked;
    sigset_t former;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &blocked, &former);
    const auto formerHangUp = ::signal(SIGHUP, SIG_IGN);
    qputenv("OF_A_STRANGER", "x");
    const QByteArray words = wordsOf(u"ls /proc/self/fd >&2; grep Sig /proc/self/status >&2; env >&2"_s);
    qunsetenv("OF_A_STRANGER");
    ::signal(SIGHUP, formerHangUp);
    ::pthread_sigmask(SIG_SETMASK, &former, nullptr);
    ::close(open);
    QVERIFY2(words.startsWith("0\n1\n2\n3\nSigQ"), words.constData());
    QVERIFY2(words.contains("SigBlk:\t0000000000000000\n"), words.constData());
    QVERIFY2(words.contains("SigIgn:\t0000000000000000\n"), words.constData());
    QVERIFY(words.contains("EXTRA=1\n"));
    QVERIFY(!words.contains("OF_A_STRANGER"));
}

void TestSpawn::logIsAppended()
{
    const mode_t former = ::umask(0022);
    QVERIFY(wordsOf(u"echo first >&2"_s).endsWith("first\ndone\n"));
    ::umask(former);
    struct stat found
    {};
    QCOMPARE(::stat(QFile::encodeName(at(u"log"_s)).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, 0640u);
    QVERIFY(startDaemon(Daemon{u"/bin/sh"_s, {u"-c"_s, u"echo out; echo second >&2"_s}, {}, at(u"log"_s), {}}));
    QTRY_VERIFY(contentOf(u"log"_s).endsWith("second\n"));
    QCOMPARE(contentOf(u"log"_s), QByteArray("first\ndone\nout\nsecond\n"));
}

void TestSpawn::logFollowsNoLink()
{
    QFile other(at(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    QVERIFY(QFile::link(at(u"other"_s), at(u"log"_s)));
    QVERIFY(startDaemon(Daemon{u"/bin/sh"_s, {u"-c"_s, u"echo words >&2; echo x > "_s + at(u"ran"_s)}, {}, at(u"log"_s), {}}));
    QTRY_COMPARE(contentOf(u"ran"_s), QByteArray("x\n")); // it runs all the same
    QCOMPARE(contentOf(u"other"_s), QByteArray());
}

void TestSpawn::asAnotherUser()
{
    if (::geteuid() != 0)
        QSKIP("only root may become another user");
    const QByteArray words = wordsOf(u"id -u >&2; id -g >&2; id -G >&2; grep -E 'Cap(Prm|Eff)' /proc/self/status >&2"_s, u"daemon"_s);
    QVERIFY2(words.startsWith("1\n1\n1\nCapPrm:\t0000000000000000\nCapEff:\t0000000000000000\n"), words.constData());
}

void TestSpawn::failureIsReported_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("user");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such program") << u"/no/such/program"_s << QString() << ErrorCode::ProcessFailed;
    QTest::newRow("no program at all") << u"/etc/passwd"_s << QString() << ErrorCode::ProcessFailed;
    QTest::newRow("a folder") << u"/tmp"_s << QString() << ErrorCode::ProcessFailed;
    QTest::newRow("no such user") << u"/bin/true"_s << u"no-such-user"_s << ErrorCode::NotFound;
}

void TestSpawn::failureIsReported()
{
    QFETCH(QString, program);
    QFETCH(QString, user);
    QFETCH(ErrorCode, code);
    const auto started = startDaemon(Daemon{program, {}, user, {}, {}});
    QVERIFY(!started);
    QCOMPARE(started.error().code, code);
    QVERIFY(!started.error().detail.isEmpty());
}

void TestSpawn::isRunningKnowsTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("known");
    const QString sh = u"/bin/sh"_s;
    QTest::newRow("its words") << sh << QStringList{u"--instance"_s, u"/srv/a"_s} << true;
    QTest::newRow("no word is asked for") << sh << QStringList() << true;
    QTest::newRow("called by a link") << u"(link)"_s << QStringList{u"/srv/a"_s} << true;
    QTest::newRow("another instance's") << sh << QStringList{u"--instance"_s, u"/srv/b"_s} << false;
    QTest::newRow("the beginning of a word") << sh << QStringList{u"--instance"_s, u"/srv"_s} << false;
    QTest::newRow("more than a word") << sh << QStringList{u"--instance"_s, u"/srv/a/b"_s} << false;
    QTest::newRow("the program's own name is no argument") << sh << QStringList{sh} << false;
    QTest::newRow("another program") << u"/bin/sleep"_s << QStringList{u"/srv/a"_s} << false;
    QTest::newRow("no such program") << u"/no/such/program"_s << QStringList() << false;
    QTest::newRow("no program") << QString() << QStringList() << false;
}

void TestSpawn::isRunningKnowsTheProgram()
{
    QFETCH(QString, program);
    QFETCH(QStringList, words);
    QFETCH(bool, known);
    if (program == u"(link)") {
        program = at(u"link"_s);
        QVERIFY(QFile::link(u"/bin/sh"_s, program));
    }
    QProcess other;
    other.start(u"/bin/sh"_s, {u"-c"_s, u"echo there; read x"_s, u"name"_s, u"--instance"_s, u"/srv/a"_s});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(isRunning(other.processId(), program, words), known);
    QVERIFY(!isRunning(::getpid(), QCoreApplication::applicationFilePath(), {})); // never ourselves
    QVERIFY(!isRunning(0, program, words));
    QVERIFY(!isRunning(-1, program, words));
    const qint64 pid = other.processId();
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(!isRunning(pid, program, words));
}

void TestSpawn::lockGoesWithItsProcess()
{
    const QString file = at(u"lock"_s);
    QCOMPARE(lockHolder(file), 0);
    int report[2];
    QCOMPARE(::pipe(report), 0);
    const pid_t other = ::fork();
    if (other == 0) {
        const char taken = takeLock(file) ? 'y' : 'n';
        (void)!::write(report[1], &taken, 1);
        ::pause();
        ::_exit(0);
    }
    char taken = 0;
    QCOMPARE(::read(report[0], &taken, 1), 1);
    QCOMPARE(taken, 'y');
    QCOMPARE(lockHolder(file), qint64(other));
    QVERIFY(!takeLock(file));
    ::kill(other, SIGKILL);
    QCOMPARE(::waitpid(other, nullptr, 0), other);
    QCOMPARE(lockHolder(file), 0);
    QVERIFY(takeLock(file)); // what a killed one left is in nobody's way
    ::close(report[0]);
    ::close(report[1]);
}

QTEST_GUILESS_MAIN(TestSpawn)
#include "tst_spawn.moc"

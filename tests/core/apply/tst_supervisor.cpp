#include "core/apply/supervisor.h"
#include "tests/core/apply/machine.h"
#include "tests/support/quietlog.h"

#include <QProcess>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace postroom;
using namespace postroom::test;

// The supervisor with real processes behind Dovecot's name: their ends are what it must notice. Postfix and Rspamd
// are stopped on purpose throughout.
class TestSupervisor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void adoptsAndStartsAgain();
    void startsWhatShouldRun();
    void nothingBeforeTheSetUp();
    void stoppedOnPurpose();
    void endsOfAnOperationDoNotCount();
    void givesUpAfterFive();
    void startThatFails();
    void endBesideAStartThatFails();
    void withoutADescriptor();

private:
    void spawn(); // a process that /proc of the machine shows as Dovecot's master
    void kill();
    bool isAlive() const { return m_process && m_process->state() == QProcess::Running; }
    int starts() const { return static_cast<int>(m_machine->host.callsWith(u"run /usr/sbin/dovecot"_s).size()); }

    std::unique_ptr<QuietLog> m_log;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<WantedStates> m_wanted;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<Supervisor> m_supervisor;
    bool m_startFails = false;
};

void TestSupervisor::init()
{
    m_log = std::make_unique<QuietLog>();
    m_startFails = false;
    m_machine = std::make_unique<Machine>();
    m_machine->host.addFolder(m_machine->paths.generation(1) + u"/dovecot"_s);
    m_machine->host.addFolder(m_machine->paths.generation(1) + u"/postfix"_s);
    m_machine->host.addLink(m_machine->paths.current(), u"generations/1"_s);
    m_machine->host.addProgram(u"/usr/sbin/dovecot"_s, [this](const Command &) -> Result<Finished> {
        if (m_startFails)
            return Finished{89, {}, "Fatal: it does not start\n"};
        spawn();
        return Finished{};
    });
    m_wanted = std::make_unique<WantedStates>(m_machine->host, m_machine->paths);
    QVERIFY(m_wanted->setStopped(Engine::Postfix, true));
    QVERIFY(m_wanted->setStopped(Engine::Rspamd, true));
    m_machine->host.forget();
    const auto inline_ = [](const std::function<Result<void>()> &work, const std::function<void(const Result<void> &)> &done) { done(work()); };
    m_supervisor = std::make_unique<Supervisor>(m_machine->host, m_machine->paths, *m_wanted, inline_);
}

void TestSupervisor::cleanup()
{
    m_supervisor.reset();
    if (isAlive())
        kill();
    m_process.reset();
    m_log.reset();
}

void TestSupervisor::spawn()
{
    const EngineRules &rules = rulesOf(Engine::Dovecot);
    m_process = std::make_unique<QProcess>();
    m_process->start(u"/bin/sleep"_s, {u"1000"_s});
    QVERIFY(m_process->waitForStarted());
    const QByteArray pid = QByteArray::number(m_process->processId());
    const QString process = u"/proc/"_s + QString::fromLatin1(pid);
    m_machine->host.addFile(rules.pidFile(m_machine->paths), pid);
    m_machine->host.addLink(process + u"/exe"_s, QString::fromLatin1(rules.master));
    m_machine->host.addLink(process + u"/cwd"_s, rules.masterFolder(m_machine->paths));
}

void TestSupervisor::kill()
{
    const QString process = u"/proc/"_s + QString::number(m_process->processId());
    m_machine->host.nodes.remove(process + u"/exe"_s);
    m_machine->host.nodes.remove(process + u"/cwd"_s);
    m_process->kill();
    QVERIFY(m_process->waitForFinished());
}

void TestSupervisor::adoptsAndStartsAgain()
{
    spawn(); // by an earlier helper
    m_supervisor->look();
    QCOMPARE(starts(), 0);
    kill();
    QTRY_COMPARE(m_log->count(u"ended by itself"_s), 1);
    QTRY_COMPARE(starts(), 1);
    QVERIFY(isAlive());
    // The new one is watched too.
    kill();
    QTRY_COMPARE(m_log->count(u"ended by itself"_s), 2);
    QCOMPARE(m_supervisor->problems(), QStringList()); // it is being started again
}

void TestSupervisor::startsWhatShouldRun()
{
    m_supervisor->look();
    QTRY_COMPARE(starts(), 1);
    QVERIFY(isAlive());
    QCOMPARE(m_log->count(u"ended by itself"_s), 0);
    QCOMPARE(m_machine->host.callsWith(u"run /usr/sbin/postfix"_s), QStringList());
}

void TestSupervisor::nothingBeforeTheSetUp()
{
    m_machine->host.nodes.remove(m_machine->paths.current());
    m_supervisor->look();
    QTest::qWait(150); // longer than the first delay
    QCOMPARE(starts(), 0);
}

void TestSupervisor::stoppedOnPurpose()
{
    spawn();
    m_supervisor->look();
    QVERIFY(m_wanted->setStopped(Engine::Dovecot, true));
    kill();
    m_supervisor->look();
    QTest::qWait(150);
    QCOMPARE(starts(), 0);
    QCOMPARE(m_log->count(u"ended by itself"_s), 0);
}

void TestSupervisor::endsOfAnOperationDoNotCount()
{
    spawn();
    m_supervisor->look();
    m_supervisor->pause();
    kill(); // a restart, say
    QTest::qWait(50);
    spawn();
    m_supervisor->resume();
    QTest::qWait(150);
    QCOMPARE(m_log->count(u"ended by itself"_s), 0);
    QCOMPARE(starts(), 0);
    // What the operation left running is watched.
    kill();
    QTRY_COMPARE(m_log->count(u"ended by itself"_s), 1);
    QTRY_COMPARE(starts(), 1);
}

void TestSupervisor::givesUpAfterFive()
{
    for (int i = 1; i <= 5; ++i) {
        if (!isAlive())
            spawn(); // somebody is quicker than the delay
        m_supervisor->look();
        kill();
        QTRY_COMPARE(m_log->count(u"ended by itself"_s), i);
        QCOMPARE(m_supervisor->hasGivenUp(Engine::Dovecot), i == 5);
    }
    QCOMPARE(m_supervisor->problems().size(), 1);
    QVERIFY(m_supervisor->problems().first().startsWith(u"dovecot (pid "_s));
    const int before = starts();
    m_supervisor->look();
    QTest::qWait(150);
    QCOMPARE(starts(), before);
    // Somebody starts it on purpose: all is forgotten.
    m_supervisor->forgive(Engine::Dovecot);
    QVERIFY(!m_supervisor->hasGivenUp(Engine::Dovecot));
    QCOMPARE(m_supervisor->problems(), QStringList());
    m_supervisor->look();
    QTRY_COMPARE(starts(), before + 1);
}

void TestSupervisor::startThatFails()
{
    m_startFails = true;
    m_supervisor->look();
    QTRY_COMPARE(m_log->count(u"it does not start"_s), 1); // in the engine's own words
    QCOMPARE(m_log->count(u"ended by itself"_s), 0);
    m_startFails = false;
    QTRY_VERIFY(isAlive()); // tried again
}

// An engine is not taken for dead because there is no descriptor left to watch it by.
// What it is busy with then keeps nobody else from being started again.
void TestSupervisor::endBesideAStartThatFails()
{
    spawn();
    m_supervisor->look();
    bool isFirst = true;
    m_machine->host.addProgram(u"/usr/sbin/postfix"_s, [this, &isFirst](const Command &) -> Result<Finished> {
        if (std::exchange(isFirst, false)) {
            kill();
            QTest::qWait(50); // its end is noticed
        }
        return Finished{1, {}, "fatal: it does not start\n"};
    });
    QVERIFY(m_wanted->setStopped(Engine::Postfix, false));
    m_supervisor->look();
    QTRY_COMPARE(starts(), 1);
    QVERIFY(!isFirst);
    QVERIFY(isAlive());
}

void TestSupervisor::withoutADescriptor()
{
    spawn();
    const int next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(next);
    rlimit former{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &former), 0);
    rlimit none = former;
    none.rlim_cur = static_cast<rlim_t>(next);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    m_supervisor->look();
    QTest::qWait(50);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &former), 0);
    QCOMPARE(m_log->count(u"cannot watch"_s), 1);
    QCOMPARE(m_log->count(u"ended by itself"_s), 0);
    // Noticed all the same, by looking.
    kill();
    QTRY_COMPARE(m_log->count(u"ended by itself"_s), 1);
    QTRY_COMPARE(starts(), 1);
}

QTEST_GUILESS_MAIN(TestSupervisor)
#include "tst_supervisor.moc"

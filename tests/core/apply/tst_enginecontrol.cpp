#include "tests/core/apply/machine.h"
#include "tests/support/instancefolder.h"

#include <QDir>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::test;

class TestEngineControl : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void knownAgain_data();
    void knownAgain();
    void startsOnce();
    void startFails();
    void startLeavesNothing();
    void programMissing();
    void strangersWordsAreEscaped();
    void lastWords();
    void stops();
    void stopOfWhatDoesNotRun();
    void doesNotStop();
    void orphansEnd();
    void pidThatIsAnothersNow();
    void reloads();
    void status_data();
    void status();
    void versionIsAskedOnce();

private:
    const EngineRules &dovecot() const { return rulesOf(Engine::Dovecot); }

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<EngineControl> m_control;
};

void TestEngineControl::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_machine = std::make_unique<Machine>();
    m_control = std::make_unique<EngineControl>(m_machine->host, m_machine->paths);
    // A configuration is there, and nothing runs.
    Generations generations(m_machine->host, m_machine->paths);
    const RenderInput input = m_machine->input();
    QVERIFY(generations.stage(Generation{1, input.snapshot, planFiles(input).value()}));
    QVERIFY(generations.makeCurrent(1));
    m_machine->host.forget();
}

void TestEngineControl::knownAgain_data()
{
    QTest::addColumn<QByteArray>("pidFile"); // null: none
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("known");
    const QString master = u"/usr/sbin/dovecot"_s;
    const QString home = u"/srv/p/engines/dovecot/base"_s;
    QTest::newRow("it runs") << QByteArray("77\n") << master << home << true;
    QTest::newRow("blanks around the number, as Postfix writes it") << QByteArray("      77\n") << master << home << true;
    QTest::newRow("upgraded under it") << QByteArray("77") << master + u" (deleted)"_s << home << true;
    QTest::newRow("no pid file") << QByteArray() << master << home << false;
    QTest::newRow("empty pid file") << QByteArray("") << master << home << false;
    QTest::newRow("no number") << QByteArray("7x") << master << home << false;
    QTest::newRow("init") << QByteArray("1") << master << home << false;
    QTest::newRow("negative") << QByteArray("-77") << master << home << false;
    QTest::newRow("that process is gone") << QByteArray("78") << master << home << false;
    QTest::newRow("the number is another program's now") << QByteArray("77") << u"/usr/bin/vi"_s << home << false;
    QTest::newRow("another instance's") << QByteArray("77") << master << u"/srv/q/engines/dovecot/base"_s << false;
}

void TestEngineControl::knownAgain()
{
    QFETCH(QByteArray, pidFile);
    QFETCH(QString, program);
    QFETCH(QString, folder);
    QFETCH(bool, known);
    if (!pidFile.isNull())
        m_machine->host.addFile(dovecot().pidFile(m_machine->paths), pidFile);
    m_machine->host.addLink(u"/proc/77/exe"_s, program);
    m_machine->host.addLink(u"/proc/77/cwd"_s, folder);
    QCOMPARE(m_control->pid(dovecot()).has_value(), known);
}

void TestEngineControl::startsOnce()
{
    QVERIFY(m_control->start(dovecot()));
    const auto pid = m_control->pid(dovecot());
    QVERIFY(pid);
    QVERIFY(m_control->start(dovecot()));
    QCOMPARE(m_control->pid(dovecot()), pid);
    QCOMPARE(m_machine->host.callsWith(u"run /usr/sbin/dovecot"_s).size(), 1);
}

void TestEngineControl::startFails()
{
    m_machine->engines.doNotStart = {Engine::Postfix};
    const auto started = m_control->start(rulesOf(Engine::Postfix));
    QCOMPARE(started.error().code, ErrorCode::EngineStartFailed);
    QCOMPARE(started.error().subject, u"postfix"_s);
    QVERIFY2(started.error().detail.contains(u"it does not start"_s), qPrintable(started.error().detail));
}

void TestEngineControl::startLeavesNothing()
{
    m_machine->host.addProgram(u"/usr/sbin/dovecot"_s); // ends with 0, and no process is there
    const auto before = m_machine->host.elapsed();
    QCOMPARE(m_control->start(dovecot()).error().code, ErrorCode::EngineStartFailed);
    QVERIFY(m_machine->host.elapsed() - before >= std::chrono::seconds(3));
}

void TestEngineControl::programMissing()
{
    m_machine->host.addProgram(u"/usr/sbin/dovecot"_s, [](const Command &command) -> Result<Finished> { return Error{ErrorCode::NotFound, command.program, {}, {}}; });
    const auto started = m_control->start(dovecot());
    QCOMPARE(started.error(), (Error{ErrorCode::EngineNotInstalled, u"dovecot"_s, {}, QString::fromLatin1(dovecot().package)}));
}

void TestEngineControl::strangersWordsAreEscaped()
{
    m_machine->host.addProgram(u"/usr/sbin/dovecot"_s, [](const Command &) -> Result<Finished> { return Finished{1, {}, "bad \x1b[2J\nsecond\n"}; });
    const auto started = m_control->start(dovecot());
    QVERIFY(!started.error().detail.contains(u'\x1b'));
    QVERIFY(started.error().detail.startsWith(u"bad "_s));
    QVERIFY(started.error().detail.endsWith(u"\nsecond"_s));
}

// Only since the last start, only whole lines, and not more than the end of a long log.
void TestEngineControl::lastWords()
{
    const QTemporaryDir folder(test::instanceFolder());
    const InstancePaths paths = InstancePaths::parse(folder.path()).value();
    EngineControl control(m_machine->host, paths);
    const EngineRules &postfix = rulesOf(Engine::Postfix);
    QCOMPARE(control.lastWords(postfix), QString()); // no log yet
    QVERIFY(QDir().mkpath(paths.log()));
    QFile log(postfix.logFile(paths));
    QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    log.write("postfix/master[1]: fatal: an old story\npostfix/postfix-script[2]: starting the Postfix mail system\n");
    QCOMPARE(control.lastWords(postfix), QString());
    log.write("postfix/master[3]: fatal: bind \x1b[2J: Address already in use\n");
    QVERIFY2(control.lastWords(postfix).endsWith(u"Address already in use"_s), qPrintable(control.lastWords(postfix)));
    QVERIFY(!control.lastWords(postfix).contains(u'\x1b'));
    for (int i = 0; i < 12; ++i)
        log.write("postfix/master[3]: error: complaint " + QByteArray::number(i) + '\n');
    QCOMPARE(control.lastWords(postfix).split(u'\n').size(), 10);
    QVERIFY2(control.lastWords(postfix).endsWith(u"complaint 11"_s), qPrintable(control.lastWords(postfix)));
    for (int i = 0; i < 4000; ++i)
        log.write("postfix/smtpd[4]: connect from unknown[192.0.2.1]: fatal: no\n");
    QVERIFY(!control.lastWords(postfix).contains(u"Address already in use"_s));
}

void TestEngineControl::stops()
{
    QVERIFY(m_control->start(dovecot()));
    const qint64 pid = *m_control->pid(dovecot());
    QVERIFY(m_control->stop(dovecot()));
    QVERIFY(!m_control->pid(dovecot()));
    QCOMPARE(m_machine->host.callsWith(u"terminate"_s), QStringList{u"terminate "_s + QString::number(pid)});
}

void TestEngineControl::stopOfWhatDoesNotRun()
{
    QVERIFY(m_control->stop(dovecot()));
    QCOMPARE(m_machine->host.effects(), 0);
}

void TestEngineControl::doesNotStop()
{
    QVERIFY(m_control->start(dovecot()));
    m_machine->engines.ignoreTerm = {Engine::Dovecot};
    const auto before = m_machine->host.elapsed();
    const auto stopped = m_control->stop(dovecot());
    QCOMPARE(stopped.error(), (Error{ErrorCode::TimedOut, u"dovecot"_s, {}, {}}));
    QVERIFY(m_machine->host.elapsed() - before < std::chrono::seconds(11));
}

// A master that was killed leaves workers behind: they end before another one starts, and with a stop.
void TestEngineControl::orphansEnd()
{
    const EngineRules &rspamd = rulesOf(Engine::Rspamd);
    const QString folder = rspamd.masterFolder(m_machine->paths);
    const auto add = [&](const QString &pid, const QString &program, const QString &place) {
        m_machine->host.addLink(u"/proc/"_s + pid + u"/exe"_s, program);
        m_machine->host.addLink(u"/proc/"_s + pid + u"/cwd"_s, place);
    };
    const auto before = m_machine->host.terminated;
    m_machine->host.terminated = [&, before](qint64 pid) {
        before(pid);
        for (const QString &link : {u"/exe"_s, u"/cwd"_s})
            m_machine->host.nodes.remove(u"/proc/"_s + QString::number(pid) + link);
    };
    const auto addAll = [&] {
        add(u"71"_s, u"/usr/bin/rspamd"_s, folder);
        add(u"72"_s, u"/usr/bin/rspamd (deleted)"_s, folder);
        add(u"73"_s, u"/usr/bin/rspamd"_s, u"/var/lib/another/engines/rspamd"_s);
        add(u"74"_s, u"/usr/bin/vi"_s, folder);
    };
    const QStringList ended{u"terminate 71"_s, u"terminate 72"_s};
    addAll();
    QVERIFY(m_control->start(rspamd));
    QCOMPARE(m_machine->host.callsWith(u"terminate"_s), ended);
    QVERIFY(m_control->stop(rspamd));
    m_machine->host.forget();
    addAll();
    QVERIFY(m_control->stop(rspamd));
    QCOMPARE(m_machine->host.callsWith(u"terminate"_s), ended);
}

// A pid file of a crash, its number reused: nobody else is ever told to end.
void TestEngineControl::pidThatIsAnothersNow()
{
    m_machine->host.addFile(dovecot().pidFile(m_machine->paths), "77");
    m_machine->host.addLink(u"/proc/77/exe"_s, u"/usr/bin/vi"_s);
    m_machine->host.addLink(u"/proc/77/cwd"_s, u"/home/ann"_s);
    QVERIFY(m_control->stop(dovecot()));
    QCOMPARE(m_machine->host.callsWith(u"terminate"_s), QStringList());
}

void TestEngineControl::reloads()
{
    for (const EngineRules &rules : allEngines()) {
        QVERIFY(!m_control->reload(rules)); // it does not run
        QVERIFY(m_control->start(rules));
        const auto pid = m_control->pid(rules);
        QVERIFY(m_control->reload(rules));
        QCOMPARE(m_control->pid(rules), pid);
    }
}

void TestEngineControl::status_data()
{
    QTest::addColumn<bool>("installed");
    QTest::addColumn<bool>("configured");
    QTest::addColumn<bool>("running");
    QTest::addColumn<EngineState>("state");
    QTest::newRow("not installed") << false << true << false << EngineState::NotInstalled;
    QTest::newRow("before the set-up") << true << false << false << EngineState::NotConfigured;
    QTest::newRow("stopped") << true << true << false << EngineState::Stopped;
    QTest::newRow("running") << true << true << true << EngineState::Running;
}

void TestEngineControl::status()
{
    QFETCH(bool, installed);
    QFETCH(bool, configured);
    QFETCH(bool, running);
    QFETCH(EngineState, state);
    if (running) {
        QVERIFY(m_control->start(dovecot()));
        const QString process = u"/proc/"_s + QString::number(*m_control->pid(dovecot()));
        // The name may hold anything, blanks and brackets included.
        m_machine->host.addFile(process + u"/stat"_s, "77 (dove) (cot) S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 5000 0 0");
        m_machine->host.addFile(u"/proc/uptime"_s, "90.5 100.0\n");
    }
    if (!installed)
        m_machine->host.nodes.remove(u"/usr/sbin/dovecot"_s);
    if (!configured)
        m_machine->host.nodes.remove(m_machine->paths.current());
    const EngineStatus status = m_control->status(dovecot());
    QCOMPARE(status.name, Engine::Dovecot);
    QCOMPARE(status.state, state);
    QCOMPARE(status.pid.has_value(), running);
    QCOMPARE(status.version, installed ? u"2.3.19.1"_s : QString());
    QCOMPARE(status.uptimeSeconds, running ? std::optional<qint64>(40) : std::nullopt); // 100 ticks a second
}

void TestEngineControl::versionIsAskedOnce()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_control->status(dovecot()).version, u"2.3.19.1"_s);
    QCOMPARE(m_machine->host.callsWith(u"run /usr/sbin/dovecot --version"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestEngineControl)
#include "tst_enginecontrol.moc"

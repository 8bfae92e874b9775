#include "tests/core/apply/machine.h"
#include "tests/support/quietlog.h"

using namespace postroom;
using namespace postroom::test;

// The applier on a machine in memory: what it does when all goes well, and that the machine is whole again after a
// failure, or a kill, at each of its steps.
class TestApplier : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void first();
    void change();
    void changeThatNeedsARestart();
    void unchanged();
    void settingsWithoutFiles();
    void ownersAndModes();
    void engineMissing();
    void portTaken();
    void portOfARunningEngine();
    void refusedByTheChecker_data();
    void refusedByTheChecker();
    void brokenRspamdIsRefused();
    void rspamdThatDoesNotStartIsTakenBack();
    void probeFails_data();
    void probeFails();
    void mailIsTried();
    void mailDoesNotGoThrough_data();
    void mailDoesNotGoThrough();
    void anotherCertificateIsServed();
    void portAnswersAMomentLater();
    void stoppedEngineStaysStopped();
    void tenAreKept();
    void stoppedAtEveryStep();
    void failureAtEveryStep_data() { fromWhat(); }
    void failureAtEveryStep();
    void failureOfEveryQuery_data() { fromWhat(); }
    void failureOfEveryQuery();
    void killAtEveryStep_data() { fromWhat(); }
    void killAtEveryStep();
    void killWhileRecovering_data() { fromWhat(); }
    void killWhileRecovering();
    void recoverWithoutAJournal();
    void stagedOnlyTouchesNoEngine();
    void wayBackThatWasNotNoted();
    void pieceOfAnEntryStays();
    void damagedJournal();
    void damagedFormer_data();
    void damagedFormer();
    void damagedFormerFailsToo();
    void wayBackCannotBeNoted();
    void noWayBack();

private:
    static void fromWhat();
    static std::unique_ptr<Machine> machineAt(bool first);
    // What a failed or killed change must have left, whichever of the two it is.
    static QString trouble(Machine &machine, const QMap<QString, FakeHost::Node> &former, bool first);
};

void TestApplier::first()
{
    Machine machine;
    const auto applied = machine.apply(machine.input());
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().detail));
    QVERIFY(applied->changed);
    QCOMPARE(applied->generation, 1);
    QCOMPARE(machine.current(), u"generations/1"_s);
    QVERIFY(machine.journalIsClear());
    QCOMPARE(machine.engineTrouble(), QString());
    QCOMPARE(machine.steps,
             (QStringList{u"plan"_s, u"stage"_s, u"check dovecot"_s, u"check rspamd"_s, u"check postfix"_s, u"check nginx"_s, u"check named"_s, u"swap"_s, u"start dovecot"_s,
                          u"start rspamd"_s, u"start postfix"_s, u"start nginx"_s, u"start named"_s,
                          u"probe smtp"_s, u"probe submission"_s, u"probe submissions"_s, u"probe imap"_s, u"probe imaps"_s, u"probe http"_s, u"probe https"_s, u"probe dns"_s, u"probe mail"_s}));
    // The journal is written before the step that it names.
    const qsizetype swap = machine.host.calls.indexOf(u"pointLink /srv/p/current generations/1"_s);
    QVERIFY(swap > 0);
    QVERIFY(machine.host.calls.lastIndexOf(u"replace /srv/p/journal/apply.json"_s, swap) > 0);
    // Everything is on the disk before it.
    QVERIFY(machine.host.calls.indexOf(u"syncFolder /srv/p/generations"_s) < swap);
}

void TestApplier::change()
{
    Machine machine;
    QVERIFY(machine.apply(machine.input()));
    const qint64 dovecot = machine.engines.pidOf(Engine::Dovecot);
    const auto former = machine.generation(1);
    const auto applied = machine.apply(machine.otherInput());
    QVERIFY(applied && applied->changed);
    QCOMPARE(machine.current(), u"generations/2"_s);
    QCOMPARE(machine.generation(1), former);
    QCOMPARE(machine.engineTrouble(), QString());
    QCOMPARE(machine.engines.pidOf(Engine::Dovecot), dovecot); // reloaded: open sessions stay
    QVERIFY(machine.steps.contains(u"reload postfix"_s));
    QVERIFY(machine.steps.contains(u"probe pop3s"_s));
}

void TestApplier::changeThatNeedsARestart()
{
    Machine machine;
    QVERIFY(machine.apply(machine.input()));
    const qint64 postfix = machine.engines.pidOf(Engine::Postfix);
    machine.instance.listen = IpAddress::parse(u"127.0.0.2").value(); // inet_interfaces
    QVERIFY(machine.apply(machine.input()));
    QVERIFY(machine.engines.pidOf(Engine::Postfix) != postfix);
    QVERIFY(machine.steps.contains(u"restart postfix"_s));
    QCOMPARE(machine.engineTrouble(), QString());
}

void TestApplier::unchanged()
{
    Machine machine;
    QVERIFY(machine.apply(machine.input()));
    machine.host.forget();
    const auto applied = machine.apply(machine.input());
    QVERIFY(applied);
    QVERIFY(!applied->changed);
    QCOMPARE(applied->generation, 1);
    QCOMPARE(machine.host.calls, QStringList());
}

// A setting that is in no engine's file must still become part of the configuration in use, or it would be reported
// as not applied for ever.
void TestApplier::settingsWithoutFiles()
{
    Machine machine;
    QVERIFY(machine.apply(machine.input()));
    const qint64 dovecot = machine.engines.pidOf(Engine::Dovecot);
    RenderInput other = machine.input();
    other.snapshot.settings.passwordMinimumLength = 20;
    QVERIFY(*planFiles(other) == *planFiles(machine.input()));
    const auto applied = machine.apply(other);
    QVERIFY(applied);
    QCOMPARE(Generations(machine.host, machine.paths).snapshotOf(applied->generation)->settings.passwordMinimumLength, 20);
    QCOMPARE(machine.engines.pidOf(Engine::Dovecot), dovecot);
    QCOMPARE(machine.host.callsWith(u"run /usr/sbin/postfix -c /srv/p/current/postfix reload"_s), QStringList());
}

void TestApplier::ownersAndModes()
{
    Machine machine;
    QVERIFY(machine.apply(machine.input()));
    const auto files = machine.generation(1);
    QCOMPARE(files.value(u"postfix/main.cf"_s).mode, 0644u);
    QCOMPARE(files.value(u"postfix/main.cf"_s).owner, (Owner{0, 0}));
    QCOMPARE(files.value(u"postfix"_s).mode, 0755u);
    QCOMPARE(files.value(u"postfix/tls"_s).mode, 0750u);
    QCOMPARE(files.value(u"postfix/tls"_s).owner, (Owner{0, machine.host.groups.value(u"postfix"_s)}));
    QCOMPARE(files.value(u"postfix/tls/chain.pem"_s).mode, 0640u);
    QCOMPARE(files.value(u"dovecot/tls/key.pem"_s).owner, (Owner{0, machine.host.groups.value(u"dovecot"_s)}));
    QVERIFY(files.contains(u"manifest.json"_s));
    QVERIFY(!files.value(u"manifest.json"_s).content.contains("PRIVATE KEY"));
}

void TestApplier::engineMissing()
{
    Machine machine;
    machine.host.nodes.remove(u"/usr/sbin/dovecot"_s);
    const auto before = machine.host.nodes;
    const auto applied = machine.apply(machine.input());
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::EngineNotInstalled);
    QCOMPARE(applied.error().subject, u"dovecot"_s);
    QVERIFY(!applied.error().detail.isEmpty()); // the package
    QVERIFY(machine.host.nodes == before);
    QCOMPARE(machine.host.effects(), 0);
}

void TestApplier::portTaken()
{
    Machine machine;
    machine.host.takenPorts.insert(20993, u"other (pid 7)"_s);
    const auto before = machine.host.nodes;
    const auto applied = machine.apply(machine.input());
    QVERIFY(!applied);
    QCOMPARE(applied.error(), (Error{ErrorCode::PortTaken, u"20993"_s, {}, u"other (pid 7)"_s}));
    QVERIFY(machine.host.nodes == before);
    QCOMPARE(machine.host.effects(), 0);
    // A port that is not offered may be anybody's.
    machine.host.takenPorts = {{20995, u"other (pid 7)"_s}};
    QVERIFY(machine.apply(machine.input(u"imap"_s)));
}

void TestApplier::portOfARunningEngine()
{
    Machine machine;
    QVERIFY(machine.apply(machine.input()));
    for (const int port : {20025, 20587, 20465, 20143, 20993})
        machine.host.takenPorts.insert(static_cast<quint16>(port), u"master (pid 1001)"_s); // by the engines themselves
    // POP3 is new: there somebody else listens.
    machine.host.takenPorts.insert(20995, u"other (pid 7)"_s);
    QCOMPARE(machine.apply(machine.otherInput()).error(), (Error{ErrorCode::PortTaken, u"20995"_s, {}, u"other (pid 7)"_s}));
    QCOMPARE(machine.current(), u"generations/1"_s);
    machine.host.takenPorts.remove(20995);
    QVERIFY(machine.apply(machine.otherInput()));
    // An engine that does not run is not the one that listens.
    machine.engines.crash(Engine::Postfix);
    QCOMPARE(machine.apply(machine.input()).error().code, ErrorCode::PortTaken);
    QCOMPARE(machine.current(), u"generations/2"_s);
}

void TestApplier::refusedByTheChecker_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("engine");
    QTest::newRow("doveconf fails") << u"/usr/bin/doveconf"_s << 89 << QByteArray("doveconf: Fatal: line 3\n") << u"dovecot"_s;
    QTest::newRow("doveconf warns and ends with 0") << u"/usr/bin/doveconf"_s << 0 << QByteArray("doveconf: Warning: x\n") << u"dovecot"_s;
    QTest::newRow("postmap fails") << u"/usr/sbin/postmap"_s << 1 << QByteArray("postmap: fatal: x\n") << u"postfix"_s;
    QTest::newRow("postfix check ends with 0 and a word") << u"/usr/sbin/postfix"_s << 0 << QByteArray("postfix: warning: x\n") << u"postfix"_s;
}

void TestApplier::refusedByTheChecker()
{
    QFETCH(QString, program);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, words);
    QFETCH(QString, engine);
    Machine machine;
    QVERIFY(machine.apply(machine.input()));
    const auto before = machine.host.nodes;
    machine.host.forget();
    machine.engines.checkers.insert(program, Finished{exitCode, {}, words});
    const auto applied = machine.apply(machine.otherInput());
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::EngineRefused);
    QCOMPARE(applied.error().subject, engine);
    QCOMPARE(applied.error().detail, QString::fromUtf8(words).trimmed());
    QVERIFY(machine.host.nodes == before);
    QCOMPARE(machine.engineTrouble(), QString());
    for (const QString &call : std::as_const(machine.host.calls)) {
        if (!call.startsWith(u"run"))
            QVERIFY2(!call.contains(u"/srv/p/current"), qPrintable(call));
    }
}

// No setting is in its files, but where the instance stands is.
void TestApplier::brokenRspamdIsRefused()
{
    Machine machine;
    QVERIFY(machine.apply(machine.input()));
    const auto before = machine.host.nodes;
    machine.engines.checkers.insert(u"/usr/bin/rspamadm"_s, Finished{1, "syntax BAD\n", "rcl parse error: x\n"});
    machine.instance.practice = false;
    const auto applied = machine.apply(machine.input());
    QVERIFY(!applied);
    QCOMPARE(applied.error(), (Error{ErrorCode::EngineRefused, u"rspamd"_s, {}, u"rcl parse error: x"_s}));
    QVERIFY(machine.host.nodes == before);
    QCOMPARE(machine.engineTrouble(), QString());
}

void TestApplier::rspamdThatDoesNotStartIsTakenBack()
{
    Machine machine;
    machine.engines.doNotStart = {Engine::Rspamd};
    const auto applied = machine.apply(machine.input());
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::EngineStartFailed);
    QCOMPARE(applied.error().subject, u"rspamd"_s);
    QCOMPARE(machine.current(), QString());
    QVERIFY(!machine.engines.runs(Engine::Dovecot));
    QVERIFY(!machine.engines.runs(Engine::Postfix));
}

// Each port where somebody logs in; in through one, out through another.
void TestApplier::mailIsTried()
{
    Machine machine;
    QVERIFY(machine.apply(machine.otherInput()));
    QCOMPARE(machine.trials.size(), 1);
    QList<Protocol> logins;
    for (const ProbeTarget &target : std::as_const(machine.trials.first().logins)) {
        QCOMPARE(target.address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(target.port, machine.instance.portOf(target.protocol));
        QCOMPARE(target.verification, Verification::FingerprintOnly);
        logins.append(target.protocol);
    }
    QCOMPARE(logins, (QList<Protocol>{Protocol::Submission, Protocol::Submissions, Protocol::Imap, Protocol::Imaps, Protocol::Pop3, Protocol::Pop3s}));
    QVERIFY(machine.trials.first().submission && machine.trials.first().inbox);

    // What an engine does that is stopped on purpose is left out.
    QVERIFY(machine.setStopped(Engine::Rspamd));
    QVERIFY(machine.apply(machine.input()));
    QCOMPARE(machine.trials.last().logins.size(), 4);
    QVERIFY(!machine.trials.last().submission);
    QVERIFY(machine.setStopped(Engine::Postfix));
    QVERIFY(machine.apply(machine.otherInput()));
    QCOMPARE(machine.trials.last().logins.size(), 4); // without submission
    QVERIFY(machine.setStopped(Engine::Dovecot));
    const qsizetype tried = machine.trials.size();
    QVERIFY(machine.apply(machine.input()));
    QCOMPARE(machine.trials.size(), tried); // nobody could log in
}

void TestApplier::mailDoesNotGoThrough_data()
{
    QTest::addColumn<bool>("first");
    QTest::newRow("first apply") << true;
    QTest::newRow("a change") << false;
}

void TestApplier::mailDoesNotGoThrough()
{
    QFETCH(bool, first);
    const auto machine = machineAt(first);
    const auto former = machine->generation(1);
    machine->mailProblem = Error{ErrorCode::WrongPassword, u"imaps port 20993"_s, {}, u"password: no"_s};
    const auto applied = machine->apply(machine->otherInput());
    QVERIFY(!applied);
    QCOMPARE(applied.error(), (Error{ErrorCode::ProbeFailed, u"imaps port 20993"_s, {}, u"password: no"_s}));
    QVERIFY(machine->steps.contains(u"return"_s));
    // It did not go through before either, as far as anybody knows; the former one is back all the same.
    QCOMPARE(trouble(*machine, former, first), QString());
}

void TestApplier::probeFails_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<QString>("protocol");
    QTest::newRow("first apply, an early port") << true << u"smtp"_s;
    QTest::newRow("first apply, the last port") << true << u"imaps"_s;
    QTest::newRow("a change, the new port") << false << u"pop3s"_s;
}

void TestApplier::probeFails()
{
    QFETCH(bool, first);
    QFETCH(QString, protocol);
    const auto machine = machineAt(first);
    const auto former = machine->generation(1);
    const auto before = machine->host.elapsed();
    machine->probeProblem = [protocol](const ProbeTarget &target) -> std::optional<Error> {
        if (wordOf(target.protocol) != protocol)
            return std::nullopt;
        return Error{ErrorCode::TlsFailed, protocol + u" port"_s, {}, u"TLS: no"_s};
    };
    const auto applied = machine->apply(machine->otherInput());
    QVERIFY(!applied);
    QCOMPARE(applied.error(), (Error{ErrorCode::ProbeFailed, protocol + u" port"_s, {}, u"TLS: no"_s}));
    QVERIFY(machine->steps.contains(u"return"_s));
    QCOMPARE(trouble(*machine, former, first), QString());
    const auto waited = machine->host.elapsed() - before;
    QVERIFY(waited >= std::chrono::seconds(10)); // it had its time
    QVERIFY(waited < std::chrono::seconds(12));
}

void TestApplier::anotherCertificateIsServed()
{
    const auto machine = machineAt(false);
    const auto former = machine->generation(1);
    RenderInput other = machine->input(u"imap"_s, otherChain);
    other.snapshot.certificate->fingerprint = u"00"_s; // what the engines show is not what was promised
    const auto applied = machine->apply(other);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::ProbeFailed);
    QVERIFY(applied.error().detail.startsWith(u"certificate:"_s));
    QCOMPARE(trouble(*machine, former, false), QString());
}

void TestApplier::portAnswersAMomentLater()
{
    Machine machine;
    int asked = 0;
    machine.probeProblem = [&asked](const ProbeTarget &) -> std::optional<Error> {
        if (++asked > 20)
            return std::nullopt;
        return Error{ErrorCode::ServiceUnreachable, {}, {}, u"connect: refused"_s};
    };
    QVERIFY(machine.apply(machine.input()));
}

void TestApplier::stoppedEngineStaysStopped()
{
    const auto machine = machineAt(false);
    QVERIFY(machine->setStopped(Engine::Dovecot));
    machine->engines.crash(Engine::Dovecot);
    QVERIFY(machine->apply(machine->otherInput())); // its ports do not answer, and need not
    QVERIFY(!machine->engines.runs(Engine::Dovecot));
    QVERIFY(machine->engines.runs(Engine::Postfix));
    QCOMPARE(machine->engines.configurationOf(Engine::Postfix), machine->engines.currentFiles(Engine::Postfix));
    // A change that is taken back does not start it either.
    machine->probeProblem = [](const ProbeTarget &) { return Error{ErrorCode::TlsFailed, {}, {}, {}}; };
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"^could not return"_s)); // the former one does not answer either
    QVERIFY(!machine->apply(machine->input()));
    QVERIFY(!machine->engines.runs(Engine::Dovecot));
}

// Until something is put in place it stops and leaves nothing; later it goes on to its end.
void TestApplier::stoppedAtEveryStep()
{
    Machine rehearsal;
    QVERIFY(rehearsal.apply(rehearsal.input()) && rehearsal.apply(rehearsal.otherInput()));
    const qsizetype swap = rehearsal.steps.indexOf(u"swap"_s);
    QVERIFY(swap > 0 && swap < rehearsal.steps.size() - 1);
    for (qsizetype i = 0; i < rehearsal.steps.size(); ++i) {
        Machine machine;
        QVERIFY(machine.apply(machine.input()));
        const auto former = machine.generation(1);
        machine.stopAt = rehearsal.steps.at(i);
        const auto applied = machine.apply(machine.otherInput());
        QCOMPARE(machine.engineTrouble(), QString());
        QVERIFY(machine.journalIsClear());
        QCOMPARE(machine.generation(1), former);
        if (i > swap) {
            QVERIFY2(applied && applied->changed, qPrintable(machine.stopAt));
            continue;
        }
        QVERIFY2(!applied, qPrintable(machine.stopAt));
        QCOMPARE(applied.error().code, ErrorCode::Cancelled);
        QCOMPARE(machine.current(), u"generations/1"_s);
        QVERIFY2(!machine.host.exists(u"/srv/p/generations/2"_s), qPrintable(machine.stopAt));
        machine.stopAt.clear();
        QVERIFY(machine.apply(machine.otherInput())); // and can be repeated
    }
}

void TestApplier::tenAreKept()
{
    Machine machine;
    for (int i = 0; i < 14; ++i) {
        RenderInput next = machine.input();
        next.snapshot.settings.messageSizeLimit = ByteSize((30 + i) * 1024 * 1024);
        QVERIFY(machine.apply(next));
    }
    QStringList expected;
    for (int number = 5; number <= 14; ++number)
        expected.append(QString::number(number));
    QStringList kept = machine.generations();
    std::sort(kept.begin(), kept.end(), [](const QString &l, const QString &r) { return l.toInt() < r.toInt(); });
    QCOMPARE(kept, expected);
    QCOMPARE(machine.current(), u"generations/14"_s);
}

void TestApplier::fromWhat()
{
    QTest::addColumn<bool>("first");
    QTest::newRow("the first apply") << true;
    QTest::newRow("a change") << false;
}

std::unique_ptr<Machine> TestApplier::machineAt(bool first)
{
    auto machine = std::make_unique<Machine>();
    if (!first) {
        const auto applied = machine->apply(machine->input());
        Q_ASSERT(applied.has_value());
    }
    machine->host.forget();
    return machine;
}

QString TestApplier::trouble(Machine &machine, const QMap<QString, FakeHost::Node> &former, bool first)
{
    if (!machine.journalIsClear())
        return u"the journal is not clear"_s;
    if (machine.current() != (first ? QString() : u"generations/1"_s))
        return u"in use: "_s + machine.current();
    if (machine.generation(1) != former)
        return u"the former generation's files changed"_s;
    if (machine.generations() != (first ? QStringList() : QStringList{u"1"_s}))
        return u"left: "_s + machine.generations().join(u' ');
    if (first)
        return machine.engines.runs(Engine::Postfix) || machine.engines.runs(Engine::Dovecot) ? u"an engine runs"_s : QString();
    return machine.engineTrouble();
}

void TestApplier::failureAtEveryStep()
{
    QFETCH(bool, first);
    const auto whole = machineAt(first);
    QVERIFY(whole->apply(whole->otherInput()));
    const int steps = whole->host.effects();
    QVERIFY(steps > 20);
    int failed = 0;
    const QuietLog quiet;
    for (const auto failing : {FakeHost::Failing::Undone, FakeHost::Failing::Done}) {
        for (int step = 1; step <= steps; ++step) {
            const auto machine = machineAt(first);
            const auto former = machine->generation(1);
            const Error injected{ErrorCode::FileFailed, u"step"_s, {}, u"injected"_s};
            machine->host.failAt(step, injected, failing);
            const auto applied = machine->apply(machine->otherInput());
            const QString call = whole->host.calls.value(step - 1);
            const QString where = u"step %1 (%2, %3): "_s.arg(step).arg(failing == FakeHost::Failing::Done ? u"done, then an error"_s : u"not done"_s, call);
            if (applied) {
                // The one thing that may fail without harm to a change: taking away what is too old.
                QVERIFY2(machine->current() == whole->current() && machine->journalIsClear(), qPrintable(where + u"success without the target"_s));
                QCOMPARE(machine->engineTrouble(), QString());
                continue;
            }
            ++failed;
            QCOMPARE(applied.error().detail, u"injected"_s);
            machine->host.heal();
            // What could not be cleared is finished at the next start, with nothing else to do.
            if (!machine->journalIsClear() || machine->generations().contains(first ? u"1"_s : u"2"_s))
                QVERIFY2(machine->recover(), qPrintable(where + u"not recovered"_s));
            const QString problem = trouble(*machine, former, first);
            QVERIFY2(problem.isEmpty(), qPrintable(where + problem));
            // And nothing stands in the way of the next try.
            const auto again = machine->apply(machine->otherInput());
            QVERIFY2(again && machine->engineTrouble().isEmpty(), qPrintable(where + u"the next try fails"_s));
        }
    }
    QVERIFY(failed > steps);
}

// What only asks can fail, too: a file that cannot be read, a user database that does not answer.
void TestApplier::failureOfEveryQuery()
{
    QFETCH(bool, first);
    const auto whole = machineAt(first);
    QVERIFY(whole->apply(whole->otherInput()));
    const int queries = whole->host.queries();
    QVERIFY(queries > 20);
    int failed = 0;
    const QuietLog quiet;
    for (int query = 1; query <= queries; ++query) {
        const auto machine = machineAt(first);
        const auto former = machine->generation(1);
        machine->host.failQueryAt(query, Error{ErrorCode::FileFailed, u"query"_s, {}, u"injected"_s});
        const auto applied = machine->apply(machine->otherInput());
        const QString where = u"query %1: "_s.arg(query);
        machine->host.heal();
        if (applied) {
            QVERIFY2(machine->current() == whole->current() && machine->journalIsClear(), qPrintable(where + u"success without the target"_s));
            QVERIFY2(machine->engineTrouble().isEmpty(), qPrintable(where + machine->engineTrouble()));
            continue;
        }
        ++failed;
        if (!machine->journalIsClear() || machine->generations().contains(first ? u"1"_s : u"2"_s))
            QVERIFY2(machine->recover(), qPrintable(where + u"not recovered"_s));
        const QString problem = trouble(*machine, former, first);
        QVERIFY2(problem.isEmpty(), qPrintable(where + problem));
        const auto again = machine->apply(machine->otherInput());
        QVERIFY2(again && machine->engineTrouble().isEmpty(), qPrintable(where + u"the next try fails"_s));
    }
    QVERIFY(failed > 0);
}

void TestApplier::killAtEveryStep()
{
    QFETCH(bool, first);
    const auto whole = machineAt(first);
    QVERIFY(whole->apply(whole->otherInput()));
    const auto target = whole->generation(first ? 1 : 2);
    const int steps = whole->host.effects();
    int formers = 0;
    int targets = 0;
    const QuietLog quiet; // the dead one complains that it can do nothing
    for (int step = 1; step <= steps; ++step) {
        const auto machine = machineAt(first);
        const auto former = machine->generation(1);
        machine->host.refuseFrom(step);
        (void)machine->apply(machine->otherInput());
        machine->host.heal();
        const QString where = u"killed at step %1 (%2): "_s.arg(step).arg(whole->host.calls.value(step - 1));
        const auto recovered = machine->recover();
        QVERIFY2(recovered, qPrintable(where + (recovered ? QString() : recovered.error().detail)));
        if (machine->current() == whole->current()) {
            ++targets;
            QVERIFY2(machine->journalIsClear(), qPrintable(where + u"journal"_s));
            QVERIFY2(machine->generation(first ? 1 : 2) == target, qPrintable(where + u"not whole"_s));
            QVERIFY2(machine->engineTrouble().isEmpty(), qPrintable(where + machine->engineTrouble()));
        } else {
            ++formers;
            const QString problem = trouble(*machine, former, first);
            QVERIFY2(problem.isEmpty(), qPrintable(where + problem));
        }
    }
    QVERIFY(formers > 10);
    QVERIFY(targets > 1);
}

// A helper that is killed again while it finishes what a killed one began.
void TestApplier::killWhileRecovering()
{
    QFETCH(bool, first);
    const auto whole = machineAt(first);
    QVERIFY(whole->apply(whole->otherInput()));
    const int steps = whole->host.effects();
    const QuietLog quiet;
    for (int step = 1; step <= steps; ++step) {
        for (int second = 1;; ++second) {
            const auto machine = machineAt(first);
            const auto former = machine->generation(1);
            machine->host.refuseFrom(step);
            (void)machine->apply(machine->otherInput());
            machine->host.forget();
            machine->host.refuseFrom(second);
            const auto recovered = machine->recover();
            const bool wasKilled = machine->host.effects() >= second;
            machine->host.heal();
            const auto again = machine->recover();
            const QString where = u"killed at step %1, and at %2 of the recovery: "_s.arg(step).arg(second);
            QVERIFY2(again, qPrintable(where + (again ? QString() : again.error().detail)));
            if (machine->current() == whole->current())
                QVERIFY2(machine->journalIsClear() && machine->engineTrouble().isEmpty(), qPrintable(where + machine->engineTrouble()));
            else
                QVERIFY2(trouble(*machine, former, first).isEmpty(), qPrintable(where + trouble(*machine, former, first)));
            if (!wasKilled) {
                QVERIFY(recovered);
                break;
            }
        }
    }
}

void TestApplier::recoverWithoutAJournal()
{
    const auto machine = machineAt(false);
    const auto before = machine->host.nodes;
    QVERIFY(machine->recover());
    QVERIFY(machine->host.nodes == before);
    QCOMPARE(machine->host.effects(), 0);
}

// People's sessions do not end because a helper was killed before anything was swapped.
void TestApplier::stagedOnlyTouchesNoEngine()
{
    const auto machine = machineAt(false);
    QVERIFY(Journal(machine->host, machine->paths).write({ApplyStep::Staging, 1, 2}));
    machine->host.addFile(machine->paths.generation(2) + u"/postfix/main.cf"_s, "half");
    machine->host.forget();
    QVERIFY(machine->recover());
    QCOMPARE(machine->generations(), QStringList{u"1"_s});
    QVERIFY(machine->journalIsClear());
    for (const QString &call : std::as_const(machine->host.calls))
        QVERIFY2(!call.startsWith(u"run") && !call.startsWith(u"terminate"), qPrintable(call));
}

// Killed when the link pointed back already and no engine had been told; the disk had no room to note the way back.
void TestApplier::wayBackThatWasNotNoted()
{
    const auto machine = machineAt(false);
    const auto former = machine->generation(1);
    const QuietLog quiet;
    machine->probeProblem = [&machine, told = false](const ProbeTarget &) mutable {
        if (!std::exchange(told, true)) {
            machine->host.failAt(machine->host.effects() + 1, Error{ErrorCode::DiskFull, u"/srv/p/journal"_s, {}, {}});
            machine->host.refuseFrom(machine->host.effects() + 3);
            machine->host.wait(std::chrono::seconds(20));
        }
        return Error{ErrorCode::TlsFailed, {}, {}, u"no"_s};
    };
    QCOMPARE(machine->apply(machine->otherInput()).error().code, ErrorCode::OutcomeUnknown);
    machine->host.heal();
    machine->probeProblem = {};
    QCOMPARE(machine->current(), u"generations/1"_s);
    QVERIFY(machine->host.nodes.value(machine->paths.journal() + u"/apply.json"_s).content.contains("swapping"));
    QVERIFY(!machine->engineTrouble().isEmpty());
    QVERIFY(machine->recover());
    QCOMPARE(trouble(*machine, former, false), QString());
}

void TestApplier::pieceOfAnEntryStays()
{
    const auto machine = machineAt(false);
    machine->host.addFile(machine->paths.journal() + u"/apply.json.new"_s, "{\"st");
    machine->host.failAt(1, Error{ErrorCode::FileFailed, {}, {}, u"read-only"_s});
    const QuietLog quiet;
    QVERIFY(machine->recover());
    QCOMPARE(quiet.count(u"cannot sweep the journal"_s), 1);
}

void TestApplier::damagedJournal()
{
    const auto machine = machineAt(false);
    machine->host.addFile(machine->paths.journal() + u"/apply.json"_s, "{\"step\":\"dancing\"}\n");
    const auto before = machine->host.nodes;
    const auto recovered = machine->recover();
    QVERIFY(!recovered); // and the caller says so; nothing is guessed
    QVERIFY(machine->host.nodes == before);
}

void TestApplier::damagedFormer_data()
{
    QTest::addColumn<QString>("file"); // below the generation; empty: all of it
    QTest::addColumn<QByteArray>("content"); // null: removed
    QTest::newRow("a file is missing") << u"postfix/main.cf"_s << QByteArray();
    QTest::newRow("a file was changed by hand") << u"dovecot/dovecot.conf"_s << QByteArray("mine\n");
    QTest::newRow("no manifest") << u"manifest.json"_s << QByteArray();
    QTest::newRow("written by another version") << u"manifest.json"_s << QByteArray("{\"snapshot\":{\"settings\":{\"later\":1}},\"files\":[]}\n");
    QTest::newRow("all of it is gone") << QString() << QByteArray();
}

// However the generation in use was damaged, the same settings applied once more put it right.
void TestApplier::damagedFormer()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const auto machine = machineAt(false);
    const QString path = machine->paths.generation(1) + (file.isEmpty() ? QString() : u'/' + file);
    QVERIFY(machine->host.removeTree(path));
    if (!content.isNull())
        machine->host.addFile(path, content);
    for (const int port : {20025, 20587, 20465, 20143, 20993})
        machine->host.takenPorts.insert(static_cast<quint16>(port), u"master (pid 1001)"_s); // by the engines themselves
    const QuietLog quiet;
    // Only where something was made by hand it is asked first.
    const bool isHandMade = file == u"dovecot/dovecot.conf";
    if (isHandMade)
        QCOMPARE(machine->apply(machine->input()).error(), (Error{ErrorCode::ChangedByHand, file, {}, file}));
    const auto applied = machine->apply(machine->input(), isHandMade ? HandMadeFiles::Lose : HandMadeFiles::Refuse);
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().detail));
    QVERIFY(applied->changed);
    QCOMPARE(machine->engineTrouble(), QString());
    QVERIFY(machine->journalIsClear());
    const auto again = machine->apply(machine->input());
    QVERIFY(again && !again->changed);
}

void TestApplier::damagedFormerFailsToo()
{
    const auto machine = machineAt(false);
    machine->host.nodes.remove(machine->paths.generation(1) + u"/manifest.json"_s);
    machine->probeProblem = [](const ProbeTarget &) { return Error{ErrorCode::TlsFailed, {}, {}, u"no"_s}; };
    const QuietLog quiet;
    QCOMPARE(machine->apply(machine->otherInput()).error().code, ErrorCode::ProbeFailed);
    QCOMPARE(machine->current(), u"generations/1"_s);
    QCOMPARE(machine->engineTrouble(), QString());
}

// The disk fills up while the target is tried: it is left all the same.
void TestApplier::wayBackCannotBeNoted()
{
    const auto machine = machineAt(false);
    const auto former = machine->generation(1);
    const QuietLog quiet;
    machine->probeProblem = [&machine, told = 0](const ProbeTarget &) mutable -> std::optional<Error> {
        if (machine->current() == u"generations/1")
            return std::nullopt;
        if (told++ == 0)
            machine->host.failAt(machine->host.effects() + 1, Error{ErrorCode::DiskFull, u"/srv/p/journal"_s, {}, {}});
        return Error{ErrorCode::TlsFailed, {}, {}, u"no"_s};
    };
    QCOMPARE(machine->apply(machine->otherInput()).error().code, ErrorCode::ProbeFailed);
    QCOMPARE(quiet.count(u"cannot note the way back"_s), 1);
    QCOMPARE(trouble(*machine, former, false), QString());
}

// Nobody is told that the former configuration is back when it is not.
void TestApplier::noWayBack()
{
    const auto machine = machineAt(false);
    machine->probeProblem = [&machine](const ProbeTarget &) {
        machine->host.refuseFrom(machine->host.effects() + 1); // the file system is read-only from now on
        return Error{ErrorCode::TlsFailed, {}, {}, u"no such certificate"_s};
    };
    const QuietLog quiet;
    const auto applied = machine->apply(machine->otherInput());
    QCOMPARE(applied.error().code, ErrorCode::OutcomeUnknown);
    QVERIFY2(applied.error().detail.contains(u"no such certificate"_s), qPrintable(applied.error().detail));
    QVERIFY2(applied.error().detail.contains(u"The way back: file-failed pointLink"_s), qPrintable(applied.error().detail));
    QCOMPARE(machine->current(), u"generations/2"_s);
    // The next start settles it.
    machine->host.heal();
    machine->probeProblem = {};
    QVERIFY(machine->recover());
    QVERIFY(machine->journalIsClear());
    QCOMPARE(machine->engineTrouble(), QString());
}

QTEST_GUILESS_MAIN(TestApplier)
#include "tst_applier.moc"

#include "core/apply/enginecontrol.h"

#include "core/base/character.h"
#include "core/base/json.h"

#include <QFile>

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWords = 64 * 1024; // octets of a log that are looked at

// Field 22 of /proc/PID/stat: when it started, in clock ticks since boot. The name in field 2 may hold anything.
std::optional<qint64> uptimeOf(Host &host, qint64 pid)
{
    const Result<QByteArray> stat = host.read(u"/proc/"_s + QString::number(pid) + u"/stat"_s);
    const Result<QByteArray> boot = host.read(u"/proc/uptime"_s);
    if (!stat || !boot)
        return std::nullopt;
    const QList<QByteArray> fields = stat->mid(stat->lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20)
        return std::nullopt;
    const double since = boot->split(' ').first().toDouble() - fields[19].toDouble() / static_cast<double>(::sysconf(_SC_CLK_TCK));
    return static_cast<qint64>(qMax(0.0, since));
}

constexpr qsizetype mostLines = 10;

// Engines repeat what strangers sent them, so nothing of it may steer a terminal.
QString shown(const QString &words)
{
    QStringList lines;
    const QStringList said = words.trimmed().split(u'\n').mid(0, mostLines);
    for (const QString &line : said)
        lines.append(escapedControls(line, 500));
    return lines.join(u'\n');
}

} // namespace

std::optional<qint64> EngineControl::pid(const EngineRules &rules) const
{
    const Result<QByteArray> text = m_host.read(rules.pidFile(m_paths));
    if (!text)
        return std::nullopt;
    bool ok = false;
    const qint64 pid = text->trimmed().toLongLong(&ok);
    if (!ok || pid <= 1)
        return std::nullopt;
    return runsIn(rules, pid) ? std::optional(pid) : std::nullopt;
}

bool EngineControl::runsIn(const EngineRules &rules, qint64 pid) const
{
    const QString process = u"/proc/"_s + QString::number(pid);
    const Result<QString> program = m_host.linkTarget(process + u"/exe"_s);
    const Result<QString> folder = m_host.linkTarget(process + u"/cwd"_s);
    // "(deleted)": the package was upgraded under the running process, which is still ours.
    const auto isMaster = [&rules](QString path) { return path.remove(u" (deleted)"_s) == QLatin1StringView(rules.master); };
    return program && folder && isMaster(*program) && *folder == rules.masterFolder(m_paths);
}

Result<void> EngineControl::endOrphans(const EngineRules &rules)
{
    const Result<QStringList> names = m_host.entries(u"/proc"_s);
    if (!names)
        return success(); // no process can be looked at, and so none ended
    QList<qint64> orphans;
    for (const QString &name : *names) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        if (isNumber && pid > 1 && runsIn(rules, pid))
            orphans.append(pid);
    }
    for (const qint64 pid : std::as_const(orphans)) {
        if (const auto told = m_host.terminate(pid); !told)
            return told;
    }
    return waitForEnd(rules, [&] {
        return std::none_of(orphans.begin(), orphans.end(), [&](qint64 pid) { return runsIn(rules, pid); });
    });
}

Result<void> EngineControl::waitForEnd(const EngineRules &rules, const std::function<bool()> &hasEnded)
{
    const auto deadline = m_host.elapsed() + std::chrono::seconds(10);
    while (!hasEnded()) {
        if (m_host.elapsed() > deadline)
            return Error{ErrorCode::TimedOut, wordOf(rules.engine), {}, {}};
        m_host.wait(std::chrono::milliseconds(10));
    }
    return success();
}

EngineStatus EngineControl::status(const EngineRules &rules)
{
    EngineStatus status{rules.engine, EngineState::Stopped, {}, {}, {}};
    if (!isInstalled(rules)) {
        status.state = EngineState::NotInstalled;
        return status;
    }
    // Asking an engine for its version runs it; the answer changes only with its package.
    if (!m_versions.contains(rules.engine)) {
        if (const Result<QString> version = rules.version(m_host))
            m_versions.insert(rules.engine, *version);
    }
    status.version = m_versions.value(rules.engine);
    status.pid = pid(rules);
    if (status.pid) {
        status.state = EngineState::Running;
        status.uptimeSeconds = uptimeOf(m_host, *status.pid);
    } else if (!isConfigured(rules)) {
        status.state = EngineState::NotConfigured;
    }
    return status;
}

Result<bool> EngineControl::start(const EngineRules &rules)
{
    if (pid(rules))
        return false;
    if (const auto ended = endOrphans(rules); !ended)
        return ended.error();
    if (const auto prepared = rules.prepare(m_host, m_paths); !prepared)
        return prepared.error();
    // What a crash left may be the number of another process today, which Dovecot would take for itself.
    if (m_host.exists(rules.pidFile(m_paths))) {
        if (const auto gone = m_host.removeFile(rules.pidFile(m_paths)); !gone)
            return gone.error();
    }
    const Result<void> started = runAndJudge(rules, rules.start(m_paths));
    return started ? Result<bool>(true) : Result<bool>(started.error());
}

// The signal itself: the engines' own stop commands read the configuration, which may be what is broken.
Result<void> EngineControl::stop(const EngineRules &rules)
{
    const std::optional<qint64> running = pid(rules);
    if (!running)
        return endOrphans(rules);
    if (const auto told = m_host.terminate(*running); !told)
        return told;
    return waitForEnd(rules, [&] { return pid(rules) != running; });
}

Result<void> EngineControl::reload(const EngineRules &rules)
{
    return runAndJudge(rules, rules.reload(m_paths));
}

Result<void> EngineControl::runAndJudge(const EngineRules &rules, const Command &command)
{
    const qint64 before = logSize(rules);
    const Result<Finished> finished = m_host.run(command);
    if (!finished)
        return finished.error().code == ErrorCode::NotFound
            ? Error{ErrorCode::EngineNotInstalled, wordOf(rules.engine), {}, QString::fromLatin1(rules.package)}
            : finished.error();
    // Dovecot's starter ends a moment before its master has written the pid file.
    const auto deadline = m_host.elapsed() + std::chrono::seconds(3);
    while (finished->exitCode == 0 && m_host.elapsed() < deadline) {
        if (pid(rules))
            return success();
        m_host.wait(std::chrono::milliseconds(10));
    }
    // Postfix and Dovecot say most in their log files, which a little later hold what made them end.
    m_host.wait(std::chrono::milliseconds(100));
    const QString reason = rules.reason(finished->err + '\n' + newInLog(rules, before));
    return Error{ErrorCode::EngineStartFailed, wordOf(rules.engine), {}, shown(reason.isEmpty() ? QString::fromUtf8(finished->err) : reason)};
}

QString EngineControl::lastWords(const EngineRules &rules) const
{
    const qint64 from = qMax<qint64>(0, logSize(rules) - longestWords);
    QByteArray end = newInLog(rules, from);
    if (from > 0)
        end.remove(0, end.indexOf('\n') + 1); // half a line is nobody's words
    const QStringList said = rules.reason(end).split(u'\n');
    return shown(said.mid(qMax<qsizetype>(0, said.size() - mostLines)).join(u'\n')); // the last ones say why it ended
}

qint64 EngineControl::logSize(const EngineRules &rules) const
{
    return QFile(rules.logFile(m_paths)).size();
}

QByteArray EngineControl::newInLog(const EngineRules &rules, qint64 from) const
{
    QFile log(rules.logFile(m_paths));
    if (!log.open(QIODevice::ReadOnly) || !log.seek(from))
        return {};
    return log.read(longestWords);
}

} // namespace postroom

#include "tests/support/fakeengines.h"

#include "core/base/json.h"

#include <QCryptographicHash>

namespace postroom::test {

using namespace Qt::StringLiterals;

FakeEngines::FakeEngines(FakeHost &host, const InstancePaths &paths) : m_host(host), m_paths(paths)
{
    host.users = {{u"root"_s, {0, 0}}, {u"postroom"_s, {901, 902}}, {u"postroom-mail"_s, {911, 912}}, {u"postfix"_s, {921, 922}}, {u"dovecot"_s, {931, 932}}, {u"_rspamd"_s, {951, 952}}, {u"bind"_s, {961, 962}}};
    host.groups = {{u"root"_s, 0}, {u"postroom"_s, 902}, {u"postroom-mail"_s, 912}, {u"postfix"_s, 922}, {u"dovecot"_s, 932}, {u"_rspamd"_s, 952}, {u"bind"_s, 962}, {u"adm"_s, 941}, {u"postroom-lookup"_s, 942}, {u"www-data"_s, 943}};
    for (const auto &tool : {u"/usr/bin/touch"_s, u"/usr/bin/stat"_s, u"/usr/bin/tail"_s})
        host.addProgram(tool);
    host.addFile(u"/usr/lib/dovecot/modules/auth/libdriver_sqlite.so"_s, {});
    host.addProgram(u"/usr/sbin/postconf"_s, [this](const Command &command) -> Result<Finished> {
        if (checkers.contains(command.program))
            return checked(command.program);
        if (command.arguments.contains(u"mail_version"_s))
            return Finished{0, "3.7.11\n", {}};
        return command.arguments.contains(u"-m"_s) ? Finished{0, "hash\nsqlite\n", {}} : Finished{};
    });
    host.addProgram(u"/usr/sbin/named"_s, [this](const Command &command) -> Result<Finished> {
        return command.arguments.contains(u"-v"_s) ? Finished{0, "BIND 9.18.49-1~deb12u3-Debian (Extended Support Version) <id:>\n", {}} : start(Engine::Named);
    });
    host.addProgram(u"/usr/sbin/rndc"_s, [this](const Command &command) -> Result<Finished> {
        return command.arguments.contains(u"reconfig"_s) ? reload(Engine::Named) : Result<Finished>(Finished{});
    });
    for (const auto &checker : {u"/usr/bin/named-checkconf"_s, u"/usr/sbin/postmap"_s, u"/usr/bin/doveconf"_s, u"/usr/bin/rspamadm"_s})
        host.addProgram(checker, [this](const Command &command) -> Result<Finished> { return checked(command.program); });
    // As another user: a map is asked for a name that it does not have.
    host.addProgram(u"/usr/bin/setpriv"_s, [this](const Command &command) -> Result<Finished> {
        return checkers.contains(command.program) ? checked(command.program) : Finished{1, {}, {}};
    });
    host.addProgram(u"/usr/sbin/postfix"_s, [this](const Command &command) -> Result<Finished> {
        const QString verb = command.arguments.last();
        if (verb == u"start")
            return start(Engine::Postfix);
        return verb == u"reload" ? reload(Engine::Postfix) : Result<Finished>(checked(command.program));
    });
    host.addProgram(u"/usr/sbin/dovecot"_s, [this](const Command &command) -> Result<Finished> {
        if (command.arguments.contains(u"--version"_s))
            return Finished{0, "2.3.19.1 (9b53102964)\n", {}};
        return start(Engine::Dovecot);
    });
    host.addProgram(u"/usr/bin/doveadm"_s, [this](const Command &command) -> Result<Finished> {
        return command.arguments.last() == u"reload" ? reload(Engine::Dovecot) : Result<Finished>(Finished{});
    });
    host.addProgram(u"/usr/sbin/nginx"_s, [this](const Command &command) -> Result<Finished> {
        const QString verb = command.arguments.last();
        if (verb == u"-v")
            return Finished{0, {}, "nginx version: nginx/1.22.1\n"};
        if (verb == u"-t")
            return checked(command.program);
        return verb == u"reload" ? reload(Engine::Nginx) : start(Engine::Nginx);
    });
    host.addProgram(u"/usr/bin/rspamd"_s, [this](const Command &command) -> Result<Finished> {
        return command.arguments.contains(u"--version"_s) ? Finished{0, "Rspamd daemon version 3.4\n", {}} : start(Engine::Rspamd);
    });
    host.addProgram(u"/usr/bin/pkill"_s, [this](const Command &) -> Result<Finished> { return reload(Engine::Rspamd); });
    host.terminated = [this](qint64 pid) {
        for (const auto &[engine, word] : EnumWords<Engine>::words) {
            if (runs(engine) && pidOf(engine) == pid && !ignoreTerm.contains(engine))
                end(engine);
        }
    };
}

void FakeEngines::crash(Engine engine)
{
    end(engine);
}

FakeEngines::Files FakeEngines::currentFiles(Engine engine) const
{
    const auto link = m_host.nodes.value(m_paths.current());
    const QString folder = m_paths.directory() + u'/' + QString::fromUtf8(link.content);
    Files files;
    if (link.content.isEmpty())
        return files;
    const auto all = m_host.below(folder);
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->kind == FakeHost::Node::Kind::File && it.key().startsWith(wordOf(engine) + u'/'))
            files.insert(it.key(), it->content);
    }
    return files;
}

Result<Finished> FakeEngines::start(Engine engine)
{
    const Files files = currentFiles(engine);
    if (runs(engine))
        return Finished{1, {}, "fatal: the mail system is already running\n"};
    if (doNotStart.contains(engine) || files.isEmpty())
        return Finished{1, {}, files.isEmpty() ? "fatal: no configuration\n" : "fatal: it does not start\n"};
    const qint64 pid = ++m_lastPid;
    m_running.insert(engine, Process{pid, files});
    const EngineRules &rules = rulesOf(engine);
    const QString process = u"/proc/"_s + QString::number(pid);
    m_host.addFile(rules.pidFile(m_paths), QByteArray::number(pid) + '\n');
    m_host.addLink(process + u"/exe"_s, QString::fromLatin1(rules.master));
    m_host.addLink(process + u"/cwd"_s, rules.masterFolder(m_paths));
    return Finished{};
}

Result<Finished> FakeEngines::reload(Engine engine)
{
    const Files files = currentFiles(engine);
    if (!runs(engine) || files.isEmpty())
        return Finished{1, {}, "fatal: nothing to reload\n"};
    m_running[engine].files = files;
    return Finished{};
}

void FakeEngines::end(Engine engine)
{
    const QString process = u"/proc/"_s + QString::number(pidOf(engine));
    for (const QString &name : {u"/exe"_s, u"/cwd"_s})
        m_host.nodes.remove(process + name);
    m_host.nodes.remove(process);
    m_running.remove(engine); // its pid file stays behind, as after a crash
}

Result<QString> FakeEngines::probe(const ProbeTarget &target, const Instance &instance) const
{
    const Engine engine = listenerOf(target.protocol).engine;
    if (target.port != instance.portOf(target.protocol) || !runs(engine))
        return Error{ErrorCode::ServiceUnreachable, wordOf(target.protocol), {}, u"connect: refused"_s};
    if (target.protocol == Protocol::Dns)
        return QString();
    const Files files = configurationOf(engine);
    for (const QByteArray &content : files) {
        const qsizetype begin = content.indexOf("-----BEGIN CERTIFICATE-----");
        if (begin >= 0)
            return fingerprintOf(content.mid(begin));
    }
    return Error{ErrorCode::TlsFailed, wordOf(target.protocol), {}, u"TLS: no certificate"_s};
}

QString FakeEngines::fingerprintOf(const QByteArray &chain)
{
    return QString::fromLatin1(QCryptographicHash::hash(chain, QCryptographicHash::Sha256).toHex());
}

} // namespace postroom::test

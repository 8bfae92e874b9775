#pragma once

#include "core/apply/applier.h"
#include "core/apply/instancefiles.h"
#include "core/plan/fileset.h"
#include "tests/support/fakeengines.h"

#include <QTest>

// An instance on a machine in memory, and an applier on it as the helper has one.
namespace postroom::test {

using namespace Qt::StringLiterals;

inline const QByteArray someChain = "-----BEGIN CERTIFICATE-----\none\n-----END CERTIFICATE-----\n";
inline const QByteArray otherChain = "-----BEGIN CERTIFICATE-----\nother\n-----END CERTIFICATE-----\n";

struct Machine
{
    const InstancePaths paths = InstancePaths::parse(u"/srv/p").value();
    Instance instance{u"00112233445566778899aabbccddeeff"_s, true, 20000, IpAddress::parse(u"127.0.0.1").value(), {}};
    FakeHost host;
    FakeEngines engines{host, paths};
    QStringList steps; // of the last apply
    QString stopAt; // somebody asks at this step that the change be stopped
    std::function<std::optional<Error>(const ProbeTarget &target)> probeProblem; // instead of what the engine shows

    QList<MailTrial> trials; // what was tried of the mail
    std::optional<Error> mailProblem;

    Machine()
    {
        host.addFolder(u"/srv"_s);
        const auto prepared = prepareInstance(host, paths);
        Q_ASSERT(prepared.has_value());
        host.forget();
    }

    RenderInput input(const QString &types = u"imap"_s, const QByteArray &chain = someChain) const
    {
        RenderInput input;
        input.instance = instance;
        input.paths = paths;
        for (const auto &[key, text] : {std::pair{u"server.name"_s, u"mail.example.test"_s}, std::pair{u"mail.accountTypes"_s, types}}) {
            const auto read = settingRule(key)->read(input.snapshot.settings, text);
            Q_ASSERT(read.has_value());
        }
        input.certificateChain = chain;
        input.certificateKey = Secret::fromUtf8("-----BEGIN PRIVATE KEY-----\nkey\n-----END PRIVATE KEY-----\n");
        input.snapshot.certificate = CertificateInfo{{u"mail.example.test"_s}, u"test"_s, FakeEngines::fingerprintOf(chain), {}, {}, {}};
        input.snapshot.certificate->notBefore = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        input.snapshot.certificate->notAfter = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        return input;
    }
    // Differs from input() in both engines' files.
    RenderInput otherInput() const
    {
        RenderInput other = input(u"imap,pop3"_s);
        other.snapshot.settings.messageSizeLimit = ByteSize(30 * 1024 * 1024);
        return other;
    }

    // Each as a helper that has just started.
    template<typename F>
    auto withApplier(F work)
    {
        WantedStates wanted(host, paths);
        Applier applier(host, paths, instance, wanted, [this](const ProbeTarget &target, std::chrono::milliseconds) -> Result<QString> {
            if (probeProblem) {
                if (const auto problem = probeProblem(target))
                    return *problem;
            }
            return engines.probe(target, instance);
        }, [this](const MailTrial &trial, std::chrono::milliseconds) -> Result<void> {
            trials.append(trial);
            return mailProblem ? Result<void>(*mailProblem) : success();
        });
        return work(applier);
    }
    Result<Applied> apply(const RenderInput &wanted, HandMadeFiles handMade = HandMadeFiles::Refuse)
    {
        steps.clear();
        return withApplier([&](Applier &applier) {
            return applier.apply(wanted, handMade, [this](const QString &step, const QString &subject) {
                steps.append(subject.isEmpty() ? step : step + u' ' + subject);
                return steps.last() != stopAt;
            });
        });
    }
    Result<Applied> restore()
    {
        return withApplier([](Applier &applier) { return applier.restore([](const QString &, const QString &) { return true; }); });
    }
    Result<Applied> adopt()
    {
        return withApplier([](Applier &applier) { return applier.adopt([](const QString &, const QString &) { return true; }); });
    }
    Result<ConfigPreview> preview(const RenderInput &wanted)
    {
        return withApplier([&wanted](const Applier &applier) { return applier.preview(wanted); });
    }
    // Somebody edits a file of the configuration in use.
    void edit(const QString &path, const QByteArray &added)
    {
        auto &node = host.nodes[paths.directory() + u'/' + current() + u'/' + path];
        node.content += added;
    }
    QByteArray inUse(const QString &path) const { return host.nodes.value(paths.directory() + u'/' + current() + u'/' + path).content; }
    Result<void> recover()
    {
        return withApplier([](Applier &applier) { return applier.recover(); });
    }
    Result<void> setStopped(Engine engine) { return WantedStates(host, paths).setStopped(engine, true); }

    QString current() const { return QString::fromUtf8(host.nodes.value(paths.current()).content); }
    QStringList generations() { return host.entries(paths.generations()).value_or(QStringList()); }
    bool journalIsClear() const { return !host.nodes.contains(paths.journal() + u"/apply.json"_s); }
    QMap<QString, FakeHost::Node> generation(qint64 number) const { return host.below(paths.generation(number)); }

    // Every engine runs, and with the configuration that is in use.
    QString engineTrouble() const
    {
        for (const EngineRules &rules : allEngines()) {
            if (!engines.runs(rules.engine))
                return wordOf(rules.engine) + u" does not run"_s;
            if (engines.configurationOf(rules.engine) != engines.currentFiles(rules.engine))
                return wordOf(rules.engine) + u" runs with another configuration than the one in use"_s;
        }
        return {};
    }
};

} // namespace postroom::test

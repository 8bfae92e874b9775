#include "tests/core/apply/machine.h"
#include "tests/support/quietlog.h"

using namespace postroom;
using namespace postroom::test;

// Files of the configuration in use that somebody changed by hand: found, shown, kept, put back, and never overwritten
// unasked.
class TestHandMade : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void asGenerated();
    void found_data();
    void found();
    void secretsAreNotShown();
    void overwritesNothingUnasked();
    void overwritesWhenTold();
    void restored();
    void wholeEngineIsRestored();
    void restoreKeepsTheOldOne();
    void adopted();
    void adoptedGoesAlong();
    void adoptedIsLostByAnotherText();
    void adoptedIsRestored();
    void adoptionIsRefused();
    void adoptionDoesNotAnswer();
    void restartWhereItMayBeLoaded();
    void nothingToDo();
    void beforeTheSetUp();
    void preview();
    void previewOfAnEngineThatDoesNotRun();
    void previewChangesNothing();
    void filesFromBefore();

private:
    QList<HandMade> handMade() const;
    static QStringList told(const QList<HandMade> &files);

    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<QuietLog> m_quiet; // what lies there is warned of
};

void TestHandMade::init()
{
    m_quiet.reset();
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_machine = std::make_unique<Machine>();
    QVERIFY(m_machine->apply(m_machine->input()));
    m_quiet = std::make_unique<QuietLog>();
}

QList<HandMade> TestHandMade::handMade() const
{
    const Generations generations(m_machine->host, m_machine->paths);
    return generations.handMade(generations.current().value()).value();
}

QStringList TestHandMade::told(const QList<HandMade> &files)
{
    QStringList all;
    for (const HandMade &one : files)
        all.append(one.path + u' ' + wordOf(one.state));
    return all;
}

void TestHandMade::asGenerated()
{
    QVERIFY(handMade().isEmpty());
}

void TestHandMade::found_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("what");
    QTest::newRow("a line more") << u"postfix/main.cf"_s << u"edit"_s;
    QTest::newRow("emptied") << u"postfix/main.cf"_s << u"empty"_s;
    QTest::newRow("a link instead") << u"postfix/main.cf"_s << u"link"_s;
    QTest::newRow("removed") << u"dovecot/dovecot.conf"_s << u"remove"_s;
    QTest::newRow("readable for all") << u"dovecot/tls/key.pem"_s << u"mode"_s;
    QTest::newRow("another's") << u"dovecot/tls/key.pem"_s << u"owner"_s;
}

void TestHandMade::found()
{
    QFETCH(QString, path);
    QFETCH(QString, what);
    const QString whole = m_machine->paths.generation(1) + u'/' + path;
    auto &node = m_machine->host.nodes[whole];
    QString state = u" changed"_s;
    if (what == u"edit")
        node.content += "biff = yes\n";
    if (what == u"empty")
        node.content.clear();
    if (what == u"link")
        m_machine->host.addLink(whole, u"/etc/postfix/main.cf"_s);
    if (what == u"mode")
        node.mode = 0644;
    if (what == u"owner")
        node.owner.user = 1000;
    if (what == u"mode" || what == u"owner")
        state = u" permissions"_s;
    if (what == u"remove") {
        m_machine->host.nodes.remove(whole);
        state = u" missing"_s;
    }
    QCOMPARE(told(handMade()), QStringList{path + state});
    if (what == u"edit")
        QVERIFY2(handMade().first().diff.contains(u"\n+biff = yes\n"_s), qPrintable(handMade().first().diff));
}

void TestHandMade::secretsAreNotShown()
{
    m_machine->edit(u"dovecot/tls/key.pem"_s, "mine\n");
    QCOMPARE(told(handMade()), QStringList{u"dovecot/tls/key.pem changed"_s});
    QVERIFY(handMade().first().secret);
    QCOMPARE(handMade().first().diff, QString());
}

void TestHandMade::overwritesNothingUnasked()
{
    m_machine->edit(u"postfix/main.cf"_s, "biff = yes\n");
    const auto before = m_machine->host.nodes;
    // Also a change that is about the other engine: the new configuration would be without it.
    for (const RenderInput &wanted : {m_machine->input(), m_machine->input(u"imap,pop3"_s)}) {
        const auto applied = m_machine->apply(wanted);
        QCOMPARE(applied.error(), (Error{ErrorCode::ChangedByHand, u"postfix/main.cf"_s, {}, u"postfix/main.cf"_s}));
        QVERIFY(m_machine->host.nodes == before);
    }
}

void TestHandMade::overwritesWhenTold()
{
    m_machine->edit(u"postfix/main.cf"_s, "biff = yes\n");
    QVERIFY(m_machine->apply(m_machine->otherInput(), HandMadeFiles::Lose));
    QVERIFY(!m_machine->inUse(u"postfix/main.cf"_s).contains("biff = yes"));
    QCOMPARE(m_machine->engineTrouble(), QString());
    QVERIFY(handMade().isEmpty());
}

void TestHandMade::restored()
{
    const auto generated = m_machine->generation(1);
    m_machine->edit(u"postfix/main.cf"_s, "biff = yes\n");
    m_machine->host.nodes.remove(m_machine->paths.generation(1) + u"/dovecot/dovecot.conf"_s);
    m_machine->host.nodes[m_machine->paths.generation(1) + u"/dovecot/tls/key.pem"_s].mode = 0666;
    const auto restored = m_machine->restore();
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    QVERIFY(restored->changed);
    QCOMPARE(m_machine->current(), u"generations/2"_s);
    QVERIFY(m_machine->generation(2) == generated);
    QCOMPARE(m_machine->engineTrouble(), QString());
    QVERIFY(m_machine->journalIsClear());
}

// What was made by hand is not lost by it, but in the generation that is no longer in use.
// All of an engine's files are gone while it runs: its ports are still its own, and its files come back.
void TestHandMade::wholeEngineIsRestored()
{
    const QString folder = m_machine->paths.generation(1) + u"/nginx"_s;
    for (const QString &path : m_machine->host.nodes.keys()) {
        if (path == folder || path.startsWith(folder + u'/'))
            m_machine->host.nodes.remove(path);
    }
    for (const Protocol protocol : {Protocol::Http, Protocol::Https})
        m_machine->host.takenPorts.insert(m_machine->instance.portOf(protocol), u"nginx"_s);
    const auto restored = m_machine->restore();
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().subject + restored.error().detail));
    QVERIFY(m_machine->engines.runs(Engine::Nginx));
    QVERIFY(!m_machine->engines.currentFiles(Engine::Nginx).isEmpty());
}

void TestHandMade::restoreKeepsTheOldOne()
{
    m_machine->edit(u"postfix/main.cf"_s, "biff = yes\n");
    QVERIFY(m_machine->restore());
    QVERIFY(m_machine->generation(1).value(u"postfix/main.cf"_s).content.endsWith("biff = yes\n"));
}

void TestHandMade::adopted()
{
    m_machine->edit(u"postfix/main.cf"_s, "biff = yes\n");
    m_machine->host.nodes.remove(m_machine->paths.generation(1) + u"/dovecot/dovecot.conf"_s);
    const qint64 postfix = m_machine->engines.pidOf(Engine::Postfix);
    const auto adopted = m_machine->adopt();
    QVERIFY2(adopted, qPrintable(adopted ? QString() : adopted.error().detail));
    QVERIFY(m_machine->inUse(u"postfix/main.cf"_s).endsWith("biff = yes\n"));
    QCOMPARE(m_machine->engines.pidOf(Engine::Postfix), postfix); // a reload is enough
    QCOMPARE(m_machine->engineTrouble(), QString());
    QCOMPARE(told(handMade()), QStringList{u"postfix/main.cf adopted"_s}); // what was only missing is put right
    QVERIFY(handMade().first().diff.contains(u"+biff = yes"_s));
    const auto again = m_machine->adopt();
    QVERIFY(again && !again->changed);
}

void TestHandMade::adoptedGoesAlong()
{
    m_machine->edit(u"postfix/main.cf"_s, "biff = yes\n");
    QVERIFY(m_machine->adopt());
    const auto unchanged = m_machine->apply(m_machine->input());
    QVERIFY(unchanged && !unchanged->changed);
    for (const auto &types : {u"imap,pop3"_s, u"pop3"_s}) { // Dovecot's files alone
        QVERIFY(m_machine->apply(m_machine->input(types)));
        QVERIFY(m_machine->inUse(u"postfix/main.cf"_s).endsWith("biff = yes\n"));
        QCOMPARE(told(handMade()), QStringList{u"postfix/main.cf adopted"_s});
    }
}

void TestHandMade::adoptedIsLostByAnotherText()
{
    m_machine->edit(u"postfix/main.cf"_s, "biff = yes\n");
    QVERIFY(m_machine->adopt());
    const auto preview = m_machine->preview(m_machine->otherInput());
    QVERIFY(preview);
    QStringList lost;
    for (const FileChange &file : preview->files) {
        if (file.losesHandMade)
            lost.append(file.path);
    }
    QCOMPARE(lost, QStringList{u"postfix/main.cf"_s});
    QCOMPARE(m_machine->apply(m_machine->otherInput()).error().code, ErrorCode::ChangedByHand);
    QVERIFY(m_machine->apply(m_machine->otherInput(), HandMadeFiles::Lose));
    QVERIFY(handMade().isEmpty());
}

void TestHandMade::adoptedIsRestored()
{
    const auto generated = m_machine->generation(1);
    m_machine->edit(u"postfix/main.cf"_s, "biff = yes\n");
    QVERIFY(m_machine->adopt());
    QVERIFY(m_machine->restore());
    QVERIFY(m_machine->generation(3) == generated);
    QVERIFY(handMade().isEmpty());
}

void TestHandMade::adoptionIsRefused()
{
    m_machine->edit(u"postfix/main.cf"_s, "bif = yes\n");
    const auto before = m_machine->host.nodes;
    m_machine->engines.checkers.insert(u"/usr/sbin/postfix"_s, Finished{0, {}, "postfix: warning: unused parameter: bif=yes\n"});
    const auto adopted = m_machine->adopt();
    QCOMPARE(adopted.error().code, ErrorCode::EngineRefused);
    QVERIFY(m_machine->host.nodes == before);
}

void TestHandMade::adoptionDoesNotAnswer()
{
    m_machine->edit(u"postfix/main.cf"_s, "biff = yes\n");
    m_machine->probeProblem = [this](const ProbeTarget &) -> std::optional<Error> {
        if (m_machine->current() == u"generations/1")
            return std::nullopt;
        return Error{ErrorCode::TlsFailed, {}, {}, u"no"_s};
    };
    QCOMPARE(m_machine->adopt().error().code, ErrorCode::ProbeFailed);
    QCOMPARE(m_machine->current(), u"generations/1"_s);
    // It lies there as before, and is told as before.
    QCOMPARE(told(handMade()), QStringList{u"postfix/main.cf changed"_s});
    QVERIFY(m_machine->journalIsClear());
}

// Whether the running engine has read it is not known.
void TestHandMade::restartWhereItMayBeLoaded()
{
    m_machine->edit(u"postfix/main.cf"_s, "inet_protocols = ipv6\n");
    qint64 postfix = m_machine->engines.pidOf(Engine::Postfix);
    QVERIFY(m_machine->adopt());
    QVERIFY(m_machine->engines.pidOf(Engine::Postfix) != postfix);
    postfix = m_machine->engines.pidOf(Engine::Postfix);
    QVERIFY(m_machine->restore());
    QVERIFY(m_machine->engines.pidOf(Engine::Postfix) != postfix);
}

void TestHandMade::nothingToDo()
{
    m_machine->host.forget();
    for (const auto &done : {m_machine->restore(), m_machine->adopt()})
        QVERIFY(done && !done->changed && done->generation == 1);
    QCOMPARE(m_machine->host.effects(), 0);
}

void TestHandMade::beforeTheSetUp()
{
    Machine machine;
    QVERIFY(!machine.restore() && !machine.adopt());
    QCOMPARE(machine.host.effects(), 0);
    const auto preview = machine.preview(machine.input());
    QVERIFY(preview);
    for (const EngineChange &change : preview->engines)
        QCOMPARE(change.action, EngineAction::Start);
}

void TestHandMade::preview()
{
    const auto same = m_machine->preview(m_machine->input());
    QVERIFY(same && same->files.isEmpty() && same->settings.isEmpty() && !same->certificate);
    const auto preview = m_machine->preview(m_machine->otherInput());
    QVERIFY(preview);
    QCOMPARE(preview->settings.size(), 2);
    for (const EngineChange &change : preview->engines)
        QCOMPARE(change.action, change.engine == Engine::Nginx || change.engine == Engine::Rspamd || change.engine == Engine::Named ? EngineAction::Nothing : EngineAction::Reload);
    // And it is what happens then.
    const auto former = m_machine->generation(1);
    QVERIFY(m_machine->apply(m_machine->otherInput()));
    const auto next = m_machine->generation(2);
    QStringList changed;
    for (auto it = next.begin(); it != next.end(); ++it) {
        if (it->kind == FakeHost::Node::Kind::File && former.value(it.key()) != *it && !it.key().endsWith(u".json"))
            changed.append(it.key());
    }
    QStringList said;
    for (const FileChange &file : preview->files)
        said.append(file.path);
    QCOMPARE(said, changed);
}

void TestHandMade::previewOfAnEngineThatDoesNotRun()
{
    m_machine->engines.crash(Engine::Postfix);
    QVERIFY(m_machine->setStopped(Engine::Dovecot));
    m_machine->engines.crash(Engine::Dovecot);
    const auto preview = m_machine->preview(m_machine->otherInput());
    QVERIFY(preview);
    for (const EngineChange &change : preview->engines)
        QCOMPARE(change.action, change.engine == Engine::Postfix ? EngineAction::Start : EngineAction::Nothing);
}

void TestHandMade::previewChangesNothing()
{
    const auto before = m_machine->host.nodes;
    m_machine->host.forget();
    QVERIFY(m_machine->preview(m_machine->otherInput()));
    QCOMPARE(m_machine->host.effects(), 0);
    QVERIFY(m_machine->host.nodes == before);
}

// A generation of a version that kept no generated files beside: what differs is told, and the next change heals it.
void TestHandMade::filesFromBefore()
{
    m_machine->host.nodes.remove(m_machine->paths.generation(1) + u"/generated.json"_s);
    QVERIFY(handMade().isEmpty());
    m_machine->edit(u"postfix/main.cf"_s, "biff = yes\n");
    QCOMPARE(told(handMade()), QStringList{u"postfix/main.cf changed"_s});
    QCOMPARE(handMade().first().diff, QString());
    QCOMPARE(m_machine->restore().error().code, ErrorCode::NotFound);
    QVERIFY(m_machine->apply(m_machine->input(), HandMadeFiles::Lose));
    QVERIFY(handMade().isEmpty());
}

QTEST_GUILESS_MAIN(TestHandMade)
#include "tst_handmade.moc"

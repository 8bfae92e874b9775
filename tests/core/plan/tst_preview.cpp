#include "core/plan/fileset.h"
#include "core/plan/preview.h"
#include "tests/core/engines/rendering.h"

using namespace postroom;
using namespace postroom::test;

// What is said of a change before it is made.
class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothing();
    void oneSetting();
    void secretsAreNotShown();
    void certificate();
    void restart();
    void fromNothing();
    void handMade();

private:
    static KnownConfig config(const QString &types = u"imap"_s, const QString &size = u"25MiB"_s, const QString &fingerprint = u"aa"_s)
    {
        RenderInput input = renderInput(true, types);
        const auto read = settingRule(u"mail.messageSizeLimit"_s)->read(input.snapshot.settings, size);
        Q_ASSERT(read.has_value());
        input.snapshot.certificate = CertificateInfo{{u"mail.example.test"_s}, u"test"_s, fingerprint, {}, {}, {}};
        return {input.snapshot, planFiles(input).value()};
    }
    static EngineAction action(const ConfigPreview &preview, Engine engine)
    {
        for (const EngineChange &change : preview.engines) {
            if (change.engine == engine)
                return change.action;
        }
        qFatal("not told");
    }
};

void TestPreview::nothing()
{
    const ConfigPreview preview = previewOf(config(), config(), {});
    QVERIFY(preview.settings.isEmpty() && preview.files.isEmpty() && !preview.certificate);
    QCOMPARE(action(preview, Engine::Postfix), EngineAction::Nothing);
    QCOMPARE(action(preview, Engine::Dovecot), EngineAction::Nothing);
}

void TestPreview::oneSetting()
{
    const ConfigPreview preview = previewOf(config(), config(u"imap"_s, u"30MiB"_s), {});
    QCOMPARE(preview.settings.size(), 1);
    QCOMPARE(preview.settings[0].key, u"mail.messageSizeLimit"_s);
    QCOMPARE(preview.settings[0].before, u"25MiB"_s);
    QCOMPARE(preview.settings[0].after, u"30MiB"_s);
    QCOMPARE(action(preview, Engine::Postfix), EngineAction::Reload);
    QCOMPARE(action(preview, Engine::Dovecot), EngineAction::Nothing);
    QCOMPARE(preview.files.size(), 1);
    QCOMPARE(preview.files[0].path, u"postfix/main.cf"_s);
    QCOMPARE(preview.files[0].fate, FileFate::Changed);
    QVERIFY2(preview.files[0].diff.contains(u"\n-message_size_limit = 26214400\n+message_size_limit = 31457280\n"_s), qPrintable(preview.files[0].diff));
}

void TestPreview::secretsAreNotShown()
{
    const KnownConfig before = config();
    KnownConfig after = config();
    for (ConfigFile &file : after.files) {
        if (file.access == FileAccess::EngineSecret)
            file.content += "hush";
    }
    const ConfigPreview preview = previewOf(before, after, {});
    QVERIFY(!preview.files.isEmpty());
    for (const FileChange &file : preview.files)
        QVERIFY(file.secret && file.diff.isEmpty());
    const QByteArray all = jsonText(toJson(preview));
    QVERIFY(!all.contains("hush") && !all.contains("PRIVATE KEY"));
    // Nor of one that was secret until now, or is removed.
    for (ConfigFile &file : after.files)
        file.access = FileAccess::World;
    QVERIFY(!jsonText(toJson(previewOf(before, after, {}))).contains("PRIVATE KEY"));
    QVERIFY(!jsonText(toJson(previewOf(before, {}, {}))).contains("PRIVATE KEY"));
}

void TestPreview::certificate()
{
    const ConfigPreview preview = previewOf(config(), config(u"imap"_s, u"25MiB"_s, u"bb"_s), {});
    QVERIFY(preview.certificate);
    QCOMPARE(preview.certificate->before->fingerprint, u"aa"_s);
    QCOMPARE(preview.certificate->after.fingerprint, u"bb"_s);
}

void TestPreview::restart()
{
    const KnownConfig before = config();
    KnownConfig after = config();
    for (ConfigFile &file : after.files) {
        if (file.path == u"postfix/main.cf")
            file.content.replace("inet_protocols = ", "inet_protocols = ipv6 ");
    }
    QCOMPARE(action(previewOf(before, after, {}), Engine::Postfix), EngineAction::Restart);
}

void TestPreview::fromNothing()
{
    const ConfigPreview preview = previewOf({}, config(), {});
    QCOMPARE(preview.files.size(), config().files.size());
    for (const FileChange &file : preview.files)
        QCOMPARE(file.fate, FileFate::Added);
    QVERIFY(preview.certificate && !preview.certificate->before);
}

void TestPreview::handMade()
{
    KnownConfig before = config();
    for (ConfigFile &file : before.files)
        file.content += "# mine\n";
    const ConfigPreview preview = previewOf(before, config(), {u"postfix/master.cf"_s});
    for (const FileChange &file : preview.files)
        QCOMPARE(file.losesHandMade, file.path == u"postfix/master.cf");
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"

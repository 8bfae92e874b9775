#include "core/engines/rspamd/rspamdconfig.h"
#include "tests/core/engines/rendering.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::test;

// The text of Rspamd's files, and what of a value can get into it.
class TestRspamdConfig : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void golden_data();
    void golden();
    void practiceAsksNobody();
    void value_data();
    void value();
};

void TestRspamdConfig::golden_data()
{
    QTest::addColumn<RenderInput>("input");
    QTest::newRow("practice") << renderInput(true, u"imap"_s, u"127.0.0.1"_s, 20000);
    QTest::newRow("production") << renderInput(false, u"imap,pop3"_s);
}

void TestRspamdConfig::golden()
{
    QFETCH(RenderInput, input);
    const auto files = rspamdConfig(input);
    QVERIFY(files);
    const QString folder = u"rspamd/"_s + QString::fromUtf8(QTest::currentDataTag()) + u'/';
    QStringList names;
    for (const ConfigFile &file : *files) {
        QCOMPARE(file.engine, Engine::Rspamd);
        QCOMPARE(file.access, FileAccess::World); // none has a secret
        names.append(file.path.section(u'/', 1));
        compareWithGolden(file.content, folder + names.last());
    }
    names.sort();
    const QDir golden(QStringLiteral(POSTROOM_SOURCE_DIR) + u"/tests/golden/"_s + folder);
    QStringList kept = golden.entryList(QDir::Files);
    for (const QString &name : QDir(golden.filePath(u"override.d"_s)).entryList(QDir::Files))
        kept.append(u"override.d/"_s + name);
    kept.sort();
    QCOMPARE(names, kept);
}

void TestRspamdConfig::practiceAsksNobody()
{
    const auto files = rspamdConfig(renderInput(true, u"imap"_s));
    QVERIFY(files);
    const QByteArray off = fileOf(*files, u"rspamd/rspamd.conf.override"_s).content;
    for (const char *module : {"rbl", "surbl", "asn", "spf", "dmarc", "phishing"})
        QVERIFY2(off.contains('"' + QByteArray(module) + "\": {\"enabled\": false}"), module);
    QVERIFY(fileOf(*rspamdConfig(renderInput(false, u"imap"_s)), u"rspamd/rspamd.conf.override"_s).path.isEmpty());
}

void TestRspamdConfig::value_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written"); // null: refused
    QTest::newRow("folder") << u"/var/lib/postroom/lookup/dkim"_s << u"/var/lib/postroom/lookup/dkim"_s;
    QTest::newRow("quote") << u"a\", \"x\": \"b"_s << u"a\\\", \\\"x\\\": \\\"b"_s;
    QTest::newRow("backslash at the end") << u"a\\"_s << u"a\\\\"_s;
    QTest::newRow("no comment inside quotes") << u"a # b /* c */"_s << u"a # b /* c */"_s;
    QTest::newRow("braces alone") << u"{ a }"_s << u"{ a }"_s;
    QTest::newRow("new line") << u"a\nb"_s << QString();
    QTest::newRow("NUL") << u"a"_s + QChar(0) << QString();
    QTest::newRow("variable") << u"$DBDIR"_s << QString();
    QTest::newRow("template's value") << u"{= env.x =}"_s << QString();
    QTest::newRow("template's statement") << u"{% if x %}"_s << QString();
    QTest::newRow("template's comment") << u"{# x #}"_s << QString();
    QTest::newRow("lone surrogate") << QString(QChar(0xDC00)) << QString();
}

void TestRspamdConfig::value()
{
    QFETCH(QString, value);
    QFETCH(QString, written);
    const auto safe = rspamdValue(value);
    QCOMPARE(safe.has_value(), !written.isNull());
    if (!safe) {
        QCOMPARE(safe.error().code, ErrorCode::CharacterNotAllowed);
        return;
    }
    QCOMPARE(*safe, written);

    // Rspamd itself reads it back, and nothing besides.
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"rspamd.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("\"postroom\": {\"value\": \"" + safe->toUtf8() + "\", \"after\": \"it\"}\n");
    config.close();
    QProcess dump;
    dump.start(u"/usr/bin/rspamadm"_s, {u"configdump"_s, u"-j"_s, u"-c"_s, config.fileName(), u"postroom"_s});
    QVERIFY(dump.waitForFinished());
    const QString said = QString::fromUtf8(dump.readAllStandardOutput()).simplified();
    QVERIFY2(said.contains(u"{ \"value\": \""_s + written + u"\", \"after\": \"it\" }"_s)
                 || said.contains(u"{ \"after\": \"it\", \"value\": \""_s + written + u"\" }"_s),
             qUtf8Printable(said + QString::fromUtf8(dump.readAllStandardError())));
}

QTEST_GUILESS_MAIN(TestRspamdConfig)
#include "tst_rspamdconfig.moc"

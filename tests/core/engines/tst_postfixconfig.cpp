#include "core/engines/postfix/postfixconfig.h"
#include "core/engines/words.h"
#include "tests/core/engines/rendering.h"

#include <QDateTime>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::test;

// The text of Postfix's files, and what of a value can get into it.
class TestPostfixConfig : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void golden_data();
    void golden();
    void filesAndReaders();
    void services_data();
    void services();
    void notSetUp();
    void value_data();
    void value();
    void word_data();
    void word();
};

void TestPostfixConfig::golden_data()
{
    QTest::addColumn<RenderInput>("input");
    QTest::newRow("practice") << renderInput(true, u"imap"_s, u"127.0.0.1"_s, 20000);
    QTest::newRow("production") << renderInput(false, u"imap,pop3"_s);
}

void TestPostfixConfig::golden()
{
    QFETCH(RenderInput, input);
    const auto files = postfixConfig(input);
    QVERIFY(files);
    for (const ConfigFile &file : *files) {
        if (file.path.contains(u"/tls/"_s))
            continue;
        const QString name = file.path.section(u'/', 1);
        compareWithGolden(file.content, u"postfix/"_s + QString::fromUtf8(QTest::currentDataTag()) + u'/' + name);
    }
}

void TestPostfixConfig::filesAndReaders()
{
    const auto files = postfixConfig(renderInput(false, u"imap"_s));
    QVERIFY(files);
    QStringList worldReadable;
    QStringList secret;
    for (const ConfigFile &file : *files) {
        QCOMPARE(file.engine, Engine::Postfix);
        (file.access == FileAccess::World ? worldReadable : secret).append(file.path);
    }
    QCOMPARE(worldReadable, (QStringList{u"postfix/main.cf"_s, u"postfix/master.cf"_s, u"postfix/sql/aliases.cf"_s,
                                         u"postfix/sql/catchalls.cf"_s, u"postfix/sql/domains.cf"_s, u"postfix/sql/logins.cf"_s,
                                         u"postfix/sql/mailboxes.cf"_s, u"postfix/sql/others.cf"_s, u"postfix/sql/recipients.cf"_s, u"postfix/sql/senders.cf"_s}));
    const auto practice = postfixConfig(renderInput(true, u"imap"_s));
    QVERIFY(practice);
    QCOMPARE(practice->size(), files->size() + 1); // the routes to other practice instances
    QCOMPARE(fileOf(*practice, u"postfix/sql/routes.cf"_s).access, FileAccess::World);
    QCOMPARE(secret, (QStringList{u"postfix/tls/chain.pem"_s, u"postfix/tls/names"_s}));
    QCOMPARE(
        fileOf(*files, u"postfix/tls/chain.pem"_s).content,
        QByteArray(
            "-----BEGIN PRIVATE KEY-----\nkey\n-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\nchain\n-----END CERTIFICATE-----\n"));
}

void TestPostfixConfig::services_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("interfaces");
    QTest::addColumn<QByteArray>("protocols");
    QTest::newRow("everywhere") << QString() << QByteArray("\n1587 inet ") << QByteArray("all") << QByteArray("all");
    QTest::newRow("IPv4") << u"192.0.2.25"_s << QByteArray("\n192.0.2.25:1587 inet ") << QByteArray("192.0.2.25")
                          << QByteArray("ipv4");
    QTest::newRow("IPv6") << u"2001:db8::25"_s << QByteArray("\n[2001:db8::25]:1587 inet ") << QByteArray("2001:db8::25")
                          << QByteArray("all");
}

void TestPostfixConfig::services()
{
    QFETCH(QString, listen);
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, interfaces);
    QFETCH(QByteArray, protocols);
    const auto files = postfixConfig(renderInput(false, u"imap"_s, listen, 1000));
    QVERIFY(files);
    QVERIFY(fileOf(*files, u"postfix/master.cf"_s).content.contains(service));
    const QByteArray main = fileOf(*files, u"postfix/main.cf"_s).content;
    QVERIFY(main.contains("\ninet_interfaces = " + interfaces + '\n'));
    QVERIFY(main.contains("\ninet_protocols = " + protocols + '\n'));
}

void TestPostfixConfig::notSetUp()
{
    RenderInput input = renderInput(true, u"imap"_s);
    input.snapshot.settings.serverName.reset();
    const auto files = postfixConfig(input);
    QVERIFY(!files);
    QCOMPARE(files.error(), (Error{ErrorCode::NotSetUp, {}, u"server.name"_s, {}}));
}

void TestPostfixConfig::value_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written"); // null: refused
    QTest::newRow("host") << u"mail.example.test"_s << u"mail.example.test"_s;
    QTest::newRow("a parameter's name") << u"$mydomain"_s << u"$$mydomain"_s;
    QTest::newRow("braces") << u"a ${x?{y}} b"_s << u"a $${x?{y}} b"_s;
    QTest::newRow("no comment inside a line") << u"a # b"_s << u"a # b"_s;
    QTest::newRow("new line") << u"a\nrelayhost = b"_s << QString();
    QTest::newRow("carriage return") << u"a\rb"_s << QString();
    QTest::newRow("NUL") << u"a"_s + QChar(0) << QString();
    QTest::newRow("tab in front") << u"\ta"_s << QString();
    QTest::newRow("blank in front") << u" a"_s << QString();
    QTest::newRow("line separator") << u"a\u2028b"_s << QString();
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << QString();
}

void TestPostfixConfig::value()
{
    QFETCH(QString, value);
    QFETCH(QString, written);
    const auto safe = postfixValue(value);
    QCOMPARE(safe.has_value(), !written.isNull());
    if (!safe) {
        QCOMPARE(safe.error().code, ErrorCode::CharacterNotAllowed);
        return;
    }
    QCOMPARE(*safe, written);

    // Postfix itself reads it back, and nothing besides.
    const QTemporaryDir folder;
    QFile main(folder.filePath(u"main.cf"_s));
    QVERIFY(main.open(QIODevice::WriteOnly));
    main.write("compatibility_level = 3.6\nmyhostname = mail.example.test\nmail_name = " + safe->toUtf8() + '\n');
    main.flush();
    main.setFileTime(QDateTime::currentDateTime().addSecs(-3),
                     QFileDevice::FileModificationTime); // postconf waits with a fresh file
    main.close();
    QFile master(folder.filePath(u"master.cf"_s));
    QVERIFY(master.open(QIODevice::WriteOnly));
    QProcess postconf;
    postconf.start(u"/usr/sbin/postconf"_s, {u"-c"_s, folder.path(), u"-x"_s, u"mail_name"_s});
    QVERIFY(postconf.waitForFinished());
    QCOMPARE(QString::fromUtf8(postconf.readAllStandardOutput()), u"mail_name = "_s + value + u'\n');
    postconf.start(u"/usr/sbin/postconf"_s, {u"-c"_s, folder.path(), u"-n"_s});
    QVERIFY(postconf.waitForFinished());
    QCOMPARE(postconf.readAllStandardOutput().count('\n'), 4); // with config_directory
}

void TestPostfixConfig::word_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("taken");
    QTest::newRow("path") << u"/var/lib/post_room-2/lookup.db"_s << true;
    QTest::newRow("service") << u"[2001:db8::1]:25"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("parameter") << u"$a"_s << false;
    QTest::newRow("brace") << u"{a}"_s << false;
    QTest::newRow("assignment") << u"a=b"_s << false;
    QTest::newRow("comma") << u"a,b"_s << false;
    QTest::newRow("new line") << u"a\nb"_s << false;
    QTest::newRow("letter beyond ASCII") << u"ä"_s << false;
    QTest::newRow("beyond the BMP, like a slash in its low bits") << QString::fromUcs4(U"\U0001002F") << false;
}

void TestPostfixConfig::word()
{
    QFETCH(QString, value);
    QFETCH(bool, taken);
    const auto safe = plainWord(value);
    QCOMPARE(safe.has_value(), taken);
    if (safe)
        QCOMPARE(*safe, value);
}

QTEST_GUILESS_MAIN(TestPostfixConfig)
#include "tst_postfixconfig.moc"

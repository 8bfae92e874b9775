#include "core/engines/dovecot/dovecotconfig.h"
#include "tests/core/engines/rendering.h"

#include <QProcess>
#include <QDir>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace postroom;
using namespace postroom::test;

// The text of Dovecot's files, what of a value can get into it, and what its queries cost.
class TestDovecotConfig : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void golden_data();
    void golden();
    void filesAndReaders();
    void listeners_data();
    void listeners();
    void notSetUp();
    void value_data();
    void value();
    void queriesUseAnIndex_data();
    void queriesUseAnIndex();
};

void TestDovecotConfig::golden_data()
{
    QTest::addColumn<RenderInput>("input");
    QTest::newRow("practice_imap") << renderInput(true, u"imap"_s, u"127.0.0.1"_s, 20000);
    QTest::newRow("production_both") << renderInput(false, u"imap,pop3"_s);
}

void TestDovecotConfig::golden()
{
    QFETCH(RenderInput, input);
    const auto files = dovecotConfig(input);
    QVERIFY(files);
    for (const ConfigFile &file : *files) {
        if (!file.path.contains(u"/tls/"_s))
            compareWithGolden(file.content, u"dovecot/"_s + QString::fromUtf8(QTest::currentDataTag()) + u'/' +
                                                file.path.section(u'/', 1));
    }
}

void TestDovecotConfig::filesAndReaders()
{
    const auto files = dovecotConfig(renderInput(false, u"imap"_s));
    QVERIFY(files);
    QCOMPARE(files->size(), 4);
    for (const ConfigFile &file : *files) {
        QCOMPARE(file.engine, Engine::Dovecot);
        QCOMPARE(file.access, file.path == u"dovecot/dovecot.conf" ? FileAccess::World : FileAccess::EngineSecret);
    }
    QVERIFY(fileOf(*files, u"dovecot/tls/fullchain.pem"_s).content.contains("chain"));
    QVERIFY(!fileOf(*files, u"dovecot/tls/fullchain.pem"_s).content.contains("key"));
    QVERIFY(fileOf(*files, u"dovecot/tls/key.pem"_s).content.contains("key"));
}

void TestDovecotConfig::listeners_data()
{
    QTest::addColumn<QString>("types");
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QByteArrayList>("present");
    QTest::addColumn<QByteArrayList>("absent");
    QTest::newRow("IMAP only") << u"imap"_s << QString()
                               << QByteArrayList{"\nlisten = *, ::\n", "\nprotocols = imap lmtp\n", " port = 1143\n",
                                                 " port = 1993\n"}
                               << QByteArrayList{"pop3", "port = 1110", "port = 1995"};
    QTest::newRow("POP3 only") << u"pop3"_s << u"192.0.2.25"_s
                               << QByteArrayList{"\nlisten = 192.0.2.25\n", "\nprotocols = pop3 lmtp\n", " port = 1110\n",
                                                 " port = 1995\n"}
                               << QByteArrayList{"imap", "port = 1143", "port = 1993"};
    QTest::newRow("both") << u"imap,pop3"_s << u"2001:db8::25"_s
                          << QByteArrayList{"\nlisten = 2001:db8::25\n", "\nprotocols = imap pop3 lmtp\n", " port = 1995\n",
                                            " port = 1993\n"}
                          << QByteArrayList();
}

void TestDovecotConfig::listeners()
{
    QFETCH(QString, types);
    QFETCH(QString, listen);
    QFETCH(QByteArrayList, present);
    QFETCH(QByteArrayList, absent);
    const auto files = dovecotConfig(renderInput(false, types, listen, 1000));
    QVERIFY(files);
    const QByteArray text = fileOf(*files, u"dovecot/dovecot.conf"_s).content;
    for (const QByteArray &part : present)
        QVERIFY2(text.contains(part), part.constData());
    for (const QByteArray &part : absent)
        QVERIFY2(!text.contains(part), part.constData());
}

void TestDovecotConfig::notSetUp()
{
    RenderInput input = renderInput(true, u"imap"_s);
    input.snapshot.settings.serverName.reset();
    QCOMPARE(dovecotConfig(input).error(), (Error{ErrorCode::NotSetUp, {}, u"server.name"_s, {}}));
}

void TestDovecotConfig::value_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written"); // null: refused
    QTest::newRow("host") << u"mail.example.test"_s << u"mail.example.test"_s;
    QTest::newRow("quote") << u"a\" b"_s << u"a\\\" b"_s;
    QTest::newRow("backslash at the end") << u"a\\"_s << u"a\\\\"_s;
    QTest::newRow("no comment inside quotes") << u"a # b"_s << u"a # b"_s;
    QTest::newRow("brace") << u"a { b }"_s << u"a { b }"_s;
    QTest::newRow("new line") << u"a\nssl = no"_s << QString();
    QTest::newRow("NUL") << u"a"_s + QChar(0) << QString();
    QTest::newRow("a variable") << u"%u"_s << QString();
    QTest::newRow("a setting's name") << u"a $ssl_key"_s << QString();
    QTest::newRow("a file's content") << u"</etc/shadow"_s << QString();
    QTest::newRow("lone surrogate") << QString(QChar(0xDC00)) << QString();
}

void TestDovecotConfig::value()
{
    QFETCH(QString, value);
    QFETCH(QString, written);
    const auto safe = dovecotValue(value);
    QCOMPARE(safe.has_value(), !written.isNull());
    if (!safe) {
        QCOMPARE(safe.error().code, ErrorCode::CharacterNotAllowed);
        return;
    }
    QCOMPARE(*safe, written);

    // Dovecot itself reads it back, and nothing besides.
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"dovecot.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("login_greeting = \"" + safe->toUtf8() + "\"\nhostname = after\n");
    config.close();
    QProcess doveconf;
    doveconf.start(u"/usr/bin/doveconf"_s, {u"-c"_s, config.fileName(), u"-h"_s, u"login_greeting"_s, u"hostname"_s});
    QVERIFY(doveconf.waitForFinished());
    QCOMPARE(QString::fromUtf8(doveconf.readAllStandardOutput()), value + u"\nafter\n"_s);
}

void TestDovecotConfig::queriesUseAnIndex_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("login") << u"dovecot"_s << u"dovecot/sql.conf"_s << u"password_query"_s;
    QTest::newRow("delivery") << u"dovecot"_s << u"dovecot/sql.conf"_s << u"user_query"_s;
    QTest::newRow("domain") << u"postfix"_s << u"postfix/sql/domains.cf"_s << u"query"_s;
    QTest::newRow("recipient") << u"postfix"_s << u"postfix/sql/mailboxes.cf"_s << u"query"_s;
    QTest::newRow("alias") << u"postfix"_s << u"postfix/sql/aliases.cf"_s << u"query"_s;
    QTest::newRow("catch-all") << u"postfix"_s << u"postfix/sql/catchalls.cf"_s << u"query"_s;
    QTest::newRow("login that sends") << u"postfix"_s << u"postfix/sql/logins.cf"_s << u"query"_s;
    QTest::newRow("sender") << u"postfix"_s << u"postfix/sql/senders.cf"_s << u"query"_s;
}

// Of the tables as they are: a hundred thousand mailboxes must cost what ten cost.
void TestDovecotConfig::queriesUseAnIndex()
{
    QFETCH(QString, engine);
    QFETCH(QString, file);
    QFETCH(QString, name);
    const auto files =
        rulesOf(engine == u"dovecot" ? Engine::Dovecot : Engine::Postfix).render(renderInput(true, u"imap"_s));
    QVERIFY(files);
    const QString text = QString::fromUtf8(fileOf(*files, file).content).replace(u"\\\n"_s, u" "_s).replace(u"\n "_s, u" "_s);
    const QRegularExpressionMatch match =
        QRegularExpression(u"^"_s + name + u" = (.*)$"_s, QRegularExpression::MultilineOption).match(text);
    QVERIFY(match.hasMatch());
    const QString query = match.captured(1).replace(u"%Lu"_s, u"ann"_s).replace(u"%s"_s, u"ann"_s).replace(u"%u"_s, u"ann"_s).replace(u"%d"_s, u"x.org"_s);

    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lookup"_s);
        db.setDatabaseName(u":memory:"_s);
        QVERIFY(db.open());
        const QDir scripts(QStringLiteral(POSTROOM_SOURCE_DIR) + u"/resources/schema/lookup"_s);
        QString tables;
        for (const QString &script : scripts.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile schema(scripts.filePath(script));
            QVERIFY(schema.open(QIODevice::ReadOnly));
            tables += QString::fromUtf8(schema.readAll()).remove(QRegularExpression(u"--[^\n]*"_s));
        }
        for (const QString &statement : tables.split(u';')) {
            if (!statement.trimmed().isEmpty())
                QVERIFY2(QSqlQuery(db).exec(statement), qUtf8Printable(statement));
        }
        QSqlQuery plan(db);
        QVERIFY2(plan.exec(u"EXPLAIN QUERY PLAN "_s + query), qUtf8Printable(query));
        int searches = 0;
        while (plan.next()) {
            const QString step = plan.value(3).toString();
            QVERIFY2(!step.contains(QRegularExpression(u"SCAN (mailbox|domain|alias|asked|main|further)"_s)), qUtf8Printable(step));
            searches += step.contains(u"SEARCH"_s) ? 1 : 0;
        }
        QVERIFY(searches > 0);
    }
    QSqlDatabase::removeDatabase(u"lookup"_s);
}

QTEST_GUILESS_MAIN(TestDovecotConfig)
#include "tst_dovecotconfig.moc"

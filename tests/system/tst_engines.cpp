#include "core/certs/dkimkeys.h"
#include "core/certs/practiceca.h"
#include "core/engines/engine.h"
#include "core/host/realhost.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace postroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Said
{
    int exitCode = -1;
    QString text; // standard output and error

    bool has(const QString &part) const { return text.contains(part); }
};

Said run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000))
        return {};
    return Said{process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString hashOf(const QByteArray &password)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (sodium_init() < 0 ||
        crypto_pwhash_str_alg(hash.data(), password.constData(), static_cast<unsigned long long>(password.size()), 2,
                              19456 * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        qFatal("no hash");
    return u"{ARGON2ID}"_s + QString::fromLatin1(hash.constData());
}

constexpr auto root = u"/var/lib/pr-engines";
constexpr auto password = "correct horse 7"_L1;

} // namespace

// The generated configuration on the real Postfix and Dovecot, seen from outside with programs that nobody here
// wrote. Needs root, as the engines do.
class TestEngines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void mastersAreKnown();
    void smtp_data();
    void smtp();
    void noLoginBeforeTls();
    void fetch_data();
    void fetch();
    void standardFolders();
    void deliveredOnce();
    void fullMailbox();
    void headersCompletedAfterLoginOnly();
    void oldTlsRefused_data();
    void oldTlsRefused();
    void weakCiphersRefused_data();
    void weakCiphersRefused();
    void localUsersCannotDeliver();
    void changesWithoutReload();
    void unknownLikeWrongPassword_data();
    void unknownLikeWrongPassword();
    void mailboxesListed();
    void checkersRefuse_data();
    void checkersRefuse();
    void checkersSeeOwners();
    void checkersTake_data();
    void checkersTake();
    void reloadTakesAccountTypes();
    void reloadTakesPorts();
    void reloadTakesAddress();
    void reloadTakesCertificate();
    void startRefusedPort_data();
    void startRefusedPort();
    void restartsAtOnce_data();
    void restartsAtOnce();
    void cleanLogs();
    void stopsQuickly();

private:
    void makeFolders();
    void makeLookup();
    void addMailbox(const QString &localPart, const QString &domain, int active = 1, const QVariant &quota = {});
    QList<ConfigFile> render(const Settings &settings) const;
    // Writes a generation as its files' access says and points `current` at it.
    void install(const QList<ConfigFile> &files);
    void write(const QString &generation, const QList<ConfigFile> &files);
    QString port(Protocol protocol) const { return QString::number(m_instance.portOf(protocol)); }
    static bool hasFiles(Engine engine, const QList<ConfigFile> &files)
    {
        return std::any_of(files.begin(), files.end(), [engine](const ConfigFile &file) { return file.engine == engine; });
    }
    bool listens(Protocol protocol) const;
    // Its master, by pid file and /proc; 0: none.
    qint64 master(const EngineRules &rules);
    void stop(const EngineRules &rules);
    QString log(Engine engine);
    Said swaks(const QStringList &arguments);
    Said curl(const QString &url, const QString &login, const QString &secret, const QStringList &more = {});

    RealHost m_host;
    InstancePaths m_paths;
    Instance m_instance;
    Settings m_settings;
    CertifiedKey m_ca;
    CertifiedKey m_leaf;
    int m_generation = 0;
};

void TestEngines::makeFolders()
{
    QVERIFY(m_host.removeTree(m_paths.directory()));
    const auto folder = [this](const QString &path, const char *user, const char *group, uint mode) {
        const auto owner = m_host.user(QString::fromLatin1(user));
        const auto members = m_host.group(QString::fromLatin1(group));
        QVERIFY2(owner && members, user);
        QVERIFY(m_host.makeFolder(path, Owner{owner->user, *members}, mode));
    };
    folder(m_paths.directory(), "root", "root", 0755);
    folder(m_paths.lookup(), "postroom", "postroom-lookup", 02751);
    folder(m_paths.generations(), "root", "root", 0755);
    folder(m_paths.engines(), "root", "root", 0755);
    folder(m_paths.mail(), "postroom-mail", "postroom-mail", 0700);
    folder(m_paths.log(), "root", "adm", 0750);
    for (const EngineRules &rules : allEngines())
        QVERIFY(rules.prepare(m_host, m_paths));
    // The helper makes these; nobody logs in with them here.
    QVERIFY(m_host.makeFolder(m_paths.probe(), Owner{}, 0755));
    QVERIFY(m_host.writeNew(m_paths.probe() + u"/users"_s, {}, Owner{0, m_host.group(u"dovecot"_s).value()}, 0640));
}

// What postroomd publishes, with a connection held open for as long as the engines read.
void TestEngines::makeLookup()
{
    const auto postroom = m_host.user(u"postroom"_s);
    const auto readers = m_host.group(u"postroom-lookup"_s);
    QVERIFY(postroom && readers);
    QVERIFY(m_host.writeNew(m_paths.lookupFile(), {}, Owner{postroom->user, *readers}, 0640));
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lookup"_s);
    db.setDatabaseName(m_paths.lookupFile());
    QVERIFY(db.open());
    QSqlQuery query(db);
    QStringList statements{u"PRAGMA journal_mode = WAL"_s};
    const QDir scripts(QStringLiteral(POSTROOM_SOURCE_DIR) + u"/resources/schema/lookup"_s);
    for (const QString &script : scripts.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile schema(scripts.filePath(script));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        for (const QString &statement : QString::fromUtf8(schema.readAll()).remove(QRegularExpression(u"--[^\n]*"_s)).split(u';')) {
            if (!statement.trimmed().isEmpty())
                statements.append(statement);
        }
    }
    statements.append(u"INSERT INTO domain (name) VALUES ('example.test'), ('other.test')"_s);
    for (const QString &statement : std::as_const(statements))
        QVERIFY2(query.exec(statement), qUtf8Printable(query.lastError().text()));
    const auto key = makeDkimKey(DkimAlgorithm::Ed25519);
    const auto signers = m_host.group(u"_rspamd"_s);
    QVERIFY(key && signers);
    const QByteArray signing = "[{\"selector\": \"" + key->selector.toLatin1() + "\", \"key\": \"" + key->privateKey.reveal().toByteArray() + "\"}]\n";
    QVERIFY(m_host.writeNew(m_paths.dkim() + u"/example.test.json"_s, signing, Owner{postroom->user, *signers}, 0640));
    addMailbox(u"ann"_s, u"example.test"_s);
    addMailbox(u"bob"_s, u"example.test"_s, 1, 100'000);
    addMailbox(u"bob"_s, u"other.test"_s);
    addMailbox(u"sue"_s, u"example.test"_s, 0);
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(::chown((m_paths.lookupFile().toLatin1() + suffix).constData(), postroom->user, *readers), 0);
}

void TestEngines::addMailbox(const QString &localPart, const QString &domain, int active, const QVariant &quota)
{
    static const QString hash = hashOf(QByteArray(password.data(), password.size()));
    QSqlQuery query(QSqlDatabase::database(u"lookup"_s));
    query.prepare(u"INSERT INTO mailbox (address, local_part, domain, password, quota_bytes, active) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const QVariant &value : {QVariant(localPart + u'@' + domain), QVariant(localPart), QVariant(domain), QVariant(hash),
                                  quota, QVariant(active)})
        query.addBindValue(value);
    QVERIFY2(query.exec(), qUtf8Printable(query.lastError().text()));
}

QList<ConfigFile> TestEngines::render(const Settings &settings) const
{
    const RenderInput input{Snapshot{settings, {}, {}}, m_instance, m_paths, m_leaf.chainPem, m_leaf.keyPem, {}};
    QList<ConfigFile> files;
    for (const EngineRules &rules : allEngines()) {
        const auto rendered = rules.render(input);
        if (!rendered)
            qFatal("not rendered: %s", qUtf8Printable(rendered.error().detail));
        files += *rendered;
    }
    for (ConfigFile &file : files) {
        if (file.path == u"dovecot/dovecot.conf")
            file.content += "auth_failure_delay = 0\n"; // 2 s otherwise, for each of many wrong passwords below
    }
    return files;
}

// Without the fsync of each file that a real generation has: this is done many times.
void TestEngines::write(const QString &generation, const QList<ConfigFile> &files)
{
    for (const ConfigFile &file : files) {
        const bool secret = file.access == FileAccess::EngineSecret;
        const auto readers = m_host.group(QString::fromLatin1(rulesOf(file.engine).group));
        QVERIFY(readers);
        const QString path = generation + u'/' + file.path;
        QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(file.content), file.content.size());
        QCOMPARE(::fchown(written.handle(), 0, secret ? *readers : 0), 0);
        QCOMPARE(::fchmod(written.handle(), secret ? 0640 : 0644), 0);
    }
}

void TestEngines::install(const QList<ConfigFile> &files)
{
    const QString generation = m_paths.generation(++m_generation);
    write(generation, files);
    for (const EngineRules &rules : allEngines()) {
        if (!hasFiles(rules.engine, files)) {
            QVERIFY(rules.onlyInPractice);
            continue;
        }
        const auto checked = rules.check(m_host, generation);
        QVERIFY2(checked, checked ? "" : qUtf8Printable(checked.error().detail));
    }
    QVERIFY(m_host.pointLink(m_paths.current(), generation));
}

bool TestEngines::listens(Protocol protocol) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_instance.portOf(protocol));
    return socket.waitForConnected(1000);
}

qint64 TestEngines::master(const EngineRules &rules)
{
    const QString pid = QString::fromLatin1(m_host.read(rules.pidFile(m_paths)).value_or(QByteArray())).trimmed();
    const auto link = [&](const QString &name) { return m_host.linkTarget(u"/proc/"_s + pid + name).value_or(QString()); };
    if (pid.isEmpty() || link(u"/exe"_s) != QLatin1StringView(rules.master) ||
        link(u"/cwd"_s) != rules.masterFolder(m_paths))
        return 0;
    return pid.toLongLong();
}

void TestEngines::stop(const EngineRules &rules)
{
    const qint64 pid = master(rules);
    if (pid == 0)
        return;
    QVERIFY(m_host.terminate(pid));
    QTRY_COMPARE_WITH_TIMEOUT(master(rules), 0, 8000); // Dovecot waits five seconds for a process that was just starting
}

QString TestEngines::log(Engine engine)
{
    return QString::fromUtf8(m_host.read(rulesOf(engine).logFile(m_paths)).value_or(QByteArray()));
}

Said TestEngines::swaks(const QStringList &arguments)
{
    return run(u"swaks"_s,
               QStringList{u"--server"_s, u"127.0.0.1"_s, u"--ehlo"_s, u"client.example"_s, u"--timeout"_s, u"10"_s} +
                   arguments);
}

Said TestEngines::curl(const QString &url, const QString &login, const QString &secret, const QStringList &more)
{
    return run(u"curl"_s, QStringList{u"--silent"_s, u"--show-error"_s, u"--verbose"_s, u"--max-time"_s, u"20"_s,
                                      u"--cacert"_s, m_paths.directory() + u"/ca.pem"_s, u"--resolve"_s,
                                      u"mail.example.test:%1:127.0.0.1"_s.arg(url.section(u':', 2).section(u'/', 0, 0)),
                                      u"--user"_s, login + u':' + secret, url} +
                              more);
}

void TestEngines::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("the engines need root");
    const auto paths = InstancePaths::parse(root);
    QVERIFY(paths);
    m_paths = *paths;
    m_instance.id = u"00112233445566778899aabbccddeeff"_s;
    m_instance.practice = true;
    m_instance.portOffset = 27000;
    m_instance.listen = *IpAddress::parse(u"127.0.0.1");
    m_settings.serverName = *DomainName::parse(u"mail.example.test");
    m_settings.accountTypes = {AccountType::Imap, AccountType::Pop3};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto ca = makePracticeCa(m_instance.id, now);
    QVERIFY(ca);
    m_ca = *ca;
    const auto leaf = issue(m_ca, {u"mail.example.test"_s}, now);
    QVERIFY(leaf);
    m_leaf = *leaf;

    makeFolders();
    makeLookup();
    QVERIFY(m_host.writeNew(m_paths.directory() + u"/ca.pem"_s, m_ca.chainPem, Owner{}, 0644));
    install(render(m_settings));
    for (const EngineRules &rules : allEngines()) {
        const auto started = m_host.run(rules.start(m_paths));
        QVERIFY(started);
        QVERIFY2(started->exitCode == 0, qUtf8Printable(QString::fromUtf8(started->err) + log(rules.engine)));
    }
    for (const Listener &listener : allListeners())
        QTRY_VERIFY(listens(listener.protocol));
}

void TestEngines::cleanupTestCase()
{
    if (m_generation == 0)
        return;
    for (const EngineRules &rules : allEngines())
        stop(rules);
    QSqlDatabase::database(u"lookup"_s).close();
    QSqlDatabase::removeDatabase(u"lookup"_s);
    if (!qEnvironmentVariableIsSet("KEEP_INSTANCE"))
        QVERIFY(m_host.removeTree(m_paths.directory()));
}

void TestEngines::mastersAreKnown()
{
    for (const EngineRules &rules : allEngines()) {
        QVERIFY(master(rules) > 1);
        const auto version = rules.version(m_host);
        QVERIFY(version);
        QVERIFY(QRegularExpression(u"^[0-9.]+$"_s).match(*version).hasMatch());
    }
}

void TestEngines::smtp_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("login"); // empty: none
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("answer");

    const QString good = password;
    const QString ann = u"ann@example.test"_s;
    const QString bob = u"bob@example.test"_s;
    const QString stranger = u"someone@far.example"_s;
    const QString queued = u"250 2.0.0 Ok: queued"_s;
    const auto row = [](const char *name, Protocol protocol, const QString &login, const QString &secret,
                        const QString &from, const QString &to, const QString &answer) {
        QTest::newRow(name) << protocol << login << secret << from << to << answer;
    };
    using enum Protocol;
    row("587", Submission, ann, good, ann, bob, queued);
    row("465", Submissions, ann, good, ann, bob, queued);
    row("to oneself", Submission, ann, good, ann, ann, queued);
    row("login in capitals", Submission, u"ANN@Example.TEST"_s, good, ann, bob, queued);
    row("bare local part, only one has it", Submission, u"ann"_s, good, ann, bob, queued);
    row("bare local part, two have it", Submission, u"bob"_s, good, bob, ann, u"535 5.7.8"_s);
    row("wrong password", Submission, ann, u"wrong horse 7"_s, ann, bob, u"535 5.7.8 Error: authentication failed"_s);
    row("wrong password on 465", Submissions, ann, u"wrong horse 7"_s, ann, bob, u"535 5.7.8"_s);
    row("no such login", Submission, u"nobody@example.test"_s, good, ann, bob, u"535 5.7.8"_s);
    row("SQL in the login", Submission, u"x' OR '1'='1"_s, good, ann, bob, u"535 5.7.8"_s);
    row("suspended", Submission, u"sue@example.test"_s, good, u"sue@example.test"_s, bob, u"535 5.7.8"_s);
    row("suspended, bare", Submission, u"sue"_s, good, u"sue@example.test"_s, bob, u"535 5.7.8"_s);
    row("no login on 587", Submission, {}, {}, ann, bob,
        u"554 5.7.1 <unknown[127.0.0.1]>: Client host rejected: Access denied"_s);
    row("no login on 465", Submissions, {}, {}, ann, bob, u"Client host rejected: Access denied"_s);
    row("another's sender", Submission, ann, good, bob, bob,
        u"553 5.7.1 <bob@example.test>: Sender address rejected: not owned by user ann@example.test"_s);
    row("another's sender on 465", Submissions, ann, good, bob, bob, u"553 5.7.1"_s);
    row("a sender elsewhere", Submission, ann, good, stranger, bob, u"553 5.7.1"_s);
    row("a suspended sender", Submission, ann, good, u"sue@example.test"_s, bob, u"553 5.7.1"_s);
    row("own plus address as sender", Submission, ann, good, u"ann+shop@example.test"_s, bob, queued);
    row("unknown here, logged in", Submission, ann, good, ann, u"nobody@example.test"_s,
        u"550 5.1.1 <nobody@example.test>: Recipient address rejected: User unknown in virtual mailbox table"_s);
    row("outside, in practice", Submission, ann, good, ann, stranger,
        u"550 5.7.1 <someone@far.example>: Recipient address rejected: This is a practice server"_s);
    row("from outside", Smtp, {}, {}, stranger, ann, queued);
    row("from outside to capitals", Smtp, {}, {}, stranger, u"ANN@EXAMPLE.TEST"_s, queued);
    row("from outside to a plus address", Smtp, {}, {}, stranger, u"ann+shop@example.test"_s, queued);
    row("from outside to a suspended one", Smtp, {}, {}, stranger, u"sue@example.test"_s, queued);
    row("bounce from outside", Smtp, {}, {}, u"<>"_s, ann, queued);
    row("unknown recipient", Smtp, {}, {}, stranger, u"nobody@example.test"_s,
        u"550 5.1.1 <nobody@example.test>: Recipient address rejected: User unknown in virtual mailbox table"_s);
    row("SQL in the recipient", Smtp, {}, {}, stranger, u"x'or'1'='1@example.test"_s, u"550 5.1.1"_s);
    row("domain below a served one", Smtp, {}, {}, stranger, u"ann@sub.example.test"_s, u"554 5.7.1"_s);
    row("relay", Smtp, {}, {}, stranger, u"someone@else.example"_s,
        u"554 5.7.1 <someone@else.example>: Relay access denied"_s);
    row("relay in the name of one of us", Smtp, {}, {}, ann, u"someone@else.example"_s, u"554 5.7.1"_s);
    row("relay by percent", Smtp, {}, {}, stranger, u"someone%else.example@example.test"_s, u"554 5.7.1"_s);
    row("relay by bang", Smtp, {}, {}, stranger, u"else.example!someone@example.test"_s, u"554 5.7.1"_s);
    row("relay by the server's own name", Smtp, {}, {}, stranger, u"root@mail.example.test"_s, u"554 5.7.1"_s);
    row("relay by literal address", Smtp, {}, {}, stranger, u"root@[127.0.0.1]"_s,
        u"554 5.7.1 <root@[127.0.0.1]>: Recipient address rejected: Relay access denied"_s);
    row("login on 25", Smtp, ann, good, ann, bob, u"Host did not advertise authentication"_s);
}

void TestEngines::smtp()
{
    QFETCH(Protocol, protocol);
    QFETCH(QString, login);
    QFETCH(QString, secret);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, answer);
    QStringList arguments{u"--port"_s,
                          port(protocol),
                          u"--from"_s,
                          from,
                          u"--to"_s,
                          to,
                          protocol == Protocol::Submissions ? u"--tls-on-connect"_s : u"--tls"_s};
    if (!login.isEmpty())
        arguments += {u"--auth"_s, u"PLAIN"_s, u"--auth-user"_s, login, u"--auth-password"_s, secret};
    const Said said = swaks(arguments);
    QVERIFY2(said.has(answer), qUtf8Printable(said.text));
}

void TestEngines::noLoginBeforeTls()
{
    const Said before = swaks({u"--port"_s, port(Protocol::Submission), u"--quit-after"_s, u"EHLO"_s});
    QVERIFY(before.has(u"250-STARTTLS"_s));
    QVERIFY2(!before.has(u"AUTH"_s), qUtf8Printable(before.text));
    const Said after = swaks({u"--port"_s, port(Protocol::Submission), u"--tls"_s, u"--quit-after"_s, u"EHLO"_s});
    QVERIFY2(after.has(u"AUTH PLAIN LOGIN"_s), qUtf8Printable(after.text));
    const Said plain = swaks(
        {u"--port"_s, port(Protocol::Submission), u"--from"_s, u"ann@example.test"_s, u"--to"_s, u"bob@example.test"_s});
    QVERIFY2(plain.has(u"530 5.7.0 Must issue a STARTTLS command first"_s), qUtf8Printable(plain.text));
}

void TestEngines::fetch_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("works");
    const QString good = password;
    using enum Protocol;
    for (const auto &[scheme, protocol] :
         {std::pair{"imaps", Imaps}, std::pair{"imap", Imap}, std::pair{"pop3s", Pop3s}, std::pair{"pop3", Pop3}}) {
        const auto row = [scheme = scheme, protocol = protocol](const char *name, const QString &login,
                                                                const QString &secret, bool tls, bool works) {
            QTest::addRow("%s, %s", scheme, name)
                << QString::fromLatin1(scheme) << protocol << login << secret << tls << works;
        };
        row("full address", u"ann@example.test"_s, good, true, true);
        row("bare local part", u"ann"_s, good, true, true);
        row("ambiguous local part", u"bob"_s, good, true, false);
        row("capitals", u"Ann@EXAMPLE.test"_s, good, true, true);
        row("wrong password", u"ann@example.test"_s, u"wrong horse 7"_s, true, false);
        row("suspended", u"sue@example.test"_s, good, true, false);
        if (listenerOf(protocol).encryption == Encryption::StartTls)
            row("without TLS", u"ann@example.test"_s, good, false, false);
    }
}

void TestEngines::fetch()
{
    QFETCH(QString, scheme);
    QFETCH(Protocol, protocol);
    QFETCH(QString, login);
    QFETCH(QString, secret);
    QFETCH(bool, tls);
    QFETCH(bool, works);
    const QString path = scheme.startsWith(u"imap") ? u"/INBOX;MAILINDEX=1"_s : u"/1"_s;
    const auto ask = [&] {
        // Dovecot takes a connection between one and the same address for secure, so this one comes from another.
        return curl(u"%1://mail.example.test:%2%3"_s.arg(scheme, port(protocol), path), login, secret,
                    tls ? QStringList{u"--ssl-reqd"_s} : QStringList{u"--interface"_s, u"127.0.0.5"_s});
    };
    QTRY_VERIFY2_WITH_TIMEOUT(log(Engine::Postfix).contains(u"to=<ann@example.test>"_s), "nothing was delivered", 5000);
    const Said said = ask();
    QCOMPARE(said.exitCode == 0, works);
    if (works)
        QVERIFY2(said.has(u"This is a test mailing"_s), qUtf8Printable(said.text));
    else
        QVERIFY2(!said.has(u"This is a test mailing"_s), qUtf8Printable(said.text));
}

void TestEngines::standardFolders()
{
    const Said said = curl(u"imaps://mail.example.test:%1/"_s.arg(port(Protocol::Imaps)), u"ann@example.test"_s, password);
    for (const QString &folder : {u"(\\HasNoChildren \\Drafts) \"/\" Drafts"_s, u"\\Sent) \"/\" Sent"_s,
                                  u"\\Junk) \"/\" Junk"_s, u"\\Trash) \"/\" Trash"_s, u"\"/\" INBOX"_s})
        QVERIFY2(said.has(folder), qUtf8Printable(said.text));
    // A login by local part alone is in the same mailbox.
    QVERIFY(m_host.exists(m_paths.mail() + u"/example.test/ann/Maildir"_s));
    QCOMPARE(*m_host.entries(m_paths.mail()), (QStringList{u"example.test"_s}));
}

void TestEngines::deliveredOnce()
{
    addMailbox(u"one"_s, u"example.test"_s);
    QVERIFY(swaks({u"--port"_s, port(Protocol::Smtp), u"--from"_s, u"a@far.example"_s, u"--to"_s, u"one+tag@example.test"_s,
                   u"--header"_s, u"Subject: once"_s})
                .exitCode == 0);
    QTRY_VERIFY(log(Engine::Postfix).contains(u"to=<one+tag@example.test>, relay=mail.example.test["_s));
    const QString fresh = m_paths.mail() + u"/example.test/one/Maildir/new"_s;
    QTRY_COMPARE(m_host.entries(fresh).value_or(QStringList()).size(), 1);
    struct stat status
    {};
    QCOMPARE(::stat(qUtf8Printable(fresh + u'/' + m_host.entries(fresh)->first()), &status), 0);
    QCOMPARE(status.st_uid, m_host.user(u"postroom-mail"_s)->user);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestEngines::fullMailbox()
{
    // Of a file curl announces the size (RFC 1870), as servers do; who does not gets the refusal at delivery.
    QTemporaryFile big;
    QVERIFY(big.open());
    QVERIFY(big.write("Subject: big\n\n" + (QByteArray(70, 'x') + '\n').repeated(850)) > 60'000 && big.flush());
    const auto send = [&](const QString &to) {
        return run(u"curl"_s, {u"--silent"_s, u"--verbose"_s, u"--max-time"_s, u"20"_s, u"--crlf"_s, u"--mail-from"_s,
                               u"a@far.example"_s, u"--mail-rcpt"_s, to, u"--upload-file"_s, big.fileName(),
                               u"smtp://127.0.0.1:"_s + port(Protocol::Smtp)});
    };
    QCOMPARE(send(u"bob@example.test"_s).exitCode, 0);
    QTRY_VERIFY(log(Engine::Dovecot).contains(u"lmtp(bob@example.test)"_s));
    const Said full = send(u"bob@example.test"_s);
    QVERIFY2(full.has(u"452 4.2.2 <bob@example.test>: Recipient address rejected: The mailbox is full"_s),
             qUtf8Printable(full.text));
    // Another domain's bob has no limit.
    QCOMPARE(send(u"bob@other.test"_s).exitCode, 0);
    QCOMPARE(send(u"bob@other.test"_s).exitCode, 0);
}

void TestEngines::headersCompletedAfterLoginOnly()
{
    addMailbox(u"heads"_s, u"example.test"_s);
    const QByteArray bare = "From: ann@example.test\n\nbare\n";
    const auto data = QString::fromLatin1(bare);
    QVERIFY(swaks({u"--port"_s, port(Protocol::Submission), u"--tls"_s, u"--auth"_s, u"LOGIN"_s, u"--auth-user"_s, u"ann"_s,
                   u"--auth-password"_s, password, u"--from"_s, u"ann@example.test"_s, u"--to"_s, u"heads@example.test"_s,
                   u"--data"_s, data})
                .exitCode == 0);
    const QString folder = m_paths.mail() + u"/example.test/heads/Maildir/new"_s;
    QTRY_COMPARE(m_host.entries(folder).value_or(QStringList()).size(), 1);
    const QByteArray sent = *m_host.read(folder + u'/' + m_host.entries(folder)->first());
    QVERIFY2(sent.contains("\nMessage-Id: <") && sent.contains("\nDate: "), sent.constData());
    QVERIFY(m_host.removeFile(folder + u'/' + m_host.entries(folder)->first()));
    QVERIFY(swaks({u"--port"_s, port(Protocol::Smtp), u"--from"_s, u"a@far.example"_s, u"--to"_s, u"heads@example.test"_s,
                   u"--data"_s, data})
                .exitCode == 0);
    QTRY_COMPARE(m_host.entries(folder).value_or(QStringList()).size(), 1);
    const QByteArray received = *m_host.read(folder + u'/' + m_host.entries(folder)->first());
    QVERIFY2(!received.contains("\nMessage-Id: <") && !received.contains("\nDate: "), received.constData());
}

void TestEngines::oldTlsRefused_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("startTls");
    QTest::newRow("25") << Protocol::Smtp << u"smtp"_s;
    QTest::newRow("587") << Protocol::Submission << u"smtp"_s;
    QTest::newRow("465") << Protocol::Submissions << QString();
    QTest::newRow("143") << Protocol::Imap << u"imap"_s;
    QTest::newRow("993") << Protocol::Imaps << QString();
    QTest::newRow("110") << Protocol::Pop3 << u"pop3"_s;
    QTest::newRow("995") << Protocol::Pop3s << QString();
}

void TestEngines::oldTlsRefused()
{
    QFETCH(Protocol, protocol);
    QFETCH(QString, startTls);
    const auto connect = [&](const QString &version) {
        QStringList arguments{u"s_client"_s,
                              u"-connect"_s,
                              u"127.0.0.1:"_s + port(protocol),
                              u"-cipher"_s,
                              u"ALL@SECLEVEL=0"_s,
                              version,
                              u"-CAfile"_s,
                              m_paths.directory() + u"/ca.pem"_s,
                              u"-verify_hostname"_s,
                              u"mail.example.test"_s,
                              u"-verify_return_error"_s};
        if (!startTls.isEmpty())
            arguments += {u"-starttls"_s, startTls};
        return run(u"openssl"_s, arguments);
    };
    QVERIFY2(connect(u"-tls1_1"_s).has(u"Cipher is (NONE)"_s), qUtf8Printable(connect(u"-tls1_1"_s).text));
    QVERIFY(connect(u"-tls1"_s).has(u"Cipher is (NONE)"_s));
    QVERIFY2(connect(u"-tls1_2"_s).has(u"Verify return code: 0 (ok)"_s), qUtf8Printable(connect(u"-tls1_2"_s).text));
    QVERIFY2(connect(u"-tls1_3"_s).has(u"Verify return code: 0 (ok)"_s), qUtf8Printable(connect(u"-tls1_3"_s).text));
}

void TestEngines::weakCiphersRefused_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<bool>("taken");
    QTest::newRow("ECDHE with AES-GCM") << u"ECDHE-ECDSA-AES128-GCM-SHA256"_s << true;
    QTest::newRow("ECDHE with ChaCha20") << u"ECDHE-ECDSA-CHACHA20-POLY1305"_s << true;
    QTest::newRow("CBC") << u"ECDHE-ECDSA-AES256-SHA384"_s << false;
    QTest::newRow("CBC with SHA-1") << u"ECDHE-ECDSA-AES128-SHA"_s << false;
    QTest::newRow("CCM") << u"ECDHE-ECDSA-AES128-CCM"_s << false;
    QTest::newRow("anonymous") << u"AECDH-AES256-SHA:ADH-AES256-GCM-SHA384"_s << false;
    QTest::newRow("pre-shared key") << u"ECDHE-PSK-CHACHA20-POLY1305"_s << false;
}

void TestEngines::weakCiphersRefused()
{
    QFETCH(QString, cipher);
    QFETCH(bool, taken);
    for (const Protocol protocol : {Protocol::Submissions, Protocol::Imaps, Protocol::Pop3s}) {
        const Said said = run(u"openssl"_s, {u"s_client"_s, u"-connect"_s, u"127.0.0.1:"_s + port(protocol), u"-tls1_2"_s,
                                             u"-psk"_s, u"00"_s, u"-cipher"_s, cipher + u"@SECLEVEL=0"_s});
        QCOMPARE(said.has(u"Cipher is ECDHE"_s), taken);
    }
}

void TestEngines::localUsersCannotDeliver()
{
    for (const QString &socket : {u"lmtp"_s, u"lmtp-postfix"_s, u"auth-postfix"_s, u"auth-userdb"_s, u"quota-status"_s}) {
        const QString path = rulesOf(Engine::Dovecot).masterFolder(m_paths) + u'/' + socket;
        struct stat status
        {};
        if (::stat(qUtf8Printable(path), &status) == 0)
            QVERIFY2((status.st_mode & 0077U) == 0, qUtf8Printable(path));
    }
}

void TestEngines::changesWithoutReload()
{
    const auto rcpt = [this] {
        return swaks({u"--port"_s, port(Protocol::Smtp), u"--from"_s, u"a@far.example"_s, u"--to"_s, u"new@late.test"_s,
                      u"--quit-after"_s, u"RCPT"_s});
    };
    QVERIFY(rcpt().has(u"Relay access denied"_s));
    QSqlQuery query(QSqlDatabase::database(u"lookup"_s));
    QVERIFY(query.exec(u"INSERT INTO domain (name) VALUES ('late.test')"_s));
    QVERIFY(rcpt().has(u"550 5.1.1"_s));
    addMailbox(u"new"_s, u"late.test"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(curl(u"imaps://mail.example.test:%1/"_s.arg(port(Protocol::Imaps)), u"new@late.test"_s, password).exitCode, 0);
    qInfo("first login of a new mailbox: %lld ms with curl's own start", timer.elapsed());
    QVERIFY(rcpt().exitCode == 0);
    QVERIFY(query.exec(u"UPDATE mailbox SET active = 0 WHERE address = 'new@late.test'"_s));
    QVERIFY(curl(u"imaps://mail.example.test:%1/"_s.arg(port(Protocol::Imaps)), u"new@late.test"_s, password).exitCode != 0);
    QVERIFY(rcpt().exitCode == 0); // its mail goes on arriving
    QVERIFY(query.exec(u"DELETE FROM mailbox WHERE address = 'new@late.test'"_s));
    QVERIFY(rcpt().has(u"550 5.1.1"_s));
}

// A name that may not log in goes the same way as a wrong password: a hash is checked, and the answer is the same.
void TestEngines::unknownLikeWrongPassword_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("userExit");
    QTest::newRow("known") << u"ann@example.test"_s << 0;
    QTest::newRow("unknown") << u"nobody@example.test"_s << 67;
    QTest::newRow("suspended") << u"sue@example.test"_s << 0;
    QTest::newRow("ambiguous") << u"bob"_s << 67;
}

void TestEngines::unknownLikeWrongPassword()
{
    QFETCH(QString, login);
    QFETCH(int, userExit);
    const QString config = m_paths.current() + u"/dovecot/dovecot.conf"_s;
    const Said said = run(u"doveadm"_s, {u"-c"_s, config, u"auth"_s, u"test"_s, login, u"wrong horse 8"_s});
    QVERIFY2(said.has(u"auth failed"_s), qUtf8Printable(said.text));
    QTRY_VERIFY2(log(Engine::Dovecot).contains(u"sql("_s + login + u"): Password mismatch"_s),
                 qUtf8Printable(log(Engine::Dovecot).right(500)));
    // For delivery an unknown mailbox is unknown, and a suspended one is not.
    QCOMPARE(run(u"doveadm"_s, {u"-c"_s, config, u"user"_s, login}).exitCode, userExit);
}

void TestEngines::mailboxesListed()
{
    const Said said = run(u"doveadm"_s, {u"-c"_s, m_paths.current() + u"/dovecot/dovecot.conf"_s, u"user"_s, u"*"_s});
    QVERIFY2(said.has(u"ann@example.test\n"_s) && said.has(u"sue@example.test\n"_s) && said.has(u"bob@other.test\n"_s),
             qUtf8Printable(said.text));
}

void TestEngines::checkersRefuse_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("misspelled name") << Engine::Postfix << u"postfix/main.cf"_s << QByteArray("smptd_helo_required = yes")
                                     << u"unused parameter: smptd_helo_required=yes"_s;
    QTest::newRow("undefined macro") << Engine::Postfix << u"postfix/main.cf"_s << QByteArray("mail_name = $nowhere")
                                     << u"undefined parameter: nowhere"_s;
    QTest::newRow("given twice") << Engine::Postfix << u"postfix/main.cf"_s << QByteArray("biff = yes")
                                 << u"overriding earlier entry: biff=no"_s;
    QTest::newRow("a number that is none")
        << Engine::Postfix << u"postfix/main.cf"_s << QByteArray("line_length_limit = ten")
        << u"bad numerical configuration: line_length_limit = ten"_s;
    QTest::newRow("no assignment") << Engine::Postfix << u"postfix/main.cf"_s << QByteArray("justaword")
                                   << u"missing '=' after attribute name"_s;
    QTest::newRow("service line too short")
        << Engine::Postfix << u"postfix/master.cf"_s << QByteArray("broken line") << u"bad field count"_s;
    QTest::newRow("misspelled option of a service")
        << Engine::Postfix << u"postfix/master.cf"_s << QByteArray("  -o no_such=1") << u"unused parameter: no_such=1"_s;
    QTest::newRow("unknown setting") << Engine::Dovecot << u"dovecot/dovecot.conf"_s
                                     << QByteArray("ssl_minimum_protocol = TLSv1.2")
                                     << u"Unknown setting: ssl_minimum_protocol"_s;
    QTest::newRow("obsolete setting") << Engine::Dovecot << u"dovecot/dovecot.conf"_s << QByteArray("ssl_protocols = !SSLv3")
                                      << u"Obsolete setting"_s;
    QTest::newRow("brace left open") << Engine::Dovecot << u"dovecot/dovecot.conf"_s << QByteArray("service imap {")
                                     << u"Missing '}'"_s;
    QTest::newRow("bad value") << Engine::Dovecot << u"dovecot/dovecot.conf"_s << QByteArray("auth_worker_max_count = few")
                               << u"Invalid number few"_s;
    QTest::newRow("no certificate file") << Engine::Dovecot << u"dovecot/dovecot.conf"_s
                                         << QByteArray("ssl_cert = <tls/none.pem") << u"No such file"_s;
}

void TestEngines::checkersRefuse()
{
    QFETCH(Engine, engine);
    QFETCH(QString, file);
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    QList<ConfigFile> files = render(m_settings);
    for (ConfigFile &config : files) {
        if (config.path == file)
            config.content += line + '\n';
    }
    const QString staged = m_paths.generations() + u"/staged"_s;
    write(staged, files);
    const auto checked = rulesOf(engine).check(m_host, staged);
    QVERIFY(m_host.removeTree(staged));
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::EngineRefused);
    QVERIFY2(checked.error().detail.contains(words), qUtf8Printable(checked.error().detail));
}

// What `postfix check` says of owners stands in the log alone.
void TestEngines::checkersSeeOwners()
{
    const QString staged = m_paths.generations() + u"/staged"_s;
    write(staged, render(m_settings));
    QVERIFY(rulesOf(Engine::Postfix).check(m_host, staged));
    QCOMPARE(::chown(qUtf8Printable(staged + u"/postfix/main.cf"_s), m_host.user(u"postfix"_s)->user, 0), 0);
    const auto checked = rulesOf(Engine::Postfix).check(m_host, staged);
    QVERIFY(m_host.removeTree(staged));
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.contains(u"warning: not owned by root: "_s), qUtf8Printable(checked.error().detail));
}

void TestEngines::checkersTake_data()
{
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QList<AccountType>>("types");
    const QList both{AccountType::Imap, AccountType::Pop3};
    QTest::newRow("production everywhere") << false << QString() << both;
    QTest::newRow("production on one address") << false << u"127.0.0.1"_s << both;
    QTest::newRow("production on an IPv6 address") << false << u"::1"_s << both;
    QTest::newRow("practice everywhere") << true << QString() << both;
    QTest::newRow("IMAP only") << false << QString() << QList{AccountType::Imap};
    QTest::newRow("POP3 only") << false << QString() << QList{AccountType::Pop3};
}

void TestEngines::checkersTake()
{
    QFETCH(bool, practice);
    QFETCH(QString, listen);
    QFETCH(QList<AccountType>, types);
    Settings settings = m_settings;
    settings.accountTypes = types;
    const Instance before = m_instance;
    m_instance.practice = practice;
    m_instance.listen = listen.isEmpty() ? std::nullopt : std::optional(*IpAddress::parse(listen));
    const QString staged = m_paths.generations() + u"/staged"_s;
    const QList<ConfigFile> files = render(settings);
    write(staged, files);
    m_instance = before;
    QStringList refused;
    for (const EngineRules &rules : allEngines()) {
        if (!hasFiles(rules.engine, files)) {
            QVERIFY(rules.onlyInPractice);
            continue;
        }
        if (const auto checked = rules.check(m_host, staged); !checked)
            refused.append(checked.error().detail);
    }
    QVERIFY(m_host.removeTree(staged));
    QVERIFY2(refused.isEmpty(), qUtf8Printable(refused.join(u'\n')));
}

void TestEngines::reloadTakesAccountTypes()
{
    Settings without = m_settings;
    without.accountTypes = {AccountType::Imap};
    const auto change = [this](const Settings &from, const Settings &to) {
        QCOMPARE(rulesOf(Engine::Dovecot).activation(render(from), render(to)), Activation::Reload);
        install(render(to));
        const auto reloaded = m_host.run(rulesOf(Engine::Dovecot).reload(m_paths));
        QVERIFY(reloaded);
        QCOMPARE(reloaded->exitCode, 0);
    };
    QVERIFY(listens(Protocol::Pop3s));
    change(m_settings, without);
    QTRY_VERIFY(!listens(Protocol::Pop3s));
    QVERIFY(!listens(Protocol::Pop3));
    QVERIFY(listens(Protocol::Imaps));
    change(without, m_settings);
    QTRY_VERIFY(listens(Protocol::Pop3s));
    QCOMPARE(curl(u"pop3s://mail.example.test:%1/"_s.arg(port(Protocol::Pop3s)), u"ann@example.test"_s, password).exitCode,
             0);
}

void TestEngines::reloadTakesPorts()
{
    const Instance former = m_instance;
    const auto back = qScopeGuard([&] { m_instance = former; });
    Instance other = m_instance;
    other.portOffset = 29000;
    for (const Instance &next : {other, former}) {
        const QList<ConfigFile> before = render(m_settings);
        m_instance = next;
        install(render(m_settings));
        for (const EngineRules &rules : allEngines()) {
            if (rules.engine == Engine::Nginx || rules.engine == Engine::Named) {
                QCOMPARE(rules.activation(before, render(m_settings)), Activation::Restart);
                stop(rules);
                QCOMPARE(m_host.run(rules.start(m_paths))->exitCode, 0);
                continue;
            }
            QCOMPARE(rules.activation(before, render(m_settings)), Activation::Reload);
            QCOMPARE(m_host.run(rules.reload(m_paths))->exitCode, 0);
        }
        for (const Listener &listener : allListeners())
            QTRY_VERIFY(listens(listener.protocol));
    }
    m_instance = other;
    for (const Listener &listener : allListeners())
        QTRY_VERIFY(!listens(listener.protocol));
}

// Dovecot does; Postfix wants to be started again for it.
void TestEngines::reloadTakesAddress()
{
    const Instance former = m_instance;
    const auto back = qScopeGuard([&] { m_instance = former; });
    Instance everywhere = m_instance;
    everywhere.listen.reset();
    const auto answers = [this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(u"127.0.0.9"_s), m_instance.portOf(Protocol::Imap));
        return socket.waitForConnected(1000) && socket.waitForReadyRead(2000);
    };
    for (const Instance &next : {everywhere, former}) {
        const QList<ConfigFile> before = render(m_settings);
        m_instance = next;
        install(render(m_settings));
        QCOMPARE(rulesOf(Engine::Postfix).activation(before, render(m_settings)), Activation::Restart);
        QCOMPARE(rulesOf(Engine::Dovecot).activation(before, render(m_settings)), Activation::Reload);
        QCOMPARE(m_host.run(rulesOf(Engine::Dovecot).reload(m_paths))->exitCode, 0);
        QTRY_COMPARE(answers(), !next.listen);
        QTRY_VERIFY(listens(Protocol::Imap));
    }
}

void TestEngines::reloadTakesCertificate()
{
    const auto shown = [this](Protocol protocol) {
        return run(u"openssl"_s, {u"s_client"_s, u"-connect"_s, u"127.0.0.1:"_s + port(protocol)})
            .text.section(u"BEGIN CERTIFICATE"_s, 1)
            .section(u"END CERTIFICATE"_s, 0, 0);
    };
    const QString before = shown(Protocol::Imaps);
    QCOMPARE(shown(Protocol::Submissions), before);
    const QList<ConfigFile> old = render(m_settings);
    const auto leaf = issue(m_ca, {u"mail.example.test"_s, u"imap.example.test"_s}, QDateTime::currentDateTimeUtc());
    QVERIFY(leaf);
    m_leaf = *leaf;
    install(render(m_settings));
    for (const EngineRules &rules : allEngines()) {
        QCOMPARE(rules.activation(old, render(m_settings)), Activation::Reload);
        QCOMPARE(m_host.run(rules.reload(m_paths))->exitCode, 0);
    }
    QTRY_VERIFY(shown(Protocol::Imaps) != before && !shown(Protocol::Imaps).isEmpty());
    QTRY_VERIFY(shown(Protocol::Submissions) == shown(Protocol::Imaps));
    QTRY_VERIFY(shown(Protocol::Https) == shown(Protocol::Imaps));
}

void TestEngines::startRefusedPort_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("postfix") << Engine::Postfix << Protocol::Submission;
    QTest::newRow("dovecot") << Engine::Dovecot << Protocol::Pop3s;
    QTest::newRow("nginx") << Engine::Nginx << Protocol::Https;
}

void TestEngines::startRefusedPort()
{
    QFETCH(Engine, engine);
    QFETCH(Protocol, protocol);
    const EngineRules &rules = rulesOf(engine);
    stop(rules);
    QTRY_VERIFY(m_host.portIsFree(m_instance.listen->host(), m_instance.portOf(protocol)));
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_instance.portOf(protocol)));
        QElapsedTimer timer;
        timer.start();
        const auto refused = m_host.run(rules.start(m_paths));
        QVERIFY(refused);
        QVERIFY(refused->exitCode != 0);
        QVERIFY(timer.elapsed() < 8000);
        const QString reason = rules.reason(refused->err + log(engine).toUtf8().right(4096));
        QVERIFY2(reason.contains(u"Address already in use"_s) && reason.contains(port(protocol)), qUtf8Printable(reason));
    }
    QElapsedTimer timer;
    timer.start();
    const auto started = m_host.run(rules.start(m_paths));
    QVERIFY(started);
    QVERIFY2(started->exitCode == 0, started->err.constData());
    QTRY_VERIFY(master(rules) > 1); // Dovecot's command ends a moment before its master has written the pid file
    QVERIFY(listens(protocol));
    qInfo("%s: start to listening %lld ms", qUtf8Printable(wordOf(engine)), timer.elapsed());
    // The log still has the refusal; but a start came after it.
    QTRY_COMPARE(rules.reason(log(engine).toUtf8().right(4096)), QString());
}

void TestEngines::restartsAtOnce_data() { startRefusedPort_data(); }

// Also while somebody is connected, whose process has the port too.
void TestEngines::restartsAtOnce()
{
    QFETCH(Engine, engine);
    QFETCH(Protocol, protocol);
    const EngineRules &rules = rulesOf(engine);
    for (int i = 0; i < 3; ++i) {
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, m_instance.portOf(protocol));
        QVERIFY(client.waitForConnected());
        QTest::qWait(200);
        stop(rules);
        const auto started = m_host.run(rules.start(m_paths));
        QVERIFY(started);
        QVERIFY2(started->exitCode == 0, qUtf8Printable(rules.reason(started->err + log(engine).toUtf8().right(4096))));
        QTRY_VERIFY(master(rules) > 1);
        QTRY_VERIFY(listens(protocol));
    }
}

// After all of the above nothing but what was provoked stands there as an error or warning.
void TestEngines::cleanLogs()
{
    const QRegularExpression complaint(u"\\b(warning|error|fatal|panic): "_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression provoked(
        u"SASL (PLAIN|LOGIN) authentication failed|Address already in use|startup failed|"
        "Failed to start listeners|TLS library problem|SIGHUP received|not owned by root: .*/staged/|Killed with signal 15|"
        "abnormally closing milter connection"_s);
    for (const EngineRules &rules : allEngines()) {
        const QStringList lines = log(rules.engine).split(u'\n');
        QVERIFY(lines.size() > 3);
        for (const QString &line : lines) {
            if (complaint.match(line).hasMatch() && !provoked.match(line).hasMatch())
                QFAIL(qUtf8Printable(line));
        }
    }
}

void TestEngines::stopsQuickly()
{
    QTest::qWait(500); // what starts at this very moment is another case
    const auto engines = allEngines();
    for (auto rules = engines.rbegin(); rules != engines.rend(); ++rules) {
        QVERIFY(master(*rules) > 1);
        QElapsedTimer timer;
        timer.start();
        stop(*rules);
        QVERIFY(timer.elapsed() < 3000);
        qInfo("%s: stop %lld ms", qUtf8Printable(wordOf(rules->engine)), timer.elapsed());
    }
    for (const Listener &listener : allListeners())
        QVERIFY(!listens(listener.protocol));
}

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"

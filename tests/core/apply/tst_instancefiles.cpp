#include "tests/core/apply/machine.h"

using namespace postroom;
using namespace postroom::test;

class TestInstanceFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ownersAndModes_data();
    void ownersAndModes();
    void prepareMendsOwners();
    void missingUser_data();
    void missingUser();
    void pathRefused_data();
    void pathRefused();
    void notEmptyIsRefused();
    void emptyFolderIsTaken();
    void defaults_data();
    void defaults();
    void offsetTooHigh();
    void offsetPassesOverNeighboursAndTakenPorts();
    void noOffsetIsFree();
    void undoneAtEveryStep();
    void killedWhileItIsMade();
    void killedWhileItIsRemoved();
    void notRootsAlone_data();
    void notRootsAlone();
    void readBack();
    void removed();
    void nothingToRemove();

private:
    NewInstance wanted(const QString &directory = u"/srv/new"_s, bool practice = true) const
    {
        return NewInstance{InstancePaths::parse(directory).value(), practice, {}, {}, {}};
    }

    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<FakeEngines> m_engines; // for its users and groups
};

void TestInstanceFiles::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_host = std::make_unique<FakeHost>();
    m_engines = std::make_unique<FakeEngines>(*m_host, InstancePaths::parse(u"/srv/new").value());
    m_host->addFolder(u"/srv"_s);
    m_host->forget();
}

void TestInstanceFiles::ownersAndModes_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("group");
    QTest::addColumn<uint>("mode");
    const auto row = [](const char *path, const QString &user, const QString &group, uint mode) { QTest::newRow(path) << user << group << mode; };
    const QString root = u"root"_s;
    row("", root, root, 0755);
    row("/instance.json", root, root, 0644);
    row("/store", u"postroom"_s, u"postroom"_s, 0700);
    row("/lookup", u"postroom"_s, u"postroom-lookup"_s, 02751);
    row("/www", u"postroom"_s, u"www-data"_s, 02750);
    row("/generations", root, root, 0755);
    row("/journal", root, root, 0700);
    row("/engines", root, root, 0755);
    row("/engines/postfix", root, root, 0755);
    row("/engines/dovecot", root, root, 0755);
    row("/engines/rspamd", root, root, 0755);
    row("/mail", u"postroom-mail"_s, u"postroom-mail"_s, 0700);
    row("/run", root, root, 0755);
    row("/run/admin", u"postroom"_s, u"postroom"_s, 0755);
    row("/run/helper", root, u"postroom"_s, 0750);
    row("/log", root, u"adm"_s, 0750);
}

void TestInstanceFiles::ownersAndModes()
{
    QFETCH(QString, user);
    QFETCH(QString, group);
    QFETCH(uint, mode);
    QVERIFY(createInstance(*m_host, wanted()));
    const QString path = u"/srv/new"_s + QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_host->nodes.contains(path));
    const auto node = m_host->nodes.value(path);
    QCOMPARE(node.owner, (Owner{m_host->users.value(user).user, m_host->groups.value(group)}));
    QCOMPARE(node.mode, mode);
}

void TestInstanceFiles::prepareMendsOwners()
{
    QVERIFY(createInstance(*m_host, wanted()));
    const auto before = m_host->nodes;
    m_host->nodes[u"/srv/new/journal"_s].mode = 0777;
    m_host->nodes[u"/srv/new/store"_s].owner = {5, 5};
    m_host->nodes.remove(u"/srv/new/www"_s);
    QVERIFY(prepareInstance(*m_host, wanted().paths));
    QVERIFY(m_host->nodes == before);
}

void TestInstanceFiles::missingUser_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"postroom", "postroom-mail", "postroom-lookup", "www-data", "adm"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestInstanceFiles::missingUser()
{
    QFETCH(QString, name);
    m_host->users.remove(name);
    if (name != u"postroom" && name != u"postroom-mail")
        m_host->groups.remove(name);
    const auto created = createInstance(*m_host, wanted());
    QCOMPARE(created.error().code, ErrorCode::NotFound);
    QCOMPARE(created.error().subject, name);
    QVERIFY(!m_host->exists(u"/srv/new"_s));
}

void TestInstanceFiles::pathRefused_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a link on the way") << u"/srv/link/new"_s << ErrorCode::PathNotAllowed;
    QTest::newRow("the folder is a link") << u"/srv/link"_s << ErrorCode::PathNotAllowed;
    QTest::newRow("a link that leads nowhere") << u"/srv/dangling"_s << ErrorCode::PathNotAllowed;
    QTest::newRow("the folder above is missing") << u"/srv/a/b"_s << ErrorCode::NotFound;
    QTest::newRow("a file is there") << u"/srv/file"_s << ErrorCode::AlreadyExists;
    QTest::newRow("a file on the way") << u"/srv/file/new"_s << ErrorCode::PathNotAllowed;
    QTest::newRow("below a folder of somebody else") << u"/srv/ann/new"_s << ErrorCode::PathNotAllowed;
    QTest::newRow("far below it") << u"/srv/ann/deep/new"_s << ErrorCode::PathNotAllowed;
    QTest::newRow("the folder is somebody else's") << u"/srv/ann"_s << ErrorCode::PathNotAllowed;
    QTest::newRow("below one that its group may write") << u"/srv/staff/new"_s << ErrorCode::PathNotAllowed;
    QTest::newRow("below one that everybody may write") << u"/srv/open/new"_s << ErrorCode::PathNotAllowed;
}

void TestInstanceFiles::pathRefused()
{
    QFETCH(QString, directory);
    QFETCH(ErrorCode, code);
    m_host->addFolder(u"/srv/real"_s);
    m_host->addLink(u"/srv/link"_s, u"/srv/real"_s);
    m_host->addLink(u"/srv/dangling"_s, u"/srv/nowhere"_s);
    m_host->addFile(u"/srv/file"_s, "x");
    m_host->addFolder(u"/srv/ann"_s, Owner{1000, 1000});
    m_host->addFolder(u"/srv/ann/deep"_s);
    m_host->addFolder(u"/srv/staff"_s, Owner{0, 50}, 02775);
    m_host->addFolder(u"/srv/open"_s, {}, 01777);
    const auto before = m_host->nodes;
    const auto created = createInstance(*m_host, wanted(directory));
    QVERIFY(!created);
    QCOMPARE(created.error().code, code);
    QCOMPARE(created.error().field, u"directory"_s);
    QVERIFY(m_host->nodes == before);
}

void TestInstanceFiles::notEmptyIsRefused()
{
    m_host->addFile(u"/srv/new/.hidden"_s, "x");
    const auto before = m_host->nodes;
    QCOMPARE(createInstance(*m_host, wanted()).error(), (Error{ErrorCode::AlreadyExists, u"/srv/new"_s, u"directory"_s, {}}));
    QVERIFY(m_host->nodes == before);
}

void TestInstanceFiles::emptyFolderIsTaken()
{
    m_host->addFolder(u"/srv/new"_s, Owner{0, 5}, 0700);
    QVERIFY(createInstance(*m_host, wanted()));
    QCOMPARE(m_host->nodes.value(u"/srv/new"_s).mode, 0755u);
    QCOMPARE(m_host->nodes.value(u"/srv/new"_s).owner, (Owner{0, 0}));
}

void TestInstanceFiles::defaults_data()
{
    QTest::addColumn<bool>("practice");
    QTest::addColumn<int>("offset"); // wanted; -1: unset
    QTest::addColumn<QString>("listen"); // wanted
    QTest::addColumn<int>("expectedOffset");
    QTest::addColumn<QString>("expectedListen");
    QTest::newRow("for real mail") << false << -1 << QString() << 0 << QString();
    QTest::newRow("practice") << true << -1 << QString() << 20000 << u"127.0.0.1"_s;
    QTest::newRow("practice in a network of its own") << true << 0 << u"192.0.2.10"_s << 0 << u"192.0.2.10"_s;
    QTest::newRow("for real mail, beside another server") << false << 1000 << u"::1"_s << 1000 << u"::1"_s;
    QTest::newRow("highest offset") << true << 60000 << QString() << 60000 << u"127.0.0.1"_s;
}

void TestInstanceFiles::defaults()
{
    QFETCH(bool, practice);
    QFETCH(int, offset);
    QFETCH(QString, listen);
    QFETCH(int, expectedOffset);
    QFETCH(QString, expectedListen);
    NewInstance given = wanted(u"/srv/new"_s, practice);
    if (offset >= 0)
        given.portOffset = static_cast<quint16>(offset);
    if (!listen.isEmpty())
        given.listen = IpAddress::parse(listen).value();
    const auto created = createInstance(*m_host, given);
    QVERIFY(created);
    QCOMPARE(int(created->portOffset), expectedOffset);
    QCOMPARE(created->listen ? created->listen->toString() : QString(), expectedListen);
    QCOMPARE(created->practice, practice);
    QVERIFY(Instance::check(*created));
}

void TestInstanceFiles::offsetTooHigh()
{
    NewInstance given = wanted();
    given.portOffset = quint16(60001);
    const auto created = createInstance(*m_host, given);
    QCOMPARE(created.error().code, ErrorCode::NumberOutOfRange);
    QCOMPARE(created.error().field, u"portOffset"_s);
    QVERIFY(!m_host->exists(u"/srv/new"_s));
}

void TestInstanceFiles::offsetPassesOverNeighboursAndTakenPorts()
{
    QVERIFY(createInstance(*m_host, wanted(u"/srv/first"_s)));
    m_host->addFile(u"/srv/Notes and more.txt"_s, "no instance");
    m_host->addFile(u"/srv/broken/instance.json"_s, "{");
    m_host->takenPorts.insert(21995, u"other"_s); // one port of the next is enough
    const auto second = createInstance(*m_host, wanted(u"/srv/second"_s));
    QVERIFY(second);
    QCOMPARE(int(second->portOffset), 22000);
    QVERIFY(second->id != readInstance(*m_host, wanted(u"/srv/first"_s).paths)->id);
}

void TestInstanceFiles::noOffsetIsFree()
{
    for (quint16 offset = 20000; offset <= 28000; offset = static_cast<quint16>(offset + 1000))
        m_host->takenPorts.insert(static_cast<quint16>(offset + 25), u"other"_s);
    const auto created = createInstance(*m_host, wanted());
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::PortTaken);
    QVERIFY(!m_host->exists(u"/srv/new"_s));
}

void TestInstanceFiles::undoneAtEveryStep()
{
    QVERIFY(createInstance(*m_host, wanted()));
    const int steps = m_host->effects();
    QVERIFY(steps > 15);
    for (int step = 1; step <= steps; ++step) {
        init();
        m_host->failAt(step, Error{ErrorCode::DiskFull, u"/srv"_s, {}, {}});
        const auto created = createInstance(*m_host, wanted());
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::DiskFull);
        QVERIFY2(!m_host->exists(u"/srv/new"_s), qPrintable(QString::number(step)));
        QVERIFY(createInstance(*m_host, wanted())); // the next try finds nothing in its way
    }
}

// Whatever a killed one left, either word finishes it.
void TestInstanceFiles::killedWhileItIsMade()
{
    QVERIFY(createInstance(*m_host, wanted()));
    const int steps = m_host->effects();
    for (int step = 1; step <= steps; ++step) {
        for (const bool again : {true, false}) {
            init();
            m_host->refuseFrom(step);
            (void)createInstance(*m_host, wanted());
            m_host->forget();
            const QByteArray where = QByteArray::number(step);
            if (readInstance(*m_host, wanted().paths)) {
                QVERIFY2(step == steps, where.constData()); // only its sync was missing
                continue;
            }
            if (again) {
                QVERIFY2(createInstance(*m_host, wanted()), where.constData());
                QVERIFY2(readInstance(*m_host, wanted().paths), where.constData());
                QVERIFY2(!m_host->exists(u"/srv/new/instance.unfinished"_s), where.constData());
            } else if (!m_host->below(u"/srv/new"_s).isEmpty()) {
                QVERIFY2(removeInstance(*m_host, wanted().paths), where.constData());
                QVERIFY2(!m_host->exists(u"/srv/new"_s), where.constData());
            }
        }
    }
}

void TestInstanceFiles::killedWhileItIsRemoved()
{
    const auto fill = [this] {
        init();
        QVERIFY(createInstance(*m_host, wanted()));
        m_host->addFile(u"/srv/new/store/postroom.db"_s, "x");
        m_host->addFile(u"/srv/new/mail/example.test/ann/new/1"_s, "x");
        m_host->forget();
    };
    fill();
    QVERIFY(removeInstance(*m_host, wanted().paths));
    const int steps = m_host->effects();
    QVERIFY(steps > 10);
    for (int step = 1; step <= steps; ++step) {
        for (const bool again : {true, false}) {
            fill();
            m_host->refuseFrom(step);
            (void)removeInstance(*m_host, wanted().paths);
            m_host->forget();
            const QByteArray where = QByteArray::number(step);
            if (step > 1) // half of it is gone: nobody may start it
                QCOMPARE(readInstance(*m_host, wanted().paths).error().code, ErrorCode::NoInstance);
            if (!again && step > 1) {
                QVERIFY2(createInstance(*m_host, wanted()), where.constData());
                QVERIFY2(!m_host->exists(u"/srv/new/store/postroom.db"_s), where.constData());
            } else if (!m_host->below(u"/srv/new"_s).isEmpty()) {
                QVERIFY2(removeInstance(*m_host, wanted().paths), where.constData());
                QVERIFY2(!m_host->exists(u"/srv/new"_s), where.constData());
            }
        }
    }
}

void TestInstanceFiles::notRootsAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<uint>("user");
    QTest::addColumn<uint>("mode");
    QTest::newRow("the folder above was given away") << u"/srv"_s << 1000u << 0755u;
    QTest::newRow("everybody may write in the folder") << u"/srv/new"_s << 0u << 0777u;
    QTest::newRow("instance.json is another's") << u"/srv/new/instance.json"_s << 1000u << 0644u;
    QTest::newRow("a group may write instance.json") << u"/srv/new/instance.json"_s << 0u << 0664u;
}

void TestInstanceFiles::notRootsAlone()
{
    QFETCH(QString, path);
    QFETCH(uint, user);
    QFETCH(uint, mode);
    QVERIFY(createInstance(*m_host, wanted()));
    m_host->nodes[path].owner.user = user;
    m_host->nodes[path].mode = mode;
    const auto before = m_host->nodes;
    const auto read = readInstance(*m_host, wanted().paths);
    QCOMPARE(read.error().code, ErrorCode::PathNotAllowed);
    QCOMPARE(read.error().detail, u"not root's alone: "_s + path);
    QCOMPARE(removeInstance(*m_host, wanted().paths).error(), read.error());
    QVERIFY(m_host->nodes == before);
}

void TestInstanceFiles::readBack()
{
    NewInstance given = wanted();
    given.admittedUids = {1000, 1001};
    const auto created = createInstance(*m_host, given);
    QVERIFY(created);
    const auto read = readInstance(*m_host, given.paths);
    QVERIFY(read);
    QCOMPARE(toJson(*read), toJson(*created));
    // Without the name there is none, so it comes last.
    QCOMPARE(m_host->calls.mid(m_host->calls.size() - 2), (QStringList{u"rename /srv/new/instance.unfinished /srv/new/instance.json"_s, u"syncFolder /srv/new"_s}));
    m_host->addFile(u"/srv/new/instance.json"_s, "{\"id\":\"x\"}");
    const auto damaged = readInstance(*m_host, given.paths);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().subject, u"/srv/new/instance.json"_s);
}

void TestInstanceFiles::removed()
{
    QVERIFY(createInstance(*m_host, wanted()));
    QVERIFY(removeInstance(*m_host, wanted().paths));
    QVERIFY(!m_host->exists(u"/srv/new"_s));
    QVERIFY(m_host->exists(u"/srv"_s));
}

// A slip of the finger must not remove a folder that holds no instance.
void TestInstanceFiles::nothingToRemove()
{
    m_host->addFile(u"/srv/new/thesis.txt"_s, "x");
    const auto before = m_host->nodes;
    QCOMPARE(removeInstance(*m_host, wanted().paths).error(), (Error{ErrorCode::NoInstance, u"/srv/new"_s, {}, {}}));
    QVERIFY(m_host->nodes == before);
}

QTEST_GUILESS_MAIN(TestInstanceFiles)
#include "tst_instancefiles.moc"

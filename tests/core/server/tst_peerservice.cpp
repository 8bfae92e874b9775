#include "tests/support/testdaemon.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// Mail between practice instances: two services, one of which follows what the other serves.
class TestPeerService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_here = std::make_unique<TestDaemon>();
        m_there = std::make_unique<TestDaemon>();
        QVERIFY(m_there->call(api::AddDomain{domain(u"one.test"_s)}));
        writeInstance(*m_there, m_there->instance());
    }
    void cleanup()
    {
        m_here.reset();
        m_there.reset();
    }

    void followsWhatIsServed()
    {
        const auto added = m_here->call(api::AddPeer{folder(*m_there)});
        QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
        QCOMPARE(added->domains, 1);
        QVERIFY(added->connected);
        QCOMPARE(routes(), QStringList{u"one.test smtp:[127.0.0.1]:%1"_s.arg(m_there->instance().portOf(Protocol::Smtp))});
        QVERIFY(m_there->call(api::AddDomain{domain(u"two.test"_s)}));
        QVERIFY(m_there->call(api::AddDomain{domain(u"alias.test"_s), domain(u"two.test"_s)}));
        QTRY_COMPARE(routes().size(), 3);
        QVERIFY(m_there->call(api::RemoveDomain{domain(u"alias.test"_s), {}}));
        QTRY_COMPARE(routes().size(), 2);
        QCOMPARE(m_here->call(api::ListPeers{})->peers.first().domains, 2);
        QCOMPARE(m_here->call(api::AddPeer{folder(*m_there)})->domains, 2); // again: nothing changes
        QCOMPARE(m_here->auditRecords(), 1);
        QVERIFY(m_here->auditText().contains(u"peer.add"_s));

        QVERIFY(m_here->call(api::RemovePeer{folder(*m_there)}));
        QCOMPARE(routes(), QStringList());
        QVERIFY(m_here->call(api::ListPeers{})->peers.isEmpty());
        QCOMPARE(m_here->call(api::RemovePeer{folder(*m_there)}).error().code, ErrorCode::NotFound);
        QVERIFY(m_there->call(api::AddDomain{domain(u"three.test"_s)})); // nobody hears of it
        QTest::qWait(100);
        QCOMPARE(routes(), QStringList());
    }
    // A page is a thousand: more than one are read, and all of them.
    void manyDomains()
    {
        Result<Transaction> transaction = Transaction::begin(m_there->stores().database);
        QVERIFY(transaction);
        for (int number = 0; number < 1005; ++number)
            QVERIFY(m_there->stores().domains.add(domain(u"d%1.test"_s.arg(number)), QDateTime::currentDateTimeUtc()));
        QVERIFY(transaction->commit());
        QCOMPARE(m_here->call(api::AddPeer{folder(*m_there)})->domains, 1006);
    }
    void whileItIsAway()
    {
        QVERIFY(m_here->call(api::AddPeer{folder(*m_there)}));
        const QString directory = folder(*m_there);
        m_there.reset();
        QTRY_VERIFY(!m_here->call(api::ListPeers{})->peers.first().connected);
        QCOMPARE(routes().size(), 1); // its mail waits for it
        QCOMPARE(m_here->call(api::ListPeers{})->peers.first().directory, directory);
    }
    void refused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing there") << u"nothing"_s << ErrorCode::NoInstance;
        QTest::newRow("itself") << u"itself"_s << ErrorCode::AlreadyExists;
        QTest::newRow("no folder") << u"relative"_s << ErrorCode::PathNotAllowed;
        QTest::newRow("for real mail") << u"real"_s << ErrorCode::Unsupported;
        QTest::newRow("does not answer") << u"silent"_s << ErrorCode::ServiceUnreachable;
        QTest::newRow("what cannot be read") << u"damaged"_s << ErrorCode::ProtocolMalformed;
    }
    void refused()
    {
        QFETCH(QString, what);
        QFETCH(ErrorCode, code);
        QString directory = folder(*m_there);
        if (what == u"nothing")
            directory = u"/srv/nothing-there"_s;
        else if (what == u"itself")
            directory = folder(*m_here);
        else if (what == u"relative")
            directory = u"here"_s;
        else if (what == u"silent")
            QVERIFY(QFile::remove(m_there->socketPath()));
        else if (what == u"damaged")
            write(*m_there, "{");
        else {
            Instance real = m_there->instance();
            real.practice = false;
            writeInstance(*m_there, real);
        }
        const auto added = m_here->call(api::AddPeer{directory});
        QVERIFY(!added);
        QCOMPARE(added.error().code, code);
        QCOMPARE(routes(), QStringList());
        QVERIFY(m_here->call(api::ListPeers{})->peers.isEmpty());
        QCOMPARE(m_here->auditRecords(), 0);
    }

private:
    static DomainName domain(const QString &name) { return DomainName::parse(name).value(); }
    static QString folder(const TestDaemon &daemon) { return daemon.paths().directory(); }
    static void write(const TestDaemon &daemon, const QByteArray &text)
    {
        QFile file(daemon.paths().instanceFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static void writeInstance(const TestDaemon &daemon, const Instance &instance) { write(daemon, jsonText(toJson(instance))); }

    // As an engine reads them.
    QStringList routes() const
    {
        const auto database = Database::open(m_here->paths().lookupFile(), lookupKind);
        QStringList found;
        const auto rows = database ? (*database)->rows(u"SELECT domain, next_hop FROM route ORDER BY domain"_s, {}) : Result<QList<Row>>(database.error());
        for (const Row &row : rows.value_or(QList<Row>()))
            found.append(row.at(0).toString() + u' ' + row.at(1).toString());
        return found;
    }

    std::unique_ptr<TestDaemon> m_here;
    std::unique_ptr<TestDaemon> m_there;
};

QTEST_GUILESS_MAIN(TestPeerService)
#include "tst_peerservice.moc"

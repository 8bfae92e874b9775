#include "core/clientconfig/pacc.h"
#include "core/dns/mtasts.h"
#include "core/dns/paccrecord.h"
#include "core/dns/txtdata.h"
#include "tests/support/testdaemon.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// What lies in www/ for nginx to serve. The set-up files are fetched in tests/system/set_up_files.py.
class TestClientFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_daemon = std::make_unique<TestDaemon>();
        QVERIFY(m_daemon->setUp());
        QTRY_VERIFY(!policy(u"example.test"_s).isEmpty());
    }

    void policyFollowsTheSetting();
    void policyFollowsOwnExchangers();
    void policyComesAndGoesWithItsDomain();
    void planTellsOfWhatIsServed();
    void digestOfTheSettingsServed();
    void ofTheDomainAboveTheServer();

private:
    QString file(const QString &domain, const QString &name) const { return m_daemon->paths().www() + u'/' + domain + u'/' + name; }
    QByteArray policy(const QString &domain) const
    {
        QFile served(file(domain, u"mta-sts.txt"_s));
        return served.open(QIODevice::ReadOnly) ? served.readAll() : QByteArray();
    }
    QByteArray pacc(const QString &domain) const
    {
        QFile served(file(domain, u"user-agent-configuration.json"_s));
        return served.open(QIODevice::ReadOnly) ? served.readAll() : QByteArray();
    }
    static DomainName name(const QString &text) { return DomainName::parse(text).value(); }
    Result<api::ConfigReply> setMode(const QString &mode) { return m_daemon->call(api::SetSetting{u"mail.mtaSts"_s, mode, {}, {}, {}}); }
    // The id that DNS is to tell.
    QByteArray plannedId(const QString &domain)
    {
        const auto plan = m_daemon->call(api::PlanDns{name(domain)});
        for (const DnsRecord &record : plan ? plan->records : QList<DnsRecord>()) {
            if (record.name == mtaStsRecordName(name(domain)))
                return mtaStsId(txtOctets(record.data));
        }
        return {};
    }

    std::unique_ptr<TestDaemon> m_daemon;
};

void TestClientFiles::policyFollowsTheSetting()
{
    QCOMPARE(policy(u"example.test"_s), "version: STSv1\r\nmode: testing\r\nmx: mail.example.test\r\nmax_age: 86400\r\n");
    QVERIFY(setMode(u"enforce"_s));
    QTRY_VERIFY(policy(u"example.test"_s).contains("mode: enforce"));
    QVERIFY(setMode(u"off"_s));
    QTRY_VERIFY(!QFile::exists(file(u"example.test"_s, u"mta-sts.txt"_s)));
    QVERIFY(QFile::exists(file(u"example.test"_s, u"autoconfig.xml"_s)));
    QVERIFY(setMode(u"testing"_s));
    QTRY_VERIFY(policy(u"example.test"_s).contains("mode: testing"));
}

void TestClientFiles::policyFollowsOwnExchangers()
{
    const auto owner = RecordName::parse(u"@").value();
    QVERIFY(m_daemon->call(api::AddRecord{name(u"example.test"_s), owner, DnsType::Mx, u"20 backup.example.net."_s, {}, {}}));
    QVERIFY(policy(u"example.test"_s).contains("mx: backup.example.net\r\nmx: mail.example.test\r\n"));
    QVERIFY(m_daemon->call(api::RemoveRecord{name(u"example.test"_s), owner, DnsType::Mx, {}}));
    QVERIFY(!policy(u"example.test"_s).contains("backup"));
}

void TestClientFiles::policyComesAndGoesWithItsDomain()
{
    QVERIFY(m_daemon->call(api::AddDomain{name(u"shop.test"_s), {}}));
    QCOMPARE(policy(u"shop.test"_s), policy(u"example.test"_s)); // one server
    QVERIFY(m_daemon->call(api::RemoveDomain{name(u"shop.test"_s), {}}));
    QVERIFY(!QDir(m_daemon->paths().www() + u"/shop.test"_s).exists());
}

// The id is another when, and only when, the file is.
void TestClientFiles::planTellsOfWhatIsServed()
{
    const auto servedId = [this] { return MtaStsPolicy::parse(policy(u"example.test"_s)).value().id().toLatin1(); };
    const QByteArray tested = plannedId(u"example.test"_s);
    QCOMPARE(tested, servedId());
    QVERIFY(m_daemon->call(api::SetSetting{u"mail.accountTypes"_s, u"imap,pop3"_s, {}, {}, {}}));
    QCOMPARE(plannedId(u"example.test"_s), tested);
    QVERIFY(setMode(u"enforce"_s));
    QTRY_VERIFY(policy(u"example.test"_s).contains("mode: enforce"));
    QVERIFY(plannedId(u"example.test"_s) != tested);
    QCOMPARE(plannedId(u"example.test"_s), servedId());
    QVERIFY(setMode(u"off"_s));
    QCOMPARE(plannedId(u"example.test"_s), QByteArray());
}

// What DNS is to tell is the digest of what is served, and of what the operation makes.
void TestClientFiles::digestOfTheSettingsServed()
{
    const auto planned = [this](const QString &domain) {
        const auto plan = m_daemon->call(api::PlanDns{name(domain)});
        for (const DnsRecord &record : plan ? plan->records : QList<DnsRecord>()) {
            if (record.name == paccRecordName(name(domain)))
                return paccRecordDigest(txtOctets(record.data));
        }
        return QByteArray();
    };
    const QByteArray first = pacc(u"example.test"_s);
    QVERIFY2(first.contains(R"("submit":{"host":"mail.example.test"})"), first);
    QVERIFY(!first.contains("pop3"));
    QCOMPARE(planned(u"example.test"_s), paccDigest(first));
    const auto made = m_daemon->call(api::MakeClientFile{Address::parse(u"anna@example.test").value(), api::ClientFileFormat::Pacc});
    QVERIFY(made);
    QCOMPARE(made->text.toUtf8(), first);
    QCOMPARE(made->contentType, u"application/json"_s);

    QVERIFY(m_daemon->call(api::SetSetting{u"mail.accountTypes"_s, u"imap,pop3"_s, {}, {}, {}}));
    QTRY_VERIFY(pacc(u"example.test"_s).contains("pop3"));
    QCOMPARE(planned(u"example.test"_s), paccDigest(pacc(u"example.test"_s)));

    // Another's is another file; its record waits for its certificate.
    QVERIFY(m_daemon->call(api::AddDomain{name(u"shop.test"_s), {}}));
    QVERIFY(pacc(u"shop.test"_s).contains("shop.test"));
    QCOMPARE(planned(u"shop.test"_s), QByteArray());
    QVERIFY(m_daemon->call(api::RemoveDomain{name(u"shop.test"_s), {}}));
    QVERIFY(pacc(u"shop.test"_s).isEmpty());
}

// No mail goes there, so nothing is said of it; and who was a domain leaves only what mail programs look for.
void TestClientFiles::ofTheDomainAboveTheServer()
{
    QVERIFY(m_daemon->call(api::SetSetting{u"server.name"_s, u"mail.host.test"_s, {}, {}, {}}));
    QTRY_VERIFY(QFile::exists(file(u"host.test"_s, u"autoconfig.xml"_s)));
    QVERIFY(policy(u"host.test"_s).isEmpty() && pacc(u"host.test"_s).isEmpty());
    QVERIFY(m_daemon->call(api::AddDomain{name(u"host.test"_s), {}}));
    QVERIFY(!policy(u"host.test"_s).isEmpty() && !pacc(u"host.test"_s).isEmpty());
    QVERIFY(m_daemon->call(api::RemoveDomain{name(u"host.test"_s), {}}));
    QVERIFY(policy(u"host.test"_s).isEmpty() && pacc(u"host.test"_s).isEmpty());
    QVERIFY(QFile::exists(file(u"host.test"_s, u"autoconfig.xml"_s)));
}

QTEST_GUILESS_MAIN(TestClientFiles)
#include "tst_clientfiles.moc"

#include "core/server/certificates.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace postroom;
using namespace postroom::test;

class TestCertificates : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_daemon.reset(); }
    void authorityIsMadeOnce();
    void modes();
    void authorityThatWasCutShort();
    void names();
    void issuedAndKept();
    void anew_data();
    void anew();
    void pairThatWasCutShort();

private:
    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString keyFile(const QString &name) const { return m_daemon->paths().keys() + u'/' + name; }

    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::unique_ptr<TestDaemon> m_daemon; // which has prepared them
    std::unique_ptr<Certificates> m_certificates;
};

void TestCertificates::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_daemon = std::make_unique<TestDaemon>();
    m_certificates = std::make_unique<Certificates>(m_daemon->paths());
}

void TestCertificates::authorityIsMadeOnce()
{
    const QByteArray authority = content(m_daemon->paths().practiceCa());
    QVERIFY(readCertificate(authority));
    QFile::remove(m_daemon->paths().practiceCa());
    QVERIFY(m_certificates->prepare(m_daemon->instance(), m_now));
    QCOMPARE(content(m_daemon->paths().practiceCa()), authority);
}

// Mail programs of other users read the authority's certificate; its key is postroomd's alone.
void TestCertificates::modes()
{
    const mode_t former = ::umask(0027); // as postroomd has it
    const auto prepared = m_certificates->prepare(m_daemon->instance(), m_now);
    ::umask(former);
    QVERIFY(prepared);
    const auto modeOf = [](const QString &path) {
        struct stat found
        {};
        return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0u;
    };
    QCOMPARE(modeOf(m_daemon->paths().practiceCa()), 0644u);
    QCOMPARE(modeOf(m_daemon->paths().keys()), 0700u);
    QCOMPARE(modeOf(keyFile(u"practice-ca.key"_s)), 0600u);
}

// Killed between its certificate and its key: one without a key can sign nothing.
void TestCertificates::authorityThatWasCutShort()
{
    QVERIFY(QFile::remove(keyFile(u"practice-ca.key"_s)));
    QVERIFY(m_certificates->prepare(m_daemon->instance(), m_now));
    QVERIFY(m_certificates->certificateFor({u"mail.example.test"_s}, m_now));
    QCOMPARE(content(m_daemon->paths().practiceCa()), content(keyFile(u"practice-ca.pem"_s)));
}

void TestCertificates::names()
{
    Settings settings;
    QCOMPARE(Certificates::namesFor(settings), QStringList());
    settings.serverName = DomainName::parse(u"imap.example.test").value();
    QCOMPARE(Certificates::namesFor(settings), QStringList{u"imap.example.test"_s});
    settings.adminAddress = Address::parse(u"anna@example.test").value();
    QCOMPARE(Certificates::namesFor(settings), (QStringList{u"imap.example.test"_s, u"pop.example.test"_s, u"smtp.example.test"_s}));
}

void TestCertificates::issuedAndKept()
{
    QCOMPARE(m_certificates->current().error().code, ErrorCode::NotFound);
    const QStringList names{u"mail.example.test"_s, u"imap.example.test"_s};
    const auto first = m_certificates->certificateFor(names, m_now);
    QVERIFY(first);
    QVERIFY(checkPair(first->chainPem, first->keyPem, m_now));
    QCOMPARE(m_certificates->current().error().code, ErrorCode::NotFound); // not by asking
    QVERIFY(m_certificates->keep(*first));
    QCOMPARE(m_certificates->current()->names, names);
    QCOMPARE(m_certificates->certificateFor(names, m_now)->chainPem, first->chainPem);
    QCOMPARE(m_certificates->certificateFor({names.first()}, m_now)->chainPem, first->chainPem); // it carries more
}

void TestCertificates::anew_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<bool>("anew");
    const QString name = u"mail.example.test"_s;
    QTest::newRow("as before") << QStringList{name} << 0 << false;
    QTest::newRow("another name") << QStringList{u"mx.example.test"_s} << 0 << true;
    QTest::newRow("one name more") << QStringList{name, u"pop.example.test"_s} << 0 << true;
    QTest::newRow("fifteen days before its end") << QStringList{name} << 398 - 15 << false;
    QTest::newRow("ten days before its end") << QStringList{name} << 398 - 10 << true;
    QTest::newRow("after its end") << QStringList{name} << 500 << true;
}

void TestCertificates::anew()
{
    QFETCH(QStringList, names);
    QFETCH(int, daysLater);
    QFETCH(bool, anew);
    const auto kept = m_certificates->certificateFor({u"mail.example.test"_s}, m_now);
    QVERIFY(kept && m_certificates->keep(*kept));
    const auto later = m_certificates->certificateFor(names, m_now.addDays(daysLater));
    QVERIFY(later);
    QCOMPARE(later->chainPem != kept->chainPem, anew);
    QVERIFY(checkPair(later->chainPem, later->keyPem, m_now.addDays(daysLater)));
}

void TestCertificates::pairThatWasCutShort()
{
    const QStringList names{u"mail.example.test"_s};
    const auto first = m_certificates->certificateFor(names, m_now);
    QVERIFY(first && m_certificates->keep(*first));
    const QByteArray key = content(keyFile(u"server.key"_s));
    const auto second = m_certificates->certificateFor({u"mx.example.test"_s}, m_now);
    QVERIFY(second && m_certificates->keep(*second));
    QFile file(keyFile(u"server.key"_s)); // killed before the key that goes with it was written
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(key);
    file.close();
    const auto third = m_certificates->certificateFor({u"mx.example.test"_s}, m_now);
    QVERIFY(third);
    QVERIFY(checkPair(third->chainPem, third->keyPem, m_now));
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"

#include "core/server/certificates.h"
#include "core/certs/practiceca.h"
#include "tests/support/testdaemon.h"

#include <QDir>
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
    void domainsShareCertificates();
    void anotherNameOfTheDomains();
    void importedOneIsPreferred();
    void importedOneOutlivesAKill();
    void importedOneForADomain();

private:
    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString keyFile(const QString &name) const { return m_daemon->paths().keys() + u'/' + name; }

    static DomainName name(const QString &text) { return DomainName::parse(text).value(); }
    Result<Certificates::Serving> serving(const QString &server, const Certificates::Change &change = {}, std::optional<QDateTime> now = {}) const
    {
        Settings settings;
        settings.serverName = name(server);
        return m_certificates->serving(settings, change, [this](const DomainName &domain) { return !m_gone.contains(domain.toString()); }, now.value_or(m_now));
    }
    // Of another authority, whose root is part of its chain.
    CertifiedKey imported(const QStringList &names) const
    {
        const CertifiedKey root = makePracticeCa(u"ffffffffffffffffffffffffffffffff"_s, m_now).value();
        CertifiedKey leaf = issue(root, names, m_now).value();
        leaf.chainPem += root.chainPem;
        return leaf;
    }

    QSet<QString> m_gone;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::unique_ptr<TestDaemon> m_daemon; // which has prepared them
    std::unique_ptr<Certificates> m_certificates;
};

void TestCertificates::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_daemon = std::make_unique<TestDaemon>();
    m_gone.clear();
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
    QVERIFY(serving(u"mail.example.test"_s));
    QCOMPARE(content(m_daemon->paths().practiceCa()), content(keyFile(u"practice-ca.pem"_s)));
}

void TestCertificates::names()
{
    Settings settings;
    QCOMPARE(Certificates::namesFor(settings), QStringList());
    settings.serverName = DomainName::parse(u"imap.example.test").value();
    QCOMPARE(Certificates::namesFor(settings), (QStringList{u"imap.example.test"_s, u"autoconfig.example.test"_s}));
    settings.adminAddress = Address::parse(u"anna@example.test").value();
    QCOMPARE(Certificates::namesFor(settings), (QStringList{u"imap.example.test"_s, u"example.test"_s, u"autoconfig.example.test"_s, u"autodiscover.example.test"_s,
                                                            u"pop.example.test"_s, u"smtp.example.test"_s, u"mta-sts.example.test"_s, u"ua-auto-config.example.test"_s}));
    settings.mtaSts = MtaStsMode::Off;
    QVERIFY(!Certificates::namesFor(settings).contains(u"mta-sts.example.test"_s));
    // Of the longest domains some names cannot be.
    const QString labels = QStringList{QString(60, u'a'), QString(60, u'b'), QString(60, u'c')}.join(u'.');
    for (const auto &[last, isThere] : {std::pair{50, true}, {51, false}}) {
        const DomainName domain = DomainName::parse(labels + u'.' + QString(last, u'd') + u".test"_s).value();
        QCOMPARE(Certificates::namesOf(domain, settings).contains(u"ua-auto-config."_s + domain.toString()), isThere);
    }
}

void TestCertificates::issuedAndKept()
{
    QCOMPARE(m_certificates->current().error().code, ErrorCode::NotFound);
    const auto first = serving(u"mail.example.test"_s);
    QVERIFY(first);
    QVERIFY(checkPair(first->main.chainPem, first->main.keyPem, m_now));
    QVERIFY(first->more.isEmpty());
    QCOMPARE(m_certificates->current().error().code, ErrorCode::NotFound); // not by asking
    QVERIFY(m_certificates->keep(*first));
    QCOMPARE(m_certificates->current()->names, (QStringList{u"mail.example.test"_s, u"autoconfig.example.test"_s}));
    const auto again = serving(u"mail.example.test"_s);
    QCOMPARE(again->main.chainPem, first->main.chainPem);
    QVERIFY(again->written.isEmpty());
}

void TestCertificates::anew_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<bool>("anew");
    const QString name = u"mail.example.test"_s;
    QTest::newRow("as before") << name << 0 << false;
    QTest::newRow("another name") << u"mx.example.test"_s << 0 << true;
    QTest::newRow("fifteen days before its end") << name << 398 - 15 << false;
    QTest::newRow("ten days before its end") << name << 398 - 10 << true;
    QTest::newRow("after its end") << name << 500 << true;
}

void TestCertificates::anew()
{
    QFETCH(QString, server);
    QFETCH(int, daysLater);
    QFETCH(bool, anew);
    const auto kept = serving(u"mail.example.test"_s, {{}, {}, name(u"d1.test"_s)});
    QVERIFY(kept && m_certificates->keep(*kept));
    const QDateTime then = m_now.addDays(daysLater);
    const auto later = serving(server, {}, then);
    QVERIFY(later);
    QCOMPARE(later->main.chainPem != kept->main.chainPem, anew);
    QVERIFY(checkPair(later->main.chainPem, later->main.keyPem, then));
    QCOMPARE(later->more.size(), 1);
    QVERIFY(checkPair(later->more.first().chainPem, later->more.first().keyPem, then));
}

void TestCertificates::pairThatWasCutShort()
{
    const auto first = serving(u"mail.example.test"_s);
    QVERIFY(first && m_certificates->keep(*first));
    const QByteArray key = content(keyFile(u"server.key"_s));
    const auto second = serving(u"mx.example.test"_s);
    QVERIFY(second && m_certificates->keep(*second));
    QFile file(keyFile(u"server.key"_s)); // killed before the key that goes with it was written
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(key);
    file.close();
    const auto third = serving(u"mx.example.test"_s);
    QVERIFY(third);
    QVERIFY(checkPair(third->main.chainPem, third->main.keyPem, m_now));
}

void TestCertificates::domainsShareCertificates()
{
    for (int i = 0; i < 45; ++i) {
        const auto one = serving(u"mail.example.test"_s, {{}, {}, name(u"d%1.test"_s.arg(i))});
        QVERIFY(one && m_certificates->keep(*one));
        QCOMPARE(one->more.size(), i / 20 + 1);
    }
    QVERIFY(serving(u"mail.example.test"_s, {{}, {}, name(u"d7.test"_s)})->written.isEmpty()); // has one
    // What is gone leaves no name behind, and no empty certificate.
    for (int i = 0; i < 21; ++i)
        m_gone.insert(u"d%1.test"_s.arg(i));
    const auto fewer = serving(u"mail.example.test"_s);
    QCOMPARE(fewer->more.size(), 2);
    QCOMPARE(fewer->removed.size(), 1);
    QVERIFY(m_certificates->keep(*fewer));
    QStringList names;
    const auto after = serving(u"mail.example.test"_s);
    for (const CertifiedKey &one : after->more)
        names += readCertificate(one.chainPem)->names;
    QCOMPARE(names.filter(u"autoconfig."_s).size(), 24);
    QVERIFY(!names.contains(u"d20.test"_s) && names.contains(u"imap.d44.test"_s));
}

// Made before its domains had that name: by an older version, or without MTA-STS.
void TestCertificates::anotherNameOfTheDomains()
{
    Settings settings;
    settings.serverName = name(u"mail.example.test"_s);
    settings.mtaSts = MtaStsMode::Off;
    const auto isServed = [](const DomainName &) { return true; };
    const auto before = m_certificates->serving(settings, {{}, {}, name(u"d1.test"_s)}, isServed, m_now);
    QVERIFY(before && m_certificates->keep(*before));
    QVERIFY(!m_certificates->names(m_now).contains(u"mta-sts.d1.test"_s));
    QVERIFY(m_certificates->serving(settings, {}, isServed, m_now)->written.isEmpty());
    settings.mtaSts = MtaStsMode::Testing;
    const auto after = m_certificates->serving(settings, {}, isServed, m_now);
    QVERIFY(after && m_certificates->keep(*after));
    QVERIFY(m_certificates->names(m_now).contains(u"mta-sts.d1.test"_s));
    QVERIFY(m_certificates->serving(settings, {}, isServed, m_now)->written.isEmpty());
}

void TestCertificates::importedOneIsPreferred()
{
    const CertifiedKey theirs = imported({u"mail.example.test"_s});
    const auto first = serving(u"mail.example.test"_s, {theirs, {}, {}});
    QVERIFY(first);
    QCOMPARE(first->main.chainPem, theirs.chainPem);
    QCOMPARE(first->more.size(), 1); // the own one still shows the names that it does not cover
    QVERIFY(m_certificates->shownFor(name(u"mail.example.test"_s), m_now).isEmpty());
    QVERIFY(m_certificates->keep(*first));
    const auto kept = m_certificates->kept(m_now);
    QVERIFY(kept && !kept->first().isOwn);
    for (const QString &server : {u"mail.example.test"_s, u"mx.other.test"_s}) {
        const QByteArray shown = m_certificates->shownFor(name(server), m_now);
        QCOMPARE(shown == theirs.chainPem, server == u"mail.example.test");
        QVERIFY(!shown.isEmpty());
    }
    QVERIFY(m_certificates->shownFor(name(u"mail.example.test"_s), m_now.addDays(500)) != theirs.chainPem); // ended
    QCOMPARE(serving(u"mail.example.test"_s)->main.chainPem, theirs.chainPem);
    QCOMPARE(serving(u"mx.other.test"_s)->main.chainPem == theirs.chainPem, false); // not its name
    QCOMPARE(serving(u"mail.example.test"_s, {}, m_now.addDays(500))->main.chainPem == theirs.chainPem, false); // ended
    const auto without = serving(u"mail.example.test"_s, {{}, kept->first().info.fingerprint, {}});
    QVERIFY(without && m_certificates->keep(*without));
    QCOMPARE(m_certificates->kept(m_now)->size(), 1);
}

// Killed between the machine's change and the store's, or refused by the machine.
void TestCertificates::importedOneOutlivesAKill()
{
    const CertifiedKey theirs = imported({u"mail.example.test"_s});
    const QString fingerprint = readCertificate(theirs.chainPem)->fingerprint;
    const auto proposed = serving(u"mail.example.test"_s, {theirs, {}, {}});
    QVERIFY(proposed && m_certificates->lay(*proposed));
    QVERIFY(m_certificates->kept(m_now)->isEmpty()); // not in use yet
    QVERIFY(!m_certificates->names(m_now).contains(u"mail.example.test"_s));
    QVERIFY(m_certificates->settle({u"another"_s})); // refused
    QVERIFY(m_certificates->settle({fingerprint}));
    QVERIFY(m_certificates->kept(m_now)->isEmpty());
    QVERIFY(m_certificates->lay(*proposed));
    QVERIFY(m_certificates->settle({u"another"_s, fingerprint})); // the machine has it
    const auto kept = m_certificates->kept(m_now);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().info.fingerprint, fingerprint);
    QCOMPARE(QDir(m_daemon->paths().keys()).entryList({u"pending-*"_s}), QStringList());
}

void TestCertificates::importedOneForADomain()
{
    const auto first = serving(u"mail.example.test"_s, {imported({u"shop.test"_s, u"autoconfig.shop.test"_s}), {}, {}});
    QVERIFY(first);
    QVERIFY(first->main.chainPem != first->more.first().chainPem);
    QCOMPARE(readCertificate(first->more.first().chainPem)->names, (QStringList{u"shop.test"_s, u"autoconfig.shop.test"_s}));
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"

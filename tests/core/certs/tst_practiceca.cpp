#include "core/certs/practiceca.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

// What the practice CA makes, judged by the openssl command.
class TestPracticeCa : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void verifiedByOpenssl();
    void namesChecked_data();
    void namesChecked();
    void extensions();
    void differentEachTime();
    void longName();
    void notLongerThanTheCa();
    void refused_data();
    void refused();

private:
    QString openssl(const QStringList &arguments, const QByteArray &input = {});
    void keep(const QString &name, const QByteArray &text);

    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    QTemporaryDir m_folder;
    CertifiedKey m_ca;
    CertifiedKey m_leaf;
};

QString TestPracticeCa::openssl(const QStringList &arguments, const QByteArray &input)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(u"openssl"_s, arguments);
    program.write(input);
    program.closeWriteChannel();
    program.waitForFinished();
    return QString::fromUtf8(program.readAll());
}

void TestPracticeCa::keep(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestPracticeCa::initTestCase()
{
    const auto ca = makePracticeCa(u"00112233445566778899aabbccddeeff"_s, m_now);
    QVERIFY(ca);
    m_ca = *ca;
    const auto leaf = issue(m_ca, {u"mail.example.test"_s, u"imap.example.test"_s, u"xn--mnchen-3ya.example"_s}, m_now);
    QVERIFY(leaf);
    m_leaf = *leaf;
    keep(u"ca.pem"_s, m_ca.chainPem);
    keep(u"leaf.pem"_s, m_leaf.chainPem);
    QVERIFY(m_ca.keyPem.reveal().startsWith("-----BEGIN PRIVATE KEY-----\n"));
    QVERIFY(m_leaf.keyPem.reveal().startsWith("-----BEGIN PRIVATE KEY-----\n"));
    QCOMPARE(m_leaf.chainPem.count("BEGIN CERTIFICATE"), 1);
}

void TestPracticeCa::verifiedByOpenssl()
{
    QCOMPARE(openssl({u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslserver"_s, u"-CAfile"_s,
                      m_folder.filePath(u"ca.pem"_s), m_folder.filePath(u"leaf.pem"_s)}),
             m_folder.filePath(u"leaf.pem"_s) + u": OK\n"_s);
    const auto stranger = makePracticeCa(u"00112233445566778899aabbccddeeff"_s, m_now);
    QVERIFY(stranger);
    keep(u"stranger.pem"_s, stranger->chainPem);
    QVERIFY(openssl({u"verify"_s, u"-CAfile"_s, m_folder.filePath(u"stranger.pem"_s), m_folder.filePath(u"leaf.pem"_s)})
                .contains(u"verification failed"_s));
}

void TestPracticeCa::namesChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("first") << u"mail.example.test"_s << true;
    QTest::newRow("second") << u"imap.example.test"_s << true;
    QTest::newRow("international") << u"xn--mnchen-3ya.example"_s << true;
    QTest::newRow("other") << u"pop.example.test"_s << false;
    QTest::newRow("below") << u"a.mail.example.test"_s << false;
}

void TestPracticeCa::namesChecked()
{
    QFETCH(QString, name);
    QFETCH(bool, fits);
    const QString said = openssl({u"x509"_s, u"-noout"_s, u"-checkhost"_s, name}, m_leaf.chainPem);
    QCOMPARE(said.contains(u"does match certificate"_s), fits);
}

void TestPracticeCa::extensions()
{
    const QString root = openssl({u"x509"_s, u"-noout"_s, u"-text"_s}, m_ca.chainPem);
    QVERIFY(root.contains(u"Subject: CN = Postroom practice CA 00112233445566778899aabbccddeeff"_s));
    QVERIFY(root.contains(u"CA:TRUE, pathlen:0"_s));
    QVERIFY(root.contains(u"Certificate Sign, CRL Sign"_s));
    QVERIFY(root.contains(u"prime256v1"_s));
    const QString leaf = openssl({u"x509"_s, u"-noout"_s, u"-text"_s}, m_leaf.chainPem);
    QVERIFY(leaf.contains(u"CA:FALSE"_s));
    QVERIFY(leaf.contains(u"TLS Web Server Authentication"_s));
    QVERIFY(leaf.contains(u"ecdsa-with-SHA256"_s));
    QVERIFY(leaf.contains(u"Authority Key Identifier"_s));
    const auto info = readCertificate(m_ca.chainPem);
    QVERIFY(info);
    QCOMPARE(info->notBefore.secsTo(m_now), 3600);
    QCOMPARE(info->notAfter, info->notBefore.addYears(10));
}

void TestPracticeCa::differentEachTime()
{
    const auto again = issue(m_ca, {u"mail.example.test"_s}, m_now);
    QVERIFY(again);
    QVERIFY(again->keyPem != m_leaf.keyPem);
    const auto sameKey = issue(m_ca, {u"other.example.test"_s}, m_now, m_leaf.keyPem);
    QVERIFY(sameKey);
    QCOMPARE(sameKey->keyPem, m_leaf.keyPem);
    QVERIFY(sameKey->chainPem != m_leaf.chainPem);
    QVERIFY(checkPair(sameKey->chainPem, sameKey->keyPem, m_now));
    QVERIFY(!issue(m_ca, {u"other.example.test"_s}, m_now, Secret::fromUtf8("no key")));
    const QStringList serial{u"x509"_s, u"-noout"_s, u"-serial"_s};
    QVERIFY(openssl(serial, again->chainPem) != openssl(serial, m_leaf.chainPem));
}

void TestPracticeCa::longName()
{
    // Longer than a common name may be: the subject stays empty and the names are critical.
    const QString name = QString(60, u'a') + u".example.test"_s;
    const auto leaf = issue(m_ca, {name}, m_now);
    QVERIFY(leaf);
    keep(u"long.pem"_s, leaf->chainPem);
    QVERIFY(openssl({u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s, m_folder.filePath(u"ca.pem"_s), u"-verify_hostname"_s,
                     name, m_folder.filePath(u"long.pem"_s)})
                .endsWith(u": OK\n"_s));
    QVERIFY(openssl({u"x509"_s, u"-noout"_s, u"-text"_s}, leaf->chainPem).contains(u"Subject Alternative Name: critical"_s));
}

void TestPracticeCa::notLongerThanTheCa()
{
    const auto leaf = issue(m_ca, {u"mail.example.test"_s}, m_now.addYears(10).addDays(-5));
    QVERIFY(leaf);
    const auto root = readCertificate(m_ca.chainPem);
    const auto info = readCertificate(leaf->chainPem);
    QVERIFY(root && info);
    QCOMPARE(info->notAfter, root->notAfter);
}

void TestPracticeCa::refused_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<ErrorCode>("code");
    const QStringList good{u"mail.example.test"_s};
    QTest::newRow("no name") << QStringList() << m_now << ErrorCode::TextEmpty;
    QTest::newRow("extension smuggled") << QStringList{u"mail.example.test,DNS:evil.test"_s} << m_now
                                        << ErrorCode::DomainIsAddress;
    QTest::newRow("wild card") << QStringList{u"*.example.test"_s} << m_now << ErrorCode::CharacterNotAllowed;
    QTest::newRow("upper case") << QStringList{u"Mail.example.test"_s} << m_now << ErrorCode::TextMalformed;
    QTest::newRow("second one bad") << QStringList{good.first(), u"localhost"_s} << m_now << ErrorCode::DomainReserved;
    QTest::newRow("after the CA ended") << good << m_now.addYears(11) << ErrorCode::CertificateNotValidNow;
    QTest::newRow("before the CA began") << good << m_now.addDays(-1) << ErrorCode::CertificateNotValidNow;
}

void TestPracticeCa::refused()
{
    QFETCH(QStringList, names);
    QFETCH(QDateTime, now);
    QFETCH(ErrorCode, code);
    const auto leaf = issue(m_ca, names, now);
    QVERIFY(!leaf);
    QCOMPARE(leaf.error().code, code);
    // A leaf is no authority.
    QCOMPARE(issue(m_leaf, {u"mail.example.test"_s}, m_now).error().detail, u"not a certificate authority"_s);
}

QTEST_GUILESS_MAIN(TestPracticeCa)
#include "tst_practiceca.moc"

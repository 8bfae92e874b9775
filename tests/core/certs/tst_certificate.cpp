#include "core/certs/practiceca.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// A certificate that this project would not make, by the openssl command.
CertifiedKey foreign(const QTemporaryDir &folder, const QStringList &keyOptions, const QStringList &options)
{
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, certificate} +
                                    keyOptions + options);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
    QFile keyFile(key);
    QFile certificateFile(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        qFatal("openssl wrote nothing");
    return CertifiedKey{certificateFile.readAll(), Secret::fromUtf8(keyFile.readAll())};
}

} // namespace

// What a certificate says, and which pair of certificate and key is refused.
class TestCertificate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void read();
    void readForeign();
    void refusedText_data();
    void refusedText();
    void checkPair_data();
    void checkPair();
    void complete();
    void pkcs12();
    void normalised();

private:
    const QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    CertifiedKey m_ca;
    CertifiedKey m_leaf;
};

void TestCertificate::initTestCase()
{
    const auto ca = makePracticeCa(u"0123"_s, m_now);
    QVERIFY(ca);
    m_ca = *ca;
    const auto leaf = issue(m_ca, {u"mail.example.test"_s, u"imap.example.test"_s}, m_now);
    QVERIFY(leaf);
    m_leaf = *leaf;
}

void TestCertificate::read()
{
    const auto info = readCertificate(m_leaf.chainPem);
    QVERIFY(info);
    QCOMPARE(info->names, (QStringList{u"mail.example.test"_s, u"imap.example.test"_s}));
    QCOMPARE(info->issuer, u"Postroom practice CA 0123"_s);
    QCOMPARE(info->notBefore, QDateTime(QDate(2026, 3, 1), QTime(11, 0), Qt::UTC));
    QCOMPARE(info->notAfter, QDateTime(QDate(2027, 4, 3), QTime(10, 59, 59), Qt::UTC));

    QProcess openssl;
    openssl.start(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
    openssl.write(m_leaf.chainPem);
    openssl.closeWriteChannel();
    QVERIFY(openssl.waitForFinished());
    const QString said = QString::fromLatin1(openssl.readAll()).trimmed().section(u'=', 1).remove(u':').toLower();
    QCOMPARE(info->fingerprint, said);
}

void TestCertificate::readForeign()
{
    const QTemporaryDir folder;
    const CertifiedKey other = foreign(folder, {u"-newkey"_s, u"rsa:2048"_s},
                                       {u"-subj"_s, u"/O=Some authority"_s, u"-addext"_s,
                                        u"subjectAltName=DNS:MX.Example.ORG,IP:192.0.2.1,email:a@b.org"_s});
    const auto info = readCertificate(other.chainPem);
    QVERIFY(info);
    QCOMPARE(info->names, QStringList{u"mx.example.org"_s}); // lower case; no addresses among them
    QCOMPARE(info->issuer, u"Some authority"_s); // has no common name
}

void TestCertificate::refusedText_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"no certificate in it"_s;
    QTest::newRow("no PEM") << QByteArray("hello\n") << u"no certificate in it"_s;
    QTest::newRow("cut off") << m_leaf.chainPem.left(200) << u"bad end line"_s;
    QTest::newRow("second one cut off") << m_leaf.chainPem + m_ca.chainPem.left(200) << u"bad end line"_s;
    QTest::newRow("no base64") << QByteArray("-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n")
                               << u"bad base64 decode"_s;
    QTest::newRow("not a certificate inside")
        << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n") << u"nested asn1 error"_s;
    QTest::newRow("key among certificates")
        << m_leaf.chainPem + m_leaf.keyPem.reveal().toByteArray() << u"expecting: CERTIFICATE, not: PRIVATE KEY"_s;
    QTest::newRow("too large") << QByteArray(300 * 1024, 'x') << u"too large"_s;
    QTest::newRow("eleven certificates") << m_leaf.chainPem.repeated(11) << u"certificate chain too long"_s;
}

void TestCertificate::refusedText()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, words);
    const auto info = readCertificate(pem);
    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::CertificateInvalid);
    QVERIFY2(info.error().detail.contains(words), qUtf8Printable(info.error().detail));
}

void TestCertificate::checkPair_data()
{
    QTest::addColumn<QByteArray>("chain");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("words"); // empty: fine
    QTest::addColumn<ErrorCode>("code");

    const QByteArray leaf = m_leaf.chainPem;
    const QByteArray key = m_leaf.keyPem.reveal().toByteArray();
    const QByteArray caKey = m_ca.keyPem.reveal().toByteArray();
    QTest::newRow("leaf alone") << leaf << key << m_now << QString() << ErrorCode::CertificateInvalid;
    QTest::newRow("with its root") << leaf + m_ca.chainPem << key << m_now << QString() << ErrorCode::CertificateInvalid;
    QTest::newRow("text around the blocks") << "a word before\n" + leaf + "and after\n"
                                            << key << m_now << QString() << ErrorCode::CertificateInvalid;
    QTest::newRow("self-signed") << m_ca.chainPem << caKey << m_now << QString() << ErrorCode::CertificateInvalid;
    QTest::newRow("first second") << leaf << key << m_now.addSecs(-3600) << QString() << ErrorCode::CertificateInvalid;
    QTest::newRow("too early") << leaf << key << m_now.addSecs(-3601) << u"not yet valid"_s << ErrorCode::CertificateNotValidNow;
    QTest::newRow("last second") << leaf << key << QDateTime(QDate(2027, 4, 3), QTime(10, 59, 59), Qt::UTC) << QString() << ErrorCode::CertificateInvalid;
    QTest::newRow("ended") << leaf << key << QDateTime(QDate(2027, 4, 3), QTime(11, 0), Qt::UTC)
                           << u"has expired: 2027-04-03T10:59:59Z"_s << ErrorCode::CertificateNotValidNow;
    QTest::newRow("another's key") << leaf << caKey << m_now << u"key values mismatch"_s << ErrorCode::CertificateKeyOther;
    QTest::newRow("root first") << m_ca.chainPem + leaf << caKey << m_now << u"issuer mismatch"_s << ErrorCode::CertificateInvalid;
    QTest::newRow("no key") << leaf << QByteArray() << m_now << u"unsupported"_s << ErrorCode::CertificateInvalid;
    QTest::newRow("certificate for a key") << leaf << leaf << m_now << u"unsupported"_s << ErrorCode::CertificateInvalid;
    QTest::newRow("two keys") << leaf << key + caKey << m_now << u"more than one block"_s << ErrorCode::CertificateInvalid;
    QTest::newRow("certificate behind the key") << leaf << key + leaf << m_now << u"more than one block"_s << ErrorCode::CertificateInvalid;

    const auto stranger = makePracticeCa(u"0123"_s, m_now); // same name, another key
    QVERIFY(stranger);
    QTest::newRow("root of the same name that did not sign") << leaf + stranger->chainPem << key << m_now << u"mismatch"_s << ErrorCode::CertificateInvalid;

    const QTemporaryDir folder;
    const CertifiedKey weak = foreign(folder, {u"-newkey"_s, u"rsa:1024"_s}, {u"-subj"_s, u"/CN=weak"_s});
    QTest::newRow("RSA of 1024 bits") << weak.chainPem << weak.keyPem.reveal().toByteArray()
                                      << QDateTime::currentDateTimeUtc() << u"ee key too small"_s << ErrorCode::CertificateWeak;
    const CertifiedKey strong = foreign(folder, {u"-newkey"_s, u"rsa:2048"_s}, {u"-subj"_s, u"/CN=strong"_s});
    QTest::newRow("RSA of 2048 bits") << strong.chainPem << strong.keyPem.reveal().toByteArray()
                                      << QDateTime::currentDateTimeUtc() << QString() << ErrorCode::CertificateInvalid;

    QProcess openssl;
    openssl.start(u"openssl"_s, {u"pkcs8"_s, u"-topk8"_s, u"-passout"_s, u"pass:x"_s});
    openssl.write(key);
    openssl.closeWriteChannel();
    QVERIFY(openssl.waitForFinished());
    QTest::newRow("key behind a passphrase") << leaf << openssl.readAllStandardOutput() << m_now << u"bad password read"_s << ErrorCode::CertificateInvalid;
}

void TestCertificate::checkPair()
{
    QFETCH(QByteArray, chain);
    QFETCH(QByteArray, key);
    QFETCH(QDateTime, now);
    QFETCH(QString, words);
    QFETCH(ErrorCode, code);
    const auto info = postroom::checkPair(chain, Secret::fromUtf8(key), now);
    QCOMPARE(info.has_value(), words.isEmpty());
    if (info)
        return;
    QCOMPARE(info.error().code, code);
    QVERIFY2(info.error().detail.contains(words), qUtf8Printable(info.error().detail));
}

void TestCertificate::complete()
{
    QCOMPARE(checkComplete(m_leaf.chainPem, {}, m_now).error().code, ErrorCode::CertificateIncomplete); // its root is not known
    QVERIFY(checkComplete(m_leaf.chainPem, m_ca.chainPem, m_now));
    QVERIFY(checkComplete(m_leaf.chainPem + m_ca.chainPem, {}, m_now)); // nor need it be, when it comes along
    const auto stranger = makePracticeCa(u"9999"_s, m_now);
    QVERIFY(stranger);
    QCOMPARE(checkComplete(m_leaf.chainPem, stranger->chainPem, m_now).error().code, ErrorCode::CertificateIncomplete);
}

void TestCertificate::pkcs12()
{
    const QTemporaryDir folder;
    const auto lay = [&folder](const QString &name, QByteArrayView content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content.data(), content.size()) == content.size();
    };
    QVERIFY(lay(u"leaf.pem"_s, m_leaf.chainPem) && lay(u"key.pem"_s, m_leaf.keyPem.reveal()) && lay(u"ca.pem"_s, m_ca.chainPem));
    const auto made = [&folder](const QStringList &more) {
        QProcess openssl;
        openssl.start(u"openssl"_s, QStringList{u"pkcs12"_s, u"-export"_s, u"-inkey"_s, folder.filePath(u"key.pem"_s), u"-in"_s, folder.filePath(u"leaf.pem"_s),
                                                u"-passout"_s, u"pass:geheim"_s} + more);
        return openssl.waitForFinished() && openssl.exitCode() == 0 ? openssl.readAllStandardOutput() : QByteArray();
    };
    const QByteArray whole = made({u"-certfile"_s, folder.filePath(u"ca.pem"_s)});
    QVERIFY(!whole.isEmpty());
    const auto read = readPkcs12(Secret::fromUtf8(whole), Secret::fromUtf8("geheim"));
    QVERIFY2(read, qUtf8Printable(read ? QString() : read.error().detail));
    QCOMPARE(read->chainPem, m_leaf.chainPem + m_ca.chainPem); // the leaf first
    QVERIFY(postroom::checkPair(read->chainPem, read->keyPem, m_now));
    QCOMPARE(readPkcs12(Secret::fromUtf8(whole), Secret::fromUtf8("falsch")).error().code, ErrorCode::CertificateInvalid);
    QCOMPARE(readPkcs12(Secret::fromUtf8("no such file"), Secret()).error().code, ErrorCode::CertificateInvalid);
    // Two that signed each other's names: each is taken once.
    const auto crossed = [&folder](const QString &name, const QString &issuer) {
        QProcess openssl;
        const QString key = folder.filePath(name + u".key"_s);
        openssl.start(u"openssl"_s, {u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, key,
                                     u"-subj"_s, u"/CN="_s + name, u"-out"_s, folder.filePath(name + u".csr"_s)});
        openssl.waitForFinished();
        QProcess root;
        root.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s,
                                  folder.filePath(u"as-"_s + issuer + u".key"_s), u"-subj"_s, u"/CN="_s + issuer, u"-out"_s, folder.filePath(u"as-"_s + issuer + u".pem"_s)});
        root.waitForFinished();
        QProcess sign;
        sign.start(u"openssl"_s, {u"x509"_s, u"-req"_s, u"-in"_s, folder.filePath(name + u".csr"_s), u"-CA"_s, folder.filePath(u"as-"_s + issuer + u".pem"_s), u"-CAkey"_s,
                                  folder.filePath(u"as-"_s + issuer + u".key"_s), u"-CAcreateserial"_s});
        sign.waitForFinished();
        return sign.readAllStandardOutput();
    };
    const QByteArray one = crossed(u"one"_s, u"two"_s);
    QVERIFY(lay(u"leaf.pem"_s, one) && lay(u"ca.pem"_s, crossed(u"two"_s, u"one"_s) + one));
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-inkey"_s, folder.filePath(u"one.key"_s), u"-in"_s, folder.filePath(u"leaf.pem"_s), u"-certfile"_s,
                                 folder.filePath(u"ca.pem"_s), u"-passout"_s, u"pass:geheim"_s});
    QVERIFY(openssl.waitForFinished());
    const QByteArray circle = openssl.readAllStandardOutput();
    QVERIFY(!circle.isEmpty());
    const auto once = readPkcs12(Secret::fromUtf8(circle), Secret::fromUtf8("geheim"));
    QVERIFY(once);
    QVERIFY(once->chainPem.count("BEGIN CERTIFICATE") <= 3);
    QVERIFY(lay(u"leaf.pem"_s, m_leaf.chainPem));
    const QByteArray keyless = made({u"-nokeys"_s});
    QVERIFY(!keyless.isEmpty());
    QCOMPARE(readPkcs12(Secret::fromUtf8(keyless), Secret::fromUtf8("geheim")).error().code, ErrorCode::CertificateInvalid);
}

void TestCertificate::normalised()
{
    const QByteArray key = m_leaf.keyPem.reveal().toByteArray();
    const auto read = normalisedPem("a word before\n" + m_leaf.chainPem + "and after\n", Secret::fromUtf8("Bag Attributes\n" + key));
    QVERIFY(read);
    QCOMPARE(read->chainPem, m_leaf.chainPem);
    QCOMPARE(read->keyPem.reveal().toByteArray(), key);
    QCOMPARE(normalisedPem(m_leaf.chainPem, Secret::fromUtf8("none")).error().code, ErrorCode::CertificateInvalid);
    QCOMPARE(readCertificate(m_leaf.chainPem)->key, std::optional(u"EC prime256v1"_s));
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"

#include "core/certs/dkimkeys.h"
#include "core/base/json.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

// Signing keys, read back by programs that nobody here wrote.
class TestDkimKeys : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void bothAlgorithms_data();
    void bothAlgorithms();
    void noTwoAreAlike();
    void publicPartIsThePrivateOnes();
};

void TestDkimKeys::bothAlgorithms_data()
{
    QTest::addColumn<DkimAlgorithm>("algorithm");
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("secret");
    QTest::newRow("rsa") << DkimAlgorithm::Rsa << u"\\Arsa-[0-9a-f]{8}\\z"_s << u"\\Av=DKIM1; k=rsa; p=MIIBIjAN[A-Za-z0-9+/]{384}\\z"_s
                         << u"\\A-----BEGIN PRIVATE KEY-----\n[A-Za-z0-9+/=\n]+-----END PRIVATE KEY-----\n\\z"_s;
    QTest::newRow("ed25519") << DkimAlgorithm::Ed25519 << u"\\Aed-[0-9a-f]{8}\\z"_s << u"\\Av=DKIM1; k=ed25519; p=[A-Za-z0-9+/]{43}=\\z"_s
                             << u"\\A[A-Za-z0-9+/]{43}=\\z"_s;
}

void TestDkimKeys::bothAlgorithms()
{
    QFETCH(DkimAlgorithm, algorithm);
    QFETCH(QString, selector);
    QFETCH(QString, record);
    QFETCH(QString, secret);
    const auto key = makeDkimKey(algorithm);
    QVERIFY(key);
    QCOMPARE(key->algorithm, algorithm);
    QVERIFY2(QRegularExpression(selector).match(key->selector).hasMatch(), qUtf8Printable(key->selector));
    QVERIFY2(QRegularExpression(record).match(key->record).hasMatch(), qUtf8Printable(key->record));
    QVERIFY(QRegularExpression(secret).match(QString::fromLatin1(key->privateKey.reveal())).hasMatch());
    QVERIFY(key->record.size() <= 4000);
}

void TestDkimKeys::noTwoAreAlike()
{
    QSet<QString> selectors;
    QSet<QByteArray> secrets;
    for (int i = 0; i < 400; ++i) {
        const auto key = makeDkimKey(DkimAlgorithm::Ed25519);
        QVERIFY(key);
        selectors.insert(key->selector);
        secrets.insert(key->privateKey.reveal().toByteArray());
        QVERIFY(!key->privateKey.reveal().startsWith('/')); // one of 64 would, and Rspamd would look for a file
    }
    QCOMPARE(selectors.size(), 400);
    QCOMPARE(secrets.size(), 400);
}

void TestDkimKeys::publicPartIsThePrivateOnes()
{
    const auto key = makeDkimKey(DkimAlgorithm::Rsa);
    QVERIFY(key);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"key.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(key->privateKey.reveal().toByteArray());
    file.close();
    QProcess openssl;
    openssl.start(u"/usr/bin/openssl"_s, {u"pkey"_s, u"-in"_s, file.fileName(), u"-pubout"_s, u"-outform"_s, u"DER"_s});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(key->record, u"v=DKIM1; k=rsa; p="_s + QString::fromLatin1(openssl.readAllStandardOutput().toBase64()));
    openssl.start(u"/usr/bin/openssl"_s, {u"pkey"_s, u"-in"_s, file.fileName(), u"-noout"_s, u"-text"_s});
    QVERIFY(openssl.waitForFinished());
    QVERIFY(openssl.readAllStandardOutput().startsWith("Private-Key: (2048 bit"));
}

QTEST_GUILESS_MAIN(TestDkimKeys)
#include "tst_dkimkeys.moc"

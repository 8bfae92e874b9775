#include "core/certs/chainbytes.h"

#include "core/certs/practiceca.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestChainBytes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void asOpensslSees();
    void ofDer();
    void refused();

private:
    static QByteArray chain()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const CertifiedKey root = makePracticeCa(u"00112233445566778899aabbccddeeff"_s, now).value();
        return issue(root, {u"mail.example.org"_s}, now).value().chainPem + root.chainPem;
    }

    static QByteArray openssl(const QStringList &arguments, const QByteArray &input)
    {
        QProcess program;
        program.start(u"openssl"_s, arguments);
        program.write(input);
        program.closeWriteChannel();
        program.waitForFinished();
        return program.readAllStandardOutput();
    }
};

void TestChainBytes::asOpensslSees()
{
    const QByteArray pem = chain();
    const Result<QList<CertificateBytes>> read = chainBytes(pem);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->first().certificate, openssl({u"x509"_s, u"-outform"_s, u"DER"_s}, pem));
    const QByteArray key = openssl({u"x509"_s, u"-noout"_s, u"-pubkey"_s}, pem);
    QCOMPARE(read->first().publicKey, openssl({u"pkey"_s, u"-pubin"_s, u"-outform"_s, u"DER"_s}, key));
    QVERIFY(read->last().publicKey != read->first().publicKey);
}

void TestChainBytes::ofDer()
{
    const QByteArray pem = chain();
    QList<QByteArray> ders;
    for (const QSslCertificate &one : QSslCertificate::fromData(pem))
        ders.append(one.toDer());
    QCOMPARE(chainBytes(ders), chainBytes(pem).value());
    ders.insert(1, "no certificate");
    QCOMPARE(chainBytes(ders), chainBytes(pem)->first(1));
    QVERIFY(chainBytes(QList<QByteArray>()).isEmpty());
}

void TestChainBytes::refused()
{
    QVERIFY(!chainBytes(QByteArray()));
    QVERIFY(!chainBytes(QByteArray("no certificate")));
}

QTEST_GUILESS_MAIN(TestChainBytes)
#include "tst_chainbytes.moc"

#include "core/certs/dkimsignature.h"

#include "core/certs/dkimkeys.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// Signed by another library (dkimpy) with keys that nobody has any more.
const QByteArray message =
    "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/simple; d=p.invalid;\r\n"
    " i=@p.invalid; q=dns/txt; s=ed-1; t=1795640996; h=from : to : subject :\r\n"
    " from; bh=zS7KNTV0HyeorkDDGwxB1AV6enuRKzO5rthkhdHIRnY=;\r\n"
    " b=OtngTcB3OgXbB4JVWaFhIhzB0+pJZ/J+3fbrvHYLgg2UfpouBhmUNSXmFFTaLiBmBtGzs\r\n"
    " Yla06n1dPzqEfjCAA==\r\n"
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=p.invalid;\r\n"
    " i=@p.invalid; q=dns/txt; s=rsa-1; t=1795640996; h=from : to : subject\r\n"
    " : from; bh=zS7KNTV0HyeorkDDGwxB1AV6enuRKzO5rthkhdHIRnY=;\r\n"
    " b=ZxgS+LT9k5e1S1lzqEhv1ivYiUkjdUllVKeKrHmA1rwDszMu5TqS9bNKzRvP1Ma58hqIo\r\n"
    " Qz8SzrN5/wcP1nUMA6gH24zaAGJwk6dr8lOrUO3pWusKLNVTbINMZuSxKDLmEcnNIWYObcz\r\n"
    " Idcflx92GIWUPJjkT5ldnT6xH5d1oISljfkVRzNdeXXaKFwXyLTJ6nO8MjlqiHLof6Eg0w8\r\n"
    " fldqFbytgItrtGMi6B96KyNTWWXqHfJy5EFrA54tXG5WmAlKEesOhPdtusZej8TcOqQOELc\r\n"
    " 11rcnoK4R3ESnC4smXHd5+6VIulWU2O+7w+xKoENUlbdqrCeyRL41VkP5cHQ==\r\n"
    "From: a@p.invalid\r\n"
    "To: b@p.invalid\r\n"
    "Subject: x\r\n"
    "\r\n"
    "hello\r\n";
const QString rsa = QStringLiteral("v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkkk4IwjqghgNG/bVSqiplFvTpXcHMLdEJXG2GH1muSoRidWx"
    "97+WM2NwhQtKNsKsAkvOoFkA26n6JCeg3J3k6nXfh7TsPPA7jWayw9oFaEH2gT4absK2sw015yuziKAE43OGDt9YTYYbEZOsa8eRL4BD/NROoB"
    "9u6rmeU+bwNNHZu8CW122HKHOTE/f2d5q7gqj7111r2yp00QYE6dvCTibYvF+D1vtkb7fPQuZQAISWtwRhgXsqMPNRLio8yT83nn5chFkdM6Js"
    "gxZewlWudL0RKqSobiGLUY9UyNNjH9fNdQINwIDqUjYUs4Rd3qT4HwXBxl5+hGxzscuKwOa+XwIDAQAB");
const QString ed25519 = u"v=DKIM1; k=ed25519; p=si88F6YHv0gY0n2ywhz70JQHQihMO8mfEHDPpNl8ajI="_s;

} // namespace

class TestDkimSignature : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void good()
    {
        QVERIFY(verifySignatures(message, {{u"rsa-1"_s, rsa}, {u"ed-1"_s, ed25519}}));
        QVERIFY(verifySignatures(message, {{u"ed-1"_s, ed25519}})); // of the other nothing is asked
        QVERIFY(verifySignatures("Received: from elsewhere\r\n" + message, {{u"rsa-1"_s, rsa}, {u"ed-1"_s, ed25519}}));
    }
    void bad_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QString>("record");
        QTest::newRow("another body, RSA") << QByteArray(message).replace("hello", "hallo") << u"rsa-1"_s << rsa;
        QTest::newRow("another body, Ed25519") << QByteArray(message).replace("hello", "hallo") << u"ed-1"_s << ed25519;
        QTest::newRow("another subject") << QByteArray(message).replace("Subject: x", "Subject: y") << u"rsa-1"_s << rsa;
        QTest::newRow("another sender") << QByteArray(message).replace("From: a", "From: c") << u"ed-1"_s << ed25519;
        QTest::newRow("another key") << message << u"ed-1"_s << u"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="_s;
        QTest::newRow("a key of the other kind") << message << u"ed-1"_s << rsa;
        QTest::newRow("no key any more") << message << u"rsa-1"_s << u"v=DKIM1; k=rsa; p="_s;
        QTest::newRow("no record") << message << u"rsa-1"_s << u"something else"_s;
        QTest::newRow("an empty record") << message << u"rsa-1"_s << QString();
        QTest::newRow("a record without end") << message << u"rsa-1"_s << rsa + QString(100000, u' ');
        QTest::newRow("another selector") << message << u"rsa-2"_s << rsa;
        QTest::newRow("no signature") << message.sliced(message.indexOf("From: ")) << u"rsa-1"_s << rsa;
        QTest::newRow("no message") << QByteArray() << u"rsa-1"_s << rsa;
    }
    void bad()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, selector);
        QFETCH(QString, record);
        const auto verified = verifySignatures(text, {{selector, record}});
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::ProbeFailed);
        QVERIFY(!verified.error().detail.isEmpty());
        if (text.isEmpty())
            return; // the library's words
        QCOMPARE(verified.error().detail == u"no signature of it"_s, selector == u"rsa-2" || !text.contains("DKIM-Signature"));
        QCOMPARE(verified.error().subject, selector);
    }
    void ofItsOwnKey_data()
    {
        QTest::addColumn<DkimAlgorithm>("algorithm");
        QTest::newRow("RSA") << DkimAlgorithm::Rsa;
        QTest::newRow("Ed25519") << DkimAlgorithm::Ed25519;
    }
    void ofItsOwnKey()
    {
        QFETCH(const DkimAlgorithm, algorithm);
        const DomainName domain = DomainName::parse(u"example.org").value();
        const Result<NewDkimKey> key = makeDkimKey(algorithm);
        const Result<NewDkimKey> other = makeDkimKey(algorithm);
        QVERIFY(key && other);
        const DkimSigner signer{key->selector, key->privateKey};
        QVERIFY(trySignature(domain, signer, key->record));
        const Result<void> foreign = trySignature(domain, signer, other->record);
        QCOMPARE(foreign.error().code, ErrorCode::ProbeFailed);
        QCOMPARE(foreign.error().subject, key->selector);
        QVERIFY(!trySignature(domain, signer, key->record.left(60)));
        QVERIFY(!trySignature(domain, signer, {}));
        QCOMPARE(trySignature(domain, {key->selector, Secret::fromUtf8("no key")}, key->record).error().code, ErrorCode::ProbeFailed);
        QCOMPARE(trySignature(domain, {key->selector, Secret::fromUtf8("-----BEGIN PRIVATE KEY-----")}, key->record).error().code, ErrorCode::ProbeFailed);
    }
};

QTEST_GUILESS_MAIN(TestDkimSignature)
#include "tst_dkimsignature.moc"

#include "core/model/tsigkey.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestTsigKey : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fromFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("read"); // "name algorithm secret", or the error's code
        const auto row = [](const char *title, const QByteArray &file, const char *read) { QTest::newRow(title) << file << QString::fromLatin1(read); };
        row("tsig-keygen", "key \"pubkey\" {\n\talgorithm hmac-sha256;\n\tsecret \"pNtzZd8JL6PQjgs8/rp1PKsoN2puUe3bWIaKPY58Ldc=\";\n};\n",
            "pubkey hmac-sha256 pNtzZd8JL6PQjgs8/rp1PKsoN2puUe3bWIaKPY58Ldc=");
        row("one line, the other order", "key K.Example.ORG. { secret \"AAAA\"; algorithm HMAC-SHA512; };", "k.example.org hmac-sha512 AAAA");
        row("comments", "# a key\n// of mine\n/* and\nmore */ key \"a\" { # b\n algorithm hmac-sha224; /* c */ secret \"AAAA\"; }; // d", "a hmac-sha224 AAAA");
        row("CRLF", "key \"a\" {\r\n algorithm hmac-sha384;\r\n secret \"AAA=\";\r\n};\r\n", "a hmac-sha384 AAA=");
        row("secret without quotes", "key a { algorithm hmac-sha256; secret AA==; };", "a hmac-sha256 AA==");
        row("empty", "", "text-malformed");
        row("another thing", "zone \"a\" { type primary; };", "text-malformed");
        row("two keys", "key \"a\" { algorithm hmac-sha256; secret \"AAAA\"; }; key \"b\" { algorithm hmac-sha256; secret \"AAAA\"; };", "text-malformed");
        row("no algorithm", "key \"a\" { secret \"AAAA\"; };", "text-malformed");
        row("two algorithms", "key \"a\" { algorithm hmac-sha256; algorithm hmac-sha512; secret \"AAAA\"; };", "text-malformed");
        row("two secrets", "key \"a\" { algorithm hmac-sha256; secret \"AAAA\"; secret \"BBBB\"; };", "text-malformed");
        row("no secret", "key \"a\" { algorithm hmac-sha256; };", "text-malformed");
        row("empty secret", "key \"a\" { algorithm hmac-sha256; secret \"\"; };", "text-malformed");
        row("MD5", "key \"a\" { algorithm hmac-md5; secret \"AAAA\"; };", "choice-unknown");
        row("SHA-1", "key \"a\" { algorithm hmac-sha1; secret \"AAAA\"; };", "choice-unknown");
        row("not Base64", "key \"a\" { algorithm hmac-sha256; secret \"AA*A\"; };", "text-malformed");
        row("cut Base64", "key \"a\" { algorithm hmac-sha256; secret \"AAAAA\"; };", "text-malformed");
        row("equals inside", "key \"a\" { algorithm hmac-sha256; secret \"A=AA\"; };", "text-malformed");
        row("only equals", "key \"a\" { algorithm hmac-sha256; secret \"====\"; };", "text-malformed");
        row("newline in the secret", "key \"a\" { algorithm hmac-sha256; secret \"AAAA\nsend\"; };", "text-malformed");
        row("newline in the name", "key \"a\nserver 192.0.2.1\" { algorithm hmac-sha256; secret \"AAAA\"; };", "character-not-allowed");
        row("blank in the name", "key \"a b\" { algorithm hmac-sha256; secret \"AAAA\"; };", "character-not-allowed");
        row("a colon in the name", "key \"hmac-md5:a\" { algorithm hmac-sha256; secret \"AAAA\"; };", "character-not-allowed");
        row("NUL in the name", QByteArray("key \"a\0b\" { algorithm hmac-sha256; secret \"AAAA\"; };", 53), "character-not-allowed");
        row("no end", "key \"a\" { algorithm hmac-sha256; secret \"AAAA\"", "text-malformed");
        row("open quote", "key \"a { algorithm hmac-sha256; secret AAAA; };", "text-empty");
        row("open comment", "key \"a\" { algorithm hmac-sha256; secret \"AAAA\"; } /* ;", "text-malformed");
        row("more behind", "key \"a\" { algorithm hmac-sha256; secret \"AAAA\"; }; x", "text-malformed");
        row("another word", "key \"a\" { algorithm hmac-sha256; secret \"AAAA\"; server \"x\"; };", "text-malformed");
        row("too long", "key \"a\" { algorithm hmac-sha256; secret \"" + QByteArray(1028, 'A') + "\"; };", "text-malformed");
    }

    void fromFile()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, read);
        const Result<TsigKey> key = TsigKey::fromFile(Secret::fromUtf8(file));
        QCOMPARE(key ? key->name.toString() + u' ' + wordOf(key->algorithm) + u' ' + QString::fromLatin1(key->secret.reveal().toByteArray()) : errorCodeName(key.error().code), read);
        if (!key) {
            QVERIFY(!key.error().detail.contains(u"AAAA"_s));
            QVERIFY(!key.error().subject.contains(u"AAAA"_s));
        }
    }

    void overTheWire()
    {
        const TsigKey key = TsigKey::fromFile(Secret::fromUtf8("key \"a.b\" { algorithm hmac-sha512; secret \"AAAA\"; };")).value();
        const Result<TsigKey> back = fromJson<TsigKey>(toJson(key));
        QVERIFY(back);
        QCOMPARE(back->name, key.name);
        QCOMPARE(back->algorithm, key.algorithm);
        QVERIFY(back->secret == key.secret);
        const Result<TsigKey> smuggled = fromJson<TsigKey>(QJsonObject{{u"name"_s, u"a"_s}, {u"algorithm"_s, u"hmac-sha256"_s}, {u"secret"_s, u"AAAA\nsend"_s}}, u"key"_s);
        QCOMPARE(smuggled.error().field, u"key.secret"_s);
    }
};

QTEST_GUILESS_MAIN(TestTsigKey)
#include "tst_tsigkey.moc"

#include "core/model/certificateauthority.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestCertificateAuthority : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parse_data();
    void parse();
};

void TestCertificateAuthority::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // or "!code"
    QTest::addColumn<QString>("value"); // of a CAA record
    QTest::newRow("any account") << u"LetsEncrypt.org"_s << u"letsencrypt.org"_s << u"letsencrypt.org"_s;
    QTest::newRow("one account") << u"letsencrypt.org;accounturi=https://acme.test/A/1"_s << u"letsencrypt.org;accounturi=https://acme.test/A/1"_s << u"letsencrypt.org; accounturi=https://acme.test/A/1"_s;
    QTest::newRow("as a record has it") << u" letsencrypt.org ; accounturi=https://acme.test/1 "_s << u"letsencrypt.org;accounturi=https://acme.test/1"_s << u"letsencrypt.org; accounturi=https://acme.test/1"_s;
    QTest::newRow("empty") << QString() << u"!text-empty"_s << QString();
    QTest::newRow("nobody") << u";"_s << u"!text-empty"_s << QString();
    QTest::newRow("no domain") << u"letsencrypt"_s << u"!domain-one-label"_s << QString();
    QTest::newRow("another parameter") << u"letsencrypt.org;validationmethods=dns-01"_s << u"!text-malformed"_s << QString();
    QTest::newRow("two parameters") << u"letsencrypt.org;accounturi=https://a.test/1;x=y"_s << u"!character-not-allowed"_s << QString();
    QTest::newRow("no account") << u"letsencrypt.org;accounturi="_s << u"!text-malformed"_s << QString();
    QTest::newRow("an account that is no URI") << u"letsencrypt.org;accounturi=17"_s << u"!text-malformed"_s << QString();
    QTest::newRow("quotation mark") << u"letsencrypt.org;accounturi=https://a.test/\""_s << u"!character-not-allowed"_s << QString();
    QTest::newRow("newline within") << u"letsencrypt.org;accounturi=https://a.test/1\nx"_s << u"!character-not-allowed"_s << QString();
    QTest::newRow("trailing newline") << u"letsencrypt.org\n"_s << u"!character-not-allowed"_s << QString();
    QTest::newRow("too long when it can be published") << u"bücher.example;accounturi=https://a.test/"_s + QString(358, u'1') << u"!text-too-long"_s << QString();
    QTest::newRow("too long") << u"letsencrypt.org;accounturi=https://a.test/"_s + QString(400, u'1') << u"!text-too-long"_s << QString();
}

void TestCertificateAuthority::parse()
{
    QFETCH(QString, text);
    const Result<CertificateAuthority> authority = CertificateAuthority::parse(text);
    QTEST(authority ? authority->toString() : u'!' + errorCodeName(authority.error().code), "expected");
    if (!authority)
        return;
    QTEST(authority->issueValue(), "value");
    QCOMPARE(CertificateAuthority::parse(authority->toString()).value(), *authority);
}

QTEST_APPLESS_MAIN(TestCertificateAuthority)
#include "tst_certificateauthority.moc"

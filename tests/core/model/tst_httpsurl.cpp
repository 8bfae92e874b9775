#include "core/model/httpsurl.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestHttpsUrl : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parse_data();
    void parse();
};

void TestHttpsUrl::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // or "!code"
    QTest::newRow("plain") << u"https://www.example.org/logo.svg"_s << u"https://www.example.org/logo.svg"_s;
    QTest::newRow("folds scheme and host") << u"HTTPS://WWW.Example.ORG/Logo.SVG?v=1"_s << u"https://www.example.org/Logo.SVG?v=1"_s;
    QTest::newRow("port") << u"https://www.example.org:8443/l.svg"_s << u"https://www.example.org:8443/l.svg"_s;
    QTest::newRow("encoded") << u"https://www.example.org/a%2Cb%3Bc.svg"_s << u"https://www.example.org/a%2Cb%3Bc.svg"_s;
    QTest::newRow("empty") << QString() << u"!text-empty"_s;
    QTest::newRow("no encryption") << u"http://www.example.org/logo.svg"_s << u"!text-malformed"_s;
    QTest::newRow("no scheme") << u"www.example.org/logo.svg"_s << u"!text-malformed"_s;
    QTest::newRow("a login") << u"https://ann@www.example.org/logo.svg"_s << u"!text-malformed"_s;
    QTest::newRow("a part of it") << u"https://www.example.org/logo.svg#a"_s << u"!text-malformed"_s;
    QTest::newRow("an address") << u"https://192.0.2.1/logo.svg"_s << u"!domain-is-address"_s;
    QTest::newRow("this computer") << u"https://localhost/logo.svg"_s << u"!domain-reserved"_s;
    QTest::newRow("semicolon") << u"https://www.example.org/a;b.svg"_s << u"!character-not-allowed"_s;
    QTest::newRow("comma") << u"https://www.example.org/a,b.svg"_s << u"!character-not-allowed"_s;
    QTest::newRow("blank") << u"https://www.example.org/a b.svg"_s << u"!character-not-allowed"_s;
    QTest::newRow("trailing newline") << u"https://www.example.org/a.svg\n"_s << u"!character-not-allowed"_s;
    QTest::newRow("beyond ASCII") << u"https://www.example.org/ä.svg"_s << u"!character-not-allowed"_s;
    QTest::newRow("as long as may be") << u"https://www.example.org/"_s + QString(476, u'a') << u"https://www.example.org/"_s + QString(476, u'a');
    QTest::newRow("too long") << u"https://www.example.org/"_s + QString(477, u'a') << u"!text-too-long"_s;
}

void TestHttpsUrl::parse()
{
    QFETCH(QString, text);
    const Result<HttpsUrl> url = HttpsUrl::parse(text);
    QTEST(url ? url->toString() : u'!' + errorCodeName(url.error().code), "expected");
    if (url)
        QCOMPARE(HttpsUrl::parse(url->toString()).value(), *url);
}

QTEST_APPLESS_MAIN(TestHttpsUrl)
#include "tst_httpsurl.moc"

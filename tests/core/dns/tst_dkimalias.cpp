#include "core/dns/dkimalias.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

// Where aliases of signing keys lead, and which names are such ends.
class TestDkimAlias : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void leads()
    {
        QCOMPARE(keyAliasTarget(u"rsa1"_s, DomainName::parse(u"example.org").value(), server), u"rsa1.example.org._domainkey.mail.example.net."_s);
        QCOMPARE(keyAliasTarget(u"rsa1"_s, DomainName::parse(u"example.net").value(), server), std::nullopt); // the key stands there itself
        const DomainName longest = DomainName::parse(u"%1.%1.%1.%2"_s.arg(QString(60, u'a'), QString(longestAliasedDomain(server) - 183, u'b'))).value();
        QCOMPARE(keyAliasTarget(u"rsa1"_s, longest, server)->size(), 254);
        QCOMPARE(keyAliasTarget(u"rsa1"_s, DomainName::parse(u'c' + longest.toString()).value(), server), std::nullopt);
    }

    void isTarget_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("is");
        QTest::newRow("of another domain") << u"rsa1.example.org._domainkey.mail.example.net."_s << true;
        QTest::newRow("of another pair") << u"ed1.shop.example.org._domainkey.mail.example.net."_s << true;
        QTest::newRow("a key of the server's own domain") << u"rsa1._domainkey.mail.example.net."_s << false;
        QTest::newRow("below another server") << u"rsa1.example.org._domainkey.mx.example.net."_s << false;
        QTest::newRow("a selector that no alias has") << u"20260101.example.org._domainkey.mail.example.net."_s << false;
        QTest::newRow("without its dot") << u"rsa1.example.org._domainkey.mail.example.net"_s << false;
    }

    void isTarget()
    {
        QFETCH(QString, name);
        QTEST(isKeyAliasTarget(name, server), "is");
    }

private:
    const DomainName server = DomainName::parse(u"mail.example.net").value();
};

QTEST_APPLESS_MAIN(TestDkimAlias)
#include "tst_dkimalias.moc"

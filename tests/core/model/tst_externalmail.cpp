#include "core/base/json.h"
#include "core/model/externalmail.h"
#include "tests/core/model/outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// "a:host10.isp.example a:host11.isp.example …", 20 characters each
QString manyHosts(int number)
{
    QStringList words;
    for (int i = 0; i < number; ++i)
        words.append(u"a:host%1.isp.example"_s.arg(10 + i));
    return words.join(u' ');
}

} // namespace

// What is said of a domain whose mail lives elsewhere.
class TestExternalMail : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void exchangers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << u"10:mail.isp.net"_s << u"10:mail.isp.net"_s;
        QTest::newRow("sorted, folded, blanks") << u"20:b.isp.net, 10:Mail.ISP.net.,10:a.isp.net"_s << u"10:a.isp.net,10:mail.isp.net,20:b.isp.net"_s;
        QTest::newRow("an international name") << u"0:bücher.example"_s << u"0:xn--bcher-kva.example"_s;
        QTest::newRow("largest number") << u"65535:mail.isp.net"_s << u"65535:mail.isp.net"_s;
        QTest::newRow("too large") << u"65536:mail.isp.net"_s << u"!number-out-of-range"_s;
        QTest::newRow("signed") << u"+1:mail.isp.net"_s << u"!text-malformed"_s;
        QTest::newRow("other digits") << u"١:mail.isp.net"_s << u"!text-malformed"_s;
        QTest::newRow("no number") << u"mail.isp.net"_s << u"!text-malformed"_s;
        QTest::newRow("an address") << u"10:192.0.2.1"_s << u"!domain-is-address"_s;
        QTest::newRow("no host") << u"10:"_s << u"!text-empty"_s;
        QTest::newRow("the root") << u"0:."_s << u"!domain-label-empty"_s;
        QTest::newRow("a record smuggled in") << u"10:mail.isp.net\n@ IN A 192.0.2.1"_s << u"!character-not-allowed"_s;
        QTest::newRow("twice") << u"10:mail.isp.net,20:MAIL.isp.net"_s << u"!already-exists"_s;
        QTest::newRow("empty") << QString() << u"!text-malformed"_s;
        QTest::newRow("eleven") << QString(u"1:a.isp.net,"_s.repeated(10) + u"1:b.isp.net"_s) << u"!number-out-of-range"_s;
    }
    void exchangers()
    {
        QFETCH(QString, text);
        const Result<MailExchangers> parsed = MailExchangers::parse(text);
        QTEST(outcome(parsed), "expected");
        if (parsed)
            QCOMPARE(*MailExchangers::parse(parsed->toString()), *parsed);
    }

    void tenants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"contoso"_s << u"contoso"_s;
        QTest::newRow("whole") << u"Contoso.onmicrosoft.com"_s << u"contoso"_s;
        QTest::newRow("of another cloud") << u"contoso.example.com"_s << u"!text-malformed"_s;
        QTest::newRow("empty") << QString() << u"!text-malformed"_s;
        QTest::newRow("only the end") << u".onmicrosoft.com"_s << u"!text-malformed"_s;
        QTest::newRow("not ASCII") << u"contosö"_s << u"!text-malformed"_s;
        QTest::newRow("longest") << QString(27, u'a') << QString(27, u'a');
        QTest::newRow("too long") << QString(28, u'a') << u"!text-too-long"_s;
    }
    void tenants()
    {
        QFETCH(QString, text);
        QTEST(outcome(TenantName::parse(text)), "expected");
    }

    void senders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("exchangers") << u"mx"_s << u"mx"_s;
        QTest::newRow("several") << u"+MX  a:Mail.isp.net ip4:192.0.2.0/24 ip6:2001:DB8::/32 include:_spf.isp.net"_s
                                 << u"mx a:mail.isp.net ip4:192.0.2.0/24 ip6:2001:db8::/32 include:_spf.isp.net"_s;
        QTest::newRow("twice") << u"mx mx"_s << u"mx"_s;
        QTest::newRow("everybody") << u"mx +all"_s << u"!text-malformed"_s;
        QTest::newRow("nobody else") << u"mx -all"_s << u"!text-malformed"_s;
        QTest::newRow("all of the world") << u"ip4:0.0.0.0/0"_s << u"!number-out-of-range"_s;
        QTest::newRow("another family") << u"ip6:192.0.2.1"_s << u"!ip-malformed"_s;
        QTest::newRow("a network that is none") << u"ip4:192.0.2.0/x"_s << u"!number-out-of-range"_s;
        QTest::newRow("refused senders") << u"-mx"_s << u"!text-malformed"_s;
        QTest::newRow("a macro") << u"include:%{d}.isp.net"_s << u"!text-malformed"_s;
        QTest::newRow("a redirection") << u"redirect=isp.net"_s << u"!text-malformed"_s;
        QTest::newRow("end of the string") << u"include:isp.net\" \"+all"_s << u"!text-malformed"_s;
        QTest::newRow("blank") << u"  "_s << u"!text-malformed"_s;
        QTest::newRow("too long") << manyHosts(20) << u"!text-too-long"_s;
        QTest::newRow("nearly too long") << manyHosts(19) << manyHosts(19);
    }
    void senders()
    {
        QFETCH(QString, text);
        QTEST(outcome(SpfSenders::parse(text)), "expected");
    }

    void whatAServiceTakes_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("field"); // that is refused; empty: none
        QTest::newRow("none") << uR"({"service":"none"})"_s << QString();
        QTest::newRow("none with an exchanger") << uR"({"service":"none","exchangers":"10:mail.isp.net"})"_s << u"exchangers"_s;
        QTest::newRow("Google with a tenant") << uR"({"service":"google","tenant":"contoso"})"_s << u"tenant"_s;
        QTest::newRow("Google with senders") << uR"({"service":"google","senders":"mx"})"_s << u"senders"_s;
        QTest::newRow("Microsoft with what it has") << uR"({"service":"microsoft365","tenant":"contoso","exchangers":"0:contoso-com.o-v1.mx.microsoft"})"_s << QString();
        QTest::newRow("Exchange") << uR"({"service":"exchange","exchangers":"10:mail.contoso.com","senders":"mx"})"_s << QString();
        QTest::newRow("another without exchangers") << uR"({"service":"other"})"_s << u"exchangers"_s;
        QTest::newRow("unknown") << uR"({"service":"lotus"})"_s << u"service"_s;
    }
    void whatAServiceTakes()
    {
        QFETCH(QString, json);
        const Result<ExternalMail> read = parseJson(json.toUtf8()).and_then([](const QJsonValue &value) { return fromJson<ExternalMail>(value); });
        QTEST(read ? QString() : read.error().field, "field");
        if (read)
            QCOMPARE(*fromJson<ExternalMail>(toJson(*read)), *read);
    }
};

QTEST_GUILESS_MAIN(TestExternalMail)
#include "tst_externalmail.moc"

#include "core/dns/registration.h"

#include "core/base/json.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

DomainName domainName(const QString &text)
{
    return DomainName::parse(text).value();
}

// As IANA's, shortened, with entries that are none.
const QByteArray list = R"({"version": "1.0", "publication": "2026-11-26T12:00:00Z", "description": "x", "services": [)"
                        R"([["com", "NET"], ["https://rdap.verisign.example/com/v1/"]],)"
                        R"([["uk"], ["http://old.example.net/", "https://rdap.uk.example/uk"]],)"
                        R"([["co.uk", "xn--p1ai"], ["https://co.example.net/"]],)"
                        R"([["org"], ["https://rdap.org.example/"]], [["org"], ["https://second.example.net/"]],)"
                        R"([["nl"], ["http://rdap.nl.example/"]], [["de"], []], [["be"], ["https://127.0.0.1/", "ftp://x.example.net/", 7, "https://x.example.net/?q="]],)"
                        R"([[7, null, "", {"a": []}, "fr"], ["https://rdap.fr.example/"]],)"
                        R"([], [[]], [["at"]], ["ch", "https://rdap.ch.example/"], null, 7, {"0": ["it"], "1": ["https://rdap.it.example/"]})"
                        R"(]})";

QByteArray told(const QByteArray &more, const QByteArray &name = "example.org")
{
    return R"({"objectClassName": "domain", "ldhName": ")" + name + R"(", "handle": "D1-LROR")" + more + "}";
}

QByteArray ending(const QByteArray &date)
{
    return R"(, "events": [{"eventAction": "registration", "eventDate": "1995-08-14T04:00:00Z"}, {"eventAction": "expiration", "eventDate": ")" + date + R"("}])";
}

} // namespace

class TestRegistration : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whomToAsk_data();
    void whomToAsk();
    void noDirectory_data();
    void noDirectory();
    void names_data();
    void names();
    void nobodysNames_data();
    void nobodysNames();
    void answers_data();
    void answers();
    void times_data();
    void times();

private:
    const DomainName domain = domainName(u"example.org"_s);
};

void TestRegistration::whomToAsk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place"); // empty: nobody
    const auto row = [](const char *title, const QString &name, const QString &place) { QTest::newRow(title) << name << place; };
    row("its top-level domain", u"example.com"_s, u"com https://rdap.verisign.example/com/v1/domain/example.com"_s);
    row("in capitals there", u"example.net"_s, u"net https://rdap.verisign.example/com/v1/domain/example.net"_s);
    row("far below", u"a.b.example.com"_s, u"com https://rdap.verisign.example/com/v1/domain/a.b.example.com"_s);
    row("the longer entry", u"example.co.uk"_s, u"co.uk https://co.example.net/domain/example.co.uk"_s);
    row("the shorter one, without its slash, not by HTTP", u"example.org.uk"_s, u"uk https://rdap.uk.example/uk/domain/example.org.uk"_s);
    row("whole labels alone", u"example.noco.uk"_s, u"uk https://rdap.uk.example/uk/domain/example.noco.uk"_s);
    row("an entry itself lies below another", u"co.uk"_s, u"uk https://rdap.uk.example/uk/domain/co.uk"_s);
    row("letters of another alphabet", u"пример.рф"_s, u"xn--p1ai https://co.example.net/domain/xn--e1afmkfd.xn--p1ai"_s);
    row("the first of two", u"example.org"_s, u"org https://rdap.org.example/domain/example.org"_s);
    row("beside what is no name", u"example.fr"_s, u"fr https://rdap.fr.example/domain/example.fr"_s);
    row("by HTTP alone", u"example.nl"_s, {});
    row("no server", u"example.de"_s, {});
    row("no server that can be", u"example.be"_s, {});
    row("not listed", u"example.at"_s, {});
    row("in another form", u"example.ch"_s, {});
    row("in an object", u"example.it"_s, {});
}

void TestRegistration::whomToAsk()
{
    QFETCH(QString, name);
    const auto directory = RegistryDirectory::parse(list);
    QVERIFY(directory);
    const auto registry = directory->registryOf(domainName(name));
    QTEST(registry ? registry->zone + u' ' + registry->placeOf(domainName(name)).toString() : QString(), "place");
}

void TestRegistration::noDirectory_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *title, const QByteArray &text, const QString &code = u"text-malformed"_s) { QTest::newRow(title) << text << code; };
    row("nothing", "", u"protocol-malformed"_s);
    row("a page", "<html></html>", u"protocol-malformed"_s);
    row("broken off", list.chopped(10), u"protocol-malformed"_s);
    row("far too deep", QByteArray(100000, '['), u"protocol-too-large"_s);
    row("a list", "[]");
    row("a word", "\"services\"");
    row("without services", R"({"version": "1.0"})");
    row("services are none", R"({"services": {}})");
    row("no services", R"({"services": []})");
    row("none of them whole", R"({"services": [[["com"]], [[], []], 1]})", {});
    row("larger than is read", "{\"services\": []}" + QByteArray(RegistryDirectory::largest, ' '), u"text-too-long"_s);
}

void TestRegistration::noDirectory()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto directory = RegistryDirectory::parse(text);
    if (code.isEmpty()) // known, with nobody to be asked
        QVERIFY(directory && !directory->registryOf(domainName(u"example.com"_s)));
    else
        QCOMPARE(errorCodeName(directory.error().code), code);
}

void TestRegistration::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *title, const QString &name, const QString &registry, const QString &expected) { QTest::newRow(title) << name << registry << expected; };
    row("itself", u"example.org"_s, u"org"_s, u"example.org"_s);
    row("below it", u"mail.example.org"_s, u"org"_s, u"mail.example.org example.org"_s);
    row("below a name that others register below, too", u"example.co.uk"_s, u"uk"_s, u"example.co.uk co.uk"_s);
    row("below a registry of two labels", u"example.co.uk"_s, u"co.uk"_s, u"example.co.uk"_s);
    row("far below", u"a.b.c.d.e.example.org"_s, u"org"_s, u"c.d.e.example.org d.e.example.org e.example.org example.org"_s);
}

void TestRegistration::names()
{
    QFETCH(QString, name);
    QFETCH(QString, registry);
    QStringList found;
    for (const DomainName &one : registeredNames(domainName(name), registry))
        found.append(one.toString());
    QTEST(found.join(u' '), "names");
}

void TestRegistration::nobodysNames_data()
{
    QTest::addColumn<bool>("isNobodys");
    for (const char *name : {"example.test", "a.example", "a.b.example", "printer.local", "x.internal", "x.home.arpa", "x.alt"})
        QTest::newRow(name) << true;
    for (const char *name : {"example.org", "test.org", "example.com", "local.example.net", "testing.tests"})
        QTest::newRow(name) << false;
}

void TestRegistration::nobodysNames()
{
    QTEST(isSpecialUse(domainName(QString::fromLatin1(QTest::currentDataTag()))), "isNobodys");
}

// "answer end states", an end that cannot be read as "?".
void TestRegistration::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QByteArray &body, const QString &expected, int status = 200) { QTest::newRow(title) << status << body << expected; };
    row("until then", told(ending("2027-08-13T04:00:00Z") + R"(, "status": ["client transfer prohibited"])"), u"told 2027-08-13T04:00:00Z "_s);
    row("with the final dot, in capitals", told({}, "EXAMPLE.ORG."), u"told - "_s);
    row("no date", told(R"(, "events": [])"), u"told - "_s);
    row("on hold, twice", told(R"(, "status": ["server hold", "client hold", "Client Hold", "active"])"), u"told - client hold,server hold"_s);
    row("in the words of EPP", told(R"(, "status": ["redemptionPeriod", "pendingDelete"])"), u"told - redemption period,pending delete"_s);
    row("almost the words", told(R"(, "status": ["pending delete restorable", "hold", "clientholds", ""])"), u"told - "_s);
    row("the earliest of several", told(R"(, "events": [{"eventAction": "expiration", "eventDate": "2028-01-01T00:00:00Z"},
        {"eventAction": "Expiration", "eventDate": "2027-01-01T00:00:00Z"}, {"eventAction": "expiration", "eventDate": "2029-01-01T00:00:00Z"}])"),
        u"told 2027-01-01T00:00:00Z "_s);
    row("one of them can be read", told(R"(, "events": [{"eventAction": "expiration", "eventDate": 7}, {"eventAction": "expiration", "eventDate": "2027-01-01T00:00:00Z"},
        {"eventAction": "expiration"}])"),
        u"told 2027-01-01T00:00:00Z "_s);
    row("the registrar's is another", told(R"(, "events": [{"eventAction": "registrar expiration", "eventDate": "2027-01-01T00:00:00Z"}])"), u"told - "_s);
    row("no date at all", told(ending("soon")), u"told ? "_s);
    row("wrong types all over", told(R"(, "events": {"eventAction": "expiration"}, "status": "client hold")"), u"told - "_s);
    row("wrong types inside", told(R"(, "events": [1, null, [], "expiration", {"eventAction": ["expiration"]}, {"eventAction": null}], "status": [1, null, [], {}])"), u"told - "_s);
    row("thousands of words", told(R"(, "status": [)" + QByteArray("\"x\",").repeated(20000) + R"("client hold"])"), u"told - client hold"_s);
    row("a very long word", told(R"(, "status": [")" + QByteArray(200000, 'x') + R"("])"), u"told - "_s);
    row("another domain", told({}, "example.net"), u"another"_s);
    row("a domain above", told({}, "org"), u"another"_s);
    row("no name", R"({"objectClassName": "domain"})", u"unreadable"_s);
    row("a name that is none", R"({"objectClassName": "domain", "ldhName": ["example.org"]})", u"unreadable"_s);
    row("not of a domain", R"({"objectClassName": "entity", "ldhName": "example.org"})", u"unreadable"_s);
    row("a list", "[]", u"unreadable"_s);
    row("a page", "<html></html>", u"unreadable"_s);
    row("nothing", "", u"unreadable"_s);
    row("broken off", told(ending("2027-08-13T04:00:00Z")).chopped(5), u"unreadable"_s);
    row("far too deep", "{\"a\":" + QByteArray(50000, '['), u"unreadable"_s);
    row("not UTF-8", told(", \"a\": \"\xff\""), u"unreadable"_s);
    row("larger than is read", told({}) + QByteArray(RegistrationSeen::largest, ' '), u"unreadable"_s);
    row("not there", told({}), u"not-known"_s, 404);
    row("a bad question", {}, u"not-known"_s, 400);
    row("asked too much", told({}), u"refused"_s, 429);
    row("forbidden", {}, u"refused"_s, 403);
    row("not now", {}, u"refused"_s, 503);
    row("broken", {}, u"unreadable"_s, 500);
    row("no status", {}, u"unreadable"_s, 0);
}

void TestRegistration::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const RegistrationSeen seen = RegistrationSeen::read(domain, status, body);
    QCOMPARE(seen.name, u"example.org"_s);
    static const QStringList words{u"told"_s, u"not-known"_s, u"refused"_s, u"silent"_s, u"unreadable"_s, u"another"_s};
    QString found = words[static_cast<int>(seen.answer)];
    if (seen.answer == RegistryAnswer::Told) {
        QStringList states;
        for (const RegistrationState state : seen.states)
            states.append(wordOf(state));
        found += QStringList{{}, !seen.ends ? u"-"_s : !seen.ends->isValid() ? u"?"_s
                                                                             : seen.ends->toString(Qt::ISODate),
                             states.join(u',')}
                     .join(u' ');
    }
    QTEST(found, "expected");
}

void TestRegistration::times_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("2027-08-13T04:00:00Z") << u"2027-08-13T04:00:00Z"_s;
    QTest::newRow("2027-08-13T04:00:00.123Z") << u"2027-08-13T04:00:00Z"_s;
    QTest::newRow("2027-08-13T04:00:00.1234567Z") << u"2027-08-13T04:00:00Z"_s;
    QTest::newRow("2027-08-13T04:00:00+02:00") << u"2027-08-13T02:00:00Z"_s;
    QTest::newRow("2027-08-13T04:00:00") << u"2027-08-13T04:00:00Z"_s;
    QTest::newRow("2027-08-13") << u"2027-08-13T00:00:00Z"_s;
    QTest::newRow("9999-12-31T23:59:59Z") << u"9999-12-31T23:59:59Z"_s;
    for (const char *none : {"", "2027-02-30T00:00:00Z", "13.08.2027", "2027-08-13T04:00:00Z and a lot more that follows", "0", "-1", "99999999999999999999-01-01T00:00:00Z"})
        QTest::newRow(qPrintable(u"none: %1"_s.arg(QString::fromLatin1(none)))) << QString();
}

void TestRegistration::times()
{
    const QByteArray text = QByteArray(QTest::currentDataTag());
    const RegistrationSeen seen = RegistrationSeen::read(domain, 200, told(ending(text.startsWith("none: ") ? text.mid(6) : text)));
    QVERIFY(seen.ends);
    QTEST(seen.ends->toString(Qt::ISODate), "expected");
}

QTEST_APPLESS_MAIN(TestRegistration)
#include "tst_registration.moc"

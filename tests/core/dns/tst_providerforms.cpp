#include "core/dns/providerforms.h"

#include "core/dns/txtdata.h"
#include "core/model/dnsanswer.h"
#include "core/base/json.h"

#include <QDate>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

const QString zone = u"example.org."_s;

DnsRecord record(const QString &name, const QString &type, const QString &data)
{
    return DnsRecord{name, type, 3600, data, Necessity::Required, {}};
}

QString text(const FormRecord &typed, FormPart part)
{
    for (const FormField &field : typed.inputs) {
        if (field.part == part)
            return field.text;
    }
    return {};
}

bool has(const FormRecord &typed, FormPart part)
{
    return std::any_of(typed.inputs.begin(), typed.inputs.end(), [part](const FormField &field) { return field.part == part; });
}

// What the provider makes of what was typed: the other direction, for a test alone.
DnsRecord readBack(const ProviderForm &form, const FormRecord &typed)
{
    const auto host = [](const QString &name) { return name.endsWith(u'.') ? name : name + u'.'; };
    QString name = text(typed, FormPart::Name);
    name = name == form.apex ? QString() : name;
    if (has(typed, FormPart::Service))
        name = text(typed, FormPart::Service) + u'.' + text(typed, FormPart::Protocol) + (name.isEmpty() ? QString() : u'.' + name);
    DnsRecord made = record(name.isEmpty() ? zone : name + u'.' + zone, text(typed, FormPart::Type), text(typed, FormPart::Value));
    if (made.type == u"TXT")
        made.data = txtData(form.quotes || made.data.startsWith(u'"') ? txtOctets(made.data) : made.data.toLatin1());
    else if (made.type == u"CNAME" || made.type == u"NS" || made.type == u"PTR")
        made.data = host(made.data);
    else if (made.type == u"MX" && form.priorityApart)
        made.data = text(typed, FormPart::Priority) + u' ' + host(made.data);
    else if (made.type == u"SRV" && form.srv != SrvForm::Value)
        made.data = QStringList{text(typed, FormPart::Priority), text(typed, FormPart::Weight), text(typed, FormPart::Port), host(made.data)}.join(u' ');
    else if (made.type == u"MX" || made.type == u"SRV")
        made.data = host(made.data);
    return made;
}

} // namespace

class TestProviderForms : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // Each row says where and when its form was read.
    void theTable()
    {
        QVERIFY(providerForms().size() >= 5);
        QSet<QString> names;
        for (const ProviderForm &form : providerForms()) {
            const auto why = qPrintable(form.name);
            QVERIFY2(!form.name.isEmpty() && !names.contains(form.name), why);
            names.insert(form.name);
            QVERIFY2(QDate::fromString(form.read, Qt::ISODate).isValid(), why);
            QVERIFY2(!form.sources.isEmpty() && !form.nameServers.isEmpty(), why);
            QVERIFY2(form.apex.isEmpty() || form.apex == u"@", why);
            for (const QString &source : form.sources)
                QVERIFY2(QUrl(source, QUrl::StrictMode).isValid() && source.startsWith(u"https://"), why);
            for (const QString &type : form.unsupported)
                QVERIFY2(fromWord<DnsType>(type), why);
            QCOMPARE(providerForm(form.name.toUpper()), &form);
        }
        QVERIFY(!providerForm(u"Nobody"_s));
    }

    void recognised_data()
    {
        QTest::addColumn<QStringList>("servers");
        QTest::addColumn<QString>("name");
        QTest::newRow("cloudflare") << QStringList{u"ada.ns.cloudflare.com."_s} << u"Cloudflare"_s;
        QTest::newRow("route 53") << QStringList{u"NS-12.AWSDNS-03.co.uk."_s} << u"Amazon Route 53"_s;
        QTest::newRow("ovh") << QStringList{u"dns12.ovh.net."_s} << u"OVHcloud"_s;
        QTest::newRow("a rented server there") << QStringList{u"ns3012345.ovh.net."_s} << QString();
        QTest::newRow("one of two") << QStringList{u"ns1.mine.test."_s, u"ns1.linode.com."_s} << u"Linode (Akamai)"_s;
        QTest::newRow("a name that only ends alike") << QStringList{u"ns1.notlinode.com."_s, u"xns.cloudflare.com."_s} << QString();
        QTest::newRow("a name in the middle") << QStringList{u"ns1.linode.com.evil.test."_s} << QString();
        QTest::newRow("nobody") << QStringList{} << QString();
    }
    void recognised()
    {
        QFETCH(QStringList, servers);
        QFETCH(QString, name);
        const ProviderForm *form = providerBehind(servers);
        QCOMPARE(form ? form->name : QString(), name);
    }

    // Whatever can be typed is the record again.
    void everyRowReadsBack()
    {
        QByteArray longText("v=DKIM1; k=rsa; p=");
        longText += QByteArray(400, 'A');
        const QList<DnsRecord> records{record(u"mail.example.org."_s, u"A"_s, u"192.0.2.25"_s), record(u"mail.example.org."_s, u"AAAA"_s, u"2001:db8::25"_s),
                                       record(zone, u"MX"_s, u"10 mail.example.org."_s), record(u"sub.example.org."_s, u"MX"_s, u"0 mail.example.org."_s),
                                       record(zone, u"TXT"_s, txtData("v=spf1 mx -all")), record(u"k._domainkey.example.org."_s, u"TXT"_s, txtData(longText)),
                                       record(u"a.example.org."_s, u"TXT"_s, txtData("back\\slash; \"quoted\"")), record(u"max.example.org."_s, u"TXT"_s, txtData(QByteArray(4000, 'x'))),
                                       record(u"autoconfig.example.org."_s, u"CNAME"_s, u"mail.example.org."_s), record(u"*.example.org."_s, u"CNAME"_s, u"mail.example.org."_s),
                                       record(u"_imaps._tcp.example.org."_s, u"SRV"_s, u"0 1 993 mail.example.org."_s), record(u"_imap._tcp.example.org."_s, u"SRV"_s, u"0 0 0 ."_s),
                                       record(u"_imaps._tcp.sub.example.org."_s, u"SRV"_s, u"0 1 993 mail.example.org."_s),
                                       // Names as the protocol has them, and labels that are as long as one may be (RFC 1035 §2.3.4).
                                       record(u"xn--bcher-kva.example.org."_s, u"CNAME"_s, u"xn--mller-kva.xn--p1ai."_s), record(u"_imaps._tcp.xn--bcher-kva.example.org."_s, u"SRV"_s, u"0 1 993 xn--mller-kva.xn--p1ai."_s),
                                       record(QString(63, u'a') + u".example.org."_s, u"TXT"_s, txtData("v=spf1 -all")), record(QString(63, u'a') + u'.' + QString(63, u'b') + u".example.org."_s, u"MX"_s, u"10 "_s + QString(63, u'c') + u".test."_s),
                                       record(u"_imap._tcp."_s + QString(63, u'a') + u".example.org."_s, u"SRV"_s, u"0 1 143 "_s + QString(63, u'c') + u".test."_s)};
        for (const ProviderForm &form : providerForms()) {
            int typed = 0;
            for (const DnsRecord &one : records) {
                const FormRecord filled = fillIn(form, zone, one);
                QCOMPARE(filled.inputs.isEmpty(), filled.obstacle.has_value());
                if (filled.obstacle)
                    continue;
                ++typed;
                const DnsRecord again = readBack(form, filled);
                QVERIFY2(again.name == one.name && again.type == one.type && again.data == one.data, qPrintable(form.name + u": "_s + again.name + u' ' + again.data));
                for (const FormField &field : filled.inputs)
                    QVERIFY2(!field.text.contains(u"example.org."_s) || form.finalDot, qPrintable(form.name + u": "_s + field.text));
            }
            QVERIFY2(typed >= 7, qPrintable(form.name));
        }
    }

    void whatCannotBeTyped()
    {
        const ProviderForm &ovh = *providerForm(u"OVHcloud"_s);
        QCOMPARE(fillIn(ovh, zone, record(u"k._domainkey.example.org."_s, u"TXT"_s, txtData(QByteArray(256, 'x')))).obstacle, FormObstacle::TextTooLong);
        QCOMPARE(fillIn(ovh, zone, record(u"1.2.0.192.in-addr.arpa."_s, u"PTR"_s, u"mail.example.org."_s)).obstacle, FormObstacle::OtherZone);
        QCOMPARE(fillIn(ovh, zone, record(u"1.example.org."_s, u"PTR"_s, u"mail.example.org."_s)).obstacle, FormObstacle::TypeUnsupported);
        QCOMPARE(fillIn(ovh, zone, record(u"notexample.org."_s, u"A"_s, u"192.0.2.1"_s)).obstacle, FormObstacle::OtherZone);
        const ProviderForm &linode = *providerForm(u"Linode (Akamai)"_s);
        QCOMPARE(fillIn(linode, zone, record(u"_imaps._tcp.sub.example.org."_s, u"SRV"_s, u"0 1 993 mail.example.org."_s)).obstacle, FormObstacle::NameBelowZone);
        QCOMPARE(fillIn(*providerForm(u"Cloudflare"_s), zone, record(u"_imaps._tcp.example.org."_s, u"SRV"_s, u"0 1 993 mail.example.org."_s)).obstacle, FormObstacle::Unread);
        QCOMPARE(fillIn(linode, zone, record(zone, u"CAA"_s, u"0 issue \"letsencrypt.org\""_s)).obstacle, FormObstacle::Unread);
    }

    void route53()
    {
        const ProviderForm &form = *providerForm(u"Amazon Route 53"_s);
        const FormRecord mx = fillIn(form, zone, record(zone, u"MX"_s, u"10 mail.example.org."_s));
        QCOMPARE(mx.inputs, (QList<FormField>{{FormPart::Name, u""_s}, {FormPart::Type, u"MX"_s}, {FormPart::Value, u"10 mail.example.org"_s}}));
        const FormRecord key = fillIn(form, zone, record(u"k._domainkey.example.org."_s, u"TXT"_s, txtData(QByteArray(300, 'x'))));
        QCOMPARE(text(key, FormPart::Value), u"\""_s + QString(255, u'x') + u"\" \""_s + QString(45, u'x') + u"\""_s);
    }
};

QTEST_GUILESS_MAIN(TestProviderForms)
#include "tst_providerforms.moc"

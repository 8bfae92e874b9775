#include "core/dns/updatescript.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

const TsigKey key{DnsName::parse(u"pub.key").value(), TsigAlgorithm::HmacSha384, Secret::fromUtf8("c2VjcmV0")};

UpdateInput input()
{
    using Kind = Prerequisite::Kind;
    return {DnsServer::parse(u"[2001:db8::53]:5353").value(),
            u"example.test."_s,
            {{Kind::NoName, u"autoconfig.example.test."_s, DnsType::A, {}}, {Kind::NoSet, u"example.test."_s, DnsType::Mx, {}}, {Kind::SetIsThis, u"example.test."_s, DnsType::Txt, {u"\"a;b\""_s, u"\"c\\\" \\010d\""_s}}},
            {{RecordAction::Remove, u"example.test."_s, DnsType::Txt, 300, u"\"a;b\""_s}, {RecordAction::Add, u"example.test."_s, DnsType::Mx, 3600, u"10 mail.example.test."_s}}};
}

} // namespace

class TestUpdateScript : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void script()
    {
        QCOMPARE(messagesOf(input()).value(), QByteArrayList{QByteArray("server 2001:db8::53 5353\n"
                                                           "zone example.test.\n"
                                                           "prereq nxdomain autoconfig.example.test.\n"
                                                           "prereq nxrrset example.test. IN MX\n"
                                                           "prereq yxrrset example.test. IN TXT \"a;b\"\n"
                                                           "prereq yxrrset example.test. IN TXT \"c\\\" \\010d\"\n"
                                                           "update delete example.test. IN TXT \"a;b\"\n"
                                                           "update add example.test. 3600 IN MX 10 mail.example.test.\n"
                                                           "send\n")});
        QCOMPARE(keyLine(key), QByteArray("key hmac-sha384:pub.key c2VjcmV0\n"));
    }

    void nothingBeginsALineOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("data");
        QTest::newRow("newline in the data") << u"example.test."_s << u"\"a\"\nupdate delete example.test. MX"_s;
        QTest::newRow("carriage return") << u"example.test."_s << u"\"a\rb\""_s;
        QTest::newRow("NUL") << u"example.test."_s << u"\"a"_s + QChar(0) + u"b\""_s;
        QTest::newRow("beyond ASCII") << u"example.test."_s << u"\"ä\""_s;
        QTest::newRow("nothing") << u"example.test."_s << QString();
        QTest::newRow("newline in the name") << u"x\nsend\n.example.test."_s << u"\"a\""_s;
        QTest::newRow("blank in the name") << u"x 1 A 192.0.2.1.example.test."_s << u"\"a\""_s;
        QTest::newRow("name without its dot") << u"example.test"_s << u"\"a\""_s;
    }

    void nothingBeginsALineOfItsOwn()
    {
        QFETCH(QString, name);
        QFETCH(QString, data);
        for (const RecordAction action : {RecordAction::Add, RecordAction::Remove}) {
            UpdateInput bad = input();
            bad.changes.append({action, name, DnsType::Txt, 60, data});
            QCOMPARE(messagesOf(bad).error().code, ErrorCode::TextMalformed);
        }
        UpdateInput seen = input();
        seen.prerequisites.append({Prerequisite::Kind::SetIsThis, name, DnsType::Txt, {data}});
        QCOMPARE(messagesOf(seen).error().code, ErrorCode::TextMalformed);
    }

    void whatANameNeedsIsInOneMessage()
    {
        UpdateInput large = input();
        large.changes.append({RecordAction::Add, u"example.test."_s, DnsType::Txt, 60, u'"' + QString(mostUpdateOctets, u'x') + u'"'});
        QCOMPARE(messagesOf(large).error(), (Error{ErrorCode::LimitReached, u"example.test."_s, {}, u"64 KiB"_s}));
        // To the last octet.
        const qsizetype whole = messagesOf(input()).value().first().size();
        QCOMPARE(messagesOf(input(), whole).value().size(), 1);
        QCOMPARE(messagesOf(input(), whole - 1).value().size(), 2);
    }

    // Each holds all that is changed at its names, with what must be so there.
    void oneMessageAfterTheOther()
    {
        UpdateInput large = input();
        for (int i = 0; i < 300; ++i) {
            const QString name = u"n%1.example.test."_s.arg(i);
            large.changes.prepend({RecordAction::Remove, name, DnsType::Txt, 60, u"\"x\""_s});
            large.changes.append({RecordAction::Add, name, DnsType::Txt, 60, u'"' + QString(250, u'x') + u'"'});
            large.prerequisites.append({Prerequisite::Kind::SetIsThis, name, DnsType::Txt, {u"\"x\""_s}});
        }
        const QByteArrayList messages = messagesOf(large).value();
        QVERIFY2(messages.size() > 1 && messages.size() < 5, qPrintable(QString::number(messages.size())));
        qsizetype lines = 0;
        QMap<QByteArray, int> messageOf;
        for (int i = 0; i < messages.size(); ++i) {
            QVERIFY(messages[i].size() <= mostUpdateOctets);
            QVERIFY(messages[i].startsWith("server 2001:db8::53 5353\nzone example.test.\n") && messages[i].endsWith("\nsend\n"));
            const QByteArrayList words = messages[i].split('\n');
            for (const QByteArray &line : words) {
                if (!line.startsWith("prereq ") && !line.startsWith("update "))
                    continue;
                ++lines;
                const QByteArray name = line.split(' ').at(2);
                QCOMPARE(messageOf.value(name, i), i);
                messageOf.insert(name, i);
            }
            QVERIFY(messages[i].lastIndexOf("\nprereq ") < messages[i].indexOf("\nupdate "));
            QVERIFY(messages[i].lastIndexOf("update delete n") < messages[i].indexOf("update add n")); // removals first
        }
        QCOMPARE(lines, 300 * 3 + 2 + 4); // of the one with two data a line each
    }

    void outcome_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("unknown key, or another algorithm") << QByteArray("; TSIG error with server: tsig indicates error\nupdate failed: NOTAUTH(BADKEY)\n") << ErrorCode::DnsKeyRefused;
        QTest::newRow("another secret") << QByteArray("; TSIG error with server: tsig indicates error\nupdate failed: NOTAUTH(BADSIG)\n") << ErrorCode::DnsKeyRefused;
        QTest::newRow("no key of PowerDNS") << QByteArray("; TSIG error with server: expected a TSIG or SIG(0)\nupdate failed: REFUSED\n") << ErrorCode::DnsKeyRefused;
        QTest::newRow("clock") << QByteArray("update failed: NOTAUTH(BADTIME)\n") << ErrorCode::DnsClockDiffers;
        QTest::newRow("no zone of it") << QByteArray("update failed: NOTAUTH\n") << ErrorCode::DnsZoneUnknown;
        QTest::newRow("not permitted") << QByteArray("update failed: REFUSED\n") << ErrorCode::DnsUpdateRefused;
        QTest::newRow("takes none") << QByteArray("update failed: NOTIMP\n") << ErrorCode::DnsUpdateRefused;
        QTest::newRow("broken") << QByteArray("update failed: SERVFAIL\n") << ErrorCode::DnsUpdateFailed;
        for (const char *code : {"NXRRSET", "YXRRSET", "NXDOMAIN", "YXDOMAIN"})
            QTest::newRow(code) << "update failed: " + QByteArray(code) + '\n'
                                << ErrorCode::DnsZoneChanged;
        QTest::newRow("dead") << QByteArray("; Communication with 192.0.2.53#53 failed: operation canceled\n") << ErrorCode::DnsOutcomeUnknown;
        QTest::newRow("did not understand us") << QByteArray("could not create key from c2VjcmV0: bad base64 encoding\nsyntax error\n") << ErrorCode::DnsUpdateFailed;
        QTest::newRow("says nothing") << QByteArray() << ErrorCode::DnsUpdateFailed;
    }

    void outcome()
    {
        QFETCH(QByteArray, words);
        QFETCH(ErrorCode, code);
        QVERIFY(updateOutcome(0, words, input(), key));
        const Result<void> refused = updateOutcome(2, words, input(), key);
        QCOMPARE(refused.error().code, code);
        QVERIFY(!refused.error().detail.contains(u"c2VjcmV0"_s));
    }
};

QTEST_GUILESS_MAIN(TestUpdateScript)
#include "tst_updatescript.moc"

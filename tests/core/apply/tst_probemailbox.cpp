#include "core/apply/probemailbox.h"

#include "core/apply/instancefiles.h"
#include "core/base/json.h"
#include "tests/support/fakeengines.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

// The files of the mailbox by which a configuration is tried. That mail goes through it is for the real engines to show.
class TestProbeMailbox : public QObject
{
    Q_OBJECT

    struct Place
    {
        const InstancePaths paths = InstancePaths::parse(u"/srv/p").value();
        Instance instance{u"00112233445566778899aabbccddeeff"_s, true, 20000, IpAddress::parse(u"127.0.0.2").value(), {}};
        FakeHost host;
        FakeEngines engines{host, paths};

        Place()
        {
            host.addFolder(u"/srv"_s);
            const auto prepared = prepareInstance(host, paths);
            Q_ASSERT(prepared.has_value());
        }
        Result<void> prepare() { return ProbeMailbox(host, paths, instance).prepare(); }
        FakeHost::Node &file(const QString &name) { return host.nodes[u"/srv/p/engines/probe/"_s + name]; }
    };

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void filesAndReaders()
    {
        Place place;
        QVERIFY(place.prepare());
        QCOMPARE(place.file(u"mailbox.json"_s).owner, Owner());
        QCOMPARE(place.file(u"mailbox.json"_s).mode, 0600U);
        QCOMPARE(place.file(u"users"_s).owner, (Owner{0, place.host.group(u"dovecot"_s).value()}));
        QCOMPARE(place.file(u"users"_s).mode, 0640U);
        QCOMPARE(place.file(u"keys.json"_s).owner, (Owner{0, place.host.group(u"_rspamd"_s).value()}));
        QCOMPARE(place.file(u"keys.json"_s).mode, 0640U);

        // One line, for the instance's own address alone, and never the password.
        const QByteArray line = place.file(u"users"_s).content;
        static const QRegularExpression form(u"^postroom@probe[.]invalid:[{]SHA512[}][A-Za-z0-9+/]{86}==::::::allow_nets=127[.]0[.]0[.]2\n$"_s);
        QVERIFY2(form.match(QString::fromLatin1(line)).hasMatch(), line);
        const QJsonObject whole = parseJson(place.file(u"mailbox.json"_s).content)->toObject();
        QVERIFY(!line.contains(whole.value(u"password").toString().toLatin1()));
        const QJsonArray keys = parseJson(place.file(u"keys.json"_s).content)->toArray();
        QCOMPARE(keys.size(), 2);
        for (const QJsonValue key : keys)
            QCOMPARE(key.toObject().keys(), (QStringList{u"key"_s, u"selector"_s}));
    }
    void staysAsItIs()
    {
        Place place;
        QVERIFY(place.prepare());
        const auto before = place.host.below(place.paths.engines());
        place.host.forget();
        QVERIFY(place.prepare());
        QCOMPARE(place.host.below(place.paths.engines()), before);
        QVERIFY2(place.host.calls.filter(u"replace"_s).isEmpty(), qPrintable(place.host.calls.join(u'\n')));
    }
    // Read as if it were whole, it would be a mailbox without a password.
    void lessThanWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("another kind of JSON") << QByteArray("[]");
        QTest::newRow("no members") << QByteArray("{}");
        QTest::newRow("no password") << QByteArray(R"({"password": "", "keys": []})");
        QTest::newRow("no keys") << QByteArray(R"({"password": "abcd-efgh-jkmn-pqrs", "keys": []})");
        QTest::newRow("an empty key") << QByteArray(R"({"password": "abcd-efgh-jkmn-pqrs", "keys": [{"selector": "a", "record": "b", "key": ""}, {"selector": "c", "record": "d", "key": "e"}]})");
    }
    void lessThanWhole()
    {
        QFETCH(QByteArray, text);
        Place place;
        QVERIFY(place.prepare());
        place.file(u"mailbox.json"_s).content = text;
        QVERIFY(place.prepare());
        const QJsonObject whole = parseJson(place.file(u"mailbox.json"_s).content)->toObject();
        QVERIFY(whole.value(u"password").toString().size() >= 16);
        QCOMPARE(whole.value(u"keys").toArray().size(), 2);
        QVERIFY(!whole.value(u"keys")[0][u"key"].toString().isEmpty());
    }
    void madeAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("whole") << u"mailbox.json"_s;
        QTest::newRow("Dovecot's") << u"users"_s;
        QTest::newRow("Rspamd's") << u"keys.json"_s;
    }
    // A piece of it, as a full disk or a hand leaves it.
    void madeAgain()
    {
        QFETCH(QString, name);
        Place place;
        QVERIFY(place.prepare());
        const QByteArray before = place.file(name).content;
        place.file(name).content.truncate(20);
        place.file(name).mode = 0666;
        QVERIFY(place.prepare());
        QCOMPARE(place.file(name).content == before, name != u"mailbox.json"); // of the others it has the facts
        QVERIFY(place.file(name).content.size() > 20);
        QVERIFY(place.file(name).mode != 0666);
    }
    void cannotBeWritten()
    {
        for (int effect = 1; effect <= 4; ++effect) { // the folder, and three files
            Place place;
            place.host.forget();
            place.host.failAt(effect, Error{ErrorCode::DiskFull, u"/srv/p"_s, {}, {}});
            QCOMPARE(place.prepare().error().code, ErrorCode::DiskFull);
            QVERIFY(place.prepare());
            QVERIFY(!place.file(u"users"_s).content.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestProbeMailbox)
#include "tst_probemailbox.moc"

#include "core/base/json.h"
#include "core/model/instance.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestInstance : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void directory_data();
    void directory();
    void socketsFitTheirLimit();
    void everythingLiesBelow();
    void ports();
    void facts_data();
    void facts();
};

void TestInstance::directory_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual") << u"/var/lib/postroom"_s << u"/var/lib/postroom"_s;
    QTest::newRow("of one name") << u"/postroom"_s << u"/postroom"_s;
    QTest::newRow("trailing slash") << u"/var/lib/postroom/"_s << u"/var/lib/postroom"_s;
    QTest::newRow("slashes doubled") << u"/var//lib/postroom"_s << u"/var/lib/postroom"_s;
    QTest::newRow("dot inside") << u"/var/./lib/postroom"_s << u"/var/lib/postroom"_s;
    QTest::newRow("all characters that need no quoting") << u"/srv/Mail_2.test-1"_s << u"/srv/Mail_2.test-1"_s;
    QTest::newRow("begins like a closed folder") << u"/tmpfiles/x"_s << u"/tmpfiles/x"_s;
    QTest::newRow("60 bytes") << u'/' + QString(59, u'a') << u'/' + QString(59, u'a');

    QTest::newRow("61 bytes") << u'/' + QString(60, u'a') << u"!text-too-long"_s;
    QTest::newRow("empty") << QString() << u"!path-not-allowed"_s;
    QTest::newRow("relative") << u"var/lib/postroom"_s << u"!path-not-allowed"_s;
    QTest::newRow("home by tilde") << u"~/postroom"_s << u"!path-not-allowed"_s;
    QTest::newRow("root of the file system") << u"/"_s << u"!path-not-allowed"_s;
    QTest::newRow("root, spelt oddly") << u"/./"_s << u"!path-not-allowed"_s;
    QTest::newRow("/tmp") << u"/tmp/postroom"_s << u"!path-not-allowed"_s;
    QTest::newRow("/tmp itself") << u"/tmp"_s << u"!path-not-allowed"_s;
    QTest::newRow("/tmp behind two slashes") << u"//tmp/postroom"_s << u"!path-not-allowed"_s;
    QTest::newRow("/tmp behind dots") << u"/var/../tmp/postroom"_s << u"!path-not-allowed"_s;
    QTest::newRow("/tmp behind a dot") << u"/./tmp/postroom"_s << u"!path-not-allowed"_s;
    QTest::newRow("/var/tmp") << u"/var/tmp/postroom"_s << u"!path-not-allowed"_s;
    QTest::newRow("/root") << u"/root/postroom"_s << u"!path-not-allowed"_s;
    QTest::newRow("/home") << u"/home/ann/postroom"_s << u"!path-not-allowed"_s;
    QTest::newRow("/proc") << u"/proc/self/cwd"_s << u"!path-not-allowed"_s;
    QTest::newRow("above the root") << u"/../../x"_s << u"!path-not-allowed"_s;
    QTest::newRow("blank") << u"/var/lib/post room"_s << u"!character-not-allowed"_s;
    QTest::newRow("dollar") << u"/var/lib/$HOME"_s << u"!character-not-allowed"_s;
    QTest::newRow("quote") << u"/var/lib/a\"b"_s << u"!character-not-allowed"_s;
    QTest::newRow("percent") << u"/var/lib/%n"_s << u"!character-not-allowed"_s;
    QTest::newRow("newline") << u"/var/lib/postroom\n"_s << u"!character-not-allowed"_s;
    QTest::newRow("NUL") << QString::fromUtf16(u"/var/lib/a\0b", 12) << u"!character-not-allowed"_s;
    QTest::newRow("umlaut") << u"/var/lib/ü"_s << u"!character-not-allowed"_s;
}

void TestInstance::directory()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<InstancePaths> paths = InstancePaths::parse(text);
    QCOMPARE(paths ? paths->directory() : u'!' + errorCodeName(paths.error().code), expected);
    if (!paths)
        QCOMPARE(paths.error().field, u"directory"_s);
    else
        QCOMPARE(InstancePaths::parse(paths->directory())->directory(), expected);
}

void TestInstance::socketsFitTheirLimit()
{
    const InstancePaths paths = *InstancePaths::parse(u'/' + QString(59, u'a'));
    QVERIFY(paths.adminSocket().toUtf8().size() <= 107); // unix(7): 108 with the NUL
    QVERIFY(paths.helperSocket().toUtf8().size() <= 107);
}

void TestInstance::everythingLiesBelow()
{
    const InstancePaths paths = *InstancePaths::parse(u"/var/lib/postroom");
    const QStringList all{paths.instanceFile(), paths.store(), paths.storeFile(), paths.keys(), paths.lookup(),
                          paths.lookupFile(), paths.www(), paths.current(), paths.journal(), paths.generations(),
                          paths.generation(12), paths.engines(), paths.mail(), paths.run(), paths.adminSocket(),
                          paths.practiceCa(), paths.helperSocket(), paths.log(), paths.engine(Engine::Postfix)};
    for (const QString &path : all)
        QVERIFY2(path.startsWith(u"/var/lib/postroom/"), qPrintable(path));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    QCOMPARE(paths.generation(12), u"/var/lib/postroom/generations/12"_s);
    QCOMPARE(paths.engine(Engine::Dovecot), u"/var/lib/postroom/engines/dovecot"_s);
    QCOMPARE(paths.adminSocket(), u"/var/lib/postroom/run/admin/admin.sock"_s);
}

void TestInstance::ports()
{
    Instance instance;
    instance.portOffset = 20000;
    QCOMPARE(instance.portOf(Protocol::Smtp), quint16(20025));
    QCOMPARE(instance.portOf(Protocol::Pop3s), quint16(20995));
    instance.portOffset = highestPortOffset;
    QCOMPARE(instance.portOf(Protocol::Pop3s), quint16(60995));
}

void TestInstance::facts_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("refusal"); // field!code; empty: accepted
    QTest::newRow("as written") << u"id"_s << QJsonValue(QString(32, u'a')) << QString();
    QTest::newRow("id too short") << u"id"_s << QJsonValue(QString(31, u'a')) << u"id!text-malformed"_s;
    QTest::newRow("id in capitals") << u"id"_s << QJsonValue(QString(32, u'A')) << u"id!text-malformed"_s;
    QTest::newRow("id that is a path") << u"id"_s << QJsonValue(QString(30, u'a') + u"/."_s) << u"id!text-malformed"_s;
    QTest::newRow("highest offset") << u"portOffset"_s << QJsonValue(60000) << QString();
    QTest::newRow("one more") << u"portOffset"_s << QJsonValue(60001) << u"portOffset!number-out-of-range"_s;
    QTest::newRow("negative offset") << u"portOffset"_s << QJsonValue(-1) << u"portOffset!number-out-of-range"_s;
    QTest::newRow("listens on one address") << u"listen"_s << QJsonValue(u"127.0.0.1"_s) << QString();
    QTest::newRow("listens on a name") << u"listen"_s << QJsonValue(u"localhost"_s) << u"listen!ip-malformed"_s;
    QTest::newRow("admits somebody") << u"admittedUids"_s << QJsonValue(QJsonArray{1000}) << QString();
    QTest::newRow("admits nobody's uid") << u"admittedUids"_s << QJsonValue(QJsonArray{-1}) << u"admittedUids!number-out-of-range"_s;
}

void TestInstance::facts()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, refusal);
    Instance whole;
    whole.id = u"0123456789abcdef"_s.repeated(2);
    whole.practice = true;
    QJsonObject json = toJson(whole).toObject();
    json.insert(member, value);
    const Result<Instance> instance = fromJson<Instance>(json);
    QCOMPARE(instance ? QString() : instance.error().field + u'!' + errorCodeName(instance.error().code), refusal);
    if (instance)
        QCOMPARE(toJson(*instance).toObject().value(member), value);
}

QTEST_APPLESS_MAIN(TestInstance)
#include "tst_instance.moc"

#include "core/base/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void namesRoundTrip();
    void unknownName_data();
    void unknownName();
    void withFieldAndSubject();
};

void TestError::namesRoundTrip()
{
    static const QRegularExpression form(u"\\A[a-z]+(-[a-z]+)*\\z"_s);
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(ErrorCode::NoZoneForKeys); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const QString name = errorCodeName(code);
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
        QCOMPARE(errorCodeFromName(name), code);
    }
    QCOMPARE(errorCodeName(ErrorCode::DomainOneLabel), u"domain-one-label"_s);
}

void TestError::unknownName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("of a later version") << u"moon-in-the-way"_s;
    QTest::newRow("other case") << u"Not-Found"_s;
    QTest::newRow("trailing newline") << u"not-found\n"_s;
}

void TestError::unknownName()
{
    QFETCH(QString, name);
    QCOMPARE(errorCodeFromName(name), ErrorCode::ProtocolMalformed);
}

void TestError::withFieldAndSubject()
{
    const Error error{ErrorCode::LimitReached, u"a"_s, u"b"_s, u"c"_s};
    QCOMPARE(withField(error, u"x"_s), (Error{ErrorCode::LimitReached, u"a"_s, u"x"_s, u"c"_s}));
    QCOMPARE(withSubject(error, u"x"_s), (Error{ErrorCode::LimitReached, u"x"_s, u"b"_s, u"c"_s}));
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"

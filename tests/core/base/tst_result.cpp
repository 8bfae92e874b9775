#include "core/base/result.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void holdsAValue();
    void holdsAnError();
    void takesAnErrorAsValueType();
    void movesItsValueOut();
    void valueOr();
    void andThen();
    void nothingIsAValueToo();
};

void TestResult::holdsAValue()
{
    Result<QString> result(u"ann"_s);
    QVERIFY(result);
    QVERIFY(result.has_value());
    QCOMPARE(*result, u"ann"_s);
    QCOMPARE(result->size(), 3);
    result->append(u'e');
    QCOMPARE(result.value(), u"anne"_s);
}

void TestResult::holdsAnError()
{
    const Result<QString> result(Error{ErrorCode::NotFound, u"ann"_s, u"address"_s, u"why"_s});
    QVERIFY(!result);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error(), (Error{ErrorCode::NotFound, u"ann"_s, u"address"_s, u"why"_s}));
}

// A false value is still a value: only an error makes a Result false.
void TestResult::takesAnErrorAsValueType()
{
    const Result<bool> no(false);
    QVERIFY(no);
    QVERIFY(!*no);
    const Result<int> zero(0);
    QVERIFY(zero);
}

void TestResult::movesItsValueOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(*result);
    QCOMPARE(*taken, 7);
    QVERIFY(result.value() == nullptr);
}

void TestResult::valueOr()
{
    QCOMPARE(Result<int>(3).value_or(5), 3);
    QCOMPARE(Result<int>(Error{ErrorCode::NotFound}).value_or(5), 5);
}

void TestResult::andThen()
{
    int calls = 0;
    const auto half = [&calls](int number) -> Result<QString> {
        ++calls;
        if (number % 2 != 0)
            return Error{ErrorCode::NumberMalformed, QString::number(number)};
        return QString::number(number / 2);
    };
    QCOMPARE(*Result<int>(8).and_then(half), u"4"_s);
    QCOMPARE(Result<int>(7).and_then(half).error().subject, u"7"_s);
    QCOMPARE(calls, 2);
    const Result<QString> passedOn = Result<int>(Error{ErrorCode::Busy}).and_then(half);
    QCOMPARE(passedOn.error().code, ErrorCode::Busy);
    QCOMPARE(calls, 2); // no value, no call
}

void TestResult::nothingIsAValueToo()
{
    QVERIFY(success());
    const Result<void> failed(Error{ErrorCode::DiskFull, u"/var"_s});
    QVERIFY(!failed);
    QCOMPARE(failed.error().subject, u"/var"_s);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"

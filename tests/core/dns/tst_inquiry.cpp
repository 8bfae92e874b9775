#include "core/dns/inquiry.h"

#include "core/base/json.h"
#include "tests/support/fakeresolver.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestInquiry : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answersInOrder();
    void nothingIsAsked();
    void endsAtTheDeadline();
    void endsWithTheSession();

private:
    static QList<DnsQuestion> questions()
    {
        return {DnsQuestion{DnsName::parse(u"a.example.org").value(), DnsType::A}, DnsQuestion{DnsName::parse(u"b.example.org").value(), DnsType::Aaaa}};
    }
    static QStringList words(const QList<DnsAnswer> &answers)
    {
        QStringList all;
        for (const DnsAnswer &answer : answers)
            all.append(QStringList{answer.name, wordOf(answer.outcome), answer.data.join(u',')}.join(u' '));
        return all;
    }
};

void TestInquiry::answersInOrder()
{
    FakeResolver resolver;
    resolver.add(u"b.example.org."_s, DnsType::Aaaa, u"2001:db8::1"_s);
    const auto future = inquire(resolver, questions(), 30s, nullptr, this);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(words(future.result()), (QStringList{u"a.example.org. no-name "_s, u"b.example.org. records 2001:db8::1"_s}));
    QTRY_VERIFY(findChildren<Inquiry *>().isEmpty());
}

void TestInquiry::nothingIsAsked()
{
    FakeResolver resolver;
    const auto future = inquire(resolver, {}, 30s, nullptr, this);
    QVERIFY(future.isFinished());
    QVERIFY(future.result().isEmpty());
}

void TestInquiry::endsAtTheDeadline()
{
    FakeResolver resolver;
    resolver.holds = true;
    const auto future = inquire(resolver, questions(), 50ms, nullptr, this);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(words(future.result()), (QStringList{u"a.example.org. timed-out "_s, u"b.example.org. timed-out "_s}));
    QCOMPARE(resolver.dropped, 2);
}

void TestInquiry::endsWithTheSession()
{
    FakeResolver resolver;
    resolver.holds = true;
    auto session = std::make_unique<QObject>();
    const auto future = inquire(resolver, questions(), 30s, session.get(), this);
    session.reset();
    QCOMPARE(resolver.dropped, 2); // at once
    QTRY_VERIFY(findChildren<Inquiry *>().isEmpty());
    QVERIFY(future.isCanceled());
}

QTEST_GUILESS_MAIN(TestInquiry)
#include "tst_inquiry.moc"

#include "core/api/operations/domains.h"
#include "core/api/operations/session.h"
#include "core/api/operationtable.h"

#include <QPromise>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::api;

namespace {

Caller caller(Access most)
{
    return Caller{1000, 1, most};
}

Domain domain(const DomainName &name)
{
    Domain made;
    made.name = name;
    made.createdAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return made;
}

} // namespace

class TestOperationTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void handlerGetsTheOperation();
    void handlerMayAskWhoCalls();
    void refusals_data();
    void refusals();
    void refusalIsAnswered();
    void answersLater();
    void abandonedHandlerIsAnsweredToo();
    void doesNotAnswerWhoIsGone();
    void names();

private:
    QString answer(const QString &method, const QJsonObject &params, Access most = Access::Admin);

    OperationTable m_table;
    int m_calls = 0;
};

void TestOperationTable::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_calls = 0;
    m_table = OperationTable();
    m_table.serve<AddDomain>([this](const AddDomain &wanted) -> Result<Domain> {
        ++m_calls;
        return domain(wanted.domain);
    });
    m_table.serve<Hello>([](const Hello &, const Caller &who) -> Result<Hello::Reply> {
        return Hello::Reply{protocolVersion, u"1"_s, QString::number(who.uid), false};
    });
}

// "!code field", or the answer as JSON; empty when there was none.
QString TestOperationTable::answer(const QString &method, const QJsonObject &params, Access most)
{
    QString seen;
    m_table.call(method, params, caller(most), this, [&seen](const Result<QJsonValue> &result) {
        QVERIFY2(seen.isEmpty(), "answered twice");
        seen = result ? QString::fromUtf8(jsonText(*result)) : u'!' + errorCodeName(result.error().code) + u' ' + result.error().field;
    });
    return seen;
}

void TestOperationTable::handlerGetsTheOperation()
{
    QCOMPARE(answer(u"domain.add"_s, {{u"domain"_s, u"Example.ORG"_s}}),
             uR"({"aliasOf":null,"aliases":0,"catchAll":null,"createdAt":"2026-01-01T00:00:00.000Z","dkim":"key","external":null,"kind":"local","mailboxes":0,"name":"example.org","revision":0})"_s);
    QCOMPARE(m_calls, 1);
}

void TestOperationTable::handlerMayAskWhoCalls()
{
    QCOMPARE(answer(u"hello"_s, {{u"protocol"_s, 1}, {u"client"_s, u"x"_s}}, Access::Viewer),
             uR"({"practice":false,"protocol":1,"serverName":"1000","version":"1"})"_s);
}

void TestOperationTable::refusals_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<Access>("most");
    QTest::addColumn<QString>("seen");
    const QJsonObject good{{u"domain"_s, u"example.org"_s}};
    QTest::newRow("unknown method") << u"domain.ad"_s << good << Access::Admin << u"!protocol-unknown-method "_s;
    QTest::newRow("method in another case") << u"Domain.add"_s << good << Access::Admin << u"!protocol-unknown-method "_s;
    QTest::newRow("caller who only looks") << u"domain.add"_s << good << Access::Viewer << u"!forbidden "_s;
    QTest::newRow("caller who runs services") << u"domain.add"_s << good << Access::Operator << u"!forbidden "_s;
    QTest::newRow("caller who only looks, and wrong parameters") << u"domain.add"_s << QJsonObject() << Access::Viewer << u"!forbidden "_s;
    QTest::newRow("missing parameter") << u"domain.add"_s << QJsonObject() << Access::Admin << u"!protocol-missing-member domain"_s;
    QTest::newRow("unknown parameter") << u"domain.add"_s << QJsonObject{{u"domain"_s, u"example.org"_s}, {u"x"_s, 1}} << Access::Admin
                                       << u"!protocol-unknown-member x"_s;
    QTest::newRow("invalid parameter") << u"domain.add"_s << QJsonObject{{u"domain"_s, u"a b.example"_s}} << Access::Admin
                                       << u"!character-not-allowed domain"_s;
}

void TestOperationTable::refusals()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(Access, most);
    QFETCH(QString, seen);
    QCOMPARE(answer(method, params, most), seen);
    QCOMPARE(m_calls, 0);
}

void TestOperationTable::refusalIsAnswered()
{
    m_table.serve<AddDomain>([](const AddDomain &wanted) -> Result<Domain> {
        return Error{ErrorCode::AlreadyExists, wanted.domain.toString(), u"domain"_s, {}};
    });
    QCOMPARE(answer(u"domain.add"_s, {{u"domain"_s, u"example.org"_s}}), u"!already-exists domain"_s);
}

void TestOperationTable::answersLater()
{
    QPromise<Result<Domain>> promise;
    promise.start();
    m_table.serve<AddDomain>([&promise](const AddDomain &) { return promise.future(); });
    QStringList seen;
    m_table.call(u"domain.add"_s, {{u"domain"_s, u"example.org"_s}}, caller(Access::Admin), this,
                 [&seen](const Result<QJsonValue> &result) { seen.append(result ? u"yes"_s : u"no"_s); });
    QCOMPARE(seen, QStringList());
    promise.addResult(Result<Domain>(domain(*DomainName::parse(u"example.org"))));
    promise.finish();
    QTRY_COMPARE(seen, QStringList{u"yes"_s});
}

void TestOperationTable::abandonedHandlerIsAnsweredToo()
{
    auto promise = std::make_unique<QPromise<Result<Domain>>>();
    promise->start();
    m_table.serve<AddDomain>([&promise](const AddDomain &) { return promise->future(); });
    QString seen;
    m_table.call(u"domain.add"_s, {{u"domain"_s, u"example.org"_s}}, caller(Access::Admin), this,
                 [&seen](const Result<QJsonValue> &result) { seen = result ? u"yes"_s : errorCodeName(result.error().code); });
    promise.reset();
    QTRY_COMPARE(seen, u"cancelled"_s);
}

void TestOperationTable::doesNotAnswerWhoIsGone()
{
    QPromise<Result<Domain>> promise;
    promise.start();
    m_table.serve<AddDomain>([&promise](const AddDomain &) { return promise.future(); });
    bool answered = false;
    auto context = std::make_unique<QObject>();
    m_table.call(u"domain.add"_s, {{u"domain"_s, u"example.org"_s}}, caller(Access::Admin), context.get(),
                 [&answered](const Result<QJsonValue> &) { answered = true; });
    context.reset();
    promise.addResult(Result<Domain>(domain(*DomainName::parse(u"example.org"))));
    promise.finish();
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestOperationTable::names()
{
    QStringList names = m_table.names();
    names.sort();
    QCOMPARE(names, (QStringList{u"domain.add"_s, u"hello"_s}));
}

QTEST_GUILESS_MAIN(TestOperationTable)
#include "tst_operationtable.moc"

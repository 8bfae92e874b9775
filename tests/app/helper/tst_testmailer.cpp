#include "app/helper/testmailer.h"

#include "tests/support/fakehost.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;
using namespace Qt::StringLiterals;

class TestTestMailer : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sendsTheOneMessage();
    void saysWhenItCannot();
    void isLimited();
    void looksInLogAndMailboxes();

private:
    const InstancePaths paths = InstancePaths::parse(u"/srv/p").value();
    const TestMailId id = TestMailId::parse(u"00112233445566778899aabbccddeeff").value();
    const Address anna = Address::parse(u"anna@example.test").value();
    const Destination ben = Destination::parse(u"Ben+x@example.net").value();
    const DomainName server = DomainName::parse(u"mail.example.test").value();
};

void TestTestMailer::sendsTheOneMessage()
{
    FakeHost host;
    QByteArray given;
    host.addProgram(u"/usr/sbin/sendmail"_s, [&given](const Command &command) -> Result<Finished> {
        given = command.input;
        return Finished{};
    });
    QVERIFY(TestMailer(host, paths).send({id, anna, ben}, server));
    QCOMPARE(host.callsWith(u"run "_s), QStringList{u"run /usr/sbin/sendmail -C /srv/p/current/postfix -i -f anna@example.test -- Ben+x@example.net"_s});
    QCOMPARE(given, testMessage(id, anna, ben, server, host.now()));
    QVERIFY(given.startsWith("From: <anna@example.test>\nTo: <Ben+x@example.net>\n"));
    QVERIFY(given.contains("\nMessage-ID: <postroom-test-00112233445566778899aabbccddeeff@mail.example.test>\n"));
    QCOMPARE(given.count("\nSubject:"), 1);
    QVERIFY(!given.contains('\r'));
}

void TestTestMailer::saysWhenItCannot()
{
    FakeHost host;
    host.addProgram(u"/usr/sbin/sendmail"_s, [](const Command &) -> Result<Finished> { return Finished{75, {}, "sendmail: fatal: queue\n"}; });
    const auto sent = TestMailer(host, paths).send({id, anna, ben}, server);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, ErrorCode::ProcessFailed);
    QCOMPARE(sent.error().detail, u"sendmail: fatal: queue"_s);
}

void TestTestMailer::isLimited()
{
    FakeHost host;
    TestMailer mailer(host, paths);
    for (qsizetype i = 0; i < TestMailer::mostInSpan; ++i)
        QVERIFY(mailer.admit());
    QCOMPARE(mailer.admit().error().code, ErrorCode::LimitReached);
    host.wait(TestMailer::span / 2);
    QVERIFY(!mailer.admit()); // those that were refused do not count
    host.wait(TestMailer::span);
    QVERIFY(mailer.admit());
}

void TestTestMailer::looksInLogAndMailboxes()
{
    FakeHost host;
    host.addFile(u"/srv/p/log/postfix.log"_s);
    host.addProgram(u"/usr/bin/tail"_s, [](const Command &) -> Result<Finished> {
        return Finished{0, "Nov 26 01:10:18 mail postroom-1/cleanup[1]: 4X: message-id=<postroom-test-00112233445566778899aabbccddeeff@mail.example.test>\n", {}};
    });
    host.addProgram(u"/usr/bin/doveadm"_s, [](const Command &command) -> Result<Finished> {
        return Finished{0, command.arguments.contains(u"In-Reply-To"_s) ? QByteArray() : QByteArray("0123 1\n"), {}};
    });
    const TestMailer mailer(host, paths);
    const auto own = mailer.follow({id, anna, anna}, {});
    QVERIFY(own);
    QCOMPARE(own->trace.fate, MailFate::Queued);
    QCOMPARE(own->inInbox, std::optional(true));
    QVERIFY(!own->answered);
    QVERIFY(host.calls.contains(u"run /usr/bin/doveadm -c /srv/p/current/dovecot/dovecot.conf search -u anna@example.test savedsince 2days header Message-ID "
                                "postroom-test-00112233445566778899aabbccddeeff@"_s));
    QVERIFY(!mailer.follow({id, anna, {}}, {})->inInbox); // elsewhere: not asked
    QVERIFY(host.callsWith(u"run /usr/bin/tail"_s).first().startsWith(u"run /usr/bin/tail --bytes="_s)); // never the whole
}

QTEST_GUILESS_MAIN(TestTestMailer)
#include "tst_testmailer.moc"

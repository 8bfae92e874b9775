#include "tests/support/quietlog.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

#include <sodium.h>

using namespace postroom;
using namespace postroom::test;

class TestMailboxService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void added();
    void addRefused_data();
    void addRefused();
    void shortestPasswordIsASetting();
    void quota_data();
    void quota();
    void addedTwiceAtOnce();
    void loginIsTried();
    void changed();
    void staleRevision();
    void changeOfNothing();
    void newPassword();
    void passwordRefused_data() { addRefused_data(); }
    void passwordRefused();
    void suspendedAndResumed();
    void suspendedWithoutTheHelper();
    void keptMail();
    void erasedMail();
    void eraseNeedsTheHelper();
    void eraseThatFails();
    void eraseThatWasCutOff();
    void unknownMailbox_data();
    void unknownMailbox();
    void measured();
    void verified();
    void listed();

private:
    static Address address(const QString &text) { return Address::parse(text).value(); }
    bool lookupIsEqual() { return m_daemon->stores().lookup.reconcile(m_daemon->stores().database, Lookup::Compare::Always).value_or(-1) == 0; }
    QByteArray hashOf(const QString &text) { return m_daemon->stores().mailboxes.passwordHash(address(text)).value_or(QByteArray()); }
    static bool fits(const QByteArray &hash, const QByteArray &password)
    {
        return crypto_pwhash_str_verify(hash.constData(), password.constData(), static_cast<unsigned long long>(password.size())) == 0;
    }

    std::unique_ptr<QuietLog> m_quiet;
    std::unique_ptr<TestDaemon> m_daemon;
};

void TestMailboxService::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_daemon = std::make_unique<TestDaemon>();
    QVERIFY(m_daemon->call(api::AddDomain{DomainName::parse(u"example.test").value()}));
    QTRY_VERIFY(!m_daemon->changes.isEmpty());
    m_daemon->changes.clear();
}

void TestMailboxService::cleanup()
{
    m_daemon.reset();
    m_quiet.reset();
}

void TestMailboxService::added()
{
    const auto added = m_daemon->call(api::AddMailbox{address(u"Ann@Example.test"_s), Secret::fromUtf8("correct horse battery 7"),
                                                      DisplayName::parse(u"Ann").value(), ByteSize(1 << 20)});
    QVERIFY(added);
    QCOMPARE(added->mailbox.address.toString(), u"ann@example.test"_s);
    QCOMPARE(added->mailbox.name.toString(), u"Ann"_s);
    QCOMPARE(added->mailbox.quota->bytes(), 1 << 20);
    QVERIFY(!added->mailbox.suspended);
    QCOMPARE(added->login, api::Login::NotOffered); // nothing listens before the set-up
    QCOMPARE(toJson(m_daemon->call(api::ShowMailbox{address(u"ann@example.test"_s)}).value()), toJson(added->mailbox));
    QVERIFY(fits(hashOf(u"ann@example.test"_s), "correct horse battery 7"));
    QVERIFY(lookupIsEqual());
    QTRY_COMPARE(m_daemon->changes, QStringList{u"mailbox ann@example.test"_s});
    QCOMPARE(m_daemon->call(api::ShowDomain{DomainName::parse(u"example.test").value()})->mailboxes, 1);
}

void TestMailboxService::addRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const QString good = u"correct horse battery 7"_s;
    QTest::newRow("the domain is not served") << u"bob@example.org"_s << good << ErrorCode::DomainNotServed << u"address"_s;
    QTest::newRow("there already") << u"ann@example.test"_s << good << ErrorCode::AlreadyExists << u"address"_s;
    QTest::newRow("password too short") << u"bob@example.test"_s << u"horse 7"_s << ErrorCode::TextTooShort << u"password"_s;
    QTest::newRow("empty password") << u"bob@example.test"_s << QString() << ErrorCode::TextTooShort << u"password"_s;
    QTest::newRow("password too long") << u"bob@example.test"_s << QString(5000, u'x') << ErrorCode::TextTooLong << u"password"_s;
    QTest::newRow("password is the address") << u"bob@example.test"_s << u"bob@example.test"_s << ErrorCode::PasswordIsAddress << u"password"_s;
    QTest::newRow("password with a line end") << u"bob@example.test"_s << good + u'\n' << ErrorCode::CharacterNotAllowed << u"password"_s;
}

void TestMailboxService::addRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, password);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s));
    QTRY_COMPARE(m_daemon->changes.size(), 1);
    const QByteArray former = hashOf(u"ann@example.test"_s);
    const qint64 records = m_daemon->auditRecords();
    const auto added = m_daemon->addMailbox(address, password);
    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    QCOMPARE(added.error().field, field);
    QVERIFY(password.isEmpty() || address == password || !jsonText(toJson(added.error().detail + added.error().subject)).contains(password.toUtf8()));
    QCOMPARE(m_daemon->call(api::ListMailboxes{})->total, 1);
    QCOMPARE(hashOf(u"ann@example.test"_s), former);
    QCOMPARE(m_daemon->auditRecords(), records);
    QCOMPARE(m_daemon->changes.size(), 1);
    QVERIFY(lookupIsEqual());
}

void TestMailboxService::shortestPasswordIsASetting()
{
    QVERIFY(m_daemon->call(api::SetSetting{u"password.minimumLength"_s, u"8"_s, {}, {}}));
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s, u"kX3 u9qz"_s));
    QCOMPARE(m_daemon->addMailbox(u"bob@example.test"_s, u"kX3 u9q"_s).error().detail, u"8"_s);
    // Long enough, and the first that anybody tries.
    QCOMPARE(m_daemon->addMailbox(u"bob@example.test"_s, u"password"_s).error().code, ErrorCode::PasswordCommon);
}

void TestMailboxService::quota_data()
{
    QTest::addColumn<qint64>("given"); // -1: unset
    QTest::addColumn<qint64>("expected"); // -1: no limit
    QTest::newRow("unset") << qint64(-1) << qint64(-1);
    QTest::newRow("0 is no limit") << qint64(0) << qint64(-1);
    QTest::newRow("one octet") << qint64(1) << qint64(1);
    QTest::newRow("the most there is") << (qint64(1) << 52) << (qint64(1) << 52);
}

void TestMailboxService::quota()
{
    QFETCH(qint64, given);
    QFETCH(qint64, expected);
    const auto size = given < 0 ? std::nullopt : std::optional(ByteSize(given));
    const auto bytes = [](const Mailbox &mailbox) { return mailbox.quota ? mailbox.quota->bytes() : -1; };
    const auto added = m_daemon->call(api::AddMailbox{address(u"ann@example.test"_s), Secret::fromUtf8("correct horse battery 7"), {}, size});
    QVERIFY(added);
    QCOMPARE(bytes(added->mailbox), expected);
    if (given < 0)
        return;
    QVERIFY(m_daemon->call(api::SetMailbox{added->mailbox.address, added->mailbox.revision, {}, ByteSize(777)}));
    const qint64 revision = m_daemon->call(api::ShowMailbox{added->mailbox.address})->revision;
    const auto changed = m_daemon->call(api::SetMailbox{added->mailbox.address, revision, {}, size});
    QVERIFY(changed);
    QCOMPARE(bytes(*changed), expected);
    QVERIFY(lookupIsEqual());
}

// Both are found free before the slow hash; the store lets one in.
void TestMailboxService::addedTwiceAtOnce()
{
    api::Client client;
    client.connectToSocket(m_daemon->socketPath());
    QVERIFY(TestDaemon::waitFor(client.call(api::Hello{api::protocolVersion, u"test"_s})));
    const qint64 records = m_daemon->auditRecords();
    const auto first = client.call(api::AddMailbox{address(u"ann@example.test"_s), Secret::fromUtf8("correct horse battery 7"), {}, {}});
    const auto second = client.call(api::AddMailbox{address(u"ann@example.test"_s), Secret::fromUtf8("another staple 8 x"), {}, {}});
    const auto one = TestDaemon::waitFor(first);
    const auto other = TestDaemon::waitFor(second);
    QVERIFY(one.has_value() != other.has_value());
    QCOMPARE((one ? other.error() : one.error()).code, ErrorCode::AlreadyExists);
    QVERIFY(fits(hashOf(u"ann@example.test"_s), one ? "correct horse battery 7" : "another staple 8 x"));
    QCOMPARE(m_daemon->auditRecords(), records + 1);
    QVERIFY(lookupIsEqual());
}

// After the set-up a login is tried at once; here nothing listens, and the reply says so without failing.
void TestMailboxService::loginIsTried()
{
    QVERIFY(m_daemon->setUp());
    const auto added = m_daemon->addMailbox(u"ann@example.test"_s);
    QVERIFY(added);
    QCOMPARE(added->login, api::Login::NotVerified);
    QVERIFY(added->finding);
    QCOMPARE(added->finding->id, u"login.imaps"_s);
    QCOMPARE(added->finding->verdict, Verdict::Fail);
    QVERIFY(added->finding->seen.startsWith(u"service-unreachable"_s));
}

void TestMailboxService::changed()
{
    const auto added = m_daemon->addMailbox(u"ann@example.test"_s);
    QTRY_COMPARE(m_daemon->changes.size(), 1);
    const auto changed = m_daemon->call(api::SetMailbox{added->mailbox.address, added->mailbox.revision, DisplayName::parse(u"Ann Other").value(), {}});
    QVERIFY(changed);
    QCOMPARE(changed->name.toString(), u"Ann Other"_s);
    QVERIFY(changed->revision > added->mailbox.revision);
    QTRY_COMPARE(m_daemon->changes.size(), 2);
    const AuditEntry entry = m_daemon->stores().audit.list(1)->first().entry;
    QCOMPARE(entry.changed, QStringList{u"name"_s});
    QCOMPARE(entry.before, (QJsonObject{{u"name"_s, QString()}}));
    QCOMPARE(entry.after, (QJsonObject{{u"name"_s, u"Ann Other"_s}}));
    QVERIFY(lookupIsEqual());
}

void TestMailboxService::staleRevision()
{
    const auto added = m_daemon->addMailbox(u"ann@example.test"_s);
    QVERIFY(m_daemon->call(api::SetMailbox{added->mailbox.address, added->mailbox.revision, DisplayName::parse(u"First").value(), {}}));
    const qint64 records = m_daemon->auditRecords();
    const auto second = m_daemon->call(api::SetMailbox{added->mailbox.address, added->mailbox.revision, DisplayName::parse(u"Second").value(), {}});
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    const auto current = parseJson(second.error().detail.toUtf8()).and_then([](const QJsonValue &json) { return fromJson<Mailbox>(json); });
    QVERIFY(current);
    QCOMPARE(current->name.toString(), u"First"_s);
    QCOMPARE(m_daemon->call(api::ShowMailbox{added->mailbox.address})->name.toString(), u"First"_s);
    QCOMPARE(m_daemon->auditRecords(), records);
}

void TestMailboxService::changeOfNothing()
{
    const auto added = m_daemon->addMailbox(u"ann@example.test"_s);
    const auto changed = m_daemon->call(api::SetMailbox{added->mailbox.address, added->mailbox.revision, {}, {}});
    QVERIFY(changed);
    QCOMPARE(changed->revision, added->mailbox.revision);
}

void TestMailboxService::newPassword()
{
    const auto added = m_daemon->addMailbox(u"ann@example.test"_s);
    const auto changed = m_daemon->call(api::SetPassword{added->mailbox.address, Secret::fromUtf8("another staple 8 x")});
    QVERIFY(changed);
    QVERIFY(fits(hashOf(u"ann@example.test"_s), "another staple 8 x"));
    QVERIFY(!fits(hashOf(u"ann@example.test"_s), "correct horse battery 7"));
    QVERIFY(changed->mailbox.revision > added->mailbox.revision);
    const AuditEntry entry = m_daemon->stores().audit.list(1)->first().entry;
    QCOMPARE(entry.changed, QStringList{u"password"_s});
    QCOMPARE(entry.before, QJsonObject());
    QCOMPARE(entry.after, QJsonObject());
    QVERIFY(lookupIsEqual());
}

void TestMailboxService::passwordRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, password);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    if (field != u"password")
        return;
    QVERIFY(m_daemon->addMailbox(address));
    const QByteArray former = hashOf(address);
    const auto changed = m_daemon->call(api::SetPassword{TestMailboxService::address(address), Secret::fromUtf8(password.toUtf8())});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, code);
    QCOMPARE(changed.error().field, field);
    QCOMPARE(hashOf(address), former);
}

void TestMailboxService::suspendedAndResumed()
{
    QVERIFY(m_daemon->setUp());
    const auto added = m_daemon->addMailbox(u"ann@example.test"_s);
    const auto suspended = m_daemon->call(api::SuspendMailbox{added->mailbox.address});
    QVERIFY(suspended && suspended->suspended);
    QVERIFY(m_daemon->helper().calls.contains(u"helper.endSessions ann@example.test"_s)); // who is logged in is shown out
    QVERIFY(lookupIsEqual());
    // A new password is taken, and no login is tried that cannot succeed.
    const auto changed = m_daemon->call(api::SetPassword{added->mailbox.address, Secret::fromUtf8("another staple 8 x")});
    QVERIFY(changed);
    QCOMPARE(changed->login, api::Login::NotOffered);
    QVERIFY(changed->mailbox.suspended);
    const auto resumed = m_daemon->call(api::ResumeMailbox{added->mailbox.address});
    QVERIFY(resumed && !resumed->suspended);
    QVERIFY(lookupIsEqual());
}

// No login is possible from the moment the row changed, so the answer is yes; that sessions may be open is in the log.
void TestMailboxService::suspendedWithoutTheHelper()
{
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s));
    m_daemon->helper().refusals.insert(u"helper.endSessions"_s, Error{ErrorCode::ProcessFailed, u"doveadm kick"_s, {}, {}});
    m_quiet = std::make_unique<QuietLog>();
    QVERIFY(m_daemon->call(api::SuspendMailbox{address(u"ann@example.test"_s)})->suspended);
    QCOMPARE(m_quiet->count(u"open sessions could not be ended"_s), 1);
}

void TestMailboxService::keptMail()
{
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s));
    const auto removed = m_daemon->call(api::RemoveMailbox{address(u"ann@example.test"_s), Mail::Keep});
    QVERIFY(removed);
    QCOMPARE(removed->mail, Mail::Keep);
    QCOMPARE(m_daemon->call(api::ShowMailbox{address(u"ann@example.test"_s)}).error().code, ErrorCode::NotFound);
    QVERIFY(m_daemon->helper().calls.contains(u"helper.endSessions ann@example.test"_s));
    QVERIFY(!m_daemon->helper().calls.contains(u"helper.eraseMail ann@example.test"_s));
    QTRY_COMPARE(m_daemon->changes.last(), u"mailbox ann@example.test"_s);
    QVERIFY(lookupIsEqual());
}

void TestMailboxService::erasedMail()
{
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s));
    const auto removed = m_daemon->call(api::RemoveMailbox{address(u"ann@example.test"_s), Mail::Erase});
    QVERIFY(removed);
    const QStringList &calls = m_daemon->helper().calls;
    QVERIFY(calls.indexOf(u"helper.eraseMail ann@example.test"_s) > calls.indexOf(u"helper.endSessions ann@example.test"_s));
    QVERIFY(lookupIsEqual());
}

void TestMailboxService::eraseNeedsTheHelper()
{
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s));
    m_quiet = std::make_unique<QuietLog>();
    m_daemon->helper().goAway();
    QTRY_VERIFY(!m_daemon->helperIsConnected());
    const auto removed = m_daemon->call(api::RemoveMailbox{address(u"ann@example.test"_s), Mail::Erase});
    QCOMPARE(removed.error().code, ErrorCode::HelperUnreachable);
    QVERIFY(m_daemon->call(api::ShowMailbox{address(u"ann@example.test"_s)}));
    QVERIFY(m_daemon->call(api::RemoveMailbox{address(u"ann@example.test"_s), Mail::Keep}));
}

void TestMailboxService::eraseThatFails()
{
    m_quiet = std::make_unique<QuietLog>();
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s));
    m_daemon->helper().refusals.insert(u"helper.eraseMail"_s, Error{ErrorCode::FileFailed, u"/mail"_s, {}, u"busy"_s});
    const auto removed = m_daemon->call(api::RemoveMailbox{address(u"ann@example.test"_s), Mail::Erase});
    // That the mailbox is gone and its mail is not: neither must go unsaid.
    QCOMPARE(removed.error().code, ErrorCode::MailNotErased);
    QVERIFY(removed.error().detail.contains(u"busy"_s));
    QVERIFY(lookupIsEqual());
    // Nobody inherits it, and who wants the address has it tried again.
    m_daemon->helper().calls.clear();
    QCOMPARE(m_daemon->addMailbox(u"ann@example.test"_s).error().code, ErrorCode::Busy);
    QTRY_VERIFY(m_daemon->helper().calls.contains(u"helper.eraseMail ann@example.test"_s));
    m_daemon->helper().refusals.clear();
    bool added = false;
    QTRY_VERIFY(added || (added = m_daemon->addMailbox(u"ann@example.test"_s).has_value()));
    QVERIFY(!m_daemon->stores().erasures.isOpen(address(u"ann@example.test"_s)).value());
}

void TestMailboxService::eraseThatWasCutOff()
{
    m_quiet = std::make_unique<QuietLog>();
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s));
    m_daemon->helper().refusals.insert(u"helper.eraseMail"_s, Error{ErrorCode::TimedOut, {}, {}, {}});
    QVERIFY(!m_daemon->call(api::RemoveMailbox{address(u"ann@example.test"_s), Mail::Erase}));
    m_daemon->helper().goAway();
    QTRY_VERIFY(!m_daemon->helperIsConnected());
    m_daemon->helper().refusals.clear();
    m_daemon->helper().calls.clear();
    m_daemon->helper().listen();
    QTRY_VERIFY(m_daemon->helper().calls.contains(u"helper.eraseMail ann@example.test"_s));
    QTRY_VERIFY(!m_daemon->stores().erasures.isOpen(address(u"ann@example.test"_s)).value());
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s));
}

void TestMailboxService::unknownMailbox_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("show") << u"mailbox.show"_s << QJsonObject();
    QTest::newRow("set") << u"mailbox.set"_s << QJsonObject{{u"revision"_s, 1}, {u"name"_s, u"x"_s}};
    QTest::newRow("password") << u"mailbox.password"_s << QJsonObject{{u"password"_s, u"correct horse battery 7"_s}};
    QTest::newRow("suspend") << u"mailbox.suspend"_s << QJsonObject();
    QTest::newRow("resume") << u"mailbox.resume"_s << QJsonObject();
    QTest::newRow("measure") << u"mailbox.measure"_s << QJsonObject();
    QTest::newRow("remove") << u"mailbox.remove"_s << QJsonObject{{u"mail"_s, u"erase"_s}};
    QTest::newRow("verify") << u"mailbox.verify"_s << QJsonObject();
}

void TestMailboxService::unknownMailbox()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, more);
    const qint64 records = m_daemon->auditRecords();
    more.insert(u"address"_s, u"nobody@example.test"_s);
    const auto answer = m_daemon->callAs(api::Access::Admin, method, more);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), (Error{ErrorCode::NotFound, u"nobody@example.test"_s, u"address"_s, {}}));
    QCOMPARE(m_daemon->auditRecords(), records);
    QVERIFY(!m_daemon->helper().calls.contains(u"helper.eraseMail nobody@example.test"_s));
}

void TestMailboxService::measured()
{
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s));
    const auto measured = m_daemon->call(api::MeasureMailbox{address(u"ann@example.test"_s)});
    QVERIFY(measured);
    QCOMPARE(measured->messages, 3);
    QCOMPARE(measured->size.bytes(), 4096);
    m_daemon->helper().refusals.insert(u"helper.measureMail"_s, Error{ErrorCode::ProcessFailed, u"doveadm"_s, {}, u"no"_s});
    QCOMPARE(m_daemon->call(api::MeasureMailbox{address(u"ann@example.test"_s)}).error().code, ErrorCode::ProcessFailed);
}

void TestMailboxService::verified()
{
    QVERIFY(m_daemon->addMailbox(u"ann@example.test"_s));
    const api::VerifyMailbox without{address(u"ann@example.test"_s), {}};
    QCOMPARE(m_daemon->call(without).error().code, ErrorCode::NotSetUp);
    QVERIFY(m_daemon->setUp());
    const auto looked = m_daemon->call(without);
    QVERIFY(looked);
    QCOMPARE(looked->verdict, Verdict::Fail); // nothing listens here
    QStringList ids;
    for (const Finding &finding : looked->findings)
        ids.append(finding.id);
    QCOMPARE(ids, (QStringList{u"delivery.smtp"_s, u"mailbox.active"_s, u"login.not-tried"_s}));
    const auto tried = m_daemon->call(api::VerifyMailbox{address(u"ann@example.test"_s), Secret::fromUtf8("wrong")});
    QVERIFY(tried);
    ids.clear();
    for (const Finding &finding : tried->findings) {
        ids.append(finding.id);
        QVERIFY(!finding.seen.contains(u"wrong"_s));
    }
    ids.sort();
    QCOMPARE(ids, (QStringList{u"delivery.smtp"_s, u"login.imap"_s, u"login.imaps"_s, u"login.submission"_s, u"login.submissions"_s, u"mailbox.active"_s}));
}

void TestMailboxService::listed()
{
    for (const QString &one : {u"b@example.test"_s, u"a@example.test"_s, u"c@example.test"_s})
        QVERIFY(m_daemon->addMailbox(one));
    const auto first = m_daemon->call(api::ListMailboxes{{}, {}, 2, {}});
    QVERIFY(first && first->next);
    QCOMPARE(first->total, 3);
    QCOMPARE(first->mailboxes.first().address.toString(), u"a@example.test"_s);
    const auto rest = m_daemon->call(api::ListMailboxes{{}, {}, 2, first->next});
    QVERIFY(rest && !rest->next);
    QCOMPARE(rest->mailboxes.size(), 1);
    QCOMPARE(m_daemon->call(api::ListMailboxes{{}, DomainName::parse(u"example.org").value(), {}, {}}).error().code, ErrorCode::NotFound);

    const auto newest = m_daemon->call(api::ListMailboxes{{}, {}, 2, {}, MailboxSort::Created, Order::Descending, 1});
    QVERIFY(newest);
    QCOMPARE(newest->total, 3);
    QCOMPARE(newest->mailboxes.size(), 2);
    QVERIFY(newest->mailboxes.first().createdAt >= newest->mailboxes.last().createdAt);
    QCOMPARE(m_daemon->call(api::ListMailboxes{{}, {}, {}, {}, {}, {}, -1}).error(), (Error{ErrorCode::NumberOutOfRange, u"-1"_s, u"skip"_s, u"≥ 0"_s}));
    QCOMPARE(m_daemon->call(api::ListDomains{{}, {}, {}, DomainSort::Mailboxes, Order::Descending, {}})->domains.first().mailboxes, 3);
    QCOMPARE(m_daemon->call(api::ListMailboxes{u"@example.test"_s, {}, {}, {}})->total, 3);
    QCOMPARE(m_daemon->call(api::ListMailboxes{u"@example.tes"_s, {}, {}, {}})->total, 3); // a beginning alone names no domain
    QCOMPARE(m_daemon->call(api::ListMailboxes{u"@example.org"_s, {}, {}, {}})->total, 0);
}

QTEST_GUILESS_MAIN(TestMailboxService)
#include "tst_mailboxservice.moc"

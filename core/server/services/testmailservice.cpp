#include "core/server/services/testmailservice.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype testsKept = 20;

QFuture<Result<TestMail>> ready(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<TestMail>(error));
}

} // namespace

Result<Address> TestMailService::senderOf(const api::SendTestMail &wanted) const
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    if (!settings->serverName || (!wanted.from && !settings->adminAddress))
        return Error{ErrorCode::NotSetUp, {}, {}, {}};
    const Address from = wanted.from ? *wanted.from : *settings->adminAddress;
    const Result<Mailbox> mailbox = m_stores.mailboxes.byAddress(from);
    if (!mailbox)
        return withField(mailbox.error(), u"from"_s);
    return from;
}

std::optional<Address> TestMailService::inboxOf(const Destination &to) const
{
    const Result<Address> address = Address::parse(to.withoutTag().toString());
    return address && m_stores.mailboxes.byAddress(*address) ? std::optional(*address) : std::nullopt;
}

QFuture<Result<TestMail>> TestMailService::send(const api::SendTestMail &wanted, const api::Caller &caller)
{
    const Result<Address> from = senderOf(wanted);
    if (!from)
        return ready(from.error());
    if (!m_helper.isConnected())
        return ready(Error{ErrorCode::HelperUnreachable, {}, {}, {}});
    const TestMail test{TestMailId::make(), *from, wanted.to, QDateTime::currentDateTimeUtc(), {}, {}, false};
    return m_helper.call(api::helper::SendTest{test.id, test.from, test.to})
        .then(this, [this, test, caller](const Result<api::helper::Nothing> &sent) -> Result<TestMail> {
            AuditEntry entry = auditOf(caller, api::SendTestMail::name, test.to.toString(), {}, {{u"from"_s, test.from.toString()}, {u"id"_s, test.id.toString()}});
            if (!sent)
                entry.result = errorCodeName(sent.error().code);
            const Result<bool> noted = m_stores.change<bool>(entry, [] { return Result<bool>(true); });
            if (!sent)
                return sent.error();
            m_tests.prepend(test); // it is on its way, noted or not
            m_tests.resize(qMin(m_tests.size(), testsKept));
            m_world.noteTest(m_tests.first());
            m_changed(u"test"_s, test.id.toString());
            return noted ? Result<TestMail>(test) : Result<TestMail>(noted.error());
        });
}

QFuture<Result<TestMail>> TestMailService::follow(const api::FollowTestMail &wanted)
{
    const auto known = std::find_if(m_tests.cbegin(), m_tests.cend(), [&wanted](const TestMail &test) { return test.id == wanted.id; });
    if (known == m_tests.cend())
        return ready(Error{ErrorCode::NotFound, wanted.id.toString(), u"id"_s, {}});
    const std::optional<Address> inbox = inboxOf(known->to);
    return m_helper.ask(api::helper::FollowTest{known->id, known->from, inbox})
        .then(this, [this, id = known->id, inbox](const Result<api::helper::FollowTest::Reply> &seen) -> Result<TestMail> {
            if (!seen)
                return seen.error();
            // Looked for again: others may have learned more of it meanwhile, or newer ones taken its place.
            const auto test = std::find_if(m_tests.begin(), m_tests.end(), [&id](const TestMail &one) { return one.id == id; });
            if (test == m_tests.end())
                return Error{ErrorCode::NotFound, id.toString(), u"id"_s, {}};
            const bool wasBack = test->answered;
            // The log is read at its end only: what was seen once stays true when it has left there.
            if (seen->trace.fate >= test->trace.fate)
                test->trace = seen->trace;
            test->inInbox = seen->inInbox;
            test->answered = wasBack || seen->answered || (inbox == test->from && seen->inInbox.value_or(false));
            m_world.noteTest(m_tests.first());
            const TestMail now = *test;
            if (now.answered && !wasBack)
                m_changed(u"test"_s, id.toString());
            return now;
        });
}

} // namespace postroom

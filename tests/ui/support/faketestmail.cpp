#include "core/api/operations/clients.h"
#include "tests/ui/support/fakeserver.h"

// The server in memory sends no message, and says what a test wants it to have become.
namespace postroom::test {

using namespace Qt::StringLiterals;

std::optional<Result<QJsonValue>> FakeServer::answerTestMail(const QString &method, const QJsonValue &params)
{
    const auto is = [&method](const char *name) { return method == QLatin1StringView(name); };
    if (is(api::SendTestMail::name)) {
        const auto send = *fromJson<api::SendTestMail>(params);
        m_test = TestMail{TestMailId::make(), send.from.value_or(Address()), send.to, QDateTime::currentDateTimeUtc(), {}, {}, false};
        return toJson(*m_test);
    }
    if (is(api::FollowTestMail::name)) {
        if (!m_test || m_test->id != fromJson<api::FollowTestMail>(params)->id)
            return Error{ErrorCode::NotFound, {}, u"id"_s, {}};
        m_test->trace = followed.trace;
        m_test->inInbox = followed.inInbox;
        m_test->answered = followed.answered;
        return toJson(*m_test);
    }
    return std::nullopt;
}

} // namespace postroom::test

#include "tests/ui/support/fakeserver.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

std::optional<Result<QJsonValue>> FakeServer::answerChecks(const QString &method, const QJsonValue &params)
{
    if (method == QLatin1StringView(api::Check::name))
        return toJson(api::Check::Reply{findings});
    if (method == QLatin1StringView(api::AcceptFinding::name)) {
        const auto wanted = *fromJson<api::AcceptFinding>(params);
        for (Finding &finding : findings) {
            if (finding.id == wanted.id && !finding.accepted) {
                finding.accepted = Acceptance{wanted.reason, wanted.until, u"anna (uid 1000)"_s, QDateTime::currentDateTimeUtc()};
                --(finding.verdict == Verdict::Fail ? status.findings.fail : status.findings.warning);
                status.findings.accepted = status.findings.accepted.value_or(0) + 1;
                announce(u"finding"_s, wanted.id);
                return toJson(api::AcceptReply{{finding}});
            }
        }
        for (Finding &finding : dnsCheck.findings) {
            if (finding.id == wanted.id && (!wanted.subject || finding.subject == *wanted.subject)) {
                finding.accepted = Acceptance{wanted.reason, wanted.until, u"anna (uid 1000)"_s, QDateTime::currentDateTimeUtc()};
                return toJson(api::AcceptReply{{finding}});
            }
        }
        return Result<QJsonValue>(Error{ErrorCode::NotFound, wanted.id, u"id"_s, {}});
    }
    if (method == QLatin1StringView(api::UnacceptFinding::name)) {
        const auto wanted = *fromJson<api::UnacceptFinding>(params);
        for (Finding &finding : findings) {
            if (finding.id == wanted.id)
                finding.accepted.reset();
        }
        for (Finding &finding : dnsCheck.findings) {
            if (finding.id == wanted.id)
                finding.accepted.reset();
        }
        announce(u"finding"_s, wanted.id);
        return toJson(api::AcceptReply{findings});
    }
    if (method == QLatin1StringView(api::ShowTraffic::name)) {
        api::ShowTraffic::Reply reply;
        reply.to = hourOf(QDateTime::currentDateTimeUtc()).addSecs(3600);
        reply.from = reply.to.addSecs(-fromJson<api::ShowTraffic>(params)->hours.value_or(24) * 3600);
        const QDateTime midnight = QDate::currentDate().startOfDay();
        for (const TrafficHour &hour : std::as_const(traffic)) {
            if (hour.at < reply.from)
                continue;
            reply.hours.append(hour);
            reply.sum += hour.counts;
            if (hour.at >= midnight)
                reply.today += hour.counts;
        }
        return toJson(reply);
    }
    return std::nullopt;
}

} // namespace postroom::test

#include "tests/ui/support/fakeserver.h"

// What the server in memory says of DNS.
namespace postroom::test {

using namespace Qt::StringLiterals;

std::optional<Result<QJsonValue>> FakeServer::answerDns(const QString &method, const QJsonValue &params)
{
    const auto is = [&method](const char *name) { return method == QLatin1StringView(name); };
    if (is(api::PlanDns::name)) {
        DnsPlan its = plan;
        its.domain = fromJson<api::PlanDns>(params)->domain.toString();
        if (!m_domains.contains(its.domain))
            return Error{ErrorCode::NotFound, its.domain, u"domain"_s, {}};
        return toJson(its);
    }
    if (is(api::ExportDns::name))
        return toJson(api::ExportDns::Reply{fromJson<api::ExportDns>(params)->domain.toString() + u".zone"_s, u"; a zone file\n"_s});
    if (is(api::CheckDns::name)) {
        DnsCheck its = dnsCheck;
        its.domain = fromJson<api::CheckDns>(params)->domain.toString();
        if (!its.at.isValid())
            its.at = QDateTime(QDate(2026, 3, 2), QTime(14, 3, 7), Qt::UTC);
        return toJson(its);
    }
    if (is(api::PublishDns::name)) {
        const api::PublishDns wanted = *fromJson<api::PublishDns>(params);
        Publication its = publication;
        its.domain = wanted.domain.toString();
        its.server = wanted.server.toString();
        its.conflicts.removeIf([&wanted](const RecordConflict &one) { return one.way == ConflictWay::MergeSpf ? wanted.mergeSpf.value_or(false) : wanted.replace.value_or(false); });
        its.published = !wanted.dryRun.value_or(false) && its.conflicts.isEmpty();
        return toJson(its);
    }
    return std::nullopt;
}

} // namespace postroom::test

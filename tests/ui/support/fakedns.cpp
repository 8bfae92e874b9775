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
    if (is(api::FormOfDns::name)) {
        const api::FormOfDns wanted = *fromJson<api::FormOfDns>(params);
        ProviderRecords its = form;
        its.domain = wanted.domain.toString();
        if (wanted.provider)
            its.provider = wanted.provider;
        return toJson(its);
    }
    if (is(api::LookupDns::name)) {
        const api::LookupDns wanted = *fromJson<api::LookupDns>(params);
        DnsAnswer answer;
        answer.name = wanted.asked.absolute();
        answer.type = wanted.type;
        answer.server = wanted.server ? wanted.server->toString() : u"192.0.2.53"_s;
        answer.outcome = plan.records.isEmpty() ? DnsOutcome::NoName : DnsOutcome::Records;
        answer.ttl = 300;
        answer.data = plan.records.isEmpty() ? QStringList() : QStringList{plan.records.first().data};
        return toJson(answer);
    }
    if (is(api::PropagationOfDns::name)) {
        Propagation its = propagation;
        its.domain = fromJson<api::PropagationOfDns>(params)->domain.toString();
        if (!its.at.isValid())
            its.at = QDateTime(QDate(2026, 3, 2), QTime(14, 3, 7), Qt::UTC);
        return toJson(its);
    }
    if (is(api::PlanCutover::name)) {
        Cutover its = cutover;
        its.domain = fromJson<api::PlanCutover>(params)->domain.toString();
        its.at = QDateTime(QDate(2026, 3, 2), QTime(14, 3, 7), Qt::UTC);
        return toJson(its);
    }
    if (is(api::PublishDns::name)) {
        const api::PublishDns wanted = *fromJson<api::PublishDns>(params);
        Publication its = publication;
        its.domain = wanted.domain.toString();
        its.server = wanted.provider ? wanted.provider->toString() : wanted.server ? wanted.server->toString() : u"127.0.0.1:20053"_s;
        if (wanted.step)
            its.conflicts.clear();
        its.conflicts.removeIf([&wanted](const RecordConflict &one) { return one.way == ConflictWay::MergeSpf ? wanted.mergeSpf.value_or(false) : wanted.replace.value_or(false); });
        its.published = !wanted.dryRun.value_or(false) && its.conflicts.isEmpty();
        return toJson(its);
    }
    if (is(api::ListDnsAccounts::name))
        return toJson(accounts);
    if (is(api::SetDnsAccount::name)) {
        const api::SetDnsAccount wanted = *fromJson<api::SetDnsAccount>(params);
        DnsAccountInfo info{wanted.provider, {}};
        for (const DnsCredential &one : wanted.credentials)
            info.options.append(one.option);
        accounts.accounts = {info};
        return toJson(info);
    }
    if (is(api::RemoveDnsAccount::name)) {
        const DnsProvider provider = fromJson<api::RemoveDnsAccount>(params)->provider;
        accounts.accounts.removeIf([&provider](const DnsAccountInfo &one) { return one.provider == provider; });
        return toJson(DnsAccountInfo{provider, {}});
    }
    if (is(api::AddRecord::name)) {
        const api::AddRecord add = *fromJson<api::AddRecord>(params);
        const Result<QString> name = add.owner.in(add.domain);
        if (!name)
            return withField(name.error(), u"name"_s);
        const OwnRecord record{*name, add.type, add.ttl.value_or(OwnRecord::usualTtl), u'"' + add.data + u'"', add.note.value_or(RecordNote()), QDateTime::currentDateTimeUtc()};
        plan.records.append(DnsRecord{record.name, wordOf(record.type), record.ttl, record.data, Necessity::Optional, record.note.toString(), record.data});
        announce(u"record"_s, add.domain.toString());
        return toJson(record);
    }
    if (is(api::RemoveRecord::name)) {
        const api::RemoveRecord remove = *fromJson<api::RemoveRecord>(params);
        const QString name = remove.owner.in(remove.domain).value();
        plan.records.removeIf([&](const DnsRecord &one) { return one.own && one.name == name && one.own == remove.data; });
        announce(u"record"_s, remove.domain.toString());
        return toJson(OwnRecord{name, remove.type, 3600, *remove.data, {}, QDateTime::currentDateTimeUtc()});
    }
    return std::nullopt;
}

} // namespace postroom::test

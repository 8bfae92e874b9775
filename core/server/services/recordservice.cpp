#include "core/server/services/recordservice.h"

#include "core/dns/ownrecords.h"
#include "core/dns/recorddata.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<api::ListRecords::Reply> RecordService::list(const api::ListRecords &wanted) const
{
    if (const Result<Domain> there = m_stores.domains.byName(wanted.domain); !there)
        return withField(there.error(), u"domain"_s);
    const Result<QList<OwnRecord>> records = m_stores.records.recordsOf(wanted.domain);
    return records ? Result<api::ListRecords::Reply>(api::ListRecords::Reply{*records}) : records.error();
}

Result<OwnRecord> RecordService::add(const api::AddRecord &wanted, const api::Caller &caller)
{
    const Result<DnsPlan> plan = m_plans.of(wanted.domain);
    if (!plan)
        return plan.error();
    Result<OwnRecord> record = ownRecord(wanted.domain, wanted.owner, wanted.type, wanted.ttl.value_or(OwnRecord::usualTtl), wanted.data, wanted.note.value_or(RecordNote()));
    if (!record)
        return record;
    if (const auto belongs = mustBelongTo(wanted.domain, record->name); !belongs)
        return belongs.error();
    if (const auto joins = mayJoin(*plan, *record); !joins)
        return joins.error();
    record->createdAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
    const AuditEntry entry = auditOf(caller, api::AddRecord::name, wanted.domain.toString(), {}, toJson(*record).toObject());
    const Result<OwnRecord> added = m_stores.change<OwnRecord>(entry, [&]() -> Result<OwnRecord> {
        const auto done = m_stores.records.add(wanted.domain, *record);
        return done ? record : Result<OwnRecord>(done.error());
    });
    if (added)
        announce(wanted.domain);
    return added;
}

Result<OwnRecord> RecordService::remove(const api::RemoveRecord &wanted, const api::Caller &caller)
{
    const Result<api::ListRecords::Reply> there = list(api::ListRecords{wanted.domain});
    if (!there)
        return there.error();
    const Result<QString> name = wanted.owner.in(wanted.domain);
    if (!name)
        return withField(name.error(), u"name"_s);
    QList<OwnRecord> found = there->records;
    found.removeIf([&](const OwnRecord &one) { return one.name != *name || one.type != wanted.type; });
    if (wanted.data) {
        const Result<QString> data = recordData(wanted.type, *wanted.data, wanted.domain);
        if (!data)
            return data.error();
        found.removeIf([&data](const OwnRecord &one) { return !isSameData(wordOf(one.type), one.data, *data); });
    }
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, *name + u' ' + wordOf(wanted.type), u"name"_s, {}};
    if (found.size() > 1) {
        QStringList choices;
        for (const OwnRecord &one : std::as_const(found))
            choices.append(one.data);
        return Error{ErrorCode::TextEmpty, *name, u"data"_s, choices.join(u", "_s)};
    }
    const OwnRecord record = found.first();
    const AuditEntry entry = auditOf(caller, api::RemoveRecord::name, wanted.domain.toString(), toJson(record).toObject());
    const Result<OwnRecord> removed = m_stores.change<OwnRecord>(entry, [&]() -> Result<OwnRecord> {
        const auto done = m_stores.records.remove(wanted.domain, record);
        return done ? record : Result<OwnRecord>(done.error());
    });
    if (removed)
        announce(wanted.domain);
    return removed;
}

void RecordService::announce(const DomainName &domain)
{
    m_files.publish(domain);
    m_changed(u"record"_s, domain.toString());
}

Result<void> RecordService::mustBelongTo(const DomainName &domain, const QString &name) const
{
    QString at = name.chopped(1);
    while (at != domain.toString()) {
        const Result<DomainName> below = DomainName::parse(at);
        if (below && m_stores.domains.byName(*below))
            return Error{ErrorCode::NameOfOtherDomain, name.chopped(1), u"name"_s, at};
        at = at.section(u'.', 1);
    }
    return success();
}

} // namespace postroom

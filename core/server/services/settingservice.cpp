#include "core/server/services/settingservice.h"

#include "core/server/servername.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<api::ConfigReply>> ready(const Result<api::ConfigReply> &result)
{
    return QtFuture::makeReadyFuture(result);
}

QList<api::SettingValue> allOf(const QString &key, const QString &value, const std::optional<QList<api::SettingValue>> &also)
{
    return QList<api::SettingValue>{{key, value}} + also.value_or(QList<api::SettingValue>());
}

// Where the operation has what allOf() put at this place.
QString fieldAt(qsizetype place, const QString &member)
{
    return place == 0 ? member : u"also[%1].%2"_s.arg(place - 1).arg(member);
}

} // namespace

Result<api::ListSettings::Reply> SettingService::list() const
{
    const Result<Settings> settings = m_stores.settings.load();
    const Result<qint64> revision = m_stores.settings.revision();
    if (!settings || !revision)
        return settings ? revision.error() : settings.error();
    const Settings defaults;
    api::ListSettings::Reply reply{{}, *revision};
    for (const SettingRule &rule : settingRules()) {
        const QString key = QString::fromLatin1(rule.key);
        const Result<bool> isSet = m_stores.settings.isSet(key);
        if (!isSet)
            return isSet.error();
        reply.settings.append(
            api::Setting{key, QString::fromLatin1(rule.type), rule.json(*settings), rule.json(defaults), QString::fromUtf8(rule.help), *isSet});
    }
    return reply;
}

Result<void> SettingService::domainIsServed(const Settings &settings) const
{
    if (!settings.adminAddress)
        return success();
    const DomainName name = settings.adminAddress->domain();
    const Result<Domain> domain = m_stores.domains.servedByName(name);
    if (domain)
        return success();
    return domain.error().code == ErrorCode::NotFound ? Error{ErrorCode::DomainNotServed, name.toString(), {}, {}} : domain.error();
}

Result<Settings> SettingService::changed(const Settings &current, const QList<api::SettingValue> &values) const
{
    Settings proposed = current;
    for (qsizetype place = 0; place < values.size(); ++place) {
        const auto &[key, value] = values[place];
        const SettingRule *rule = settingRule(key);
        if (!rule)
            return Error{ErrorCode::NotFound, key.left(100), fieldAt(place, u"key"_s), {}};
        const std::optional<Address> admin = proposed.adminAddress;
        if (const auto read = rule->read(proposed, value); !read)
            return withField(read.error(), fieldAt(place, u"value"_s));
        if (const auto fits = checkCount(*rule, current, proposed); !fits)
            return withField(fits.error(), fieldAt(place, u"value"_s));
        if (const auto may = mayLeaveServerName(m_stores, current, proposed); !may)
            return withField(may.error(), fieldAt(place, u"value"_s));
        // The admin's domain is in the certificate and on every page, so it is one that is served.
        if (proposed.adminAddress != admin) {
            if (const auto served = domainIsServed(proposed); !served)
                return withField(served.error(), fieldAt(place, u"value"_s));
        }
    }
    return proposed;
}

QFuture<Result<api::ConfigReply>> SettingService::set(const api::SetSetting &wanted, const api::Caller &caller)
{
    const SettingRule *rule = settingRule(wanted.key);
    if (!rule)
        return ready(Error{ErrorCode::NotFound, wanted.key.left(100), u"key"_s, {}});
    const Result<Settings> current = m_stores.settings.load();
    const Result<qint64> revision = m_stores.settings.revision();
    if (!current || !revision)
        return ready(current ? revision.error() : current.error());
    if (wanted.revision && *wanted.revision != *revision)
        return ready(Error{ErrorCode::Conflict, wanted.key, u"revision"_s, QString::fromUtf8(jsonText(rule->json(*current)))});
    const QList<api::SettingValue> values = allOf(wanted.key, wanted.value, wanted.also);
    const Result<Settings> proposed = changed(*current, values);
    if (!proposed)
        return ready(proposed.error());
    QJsonObject before;
    QJsonObject after;
    QList<api::SettingValue> texts;
    for (const api::SettingValue &one : values) {
        const SettingRule *its = settingRule(one.key);
        before.insert(one.key, its->json(*current));
        after.insert(one.key, its->json(*proposed));
        texts.append({one.key, its->text(*proposed)});
    }
    const AuditEntry entry = auditOf(caller, api::SetSetting::name, wanted.key, before, after);
    const auto keep = [this, texts]() -> Result<void> {
        for (const auto &[key, text] : texts) {
            if (const auto kept = m_stores.settings.set(key, text); !kept)
                return kept;
        }
        return success();
    };
    const auto announce = [changed = m_changed, texts](const Result<api::ConfigReply> &reply) {
        if (reply)
            changed(u"setting"_s, texts.size() == 1 ? texts.first().key : QString());
        return reply;
    };
    // Before the set-up there is nothing to apply: the answer is kept for it.
    if (wanted.later.value_or(false) || !current->serverName || !current->adminAddress)
        return ready(announce(m_configuration.record(entry, keep)));
    return m_configuration.apply(*proposed, entry, keep).then(announce);
}

QFuture<Result<api::ConfigReply>> SettingService::apply(const api::ApplyConfig &wanted, const api::Caller &caller)
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return ready(settings.error());
    const auto announce = [this] {
        m_changed(u"engine"_s, {});
        return success();
    };
    return m_configuration.apply(*settings, auditOf(caller, api::ApplyConfig::name, {}), announce,
                                 wanted.loseHandMade.value_or(false) ? HandMadeFiles::Lose : HandMadeFiles::Refuse);
}

QFuture<Result<ConfigPreview>> SettingService::preview(const api::PreviewConfig &wanted)
{
    const auto refused = [](const Error &why) { return QtFuture::makeReadyFuture(Result<ConfigPreview>(why)); };
    if (wanted.key.has_value() != wanted.value.has_value())
        return refused(Error{ErrorCode::ProtocolMissingMember, wanted.key ? u"value"_s : u"key"_s, wanted.key ? u"value"_s : u"key"_s, {}});
    if (wanted.also && !wanted.key)
        return refused(Error{ErrorCode::ProtocolMissingMember, u"key"_s, u"key"_s, {}});
    if (wanted.generation && wanted.key)
        return refused(Error{ErrorCode::Unsupported, u"key"_s, u"generation"_s, u"generation"_s});
    if (wanted.generation) {
        return formerOf(*wanted.generation)
            .then(this, [this, refused](const Result<KnownGeneration> &former) { return former ? m_configuration.preview(*former->settings) : refused(former.error()); })
            .unwrap();
    }
    Result<Settings> settings = m_stores.settings.load();
    if (settings && wanted.key)
        settings = changed(*settings, allOf(*wanted.key, *wanted.value, wanted.also));
    return settings ? m_configuration.preview(*settings) : refused(settings.error());
}

QFuture<Result<api::ConfigDrift::Reply>> SettingService::drift()
{
    return m_configuration.drift();
}

QFuture<Result<api::ConfigReply>> SettingService::restore(const api::Caller &caller)
{
    return announced(m_configuration.restore(auditOf(caller, api::RestoreConfig::name, {})));
}

QFuture<Result<api::ConfigReply>> SettingService::adopt(const api::Caller &caller)
{
    return announced(m_configuration.adopt(auditOf(caller, api::AdoptConfig::name, {})));
}

QFuture<Result<api::ConfigReply>> SettingService::announced(QFuture<Result<api::ConfigReply>> reply)
{
    return reply.then(this, [this](const Result<api::ConfigReply> &done) {
        if (done)
            m_changed(u"engine"_s, {});
        return done;
    });
}

QFuture<Result<api::CancelJob::Reply>> SettingService::cancel()
{
    using Reply = api::CancelJob::Reply;
    return m_configuration.cancel().then([](const Result<bool> &underWay) { return underWay ? Result<Reply>(Reply{*underWay}) : Result<Reply>(underWay.error()); });
}

QFuture<Result<api::ConfigHistory::Reply>> SettingService::history()
{
    return m_configuration.history().then(this, [this](const Result<QList<KnownGeneration>> &known) -> Result<api::ConfigHistory::Reply> {
        if (!known)
            return known.error();
        api::ConfigHistory::Reply reply{*known};
        const Result<QHash<qint64, QString>> makers = m_stores.audit.makers(known->isEmpty() ? 0 : known->last().number);
        if (!makers)
            return makers.error();
        for (KnownGeneration &one : reply.generations) {
            if (const auto maker = makers->constFind(one.number); maker != makers->constEnd())
                one.madeBy = *maker;
        }
        return reply;
    });
}

QFuture<Result<KnownGeneration>> SettingService::formerOf(qint64 number)
{
    return m_configuration.history().then([number](const Result<QList<KnownGeneration>> &known) -> Result<KnownGeneration> {
        if (!known)
            return known.error();
        const auto former = std::find_if(known->begin(), known->end(), [number](const KnownGeneration &one) { return one.number == number; });
        if (former == known->end() || !former->settings)
            return Error{ErrorCode::NotFound, QString::number(number), u"generation"_s, {}};
        return *former;
    });
}

QFuture<Result<api::ConfigReply>> SettingService::rollback(const api::RollbackConfig &wanted, const api::Caller &caller)
{
    return formerOf(wanted.generation)
        .then(this, [this, caller](const Result<KnownGeneration> &former) { return former ? goBackTo(*former, caller) : ready(former.error()); })
        .unwrap();
}

QFuture<Result<api::ConfigReply>> SettingService::goBackTo(const KnownGeneration &former, const api::Caller &caller)
{
    const Settings &settings = *former.settings;
    const Result<Settings> current = m_stores.settings.load();
    if (!current)
        return ready(current.error());
    // Domains are no part of a configuration: the one that the former settings name may be gone.
    if (const auto served = domainIsServed(settings); !served)
        return ready(withField(served.error(), u"generation"_s));
    if (const auto may = mayLeaveServerName(m_stores, *current, settings); !may)
        return ready(withField(may.error(), u"generation"_s));
    const AuditEntry entry = auditOf(caller, api::RollbackConfig::name, QString::number(former.number), toJson(*current).toObject(), toJson(settings).toObject());
    return m_configuration.apply(settings, entry, [this, settings] { return m_stores.settings.restore(settings); })
        .then(this, [this](const Result<api::ConfigReply> &reply) {
            if (reply)
                m_changed(u"setting"_s, {});
            return reply;
        });
}

} // namespace postroom

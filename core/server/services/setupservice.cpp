#include "core/server/services/setupservice.h"

#include "core/checks/findings.h"
#include "core/server/servername.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<api::ConfigReply>> ready(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<api::ConfigReply>(error));
}

} // namespace

SetupService::SetupService(Stores &stores, Configuration &configuration, DkimKeeper &keys, World &world, Changed changed, QObject *parent)
    : QObject(parent), m_stores(stores), m_configuration(configuration), m_keys(keys), m_world(world), m_changed(std::move(changed))
{
}

QFuture<Result<api::SetupState::Reply>> SetupService::state()
{
    return m_world.look().then(this, [](const World::Seen &seen) -> Result<api::SetupState::Reply> {
        return api::SetupState::Reply{isSetUp(seen.facts), checkSetup(seen.facts)};
    });
}

QFuture<Result<api::ConfigReply>> SetupService::identity(const api::SetupIdentity &wanted, const api::Caller &caller)
{
    const Result<Settings> current = m_stores.settings.load();
    if (!current)
        return ready(current.error());
    // The admin's own domain is served here, and added where it is new.
    if (const Result<Domain> served = m_stores.domains.servedByName(wanted.adminAddress.domain()); !served && served.error().code != ErrorCode::NotFound)
        return ready(withField(served.error(), u"adminAddress"_s));
    Settings proposed = *current;
    proposed.adminAddress = wanted.adminAddress;
    proposed.serverName = wanted.serverName;
    if (wanted.publicAddresses)
        proposed.publicAddresses = *wanted.publicAddresses;
    else if (proposed.publicAddresses.isEmpty())
        proposed.publicAddresses = guessPublicAddresses(m_world.instance());
    if (const auto fits = checkCount(*settingRule(u"server.publicAddresses"_s), *current, proposed); !fits)
        return ready(withField(fits.error(), u"publicAddresses"_s));
    if (const auto may = mayLeaveServerName(m_stores, *current, proposed); !may)
        return ready(withField(may.error(), u"serverName"_s));
    const AuditEntry entry = auditOf(caller, api::SetupIdentity::name, wanted.serverName.toString(), toJson(*current).toObject(), toJson(proposed).toObject());
    return m_configuration.apply(proposed, entry, [this, proposed] { return keepIdentity(proposed); })
        .then(this, [this, domain = wanted.adminAddress.domain()](const Result<api::ConfigReply> &reply) {
            if (reply) {
                m_changed(u"setting"_s, {});
                m_changed(u"domain"_s, domain.toString());
            }
            // Whoever hears that the server is set up may send at once: that takes the keys that sign the domain's mail.
            if (!reply)
                return QtFuture::makeReadyFuture(reply);
            return m_keys.complete(domain).then([reply](const Result<void> &) { return reply; });
        })
        .unwrap();
}

Result<void> SetupService::keepIdentity(const Settings &settings)
{
    for (const auto *key : {"server.name", "admin.address", "server.publicAddresses"}) {
        const QString text = settingRule(QString::fromLatin1(key))->text(settings);
        if (const auto kept = m_stores.settings.set(QString::fromLatin1(key), text); !kept)
            return kept;
    }
    return success();
}

QFuture<Result<api::ConfigReply>> SetupService::accountTypes(const api::SetupAccountTypes &wanted, const api::Caller &caller)
{
    const Result<Settings> current = m_stores.settings.load();
    if (!current)
        return ready(current.error());
    if (wanted.accountTypes.isEmpty())
        return ready(Error{ErrorCode::TextEmpty, {}, u"accountTypes"_s, allWords<AccountType>()});
    const QString key = u"mail.accountTypes"_s;
    const SettingRule *rule = settingRule(key);
    Settings proposed = *current;
    proposed.accountTypes = wanted.accountTypes;
    // Through the rule, so that order and repetition are as everywhere.
    if (const auto read = rule->read(proposed, rule->text(proposed)); !read)
        return ready(withField(read.error(), u"accountTypes"_s));
    const AuditEntry entry = auditOf(caller, api::SetupAccountTypes::name, key, {{key, rule->json(*current)}}, {{key, rule->json(proposed)}});
    return m_configuration.apply(proposed, entry, [this, key, text = rule->text(proposed)] { return m_stores.settings.set(key, text); })
        .then(this, [this, key](const Result<api::ConfigReply> &reply) {
            if (reply)
                m_changed(u"setting"_s, key);
            return reply;
        });
}

QFuture<Result<api::SetupFinish::Reply>> SetupService::finish()
{
    return m_world.look().then(this, [](const World::Seen &seen) -> Result<api::SetupFinish::Reply> {
        // What lies in DNS, or with another server, is not this machine's to finish.
        const QList<Finding> here = checkServices(seen.facts);
        return api::SetupFinish::Reply{isSetUp(seen.facts) && worstOf(here) != Verdict::Fail, checkServer(seen.facts)};
    });
}

} // namespace postroom

#include "core/server/services/clientservice.h"

#include "core/clientconfig/autoconfig.h"
#include "core/clientconfig/pacc.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<Settings> ClientService::settingsFor(const Address &address) const
{
    if (const Result<Domain> domain = m_stores.domains.servedByName(address.domain()); !domain)
        return Error{domain.error().code == ErrorCode::NotFound ? ErrorCode::DomainNotServed : domain.error().code, address.domain().toString(),
                     u"address"_s, domain.error().detail};
    const Result<Settings> settings = m_stores.settings.load();
    if (settings && !settings->serverName)
        return Error{ErrorCode::NotSetUp, {}, {}, {}};
    return settings;
}

Result<ClientSettings> ClientService::settings(const api::ShowClientSettings &wanted) const
{
    const Result<Settings> settings = settingsFor(wanted.address);
    if (!settings)
        return settings.error();
    return clientSettings(wanted.address, offeredServers(*settings, m_instance));
}

Result<api::MakeClientFile::Reply> ClientService::file(const api::MakeClientFile &wanted) const
{
    const Result<Settings> settings = settingsFor(wanted.address);
    if (!settings)
        return settings.error();
    const OfferedServers offered = offeredServers(*settings, m_instance);
    if (wanted.format == api::ClientFileFormat::Pacc)
        return api::MakeClientFile::Reply{u"user-agent-configuration.json"_s, u"application/json"_s, QString::fromUtf8(paccFile(wanted.address.domain(), offered))};
    const Result<QByteArray> text = autoconfigFile(wanted.address.domain(), offered);
    if (!text)
        return text.error();
    return api::MakeClientFile::Reply{u"config-v1.1.xml"_s, u"text/xml; charset=utf-8"_s, QString::fromUtf8(*text)};
}

} // namespace postroom
